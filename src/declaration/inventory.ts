import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { nearest } from '../nearest.ts';
import { redactTokenLike } from '../redaction/redactor.ts';
import type { OptionFault } from './declaration.ts';
import { type OwnKey, ownKeys, tokenOptions, variableName } from './inventory-keys.ts';
import { readYaml } from './inventory-yaml.ts';
import { type OptionName, options, type RawOptions } from './options.ts';

/** One token as the inventory lists it. */
export interface Entry {
  readonly name: string;
  /** The environment variable that holds the secret. */
  readonly variable: string;
  readonly owner?: string;
  readonly purpose?: string;
  /** Where renewal is described. */
  readonly rotate?: string;
  /** Its options: its own, else the file's defaults, else the run's. */
  readonly raw: RawOptions;
  /** A key with the place where it stands, for faults: `warn-days (tokens.yml, line 7, column 16)`. */
  readonly placed: (key: string) => string;
  /** What is wrong with it: then it is not asked about. */
  readonly faults: readonly OptionFault[];
}

/** An inventory as far as it could be understood. */
export interface Inventory {
  readonly entries: readonly Entry[];
  /** What is wrong with the file as a whole: then no token is asked about. */
  readonly faults: readonly OptionFault[];
}

const optionKeys: readonly OptionName[] = tokenOptions.map(({ name }) => name);

/** What is not seen is no text in any report. */
const visible = /[^\s\p{C}]/u;

type Fields = ReadonlyMap<string, Node>;

/**
 * The text of an inventory -> its entries, every fault with its line and column. Pure; never throws.
 * @param file its path as the user wrote it, for the faults
 * @param given what the run's own options say for all tokens; the file outranks it
 */
export function parseInventory(text: string, file: string, given: RawOptions): Inventory {
  const { top: contents, faults: broken, at, real } = readYaml(text, file);
  if (broken.length > 0) return { entries: [], faults: broken };

  const faults: OptionFault[] = [];
  const top = fieldsOf(contents, ['version', 'defaults', 'tokens'], 'The file', faults);
  const version = top.get('version');
  if (version === undefined) faults.push({ option: file, problem: 'lacks the line "version: 1".' });
  else if (textOf(version) !== '1')
    faults.push({ option: placeOf('version', version), problem: 'takes 1, the only version there is.' });
  const defaults: Fields = top.has('defaults')
    ? fieldsOf(top.get('defaults'), optionKeys, 'defaults', faults)
    : new Map();
  const common: RawOptions = { ...given, ...optionsIn(defaults, real(top.get('defaults')), faults) };
  const tokens = top.get('tokens');
  const items = isSeq<Node>(tokens) ? tokens.items : [];
  if (items.length === 0)
    faults.push({ option: file, problem: 'lists no token: "tokens" takes a list with at least one.' });
  const names = new Map<string, string>();
  return { entries: items.map((item, index) => entryOf(real(item), `token ${index + 1}`)), faults };

  function entryOf(item: Node | undefined, ordinal: string): Entry {
    const own: OptionFault[] = [];
    const fields = fieldsOf(item, [...Object.keys(ownKeys), ...optionKeys], 'A token', own);
    const fault = (key: string, problem: string) => {
      own.push({ option: placeOf(key, fields.get(key) ?? item), problem });
    };
    const word = (key: OwnKey): string | undefined => {
      const node = fields.get(key);
      const value = textOf(node)?.trim();
      if (node !== undefined && !visible.test(value ?? '')) fault(key, 'takes one text.');
      return value || undefined;
    };

    const name = word('name');
    if (!fields.has('name')) fault('name', 'is missing: every token has a name of its own.');
    const taken = name && names.get(name);
    if (taken) fault('name', `is given twice: "${name}" stands at ${taken} too.`);
    else if (name) names.set(name, at(fields.get('name')));
    const variable = word('token-env');
    if (!fields.has('token-env'))
      fault('token-env', 'is missing: it names the environment variable that holds the secret.');
    else if (variable !== undefined && !variableName.test(variable)) {
      fault(
        'token-env',
        'takes the name of an environment variable, of letters, digits and "_"; never the secret itself.',
      );
    }
    const [owner, purpose, rotate] = [word('owner'), word('purpose'), word('rotate')];

    const places = new Map<string, Node>([...defaults, ...fields]);
    return {
      name: name ?? ordinal,
      variable: variable ?? '',
      ...(owner !== undefined && { owner }),
      ...(purpose !== undefined && { purpose }),
      ...(rotate !== undefined && { rotate }),
      raw: { ...common, ...optionsIn(fields, item, own) },
      placed: (key) => placeOf(key, places.get(key) ?? item),
      faults: own,
    };
  }

  /** The options among the keys of a mapping, as they are written. */
  function optionsIn(fields: Fields, mapping: Node | undefined, into: OptionFault[]): RawOptions {
    const raw: Partial<Record<OptionName, string | readonly string[]>> = {};
    for (const key of optionKeys) {
      const texts = (node: Node | undefined): readonly string[] => {
        const text = textOf(node);
        if (text !== undefined) return [text];
        // `- Repositories: Read` without quotes is a mapping: dropped in silence, a scope would go unchecked.
        const problem = isEmpty(node)
          ? 'is empty. Give it a value, or leave it out.'
          : 'takes a text, a number or a list of texts. A text with a colon and a blank in it stands in quotes.';
        into.push({ option: placeOf(key, node ?? mapping), problem });
        return [];
      };
      const node = fields.get(key);
      const [text] = node === undefined || isSeq(node) ? [] : texts(node);
      if (isSeq<Node>(node)) raw[key] = node.items.flatMap((item) => texts(real(item)));
      else if (text !== undefined) raw[key] = text;
    }
    return raw;
  }

  function placeOf(key: string, node: Node | undefined): string {
    return `${key} (${at(node)})`;
  }

  /** What a mapping holds; unknown keys are faults, each at its place. */
  function fieldsOf(node: unknown, allowed: readonly string[], what: string, into: OptionFault[]): Fields {
    const fields = new Map<string, Node>();
    const map = real(node);
    if (!isMap<Node, Node | null>(map)) {
      into.push({ option: at(map), problem: `holds no keys. ${what} takes lines of "key: value".` });
      return fields;
    }
    for (const { key, value } of map.items) {
      const name = textOf(key) ?? '';
      const held = real(value);
      if (!allowed.includes(name))
        into.push({ option: placeOf(redactTokenLike(name), key), problem: unknownKey(name, allowed) });
      else if (held !== undefined) fields.set(name, held);
    }
    return fields;
  }
}

/** The text of a plain value as it was written, so that `0123` keeps its nought and a day stays a day. */
function textOf(node: Node | undefined): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? redactTokenLike(node.value) : node.source;
}

function isEmpty(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && node.value === null);
}

function unknownKey(name: string, allowed: readonly string[]): string {
  if (name === 'token')
    return 'never stands in this file: put the secret into an environment variable and name that in token-env.';
  if (options.some((option) => option.name === name)) return 'concerns the run as a whole and not one token.';
  const [near] = nearest(name, allowed, 1);
  return `is no key that is known here. ${near === undefined ? `There are: ${allowed.join(', ')}.` : `Did you mean ${near}?`}`;
}
