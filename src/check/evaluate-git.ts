import { hasScope } from './authentication.ts';
import { type CheckResult, type Evaluation, missingFromList, verifiedByList } from './check-result.ts';
import type { Evidence } from './evidence.ts';
import { findProof } from './probe-result.ts';
import type { GitRequirement } from './requirement.ts';

/** Git access, by the ref advertisement; the one for a push counts only together with the scope: nothing was pushed. */
export function evaluateGit(requirement: GitRequirement, evidence: Evidence): CheckResult {
  return { requirement, subject: requirement.label, ...evaluateAccess(requirement, evidence) };
}

function evaluateAccess(
  { id, access, scopes, endpoint }: GitRequirement,
  { results, authentication, missingChallenge }: Evidence,
): Evaluation {
  const missing = scopes[authentication.scopeModel].filter((scope) => hasScope(authentication, scope) === false);
  if (missing.length > 0) return missingFromList(authentication, missing);
  if (endpoint === undefined) return evaluateAnywhere(authentication);
  const by = findProof(results, id);
  if (by === undefined) return { outcome: 'unknown' };
  const { outcome } = by;
  if (outcome.type === 'git-rejected') return { outcome: 'denied', by, refusal: outcome };
  if (outcome.type !== 'advertised' || missingChallenge !== undefined) return { outcome: 'unknown', by };
  const isProof = access === 'push' ? authentication.granted !== undefined : authentication.status === 'accepted';
  if (!isProof) return { outcome: 'unverifiable', by };
  return { outcome: 'verified', shownBy: access === 'push' ? ['git', 'scope-list'] : ['git'], by };
}

/** Where no repository is known, only the scopes show something. */
function evaluateAnywhere(authentication: Evidence['authentication']): Evaluation {
  if (authentication.granted === undefined) return { outcome: 'unverifiable' };
  return { ...verifiedByList(authentication), outcome: 'granted' };
}
