import { StringDecoder } from 'node:string_decoder';
import type { Hints } from '../explain/hints.ts';
import type { ExplanationDocument } from '../report/explanation-schema.ts';

/** Larger pieces than by default are read faster. */
export const pieceBytes = 128 * 1024;

/**
 * Explains a stream of bytes: UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. Never needs more memory than
 * what it finds.
 * @returns nothing where it can't be read
 */
export async function explainStream(
  input: AsyncIterable<Buffer | string>,
  hints: Hints,
  now: Date,
): Promise<ExplanationDocument | undefined> {
  const [{ createLineSplitter, createLogExplainer, explanationDocument }, operations, check, { renderFinding }] =
    await Promise.all([
      import('../explain/explain.ts'),
      import('../check/operations.ts'),
      import('../check/online.ts'),
      import('../report/finding-record.ts'),
    ]);
  const explainer = createLogExplainer({ operations, check, failures: await check.loadFailures() }, hints);
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
  return explanationDocument(explainer.end(now), renderFinding);
}
