import { selectionFor, withoutImplied } from '../bitbucket/scopes.ts';
import type { FindingFacts, ScopeContradiction, ToolNeed } from '../check/finding-facts.ts';
import { count, list } from '../util/text.ts';
import type { HostNames } from './host-names.ts';
import { formatOption } from './host-texts.ts';
import { message, type Words } from './message.ts';
import { renewalFix, renewalSteps } from './renewal.ts';
import { labelled } from './text.ts';
import { useText } from './tool-text.ts';

/** What Bitbucket returned about the scopes of the token. */
export const scopeMessages = {
  'scope-missing': message<'scope-missing'>({
    when: "A declared scope, or one that a declared operation needs, isn't granted. One finding lists all of them.",
    example: {
      missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
      required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
      alsoGranted: [],
      kind: 'api-token',
      readHint: false,
    },
    words: ({ missing, required, alsoGranted, kind, readHint, tools = [] }, names) => ({
      subject: missing.join(', '),
      title: `The token is missing ${count(missing.length, 'required scope')}`,
      cause: [
        `Missing: ${labelled(missing)}.`,
        ...tools.map(({ scopes, ...use }) => `${useText(use)} needs ${list(scopes)}.`),
        ...silentText(tools),
        ...(readHint || selectionFor(required).some((scope) => !required.includes(scope))
          ? ["Write and admin scopes don't include read scopes."]
          : []),
        `You can't change the scopes of ${kind === 'oauth-token' ? 'an issued token' : 'a token'}. Create a new token with all required scopes.`,
      ].join(' '),
      remedy: renewalSteps(kind, required, names, alsoGranted),
      copy: selectionFor(required).join(' '),
      fix: renewalFix(kind, required, names),
    }),
  }),
  'scope-unverified': message<'scope-unverified'>({
    when: 'No response shows whether a declared scope is granted. It is a warning if only the redirect of a declared operation may require the scope.',
    example: {
      scopes: ['write:repository:bitbucket'],
      hasScopeList: false,
      places: [],
    },
    words: ({ redirecting, ...facts }, names) => ({
      subject: facts.scopes.join(', '),
      ...(redirecting === undefined ? unverified(facts, names) : behindRedirect(facts.scopes, redirecting, names)),
    }),
  }),
  'scope-excess': message<'scope-excess'>({
    when: 'The token has more scopes than declared. Reported as a warning or a failure, if `excess-scopes` is set.',
    example: { excess: ['admin:repository:bitbucket'], required: ['read:repository:bitbucket'], kind: 'api-token' },
    words: ({ excess, required }, names) => {
      const isOne = excess.length === 1;
      return {
        subject: excess.join(', '),
        title: `The token has ${count(excess.length, 'scope')} that ${isOne ? "isn't" : "aren't"} required`,
        cause: `Not required: ${labelled(excess)}. Anyone who gets the token can use ${isOne ? 'this scope' : 'these scopes'}.`,
        remedy: [
          required.length === 0
            ? `Replace the token with one without ${isOne ? 'this scope' : 'these scopes'}.`
            : 'Replace the token with one that has only the required scopes.',
          `If the job needs ${isOne ? 'this scope, add it' : 'these scopes, add them'} to ${formatOption('scopes', names)}.`,
        ],
        ...(required.length > 0 && { copy: withoutImplied(required).join(' ') }),
      };
    },
  }),
  'scope-contradiction': message<'scope-contradiction'>({
    when: 'The list of granted scopes and the response of an endpoint disagree.',
    example: {
      subject: 'read:pullrequest:bitbucket',
      type: 'refused-with-scope',
      granted: ['read:pullrequest:bitbucket'],
      required: ['read:pullrequest:bitbucket'],
      request: 'GET /2.0/repositories/acme/web/pullrequests',
    },
    words: (facts) => ({
      subject: facts.subject,
      title: 'Bitbucket returned contradictory information about a scope',
      cause: contradiction(facts),
      remedy: [
        'Report both responses to Atlassian support.',
        'If Bitbucket changed the scope of the operation, report it to this project.',
      ],
    }),
  }),
};

/** What happens unnoticed. */
function silentText(tools: readonly ToolNeed[]): readonly string[] {
  const silent = tools.filter(({ isSilent }) => isSilent).map(({ tool }) => tool);
  if (silent.length === 0) return [];
  return [`Without these scopes, ${list(silent)} can end with exit code 0 although the work isn't done.`];
}

function unverified(
  { scopes, hasScopeList, places }: FindingFacts['scope-unverified'],
  names: HostNames,
): Pick<Words, 'title' | 'cause' | 'remedy'> {
  // An operation is named itself where its scopes aren't known.
  const isOperation = scopes.some((scope) => /^[A-Z]+ \//.test(scope));
  return {
    title: `${count(scopes.length, isOperation ? 'requirement' : 'scope')} couldn't be verified`,
    cause: hasScopeList
      ? `This kind of token has no scope for ${labelled(scopes)}, so the list of granted scopes doesn't show it.`
      : `No response shows whether the token has ${labelled(scopes)}. Bitbucket didn't return a list of granted scopes, and no read-only request can test this.`,
    remedy: [
      ...(hasScopeList ? [] : ['Check whether a proxy removes the X-OAuth-Scopes header.']),
      ...(places.length > 0
        ? [`Set ${list(places.map((place) => formatOption(place, names)))} to test read scopes with a request.`]
        : []),
      `To continue without verification, set ${formatOption('on-unknown', names)} to warn.`,
    ],
  };
}

function behindRedirect(
  scopes: readonly string[],
  operations: readonly string[],
  names: HostNames,
): Pick<Words, 'title' | 'cause' | 'remedy'> {
  return {
    title: 'A redirect most likely requires another scope',
    cause: `${list(operations)} ${operations.length === 1 ? 'redirects' : 'redirect'} to the diff of the repository. To follow the redirect, an API token most likely needs ${labelled(scopes)}, too. This follows from the API specification. No public response shows it.`,
    remedy: [`Add ${list(scopes)} to ${formatOption('scopes', names)}, and create a token that has it.`],
  };
}

function contradiction(facts: ScopeContradiction): string {
  switch (facts.type) {
    case 'accepted-without-scope':
      return `${facts.request} succeeded, but the list of granted scopes doesn't include ${facts.scope}.`;
    case 'refused-with-scope': {
      const granted = facts.granted.join(', ') || 'all required scopes';
      const required = facts.required.join(', ') || 'a scope';
      return `Bitbucket rejected ${facts.request} because ${required} is missing, but the list of granted scopes includes ${granted}.`;
    }
    case 'two-lists': {
      const denial = facts.denial.length === 0 ? 'no scopes' : facts.denial.join(', ');
      return `The X-OAuth-Scopes header lists ${facts.header.join(', ')}, but the body of a 403 response lists ${denial}.`;
    }
  }
}
