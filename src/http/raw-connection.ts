import { connect, type Socket } from 'node:net';

/**
 * Opens a connection to an origin, without TLS and without a proxy. It needs so little code that it can be on its way while everything
 * else is loaded. What goes wrong is reported by `whenOpen`.
 */
export function openRaw({ hostname, port, protocol }: URL): Socket {
  // The host of an IPv6 URL has brackets, which aren't part of the address.
  const host = hostname.replace(/^\[|\]$/g, '');
  const socket = connect({ host, port: Number(port) || (protocol === 'https:' ? 443 : 80), noDelay: true });
  return socket.on('error', () => undefined);
}

/** Waits until a connection is open or failed. */
export function whenOpen(socket: Socket, onOpen: (error: Error | null) => void): void {
  if (socket.errored || !socket.connecting) onOpen(socket.errored);
  else socket.once('connect', () => onOpen(null)).once('error', onOpen);
}

/** Longer than most name servers take, and shorter than what is to be loaded. */
const maxLookupMs = 10;

/**
 * Waits for the name lookup, but not for long. Node reads the address between two tasks, and only then connects: the task that loads
 * the rest of the program would delay that by its whole length.
 */
export function whenLookedUp(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, maxLookupMs);
    const finish = () => {
      clearTimeout(timer);
      resolve();
    };
    socket.once('lookup', finish).once('connect', finish).once('close', finish);
  });
}
