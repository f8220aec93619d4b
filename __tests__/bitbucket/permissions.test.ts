import { describe, expect, test } from '@jest/globals';
import { catalogOperations } from '../../src/bitbucket/operations.ts';
import {
  compareLevels,
  comparePermission,
  type HeldPermission,
  type NeededPermission,
} from '../../src/bitbucket/permission.ts';
import { permissionRows, permissionSources } from '../../src/bitbucket/permissions.data.ts';
import { neededPermission } from '../../src/bitbucket/permissions.ts';

const writing = catalogOperations().filter(({ method }) => method !== 'GET');
const needs = writing.map(neededPermission);
const R = '/repositories/{workspace}/{repo_slug}';

describe('the table', () => {
  test('has a row for each writing operation of the catalog, and no other', () => {
    const rows = permissionRows.trim().split('\n');
    const keys = rows.map((row) => row.split(' ').slice(0, 2).join(' '));
    expect(keys).toEqual(writing.map(({ method, path }) => `${method} ${path}`));
    expect(needs).not.toContain(undefined);
  });

  test('states how sure each row is', () => {
    const count = (grade: string) => needs.filter((need) => need?.grade === grade).length;
    expect(
      Object.fromEntries(['stated', 'recorded', 'inferred', 'unknown'].map((grade) => [grade, count(grade)])),
    ).toEqual({
      stated: 28,
      recorded: 1,
      inferred: 12,
      unknown: 111,
    });
  });

  test('has a source and a level where it claims something, and neither where it does not', () => {
    for (const need of needs) {
      expect([need?.level !== undefined, need?.source !== undefined]).toEqual(
        need?.grade === 'unknown' ? [false, false] : [true, true],
      );
    }
  });

  test('uses every source, each an address with a day', () => {
    const used = new Set(
      permissionRows
        .trim()
        .split('\n')
        .map((row) => row.split(' ')[5]),
    );
    expect([...used].sort()).toEqual(['-', ...Object.keys(permissionSources)].sort());
    for (const { url, day } of Object.values(permissionSources)) {
      expect(new URL(url).protocol).toBe('https:');
      expect(day).toMatch(/^2026-\d\d-\d\d$/);
    }
  });

  test('knows only levels that the place has', () => {
    for (const need of needs) {
      if (need?.level === undefined) continue;
      expect(comparePermission({ ...need, grade: 'stated' }, { on: need.on, level: need.level })).toBe('enough');
    }
  });
});

describe('what an operation needs', () => {
  test.each<[string, Partial<NeededPermission>]>([
    [`POST ${R}/refs/branches`, { on: 'repository', level: 'write', grade: 'recorded' }],
    [`POST ${R}/src`, { on: 'repository', level: 'write', grade: 'stated' }],
    [`DELETE ${R}`, { on: 'repository', level: 'admin', grade: 'stated' }],
    [`POST ${R}/pipelines`, { on: 'repository', level: 'write', grade: 'stated', isConditional: true }],
    [`POST ${R}/hooks`, { on: 'repository', level: 'admin', grade: 'inferred' }],
    ['POST /workspaces/{workspace}/hooks', { on: 'workspace', level: 'owner', grade: 'stated' }],
    ['POST /workspaces/{workspace}/projects', { on: 'workspace', level: 'create-project', grade: 'inferred' }],
    [`POST ${R}`, { on: 'project', level: 'create-repo', grade: 'stated' }],
    [`POST ${R}/pullrequests`, { on: 'repository', grade: 'unknown' }],
    ['POST /users/{selected_user}/ssh-keys', { on: 'none', grade: 'unknown' }],
  ])('%s', (operation, need) => {
    const [method = '', path = ''] = operation.split(' ');
    expect(neededPermission({ method, path })).toMatchObject(need);
  });

  test('reading needs none, and what is not in the catalog is not known', () => {
    expect(neededPermission({ method: 'GET', path: R })).toBeUndefined();
    expect(neededPermission({ method: 'POST', path: '/nothing' })).toBeUndefined();
  });
});

describe('every writing operation with every answer about acme/web', () => {
  const count = (has: HeldPermission | undefined) => {
    const verdicts = needs.flatMap((need) => (need ? [comparePermission(need, has)] : []));
    return ['enough', 'too-low', 'open'].map((wanted) => verdicts.filter((verdict) => verdict === wanted).length);
  };

  test.each<[string, HeldPermission | undefined, number[]]>([
    ['admin', { on: 'repository', level: 'admin' }, [103, 0, 49]],
    ['write', { on: 'repository', level: 'write' }, [9, 11, 132]],
    ['read', { on: 'repository', level: 'read' }, [2, 17, 133]],
    ['none', { on: 'repository', level: 'none' }, [0, 19, 133]],
    ['no entry, a refusal or no answer', undefined, [0, 0, 152]],
    ['owner of the workspace', { on: 'workspace', level: 'owner' }, [23, 0, 129]],
    ['may create projects there', { on: 'workspace', level: 'create-project' }, [0, 1, 151]],
    ['member there', { on: 'workspace', level: 'member' }, [0, 1, 151]],
  ])('%s', (_, has, expected) => {
    expect(count(has)).toEqual(expected);
  });
});

describe('whether a permission is enough', () => {
  const need = (level: NeededPermission['level'], grade: NeededPermission['grade'], more = {}): NeededPermission => ({
    on: 'repository',
    ...(level && { level }),
    grade,
    ...more,
  });
  const held = (level: HeldPermission['level'], on: HeldPermission['on'] = 'repository'): HeldPermission => ({
    on,
    level,
  });

  test.each<[string, NeededPermission, HeldPermission | undefined, string]>([
    ['write for a stated write', need('write', 'stated'), held('write'), 'enough'],
    ['admin for a stated write', need('write', 'stated'), held('admin'), 'enough'],
    ['read for a stated write', need('write', 'stated'), held('read'), 'too-low'],
    ['none for a stated read', need('read', 'stated'), held('none'), 'too-low'],
    ['write for a recorded admin', need('admin', 'recorded'), held('write'), 'too-low'],
    ['read for an inferred write', need('write', 'inferred'), held('read'), 'open'],
    ['write for an inferred write', need('write', 'inferred'), held('write'), 'open'],
    ['admin for an inferred write', need('write', 'inferred'), held('admin'), 'enough'],
    ['read for an unknown need', need(undefined, 'unknown'), held('read'), 'open'],
    ['admin for an unknown need', need(undefined, 'unknown'), held('admin'), 'enough'],
    ['read for a need that the body decides', need('write', 'stated', { isConditional: true }), held('read'), 'open'],
    [
      'write for a need that the body decides',
      need('write', 'stated', { isConditional: true }),
      held('write'),
      'enough',
    ],
    ['nothing known', need('write', 'stated'), undefined, 'open'],
    [
      'a role in the workspace for a need on the repository',
      need('write', 'stated'),
      held('owner', 'workspace'),
      'open',
    ],
    ['a level that the place does not have', need('write', 'stated'), held('owner'), 'open'],
    ['admin of a repository for the own account', need(undefined, 'unknown', { on: 'none' }), held('admin'), 'open'],
    ['a level of nothing', need(undefined, 'unknown', { on: 'none' }), held('admin', 'none'), 'open'],
    ['member for owner', need('owner', 'stated', { on: 'workspace' }), held('member', 'workspace'), 'too-low'],
    ['owner for owner', need('owner', 'stated', { on: 'workspace' }), held('owner', 'workspace'), 'enough'],
  ])('%s', (_, needed, has, expected) => {
    expect(comparePermission(needed, has)).toBe(expected);
  });
});

test.each([
  ['repository', 'read', 'write', -1],
  ['repository', 'admin', 'none', 3],
  ['repository', 'write', 'write', 0],
  ['project', 'none', 'create-repo', -3],
  ['repository', 'create-repo', 'read', undefined],
  ['repository', 'read', 'create-repo', undefined],
  ['workspace', 'member', 'owner', undefined],
] as const)('on a %s, %s is compared with %s: %d', (on, a, b, expected) => {
  expect(compareLevels(on, a, b)).toBe(expected);
});
