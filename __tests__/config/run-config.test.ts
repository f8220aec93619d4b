import { describe, expect, test } from '@jest/globals';
import type { OptionName, RawOptions } from '../../src/config/options.ts';
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
      const problem = 'must be a shard from 1/5 to 5/5, for example; at most 1000.';
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
