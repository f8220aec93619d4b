/** An inventory in parts, each of which is YAML by itself. */
export interface InventoryParts {
  /** Everything before the first token, with the key `tokens`. */
  readonly head: string;
  /** Lists of tokens, and where they start in the text. */
  readonly lists: readonly { readonly text: string; readonly offset: number }[];
}

/** With few tokens, most of what reads a part is removed before V8 copies it as something that is kept. */
const partSize = 10;

/**
 * Splits the text of a large inventory. Its last key must be `tokens`, with a list whose items start in lines of the same indentation,
 * and everything else in it must be indented further. A text in quotes or an anchor can still reach from one part into another: then one
 * of the parts isn't valid. Pure.
 * @param size tokens in a part
 * @returns nothing for an inventory of one part, or of another form
 */
export function splitInventory(text: string, size = partSize): InventoryParts | undefined {
  const key = /^tokens:[ \t]*(?:#.*)?\r?\n/m.exec(text);
  if (key === null) return undefined;
  const starts = itemStarts(text, key.index + key[0].length);
  const [first = 0] = starts ?? [];
  const head = text.slice(0, first);
  // Directives apply to the whole document.
  if (starts === undefined || starts.length <= size || /^%/m.test(head)) return undefined;
  const offsets = starts.filter((_, index) => index % size === 0);
  return { head, lists: offsets.map((offset, index) => ({ text: text.slice(offset, offsets[index + 1]), offset })) };
}

/** The offset of the line of each item; nothing where a line belongs to none. */
function itemStarts(text: string, from: number): readonly number[] | undefined {
  const starts: number[] = [];
  let indent: number | undefined;
  const line = /([ ]*)([^\r\n]?)([^\r\n]?)[^\n]*(?:\n|$)/y;
  for (let offset = from; offset < text.length; offset = line.lastIndex) {
    line.lastIndex = offset;
    const [, { length: spaces } = '', first = '', second = ''] = line.exec(text) ?? [];
    if (first === '' || first === '#') continue;
    const isItem = first === '-' && (second === '' || second === ' ');
    indent ??= isItem ? spaces : Number.POSITIVE_INFINITY;
    if (isItem && spaces === indent) starts.push(offset);
    else if (spaces <= indent) return undefined;
  }
  return starts;
}
