import { describe, expect, test } from '@jest/globals';
import { explainText, namedIn } from './explain.ts';

const clone = "+ git clone https://bitbucket.org/acme/web.git\nCloning into 'web'...\n";

describe('a failure of another service near a request to Bitbucket', () => {
  test.each([
    [
      'npm',
      `${clone}+ npm ci\nnpm ERR! code E401\nnpm ERR! 401 Unauthorized - GET https://npm.pkg.github.com/@acme%2fui - authentication token not provided`,
    ],
    [
      'npm, which names the page of a build',
      'See https://bitbucket.org/acme/web/pipelines/results/7\nnpm ERR! 403 Forbidden - PUT https://npm.acme.example/@acme%2fui',
    ],
    [
      'npm, which names both in one line',
      'npm ERR! 403 Forbidden - PUT https://npm.acme.example/@acme%2fui - see https://bitbucket.org/acme/web/src',
    ],
    [
      'Maven',
      'Pushed to https://bitbucket.org/acme/web.git\nPUT https://nexus.acme.example/a.jar failed: 401 Unauthorized',
    ],
    ['the next command', `${clone}+ ./deploy.sh\nerror: HTTP 403 from the registry`],
    ['a test', 'Cloning https://bitbucket.org/acme/web.git\nTest failed: expected status 401, got 200'],
    [
      'Slack, whose status is behind its URL',
      "AxiosError: Request failed with status code 401\n  config: { url: 'https://slack.com/api/chat.postMessage', method: 'post' },\n  response: { status: 401 }\nPosted to https://api.bitbucket.org/2.0/repositories/acme/web/commit/abc/statuses/build",
    ],
    [
      'a scanner that names the page of a pull request',
      'INFO: decorating https://bitbucket.org/acme/web/pull-requests/7\nERROR: HTTP 401',
    ],
    [
      'a scanner that names the page of a repository',
      '401 Unauthorized https://api.snyk.io/v1/test (repo https://bitbucket.org/acme/web)',
    ],
    [
      'one of two repositories',
      'Failed to mirror https://bitbucket.org/acme/web.git to https://gitlab.com/acme/web.git: 403 Forbidden',
    ],
    [
      'a request that is not shown, after one to Bitbucket',
      '> GET /2.0/user HTTP/2\n> Host: api.bitbucket.org\n> \n< HTTP/2 200 \n< content-length: 2\n< \n{}\n+ curl -i https://artifactory.acme.example\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{}',
    ],
    [
      'wget',
      '--2026-11-30 10:00:00--  https://api.bitbucket.org/2.0/repositories/acme/web\nHTTP request sent, awaiting response... 200 OK\n--2026-11-30 10:00:01--  https://downloads.acme.example/x\nHTTP request sent, awaiting response... 403 Forbidden',
    ],
    ['another API', '{"type":"error","error":{"type":"permission_error","message":"Access denied to this workspace"}}'],
  ])('%s', (_, text) => {
    expect(namedIn(explainText(text))).toEqual([]);
  });
});

test('a page about a status does not end the message of Bitbucket', () => {
  const text = [
    "Client error '401 Unauthorized' for url 'https://api.bitbucket.org/2.0/user'",
    'For more information check: https://developer.mozilla.org/docs/Web/HTTP/Status/401',
    'Token is invalid, expired, or not supported for this endpoint.',
  ].join('\n');
  expect(namedIn(explainText(text))).toEqual(['open 401']);
});

const hidden = 'You may not have access to this repository or it no longer exists in this workspace.';
const refused = "fatal: Authentication failed for 'https://bitbucket.org/acme/web.git/'";

describe('the lines of Git in the output of another program', () => {
  test.each(['[ERROR] ', 'npm ERR! ', 'npm error ', 'stderr: ', '  > ', '[INFO] [stderr] '])('%s', (prefix) => {
    expect(namedIn(explainText(`${prefix}remote: ${hidden}\n${prefix}${refused}`))).toEqual(['open 401']);
  });
});

describe('what the server wrote about a transfer that succeeded is not why the next request failed', () => {
  const progress = 'remote: Enumerating objects: 10, done.\nremote: Total 10 (delta 0), reused 0 (delta 0)\n';
  const pushed =
    'remote: Create pull request for feature:\nremote:   https://bitbucket.org/acme/web/pull-requests/new\nTo https://bitbucket.org/acme/web.git\n   a1..b2  feature -> feature\n';

  test.each([
    ['a submodule', `${progress}Cloning into 'lib'...\n${refused}`, 'open 401'],
    [
      'a submodule without a login',
      `${progress}fatal: could not read Username for 'https://bitbucket.org': x`,
      'token-not-received',
    ],
    ['the next push', `${pushed}+ git push origin v1\n${refused}`, 'open 401'],
  ])('%s', (_, text, name) => {
    const explanation = explainText(text);
    expect(namedIn(explanation)).toEqual([name]);
    expect(explanation.causes[0]?.excerpt).toMatch(/^fatal:/);
  });

  test('but it is why a push was declined', () => {
    const text =
      'remote: Compressing objects: 100% (3/3), done.\nremote: Permission denied to update branch main.\nTo https://bitbucket.org/acme/web.git\n ! [remote rejected] main -> main (pre-receive hook declined)';
    expect(explainText(text).causes[0]?.open?.causes).toMatchObject([{ cause: 'branch-restriction' }]);
  });
});

test('a text about a repository without its request blames no feature', () => {
  const [cause] = explainText(`{"type":"error","error":{"message":"${hidden}"}}`).causes;
  expect(cause).toMatchObject({ findings: [], open: { status: 404, causes: [{ cause: 'hidden' }] } });
});

test('a repository that Git does not find is no error of a proxy', () => {
  const text = "remote: Not Found\nfatal: repository 'https://bitbucket.org/acme/lib.git/' not found";
  expect(explainText(text).causes).toMatchObject([
    { findings: [], open: { status: 404, causes: [{ cause: 'hidden' }] } },
  ]);
});

test('the message of a request that is not valid is quoted', () => {
  const text =
    'POST https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests: 400 Bad Request {"type":"error","error":{"message":"There are no changes to be pulled"}}';
  const [finding] = explainText(text).causes[0]?.findings ?? [];
  expect(finding?.cause).toContain('"There are no changes to be pulled"');
});

test('an account password is not an error of a proxy', () => {
  const text = `remote: Bitbucket Cloud recently stopped supporting account passwords for Git authentication.\n${refused}`;
  expect(namedIn(explainText(text))).toEqual(['open 401']);
});

test.each(['Username', 'Password'])('Git without a %s sent nothing, so nothing in between removed it', (name) => {
  const text = `fatal: could not read ${name} for 'https://bitbucket.org': terminal prompts disabled`;
  const [finding] = explainText(text).causes[0]?.findings ?? [];
  expect(finding).toMatchObject({ code: 'token-not-received', facts: { isUnsent: true } });
  expect(finding?.remedy.join()).not.toMatch(/proxy/);
  expect(finding?.cause).toBe(
    "Bitbucket responded to Git's request to bitbucket.org as to an anonymous request: Git had no login to send.",
  );
});

test('the refusal of a push needs the scopes of a push', () => {
  const text =
    "batch response: Your credentials lack one or more required privilege scopes.\nerror: failed to push some refs to 'https://bitbucket.org/acme/web.git'";
  const [finding] = explainText(text).causes[0]?.findings ?? [];
  expect(finding?.cause).toMatch(/A push requires .*write:repository:bitbucket/);
});

test('a status after the name of an error, as aiohttp writes it', () => {
  const [cause] = explainText(
    "aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url='https://api.bitbucket.org/2.0/user'",
  ).causes;
  expect(cause?.open?.status).toBe(401);
});

test('a status before a URL, as scripts let curl write them', () => {
  const [cause] = explainText('401 https://api.bitbucket.org/2.0/repositories/acme/web').causes;
  expect(cause?.open?.status).toBe(401);
});

test('an arrow before a status', () => {
  const [cause] = explainText('GET https://api.bitbucket.org/2.0/repositories/acme/web -> 401').causes;
  expect(cause?.open?.status).toBe(401);
});

describe('a refusal of Git whose text does not show whether it pushed', () => {
  const refused = (message: string) =>
    `remote: ${message}\nfatal: unable to access 'https://bitbucket.org/acme/web.git/': The requested URL returned error: 403`;
  const scope = 'Your credentials lack one or more required privilege scopes.';
  const access = 'The requested repository either does not exist or you do not have access.';

  test('names the scopes of both', () => {
    const [cause] = explainText(refused(scope)).causes;
    expect(cause?.findings).toEqual([]);
    expect(cause?.open?.causes.map(({ text }) => text)).toEqual([
      'the token is missing a scope, probably one of read:repository:bitbucket or write:repository:bitbucket',
    ]);
  });

  test('names no permission', () => {
    const [cause] = explainText(refused(access)).causes;
    expect(cause?.open?.causes.map(({ cause: possible }) => possible)).toEqual(['permission', 'hidden']);
  });

  test.each([
    "Cloning into 'web'...",
    '+ git fetch origin',
    '[command]/usr/bin/git -c protocol.version=2 fetch origin',
  ])('is one of a clone after: %s', (before) => {
    const [finding] = explainText(`${before}\n${refused(scope)}`).causes[0]?.findings ?? [];
    expect(finding?.cause).toMatch(/A clone requires .*read:repository:bitbucket/);
  });

  test('is one of a push after its command', () => {
    const [finding] = explainText(`+ git push origin main\n${refused(access)}`).causes[0]?.findings ?? [];
    expect(finding?.cause).toMatch(/no write permission/);
  });
});

describe('what Git sent', () => {
  const traced = (pair: string) =>
    [
      '=> Send header: GET /acme/web.git/info/refs?service=git-upload-pack HTTP/1.1',
      '=> Send header: Host: bitbucket.org',
      `=> Send header: Authorization: Basic ${btoa(pair)}`,
      '=> Send header:',
      '<= Recv header: HTTP/1.1 401 Unauthorized',
      '<= Recv header: www-authenticate: Basic realm="Bitbucket.org HTTP"',
      '<= Recv header:',
      "fatal: Authentication failed for 'https://bitbucket.org/acme/web.git/'",
    ].join('\n');
  const token = ['ATATT3', 'xFfGF0', 'Zm9vYmFy'.repeat(20), '=1A2B3C4D'].join('');

  test.each([
    ['the right username', `x-bitbucket-api-token-auth:${token}`, ['expired', 'without-scopes']],
    ['the email', `me@acme.example:${token}`, ['git-user']],
    ['another name', `me:${token}`, ['git-user', 'expired', 'without-scopes']],
  ])('%s narrows the causes of a 401', (_, pair, expected) => {
    const [cause] = explainText(traced(pair)).causes;
    expect(cause?.findings).toEqual([]);
    expect(cause?.open?.causes.map(({ cause: possible }) => possible)).toEqual(expected);
  });

  test('an empty token is the cause', () => {
    const [finding] = explainText(traced('x-token-auth:')).causes[0]?.findings ?? [];
    expect(finding).toMatchObject({ code: 'token-not-received', facts: { isEmpty: true } });
  });
});

test('an empty token in a Basic pair is the cause of a 401 of the API', () => {
  const text = [
    '> GET /2.0/user HTTP/1.1',
    '> Host: api.bitbucket.org',
    `> Authorization: Basic ${btoa('me@acme.example:')}`,
    '> ',
    '< HTTP/1.1 401 Unauthorized',
    '< Content-Length: 0',
    '< ',
  ].join('\n');
  const [finding] = explainText(text).causes[0]?.findings ?? [];
  expect(finding?.cause).toMatch(/the token that the job sent is empty/);
});

test('group management does not ask for an API token with a scope that it cannot have', () => {
  const error = {
    message: 'Your credentials lack one or more required privilege scopes.',
    detail: { required: ['account:write'], granted: ['read:repository:bitbucket'] },
  };
  const text = `GET https://api.bitbucket.org/1.0/groups/acme 403 Forbidden ${JSON.stringify({ type: 'error', error })}`;
  expect(namedIn(explainText(text))).toEqual(['operation-url-wrong']);
});

test('of several requests by one connection, curl writes all bodies at the end, and they are not exchanged', () => {
  const request = (path: string, status: string) => [
    `> GET ${path} HTTP/1.1`,
    '> Host: api.bitbucket.org',
    '> Authorization: Bearer ***',
    '> ',
    `< HTTP/1.1 ${status}`,
    '< Content-Type: application/json',
    '< ',
    '{ [98 bytes data]',
    '* Connection #0 to host api.bitbucket.org left intact',
  ];
  const denied = (message: string) => JSON.stringify({ type: 'error', error: { message } });
  const text = [
    '* Connected to api.bitbucket.org (104.192.142.240) port 443 (#0)',
    ...request('/2.0/repositories/acme/web', '403 Forbidden'),
    '* Re-using existing connection #0 with host api.bitbucket.org',
    ...request('/2.0/workspaces/acme', '403 Forbidden'),
    denied('Access denied. You must have write or admin access.'),
  ].join('\n');
  const { causes } = explainText(text);
  const [finding] = causes.flatMap(({ findings }) => findings);
  expect(finding?.code === 'permission-missing' && finding.cause.includes('/2.0/workspaces/acme')).toBe(false);
});
