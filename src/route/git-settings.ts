import { gitAddress } from './curl-address.ts';
import { type Route, routeThrough } from './route.ts';

/** Limits for one git process, in milliseconds and bytes of output. */
export const maxGitMilliseconds = 2_000;
export const maxGitBytes = 65_536;

/**
 * Runs a program with the environment and working directory of the job, without a shell or standard input.
 * @returns standard output; `undefined` if the exit code isn't 0 or a limit was exceeded
 */
export type RunProgram = (
  command: readonly [string, ...string[]],
  limits: { readonly milliseconds: number; readonly bytes: number },
) => Promise<string | undefined>;

/** Keys that change git's route to a host or the credentials it sends, in lower case. */
const knownKeys = ['http.proxy', 'http.extraheader', 'http.cookiefile', 'http.sslverify', 'http.sslcainfo'] as const;
type KnownKey = (typeof knownKeys)[number];

/** git's configuration for a URL, without secret values. */
export interface GitSettings {
  /** Keys that apply to the URL. */
  readonly keys: readonly KnownKey[];
  /** The route given by `http.proxy`. It overrides the variables; `NO_PROXY` overrides it. */
  readonly proxy?: Route;
  /** Whether `http.extraHeader` is `Authorization`. */
  readonly sendsAuthorization: boolean;
  /** `http.sslVerify` is off. */
  readonly skipsVerification: boolean;
  /** The file that `http.sslCAInfo` names. */
  readonly caFile?: string;
  /** How `url.<base>.insteadOf` changes the URL. */
  readonly insteadOf?: 'other-login' | 'other-host' | 'ssh' | 'other-address';
}

/**
 * Reads the configuration that git itself resolves for a URL, from all its files and variables. Sends no request. Git 2.39 doesn't
 * support `--name-only` with `--get-urlmatch`, so the keys are listed first, and only the value of known keys is read.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt---get-urlmatchnameURL
 */
export async function readGitSettings(url: URL, run: RunProgram): Promise<GitSettings> {
  const git = (...args: readonly string[]) =>
    run(['git', ...args], { milliseconds: maxGitMilliseconds, bytes: maxGitBytes });
  // Most configurations have none of them; git exits with 1 then.
  const names = (await git('config', '--name-only', '--get-regexp', '^(http|url)\\.'))?.split('\n') ?? [];
  const isSet = (key: KnownKey) => names.some((name) => name.startsWith('http.') && name.endsWith(key.slice(4)));
  const [rewritten, ...found] = await Promise.all([
    names.some((name) => name.startsWith('url.')) ? git('ls-remote', '--get-url', url.href) : undefined,
    ...knownKeys.filter(isSet).map(async (key) => [key, await git('config', '--get-urlmatch', key, url.href)] as const),
  ]);
  const values = new Map(
    found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value.replace(/\n$/, '')]])),
  );
  const [proxy, caFile] = [values.get('http.proxy'), values.get('http.sslcainfo')];
  const instead = rewritten === undefined ? undefined : rewriteOf(url, rewritten.trim());
  return {
    keys: knownKeys.filter((key) => values.has(key)),
    ...(proxy !== undefined && { proxy: gitProxyRoute(proxy) }),
    sendsAuthorization: /^\s*authorization\s*:/i.test(values.get('http.extraheader') ?? ''),
    skipsVerification: /^(false|no|off|0)$/i.test(values.get('http.sslverify') ?? ''),
    ...(caFile && { caFile }),
    ...(instead && { insteadOf: instead }),
  };
}

function gitProxyRoute(value: string): Route {
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
