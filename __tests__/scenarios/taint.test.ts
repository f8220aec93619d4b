import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type InsightsProxy, startInsightsProxy } from '../../sandbox/code-insights.ts';
import { samples } from '../../sandbox/samples.ts';
import { type OptionName, options } from '../../src/config/options.ts';
import { publishInsights } from '../../src/hosts/code-insights.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { type Loopback, talk } from '../http/loopback.ts';
import { type Given, type HostName, on } from './harness.ts';
import { expectNoSecret } from './leaks.ts';
import { testAll } from './scenario.ts';

// A secret without a shape: nothing but the knowledge of it can keep it out of a text. The harness searches everything that a
// run leaves: logs, summary, outputs, annotations, variables, JSON report, JUnit, page, metrics, arguments of processes.
const { token } = samples['oauth-opaque'];
const current = [...token].toReversed().join('');
const { token: apiToken, email = '' } = samples['api-full'];
const hosts: readonly HostName[] = ['action', 'pipe', 'command'];
const detail = { RUNNER_DEBUG: '1', DEBUG: 'true' };
const both: Given = { token, 'current-token': current };

let proxy: InsightsProxy;
beforeAll(async () => {
  proxy = await startInsightsProxy();
});
afterAll(() => proxy.close());

/** The requests of Code Insights for a report, in a pipeline that exists. */
async function expectNoSecretInInsights(report: RunReport | undefined): Promise<void> {
  if (report === undefined) return;
  const env = {
    BITBUCKET_WORKSPACE: 'acme',
    BITBUCKET_REPO_SLUG: 'web',
    BITBUCKET_COMMIT: 'a',
    BITBUCKET_BUILD_NUMBER: '7',
  };
  const before = proxy.requests.length;
  // A published report is already clean.
  await publishInsights(report, env, (text) => text, { ...proxy, timeoutMs: 60_000 });
  const sent = proxy.requests.slice(before).map(({ target, body }) => `${target} ${body}`);
  expect(sent.length).toBeGreaterThan(0);
  expectNoSecret({ insights: sent.join('\n') }, { secrets: [token, current, apiToken], texts: [], email });
}

/** Where a secret would go, and where an option would break every run. */
const places: readonly OptionName[] = options
  .map(({ name }) => name)
  .filter((name) => !['token', 'current-token', 'api-url', 'git-url'].includes(name));

/** What is in an option besides the secret, so that it gets further than the first check. */
const around: Readonly<Partial<Record<OptionName, (secret: string) => string>>> = {
  email: (secret) => `${secret}@acme.example`,
  'current-email': (secret) => `${secret}@acme.example`,
  repository: (secret) => `acme/${secret}`,
  tools: (secret) => `renovate, ${secret}@44 (${secret})`,
  scopes: (secret) => `read:repository:bitbucket, ${secret}`,
  operations: (secret) =>
    `GET /repositories/acme/web/commits/${secret}\nGET /${secret}\nGET /user?access_token=${secret}`,
};

describe('a secret in an option', () => {
  const rows = hosts.flatMap((host) =>
    places.flatMap((place) => [
      { host, place, whose: 'token', value: token },
      { host, place, whose: 'current-token', value: around[place]?.(current) ?? ` x ${current} ` },
    ]),
  );
  testAll(
    rows,
    ({ host, place, whose }) => `${host}: ${whose} in ${place} leaves nowhere`,
    async ({ host, place, value }) => {
      const isFile = ['report', 'junit', 'html', 'metrics'].includes(place);
      const given: Given = {
        ...both,
        repository: 'acme/web',
        scopes: 'repository',
        [place]: isFile ? `/dev/null/${value}/x` : value,
      };
      const { report } = await on[host](undefined, given, { env: detail });
      await expectNoSecretInInsights(report);
    },
  );
});

/** The credential of a request, as it was sent and as it is meant. */
function credentialIn(head: string): string {
  const [, scheme = '', value = ''] = /^authorization: (\w+) (\S+)/im.exec(head) ?? [];
  return scheme.toLowerCase() === 'basic'
    ? Buffer.from(value, 'base64')
        .toString()
        .replace(/^[^:]*:/, '')
    : value;
}

const json = (body: object) => `Content-Type: application/json\r\n\r\n${JSON.stringify(body)}`;
const refusal = (text: string) => ({
  type: 'error',
  error: { message: text, detail: { required: [text], granted: [text] } },
});
const chunked = (body: string, extension: string, trailer: string) =>
  `Transfer-Encoding: chunked\r\nTrailer: X-Echo\r\n\r\n${body.length.toString(16)}${extension}\r\n${body}\r\n0\r\n${trailer}\r\n`;

/** Where an answer can have a text of the server: what follows the version and the status. */
const answers: Readonly<Record<string, (echo: string) => string>> = {
  'the reason phrase': (echo) => `Bad ${echo}\r\n${json(refusal('No.'))}`,
  'the name of a header': (echo) =>
    `X\r\n${echo.replace(/[^\w-]/g, '-')}: 1\r\nX-${echo.replace(/[^\w-]/g, '-')}: 1\r\n${json(refusal('No.'))}`,
  'headers that are read': (echo) =>
    `X\r\n${['X-Credential-Type', 'X-OAuth-Scopes', 'X-Accepted-OAuth-Scopes', 'X-Token-Id', 'Retry-After', 'X-Request-Id', 'Server', 'Via'].map((name) => `${name}: ${echo}\r\n`).join('')}${json(refusal('No.'))}`,
  'a cookie and an address': (echo) =>
    `X\r\nSet-Cookie: a=${echo}\r\nLocation: https://${echo}.example/${echo}\r\n${json(refusal('No.'))}`,
  'a challenge': (echo) =>
    `X\r\nWWW-Authenticate: Basic realm="${echo}"\r\nProxy-Authenticate: Basic realm="${echo}"\r\n${json(refusal('No.'))}`,
  'the type of the content': (echo) => `X\r\nContent-Type: text/${echo}; charset=${echo}\r\n\r\n${echo}`,
  'a refusal': (echo) => `X\r\n${json(refusal(`Refused: ${echo}`))}`,
  'every field of an object': (echo) =>
    `X\r\nX-OAuth-Scopes: repository, account\r\n${json({ display_name: echo, uuid: echo, full_name: `acme/${echo}`, is_private: true, slug: echo, [echo]: echo, values: [{ permission: echo }] })}`,
  'a page': (echo) => `X\r\nContent-Type: text/html\r\n\r\n<title>${echo}</title><h1>${echo}</h1>`,
  'a text': (echo) => `X\r\nContent-Type: text/plain\r\n\r\n${echo}`,
  'a trailer': (echo) => `X\r\n${chunked('{"type":"error"}', '', `X-Echo: ${echo}\r\nX-OAuth-Scopes: ${echo}\r\n`)}`,
  'the extension of a chunk': (echo) => `X\r\n${chunked('{"type":"error"}', `;${echo}="${echo}"`, '')}`,
  'bytes that are no HTTP': (echo) => `X\r\n${echo}\r\n: ${echo}\0\r\n\r\n`,
};

describe('an answer that contains the secret', () => {
  let server: Loopback;
  /** By the path of the request, which begins with the number of the run. */
  const replies = new Map<string, (echo: string) => string>();
  const echoed = new Set<string>();
  beforeAll(async () => {
    server = await talk((socket, head) => {
      const [, run = ''] = /^\S+ \/(\d+)\//.exec(head) ?? [];
      if (credentialIn(head) !== '') echoed.add(run);
      socket.end(replies.get(run)?.(credentialIn(head)) ?? 'HTTP/1.1 500 X\r\n\r\n', 'latin1');
    });
  });
  afterAll(() => server.close());

  const statuses = [200, 302, 401, 403, 404];
  const rows = Object.entries(answers).flatMap(([place, answer], at) =>
    statuses.map((status, index) => ({
      place,
      answer,
      status,
      host: hosts[(at + index) % hosts.length] ?? 'command',
      run: String(at * 100 + index),
    })),
  );
  testAll(
    rows,
    ({ host, place, status }) => `${host}: in ${place} (${status}), it leaves nowhere`,
    async ({ host, answer, status, run }) => {
      replies.set(run, (echo) => `HTTP/1.1 ${status} ${answer(echo)}`);
      const urls = { 'api-url': `${server.origin}/${run}/2.0`, 'git-url': `${server.origin}/${run}` };
      const given: Given = {
        ...urls,
        repository: 'acme/web',
        operations: 'POST /repositories/acme/web/pullrequests',
        git: 'push',
        timeout: '2',
      };
      for (const tokens of [both, { token: apiToken, email, 'current-token': token }]) {
        const { report } = await on[host](undefined, { ...given, ...tokens }, { env: detail });
        await expectNoSecretInInsights(report);
      }
      expect(echoed.has(run)).toBe(true);
    },
  );
});

describe('an environment variable', () => {
  const sources = 'src';
  const text = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.data.ts'))
    .map((file) => readFileSync(join(sources, file), 'utf8'))
    .join('\n');
  const words = [
    ...text.matchAll(/(?<![\w.])(?:env\.)?([A-Z][A-Z0-9]*_[A-Z0-9_]+|HOME|PATH|NETRC|[A-Z]+_PROXY|[a-z]+_proxy)\b/g),
  ].map(([, word = '']) => word);
  // Node reads these when it starts, or the runner writes to them.
  const taken =
    /^(?:NODE_|GITHUB_OUTPUT|GITHUB_STEP_SUMMARY|BITBUCKET_PIPELINES_VARIABLES_PATH|TOKEN_PREFLIGHT_|RES_OPTIONS)/;
  const names = [...new Set(words)].filter((name) => !taken.test(name));

  testAll(
    names.map((name, index) => ({ name, host: hosts[index % hosts.length] ?? 'command' })),
    ({ host, name }) => `${host}: the secret in ${name} leaves nowhere`,
    async ({ host, name }) => {
      for (const value of [token, `http://bot:${token}@127.0.0.1:1/${token}`]) {
        await on[host](undefined, { ...both, repository: 'acme/web' }, { env: { ...detail, [name]: value } });
      }
    },
  );

  const others = [
    'GITHUB_TOKEN',
    'NPM_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'BITBUCKET_STEP_OIDC_TOKEN',
    'DATABASE_URL',
    'INPUT_OTHER',
    'OTHER_TOKEN',
  ];
  testAll(
    hosts,
    (host) => `${host}: secrets of others leave nowhere`,
    async (host) => {
      const env = Object.fromEntries(others.map((name) => [name, `zq7Xk2WvLr93bT5nQd${name}`]));
      const { stdout } = await on[host](undefined, both, {
        env: { ...detail, ...env },
        otherSecrets: Object.values(env),
      });
      expect(stdout).not.toBe('');
    },
  );
});
