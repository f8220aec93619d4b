import type { Resources } from './endpoint.ts';
import { endpointForScope } from './endpoints.ts';

/**
 * The name that has to be known before a scope can be tried where it is most conclusive.
 *
 * @param scope a name in either scope model
 * @param resources the names that are known
 * @returns nothing when the scope can be tried there already, or never can; never throws
 */
export function missingResource(scope: string, resources: Resources): keyof Resources | undefined {
  const isTried = (known: Resources) => {
    const endpoint = endpointForScope(scope, known);
    return endpoint !== undefined && !endpoint.isSubstitute;
  };
  if (isTried(resources)) return undefined;
  const { workspace = 'workspace' } = resources;
  const places = ['workspace', 'repository', 'project'] as const;
  return places.find((place) => isTried({ ...resources, workspace, [place]: place }));
}
