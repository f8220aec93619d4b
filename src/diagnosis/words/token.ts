import { aKind, type CredentialKind } from '../../credential/kinds.ts';
import { firstSteps, proxyStep, type Refusal, refusalCause } from './refusal.ts';
import { renewalSteps, row, tellingApart, written } from './speech.ts';

/** What Bitbucket answered about the token. */
export const tokenFindings = {
  'token-rejected': row<Refusal & { scopes: readonly string[] }>({
    severity: 'fail',
    when: 'Bitbucket answered 401 by every scheme that is legal for this kind of token.',
    example: {
      kind: 'api-token',
      tried: ['basic', 'bearer'],
      likely: ['expiry', 'revocation'],
      ruledOut: ['damage'],
      scopes: ['read:repository:bitbucket'],
    },
    words: ({ scopes, ...refusal }, say) => ({
      subject: say.option('token'),
      title: 'Bitbucket does not accept the token',
      cause: refusalCause(refusal),
      remedy: [
        ...firstSteps(refusal, say),
        ...tellingApart(refusal.kind, refusal.tried.includes('basic'), say),
        ...renewalSteps(refusal.kind, scopes, say),
      ],
    }),
  }),
  'token-without-scopes': row<{ scopes: readonly string[] }>({
    severity: 'fail',
    when: 'Bitbucket answered 401 and said that the token has no Bitbucket scopes.',
    example: { scopes: ['read:repository:bitbucket'] },
    words: ({ scopes }, say) => ({
      subject: say.option('token'),
      title: 'The API token has no Bitbucket scopes',
      cause:
        'It was made with "Create API token", or for another Atlassian app. Bitbucket takes only tokens made with "Create API token with scopes" for the app Bitbucket.',
      remedy: renewalSteps('api-token', scopes, say),
    }),
  }),
  'identity-mismatch': row<Record<string, never>>({
    severity: 'fail',
    when: 'Basic with the e-mail was refused, and the same token was accepted as Bearer.',
    example: {},
    words: (_, say) => ({
      subject: say.option('email'),
      title: 'The e-mail does not belong to the owner of the token',
      cause:
        'The token is alive: Bitbucket accepted it as Bearer. With the given e-mail, as Basic, it was refused (401).',
      remedy: [
        'Sign in as the person or bot that created the token and look up its e-mail on https://id.atlassian.com/manage-profile/email.',
        `Set ${written('email', say)} to it.`,
      ],
    }),
  }),
  'scheme-refused': row<{ kind: CredentialKind }>({
    severity: 'warn',
    when: 'A token whose shape does not tell its kind was refused as Basic with the e-mail and accepted as Bearer, and Bitbucket says that it is an access or OAuth token, or does not say what it is.',
    example: { kind: 'oauth-token' },
    words: ({ kind }, say) => ({
      subject: say.option('email'),
      title:
        kind === 'unrecognised'
          ? 'The token is accepted as Bearer, and not with the e-mail'
          : 'This kind of token is sent as Bearer, without an e-mail',
      cause:
        kind === 'unrecognised'
          ? 'Bitbucket refused the token as Basic with the e-mail and accepted it as Bearer. Most likely it is an access or OAuth token, which needs no e-mail; of an API token the e-mail would be wrong.'
          : `Bitbucket names the token ${aKind(kind)}. It refused it as Basic with the e-mail and accepted it as Bearer.`,
      remedy: [
        `Drop ${written('email', say)}${kind === 'unrecognised' ? ", or correct it if this is somebody's API token" : ''}.`,
        'See that the tools of the job send it as "Authorization: Bearer" too.',
      ],
    }),
  }),
  'request-anonymous': row<{ by: string }>({
    severity: 'fail',
    when: 'Bitbucket answered, and named the caller an unauthenticated one.',
    example: { by: 'GET /2.0/repositories/acme/handbook' },
    words: ({ by }, say) => ({
      subject: say.option('token'),
      title: 'Bitbucket did not see the token',
      cause: `It answered ${by} as to somebody without a credential: the token did not arrive or was ignored. A public resource answers everybody, so that proves nothing.`,
      remedy: [proxyStep, 'Copy the token again, and see that nothing but the token is stored.'],
    }),
  }),
};
