import { alone, type Feature, pair, type Tool } from '../tool.ts';

const R = '/repositories/{workspace}/{repo_slug}';
const W = '/workspaces/{workspace}';
const place = { owner: 'acme', repository: 'web' };
const both = { workspace: 'acme', repo_slug: 'web' };

/** @param change what is set before the resource is destroyed */
const resource = (name: string, config: object, refuse: readonly string[], change?: object): Feature => ({
  name: name.replaceAll('_', '-'),
  command: ({ home }) => [
    `${home}/tool`,
    `bitbucket_${name}`,
    JSON.stringify(config),
    ...(change ? ['resource', JSON.stringify(change)] : []),
  ],
  refuse,
});
const data = (name: string, config: object, refuse: readonly string[] = []): Feature => ({
  name: `data-${name.replaceAll('_', '-')}`,
  command: ({ home }) => [`${home}/tool`, `bitbucket_${name}`, JSON.stringify(config), 'data'],
  refuse,
});
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA e2e';

export const terraform: Tool = {
  name: 'terraform',
  // The proxy serves the module under the name of its go.mod alone where a user asked for it: TOOLS_SOURCES helps.
  source: {
    go: 'github.com/DrFaust92/terraform-provider-bitbucket',
    driver: 'terraform',
    copy: { bitbucket: 'bitbucket', 'go.mod': 'go.mod' },
  },
  settings: [
    {
      name: 'BITBUCKET_USERNAME (email) + BITBUCKET_PASSWORD',
      kind: 'api-token',
      env: pair('BITBUCKET_USERNAME', 'BITBUCKET_PASSWORD'),
    },
    { name: 'BITBUCKET_OAUTH_TOKEN', kind: 'access-token', env: alone('BITBUCKET_OAUTH_TOKEN') },
    { name: 'BITBUCKET_OAUTH_TOKEN', kind: 'api-token', env: alone('BITBUCKET_OAUTH_TOKEN') },
    {
      name: 'BITBUCKET_USERNAME (x-token-auth) + BITBUCKET_PASSWORD',
      kind: 'access-token',
      env: pair('BITBUCKET_USERNAME', 'BITBUCKET_PASSWORD', () => 'x-token-auth'),
    },
    {
      name: 'BITBUCKET_USERNAME (Bitbucket user name) + BITBUCKET_PASSWORD',
      kind: 'api-token',
      env: pair('BITBUCKET_USERNAME', 'BITBUCKET_PASSWORD', ({ account }) => account),
    },
  ],
  message: /^Error: /,
  features: [
    resource(
      'repository',
      { owner: 'acme', name: 'web', project_key: 'WEB', pipelines_enabled: true },
      [`POST ${R}`, `PUT ${R}/pipelines_config`],
      { description: 'y' },
    ),
    resource('project', { owner: 'acme', name: 'Web', key: 'WEB' }, [`POST ${W}/projects`], { description: 'y' }),
    resource(
      'hook',
      { ...place, url: 'https://acme.example', description: 'x', events: ['repo:push'] },
      [`POST ${R}/hooks`],
      { description: 'y' },
    ),
    resource(
      'workspace_hook',
      { workspace: 'acme', url: 'https://acme.example', description: 'x', events: ['repo:push'] },
      [`POST ${W}/hooks`],
      { description: 'y' },
    ),
    resource('branch_restriction', { ...place, kind: 'push', pattern: 'main' }, [`POST ${R}/branch-restrictions`], {
      pattern: 'x',
    }),
    resource('branching_model', { ...place, development: [{ use_mainbranch: true }] }, [
      `PUT ${R}/branching-model/settings`,
    ]),
    resource('default_reviewers', { ...place, reviewers: ['{a0000000-0000-4000-8000-000000000001}'] }, [
      `PUT ${R}/default-reviewers/{target_username}`,
    ]),
    resource('deploy_key', { workspace: 'acme', repository: 'web', key, label: 'x' }, [`POST ${R}/deploy-keys`], {
      label: 'y',
    }),
    resource('deployment', { repository: 'acme/web', name: 'Test', stage: 'Test' }, [`POST ${R}/environments`], {
      name: 'Other',
    }),
    resource(
      'repository_variable',
      { repository: 'acme/web', key: 'A', value: 'b', secured: false },
      [`POST ${R}/pipelines_config/variables`],
      { value: 'c' },
    ),
    resource(
      'workspace_variable',
      { workspace: 'acme', key: 'A', value: 'b', secured: false },
      [`POST ${W}/pipelines-config/variables`],
      { value: 'c' },
    ),
    resource('forked_repository', { owner: 'acme', name: 'web', parent: { owner: 'acme', slug: 'handbook' } }, [
      `POST ${R}/forks`,
    ]),
    resource(
      'commit_file',
      {
        ...both,
        filename: 'README.md',
        content: '# web\n',
        commit_author: 'e2e <e2e@acme.example>',
        branch: 'main',
        commit_message: 'x',
      },
      [`POST ${R}/src`],
    ),
    resource(
      'repository_user_permission',
      { ...both, user_id: '{a0000000-0000-4000-8000-000000000001}', permission: 'read' },
      [`PUT ${R}/permissions-config/users/{selected_user_id}`],
      { permission: 'write' },
    ),
    resource(
      'repository_group_permission',
      { ...both, group_slug: 'team', permission: 'read' },
      [`PUT ${R}/permissions-config/groups/{group_slug}`],
      { permission: 'write' },
    ),
    data('repository', { owner: 'acme', name: 'web', workspace: 'acme', repo_slug: 'web' }, [`GET ${R}`]),
    data('current_user', {}, ['GET /user']),
    data('workspace', { workspace: 'acme' }, [`GET ${W}`]),
    data('workspace_members', { workspace: 'acme' }, [`GET ${W}/members`]),
  ],
};
