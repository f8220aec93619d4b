import type { CheckResult } from '../check-result.ts';
import type { CheckContext } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { expiryFindingsOnline } from '../expiry.ts';
import type { Finding } from '../finding.ts';
import { sortBySeverity } from '../severity.ts';
import { accessFindings } from './access.ts';
import { authenticationFindings } from './authentication.ts';
import { declarationFindings } from './configuration.ts';
import { connectivityFindings } from './connectivity.ts';
import { credentialFindings } from './credential.ts';
import { deprecationFindings } from './deprecation.ts';
import { gitFindings, policyFindings } from './git.ts';
import { permissionFindings } from './permission.ts';
import { redirectFindings } from './redirect.ts';
import { unexplainedFindings } from './unexplained.ts';

/** All findings of a check whose requests were sent, the most severe first. Pure; never throws. */
export function diagnose(
  context: CheckContext,
  evidence: Evidence,
  checks: readonly CheckResult[],
): readonly Finding[] {
  const { requirements, credential } = context;
  const { authentication } = evidence;
  const found = [
    ...declarationFindings(context, authentication.kind, authentication.granted),
    ...credentialFindings(credential, requirements),
    ...authenticationFindings(context, evidence),
    ...accessFindings(context, authentication, checks),
    ...permissionFindings(authentication, checks),
    ...(authentication.status === 'accepted'
      ? redirectFindings(requirements, authentication.scopeModel, authentication.granted)
      : []),
    ...deprecationFindings(requirements, evidence.results),
    ...policyFindings(authentication, checks),
    ...gitFindings(context, evidence, checks),
    ...connectivityFindings(context, evidence, checks),
    ...expiryFindingsOnline(context, authentication),
  ];
  return sortBySeverity([...found, ...unexplainedFindings(evidence, checks, found)]);
}
