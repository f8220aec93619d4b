import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type SampleName, samples } from '../../sandbox/samples.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { startProcess } from './start.ts';

let folder = '';
let sandbox: Sandbox;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-clone-'));
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** A directory below the top of a clone with this remote. */
async function clone(name: string, url: string): Promise<string> {
  const directory = join(folder, name, 'below');
  await mkdir(join(folder, name, '.git'), { recursive: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(folder, name, '.git', 'config'), `[remote "origin"]\n\turl = ${url}\n`);
  return directory;
}

async function checkIn(
  directory: string,
  sample: SampleName,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const { token, email } = { email: '', ...samples[sample] };
  const { stdout, stderr, exitCode } = await startProcess(
    ['--api-url', sandbox.apiUrl, '--git-url', sandbox.url, '--email', email, '--json', ...args],
    { TOKEN_PREFLIGHT_TOKEN: token, HOME: folder, ...env },
    directory,
  );
  const report: RunReport = JSON.parse(stdout);
  const [{ notes, checks, findings } = { notes: [], checks: [], findings: [] }] = report.tokens;
  return {
    report,
    exitCode,
    stderr,
    notes,
    checks,
    codes: findings.map(({ code, severity }) => `${severity} ${code}`),
  };
}

const note = (name: string) =>
  `Used ${name}, the repository of the Git remote origin here. To check another one, set --repository.`;

describe('in a Git clone', () => {
  test('the repository of origin gets the first request, is no requirement, and is named in the report', async () => {
    const { report, notes, checks, stderr } = await checkIn(
      await clone('web', 'git@bitbucket.org:acme/web.git'),
      'api-least',
    );
    expect(report.verdict).toBe('pass');
    expect(notes[0]).toBe(note('acme/web'));
    expect(checks).toMatchObject([{ subject: 'credential', by: 'GET /2.0/repositories/acme/web' }]);
    expect(stderr).toContain(note('acme/web'));
  });

  test.each([
    ['nothing is declared', []],
    ['a read is declared', ['--scopes', 'read:repository:bitbucket']],
  ])('one that the token cannot see is no finding where %s', async (_, args) => {
    const directory = await clone('nowhere', 'https://bitbucket.org/acme/nowhere.git');
    const { report, notes, codes } = await checkIn(directory, 'api-least', args);
    expect(notes[0]).toBe(note('acme/nowhere'));
    expect({ verdict: report.verdict, codes }).toEqual({ verdict: 'pass', codes: [] });
  });

  test('a declared write is not judged by the permission on it', async () => {
    const directory = await clone('web', 'git@bitbucket.org:acme/web.git');
    const { codes } = await checkIn(directory, 'api-viewer-writes', ['--scopes', 'write:repository:bitbucket']);
    expect(codes.filter((code) => code.startsWith('fail'))).toEqual([]);
  });

  test('declared Git access is about it', async () => {
    const directory = await clone('web', 'https://release-bot@bitbucket.org/acme/web.git');
    const { checks } = await checkIn(directory, 'api-least', ['--git', 'clone']);
    expect(checks).toContainEqual(expect.objectContaining({ subject: 'git clone of acme/web', outcome: 'verified' }));
  });

  test.each<[string, string, readonly string[], Readonly<Record<string, string>>]>([
    ['an option names another one', 'git@bitbucket.org:acme/nowhere.git', ['--repository', 'acme/web'], {}],
    ['it is of another host', 'git@github.com:acme/web.git', [], {}],
    ['it is on this machine', 'http://localhost/acme/web.git', [], {}],
    [
      'a pipeline runs here',
      'git@bitbucket.org:acme/nowhere.git',
      [],
      { BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_WORKSPACE: 'acme', BITBUCKET_REPO_SLUG: 'web' },
    ],
  ])('it does not count where %s', async (name, url, args, env) => {
    const { notes } = await checkIn(await clone(name, url), 'api-least', args, env);
    expect(notes.join()).not.toContain('Git remote origin');
  });

  test('a login in the URL of origin is never shown', async () => {
    const directory = await clone('login', 'https://x-token-auth:GEHEIM123@bitbucket.org/acme/web.git');
    const { report, stderr, notes } = await checkIn(directory, 'api-least', ['--debug', '--verbose']);
    expect(notes[0]).toBe(note('acme/web'));
    expect(JSON.stringify(report) + stderr).not.toContain('GEHEIM123');
  });
});
