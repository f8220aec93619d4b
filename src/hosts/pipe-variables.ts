import { type OptionError, optionsOf } from '../config/options.ts';
import { editDistance } from '../util/similar.ts';
import type { Io } from './host.ts';

/** A variable that a pipe is given and doesn't read, and the one that is most likely meant. */
interface Misspelling {
  readonly written: string;
  readonly meant: string;
}

const variables = optionsOf('pipe').map(({ variable }) => variable);

/**
 * Reads a variable of a pipe. A YAML list arrives as `NAME_COUNT`, `NAME_0`, `NAME_1`, … without a plain `NAME`. Pure.
 * @returns the error if the count doesn't agree with the items
 */
export function readVariable(
  name: string,
  env: Io['env'],
): { readonly value?: string | readonly string[]; readonly error?: OptionError } {
  const value = env[name];
  const given = env[`${name}_COUNT`];
  if (value !== undefined) return { value };
  if (given === undefined) return {};
  const indexes = Object.keys(env).flatMap((key) => key.match(new RegExp(`^${name}_(\\d{1,4})$`))?.[1] ?? []);
  if (String(indexes.length) !== given || indexes.some((index) => Number(index) >= indexes.length)) {
    const problem = `doesn't match the variables ${name}_0, ${name}_1, and so on: there ${indexes.length === 1 ? 'is' : 'are'} ${indexes.length}.`;
    const step = `Set ${name}_COUNT to their number, or put the whole list in ${name}, one item per line.`;
    return { error: { option: `${name}_COUNT`, problem, step } };
  }
  return { value: indexes.map((_, index) => env[`${name}_${index}`] ?? '') };
}

/** Variables that are nearly spelled like one of the pipe: Bitbucket passes on every name. Pure. */
export function findMisspellings(env: Io['env']): readonly Misspelling[] {
  const written = Object.keys(env).map((name) => name.replace(/_(?:COUNT|\d{1,4})$/, ''));
  return [...new Set(written)]
    .filter((name) => !variables.includes(name))
    .flatMap((name) => {
      const meant = variables.find((variable) => isNear(name, variable));
      return meant === undefined ? [] : [{ written: name, meant }];
    });
}

/** One edit in a short name and two in a long one; letter case and separators don't count. */
function isNear(name: string, variable: string): boolean {
  const [one, other] = [name, variable].map((text) => text.toUpperCase().replaceAll(/[_-]/g, ''));
  if (one === undefined || other === undefined || one.length < 3) return false;
  const max = other.length < 4 ? 0 : other.length < 9 ? 1 : 2;
  return Math.abs(one.length - other.length) <= max && editDistance(one, other) <= max;
}
