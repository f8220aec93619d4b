/** Characters in a secret that do not belong there: what, and where in the raw value. */
export interface Stray {
  /** Plain name: `line break (LF)`. */
  readonly what: string;
  readonly count: number;
  /** Position of the first one in the raw value, counted from 1. */
  readonly position: number;
  /** Length of the raw value, to tell the reader where in it the position lies. */
  readonly length: number;
  /** A blank or line break outside the token, which was trimmed: said, but no reason to stop. */
  readonly trimmed: boolean;
}

const blank = /[ \t\r\n]/;

/** How many blanks, tabs and line breaks stand before and after a value. */
interface OuterBlanks {
  readonly before: number;
  readonly after: number;
}

/** Counted by hand: an expression that is tied to the end alone tries every run of blanks on the way, each one whole. */
export function outerBlanks(value: string): OuterBlanks {
  let before = 0;
  while (blank.test(value.charAt(before))) before += 1;
  let after = 0;
  while (after < value.length - before && blank.test(value.charAt(value.length - 1 - after))) after += 1;
  return { before, after };
}

/**
 * Every character or sequence that a token cannot hold, one entry a kind and place, in the order of the value.
 * @param value the raw value
 * @param blanks those around it
 * @param prefix length of a header prefix after the outer blanks (`Bearer `), whose own blanks are no strays
 */
export function strayCharacters(value: string, { before, after }: OuterBlanks, prefix: number): readonly Stray[] {
  const end = value.length - after;
  const found = new Map<string, Stray>();
  for (const match of value.matchAll(/\\=|%3[Dd]|\r\n|[^\x21-\x7e]|["'`]/gu)) {
    const at = match.index;
    if (at >= before && at < before + prefix) continue;
    const trimmed = (at < before || at >= end) && blank.test(match[0]);
    const place = at < before ? 'before' : at >= end ? 'after' : 'inside';
    const what = nameOf(match[0]);
    const known = found.get(`${what} ${place}`);
    found.set(`${what} ${place}`, {
      what,
      count: (known?.count ?? 0) + 1,
      position: known?.position ?? at + 1,
      length: value.length,
      trimmed,
    });
  }
  return [...found.values()];
}

const named: Readonly<Record<string, string>> = {
  ' ': 'blank',
  '\t': 'tab',
  '\n': 'line break (LF)',
  '\r': 'line break (CR)',
  '\r\n': 'line break (CR LF)',
  '\0': 'NUL character',
  '\u00a0': 'no-break space',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
  '"': 'double quote',
  "'": 'single quote',
  '`': 'backtick',
  '\u201c': 'typographic quote',
  '\u201d': 'typographic quote',
  '\u2018': 'typographic quote',
  '\u2019': 'typographic quote',
  '\\=': '"\\=" in place of "="',
  '%3D': '"%3D" in place of "="',
  '%3d': '"%3D" in place of "="',
};

function nameOf(text: string): string {
  const name = named[text];
  if (name !== undefined) return name;
  const code = text.codePointAt(0) ?? 0;
  if (code < 0x20 || code === 0x7f) return 'control character';
  return 'character outside ASCII';
}
