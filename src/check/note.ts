import type { CredentialKind, Scheme } from '../bitbucket/credential-kind.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';
import { ofKind, type Requirements, requiredScopes } from './requirement.ts';

/** Something worth knowing that isn't a finding, as data. `messages/` turns it into words. */
export type Note =
  /** A scope was written in the other model than the token's. */
  | { readonly type: 'scope-converted'; readonly from: string; readonly to: readonly string[] }
  /** A user stood in the URL of an operation. */
  | { readonly type: 'url-user-dropped'; readonly operation: string }
  /** An operation whose response redirects to another one, which most likely needs another scope. */
  | { readonly type: 'redirect-scope'; readonly operation: string; readonly scope: string }
  /** The scopes that a token needs, for a plan. */
  | { readonly type: 'scopes-needed'; readonly scopes: readonly string[] }
  /** Scopes that only the list of granted scopes shows, and the option that would let a request try them. */
  | { readonly type: 'scopes-untested'; readonly scopes: readonly string[]; readonly place?: string }
  | { readonly type: 'scopes-unrecognized'; readonly scopes: readonly string[] }
  | { readonly type: 'kind-named'; readonly kind: CredentialKind }
  | { readonly type: 'scopes-granted'; readonly scopes: readonly string[] }
  /** The list comes from a refusal of something that the job doesn't need. */
  | { readonly type: 'list-from-refusal' }
  | {
      readonly type: 'git-user';
      readonly user: string;
      readonly remote: string;
      readonly access: 'clone' | 'push';
    }
  /** The request whose response to look at. */
  | {
      readonly type: 'request';
      readonly url: string;
      readonly scheme: Scheme;
      /** The user name for git; the API takes the email. */
      readonly gitUser?: string;
    };

/** What to know where nothing was sent. @param isPlan then the scopes that the token needs, too */
export function offlineNotes(requirements: Requirements, scopeModel: ScopeModel, isPlan: boolean): readonly Note[] {
  const scopes = requiredScopes(requirements, scopeModel);
  return [
    ...readingNotes(requirements, scopeModel),
    ...redirectNotes(requirements, scopeModel),
    ...(isPlan && scopes.length > 0 ? [{ type: 'scopes-needed', scopes } as const] : []),
  ];
}

/** What was read in another form than it was written in. */
export function readingNotes(requirements: Requirements, scopeModel: ScopeModel): readonly Note[] {
  const scopes = ofKind(requirements, 'scope')
    .filter((scope) => scope.scopeModel !== scopeModel && scope.scopes[scopeModel].length > 0)
    .map(({ label, scopes: to }) => ({ type: 'scope-converted', from: label, to: to[scopeModel] }) as const);
  const operations = ofKind(requirements, 'operation')
    .filter(({ hasUser }) => hasUser)
    .map(({ label }) => ({ type: 'url-user-dropped', operation: label }) as const);
  return [...scopes, ...operations];
}

/** https://github.com/ktrysmt/go-bitbucket/issues/332 : to the diff of the repository. */
const redirecting = /\/pullrequests\/\{pull_request_id\}\/(?:diff|diffstat|patch|conflicts)$/;

/**
 * The scope of API tokens that is most likely needed behind a redirect, where nothing else requires it. That it is needed
 * follows from the specification and was recorded by no one. The OAuth scope of pull requests includes that of repositories.
 * @param granted the list of granted scopes, where it is known
 */
export function redirectNotes(
  requirements: Requirements,
  scopeModel: ScopeModel,
  granted: readonly string[] = [],
): readonly Note[] {
  const scope = 'read:repository:bitbucket';
  const isThere = granted.includes(scope) || requiredScopes(requirements, scopeModel).includes(scope);
  if (scopeModel === 'oauth' || isThere) return [];
  return ofKind(requirements, 'operation')
    .filter(({ operation }) => redirecting.test(operation.path))
    .map(({ label }) => ({ type: 'redirect-scope', operation: label, scope }));
}
