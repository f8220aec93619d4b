/** An entry of a netrc file, without anything that it holds but the host. */
export interface NetrcEntry {
  /** `undefined` in the `default` entry, which counts for every host that no entry before it names. */
  readonly host: string | undefined;
  /** Whether the entry has a login or a password; without both, nothing is sent for its host. */
  readonly hasLogin: boolean;
}

/**
 * The entries of a netrc file by host alone: logins, passwords, accounts and macros are passed over and not kept. Never throws;
 * what is no entry is passed over too. https://everything.curl.dev/usingcurl/netrc.html
 * @param text the whole file, its size limited by who read it
 */
export function readNetrc(text: string): readonly NetrcEntry[] {
  const entries: { host: string | undefined; hasLogin: boolean }[] = [];
  const words = wordsOf(text);
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word === 'machine') entries.push({ host: words.next()?.toLowerCase() ?? '', hasLogin: false });
    else if (word === 'default') entries.push({ host: undefined, hasLogin: false });
    else if (word === 'macdef') words.skipMacro();
    else if (word === 'login' || word === 'password' || word === 'account') {
      words.next();
      const last = entries.at(-1);
      if (last !== undefined && word !== 'account') last.hasLogin = true;
    }
  }
  return entries;
}

/** The entry that counts for a host: the first that names it, or a `default` before that. */
export function netrcEntryFor(entries: readonly NetrcEntry[], host: string): NetrcEntry | undefined {
  return entries.find((entry) => entry.host === undefined || entry.host === host.toLowerCase());
}

interface Words {
  /** The next word, without quotation marks; `undefined` at the end. */
  next(): string | undefined;
  /** Passes over a macro, which ends at an empty line. */
  skipMacro(): void;
}

function wordsOf(text: string): Words {
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
