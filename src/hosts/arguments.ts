import { parseArgs } from 'node:util';
import type { OptionFault } from '../declaration/declaration.ts';
import { type OptionName, optionsOf } from '../declaration/options.ts';
import { nearest } from '../nearest.ts';
import { list } from '../util/text.ts';
import { type CommandName, commands, isCommand } from './commands.ts';

/** What concerns the command line itself, beside the options of the table. */
const ownFlags = ['help', 'version', 'token-stdin'] as const;
const ownOptions = [...ownFlags, 'explain'] as const;

/** A command line as far as it could be understood. */
export interface Arguments {
  /** The first word that belongs to no option, where it is one; without it a token or an inventory is checked. */
  readonly command: CommandName | undefined;
  /** The words after it that belong to no option. */
  readonly operands: readonly string[];
  /** The options by name; a flag is `true` or what was written after its equals sign. */
  readonly flags: Readonly<Partial<Record<OptionName | (typeof ownOptions)[number], string>>>;
  readonly faults: readonly OptionFault[];
}

/**
 * Reads a command line. What stands there may be a secret in the wrong place, so a fault names the position of an argument
 * and never the argument. Pure; never throws.
 */
export function readArguments(args: readonly string[]): Arguments {
  const known = optionsOf('terminal').filter(({ name, isCommand }) => name !== 'token' && !isCommand);
  const typeOf = (name: string) => known.find((row) => row.name === name)?.type;
  const isOwnFlag = (name: string) => ownFlags.some((own) => own === name);
  const isFlag = (name: string) => isOwnFlag(name) || typeOf(name) === 'flag';
  const isKnown = (name: string) => typeOf(name) !== undefined || ownOptions.some((own) => own === name);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...known.map(({ name }) => name), ...ownOptions].map((name) => [
        name,
        { type: isFlag(name) ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [word] = tokens.filter(({ kind }) => kind === 'positional');
  const command = word?.kind === 'positional' && isCommand(word.value) ? word.value : undefined;
  const operands: string[] = [];
  const flags: Record<string, string> = {};
  const faults: OptionFault[] = [];
  for (const token of tokens) {
    const where = `Argument ${token.index + 1}`;
    if (token.kind === 'positional') {
      if (command !== undefined && token !== word) operands.push(token.value);
      else if (command === undefined && args[token.index - 1] !== '--token') {
        const [near] = token === word ? nearest(token.value, Object.keys(commands), 1) : [];
        const hint = near === undefined ? 'Options are written --name value or --name=value.' : `Did you mean ${near}?`;
        faults.push({ option: where, problem: `belongs to no option. ${hint}` });
      }
    }
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (name === 'token') {
      const problem =
        'would show the token to every process on this machine. Set TOKEN_PREFLIGHT_TOKEN, or pipe it in and add --token-stdin.';
      faults.push({ option: '--token', problem });
    } else if (!isKnown(name)) {
      const meant = meantBy(
        name,
        known.map((row) => row.name),
      );
      const hint = meant.length === 0 ? 'See --help.' : `Did you mean ${list(meant, 'or')}?`;
      faults.push({ option: where, problem: `is no option of this command. ${hint}` });
    } else if (isOwnFlag(name) && !/^(?:true|false)$/i.test(value ?? 'true')) {
      faults.push({ option: `--${name}`, problem: 'takes true or false.' });
    } else if (isFlag(name)) {
      flags[name] = value ?? 'true';
    } else if (value === undefined || (value.startsWith('--') && !token.inlineValue)) {
      faults.push({ option: `--${name}`, problem: 'needs a value.' });
    } else if (typeOf(name) === 'list') {
      flags[name] = [flags[name], value].filter((part) => part !== undefined).join('\n');
    } else if (flags[name] !== undefined) {
      faults.push({ option: `--${name}`, problem: 'is given twice.' });
    } else {
      flags[name] = value;
    }
  }
  return { command, operands, flags, faults };
}

/** What an option that doesn't exist may stand for: all that begin with its three letters or more, else the nearest one. */
function meantBy(name: string, names: readonly string[]): readonly string[] {
  const longer = name.length < 3 ? [] : names.filter((known) => known.startsWith(name));
  return (longer.length > 0 ? longer : nearest(name, names, 1)).map((known) => `--${known}`);
}
