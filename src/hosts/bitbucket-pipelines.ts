import { promises as fs } from 'node:fs';
import { type OptionName, optionNamed, optionsOf } from '../config/options.ts';
import { type Parsed, readFlag, wrapToken } from '../config/read-options.ts';
import { escapeWorkflowCommands, stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Tone } from '../report/text.ts';
import { isWritten } from '../util/files.ts';
import { type Host, type Io, isFailure, pipelineContext, platformInvocation, progressLine } from './host.ts';
import { outputsOf } from './outputs.ts';

/** The levels of the official toolkit, colored without a terminal too: a pipe's log is always shown in color. */
const styles: Readonly<Record<Tone, readonly [string, string]>> = {
  plain: ['\u001b[34mINFO: ', '\u001b[0m'],
  good: ['\u001b[32m✔ ', '\u001b[0m'],
  warning: ['\u001b[33mWARNING: ', '\u001b[0m'],
  error: ['\u001b[31m✖ ', '\u001b[0m'],
};

/** A pipe in Bitbucket Pipelines. */
export function bitbucketPipelinesHost({ env, stdout }: Io): Host {
  const nameOf = (name: OptionName) => optionNamed(name).variable;
  return {
    names: { host: 'pipe', option: nameOf },
    async readInvocation() {
      const read = optionsOf('pipe').map(({ name, variable }) => ({ name, ...readVariable(variable, env) }));
      const { value, errors } = wrapToken(
        Object.fromEntries(read.map((option) => [option.name, option.value])),
        nameOf,
      );
      const all = [...read.flatMap((option) => option.errors), ...errors];
      return platformInvocation({ value, errors: all }, pipelineContext(env));
    },
    // The platform masks its secured variables itself and offers a pipe no way to add to them.
    mask: () => undefined,
    print(lines) {
      for (const { tone, text } of lines) {
        const [before, after] = styles[tone];
        stdout.write(text === '' ? '\n' : `${before}${escapeWorkflowCommands(text)}${after}\n`);
      }
    },
    progress(done, total) {
      const line = progressLine(done, total);
      if (line !== undefined) stdout.write(`${styles.plain[0]}${line}${styles.plain[1]}\n`);
    },
    debug(text) {
      if (readFlag(env.DEBUG) === true) stdout.write(`\u001b[90mDEBUG: ${escapeWorkflowCommands(text)}\u001b[0m\n`);
    },
    async publish(report, { redact, codeInsights }) {
      const unwritten = await writeVariables(report, env, redact);
      if (!codeInsights) return unwritten;
      const { publishInsights } = await import('./code-insights.ts');
      return [...unwritten, ...(await publishInsights(report, env, redact))];
    },
    exitCode: (report, onUnknown) => (isFailure(report.verdict, onUnknown) ? 1 : 0),
  };
}

/**
 * A YAML list arrives as `NAME_COUNT`, `NAME_0`, `NAME_1`, … without a plain `NAME`. A count that disagrees with the items is
 * an error: an item that is dropped would go unchecked.
 */
function readVariable(variable: string, env: Io['env']): Parsed<string | readonly string[] | undefined> {
  const value = env[variable];
  const counted = `${variable}_COUNT`;
  const count = env[counted];
  if (value !== undefined || count === undefined) return { value, errors: [] };
  const isItem = new RegExp(`^${variable}_\\d+$`);
  const items = Object.keys(env).filter((name) => isItem.test(name)).length;
  const isRight =
    /^\d{1,4}$/.test(count) &&
    Number(count) === items &&
    (items === 0 || env[`${variable}_${items - 1}`] !== undefined);
  if (isRight)
    return { value: Array.from({ length: items }, (_, index) => env[`${variable}_${index}`] ?? ''), errors: [] };
  const problem = `doesn't match the variables ${variable}_0, ${variable}_1, and so on: there ${items === 1 ? 'is' : 'are'} ${items}.`;
  const step = `Set ${counted} to their number, or put the whole list in ${variable}, one item per line.`;
  return { value: undefined, errors: [{ option: counted, problem, step }] };
}

/** Output variables, one line each; later steps print them. */
async function writeVariables(report: RunReport, env: Io['env'], redact: Redact): Promise<readonly string[]> {
  const path = env.BITBUCKET_PIPELINES_VARIABLES_PATH;
  if (!path) return [];
  const { verdict, summary, credential, missingScopes, daysLeft } = outputsOf(report);
  const variables = {
    VERDICT: verdict,
    SUMMARY: summary,
    CREDENTIAL: credential,
    MISSING_SCOPES: missingScopes.join(','),
    DAYS_LEFT: daysLeft,
  };
  const lines = Object.entries(variables).map(
    ([name, value]) => `TOKEN_PREFLIGHT_${name}=${stripControlCharacters(redact(value))}\n`,
  );
  const isDone = await isWritten(path, () => fs.appendFile(path, lines.join('')));
  return isDone ? [] : ["Couldn't write the output variables."];
}
