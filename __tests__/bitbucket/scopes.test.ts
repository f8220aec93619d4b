import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import { catalogOperations } from '../../src/bitbucket/operations.ts';
import { nearestScopes } from '../../src/bitbucket/scope-nearest.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import {
  canBeGranted,
  convertScope,
  expandImpliedScopes,
  findScope,
  labelOf,
  scopeModelOf,
  selectionFor,
  withoutImplied,
} from '../../src/bitbucket/scopes.ts';
import { scopeItems } from '../../src/config/lists.ts';
import { labelled } from '../../src/messages/text.ts';
import { anyText, upTo } from '../texts.ts';

const all = catalogOperations();
const live = all.filter(({ state }) => state !== 'removed');
const full = (names: readonly string[]) => names.map((name) => `${name}:bitbucket`);

test('The table contains 35 documented scopes of API tokens, 10 that only the token page offers, and 27 of OAuth', () => {
  const apiToken = scopeTable.filter(({ scopeModel }) => scopeModel === 'api-token');
  expect(apiToken).toHaveLength(45);
  expect(scopeTable.length - apiToken.length).toBe(27);
  expect(new Set(scopeTable.map(({ name }) => name)).size).toBe(scopeTable.length);
});

test('Exactly the scopes that no current operation requires are unused', () => {
  const used = new Set(live.flatMap(({ scopes }) => Object.values(scopes).flat()));
  const unused = scopeTable.filter((scope) => scope.unused !== undefined).map(({ name }) => name);
  expect(unused).toEqual(scopeTable.map(({ name }) => name).filter((name) => !used.has(name)));
  expect(unused).toHaveLength(23);
});

test('Every scope that an operation requires is in the table', () => {
  const asked = new Set(catalogOperations().flatMap(({ scopes }) => Object.values(scopes).flat()));
  expect([...asked].filter((name) => findScope(name) === undefined)).toEqual([]);
});

test('every equivalent for OAuth is next to its scope on an operation, and few scopes of API tokens have none', () => {
  for (const { name, oauthEquivalent } of scopeTable) {
    if (oauthEquivalent === undefined) continue;
    const together = catalogOperations().some(
      ({ scopes }) => scopes['api-token'].includes(name) && scopes.oauth.includes(oauthEquivalent),
    );
    expect({ name, oauthEquivalent, together }).toEqual({ name, oauthEquivalent, together: true });
  }
  const without = scopeTable.filter(
    (scope) => scope.scopeModel === 'api-token' && !scope.oauthEquivalent && !scope.unused,
  );
  expect(without.map(({ name }) => name)).toEqual(full(['admin:workspace', 'write:permission', 'delete:permission']));
});

test.each([
  ['read:repository:bitbucket', 'read:repository:bitbucket'],
  ['  repository:write\n', 'repository:write'],
  ['Repositories: Read', 'read:repository:bitbucket'],
  ['PULL REQUESTS: write', 'write:pullrequest:bitbucket'],
  ['user data: read', 'read:user:bitbucket'],
  ['SSH keys: Delete', 'delete:ssh-key:bitbucket'],
  ['Pipelines: Edit variables', 'pipeline:variable'],
  ['Account: Read', 'account'],
  ['read:account', 'read:account'],
  ['read:repository', undefined],
  ['Read:Repository:Bitbucket', undefined],
  ['Repositories:Read', undefined],
  ['', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
])('The scope of %j is %j', (text, name) => {
  expect(findScope(text)?.name).toBe(name);
});

test.each([
  ['read:wiki:bitbucket', /removed .* 2026-08-20/],
  ['issue:write', /removed .* 2026-08-20/],
  ['read:permission:bitbucket', /No operation/],
  ['read:account', /No operation.*read:user:bitbucket/],
  ['project:write', /project:admin/],
])('%s is unused, for a reason', (name, why) => {
  expect(findScope(name)?.unused).toMatch(why);
});

test.each<[string, string[]]>([
  ['read:repository', full(['read:repository'])],
  ['repo:read', full(['read:repository'])],
  ['repository:read', full(['read:repository'])],
  ['READ:REPOSITORY:BITBUCKET', full(['read:repository'])],
  ['read:pullrequests:bitbucket', full(['read:pullrequest'])],
  ['pullrequest:read', full(['read:pullrequest'])],
  ['write:pull-request:bitbucket', full(['write:pullrequest'])],
  ['read:runners:bitbucket', full(['read:runner'])],
  ['read:account:bitbucket', full(['read:user'])],
  ['Repositories: Reed', [...full(['read:repository']), 'repository']],
  ['Pull request: Write', [...full(['write:pullrequest']), 'pullrequest:write']],
  ['repository:wirte', ['repository:write']],
  ['repository:push', full(['write:repository'])],
  ['repository:clone', full(['read:repository'])],
  ['admin:pipelines', full(['admin:pipeline'])],
  ['delete:ssh-keys', full(['delete:ssh-key'])],
  ['  read:repository  ', full(['read:repository'])],
  ['raed:repository', full(['read:repository'])],
  ['read:repository:bitbukt', full(['read:repository'])],
  ['bitbucket read repository', full(['read:repository'])],
  ['pull request write', [...full(['write:pullrequest']), 'pullrequest:write']],
  ['pull - request: write', [...full(['write:pullrequest']), 'pullrequest:write']],
  ['ssh key read', full(['read:ssh-key'])],
  ['Variables: Write', ['admin:pipeline:bitbucket', 'pipeline:variable']],
  ['Edit variables', ['admin:pipeline:bitbucket', 'pipeline:variable']],
  ['wiki:write', []],
  ['frobnicate', []],
  ['read', []],
  ['', []],
])('Near %j are %j', (text, names) => {
  expect(nearestScopes(text)).toEqual(names);
});

test('Any text is looked up without throwing; suggestions are live scopes, three at most', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyText({ maxLength: 300 })), (text) => {
      findScope(text);
      const near = nearestScopes(text);
      expect(near.length).toBeLessThanOrEqual(3);
      for (const name of near) expect(findScope(name)).toMatchObject({ name });
      for (const name of near) expect(findScope(name)?.unused).toBeUndefined();
      expect(labelOf(text)).toBe(findScope(text)?.name === text ? findScope(text)?.label : text);
    }),
  );
});

test('One wrong character in the name of a live scope still leads to it', () => {
  const names = scopeTable.filter(({ unused, name }) => unused === undefined && name.length > 6);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), ({ name }, place) => {
      const at = place % name.length;
      const text = `${name.slice(0, at)}${name.slice(at + 1)}`;
      if (findScope(text) === undefined) expect(nearestScopes(text)).toContain(name);
    }),
    upTo(150),
  );
});

test.each<[string[], string[]]>([
  [['pullrequest:write'], ['pullrequest:write', 'pullrequest', 'repository:write', 'repository']],
  [['project'], ['project', 'repository']],
  [['pipeline:variable'], ['pipeline:variable', 'pipeline', 'pipeline:write']],
  [['runner:write'], ['runner:write', 'runner']],
  [['repository:admin'], ['repository:admin']],
  [['project:admin'], ['project:admin']],
  [full(['write:repository', 'admin:repository']), full(['write:repository', 'admin:repository'])],
  [
    ['made-up', 'constructor'],
    ['made-up', 'constructor'],
  ],
  [[], []],
])('%j brings along %j', (scopes, all) => {
  expect([...expandImpliedScopes(scopes)]).toEqual(all);
});

test.each<[string[], string[]]>([
  [full(['write:pipeline']), full(['read:pipeline', 'write:pipeline'])],
  [full(['read:repository', 'write:repository']), full(['read:repository', 'write:repository'])],
  [full(['delete:webhook', 'write:webhook']), full(['read:webhook', 'delete:webhook', 'write:webhook'])],
  // There is no use for what would read permissions.
  [full(['write:permission']), full(['write:permission'])],
  [['repository', 'repository:write', 'pullrequest:write'], ['pullrequest:write']],
  [
    ['repository:admin', 'made-up'],
    ['repository:admin', 'made-up'],
  ],
  [[], []],
])('For %j, a new token needs %j', (scopes, selected) => {
  expect(selectionFor(scopes)).toEqual(selected);
});

test.each<[string, string[]]>([
  ['repository', ['read:repository']],
  ['repository:write', ['read:repository', 'write:repository']],
  ['repository:delete', ['delete:repository']],
  ['pullrequest', ['read:pullrequest']],
  ['pullrequest:write', ['read:pullrequest', 'write:pullrequest']],
  ['project', ['read:project']],
  ['email', ['read:user']],
  ['webhook', ['read:webhook', 'write:webhook', 'delete:webhook']],
  ['runner', ['read:runner']],
  ['runner:write', ['read:runner', 'write:runner']],
  ['pipeline:write', ['read:pipeline', 'write:pipeline']],
  ['pipeline:variable', ['admin:pipeline']],
  ['issue', []],
  ['team:write', []],
])('%s is %j for API tokens', (name, apiToken) => {
  const scope = findScope(name);
  expect(scope && convertScope(scope, 'api-token', all)).toEqual(full(apiToken));
});

test('What was removed requires nothing', () => {
  const removed = all.map((operation) => ({ ...operation, state: 'removed' as const }));
  const scope = findScope('repository');
  expect(scope && convertScope(scope, 'api-token', removed)).toEqual([]);
});

test('Every OAuth scope in use has counterparts for API tokens, and a scope in its own scope model stays the same', () => {
  for (const scope of scopeTable) {
    expect(convertScope(scope, scope.scopeModel, [])).toEqual([scope.name]);
    if (scope.scopeModel === 'oauth') {
      expect(convertScope(scope, 'api-token', all).length > 0).toBe(scope.unused === undefined);
    } else {
      const oauthEquivalent = scope.unused === undefined ? scope.oauthEquivalent : undefined;
      expect(convertScope(scope, 'oauth', [])).toEqual(oauthEquivalent === undefined ? [] : [oauthEquivalent]);
    }
  }
});

test.each<[string[], string | undefined]>([
  [['read:repository:bitbucket', 'made-up'], 'api-token'],
  [['repository', 'account'], 'oauth'],
  [['repository', 'account', 'read:me'], 'oauth'],
  [['repository', 'read:repository:bitbucket'], 'api-token'],
  [['made-up'], undefined],
  [[], undefined],
])('The scope model of %j is %j', (names, scopeModel) => {
  expect(scopeModelOf(names)).toBe(scopeModel);
});

test.each<[CredentialKind, string, boolean]>([
  ['repository-access-token', 'repository:write', true],
  ['repository-access-token', 'project', false],
  ['repository-access-token', 'snippet', false],
  ['project-access-token', 'project', true],
  ['project-access-token', 'project:admin', false],
  ['workspace-access-token', 'account', true],
  ['workspace-access-token', 'email', false],
  ['access-token', 'project:admin', true],
  ['access-token', 'snippet', false],
  ['oauth-token', 'snippet', true],
  ['api-token', 'snippet', true],
  ['unrecognized', 'snippet', true],
])('Whether a credential of kind %s can hold %s: %j', (kind, scope, can) => {
  expect(canBeGranted(kind, scope)).toBe(can);
});

test('Every scope is understood again as logs and documents show it', () => {
  for (const { name } of scopeTable) {
    const shown = `1. \`${labelled([name])}\``;
    expect(scopeItems(shown).map((item) => findScope(item)?.name)).toEqual([name]);
  }
  const all = scopeTable.map(({ name }) => name);
  expect(scopeItems(labelled(all)).map((item) => findScope(item)?.name)).toEqual(all);
});

test.each<[readonly string[], readonly string[]]>([
  [['repository:write', 'repository', 'pullrequest', 'pullrequest:write'], ['pullrequest:write']],
  [
    ['repository', 'webhook', 'repository'],
    ['repository', 'webhook'],
  ],
  [
    ['pipeline:variable', 'pipeline:write', 'account'],
    ['pipeline:variable', 'account'],
  ],
  // No scope of an API token includes another one.
  [
    ['read:repository:bitbucket', 'write:repository:bitbucket'],
    ['read:repository:bitbucket', 'write:repository:bitbucket'],
  ],
  [['unheard-of', 'unheard-of'], ['unheard-of']],
  [[], []],
])('to get %j, it is enough to select %j', (scopes, selected) => expect(withoutImplied(scopes)).toEqual(selected));

test('what is selected includes all, and nothing of it can be left out', () => {
  fc.assert(
    fc.property(fc.subarray(scopeTable.map(({ name }) => name)), (scopes) => {
      const selected = withoutImplied(scopes);
      expect(expandImpliedScopes(selected)).toEqual(expandImpliedScopes(scopes));
      for (const scope of selected) {
        expect(expandImpliedScopes(selected.filter((other) => other !== scope)).has(scope)).toBe(false);
      }
    }),
  );
});
