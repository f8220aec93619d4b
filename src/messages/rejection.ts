import { isAccessToken } from '../bitbucket/credential-kind.ts';
import type { Rejection, RejectionCause } from '../check/rejection.ts';
import { nameOfKind, pluralOfKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import type { HostNames } from './host-names.ts';
import { describeSecretLocation } from './host-texts.ts';
import { quoteServerText } from './text.ts';

/** Where the token may have been lost. */
export const proxyStep = 'Check whether a proxy removes the Authorization header.';

const causes: Readonly<Record<RejectionCause, string>> = {
  proxy: 'a proxy removed the Authorization header',
  'no-token': "the value isn't a Bitbucket token",
  damage: 'the token was copied incorrectly',
  expiry: 'the token expired',
  revocation: 'the token was revoked',
  'resource-gone': 'its repository, project, or workspace was deleted or moved',
  'admin-key': "it's an admin API key of an organization, which has the same prefix",
  'email-missing': "it's an API token, which requires the email of its owner",
  'without-scopes': 'the token was created without scopes or for another Atlassian app',
  'email-alone': "only the email is wrong, and Bitbucket doesn't accept this token as Bearer",
  'email-unsettled': "the email isn't the token owner's, which the Bearer request couldn't rule out",
};

/** Why Bitbucket may have rejected the token, and which causes are ruled out. */
export function refusalCause({ kind, tried, likely, ruledOut, end, message }: Rejection): string {
  const reasons = {
    damage: 'a damaged copy, because the checksum is valid',
    expiry:
      end === undefined
        ? 'expiry, if the token has no expiry date, as declared'
        : end.source === 'token'
          ? `expiry, because the token contains the expiry date ${end.on}`
          : `expiry, if the declared expiry date ${end.on} is correct`,
    email: `the email, because ${isAccessToken(kind) ? 'access tokens' : pluralOfKind(kind)} don't use one`,
  };
  const schemes = tried.map((scheme) => (scheme === 'basic' ? 'Basic' : 'Bearer'));
  const date = end === undefined || ruledOut.includes('expiry') ? '' : `. Its declared expiry date is today, ${end.on}`;
  return [
    `Bitbucket rejected the ${nameOfKind(kind)} (401), sent with ${schemes.length > 1 ? 'both ' : ''}${list(schemes)}${date}.`,
    ...(message === undefined ? [] : [`Its message is ${quoteServerText(message)}`]),
    `Possible causes, most likely first: ${enumerated(likely.map((one) => causes[one]))}.`,
    ...(ruledOut.length > 0 ? [`Ruled out: ${enumerated(ruledOut.map((one) => reasons[one]))}.`] : []),
  ].join(' ');
}

/** What to try first, by what is known. */
export function firstSteps({ likely }: Rejection, names: HostNames): readonly string[] {
  const place = describeSecretLocation(names);
  return [
    ...(likely.includes('proxy') ? [proxyStep] : []),
    ...(likely.includes('no-token')
      ? [`Check the value of ${place}: API tokens start with ATATT, access tokens with ATCTT.`]
      : []),
    ...(likely.includes('damage') ? ['Copy the whole token again, because its checksum is invalid.'] : []),
  ];
}

/** `(1) a, (2) b`: causes that contain commas stay apart. */
function enumerated(items: readonly string[]): string {
  if (items.length === 1) return items.join('');
  return items.map((item, index) => `(${index + 1}) ${item}`).join(', ');
}
