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
    ...sameTokenFindings(context),
  ]);
}

/** The secret that was to be replaced is the one that replaces it. Outer spaces don't make it another one. */
export function sameTokenFindings({ credential, current }: CheckContext): readonly Finding[] {
  const secret = credential.token.reveal();
  const isSame = secret !== '' && current?.credential.token.reveal() === secret;
  return isSame ? [createFinding('rotation-same-token', { kind: credential.kind })] : [];
}
