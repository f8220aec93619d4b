import { describe, expect, test } from '@jest/globals';
import * as catalogue from '../../src/bitbucket/operations.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { JobContext as Context } from '../../src/config/token-config.ts';
import { isNothingDeclared, neededScopes, needsCatalogue, requirementsOf } from '../../src/evidence/requirements.ts';
import { declare, requirementsFor } from './cases.ts';

const pipeline: Context = { workspace: 'acme', repository: 'web', project: 'WEB' };

describe('scopes', () => {
  test.each([
    ['read:repository:bitbucket', ['read:repository:bitbucket'], ['repository']],
    ['repository', ['read:repository:bitbucket'], ['repository']],
    ['Repositories: Read', ['read:repository:bitbucket'], ['repository']],
    ['repositories: READ', ['read:repository:bitbucket'], ['repository']],
    ['admin:workspace:bitbucket', ['admin:workspace:bitbucket'], []],
  ])('%s asks for its like in either vocabulary', (text, granular, legacy) => {
    const requirements = requirementsFor({ scopes: [text] });
    expect(requirements.flaws).toEqual([]);
    expect(neededScopes(requirements, 'granular')).toEqual(expect.arrayContaining(granular));
    expect(neededScopes(requirements, 'legacy')).toEqual(legacy);
  });

  test('one that is written twice is required once', () => {
    expect(requirementsFor({ scopes: 'repository, repository' }).scopes).toHaveLength(1);
    expect(neededScopes(requirementsFor({ scopes: 'repository, Repositories: Read' }), 'legacy')).toEqual([
      'repository',
    ]);
  });

  test.each([
    ['read:repo:bitbucket', 'scope-unrecognised'],
    ['nonsense', 'scope-unrecognised'],
    ['read:issue:bitbucket', 'scope-retired'],
    ['wiki', 'scope-retired'],
  ])('%s is no requirement but a flaw: %s', (text, code) => {
    const requirements = requirementsFor({ scopes: text });
    expect(requirements).toMatchObject({ scopes: [], flaws: [{ code, text }] });
    expect(isNothingDeclared(requirements)).toBe(true);
  });
});

describe('operations', () => {
  test('a known one needs its scopes, in the spelling of the user', () => {
    const requirements = requirementsFor({ operations: 'post /2.0/repositories/acme/web/pullrequests?x=1' });
    expect(requirements.operations).toMatchObject([
      { text: 'POST /repositories/acme/web/pullrequests', values: { workspace: 'acme', repo_slug: 'web' } },
    ]);
    expect(neededScopes(requirements, 'granular')).toContain('write:pullrequest:bitbucket');
    expect(neededScopes(requirements, 'legacy')).toEqual(['pullrequest:write']);
    expect(isNothingDeclared(requirements)).toBe(false);
  });

  test.each([
    ['GET /workspaces', 'operation-removed'],
    ['GET /repositories/{workspace}/{repo_slug}/nonsense', 'operation-unrecognised'],
    ['GET', 'operation-malformed'],
    ['FETCH /user', 'operation-malformed'],
    ['GET user', 'operation-malformed'],
    ['GET /repositories/../user', 'operation-malformed'],
    ['GET https://evil.example/2.0/user', 'operation-malformed'],
  ])('%s is a flaw: %s', (text, code) => {
    expect(requirementsFor({ operations: [text] })).toMatchObject({ operations: [], flaws: [{ code }] });
  });

  test('the case that started the project gets its nearest', () => {
    const [flaw] = requirementsFor({
      operations: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
    }).flaws;
    expect(flaw).toMatchObject({
      code: 'operation-unrecognised',
      nearest: [{ path: '/workspaces/{workspace}/projects/{project_key}/permissions-config/groups' }],
    });
  });
});

describe('the place to ask in', () => {
  const operations = 'GET /repositories/other/docs/pullrequests';
  test.each<[string, RawOptions, Context, object]>([
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
    expect(requirementsFor(raw, context).resources).toEqual(expected);
  });
});

describe('the catalogue is loaded for who needs it', () => {
  test.each(scopeTable.flatMap(({ name, label }) => [name, label]).concat('no:such:scope'))('%s', (text) => {
    const declaration = declare({ scopes: [text] });
    if (needsCatalogue(declaration)) expect(() => requirementsOf(declaration, undefined)).toThrow('not loaded');
    else expect(requirementsOf(declaration, undefined)).toEqual(requirementsOf(declaration, catalogue));
  });

  test.each<[RawOptions, boolean]>([
    [{ operations: ['GET /user'] }, true],
    [{ scopes: 'read:repository:bitbucket repository' }, true],
    [{ scopes: 'read:repository:bitbucket no:such:scope' }, false],
    [{}, false],
  ])('%j: %s', (raw, expected) => {
    expect(needsCatalogue(declare(raw))).toBe(expected);
  });
});
