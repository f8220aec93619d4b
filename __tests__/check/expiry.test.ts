import { describe, expect, test } from '@jest/globals';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import type { Authentication } from '../../src/check/authentication.ts';
import type { CheckContext } from '../../src/check/context.ts';
import { expiryFindings, isDeclaredTimePast, isEndless, resolveExpiry } from '../../src/check/expiry.ts';
import { createFinding } from '../../src/check/finding.ts';
import { expiryFindingsOnline, listedBy } from '../../src/check/findings/expiry.ts';
import { jwt } from '../credential/tokens.ts';
import { configure, contextFor, now } from './pipeline.ts';

const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);

describe('resolveExpiry', () => {
  test('the declared date counts, with what it is from', () => {
    expect(resolveExpiry({ expiresOn: '2026-12-01' }, {}, now)).toEqual({
      on: '2026-12-01',
      daysLeft: 8,
      source: 'declared',
    });
    expect(resolveExpiry({ expiresOn: '2026-12-01', expirySource: 'organization' }, {}, now)?.source).toBe(
      'organization',
    );
  });

  test('the date of the token counts where nothing is declared, or no end', () => {
    const expected = { on: '2026-11-23', daysLeft: 0, source: 'token' };
    expect(resolveExpiry({ expiresOn: undefined }, { expiresAt: after }, now)).toEqual(expected);
    expect(resolveExpiry({ expiresOn: 'never' }, { expiresAt: after }, now)).toEqual(expected);
  });

  test('the date of the token counts once it is past, whatever is declared', () => {
    const declared = { expiresOn: '2026-12-01' };
    expect(resolveExpiry(declared, { expiresAt: before }, now)).toEqual({
      on: '2026-11-23',
      daysLeft: 0,
      source: 'token',
    });
    expect(resolveExpiry(declared, { expiresAt: now }, now)?.source).toBe('declared');
    expect(resolveExpiry(declared, { expiresAt: after }, now)?.source).toBe('declared');
  });

  test('nothing is known of a token without both', () => {
    expect(resolveExpiry({ expiresOn: undefined }, {}, now)).toBeUndefined();
    expect(resolveExpiry({ expiresOn: 'never' }, {}, now)).toBeUndefined();
  });
});

test.each<[CredentialKind, boolean]>([
  ['access-token', true],
  ['unrecognized', true],
  ['api-token', false],
])('a token of the kind %s can be without an end: %s', (kind, expected) => {
  expect(isEndless({ expiresOn: 'never' }, kind)).toBe(expected);
  expect(isEndless({ expiresOn: '2026-12-01' }, kind)).toBe(false);
  expect(isEndless({ expiresOn: undefined }, kind)).toBe(false);
});

test('a declared moment is past after itself', () => {
  expect(isDeclaredTimePast({ expiresAt: before }, now)).toBe(true);
  expect(isDeclaredTimePast({ expiresAt: now }, now)).toBe(false);
  expect(isDeclaredTimePast({ expiresAt: after }, now)).toBe(false);
  expect(isDeclaredTimePast({}, now)).toBe(false);
});

test('only a date of the organization is listed by it', () => {
  expect(listedBy({ source: 'organization' })).toEqual({ byOrganization: true });
  expect(listedBy({ source: 'declared' })).toEqual({});
  expect(listedBy({ source: 'token' })).toEqual({});
});

describe('findings about the end of a token', () => {
  const contextOf = (expiresOn: string, more: Partial<CheckContext> = {}): CheckContext => {
    return { ...contextFor(configure({ 'expires-on': expiresOn })), ...more };
  };
  const authenticated = (status: Authentication['status'], kind: CredentialKind) =>
    ({ status, kind, scopeModel: 'api-token' }) as Authentication;

  test('an API token always has one, before a request and after it', () => {
    const expected = [createFinding('expiry-unknown', { kind: 'api-token', isNever: true })];
    const context = contextOf('never', { isListed: true });
    expect(expiryFindings(context)).toEqual(expected);
    expect(expiryFindingsOnline(context, authenticated('accepted', 'api-token'))).toEqual(expected);
    expect(expiryFindingsOnline(context, authenticated('accepted', 'access-token'))).toEqual([]);
  });

  test('a date is expected of a token in an inventory that works', () => {
    const context = contextOf('', { isListed: true });
    expect(expiryFindingsOnline(context, authenticated('accepted', 'access-token'))).toEqual([
      createFinding('expiry-unknown', { kind: 'access-token' }),
    ]);
    expect(expiryFindingsOnline(context, authenticated('unverified', 'access-token'))).toEqual([]);
  });

  test('a token that is past by itself has expired, unless Bitbucket accepted it', () => {
    const { credential, ...context } = contextOf('');
    const past = { ...context, credential: { ...credential, expiresAt: before } };
    const facts = { on: '2026-11-23', byItself: true, kind: 'oauth-token', scopes: [], isEmailTried: false } as const;
    expect(expiryFindingsOnline(past, authenticated('unverified', 'oauth-token'))).toEqual([
      createFinding('expired', facts),
    ]);
    expect(expiryFindingsOnline(past, authenticated('accepted', 'oauth-token'))).toEqual([
      createFinding('expiry-outdated', { on: '2026-11-23', byItself: true }),
    ]);
    expect(expiryFindingsOnline(past, authenticated('rejected', 'oauth-token'))).toEqual([]);
  });

  const iat = now.getTime() / 1000;
  const day = 86_400;
  test.each([
    ['an hour', { iat: iat - 1, exp: iat + 3600 }, []],
    ['a day', { iat, exp: iat + day }, []],
    ['more than a day', { iat: iat - 1, exp: iat + day }, ['expires-soon']],
    ['more than a day, of which an hour is left', { iat: iat - 30 * day, exp: iat + 3600 }, ['expires-soon']],
    ['an unknown time, of which an hour is left', { exp: iat + 3600 }, []],
    ['an unknown time, of which more than a day is left', { exp: iat + day + 1 }, ['expires-soon']],
    ['an unknown time with an end that is not known', { iat }, []],
  ])('a token that is valid for %s', (_, claims, expected) => {
    const context = contextFor(configure({ token: jwt(claims), 'fail-days': '2' }));
    expect(expiryFindings(context).map(({ code }) => code)).toEqual(expected);
    const online = expiryFindingsOnline(context, authenticated('accepted', 'oauth-token'));
    expect(online.map(({ code }) => code)).toEqual(expected);
  });
});
