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
  const { log, isJson } = outputsOfRun(given, io);
  const isTerminal = log.isTTY === true;
  const style = {
    hasColor: wantsColor(env, isTerminal && env.TERM !== 'dumb'),
    wrap: isTerminal ? await wrapperFor(log) : undefined,
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
      log.write(lines.map((line) => `${paintLine(line, style)}\n`).join(''));
    },
    isJson,
    // Names from outside can't make a log run a part of it: in JSON, the second number sign is the same character.
    writeDocument: (text) => void stdout.write(text.startsWith('{') ? text.replace(/##(?=\w*\[)/g, '#\\u0023') : text),
    whileWaiting: (hostname, done) => (showsLiveLine(io) && !isDebug ? showWaiting(hostname, done, io.stderr) : done),
    progress(done, total) {
      const line = progressLine(done, total);
      const { stderr } = io;
      if (stderr.isTTY) showLive(done < total ? progressText(done, total) : '', stderr);
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

/** A document has standard output for itself: then the log goes to standard error. */
function outputsOfRun({ command = 'check', flags }: Arguments, io: Io) {
  const isReport = command === 'check' || command === 'audit' || command === 'merge';
  const isFile = (['report', 'junit', 'html', 'metrics'] as const).some((name) => flags[name] === '-');
  const isJson = isReport && isOn(flags.json);
  return { log: isReport && (isJson || isFile) ? io.stderr : io.stdout, isJson: isJson && !isFile };
}

function showsLiveLine({ env, stderr }: Io): boolean {
  return stderr.isTTY === true && env.TERM !== 'dumb';
}

/** Replaces the live line; an empty text erases it. */
function showLive(text: string, stderr: Io['stderr']): void {
  stderr.write(`\r\u001b[K${text}`);
}

/** A live line with the seconds, from the first second on, erased at the end. */
async function showWaiting<T>(hostname: string, done: Promise<T>, stderr: Io['stderr']): Promise<T> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 1;
    showLive(`Waiting for ${hostname}: ${seconds} s`, stderr);
  }, 1000);
  try {
    return await done;
  } finally {
    clearInterval(timer);
    if (seconds > 0) showLive('', stderr);
  }
}

function flagOf(name: OptionName, { flags }: Arguments): string {
  if (name === 'token') return isOn(flags['token-stdin']) ? '--token-stdin' : 'TOKEN_PREFLIGHT_TOKEN';
  if (name === 'current-token') return 'TOKEN_PREFLIGHT_CURRENT_TOKEN';
  if (name === 'admin-key') return 'TOKEN_PREFLIGHT_ADMIN_KEY';
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
async function wrapperFor({ columns }: Io['stdout']): Promise<LogStyle['wrap']> {
  const { wrapColumns } = await import('../util/columns.ts');
  // A terminal that doesn't know its width has none, or 0.
  const width = Math.min(columns || maxWidth, maxWidth);
  return (text, hang) => wrapColumns(text, width, hang);
}
