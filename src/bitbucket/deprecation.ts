import type { HttpResponse } from '../http/response.ts';

/** That an endpoint is about to go, according to its response. Days are UTC, `YYYY-MM-DD`. */
export interface Deprecation {
  readonly since?: string;
  /** The day on which it goes. */
  readonly until?: string;
  /** `CHANGE-3222` */
  readonly change?: string;
  readonly link?: string;
}

/**
 * Reads `Deprecation`, `Sunset`, and `Link` with `rel="deprecation"`. Source: https://github.com/renovatebot/renovate/issues/45461,
 * https://datatracker.ietf.org/doc/html/rfc9745 and rfc8594
 * @returns nothing where none of them is there; never throws
 */
export function readDeprecation({ headers }: HttpResponse): Deprecation | undefined {
  const { deprecation, sunset, link } = headers;
  const since = parseHeaderDate(deprecation);
  const until = parseHeaderDate(sunset);
  const url = linkIn(link);
  const change = /\bCHANGE-\d{1,6}\b/.exec(url ?? '')?.[0];
  const isAnnounced = deprecation !== undefined && deprecation.trim() !== '' && deprecation.trim() !== 'false';
  if (!isAnnounced && until === undefined && url === undefined) return undefined;
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(change !== undefined && { change }),
    ...(url !== undefined && { link: url }),
  };
}

/** `@1787184000`, seconds since 1970, or an HTTP date. */
function parseHeaderDate(value = ''): string | undefined {
  const [, seconds] = /^@(\d{1,11})$/.exec(value.trim()) ?? [];
  const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value.trim());
  const moment = new Date(seconds === undefined ? (isDate ? value : Number.NaN) : Number(seconds) * 1000);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
}

/** It is shown to people: an address of Atlassian's alone. */
function linkIn(value = ''): string | undefined {
  return value
    .split(',')
    .filter((item) => /;\s*rel="?deprecation"?\s*(?:;|$)/i.test(item))
    .map((item) => /^\s*<(https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200})>/.exec(item)?.[1])
    .find((url) => url !== undefined);
}
