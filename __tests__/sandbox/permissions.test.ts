import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { permissionFaults } from '../../sandbox/faults.ts';
import { authorizationOf, oracleSamples } from '../../sandbox/oracle.ts';
import { samples } from '../../sandbox/samples.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

async function ask(name: string, path: string, init: RequestInit = {}) {
  const sample = oracleSamples.find((each) => each.name === name);
  if (sample === undefined) throw new Error(`no sample ${name}`);
  const headers = { Authorization: authorizationOf(sample) };
  const response = await fetch(`${sandbox.apiUrl}${path}`, { headers, redirect: 'manual', ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: text === '' ? undefined : JSON.parse(text) };
}

const list = (query = 'q=repository.full_name%3D%22acme%2Fweb%22') =>
  `/user/workspaces/acme/permissions/repositories?${query}`;
const role = '/user/workspaces/acme/permission';
const LACKS = 'Your credentials lack one or more required privilege scopes.';
const MECHANISM = 'This API is not accessible by this authentication mechanism';
const DENIED = 'Access denied. You must have write or admin access.';

describe('the permission of a caller on acme/web', () => {
  test.each([
    ['every-scope-release-bot', ['admin']],
    ['every-scope-writer', ['write']],
    ['every-scope-creator', ['write']],
    ['every-scope-viewer', ['read']],
    ['api-viewer-writes', ['read']],
    ['oauth-viewer', ['read']],
    // Admin by the workspace alone.
    ['every-scope-owner', []],
    ['every-scope-guest', []],
  ])('%s: %j', async (name, permissions) => {
    const { status, body } = await ask(name, list());
    expect(status).toBe(200);
    expect(body.values.map(({ permission }: { permission: string }) => permission)).toEqual(permissions);
    expect(body.size).toBe(permissions.length);
  });

  test.each([
    ['every-scope-outsider', 403, DENIED],
    ['other-workspace', 403, DENIED],
    ['unlisted-writer', 403, LACKS],
    ['oauth-viewer-without-account', 403, LACKS],
    ['repository-token-full', 403, MECHANISM],
    ['workspace-token-full', 403, MECHANISM],
    ['api-expired', 401, undefined],
  ])('%s: refused with %i', async (name, expected, message) => {
    const { status, body } = await ask(name, list());
    expect(status).toBe(expected);
    if (message) expect(body.error.message).toBe(message);
  });

  test('a list with inherited and public ones, should it hold them', async () => {
    expect((await ask('every-scope-owner', list('pagelen=100'))).body.size).toBe(0);
    sandbox.setFlags({ permissionList: 'effective' });
    expect((await ask('every-scope-owner', list())).body.values[0].permission).toBe('admin');
    const guest = await ask('every-scope-guest', list('pagelen=100'));
    expect(guest.body.values).toMatchObject([{ permission: 'read', repository: { full_name: 'acme/handbook' } }]);
  });

  test('of a repository that is not there nothing is listed, of a workspace that is not there neither', async () => {
    expect((await ask('every-scope-writer', list('q=repository.full_name="acme/none"'))).body.values).toEqual([]);
    expect((await ask('every-scope-writer', list().replace('acme', 'none'))).status).toBe(404);
  });

  test('filters, pages and narrow forms', async () => {
    const { body } = await ask('every-scope-release-bot', list('q=permission>"read"&fields=size,values.permission'));
    expect(body).toEqual({ size: 2, values: [{ permission: 'admin' }, { permission: 'admin' }] });
    expect((await ask('every-scope-release-bot', list('q=repository.name="web"'))).body.size).toBe(1);
    expect((await ask('every-scope-release-bot', list('pagelen=1'))).body).toMatchObject({ pagelen: 1, size: 3 });
    expect((await ask('every-scope-release-bot', list('q=nonsense'))).status).toBe(400);
    const narrow = await ask('every-scope-viewer', list('fields=values.repository.full_name&pagelen=1'));
    expect(narrow.body).toEqual({ values: [{ repository: { full_name: 'acme/web' } }] });
  });
});

describe('in place of an answer', () => {
  test.each([
    ['denied', 403],
    ['missing', 404],
    ['failing', 500],
    ['unreadable', 200],
  ] as const)('%s: %i, and nothing else is hit', async (name, status) => {
    sandbox.fault(permissionFaults[name]);
    const headers = { Authorization: authorizationOf(samples['api-full']) };
    const statuses = [];
    for (const path of [list(), role, '/repositories/acme/web']) {
      statuses.push((await fetch(`${sandbox.apiUrl}${path}`, { headers })).status);
    }
    expect(statuses).toEqual([status, status, 200]);
  });

  test('no response within a time limit', async () => {
    sandbox.fault(permissionFaults.slow);
    const headers = { Authorization: authorizationOf(samples['api-full']) };
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${sandbox.apiUrl}${list()}`, { headers, signal })).rejects.toThrow(/timeout/);
    expect((await fetch(`${sandbox.apiUrl}/repositories/acme/web`, { headers })).status).toBe(200);
  });
});

describe('the role of a caller in acme', () => {
  test.each([
    ['every-scope-owner', 'owner'],
    ['every-scope-release-bot', 'owner'],
    ['every-scope-creator', 'create-project'],
    ['every-scope-writer', 'member'],
    ['every-scope-guest', 'member'],
    ['oauth-viewer', 'member'],
  ])('%s: %s', async (name, permission) => {
    expect((await ask(name, role)).body).toMatchObject({ type: 'workspace_membership', permission });
  });

  test.each([
    ['every-scope-outsider', DENIED],
    ['other-workspace', DENIED],
    ['narrow-writer', LACKS],
    ['workspace-token-full', MECHANISM],
  ])('%s: refused', async (name, message) => {
    expect(await ask(name, role)).toMatchObject({ status: 403, body: { error: { message } } });
  });
});

describe('writes change what is read afterwards', () => {
  const post = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
  const as = (name: string, init: RequestInit): RequestInit => {
    const sample = oracleSamples.find((each) => each.name === name);
    return { ...init, headers: { Authorization: sample ? authorizationOf(sample) : '' } };
  };
  const write = (name: string, path: string, init: RequestInit) => ask(name, path, as(name, init));

  test('of a branch', async () => {
    const branches = '/repositories/acme/web/refs/branches';
    expect((await write('every-scope-writer', branches, post({ name: 'next' }))).status).toBe(201);
    expect((await ask('every-scope-viewer', branches)).body.values).toMatchObject([{ name: 'main' }, { name: 'next' }]);
    expect((await write('every-scope-writer', `${branches}/next`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask('every-scope-viewer', branches)).body.values).toMatchObject([{ name: 'main' }]);
    expect(sandbox.written).toEqual([
      { method: 'POST', path: branches, by: 'every-scope-writer' },
      { method: 'DELETE', path: `${branches}/next`, by: 'every-scope-writer' },
    ]);
  });

  test('a repository, of which its maker is admin', async () => {
    const path = '/repositories/acme/brand-new';
    expect((await ask('every-scope-creator', path)).status).toBe(404);
    expect((await write('every-scope-creator', path, post({ scm: 'git' }))).status).toBe(200);
    expect((await ask('every-scope-creator', path)).body.full_name).toBe('acme/brand-new');
    const own = await ask('every-scope-creator', list('q=repository.full_name="acme/brand-new"'));
    expect(own.body.values).toMatchObject([{ permission: 'admin' }]);
    expect((await write('every-scope-creator', path, post({}))).status).toBe(400);
    expect((await write('every-scope-creator', path, { method: 'DELETE' })).status).toBe(204);
    expect((await ask('every-scope-creator', path)).status).toBe(404);
  });

  test('of a project', async () => {
    expect((await write('every-scope-creator', '/workspaces/acme/projects', post({ key: 'NEXT' }))).status).toBe(201);
    expect((await ask('every-scope-owner', '/workspaces/acme/projects/NEXT')).status).toBe(200);
    expect((await write('every-scope-owner', '/workspaces/acme/projects/NEXT', { method: 'DELETE' })).status).toBe(204);
    expect((await ask('every-scope-owner', '/workspaces/acme/projects/NEXT')).status).toBe(404);
  });

  test('until the sandbox is reset', async () => {
    await write('every-scope-release-bot', '/repositories/acme/web/hooks', post({ url: 'https://ci.example' }));
    expect((await ask('every-scope-release-bot', '/repositories/acme/web/hooks')).body.size).toBe(1);
    sandbox.reset();
    expect((await ask('every-scope-release-bot', '/repositories/acme/web/hooks')).body.size).toBe(0);
    expect(sandbox.written).toEqual([]);
  });

  test('a refused one changes nothing', async () => {
    expect(
      (await write('every-scope-viewer', '/repositories/acme/web/refs/branches', post({ name: 'x' }))).body.error,
    ).toEqual({
      message: DENIED,
    });
    expect((await write('api-expired', '/repositories/acme/web', { method: 'DELETE' })).status).toBe(401);
    expect((await fetch(`${sandbox.apiUrl}/repositories/acme/handbook`, { method: 'DELETE' })).status).toBe(401);
    expect(sandbox.written).toEqual([]);
  });

  test.each([
    ['PUT', '/repositories/acme/web/commits', 405],
    ['POST', '/user', 405],
    ['POST', '/nonsense', 404],
    ['POST', '/repositories/acme/web/issues', 410],
  ])('%s %s: %i', async (method, path, status) => {
    expect((await write('every-scope-owner', path, { method, body: '{}' })).status).toBe(status);
  });
});
