import type { Resources } from '../bitbucket/endpoint.ts';
import { endpointForGit, endpointForOperation } from '../bitbucket/endpoints.ts';
import type * as Catalog from '../bitbucket/operations.ts';
import { convertScope, findScope } from '../bitbucket/scopes.ts';
import { isName } from '../config/resource-name.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { ToolUse } from '../tools/tool.ts';
import { findCreated, isCreated, isPartCreated, withoutCreated } from './created-resources.ts';
import type {
  CreatedResource,
  GitRequirement,
  OperationRequirement,
  RequirementIssue,
  Requirements,
  ResourceRequirement,
  ScopeRequirement,
  WrittenOperation,
} from './requirement.ts';
import type { ToolGit, ToolNeeds } from './tools/needs.ts';

/** Whether a configuration can only be understood by the catalog: it also resolves OAuth scopes, and finds what is meant by others. */
export function needsCatalog({ tools, scopes, operations }: TokenConfig): boolean {
  const isOfToken = (text: string) => findScope(text)?.scopeModel === 'api-token';
  return tools.length > 0 || operations.length > 0 || !scopes.every(isOfToken);
}

/**
 * Looks up everything that a configuration requires. Pure: what isn't found becomes an issue.
 * @param catalog may be left out where `needsCatalog` is false
 * @param tools what the declared tools need; may be left out where there are none
 * @param isMissing whether the place in which a tool can create something is known not to exist. Without this, it is taken as existing:
 *   a tool that creates a repository also manages those that it has created before.
 * @throws where one is needed and missing: what wasn't looked up must not count as unknown
 */
export function resolveRequirements(
  config: TokenConfig,
  catalog: typeof Catalog | undefined,
  tools?: ToolNeeds,
  isMissing = false,
): Requirements {
  if (catalog === undefined && needsCatalog(config)) throw new Error('The catalog is not loaded.');
  if (tools === undefined && config.tools.length > 0) throw new Error('The tools are not loaded.');
  const callers = tools?.operations ?? new Map();
  const scopes = resolveScopes(config.scopes, catalog);
  const operations = catalog === undefined ? { found: [], issues: [] } : findOperations(config, callers, catalog);

  const [written] = operations.found
    .map((operation) => placeOfOperation(operation, {}))
    .filter(({ workspace }) => workspace);
  const { workspace, repository, project } = config;
  const known = workspace === undefined ? (written ?? {}) : namesIn(config);
  const isConfigured = workspace?.declared || repository?.declared || project?.declared;
  const creating = isMissing || catalog === undefined ? operations : findOperations(config, new Map(), catalog);
  const created = creating.found.flatMap((operation) => findCreated(operation, creating.found, known));
  return {
    all: [
      ...resourceRequirements(config).filter(
        ({ resource, place }) => !created.some((each) => each.isNew && isCreated(each, resource, place)),
      ),
      ...scopes.found,
      ...operations.found.map((operation) =>
        requireOperation(
          operation,
          placeOfOperation(operation, known),
          created,
          isPartCreated(operation, creating.found),
        ),
      ),
      ...gitRequirements(config.git, known, created, tools?.git),
    ],
    place: withoutCreated(isConfigured || written === undefined ? known : written, created),
    created,
    tools: tools?.used ?? [],
    optional: tools?.optional ?? [],
    issues: [...(tools?.issues ?? []), ...scopes.issues, ...operations.issues],
  };
}

interface Resolved<T> {
  readonly found: readonly T[];
  readonly issues: readonly RequirementIssue[];
}

function resolveScopes(texts: readonly string[], catalog: typeof Catalog | undefined): Resolved<ScopeRequirement> {
  const operations = catalog?.catalogOperations() ?? [];
  const found: ScopeRequirement[] = [];
  const issues: RequirementIssue[] = [];
  for (const text of new Set(texts)) {
    const scope = findScope(text);
    if (scope === undefined) issues.push({ type: 'scope-unknown', text, nearest: catalog?.nearestScopes(text) ?? [] });
    else if (scope.unused !== undefined) {
      const { name, unused: known, isRemoved = false } = scope;
      issues.push({ type: 'scope-unused', text, name, known, isRemoved });
    } else {
      const scopes = {
        'api-token': convertScope(scope, 'api-token', operations),
        oauth: convertScope(scope, 'oauth', operations),
      };
      found.push({ kind: 'scope', id: `scope ${text}`, label: text, scopeModel: scope.scopeModel, scopes });
    }
  }
  return { found, issues };
}

/** @param callers the operations of declared tools, with the tools */
function findOperations(
  { operations, apiUrl }: TokenConfig,
  callers: ReadonlyMap<string, readonly ToolUse[]>,
  catalog: typeof Catalog,
): Resolved<WrittenOperation> {
  const all = [...new Set([...operations, ...callers.keys()])].map((text) =>
    findWritten(text, apiUrl, callers, catalog),
  );
  const found = all.flatMap((one) => ('type' in one ? [] : [one]));
  // Two spellings of one operation are one requirement.
  return {
    found: [...new Map(found.map((operation) => [operation.text, operation])).values()],
    issues: all.flatMap((one) => ('type' in one ? [one] : [])),
  };
}

/** @returns what is required by an operation as it is written, or what is wrong with it */
function findWritten(
  written: string,
  apiUrl: URL,
  callers: ReadonlyMap<string, readonly ToolUse[]>,
  { parseOperation, findOperation, nearestOperations, neededPermission, catalogDate }: typeof Catalog,
): WrittenOperation | RequirementIssue {
  const wanted = parseOperation(written, apiUrl);
  if ('fault' in wanted) return { type: 'operation-malformed', text: written, problem: wanted.fault };
  if ('problem' in wanted) {
    const { problem, text } = wanted;
    const meant = wanted.meant && findOperation(wanted.meant)?.operation;
    return { type: 'operation-url-wrong', text, problem, ...(meant && { meant }) };
  }
  const text = `${wanted.method} ${wanted.path}`;
  const match = findOperation(wanted);
  if (match === undefined) {
    return wanted.path.startsWith('/teams/')
      ? { type: 'operation-url-wrong', text, problem: 'teams' }
      : { type: 'operation-unknown', text, nearest: nearestOperations(wanted), date: catalogDate };
  }
  const { operation, values } = match;
  const problem = invalidNames(values);
  const requiredBy = callers.get(text);
  const origin = { ...(requiredBy !== undefined && { requiredBy }) };
  if (operation.state === 'removed') return { type: 'operation-removed', text, operation, ...origin };
  if (problem !== undefined) return { type: 'operation-malformed', text, problem };
  const permission = neededPermission(operation);
  return {
    text,
    operation,
    values,
    ...(permission !== undefined && { permission }),
    ...(wanted.hasUser && { hasUser: wanted.hasUser }),
    ...origin,
  };
}

function invalidNames(values: Readonly<Record<string, string>>): string | undefined {
  const odd = ['workspace', 'repo_slug', 'project_key'].filter((key) => !isName(values[key] ?? key));
  if (odd.length === 0) return undefined;
  const placeholders = odd.map((key) => `{${key}}`).join(' and ');
  return `the value of ${placeholders} isn't a valid name; write the real name, or the placeholder itself`;
}

function requireOperation(
  { text, operation, values, permission, hasUser, requiredBy }: WrittenOperation,
  written: Resources,
  created: readonly CreatedResource[],
  isCreatedPart: boolean,
): OperationRequirement {
  const place = withoutCreated(written, created);
  const isThere = place === written && !isCreatedPart;
  const endpoint = isThere ? endpointForOperation(operation, values, place) : undefined;
  return {
    kind: 'operation',
    id: `operation ${text}`,
    label: text,
    operation,
    values,
    place,
    scopes: operation.scopes,
    ...(permission !== undefined && { permission }),
    ...(hasUser && { hasUser }),
    ...(endpoint !== undefined && { endpoint }),
    ...(requiredBy !== undefined && { requiredBy }),
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
function gitRequirements(
  git: TokenConfig['git'],
  known: Resources,
  created: readonly CreatedResource[],
  tools: ToolGit | undefined,
): readonly GitRequirement[] {
  if (git === 'none' && tools === undefined) return [];
  const { workspace, repository } = known;
  const isPush = git === 'push' || tools?.access === 'push';
  const access = isPush ? 'push' : 'clone';
  const names = workspace && repository ? { workspace, repository } : undefined;
  return [
    {
      kind: 'git',
      id: 'git',
      label: `git ${access}${names === undefined ? '' : ` of ${names.workspace}/${names.repository}`}`,
      access,
      scopes: {
        'api-token': ['read:repository:bitbucket', ...(isPush ? ['write:repository:bitbucket'] : [])],
        oauth: [isPush ? 'repository:write' : 'repository'],
      },
      ...(names !== undefined &&
        withoutCreated(known, created) === known && { endpoint: endpointForGit(access, names) }),
      ...(tools?.access === access && { requiredBy: tools.requiredBy }),
    },
  ];
}

/** Where the path of an operation leads; what its placeholders represent is that of the known place. */
function placeOfOperation({ operation, values }: WrittenOperation, known: Resources): Resources {
  const { workspace = known.workspace } = values;
  // A repository of one workspace isn't in another one.
  const around = workspace === known.workspace ? known : {};
  const { repo_slug: repository = around.repository, project_key: project = around.project } = values;
  // A PUT also updates what exists.
  const isNew = (parameter: string) =>
    operation.creates === parameter && operation.path.endsWith(parameter) && operation.method === 'POST';
  const has = (parameter: string) => operation.path.includes(parameter) && !isNew(parameter);
  return {
    ...(workspace !== undefined && { workspace }),
    ...(repository !== undefined && has('{repo_slug}') && { repository }),
    ...(project !== undefined && has('{project_key}') && { project }),
  };
}

/** The names of the configuration and of the pipeline that it runs in. */
function namesIn({ workspace, repository, project }: TokenConfig): Resources {
  return {
    ...(workspace !== undefined && { workspace: workspace.name }),
    ...(repository !== undefined && { repository: repository.name }),
    ...(project !== undefined && { project: project.name }),
  };
}
