import { gitUsernames } from '../bitbucket/authorization.ts';
import type { CheckContext } from '../check/context.ts';
import { type Circuits, withCircuitBreaker } from '../http/circuit-breaker.ts';
import { type Client, createClient } from '../http/client.ts';
import { type Connections, createConnections } from '../http/connections.ts';
import { type FetchFunction, senderOf } from '../http/fetch-client.ts';
import { withLogging } from '../http/logging.ts';
import { withRedaction } from '../http/redaction.ts';
import { type ResponseCache, withResponseCache } from '../http/response-cache.ts';
import { createFragmentRedactor } from '../redaction/fragment-redactor.ts';
import type { Redact } from '../redaction/redactor.ts';
import { secretVariants } from '../redaction/variants.ts';
import type { FindOwnRoute } from '../route/own-route.ts';
import { version } from '../version.ts';

/** What the tokens of one run share: connections, what is known of outages, responses. */
export interface Network {
  readonly connections: Connections;
  readonly circuits: Circuits;
  /** Sends the requests in place of the own client. */
  readonly fetch?: FetchFunction | undefined;
  /** Where the same secret is checked more than once. */
  readonly answers?: ResponseCache | undefined;
}

/** Where requests are logged, and without what. */
export interface Logging {
  readonly redact: Redact;
  /** Receives a line for every request and response. */
  readonly debug: (text: string) => void;
}

/**
 * Nothing is opened before the first request.
 * @param fetch sends the requests in place of the own client
 */
export function createNetwork(findRoute: FindOwnRoute, fetch?: FetchFunction): Network {
  return { connections: createConnections(findRoute), circuits: new Map(), fetch };
}

/** How every request names this program. */
export const userAgent = `token-preflight/${version}`;

/** The client for one token. */
export function openClient(
  { connections, circuits, answers, fetch }: Network,
  { config, credential }: CheckContext,
  { redact, debug }: Logging,
): Client {
  const client = createClient({
    origins: [config.apiUrl.origin, config.gitUrl.origin],
    budgetMs: config.timeoutSeconds * 1000,
    userAgent,
    connections,
    send: fetch && senderOf(fetch),
  });
  // A server can send back what it was sent, or a part of it: nothing of that may get further in.
  const withoutPieces = createFragmentRedactor(secretVariants(credential.token, [credential.email, ...gitUsernames]));
  const clean = (text: string) => withoutPieces(redact(text));
  const shared = withResponseCache(withCircuitBreaker(client, circuits), answers);
  return withLogging(withRedaction(shared, clean), debug);
}
