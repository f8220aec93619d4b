import { describe, expect, test } from '@jest/globals';
import { listedFindings, unlistedFindings, withListedExpiry } from '../../src/check/organization.ts';
import type { OrganizationToken } from '../../src/organization/organization-token.ts';
import { configure, now } from './pipeline.ts';

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const token = (dates: Partial<Record<'createdAt' | 'expiresAt' | 'lastUsedAt', string>>): OrganizationToken => ({
  id: '1',
  label: 'nightly',
  email: 'bot@acme.example',
  ...Object.fromEntries(Object.entries(dates).map(([name, day]) => [name, at(day)])),
});

describe('a token of the inventory', () => {
  test.each([
    ['the same day', '2027-03-01', { expiresAt: '2027-03-01' }, []],
    ['a later day', '2027-03-01', { expiresAt: '2027-04-01' }, ['expiry-corrected']],
    ['an earlier day', '2027-03-01', { expiresAt: '2027-02-01' }, ['expiry-corrected']],
    ['no day in the inventory', '', { expiresAt: '2027-02-01' }, []],
    ['no day in the list', '2027-03-01', {}, []],
    ['never in the inventory', 'never', { expiresAt: '2027-02-01' }, ['expiry-corrected']],
    ['used today', '', { lastUsedAt: '2026-11-23', createdAt: '2020-01-01' }, []],
    ['used 30 days ago', '', { lastUsedAt: '2026-10-25' }, []],
    ['used longer ago', '', { lastUsedAt: '2026-10-22' }, ['token-unused']],
    ['never used, and new', '', { createdAt: '2026-11-20' }, []],
    ['never used, and old', '', { createdAt: '2026-01-20' }, ['token-unused']],
    ['of unknown age', '', {}, []],
    ['expired, which is no use', '', { createdAt: '2025-01-20', expiresAt: '2026-01-20' }, []],
  ])('%s', (_, declared, dates, expected) => {
    const config = configure({ 'expires-on': declared });
    expect(listedFindings(config, token(dates), now).map(({ code }) => code)).toEqual(expected);
  });

  test('nothing is unused if there are no warnings about dates', () => {
    const config = configure({ 'warn-days': '0' });
    expect(listedFindings(config, token({ lastUsedAt: '2020-01-01' }), now)).toEqual([]);
  });

  test('has the date of the list, if there is one', () => {
    const config = configure({ 'expires-on': '2027-03-01' });
    expect(withListedExpiry(config, token({}))).toBe(config);
    const listed = withListedExpiry(config, token({ expiresAt: '2027-04-01' }));
    expect(listed).toMatchObject({
      expiresOn: '2027-04-01',
      expirySource: 'organization',
      expiresAt: at('2027-04-01'),
    });
  });
});

test('a token outside of the inventory is reported unless it has expired', () => {
  const [used, unused, expired] = [
    token({ lastUsedAt: '2026-11-20', expiresAt: '2027-01-01' }),
    token({ lastUsedAt: '2026-01-20' }),
    token({ expiresAt: '2026-11-22' }),
  ];
  const findings = unlistedFindings([used, unused, expired], 30, now);
  expect(findings.map(({ code, facts }) => [code, 'tokens' in facts && facts.tokens])).toEqual([
    [
      'token-unlisted',
      [
        { label: 'nightly', lastUsedOn: '2026-11-20', expiresOn: '2027-01-01' },
        { label: 'nightly', lastUsedOn: '2026-01-20' },
      ],
    ],
    ['token-unused', [{ label: 'nightly', lastUsedOn: '2026-01-20' }]],
  ]);
  expect(unlistedFindings([expired], 30, now)).toEqual([]);
});
