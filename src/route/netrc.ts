/** An entry in a netrc file: its host, never its credentials. */
export interface NetrcEntry {
  /** As it is in the file; `undefined` for a `default` entry, which matches every host. */
  readonly host: string | undefined;
  /** Whether the entry has a login or a password that isn't the one being checked. */
  readonly hasLogin: boolean;
  /** The same for Requests, which sends an account as a login if there is none. */
  readonly hasPythonLogin: boolean;
}

/** A netrc file. */
export interface NetrcFile {
  readonly entries: readonly NetrcEntry[];
  /** Whether it has a word that isn't known where it is. git and curl skip such words. Python then reads nothing. */
  readonly hasUnknownWord: boolean;
}

/** Whether a login for a host is the one being checked. */
export type IsOwnLogin = (host: string, user: string, password: string) => boolean;

interface ReadEntry {
  readonly host: string | undefined;
  login?: string;
  password?: string;
  account?: string;
}

/**
 * Reads the hosts in a netrc file. Logins, passwords, accounts, and macros are skipped and not kept. Never throws.
 * https://everything.curl.dev/usingcurl/netrc.html
 * @param text the whole file; the caller limits its size
 */
export function readNetrc(text: string, isOwn: IsOwnLogin = () => false): NetrcFile {
  const entries: ReadEntry[] = [];
  let hasUnknownWord = false;
  const words = readWords(text);
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word === 'machine') entries.push({ host: words.next() ?? '' });
    else if (word === 'default') entries.push({ host: undefined });
    else if (word === 'macdef') words.skipMacro();
    else if (word === 'login' || word === 'password' || word === 'account') {
      const value = words.next() ?? '';
      const last = entries.at(-1);
      if (last === undefined) hasUnknownWord = true;
      else last[word] = value;
    } else hasUnknownWord = true;
  }
  return { entries: entries.map((entry) => withoutCredentials(entry, isOwn)), hasUnknownWord };
}

function withoutCredentials({ host, login, password, account }: ReadEntry, isOwn: IsOwnLogin): NetrcEntry {
  const isOther = (user: string | undefined) =>
    (user ?? password) !== undefined && !(host !== undefined && isOwn(host.toLowerCase(), user ?? '', password ?? ''));
  return { host, hasLogin: isOther(login), hasPythonLogin: isOther(login || account) };
}

/** The entry whose login git and curl send to a host. Only the first match counts, which may be `default`. */
export function netrcLoginFor({ entries }: NetrcFile, host: string): NetrcEntry | undefined {
  const first = entries.find((entry) => entry.host === undefined || entry.host.toLowerCase() === host.toLowerCase());
  return first?.hasLogin ? first : undefined;
}

/**
 * The entry whose login Requests sends to a host. Only the last one with its name counts, in the same case, or the last `default` if there
 * is none. https://github.com/python/cpython/blob/3.11/Lib/netrc.py
 * @param host in lower case, as in a parsed URL
 */
export function pythonNetrcLoginFor({ entries, hasUnknownWord }: NetrcFile, host: string): NetrcEntry | undefined {
  if (hasUnknownWord) return undefined;
  const last = (name: string | undefined) => entries.findLast((entry) => entry.host === name);
  const entry = last(host) ?? last(undefined);
  return entry?.hasPythonLogin ? entry : undefined;
}

interface NetrcReader {
  /** The next word without quotes; `undefined` at the end. */
  next(): string | undefined;
  /** Skips a macro, which ends at an empty line. */
  skipMacro(): void;
}

function readWords(text: string): NetrcReader {
  const pattern = /\s*(?:#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"?|(\S+))/y;
  return {
    next() {
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const word = match[1] ?? match[2];
        if (word !== undefined) return word;
      }
      pattern.lastIndex = text.length;
      return undefined;
    },
    skipMacro() {
      const end = /\n[ \t\r]*\n/g;
      end.lastIndex = pattern.lastIndex;
      pattern.lastIndex = end.exec(text) === null ? text.length : end.lastIndex;
    },
  };
}
