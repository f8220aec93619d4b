import {
  catalogDate,
  catalogOperations,
  findOperation,
  nearestOperations,
  nearestScopes,
  parseOperation,
} from '../src/bitbucket/operations.ts';
import type { Grade, NeededPermission, PermissionLevel, PermissionPlace } from '../src/bitbucket/permission.ts';
import { permissionRows } from '../src/bitbucket/permissions.data.ts';
import { assessAuthentication } from '../src/check/authentication.ts';
import { evaluate } from '../src/check/evaluate.ts';
import { requirementFindings } from '../src/check/findings/requirements.ts';
import { diagnoseResponses } from '../src/check/findings/responses.ts';
import { resolveOperations } from '../src/check/operation-requirements.ts';
import { classify } from '../src/check/probe-result.ts';
import type { Rules } from '../src/explain/rules.ts';

/** Without its sources, which only a check reports. */
function permissionWithoutSources({ method, path }: { readonly method: string; readonly path: string }) {
  const row = permissionRows.split('\n').find((text) => text.startsWith(`${method} ${path} `));
  const [, , on, level, grade] = row?.split(' ') ?? [];
  if (on === undefined || level === undefined) return undefined;
  const needed: NeededPermission = {
    on: on as PermissionPlace,
    grade: grade as Grade,
    ...(level !== 'unknown' && { level: level as PermissionLevel }),
  };
  return needed;
}

/** The rules of a check that the page needs, and no others: it's a single file. */
export const rules: Rules = {
  operations: {
    catalog: {
      catalogDate,
      catalogOperations,
      findOperation,
      nearestOperations,
      nearestScopes,
      neededPermission: permissionWithoutSources,
      parseOperation,
    },
    requirementFindings,
    resolveOperations,
  },
  check: { assessAuthentication, classify, evaluate },
  failures: { diagnoseResponses },
};
