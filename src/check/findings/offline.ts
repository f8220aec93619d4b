import type { CheckContext } from '../context.ts';
import { expiryFindings } from '../expiry.ts';
import { createFinding, type Finding } from '../finding.ts';
import { chooseScopeModel } from '../plan.ts';
import { sortBySeverity } from '../severity.ts';
import { declarationFindings } from './configuration.ts';
import { credentialFindings } from './credential.ts';
import { redirectFindings } from './redirect.ts';

/** What is known without a request, the most severe first. Pure. */
export function findOffline(context: CheckContext): readonly Finding[] {
  const { requirements, credential, config, isListed } = context;
  const ownFindings = credentialFindings(credential, requirements);
  return sortBySeverity([
    ...declarationFindings(context, credential.kind),
    ...redirectFindings(requirements, chooseScopeModel(credential.kind, requirements)),
    // A plan needs no token. That of an inventory shows which variables aren't set yet.
    ...ownFindings.filter(({ code }) => code !== 'token-missing' || isListed || !config.plan),
    ...expiryFindings(context),
    ...(context.isCurrent ? [createFinding('rotation-same-token', { kind: credential.kind })] : []),
  ]);
}
