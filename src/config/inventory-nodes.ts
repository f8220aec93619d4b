import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { redactOpaqueWords, redactTokenLike } from '../redaction/redactor.ts';
import { suggestNames } from '../util/similar.ts';
import { list } from '../util/text.ts';
import { type OwnKey, tokenOptions } from './inventory-keys.ts';
import { offsetOf, type Yaml } from './inventory-yaml.ts';
import { type OptionError, type OptionName, type OptionValues, options, type TextOption } from './options.ts';
import type { Parsed } from './read-options.ts';

/** The values of a mapping by their keys. */
export type Fields = ReadonlyMap<string, Node>;

/** The options that a token, or the defaults, can have. */
export const optionKeys = tokenOptions.map(({ name }) => name) as readonly TextOption[];

/** The values of a mapping; unknown keys are errors, each at its place. */
export function readMapping(yaml: Yaml, node: unknown, allowed: readonly string[], what: string): Parsed<Fields> {
  const map = yaml.resolve(node);
  if (!isMap<Node, Node | null>(map)) {
    const lines = `${what} must consist of lines of "key: value".`;
    const problem = isTagged(map, 'omap')
      ? `is an ordered mapping (!!omap). ${lines} Remove the tag and the dashes.`
      : `contains no keys. ${lines}`;
    return { value: new Map(), errors: [{ option: yaml.place(offsetOf(map)), problem }] };
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
export function readOptions(yaml: Yaml, fields: Fields, mapping: Node | undefined): Parsed<OptionValues> {
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

/** Reads a text for people. The value is `undefined` if there is none, or with an error. */
export function readWord(yaml: Yaml, key: OwnKey, node: Node | undefined): Parsed<string | undefined> {
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

/** A key with its place in the file. */
export function describePlace(yaml: Yaml, key: string, node: Node | undefined): string {
  return `${key} (${yaml.place(offsetOf(node))})`;
}

/** @returns a plain value as it was written, so that `0123` keeps its zero and a date stays a date; nothing for a list or a mapping */
export function nodeText(node: Node | undefined): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? redactTokenLike(node.value) : node.source;
}

/** Whether there is nothing after a key. */
export function isEmptyNode(node: Node | null | undefined): boolean {
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
  const near = suggestNames(name, allowed);
  return `is an unknown key. ${near.length === 0 ? `Known keys: ${allowed.join(', ')}.` : `Did you mean ${list(near, 'or')}?`}`;
}
