import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advise } from '../../src/commands/advise.ts';
import type { AdviceDocument } from '../../src/report/advice-schema.ts';
import { schemaFaults } from '../scenarios/schema.ts';
import { anyText, fuzzTimeout, upTo } from '../texts.ts';
import { context, textOf } from './context.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-advise-'));
});
afterAll(() => rm(folder, { recursive: true }));

const api = 'https://api.bitbucket.org/2.0';
const git = 'https://bitbucket.org';

/** A recording as `record --json` prints it, of requests such as `GET /user`, or `push acme/web`. */
function recordingOf(requests: readonly string[], more: object = {}): string {
  return JSON.stringify({
    kind: 'recording',
    schema: 1,
    tool: { name: 'token-preflight', version: '1.0.0' },
    ...{ files: 0, operations: [], tools: [], select: { 'api-token': [], 'access-token': [] }, findings: [] },
    ...{ otherTools: [], unknown: [], unreadable: [], runs: 1, unseen: [] },
    requests: requests.map((request) => {
      const [method = '', path = ''] = request.split(' ');
      const service = { clone: 'git-upload-pack', push: 'git-receive-pack' }[method];
      return service === undefined
        ? { method, url: api + path, by: 'node', statuses: [200], count: 1 }
        : { method: 'GET', url: `${git}/${path}.git/info/refs?service=${service}`, by: 'git', statuses: [], count: 2 };
    }),
    ...more,
  });
}

/** The JSON report of a check of one token. */
function reportOf(kind: string, granted: readonly string[] | undefined, tokens = 1): string {
  const scopes = {
    required: [],
    ...(granted !== undefined && { granted }),
    missing: [],
    excess: [],
    evidence: 'header',
  };
  const token = { name: 'token', verdict: 'pass', credential: { kind }, scopes, checks: [], findings: [], notes: [] };
  return JSON.stringify({
    schema: 1,
    kind: 'report',
    tool: { name: 'token-preflight', version: '1.0.0' },
    ...{ checkedAt: '2026-11-23T18:00:00.000Z', verdict: 'pass', elapsedMs: 1, findings: [] },
    tokens: Array.from({ length: tokens }, () => ({ ...token, requests: 1 })),
  });
}

async function run(texts: readonly string[], scopes?: string, isJson = false, name?: string) {
  const files = await Promise.all(
    texts.map(async (text, index) => {
      const path = join(folder, `${index}.json`);
      await writeFile(path, text);
      return path;
    }),
  );
  const result = await advise({ command: 'advise', files, scopes, name, isJson, errors: [] }, context);
  return { exitCode: result.exitCode, text: textOf(result).replaceAll(`${folder}/`, '') };
}

async function documentOf(requests: readonly string[], scopes: string): Promise<AdviceDocument> {
  const { text } = await run([recordingOf(requests)], scopes, true);
  const document = JSON.parse(text);
  expect(schemaFaults(document, 'advice')).toEqual([]);
  return document;
}

const names = (scopes: readonly { readonly scope: string }[] = []) => scopes.map(({ scope }) => scope).join(' ');
const web = '/repositories/acme/web';

test('shows what was seen, what was not with the danger of each, what to select, and the narrowest token', async () => {
  const granted = ['write:repository:bitbucket', 'delete:repository:bitbucket', 'write:pullrequest:bitbucket'];
  const report = reportOf('api-token', ['read:repository:bitbucket', ...granted, 'read:webhook:bitbucket']);
  const limits = { unseen: ["Git wasn't recorded, because GIT_TRACE_CURL is set."] };
  expect(
    await run([
      recordingOf([`GET ${web}`, 'push acme/web', `DELETE ${web}/hooks/{uid}`], limits),
      recordingOf([`GET ${web}`, `GET ${web}/nothing`], { runs: 2, ...limits }),
      report,
    ]),
  ).toMatchSnapshot();
});

describe('the granted scopes', () => {
  test.each<[string, readonly string[], string, string, string]>([
    [
      'a scope of API tokens includes no other one',
      [`PUT ${web}/pullrequests/{pull_request_id}`],
      'read:pullrequest:bitbucket write:pullrequest:bitbucket write:repository:bitbucket',
      'read:pullrequest:bitbucket write:pullrequest:bitbucket',
      'write:repository:bitbucket',
    ],
    [
      'one of access tokens does',
      [`GET ${web}`, 'push acme/web'],
      'repository, repository:write',
      'repository repository:write',
      '',
    ],
    [
      'what is wider than needed was not seen',
      [`GET ${web}`],
      'repository:admin, repository',
      'repository',
      'repository:admin',
    ],
    [
      'labels',
      [`GET ${web}`],
      'Repositories: Read\nWebhooks: Write',
      'read:repository:bitbucket',
      'write:webhook:bitbucket',
    ],
    ['a scope without operations', [`GET ${web}`], 'repository, issue', 'repository', 'issue'],
    ['a clone', ['clone acme/web'], 'repository, runner', 'repository', 'runner'],
    ['a call that failed was required, too', [`POST ${web}/hooks`], 'webhook', 'webhook', ''],
  ])('%s', async (_, requests, scopes, seen, notSeen) => {
    const document = await documentOf(requests, scopes);
    expect([names(document.seen), names(document.notSeen)]).toEqual([seen, notSeen]);
    expect(document.notSeen.filter(({ risk }) => risk === undefined)).toEqual([]);
  });

  test('a wider scope names what it includes, and the list has only that', async () => {
    const { notSeen, seen, notGranted, select } = await documentOf([`GET ${web}`], 'repository:write');
    // It isn't seen as such, but the runs would fail without any scope.
    expect([names(seen), names(notGranted)]).toEqual(['', '']);
    expect(notSeen).toMatchObject([{ scope: 'repository:write', includes: ['repository'] }]);
    expect(names(select['access-token'])).toBe('repository');
  });

  test('a scope that reads what another one changes stays in the list', async () => {
    const { notSeen, select } = await documentOf(
      [`DELETE ${web}/hooks/{uid}`],
      'read:webhook:bitbucket delete:webhook:bitbucket',
    );
    expect(notSeen).toMatchObject([{ scope: 'read:webhook:bitbucket', isSelected: true }]);
    expect(names(select['api-token'])).toBe('read:webhook:bitbucket delete:webhook:bitbucket');
  });

  test('a scope that was required and is not granted is named with its calls', async () => {
    const { notGranted } = await documentOf([`GET ${web}/hooks`, 'GET /user'], 'read:user:bitbucket');
    expect(notGranted).toEqual([
      { scope: 'read:webhook:bitbucket', label: 'Webhooks: Read', calls: [`GET ${web}/hooks`] },
    ]);
  });

  test('a missing scope has no calls that a granted one is enough for', async () => {
    const { notGranted } = await documentOf(
      [`GET ${web}`, `GET ${web}/pullrequests`, 'clone acme/web'],
      'repository:write',
    );
    expect(notGranted).toEqual([
      { scope: 'pullrequest', label: 'Pull requests: Read', calls: [`GET ${web}/pullrequests`] },
    ]);
  });

  test.each([
    ['by itself', 'repository', [`GET ${web}`, `POST ${web}/pullrequests`]],
    ['through one that includes it', 'repository:write', [`POST ${web}/pullrequests`]],
    ['by itself and for what it includes', 'pullrequest:write', [`POST ${web}/pullrequests`]],
  ])('one that was required %s has the calls that required it', async (_, scope, calls) => {
    const requests = [`GET ${web}`, `POST ${web}/pullrequests`];
    const { seen } = await documentOf(requests, 'repository repository:write pullrequest:write');
    expect(seen.find((each) => each.scope === scope)?.calls).toEqual(calls);
  });

  test('one that includes what is not granted by itself has its calls, too', async () => {
    const { seen } = await documentOf([`GET ${web}`, `POST ${web}/pullrequests`], 'pullrequest:write');
    expect(seen.map(({ calls }) => calls)).toEqual([[`GET ${web}`, `POST ${web}/pullrequests`]]);
  });

  test('one that is new to this version is shown without a sentence about it', async () => {
    const { text } = await run([recordingOf([`GET ${web}`]), reportOf('api-token', ['read:moon:bitbucket'])]);
    expect(text).toContain("  read:moon:bitbucket  read:moon:bitbucket\n    This version doesn't know the scope.");
  });
});

describe('the narrowest token', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['one repository', [`GET ${web}`, 'push acme/web'], 'repository-access-token'],
    ['one repository, spelled in another way', [`GET ${web}`, 'push Acme/WEB'], 'repository-access-token'],
    ['two repositories that Git used', ['clone acme/web', 'push acme/api'], 'project-access-token'],
    ['a repository of Git and another one', [`GET ${web}`, 'clone acme/api'], 'project-access-token'],
    ['two workspaces', ['clone acme/web', 'clone other/web'], 'api-token'],
    ['what access tokens are barred from', ['GET /user'], 'api-token'],
    ['a request that is not in the catalog', ['GET /nothing'], undefined],
  ])('%s', async (_, requests, kind) => {
    expect((await documentOf(requests, 'repository')).narrowest).toBe(kind);
  });

  test('what it can not do is named', async () => {
    const { exceptions } = await documentOf(['clone acme/web', 'clone acme/api'], 'repository');
    expect(exceptions).toEqual([
      {
        kind: 'repository-access-token',
        exceptions: [{ what: 'git access to acme/api', why: 'It is in another repository.' }],
      },
    ]);
  });

  test('a token that is the narrowest already', async () => {
    const { text } = await run([recordingOf([`GET ${web}`]), reportOf('repository-access-token', ['repository'])]);
    expect(text).toContain('\nNarrowest token: a repository access token, as today.');
    expect(text).toContain('\nSelect for a repository access token next time:');
    expect(text.match(/Select for/g)).toHaveLength(1);
  });
});

test('never advises to take anything away, and counts the runs', async () => {
  const all = [
    recordingOf(['GET /user'], { runs: 14 }),
    recordingOf([`GET ${web}`]),
    reportOf('api-token', everyScope),
  ];
  const { text } = await run(all);
  expect(text).toContain('\nNot seen in 15 runs:');
  expect(text).not.toMatch(/remove|unneeded|unnecessary|not needed|useless/i);
});
const everyScope = ['read:user', 'write:user', 'delete:repository', 'read:issue', 'read:wiki', 'read:test'].map(
  (name) => `${name}:bitbucket`,
);

describe('the report of an audit', () => {
  const token = (name: string, granted: readonly string[]) => ({
    ...JSON.parse(reportOf('api-token', granted)).tokens[0],
    name,
  });
  const tokens = [
    token('deploy', ['read:user:bitbucket']),
    token('nightly', ['read:repository:bitbucket', 'read:wiki:bitbucket']),
    token('twin', []),
    token('twin', []),
    token(`ghost\u001b[31m ATATT3xFfGF0${'x'.repeat(40)}`, []),
  ];
  const report = JSON.stringify({ ...JSON.parse(reportOf('api-token', [])), tokens });
  const recording = recordingOf([`GET ${web}`]);
  const all = 'Its tokens: deploy, nightly, twin, twin, ghost [31m ***.';

  test('is about the token that is named', async () => {
    const { text, exitCode } = await run([recording, report], undefined, true, ' nightly ');
    expect(exitCode).toBe(0);
    const { seen, notSeen }: AdviceDocument = JSON.parse(text);
    expect([names(seen), names(notSeen)]).toEqual(['read:repository:bitbucket', 'read:wiki:bitbucket']);
  });

  test.each<[string | undefined, string]>([
    [undefined, `advise (1.json) contains 5 tokens. Choose one with --name. ${all}`],
    ['night', `advise (1.json) contains no token of this name. ${all}`],
    ['twin', `advise (1.json) contains 2 tokens of this name. ${all}`],
  ])('shows how to choose for the name %s', async (name, problem) => {
    expect(await run([recording, report], undefined, false, name)).toEqual({ exitCode: 2, text: `error: ${problem}` });
  });

  test('has no name to choose with listed scopes', async () => {
    const { text } = await run([recording], 'repository', false, 'nightly');
    expect(text).toBe('error: --name chooses a token of a report. With --scopes, leave it out.');
  });
});

describe('what can not be used is an error', () => {
  const recording = recordingOf([`GET ${web}`]);
  test.each<[string, readonly string[], string | undefined, string]>([
    ['no recording', [reportOf('api-token', [])], undefined, 'advise requires at least one recording.'],
    [
      'no granted scopes',
      [recording],
      undefined,
      'advise requires the granted scopes: the JSON report of a check, or --scopes.',
    ],
    ['both', [recording, reportOf('api-token', [])], 'repository', "--scopes can't be combined with a report."],
    [
      'two reports',
      [recording, reportOf('api-token', []), reportOf('api-token', [])],
      undefined,
      'is a second report.',
    ],
    [
      'a report of an audit',
      [recording, reportOf('api-token', [], 3)],
      undefined,
      'advise (1.json) contains 3 tokens. Choose one with --name. Its tokens: token, token, token.',
    ],
    [
      'a report without the scopes',
      [recording, reportOf('api-token', undefined)],
      undefined,
      "doesn't contain the granted scopes.",
    ],
    [
      'a file that is not JSON',
      ['> GET /2.0/user HTTP/1.1'],
      'repository',
      "advise (0.json) isn't JSON. Pass recordings",
    ],
    ['another document', ['{"schema":1,"kind":"suggestion"}'], 'repository', 'advise (0.json) is another document.'],
    ['a JSON text', ['"recording"'], 'repository', 'advise (0.json) contains no report of Token Preflight.'],
    [
      'a broken recording',
      ['{"schema":1,"kind":"recording"}'],
      'repository',
      'advise (0.json) contains an invalid recording: ',
    ],
    ['a later recording', ['{"schema":2,"kind":"recording"}'], 'repository', 'contains a recording of schema 2.'],
    ['no requests', [recordingOf([])], 'repository', 'The recordings contain no requests to Bitbucket'],
    ['an unknown scope', [recording], 'webhok', '--scopes contains "webhok", which isn\'t a scope. Did you mean'],
    ['no scope', [recording], ' ', '--scopes requires the granted scopes.'],
    ['scopes of two tokens', [recording], 'webhook read:user:bitbucket', '--scopes mixes scopes of API tokens'],
  ])('%s', async (_, texts, scopes, problem) => {
    const { exitCode, text } = await run(texts, scopes);
    expect([exitCode, text.split('\n')]).toEqual([2, [expect.stringContaining(problem)]]);
  });

  test('a file that is missing', async () => {
    const files = [join(folder, 'missing.json')];
    const result = await advise({ command: 'advise', files, scopes: 'repository', isJson: false, errors: [] }, context);
    expect([result.exitCode, textOf(result)]).toEqual([2, expect.stringContaining("names a file that doesn't exist.")]);
  });
});

test('the same file twice is one run', async () => {
  const path = join(folder, 'twice.json');
  await writeFile(path, recordingOf([`GET ${web}`]));
  const files = [path, path, `${folder}/./twice.json`];
  const result = await advise({ command: 'advise', files, scopes: 'webhook', isJson: false, errors: [] }, context);
  expect(textOf(result)).toContain('1 run required 0 of 1 granted scope.');
});

test(
  'no text of a recording gets out that looks like a token',
  async () => {
    const secret = ['ATATT3xFfGF0', 'aB3'.repeat(40), '=1A2B3C4D'].join('');
    const hostile = fc
      .array(fc.oneof(anyText(), fc.constant(secret)), { maxLength: 3 })
      .map((parts) => parts.join('/'));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (path, sentence) => {
        const request = { method: 'GET', url: `${api}/${path}`, by: sentence || 'a', statuses: [200], count: 1 };
        const unseen = sentence === '' ? [] : [sentence];
        const { text } = await run([recordingOf([], { requests: [request], unseen })], 'repository');
        expect(text).not.toContain(secret);
      }),
      upTo(300),
    );
  },
  fuzzTimeout,
);
