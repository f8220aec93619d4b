import { expect, test } from '@jest/globals';
import { compact } from '../../src/util/compact.ts';

test('keys without a value are absent, everything else stays in its order', () => {
  const record = compact({ b: undefined, c: 0, a: '', list: [undefined], none: null, no: false });
  expect(Object.entries(record)).toEqual([
    ['c', 0],
    ['a', ''],
    ['list', [undefined]],
    ['none', null],
    ['no', false],
  ]);
});

test('a record fits a type whose keys may be absent but not undefined', () => {
  const shard: string | undefined = process.env.NO_SUCH_VARIABLE;
  const record: { readonly name: string; readonly shard?: string } = compact({ name: 'x', shard });
  expect(Object.keys(record)).toEqual(['name']);
});

test('a key named __proto__ is a key', () => {
  expect(Object.keys(compact(JSON.parse('{"__proto__":1}')))).toEqual(['__proto__']);
});
