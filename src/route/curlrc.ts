import { curl7Address } from './curl-address.ts';
import { type Route, routeThrough } from './route.ts';

const curlOptions = [
  'proxy',
  'user',
  'oauth2-bearer',
  'header',
  'cookie',
  'netrc',
  'netrc-optional',
  'insecure',
] as const;

/** Options in a curl configuration file that change the route or the credentials. */
export type CurlrcOption = (typeof curlOptions)[number];

/** The relevant content of a curl configuration file, without secrets. */
export interface Curlrc {
  readonly options: readonly CurlrcOption[];
  /** The route given by `proxy`. It overrides the variables; `NO_PROXY` overrides it. */
  readonly proxy?: Route;
}

const shortNames: Readonly<Record<string, CurlrcOption>> = {
  x: 'proxy',
  u: 'user',
  H: 'header',
  b: 'cookie',
  n: 'netrc',
  k: 'insecure',
};

/**
 * Reads the names of the relevant options in a `.curlrc`. Values are dropped, except for the address of a proxy; a header counts only
 * if it is `Authorization`. Never throws. https://everything.curl.dev/cmdline/configfile.html
 * @param text the whole file; the caller limits its size
 */
export function readCurlrc(text: string): Curlrc {
  const found = text.split('\n').flatMap((line) => {
    const [, long, longValue = ''] = /^(?:--)?([a-z][a-z\d-]+)(?:\s*[=:\s]\s*(.*))?$/.exec(line.trim()) ?? [];
    const [, short, shortValue = ''] = /^-([a-zA-Z])\s*(.*)$/.exec(line.trim()) ?? [];
    const option = curlOptions.find((name) => name === long) ?? (short === undefined ? undefined : shortNames[short]);
    const value = (long === undefined ? shortValue : longValue).replace(/^(["'])(.*)\1$/, '$2');
    if (option === undefined || (option === 'header' && !/^\s*authorization\s*:/i.test(value))) return [];
    return [{ option, value }];
  });
  // The last one counts.
  const proxy = found.findLast(({ option }) => option === 'proxy');
  return {
    options: [...new Set(found.map(({ option }) => option))],
    ...(proxy && { proxy: curlProxyRoute(proxy.value) }),
  };
}

function curlProxyRoute(value: string): Route {
  const variable = '.curlrc proxy';
  const read = value === '' ? 'ignored' : curl7Address(value);
  if (read === 'ignored') return { kind: 'direct', variable };
  return typeof read === 'string'
    ? { kind: 'error', variable, reason: read }
    : routeThrough(variable, value, read).route;
}
