import { createReadStream } from 'node:fs';
import type { OptionValues } from '../config/options.ts';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { redactOptions } from '../redaction/options.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import type { ExplanationDocument } from '../report/explanation-schema.ts';
import type { Line } from '../report/text.ts';
import { list } from '../util/text.ts';
import { emailHints } from './explain-hints.ts';
import { explainStream, pieceBytes } from './explain-stream.ts';
import { explanationLines } from './explanation-lines.ts';
import type { CommandContext, ExplainStepInvocation, ExplanationResult } from './invocation.ts';
import { protectSecrets, variantsOfOptions } from './secrets.ts';

/** The option `explain`: a step after one that failed. Whatever it finds, it doesn't change the result of the job. */
export async function explainStep(
  { values }: ExplainStepInvocation,
  { host, now }: CommandContext,
): Promise<ExplanationResult> {
  const { redact } = protectSecrets(variantsOfOptions(values), host);
  const { explain: option = '', email } = redactOptions(values, redact);
  const file = option.toString().trim();
  const hints = emailHints(email?.toString());
  const found = await explainStream(createReadStream(file, { highWaterMark: pieceBytes }), hints, now);
  const shown = stripControlCharacters(redactOpaqueWords(file));
  const unchecked = uncheckedLines(values, host);
  if (found === undefined) {
    const text = `warn: ${host.names.option('explain')} must be the path of a log that can be read. Write it in the step that can fail, with "2>&1 | tee job.log". The result of the job isn't affected.`;
    return { type: 'explanation', lines: [...unchecked, { tone: 'warning', text }] };
  }
  const explanation = redacted(found, redact);
  return {
    type: 'explanation',
    explanation,
    file: shown,
    lines: [...unchecked, ...explanationLines(explanation, shown)],
  };
}

/** What only a check reads. A job that sets it here would take the success of this step for that of a check. */
const checkOptions = ['inventory', 'merge', 'tools', 'scopes', 'operations', 'git'] as const;

function uncheckedLines(values: OptionValues, { names }: CommandContext['host']): readonly Line[] {
  const given = checkOptions.filter((name) => !['', 'none'].includes((values[name] ?? '').toString().trim()));
  if (given.length === 0) return [];
  const options = list(given.map((name) => names.option(name)));
  const text = `warn: ${names.option('explain')} is set, so nothing was checked. Set ${options} in a separate step.`;
  return [{ tone: 'warning', text }];
}

/** The secrets of the options, besides everything that looks like a secret in the log. */
function redacted(explanation: ExplanationDocument, redact: (text: string) => string): ExplanationDocument {
  return JSON.parse(
    JSON.stringify(explanation, (_, value: unknown) => (typeof value === 'string' ? redact(value) : value)),
  );
}
