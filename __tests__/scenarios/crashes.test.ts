import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { asCommand, type HostName, type Outcome, on, type Setting } from './harness.ts';
import { product } from './start.ts';

const folder = mkdtempSync(join(tmpdir(), 'token-preflight-crash-'));
afterAll(() => rmSync(folder, { recursive: true }));

const least = { repository: 'acme/web', scopes: 'read:repository:bitbucket' };
const internalError = 'Internal error';
/** Code that runs in the process of the product, before it. */
const before = (code: string) => ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
/** The token as each host is given it. */
const token = 'const token = process.env.TOKEN_PREFLIGHT_TOKEN ?? process.env.TOKEN ?? process.env.INPUT_TOKEN;';
/** Everything that shows more than usual. */
const talkative = {
  DEBUG: 'true',
  RUNNER_DEBUG: '1',
  NODE_DEBUG: 'http,net,tls',
  NODE_OPTIONS: '--report-uncaught-exception',
};

// The harness looks for the token in everything that they leave behind, files of Node's own included.
describe.each([
  ['action', 1],
  ['pipe', 1],
  ['command', 70],
] as const)('an internal error, as %s', (host: HostName, code) => {
  const crash = (script: string, setting: Setting = {}): Promise<Outcome> =>
    on[host]('api-least', { ...least, debug: 'true' }, { ...setting, node: before(`${token}${script}`) });

  test.each([
    ['an exception', '{ throw new Error(token); }'],
    ['an exception that is none', '{ throw token; }'],
    ['a rejection', 'Promise.reject(new Error(`Bearer ${token}`))'],
    ['a rejection without its own reason', 'Promise.reject({ headers: { authorization: token } })'],
  ])('an uncaught %s prints nothing and fails the job', async (_, script) => {
    // As soon as the product listens for them.
    const later = `process.on('newListener', (name) => name === 'unhandledRejection' && setTimeout(() => ${script}));`;
    const outcome = await crash(later, { env: talkative });
    expect(outcome.exitCode).toBe(code);
    expect(outcome.stderr).toContain(internalError);
    expect(outcome.stderr).toContain(
      'Please report it at https://github.com/token-preflight/token-preflight/issues.\n',
    );
    expectUnknown(outcome, "Internal error. The token wasn't checked.");
  });

  test.each([
    ['of one line', '`Invalid value "Basic ${token}" for header "authorization"`'],
    ['of lines that look like frames', '`x\\n    at ${token}\\n    at ${btoa(token)}`'],
  ])('an error %s in the middle of the work shows its kind alone', async (_, message) => {
    const script = `JSON.stringify = () => { throw new RangeError(${message}); };`;
    const outcome = await crash(script, { env: { DEBUG: 'true', RUNNER_DEBUG: '1' } });
    const { exitCode, stdout, stderr, debug } = outcome;
    expect(exitCode).toBe(code);
    expect(stdout).toContain(`${internalError} (RangeError)`);
    // Where it came from is shown to those who asked for detail.
    expect([stdout, stderr, ...debug].join('\n')).toMatch(/\bat \S+/);
    expectUnknown(outcome, "Internal error (RangeError). The token wasn't checked.");
  });
});

/** Where a platform reads the outcome of a run, it is unknown. */
function expectUnknown({ host, stdout, stderr, outputs, summary, variables }: Outcome, text: string): void {
  if (host === 'action') {
    expect(`${stdout}${stderr}`).toContain(`\n::error title=Token Preflight::${text}\n`);
    expect(outputs).toEqual({ verdict: 'unknown', summary: text, findings: '[]', 'findings-total': '0' });
    expect(summary).toBe(`## ❔ Token Preflight: unknown\n\n${text}\n`);
  }
  expect(variables).toBe(host === 'pipe' ? `TOKEN_PREFLIGHT_VERDICT=unknown\nTOKEN_PREFLIGHT_SUMMARY=${text}\n` : '');
}

// Node would print the headers of each request. The harness looks for the token in all that is left behind.
test.each(['action', 'pipe', 'command'] as const)('NODE_DEBUG shows nothing of Node, as %s', async (host) => {
  const setting = { env: { NODE_DEBUG: 'http,https,net,tls,stream' } };
  const { exitCode, stdout, stderr } = await on[host]('api-least', { ...least, debug: 'true' }, setting);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('pass: ');
  if (host === 'command') expect(stderr).toMatch(/^(debug: .*\n)+$/);
  else expect(stderr).toBe('');
});

test.each([
  ['18.20.8', 70],
  ['20.14.0', 70],
  ['21.7.3', 70],
  ['22.1.0', 70],
  ['20.15.0', 0],
  ['22.2.0', 0],
  ['26.0.0', 0],
])('Node.js %s ends with %d', async (version, expected) => {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const { exitCode, stderr } = await asCommand('api-least', least, { node: before(versions) });
  const isOld = expected === 70;
  expect(exitCode).toBe(expected);
  expect(stderr).toBe(
    isOld ? `error: Node.js ${version} is not supported. Use 20.15 or a later 20.x, or 22.2 or later.\n` : '',
  );
});

// Windows has no shell of this kind, and no named pipes in its folders.
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix.each([
  ['reader', '2>&1 | true'],
  // Linux alone has a disk that is always full.
  ...(existsSync('/dev/full') ? [['room on the disk', '> /dev/full 2>&1'] as const] : []),
])('output that finds no %s is no internal error', (_, where) => {
  const line = `{ { "$0" "$1" merge; echo $? >&3; } ${where}; } 3>&1`;
  const exitCode = execFileSync('sh', ['-c', line, process.execPath, product], { encoding: 'utf8' });
  expect(exitCode).toBe('2\n');
});

// Linux alone has a disk that is always full.
(existsSync('/dev/full') ? test : test.skip)('output that finds no room on the disk is no success', () => {
  const line = '"$0" "$1" version > /dev/full';
  const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, product], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 70, stderr: "error: Couldn't write the output (ENOSPC).\n" });
});

(existsSync('/dev/full') ? test : test.skip)('a result that finds no room on the disk is no success', () => {
  const line = '"$0" "$1" --plan --repository acme/web > /dev/full';
  const env = { PATH: process.env.PATH, TOKEN_PREFLIGHT_TOKEN: samples['api-least'].token };
  const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, product], { encoding: 'utf8', env });
  expect({ status, stderr }).toEqual({ status: 70, stderr: "error: Couldn't write the output (ENOSPC).\n" });
});

// Like a full disk: the system lets no file grow further than eight blocks.
onPosix('a page that does not fit leaves the one from before, and nothing else', async () => {
  const place = join(folder, 'full');
  mkdirSync(place);
  const [page, report] = [join(place, 'page.html'), join(place, 'report.json')];
  writeFileSync(page, 'the page of yesterday');
  const line = 'trap "" XFSZ; ulimit -f 8; exec "$@"';
  const run = ['sh', process.execPath, product, 'merge', join(folder, 'none.json'), '--html', page, '--report', report];
  const { stdout } = spawnSync('sh', ['-c', line, ...run], { encoding: 'utf8' });
  expect(stdout).toContain(`--html: couldn't write ${page}: error EFBIG.`);
  expect(readFileSync(page, 'utf8')).toBe('the page of yesterday');
  expect(readdirSync(place).toSorted()).toEqual(['page.html', 'report.json']);
});

// Root may write everywhere, so another user runs it, if that user can reach Node and the program.
const otherUser = { encoding: 'utf8', uid: 65534, gid: 65534 } as const;
const canSwitchUser =
  process.getuid?.() === 0 && spawnSync(process.execPath, [product, '--version'], otherUser).status === 0;
(canSwitchUser ? test : test.skip)(
  'a folder of another user: path, reason, and fix; a file of their own in it is written',
  () => {
    const place = join(folder, 'closed');
    mkdirSync(place);
    chmodSync(folder, 0o755);
    const [page, report] = [join(place, 'page.html'), join(place, 'report.json')];
    writeFileSync(page, 'old');
    chownSync(page, 65534, 65534);
    const args = [product, 'merge', join(folder, 'none.json'), '--html', page, '--report', report];
    const { status, stdout } = spawnSync(process.execPath, args, otherUser);
    expect(status).toBe(2);
    expect(stdout).toContain(
      `--report: couldn't write ${report}: permission denied. Use a directory in which this user can create files.`,
    );
    expect(readFileSync(page, 'utf8')).toContain('</html>');
    expect(readdirSync(place)).toEqual(['page.html']);
  },
);

onPosix('a report for a named pipe that nobody reads is not waited for', async () => {
  const report = join(folder, 'pipe');
  execFileSync('mkfifo', [report]);
  const { exitCode, stdout } = await asCommand('api-least', { ...least, report: '' }, { args: ['--report', report] });
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`couldn't write ${report}: nothing reads the named pipe. Start its reader first.`);
});

onPosix.each([
  ['action', 'GITHUB_OUTPUT', 'Outputs'],
  ['action', 'GITHUB_STEP_SUMMARY', 'Job summary'],
  ['pipe', 'BITBUCKET_PIPELINES_VARIABLES_PATH', 'Output variables'],
] as const)('nor with %s from %s', async (host, variable, what) => {
  const path = join(folder, variable);
  execFileSync('mkfifo', [path]);
  const { exitCode, stdout } = await on[host]('api-least', least, { env: { [variable]: path } });
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`${what}: couldn't write ${path}: nothing reads the named pipe.`);
  expect(stdout).toContain("The result isn't affected.");
});

test('a file that could not be written is nothing that a thread still waits for', async () => {
  const { exitCode, stdout, stderr } = await on.pipe('api-least', least, {
    env: { BITBUCKET_PIPELINES_VARIABLES_PATH: join(folder, 'no', 'such', 'folder') },
    node: before("process.execve = () => process.stderr.write('Node once more')"),
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain("Output variables: couldn't write ");
});

// Before Node 22.15 a process can't end while one of its threads waits.
if (process.execve !== undefined) {
  test('what a thread of Node waits for does not keep the process from ending, with its own exit code', async () => {
    const pipe = join(folder, 'held');
    execFileSync('mkfifo', [pipe]);
    const node = before(`import('node:fs/promises').then((fs) => fs.open(${JSON.stringify(pipe)}, 'w'))`);
    const { exitCode, stdout } = await asCommand(
      'api-least',
      { ...least, scopes: 'write:webhook:bitbucket' },
      { node },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('fail: ');
  });
}
