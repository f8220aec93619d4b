import { isAccessToken } from '../bitbucket/credential-kind.ts';
import { canBeGranted } from '../bitbucket/scopes.ts';
import { isListedFor } from '../check/kind-limits.ts';
import type { OperationRequirement } from '../check/requirement.ts';
import { pluralOfKind } from '../credential/kinds.ts';
import { type TokenChoice, tokenChoices } from '../credential/token-choices.ts';

/** Kinds of token by what they reach, the narrowest first. */
const narrowestFirst = tokenChoices.filter((kind) => kind !== 'access-token');

/** An operation that a kind of token can't do. */
interface Exception {
  /** As the user wrote it. */
  readonly label: string;
  /** A sentence. */
  readonly why: string;
}

/** The narrowest kind of token that can do everything, if any, and the kinds whose exceptions are worth naming. */
export function compareKinds(exceptionsFor: (kind: TokenChoice) => readonly unknown[]): {
  readonly narrowest: TokenChoice | undefined;
  readonly others: readonly TokenChoice[];
} {
  const narrowest = narrowestFirst.find((kind) => exceptionsFor(kind).length === 0);
  const named = ['repository-access-token', 'api-token'] as const;
  return {
    narrowest,
    others: named.filter((kind) => (kind === 'api-token' ? narrowest === undefined : kind !== narrowest)),
  };
}

/** What one access token belongs to, the narrowest first; `account`: more than a workspace. */
const reaches = ['repository', 'project', 'workspace', 'account'] as const;

type Reach = (typeof reaches)[number];

const reachOfKind: Readonly<Record<TokenChoice, Reach>> = {
  'repository-access-token': 'repository',
  'project-access-token': 'project',
  'workspace-access-token': 'workspace',
  // Of any of the three.
  'access-token': 'workspace',
  'api-token': 'account',
  'oauth-token': 'account',
};

/**
 * The operations that a kind of token can't do, by its scopes and by what one token belongs to.
 * https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
 */
export function exceptionsOf(kind: TokenChoice, operations: readonly OperationRequirement[]): readonly Exception[] {
  return operations.flatMap((operation) => {
    const why = reasonAgainst(kind, operation) ?? placeAgainst(kind, operation, operations);
    return why === undefined ? [] : [{ label: operation.label, why }];
  });
}

function reasonAgainst(kind: TokenChoice, requirement: OperationRequirement): string | undefined {
  const { scopes } = requirement;
  if (scopes.oauth.length === 0 && (kind !== 'api-token' || scopes['api-token'].length === 0)) {
    return 'The API specification lists no scopes for it.';
  }
  if (!isListedFor(requirement.operation, kind))
    return `It isn't available for ${pluralOfKind(isAccessToken(kind) ? 'access-token' : kind)}.`;
  if (kind === 'api-token') return undefined;
  const missing = scopes.oauth.filter((scope) => !canBeGranted(kind, scope));
  return missing.length === 0 ? undefined : `The token can't have the scope ${missing.join(', ')}.`;
}

function placeAgainst(
  kind: TokenChoice,
  operation: OperationRequirement,
  all: readonly OperationRequirement[],
): string | undefined {
  const reach = reachOf(operation);
  if (!isReachWithin(reach, reachOfKind[kind])) return `It requires access to the ${reach}.`;
  if (!isAccessToken(kind)) return undefined;
  if (isInOtherPlace('workspace', operation, all)) return 'It is in another workspace.';
  const isOther = kind === 'repository-access-token' && isInOtherPlace('repo_slug', operation, all);
  return isOther ? 'It is in another repository.' : undefined;
}

function isReachWithin(reach: Reach, limit: Reach): boolean {
  return reaches.indexOf(reach) <= reaches.indexOf(limit);
}

/** What a token must belong to: by the path, and by what the permission for a write is on. */
function reachOf({ operation: { path }, permission }: OperationRequirement): Reach {
  const byPath = path.includes('{repo_slug}') ? 'repository' : path.includes('{project_key}') ? 'project' : 'workspace';
  if (permission === undefined || permission.on === 'none') return byPath;
  return isReachWithin(permission.on, byPath) ? byPath : permission.on;
}

/** Whether an operation names another workspace or repository than the first one that names any. */
function isInOtherPlace(
  name: 'workspace' | 'repo_slug',
  { values }: OperationRequirement,
  all: readonly OperationRequirement[],
): boolean {
  const first = all.find((operation) => operation.values[name] !== undefined)?.values[name];
  const own = values[name];
  return own !== undefined && own.toLowerCase() !== first?.toLowerCase();
}
