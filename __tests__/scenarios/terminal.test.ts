import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { product } from './start.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-terminal-'));
  await writeFile(join(folder, 'token'), samples['api-least'].token);
});
afterAll(() => rm(folder, { recursive: true }));

/** What colors a text. */
const escapes = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

// A real terminal, by the tool of that name in Debian's bsdutils and its likes.
const isTerminalAtHand = process.platform === 'linux' && existsSync('/usr/bin/script');
const onTerminal = isTerminalAtHand ? test : test.skip;

/** The product on a terminal without input. */
function onScreen(args: string, columns = 0, assignment = 'LANG=C'): string {
  const command = `export ${assignment}; stty cols ${columns}; '${process.execPath}' '${product}' ${args}`;
  return spawnSync('/usr/bin/script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TERM: 'xterm' },
    input: '',
  }).stdout;
}

onTerminal.each([
  ['--frobnicate', '--frobnicate is an unknown option.'],
  ['--timeout 0', '--timeout must be an integer from 1 to 600.'],
  ['--scopes read:repo:bitbucket', 'scope-unknown'],
  ["--operations 'get /user/email'", 'operation-unknown'],
  ['--plan --repository acme/web', 'planned: Plan only.'],
])('%s needs no token, and prompts for none', (args, said) => {
  const text = onScreen(args);
  expect(text).toContain(said);
  expect(text).not.toMatch(/Token \(not shown\)|token-missing/);
});

onTerminal('explain with nothing to explain lists the codes', () => {
  const text = onScreen('explain', 100).replaceAll(escapes, '');
  expect(text).toContain('✖ error: explain requires a file, "-" for standard input, or the code of a finding.');
  expect(text).toMatch(/^ {2}scope-missing +The token is missing 2 required scopes\r?$/m);
});

onTerminal('faults of options are one line each, with the way to all options', () => {
  const text = onScreen('--repositry acme/web --timeout 0', 120).replaceAll(escapes, '').replaceAll('\r', '');
  expect(text).toBe(
    [
      '✖ fail: --repositry is an unknown option. Did you mean --repository <slug>? [option-invalid]',
      '✖ fail: --timeout must be an integer from 1 to 600. Set --timeout to such a number, or remove it.',
      '    The default is 10. [option-invalid]',
      '',
      'For all options, run: token-preflight --help',
      '',
    ].join('\n'),
  );
});

onTerminal.each([
  ['Enter', '\r', 1, 'The token is empty [token-missing]'],
  ['Ctrl-C', '\u0003', 130, ''],
])('prompts for the token if nothing else is missing; after %s', async (_, key, expected, said) => {
  const command = `'${process.execPath}' '${product}' --repository acme/web`;
  const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], { env: { PATH: process.env.PATH } });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (text.includes('Token (not shown): ')) child.stdin.write(key);
  });
  const [code] = await once(child, 'close');
  expect(code).toBe(expected);
  expect(stdout).toContain(said);
  if (said === '') expect(stdout.trim()).toBe('Token (not shown):');
});

onTerminal('on a terminal one live line shows the progress, and is erased at the end', async () => {
  const inventory = join(folder, 'terminal.yml');
  const entry = (index: number) => `  - { name: t${index}, token-env: NOT_SET }`;
  await writeFile(inventory, ['version: 1', 'tokens:', ...[1, 2, 3].map(entry)].join('\n'));
  const stdout = onScreen(`--inventory '${inventory}'`);
  const line = (text: string) => `\r\u001b[K${text}`;
  expect(stdout).toContain(`${line('Checked 1 of 3 tokens.')}${line('Checked 2 of 3 tokens.')}${line('')}`);
  expect(stdout).toContain('fail: 3 tokens: 3 failed.');
  expect(stdout).not.toContain('Token (not shown)');
});

onTerminal(
  'while a host does not respond, a live line shows the seconds, and is erased before the result',
  async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/2.0`;
    // The kernel accepts the connection, and nothing answers.
    const stdout = onScreen(
      `--token-stdin --timeout 3 --repository acme/web --api-url ${url} < '${join(folder, 'token')}'`,
    );
    server.close();
    const lines = stdout.split('\r\u001b[K');
    expect(lines.slice(0, 3)).toEqual(['', `Waiting for 127.0.0.1:${port}: 1 s`, `Waiting for 127.0.0.1:${port}: 2 s`]);
    expect(lines.at(-1)).toContain('timed-out');
    expect(lines.at(-1)).not.toContain('Waiting for');
  },
);

onTerminal('an audit has the live line before its first token is done', async () => {
  const inventory = join(folder, 'silent.yml');
  const entry = (name: string) => `  - { name: ${name}, token-env: T, email: a@acme.example, repository: acme/web }`;
  await writeFile(inventory, ['version: 1', 'tokens:', entry('one'), entry('two')].join('\n'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/2.0`;
  const stdout = onScreen(
    `audit '${inventory}' --timeout 3 --api-url ${url}`,
    80,
    `T=$(cat '${join(folder, 'token')}')`,
  );
  server.close();
  const lines = stdout.split('\r\u001b[K');
  expect(lines.slice(0, 3)).toEqual(['', `Waiting for 127.0.0.1:${port}: 1 s`, `Waiting for 127.0.0.1:${port}: 2 s`]);
  expect(lines.at(-1)).toMatch(/^.*unknown: 2 tokens/);
});

onTerminal.each([60, 80, 100, 200])(
  'on a terminal of %i columns, no word is broken, and lines go on below their text',
  (columns) => {
    const scopes = ['read:repository:bitbucket', 'write:pullrequest:bitbucket', 'admin:project:bitbucket'].join(',');
    const command = `--plan --repository acme/web --scopes ${scopes} --operations 'GET /user' --excess-scopes warn`;
    const lines = onScreen(command, columns).replaceAll(escapes, '').split(/\r?\n/);
    const width = Math.min(columns, 100);
    // A word that is longer than a line has one for itself.
    expect(lines.filter((line) => line.length > width && /\S \S/.test(line.trim()))).toEqual([]);
    const text = lines.join(' ');
    for (const scope of scopes.split(',')) expect(text).toContain(scope);
    const note = lines.findIndex((line) => line.startsWith('Note: '));
    if (columns === 60) expect(lines[note + 1]).toMatch(/^ {2}\S/);
  },
);

test('standard input that never ends is read no further than a token could be long', async () => {
  const child = spawn(process.execPath, [product, '--token-stdin', '--plan'], {
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  let taken = 0;
  const more = () => {
    const chunk = 'aB3'.repeat(10_000);
    child.stdin.write(chunk, (error) => {
      if (error) return;
      taken += chunk.length;
      more();
    });
  };
  // The pipe breaks as soon as its reader is gone.
  child.stdin.on('error', () => undefined);
  more();
  const [exitCode] = await once(child, 'close');
  expect(taken).toBeLessThan(1024 * 1024);
  expect(exitCode).toBe(2);
  expect(stdout).toContain('--token-stdin received more than 64 kB.');
  expect(stdout).not.toContain('aB3');
});

test('standard input on which nothing comes is reported, and not waited for', async () => {
  const child = spawn(process.execPath, [product, '--token-stdin', '--plan'], {
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(stdout).toContain('--token-stdin timed out after 5 seconds.');
  expect(stdout).not.toContain('The token is empty');
});
