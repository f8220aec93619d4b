import type { Agent } from 'node:http';

/** A connection as an agent creates it. */
type Connection = NonNullable<ReturnType<Agent['createConnection']>>;

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
 * @param connect opens one; returns nothing if it can't
 * @param count how many to open
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
   * Passes it on to the first request. If it couldn't be opened, the request fails as if it had tried that itself.
   * @returns false if it is taken already, or broke after it was open: then the request opens another one
   */
  take(onOpen: OnOpen): boolean;
  /** Closes it if it wasn't taken. */
  dispose(): void;
}

/** @param open opens the connection, and calls back once, now or later */
export function connectFirst(open: (onOpen: OnOpen) => void): FirstConnection {
  let taker: OnOpen | undefined;
  let outcome: 'opening' | 'gone' | { readonly error: Error | null; readonly connection?: Connection | undefined } =
    'opening';
  open((error, connection) => {
    if (taker !== undefined) return taker(error, connection);
    outcome = { error, connection };
    const drop = () => {
      outcome = 'gone';
    };
    connection?.on('error', drop).once('close', drop);
  });
  return {
    take(onOpen) {
      const known = outcome;
      if (known === 'gone') return false;
      outcome = 'gone';
      if (known === 'opening') taker = onOpen;
      else onOpen(known.error, known.connection);
      return true;
    },
    dispose() {
      if (typeof outcome === 'object') outcome.connection?.destroy();
    },
  };
}
