import { catalogDate, catalogOperations } from '../../src/bitbucket/catalog.ts';
import { neededPermission } from '../../src/bitbucket/permissions.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import { isListedFor } from '../../src/check/kind-limits.ts';
import { scopeKinds } from '../../src/credential/token-choices.ts';
import type { Catalog } from '../../src/library/public.ts';

/** The catalog as `token-preflight/data` has it. */
export function catalogData(): Catalog {
  return {
    schema: 1,
    date: catalogDate,
    operations: catalogOperations().map((operation) => {
      const { method, path, scopes, state, since, until, replacement, change } = operation;
      const { on, level, grade, isConditional } = neededPermission(operation) ?? {};
      return {
        method,
        path,
        state,
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
        ...(change !== undefined && { change }),
        ...(replacement !== undefined && { replacement }),
        scopes: { 'api-token': scopes['api-token'], oauth: scopes.oauth },
        kinds: scopeKinds.filter((kind) => isListedFor(operation, kind)),
        ...(on !== undefined &&
          level !== undefined &&
          grade !== undefined &&
          grade !== 'unknown' && { permission: { on, level, grade, ...(isConditional && { isConditional }) } }),
      };
    }),
    scopes: scopeTable.map(({ name, scopeModel, label, unused, oauthEquivalent }) => ({
      name,
      model: scopeModel,
      label,
      ...(unused !== undefined && { unused }),
      ...(oauthEquivalent !== undefined && { oauthEquivalent }),
    })),
  };
}
