/** A key of git's configuration and its value. The value can contain a secret. */
export interface GitEntry {
  /** Section and name in lower case. */
  readonly key: string;
  readonly value: string;
}

/** Reads the output of `git config --null`. A key without a value is `true`. */
export function readEntries(output: string): readonly GitEntry[] {
  return output
    .split('\0')
    .filter(Boolean)
    .map((entry) => {
      const end = entry.indexOf('\n');
      return end === -1 ? { key: entry, value: 'true' } : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}

/**
 * All values of a key that can have several, in order. An empty value clears those before it.
 * @param name such as `http.extraheader`; the key can contain a URL pattern: `http.<url>.extraheader`
 */
export function valuesFor(name: string, url: URL, entries: readonly GitEntry[]): readonly string[] {
  const [section = '', variable = ''] = name.split('.');
  const values = entries.filter(({ key }) => isFor(key, section, variable, url)).map(({ value }) => value);
  return values.slice(values.lastIndexOf('') + 1);
}

function isFor(key: string, section: string, variable: string, url: URL): boolean {
  if (!key.startsWith(`${section}.`) || !key.endsWith(`.${variable}`)) return false;
  const pattern = key.slice(section.length + 1, -variable.length - 1);
  return pattern === '' || matchesUrl(pattern, url);
}

/** Whether a URL pattern applies, whatever its username. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplturlgt */
function matchesUrl(pattern: string, url: URL): boolean {
  if (!URL.canParse(pattern)) return false;
  const { protocol, hostname, port, pathname } = new URL(pattern);
  const labels = url.hostname.split('.');
  const wanted = hostname.split('.');
  const isHost =
    labels.length === wanted.length && wanted.every((label, index) => label === '*' || label === labels[index]);
  const folder = pathname.replace(/\/?$/, '/');
  return protocol === url.protocol && port === url.port && isHost && `${url.pathname}/`.startsWith(folder);
}
