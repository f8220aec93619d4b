/** Whether Bitbucket can call a workspace, a repository or a project so: a slug, a key, or a UUID in braces. */
export function isName(text: string): boolean {
  return /^(?!\.{1,2}$)[\w.-]{1,128}$/.test(text) || /^\{[0-9a-f-]{36}\}$/i.test(text);
}
