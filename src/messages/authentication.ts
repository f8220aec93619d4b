import { aKind } from '../credential/kinds.ts';
import { formatOption } from './host-texts.ts';
import { message } from './message.ts';
import { firstSteps, proxyStep, refusalCause } from './rejection.ts';
import { renewalFix, renewalSteps, shortStep, tellingApart } from './renewal.ts';

/** What Bitbucket returned about the token. */
export const authenticationMessages = {
  'token-rejected': message<'token-rejected'>({
    when: 'Bitbucket returned 401 for every authentication scheme that this kind of token supports.',
    example: {
      kind: 'api-token',
      tried: ['basic', 'bearer'],
      likely: ['expiry', 'revocation'],
      ruledOut: ['damage'],
      scopes: ['read:repository:bitbucket'],
    },
    words: ({ scopes, ...refusal }, names) => {
      const { kind, tried } = refusal;
      const first = [...firstSteps(refusal, names), ...tellingApart(kind, tried.includes('basic'), names)];
      return {
        subject: names.option('token'),
        title: 'Bitbucket rejected the token',
        cause: refusalCause(refusal),
        remedy: [...first, ...renewalSteps(kind, scopes, names)],
        fix: [...first.map(shortStep), ...renewalFix(kind, scopes, names)],
      };
    },
  }),
  'token-without-scopes': message<'token-without-scopes'>({
    when: 'Bitbucket returned 401 because the token has no Bitbucket scopes.',
    example: { scopes: ['read:repository:bitbucket'] },
    words: ({ scopes }, names) => ({
      subject: names.option('token'),
      title: 'The API token has no Bitbucket scopes',
      cause:
        'The token was created with "Create API token", or for another Atlassian app. Bitbucket accepts only tokens that were created with "Create API token with scopes" for the app Bitbucket.',
      remedy: renewalSteps('api-token', scopes, names),
      fix: renewalFix('api-token', scopes, names),
    }),
  }),
  'email-mismatch': message<'email-mismatch'>({
    when: 'Bitbucket rejected the token as Basic with the email, and accepted the same token as Bearer.',
    example: {},
    words: ({ isUnregistered }, names) => ({
      subject: names.option('email'),
      title: isUnregistered ? 'No Atlassian account has the email' : "The email isn't the token owner's",
      cause: isUnregistered
        ? 'Bitbucket rejected the email, because no Atlassian account is registered with it. It may be a username or an alias. The token itself may be valid.'
        : 'The token is valid: Bitbucket accepted it as Bearer. With the email, as Basic, Bitbucket rejected it (401).',
      remedy: [
        'Sign in as the token owner and look up the email: https://id.atlassian.com/manage-profile/email',
        `Set ${formatOption('email', names)} to that email.`,
      ],
    }),
  }),
  'auth-scheme-rejected': message<'auth-scheme-rejected'>({
    when: "Bitbucket rejected a token of unknown kind as Basic with the email and accepted it as Bearer. The response identifies an access token or OAuth token, or doesn't identify the kind.",
    example: { kind: 'oauth-token' },
    words: ({ kind }, names) => ({
      subject: names.option('email'),
      title:
        kind === 'unrecognized'
          ? 'Bitbucket accepts the token as Bearer, but not with the email'
          : 'This kind of token is sent as Bearer, without an email',
      cause: `Bitbucket rejected the token as Basic with the email and accepted it as Bearer. ${
        kind === 'unrecognized'
          ? "Most likely, it's an access token or OAuth token, which doesn't use an email. If it's an API token, the email is wrong."
          : `It identified the token as ${aKind(kind)}.`
      }`,
      remedy: [
        `Remove ${formatOption('email', names)}${kind === 'unrecognized' ? ", or correct it if it's an API token" : ''}.`,
        'Check that the tools of the job send "Authorization: Bearer", too.',
      ],
    }),
  }),
  'token-not-received': message<'token-not-received'>({
    when: 'Bitbucket responded as to an anonymous request.',
    example: { by: 'GET /2.0/repositories/acme/handbook' },
    words: ({ by, isUnsent, isEmpty }, names) => ({
      subject: names.option('token'),
      title: 'Bitbucket treated the request as anonymous',
      cause: `Bitbucket responded to ${by} as to an anonymous request: ${
        isUnsent
          ? 'Git had no login to send.'
          : isEmpty
            ? 'the token that the job sent is empty.'
            : "the token was missing or ignored. A public resource is visible to everyone, so the response doesn't verify the token."
      }`,
      remedy: isEmpty
        ? ['Check that the secret exists, and that the job passes it to the program.']
        : [
            isUnsent ? 'Give Git the username and the token with a credential helper.' : proxyStep,
            'Copy the token again, and check that the secret contains only the token.',
          ],
    }),
  }),
};
