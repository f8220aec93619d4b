import { type CredentialKind, isAccessToken } from '../../bitbucket/credential-kind.ts';
import { settingsFor, toolTokenKinds } from '../../tools/features.ts';
import type { Tool, ToolFeature, ToolField, ToolTokenKind, ToolUse } from '../../tools/tool.ts';
import { groupBy } from '../../util/group-by.ts';
import type { FindingFacts } from '../finding-facts.ts';
import type { Requirement } from '../requirement.ts';
import type { UsedTool } from './needs.ts';

/** The kind that tools were measured with, or nothing where they weren't measured with such a token. */
export function measuredKind(kind: CredentialKind): ToolTokenKind | undefined {
  if (kind === 'api-token') return kind;
  return isAccessToken(kind) ? 'access-token' : undefined;
}

/**
 * The features of declared tools for which no setting takes a kind of token, by tool and reason. What works with no kind has
 * another cause, such as an operation that was removed.
 */
export function rejectedUses(
  used: readonly UsedTool[],
  kind: CredentialKind,
): readonly FindingFacts['tool-rejects-kind'][] {
  const own = measuredKind(kind);
  if (own === undefined) return [];
  const [other] = toolTokenKinds.filter((each) => each !== own);
  return used.flatMap(({ tool, features }) => {
    const rejected = features.flatMap((feature) => {
      const why = measuredRefusal(tool, feature, own);
      return why === undefined || (other && measuredRefusal(tool, feature, other)) ? [] : [{ feature, why }];
    });
    return groupBy(rejected, ({ why }) => why).map((same) => {
      const [{ feature, why }] = same;
      const fields = other && fieldsFor(tool, feature, other);
      return {
        tool: tool.name,
        title: tool.title,
        features: same.map((each) => each.feature.name),
        kind,
        why,
        ...(other && fields && { use: { kind: other, fields } }),
      };
    });
  });
}

/** What to set for a feature, by the recommended setting; nothing where none works. */
export function fieldsFor(tool: Tool, { fields }: ToolFeature, kind: ToolTokenKind): readonly ToolField[] | undefined {
  return fields?.[kind] ?? settingsFor(tool, kind).working[0]?.fields;
}

/** Why no setting takes a kind of token for a feature. */
function measuredRefusal(tool: Tool, { refuses = [] }: ToolFeature, kind: ToolTokenKind): string | undefined {
  const own = refuses.find((refusal) => refusal.kind === kind)?.why;
  const { working, failing } = settingsFor(tool, kind);
  return own ?? (working.length === 0 ? (failing[0]?.note ?? 'No setting works.') : undefined);
}

/** Whether a requirement comes from these features alone. */
export function isOnlyFor(requirement: Requirement, uses: readonly ToolUse[]): boolean {
  if (!('requiredBy' in requirement) || requirement.requiredBy === undefined) return false;
  return requirement.requiredBy.every((use) => isWithin(use, uses));
}

/** Whether all features of a use are among others. */
export function isWithin({ tool, features }: ToolUse, uses: readonly ToolUse[]): boolean {
  const others = uses.filter((use) => use.tool === tool).flatMap((use) => use.features);
  return features.every((feature) => others.includes(feature));
}
