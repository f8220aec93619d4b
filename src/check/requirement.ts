import type { Endpoint, Resources } from '../bitbucket/endpoint.ts';
import type * as Catalog from '../bitbucket/operations.ts';
import type { Operation } from '../bitbucket/operations.ts';
import type { NeededPermission } from '../bitbucket/permission.ts';
import type { ScopeModel, ScopesByModel } from '../bitbucket/scope.ts';
import { selectionFor } from '../bitbucket/scopes.ts';
import type { ToolUse } from '../tools/tool.ts';
import type { OptionalOperation, ToolIssue, UsedTool } from './tools/needs.ts';

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
  readonly scopes: ScopesByModel;
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
  readonly scopes: ScopesByModel;
  /** The permission that a write needs besides its scopes. */
  readonly permission?: NeededPermission;
  /** A user was in its URL, and was dropped. */
  readonly hasUser?: true;
  /** The operation itself, where it is a harmless request and every name in its path is known. */
  readonly endpoint?: Endpoint;
  /** The declared tools that call it. */
  readonly requiredBy?: readonly ToolUse[];
}

/** An operation of the catalog, as it was written. */
export interface WrittenOperation
  extends Pick<OperationRequirement, 'operation' | 'values' | 'permission' | 'hasUser' | 'requiredBy'> {
  readonly text: string;
}

/** Git access to the repository. */
export interface GitRequirement {
  readonly kind: 'git';
  readonly id: string;
  /** `git push of acme/web` */
  readonly label: string;
  readonly access: 'clone' | 'push';
  readonly scopes: ScopesByModel;
  /** Absent where no repository is known, which only a tool can lead to. */
  readonly endpoint?: Endpoint;
  /** The declared tools that need it. */
  readonly requiredBy?: readonly ToolUse[];
}

/** One thing that the token must be able to do. */
export type Requirement = ResourceRequirement | ScopeRequirement | OperationRequirement | GitRequirement;

/** Something about the configured tools, scopes, and operations that isn't known or can't be used. */
export type RequirementIssue =
  | ToolIssue
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
  | {
      readonly type: 'operation-removed';
      readonly text: string;
      readonly operation: Operation;
      readonly requiredBy?: readonly ToolUse[];
    }
  | {
      readonly type: 'operation-url-wrong';
      readonly text: string;
      readonly problem: Catalog.WrongUrl['problem'];
      /** The operation of the catalog that is meant, where it is known. */
      readonly meant?: Operation;
    };

/** A repository or project that a declared operation creates: no request can be sent there yet. */
export interface CreatedResource {
  readonly resource: 'repository' | 'project';
  readonly place: Resources;
  /** Created by POST, which fails if it exists. */
  readonly isNew: boolean;
}

/** What the job needs, in Bitbucket's own terms. */
export interface Requirements {
  readonly all: readonly Requirement[];
  /** Where requests can be made: configured names first, then names in the operations, then the pipeline's own. */
  readonly place: Resources;
  /** What the job creates: nothing can be requested there. */
  readonly created: readonly CreatedResource[];
  /** The declared tools. */
  readonly tools: readonly UsedTool[];
  /** What the declared tools call besides: no reason to fail. */
  readonly optional: readonly OptionalOperation[];
  readonly issues: readonly RequirementIssue[];
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

/** What to select on the page that creates the token: see `selectionFor`. */
export function scopesToSelect(requirements: Pick<Requirements, 'all'>, scopeModel: ScopeModel): readonly string[] {
  return selectionFor(requiredScopes(requirements, scopeModel));
}

/** The scopes that were required as such and those of git access, each once, in one model. */
function directScopes(requirements: Pick<Requirements, 'all'>, scopeModel: ScopeModel): readonly string[] {
  const all = [...ofKind(requirements, 'scope'), ...ofKind(requirements, 'git')];
  return [...new Set(all.flatMap(({ scopes }) => scopes[scopeModel]))];
}

/** Whether the token must be able to do nothing in particular. */
export function isEmpty({ all }: Pick<Requirements, 'all'>): boolean {
  return all.every(({ kind }) => kind === 'resource');
}
