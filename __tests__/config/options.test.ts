import { describe, expect, test } from '@jest/globals';
import { optionTexts } from '../../src/config/option-texts.data.ts';
import { optionNamed, options, optionsOf } from '../../src/config/options.ts';

const rows = options;

describe('the table of options', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s is well-formed', (name, row) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(row.variable).toBe(name.toUpperCase().replaceAll('-', '_'));
    expect(optionTexts[row.name].description).toMatch(/\.$/);
    if (row.type === 'choice') expect(row.choices).toContain(row.default);
    if (row.type === 'flag') expect(row.default).toBe('false');
    if (row.type === 'number') {
      const [least = 1, most = 0] = row.range ?? [];
      expect(Number(row.default)).toBeGreaterThanOrEqual(least);
      expect(Number(row.default)).toBeLessThanOrEqual(most);
    }
    expect(optionNamed(row.name as (typeof options)[number]['name'])).toBe(row);
  });

  test.each([
    ['action', ['code-insights', 'debug']],
    ['pipe', []],
    ['terminal', ['code-insights']],
  ] as const)('%s lacks', (host, lacking) => {
    const known: readonly string[] = optionsOf(host).map(({ name }) => name);
    expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual(lacking);
  });

  test('no name appears twice', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });
});
