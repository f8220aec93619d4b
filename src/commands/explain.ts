import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { ExplanationRecord } from '../explain/document.ts';
import type { Hints } from '../explain/hints.ts';
import type { HostNames } from '../messages/host-names.ts';
import type * as Words from '../report/finding-record.ts';
import { suggest } from '../util/similar.ts';
import { wrap } from '../util/text.ts';
import { adviceLines, textWidth } from './advice.ts';
import { explanationLines } from './explanation-lines.ts';
import { type ExplainInvocation, failed, printed, type TextResult, usageErrors } from './invocation.ts';

/** Larger pieces than by default are read faster. */
const pieceBytes = 128 * 1024;

/**
 * `token-preflight explain CODE`: the reference's entry of a finding. `explain FILE` and `explain -`: the causes of the
 * failures that a text shows.
 */
export async function explain(
  { source, input, hints, isJson, errors }: ExplainInvocation,
  names: HostNames,
  now: Date,
): Promise<TextResult> {
  if (errors.length > 0) return usageErrors(errors);
  const words = await import('../report/finding-record.ts');
  const entry = entryOf(source, names, words);
  if (entry !== undefined) return printed(entry);
  const explanation = await explainStream(
    source === '-' ? input : createReadStream(source, { highWaterMark: pieceBytes }),
    hints,
    now,
  );
  if (explanation === undefined) return failed([unknownSource(source, Object.keys(words.messages))]);
  if (isJson) return printed(JSON.stringify(explanation, null, 2));
  return { type: 'text', lines: explanationLines(explanation), exitCode: 0 };
}

function entryOf(
  code: string,
  names: HostNames,
  { exampleOf, isFindingCode, messages, wordsOf }: typeof Words,
): string | undefined {
  if (!isFindingCode(code)) return undefined;
  const example = exampleOf(code);
  const words = wordsOf(example, names);
  return [
    `${code} (${example.severity})`,
    ...wrap(messages[code].when, textWidth),
    '',
    'Example:',
    `  ${words.title}`,
    ...adviceLines(words),
  ].join('\n');
}

/** The argument can be a secret in the wrong place: it isn't quoted. */
function unknownSource(source: string, codes: readonly string[]): string {
  const [near] = suggest(source, codes, { max: 1 });
  const hint = near === undefined ? 'The codes are listed in docs/findings.md.' : `Did you mean ${near}?`;
  return `explain requires a file that can be read, or the code of a finding. ${hint}`;
}

/**
 * Explains a stream of bytes: UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. Never needs more memory than
 * what it finds.
 * @returns nothing where it can't be read
 */
export async function explainStream(
  input: AsyncIterable<Buffer | string>,
  hints: Hints,
  now: Date,
): Promise<ExplanationRecord | undefined> {
  const [{ createLineSplitter, createLogExplainer, explanationRecord }, catalog, check, { renderFinding }] =
    await Promise.all([
      import('../explain/explain.ts'),
      import('../bitbucket/operations.ts'),
      import('../check/online.ts'),
      import('../report/finding-record.ts'),
    ]);
  const explainer = createLogExplainer({ catalog, check }, hints);
  const lines = createLineSplitter(explainer);
  let decoder: StringDecoder | undefined;
  try {
    for await (const piece of input) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      decoder ??= new StringDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
      lines.write(decoder.write(bytes));
    }
  } catch {
    return undefined;
  }
  lines.write(decoder?.end() ?? '');
  lines.end();
  return explanationRecord(explainer.end(now), renderFinding);
}
