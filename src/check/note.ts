import type { CredentialKind, Scheme } from '../bitbucket/credential-kind.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';
import type { CheckContext } from './context.ts';
import type { ListedToken } from './organization-facts.ts';
import { ofKind, type Requirements, scopesToSelect } from './requirement.ts';
import type { ToolNote } from './tools/notes.ts';

/** What the two tokens of a rotation are compared by. */
export type RotationAspect = 'account' | 'kind' | 'scopes' | 'permissions' | 'access' | 'expiry';

/** How a comparison with the token in use today came out, as data. */
export type RotationNote = { readonly type: 'rotation' } & (
  | {
      /** `compared`: by these aspects. `open`: not by these, because one isn't known of both. */
      readonly state: 'compared' | 'open';
      readonly aspects: readonly RotationAspect[];
    }
  /** Bitbucket returned another ID for each of the two tokens. */
  | { readonly state: 'ids'; readonly tokenId: string; readonly currentId: string }
  /** Nothing was compared: the new token isn't accepted, it isn't known whether the current one is, or it's a plan. */
  | { readonly state: 'new' | 'current' | 'plan' }
);

/** What the list of the organization shows about a token, as data. */
export type OrganizationNote = { readonly type: 'organization' } & (
  | { readonly state: 'found'; readonly token: ListedToken }
  /** Several tokens of the account have the label. */
  | { readonly state: 'ambiguous'; readonly count: number }
  | { readonly state: 'no-such-label' | 'no-such-account' | 'no-label' }
);

/** Something worth knowing that isn't a finding, as data. `messages/` turns it into words. */
export type Note =
  | ToolNote
  | RotationNote
  | OrganizationNote
  /** A scope was written in the other model than the token's. */
  | { readonly type: 'scope-converted'; readonly from: string; readonly to: readonly string[] }
  /** A user was in the URL of an operation. */
  | { readonly type: 'url-user-dropped'; readonly operation: string }
  /** The repository that the remote of a Git clone names. */
  | { readonly type: 'repository-of-clone'; readonly repository: string }
  /** The scopes that a token needs, for a plan. */
  | { readonly type: 'scopes-needed'; readonly scopes: readonly string[] }
  /** Scopes that only the list of granted scopes shows, and the option that would let a request try them. */
  | { readonly type: 'scopes-untested'; readonly scopes: readonly string[]; readonly place?: string }
  /** Required and granted scopes that no operation uses. */
  | { readonly type: 'scopes-unused'; readonly scopes: readonly string[] }
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
  /** A push that is verified can still be declined. */
  | { readonly type: 'branch-restrictions'; readonly kind: CredentialKind }
  /** The request whose response to look at. */
  | {
      readonly type: 'request';
      readonly url: string;
      readonly scheme: Scheme;
      /** The user name for git; the API takes the email. */
      readonly gitUser?: string;
    };

/** What to know where nothing was sent. @param isPlan then the scopes that the token needs, too */
export function offlineNotes(
  { config, requirements, tools, credential, current }: CheckContext,
  scopeModel: ScopeModel,
  isPlan: boolean,
): readonly Note[] {
  const scopes = scopesToSelect(requirements, scopeModel);
  return [
    ...(tools?.toolNotes(requirements, credential.kind, scopeModel) ?? []),
    ...cloneNotes(config),
    ...readingNotes(requirements, scopeModel),
    ...(isPlan && current !== undefined ? [{ type: 'rotation', state: 'plan' } as const] : []),
    ...(isPlan && scopes.length > 0 ? [{ type: 'scopes-needed', scopes } as const] : []),
  ];
}

/** Where the repository comes from, if not from an option. */
export function cloneNotes({ workspace, repository }: CheckContext['config']): readonly Note[] {
  if (repository?.isFromClone === undefined || workspace === undefined) return [];
  return [{ type: 'repository-of-clone', repository: `${workspace.name}/${repository.name}` }];
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
