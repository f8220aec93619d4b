import type { OptionFault } from '../declaration/declaration.ts';
import { isAboutDeclaration } from '../diagnosis/offline-findings.ts';
import { escapeWorkflowCommands } from '../redaction/control-characters.ts';
import { findingsOf } from '../report/run-report.ts';
import type { Tone } from '../report/text.ts';
import { version } from '../version.ts';
import { readArguments } from './arguments.ts';
import { isCommand } from './commands.ts';
import { type Host, type Io, pipelineContext, progressLine } from './host.ts';

/** How long standard input may take to end. */
const stdinPatienceMs = 5000;
/** More than any token needs. */
const mostStdinBytes = 64 * 1024;

const colours: Readonly<Record<Exclude<Tone, 'plain'>, string>> = { good: '32', warning: '33', error: '31' };

/** A command line, by a person or in a script. */
export function terminalHost(io: Io): Host {
  const { env, stdout } = io;
  const given = readArguments(io.args);
  const { help, version: wantsVersion, explain, 'token-stdin': fromStdin, ...raw } = given.flags;
  const hasColour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const host: Host = {
    say: {
      host: 'terminal',
      option(name) {
        if (name === 'token') return isOn(fromStdin) ? '--token-stdin' : 'TOKEN_PREFLIGHT_TOKEN';
        return isCommand(name) ? name : `--${name}`;
      },
    },
    async read() {
      if (isOn(help)) return { print: (await import('./help.ts')).helpText() };
      if (isOn(wantsVersion)) return { print: `token-preflight ${version}` };
      if (given.command === 'init') return (await import('./init.ts')).init(given);
      const faults = [...given.faults];
      const context = pipelineContext(env);
      if (explain !== undefined) {
        const { explanationOf, unknownCode } = await import('./explain.ts');
        const page = explanationOf(explain, host.say);
        if (page === undefined) faults.push({ option: '--explain', problem: unknownCode(explain) });
        else if (faults.length === 0) return { print: page };
        // Nobody is asked for a token that nothing would be done with.
        return { raw, faults, context };
      }
      if (given.command === 'merge') {
        const none = { option: 'merge', problem: 'takes the path of at least one JSON report.' };
        return {
          raw: { ...raw, merge: given.operands },
          faults: given.operands.length > 0 ? faults : [...faults, none],
          context,
        };
      }
      const token = isOn(fromStdin) ? await readStdin(io, faults) : await readToken(io, raw.inventory === undefined);
      return { raw: { ...raw, ...(token !== undefined && { token }) }, faults, context };
    },
    mask: () => undefined,
    print(lines) {
      for (const { tone, text } of lines) stdout.write(`${coloured(tone, escapeWorkflowCommands(text))}\n`);
    },
    progress(done, total) {
      const line = progressLine(done, total);
      // A live line, gone when the run is done.
      if (io.stderr.isTTY) io.stderr.write(`\r\u001b[K${done < total ? `Checked ${done} of ${total} tokens.` : ''}`);
      else if (line !== undefined) io.stderr.write(`${line}\n`);
    },
    debug(text) {
      if (io.args.some((argument) => /^--debug(?:=true)?$/i.test(argument)))
        io.stderr.write(`debug: ${escapeWorkflowCommands(text)}\n`);
    },
    publish: async () => [],
    exitCode(report, onUnknown) {
      if (report.verdict === 'unknown') return onUnknown === 'fail' ? 3 : 0;
      if (report.verdict !== 'fail') return 0;
      return findingsOf(report).every((finding) => finding.severity !== 'fail' || isAboutDeclaration(finding)) ? 2 : 1;
    },
  };

  return host;

  /** Colour for the first word, which is the outcome. */
  function coloured(tone: Tone, text: string): string {
    if (!hasColour || tone === 'plain') return text;
    return text.replace(/^\S+/, (word) => `\u001b[${colours[tone]}m${word}\u001b[0m`);
  }
}

function isOn(flag: string | undefined): boolean {
  return flag?.toLowerCase() === 'true';
}

/** The token on standard input; one that is far too long is a fault and not read to its end. */
async function readStdin({ stdin }: Io, faults: OptionFault[]): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Whoever keeps the pipe open must not keep the job waiting; what has come until then is taken.
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    stdin.destroy();
  }, stdinPatienceMs);
  try {
    for await (const chunk of stdin) {
      const piece = Buffer.from(chunk);
      chunks.push(piece);
      bytes += piece.length;
      if (bytes > mostStdinBytes) break;
    }
  } catch {
    // A pipe that was closed early has nothing more to give.
  }
  clearTimeout(late);
  if (bytes > mostStdinBytes) {
    faults.push({ option: '--token-stdin', problem: 'was given more than 64 kB. Pipe in the token and nothing else.' });
    return undefined;
  }
  if (isLate && bytes === 0) {
    const problem = `waited ${stdinPatienceMs / 1000} seconds, and nothing came. Where the token takes longer, put it into TOKEN_PREFLIGHT_TOKEN.`;
    faults.push({ option: '--token-stdin', problem });
    return undefined;
  }
  // The one final line break is how shells end a line and no part of the token.
  return Buffer.concat(chunks)
    .toString()
    .replace(/\r?\n$/, '');
}

/**
 * The token from the environment, or asked for where a person sits.
 * @param isWanted whether there is anything to ask a person for
 */
async function readToken(io: Io, isWanted: boolean): Promise<string | undefined> {
  if (io.env.TOKEN_PREFLIGHT_TOKEN !== undefined) return io.env.TOKEN_PREFLIGHT_TOKEN;
  if (!isWanted || !io.stdin.isTTY || !io.stderr.isTTY) return undefined;
  return (await import('./prompt.ts')).promptHidden(io, 'Token (not shown): ');
}
