import { Secret } from '../redaction/secret.ts';
import type { Option } from './option-table.ts';
import {
  type OptionError,
  type OptionName,
  type OptionValues,
  optionNamed,
  type RawOptions,
  type TextOption,
} from './options.ts';

/** What was understood, and everything that is wrong with what was not. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly errors: readonly OptionError[];
}

/** Reads options by their types. What can't be read is an error and counts as not given. */
export interface OptionReader {
  readonly errors: readonly OptionError[];
  /** Notes what is wrong with an option. */
  addError(option: OptionName, problem: string): undefined;
  /** Whether an error was noted for an option. */
  isInvalid(option: OptionName): boolean;
  text(name: TextOption): string | undefined;
  number(name: TextOption): number;
  choice<T extends string>(name: TextOption): T;
  flag(name: TextOption): boolean;
}

const notAList = 'must be a single value, not a list.';

/**
 * Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the errors
 */
export function createOptionReader(values: OptionValues, nameOf: (option: OptionName) => string): OptionReader {
  const errors: OptionError[] = [];
  const invalid = new Set<OptionName>();
  const addError = (option: OptionName, problem: string): undefined => {
    errors.push({ option: nameOf(option), problem });
    invalid.add(option);
  };
  const text = (name: TextOption): string | undefined => {
    const value = values[name];
    if (value !== undefined && typeof value !== 'string') addError(name, notAList);
    return (typeof value === 'string' && value.trim()) || optionNamed(name).default;
  };
  return {
    errors,
    addError,
    isInvalid: (option) => invalid.has(option),
    text,
    number(name) {
      const { range = [0, Number.MAX_SAFE_INTEGER], default: fallback } = optionNamed(name);
      const value = text(name) ?? '';
      const [min, max] = range;
      if (/^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
      addError(name, `must be an integer from ${min} to ${max}.`);
      return Number(fallback);
    },
    choice<T extends string>(name: TextOption): T {
      const { choices = [], default: fallback }: Option = optionNamed(name);
      const value = text(name)?.toLowerCase() ?? '';
      if (choices.includes(value)) return value as T;
      addError(name, `must be one of: ${choices.join(', ')}.`);
      return fallback as T;
    },
    flag(name) {
      const value = text(name)?.toLowerCase();
      if (value === 'true' || value === 'false') return value === 'true';
      addError(name, 'must be true or false.');
      return false;
    },
  };
}

/**
 * The options of a platform with the token wrapped, so that nothing prints it by accident. Hosts call this as soon as they
 * have read them. A token that came as a list counts as not given. Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the errors
 */
export function wrapToken(
  { token, ...texts }: RawOptions,
  nameOf: (option: OptionName) => string,
): Parsed<OptionValues> {
  if (token === undefined) return { value: texts, errors: [] };
  if (typeof token === 'string') return { value: { ...texts, token: new Secret(token) }, errors: [] };
  return { value: texts, errors: [{ option: nameOf('token'), problem: notAList }] };
}
