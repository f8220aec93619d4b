import { configurationCodes } from '../check/finding.ts';
import { type OptionName, optionNamed } from '../config/options.ts';
import { escapeWorkflowCommands } from '../redaction/control-characters.ts';
import type { Secret } from '../redaction/secret.ts';
import { findingsOf } from '../report/causes.ts';
import type { Tone } from '../report/text.ts';
import { type Arguments, isOn, readArguments } from './cli-arguments.ts';
import { readCliInvocation } from './cli-invocation.ts';
import { type Host, type Io, isFailure, progressLine, progressText } from './host.ts';

const colors: Readonly<Record<Exclude<Tone, 'plain'>, string>> = { good: '32', warning: '33', error: '31' };

/** A command line, used by a person or in a script. */
export function cliHost(io: Io): Host {
  const { env, stdout, stderr } = io;
  const given = readArguments(io.args);
  const hasColor = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const isDebug = isOn(given.flags.debug);
  return {
    names: { host: 'terminal', option: (name) => flagOf(name, given) },
    readInvocation: () => readCliInvocation(given, io),
    // Node creates standard input when it is first accessed.
    get promptToken() {
      return canPrompt(given, io) ? () => promptToken(io) : undefined;
    },
    mask: () => undefined,
    print(lines) {
      for (const { tone, text } of lines) {
        const line = escapeWorkflowCommands(text);
        stdout.write(`${hasColor && tone !== 'plain' ? colorFirstWord(line, colors[tone]) : line}\n`);
      }
    },
    progress(done, total) {
      const line = progressLine(done, total);
      // A live line, cleared when the run is done.
      if (stderr.isTTY) stderr.write(`\r\u001b[K${done < total ? progressText(done, total) : ''}`);
      else if (line !== undefined) stderr.write(`${line}\n`);
    },
    debug(text) {
      if (isDebug) stderr.write(`debug: ${escapeWorkflowCommands(text)}\n`);
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
  return optionNamed(name).command ? name : `--${name}`;
}

async function promptToken(io: Io): Promise<Secret | undefined> {
  return (await import('./prompt.ts')).promptSecret(io, 'Token (not shown): ');
}

/** Whether a person can enter a token that is passed in no other way. */
function canPrompt({ flags }: Arguments, { stdin, stderr }: Io): boolean {
  return !isOn(flags['token-stdin']) && stdin.isTTY === true && stderr.isTTY === true;
}

/** The first word is the outcome. */
function colorFirstWord(text: string, color: string): string {
  return text.replace(/^\S+/, (word) => `\u001b[${color}m${word}\u001b[0m`);
}
