/** `granular`: of API tokens, `read:repository:bitbucket`. `legacy`: of access tokens and OAuth, `repository:write`. */
export type ScopeModel = 'granular' | 'legacy';

/** A scope that Bitbucket Cloud gives out. */
export interface Scope {
  readonly name: string;
  readonly scopeModel: ScopeModel;
  /** As the page that gives it out names it: `Repositories: Read`. */
  readonly label: string;
  /** Only when no operation uses it: one plain sentence that says why. */
  readonly retired?: string;
  /** What it was for was removed; other scopes without an operation can still be selected, and do no harm. */
  readonly isRemoved?: true;
  /** Granular ones only: the legacy scope that does the same job. */
  readonly oauthEquivalent?: string;
}
