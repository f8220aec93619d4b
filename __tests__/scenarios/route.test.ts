import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../sandbox/free-port.ts';
import { samples } from '../../sandbox/samples.ts';
import { hostedRunners } from '../route/hosted-runners.ts';
import { asAction, asCommand, asPipe, type Outcome, type Setting } from './harness.ts';
import { basic, expectOutcome, path, testAll } from './scenario.ts';

const P = 'http://proxy.test:3128';
const secret = 'zq7Xk2WvLr93';
const job = { repository: 'acme/web' };
const requests = basic(path.web);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-route-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a run reports about the route: the variable or place, and what the programs will do. */
function said({ report }: Outcome): readonly string[] {
  const findings = [...(report?.findings ?? []), ...(report?.tokens ?? []).flatMap((token) => token.findings)];
  return findings.filter(({ code }) => code === 'route-differs').map(({ subject, cause }) => `${subject}: ${cause}`);
}

interface Row {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

/** Environments in which git, curl, Go, or Python take another route to bitbucket.org than this check. */
const rows: readonly Row[] = [
  {
    name: 'ALL_PROXY alone',
    env: { ALL_PROXY: P },
    says: /^ALL_PROXY: .*uses the proxy http:\/\/proxy\.test:3128\. Go and Python urllib will connect directly\./,
  },
  {
    name: 'all_proxy alone',
    env: { all_proxy: P },
    says: /^all_proxy: .*Go and Python urllib will connect directly\./,
  },
  {
    name: 'a leading dot in NO_PROXY',
    env: { HTTPS_PROXY: P, NO_PROXY: '.bitbucket.org' },
    says: /^NO_PROXY: To reach bitbucket\.org, this check connects directly\. Go will use the proxy \S+\./,
  },
  {
    name: 'spaces in NO_PROXY',
    env: { HTTPS_PROXY: P, NO_PROXY: 'localhost bitbucket.org' },
    says: /^NO_PROXY: .*Some versions of git and some versions of curl will connect directly\./,
  },
  {
    name: 'a trailing dot in NO_PROXY',
    env: { HTTPS_PROXY: P, NO_PROXY: 'bitbucket.org.' },
    says: /^NO_PROXY: .*connects directly\. Go, Python Requests and Python urllib will use the proxy/,
  },
  {
    name: 'a port in NO_PROXY',
    env: { HTTPS_PROXY: P, NO_PROXY: 'bitbucket.org:443' },
    says: /^NO_PROXY: .*uses the proxy \S+\. Go will connect directly\./,
  },
  {
    name: 'an empty variable in lower case',
    env: { https_proxy: '', HTTPS_PROXY: P },
    says: /^https_proxy: .*git, Python Requests and Python urllib will connect directly\./,
  },
  {
    name: 'a space before the address',
    env: { HTTPS_PROXY: ` ${P}` },
    says: /^HTTPS_PROXY: .*curl and Python Requests will fail/,
  },
  {
    name: 'an @ in the password',
    env: { HTTPS_PROXY: `http://user:${secret}@${secret}@proxy.test:3128` },
    says: /^HTTPS_PROXY: .*git will use the proxy \S+ with a wrong login\./,
  },
  {
    name: 'no port',
    env: { HTTPS_PROXY: 'http://proxy.test' },
    says: /^HTTPS_PROXY: .*Some versions of git and some versions of curl will use the proxy http:\/\/proxy\.test:1080\./,
  },
  {
    name: 'different values in lower case and upper case',
    env: { https_proxy: 'http://b.test:3128', HTTPS_PROXY: P },
    says: /^HTTPS_PROXY: .*uses the proxy http:\/\/b\.test:3128\. Go will use the proxy http:\/\/proxy\.test:3128\./,
  },
  {
    name: 'GIT_SSL_CAINFO of a missing file',
    env: { GIT_SSL_CAINFO: '/missing/ca.pem' },
    says: /^GIT_SSL_CAINFO: .*git will fail to connect to any host\./,
  },
  {
    name: 'SSL_CERT_FILE of a missing file',
    env: { SSL_CERT_FILE: '/missing/ca.pem' },
    says: /^SSL_CERT_FILE: .*curl will fail to connect to any host\. Go and Python urllib will ignore/,
  },
  {
    name: 'CURL_CA_BUNDLE of a missing file',
    env: { CURL_CA_BUNDLE: '/missing/ca.pem' },
    says: /^CURL_CA_BUNDLE: .*curl and Python Requests will fail/,
  },
  {
    name: 'REQUESTS_CA_BUNDLE of a missing file',
    env: { REQUESTS_CA_BUNDLE: '/missing/ca.pem' },
    says: /^REQUESTS_CA_BUNDLE: .*Python Requests will fail/,
  },
];

describe('other programs take another route', () => {
  testAll(
    rows.flatMap((row) => (['command', 'action'] as const).map((host) => ({ ...row, host }))),
    ({ name, host }) => `${host}: ${name}`,
    async ({ name, env, host, says }) => {
      const outcome = await (host === 'command' ? asCommand : asAction)('api-full', job, { env });
      const findings = ['warn route-differs'] as const;
      expectOutcome(outcome, { name, verdict: 'warn', findings, exitCode: 0, requests });
      expect(said(outcome)).toEqual([expect.stringMatching(says)]);
      expect(JSON.stringify(outcome)).not.toContain(secret);
    },
  );

  testAll(
    rows,
    ({ name }) => `pipe: ${name}, but nothing is known about the step`,
    async ({ name, env }) => {
      const outcome = await asPipe('api-full', job, { env });
      expectOutcome(outcome, { name, verdict: 'pass', findings: [], exitCode: 0, requests });
    },
  );
});

testAll(
  hostedRunners,
  ({ name }) => `${name}: no finding`,
  async ({ name, env }) => {
    const setting: Setting = { env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value ?? ''])) };
    const run = env.GITHUB_ACTIONS ? asAction : env.BITBUCKET_PIPE_STORAGE_DIR ? asPipe : asCommand;
    const outcome = await run('api-full', job, setting);
    expectOutcome(outcome, { name, verdict: 'pass', findings: [], exitCode: 0, requests });
  },
);

test('no requests, no finding about the route', async () => {
  const outcome = await asCommand('api-full', { ...job, plan: 'true' }, { env: { ALL_PROXY: P } });
  expectOutcome(outcome, { name: 'a plan', verdict: 'planned', findings: [], exitCode: 0, requests: [] });
});

describe('stored logins', () => {
  test.each([
    ['machine bitbucket.org', `machine bitbucket.org login bot-${secret} password ${secret}`],
    ['default', `machine example.com login a password b\ndefault login bot-${secret} password ${secret}`],
  ])('an entry "%s" of ~/.netrc is named, and never what it contains', async (key, text) => {
    const home = await mkdtemp(join(folder, 'home-'));
    await writeFile(join(home, '.netrc'), `${text}\n`);
    const [junit, html] = [join(home, 'junit.xml'), join(home, 'page.html')];
    const outcome = await asAction('api-full', { ...job, junit, html }, { env: { HOME: home } });
    const findings = ['warn route-differs'] as const;
    expectOutcome(outcome, { name: key, verdict: 'warn', findings, exitCode: 0, requests });
    expect(said(outcome)).toEqual([
      expect.stringMatching(
        new RegExp(`"${key}" in ~/.netrc applies to .*bitbucket.org.*Python Requests will send it`),
      ),
    ]);
    const files = await Promise.all([junit, html].map((file) => readFile(file, 'utf8')));
    expect(files.join()).toContain('.netrc');
    expect(JSON.stringify(outcome) + files.join()).not.toContain(secret);
  });

  test('a file that never ends is not waited for', async () => {
    const outcome = await asCommand('api-full', job, { env: { HOME: folder, NETRC: '/dev/zero', CURL_HOME: '/dev' } });
    expectOutcome(outcome, { name: 'no file', verdict: 'pass', findings: [], exitCode: 0, requests });
  });
});

describe('a SOCKS proxy', () => {
  const env = { HTTPS_PROXY: `socks5h://user:${secret}@s.test:1080` };
  const apiUrl = 'https://bitbucket.invalid/2.0';

  test.each([asCommand, asAction, asPipe])('is named with the programs that can use it', async (run) => {
    const outcome = await run('api-full', job, { apiUrl, env });
    const exitCode = run === asCommand ? 3 : 1;
    const findings = ['unknown proxy-unsupported'] as const;
    expectOutcome(outcome, { name: 'SOCKS', verdict: 'unknown', findings, exitCode, requests: [] });
    expect(outcome.stdout).toContain('socks5h://s.test:1080. git, curl, Go and Python Requests can use this proxy');
    expect(JSON.stringify(outcome)).not.toContain(secret);
  });
});

test('certificates that are not verified', async () => {
  const outcome = await asCommand('api-full', job, {
    apiUrl: `https://127.0.0.1:${await freePort()}/2.0`,
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
  });
  const findings = ['unknown network-unreachable', 'warn tls-unverified'] as const;
  expectOutcome(outcome, { name: 'unverified', verdict: 'unknown', findings, exitCode: 3, requests: [] });
  expect(outcome.stdout).toContain('Remove NODE_TLS_REJECT_UNAUTHORIZED.');
});

describe('an audit', () => {
  const inventory = async () => {
    const file = join(folder, `${Math.random()}.yml`);
    const entry = (name: string) =>
      `  - { name: ${name}, token-env: DEPLOY, repository: acme/web, expires-on: 2999-01-01 }`;
    await writeFile(file, ['version: 1', 'tokens:', entry('a'), entry('b'), ''].join('\n'));
    return file;
  };
  const DEPLOY = samples['repo-access-token'].token;

  test('reports a difference once for the run', async () => {
    const { report, exitCode } = await asCommand(
      undefined,
      { inventory: await inventory(), 'git-url': 'https://bitbucket.org' },
      { env: { DEPLOY, ALL_PROXY: P } },
    );
    expect(report?.findings.map(({ code }) => code)).toEqual(['route-differs']);
    expect(report?.tokens.map(({ findings }) => findings)).toEqual([[], []]);
    expect({ verdict: report?.verdict, exitCode }).toEqual({ verdict: 'warn', exitCode: 0 });
  });

  test('names a SOCKS proxy for each token that was not checked', async () => {
    const setting = { apiUrl: 'https://bitbucket.invalid/2.0', env: { DEPLOY, HTTPS_PROXY: 'socks5://s.test:1080' } };
    const { report } = await asCommand(undefined, { inventory: await inventory() }, setting);
    expect(report?.findings).toEqual([]);
    const codes = report?.tokens.map(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toEqual([['proxy-unsupported'], ['proxy-unsupported']]);
  });
});
