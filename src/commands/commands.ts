import type { Option } from '../config/option.ts';
import { type NamedOption, optionsOf } from '../config/options.ts';

/** The file that `init` creates and `audit` reads when no path is given. */
export const defaultInventory = 'token-preflight.yml';

/** The commands of the command line, each with its lines in `--help`. */
export const commands = {
  check: { usage: 'check', description: 'Check one token. This is the default command.' },
  audit: {
    usage: 'audit [path]',
    description: `Check every token of an inventory, ${defaultInventory} unless a path is given.`,
  },
  merge: {
    usage: 'merge <report>...',
    description: 'Merge JSON reports, given as files or directories, into one. No requests are sent.',
  },
  init: {
    usage: 'init [path]',
    description: `Create a starter inventory, ${defaultInventory} unless a path is given. Existing files aren't overwritten.`,
  },
  explain: {
    usage: 'explain [file|-|code]',
    description:
      'Explain the log of a job that failed, an error response, or a finding, for example scope-missing. No token is needed, and no requests are sent.',
  },
  scopes: {
    usage: 'scopes [operation]...',
    description:
      "Show which scopes to select for API operations, for example 'GET /user', and for tools, and the narrowest kind of token. No token is needed, and no requests are sent.",
  },
  tools: {
    usage: 'tools [name]',
    description:
      'List the tools whose settings and scopes are known, or show one of them, for example renovate. No token is needed, and no requests are sent.',
  },
  suggest: {
    usage: 'suggest [path|-]...',
    description:
      "Read scripts, code, pipelines, workflows, and configuration, and suggest which operations, tools, and Git access to declare. Without a path, the current folder; - is standard input. Exit code 2: a file contains an address that doesn't work. No token is needed, and no requests are sent.",
  },
  record: {
    usage: 'record [file|-]... [-- command]',
    description:
      'Run a command, record the requests that it sends to Bitbucket, and suggest what to declare. Records method, host, path, and status, and ends with the exit code of the command. A file is a HAR file, a dump of mitmproxy, a debug log, or an earlier recording (--json) to merge; - is standard input. No token is needed.',
  },
  advise: {
    usage: 'advise <file>...',
    description:
      "Show which of the granted scopes recorded runs didn't require, what each of them lets a thief do, the scopes to select next time, and the narrowest kind of token. A file is a recording (record --json), or the JSON report of a check or an audit, which lists the granted scopes. No token is needed, and no requests are sent.",
  },
  help: { usage: 'help [command]', description: 'Print help about Token Preflight or one of its commands.' },
  version: { usage: 'version', description: 'Print the version.' },
} as const;

/** The first word after `token-preflight`. */
export type CommandName = keyof typeof commands;

/** Whether a word is a command. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}

/** The options that the command line takes by a flag: not a token, nor what is a command. */
export const commandLineOptions: readonly NamedOption[] = optionsOf('terminal').filter(
  ({ type, command }: NamedOption) => type !== 'secret' && !command,
);

/** An option as it is written: `--warn-days <days>`. */
export function optionSignature({
  name,
  type,
  choices,
  placeholder,
}: Pick<Option, 'name' | 'type' | 'choices' | 'placeholder'>): string {
  if (type === 'flag') return `--${name}`;
  return `--${name} <${choices?.join('|') ?? placeholder ?? 'value'}>`;
}

/** The options that make sense with a command. */
export function optionsOfCommand(command: CommandName): readonly NamedOption[] {
  return commandLineOptions.filter(({ name, appliesTo }) => {
    if (command === 'check') return !/^(?:inventory|shard|organization(?:-url)?)$/.test(name);
    if (command === 'audit') return appliesTo !== 'token';
    if (command === 'scopes') return name === 'tools';
    if (command === 'record') return name === 'api-url' || name === 'git-url';
    return command === 'merge' && appliesTo === 'result';
  });
}
