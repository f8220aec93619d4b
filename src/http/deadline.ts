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

/** Waits for the deadline, and then returns what `describe` makes of the state at that moment. Never rejects. */
export function waitForDeadline<Result>({ signal }: Deadline, describe: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    const onAbort = () => resolve(describe());
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
