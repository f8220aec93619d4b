/** `api-token`: scopes of API tokens, `read:repository:bitbucket`. `oauth`: of access tokens and OAuth, `repository:write`. */
export type ScopeModel = 'api-token' | 'oauth';

/** The scopes that something needs, all of them, in both models. */
export type ScopesByModel = Readonly<Record<ScopeModel, readonly string[]>>;

/** A scope that Bitbucket Cloud gives out. */
export interface Scope {
  readonly name: string;
  readonly scopeModel: ScopeModel;
  /** As the page that gives it out names it: `Repositories: Read`. */
  readonly label: string;
  /** Only when no operation uses it: one plain sentence that gives the reason. */
  readonly unused?: string;
  /** What it was for was removed; other scopes without an operation can still be selected, and do no harm. */
  readonly isRemoved?: true;
  /** Only of API tokens: the OAuth scope for the same operations. */
  readonly oauthEquivalent?: string;
}
