import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  catalogDate,
  catalogOperations,
  findOperation,
  nearestOperations,
  type Operation,
  type OperationText,
  parseOperation,
} from '../../src/bitbucket/operations.ts';
import { anyText, upTo } from '../texts.ts';

const api = new URL('https://api.bitbucket.org/2.0');
const key = ({ method, path }: OperationText) => `${method} ${path}`;

function parsed(text: string, base = api): OperationText {
  const result = parseOperation(text, base);
  if ('fault' in result || 'problem' in result) throw new Error(`${text}: ${JSON.stringify(result)}`);
  return result;
}

function found(text: string): Operation | undefined {
  return findOperation(parsed(text))?.operation;
}

test('The catalog is whole: 294 live operations of 332, as the specification counts them', () => {
  const all = catalogOperations();
  const count = (state: string) => all.filter((operation) => operation.state === state).length;
  expect([all.length, count('current'), count('deprecated'), count('removed')]).toEqual([332, 268, 26, 38]);
  const live = all.filter(({ state }) => state !== 'removed');
  const byMethod = ['GET', 'DELETE', 'PUT', 'POST'].map((method) => live.filter((o) => o.method === method).length);
  expect(byMethod).toEqual([157, 49, 44, 44]);
  expect(live.filter(({ allowsApiTokens }) => allowsApiTokens)).toHaveLength(267);
  expect(new Set(all.map(key)).size).toBe(332);
  expect(catalogDate).toBe('2026-10-01');
});

test.each([
  [
    'GET /user',
    { scopes: { 'api-token': ['read:user:bitbucket'], oauth: ['account'] }, state: 'current', allowsApiTokens: true },
  ],
  [
    'POST /repositories/{workspace}/{repo_slug}/deploy-keys',
    {
      scopes: {
        'api-token': ['admin:repository:bitbucket', 'write:ssh-key:bitbucket'],
        oauth: ['repository', 'repository:admin'],
      },
    },
  ],
  ['GET /hook_events', { scopes: { 'api-token': [], oauth: [] }, allowsApiTokens: false }],
  [
    'GET /workspaces',
    { state: 'removed', since: '2026-04-14', change: 'CHANGE-2770', replacement: ['GET /user/workspaces'] },
  ],
  [
    'GET /repositories/{workspace}/{repo_slug}/issues',
    { state: 'removed', since: '2026-08-20', change: 'CHANGE-3071' },
  ],
  ['GET /workspaces/{workspace}/search/code', { state: 'deprecated', since: '2026-11-01' }],
  ['GET /users/{selected_user}/properties/{app_key}/{property_name}', { state: 'deprecated', until: '2027-01-31' }],
  [
    'PUT /teams/{username}/pipelines_config/variables/{variable_uuid}',
    { state: 'deprecated', replacement: ['PUT /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}'] },
  ],
])('%s carries its facts', (text, facts) => {
  expect(found(text)).toMatchObject(facts);
});

test('Every replacement is itself a live operation, and every day is one', () => {
  for (const { replacement = [], since, until } of catalogOperations()) {
    for (const text of replacement) expect(found(text)?.state).toBe('current');
    for (const day of [since, until]) if (day !== undefined) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test.each([
  ['GET /user', true],
  ['GET /user/workspaces', true],
  ['GET /users/{selected_user}', false],
  ['GET /workspaces/{workspace}/permissions', true],
  ['GET /repositories/{workspace}/{repo_slug}/permissions-config/groups', true],
  ['GET /repositories/{workspace}/{repo_slug}/deploy-keys', false],
  ['POST /repositories/{workspace}/{repo_slug}/deploy-keys', true],
  ['DELETE /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}', true],
  ['POST /workspaces/{workspace}/projects/{project_key}/deploy-keys', false],
  ['GET /repositories/{workspace}/{repo_slug}', false],
])('%s is barred to access tokens: %j', (text, barred) => {
  expect(found(text)?.disallowsAccessTokens).toBe(barred);
});

test.each([
  ['get /user', 'GET /user'],
  ['  POST \t /repositories/acme/web/pullrequests/ ', 'POST /repositories/acme/web/pullrequests'],
  ['GET /2.0/user?fields=uuid#top', 'GET /user'],
  ['GET https://api.bitbucket.org/2.0/user', 'GET /user'],
  ['GET https://API.bitbucket.org:443/2.0/user/', 'GET /user'],
  ['GET /repositories/%7Bworkspace%7D/%7brepo_slug%7d', 'GET /repositories/{workspace}/{repo_slug}'],
  ['GET /repositories/acme/web/refs/branches/feature%2Fx', 'GET /repositories/acme/web/refs/branches/feature%2Fx'],
  ['GET /user//', 'GET /user'],
  ['GET /', 'GET /'],
  ['GET /2.0', 'GET /'],
  ['GET /2.01/user', 'GET /2.01/user'],
])('%j is read as %j', (text, expected) => {
  expect(key(parsed(text))).toBe(expected);
});

test.each([
  ['GET http://127.0.0.1:8080/bb/2.0/user', 'http://127.0.0.1:8080/bb/2.0', 'GET /user'],
  ['GET https://api.bitbucket.org/2.0/user', 'http://127.0.0.1:8080/bb/2.0', 'GET /user'],
  ['GET http://127.0.0.1:8080/2.0/user', 'http://127.0.0.1:8080/2.0/', 'GET /user'],
  ['GET http://127.0.0.1:8080/bb/2.0/user', 'http://127.0.0.1:8080/bb/2.0/', 'GET /user'],
])('%j with the base %s is read as %j', (text, base, expected) => {
  expect(key(parsed(text, new URL(base)))).toBe(expected);
});

test.each([
  ['', 'method'],
  ['/user', 'method'],
  ['GET', 'method'],
  ['FETCH /user', 'method'],
  ['1GET /user', 'method'],
  ['GET user', 'slash'],
  ['GET https://api.bitbucket.org@evil.example/2.0/user', 'api.bitbucket.org'],
  ['GET https://api.bitbucket.org.evil.example/user', 'api.bitbucket.org'],
  ['GET https://api.bitbucket:443.org/user', 'api.bitbucket.org'],
  ['GET ftp://api.bitbucket.org/user', 'slash'],
  ['GET /x/https://api.bitbucket.org/user', 'two slashes'],
  ['GET //evil.example/user', 'two slashes'],
  ['GET /repositories//web', 'two slashes'],
  ['GET /repositories/../user', '..'],
  ['GET /repositories/./user', '..'],
  ['GET /repositories/%2e%2E/user', '..'],
  ['GET /repositories/a%2F..%2Fb/web', '..'],
  ['GET /user name', 'spaces'],
  ['GET /us\ner', 'spaces'],
  ['GET /us\u0000er', 'spaces'],
  ['GET /us\u200ber', 'spaces'],
  ['GET /user%0d%0aHost', 'control'],
  ['GET /repositories\\..\\user', 'spaces'],
])('%j is refused, and the fault speaks of %j without repeating it', (text, word) => {
  const result = parseOperation(text, api);
  const fault = 'fault' in result ? result.fault : '';
  expect(fault).toContain(word);
  expect(fault).not.toMatch(/evil|secret/);
});

test.each([
  [
    'POST https://api.bitbucket.org/repositories/acme/web/pullrequests',
    'no-version',
    '/repositories/acme/web/pullrequests',
  ],
  ['GET https://api.bitbucket.org/user', 'no-version', '/user'],
  ['GET https://bitbucket.org/api/2.0/repositories/acme/web', 'web-host', '/repositories/acme/web'],
  ['GET https://bitbucket.org/!api/2.0/user', 'web-host', '/user'],
  ['GET https://www.bitbucket.org/2.0/user', 'web-host', '/user'],
  ['GET https://bitbucket.org/api/1.0/groups/acme', 'groups', undefined],
  ['GET /1.0/groups/acme', 'groups', undefined],
  ['PUT https://api.bitbucket.org/1.0/group-privileges/acme/web/acme/dev', 'groups', undefined],
  ['PUT /1.0/invitations', 'groups', undefined],
  ['GET /1.0/users/acme/invitations', 'groups', undefined],
  ['GET https://api.bitbucket.org/1.0/repositories/acme/web', 'version-1', undefined],
  ['GET /1.0', 'version-1', undefined],
  ['GET /repositories/acme/web/pullrequests?access_token=x', 'query-token', '/repositories/acme/web/pullrequests'],
  ['GET https://api.bitbucket.org/2.0/user?a=b&access_token=$TOKEN', 'query-token', '/user'],
  ['GET /user?access%5Ftoken=x', 'query-token', '/user'],
  ['GET api.bitbucket.org/user', 'no-version', '/user'],
])('%s is wrong itself: %s', (text, problem, meant) => {
  const result = parseOperation(text, api);
  expect(result).toMatchObject({ problem });
  expect('meant' in result ? result.meant?.path : undefined).toBe(meant);
  expect(JSON.stringify(result)).not.toMatch(/token=|\?/);
});

test('A user in a URL is dropped', () => {
  const text = 'POST https://build-user:secret@api.bitbucket.org/2.0/repositories/acme/web/downloads';
  expect(parseOperation(text, api)).toEqual({
    method: 'POST',
    path: '/repositories/acme/web/downloads',
    hasUser: true,
  });
});

test('A full URL may be on the host of the base in use too, and the fault states it', () => {
  const own = new URL('https://bitbucket.acme.example/2.0');
  expect(parseOperation('GET https://evil.example/user', own)).toEqual({
    fault: 'a full URL must be on api.bitbucket.org or bitbucket.acme.example',
  });
});

test('Any text is read without throwing, and what was read reads the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyText()), fc.constantFrom('', 'GET ', 'GET /'), (text, head) => {
      const result = parseOperation(head + text, api);
      if ('fault' in result || 'problem' in result) return;
      expect(result.path).toMatch(/^\//);
      findOperation(result);
      nearestOperations(result);
      if (!result.path.startsWith('/2.0')) expect(parseOperation(key(result), api)).toEqual(result);
    }),
  );
});

const anOperation = fc.constantFrom(...catalogOperations());
const aValue = fc.stringMatching(/^v[a-z0-9]{1,8}$/);

test('Every operation is found by its own text, with /2.0, as a URL, in small letters, percent-encoded', () => {
  for (const operation of catalogOperations()) {
    const { method, path } = operation;
    const encoded = path.replaceAll('{', '%7B').replaceAll('}', '%7D');
    for (const text of [path, `/2.0${path}`, `${api}${path}`, `${api}${encoded}/`, `${path}?pagelen=1`]) {
      const match = findOperation(parsed(`${method.toLowerCase()} ${text}`));
      expect(match).toEqual({ operation, values: {} });
    }
  }
});

test('Every operation is found with values in place of its placeholders, and gives them back', () => {
  fc.assert(
    fc.property(anOperation, fc.array(aValue, { minLength: 6, maxLength: 6 }), (operation, values) => {
      const expected: Record<string, string> = {};
      let next = 0;
      const path = operation.path.replace(/(?<=\/)\{(\w+)\}(?=\/|$)/g, (_, name: string) => {
        const value = values[next++] ?? 'v';
        // What can't be a number is the name of one.
        if (!/^(?:pull_?request|comment|task)_?id$/.test(name) || /^\d+$/.test(value)) expected[name] = value;
        return value;
      });
      expect(findOperation(parsed(`${operation.method} ${path}`))).toEqual({ operation, values: expected });
    }),
    upTo(1000),
  );
});

test.each([
  [
    'GET /repositories/acme/web/src/main/docs/a%20b/README.md',
    { workspace: 'acme', repo_slug: 'web', commit: 'main', path: 'docs/a b/README.md' },
  ],
  ['GET /repositories/acme/web/src/main', { workspace: 'acme', repo_slug: 'web', commit: 'main' }],
  ['DELETE /repositories/acme/web/refs/branches/feature/x', { workspace: 'acme', repo_slug: 'web', name: 'feature/x' }],
  ['GET /repositories/acme/web/refs/tags/v1%2F2', { workspace: 'acme', repo_slug: 'web', name: 'v1/2' }],
  [
    'GET /repositories/%7B11111111-2222-3333-4444-555555555555%7D/{repo_slug}',
    { workspace: '{11111111-2222-3333-4444-555555555555}' },
  ],
  ['GET /repositories/{ws}/{repo}', {}],
  ['GET /repositories/acme/x{y}', { workspace: 'acme' }],
  ['GET /repositories/acme/{x}y', { workspace: 'acme' }],
  ['GET /repositories/acme/web/issues/export/web-issues-7.zip', { workspace: 'acme', repo_slug: 'web' }],
  ['GET /repositories/acme/web/src/main/docs/{path}', { workspace: 'acme', repo_slug: 'web', commit: 'main' }],
  ['GET /repositories/acme/web/pullrequests/activity', { workspace: 'acme', repo_slug: 'web' }],
  ['GET /repositories/acme/100%', { workspace: 'acme', repo_slug: '100%' }],
])('%s gives the values %j', (text, values) => {
  expect(findOperation(parsed(text))?.values).toEqual(values);
});

test.each([
  'GET /foo',
  'PATCH /user',
  'GET /repositories/acme/web/pullrequest',
  'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
  'GET /repositories/acme/web/{anything}',
])('%s is not in the catalog', (text) => {
  expect(found(text)).toBeUndefined();
});

const permissionsConfig = 'GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups';
const ofRepository = '/repositories/{workspace}/{repo_slug}';
const approve = `${ofRepository}/pullrequests/{pull_request_id}/approve`;
const comments = '/snippets/{workspace}/{encoded_id}/comments';

test.each<[string, string[]]>([
  ['GET /workspaces/{workspace}/projects/{project_key}/permissions/groups', [permissionsConfig]],
  ['GET /workspaces/acme/projects/KEY/permissions/groups', [permissionsConfig]],
  ['GET /repositories/acme/web/pullrequest', [`GET ${ofRepository}/pullrequests`]],
  ['POST /repositories/acme/web/pull-requests', [`POST ${ofRepository}/pullrequests`]],
  ['GET /repository/acme/web', [`GET ${ofRepository}`]],
  ['GET /acme/web/pullrequests', [`GET ${ofRepository}/pullrequests`]],
  ['GET /repositories/acme/web/branches', [`GET ${ofRepository}/refs/branches`]],
  ['GET /repositories/acme/web/pipelines_config/caches', [`GET ${ofRepository}/pipelines-config/caches`]],
  ['DELETE /user', []],
  ['HEAD /repositories/acme/web', [`GET ${ofRepository}`]],
  ['OPTIONS /repositories/acme/web', [`GET ${ofRepository}`]],
  ['GET /repositories/acme/web/pullrequests/1/approve', []],
  ['PUT /repositories/acme/web/pullrequests/1/approve', [`POST ${approve}`, `DELETE ${approve}`]],
  ['PATCH /snippets/acme/x/comments', [`POST ${comments}`]],
  ['DELETE /repositories/acme/web/pull-requests', [`POST ${ofRepository}/pullrequests`]],
  ['POST /repositories/acme/web/deployments_config/environments/', []],
  ['PATCH /repositories/acme/web', [`PUT ${ofRepository}`, `POST ${ofRepository}`, `DELETE ${ofRepository}`]],
  ['GET /repositories/acme/web/frobnicate', []],
  ['GET /repositories/acme/web/issues/1/foo', []],
  ['GET /users/acme/foo', []],
  ['GET /rest/api/1.0/projects/X/repos', []],
  ['GET /foo/bar', []],
  ['GET /', []],
])('Near %s: %j', (text, near) => {
  expect(nearestOperations(parsed(text)).map(key)).toEqual(near);
});

test('Suggestions are live, three at most, also for an absurd path', () => {
  expect(nearestOperations({ method: 'GET', path: '/repositories'.repeat(50_000) })).toEqual([]);
  expect(
    nearestOperations({ method: 'GET', path: `/repositories/${'x'.repeat(1_000_000)}/web/pullrequest` }),
  ).toHaveLength(1);
  fc.assert(
    fc.property(anOperation, fc.nat(), ({ method, path }, place) => {
      const at = 1 + (place % (path.length - 1));
      const near = nearestOperations({ method, path: path.slice(0, at) + path.slice(at + 1) });
      expect(near.length).toBeLessThanOrEqual(3);
      for (const { state } of near) expect(state).not.toBe('removed');
    }),
  );
});

/** What represents a value that only the job knows, as CI systems, shells and documents write it. */
const placeholders = [
  ...['$PR', '${PR}', '${{ github.event.number }}', '{{ pr }}', '{{pr}}', '#{pr}', '{pr}', '{ pr }', '{}', '$(Pr)'],
  ...[
    '%PR%',
    ':pr',
    '<pr>',
    '<pull request>',
    '[pr]',
    '__PR__',
    '${PR:-1}',
    '$env:PR',
    'x-$PR',
    '${PR}-x',
    'x{{ pr }}y',
    ...['$1', '$@', '%s', '%d', '%(pr)s', '[[pr]]', '<<pr>>', '*', '**', '...', '\u2026'],
  ],
  ...['%24PR', '%24%7BPR%7D', '%7B%7B%20pr%20%7D%7D', '%3Cpr%3E', '%5Bpr%5D', '%23%7Bpr%7D', '%25PR%25', '%3Apr'],
];

test.each(placeholders)('%s is a placeholder wherever it represents a parameter', (placeholder) => {
  for (const operation of catalogOperations()) {
    const path = operation.path.replace(/(?<=\/)\{\w+\}(?=\/|$)/g, () => placeholder);
    if (path === operation.path) continue;
    const match = findOperation(parsed(`${operation.method} ${path}`));
    // Of two templates that differ in a literal alone, such as `/user/{x}` and `/user/emails`, the literal one has another path.
    expect([match?.operation.method, match?.operation.path, match?.values]).toEqual([
      operation.method,
      operation.path,
      {},
    ]);
  }
});

test.each(['PR_ID', 'id', '@pr', '7x', '-1'])('%s is no number, so it represents one', (text) => {
  expect(found(`GET /repositories/acme/web/pullrequests/${text}/comments/8`)?.path).toBe(
    `${ofRepository}/pullrequests/{pull_request_id}/comments/{comment_id}`,
  );
  const { values } = findOperation(parsed(`GET /repositories/acme/web/pullrequests/${text}/comments/8`)) ?? {};
  expect(values).toEqual({ workspace: 'acme', repo_slug: 'web', comment_id: '8' });
});

test.each(['$API', '${BASE_URL}/2.0', '{{ api }}', 'https://$HOST/2.0', 'https://${HOST}', 'api.bitbucket.org/2.0'])(
  'a path may follow a variable or a host: %s',
  (base) => {
    expect(parsed(`GET ${base}/repositories/acme/web/pullrequests`)).toEqual({
      method: 'GET',
      path: '/repositories/acme/web/pullrequests',
    });
  },
);

test.each([
  ['GET /repositories/acme/web/refs/branches/__x', 'name', '__x'],
  ['GET /repositories/acme/web/refs/branches/a:b', 'name', 'a:b'],
  ['GET /repositories/acme/web/refs/branches/50%25', 'name', '50%'],
  ['GET /repositories/acme/web/refs/branches/a%5Bb', 'name', 'a[b'],
  ['GET /repositories/acme/web/pipelines/{11111111-2222-3333-4444-555555555555}', 'pipeline_uuid', undefined],
])('%s contains no placeholder', (text, parameter, value) => {
  const { values = {} } = findOperation(parsed(text)) ?? {};
  expect(Object.keys(values)).toContain(parameter);
  if (value !== undefined) expect(values[parameter]).toBe(value);
});

test.each([
  [
    'POST https://api.bitbucket.org/2.0/repositories/$BITBUCKET_REPO_FULL_NAME/pullrequests/$BITBUCKET_PR_ID/comments',
    `POST ${ofRepository}/pullrequests/{pull_request_id}/comments`,
  ],
  ['GET /repositories/${{ vars.REPO }}/pullrequests', `GET ${ofRepository}/pullrequests`],
  ['GET /repositories/$BITBUCKET_REPO_FULL_NAME', `GET ${ofRepository}`],
  ['GET /repositories/$WORKSPACE', 'GET /repositories/{workspace}'],
])('One placeholder may represent two segments: %s', (text, expected) => {
  const match = found(text);
  expect(match && key(match)).toBe(expected);
});
