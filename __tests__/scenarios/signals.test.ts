import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** Starts the product, sends it a signal while it waits for git, and waits for its end. */
async function interrupt(signal: NodeJS.Signals, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [product, ...args], { env: { PATH: process.env.PATH, ...env } });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const ended = once(child, 'close');
  await once(git, 'asked');
  child.kill(signal);
  const [, by] = await ended;
  return { by, stdout };
}

async function reportIn(path: string): Promise<RunReport> {
  const report: RunReport = JSON.parse(await readFile(path, 'utf8'));
  expect(schemaFaults(report)).toEqual([]);
  return report;
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  const urls = () => ['--api-url', sandbox.apiUrl, '--git-url', gitUrl(), '--timeout', '60'];

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
    const inventory = join(folder, 'inventory.yml');
    const entries = Array.from({ length: 12 }, (_, index) => [
      `  - { name: t${index}, token-env: GIT, email: ${email}, repository: acme/web, git: clone }`,
    ]);
    const absent = '  - { name: absent, token-env: NOT_SET }';
    await writeFile(inventory, ['version: 1', 'tokens:', absent, ...entries.flat()].join('\n'));
    const path = join(folder, `${signal}-audit.json`);
    const { by } = await interrupt(signal, ['audit', inventory, ...urls(), '--report', path], { GIT: token });
    expect(by).toBe(signal);
    const { verdict, tokens } = await reportIn(path);
    expect(verdict).toBe('fail');
    const codes = tokens.map(({ findings }) => findings[0]?.code);
    expect(codes).toEqual(['token-missing', ...Array.from({ length: 12 }, () => 'interrupted')]);
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

const defaults = [
  ['ON-UNKNOWN', 'fail'],
  ['WARN-DAYS', '30'],
  ['FAIL-DAYS', '0'],
  ['EXCESS-SCOPES', 'ignore'],
] as const;
