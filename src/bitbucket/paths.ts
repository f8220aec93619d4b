/** Base of the public REST API. */
export const publicApiUrl = 'https://api.bitbucket.org/2.0';

// Paths of https://api.bitbucket.org/swagger.json that many operations start with.

/** Of a repository. */
export const repositoryPath = '/repositories/{workspace}/{repo_slug}';
/** Of a workspace. */
export const workspacePath = '/workspaces/{workspace}';
/** Of a project. */
export const projectPath = '/workspaces/{workspace}/projects/{project_key}';
