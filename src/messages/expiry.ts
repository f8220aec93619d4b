import { isAccessToken, nameOfKind } from '../credential/kinds.ts';
import { count } from '../util/text.ts';
import { formatOption } from './host-names.ts';
import { message } from './message.ts';
import { ownerOf, renewalSteps, tellingApart } from './renewal.ts';

/** When the token ends. */
export const expiryMessages = {
  expired: message<'expired'>({
    when: 'The declared day is past and Bitbucket refuses the token, or the token itself says that it has ended.',
    example: {
      on: '2026-11-01',
      byItself: false,
      kind: 'api-token',
      scopes: ['read:repository:bitbucket'],
      isEmailTried: true,
    },
    words: ({ on, byItself, kind, scopes, isEmailTried }, names) => {
      const steps = byItself ? [] : tellingApart(kind, isEmailTried, names);
      const doubt =
        steps.length === 0 ? '' : ' Should that record be old, there is another reason, which the first steps find.';
      return {
        subject: names.option('token'),
        title: `The token expired on ${on}`,
        cause: byItself
          ? `The token itself says that it ended on ${on}.`
          : `The declared last day is ${on}, and Bitbucket refuses the token (401).${doubt}`,
        remedy: [...steps, ...renewalSteps(kind, scopes, names)],
      };
    },
  }),
  'expires-soon': message<'expires-soon'>({
    when: 'Fewer days are left than `warn-days`; a failure when fewer are left than `fail-days`.',
    example: { on: '2026-12-01', daysLeft: 8, kind: 'api-token', scopes: ['read:repository:bitbucket'] },
    words: ({ on, daysLeft, kind, scopes, failDays }, names) => ({
      subject: names.option('token'),
      title: daysLeft === 0 ? 'The token expires today' : `The token expires in ${count(daysLeft, 'day')}`,
      cause: `Its last day is ${on}.${
        failDays === undefined
          ? ''
          : ` That is a failure and not a warning because ${formatOption('fail-days', names)} is ${failDays}.`
      } Bitbucket mails its owner alone, about a day ahead.`,
      remedy: renewalSteps(kind, scopes, names),
    }),
  }),
  'expiry-unknown': message<'expiry-unknown'>({
    when: 'A token of an inventory has no declared last day, and the token itself tells none.',
    example: { kind: 'api-token' },
    words: ({ kind }, names) => ({
      subject: names.option('expires-on'),
      title: 'Nobody knows when the token expires',
      cause: `No last day is declared for this ${nameOfKind(kind)}, and Bitbucket tells it to no one who only holds the token.`,
      remedy: [
        isAccessToken(kind)
          ? `Look the day up in the settings of the ${ownerOf(kind)}, under "Access tokens".`
          : 'Sign in as its owner and look the day up at https://id.atlassian.com/manage-profile/security/api-tokens.',
        `Note it in ${formatOption('expires-on', names)}.`,
      ],
    }),
  }),
  'expiry-outdated': message<'expiry-outdated'>({
    when: 'The token works after the day on which it should have ended.',
    example: { on: '2026-11-01', byItself: false },
    words: ({ on, byItself }, names) => ({
      subject: names.option('expires-on'),
      title: byItself
        ? 'The token works after the day on which it says that it ends'
        : 'The token works after its declared last day',
      cause: byItself
        ? `The token says that it ended on ${on}, and Bitbucket still accepts it. The clock of this machine may be wrong.`
        : `Bitbucket still accepts the token after ${on}, the day in ${formatOption('expires-on', names)}: the record was not updated after a renewal.`,
      remedy: byItself
        ? ['Check the date and time of this machine.']
        : [`Look the expiry date up where the token was created, and set ${formatOption('expires-on', names)} to it.`],
    }),
  }),
};
