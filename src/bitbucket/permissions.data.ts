// The permission that each writing operation needs besides its scopes. `npm run refresh-permissions` renews the rows that the
// specification states; everything else was read by people. What no source states it is `unknown`.

/** Where a permission was read, and the day. */
export const permissionSources = {
  /** Descriptions of operations and of their 403. */
  spec: { url: 'https://api.bitbucket.org/swagger.json', day: '2026-08-15' },
  /** The role that lets its holder create projects is one of those that the specification lists for a workspace. */
  roles: {
    url: 'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/#api-user-workspaces-workspace-permission-get',
    day: '2026-08-15',
  },
  /** Write access to the destination repository is what merging takes. */
  scopes: { url: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#pullrequest-write', day: '2026-08-15' },
  /** Who may create repositories is set in the permissions of the project. */
  'create-repository': {
    url: 'https://support.atlassian.com/bitbucket-cloud/kb/user-is-unable-to-create-bitbucket-cloud-repositories/',
    day: '2026-11-28',
  },
  /** Admins of a project or repository change its settings; each level contains those below it. */
  levels: {
    url: 'https://community.atlassian.com/t5/Bitbucket-articles/Taking-Bitbucket-permission-management-to-the-next-level/ba-p/2264892',
    day: '2026-11-28',
  },
  /** The refusal of a POST that names "write or admin access". */
  'BCLOUD-19344': { url: 'https://jira.atlassian.com/browse/BCLOUD-19344', day: '2026-11-28' },
  /** A client that offers webhooks to admins alone. */
  'gitpod-7251': { url: 'https://github.com/gitpod-io/gitpod/pull/7251', day: '2026-11-28' },
} as const;

/**
 * One line for each operation, seven columns: method, path, what the permission is granted on (`repository`, `project`,
 * `workspace`, or `none` for apps, the caller's own account, and what only its author may change), the permission
 * (`unknown` where no source states it), the grade of the source, the source, and a condition that depends on the body of the
 * request. A `-` is an empty column.
 */
export const permissionRows = `
DELETE /addon none unknown unknown - -
PUT /addon none unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug} repository admin stated spec -
POST /repositories/{workspace}/{repo_slug} project create-repo stated create-repository -
PUT /repositories/{workspace}/{repo_slug} repository admin inferred levels -
POST /repositories/{workspace}/{repo_slug}/branch-restrictions repository admin stated spec -
DELETE /repositories/{workspace}/{repo_slug}/branch-restrictions/{id} repository admin stated spec -
PUT /repositories/{workspace}/{repo_slug}/branch-restrictions/{id} repository admin stated spec -
PUT /repositories/{workspace}/{repo_slug}/branching-model/settings repository admin stated spec -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/approve repository read stated spec -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/approve repository read stated spec -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/comments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/commits repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/commits/{revision} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/deploy-keys repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/downloads repository write stated spec -
DELETE /repositories/{workspace}/{repo_slug}/downloads/{filename} repository write stated spec -
POST /repositories/{workspace}/{repo_slug}/environments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/environments/{environment_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/forks workspace unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/hooks repository admin inferred gitpod-7251 -
DELETE /repositories/{workspace}/{repo_slug}/hooks/{uid} repository admin inferred gitpod-7251 -
PUT /repositories/{workspace}/{repo_slug}/hooks/{uid} repository admin inferred gitpod-7251 -
POST /repositories/{workspace}/{repo_slug}/issues repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/issues/export repository admin stated spec -
POST /repositories/{workspace}/{repo_slug}/issues/import repository admin stated spec -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id} repository write stated spec -
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/override-settings repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} repository admin stated spec -
PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug} repository admin stated spec -
DELETE /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} repository admin stated spec -
PUT /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id} repository admin stated spec -
POST /repositories/{workspace}/{repo_slug}/pipelines repository write stated spec for-a-branch
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines-config/runners repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/build_number repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/schedules repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pipelines_config/variables repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge repository write stated scopes -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id} repository unknown unknown - -
DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} repository unknown unknown - -
PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name} repository unknown unknown - -
POST /repositories/{workspace}/{repo_slug}/refs/branches repository write recorded BCLOUD-19344 -
DELETE /repositories/{workspace}/{repo_slug}/refs/branches/{name} repository write inferred BCLOUD-19344 -
POST /repositories/{workspace}/{repo_slug}/refs/tags repository write inferred BCLOUD-19344 -
DELETE /repositories/{workspace}/{repo_slug}/refs/tags/{name} repository write inferred BCLOUD-19344 -
POST /repositories/{workspace}/{repo_slug}/src repository write stated spec -
POST /snippets none unknown unknown - -
POST /snippets/{workspace} workspace unknown unknown - -
DELETE /snippets/{workspace}/{encoded_id} workspace unknown unknown - -
PUT /snippets/{workspace}/{encoded_id} workspace unknown unknown - -
POST /snippets/{workspace}/{encoded_id}/comments workspace unknown unknown - -
DELETE /snippets/{workspace}/{encoded_id}/comments/{comment_id} workspace unknown unknown - -
PUT /snippets/{workspace}/{encoded_id}/comments/{comment_id} none unknown unknown - -
DELETE /snippets/{workspace}/{encoded_id}/watch workspace unknown unknown - -
PUT /snippets/{workspace}/{encoded_id}/watch workspace unknown unknown - -
DELETE /snippets/{workspace}/{encoded_id}/{node_id} workspace unknown unknown - -
PUT /snippets/{workspace}/{encoded_id}/{node_id} workspace unknown unknown - -
POST /teams/{username}/pipelines_config/variables workspace unknown unknown - -
DELETE /teams/{username}/pipelines_config/variables/{variable_uuid} workspace unknown unknown - -
PUT /teams/{username}/pipelines_config/variables/{variable_uuid} workspace unknown unknown - -
POST /users/{selected_user}/gpg-keys none unknown unknown - -
DELETE /users/{selected_user}/gpg-keys/{fingerprint} none unknown unknown - -
POST /users/{selected_user}/pipelines_config/variables none unknown unknown - -
DELETE /users/{selected_user}/pipelines_config/variables/{variable_uuid} none unknown unknown - -
PUT /users/{selected_user}/pipelines_config/variables/{variable_uuid} none unknown unknown - -
DELETE /users/{selected_user}/properties/{app_key}/{property_name} none unknown unknown - -
PUT /users/{selected_user}/properties/{app_key}/{property_name} none unknown unknown - -
POST /users/{selected_user}/ssh-keys none unknown unknown - -
DELETE /users/{selected_user}/ssh-keys/{key_id} none unknown unknown - -
PUT /users/{selected_user}/ssh-keys/{key_id} none unknown unknown - -
POST /workspaces/{workspace}/hooks workspace owner stated spec -
DELETE /workspaces/{workspace}/hooks/{uid} workspace owner inferred spec -
PUT /workspaces/{workspace}/hooks/{uid} workspace owner inferred spec -
POST /workspaces/{workspace}/pipelines-config/runners workspace unknown unknown - -
DELETE /workspaces/{workspace}/pipelines-config/runners/{runner_uuid} workspace unknown unknown - -
PUT /workspaces/{workspace}/pipelines-config/runners/{runner_uuid} workspace unknown unknown - -
POST /workspaces/{workspace}/pipelines-config/variables workspace unknown unknown - -
DELETE /workspaces/{workspace}/pipelines-config/variables/{variable_uuid} workspace unknown unknown - -
PUT /workspaces/{workspace}/pipelines-config/variables/{variable_uuid} workspace unknown unknown - -
POST /workspaces/{workspace}/projects workspace create-project inferred roles -
DELETE /workspaces/{workspace}/projects/{project_key} project admin inferred levels -
PUT /workspaces/{workspace}/projects/{project_key} project admin inferred levels -
PUT /workspaces/{workspace}/projects/{project_key}/branching-model/settings project admin stated spec -
DELETE /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} project admin stated spec -
PUT /workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user} project admin stated spec -
POST /workspaces/{workspace}/projects/{project_key}/deploy-keys project unknown unknown - -
DELETE /workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id} project unknown unknown - -
DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} project admin stated spec -
PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug} project admin stated spec -
DELETE /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} project admin stated spec -
PUT /workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id} project admin stated spec -
`;
