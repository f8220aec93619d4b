/** Files that configure a tool, or list the tools that a project uses. */
const toolFile =
  /(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?|\.releaserc(?:\.\w+)?|release\.config\.\w+|\.release-it\.\w+|dangerfile\.\w+|package\.json|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|go\.mod|\.gitmodules|\.gitattributes|bitbucket-pipelines\.yml|\.checkov\.ya?ml)$|\.tf$/i;

/** Whether a file is read even if it doesn't mention Bitbucket. */
export function isToolFile(path: string): boolean {
  return toolFile.test(path);
}

/** The same for Git, which lists only these. */
export const toolPathspecs: readonly string[] = [
  ...[
    'renovate.json',
    'renovate.json5',
    '.renovaterc',
    '.renovaterc.*',
    '.releaserc',
    '.releaserc.*',
    'release.config.*',
  ],
  ...['.release-it.*', 'dangerfile.*', 'package.json', 'requirements*.txt', 'pyproject.toml', 'Pipfile', 'go.mod'],
  ...['.gitmodules', '.gitattributes', 'bitbucket-pipelines.yml', '.checkov.y*ml', '*.tf'],
].map((name) => `:(glob,icase)**/${name}`);
