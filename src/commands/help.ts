import { describeOption } from '../config/option-text.ts';
import { optionTexts } from '../config/option-texts.data.ts';
import { type NamedOption, terminalName } from '../config/options.ts';
import { tokenChoices } from '../credential/token-choices.ts';
import { textWidth } from '../util/text-width.ts';
import { indent } from '../util/wrap.ts';
import { version } from '../version.ts';
import { type CommandName, commandLineOptions, commands, optionSignature, optionsOfCommand } from './commands.ts';
import {
  type HelpInvocation,
  printed,
  recordFormats,
  suggestFormats,
  type TextResult,
  usageErrors,
} from './invocation.ts';

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
    ...indent(tokenText, 0, textWidth()),
    '',
    'Commands:',
    ...Object.values(commands).flatMap(({ usage, description }) => entry(usage, description)),
    '',
    'Options:',
    ...optionEntries(commandLineOptions),
    ...tokenEntries(),
    ...verboseEntries(),
    ...reportJsonEntries(),
    ...entry('--help, -h', 'Print this help; with a command, its help.'),
    ...entry('--version, -V', commands.version.description),
    '',
    ...indent(pathText, 0, textWidth()),
    '',
    ...indent(exitCodesText, 0, textWidth()),
  ].join('\n');
}

const tokenText =
  'The token is read from the environment variable TOKEN_PREFLIGHT_TOKEN or from standard input, never from an argument. On a terminal you are prompted for it if neither is set. The token in use today, to compare it with, is read from TOKEN_PREFLIGHT_CURRENT_TOKEN. The admin key of an organization is read from TOKEN_PREFLIGHT_ADMIN_KEY.';
const pathText =
  'A path of - is standard input, or standard output for a file to write: then the log goes to standard error.';
const exitCodesText =
  'Exit codes: 0 pass or warn, 1 fail, 2 wrong options or requirements, 3 unknown (0 with --on-unknown warn), 70 internal error.';

/** The help of one command, with the options that make sense with it. */
export function commandHelpText(command: CommandName): string {
  const { usage, description } = commands[command];
  const entries = [
    ...optionEntries(optionsOfCommand(command)),
    ...(command === 'check' ? tokenEntries() : []),
    ...(command === 'check' || command === 'audit' || command === 'merge'
      ? [...verboseEntries(), ...reportJsonEntries()]
      : []),
    ...(command === 'scopes' ? kindEntries() : []),
    ...(command === 'explain' ? explainEntries() : []),
    ...(command === 'advise' ? adviseEntries() : []),
    ...(command === 'suggest' ? formatEntries(suggestFormats) : []),
    ...(command === 'record' ? formatEntries(recordFormats) : []),
    ...(jsonCommands.includes(command) ? jsonEntries() : []),
  ];
  return [
    `Usage: token-preflight ${entries.length > 0 ? withOptions(usage) : usage}`,
    '',
    ...indent(description, 0, textWidth()),
    ...(entries.length > 0 ? ['', 'Options:', ...entries] : []),
  ].join('\n');
}

/** All words after `--` belong to the command that is recorded, so the options are before it. */
function withOptions(usage: string): string {
  return usage.replace(/(?= \[-- |$)/, ' [options]');
}

const tokenEntries = () => entry('--token-stdin', 'Read the token from standard input. A trailing newline is ignored.');

const verboseEntries = () => entry('--verbose, -v', 'On a terminal, show all details, as in the log of a job.');

const kindEntries = () =>
  entry('--kind <kind>', `Show what one kind of token needs and can't do. One of: ${tokenChoices.join(', ')}.`);

const explainEntries = () => [
  ...entry("--request '<method> <url>'", 'Request of a response that the text shows without it.'),
  ...entry('--email <address>', 'Username or email that the failing program sends.'),
  ...entry('--kind <kind>', `Kind of the token. One of: ${tokenChoices.join(', ')}.`),
];

const adviseEntries = () => [
  ...entry('--scopes <list>', 'The granted scopes, instead of a report.'),
  ...entry('--name <name>', 'The token of a report that has several, such as that of an audit.'),
];

const formatEntries = (formats: readonly string[]) =>
  entry(`--format <${formats.join('|')}>`, 'Set the output. Default: text.');

const reportJsonEntries = () => entry('--json', 'Print the JSON report, and the log to standard error.');

const jsonCommands: readonly CommandName[] = ['scopes', 'tools', 'explain', 'advise', 'suggest', 'record'];
const jsonEntries = () => entry('--json', 'Print a JSON document. Its schema is in the directory schema/.');

function optionEntries(options: readonly NamedOption[]): readonly string[] {
  return options.flatMap((option) => entry(optionSignature(option), optionText(option)));
}

function optionText({ name, type, default: fallback }: NamedOption): string {
  const { defaultDescription } = optionTexts[name];
  const text = describeOption(name, terminalName).replaceAll('`', '');
  if (defaultDescription !== undefined) return `${text} Default, ${defaultDescription}.`;
  return fallback === undefined || type === 'flag' ? text : `${text} Default: ${fallback}.`;
}

function entry(name: string, description: string): readonly string[] {
  return [`  ${name}`, ...indent(description, 6, textWidth())];
}
