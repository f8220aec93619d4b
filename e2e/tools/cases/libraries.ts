import { fileURLToPath } from 'node:url';
import { alone, type Bench, type Feature, pair, type Tool } from '../tool.ts';

const R = '/repositories/{workspace}/{repo_slug}';
const PR = `${R}/pullrequests/{pull_request_id}`;
const driver = (name: string): string =>
  fileURLToPath(new URL(`../../../../e2e/tools/drivers/${name}`, import.meta.url));

const node =
  (file: string) =>
  (name: string, argument: string, refuse: readonly string[] = []): Feature => ({
    name,
    pullRequest: true,
    env: ({ home }) => ({ TOOL_HOME: home }),
    command: () => ['node', '--no-warnings', driver(file), argument],
    refuse,
  });
const userName = ({ account }: Bench): string => account;

const bitbucketCall = node('bitbucket.mjs');
export const bitbucket: Tool = {
  name: 'bitbucket',
  calls: { BB_USERNAME: 'auth.username', BB_PASSWORD: 'auth.password', BB_TOKEN: 'auth.token' },
  source: { npm: 'bitbucket' },
  settings: [
    { name: 'auth.username (email) + auth.password', kind: 'api-token', env: pair('BB_USERNAME', 'BB_PASSWORD') },
    { name: 'auth.token', kind: 'access-token', env: alone('BB_TOKEN') },
    { name: 'auth.token', kind: 'api-token', env: alone('BB_TOKEN') },
    {
      name: 'auth.username (Bitbucket user name) + auth.password',
      kind: 'api-token',
      env: pair('BB_USERNAME', 'BB_PASSWORD', userName),
    },
  ],
  features: [
    bitbucketCall('repositories', 'repository', [`GET ${R}`]),
    bitbucketCall('user', 'user', ['GET /user']),
    bitbucketCall('pull-requests', 'pull-request', [`POST ${R}/pullrequests`]),
    bitbucketCall('workspaces', 'workspaces'),
  ],
};

const backstageCall = node('backstage.mjs');
export const backstage: Tool = {
  name: 'backstage',
  calls: {
    BB_USERNAME: 'integrations.bitbucketCloud[].username',
    BB_TOKEN: 'integrations.bitbucketCloud[].token',
    BB_APP_PASSWORD: 'integrations.bitbucketCloud[].appPassword',
  },
  source: {
    npm: '@backstage/integration',
    with: [
      '@backstage/config',
      '@backstage/plugin-bitbucket-cloud-common@0.3.12',
      '@backstage/plugin-scaffolder-backend-module-bitbucket-cloud@0.3.10',
    ],
  },
  settings: [
    { name: 'username (email) + token', kind: 'api-token', env: pair('BB_USERNAME', 'BB_TOKEN') },
    { name: 'token', kind: 'access-token', env: alone('BB_TOKEN') },
    { name: 'token', kind: 'api-token', env: alone('BB_TOKEN') },
    {
      name: 'username (Bitbucket user name) + appPassword',
      kind: 'api-token',
      env: pair('BB_USERNAME', 'BB_APP_PASSWORD', userName),
    },
  ],
  features: [
    backstageCall('catalog-file', 'file', [`GET ${R}/src/{commit}/{path}`]),
    backstageCall('catalog-tree', 'tree'),
    backstageCall('discovery', 'discovery', ['GET /repositories/{workspace}', 'GET /workspaces/{workspace}/projects']),
    backstageCall('publish', 'publish', [`POST ${R}`]),
    backstageCall('publish-pull-request', 'pull-request', [`POST ${R}/pullrequests`]),
    backstageCall('pipelines-run', 'pipeline', [`POST ${R}/pipelines`]),
  ],
};

const python = (name: string, refuse: readonly string[] = []): Feature => ({
  name,
  pullRequest: true,
  command: ({ home }) => [`${home}/venv/bin/python`, driver('python_api.py'), name],
  refuse,
});
export const atlassianPythonApi: Tool = {
  name: 'atlassian-python-api',
  calls: { BB_USERNAME: 'username', BB_PASSWORD: 'password', BB_TOKEN: 'token' },
  source: { pypi: 'atlassian-python-api' },
  settings: [
    { name: 'Cloud(username=EMAIL, password=TOKEN)', kind: 'api-token', env: pair('BB_USERNAME', 'BB_PASSWORD') },
    { name: 'Cloud(token=TOKEN)', kind: 'access-token', env: alone('BB_TOKEN') },
    { name: 'Cloud(token=TOKEN)', kind: 'api-token', env: alone('BB_TOKEN') },
    {
      name: 'Cloud(username=USER NAME, password=TOKEN)',
      kind: 'api-token',
      env: pair('BB_USERNAME', 'BB_PASSWORD', userName),
    },
  ],
  features: [
    python('repository', [`GET ${R}`]),
    python('repository-by-workspace', ['GET /workspaces/{workspace}']),
    python('pull-requests', [`POST ${R}/pullrequests`]),
    python('merge', [`POST ${PR}/merge`]),
    python('pipelines', [`GET ${R}/pipelines`]),
    python('workspaces', ['GET /user/workspaces']),
    python('all-repositories'),
  ],
};

export const checkov: Tool = {
  name: 'checkov',
  source: { pypi: 'checkov' },
  settings: [
    {
      name: 'BITBUCKET_USERNAME (email) + APP_PASSWORD',
      kind: 'api-token',
      env: pair('BITBUCKET_USERNAME', 'APP_PASSWORD'),
    },
    {
      name: 'BITBUCKET_USERNAME (x-token-auth) + APP_PASSWORD',
      kind: 'access-token',
      env: pair('BITBUCKET_USERNAME', 'APP_PASSWORD', () => 'x-token-auth'),
    },
    {
      name: 'BITBUCKET_USERNAME (Bitbucket user name) + APP_PASSWORD',
      kind: 'api-token',
      env: pair('BITBUCKET_USERNAME', 'APP_PASSWORD', userName),
    },
  ],
  features: [
    {
      name: 'branch-restrictions',
      env: () => ({
        BITBUCKET_REPO_FULL_NAME: 'acme/web',
        CKV_BITBUCKET_CONFIG_FETCH_DATA: 'True',
        CKV_BITBUCKET_CONF_DIR_NAME: 'conf',
      }),
      command: ({ home }) => [
        `${home}/venv/bin/checkov`,
        '-d',
        '.',
        '--framework',
        'bitbucket_configuration',
        '--skip-download',
        '--compact',
        '--soft-fail',
      ],
      refuse: [`GET ${R}/branch-restrictions`],
    },
  ],
};
