import type { NamedOption, Option } from '../config/options.ts';
import { credentialKinds } from '../credential/kinds.ts';
import { indent } from '../util/text.ts';
import { version } from '../version.ts';
import { type CommandName, commandLineOptions, commands, optionsOfCommand } from './commands.ts';
import { type HelpInvocation, printed, type TextResult, usageErrors } from './invocation.ts';

const width = 100;

/** `token-preflight help [COMMAND]`. */
export function help({ topic, errors }: HelpInvocation): TextResult {
  if (errors.length > 0) return usageErrors(errors);
  return printed(topic === undefined ? helpText() : commandHelpText(topic));
}

/** What `--help` prints, from the tables of commands and options. */
export function helpText(): string {
  return [
    `token-preflight ${version}: verify a Bitbucket Cloud token before your job relies on it.`,
    '',
    'Usage: TOKEN_PREFLIGHT_TOKEN=... token-preflight [options]',
    '       printf %s "$TOKEN" | token-preflight --token-stdin [options]',
    '       token-preflight <command> [options]',
    '',
    'The token is read from the environment variable TOKEN_PREFLIGHT_TOKEN or from standard input, never',
    'from an argument. On a terminal you are prompted for it if neither is set.',
    '',
    'Commands:',
    ...Object.values(commands).flatMap(({ usage, description }) => entry(usage, description)),
    '',
    'Options:',
    ...optionEntries(commandLineOptions),
    ...tokenEntries,
    ...entry('--help, -h', 'Print this help; with a command, its help.'),
    ...entry('--version', commands.version.description),
    '',
    'Exit codes: 0 pass or warn, 1 fail, 2 wrong options or requirements, 3 unknown (0 with --on-unknown',
    'warn), 70 internal error.',
  ].join('\n');
}

/** The help of one command, with the options that make sense with it. */
export function commandHelpText(command: CommandName): string {
  const { usage, description } = commands[command];
  const options = optionsOfCommand(command);
  return [
    `Usage: token-preflight ${usage}${options.length > 0 || command === 'explain' ? ' [options]' : ''}`,
    '',
    ...indent(description, 0, width),
    ...(options.length > 0 ? ['', 'Options:', ...optionEntries(options)] : []),
    ...(command === 'check' ? tokenEntries : []),
    ...(command === 'explain' ? ['', 'Options:', ...explainEntries] : []),
  ].join('\n');
}

const tokenEntries = entry('--token-stdin', 'Read the token from standard input. A trailing newline is ignored.');

const explainEntries = [
  ...entry("--request '<method> <url>'", 'Request of a response that the text shows without it.'),
  ...entry('--email <address>', 'Username or email that the failing program sends.'),
  ...entry('--kind <kind>', `Kind of the token: ${credentialKinds.join(', ')}.`),
  ...entry('--json', 'Print the explanation as JSON.'),
];

function optionEntries(options: readonly NamedOption[]): readonly string[] {
  return options.flatMap((option) => entry(signature(option), describe(option)));
}

function signature({ name, type, choices, placeholder }: Option): string {
  if (type === 'flag') return `--${name}`;
  return `--${name} <${choices?.join('|') ?? placeholder ?? 'value'}>`;
}

function describe({ description, type, default: fallback, defaultDescription }: Option): string {
  const text = description.replaceAll('`', '');
  if (defaultDescription !== undefined) return `${text} Default, ${defaultDescription}.`;
  return fallback === undefined || type === 'flag' ? text : `${text} Default: ${fallback}.`;
}

function entry(name: string, description: string): readonly string[] {
  return [`  ${name}`, ...indent(description, 6, width)];
}
