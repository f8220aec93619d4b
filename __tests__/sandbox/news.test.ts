import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { deprecationHeaders, rateLimitHeaders, statusFaults } from '../../sandbox/faults.ts';
import { authorizationOf, oracleSamples } from '../../sandbox/oracle.ts';
import { refusedBy, sentences } from '../../sandbox/sentences.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const sampleOf = (name: string) => {
  const sample = oracleSamples.find((each) => each.name === name);
  if (sample === undefined) throw new Error(`no sample ${name}`);
  return sample;
};

async function ask(name: string, path: string, authorization = authorizationOf(sampleOf(name))) {
  const response = await fetch(`${sandbox.url}${path}`, {
    headers: { Authorization: authorization },
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const pair = (user: string, name: string) =>
  `Basic ${Buffer.from(`${user}:${sampleOf(name).token}`).toString('base64')}`;
const web = '/2.0/repositories/acme/web';
const refs = '/acme/web.git/info/refs?service=git-upload-pack';

describe('authentication', () => {
  test('an email that no account has is named, once the service does so', async () => {
    const wrong = pair('build-user', 'api-least');
    expect((await ask('api-least', web, wrong)).text).toBe('');
    sandbox.setFlags({ unregisteredEmail: 'named' });
    const { status, text } = await ask('api-least', web, wrong);
    expect(status).toBe(401);
    expect(JSON.parse(text).error.message).toBe('API token must be used with an atlassian registered email');
    // Another account's token is like any wrong pair.
    expect((await ask('api-least', web, pair('viewer@acme.example', 'api-least'))).text).toBe('');
  });

  test('Git names missing scopes if the flag is set', async () => {
    const unscoped = pair('x-bitbucket-api-token-auth', 'api-unscoped');
    expect((await ask('api-unscoped', refs, unscoped)).status).toBe(401);
    sandbox.setFlags({ unscopedGitText: true });
    expect(await ask('api-unscoped', refs, unscoped)).toMatchObject({
      status: 403,
      text: 'API Token provided has no Bitbucket scopes.',
    });
  });

  test('a service account is refused', async () => {
    expect(sampleOf('service-account').token).toMatch(/^ATSTT3xFfGF0/);
    expect((await ask('service-account', web)).status).toBe(401);
  });

  test('a token for one workspace sees nothing of another', async () => {
    expect((await ask('other-workspace', web)).status).toBe(404);
    expect((await ask('other-workspace', '/2.0/user')).status).toBe(200);
  });

  test('a token in the query is refused, whatever the header states', async () => {
    expect((await ask('api-least', web)).status).toBe(200);
    expect((await ask('api-least', `${web}?access_token=x`)).status).toBe(401);
  });

  test('tokens are named, once they are', async () => {
    expect((await ask('api-least', web)).headers.get('x-token-id')).toBeNull();
    sandbox.setFlags({ tokenIds: true });
    const id = (await ask('api-least', web)).headers.get('x-token-id') ?? '';
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect((await ask('api-least', '/2.0/workspaces/acme')).headers.get('x-token-id')).toBeNull();
    expect((await ask('api-full', web)).headers.get('x-token-id')).not.toBe(id);
    expect(sampleOf('api-least').token).not.toContain(id.slice(0, 8));
  });
});

describe('what goes and what is gone', () => {
  test('an endpoint that is about to go states it in its headers', async () => {
    sandbox.fault({ match: /\/pullrequests/, kind: { withHeaders: deprecationHeaders } });
    const { status, headers } = await ask('api-read-only', `${web}/pullrequests`);
    expect(status).toBe(200);
    expect(headers.get('deprecation')).toMatch(/^@\d+$/);
    expect(headers.get('sunset')).toContain('2027');
    expect(headers.get('link')).toContain('rel="deprecation"');
    expect(headers.get('x-oauth-scopes')).toContain('read:pullrequest:bitbucket');
    expect((await ask('api-read-only', web)).headers.get('deprecation')).toBeNull();
  });

  test('the issue tracker names its announcement on every repository', async () => {
    for (const path of [`${web}/issues`, `${web}/issues/7/comments`, `${web}/milestones`]) {
      const { status, text } = await ask('api-least', path);
      expect(status).toBe(410);
      expect(JSON.parse(text).error).toMatchObject({
        message: 'CHANGE-3071 - Functionality has been deprecated',
        data: { announcement_url: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-3071' },
      });
    }
  });

  test('what is removed may answer 404', async () => {
    sandbox.setFlags({ removed: 404 });
    expect((await ask('api-full', '/2.0/user/permissions/repositories')).status).toBe(404);
  });

  test('of version 1.0 groups live, for a scope that no API token has', async () => {
    const { status, text } = await ask('every-scope-owner', '/1.0/groups/acme');
    expect(status).toBe(403);
    expect(JSON.parse(text).error.detail.required).toEqual(['account:write']);
    expect((await ask('oauth-writer', '/1.0/groups/acme')).status).toBe(200);
    expect((await ask('every-scope-owner', '/1.0/repositories/acme/web')).status).toBe(404);
  });

  test.each(['/repositories/acme/web', '/user', '/'])('%s without /2.0 is forbidden', async (path) => {
    const { status, text } = await ask('api-full', path);
    expect([status, JSON.parse(text).error]).toEqual([403, { message: 'Forbidden' }]);
  });
});

describe('limits', () => {
  test('a 429 states in how many seconds it ends', async () => {
    sandbox.fault({ kind: statusFaults.rateLimitedUntil });
    const { status, headers } = await ask('api-least', web);
    expect(status).toBe(429);
    for (const [name, value] of Object.entries(rateLimitHeaders)) expect(headers.get(name)).toBe(value);
    expect(headers.get('x-credential-type')).toBe('api_token');
  });

  test('an answer can come late', async () => {
    sandbox.fault({ kind: { lateMs: 50 } });
    const before = performance.now();
    expect((await ask('api-least', web)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(45);
  });
});

describe('a missing permission', () => {
  const hooks = `${web}/hooks`;

  test.each([
    ['sentence', 'Access denied. You must have write or admin access.', undefined],
    ['key', 'Access denied. You must have write or admin access.', 'INSUFFICIENT_RIGHTS'],
    ['key-alone', 'You may not do this here.', 'INSUFFICIENT_RIGHTS'],
  ] as const)('by %s', async (denial, message, key) => {
    sandbox.setFlags({ denial });
    const { status, text } = await ask('api-viewer', hooks);
    expect(status).toBe(403);
    expect(JSON.parse(text).error.message).toBe(message);
    expect(JSON.parse(text).data?.key).toBe(key);
    expect(JSON.parse(text).error.data?.key).toBe(key);
  });
});

describe('sentences', () => {
  test('a refusal that is met with a wrong base, of a caller that is recognized', async () => {
    sandbox.fault(refusedBy('Forbidden', /\/pipelines/));
    const { status, headers, text } = await ask('api-full', `${web}/pipelines`);
    expect([status, JSON.parse(text).error.message]).toEqual([403, 'Forbidden']);
    expect(headers.get('x-credential-type')).toBe('api_token');
  });

  test.each(sentences.map(({ text }) => text))('over REST and git: %s', async (text) => {
    sandbox.fault(refusedBy(text, /\/2\.0\//));
    sandbox.fault(refusedBy(text, /info\/refs/, 402));
    const rest = await ask('api-least', web);
    expect([rest.status, JSON.parse(rest.text)]).toEqual([403, { type: 'error', error: { message: text } }]);
    expect(rest.headers.get('x-oauth-scopes')).toBe('read:repository:bitbucket');
    const git = await ask('api-least', refs, pair('x-bitbucket-api-token-auth', 'api-least'));
    expect([git.status, git.text]).toEqual([402, text]);
  });

  test('a refusal by Git can be over at the next request', async () => {
    sandbox.fault({ match: /info\/refs/, times: 1, kind: statusFaults.passingGitRefusal });
    const asked = () => ask('api-least', refs, pair('x-bitbucket-api-token-auth', 'api-least'));
    const first = await asked();
    expect([first.status, first.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="Bitbucket.org HTTP"']);
    expect((await asked()).status).toBe(200);
  });
});

describe('a pull request redirects', () => {
  test.each([
    ['diff', 'diff'],
    ['diffstat', 'diffstat'],
    ['patch', 'patch'],
    ['conflicts', 'file-conflicts'],
  ])('its %s to the %s of the repository, inside the API and into another scope', async (what, target) => {
    const { status, headers } = await ask('api-pullrequests', `${web}/pullrequests/7/${what}`);
    expect(status).toBe(302);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    const location = headers.get('location') ?? '';
    expect(location).toMatch(
      new RegExp(`^${sandbox.apiUrl}/repositories/acme/web/${target}/acme/web:\\w+%0D\\w+\\?from_pullrequest_id=7$`),
    );
    const path = location.slice(sandbox.url.length);
    if (what !== 'conflicts') expect((await ask('api-pullrequests', path)).status).toBe(403);
    expect((await ask('api-least', path)).status).toBe(200);
  });

  test('and a token without the scope is refused before that', async () => {
    expect((await ask('api-least', `${web}/pullrequests/7/diff`)).status).toBe(403);
  });
});
