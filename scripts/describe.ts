import { describeOption } from '../src/config/option-text.ts';
import type { NamedOption, OptionName } from '../src/config/options.ts';

/**
 * The description of an option, with the allowed values of a choice.
 * @param nameOf how the reader writes other options; without it, as an action input
 */
export function describe({ name, choices }: NamedOption, nameOf = (option: OptionName): string => option): string {
  return [describeOption(name, nameOf), allowed(choices?.map((choice) => `\`${choice}\``))].filter(Boolean).join(' ');
}

/** The allowed values of a choice as a sentence, or an empty text for other options. */
export function allowed(choices: readonly string[] | undefined): string {
  return choices === undefined ? '' : `One of: ${choices.join(', ')}.`;
}
