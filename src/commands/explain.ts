import { exampleOf, isFindingCode, messages, wordsOf } from '../messages/catalog.ts';
import type { HostNames } from '../messages/host-names.ts';
import { suggest } from '../util/similar.ts';
import { wrap } from '../util/text.ts';
import { adviceLines, textWidth } from './advice.ts';
import { type ExplainInvocation, failed, printed, type TextResult, usageErrors } from './invocation.ts';

/** `token-preflight explain CODE`: the reference's entry of a finding. */
export function explain({ code, errors }: ExplainInvocation, names: HostNames): TextResult {
  if (errors.length > 0) return usageErrors(errors);
  const text = explanationOf(code, names);
  if (text !== undefined) return printed(text);
  const [near] = suggest(code, Object.keys(messages), { max: 1 });
  const hint = near === undefined ? 'The codes are listed in docs/findings.md.' : `Did you mean ${near}?`;
  return failed([`explain requires the code of a finding. ${hint}`]);
}

function explanationOf(code: string, names: HostNames): string | undefined {
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
