import { gitUsernames, isGitUsername } from '../bitbucket/authorization.ts';
import { shapeOf } from '../bitbucket/token-prefixes.ts';
import { redactTokenLike } from '../redaction/redactor.ts';
import { isEmail } from '../util/email-form.ts';
import type { SentCredential } from './exchange.ts';
import { signsOf } from './line-signs.ts';

/**
 * Removes secrets from the lines of a text, one after the other: it remembers whether a secret reached the end of a line.
 * What is known of a secret without giving it away stays: `***(email:api-token)`.
 */
interface LineRedactor {
  /** @param width characters of the line before colors and timestamps were removed: where it was broken */
  redact(line: string, width?: number): string;
  /** For a line that isn't needed, as it is in the text. */
  skip(raw: string): void;
}

/** Characters of tokens, of base64, and of their encodings. */
const secretCharacters = String.raw`[\w.~%\\+/=*-]`;

/** A header, key, or option whose value is a secret, with everything up to that value, in any notation. */
const namedSecret = new RegExp(
  [
    '(authorization|cookie|token|passw(?:or)?d|passphrase|secret|api-?_?key|app_?password)',
    String.raw`(\\*["']?\s*(?:=>|:=|:|=)\s*\[?\\*["']?)`,
    String.raw`((?:basic|bearer|jwt|token)\s+)?`,
  ].join(''),
  'gi',
);
/** The beginning of an Atlassian token, however short the rest is. */
const atlassianToken = /AT[A-Z]{3}3x[\w.~%\\=+/-]*/g;

const basicOrBearer = /\b(basic|bearer)(\s+)([\w.~%\\+/=-]{8,})/gi;
const login = /(:\/\/)([^\s/:@"'<>]{0,200})(?::([^\s/@"'<>]{0,2000}))?@/g;
/** The end of a login, in a line whose beginning is missing. */
const cutLogin = /^\s*(?!git@)[^\s/@"'<>]+@(?=(?:api\.)?bitbucket\.org[/:])/;
const queryToken = /([?&](?:access_token|refresh_token|token|jwt|code|client_secret|key|sig|signature)=)[^&\s"'<>]+/gi;
const userOption = /(?<=^|[\s"'])(-u|--user|--http-user|--http-password|--password|--auth|-a)([\s=]+["']?)([^\s"']+)/g;
/** Runs in which a secret can be spelled: percent encoding, character references, JSON escapes, and hexadecimal. */
const encodedRun =
  /(?:%[\da-f]{2}){4,}|(?:&#x?[\da-f]+;){4,}|(?<!\\)(?:\\+u00[\da-f]{2}){4,}|(?<![\da-z])[\da-f]{20,}(?![\da-z-])/gi;
const opaqueRun = /[\w+/=~-]{20,}/g;
/** Nothing else in the line: what is left of a secret that was broken into lines. */
const loneRun = /^(\s*)(?=[\w+/=~-]*(?:\d|[a-z][A-Z]|[A-Z][a-z]))[\w+/=~-]{8,}\s*$/;

/** Creates the redactor of one text. */
export function createLineRedactor(): LineRedactor {
  let isOpen = false;
  return {
    redact(line, width = line.length) {
      const start = isOpen ? hideContinuation(line) : line;
      const redacted = redactLine(start);
      isOpen = width >= minBroken && (endsHidden.test(redacted) || /AT[A-Z]TT3?$/.test(redacted));
      return redacted;
    },
    skip(raw) {
      // A line in the middle of a broken secret is a long word.
      const space = raw.lastIndexOf(' ');
      isOpen = raw.length - space > minBroken || (isOpen && space < 0);
    },
  };
}

/** A line that is broken is longer than this. */
const minBroken = 40;
/** A secret, and perhaps a color that is broken off too. */
const endsHidden = /\*\*\*(?:\([\w:-]*\))?\s*\\?(?:\[[\d;]*)?$/;

/** A secret that was broken at the end of the line before goes on, unless this line is something else. */
function hideContinuation(line: string): string {
  const [, before = '', run = ''] = new RegExp(String.raw`^([\s>|<*]*)(${secretCharacters}+)`).exec(line) ?? [];
  const after = line.slice(before.length + run.length);
  // Stars alone are what replaced a secret.
  if (/^\**$/.test(run) || /^HTTP\/\d/i.test(run) || (after.startsWith(':') && isLabel(run))) return line;
  if (/^[1-5]\d\d$/.test(run) && after.startsWith(' ')) return line;
  const isAlone = /^(?:$|[\s\\]*$|["',;)}\]@:])/.test(after);
  if (!isAlone && run.length < 12 && !/[\d=]/.test(run)) return line;
  return `${before}***${after}`;
}

/** A word, several words in one such as `HTTPError`, a number, or the day and hour of a time. */
const labelPart = /^(?:[A-Z]*[a-z]*(?:[A-Z][a-z]{2,}){0,3}\d{0,4}|\d\dT\d\d)$/;

/** Whether a run before a colon is the name of a header, an error, a host, or a file, or a time: its parts are words. */
function isLabel(run: string): boolean {
  return run.split(/[-._/\\]/).every((part) => labelPart.test(part));
}

/** Each rule only where its signs are: most lines have none of them. */
function redactLine(line: string): string {
  const signs = signsOf(line);
  let text = line;
  if (signs.hasAt) text = text.replace(login, hideLogin).replace(cutLogin, '***@');
  if (signs.hasEquals) text = text.replace(queryToken, '$1***');
  if (signs.hasOption) text = text.replace(userOption, '$1$2***');
  if (secretWord.test(text)) text = hideNamed(text).replace(basicOrBearer, hideCredential);
  if (text.includes('3x')) text = text.replace(atlassianToken, (token) => marker(secretOf(token)));
  if (/ATBB|BBDC|gh[pousr]_|hub_|glpat|eyJ/.test(text)) text = redactTokenLike(text);
  if (signs.hasHex || signs.hasEscape) text = text.replace(encodedRun, '***');
  if (signs.hasLongRun) text = text.replace(opaqueRun, (run) => (isOpaque(run) ? '***' : run));
  return signs.hasSpace ? text : text.replace(loneRun, '$1***');
}

/** The names of secrets, and the schemes. */
const secretWord =
  /uthori|ookie|oken|assw|assph|ecret|pi-?_?[Kk]ey|asic|earer|UTHORI|OOKIE|OKEN|ASSW|ASSPH|ECRET|PI-?_?KEY|ASIC|EARER/;

function hideLogin(_: string, scheme: string, user: string, password?: string): string {
  if (password === undefined) return `${scheme}***@`;
  const hidden = password.startsWith('***') ? password : marker(secretOf(password));
  return `${scheme}${isGitUsername(user) ? user : '***'}:${hidden}@`;
}

/** The value after a name up to the quote that ends it, or to the end of the word. */
function hideNamed(text: string): string {
  let hidden = '';
  let from = 0;
  namedSecret.lastIndex = 0;
  for (let found = namedSecret.exec(text); found !== null; found = namedSecret.exec(text)) {
    const [all, name = '', separator = '', scheme = ''] = found;
    const start = found.index + all.length;
    const rest = text.slice(start);
    // Other schemes than these have a value of several words.
    const isLine = /cookie/i.test(name) || (/authorization/i.test(name) && scheme === '' && /^[A-Za-z]+ /.test(rest));
    const end = start + valueLength(rest, separator, isLine);
    const value = text.slice(start, end);
    namedSecret.lastIndex = end;
    if (value === '' || /^\*{3}|^(?:true|false|null|none|undefined|\d{1,5})$/i.test(value)) continue;
    const isHeader = /authorization/i.test(name);
    const shown = isHeader && value.startsWith('$') ? value : marker(shownCredential(scheme, value));
    hidden += `${text.slice(from, start)}${shown}`;
    from = end;
  }
  return hidden + text.slice(from);
}

function valueLength(rest: string, separator: string, isLine: boolean): number {
  const [, backslashes = '', quote] = /(?<!\\)(\\*)(["'])$/.exec(separator) ?? [];
  // A value that the line breaks off hides the rest of the line.
  if (quote !== undefined) {
    const end = rest.search(new RegExp(backslashes === '' ? `(?<!\\\\)${quote}` : `(?<!\\\\)\\\\+${quote}`));
    return end < 0 ? rest.length : end;
  }
  return isLine ? rest.length : (/^[^\s"',;)}\]]*/.exec(rest)?.[0].length ?? 0);
}

function hideCredential(all: string, scheme: string, space: string, value: string): string {
  // Words such as `Basic authentication` are no credential.
  const isWord = /^[a-z]+[.,]?$|^[A-Z]?[a-z]+=$/.test(value) && value.length < 24;
  return isWord || value.startsWith('***') ? all : `${scheme}${space}${marker(shownCredential(scheme, value))}`;
}

type ShownSecret = Pick<SentCredential, 'user' | 'kind' | 'isEmpty'>;

/** What is known of the value of an `Authorization` header. */
function shownCredential(scheme: string, value: string): ShownSecret {
  if (!/basic/i.test(scheme)) return secretOf(value);
  const pair = decodeBase64(value);
  const at = pair?.indexOf(':') ?? -1;
  if (pair === undefined || at < 0) return {};
  const token = pair.slice(at + 1);
  return { user: userOf(pair.slice(0, at)), ...(token === '' ? { isEmpty: true } : secretOf(token)) };
}

function decodeBase64(text: string): string | undefined {
  try {
    return atob(text.replace(/[^A-Za-z0-9+/]/g, ''));
  } catch {
    return undefined;
  }
}

function userOf(name: string): NonNullable<SentCredential['user']> {
  if (isGitUsername(name)) return name;
  if (name === '') return 'none';
  return isEmail(name) ? 'email' : 'name';
}

function secretOf(value: string): Pick<SentCredential, 'kind'> {
  const kind = shapeOf(value.replace(/%3d/gi, '='));
  return kind === undefined ? {} : { kind };
}

/** What replaces a secret. `readMarker` reads it. */
function marker({ user, kind, isEmpty }: ShownSecret): string {
  if (user === undefined && kind === undefined) return '***';
  return `***(${user === undefined ? '' : `${user}:`}${isEmpty ? 'none' : (kind ?? '')})`;
}

/** What is known of the secret that a marker replaced. */
export function readMarker(text: string): ShownSecret {
  const [, user, kind] = /\*\*\*\((?:([\w-]+):)?([\w-]*)\)/.exec(text) ?? [];
  return {
    ...(isOneOf(user, users) && { user }),
    ...(isOneOf(kind, kinds) && { kind }),
    ...(kind === 'none' && { isEmpty: true }),
  };
}

const users = ['email', ...gitUsernames, 'name', 'none'] as const;
const kinds = ['api-token', 'access-token', 'service-account-token', 'app-password'] as const;

function isOneOf<T extends string>(text: string | undefined, words: readonly T[]): text is T {
  return words.some((word) => word === text);
}

/** Whether a run looks like a token or base64: its characters change between kinds more often than in words. */
function isOpaque(run: string): boolean {
  if (run.startsWith('***')) return false;
  const letters = run.replace(/[^A-Za-z0-9]/g, '');
  if (letters.length < 16 || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters)) return false;
  let changes = 0;
  for (let at = 1; at < letters.length; at += 1) {
    if (characterClass(letters.charCodeAt(at)) !== characterClass(letters.charCodeAt(at - 1))) changes += 1;
  }
  return changes / letters.length >= 0.33;
}

/** 0: digit, 1: capital, 2: small letter. */
function characterClass(code: number): number {
  return code < 58 ? 0 : code < 91 ? 1 : 2;
}
