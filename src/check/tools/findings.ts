import type { CredentialKind } from '../../bitbucket/credential-kind.ts';
import type { TokenConfig } from '../../config/token-config.ts';
import { requiredOperations, silentFailures } from '../../tools/features.ts';
import type { ToolFeature, ToolUse } from '../../tools/tool.ts';
import { groupBy } from '../../util/group-by.ts';
import type { CheckResult } from '../check-result.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { ToolNeed } from '../finding-facts.ts';
import type { Requirement, Requirements } from '../requirement.ts';
import { isOnlyFor, isWithin, rejectedUses } from './kinds.ts';
import { usesOf } from './needs.ts';

/** The declared tools that don't work with a kind of token. */
export function toolRejectionFindings({ tools }: Requirements, kind: CredentialKind): readonly Finding[] {
  return rejectedUses(tools, kind).map((facts) => createFinding('tool-rejects-kind', facts));
}

/** The requirements without those that only features bring which the kind of token doesn't work with. */
export function withoutRejected(requirements: Requirements, kind: CredentialKind): Requirements {
  const rejected = rejectedUses(requirements.tools, kind);
  return {
    ...requirements,
    all: requirements.all.filter((each) => !isOnlyFor(each, rejected)),
    optional: requirements.optional.filter(({ calledBy }) => !isWithin(calledBy, rejected)),
  };
}

/** The declared tools that need missing scopes. */
export function findNeeds(
  missing: readonly string[],
  { tools }: Requirements,
  checks: readonly CheckResult[],
): readonly ToolNeed[] {
  const needs = checks.flatMap(({ requirement, missing: lacking = [] }) => {
    const scopes = lacking.filter((scope) => missing.includes(scope));
    if (scopes.length === 0 || !('requiredBy' in requirement)) return [];
    return (requirement.requiredBy ?? []).map((use) => ({ ...use, scopes, requirement }));
  });
  return groupBy(needs, ({ tool }) => tool).map((same) => {
    const [{ tool: name }] = same;
    const features = tools.find(({ tool }) => tool.name === name)?.features ?? [];
    const isSilent = same.some(({ requirement, features: own }) =>
      features.some((feature) => own.includes(feature.name) && isSilentWithout(feature, requirement)),
    );
    return {
      tool: name,
      features: [...new Set(same.flatMap((need) => need.features))],
      scopes: [...new Set(same.flatMap(({ scopes }) => scopes))],
      ...(isSilent && { isSilent }),
    };
  });
}

/** Whether a feature ends with exit code 0 where something is refused that it needs. */
function isSilentWithout(feature: ToolFeature, { kind, label }: Requirement): boolean {
  const what = kind === 'git' ? `git ${feature.git}` : label;
  return silentFailures(feature).some((failure) => failure.what === what);
}

/** A warning if no repository or workspace is known that the declared tools could use. */
export function placeFindings(
  { tools, place }: Requirements,
  { workspace, repository }: Pick<TokenConfig, 'workspace' | 'repository'>,
): readonly Finding[] {
  const isIn = (parameter: string) =>
    usesOf(tools, (feature) => requiredOperations(feature).some((operation) => operation.includes(parameter)));
  const inRepository = [...isIn('{repo_slug}'), ...usesOf(tools, ({ git }) => git !== undefined)];
  const isMissing = (resource: 'repository' | 'workspace', uses: readonly ToolUse[], known: unknown) =>
    uses.length > 0 && known === undefined && place[resource] === undefined ? [{ resource, uses }] : [];
  const [missing] = [
    ...isMissing('repository', inRepository, repository),
    ...isMissing('workspace', isIn('{workspace}'), workspace),
  ];
  if (missing === undefined) return [];
  const { resource, uses } = missing;
  const names = [...new Set(uses.map(({ tool }) => tool))];
  return [createFinding('resource-unverified', { resource, option: resource, tools: names })];
}
