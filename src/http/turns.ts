import { setImmediate } from 'node:timers/promises';

const waiting: (() => void)[] = [];

/**
 * Waits until no other response is there to be read. What is done with a response takes longer than to read it and to send the next
 * request on its connection: without this, the connections of an audit wait for that. So do those of other tokens while one is prepared.
 * Who waits goes on alone, in the order of calls.
 */
export function waitForTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) void runTurns();
  });
}

/** Between two turns, Node.js reads what has arrived. */
async function runTurns(): Promise<void> {
  while (waiting.length > 0) {
    await setImmediate();
    waiting.shift()?.();
  }
}
