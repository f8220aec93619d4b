import { parseArgs } from 'node:util';
import { nearest } from '../bitbucket/nearest.ts';
import type { OptionFault } from '../declaration/declaration.ts';
import { optionsOf, type RawOptions } from '../declaration/options.ts';
import { isAboutDeclaration } from '../diagnosis/findings.ts';
import { plain } from '../report/redact.ts';
import { findingsOf } from '../report/run-report.ts';
import type { Tone } from '../report/text.ts';
import { version } from '../version.ts';
import { explanationOf, unknownCode } from './explain.ts';
import { helpText } from './help.ts';
import { type Host, type Io, pipelineContext, progressLine } from './host.ts';
import { promptHidden } from './prompt.ts';

/** How long standard input may take to end. */
const stdinPatienceMs = 5000;

const colours: Readonly<Record<Exclude<Tone, 'plain'>, string>> = { good: '32', warning: '33', error: '31' };

/** A command line, by a person or in a script. */
export function terminalHost(io: Io): Host {
  const { env, stdout } = io;
  const hasColour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const host: Host = {
    say: {
      host: 'terminal',
      option: (name) => (name === 'token' ? 'TOKEN_PREFLIGHT_TOKEN' : `--${name}`),
    },
    async read() {
      const { flags, faults } = readArguments(io.args);
      if (flags.help) return { print: helpText() };
      if (flags.version) return { print: `token-preflight ${version}` };
      const page = flags.explain === undefined ? undefined : explanationOf(flags.explain, host.say);
      if (page !== undefined) return { print: page };
      if (flags.explain !== undefined) faults.push({ option: '--explain', problem: unknownCode(flags.explain) });
      const { help: _, version: __, explain: ___, 'token-stdin': fromStdin, ...raw } = flags;
      const token = await readToken(io, fromStdin === 'true');
      return {
        raw: { ...raw, ...(token !== undefined && { token }) } as RawOptions,
        faults,
        context: pipelineContext(env),
      };
    },
    mask: () => undefined,
    print(lines) {
      for (const { tone, text } of lines) stdout.write(`${coloured(tone, plain(text))}\n`);
    },
    progress(done, total) {
      const line = progressLine(done, total);
      // A live line, gone when the run is done.
      if (io.stderr.isTTY) io.stderr.write(`\r\u001b[K${done < total ? `Checked ${done} of ${total} tokens.` : ''}`);
      else if (line !== undefined) io.stderr.write(`${line}\n`);
    },
    debug(text) {
      if (io.args.some((argument) => /^--debug(?:=true)?$/.test(argument))) io.stderr.write(`debug: ${plain(text)}\n`);
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

/**
 * The options on a command line. What stands there may be a secret in the wrong place, so a fault names the position of
 * an argument and never the argument.
 */
function readArguments(args: readonly string[]): {
  readonly flags: Readonly<Record<string, string>>;
  readonly faults: OptionFault[];
} {
  const known = optionsOf('terminal').filter(({ name }) => name !== 'token');
  const isFlag = (name: string) =>
    ['help', 'version', 'token-stdin'].includes(name) || known.some((row) => row.name === name && row.type === 'flag');
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...known.map(({ name }) => name), 'help', 'version', 'token-stdin', 'explain'].map((name) => [
        name,
        { type: isFlag(name) ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags: Record<string, string> = {};
  const faults: OptionFault[] = [];
  for (const token of tokens) {
    const where = `Argument ${token.index + 1}`;
    if (token.kind === 'positional' && args[token.index - 1] === '--token') continue;
    if (token.kind === 'positional') {
      faults.push({
        option: where,
        problem: 'belongs to no option. Options are written --name value or --name=value.',
      });
    }
    if (token.kind !== 'option') continue;
    if (token.name === 'token') {
      const problem =
        'would show the token to every process on this machine. Set TOKEN_PREFLIGHT_TOKEN, or pipe it in and add --token-stdin.';
      faults.push({ option: '--token', problem });
    } else if (!known.some(({ name }) => name === token.name) && !isFlag(token.name) && token.name !== 'explain') {
      const [near] = nearest(
        token.name,
        known.map(({ name }) => name),
        1,
      );
      const hint = near === undefined ? 'See --help.' : `Did you mean --${near}?`;
      faults.push({ option: where, problem: `is no option of this command. ${hint}` });
    } else if (isFlag(token.name)) {
      flags[token.name] = token.value ?? 'true';
    } else if (token.value === undefined || (token.value.startsWith('--') && !token.inlineValue)) {
      faults.push({ option: `--${token.name}`, problem: 'needs a value.' });
    } else if (token.name === 'scopes' || token.name === 'operations') {
      flags[token.name] = [flags[token.name], token.value].filter((part) => part !== undefined).join('\n');
    } else if (flags[token.name] !== undefined) {
      faults.push({ option: `--${token.name}`, problem: 'is given twice.' });
    } else {
      flags[token.name] = token.value;
    }
  }
  return { flags, faults };
}

/** The token: from standard input when told so, else from the environment, else asked for where a person sits. */
async function readToken(io: Io, fromStdin: boolean): Promise<string | undefined> {
  if (fromStdin) {
    const chunks: Buffer[] = [];
    // Whoever keeps the pipe open must not keep the job waiting; what has come until then is taken.
    const late = setTimeout(() => io.stdin.destroy(), stdinPatienceMs);
    try {
      for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
    } catch {
      // A pipe that was closed early has nothing more to give.
    }
    clearTimeout(late);
    // The one final line break is how shells end a line and no part of the token.
    return Buffer.concat(chunks)
      .toString()
      .replace(/\r?\n$/, '');
  }
  if (io.env.TOKEN_PREFLIGHT_TOKEN !== undefined) return io.env.TOKEN_PREFLIGHT_TOKEN;
  return io.stdin.isTTY && io.stderr.isTTY ? promptHidden(io, 'Token (not shown): ') : undefined;
}
