import { isSeq, type Node } from 'yaml';
import { compact } from '../util/compact.ts';
import { checkHeap } from '../util/heap.ts';
import { type OwnKey, ownKeys, variableName } from './inventory-keys.ts';
import {
  describePlace,
  type Fields,
  isEmptyNode,
  nodeText,
  optionKeys,
  readMapping,
  readOptions,
  readWord,
} from './inventory-nodes.ts';
import { type InventoryParts, splitInventory } from './inventory-parts.ts';
import { createPlace, offsetOf, type PlaceOf, readYaml, type Yaml } from './inventory-yaml.ts';
import type { OptionError, OptionValues, TextOption } from './options.ts';
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
interface Inventory {
  readonly entries: readonly Entry[];
  /** What is wrong with the file as a whole: then no request is sent for any token. */
  readonly errors: readonly OptionError[];
}

/** What the file sets for all tokens: the options, and where they are. */
interface Defaults {
  readonly values: OptionValues;
  /** The place of a key, if it is there. */
  readonly place: (key: string) => string | undefined;
}

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
  const place = createPlace(text, file);
  const parts = splitInventory(text);
  const inParts = parts && readParts(parts, file, place, given);
  return inParts ?? readWhole(text, file, place, given);
}

function readWhole(text: string, file: string, place: PlaceOf, given: OptionValues): Inventory {
  const yaml = readYaml(text, file, place);
  if (yaml.errors.length > 0) return { entries: [], errors: yaml.errors };
  const { tokens, defaults, errors } = readTop(yaml, file, given);
  const items = isSeq<Node>(tokens) ? tokens.items : [];
  const entries = items.map((item, index) => readEntry(yaml, yaml.resolve(item), index, defaults));
  const problem = 'lists no tokens: "tokens" must be a list of tokens.';
  return {
    entries: withDuplicates(entries),
    errors: [...errors, ...(items.length === 0 ? [{ option: file, problem }] : [])],
  };
}

/**
 * Reads one part after another, so that the document of a large inventory is never in memory as a whole.
 * @returns nothing where a part isn't valid by itself: then the errors are those of the whole
 */
function readParts(
  { head, lists }: InventoryParts,
  file: string,
  place: PlaceOf,
  given: OptionValues,
): Inventory | undefined {
  const yaml = readYaml(head, file, place);
  if (yaml.errors.length > 0) return undefined;
  const { tokens, defaults, errors } = readTop(yaml, file, given);
  if (!isEmptyNode(tokens)) return undefined;
  const entries: Entry[] = [];
  for (const { text, offset: start } of lists) {
    const part = readYaml(text, file, (offset = 0) => place(start + offset));
    if (part.errors.length > 0 || !isSeq<Node>(part.top)) return undefined;
    for (const item of part.top.items) entries.push(readEntry(part, part.resolve(item), entries.length, defaults));
    checkHeap();
  }
  return { entries: withDuplicates(entries), errors };
}

/** What isn't about one token. */
function readTop(
  yaml: Yaml,
  file: string,
  given: OptionValues,
): { readonly tokens: Node | undefined; readonly defaults: Defaults; readonly errors: readonly OptionError[] } {
  const { value: fields, errors } = readMapping(yaml, yaml.top, ['version', 'defaults', 'tokens'], 'The file');
  const defaults = readDefaults(yaml, fields.get('defaults'), given);
  return {
    tokens: fields.get('tokens'),
    defaults: defaults.value,
    errors: [...errors, ...checkVersion(yaml, fields.get('version'), file), ...defaults.errors],
  };
}

function checkVersion(yaml: Yaml, version: Node | undefined, file: string): readonly OptionError[] {
  if (version === undefined) return [{ option: file, problem: 'requires the line "version: 1".' }];
  if (nodeText(version) === '1') return [];
  return [{ option: describePlace(yaml, 'version', version), problem: 'must be 1, the only version.' }];
}

function readDefaults(yaml: Yaml, node: Node | undefined, given: OptionValues): Parsed<Defaults> {
  if (node === undefined) return { value: { values: given, place: () => undefined }, errors: [] };
  const fields = readMapping(yaml, node, optionKeys, 'defaults');
  const own = readOptions(yaml, fields.value, node);
  return {
    value: { values: { ...given, ...own.value }, place: createFinder(yaml.place, fields.value) },
    errors: [...fields.errors, ...own.errors],
  };
}

function readEntry(yaml: Yaml, item: Node | undefined, index: number, defaults: Defaults): Entry {
  const mapping = readMapping(yaml, item, entryKeys, 'A token');
  const fields = mapping.value;
  const own = readOptions(yaml, fields, item);
  const words = new Map(ownKeyNames.map((key) => [key, readWord(yaml, key, fields.get(key))]));
  const word = (key: OwnKey) => words.get(key)?.value;
  const placed = createPlaced(createFinder(yaml.place, fields), defaults, yaml.place, offsetOf(item));
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
    isOwn: createIsOwn(own.value),
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

// These functions are kept for the whole audit. They are created here, so that they can't reach the nodes of the document.

function createFinder(place: PlaceOf, fields: Fields): Defaults['place'] {
  return placeFinder(place, new Map([...fields].map(([key, node]) => [key, offsetOf(node)])));
}

function placeFinder(place: PlaceOf, offsets: ReadonlyMap<string, number | undefined>): Defaults['place'] {
  return (key) => (offsets.has(key) ? place(offsets.get(key)) : undefined);
}

function createPlaced(
  find: Defaults['place'],
  defaults: Defaults,
  place: PlaceOf,
  item: number | undefined,
): Entry['placed'] {
  return (key) => `${key} (${find(key) ?? defaults.place(key) ?? place(item)})`;
}

function createIsOwn(own: OptionValues): Entry['isOwn'] {
  return (key) => own[key] !== undefined;
}

/** The defaults that don't contradict a token: its own workspace outranks theirs. */
function applicableDefaults(defaults: OptionValues, own: OptionValues): OptionValues {
  const written = trimmedText(own.workspace) ?? repositoryIn(own)?.workspace;
  if (written === undefined) return defaults;
  const usual = trimmedText(defaults.workspace) ?? repositoryIn(defaults)?.workspace;
  if (usual === undefined || written === usual) return defaults;
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
  return [{ option: placed(key), problem, step: 'Write only the name, such as RELEASE_BOT_TOKEN, without "$".' }];
}

/** Names tell tokens apart in every report: the second token of a name is an error. */
function withDuplicates(entries: readonly Entry[]): readonly Entry[] {
  const first = new Map<string, Entry>();
  return entries.map((entry) => {
    const other = first.get(entry.name);
    if (other === undefined) {
      first.set(entry.name, entry);
      return entry;
    }
    const problem = `is used twice: "${entry.name}" is also the ${other.placed('name')}.`;
    return { ...entry, errors: [...entry.errors, { option: entry.placed('name'), problem }] };
  });
}
