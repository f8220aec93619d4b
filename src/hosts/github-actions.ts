import * as core from '@actions/core';
import { optionsOf } from '../config/options.ts';
import { wrapSecrets } from '../config/read-options.ts';
import type { HostNames } from '../messages/host-names.ts';
import { escapeWorkflowCommands, stripControlCharacters } from '../redaction/control-characters.ts';
import type { Redact } from '../redaction/redactor.ts';
import { causesOf, isAudit } from '../report/causes.ts';
import { markdownOf } from '../report/markdown.ts';
import type { RunReport } from '../report/run-report.ts';
import type { FindingRecord } from '../report/schema.ts';
import { truncateList } from '../report/summary.ts';
import { appendText, tryWrite, type WriteError } from '../util/try-write.ts';
import {
  type Host,
  type Io,
  isFailure,
  type Publishing,
  pipelineContext,
  platformInvocation,
  progressLine,
} from './host.ts';
import { findingsJson, outputsOf } from './outputs.ts';
import { paintLine, wantsColor } from './paint.ts';

/** GitHub shows ten annotations of a kind for a step and drops the rest. */
const maxStepAnnotations = 10;
/** GitHub rejects the whole summary of a step if it has more bytes. */
const maxSummaryBytes = 1024 * 1024;

const actionNames: HostNames = { host: 'action', option: (name) => name };

/** The runner of GitHub Actions. */
export function githubActionsHost({ env, stdout }: Io): Host {
  // GitHub shows colors in its logs.
  const style = { hasColor: wantsColor(env, true) };
  return {
    names: actionNames,
    async readInvocation() {
      // getInput trims by default, which would hide a space around the secret.
      const entries = optionsOf('action')
        .filter(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined)
        .map(({ name }) => [name, core.getInput(name, { trimWhitespace: false })] as const);
      const raw = Object.fromEntries([...entries, ['debug', String(core.isDebug())]]);
      return platformInvocation(wrapSecrets(raw, actionNames.option), pipelineContext(env));
    },
    mask: (variant) => core.setSecret(variant),
    print(lines) {
      for (const line of lines) stdout.write(`${paintLine(line, style)}\n`);
    },
    progress(done, total) {
      const line = progressLine(done, total);
      if (line !== undefined) stdout.write(`${escapeWorkflowCommands(line)}\n`);
    },
    debug: (text) => core.debug(escapeWorkflowCommands(text)),
    async publish(report, publishing) {
      annotate(report, publishing);
      const unwritten = await Promise.all([
        // Without the file that the runner sets, core falls back to a command that runners reject.
        env.GITHUB_OUTPUT ? setOutputs(env.GITHUB_OUTPUT, report, publishing) : [],
        writeSummary(report, env, publishing.redact),
      ]);
      return unwritten.flat();
    },
    publishExplanation: async (explanation, file) =>
      (await import('./github-explanation.ts')).publishExplanation(explanation, file, env),
    exitCode: (report, onUnknown) => (isFailure(report.verdict, onUnknown) ? 1 : 0),
  };
}

function annotate(report: RunReport, { onUnknown, redact }: Publishing): void {
  const isError = ({ severity }: FindingRecord) => isFailure(severity, onUnknown);
  const causes = causesOf(report);
  const kinds = [
    [causes.filter(({ finding }) => isError(finding)), core.error],
    [causes.filter(({ finding }) => !isError(finding)), core.warning],
  ] as const;
  for (const [all, emit] of kinds) {
    const shown = all.slice(0, maxStepAnnotations);
    const dropped = all.length - shown.length;
    for (const [index, { finding, tokens }] of shown.entries()) {
      const { title, cause, remedy, help } = finding;
      const whose = isAudit(report) && tokens.length > 0 ? `${truncateList(tokens)}: ` : '';
      const more = dropped > 0 && index === shown.length - 1 ? ` ${dropped} more in the job summary.` : '';
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
  const { verdict, summary, credential, account, ...rest } = outputsOf(report);
  const outputs: Readonly<Record<string, string>> = {
    verdict,
    summary,
    credential,
    account,
    'granted-scopes': rest.grantedScopes.join('\n'),
    'missing-scopes': rest.missingScopes.join('\n'),
    'excess-scopes': rest.excessScopes.join('\n'),
    'days-left': rest.daysLeft,
    findings: findingsJson(rest.findings, redact),
    'findings-total': String(rest.findings.length),
    report: reportPath,
  };
  const error = await tryAppend(path, async () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, redact(value));
  });
  return error === undefined ? [] : [`Outputs: ${await platformErrorText(error, 'GITHUB_OUTPUT')}`];
}

async function writeSummary(report: RunReport, env: Io['env'], redact: Redact): Promise<readonly string[]> {
  if (!env.GITHUB_STEP_SUMMARY) return [];
  const text = fitSummary(redact(markdownOf(report)));
  const error = await tryAppend(env.GITHUB_STEP_SUMMARY, () => core.summary.addRaw(text).write());
  return error === undefined ? [] : [`Job summary: ${await platformErrorText(error, 'GITHUB_STEP_SUMMARY')}`];
}

async function platformErrorText(error: WriteError, variable: string): Promise<string> {
  const { platformFileErrorText } = await import('../messages/write-error.ts');
  return platformFileErrorText(error, variable, actionNames);
}

/** Appends nothing first, since the toolkit hides why it can't write to a file. */
function tryAppend(path: string, write: () => Promise<unknown>): Promise<WriteError | undefined> {
  return tryWrite(path, () => appendText(path, '').then(write));
}

/** Removes lines from the end, where the least urgent tokens are, until the summary fits; a notice reports it. */
function fitSummary(summary: string): string {
  const notice = '\n\nThe summary is truncated at the GitHub limit of 1 MiB. The log and the reports are complete.\n';
  const bytes = Buffer.from(summary);
  if (bytes.length <= maxSummaryBytes) return summary;
  const end = bytes.lastIndexOf('\n', maxSummaryBytes - Buffer.byteLength(notice));
  return `${bytes.subarray(0, end)}${notice}`;
}
