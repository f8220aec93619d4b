import type { Agent } from 'node:http';

/** A connection as an agent creates it. */
export type Connection = NonNullable<ReturnType<Agent['createConnection']>>;

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
