import { describe, expect, test } from '@jest/globals';
import { today } from '../../sandbox/behavior-flags.ts';
import { handleRequest } from '../../sandbox/handler.ts';
import { authorizationOf } from '../../sandbox/oracle.ts';
import { permissionSamples } from '../../sandbox/permission-samples.ts';
import type { Sample } from '../../sandbox/samples.ts';
import { catalogOperations } from '../../src/bitbucket/operations.ts';
import { type Answering, configure, runPipeline } from './pipeline.ts';

// Every writing operation of the catalog, one check each, with every answer about the permission of the account. The sandbox
// answers by its own tables. The token has every scope, so the permission alone makes the difference.

const writing = catalogOperations().filter(({ method }) => method !== 'GET');
const accounts = new Map(permissionSamples.map((sample) => [sample.name, sample]));

/** What the account may do, and what becomes of the request for its permission in place of the sandbox's answer. */
interface Answer {
  readonly account: string;
  readonly instead?: ReturnType<Answering>;
}

const json = { 'content-type': 'application/json', 'x-credential-type': 'api_token' };
const answer = (status: number, body: object): ReturnType<Answering> => ({
  outcome: 'answer',
  status,
  headers: json,
  body: 'whole',
  text: JSON.stringify(body),
});
const denied = { type: 'error', error: { message: 'Access denied. You must have write or admin access.' } };
const answers: Readonly<Record<string, Answer>> = {
  read: { account: 'every-scope-viewer' },
  write: { account: 'every-scope-writer' },
  admin: { account: 'every-scope-release-bot' },
  none: { account: 'every-scope-outsider' },
  'an empty list': { account: 'every-scope-writer', instead: answer(200, { values: [] }) },
  403: { account: 'every-scope-writer', instead: answer(403, denied) },
  404: {
    account: 'every-scope-writer',
    instead: answer(404, { type: 'error', error: { message: 'Resource not found' } }),
  },
  slow: {
    account: 'every-scope-writer',
    instead: { outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' },
  },
};

function answering(sample: Sample, instead: Answer['instead']): Answering {
  const authorization = authorizationOf(sample);
  return ({ path }) => {
    if (instead !== undefined && /^\/user\/workspaces\/acme\/permissions?\b/.test(path)) return instead;
    const { status, body, headers } = handleRequest({ method: 'GET', path: `/2.0${path}`, authorization }, today);
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
    return { outcome: 'answer', status, headers: Object.fromEntries(lower), body: 'whole', text: body };
  };
}

/** How a job that declares nothing but the write comes out: its outcome, and whether the check fails. */
async function judge({ account, instead }: Answer, operations: string) {
  const sample = accounts.get(account);
  if (sample === undefined) throw new Error(account);
  const { token, email = '' } = sample;
  const config = configure({ token, email, operations }, { workspace: 'acme', repository: 'web', project: 'WEB' });
  const { report } = await runPipeline(config, answering(sample, instead));
  const outcome = report.checks?.find(({ subject }) => subject === `operation ${operations}`)?.outcome;
  return { outcome, codes: report.findings.map(({ severity, code }) => `${severity} ${code}`) };
}

/** `removed`: nothing is requested for what Bitbucket removed. `unknown`: nothing shows whether the token has what it needs. */
type Column = 'verified' | 'granted' | 'failed' | 'unknown' | 'removed';

function columnOf({ outcome, codes }: Awaited<ReturnType<typeof judge>>): Column {
  if (codes.includes('fail operation-removed')) return 'removed';
  if (outcome === 'verified' || outcome === 'granted') return outcome;
  return outcome === 'denied' || outcome === 'missing' ? 'failed' : 'unknown';
}

/** The columns in the order of `Column`, and the findings about permissions and places. */
type Row = readonly [number, number, number, number, number, Readonly<Record<string, number>>];

const missing = 'fail permission-missing';
const unverified = 'warn permission-unverified';
const expected: Readonly<Record<string, Row>> = {
  read: [2, 104, 15, 16, 15, { [missing]: 15 }],
  write: [8, 103, 10, 16, 15, { [missing]: 10 }],
  admin: [102, 19, 0, 16, 15, {}],
  none: [0, 22, 105, 10, 15, { 'fail resource-not-found': 105, [unverified]: 15 }],
  'an empty list': [0, 121, 0, 16, 15, { [unverified]: 102 }],
  403: [0, 121, 0, 16, 15, { [unverified]: 102 }],
  404: [0, 121, 0, 16, 15, { [unverified]: 102 }],
  slow: [0, 121, 0, 16, 15, { [unverified]: 102 }],
};

describe('152 writing operations with each answer about the permission', () => {
  test('are all writing operations of the catalog', () => expect(writing).toHaveLength(152));

  test.each(Object.entries(answers))('%s', async (name, each) => {
    const columns: Record<Column, number> = { verified: 0, granted: 0, failed: 0, unknown: 0, removed: 0 };
    const found: Record<string, number> = {};
    for (const { method, path } of writing) {
      const judged = await judge(each, `${method} ${path}`);
      columns[columnOf(judged)] += 1;
      for (const code of judged.codes.filter((text) => /permission|resource/.test(text))) {
        found[code] = (found[code] ?? 0) + 1;
      }
    }
    expect([...Object.values(columns), found]).toEqual(expected[name]);
  });
});
