/** Files that configure a tool, or list the tools that a project uses. */
const toolFile =
  /(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?|\.releaserc(?:\.\w+)?|release\.config\.\w+|\.release-it\.\w+|dangerfile\.\w+|package\.json|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|go\.mod|\.gitmodules|\.gitattributes|bitbucket-pipelines\.yml|\.checkov\.ya?ml)$|\.tf$/i;

/** Whether a file is read even if it doesn't mention Bitbucket. */
export function isToolFile(path: string): boolean {
  return toolFile.test(path);
}
