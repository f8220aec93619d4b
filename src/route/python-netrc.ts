import type { IsOwnLogin, NetrcEntry } from './netrc.ts';

interface PythonEntry {
  readonly host: string | undefined;
  login: string;
  password: string;
  account: string;
}

const fieldOfWord: Readonly<Record<string, 'login' | 'password' | 'account'>> = {
  login: 'login',
  user: 'login',
  password: 'password',
  account: 'account',
};

/**
 * Reads a netrc file as Requests does, which uses `netrc` of Python 3.11 or later. After an empty line, Python reads the words of a comment,
 * so a login that was commented out can count, and other words are an error. Never throws.
 * https://github.com/python/cpython/blob/3.13/Lib/netrc.py
 * @param text the whole file; the caller limits its size
 * @param isOwn whether a login is the one being checked
 * @returns the entries without their credentials, or none if the file has an error, because Requests then goes on without it
 */
export function readPythonNetrc(text: string, isOwn: IsOwnLogin): readonly NetrcEntry[] {
  const entries: PythonEntry[] = [];
  const reader = readPythonWords(text.replace(/\r\n?/g, '\n'));
  let current: PythonEntry | undefined;
  for (let word = reader.next(); word.text !== ''; word = reader.next()) {
    const key = Object.hasOwn(fieldOfWord, word.text) ? fieldOfWord[word.text] : undefined;
    if (word.text.startsWith('#')) {
      if (!word.crossesLine && (current !== undefined || word.text === '#')) reader.skipLine();
    } else if (word.text === 'machine' || word.text === 'default') {
      const host = word.text === 'machine' ? reader.next().text : undefined;
      if (host === '') return [];
      current = { host, login: '', password: '', account: '' };
      entries.push(current);
    } else if (word.text === 'macdef') {
      current = undefined;
      reader.next();
      if (!reader.skipMacro()) return [];
    } else if (key !== undefined && current !== undefined) current[key] = reader.next().text;
    else return [];
  }
  return entries.map((entry) => toNetrcEntry(entry, isOwn));
}

/** Requests sends an account as a login if there is none. */
function toNetrcEntry({ host, login, password, account }: PythonEntry, isOwn: IsOwnLogin): NetrcEntry {
  const user = login || account;
  const isOther = host === undefined || !isOwn(host.toLowerCase(), user, password);
  return { host, hasLogin: user + password !== '' && isOther };
}

/**
 * The entry whose login Requests sends to a host. Only the last one with its name counts, in the same case, or the last `default` if there
 * is none.
 * @param entries by `readPythonNetrc`
 * @param host in lower case, as in a parsed URL
 */
export function pythonNetrcLoginFor(entries: readonly NetrcEntry[], host: string): NetrcEntry | undefined {
  const last = (name: string | undefined) => entries.findLast((entry) => entry.host === name);
  const entry = last(host) ?? last(undefined);
  return entry?.hasLogin ? entry : undefined;
}

interface PythonWord {
  /** Without quotes and backslashes; empty at the end of the file. */
  readonly text: string;
  /** Whether a line ended before the word, but after the last one, or ends with it. */
  readonly crossesLine: boolean;
}

interface PythonWords {
  next(): PythonWord;
  skipLine(): void;
  /** Skips a macro, which ends at an empty line. Returns whether it ends. */
  skipMacro(): boolean;
}

function readPythonWords(text: string): PythonWords {
  const pattern = /([\n\t ]*)(?:"((?:[^"\\]|\\[\s\S])*)"?|((?:[^\\\n\t ]|\\[\s\S])*)\\?([\n\t ]?))/y;
  const skipTo = (end: string) => {
    const start = text.indexOf(end, pattern.lastIndex);
    pattern.lastIndex = start < 0 ? text.length : start + end.length;
    return start >= 0;
  };
  return {
    next() {
      const [, before = '', quoted, plain = '', after = ''] = pattern.exec(text) ?? [];
      return { text: (quoted ?? plain).replace(/\\([\s\S])/g, '$1'), crossesLine: (before + after).includes('\n') };
    },
    skipLine() {
      skipTo('\n');
    },
    skipMacro() {
      return text.startsWith('\n', pattern.lastIndex) ? skipTo('\n') : skipTo('\n\n');
    },
  };
}
