import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { type AddressInfo, connect, createServer as createRelay, type Server, type Socket } from 'node:net';
import { type Answer, json } from '../sandbox/answers.ts';
import { today } from '../sandbox/behavior-flags.ts';
import { handleRequest } from '../sandbox/handler.ts';

// Serves the sandbox over TLS through one relay per latency, which delays all data. Runs as a separate process:
// node build/bench/far-server.js KEY CERTIFICATE LATENCY... On any message, it sends the statistics since the last one.
const [key = '', cert = '', ...latencies] = process.argv.slice(2);

let requests = 0;
let bytes = 0;

/** Responses of GitHub Enterprise Server to the two requests of `gh auth status`. */
function forGh(path: string): Answer | undefined {
  if (path === '/api/v3/') return json(200, {}, { 'X-OAuth-Scopes': 'repo, read:org, gist' });
  return path === '/api/graphql' ? json(200, { data: { viewer: { login: 'release-bot' } } }) : undefined;
}

const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
  requests += 1;
  request.resume();
  const { method = '', url: path = '' } = request;
  const { authorization } = request.headers;
  const { status, headers, body } = forGh(path) ?? handleRequest({ method, path, authorization }, today);
  response.writeHead(status, headers).end(body);
});

/** Forwards data after half of the latency. The first bytes of a new connection wait for one more round trip. */
function hold(from: Socket, to: Socket, latencyMs: number, openAt: number): void {
  // One queue, because timers with different delays may not fire in order.
  const held: (Buffer | undefined)[] = [];
  const pass = () => {
    const chunk = held.shift();
    if (chunk === undefined) to.end();
    else to.write(chunk);
  };
  const later = (chunk?: Buffer) => {
    held.push(chunk);
    const delay = Math.max(0, openAt - performance.now()) + latencyMs / 2;
    if (latencyMs === 0) pass();
    else setTimeout(pass, delay);
  };
  from.on('data', (chunk) => {
    bytes += chunk.length;
    later(chunk);
  });
  from.on('end', () => later());
  from.on('error', () => to.destroy());
}

async function listen(door: Server): Promise<number> {
  await new Promise<void>((resolve) => door.listen(0, 'localhost', resolve));
  return (door.address() as AddressInfo).port;
}

const port = await listen(server);
const ports = latencies.map(Number).map(async (latencyMs) => {
  const relay = createRelay({ allowHalfOpen: true, noDelay: true }, (near) => {
    const far = connect({ port, host: 'localhost', allowHalfOpen: true, noDelay: true });
    hold(near, far, latencyMs, performance.now() + latencyMs);
    hold(far, near, latencyMs, 0);
  });
  return [latencyMs, await listen(relay)] as const;
});
process.on('message', () => {
  process.send?.({ requests, bytes });
  requests = 0;
  bytes = 0;
});
process.send?.(Object.fromEntries(await Promise.all(ports)));
