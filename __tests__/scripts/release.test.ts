import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type Change, nextVersion, readChanges, withRelease } from '../../scripts/release/changes.ts';
import { isStamped, stamp } from '../../scripts/release/stamp.ts';
import { version } from '../../src/version.ts';

const text = (path: string) => readFileSync(path, 'utf8');
const change = (type: string, description = 'Something.') => JSON.stringify({ type, description });
const changes = (...types: readonly Change['type'][]) => types.map((type) => ({ type, description: 'Something.' }));

test.each([
  ['1.4.2', changes('patch'), '1.4.3'],
  ['1.4.2', changes('patch', 'minor'), '1.5.0'],
  ['1.4.2', changes('minor', 'major', 'patch'), '2.0.0'],
  ['1.9.9', changes('patch'), '1.9.10'],
  ['0.0.0', changes('major'), '1.0.0'],
])('the version after %s with %j is %s', (last, waiting, next) => {
  expect(nextVersion(last, waiting)).toBe(next);
});

test('changes are sorted by significance, then by file name', () => {
  const files = { 'a.json': change('patch'), 'b.json': change('major', 'One.'), 'c.json': change('major', 'Two.') };
  expect(readChanges(files).map(({ description }) => description)).toEqual(['One.', 'Two.', 'Something.']);
});

test.each([
  ['invalid JSON', '{'],
  ['null', 'null'],
  ['an unknown type', change('huge')],
  ['a description with two lines', change('patch', 'One.\nTwo.')],
  ['no description', '{"type": "patch"}'],
  ['an unknown key', '{"type": "patch", "description": "Something.", "scope": "x"}'],
])('a file with %s is rejected together with all other invalid files', (_, faulty) => {
  const files = { 'a.json': faulty, 'b.json': change('patch'), 'c.json': '[]' };
  expect(() => readChanges(files)).toThrow(/^a\.json, c\.json: a change is /);
});

test('a release without changes is rejected', () => {
  expect(() => readChanges({})).toThrow('nothing to release');
});

test('a release is added at the top of the changelog, also if it is the first one', () => {
  const first = withRelease('# Changelog\n', '1.0.0', changes('major'));
  expect(first).toBe('# Changelog\n\n## 1.0.0\n\n- major: Something.\n');
  const second = withRelease(first, '1.1.0', changes('minor', 'patch'));
  expect(second).toBe(
    '# Changelog\n\n## 1.1.0\n\n- minor: Something.\n- patch: Something.\n\n## 1.0.0\n\n- major: Something.\n',
  );
});

test('the version is updated for the image, the action, its reusable workflow, and the constant only', () => {
  const before = [
    '- pipe: docker://ghcr.io/token-preflight/token-preflight:1.0.0',
    '- uses: token-preflight/token-preflight@v1',
    '  uses: token-preflight/token-preflight/.github/workflows/check.yml@v1',
    "export const version = '1.0.0';",
    'uses: actions/checkout@v7, schema 1.0.0, token-preflight/token-preflight/issues/1',
  ];
  expect(stamp(before.join('\n'), '2.10.3').split('\n')).toEqual([
    '- pipe: docker://ghcr.io/token-preflight/token-preflight:2.10.3',
    '- uses: token-preflight/token-preflight@v2',
    '  uses: token-preflight/token-preflight/.github/workflows/check.yml@v2',
    "export const version = '2.10.3';",
    before[4],
  ]);
});

test('all files have the same version', () => {
  const lock = JSON.parse(text('package-lock.json'));
  expect([JSON.parse(text('package.json')).version, lock.version, lock.packages[''].version]).toEqual(
    Array(3).fill(version),
  );
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  const stamped = tracked.filter(isStamped);
  expect(stamped).toEqual(expect.arrayContaining(['README.md', 'docs/pipe.md', 'pipe.yml', 'src/version.ts']));
  expect(stamped.filter((path) => stamp(text(path), version) !== text(path))).toEqual([]);
});

test('all pending changes are valid', () => {
  const folder = '.changes/next-release';
  const names = execFileSync('git', ['ls-files', folder], { encoding: 'utf8' }).split('\n').filter(Boolean);
  if (names.length > 0) readChanges(Object.fromEntries(names.map((name) => [name, text(name)])));
  expect(names.filter((name) => !name.endsWith('.json'))).toEqual([]);
});
