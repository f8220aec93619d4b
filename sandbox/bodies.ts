import { type Account, accounts, type Project, projects, type Repository, type Workspace } from './world.ts';

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

/** Everybody, as members or permission holders. */
export const people: readonly object[] = Object.values(accounts).map(accountBody);

/** One page of a list; `pagelen` as asked for. */
export function page(values: readonly object[], pagelen: number): object {
  return { pagelen, size: values.length, page: 1, values: values.slice(0, pagelen) };
}

/** The `fields` parameter in its simplest form: a comma list of names, of which only the top level counts. */
export function narrowed(body: object, fields: string | null): object {
  if (fields === null) return body;
  const wanted = new Set(fields.split(',').map((field) => field.trim().split('.')[0]));
  return Object.fromEntries(Object.entries(body).filter(([name]) => wanted.has(name)));
}
