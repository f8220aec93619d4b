import { type FindingCode, findings } from '../diagnosis/findings.ts';
import type { Row, Speech } from '../diagnosis/words/speech.ts';
import { nearest } from '../nearest.ts';
import { indent, wrap } from '../util/text.ts';
import { type ExplainInvocation, failed, printed, type TextResult, usageErrors } from './invocation.ts';

const width = 100;

/** `token-preflight explain CODE`: the reference's entry of a finding. */
export function explain({ code, errors }: ExplainInvocation, say: Speech): TextResult {
  if (errors.length > 0) return usageErrors(errors);
  const text = explanationOf(code, say);
  if (text !== undefined) return printed(text);
  const [near] = nearest(code, Object.keys(findings), 1);
  const hint = near === undefined ? 'The codes are listed in docs/findings.md.' : `Did you mean ${near}?`;
  return failed([`explain requires the code of a finding. ${hint}`]);
}

function explanationOf(code: string, say: Speech): string | undefined {
  if (!Object.hasOwn(findings, code)) return undefined;
  const { severity, when, example, words } = findings[code as FindingCode] as unknown as Row<unknown>;
  const { title, cause, remedy } = words(example, say);
  return [
    `${code} (${severity})`,
    ...wrap(when, width),
    '',
    'Example:',
    `  ${title}`,
    ...indent(cause, 2, width),
    ...remedy.flatMap((step, index) => {
      const [first = '', ...rest] = indent(step, 5, width);
      return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
    }),
  ].join('\n');
}
