import { optionTexts } from '../src/config/option-texts.data.ts';
import type { NamedOption } from '../src/config/options.ts';

/** The description of an option, with the allowed values of a choice. */
export function describe({ name, choices }: NamedOption): string {
  return [optionTexts[name].description, allowed(choices?.map((choice) => `\`${choice}\``))].filter(Boolean).join(' ');
}

/** The allowed values of a choice as a sentence, or an empty text for other options. */
export function allowed(choices: readonly string[] | undefined): string {
  return choices === undefined ? '' : `One of: ${choices.join(', ')}.`;
}
