import { aKind, type CredentialKind } from '../../credential/kinds.ts';
import { count, labelled, list, renewalSteps, row, written } from './speech.ts';

/** What Bitbucket answered about the scopes of the token. */
export const scopeFindings = {
  'scope-missing': row<{
    missing: readonly string[];
    required: readonly string[];
    alsoGranted: readonly string[];
    kind: CredentialKind;
    readHint: boolean;
  }>({
    severity: 'fail',
    when: 'A declared scope, or one that a declared operation needs, is not granted. One finding names all of them.',
    example: {
      missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
      required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
      alsoGranted: [],
      kind: 'api-token',
      readHint: false,
    },
    words: ({ missing, required, alsoGranted, kind, readHint }, say) => ({
      subject: missing.join(', '),
      title: `The token lacks ${count(missing.length, 'scope')} that the job needs`,
      cause: `Not granted: ${labelled(missing)}.${
        readHint ? ' Scopes do not include each other: writing or administering does not give reading.' : ''
      } The scopes of ${kind === 'oauth-token' ? 'a token that was handed out' : aKind(kind)} cannot be changed, so a new one is needed with all of them.`,
      remedy: [
        ...renewalSteps(kind, required, say),
        `The full list, ready to copy: ${required.join(' ')}`,
        ...(alsoGranted.length > 0
          ? [`The present token also holds ${list(alsoGranted)}. Tick those too if other jobs use it.`]
          : []),
      ],
    }),
  }),
  'scope-unverified': row<{
    scopes: readonly string[];
    why: string;
    /** What has to be named before those of them that read can be tried. */
    places: readonly ('workspace' | 'repository' | 'project')[];
  }>({
    severity: 'unknown',
    when: 'There is no evidence either way about a declared scope.',
    example: {
      scopes: ['write:repository:bitbucket'],
      why: "Bitbucket's answer carried no list of scopes, and only writing would show it.",
      places: [],
    },
    words: ({ scopes, why, places }, say) => ({
      subject: scopes.join(', '),
      title: `${count(scopes.length, 'declared thing')} could not be verified`,
      cause: `Nothing shows whether the token may use ${labelled(scopes)}. ${why}`,
      remedy: [
        'Check whether a proxy between here and Bitbucket removes the header X-OAuth-Scopes.',
        ...(places.length > 0
          ? [
              `Set ${list(places.map((place) => written(place, say)))}, so that the scopes that read can be tried there.`,
            ]
          : []),
        `If the job may go on without proof, set ${written('on-unknown', say)} to warn.`,
      ],
    }),
  }),
  'scope-excess': row<{ excess: readonly string[]; required: readonly string[]; kind: CredentialKind }>({
    severity: 'warn',
    when: 'The token holds more scopes than declared. Given only if asked for, as a warning or a failure.',
    example: { excess: ['admin:repository:bitbucket'], required: ['read:repository:bitbucket'], kind: 'api-token' },
    words: ({ excess, required }) => ({
      subject: excess.join(', '),
      title: `The token holds ${count(excess.length, 'scope')} beyond the declared ones`,
      cause: `Not declared, yet granted: ${labelled(excess)}. Whoever gets hold of the token can use them.`,
      remedy: [
        required.length === 0
          ? 'Replace it by a token without them.'
          : `Replace it by a token with these alone: ${required.join(' ')}`,
        'Or declare them, if the job needs them.',
      ],
    }),
  }),
  'scope-contradiction': row<{ subject: string; one: string; other: string }>({
    severity: 'warn',
    when: 'The list of scopes in the header and the answer of an endpoint disagree.',
    example: {
      subject: 'read:pullrequest:bitbucket',
      one: 'The header lists read:pullrequest:bitbucket',
      other: 'GET /2.0/repositories/acme/web/pullrequests asks for another scope',
    },
    words: ({ subject, one, other }) => ({
      subject,
      title: 'Bitbucket contradicts itself about a scope',
      cause: `${one}, yet ${other}.`,
      remedy: ['Report both facts to Atlassian support, or to this project if the scope of the operation has changed.'],
    }),
  }),
};
