import type { CurlrcOption } from './curlrc.ts';
import type { GitSettings } from './git-settings.ts';
import { type JobConfiguration, type LocalAccess, maxConfigurationBytes } from './job-configuration.ts';
import { homeOf } from './job-files.ts';
import { type IsOwnLogin, type NetrcEntry, netrcLoginFor, readNetrc } from './netrc.ts';
import type { Environment, ProgramId } from './programs.ts';
import { pythonNetrcLoginFor, readPythonNetrc } from './python-netrc.ts';

/** Stored credentials, and the programs that send them instead of the token. Contains no secrets. */
export interface StoredLogin {
  /** The file, such as `~/.netrc`, or the variable that names it. */
  readonly place: string;
  /** `machine api.bitbucket.org`, `default`, `http.extraHeader`, `user`. */
  readonly key: string;
  readonly host: string;
  readonly programs: readonly ProgramId[];
  readonly sends: 'login' | 'header' | 'cookies' | 'login-of-other-address' | 'username';
  /**
   * `always`: even if the program is given the token. `unless-given`: only if git's URL contains no login (whatever its credential
   * helpers provide), or curl gets no login from an option or a header.
   */
  readonly when: 'always' | 'unless-given';
}

/**
 * Finds stored credentials that programs send instead of the token. Measured: git 2.39.5 prefers `~/.netrc` to its credential helpers
 * and `GIT_ASKPASS`; Requests 2.32.5 replaces an explicit `Authorization` header with it; curl reads it only with `--netrc`; Go, urllib,
 * and Node never do. https://requests.readthedocs.io/en/latest/user/authentication/#netrc-authentication
 * @param rest URL of the REST API
 * @param git URL of the repository
 * @param configuration of git and curl, by `readJobConfiguration`
 * @param isOwn whether a stored login is the one being checked: nothing is wrong with that
 */
export async function findStoredLogins(
  { rest, git }: { readonly rest: URL; readonly git: URL },
  env: Environment,
  readText: LocalAccess['readText'],
  configuration: JobConfiguration,
  isOwn: IsOwnLogin = () => false,
): Promise<readonly StoredLogin[]> {
  const home = homeOf(env);
  const inHome = (path: string) => (home === undefined ? path : path.replace(/^~(?=\/)/, home));
  const read = async (path: string | undefined) =>
    path === undefined ? undefined : readText(inHome(path), { bytes: maxConfigurationBytes });
  const { curl, git: settings } = configuration;
  const [named, netrc, underscored, ofCurl, ...stores] = await Promise.all([
    read(env.NETRC || undefined),
    read('~/.netrc'),
    read('~/_netrc'),
    read(curl?.netrcFile),
    ...(settings?.stores ?? []).map(read),
  ]);
  const options = curl?.options ?? [];
  const hosts = [rest.hostname, git.hostname];
  return [
    ...netrcLogins({ NETRC: env.NETRC ? (named ?? '') : undefined, netrc, underscored, ofCurl }, hosts, options, isOwn),
    ...(settings === undefined ? [] : gitLogins(settings, git.hostname)),
    ...storeLogins(settings?.stores ?? [], stores, git, isOwn),
    ...curlrcLogins(options, rest.hostname),
  ];
}

interface NetrcTexts {
  readonly NETRC: string | undefined;
  readonly netrc: string | undefined;
  readonly underscored: string | undefined;
  /** The file that `netrc-file` in a `.curlrc` names. */
  readonly ofCurl: string | undefined;
}

/** Requests reads the file in `NETRC`, or `~/.netrc`, or `~/_netrc`; git and curl read only `~/.netrc`. */
function netrcLogins(
  { NETRC, netrc, underscored, ofCurl }: NetrcTexts,
  hosts: readonly string[],
  curlrc: readonly CurlrcOption[],
  isOwn: IsOwnLogin,
): readonly StoredLogin[] {
  const forRequests: readonly [string, string | undefined] =
    NETRC !== undefined ? ['NETRC', NETRC] : netrc !== undefined ? ['~/.netrc', netrc] : ['~/_netrc', underscored];
  const curlReads = curlrc.includes('netrc') || curlrc.includes('netrc-optional');
  const rows: readonly (readonly [string, string | undefined, StoredLogin['when'], readonly ProgramId[]])[] = [
    [...forRequests, 'always', ['requests']],
    ['~/.netrc', netrc, 'unless-given', curlReads ? ['git', 'curl', 'curl-8'] : ['git']],
    ['netrc-file', ofCurl, 'unless-given', ['curl', 'curl-8']],
  ];
  return rows.flatMap(([place, text, when, programs]) => {
    if (text === undefined) return [];
    const isRequests = programs.includes('requests');
    const entries = (isRequests ? readPythonNetrc : readNetrc)(text, isOwn);
    return [...new Set(hosts)].flatMap((host) => {
      const entry = (isRequests ? pythonNetrcLoginFor : netrcLoginFor)(entries, host);
      return entry === undefined ? [] : [netrcLogin(entry, { place, host, when, programs })];
    });
  });
}

function netrcLogin(entry: NetrcEntry, facts: Pick<StoredLogin, 'place' | 'host' | 'when' | 'programs'>): StoredLogin {
  const key = entry.host === undefined ? 'default' : `machine ${facts.host}`;
  return { key, sends: 'login', ...facts };
}

function gitLogins(settings: GitSettings, host: string): readonly StoredLogin[] {
  const { sendsAuthorization, sendsCookies, insteadOf, hasOtherUsername } = settings;
  const rows: readonly (false | Pick<StoredLogin, 'key' | 'sends' | 'when'>)[] = [
    sendsAuthorization === true && { key: 'http.extraHeader', sends: 'header', when: 'always' },
    sendsCookies !== undefined && { key: sendsCookies, sends: 'cookies', when: 'always' },
    insteadOf !== undefined && {
      key: insteadOf.key,
      sends: 'login-of-other-address',
      when: insteadOf.when === 'always' ? 'always' : 'unless-given',
    },
    hasOtherUsername === true && { key: 'credential.username', sends: 'username', when: 'unless-given' },
  ];
  return rows.flatMap((row) => (row === false ? [] : [{ place: 'git config', host, programs: ['git'], ...row }]));
}

/** git uses its credential helpers before the program in `GIT_ASKPASS`. https://git-scm.com/docs/git-credential-store */
function storeLogins(
  paths: readonly string[],
  texts: readonly (string | undefined)[],
  { protocol, host }: URL,
  isOwn: IsOwnLogin,
): readonly StoredLogin[] {
  return paths.flatMap((place, index): readonly StoredLogin[] => {
    const lines = (texts[index] ?? '').split('\n').filter((line) => URL.canParse(line));
    const stored = lines.map((line) => new URL(line)).find((url) => url.protocol === protocol && url.host === host);
    if (stored === undefined || isOwn(host, ...loginIn(stored))) return [];
    return [{ place, key: `${protocol}//${host}`, host, programs: ['git'], sends: 'login', when: 'unless-given' }];
  });
}

function loginIn({ username, password }: URL): [user: string, password: string] {
  try {
    return [decodeURIComponent(username), decodeURIComponent(password)];
  } catch {
    return ['', ''];
  }
}

/** What curl sends because of a `.curlrc`. Measured with curl 7.88.1. */
const curlrcSends: Partial<Record<CurlrcOption, Pick<StoredLogin, 'sends' | 'when'>>> = {
  user: { sends: 'login', when: 'unless-given' },
  'oauth2-bearer': { sends: 'header', when: 'unless-given' },
  header: { sends: 'header', when: 'always' },
  cookie: { sends: 'cookies', when: 'always' },
};

function curlrcLogins(options: readonly CurlrcOption[], host: string): readonly StoredLogin[] {
  return options.flatMap((key) => {
    const what = curlrcSends[key];
    const facts = { place: '~/.curlrc', key, host, programs: ['curl', 'curl-8'] } as const;
    return what === undefined ? [] : [{ ...facts, ...what }];
  });
}
