/** An inventory needs five. */
const maxLevels = 50;
/** Spaces at the start of a line: each level takes at least one. */
const maxIndent = 200;

/**
 * Watches whether a text nests deeper than an inventory needs. The library calls itself for each level, and a stack overflow there
 * can end the process, which can't be caught.
 * @returns a function that gets one lexeme after another, and returns the number of the line that is too deep, from 1 on, if
 *   it is
 */
export function watchDepth(): (lexeme: string) => number | undefined {
  let line = 1;
  let isAtStart = true;
  let indent = 0;
  /** Each opens a level: `- - ? x` has three. */
  let indicators = 0;
  let brackets = 0;
  /** Within brackets, keys without a comma before them: that isn't YAML, and the library takes each for a level. */
  let keys = 0;
  return (lexeme) => {
    if (lexeme === '{' || lexeme === '[') brackets += 1;
    else if (lexeme === '}' || lexeme === ']') brackets = Math.max(0, brackets - 1);
    // Within brackets, indentation has no meaning.
    else if (brackets === 0) {
      if (isAtStart) [indent, indicators] = [/^ */.exec(lexeme)?.[0].length ?? 0, 0];
      if (lexeme === '-' || lexeme === '?' || lexeme === ':') indicators += 1;
    }
    if (/^[,{}[\]]$/.test(lexeme)) keys = 0;
    else if (brackets > 0 && lexeme === ':') keys += 1;
    if (keys > maxLevels || brackets > maxLevels || indicators > maxLevels || (indicators > 0 && indent > maxIndent))
      return line;
    isAtStart = lexeme.endsWith('\n');
    if (lexeme.includes('\n')) line += lexeme.split('\n').length - 1;
    return undefined;
  };
}
