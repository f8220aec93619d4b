import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Endpoint, Resources } from '../../src/bitbucket/endpoint.ts';
import {
  endpointForGit,
  endpointForRepository,
  endpointForScope,
  endpointForUser,
  endpointForWorkspace,
} from '../../src/bitbucket/endpoints.ts';
import { missingResource } from '../../src/bitbucket/missing-resource.ts';
import { endpointForOperation } from '../../src/bitbucket/operation-endpoint.ts';
import { catalogOperations, findOperation, parseOperation } from '../../src/bitbucket/operations.ts';
import { describeResource, isInside, isSamePlace } from '../../src/bitbucket/place.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import { expandImpliedScopes } from '../../src/bitbucket/scopes.ts';
import { anyText, upTo } from '../texts.ts';

const all: Resources = { workspace: 'acme', repository: 'web', project: 'KEY' };
const noProject: Resources = { workspace: 'acme', repository: 'web' };
const workspaceOnly: Resources = { workspace: 'acme' };
const repository = '/repositories/acme/web?fields=full_name,is_private';
const size = '?pagelen=1&fields=size';

test.each<[string, Resources, string | undefined]>([
  ['read:repository:bitbucket', all, repository],
  ['read:repository:bitbucket', workspaceOnly, `/repositories/acme${size}`],
  ['read:repository:bitbucket', {}, undefined],
  ['read:pullrequest:bitbucket', noProject, `/repositories/acme/web/pullrequests${size}`],
  ['read:pullrequest:bitbucket', workspaceOnly, undefined],
  ['read:pipeline:bitbucket', workspaceOnly, `/workspaces/acme/pipelines-config/variables${size}`],
  ['read:webhook:bitbucket', noProject, `/repositories/acme/web/hooks${size}`],
  ['read:webhook:bitbucket', workspaceOnly, `/workspaces/acme/hooks${size}`],
  ['admin:repository:bitbucket', noProject, '/repositories/acme/web/override-settings?fields=type'],
  ['read:project:bitbucket', all, '/workspaces/acme/projects/KEY?fields=key,is_private'],
  ['read:project:bitbucket', noProject, `/workspaces/acme/projects${size}`],
  ['admin:project:bitbucket', noProject, undefined],
  ['read:workspace:bitbucket', workspaceOnly, '/workspaces/acme?fields=slug,is_private'],
  ['read:workspace:bitbucket', {}, `/user/workspaces${size}`],
  ['read:user:bitbucket', {}, '/user?fields=display_name,uuid'],
  ['read:ssh-key:bitbucket', all, undefined],
  ['write:repository:bitbucket', all, undefined],
  ['repository', noProject, repository],
  ['account', workspaceOnly, `/workspaces/acme/members${size}`],
  ['account', {}, '/user?fields=display_name,uuid'],
  ['pullrequest:write', all, undefined],
  ['constructor', all, undefined],
])('%s with %j shows at %s', (scope, resources, path) => {
  expect(endpointForScope(scope, resources)?.path).toBe(path);
});

test.each<[string, Resources, string | undefined]>([
  ['read:repository:bitbucket', {}, 'repository'],
  ['read:repository:bitbucket', workspaceOnly, 'repository'],
  ['read:repository:bitbucket', noProject, undefined],
  ['read:pullrequest:bitbucket', {}, 'repository'],
  ['read:pullrequest:bitbucket', workspaceOnly, 'repository'],
  ['read:pullrequest:bitbucket', noProject, undefined],
  ['admin:project:bitbucket', noProject, 'project'],
  ['read:user:bitbucket', {}, undefined],
  ['write:repository:bitbucket', {}, undefined],
  ['constructor', {}, undefined],
])('%s with %j lacks the name of: %s', (scope, resources, place) => {
  expect(missingResource(scope, resources)).toBe(place);
});

test('Every endpoint of a scope is a live operation that requires that scope alone, or what it implies', () => {
  for (const { name } of scopeTable) {
    for (const resources of [all, noProject, workspaceOnly, {}]) {
      const endpoint = endpointForScope(name, resources);
      if (endpoint === undefined) continue;
      const text = parseOperation(`GET ${endpoint.path}`, new URL('https://api.bitbucket.org/2.0'));
      const operation = 'path' in text ? findOperation(text)?.operation : undefined;
      const needed = name.endsWith(':bitbucket') ? operation?.scopes['api-token'] : operation?.scopes.oauth;
      expect(operation?.state).toBe('current');
      expect(needed).toContain(name);
      for (const other of needed ?? []) expect(expandImpliedScopes([name])).toContain(other);
    }
  }
});

test('the endpoints of the first request', () => {
  expect(endpointForRepository(all)).toEqual({
    path: repository,
    resource: 'repository',
    place: noProject,
    isRoot: true,
    needsCredential: false,
  });
  expect(endpointForRepository({ repository: 'web' })).toBeUndefined();
  expect(endpointForWorkspace(all)?.path).toBe('/workspaces/acme?fields=slug,is_private');
  expect(endpointForWorkspace({})).toBeUndefined();
  expect(endpointForUser()).toEqual({
    path: '/user?fields=display_name,uuid',
    resource: 'user',
    place: {},
    isRoot: true,
    needsCredential: true,
  });
});

test.each([all, { workspace: '{a}', repository: 'x y' }])('The ref advertisements of %j', (place) => {
  const { workspace = '', repository: name = '' } = place;
  const base = `/${encodeURIComponent(workspace)}/${encodeURIComponent(name)}.git/info/refs?service=`;
  const names = { workspace, repository: name };
  const common = { isGit: true, resource: 'repository', place: names, isRoot: false };
  const [clone, push] = [endpointForGit('clone', names), endpointForGit('push', names)];
  expect(clone).toEqual({ ...common, path: `${base}git-upload-pack`, needsCredential: false });
  expect(push).toEqual({ ...common, path: `${base}git-receive-pack`, needsCredential: true });
});

describe('the place of an endpoint', () => {
  const at = (scope: string, resources: Resources) => endpointForScope(scope, resources) as Endpoint;
  const web = at('read:repository:bitbucket', all);
  const pullRequests = at('read:pullrequest:bitbucket', all);
  const project = at('read:project:bitbucket', all);

  test.each<[string, Endpoint, Resources, boolean, string]>([
    ['a repository', web, noProject, true, 'repository acme/web'],
    ['something in it', pullRequests, noProject, false, 'repository acme/web'],
    ['a project', project, { workspace: 'acme', project: 'KEY' }, true, 'project KEY'],
    ['a workspace', at('read:workspace:bitbucket', all), workspaceOnly, true, 'workspace acme'],
    ['its repositories', at('read:repository:bitbucket', workspaceOnly), workspaceOnly, true, 'workspace acme'],
    ['its webhooks', at('read:webhook:bitbucket', workspaceOnly), workspaceOnly, false, 'workspace acme'],
    ['the user', at('read:user:bitbucket', all), {}, true, 'user'],
    [
      'names that have to be encoded',
      at('read:repository:bitbucket', { workspace: '{a}', repository: 'x y' }),
      { workspace: '{a}', repository: 'x y' },
      true,
      'repository {a}/x y',
    ],
  ])('is that of %s', (_, endpoint, place, isRoot, name) => {
    expect(endpoint.place).toEqual(place);
    expect(endpoint.isRoot).toBe(isRoot);
    expect(describeResource(endpoint)).toBe(name);
  });

  test('is compared by names', () => {
    expect(isSamePlace(web, pullRequests)).toBe(true);
    expect(isSamePlace(web, at('read:repository:bitbucket', { workspace: 'acme', repository: 'web2' }))).toBe(false);
    expect(isSamePlace(web, project)).toBe(false);
    expect(isSamePlace(endpointForUser(), endpointForUser())).toBe(false);
  });

  test('lies in a repository, and in its workspace', () => {
    expect(isInside(pullRequests, 'repository', all)).toBe(true);
    expect(isInside(pullRequests, 'repository', { workspace: 'acme', repository: 'web2' })).toBe(false);
    expect(isInside(pullRequests, 'workspace', workspaceOnly)).toBe(true);
    expect(isInside(pullRequests, 'workspace', { workspace: 'other' })).toBe(false);
    expect(isInside(endpointForUser(), 'workspace', workspaceOnly)).toBe(false);
  });
});

test.each<[string, string]>([
  ['GET /repositories/{workspace}/{repo_slug}/pullrequests', 'repository'],
  ['GET /workspaces/{workspace}/projects/{project_key}/branching-model', 'project'],
  ['GET /workspaces/{workspace}/projects', 'workspace'],
  ['GET /repositories/{workspace}', 'workspace'],
  ['GET /snippets/{workspace}', 'workspace'],
  ['GET /teams/{username}/pipelines_config/variables', 'workspace'],
  ['GET /user/workspaces/{workspace}/permission', 'user'],
  ['GET /hook_events', 'user'],
])('%s lies in a %s', (text, resource) => {
  expect(forText(text.replace('{username}', 'acme'), all)?.resource).toBe(resource);
});

test.each<[string, 'admin' | undefined]>([
  ['GET /repositories/{workspace}/{repo_slug}/hooks', 'admin'],
  ['GET /workspaces/{workspace}/permissions', 'admin'],
  ['GET /repositories/{workspace}/{repo_slug}/pullrequests', undefined],
  ['GET /user/workspaces/{workspace}/permissions/repositories', undefined],
])('Who may read %s: %s', (text, permission) => {
  expect(forText(text, all)).toBeDefined();
  expect(forText(text, all)?.permission).toBe(permission);
});

function forText(text: string, resources: Resources) {
  const read = parseOperation(text, new URL('https://api.bitbucket.org/2.0'));
  const found = 'path' in read ? findOperation(read) : undefined;
  if (found === undefined) throw new Error(text);
  return endpointForOperation(found.operation, found.values, resources);
}

test.each<[string, string | undefined]>([
  ['GET /repositories/{workspace}/{repo_slug}', repository],
  ['GET /workspaces/{workspace}', '/workspaces/acme?fields=slug,is_private'],
  ['GET /user', '/user?fields=display_name,uuid'],
  ['GET /repositories/{workspace}/{repo_slug}/pullrequests', `/repositories/acme/web/pullrequests${size}`],
  ['GET /repositories/{workspace}/{repo_slug}/pullrequests/7', '/repositories/acme/web/pullrequests/7?fields=type'],
  ['GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}', undefined],
  [
    'GET /repositories/{workspace}/{repo_slug}/refs/branches/feature%2Fx%3F',
    '/repositories/acme/web/refs/branches/feature/x%3F?fields=type',
  ],
  [
    "GET /repositories/{workspace}/{repo_slug}/refs/branches/it's",
    '/repositories/acme/web/refs/branches/it%27s?fields=type',
  ],
  [
    'GET /repositories/%7B11111111-2222-3333-4444-555555555555%7D/web',
    '/repositories/%7B11111111-2222-3333-4444-555555555555%7D/web?fields=full_name,is_private',
  ],
  ['GET /repositories/{workspace}/{repo_slug}/src/main/README.md', undefined],
  ['GET /repositories/{workspace}/{repo_slug}/src', undefined],
  ['GET /repositories/{workspace}/{repo_slug}/diff/main', undefined],
  ['GET /repositories/{workspace}/{repo_slug}/pullrequests/1/diffstat', undefined],
  ['GET /repositories/{workspace}/{repo_slug}/downloads/tool.zip', undefined],
  ['GET /repositories/{workspace}/{repo_slug}/downloads', `/repositories/acme/web/downloads${size}`],
  ['GET /repositories/{workspace}/{repo_slug}/hooks/1', undefined],
  ['GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables/1', undefined],
  [
    'GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables',
    `/repositories/acme/web/pipelines_config/variables${size}`,
  ],
  ['GET /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair', undefined],
  ['GET /workspaces/{workspace}/search/code', undefined],
  ['GET /workspaces/{workspace}/members/me', undefined],
  ['GET /snippets/{workspace}/a1/watch', undefined],
  ['GET /repositories/{workspace}/{repo_slug}/default-reviewers/me', undefined],
  ['GET /repositories/{workspace}/{repo_slug}/commit/a1b2/pullrequests', undefined],
  ['GET /workspaces', undefined],
  ['POST /repositories/{workspace}/{repo_slug}/pullrequests', undefined],
  ['DELETE /repositories/{workspace}/{repo_slug}', undefined],
])('%s is requested as %s', (text, path) => {
  expect(forText(text, all)?.path).toBe(path);
});

test('Whatever the names are, an endpoint stays at its place in the API and requests little', () => {
  const operation = fc.constantFrom(...catalogOperations());
  const value = fc.oneof(fc.string(), anyText(), fc.constantFrom('.', '..', 'a/../b', '../', '{x}'));
  fc.assert(
    fc.property(operation, fc.array(value, { minLength: 6, maxLength: 6 }), (chosen, texts) => {
      const names = [...chosen.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const values = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
      const endpoint = endpointForOperation(chosen, values, {});
      if (endpoint === undefined) return;
      expect(chosen.method).toBe('GET');
      const url = new URL(`https://api.bitbucket.org/2.0${endpoint.path}`);
      expect(url.href).toBe(`https://api.bitbucket.org/2.0${endpoint.path}`);
      expect(url.searchParams.get('fields')).toMatch(/^[a-z_,]+$/);
      if (!chosen.path.endsWith('{name}')) {
        expect(url.pathname.split('/')).toHaveLength(chosen.path.split('/').length + 1);
      }
    }),
    upTo(2000),
  );
});

test('Only what lies under /user needs a credential by its path alone', () => {
  for (const operation of catalogOperations()) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const endpoint = endpointForOperation(operation, Object.fromEntries(names.map((name) => [name, 'x'])), {});
    if (endpoint !== undefined) expect(endpoint.needsCredential).toBe(/^\/user(?:\/|$)/.test(operation.path));
  }
});
