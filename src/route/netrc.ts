/** An entry in a netrc file: its host, never its credentials. */
export interface NetrcEntry {
  /** As it is in the file; `undefined` for a `default` entry, which matches every host. */
  readonly host: string | undefined;
  /** Whether the entry has a login or a password that isn't the one being checked. */
  readonly hasLogin: boolean;
}

/** Whether a login for a host is the one being checked. */
export type IsOwnLogin = (host: string, user: string, password: string) => boolean;

interface ReadEntry {
  readonly host: string | undefined;
  login?: string;
  password?: string;
}

/**
 * Reads the hosts in a netrc file as git and curl do, which skip words that they don't know. Logins, passwords, accounts, and macros are
 * not kept. Never throws. https://everything.curl.dev/usingcurl/netrc.html
 * @param text the whole file; the caller limits its size
 * @param isOwn whether a login is the one being checked
 */
export function readNetrc(text: string, isOwn: IsOwnLogin = () => false): readonly NetrcEntry[] {
  const entries: ReadEntry[] = [];
  const words = readWords(text);
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word === 'machine') entries.push({ host: words.next() ?? '' });
    else if (word === 'default') entries.push({ host: undefined });
    else if (word === 'macdef') words.skipMacro();
    else if (word === 'login' || word === 'password' || word === 'account') {
      const value = words.next() ?? '';
      const last = entries.at(-1);
      if (last !== undefined && word !== 'account') last[word] = value;
    }
  }
  return entries.map((entry) => withoutCredentials(entry, isOwn));
}

function withoutCredentials({ host, login, password }: ReadEntry, isOwn: IsOwnLogin): NetrcEntry {
  const isOther = host === undefined || !isOwn(host.toLowerCase(), login ?? '', password ?? '');
  return { host, hasLogin: (login ?? password) !== undefined && isOther };
}

/**
 * The entry whose login git and curl send to a host. Only the first match counts, which may be `default`.
 * @param entries by `readNetrc`
 */
export function netrcLoginFor(entries: readonly NetrcEntry[], host: string): NetrcEntry | undefined {
  const first = entries.find((entry) => entry.host === undefined || entry.host.toLowerCase() === host.toLowerCase());
  return first?.hasLogin ? first : undefined;
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
