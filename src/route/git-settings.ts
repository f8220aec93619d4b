import { gitAddress } from './curl-address.ts';
import { type GitEntry, readEntries, valuesFor } from './git-entries.ts';
import { type Route, routeThrough } from './route.ts';

/** Limits for one git process, in milliseconds and bytes of output. */
const maxGitMilliseconds = 2_000;
const maxGitBytes = 1_048_576;

/** How a program ended. */
interface ProgramResult {
  /** `undefined` if a limit or a signal stopped it. */
  readonly exitCode: number | undefined;
  readonly output: string;
}

/**
 * Runs a program with the environment and working directory of the job, without a shell or standard input.
 * @returns `undefined` if there is no such program
 */
export type RunProgram = (
  command: readonly [string, ...string[]],
  limits: { readonly milliseconds: number; readonly bytes: number },
) => Promise<ProgramResult | undefined>;

/** What a job does with a repository. */
export interface RemoteUse {
  readonly url: URL;
  /** Usernames that the URL of the job can contain. */
  readonly usernames?: readonly string[];
  readonly isPush?: boolean;
}

/** git's configuration for a URL, without secret values. */
export interface GitSettings {
  /** git can't read its configuration, and fails. */
  readonly isBroken?: true;
  /** The route given by `http.proxy`. It overrides the variables; `NO_PROXY` overrides it. */
  readonly proxy?: Route;
  /** `http.extraHeader` is `Authorization`. */
  readonly sendsAuthorization?: true;
  /** The key because of which git sends cookies. */
  readonly sendsCookies?: 'http.cookieFile' | 'http.extraHeader';
  /** `http.sslVerify` is off. */
  readonly skipsVerification?: true;
  /** The file that `http.sslCAInfo` names. */
  readonly caFile?: string;
  /** The folder that `http.sslCAPath` names. */
  readonly caFolder?: string;
  /** The URL is replaced: without a login only, or with a login, too. */
  readonly insteadOf?: { readonly key: string; readonly when: 'without-login' | 'always' };
  /** `credential.username` isn't one of the usernames. */
  readonly hasOtherUsername?: true;
  /** Files of the credential helper `store`; `~/.git-credentials` is its default. */
  readonly stores: readonly string[];
  /** Other keys because of which git connects in another way, or not at all. */
  readonly connection: readonly string[];
}

/** Keys with one value that git itself resolves for a URL, in lower case. */
const singleKeys = [
  'http.proxy',
  'http.cookiefile',
  'http.sslverify',
  'http.sslcainfo',
  'http.sslcapath',
  'http.pinnedpubkey',
  'http.sslcert',
  'http.proxyauthmethod',
  'credential.username',
] as const;
type Values = Partial<Record<(typeof singleKeys)[number], string>>;

/** Other known keys: those with several values, and those that no URL belongs to. */
const otherKeys = [
  '^http\\.(.*\\.)?(extraheader|curloptresolve)$',
  '^credential\\.(.*\\.)?helper$',
  '^url\\..*\\.pushinsteadof$',
  '^remote\\..*\\.(proxy|url)$',
  '^protocol\\.(https\\.)?allow$',
].join('|');

/**
 * Reads the configuration that git itself resolves for a URL, from all its files and variables. Sends no request. The keys are listed
 * first, and only the values of known keys are read.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt---get-urlmatchnameURL
 */
export async function readGitSettings(use: RemoteUse, run: RunProgram): Promise<GitSettings> {
  const runGit = (...args: readonly string[]) =>
    run(['git', ...args], { milliseconds: maxGitMilliseconds, bytes: maxGitBytes });
  const git = async (...args: readonly string[]) => {
    const ended = await runGit(...args);
    return ended?.exitCode === 0 ? ended.output : undefined;
  };
  const listed = await runGit('config', '--name-only', '--get-regexp', '^(http|url|credential|protocol|remote)\\.');
  // Most configurations have none of them; git exits with 1 then.
  const isBroken = listed?.exitCode !== undefined && listed.exitCode > 1;
  if (listed?.exitCode !== 0) return { ...(isBroken && { isBroken }), stores: [], connection: [] };
  const names = listed.output.split('\n').filter(Boolean);
  const hasOthers = names.some((name) => new RegExp(otherKeys).test(name));
  const [values, entries, insteadOf] = await Promise.all([
    readValues(use, names, git),
    hasOthers ? git('config', '--null', '--get-regexp', otherKeys) : undefined,
    names.some((name) => name.endsWith('.insteadof')) ? rewriteOf(use, git) : undefined,
  ]);
  return settingsOf(use, values, readEntries(entries ?? ''), insteadOf);
}

type Git = (...args: readonly string[]) => Promise<string | undefined>;

const withUsers = ({ url, usernames = [] }: RemoteUse, password = ''): readonly URL[] =>
  usernames.map((username) => Object.assign(new URL(url), { username, password }));

/** Values by their key. If a value depends on the username in the URL, the other one is in `dependent`. */
async function readValues(use: RemoteUse, names: readonly string[], git: Git) {
  const isSet = (key: string) => {
    const [section, name] = key.split('.');
    return names.some((one) => one.startsWith(`${section}.`) && one.endsWith(`.${name}`));
  };
  const type = (key: string) => (/^http\.(?:sslca|cookie)/.test(key) ? ['--path'] : []);
  const read = async (key: string, { href }: URL) =>
    (await git('config', ...type(key), '--get-urlmatch', key, href))?.replace(/\n$/, '');
  const urls = names.some((name) => name.includes('@')) ? [use.url, ...withUsers(use)] : [use.url];
  const found = await Promise.all(
    singleKeys.filter(isSet).map(async (key) => {
      const [own, ...others] = await Promise.all(urls.map((url) => read(key, url)));
      return { key, own, isDependent: others.some((other) => other !== own) };
    }),
  );
  const values: Values = Object.fromEntries(found.flatMap(({ key, own }) => (own === undefined ? [] : [[key, own]])));
  return { values, dependent: found.filter(({ isDependent }) => isDependent).map(({ key }) => key) };
}

function settingsOf(
  { url, usernames = [], isPush = false }: RemoteUse,
  { values, dependent }: { readonly values: Values; readonly dependent: readonly string[] },
  entries: readonly GitEntry[],
  insteadOf: GitSettings['insteadOf'],
): GitSettings {
  const headers = valuesFor('http.extraheader', url, entries);
  const hasHeader = (name: RegExp) => headers.some((header) => name.test(header));
  const cookies =
    values['http.cookiefile'] !== undefined ? 'http.cookieFile' : hasHeader(/^\s*cookie\s*:/i) && 'http.extraHeader';
  const username = values['credential.username'];
  const pushed = isPush && entries.some(({ key, value }) => isPushInsteadOf(key) && url.href.startsWith(value));
  const rewrite =
    insteadOf ?? (pushed ? ({ key: 'url.<base>.pushInsteadOf', when: 'without-login' } as const) : undefined);
  const { 'http.proxy': proxy, 'http.sslcainfo': caFile, 'http.sslcapath': caFolder } = values;
  return {
    ...(proxy !== undefined && { proxy: gitProxyRoute(proxy) }),
    ...(hasHeader(/^\s*authorization\s*:/i) && { sendsAuthorization: true }),
    ...(cookies && { sendsCookies: cookies }),
    ...(/^(?:false|no|off|0|)$/i.test(values['http.sslverify'] ?? 'true') && { skipsVerification: true }),
    ...(caFile && { caFile }),
    ...(caFolder && { caFolder }),
    ...(rewrite && { insteadOf: rewrite }),
    ...(username !== undefined && !usernames.includes(username) && { hasOtherUsername: true }),
    stores: valuesFor('credential.helper', url, entries).flatMap(storeOf),
    connection: [...dependent, ...connectionKeys(url, values, entries)],
  };
}

const isPushInsteadOf = (key: string) => key.endsWith('.pushinsteadof');

/** Keys because of which git connects to another address, through another proxy of a remote, or not at all. */
function connectionKeys(url: URL, values: Values, entries: readonly GitEntry[]): readonly string[] {
  const lastOf = (wanted: string) => entries.findLast(({ key }) => key === wanted)?.value;
  const resolves = valuesFor('http.curloptresolve', url, entries);
  const isResolved = resolves.some((value) => /^\+?([^:]+):/.exec(value)?.[1]?.toLowerCase() === url.hostname);
  const isForRemote = entries.some(({ key }) => {
    const [, remote] = /^remote\.(.*)\.proxy$/.exec(key) ?? [];
    const address = remote === undefined ? undefined : lastOf(`remote.${remote}.url`);
    return address !== undefined && URL.canParse(address) && new URL(address).hostname === url.hostname;
  });
  const protocol = lastOf('protocol.https.allow') === undefined ? 'protocol.allow' : 'protocol.https.allow';
  return [
    ...(values['http.pinnedpubkey'] ? ['http.pinnedPubkey'] : []),
    ...(values['http.sslcert'] ? ['http.sslCert'] : []),
    ...(usesOtherLogin(values['http.proxyauthmethod']) ? ['http.proxyAuthMethod'] : []),
    ...(isResolved ? ['http.curloptResolve'] : []),
    ...(isForRemote ? ['remote.<name>.proxy'] : []),
    ...(lastOf(protocol) === 'never' ? [protocol] : []),
  ];
}

/** Whether git logs in to a proxy by another scheme than Basic. Without a value, it uses what the proxy offers. */
export const usesOtherLogin = (method: string | undefined) => /^(?:digest|negotiate|ntlm)$/i.test(method ?? '');

/** `store`, `store --file PATH`, or the path of the program. https://git-scm.com/docs/git-credential-store */
function storeOf(helper: string): readonly string[] {
  const [, path] = /^(?:\S*git-credential-)?store(?:\s+--file[=\s]\s*["']?([^"']+?)["']?)?\s*$/.exec(helper) ?? [
    '',
    null,
  ];
  return path === null ? [] : [path ?? '~/.git-credentials'];
}

function gitProxyRoute(value: string): Route {
  const variable = 'http.proxy';
  const read = value === '' ? 'ignored' : gitAddress(value);
  if (read === 'ignored') return { kind: 'direct', variable };
  return typeof read === 'string'
    ? { kind: 'error', variable, reason: read }
    : routeThrough(variable, value, read).route;
}

/** Whether git uses another URL, and whether also if the URL contains a login. */
async function rewriteOf(use: RemoteUse, git: Git): Promise<GitSettings['insteadOf']> {
  const isRewritten = async ({ href }: URL) => {
    const rewritten = await git('ls-remote', '--get-url', href);
    return rewritten !== undefined && rewritten.trim() !== href;
  };
  const key = 'url.<base>.insteadOf';
  const withLogin = await Promise.all(withUsers(use, 'token').map(isRewritten));
  if (withLogin.includes(true)) return { key, when: 'always' };
  return (await isRewritten(use.url)) ? { key, when: 'without-login' } : undefined;
}
