import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/check/finding.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import {
  answer,
  apiTokenType,
  error,
  html,
  listing,
  privately,
  recorded,
  removed,
  unlisted,
} from '../bitbucket/answers.ts';
import { configure, type PipelineRun, runPipeline } from './pipeline.ts';

const read = 'read:repository:bitbucket';
const pulls = 'read:pullrequest:bitbucket';
const first = 'GET /2.0/repositories/acme/web';
const operation = 'GET /repositories/acme/web/pullrequests';

const lacking = (...required: readonly string[]) => answer(403, error(recorded.lacks, { detail: { required } }));
const denied = answer(403, error(recorded.denied));
const hidden = answer(404, error(recorded.hidden));
const silence: NetworkError = { outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' };

/** What comes of an answer about pull requests, where the repository gives another. */
function tried(raw: RawOptions, recognition: HttpResponse, probe: HttpResponse | NetworkError): Promise<PipelineRun> {
  return runPipeline(configure({ repository: 'acme/web', ...raw }), ({ path }) =>
    path.includes('pullrequests') ? probe : recognition,
  );
}
const codesOf = ({ findings }: PipelineRun) => findings.map(({ severity, code }) => `${severity} ${code}`);
const contradiction = ({ report }: PipelineRun) =>
  report.findings.find(({ code }) => code === 'scope-contradiction')?.cause ?? '';

type Row = readonly [string, HttpResponse, HttpResponse | NetworkError, string, readonly string[], readonly string[]];

describe('a declared operation that is requested', () => {
  const both = privately(read, pulls);

  test.each<Row>([
    ['and answered, by the list too', both, answer(200, { size: 3 }), 'verified', [], []],
    ['and answered, where nothing is listed', unlisted, answer(200, { size: 3 }), 'verified', [], []],
    ['and denied because its scope is missing', unlisted, lacking(pulls), 'missing', [pulls], ['fail scope-missing']],
    ['and denied because some scope is missing', unlisted, lacking(), 'missing', [pulls], ['fail scope-missing']],
    [
      'and denied because another scope is missing',
      unlisted,
      lacking('x:y:z'),
      'missing',
      ['x:y:z'],
      ['fail scope-missing'],
    ],
    [
      'and denied because another scope is missing next to one that is listed',
      both,
      lacking(read, 'x:y:z'),
      'missing',
      ['x:y:z'],
      ['fail scope-missing', 'warn scope-contradiction'],
    ],
    [
      'and answered as to anybody',
      both,
      answer(200, { size: 3 }, { 'x-credential-type': 'unauthenticated_identity' }),
      'unknown',
      [],
      ['unknown response-unverifiable'],
    ],
    [
      'and answered without headers, in public, where the list contains its scope',
      answer(200, { is_private: false }, listing(read, pulls)),
      answer(200, { size: 3 }),
      'verified',
      [],
      [],
    ],
    [
      'and denied because a scope is missing that is listed',
      both,
      lacking(pulls),
      'missing',
      [pulls],
      ['fail scope-missing', 'warn scope-contradiction'],
    ],
    ['and denied because a permission is missing', both, denied, 'denied', [], ['fail permission-missing']],
    [
      'and denied by another server, where nothing shows the token',
      answer(200, { is_private: false }),
      denied,
      'unknown',
      [],
      ['unknown response-unverifiable'],
    ],
    ['and not there', both, hidden, 'denied', [], ['fail resource-not-found']],
    ['and removed', both, answer(410, removed), 'denied', [], ['fail endpoint-removed']],
    [
      'and refused to this kind of credential',
      both,
      answer(403, error(recorded.mechanism)),
      'denied',
      [],
      ['fail token-kind-rejected'],
    ],
    [
      'and refused as not supported',
      both,
      answer(401, error(recorded.invalid)),
      'denied',
      [],
      ['fail token-kind-rejected'],
    ],
    ['and refused without a word', both, answer(401), 'unknown', [], ['unknown response-unexpected']],
    ['and met by an outage', both, answer(503), 'unknown', [], ['unknown server-error']],
    ['and met by silence', both, silence, 'unknown', [], ['unknown timed-out']],
    ['and met by a page', both, answer(200, html), 'unknown', [], ['unknown response-not-json']],
  ])('%s', async (_, recognition, probe, outcome, missing, codes) => {
    const done = await tried({ operations: operation }, recognition, probe);
    expect(codesOf(done)).toEqual(codes);
    expect(done.report.scopes.missing).toEqual(missing);
    expect(done.report.checks.at(-1)).toMatchObject({
      subject: `operation ${operation}`,
      outcome,
      by: `${first}/pullrequests`,
    });
  });

  test('is not asked without its scope, and missing by the list', async () => {
    const done = await tried({ operations: operation }, privately(read), silence);
    expect(done.asked).toHaveLength(1);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome: 'missing', by: first });
  });

  test('and answered without the scope that it needs is verified: the answer outranks the list', async () => {
    const raw = { operations: 'GET /repositories/acme/web' };
    const done = await tried(raw, privately('read:user:bitbucket'), silence);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome: 'verified', by: first, status: 200 });
  });

  test('and denied without the scope that it needs lacks it', async () => {
    const raw = { operations: 'GET /repositories/acme/web' };
    const done = await tried(raw, answer(403, error(recorded.denied), listing('read:user:bitbucket')), silence);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome: 'missing', by: first, status: 403 });
    expect(done.report.scopes.missing).toEqual([read]);
  });

  test('stays open where the run had to stop', async () => {
    const done = await tried({ operations: operation }, answer(503), silence);
    expect(done.report.checks.at(-1)).toEqual({ subject: `operation ${operation}`, outcome: 'unknown' });
  });

  test.each<[string, HttpResponse, string]>([
    ['a scope', lacking(pulls), `${pulls} is`],
    ['two scopes', lacking(pulls, read), `${pulls}, ${read} is`],
    ['none', lacking(), 'a scope is'],
  ])('and refused in spite of the list: the answer names %s', async (_, probe, words) => {
    const told = contradiction(await tried({ operations: operation }, both, probe));
    expect(told).toContain(`the list of granted scopes includes ${pulls}`);
    expect(told).toContain(`Bitbucket rejected ${first}/pullrequests because ${words} missing`);
  });

  test('that needs no scope and is refused because one is missing', async () => {
    const raw = { operations: 'GET /hook_events', repository: 'acme/web' };
    const done = await runPipeline(configure(raw), ({ path }) => (path.startsWith('/hook') ? lacking('x:y:z') : both));
    expect(contradiction(done)).toContain('the list of granted scopes includes all required scopes');
    expect(done.report.scopes.missing).toEqual(['x:y:z']);
  });
});

describe('a declared scope that is tried', () => {
  test.each<Row>([
    ['and lets in', unlisted, answer(200, { size: 3 }), 'verified', [], []],
    ['and does not', unlisted, lacking(pulls), 'missing', [pulls], ['fail scope-missing']],
    [
      'and does not, because another scope is missing',
      unlisted,
      lacking(read),
      'unverifiable',
      [],
      ['unknown scope-unverified'],
    ],
    ['and does not, without a word of which', unlisted, lacking(), 'missing', [pulls], ['fail scope-missing']],
    [
      'and does not although it is listed',
      privately(read, pulls),
      lacking(pulls),
      'missing',
      [pulls],
      ['fail scope-missing', 'warn scope-contradiction'],
    ],
    [
      'and does not although it is listed, because another scope is missing',
      privately(read, pulls),
      lacking('x:y:z'),
      'verified',
      [],
      ['warn scope-contradiction'],
    ],
    ['where the account may not', privately(read, pulls), denied, 'denied', [], ['fail permission-missing']],
    ['where the account may not, below what is private', unlisted, denied, 'denied', [], ['fail permission-missing']],
  ])('%s', async (_, recognition, probe, outcome, missing, codes) => {
    const done = await tried({ scopes: pulls }, recognition, probe);
    expect(codesOf(done)).toEqual(codes);
    expect(done.report.scopes.missing).toEqual(missing);
    expect(done.report.checks.at(-1)).toMatchObject({ subject: `scope ${pulls}`, outcome });
  });

  test('and lets in although it is not listed', async () => {
    const done = await tried({ scopes: read }, privately('read:user:bitbucket'), silence);
    expect(contradiction(done)).toContain(`the list of granted scopes doesn't include ${read}`);
    expect(contradiction(done)).toContain(`${first} succeeded`);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome: 'verified' });
  });

  test('and is not listed, where anyone is let in', async () => {
    const open = answer(200, { is_private: false }, listing('read:user:bitbucket'));
    const done = await tried({ scopes: read }, open, silence);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome: 'missing' });
    expect(codesOf(done)).toEqual(['fail scope-missing']);
  });
});

describe('a declared scope that an access token can never be given', () => {
  const opaque = { token: 'TESTONLY-opaque', email: '', repository: 'acme/web' };
  const checked = (scopes: string, ...granted: readonly string[]) => {
    const headers = { ...listing(...granted), 'x-credential-type': 'repo_access_token' };
    return runPipeline(configure({ ...opaque, scopes }), () => answer(200, { is_private: true }, headers));
  };

  test.each([['repository'], ['repository, account']])(
    'is not missing or verified by the scope of an account as well, where the token has %s',
    async (granted) => {
      const done = await checked('read:user:bitbucket', granted);
      expect(codesOf(done)).toEqual(['fail scope-not-for-kind']);
      expect(done.report.checks.map(({ subject }) => subject)).toEqual(['credential', 'repository acme/web']);
    },
  );

  test('is not to be selected together with those that are missing', async () => {
    const done = await checked('read:user:bitbucket read:pipeline:bitbucket', 'repository');
    expect(done.findings.find(({ code }) => code === 'scope-missing')?.facts).toMatchObject({
      missing: ['pipeline'],
      required: ['pipeline'],
    });
  });
});

describe('a write is as far shown as its scopes, and no further without the permission', () => {
  const post = 'POST /repositories/acme/web/pullrequests';
  const write = 'write:pullrequest:bitbucket';

  test.each<[string, HttpResponse, HttpResponse | NetworkError, string, readonly string[]]>([
    ['all are listed', privately(read, pulls, write), answer(200, { size: 0 }), 'granted', []],
    ['one is missing', privately(read, pulls), answer(200, { size: 0 }), 'missing', [write]],
    ['both are missing', privately(read), answer(200, { size: 0 }), 'missing', [pulls, write]],
    ['the permission to read is missing', privately(read, pulls, write), denied, 'granted', []],
    ['one is missing and one denied', privately(read, pulls), denied, 'missing', [write]],
    ['one was not answered', privately(read, pulls, write), silence, 'unknown', []],
    ['one was not answered, the other cannot be shown', unlisted, silence, 'unknown', []],
    ['one works, the other cannot be shown', unlisted, answer(200, { size: 0 }), 'unverifiable', []],
    ['one is denied because it is missing, the other cannot be shown', unlisted, lacking(pulls), 'missing', [pulls]],
  ])('%s', async (_, recognition, probe, outcome, missing) => {
    const done = await tried({ operations: post }, recognition, probe);
    const last = done.report.checks.at(-1);
    expect([last?.subject, last?.outcome]).toEqual([`operation ${post}`, outcome]);
    expect(done.report.scopes.missing).toEqual(missing);
  });

  test.each([
    ['is listed', privately('delete:repository:bitbucket'), 'granted'],
    ['is not listed', privately(read), 'missing'],
  ])('its only one %s', async (_, recognition, outcome) => {
    const done = await tried({ operations: 'DELETE /repositories/acme/web' }, recognition, silence);
    expect(done.report.checks.at(-1)?.outcome).toBe(outcome);
  });

  test('and cannot be verified where it has none', async () => {
    const done = await tried({ operations: 'DELETE /addon' }, privately(read), silence);
    const last = done.report.checks.at(-1);
    expect(last).toEqual({ subject: 'operation DELETE /addon', outcome: 'unverifiable' });
    expect(codesOf(done)).toContain('unknown scope-unverified');
  });

  test('is checked in its own repository', async () => {
    const raw = { operations: 'POST /repositories/other/docs/pullrequests' };
    const done = await tried(raw, privately(pulls, write), answer(200, { size: 0 }));
    expect(done.asked.map(({ path }) => path.split('?')[0])).toContain('/repositories/other/docs/pullrequests');
  });
});

describe('what was not tried', () => {
  const admin = 'admin:workspace:bitbucket';

  test.each<[string, HttpResponse | NetworkError, string, string]>([
    ['stays open where the run had to stop', answer(503), pulls, 'unknown'],
    ['stays open where the run had to stop and nothing could have tried it', answer(503), admin, 'unknown'],
    ['is granted by the list', privately(admin), admin, 'granted'],
    ['is granted by the list of an answer that shows nothing else', answer(429, '', listing(admin)), admin, 'granted'],
    ['to read is verified by the list', privately('read:ssh-key:bitbucket'), 'read:ssh-key:bitbucket', 'verified'],
    ['is missing by the list', privately(read), admin, 'missing'],
    ['cannot be verified without a list', unlisted, admin, 'unverifiable'],
  ])('%s', async (_, recognition, scope, outcome) => {
    const done = await runPipeline(configure({ repository: 'acme/web', scopes: scope }), () => recognition);
    const last = done.report.checks.at(-1);
    expect([last?.subject, last?.outcome]).toEqual([`scope ${scope}`, outcome]);
    expect(last?.by).toBe(outcome === 'missing' ? first : undefined);
    expect(last?.shownBy).toEqual(['granted', 'verified'].includes(outcome) ? ['scope-list'] : undefined);
  });

  test.each<[string, HttpResponse, string, string | undefined]>([
    ['a feature is off, and the list contains the scope', hidden, 'denied', `${first}/pullrequests`],
    ['an endpoint was removed, and the list contains the scope', answer(410, removed), 'verified', undefined],
  ])('%s', async (_, probe, outcome, by) => {
    const done = await tried({ scopes: pulls }, privately(read, pulls), probe);
    const last = done.report.checks.at(-1);
    expect([last?.outcome, last?.by]).toEqual([outcome, by]);
  });

  test('an endpoint was removed, and there is no list', async () => {
    const done = await tried({ scopes: pulls }, unlisted, answer(410, removed));
    expect(done.report.checks.at(-1)).toMatchObject({
      outcome: 'unverifiable',
      by: `${first}/pullrequests`,
      status: 410,
    });
  });

  test('a refusal that may be meant for anybody leaves an unlisted scope open', async () => {
    const open = answer(200, { is_private: false }, apiTokenType);
    const done = await tried({ scopes: pulls }, open, denied);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome: 'unknown', by: `${first}/pullrequests` });
  });

  test('the first answer itself proves nothing', async () => {
    const done = await tried({ scopes: read }, answer(410, removed, apiTokenType), silence);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome: 'unknown', by: first, status: 410 });
    expect(codesOf(done)).toEqual(['fail endpoint-removed']);
  });

  test.each<[string, RawOptions, HttpResponse]>([
    ['a scope', { scopes: 'read:webhook:bitbucket' }, denied],
    ['a scope, where it is hidden', { scopes: 'read:webhook:bitbucket' }, hidden],
    ['an operation in some repository', { operations: 'POST /repositories/{workspace}/{repo_slug}/hooks' }, denied],
  ])('a workspace that is requested instead of a repository refuses nothing: %s', async (_, raw, refusal) => {
    const hooks = ['read:webhook:bitbucket', 'write:webhook:bitbucket'];
    const done = await runPipeline(configure({ workspace: 'acme', ...raw }), ({ path }) =>
      path.includes('/hooks') ? refusal : privately(...hooks),
    );
    expect(codesOf(done)).toEqual([]);
    const isWrite = raw.operations !== undefined;
    expect(done.report.checks.at(-1)?.outcome).toBe(isWrite ? 'granted' : 'verified');
    expect(done.report.notes.join()).toContain(
      'read:webhook:bitbucket. Specify a repository to test this with a request.',
    );
  });

  test('that a request was removed which only this tool chose proves nothing', async () => {
    const done = await runPipeline(configure({ scopes: read }, { workspace: 'acme', repository: 'web' }), () =>
      answer(410, removed, apiTokenType),
    );
    expect(codesOf(done)).toEqual(['unknown endpoint-removed']);
  });

  test.each<[string, string, readonly string[], string]>([
    ['in it', operation, [first], 'unknown'],
    ['elsewhere', 'GET /repositories/other/docs', [first, 'GET /2.0/repositories/other/docs'], 'denied'],
  ])('a hidden repository explains a 404 %s', async (_, wanted, hiddenOnes, outcome) => {
    const done = await runPipeline(configure({ repository: 'acme/web', operations: wanted }), () =>
      answer(404, error(recorded.hidden), listing(read, pulls)),
    );
    expect(
      done.report.findings.map(({ cause }) => hiddenOnes.find((request) => cause.startsWith(`${request} `))),
    ).toEqual(hiddenOnes);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome, status: 404 });
  });

  test('a workspace that is shown does not make a feature of a project that is not', async () => {
    const raw = { workspace: 'acme', operations: 'GET /workspaces/acme/projects/OPS' };
    const done = await runPipeline(configure(raw), ({ path }) => (path.includes('OPS') ? hidden : unlisted));
    expect(done.findings).toEqual([
      createFinding('resource-not-found', {
        resource: 'project OPS',
        option: 'operations',
        kind: 'api-token',
        hidden: 'whole',
        by: 'GET /2.0/workspaces/acme/projects/OPS',
        isAccepted: true,
      }),
    ]);
  });

  test('a scope under another name than it was tried by is judged by the list', async () => {
    const opaque = { token: 'TESTONLY-opaque', email: '', scopes: 'read:user:bitbucket' };
    const done = await runPipeline(configure(opaque, { workspace: 'acme', repository: 'ops' }), ({ path }) =>
      path.startsWith('/user')
        ? answer(
            200,
            { display_name: 'Ops' },
            { 'x-credential-type': 'oauth2', 'x-oauth-scopes': 'account, repository' },
          )
        : hidden,
    );
    expect(codesOf(done)).toEqual([]);
    expect(done.report.checks.at(-1)).toMatchObject({ subject: 'scope account', outcome: 'verified' });
  });

  test('a hidden repository explains what lies in it', async () => {
    const done = await runPipeline(configure({ repository: 'acme/web', scopes: pulls }), () =>
      answer(404, error(recorded.hidden), listing(pulls)),
    );
    expect(codesOf(done)).toEqual(['fail resource-not-found']);
    expect(done.report.checks.at(-1)).toMatchObject({ outcome: 'verified', shownBy: ['scope-list'] });
  });
});

describe('the place itself', () => {
  const workspaces = (path: string) => path.startsWith('/workspaces/acme?') || path.startsWith('/repositories/acme?');

  test.each<[string, RawOptions, HttpResponse, string, readonly string[]]>([
    ['a workspace that is shown', { workspace: 'acme' }, unlisted, 'verified', []],
    ['a workspace that is hidden', { workspace: 'acme' }, hidden, 'denied', ['fail resource-not-found']],
    [
      'a workspace that the token may not see',
      { workspace: 'acme' },
      answer(403, error(recorded.denied), apiTokenType),
      'denied',
      ['fail permission-missing'],
    ],
    [
      'a workspace that another server denies',
      { workspace: 'acme' },
      denied,
      'unknown',
      ['unknown response-unexpected'],
    ],
    [
      'a workspace that a scope is missing for',
      { workspace: 'acme' },
      lacking('x:y:z'),
      'unverifiable',
      ['warn resource-unverified'],
    ],
    [
      'a workspace that this kind may not ask for',
      { workspace: 'acme' },
      answer(403, error(recorded.mechanism)),
      'unverifiable',
      ['warn resource-unverified'],
    ],
    ['a workspace that is not answered', { workspace: 'acme' }, answer(503), 'unknown', ['unknown server-error']],
  ])('%s', async (_, raw, recognition, outcome, codes) => {
    const done = await runPipeline(configure(raw), () => recognition);
    expect(done.report.checks[1]).toMatchObject({ subject: 'workspace acme', outcome, by: 'GET /2.0/workspaces/acme' });
    expect(codesOf(done)).toEqual(codes);
  });

  test('a workspace, a project and a repository that are declared are checked in this order', async () => {
    const raw = { workspace: 'acme', project: 'OPS', repository: 'web', scopes: `read:project:bitbucket ${read}` };
    const done = await runPipeline(configure(raw), () => unlisted);
    expect(done.report.checks.slice(1, 4)).toEqual([
      { subject: 'workspace acme', outcome: 'verified', shownBy: ['endpoint'], by: first, status: 200 },
      {
        subject: 'project OPS',
        outcome: 'verified',
        shownBy: ['endpoint'],
        by: 'GET /2.0/workspaces/acme/projects/OPS',
        status: 200,
      },
      { subject: 'repository acme/web', outcome: 'verified', shownBy: ['endpoint'], by: first, status: 200 },
    ]);
  });

  test('a hidden repository does not hide its workspace', async () => {
    const raw = { workspace: 'acme', repository: 'web', scopes: 'read:workspace:bitbucket' };
    const done = await runPipeline(configure(raw), ({ path }) => (path.includes('/web') ? hidden : unlisted));
    expect(done.report.checks.slice(1, 3)).toMatchObject([
      { subject: 'workspace acme', outcome: 'verified' },
      { subject: 'repository acme/web', outcome: 'denied', by: first },
    ]);
    expect(done.asked.some(({ path }) => workspaces(path))).toBe(true);
  });

  test.each<[string, RawOptions, string, HttpResponse, HttpResponse]>([
    [
      'a repository in it is hidden, and the workspace requires a scope',
      { workspace: 'acme', repository: 'web', scopes: 'read:workspace:bitbucket' },
      'workspace acme',
      hidden,
      lacking('x:y:z'),
    ],
    [
      'the account may not see what lies in a repository, and the repository requires a scope',
      { repository: 'acme/web', scopes: pulls },
      'repository acme/web',
      lacking('x:y:z'),
      denied,
    ],
  ])('%s: it cannot be verified', async (_, raw, subject, repository, other) => {
    const done = await runPipeline(configure(raw), ({ path }) => (/\/web\?/.test(path) ? repository : other));
    expect(done.report.checks.find((check) => check.subject === subject)).toMatchObject({ outcome: 'unverifiable' });
  });

  test("a pipeline's own are no declaration: they are not checked", async () => {
    const context = { workspace: 'acme', repository: 'web', project: 'OPS' };
    const done = await runPipeline(configure({}, context), () => hidden);
    expect(done.report.checks.map(({ subject }) => subject)).toEqual(['credential']);
  });

  test('one without any request cannot be verified', async () => {
    const raw = { repository: 'acme/web', project: 'OPS', workspace: 'acme' };
    const done = await runPipeline(configure(raw), () => unlisted);
    expect(done.report.checks[2]).toEqual({ subject: 'project OPS', outcome: 'unverifiable' });
  });
});
