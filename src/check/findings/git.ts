import { gitUser } from '../../bitbucket/authorization.ts';
import type { GitRefusal } from '../../bitbucket/git-response.ts';
import { isSamePlace, remoteUrl } from '../../bitbucket/place.ts';
import { groupBy } from '../../util/group-by.ts';
import { isAnonymous } from '../attribution.ts';
import type { Authentication } from '../authentication.ts';
import type { CheckResult } from '../check-result.ts';
import type { CheckContext } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import { createFinding, type Finding } from '../finding.ts';
import { isProven } from '../git-proof.ts';
import { labelsOf, type ProbeResult } from '../probe-result.ts';
import { type GitRequirement, scopesToSelect } from '../requirement.ts';

/** Why git rejected the token, next to what the API returns about it, and whether git would send the token at all. */
export function gitFindings(
  context: CheckContext,
  { authentication, results, missingChallenge }: Evidence,
  checks: readonly CheckResult[],
): readonly Finding[] {
  const rejected = checks.flatMap(({ refusal, by, requirement }) => {
    if (refusal?.type !== 'git-rejected' || by === undefined) return [];
    const git = requirement.kind === 'git' ? requirement : undefined;
    return [gitFinding(refusal, by, context, { ...authentication, isShown: isShown(by, results) }, git)];
  });
  const working = checks.flatMap(({ by, requirement }) =>
    requirement.kind === 'git' && by?.outcome.type === 'advertised' ? [by] : [],
  );
  const unasked = labelsOf(working).flatMap((request) =>
    missingChallenge
      ? [createFinding('route-differs', { differs: 'challenge', request, ...missingChallenge }, 'unknown')]
      : [],
  );
  return [...rejected, ...unasked];
}

/** Whether the API shows the token the repository of a git request. */
function isShown({ probe: { request } }: ProbeResult, results: readonly ProbeResult[]): boolean {
  return results.some((result) => {
    const { outcome, probe } = result;
    return (
      outcome.type === 'success' &&
      !isAnonymous(result) &&
      !probe.request.isGit &&
      probe.request.isRoot &&
      isSamePlace(probe.request, request)
    );
  });
}

function gitFinding(
  { reason, isSilent = false }: { readonly reason: GitRefusal; readonly isSilent?: boolean },
  { probe }: ProbeResult,
  { credential, requirements }: CheckContext,
  authentication: Authentication & { readonly isShown: boolean },
  requirement: GitRequirement | undefined,
): Finding {
  const { kind, scopeModel, status, isShown } = authentication;
  const request = probe.request.label;
  switch (reason) {
    case 'address':
      return createFinding('ip-not-allowed', { request });
    case 'two-step':
      return createFinding('two-step-required', { request, kind });
    case 'plan':
      return createFinding('workspace-read-only', { request });
    case 'app-password':
      return createFinding('app-password-removed', { scopes: scopesToSelect(requirements, 'api-token') });
    default: {
      const isAccepted = status === 'accepted';
      // Anyone who sees a repository can clone it, and anything in between may refuse without a reason.
      const isContradiction =
        reason === 'access'
          ? isShown && (requirement?.access === 'clone' || isSilent)
          : isProven(authentication, requirement);
      if (reason === 'no-scopes' && !isContradiction) {
        return createFinding('token-without-scopes', { scopes: scopesToSelect(requirements, scopeModel) });
      }
      // Where the API couldn't be reached, or doesn't name the kind, the user name itself was a guess; only a text about scopes shows more.
      const isGuess = !isAccepted || (reason === 'credential' && kind === 'unrecognized');
      const severity = !isContradiction && (!isGuess || reason === 'scope') ? 'fail' : 'unknown';
      const facts = {
        request,
        reason: reason === 'no-scopes' ? ('scope' as const) : reason,
        user: gitUser(kind, credential.email !== undefined),
        kind,
        isAccepted,
        isContradiction,
        ...(isShown && { isShown }),
        isPush: requirement?.access === 'push',
        scopes: scopesToSelect(requirements, scopeModel),
        remote: remoteUrl(probe.request),
      };
      return createFinding('git-rejected', facts, severity);
    }
  }
}

/** What administrators set, or the plan, refused over the API; once for each reason. */
export function policyFindings({ kind }: Authentication, checks: readonly CheckResult[]): readonly Finding[] {
  const refused = checks.flatMap(({ refusal, by }) =>
    refusal?.type === 'policy-refused' && by !== undefined ? [{ reason: refusal.reason, by }] : [],
  );
  return groupBy(refused, ({ reason }) => reason).map((same) => {
    const request = labelsOf(same.map(({ by }) => by)).join(', ');
    const [{ reason }] = same;
    if (reason === 'two-step') return createFinding('two-step-required', { request, kind });
    return createFinding(reason === 'plan' ? 'workspace-read-only' : 'ip-not-allowed', { request });
  });
}
