import { isAccessToken } from '../bitbucket/credential-kind.ts';
import type { Resources } from '../bitbucket/endpoint.ts';
import { resourceOf } from '../bitbucket/endpoints.ts';
import { isInside, isSamePlace } from '../bitbucket/place.ts';
import { identifiesCaller, isAnonymous } from './attribution.ts';
import type { CheckResult, Evaluation } from './check-result.ts';
import type { Evidence } from './evidence.ts';
import type { Outcome, ProbeResult } from './probe-result.ts';
import type { OperationRequirement, ResourceRequirement } from './requirement.ts';

/** How a required resource came out. */
export interface ResourceCheck extends CheckResult {
  readonly requirement: ResourceRequirement;
}

/** The evidence, and what it shows about the required resources: scopes and operations depend on that. */
export interface EvaluationContext extends Evidence {
  readonly resources: readonly ResourceCheck[];
}

/** Whether a resource is visible, by whatever was requested of it or in it. */
export function evaluateResource(
  resource: ResourceRequirement['resource'],
  place: Resources,
  results: readonly ProbeResult[],
): Evaluation {
  const inside = results.filter(({ probe: { request } }) => !request.isGit && isInside(request, resource, place));
  const itself = inside.filter(({ probe: { request } }) => request.isRoot && request.resource === resource);
  const find = (type: Outcome['type'], among = inside) =>
    among.find((result) => result.outcome.type === type && !isAnonymous(result));
  const findIdentified = (type: Outcome['type'], among = inside) =>
    among.find((result) => result.outcome.type === type && identifiesCaller(result, results));

  const shown = findIdentified('success');
  if (shown !== undefined) return { outcome: 'verified', shownBy: ['endpoint'], by: shown };
  // Other resources in a workspace can be hidden while the workspace isn't.
  const hidden = find('not-found', resource === 'workspace' ? itself : inside);
  // Anything between here and Bitbucket can answer that access is denied.
  const denied = hidden ?? findIdentified('access-denied', itself);
  if (denied !== undefined) return { outcome: 'denied', by: denied, refusal: denied.outcome };
  const policy = find('policy-refused');
  if (policy !== undefined) return { outcome: 'denied', by: policy, refusal: policy.outcome };
  const refused = find('scope-denied') ?? find('mechanism-refused');
  if (refused !== undefined) return { outcome: 'unverifiable', by: refused };
  const open = inside.at(-1);
  return open === undefined ? { outcome: 'unverifiable' } : { outcome: 'unknown', by: open };
}

/** Whether the place in which an operation works is visible; nothing where it has none. */
export function evaluatePlace(
  { operation, place }: OperationRequirement,
  results: readonly ProbeResult[],
): Evaluation | undefined {
  const resource = resourceOf(operation.path);
  if (resource === 'user' || place[resource] === undefined) return undefined;
  return evaluateResource(resource, place, results);
}

/** @returns the response that hides the place in which an operation would work, whatever its scopes; nothing if none does */
export function findHiddenPlace(
  requirement: OperationRequirement,
  results: readonly ProbeResult[],
): ProbeResult | undefined {
  const evaluation = evaluatePlace(requirement, results);
  return evaluation?.refusal?.type === 'not-found' ? evaluation.by : undefined;
}

/**
 * Whether the repository, workspace or project that a request is about is visible in another response. A user who sees a repository
 * sees its workspace, too.
 */
export function isPlaceVisible(
  { probe: { request } }: ProbeResult,
  { results, authentication }: Pick<Evidence, 'results' | 'authentication'>,
): boolean {
  const isPart = request.resource === 'workspace' && !request.isRoot && !isAccessToken(authentication.kind);
  return results.some(
    ({ outcome, probe: { request: other } }) =>
      outcome.type === 'success' &&
      (isSamePlace(request, other) || (isPart && isInside(other, 'workspace', request.place))),
  );
}

/** Whether a required resource that isn't visible already explains a 404. */
export function isExplainedByHiddenResource(result: ProbeResult, resources: readonly ResourceCheck[]): boolean {
  return resources.some(
    ({ refusal, requirement }) =>
      refusal?.type === 'not-found' && isInside(result.probe.request, requirement.resource, requirement.place),
  );
}
