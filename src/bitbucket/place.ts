import type { ApiRequest, Endpoint, Resources } from './endpoint.ts';

/** Names what an endpoint is about: `repository acme/web`, `workspace acme`, `project WEB`, `user`. */
export function describeResource({ resource, place }: Endpoint): string {
  if (resource === 'repository') return `repository ${place.workspace}/${place.repository}`;
  if (resource === 'workspace') return `workspace ${place.workspace}`;
  return resource === 'project' ? `project ${place.project}` : resource;
}

/** Whether two endpoints are about the same repository, workspace or project. */
export function isSamePlace(a: Endpoint, b: Endpoint): boolean {
  return a.resource !== 'user' && a.resource === b.resource && describeResource(a) === describeResource(b);
}

/** Whether an endpoint lies in a repository or project, or anywhere in a workspace. */
export function isInside(
  { place }: Endpoint,
  kind: 'workspace' | 'repository' | 'project',
  wanted: Resources,
): boolean {
  return place.workspace === wanted.workspace && (kind === 'workspace' || place[kind] === wanted[kind]);
}

/** The address of the repository whose refs a request reads, as Git takes it: without a login. */
export function remoteUrl({ url }: ApiRequest): string {
  return `${url.origin}${url.pathname.replace(/\/info\/refs$/, '')}`;
}
