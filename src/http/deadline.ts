import { setMaxListeners } from 'node:events';

/** The end of a time budget that all requests of a client share. */
export interface Deadline {
  /** In milliseconds since the epoch. */
  readonly at: number;
  /** Aborted at the deadline. */
  readonly signal: AbortSignal;
  /** Aborts the signal now. */
  end(): void;
}

/** Starts a time budget. Call `end` when it is no longer needed, because its timer keeps the process running. */
export function startDeadline(budgetMs: number): Deadline {
  const at = Date.now() + budgetMs;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), budgetMs);
  // All requests in flight listen to it, which is no leak.
  setMaxListeners(0, controller.signal);
  return {
    at,
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      // Without a reason, Node creates an exception with a stack, for every token of an audit.
      controller.abort('ended');
    },
  };
}

/**
 * Returns a result or, if the deadline comes first, what `describe` makes of the state at that moment. Never rejects.
 * @param start starts what must not reject. What it does at the deadline comes after the description.
 */
export function untilDeadline<Result>(
  { signal }: Deadline,
  start: () => Promise<Result>,
  describe: () => Result,
): Promise<Result> {
  return new Promise((resolve) => {
    const onAbort = () => resolve(describe());
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    void start().then((value) => {
      // Otherwise each request that is over would describe its state when its client is closed.
      signal.removeEventListener('abort', onAbort);
      resolve(value);
    });
  });
}
