import type { CredentialKind, Scheme } from '../bitbucket/credential-kind.ts';
import type { ToolUse } from '../tools/tool.ts';
import type { Authentication } from './authentication.ts';
import type { CheckOutcome, ShownBy } from './check-result.ts';
import type { Expiry } from './expiry.ts';
import type { Finding } from './finding.ts';
import type { Note } from './note.ts';
import type { Verdict } from './severity.ts';

/** One line of the report: a requirement, or the credential itself, and what decided it. */
export interface Check {
  readonly subject: string;
  readonly outcome: CheckOutcome;
  /** What shows it, where it is verified or granted. */
  readonly shownBy?: readonly ShownBy[];
  /** The request that decided it; absent where the list of granted scopes did. */
  readonly by?: string;
  readonly status?: number;
  /** The declared tools that need it. */
  readonly requiredBy?: readonly ToolUse[];
}

/** A request of a plan. */
export interface PlannedRequest {
  readonly url: string;
  /** The scheme of the first request, and of the one after a 401. */
  readonly scheme?: Scheme;
  readonly type: 'identity' | 'after-401' | 'probe' | 'git-bare' | 'git' | 'organization' | 'organization-after-404';
}

/** What a check found out about one token, as data. */
export interface TokenResult {
  readonly verdict: Verdict;
  readonly credential: {
    readonly kind: CredentialKind;
    readonly scheme?: Scheme;
    readonly account?: string;
    /** From `X-Token-Id`. */
    readonly id?: string;
  };
  readonly scopes: {
    readonly required: readonly string[];
    readonly granted?: readonly string[];
    readonly missing: readonly string[];
    readonly excess: readonly string[];
    readonly evidence: Authentication['source'];
  };
  readonly checks: readonly Check[];
  readonly expiry?: Expiry;
  /** It was declared to have no end. */
  readonly neverExpires?: true;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  /** The requests of a check that was only planned. */
  readonly planned?: readonly PlannedRequest[];
  readonly requests: number;
}
