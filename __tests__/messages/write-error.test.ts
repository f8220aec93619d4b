import { expect, test } from '@jest/globals';
import { fileErrorText, platformFileErrorText } from '../../src/messages/write-error.ts';

test.each([
  [
    'terminal',
    'EACCES',
    "couldn't write x/r.json: permission denied. Use a directory in which this user can create files.",
  ],
  [
    'action',
    'EROFS',
    "couldn't write x/r.json: the file system is read-only. Use a directory in which this user can create files.",
  ],
  ['pipe', 'EACCES', "couldn't write x/r.json: permission denied. Before the pipe, run: mkdir -p x && chmod 777 x"],
  ['pipe', 'ENOSPC', "couldn't write x/r.json: no space is left on the disk. Free up space, or use another disk."],
  ['terminal', 'EISDIR', "couldn't write x/r.json: it is a directory. Add a file name to the path."],
  ['terminal', 'ENXIO', "couldn't write x/r.json: nothing reads the named pipe. Start its reader first."],
  ['terminal', 'EIO', "couldn't write x/r.json: error EIO. Use another path."],
] as const)('%s, %s', (host, code, text) => {
  expect(fileErrorText({ path: 'x/r.json', code }, { host })).toBe(text);
});

test.each([
  ['out/r.json', 'Before the pipe, run: mkdir -p out && chmod 777 out'],
  ['r.json', 'Use reports/r.json, and before the pipe, run: mkdir -p -m 777 reports'],
  ["it's here/r.json", "Before the pipe, run: mkdir -p 'it'\\''s here' && chmod 777 'it'\\''s here'"],
])('the step of a pipe for %s can be copied', (path, step) => {
  expect(fileErrorText({ path, code: 'EACCES' }, { host: 'pipe' })).toContain(step);
});

test.each([
  ['action', 'In an earlier step, run: chmod a+w "$GITHUB_OUTPUT"'],
  ['pipe', 'Before the pipe, run: chmod a+w "$GITHUB_OUTPUT"'],
] as const)("a platform's own file (%s)", (host, step) => {
  expect(platformFileErrorText({ path: '/x', code: 'EACCES' }, 'GITHUB_OUTPUT', { host })).toContain(step);
  expect(platformFileErrorText({ path: '/x', code: 'ENOSPC' }, 'GITHUB_OUTPUT', { host })).toBe(
    "couldn't write /x: no space is left on the disk. Free up space, or use another disk.",
  );
});
