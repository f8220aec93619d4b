import type { ListedToken } from '../check/organization-facts.ts';
import { count } from '../util/text.ts';
import { formatOption } from './host-texts.ts';
import { message } from './message.ts';
import { tokenPage } from './renewal.ts';
import { quoteServerText } from './text.ts';

/** Tokens that a text names; the facts have all of them. */
const maxNamed = 10;

/** What the organization lists about tokens. */
export const organizationMessages = {
  'admin-key-rejected': message<'admin-key-rejected'>({
    when: "Atlassian rejected the API key of the organization admin (401), the key doesn't have the required scope (403), or there is no such organization (404). No token is at fault.",
    example: { status: 403, organization: 'a1b2c3d4-0000-4000-8000-000000000001', host: 'api.atlassian.com' },
    words: ({ status, organization, host }, names) => ({
      subject: names.option(status === 404 ? 'organization' : 'admin-key'),
      title: keyTitles[status] ?? 'The admin key was rejected',
      cause: `${host} returned ${status} for the tokens of the organization ${organization}. ${keyCauses[status] ?? ''} The tokens were checked without the list of the organization.`,
      remedy: [
        ...(status === 404 ? [`Compare ${formatOption('organization', names)} with the organization ID.`] : []),
        'Sign in as an organization admin and go to https://admin.atlassian.com > Organization settings > API keys.',
        'Select "API keys with scopes", and create a key with only the scope read:tokens:admin.',
        `Store the new key where ${formatOption('admin-key', names)} is read from.`,
      ],
      copy: 'read:tokens:admin',
    }),
  }),
  'token-unlisted': message<'token-unlisted'>({
    when: "An account of the inventory owns an API token that the inventory doesn't have. Expired tokens aren't reported. Other tokens of an account aren't reported if one of its tokens in the inventory has no `token-label`, or has a `current-token-env`.",
    example: {
      tokens: [{ label: 'old laptop', account: 'Release Bot', createdOn: '2026-02-10', lastUsedOn: '2026-11-20' }],
    },
    words: ({ tokens }) => ({
      subject: 'inventory',
      title: `${count(tokens.length, 'token')} of listed accounts ${tokens.length === 1 ? "isn't" : "aren't"} in the inventory`,
      cause: `According to the organization: ${describeAll(tokens)}. The list doesn't show for which Atlassian app a token is.`,
      remedy: [
        'If a job uses one of them with Bitbucket, add it to the inventory, with its label as "token-label".',
        'If nothing uses it, ask its owner to revoke it.',
      ],
    }),
  }),
  'token-unused': message<'token-unused'>({
    when: 'A token of an account of the inventory was last used, or was created and never used, more than `warn-days` ago. If `warn-days` is 0, nothing is reported. An audit uses the tokens of the inventory, so its requests count from then on.',
    example: {
      isListed: true,
      days: 30,
      tokens: [{ label: 'nightly', createdOn: '2026-02-10', lastUsedOn: '2026-04-30' }],
    },
    words: ({ isListed, days, tokens }) => ({
      subject: isListed ? 'token' : 'inventory',
      title: isListed
        ? `The token wasn't used for more than ${count(days, 'day')}`
        : `${count(tokens.length, 'token')} outside of the inventory ${tokens.length === 1 ? "wasn't" : "weren't"} used for more than ${count(days, 'day')}`,
      cause: `According to the organization: ${describeAll(tokens)}.`,
      remedy: [
        'Check whether a job still needs it.',
        `If nothing needs it, sign in as its owner and revoke it: ${tokenPage}`,
        ...(isListed ? ['Remove it from the inventory.'] : []),
      ],
    }),
  }),
  'expiry-corrected': message<'expiry-corrected'>({
    when: 'The organization lists another expiry date than the inventory. The date of the organization counts.',
    example: { on: '2026-12-01', declared: '2027-03-01' },
    words: ({ on, declared }, names) => ({
      subject: names.option('expires-on'),
      title:
        declared === 'never' ? `The token has an expiry date: ${on}` : `The token expires on ${on}, not on ${declared}`,
      cause: `The organization lists the expiry date ${on}, and ${formatOption('expires-on', names)} is ${declared}. The date of the organization counts.`,
      remedy: [`Set ${formatOption('expires-on', names)} to ${on}.`],
    }),
  }),
};

const keyTitles: Readonly<Partial<Record<number, string>>> = {
  401: 'Atlassian rejected the admin key',
  403: "The admin key can't list the tokens of the organization",
  404: 'Atlassian found no tokens of this organization',
};

const keyCauses: Readonly<Partial<Record<number, string>>> = {
  401: 'The key is wrong, expired, or revoked. A key expires after one week by default, and after one year at most.',
  403: 'The key requires the scope read:tokens:admin, and has to belong to this organization.',
  404: 'The organization ID is wrong, or the key belongs to another organization.',
};

function describeAll(tokens: readonly ListedToken[]): string {
  const named = tokens.slice(0, maxNamed).map(describeListed).join('; ');
  const more = tokens.length - maxNamed;
  return more > 0 ? `${named}; and ${more} more` : named;
}

/** A token as the organization lists it, in words. */
export function describeListed({ label, account, createdOn, lastUsedOn, expiresOn }: ListedToken): string {
  const dates = [
    ...(createdOn === undefined ? [] : [`created on ${createdOn}`]),
    lastUsedOn === undefined ? 'no use recorded' : `last used on ${lastUsedOn}`,
    ...(expiresOn === undefined ? [] : [`expires on ${expiresOn}`]),
  ];
  const owner = account === undefined ? '' : ` of ${quoteServerText(account)}`;
  return `${quoteServerText(label)}${owner} (${dates.join(', ')})`;
}
