import { type Authentication, hasScope } from './authentication.ts';
import type { GitRequirement } from './requirement.ts';

/**
 * Whether the API has shown that the token is valid and has what git needs. A 401 from git then contradicts it: such refusals
 * pass by themselves. https://jira.atlassian.com/browse/BCLOUD-24107
 */
export function isProven(authentication: Authentication, requirement: GitRequirement | undefined): boolean {
  const needed = requirement?.scopes[authentication.scopeModel] ?? [];
  // For a token of unknown kind, the user name is a guess.
  if (authentication.status !== 'accepted' || authentication.kind === 'unrecognized' || needed.length === 0)
    return false;
  if (authentication.granted === undefined) return requirement?.access === 'clone' && showsPrivate(authentication);
  return needed.every((scope) => hasScope(authentication, scope) === true);
}

/** Only a token that can read it is shown a private repository, even if no response lists scopes. */
function showsPrivate({ identity }: Authentication): boolean {
  return identity?.outcome.type === 'success' && identity.outcome.isPrivate;
}
