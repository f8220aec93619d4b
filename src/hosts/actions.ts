import * as core from '@actions/core';
import { optionsOf, type RawOptions } from '../declaration/options.ts';
import type { Finding } from '../diagnosis/finding.ts';
import { isWritten } from '../files.ts';
import { escapeWorkflowCommands, stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';
import { markdownOf } from '../report/markdown.ts';
import { causesOf, findingsOf, isAudit, named, type RunReport, summaryOf } from '../report/run-report.ts';
import { type Host, type Io, isFailure, type Publishing, pipelineContext, progressLine } from './host.ts';

/** GitHub shows ten annotations of a kind for a step and drops the rest. */
const mostAnnotations = 10;
/** And a summary of so many bytes for a step; a larger one it refuses as a whole. */
const mostSummaryBytes = 1024 * 1024;

/** The runner of GitHub Actions. */
export function actionsHost({ env, stdout }: Io): Host {
  return {
    say: { host: 'action', option: (name) => name },
    async read() {
      // getInput trims unless told otherwise, and a blank around the secret has to be seen.
      const entries = optionsOf('action').map(
        ({ name }) => [name, core.getInput(name, { trimWhitespace: false })] as const,
      );
      const raw: RawOptions = Object.fromEntries([...entries, ['debug', String(core.isDebug())]]);
      return { raw, faults: [], context: pipelineContext(env) };
    },
    mask: (form) => core.setSecret(form),
    print(lines) {
      for (const { text } of lines) stdout.write(`${escapeWorkflowCommands(text)}\n`);
    },
    progress(done, total) {
      const line = progressLine(done, total);
      if (line !== undefined) stdout.write(`${escapeWorkflowCommands(line)}\n`);
    },
    debug: (text) => core.debug(escapeWorkflowCommands(text)),
    async publish(report, publishing) {
      annotate(report, publishing);
      // Without the file that the runner names, core falls back to a command that runners refuse.
      const outputs = env.GITHUB_OUTPUT ? await setOutputs(env.GITHUB_OUTPUT, report, publishing) : [];
      return [...outputs, ...(await writeSummary(report, env, publishing.redact))];
    },
    exitCode: (report, onUnknown) => (isFailure(report, onUnknown) ? 1 : 0),
  };
}

function annotate(report: RunReport, { onUnknown, redact }: Publishing): void {
  const isError = ({ severity }: Finding) => severity === 'fail' || (severity === 'unknown' && onUnknown === 'fail');
  const causes = causesOf(report);
  const kinds = [
    [causes.filter(({ finding }) => isError(finding)), core.error],
    [causes.filter(({ finding }) => !isError(finding)), core.warning],
  ] as const;
  for (const [all, emit] of kinds) {
    const shown = all.slice(0, mostAnnotations);
    const dropped = all.length - shown.length;
    for (const [index, { finding, tokens }] of shown.entries()) {
      const { title, cause, remedy, help } = finding;
      const whose = isAudit(report) && tokens.length > 0 ? `${named(tokens)}: ` : '';
      const more = dropped > 0 && index === shown.length - 1 ? ` The job summary holds ${dropped} more.` : '';
      const next = remedy[0] === undefined ? '' : ` Next: ${remedy[0]}`;
      emit(escapeWorkflowCommands(redact(`${cause}${next} ${help}${more}`)), {
        title: stripControlCharacters(redact(whose + title)),
      });
    }
  }
}

async function setOutputs(
  path: string,
  report: RunReport,
  { redact, reportPath = '' }: Publishing,
): Promise<readonly string[]> {
  const [token] = report.tokens;
  const outputs: Readonly<Record<string, string>> = {
    verdict: report.verdict,
    summary: summaryOf(report),
    credential: token?.credential.kind ?? '',
    account: stripControlCharacters(token?.credential.account ?? ''),
    'granted-scopes': token?.scopes.granted?.join('\n') ?? '',
    'missing-scopes': token?.scopes.missing.join('\n') ?? '',
    'excess-scopes': token?.scopes.excess.join('\n') ?? '',
    'days-left': String(token?.expiry?.daysLeft ?? ''),
    findings: JSON.stringify(findingsOf(report)),
    report: reportPath,
  };
  const isDone = await isWritten(path, () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, redact(value));
  });
  return isDone ? [] : ['The outputs could not be written.'];
}

async function writeSummary(report: RunReport, env: Io['env'], redact: Redact): Promise<readonly string[]> {
  if (!env.GITHUB_STEP_SUMMARY) return [];
  const text = fitting(redact(markdownOf(report)));
  const isDone = await isWritten(env.GITHUB_STEP_SUMMARY, () => core.summary.addRaw(text).write());
  return isDone ? [] : ['The job summary could not be written.'];
}

/** What does not fit is left out by the line, from the end, where the least urgent stands; and that is said. */
function fitting(summary: string): string {
  const notice =
    '\n\nThe rest is left out here, since GitHub shows 1 MiB of a summary. The log and the reports hold all.\n';
  const bytes = Buffer.from(summary);
  if (bytes.length <= mostSummaryBytes) return summary;
  const end = bytes.lastIndexOf('\n', mostSummaryBytes - Buffer.byteLength(notice));
  return `${bytes.subarray(0, end)}${notice}`;
}
