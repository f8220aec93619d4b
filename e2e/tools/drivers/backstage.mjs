// Calls the three Backstage packages as the catalog and the scaffolder do.
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.TOOL_HOME}/`);
const { ConfigReader } = require('@backstage/config');
const {
  BitbucketCloudIntegration,
  ScmIntegrations,
  getBitbucketCloudRequestOptions,
  getBitbucketCloudFileFetchUrl,
  getBitbucketCloudDownloadUrl,
} = require('@backstage/integration');
const { BB_USERNAME: username, BB_TOKEN: token, BB_APP_PASSWORD: appPassword } = process.env;
const entry = Object.fromEntries(Object.entries({ username, token, appPassword }).filter(([, value]) => value));
const config = new ConfigReader({ integrations: { bitbucketCloud: [entry] } });
const integrations = ScmIntegrations.fromConfig(config);
const integration = BitbucketCloudIntegration.factory({ config, logger: console }).list()[0].config;
const options = async () => getBitbucketCloudRequestOptions(integration);

async function fetchOk(url) {
  const response = await fetch(url, await options());
  if (!response.ok) throw new Error(`${url}, ${response.status} ${response.statusText}`);
}

const logger = { info() {}, warn: console.log, error: console.log, debug() {}, child: () => logger };
const context = (input) => ({
  input,
  logger,
  workspacePath: process.cwd(),
  output() {},
  checkpoint: ({ fn }) => fn(),
  createTemporaryDirectory: async () => process.cwd(),
  task: { id: '1' },
  getInitiatorCredentials: async () => ({}),
});
const repoUrl = 'bitbucket.org?workspace=acme&project=WEB&repo=web';
const scaffolder = () => require('@backstage/plugin-scaffolder-backend-module-bitbucket-cloud');

const calls = {
  file: async () =>
    fetchOk(await getBitbucketCloudFileFetchUrl('https://bitbucket.org/acme/web/src/main/README.md', integration)),
  tree: async () => fetchOk(await getBitbucketCloudDownloadUrl('https://bitbucket.org/acme/web/src/main', integration)),
  discovery: async () => {
    const { BitbucketCloudClient } = require('@backstage/plugin-bitbucket-cloud-common');
    const client = BitbucketCloudClient.fromConfig(integration);
    for await (const _ of client.listRepositoriesByWorkspace('acme').iteratePages()) break;
    for await (const _ of client.listProjectsByWorkspace('acme').iteratePages()) break;
    for await (const _ of client.searchCode('acme', '"catalog-info.yaml"').iteratePages()) break;
  },
  publish: () =>
    scaffolder()
      .createPublishBitbucketCloudAction({ integrations, config })
      .handler(
        context({
          repoUrl: repoUrl.replace('repo=web', 'repo=legacy'),
          defaultBranch: 'main',
          repoVisibility: 'private',
        }),
      ),
  'pull-request': () =>
    scaffolder()
      .createPublishBitbucketCloudPullRequestAction({ integrations, config })
      .handler(context({ repoUrl, title: 'x', sourceBranch: 'new', targetBranch: 'main' })),
  pipeline: () =>
    scaffolder()
      .createBitbucketPipelinesRunAction({ integrations })
      .handler(
        context({
          workspace: 'acme',
          repo_slug: 'web',
          body: { target: { ref_type: 'branch', type: 'pipeline_ref_target', ref_name: 'main' } },
        }),
      ),
};
try {
  await calls[process.argv[2]]();
} catch (error) {
  console.log(`error: ${error.message}`);
  process.exitCode = 1;
}
