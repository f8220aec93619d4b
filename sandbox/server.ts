import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { present } from './authenticate.ts';
import { decide, headersOf429, type Question } from './decide.ts';
import { answerOf, createFaults, type FaultRule } from './faults.ts';
import { type Samples, samples } from './samples.ts';
import { type Tweaks, today } from './tweaks.ts';
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
  fault(rule: FaultRule): void;
  clearFaults(): void;
  setTweaks(tweaks: Partial<Tweaks>): void;
  /** Forgets the recorded requests, the faults and the tweaks. */
  reset(): void;
  /** Ends every connection; no timer is left behind. */
  close(): Promise<void>;
};

/** Starts an emulated Bitbucket Cloud on 127.0.0.1. */
export async function startSandbox({ port = 0, latencyMs = 0 }: SandboxOptions = {}): Promise<Sandbox> {
  const requests: RecordedRequest[] = [];
  const faults = createFaults();
  const timers = new Set<NodeJS.Timeout>();
  let tweaks = today;

  function handle(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    const question = questionOf(request);
    const kind = faults.take(`${question.method} ${question.path}`);
    const asked = kind === 'anonymous' ? { ...question, authorization: undefined } : question;
    const answer = answerOf(kind, decide(asked, tweaks), () => headersOf429(question, tweaks));
    const wire = isWireFault(kind) ? kind : undefined;
    const status = wire === 'hang' || wire === 'reset' ? 0 : wire === 'giant-body' ? 200 : answer.status;
    requests.push(record(question, request.headers['user-agent'] ?? '', status));
    later(() => (wire ? sendFaulty(wire, answer, response) : send(answer, response)));
  }

  function later(act: () => void): void {
    if (latencyMs <= 0) {
      act();
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, latencyMs);
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
    fault: faults.add,
    clearFaults: faults.clear,
    setTweaks: (changes) => {
      tweaks = { ...tweaks, ...changes };
    },
    reset: () => {
      requests.length = 0;
      faults.clear();
      tweaks = today;
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

function questionOf(request: IncomingMessage): Question {
  return { method: request.method ?? '', path: request.url ?? '', authorization: request.headers.authorization };
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
