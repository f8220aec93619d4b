/**
 * Whether Bitbucket can call a workspace, a repository or a project so: a slug, a key, or a UUID in braces. Two dots in a
 * row are in none: where they stand for the folder above, an address leads elsewhere.
 */
export function isName(text: string): boolean {
  return /^(?!\.$|.*\.\.)[\w.-]{1,128}$/.test(text) || /^\{[0-9a-f-]{36}\}$/i.test(text);
}
