import { describe, expect, test } from '@jest/globals';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import { prepareCheck } from '../../src/check/check-token.ts';
import { findOffline } from '../../src/check/findings/offline.ts';
import * as checkOperations from '../../src/check/operations.ts';
import { isEmpty, ofKind, requiredScopes } from '../../src/check/requirement.ts';
import { needsCatalog, resolveRequirements } from '../../src/check/requirements.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { JobContext } from '../../src/config/token-config.ts';
import { configure, contextFor, now, requirementsFor } from './pipeline.ts';

const pipeline: JobContext = { workspace: 'acme', repository: 'web', project: 'WEB' };

describe('scopes', () => {
  test.each([
    ['read:repository:bitbucket', ['read:repository:bitbucket'], ['repository']],
    ['repository', ['read:repository:bitbucket'], ['repository']],
    ['Repositories: Read', ['read:repository:bitbucket'], ['repository']],
    ['repositories: READ', ['read:repository:bitbucket'], ['repository']],
    ['admin:workspace:bitbucket', ['admin:workspace:bitbucket'], []],
  ])('%s requires its equivalent in both scope models', (text, apiToken, oauth) => {
    const requirements = requirementsFor({ scopes: [text] });
    expect(requirements.issues).toEqual([]);
    expect(requiredScopes(requirements, 'api-token')).toEqual(expect.arrayContaining(apiToken));
    expect(requiredScopes(requirements, 'oauth')).toEqual(oauth);
  });

  test('one that is written twice is required once', () => {
    expect(ofKind(requirementsFor({ scopes: 'repository, repository' }), 'scope')).toHaveLength(1);
    expect(requiredScopes(requirementsFor({ scopes: 'repository, Repositories: Read' }), 'oauth')).toEqual([
      'repository',
    ]);
  });

  test.each([
    ['read:repo:bitbucket', 'scope-unknown'],
    ['nonsense', 'scope-unknown'],
    ['read:issue:bitbucket', 'scope-unused'],
    ['wiki', 'scope-unused'],
  ])('%s is no requirement but an issue: %s', (text, type) => {
    const requirements = requirementsFor({ scopes: text });
    expect(requirements).toMatchObject({ all: [], issues: [{ type, text }] });
    expect(isEmpty(requirements)).toBe(true);
  });
});

describe('operations', () => {
  test.each([
    'GET /repositories/acme/web/issues?access_token={token}',
    'GET https://bitbucket.org/api/2.0/repositories/acme/web/issues',
  ])('%s: a wrong address of one that was removed is two issues, and no advice to call it', (text) => {
    const { issues } = requirementsFor({ operations: text });
    expect(issues.map(({ type }) => type)).toEqual(['operation-url-wrong', 'operation-removed']);
    expect(issues[0]).not.toHaveProperty('meant');
  });

  test('a known one needs its scopes, in the spelling of the user', () => {
    const requirements = requirementsFor({ operations: 'post /2.0/repositories/acme/web/pullrequests?x=1' });
    expect(ofKind(requirements, 'operation')).toMatchObject([
      { label: 'POST /repositories/acme/web/pullrequests', values: { workspace: 'acme', repo_slug: 'web' } },
    ]);
    expect(requiredScopes(requirements, 'api-token')).toContain('write:pullrequest:bitbucket');
    expect(requiredScopes(requirements, 'oauth')).toEqual(['pullrequest:write']);
    expect(isEmpty(requirements)).toBe(false);
  });

  test.each([
    ['GET /workspaces', 'operation-removed'],
    ['GET /repositories/{workspace}/{repo_slug}/nonsense', 'operation-unknown'],
    ['GET', 'operation-malformed'],
    ['FETCH /user', 'operation-malformed'],
    ['GET user', 'operation-malformed'],
    ['GET /repositories/../user', 'operation-malformed'],
    ['GET https://evil.example/2.0/user', 'operation-malformed'],
  ])('%s is an issue: %s', (text, type) => {
    expect(requirementsFor({ operations: [text] })).toMatchObject({ all: [], issues: [{ type }] });
  });

  test('the case that started the project gets its nearest', () => {
    const [issue] = requirementsFor({
      operations: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
    }).issues;
    expect(issue).toMatchObject({
      type: 'operation-unknown',
      nearest: [{ path: '/workspaces/{workspace}/projects/{project_key}/permissions-config/groups' }],
    });
  });
});

describe('the place to ask in', () => {
  const operations = 'GET /repositories/other/docs/pullrequests';
  test.each<[string, RawOptions, JobContext, object]>([
    ['nothing known', {}, {}, {}],
    ["the pipeline's own", {}, pipeline, { workspace: 'acme', repository: 'web', project: 'WEB' }],
    ['what is written', { repository: 'other/docs' }, pipeline, { workspace: 'other', repository: 'docs' }],
    ['names in an operation', { operations }, {}, { workspace: 'other', repository: 'docs' }],
    [
      'names in an operation, a project',
      { operations: 'GET /workspaces/other/projects/OPS/branching-model' },
      pipeline,
      { workspace: 'other', project: 'OPS' },
    ],
    [
      'names in an operation before those of the pipeline',
      { operations },
      pipeline,
      { workspace: 'other', repository: 'docs' },
    ],
    [
      'what is written before names in an operation',
      { operations, repository: 'acme/web' },
      {},
      { workspace: 'acme', repository: 'web' },
    ],
    [
      'a written slug in the workspace of the pipeline before names in an operation',
      { operations, repository: 'web2' },
      pipeline,
      { workspace: 'acme', repository: 'web2', project: 'WEB' },
    ],
  ])('%s', (_, raw, context, expected) => {
    expect(requirementsFor(raw, context).place).toEqual(expected);
  });
});

describe('the catalog is loaded for who needs it', () => {
  test.each(scopeTable.flatMap(({ name, label }) => [name, label]).concat('no:such:scope'))('%s', (text) => {
    const declaration = configure({ scopes: [text] });
    if (needsCatalog(declaration)) expect(() => resolveRequirements(declaration, undefined)).toThrow('not loaded');
    else expect(resolveRequirements(declaration, undefined)).toEqual(resolveRequirements(declaration, checkOperations));
  });

  test('what is wrong with a scope is found by what is loaded for it', async () => {
    for (const text of scopeTable.flatMap(({ name, label }) => [name, label]).concat('no:such:scope')) {
      const declaration = configure({ scopes: [text] });
      expect(findOffline(await prepareCheck(declaration, now))).toEqual(findOffline(contextFor(declaration)));
    }
  });

  test.each<[RawOptions, boolean]>([
    [{ operations: ['GET /user'] }, true],
    [{ scopes: 'read:repository:bitbucket repository' }, true],
    [{ scopes: 'read:repository:bitbucket no:such:scope' }, true],
    [{ scopes: 'read:issue:bitbucket' }, true],
    [{ scopes: 'read:repository:bitbucket, Repositories: Read' }, false],
    [{}, false],
  ])('%j: %s', (raw, expected) => {
    expect(needsCatalog(configure(raw))).toBe(expected);
  });
});

describe('what an operation creates is not requested', () => {
  const R = '/repositories/acme/web';

  test.each([
    ['its own branch', `POST ${R}/refs/branches`, `GET ${R}/refs/branches/next`, false],
    ['a branch elsewhere', 'POST /repositories/acme/docs/refs/branches', `GET ${R}/refs/branches/next`, true],
    ['the list of branches', `POST ${R}/refs/branches`, `GET ${R}/refs/branches`, true],
    ['its own permission', `PUT ${R}/permissions-config/users/a`, `GET ${R}/permissions-config/users/a`, false],
    ['another permission', `PUT ${R}/permissions-config/users/a`, `GET ${R}/permissions-config/users/b`, true],
    [
      'a permission by a placeholder',
      `PUT ${R}/permissions-config/users/{x}`,
      `GET ${R}/permissions-config/users/b`,
      false,
    ],
    ['what is only updated', `PUT ${R}/pullrequests/7`, `GET ${R}/pullrequests/7`, true],
    ['the original of a fork', `POST ${R}/forks`, `GET ${R}/hooks`, true],
    ['a fork', `POST ${R}/forks`, 'GET /repositories/bot/web/hooks', false],
    ['a project by its body', 'POST /workspaces/acme/projects', 'GET /workspaces/acme/projects/NEXT', false],
    ['a project elsewhere', 'POST /workspaces/acme/projects', 'GET /workspaces/bot/projects/NEXT', true],
  ])('%s', (_, creating, reading, isRequested) => {
    const found = ofKind(requirementsFor({ workspace: 'acme', operations: [creating, reading] }), 'operation');
    expect(found.find(({ label }) => label === reading)?.endpoint !== undefined).toBe(isRequested);
  });
});
