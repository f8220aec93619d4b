import { type CommandName, defaultInventory, isCommand } from '../commands/commands.ts';
import {
  type AdviseInvocation,
  type ExplainInvocation,
  type HelpInvocation,
  type InitInvocation,
  type Invocation,
  type RecordInvocation,
  recordFormats,
  type ScopesInvocation,
  type SuggestInvocation,
  suggestFormats,
} from '../commands/invocation.ts';
import type { OptionError } from '../config/options.ts';
import { tokenChoices } from '../credential/token-choices.ts';
import { readRequestHint, requestProblem } from '../explain/hints.ts';
import { type Arguments, isOn, mistypedCommand, unexpectedOperand } from './cli-arguments.ts';
import type { Io } from './host.ts';

/** The commands that check no token. */
type OtherCommand = Exclude<CommandName, 'check' | 'audit' | 'merge'>;

/** A command that checks no token. A part of the bundle by itself, which a check doesn't load. */
export function readCommandInvocation(command: OtherCommand, given: Arguments, io: Io): Invocation {
  const { operands, flags } = given;
  switch (command) {
    case 'init':
      return initInvocation(given);
    case 'explain':
      return explainInvocation(given, io);
    case 'scopes':
      return scopesInvocation(given);
    case 'tools': {
      const errors = argumentErrors(command, given, 1, ['json']);
      return { command, name: operands[0]?.value, isJson: isOn(flags.json), errors };
    }
    case 'suggest':
      return suggestInvocation(given, io);
    case 'record':
      return recordInvocation(given, io);
    case 'advise':
      return adviseInvocation(given);
    case 'help':
      return helpInvocation(given);
    case 'version':
      return { command, errors: argumentErrors(command, given, 0) };
  }
}

function initInvocation(given: Arguments): InitInvocation {
  const path = given.operands[0]?.value ?? defaultInventory;
  const empty = { option: 'init', problem: 'requires a path that is not empty.' };
  return { command: 'init', path, errors: [...argumentErrors('init', given, 1), ...(path === '' ? [empty] : [])] };
}

function helpInvocation(given: Arguments): HelpInvocation {
  const [word] = given.operands;
  const topic = isCommand(word?.value) ? word.value : undefined;
  const noCommand = { option: 'help', problem: 'requires the name of a command. See --help.' };
  const unknown =
    word === undefined || topic !== undefined ? [] : [mistypedCommand({ ...word, isFirst: true }) ?? noCommand];
  return { command: 'help', topic, errors: [...argumentErrors('help', given, 1), ...unknown] };
}

function adviseInvocation(given: Arguments): AdviseInvocation {
  const { operands, flags } = given;
  return {
    command: 'advise',
    files: operands.map(({ value }) => value).filter((path) => path !== ''),
    scopes: flags.scopes,
    name: flags.name,
    isJson: isOn(flags.json),
    errors: argumentErrors('advise', given, Number.POSITIVE_INFINITY, ['scopes', 'name', 'json']),
  };
}

function suggestInvocation(given: Arguments, io: Io): SuggestInvocation {
  const { operands, flags } = given;
  const paths = operands.map(({ value }) => value).filter((path) => path !== '');
  const named = suggestFormats.find((format) => format === flags.format?.toLowerCase());
  const isUnknown = flags.format !== undefined && named === undefined;
  return {
    command: 'suggest',
    paths: paths.length > 0 ? paths : ['.'],
    input: io.stdin,
    format: isOn(flags.json) ? 'json' : (named ?? 'text'),
    errors: [
      ...argumentErrors('suggest', given, Number.POSITIVE_INFINITY, ['format', 'json']),
      ...(isUnknown ? [{ option: '--format', problem: `must be one of: ${suggestFormats.join(', ')}.` }] : []),
    ],
  };
}

/** The words behind `--` are the command, as they are. */
function recordInvocation(given: Arguments, { args, stdin }: Io): RecordInvocation {
  const { operands, flags, end } = given;
  const run = args.slice(end);
  const files = operands.filter(({ position, value }) => position < end && value !== '').map(({ value }) => value);
  const named = recordFormats.find((format) => format === flags.format?.toLowerCase());
  const isUnknown = flags.format !== undefined && named === undefined;
  const isMissing = run.length === 0 && files.length === 0;
  const isTaken = run.length > 0 && files.includes('-');
  return {
    command: 'record',
    files,
    input: stdin,
    run,
    values: {
      ...(flags['api-url'] && { 'api-url': flags['api-url'] }),
      ...(flags['git-url'] && { 'git-url': flags['git-url'] }),
    },
    format: isOn(flags.json) ? 'json' : (named ?? 'text'),
    errors: [
      ...argumentErrors('record', given, Number.POSITIVE_INFINITY, ['format', 'json', 'api-url', 'git-url']),
      ...(isUnknown ? [{ option: '--format', problem: `must be one of: ${recordFormats.join(', ')}.` }] : []),
      ...(isMissing ? [{ option: 'record', problem: missingRun }] : []),
      ...(isTaken ? [{ option: '-', problem: "can't be combined with a command, which reads standard input." }] : []),
    ],
  };
}

const missingRun = 'requires a command after --, for example: token-preflight record -- npm run release';

function scopesInvocation(given: Arguments): ScopesInvocation {
  const { operands, flags } = given;
  const texts = operands.map(({ value }) => value).filter((text) => text.trim() !== '');
  const kind = tokenChoices.find((choice) => choice === flags.kind?.toLowerCase());
  const isMissing = texts.length === 0 && !flags.tools?.trim();
  const isUnknown = flags.kind !== undefined && kind === undefined;
  return {
    command: 'scopes',
    operations: joinMethods(texts),
    tools: flags.tools,
    kind,
    isJson: isOn(flags.json),
    errors: [
      ...argumentErrors('scopes', given, Number.POSITIVE_INFINITY, ['tools', 'kind', 'json']),
      ...(isUnknown ? [unknownKind] : []),
      ...(isMissing ? [{ option: 'scopes', problem: missingOperation }] : []),
    ],
  };
}

/** The log can be an argument or come from standard input, where it isn't a terminal. */
function explainInvocation(given: Arguments, io: Io): ExplainInvocation {
  const { operands, flags } = given;
  const { request, email } = flags;
  const source = operands[0]?.value || (io.stdin.isTTY ? '' : '-');
  const kind = tokenChoices.find((choice) => choice === flags.kind?.toLowerCase());
  const isUnknown = flags.kind !== undefined && kind === undefined;
  return {
    command: 'explain',
    source,
    input: io.stdin,
    email,
    hints: { ...(request && { request }), ...(kind && { kind }) },
    isJson: isOn(flags.json),
    errors: [
      ...argumentErrors('explain', given, 1, ['request', 'email', 'kind', 'json']),
      ...(request && readRequestHint(request) === undefined ? [wrongRequest] : []),
      ...(isUnknown ? [unknownKind] : []),
      ...(source === '' ? [{ option: 'explain', problem: missingSource }] : []),
    ],
  };
}

const missingSource = 'requires a file, "-" for standard input, or the code of a finding.';
const wrongRequest = { option: '--request', problem: requestProblem };
const unknownKind: OptionError = { option: '--kind', problem: `must be one of: ${tokenChoices.join(', ')}.` };

const missingOperation =
  "requires at least one operation, for example 'GET /repositories/{workspace}/{repo_slug}', or --tools. Put each operation in quotes.";

/** Operations that were written without quotes, so that method and path are two words. */
function joinMethods(words: readonly string[]): readonly string[] {
  const isMethod = (word: string | undefined) => /^[a-z]+$/i.test(word ?? '');
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (isMethod(word) && next !== undefined && !isMethod(next)) return [`${word} ${next}`];
    return index > 0 && isMethod(words[index - 1]) ? [] : [word];
  });
}

/** What is wrong with the arguments of a command that takes at most so many operands, and no other options. */
function argumentErrors(
  command: CommandName,
  { flags, operands, errors }: Arguments,
  max: number,
  options: readonly string[] = [],
): readonly OptionError[] {
  const problem = `can't be used with ${command}. Remove it.`;
  return [
    ...errors,
    ...Object.keys(flags)
      .filter((name) => !options.includes(name))
      .map((name) => ({ option: `--${name}`, problem })),
    ...operands.slice(max).map(unexpectedOperand),
  ];
}
