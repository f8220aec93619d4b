import type { ScopeModel } from '../../bitbucket/scope.ts';
import { createFinding, type Finding } from '../finding.ts';
import { ofKind, type Requirements, requiredScopes } from '../requirement.ts';

/** https://github.com/ktrysmt/go-bitbucket/issues/332 : to the diff of the repository. */
const redirecting = /\/pullrequests\/\{pull_request_id\}\/(?:diff|diffstat|patch|conflicts)$/;
const scope = 'read:repository:bitbucket';

/**
 * The scope of API tokens that is most likely needed behind a redirect, where nothing else requires it: a warning, since it
 * follows from the specification and isn't recorded. The OAuth scope of pull requests includes that of repositories.
 * @param granted the list of granted scopes, where it is known
 */
export function redirectFindings(
  requirements: Requirements,
  scopeModel: ScopeModel,
  granted: readonly string[] = [],
): readonly Finding[] {
  const isThere = granted.includes(scope) || requiredScopes(requirements, scopeModel).includes(scope);
  const operations = ofKind(requirements, 'operation')
    .filter(({ operation }) => redirecting.test(operation.path))
    .map(({ label }) => label);
  if (scopeModel === 'oauth' || isThere || operations.length === 0) return [];
  const facts = { scopes: [scope], hasScopeList: granted.length > 0, places: [], redirecting: operations };
  return [createFinding('scope-unverified', facts, 'warn')];
}
