import { expect, test } from '@jest/globals';
import { optionsOf } from '../../src/config/options.ts';
import { findMisspellings, readVariable } from '../../src/hosts/pipe-variables.ts';

test.each([
  ['SCOPE', 'SCOPES'],
  ['EMIAL', 'EMAIL'],
  ['scopes', 'SCOPES'],
  ['APIURL', 'API_URL'],
  ['API-URL', 'API_URL'],
  ['Git', 'GIT'],
  ['REPOSITRY', 'REPOSITORY'],
  ['EXCES_SCOPE', 'EXCESS_SCOPES'],
  ['TOKENS', 'TOKEN'],
])('%s is meant to be %s', (written, meant) => {
  expect(findMisspellings({ [written]: 'x' })).toEqual([{ written, meant }]);
});

test('a list with a misspelled name is one variable', () => {
  expect(findMisspellings({ SCOPE_COUNT: '2', SCOPE_0: 'a', SCOPE_1: 'b' })).toEqual([
    { written: 'SCOPE', meant: 'SCOPES' },
  ]);
});

test('nothing that a pipe is given anyway is a misspelling', () => {
  const names = [
    ...optionsOf('pipe').flatMap(({ variable }) => [variable, `${variable}_COUNT`, `${variable}_0`]),
    ...['CI', 'PATH', 'HOME', 'HOSTNAME', 'LANG', 'TERM', 'PWD', 'SHLVL', 'TZ', 'USER', 'NODE_VERSION', 'NO_PROXY'],
    ...['HTTPS_PROXY', 'HTTP_PROXY', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'DOCKER_HOST', 'TOKEN_PREFLIGHT_HOST'],
    ...['BITBUCKET_TOKEN', 'BITBUCKET_WORKSPACE', 'BITBUCKET_REPO_SLUG', 'BITBUCKET_CLONE_DIR', 'BITBUCKET_COMMIT'],
    ...['BITBUCKET_PROJECT_KEY', 'BITBUCKET_BRANCH', 'PIPELINES_JWT_TOKEN', 'BITBUCKET_STEP_OIDC_TOKEN'],
  ];
  expect(findMisspellings(Object.fromEntries(names.map((name) => [name, 'x'])))).toEqual([]);
});

test.each([
  ['a text', { SCOPES: 'a' }, { value: 'a' }],
  ['a text outranks a list', { SCOPES: 'a', SCOPES_COUNT: '1', SCOPES_0: 'b' }, { value: 'a' }],
  ['nothing', {}, {}],
  ['a list', { SCOPES_COUNT: '2', SCOPES_0: 'a', SCOPES_1: 'b' }, { value: ['a', 'b'] }],
  ['an empty list', { SCOPES_COUNT: '0' }, { value: [] }],
])('%s is read', (_, env, expected) => {
  expect(readVariable('SCOPES', env)).toEqual(expected);
});

test.each([
  ['too few items', { SCOPES_COUNT: '3', SCOPES_0: 'a', SCOPES_1: 'b' }],
  ['too many items', { SCOPES_COUNT: '1', SCOPES_0: 'a', SCOPES_1: 'b' }],
  ['a gap', { SCOPES_COUNT: '2', SCOPES_0: 'a', SCOPES_2: 'b' }],
  ['no number', { SCOPES_COUNT: 'two', SCOPES_0: 'a', SCOPES_1: 'b' }],
])('a count with %s is an error', (_, env) => {
  expect(readVariable('SCOPES', env)).toMatchObject({ error: { option: 'SCOPES_COUNT' } });
});
