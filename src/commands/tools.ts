import type { ScopeModel } from '../bitbucket/scope.ts';
import { isListedFor } from '../check/kind-limits.ts';
import { ofKind, type Requirements } from '../check/requirement.ts';
import { pluralOfKind } from '../credential/kinds.ts';
import { otherOperations, requiredOperations, settingsFor, silentFailures, toolTokenKinds } from '../tools/features.ts';
import type { Tool, ToolFeature, ToolOperation, ToolSetting, ToolTokenKind } from '../tools/tool.ts';
import { suggest } from '../util/similar.ts';
import { indent, list } from '../util/text.ts';
import { textWidth } from './advice.ts';
import {
  type CommandContext,
  failed,
  printed,
  type TextResult,
  type ToolsInvocation,
  usageErrors,
} from './invocation.ts';
import { lookUp, scopesToSelect } from './required-scopes.ts';

const kindTitles: Readonly<Record<ToolTokenKind, string>> = {
  'api-token': 'API token',
  'access-token': 'Access token',
};
const modelOfToken: Readonly<Record<ToolTokenKind, ScopeModel>> = { 'api-token': 'api-token', 'access-token': 'oauth' };

/** `token-preflight tools [NAME]`: the measured tools, or the settings and scopes of one of them. */
export async function tools({ name, errors }: ToolsInvocation, context: CommandContext): Promise<TextResult> {
  if (errors.length > 0) return usageErrors(errors);
  // A part of the bundle by itself, since it is long.
  const { toolTable: all } = await import('../tools/tools.data.ts');
  if (name === undefined) return printed(listText(all));
  const tool = all.find((each) => each.name === name.trim().toLowerCase());
  if (tool !== undefined) return printed(await toolText(tool, context));
  const near = nearestNames(name, all);
  const hint = near.length === 0 ? 'To list them, run token-preflight tools.' : `Did you mean ${list(near, 'or')}?`;
  return failed([`tools requires the name of a known tool. ${hint}`]);
}

/** Tools with the word in their title, such as OpenTofu, else those with a similar name. */
function nearestNames(name: string, all: readonly Tool[]): readonly string[] {
  const word = name.trim().toLowerCase();
  const titled = all.filter(({ title }) => word.length > 2 && title.toLowerCase().includes(word));
  if (titled.length > 0) return titled.slice(0, 3).map((tool) => tool.name);
  return suggest(
    word,
    all.map((tool) => tool.name),
  );
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

async function toolText(tool: Tool, context: CommandContext): Promise<string> {
  const features = await Promise.all(tool.features.map(async (feature) => needsOf(feature, context)));
  const sections = [
    [
      `${tool.title} ${tool.version}, measured on ${tool.measured}`,
      ...[tool.how, ...(tool.notes ?? [])].flatMap((text) => indent(text, 0, textWidth)),
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
    ...fields.map(({ name, value }) => `    ${name}: ${shown(value)}`),
    ...(notes === '' ? [] : indent(notes, 4, textWidth)),
  ];
}

function failingLines({ fields, note = '' }: ToolSetting): readonly string[] {
  const set = fields.map(({ name, value }) => `${name}: ${shown(value)}`);
  return indent(`Doesn't work: ${set.join(', ')}. ${note}`.trim(), 2, textWidth);
}

/** A value with what to replace in angle brackets: `<token>`. */
function shown(value: string): string {
  return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
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
  const required = await lookUp(requiredOperations(feature), context, feature.git);
  const others = await Promise.all(
    otherOperations(feature).map(async (operation) => {
      const more = await lookUp([operation.operation], context);
      return { operation, lines: hasAll(required, more) ? [] : kindLines(more) };
    }),
  );
  return {
    feature,
    lines: kindLines(required, feature.refuses),
    others: others.filter(({ lines }) => lines.length > 0),
  };
}

/** Whether the scopes of a feature are enough for something else, too. */
function hasAll(required: Requirements, more: Requirements): boolean {
  return toolTokenKinds.every((kind) => {
    const scopeModel = modelOfToken[kind];
    const before = scopesToSelect(required, scopeModel);
    const after = scopesToSelect({ all: [...required.all, ...more.all] }, scopeModel);
    return before.length === after.length && before.every((scope) => after.includes(scope));
  });
}

function kindLines(requirements: Requirements, refuses: ToolFeature['refuses'] = []): readonly string[] {
  return toolTokenKinds.flatMap((kind) => {
    const why = refuses.find((refusal) => refusal.kind === kind)?.why;
    const disallowed = ofKind(requirements, 'operation').some(({ operation }) => !isListedFor(operation, kind));
    const reason = why ?? (disallowed ? `It isn't available for ${pluralOfKind(kind)}.` : undefined);
    const text = reason === undefined ? scopesText(requirements, kind) : `can't be used. ${reason}`;
    const [first = '', ...rest] = indent(text, 18, textWidth);
    return [`    ${kindTitles[kind].padEnd(12)}  ${first.trimStart()}`, ...rest];
  });
}

function scopesText(requirements: Requirements, kind: ToolTokenKind): string {
  return scopesToSelect(requirements, modelOfToken[kind]).join(' ') || 'no scopes listed';
}

/** Features that need the same are shown together. */
function featureLines(features: readonly FeatureNeeds[]): readonly string[] {
  const groups = new Map<string, FeatureNeeds[]>();
  for (const needs of features) {
    const key = needs.lines.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), needs]);
  }
  return [...groups.values()].flatMap((group) => [
    ...group.flatMap(({ feature }) => indent(aboutText(feature), 2, textWidth)),
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
      ...indent(`${feature.name}: ${what}`, 2, textWidth),
      ...(message === undefined ? [] : indent(message, 4, textWidth)),
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
        const text = indent(`${operation.operation} (${operation.need}). ${operation.when ?? ''}`.trim(), 2, textWidth);
        return [[...text, ...lines].join('\n'), [...text, ...lines]] as const;
      }),
    ),
  );
  return others.size === 0 ? [] : ['More scopes that some runs need:', ...[...others.values()].flat()];
}
