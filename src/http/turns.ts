import { setImmediate } from 'node:timers';

const waiting: (() => void)[] = [];

/**
 * Waits until no other response is there to be read. What is done with a response takes longer than to read it and to send the next
 * request on its connection: without this, the connections of an audit wait for that. Who waits goes on alone, in the order of calls.
 */
export function waitForTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(endTurn);
  });
}

/** Between two turns, Node.js reads what has arrived. */
function endTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(endTurn);
}
