import { createReadStream } from 'node:fs';
import type { HostNames } from '../messages/host-names.ts';
import type * as Words from '../report/finding-record.ts';
import { reference } from '../report/reference.ts';
import { findSimilar } from '../util/similar.ts';
import { textWidth } from '../util/text-width.ts';
import { wrap } from '../util/wrap.ts';
import { emailHints } from './explain-hints.ts';
import { explainStream, pieceBytes } from './explain-stream.ts';
import { explanationLines } from './explanation-lines.ts';
import { findingDetails } from './finding-details.ts';
import { type ExplainInvocation, failed, json, printed, type TextResult, usageErrors } from './invocation.ts';

/**
 * `token-preflight explain CODE`: the reference's entry of a finding. `explain FILE` and `explain -`: the causes of the
 * failures that a text shows.
 */
export async function explain(
  { source, input, email, hints, isJson, errors }: ExplainInvocation,
  names: HostNames,
  now: Date,
): Promise<TextResult> {
  if (errors.length > 0 && source !== '') return usageErrors(errors);
  const words = await import('../report/finding-record.ts');
  if (errors.length > 0) return withCodes(usageErrors(errors), names, words);
  const entry = entryOf(source, names, words);
  if (entry !== undefined) return printed(entry);
  const explanation = await explainStream(
    source === '-' ? input : createReadStream(source, { highWaterMark: pieceBytes }),
    { ...hints, ...emailHints(email) },
    now,
  );
  if (explanation === undefined) return failed([unknownSource(source, Object.keys(words.messages))]);
  return { type: 'text', lines: isJson ? json(explanation) : explanationLines(explanation), exitCode: 0 };
}

/** Where nothing was named: the codes to choose from. */
function withCodes(
  { lines, ...result }: TextResult,
  names: HostNames,
  { exampleOf, messages, wordsOf }: typeof Words,
): TextResult {
  const codes = Object.keys(messages) as readonly (keyof typeof messages)[];
  const width = Math.max(...codes.map((code) => code.length));
  const rows = codes.map((code) => `  ${code.padEnd(width)}  ${wordsOf(exampleOf(code), names).title}`);
  const list = ['', 'Codes, with an example of each:', ...rows].map((text) => ({ tone: 'plain', text }) as const);
  return { ...result, lines: [...lines, ...list] };
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
    ...wrap(messages[code].when, textWidth()),
    '',
    'Example:',
    `  ${words.title}`,
    ...findingDetails(words),
  ].join('\n');
}

/** The argument can be a secret in the wrong place: it isn't quoted. */
function unknownSource(source: string, codes: readonly string[]): string {
  const [near] = findSimilar(source, codes, { max: 1 });
  const hint = near === undefined ? `All codes: ${reference}` : `Did you mean ${near}?`;
  return `explain requires a file that can be read, or the code of a finding. ${hint}`;
}
