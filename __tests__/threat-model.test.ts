import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const page = readFileSync('docs/threat-model.md', 'utf8');

/** A path in backticks with the titles that follow it: `path` "title", "title". */
const named = [...page.matchAll(/`((?:__tests__|e2e|\.ci)\/[^`]+)`((?:,? "[^"]+")*)/g)].map(
  ([, path = '', titles = '']) => [path, [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title)] as const,
);

test('the page names many tests', () => {
  expect(named.flatMap(([, titles]) => titles).length).toBeGreaterThan(25);
});

test.each(named)('%s is there, with the tests that are named', (path, titles) => {
  expect(existsSync(path)).toBe(true);
  const text = readFileSync(path, 'utf8');
  expect(titles.filter((title) => !text.includes(title))).toEqual([]);
});
