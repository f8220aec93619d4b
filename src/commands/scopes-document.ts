import { withoutImplied } from '../bitbucket/scopes.ts';
import type { CheckContext } from '../check/context.ts';
import type { Finding } from '../check/finding.ts';
import { declarationFindings } from '../check/findings/configuration.ts';
import { isListedFor } from '../check/kind-limits.ts';
import { type GitRequirement, type OperationRequirement, ofKind } from '../check/requirement.ts';
import {
  type ScopeKind,
  scopeKindOf,
  scopeKinds,
  scopeModelOfKind,
  type TokenChoice,
} from '../credential/token-choices.ts';
import type { HostNames } from '../messages/host-names.ts';
import type { ByKind, ScopesDocument } from '../report/scopes-schema.ts';
import { renderFindings } from '../report/token-report.ts';
import { compact } from '../util/compact.ts';
import { thisProgram } from '../version.ts';
import { exceptionsFor, selectionOf, supportedRequirements } from './by-kind.ts';
import { compareKinds } from './narrowest-kind.ts';

/**
 * Puts together what is known about the scopes of a declaration.
 * @param kind the only kind of token that it is about
 * @param problems what is wrong with the options
 */
export async function scopesDocument(
  context: CheckContext,
  kind: TokenChoice | undefined,
  problems: readonly Finding[],
  names: HostNames,
): Promise<ScopesDocument> {
  const { requirements } = context;
  const possible = kind === undefined ? requirements : supportedRequirements(context, kind);
  const [git] = ofKind(possible, 'git');
  const kinds = kind === undefined ? scopeKinds : [scopeKindOf(kind)];
  const isEmpty = requirements.all.length === 0;
  const { narrowest, others } = compareKinds((each) => exceptionsFor(each, context));
  return compact({
    schema: 1 as const,
    kind: 'scopes' as const,
    tool: thisProgram,
    operations: ofKind(possible, 'operation').map((operation) => operationOf(operation, kinds)),
    git: git && compact({ access: git.access, requiredBy: git.requiredBy, scopes: scopesByModelOf(git, kinds) }),
    tools: toolsOf(context, kinds),
    select: groupByKind(kinds, (each) => selectionOf(context, each)),
    optional: possible.optional.map(({ label, operation, scopes, need, when, calledBy }) =>
      compact({ operation: label, need, when, calledBy, scopes: scopesByModelOf({ operation, scopes }, kinds) }),
    ),
    narrowest: isEmpty || kind !== undefined ? undefined : narrowest,
    exceptions: isEmpty
      ? []
      : (kind === undefined ? others : [kind]).map((each) => {
          const exceptions = exceptionsFor(each, context);
          return { kind: each, exceptions, ...(isEverything(exceptions, each, context) && { isAll: true as const }) };
        }),
    // Nothing is known about a token, so no finding is about its kind.
    findings: await renderFindings([...problems, ...declarationFindings(context, 'unrecognized')], names),
  });
}

/** A record of what there is for each kind. */
function groupByKind<T>(kinds: readonly ScopeKind[], valueFor: (kind: ScopeKind) => T | undefined): ByKind<T> {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const value = valueFor(kind);
      return value === undefined ? [] : [[kind, value]];
    }),
  );
}

function operationOf(
  requirement: OperationRequirement,
  kinds: readonly ScopeKind[],
): ScopesDocument['operations'][number] {
  const { label: operation, requiredBy, permission } = requirement;
  return compact({
    operation,
    requiredBy,
    scopes: scopesByModelOf(requirement, kinds),
    permission: permission && permissionOf(permission),
  });
}

/** The permission that the account needs, or nothing where no source shows it. */
function permissionOf({
  on,
  level,
  grade,
  isConditional,
}: NonNullable<OperationRequirement['permission']>): ScopesDocument['operations'][number]['permission'] {
  return level === undefined || grade === 'unknown' ? undefined : compact({ on, level, grade, isConditional });
}

/** The scopes of one requirement by kind, without the kinds that it isn't available for. */
function scopesByModelOf(
  { operation, scopes }: Pick<GitRequirement, 'scopes'> & { readonly operation?: OperationRequirement['operation'] },
  kinds: readonly ScopeKind[],
): ByKind<readonly string[]> {
  const hasScopes = Object.values(scopes).some((names) => names.length > 0);
  return groupByKind(kinds, (kind) =>
    operation === undefined || !hasScopes || isListedFor(operation, kind)
      ? withoutImplied(scopes[scopeModelOfKind[kind]])
      : undefined,
  );
}

/** Whether exceptions leave nothing that a kind of token can do. */
function isEverything(
  exceptions: ScopesDocument['exceptions'][number]['exceptions'],
  kind: TokenChoice,
  context: CheckContext,
): boolean {
  const labels = exceptions.map(({ what }) => what);
  const others = supportedRequirements(context, kind).all;
  return exceptions.length > 0 && others.every((each) => each.kind === 'operation' && labels.includes(each.label));
}

function toolsOf({ requirements, tools }: CheckContext, kinds: readonly ScopeKind[]): ScopesDocument['tools'] {
  const measured = (['api-token', 'access-token'] as const).filter((kind) => kinds.includes(kind));
  return requirements.tools.map(({ tool, features }) => ({
    name: tool.name,
    title: tool.title,
    version: tool.version,
    measured: tool.measured,
    features: features.map(({ name }) => name),
    settings: measured.flatMap((kind) =>
      (tools?.toolNotes(requirements, kind, scopeModelOfKind[kind]) ?? []).flatMap((note) =>
        note.type === 'tool' && note.tool === tool.name && note.fields !== undefined
          ? [compact({ kind, features: note.features, fields: note.fields, note: note.detail })]
          : [],
      ),
    ),
    rejects: measured.flatMap((kind) =>
      (tools?.rejectedUses(requirements.tools, kind) ?? [])
        .filter((use) => use.tool === tool.name)
        .map((use) => ({ kind, features: use.features, why: use.why })),
    ),
  }));
}
