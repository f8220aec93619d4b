import { describe, expect, test } from '@jest/globals';
import {
  parsePermissionRows,
  printPermissionRows,
  refreshPermissions,
  rewritePermissions,
  statedPermissions,
} from '../../scripts/refresh-permissions.ts';
import { permissionRows } from '../../src/bitbucket/permissions.data.ts';

const R = '/repositories/{workspace}/{repo_slug}';
const operation = (description: string, forbidden = '') => ({
  description,
  responses: { 403: { description: forbidden } },
});

describe('what a specification states', () => {
  test.each([
    ['repository admin -', operation('Deletes it.', 'If the caller does not have admin access to the\nrepository.')],
    ['repository admin -', operation('Only users with admin permission for the repository may do this.')],
    ['project admin -', operation('', 'The user does not have admin access to the project')],
    ['workspace owner -', operation('Only workspace owners can do this.')],
    ['repository write -', operation('', 'If the user does not have write or admin access')],
    ['repository write -', operation('', 'User is not authorized to write to the repository.')],
    ['repository write for-a-branch', operation('The user must have **write permission** for that branch.')],
    ['repository read -', operation('For users that have explicit access to the repository.')],
  ])('%s', (expected, put) => {
    const stated = statedPermissions({ paths: { [R]: { put, get: put, parameters: [] } } });
    expect([...stated].map(([key, { on, level, condition }]) => [key, `${on} ${level} ${condition}`])).toEqual([
      [`PUT ${R}`, expected],
    ]);
  });

  test.each([
    operation('Updates it.', 'If the user does not have permission to update it.'),
    operation('Returns administrators.'),
    {},
  ])('nothing %#', (put) => {
    expect(statedPermissions({ paths: { [`/2.0${R}`]: { put } } }).size).toBe(0);
  });
});

describe('a refresh', () => {
  const operations = [
    { method: 'GET', path: R },
    { method: 'PUT', path: R },
    { method: 'POST', path: `${R}/hooks` },
    { method: 'POST', path: '/workspaces/{workspace}/projects' },
    { method: 'DELETE', path: '/users/{selected_user}/ssh-keys/{key_id}' },
  ];
  const current = parsePermissionRows(
    `PUT ${R} repository write recorded somewhere -\nPOST ${R}/hooks repository admin inferred somewhere -`,
  );
  const spec = { paths: { [R]: { put: operation('', 'does not have admin access to the repository') } } };

  test('takes what is stated, keeps what people read, and leaves the rest unknown', () => {
    const { rows, changed } = refreshPermissions(current, operations, spec);
    expect(printPermissionRows(rows).split('\n')).toEqual([
      `PUT ${R} repository admin stated spec -`,
      `POST ${R}/hooks repository admin inferred somewhere -`,
      'POST /workspaces/{workspace}/projects workspace unknown unknown - -',
      'DELETE /users/{selected_user}/ssh-keys/{key_id} none unknown unknown - -',
    ]);
    expect(changed).toEqual([
      `PUT ${R}: write (recorded) -> admin (stated)`,
      'POST /workspaces/{workspace}/projects: new, unknown (unknown)',
      'DELETE /users/{selected_user}/ssh-keys/{key_id}: new, unknown (unknown)',
    ]);
  });

  test('rewrites the rows of the file alone', () => {
    const file = 'const a = `x`;\n/** text */\nexport const rows = `\nold row\n`;\n';
    expect(rewritePermissions(file, current)).toBe(file.replace('old row', () => printPermissionRows(current)));
  });

  test('reads and prints the table as it is', () => {
    expect(printPermissionRows(parsePermissionRows(permissionRows))).toBe(permissionRows.trim());
  });
});
