import { readFlows } from './mitmproxy.ts';
import { type RecordedRequest, recordedRequest } from './request.ts';
import { createTraceReader } from './trace-reader.ts';

/**
 * Reads the requests in a file: a HAR file, a dump of mitmproxy, a recording of this program, or the trace or debug log of a
 * program. Pure; never throws.
 * @param name of the file
 */
export function readCapture(bytes: Uint8Array, name: string): readonly RecordedRequest[] {
  const flows = readFlows(bytes);
  if (flows.length > 0) {
    return flows.flatMap(({ method, url, status }) => recordedRequest(method, url, status, name) ?? []);
  }
  const text = Buffer.from(bytes).toString('utf8');
  return readJson(text, name) ?? readLines(text, name);
}

function readLines(text: string, name: string): readonly RecordedRequest[] {
  const requests: RecordedRequest[] = [];
  const reader = createTraceReader((request) => requests.push(request), name);
  for (const line of text.split(/\r?\n/)) reader.push(line);
  reader.end();
  return requests;
}

/** What a file shows about the runs that it is from: a recording can be of several; any other file counts as one. */
export interface CapturedRuns {
  readonly runs: number;
  /** What couldn't be recorded: a sentence each. */
  readonly unseen: readonly string[];
}

/** Reads how many runs a file shows, and what they couldn't record. Pure; never throws. */
export function readRuns(bytes: Uint8Array): CapturedRuns {
  const other = { runs: 1, unseen: [] };
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (at(value, 'kind') !== 'recording') return other;
    const runs = at(value, 'runs');
    const unseen = listAt(value, 'unseen') ?? [];
    return {
      runs: typeof runs === 'number' && Number.isSafeInteger(runs) && runs >= 0 ? runs : 1,
      unseen: unseen.filter((sentence) => typeof sentence === 'string'),
    };
  } catch {
    return other;
  }
}

/** @returns nothing if it isn't one JSON document with requests */
function readJson(text: string, name: string): readonly RecordedRequest[] | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const entries = listAt(value, 'log', 'entries');
    if (entries !== undefined) {
      return entries.flatMap((entry) =>
        capturedRequest(
          textAt(entry, 'request', 'method'),
          textAt(entry, 'request', 'url'),
          at(entry, 'response', 'status'),
          name,
        ),
      );
    }
    if (at(value, 'kind') !== 'recording') return undefined;
    return (listAt(value, 'requests') ?? []).flatMap((request) =>
      (listAt(request, 'statuses') ?? [0]).flatMap((status) =>
        capturedRequest(textAt(request, 'method'), textAt(request, 'url'), status, textAt(request, 'by')),
      ),
    );
  } catch {
    return undefined;
  }
}

function capturedRequest(method: string, url: string, status: unknown, by: string): readonly RecordedRequest[] {
  const request = recordedRequest(method, url, typeof status === 'number' ? status : 0, by);
  return request === undefined ? [] : [request];
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] | undefined {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : undefined;
}
