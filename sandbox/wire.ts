import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Answer } from './answers.ts';
import type { FaultKind, WireFault } from './faults.ts';

/** Whether the fault lies in the connection. */
export function isWireFault(kind: FaultKind | undefined): kind is WireFault {
  return typeof kind === 'string' && Object.hasOwn(FAULTY, kind);
}

/** Sends the answer, whole. */
export function send(answer: Answer, response: ServerResponse): void {
  const length = Buffer.byteLength(answer.body);
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': length });
  response.end(answer.body);
}

/** Sends the answer as the fault has it. */
export function sendFaulty(kind: WireFault, answer: Answer, response: ServerResponse): void {
  FAULTY[kind](answer, response);
}

const FAULTY: Readonly<Record<WireFault, (answer: Answer, response: ServerResponse) => void>> = {
  hang: () => {},
  reset: (_answer, response) => {
    response.socket?.resetAndDestroy();
  },
  'reset-after-headers': (answer, response) => {
    response.writeHead(answer.status, { ...answer.headers, 'Content-Length': lengthened(answer).length });
    response.flushHeaders();
    response.socket?.write('', () => response.socket?.resetAndDestroy());
  },
  'reset-mid-body': (answer, response) => {
    sendHalf(answer, response, () => response.socket?.resetAndDestroy());
  },
  'cut-body': (answer, response) => {
    sendHalf(answer, response, () => response.socket?.end());
  },
  'short-length': (answer, response) => {
    const bytes = lengthened(answer);
    response.writeHead(answer.status, { ...answer.headers, 'Content-Length': Math.floor(bytes.length / 2) });
    response.end(bytes);
  },
  'giant-headers': (answer, response) => {
    send({ ...answer, headers: { ...answer.headers, 'X-Filler': 'x'.repeat(65_536) } }, response);
  },
  drip: (answer, response) => {
    const bytes = lengthened(answer);
    response.writeHead(answer.status, { ...answer.headers, 'Content-Length': bytes.length });
    let next = 0;
    const drop = (): void => {
      response.write(bytes.subarray(next, next + 1));
      next += 1;
      if (next === bytes.length) response.end();
    };
    drop();
    const timer = setInterval(drop, 1000);
    response.once('close', () => clearInterval(timer));
    response.once('finish', () => clearInterval(timer));
  },
  'giant-body': (answer, response) => {
    response.writeHead(200, answer.headers);
    const stream = Readable.from(giant());
    response.once('close', () => stream.destroy());
    stream.pipe(response);
  },
};

/** Half of the body under the length of the whole, then `after` once it has left. */
function sendHalf(answer: Answer, response: ServerResponse, after: () => void): void {
  const bytes = lengthened(answer);
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': bytes.length });
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), after);
}

/** The body; one that can be cut where the answer has none. */
function lengthened({ body }: Answer): Buffer {
  return Buffer.from(body === '' ? '{"type":"error"}' : body);
}

function* giant(): Generator<string> {
  yield '{"values":["';
  for (let chunk = 0; chunk < 96; chunk += 1) yield 'x'.repeat(65_536);
  yield '"]}';
}
