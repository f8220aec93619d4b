import type { Operation } from '../../bitbucket/catalog.ts';
import type * as Catalog from '../../bitbucket/operations.ts';
import type { ScopesByModel } from '../../bitbucket/scope.ts';
import { otherOperations, requiredOperations } from '../../tools/features.ts';
import { parseTool } from '../../tools/parse-tool.ts';
import type { Tool, ToolFeature, ToolOperation, ToolUse } from '../../tools/tool.ts';
import { findSimilar } from '../../util/similar.ts';

/** A declared tool, with the features that the job uses. */
export interface UsedTool {
  readonly tool: Tool;
  readonly features: readonly ToolFeature[];
}

/** What is wrong with a declared tool. */
export type ToolIssue =
  | { readonly type: 'tool-malformed'; readonly text: string; readonly problem: string }
  /** `tool`: it is known, and the feature isn't. */
  | {
      readonly type: 'tool-unknown';
      readonly text: string;
      readonly nearest: readonly string[];
      readonly tool?: string;
    }
  | { readonly type: 'tool-outdated'; readonly text: string; readonly major: number; readonly tool: Tool };

/** An operation that a declared tool calls only sometimes, or works without. */
export interface OptionalOperation extends Pick<ToolOperation, 'when'> {
  readonly label: string;
  readonly operation: Operation;
  readonly scopes: ScopesByModel;
  readonly need: 'optional' | 'conditional';
  readonly calledBy: ToolUse;
}

/** What the declared tools need. */
export interface ToolNeeds {
  readonly used: readonly UsedTool[];
  /** The operations that they always call, each with the tools and features that call it. */
  readonly operations: ReadonlyMap<string, readonly ToolUse[]>;
  /** What they call besides. */
  readonly optional: readonly OptionalOperation[];
  readonly git?: ToolGit;
  readonly issues: readonly ToolIssue[];
}

/** Git access that tools need. */
export interface ToolGit {
  readonly access: 'clone' | 'push';
  readonly requiredBy: readonly ToolUse[];
}

/**
 * Looks up what the declared tools need. Pure.
 * @param texts one tool each, as the user wrote it
 * @param measured the known tools
 */
export function findToolNeeds(
  texts: readonly string[],
  measured: readonly Tool[],
  { catalogOperations }: typeof Catalog,
): ToolNeeds {
  const { used, issues } = findTools(texts, measured);
  const operations = operationsOf(used);
  const git = gitOf(used);
  const catalog = new Map(catalogOperations().map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const optional = used.flatMap((each) => optionalOperations(each, operations, catalog));
  return { used, operations, optional, issues, ...(git !== undefined && { git }) };
}

/** Finds the tools and their features; a tool that is declared twice is one with the features of both. */
function findTools(texts: readonly string[], tools: readonly Tool[]): Pick<ToolNeeds, 'used' | 'issues'> {
  const used = new Map<Tool, ReadonlySet<ToolFeature>>();
  const issues: ToolIssue[] = [];
  for (const text of new Set(texts)) {
    const wanted = parseTool(text);
    if ('fault' in wanted) {
      issues.push({ type: 'tool-malformed', text, problem: wanted.fault });
      continue;
    }
    const { name, major, features } = wanted;
    const tool = tools.find((each) => each.name === name);
    if (tool === undefined) {
      issues.push({ type: 'tool-unknown', text: name, nearest: nearestTools(name, tools) });
      continue;
    }
    if (major !== undefined && major > majorOf(tool)) issues.push({ type: 'tool-outdated', text, major, tool });
    const known = tool.features.filter((feature) => isMeant(feature, features));
    for (const feature of features.filter((each) => !known.some((one) => one.name === each))) {
      issues.push({ type: 'tool-unknown', text: feature, nearest: nearestFeatures(feature, tool), tool: tool.name });
    }
    used.set(tool, new Set([...(used.get(tool) ?? []), ...known]));
  }
  return { used: [...used].map(([tool, features]) => ({ tool, features: [...features] })), issues };
}

function isMeant({ name, isDefault }: ToolFeature, features: readonly string[]): boolean {
  return features.length === 0 ? isDefault : features.includes(name);
}

function majorOf({ version }: Tool): number {
  return Number.parseInt(version, 10);
}

/** Tools with a word of the text in their name or title, such as OpenTofu, else those with a similar name. */
export function nearestTools(text: string, tools: readonly Tool[]): readonly string[] {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[^\w.-]+/)
    .filter((word) => word.length > 2);
  const titled = tools.filter(({ name, title }) =>
    words.some((word) => word === name || title.toLowerCase().includes(word)),
  );
  if (titled.length > 0) return titled.slice(0, 3).map(({ name }) => name);
  return findSimilar(
    text,
    tools.map(({ name }) => name),
  );
}

/** Similar features, else all of them. */
function nearestFeatures(text: string, { features }: Tool): readonly string[] {
  const names = features.map(({ name }) => name);
  const near = findSimilar(text, names);
  return near.length > 0 ? near : names;
}

function operationsOf(used: readonly UsedTool[]): ToolNeeds['operations'] {
  const operations = new Set(used.flatMap(({ features }) => features.flatMap(requiredOperations)));
  return new Map(
    [...operations].map((operation) => [
      operation,
      usesOf(used, (feature) => requiredOperations(feature).includes(operation)),
    ]),
  );
}

/** What a tool calls besides what is required anyway, each once for a reason. */
function optionalOperations(
  { tool, features }: UsedTool,
  required: ToolNeeds['operations'],
  catalog: ReadonlyMap<string, Operation>,
): readonly OptionalOperation[] {
  const others = features.flatMap(otherOperations).filter(({ operation }) => !required.has(operation));
  const once = new Map(others.map((each) => [`${each.operation} ${each.when}`, each]));
  return [...once.values()].flatMap(({ operation: label, need, when }) => {
    const operation = catalog.get(label);
    if (operation === undefined) return [];
    const callers = features.filter(({ operations }) => operations.some((each) => each.operation === label));
    return [
      {
        label,
        operation,
        scopes: operation.scopes,
        need: need === 'conditional' ? 'conditional' : 'optional',
        ...(when !== undefined && { when }),
        calledBy: { tool: tool.name, features: callers.map(({ name }) => name) },
      } as const,
    ];
  });
}

/** The strongest Git access that the tools need, if any. */
function gitOf(used: readonly UsedTool[]): ToolGit | undefined {
  const found = (['push', 'clone'] as const).map((access) => ({
    access,
    requiredBy: usesOf(used, ({ git }) => git === access),
  }));
  return found.find(({ requiredBy }) => requiredBy.length > 0);
}

/** The tools with features that need something, and the names of these features. */
export function usesOf(used: readonly UsedTool[], isNeeded: (feature: ToolFeature) => boolean): readonly ToolUse[] {
  return used
    .map(({ tool, features }) => ({ tool: tool.name, features: features.filter(isNeeded).map(({ name }) => name) }))
    .filter(({ features }) => features.length > 0);
}
