import type { Resources } from '../bitbucket/endpoint.ts';
import type { CreatedResource } from './requirement.ts';

/** Bitbucket ignores the letter case of slugs and keys. */
export function isSameName(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

/** Whether a repository or project is the created one. */
export function isCreated(created: CreatedResource, resource: string, place: Resources): boolean {
  const { workspace, [created.resource]: name } = created.place;
  return (
    resource === created.resource && isSameName(place.workspace, workspace) && isSameName(place[created.resource], name)
  );
}

/** A place without what is still to be created. */
export function withoutCreated(place: Resources, created: readonly CreatedResource[]): Resources {
  const found = created.filter((each) => place[each.resource] !== undefined && isCreated(each, each.resource, place));
  if (found.length === 0) return place;
  return Object.fromEntries(Object.entries(place).filter(([key]) => !found.some(({ resource }) => resource === key)));
}
