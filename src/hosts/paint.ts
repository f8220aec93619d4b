import { escapeWorkflowCommands } from '../redaction/control-characters.ts';
import { glyphs, type Line, type Tone } from '../report/text.ts';
import type { Io } from './host.ts';

/** How a log shows its lines. */
export interface LogStyle {
  readonly hasColor: boolean;
  /** Wraps a text whose further lines start at a column; only on a terminal. */
  readonly wrap?: ((text: string, hang: number) => readonly string[]) | undefined;
}

const colors: Readonly<Record<Tone, string>> = { plain: '0', neutral: '90', good: '32', warning: '33', error: '31' };

/**
 * Whether to color a log. https://no-color.org, https://bixense.com/clicolors and, for FORCE_COLOR, https://force-color.org
 * @param isShown whether the log is shown where colors are known
 */
export function wantsColor({ NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE }: Io['env'], isShown: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return !/^(?:0|false)$/i.test(FORCE_COLOR);
  return isShown || (CLICOLOR_FORCE ?? '0') !== '0';
}

/** A line as a log shows it, with its glyph; more than one where it was wrapped. No CI system runs it as a command. */
export function paintLine(
  { tone, text, isTitle, hang, isVerbatim, isCopy }: Line,
  { hasColor, wrap }: LogStyle,
): string {
  const glyph = glyphs[tone];
  const line = escapeWorkflowCommands(`${glyph}${text}`);
  const column = glyph.length + (hang ?? ownHang(text));
  if (isCopy && hasColor) return line.replace(/\S.*/, '\u001b[1m$&\u001b[0m');
  const lines = wrap === undefined || isVerbatim ? [line] : wrap(line, column);
  return (hasColor && tone !== 'plain' ? colored(lines, tone, isTitle === true) : lines).join('\n');
}

/** Below the text itself: behind its indentation and its number. */
function ownHang(text: string): number {
  return /^ *(?:\d+\. )?/.exec(text)?.[0].length || 2;
}

/** Titles as a whole, of other lines the glyph. */
function colored(lines: readonly string[], tone: Tone, isTitle: boolean): readonly string[] {
  if (isTitle) return lines.map((line) => `\u001b[1;${colors[tone]}m${line}\u001b[0m`);
  const [first = '', ...rest] = lines;
  return [first.replace(/^\S+/, (glyph) => `\u001b[${colors[tone]}m${glyph}\u001b[0m`), ...rest];
}
