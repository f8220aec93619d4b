import { optionNamed } from '../declaration/options.ts';

/** What the command line can do besides checking, each with its line in `--help`. */
export const commands = {
  init: {
    usage: 'init [path]',
    about:
      'Write a first inventory with comments, for a scheduled audit, to token-preflight.yml or to the path. A file that is there is left alone.',
  },
  merge: { usage: 'merge <report>...', about: optionNamed('merge').about },
} as const;

/** The first word after `token-preflight`. */
export type CommandName = keyof typeof commands;

/** Whether a word is one of them. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}
