import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { schemaFaults } from './schema.ts';
import { product } from './start.ts';

// The request to Git goes to a host that never answers: when its request arrives, the API has shown what it can.
let folder = '';
let sandbox: Sandbox;
let git: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-signals-'));
  sandbox = await startSandbox();
  git = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => git.emit('asked'));
  });
  git.listen(0, '127.0.0.1');
  await once(git, 'listening');
});
afterAll(async () => {
  git.close();
  await sandbox.close();
  await rm(folder, { recursive: true });
});

function gitUrl(): string {
  return `http://127.0.0.1:${(git.address() as AddressInfo).port}`;
}

const { token, email = '' } = samples['api-full'];

/**
 * Starts the product, sends it a signal while it waits for git, and waits for its end.
 * @param onSignal called then with what sends it another one
 */
async function interrupt(
  signal: NodeJS.Signals,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  onSignal?: (kill: (signal: NodeJS.Signals) => void) => void,
) {
  const child = spawn(process.execPath, [product, ...args], { env: { PATH: process.env.PATH, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = once(child, 'close');
  await once(git, 'asked');
  child.kill(signal);
  onSignal?.((next) => child.kill(next));
  const [, by] = await ended;
  return { by, stdout, stderr };
}

/** Writes an inventory of tokens that need git. @returns its path */
async function gitInventory(size: number): Promise<string> {
  const inventory = join(folder, `inventory-${size}.yml`);
  const entries = Array.from({ length: size }, (_, index) => [
    `  - { name: t${index}, token-env: GIT, email: ${email}, repository: acme/web, git: clone }`,
  ]);
  const absent = '  - { name: absent, token-env: NOT_SET }';
  await writeFile(inventory, ['version: 1', 'tokens:', absent, ...entries.flat()].join('\n'));
  return inventory;
}

async function reportIn(path: string): Promise<RunReport> {
  const report: RunReport = JSON.parse(await readFile(path, 'utf8'));
  expect(schemaFaults(report)).toEqual([]);
  return report;
}

const urls = () => ['--api-url', sandbox.apiUrl, '--git-url', gitUrl(), '--timeout', '60'];

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('a check reports what it knows', async () => {
    const path = join(folder, `${signal}-check.json`);
    const options = ['--email', email, '--repository', 'acme/web', '--git', 'clone', '--report', path];
    const { by, stdout } = await interrupt(signal, [...urls(), ...options], { TOKEN_PREFLIGHT_TOKEN: token });
    expect(by).toBe(signal);
    expect(stdout).toContain('unknown: The check was interrupted [interrupted]');
    expect(stdout).toMatch(/^✔ verified +repository acme\/web /m);
    const { verdict, tokens } = await reportIn(path);
    expect({ verdict, codes: tokens[0]?.findings.map(({ code }) => code) }).toEqual({
      verdict: 'unknown',
      codes: ['interrupted'],
    });
  });

  test('an audit reports every token', async () => {
    const inventory = await gitInventory(40);
    const path = join(folder, `${signal}-audit.json`);
    const { by, stderr } = await interrupt(signal, ['audit', inventory, ...urls(), '--report', path], { GIT: token });
    expect(by).toBe(signal);
    // Where Node.js warns of something, it names its process.
    expect(stderr).not.toContain('(node:');
    const { verdict, tokens } = await reportIn(path);
    expect(verdict).toBe('fail');
    const codes = tokens.map(({ findings }) => findings[0]?.code);
    expect(codes).toEqual(['token-missing', ...Array.from({ length: 40 }, () => 'interrupted')]);
  });

  test('an action sets its outputs', async () => {
    const [outputs, summary] = ['outputs', 'summary.md'].map((name) => join(folder, `${signal}-${name}`));
    const inputs = { TOKEN: token, EMAIL: email, REPOSITORY: 'acme/web', GIT: 'clone', TIMEOUT: '60' };
    const rest = { 'API-URL': sandbox.apiUrl, 'GIT-URL': gitUrl() };
    await Promise.all([outputs, summary].map((path) => writeFile(String(path), '')));
    const { by, stdout } = await interrupt(signal, [], {
      ...Object.fromEntries(Object.entries({ ...inputs, ...rest }).map(([name, value]) => [`INPUT_${name}`, value])),
      ...Object.fromEntries(defaults.map(([name, value]) => [`INPUT_${name}`, value])),
      GITHUB_OUTPUT: String(outputs),
      GITHUB_STEP_SUMMARY: String(summary),
    });
    expect(by).toBe(signal);
    expect(stdout).toContain('::error title=The check was interrupted::');
    expect(await readFile(String(outputs), 'utf8')).toMatch(/^verdict<<(\S+)\nunknown\n\1$/m);
    expect(await readFile(String(summary), 'utf8')).toContain('unknown');
  });
});

// GitHub sends SIGTERM 7.5 seconds after SIGINT. The report goes to a reader that waits for that.
test('a second signal of another kind leaves the time to write the reports', async () => {
  const [pipe, page] = [join(folder, 'report.pipe'), join(folder, 'index.html')];
  execFileSync('mkfifo', [pipe]);
  const reader = createReadStream(pipe);
  const args = ['audit', await gitInventory(300), ...urls(), '--report', pipe, '--html', page];
  const { by } = await interrupt('SIGINT', args, { GIT: token }, async (kill) => {
    await once(reader, 'readable');
    kill('SIGTERM');
    reader.resume();
  });
  expect(by).toBe('SIGINT');
  expect(await readFile(page, 'utf8')).toContain('</html>');
});

test('the same signal again ends the process at once', async () => {
  const [pipe, page] = [join(folder, 'again.pipe'), join(folder, 'again.html')];
  execFileSync('mkfifo', [pipe]);
  const reader = createReadStream(pipe);
  const args = ['audit', await gitInventory(300), ...urls(), '--report', pipe, '--html', page];
  const { by } = await interrupt('SIGINT', args, { GIT: token }, async (kill) => {
    await once(reader, 'readable');
    kill('SIGINT');
  });
  reader.destroy();
  expect(by).toBe('SIGINT');
  await expect(readFile(page)).rejects.toThrow('ENOENT');
});

const defaults = [
  ['ON-UNKNOWN', 'fail'],
  ['WARN-DAYS', '30'],
  ['FAIL-DAYS', '0'],
  ['EXCESS-SCOPES', 'ignore'],
] as const;
