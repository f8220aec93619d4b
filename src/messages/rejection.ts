import type { Rejection, RejectionCause } from '../check/finding.ts';
import { isAccessToken, nameOfKind, nameOfScheme } from '../credential/kinds.ts';
import { describeSecretLocation, type HostNames } from './host-names.ts';

/** Where the token may have been lost on the way. */
export const proxyStep = 'Check whether a proxy between here and Bitbucket removes the Authorization header.';

const causes: Readonly<Record<RejectionCause, string>> = {
  proxy: 'a proxy removed the Authorization header',
  'no-token': 'it is no Bitbucket token at all',
  damage: 'the copy is damaged',
  expiry: 'it has expired',
  revocation: 'it was revoked',
  'resource-gone': 'its repository, project or workspace was deleted or moved',
  'admin-key': "it is an organisation's admin API key, which looks the same",
  'email-missing': 'it is an API token, which is sent with the e-mail of its owner',
  'without-scopes':
    'it was made without scopes or for another Atlassian app, though Bitbucket mostly says so when the e-mail is right',
  'email-alone': 'the e-mail alone is wrong, should Bitbucket not take this token as Bearer',
  'email-unsettled': "the e-mail is not its owner's, which the request as Bearer could not settle",
};

/** Why Bitbucket may have refused the token, and what is known not to be the reason. */
export function refusalCause({ kind, tried, likely, ruledOut, end }: Rejection): string {
  const exonerations = {
    damage: 'a damaged copy, as far as its checksum tells',
    expiry: end?.source === 'token' ? 'expiry' : `expiry, if the declared last day ${end?.on} is right`,
    email: `the e-mail, since ${isAccessToken(kind) ? 'access' : 'OAuth'} tokens have none`,
  };
  const whose = end?.source === 'token' ? 'the last day that it names itself' : 'its declared last day';
  const early = end === undefined ? '' : `, although ${whose}, ${end.on}, is not past`;
  return `Bitbucket refused the ${nameOfKind(kind)} (401), sent as ${tried
    .map(nameOfScheme)
    .join(
      ', then as ',
    )}${early}. The possible causes, the likeliest first: ${enumerated(likely.map((one) => causes[one]))}.${
    ruledOut.length > 0 ? ` Ruled out: ${enumerated(ruledOut.map((one) => exonerations[one]))}.` : ''
  }`;
}

/** What to try before anything else, by what is known. */
export function firstSteps({ likely }: Rejection, names: HostNames): readonly string[] {
  return [
    ...(likely.includes('proxy') ? [proxyStep] : []),
    ...(likely.includes('no-token')
      ? [
          `See what is stored in ${describeSecretLocation(names)}: an API token begins with ATATT, an access token with ATCTT.`,
        ]
      : []),
    ...(likely.includes('damage') ? ['Copy the whole token again: its checksum does not fit.'] : []),
  ];
}

/** `(1) a, (2) b`: causes that hold commas stay apart. */
function enumerated(items: readonly string[]): string {
  if (items.length === 1) return items.join('');
  return items.map((item, index) => `(${index + 1}) ${item}`).join(', ');
}
