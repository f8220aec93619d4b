import { createOriginClient, type OriginClient, type OriginSettings } from './actions-http-client.ts';
import type { Connections } from './connections.ts';
import { startDeadline, waitForDeadline } from './deadline.ts';
import { type NetworkError, proxyUnreachable, timeoutError } from './errors.ts';
import type { HttpResult } from './response.ts';
import { exponentialBackoff, type RetryDelay, withRetries } from './retry.ts';

/** The only way to the network for a token. It sends `GET` requests to fixed origins. It never rejects and never hangs. */
export interface Client {
  /**
   * Sends one `GET` request. Repeats it after a rate limit, a server error, or a broken connection while the budget lasts.
   * @param authorization the value of the `Authorization` header
   */
  get(url: URL, authorization: string, options?: GetOptions): Promise<HttpResult>;
  /**
   * Opens connections to the origin of a URL, so that later requests don't wait for them. Sends nothing. Does nothing
   * behind a proxy, or if the origin already has connections.
   */
  connect(url: URL, count: number): void;
  /** The time for all requests together. */
  readonly budgetMs: number;
  /** Number of requests sent so far, with retries. */
  readonly sent: () => number;
  /** Ends all requests in flight. Leaves the shared connections open. */
  close(): void;
}

/** How to send one request. */
export interface GetOptions {
  /** How often it is sent at most. Default: three times. */
  readonly maxAttempts?: number;
  /** A response to the same request of another token is no answer: its own may be another one. */
  readonly isFresh?: true;
}

/** Settings of a client. */
export interface Settings {
  /** The only origins that get requests, such as `https://api.bitbucket.org`. */
  readonly origins: readonly string[];
  /** Time for all requests together, from the creation of the client. */
  readonly budgetMs: number;
  readonly userAgent: string;
  readonly connections: Connections;
  /** Sends the requests in place of the own client. */
  readonly createOrigin?: ((origin: string, settings: OriginSettings) => OriginClient) | undefined;
  /** Time to wait before a retry. Default: 250 to 500 ms, then twice that. */
  readonly retryDelayMs?: RetryDelay;
}

/** Creates a client with a time budget. It can share its connections with other clients. */
export function createClient(settings: Settings): Client {
  const { origins, budgetMs, userAgent, connections } = settings;
  const { createOrigin = createOriginClient, retryDelayMs = exponentialBackoff(Math.random) } = settings;
  const deadline = startDeadline(budgetMs);
  const { signal } = deadline;
  const clients = new Map(
    origins.map((origin) => [origin, createOrigin(origin, { userAgent, budgetMs, signal, connections })]),
  );
  let sent = 0;

  function sendOnce(client: OriginClient, url: URL, authorization: string): Promise<HttpResult> {
    sent += 1;
    const headers = { authorization, accept: 'application/json, */*;q=0.5', 'accept-encoding': 'identity' };
    // The signal doesn't end everything: a proxy that never answers the CONNECT keeps the request waiting.
    const timeout = waitForDeadline(deadline, () => timeoutError(url.host, client.stage(), client.proxy));
    return Promise.race([client.get(url, headers), timeout]);
  }

  return {
    async get(url, authorization, { maxAttempts = 3 } = {}) {
      const client = clients.get(url.origin);
      if (client === undefined)
        return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection' };
      const { proxy } = client;
      // A proxy that is set is never bypassed.
      if (proxy !== undefined && proxy.address === undefined) return proxyUnreachable(proxy, url.host);
      if (signal.aborted) return notSent(url);
      return withRetries(() => sendOnce(client, url, authorization), { maxAttempts, delayMs: retryDelayMs }, deadline);
    },
    connect: (url, count) => clients.get(url.origin)?.preconnect(count),
    budgetMs,
    sent: () => sent,
    close: deadline.end,
  };
}

/** The budget ended before the request, which shows nothing about how far its host can be reached. */
function notSent({ host }: URL): NetworkError {
  return { outcome: 'failure', kind: 'timed-out', host, stage: 'answer' };
}
