import { type CommandName, defaultInventory } from '../commands/commands.ts';
import type { Invocation, ReportInvocation } from '../commands/invocation.ts';
import type { OptionError, OptionValues } from '../config/options.ts';
import { wrapCurrentToken } from '../config/read-options.ts';
import { Secret } from '../redaction/secret.ts';
import { type Arguments, isOn, mistypedCommand, type Operand, unexpectedOperand } from './cli-arguments.ts';
import { type Io, isInPipeline, pipelineContext, reportInvocation } from './host.ts';

/** The command of the arguments on the command line; a check reads its token here. */
export async function readCliInvocation(given: Arguments, io: Io): Promise<Invocation> {
  const { command, flags } = given;
  if (isOn(flags.help)) return { command: 'help', topic: command, errors: [] };
  if (isOn(flags.version)) return { command: 'version', errors: [] };
  if (command === 'merge') return mergeInvocation(given, io);
  if (command === 'audit') return tokensInvocation(given, inventoryIn(given), io);
  if (command === undefined || command === 'check') return checkInvocation(given, io);
  return (await import('./cli-command-invocation.ts')).readCommandInvocation(command, given, io);
}

/** The options that a command with a report doesn't have, and more than one document for standard output. */
function reportErrors(command: CommandName, flags: Arguments['flags']): readonly OptionError[] {
  const problem = `can't be used with ${command}. Remove it.`;
  const file = (['report', 'junit', 'html', 'metrics'] as const).find((name) => flags[name] === '-');
  const isTwice = isOn(flags.json) && file !== undefined;
  return [
    ...(['kind', 'format', 'request'] as const).flatMap((name) =>
      flags[name] === undefined ? [] : [{ option: `--${name}`, problem }],
    ),
    ...(isTwice ? [{ option: '--json', problem: `can't be combined with --${file} -. Use one of them.` }] : []),
  ];
}

function unexpectedOperands(operands: readonly Operand[]): readonly OptionError[] {
  return operands.map(unexpectedOperand);
}

function mergeInvocation({ operands, flags, errors }: Arguments, io: Io): ReportInvocation {
  const { help, version, 'token-stdin': _, json, verbose, kind, format, request, ...texts } = flags;
  const paths = operands.map(({ value }) => value).filter((path) => path.trim() !== '');
  const isMissing = { option: 'merge', problem: 'requires the path of at least one JSON report.' };
  return {
    command: 'merge',
    values: { ...texts, merge: paths },
    errors: [...errors, ...reportErrors('merge', flags), ...(paths.length > 0 ? [] : [isMissing])],
    context: pipelineContext(io.env),
    ...(paths.includes('-') && { input: io.stdin }),
  };
}

/** The inventory of `audit`: its operand or the option of that name, else the file that `init` creates. */
function inventoryIn({ operands, flags }: Arguments): {
  readonly value: OptionValues;
  readonly errors: readonly OptionError[];
} {
  const [path, ...more] = operands;
  const inventory = path?.value ?? flags.inventory ?? defaultInventory;
  const isTwice = path !== undefined && flags.inventory !== undefined;
  const twice = isTwice ? [{ option: '--inventory', problem: "can't be combined with a path. Use one of them." }] : [];
  return { value: { inventory }, errors: [...twice, ...unexpectedOperands(more)] };
}

/** A check. Where a command was mistyped, all words and options belong to that command, and none of them is a second error. */
function checkInvocation(given: Arguments, io: Io): Promise<ReportInvocation> {
  const [first] = given.operands;
  const mistyped = first && mistypedCommand(first);
  if (mistyped === undefined)
    return tokensInvocation(given, { value: {}, errors: unexpectedOperands(given.operands) }, io);
  const { kind, format, request, ...flags } = given.flags;
  return tokensInvocation({ ...given, flags }, { value: {}, errors: [mistyped] }, io);
}

/** A check of one token or an audit. */
async function tokensInvocation(
  { command = 'check', flags, errors }: Arguments,
  inventory: { readonly value: OptionValues; readonly errors: readonly OptionError[] },
  io: Io,
): Promise<ReportInvocation> {
  const { help, version, 'token-stdin': fromStdin, json, verbose, kind, format, request, ...texts } = flags;
  const current = wrapCurrentToken(io.env.TOKEN_PREFLIGHT_CURRENT_TOKEN);
  const adminKey = secretIn(io.env.TOKEN_PREFLIGHT_ADMIN_KEY);
  const values: OptionValues = {
    ...texts,
    ...inventory.value,
    ...(current !== undefined && { 'current-token': current }),
    ...(adminKey !== undefined && { 'admin-key': adminKey }),
  };
  const token = isOn(fromStdin)
    ? await (await import('./token-input.ts')).readTokenFromStdin(io)
    : { value: secretIn(io.env.TOKEN_PREFLIGHT_TOKEN), errors: [] };
  const invocation = reportInvocation(
    {
      value: { ...values, ...(token.value !== undefined && { token: token.value }) },
      errors: [...errors, ...reportErrors(command, flags), ...inventory.errors, ...token.errors],
    },
    await contextOf(values, command, io),
  );
  return values.inventory === '-' ? { ...invocation, input: io.stdin } : invocation;
}

/** A pipeline knows its repository. Elsewhere, a check of one token is about the repository of the clone. */
async function contextOf(
  { repository, inventory }: OptionValues,
  command: CommandName,
  { env }: Io,
): Promise<ReportInvocation['context']> {
  const isOpen = command === 'check' && repository === undefined && inventory === undefined && !isInPipeline(env);
  return isOpen ? (await import('../config/clone.ts')).contextOfClone() : pipelineContext(env);
}

function secretIn(text: string | undefined): Secret | undefined {
  return text === undefined ? undefined : new Secret(text);
}
