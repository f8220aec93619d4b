import { groupBy } from '../../util/group-by.ts';
import type { Authentication } from '../authentication.ts';
import type { CheckResult, PermissionEvidence } from '../check-result.ts';
import { createFinding, type Finding } from '../finding.ts';
import { permissionEndpoint } from '../plan.ts';

/** A write with what is known about its permission. */
type Write = CheckResult & { readonly permission: PermissionEvidence };

/** What Bitbucket's list of the caller's permissions shows about the required writes. */
export function permissionFindings(authentication: Authentication, checks: readonly CheckResult[]): readonly Finding[] {
  const writes = checks.filter((check): check is Write => check.permission !== undefined);
  const denied = groupBy(
    writes.filter(({ outcome }) => outcome === 'denied'),
    ({ permission: { needed, held } }) => `${needed.on} ${needed.level} ${held}`,
  );
  const open = groupBy(
    writes.filter(({ outcome, permission }) => outcome === 'granted' && permission.gap !== undefined),
    ({ permission: { needed, gap } }) => `${needed.on} ${gap}`,
  );
  return [
    ...denied.flatMap((same) => missingPermission(same, authentication)),
    ...open.flatMap((same) => unverifiedPermission(same, authentication)),
  ];
}

function missingPermission(same: readonly [Write, ...Write[]], { kind }: Authentication): readonly Finding[] {
  const { needed, held } = same[0].permission;
  if (needed.on === 'none' || needed.level === undefined || held === undefined) return [];
  const requests = same.map(({ subject }) => subject);
  return [createFinding('permission-missing', { requests, kind, resource: needed.on, permission: needed.level, held })];
}

function unverifiedPermission(same: readonly [Write, ...Write[]], { scopeModel }: Authentication): readonly Finding[] {
  const [{ permission, requirement }] = same;
  const { needed, gap } = permission;
  if (gap === undefined || requirement.kind !== 'operation') return [];
  const scopes = permissionEndpoint(needed.on, requirement.place)?.scopes[scopeModel] ?? [];
  return [createFinding('permission-unverified', { operations: same.map(({ subject }) => subject), gap, scopes })];
}
