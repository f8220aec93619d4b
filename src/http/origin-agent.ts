import { Agent, type ClientRequest, type ClientRequestArgs } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { createSecureContext, type DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { OwnRoute } from '../route/own-route.ts';
import type { Stage } from './errors.ts';
import { connectFirst, type FirstConnection, type OnOpen, type Preconnected, preconnect } from './preconnect.ts';
import { whenOpen } from './raw-connection.ts';
import { isProxied, openTunnel } from './tunnel.ts';

/** The connections to one origin. */
export interface OriginAgent {
  readonly agent: Agent;
  readonly own: OwnRoute;
  /** How far the connections have come: the one that came the furthest counts, because what one of them reached isn't unreachable. */
  stage(): Stage;
  /**
   * Opens the connection of the first request, before that one is there.
   * @param raw a connection to the origin that is opening already; not behind a proxy
   */
  connectFirst(raw?: Socket): void;
  /** Opens connections for later requests. Does nothing behind a proxy, or if there have been requests before. */
  preconnect(count: number): void;
  /** DER of the certificates of the origin, from its own to that of its authority. */
  chain(): readonly Uint8Array[];
  /** Closes all connections. */
  close(): void;
}

/** For each origin, however many clients share it. */
const maxConnections = 10;

/** Opens nothing: the first request opens a connection. */
export function createOriginAgent(origin: URL, own: OwnRoute): OriginAgent {
  const agent = newAgent(origin);
  const opener = createOpener(agent, origin, own);
  let first: FirstConnection | undefined;
  let firstRaw: Socket | undefined;
  let preconnected: Preconnected | undefined;
  let isUsed = false;

  agent.createConnection = (options, callback) => {
    isUsed = true;
    const onOpen: OnOpen = (error, connection) => callback?.(error, connection ?? new Duplex());
    if (first?.take(onOpen)) return undefined;
    return preconnected?.take() ?? opener.open(options, onOpen);
  };

  return {
    agent,
    own,
    chain: opener.chain,
    stage: () => readStage(agent, isUsed, opener.isTunneling(), firstRaw?.connecting === true),
    connectFirst(raw) {
      firstRaw = raw;
      const options = firstOptions(agent, origin);
      first = connectFirst((onOpen) => {
        if (raw !== undefined) return whenOpen(raw, (error) => opener.secure(error, raw, options, onOpen));
        const connection = opener.open(options, onOpen);
        if (connection) onOpen(null, connection);
      });
    },
    preconnect(count) {
      if (own.route.kind !== 'direct' || isUsed || preconnected !== undefined) return;
      const missing = Math.min(count, maxConnections) - (first === undefined ? 0 : 1);
      preconnected = preconnect(() => opener.open(firstOptions(agent, origin), () => undefined), missing);
    },
    close() {
      first?.dispose();
      firstRaw?.destroy();
      preconnected?.dispose();
      opener.close();
      agent.destroy();
    },
  };
}

function newAgent({ protocol }: URL): Agent {
  const settings = { keepAlive: true, maxSockets: maxConnections };
  // One context for all connections: the certificate authorities are read once, and before the first connection is open.
  return protocol === 'https:'
    ? new TlsAgent({ ...settings, secureContext: createSecureContext() })
    : new Agent(settings);
}

/** What an agent passes for a request to the origin. */
function firstOptions(agent: Agent, { hostname, port, protocol }: URL): ClientRequestArgs {
  // The host of an IPv6 URL has brackets, which aren't part of the address.
  const host = hostname.replace(/^\[|\]$/g, '');
  // TLS server names can't be IP addresses.
  const servername = isIP(host) === 0 ? host : '';
  return { ...agentOptions(agent), host, port: Number(port) || (protocol === 'https:' ? 443 : 80), ...{ servername } };
}

/** Opens the connections of an agent. */
interface Opener {
  /** @returns the connection; behind a proxy, it is passed on later */
  open(options: ClientRequestArgs, onOpen: OnOpen): ReturnType<Agent['createConnection']>;
  /** Passes on a connection with TLS, if the origin has it. */
  secure(error: Error | null | undefined, socket: Socket | undefined, options: ClientRequestArgs, onOpen: OnOpen): void;
  isTunneling(): boolean;
  chain(): readonly Uint8Array[];
  /** Ends the tunnels that aren't open yet. */
  close(): void;
}

function createOpener(agent: Agent, origin: URL, own: OwnRoute): Opener {
  let chain: readonly Uint8Array[] = [];
  const tunnels = new Set<ClientRequest>();
  const create: Agent['createConnection'] = agent.createConnection.bind(agent);
  const connect = (options: ClientRequestArgs) => {
    const stream = create(options);
    if (stream instanceof TLSSocket) {
      stream.once('secureConnect', () => {
        if (chain.length === 0) chain = chainOf(stream);
      });
    }
    return stream;
  };
  const secure: Opener['secure'] = (error, socket, options, onOpen) => {
    if (error || socket === undefined) return onOpen(error ?? null);
    const withSocket = { ...options, socket };
    onOpen(null, (origin.protocol === 'https:' ? connect(withSocket) : socket) ?? undefined);
  };
  return {
    open(options, onOpen) {
      if (!isProxied(own)) return connect(options);
      const tunnel = openTunnel(own, origin, (error, socket) => {
        tunnels.delete(tunnel);
        secure(error, socket, options, onOpen);
      });
      tunnels.add(tunnel);
      return undefined;
    },
    secure,
    isTunneling: () => tunnels.size > 0,
    chain: () => chain,
    close() {
      for (const tunnel of tunnels) tunnel.destroy();
    },
  };
}

/** Empty if a session was resumed. */
function chainOf(socket: TLSSocket): readonly Uint8Array[] {
  const chain: Uint8Array[] = [];
  let certificate: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (certificate?.raw !== undefined && !chain.includes(certificate.raw)) {
    chain.push(certificate.raw);
    certificate = certificate.issuerCertificate;
  }
  return chain;
}

const agentOptions = (agent: Agent & { readonly options?: object }) => agent.options;

function readStage(agent: Agent, isUsed: boolean, isTunneling: boolean, isConnecting: boolean): Stage {
  if (!isUsed) return 'connection';
  const sockets = Object.values(agent.sockets).flatMap((list) => list ?? []);
  const reached = [
    ...sockets.map(readSocketStage),
    isTunneling ? ('connection to the proxy' as const) : undefined,
    isConnecting ? ('connection' as const) : undefined,
  ];
  const farthestFirst = ['answer', 'TLS handshake', 'connection', 'connection to the proxy'] as const;
  // If all are closed again, they had been opened.
  return farthestFirst.find((stage) => reached.includes(stage)) ?? 'answer';
}

function readSocketStage(socket: Socket): Stage | undefined {
  if (socket.destroyed) return undefined;
  if (socket.connecting) return 'connection';
  return 'secureConnecting' in socket && socket.secureConnecting ? 'TLS handshake' : 'answer';
}
