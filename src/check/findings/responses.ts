import type { CheckResult } from '../check-result.ts';
import type { CheckContext } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { sortBySeverity } from '../severity.ts';
import { accessFindings } from './access.ts';
import { authenticationFindings } from './authentication.ts';
import { declarationFindings } from './configuration.ts';
import { connectivityFindings } from './connectivity.ts';
import { deprecationFindings } from './deprecation.ts';
import { excessFindings } from './excess.ts';
import { gitFindings, policyFindings } from './git.ts';
import { identityFindings } from './identity.ts';
import { unexplainedFindings } from './unexplained.ts';

/**
 * The findings that responses show by themselves, the most severe first: those of `diagnose` without what only a check knows,
 * such as the secret and its expiry. Pure; never throws.
 */
export function diagnoseResponses(
  context: CheckContext,
  evidence: Evidence,
  checks: readonly CheckResult[],
): readonly Finding[] {
  const { authentication } = evidence;
  const found = [
    ...declarationFindings(context, authentication.kind, authentication.granted),
    ...authenticationFindings(context, evidence),
    ...identityFindings(context, evidence),
    ...accessFindings(context, authentication, checks),
    ...excessFindings(context, authentication),
    ...deprecationFindings(context.requirements, evidence.results),
    ...policyFindings(authentication, checks),
    ...gitFindings(context, evidence, checks),
    ...connectivityFindings(context, evidence, checks),
  ];
  return sortBySeverity([...found, ...unexplainedFindings(evidence, checks, found)]);
}
