import { expect } from '@jest/globals';
import { permissionSamples } from '../../sandbox/permission-samples.ts';
import { samples } from '../../sandbox/samples.ts';
import { jwt } from '../credential/tokens.ts';
import { asAction, asCommand, asPipe, type HostName, on } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const { token, email } = samples['api-least'];
const least = { repository: 'acme/web', scopes: 'read:repository:bitbucket' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wrapped = (text: string): string => text.replace(/.{76}/g, '$&\n');

/** A secret that is wrong in itself: it is named, and nothing is sent. */
function wrong(
  name: string,
  host: HostName,
  secret: string,
  findings: Scenario['findings'],
  says: Scenario['says'] = [],
): Scenario {
  return {
    name: `${name} (${host})`,
    run: () => on[host]('api-least', { ...least, token: secret }),
    verdict: 'fail',
    findings,
    exitCode: 1,
    requests: [],
    says,
  };
}

scenarios('a token that is missing', [
  {
    ...wrong('an empty input', 'action', '', ['fail token-missing']),
    log: true,
    says: ['a fork or Dependabot started', 'also add the secret under "Dependabot"', 'name the environment in the job'],
  },
  {
    ...wrong('an empty variable', 'pipe', '', ['fail token-missing']),
    log: true,
    says: ['A pipe gets only what is listed under its "variables"', 'deployment environment'],
  },
  {
    ...wrong('an empty variable', 'command', '', ['fail token-missing']),
    log: true,
    says: ['TOKEN_PREFLIGHT_TOKEN', '--token-stdin'],
  },
  wrong('nothing but spaces', 'action', ' \n\t\n', ['fail token-missing']),
  {
    ...wrong('a variable that is not passed', 'pipe', '', ['fail token-missing']),
    run: () => asPipe(undefined, least),
  },
  {
    ...wrong('no variable at all', 'command', '', ['fail token-missing']),
    run: () => asCommand(undefined, least),
  },
]);

scenarios('a token that nothing put in its place', [
  wrong('an expression', 'action', '${{ secrets.BITBUCKET_TOKEN }}', ['fail token-unexpanded'], ['"${{ … }}"']),
  wrong('a variable', 'pipe', '$BITBUCKET_TOKEN', ['fail token-unexpanded']),
  wrong('a variable in braces', 'pipe', '${BITBUCKET_TOKEN}', ['fail token-unexpanded'], ['"${NAME}"']),
  wrong(
    'a row of asterisks',
    'command',
    '***',
    ['fail token-unexpanded'],
    ['Logs show masked values like that', 'Copy the token itself'],
  ),
  wrong(
    'a variable of PowerShell',
    'command',
    '$env:BITBUCKET_TOKEN',
    ['fail token-unexpanded'],
    ['"$env:NAME"', 'Check that the variable is set.'],
  ),
  {
    ...wrong('neither token nor email', 'pipe', '', ['fail token-unexpanded', 'fail email-malformed']),
    run: () => asPipe('api-least', { ...least, token: '$BITBUCKET_TOKEN', email: '$BITBUCKET_TOKEN_EMAIL' }),
    log: true,
  },
]);

scenarios('characters that no token has', [
  ...(
    [
      ['a line break inside', `${token.slice(0, 50)}\n${token.slice(50)}`, 'line break (LF) at position 51 of 193'],
      ['a line break of Windows inside', `${token.slice(0, 50)}\r\n${token.slice(50)}`, 'line break (CR LF)'],
      ['a tab inside', `${token.slice(0, 20)}\t${token.slice(20)}`, 'tab at position 21'],
      ['a space inside', `${token.slice(0, 20)} ${token.slice(20)}`, 'space at position 21'],
      ['a byte order mark', `\ufeff${token}`, 'byte order mark at position 1 '],
      ['a zero-width space at the end', `${token}\u200b`, 'zero-width space at position 193 '],
      ['a no-break space', `${token}\u00a0`, 'no-break space'],
      ['double quotes around', `"${token}"`, 'double quote, 2 times, first at position 1 of 194'],
      ['single quotes around', `'${token}'`, 'single quote, 2 times'],
      ['typographic quotes around', `“${token}”`, 'typographic quote'],
      ['backticks around', `\`${token}\``, 'backtick'],
      ['an escaped equals sign', token.replace('=', '\\='), '"\\=" in place of "="'],
      ['an encoded equals sign', token.replace('=', '%3D'), '"%3D" in place of "="'],
      ['a control character', `${token}\u0007`, 'control character at position 193'],
      ['quotes and a line break', `"${token}"\n`, 'double quote'],
    ] as const
  ).map(([name, secret, says], index) =>
    wrong(
      name,
      (['action', 'pipe', 'command'] as const)[index % 3] ?? 'action',
      secret,
      ['fail token-invalid-characters'],
      [says],
    ),
  ),
  {
    ...wrong('a NUL, by standard input', 'command', '', ['fail token-invalid-characters'], ['NUL character']),
    run: () => asCommand('api-least', least, { stdin: `${token}\0`, args: ['--token-stdin'] }),
  },
  ...(['action', 'pipe', 'command'] as const).map(
    (host): Scenario => ({
      name: `spaces around it are trimmed, and reported, and the check continues (${host})`,
      run: () => on[host]('api-least', { ...least, token: ` ${token}\r\n\n` }),
      verdict: 'warn',
      findings: ['warn token-invalid-characters'],
      exitCode: 0,
      requests: basic(path.web),
      says: ['They were trimmed for this check. Other tools send them and fail.'],
      ...(host === 'action' && { log: true }),
    }),
  ),
]);

scenarios('a token in a wrapping', [
  wrong(
    'Bearer',
    'action',
    `Bearer ${token}`,
    ['fail token-prefixed'],
    ['starts with "Bearer"', 'which starts at character 8'],
  ),
  wrong('bearer in small letters', 'pipe', `bearer ${token}`, ['fail token-prefixed']),
  wrong('Basic', 'command', `Basic ${base64(`${email}:${token}`)}`, ['fail token-not-bare']),
  wrong('a whole header', 'action', `Authorization: Bearer ${token}`, ['fail token-prefixed']),
  wrong(
    'user and token',
    'pipe',
    `${email}:${token}`,
    ['fail token-not-bare'],
    ['Store only the part after the colon (characters 26 to 217)'],
  ),
  {
    ...wrong('user name and token', 'command', '', ['fail token-not-bare']),
    run: () => asCommand(undefined, { ...least, token: `x-token-auth:${samples['repo-access-token'].token}` }),
    log: true,
  },
  wrong(
    'an address to clone from',
    'action',
    `https://x-token-auth:${token}@bitbucket.org/acme/web.git`,
    ['fail token-not-bare'],
    ['Store only the token (characters 22 to 213)'],
  ),
  wrong('the base64 of user and token', 'action', base64(`${email}:${token}`), ['fail token-not-bare']),
  wrong(
    'the same, wrapped at 76 columns',
    'action',
    wrapped(base64(`${email}:${token}`)),
    ['fail token-not-bare', 'fail token-invalid-characters'],
    [
      'Decode these characters, for example with "base64 --decode", and store only the part after the colon',
      'base64 -w 0',
    ],
  ),
]);

const access = samples['repo-access-token'].token;
const password = samples['app-password'].token;
const service = permissionSamples.find(({ name }) => name === 'service-account')?.token ?? '';
const notBare = ['fail token-not-bare'] as const;

scenarios('a token that is stored with something around it', [
  {
    ...wrong('base64 of the token alone', 'action', base64(token), notBare, [
      'Characters 1 to 256 of the value are base64',
    ]),
    log: true,
  },
  wrong('base64 of the token behind a name', 'pipe', `TOKEN=${base64(token)}`, notBare, ['Characters 7 to 262']),
  {
    ...wrong('an assignment', 'pipe', `BITBUCKET_TOKEN=${token}`, notBare, [
      'The API token is at characters 17 to 208',
    ]),
    log: true,
  },
  wrong('an export in quotes', 'command', `export X="${token}"`, notBare, ['characters 11 to 202']),
  wrong('an assignment in PowerShell', 'command', `$env:TOKEN = "${token}"`, notBare, ['characters 15 to 206']),
  wrong('angle brackets', 'action', `<${token}>`, notBare, ['characters 2 to 193']),
  wrong('a word', 'pipe', `token ${token}`, notBare, ['characters 7 to 198']),
  wrong('a netrc line', 'command', `machine bitbucket.org login ${email} password ${token}`, notBare, [
    'a netrc entry with a token in it',
  ]),
  wrong('JSON', 'action', JSON.stringify({ email, token }), notBare, ['JSON with a token in it']),
  wrong(
    'a URL to clone from, with the token as its user',
    'pipe',
    `https://${token}@bitbucket.org/acme/web.git`,
    notBare,
    ['The API token is at characters 9 to 200'],
  ),
  wrong('a query', 'command', `https://api.bitbucket.org/2.0/user?access_token=${access}`, [
    'fail token-not-bare',
    'warn email-ignored',
  ]),
  wrong('curl', 'action', `curl -u ${email}:${token} https://api.bitbucket.org/2.0/user`, notBare, [
    'a command with a token in it',
  ]),
  wrong('a header', 'command', `Authorization: Basic ${base64(`${email}:${token}`)}`, notBare, ['Characters 22 to']),
  {
    ...wrong('the email is in the value and given', 'pipe', `${email}:${token}`, notBare),
    also: ({ report }) => {
      expect(report?.tokens[0]?.credential.kind).toBe('api-token');
      expect(JSON.stringify(report?.tokens[0]?.findings)).not.toContain('Set the variable EMAIL');
    },
  },
]);

scenarios('an app password that is stored with something around it', [
  ...(
    [
      ['a pair', `build-user:${password}`],
      ['the base64 of a pair', base64(`build-user:${password}`)],
      ['an assignment', `BB_AUTH_STRING=build-user:${password}`],
      ['a URL', `https://build-user:${password}@bitbucket.org/acme/web.git`],
    ] as const
  ).map(([name, secret]) => wrong(name, 'pipe', secret, ['fail app-password-removed'], ['2026-07-28'])),
]);

scenarios('a token of a service account', [
  {
    name: 'is warned about and sent as Bearer anyway',
    run: () => asPipe(undefined, { ...least, token: service, email: 'bot@serviceaccount.atlassian.com' }),
    verdict: 'fail',
    findings: ['fail token-rejected', 'warn token-kind-unsupported'],
    exitCode: 1,
    requests: bearer(path.web),
    log: true,
    says: ['BCLOUD-23832'],
    also: ({ report }) => expect(report?.tokens[0]?.credential).toMatchObject({ kind: 'service-account-token' }),
  },
  {
    name: 'that Bitbucket accepts is a warning',
    run: () =>
      asAction(
        undefined,
        { ...least, token: service },
        {
          faults: [
            {
              kind: {
                status: 200,
                contentType: 'application/json',
                headers: {
                  'X-Credential-Type': 'service_account_token',
                  'X-OAuth-Scopes': 'read:repository:bitbucket',
                },
                body: '{"full_name":"acme/web","is_private":true}',
              },
            },
          ],
        },
      ),
    verdict: 'warn',
    findings: ['warn token-kind-unsupported'],
    exitCode: 0,
    requests: bearer(path.web),
  },
  wrong('with a name in front of it', 'command', `X=${service}`, [
    'fail token-not-bare',
    'warn token-kind-unsupported',
  ]),
]);

scenarios('a variable that a pipeline step does not have', [
  {
    ...wrong('a token for the API', 'pipe', '$BITBUCKET_STEP_OAUTH_TOKEN', ['fail token-unexpanded']),
    log: true,
    says: ['A pipeline step has no token for the REST API', 'http://localhost:29418'],
  },
  wrong(
    'its identity',
    'pipe',
    '${BITBUCKET_STEP_OIDC_TOKEN}',
    ['fail token-unexpanded'],
    ["The OIDC token of a pipeline step doesn't work with the REST API"],
  ),
]);

scenarios('a placeholder of another tool', [
  ...['{{ token }}', '#{Token}', '{token}', '%TOKEN%', '<your-token>', '[token]', ':token', '__TOKEN__'].map((secret) =>
    wrong(secret, 'command', secret, ['fail token-unexpanded'], ['The value has the form']),
  ),
]);

scenarios('an email that is not what it looks like', [
  ...(
    [
      ['a word joiner', 'release-bot\u2060@acme.example', 'word joiner at position 12 of 25'],
      [
        'direction marks',
        '\u202arelease-bot@acme.example\u202c',
        'text direction mark, 2 times, first at position 1 of 26',
      ],
      ['a Cyrillic letter', 'release-b\u043et@acme.example', 'Cyrillic letter that looks Latin at position 10 of 24'],
      ['a no-break space', 'release-bot@acme.\u00a0example', 'no-break space at position 18 of 25'],
      ['an escaped @', 'release-bot%40acme.example', 'Write "@" in'],
      ['quotes', '"release-bot@acme.example"', 'Write only the address in'],
      ['single quotes', "'release-bot@acme.example'", 'Write only the address in'],
      ['a comma behind it', 'release-bot@acme.example,', 'Write only the address in'],
      ['a full stop behind it', 'release-bot@acme.example.', 'Write only the address in'],
      ['parentheses', '(release-bot@acme.example)', 'Write only the address in'],
      ['a backslash', 'release-bot\\@acme.example', 'The email is not an email address'],
      ['a full-width @', 'release-bot\uff20acme.example', 'full-width character at position 12 of 24'],
      ['a full-width full stop', 'release-bot@acme\u3002example', 'full-width character at position 17 of 24'],
      ['the username of git', 'x-bitbucket-api-token-auth', 'a username for git'],
    ] as const
  ).map(
    ([name, value, says]): Scenario => ({
      name,
      run: () => asCommand('api-least', { ...least, email: value }),
      verdict: 'fail',
      findings: ['fail email-malformed'],
      exitCode: 1,
      requests: [],
      says: [says],
    }),
  ),
]);

const letters = (length: number): string => 'Ab3dEf6h'.repeat(32).slice(0, length);

scenarios('a token of another product', [
  wrong('GitHub', 'action', `ghp_${letters(36)}`, ['fail token-wrong-product'], ['GitHub']),
  wrong('GitHub, fine-grained', 'action', `github_pat_${letters(82)}`, ['fail token-wrong-product'], ['GitHub']),
  wrong('GitLab', 'pipe', `glpat-${letters(20)}`, ['fail token-wrong-product'], ['GitLab']),
  wrong(
    'Bitbucket Data Center',
    'command',
    `BBDC-${letters(44)}`,
    ['fail token-wrong-product'],
    ['Bitbucket Data Center'],
  ),
  wrong('npm', 'command', `npm_${letters(36)}`, ['fail token-wrong-product'], ['npm']),
  wrong(
    'a pipeline’s own identity',
    'pipe',
    jwt({ iss: 'https://api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc', sub: 'acme' }),
    ['fail token-wrong-product'],
    ['OIDC identity of a Bitbucket pipeline step'],
  ),
  wrong(
    'a workflow’s own identity',
    'action',
    jwt({ iss: 'https://token.actions.githubusercontent.com', sub: 'acme' }),
    ['fail token-wrong-product'],
    ['OIDC identity of a GitHub workflow job'],
  ),
]);

scenarios('an app password', [
  {
    name: 'is refused without a request, with the scopes that an API token needs instead',
    run: () => asAction('app-password', { repository: 'acme/web', scopes: 'repository:write' }),
    verdict: 'fail',
    findings: ['fail app-password-removed'],
    exitCode: 1,
    requests: [],
    log: true,
    says: ['2026-07-28', 'write:repository:bitbucket'],
  },
  {
    name: 'with a user name next to it: that is named too',
    run: () => asPipe('app-password', { email: 'release-bot' }),
    verdict: 'fail',
    findings: ['fail app-password-removed', 'fail email-malformed'],
    exitCode: 1,
    requests: [],
  },
]);

scenarios('the email', [
  {
    name: 'missing, and Bearer accepted: a warning',
    run: () => asCommand('api-least', { ...least, email: '' }),
    verdict: 'warn',
    findings: ['warn email-missing'],
    exitCode: 0,
    requests: bearer(path.web),
    log: true,
  },
  {
    name: 'missing, and Bearer refused: nothing can be distinguished until it is set',
    run: () => asPipe('api-least', { ...least, email: '' }, { flags: { bearerForApiTokens: false } }),
    verdict: 'fail',
    findings: ['fail email-missing'],
    exitCode: 1,
    requests: bearer(path.web),
    log: true,
  },
  {
    name: 'a user name in its place is refused without a request',
    run: () => asAction('api-least', { ...least, email: 'release-bot' }),
    verdict: 'fail',
    findings: ['fail email-malformed'],
    exitCode: 1,
    requests: [],
    log: true,
  },
  {
    name: 'with a name around it is refused too',
    run: () => asAction('api-least', { ...least, email: `Release Bot <${email}>` }),
    verdict: 'fail',
    findings: ['fail email-malformed'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'with an expression in its place is reported as such',
    run: () => asAction('api-least', { ...least, email: '${{ secrets.BITBUCKET_EMAIL }}' }),
    verdict: 'fail',
    findings: ['fail email-malformed'],
    exitCode: 1,
    requests: [],
    log: true,
  },
  {
    name: 'and another option, both wrong, are reported in one run',
    run: () => asCommand('api-least', { ...least, email: 'release-bot', 'warn-days': 'x' }),
    verdict: 'fail',
    findings: ['fail option-invalid', 'fail email-malformed'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'spaces around it are trimmed in silence',
    run: () => asAction('api-least', { ...least, email: ` ${email} \n` }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: 'its letter case does not matter',
    run: () => asCommand('api-least', { ...least, email: email?.toUpperCase() ?? '' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: 'is ignored for an access token',
    run: () => asPipe('repo-access-token', { email: 'release-bot@acme.example', scopes: 'repository' }),
    verdict: 'warn',
    findings: ['warn email-ignored'],
    exitCode: 0,
    requests: bearer(path.web),
    log: true,
  },
  {
    name: 'is ignored for an OAuth token that names its kind',
    run: () => asCommand('oauth-jwt', { repository: 'acme/web', email: 'release-bot@acme.example', scopes: 'webhook' }),
    verdict: 'warn',
    findings: ['warn email-ignored'],
    exitCode: 0,
    requests: bearer(path.web, path.hooks),
  },
]);

// What people mix up once in a while; the harness looks for the token in all that comes out.
scenarios('a token in the place of another option', [
  {
    name: 'among the scopes',
    run: () => asAction('api-least', { repository: 'acme/web', scopes: `read:repository:bitbucket\n${token}` }),
    verdict: 'fail',
    findings: ['fail scope-unknown'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'in an operation',
    run: () => asPipe('api-least', { operations: `GET /teleport/${token}` }),
    verdict: 'unknown',
    findings: ['unknown operation-unknown'],
    exitCode: 1,
    requests: basic(path.web),
  },
  {
    name: 'in the query of an operation',
    run: () => asPipe('api-least', { operations: `GET /repositories/acme/web?access_token=${token}` }),
    verdict: 'fail',
    findings: ['fail operation-url-wrong'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'as the repository',
    run: () => asCommand('api-least', { repository: `acme/${token}` }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
  },
  {
    name: 'as the address of the API',
    run: () => asAction('api-least', least, { apiUrl: `https://${token}@api.bitbucket.org/2.0` }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'email and token changed about',
    run: () => asCommand('api-least', { ...least, token: email ?? '', email: token }),
    verdict: 'fail',
    findings: ['fail email-malformed'],
    exitCode: 1,
    requests: [],
    says: ['Most likely the email and the token were swapped.'],
  },
]);

scenarios('a word in the place of the token', [
  {
    name: 'takes nothing from the other options that hold it',
    run: () => asCommand('api-least', { ...least, token: 'repository' }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
  },
]);

scenarios('a damaged copy', [
  {
    name: 'is no matter where the token works: the rule of the checksum is nowhere written',
    run: () =>
      asAction('api-damaged', least, {
        faults: [
          {
            kind: {
              status: 200,
              contentType: 'application/json',
              headers: { 'X-Credential-Type': 'api_token', 'X-OAuth-Scopes': 'read:repository:bitbucket' },
              body: '{"full_name":"acme/web","is_private":true}',
            },
          },
        ],
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: 'is a hint next to the refusal',
    run: () => asAction('api-damaged', least),
    verdict: 'fail',
    findings: ['fail token-rejected', 'warn token-damaged'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    log: true,
    says: ["The checksum at its end doesn't match"],
  },
  {
    name: 'cut at its end',
    run: () => asPipe('api-least', { ...least, token: token.slice(0, -10) }),
    verdict: 'fail',
    findings: ['fail token-rejected', 'warn token-damaged'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    says: ["Tokens of this kind end in a checksum. This one doesn't."],
  },
  {
    name: 'cut at 128 characters, as some prompts do',
    run: () => asCommand('repo-access-token', { ...least, token: samples['repo-access-token'].token.slice(0, 128) }),
    verdict: 'fail',
    findings: ['fail token-rejected', 'warn token-damaged'],
    exitCode: 1,
    requests: bearer(path.web),
    says: ['exactly 128 characters'],
    also: ({ report }) => expect(report?.tokens[0]?.credential.kind).toBe('access-token'),
  },
]);

scenarios('a token in the place of something else', [
  {
    name: 'where the scopes belong, which are in its place',
    run: () => asAction('api-least', { ...least, token: least.scopes, scopes: token }),
    verdict: 'fail',
    findings: ['fail token-not-bare', 'fail scope-unknown'],
    exitCode: 1,
    requests: [],
    says: ['Bitbucket has no scope "***"', 'Most likely the token and the scopes were swapped.'],
  },
  {
    name: 'where the scopes belong, and nothing in its form shows that it is one',
    run: () => asAction(undefined, { ...least, token: 'repository:write', scopes: samples['oauth-opaque'].token }),
    verdict: 'fail',
    findings: ['fail token-not-bare', 'fail scope-unknown'],
    exitCode: 1,
    requests: [],
    says: ['Bitbucket has no scope "***"'],
    also: ({ stdout, report }) =>
      expect(stdout + JSON.stringify(report)).not.toContain(samples['oauth-opaque'].token.slice(4, 24)),
  },
  {
    name: 'in an operation, which a request would carry',
    run: () => asCommand('api-full', { operations: `GET /repositories/acme/${token}/pullrequests`, debug: 'true' }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
  },
]);
