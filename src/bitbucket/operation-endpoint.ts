import type { Operation } from './catalog.ts';
import type { Endpoint, Resources } from './endpoint.ts';
import { endpointOf } from './endpoints.ts';

/**
 * What is never asked for: answers that redirect (also to a storage host), stream or grow large, contents of files, logs,
 * variables, keys and webhooks, search, and the deprecated properties of apps.
 * By the answers in https://api.bitbucket.org/swagger.json
 */
const neverAsked: readonly RegExp[] = [
  /\/(?:diff|diffstat|patch|rawdiff|conflicts|file-conflicts|filehistory|files|log|logs|content-uri|client-key)(?:\/|$)/,
  /\/(?:search|properties|test_reports|public-key|key_pair)(?:\/|$)/,
  /\/src(?:\/|$)/,
  /\/(?:downloads|variables|known_hosts|hooks|deploy-keys|ssh-keys|gpg-keys)\/\{/,
  // Their 404 is an answer to the question: not watched, no member, no default reviewer, not indexed.
  /\/watch$|\/(?:members|default-reviewers)\/\{|\/commit\/\{commit\}\/pullrequests$/,
];

/**
 * The operation itself, where it is a harmless GET and everything in its path is known.
 *
 * @param operation one of the catalog
 * @param values real values by the catalog's parameter names, plain (not percent-encoded)
 * @param resources fill in workspace, repository and project where `values` lacks them
 * @returns nothing when it is no GET, removed, not harmless, or a name isn't known; never throws
 */
export function endpointForOperation(
  operation: Operation,
  values: Readonly<Record<string, string>>,
  resources: Resources,
): Endpoint | undefined {
  if (operation.method !== 'GET' || operation.state === 'removed') return undefined;
  if (neverAsked.some((pattern) => pattern.test(operation.path))) return undefined;
  return endpointOf(operation.path, values, resources);
}
