/** What a permission is granted on; `none`: the caller's own account, an app, or what only its author may change. */
export type PermissionPlace = 'repository' | 'project' | 'workspace' | 'none';

/**
 * A permission by Bitbucket's own names: `read`, `write`, `admin` on a repository or project, `create-repo` on a project,
 * `member`, `create-project`, `owner` on a workspace.
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-workspace-permission-get
 */
export type PermissionLevel =
  | 'none'
  | 'read'
  | 'write'
  | 'create-repo'
  | 'admin'
  | 'member'
  | 'collaborator'
  | 'create-project'
  | 'owner';

/**
 * How sure a fact is. `stated`: Atlassian's documents say so. `recorded`: an answer of Bitbucket is on public record.
 * `inferred`: follows from the two, and was seen by no source. `unknown`: no source states it.
 */
export type Grade = 'stated' | 'recorded' | 'inferred' | 'unknown';

/** The permission that a writing operation needs of a user, besides its scopes. */
export interface NeededPermission {
  readonly on: PermissionPlace;
  /** Absent where no source states it. */
  readonly level?: PermissionLevel;
  readonly grade: Grade;
  /** Where it was read, and the day, `YYYY-MM-DD`; absent for `unknown`. */
  readonly source?: { readonly url: string; readonly day: string };
  /** Whether the body of the request decides if it is needed: it can show that a call will work, never that it won't. */
  readonly isConditional?: true;
}

/** A permission of the caller, according to Bitbucket. */
export interface HeldPermission {
  readonly on: PermissionPlace;
  readonly level: PermissionLevel;
}

/** Each level contains those before it. The levels of a workspace are separate roles and show nothing about repositories. */
const ladders: Readonly<Record<PermissionPlace, readonly PermissionLevel[]>> = {
  repository: ['none', 'read', 'write', 'admin'],
  project: ['none', 'read', 'write', 'create-repo', 'admin'],
  workspace: ['none', 'member', 'collaborator', 'create-project', 'owner'],
  none: [],
};

/**
 * Compares two levels of permission on the same kind of place. Pure.
 * @returns a negative number if `a` is lower, 0 if they are equal; nothing if a level is unknown or they are separate roles
 */
export function compareLevels(on: PermissionPlace, a: PermissionLevel, b: PermissionLevel): number | undefined {
  const [one, other] = [ladders[on].indexOf(a), ladders[on].indexOf(b)];
  return on === 'workspace' || one < 0 || other < 0 ? undefined : one - other;
}

/**
 * Whether the caller's permission is enough for an operation.
 *
 * @param needed what the operation needs
 * @param granted the caller's permission according to Bitbucket; nothing if unknown
 * @returns `enough`: at least what is stated or recorded, or the highest level there is where the need is not known so well.
 *   `too-low`: lower than a need that is stated or recorded and applies to every body of the request. `open`: neither is
 *   shown. Never throws
 */
export function comparePermission(
  needed: NeededPermission,
  granted: HeldPermission | undefined,
): 'enough' | 'too-low' | 'open' {
  if (granted === undefined || granted.on !== needed.on) return 'open';
  const ladder = ladders[needed.on];
  const has = ladder.indexOf(granted.level);
  if (has < 0) return 'open';
  if (has === ladder.length - 1) return 'enough';
  const isSettled = needed.grade === 'stated' || needed.grade === 'recorded';
  if (!isSettled || needed.level === undefined) return 'open';
  if (has >= ladder.indexOf(needed.level)) return 'enough';
  return needed.isConditional ? 'open' : 'too-low';
}
