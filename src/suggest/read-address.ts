import { closingBracket, endOfString } from './balanced.ts';
import { placeholderName } from './placeholder-name.ts';

/** An address as it is written in some language, read to its end. */
interface WrittenAddress {
  /** Without query; what is put in at run time is `{name}`. */
  readonly address: string;
  /** Whether a token, or the variable that contains it, is in the query. */
  readonly hasToken: boolean;
  /** Offset behind its last character, and behind the quote that closes it. */
  readonly end: number;
}

interface State {
  readonly text: string;
  at: number;
  /** The quote that ends the current part; none for a bare word. */
  quote: string | undefined;
  address: string;
  query: string | undefined;
  /** Whether the address is made of the arguments of `concat`. */
  isConcat: boolean;
}

/** An address that is longer than this isn't one. */
const maxAddressLength = 2000;

const uuidHere = /\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}/iy;

/**
 * Reads an address with the placeholders of any language (`${x}`, `{x}`, `%s`, `#{x}`, `$(x)`, `\(x)`, `{{ x }}`), also
 * nested ones and what is concatenated (`"/a/" + x + "/b"`).
 * @param start offset of its first character
 * @param before the character before it; a quote also ends it
 */
export function readAddress(text: string, start: number, before = text.charAt(start - 1)): WrittenAddress {
  const quote = before === '"' || before === "'" || before === '`' ? before : undefined;
  const state: State = {
    text,
    at: start,
    quote,
    address: '',
    query: undefined,
    isConcat: /\.concat\([^()]*(?:\(\))?,\s*$/.test(text.slice(Math.max(0, start - 80), start - 1)),
  };
  const end = start + maxAddressLength;
  while (state.at < Math.min(text.length, end) && advance(state)) if (state.address.length > maxAddressLength) break;
  const { address, query = '', at } = state;
  return { address, hasToken: /(?:^|&)access_token=/i.test(query), end: at };
}

/** @returns whether the address may go on */
function advance(state: State): boolean {
  const { text, at, quote } = state;
  const char = text.charAt(at);
  const placeholder = placeholderAt(text, at, quote);
  if (placeholder !== undefined) {
    appendText(state, placeholder.text);
    state.at = placeholder.end;
    return true;
  }
  if (char === quote) return concatenate(state);
  if (char === '\\') return skipEscape(state);
  if (/[\s"'`<>|;)(^]/.test(char) || (quote === undefined && /[,\]}]/.test(char))) {
    if (quote !== undefined || !/["']/.test(char) || text.charAt(at + 1) !== '$') return false;
    state.quote = char;
    state.at += 1;
    return true;
  }
  if (char === '?' && state.query === undefined) state.query = '';
  else appendText(state, char);
  state.at += 1;
  return true;
}

function appendText(state: State, text: string): void {
  if (state.query === undefined) state.address += text;
  else state.query += text;
}

/** `\/` of JSON, and `\$` of a nested shell; every other escape ends an address. */
function skipEscape(state: State): boolean {
  const next = state.text.charAt(state.at + 1);
  if (next !== '/' && next !== '$' && next !== '?' && next !== '&' && next !== '=') return false;
  state.at += 1;
  if (next !== '/' && next !== '$') return advance(state);
  if (next === '/') {
    appendText(state, '/');
    state.at += 1;
  }
  return true;
}

/** A placeholder, in the notation of the catalog. */
interface AddressPlaceholder {
  readonly text: string;
  readonly end: number;
}

const patterns: readonly RegExp[] = [
  /\$\{\{(?<name>[^}]*)\}\}/y,
  /\{\{(?<name>[^}]*)\}\}/y,
  /\$(?:(?:env|script|global|private|local):)?(?<name>[A-Za-z_]\w*(?:\??->\w+|\[[^\]\n]{0,60}\])*)/y,
  /%\((?<name>\w+)\)[sd]/y,
  /%(?:\d+\$)?[+#]?(?<name>(?:[svqiu@]|d(?![\da-f])))/y,
  /%(?<name>[A-Za-z_]\w*)%/y,
  /<(?<name>[A-Za-z_][\w .-]{0,40})>(?=[/"'`\s?]|$)/y,
];

function placeholderAt(text: string, at: number, quote: string | undefined): AddressPlaceholder | undefined {
  const char = text.charAt(at);
  if (!/[$#%@{\\<`]/.test(char)) return undefined;
  uuidHere.lastIndex = at;
  const [id] = uuidHere.exec(text) ?? [];
  if (id !== undefined) return { text: id, end: at + id.length };
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const name = match?.groups?.name;
    if (match !== null && name !== undefined) {
      return { text: catalogPlaceholder(name.length === 1 && char === '%' ? '' : name), end: pattern.lastIndex };
    }
  }
  return bracketedAt(text, at) ?? backticksAt(text, at, quote);
}

/** `${…}`, `#{…}`, `{…}`, `$(…)`, and `\(…)`, nested ones included. */
function bracketedAt(text: string, at: number): AddressPlaceholder | undefined {
  const [sign = ''] = /^(?:[$#%@]*\{|\$\(|\\\()/.exec(text.slice(at, at + 4)) ?? [];
  if (sign === '') return undefined;
  const open = at + sign.length - 1;
  const close = closingBracket(text, open);
  if (close === -1) return undefined;
  return { text: catalogPlaceholder(text.slice(open + 1, close)), end: close + 1 };
}

/** The output of a command, in backticks. */
function backticksAt(text: string, at: number, quote: string | undefined): AddressPlaceholder | undefined {
  if (text.charAt(at) !== '`' || quote !== '"') return undefined;
  const close = endOfString(text, at);
  const command = text.slice(at + 1, close);
  return close === at || command.includes('\n') ? undefined : { text: catalogPlaceholder(command), end: close + 1 };
}

function catalogPlaceholder(expression: string): string {
  return `{${placeholderName(expression)}}`;
}

const operator = /\s*(?:\)?\.concat\(|\+(?!\+)|\.\.|<>|\.(?=\s*[$"'])|(?<=\s)\.(?=\s))\s*/y;
const literal = /[a-zA-Z$@]{0,2}(?<quote>["'`])/y;
/** A string on the next line continues one in Python, C, and the like. A key in YAML doesn't, and neither does another URL. */
const nextLine = /[ \t]*\r?\n[ \t]*[frbuFRBU]{0,2}(?=["'])(?!["']https?:)(?!(["'])[^"'\n]*\1[ \t]*:(?:\s|$))/y;
const gluedWord = /(?!["']https?:)["'$/\w]/y;

/** Reads on behind a quote: what the string is concatenated with. */
function concatenate(state: State): boolean {
  const { text } = state;
  state.at += 1;
  const next = text.charAt(state.at);
  gluedWord.lastIndex = state.at;
  if (gluedWord.test(text)) {
    const isQuote = next === '"' || next === "'";
    state.quote = isQuote ? next : undefined;
    if (isQuote) state.at += 1;
    return true;
  }
  nextLine.lastIndex = state.at;
  if (nextLine.test(text)) {
    state.quote = text.charAt(nextLine.lastIndex);
    state.at = nextLine.lastIndex + 1;
    return true;
  }
  return readOperands(state);
}

/** `"".concat(a, "/b")`: what compilers make of templates. */
function nextArgument({ text, at, isConcat }: State): readonly string[] {
  return isConcat ? (/^,\s*/.exec(text.slice(at, at + 20)) ?? []) : [];
}

function readOperands(state: State): boolean {
  const { text } = state;
  for (;;) {
    operator.lastIndex = state.at;
    const [sign] = operator.exec(text) ?? nextArgument(state);
    if (sign === undefined) return false;
    if (sign.includes('concat')) state.isConcat = true;
    const start = state.at + sign.length;
    literal.lastIndex = start;
    const quote = literal.exec(text)?.groups?.quote;
    if (quote !== undefined) {
      state.at = literal.lastIndex;
      state.quote = quote;
      return true;
    }
    const end = endOfExpression(text, start);
    if (end === start) return false;
    appendText(state, catalogPlaceholder(text.slice(start, end)));
    state.at = end;
  }
}

/** An operand that isn't a literal, as a placeholder. */
export function readOperand(text: string, start: number): { readonly address: string; readonly end: number } {
  const end = endOfExpression(text, start);
  return { address: catalogPlaceholder(text.slice(start, end)), end };
}

/** @returns offset behind an operand: a call, a member, or a variable */
function endOfExpression(text: string, start: number): number {
  let at = start;
  while (at < Math.min(text.length, start + maxAddressLength)) {
    const char = text.charAt(at);
    if (/[([{]/.test(char)) {
      const close = closingBracket(text, at);
      if (close === -1) return at;
      at = close + 1;
    } else if (/[\w$@?!:]/.test(char) || (/[.>-]/.test(char) && /^(?:\.\w|->|>\w)/.test(text.slice(at, at + 2))))
      at += 1;
    else return at;
  }
  return at;
}
