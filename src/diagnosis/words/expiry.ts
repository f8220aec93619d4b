import { type CredentialKind, isAccessToken, nameOfKind } from '../../credential/kinds.ts';
import { count, ownerOf, renewalSteps, row, tellingApart, written } from './speech.ts';

/** When the token ends. */
export const expiryFindings = {
  expired: row<{
    on: string;
    byItself: boolean;
    kind: CredentialKind;
    scopes: readonly string[];
    isEmailTried: boolean;
  }>({
    severity: 'fail',
    when: 'The declared day is past and Bitbucket refuses the token, or the token itself says that it has ended.',
    example: {
      on: '2026-11-01',
      byItself: false,
      kind: 'api-token',
      scopes: ['read:repository:bitbucket'],
      isEmailTried: true,
    },
    words: ({ on, byItself, kind, scopes, isEmailTried }, say) => {
      const steps = byItself ? [] : tellingApart(kind, isEmailTried, say);
      const doubt =
        steps.length === 0 ? '' : ' Should that record be old, there is another reason, which the first steps find.';
      return {
        subject: say.option('token'),
        title: `The token expired on ${on}`,
        cause: byItself
          ? `The token itself says that it ended on ${on}.`
          : `The declared last day is ${on}, and Bitbucket refuses the token (401).${doubt}`,
        remedy: [...steps, ...renewalSteps(kind, scopes, say)],
      };
    },
  }),
  'expires-soon': row<{
    on: string;
    daysLeft: number;
    kind: CredentialKind;
    scopes: readonly string[];
    /** Where it fails: fewer than these are left. */
    failDays?: number;
  }>({
    severity: 'warn',
    when: 'Fewer days are left than `warn-days`; a failure when fewer are left than `fail-days`.',
    example: { on: '2026-12-01', daysLeft: 8, kind: 'api-token', scopes: ['read:repository:bitbucket'] },
    words: ({ on, daysLeft, kind, scopes, failDays }, say) => ({
      subject: say.option('token'),
      title: daysLeft === 0 ? 'The token expires today' : `The token expires in ${count(daysLeft, 'day')}`,
      cause: `Its last day is ${on}.${
        failDays === undefined
          ? ''
          : ` That is a failure and not a warning because ${written('fail-days', say)} is ${failDays}.`
      } Bitbucket mails its owner alone, about a day ahead.`,
      remedy: renewalSteps(kind, scopes, say),
    }),
  }),
  'expiry-unknown': row<{ kind: CredentialKind }>({
    severity: 'warn',
    when: 'A token of an inventory has no declared last day, and the token itself tells none.',
    example: { kind: 'api-token' },
    words: ({ kind }, say) => ({
      subject: say.option('expires-on'),
      title: 'Nobody knows when the token expires',
      cause: `No last day is declared for this ${nameOfKind(kind)}, and Bitbucket tells it to no one who only holds the token.`,
      remedy: [
        isAccessToken(kind)
          ? `Look the day up in the settings of the ${ownerOf(kind)}, under "Access tokens".`
          : 'Sign in as its owner and look the day up at https://id.atlassian.com/manage-profile/security/api-tokens.',
        `Note it in ${written('expires-on', say)}.`,
      ],
    }),
  }),
  'expiry-contradicted': row<{ on: string; byItself: boolean }>({
    severity: 'warn',
    when: 'The token works after the day on which it should have ended.',
    example: { on: '2026-11-01', byItself: false },
    words: ({ on, byItself }, say) => ({
      subject: say.option('expires-on'),
      title: byItself
        ? 'The token works after the day on which it says that it ends'
        : 'The token works after its declared last day',
      cause: byItself
        ? `The token says that it ended on ${on}, and Bitbucket still accepts it. The clock of this machine may be wrong.`
        : `Bitbucket still accepts the token after ${on}, the day in ${written('expires-on', say)}: the record was not updated after a renewal.`,
      remedy: byItself
        ? ['Check the date and time of this machine.']
        : [`Look the expiry date up where the token was created, and set ${written('expires-on', say)} to it.`],
    }),
  }),
};
