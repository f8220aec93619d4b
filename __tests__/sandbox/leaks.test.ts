import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { searchForSecrets } from '../../sandbox/leaks.ts';
import { filesBelow, runNode } from '../../sandbox/run.ts';
import { samples } from '../../sandbox/samples.ts';

const { token, email = '' } = samples['api-least'];
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wrapped = (text: string): string => text.replace(/.{76}/g, '$&\n');
const hitsIn = (text: string, secret = token) => searchForSecrets({ log: text }, [secret], [email]).hits;
/** A loop with an off-by-one error would skip the last piece. */
const piece = token.slice(-12);
const codes = (text: string, write: (code: number) => string) => [...Buffer.from(text)].map(write).join('');

describe('the search finds', () => {
  test.each([
    ['the token', token],
    ['12 characters from its middle', token.slice(100, 112)],
    ['its last 12 characters', piece],
    ['its first 12 characters that differ between tokens', token.slice(1, 13)],
    ['the token in lower case', token.toLowerCase()],
    ['a piece in upper case', piece.toUpperCase()],
    ['its base64', base64(token)],
    ['its base64 with the email', base64(`${email}:${token}`)],
    ...['x-token-auth', 'x-bitbucket-api-token-auth', 'a', 'ab', 'abc'].map((user) => [
      `its base64 with the username ${user}`,
      base64(`${user}:${token}`),
    ]),
    ['a line of wrapped base64', wrapped(base64(`${email}:${token}`)).split('\n')[2] ?? ''],
    ['base64 for URLs', Buffer.from(`${email}:${token}`).toString('base64url')],
    ['incomplete base64', base64(`${email}:${token}`).slice(0, 90)],
    ['a piece in base64', base64(piece)],
    ['URL-encoded', encodeURIComponent(token)],
    ['a piece, every character URL-encoded', codes(piece, (code) => `%${code.toString(16).toUpperCase()}`)],
    ['a piece in hexadecimal', Buffer.from(piece).toString('hex')],
    ['a piece in upper-case hexadecimal', Buffer.from(piece).toString('hex').toUpperCase()],
    ['a piece in JSON escapes', codes(piece, (code) => `\\u${code.toString(16).padStart(4, '0')}`)],
    ['a piece in character references', codes(piece, (code) => `&#${code};`)],
    ['the token in JSON', JSON.stringify({ deep: [{ header: `Bearer ${token}` }] })],
  ])('%s', (_, text) => {
    expect(hitsIn(`before ${text} after`)).not.toEqual([]);
  });

  test('a secret with characters that JSON and URLs escape', () => {
    const secret = 'a"b\\c\nd&e=f/g"h\\i"j\\k"l';
    expect(hitsIn(JSON.stringify(secret), secret)).not.toEqual([]);
    expect(hitsIn(encodeURIComponent(secret), secret)).not.toEqual([]);
  });

  test('reports the place and the encoding of a match, and no part of the secret', () => {
    const { checks, hits } = searchForSecrets({ log: '', report: `x${token}`, page: '' }, [token, email]);
    expect(checks).toBe(6);
    expect(hits).toEqual([expect.stringMatching(/^report: \d+ pieces, \w+$/), expect.any(String), expect.any(String)]);
    expect(hits.join()).not.toContain(piece);
  });
});

describe('the search ignores', () => {
  test.each([
    ['the common prefix of a token kind', token.slice(0, 12)],
    ['the email', email],
    ['11 characters', token.slice(100, 111)],
    ['11 characters in hexadecimal', Buffer.from(token.slice(100, 111)).toString('hex')],
    ['another token', samples['api-full'].token],
  ])('%s', (_, text) => {
    expect(hitsIn(`before ${text} after`)).toEqual([]);
  });
});

describe('the search finds a secret that a program leaks', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-preflight-leak-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const deeds = [
    ['on standard output', 'console.log(token)', 'stdout'],
    ['on standard error', 'console.error(`Basic ${btoa(`me@acme.example:${token}`)}`)', 'stderr'],
    ['in an exception', 'setTimeout(() => { throw new Error(`refused ${token.slice(20, 40)}`); })', 'stderr'],
    ['in a rejection', 'Promise.reject(new TypeError(token))', 'stderr'],
    [
      'in a file',
      "fs.writeFileSync('report.json', JSON.stringify({ token: encodeURIComponent(token) }))",
      'report.json',
    ],
    [
      'in a new directory',
      "fs.mkdirSync('a/b', { recursive: true }); fs.writeFileSync('a/b/page.html', token)",
      'a/b/page.html',
    ],
    ['in a diagnostic report', "process.report.writeReport('crash.json', new Error('of its own'))", 'crash.json'],
    [
      'in the arguments of a child process',
      "child.execFileSync(process.execPath, ['-e', 'setTimeout(() => 0, 1500)', '--', `--header=${token}`])",
      'processes',
    ],
    ['in its process title', 'process.title = token.slice(0, 30); setTimeout(() => 0, 1500)', 'processes'],
  ];
  // Other systems hide the arguments of a process from other processes.
  const visible = deeds.filter(([, , place]) => place !== 'processes' || existsSync('/proc/self/cmdline'));

  test.each(visible)('%s', async (_, deed, place) => {
    const program = `const fs = require('node:fs'), child = require('node:child_process'), token = process.env.TOKEN; ${deed}`;
    const {
      exitCode: _code,
      elapsedMs: _time,
      ...texts
    } = await runNode(['-e', program], { cwd: folder, env: { TOKEN: token } });
    const { hits } = searchForSecrets({ ...texts, ...filesBelow(folder) }, [token], [email]);
    expect(hits).toContainEqual(expect.stringMatching(new RegExp(`^${place}: `)));
  });
});
