import type { CurlrcOption } from './curlrc.ts';
import type { GitSettings } from './git-settings.ts';
import { type JobConfiguration, type LocalAccess, maxConfigurationBytes } from './job-configuration.ts';
import { type NetrcEntry, netrcEntryFor, readNetrc } from './netrc.ts';
import type { Environment, ProgramId } from './programs.ts';

/** Stored credentials, and the programs that send them instead of the token. Contains no secrets. */
export interface StoredLogin {
  readonly source: 'netrc' | 'git-config' | 'curlrc';
  /** The file, such as `~/.netrc`, or the variable that names it. */
  readonly place: string;
  /** `machine api.bitbucket.org`, `default`, `http.extraHeader`, `user`. */
  readonly key: string;
  readonly host: string;
  readonly programs: readonly ProgramId[];
  readonly sends: 'login' | 'header' | 'cookies' | 'login-of-other-address';
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
 */
export async function findStoredLogins(
  { rest, git }: { readonly rest: URL; readonly git: URL },
  env: Environment,
  readText: LocalAccess['readText'],
  configuration: JobConfiguration,
): Promise<readonly StoredLogin[]> {
  const home = env.HOME ?? env.USERPROFILE;
  const read = async (path: string | undefined) =>
    path === undefined ? undefined : readText(path, { bytes: maxConfigurationBytes });
  const inHome = (name: string) => read(home === undefined ? undefined : `${home}/${name}`);
  const [named, netrc, underscored] = await Promise.all([
    read(env.NETRC || undefined),
    inHome('.netrc'),
    inHome('_netrc'),
  ]);
  const options = configuration.curl?.options ?? [];
  const hosts = [rest.hostname, git.hostname];
  return [
    ...netrcLogins({ NETRC: env.NETRC ? (named ?? '') : undefined, netrc, underscored }, hosts, options),
    ...(configuration.git === undefined ? [] : gitLogins(configuration.git, git.hostname)),
    ...curlrcLogins(options, rest.hostname),
  ];
}

interface NetrcTexts {
  readonly NETRC: string | undefined;
  readonly netrc: string | undefined;
  readonly underscored: string | undefined;
}

/** Requests reads the file in `NETRC`, or `~/.netrc`, or `~/_netrc`; git and curl read only `~/.netrc`. */
function netrcLogins(
  { NETRC, netrc, underscored }: NetrcTexts,
  hosts: readonly string[],
  curlrc: readonly CurlrcOption[],
): readonly StoredLogin[] {
  const forRequests: readonly [string, string | undefined] =
    NETRC !== undefined ? ['NETRC', NETRC] : netrc !== undefined ? ['~/.netrc', netrc] : ['~/_netrc', underscored];
  const curlReads = curlrc.includes('netrc') || curlrc.includes('netrc-optional');
  const rows: readonly (readonly [string, string | undefined, StoredLogin['when'], readonly ProgramId[]])[] = [
    [...forRequests, 'always', ['requests']],
    ['~/.netrc', netrc, 'unless-given', curlReads ? ['git', 'curl', 'curl-8'] : ['git']],
  ];
  return rows.flatMap(([place, text, when, programs]) => {
    const entries = text === undefined ? [] : readNetrc(text);
    return [...new Set(hosts)].flatMap((host) => {
      const entry = netrcEntryFor(entries, host);
      return entry?.hasLogin ? [netrcLogin(entry, { place, host, when, programs })] : [];
    });
  });
}

function netrcLogin(entry: NetrcEntry, facts: Pick<StoredLogin, 'place' | 'host' | 'when' | 'programs'>): StoredLogin {
  const key = entry.host === undefined ? 'default' : `machine ${facts.host}`;
  return { source: 'netrc', key, sends: 'login', ...facts };
}

function gitLogins(settings: GitSettings, host: string): readonly StoredLogin[] {
  const facts = { source: 'git-config', place: 'git config', host, programs: ['git'] } as const;
  return [
    ...(settings.sendsAuthorization
      ? [{ ...facts, key: 'http.extraHeader', sends: 'header', when: 'always' } as const]
      : []),
    ...(settings.keys.includes('http.cookiefile')
      ? [{ ...facts, key: 'http.cookieFile', sends: 'cookies', when: 'always' } as const]
      : []),
    ...(settings.insteadOf === undefined
      ? []
      : [
          {
            ...facts,
            key: 'url.<base>.insteadOf',
            sends: 'login-of-other-address',
            when: 'unless-given',
          } as const,
        ]),
  ];
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
    const facts = { source: 'curlrc', place: '~/.curlrc', key, host, programs: ['curl', 'curl-8'] } as const;
    return what === undefined ? [] : [{ ...facts, ...what }];
  });
}
