import type { ScopeContradiction } from '../check/finding.ts';
import { aKind } from '../credential/kinds.ts';
import { count, list } from '../util/text.ts';
import { formatOption } from './host-names.ts';
import { message } from './message.ts';
import { renewalSteps } from './renewal.ts';
import { labelled } from './text.ts';

/** What Bitbucket answered about the scopes of the token. */
export const scopeMessages = {
  'scope-missing': message<'scope-missing'>({
    when: 'A declared scope, or one that a declared operation needs, is not granted. One finding names all of them.',
    example: {
      missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
      required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
      alsoGranted: [],
      kind: 'api-token',
      readHint: false,
    },
    words: ({ missing, required, alsoGranted, kind, readHint }, names) => ({
      subject: missing.join(', '),
      title: `The token lacks ${count(missing.length, 'scope')} that the job needs`,
      cause: `Not granted: ${labelled(missing)}.${
        readHint ? ' Scopes do not include each other: writing or administering does not give reading.' : ''
      } The scopes of ${kind === 'oauth-token' ? 'a token that was handed out' : aKind(kind)} cannot be changed, so a new one is needed with all of them.`,
      remedy: [
        ...renewalSteps(kind, required, names),
        `The full list, ready to copy: ${required.join(' ')}`,
        ...(alsoGranted.length > 0
          ? [`The present token also holds ${list(alsoGranted)}. Tick those too if other jobs use it.`]
          : []),
      ],
    }),
  }),
  'scope-unverified': message<'scope-unverified'>({
    when: 'There is no evidence either way about a declared scope.',
    example: {
      scopes: ['write:repository:bitbucket'],
      hasScopeList: false,
      places: [],
    },
    words: ({ scopes, hasScopeList, places }, names) => ({
      subject: scopes.join(', '),
      title: `${count(scopes.length, 'declared thing')} could not be verified`,
      cause: `Nothing shows whether the token may use ${labelled(scopes)}. ${hasScopeList ? 'The list of granted scopes and the answers leave it open.' : "Bitbucket's answers carried no list of granted scopes, and no harmless request shows these."}`,
      remedy: [
        'Check whether a proxy between here and Bitbucket removes the header X-OAuth-Scopes.',
        ...(places.length > 0
          ? [
              `Set ${list(places.map((place) => formatOption(place, names)))}, so that the scopes that read can be tried there.`,
            ]
          : []),
        `If the job may go on without proof, set ${formatOption('on-unknown', names)} to warn.`,
      ],
    }),
  }),
  'scope-excess': message<'scope-excess'>({
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
  'scope-contradiction': message<'scope-contradiction'>({
    when: 'The list of scopes in the header and the answer of an endpoint disagree.',
    example: {
      subject: 'read:pullrequest:bitbucket',
      type: 'refused-with-scope',
      granted: ['read:pullrequest:bitbucket'],
      required: ['read:pullrequest:bitbucket'],
      request: 'GET /2.0/repositories/acme/web/pullrequests',
    },
    words: (facts) => ({
      subject: facts.subject,
      title: 'Bitbucket contradicts itself about a scope',
      cause: contradiction(facts),
      remedy: ['Report both facts to Atlassian support, or to this project if the scope of the operation has changed.'],
    }),
  }),
};

function contradiction(facts: ScopeContradiction): string {
  switch (facts.type) {
    case 'accepted-without-scope':
      return `The list of granted scopes lacks ${facts.scope}, yet ${facts.request} succeeded.`;
    case 'refused-with-scope': {
      const granted = facts.granted.join(', ') || 'all that is needed';
      const required = facts.required.join(', ') || 'a scope';
      return `The list of granted scopes holds ${granted}, yet ${facts.request} was refused for want of ${required}.`;
    }
    case 'two-lists': {
      const denial =
        facts.denial.length === 0
          ? 'the body of a 403 says that none is granted'
          : `the body of a 403 lists ${facts.denial.join(', ')}`;
      return `The header lists ${facts.header.join(', ')}, yet ${denial}.`;
    }
  }
}
