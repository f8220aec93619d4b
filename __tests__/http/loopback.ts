import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createNetServer, isIPv6, type Server, type Socket } from 'node:net';

/** A server on loopback that a test wrote itself. */
export interface Loopback {
  readonly origin: string;
  readonly port: number;
  /** Connections that are open at the moment. */
  readonly open: () => number;
  /** Connections so far. */
  readonly made: () => number;
  /** Resolves as soon as so many have been made. */
  readonly until: (count: number) => Promise<void>;
  /** Breaks those that are open. */
  readonly drop: () => void;
  /** Resolves as soon as no connection is open. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function listening(server: Server, address = '127.0.0.1'): Promise<Loopback> {
  const sockets = new Set<Socket>();
  let made = 0;
  const changes = new EventEmitter();
  server.on('connection', (socket: Socket) => {
    made += 1;
    sockets.add(socket);
    changes.emit('change');
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      changes.emit('change');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${isIPv6(address) ? `[${address}]` : address}:${port}`,
    port,
    open: () => sockets.size,
    made: () => made,
    async until(count) {
      while (made < count) await once(changes, 'change');
    },
    drop,
    async idle() {
      while (sockets.size > 0) await once(changes, 'change');
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      drop();
      await closed;
    },
  };
}

/** An HTTP server: whatever the listener does. */
export function serve(listener: RequestListener, address?: string): Promise<Loopback> {
  return listening(createServer(listener), address);
}

/** A server that speaks bytes: what `answer` does for each request, once its head has come. */
export function talk(answer: (socket: Socket, head: string, count: number) => void): Promise<Loopback> {
  let count = 0;
  const server = createNetServer((socket) => {
    let head = '';
    socket.on('data', (chunk) => {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      count += 1;
      answer(socket, head, count);
      head = '';
    });
  });
  return listening(server);
}
