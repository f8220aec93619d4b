import { type Authentication, hasScope } from './authentication.ts';
import type { GitRequirement } from './requirement.ts';

/**
 * Whether the API has shown that the token is valid and has what git needs. A 401 from git then contradicts it: such refusals
 * pass by themselves. https://jira.atlassian.com/browse/BCLOUD-24107
 */
export function isProven(authentication: Authentication, requirement: GitRequirement | undefined): boolean {
  const needed = requirement?.scopes[authentication.scopeModel] ?? [];
  if (authentication.status !== 'accepted' || needed.length === 0) return false;
  return needed.every((scope) => hasScope(authentication, scope) === true);
}
