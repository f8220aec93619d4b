import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseRows, printRows, refresh, rewrite } from '../../scripts/refresh-operations.ts';
import { operationRows } from '../../src/bitbucket/operations.data.ts';

const today = '2027-02-01';
const row = (text: string) => parseRows(text);

/** A minimal operation, in the format that Swagger 2.0 and OpenAPI 3 share. */
function operation(oauth: readonly string[], apiToken: readonly string[], more: object = {}): object {
  return {
    security: [{ oauth2: oauth }, { basic: [] }, { api_key: [] }],
    ...(apiToken.length > 0 && {
      'x-atlassian-oauth2-scopes': [
        { state: 'Current', scheme: 'oauth2', scopes: apiToken },
        { state: 'Beta', scheme: 'oauth2', scopes: ['read:future:bitbucket'] },
      ],
      'x-atlassian-auth-types': ['forge-oauth2', 'api-token'],
    }),
    ...more,
  };
}

const paths = {
  '/user': { parameters: [], get: operation(['account'], ['read:user:bitbucket']) },
  '/things/{id}': {
    get: operation(['repository'], ['read:repository:bitbucket'], { deprecated: true }),
    put: operation(['repository:admin', 'repository'], ['write:ssh-key:bitbucket', 'admin:repository:bitbucket']),
    delete: operation([], []),
  },
};
const swagger2 = { swagger: '2.0', basePath: '/2.0', 'x-revision': 'abc123', paths };
const openapi3 = {
  openapi: '3.0.0',
  info: { 'x-revision': 'abc123' },
  paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [`/2.0${path}`, item])),
};

const rows = [
  'DELETE /things/{id} - - - -',
  'GET /things/{id} repository read:repository af deprecated',
  'PUT /things/{id} repository+repository:admin admin:repository+write:ssh-key af -',
  'GET /user account read:user af -',
];

test.each([
  ['Swagger 2.0', swagger2],
  ['OpenAPI 3', openapi3],
])('%s results in the same sorted rows, and in additions only for an empty table', (_, spec) => {
  const refreshed = refresh([], spec, today);
  expect(printRows(refreshed.rows).split('\n')).toEqual(rows);
  expect(refreshed).toMatchObject({ revision: 'abc123', removed: [], changed: [] });
  expect(refreshed.added).toHaveLength(4);
});

test('a table that is up to date does not change', () => {
  const refreshed = refresh(row(rows.join('\n')), swagger2, today);
  expect(printRows(refreshed.rows)).toBe(rows.join('\n'));
  expect(refreshed).toMatchObject({ added: [], removed: [], changed: [] });
});

test('an operation that is gone is marked with the date, and an older mark is kept', () => {
  const current = row(
    [...rows, 'GET /wiki wiki - a -', 'GET /issues issue read:issue a removed:2026-08-20'].join('\n'),
  );
  const refreshed = refresh(current, swagger2, today);
  const text = printRows(refreshed.rows);
  expect(text).toContain('GET /wiki wiki - a removed:2027-02-01');
  expect(text).toContain('GET /issues issue read:issue a removed:2026-08-20');
  expect(refreshed.removed).toEqual(['GET /wiki']);
});

test.each([
  ['the removal date of a deprecated operation', 'deprecated-until:2027-06-30'],
  ['a removal that is missing in the specification', 'removed:2026-04-14'],
])('manual information is kept: %s', (_, state) => {
  const current = row(rows.join('\n').replace('af deprecated', `af ${state}`));
  const refreshed = refresh(current, swagger2, today);
  expect(printRows(refreshed.rows)).toContain(`GET /things/{id} repository read:repository af ${state}`);
  expect(refreshed).toMatchObject({ added: [], removed: [], changed: [] });
});

test('an operation that is back is an addition, and different scopes, callers, and states are changes', () => {
  const current = row(
    [
      'DELETE /things/{id} - - - deprecated',
      'GET /things/{id} repository read:repository a -',
      'PUT /things/{id} repository:admin admin:repository af -',
      'GET /user account read:user af removed:2026-01-01',
    ].join('\n'),
  );
  expect(refresh(current, swagger2, today)).toMatchObject({
    added: ['GET /user (was removed:2026-01-01)'],
    changed: [
      'GET /things/{id}: callers a -> af',
      'GET /things/{id}: state - -> deprecated',
      'PUT /things/{id}: oauth repository:admin -> repository+repository:admin',
      'PUT /things/{id}: apiToken admin:repository -> admin:repository+write:ssh-key',
      'DELETE /things/{id}: state deprecated -> -',
    ],
  });
});

test.each([
  ['nothing', undefined],
  ['an error page', { type: 'error' }],
  ['a specification without paths', { swagger: '2.0', paths: {} }],
  ['half a specification', { paths: { '/user': paths['/user'] } }],
])('%s is rejected instead of removing all operations', (_, spec) => {
  expect(() => refresh(row(rows.join('\n')), spec, today)).toThrow('incomplete specification');
});

test('the data file is up to date with the script', () => {
  const source = readFileSync('src/bitbucket/operations.data.ts', 'utf8');
  const current = parseRows(operationRows);
  expect(printRows(current)).toBe(operationRows.trim());
  const written = rewrite(source, { rows: current, revision: 'abc123', added: [], removed: [], changed: [] }, today);
  const expected = source
    .replace(/'\d{4}-\d\d-\d\d'/g, `'${today}'`)
    .replace(/Revision = '\w+'/g, "Revision = 'abc123'");
  expect(written).toBe(expected);
});
