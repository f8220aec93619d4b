import type { FindingFacts } from '../check/finding.ts';
import { isAccessToken } from '../credential/kinds.ts';
import { gitCommand } from './commands.ts';
import type { HostNames } from './host-names.ts';
import { message, type Words } from './message.ts';
import { renewalSteps } from './renewal.ts';
import { labelled } from './text.ts';

/** What git over HTTPS answered. */
export const gitMessages = {
  'git-rejected': message<'git-rejected'>({
    when: 'The ref advertisement, which is what git asks first, was refused.',
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
      title: `Git refuses the token for ${facts.isPush ? 'pushing' : 'cloning'}`,
      ...refusal(facts, names),
    }),
  }),
  'ip-not-allowed': message<'ip-not-allowed'>({
    when: 'Git was refused because the workspace admits listed IP addresses only.',
    example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
    words: ({ request }) => ({
      subject: request,
      title: "This machine's IP address is not on the workspace's allow-list",
      cause: `Bitbucket refused ${request} because of the address it came from. That is not a fault of the token.`,
      remedy: [
        'Ask a workspace administrator to add the address: workspace settings, "Access controls", "Allowlist IP addresses".',
        'On hosted runners addresses change: use a runner with a fixed one.',
      ],
    }),
  }),
  'two-step-required': message<'two-step-required'>({
    when: 'Git was refused because the workspace requires two-step verification.',
    example: { request: 'GET bitbucket.org/acme/web.git/info/refs', kind: 'api-token' },
    words: ({ request, kind }) => ({
      subject: request,
      title: 'The workspace requires two-step verification',
      cause: isAccessToken(kind)
        ? `Bitbucket refused ${request} because the workspace requires two-step verification, which an access token cannot have.`
        : `Bitbucket refused ${request} because the account that owns the token has no two-step verification.`,
      remedy: isAccessToken(kind)
        ? ['Report it to Atlassian support: by the documentation access tokens need none.']
        : [
            'Sign in as the owner of the token and turn it on at https://id.atlassian.com/manage-profile/security/two-step-verification.',
            'Or use an access token of the repository: access tokens need none.',
          ],
    }),
  }),
  'workspace-read-only': message<'workspace-read-only'>({
    when: 'Git was refused because the workspace has exceeded the user limit of its plan, or a payment failed.',
    example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
    words: ({ request }) => ({
      subject: request,
      title: "The repository is read-only because of the workspace's plan",
      cause: `Bitbucket refused ${request}: the workspace has exceeded its user limit, or a payment failed. That is not a fault of the token.`,
      remedy: ['Ask a workspace administrator to look at the plan: workspace settings, "Plan details".'],
    }),
  }),
};

function refusal(facts: FindingFacts['git-rejected'], names: HostNames): Pick<Words, 'cause' | 'remedy'> {
  const { request, reason, user, kind, isAccepted, isContradiction, isPush, scopes, remote } = facts;
  const api = isAccepted ? 'The API accepts the same token, so it is alive. ' : '';
  const own = `the user name of this kind of token for git: ${gitCommand(isPush ? 'push' : 'clone', remote, user)}`;
  if (reason === 'scope') {
    return {
      cause: `${api}Bitbucket refused ${request} for want of a scope. ${isPush ? 'Pushing' : 'Cloning'} needs ${labelled(scopes)}.`,
      remedy: renewalSteps(kind, scopes, names),
    };
  }
  if (isContradiction) {
    return {
      cause: `Git refused the token twice (401) with the user name ${user}, which is the right one. The API accepts the same token, and it has the scopes. Bitbucket has a known fault that refuses valid tokens for a while (BCLOUD-24107).`,
      remedy: ['Run the check again in a few minutes.', 'See https://jira.atlassian.com/browse/BCLOUD-24107.'],
    };
  }
  if (reason === 'credential') {
    return {
      cause: `${api}Git did not accept it with the user name ${user} (401). Git knows a token under another name than the API, which takes the e-mail: they are two identities.`,
      remedy: [
        'Check that the token was made for Bitbucket and with the scopes that git needs.',
        `Use ${own}`,
        `Needed: ${labelled(scopes)}.`,
      ],
    };
  }
  return {
    cause: `${api}Bitbucket refused ${request}: ${
      isAccessToken(kind) ? 'the access token' : 'the account that owns the token'
    } has no ${isPush ? 'write' : 'read'} permission on the repository, or the repository is not there.`,
    remedy: [
      isAccessToken(kind)
        ? 'Check in whose settings the access token was created: it works there only.'
        : `Give the account ${isPush ? 'write' : 'read'} permission: repository settings, "Repository permissions".`,
      `Compare the repository's name with the address bar of the browser.`,
      `Use ${own}`,
    ],
  };
}
