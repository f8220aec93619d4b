import { type ErrorCode, isAlias, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { redactTokenLike } from '../redaction/redactor.ts';
import type { OptionFault } from './declaration.ts';
import { tooDeepAt } from './yaml-depth.ts';

/** A text of YAML, read. */
interface Yaml {
  readonly top: Node | null;
  /** Why it is no YAML, each at its place. */
  readonly faults: readonly OptionFault[];
  /** A place in the file, for faults: `tokens.yml, line 7, column 16`. */
  readonly at: (node: Node | null | undefined) => string;
  /** What an alias stands for; any other node itself. */
  readonly real: (node: unknown) => Node | undefined;
}

const startsWithSign = 'a text that starts with a sign such as "@", "%" or "*" stands in quotes.';

/** What people get wrong by hand, in words of our own: those of the library are for its callers. */
const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: startsWithSign,
  BAD_DQ_ESCAPE: 'a "\\" in double quotes says something that YAML does not know. Take single quotes.',
  BAD_INDENT: 'lines of one list or mapping start in the same column.',
  BAD_SCALAR_START: startsWithSign,
  BLOCK_AS_IMPLICIT_KEY:
    'a key starts in the middle of a line, or further in than the others. A text with a colon and a blank in it stands in quotes.',
  DUPLICATE_KEY: 'the key is given twice.',
  MISSING_CHAR:
    'a sign is missing. A colon and a blank stand after a key, "- " before an item, and what opens with a quote or a bracket closes with one.',
  MULTILINE_IMPLICIT_KEY: 'a key stands on one line with its colon.',
  MULTIPLE_DOCS: 'a second document starts here. An inventory is one: leave out the line "---".',
  NON_STRING_KEY: 'a key is a text.',
  TAB_AS_INDENT: 'a line starts with a tab. Use blanks.',
};

/** Pure; never throws. @param file its path as the user wrote it, for the faults */
export function readYaml(text: string, file: string): Yaml {
  const deepLine = tooDeepAt(text);
  if (deepLine !== undefined) {
    const fault = { option: `${file}, line ${deepLine}`, problem: 'nests deeper than an inventory can.' };
    return { top: null, faults: [fault], at: () => file, real: () => undefined };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return `${file}, line ${Math.max(1, line)}, column ${Math.max(1, col)}`;
  };
  const faults: OptionFault[] = document.errors.map(({ pos, code }) => ({
    option: place(pos[0]),
    problem: `is not valid YAML: ${reasons[code] ?? 'what stands here cannot be read.'}`,
  }));

  // In one walk: the library's own `resolve` walks the whole document for each alias.
  const anchors = new Map<string, Node>();
  const targets = new Map<unknown, Node>();
  const note = (_: unknown, node: Node) => {
    if (!isAlias(node)) {
      // One of the same name holds for what follows it.
      if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
      return;
    }
    const target = anchors.get(node.source);
    if (target !== undefined) targets.set(node, target);
    else
      faults.push({
        option: place(node.range?.[0]),
        problem: `is an alias of an anchor that is not there: "${redactTokenLike(node.source)}".`,
      });
  };
  // In what is broken one fault brings others.
  if (faults.length === 0) visit(document, { Node: note });

  return {
    top: document.contents,
    faults,
    at: (node) => place(node?.range?.[0]),
    real: (node) => targets.get(node) ?? (node as Node | undefined),
  };
}
