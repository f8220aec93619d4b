import { parse as parseYaml } from 'yaml';
import * as catalogue from '../src/bitbucket/operations.ts';
import { expand, labelOf } from '../src/bitbucket/scopes.ts';
import type { OptionName, OptionValues } from '../src/config/options.ts';
import { options } from '../src/config/options.ts';
import { parseTokenConfig } from '../src/config/token-config.ts';
import { neededScopes, requirementsOf } from '../src/evidence/requirements.ts';

/** What an example declares, one thing each: `git push`, an operation, a scope. */
interface Need {
  readonly text: string;
  readonly granular: readonly string[];
  readonly legacy: readonly string[];
  /** Bitbucket refuses it to access tokens. */
  readonly barred: boolean;
}

/**
 * A page of `docs/recipes/` with its generated blocks filled: an example as it stands in `examples/`, and the scopes that
 * it needs, by the catalogue.
 *
 * @param page the page's text; its blocks stand between `begin generated: example FILE` or `scopes FILE` and `end generated`
 * @param readExample gives the text of a file of `examples/`
 * @returns the new text
 * @throws when an example declares what the catalogue does not know
 */
export function recipe(page: string, readExample: (file: string) => string): string {
  const blocks = /(<!-- begin generated: (example|scopes) (\S+) .*-->\n)[\s\S]*?(<!-- end generated -->)/g;
  return page.replaceAll(blocks, (_, begin: string, kind: string, file: string, end: string) => {
    const text = readExample(file);
    const content = kind === 'example' ? `\`\`\`yaml\n${text}\`\`\`` : scopesTables(text);
    return `${begin}\n${content}\n\n${end}`;
  });
}

/**
 * The scopes that an API token needs for an example.
 *
 * @param example text of a workflow, a pipeline or an inventory
 * @returns names, each once; empty where the example declares nothing
 * @throws when the example declares what the catalogue does not know
 */
export function scopesOf(example: string): readonly string[] {
  return [...new Set(needsOf(parseYaml(example)).flatMap(({ granular }) => granular))];
}

/** One table, or that of each token of an inventory. */
function scopesTables(example: string): string {
  const { tokens, defaults, ...rest } = parseYaml(example);
  if (!Array.isArray(tokens)) return scopesTable(needsOf(rest));
  // Where it is does not change what it needs.
  const needs = tokens.map((token) => needsOf({ ...defaults, ...token, repository: undefined }));
  return tokens.map(({ name }, index) => `\`${name}\`:\n\n${scopesTable(needs[index] ?? [])}`).join('\n\n');
}

function scopesTable(needs: readonly Need[]): string {
  const scopes = [...new Set(needs.flatMap(({ granular }) => granular))];
  const rows = scopes.map((scope) => {
    const why = needs.filter(({ granular }) => granular.includes(scope)).map(({ text }) => `\`${text}\``);
    return `| ${labelOf(scope)} | \`${scope}\` | ${why.join('<br>')} |`;
  });
  return ['| Tick | Scope | Needed for |', '| --- | --- | --- |', ...rows, '', accessTokens(needs)].join('\n');
}

function accessTokens(needs: readonly Need[]): string {
  const barred = needs.filter((need) => need.barred).map(({ text }) => `\`${text}\``);
  if (barred.length > 0) return `An access token can't do all of this: Bitbucket refuses it ${barred.join(' and ')}.`;
  const all = [...new Set(needs.flatMap(({ legacy }) => legacy))];
  const least = all.filter((scope) => !all.some((other) => other !== scope && expand([other]).has(scope)));
  return `An access token needs ${least.map((scope) => `\`${scope}\``).join(', ')}, and no e-mail.`;
}

function needsOf(content: unknown): readonly Need[] {
  return declarationsIn(content).flatMap((raw) => {
    const { value: declaration } = parseTokenConfig(raw, {}, (name) => name);
    const git = declaration.git === 'none' ? [] : [needOf(`git ${declaration.git}`, { git: declaration.git })];
    return [
      ...git,
      ...declaration.scopes.map((scope) => needOf(scope, { scopes: scope })),
      ...declaration.operations.map((operation) => needOf(operation, { operations: operation })),
    ];
  });
}

/** What one declared thing needs; the repository stands for any. */
function needOf(text: string, raw: OptionValues): Need {
  const { value: declaration } = parseTokenConfig({ ...raw, repository: 'acme/web' }, {}, (name) => name);
  const requirements = requirementsOf(declaration, catalogue);
  if (requirements.flaws.length > 0) throw new Error(`The catalogue does not know "${text}".`);
  const wanted = raw.operations === undefined ? undefined : catalogue.parseOperation(text, declaration.apiUrl);
  const found = wanted === undefined || 'fault' in wanted ? undefined : catalogue.findOperation(wanted);
  return {
    text,
    granular: neededScopes(requirements, 'granular'),
    legacy: neededScopes(requirements, 'legacy'),
    barred: found?.operation.barredToAccessTokens ?? false,
  };
}

/** The options of every use of the action, of the pipe and of every token of an inventory. */
function declarationsIn(node: unknown): readonly OptionValues[] {
  if (node === null || typeof node !== 'object') return [];
  const { uses, pipe, with: inputs, variables, 'token-env': token } = node as Readonly<Record<string, unknown>>;
  // Its own, or that of a reusable workflow that hands the inputs on.
  if (typeof uses === 'string' && /^token-preflight\/|preflight\.yml$/.test(uses)) return [optionsOf(inputs, 'name')];
  if (typeof pipe === 'string' && pipe.includes('token-preflight')) return [optionsOf(variables, 'variable')];
  if (token !== undefined) return [optionsOf(node, 'name')];
  return Object.values(node).flatMap(declarationsIn);
}

function optionsOf(given: unknown, by: 'name' | 'variable'): OptionValues {
  const values = (given ?? {}) as Readonly<Record<string, string | readonly string[]>>;
  const declared: readonly OptionName[] = ['repository', 'git', 'scopes', 'operations'];
  const raw = options
    .filter(({ name }) => declared.includes(name))
    .flatMap((option) => (values[option[by]] === undefined ? [] : [[option.name, values[option[by]]]]));
  // A pipe knows its own repository.
  return { repository: 'acme/web', ...Object.fromEntries(raw) };
}
