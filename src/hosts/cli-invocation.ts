import { type CommandName, defaultInventory, isCommand } from '../commands/commands.ts';
import type { ExplainInvocation, Invocation, ReportInvocation } from '../commands/invocation.ts';
import type { OptionError, OptionValues } from '../config/options.ts';
import { credentialKinds } from '../credential/kinds.ts';
import { type Arguments, isOn, type Operand, unexpectedOperand } from './cli-arguments.ts';
import { type Io, pipelineContext, reportInvocation } from './host.ts';
import { readTokenFromEnv, readTokenFromStdin } from './token-input.ts';

/** The command that the arguments of the command line stand for; a check reads its token here. */
export async function readCliInvocation(given: Arguments, io: Io): Promise<Invocation> {
  const { command, operands, flags } = given;
  if (isOn(flags.help)) return { command: 'help', topic: command, errors: [] };
  if (isOn(flags.version)) return { command: 'version', errors: [] };
  const first = operands[0]?.value;
  switch (command) {
    case 'init': {
      const isEmpty = first === '' ? [{ option: command, problem: 'requires a path that is not empty.' }] : [];
      const errors = [...argumentErrors(command, given, 1), ...isEmpty];
      return { command, path: first ?? defaultInventory, errors };
    }
    case 'explain':
      return explainInvocation(given, io);
    case 'scopes': {
      const texts = operands.map(({ value }) => value).filter((text) => text.trim() !== '');
      const isMissing = texts.length === 0 ? [{ option: command, problem: missingOperation }] : [];
      const errors = [...argumentErrors(command, given, Number.POSITIVE_INFINITY), ...isMissing];
      return { command, operations: joinMethods(texts), errors };
    }
    case 'tools':
      return { command, name: first, errors: argumentErrors(command, given, 1) };
    case 'help': {
      const topic = isCommand(first) ? first : undefined;
      const isUnknown = first !== undefined && topic === undefined;
      const unknown = isUnknown ? [{ option: command, problem: 'requires the name of a command. See --help.' }] : [];
      return { command, topic, errors: [...argumentErrors(command, given, 1), ...unknown] };
    }
    case 'version':
      return { command, errors: argumentErrors(command, given, 0) };
    case 'merge':
      return mergeInvocation(given, io);
    case 'audit':
      return tokensInvocation(given, inventoryIn(given), io);
    default:
      return tokensInvocation(given, { value: {}, errors: unexpectedOperands(operands) }, io);
  }
}

/** The log can be an argument or come from standard input, where it isn't a terminal. */
function explainInvocation(given: Arguments, io: Io): ExplainInvocation {
  const { operands, flags } = given;
  const { request, email, kind, json } = flags;
  const source = operands[0]?.value || (io.stdin.isTTY ? '' : '-');
  const isMissing = source === '' ? [{ option: 'explain', problem: missingSource }] : [];
  const isKnown = isOneOf(kind, credentialKinds);
  const isUnknown =
    kind === undefined || isKnown
      ? []
      : [{ option: '--kind', problem: `must be one of ${credentialKinds.join(', ')}.` }];
  return {
    command: 'explain',
    source,
    input: io.stdin,
    hints: { ...(request && { request }), ...(email && { email }), ...(isKnown && { kind }) },
    isJson: isOn(json),
    errors: [...argumentErrors('explain', given, 1, explainFlags), ...isMissing, ...isUnknown],
  };
}

const explainFlags: readonly string[] = ['request', 'email', 'kind', 'json'];
const missingSource = 'requires a file, "-" for standard input, or the code of a finding.';

function isOneOf<T extends string>(text: string | undefined, words: readonly T[]): text is T {
  return words.some((word) => word === text);
}

const missingOperation =
  "requires at least one operation, for example 'GET /repositories/{workspace}/{repo_slug}'. Put each one in quotes.";

/** Operations that were written without quotes, so that method and path are two words. */
function joinMethods(words: readonly string[]): readonly string[] {
  const isMethod = (word: string | undefined) => /^[a-z]+$/i.test(word ?? '');
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (isMethod(word) && next !== undefined && !isMethod(next)) return [`${word} ${next}`];
    return index > 0 && isMethod(words[index - 1]) ? [] : [word];
  });
}

/** What is wrong with the arguments of a command that takes no options and at most so many operands. */
function argumentErrors(
  command: CommandName,
  { flags, operands, errors }: Arguments,
  max: number,
  allowed: readonly string[] = [],
): readonly OptionError[] {
  const problem = `can't be used with ${command}.`;
  return [
    ...errors,
    ...Object.keys(flags)
      .filter((name) => !allowed.includes(name))
      .map((name) => ({ option: `--${name}`, problem })),
    ...unexpectedOperands(operands.slice(max)),
  ];
}

/** The options that only other commands have. */
function misplacedFlags(flags: Arguments['flags'], command: CommandName): readonly OptionError[] {
  const problem = `can't be used with ${command}.`;
  const misplaced = (['request', 'kind', 'json'] as const).filter((name) => flags[name] !== undefined);
  return misplaced.map((name) => ({ option: `--${name}`, problem }));
}

function unexpectedOperands(operands: readonly Operand[]): readonly OptionError[] {
  return operands.map(unexpectedOperand);
}

function mergeInvocation({ operands, flags, errors }: Arguments, io: Io): ReportInvocation {
  const { help, version, 'token-stdin': _, request, kind, json, ...texts } = flags;
  const paths = operands.map(({ value }) => value).filter((path) => path.trim() !== '');
  const isMissing = { option: 'merge', problem: 'requires the path of at least one JSON report.' };
  return {
    command: 'merge',
    values: { ...texts, merge: paths },
    errors: [...errors, ...misplacedFlags(flags, 'merge'), ...(paths.length > 0 ? [] : [isMissing])],
    context: pipelineContext(io.env),
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

/** A check of one token or an audit. */
async function tokensInvocation(
  { command = 'check', flags, errors }: Arguments,
  inventory: { readonly value: OptionValues; readonly errors: readonly OptionError[] },
  io: Io,
): Promise<ReportInvocation> {
  const { help, version, 'token-stdin': fromStdin, request, kind, json, ...texts } = flags;
  const values: OptionValues = { ...texts, ...inventory.value };
  const token = isOn(fromStdin)
    ? await readTokenFromStdin(io)
    : { value: await readTokenFromEnv(io, values.inventory === undefined), errors: [] };
  return reportInvocation(
    {
      value: { ...values, ...(token.value !== undefined && { token: token.value }) },
      errors: [...errors, ...misplacedFlags(flags, command), ...inventory.errors, ...token.errors],
    },
    pipelineContext(io.env),
  );
}
