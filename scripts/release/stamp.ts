/**
 * Updates the version in a text: the full version for the image and the constant, and the major version for the action, as
 * users pin them.
 *
 * @param version of the release, as in `package.json`
 */
export function stamp(text: string, version: string): string {
  const [major = ''] = version.split('.');
  return text
    .replace(/(token-preflight\/token-preflight:)\d+\.\d+\.\d+/g, (_, before: string) => before + version)
    .replace(/(token-preflight\/token-preflight(?:\/[\w./-]+)?@v)\d+\b/g, (_, before: string) => before + major)
    .replace(/^(export const version = ')\d+\.\d+\.\d+/m, (_, before: string) => before + version);
}

/** Whether a file has to show the version of the release. */
export function isStamped(path: string): boolean {
  return (
    /^(src\/version\.ts|pipe\.yml|[^/]+\.md|docs\/.+\.md|examples\/.+\.yml)$/.test(path) && path !== 'CHANGELOG.md'
  );
}
