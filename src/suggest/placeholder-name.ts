/** Words in an expression that mean nothing about the value. */
const ignored = new Set(
  (
    'encodeuricomponent encodeuri encodepath encodepathsegment pathescape queryescape escape quote quote_plus urlencode ' +
    'url_encode rawurlencode str string tostring format sprintf to_s strip trim lower tolower tolowercase github env ' +
    'secrets vars inputs steps outputs self this config options opts params args values get value id data props local ' +
    'var default f fmt strconv itoa formatint parse parseint number jsonencode urlencoder utf8 standardcharsets utf_8'
  ).split(' '),
);

/**
 * Names what the value of an expression is, in any language: `encodeURIComponent(this.config.repoSlug)` is `repoSlug`.
 * @returns the last word with a meaning, or else nothing
 */
export function placeholderName(expression: string): string {
  const words = expression
    .slice(0, 300)
    // The fallback of a shell variable, and what is only the value of an attribute.
    .replace(/(?<=\w):[-=?+].*$/s, '')
    .replace(/(['"`])(?:(?!\1).)*\1/g, (text) => (/^.\w+.$/.test(text) ? text : ''))
    .match(/[A-Za-z_]\w*/g);
  return words?.findLast((word) => !ignored.has(word.toLowerCase())) ?? '';
}

/** One variable that names workspace and repository: `$BITBUCKET_REPO_FULL_NAME`, `config.repository`. */
const fullNameVariable =
  /full_?name|^(?:\w*_)?repos?(?:itory)?(?:_?(?:path|name_?with_?owner|id))?$|^(?:bb|bitbucket|project|git)_?(?:repo|repository)(?:_?path)?$/i;

/** Whether a placeholder directly below `repositories` can name workspace and repository together. */
export function isFullName(name: string): boolean {
  return fullNameVariable.test(name);
}
