import { describe, expect, test } from '@jest/globals';
import { findScope } from '../../src/bitbucket/scopes.ts';
import type { ScopesInvocation } from '../../src/commands/invocation.ts';
import { scopes } from '../../src/commands/scopes.ts';
import { scopeItems } from '../../src/config/lists.ts';
import { tokenChoices } from '../../src/credential/token-choices.ts';
import type { ScopesDocument } from '../../src/report/scopes-schema.ts';
import { toolTable as tools } from '../../src/tools/tools.data.ts';
import { apiToken } from '../credential/tokens.ts';
import { schemaFaults } from '../scenarios/schema.ts';
import { context, textOf } from './context.ts';

const web = '/repositories/{workspace}/{repo_slug}';
const given = {
  command: 'scopes',
  operations: [],
  tools: undefined,
  kind: undefined,
  isJson: false,
  errors: [],
} as const;
const run = (...operations: readonly string[]) => scopes({ ...given, operations }, context);
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

const ask = (more: Partial<ScopesInvocation>) => scopes({ ...given, ...more }, context);
const documentOf = async (more: Partial<ScopesInvocation>): Promise<ScopesDocument> =>
  JSON.parse(textOf(await ask({ ...more, isJson: true })));

describe('of tools', () => {
  test('several, with operations', async () => {
    const result = await ask({ tools: 'renovate, atlantis (plan)', operations: ['GET /user'] });
    expect(textOf(result)).toMatchSnapshot();
    expect(result.exitCode).toBe(0);
  });

  test('a kind of token that does not work with a tool is not the narrowest, and the reason is shown', async () => {
    const text = textOf(await ask({ tools: 'atlantis (plan), git-lfs' }));
    expect(text).toContain(
      [
        'Narrowest token: an API token.',
        '  A repository access token can, except:',
        '    atlantis (plan): It sends the token with Basic authentication; the REST API only accepts access',
        '    tokens with Bearer.',
      ].join('\n'),
    );
  });

  test('git alone', async () => {
    expect(textOf(await ask({ tools: 'semantic-release' }))).toContain(
      [
        'git push, for semantic-release',
        '  API token            read:repository:bitbucket write:repository:bitbucket',
        '  Access token, OAuth  repository:write',
      ].join('\n'),
    );
  });

  test.each<[string, string]>([
    ['renovat', "fail: A declared tool isn't known [tool-unknown]"],
    ['renovate@latest', 'fail: Invalid configuration: --tools [option-invalid]'],
  ])('%s ends with 2', async (text, title) => {
    const result = await ask({ tools: text });
    expect(textOf(result)).toContain(title);
    expect(result.exitCode).toBe(2);
  });

  test('a newer version is a warning', async () => {
    const result = await ask({ tools: 'renovate@45' });
    expect(textOf(result)).toContain('[tool-outdated]');
    expect(result.exitCode).toBe(0);
  });
});

describe('for one kind of token', () => {
  test('shows this kind alone', async () => {
    const result = await ask({ tools: 'renovate', kind: 'project-access-token' });
    expect(textOf(result)).toMatchSnapshot();
    expect(result.exitCode).toBe(0);
  });

  test('ends with 2 where it can not do all of it', async () => {
    const result = await ask({ tools: 'renovate (autodiscover)', operations: ['GET /user'], kind: 'access-token' });
    expect(textOf(result)).toContain(
      [
        "An access token can't do any of it:",
        "  renovate (autodiscover): It calls GET /user/workspaces, which access tokens can't call.",
        "  GET /user: It isn't available for access tokens.",
      ].join('\n'),
    );
    expect(result.exitCode).toBe(2);
    // What only the tool calls that doesn't work is left out.
    expect(textOf(result)).not.toContain('for renovate');
  });

  test.each(tokenChoices)('%s has its own scopes', async (kind) => {
    const text = textOf(await ask({ operations: [`GET ${web}/pullrequests`], kind }));
    expect(text).toMatch(/^An? .+ can do all of this\.$/m);
    expect(text.includes('read:pullrequest:bitbucket')).toBe(kind === 'api-token');
  });
});

describe('as JSON', () => {
  test('has what the text has', async () => {
    expect(await documentOf({ tools: 'argocd', operations: ['POST /repositories/acme/web/forks'] })).toMatchObject({
      operations: [
        {
          operation: 'POST /repositories/acme/web/forks',
          scopes: { 'access-token': ['repository:write'] },
        },
        {
          operation: `GET ${web}/pullrequests`,
          requiredBy: [{ tool: 'argocd', features: ['pull-request-generator'] }],
          scopes: { 'api-token': ['read:pullrequest:bitbucket'], 'access-token': ['pullrequest'] },
        },
      ],
      tools: [{ name: 'argocd', settings: [{ kind: 'api-token' }, { kind: 'access-token' }], rejects: [] }],
      narrowest: 'workspace-access-token',
      exceptions: [{ kind: 'repository-access-token', exceptions: [{ what: 'POST /repositories/acme/web/forks' }] }],
      findings: [],
    });
  });

  test.each(tools.map(({ name, features }) => [name, features.map((feature) => feature.name).join(', ')]))(
    'of %s follows the published schema, and the option scopes takes the scopes of it',
    async (name, features) => {
      for (const kind of [undefined, 'api-token', 'repository-access-token'] as const) {
        const declared = { tools: `${name} (${features})`, operations: ['GET /user', 'GET /nonsense'], kind };
        const document = await documentOf(declared);
        expect(schemaFaults(document, 'scopes')).toEqual([]);
        const shown = Object.values(document.select).flatMap((names) => names.map(({ scope }) => scope));
        for (const scope of shown) expect(findScope(scope)?.name).toBe(scope);
        // Every line of the text as it is copied: names alone, or label and name.
        const lines = textOf(await ask(declared))
          .split('\n')
          .flatMap((line) => /^ {2}To copy: (.*)$/.exec(line)?.[1] ?? []);
        // With some tools, no access token works.
        if (kind !== 'repository-access-token') expect(lines).not.toEqual([]);
        for (const line of lines) {
          for (const item of scopeItems(line)) expect(findScope(item)?.name).toBe(item);
        }
        for (const { label, scope } of Object.values(document.select).flat()) {
          expect(scopeItems(`${label} (${scope})`)).toEqual([scope]);
          expect(scopeItems(label)).toHaveLength(1);
          expect(findScope(label)).toBeDefined();
        }
      }
    },
  );

  test('has what is wrong with the command line, and nothing else on standard output', async () => {
    const errors = [{ option: '--kind', problem: 'must be one of these.' }];
    const document = await documentOf({ errors });
    expect(schemaFaults(document, 'scopes')).toEqual([]);
    expect(document.findings).toMatchObject([{ code: 'option-invalid', subject: '--kind' }]);
    expect((await ask({ errors, isJson: true })).exitCode).toBe(2);
    expect(textOf(await ask({ errors }))).toBe('error: --kind must be one of these.');
  });

  test.each([apiToken, `renovate (${apiToken})`, `${apiToken}@44`])(
    'a token in the place of a tool is never shown',
    async (text) => {
      const shown = [textOf(await ask({ tools: text })), textOf(await ask({ tools: text, isJson: true }))];
      for (const each of shown) expect(each.toLowerCase()).not.toContain(apiToken.slice(8, 40).toLowerCase());
    },
  );
});
