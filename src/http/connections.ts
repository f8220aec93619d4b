import type { FindOwnRoute } from '../route/own-route.ts';
import { createOriginAgent, type OriginAgent } from './origin-agent.ts';

/** Connections that all clients of a run share: one agent for each origin. */
export interface Connections {
  /** The agent of an origin, such as `https://api.bitbucket.org`. */
  agentOf(origin: string): OriginAgent;
  /** Closes all connections. */
  close(): void;
}

/** Opens nothing before the first request. */
export function createConnections(findRoute: FindOwnRoute): Connections {
  const agents = new Map<string, OriginAgent>();
  return {
    agentOf(origin) {
      const url = new URL(origin);
      const agent = agents.get(origin) ?? createOriginAgent(url, findRoute(url));
      agents.set(origin, agent);
      return agent;
    },
    close() {
      for (const agent of agents.values()) agent.close();
    },
  };
}
