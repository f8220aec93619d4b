import { Lexer } from 'yaml';

/** An inventory needs five. */
const mostLevels = 50;
/** Before what stands on a line: each level takes one at least. */
const mostBlanks = 200;

/**
 * Where a text nests deeper than anybody writes by hand. The library calls itself for each level, and where the stack
 * ends Node can end with it, which nobody can catch. Pure; never throws.
 * @returns the number of the line, from 1 on
 */
export function tooDeepAt(text: string): number | undefined {
  let line = 1;
  let isAtStart = true;
  let blanks = 0;
  /** Each opens a level: `- - ? x` has three. */
  let signs = 0;
  let brackets = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '{' || lexeme === '[') brackets += 1;
    else if (lexeme === '}' || lexeme === ']') brackets = Math.max(0, brackets - 1);
    // Within brackets a line says nothing about levels.
    else if (brackets === 0) {
      if (isAtStart) [blanks, signs] = [/^ */.exec(lexeme)?.[0].length ?? 0, 0];
      if (lexeme === '-' || lexeme === '?' || lexeme === ':') signs += 1;
    }
    if (brackets > mostLevels || signs > mostLevels || (signs > 0 && blanks > mostBlanks)) return line;
    isAtStart = lexeme.endsWith('\n');
    line += lexeme.split('\n').length - 1;
  }
  return undefined;
}
