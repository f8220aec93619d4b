import type { Resources } from '../bitbucket/endpoint.ts';
import { endpointForOperation } from '../bitbucket/operation-endpoint.ts';
import type * as Catalog from '../bitbucket/operations.ts';
import { isName } from '../config/resource-name.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { ToolUse } from '../tools/tool.ts';
import { withoutCreated } from './created-resources.ts';
import { findCreated, isPartCreated } from './find-created.ts';
import type { CreatedResource, OperationRequirement, RequirementIssue, WrittenOperation } from './requirement.ts';

/** What the operations of a configuration and of its tools require. */
export interface ResolvedOperations {
  readonly found: readonly OperationRequirement[];
  readonly issues: readonly RequirementIssue[];
  /** What the job creates. */
  readonly created: readonly CreatedResource[];
  /** The names of the configuration and of its pipeline, or else those in the operations. */
  readonly known: Resources;
  /** Where requests can be made. */
  readonly place: Resources;
}

/** The operations of declared tools, with the tools. */
type Callers = ReadonlyMap<string, readonly ToolUse[]>;

/**
 * Looks up the operations of a configuration and of its tools. Pure: what isn't found becomes an issue.
 * @param names the names of the configuration and of its pipeline
 * @param isMissing see `resolveRequirements`
 */
export function resolveOperations(
  config: TokenConfig,
  names: Resources,
  catalog: typeof Catalog,
  callers: Callers = new Map(),
  isMissing = false,
): ResolvedOperations {
  const { found, issues } = findOperations(config, callers, catalog);
  const [written] = found.map((operation) => placeOfOperation(operation, {})).filter(({ workspace }) => workspace);
  const { workspace, repository, project } = config;
  const known = workspace === undefined ? (written ?? {}) : names;
  const isConfigured = workspace?.declared || repository?.declared || project?.declared;
  const creating = isMissing ? found : findOperations(config, new Map(), catalog).found;
  const created = creating.flatMap((operation) => findCreated(operation, creating, known));
  return {
    found: found.map((operation) =>
      requireOperation(operation, placeOfOperation(operation, known), created, isPartCreated(operation, creating)),
    ),
    issues,
    created,
    known,
    place: withoutCreated(isConfigured || written === undefined ? known : written, created),
  };
}

function findOperations(
  { operations, apiUrl }: TokenConfig,
  callers: Callers,
  catalog: typeof Catalog,
): { readonly found: readonly WrittenOperation[]; readonly issues: readonly RequirementIssue[] } {
  const all = [...new Set([...operations, ...callers.keys()])].map((text) =>
    findWritten(text, apiUrl, callers, catalog),
  );
  const found = all.flatMap((one) => ('type' in one ? [] : [one]));
  // Two spellings of one operation are one requirement.
  return {
    found: [...new Map(found.map((operation) => [operation.text, operation])).values()],
    issues: all.flatMap((one) => ('type' in one ? withRemoval(one) : [])),
  };
}

/** A wrong address can be that of an operation that was removed: then it is of no use to correct it. */
function withRemoval(issue: RequirementIssue): readonly RequirementIssue[] {
  if (issue.type !== 'operation-url-wrong' || issue.meant?.state !== 'removed') return [issue];
  const { meant: operation, ...wrong } = issue;
  return [wrong, { type: 'operation-removed', text: wrong.text, operation }];
}

/** @returns what is required by an operation as it is written, or what is wrong with it */
function findWritten(
  written: string,
  apiUrl: URL,
  callers: Callers,
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
