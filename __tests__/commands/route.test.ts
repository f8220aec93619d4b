import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { certificateFacts } from '../../src/commands/certificate-findings.ts';
import { findDistrustProblems, findRouteProblems } from '../../src/commands/route.ts';
import type { RouteJob } from '../../src/commands/route-job.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { caCertificate, leafCertificate, otherCertificate } from '../route/certificate-samples.ts';
import { hostedRunners } from '../route/hosted-runners.ts';

const P = 'http://proxy.test:3128';
const any: RouteJob = {
  apiUrl: new URL('https://api.bitbucket.org/2.0'),
  gitUrl: new URL('https://bitbucket.org'),
  git: 'none',
  scopes: [],
  operations: [],
  workspace: undefined,
  repository: undefined,
};

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'token-preflight-home-'));
  await writeFile(join(home, '.curlrc'), 'user = bot:zq7Xk2Wv\nheader = "Authorization: Bearer zq7Xk2Wv"\n');
  await writeFile(join(home, '.netrc'), 'default login bot password zq7Xk2Wv\n');
});
afterAll(() => rm(home, { recursive: true }));

/** The facts of the findings about other programs. */
async function differences(job: RouteJob, env: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const { findings } = await findRouteProblems(job, env, 'terminal');
  return findings.flatMap(({ code, facts }) => (code === 'route-differs' ? [facts] : []));
}

test('with nothing declared, all programs and both hosts are compared', async () => {
  expect(await differences(any, { HTTPS_PROXY: P, NO_PROXY: 'bitbucket.org.' })).toEqual([
    {
      differs: 'proxy',
      variable: 'NO_PROXY',
      hosts: ['api.bitbucket.org', 'bitbucket.org'],
      own: { kind: 'direct', variable: 'NO_PROXY' },
      others: [
        {
          programs: ['Go', 'Python Requests', 'Python urllib'],
          way: { kind: 'proxy', address: P, login: 'none' },
        },
      ],
    },
  ]);
});

test('with git declared, only git is compared', async () => {
  const cloning: RouteJob = { ...any, git: 'clone' };
  expect(await differences(cloning, { HTTPS_PROXY: P, NO_PROXY: 'foo.test bitbucket.org' })).toMatchObject([
    { hosts: ['bitbucket.org'], others: [{ programs: ['some versions of git'], way: { kind: 'direct' } }] },
  ]);
  expect(await differences(cloning, { HTTPS_PROXY: P, NO_PROXY: 'bitbucket.org.' })).toEqual([]);
  expect(await differences(cloning, { https_proxy: 'http://b.test:1', HTTPS_PROXY: P })).toEqual([]);
  expect(await differences(cloning, { REQUESTS_CA_BUNDLE: '/missing' })).toEqual([]);
});

test('with scopes and git, clients of the API are compared, too', async () => {
  const both: RouteJob = { ...any, git: 'push', scopes: ['write:repository:bitbucket'] };
  expect(await differences(both, { ALL_PROXY: P })).toMatchObject([
    { hosts: ['api.bitbucket.org'], others: [{ programs: ['Go', 'Python urllib'], way: { kind: 'direct' } }] },
  ]);
});

test('hosts on this machine are not compared', async () => {
  const local = { ...any, apiUrl: new URL('http://127.0.0.1:8080/2.0'), gitUrl: new URL('http://localhost:8080') };
  expect(await differences(local, { http_proxy: P, SSL_CERT_FILE: '/missing' })).toEqual([]);
});

test('stored logins are named by their place and their key, and one entry once', async () => {
  const found = await differences(any, { HOME: home });
  expect(found).toEqual([
    {
      differs: 'login',
      place: '~/.netrc',
      key: 'default',
      sends: 'login',
      hosts: ['api.bitbucket.org', 'bitbucket.org'],
      senders: [
        { programs: ['Python Requests'], when: 'always' },
        { programs: ['git'], when: 'unless-given' },
      ],
    },
    expect.objectContaining({
      place: '~/.curlrc',
      key: 'user',
      senders: [{ programs: ['curl'], when: 'unless-given' }],
    }),
    expect.objectContaining({ place: '~/.curlrc', key: 'header', senders: [{ programs: ['curl'], when: 'always' }] }),
  ]);
  expect(JSON.stringify(found)).not.toContain('zq7Xk2Wv');
});

describe('the configuration of git', () => {
  const secret = 'zq7Xk2Wv';
  const { PATH = '' } = process.env;
  const withConfig = async (text: string) => {
    const folder = await mkdtemp(join(home, 'git-'));
    await writeFile(join(folder, '.gitconfig'), text);
    return { PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  };

  test('is that which git itself finds for the repository', async () => {
    const env = await withConfig(
      [
        `[http "https://bitbucket.org/acme/"]\n\textraHeader = Authorization: Basic ${secret}`,
        `\tproxy = http://user:${secret}@b.test:3128\n\tsslCAInfo = /missing/ca.pem`,
        `[url "https://other:${secret}@bitbucket.org/"]\n\tinsteadOf = https://bitbucket.org/`,
      ].join('\n'),
    );
    const named = (name: string) => ({ name, declared: true });
    const job: RouteJob = { ...any, git: 'clone', workspace: named('acme'), repository: named('web') };
    const found = await differences(job, env);
    expect(found).toEqual([
      expect.objectContaining({ differs: 'proxy', variable: 'http.proxy', hosts: ['bitbucket.org'] }),
      expect.objectContaining({ key: 'http.extraHeader', senders: [{ programs: ['git'], when: 'always' }] }),
      expect.objectContaining({ key: 'url.<base>.insteadOf', sends: 'login-of-other-address' }),
      { differs: 'certificates', variable: 'http.sslCAInfo', file: 'missing', failing: ['git'], ignoring: [] },
    ]);
    expect(JSON.stringify(found)).not.toContain(secret);
    // Another workspace has none of it, except for the rewritten address.
    expect(await differences({ ...job, workspace: named('other') }, env)).toMatchObject([
      { key: 'url.<base>.insteadOf' },
    ]);
  });

  test('is read from variables, too', async () => {
    const variables = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.proxy', GIT_CONFIG_VALUE_0: 'http://b.test:1' };
    expect(await differences(any, { PATH, HOME: `${home}x`, ...variables })).toMatchObject([
      { variable: 'http.proxy', others: [{ programs: ['git'], way: { kind: 'proxy', address: 'http://b.test:1' } }] },
    ]);
  });

  test('for another host, as actions/checkout leaves it, is no finding', async () => {
    const env = await withConfig(`[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${secret}\n`);
    expect(await differences(any, env)).toEqual([]);
  });

  test('gets no secret of the job', async () => {
    const folder = await mkdtemp(join(home, 'bin-'));
    await writeFile(join(folder, 'git'), `#!/bin/sh\n/usr/bin/env >> ${folder}/seen\n`, { mode: 0o755 });
    const env = await withConfig('[http]\n');
    await differences(any, { ...env, PATH: folder, TOKEN_PREFLIGHT_TOKEN: secret, INPUT_TOKEN: secret });
    const seen = await readFile(join(folder, 'seen'), 'utf8');
    expect(seen).toContain(`HOME=${env.HOME}`);
    expect(seen).not.toContain(secret);
  });

  test.each([
    [
      'not for its other sections',
      '[user]\n\tname = x\n[remote "origin"]\n\turl = https://bitbucket.org/acme/web\n',
      false,
    ],
    ['not for the section of another host', '[http "https://github.com/"]\n\textraheader = x\n', false],
    ['for a section of the host', '[http "https://Bitbucket.org/acme"]\n\textraheader = x\n', true],
    ['for a section of many hosts', '[credential "https://*.org"]\n\thelper = store\n', true],
    ['for a section in the old notation', '[http.https://github.com/]\n\textraheader = x\n', true],
    ['for another file', '[include]\n\tpath = other\n', true],
  ])('is read by git %s, whatever else changes the route', async (_, text, isAsked) => {
    const { HOME } = await withConfig(text);
    const asked = join(HOME, 'asked');
    // The folder of the tests can be a worktree.
    jest.spyOn(process, 'cwd').mockReturnValue(HOME);
    await writeFile(join(HOME, 'git'), `#!/bin/sh\necho >> ${asked}\nexit 1\n`, { mode: 0o755 });
    await differences(any, { HOME, PATH: HOME, HTTPS_PROXY: P, NODE_EXTRA_CA_CERTS: '/missing' });
    jest.restoreAllMocks();
    // Elsewhere, the path of the system's file depends on how git was installed.
    expect(existsSync(asked)).toBe(isAsked || process.platform !== 'linux');
  });

  test('is not asked of a program in the working directory', async () => {
    const env = await withConfig('[http]\n\tproxy = http://b.test:3128\n');
    await writeFile(join(home, 'git'), '#!/bin/sh\necho http.proxy\n', { mode: 0o755 });
    expect(await differences(any, { ...env, PATH: ['', '.', relative(process.cwd(), home)].join(delimiter) })).toEqual(
      [],
    );
  });
});

test('a stored login that is the one being checked is nothing to report', async () => {
  const folder = await mkdtemp(join(home, 'own-'));
  const entry = (host: string, user: string) => `machine ${host} login ${user} password zq7Xk2Wv\n`;
  const report = async (netrc: string, credentials = '') => {
    await writeFile(join(folder, '.netrc'), netrc);
    await writeFile(join(folder, '.gitconfig'), '[credential]\n\thelper = store\n');
    await writeFile(join(folder, '.git-credentials'), credentials);
    const { PATH = '' } = process.env;
    const job: RouteJob = { ...any, token: new Secret('zq7Xk2Wv\n'), email: 'bot@acme.example' };
    return differences(job, { PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' });
  };
  const own = entry('bitbucket.org', 'x-token-auth') + entry('api.bitbucket.org', 'bot@acme.example');
  expect(await report(own, 'https://x-token-auth:zq7Xk2Wv@bitbucket.org\n')).toEqual([]);
  expect(await report(entry('bitbucket.org', 'bot@acme.example'))).toMatchObject([{ key: 'machine bitbucket.org' }]);
  expect(await report(entry('api.bitbucket.org', 'bot@acme.example').replace('zq7', 'zq8'))).toMatchObject([
    { key: 'machine api.bitbucket.org' },
  ]);
  expect(await report('', 'https://x-token-auth:other@bitbucket.org\n')).toMatchObject([
    { place: '~/.git-credentials', key: 'https://bitbucket.org' },
  ]);
});

test('settings because of which git and curl connect in another way', async () => {
  const folder = await mkdtemp(join(home, 'options-'));
  await writeFile(join(folder, '.curlrc'), 'connect-to = ::10.0.0.1:443\n');
  await writeFile(join(folder, '.gitconfig'), '[http]\n\tpinnedPubkey = sha256//x\n');
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_ALLOW_PROTOCOL: 'ssh' };
  const hosts = ['api.bitbucket.org', 'bitbucket.org'];
  expect(await differences(any, env)).toEqual([
    {
      differs: 'connection',
      place: 'the environment',
      key: 'GIT_ALLOW_PROTOCOL',
      hosts: ['bitbucket.org'],
      programs: ['git'],
    },
    {
      differs: 'connection',
      place: 'git config',
      key: 'http.pinnedPubkey',
      hosts: ['bitbucket.org'],
      programs: ['git'],
    },
    { differs: 'connection', place: '~/.curlrc', key: 'connect-to', hosts, programs: ['curl'] },
  ]);
  await writeFile(join(folder, '.gitconfig'), '[http\n');
  expect(await differences({ ...any, git: 'clone' }, { PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' })).toEqual([
    { differs: 'connection', place: 'git config', hosts: ['bitbucket.org'], programs: ['git'] },
  ]);
});

test('programs that do not trust the certificates of a host', async () => {
  const folder = await mkdtemp(join(home, 'authority-'));
  await writeFile(join(folder, 'other.pem'), otherCertificate);
  const env = { GIT_SSL_CAINFO: join(folder, 'other.pem') };
  const chainOf = (origin: string) =>
    origin === 'https://bitbucket.org'
      ? [leafCertificate, caCertificate].map((text) => new X509Certificate(text).raw)
      : [];
  const cloning: RouteJob = { ...any, git: 'clone' };
  const problems = await findRouteProblems(cloning, env, 'terminal');
  const found = await findDistrustProblems(cloning, problems, env, chainOf);
  expect(found.map(({ facts }) => facts)).toEqual([
    { differs: 'authority', variable: 'GIT_SSL_CAINFO', hosts: ['bitbucket.org'], programs: ['git'] },
  ]);
  const unverified = { ...env, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
  expect(await findDistrustProblems(cloning, problems, unverified, chainOf)).toEqual([]);
  const ofPipe = await findRouteProblems(cloning, env, 'pipe');
  expect(await findDistrustProblems(cloning, ofPipe, env, chainOf)).toEqual([]);
});

test('what only this check trusts is compared after its requests', async () => {
  const env = { HOME: join(home, 'nothing'), NODE_EXTRA_CA_CERTS: '/missing', NODE_OPTIONS: '--use-system-ca' };
  expect(await findRouteProblems(any, env, 'terminal')).toEqual({ findings: [], configuration: {} });
  expect(await findRouteProblems(any, env, 'pipe')).toEqual({ findings: [] });
});

test('in a pipe, only the route of the check is reported', async () => {
  const env = {
    HOME: home,
    HTTPS_PROXY: 'socks5://user:zq7Xk2Wv@s.test:1080',
    SSL_CERT_FILE: '/missing',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  };
  const { findings } = await findRouteProblems(any, env, 'pipe');
  expect(findings.map(({ code }) => code)).toEqual(['proxy-unsupported', 'tls-unverified']);
  expect(JSON.stringify(findings)).not.toContain('zq7Xk2Wv');
  expect(await findRouteProblems(any, { HOME: home, ALL_PROXY: P }, 'pipe')).toEqual({ findings: [] });
});

test('certificates matter only to requests with TLS', async () => {
  const plain = { ...any, apiUrl: new URL('http://127.0.0.1:8080/2.0') };
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', GIT_SSL_NO_VERIFY: '1' };
  expect((await findRouteProblems(plain, env, 'action')).findings).toEqual([]);
  expect((await findRouteProblems(any, env, 'action')).findings).toMatchObject([
    {
      code: 'tls-unverified',
      severity: 'warn',
      facts: { variable: 'NODE_TLS_REJECT_UNAUTHORIZED', programs: ['curl', 'Go', 'Python Requests', 'Python urllib'] },
    },
  ]);
});

test.each(hostedRunners)('$name: no finding', async ({ env }) => {
  expect((await findRouteProblems(any, env, 'action')).findings).toEqual([]);
});

describe('why a certificate is not trusted', () => {
  const major = Number(process.versions.node.split('.')[0]);
  const store = major > 20 ? { hasSystemStore: true } : {};

  test.each([
    [{}, 'terminal', store],
    [{ NODE_USE_SYSTEM_CA: '1' }, 'action', {}],
    [{}, 'pipe', {}],
    [{ NODE_EXTRA_CA_CERTS: '/missing' }, 'pipe', { extraFile: 'missing' }],
    [{ NODE_EXTRA_CA_CERTS: '/' }, 'terminal', { extraFile: 'folder', ...store }],
  ] as const)('%j, in the %s', async (env, host, expected) => {
    expect(await certificateFacts(env, host)).toEqual(expected);
  });
});
