import { expect, test } from '@jest/globals';
import { type RemoteUse, type RunProgram, readGitSettings } from '../../src/route/git-settings.ts';
import { configuredGit } from './configured-git.ts';

const use: RemoteUse = { url: new URL('https://bitbucket.org/acme/web.git'), usernames: ['x-token-auth'] };

const instead = (base: string, from: string, key = 'insteadof') => [[`url.${base}.${key}`, from]] as const;

test.each([
  ['a login', instead('https://u:p@bitbucket.org/', 'https://bitbucket.org/'), 'without-login'],
  ['another host', instead('https://mirror.test/', 'https://bitbucket.org/acme/'), 'without-login'],
  ['SSH', instead('git@bitbucket.org:', 'https://bitbucket.org/'), 'without-login'],
  ['the URL with a login', instead('https://u:p@bitbucket.org/', 'https://x-token-auth'), 'always'],
  ['a short name', instead('https://bitbucket.org/', 'bb:'), undefined],
  ['another host for pushing', instead('https://mirror.test/', 'https://bitbucket.org/', 'pushinsteadof'), undefined],
] as const)('insteadOf: %s', async (_, settings, expected) => {
  const found = await readGitSettings(use, configuredGit(...settings));
  expect(found.insteadOf?.when).toBe(expected);
  expect(JSON.stringify(found)).not.toContain('u:p');
});

test('pushInsteadOf counts for a push', async () => {
  const run = configuredGit(...instead('git@bitbucket.org:', 'https://bitbucket.org/', 'pushinsteadof'));
  expect((await readGitSettings({ ...use, isPush: true }, run)).insteadOf?.key).toBe('url.<base>.pushInsteadOf');
});

test.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
  ['another address', [['http.curloptresolve', 'bitbucket.org:443:10.0.0.1']], ['http.curloptResolve']],
  ['the address of another host', [['http.curloptresolve', 'example.org:443:10.0.0.1']], []],
  ['a client certificate', [['http.sslcert', '/cert.pem']], ['http.sslCert']],
  ['a login by NTLM', [['http.proxyauthmethod', 'ntlm']], ['http.proxyAuthMethod']],
  ['a login by Basic', [['http.proxyauthmethod', 'basic']], []],
  ['a public key', [['http.pinnedpubkey', 'sha256//x']], ['http.pinnedPubkey']],
  ['HTTPS is refused', [['protocol.allow', 'never']], ['protocol.allow']],
  [
    'HTTPS is allowed',
    [
      ['protocol.allow', 'never'],
      ['protocol.https.allow', 'always'],
    ],
    [],
  ],
  [
    'a proxy of the remote',
    [
      ['remote.origin.url', 'https://bitbucket.org/a/b.git'],
      ['remote.origin.proxy', 'http://b.test:1'],
    ],
    ['remote.<name>.proxy'],
  ],
  [
    'a proxy of another remote',
    [
      ['remote.origin.url', 'https://github.com/a/b.git'],
      ['remote.origin.proxy', 'http://b.test:1'],
    ],
    [],
  ],
  ['a proxy of a username', [['http.https://x-token-auth@bitbucket.org.proxy', 'http://b.test:1']], ['http.proxy']],
])('how git connects: %s', async (_, settings, expected) => {
  expect((await readGitSettings(use, configuredGit(...settings))).connection).toEqual(expected);
});

test('a proxy, files, and verification that is off', async () => {
  const settings = await readGitSettings(
    use,
    configuredGit(
      ['http.proxy', 'http://u:secret@b.test:3128'],
      ['http.sslverify', 'off'],
      ['http.sslcainfo', '~/ca.pem'],
      ['http.sslcapath', '/folder'],
    ),
  );
  expect(settings).toEqual({
    proxy: {
      kind: 'proxy',
      variable: 'http.proxy',
      proxy: { scheme: 'http', host: 'b.test', port: 3128, login: 'sent' },
    },
    skipsVerification: true,
    caFile: '/home/x/ca.pem',
    caFolder: '/folder',
    stores: [],
    connection: [],
  });
  expect((await readGitSettings(use, configuredGit(['http.proxy', '']))).proxy).toEqual({
    kind: 'direct',
    variable: 'http.proxy',
  });
});

test('without git nothing is known of its configuration, and a broken one is reported', async () => {
  const nothing = { stores: [], connection: [] };
  expect(await readGitSettings(use, async () => undefined)).toEqual(nothing);
  expect(await readGitSettings(use, async () => ({ exitCode: undefined, output: '' }))).toEqual(nothing);
  expect(await readGitSettings(use, async () => ({ exitCode: 1, output: '' }))).toEqual(nothing);
  expect(await readGitSettings(use, async () => ({ exitCode: 128, output: '' }))).toEqual({
    ...nothing,
    isBroken: true,
  });
});

test('git is run once if no key matters, and only the values of keys that are set are read', async () => {
  const asked: string[] = [];
  const asking =
    (run: RunProgram): RunProgram =>
    (command, limits) => {
      asked.push(command.slice(1, 4).join(' '));
      return run(command, limits);
    };
  await readGitSettings(use, asking(configuredGit()));
  expect(asked).toEqual(['config --name-only --get-regexp']);
  asked.length = 0;
  await readGitSettings(use, asking(configuredGit(['http.proxy', 'http://b.test:1'])));
  expect(asked).toEqual(['config --name-only --get-regexp', 'config --get-urlmatch http.proxy']);
});
