import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renewed } from '../../sandbox/rotation-samples.ts';
import { samples } from '../../sandbox/samples.ts';
import { readPage } from '../report/page-reader.ts';
import { env, fleet } from './fleet.ts';
import { type Outcome, on } from './harness.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-previous-'));
});
afterAll(() => rm(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const changesOf = ({ report }: Outcome) => report?.changes?.changes.map(({ type, token }) => [type, token]);
const since = /Since the previous report \(\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC\)/;

describe.each(['action', 'pipe', 'command'] as const)('as %s', (host) => {
  test('two audits in a row: the first one finds no file, the second one begins with what changed', async () => {
    const [inventory, report] = [at(`${host}.yml`), at(`${host}.json`)];
    const audit = async (text: string) => {
      await writeFile(inventory, text);
      return on[host](undefined, { inventory, previous: report, report, html: at(`${host}.html`) }, { env });
    };
    const first = await audit(fleet);
    expect(first.report?.changes).toBeUndefined();
    expect(first.stdout).not.toMatch(since);

    const changed = fleet
      .replace(`email: ${samples['api-full'].email}`, 'email: other@acme.example')
      .replace('warn-days: soon', 'warn-days: 3')
      .replace('  - { name: gone, token-env: NOT_SET, owner: ops }\n', '');
    const second = await audit(changed);
    expect(changesOf(second)).toEqual([
      ['failing', 'release-bot'],
      ['warning', 'misspelt'],
      ['fixed', 'misspelt'],
      ['removed', 'gone'],
    ]);
    const [, news = ''] = second.stdout.split('\n\n');
    expect(news).toMatch(since);
    expect(news).toContain(': 1 failing, 1 warning, 1 fixed, 1 removed.\n');
    expect(news).toContain('misspelt works again. Before: Invalid configuration');
    expect(readPage(await readFile(at(`${host}.html`), 'utf8')).text).toMatch(/Since the previous report/);
    if (host === 'action') expect(second.summary).toMatch(/^### Since the previous report \(.*\): 1 failing, /m);
  });

  test('a file that is no report is an error of the options, and nothing is sent', async () => {
    await writeFile(at('broken.json'), '{"schema": 1');
    const { report, requests, stdout } = await on[host]('api-full', { previous: at('broken.json') });
    expect(report?.findings.map(({ code }) => code)).toEqual(['option-invalid']);
    expect(requests).toEqual([]);
    const name = { action: 'previous', pipe: 'PREVIOUS', command: '--previous' }[host];
    expect(stdout).toMatch(new RegExp(`${name} \\(.*broken\\.json\\) isn't JSON\\.`));
  });
});

test('a single token: rotated is what Bitbucket shows by another ID, not by another secret', async () => {
  const report = at('single.json');
  const check = (given: { readonly token: string }, tokenIds: boolean) =>
    on.command(
      undefined,
      { ...given, email: String(renewed.email), repository: 'acme/web', previous: report, report },
      { flags: { tokenIds } },
    );
  const old = { token: samples['api-least'].token };
  await check(old, false);
  expect(changesOf(await check({ token: renewed.token }, false))).toEqual([]);
  await check(old, true);
  const rotated = await check({ token: renewed.token }, true);
  expect(changesOf(rotated)).toEqual([['rotated', 'token']]);
  expect(rotated.stdout).toMatch(since);
  const same = await check({ token: renewed.token }, true);
  expect(same.stdout).toContain('): no changes.\n');
});

test('a merge compares with the report of the whole', async () => {
  const [inventory, whole] = [at('shards.yml'), at('whole.json')];
  await writeFile(inventory, fleet);
  await on.command(undefined, { inventory, report: whole }, { env });
  for (const number of [1, 2]) {
    await on.command(undefined, { inventory, shard: `${number}/2`, report: at(`part-${number}.json`) }, { env });
  }
  const merged = await on.command(undefined, {
    merge: [at('part-1.json'), at('part-2.json')],
    previous: whole,
    'api-url': '',
    'git-url': '',
  });
  expect(changesOf(merged)).toEqual([]);
});
