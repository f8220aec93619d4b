/**
 * What the published schemas are made of. An error message is the rest of a sentence about a place; it never repeats a value.
 */
import * as v from 'valibot';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { compact } from '../util/compact.ts';

/** A value as it is read: nothing of it changes. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** Adds the words of the published schema. */
export function describe<S extends v.GenericSchema>(schema: S, title: string, description?: string) {
  return v.pipe(schema, v.metadata(compact({ title, description })));
}

/** Other keys are allowed, so that later versions of schema 1 can add some; a merge drops them. */
export function object<E extends v.ObjectEntries>(entries: E) {
  return v.object(entries, ({ expected }) => (expected === 'Object' ? ' is not an object' : ' is missing'));
}

/** A list of any length. */
export function list<S extends v.GenericSchema>(item: S) {
  return v.array(item, ' is not a list');
}

/** One of some words. */
export function oneOf<const T extends readonly string[]>(choices: T) {
  return v.picklist(choices, ' is not a word that this version knows');
}

/** An integer in a range, ends included. */
export function integer(min: number, max: number) {
  const message = ' is not a number that can be right';
  return v.pipe(v.number(message), v.integer(message), v.minValue(min, message), v.maxValue(max, message));
}

/** A text that a function accepts. @param what the text is, for the error */
export function string(isValid: (value: string) => boolean, what: string) {
  return v.pipe(v.string(` is not ${what}`), v.check(isValid, ` is not ${what}`));
}

/** A text of a pattern, which the published schema has. @param what the text is, for the error */
export function matching(pattern: RegExp, what: string) {
  return v.pipe(v.string(` is not ${what}`), v.regex(pattern, ` is not ${what}`));
}

/** A text that people can see. */
export const text = v.pipe(
  string((value) => stripControlCharacters(value) !== '', 'a text'),
  v.minLength(1, ' is not a text'),
);

/** The name of a scope. */
export const scope = describe(
  text,
  'A scope by its name',
  'In the form of the token: `read:repository:bitbucket` or `repository:write`.',
);

/** A declared tool and those of its features that something is about. */
export const toolUse = object({
  tool: describe(text, 'Name of the tool'),
  features: describe(list(text), 'Its features'),
});

/** What wrote a document. */
export const program = object({
  name: oneOf(['token-preflight']),
  version: matching(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version'),
});
