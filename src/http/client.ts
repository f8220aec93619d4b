import { sendRequest } from './actions-http-client.ts';
import type { Connections } from './connections.ts';
import { startDeadline, untilDeadline } from './deadline.ts';
import { type NetworkError, proxyUnusable, timeoutError } from './errors.ts';
import type { OriginAgent } from './origin-agent.ts';
import type { HttpResult } from './response.ts';
import { exponentialBackoff, type RetryDelay, withRetries } from './retry.ts';
import { waitForTurn } from './turns.ts';

/** The only way to the network for a token. It sends `GET` requests to fixed origins. It never rejects and never hangs. */
export interface Client {
  /**
   * Sends one `GET` request. Repeats it after a rate limit, a server error, or a broken connection while the budget lasts.
   * @param authorization the value of the `Authorization` header; without it, the request has no credential
   */
  get(url: URL, authorization?: string, options?: GetOptions): Promise<HttpResult>;
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
  /** Ends the attempts: nothing is sent again, and the last result counts. */
  readonly giveUp?: AbortSignal;
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
  /** Limit of a response. Default: that of Bitbucket's responses. */
  readonly maxBodyBytes?: number;
  readonly connections: Connections;
  /** Sends the requests in place of the own client, which then opens no connection. */
  readonly send?: typeof sendRequest | undefined;
  /** Time to wait before a retry. Default: 250 to 500 ms, then twice that. */
  readonly retryDelayMs?: RetryDelay;
}

/** Creates a client with a time budget. It can share its connections with other clients. */
export function createClient(settings: Settings): Client {
  const { origins, budgetMs, userAgent, maxBodyBytes, connections, send } = settings;
  const { retryDelayMs = exponentialBackoff(Math.random) } = settings;
  const deadline = startDeadline(budgetMs);
  const { signal } = deadline;
  const isOwn = ({ origin }: URL) => origins.includes(origin);
  let sent = 0;

  function sendOnce(agent: OriginAgent, url: URL, authorization: string | undefined): Promise<HttpResult> {
    sent += 1;
    const accept = { accept: 'application/json, */*;q=0.5', 'accept-encoding': 'identity' };
    const headers = { ...accept, ...(authorization !== undefined && { authorization }), 'user-agent': userAgent };
    // The signal doesn't end everything: a proxy that never answers the CONNECT keeps the request waiting.
    const start = () => (send ?? sendRequest)(url, headers, agent, { signal, budgetMs, maxBodyBytes });
    return untilDeadline(deadline, start, () =>
      timeoutError(url.host, send ? 'answer' : agent.stage(), agent.own.route),
    );
  }

  return {
    async get(url, authorization, { maxAttempts = 3, giveUp } = {}) {
      if (!isOwn(url)) return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection' };
      const agent = connections.agentOf(url.origin);
      // A proxy that is set is never bypassed.
      if (agent.own.route.kind === 'error') return proxyUnusable(agent.own, url.host);
      if (signal.aborted) return notSent(url);
      const policy = { maxAttempts, delayMs: retryDelayMs, giveUp };
      const result = await withRetries(() => sendOnce(agent, url, authorization), policy, deadline);
      await waitForTurn();
      return result;
    },
    connect(url, count) {
      if (isOwn(url) && send === undefined) connections.agentOf(url.origin).preconnect(count);
    },
    budgetMs,
    sent: () => sent,
    close: deadline.end,
  };
}

/** The budget ended before the request, which shows nothing about how far its host can be reached. */
function notSent({ host }: URL): NetworkError {
  return { outcome: 'failure', kind: 'timed-out', host, stage: 'answer' };
}
