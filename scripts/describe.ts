import type { Option } from '../src/config/option.ts';

/** The description of an option, with the allowed values of a choice. */
export function describe({ description, choices }: Option): string {
  return [description, allowed(choices?.map((choice) => `\`${choice}\``))].filter(Boolean).join(' ');
}

/** The allowed values of a choice as a sentence, or an empty text for other options. */
export function allowed(choices: readonly string[] | undefined): string {
  return choices === undefined ? '' : `One of: ${choices.join(', ')}.`;
}
