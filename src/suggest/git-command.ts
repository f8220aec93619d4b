/** A command of Git in a text. */
interface GitCommand {
  /** Offset of the program. */
  readonly index: number;
  readonly name: string;
  /** Its arguments, as far as they are in its line. */
  readonly rest: string;
}

/** In a shell, or the start of a list of arguments: `["git", "push", …]`, `('git', ['push', …])`. */
const gitProgram = /\bgit(?=["'],|[ \t])["']?/g;
const argument = /[ \t,[]*(?<text>(?:"[^"\n]*"|'[^'\n]*'|[^\s"',;|&])+)/y;
const remoteCommands = new Set(['clone', 'fetch', 'pull', 'push', 'ls-remote', 'submodule', 'remote']);
/** Options of Git itself whose value is the next word. */
const withValue = new Set(['-c', '-C', '--git-dir', '--work-tree', '--namespace', '--exec-path']);
const maxOptions = 40;

/** Finds the commands of Git that concern another repository. */
export function gitCommands(text: string): readonly GitCommand[] {
  return [...text.matchAll(gitProgram)].flatMap((match) => {
    const command = gitCommandAt(text, match.index + match[0].length);
    return command === undefined ? [] : [{ index: match.index, ...command }];
  });
}

function gitCommandAt(text: string, start: number): Pick<GitCommand, 'name' | 'rest'> | undefined {
  let isValue = false;
  argument.lastIndex = start;
  for (let count = 0; count < maxOptions; count += 1) {
    const written = argument.exec(text)?.groups?.text;
    if (written === undefined) return undefined;
    const plain = written.replace(/["'\])]/g, '');
    if (!isValue && !plain.startsWith('-')) {
      if (!remoteCommands.has(plain)) return undefined;
      const [rest = ''] = /^[^\n;|&]*/.exec(text.slice(argument.lastIndex, argument.lastIndex + 2000)) ?? [];
      return { name: plain, rest };
    }
    isValue = !isValue && withValue.has(plain);
  }
  return undefined;
}
