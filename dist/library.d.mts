/** The types of the library. `dist/library.d.mts` is a copy of this file, so it imports nothing and needs no types of Node.js.
 * A test compares it with the schemas of the documents. */

/** What to check. All values are those of the options in docs/options.md. */
export interface CheckConfig {
  readonly token: string;
  /** Email address of the Atlassian account that owns an API token. */
  readonly email?: string;
  /** Name of the secret, for the texts. */
  readonly name?: string;
  readonly workspace?: string;
  /** `slug` or `workspace/slug`. */
  readonly repository?: string;
  readonly project?: string;
  readonly tools?: string | readonly string[];
  readonly scopes?: string | readonly string[];
  /** Such as `POST /repositories/{workspace}/{repo_slug}/pullrequests`. */
  readonly operations?: string | readonly string[];
  readonly git?: 'none' | 'clone' | 'push';
  /** The token in use today, which `token` is to replace. */
  readonly currentToken?: string;
  readonly currentEmail?: string;
  /** `YYYY-MM-DD`, or an ISO 8601 time. */
  readonly expiresOn?: string;
  readonly warnDays?: number;
  readonly failDays?: number;
  readonly excessScopes?: 'ignore' | 'warn' | 'fail';
  /** Seconds. */
  readonly timeout?: number;
  /** List the requests without sending them. */
  readonly plan?: boolean;
  readonly apiUrl?: string;
  readonly gitUrl?: string;
  /** Sends the requests in place of the built-in client, for example the global `fetch`. */
  readonly fetch?: Fetch;
}

/** What is used of `fetch`. It must not follow redirects. Besides what is listed, `init` has an AbortSignal as `signal`. */
export type Fetch = (
  url: string,
  init: { readonly method: 'GET'; readonly headers: Record<string, string>; readonly redirect: 'manual' },
) => Promise<{
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  text(): Promise<string>;
}>;

/**
 * Checks a token.
 * @returns the report; never rejects for what a token, a server, or the network does, nor for a wrong option
 */
export declare function check(config: CheckConfig): Promise<Report>;

/** A kind of token to choose. `access-token`: any of the three kinds of access tokens. */
export type TokenKind = Exclude<
  CredentialKind,
  'app-password' | 'service-account-token' | 'other-product' | 'unrecognized'
>;

/**
 * Looks up the scopes that operations need. Sends nothing.
 * @param operations such as `GET /repositories/{workspace}/{repo_slug}`, with placeholders or real names
 * @param tokenKind the only kind of token that it is about; all kinds if omitted
 */
export declare function scopesFor(
  operations: string | readonly string[],
  tokenKind?: TokenKind,
): Promise<ScopesDocument>;

/** What to add to a text that `explain` reads. */
export interface ExplainHints {
  /** `METHOD URL`, for responses that the text shows without their request. */
  readonly request?: string;
  /** The username or email that the failing program sends. */
  readonly email?: string;
  readonly kind?: CredentialKind;
}

/**
 * Finds responses of Bitbucket in the log of a failed program, and explains them. Sends nothing.
 * @param text a log, or a response
 * @throws a `TypeError` if `request` isn't a method and a URL or path
 */
export declare function explain(text: string, hints?: ExplainHints): Promise<Explanation>;

/** The result of a check: that of its most severe finding, or `planned` if no requests were sent. */
export type Verdict = 'pass' | 'warn' | 'unknown' | 'fail' | 'planned';

/** The report of a check, as in schema/report-1.schema.json. */
export interface Report {
  readonly schema: 1;
  readonly kind?: 'report';
  readonly tool: { readonly name: 'token-preflight'; readonly version: string };
  /** ISO time in UTC. */
  readonly checkedAt: string;
  readonly verdict: Verdict;
  readonly elapsedMs: number;
  /** What is wrong with the options. If there is anything, nothing was checked, and `tokens` is empty. */
  readonly findings: readonly Finding[];
  readonly tokens: readonly Token[];
}

/** What a check found out about one token. */
export interface Token {
  readonly name: string;
  readonly verdict: Verdict;
  readonly credential: {
    readonly kind: CredentialKind;
    /** How it was sent. Absent if nothing was sent. */
    readonly scheme?: 'basic' | 'bearer';
    /** Display name, as the server returns it: escape it before you show it. */
    readonly account?: string;
    /** From `X-Token-Id`. */
    readonly id?: string;
  };
  readonly scopes: {
    readonly required: readonly string[];
    /** Absent if no response lists them. */
    readonly granted?: readonly string[];
    readonly missing: readonly string[];
    readonly excess: readonly string[];
    readonly evidence: 'header' | 'denial' | 'endpoints' | 'none';
  };
  /** The first one is the credential itself. Empty if nothing was sent. */
  readonly checks: readonly Check[];
  readonly expiry?: {
    /** `YYYY-MM-DD`, in UTC. */
    readonly on: string;
    readonly daysLeft: number;
    readonly source: 'declared' | 'token' | 'organization';
  };
  readonly neverExpires?: true;
  /** The most severe first. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  /** The requests of a plan. */
  readonly planned?: readonly string[];
  readonly requests: number;
}

/** What the secret is. The response of Bitbucket decides, and without one the form of the secret. */
export type CredentialKind =
  | 'api-token'
  | 'repository-access-token'
  | 'project-access-token'
  | 'workspace-access-token'
  | 'access-token'
  | 'oauth-token'
  | 'app-password'
  | 'service-account-token'
  | 'other-product'
  | 'unrecognized';

/** A requirement, and what is known about it. */
export interface Check {
  readonly subject: string;
  readonly outcome: 'verified' | 'granted' | 'missing' | 'denied' | 'unverifiable' | 'unknown';
  readonly shownBy?: readonly ('endpoint' | 'scope-list' | 'permission' | 'git')[];
  /** The request that decided it, and the status of its response. */
  readonly by?: string;
  readonly status?: number;
  /** The declared tools that need it. */
  readonly requiredBy?: readonly ToolUse[];
}

/** A declared tool, with those of its features that need something. */
export interface ToolUse {
  readonly tool: string;
  readonly features: readonly string[];
}

/** A cause, and how to fix it. docs/findings.md lists the codes; more may come. */
export interface Finding {
  readonly code: string;
  readonly severity: 'fail' | 'unknown' | 'warn';
  readonly subject?: string;
  readonly title: string;
  readonly cause: string;
  /** Steps. */
  readonly remedy: readonly string[];
  /** One line to copy: a list of scopes or a command. */
  readonly copy?: string;
  /** The fix in short, with what to copy for each step: an address, a list of scopes, or a command. */
  readonly fix?: readonly { readonly step: string; readonly copy?: string }[];
  readonly help: string;
  /** What it rests on. The keys depend on the code. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly next?: readonly {
    readonly actor: 'owner' | 'admin' | 'anyone';
    readonly do:
      | 'create-token'
      | 'replace-secret'
      | 'fix-declaration'
      | 'retry-later'
      | 'ask-admin'
      | 'fix-environment';
    readonly url?: string;
  }[];
}

/** The causes that a log shows, one per cause. */
export interface Explanation {
  readonly schema: 1;
  readonly kind: 'explanation';
  readonly tool: { readonly name: 'token-preflight'; readonly version: string };
  /** Number of lines, and of responses among them. */
  readonly lines: number;
  readonly answers: number;
  readonly causes: readonly {
    /** The lines that show it, from 1. */
    readonly lines: readonly number[];
    readonly count: number;
    /** The first of these lines, without secrets. */
    readonly excerpt: string;
    readonly request: string;
    readonly status?: number;
    readonly findings: readonly Finding[];
    /** What the text doesn't show. */
    readonly open?: {
      readonly status: number;
      readonly title: string;
      /** The most likely first. */
      readonly causes: readonly { readonly cause: string; readonly text: string }[];
      /** What would determine the cause. */
      readonly deciders: readonly string[];
    };
  }[];
  /** How to get a text that shows a response, if there is none. */
  readonly help?: readonly string[];
}

/** Something for each kind of token that scopes differ for. A kind is absent if it isn't available. */
export interface ByKind<T> {
  readonly 'api-token'?: T;
  readonly 'access-token'?: T;
  readonly 'oauth-token'?: T;
}

/** The permission that a writing operation needs, and how certain that is. */
export interface NeededPermission {
  readonly on: 'repository' | 'project' | 'workspace' | 'none';
  readonly level: string;
  readonly grade: 'stated' | 'recorded' | 'inferred';
  readonly isConditional?: true;
}

/** The scopes that operations need, as in schema/scopes-1.schema.json, which describes `tools` and `optional`, too. */
export interface ScopesDocument {
  readonly schema: 1;
  readonly kind: 'scopes';
  readonly tool: { readonly name: 'token-preflight'; readonly version: string };
  readonly operations: readonly {
    readonly operation: string;
    readonly scopes: ByKind<readonly string[]>;
    /** The permission that the account needs. */
    readonly permission?: NeededPermission;
  }[];
  /** What to select on the page that creates the token. */
  readonly select: ByKind<readonly { readonly scope: string; readonly label: string }[]>;
  /** The narrowest kind of token that can do everything. Absent if none can. */
  readonly narrowest?: TokenKind;
  readonly exceptions: readonly {
    readonly kind: TokenKind;
    readonly exceptions: readonly { readonly what: string; readonly why: string }[];
    readonly isAll?: true;
  }[];
  readonly findings: readonly Finding[];
}

/** What is known about the REST API of Bitbucket Cloud: the content of `token-preflight/data`. */
export interface Catalog {
  readonly schema: 1;
  /** Day of the API specification that it agrees with, `YYYY-MM-DD`. */
  readonly date: string;
  readonly operations: readonly {
    readonly method: string;
    /** Without `/2.0`, with placeholders. */
    readonly path: string;
    readonly state: 'current' | 'deprecated' | 'removed';
    /** The day since when the state applies, or until when a deprecated operation works. */
    readonly since?: string;
    readonly until?: string;
    /** Number of the announcement, such as `CHANGE-2770`. */
    readonly change?: string;
    /** What to call instead. */
    readonly replacement?: readonly string[];
    /** All of them are needed. */
    readonly scopes: { readonly 'api-token': readonly string[]; readonly oauth: readonly string[] };
    /** Kinds of token that the operation is available for. */
    readonly kinds: readonly ('api-token' | 'access-token' | 'oauth-token')[];
    /** The permission that a writing operation needs. */
    readonly permission?: NeededPermission;
  }[];
  readonly scopes: readonly {
    readonly name: string;
    /** `api-token`, or `oauth` for access tokens and OAuth. */
    readonly model: 'api-token' | 'oauth';
    /** On the page that creates the token. */
    readonly label: string;
    /** Why no operation uses it. */
    readonly unused?: string;
    /** The scope of access tokens and OAuth for the same operations. */
    readonly oauthEquivalent?: string;
  }[];
}
