import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/check/finding.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer, error, html, recorded, removed } from '../bitbucket/answers.ts';
import { configure, type PipelineRun, runPipeline } from './pipeline.ts';

const scopes = 'read:repository:bitbucket read:pullrequest:bitbucket read:pipeline:bitbucket';
const declared: RawOptions = { repository: 'acme/web', scopes };
const alive = answer(200, { is_private: true }, { 'x-credential-type': 'api_token', 'x-oauth-scopes': scopes });
const failure = (kind: NetworkError['kind'], more: Partial<NetworkError> = {}): NetworkError => ({
  ...({ outcome: 'failure', host: 'api.bitbucket.org', stage: 'connection' } as const),
  kind,
  ...more,
});

const first = 'GET /2.0/repositories/acme/web';
const pullRequests = `${first}/pullrequests`;
const pipelines = `${first}/pipelines`;

/** What comes of a first request that is answered like this, or of probes that are. */
const recognised = (result: HttpResponse | NetworkError, raw = declared) => runPipeline(configure(raw), () => result);
const probed = (result: HttpResponse | NetworkError, raw = declared) =>
  runPipeline(configure(raw), ({ path }) => (/pull|pipelines/.test(path) ? result : alive));
const told = ({ report }: PipelineRun) =>
  report.findings.map(({ severity, code, subject, title, cause, remedy }) => ({
    code: `${severity} ${code}`,
    subject,
    text: [title, cause, ...remedy].join('\n'),
  }));

type Row = readonly [string, HttpResponse | NetworkError, string, readonly string[]];

const struck: readonly Row[] = [
  ['a limit', answer(429), 'rate-limited', ['The limit applies per hour']],
  ['a limit with an end', answer(429, '', { 'retry-after': '60' }), 'rate-limited', ['in 60 seconds']],
  ['an outage', answer(503), 'server-error', ['returned 503 for']],
  ['a page', answer(200, html, { 'content-type': 'text/html' }), 'response-not-json', ['text/html', 'bytes']],
  ['an answer that was cut', { ...alive, body: 'cut' }, 'response-not-json', ['application/json']],
  [
    'an unknown status',
    answer(418, 'no'),
    'response-unexpected',
    ['Unexpected response from api.bitbucket.org (HTTP 418)', 'returned 418.'],
  ],
  ['a 400 without a body', answer(400), 'response-unexpected', ['A 400 without a body means']],
  ['a redirect', answer(302), 'response-unexpected', ["Redirects aren't followed"]],
  [
    'no way there',
    failure('unreachable', { code: 'ECONNREFUSED' }),
    'network-unreachable',
    ['connection (ECONNREFUSED).'],
  ],
  [
    'no way there and no code',
    failure('unreachable', { stage: 'name lookup' }),
    'network-unreachable',
    ['during the name lookup.'],
  ],
  [
    'a connection not to be trusted',
    failure('tls', { code: 'CERT_HAS_EXPIRED' }),
    'tls-untrusted',
    ['(CERT_HAS_EXPIRED), so'],
  ],
  ['an untrusted one without a code', failure('tls'), 'tls-untrusted', ['handshake failed, so']],
  [
    'a proxy that requires a login',
    failure('proxy', { status: 407, variable: 'https_proxy' }),
    'proxy-error',
    ['The proxy in https_proxy', '(407)', 'Add the username and password'],
  ],
  [
    'a proxy that rejects the login',
    failure('proxy', { status: 407, variable: 'https_proxy', challenge: 'login-rejected' }),
    'proxy-error',
    ['The proxy in https_proxy rejected the username and password', 'Check the username and password'],
  ],
  [
    'a proxy that wants NTLM',
    failure('proxy', { status: 407, variable: 'https_proxy', challenge: 'scheme-unsupported' }),
    'proxy-unsupported',
    ['NTLM or Negotiate (407)', 'set https_proxy to a proxy that accepts Basic'],
  ],
  [
    'a proxy that is not there',
    failure('unreachable', { host: 'proxy.test', stage: 'connection to the proxy', variable: 'https_proxy' }),
    'network-unreachable',
    ["Can't connect to the proxy proxy.test", 'The connection to the proxy in https_proxy failed.'],
  ],
  [
    'a proxy without an address',
    failure('unreachable', { stage: 'address of the proxy', variable: 'HTTPS_PROXY' }),
    'network-unreachable',
    ["The value of HTTPS_PROXY isn't a valid proxy URL"],
  ],
  [
    'a proxy with a line break in its address',
    failure('unreachable', { stage: 'address of the proxy', variable: 'HTTPS_PROXY', hasLineBreak: true }),
    'network-unreachable',
    ['The value of HTTPS_PROXY contains a line break', 'Remove the line break'],
  ],
  ['a proxy without a message', failure('proxy'), 'proxy-error', ['to api.bitbucket.org. The token']],
  ['a header that could not be sent', failure('refused-by-us'), 'network-unreachable', ['during the connection.']],
  [
    'endless headers',
    failure('oversized-headers'),
    'response-not-json',
    ['more than 32 kB of headers (content type unknown, 0 bytes)'],
  ],
  ['no time left', failure('timed-out'), 'timed-out', ['10 seconds']],
];

describe('in the way of the first answer', () => {
  test.each(struck)('%s: the verdict is unknown, and nothing else is reported', async (_, result, code, texts) => {
    const done = await recognised(result);
    expect(told(done)).toMatchObject([{ code: `unknown ${code}` }]);
    for (const text of texts) expect(told(done)[0]?.text).toContain(text);
    expect(done.report).toMatchObject({ verdict: 'unknown', requests: 1 });
  });

  test('with no time left nothing was verified', async () => {
    expect(told(await recognised(failure('timed-out')))[0]?.text).toContain('No checks completed.');
  });
});

describe('in the way of later answers', () => {
  test.each(struck)('%s is reported once for all that it struck', async (_, result, code, texts) => {
    const done = await probed(result);
    expect(told(done)).toMatchObject([{ code: `unknown ${code}` }]);
    for (const text of texts) expect(told(done)[0]?.text).toContain(text);
    expect(done.report.checks.map(({ outcome }) => outcome)).toEqual([
      'verified',
      'verified',
      'verified',
      'unknown',
      'unknown',
    ]);
  });

  test.each(['rate-limited', 'server-error', 'response-unexpected'])('%s names all requests', async (code) => {
    const result = { 'rate-limited': 429, 'server-error': 503 }[code] ?? 418;
    expect(told(await probed(answer(result, 'no')))).toMatchObject([{ subject: `${pullRequests}, ${pipelines}` }]);
  });

  test('what was verified before the time ran out is reported', async () => {
    expect(told(await probed(failure('timed-out')))[0]?.text).toContain(
      'Verified until then: repository acme/web, read:repository:bitbucket.',
    );
  });

  test('different causes are distinguished, and so are different statuses of the unexpected', async () => {
    const byPath = (one: HttpResponse | NetworkError, other: HttpResponse | NetworkError) =>
      runPipeline(configure(declared), ({ path }) =>
        path.includes('pullrequests') ? one : path.includes('pipelines') ? other : alive,
      );
    expect(told(await byPath(answer(418, 'no'), answer(302)))).toMatchObject([
      { code: 'unknown response-unexpected', subject: pullRequests },
      { code: 'unknown response-unexpected', subject: pipelines },
    ]);
    expect(told(await byPath(answer(502), answer(503)))).toMatchObject([
      { code: 'unknown server-error', text: expect.stringContaining('returned 502 and 503 for') },
    ]);
    expect(told(await byPath(failure('tls'), failure('timed-out'))).map(({ code }) => code)).toEqual([
      'unknown tls-untrusted',
      'unknown timed-out',
    ]);
  });
});

describe('what is reported with each', () => {
  const facts = async (given: HttpResponse | NetworkError, raw = declared) => {
    const { findings } = await probed(given, raw);
    return { find: createFinding, findings };
  };

  test('pages and cut answers are distinguished', async () => {
    const done = await runPipeline(configure(declared), ({ path }) => {
      if (path.includes('pullrequests')) return answer(200, html, { 'content-type': 'text/html' });
      return path.includes('pipelines') ? { ...alive, body: 'cut' } : alive;
    });
    expect(told(done)).toMatchObject([
      { code: 'unknown response-not-json', subject: pullRequests },
      { code: 'unknown response-not-json', subject: pipelines },
    ]);
  });

  test('headers without end', async () => {
    const { find, findings } = await facts(failure('oversized-headers'));
    const why = 'headers-too-large';
    expect(findings).toEqual([
      find('response-not-json', { requests: ['api.bitbucket.org'], contentType: 'unknown', bytes: 0, why }),
    ]);
  });

  test('a proxy with and without a status', async () => {
    const one = await facts(failure('proxy', { status: 407, variable: 'http_proxy' }));
    const asked = { host: 'api.bitbucket.org', status: 407, variable: 'http_proxy' };
    expect(one.findings).toEqual([one.find('proxy-error', asked)]);
    const other = await facts(failure('proxy'));
    expect(other.findings).toEqual([other.find('proxy-error', { host: 'api.bitbucket.org' })]);
  });

  test('a base address that leads nowhere', async () => {
    const unknown = answer(404, error('Resource not found', { detail: 'There is no API hosted at this URL' }));
    const done = await recognised(unknown, { ...declared, 'api-url': 'https://api.bitbucket.org/3.0' });
    expect(done.findings).toEqual([createFinding('api-url-wrong', { url: 'https://api.bitbucket.org/3.0' })]);
  });

  test('an operation whose path the API does not know', async () => {
    const unknown = answer(404, error('Resource not found', { detail: 'There is no API hosted at this URL' }));
    const raw = { repository: 'acme/web', operations: `GET ${first.slice(8)}/pipelines` };
    const { find, findings } = await facts(unknown, raw);
    const expected = { requests: [pipelines], status: 404, host: 'api.bitbucket.org', isAccepted: true, empty: false };
    expect(findings).toEqual([find('response-unexpected', { ...expected, isUnhosted: true })]);
    // A path that this tool chose is no news where the list is conclusive.
    expect((await facts(unknown)).findings).toEqual([]);
  });

  test('a 401 and a public thing are reported next to an outage, too', async () => {
    const raw = {
      repository: 'acme/web',
      operations: ['pullrequests', 'pipelines', 'hooks'].map((part) => `GET /repositories/acme/web/${part}`),
    };
    const done = await runPipeline(configure(raw), ({ path }) => {
      if (path.includes('pullrequests')) return answer(401);
      return path.includes('pipelines') ? answer(503) : answer(200, { is_private: false }, kindAt(path));
    });
    expect(told(done)).toMatchObject([
      { code: 'unknown server-error', subject: pipelines },
      { code: 'unknown response-unexpected', subject: pullRequests },
      { code: 'unknown response-unverifiable', subject: `${first}/hooks` },
    ]);
    function kindAt(path: string): Readonly<Record<string, string>> {
      return path.includes('hooks') ? {} : { 'x-credential-type': 'api_token' };
    }
  });

  test('a response to an anonymous caller is reported as that, next to one that names the token', async () => {
    const raw = { repository: 'acme/web', operations: 'GET /repositories/acme/web/hooks' };
    const done = await runPipeline(configure(raw), ({ path }) =>
      answer(200, {}, { 'x-credential-type': path.includes('hooks') ? 'anonymous' : 'api_token' }),
    );
    expect(done.findings).toEqual([
      createFinding('response-unverifiable', { requests: [`${first}/hooks`], isAnonymous: true }),
    ]);
    expect(done.report.findings).toMatchObject([{ cause: expect.stringContaining('names an anonymous caller') }]);
  });

  test('public things that prove nothing about a token that is valid', async () => {
    const raw = { repository: 'acme/web', operations: 'GET /repositories/acme/other' };
    const done = await runPipeline(configure(raw), ({ path }) =>
      path.includes('/other') ? answer(200, { is_private: false }) : answer(200, { is_private: true }),
    );
    expect(done.findings).toEqual([
      createFinding('response-unverifiable', { requests: ['GET /2.0/repositories/acme/other'] }),
    ]);
  });
});

describe('answers that fit nothing', () => {
  const unknownPath = answer(404, error('Resource not found', { detail: 'There is no API hosted at this URL' }));

  test.each<[string, RawOptions, readonly string[]]>([
    ['of another base address', { ...declared, 'api-url': 'https://api.bitbucket.org/3.0' }, ['fail api-url-wrong']],
    ['of the right base address', declared, ['unknown response-unexpected']],
  ])('no API at the first path, %s', async (_, raw, codes) => {
    expect(told(await recognised(unknownPath, raw)).map(({ code }) => code)).toEqual(codes);
  });

  test('a 401 for an operation, with a token that is valid', async () => {
    const done = await probed(answer(401), { repository: 'acme/web', operations: `GET ${first.slice(8)}/pipelines` });
    expect(told(done)).toMatchObject([{ code: 'unknown response-unexpected', subject: pipelines }]);
  });

  test('a public repository without headers proves nothing', async () => {
    const open = answer(200, { is_private: false });
    expect(told(await recognised(open, { repository: 'acme/web' }))).toMatchObject([
      { code: 'unknown response-unverifiable', subject: first },
    ]);
  });

  test('a removed function of the API at a path of this tool', async () => {
    const done = await probed(answer(410, removed));
    expect(done.report.verdict).not.toBe('fail');
  });

  test('a denial that lists other scopes than the header is reported', async () => {
    const denial = error(recorded.lacks, {
      detail: { required: ['read:pipeline:bitbucket'], granted: ['read:user:bitbucket'] },
    });
    const done = await probed(answer(403, denial), { repository: 'acme/web', scopes: 'read:pipeline:bitbucket' });
    expect(told(done).map(({ code }) => code)).toContain('warn scope-contradiction');
  });
});
