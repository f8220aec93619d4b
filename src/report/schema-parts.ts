/** What the schema of the report is built from. An error message is the rest of a sentence about a place. */
import * as v from 'valibot';
import { parseShard } from '../config/shard.ts';
import { compact } from '../util/compact.ts';

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
export function integer(min: number, max: number) {
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
