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
