import type { Grade, NeededPermission, PermissionLevel, PermissionPlace } from './permission.ts';
import { permissionRows, permissionSources } from './permissions.data.ts';

let byOperation: ReadonlyMap<string, NeededPermission> | undefined;

/**
 * The permission that a writing operation needs.
 *
 * @param operation method and path as the catalog has them
 * @returns nothing for an operation that only reads or that the catalog does not hold; never throws
 */
export function neededPermission(operation: {
  readonly method: string;
  readonly path: string;
}): NeededPermission | undefined {
  byOperation ??= new Map(permissionRows.trim().split('\n').map(neededOfRow));
  return byOperation.get(`${operation.method} ${operation.path}`);
}

function neededOfRow(row: string): readonly [string, NeededPermission] {
  const [method, path, on, level, grade, source = '-', condition] = row.split(' ');
  const read = Object.hasOwn(permissionSources, source)
    ? permissionSources[source as keyof typeof permissionSources]
    : undefined;
  return [
    `${method} ${path}`,
    {
      on: on as PermissionPlace,
      ...(level !== 'unknown' && { level: level as PermissionLevel }),
      grade: grade as Grade,
      ...(read && { source: read }),
      ...(condition !== '-' && { isConditional: true as const }),
    },
  ];
}

/**
 * Whether the specification keeps OAuth tokens out of an operation: no integration may change permissions.
 * https://api.bitbucket.org/swagger.json (2026-08-15), descriptions and 403 of `permissions-config`
 *
 * @param operation method and path as the catalog has them
 */
export function isDisallowedForOAuth({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method !== 'GET' && path.includes('/permissions-config/');
}
