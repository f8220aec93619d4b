import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { present } from '../sandbox/authenticate.ts';
import { today } from '../sandbox/behavior-flags.ts';
import { handleRequest } from '../sandbox/handler.ts';
import { samples } from '../sandbox/samples.ts';
import { fleetTokens } from './fleet.ts';

// Serves the sandbox with a latency, for many tokens with the rights of a sample token, or responds to all requests with a status.
// Runs as a separate process: node build/bench/scale-server.js TOKENS LATENCY [STATUS]. On any message, it sends its statistics and
// exits.
const [size = 0, latencyMs = 0, outage] = process.argv.slice(2).map(Number);
const { token: able, email } = samples['api-full'];
const known = new Set(fleetTokens(size));

function asSample({ authorization }: IncomingMessage['headers']): string | undefined {
  const presented = present(authorization);
  if (!('secret' in presented) || !known.has(presented.secret ?? '')) return authorization;
  return `Basic ${Buffer.from(`${email}:${able}`).toString('base64')}`;
}

/**
 * Calls back when the latency since the arrival of a request is over. A timer by itself is late by the work of the server and a part of a
 * millisecond, which adds up over the requests of a connection.
 */
function whenDue(arrivedAt: number, respond: () => void): void {
  const due = arrivedAt + latencyMs;
  const wait = () => {
    if (performance.now() < due) setImmediate(wait);
    else respond();
  };
  setTimeout(wait, due - performance.now());
}

let requests = 0;
let open = 0;
let mostOpen = 0;
const server = createServer((request, response) => {
  const arrivedAt = performance.now();
  requests += 1;
  request.resume();
  const question = { method: request.method ?? '', path: request.url ?? '', authorization: asSample(request.headers) };
  const { status, headers, body } =
    outage === undefined ? handleRequest(question, today) : { status: outage, headers: {}, body: '' };
  whenDue(arrivedAt, () => response.writeHead(status, headers).end(body));
});
server.on('connection', (socket) => {
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  socket.on('close', () => {
    open -= 1;
  });
});
process.once('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ requests, mostOpen, cpuMs: (user + system) / 1000 }, () => process.exit());
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
