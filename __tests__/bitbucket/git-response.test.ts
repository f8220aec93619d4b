import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  classifyGitResponse,
  findMissingChallenge,
  type GitOutcome,
  type GitRefusal,
} from '../../src/bitbucket/git-response.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { fuzzRuns, fuzzTimeout, hostileText } from '../texts.ts';
import { answer, html, recorded, removed } from './answers.ts';

const advertised = (service: string) => `001e# service=${service}\n0000009d${'0'.repeat(40)} HEAD\0 agent=git/2.43.0`;
const failed = (message: string) =>
  `001e# service=git-upload-pack\n0000${(message.length + 8).toString(16).padStart(4, '0')}ERR ${message}`;
const fetching = '/acme/web.git/info/refs?service=git-upload-pack';
const pushing = fetching.replace('upload', 'receive');
const page = { 'content-type': 'text/html; charset=utf-8' };

// The texts are in the pages that src/bitbucket/git-response.ts names.
const said: Readonly<Record<Exclude<GitRefusal, 'credential' | 'access'>, readonly string[]>> = {
  scope: [recorded.lacks],
  'no-scopes': ['remote: API Token provided has no Bitbucket scopes.'],
  address: [
    'To access this repository, an admin must whitelist your IP.',
    'An admin must allowlist your IP.',
    'An admin must allow-list your IP.',
    'Your IP address is not allowed.',
  ],
  'two-step': ['An administrator requires that you enable two-step verification.'],
  plan: [
    'Your push failed because the account has exceeded its user limit.',
    'Access to this repository has been restricted to read-only.',
  ],
  'app-password': [recorded.appPassword, 'CHANGE-3222'],
};

describe('the answer to a ref advertisement', () => {
  test.each<[string, HttpResponse, GitOutcome]>([
    ['of fetching', answer(200, advertised('git-upload-pack')), { type: 'advertised' }],
    [
      'longer than what is read of it',
      { ...answer(200, advertised('git-upload-pack')), body: 'limit' },
      { type: 'advertised' },
    ],
    // https://git-scm.com/docs/gitprotocol-pack#_pkt_line_format
    [
      'an error in its place',
      answer(200, failed('the repository is locked\n')),
      { type: 'unexpected', empty: false, message: 'the repository is locked' },
    ],
    ['an error without words', answer(200, failed('')), { type: 'unexpected', empty: false }],
    [
      'an error in known words in its place',
      answer(200, failed(recorded.lacks)),
      { type: 'git-rejected', reason: 'scope' },
    ],
    [
      'an error that hides the repository in its place',
      answer(200, failed(recorded.hidden)),
      { type: 'git-rejected', reason: 'access' },
    ],
    ['of an empty repository', answer(200, '001e# service=git-upload-pack\n00000000'), { type: 'advertised' }],
    ['a 401', answer(401), { type: 'git-rejected', reason: 'credential' }],
    ['a 403', answer(403), { type: 'git-rejected', reason: 'access', isSilent: true }],
    ['a 404', answer(404), { type: 'git-rejected', reason: 'access', isSilent: true }],
    ['a 403 in the older words', answer(403, recorded.gitAccess), { type: 'git-rejected', reason: 'access' }],
    ['a 404 in the newer words', answer(404, recorded.hidden), { type: 'git-rejected', reason: 'access' }],
    ['a 401 in the same words', answer(401, recorded.hidden), { type: 'git-rejected', reason: 'credential' }],
    [
      'a 401 that requires a login for a gateway',
      answer(401, '', { 'www-authenticate': 'Negotiate' }),
      { type: 'unexpected', empty: false },
    ],
    ['a 403 of a gateway', answer(403, 'Blocked by policy'), { type: 'unexpected', empty: false }],
    ['a 401 of a gateway', answer(401, '{"error":"login"}'), { type: 'unexpected', empty: false }],
    ['a 429', answer(429, '', { 'retry-after': '60' }), { type: 'rate-limited', retryAfter: '60' }],
    ['a 500', answer(500), { type: 'server-error' }],
    ['a 503 in the words of a refusal', answer(503, recorded.lacks), { type: 'server-error' }],
    ['a 410 without words, which is no news of the API', answer(410), { type: 'unexpected', empty: true }],
    [
      'a 410 that names a change of the API, which is no news of git',
      answer(410, removed),
      { type: 'unexpected', empty: false, message: removed.error.message },
    ],
    ['a 418', answer(418, 'no'), { type: 'unexpected', empty: false }],
    ['a 404 in words that are no reason there', answer(404, recorded.lacks), { type: 'unexpected', empty: false }],
  ])('%s', (_, given, meaning) => {
    expect(classifyGitResponse(given, fetching)).toEqual(meaning);
  });

  test('of pushing is evidence for nothing else, and none of it is that of fetching', () => {
    const given = answer(200, advertised('git-receive-pack'));
    expect(classifyGitResponse(given, pushing)).toEqual({ type: 'advertised' });
    expect(classifyGitResponse(given, fetching).type).toBe('unreadable');
    expect(classifyGitResponse(answer(200, advertised('git-upload-pack')), pushing).type).toBe('unreadable');
  });

  test.each<[string, HttpResponse]>([
    ['a sign-in page', answer(200, html, page)],
    ['an advertisement of something else', answer(200, advertised('git-upload-archive'))],
    ['something before the advertisement', answer(200, `x${advertised('git-upload-pack')}`)],
    ['nothing', answer(200)],
    ['a success with an object, which is no news of the API', answer(203, { is_private: true })],
    ['an advertisement with another status', answer(206, advertised('git-upload-pack'))],
    ['a 401 of a page', answer(401, html, page)],
    ['a 403 of a page', answer(403, html, page)],
    ['a 404 of a page', answer(404, html, page)],
  ])('%s is unreadable', (_, given) => {
    expect(classifyGitResponse(given, fetching).type).toBe('unreadable');
  });

  for (const [reason, texts] of Object.entries(said)) {
    test.each(texts)(`%s: ${reason}`, (text) => {
      for (const status of [400, 401, 402, 403, 410]) {
        expect(classifyGitResponse(answer(status, `remote: ${text.toUpperCase()}`), fetching)).toEqual({
          type: 'git-rejected',
          reason,
        });
      }
    });
  }

  test(
    'whatever comes, nothing but an advertisement passes for one, and no text of it is kept',
    () => {
      const beginning = fc.constantFrom(
        ...['001e# service=git-upload-pack\n', '001f# service=git-receive-pack', 'x001e# service=git-upload-pack\n'],
        ...['remote: CHANGE-3222 ', `remote: ${recorded.lacks}`, ''],
      );
      const hostile = fc.record({
        status: fc.constantFrom(200, 200, 200, 206, 302, 400, 401, 402, 403, 404, 410, 429, 500, 0),
        text: fc.tuple(fc.oneof(beginning, hostileText), hostileText).map((parts) => parts.join('')),
        type: fc.oneof(fc.constantFrom('text/html', 'application/x-git-upload-pack-advertisement'), hostileText),
        wait: hostileText,
      });
      let advertised = 0;
      fc.assert(
        fc.property(hostile, fc.constantFrom(fetching, pushing), ({ status, text, type, wait }, path) => {
          const meaning = classifyGitResponse(
            answer(status, text, { 'content-type': type, 'retry-after': wait }),
            path,
          );
          const isOne =
            status === 200 && /^001[ef]# /.test(text) && text.slice(6).startsWith(path.slice(path.indexOf('?') + 1));
          expect(meaning.type === 'advertised').toBe(isOne);
          // What is kept of it: a reason of ours, and of headers what has their shape.
          expect(JSON.stringify(meaning)).toMatch(/^[\w :,"{}.+/-]+$/);
          advertised += Number(isOne);
        }),
        fuzzRuns,
      );
      expect(advertised).toBeGreaterThan(0);
    },
    fuzzTimeout,
  );
});

describe('a response to a request without a login', () => {
  test.each([
    [401, { 'www-authenticate': 'Basic realm="Bitbucket.org HTTP"' }],
    [200, {}],
    [301, {}],
    [429, {}],
    [500, { 'www-authenticate': 'Bearer' }],
  ])('of status %d with %j does not keep Git from sending its login', (status, headers) => {
    expect(findMissingChallenge(answer(status, '', headers))).toBeUndefined();
  });

  test.each([
    [401, {}, []],
    [401, { 'www-authenticate': 'Negotiate, Bearer realm="x"' }, ['negotiate', 'bearer']],
    [403, { 'www-authenticate': 'Basic realm="x"' }, ['basic']],
    [404, {}, []],
  ])('of status %d with %j keeps Git from sending its login', (status, headers, schemes) => {
    expect(findMissingChallenge(answer(status, '', headers))).toEqual({ status, schemes });
  });
});
