// Calls the client `bitbucket` of npm as its README does.
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.TOOL_HOME}/`);
const { Bitbucket } = require('bitbucket');
const { BB_USERNAME: username, BB_PASSWORD: password, BB_TOKEN: token } = process.env;
const client = new Bitbucket({ auth: token ? { token } : { username, password }, notice: false });
const place = { workspace: 'acme', repo_slug: 'web' };
const calls = {
  user: () => client.user.get({}),
  repository: async () => {
    await client.repositories.get(place);
    await client.repositories.list({ workspace: 'acme' });
    await client.refs.listBranches(place);
  },
  'pull-request': async () => {
    await client.pullrequests.list(place);
    await client.pullrequests.create({ ...place, _body: { title: 'x', source: { branch: { name: 'feature' } } } });
  },
  workspaces: () => client.workspaces.getWorkspaces({}),
};
try {
  await calls[process.argv[2]]();
} catch (error) {
  console.log(`error: ${error.name} ${error.status}: ${error.message}`);
  process.exitCode = 1;
}
