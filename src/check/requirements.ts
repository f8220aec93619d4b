import { type Endpoint, endpointForGit, endpointForOperation, type Resources } from '../bitbucket/endpoints.ts';
import type * as Catalog from '../bitbucket/operations.ts';
import type { Operation } from '../bitbucket/operations.ts';
import type { NeededPermission } from '../bitbucket/permission.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';
import { nearestScopes } from '../bitbucket/scope-nearest.ts';
import { convertScope, findScope } from '../bitbucket/scopes.ts';
import { isName } from '../config/resource-name.ts';
import type { TokenConfig } from '../config/token-config.ts';

/** The scopes that something needs, by the model of the credential; empty where a model has no counterpart. */
export type ScopeNeeds = Readonly<Record<ScopeModel, readonly string[]>>;

/** A workspace, repository or project that the user wrote: the token must be able to see it. */
export interface ResourceRequirement {
  readonly kind: 'resource';
  readonly id: string;
  /** `repository acme/web` */
  readonly label: string;
  readonly resource: 'workspace' | 'repository' | 'project';
  readonly place: Resources;
}

/** A scope that the user wrote. */
export interface ScopeRequirement {
  readonly kind: 'scope';
  readonly id: string;
  /** As the user wrote it. */
  readonly label: string;
  /** The model that it was written in. */
  readonly scopeModel: ScopeModel;
  readonly scopes: ScopeNeeds;
}

/** An operation that the user wrote, found in the catalog. */
export interface OperationRequirement {
  readonly kind: 'operation';
  readonly id: string;
  /** Method and path as the user wrote them, in plain form. */
  readonly label: string;
  readonly operation: Operation;
  /** Real names that the user wrote in place of placeholders. */
  readonly values: Readonly<Record<string, string>>;
  /** Where it works: the names in its path of what has to exist already. */
  readonly place: Resources;
  readonly scopes: ScopeNeeds;
  /** The permission that a write needs besides its scopes. */
  readonly permission?: NeededPermission;
  /** A user stood in its URL, and was dropped. */
  readonly hasUser?: true;
  /** The operation itself, where it is a harmless request and every name in its path is known. */
  readonly endpoint?: Endpoint;
}

/** Git access to the repository. */
export interface GitRequirement {
  readonly kind: 'git';
  readonly id: string;
  /** `git push of acme/web` */
  readonly label: string;
  readonly access: 'clone' | 'push';
  readonly scopes: ScopeNeeds;
  readonly endpoint: Endpoint;
}

/** One thing that the token must be able to do. */
export type Requirement = ResourceRequirement | ScopeRequirement | OperationRequirement | GitRequirement;

/** Something about the configured scopes and operations that isn't in the catalog. */
export type RequirementIssue =
  | { readonly type: 'operation-malformed'; readonly text: string; readonly problem: string }
  | { readonly type: 'scope-unknown'; readonly text: string; readonly nearest: readonly string[] }
  | {
      readonly type: 'scope-unused';
      readonly text: string;
      readonly name: string;
      readonly known: string;
      /** What it was for was removed. */
      readonly isRemoved: boolean;
    }
  | {
      readonly type: 'operation-unknown';
      readonly text: string;
      readonly nearest: readonly Operation[];
      readonly date: string;
    }
  | { readonly type: 'operation-removed'; readonly text: string; readonly operation: Operation }
  | {
      readonly type: 'operation-url-wrong';
      readonly text: string;
      readonly problem: Catalog.WrongUrl['problem'];
      /** The operation of the catalog that is meant, where it can be told. */
      readonly meant?: Operation;
    };

/** What the job needs, in Bitbucket's own terms. */
export interface Requirements {
  readonly all: readonly Requirement[];
  /** Where requests can be made: configured names first, then names in the operations, then the pipeline's own. */
  readonly place: Resources;
  readonly issues: readonly RequirementIssue[];
}

/** Whether a configuration can only be understood by the catalog: it also says what an OAuth scope stands for. */
export function needsCatalog({ scopes, operations }: TokenConfig): boolean {
  return operations.length > 0 || scopes.some((text) => findScope(text)?.scopeModel === 'legacy');
}

/**
 * Looks up everything that a configuration requires. Pure: what isn't found becomes an issue.
 * @param catalog may be left out where `needsCatalog` is false
 * @throws where it is needed and missing: an operation that wasn't looked up must not count as an unknown one
 */
export function resolveRequirements(config: TokenConfig, catalog: typeof Catalog | undefined): Requirements {
  if (catalog === undefined && needsCatalog(config)) throw new Error('The catalog is not loaded.');
  const scopes = resolveScopes(config.scopes, catalog?.catalogOperations() ?? []);
  const operations = catalog === undefined ? { found: [], issues: [] } : findOperations(config, catalog);

  const [written] = operations.found.map((operation) => placeOf(operation, {})).filter(({ workspace }) => workspace);
  const { workspace, repository, project } = config;
  const known = workspace === undefined ? (written ?? {}) : namesIn(config);
  const isConfigured = workspace?.declared || repository?.declared || project?.declared;
  const made = operations.found.flatMap((operation) => madeBy(operation, known));
  return {
    all: [
      ...resourceRequirements(config).filter(
        ({ resource, place }) => !made.some((one) => one.isNew && isMade(one, resource, place)),
      ),
      ...scopes.found,
      ...operations.found.map((operation) => requireOperation(operation, placeOf(operation, known), made)),
      ...gitRequirements(config),
    ],
    place: withoutMade(isConfigured || written === undefined ? known : written, made),
    issues: [...scopes.issues, ...operations.issues],
  };
}

/** The requirements of one kind. */
export function ofKind<Kind extends Requirement['kind']>(
  { all }: Pick<Requirements, 'all'>,
  kind: Kind,
): readonly Extract<Requirement, { kind: Kind }>[] {
  return all.filter((requirement): requirement is Extract<Requirement, { kind: Kind }> => requirement.kind === kind);
}

/** The scopes that everything together needs, each once, in one model. */
export function requiredScopes(requirements: Pick<Requirements, 'all'>, scopeModel: ScopeModel): readonly string[] {
  const operations = ofKind(requirements, 'operation').flatMap(({ scopes }) => scopes[scopeModel]);
  return [...new Set([...directScopes(requirements, scopeModel), ...operations])];
}

/** The scopes that were required as such and those of git access, each once, in one model. */
export function directScopes(requirements: Pick<Requirements, 'all'>, scopeModel: ScopeModel): readonly string[] {
  const all = [...ofKind(requirements, 'scope'), ...ofKind(requirements, 'git')];
  return [...new Set(all.flatMap(({ scopes }) => scopes[scopeModel]))];
}

/** Whether the token must be able to do nothing in particular. */
export function isEmpty({ all }: Pick<Requirements, 'all'>): boolean {
  return all.every(({ kind }) => kind === 'resource');
}

interface Resolved<T> {
  readonly found: readonly T[];
  readonly issues: readonly RequirementIssue[];
}

function resolveScopes(texts: readonly string[], operations: readonly Operation[]): Resolved<ScopeRequirement> {
  const found: ScopeRequirement[] = [];
  const issues: RequirementIssue[] = [];
  for (const text of new Set(texts)) {
    const scope = findScope(text);
    if (scope === undefined) issues.push({ type: 'scope-unknown', text, nearest: nearestScopes(text) });
    else if (scope.retired !== undefined) {
      const { name, retired: known, isRemoved = false } = scope;
      issues.push({ type: 'scope-unused', text, name, known, isRemoved });
    } else {
      const scopes = {
        granular: convertScope(scope, 'granular', operations),
        legacy: convertScope(scope, 'legacy', operations),
      };
      found.push({ kind: 'scope', id: `scope ${text}`, label: text, scopeModel: scope.scopeModel, scopes });
    }
  }
  return { found, issues };
}

/** An operation of the catalog, as it was written. */
interface WrittenOperation extends Pick<OperationRequirement, 'operation' | 'values' | 'permission' | 'hasUser'> {
  readonly text: string;
}

function findOperations(
  { operations, apiUrl }: TokenConfig,
  { parseOperation, findOperation, nearestOperations, neededPermission, catalogDate }: typeof Catalog,
): Resolved<WrittenOperation> {
  const found: WrittenOperation[] = [];
  const issues: RequirementIssue[] = [];
  for (const written of new Set(operations)) {
    const wanted = parseOperation(written, apiUrl);
    if ('fault' in wanted) {
      issues.push({ type: 'operation-malformed', text: written, problem: wanted.fault });
      continue;
    }
    if ('problem' in wanted) {
      const { problem, text } = wanted;
      const meant = wanted.meant && findOperation(wanted.meant)?.operation;
      issues.push({ type: 'operation-url-wrong', text, problem, ...(meant && { meant }) });
      continue;
    }
    const text = `${wanted.method} ${wanted.path}`;
    const match = findOperation(wanted);
    if (match === undefined && wanted.path.startsWith('/teams/')) {
      issues.push({ type: 'operation-url-wrong', text, problem: 'teams' });
      continue;
    }
    if (match === undefined) {
      issues.push({ type: 'operation-unknown', text, nearest: nearestOperations(wanted), date: catalogDate });
      continue;
    }
    const { operation, values } = match;
    const problem = invalidNames(values);
    if (operation.state === 'removed') issues.push({ type: 'operation-removed', text, operation });
    else if (problem !== undefined) issues.push({ type: 'operation-malformed', text, problem });
    else {
      const permission = neededPermission(operation);
      const { hasUser } = wanted;
      found.push({
        text,
        operation,
        values,
        ...(permission !== undefined && { permission }),
        ...(hasUser && { hasUser }),
      });
    }
  }
  // Two spellings of one operation are one requirement.
  return { found: [...new Map(found.map((operation) => [operation.text, operation])).values()], issues };
}

function invalidNames(values: Readonly<Record<string, string>>): string | undefined {
  const odd = ['workspace', 'repo_slug', 'project_key'].filter((key) => !isName(values[key] ?? key));
  if (odd.length === 0) return undefined;
  const placeholders = odd.map((key) => `{${key}}`).join(' and ');
  return `the value of ${placeholders} isn't a valid name; write the real name, or the placeholder itself`;
}

function requireOperation(
  { text, operation, values, permission, hasUser }: WrittenOperation,
  written: Resources,
  made: readonly Made[],
): OperationRequirement {
  const { granular, legacy } = operation;
  const place = withoutMade(written, made);
  const isThere = place === written;
  const endpoint = isThere ? endpointForOperation(operation, values, place) : undefined;
  return {
    kind: 'operation',
    id: `operation ${text}`,
    label: text,
    operation,
    values,
    place,
    scopes: { granular, legacy },
    ...(permission !== undefined && { permission }),
    ...(hasUser && { hasUser }),
    ...(endpoint !== undefined && { endpoint }),
  };
}

function resourceRequirements({ workspace, project, repository }: TokenConfig): readonly ResourceRequirement[] {
  if (workspace === undefined) return [];
  const required = (resource: ResourceRequirement['resource'], label: string, place: Resources) =>
    ({ kind: 'resource', id: label, label, resource, place }) as const;
  const owner = { workspace: workspace.name };
  return [
    ...(workspace.declared ? [required('workspace', `workspace ${workspace.name}`, owner)] : []),
    ...(project?.declared ? [required('project', `project ${project.name}`, { ...owner, project: project.name })] : []),
    ...(repository?.declared
      ? [
          required('repository', `repository ${workspace.name}/${repository.name}`, {
            ...owner,
            repository: repository.name,
          }),
        ]
      : []),
  ];
}

/** A push also fetches. https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions */
function gitRequirements({ git: access, workspace, repository }: TokenConfig): readonly GitRequirement[] {
  if (access === 'none' || workspace === undefined || repository === undefined) return [];
  const names = { workspace: workspace.name, repository: repository.name };
  const isPush = access === 'push';
  return [
    {
      kind: 'git',
      id: 'git',
      label: `git ${access} of ${names.workspace}/${names.repository}`,
      access,
      scopes: {
        granular: ['read:repository:bitbucket', ...(isPush ? ['write:repository:bitbucket'] : [])],
        legacy: [isPush ? 'repository:write' : 'repository'],
      },
      endpoint: endpointForGit(access, names),
    },
  ];
}

/** Where the path of an operation leads; what its placeholders stand for is that of the known place. */
function placeOf({ operation, values }: WrittenOperation, known: Resources): Resources {
  const { workspace = known.workspace } = values;
  // A repository of one workspace isn't in another one.
  const around = workspace === known.workspace ? known : {};
  const { repo_slug: repository = around.repository, project_key: project = around.project } = values;
  const has = (parameter: string) => operation.path.includes(parameter) && operation.creates !== parameter;
  return {
    ...(workspace !== undefined && { workspace }),
    ...(repository !== undefined && has('{repo_slug}') && { repository }),
    ...(project !== undefined && has('{project_key}') && { project }),
  };
}

/** A repository or project that a declared operation creates: nothing can be requested there yet. */
interface Made {
  readonly resource: 'repository' | 'project';
  readonly place: Resources;
  /** Created by POST, which refuses what is there already. */
  readonly isNew: boolean;
}

function madeBy({ operation, values }: WrittenOperation, known: Resources): readonly Made[] {
  const { creates, method } = operation;
  const { workspace = known.workspace } = values;
  if (creates === undefined || workspace === undefined) return [];
  const resource = creates === '{repo_slug}' ? 'repository' : 'project';
  const isNew = method === 'POST';
  const written = creates === '{repo_slug}' ? values.repo_slug : values.project_key;
  // PUT also updates: what is configured, or where the pipeline runs, is there.
  if (!isNew && (written === undefined || (workspace === known.workspace && written === known[resource]))) return [];
  const name = written ?? (workspace === known.workspace ? known[resource] : undefined);
  return name === undefined ? [] : [{ resource, place: { workspace, [resource]: name }, isNew }];
}

function isMade(made: Made, resource: string, place: Resources): boolean {
  const { workspace, [made.resource]: name } = made.place;
  return resource === made.resource && place.workspace === workspace && place[made.resource] === name;
}

/** The same place where nothing of it is yet to be created. */
function withoutMade(place: Resources, made: readonly Made[]): Resources {
  const found = made.filter((one) => place[one.resource] !== undefined && isMade(one, one.resource, place));
  if (found.length === 0) return place;
  return Object.fromEntries(Object.entries(place).filter(([key]) => !found.some(({ resource }) => resource === key)));
}

/** The names of the configuration and of the pipeline that it runs in. */
function namesIn({ workspace, repository, project }: TokenConfig): Resources {
  return {
    ...(workspace !== undefined && { workspace: workspace.name }),
    ...(repository !== undefined && { repository: repository.name }),
    ...(project !== undefined && { project: project.name }),
  };
}
