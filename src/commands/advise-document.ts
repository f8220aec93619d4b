import { scopeRisks } from '../bitbucket/scope-risks.data.ts';
import { expandImpliedScopes, labelOf, scopeModelOf, withoutImplied } from '../bitbucket/scopes.ts';
import {
  type OperationRequirement,
  ofKind,
  type Requirements,
  requiredScopes,
  scopesToSelect,
} from '../check/requirement.ts';
import { parseTokenConfig } from '../config/token-config.ts';
import {
  type ScopeKind,
  scopeKindOf,
  scopeKinds,
  scopeModelOfKind,
  tokenChoices,
} from '../credential/token-choices.ts';
import { requestsIn } from '../record/read-recording.ts';
import { declarationOfRequests, groupRequests, type RequestGroup } from '../record/recording.ts';
import type { AdviceDocument } from '../report/advice-schema.ts';
import type { RecordingDocument } from '../report/suggestion/schema.ts';
import { compact } from '../util/compact.ts';
import { thisProgram } from '../version.ts';
import type { AdviseInputs } from './advise-inputs.ts';
import type { CommandContext } from './invocation.ts';
import { compareKinds, exceptionsOf } from './narrowest-kind.ts';
import { lookUp } from './required-scopes.ts';
import { clean, findingsFor, lookUpDeclaration, requirementsFor } from './suggestion.ts';

/**
 * Compares the granted scopes of a token with what its recorded runs required.
 * @returns nothing if there is no request to Bitbucket in the recordings
 */
export async function adviceDocument(
  { recordings, granted, kind }: AdviseInputs,
  context: CommandContext,
): Promise<AdviceDocument | undefined> {
  const destinations = parseTokenConfig({}, {}, context.host.names.option).value;
  const groups = groupRequests(recordings.flatMap(requestsIn), destinations);
  if (groups.length === 0) return undefined;
  const declaration = declarationOfRequests(groups);
  const lookedUp = await lookUpDeclaration(declaration, context);
  const { requirements } = lookedUp;
  const scopeKind = scopeKindFor(granted, kind);
  const operations = [...ofKind(requirements, 'operation'), ...(await gitPlaces(groups, context))];
  return compact({
    schema: 1 as const,
    kind: 'advice' as const,
    tool: thisProgram,
    runs: Math.max(
      1,
      recordings.reduce((sum, { runs }) => sum + runs, 0),
    ),
    token: kind,
    ...splitGranted(granted, requirements, scopeKind),
    select: Object.fromEntries(scopeKinds.map((each) => [each, labeledSelection(requirements, each)])),
    ...kindsFor(operations),
    unlisted: unlistedOperations(requirements, scopeKind),
    findings: await findingsFor(declaration, lookedUp, context),
    unseen: sentencesOf(recordings),
  });
}

/** The kind whose scopes the granted ones are; where nothing shows it, an API token. */
export function scopeKindFor(granted: readonly string[], kind: AdviseInputs['kind']): ScopeKind {
  const choice = tokenChoices.find((each) => each === kind);
  const ofToken = choice === undefined ? 'access-token' : scopeKindOf(choice);
  const model = scopeModelOf(granted) ?? scopeModelOfKind[choice === undefined ? 'api-token' : ofToken];
  return model === 'api-token' ? 'api-token' : ofToken === 'api-token' ? 'access-token' : ofToken;
}

function splitGranted(
  granted: readonly string[],
  requirements: Requirements,
  kind: ScopeKind,
): Pick<AdviceDocument, 'seen' | 'notSeen' | 'notGranted'> {
  const scopeModel = scopeModelOfKind[kind];
  const possible = requirementsFor(requirements, kind);
  const required = requiredScopes(possible, scopeModel);
  const needed = expandImpliedScopes(required);
  const selected = expandImpliedScopes(scopesToSelect(possible, scopeModel));
  const has = expandImpliedScopes(granted);
  /** @param isListed whether calls that require a scope are listed */
  const withCalls = (scope: string, isListed: (required: string) => boolean) => {
    const calls = possible.all.filter((each) => 'scopes' in each && each.scopes[scopeModel].some(isListed));
    return { scope, label: labelOf(scope), calls: calls.map(callOf) };
  };
  const includedIn = (scope: string, other: string) => expandImpliedScopes([other]).has(scope);
  const notSeen = granted.filter((scope) => !needed.has(scope));
  return {
    seen: granted
      .filter((scope) => needed.has(scope))
      .map((scope) =>
        withCalls(scope, (each) => includedIn(scope, each) || (includedIn(each, scope) && !granted.includes(each))),
      ),
    notSeen: notSeen.map((scope) => {
      const includes = [...expandImpliedScopes([scope])].filter((each) => needed.has(each) && !granted.includes(each));
      return compact({
        scope,
        label: labelOf(scope),
        risk: Object.hasOwn(scopeRisks, scope) ? scopeRisks[scope] : undefined,
        includes: includes.length > 0 ? withoutImplied(includes) : undefined,
        isSelected: selected.has(scope) ? (true as const) : undefined,
      });
    }),
    notGranted: required
      .filter((scope) => !has.has(scope))
      .map((scope) => withCalls(scope, (each) => includedIn(each, scope) && !has.has(each))),
  };
}

/** The name of the repository is only a placeholder in the requirement of Git. */
function callOf(requirement: Requirements['all'][number]): string {
  return requirement.kind === 'git' ? `git ${requirement.access}` : requirement.label;
}

function labeledSelection(
  requirements: Requirements,
  kind: ScopeKind,
): NonNullable<AdviceDocument['select'][ScopeKind]> {
  const scopes = scopesToSelect(requirementsFor(requirements, kind), scopeModelOfKind[kind]);
  return scopes.map((scope) => ({ scope, label: labelOf(scope) }));
}

/** Each repository that Git used, as an operation in that repository: a token must reach all of them. */
async function gitPlaces(
  groups: readonly RequestGroup[],
  context: CommandContext,
): Promise<readonly OperationRequirement[]> {
  const names = groups.flatMap(
    ({ url }) => /^https:\/\/bitbucket\.org\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/(?:info|git-)/.exec(url)?.[1] ?? [],
  );
  const operations = [...new Set(names)].map((name) => `GET /repositories/${name}`);
  if (operations.length === 0) return [];
  const { requirements } = await lookUp({ operations }, context);
  return ofKind(requirements, 'operation').map((operation) => ({
    ...operation,
    label: operation.label.replace('GET /repositories/', 'git access to '),
  }));
}

function kindsFor(
  operations: readonly OperationRequirement[],
): Partial<Pick<AdviceDocument, 'narrowest'>> & Pick<AdviceDocument, 'exceptions'> {
  if (operations.length === 0) return { exceptions: [] };
  const { narrowest, others } = compareKinds((kind) => exceptionsOf(kind, operations));
  const exceptions = others.map((kind) => {
    const found = exceptionsOf(kind, operations).map(({ label, why }) => ({ what: label, why }));
    return { kind, exceptions: found, ...(found.length === operations.length && { isAll: true as const }) };
  });
  return { ...(narrowest !== undefined && { narrowest }), exceptions };
}

function unlistedOperations(requirements: Requirements, kind: ScopeKind): readonly string[] {
  const scopeModel = scopeModelOfKind[kind];
  return ofKind(requirements, 'operation').flatMap(({ label, scopes }) =>
    scopes[scopeModel].length === 0 ? [label] : [],
  );
}

/** What the recordings couldn't see, each sentence once. */
function sentencesOf(recordings: readonly RecordingDocument[]): readonly string[] {
  return [...new Set(recordings.flatMap(({ unseen }) => unseen.map(clean)))];
}
