/**
 * Builds the address of the next page. `next` is a cursor or an address: Atlassian's reference leaves that open. Only the
 * query is taken from an address, so that no response can lead the key to another path. Pure; never throws.
 * @param current address of the page that `next` is on
 * @param next what the page has for the next one
 * @returns nothing if it is an address of another origin
 */
export function nextPage(current: URL, next: string): URL | undefined {
  const url = new URL(current);
  // A cursor has no query, and can begin with a slash: base64 does.
  if (!/^https?:\/\//i.test(next) && !next.includes('?')) {
    url.searchParams.set('cursor', next);
    return url;
  }
  if (!URL.canParse(next, current.href)) return undefined;
  const target = new URL(next, current);
  if (target.origin !== current.origin) return undefined;
  url.search = target.search;
  return url;
}
