import type { RequestOptions } from 'node:http';

/** Connections that all clients of a run share: one agent for each origin. */
export interface Connections {
  readonly agents: Map<string, RequestOptions['agent']>;
  /** Called on `close`, for connections that no agent knows yet. */
  readonly disposers: (() => void)[];
  /** Closes all connections. */
  close(): void;
}

/** Opens nothing: the first request to an origin creates its agent. */
export function createConnections(): Connections {
  const agents: Connections['agents'] = new Map();
  const disposers: Connections['disposers'] = [];
  return {
    agents,
    disposers,
    close() {
      for (const dispose of disposers) dispose();
      for (const agent of agents.values()) {
        // The agent for proxies has no `destroy`, and keeps no connection open.
        if (typeof agent === 'object' && typeof agent.destroy === 'function') agent.destroy();
      }
    },
  };
}
