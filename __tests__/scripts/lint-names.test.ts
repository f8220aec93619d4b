import { describe, expect, test } from '@jest/globals';
import { lintNames } from '../../scripts/lint-names.ts';

/** Checks files by path. */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  return lintNames(new Map(Object.entries(files)));
}

describe('names at the top level', () => {
  test.each([
    ['a function', 'function plan() {}'],
    ['an exported function', 'export function plan() {}'],
    ['an asynchronous generator', 'async function* plan() {}'],
    ['a constant', 'const plan = 1;'],
    ['a variable', 'let plan: string | undefined;'],
    ['a class', 'export class plan {}'],
    ['an interface', 'interface plan {}'],
    ['a type', 'export type plan = string;'],
    ['a member of an object', 'const { plan } = read();'],
    ['a renamed member of an object', 'const { other: plan } = read();'],
    ['an item of a list', 'const [first, plan] = read();'],
  ])('reports %s that another file declares, too', (_, source) => {
    expect(lint({ 'src/check/plan.ts': 'export const plan = 2;', 'web/main.ts': source })).toEqual([
      'src/check/plan.ts, web/main.ts: "plan" is declared in each: share it, or rename it',
    ]);
  });

  test.each([
    ['a variable in a function', 'function other() {\n  const plan = 1;\n}'],
    ['an import', "import { plan } from './plan.ts';"],
    ['a property', 'const other = {\n  plan: 1,\n};'],
    ['a member of an object with another name', 'const { plan: other } = read();'],
    ['a program in a template', 'const other = `\nconst plan = 1;\n`;'],
    ['a comment', '/*\nconst plan = 1;\n*/'],
  ])('allows %s with the name', (_, source) => {
    expect(lint({ 'src/check/plan.ts': 'export const plan = 2;', 'web/main.ts': source })).toEqual([]);
  });

  test('allows overloads, and the names of the library', () => {
    const overloads = 'function plan(a: 1): void;\nfunction plan(a: 2): void;\nfunction plan() {}';
    expect(lint({ 'src/check/plan.ts': overloads, 'src/library/api.ts': 'export const plan = 1;' })).toEqual([]);
  });
});
