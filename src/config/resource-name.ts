/**
 * Whether a text can be the name of a workspace, repository or project: a slug, a key, or a UUID in braces. No name has two
 * dots in a row: in a URL, `..` would lead to another resource.
 */
export function isName(text: string): boolean {
  return /^(?!\.$|.*\.\.)[\w.-]{1,128}$/.test(text) || /^\{[0-9a-f-]{36}\}$/i.test(text);
}
