import { secretForms } from '../bitbucket/authorization.ts';
import type { CheckContext } from '../check/context.ts';
import { type Client, type Connections, createClient, createConnections } from '../http/client.ts';
import { type Answers, createShared, type Shared } from '../http/share.ts';
import { redacted, traced } from '../http/trace.ts';
import { pieceRedactorFor, type Redact } from '../report/redact.ts';
import { version } from '../version.ts';

/** What the tokens of one run share: connections, what is known of outages, responses. */
export interface Network {
  readonly connections: Connections;
  readonly shared: Shared;
  /** Where the same secret is checked more than once. */
  readonly answers?: Answers | undefined;
}

/** Where requests are logged, and without what. */
export interface Logging {
  readonly redact: Redact;
  /** Receives a line for every request and response. */
  readonly debug: (text: string) => void;
}

/** Nothing is opened before the first request. */
export function createNetwork(): Network {
  return { connections: createConnections(), shared: createShared() };
}

/** The client for one token. */
export function openClient(
  { connections, shared, answers }: Network,
  { config, credential }: CheckContext,
  { redact, debug }: Logging,
): Client {
  const client = createClient({
    origins: [config.apiUrl.origin, config.gitUrl.origin],
    budgetMs: config.timeoutSeconds * 1000,
    userAgent: `token-preflight/${version}`,
    random: Math.random,
    connections,
  });
  // A server can send back what it was sent, or a part of it: nothing of that may get further in.
  const withoutPieces = pieceRedactorFor(secretForms(credential.token, credential.email));
  const clean = (text: string) => withoutPieces(redact(text));
  return traced(redacted(shared.over(client, answers), clean), debug);
}
