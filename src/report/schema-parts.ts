/** What the published schemas are built from. An error message is the rest of a sentence about a place. */
import * as v from 'valibot';
import { parseShard } from '../config/shard.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { compact } from '../util/compact.ts';

/** A value as it is read: nothing of it changes. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** Adds the words of the published schema. */
export function documented<S extends v.GenericSchema>(schema: S, title: string, description?: string) {
  return v.pipe(schema, v.metadata(compact({ title, description })));
}

/** Other keys are allowed, so that later versions of schema 1 can add some; a merge drops them. */
export function object<E extends v.ObjectEntries>(entries: E) {
  return v.object(entries, ({ expected }) => (expected === 'Object' ? ' is not an object' : ' is missing'));
}

/** A list. */
export function listOf<S extends v.GenericSchema>(item: S) {
  return v.array(item, ' is not a list');
}

/** One of some words. */
export function oneOf<const T extends readonly string[]>(choices: T) {
  return v.picklist(choices, ' is not a word that this version knows');
}

/** A whole number in a range. */
export function integer(min: number, max = Number.MAX_SAFE_INTEGER) {
  const message = ' is not a number that can be right';
  return v.pipe(v.number(message), v.integer(message), v.minValue(min, message), v.maxValue(max, message));
}

/** A text that a function accepts. */
export function string(isValid: (value: string) => boolean, what: string) {
  return v.pipe(v.string(` is not ${what}`), v.check(isValid, ` is not ${what}`));
}

/** A text that a pattern accepts. */
export function matching(pattern: RegExp, what: string) {
  return v.pipe(v.string(` is not ${what}`), v.regex(pattern, ` is not ${what}`));
}

/** A text that people can see. */
export const text = v.pipe(
  string((value) => stripControlCharacters(value) !== '', 'a text'),
  v.minLength(1, ' is not a text'),
);

/** The name of a scope. */
export const scopeName = documented(
  text,
  'A scope by its name',
  'In the form of the token: `read:repository:bitbucket` or `repository:write`.',
);

/** A declared tool and those of its features that something is about. */
export const toolUse = object({
  tool: documented(text, 'Name of the tool'),
  features: documented(listOf(text), 'Its features'),
});

/** What wrote a document. */
export const program = object({
  name: oneOf(['token-preflight']),
  version: matching(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version'),
});

/** How a document of schema 1 starts. */
export function documentHead<const K extends string>(kind: K) {
  return {
    schema: documented(v.literal(1), 'Version of this schema'),
    kind: documented(v.literal(kind), 'What this document is'),
    tool: documented(program, 'What wrote the document'),
  };
}

/** As a report writes it: without leading zeros. */
export function isShard(value: string): boolean {
  const { number, of } = parseShard(value) ?? {};
  return value === `${number}/${of}`;
}

/** As a report writes it: ISO 8601 in UTC with milliseconds. */
export function isMoment(value: string): boolean {
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === value;
}

/** Whether a value is nested at most so deep. */
export function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

/** What is wrong and where: `tokens[0].name is missing`. Keys of the schema and numbers only, so no text of the file is in it. */
export function describeIssue({ path, message }: v.BaseIssue<unknown>): string {
  const parts = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return parts.join('').slice(1) + message;
}
