/** Removes secrets from a text, in every form. */
export type Redact = (text: string) => string;

/** A needle of fewer characters would black out half the log: a shorter form is looked for, and never found. */
const stem = 6;

/**
 * @param forms every form of every secret; those under six characters are left alone
 * @returns a function that replaces each of them in a text by `***`: the last line of defence behind
 * everything that is printed or written. The time does not grow with the number of forms: an audit holds thousands.
 */
export function redactorFor(forms: readonly string[]): Redact {
  // Tokens of a kind begin alike, so an audit has thousands of forms with one stem, of few lengths.
  const byStem = new Map<string, { readonly lengths: Set<number>; readonly forms: Set<string> }>();
  for (const form of forms.toSorted((one, other) => other.length - one.length)) {
    const key = form.slice(0, stem);
    const group = byStem.get(key) ?? { lengths: new Set(), forms: new Set() };
    byStem.set(key, group);
    group.lengths.add(form.length);
    group.forms.add(form);
  }
  if (byStem.size === 0) return (text) => text;

  return (text) =>
    withHidden(text, stem, (start, at) => {
      const group = byStem.get(start);
      if (group === undefined) return 0;
      // The longest one that stands there.
      for (const length of group.lengths) if (group.forms.has(text.slice(at, at + length))) return length;
      return 0;
    });
}

/** Characters in a row that give a secret away. */
const telling = 12;

/**
 * @param forms every form of one secret
 * @returns a function that hides every piece of them too, in letters of any case: a server may send back a part of what it
 * was sent, or what it made of it
 */
export function pieceRedactorFor(forms: readonly string[]): Redact {
  const pieces = new Set<string>();
  for (const form of forms)
    for (let at = 0; at + telling <= form.length; at++) pieces.add(form.slice(at, at + telling).toLowerCase());
  return (text) => withHidden(text, telling, (piece) => (pieces.has(piece.toLowerCase()) ? telling : 0));
}

/** @param lengthAt how many characters are to be hidden from a place on, where the next few characters are these */
function withHidden(text: string, few: number, lengthAt: (next: string, at: number) => number): string {
  let clean = '';
  let kept = 0;
  let hidden = 0;
  for (let at = 0; at <= text.length - few; at++) {
    const length = lengthAt(text.slice(at, at + few), at);
    if (length === 0) continue;
    // Those that overlap go together: what one of them leaves over could be a good part of another.
    if (at >= hidden) {
      clean += `${text.slice(kept, at)}***`;
    }
    hidden = Math.max(hidden, at + length);
    kept = hidden;
  }
  return clean + text.slice(kept);
}

/**
 * A text on one line, without anything that a terminal or a log would obey: control characters, escapes, and the
 * invisible characters that turn the direction of a text (one of their row is not yet assigned).
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2065]+/gu, ' ').trimEnd();
}

/**
 * A line that no CI system takes for a command: GitHub's obeys what starts with `::`, older ones `##[`, `##vso[` and the
 * like anywhere in it, whichever program printed it. Names from elsewhere must not become that.
 */
export function inert(text: string): string {
  return plain(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replace(/##(?=\w*\[)/g, '## ');
}
