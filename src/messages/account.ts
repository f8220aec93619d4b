import { formatOption } from './host-texts.ts';
import { message } from './message.ts';
import { emailSteps, ownerStep, renewalFix, renewalSteps } from './renewal.ts';

/** The kind of secret or the email don't fit: seen without a request, or in the response to another program. */
export const accountMessages = {
  'app-password-removed': message<'app-password-removed'>({
    when: 'The token is an app password, or an app password is inside the value.',
    example: { scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'] },
    words: ({ scopes }, names) => ({
      subject: names.option('token'),
      title: 'App passwords were removed on 2026-07-28',
      cause:
        'The token is an app password. Bitbucket Cloud no longer accepts app passwords, neither for REST nor for git.',
      remedy: renewalSteps('api-token', scopes, names),
      fix: renewalFix('api-token', scopes, names),
    }),
  }),
  'email-missing': message<'email-missing'>({
    when: 'An API token is used without the email of its owner. A warning if Bitbucket accepted it as Bearer, a failure if not.',
    example: { accepted: false },
    words: ({ accepted }, names) => ({
      subject: names.option('email'),
      title: "The email of the token's owner is missing",
      cause: accepted
        ? 'Bitbucket accepted the API token as Bearer. Most tools send it as Basic with the email of its owner and fail without the email.'
        : 'Bitbucket rejected the API token as Bearer (401). Without the email, an invalid token, a token without Bitbucket scopes, and a token that needs Basic look the same.',
      remedy: accepted ? [ownerStep(names)] : emailSteps(names),
    }),
  }),
  'email-ignored': message<'email-ignored'>({
    when: 'An email is set together with an access token or OAuth token.',
    example: {},
    words: (_, names) => ({
      subject: names.option('email'),
      title: 'The email is ignored for this kind of token',
      cause:
        'Access tokens and OAuth tokens are sent as Bearer, without an email. Bitbucket rejects them as Basic with an email.',
      remedy: [
        `Remove ${formatOption('email', names)}.`,
        'Make sure that the tools of the job also send the token as "Authorization: Bearer".',
      ],
    }),
  }),
};
