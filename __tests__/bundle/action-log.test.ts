import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { product } from '../scenarios/start.ts';

const folder = mkdtempSync(join(tmpdir(), 'token-preflight-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the lines of the toolkit and of the program stay whole and in order in a pipe that is full', () => {
  const names = Array.from({ length: 150 }, (_, index) => `TOKEN_${index}`);
  const inventory = join(folder, 'tokens.yml');
  const entries = names.map((name) => `  - {name: ${name.toLowerCase()}, token-env: ${name}, repository: acme/web}`);
  writeFileSync(inventory, ['version: 1', 'tokens:', ...entries].join('\n'));
  const tokens = names.map(
    (name, index) => [name, `ATATT3xFfGF0${String(index).padStart(8, '0').repeat(20)}`] as const,
  );
  const env = {
    ...{ GITHUB_ACTIONS: 'true', INPUT_INVENTORY: inventory, INPUT_PLAN: 'true', ...Object.fromEntries(tokens) },
    PATH: process.env.PATH,
  };
  const run = (script: string) =>
    execFileSync('sh', ['-c', `${script}; true`, process.execPath, product], { env, encoding: 'utf8', cwd: folder });
  // The reader starts when the program has written more than fits.
  const piped = run('"$0" "$1" | { read -r first; echo "$first"; cat; }');
  expect(piped).toBe(run('"$0" "$1" > log; cat log'));
  expect(piped.length).toBeGreaterThan(2 ** 17);
  expect(piped.split('\n').filter((line) => line.includes('::add-mask::')).length).toBeGreaterThan(1000);
});
