import type { Source } from './use.ts';

/** The lines of a value with an anchor, such as a step. The end is the first line after it. */
interface AnchoredLines {
  readonly start: number;
  readonly end: number;
}

/**
 * Empties the values in `definitions` of a pipeline that nothing refers to: Bitbucket doesn't run them. Pipelines in `definitions` stay,
 * since other repositories can import them. Pure; never throws.
 * https://support.atlassian.com/bitbucket-cloud/docs/yaml-anchors/
 * @returns the same lines, with the same numbers
 */
export function withoutUnusedDefinitions(source: Source): Source {
  const { path, text } = source;
  if (!/\.ya?ml$/.test(path) || !/^definitions:/m.test(text) || !/^pipelines:/m.test(text)) return source;
  const lines = text.split('\n');
  const references = countReferences(lines);
  // A value refers to earlier ones only, so the last one is first.
  for (const { start, end } of anchoredIn(lines).toReversed()) {
    const own = lines.slice(start, end);
    const ownReferences = countReferences(own);
    const isUsed = anchorsIn(own).some((name) => (references.get(name) ?? 0) > (ownReferences.get(name) ?? 0));
    if (isUsed) continue;
    for (const [name, count] of ownReferences) references.set(name, (references.get(name) ?? 0) - count);
    lines.fill('', start, end);
  }
  return { ...source, text: lines.join('\n') };
}

/** A value with an anchor: in a list, or behind a key, and with or without a tag. */
const anchoredLine = /^ *(?:- +)*(?:(?:"[^"]*"|'[^']*'|[\w-]+(?: [\w-]+)*): +)?(?:!\S* +)?&[\w-]/;

/** The values with an anchor in `definitions`, outside its pipelines and other such values. */
function anchoredIn(lines: readonly string[]): readonly AnchoredLines[] {
  const first = lines.findIndex((line) => /^definitions:/.test(line));
  const last = endOf(first, lines);
  const anchored: AnchoredLines[] = [];
  for (let start = first + 1, end = start; start < last; start = end) {
    const line = lines[start] ?? '';
    const isAnchored = anchoredLine.test(line);
    end = isAnchored || /^ +pipelines:/.test(line) ? endOf(start, lines) : start + 1;
    if (isAnchored) anchored.push({ start, end });
  }
  return anchored;
}

/** @returns the number of the first line that isn't further inside than that of a start, or the number of lines */
function endOf(start: number, lines: readonly string[]): number {
  const first = lines[start] ?? '';
  const depth = indentOf(first);
  // The items of a list can be as far inside as its key.
  const isItem = (line: string) => !/^ *- /.test(first) && indentOf(line) === depth && /^ *- /.test(line);
  const isInside = (line: string) => !/^ *[^ #\r]/.test(line) || indentOf(line) > depth || isItem(line);
  let end = start + 1;
  while (end < lines.length && isInside(lines[end] ?? '')) end += 1;
  return end;
}

function indentOf(line: string): number {
  return line.search(/[^ ]|$/);
}

function anchorsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => [...line.matchAll(/(?<=^|[\s[,{])&([\w-]+)/g)].map(([, name = '']) => name));
}

/** How often each anchor may be referred to. In the text of a script, an asterisk can mean something else. */
function countReferences(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [, name = ''] of line.matchAll(/\*([\w-]+)/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
