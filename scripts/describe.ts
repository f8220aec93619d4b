import type { Option } from '../src/config/options.ts';

/** What an option is and, where the choice is limited, what it allows. */
export function describe({ description, choices }: Option): string {
  return [description, allowed(choices?.map((choice) => `\`${choice}\``))].filter(Boolean).join(' ');
}

/** The legal values of a choice in one sentence; nothing for other options. */
export function allowed(choices: readonly string[] | undefined): string {
  return choices === undefined ? '' : `One of: ${choices.join(', ')}.`;
}
