import { isGitUsername } from '../bitbucket/authorization.ts';
import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';
import { createFinding, type Finding } from '../check/finding.ts';
import { requiredScopes } from '../check/requirement.ts';
import type { Classified } from './classify.ts';
import type { Hints } from './hints.ts';
import { unknownRequest } from './shown-request.ts';

/**
 * What the sent credential itself shows about a 401, before any cause has to be ranked. Empty where it shows nothing.
 * @param kind of the token, as far as it's known
 */
export function shownCredentialFindings(
  same: readonly [Classified, ...Classified[]],
  kind: CredentialKind,
  { emailProblem }: Hints,
): readonly Finding[] {
  const [{ exchange, outcome, known, caller }] = same;
  const sent = exchange.request.credential;
  const by = known.request.label;
  if (outcome.type === 'success' && caller.kind === 'anonymous') return [createFinding('token-not-received', { by })];
  const isRejected =
    outcome.type === 'unauthorized' || (outcome.type === 'git-rejected' && outcome.reason === 'credential');
  const scopes = (model: ScopeModel) => requiredScopes({ all: same.map((one) => one.known.requirement) }, model);
  if (outcome.type === 'removed' && outcome.change === 'CHANGE-3222') {
    return [createFinding('app-password-removed', { scopes: scopes('api-token') })];
  }
  if (outcome.type === 'wrong-base' && known.request.label === unknownRequest) {
    return [createFinding('api-url-wrong', { url: 'https://api.bitbucket.org' })];
  }
  if (!isRejected) return [];
  const reason = outcome.type === 'unauthorized' ? outcome.reason : undefined;
  // The other reasons are about a token that arrived, even if it was removed from the text.
  const isUnspecific = reason === undefined || reason === 'unspecific';
  if (sent?.isEmpty && isUnspecific) return [createFinding('token-not-received', { by, isEmpty: true })];
  if (sent?.scheme === 'none' && isUnspecific) {
    return [createFinding('token-not-received', { by, ...(exchange.isGit && { isUnsent: true }) })];
  }
  if (reason === 'no-scopes') return [createFinding('token-without-scopes', { scopes: scopes('api-token') })];
  if (reason === 'email') return [createFinding('email-mismatch', { isUnregistered: true })];
  if (kind === 'app-password' || (reason === 'app-password' && kind === 'unrecognized')) {
    return [createFinding('app-password-removed', { scopes: scopes('api-token') })];
  }
  if (exchange.isGit) return [];
  if (isAccessToken(kind) && sent?.scheme === 'basic') return [createFinding('email-ignored', {}, 'fail')];
  if (emailProblem !== undefined) return [createFinding('email-malformed', emailProblem)];
  if (sent?.scheme !== 'basic' || isAccessToken(kind)) return [];
  if (isGitUsername(sent.user)) return [createFinding('email-malformed', { type: 'git-user' })];
  return sent.user === 'name' || sent.user === 'none' ? [createFinding('email-malformed', { type: 'other' })] : [];
}
