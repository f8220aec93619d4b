import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCurlrc } from '../../src/route/curlrc.ts';
import { type RunProgram, readGitSettings } from '../../src/route/git-settings.ts';
import { type LocalAccess, readJobConfiguration } from '../../src/route/job-configuration.ts';
import type { Environment } from '../../src/route/programs.ts';
import { findStoredLogins } from '../../src/route/stored-logins.ts';

const rest = new URL('https://api.bitbucket.org/2.0/user');
const git = new URL('https://bitbucket.org/acme/web.git');

/** Git whose configuration contains some values for the URL, each by its key. */
function gitWith(values: Readonly<Record<string, string>>, rewritten: string = git.href): RunProgram {
  return async ([, ...args]) => {
    if (args[0] === 'ls-remote') return `${rewritten}\n`;
    if (args.includes('--get-regexp'))
      return (
        Object.keys(values)
          .map((key) => `${key}\n`)
          .join('') || undefined
      );
    const value = values[args[2] ?? ''];
    return value === undefined ? undefined : `${value}\n`;
  };
}

const local = (files: Readonly<Record<string, string>>, run?: RunProgram): LocalAccess => ({
  readText: async (path) => files[path],
  ...(run && { run }),
});

async function find(env: Environment, access: LocalAccess) {
  const configuration = await readJobConfiguration(git, env, access);
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
  ['# user = a:b\nsilent\nmax-time = 5\nconstructor = 1', []],
  ['user = a\nuser = b', ['user']],
])('of %j in .curlrc', (text, expected) => {
  expect(readCurlrc(text).options).toEqual(expected);
});

test('the last proxy of a .curlrc counts, without its login', () => {
  expect(readCurlrc('proxy = "http://a.test:1"\n-x "http://u:secret@b.test:3128"\n').proxy).toEqual({
    kind: 'proxy',
    variable: '.curlrc proxy',
    proxy: { scheme: 'http', host: 'b.test', port: 3128, login: 'sent' },
  });
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
        '{"options":["user","cookie"]}',
      );
    }),
  );
});

test("git's configuration is reported by its keys, and a header only where it is Authorization", async () => {
  expect(await found({}, {}, gitWith({}))).toEqual([]);
  expect(await found({}, {}, gitWith({ 'http.extraheader': 'Authorization: Basic c2VjcmV0' }))).toEqual([
    'git config http.extraHeader bitbucket.org git header always',
  ]);
  expect(await found({}, {}, gitWith({ 'http.extraheader': 'X-Trace: 1' }))).toEqual([]);
  expect(await found({}, {}, gitWith({ 'http.cookiefile': '/c' }))).toEqual([
    'git config http.cookieFile bitbucket.org git cookies always',
  ]);
});

test.each([
  ['https://u:p@bitbucket.org/acme/web.git', 'other-login'],
  ['https://mirror.test/acme/web.git', 'other-host'],
  ['git@bitbucket.org:acme/web.git', 'ssh'],
  ['ssh://git@bitbucket.org/acme/web.git', 'ssh'],
  ['https://bitbucket.org/other/web.git', 'other-address'],
])('insteadOf makes %s of the address', async (rewritten, expected) => {
  const settings = await readGitSettings(git, gitWith({ 'url.x.insteadof': 'y' }, rewritten));
  expect(settings?.insteadOf).toBe(expected);
  expect(JSON.stringify(settings)).not.toContain('u:p');
});

test('a proxy, a file and a switched off check of git', async () => {
  const values = {
    'http.proxy': 'http://u:secret@b.test:3128',
    'http.sslverify': 'false',
    'http.sslcainfo': '/ca.pem',
  };
  const settings = await readGitSettings(git, gitWith(values));
  expect(settings).toEqual({
    keys: ['http.proxy', 'http.sslverify', 'http.sslcainfo'],
    proxy: {
      kind: 'proxy',
      variable: 'http.proxy',
      proxy: { scheme: 'http', host: 'b.test', port: 3128, login: 'sent' },
    },
    sendsAuthorization: false,
    skipsVerification: true,
    caFile: '/ca.pem',
  });
  expect((await readGitSettings(git, gitWith({ 'http.proxy': '' })))?.proxy).toEqual({
    kind: 'direct',
    variable: 'http.proxy',
  });
});

test('without git nothing is known of its configuration', async () => {
  const nothing = { keys: [], sendsAuthorization: false, skipsVerification: false };
  expect(await readGitSettings(git, async () => undefined)).toEqual(nothing);
});

test('git is run once if no key matters, and only the values of keys that are set are read', async () => {
  const asked: string[] = [];
  const asking =
    (run: RunProgram): RunProgram =>
    (command, limits) => {
      asked.push(command.slice(1, 4).join(' '));
      return run(command, limits);
    };
  await readGitSettings(git, asking(gitWith({})));
  expect(asked).toEqual(['config --name-only --get-regexp']);
  asked.length = 0;
  await readGitSettings(git, asking(gitWith({ 'http.proxy': 'http://b.test:1' })));
  expect(asked).toEqual(['config --name-only --get-regexp', 'config --get-urlmatch http.proxy']);
});

test('no login that a file or git contains is in what is found', async () => {
  const secret = 'ZQsecretZQ';
  const run = gitWith(
    { 'http.extraheader': `Authorization: Basic ${secret}`, 'http.proxy': `http://${secret}:${secret}@b.test:1` },
    `https://${secret}:${secret}@bitbucket.org/acme/web.git`,
  );
  const files = {
    '/home/x/.netrc': `machine bitbucket.org login ${secret} password ${secret} default login ${secret}`,
    '/home/x/.curlrc': `user = ${secret}\nheader = "Authorization: ${secret}"`,
  };
  const logins = await find({ HOME: '/home/x' }, local(files, run));
  expect(logins.length).toBeGreaterThan(5);
  expect(JSON.stringify([logins, await readGitSettings(git, run)])).not.toContain(secret);
});
