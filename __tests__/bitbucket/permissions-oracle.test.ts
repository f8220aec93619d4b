import { describe, expect, test } from '@jest/globals';
import { type BehaviorFlags, today } from '../../sandbox/behavior-flags.ts';
import { handleRequest } from '../../sandbox/handler.ts';
import { askOracle, authorizationOf, oracleCases } from '../../sandbox/oracle.ts';
import { permissionSamples } from '../../sandbox/permission-samples.ts';
import type { Sample } from '../../sandbox/samples.ts';
import { catalogOperations } from '../../src/bitbucket/operations.ts';
import { comparePermission, type HeldPermission, type NeededPermission } from '../../src/bitbucket/permission.ts';
import { isDisallowedForOAuth, neededPermission } from '../../src/bitbucket/permissions.ts';
import { expandImpliedScopes } from '../../src/bitbucket/scopes.ts';

// The table of permissions against a service with a table that shares nothing with it: what is called enough must be done, what is
// called too low must be refused, whatever the operations need that no source states.

const users = permissionSamples.filter(({ account, limitedTo }) => account !== undefined && limitedTo === undefined);
const cases = oracleCases(users);
const operations = new Map(
  catalogOperations().map((operation) => [`${operation.method} ${operation.path}`, operation]),
);

function holdsScopes(sample: Sample, operation: string): boolean {
  const known = operations.get(operation);
  if (known === undefined) return false;
  const { 'api-token': apiToken, oauth } = known.scopes;
  if (sample.kind === 'api-token')
    return known.allowsApiTokens && apiToken.every((scope) => sample.scopes.includes(scope));
  const granted = expandImpliedScopes(sample.scopes);
  return oauth.length > 0 && oauth.every((scope) => granted.has(scope));
}

const asked = new Map<string, HeldPermission | undefined>();

function held(sample: Sample, on: NeededPermission['on'], flags: BehaviorFlags): HeldPermission | undefined {
  const key = `${sample.name} ${on} ${flags.permissionList}`;
  if (!asked.has(key)) asked.set(key, ask(sample, on, flags));
  return asked.get(key);
}

function ask(sample: Sample, on: NeededPermission['on'], flags: BehaviorFlags): HeldPermission | undefined {
  if (on !== 'repository' && on !== 'workspace') return undefined;
  const list = `permissions/repositories?pagelen=1&q=${encodeURIComponent('repository.full_name="acme/web"')}`;
  const path = `/2.0/user/workspaces/acme/${on === 'repository' ? list : 'permission'}`;
  const { status, body } = handleRequest({ method: 'GET', path, authorization: authorizationOf(sample) }, flags);
  if (status !== 200) return undefined;
  const told = JSON.parse(body);
  const level = on === 'repository' ? told.values[0]?.permission : told.permission;
  return level === undefined ? undefined : { on, level };
}

const worlds = (['usual', 'lowest', 'highest'] as const).flatMap((guessedNeeds) =>
  (['explicit', 'effective'] as const).map((permissionList) => ({ guessedNeeds, permissionList })),
);

describe.each(worlds)('where unknown needs are $guessedNeeds and the list is $permissionList', (world) => {
  const flags: BehaviorFlags = { ...today, ...world };
  const judged = askOracle(cases, world).map((each) => {
    const [method = '', path = ''] = each.operation.split(' ');
    const needed = neededPermission({ method, path });
    if (needed === undefined) throw new Error(`no row for ${each.operation}`);
    const isDisallowed = each.sample.kind === 'oauth-token' && isDisallowedForOAuth({ method, path });
    const isGranted = holdsScopes(each.sample, each.operation) && !isDisallowed;
    return { ...each, isGranted, verdict: comparePermission(needed, held(each.sample, needed.on, flags)) };
  });
  const named = (list: typeof judged) =>
    list.map(({ sample, operation, outcome }) => `${sample.name}: ${operation} (${outcome.why})`);

  test('nothing that is called enough is refused', () => {
    expect(
      named(judged.filter(({ isGranted, verdict, outcome }) => isGranted && verdict === 'enough' && !outcome.allowed)),
    ).toEqual([]);
  });

  test('nothing that is called too low is done', () => {
    expect(named(judged.filter(({ verdict, outcome }) => verdict === 'too-low' && outcome.allowed))).toEqual([]);
  });

  test('the numbers of operations by verdict', () => {
    const count = (wanted: string) => judged.filter(({ isGranted, verdict }) => isGranted && verdict === wanted).length;
    const enough = world.permissionList === 'effective' ? 345 : 262;
    expect([count('enough'), count('too-low'), count('open')]).toEqual([enough, 55, 1502 - enough]);
  });
});
