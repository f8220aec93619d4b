import type { OptionFault } from './declaration.ts';
import { type Option, type OptionName, optionNamed, type RawOptions } from './options.ts';

/** Notes what is wrong with an option. */
export type Fault = (option: OptionName, problem: string) => undefined;

/** Reads options by their types. What cannot be read is a fault and counts as not given. */
export interface Reader {
  readonly faults: readonly OptionFault[];
  readonly fault: Fault;
  text(name: OptionName): string | undefined;
  number(name: OptionName): number;
  choice<T extends string>(name: OptionName): T;
  flag(name: OptionName): boolean;
}

/**
 * Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the faults
 */
export function readerOf(raw: RawOptions, nameOf: (option: OptionName) => string): Reader {
  const faults: OptionFault[] = [];
  const fault: Fault = (option, problem) => {
    faults.push({ option: nameOf(option), problem });
  };
  const text = (name: OptionName): string | undefined => {
    const value = raw[name];
    if (value !== undefined && typeof value !== 'string') fault(name, 'takes one value and not a list.');
    return (typeof value === 'string' && value.trim()) || optionNamed(name).default;
  };
  return {
    faults,
    fault,
    text,
    number(name) {
      const { range = [0, Number.MAX_SAFE_INTEGER], default: fallback } = optionNamed(name);
      const value = text(name) ?? '';
      const [least, most] = range;
      if (/^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
      fault(name, `takes a whole number from ${least} to ${most}.`);
      return Number(fallback);
    },
    choice<T extends string>(name: OptionName): T {
      const { choices = [], default: fallback }: Option = optionNamed(name);
      const value = text(name)?.toLowerCase() ?? '';
      if (choices.includes(value)) return value as T;
      fault(name, `takes one of: ${choices.join(', ')}.`);
      return fallback as T;
    },
    flag(name) {
      const value = text(name)?.toLowerCase();
      if (value === 'true' || value === 'false') return value === 'true';
      fault(name, 'takes true or false.');
      return false;
    },
  };
}
