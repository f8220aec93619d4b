import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { redactOpaqueWords, redactTokenLike } from '../redaction/redactor.ts';
import { compact } from '../util/compact.ts';
import { findSimilar } from '../util/similar.ts';
import { type OwnKey, ownKeys, tokenOptions, variableName } from './inventory-keys.ts';
import { readYaml, type Yaml } from './inventory-yaml.ts';
import { type OptionError, type OptionName, type OptionValues, options, type TextOption } from './options.ts';
import type { Parsed } from './read-options.ts';
import { type RepositoryName, readRepositoryName } from './resource-name.ts';

/** One token as the inventory lists it. */
export interface Entry {
  readonly name: string;
  /** The environment variable that contains the secret. */
  readonly variable: string;
  /** The environment variable that contains the token in use today. */
  readonly currentVariable?: string;
  /** Its label at Atlassian. */
  readonly label?: string;
  readonly owner?: string;
  readonly purpose?: string;
  /** Where renewal is described. */
  readonly rotate?: string;
  /** Its options: its own, else the file's defaults, else the run's. */
  readonly values: OptionValues;
  /** Whether it sets an option itself. */
  readonly isOwn: (option: TextOption) => boolean;
  /** A key with its place in the file, for errors: `warn-days (tokens.yml, line 7, column 16)`. */
  readonly placed: (key: string) => string;
  /** What is wrong with it: then no request is sent for it. */
  readonly errors: readonly OptionError[];
}

/** An inventory as far as it could be understood. */
export interface Inventory {
  readonly entries: readonly Entry[];
  /** What is wrong with the file as a whole: then no request is sent for any token. */
  readonly errors: readonly OptionError[];
}

/** The values of a mapping by their keys. */
type Fields = ReadonlyMap<string, Node>;

/** What the file sets for all tokens: the options, and where they are. */
interface Defaults {
  readonly fields: Fields;
  readonly values: OptionValues;
}

const optionKeys = tokenOptions.map(({ name }) => name) as readonly TextOption[];
const ownKeyNames = Object.keys(ownKeys) as OwnKey[];
const entryKeys: readonly string[] = [...ownKeyNames, ...optionKeys];

/**
 * The text of an inventory -> its entries, every error with its line and column. Pure; never throws.
 * @param file its path as the user wrote it, for the errors
 * @param given what the run's own options say for all tokens; the file outranks it
 */
export function parseInventory(text: string, file: string, given: OptionValues): Inventory {
  if (text.trim() === '') {
    const problem = 'is empty. For an example, run: token-preflight init -';
    return { entries: [], errors: [{ option: file, problem }] };
  }
  const yaml = readYaml(text, file);
  if (yaml.errors.length > 0) return { entries: [], errors: yaml.errors };
  const top = readMapping(yaml, yaml.top, ['version', 'defaults', 'tokens'], 'The file');
  const defaults = readDefaults(yaml, top.value.get('defaults'), given);
  const tokens = top.value.get('tokens');
  const items = isSeq<Node>(tokens) ? tokens.items : [];
  const entries = items.map((item, index) => readEntry(yaml, yaml.resolve(item), index, defaults.value));
  return {
    entries: withDuplicates(entries),
    errors: [
      ...top.errors,
      ...checkVersion(yaml, top.value.get('version'), file),
      ...defaults.errors,
      ...(items.length === 0 ? [{ option: file, problem: 'lists no tokens: "tokens" must be a list of tokens.' }] : []),
    ],
  };
}

function checkVersion(yaml: Yaml, version: Node | undefined, file: string): readonly OptionError[] {
  if (version === undefined) return [{ option: file, problem: 'requires the line "version: 1".' }];
  if (nodeText(version) === '1') return [];
  return [{ option: describePlace(yaml, 'version', version), problem: 'must be 1, the only version.' }];
}

function readDefaults(yaml: Yaml, node: Node | undefined, given: OptionValues): Parsed<Defaults> {
  if (node === undefined) return { value: { fields: new Map(), values: given }, errors: [] };
  const fields = readMapping(yaml, node, optionKeys, 'defaults');
  const own = readOptions(yaml, fields.value, node);
  return {
    value: { fields: fields.value, values: { ...given, ...own.value } },
    errors: [...fields.errors, ...own.errors],
  };
}

function readEntry(yaml: Yaml, item: Node | undefined, index: number, defaults: Defaults): Entry {
  const mapping = readMapping(yaml, item, entryKeys, 'A token');
  const fields = mapping.value;
  const own = readOptions(yaml, fields, item);
  const words = new Map(ownKeyNames.map((key) => [key, readWord(yaml, key, fields.get(key))]));
  const word = (key: OwnKey) => words.get(key)?.value;
  const places: Fields = new Map([...defaults.fields, ...fields]);
  const placed = (key: string) => describePlace(yaml, key, places.get(key) ?? item);
  return {
    name: word('name') ?? `token ${index + 1}`,
    variable: word('token-env') ?? '',
    ...compact({
      currentVariable: word('current-token-env'),
      label: word('token-label'),
      owner: word('owner'),
      purpose: word('purpose'),
      rotate: word('rotate'),
    }),
    values: { ...applicableDefaults(defaults.values, own.value), ...own.value },
    isOwn: (key) => own.value[key] !== undefined,
    placed,
    errors: [
      ...mapping.errors,
      ...[...words.values()].flatMap(({ errors }) => errors),
      ...checkRequired(fields, word('token-env'), placed),
      ...checkVariable('current-token-env', word('current-token-env'), placed),
      ...own.errors,
    ],
  };
}

/** The defaults that don't contradict a token: its own workspace outranks theirs. */
function applicableDefaults(defaults: OptionValues, own: OptionValues): OptionValues {
  const inRepository = repositoryIn(own)?.workspace;
  const usual = trimmedText(defaults.workspace) ?? repositoryIn(defaults)?.workspace;
  const written = trimmedText(own.workspace) ?? inRepository;
  if (written === undefined || usual === undefined || written === usual) return defaults;
  const { workspace: _, project: __, repository, ...rest } = defaults;
  const isThere = repositoryIn(defaults)?.workspace === written;
  return { ...rest, ...(isThere && repository !== undefined && { repository }) };
}

function repositoryIn({ repository }: OptionValues): RepositoryName | undefined {
  const text = trimmedText(repository);
  return text === undefined ? undefined : readRepositoryName(text);
}

function trimmedText(value: OptionValues[TextOption]): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function checkRequired(
  fields: Fields,
  variable: string | undefined,
  placed: (key: string) => string,
): readonly OptionError[] {
  const errors: OptionError[] = [];
  if (!fields.has('name'))
    errors.push({ option: placed('name'), problem: 'is missing: every token has a unique name.' });
  if (!fields.has('token-env')) {
    const problem = 'is missing: it names the environment variable that contains the secret.';
    errors.push({ option: placed('token-env'), problem });
  }
  return [...errors, ...checkVariable('token-env', variable, placed)];
}

function checkVariable(
  key: OwnKey,
  variable: string | undefined,
  placed: (key: string) => string,
): readonly OptionError[] {
  if (variable === undefined || variableName.test(variable)) return [];
  const problem = 'must be the name of an environment variable (letters, digits, "_"), never the secret itself.';
  return [{ option: placed(key), problem }];
}

/** Names tell tokens apart in every report: the second token of a name is an error. */
function withDuplicates(entries: readonly Entry[]): readonly Entry[] {
  const first = new Map<string, string>();
  return entries.map((entry) => {
    const place = entry.placed('name');
    const other = first.get(entry.name);
    if (other === undefined) {
      first.set(entry.name, place);
      return entry;
    }
    const problem = `is used twice: "${entry.name}" is also the ${other}.`;
    return { ...entry, errors: [...entry.errors, { option: place, problem }] };
  });
}

/** The values of a mapping; unknown keys are errors, each at its place. */
function readMapping(yaml: Yaml, node: unknown, allowed: readonly string[], what: string): Parsed<Fields> {
  const map = yaml.resolve(node);
  if (!isMap<Node, Node | null>(map)) {
    const lines = `${what} must consist of lines of "key: value".`;
    const problem = isTagged(map, 'omap')
      ? `is an ordered mapping (!!omap). ${lines} Remove the tag and the dashes.`
      : `contains no keys. ${lines}`;
    return { value: new Map(), errors: [{ option: yaml.locate(map), problem }] };
  }
  const fields = new Map<string, Node>();
  const errors: OptionError[] = [];
  for (const { key, value } of map.items) {
    const name = nodeText(key) ?? '';
    const resolved = yaml.resolve(value);
    if (!allowed.includes(name)) {
      errors.push({ option: describePlace(yaml, redactOpaqueWords(name), key), problem: unknownKey(name, allowed) });
    } else if (resolved !== undefined) fields.set(name, resolved);
  }
  return { value: fields, errors };
}

/** The options among the keys of a mapping, as they are written. */
function readOptions(yaml: Yaml, fields: Fields, mapping: Node | undefined): Parsed<OptionValues> {
  const values: Partial<Record<TextOption, string | readonly string[]>> = {};
  const errors: OptionError[] = [];
  for (const key of optionKeys) {
    const node = fields.get(key);
    if (node === undefined) continue;
    const option = isSeq<Node>(node)
      ? readList(yaml, key, node.items, mapping)
      : readTextField(yaml, key, node, mapping);
    if (option.value !== undefined) values[key] = option.value;
    errors.push(...option.errors);
  }
  return { value: values, errors };
}

function readList(
  yaml: Yaml,
  key: TextOption,
  items: readonly Node[],
  mapping: Node | undefined,
): Parsed<readonly string[]> {
  const texts = items.map((item) => readTextField(yaml, key, yaml.resolve(item), mapping));
  return {
    value: texts.flatMap(({ value }) => value ?? []),
    errors: texts.flatMap(({ errors }) => errors),
  };
}

function readTextField(
  yaml: Yaml,
  key: TextOption,
  node: Node | undefined,
  mapping: Node | undefined,
): Parsed<string | undefined> {
  const value = nodeText(node);
  if (value !== undefined) return { value, errors: [] };
  // `- Repositories: Read` without quotes is a mapping: ignored silently, a scope would go unchecked.
  const problem = isEmptyNode(node)
    ? 'is empty. Set a value, or remove the key.'
    : isTagged(node, 'set')
      ? 'is a set (!!set). Write a list, with "- " before each item.'
      : 'must be a text, a number, or a list of texts. Quote a text that contains a colon followed by a space.';
  return { value: undefined, errors: [{ option: describePlace(yaml, key, node ?? mapping), problem }] };
}

/** What can't be seen is no text in any report. */
const visible = /[^\s\p{C}]/u;

function readWord(yaml: Yaml, key: OwnKey, node: Node | undefined): Parsed<string | undefined> {
  const value = nodeText(node)?.trim();
  const problem =
    node !== undefined && !visible.test(value ?? '')
      ? 'must be a text.'
      : /[^\P{Cc}\t\n\r]/u.test(value ?? '')
        ? 'has control characters. Type it again instead of pasting it.'
        : undefined;
  return {
    value: value || undefined,
    errors: problem === undefined ? [] : [{ option: describePlace(yaml, key, node), problem }],
  };
}

function describePlace(yaml: Yaml, key: string, node: Node | undefined): string {
  return `${key} (${yaml.locate(node)})`;
}

/** The text of a plain value as it was written, so that `0123` keeps its zero and a date stays a date. */
function nodeText(node: Node | undefined): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? redactTokenLike(node.value) : node.source;
}

function isEmptyNode(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && node.value === null);
}

function isTagged(node: Node | undefined, tag: string): boolean {
  return node?.tag === `tag:yaml.org,2002:${tag}`;
}

function unknownKey(name: string, allowed: readonly string[]): string {
  if (name === ('token' satisfies OptionName) || name === ('current-token' satisfies OptionName))
    return `doesn't belong in this file. Store the secret in an environment variable, and name that in ${name}-env.`;
  if (options.some((option) => option.name === name)) return 'applies to the whole run, not to one token.';
  if (name === '<<') return 'is a merge key, which is not read. Use "defaults", or an alias for a single value.';
  const [near] = findSimilar(name, allowed, { max: 1 });
  return `is an unknown key. ${near === undefined ? `Known keys: ${allowed.join(', ')}.` : `Did you mean ${near}?`}`;
}
