import { isAccessToken } from '../bitbucket/credential-kind.ts';
import { selectionFor } from '../bitbucket/scopes.ts';
import type { FindingFacts } from '../check/finding-facts.ts';
import { capitalize } from '../util/text.ts';
import { gitCommand } from './commands.ts';
import type { HostNames } from './host-names.ts';
import { againStep } from './host-texts.ts';
import { message, type Words } from './message.ts';
import { renewalFix, renewalSteps } from './renewal.ts';
import { labelled } from './text.ts';

/** What Git over HTTPS returned. */
export const gitMessages = {
  'git-rejected': message<'git-rejected'>({
    when: "Bitbucket rejected Git's first request, which lists the refs of the repository.",
    example: {
      request: 'GET bitbucket.org/acme/web.git/info/refs',
      reason: 'access',
      user: 'x-bitbucket-api-token-auth',
      kind: 'api-token',
      isAccepted: true,
      isContradiction: false,
      isPush: true,
      scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'],
      remote: 'https://bitbucket.org/acme/web.git',
    },
    words: (facts, names) => ({
      subject: facts.request,
      title: `Bitbucket rejected the token for git ${facts.isPush ? 'push' : 'clone'}`,
      ...refusal(facts, names),
    }),
  }),
  'ip-not-allowed': message<'ip-not-allowed'>({
    when: 'Bitbucket rejected Git because the workspace allows only some IP addresses.',
    example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
    words: ({ request }) => ({
      subject: request,
      title: "The IP address of this machine isn't on the workspace's allowlist",
      cause: `Bitbucket rejected ${request} because of the IP address. This isn't a token failure.`,
      remedy: [
        'Ask a workspace administrator to add the IP address: Workspace settings > Access controls > Allowlist IP addresses.',
        'If the IP address of the runner changes, use a runner with a static IP address.',
      ],
    }),
  }),
  'two-step-required': message<'two-step-required'>({
    when: 'Bitbucket rejected Git because the workspace requires two-step verification.',
    example: { request: 'GET bitbucket.org/acme/web.git/info/refs', kind: 'api-token' },
    words: ({ request, kind }) => ({
      subject: request,
      title: 'The workspace requires two-step verification',
      cause: isAccessToken(kind)
        ? `Bitbucket rejected ${request} because the workspace requires two-step verification. Access tokens can't have it.`
        : `Bitbucket rejected ${request} because the account that owns the token doesn't use two-step verification.`,
      remedy: isAccessToken(kind)
        ? ["Report it to Atlassian support: according to the documentation, access tokens don't need it."]
        : [
            'Sign in as the token owner and turn on two-step verification: https://id.atlassian.com/manage-profile/security/two-step-verification',
            "Or use a repository access token, which doesn't need it.",
          ],
    }),
  }),
  'workspace-read-only': message<'workspace-read-only'>({
    when: 'Bitbucket rejected Git because the workspace exceeds the user limit of its plan, or because a payment failed.',
    example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
    words: ({ request }) => ({
      subject: request,
      title: "The repository is read-only because of the workspace's plan",
      cause: `Bitbucket rejected ${request} because the workspace exceeds its user limit, or because a payment failed. This isn't a token failure.`,
      remedy: ['Ask a workspace administrator to check the plan: Workspace settings > Plan details.'],
    }),
  }),
};

function refusal(
  facts: FindingFacts['git-rejected'],
  names: HostNames,
): Pick<Words, 'cause' | 'remedy' | 'copy' | 'fix'> {
  const { request, reason, user, kind, isAccepted, isPush, scopes, remote } = facts;
  const rejected = `${isAccepted ? 'The REST API accepts the token, but ' : ''}Bitbucket rejected ${request}`;
  // The log of a job doesn't show what kind of token it was.
  const isUserOpen = names.isJob && kind === 'unrecognized';
  const copy = isUserOpen ? undefined : gitCommand(isPush ? 'push' : 'clone', remote, user);
  const userStep = isUserOpen
    ? 'Use x-bitbucket-api-token-auth as the Git username of an API token, and x-token-auth as that of an access token.'
    : `Use ${user} as the Git username${isAccessToken(kind) ? '' : ' instead of the email'}.`;
  // The check itself used that username, unless it had to guess.
  const ownUserStep = names.isJob || kind === 'unrecognized' ? [userStep] : [];
  const contradicted = gitContradiction(facts, rejected, names);
  if (contradicted !== undefined) return contradicted;
  if (reason === 'scope') {
    return {
      cause: `${rejected} because a scope is missing. A ${isPush ? 'push' : 'clone'} requires ${labelled(scopes)}.`,
      remedy: renewalSteps(kind, scopes, names),
      copy: selectionFor(scopes).join(' '),
      fix: renewalFix(kind, scopes, names),
    };
  }
  if (reason === 'credential') {
    return {
      cause: `${rejected}${names.isJob ? '' : ` with the username ${user}`} (401).${names.isJob ? ' Git needs another username than the REST API.' : ''}`,
      remedy: [
        `Check that the token was created for Bitbucket with these scopes: ${labelled(scopes)}.`,
        ...ownUserStep,
      ],
      ...(copy !== undefined && { copy }),
    };
  }
  return { ...accessWords(facts, rejected, ownUserStep), ...(copy !== undefined && { copy }) };
}

/** The words where git has no access. */
function accessWords(
  { kind, isPush, isShown }: FindingFacts['git-rejected'],
  rejected: string,
  userStep: readonly string[],
): Pick<Words, 'cause' | 'remedy'> {
  const permission = isPush ? 'write' : 'read';
  const owner = isAccessToken(kind) ? 'the access token' : 'the account that owns the token';
  return {
    cause: isShown
      ? `${rejected}. ${capitalize(owner)} has no ${permission} permission on the repository.`
      : `${rejected}. Either ${owner} has no ${permission} permission on the repository, or the repository doesn't exist.`,
    remedy: [
      isAccessToken(kind)
        ? 'Check which repository, project, or workspace the access token belongs to.'
        : `In Repository settings > Repository permissions, give the account ${permission} permission.`,
      ...(isShown ? [] : ['Compare the name of the repository with the address bar of your browser.']),
      ...userStep,
    ],
  };
}

/** The words for a rejection that the list of granted scopes or the API contradicts; nothing if neither does. */
function gitContradiction(
  { reason, user, isContradiction, isPush, scopes }: FindingFacts['git-rejected'],
  rejected: string,
  names: HostNames,
): Pick<Words, 'cause' | 'remedy'> | undefined {
  if (!isContradiction) return undefined;
  if (reason === 'access') {
    return {
      cause: `${rejected}, although the REST API shows the repository to the token.`,
      remedy: [
        ...(isPush ? ['Check that the owner of the token may write to the repository.'] : []),
        'Check for a proxy or firewall.',
        'Run the check again in a few minutes.',
      ],
    };
  }
  if (reason === 'scope') {
    return {
      cause: `${rejected} because scopes are missing, although the list of granted scopes includes ${labelled(scopes)}.`,
      remedy: ['Run the check again in a few minutes.', 'If the response is the same, report it to Atlassian support.'],
    };
  }
  return {
    cause: `${rejected} twice with the username ${user} (401), although the username is correct and the token has the required scopes. Because of a known bug, Bitbucket rejects valid tokens for a while (BCLOUD-24107).`,
    remedy: [
      againStep(names).replace('.', ' in a few minutes.'),
      'See https://jira.atlassian.com/browse/BCLOUD-24107.',
    ],
  };
}
