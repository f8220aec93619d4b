/**
 * Fails if a text that users read, a comment, or a title of a test has a banned word. Run by `npm run lint`. The words are in `scripts/words.ts`;
 * `docs/style-guide.md` shows them.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBannedWords } from './words.ts';

/** Files to check. `*` doesn't match `/`. */
const checked: readonly string[] = [
  '*.md',
  'docs/**',
  'action.yml',
  'pipe.yml',
  'package.json',
  'examples/*',
  'schema/*.json',
  '.github/**',
  '.changes/**',
  'e2e/**.md',
  '**.ts',
];

/**
 * Texts in `checked` that still have banned words. `FILE#BLOCK` is a generated block of a page; an entry for a file covers
 * its blocks, too. An entry with `!` excludes files from the entries before it: add one for each folder that is done. An
 * entry that finds no banned word fails, so that the list can't go stale.
 */
const pending: readonly string[] = [];

/** Facts that must keep their words, such as quoted server texts. */
const exceptions: readonly { readonly in: string; readonly text: RegExp; readonly why: string }[] = [
  { in: 'docs/style-guide.md', text: /^\|.*$/gm, why: 'the word list itself' },
  { in: 'docs/threat-model.md', text: /"[^"\n]+"/g, why: 'titles of tests' },
];

/** A part of a file that is checked as a whole. */
export interface Part {
  /** `FILE` or `FILE#BLOCK`. */
  readonly name: string;
  /** The prose of the part. Everything else is replaced with spaces, so that line numbers are those of the file. */
  readonly text: string;
}

/**
 * Splits a file into the parts to check: its own text and each generated block.
 *
 * @param path relative to the root of the repository; its extension decides what counts as prose
 * @param text content of the file
 */
export function partsOf(path: string, text: string): readonly Part[] {
  if (path.endsWith('.ts')) return [{ name: path, text: proseOf(text, path.startsWith('src/')) }];
  if (!path.endsWith('.md')) return [{ name: path, text: clear(text, /https?:\/\/\S+/g) }];
  const blocks = [...text.matchAll(/^.*begin generated: (\S+)[\s\S]*?end generated.*$/gm)];
  const prose = clear(text, /https?:\/\/[^\s)]+|\]\([^)\s]*\)|(?<!`)`[^`\n]+`(?!`)/g);
  return [
    { name: path, text: blocks.reduce((rest, { 0: block, index }) => clear(rest, index, block.length), prose) },
    ...blocks.map(({ 0: block, 1: name, index }) => ({
      name: `${path}#${name}`,
      text: clear(clear(prose, 0, index), index + block.length),
    })),
  ];
}

/** Replaces matches of a pattern, or a range, with spaces. Line breaks stay. */
function clear(text: string, what: RegExp | number, length = text.length): string {
  const spaces = (part: string) => part.replace(/[^\n]/g, ' ');
  if (what instanceof RegExp) return text.replace(what, spaces);
  return text.slice(0, what) + spaces(text.slice(what, what + length)) + text.slice(what + length);
}

const literalOrComment = /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** What precedes the title of a test: a call of `test`, `describe`, `scenarios`, or `each(…)`, or the property `name`. */
const beforeTitle = /(?:\b(?:test|describe|scenarios)(?:\.\w+)*(?:\(\w+\))?|\]\)|as const\))\(\s*$|\bname: $/;

/**
 * Keeps the comments of a TypeScript file, without code, and its string literals with a space, without placeholders.
 *
 * @param isProduct otherwise, only titles of tests are kept, since other literals can be anything
 */
function proseOf(source: string, isProduct: boolean): string {
  let end = 0;
  let prose = '';
  for (const { 0: part, index } of source.matchAll(literalOrComment)) {
    prose += clear(source.slice(end, index), 0);
    if (part.startsWith('/')) prose += clear(part, /`[^`\n]*`|https?:\/\/\S+/g);
    else if (!part.includes(' ') || !(isProduct || beforeTitle.test(source.slice(end, index)))) prose += clear(part, 0);
    // The period separates it from the next one.
    else prose += `${clear(part.slice(0, -1), /\$\{[^}]*\}|https?:\/\/\S+|^./g)}.`;
    end = index + part.length;
  }
  return prose + clear(source.slice(end), 0);
}

/** Whether a glob matches a name. `**` matches any text, `*` any text within a directory. */
function isMatch(glob: string, name: string): boolean {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*?/g, (star) => (star === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${pattern}(?:#.*)?$`).test(name);
}

/**
 * Checks files for banned words.
 *
 * @param files paths of all files of the repository
 * @param read returns the content of a file
 * @param rules which files to check, which parts are pending, and what is exempt
 * @returns one line per problem; empty if there is none
 */
export function lintWords(
  files: readonly string[],
  read: (path: string) => string,
  rules = { checked, pending, exceptions },
): readonly string[] {
  const found = files
    .filter((path) => rules.checked.some((glob) => isMatch(glob, path)))
    .flatMap((path) => partsOf(path, read(path)))
    .flatMap(({ name, text }) => {
      const exempt = rules.exceptions.filter((exception) => isMatch(exception.in, name));
      const prose = exempt.reduce((rest, exception) => clear(rest, exception.text), text);
      return findBannedWords(prose).map((match) => ({ name, ...match }));
    });
  const isPending = (name: string) =>
    rules.pending.findLast((entry) => isMatch(entry.replace('!', ''), name))?.startsWith('!') === false;
  const problems = found
    .filter(({ name }) => !isPending(name))
    .map(({ name, found: word, line, use }) => `${name.replace(/#.*/, '')}:${line}: "${word}": use ${use}`);
  const stale = rules.pending
    .filter((entry) => !entry.startsWith('!') && !found.some(({ name }) => isMatch(entry, name)))
    .map((entry) => `scripts/lint-words.ts: remove "${entry}" from \`pending\`: it has no banned word`);
  return [...problems, ...stale];
}

function main(): void {
  // npm runs scripts in the root of the project.
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const text = /\.(?:md|ya?ml|json|[cm]?ts|txt)$/;
  const problems = lintWords(
    [...new Set(files.split('\0'))].filter((path) => text.test(path)),
    (path) => readFileSync(path, 'utf8'),
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} problems. See docs/style-guide.md.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
