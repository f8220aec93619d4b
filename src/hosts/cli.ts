import { configurationCodes } from '../check/finding.ts';
import { type OptionName, optionNamed, terminalName } from '../config/options.ts';
import { escapeWorkflowCommands } from '../redaction/control-characters.ts';
import type { Secret } from '../redaction/secret.ts';
import { findingsOf } from '../report/causes.ts';
import type { RunReport } from '../report/run-report.ts';
import { fitTextWidth, textWidth } from '../util/text-width.ts';
import { type Arguments, isOn, readArguments } from './cli-arguments.ts';
import { readCliInvocation } from './cli-invocation.ts';
import { type Host, type Io, isFailure, progressLine, progressText } from './host.ts';
import { type LogStyle, paintLine, wantsColor } from './paint.ts';

/** A command line, used by a person or in a script. */
export async function cliHost(io: Io): Promise<Host> {
  const given = readArguments(io.args);
  const { log, isJson } = outputsOfRun(given, io);
  const isTerminal = log.isTTY === true;
  const style = {
    hasColor: wantsColor(io.env, isTerminal && io.env.TERM !== 'dumb'),
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
    writeDocument(text) {
      io.stdout.write(text.startsWith('{') ? text.replace(/##(?=\w*\[)/g, '#\\u0023') : text);
    },
    ...liveLine(io, isDebug),
    debug(text) {
      if (isDebug) io.stderr.write(`debug: ${escapeWorkflowCommands(text)}\n`);
    },
    publish: async () => [],
    exitCode: exitCodeOf,
  };
}

/** A line on a terminal that shows how far a run is. The log of a job has a line for each tenth of a long run instead. */
function liveLine(io: Io, isDebug: boolean): Pick<Host, 'whileWaiting' | 'progress'> {
  /** How far an audit is; empty before its first token and after its last one. */
  let progress = '';
  return {
    whileWaiting(hostname, done) {
      const textNow = () => progress || `Waiting for ${hostname}`;
      return showsLiveLine(io) && !isDebug ? showWaiting(textNow, done, io.stderr) : done;
    },
    progress(done, total) {
      const line = progressLine(done, total);
      const { stderr } = io;
      progress = done < total ? progressText(done, total) : '';
      if (stderr.isTTY) showLive(progress, stderr);
      else if (line !== undefined) stderr.write(`${line}\n`);
    },
  };
}

/** @returns 0, or what fails the job: 1 a token, 2 only its options, 3 what could not be checked */
function exitCodeOf(report: RunReport, onUnknown: 'fail' | 'warn'): number {
  if (!isFailure(report.verdict, onUnknown)) return 0;
  if (report.verdict === 'unknown') return 3;
  const failing = findingsOf(report).filter(({ severity }) => severity === 'fail');
  return failing.every(({ code }) => configurationCodes.has(code)) ? 2 : 1;
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

/** A live line with the seconds, from the first second on, erased at the end. @param textNow what goes before the seconds */
async function showWaiting<T>(textNow: () => string, done: Promise<T>, stderr: Io['stderr']): Promise<T> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 1;
    showLive(`${textNow().replace(/\.$/, '')}: ${seconds} s`, stderr);
  }, 1000);
  try {
    return await done;
  } finally {
    clearInterval(timer);
    if (seconds > 0) showLive('', stderr);
  }
}

/** An option as the user wrote it. The inventory is named after the command `audit` if it is its path, or the default. */
function flagOf(name: OptionName, { command, flags }: Arguments): string {
  if (name === 'inventory' && command === 'audit' && flags.inventory === undefined) return command;
  if (name === 'token' && isOn(flags['token-stdin'])) return '--token-stdin';
  return optionNamed(name).command ? name : terminalName(name);
}

async function promptToken(io: Io): Promise<Secret | undefined> {
  return (await import('./prompt.ts')).promptSecret(io);
}

/** Whether a person can enter a token that is passed in no other way. */
function canPrompt({ flags }: Arguments, { stdin, stderr }: Io): boolean {
  return !isOn(flags['token-stdin']) && stdin.isTTY === true && stderr.isTTY === true;
}

/** In bash and zsh: what is typed or pasted isn't shown, and isn't in the history. */
const storeInShell =
  process.platform === 'win32' ? undefined : 'read -rs TOKEN_PREFLIGHT_TOKEN && export TOKEN_PREFLIGHT_TOKEN';

/** Only on a terminal: logs of a CI system wrap their lines themselves. */
async function wrapperFor({ columns }: Io['stdout']): Promise<LogStyle['wrap']> {
  const { wrapColumns } = await import('../util/columns.ts');
  // A terminal that doesn't know its width has none, or 0.
  if (columns) fitTextWidth(columns);
  const width = textWidth();
  return (text, hang) => wrapColumns(text, width, hang);
}
