import { isForAdministrators, resourceOf } from '../bitbucket/endpoints.ts';
import { identifiesCaller } from './attribution.ts';
import { hasScope } from './authentication.ts';
import {
  type CheckOutcome,
  type CheckResult,
  type Evaluation,
  missingFromList,
  verifiedByList,
} from './check-result.ts';
import { evaluatePermission } from './evaluate-permission.ts';
import {
  type EvaluationContext,
  evaluatePlace,
  findHiddenPlace,
  isExplainedByHiddenResource,
} from './evaluate-resource.ts';
import { evaluateCommonOutcome } from './evaluate-response.ts';
import { evaluateScope } from './evaluate-scope.ts';
import { isDisallowedFor, isForbidden } from './kind-limits.ts';
import { findProof, type ProbeResult } from './probe-result.ts';
import type { OperationRequirement } from './requirement.ts';

/**
 * A required operation: by its own response where it can be sent harmlessly, else by the scopes that it needs and, for a
 * write, by the caller's permission.
 */
export function evaluateOperation(requirement: OperationRequirement, context: EvaluationContext): CheckResult {
  const evaluation =
    requirement.endpoint === undefined ? evaluateUntested(requirement, context) : evaluateTested(requirement, context);
  return { requirement, subject: requirement.label, ...evaluation };
}

/** An operation that is harmless. */
function evaluateTested(requirement: OperationRequirement, context: EvaluationContext): Evaluation {
  const { authentication, results } = context;
  const needed = requirement.scopes[authentication.scopeModel];
  const isListed = !isDisallowedFor(requirement, authentication.kind);
  const missing = isListed ? needed.filter((scope) => hasScope(authentication, scope) === false) : [];
  const by = findProof(results, requirement.id);
  if (by !== undefined) return evaluateResponse(by, needed, missing, context);
  if (missing.length > 0) return missingFromList(authentication, missing);
  return hiddenPlace(requirement, context) ?? { outcome: 'unknown' };
}

function evaluateResponse(
  by: ProbeResult,
  needed: readonly string[],
  missing: readonly string[],
  context: EvaluationContext,
): Evaluation {
  const common = evaluateCommonOutcome(by, missing, context);
  if (common !== undefined) return common;
  const { authentication, results } = context;
  const { outcome, probe } = by;
  switch (outcome.type) {
    case 'success':
      if (!identifiesCaller(by, results)) return { outcome: 'unknown', by };
      return { outcome: 'verified', shownBy: ['endpoint'], by };
    case 'scope-denied': {
      const { required } = outcome;
      const missing = required.filter((scope) => hasScope(authentication, scope) !== true);
      const request = probe.request.label;
      const contradiction = { type: 'refused-with-scope', granted: needed, required, request } as const;
      return {
        outcome: 'missing',
        by,
        missing: missing.length > 0 ? missing : needed,
        ...(authentication.source === 'header' && { contradiction }),
      };
    }
    case 'access-denied':
      return authentication.granted !== undefined || identifiesCaller(by, results)
        ? { outcome: 'denied', by, refusal: outcome }
        : { outcome: 'unknown', by };
    case 'removed':
    case 'not-found':
      return { outcome: 'denied', by, refusal: outcome };
    default:
      return { outcome: 'unknown', by };
  }
}

/** An operation that can't be tried without harm. */
function evaluateUntested(requirement: OperationRequirement, context: EvaluationContext): Evaluation {
  if (isForbidden(requirement.operation, context.authentication.kind)) return { outcome: 'denied' };
  const byScopes = evaluateByScopes(requirement, context);
  if (byScopes.outcome === 'missing') return byScopes;
  const hidden = hiddenPlace(requirement, context);
  if (hidden !== undefined) return hidden;
  if (byScopes.outcome !== 'verified') return byScopes;
  const { operation, permission } = requirement;
  if (permission !== undefined) return evaluatePermission(requirement, permission, byScopes, context);
  // Reading only requires access to the place, except for what only administrators may read.
  const isVisible = evaluatePlace(requirement, context.results)?.outcome === 'verified';
  if (!isVisible || isForAdministrators(operation.path)) return { ...byScopes, outcome: 'granted' };
  return byScopes;
}

/** Whatever its scopes, a place that isn't visible refuses an operation. */
function hiddenPlace(
  requirement: OperationRequirement,
  { results, resources }: EvaluationContext,
): Evaluation | undefined {
  const by = findHiddenPlace(requirement, results);
  if (by === undefined) return undefined;
  if (isExplainedByHiddenResource(by, resources)) return { outcome: 'unknown', by };
  return { outcome: 'denied', by, refusal: { type: 'not-found' } };
}

const worstFirst: readonly CheckOutcome[] = ['missing', 'denied', 'unknown', 'unverifiable'];

/** An operation is as far verified as the scopes that it needs. */
function evaluateByScopes(requirement: OperationRequirement, context: EvaluationContext): Evaluation {
  const { id, scopes, operation } = requirement;
  const resource = resourceOf(operation.path);
  const parts = scopes[context.authentication.scopeModel].map((scope) => {
    const part = evaluateScope(scope, id, context, resource);
    return requirement.permission === undefined ? part : withoutForeignRefusal(part, scope, context);
  });
  const missing = parts.flatMap((part) => part.missing ?? []);
  const [worst = parts.at(-1)] = worstFirst.flatMap((outcome) => parts.find((part) => part.outcome === outcome) ?? []);
  if (worst === undefined) return { outcome: 'unverifiable' };
  return { ...worst, ...(missing.length > 0 && { missing }) };
}

/** That a read next to a write is refused shows nothing about the permission to write. */
function withoutForeignRefusal(part: Evaluation, scope: string, { authentication }: EvaluationContext): Evaluation {
  if (part.refusal?.type !== 'access-denied' && part.refusal?.type !== 'mechanism-refused') return part;
  return hasScope(authentication, scope) ? verifiedByList(authentication) : { outcome: 'unverifiable' };
}
