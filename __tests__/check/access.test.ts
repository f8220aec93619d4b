import { describe, expect, test } from '@jest/globals';
import { createFinding, type Finding } from '../../src/check/finding.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer, apiTokenType, error, listing, privately, recorded, removed, unlisted } from '../bitbucket/answers.ts';
import { type Answering, configure, runPipeline } from './pipeline.ts';

const place: RawOptions = { repository: 'acme/web' };
/** Only the response shows that it is an access token: otherwise nothing is sent for what it can never be given. */
const opaque: RawOptions = { ...place, token: 'TESTONLY-opaque', email: '' };
const read = 'read:repository:bitbucket';
const write = 'write:repository:bitbucket';
const pulls = 'read:pullrequest:bitbucket';
const pipelines = 'read:pipeline:bitbucket';
const first = 'GET /2.0/repositories/acme/web';
const kind = 'api-token';

const of = (kindNamed: string, ...granted: readonly string[]) =>
  answer(200, { is_private: true }, { 'x-credential-type': kindNamed, 'x-oauth-scopes': granted.join(', ') });
const denied = answer(403, error(recorded.denied));
const hidden = answer(404, error(recorded.hidden));
const mechanism = answer(403, error(recorded.mechanism));
const gone = (change: string) => answer(410, error(`${change} - gone`));
const denial = (required: readonly string[], granted: readonly string[]) =>
  error(recorded.lacks, { detail: { required, granted } });

/** Answers by a piece of the path; the last one for all others. */
const by =
  (answers: Readonly<Record<string, HttpResponse>>, other: HttpResponse): Answering =>
  ({ path }) =>
    Object.entries(answers).find(([piece]) => path.includes(piece))?.[1] ?? other;

/** The findings, and those that are expected. */
async function compare(
  raw: RawOptions,
  answering: Answering,
  expected: (find: typeof createFinding) => readonly Finding[],
) {
  const { findings } = await runPipeline(configure(raw), answering);
  expect(findings).toEqual(expected(createFinding));
}

describe('scopes that are missing', () => {
  test('are reported in one finding, with all scopes that a new token needs and the other ones of this token', () =>
    compare(
      { ...place, scopes: `${read} ${pulls} ${pipelines}` },
      () => privately(read, 'read:user:bitbucket'),
      (find) => [
        find('scope-missing', {
          missing: [pulls, pipelines],
          required: [read, pulls, pipelines],
          alsoGranted: ['read:user:bitbucket'],
          kind,
          readHint: false,
        }),
      ],
    ));

  test.each<[string, string, readonly string[], boolean]>([
    ['reading, where writing is granted', read, [write], true],
    ['reading, where administering is granted', read, ['admin:repository:bitbucket'], true],
    ['reading, where writing another thing is granted', read, ['write:pullrequest:bitbucket'], false],
    ['writing, where reading is granted', write, [read], false],
    ['writing, where deleting is granted', write, ['delete:repository:bitbucket'], false],
    ['reading, where writing and more is granted', read, [write, 'read:user:bitbucket'], true],
    ['reading one of two, where writing it is granted', `${read} ${pulls}`, [write], true],
  ])('%s: whether one is taken for the other', async (_, scopes, granted, readHint) => {
    const { findings } = await runPipeline(configure({ ...place, scopes }), () => unlistedBut(granted));
    const missing = scopes.split(' ');
    expect(findings[0]).toEqual(
      createFinding('scope-missing', { missing, required: missing, alsoGranted: granted, kind, readHint }),
    );
  });

  // A private repository would show that reading works after all.
  function unlistedBut(granted: readonly string[]): HttpResponse {
    return answer(403, denial(['read:user:bitbucket'], granted), apiTokenType);
  }

  test('of an access token are reported in its own words, without those that it can never have', () =>
    compare(
      { ...opaque, scopes: `${pulls} snippet` },
      () => of('repo_access_token', 'repository'),
      (find) => [
        find('scope-not-for-kind', {
          scopes: ['snippet'],
          kind: 'repository-access-token',
          texts: ['snippet'],
          holders: ['api-token', 'oauth-token'],
        }),
        find('scope-missing', {
          missing: ['pullrequest'],
          required: ['pullrequest'],
          alsoGranted: [],
          kind: 'repository-access-token',
          readHint: false,
        }),
      ],
    ));

  test('of an operation that access tokens can never be allowed are no reason for a new one', () =>
    compare(
      { ...opaque, operations: 'GET /snippets/acme' },
      () => of('repo_access_token', 'repository'),
      (find) => [
        find('scope-not-for-kind', {
          scopes: ['snippet'],
          kind: 'repository-access-token',
          texts: ['GET /snippets/acme'],
          holders: ['api-token', 'oauth-token'],
        }),
      ],
    ));

  test('and that can never be granted are not checked', async () => {
    const raw = { ...opaque, scopes: 'repository snippet' };
    const { report } = await runPipeline(configure(raw), () => of('repo_access_token', 'repository'));
    expect(report.checks.slice(2).map(({ subject }) => subject)).toEqual(['scope repository']);
  });

  test('in spite of the list are taken for nothing else', () =>
    compare(
      { ...place, scopes: pulls },
      by(
        { pullrequests: answer(403, error(recorded.lacks, { detail: { required: [pulls] } })) },
        privately(read, pulls),
      ),
      (find) => [
        find('scope-missing', { missing: [pulls], required: [pulls], alsoGranted: [read], kind, readHint: false }),
        find('scope-contradiction', {
          subject: pulls,
          type: 'refused-with-scope',
          granted: [pulls],
          required: [pulls],
          request: `${first}/pullrequests`,
        }),
      ],
    ));

  test('where the answer names another scope, that one is needed too', () =>
    compare(
      { ...place, operations: 'GET /repositories/acme/web/pullrequests' },
      by({ pullrequests: answer(403, error(recorded.lacks, { detail: { required: ['x:y:z'] } })) }, unlisted),
      (find) => [
        find('scope-missing', {
          missing: ['x:y:z'],
          required: [pulls, 'x:y:z'],
          alsoGranted: [],
          kind,
          readHint: false,
        }),
      ],
    ));
});

describe('refusals', () => {
  const both = { ...place, scopes: `${read} ${pulls} ${pipelines}` };
  const granting = privately(read, pulls, pipelines);

  test('of access are one finding with all requests', () =>
    compare(both, by({ pullrequests: denied, '/pipelines': denied }, granting), (find) => [
      find('permission-missing', {
        requests: [`${first}/pullrequests`, `${first}/pipelines`],
        kind,
        resource: 'repository',
        message: recorded.denied,
      }),
    ]));

  test('of access to what only administrators may read say so', () =>
    compare(
      { ...place, scopes: 'read:webhook:bitbucket' },
      by({ hooks: denied }, privately(read, 'read:webhook:bitbucket')),
      (find) => [
        find('permission-missing', {
          requests: [`${first}/hooks`],
          kind,
          resource: 'repository',
          message: recorded.denied,
          permission: 'admin',
        }),
      ],
    ));

  const listed = { kind, scheme: 'basic', isListed: false, others: [], scopes: [] } as const;

  test('of the kind are one finding, in whatever words', () =>
    compare(
      both,
      by({ pullrequests: mechanism, '/pipelines': answer(401, error(recorded.invalid)) }, granting),
      (find) => [
        find('token-kind-rejected', {
          ...listed,
          requests: [`${first}/pullrequests`, `${first}/pipelines`],
        }),
      ],
    ));

  test('of the kind, of an operation that is listed for it, contradict the specification', () =>
    compare(
      { ...place, operations: ['GET /repositories/acme/web/pullrequests'] },
      by({ pullrequests: mechanism }, granting),
      (find) => [
        find('token-kind-rejected', {
          kind,
          scheme: 'basic',
          requests: [`${first}/pullrequests`],
          isListed: true,
          others: ['access-token', 'oauth-token'],
          scopes: ['pullrequest'],
        }),
      ],
    ));

  test('are distinguished from other findings', () =>
    compare(both, by({ pullrequests: mechanism, '/pipelines': denied }, granting), (find) => [
      find('token-kind-rejected', { ...listed, requests: [`${first}/pullrequests`] }),
      find('permission-missing', {
        requests: [`${first}/pipelines`],
        kind,
        resource: 'repository',
        message: recorded.denied,
      }),
    ]));

  test('of what was removed are a finding for each announcement', () =>
    compare(
      {
        ...place,
        operations: ['GET /repositories/acme/web/pullrequests', 'GET /repositories/acme/web/pipelines', 'GET /user'],
      },
      by({ pullrequests: answer(410, removed), '/pipelines': gone('CHANGE-1'), '/user': gone('CHANGE-1') }, granting),
      (find) => {
        const requests = [`${first}/pullrequests`, `${first}/pipelines`, 'GET /2.0/user'];
        const announcement = 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770';
        return [
          find('scope-missing', {
            missing: ['read:user:bitbucket'],
            required: [pulls, pipelines, 'read:user:bitbucket'],
            alsoGranted: [read],
            kind,
            readHint: false,
          }),
          find('endpoint-removed', { requests: requests.slice(0, 1), change: 'CHANGE-2770', announcement }),
          find('endpoint-removed', { requests: requests.slice(1, 2), change: 'CHANGE-1' }),
        ];
      },
    ));
});

describe('what is hidden', () => {
  test('is reported once, by the name that was declared', () =>
    compare(
      { ...place, scopes: `${read} ${pulls}` },
      () => answer(404, error(recorded.hidden), listing(read, pulls)),
      (find) => [
        find('resource-not-found', {
          resource: 'repository acme/web',
          option: 'repository',
          kind,
          hidden: 'whole',
          by: first,
          isAccepted: true,
        }),
      ],
    ));

  test('below what is there is a feature that is off', () =>
    compare({ ...place, scopes: pulls }, by({ pullrequests: hidden }, privately(read, pulls)), (find) => [
      find('resource-not-found', {
        resource: 'repository acme/web',
        kind,
        hidden: 'part',
        by: `${first}/pullrequests`,
        isAccepted: true,
      }),
    ]));

  test('below what nothing shows to be there can be off or hidden, and the words of the answer help', () =>
    compare(
      { operations: 'GET /repositories/acme/web/pipelines' },
      by(
        { '/pipelines': answer(404, error('Not found', { detail: 'Pipelines is not enabled.' }), listing(pipelines)) },
        answer(403, denial([read], [pipelines]), listing(pipelines)),
      ),
      (find) => [
        find('resource-not-found', {
          resource: 'repository acme/web',
          option: 'operations',
          kind,
          hidden: 'either',
          by: `${first}/pipelines`,
          detail: 'Pipelines is not enabled.',
          isAccepted: true,
        }),
      ],
    ));

  test('twice has two findings', async () => {
    const { findings } = await runPipeline(
      configure({ ...place, scopes: `${pulls} ${pipelines}` }),
      by({ pullrequests: hidden, '/pipelines': hidden }, privately(read, pulls, pipelines)),
    );
    expect(findings.map(({ code }) => code)).toEqual(['resource-not-found', 'resource-not-found']);
  });

  test('hides from a token that nothing shows to be valid, too', () =>
    compare(
      place,
      () => hidden,
      (find) => [
        find('resource-not-found', {
          resource: 'repository acme/web',
          option: 'repository',
          kind,
          hidden: 'whole',
          by: first,
          isAccepted: false,
        }),
      ],
    ));

  test('of an operation goes by the place in its path', () =>
    compare(
      { operations: 'GET /repositories/other/docs/pullrequests' },
      by({ pullrequests: hidden }, answer(403, denial(['x:y:z'], [pulls]), apiTokenType)),
      (find) => [
        find('resource-not-found', {
          resource: 'repository other/docs',
          option: 'operations',
          kind,
          hidden: 'either',
          by: 'GET /2.0/repositories/other/docs/pullrequests',
          isAccepted: true,
        }),
      ],
    ));
});

describe('what nothing shows', () => {
  test('is reported by its scopes, where no answer carried a list', () =>
    compare(
      { ...place, scopes: write, operations: 'POST /repositories/acme/web/pullrequests' },
      () => unlisted,
      (find) => [
        find('scope-unverified', {
          scopes: [write, pulls, 'write:pullrequest:bitbucket'],
          hasScopeList: false,
          places: [],
        }),
      ],
    ));

  test('is reported with the place that is missing to try what reads', () =>
    compare(
      { scopes: `${pulls} ${write} admin:repository:bitbucket` },
      () => answer(200, {}, apiTokenType),
      (find) => [
        find('scope-unverified', {
          scopes: [pulls, write, 'admin:repository:bitbucket'],
          hasScopeList: false,
          places: ['repository'],
        }),
      ],
    ));

  test('is left open by a list, where the answer speaks of another scope model', () =>
    compare(
      { ...place, scopes: 'admin:workspace:bitbucket', token: 'TESTONLY-opaque' },
      () => of('oauth2', 'repository'),
      (find) => [
        find('scope-unverified', {
          scopes: ['admin:workspace:bitbucket'],
          hasScopeList: true,
          places: [],
        }),
      ],
    ));
});

describe('contradictions', () => {
  const header = { 'x-oauth-scopes': `${read}, ${pulls}`, ...apiTokenType };

  test.each<[string, readonly string[]]>([
    ['another list', ['read:user:bitbucket', pipelines]],
    ['an empty list', []],
  ])('between the header and the body of a denial: %s', async (_, granted) => {
    const body = denial(['x:y:z'], granted);
    const { findings } = await runPipeline(configure(place), () => answer(403, body, header));
    expect(findings).toContainEqual(
      createFinding('scope-contradiction', {
        subject: 'granted scopes',
        type: 'two-lists',
        header: [read, pulls],
        denial: granted,
      }),
    );
  });

  test('are not reported twice: that of a single scope is enough', async () => {
    const body = denial([pulls], []);
    const { findings } = await runPipeline(
      configure({ ...place, scopes: pulls }),
      by({ pullrequests: answer(403, body) }, answer(200, { is_private: true }, header)),
    );
    expect(findings.filter(({ code }) => code === 'scope-contradiction')).toMatchObject([
      { facts: { subject: pulls } },
    ]);
  });
});

describe('scopes beyond need', () => {
  const granted = [read, pulls, 'read:user:bitbucket'];

  test.each<[string, RawOptions, readonly ('warn' | 'fail')[]]>([
    ['are only reported on request', { scopes: read }, []],
    ['are warned about', { scopes: read, 'excess-scopes': 'warn' }, ['warn']],
    ['fail', { scopes: read, 'excess-scopes': 'fail' }, ['fail']],
    ['are none where nothing is declared', { 'excess-scopes': 'fail' }, []],
    ['are none where all is needed', { scopes: granted.join(' '), 'excess-scopes': 'fail' }, []],
  ])('%s', async (_, raw, severities) => {
    const done = await runPipeline(configure({ ...place, ...raw }), () => privately(...granted));
    const facts = { excess: granted.slice(1), required: [read], kind } as const;
    expect(done.findings).toEqual(severities.map((severity) => createFinding('scope-excess', facts, severity)));
  });

  test.each<[string, RawOptions]>([
    ['is unused', { scopes: `${read} read:issue:bitbucket` }],
    ['an unknown operation may need', { scopes: read, operations: 'GET /frobnicate/things' }],
  ])('are none that %s', async (_, raw) => {
    const issues = 'read:issue:bitbucket';
    const { findings } = await runPipeline(configure({ ...place, 'excess-scopes': 'fail', ...raw }), () =>
      privately(read, issues),
    );
    expect(findings.map(({ code }) => code)).not.toContain('scope-excess');
  });

  test('are in the report in any case', async () => {
    const { report } = await runPipeline(configure({ ...place, scopes: read }), () => privately(...granted));
    expect(report.scopes).toEqual({
      required: [read],
      granted,
      missing: [],
      excess: granted.slice(1),
      evidence: 'header',
    });
    const bare = await runPipeline(configure(place), () => unlisted);
    expect(bare.report.scopes).toEqual({ required: [], missing: [], excess: [], evidence: 'endpoints' });
  });
});
