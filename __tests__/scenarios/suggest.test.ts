import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { product } from './start.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-suggest-'));
  const call = 'curl -X POST https://api.bitbucket.org/2.0/repositories/$BITBUCKET_REPO_FULL_NAME/pullrequests\n';
  await writeFile(join(folder, 'open.sh'), call);
  await writeFile(join(folder, 'old.sh'), 'curl https://api.bitbucket.org/2.0/workspaces\n');
});
afterAll(() => rm(folder, { recursive: true }));

const command = (...args: readonly string[]) => {
  const options = { cwd: folder, env: { PATH: process.env.PATH }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [product, 'suggest', ...args], options);
  return { status, stdout, stderr };
};

test('suggest reads the current folder, and the paths are relative to it', () => {
  expect(command()).toMatchInlineSnapshot(`
{
  "status": 2,
  "stderr": "",
  "stdout": "Operations:
  POST /repositories/{workspace}/{repo_slug}/pullrequests  # open.sh:1 curl

Scopes to select:
  API token     read:pullrequest:bitbucket write:pullrequest:bitbucket
  Access token  pullrequest:write

✖ fail: A declared operation was removed from the REST API [operation-removed]
  old.sh:1 curl
  Bitbucket removed "GET /workspaces" on 2026-04-14 (CHANGE-2770). It doesn't work with any token.
    Call GET /user/workspaces instead.
    See https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770.
",
}
`);
});

test('suggest with wrong options explains them', () => {
  expect(command('--format', 'xml')).toEqual({
    status: 2,
    stdout: '✖ error: --format must be one of: text, yaml, action, pipe, json, sarif.\n',
    stderr: '',
  });
  expect(command('--scopes', 'x').stdout).toBe("✖ error: --scopes can't be used with suggest. Remove it.\n");
});

test('a path that does not exist is the first thing that is reported', () => {
  expect(command('nowhere.sh')).toMatchObject({
    status: 2,
    stdout: "Found no file that can be read. Check the paths.\n\nNot included:\n  nowhere.sh: can't be read.\n",
  });
});

test('--json is the format for programs', () => {
  const { status, stdout } = command('open.sh', '--json');
  expect([status, JSON.parse(stdout).kind]).toEqual([0, 'suggestion']);
});

test('what Token Preflight wrote, and logs, are read only if they are named', async () => {
  const own = await mkdtemp(join(tmpdir(), 'token-preflight-suggest-own-'));
  try {
    const url = 'https://api.bitbucket.org/2.0/repositories/acme/web';
    const tool = { name: 'token-preflight', version: '1.0.0' };
    const report = { schema: 1, kind: 'report', tool, tokens: [{ checks: [{ by: `GET ${url}` }] }] };
    const recording = { kind: 'recording', schema: 1, tool, operations: [{ operation: 'GET /repositories/acme/web' }] };
    await writeFile(join(own, 'report.json'), JSON.stringify(report, undefined, 2));
    await writeFile(join(own, 'monday.json'), JSON.stringify({ ...recording, note: url }));
    await writeFile(
      join(own, 'junit.xml'),
      `<testsuites name="token-preflight">\nRun: curl -sSi ${url}\n</testsuites>\n`,
    );
    await writeFile(join(own, 'job.log'), `curl -sSi ${url}\n`);
    expect(command(own).stdout).toMatch(/^Found nothing to declare in 0 files\./);
    expect(command(join(own, 'job.log')).stdout).toContain('GET /repositories/acme/web');
    await writeFile(
      join(own, 'package.json'),
      JSON.stringify({ name: 'token-preflight', scripts: { call: `curl ${url}` } }),
    );
    expect(command(own).stdout).toContain('package.json:1');
  } finally {
    await rm(own, { recursive: true });
  }
});

test('a file that is named is read, however large, or listed as one that could not be', async () => {
  await writeFile(
    join(folder, 'large.txt'),
    `${'# a line\n'.repeat(200_000)}curl https://api.bitbucket.org/2.0/user\n`,
  );
  await writeFile(
    join(folder, 'utf-16.txt'),
    Buffer.from('\ufeffcurl https://api.bitbucket.org/2.0/user\n', 'utf16le'),
  );
  const { status, stdout } = command('large.txt', 'utf-16.txt');
  expect(status).toBe(2);
  expect(stdout).toContain('GET /user  # large.txt:200001 curl');
  expect(stdout).toContain("utf-16.txt: can't be read.");
});

test('a path of - is standard input, alone or next to files', () => {
  const suggest = (...args: readonly string[]) => {
    const input = 'curl https://api.bitbucket.org/2.0/user\n';
    const options = { cwd: folder, env: { PATH: process.env.PATH }, encoding: 'utf8', input } as const;
    return JSON.parse(spawnSync(process.execPath, [product, 'suggest', ...args, '--json'], options).stdout);
  };
  const user = { operation: 'GET /user', places: [{ path: 'standard input', line: 1, by: 'curl' }] };
  expect(suggest('-')).toMatchObject({ files: 1, operations: [user] });
  expect(suggest('open.sh', '-')).toMatchObject({
    files: 2,
    operations: expect.arrayContaining([expect.objectContaining(user)]),
  });
});
