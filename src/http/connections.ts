import type { FindOwnRoute } from '../route/own-route.ts';
import { createOriginAgent, type OriginAgent } from './origin-agent.ts';

/** Connections that all clients of a run share: one agent for each origin. */
export interface Connections {
  /** The agent of an origin, such as `https://api.bitbucket.org`. */
  agentOf(origin: string): OriginAgent;
  /** DER of the certificates that an origin sent, from its own to that of its authority. None before the first handshake, or without TLS. */
  chainOf(origin: string): readonly Uint8Array[];
  /** Closes all connections. */
  close(): void;
}

/**
 * Creates the agents of a run when they are first needed. Opens no connection by itself.
 * @param findRoute finds the route to an origin, such as a proxy
 */
export function createConnections(findRoute: FindOwnRoute): Connections {
  const agents = new Map<string, OriginAgent>();
  return {
    agentOf(origin) {
      const url = new URL(origin);
      const agent = agents.get(origin) ?? createOriginAgent(url, findRoute(url));
      agents.set(origin, agent);
      return agent;
    },
    chainOf: (origin) => agents.get(origin)?.chain() ?? [],
    close() {
      for (const agent of agents.values()) agent.close();
    },
  };
}
