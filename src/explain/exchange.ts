import type { GitUsername } from '../bitbucket/authorization.ts';
import type { NetworkError } from '../http/errors.ts';

/** What a text shows of the credential that was sent; never a part of it. */
export interface SentCredential {
  /** `none`: the text shows all headers of the request, and no credential is among them. */
  readonly scheme: 'basic' | 'bearer' | 'none' | 'other';
  /** The username of a Basic pair: an email, one of Git's usernames, or another name. */
  readonly user?: 'email' | GitUsername | 'name' | 'none';
  /** The kind of the token, by its prefix. */
  readonly kind?: 'api-token' | 'access-token' | 'service-account-token' | 'app-password' | 'oauth-token';
  /** Whether the token of a Basic pair is an empty text. */
  readonly isEmpty?: true;
}

/** A request, as far as a text shows it. */
export interface ShownRequest {
  readonly method?: string;
  /** Absolute, without username and password. */
  readonly url?: string;
  readonly credential?: SentCredential;
}

/** A response, as far as a text shows it. */
export interface ShownResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined`: the text doesn't show it. An empty body is an empty text. */
  readonly body?: string;
}

/** A push whose login was accepted, and whose update of a branch or tag wasn't. */
export interface DeclinedPush {
  /** The branch or tag, as Git shows it. */
  readonly target: string;
  /** Git's reason in parentheses, such as `pre-receive hook declined`. */
  readonly reason: string;
  /** Whether Git itself found the reason, before it sent anything. */
  readonly isLocal: boolean;
}

/** A request of Bitbucket and what came back, found in a text. */
export interface Exchange {
  /** The line that shows the outcome, from 1. */
  readonly line: number;
  /** That line, with its secrets removed. */
  readonly excerpt: string;
  /** Whether it's Git over HTTPS, and not the REST API. */
  readonly isGit: boolean;
  /** Whether Git pushed, or cloned or fetched; absent where the text doesn't show it. */
  readonly isPush?: boolean;
  readonly declined?: DeclinedPush;
  readonly request: ShownRequest;
  /** A response, or what prevented it. */
  readonly result: ShownResponse | NetworkError;
  /** Whether the program logged it as a detail only: it may have continued. */
  readonly isDetail?: boolean;
  /** Whether nothing in the text shows that it was Bitbucket. */
  readonly isUnplaced?: boolean;
}

/** Receives what a reader finds. */
export type Emit = (exchange: Exchange) => void;

/** One line of a text: without colors, timestamps, and secrets. */
export interface LogLine {
  readonly number: number;
  readonly text: string;
}
