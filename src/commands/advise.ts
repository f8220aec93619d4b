import { adviceDocument } from './advise-document.ts';
import { readInputs } from './advise-inputs.ts';
import { adviceText } from './advise-text.ts';
import {
  type AdviseInvocation,
  type CommandContext,
  failed,
  json,
  type TextResult,
  usageErrors,
} from './invocation.ts';

/** `token-preflight advise FILE…`: which granted scopes recorded runs didn't need, and what to select next time. */
export async function advise(invocation: AdviseInvocation, context: CommandContext): Promise<TextResult> {
  if (invocation.errors.length > 0) return usageErrors(invocation.errors);
  const { value: inputs, errors } = await readInputs(invocation);
  if (errors.length > 0) return usageErrors(errors);
  const document = await adviceDocument(inputs, context);
  if (document === undefined) return failed([nothingRecorded]);
  return { type: 'text', lines: invocation.isJson ? json(document) : adviceText(document), exitCode: 0 };
}

const nothingRecorded =
  'The recordings contain no requests to Bitbucket, so they show nothing about scopes. See docs/record.md for what can be recorded.';
