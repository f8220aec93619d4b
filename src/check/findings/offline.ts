import type { CheckContext } from '../context.ts';
import { expiryFindings } from '../expiry.ts';
import type { Finding } from '../finding.ts';
import { sortBySeverity } from '../severity.ts';
import { requirementFindings } from './configuration.ts';
import { credentialFindings } from './credential.ts';

/** What can be said without a request, the most severe first. Pure. */
export function findOffline(context: CheckContext): readonly Finding[] {
  const { requirements, credential, config, isListed } = context;
  const ownFindings = credentialFindings(credential, requirements);
  return sortBySeverity([
    ...requirementFindings(requirements, credential.kind),
    // A plan needs no token. That of an inventory shows which variables aren't set yet.
    ...ownFindings.filter(({ code }) => code !== 'token-missing' || isListed || !config.plan),
    ...expiryFindings(context),
  ]);
}
