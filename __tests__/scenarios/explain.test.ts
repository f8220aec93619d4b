import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scopeMissing } from '../../sandbox/answers.ts';
import { samples } from '../../sandbox/samples.ts';
import { asAction, asPipe } from './harness.ts';

const { token, email } = samples['api-least'];
const body = scopeMissing(['write:pullrequest:bitbucket'], ['read:repository:bitbucket']).body;
const log = [
  '+ curl --verbose --user "$EMAIL:$TOKEN" https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests',
  '> POST /2.0/repositories/acme/web/pullrequests HTTP/2',
  '> Host: api.bitbucket.org',
  `> Authorization: Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`,
  '>',
  '< HTTP/2 403',
  '< content-type: application/json',
  '<',
  body,
  `::error::${token}`,
].join('\n');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-'));
  await writeFile(join(folder, 'job.log'), log);
});
afterAll(() => rm(folder, { recursive: true }));

const given = (file = 'job.log') => ({
  explain: join(folder, file),
  email: String(email),
  junit: '',
  html: '',
  metrics: '',
});

test('in an action, each finding is an annotation at its line, and the result of the job stays', async () => {
  const { exitCode, stdout, summary, outputs, requests } = await asAction(undefined, given(), { report: null });
  expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: [] });
  const path = join(folder, 'job.log');
  expect(stdout).toContain(`\n1. ${path}:6: POST /2.0/repositories/acme/web/pullrequests returned 403\n`);
  expect(stdout).toMatch(/\n::error title=The token is missing 2 required scopes,file=\S+job\.log,line=6::Missing: /);
  expect(stdout.match(/^::/gm)).toHaveLength(1);
  expect(summary).toContain('### ❌ fail: The token is missing 2 required scopes');
  expect(JSON.parse(outputs.findings ?? '')).toMatchObject([{ code: 'scope-missing' }]);
});

test('in a pipe, the log names the line, and the result of the step stays', async () => {
  const { exitCode, stdout, requests } = await asPipe(undefined, given(), { report: null });
  expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: [] });
  expect(stdout).toContain('/job.log:6: POST /2.0/repositories/acme/web/pullrequests returned 403');
  expect(stdout).toContain('To copy: read:pullrequest:bitbucket write:pullrequest:bitbucket');
});

test.each([
  ['action', asAction],
  ['pipe', asPipe],
] as const)('in a %s, a log that is missing is a warning and no failure', async (_, run) => {
  const { exitCode, stdout } = await run(undefined, given('missing.log'), { report: null });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/(?:explain|EXPLAIN) must be the path of a log that can be read\. .*tee job\.log/);
});

test.each([
  ['an action', asAction, /warn: explain is set, so nothing was checked\. Set scopes and git in a separate step\./],
  ['a pipe', asPipe, /warn: EXPLAIN is set, so nothing was checked\. Set SCOPES and GIT in a separate step\./],
] as const)('in %s, requirements in the same step are a warning: they are not checked', async (_, run, says) => {
  const declared = { scopes: 'read:repository:bitbucket', git: 'push', repository: 'acme/web' };
  const { exitCode, stdout } = await run(undefined, { ...given(), ...declared }, { report: null });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(says);
  expect(stdout).toContain('/job.log:6: POST /2.0/repositories/acme/web/pullrequests returned 403');
});

test('the token of the options is removed, even where nothing in the log looks like one', async () => {
  const password = 'correct horse battery staple';
  await writeFile(join(folder, 'plain.log'), `401 Unauthorized: https://api.bitbucket.org/2.0/user ${password}\n`);
  const { stdout } = await asPipe(undefined, { ...given('plain.log'), token: password }, { report: null });
  expect(stdout).toContain('/plain.log:1: GET /2.0/user returned 401');
  expect(stdout).not.toContain(password);
});
