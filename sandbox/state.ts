import type { Project, Repository } from './fixtures.ts';

/** One write that was really done. */
export type Written = {
  readonly method: string;
  /** Below `/2.0`, without the query. */
  readonly path: string;
  /** The sample that did it. */
  readonly by: string;
};

/** What writes changed since the sandbox started. */
export type State = {
  readonly repositories: readonly Repository[];
  readonly projects: readonly Project[];
  readonly written: readonly Written[];
  /** Whether a repository or project was deleted. */
  isGone(thing: { readonly uuid: string }): boolean;
  /** What was created right below a path. */
  itemsBelow(path: string): readonly object[];
};

/** A state that can change. */
export type Changeable = State & {
  addRepository(repository: Repository): void;
  addProject(project: Project): void;
  remove(thing: { readonly uuid: string }): void;
  /** Keeps a thing at its path. */
  put(path: string, item: object): void;
  delete(path: string): void;
  note(written: Written): void;
  /** A number that was not given yet. */
  nextId(): number;
};

/** A state without any change. */
export function createState(): Changeable {
  const repositories: Repository[] = [];
  const projects: Project[] = [];
  const written: Written[] = [];
  const gone = new Set<string>();
  const items = new Map<string, object>();
  let lastId = 1000;
  return {
    repositories,
    projects,
    written,
    isGone: ({ uuid }) => gone.has(uuid),
    itemsBelow: (path) =>
      [...items].filter(([at]) => at.slice(0, at.lastIndexOf('/')) === path).map(([, item]) => item),
    addRepository: (repository) => repositories.push(repository),
    addProject: (project) => projects.push(project),
    remove: ({ uuid }) => gone.add(uuid),
    put: (path, item) => items.set(path, item),
    delete: (path) => items.delete(path),
    note: (one) => written.push(one),
    nextId: () => {
      lastId += 1;
      return lastId;
    },
  };
}

/** For those who only read. */
export const unchanged: State = createState();
