/** What is stored where programs run. */
export interface LoginCase {
  readonly title: string;
  /** Files of the home folder, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** `HOME` represents the home folder. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Must never appear in a report. */
export const storedPassword = 'stored-Zq7Xk2WvLr93bT5n';
const stored = `stored:${storedPassword}`;
export const netrcEntry = (host: string) => `machine ${host} login stored password ${storedPassword}\n`;
const both = netrcEntry('api.bitbucket.org') + netrcEntry('bitbucket.org');

/** Settings of git by variables, as `GIT_CONFIG_COUNT` takes them. https://git-scm.com/docs/git-config#ENVIRONMENT */
export function gitConfig(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(settings).length), ...Object.fromEntries(pairs) };
}

export const staleHeader = `Authorization: Basic ${Buffer.from(stored).toString('base64')}`;

export const loginCases: readonly LoginCase[] = [
  { title: 'nothing stored', files: {} },
  { title: '.netrc names both hosts', files: { '.netrc': both } },
  { title: '.netrc names bitbucket.org', files: { '.netrc': netrcEntry('bitbucket.org') } },
  { title: '.netrc names another host', files: { '.netrc': netrcEntry('example.org') } },
  { title: '.netrc with default', files: { '.netrc': `default login stored password ${storedPassword}\n` } },
  { title: '.netrc, one line for each word', files: { '.netrc': both.replaceAll(' ', '\n') } },
  {
    title: '.netrc with default first',
    files: { '.netrc': `default login other password ${storedPassword}\n${both}` },
  },
  {
    title: '.netrc names the hosts in upper case',
    files: { '.netrc': both.replaceAll(/\S+\.org/g, (host) => host.toUpperCase()) },
  },
  { title: '.netrc with a word that is not known', files: { '.netrc': `${both}port 443\n` } },
  {
    title: '.netrc names a host twice, the last time with an account',
    files: { '.netrc': `${both}${both.replaceAll(/login.*/g, 'account x')}` },
  },
  { title: '.netrc with a comment after an empty line', files: { '.netrc': `${both}\n# rotated monthly\n` } },
  {
    title: '.netrc with a login that is commented out after an empty line',
    files: { '.netrc': `${netrcEntry('example.org')}\n# ${netrcEntry('api.bitbucket.org')}` },
  },
  { title: '.netrc with a comment', files: { '.netrc': `# machines\n${both}` } },
  {
    title: '.netrc in quotation marks',
    files: {
      '.netrc': both.replaceAll(/(?:login|password) (\S+)/g, (words, value) => words.replace(value, `"${value}"`)),
    },
  },
  { title: '_netrc', files: { _netrc: both } },
  { title: 'NETRC', files: { elsewhere: both }, env: { NETRC: 'HOME/elsewhere' } },
  { title: 'NETRC names no file', files: { '.netrc': both }, env: { NETRC: 'HOME/missing' } },
  { title: 'http.extraHeader', files: {}, env: gitConfig({ 'http.extraHeader': staleHeader }) },
  {
    title: 'http.extraHeader of the host',
    files: {},
    env: gitConfig({ 'http.https://bitbucket.org/.extraHeader': staleHeader }),
  },
  {
    title: 'http.extraHeader of another host',
    files: {},
    env: gitConfig({ 'http.https://github.com/.extraHeader': staleHeader }),
  },
  { title: 'http.extraHeader without a login', files: {}, env: gitConfig({ 'http.extraHeader': 'X-Trace: 1' }) },
  {
    title: 'http.cookieFile',
    files: { cookies: '.bitbucket.org\tTRUE\t/\tTRUE\t0\tsession\tstored\n' },
    env: gitConfig({ 'http.cookieFile': 'HOME/cookies' }),
  },
  {
    title: 'insteadOf with a login',
    files: {},
    env: gitConfig({ [`url.https://${stored}@bitbucket.org/.insteadOf`]: 'https://bitbucket.org/' }),
  },
  {
    title: 'insteadOf of another host',
    files: {},
    env: gitConfig({ [`url.https://${stored}@github.com/.insteadOf`]: 'https://github.com/' }),
  },
  {
    title: '.gitconfig with http.extraHeader',
    files: { '.gitconfig': `[http "https://bitbucket.org"]\n\textraHeader = ${staleHeader}\n` },
  },
  { title: '.curlrc with a user', files: { '.curlrc': `user = "${stored}"\n` } },
  { title: '.curlrc with a header', files: { '.curlrc': `header = "${staleHeader}"\n` } },
  { title: '.curlrc with a bearer', files: { '.curlrc': 'oauth2-bearer stored\n' } },
  { title: '.curlrc with a cookie', files: { '.curlrc': 'cookie: "session=stored"\n' } },
  { title: '.curlrc with a short option', files: { '.curlrc': `-u ${stored}\n` } },
  { title: '.curlrc, an option of another kind', files: { '.curlrc': '# user = "stored"\nsilent\nmax-time = 7\n' } },
  { title: '.config/curlrc', files: { '.config/curlrc': `user = "${stored}"\n` } },
  { title: '.curlrc with --netrc', files: { '.curlrc': '--netrc\n', '.netrc': both } },
];
