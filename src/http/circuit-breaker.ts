import type { Client, GetOptions } from './client.ts';
import { connectStages, type NetworkError } from './errors.ts';
import type { HttpResult } from './response.ts';
import { isRetryable } from './retry.ts';

/** Equal failures in a row, of one path or of the connection, after which there is an outage. Retries count. */
const failureThreshold = 3;
/** Paths that fail in the same way, without a success between, after which the whole host has an outage. */
const pathThreshold = 2;
/** How long other requests wait for the one that checks if an outage is over. */
const maxProbeWaitMs = 500;

/** Failures of the same sort since the last success. */
interface FailureRun {
  readonly sort: string;
  count: number;
  readonly paths: Set<string>;
  last: HttpResult;
}

/** One request that checks if an outage is over. */
interface OutageProbe {
  readonly startedAt: number;
  readonly ended: Promise<unknown>;
}

/** What failed of a host or a path, and who checks if that is over. */
interface Outage {
  runs: FailureRun[];
  probe?: OutageProbe | undefined;
}

/** What is known about a host, for clients with the same time budget. */
interface Circuit extends Outage {
  successes: number;
  /** By the path of the URL. A failure of one path doesn't count for others. */
  readonly paths: Map<string, Outage>;
  /** Requests that are sent, and can be waiting for their next attempt. */
  readonly open: Set<OpenRequest>;
}

/** A request of one of the tokens. */
interface OpenRequest {
  readonly client: Client;
  readonly pathname: string;
  readonly giveUp: AbortController;
}

/** The circuits of a run, by host and time budget. */
export type Circuits = Map<string, Circuit>;

/**
 * Wraps a client so that the tokens of an audit don't wait for the same outage one after another. An outage is three equal
 * failures in a row on one path, three of connections to the host, or equal failures on two paths without a success between.
 * During an outage, a server error isn't waited for again: the request is sent once, and those of other tokens that wait for their
 * next attempt fail. Where a request doesn't even get a
 * response, only one at a time is sent, and the others fail at once with the same error. Clients with more or less time find
 * out for themselves: what was too short for others doesn't apply to them.
 * @param circuits shared by all clients of the run
 */
export function withCircuitBreaker(client: Client, circuits: Circuits): Client {
  return {
    ...client,
    async get(url, authorization, options) {
      const circuit = findCircuit(circuits, `${url.host} within ${client.budgetMs} ms`);
      const send = (how?: GetOptions) =>
        observe(circuit, url, client, (giveUp) => client.get(url, authorization, { ...how, giveUp }));
      for (;;) {
        const outage = currentOutage(circuit, url.pathname);
        if (outage === undefined) return send(options);
        const { of, failure } = outage;
        if (failure.outcome === 'answer') return send({ ...options, maxAttempts: 1 });
        if (of.probe === undefined) return sendTrial(of, () => send(options));
        if (!(await endsSoon(of.probe, client.budgetMs))) return { ...failure, isNotSent: true };
      }
    },
  };
}

function findCircuit(circuits: Circuits, key: string): Circuit {
  const circuit = circuits.get(key) ?? { successes: 0, runs: [], paths: new Map(), open: new Set() };
  circuits.set(key, circuit);
  return circuit;
}

/** An outage of the path or of the whole host, with the failure that it showed by. */
function currentOutage(
  circuit: Circuit,
  pathname: string,
): { readonly of: Outage; readonly failure: HttpResult } | undefined {
  const path = circuit.paths.get(pathname);
  const ofPath = path?.runs.find(({ count }) => count >= failureThreshold);
  if (path !== undefined && ofPath !== undefined) return { of: path, failure: ofPath.last };
  const ofHost = circuit.runs.find(
    ({ count, paths, last }) =>
      paths.size >= pathThreshold ||
      (count >= failureThreshold && last.outcome === 'failure' && isConnectFailure(last)),
  );
  return ofHost && { of: circuit, failure: ofHost.last };
}

function sendTrial(outage: Outage, send: () => Promise<HttpResult>): Promise<HttpResult> {
  const ended = send().finally(() => {
    outage.probe = undefined;
  });
  outage.probe = { startedAt: Date.now(), ended };
  return ended;
}

/** Waits for a probe that may be over soon, which spares the others. @returns whether it is over */
async function endsSoon({ startedAt, ended }: OutageProbe, budgetMs: number): Promise<boolean> {
  const waitMs = Math.min(maxProbeWaitMs, budgetMs / 4) - (Date.now() - startedAt);
  if (waitMs <= 0) return false;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), waitMs);
  });
  const isOver = await Promise.race([ended.then(() => true), timeout]);
  clearTimeout(timer);
  return isOver;
}

/** Sends a request and notes what came of it. */
async function observe(
  circuit: Circuit,
  { pathname }: URL,
  client: Client,
  send: (giveUp: AbortSignal) => Promise<HttpResult>,
): Promise<HttpResult> {
  const { successes } = circuit;
  const startedAt = Date.now();
  const request: OpenRequest = { client, pathname, giveUp: new AbortController() };
  circuit.open.add(request);
  const result = await send(request.giveUp.signal);
  circuit.open.delete(request);
  const sort = sortOf(result);
  if (sort === undefined) {
    circuit.successes += 1;
    circuit.runs = [];
    circuit.paths.delete(pathname);
    return result;
  }
  // A timeout of a request that had only the rest of a budget shows nothing.
  const hadTime = Date.now() - startedAt >= client.budgetMs / 2;
  if (result.outcome === 'failure' && result.kind === 'timed-out' && !hadTime) return result;
  const path = circuit.paths.get(pathname) ?? { runs: [] };
  circuit.paths.set(pathname, path);
  path.runs = addFailure(path.runs, sort, pathname, result).filter((run) => run.sort === sort);
  // While others get responses, a failure is none of the host.
  circuit.runs = circuit.successes > successes ? [] : addFailure(circuit.runs, sort, pathname, result);
  for (const other of circuit.open) {
    const isOfToken = other.client === client;
    if (!isOfToken && currentOutage(circuit, other.pathname) !== undefined) other.giveUp.abort('outage');
  }
  return result;
}

function addFailure(runs: readonly FailureRun[], sort: string, path: string, last: HttpResult): FailureRun[] {
  const run = runs.find((one) => one.sort === sort) ?? { sort, count: 0, paths: new Set<string>(), last };
  // What is repeated has failed that often before it comes here.
  run.count += isRetryable(last) ? failureThreshold : 1;
  run.paths.add(path);
  run.last = last;
  return [...runs.filter((one) => one !== run), run];
}

/** What makes two failures equal; nothing for a response that isn't a server error. */
function sortOf(result: HttpResult): string | undefined {
  if (result.outcome === 'answer') return result.status >= 500 ? `status ${result.status}` : undefined;
  return `${result.kind} ${result.stage} ${result.code ?? ''}`;
}

function isConnectFailure({ stage, kind }: NetworkError): boolean {
  return kind !== 'refused-by-us' && connectStages.has(stage);
}
