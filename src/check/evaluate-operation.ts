import { resourceOf } from '../bitbucket/endpoints.ts';
import { identifiesCaller } from './attribution.ts';
import { hasScope } from './authentication.ts';
import { type CheckOutcome, type CheckResult, type Evaluation, missingFromList } from './check-result.ts';
import { type EvaluationContext, findHiddenPlace, isExplainedByHiddenResource } from './evaluate-resource.ts';
import { evaluateCommonOutcome } from './evaluate-response.ts';
import { evaluateScope } from './evaluate-scope.ts';
import { isBarred } from './plan.ts';
import { findProof, type ProbeResult } from './probe-result.ts';
import type { OperationRequirement } from './requirements.ts';

/** A required operation, by its own response where it can be sent harmlessly, else by the scopes that it needs. */
export function evaluateOperation(requirement: OperationRequirement, context: EvaluationContext): CheckResult {
  return { requirement, subject: requirement.label, ...evaluation(requirement, context) };
}

function evaluation(requirement: OperationRequirement, context: EvaluationContext): Evaluation {
  const { authentication, results } = context;
  if (requirement.endpoint === undefined) {
    return evaluateUntested(requirement, evaluateByScopes(requirement, context), context);
  }
  const needed = requirement.scopes[authentication.vocabulary];
  const isListed = !isBarred(requirement, authentication.kind);
  const lacking = isListed ? needed.filter((scope) => hasScope(authentication, scope) === false) : [];
  const by = findProof(results, requirement.id);
  if (by !== undefined) return evaluateResponse(by, needed, lacking, context);
  if (lacking.length > 0) return missingFromList(authentication, lacking);
  return evaluateUntested(requirement, { outcome: 'unknown' }, context);
}

/** An operation that was sent itself. */
function evaluateResponse(
  by: ProbeResult,
  needed: readonly string[],
  lacking: readonly string[],
  context: EvaluationContext,
): Evaluation {
  const common = evaluateCommonOutcome(by, lacking, context);
  if (common !== undefined) return common;
  const { authentication, results } = context;
  const { outcome, probe } = by;
  switch (outcome.type) {
    case 'success':
      return { outcome: identifiesCaller(by, results) ? 'verified' : 'unknown', by };
    case 'scope-denied': {
      const { required } = outcome;
      const missing = required.filter((scope) => hasScope(authentication, scope) !== true);
      const contradiction = {
        type: 'refused-with-scope',
        granted: needed,
        required,
        request: probe.request.label,
      } as const;
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

/** An operation that wasn't sent itself: whatever its scopes, a place that isn't visible refuses it. */
function evaluateUntested(
  requirement: OperationRequirement,
  otherwise: Evaluation,
  context: EvaluationContext,
): Evaluation {
  const by = findHiddenPlace(requirement, context.results);
  if (otherwise.outcome === 'missing' || by === undefined) return otherwise;
  if (isExplainedByHiddenResource(by, context.resources)) return { outcome: 'unknown', by };
  return { outcome: 'denied', by, refusal: { type: 'not-found' } };
}

const worstFirst: readonly CheckOutcome[] = ['missing', 'denied', 'unknown', 'unverifiable'];

/** An operation that can't be tried without harm is as far verified as the scopes that it needs. */
function evaluateByScopes({ id, scopes, operation }: OperationRequirement, context: EvaluationContext): Evaluation {
  const about = resourceOf(operation.path);
  const parts = scopes[context.authentication.vocabulary].map((scope) => evaluateScope(scope, id, context, about));
  const missing = parts.flatMap((part) => part.missing ?? []);
  const [worst = parts.at(-1)] = worstFirst.flatMap((outcome) => parts.find((part) => part.outcome === outcome) ?? []);
  if (worst === undefined) return { outcome: 'unverifiable' };
  return { ...worst, ...(missing.length > 0 && { missing }) };
}
