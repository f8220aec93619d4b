import { configurationCodes } from '../check/finding.ts';
import { type OptionName, optionNamed } from '../config/options.ts';
import { escapeWorkflowCommands } from '../redaction/control-characters.ts';
import type { Secret } from '../redaction/secret.ts';
import { findingsOf } from '../report/causes.ts';
import { type Arguments, isOn, readArguments } from './cli-arguments.ts';
import { readCliInvocation } from './cli-invocation.ts';
import { type Host, type Io, isFailure, progressLine, progressText } from './host.ts';
import { type LogStyle, paintLine, wantsColor } from './paint.ts';

/** A command line, used by a person or in a script. */
export async function cliHost(io: Io): Promise<Host> {
  // Node creates each stream when it is first accessed.
  const { env, stdout } = io;
  const given = readArguments(io.args);
  const isTerminal = stdout.isTTY === true;
  const style = {
    hasColor: wantsColor(env, isTerminal && env.TERM !== 'dumb'),
    wrap: isTerminal ? await wrapperFor(stdout) : undefined,
  };
  const isDebug = isOn(given.flags.debug);
  return {
    names: { host: 'terminal', option: (name) => flagOf(name, given), ...(isTerminal && { store: storeInShell }) },
    isBrief: isTerminal && !isOn(given.flags.verbose),
    readInvocation: () => readCliInvocation(given, io),
    get promptToken() {
      return canPrompt(given, io) ? () => promptToken(io) : undefined;
    },
    mask: () => undefined,
    print(lines) {
      for (const line of lines) stdout.write(`${paintLine(line, style)}\n`);
    },
    progress(done, total) {
      const line = progressLine(done, total);
      const { stderr } = io;
      // A live line, cleared when the run is done.
      if (stderr.isTTY) stderr.write(`\r\u001b[K${done < total ? progressText(done, total) : ''}`);
      else if (line !== undefined) stderr.write(`${line}\n`);
    },
    debug(text) {
      if (isDebug) io.stderr.write(`debug: ${escapeWorkflowCommands(text)}\n`);
    },
    publish: async () => [],
    exitCode(report, onUnknown) {
      if (!isFailure(report.verdict, onUnknown)) return 0;
      if (report.verdict === 'unknown') return 3;
      const failing = findingsOf(report).filter(({ severity }) => severity === 'fail');
      return failing.every(({ code }) => configurationCodes.has(code)) ? 2 : 1;
    },
  };
}

function flagOf(name: OptionName, { flags }: Arguments): string {
  if (name === 'token') return isOn(flags['token-stdin']) ? '--token-stdin' : 'TOKEN_PREFLIGHT_TOKEN';
  if (name === 'current-token') return 'TOKEN_PREFLIGHT_CURRENT_TOKEN';
  return optionNamed(name).command ? name : `--${name}`;
}

async function promptToken(io: Io): Promise<Secret | undefined> {
  return (await import('./prompt.ts')).promptSecret(io, 'Token (not shown): ');
}

/** Whether a person can enter a token that is passed in no other way. */
function canPrompt({ flags }: Arguments, { stdin, stderr }: Io): boolean {
  return !isOn(flags['token-stdin']) && stdin.isTTY === true && stderr.isTTY === true;
}

/** In bash and zsh: what is typed or pasted isn't shown, and isn't in the history. */
const storeInShell =
  process.platform === 'win32' ? undefined : 'read -rs TOKEN_PREFLIGHT_TOKEN && export TOKEN_PREFLIGHT_TOKEN';

/** Longer lines are hard to read, however wide the terminal is. */
const maxWidth = 100;

/** Only on a terminal: logs of a CI system wrap their lines themselves. */
async function wrapperFor({ columns }: NodeJS.WriteStream): Promise<LogStyle['wrap']> {
  const { wrapColumns } = await import('../util/columns.ts');
  // A terminal that doesn't know its width has none, or 0.
  const width = Math.min(columns || maxWidth, maxWidth);
  return (text, hang) => wrapColumns(text, width, hang);
}
