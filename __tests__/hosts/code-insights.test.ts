import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type InsightsProxy, startInsightsProxy } from '../../sandbox/code-insights.ts';
import type { FaultRule } from '../../sandbox/faults.ts';
import { freePort } from '../../sandbox/free-port.ts';
import type { FindingCode } from '../../src/check/finding.ts';
import type { Verdict } from '../../src/check/severity.ts';
import { publishInsights } from '../../src/hosts/code-insights.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { type RunReport, runReport } from '../../src/report/run-report.ts';
import { now } from '../check/pipeline.ts';
import { apiToken } from '../credential/tokens.ts';
import { type Loopback, serve, talk } from '../http/loopback.ts';
import { exampleOf, reportOf, tokenReport } from '../report/reports.ts';

let proxy: InsightsProxy;
beforeEach(async () => {
  proxy = await startInsightsProxy();
});
afterEach(() => proxy.close());

const env = {
  BITBUCKET_WORKSPACE: 'acme',
  BITBUCKET_REPO_SLUG: 'web',
  BITBUCKET_COMMIT: 'abc123',
  BITBUCKET_BUILD_NUMBER: '7',
};
const id = `token-preflight-7-${now.getTime()}`;
const timeoutMs = 60_000;
const asIs = (text: string) => text;
/** A token with its own findings: their causes name it. */
const tokenNamed = (name: string, ...codes: readonly FindingCode[]) =>
  tokenReport({ name, findings: codes.map((code) => ({ ...exampleOf(code), cause: `${code} of ${name}` })) });
const publish = (report: RunReport, redact = asIs) => publishInsights(report, env, redact, { ...proxy, timeoutMs });

/** The only report that the proxy keeps. */
function published() {
  const [kept, ...others] = [...proxy.reports];
  if (kept === undefined || others.length > 0) throw new Error(`${proxy.reports.size} reports are published.`);
  const [address, { report, annotations }] = kept;
  return { address, report, annotations: [...annotations.values()] };
}

describe('what is published', () => {
  test('one token', async () => {
    const expiry = { on: '2027-03-01', daysLeft: 98, source: 'declared' } as const;
    const finding = exampleOf('email-mismatch');
    expect(await publish(reportOf(tokenReport({ expiry, findings: [finding] })))).toEqual([]);
    expect(published()).toEqual({
      address: `/2.0/repositories/acme/web/commit/abc123/reports/${id}`,
      report: {
        title: 'Token Preflight',
        details: `${finding.title}.`,
        report_type: 'TEST',
        reporter: 'token-preflight 1.0.0',
        link: 'https://bitbucket.org/acme/web/pipelines/results/7',
        result: 'FAILED',
        data: [
          { title: 'Verdict', type: 'TEXT', value: 'fail' },
          { title: 'Tokens', type: 'NUMBER', value: 1 },
          { title: 'Failed', type: 'NUMBER', value: 1 },
          { title: 'Unknown', type: 'NUMBER', value: 0 },
          { title: 'With warnings', type: 'NUMBER', value: 0 },
          { title: 'Fewest days left', type: 'NUMBER', value: 98 },
          { title: 'Duration', type: 'DURATION', value: 312 },
        ],
      },
      annotations: [
        {
          external_id: `${id}-1`,
          annotation_type: 'BUG',
          summary: finding.title,
          details: `${finding.cause} 1. ${finding.remedy[0]} 2. ${finding.remedy[1]}`,
          severity: 'HIGH',
          link: finding.help,
        },
      ],
    });
  });

  test('nothing but the report, in plain http and without a credential', async () => {
    await publish(reportOf(tokenNamed('token', 'email-mismatch')));
    const names = ['connection', 'content-length', 'content-type', 'host'];
    for (const { headers } of proxy.requests) expect(Object.keys(headers).sort()).toEqual(names);
    expect(proxy.requests.map(({ method, status }) => [method, status])).toEqual([
      ['PUT', 200],
      ['POST', 200],
    ]);
  });

  test('no list of findings when there are none', async () => {
    expect(await publish(reportOf(tokenReport()))).toEqual([]);
    expect(proxy.requests.map(({ method }) => method)).toEqual(['PUT']);
  });

  test.each<[Verdict, FindingCode | undefined, string | undefined, string | undefined]>([
    ['pass', undefined, 'PASSED', undefined],
    ['warn', 'email-ignored', 'PASSED', 'LOW'],
    ['unknown', 'rate-limited', undefined, 'MEDIUM'],
    ['fail', 'scope-missing', 'FAILED', 'HIGH'],
  ])('the verdict %s with %s has the result %s and the severity %s', async (_, code, result, severity) => {
    await publish(reportOf(code === undefined ? tokenReport() : tokenNamed('token', code)));
    const { report, annotations } = published();
    expect(report.result).toBe(result);
    expect(annotations[0]?.severity).toBe(severity);
  });

  test('thirty tokens, each finding under the name of its token, the most severe first', async () => {
    const codes = ['email-ignored', 'rate-limited', 'scope-missing'] as const;
    const tokens = Array.from({ length: 30 }, (_, index) =>
      tokenNamed(`bot ${index}`, ...codes.slice(index % 3, (index % 3) + 1)),
    );
    expect(await publish(reportOf(...tokens))).toEqual([]);
    const { report, annotations } = published();
    expect(report.data).toEqual(expect.arrayContaining([{ title: 'Unknown', type: 'NUMBER', value: 10 }]));
    expect(annotations.map(({ severity }) => severity)).toEqual(
      ['HIGH', 'MEDIUM', 'LOW'].flatMap((severity) => Array.from({ length: 10 }, () => severity)),
    );
    expect(annotations[0]?.summary).toBe(`bot 2: ${exampleOf('scope-missing').title}`);
  });

  test('what concerns several tokens is reported once and names them', async () => {
    const outage = exampleOf('server-error');
    const tokens = Array.from({ length: 400 }, (_, index) => tokenReport({ name: `bot ${index}`, findings: [outage] }));
    expect(await publish(reportOf(...tokens))).toEqual([]);
    const { annotations } = published();
    expect(annotations.map(({ summary }) => summary)).toEqual([`400 tokens: ${outage.title}`]);
    expect(annotations[0]?.details).toContain(` Tokens: bot 0, bot 1, bot 2, `);
    expect(String(annotations[0]?.details).startsWith(outage.cause)).toBe(true);
  });

  test('faults of the options', async () => {
    expect(await publish(runReport(now, 1, [exampleOf('option-invalid')], []))).toEqual([]);
    expect(published().annotations).toMatchObject([{ summary: exampleOf('option-invalid').title, severity: 'HIGH' }]);
  });

  test('1500 findings: the 1000 most severe, 100 at a time, and how many there are', async () => {
    const tokens = Array.from({ length: 750 }, (_, index) => tokenNamed(`t${index}`, 'email-ignored', 'scope-missing'));
    expect(await publish(reportOf(...tokens))).toEqual([]);
    const { report, annotations } = published();
    expect(proxy.requests).toHaveLength(11);
    expect(annotations.filter(({ severity }) => severity === 'HIGH')).toHaveLength(750);
    expect(annotations).toHaveLength(1000);
    expect(report.details).toContain('Only the 1000 most severe of 1500 findings are listed. The log has all of them.');
  });

  test('runs of one build appear side by side', async () => {
    await publish(reportOf(tokenReport()));
    await publish(runReport(new Date(now.getTime() + 1), 1, [], [tokenReport()]));
    expect(proxy.reports.size).toBe(2);
  });

  test('names that an address cannot hold are encoded', async () => {
    const odd = { ...env, BITBUCKET_WORKSPACE: '{a b}', BITBUCKET_COMMIT: '../x?y#z' };
    expect(await publishInsights(reportOf(), odd, asIs, { ...proxy, timeoutMs })).toEqual([]);
    expect(published().address).toMatch(/^\/2\.0\/repositories\/%7Ba%20b%7D\/web\/commit\/\.\.%2Fx%3Fy%23z\/reports\//);
  });
});

describe('texts from elsewhere', () => {
  test('no part of the secret is published, not even where a text is cut', async () => {
    const redact = createRedactor([apiToken]);
    const lengths = [0, 300, 430, 440, 449, 450, 1800, 1990, 1999, 2000];
    const findings = lengths.map((length) => {
      const text = `${'x'.repeat(length)}${apiToken}`;
      return { ...exampleOf('permission-missing'), title: text, cause: text };
    });
    expect(await publish(reportOf(tokenReport({ name: apiToken, findings })), redact)).toEqual([]);
    const sent = proxy.requests.map(({ body }) => body).join('');
    expect(sent).toContain('***');
    expect(sent).not.toContain(apiToken.slice(0, 8));
  });

  test('whatever they hold, Bitbucket takes the report', async () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7f0, max: 0xe010 }));
    // Long ones too, so that the cut falls anywhere.
    const hostile = fc
      .tuple(fc.array(unit), fc.constantFrom(1, 100, 500))
      .map(([codes, times]) => String.fromCharCode(...codes).repeat(times));
    const findings = fc.sample(hostile, 150).map((text, index) => {
      return { ...exampleOf('permission-missing'), title: `x${text}`, cause: `${index} ${text}` };
    });
    const named = fc.sample(hostile, 50).map((name, index) => tokenNamed(`${index} ${name}`, 'scope-missing'));
    expect(await publish(reportOf(tokenReport({ findings }), ...named))).toEqual([]);
    expect(published().annotations).toHaveLength(200);
    // Neither half of a character nor a control character.
    for (const { body } of proxy.requests) expect(body).not.toMatch(/\\u(?:d[89a-f]|00)/);
  });
});

describe('what cannot be done is reported', () => {
  const missing = ["Couldn't publish the Code Insights report outside a pipeline step."];
  const report = reportOf(tokenNamed('token', 'scope-missing'));

  test.each([
    ...Object.keys(env).map((name) => [`without ${name}`, { ...env, [name]: '' }] as const),
    ['outside of a pipeline', {}] as const,
  ])('%s', async (_, given) => {
    expect(await publishInsights(report, given, asIs, { ...proxy, timeoutMs })).toEqual(missing);
    expect(proxy.requests).toEqual([]);
  });

  test.each<[FaultRule['kind'], string]>([
    [{ status: 400 }, "the pipeline's proxy returned HTTP 400"],
    [{ status: 403 }, "the pipeline's proxy returned HTTP 403"],
    [{ status: 302, headers: { Location: 'http://127.0.0.1/' } }, "the pipeline's proxy returned HTTP 302"],
    [{ status: 503 }, "the pipeline's proxy returned HTTP 503"],
    ['reset', "the request to the pipeline's proxy failed (ECONNRESET)"],
  ])('a fault of the proxy: %j', async (kind, why) => {
    proxy.fault({ kind });
    expect(await publish(report)).toEqual([`Couldn't publish the Code Insights report: ${why}.`]);
    expect(proxy.requests).toHaveLength(1);
  });

  test('a fault on the way leaves what came before it', async () => {
    const tokens = Array.from({ length: 350 }, (_, index) => tokenNamed(`t${index}`, 'scope-missing'));
    proxy.fault({ match: /^POST/, times: 2, kind: 'drip' });
    proxy.fault({ match: /^POST/, kind: { status: 429 } });
    expect(await publish(reportOf(...tokens))).toEqual([
      "The Code Insights report contains only 200 of 350 findings: the pipeline's proxy returned HTTP 429.",
    ]);
    expect(published().annotations).toHaveLength(200);
  });

  test.each<FaultRule['kind']>(['drip', 'cut-body', 'reset-mid-body', 'giant-body'])(
    'a body that is %s does not matter once the status is there',
    async (kind) => {
      proxy.fault({ kind });
      expect(await publish(report)).toEqual([]);
    },
  );

  test('no connection is left open on a body that never comes', async () => {
    const server = await talk((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n'));
    try {
      expect(await publishInsights(report, env, asIs, { host: '127.0.0.1', port: server.port, timeoutMs })).toEqual([]);
      await server.idle();
    } finally {
      await server.close();
    }
  });

  test('without a listener', async () => {
    const port = await freePort();
    expect(await publishInsights(report, env, asIs, { host: '127.0.0.1', port, timeoutMs })).toEqual([
      "Couldn't publish the Code Insights report: the request to the pipeline's proxy failed (ECONNREFUSED).",
    ]);
  });

  test('no such host', async () => {
    const [warning, ...rest] = await publishInsights(report, env, asIs, { host: 'proxy.invalid', port: 1, timeoutMs });
    expect(rest).toEqual([]);
    expect(warning).toMatch(/failed \((?:ENOTFOUND|EAI_AGAIN)\)\.$/);
  });

  test.each<[string, () => Promise<Loopback>, number, RegExp]>([
    ['never answers', () => talk(() => undefined), 300, /\(timed out\)\.$/],
    ['only asks to continue', () => talk((socket) => socket.write('HTTP/1.1 100 Continue\r\n\r\n')), 300, /timed out/],
    ['never ends its head', () => talk((socket) => socket.write('HTTP/1.1 200 OK\r\nx: ')), 300, /timed out/],
    ['answers something else', () => talk((socket) => socket.end('SSH-2.0-x\r\n')), timeoutMs, /HPE_/],
    ['hangs up', () => talk((socket) => socket.end()), timeoutMs, /ECONNRESET/],
    [
      'switches to another protocol',
      () => talk((socket) => socket.write('HTTP/1.1 101 x\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n')),
      timeoutMs,
      /closed the connection|ECONNRESET/,
    ],
  ])('a proxy that %s', async (_, start, patience, why) => {
    const server = await start();
    try {
      const at = { host: '127.0.0.1', port: server.port, timeoutMs: patience };
      expect(await publishInsights(report, env, asIs, at)).toEqual([expect.stringMatching(why)]);
      await server.idle();
    } finally {
      await server.close();
    }
  });

  test('the time limit applies to all requests together', async () => {
    // Eleven answers of a tenth of a second each.
    const server = await serve((_, response) => void setTimeout(() => response.end(), 100));
    try {
      const tokens = Array.from({ length: 1000 }, (_, index) => tokenNamed(`t${index}`, 'scope-missing'));
      const at = { host: '127.0.0.1', port: server.port, timeoutMs: 500 };
      expect(await publishInsights(reportOf(...tokens), env, asIs, at)).toEqual([expect.stringMatching(/timed out/)]);
    } finally {
      await server.close();
    }
  });
});
