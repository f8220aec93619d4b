import { createReadStream } from 'node:fs';
import { stripControlCharacters } from '../redaction/control-characters.ts';
import { redactOptions } from '../redaction/options.ts';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import type { ExplanationDocument } from '../report/explanation-schema.ts';
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
  if (found === undefined) {
    const text = `warn: ${host.names.option('explain')} must be the path of a log that can be read. Write it in the step that can fail, with "2>&1 | tee job.log". The result of the job isn't affected.`;
    return { type: 'explanation', lines: [{ tone: 'warning', text }] };
  }
  const explanation = redacted(found, redact);
  return { type: 'explanation', explanation, file: shown, lines: explanationLines(explanation, shown) };
}

/** The secrets of the options, besides everything that looks like a secret in the log. */
function redacted(explanation: ExplanationDocument, redact: (text: string) => string): ExplanationDocument {
  return JSON.parse(
    JSON.stringify(explanation, (_, value: unknown) => (typeof value === 'string' ? redact(value) : value)),
  );
}
