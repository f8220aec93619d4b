import { describe, expect, test } from '@jest/globals';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import * as catalog from '../../src/bitbucket/operations.ts';
import { ofKind, requiredScopes } from '../../src/check/requirement.ts';
import { findToolNeeds, toolNotes, toolRejectionFindings } from '../../src/check/tools.ts';
import type { Tool } from '../../src/tools/tool.ts';
import { toolTable as tools } from '../../src/tools/tools.data.ts';
import { requirementsFor } from './pipeline.ts';

const repository = '/repositories/{workspace}/{repo_slug}';
const needsOf = (...texts: readonly string[]) => findToolNeeds(texts, tools, catalog);
const usedBy = (...texts: readonly string[]) =>
  needsOf(...texts).used.map(({ tool, features }) => [tool.name, ...features.map(({ name }) => name)]);

describe('what the declared tools are', () => {
  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['a name alone means the default features', ['renovate'], [['renovate', 'updates', 'onboarding']]],
    ['features take the place of the default ones', ['renovate (automerge)'], [['renovate', 'automerge']]],
    ['in any letter case', ['RENOVATE (AutoMerge)'], [['renovate', 'automerge']]],
    [
      'several',
      ['git (push)', 'danger'],
      [
        ['git', 'push'],
        ['danger', 'pull-request'],
      ],
    ],
    ['twice is once, with the features of both', ['git', 'git@2 (push)'], [['git', 'clone', 'push']]],
    ['none that is not known', ['renovat', 'danger'], [['danger', 'pull-request']]],
  ])('%s', (_, texts, expected) => expect(usedBy(...texts)).toEqual(expected));

  test.each<[string, object]>([
    ['renovat', { type: 'tool-unknown', text: 'renovat', nearest: ['renovate'] }],
    ['OpenTofu', { type: 'tool-unknown', text: 'opentofu', nearest: ['terraform'] }],
    ['renovate git-lfs', { type: 'tool-unknown', text: 'renovate git-lfs', nearest: ['git-lfs', 'renovate'] }],
    ['xyzzy', { type: 'tool-unknown', text: 'xyzzy', nearest: [] }],
    ['renovate (automergee)', { type: 'tool-unknown', text: 'automergee', nearest: ['automerge'], tool: 'renovate' }],
    ['git (xyzzy)', { type: 'tool-unknown', text: 'xyzzy', nearest: ['clone', 'push'], tool: 'git' }],
    ['renovate@45', { type: 'tool-outdated', text: 'renovate@45', major: 45 }],
    ['renovate@latest', { type: 'tool-malformed', text: 'renovate@latest' }],
  ])('%s is an issue', (text, issue) => expect(needsOf(text).issues).toMatchObject([issue]));

  test.each(['renovate@44', 'renovate@43', 'atlantis@0', 'atlantis@0.99', 'flux@1'])('%s is none', (text) => {
    expect(needsOf(text).issues).toEqual([]);
  });

  test('every tool is found by its own name, and every feature', () => {
    for (const { name, features } of tools) {
      const all = features.map((feature) => feature.name);
      expect(usedBy(`${name} (${all.join(', ')})`)).toEqual([[name, ...all]]);
    }
  });
});

describe('what they need', () => {
  test('an operation that several call is required once, by all of them', () => {
    const { all } = requirementsFor({ tools: 'renovate, go-scm', repository: 'acme/web' });
    const [read, ...others] = ofKind({ all }, 'operation').filter(({ label }) => label === `GET ${repository}`);
    expect(others).toEqual([]);
    expect(read?.requiredBy).toEqual([
      { tool: 'renovate', features: ['updates', 'onboarding'] },
      { tool: 'go-scm', features: ['connect'] },
    ]);
  });

  test('other declared scopes are not listed as theirs, unless they need them, too', () => {
    const operations = `GET ${repository}/refs/tags\nGET ${repository}`;
    const { all } = requirementsFor({ tools: 'renovate', operations, git: 'push', repository: 'acme/web' });
    const byTool = Object.fromEntries(
      all.map((requirement) => [
        requirement.label,
        'requiredBy' in requirement && requirement.requiredBy !== undefined,
      ]),
    );
    expect(byTool).toMatchObject({
      [`GET ${repository}/refs/tags`]: false,
      [`GET ${repository}`]: true,
      [`POST ${repository}/pullrequests`]: true,
      'git push of acme/web': true,
    });
  });

  test('what a tool creates is not the declared place, unless the user declares that, or it is missing', () => {
    const creating = tools.flatMap(({ name, features }) =>
      features.flatMap((feature) => {
        const texts = feature.operations.map(({ operation }) => operation);
        const found = catalog.catalogOperations().filter(({ method, path }) => texts.includes(`${method} ${path}`));
        return found.some(({ creates }) => creates !== undefined) ? [`${name} (${feature.name})`] : [];
      }),
    );
    expect(creating).toEqual(expect.arrayContaining(['terraform (repository)', 'terraform (project)']));
    const place = { workspace: 'acme', repository: 'web', project: 'WEB' };
    for (const name of creating) {
      const existing = requirementsFor({ tools: name, repository: 'acme/web', project: 'WEB' });
      expect([name, existing.place, existing.created]).toEqual([name, place, []]);
      const inPlace = ofKind(existing, 'operation').filter(
        ({ operation: { path, creates } }) => creates === undefined && path.includes('{repo_slug}'),
      );
      expect(inPlace.filter((operation) => operation.place.repository !== 'web')).toEqual([]);
    }
    const create = { tools: 'terraform', operations: `POST ${repository}`, repository: 'acme/web' };
    expect(requirementsFor(create).created).toHaveLength(1);
  });

  test.each<[string, string, string | undefined, readonly string[]]>([
    ['none', 'danger', undefined, []],
    ['a clone', 'git, danger', 'git clone of acme/web', ['git']],
    ['a push', 'git-lfs', 'git push of acme/web', ['git-lfs']],
    [
      'the stronger of two, by the one that needs it',
      'git, semantic-release',
      'git push of acme/web',
      ['semantic-release'],
    ],
  ])('git: %s', (_, names, label, by) => {
    const [git] = ofKind(requirementsFor({ tools: names, repository: 'acme/web' }), 'git');
    expect(git?.label).toBe(label);
    expect((git?.requiredBy ?? []).map(({ tool }) => tool)).toEqual(by);
  });

  test('what the user declares for git outranks a weaker tool', () => {
    const [git] = ofKind(requirementsFor({ tools: 'git', git: 'push', repository: 'acme/web' }), 'git');
    expect(git).toMatchObject({ access: 'push' });
    expect(git).not.toHaveProperty('requiredBy');
  });

  test('without a repository, git is required by its scopes alone', () => {
    const requirements = requirementsFor({ tools: 'git (push)' });
    expect(requirements.all).toMatchObject([{ kind: 'git', label: 'git push' }]);
    expect(requirements.all[0]).not.toHaveProperty('endpoint');
    expect(requiredScopes(requirements, 'api-token')).toEqual([
      'read:repository:bitbucket',
      'write:repository:bitbucket',
    ]);
  });

  test('what is called only sometimes is not required', () => {
    const requirements = requirementsFor({ tools: 'renovate', repository: 'acme/web' });
    expect(requiredScopes(requirements, 'oauth')).not.toContain('account');
    const labels = requirements.optional.map(({ label, need }) => `${need} ${label}`);
    expect(labels).toContain('optional GET /user');
    expect(labels).toContain(`conditional PUT ${repository}/pullrequests/{pull_request_id}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('what one feature always calls is not optional for another one', () => {
    const { optional } = requirementsFor({ tools: 'danger, bitbucket (user)', repository: 'acme/web' });
    expect(optional.map(({ label }) => label)).not.toContain('GET /user');
  });
});

describe('a kind of token that no setting takes', () => {
  const rejected = (text: string, kind: CredentialKind) =>
    toolRejectionFindings(requirementsFor({ tools: text }), kind).map(({ facts }) => facts);

  test.each<[string, CredentialKind, readonly (readonly string[])[]]>([
    ['renovate', 'api-token', []],
    ['renovate', 'access-token', []],
    ['renovate (updates, autodiscover)', 'repository-access-token', [['autodiscover']]],
    ['atlantis (plan, apply)', 'workspace-access-token', [['plan', 'apply']]],
    ['atlantis', 'oauth-token', []],
    ['atlantis', 'unrecognized', []],
    // It works with no kind: the operation is gone.
    ['bitbucket (workspaces)', 'access-token', []],
  ])('%s, %s', (text, kind, features) => {
    expect(rejected(text, kind).map((facts) => 'features' in facts && facts.features)).toEqual(features);
  });

  test('is reported with what to set for another kind, also where a feature has its own settings', () => {
    expect(rejected('argocd (scm-generator)', 'access-token')).toMatchObject([
      {
        use: {
          kind: 'api-token',
          fields: [
            { name: 'bitbucket.user', value: '{email}' },
            { name: 'bitbucket.appPasswordRef', value: '{token}' },
          ],
        },
      },
    ]);
  });

  test('no setting at all is reason enough', () => {
    const [atlantis] = tools.filter(({ name }) => name === 'atlantis');
    const silent = {
      ...(atlantis as Tool),
      features: (atlantis as Tool).features.map(({ refuses: _, ...rest }) => rest),
    };
    const needs = findToolNeeds(['atlantis'], [silent], catalog);
    const requirements = { ...requirementsFor({}), tools: needs.used };
    expect(toolRejectionFindings(requirements, 'access-token')).toMatchObject([
      { facts: { why: expect.stringContaining('Basic authentication') } },
    ]);
  });
});

describe('notes', () => {
  const notesOf = (text: string, kind: CredentialKind, granted?: readonly string[]) =>
    toolNotes(requirementsFor({ tools: text }), kind, kind === 'api-token' ? 'api-token' : 'oauth', granted);
  const optional = (text: string, kind: CredentialKind, granted?: readonly string[]) =>
    notesOf(text, kind, granted).flatMap((note) => (note.type === 'tool-optional' ? [note] : []));

  test('name the setting for the kind of token, and where it does not work', () => {
    expect(notesOf('renovate', 'api-token')[0]).toMatchObject({
      type: 'tool',
      tool: 'renovate',
      version: '44.121.2',
      fields: [{ name: 'RENOVATE_USERNAME' }, { name: 'RENOVATE_PASSWORD' }],
      failing: ['RENOVATE_TOKEN'],
    });
    expect(notesOf('renovate', 'project-access-token')[0]).toMatchObject({
      fields: [{ name: 'RENOVATE_TOKEN', value: '{token}' }],
      failing: [],
    });
    expect(notesOf('renovate', 'oauth-token')[0]).not.toHaveProperty('fields');
  });

  test('are as many as a tool has places for the token', () => {
    const notes = notesOf('argocd (pull-request-generator, scm-generator)', 'api-token');
    expect(notes.map((note) => note.type === 'tool' && [note.features, note.fields?.[0]?.name])).toEqual([
      [['pull-request-generator'], 'bitbucket.basicAuth.username'],
      [['scm-generator'], 'bitbucket.user'],
    ]);
  });

  test('leave out a feature that does not take the token, and what only this feature calls', () => {
    expect(notesOf('renovate (autodiscover)', 'access-token')).toEqual([]);
  });

  test.each<[string, CredentialKind, readonly string[] | undefined, string, readonly string[]]>([
    ['not granted', 'api-token', [], 'missing', ['read:user:bitbucket']],
    ['not known', 'api-token', undefined, 'unknown', ['read:user:bitbucket']],
    ['not for access tokens', 'access-token', ['pullrequest:write'], 'not-for-kind', []],
  ])('name what is optional and %s', (_, kind, granted, state, scopes) => {
    expect(optional('renovate', kind, granted)[0]).toMatchObject({ operations: ['GET /user'], state, scopes });
  });

  test('name only what is missing', () => {
    const granted = ['read:user:bitbucket', 'read:workspace:bitbucket'];
    expect(optional('renovate', 'api-token', granted)).toEqual([]);
    expect(optional('danger', 'api-token', []).flatMap(({ operations }) => operations)).toEqual(['GET /user']);
  });

  test('are one for all operations with the same reason', () => {
    const [only, ...others] = optional('terraform (hook, repository-variable)', 'api-token', []);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      when: 'When the resource is destroyed.',
      scopes: ['delete:webhook:bitbucket'],
    });
    expect(only?.operations).toContain(`DELETE ${repository}/hooks/{uid}`);
  });
});
