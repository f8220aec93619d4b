import { optionNamed, optionsOf } from '../config/options.ts';
import { readFlag, wrapSecrets } from '../config/read-options.ts';
import type { HostNames } from '../messages/host-names.ts';
import { escapeWorkflowCommands, stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Line } from '../report/text.ts';
import { appendText, tryWrite } from '../util/try-write.ts';
import { type Host, type Io, isFailure, pipelineContext, platformInvocation, progressLine } from './host.ts';
import { outputsOf } from './outputs.ts';
import { paintLine, wantsColor } from './paint.ts';
import { findMisspellings, readVariable } from './pipe-variables.ts';

/** The level of the official toolkit for what has no glyph. */
const info = 'INFO: ';

const pipeNames: HostNames = { host: 'pipe', option: (name) => optionNamed(name).variable };

/** A pipe in Bitbucket Pipelines. */
export function bitbucketPipelinesHost({ env, stdout }: Io): Host {
  // Bitbucket shows colors in its logs.
  const hasColor = wantsColor(env, true);
  const inColor = (text: string, color: string) => (hasColor ? `\u001b[${color}m${text}\u001b[0m` : text);
  // What belongs to the line above it, and what is to be copied, has no level.
  const painted = (line: Line) => {
    const level = line.tone === 'plain' && /^\S/.test(line.text) ? inColor(info, '34') : '';
    return `${level}${paintLine(line, { hasColor })}`;
  };
  return {
    names: pipeNames,
    async readInvocation() {
      const misspelled = findMisspellings(env).map(
        ({ written, meant }) => `${written} is not read. Did you mean ${meant}?`,
      );
      this.print(misspelled.map((text) => ({ tone: 'warning', text })));
      const read = optionsOf('pipe').map(({ name, variable }) => ({ name, ...readVariable(variable, env) }));
      const { value, errors } = wrapSecrets(
        Object.fromEntries(read.map(({ name, value }) => [name, value])),
        pipeNames.option,
      );
      const wrong = read.flatMap(({ error }) => error ?? []);
      return platformInvocation({ value, errors: [...wrong, ...errors] }, pipelineContext(env));
    },
    // The platform masks its secured variables itself and offers a pipe no way to add to them.
    mask: () => undefined,
    print(lines) {
      stdout.write(lines.map((line) => `${painted(line)}\n`).join(''));
    },
    progress(done, total) {
      const line = progressLine(done, total);
      if (line !== undefined) stdout.write(`${painted({ tone: 'plain', text: line })}\n`);
    },
    debug(text) {
      if (readFlag(env.DEBUG) === true) stdout.write(`${inColor(`DEBUG: ${escapeWorkflowCommands(text)}`, '90')}\n`);
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
  const error = await tryWrite(path, () => appendText(path, lines.join('')));
  if (error === undefined) return [];
  const { platformFileErrorText } = await import('../messages/write-error.ts');
  return [`Output variables: ${platformFileErrorText(error, 'BITBUCKET_PIPELINES_VARIABLES_PATH', pipeNames)}`];
}
