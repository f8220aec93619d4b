import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogOperations, type Operation } from '../../src/bitbucket/catalog.ts';
import type { Resources } from '../../src/bitbucket/endpoint.ts';
import type { PermissionPlace } from '../../src/bitbucket/permission.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import { chooseScopeModel, permissionEndpoint, planProbes, planRequests } from '../../src/check/plan.ts';
import { ofKind } from '../../src/check/requirement.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { JobContext } from '../../src/config/token-config.ts';
import { accessToken, apiToken, jwt } from '../credential/tokens.ts';
import { upTo } from '../texts.ts';
import { configure, credentialOf, requirementsFor, requirementsIn } from './pipeline.ts';

const about = (slug: string) => `/repositories/${slug}?fields=full_name,is_private`;
const repository = about('acme/web');
const workspace = '/workspaces/acme?fields=slug,is_private';
const project = '/workspaces/acme/projects/WEB?fields=key,is_private';
const user = '/user?fields=display_name,uuid';
const pullRequests = '/repositories/acme/web/pullrequests?pagelen=1&fields=size';
const web = { repository: 'acme/web' };
/** Where the caller's own permission on a repository of acme is listed. */
const permission = (slug: string) =>
  `/user/workspaces/acme/permissions/repositories?q=repository.full_name%3D%22acme%2F${slug}%22&pagelen=1&fields=values.permission,values.repository.full_name,values.repository.uuid`;
const pipeline: JobContext = { workspace: 'acme', repository: 'web', project: 'WEB' };

const bases = configure({});
const wantedPaths = (
  ...[requirements, place, caller]: Parameters<typeof planProbes> extends [infer R, infer P, infer C, ...unknown[]]
    ? [R, P, C]
    : never
) =>
  planProbes(requirements, place, caller, bases)
    .filter(({ isWanted }) => isWanted)
    .map(({ request }) => request.path);

const planned = (raw: RawOptions, context: JobContext = {}) => {
  const declaration = configure(raw, context);
  const plan = planRequests(declaration, requirementsIn(declaration), credentialOf(declaration));
  return { ...plan, paths: [plan.identity, ...plan.probes].map(({ request }) => request.path) };
};

describe('the fewest requests', () => {
  test.each<[string, RawOptions, JobContext, readonly string[]]>([
    ['nothing declared', {}, {}, [user]],
    ['a repository', web, {}, [repository]],
    ['a workspace', { workspace: 'acme' }, {}, [workspace]],
    ['nothing declared in a pipeline', {}, pipeline, [repository]],
    [
      'a repository and the scope to read it: one request verifies both',
      { ...web, scopes: 'read:repository:bitbucket' },
      {},
      [repository],
    ],
    [
      'a repository and a scope of another kind',
      { ...web, scopes: 'read:pullrequest:bitbucket' },
      {},
      [repository, pullRequests],
    ],
    [
      'two names of one scope cause one request',
      { ...web, scopes: 'read:pullrequest:bitbucket, pullrequest, Pull requests: Read' },
      {},
      [repository, pullRequests],
    ],
    [
      'scopes of writing alone cannot be tried',
      { ...web, scopes: 'write:repository:bitbucket write:pullrequest:bitbucket delete:repository:bitbucket' },
      {},
      [repository],
    ],
    [
      'a scope of the workspace next to a repository',
      { ...web, scopes: 'read:workspace:bitbucket' },
      {},
      [repository, workspace],
    ],
    ['a scope of the workspace', { workspace: 'acme', scopes: 'read:workspace:bitbucket' }, {}, [workspace]],
    ['a project', { workspace: 'acme', project: 'WEB', scopes: 'read:project:bitbucket' }, {}, [workspace, project]],
    ['the account', { scopes: 'read:user:bitbucket' }, {}, [user]],
    ['a scope without a place to try it', { scopes: 'read:pullrequest:bitbucket' }, {}, [user]],
    [
      'the operation that recognition requests anyway',
      { ...web, operations: 'GET /repositories/{workspace}/{repo_slug}' },
      {},
      [repository],
    ],
    [
      'an operation and the scope behind it are one request',
      {
        ...web,
        scopes: 'read:pullrequest:bitbucket',
        operations: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
      },
      {},
      [repository, pullRequests],
    ],
    [
      'an operation that writes is tried by the scopes that can be read with',
      { ...web, operations: 'POST /repositories/{workspace}/{repo_slug}/pullrequests' },
      {},
      [repository, pullRequests, permission('web')],
    ],
    [
      'an operation with its own names is requested there',
      { operations: 'GET /repositories/acme/web/pullrequests' },
      {},
      [repository, pullRequests],
    ],
    [
      'an operation without names is requested in the workspace of the pipeline',
      { operations: 'GET /repositories/{workspace}/{repo_slug}/pullrequests' },
      pipeline,
      [repository, pullRequests],
    ],
    [
      'a name in an operation is used next to the names of the pipeline',
      { operations: 'POST /repositories/{workspace}/docs/pullrequests' },
      pipeline,
      [
        repository,
        '/repositories/acme/docs/pullrequests?pagelen=1&fields=size',
        about('acme/docs'),
        permission('docs'),
      ],
    ],
    [
      'a repository of one workspace is none of another',
      { ...web, operations: 'GET /repositories/globex/{repo_slug}/pullrequests' },
      {},
      [repository],
    ],
    [
      'the pipeline fills in what is missing, also next to an operation elsewhere',
      {
        operations: [
          'GET /repositories/globex/docs/pullrequests',
          'GET /repositories/{workspace}/{repo_slug}/pullrequests',
        ],
      },
      pipeline,
      [about('globex/docs'), '/repositories/globex/docs/pullrequests?pagelen=1&fields=size', pullRequests],
    ],
    [
      'an operation that writes elsewhere looks for its repository there',
      { ...web, operations: 'POST /repositories/acme/docs/refs/tags' },
      {},
      [repository, about('acme/docs'), permission('docs')],
    ],
    [
      'an unused and an unknown scope need no request',
      { ...web, scopes: 'read:wiki:bitbucket, read:nonsense:bitbucket' },
      {},
      [repository],
    ],
    ['a removed operation is not asked', { ...web, operations: 'GET /workspaces' }, {}, [repository]],
    [
      'contents, logs and variables are never fetched',
      {
        ...web,
        operations: ['GET /repositories/{workspace}/{repo_slug}/diff/main', 'GET /repositories/acme/web/src/main/x'],
      },
      {},
      [repository],
    ],
    [
      'a UUID is percent-encoded',
      { repository: 'acme/{0a1b2c3d-0000-4000-8000-0123456789ab}' },
      {},
      ['/repositories/acme/%7B0a1b2c3d-0000-4000-8000-0123456789ab%7D?fields=full_name,is_private'],
    ],
  ])('%s', (_, raw, context, paths) => {
    expect(planned(raw, context).paths).toEqual(paths);
  });

  test.each<[string, RawOptions, readonly string[]]>([
    ['an API token with its email', {}, ['basic', 'bearer']],
    ['an API token without', { email: '' }, ['bearer']],
    ['an access token', { token: accessToken, email: '' }, ['bearer']],
    ['an access token with an email that is not needed', { token: accessToken }, ['bearer']],
    ['an OAuth token', { token: jwt({ exp: 2_000_000_000 }) }, ['bearer']],
    ['an unknown token with an email', { token: 'TESTONLY-opaque' }, ['basic', 'bearer']],
    ['an unknown token without', { token: 'TESTONLY-opaque', email: '' }, ['bearer']],
  ])('%s goes out as %j', (_, raw, schemes) => {
    expect(planned(raw).schemes).toEqual(schemes);
  });

  test('an access token is checked in its own words', () => {
    const raw = {
      ...web,
      token: accessToken,
      email: '',
      scopes: 'read:pullrequest:bitbucket read:workspace:bitbucket',
    };
    expect(planned(raw).paths).toEqual([repository, pullRequests, '/workspaces/acme/members?pagelen=1&fields=size']);
  });
});

describe('what each request shows', () => {
  const shown = (raw: RawOptions, context: JobContext = {}) => {
    const { identity, probes, git } = planned(raw, context);
    return {
      shows: [identity, ...probes].map(({ request, proves }) => [request.path, proves]),
      ...(git && { git: [git.request.path, git.proves] }),
    };
  };
  const post = 'POST /repositories/acme/docs/pullrequests';
  const read = 'read:repository:bitbucket';
  const pulls = 'read:pullrequest:bitbucket';

  test.each<[string, RawOptions, ReturnType<typeof shown>]>([
    ['nothing of what is required, but the caller', {}, { shows: [[user, []]] }],
    ['a scope', { ...web, scopes: read }, { shows: [[repository, [{ requirement: `scope ${read}`, scope: read }]]] }],
    [
      'a scope where the place that shows more has no name',
      { workspace: 'acme', scopes: read },
      {
        shows: [
          [workspace, []],
          [
            '/repositories/acme?pagelen=1&fields=size',
            [{ requirement: `scope ${read}`, scope: read, isSubstitute: true }],
          ],
        ],
      },
    ],
    [
      'an operation, and a scope with it',
      { ...web, scopes: pulls, operations: 'GET /repositories/acme/web/pullrequests' },
      {
        shows: [
          [repository, []],
          [
            pullRequests,
            [
              { requirement: 'operation GET /repositories/acme/web/pullrequests' },
              { requirement: `scope ${pulls}`, scope: pulls },
            ],
          ],
        ],
      },
    ],
    [
      'the scopes of a write, its repository, and the permission',
      { ...web, operations: post },
      {
        shows: [
          [repository, []],
          [
            '/repositories/acme/docs/pullrequests?pagelen=1&fields=size',
            [{ requirement: `operation ${post}`, scope: pulls }],
          ],
          [about('acme/docs'), [{ requirement: `operation ${post}`, scope: read }]],
          [permission('docs'), [{ requirement: `operation ${post}`, isPermission: true }]],
        ],
      },
    ],
    [
      'the scopes of a write in the repository of the job, and the permission',
      { ...web, operations: 'POST /repositories/acme/{repo_slug}/pullrequests' },
      {
        shows: [
          [repository, []],
          [pullRequests, [{ requirement: 'operation POST /repositories/acme/{repo_slug}/pullrequests', scope: pulls }]],
          [
            permission('web'),
            [{ requirement: 'operation POST /repositories/acme/{repo_slug}/pullrequests', isPermission: true }],
          ],
        ],
      },
    ],
    [
      'nothing of a write in a repository that the job creates',
      { workspace: 'acme', operations: ['POST /repositories/acme/docs', 'POST /repositories/acme/docs/pullrequests'] },
      { shows: [[workspace, []]] },
    ],
    [
      'git access, and its scope',
      { ...web, git: 'clone' },
      {
        shows: [[repository, [{ requirement: 'git', scope: read }]]],
        git: ['/acme/web.git/info/refs?service=git-upload-pack', [{ requirement: 'git' }]],
      },
    ],
  ])('%s', (_, raw, expected) => {
    expect(shown(raw)).toEqual(expected);
  });

  test('nothing of git where no git access is required', () => {
    expect(planned(web)).not.toHaveProperty('git');
  });

  test.each<[string, string, RawOptions, readonly string[]]>([
    ['an access token', accessToken, { email: '' }, [repository]],
    ['an OAuth token', jwt({ exp: 2_000_000_000 }), {}, [repository, permission('web')]],
  ])('the permission of an account, which not every token has: %s', (_, token, raw, paths) => {
    const operations = 'POST /repositories/{workspace}/{repo_slug}/pullrequests';
    expect(planned({ ...web, ...raw, token, operations }).paths).toEqual(paths);
  });
});

describe('the permission of the caller', () => {
  const caller = { kind: 'api-token', scopeModel: 'api-token' } as const;
  const requirements = requirementsFor({
    ...web,
    operations: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
  });
  const needed = ['read:pullrequest:bitbucket', 'write:pullrequest:bitbucket'];

  test.each<[string, readonly string[], boolean]>([
    ['all are granted', [...needed, 'read:repository:bitbucket'], true],
    ['that of a permission is missing', needed, false],
    ['one of the write is missing', ['read:pullrequest:bitbucket', 'read:repository:bitbucket'], false],
  ])('is requested where its scopes and those of the write are granted: %s', (_, granted, isWanted) => {
    const paths = wantedPaths(requirements, { workspace: 'acme', repository: 'web' }, { ...caller, granted });
    expect(paths.includes(permission('web'))).toBe(isWanted);
  });

  const place = { workspace: 'acme', repository: 'web' };
  const onRepository = { 'api-token': ['read:repository:bitbucket'], oauth: ['account', 'repository'] };
  const onWorkspace = { 'api-token': ['read:workspace:bitbucket'], oauth: ['account'] };
  const role = '/user/workspaces/acme/permission?fields=permission';

  test.each<[PermissionPlace, Resources, string, object]>([
    ['repository', place, permission('web'), onRepository],
    ['workspace', place, role, onWorkspace],
    ['workspace', { workspace: 'acme' }, role, onWorkspace],
  ])('on a %s is shown by a request', (on, where, path, scopes) => {
    expect(permissionEndpoint(on, where)).toMatchObject({ endpoint: { path }, scopes });
  });

  test.each<[PermissionPlace, Resources]>([
    ['repository', { workspace: 'acme' }],
    ['repository', { repository: 'web' }],
    ['workspace', { repository: 'web' }],
    ['project', { ...place, project: 'WEB' }],
    ['none', place],
  ])('on a %s of %j is shown by none', (on, where) => {
    expect(permissionEndpoint(on, where)).toBeUndefined();
  });
});

describe('probesFor', () => {
  const scopes = 'read:repository:bitbucket read:pullrequest:bitbucket read:pipeline:bitbucket';
  const requirements = requirementsFor({ ...web, scopes });
  const place = { workspace: 'acme', repository: 'web' };
  const pipelines = '/repositories/acme/web/pipelines?pagelen=1&fields=size';

  test.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['no list: everything', undefined, [repository, pullRequests, pipelines]],
    ['an empty list: nothing', [], []],
    ['a list that contains all', scopes.split(' '), [repository, pullRequests, pipelines]],
    ['a list that contains one', ['read:pipeline:bitbucket'], [pipelines]],
    ['a list of writing alone, which gives no reading', ['write:pullrequest:bitbucket'], []],
  ])('%s', (_, granted, paths) => {
    const caller = { kind: 'api-token', scopeModel: 'api-token', ...(granted !== undefined && { granted }) } as const;
    expect(wantedPaths(requirements, place, caller)).toEqual(paths);
  });

  test('a request that an included scope allows is sent', () => {
    const caller = { kind: 'oauth-token', scopeModel: 'oauth', granted: ['pullrequest:write'] } as const;
    expect(wantedPaths(requirements, place, caller)).toEqual([repository, pullRequests]);
  });

  test('an operation that needs two scopes is not asked with one', () => {
    const one = requirementsFor({ ...web, operations: 'GET /repositories/{workspace}/{repo_slug}/pullrequests' });
    const needs = ['read:pullrequest:bitbucket', 'read:user:bitbucket'];
    const all = ofKind(one, 'operation').map((operation) => ({
      ...operation,
      scopes: { 'api-token': needs, oauth: [] },
    }));
    const two = { ...one, all };
    const caller = { kind: 'api-token', scopeModel: 'api-token' } as const;
    expect(wantedPaths(two, place, { ...caller, granted: needs })).toHaveLength(1);
    expect(wantedPaths(two, place, { ...caller, granted: needs.slice(1) })).toHaveLength(0);
  });

  test('an operation that is closed to access tokens is requested whatever their scopes: only asking shows', () => {
    const closed = requirementsFor({ operations: 'GET /user' });
    const caller = { scopeModel: 'oauth', granted: ['repository'] } as const;
    expect(wantedPaths(closed, {}, { ...caller, kind: 'repository-access-token' })).toHaveLength(1);
    expect(wantedPaths(closed, {}, { ...caller, kind: 'oauth-token' })).toHaveLength(0);
  });
});

describe('the scope model', () => {
  test.each([
    ['api-token', 'api-token'],
    ['repository-access-token', 'oauth'],
    ['access-token', 'oauth'],
    ['oauth-token', 'oauth'],
  ] as const)('of %s is %s, however the scopes are written', (kind, expected) => {
    for (const scopes of ['repository', 'read:repository:bitbucket']) {
      expect(chooseScopeModel(kind, requirementsFor({ scopes }))).toBe(expected);
    }
  });

  test.each([
    ['nothing', '', 'api-token'],
    ['API-token scopes', 'read:repository:bitbucket', 'api-token'],
    ['access-token scopes', 'repository', 'oauth'],
    ['as many of each', 'repository read:user:bitbucket', 'api-token'],
    ['more of the older ones', 'repository account read:user:bitbucket', 'oauth'],
  ] as const)('of another kind is that of the declaration: %s', (_, scopes, expected) => {
    expect(chooseScopeModel('unrecognized', requirementsFor({ scopes }))).toBe(expected);
  });
});

describe('for any declaration', () => {
  const names = scopeTable.map(({ name }) => name);
  const written = ({ method, path }: Operation) => `${method} ${path}`;
  const anyScopes = fc.subarray(names, { maxLength: 12 });
  const anyOperations = fc.subarray([...catalogOperations()], { maxLength: 8 }).map((some) => some.map(written));
  const anyToken = fc.constantFrom(apiToken, accessToken, jwt({ exp: 2_000_000_000 }), 'TESTONLY-opaque');
  const anyPlace = fc.constantFrom<RawOptions>({}, { workspace: 'acme' }, web, { ...web, project: 'WEB' });
  const context = fc.constantFrom<JobContext>({}, pipeline);

  test('nothing is requested twice, and every question is a plain path below the base', () => {
    fc.assert(
      fc.property(anyScopes, anyOperations, anyToken, anyPlace, context, (scopes, operations, token, place, around) => {
        const { paths } = planned({ ...place, token, scopes, operations }, around);
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) {
          expect(path).toMatch(/^\/[\w%.~/-]+\?(?:q=[\w.%-]+&)?(?:pagelen=1&)?fields=[\w.,]+$/);
          expect(path).not.toMatch(/\/\.\.?(?:\/|$)|\{/);
        }
        expect(paths.length).toBeLessThanOrEqual(1 + operations.length * 4 + scopes.length * 6);
      }),
      upTo(500),
    );
  });
});
