import { describe, expect, test } from '@jest/globals';
import { scopes } from '../../src/commands/scopes.ts';
import { apiToken } from '../credential/tokens.ts';
import { context, textOf } from './context.ts';

const web = '/repositories/{workspace}/{repo_slug}';
const run = (...operations: readonly string[]) => scopes({ command: 'scopes', operations, errors: [] }, context);
const show = async (...operations: readonly string[]) => textOf(await run(...operations));

test('shows the scopes of each operation, what to select for all of them, and the narrowest token', async () => {
  expect(await show(`POST ${web}/pullrequests`, `POST ${web}/refs/branches`, 'GET /user')).toMatchSnapshot();
});

describe('the narrowest kind of token', () => {
  test.each<[string, readonly string[], string]>([
    ['one repository', [`POST ${web}/pullrequests`], 'a repository access token'],
    [
      'one repository by its name',
      ['GET /repositories/acme/web', 'GET /repositories/Acme/Web'],
      'a repository access token',
    ],
    ['two repositories', ['GET /repositories/acme/web', 'GET /repositories/acme/api'], 'a project access token'],
    ['two workspaces', ['GET /repositories/acme/web', 'GET /repositories/other/web'], 'an API token'],
    ['a project', ['GET /workspaces/{workspace}/projects/{project_key}'], 'a project access token'],
    ['a new repository', [`POST ${web}`], 'a project access token'],
    ['a fork, which is made in a workspace', [`POST ${web}/forks`], 'a workspace access token'],
    ['the webhooks of a workspace', ['GET /workspaces/{workspace}/hooks'], 'a workspace access token'],
    [
      'a scope that only a workspace access token can have',
      [`GET ${web}`, 'GET /workspaces/{workspace}/members'],
      'a workspace access token',
    ],
    ['a scope that no access token can have', ['GET /snippets/{workspace}'], 'an API token'],
    ['what access tokens are barred from', ['GET /user'], 'an API token'],
    ['what integrations are barred from', [`PUT ${web}/permissions-config/users/{selected_user_id}`], 'an API token'],
    ['what is not for API tokens', ['GET /teams/{username}/pipelines_config/variables'], 'a workspace access token'],
  ])('%s', async (_, operations, kind) => {
    expect(await show(...operations)).toContain(`\nNarrowest token: ${kind}.`);
  });

  test('names what a repository access token cannot do, and why', async () => {
    expect(
      await show(`GET ${web}`, 'GET /user', 'GET /snippets/{workspace}', 'GET /workspaces/{workspace}/hooks'),
    ).toContain(
      [
        'Narrowest token: an API token.',
        '  A repository access token can, except:',
        "    GET /user: It isn't available for access tokens.",
        "    GET /snippets/{workspace}: The token can't have the scope snippet.",
        '    GET /workspaces/{workspace}/hooks: It requires access to the workspace.',
      ].join('\n'),
    );
  });

  test('there is none for operations that no kind can do', async () => {
    const text = await show('GET /user', 'GET /teams/{username}/pipelines_config/variables', 'GET /hook_events');
    expect(text).toContain('\nNo kind of token can do all of this.\n  A repository access token can');
    expect(text).toContain(
      [
        '  An API token can, except:',
        "    GET /teams/{username}/pipelines_config/variables: It isn't available for API tokens.",
        '    GET /hook_events: The API specification lists no scopes for it.',
      ].join('\n'),
    );
  });
});

describe('the scopes of one operation', () => {
  test.each<[string, readonly string[]]>([
    ['GET /user', ['API token            read:user:bitbucket', 'OAuth only           account', 'Select for OAuth:']],
    [
      `PUT ${web}/permissions-config/users/{selected_user_id}`,
      ['OAuth only           not available', 'Account              admin permission on the repository (documented)'],
    ],
    ['GET /teams/{username}/pipelines_config/variables', ['API token            not available']],
    ['GET /hook_events', ['API token            no scopes listed', 'Access token, OAuth  no scopes listed']],
    [
      `POST ${web}/pipelines`,
      ['Account              write permission on the repository (documented, depends on the request body)'],
    ],
    [
      `DELETE ${web}/refs/branches/{name}`,
      ['Account              probably write permission on the repository (not documented)'],
    ],
    [
      `POST ${web}/refs/branches`,
      [
        'Account              write permission on the repository (seen in responses)',
        'Select for an access token or OAuth:',
      ],
    ],
  ])('%s', async (operation, texts) => {
    const text = await show(operation);
    for (const expected of texts) expect(text).toContain(expected);
  });

  test('shows no permission where no source has it', async () => {
    expect(await show(`POST ${web}/pullrequests`)).not.toContain('Account ');
  });

  test('leaves out a scope that another one includes', async () => {
    expect(await show(`GET ${web}`, `POST ${web}/pullrequests`)).toContain('\n  To copy: pullrequest:write\n');
  });
});

describe('operations that can not be looked up', () => {
  test.each<[string, string, number, string]>([
    ['removed', 'GET /workspaces', 2, 'fail: A declared operation was removed from the REST API [operation-removed]'],
    ['unknown', `GET ${web}/pullrequest`, 2, "fail: A declared operation isn't in the REST API [operation-unknown]"],
    ['unlike any', 'GET /xyzzy/plugh', 2, "unknown: A declared operation isn't in the REST API [operation-unknown]"],
    ['malformed', 'nonsense', 2, 'fail: Invalid configuration: the argument [option-invalid]'],
    [
      'deprecated',
      'GET /teams/{username}/pipelines_config/variables',
      0,
      'warn: A declared operation is deprecated [operation-deprecated]',
    ],
  ])('%s', async (_, operation, exitCode, title) => {
    const result = await run(operation, `GET ${web}`);
    expect(textOf(result)).toContain(`\n\n${title}\n`);
    expect(textOf(result)).toContain('Narrowest token: ');
    expect(result.exitCode).toBe(exitCode);
  });

  test('alone: the findings are all there is', async () => {
    expect(await show('GET /workspaces')).toMatch(/^fail: A declared operation was removed/);
  });
});

test('lines are at most 100 characters long, except for what is to copy', async () => {
  const text = await show(
    'GET /user',
    `PUT ${web}/permissions-config/users/{selected_user_id}`,
    `GET ${web}/pullrequest`,
  );
  const isShort = (line: string) => line.length <= 100 || line.includes('To copy: ');
  expect(text.split('\n').filter((line) => !isShort(line))).toEqual([]);
});

test.each([apiToken, `GET ${web}/${apiToken}`, `GET /repositories/acme/${apiToken}`])(
  'a token in the place of an operation is never shown',
  async (operation) => {
    expect(await show(operation, `GET ${web}`)).not.toContain(apiToken.slice(8, 40));
  },
);
