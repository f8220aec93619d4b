import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contextOfClone, originIn } from '../../src/config/clone.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-git-'));
});
afterAll(() => rm(folder, { recursive: true }));

const url = 'git@bitbucket.org:acme/web.git';

test.each([
  ['its section', `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/*`, url],
  ['other letter case and Windows lines', `[REMOTE "origin"]\r\n\tURL=${url}\r\n`, url],
  ['quotes and a comment', `[remote "origin"]\nurl = "${url}" ; mine`, url],
  ['one line', `[remote "origin"] url = ${url}`, url],
  ['another remote', `[remote "upstream"]\n\turl = ${url}`, undefined],
  ['a later section', `[remote "origin"]\n[branch "main"]\n\turl = ${url}`, undefined],
  ['nothing', '', undefined],
])('the URL of origin in %s', (_, text, expected) => {
  expect(originIn(text)).toBe(expected);
});

test('no text crashes it', () => {
  fc.assert(fc.property(fc.string(), (text) => originIn(`[remote "origin"]\n${text}`) !== null));
});

test('a worktree has the configuration of its repository', async () => {
  const git = join(folder, 'main', '.git');
  await mkdir(join(git, 'worktrees', 'tree'), { recursive: true });
  await mkdir(join(folder, 'tree'));
  await writeFile(join(git, 'config'), `[remote "origin"]\nurl = ${url}`);
  await writeFile(join(git, 'worktrees', 'tree', 'commondir'), '../..\n');
  await writeFile(join(folder, 'tree', '.git'), `gitdir: ${join(git, 'worktrees', 'tree')}\n`);
  const context = { workspace: 'acme', repository: 'web', isClone: true };
  expect(await contextOfClone(join(folder, 'tree'))).toEqual(context);
  expect(await contextOfClone(join(folder, 'main'))).toEqual(context);
  expect(await contextOfClone(folder)).toEqual({});
});
