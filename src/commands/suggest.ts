import { type Selection, selectFiles } from '../suggest/files.ts';
import { readText } from '../util/read-file.ts';
import { type CommandContext, type SuggestInvocation, type TextResult, usageErrors } from './invocation.ts';

/** `token-preflight suggest [path…]`: what to declare for a job, from its own files. */
export async function suggest(
  { paths, input, format, errors }: SuggestInvocation,
  context: CommandContext,
): Promise<TextResult> {
  if (errors.length > 0) return usageErrors(errors);
  // Git searches while the rest of the program is loading.
  const selecting = select(paths, input);
  const [{ sample, suggestFor }, { documentOf, render }] = await Promise.all([
    import('../suggest/suggest.ts'),
    import('./suggestion.ts'),
  ]);
  // Node.js compiles functions and patterns when they are first used: it does so while Git is still searching.
  await documentOf(suggestFor(sample), context);
  return render(await documentOf(suggestFor(await selecting), context), format);
}

/** The files, after what comes on standard input. */
async function select(paths: readonly string[], input: SuggestInvocation['input']): Promise<Selection> {
  const files = await selectFiles(paths.filter((path) => path !== '-'));
  if (!paths.includes('-')) return files;
  const path = 'standard input';
  const read = await readText('-', input);
  if ('problem' in read) return { ...files, unreadable: [path, ...files.unreadable] };
  return { ...files, sources: [{ path, text: read.text }, ...files.sources] };
}
