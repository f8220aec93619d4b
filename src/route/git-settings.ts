import { gitAddress } from './curl-address.ts';
import { type Route, routeThrough } from './route.ts';

/** Most that a run of git may take, in milliseconds and bytes of output. */
export const maxGitMilliseconds = 2_000;
export const maxGitBytes = 65_536;

/**
 * Runs a program with the environment of the job, without a shell and without standard input.
 * @returns what it wrote to standard output when it ended with 0; `undefined` when it failed, took longer or wrote more
 */
export type RunProgram = (
  command: readonly [string, ...string[]],
  limits: { readonly milliseconds: number; readonly bytes: number },
) => Promise<string | undefined>;

/** Keys of git that change its way to a host, or what it sends there, in lower case. */
const knownKeys = ['http.proxy', 'http.extraheader', 'http.cookiefile', 'http.sslverify', 'http.sslcainfo'] as const;
type KnownKey = (typeof knownKeys)[number];

/** What git's own configuration changes on the way to a URL. No value of it is kept but what is not secret. */
export interface GitSettings {
  /** The keys that git takes for the URL. */
  readonly keys: readonly KnownKey[];
  /** The way that `http.proxy` leads, which counts before the variables; `NO_PROXY` counts before it. */
  readonly proxy?: Route;
  /** Whether an `http.extraHeader` is `Authorization`. */
  readonly sendsAuthorization: boolean;
  /** `http.sslVerify` is off. */
  readonly skipsVerification: boolean;
  /** The file that `http.sslCAInfo` names. */
  readonly caFile?: string;
  /** What `url.<base>.insteadOf` makes of the URL. */
  readonly insteadOf?: 'other-login' | 'other-host' | 'ssh' | 'other-address';
}

const unchanged: GitSettings = { keys: [], sendsAuthorization: false, skipsVerification: false };

/**
 * What git itself resolves for a URL, with its own precedence and from all its files and variables; `undefined` where git cannot
 * be run. It reads nothing but its configuration: no request is sent. https://git-scm.com/docs/git-config#Documentation/git-config.txt---get-urlmatchnameURL
 */
export async function readGitSettings(url: URL, run: RunProgram): Promise<GitSettings | undefined> {
  const git = (...args: readonly string[]) =>
    run(['git', ...args], { milliseconds: maxGitMilliseconds, bytes: maxGitBytes });
  const rewritten = await git('ls-remote', '--get-url', url.href);
  if (rewritten === undefined) return undefined;
  // Most configurations hold none of them; git ends with 1 then.
  const names = await git('config', '--name-only', '--get-regexp', '^(http|url)\\.');
  if (!names?.trim()) return unchanged;
  const found = await Promise.all(
    knownKeys.map(async (key) => [key, await git('config', '--get-urlmatch', key, url.href)] as const),
  );
  const values = new Map(
    found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value.replace(/\n$/, '')]])),
  );
  const [proxy, caFile] = [values.get('http.proxy'), values.get('http.sslcainfo')];
  const instead = rewriteOf(url, rewritten.trim());
  return {
    keys: knownKeys.filter((key) => values.has(key)),
    ...(proxy !== undefined && { proxy: routeBy(proxy) }),
    sendsAuthorization: /^\s*authorization\s*:/i.test(values.get('http.extraheader') ?? ''),
    skipsVerification: /^(false|no|off|0)$/i.test(values.get('http.sslverify') ?? ''),
    ...(caFile && { caFile }),
    ...(instead && { insteadOf: instead }),
  };
}

function routeBy(value: string): Route {
  const variable = 'http.proxy';
  const read = value === '' ? 'ignored' : gitAddress(value);
  if (read === 'ignored') return { kind: 'direct', variable };
  return typeof read === 'string'
    ? { kind: 'error', variable, reason: read }
    : routeThrough(variable, value, read).route;
}

function rewriteOf(url: URL, rewritten: string): GitSettings['insteadOf'] {
  if (rewritten === url.href) return undefined;
  if (!URL.canParse(rewritten) || new URL(rewritten).protocol === 'ssh:') return 'ssh';
  const to = new URL(rewritten);
  if (to.hostname !== url.hostname) return 'other-host';
  return to.username + to.password === '' ? 'other-address' : 'other-login';
}
