import type { Agent } from 'node:http';
import { TLSSocket } from 'node:tls';

/** A connection as an agent creates it. */
export type Connection = NonNullable<ReturnType<Agent['createConnection']>>;

/** Gets a connection, or why there is none. */
export type OnOpen = (error: Error | null, connection?: Connection) => void;

/** Connections that were opened before a request needs them. */
export interface Preconnected {
  /** Removes one and returns it. Returns nothing if all are taken or broken. */
  take(): Connection | undefined;
  /** Closes those that weren't taken. */
  dispose(): void;
}

/**
 * Opens connections ahead of time, so that later requests don't wait for the connection and the TLS handshake. One that
 * breaks before it is taken is dropped.
 */
export function preconnect(connect: () => Connection | null | undefined, count: number): Preconnected {
  const idle = new Set<Connection>();
  for (let opened = 0; opened < count; opened++) {
    const connection = connect();
    if (!connection) continue;
    idle.add(connection);
    const drop = () => idle.delete(connection);
    connection.on('error', drop).once('close', drop);
  }
  return {
    take() {
      const [connection] = idle;
      if (connection !== undefined) idle.delete(connection);
      return connection;
    },
    dispose() {
      for (const connection of idle) connection.destroy();
    },
  };
}

/** The connection that was opened for the first request, before that one was there. */
export interface FirstConnection {
  /**
   * Passes it on to the first request, also if it failed: then the request fails as if it had opened the connection itself.
   * @returns false if it is taken already, or broke after it was open
   */
  take(onOpen: OnOpen): boolean;
  /** Closes it if it wasn't taken. */
  dispose(): void;
}

/** @param open opens the connection and calls back once, now or later */
export function connectFirst(open: (onOpen: OnOpen) => void): FirstConnection {
  let taker: OnOpen | undefined;
  let isTaken = false;
  let outcome: { readonly error: Error | null; readonly connection?: Connection | undefined } | undefined;
  open((error, connection) => {
    if (taker !== undefined) return taker(error, connection);
    outcome = { error, connection };
    if (connection === undefined) return;
    let isReady = !(connection instanceof TLSSocket);
    connection.once('secureConnect', () => {
      isReady = true;
    });
    connection.on('error', (reason) => {
      outcome = { error: isReady ? null : reason };
    });
    connection.once('close', () => {
      if (outcome?.error === null) outcome = { error: null };
    });
  });
  return {
    take(onOpen) {
      if (isTaken || (outcome?.error === null && outcome.connection === undefined)) return false;
      isTaken = true;
      if (outcome === undefined) taker = onOpen;
      else onOpen(outcome.error, outcome.connection);
      return true;
    },
    dispose() {
      if (!isTaken) outcome?.connection?.destroy();
    },
  };
}
