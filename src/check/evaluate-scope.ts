import type { Endpoint } from '../bitbucket/endpoint.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';
import { isWriteScope } from '../bitbucket/scopes.ts';
import { identifiesCaller, isConclusive } from './attribution.ts';
import { hasScope } from './authentication.ts';
import { type CheckResult, type Evaluation, missingFromList, verifiedByList } from './check-result.ts';
import type { EvaluationContext } from './evaluate-resource.ts';
import { evaluateCommonOutcome } from './evaluate-response.ts';
import { impossibleScopes } from './kind-limits.ts';
import { findProof, type Outcome, type ProbeResult } from './probe-result.ts';
import {
  type GitRequirement,
  ofKind,
  type Requirement,
  type Requirements,
  type ScopeRequirement,
} from './requirement.ts';

/** Every scope that is required as such or for git, once, in the model of the credential. */
export function evaluateScopes(requirements: Requirements, context: EvaluationContext): readonly CheckResult[] {
  const { kind, granted, scopeModel } = context.authentication;
  const { texts: impossible } = impossibleScopes(requirements, kind, granted);
  const isScope = true as const;
  const required = ofKind(requirements, 'scope').filter(({ label }) => !impossible.includes(label));
  const owners = ownersByScope([...required, ...ofKind(requirements, 'git')], scopeModel);
  const checked = owners.map(([scope, requirement]) => ({
    requirement,
    subject: scope,
    isScope,
    ...evaluateRequired(scope, requirement, context),
  }));
  // Without a counterpart in the credential's model nothing can be compared.
  const others = required
    .filter(({ scopes }) => scopes[scopeModel].length === 0)
    .map(
      (requirement): CheckResult => ({
        requirement,
        subject: requirement.label,
        isScope,
        outcome: 'unverifiable',
      }),
    );
  return [...checked, ...others];
}

/** Each scope with the first requirement that needs it. */
function ownersByScope<T extends ScopeRequirement | GitRequirement>(
  requirements: readonly T[],
  scopeModel: ScopeModel,
): readonly (readonly [string, T])[] {
  const owners = new Map<string, T>();
  for (const requirement of requirements) {
    for (const scope of requirement.scopes[scopeModel]) owners.set(scope, owners.get(scope) ?? requirement);
  }
  return [...owners];
}

/** A scope to write represents writes, which also take a permission: its place in the list doesn't verify them. Git shows more. */
function evaluateRequired(scope: string, { id, kind }: Requirement, context: EvaluationContext): Evaluation {
  const evaluation = evaluateScope(scope, id, context);
  const isListed = evaluation.shownBy?.includes('scope-list');
  return isListed && kind === 'scope' && isWriteScope(scope) ? { ...evaluation, outcome: 'granted' } : evaluation;
}

/**
 * One scope that a requirement needs, by the request that tries it and by the list of granted scopes.
 * @param resource what an operation that needs it works on: elsewhere a refusal shows nothing about it
 */
export function evaluateScope(
  scope: string,
  requirement: string,
  context: EvaluationContext,
  resource?: Endpoint['resource'],
): Evaluation {
  const { authentication, results } = context;
  const isGranted = hasScope(authentication, scope);
  const by = findProof(results, requirement, scope);
  if (by === undefined) return evaluateUntriedScope(scope, requirement, context);
  const { outcome, probe } = by;
  const byList = isGranted ? verifiedByList(authentication) : ({ outcome: 'unverifiable', by } as const);
  if (isAboutOtherResource(by, requirement, scope, resource) && placeOutcomes.has(outcome.type)) {
    return isGranted === false ? missingFromList(authentication, [scope]) : byList;
  }
  const common = evaluateCommonOutcome(by, isGranted === false ? [scope] : [], context);
  if (common !== undefined) return common;
  switch (outcome.type) {
    case 'success': {
      if (!probe.request.needsCredential && !outcome.isPrivate) return { outcome: 'missing', by, missing: [scope] };
      const contradiction = { type: 'accepted-without-scope', scope, request: probe.request.label } as const;
      return { outcome: 'verified', shownBy: ['endpoint'], by, contradiction };
    }
    case 'scope-denied':
      return evaluateScopeDenied(scope, outcome.required, by, isGranted === true);
    case 'access-denied':
      return isGranted || identifiesCaller(by, results)
        ? { outcome: 'denied', by, refusal: outcome }
        : { outcome: 'unknown', by };
    // The endpoint was this program's choice and not the job's: where it doesn't exist, the list alone decides.
    case 'not-found':
      return byList;
    default:
      return by === authentication.identity ? { outcome: 'unknown', by } : byList;
  }
}

/** @param required the scopes that the response named */
function evaluateScopeDenied(
  scope: string,
  required: readonly string[],
  by: ProbeResult,
  isGranted: boolean,
): Evaluation {
  const request = by.probe.request.label;
  const contradiction = { type: 'refused-with-scope', granted: [scope], required, request } as const;
  const evidence = { by, ...(isGranted && { contradiction }) };
  const isMeant = required.length === 0 || required.includes(scope);
  if (isMeant) return { ...evidence, outcome: 'missing', missing: [scope] };
  return isGranted
    ? { ...evidence, outcome: 'verified', shownBy: ['scope-list'] }
    : { ...evidence, outcome: 'unverifiable' };
}

function evaluateUntriedScope(scope: string, requirement: string, context: EvaluationContext): Evaluation {
  const { authentication, skipped } = context;
  const isGranted = hasScope(authentication, scope);
  if (isGranted === false) return missingFromList(authentication, [scope]);
  if (isGranted) return verifiedByList(authentication);
  const isSkipped = skipped.some(({ proves }) =>
    proves.some((proof) => proof.requirement === requirement && proof.scope === scope),
  );
  // The check had to stop before it came to this, or before it saw any list.
  const isStopped = authentication.identity === undefined || !isConclusive(authentication.identity);
  return { outcome: isSkipped || isStopped ? 'unknown' : 'unverifiable' };
}

/** Whether a request was about another place than the one where the scope is needed. */
function isAboutOtherResource(
  { probe }: ProbeResult,
  requirement: string,
  scope: string,
  resource: Endpoint['resource'] | undefined,
): boolean {
  if (resource !== undefined) return probe.request.resource !== resource;
  return probe.proves.some(
    (proof) => proof.requirement === requirement && proof.scope === scope && proof.isSubstitute === true,
  );
}

/** Refusals that are about the place that was requested, and not about the scope. */
const placeOutcomes: ReadonlySet<Outcome['type']> = new Set<Outcome['type']>([
  'access-denied',
  'mechanism-refused',
  'not-found',
]);
