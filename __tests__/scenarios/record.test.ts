import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schemaFaults } from './schema.ts';
import { product } from './start.ts';

/** A different secret for each place, so that a leak shows where it comes from. */
const canary = (place: string) => `CaNaRy${place}s3cr3tVaLuE`;

let folder = '';
let server: Server;
let base = '';
let received: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'token-preflight-record-test-'));
  mkdirSync(join(folder, 'tmp'));
  mkdirSync(join(folder, 'home'));
  server = createServer((request, response) => {
    received.push(`${request.method} ${request.url} ${request.headers['user-agent']} ${request.headers['x-own']}`);
    const isGit = request.url?.includes('.git/') === true;
    const headers = {
      'X-Canary': canary('Response'),
      'Set-Cookie': `a=${canary('Cookie')}`,
      'WWW-Authenticate': 'Basic realm="x"',
    };
    request.resume().on('end', () => response.writeHead(isGit ? 401 : 200, headers).end(canary('Body')));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Runs `record` with a separate home and temporary folder, in which nothing may be left. */
async function record(
  options: readonly string[],
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
  signal?: NodeJS.Signals,
) {
  received = [];
  const args = [product, 'record', '--api-url', `${base}/2.0`, '--git-url', base, ...options, '--', ...command];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'tmp'),
      GIT_TERMINAL_PROMPT: '0',
      ...env,
    },
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed.stdout += text;
    if (signal !== undefined && text.includes('ready for a signal')) child.kill(signal);
  });
  child.stderr.setEncoding('utf8').on('data', (text) => (printed.stderr += text));
  const [exitCode] = await once(child, 'close');
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  return { exitCode, ...printed };
}

async function requestsOf(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stdout } = await record(['--json'], command, env);
  expect(stdout).not.toContain('CaNaRy');
  const document = JSON.parse(stdout);
  expect(schemaFaults(document, 'recording')).toEqual([]);
  const { requests } = document as { readonly requests: readonly { readonly [key: string]: unknown }[] };
  return requests.map(({ method, url, by, statuses }) => `${by}: ${method} ${url} ${statuses}`);
}

const api = 'https://api.bitbucket.org/2.0';
const web = '/repositories/acme/web';
const login = () => base.replace('//', `//me:${canary('Password')}@`);

describe('requests are recorded without their secrets', () => {
  test('of Node.js', async () => {
    const script = `
      const headers = { Authorization: '${canary('Header')}', 'X-Own': '${canary('Own')}' };
      await fetch('${base}/2.0${web}/pullrequests?token=${canary('Query')}', { method: 'POST', headers, body: '${canary('Request')}' });
      const { request } = await import('node:http');
      await new Promise((done) => request('${login()}/2.0/user?a=${canary('Query')}', { headers }, (r) => r.resume().on('end', done)).end());`;
    expect(await requestsOf(['node', '--input-type=module', '--eval', script])).toEqual([
      `node: POST ${api}${web}/pullrequests 200`,
      `node: GET ${api}/user 200`,
    ]);
  });

  (has('python3') ? test : test.skip)('of Python, whose own sitecustomize is loaded, too', async () => {
    mkdirSync(join(folder, 'site'), { recursive: true });
    writeFileSync(join(folder, 'site/sitecustomize.py'), 'import os\nos.environ["OWN"] = "yes"\n');
    const script = `
import http.client, os, urllib.request
assert os.environ["OWN"] == "yes"
request = urllib.request.Request("${base}/2.0${web}/hooks?a=${canary('Query')}", headers={"Authorization": "${canary('Header')}"}, data=b"${canary('Request')}")
urllib.request.urlopen(request).read()
connection = http.client.HTTPConnection("${new URL(base).host}")
connection.request("PUT", "/2.0${web}/pullrequests/12?b=${canary('Query')}", headers={"X-Own": "${canary('Own')}"})
connection.getresponse().read()`;
    expect(await requestsOf(['python3', '-c', script], { PYTHONPATH: join(folder, 'site') })).toEqual([
      `python: POST ${api}${web}/hooks 200`,
      `python: PUT ${api}${web}/pullrequests/{pull_request_id} 200`,
    ]);
  });

  (has('curl') ? test : test.skip)('of curl, whose own configuration is used, too', async () => {
    writeFileSync(
      join(folder, 'home/.curlrc'),
      `user-agent = "own-agent"\nheader = "X-Own: ${canary('Own')}"\nsilent\n`,
    );
    const name = 'a-name-that-is-longer-than-a-line-of-the-trace-of-curl-is-wide.zip';
    const script = `
      curl -u "me:${canary('Password')}" -d '${canary('Request')}' '${base}/2.0${web}/refs/branches?a=${canary('Query')}'
      curl -o /dev/null -w '%{http_code}' '${login()}/2.0${web}/downloads/${name}'`;
    const requests = await requestsOf(['sh', '-c', script]);
    expect(requests).toEqual([
      `curl: POST ${api}${web}/refs/branches 200`,
      `curl: GET ${api}${web}/downloads/{filename} 200`,
    ]);
    expect(received).toContainEqual(expect.stringContaining(`own-agent ${canary('Own')}`));
    rmSync(join(folder, 'home/.curlrc'));
  });

  (has('git') ? test : test.skip)('of Git', async () => {
    const header = `http.extraHeader=X-Own: ${canary('Own')}`;
    expect(await requestsOf(['git', '-c', header, 'ls-remote', `${login()}/acme/web.git`])).toEqual([
      'git: GET https://bitbucket.org/acme/web.git/info/refs?service=git-upload-pack 401',
    ]);
  });

  test('and where the text has no format', async () => {
    const { exitCode, stdout } = await record(
      [],
      ['node', '--eval', `fetch('${login().replace(/me:.*@/, '')}/2.0${web}/hooks?a=${canary('Query')}')`],
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Operations:\n  GET ${web}/hooks  # node 200\n`);
    expect(stdout).toContain('\n  Access token  webhook\n');
    expect(stdout).not.toContain('CaNaRy');
  });
});

describe('the command', () => {
  test('keeps its output, its options, and its exit code', async () => {
    const { exitCode, stdout } = await record([], ['sh', '-c', 'echo "$0 $1"; exit 7', 'a', '--json']);
    expect([exitCode, stdout.split('\n')[0]]).toEqual([7, 'a --json']);
    expect(stdout).toContain('No requests to Bitbucket were recorded.');
  });

  test('prints to standard error where standard output has a document', async () => {
    const { stdout, stderr } = await record(['--json'], ['sh', '-c', 'echo out']);
    expect([JSON.parse(stdout).kind, stderr]).toEqual(['recording', 'out\n']);
  });

  test('that is missing ends with 127, one that can not be run with 126, and one that is killed with its signal', async () => {
    writeFileSync(join(folder, 'text'), 'text');
    chmodSync(join(folder, 'text'), 0o600);
    const results: unknown[] = [];
    for (const command of [['missing-command'], ['./text'], ['sh', '-c', 'kill -TERM $$']]) {
      const { exitCode, stdout } = await record(['--json'], command);
      const { runs, unseen } = JSON.parse(stdout);
      results.push([exitCode, runs, unseen.length > 0 && unseen[0]]);
    }
    expect(results).toEqual([
      [127, 0, "The command missing-command wasn't found, so nothing ran."],
      [126, 0, "The command ./text couldn't be run (EACCES), so nothing ran."],
      [143, 1, expect.stringContaining('Only programs in Node.js')],
    ]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that %s ends is recorded until then', async (signal, code) => {
    const script = `await fetch('${base}/2.0/user'); console.log('ready for a signal'); setTimeout(() => {}, 20_000)`;
    const command = ['node', '--input-type=module', '--eval', script];
    const { exitCode, stdout } = await record([], command, {}, signal);
    expect([exitCode, stdout]).toEqual([code, expect.stringContaining('GET /user')]);
  });

  test('keeps its own NODE_OPTIONS, and a trace of Git that it has itself', async () => {
    const { stdout, exitCode } = await record([], ['node', '--print', 'process.title'], {
      NODE_OPTIONS: '--title=own',
      GIT_TRACE_CURL: '1',
    });
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, 'own']);
    expect(stdout).toContain("Git wasn't recorded, because GIT_TRACE_CURL is set.");
  });
});

test('recordings are merged, also without a command', async () => {
  const first = await record(['--json'], ['node', '--eval', `fetch('${base}/2.0/user')`]);
  const second = await record(['--json'], ['node', '--eval', `fetch('${base}/2.0${web}/hooks')`]);
  writeFileSync(join(folder, 'first.json'), first.stdout);
  writeFileSync(join(folder, 'second.json'), second.stdout);
  const { status, stdout } = spawnSync(process.execPath, [product, 'record', 'first.json', 'second.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, expect.stringContaining(`  GET ${web}/hooks  # node 200\n  GET /user`)]);
});

test('without a command or file, record explains what it requires', () => {
  const { status, stdout } = spawnSync(process.execPath, [product, 'record'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([
    2,
    '✖ error: record requires a command after --, for example: token-preflight record -- npm run release\n',
  ]);
});

test('a command without -- before it is no file, and gets the right form', () => {
  const outcome = spawnSync(process.execPath, [product, 'record', 'npm', 'run'], { encoding: 'utf8', cwd: folder });
  expect(outcome.status).toBe(2);
  expect(outcome.stdout).toContain("npm: can't be read.");
  expect(outcome.stdout).toContain('put -- before it, for example: token-preflight record -- npm run release');
});

test('a file of - is standard input, which a command reads itself', () => {
  const entry = { request: { method: 'GET', url: `${api}/user` }, response: { status: 200 } };
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [product, 'record', '-', ...args], {
      encoding: 'utf8',
      input: JSON.stringify({ log: { entries: [entry] } }),
    });
  expect(JSON.parse(run('--json').stdout).requests).toMatchObject([
    { method: 'GET', url: `${api}/user`, statuses: [200] },
  ]);
  const { status, stdout } = run('--', 'cat');
  expect([status, stdout]).toEqual([2, "✖ error: - can't be combined with a command, which reads standard input.\n"]);
});
