import { parseArgs } from 'node:util';
import { type CommandName, commandLineOptions, commands, isCommand, optionSignature } from '../commands/commands.ts';
import { isSecretOption, type OptionError, type SecretOption, type TextOption } from '../config/options.ts';
import { readFlag } from '../config/read-options.ts';
import { findSimilar, suggestNames } from '../util/similar.ts';
import { list } from '../util/text.ts';

/** What concerns the command line itself, besides the options of the table. */
const ownFlags = ['help', 'version', 'token-stdin', 'json', 'verbose'] as const;
/** Of these, what has a value. */
const ownValues = ['kind', 'format', 'request'] as const;
const shortOptionNames: Readonly<Partial<Record<string, string>>> = { help: 'h', version: 'V', verbose: 'v' };

type FlagName = TextOption | (typeof ownFlags)[number] | (typeof ownValues)[number];

/** A word that doesn't belong to an option. */
export interface Operand {
  readonly value: string;
  /** Its position on the command line, from 1 on. */
  readonly position: number;
  /** Whether no other word comes before it. */
  readonly isFirst: boolean;
}

/** A command line as far as it could be understood. */
export interface Arguments {
  /** The first word that doesn't belong to an option, if it is a command. */
  readonly command: CommandName | undefined;
  /** The other words that don't belong to an option. */
  readonly operands: readonly Operand[];
  /** Where `--` is on the command line, from 1 on; none: infinity. */
  readonly end: number;
  /** The options by name; a flag is `true` or what was written after its equals sign. */
  readonly flags: Readonly<Partial<Record<FlagName, string>>>;
  readonly errors: readonly OptionError[];
}

type ArgumentToken = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<ArgumentToken, { kind: 'option' }>;

const optionNames: readonly string[] = [...commandLineOptions.map(({ name }) => name), ...ownFlags, ...ownValues];

/** Reads a command line. An argument can be a secret in the wrong place, so values are never quoted. Pure; never throws. */
export function readArguments(args: readonly string[]): Arguments {
  const tokens = tokenize(args);
  const words = operandsIn(tokens);
  const first = words[0]?.value;
  const command = isCommand(first) ? first : undefined;
  return {
    command,
    operands: command === undefined ? words : words.slice(1),
    end: 1 + (tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? Number.POSITIVE_INFINITY),
    ...readOptions(tokens.filter((token) => token.kind === 'option')),
  };

  function readOptions(options: readonly OptionToken[]): Pick<Arguments, 'flags' | 'errors'> {
    const flags: Record<string, string> = {};
    const errors = new Map<number, OptionError>();
    for (const token of options) {
      const error = validateOption(token, args[token.index] ?? '', flags);
      // One error per argument: an unknown option with a single dash is one token for each of its letters.
      if (error !== undefined) errors.set(token.index, errors.get(token.index) ?? error);
      else flags[token.name] = collectValue(token, flags);
    }
    return { flags, errors: [...errors.values()] };
  }
}

/** A word that no command takes. */
export function unexpectedOperand({ position }: Operand): OptionError {
  return {
    option: `Argument ${position}`,
    problem: 'is unexpected. Options are written --name value or --name=value.',
  };
}

/** A first word that is almost a command: then the other words belong to that command. */
export function mistypedCommand({ value, isFirst }: Operand): OptionError | undefined {
  // No token is so short.
  const [near] = isFirst && /^[a-z]{2,10}$/i.test(value) ? findSimilar(value, Object.keys(commands), { max: 1 }) : [];
  if (!isCommand(near)) return undefined;
  return { option: value, problem: `is not a command. Did you mean token-preflight ${commands[near].usage}?` };
}

function tokenize(args: readonly string[]): readonly ArgumentToken[] {
  const entries = optionNames.map((name) => {
    const type = isFlag(name) ? ('boolean' as const) : ('string' as const);
    const short = shortOptionNames[name];
    return [name, { type, ...(short !== undefined && { short }) }] as const;
  });
  const options = Object.fromEntries(entries);
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function operandsIn(tokens: readonly ArgumentToken[]): readonly Operand[] {
  const words = tokens
    .filter((token) => token.kind === 'positional')
    .filter((token) => {
      const before = tokens.find(({ index }) => index === token.index - 1);
      return !(before?.kind === 'option' && before.value === undefined && takesUnreadValue(before.name));
    });
  return words.map(({ index, value }, at) => ({ value, position: index + 1, isFirst: at === 0 }));
}

/** Whether the word after an option that can't be used is most likely its value, and no second error. */
function takesUnreadValue(name: string): boolean {
  if (optionNames.includes(name)) return false;
  if (isSecretOption(name)) return true;
  const meant = suggestNames(name, optionNames);
  return meant.length === 0 || meant.some((option) => !isFlag(option));
}

function validateOption(
  token: OptionToken,
  argument: string,
  flags: Readonly<Record<string, string>>,
): OptionError | undefined {
  const { name, value, inlineValue, index } = token;
  const option = `--${name}`;
  if (isSecretOption(name)) return { option, problem: secretProblems[name] };
  if (!optionNames.includes(name)) {
    return { option: quoteOption(argument) ?? `Argument ${index + 1}`, problem: unknownOption(name) };
  }
  if (isOwnFlag(name) && readFlag(value ?? 'true') === undefined) return { option, problem: 'must be true or false.' };
  if (isFlag(name)) return undefined;
  if (value === undefined || (value.startsWith('--') && !inlineValue))
    return { option, problem: `requires a value: ${signatureOf(name)}.` };
  if (flags[name] !== undefined && typeOf(name) !== 'list')
    return { option, problem: 'is set twice. Remove one of them.' };
  return undefined;
}

/** A list can be given in parts. */
function collectValue({ name, value }: OptionToken, flags: Readonly<Record<string, string>>): string {
  if (isFlag(name)) return value ?? 'true';
  return [flags[name], value].filter((part) => part !== undefined).join('\n');
}

const secretProblems: Readonly<Record<SecretOption, string>> = {
  token:
    'would show the token to every process on this machine. Set TOKEN_PREFLIGHT_TOKEN, or pipe it in and add --token-stdin.',
  'current-token': 'would show the token to every process on this machine. Set TOKEN_PREFLIGHT_CURRENT_TOKEN.',
  'admin-key': 'would show the key to every process on this machine. Set TOKEN_PREFLIGHT_ADMIN_KEY.',
};

/** The option as it was written, unless it could be a secret in the wrong place. */
function quoteOption(argument: string): string | undefined {
  const [option = ''] = argument.split('=');
  return /^--?[a-z][a-z-]{0,24}$/.test(option) ? option : undefined;
}

function unknownOption(name: string): string {
  if (isCommand(name)) return `is an unknown option. Did you mean the command ${name}?`;
  const meant = suggestNames(name, optionNames).map(signatureOf);
  return `is an unknown option. ${meant.length === 0 ? 'See --help.' : `Did you mean ${list(meant, 'or')}?`}`;
}

function signatureOf(name: string): string {
  const option = commandLineOptions.find((row) => row.name === name);
  return optionSignature(option ?? { name, type: isFlag(name) ? 'flag' : 'text', placeholder: name });
}

function typeOf(name: string): string | undefined {
  return commandLineOptions.find((row) => row.name === name)?.type;
}

/** Whether a flag is set. */
export function isOn(flag: string | undefined): boolean {
  return readFlag(flag) === true;
}

function isOwnFlag(name: string): boolean {
  return ownFlags.some((flag) => flag === name);
}

function isFlag(name: string): boolean {
  return isOwnFlag(name) || typeOf(name) === 'flag';
}
