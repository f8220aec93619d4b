import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReport } from '../../src/report/read-report.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { schemaFaults } from '../scenarios/schema.ts';
import { upTo } from '../texts.ts';
import { exampleOf, reportOf, tokenReport } from './reports.ts';

const full: RunReport = {
  ...reportOf(
    tokenReport({
      name: 'release-bot',
      owner: 'release team',
      purpose: 'tags releases',
      rotate: 'https://wiki.acme.example/rotate',
      variable: 'RELEASE_BOT_TOKEN',
      findings: [exampleOf('scope-missing'), exampleOf('expires-soon')],
      expiry: { on: '2027-03-01', daysLeft: 98, source: 'declared' },
      notes: ['A note.'],
    }),
    tokenReport({ credential: { kind: 'unrecognized' }, checks: [], planned: ['GET https://x.example'], requests: 0 }),
  ),
  shard: '2/5',
  findings: [exampleOf('option-invalid')],
};

/** With what the product does not write yet. */
const extended: RunReport = {
  ...full,
  kind: 'report',
  verdict: 'planned',
  tokens: [
    {
      ...tokenReport(),
      checks: [
        { subject: 'operation POST /repositories', outcome: 'granted', shownBy: ['scope-list'], by: 'GET /2.0/user' },
        { subject: 'git push', outcome: 'verified', shownBy: ['git', 'scope-list', 'endpoint', 'permission'] },
      ],
      expiry: { on: '2027-03-01', daysLeft: 98, source: 'organization' },
      findings: [],
      planned: ['GET https://x.example'],
      verdict: 'planned',
    },
  ],
  findings: [
    {
      ...exampleOf('option-invalid'),
      facts: { missing: ['read:user'], status: 403, requests: [{ method: 'GET', scopes: { required: ['a'] } }] },
      next: [
        { actor: 'owner', do: 'create-token', url: 'https://id.example/tokens' },
        { actor: 'anyone', do: 'retry-later' },
      ],
    },
  ],
};

const { help } = exampleOf('option-invalid');

const read = (value: unknown) => readReport(JSON.stringify(value));
const withFinding = (changes: object) => ({ findings: [{ ...full.findings[0], ...changes }] });
/** Lists in lists. */
const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);
const withCheck = (changes: object) => ({
  tokens: [{ ...full.tokens[0], checks: [{ ...full.tokens[0]?.checks[0], ...changes }] }],
});

describe('a report', () => {
  test('is read as it was written', () => {
    expect(schemaFaults(full)).toEqual([]);
    expect(read(full)).toEqual({ report: full });
  });

  test('is read with what later versions write', () => {
    expect(schemaFaults(extended)).toEqual([]);
    expect(read(extended)).toEqual({ report: extended });
  });

  test('may hold keys that are new: they are dropped', () => {
    const [token] = full.tokens;
    expect(read({ ...full, tokens: [{ ...token, mood: 'good' }], host: 'x' })).toEqual({
      report: { ...full, tokens: [token] },
    });
  });
});

test.each<[string, object, string]>([
  ['schema', { schema: '1' }, 'contains no report of Token Preflight. Only'],
  ['tool', { tool: { name: 'other', version: '1.0.0' } }, 'tool.name is not a word that this version knows'],
  ['checkedAt', { checkedAt: '2026-11-23' }, 'checkedAt is not a time in UTC'],
  ['elapsedMs', { elapsedMs: -1 }, 'elapsedMs is not a number that can be right'],
  ['findings', { findings: {} }, 'findings is not a list.'],
  ['tokens', { tokens: [null] }, 'tokens[0] is not an object'],
  ['checkedAt', { checkedAt: 'x' }, 'checkedAt is not a time in UTC'],
  ['elapsedMs', { elapsedMs: 1.5 }, 'elapsedMs is not a number that can be right'],
  ['version', { tool: { ...full.tool, version: '1.0' } }, 'tool.version is not a version'],
  ['version', { tool: { ...full.tool, version: 'v1.0.0' } }, 'tool.version is not a version'],
  ['version', { tool: { ...full.tool, version: '1.0.0-<b>' } }, 'tool.version is not a version'],
  ['shard', { shard: '0/5' }, 'shard is not a shard'],
  ['shard', { shard: 'x1/5' }, 'shard is not a shard'],
  ['shard', { shard: '1/5x' }, 'shard is not a shard'],
  ['shard', { shard: '01/5' }, 'shard is not a shard'],
  ['shard', { shard: '6/5' }, 'shard is not a shard'],
  ['shard', { shard: '1/1001' }, 'shard is not a shard'],
  ['remedy', { findings: [{ ...full.findings[0], remedy: [] }] }, 'findings[0].remedy is not a list of at least 1.'],
  ['title', { findings: [{ ...full.findings[0], title: '' }] }, 'findings[0].title is not a text'],
  ['title', { findings: [{ ...full.findings[0], title: ' \u200b' }] }, 'findings[0].title is not a text'],
  ['help', { findings: [{ ...full.findings[0], help: [help] }] }, 'findings[0].help is not an address'],
  ['help', { findings: [{ ...full.findings[0], help: `x ${help}` }] }, 'findings[0].help is not an address'],
  ['help', { findings: [{ ...full.findings[0], help: `${help}"` }] }, 'findings[0].help is not an address'],
  ['by', withCheck({ by: 'POST /2.0/user' }), 'tokens[0].checks[0].by is not a request'],
  ['by', withCheck({ by: 'x GET /2.0/user' }), 'tokens[0].checks[0].by is not a request'],
  ['by', withCheck({ by: 'GET /2.0/user?x' }), 'tokens[0].checks[0].by is not a request'],
  ['status', withCheck({ status: 99 }), 'tokens[0].checks[0].status is not a number'],
  ['status', withCheck({ status: 1000 }), 'tokens[0].checks[0].status is not a number'],
  ['on', { tokens: [{ ...full.tokens[0], expiry: { on: '2027-02-30' } }] }, 'tokens[0].expiry.on is not a day'],
  ['on', { tokens: [{ ...full.tokens[0], expiry: { on: 20270301 } }] }, 'tokens[0].expiry.on is not a day'],
  [
    'verdict',
    { tokens: [{ ...full.tokens[0], verdict: 'pass' }] },
    'tokens[0].verdict does not follow from its findings',
  ],
  [
    'help',
    { findings: [{ ...full.findings[0], help: 'https://evil.example/phish#token-missing' }] },
    'findings[0].help is not an address',
  ],
  ['shownBy', withCheck({ shownBy: ['rumor'] }), 'tokens[0].checks[0].shownBy[0] is not a word'],
  ['facts', withFinding({ facts: 'x' }), 'findings[0].facts is not an object'],
  ['facts', withFinding({ facts: { deep: nested(9) } }), 'findings[0].facts is nested too deep'],
  ['next', withFinding({ next: [{ actor: 'owner' }] }), 'findings[0].next[0].do is missing'],
  ['next', withFinding({ next: [{ actor: 'robot', do: 'ask-admin' }] }), 'findings[0].next[0].actor is not a word'],
  [
    'next',
    withFinding({ next: [{ actor: 'admin', do: 'ask-admin', url: 'javascript:x' }] }),
    'url is not a web address',
  ],
  ['verdict', { tokens: [{ ...full.tokens[0], verdict: 'planned' }] }, 'tokens[0].verdict does not follow from its'],
  ['name', { tokens: [{}] }, 'tokens[0].name is missing'],
  ['code', { findings: [{ ...full.findings[0], code: 'constructor' }] }, 'findings[0].code is not a word'],
  ['kind', { tokens: [{ ...full.tokens[0], credential: { kind: '__proto__' } }] }, 'tokens[0].credential.kind is not'],
])('a broken %s is reported with its place', (_, changes, problem) => {
  expect(read({ ...full, ...changes })).toEqual({ problem: expect.stringContaining(problem) });
});

test('of several faults the first is reported', () => {
  const broken = { ...full, elapsedMs: -1, tokens: [{ ...full.tokens[0], verdict: 'pass' }] };
  expect(read(broken)).toEqual({
    problem: 'contains an invalid report: elapsedMs is not a number that can be right.',
  });
});

test('what is not a report of this schema is described', () => {
  const only = 'Only JSON reports of schema 1 can be read.';
  expect(readReport('{')).toEqual({ problem: "isn't JSON." });
  expect(readReport('{"schema":2}')).toEqual({ problem: `contains a report of schema 2. ${only}` });
  expect(readReport('[]')).toEqual({ problem: `contains no report of Token Preflight. ${only}` });
});

test('what is optional may be absent, and a scope that appears twice counts once', () => {
  const [first] = full.tokens;
  const scopes = { required: ['a', 'a'], missing: [], excess: [], evidence: 'none' };
  const token = { ...first, scopes, checks: [{ subject: 's', outcome: 'unknown' }], credential: { kind: 'api-token' } };
  for (const key of ['owner', 'purpose', 'rotate', 'variable', 'expiry', 'planned']) Reflect.deleteProperty(token, key);
  const { shard: _, ...whole } = full;
  const { subject: _subject, ...finding } = exampleOf('option-invalid');
  const report = { ...whole, findings: [finding], tokens: [token] };
  expect(read(report)).toEqual({
    report: { ...report, tokens: [{ ...token, scopes: { ...scopes, required: ['a'] } }] },
  });
});

test('facts as deep as any need are taken', () => {
  const facts = { deep: nested(6) };
  expect(read({ ...full, ...withFinding({ facts }) })).toMatchObject({ report: { findings: [{ facts }] } });
});

test('facts that would exhaust the stack of what writes them are not', () => {
  const text = JSON.stringify({ ...full, ...withFinding({ facts: {} }) });
  const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`;
  expect(readReport(text.replace('"facts":{}', `"facts":{"x":${deep}}`))).toEqual({
    problem: 'contains an invalid report: findings[0].facts is nested too deep.',
  });
});

test.each(['1.0.0-rc.1', '12.34.56'])('version %s', (version) => {
  expect(read({ ...full, tool: { ...full.tool, version } })).toMatchObject({ report: { tool: { version } } });
});

test.each([100, 999])('status %i', (status) => {
  expect(read({ ...full, ...withCheck({ status }) })).toMatchObject({ report: { tokens: [{ checks: [{ status }] }] } });
});

test.each(['1000/1000', '10/99'])('shard %s', (shard) => {
  expect(read({ ...full, shard })).toMatchObject({ report: { shard } });
});

test.each(['', '{', 'null', '[]', '"text"', '{"schema":1}', '{"__proto__":{"schema":1}}'])(
  '%j is no report',
  (text) => {
    expect(readReport(text)).toEqual({ problem: expect.any(String) });
  },
);

test('whatever it takes fits the published schema, and no damage crashes it', () => {
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('', '1/2', -1, 1.5, 1e21, '2026-02-30', '__proto__', []));
  /** Every place in a report, as a path. */
  const placesIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
      : [path];
  const damaged = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
    if (key === undefined) return by;
    const part = (value as Record<string, unknown>)[key];
    const spoilt = damaged(part, rest, by);
    return Array.isArray(value) ? value.with(Number(key), spoilt) : { ...(value as object), [key]: spoilt };
  };
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(extended)), junk, (place, by) => {
      const outcome = read(damaged(extended, place, by));
      if ('report' in outcome) expect(schemaFaults(outcome.report)).toEqual([]);
    }),
    upTo(5000),
  );
});
