import {
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  isAlias,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  visit,
} from 'yaml';
import { redactOpaqueWords } from '../redaction/redactor.ts';
import type { OptionError } from './options.ts';
import { watchDepth } from './yaml-depth.ts';

/** A YAML text that was read. */
export interface Yaml {
  readonly top: Node | null;
  /** Why it isn't YAML, each with its place. */
  readonly errors: readonly OptionError[];
  /** A place in the file, for errors. */
  readonly place: (offset: number | undefined) => string;
  /** The node that an alias refers to; any other node itself. */
  readonly resolve: (node: unknown) => Node | undefined;
}

const quoteIt = 'quote a text that starts with a character such as "@", "%" or "*".';

/** What people get wrong by hand, in our own words: those of the library are for its callers. */
const yamlErrors: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: quoteIt,
  BAD_DQ_ESCAPE: 'unknown escape sequence after "\\" in double quotes. Use single quotes.',
  BAD_INDENT: 'lines of the same list or mapping must start in the same column.',
  BAD_SCALAR_START: quoteIt,
  BLOCK_AS_IMPLICIT_KEY:
    'a key starts in the middle of a line, or is indented further than the others. Quote a text that contains a colon followed by a space.',
  DUPLICATE_KEY: 'the key is used twice.',
  MISSING_CHAR:
    'a character is missing. A key needs a colon and a space, a list item "- ", and quotes and brackets must be closed. Quote a text that contains brackets or braces.',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line with its colon, and the colon needs a space after it.',
  MULTIPLE_DOCS: 'a second document starts here. Remove the line "---".',
  NON_STRING_KEY: 'a key must be a text.',
  TAB_AS_INDENT: 'a line starts with a tab. Use spaces.',
};

/** Where a node starts in the text; nothing for a node that the library added. */
export function offsetOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}

/** A place in a file, by the offset in its text: `tokens.yml, line 7, column 16`. */
export type PlaceOf = Yaml['place'];

/** It keeps only the offsets of the lines. @param file its path as the user wrote it */
export function createPlace(text: string, file: string): PlaceOf {
  const lines = new LineCounter();
  for (let start = 0; start >= 0; ) {
    lines.addNewLine(start);
    const end = text.indexOf('\n', start);
    start = end < 0 ? -1 : end + 1;
  }
  return (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return `${file}, line ${line}, column ${col}`;
  };
}

/** A file with more errors than these isn't an inventory. */
const maxErrors = 20;

/** Pure; never throws. @param file its path as the user wrote it, for the errors */
export function readYaml(text: string, file: string, place: PlaceOf): Yaml {
  const read = readParsed(text);
  if ('deepLine' in read) {
    const error = { option: `${file}, line ${read.deepLine}`, problem: 'is nested too deeply for an inventory.' };
    return { top: null, errors: [error], place, resolve: () => undefined };
  }
  const [document, second] = read.documents;
  const found = [
    ...(document?.errors ?? []).map(({ pos, code }) => ({ offset: pos[0], code })),
    ...(second === undefined ? [] : [{ offset: second.range[0], code: 'MULTIPLE_DOCS' as const }]),
  ].map(({ offset, code }) => ({
    option: place(offset),
    problem: `is not valid YAML: ${yamlErrors[code] ?? "this can't be read. Put the whole text in quotes."}`,
  }));
  // The first error of a line causes the others.
  const lineOf = ({ option }: OptionError) => option.replace(/, column \d+$/, '');
  const all = found.filter((error, at) => at === 0 || lineOf(error) !== lineOf(found[at - 1] ?? error));
  const more = { option: file, problem: `has errors in ${all.length - maxErrors} more lines.` };
  const errors: OptionError[] = all.length > maxErrors ? [...all.slice(0, maxErrors), more] : all;

  // In one walk: the library's own `resolve` walks the whole document for each alias.
  const anchors = new Map<string, Node>();
  const targets = new Map<unknown, Node>();
  const note = (_: unknown, node: Node) => {
    if (!isAlias(node)) {
      // An anchor that is set again applies to what follows it.
      if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
      return;
    }
    const target = anchors.get(node.source);
    if (target !== undefined) targets.set(node, target);
    else {
      const problem = `is an alias of an undefined anchor: "${redactOpaqueWords(node.source)}".`;
      errors.push({ option: place(offsetOf(node)), problem });
    }
  };
  // In a broken text one error causes others.
  if (errors.length === 0 && document !== undefined && /[&*]/.test(text)) visit(document, { Node: note });

  return {
    top: document?.contents ?? null,
    errors,
    place,
    resolve: (node) => targets.get(node) ?? (node as Node | undefined),
  };
}

type ParsedYaml = { readonly documents: readonly Document.Parsed[] } | { readonly deepLine: number };

/** Does what `parseDocument` of the library does, but stops where a text nests too deeply. */
function readParsed(text: string): ParsedYaml {
  const parser = new Parser();
  const composer = new Composer({ prettyErrors: false, stringKeys: true });
  const lineOfDepth = watchDepth();
  let deepLine: number | undefined;
  function* tokens(): Generator<CST.Token> {
    for (const lexeme of new Lexer().lex(text)) {
      deepLine = lineOfDepth(lexeme);
      if (deepLine !== undefined) return;
      yield* parser.next(lexeme);
    }
    yield* parser.end();
  }
  const documents = [...composer.compose(tokens(), true, text.length)];
  return deepLine === undefined ? { documents } : { deepLine };
}
