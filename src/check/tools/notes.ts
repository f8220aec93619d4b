import type { CredentialKind } from '../../bitbucket/credential-kind.ts';
import type { ScopeModel } from '../../bitbucket/scope.ts';
import { expandImpliedScopes } from '../../bitbucket/scopes.ts';
import { settingsFor } from '../../tools/features.ts';
import type { Tool, ToolField, ToolTokenKind, ToolUse } from '../../tools/tool.ts';
import { groupBy } from '../../util/group-by.ts';
import { isListedFor } from '../kind-limits.ts';
import { type Requirements, requiredScopes } from '../requirement.ts';
import { fieldsFor, isWithin, measuredKind, rejectedUses } from './kinds.ts';
import type { OptionalOperation, UsedTool } from './needs.ts';

/** Something worth knowing about a declared tool, as data. */
export type ToolNote =
  /** What is known about a declared tool, and what to set in it. */
  | (ToolUse & {
      readonly type: 'tool';
      readonly title: string;
      readonly version: string;
      readonly measured: string;
      /** Absent for a kind of token that tools weren't measured with. */
      readonly fields?: readonly ToolField[];
      /** What else to know about these fields. */
      readonly detail?: string;
      /** Other fields, in which this kind of token doesn't work. */
      readonly failing: readonly string[];
      readonly kind: CredentialKind;
    })
  /** What a declared tool calls only sometimes, or works without, where the token may not be able to do it. */
  | {
      readonly type: 'tool-optional';
      readonly tool: string;
      readonly operations: readonly string[];
      readonly need: 'optional' | 'conditional';
      readonly when?: string;
      /** Of them, those that aren't granted or, where that isn't known, that aren't required anyway. */
      readonly scopes: readonly string[];
      readonly state: 'missing' | 'unknown' | 'not-for-kind';
      readonly kind: CredentialKind;
    };

/**
 * What to know about the declared tools: where the token goes, and what they can't do besides what they need.
 * @param granted the list of granted scopes, where it is known
 */
export function toolNotes(
  requirements: Requirements,
  kind: CredentialKind,
  scopeModel: ScopeModel,
  granted?: readonly string[],
): readonly ToolNote[] {
  const rejected = rejectedUses(requirements.tools, kind);
  const accepted = requirements.tools.map(({ tool, features }) => {
    const gone = rejected.filter((use) => use.tool === tool.name).flatMap((use) => use.features);
    return { tool, features: features.filter(({ name }) => !gone.includes(name)) };
  });
  return [
    ...accepted.flatMap((used) => settingNotes(used, kind)),
    ...optionalNotes(requirements, rejected, { kind, scopeModel, granted }),
  ];
}

/** One note for the features of a tool that take the token in the same place. */
function settingNotes({ tool, features }: UsedTool, kind: CredentialKind): readonly ToolNote[] {
  const own = measuredKind(kind);
  const { name, title, version, measured } = tool;
  const placed = features.map((feature) => ({ feature, fields: own && fieldsFor(tool, feature, own) }));
  return groupBy(placed, ({ fields }) => JSON.stringify(fields)).map((same) => {
    const [{ feature, fields }] = same;
    const setting = own && settingsFor(tool, own).working[0];
    const isGeneral = setting !== undefined && feature.fields?.[setting.kind] === undefined;
    return {
      type: 'tool',
      tool: name,
      title,
      version,
      measured,
      features: same.map((each) => each.feature.name),
      kind,
      failing: own && isGeneral ? failingFields(tool, own) : [],
      ...(fields && { fields }),
      ...(isGeneral && setting.note !== undefined && { detail: setting.note }),
    };
  });
}

/** Where people put a token of a kind and it doesn't work: fields that no working setting puts the token into. */
function failingFields(tool: Tool, kind: ToolTokenKind): readonly string[] {
  const { working, failing } = settingsFor(tool, kind);
  const [right, wrong] = [working, failing].map((settings) =>
    settings.flatMap(({ fields }) => fields.filter(({ value }) => value.includes('{token}')).map(({ name }) => name)),
  );
  return [...new Set(wrong)].filter((name) => !right?.includes(name));
}

/** Whose token it is, as far as that is known. */
interface ToolCaller {
  readonly kind: CredentialKind;
  readonly scopeModel: ScopeModel;
  readonly granted: readonly string[] | undefined;
}

/** An optional operation that the token may not be able to do, with the scopes for it. */
interface OpenCall extends OptionalOperation {
  readonly lacking: readonly string[];
  readonly state: 'missing' | 'unknown' | 'not-for-kind';
}

/** What the token may not be able to do, together where it is for the same reason. */
function optionalNotes(
  requirements: Requirements,
  rejected: readonly ToolUse[],
  { kind, scopeModel, granted }: ToolCaller,
): readonly ToolNote[] {
  // Missing scopes that are required have a finding.
  const held = expandImpliedScopes([...(granted ?? []), ...requiredScopes(requirements, scopeModel)]);
  const calls = requirements.optional.filter(({ calledBy }) => !isWithin(calledBy, rejected));
  const open = calls.flatMap((optional): readonly OpenCall[] => {
    if (!isListedFor(optional.operation, kind)) return [{ ...optional, lacking: [], state: 'not-for-kind' }];
    const lacking = optional.scopes[scopeModel].filter((scope) => !held.has(scope));
    return lacking.length === 0 ? [] : [{ ...optional, lacking, state: granted === undefined ? 'unknown' : 'missing' }];
  });
  const reasonOf = ({ calledBy, need, when, state }: OpenCall) => [calledBy.tool, need, when, state].join('\n');
  return groupBy(open, reasonOf).map((same) => {
    const [{ calledBy, need, when, state }] = same;
    return {
      type: 'tool-optional',
      tool: calledBy.tool,
      operations: same.map(({ label }) => label),
      need,
      ...(when !== undefined && { when }),
      scopes: [...new Set(same.flatMap(({ lacking }) => lacking))],
      state,
      kind,
    };
  });
}
