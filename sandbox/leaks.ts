/** Characters of a secret in a row that give it away. */
const minLeakLength = 12;
/** Shorter values are no secrets: placeholders, flags, empty texts. */
const shortest = 16;

/** What is in many a secret and is none: the beginnings of Atlassian's tokens, and what people put around them. */
const publicTexts = [
  ...['ATATT3xFfGF0', 'ATCTT3xFfGN0'],
  ...['Authorization: Bearer ', 'Basic ', 'x-token-auth:', 'x-bitbucket-api-token-auth:'],
];

/** How a secret may be written in a text. Base64 of a longer text contains that of some piece of it at any offset. */
const encodings: Readonly<Record<string, (piece: string) => string>> = {
  plain: (piece) => piece,
  lower: (piece) => piece.toLowerCase(),
  UPPER: (piece) => piece.toUpperCase(),
  json: (piece) => JSON.stringify(piece).slice(1, -1),
  url: encodeURIComponent,
  base64: (piece) => Buffer.from(piece).toString('base64').replace(/=+$/, ''),
  base64url: (piece) => Buffer.from(piece).toString('base64url'),
  hex: (piece) => Buffer.from(piece).toString('hex'),
  HEX: (piece) => Buffer.from(piece).toString('hex').toUpperCase(),
  percent: (piece) => each(piece, (code) => `%${hex(code)}`),
  escapes: (piece) => each(piece, (code) => `\\u00${hex(code).toLowerCase()}`),
  references: (piece) => each(piece, (code) => `&#${code};`),
};

/** What a search came to. */
export type Search = {
  /** Texts looked through, times the secrets looked for in each. */
  readonly checks: number;
  /** Where something was found and how it was written; never what. */
  readonly hits: readonly string[];
};

/** Looks through texts, given by the name of the place where they were left. */
export type Searcher = (left: Readonly<Record<string, string>>) => Search;

/**
 * Looks through all that a run left behind for secrets: plain, in every encoding of the table, and for any twelve
 * characters in a row of them. Pairs with a user name are found by their pieces.
 * @param left texts by the name of the place where they were left
 * @param known texts that may appear anywhere: the email that goes with the secret
 */
export function searchForSecrets(
  left: Readonly<Record<string, string>>,
  secrets: readonly string[],
  known: readonly string[] = [],
): Search {
  const key = JSON.stringify([secrets, known]);
  const search = searchers.get(key) ?? searcherFor(secrets, known);
  if (searchers.size >= 50) searchers.clear();
  searchers.set(key, search);
  return search(left);
}

/** Those that were used last: many runs are given the same secrets. */
const searchers = new Map<string, Searcher>();

/** The same for those who look for the same secrets often. */
export function searcherFor(secrets: readonly string[], known: readonly string[] = []): Searcher {
  const wanted = [...new Set(secrets)].filter(({ length }) => length >= shortest);
  const traces = tracesOf(wanted, [...publicTexts, ...known]);
  const inBeginnings = new Uint8Array(65_536);
  for (const beginning of traces.keys()) {
    for (let at = 0; at <= lastFour; at++) inBeginnings[fourAt(beginning, at)] = 1;
  }
  return (left) => {
    const hits = Object.entries(left).flatMap(([place, text]) => {
      const found = new Map<string, Set<string>>();
      for (let at = 0; at + minLeakLength <= text.length; at++) {
        if (inBeginnings[fourAt(text, at + lastFour)] === 0) {
          // No beginning contains these four, so none is at a place whose twelve characters do.
          at += lastFour;
          continue;
        }
        for (const trace of traces.get(text.slice(at, at + minLeakLength)) ?? []) {
          if (!text.startsWith(trace.text, at)) continue;
          found.set(trace.encoding, (found.get(trace.encoding) ?? new Set()).add(trace.text));
        }
      }
      return [...found].map(([encoding, pieces]) => `${place}: ${pieces.size} pieces, ${encoding}`);
    });
    return { checks: wanted.length * Object.keys(left).length, hits };
  };
}

/** Where the last four characters of a beginning are. */
const lastFour = minLeakLength - 4;

/** A number of 16 bits for four characters. The same four always have the same number. */
function fourAt(text: string, at: number): number {
  const code = (offset: number) => text.charCodeAt(at + offset);
  return (code(0) ^ (code(1) << 3) ^ (code(2) << 6) ^ (code(3) << 9)) & 0xffff;
}

/** A piece of a secret as it may be written. */
interface Trace {
  readonly text: string;
  readonly encoding: string;
}

/** By their beginnings, so that a text is gone through once however many there are. */
function tracesOf(secrets: readonly string[], known: readonly string[]): ReadonlyMap<string, readonly Trace[]> {
  const traces = new Map<string, Trace[]>();
  for (const piece of secrets.flatMap((secret) => piecesOf(secret, known))) {
    for (const [encoding, write] of Object.entries(encodings)) {
      const text = write(piece);
      const alike = traces.get(text.slice(0, minLeakLength));
      if (alike === undefined) traces.set(text.slice(0, minLeakLength), [{ text, encoding }]);
      else alike.push({ text, encoding });
    }
  }
  return traces;
}

function piecesOf(secret: string, known: readonly string[]): readonly string[] {
  // Half a character would make the encoders throw.
  const text = Buffer.from(secret).toString();
  const all = Array.from({ length: text.length - minLeakLength + 1 }, (_, at) => text.slice(at, at + minLeakLength));
  return all.filter((piece) => !/\p{Cs}/u.test(piece) && !known.some((one) => one.includes(piece)));
}

function each(piece: string, write: (code: number) => string): string {
  let text = '';
  for (const code of Buffer.from(piece)) text += write(code);
  return text;
}

function hex(code: number): string {
  return code.toString(16).padStart(2, '0').toUpperCase();
}
