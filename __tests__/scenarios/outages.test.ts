import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { type Case, cases, declared, ruleOf } from '../../e2e/faults/cases.ts';
import { type FaultRule, statusFaults } from '../../sandbox/faults.ts';
import { accounts } from '../../sandbox/fixtures.ts';
import { freePort } from '../../sandbox/free-port.ts';
import { runScenario } from '../../sandbox/run-scenario.ts';
import { samples } from '../../sandbox/samples.ts';
import type { FindingCode } from '../../src/check/finding.ts';
import { talk } from '../http/loopback.ts';
import { recordMetric } from '../test-metrics.ts';
import { asAction, asCommand, asPipe, on } from './harness.ts';
import { expectNoSecret } from './leaks.ts';
import { basic, bearer, expectOutcome, path, type Scenario, scenarios, testAll } from './scenario.ts';
import { runner } from './start.ts';

const least = { repository: 'acme/web', scopes: 'read:repository:bitbucket' };
const thrice = basic(path.web, path.web, path.web);

/** An outage of the first request: unknown by one code, and never a word against the token. */
function outage(name: string, kind: FaultRule['kind'], code: FindingCode, rest: Partial<Scenario> = {}): Scenario {
  return {
    name,
    run: () => asCommand('api-least', { ...least, timeout: '4' }, { faults: [{ kind }] }),
    verdict: 'unknown',
    findings: [`unknown ${code}`],
    exitCode: 3,
    requests: basic(path.web),
    ...rest,
  };
}

const page = '<!doctype html><title>Blocked</title><p>Ask your administrator.</p>';

// The faults that an answer can show; e2e/faults.sh plays them behind real parts, with those that only real parts make.
describe('every fault at every stage', () => {
  const answered = cases.filter((one) => ruleOf(one) !== undefined);
  testAll(answered, ({ title }) => title, expectCase);
});

async function expectCase(one: Case): Promise<void> {
  const { token } = samples['api-full'];
  const { email } = accounts['release-bot'];
  const rule = ruleOf(one);
  const { exitCode, left, elapsedMs, report, findings, requests } = await runScenario(runner, {
    sample: 'api-full',
    options: { ...declared, email, timeout: String(one.seconds) },
    faults: rule === undefined ? [] : [rule],
  });
  const { verdict, codes, requests: sent } = one.expected;
  expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(codes.map((code) => `unknown ${code}`));
  expect({ verdict: report.verdict, exitCode }).toEqual({ verdict, exitCode: verdict === 'pass' ? 0 : 3 });
  expect(report.tokens.map((each) => each.requests)).toEqual([sent]);
  expect(requests.length).toBe(sent);
  expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  recordMetric({ run: one.title, seconds: elapsedMs / 1000, budget: one.seconds });
  expectNoSecret(left, { secrets: [token], texts: [], email });
}

scenarios('a rate limit', [
  outage('is asked again, and is no fault of the token', statusFaults.rateLimited, 'rate-limited', {
    requests: thrice,
    log: true,
  }),
  outage(
    'that lasts longer than the budget is not waited for',
    { ...statusFaults.rateLimited, headers: { 'Retry-After': '3600' } },
    'rate-limited',
    { says: ['in 3600 seconds'] },
  ),
  outage(
    'that names a date is not waited for either',
    {
      ...statusFaults.rateLimited,
      headers: { 'Retry-After': 'Fri, 31 Dec 2999 23:59:59 GMT' },
    },
    'rate-limited',
    { says: ['Fri, 31 Dec 2999 23:59:59 GMT'] },
  ),
]);

scenarios('a server in trouble', [
  outage('555, three times', { status: 555 }, 'server-error', { requests: thrice, says: ['returned 555 for'] }),
  outage('503 with a page', { status: 503, contentType: 'text/html', body: page }, 'server-error', {
    requests: thrice,
  }),
]);

scenarios('a connection in trouble', [
  outage('nothing is ever answered', 'hang', 'timed-out', {
    run: () => asCommand('api-least', { ...least, timeout: '1' }, { faults: [{ kind: 'hang' }] }),
    says: ['increase --timeout'],
    log: true,
  }),
  outage('reset', 'reset', 'network-unreachable', { requests: thrice, says: [/ECONNRESET/] }),
  outage('ended in the middle of the body', 'cut-body', 'response-not-json', {
    requests: thrice,
    says: ['is incomplete'],
  }),
]);

scenarios('an answer that is none', [
  outage('a sign-in page', 'html', 'response-not-json', { says: ['text/html'], log: true }),
  outage('a body without end', 'giant-body', 'response-not-json', { says: ['is too large'] }),
  outage('200 without a body', { status: 200 }, 'response-not-json'),
  outage('a redirect, which is not followed', statusFaults.redirected, 'response-unexpected', {
    says: ["Redirects aren't followed"],
  }),
  outage('400 without a body', statusFaults.emptyBadRequest, 'response-unexpected', {
    says: ["a server or proxy couldn't read the request"],
    log: true,
  }),
  outage(
    '400 with a body',
    { status: 400, body: '{"type":"error","error":{"message":"Bad request"}}' },
    'response-unexpected',
  ),
  outage('405', { status: 405 }, 'response-unexpected'),
  outage('418', { status: 418 }, 'response-unexpected'),
]);

scenarios('an outage of a later request', [
  {
    name: 'what the first answer verified stays verified, the rest is open',
    run: () =>
      asAction(
        'api-read-only',
        { ...least, scopes: 'read:repository:bitbucket, read:pullrequest:bitbucket' },
        { faults: [{ match: /pullrequests/, kind: { status: 503, headers: { 'Retry-After': '600' } } }] },
      ),
    verdict: 'unknown',
    findings: ['unknown server-error'],
    exitCode: 1,
    requests: basic(path.web, path.pullrequests),
    log: true,
  },
  {
    name: 'a scope that is missing is reported anyway, and outranks it',
    run: () =>
      asPipe(
        'api-read-only',
        { scopes: ['read:pullrequest:bitbucket', 'write:repository:bitbucket'] },
        { faults: [{ match: /pullrequests/, kind: { status: 503, headers: { 'Retry-After': '600' } } }] },
      ),
    verdict: 'fail',
    findings: ['fail scope-missing', 'unknown server-error'],
    exitCode: 1,
    requests: basic(path.web, path.pullrequests),
  },
  {
    name: 'the budget is spent: what was verified until then is reported',
    run: () =>
      asCommand(
        'api-read-only',
        { ...least, scopes: 'read:repository:bitbucket, read:pullrequest:bitbucket', timeout: '1' },
        { faults: [{ match: /pullrequests/, kind: 'hang' }] },
      ),
    verdict: 'unknown',
    findings: ['unknown timed-out'],
    exitCode: 3,
    requests: basic(path.web, path.pullrequests),
    says: [/Verified until then: .*read:repository:bitbucket/],
  },
  {
    name: 'after a refusal: the other scheme gets no answer, so the email stays among the causes',
    run: () =>
      asCommand(
        'api-least',
        { ...least, email: 'viewer@acme.example' },
        { faults: [{ times: 1, kind: { status: 401 } }, { kind: statusFaults.emptyBadRequest }] },
      ),
    verdict: 'fail',
    findings: ['fail token-rejected', 'unknown response-unexpected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    says: ['sent with Basic. Possible causes, most likely first', "the email isn't the token owner's"],
    // The answer that refused it, and not the one that showed nothing.
    also: ({ report }) => {
      expect(report?.tokens[0]?.checks[0]).toMatchObject({ subject: 'credential', outcome: 'denied', status: 401 });
    },
  },
]);

scenarios('an outage on every host, by on-unknown', [
  ...(['action', 'pipe', 'command'] as const).flatMap((host) =>
    (['fail', 'warn'] as const).map(
      (mode): Scenario => ({
        name: `${host}: ${mode}`,
        run: () => on[host]('api-least', { ...least, 'on-unknown': mode }, { faults: [{ kind: 'html' }] }),
        verdict: 'unknown',
        findings: ['unknown response-not-json'],
        exitCode: mode === 'warn' ? 0 : host === 'command' ? 3 : 1,
        requests: basic(path.web),
        also: ({ stdout }) => {
          if (host !== 'action') return;
          expect(stdout.match(/^::(?:error|warning) /gm)).toEqual([mode === 'fail' ? '::error ' : '::warning ']);
        },
      }),
    ),
  ),
]);

scenarios('a wrong base of the API', [
  {
    name: 'without /2.0',
    run: () => asCommand('api-least', least, { apiUrl: (origin) => origin }),
    verdict: 'fail',
    findings: ['fail api-url-wrong'],
    exitCode: 1,
    requests: [`GET ${path.web} (Basic)`],
    log: true,
    says: ['must end in /2.0'],
  },
  {
    name: 'with more than /2.0',
    run: () => asAction('api-least', least, { apiUrl: (origin) => `${origin}/2.0/api` }),
    verdict: 'fail',
    findings: ['fail api-url-wrong'],
    exitCode: 1,
    requests: [`GET /2.0/api${path.web} (Basic)`],
  },
  {
    name: 'with more than /2.0, and a 404 that does not say whose request it was',
    run: () =>
      asAction('api-least', least, { apiUrl: (origin) => `${origin}/2.0/api`, flags: { headersOn404: false } }),
    verdict: 'fail',
    findings: ['fail api-url-wrong'],
    exitCode: 1,
    requests: [`GET /2.0/api${path.web} (Basic)`],
  },
  {
    name: 'with a slash at its end it is right',
    run: () => asPipe('api-least', { scopes: least.scopes }, { apiUrl: (origin) => `${origin}/2.0/` }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
]);

test('a port without a listener is a network that cannot be reached', async () => {
  const port = await freePort();
  const outcome = await asCommand('api-least', least, { apiUrl: `http://127.0.0.1:${port}/2.0` });
  expectOutcome(outcome, {
    name: 'refused',
    verdict: 'unknown',
    findings: ['unknown network-unreachable'],
    exitCode: 3,
    requests: [],
    says: ['ECONNREFUSED'],
  });
  expect(outcome.report?.tokens[0]?.requests).toBe(3);
});

test('a server that speaks no TLS is a connection that cannot be trusted', async () => {
  const outcome = await asCommand('api-least', least, {
    apiUrl: (origin) => `${origin.replace('http:', 'https:')}/2.0`,
  });
  expectOutcome(outcome, {
    name: 'no TLS',
    verdict: 'unknown',
    findings: ['unknown tls-untrusted'],
    exitCode: 3,
    requests: [],
    says: ["so the token wasn't sent", 'NODE_EXTRA_CA_CERTS'],
  });
});

test.each([
  [407, 'HTTPS_PROXY', 'Add the username and password of the proxy to HTTPS_PROXY'],
  [403, 'https_proxy', 'The proxy in https_proxy'],
])('a proxy that refuses with %i is named, and the token is not sent', async (status, variable, advice) => {
  const proxy = await talk((socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
  try {
    const outcome = await asCommand('api-least', least, {
      apiUrl: 'https://bitbucket.invalid/2.0',
      env: { [variable]: `127.0.0.1:${proxy.port}` },
    });
    expectOutcome(outcome, {
      name: 'a proxy',
      verdict: 'unknown',
      findings: ['unknown proxy-error'],
      exitCode: 3,
      requests: [],
      says: [advice],
    });
  } finally {
    await proxy.close();
  }
});

test.each([
  ['Basic realm="proxy"', 'unknown proxy-error', 'Check the username and password of the proxy in HTTPS_PROXY'],
  ['NTLM', 'unknown proxy-unsupported', "This check can't log in to the proxy in HTTPS_PROXY"],
] as const)('a proxy that answers a login with "%s" gets one request', async (challenge, finding, says) => {
  const heads: string[] = [];
  const proxy = await talk((socket, head) => {
    heads.push(head);
    socket.end(`HTTP/1.1 407 No\r\nProxy-Authenticate: ${challenge}\r\n\r\n`);
  });
  try {
    const outcome = await asCommand(
      'api-least',
      { ...least, git: 'clone', 'git-url': 'https://bitbucket.invalid' },
      {
        apiUrl: 'https://api.bitbucket.invalid/2.0',
        env: { HTTPS_PROXY: `http://release-bot:pr0xyPa55@127.0.0.1:${proxy.port}` },
      },
    );
    const [name, verdict] = ['a login', 'unknown'] as const;
    expectOutcome(outcome, { name, verdict, findings: [finding], exitCode: 3, requests: [], says: [says] });
    expect(heads).toHaveLength(1);
    expect(JSON.stringify(outcome)).not.toMatch(/release-bot|pr0xyPa55|cmVsZWFzZS1ib3Q/);
  } finally {
    await proxy.close();
  }
});

test('a line break in the address of a proxy is named', async () => {
  const outcome = await asCommand('api-least', least, {
    apiUrl: 'https://bitbucket.invalid/2.0',
    env: { HTTPS_PROXY: 'http://release-bot:pr0xyPa55@127.0.0.1:9\n' },
  });
  const [name, verdict] = ['a line break', 'unknown'] as const;
  const says = ['The value of HTTPS_PROXY contains a line break'];
  const findings = ['unknown network-unreachable'] as const;
  expectOutcome(outcome, { name, verdict, findings, exitCode: 3, requests: [], says });
  expect(JSON.stringify(outcome)).not.toMatch(/release-bot|pr0xyPa55/);
});

const scopes = 'read:repository:bitbucket read:pullrequest:bitbucket read:pipeline:bitbucket';

test.each([
  ['HTTPS_PROXY', '10.0.0.1:99999'],
  ['https_proxy', '[bad'],
  ['HTTPS_PROXY', 'http://release-bot:12#34@proxy.invalid:3128'],
])('a proxy whose address cannot be read (%s=%s) is named and not gone around', async (variable, address) => {
  const setting = { apiUrl: 'https://bitbucket.invalid/2.0', env: { [variable]: address } };
  // More than one probe, so that connections would be opened ahead.
  const outcome = await asCommand('api-least', { ...least, scopes }, setting);
  expectOutcome(outcome, {
    name: 'a proxy without an address',
    verdict: 'unknown',
    findings: ['unknown network-unreachable'],
    exitCode: 3,
    requests: [],
    says: [`The value of ${variable} isn't a valid proxy URL`],
  });
  expect(outcome.report?.tokens[0]?.requests).toBe(0);
  expect(JSON.stringify(outcome)).not.toMatch(/release-bot|:12|34@/);
});

test('a proxy that is not there is the host at fault, by the variable that names it', async () => {
  const port = await freePort();
  const outcome = await asCommand('api-least', least, {
    apiUrl: 'https://bitbucket.invalid/2.0',
    env: { https_proxy: `127.0.0.1:${port}` },
  });
  expectOutcome(outcome, {
    name: 'no proxy',
    verdict: 'unknown',
    findings: ['unknown network-unreachable'],
    exitCode: 3,
    requests: [],
    says: ['the proxy in https_proxy failed (ECONNREFUSED)', 'Check the URL in https_proxy'],
  });
});

test('a server that does not speak HTTP is reported as such, and the token is not blamed', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined).end('SSH-2.0-OpenSSH_9.9\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const outcome = await asCommand(
    'api-least',
    { repository: 'acme/web', timeout: '5' },
    { apiUrl: `http://127.0.0.1:${port}/2.0` },
  );
  server.close();
  expect(outcome.report?.verdict).toBe('unknown');
  expect(outcome.stdout).toContain("didn't respond with HTTP [network-unreachable]");
});
