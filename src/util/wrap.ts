/** In backticks or quotes, or as the end of a sentence. */
const command =
  /`[^`]+`|"(?:curl|git|token-preflight) [^"]+"|(?<!\S)(?:token-preflight|curl -\S+|git (?:-c|config --\S+)|mkdir -p|read -rs) .*?(?=[.,]?$|[.,] )/g;

/** The words of a text, to be wrapped. A command counts as one: broken, it can't be copied. */
export function wordsAndCommands(text: string): readonly string[] {
  return text
    .replace(command, (found) => found.replaceAll(' ', '\0'))
    .split(' ')
    .map((word) => word.replaceAll('\0', ' '));
}

/** Wraps a text into lines of at most so many characters; a longer word has a line by itself. */
export function wrap(text: string, maxLength: number): readonly string[] {
  const lines: string[] = [];
  for (const word of wordsAndCommands(text)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same with each line indented by so many spaces, within the same length. */
export function indent(text: string, spaces: number, maxLength: number): readonly string[] {
  return wrap(text, maxLength - spaces).map((line) => `${' '.repeat(spaces)}${line}`);
}
