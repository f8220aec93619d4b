import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SampleName } from '../../sandbox/samples.ts';
import { needed } from '../../sandbox/scopes.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { ask, authorization, type How } from './ask.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const GENERIC = 'Token is invalid, expired, or not supported for this endpoint.';
const LACKS = 'Your credentials lack one or more required privilege scopes.';
const MECHANISM = 'This API is not accessible by this authentication mechanism';
const DENIED = 'Access denied. You must have write or admin access.';
const HIDDEN = /^You may not have access to this repository or it no longer exists/;
const web = '/2.0/repositories/acme/web';
const wsp = '/2.0/workspaces/acme';

type Row = readonly [
  SampleName,
  How,
  path: string,
  status: number,
  message?: string | RegExp | undefined,
  type?: string,
];

const rows: readonly Row[] = [
  // authentication
  ['api-least', 'Basic', web, 200, undefined, 'api_token'],
  ['api-least', 'Basic:Release-Bot@ACME.example', web, 200, undefined, 'api_token'],
  ['api-least', 'Bearer', web, 200, undefined, 'api_token'],
  ['api-least', 'Basic:release-bot', web, 401],
  ['api-least', 'Basic:', web, 401],
  ['api-least', 'Basic:x-bitbucket-api-token-auth', web, 401],
  ['api-expired', 'Basic', web, 401],
  ['api-expired', 'Bearer', web, 401, GENERIC],
  ['api-damaged', 'Basic', web, 401],
  ['api-damaged', 'Bearer', web, 401, GENERIC],
  ['api-unscoped', 'Basic', web, 401, 'API Token provided has no Bitbucket scopes.'],
  ['api-unscoped', 'Basic:someone@else.example', web, 401],
  ['api-unscoped', 'Bearer', web, 401, GENERIC],
  ['app-password', 'Basic:release-bot', web, 401, 'App passwords are deprecated and must be replaced with API tokens.'],
  ['app-password', 'Bearer', web, 401, GENERIC],
  ['repo-access-token', 'Bearer', web, 200, undefined, 'repo_access_token'],
  ['repo-access-token', 'Basic:x-token-auth', web, 401],
  ['project-access-token', 'Bearer', web, 200, undefined, 'project_access_token'],
  ['workspace-access-token', 'Bearer', web, 200, undefined, 'workspace_access_token'],
  ['oauth-opaque', 'Bearer', web, 200, undefined, 'oauth2'],
  ['oauth-opaque', 'Basic:x-token-auth', web, 401],
  ['oauth-jwt', 'Bearer', web, 200, undefined, 'oauth2'],
  // anonymous requests
  ['api-least', 'none', '/2.0/repositories/acme/handbook', 200, undefined, 'unauthenticated_identity'],
  ['api-least', 'bare', '/2.0/repositories/acme/handbook', 200, undefined, 'unauthenticated_identity'],
  ['api-least', 'bare', web, 404, HIDDEN],
  ['api-least', 'none', '/2.0/user', 404, HIDDEN],
  ['api-expired', 'Bearer', '/2.0/repositories/acme/handbook', 401, GENERIC],
  // scopes
  ['api-pullrequests', 'Basic', web, 403, LACKS, 'api_token'],
  ['api-pullrequests', 'Basic', `${web}/pullrequests`, 200, undefined, 'api_token'],
  ['api-pullrequests', 'Basic', '/2.0/user', 403, LACKS],
  ['api-admin-only', 'Basic', web, 403, LACKS],
  ['api-admin-only', 'Basic', `${web}/override-settings`, 200],
  ['api-admin-only', 'Basic', `${web}/deploy-keys`, 200],
  ['api-unknown-scopes', 'Basic', web, 200],
  ['workspace-access-token', 'Bearer', `${web}/pullrequests`, 200],
  ['repo-access-token', 'Bearer', `${web}/pullrequests`, 403, LACKS, 'repo_access_token'],
  ['oauth-jwt', 'Bearer', `${web}/pipelines`, 200],
  ['oauth-jwt', 'Bearer', '/2.0/user', 403, LACKS, 'oauth2'],
  ['oauth-opaque', 'Bearer', '/2.0/user/emails', 200],
  // kinds of credentials
  ['repo-access-token', 'Bearer', '/2.0/user', 403, MECHANISM, 'repo_access_token'],
  ['workspace-access-token', 'Bearer', '/2.0/user/workspaces', 403, MECHANISM],
  ['workspace-access-token', 'Bearer', `${wsp}/permissions`, 403, MECHANISM],
  ['workspace-access-token', 'Bearer', `${web}/permissions-config/groups`, 403, MECHANISM],
  ['project-access-token', 'Bearer', `${wsp}/projects/WEB/permissions-config/users`, 403, MECHANISM],
  // permissions of the account
  ['api-viewer', 'Basic', web, 200],
  ['api-viewer', 'Basic', `${web}/hooks`, 403, DENIED],
  ['api-viewer', 'Basic', `${web}/pipelines-config/runners`, 403, DENIED],
  ['api-viewer', 'Basic', `${web}/override-settings`, 403, DENIED],
  ['api-viewer', 'Basic', `${wsp}/permissions/repositories/web`, 403, DENIED],
  ['api-viewer', 'Basic', `${wsp}/projects/WEB/permissions-config/groups`, 403, DENIED],
  ['api-full', 'Basic', `${wsp}/permissions/repositories/web`, 200],
  ['api-full', 'Basic', `${wsp}/projects/OPS/branching-model/settings`, 403, DENIED],
  // existing, hidden, and missing resources
  ['api-full', 'Basic', '/2.0/repositories/acme/nothing', 404, HIDDEN, 'api_token'],
  ['api-full', 'Basic', '/2.0/repositories/acme/secret-lab', 404, HIDDEN],
  ['api-full', 'Basic', '/2.0/repositories/globex/engine', 404, HIDDEN],
  ['api-full', 'Basic', '/2.0/workspaces/globex', 404, HIDDEN],
  ['api-full', 'Basic', '/2.0/repositories/acme/legacy', 200],
  ['api-full', 'Basic', '/2.0/repositories/acme/legacy/pipelines', 404, 'Not found'],
  ['workspace-access-token', 'Bearer', '/2.0/repositories/acme/secret-lab', 404, HIDDEN],
  ['workspace-access-token', 'Bearer', `${wsp}/members`, 200],
  ['workspace-access-token', 'Bearer', '/2.0/workspaces/globex', 404, HIDDEN],
  ['project-access-token', 'Bearer', '/2.0/repositories/acme/legacy', 404, HIDDEN],
  ['project-access-token', 'Bearer', `${wsp}/projects/WEB`, 200],
  ['project-access-token', 'Bearer', `${wsp}/projects/OPS`, 404, HIDDEN],
  ['repo-access-token', 'Bearer', '/2.0/repositories/acme/legacy', 404, HIDDEN, 'repo_access_token'],
  ['repo-access-token', 'Bearer', wsp, 200, undefined, 'repo_access_token'],
  // UUIDs
  [
    'api-least',
    'Basic',
    '/2.0/repositories/%7Bb0000000-0000-4000-8000-000000000001%7D/%7bd0000000-0000-4000-8000-000000000001%7d',
    200,
  ],
  // paths
  ['api-least', 'Basic', '/2.0/nonsense', 404, 'Resource not found'],
  ['api-expired', 'Basic', '/2.0/nonsense', 404, 'Resource not found'],
  ['api-full', 'Basic', `${wsp}/projects/WEB/permissions/groups`, 404, 'Resource not found'],
  ['api-least', 'Basic', '/user', 403, 'Forbidden'],
  ['api-expired', 'Basic', '/2.0/repositories?role=member', 410, /^CHANGE-2770 - /],
  ['api-least', 'none', '/2.0/user/permissions/workspaces', 410, /^CHANGE-2770 - /],
];

const cases = rows.map(([name, how, path, status, message, type]) => ({ name, how, path, status, message, type }));

test.each(cases)('$name with $how: $path returns $status', async ({ name, how, path, status, message, type }) => {
  const answer = await ask(sandbox.url + path, name, how);
  expect(answer.status).toBe(status);
  if (typeof message === 'string') expect(answer.body).toMatchObject({ type: 'error', error: { message } });
  if (message instanceof RegExp) {
    expect(answer.body).toMatchObject({ error: { message: expect.stringMatching(message) } });
  }
  if (type) expect(answer.headers.get('x-credential-type')).toBe(type);
  expect(answer.headers.get('server')).toBe('AtlassianEdge');
  if (status === 401) {
    expect(answer.headers.get('x-oauth-scopes')).toBeNull();
    expect(answer.headers.get('x-credential-type')).toBeNull();
    if (message === undefined) {
      expect(answer.text).toBe('');
      expect(answer.headers.get('www-authenticate')).toBe('BitbucketCustom realm=Bitbucket.org HTTP');
    }
  }
});

describe('headers and bodies', () => {
  test('granted scopes are unexpanded and in the form of the credential, and accepted scopes are in the OAuth form', async () => {
    const api = await ask(sandbox.url + web, 'api-read-only', 'Basic');
    expect(api.headers.get('x-oauth-scopes')).toBe('read:repository:bitbucket, read:pullrequest:bitbucket');
    expect(api.headers.get('x-accepted-oauth-scopes')).toBe('repository');
    const access = await ask(sandbox.url + web, 'workspace-access-token', 'Bearer');
    expect(access.headers.get('x-oauth-scopes')).toBe('project, account, pullrequest:write');
  });

  test('a 403 for a missing scope lists required and granted scopes', async () => {
    const api = await ask(sandbox.url + web, 'api-pullrequests', 'Basic');
    const granted = ['read:pullrequest:bitbucket', 'write:pullrequest:bitbucket'];
    expect(api.body).toMatchObject({ error: { detail: { required: ['read:repository:bitbucket'], granted } } });
    expect(api.headers.get('x-oauth-scopes')).toBe(granted.join(', '));
    const access = await ask(`${sandbox.url + web}/deploy-keys`, 'repo-access-token', 'Bearer');
    expect(access.body).toMatchObject({ error: { detail: { required: ['repository', 'repository:admin'] } } });
  });

  test('fields and pagelen limit a repository and a list', async () => {
    const whole = await ask(sandbox.url + web, 'api-least', 'Basic');
    expect(whole.body).toMatchObject({
      type: 'repository',
      full_name: 'acme/web',
      slug: 'web',
      uuid: expect.stringMatching(/^\{.{36}\}$/),
      is_private: true,
      project: { type: 'project', key: 'WEB' },
    });
    const narrow = await ask(`${sandbox.url}${web}?fields=slug,is_private,links.self`, 'api-least', 'Basic');
    expect(narrow.body).toEqual({ slug: 'web', is_private: true });
    const list = `${sandbox.apiUrl}/repositories/acme?pagelen=1`;
    expect((await ask(list, 'api-least', 'Basic')).body).toMatchObject({ pagelen: 1, size: 3, page: 1 });
    expect((await ask(list, 'repo-access-token', 'Bearer')).body).toMatchObject({ values: [{ slug: 'web' }] });
    expect((await ask(`${list}&fields=size`, 'project-access-token', 'Bearer')).body).toEqual({ size: 2 });
  });

  test('/user returns the owner of the token', async () => {
    expect((await ask(`${sandbox.apiUrl}/user`, 'api-full', 'Basic')).body).toMatchObject({
      display_name: 'Release Bot',
    });
    expect((await ask(`${sandbox.apiUrl}/user`, 'api-viewer', 'Bearer')).body).toMatchObject({
      display_name: 'Viewer',
    });
  });

  test('a removed endpoint links to its announcement', async () => {
    const { body } = await ask(`${sandbox.apiUrl}/workspaces`, 'api-least', 'Basic');
    expect(body).toMatchObject({
      error: {
        data: { announcement_url: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770' },
      },
    });
  });

  test('a Basic value without a colon is a bad request', async () => {
    const headers = { Authorization: `Basic ${Buffer.from('secret').toString('base64')}` };
    expect((await fetch(sandbox.url + web, { headers })).status).toBe(400);
  });
});

test.each([...needed.keys()])('%s returns 200 for a token with all scopes', async (template) => {
  const path = template.replace('{workspace}', 'acme').replace('{project}', 'WEB').replace('{repository}', 'web');
  const { status, body } = await ask(sandbox.apiUrl + path, 'api-full', 'Basic');
  expect(status).toBe(200);
  expect(body).not.toEqual({});
});

describe('earlier behavior', () => {
  test('before 2026-08-18, API tokens were rejected as Bearer', async () => {
    sandbox.setFlags({ bearerForApiTokens: false });
    expect(await ask(sandbox.url + web, 'api-least', 'Bearer')).toMatchObject({
      status: 401,
      body: { error: { message: GENERIC } },
    });
    expect((await ask(sandbox.url + web, 'api-least', 'Basic')).status).toBe(200);
  });

  test('404 and 410 without headers', async () => {
    sandbox.setFlags({ headersOn404: false });
    for (const path of ['/repositories/acme/nothing', '/workspaces', '/nonsense']) {
      const { headers } = await ask(sandbox.apiUrl + path, 'api-least', 'Basic');
      expect(headers.get('x-credential-type')).toBeNull();
      expect(headers.get('x-oauth-scopes')).toBeNull();
    }
  });

  test('earlier texts for a token without scopes and for a wrong email', async () => {
    sandbox.setFlags({ unscopedText: false });
    expect((await ask(sandbox.url + web, 'api-unscoped', 'Basic')).text).toBe('');
    sandbox.setFlags({ unscopedText: 'generic' });
    expect((await ask(sandbox.url + web, 'api-unscoped', 'Basic')).text).toContain(GENERIC);
    sandbox.setFlags({ basicRefusal: 'text' });
    expect((await ask(sandbox.url + web, 'api-expired', 'Basic')).text).toMatch(/^Login failed/);
    sandbox.setFlags({ basicRefusal: 'json' });
    expect((await ask(sandbox.url + web, 'api-expired', 'Basic')).text).toContain(GENERIC);
  });
});

describe('recorded requests', () => {
  test('contain the request without the secret', async () => {
    const headers = { ...authorization('api-least', 'Basic'), 'User-Agent': 'test/1' };
    await fetch(`${sandbox.url}${web}?fields=slug`, { headers });
    await ask(sandbox.url + web, 'api-least', 'bare');
    await ask(sandbox.url + web, 'api-least', 'none');
    await ask(sandbox.url + web, 'api-least', `Basic:${sandbox.samples['api-least'].token}`);
    expect(sandbox.requests[0]).toEqual({
      method: 'GET',
      path: `${web}?fields=slug`,
      scheme: 'Basic',
      user: 'release-bot@acme.example',
      userAgent: 'test/1',
      status: 200,
    });
    expect(sandbox.requests.map(({ scheme }) => scheme)).toEqual(['Basic', 'other', 'none', 'Basic']);
    expect(JSON.stringify(sandbox.requests)).not.toContain(sandbox.samples['api-least'].token);
  });

  test.each(['PATCH', 'HEAD'])('%s is rejected and recorded', async (method) => {
    const response = await fetch(sandbox.url + web, { method, headers: authorization('api-full', 'Basic') });
    expect(response.status).toBe(405);
    expect(sandbox.requests).toMatchObject([{ method, status: 405 }]);
  });
});
