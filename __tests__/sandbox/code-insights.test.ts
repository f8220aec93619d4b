import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type InsightsProxy, startInsightsProxy } from '../../sandbox/code-insights.ts';

let proxy: InsightsProxy;
beforeEach(async () => {
  proxy = await startInsightsProxy();
});
afterEach(() => proxy.close());

const path = '/2.0/repositories/acme/web/commit/abc123/reports/tool-1';
const target = `http://api.bitbucket.org${path}`;
const report = { title: 'A report', details: 'Details.', report_type: 'TEST' };
const annotation = { external_id: 'tool-1-1', annotation_type: 'BUG', summary: 'A finding' };
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ ...annotation, external_id: `tool-1-${from + index}` }));

interface Attempt {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends a request through the proxy. @returns status and message of the response */
function attempt({ method = 'PUT', target: to = target, headers = {}, body = report }: Attempt = {}) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    const usual = { host: 'api.bitbucket.org', 'content-type': 'application/json', 'content-length': bytes.length };
    const all = { ...usual, ...headers };
    const sent = request({ host: proxy.host, port: proxy.port, method, path: to, headers: all, agent: false });
    sent.on('response', async (response) => resolve({ status: response.statusCode ?? 0, body: await text(response) }));
    sent.on('error', reject);
    sent.end(bytes);
  });
}
const annotate = (body: unknown) => attempt({ method: 'POST', target: `${target}/annotations`, body });

test('stores a report and its annotations', async () => {
  expect((await attempt()).status).toBe(200);
  expect((await annotate(many(2))).status).toBe(200);
  expect((await annotate([{ ...annotation, external_id: 'tool-1-1', summary: 'Another' }])).status).toBe(200);
  const kept = proxy.reports.get(path);
  expect(kept?.report).toEqual(report);
  expect([...(kept?.annotations.values() ?? [])].map(({ summary }) => summary)).toEqual(['A finding', 'Another']);
  expect(proxy.requests.map(({ method, target: to, status }) => [method, to, status])).toEqual([
    ['PUT', target, 200],
    ['POST', `${target}/annotations`, 200],
    ['POST', `${target}/annotations`, 200],
  ]);
});

test('a second report with the same name keeps the annotations of the first one', async () => {
  await attempt();
  await annotate(many(3));
  await attempt({ body: { ...report, title: 'Newer' } });
  expect(proxy.reports.get(path)?.report).toMatchObject({ title: 'Newer' });
  expect(proxy.reports.get(path)?.annotations.size).toBe(3);
});

describe('rejects', () => {
  test.each<[string, number, Attempt]>([
    ['a URL without a host', 400, { target: path }],
    ['https', 400, { target: `https://api.bitbucket.org${path}` }],
    ['another host', 400, { target: `http://elsewhere.example${path}` }],
    ['a Host header with the address of the sandbox', 400, { headers: { host: '127.0.0.1' } }],
    ['a credential', 400, { headers: { authorization: 'Bearer x' } }],
    ['a credential for the proxy', 400, { headers: { 'proxy-authorization': 'Basic x' } }],
    ['a cookie', 400, { headers: { cookie: 'a=b' } }],
    ['another part of the API', 400, { target: 'http://api.bitbucket.org/2.0/user' }],
    ['a URL without /2.0', 400, { target: target.replace('/2.0', '') }],
    ['a query', 400, { target: `${target}?x=y` }],
    ['GET', 405, { method: 'GET' }],
    ['DELETE', 405, { method: 'DELETE' }],
    ['a report by POST', 405, { method: 'POST' }],
    ['annotations by PUT', 405, { target: `${target}/annotations` }],
    ['a body that is not JSON', 400, { body: '{' }],
    ['a body of another type', 415, { headers: { 'content-type': 'text/plain' } }],
  ])('%s', async (_, status, what) => {
    expect((await attempt(what)).status).toBe(status);
    expect(proxy.reports.size).toBe(0);
    expect(proxy.requests.at(-1)?.status).toBe(status);
  });

  test('a tunnel', async () => {
    const status = await new Promise((resolve, reject) => {
      const { host, port } = proxy;
      const sent = request({ host, port, method: 'CONNECT', path: 'api.bitbucket.org:443', agent: false });
      sent.on('connect', ({ statusCode }, socket) => {
        socket.destroy();
        resolve(statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(405);
  });

  test.each<[string, object, string]>([
    ['no title', { ...report, title: undefined }, "must have required property 'title'"],
    ['no details', { ...report, details: undefined }, "must have required property 'details'"],
    ['no type', { ...report, report_type: undefined }, "must have required property 'report_type'"],
    ['an unknown type', { ...report, report_type: 'OTHER' }, '/report_type must be equal to one of the allowed values'],
    ['an unknown result', { ...report, result: 'WARN' }, '/result must be equal to one of the allowed values'],
    ['an invalid link', { ...report, link: 'here' }, '/link must match format'],
    ['an unknown field', { ...report, verdict: 'pass' }, 'must NOT have additional properties'],
    ['a long text', { ...report, details: 'x'.repeat(2001) }, '/details must NOT have more than 2000 characters'],
    [
      '11 data items',
      { ...report, data: Array.from({ length: 11 }, () => ({ title: 'x', value: 1 })) },
      '/data must NOT have more than 10 items',
    ],
    [
      'a number as text',
      { ...report, data: [{ title: 'x', type: 'NUMBER', value: '1' }] },
      '/data/0/value must be number',
    ],
    [
      'a share over 100',
      { ...report, data: [{ title: 'x', type: 'PERCENTAGE', value: 101 }] },
      '/data/0/value must be <= 100',
    ],
    ['a link of text', { ...report, data: [{ title: 'x', type: 'LINK', value: 'x' }] }, '/data/0/value must be object'],
  ])('a report with %s', async (_, body, message) => {
    const answer = await attempt({ body });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).error.message).toContain(message);
  });

  test.each<[string, unknown, string]>([
    ['none', [], 'must NOT have fewer than 1 items'],
    ['101', many(101), 'must NOT have more than 100 items'],
    ['one that is not a list', annotation, 'must be array'],
    ['one without an id', [{ ...annotation, external_id: undefined }], "must have required property 'external_id'"],
    [
      'one with an unknown type',
      [{ ...annotation, annotation_type: 'X' }],
      'must be equal to one of the allowed values',
    ],
    ['one without a summary', [{ ...annotation, summary: '' }], '/0/summary must NOT have fewer than 1 characters'],
    [
      'one with a long summary',
      [{ ...annotation, summary: 'x'.repeat(451) }],
      'must NOT have more than 450 characters',
    ],
    [
      'one with an unknown severity',
      [{ ...annotation, severity: 'fail' }],
      'must be equal to one of the allowed values',
    ],
    ['one on line 0', [{ ...annotation, line: 0 }], '/0/line must be >= 1'],
    ['two with the same ID', [annotation, annotation], 'An external_id stands twice in the batch.'],
  ])('annotations: %s', async (_, body, message) => {
    await attempt();
    const answer = await annotate(body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).error.message).toContain(message);
    expect(proxy.reports.get(path)?.annotations.size).toBe(0);
  });

  test('annotations without a report', async () => {
    expect((await annotate([annotation])).status).toBe(404);
  });

  test('more than 1,000 annotations with different IDs', async () => {
    await attempt();
    for (let start = 0; start < 1000; start += 100) expect((await annotate(many(100, start))).status).toBe(200);
    expect((await annotate(many(1, 1000))).status).toBe(400);
    expect((await annotate(many(100, 900))).status).toBe(200);
    expect(proxy.reports.get(path)?.annotations.size).toBe(1000);
  });
});

test('simulates configured faults', async () => {
  proxy.fault({ kind: { status: 502 }, times: 1 });
  proxy.fault({ match: /annotations/, kind: 'reset' });
  expect((await attempt()).status).toBe(502);
  expect(proxy.reports.size).toBe(0);
  expect((await attempt()).status).toBe(200);
  await expect(annotate([annotation])).rejects.toThrow();
  expect(proxy.requests.map(({ status }) => status)).toEqual([502, 200, 0]);
});
