import type { ApiRequest } from '../bitbucket/endpoint.ts';

/** The address of the repository whose refs a request reads, as Git takes it: without a login. */
export function remoteUrl({ url }: ApiRequest): string {
  return `${url.origin}${url.pathname.replace(/\/info\/refs$/, '')}`;
}
