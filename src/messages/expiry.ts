import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import { aKind, nameOfKind } from '../credential/kinds.ts';
import { count } from '../util/text.ts';
import { formatOption } from './host-texts.ts';
import { message } from './message.ts';
import { accessTokenPage, renewalFix, renewalSteps, shortStep, tellingApart, tokenPage } from './renewal.ts';

/** No entry of an inventory can be about one of these for long. */
const endsByItself = [
  'Request a new token in the job that uses it, and remove this one from the inventory: an OAuth access token expires after a short time.',
];

/** For a token that the organization may list under another label. */
const labelSteps = [
  `Sign in as the token owner and look up the label of the token: ${tokenPage}`,
  'Set "token-label" to that label, so that the date is read from the organization. Each token of an owner requires a separate label.',
];

/** Whether a token belongs to a person, who gets emails about it. */
function belongsToUser(kind: CredentialKind): boolean {
  return !isAccessToken(kind) && kind !== 'oauth-token';
}

/** When the token expires. */
export const expiryMessages = {
  expired: message<'expired'>({
    when: 'The declared expiry date has passed and Bitbucket rejected the token, or the token itself contains an expiry date that has passed.',
    example: {
      on: '2026-11-01',
      byItself: false,
      kind: 'api-token',
      scopes: ['read:repository:bitbucket'],
      isEmailTried: true,
    },
    words: ({ on, byItself, byOrganization, kind, scopes, isEmailTried }, names) => {
      const steps = byItself ? [] : tellingApart(kind, isEmailTried, names);
      const doubt = steps.length === 0 ? '' : ' If that date is outdated, the first steps help you find the cause.';
      return {
        subject: names.option('token'),
        title: `The token expired on ${on}`,
        cause: byItself
          ? `The token itself contains the expiry date ${on}.`
          : `The ${byOrganization ? 'listed' : 'declared'} expiry date is ${on}, and Bitbucket rejected the token (401).${doubt}`,
        remedy: [...steps, ...renewalSteps(kind, scopes, names)],
        fix: [...steps.map(shortStep), ...renewalFix(kind, scopes, names)],
      };
    },
  }),
  'expires-soon': message<'expires-soon'>({
    when: 'Fewer days are left than `warn-days`. It is a failure if fewer days are left than `fail-days`.',
    example: { on: '2026-12-01', daysLeft: 8, kind: 'api-token', scopes: ['read:repository:bitbucket'] },
    words: ({ on, daysLeft, kind, scopes, failDays }, names) => ({
      subject: names.option('token'),
      title: daysLeft === 0 ? 'The token expires today' : `The token expires in ${count(daysLeft, 'day')}`,
      cause: `The expiry date is ${on}.${
        failDays === undefined
          ? ''
          : ` This is a failure because fewer than ${count(failDays, 'day')} are left (${formatOption('fail-days', names)}).`
      }${belongsToUser(kind) ? ' Bitbucket emails only the token owner, about one day before.' : ''}`,
      remedy: renewalSteps(kind, scopes, names),
      fix: renewalFix(kind, scopes, names),
    }),
  }),
  'expiry-unknown': message<'expiry-unknown'>({
    when: "A token of an inventory has no declared expiry date, and the token itself doesn't contain one. Or `expires-on` is `never` for a kind of token that always expires.",
    example: { kind: 'api-token' },
    words: ({ kind, isNever, isUnlabeled }, names) => ({
      subject: names.option('expires-on'),
      title: isNever ? `${aKind(kind).replace(/^a/, 'A')} always expires` : 'Expiry date unknown',
      cause: isNever
        ? `${formatOption('expires-on', names).replace(/^t/, 'T')} is never, but only an access token can be without an expiry date.`
        : `No expiry date is declared for this ${nameOfKind(kind)}, and the API doesn't return it.`,
      remedy:
        kind === 'oauth-token' && !isNever
          ? [...endsByItself]
          : isUnlabeled && !isNever
            ? [...labelSteps]
            : [
                isAccessToken(kind)
                  ? `Look up the expiry date: ${accessTokenPage(kind)}.`
                  : `Sign in as the token owner and look up the expiry date: ${tokenPage}`,
                `Set ${formatOption('expires-on', names)} to that date${isAccessToken(kind) ? ', or to never if it has none' : ''}.`,
              ],
    }),
  }),
  'expiry-outdated': message<'expiry-outdated'>({
    when: 'The token works after its expiry date.',
    example: { on: '2026-11-01', byItself: false },
    words: ({ on, byItself, byOrganization }, names) => ({
      subject: byOrganization ? 'token-label' : names.option('expires-on'),
      title: `The token still works after its ${byItself ? 'own' : byOrganization ? 'listed' : 'declared'} expiry date`,
      cause: byOrganization
        ? `Bitbucket still accepts the token after ${on}, the expiry date that the organization lists. Most likely, the label is that of another token.`
        : byItself
          ? `The token contains the expiry date ${on}, but Bitbucket still accepts it. The clock of this machine may be wrong.`
          : `Bitbucket still accepts the token after ${on}, the date in ${formatOption('expires-on', names)}. Most likely, the date wasn't updated after a renewal.`,
      remedy: byOrganization
        ? ['Set "token-label" to the label of this token.']
        : byItself
          ? ['Check the date and time of this machine.']
          : [
              'Look up the expiry date where you created the token.',
              `Set ${formatOption('expires-on', names)} to that date.`,
            ],
    }),
  }),
};
