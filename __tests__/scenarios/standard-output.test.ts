import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { asCommand } from './harness.ts';
import { startProcess } from './start.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-output-'));
});
afterAll(() => rm(folder, { recursive: true }));

const least = { repository: 'acme/web', scopes: 'read:repository:bitbucket' };
const inventory = 'version: 1\ntokens:\n  - { name: "a ##[b]", token-env: LEAST, email: bot@acme.example }\n';

test.each<[string, readonly string[]]>([
  ['--json', ['--json']],
  ['--report -', ['--report', '-']],
])('%s prints nothing but the JSON report, and the log to standard error', async (_, args) => {
  const { stdout, stderr, exitCode } = await asCommand('api-least', least, { args, report: null });
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'report', verdict: 'pass', tokens: [{ findings: [] }] });
  expect(stderr).toMatch(/^✔ pass: /);
  expect(exitCode).toBe(0);
});

test('--json prints the report of wrong options, with the exit code of the verdict', async () => {
  const { stdout, exitCode } = await asCommand('api-least', least, { args: ['--json', '--timeout', '0'] });
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'fail', findings: [{ code: 'option-invalid' }] });
  expect(exitCode).toBe(2);
});

test('--json and a file go together', async () => {
  const { stdout, report } = await asCommand('api-least', least, { args: ['--json'] });
  expect(JSON.parse(stdout).tokens[0].scopes).toEqual(report?.tokens[0]?.scopes);
});

test.each([
  ['junit', /^<\?xml /],
  ['html', /^<!doctype html>/i],
])('--%s - prints that document alone', async (option, start) => {
  const { stdout, stderr } = await asCommand('api-least', { ...least, [option]: '-' });
  expect(stdout).toMatch(start);
  expect(stdout).not.toMatch(/^✔ pass/m);
  expect(stderr).toMatch(/^✔ pass: /);
});

test.each([
  ['--json', '--html', "--json can't be combined with --html -. Use one of them."],
  ['--report=-', '--html', '--html is the same file as --report. Use another path.'],
])('standard output takes one document: %s %s -', async (first, second, problem) => {
  const outcome = await asCommand(
    'api-least',
    { ...least, html: '', metrics: '' },
    { args: [first, second, '-'], report: null },
  );
  expect(outcome.stderr).toContain(problem);
  expect([outcome.exitCode, outcome.requests]).toEqual([2, []]);
});

const run = (args: readonly string[], stdin?: string) =>
  startProcess(args, { LEAST: samples['api-least'].token, HOME: folder }, folder, stdin === undefined ? {} : { stdin });

test('an inventory is read from standard input, and no name in it becomes a command of a log', async () => {
  const { stdout, stderr } = await run(['audit', '-', '--plan', '--json'], inventory);
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'planned', tokens: [{ name: 'a ##[b]' }] });
  expect(stdout).not.toContain('##[');
  expect(stderr).toContain('planned');
  expect((await run(['audit', '-'], 'version: 2')).stdout).toContain('version (standard input, line 1, column 10)');
});

test('reports are merged from standard input', async () => {
  const { stdout } = await run(['audit', '-', '--plan', '--json'], inventory);
  expect((await run(['merge', '-'], stdout)).stdout).toContain('a ##[b]'.replace('##', '## '));
});

test('an inventory in another encoding is one finding', async () => {
  const path = join(folder, 'utf16.yml');
  await writeFile(path, Buffer.from(`\ufeff${inventory}`, 'utf16le'));
  expect((await run(['audit', path])).stdout).toContain(
    `✖ fail: audit (${path}) is UTF-16. Save the file as UTF-8. [option-invalid]\n  More: `,
  );
  await writeFile(path, Buffer.from('name: Café', 'latin1'));
  expect((await run(['audit', path])).stdout).toContain('is not UTF-8. Save the file as UTF-8.');
  await writeFile(path, '');
  const { stdout } = await run(['audit', path]);
  expect(stdout.match(/option-invalid\]$/gm)).toHaveLength(1);
  expect(stdout).toContain('is empty.');
});

test('init - prints the inventory, and creates nothing', async () => {
  const { stdout, exitCode } = await run(['init', '-']);
  expect(exitCode).toBe(0);
  expect((await run(['audit', '-', '--plan'], stdout)).stdout).not.toContain('option-invalid');
});
