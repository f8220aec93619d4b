import * as core from '@actions/core';
import { headlineOf } from '../explain/cause-text.ts';
import { explanationMarkdown } from '../explain/markdown.ts';
import { escapeWorkflowCommands, stripControlCharacters } from '../redaction/control-characters.ts';
import type { ExplanationDocument } from '../report/explanation-schema.ts';
import { tryWrite } from '../util/try-write.ts';
import type { Io } from './host.ts';

/** GitHub shows ten annotations of a kind for a step and drops the rest. */
const maxAnnotations = 10;

/** An annotation for each finding, at the line of the log that shows it, and the job summary. */
export async function publishExplanation(
  explanation: ExplanationDocument,
  file: string,
  env: Io['env'],
): Promise<void> {
  annotateCauses(explanation, file);
  const { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary } = env;
  if (outputs) {
    const findings = explanation.causes.flatMap((cause) => cause.findings);
    await tryWrite(outputs, () => {
      core.setOutput('summary', headlineOf(explanation));
      core.setOutput('findings', JSON.stringify(findings));
    });
  }
  if (summary) await tryWrite(summary, () => core.summary.addRaw(explanationMarkdown(explanation, file)).write());
}

function annotateCauses({ causes }: ExplanationDocument, file: string): void {
  const found = causes.flatMap(({ findings, lines }) => findings.map((finding) => ({ finding, line: lines[0] ?? 1 })));
  for (const [isError, emit] of [
    [true, core.error],
    [false, core.warning],
  ] as const) {
    const shown = found.filter(({ finding }) => (finding.severity === 'fail') === isError).slice(0, maxAnnotations);
    for (const { finding, line } of shown) {
      const { title, cause, remedy, help } = finding;
      const next = remedy[0] === undefined ? '' : ` Next: ${remedy[0]}`;
      emit(escapeWorkflowCommands(`${cause}${next} ${help}`), {
        title: stripControlCharacters(title),
        file,
        startLine: line,
      });
    }
  }
}
