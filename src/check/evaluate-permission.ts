import { isAccessToken } from '../bitbucket/credential-kind.ts';
import { comparePermission, type NeededPermission, type PermissionLevel } from '../bitbucket/permission.ts';
import type { Evaluation, ShownBy } from './check-result.ts';
import type { EvaluationContext } from './evaluate-resource.ts';
import type { PermissionGap } from './finding-facts.ts';
import { permissionEndpoint } from './plan.ts';
import { findPermissionProof, type ProbeResult } from './probe-result.ts';
import type { OperationRequirement } from './requirement.ts';

/**
 * A write whose scopes are granted, by the caller's own permission. Only a permission that Bitbucket lists, and that is lower
 * than a need which is stated or recorded, counts against it.
 * @param byScopes what shows the scopes
 */
export function evaluatePermission(
  requirement: OperationRequirement,
  needed: NeededPermission,
  byScopes: Evaluation,
  { authentication, results }: EvaluationContext,
): Evaluation {
  const granted: Evaluation = { ...byScopes, outcome: 'granted' };
  // The scopes of an access token are its permission, and nothing more can be requested about a project or the caller's account.
  if (isAccessToken(authentication.kind)) return granted;
  if (permissionEndpoint(needed.on, requirement.place) === undefined) return granted;
  const by = findPermissionProof(results, requirement.id);
  const held = by && heldPermission(by, needed, requirement);
  if (held === undefined) return { ...granted, permission: { needed, gap: gapOf(by) } };
  switch (comparePermission(needed, { on: needed.on, level: held })) {
    case 'enough': {
      const shownBy: readonly ShownBy[] = [...(byScopes.shownBy ?? []), 'permission'];
      return { ...byScopes, outcome: 'verified', shownBy, permission: { needed, held } };
    }
    case 'too-low':
      return { outcome: 'denied', ...(by && { by }), permission: { needed, held } };
    case 'open':
      return { ...granted, permission: { needed, held } };
  }
}

/** The caller's permission, where the response lists it for the very place. */
function heldPermission(
  { outcome }: ProbeResult,
  { on }: NeededPermission,
  { place }: OperationRequirement,
): PermissionLevel | undefined {
  if (outcome.type !== 'success') return undefined;
  const name = `${place.workspace}/${place.repository}`.toLowerCase();
  const listed = outcome.permissions?.find(({ repository, uuid }) =>
    on === 'workspace'
      ? repository === undefined
      : repository?.toLowerCase() === name || (uuid !== undefined && uuid === place.repository),
  );
  // A level that is new to this version compares as open.
  return listed?.permission as PermissionLevel | undefined;
}

function gapOf(by: ProbeResult | undefined): PermissionGap {
  if (by === undefined) return 'not-asked';
  if (by.outcome.type === 'success') return 'not-listed';
  return by.status !== undefined && by.status >= 400 && by.status < 500 && by.status !== 429
    ? 'refused'
    : 'unreachable';
}
