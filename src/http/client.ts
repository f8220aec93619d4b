import { setMaxListeners } from 'node:events';
import type { Agent, IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpClient, type HttpClientResponse } from '@actions/http-client';
import { type NetworkError, toNetworkError, type Stage } from './errors.ts';
import { withoutProxy } from './failure.ts';
import { type ProxySetting, readProxy } from './proxy.ts';
import { hostOf, openSpares } from './spares.ts';

/** One answer, as far as it was read. */
export interface Answer {
  readonly outcome: 'answer';
  readonly status: number;
  /** Names in lower case; a header sent twice is joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** `whole`, or why the body is not: `cut` off by the other side, over our `limit`, or `encoded` unasked. */
  readonly body: 'whole' | 'cut' | 'limit' | 'encoded';
  readonly text: string;
}

/** The only door to the network: it asks, and tells what came back. It never rejects and never hangs. */
export interface Client {
  /** Sends one `GET`, again after a rate limit, a server error or a broken connection while the budget lasts. */
  get(url: URL, authorization: string): Promise<Answer | NetworkError>;
  /**
   * Opens so many connections at once, for requests that will follow each other's answers: they need not wait for theirs
   * then. Nothing is sent. Where there is a proxy, or somebody has connected already, it does nothing.
   */
  connect(url: URL, count: number): void;
  /** The time that it was given for everything together. */
  readonly budgetMs: number;
  /** Requests sent so far, repetitions included. */
  readonly sent: () => number;
  /** Ends everything of its own that is still in flight. */
  close(): void;
}

/** Connections that the clients of a run share, one agent for each origin. */
export interface Connections {
  readonly agents: Map<string, RequestOptions['agent']>;
  /** Ends what was opened ahead and not needed. */
  readonly endings: (() => void)[];
  close(): void;
}

/** None yet: the first request to an origin makes its agent. */
export function createConnections(): Connections {
  const agents: Connections['agents'] = new Map();
  const endings: Connections['endings'] = [];
  return {
    agents,
    endings,
    close() {
      for (const end of endings) end();
      for (const agent of agents.values()) {
        // The tunnel agent for proxies keeps nothing open that would have to be ended.
        if (typeof agent === 'object' && typeof agent.destroy === 'function') agent.destroy();
      }
    },
  };
}

/** The way to an origin. */
interface Door {
  readonly http: HttpClient;
  readonly proxy: ProxySetting | undefined;
}

/** Everything that a client is told once. */
export interface Settings {
  /** The only ones that it will ask, `https://api.bitbucket.org`. */
  readonly origins: readonly string[];
  /** Time for everything together, from the making of the client on. */
  readonly budgetMs: number;
  readonly userAgent: string;
  /** 0 to 1, for the jitter between tries. */
  readonly random: () => number;
  readonly connections: Connections;
  /** The least pause before the second try where the answer names none, in milliseconds; the next one is twice as long. */
  readonly retryDelayMs?: number;
}

const mostTries = 3;
const defaultRetryDelayMs = 250;
/** For each origin, however many clients share it. */
const mostConnections = 10;
const mostBodyBytes = 256 * 1024;
const mostHeaderBytes = 32 * 1024;

/** A client with a budget of its own, on connections that others may share. */
export function createClient(settings: Settings): Client {
  const { origins, budgetMs, userAgent, random, connections, retryDelayMs = defaultRetryDelayMs } = settings;
  const deadline = Date.now() + budgetMs;
  const budget = new AbortController();
  // Every request in flight listens to it.
  setMaxListeners(0, budget.signal);
  const timer = setTimeout(() => budget.abort(), budgetMs);
  let sent = 0;
  const doors = new Map(origins.map((origin) => [origin, doorTo(origin)]));

  /** One for each origin: http-client keeps a single agent, which serves one protocol only. */
  function doorTo(origin: string): Door {
    const url = new URL(origin);
    const proxy = readProxy(url, process.env);
    // http-client is told of a proxy in no other way; it gets the address as it can read it.
    if (proxy?.address !== undefined) process.env[proxy.variable] = proxy.address.href;
    const http = new HttpClient(userAgent, [], {
      allowRedirects: false,
      allowRetries: false,
      keepAlive: true,
      maxSockets: mostConnections,
      socketTimeout: budgetMs,
    });
    // http-client knows neither an AbortSignal nor a shared agent, but hands the options of each request to its handlers.
    http.handlers.push({
      prepareRequest(options: RequestOptions) {
        options.signal = budget.signal;
        options.maxHeaderSize = mostHeaderBytes;
        // A proxy is asked for it as it is written.
        if (proxy === undefined) options.host = hostOf(url);
        if (!connections.agents.has(origin)) connections.agents.set(origin, options.agent);
        options.agent = connections.agents.get(origin);
      },
      canHandleAuthentication: () => false,
      handleAuthentication: () => Promise.reject(new Error('No challenge is ever answered.')),
    });
    return { http, proxy };
  }

  async function once({ http, proxy }: Door, url: URL, authorization: string): Promise<Answer | NetworkError> {
    sent += 1;
    const stage = () => stageOf(connections.agents.get(url.origin));
    const aborted = new Promise<NetworkError>((resolve) => {
      const giveUp = () => resolve(overdue(url.host, stage(), proxy));
      if (budget.signal.aborted) giveUp();
      else budget.signal.addEventListener('abort', giveUp, { once: true });
    });
    const headers = { authorization, accept: 'application/json, */*;q=0.5', 'accept-encoding': 'identity' };
    const asked = http.get(url.href, headers).then(read, (error: unknown) => {
      if (budget.signal.aborted) return aborted;
      return toNetworkError(error, url.host, stage(), proxy);
    });
    // The race is for what no signal reaches, such as a proxy that never answers the CONNECT.
    return Promise.race([asked, aborted]);
  }

  return {
    async get(url, authorization) {
      const door = doors.get(url.origin);
      if (door === undefined) {
        return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection' };
      }
      // Around a proxy that somebody has set, nothing goes.
      if (door.proxy !== undefined && door.proxy.address === undefined) return withoutProxy(door.proxy, url.host);
      // What is not sent any more is no request, and says nothing about how far its host is.
      if (budget.signal.aborted) return { outcome: 'failure', kind: 'timed-out', host: url.host, stage: 'answer' };
      for (let tries = 1; ; tries++) {
        const result = await once(door, url, authorization);
        if (tries === mostTries || !isWorthRepeating(result)) return result;
        const pause = retryAfterMs(result) ?? retryDelayMs * 2 ** (tries - 1) * (1 + random());
        if (Date.now() + pause >= deadline) return result;
        await sleep(pause, undefined, { signal: budget.signal }).catch(() => undefined);
        if (budget.signal.aborted) return result;
      }
    },
    connect(url, count) {
      const door = doors.get(url.origin);
      if (door === undefined || door.proxy !== undefined || connections.agents.has(url.origin)) return;
      const agent: Agent = door.http.getAgent(url.href);
      connections.agents.set(url.origin, agent);
      connections.endings.push(openSpares(agent, url, Math.min(count, mostConnections)));
    },
    budgetMs,
    sent: () => sent,
    close() {
      clearTimeout(timer);
      budget.abort();
    },
  };
}

/** Reads the body up to the limit. http-client's own `readBody` waits for ever when the connection breaks midway. */
function read({ message }: HttpClientResponse): Promise<Answer> {
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const encoding = headers['content-encoding'] ?? 'identity';
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (body: Answer['body']) => {
      resolve({ outcome: 'answer', status: statusOf(message), headers, body, text: Buffer.concat(chunks).toString() });
    };
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= mostBodyBytes) chunks.push(chunk);
      else {
        end('limit');
        message.destroy();
      }
    });
    message.on('end', () => end(encoding === 'identity' ? 'whole' : 'encoded'));
    message.on('error', () => end('cut'));
    message.on('close', () => end('cut'));
  });
}

function statusOf(message: IncomingMessage): number {
  return message.statusCode ?? 0;
}

function overdue(host: string, stage: Stage, proxy: ProxySetting | undefined): NetworkError {
  if (proxy !== undefined && stage === 'connection to the proxy') return withoutProxy(proxy, host);
  // What never connected is out of reach; what connected and then kept silent took too long.
  const kind = stage === 'connection' || stage === 'name lookup' ? 'unreachable' : 'timed-out';
  return { outcome: 'failure', kind, host, stage };
}

/** How far the connections of an agent have come, by the farthest: what one of them has reached is not out of reach. */
function stageOf(agent: RequestOptions['agent']): Stage {
  if (typeof agent !== 'object' || !('sockets' in agent)) return 'connection';
  const open: readonly (Socket | object)[] = Object.values(agent.sockets).flatMap((list) => list ?? []);
  const reached = open.map(stageOfOne);
  const farthestFirst = ['answer', 'TLS handshake', 'connection', 'connection to the proxy'] as const;
  // Where all are closed again, nothing kept them from being opened.
  return farthestFirst.find((stage) => reached.includes(stage)) ?? 'answer';
}

function stageOfOne(socket: Socket | object): Stage | undefined {
  // The tunnel agent for proxies keeps an empty object in the place of one that is not yet open.
  if (!('connecting' in socket)) return 'connection to the proxy';
  if (socket.destroyed) return undefined;
  if (socket.connecting) return 'connection';
  return 'secureConnecting' in socket && socket.secureConnecting ? 'TLS handshake' : 'answer';
}

function isWorthRepeating(result: Answer | NetworkError): boolean {
  if (result.outcome === 'failure') return result.kind === 'unreachable';
  return result.status === 429 || result.status >= 500 || (result.status < 300 && result.body === 'cut');
}

/** Seconds or an HTTP date; nothing when the answer names neither. */
function retryAfterMs(result: Answer | NetworkError): number | undefined {
  const value = result.outcome === 'answer' ? result.headers['retry-after'] : undefined;
  if (value === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
