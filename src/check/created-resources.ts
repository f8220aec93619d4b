import type { Resources } from '../bitbucket/endpoint.ts';
import type { CreatedResource, WrittenOperation } from './requirement.ts';

/** What an operation creates: nothing for most. */
export function findCreated({ operation, values }: WrittenOperation, known: Resources): readonly CreatedResource[] {
  const { creates, method } = operation;
  const { workspace = known.workspace } = values;
  if (creates === undefined || workspace === undefined) return [];
  const resource = creates === '{repo_slug}' ? 'repository' : 'project';
  const isNew = method === 'POST';
  const written = creates === '{repo_slug}' ? values.repo_slug : values.project_key;
  // PUT also updates: what is configured, or where the pipeline runs, exists already.
  if (!isNew && (written === undefined || (workspace === known.workspace && written === known[resource]))) return [];
  const name = written ?? (workspace === known.workspace ? known[resource] : undefined);
  return name === undefined ? [] : [{ resource, place: { workspace, [resource]: name }, isNew }];
}

/** Whether a repository or project is the created one. */
export function isCreated(created: CreatedResource, resource: string, place: Resources): boolean {
  const { workspace, [created.resource]: name } = created.place;
  return resource === created.resource && place.workspace === workspace && place[created.resource] === name;
}

/** A place without what is still to be created. */
export function withoutCreated(place: Resources, created: readonly CreatedResource[]): Resources {
  const found = created.filter((each) => place[each.resource] !== undefined && isCreated(each, each.resource, place));
  if (found.length === 0) return place;
  return Object.fromEntries(Object.entries(place).filter(([key]) => !found.some(({ resource }) => resource === key)));
}
