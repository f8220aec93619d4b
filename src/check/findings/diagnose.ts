import { identifiesCaller } from '../attribution.ts';
import type { CheckResult } from '../check-result.ts';
import type { CheckContext } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { ProbeResult } from '../probe-result.ts';
import { sortBySeverity } from '../severity.ts';
import { declarationFindings } from './configuration.ts';
import { credentialFindings } from './credential.ts';
import { deprecationFindings } from './deprecation.ts';
import { excessFindings } from './excess.ts';
import { expiryFindingsOnline } from './expiry.ts';
import { identityFindings } from './identity.ts';
import { permissionFindings } from './permission.ts';
import { redirectFindings } from './redirect.ts';

/** Loads what few checks need. The only place that does, so that the bundle has what both parts use only in the part that is loaded first. */
export const loadFailures = () => import('./failures.ts');

/** All findings of a check whose requests were sent, the most severe first. Pure; never rejects. */
export async function diagnose(
  context: CheckContext,
  evidence: Evidence,
  checks: readonly CheckResult[],
): Promise<readonly Finding[]> {
  const { requirements, credential } = context;
  const { authentication } = evidence;
  const failures = isFlawless(context, evidence, checks) ? undefined : await loadFailures();
  const found = [
    ...declarationFindings(context, authentication.kind, authentication.granted),
    ...credentialFindings(credential, requirements),
    ...(failures?.authenticationFindings(context, evidence) ?? []),
    ...identityFindings(context, evidence),
    ...(failures?.accessFindings(context, authentication, checks) ?? []),
    ...excessFindings(context, authentication),
    ...permissionFindings(authentication, checks),
    ...(authentication.status === 'accepted'
      ? redirectFindings(requirements, authentication.scopeModel, authentication.granted)
      : []),
    ...deprecationFindings(requirements, evidence.results),
    ...(failures?.policyFindings(authentication, checks) ?? []),
    ...(failures?.gitFindings(context, evidence, checks) ?? []),
    ...(failures?.connectivityFindings(context, evidence, checks) ?? []),
    ...expiryFindingsOnline(context, authentication),
  ];
  return sortBySeverity([...found, ...(failures?.unexplainedFindings(evidence, checks, found) ?? [])]);
}

/**
 * Whether everything that is required is verified, by responses that are all successes and name the caller. Then none of the findings
 * in `failures.ts` applies. Where tools are declared, some may.
 */
function isFlawless(
  { tools }: CheckContext,
  { authentication, results, missingChallenge }: Evidence,
  checks: readonly CheckResult[],
): boolean {
  const isSuccess = (result: ProbeResult) =>
    result.outcome.type === 'advertised' || (result.outcome.type === 'success' && identifiesCaller(result, results));
  const isVerified = ({ outcome, missing, refusal, contradiction }: CheckResult) =>
    outcome === 'verified' && missing === undefined && refusal === undefined && contradiction === undefined;
  const { status, disagreement } = authentication;
  return (
    tools === undefined &&
    status === 'accepted' &&
    disagreement === undefined &&
    missingChallenge === undefined &&
    results.every(isSuccess) &&
    checks.every(isVerified)
  );
}
