import type { Agent, AgentOptions, RequestOptions } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { types } from 'node:util';
import { HttpClient } from '@actions/http-client';
import { checkBypass } from '@actions/http-client/lib/proxy';
import type { Connections } from './connections.ts';
import { type NetworkError, proxyRefused, proxyUnreachable, type Stage, toNetworkError } from './errors.ts';
import { preconnect } from './preconnect.ts';
import { type ProxySetting, readProxy } from './proxy.ts';
import { type HttpResult, readResponse } from './response.ts';

// Everything that depends on how `@actions/http-client` works inside is in this file.

/** Sends requests to one origin. */
export interface OriginClient {
  /** The proxy on the way. */
  readonly proxy: ProxySetting | undefined;
  /** Sends one `GET` request. Follows no redirect and doesn't retry. Never rejects, but can wait for longer than its signal. */
  get(url: URL, headers: Readonly<Record<string, string>>): Promise<HttpResult>;
  /** How far the connections have come: the last stage counts, because what one of them reached isn't unreachable. */
  stage(): Stage;
  /** Opens connections for later requests. Does nothing behind a proxy, or if the origin already has connections. */
  preconnect(count: number): void;
}

/** Settings of the client of one origin. */
export interface OriginSettings {
  readonly userAgent: string;
  /** How long a connection may be silent. */
  readonly budgetMs: number;
  /** Ends requests in flight. */
  readonly signal: AbortSignal;
  readonly connections: Connections;
}

/** For each origin, however many clients share it. */
const maxConnections = 10;
const maxHeaderBytes = 32 * 1024;

/** Creates the client of one origin. An `HttpClient` has a single agent, which supports one protocol only. */
export function createOriginClient(origin: string, settings: OriginSettings): OriginClient {
  const { userAgent, budgetMs, signal, connections } = settings;
  const { agents, disposers } = connections;
  const originUrl = new URL(origin);
  const proxy = findProxy(originUrl);
  const http = new HttpClient(userAgent, [], {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: true,
    maxSockets: maxConnections,
    socketTimeout: budgetMs,
  });
  // HttpClient supports neither an AbortSignal nor a shared agent, but passes the options of each request to its handlers.
  http.handlers.push({
    prepareRequest(options: RequestOptions) {
      options.signal = signal;
      options.maxHeaderSize = maxHeaderBytes;
      // A proxy gets the host as it is written.
      if (proxy === undefined) options.host = connectionHost(originUrl);
      if (!agents.has(origin)) agents.set(origin, options.agent);
      options.agent = agents.get(origin);
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('Authentication challenges are never answered.')),
  });

  const stage = () => readStage(agents.get(origin));
  return {
    proxy,
    stage,
    get(url, headers) {
      const request = withReadableProxy(proxy, () => http.get(url.href, headers));
      return request.then(
        ({ message }) => readResponse(message),
        (error: unknown) => describeError(error, url.host, stage(), proxy),
      );
    },
    preconnect(count) {
      if (proxy !== undefined || agents.has(origin)) return;
      const agent: Agent = http.getAgent(origin);
      agents.set(origin, agent);
      disposers.push(preconnectAgent(agent, originUrl, Math.min(count, maxConnections)));
    },
  };
}

/**
 * HttpClient reads the proxy from the environment only, before it first waits. Until then, the variable has the address in a
 * form that it can read.
 */
function withReadableProxy<T>(proxy: ProxySetting | undefined, start: () => T): T {
  if (proxy?.address === undefined) return start();
  const { variable, address } = proxy;
  const before = process.env[variable];
  process.env[variable] = address.href;
  try {
    return start();
  } finally {
    process.env[variable] = before;
  }
}

/** The proxy for an address, unless `NO_PROXY` excludes it or it is on this machine. */
export function findProxy(url: URL): ProxySetting | undefined {
  return checkBypass(url) ? undefined : readProxy(url, process.env);
}

/** The host to connect to: that of an IPv6 URL has brackets, which aren't part of the address. */
function connectionHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/**
 * Makes an agent use connections that are opened now before it creates others.
 * @returns closes those that no request used
 */
function preconnectAgent(agent: Agent & { readonly options?: AgentOptions }, url: URL, count: number): () => void {
  const createConnection: Agent['createConnection'] = agent.createConnection.bind(agent);
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const host = connectionHost(url);
  // TLS server names can't be IP addresses.
  const servername = isIP(host) === 0 ? host : '';
  const options = { ...agent.options, host, servername, port };
  const preconnected = preconnect(() => createConnection(options), count);
  agent.createConnection = (requested, callback) => preconnected.take() ?? createConnection(requested, callback);
  return preconnected.dispose;
}

/**
 * Classifies an error of a request. The tunnel agent (https://github.com/koichik/node-tunnel) reports only in its message
 * what the proxy answered, or why the proxy can't be reached.
 */
export function describeError(
  error: unknown,
  host: string,
  reached: Stage,
  proxy: ProxySetting | undefined,
): NetworkError {
  const message = types.isNativeError(error) ? error.message : '';
  if (proxy === undefined || !message.includes('tunneling socket')) return toNetworkError(error, host, reached);
  const status = /statusCode=(\d{3})/.exec(message)?.[1];
  if (status !== undefined) return proxyRefused(proxy, host, Number(status));
  return proxyUnreachable(proxy, host, /cause=\w+ (E[A-Z_]+)\b/.exec(message)?.[1]);
}

function readStage(agent: RequestOptions['agent']): Stage {
  if (typeof agent !== 'object' || !('sockets' in agent)) return 'connection';
  const sockets: readonly (Socket | object)[] = Object.values(agent.sockets).flatMap((list) => list ?? []);
  const reached = sockets.map(readSocketStage);
  const farthestFirst = ['answer', 'TLS handshake', 'connection', 'connection to the proxy'] as const;
  // If all are closed again, they had been opened.
  return farthestFirst.find((stage) => reached.includes(stage)) ?? 'answer';
}

function readSocketStage(socket: Socket | object): Stage | undefined {
  // The tunnel agent has an empty object in the place of a socket that isn't open yet.
  if (!('connecting' in socket)) return 'connection to the proxy';
  if (socket.destroyed) return undefined;
  if (socket.connecting) return 'connection';
  return 'secureConnecting' in socket && socket.secureConnecting ? 'TLS handshake' : 'answer';
}
