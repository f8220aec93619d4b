import { Secret } from '../redaction/secret.ts';
import { findInvisibleCharacters, locateCharacters } from '../util/invisible-characters.ts';
import type { Option } from './option.ts';
import {
  isSecretOption,
  type OptionError,
  type OptionName,
  type OptionValues,
  optionNamed,
  type RawOptions,
  type SecretOption,
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
  /**
   * Notes what is wrong with an option.
   * @param step what to do, where it isn't to write the option another way
   */
  addError(option: OptionName, problem: string, step?: string): undefined;
  /** Whether an error was noted for an option. */
  isInvalid(option: OptionName): boolean;
  text(name: TextOption): string | undefined;
  number(name: TextOption): number;
  choice<T extends string>(name: TextOption): T;
  flag(name: TextOption): boolean;
}

const notAList = 'must be a single value, not a list.';
const retype = 'Type the value again instead of pasting it.';

/** Any character can be in a path; the email has separate findings. */
function isFree(name: TextOption): boolean {
  return [
    'email',
    'current-email',
    'inventory',
    'merge',
    'explain',
    'report',
    'junit',
    'html',
    'metrics',
    'previous',
  ].includes(name);
}

/** In a day, hyphens that don't break and the dashes of word processors are understood. */
function plainDashes(name: TextOption, value: string): string {
  return name === 'expires-on' ? value.replace(/[\u2010-\u2015\u2212]/g, '-') : value;
}

/**
 * Reads a yes or no as YAML has it, in any letter case, which is how the toolkit of pipes reads its own flags.
 * https://bitbucket.org/bitbucketpipelines/bitbucket-pipes-toolkit
 * @returns nothing if it is neither
 */
export function readFlag(text = ''): boolean | undefined {
  if (/^(?:true|yes|on)$/i.test(text)) return true;
  return /^(?:false|no|off)$/i.test(text) ? false : undefined;
}

/**
 * Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the errors
 */
export function createOptionReader(values: OptionValues, nameOf: (option: OptionName) => string): OptionReader {
  const errors: OptionError[] = [];
  const invalid = new Set<OptionName>();
  const addError = (option: OptionName, problem: string, step?: string): undefined => {
    errors.push({ option: nameOf(option), problem, ...(step !== undefined && { step }) });
    invalid.add(option);
  };
  const text = (name: TextOption): string | undefined => {
    const value = values[name];
    if (value !== undefined && typeof value !== 'string') addError(name, notAList);
    const written = (typeof value === 'string' && value.trim()) || undefined;
    const characters = written === undefined || isFree(name) ? [] : findInvisibleCharacters(plainDashes(name, written));
    if (characters.length === 0) return written ?? optionNamed(name).default;
    addError(name, `has invisible or look-alike characters: ${locateCharacters(characters)}.`, retype);
    return optionNamed(name).default;
  };
  const set = (name: TextOption) => `Set ${nameOf(name)}`;
  return {
    errors,
    addError,
    isInvalid: (option) => invalid.has(option),
    text,
    number(name) {
      const { range: [min, max] = [0, Number.MAX_SAFE_INTEGER], default: fallback } = optionNamed(name);
      const value = text(name) ?? '';
      if (/^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
      const step = `${set(name)} to such a number, or remove it.`;
      const hint = fallback === undefined ? '' : ` The default is ${fallback}.`;
      addError(name, `must be an integer from ${min} to ${max}.`, step + hint);
      return Number(fallback);
    },
    choice<T extends string>(name: TextOption): T {
      const { choices = [], default: fallback }: Option = optionNamed(name);
      const value = text(name)?.toLowerCase() ?? '';
      if (choices.includes(value)) return value as T;
      addError(name, `must be one of: ${choices.join(', ')}.`, `${set(name)} to one of them, or remove it.`);
      return fallback as T;
    },
    flag(name) {
      const value = readFlag(text(name));
      if (value !== undefined) return value;
      addError(name, 'must be true or false.', `${set(name)} to true or false, or remove it.`);
      return false;
    },
  };
}

/** The token in use today, wrapped; nothing if the text is `none`. Pure. */
export function wrapCurrentToken(text: string | undefined): Secret | undefined {
  const isNone = text === undefined || text.trim().toLowerCase() === optionNamed('current-token').default;
  return isNone ? undefined : new Secret(text);
}

/**
 * The options of a platform with the secrets wrapped, so that nothing prints one by accident. Hosts call this as soon as they
 * have read them. A secret that came as a list counts as not given. Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the errors
 */
export function wrapSecrets(raw: RawOptions, nameOf: (option: OptionName) => string): Parsed<OptionValues> {
  const errors: OptionError[] = [];
  const wrap = (name: SecretOption, value: RawOptions[SecretOption]): Secret | undefined => {
    if (typeof value === 'string') return name === 'current-token' ? wrapCurrentToken(value) : new Secret(value);
    if (value !== undefined) errors.push({ option: nameOf(name), problem: notAList });
    return undefined;
  };
  const entries = Object.entries(raw).map(([name, value]) => [name, isSecretOption(name) ? wrap(name, value) : value]);
  return { value: Object.fromEntries(entries.filter(([, value]) => value !== undefined)), errors };
}
