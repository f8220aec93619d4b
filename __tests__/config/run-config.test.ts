import { describe, expect, test } from '@jest/globals';
import type { OptionName, RawOptions } from '../../src/config/options.ts';
import { apiToken } from '../credential/tokens.ts';
import { parse } from './parse-all.ts';

const errorsIn = (raw: RawOptions) => parse(raw).errors;

describe("options that can and can't be combined", () => {
  const merge = ['a.json', 'b.json'];
  const inventory = 'tokens.yml';

  test.each<[string, RawOptions]>([
    ['reports, and what becomes of the result', { merge, 'on-unknown': 'warn', report: 'x', junit: 'y', html: 'z' }],
    ['reports next to defaults', { merge, 'warn-days': ' 30\n', git: 'none', plan: 'false' }],
    ['reports next to what is not set', { merge, scopes: '', email: ' ', inventory: '' }],
    ['an inventory, and what applies to all', { inventory, 'warn-days': '14', plan: 'true', 'on-unknown': 'warn' }],
    ['a part of an inventory', { inventory, shard: '1/5' }],
    ['one token', { token: 'TESTONLY', scopes: 'repository', git: 'none' }],
  ])('%s', (_, raw) => {
    expect(errorsIn(raw)).toEqual([]);
  });

  test.each<[string, RawOptions, OptionName, string]>([
    ['a token', { merge, token: 'TESTONLY' }, 'token', "can't be combined with merge."],
    ['scopes', { merge, scopes: ['repository'] }, 'scopes', "can't be combined with merge."],
    ['an inventory', { merge, inventory }, 'inventory', "can't be combined with merge."],
    ['another number of days', { merge, 'warn-days': '31' }, 'warn-days', "can't be combined with merge."],
    ['a part', { merge, shard: '1/5' }, 'shard', "can't be combined with merge."],
    ['a token', { inventory, token: 'TESTONLY' }, 'token', "can't be combined with inventory."],
    [
      'scopes',
      { inventory, scopes: 'repository' },
      'scopes',
      'belongs in the inventory. Set it for a token there, or under "defaults".',
    ],
    ['a part of nothing', { shard: '1/5' }, 'shard', 'requires an inventory. Set inventory too.'],
    // One would overwrite the other without a word.
    ['a file for two', { html: 'out/x', junit: 'out/x' }, 'html', 'is the same file as junit. Use another path.'],
    ['two spellings', { junit: './out//x', report: 'out/x' }, 'junit', 'is the same file as report. Use another path.'],
    [
      'a report over the inventory',
      { inventory: 'out/x', report: './out//x' },
      'report',
      'is the same file as inventory. Use another path.',
    ],
    [
      'a page over the inventory, even of a plan',
      { inventory, html: inventory, plan: 'true' },
      'html',
      'is the same file as inventory. Use another path.',
    ],
    [
      'a report over one that is merged',
      { merge: ['a.json', './b.json'], report: 'b.json' },
      'report',
      'is the same file as merge. Use another path.',
    ],
  ])('%s where it has no place: %j', (_, raw, option, problem) => {
    expect(errorsIn(raw)).toMatchObject([{ option, problem }]);
  });

  test('an option that belongs to no merge has the step to remove it', () => {
    expect(errorsIn({ merge, scopes: 'repository' })).toMatchObject([{ step: 'Remove one of them.' }]);
  });

  test('the previous report on standard input, which would be taken for a first run', () => {
    expect(errorsIn({ previous: '-' })).toMatchObject([{ option: 'previous' }]);
  });

  const key = 'TESTONLY-key-of-an-admin';
  const organization = { inventory, organization: 'e0000000-0000-4000-8000-000000000001', 'admin-key': key };
  test.each<[string, RawOptions, OptionName, string]>([
    ['without an inventory', { organization: 'o' }, 'organization', 'requires an inventory. Set inventory too.'],
    ['without an inventory', { 'admin-key': key }, 'admin-key', 'requires an inventory. Set inventory too.'],
    [
      'without an inventory',
      { 'organization-url': 'https://a.example' },
      'organization-url',
      'requires an inventory. Set inventory too.',
    ],
    ['in a merge', { merge, organization: 'o' }, 'organization', "can't be combined with merge."],
    [
      'without a key',
      { ...organization, 'admin-key': ' ' },
      'organization',
      'requires the key of an admin. Set admin-key too.',
    ],
    [
      'without an ID',
      { ...organization, organization: ' ' },
      'admin-key',
      'requires an organization. Set organization too.',
    ],
    [
      'with a path',
      { ...organization, organization: '../users' },
      'organization',
      'must be the ID of an organization.',
    ],
    [
      'with a name',
      { ...organization, organization: 'Acme Inc.' },
      'organization',
      'must be the ID of an organization.',
    ],
    [
      'with a key as a list',
      { ...organization, 'admin-key': [key] },
      'admin-key',
      'must be a single value, not a list.',
    ],
    [
      'with half a key',
      { ...organization, 'admin-key': 'short' },
      'admin-key',
      'must be the API key and nothing else.',
    ],
    [
      'with the API token of a user',
      { ...organization, 'admin-key': apiToken },
      'admin-key',
      'is the API token of a user, not an API key.',
    ],
    ['with a pair', { ...organization, 'admin-key': `a ${key}` }, 'admin-key', 'must be the API key and nothing else.'],
    [
      'without encryption',
      { ...organization, 'organization-url': 'http://api.atlassian.com' },
      'organization-url',
      'must be an https URL, or an http URL on loopback, without user name, query, or fragment.',
    ],
  ])('an organization %s: %j', (_, raw, option, problem) => {
    expect(errorsIn(raw)).toContainEqual(expect.objectContaining({ option, problem }));
  });

  test('an organization has an ID, a key, and the address of the admin API', () => {
    const { run, errors } = parse({ ...organization, 'admin-key': ` ${key}\n` });
    expect(errors).toEqual([]);
    expect(run.organization).toMatchObject({
      id: organization.organization,
      url: new URL('https://api.atlassian.com'),
    });
    expect(run.organization?.key.reveal().trim()).toBe(key);
    expect(parse({ inventory }).run.organization).toBeUndefined();
  });

  test.each([
    ['1/1', { number: 1, of: 1 }],
    ['1/5', { number: 1, of: 5 }],
    ['5/5', { number: 5, of: 5 }],
    ['0012/0100', { number: 12, of: 100 }],
    ['1000/1000', { number: 1000, of: 1000 }],
  ])('%s is a part', (shard, expected) => {
    expect(parse({ inventory, shard }).run.shard).toEqual(expected);
  });

  test.each(['0/5', '6/5', '1/0', '1/1001', '1', '1/', '/5', 'x/5', '1/x', 'a1/5', '1/5a', '1/5/5', '-1/5', '1.5/5'])(
    '%s is no part',
    (shard) => {
      const { run, errors } = parse({ inventory, shard });
      const problem =
        'must be a number and a total, such as 2/5 for the second of five shards. The largest total is 1000.';
      expect(errors).toEqual([{ option: 'shard', problem }]);
      expect(run.shard).toBeUndefined();
    },
  );
});

test('of three results in one file only the first stays', () => {
  const { run, errors } = parse({ report: 'x', junit: 'x', html: 'x' });
  expect(errors.map(({ option }) => option)).toEqual(['junit', 'html']);
  expect([run.report, run.junit, run.html]).toEqual(['x', undefined, undefined]);
});
