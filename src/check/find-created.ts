import type { Resources } from '../bitbucket/endpoint.ts';
import { repositoryPath } from '../bitbucket/paths.ts';
import { isSameName } from './created-resources.ts';
import type { CreatedResource, WrittenOperation } from './requirement.ts';

/** What an operation creates: nothing for most. */
export function findCreated(
  written: WrittenOperation,
  all: readonly WrittenOperation[],
  known: Resources,
): readonly CreatedResource[] {
  const { operation, values } = written;
  const { workspace = known.workspace } = values;
  if (operation.creates === undefined || workspace === undefined) return [];
  const resource = operation.creates === '{repo_slug}' ? 'repository' : 'project';
  const isNew = operation.method === 'POST';
  if (!operation.path.endsWith(operation.creates)) return createdByBody(written, all, known);
  const name = resource === 'repository' ? values.repo_slug : values.project_key;
  const isKnown = isSameName(workspace, known.workspace) && isSameName(name ?? known[resource], known[resource]);
  // PUT also updates: what is configured, or where the pipeline runs, exists already.
  if (!isNew && (name === undefined || isKnown)) return [];
  const created = name ?? (isKnown ? known[resource] : undefined);
  return created === undefined ? [] : [{ resource, place: { workspace, [resource]: created }, isNew }];
}

/**
 * What is created is only named in the body of the request: a project may be any that is declared in its workspace, a fork any
 * repository but the original and the one that the job works on.
 */
function createdByBody(
  { operation, values }: WrittenOperation,
  all: readonly WrittenOperation[],
  known: Resources,
): readonly CreatedResource[] {
  const { workspace = known.workspace, repo_slug: original = known.repository } = values;
  const places = all.map((other) => ({
    workspace: other.values.workspace ?? known.workspace,
    repository: other.values.repo_slug,
    project: other.values.project_key,
  }));
  if (operation.creates === '{project_key}') {
    const keys = [known, ...places].flatMap((place) =>
      place.project !== undefined && isSameName(place.workspace, workspace) ? [place.project] : [],
    );
    return [...new Set(keys)].map((project) => ({
      resource: 'project',
      place: { ...(workspace !== undefined && { workspace }), project },
      isNew: true,
    }));
  }
  const existing = [{ workspace, repository: original }, known];
  return places.flatMap(({ workspace: owner, repository }) =>
    owner === undefined ||
    repository === undefined ||
    existing.some((one) => isSameName(one.workspace, owner) && isSameName(one.repository, repository))
      ? []
      : [{ resource: 'repository', place: { workspace: owner, repository }, isNew: true }],
  );
}

/** What an operation creates inside a repository or project, under a name that the job chooses. */
const createdParts: Readonly<Record<string, string>> = {
  [`POST ${repositoryPath}/refs/branches`]: `${repositoryPath}/refs/branches/{name}`,
  [`POST ${repositoryPath}/src`]: `${repositoryPath}/refs/branches/{name}`,
  [`POST ${repositoryPath}/refs/tags`]: `${repositoryPath}/refs/tags/{name}`,
};

/** PUT creates these where they don't exist. https://developer.atlassian.com/cloud/bitbucket/rest/ */
const createdByPut =
  /\/(?:reports\/\{reportId\}|annotations\/\{annotationId\}|permissions-config\/(?:users|groups)\/\{\w+\})$/;

/** Whether an operation works on what another one creates inside a repository or project: a branch, a tag, a report, a permission. */
export function isPartCreated(wanted: WrittenOperation, all: readonly WrittenOperation[]): boolean {
  return all.some(({ operation: { method, path }, values }) => {
    const part = method === 'PUT' && createdByPut.test(path) ? path : createdParts[`${method} ${path}`];
    if (part === undefined || !`${wanted.operation.path}/`.startsWith(`${part}/`)) return false;
    // What one of them doesn't name may be the same.
    return Object.entries(values).every(([name, value]) => isSameName(wanted.values[name] ?? value, value));
  });
}
