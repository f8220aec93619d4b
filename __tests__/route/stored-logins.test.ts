import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCurlrc } from '../../src/route/curlrc.ts';
import { type RemoteUse, type RunProgram, readGitSettings } from '../../src/route/git-settings.ts';
import { type LocalAccess, readJobConfiguration } from '../../src/route/job-configuration.ts';
import type { Environment } from '../../src/route/programs.ts';
import { findStoredLogins } from '../../src/route/stored-logins.ts';
import { configuredGit } from './configured-git.ts';

const rest = new URL('https://api.bitbucket.org/2.0/user');
const git = new URL('https://bitbucket.org/acme/web.git');

const use: RemoteUse = { url: git, usernames: ['x-token-auth'] };

const local = (files: Readonly<Record<string, string>>, run?: RunProgram): LocalAccess => ({
  readText: async (path) => files[path],
  ...(run && { run }),
});

async function find(env: Environment, access: LocalAccess) {
  const configuration = await readJobConfiguration(use, env, access);
  return findStoredLogins({ rest, git }, env, access.readText, configuration);
}

const found = async (files: Readonly<Record<string, string>>, env = {}, run?: RunProgram) =>
  (await find({ HOME: '/home/x', ...env }, local(files, run))).map(
    ({ place, key, host, programs, sends, when }) => `${place} ${key} ${host} ${programs.join('+')} ${sends} ${when}`,
  );

test('nothing is stored', async () => {
  expect(await found({})).toEqual([]);
  expect(await find({}, local({}))).toEqual([]);
});

test('an entry of .netrc: Requests sends it in any case, git where the URL contains no login', async () => {
  expect(await found({ '/home/x/.netrc': 'machine bitbucket.org login u password p' })).toEqual([
    '~/.netrc machine bitbucket.org bitbucket.org requests login always',
    '~/.netrc machine bitbucket.org bitbucket.org git login unless-given',
  ]);
  expect(await found({ '/home/x/.netrc': 'machine github.com login u password p' })).toEqual([]);
  expect(await found({ '/home/x/.netrc': 'machine bitbucket.org' })).toEqual([]);
});

test('a default entry counts for both hosts', async () => {
  expect(await found({ '/home/x/.netrc': 'default login u password p' })).toEqual([
    '~/.netrc default api.bitbucket.org requests login always',
    '~/.netrc default bitbucket.org requests login always',
    '~/.netrc default api.bitbucket.org git login unless-given',
    '~/.netrc default bitbucket.org git login unless-given',
  ]);
});

test('of two entries of a host, git sends the first and Requests the last', async () => {
  const own = 'login x-token-auth password own';
  const found = async (text: string) => {
    const files = { '/home/x/.netrc': text };
    const isOwn = (_host: string, _user: string, password: string) => password === 'own';
    const logins = await findStoredLogins({ rest, git }, { HOME: '/home/x' }, local(files).readText, {}, isOwn);
    return logins.map(({ key, host, programs }) => `${key} ${host} ${programs.join('+')}`);
  };
  const old = 'machine bitbucket.org login old password old';
  expect(await found(`${old} machine bitbucket.org ${own}`)).toEqual(['machine bitbucket.org bitbucket.org git']);
  expect(await found(`machine bitbucket.org ${own} ${old}`)).toEqual(['machine bitbucket.org bitbucket.org requests']);
  expect(
    await found(`default login old password old machine bitbucket.org ${own} machine api.bitbucket.org ${own}`),
  ).toEqual(['default api.bitbucket.org git', 'default bitbucket.org git']);
});

test('NETRC and _netrc are read by Requests alone', async () => {
  const text = 'machine api.bitbucket.org login u password p';
  expect(await found({ '/n': text }, { NETRC: '/n' })).toEqual([
    'NETRC machine api.bitbucket.org api.bitbucket.org requests login always',
  ]);
  expect(await found({ '/home/x/_netrc': text })).toEqual([
    '~/_netrc machine api.bitbucket.org api.bitbucket.org requests login always',
  ]);
  // Requests reads no other file where NETRC is set.
  expect(await found({ '/home/x/.netrc': text }, { NETRC: '/missing' })).toEqual([
    '~/.netrc machine api.bitbucket.org api.bitbucket.org git login unless-given',
  ]);
});

test.each([
  ['/home/x/.curlrc', {}],
  ['/c/.curlrc', { CURL_HOME: '/c' }],
  ['/xdg/curlrc', { XDG_CONFIG_HOME: '/xdg' }],
  ['/xdg/.curlrc', { XDG_CONFIG_HOME: '/xdg' }],
  ['/home/x/.config/curlrc', { XDG_CONFIG_HOME: '/xdg' }],
  ['/home/x/.config/curlrc', {}],
])('%s is a file of curl', async (path, env) => {
  expect(await found({ [path]: 'user = a:b' }, env)).toEqual([
    '~/.curlrc user api.bitbucket.org curl+curl-8 login unless-given',
  ]);
});

test.each<readonly [string, readonly string[]]>([
  ['proxy = "http://u:p@b.test"', ['proxy']],
  ['--proxy http://b.test', ['proxy']],
  ['-x http://b.test', ['proxy']],
  ['-xhttp://b.test', ['proxy']],
  ['user: a:b', ['user']],
  ['netrc\n-k\n', ['netrc', 'insecure']],
  ['header = "Authorization: Basic x"', ['header']],
  ['-H "authorization: Basic x"', ['header']],
  ['header = "X-Trace: 1"', []],
  ['header = "Cookie: a=b"', ['cookie']],
  ['# user = a:b\nsilent\nmax-time = 5\nconstructor = 1', []],
  ['user = a\nuser = b', ['user']],
  ['-sSx http://b.test', ['proxy']],
  ['-ku a:b', ['insecure', 'user']],
  ['socks5-hostname = b.test', ['proxy']],
  ['proxy1.0 b.test', ['proxy']],
  ['netrc-file = "/own"', ['netrc-file']],
])('of %j in .curlrc', (text, expected) => {
  expect(readCurlrc(text).options).toEqual(expected);
});

test('the last proxy of a .curlrc counts, without its login', () => {
  expect(readCurlrc('proxy = "http://a.test:1"\n-x "http://u:secret@b.test:3128"\n').proxy).toEqual({
    kind: 'proxy',
    variable: '.curlrc proxy',
    proxy: { scheme: 'http', host: 'b.test', port: 3128, login: 'sent' },
  });
  expect(readCurlrc('socks5-hostname = "s.test"').proxy).toMatchObject({
    proxy: { scheme: 'socks5h', host: 's.test', port: 1080 },
  });
  expect(readCurlrc('proxy = "http://b.test:3128" # ours').proxy).toMatchObject({ proxy: { host: 'b.test' } });
  expect(readCurlrc('proxy = ""').proxy).toEqual({ kind: 'direct', variable: '.curlrc proxy' });
  expect(readCurlrc('proxy = "http://b.test:x"').proxy).toMatchObject({ kind: 'error', reason: 'unreadable' });
});

test('no text of a .curlrc makes it throw, and no value is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => Array.isArray(readCurlrc(text).options)),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9:@/.-]{1,30}$/), (value) => {
      expect(JSON.stringify(readCurlrc(`user = ZQ${value}\n-uZQ${value}\ncookie: ZQ${value}`))).toBe(
        '{"options":["user","cookie"],"connection":[]}',
      );
    }),
  );
});

test('the options of a .curlrc that change the connection in a way that depends on their values', () => {
  expect(
    readCurlrc('resolve = bitbucket.org:443:10.0.0.1\n-U a:b\n-K more\ndigest\nheader = @file\nsilent').connection,
  ).toEqual(['config', 'digest', 'proxy-user', 'resolve', 'header']);
});

const header = 'Authorization: Basic c2VjcmV0';
const sent = 'git config http.extraHeader bitbucket.org git header always';

test.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
  ['nothing', [], []],
  ['a header', [['http.extraheader', header]], [sent]],
  ['another header', [['http.extraheader', 'X-Trace: 1']], []],
  [
    'a header before another one',
    [
      ['http.extraheader', header],
      ['http.extraheader', 'X-Trace: 1'],
    ],
    [sent],
  ],
  [
    'a header, and another one of the host',
    [
      ['http.extraheader', header],
      ['http.https://bitbucket.org.extraheader', 'X-Trace: 1'],
    ],
    [sent],
  ],
  ['a header of any host of a domain', [['http.https://*.org/.extraheader', header]], [sent]],
  ['a header of another host', [['http.https://github.com/.extraheader', header]], []],
  ['a header of another path', [['http.https://bitbucket.org/other.extraheader', header]], []],
  ['a header of another port', [['http.https://bitbucket.org:8443/.extraheader', header]], []],
  [
    'a header that is cleared',
    [
      ['http.extraheader', header],
      ['http.extraheader', ''],
    ],
    [],
  ],
  [
    'cookies in a header',
    [['http.extraheader', 'Cookie: a=b']],
    ['git config http.extraHeader bitbucket.org git cookies always'],
  ],
  ['a file of cookies', [['http.cookiefile', '/c']], ['git config http.cookieFile bitbucket.org git cookies always']],
  [
    'another username',
    [['credential.username', 'x']],
    ['git config credential.username bitbucket.org git username unless-given'],
  ],
  ['the username', [['credential.https://bitbucket.org.username', 'x-token-auth']], []],
])('%s in the configuration of git', async (_, settings, expected) => {
  expect(await found({}, {}, configuredGit(...settings))).toEqual(expected);
});

test.each([
  ['store', '/home/x/.git-credentials'],
  ['store --file ~/own', '/home/x/own'],
  ['/usr/lib/git-core/git-credential-store --file=/own', '/own'],
])('an entry that the helper "%s" would return', async (helper, path) => {
  const run = configuredGit(['credential.helper', helper]);
  const entry = (url: string) => found({ [path]: `https://a:b@example.org\n${url}\n` }, {}, run);
  expect(await entry('https://u:p@bitbucket.org')).toEqual([
    expect.stringMatching(/ https:\/\/bitbucket\.org bitbucket\.org git login unless-given$/),
  ]);
  expect(await entry('https://u:p@github.com')).toEqual([]);
});

test('an entry of a helper that is cleared, or that no helper reads', async () => {
  const files = { '/home/x/.git-credentials': 'https://u:p@bitbucket.org' };
  expect(await found(files, {}, configuredGit(['credential.helper', 'store'], ['credential.helper', '']))).toEqual([]);
  expect(await found(files, {}, configuredGit(['credential.helper', 'cache']))).toEqual([]);
});

test('no login that a file or git contains is in what is found', async () => {
  const secret = 'ZQsecretZQ';
  const run = configuredGit(
    ['http.extraheader', `Authorization: Basic ${secret}`],
    ['http.proxy', `http://${secret}:${secret}@b.test:1`],
    ['credential.helper', 'store'],
    ['credential.username', secret],
    [`url.https://${secret}:${secret}@bitbucket.org/.insteadof`, 'https://bitbucket.org/'],
  );
  const files = {
    '/home/x/.netrc': `machine bitbucket.org login ${secret} password ${secret} default login ${secret}`,
    '/home/x/.git-credentials': `https://${secret}:${secret}@bitbucket.org`,
    '/home/x/.curlrc': `user = ${secret}\nheader = "Authorization: ${secret}"`,
  };
  const logins = await find({ HOME: '/home/x' }, local(files, run));
  expect(logins.length).toBeGreaterThan(5);
  expect(JSON.stringify([logins, await readGitSettings(use, run)])).not.toContain(secret);
});
