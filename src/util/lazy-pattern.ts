/**
 * A regular expression that is built when it is first used. For those with Unicode properties: V8 collects the characters of each
 * property in a literal when it reads the file, even if the literal never runs, which takes milliseconds.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
