import { Agent, type ClientRequest } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { type DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { OwnRoute } from '../route/own-route.ts';
import type { Stage } from './errors.ts';
import { type Preconnected, preconnect } from './preconnect.ts';
import { isProxied, openTunnel } from './tunnel.ts';

/** The connections to one origin. */
export interface OriginAgent {
  readonly agent: Agent;
  readonly own: OwnRoute;
  /** How far the connections have come: the one that came the furthest counts, because what one of them reached isn't unreachable. */
  stage(): Stage;
  /** Opens connections for later requests. Does nothing behind a proxy, or if there have been connections before. */
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
  const isSecure = origin.protocol === 'https:';
  const agent = isSecure
    ? new TlsAgent({ keepAlive: true, maxSockets: maxConnections })
    : new Agent({ keepAlive: true, maxSockets: maxConnections });
  const { connect, chain } = createConnector(agent);
  const tunnels = new Set<ClientRequest>();
  let preconnected: Preconnected | undefined;
  let isUsed = false;

  agent.createConnection = (options, callback) => {
    isUsed = true;
    if (!isProxied(own)) return preconnected?.take() ?? connect(options, callback);
    const tunnel = openTunnel(own, origin, (error, socket) => {
      tunnels.delete(tunnel);
      const throughTunnel = { ...options, socket };
      const stream = socket === undefined || !isSecure ? socket : connect(throughTunnel);
      callback?.(error ?? null, stream ?? new Duplex());
    });
    tunnels.add(tunnel);
    return undefined;
  };

  return {
    agent,
    own,
    chain,
    stage: () => readStage(agent, isUsed, tunnels.size > 0),
    preconnect(count) {
      if (own.route.kind !== 'direct' || isUsed) return;
      isUsed = true;
      // The host of an IPv6 URL has brackets, which aren't part of the address.
      const host = origin.hostname.replace(/^\[|\]$/g, '');
      const port = Number(origin.port) || (isSecure ? 443 : 80);
      // TLS server names can't be IP addresses.
      const options = { ...agentOptions(agent), host, port, servername: isIP(host) === 0 ? host : '' };
      preconnected = preconnect(() => connect(options), Math.min(count, maxConnections));
    },
    close() {
      preconnected?.dispose();
      for (const tunnel of tunnels) tunnel.destroy();
      agent.destroy();
    },
  };
}

/** Connects as the agent does by itself, and keeps the certificates of the first connection that has some. */
function createConnector(agent: Agent) {
  let chain: readonly Uint8Array[] = [];
  const create: Agent['createConnection'] = agent.createConnection.bind(agent);
  const connect: Agent['createConnection'] = (options, callback) => {
    const stream = create(options, callback);
    if (stream instanceof TLSSocket) {
      stream.once('secureConnect', () => {
        if (chain.length === 0) chain = chainOf(stream);
      });
    }
    return stream;
  };
  return { connect, chain: () => chain };
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

function readStage(agent: Agent, isUsed: boolean, isTunneling: boolean): Stage {
  if (!isUsed) return 'connection';
  const sockets = Object.values(agent.sockets).flatMap((list) => list ?? []);
  const reached = [...sockets.map(readSocketStage), isTunneling ? ('connection to the proxy' as const) : undefined];
  const farthestFirst = ['answer', 'TLS handshake', 'connection', 'connection to the proxy'] as const;
  // If all are closed again, they had been opened.
  return farthestFirst.find((stage) => reached.includes(stage)) ?? 'answer';
}

function readSocketStage(socket: Socket): Stage | undefined {
  if (socket.destroyed) return undefined;
  if (socket.connecting) return 'connection';
  return 'secureConnecting' in socket && socket.secureConnecting ? 'TLS handshake' : 'answer';
}
