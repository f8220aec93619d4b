import { createFinding, type Finding } from '../check/finding.ts';
import { optionFindings } from '../check/findings/configuration.ts';
import { isListedFor } from '../check/kind-limits.ts';
import { ofKind, type Requirements, scopesToSelect } from '../check/requirement.ts';
import { pluralOfKind } from '../credential/kinds.ts';
import { scopeModelOfKind } from '../credential/token-choices.ts';
import { fieldValue } from '../messages/tool-text.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import { renderFindings } from '../report/token-report.ts';
import type { ToolsDocument } from '../report/tools-schema.ts';
import { otherOperations, requiredOperations, settingsFor, silentFailures, toolTokenKinds } from '../tools/features.ts';
import type { Tool, ToolFeature, ToolOperation, ToolSetting, ToolTokenKind } from '../tools/tool.ts';
import { list } from '../util/text.ts';
import { textWidth } from '../util/text-width.ts';
import { indent } from '../util/wrap.ts';
import { thisProgram } from '../version.ts';
import {
  type CommandContext,
  failed,
  json,
  printed,
  type TextResult,
  type ToolsInvocation,
  usageErrors,
} from './invocation.ts';
import { lookUp } from './required-scopes.ts';

const kindTitles: Readonly<Record<ToolTokenKind, string>> = {
  'api-token': 'API token',
  'access-token': 'Access token',
};

/** `token-preflight tools [NAME]`: the measured tools, or the settings and scopes of one of them. */
export async function tools({ name, isJson, errors }: ToolsInvocation, context: CommandContext): Promise<TextResult> {
  if (errors.length > 0 && !isJson) return usageErrors(errors);
  // Parts of the bundle by themselves, since they are long.
  const [{ toolTable: all }, { nearestTools }] = await Promise.all([
    import('../tools/tools.data.ts'),
    import('../check/tools.ts'),
  ]);
  // What looks like a token is never shown.
  const wanted = name === undefined ? undefined : redactOpaqueWords(name).trim().toLowerCase();
  const shown = wanted === undefined ? all : all.filter((each) => each.name === wanted);
  const nearest = wanted === undefined || shown.length > 0 ? [] : nearestTools(wanted, all);
  if (isJson) {
    const unknown = shown.length > 0 ? [] : [createFinding('tool-unknown', { text: wanted ?? '', nearest })];
    const problems = [...optionFindings(errors), ...unknown];
    return {
      type: 'text',
      lines: json(await toolsDocument(shown, problems, context)),
      exitCode: problems.length > 0 ? 2 : 0,
    };
  }
  if (wanted === undefined) return printed(listText(all));
  const [tool] = shown;
  if (tool !== undefined) return printed(await pageOf(tool, context));
  const hint =
    nearest.length === 0 ? 'To list them, run token-preflight tools.' : `Did you mean ${list(nearest, 'or')}?`;
  return failed([`tools requires the name of a known tool. ${hint}`]);
}

/** @param problems what is wrong with the command line */
async function toolsDocument(
  shown: readonly Tool[],
  problems: readonly Finding[],
  context: CommandContext,
): Promise<ToolsDocument> {
  return {
    schema: 1,
    kind: 'tools',
    tool: thisProgram,
    tools: await Promise.all(
      shown.map(async (tool) => ({
        ...tool,
        features: await Promise.all(
          tool.features.map(async (feature) => ({ ...feature, scopes: await scopesOfFeature(feature, context) })),
        ),
      })),
    ),
    findings: await renderFindings(problems, context.host.names),
  };
}

/** The scopes to select for each kind of token that works. */
async function scopesOfFeature(
  feature: ToolFeature,
  context: CommandContext,
): Promise<Readonly<Partial<Record<ToolTokenKind, readonly string[]>>>> {
  const required = await requirementsOf(requiredOperations(feature), context, feature.git);
  const working = toolTokenKinds.filter((kind) => unsupportedBecause(kind, required, feature.refuses) === undefined);
  return Object.fromEntries(working.map((kind) => [kind, scopesToSelect(required, scopeModelOfKind[kind])]));
}

function listText(all: readonly Tool[]): string {
  const rows = [
    ['Name', 'API token', 'Access token', 'Tool, version'],
    ...all.map((tool) => [
      tool.name,
      ...toolTokenKinds.map((kind) => (settingsFor(tool, kind).working.length > 0 ? 'yes' : 'no')),
      `${tool.title} ${tool.version}`,
    ]),
  ];
  return [
    'Tools, and the kinds of token that work with them:',
    '',
    ...rows.map(
      ([name = '', api = '', access = '', title]) =>
        `${name.padEnd(20)}  ${api.padEnd(9)}  ${access.padEnd(12)}  ${title}`,
    ),
    '',
    'To show the settings and scopes of a tool: token-preflight tools renovate',
  ].join('\n');
}

async function pageOf(tool: Tool, context: CommandContext): Promise<string> {
  const features = await Promise.all(tool.features.map(async (feature) => needsOf(feature, context)));
  const sections = [
    [
      `${tool.title} ${tool.version}, measured on ${tool.measured}`,
      ...[tool.how, ...(tool.notes ?? [])].flatMap((text) => indent(text, 0, textWidth())),
    ],
    ...toolTokenKinds.map((kind) => settingLines(tool, kind)),
    ['Scopes:', ...featureLines(features)],
    silentLines(tool),
    otherLines(features),
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n');
}

function settingLines(tool: Tool, kind: ToolTokenKind): readonly string[] {
  const { working, failing } = settingsFor(tool, kind);
  return [
    working.length === 0 ? `${kindTitles[kind]}: can't be used.` : `${kindTitles[kind]}: set`,
    ...working.flatMap((setting, index) => [...(index > 0 ? ['  or'] : []), ...workingLines(setting)]),
    ...failing.flatMap(failingLines),
  ];
}

function workingLines({ fields, note, evidence }: ToolSetting): readonly string[] {
  const notes = [note, evidence === 'source' ? 'Read in the source, not run.' : undefined].filter(Boolean).join(' ');
  return [
    ...fields.map(({ name, value }) => `    ${name}: ${fieldValue(value)}`),
    ...(notes === '' ? [] : indent(notes, 4, textWidth())),
  ];
}

function failingLines({ fields, note = '' }: ToolSetting): readonly string[] {
  const set = fields.map(({ name, value }) => `${name}: ${fieldValue(value)}`);
  return indent(`Doesn't work: ${set.join(', ')}. ${note}`.trim(), 2, textWidth());
}

/** A feature, and what it needs. */
interface FeatureNeeds {
  readonly feature: ToolFeature;
  /** What it needs for each kind of token, as lines. */
  readonly lines: readonly string[];
  /** What is needed only sometimes, with its scopes by kind. */
  readonly others: readonly OtherNeed[];
}

interface OtherNeed {
  readonly operation: ToolOperation;
  readonly lines: readonly string[];
}

async function needsOf(feature: ToolFeature, context: CommandContext): Promise<FeatureNeeds> {
  const required = await requirementsOf(requiredOperations(feature), context, feature.git);
  const others = await Promise.all(
    otherOperations(feature).map(async (operation) => {
      const more = await requirementsOf([operation.operation], context);
      return { operation, lines: hasAll(required, more) ? [] : kindLines(more) };
    }),
  );
  return {
    feature,
    lines: kindLines(required, feature.refuses),
    others: others.filter(({ lines }) => lines.length > 0),
  };
}

async function requirementsOf(
  operations: readonly string[],
  context: CommandContext,
  git?: ToolFeature['git'],
): Promise<Requirements> {
  return (await lookUp({ operations, ...(git !== undefined && { git }) }, context)).requirements;
}

/** Whether the scopes of a feature are enough for something else, too. */
function hasAll(required: Requirements, more: Requirements): boolean {
  return toolTokenKinds.every((kind) => {
    const scopeModel = scopeModelOfKind[kind];
    const before = scopesToSelect(required, scopeModel);
    const after = scopesToSelect({ all: [...required.all, ...more.all] }, scopeModel);
    return before.length === after.length && before.every((scope) => after.includes(scope));
  });
}

function kindLines(requirements: Requirements, refuses: ToolFeature['refuses'] = []): readonly string[] {
  return toolTokenKinds.flatMap((kind) => {
    const reason = unsupportedBecause(kind, requirements, refuses);
    const text = reason === undefined ? featureScopes(requirements, kind) : `can't be used. ${reason}`;
    const [first = '', ...rest] = indent(text, 18, textWidth());
    return [`    ${kindTitles[kind].padEnd(12)}  ${first.trimStart()}`, ...rest];
  });
}

/** Why a kind of token doesn't work. */
function unsupportedBecause(
  kind: ToolTokenKind,
  requirements: Requirements,
  refuses: ToolFeature['refuses'] = [],
): string | undefined {
  const why = refuses.find((refusal) => refusal.kind === kind)?.why;
  const isBarred = ofKind(requirements, 'operation').some(({ operation }) => !isListedFor(operation, kind));
  return why ?? (isBarred ? `It isn't available for ${pluralOfKind(kind)}.` : undefined);
}

function featureScopes(requirements: Requirements, kind: ToolTokenKind): string {
  return scopesToSelect(requirements, scopeModelOfKind[kind]).join(' ') || 'no scopes listed';
}

/** Features that need the same are shown together. */
function featureLines(features: readonly FeatureNeeds[]): readonly string[] {
  const groups = new Map<string, FeatureNeeds[]>();
  for (const needs of features) {
    const key = needs.lines.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), needs]);
  }
  return [...groups.values()].flatMap((group) => [
    ...group.flatMap(({ feature }) => indent(aboutText(feature), 2, textWidth())),
    ...(group[0]?.lines ?? []),
  ]);
}

function aboutText({ name, about, isDefault, git, evidence }: ToolFeature): string {
  const details = [
    ...(isDefault ? ['default'] : []),
    ...(git === undefined ? [] : [`git ${git}`]),
    ...(evidence === 'source' ? ['read in the source, not run'] : []),
  ];
  return `${name}${details.length > 0 ? ` (${details.join(', ')})` : ''}: ${about}`;
}

function silentLines({ features }: Tool): readonly string[] {
  const lines = features.flatMap((feature) =>
    silentFailures(feature).flatMap(({ what, message }) => [
      ...indent(`${feature.name}: ${what}`, 2, textWidth()),
      ...(message === undefined ? [] : indent(message, 4, textWidth())),
    ]),
  );
  return lines.length === 0
    ? []
    : ["Fails silently without its scope (exit code 0, but the work isn't done):", ...lines];
}

function otherLines(features: readonly FeatureNeeds[]): readonly string[] {
  const others = new Map(
    features.flatMap(({ others: own }) =>
      own.map(({ operation, lines }) => {
        const text = indent(
          `${operation.operation} (${operation.need}). ${operation.when ?? ''}`.trim(),
          2,
          textWidth(),
        );
        return [[...text, ...lines].join('\n'), [...text, ...lines]] as const;
      }),
    ),
  );
  return others.size === 0 ? [] : ['More scopes that some runs need:', ...[...others.values()].flat()];
}
