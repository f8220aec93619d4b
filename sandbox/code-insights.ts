import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Answer, hidden, json, methodNotAllowed, refusal } from './answers.ts';
import { insightsFaults } from './code-insights-rules.ts';
import { answerOf, createFaults, type FaultRule } from './faults.ts';
import { isWireFault, send, sendFaulty } from './wire.ts';

/** What came in, and how it was answered; 0 where a fault answers nothing. */
type InsightsRequest = {
  readonly method: string;
  /** As it is in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  readonly status: number;
};

/** A report as Bitbucket keeps it. */
type InsightsReport = {
  readonly report: Readonly<Record<string, unknown>>;
  /** By external id. */
  readonly annotations: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
};

/** A running proxy. */
export type InsightsProxy = {
  readonly host: string;
  readonly port: number;
  /** Every request so far, oldest first. */
  readonly requests: readonly InsightsRequest[];
  /** What is published, by the address of the report without its host. */
  readonly reports: ReadonlyMap<string, InsightsReport>;
  /** `match` is tested against the method and the target. */
  fault(rule: FaultRule): void;
  close(): Promise<void>;
};

type Stored = { report: Record<string, unknown>; annotations: Map<string, Record<string, unknown>> };

const MOST_ANNOTATIONS = 1000;
const ADDRESS =
  /^http:\/\/api\.bitbucket\.org(\/2\.0\/repositories\/[^/?#]+\/[^/?#]+\/commit\/[^/?#]+\/reports\/[^/?#]+)(\/annotations)?$/;
const CREDENTIALS = ['authorization', 'proxy-authorization', 'cookie'];

/**
 * Starts an emulation of the proxy that a step of Bitbucket Pipelines has on port 29418: plain http for
 * `http://api.bitbucket.org`, to which it adds its own credential. Behind it, the part of Bitbucket that keeps
 * reports.
 * Source: https://support.atlassian.com/bitbucket-cloud/docs/code-insights/
 */
export async function startInsightsProxy({ port = 0 }: { readonly port?: number } = {}): Promise<InsightsProxy> {
  const requests: InsightsRequest[] = [];
  const reports = new Map<string, Stored>();
  const faults = createFaults();

  const server = createServer(async (request, response) => {
    const { method = '', url: target = '', headers } = request;
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const kind = faults.take(`${method} ${target}`);
    const wire = isWireFault(kind) ? kind : undefined;
    // A fault of the connection comes after the deed, any other in its place.
    const isDone = kind === undefined || wire !== undefined;
    const answer = isDone ? handleReport(request, body, reports) : answerOf(kind, hidden, () => ({}));
    const status = wire === 'hang' || wire === 'reset' ? 0 : answer.status;
    requests.push({ method, target, headers, body, status });
    if (wire) sendFaulty(wire, answer, response);
    else send(answer, response);
  });
  // A tunnel would be for https.
  server.on('connect', ({ method = '', url: target = '', headers }, socket) => {
    requests.push({ method, target, headers, body: '', status: 405 });
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    requests,
    reports,
    fault: faults.add,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function handleReport(
  { method, url = '', headers }: IncomingMessage,
  body: string,
  reports: Map<string, Stored>,
): Answer {
  const [, address, list] = ADDRESS.exec(url) ?? [];
  if (address === undefined) return refusal(400, 'Only http://api.bitbucket.org, in full, goes through this proxy.');
  if (headers.host !== 'api.bitbucket.org') return refusal(400, 'The Host header names another host.');
  const credential = CREDENTIALS.find((name) => headers[name] !== undefined);
  if (credential !== undefined)
    return refusal(400, `The proxy brings its own credential; ${credential} must not come.`);
  if (method !== (list === undefined ? 'PUT' : 'POST')) return methodNotAllowed;
  if (headers['content-type'] !== 'application/json') return refusal(415, 'The body must be application/json.');
  const value = parsed(body);
  return list === undefined ? putReport(address, value, reports) : postAnnotations(address, value, reports);
}

function putReport(address: string, value: unknown, reports: Map<string, Stored>): Answer {
  const faults = insightsFaults('report', value);
  if (faults.length > 0) return refusal(400, faults.join('; '));
  const report = value as Record<string, unknown>;
  // A second PUT changes the report and keeps its annotations: reviewdog/reviewdog#1344
  reports.set(address, { report, annotations: reports.get(address)?.annotations ?? new Map() });
  return json(200, { type: 'report', ...report });
}

function postAnnotations(address: string, value: unknown, reports: Map<string, Stored>): Answer {
  const stored = reports.get(address);
  if (stored === undefined) return hidden;
  const faults = insightsFaults('annotations', value);
  if (faults.length > 0) return refusal(400, faults.join('; '));
  const batch = value as readonly (Record<string, unknown> & { readonly external_id: string })[];
  const ids = new Set(batch.map(({ external_id }) => external_id));
  if (ids.size < batch.length) return refusal(400, 'An external_id stands twice in the batch.');
  if (new Set([...stored.annotations.keys(), ...ids]).size > MOST_ANNOTATIONS) {
    return refusal(400, `A report holds at most ${MOST_ANNOTATIONS} annotations.`);
  }
  for (const annotation of batch) stored.annotations.set(annotation.external_id, annotation);
  return json(200, batch);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
