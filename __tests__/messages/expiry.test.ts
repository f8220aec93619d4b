import { describe, expect, test } from '@jest/globals';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import { createFinding } from '../../src/check/finding.ts';
import type { HostNames } from '../../src/messages/host-names.ts';
import { renderFinding } from '../../src/report/finding-record.ts';
import { hostNames } from '../check/pipeline.ts';

const names: HostNames = {
  ...hostNames.action,
  entry: { name: 'bot', variable: 'BOT', placed: (key) => `${key} (tokens.yml, line 4, column 5)` },
};
const soonOf = (kind: CredentialKind) =>
  renderFinding(createFinding('expires-soon', { on: '2026-12-05', daysLeft: 3, kind, scopes: [] }), names);

describe('a token of an inventory that expires soon', () => {
  test.each<CredentialKind>([
    ...(['api-token', 'repository-access-token', 'project-access-token', 'workspace-access-token'] as const),
    'access-token',
  ])('%s: the last step records the new expiry date', (kind) => {
    const { remedy, fix = [] } = soonOf(kind);
    expect(remedy.at(-1)).toMatch(/^Set .*expires-on.* to the new expiry date\.$/);
    expect(fix.at(-1)?.step).toMatch(/^Set .*expires-on.* to its expiry date$/);
  });

  test.each<[CredentialKind, boolean]>([
    ['api-token', true],
    ['repository-access-token', false],
    ['project-access-token', false],
    ['workspace-access-token', false],
    ['access-token', false],
    ['oauth-token', false],
  ])('%s: only an owner gets an email (%s)', (kind, hasOwner) => {
    expect(soonOf(kind).cause.includes('emails only the token owner')).toBe(hasOwner);
  });
});

test('an OAuth token of an inventory has no page that lists its expiry date: it is requested in the job', () => {
  const { remedy, cause } = renderFinding(createFinding('expiry-unknown', { kind: 'oauth-token' }), names);
  expect(remedy).toEqual([
    'Request a new token in the job that uses it, and remove this one from the inventory: an OAuth access token expires after a short time.',
  ]);
  expect(`${cause}${remedy}`).not.toContain('id.atlassian.com');
});
