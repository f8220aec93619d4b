import { identifiesCaller, isAnonymous } from './attribution.ts';
import type { Evaluation } from './check-result.ts';
import { type EvaluationContext, isExplainedByHiddenResource, isPlaceVisible } from './evaluate-resource.ts';
import type { ProbeResult } from './probe-result.ts';

/**
 * What a response shows about a scope and about an operation alike.
 * @param missing the scopes that the request needs and the list of granted scopes lacks
 * @returns nothing where it depends on which of the two was tried
 */
export function evaluateCommonOutcome(
  by: ProbeResult,
  missing: readonly string[],
  context: EvaluationContext,
): Evaluation | undefined {
  const { authentication, results, resources } = context;
  const { outcome } = by;
  if (outcome.type === 'success') {
    if (missing.length > 0) return undefined;
    const isListed = authentication.granted !== undefined && !isAnonymous(by);
    if (!isListed && !identifiesCaller(by, results)) return { outcome: 'unknown', by };
    return { outcome: 'verified', shownBy: ['endpoint'], by };
  }
  if (missing.length > 0) return { outcome: 'missing', by, missing: missing };
  // A refusal of an anonymous caller is none of the token.
  if (isAnonymous(by)) return { outcome: 'unknown', by };
  switch (outcome.type) {
    case 'mechanism-refused':
    case 'policy-refused':
      return { outcome: 'denied', by, refusal: outcome };
    case 'unauthorized':
      // The token works elsewhere. The one specific text ends in "or not supported for this endpoint", which is then the
      // only reason left; any other text shows nothing.
      if (outcome.reason !== 'token-invalid') return { outcome: 'unknown', by };
      return { outcome: 'denied', by, refusal: outcome };
    case 'not-found':
      if (isPlaceVisible(by, context)) return { outcome: 'denied', by, refusal: outcome, isPart: true };
      return isExplainedByHiddenResource(by, resources) ? { outcome: 'unknown', by } : undefined;
    case 'scope-denied':
    case 'access-denied':
    case 'removed':
    case 'wrong-base':
      return undefined;
    default:
      return { outcome: 'unknown', by };
  }
}
