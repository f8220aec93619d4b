import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLabel, readTokenPage } from '../../src/organization/organization-token.ts';
import { apiToken } from '../credential/tokens.ts';
import { fuzzRuns, hostileText } from '../texts.ts';

const same = (text: string) => text;
const read = (document: unknown) => readTokenPage(JSON.stringify(document), same);

// https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/
const documented = {
  id: '7',
  label: 'nightly',
  status: 'ALLOWED',
  createdAt: '2026-01-05T09:30:00.000Z',
  expiresAt: '2027-01-05T09:30:00.000Z',
  lastActiveAt: '2026-11-20T02:00:00.000Z',
  user: { id: 'u', orgId: 'o', name: 'Release Bot', email: 'Release-Bot@acme.example' },
  scopes: ['read:repository:bitbucket'],
};
const known = {
  id: '7',
  label: 'nightly',
  email: 'release-bot@acme.example',
  account: 'Release Bot',
  createdAt: new Date('2026-01-05T09:30:00Z'),
  expiresAt: new Date('2027-01-05T09:30:00Z'),
  lastUsedAt: new Date('2026-11-20T02:00:00Z'),
};

describe('a page of the list', () => {
  test('has the tokens and what leads to the next page', () => {
    const links = { self: 'a', next: 'b', prev: '' };
    expect(read({ data: [documented], links })).toEqual({ tokens: [known], next: 'b' });
  });

  test('can be the last one, and empty', () => {
    expect(read({ data: [] })).toEqual({ tokens: [] });
    expect(read({ data: [], links: { next: null } })).toEqual({ tokens: [] });
    expect(read({ data: [], links: { next: ' ' } })).toEqual({ tokens: [] });
  });

  // https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-api-tokens/
  test('can name the dates as the API of user accounts does', () => {
    const { expiresAt: expiry, lastActiveAt: lastAccess, ...rest } = documented;
    expect(read({ data: [{ ...rest, expiry, lastAccess }] })?.tokens).toEqual([known]);
  });

  test.each([
    ['no date', {}, {}],
    ['a date that is null, which is a token that was never used', { lastActiveAt: null }, {}],
    ['a date that is no date', { expiresAt: 'soon', lastActiveAt: '2026-02-30T00:00:00Z', createdAt: 7 }, {}],
    ['another zone', { expiresAt: '2027-01-05T01:30:00+0200' }, { expiresAt: new Date('2027-01-04T23:30:00Z') }],
    ['a day without a time', { expiresAt: '2027-01-05' }, { expiresAt: new Date('2027-01-05T23:59:59Z') }],
    [
      'more digits than a millisecond has',
      { lastActiveAt: '2026-11-20T02:00:00.123456Z' },
      { lastUsedAt: new Date('2026-11-20T02:00:00.123Z') },
    ],
  ])('an entry can have %s', (_, dates, expected) => {
    const entry = { id: '7', label: 'a', user: { email: 'a@acme.example' }, ...dates };
    expect(read({ data: [entry] })?.tokens).toEqual([{ id: '7', label: 'a', email: 'a@acme.example', ...expected }]);
  });

  test('leaves out entries that match nothing', () => {
    const { user: _, ...anonymous } = documented;
    const entries = [
      null,
      7,
      'x',
      [],
      {},
      anonymous,
      { ...documented, label: '' },
      { ...documented, user: { email: 7 } },
    ];
    expect(read({ data: [...entries, documented] })?.tokens).toEqual([known]);
    expect(read({ data: entries })).toBeUndefined();
  });

  test.each([
    '',
    'null',
    '7',
    '"x"',
    '[]',
    '{}',
    '{"data":{}}',
    '{"data":null}',
    '<html>',
    '{"data":[',
    '{"__proto__":{"data":[]}}',
  ])('is not %j', (text) => {
    expect(readTokenPage(text, same)).toBeUndefined();
  });

  test('shows no secret, not even spelled in another way, and no endless text', () => {
    const clean = (text: string) => text.replaceAll(apiToken, '***');
    const hex = Buffer.from(apiToken).toString('hex');
    const entry = {
      ...documented,
      label: `key ${apiToken} ${hex}`,
      user: { name: 'x'.repeat(5000), email: 'a@b.example' },
    };
    const [token] = readTokenPage(JSON.stringify({ data: [entry] }), clean)?.tokens ?? [];
    expect(token?.label).toBe('key *** ***');
    expect(token?.account).toBe(`${'x'.repeat(200)}...`);
    expect(readLabel(` ${'😀'.repeat(201)} `, same)).toBe(`${'😀'.repeat(200)}...`);
  });

  test('no text crashes it', () => {
    const value = fc.oneof(hostileText, fc.jsonValue());
    const entry = fc.record({
      id: value,
      label: value,
      expiresAt: value,
      lastActiveAt: value,
      user: fc.oneof(value, fc.record({ email: value, name: value })),
    });
    const page = fc.oneof(fc.jsonValue(), fc.record({ data: fc.array(entry), links: fc.record({ next: value }) }));
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          page.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          readTokenPage(text, same);
        },
      ),
      fuzzRuns,
    );
  });
});
