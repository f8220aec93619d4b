import { expect, test } from '@jest/globals';
import type { Rejection } from '../../src/check/rejection.ts';
import type { HostNames } from '../../src/messages/host-names.ts';
import { firstSteps, refusalCause } from '../../src/messages/rejection.ts';

const names: HostNames = { host: 'terminal', option: (name) => `--${name}` };
const rejection: Rejection = { kind: 'api-token', tried: ['basic', 'bearer'], likely: ['revocation'], ruledOut: [] };

test.each<[string, Partial<Rejection>, string]>([
  ['one scheme', { tried: ['bearer'] }, 'Bitbucket rejected the API token (401), sent with Bearer. '],
  ['both schemes', {}, 'Bitbucket rejected the API token (401), sent with both Basic and Bearer. '],
  ['one cause', {}, 'Possible causes, most likely first: the token was revoked.'],
  [
    'several causes',
    { likely: ['expiry', 'revocation'] },
    'most likely first: (1) the token expired, (2) the token was revoked.',
  ],
  [
    'an expiry date that is today',
    { end: { on: '2026-11-23', source: 'declared' } },
    'sent with both Basic and Bearer. Its declared expiry date is today, 2026-11-23. Possible',
  ],
  [
    'an expiry date of the token itself',
    { ruledOut: ['expiry'], end: { on: '2027-11-23', source: 'token' } },
    'sent with both Basic and Bearer. Possible causes, most likely first: the token was revoked. ' +
      'Ruled out: expiry, because the token contains the expiry date 2027-11-23.',
  ],
  [
    'a declared expiry date',
    { ruledOut: ['expiry'], end: { on: '2027-11-23', source: 'declared' } },
    'Ruled out: expiry, if the declared expiry date 2027-11-23 is correct.',
  ],
  [
    'no expiry date, as declared',
    { ruledOut: ['expiry'] },
    'Ruled out: expiry, if the token has no expiry date, as declared.',
  ],
  [
    'what else is ruled out',
    { kind: 'repository-access-token', ruledOut: ['damage', 'email'] },
    "Ruled out: (1) a damaged copy, because the checksum is valid, (2) the email, because access tokens don't use one.",
  ],
])('the cause of a rejection names %s', (_, facts, text) => {
  expect(refusalCause({ ...rejection, ...facts })).toContain(text);
});

test('the cause of a rejection ends with the possible causes if none is ruled out', () => {
  expect(refusalCause(rejection)).toBe(
    'Bitbucket rejected the API token (401), sent with both Basic and Bearer. ' +
      'Possible causes, most likely first: the token was revoked.',
  );
});

test('the first steps are about what is likely', () => {
  const steps = (...likely: Rejection['likely']) => firstSteps({ ...rejection, likely }, names);
  expect(steps('revocation')).toEqual([]);
  expect(steps('proxy')).toEqual(['Check whether a proxy removes the Authorization header.']);
  expect(steps('damage')).toEqual(['Copy the whole token again, because its checksum is invalid.']);
  expect(steps('no-token', 'proxy')).toEqual([
    'Check whether a proxy removes the Authorization header.',
    expect.stringContaining('API tokens start with ATATT, access tokens with ATCTT.'),
  ]);
});
