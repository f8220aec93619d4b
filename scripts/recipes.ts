import { parse as parseYaml } from 'yaml';
import { expandImpliedScopes, labelOf } from '../src/bitbucket/scopes.ts';
import * as operations from '../src/check/operations.ts';
import { requiredScopes } from '../src/check/requirement.ts';
import { resolveRequirements } from '../src/check/requirements.ts';
import { findToolNeeds } from '../src/check/tools.ts';
import type { OptionValues } from '../src/config/options.ts';
import { type OptionName, options } from '../src/config/options.ts';
import { parseTokenConfig } from '../src/config/token-config.ts';
import { toolTable as measured } from '../src/tools/tools.data.ts';

/** One requirement of an example or of a tool in it: `git push`, an operation, or a scope. */
interface Need {
  readonly text: string;
  readonly apiToken: readonly string[];
  readonly oauth: readonly string[];
  /** Bitbucket doesn't allow it for access tokens. */
  readonly barred: boolean;
}

/**
 * Fills the generated blocks of a page in `docs/recipes/`: an example from `examples/`, and the scopes that it requires
 * according to the catalog.
 *
 * @param page text of the page; a block is between `begin generated: example FILE` or `scopes FILE` and `end generated`
 * @param readExample returns the text of a file in `examples/`
 * @returns the new text
 * @throws if an example declares a scope or an operation that the catalog doesn't have
 */
export function recipe(page: string, readExample: (file: string) => string): string {
  const blocks = /(<!-- begin generated: (example|scopes) (\S+) .*-->\n)[\s\S]*?(<!-- end generated -->)/g;
  return page.replaceAll(blocks, (_, begin: string, kind: string, file: string, end: string) => {
    const text = readExample(file);
    const language = file.endsWith('.sh') ? 'sh' : 'yaml';
    const content = kind === 'example' ? `\`\`\`${language}\n${text}\`\`\`` : scopesTables(text);
    return `${begin}\n${content}\n\n${end}`;
  });
}

/**
 * Finds the scopes that an API token needs for an example.
 *
 * @param example text of a workflow, a pipeline, or an inventory
 * @returns unique names; empty if the example declares nothing
 * @throws if the example declares a scope or an operation that the catalog doesn't have
 */
export function scopesOf(example: string): readonly string[] {
  return [...new Set(needsOf(parseYaml(example)).flatMap(({ apiToken }) => apiToken))];
}

/** One table, or one per token of an inventory. */
function scopesTables(example: string): string {
  const { tokens, defaults, ...rest } = parseYaml(example);
  if (!Array.isArray(tokens)) return scopesTable(needsOf(rest));
  // The repository doesn't change the required scopes.
  const needs = tokens.map((token) => needsOf({ ...defaults, ...token, repository: undefined }));
  return tokens.map(({ name }, index) => `\`${name}\`:\n\n${scopesTable(needs[index] ?? [])}`).join('\n\n');
}

function scopesTable(needs: readonly Need[]): string {
  const scopes = [...new Set(needs.flatMap(({ apiToken }) => apiToken))];
  const rows = scopes.map((scope) => {
    const why = needs.filter(({ apiToken }) => apiToken.includes(scope)).map(({ text }) => `\`${text}\``);
    return `| ${labelOf(scope)} | \`${scope}\` | ${why.join('<br>')} |`;
  });
  return [
    '| Label on the token page | Scope | Required by |',
    '| --- | --- | --- |',
    ...rows,
    '',
    accessTokens(needs),
  ].join('\n');
}

function accessTokens(needs: readonly Need[]): string {
  const barred = needs.filter((need) => need.barred).map(({ text }) => `\`${text}\``);
  if (barred.length > 0)
    return `You can't use an access token: Bitbucket doesn't let access tokens call ${barred.join(' and ')}.`;
  const all = [...new Set(needs.flatMap(({ oauth }) => oauth))];
  const least = all.filter((scope) => !all.some((other) => other !== scope && expandImpliedScopes([other]).has(scope)));
  return `An access token needs ${least.map((scope) => `\`${scope}\``).join(', ')} and no email.`;
}

function needsOf(content: unknown): readonly Need[] {
  return declarationsIn(content).flatMap((raw) => {
    const { value: declaration } = parseTokenConfig(raw, {}, (name) => name);
    const tools = findToolNeeds(declaration.tools, measured, operations.catalog);
    if (tools.issues.length > 0) throw new Error(`There is no tool "${tools.issues[0]?.text}".`);
    const git = tools.git?.access ?? declaration.git;
    return [
      ...(git === 'none' ? [] : [needOf(`git ${git}`, { git })]),
      ...declaration.scopes.map((scope) => needOf(scope, { scopes: scope })),
      ...[...tools.operations.keys(), ...declaration.operations].map((operation) =>
        needOf(operation, { operations: operation }),
      ),
    ];
  });
}

/** The scopes for one requirement. The repository is only a placeholder. */
function needOf(text: string, raw: OptionValues): Need {
  const { value: declaration } = parseTokenConfig({ ...raw, repository: 'acme/web' }, {}, (name) => name);
  const requirements = resolveRequirements(declaration, operations);
  if (requirements.issues.length > 0) throw new Error(`The catalog doesn't have "${text}".`);
  const wanted = raw.operations === undefined ? undefined : operations.catalog.parseOperation(text, declaration.apiUrl);
  const found = wanted === undefined || !('path' in wanted) ? undefined : operations.catalog.findOperation(wanted);
  return {
    text,
    apiToken: requiredScopes(requirements, 'api-token'),
    oauth: requiredScopes(requirements, 'oauth'),
    barred: found?.operation.disallowsAccessTokens ?? false,
  };
}

/** The options of each use of the action and the pipe, and of each token of an inventory. */
function declarationsIn(node: unknown): readonly OptionValues[] {
  if (node === null || typeof node !== 'object') return [];
  const { uses, pipe, with: inputs, variables, 'token-env': token } = node as Readonly<Record<string, unknown>>;
  // The action, or a reusable workflow that passes its inputs to the action.
  if (typeof uses === 'string' && /^token-preflight\/|preflight\.yml$/.test(uses)) return [optionsOf(inputs, 'name')];
  if (typeof pipe === 'string' && pipe.includes('token-preflight')) return [optionsOf(variables, 'variable')];
  if (token !== undefined) return [optionsOf(node, 'name')];
  return Object.values(node).flatMap(declarationsIn);
}

function optionsOf(given: unknown, by: 'name' | 'variable'): OptionValues {
  const values = (given ?? {}) as Readonly<Record<string, string | readonly string[]>>;
  const declared: readonly OptionName[] = ['repository', 'git', 'tools', 'scopes', 'operations'];
  const raw = options
    .filter(({ name }) => declared.includes(name))
    .flatMap((option) => (values[option[by]] === undefined ? [] : [[option.name, values[option[by]]]]));
  // A pipe uses the repository of its pipeline.
  return { repository: 'acme/web', ...Object.fromEntries(raw) };
}
