import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askOracle, attempt, type OracleAnswer, oracleCases, oracleSamples } from '../../sandbox/oracle.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { writes } from '../../sandbox/writes.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const cases = oracleCases();
const answers = askOracle(cases);
const of = (name: string, from: readonly OracleAnswer[] = answers) => from.filter(({ sample }) => sample.name === name);
const counts = (name: string, from?: readonly OracleAnswer[]) => {
  const counts: Record<string, number> = {};
  for (const { outcome } of of(name, from)) counts[outcome.why] = (counts[outcome.why] ?? 0) + 1;
  return counts;
};
const outcomes = (name: string, operation: string, from?: readonly OracleAnswer[]) =>
  of(name, from)
    .filter((each) => each.operation === operation)
    .map(({ outcome }) => outcome.why);

const R = '/repositories/{workspace}/{repo_slug}';

test('each living credential tries each of the 137 writing operations', () => {
  expect(writes).toHaveLength(137);
  for (const { name } of oracleSamples) {
    expect(new Set(of(name).map(({ operation }) => operation)).size).toBe(137);
  }
  expect(cases.length).toBe(oracleSamples.length * 139);
});

test('the permission alone decides between accounts that hold every scope', () => {
  expect(
    Object.fromEntries(
      ['owner', 'release-bot', 'creator', 'writer', 'viewer', 'guest', 'outsider'].map((name) => [
        name,
        counts(`every-scope-${name}`),
      ]),
    ),
  ).toMatchSnapshot();
});

describe('what is allowed', () => {
  test.each([
    [`POST ${R}/refs/branches`, 'every-scope-writer', ['done']],
    [`POST ${R}/refs/branches`, 'every-scope-viewer', ['permission']],
    [`POST ${R}/refs/branches`, 'api-viewer-writes', ['permission']],
    [`POST ${R}/refs/branches`, 'api-least', ['scope']],
    [`POST ${R}/refs/branches`, 'every-scope-guest', ['not-found']],
    [`POST ${R}/refs/branches`, 'repository-token-full', ['done']],
    [`POST ${R}/refs/branches`, 'repository-token-read', ['scope']],
    [`POST ${R}/refs/branches`, 'other-repository-token', ['not-found']],
    [`POST ${R}/refs/branches`, 'other-workspace', ['not-found']],
    [`POST ${R}/refs/branches`, 'service-account', ['credential']],
    [`POST ${R}/refs/branches`, 'api-expired', ['credential']],
    [`POST ${R}`, 'every-scope-creator', ['done', 'permission']],
    [`POST ${R}`, 'every-scope-writer', ['permission', 'permission']],
    [`POST ${R}`, 'every-scope-owner', ['done', 'done']],
    ['POST /workspaces/{workspace}/projects', 'every-scope-creator', ['done']],
    ['POST /workspaces/{workspace}/projects', 'every-scope-writer', ['permission']],
    ['POST /workspaces/{workspace}/hooks', 'every-scope-owner', ['done']],
    ['POST /workspaces/{workspace}/hooks', 'every-scope-creator', ['permission']],
    [`POST ${R}/deploy-keys`, 'repository-token-full', ['kind']],
    [`POST ${R}/deploy-keys`, 'every-scope-owner', ['done']],
    [`PUT ${R}/permissions-config/users/{selected_user_id}`, 'workspace-token-full', ['kind']],
    [`PUT ${R}/permissions-config/users/{selected_user_id}`, 'oauth-release-bot', ['kind']],
    [`PUT ${R}/permissions-config/users/{selected_user_id}`, 'every-scope-release-bot', ['done']],
    ['POST /users/{selected_user}/ssh-keys', 'every-scope-outsider', ['done']],
    ['PUT /addon', 'every-scope-owner', ['kind']],
    ['POST /snippets', 'every-scope-owner', ['done']],
  ])('%s by %s: %j', (operation, name, expected) => {
    expect(outcomes(name, operation)).toEqual(expected);
  });
});

test('what no source states can be played both ways, what is stated can not', () => {
  const lowest = askOracle(cases, { guessedNeeds: 'lowest' });
  const highest = askOracle(cases, { guessedNeeds: 'highest' });
  expect(outcomes('every-scope-viewer', `POST ${R}/hooks`, lowest)).toEqual(['done']);
  expect(outcomes('every-scope-writer', `POST ${R}/pullrequests`, highest)).toEqual(['permission']);
  for (const from of [lowest, highest]) {
    expect(outcomes('every-scope-viewer', `POST ${R}/src`, from)).toEqual(['permission']);
    expect(outcomes('every-scope-writer', `POST ${R}/src`, from)).toEqual(['done']);
    expect(outcomes('every-scope-writer', `DELETE ${R}`, from)).toEqual(['permission']);
  }
  expect(outcomes('every-scope-viewer', `POST ${R}/pipelines`, lowest)).toEqual(['permission', 'done']);
  expect(outcomes('every-scope-viewer', `POST ${R}/pipelines`, highest)).toEqual(['permission', 'permission']);
});

test('over HTTP it comes out the same', async () => {
  const some = answers.filter((_, index) => index % 37 === 0);
  for (const { outcome, ...each } of some) {
    sandbox.reset();
    expect(await attempt(sandbox, each)).toEqual(outcome);
  }
  expect(some.length).toBeGreaterThan(100);
});
