import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { asCommand } from './harness.ts';
import { schemaFaults } from './schema.ts';
import { product } from './start.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-advise-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the built program in the folder. */
async function program(...args: readonly string[]) {
  const child = spawn(process.execPath, [product, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, GIT_TERMINAL_PROMPT: '0' },
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (printed.stderr += text));
  const [exitCode] = await once(child, 'close');
  return { exitCode, ...printed };
}

test('two recorded runs and the report of a check show which scopes the runs did not require', async () => {
  const sandbox = await startSandbox();
  const { token, email } = samples['api-full'];
  const headers = { Authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}` };
  const calls = (...requests: readonly (readonly [string, string])[]) =>
    `for (const [method, path] of ${JSON.stringify(requests)})
      await fetch('${sandbox.apiUrl}' + path, { method, headers: ${JSON.stringify(headers)} });`;
  const record = async (file: string, script: string) => {
    const own = ['--api-url', sandbox.apiUrl, '--git-url', sandbox.url];
    const run = ['node', '--input-type=module', '--eval', script];
    const { exitCode, stdout } = await program('record', '--json', ...own, '--', ...run);
    expect(exitCode).toBe(0);
    await writeFile(join(folder, file), stdout);
  };
  try {
    await record('monday.json', calls(['GET', '/repositories/acme/web']));
    await record(
      'tuesday.json',
      calls(['GET', '/repositories/acme/web/pullrequests/7'], ['GET', '/repositories/acme/web/hooks']),
    );
  } finally {
    await sandbox.close();
  }
  await asCommand('api-full', { repository: 'acme/web', report: join(folder, 'report.json') });

  const { exitCode, stdout, stderr } = await program('advise', 'monday.json', 'tuesday.json', 'report.json');
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^2 runs required 3 of \d+ granted scopes\./);
  expect(stdout).toContain('  Webhooks: Read  read:webhook:bitbucket\n    GET /repositories/acme/web/hooks\n');
  expect(stdout).toContain('\nNot seen in 2 runs:\n');
  expect(stdout).toContain(
    '\n  To copy: read:repository:bitbucket read:webhook:bitbucket read:pullrequest:bitbucket\n',
  );
  expect(stdout).toContain('\nNarrowest token: a repository access token.\n');
  expect(stdout).toContain(
    '\nNot included:\n  Only programs in Node.js and Python, curl, Git, and Terraform are recorded.',
  );
  expect(stdout + (await readFile(join(folder, 'tuesday.json'), 'utf8'))).not.toContain(token);

  const merged = await program('record', '--json', 'monday.json', 'tuesday.json');
  await writeFile(join(folder, 'merged.json'), merged.stdout);
  const granted = samples['api-full'].scopes.join(' ');
  const json = await program('advise', 'merged.json', '--scopes', granted, '--json');
  const document = JSON.parse(json.stdout);
  expect(schemaFaults(document, 'advice')).toEqual([]);
  expect(document).toMatchObject({ schema: 1, kind: 'advice', runs: 2, narrowest: 'repository-access-token' });
  // A merge keeps what couldn't be recorded.
  expect(document.unseen).toEqual([expect.stringContaining('Only programs in Node.js')]);
  expect([...document.seen, ...document.notSeen].map(({ scope }: { readonly scope: string }) => scope).sort()).toEqual(
    [...samples['api-full'].scopes].sort(),
  );
});

test.each([
  [[], 'advise requires at least one recording.'],
  [['--kind', 'api-token'], "--kind can't be used with advise. Remove it."],
  [['--scopes'], '--scopes requires a value'],
  [['nothing.json', '--scopes', 'repository'], "advise (nothing.json) names a file that doesn't exist."],
])('with %j it explains what it requires', async (args, problem) => {
  const { exitCode, stdout } = await program('advise', ...args);
  expect([exitCode, stdout]).toEqual([2, expect.stringContaining(problem)]);
});
