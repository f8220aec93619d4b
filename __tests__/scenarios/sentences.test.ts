import { statusFaults } from '../../sandbox/faults.ts';
import { refusedBy } from '../../sandbox/sentences.ts';
import { asCommand, type Outcome } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const web = { repository: 'acme/web' };
const refs = (service: 'upload' | 'receive', scheme: 'Basic' | 'none' = 'Basic') =>
  `GET /acme/web.git/info/refs?service=git-${service}-pack (${scheme})`;

/** A text that the API returns for every request. */
const overApi = (text: string, finding: Scenario['findings'][number], status = 403): Scenario => ({
  name: `${text} (${status})`,
  run: () =>
    asCommand(
      'api-full',
      { ...web, scopes: 'read:repository:bitbucket' },
      { faults: [refusedBy(text, /\/2\.0\//, status)] },
    ),
  verdict: finding.startsWith('fail') ? 'fail' : 'unknown',
  findings: [finding],
  exitCode: finding.startsWith('fail') ? 1 : 3,
  requests: basic(path.web),
});

scenarios('sentences that are known from git, over the API', [
  overApi('To access this repository, an admin must allowlist your IP.', 'fail ip-not-allowed'),
  overApi('To access this repository, enable two-step authentication.', 'fail two-step-required'),
  {
    name: 'the user limit (402)',
    run: () =>
      asCommand(
        'api-full',
        { ...web, scopes: 'read:repository:bitbucket' },
        {
          faults: [
            refusedBy(
              'The account has exceeded its user limit and this repository is restricted to read-only.',
              /\/2\.0\//,
              402,
            ),
          ],
        },
      ),
    verdict: 'fail',
    findings: ['fail workspace-read-only'],
    exitCode: 1,
    requests: basic(path.web),
  },
]);

scenarios('a 401 whose text is not about the token', [
  overApi('To access this repository, an admin must whitelist your IP.', 'fail ip-not-allowed', 401),
  overApi('To access this repository, enable two-step authentication.', 'fail two-step-required', 401),
  overApi('The account has exceeded its user limit.', 'fail workspace-read-only', 401),
  {
    ...overApi('Your credentials lack one or more required privilege scopes.', 'fail scope-missing', 401),
    findings: ['fail scope-missing', 'warn scope-contradiction'],
  },
  overApi('This API is not accessible by this authentication mechanism', 'unknown response-unexpected', 401),
  {
    ...overApi('This workspace is suspended.', 'unknown response-unexpected', 401),
    says: ['returned 401: "This workspace is suspended."', 'If the message names a cause, fix that first.'],
  },
]);

scenarios('a 401 whose text names a state of something else', [
  ...[
    'Authentication service is temporarily unavailable',
    'Unable to authenticate: the identity service timed out. Try again later.',
    'Your account has been locked',
    'User is deactivated',
    'Session limit reached for this network',
  ].map((text) => overApi(text, 'unknown response-unexpected', 401)),
]);

scenarios('a 403 in unknown words that shows no caller', [
  ...[{ scopes: 'read:repository:bitbucket' }, {}].map(
    (declared): Scenario => ({
      name: `is quoted (${Object.keys(declared)})`,
      run: () =>
        asCommand(
          'api-full',
          { ...web, ...declared },
          {
            faults: [
              {
                kind: {
                  status: 403,
                  body: JSON.stringify({ type: 'error', error: { message: 'This workspace is suspended.' } }),
                },
              },
            ],
          },
        ),
      verdict: 'unknown',
      findings: ['unknown response-unexpected'],
      exitCode: 3,
      requests: basic(path.web),
      says: ['returned 403: "This workspace is suspended."'],
    }),
  ),
]);

scenarios('a 401 whose text is about the token in unknown words', [
  {
    ...overApi('The account of this token is deactivated.', 'fail token-rejected', 401),
    requests: [...basic(path.web), ...bearer(path.web)],
    says: ['Its message is "The account of this token is deactivated."'],
  },
]);

scenarios('a 403 that may be about something else than a permission', [
  ...[
    'You must sign in with SSO to get access to this workspace.',
    'Access to this repository is disabled because the workspace is suspended.',
    'This repository is over its size limit. An admin has to reduce it.',
    'Access from your country is restricted',
    "Access denied by your organization's data security policy.",
    'The repository owner must verify their email address.',
    'Repository access has been restricted due to a copyright claim.',
    'An administrator must accept the new terms of service.',
    'Access to this workspace requires a managed account.',
    'Access is temporarily unavailable. Try again later.',
  ].map((text) => overApi(text, 'unknown permission-missing')),
]);

/** A text of Git. */
const overGit = (text: string, finding: Scenario['findings'][number]): Scenario => ({
  name: text,
  run: () => asCommand('api-full', { ...web, git: 'push' }, { faults: [refusedBy(text, /info\/refs/)] }),
  verdict: 'fail',
  findings: [finding],
  exitCode: 1,
  requests: [...basic(path.web), refs('receive', 'none'), refs('receive')],
});

scenarios('sentences that are known from the API, over git', [
  overGit('Access denied. You must have write or admin access.', 'fail git-rejected'),
  {
    ...overGit('API Token provided has no Bitbucket scopes.', 'fail git-rejected'),
    verdict: 'unknown',
    findings: ['unknown git-rejected'],
    exitCode: 3,
    says: ['because scopes are missing, although the list of granted scopes includes'],
  },
  {
    name: 'and where the API gives no list: the token has no scopes',
    run: () =>
      asCommand(
        'api-full',
        { ...web, git: 'push' },
        { faults: [refusedBy('API Token provided has no Bitbucket scopes.', /info\/refs/), { kind: 'html' }] },
      ),
    verdict: 'fail',
    findings: ['fail token-without-scopes', 'unknown response-not-json'],
    exitCode: 1,
    requests: [...basic(path.web), refs('receive'), refs('receive', 'none')],
  },
  {
    name: 'a refusal that git alone gives in unknown words has two possible causes',
    run: () =>
      asCommand(
        'api-full',
        { ...web, git: 'push' },
        { faults: [refusedBy('You may not have access to push here.', /info\/refs/)] },
      ),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 3,
    requests: [...basic(path.web), refs('receive'), refs('receive', 'none')],
    says: ['Either the token has no permission for this, or a proxy rejected the request.'],
  },
]);

scenarios('a refusal of what tries a scope', [
  {
    name: '"Forbidden" to a caller that is recognized is no pass',
    run: () =>
      asCommand(
        'api-full',
        { ...web, scopes: 'read:pipeline:bitbucket' },
        { faults: [refusedBy('Forbidden', /\/pipelines/)] },
      ),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 3,
    requests: basic(path.web, path.pipelines),
  },
  {
    name: 'the kind of credential, in other words',
    run: () =>
      asCommand(
        'api-full',
        { ...web, operations: 'GET /repositories/{workspace}/{repo_slug}/pipelines' },
        { faults: [refusedBy('This endpoint does not support token-based authentication', /\/pipelines/)] },
      ),
    verdict: 'fail',
    findings: ['fail token-kind-rejected'],
    exitCode: 1,
    requests: basic(path.web, path.pipelines),
  },
  ...(
    [
      ['This API does not accept API tokens', 'fail token-kind-rejected'],
      ['Basic authentication is not supported for this endpoint', 'fail token-kind-rejected'],
      ['You do not have permission to view the pipelines of this repository', 'fail permission-missing'],
      // No source states what it is about, so nothing is blamed.
      ['Something entirely new went wrong', 'unknown permission-missing'],
      [
        'You may not have access to this repository or it no longer exists in this workspace.',
        'fail resource-not-found',
      ],
      // They contradict the headers.
      ['API Token provided has no Bitbucket scopes.', 'unknown response-unexpected'],
      ['API token must be used with an atlassian registered email', 'unknown response-unexpected'],
      ['App passwords are deprecated and must be replaced with API tokens.', 'unknown response-unexpected'],
    ] as const
  ).flatMap(([text, finding]) =>
    [{ scopes: 'read:pipeline:bitbucket' }, { operations: 'GET /repositories/{workspace}/{repo_slug}/pipelines' }].map(
      (declared): Scenario => ({
        name: `${text} (${Object.keys(declared)[0]})`,
        run: () => asCommand('api-full', { ...web, ...declared }, { faults: [refusedBy(text, /\/pipelines/)] }),
        verdict: finding.startsWith('fail') ? 'fail' : 'unknown',
        findings: [finding],
        exitCode: finding.startsWith('fail') ? 1 : 3,
        requests: basic(path.web, path.pipelines),
      }),
    ),
  ),
  {
    name: 'without headers, a text about the token is believed',
    run: () =>
      asCommand(
        'api-full',
        { ...web, scopes: 'read:repository:bitbucket' },
        {
          faults: [
            {
              kind: {
                status: 403,
                body: JSON.stringify({
                  type: 'error',
                  error: { message: 'API Token provided has no Bitbucket scopes.' },
                }),
              },
            },
          ],
        },
      ),
    verdict: 'fail',
    findings: ['fail token-without-scopes'],
    exitCode: 1,
    requests: basic(path.web),
  },
  {
    name: 'a missing permission by its key alone',
    run: () =>
      asCommand(
        'api-viewer',
        { ...web, operations: 'GET /repositories/{workspace}/{repo_slug}/hooks' },
        { flags: { denial: 'key-alone' } },
      ),
    verdict: 'fail',
    findings: ['fail permission-missing'],
    exitCode: 1,
    requests: basic(path.web, path.hooks),
  },
]);

scenarios('an email that no account has', [
  {
    name: 'is named at once, and nothing is reported about the token',
    run: () =>
      asCommand(
        'api-least',
        { ...web, email: 'build-user@nowhere.example' },
        { flags: { unregisteredEmail: 'named' } },
      ),
    verdict: 'fail',
    findings: ['fail email-mismatch'],
    exitCode: 1,
    requests: basic(path.web),
    says: ['no Atlassian account is registered with it', 'The token itself may be valid.'],
  },
]);

const clone = (times?: number): Promise<Outcome> =>
  asCommand(
    'api-least',
    { ...web, git: 'clone' },
    { faults: [{ match: /info\/refs/, ...(times !== undefined && { times }), kind: statusFaults.passingGitRefusal }] },
  );

scenarios('a git refusal that contradicts the API', [
  {
    name: 'also where only the private repository shows that the token works',
    run: () =>
      asCommand(
        'api-least',
        { ...web, git: 'clone' },
        {
          faults: [{ match: /info\/refs/, times: 2, kind: statusFaults.passingGitRefusal }, { kind: 'strip-headers' }],
        },
      ),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: [...basic(path.web), refs('upload', 'none'), refs('upload'), refs('upload')],
  },
  {
    name: 'passes when it passes',
    // The first two requests go side by side.
    run: () => clone(2),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: [...basic(path.web), refs('upload', 'none'), refs('upload'), refs('upload')],
  },
  {
    name: 'is not blamed on the token',
    run: () => clone(),
    verdict: 'unknown',
    findings: ['unknown git-rejected'],
    exitCode: 3,
    requests: [...basic(path.web), refs('upload', 'none'), refs('upload'), refs('upload')],
    says: ['BCLOUD-24107'],
  },
]);

scenarios('a refusal that contradicts what the API shows', [
  {
    name: 'git refuses to clone what the API shows',
    run: () =>
      asCommand(
        'repo-access-token',
        { ...web, git: 'clone' },
        { faults: [{ match: /info\/refs/, kind: { status: 404 } }] },
      ),
    verdict: 'unknown',
    findings: ['unknown git-rejected'],
    exitCode: 3,
    requests: [...bearer(path.web), refs('upload', 'none'), refs('upload')],
    says: ['although the REST API shows the repository to the token'],
  },
  {
    name: 'git refuses to push, and gives no reason',
    run: () =>
      asCommand('api-full', { ...web, git: 'push' }, { faults: [{ match: /info\/refs/, kind: { status: 403 } }] }),
    verdict: 'unknown',
    findings: ['unknown git-rejected'],
    exitCode: 3,
    requests: [...basic(path.web), refs('receive', 'none'), refs('receive')],
    says: ['Check for a proxy or firewall.'],
  },
  {
    name: 'what is not shown to an anonymous caller is no fault of the token',
    run: () =>
      asCommand(
        'api-full',
        { ...web, operations: 'GET /repositories/{workspace}/{repo_slug}/pullrequests' },
        { faults: [{ match: /pullrequests/, kind: 'anonymous' }] },
      ),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 3,
    requests: basic(path.web, path.pullrequests),
  },
]);

scenarios('a rate limit', [
  {
    name: 'states when it ends',
    run: () => asCommand('api-least', web, { faults: [{ kind: statusFaults.rateLimitedUntil }] }),
    verdict: 'unknown',
    findings: ['unknown rate-limited'],
    exitCode: 3,
    requests: basic(path.web, path.web, path.web),
    says: ['745'],
  },
]);
