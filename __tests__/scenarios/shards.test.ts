import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunReport } from '../../src/report/run-report.ts';
import { env, fleet as plain } from './fleet.ts';
import { type Given, type HostName, type Outcome, on } from './harness.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-shards-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** With a name that appears three times. */
const fleet = `${plain}
  - { name: old, token-env: OLD }
  - { name: old, token-env: OLD }
`;

const at = (name: string) => join(folder, name);

async function inventoryOf(text: string): Promise<string> {
  await writeFile(at('fleet.yml'), text);
  return at('fleet.yml');
}

/** Reports of so many shards, as files. */
async function shards(text: string, of: number, host: HostName = 'command'): Promise<readonly Outcome[]> {
  const inventory = await inventoryOf(text);
  const numbers = Array.from({ length: of }, (_, index) => `${index + 1}`);
  return Promise.all(
    numbers.map((number) => {
      const given = { inventory, shard: `${number}/${of}`, report: at(`shard-${number}.json`) };
      return on[host](undefined, given, { env });
    }),
  );
}

const merge = (files: readonly string[], given: Given = {}, host: HostName = 'command') =>
  on[host](undefined, { merge: files, 'api-url': '', ...given });
const named = (numbers: readonly (number | string)[]) => numbers.map((number) => at(`shard-${number}.json`));
const namesIn = ({ report }: Outcome) => report?.tokens.map(({ name }) => name);
const told = ({ report }: Outcome) => report?.findings.map(({ cause }) => cause.replaceAll(`${folder}/`, ''));

describe('a shard', () => {
  test('contains its part of the tokens, dealt out in turn, with their findings', async () => {
    const [first, second, third] = await shards(fleet, 3);
    expect([first, second, third].map((one) => one && [one.report?.shard, namesIn(one)?.toSorted()])).toEqual([
      ['1/3', ['old', 'old', 'release-bot']],
      ['2/3', ['least', 'misspelt', 'old']],
      ['3/3', ['deploy', 'gone']],
    ]);
    expect(second?.stdout).toContain('fail: 3 tokens in shard 2/3: 3 failed.');
    expect(third?.stdout).not.toContain('warn-days');
  });

  test('without a token passes, and reports that it is empty', async () => {
    const inventory = await inventoryOf('version: 1\ntokens: [{ name: a, token-env: A }]');
    const outcome = await on.command(undefined, { inventory, shard: '2/2' });
    expect([outcome.exitCode, outcome.report?.tokens, outcome.requests]).toEqual([0, [], []]);
    expect(outcome.stdout).toContain('✔ pass: Nothing to check: no token of the inventory is in shard 2/2.\n');
  });

  test('of a file that cannot be read fails as every other', async () => {
    const outcomes = await shards('version: 1\ntokens: [', 2);
    expect(outcomes.map(({ exitCode, report }) => [exitCode, report?.findings.length, report?.tokens])).toEqual([
      [2, 1, []],
      [2, 1, []],
    ]);
  });

  test.each(['0/5', '6/5', '2/0', '2', '2/5/7', 'two/five', '-1/5', '1/1001', '2 / 5'])('%j is none', async (shard) => {
    const outcome = await on.command(undefined, { inventory: await inventoryOf(fleet), shard });
    expect([outcome.exitCode, outcome.requests]).toEqual([2, []]);
    expect(outcome.stdout).toContain(
      '--shard must be a number and a total, such as 2/5 for the second of five shards. The largest total is 1000.',
    );
  });

  test('is nothing without an inventory', async () => {
    const outcome = await on.pipe('api-full', { shard: '1/2' });
    expect([outcome.exitCode, outcome.requests]).toEqual([1, []]);
    expect(outcome.stdout).toContain('SHARD requires an inventory. Set INVENTORY too.');
  });
});

describe('the merged report', () => {
  const formats = ['junit', 'html'] as const;
  const paths = (name: string) => Object.fromEntries(formats.map((format) => [format, at(`${name}.${format}`)]));
  /** Without durations and ports. */
  const read = async (name: string, format: string) =>
    (await readFile(at(`${name}.${format}`), 'utf8')).replaceAll(
      /(time|timestamp|datetime)="[^"]*"|127\.0\.0\.1:\d+|requests in [\d.]+ s|at \d\d:\d\d UTC/g,
      '',
    );

  test.each(['action', 'pipe', 'command'] as const)('is that of the whole, in every form (%s)', async (host) => {
    await shards(fleet, 3, host);
    const inventory = await inventoryOf(fleet);
    const whole = await on[host](undefined, { inventory, ...paths('whole') }, { env });
    const merged = await merge(named([3, 1, 2]), paths('merged'), host);
    const { requests: _, masks: __, debug: ___, stderr: ____, ...same } = whole;
    expect(merged).toMatchObject(same);
    for (const format of formats) expect(await read('merged', format)).toBe(await read('whole', format));
    expect(merged.requests).toEqual([]);
  });

  test('begins with the earliest and lasts as long as the longest', async () => {
    await shards(fleet, 2);
    const change = async (number: number, changes: Partial<RunReport>) => {
      const report = JSON.parse(await readFile(at(`shard-${number}.json`), 'utf8'));
      await writeFile(at(`shard-${number}.json`), JSON.stringify({ ...report, ...changes }));
    };
    await change(1, { checkedAt: '2026-11-23T18:00:01.000Z', elapsedMs: 4000 });
    await change(2, { checkedAt: '2026-11-23T18:00:00.000Z', elapsedMs: 3000 });
    await merge(named([1, 2]), { report: at('merged.json') });
    expect(JSON.parse(await readFile(at('merged.json'), 'utf8'))).toMatchObject({
      checkedAt: '2026-11-23T18:00:00.000Z',
      elapsedMs: 4000,
    });
  });

  test('reports once what all shards report about the file as a whole, and ends as they do', async () => {
    const outcomes = await shards('version: 1\ntokens: [', 3);
    const merged = await merge(named([1, 2, 3]));
    expect([merged.exitCode, merged.report?.findings]).toEqual([2, outcomes[0]?.report?.findings]);
  });

  test('contains the tokens of the other shards if one shard failed as a whole', async () => {
    await shards(fleet, 2);
    await on.command(undefined, { inventory: at('nowhere.yml'), shard: '2/2', report: at('shard-2.json') });
    const merged = await merge(named([1, 2]));
    expect([merged.exitCode, told(merged), namesIn(merged)?.length]).toEqual([
      2,
      ["--inventory (nowhere.yml) names a file that doesn't exist."],
      4,
    ]);
    expect(merged.stdout).toMatch(
      /^✖ fail: Invalid configuration: --inventory \(.*nowhere\.yml\)\. 4 tokens: 2 failed, 1 with warnings, 1 passed\.$/m,
    );
  });

  test('takes the reports of a folder', async () => {
    await shards(fleet, 2);
    await mkdir(at('reports/second'), { recursive: true });
    await copyFile(at('shard-1.json'), at('reports/first.json'));
    await copyFile(at('shard-2.json'), at('reports/second/report.json'));
    await writeFile(at('reports/notes.txt'), 'no report');
    const outcome = await merge([at('reports')], {}, 'action');
    expect([outcome.report?.findings, namesIn(outcome)?.length]).toEqual([[], 8]);
  });

  test('of a folder does not count what was merged into it before', async () => {
    await shards(fleet, 2);
    await mkdir(at('again'));
    for (const number of [1, 2]) await copyFile(at(`shard-${number}.json`), at(`again/shard-${number}.json`));
    const first = await merge([at('again')], { report: at('again/whole.json') });
    const second = await merge([at('again')], { report: `${folder}/again/./whole.json` });
    expect([namesIn(second)?.length, second.report?.tokens]).toEqual([8, first.report?.tokens]);
  });

  test('of plans contains the planned requests', async () => {
    const inventory = await inventoryOf(fleet.replaceAll('soon', '3'));
    await on.command(undefined, { inventory, plan: 'true', report: at('plan.json') }, { env });
    expect((await merge([at('plan.json')])).report?.tokens.at(-1)?.planned).toHaveLength(1);
  });
});

describe('merging', () => {
  beforeAll(async () => {
    await shards(fleet, 3);
    const report = JSON.parse(await readFile(at('shard-1.json'), 'utf8'));
    const variant = (name: string, changes: object) =>
      writeFile(at(`${name}.json`), JSON.stringify({ ...report, ...changes }));
    await variant('newer', { schema: 2 });
    await variant('foreign', { schema: undefined });
    await variant('broken', { tokens: [{ ...report.tokens[0], verdict: 'splendid' }] });
    await variant('bent', { tokens: [{ ...report.tokens[0], findings: [] }] });
    await variant('other', { shard: '1/2' });
    await writeFile(at('text.json'), '<html>');
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing but a file that is not there', ['nowhere'], ["merge (nowhere.json) names a file that doesn't exist."]],
    [
      'a report of another version',
      ['newer'],
      ['merge (newer.json) contains a report of schema 2. Only JSON reports of schema 1 can be read.'],
    ],
    [
      'another JSON file',
      ['foreign'],
      ['merge (foreign.json) contains no report of Token Preflight. Only JSON reports of schema 1 can be read.'],
    ],
    ['no JSON', ['text'], ["merge (text.json) isn't JSON."]],
    [
      'a broken report',
      ['broken'],
      ['merge (broken.json) contains an invalid report: tokens[0].verdict is not a word that this version knows.'],
    ],
    [
      'a verdict that nothing bears out',
      ['bent'],
      ['merge (bent.json) contains an invalid report: tokens[0].verdict does not follow from its findings.'],
    ],
  ])('%s ends with 2', async (_, files, expected) => {
    const outcome = await merge(files.map((name) => at(`${name}.json`)));
    expect([outcome.exitCode, told(outcome), namesIn(outcome)]).toEqual([2, expected, []]);
  });

  test('reports every fault at once, and keeps what could be read', async () => {
    const outcome = await merge([...named([1, 3]), at('text.json'), at('nowhere.json')]);
    expect(told(outcome)).toEqual([
      "merge (text.json) isn't JSON.",
      "merge (nowhere.json) names a file that doesn't exist.",
      'merge (shard 2/3) has no report.',
    ]);
    expect([outcome.exitCode, namesIn(outcome)?.length]).toEqual([1, 5]);
  });

  test('a report that appears twice is read once, and a shard that appears twice is a fault', async () => {
    expect(told(await merge([...named([1, 2, 3, 1]), `${folder}/./shard-1.json`]))).toEqual([]);
    await writeFile(at('copy.json'), await readFile(at('shard-1.json'), 'utf8'));
    expect(told(await merge([...named([1, 2, 3]), at('copy.json')]))).toEqual(['merge (shard 1/3) has 2 reports.']);
  });

  test('shards of two divisions do not fit', async () => {
    expect(told(await merge([...named([1, 2, 3]), at('other.json')]))).toEqual([
      'merge contains shards of different audits.',
    ]);
  });

  test('a missing report has its own step', async () => {
    const { stdout } = await merge(named([1, 3]));
    expect(stdout).toContain(
      [
        'fail: Invalid configuration: merge (shard 2/3) [option-invalid]',
        '  merge (shard 2/3) has no report.',
        '  1. Find out why the job of this shard wrote none.',
      ].join('\n'),
    );
  });

  test('a folder without reports is a fault', async () => {
    await mkdir(at('empty'));
    expect(told(await merge([at('empty')]))).toEqual(['merge (empty) is a directory without JSON files.']);
  });

  test('without a path is an error', async () => {
    const outcome = await on.command(undefined, { 'api-url': '' }, { args: ['merge'] });
    expect([outcome.exitCode, told(outcome)]).toEqual([2, ['merge requires the path of at least one JSON report.']]);
  });

  test.each([
    ['an inventory', { inventory: 'x.yml' }, ['--inventory']],
    [
      'what concerns a token',
      { scopes: 'repository', 'warn-days': '5', plan: 'true' },
      ['--scopes', '--warn-days', '--plan'],
    ],
  ])("%s can't be combined with it", async (_, given, options) => {
    const outcome = await merge(named([1, 2, 3]), given);
    expect(outcome.exitCode).toBe(2);
    expect(told(outcome)).toEqual(options.map((option) => `${option} can't be combined with merge.`));
  });
});
