import { setTimeout as sleep } from 'node:timers/promises';
import type { Deadline } from './deadline.ts';
import type { HttpResponse, HttpResult } from './response.ts';

const initialDelayMs = 250;

/** Milliseconds to wait after a failed attempt. The first attempt is 1. */
export type RetryDelay = (attempt: number) => number;

/**
 * Doubles the delay after each attempt, and adds jitter.
 * @param random from 0 to 1: the part of the delay that is added to it
 */
export function exponentialBackoff(random: () => number): RetryDelay {
  return (attempt) => initialDelayMs * 2 ** (attempt - 1) * (1 + random());
}

/** How often to send a request, and how long to wait between. */
interface RetryPolicy {
  readonly maxAttempts: number;
  /** Used if the response has no `Retry-After`. */
  readonly delayMs: RetryDelay;
  /** Ends the attempts, also in the middle of a wait. */
  readonly giveUp?: AbortSignal | undefined;
}

/**
 * Sends a request again after a rate limit, a server error, or a broken connection. A wait that would end after the deadline
 * isn't started.
 * @returns the last result
 */
export async function withRetries(
  send: () => Promise<HttpResult>,
  { maxAttempts, delayMs, giveUp }: RetryPolicy,
  deadline: Deadline,
): Promise<HttpResult> {
  for (let attempt = 1; ; attempt++) {
    const result = await send();
    if (attempt === maxAttempts || giveUp?.aborted || !isRetryable(result)) return result;
    const retryAfter = result.outcome === 'answer' ? parseRetryAfter(result) : undefined;
    const waitMs = retryAfter?.delayMs ?? delayMs(attempt);
    if (Date.now() + waitMs >= deadline.at) return result;
    const signal = AbortSignal.any([deadline.signal, ...(giveUp === undefined ? [] : [giveUp])]);
    await sleep(waitMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return result;
  }
}

/** Whether a request is sent again after this result. */
export function isRetryable(result: HttpResult): boolean {
  if (result.outcome === 'failure') return result.kind === 'unreachable';
  return result.status === 429 || result.status >= 500 || (result.status < 300 && result.body === 'cut');
}

/** When a server allows the next request. */
interface RetryAfter {
  /** Milliseconds from now, 0 or more. */
  readonly delayMs: number;
  /** For people: the seconds, `120`, or the date, `Mon, 23 Nov 2026 19:00:00 GMT`. Never any other text of the server. */
  readonly text: string;
}

const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads `Retry-After`: seconds or an HTTP date. Obsolete date formats are valid, too, but the text has the current one.
 * https://www.rfc-editor.org/rfc/rfc9110.html#name-retry-after
 * @returns nothing if the header is missing or is neither
 */
export function parseRetryAfter({ headers }: HttpResponse): RetryAfter | undefined {
  const value = headers['retry-after'] ?? '';
  if (/^\d{1,9}$/.test(value)) return { delayMs: Number(value) * 1000, text: value };
  const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? new Date(value) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) return undefined;
  const text = httpDate.test(value) ? value : date.toUTCString();
  return { delayMs: Math.max(0, date.getTime() - Date.now()), text };
}
