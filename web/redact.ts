import { cleanLine } from '../src/explain/clean-line.ts';
import { createLineRedactor } from '../src/explain/redact-lines.ts';

/** Removes the secrets of a text as it comes, and keeps everything else of it. */
export function redactText(text: string): string {
  const redactor = createLineRedactor();
  return text
    .split('\n')
    .map((line) => {
      const clean = cleanLine(line);
      // What platforms put before a line stays; colors don't, since they can split a secret.
      const before = line.endsWith(clean) ? line.slice(0, line.length - clean.length) : '';
      return before + redactor.redact(clean);
    })
    .join('\n');
}
