/** Kinds of token that a tool is measured with: an API token of an account, or an access token of a workspace. */
export type ToolTokenKind = 'api-token' | 'access-token';

/**
 * How a fact is known: `observed` in a run of the tool, or of its client called by a small program, against an emulated
 * Bitbucket with its host names and a real git server; `source`: read in its code or documentation.
 */
type ToolEvidence = 'observed' | 'source';

/** User names of a Basic pair; `account` is the Bitbucket user name. */
export type ToolUser = 'email' | 'account' | 'x-bitbucket-api-token-auth' | 'x-token-auth' | 'other';

/** One thing to set: `RENOVATE_PASSWORD` to `{token}`. */
export interface ToolField {
  /** The environment variable, option or key. */
  readonly name: string;
  /** Its value, with `{token}`, `{email}`, `{account}` (the Bitbucket user name) and `{uuid}` (of the account) for the user's own. */
  readonly value: string;
}

/** One way to give a tool its credential. */
export interface ToolSetting {
  /** What the user sets, in the tool's own words: `RENOVATE_USERNAME + RENOVATE_PASSWORD`. */
  readonly name: string;
  readonly kind: ToolTokenKind;
  /** The same, one by one. */
  readonly fields: readonly ToolField[];
  /** Whether everything that its first feature needs is allowed. */
  readonly works: boolean;
  /** How it calls the REST API; absent where it doesn't. `none`: it sends no credential. */
  readonly scheme?: 'Basic' | 'Bearer' | 'none';
  /** The user name of the Basic pair. */
  readonly user?: ToolUser;
  /** The user name that it gives to git; absent where it doesn't use git. */
  readonly gitUser?: ToolUser;
  /** Why it doesn't work, or what else to set: a sentence. */
  readonly note?: string;
  readonly evidence: ToolEvidence;
}

/**
 * What a feature does when Bitbucket refuses an operation for a missing scope. `fails`: the tool ends with a nonzero exit
 * code. `silent`: it ends with 0, and what the operation is for was not done. `continues`: it goes on without it.
 */
export type ToolRefusal = 'fails' | 'silent' | 'continues';

/** What a refused request came to: the exit code, and the line of its output that shows it, where one does. */
export interface ToolOutcome {
  readonly effect: ToolRefusal;
  readonly exit: number;
  readonly message?: string;
}

/** An operation of a feature. */
export interface ToolOperation {
  /** `GET /repositories/{workspace}/{repo_slug}`, an operation of the catalog. */
  readonly operation: string;
  /** `conditional`: called only when the sentence `when` contains. */
  readonly need: 'required' | 'optional' | 'conditional';
  /** When a conditional operation is called; what is lost without an optional one. */
  readonly when?: string;
  /** Absent where its refusal was not tried. */
  readonly refused?: ToolOutcome;
  readonly evidence: ToolEvidence;
}

/** Something that people run a tool for. */
export interface ToolFeature {
  /** As it is written in the option `tools`: `automerge`. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly about: string;
  /** Whether it is meant where only the tool is named. */
  readonly isDefault: boolean;
  /** The operations, in the order of first use. */
  readonly operations: readonly ToolOperation[];
  /** Git access; `push` includes `clone`. */
  readonly git?: 'clone' | 'push';
  /** What it does when git is refused. */
  readonly gitRefused?: ToolOutcome;
  /** What to set for it, where that isn't what the settings of the tool have. */
  readonly fields?: Readonly<Partial<Record<ToolTokenKind, readonly ToolField[]>>>;
  /** Kinds of token that no setting takes for this feature, each with the reason. */
  readonly refuses?: readonly { readonly kind: ToolTokenKind; readonly why: string }[];
  readonly evidence: ToolEvidence;
}

/** A tool that uses Bitbucket Cloud. */
export interface Tool {
  /** As it is written in the option `tools`, in small letters. */
  readonly name: string;
  /** As its authors write it. */
  readonly title: string;
  /** The version that was measured or read. */
  readonly version: string;
  /** The day, `YYYY-MM-DD`. */
  readonly measured: string;
  /** What was run: the tool, or its client called by a small program. */
  readonly how: string;
  /** The recommended setting of each kind comes first. */
  readonly settings: readonly ToolSetting[];
  readonly features: readonly ToolFeature[];
  /** Further facts, a sentence each. */
  readonly notes?: readonly string[];
}

/** A tool, and those of its features that need one thing, by their names. */
export interface ToolUse {
  readonly tool: string;
  readonly features: readonly string[];
}
