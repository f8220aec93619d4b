import { type Account, accounts, type Project, projects, type Repository, type Workspace } from './fixtures.ts';

/** An account as the API shows it. */
export function accountBody(account: Account): object {
  const { displayName: display_name, nickname, uuid } = account;
  return { type: 'user', display_name, nickname, uuid };
}

/** A workspace as the API shows it. */
export function workspaceBody(workspace: Workspace): object {
  return { type: 'workspace', ...workspace, is_private: true };
}

/** A project as the API shows it. */
export function projectBody({ workspace: _workspace, ...project }: Project): object {
  return { type: 'project', ...project, is_private: true };
}

/** A repository as the API shows it. */
export function repositoryBody(repository: Repository): object {
  const { workspace, slug, uuid, isPrivate: is_private } = repository;
  const project = projects.find((each) => each.workspace === workspace && each.key === repository.project);
  return {
    type: 'repository',
    full_name: `${workspace}/${slug}`,
    name: slug,
    slug,
    uuid,
    is_private,
    mainbranch: { type: 'branch', name: 'main' },
    project: project && projectBody(project),
  };
}

/** All users, as members or permission holders. */
export const people: readonly object[] = Object.values(accounts).map(accountBody);

/** One page of a list; `pagelen` as asked for. */
export function page(values: readonly object[], pagelen: number): object {
  return { pagelen, size: values.length, page: 1, values: values.slice(0, pagelen) };
}

/** The `fields` parameter in its simplest form: a comma list of paths, of which lists take the part below each item. */
export function narrowed(body: object, fields: string | null): object {
  if (fields === null) return body;
  return pick(
    body,
    fields.split(',').map((field) => field.trim().split('.')),
  );
}

function pick(value: object, paths: readonly (readonly string[])[]): object {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? pick(item, paths) : item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const below = paths.filter(([first]) => first === name).map((path) => path.slice(1));
      if (below.length === 0) return [];
      const isWhole = below.some(({ length }) => length === 0) || !isObject(inner);
      return [[name, isWhole ? inner : pick(inner, below)]];
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
