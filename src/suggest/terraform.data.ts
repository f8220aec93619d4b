import { projectPath, repositoryPath } from '../bitbucket/paths.ts';

/**
 * Resource types of the provider DrFaust92/bitbucket that `src/tools/tools.data.ts` has as features of `terraform`; `_` is
 * `-` there.
 */
export const measuredResources: readonly string[] = [
  ...['repository', 'project', 'hook', 'workspace_hook', 'branch_restriction', 'branching_model', 'default_reviewers'],
  ...['deploy_key', 'deployment', 'repository_variable', 'workspace_variable', 'forked_repository', 'commit_file'],
  ...['repository_user_permission', 'repository_group_permission'],
];

/** The same for data sources. */
export const measuredDataSources: readonly string[] = ['repository', 'current_user', 'workspace', 'workspace_members'];

const environment = `${repositoryPath}/deployments_config/environments/{environment_uuid}`;
const oidc = '/workspaces/{workspace}/pipelines-config/identity/oidc';
const groups = 'https://api.bitbucket.org/1.0/groups/{workspace}';

/** Methods and addresses by resource type. */
type Requests = Readonly<Record<string, readonly (readonly [methods: string, address: string])[]>>;

/** What the other resource types send, by the source of version 2.52.0 of the provider. */
export const otherResources: Requests = {
  deployment_variable: [
    ['GET POST', `${environment}/variables`],
    ['PUT DELETE', `${environment}/variables/{variable_uuid}`],
  ],
  gpg_key: [
    ['POST', '/users/{selected_user}/gpg-keys'],
    ['GET DELETE', '/users/{selected_user}/gpg-keys/{fingerprint}'],
  ],
  group: [
    ['POST', groups],
    ['GET PUT DELETE', `${groups}/{slug}`],
  ],
  group_membership: [
    ['GET', `${groups}/{slug}/members`],
    ['PUT DELETE', `${groups}/{slug}/members/{uuid}`],
  ],
  pipeline_schedule: [
    ['POST', `${repositoryPath}/pipelines_config/schedules`],
    ['GET PUT DELETE', `${repositoryPath}/pipelines_config/schedules/{schedule_uuid}`],
  ],
  pipeline_ssh_key: [['GET PUT DELETE', `${repositoryPath}/pipelines_config/ssh/key_pair`]],
  pipeline_ssh_known_host: [
    ['POST', `${repositoryPath}/pipelines_config/ssh/known_hosts`],
    ['GET PUT DELETE', `${repositoryPath}/pipelines_config/ssh/known_hosts/{known_host_uuid}`],
  ],
  project_branching_model: [['GET PUT', `${projectPath}/branching-model/settings`]],
  project_default_reviewers: [
    ['GET', `${projectPath}/default-reviewers`],
    ['PUT DELETE', `${projectPath}/default-reviewers/{selected_user}`],
  ],
  project_group_permission: [['GET PUT DELETE', `${projectPath}/permissions-config/groups/{group_slug}`]],
  project_user_permission: [['GET PUT DELETE', `${projectPath}/permissions-config/users/{selected_user_id}`]],
  ssh_key: [
    ['POST', '/users/{selected_user}/ssh-keys'],
    ['GET PUT DELETE', '/users/{selected_user}/ssh-keys/{key_id}'],
  ],
};

/** The same for data sources. */
export const otherDataSources: Requests = {
  deployment: [['GET', `${repositoryPath}/environments/{environment_uuid}`]],
  deployments: [['GET', `${repositoryPath}/environments`]],
  file: [['GET', `${repositoryPath}/src/{commit}/{path}`]],
  group: [['GET', `${groups}/{slug}`]],
  group_members: [['GET', `${groups}/{slug}/members`]],
  groups: [['GET', groups]],
  // Sends no request to the API.
  ip_ranges: [],
  hook_types: [['GET', '/hook_events/{subject_type}']],
  pipeline_oidc_config: [['GET', `${oidc}/.well-known/openid-configuration`]],
  pipeline_oidc_config_keys: [['GET', `${oidc}/keys.json`]],
  project: [['GET', projectPath]],
  user: [['GET', '/users/{selected_user}']],
};
