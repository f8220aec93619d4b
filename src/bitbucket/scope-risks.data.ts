/**
 * What each scope of `scopes.data.ts` lets anyone do who steals the token: one sentence per scope. What a scope allows is
 * from https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions,
 * https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes, and the operations of the catalog that need it. An API
 * token reaches what its account can; an access token what it belongs to.
 */

const unused = 'A thief gains nothing that is known: no operation of the REST API uses it.';
const obsolete = 'A thief gains nothing: the API for issues and wikis no longer exists.';

const readPullRequests = 'can read pull requests with their diffs, and can comment on them';
const writePullRequests = 'can create, approve, merge, and decline pull requests';
const adminRepository = 'can create repositories, make private ones public, and turn off branch restrictions';
const adminProject = 'can create, change, and delete projects, and change who reviews by default';
const readPipeline = 'can read the logs, deployments, and variables of pipelines, except for secured variables';
const writePipeline = 'can start pipelines, which then run with their secrets, and can stop and schedule them';
const adminPipeline = 'can replace the variables, SSH keys, and known hosts that pipelines use';
const writeRunner = 'can add a runner that gets the code and the secrets of the jobs that it runs';

/** The sentences by the name of the scope. */
export const scopeRisks: Readonly<Record<string, string>> = {
  'read:repository:bitbucket': 'A thief can clone every repository that the account can read, with its whole history.',
  'write:repository:bitbucket':
    'A thief can push code, branches, and tags to every repository that the account can write to.',
  'admin:repository:bitbucket': `A thief ${adminRepository}.`,
  'delete:repository:bitbucket': 'A thief can delete every repository that the account administers.',
  'read:pullrequest:bitbucket': `A thief ${readPullRequests} in the name of the account.`,
  'write:pullrequest:bitbucket': `A thief ${writePullRequests} in the name of the account.`,
  'read:project:bitbucket': 'A thief can list projects, and who has access to those that the account administers.',
  'admin:project:bitbucket': `A thief ${adminProject}.`,
  'read:workspace:bitbucket':
    'A thief can list the workspaces of the account, their members, and the permissions of the members.',
  'admin:workspace:bitbucket':
    'A thief can read what apps have stored about repositories, commits, pull requests, and users.',
  'read:user:bitbucket': 'A thief can read the name, the account ID, and the email addresses of the account.',
  'write:user:bitbucket': unused,
  'read:pipeline:bitbucket': `A thief ${readPipeline}.`,
  'write:pipeline:bitbucket': `A thief ${writePipeline}.`,
  'admin:pipeline:bitbucket': `A thief ${adminPipeline}.`,
  'read:runner:bitbucket': 'A thief can list self-hosted runners with their labels and states.',
  'write:runner:bitbucket': `A thief ${writeRunner}.`,
  'read:issue:bitbucket': obsolete,
  'write:issue:bitbucket': obsolete,
  'delete:issue:bitbucket': obsolete,
  'read:webhook:bitbucket': 'A thief can read the addresses to which Bitbucket sends events.',
  'write:webhook:bitbucket': 'A thief can have every event of a repository or workspace sent to another server.',
  'delete:webhook:bitbucket': 'A thief can delete webhooks, so that builds and notifications no longer start.',
  'read:snippet:bitbucket': 'A thief can read the private snippets that the account can read.',
  'write:snippet:bitbucket': 'A thief can create and change snippets in the name of the account.',
  'delete:snippet:bitbucket': 'A thief can delete the snippets of the account.',
  'read:ssh-key:bitbucket': 'A thief can list the public SSH keys of the account with their labels.',
  'write:ssh-key:bitbucket': 'A thief can add an SSH key to the account, and keep access after the token is revoked.',
  'delete:ssh-key:bitbucket': 'A thief can delete SSH keys, so that the people and machines that use them lose access.',
  'read:gpg-key:bitbucket': 'A thief can list the public GPG keys of the account.',
  'write:gpg-key:bitbucket':
    'A thief can add a GPG key to the account, so that commits by the thief are shown as verified.',
  'delete:gpg-key:bitbucket':
    'A thief can delete GPG keys, so that commits signed with them are no longer shown as verified.',
  'read:permission:bitbucket': unused,
  'write:permission:bitbucket':
    'Together with an admin scope, a thief can give other users access to repositories and projects.',
  'delete:permission:bitbucket':
    'Together with an admin scope, a thief can end the access of users to repositories and projects.',
  'read:wiki:bitbucket': obsolete,
  'write:wiki:bitbucket': obsolete,
  'delete:wiki:bitbucket': obsolete,
  'read:package:bitbucket': unused,
  'write:package:bitbucket': unused,
  'read:test:bitbucket': unused,
  'write:test:bitbucket': unused,
  'read:me': unused,
  'read:account': unused,
  'manage:org': unused,
  repository: 'A thief can clone every repository that the token reaches, with its whole history.',
  'repository:write': 'A thief can push code, branches, and tags to every repository that the token reaches.',
  'repository:admin': `A thief ${adminRepository}.`,
  'repository:delete': 'A thief can delete every repository that the token reaches.',
  pullrequest: `A thief ${readPullRequests}.`,
  'pullrequest:write': `A thief ${writePullRequests}, and can push code.`,
  project: 'A thief can list projects, and clone the repositories that the token reaches.',
  'project:admin': `A thief ${adminProject}.`,
  'project:write': unused,
  account: 'A thief can read the account, its workspaces with their members, and its public SSH and GPG keys.',
  'account:write': 'A thief can add an SSH key to the account, and keep access after the token is revoked.',
  email: 'A thief can read the email addresses of the account.',
  webhook: 'A thief can have every event sent to another server, and can delete webhooks.',
  pipeline: `A thief ${readPipeline}.`,
  'pipeline:write': `A thief ${writePipeline}.`,
  'pipeline:variable': `A thief ${adminPipeline}, and can start pipelines.`,
  runner: 'A thief can list self-hosted runners with their labels and states.',
  'runner:write': `A thief ${writeRunner}.`,
  snippet: 'A thief can read the private snippets that the token reaches.',
  'snippet:write': 'A thief can create, change, and delete snippets.',
  issue: obsolete,
  'issue:write': obsolete,
  wiki: obsolete,
  team: unused,
  'team:write': unused,
  test: unused,
  'test:write': unused,
};
