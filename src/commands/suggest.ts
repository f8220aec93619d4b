import { selectFiles } from '../suggest/files.ts';
import { type CommandContext, type SuggestInvocation, type TextResult, usageErrors } from './invocation.ts';

/** `token-preflight suggest [path…]`: what to declare for a job, from its own files. */
export async function suggest(
  { paths, format, errors }: SuggestInvocation,
  context: CommandContext,
): Promise<TextResult> {
  if (errors.length > 0) return usageErrors(errors);
  // Git searches while the rest of the program is loading.
  const selecting = selectFiles(paths);
  const [{ sample, suggestFor }, { documentOf, render }] = await Promise.all([
    import('../suggest/suggest.ts'),
    import('./suggestion.ts'),
  ]);
  // Node.js compiles functions and patterns when they are first used: it does so while Git is still searching.
  await documentOf(suggestFor(sample), context);
  return render(await documentOf(suggestFor(await selecting), context), format);
}
