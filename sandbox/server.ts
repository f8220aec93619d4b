import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { present } from './authenticate.ts';
import { type BehaviorFlags, today } from './behavior-flags.ts';
import { answerOf, createFaults, type FaultRule } from './faults.ts';
import { handleRequest, headersOf429, type Question } from './handler.ts';
import { type Samples, samples } from './samples.ts';
import { type Changeable, createState, type Written } from './state.ts';
import { isWireFault, send, sendFaulty } from './wire.ts';

/** What came in; never the secret. */
export type RecordedRequest = {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly scheme: 'Basic' | 'Bearer' | 'none' | 'other';
  /** The user name of a Basic pair. */
  readonly user?: string;
  readonly userAgent: string;
  /** The status answered; 0 where a fault answers none. */
  readonly status: number;
};

/** How to start it. */
type SandboxOptions = {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Each answer comes this much later. */
  readonly latencyMs?: number;
};

/** A running sandbox. */
export type Sandbox = {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The same with `/2.0`. */
  readonly apiUrl: string;
  readonly samples: Samples;
  /** Every request so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Every write that was really done, oldest first. */
  readonly written: readonly Written[];
  fault(rule: FaultRule): void;
  clearFaults(): void;
  setFlags(flags: Partial<BehaviorFlags>): void;
  /** Forgets the recorded requests, the writes and what they changed, the faults, and the flags. */
  reset(): void;
  /** Ends every connection; no timer is left behind. */
  close(): Promise<void>;
};

/** Starts an emulated Bitbucket Cloud on 127.0.0.1. */
export async function startSandbox({ port = 0, latencyMs = 0 }: SandboxOptions = {}): Promise<Sandbox> {
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  const timers = new Set<NodeJS.Timeout>();
  let flags = today;
  let state: Changeable = createState();

  function handle(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET') {
      readBody(request, (body) => answer(request, response, body));
      return;
    }
    request.resume();
    answer(request, response, {});
  }

  function answer(request: IncomingMessage, response: ServerResponse, body: Question['body'] = {}): void {
    const question = { ...questionOf(request), body };
    const kind = faults.take(`${question.method} ${question.path}`);
    const asked = kind === 'anonymous' ? { ...question, authorization: undefined } : question;
    const given = answerOf(kind, handleRequest(asked, flags, state), () => headersOf429(question, flags));
    const wire = isWireFault(kind) ? kind : undefined;
    const status = wire === 'hang' || wire === 'reset' ? 0 : wire === 'giant-body' ? 200 : given.status;
    requests.push(record(question, request.headers['user-agent'] ?? '', status));
    const lateMs = latencyMs + (typeof kind === 'object' && 'lateMs' in kind ? kind.lateMs : 0);
    later(lateMs, () => (wire ? sendFaulty(wire, given, response) : send(given, response)));
  }

  function later(lateMs: number, act: () => void): void {
    if (lateMs <= 0) {
      act();
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, lateMs);
    timers.add(timer);
  }

  const server = createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    apiUrl: `${url}/2.0`,
    samples,
    requests,
    get written() {
      return state.written;
    },
    fault: faults.add,
    clearFaults: faults.clear,
    setFlags: (changes) => {
      flags = { ...flags, ...changes };
    },
    reset: () => {
      requests.length = 0;
      faults.clear();
      flags = today;
      state = createState();
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function questionOf({ method = '', url = '', headers }: IncomingMessage): Question {
  const { authorization, host } = headers;
  return { method, path: url, authorization, ...(host !== undefined && { host }) };
}

const maxBodyBytes = 65_536;

/** The body of a write, where it is a JSON object; longer ones are cut. */
function readBody(request: IncomingMessage, act: (body: Question['body']) => void): void {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk: string) => {
    if (text.length < maxBodyBytes) text += chunk;
  });
  request.once('end', () => act(objectIn(text)));
}

function objectIn(text: string): Question['body'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

function record({ method, path, authorization }: Question, userAgent: string, status: number): RecordedRequest {
  const presented = present(authorization);
  const user = presented.scheme === 'Basic' ? presented.user : undefined;
  const { scheme } = presented;
  return { method, path, scheme, ...(user !== undefined && { user: harmless(user) }), userAgent, status };
}

/** Someone may put the token where the user name belongs. */
function harmless(user: string): string {
  return /^AT(ATT|CTT|BB)/.test(user) || user.length > 80 ? '***' : user;
}
