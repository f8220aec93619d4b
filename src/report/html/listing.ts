import type { Browser, Part } from './browser.ts';

/** The list of tokens, and the fields and buttons above it. */
export interface ListControls {
  readonly list: Part;
  /** Each contains some of the rows. */
  readonly blocks: readonly Part[];
  readonly rows: readonly Part[];
  readonly bar: Part;
  readonly fields: readonly Part[];
  readonly heads: Part;
  readonly text: Part;
  readonly count: Part;
  readonly reset: Part;
  readonly unfold: Part;
}

interface RowText {
  readonly text: string;
  /** The shared parts that the row links to. */
  readonly parts: readonly string[];
}

interface RowFilter {
  /** The values of the fields by their keys. */
  chosen(): Readonly<Record<string, string>>;
  clear(): void;
  apply(): void;
}

/** The key of a column, with a minus for the opposite order. Empty: by urgency. */
interface RowOrder {
  key(): string;
  set(key: string): void;
}

/** Shows some of the rows, and in another order. */
export interface Listing {
  readonly filter: RowFilter;
  readonly order: RowOrder;
  /** Reads the rows as they are, once: for what is about to change one. */
  readRows(): void;
}

/** The part of the script of the page that filters and sorts: its functions can't use anything else of this module. */
export function listingFunctions(): readonly string[] {
  return [
    ...[createListing, createRowReader, createFilter, readShared, rowMatcher, textMatcher, isExpiryWithin],
    ...[createOrder, sortRows, fitBlocks, cellText],
  ].map(String);
}

/**
 * The rows of the page, and how they are filtered and sorted.
 * @param document the document of the page
 * @param controls the elements with which a reader filters and sorts
 */
export function createListing(document: Browser['document'], controls: ListControls): Listing {
  const readRows = createRowReader(controls.rows);
  return { filter: createFilter(document, controls, readRows), order: createOrder(controls), readRows };
}

function cellText(row: Part, selector: string): string {
  return row.querySelector(selector)?.textContent ?? '';
}

/** The rows are read once, when their text is first needed. */
function createRowReader(rows: readonly Part[]): () => readonly RowText[] {
  let read: readonly RowText[] | undefined;
  return () => {
    read ??= rows.map((row) => ({
      text: row.textContent.toLowerCase(),
      parts: [...row.querySelectorAll('a.part')].map((link) => link.getAttribute('href') ?? ''),
    }));
    return read;
  };
}

/** The text of each part that rows share, by the address that they link to. */
function readShared(document: Browser['document']): ReadonlyMap<string, string> {
  const shared = new Map<string, string>();
  for (const one of document.querySelectorAll('.cause, .same')) {
    const words = one.querySelector('.finding') ?? one.querySelector('.body');
    shared.set(`#${one.id}`, `${cellText(one, 'b')} ${words?.textContent}`.toLowerCase());
  }
  return shared;
}

function createFilter(
  document: Browser['document'],
  { blocks, rows, fields, count }: ListControls,
  readRows: () => readonly RowText[],
): RowFilter {
  const shared = readShared(document);
  const chosen = () => Object.fromEntries(fields.map((field) => [field.dataset.key ?? '', field.value.trim()]));
  return {
    chosen,
    clear() {
      for (const field of fields) field.value = '';
    },
    apply() {
      const isMatch = rowMatcher(chosen(), shared, readRows);
      const visible = new Set<string>();
      for (const [index, row] of rows.entries()) {
        const fits = isMatch(row, index);
        if (fits) visible.add(row.id);
        if (row.hidden === fits) row.hidden = !fits;
      }
      fitBlocks(blocks);
      for (const mark of document.querySelectorAll('.mark[data-token]'))
        mark.classList.toggle('out', !visible.has(mark.dataset.token ?? ''));
      count.textContent = `${visible.size.toLocaleString('en')} of ${rows.length.toLocaleString('en')} tokens`;
      const none = document.querySelector('.none');
      if (none) none.hidden = visible.size > 0;
    },
  };
}

function rowMatcher(
  { q = '', verdict, owner, expiry, cause }: Readonly<Record<string, string>>,
  shared: ReadonlyMap<string, string>,
  readRows: () => readonly RowText[],
): (row: Part, index: number) => boolean {
  const isTextMatch = textMatcher(q, shared);
  const isOwned = (row: Part) =>
    owner === '(none)' ? row.querySelector('.o.z') !== null : cellText(row, '.o') === owner;
  return (row, index) => {
    if (verdict && row.dataset.v !== verdict) return false;
    if (owner && !isOwned(row)) return false;
    if (expiry && !isExpiryWithin(row.dataset.d, expiry)) return false;
    if (q === '' && !cause) return true;
    const read = readRows()[index];
    return read !== undefined && (!cause || read.parts.includes(`#${cause}`)) && isTextMatch(read);
  };
}

/** Whether a row, or what it shares with others, contains all words. */
function textMatcher(words: string, shared: ReadonlyMap<string, string>): (row: RowText) => boolean {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ word, hits: [...shared].filter(([, text]) => text.includes(word)).map(([href]) => href) }));
  return ({ text, parts }) =>
    wanted.every(({ word, hits }) => text.includes(word) || parts.some((one) => hits.includes(one)));
}

function isExpiryWithin(days: string | undefined, wanted: string): boolean {
  if (wanted === 'unknown') return days === 'not known';
  if (wanted === 'never') return days === 'never';
  return wanted === 'past' ? Number(days) < 0 : Number(days) >= 0 && Number(days) <= Number(wanted);
}

/** From the number of its rows, the style knows how high a block is that the browser skips. */
function fitBlocks(blocks: readonly Part[]): void {
  for (const block of blocks) {
    const shown = [...block.children].filter(({ hidden }) => !hidden).length;
    block.hidden = shown === 0;
    block.style.setProperty('--shown', String(shown));
  }
}

function createOrder(controls: ListControls): RowOrder {
  let sorting = '';
  return {
    key: () => sorting,
    set(key) {
      if (key === sorting) return;
      sorting = key;
      sortRows(controls, key);
    },
  };
}

function sortRows({ list, blocks, heads, rows }: ListControls, sorting: string): void {
  const key = sorting.replace('-', '');
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  const days = ({ dataset: { d } }: Part) => (d === 'never' ? 1e9 : d === 'not known' ? 1e8 : Number(d));
  const named = key === 'owner' ? '.o' : 'b';
  const keyed = rows.map((row) => ({ row, words: cellText(row, named), number: days(row) }));
  if (key === 'name' || key === 'owner') keyed.sort((one, other) => compare(one.words, other.words));
  if (key === 'expiry' || key === 'days') keyed.sort((one, other) => one.number - other.number);
  if (sorting.startsWith('-')) keyed.reverse();
  // It is faster while the list isn't on the page.
  list.remove();
  const size = Math.ceil(rows.length / blocks.length);
  for (const [index, block] of blocks.entries())
    block.append(...keyed.slice(index * size, (index + 1) * size).map(({ row }) => row));
  fitBlocks(blocks);
  heads.after(list);
  for (const button of heads.querySelectorAll('button')) {
    const isPressed = (button.dataset.sort ?? '') === (key || 'urgency');
    button.setAttribute('aria-pressed', String(isPressed));
    button.classList.toggle('down', isPressed && sorting.startsWith('-'));
  }
}
