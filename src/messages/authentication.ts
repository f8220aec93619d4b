import { aKind } from '../credential/kinds.ts';
import { formatOption } from './host-names.ts';
import { message } from './message.ts';
import { firstSteps, proxyStep, refusalCause } from './rejection.ts';
import { renewalSteps, tellingApart } from './renewal.ts';

/** What Bitbucket answered about the token. */
export const authenticationMessages = {
  'token-rejected': message<'token-rejected'>({
    when: 'Bitbucket answered 401 by every scheme that is legal for this kind of token.',
    example: {
      kind: 'api-token',
      tried: ['basic', 'bearer'],
      likely: ['expiry', 'revocation'],
      ruledOut: ['damage'],
      scopes: ['read:repository:bitbucket'],
    },
    words: ({ scopes, ...refusal }, names) => ({
      subject: names.option('token'),
      title: 'Bitbucket does not accept the token',
      cause: refusalCause(refusal),
      remedy: [
        ...firstSteps(refusal, names),
        ...tellingApart(refusal.kind, refusal.tried.includes('basic'), names),
        ...renewalSteps(refusal.kind, scopes, names),
      ],
    }),
  }),
  'token-without-scopes': message<'token-without-scopes'>({
    when: 'Bitbucket answered 401 and said that the token has no Bitbucket scopes.',
    example: { scopes: ['read:repository:bitbucket'] },
    words: ({ scopes }, names) => ({
      subject: names.option('token'),
      title: 'The API token has no Bitbucket scopes',
      cause:
        'It was made with "Create API token", or for another Atlassian app. Bitbucket takes only tokens made with "Create API token with scopes" for the app Bitbucket.',
      remedy: renewalSteps('api-token', scopes, names),
    }),
  }),
  'email-mismatch': message<'email-mismatch'>({
    when: 'Basic with the e-mail was refused, and the same token was accepted as Bearer.',
    example: {},
    words: ({ isUnregistered }, names) => ({
      subject: names.option('email'),
      title: isUnregistered
        ? 'No Atlassian account is registered with the email'
        : 'The e-mail does not belong to the owner of the token',
      cause: isUnregistered
        ? 'Bitbucket refused the email (401): no Atlassian account is registered with it. It may be a user name or an alias. This says nothing about the token.'
        : 'The token is alive: Bitbucket accepted it as Bearer. With the given e-mail, as Basic, it was refused (401).',
      remedy: [
        'Sign in as the person or bot that created the token and look up its e-mail on https://id.atlassian.com/manage-profile/email.',
        `Set ${formatOption('email', names)} to it.`,
      ],
    }),
  }),
  'auth-scheme-rejected': message<'auth-scheme-rejected'>({
    when: 'A token whose shape does not tell its kind was refused as Basic with the e-mail and accepted as Bearer, and Bitbucket says that it is an access or OAuth token, or does not say what it is.',
    example: { kind: 'oauth-token' },
    words: ({ kind }, names) => ({
      subject: names.option('email'),
      title:
        kind === 'unrecognized'
          ? 'The token is accepted as Bearer, and not with the e-mail'
          : 'This kind of token is sent as Bearer, without an e-mail',
      cause:
        kind === 'unrecognized'
          ? 'Bitbucket refused the token as Basic with the e-mail and accepted it as Bearer. Most likely it is an access or OAuth token, which needs no e-mail; of an API token the e-mail would be wrong.'
          : `Bitbucket names the token ${aKind(kind)}. It refused it as Basic with the e-mail and accepted it as Bearer.`,
      remedy: [
        `Drop ${formatOption('email', names)}${kind === 'unrecognized' ? ", or correct it if this is somebody's API token" : ''}.`,
        'See that the tools of the job send it as "Authorization: Bearer" too.',
      ],
    }),
  }),
  'token-not-received': message<'token-not-received'>({
    when: 'Bitbucket answered, and named the caller an unauthenticated one.',
    example: { by: 'GET /2.0/repositories/acme/handbook' },
    words: ({ by }, names) => ({
      subject: names.option('token'),
      title: 'Bitbucket did not see the token',
      cause: `It answered ${by} as to somebody without a credential: the token did not arrive or was ignored. A public resource answers everybody, so that proves nothing.`,
      remedy: [proxyStep, 'Copy the token again, and see that nothing but the token is stored.'],
    }),
  }),
};
