import type { Resources } from '../bitbucket/endpoint.ts';
import { convertScope, findScope } from '../bitbucket/scopes.ts';
import type { TokenConfig } from '../config/token-config.ts';
import { isCreated } from './created-resources.ts';
import { gitRequirements } from './git-requirements.ts';
import type { ResolvedOperations } from './operation-requirements.ts';
import type * as Operations from './operations.ts';
import type { RequirementIssue, Requirements, ResourceRequirement, ScopeRequirement } from './requirement.ts';
import type { ToolNeeds } from './tools/needs.ts';

/**
 * Whether a configuration can only be understood by the catalog: it also resolves OAuth scopes, finds what is meant by others, and comes
 * with the findings about what can't be used.
 */
export function needsCatalog({ tools, scopes, operations }: TokenConfig): boolean {
  const isPlain = (text: string) => {
    const scope = findScope(text);
    return scope?.scopeModel === 'api-token' && scope.unused === undefined;
  };
  return tools.length > 0 || operations.length > 0 || !scopes.every(isPlain);
}

/**
 * Looks up everything that a configuration requires. Pure: what isn't found becomes an issue.
 * @param operations may be left out where `needsCatalog` is false
 * @param tools what the declared tools need; may be left out where there are none
 * @param isMissing whether the place in which a tool can create something is known not to exist. Without this, it is taken as existing:
 *   a tool that creates a repository also manages those that it has created before.
 * @throws where one is needed and missing: what wasn't looked up must not count as unknown
 */
export function resolveRequirements(
  config: TokenConfig,
  operations: typeof Operations | undefined,
  tools?: ToolNeeds,
  isMissing = false,
): Requirements {
  if (operations === undefined && needsCatalog(config)) throw new Error('The catalog is not loaded.');
  if (tools === undefined && config.tools.length > 0) throw new Error('The tools are not loaded.');
  const names = namesIn(config);
  const scopes = resolveScopes(config.scopes, operations?.catalog);
  const { found, issues, created, known, place } =
    operations?.resolveOperations(config, names, operations.catalog, tools?.operations, isMissing) ??
    noOperations(names);
  return {
    all: [
      ...resourceRequirements(config).filter(
        (required) => !created.some((each) => each.isNew && isCreated(each, required.resource, required.place)),
      ),
      ...scopes.found,
      ...found,
      ...gitRequirements(config.git, known, created, tools?.git),
    ],
    place,
    created,
    tools: tools?.used ?? [],
    optional: tools?.optional ?? [],
    issues: [...(tools?.issues ?? []), ...scopes.issues, ...issues],
  };
}

function noOperations(names: Resources): ResolvedOperations {
  return { found: [], issues: [], created: [], known: names, place: names };
}

function resolveScopes(texts: readonly string[], catalog: (typeof Operations)['catalog'] | undefined) {
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

/** The names of the configuration and of the pipeline that it runs in. */
function namesIn({ workspace, repository, project }: TokenConfig): Resources {
  if (workspace === undefined) return {};
  return {
    workspace: workspace.name,
    ...(repository !== undefined && { repository: repository.name }),
    ...(project !== undefined && { project: project.name }),
  };
}
