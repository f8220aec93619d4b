import type { Client } from './client.ts';
import type { NetworkError } from './errors.ts';
import type { HttpResult } from './response.ts';

/** Consecutive failures after which a host counts as unreachable. */
const failureThreshold = 3;

/** What is known about a host, for clients with the same time budget. */
interface Circuit {
  responses: number;
  consecutiveFailures: number;
  lastFailure?: NetworkError;
  /** Whether one request checks if the host is back. */
  isProbing: boolean;
}

/** The circuits of a run, by host and time budget. */
export type Circuits = Map<string, Circuit>;

/**
 * Wraps a client so that the tokens of an audit don't wait for the same outage one after another. After three consecutive
 * requests to a host without a response, only one request at a time is sent to it. The others fail at once with the same
 * error. Clients with more or less time find out for themselves: what was too short for others doesn't apply to them.
 * @param circuits shared by all clients of the run
 */
export function withCircuitBreaker(client: Client, circuits: Circuits): Client {
  return {
    ...client,
    async get(url, authorization) {
      const circuit = findCircuit(circuits, `${url.host} within ${client.budgetMs} ms`);
      const isOpen = circuit.consecutiveFailures >= failureThreshold;
      if (isOpen && circuit.isProbing && circuit.lastFailure !== undefined) return circuit.lastFailure;
      if (isOpen) circuit.isProbing = true;
      const { responses } = circuit;
      const startedAt = Date.now();
      const result = await client.get(url, authorization);
      if (isOpen) circuit.isProbing = false;
      const hadTime = Date.now() - startedAt >= client.budgetMs / 2;
      recordResult(circuit, result, circuit.responses > responses, hadTime);
      return result;
    },
  };
}

function findCircuit(circuits: Circuits, key: string): Circuit {
  const circuit = circuits.get(key) ?? { responses: 0, consecutiveFailures: 0, isProbing: false };
  circuits.set(key, circuit);
  return circuit;
}

/**
 * @param hadResponses whether other requests got a response meanwhile: then a failure is no outage
 * @param hadTime whether the request had at least half of the budget
 */
function recordResult(circuit: Circuit, result: HttpResult, hadResponses: boolean, hadTime: boolean): void {
  if (result.outcome === 'answer') {
    circuit.responses += 1;
    circuit.consecutiveFailures = 0;
  } else if (result.kind !== 'timed-out' || hadTime) {
    // A timeout of a request that had only the rest of a budget shows nothing.
    circuit.lastFailure = result;
    circuit.consecutiveFailures = hadResponses ? 0 : circuit.consecutiveFailures + 1;
  }
}
