import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { join } from 'node:path';
import { addresses, hostNames, proxyPorts } from './names.ts';

/** What one of the servers saw of a program. */
export interface Seen {
  /** `origin`, or a letter of `addresses`. */
  readonly server: string;
  readonly port: number;
  /** The address of the origin, unless it is that of the names. */
  readonly address?: string;
  /** `user:password` of the Basic login that arrived, or the whole header of another scheme. */
  readonly login?: string;
  /** What a request asked for; absent for a bare connection. */
  readonly path?: string;
}

/** The little world inside one network namespace: origin and proxies, and a log of who came by. */
export interface World {
  /** Empties the log, and returns its content. */
  readonly drain: () => readonly Seen[];
}

/**
 * Starts the origin and the proxies. Only in a namespace that contains the addresses of `names.ts`.
 * @param made folder with `leaf.pem` and `leaf.key`
 * @param answer what the origin responds
 */
export async function startWorld(made: string, answer: RequestListener = answerAll): Promise<World> {
  let log: Seen[] = [];
  const note = (seen: Seen) => log.push(seen);
  const tls = { key: readFileSync(join(made, 'leaf.key')), cert: readFileSync(join(made, 'leaf.pem')) };
  for (const address of [addresses.origin, addresses.origin4, addresses.origin6]) {
    const other = address === addresses.origin ? {} : { address };
    const notedAnswer = withNotes(answer, (seen) => note({ ...seen, ...other }));
    const secure = createTlsServer(tls, notedAnswer);
    secure.on('connection', () => note({ server: 'origin', port: 443 }));
    await listen(secure, 443, address);
    await listen(createServer(notedAnswer), 80, address);
  }
  for (const letter of ['A', 'B', 'L', 'N', 'A6'] as const) {
    for (const port of proxyPorts) await listen(proxy(createServer(), letter, port, note), port, addresses[letter]);
  }
  for (const letter of ['T', 'T6'] as const) {
    for (const port of proxyPorts) {
      const server = createTlsServer(tls);
      await listen(proxy(server, letter, port, note), port, addresses[letter]);
    }
  }
  for (const port of proxyPorts) await listen(socks(port, note), port, addresses.S);
  return {
    drain: () => {
      const seen = log;
      log = [];
      return seen;
    },
  };
}

function listen(server: TcpServer, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('clientError', (_, socket: Socket) => socket.destroy());
    server.on('tlsClientError', () => {});
    server.listen(port, address, resolve);
  });
}

type Note = (seen: Seen) => void;

/** https://git-scm.com/docs/protocol-common#_pkt_line_format */
const line = (text: string) => `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
const advertisement = [
  `${line('# service=git-upload-pack\n')}0000`,
  `${line(`${'1'.repeat(40)} HEAD\0symref=HEAD:refs/heads/main agent=e2e\n`)}0000`,
].join('');

/** Logs what arrives at the origin. */
function withNotes(answer: RequestListener, note: Note): RequestListener {
  return (request, response) => {
    const { url = '', headers } = request;
    const login = readLogin(headers.authorization);
    const port = request.socket.localPort ?? 0;
    if (headers.cookie !== undefined) note({ server: 'origin', port, path: url, login: `cookie ${headers.cookie}` });
    note({ server: 'origin', port, path: url, ...(login !== undefined && { login }) });
    answer(request, response);
  };
}

/** Answers all; under `/private/` only who brings a login. */
const answerAll: RequestListener = ({ url = '', headers }, response) => {
  if (url.includes('/private/') && headers.authorization === undefined) {
    response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="e2e"', Connection: 'close' }).end();
    return;
  }
  const type = url.includes('info/refs') ? 'application/x-git-upload-pack-advertisement' : 'application/json';
  response.writeHead(200, { 'Content-Type': type, Connection: 'close' });
  response.end(url.includes('info/refs') ? advertisement : '{}');
};

function readLogin(header: string | undefined): string | undefined {
  const [, code] = /^Basic (.*)$/i.exec(header ?? '') ?? [];
  return code === undefined ? header : Buffer.from(code, 'base64').toString('latin1');
}

/** A CONNECT proxy that also takes plain requests; `L` requires a login first, `N` for NTLM. */
function proxy(server: Server, letter: 'A' | 'B' | 'L' | 'N' | 'A6' | 'T' | 'T6', port: number, note: Note): Server {
  const challenge = letter === 'L' ? 'Basic realm="e2e"' : letter === 'N' ? 'NTLM' : undefined;
  const admit = (request: IncomingMessage): boolean => {
    const login = readLogin(request.headers['proxy-authorization']);
    note({ server: letter, port, path: request.url ?? '', ...(login !== undefined && { login }) });
    return challenge === undefined || (letter === 'L' && login !== undefined);
  };
  const refusal = `Proxy-Authenticate: ${challenge}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
  server.on('connection', () => note({ server: letter, port }));
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => {});
    if (!admit(request)) {
      socket.end(`HTTP/1.1 407 Proxy Authentication Required\r\n${refusal}`);
      return;
    }
    // Python's urllib writes an IPv6 address without its brackets.
    const [, host = '', target = ''] = /^(.*):(\d+)$/.exec(request.url ?? '') ?? [];
    relay(socket, host, Number(target), () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
  });
  server.on('request', (request, response) => {
    if (admit(request)) response.writeHead(200, { 'Content-Type': 'application/json', Connection: 'close' }).end('{}');
    else response.writeHead(407, { 'Proxy-Authenticate': challenge, Connection: 'close' }).end();
  });
  return server;
}

/** SOCKS 4, 4a and 5, without a login or with one by user and password. */
function socks(port: number, note: Note): TcpServer {
  return createTcpServer((socket) => {
    note({ server: 'S', port });
    socket.on('error', () => {});
    let held = Buffer.alloc(0);
    let stage: 'greeting' | 'login' | 'request' = 'greeting';
    let login: string | undefined;
    const go = (host: string, target: number, reply: Buffer) => {
      socket.removeAllListeners('data');
      note({ server: 'S', port, path: `${host}:${target}`, ...(login !== undefined && { login }) });
      relay(socket, host, target, () => socket.write(reply));
    };
    socket.on('data', (data) => {
      held = Buffer.concat([held, data]);
      if (stage === 'greeting' && held[0] === 4) {
        const [user = '', name = ''] = held.subarray(8).toString('latin1').split('\0');
        if (user !== '') login = user;
        const address = held.subarray(4, 8);
        const isNamed = address[0] === 0 && address[1] === 0 && address[2] === 0;
        go(isNamed ? name : address.join('.'), held.readUInt16BE(2), Buffer.from([0, 90, 0, 0, 0, 0, 0, 0]));
      } else if (stage === 'greeting' && held[0] === 5) {
        const methods = [...held.subarray(2, 2 + (held[1] ?? 0))];
        stage = methods.includes(2) ? 'login' : 'request';
        held = held.subarray(2 + methods.length);
        socket.write(Buffer.from([5, stage === 'login' ? 2 : 0]));
      } else if (stage === 'login') {
        const userLength = held[1] ?? 0;
        const passwordLength = held[2 + userLength] ?? 0;
        login = `${held.subarray(2, 2 + userLength)}:${held.subarray(3 + userLength, 3 + userLength + passwordLength)}`;
        stage = 'request';
        held = held.subarray(3 + userLength + passwordLength);
        socket.write(Buffer.from([1, 0]));
      } else if (stage === 'request' && held.length >= 7) {
        const kind = held[3];
        const length = kind === 1 ? 4 : kind === 4 ? 16 : (held[4] ?? 0);
        const start = kind === 3 ? 5 : 4;
        const raw = held.subarray(start, start + length);
        const host = kind === 3 ? raw.toString() : kind === 1 ? raw.join('.') : addresses.origin6;
        go(host, held.readUInt16BE(start + length), Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
      } else if (stage === 'greeting') {
        socket.end();
      }
    });
  });
}

/** Joins a program's connection with one to the target. */
function relay(socket: Socket, host: string, port: number, ready: () => void): void {
  const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const upstream = connect(port, hostNames[bare] ?? bare, () => {
    ready();
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  const end = () => {
    upstream.destroy();
    socket.destroy();
  };
  upstream.on('error', end).on('close', end);
  socket.on('error', end).on('close', end);
}
