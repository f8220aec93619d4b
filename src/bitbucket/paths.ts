/** Base of the public REST API. */
export const publicApiUrl = 'https://api.bitbucket.org/2.0';

/** Paths of https://api.bitbucket.org/swagger.json that many operations start with. */
export const repositoryPath = '/repositories/{workspace}/{repo_slug}';
export const workspacePath = '/workspaces/{workspace}';
export const projectPath = '/workspaces/{workspace}/projects/{project_key}';
