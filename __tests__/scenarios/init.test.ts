import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { product } from './start.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-init-'));
});
afterEach(() => rm(folder, { recursive: true }));

function command(...args: readonly string[]) {
  const env = { PATH: process.env.PATH };
  const { status, stdout, stderr } = spawnSync(process.execPath, [product, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (name: string) => readFile(join(folder, name), 'utf8');

test('init writes a first inventory, and shows what to do next', async () => {
  expect(command('init')).toMatchInlineSnapshot(`
{
  "status": 0,
  "stderr": "",
  "stdout": "Created token-preflight.yml, an inventory with one example. Next steps:

1. Replace the example with your tokens: what each token needs, who owns it, and when it expires.
2. Set the environment variable that each "token-env" names to the secret.
3. Print the requests without sending them: token-preflight audit token-preflight.yml --plan
4. Check the tokens: token-preflight audit token-preflight.yml
",
}
`);
  expect(await read('token-preflight.yml')).toMatch(
    /^# yaml-language-server: \$schema=https:.*\/inventory-1\.schema\.json\n/,
  );
});

test('init writes a valid inventory: only the secret of the example is missing', async () => {
  command('init', 'audit/tokens.yml');
  const { status, stdout } = command('audit', 'audit/tokens.yml', '--report', 'report.json');
  expect([status, stdout]).toEqual([1, expect.stringContaining('fail: 1 token: 1 failed.')]);
  const { findings, tokens } = JSON.parse(await read('report.json'));
  expect(findings).toEqual([]);
  expect(tokens).toMatchObject([{ name: 'release-bot', findings: [{ code: 'token-missing' }] }]);
});

test('a path with a space is one argument in what is there to copy', () => {
  expect(command('init', 'our tokens.yml').stdout).toContain('token-preflight audit "our tokens.yml" --plan');
});

test('an empty path is an error', () => {
  expect(command('init', '')).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('init requires a path that is not empty.'),
  });
});

test('a file that is there is never written over', async () => {
  await writeFile(join(folder, 'token-preflight.yml'), 'mine');
  expect(command('init')).toEqual({
    status: 2,
    stdout: '✖ error: token-preflight.yml already exists. Use another path: token-preflight init <path>\n',
    stderr: '',
  });
  expect(await read('token-preflight.yml')).toBe('mine');
});

test('a place that cannot be written to is reported', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(command('init', 'file/tokens.yml')).toMatchObject({
    status: 2,
    stdout: "✖ error: couldn't write file/tokens.yml: a part of the path is a file. Use another path.\n",
  });
});

test('options and further paths are faults, all at once, and nothing is written', async () => {
  const { status, stdout } = command('init', 'a.yml', 'b.yml', '--git', 'push', '--unheard-of');
  expect(status).toBe(2);
  for (const fault of [
    'Argument 3 is unexpected.',
    "--git can't be used with init. Remove it.",
    '--unheard-of is an unknown option.',
  ]) {
    expect(stdout).toContain(fault);
  }
  await expect(read('a.yml')).rejects.toThrow('ENOENT');
});

test('a token in the place of a path is never echoed', () => {
  const { token } = samples['api-least'];
  const { stdout, stderr } = command('init', token);
  expect(stdout + stderr).not.toContain(token.slice(8, 40));
});
