import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scopeMissing } from '../../sandbox/answers.ts';
import { samples } from '../../sandbox/samples.ts';
import { asCommand, on } from './harness.ts';
import { basic, path, type Scenario, scenarios, visible } from './scenario.ts';

const { token, email } = samples['api-least'];
const least = { repository: 'acme/web', scopes: 'read:repository:bitbucket' };
const passes = { verdict: 'pass', findings: [], exitCode: 0, requests: basic(path.web) } as const;

scenarios('on a command line', [
  { name: 'the token comes from the environment', run: () => asCommand('api-least', least), ...passes, log: true },
  {
    name: 'options are written --name=value just as well',
    run: () =>
      asCommand(
        'api-least',
        { email: '' },
        { args: [`--email=${email}`, '--repository=acme/web', '--scopes=read:repository:bitbucket'] },
      ),
    ...passes,
  },
  {
    name: 'a list may be given in parts',
    run: () =>
      asCommand('api-read-only', least, { args: ['--scopes', 'read:pullrequest:bitbucket', '--scopes=repository'] }),
    ...passes,
    requests: basic(path.web, path.pullrequests),
  },
  {
    name: 'the token comes from standard input',
    run: () => asCommand('api-least', least, { stdin: token, args: ['--token-stdin'] }),
    ...passes,
  },
  {
    name: 'the one final line break of standard input is no part of the token',
    run: () => asCommand('api-least', least, { stdin: `${token}\n`, args: ['--token-stdin'] }),
    ...passes,
  },
  {
    name: '… nor is one of Windows',
    run: () => asCommand('api-least', least, { stdin: `${token}\r\n`, args: ['--token-stdin'] }),
    ...passes,
  },
  {
    name: 'a second line break is reported and trimmed, and the check continues',
    run: () => asCommand('api-least', least, { stdin: `${token}\n\n`, args: ['--token-stdin'] }),
    ...passes,
    verdict: 'warn',
    findings: ['warn token-invalid-characters'],
  },
  {
    name: '--token-stdin takes false as well',
    run: () => asCommand('api-least', least, { args: ['--token-stdin=FALSE'] }),
    ...passes,
  },
  {
    name: '… and nothing else, as all flags do',
    run: () => asCommand('api-least', least, { args: ['--token-stdin=y', '--help=1', '--debug=2'] }),
    verdict: 'fail',
    findings: ['fail option-invalid', 'fail option-invalid', 'fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: ['--token-stdin must be true or false.', '--help must be true or false.', '--debug must be true or false.'],
  },
  {
    name: 'a flag that is off, and one in capitals',
    run: () => asCommand('api-least', least, { args: ['--help=false', '--version=False', '--debug=TRUE'] }),
    ...passes,
    also: ({ stderr }) => expect(stderr).toContain('debug: '),
  },
  {
    name: 'standard input outranks the environment',
    run: () =>
      asCommand('api-least', least, {
        stdin: token,
        args: ['--token-stdin'],
        env: { TOKEN_PREFLIGHT_TOKEN: '${UNSET}' },
      }),
    ...passes,
  },
  {
    name: 'standard input that is not asked for is left alone',
    run: () => asCommand('api-least', least, { stdin: 'y\n', env: { TOKEN_PREFLIGHT_TOKEN: token } }),
    ...passes,
  },
  {
    name: 'empty standard input is a token that is missing',
    run: () => asCommand(undefined, least, { stdin: '\n', args: ['--token-stdin'] }),
    verdict: 'fail',
    findings: ['fail token-missing'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'a fault of the token names it as it was given',
    run: () => asCommand(undefined, { inventory: 'tokens.yml' }, { stdin: token, args: ['--token-stdin'] }),
    verdict: 'fail',
    findings: ['fail option-invalid', 'fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: ["--token-stdin can't be combined with --inventory.", '--inventory (tokens.yml) names a file'],
  },
  {
    name: 'a token as an argument is refused and never echoed',
    run: () => asCommand(undefined, least, { args: ['--token', token] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
    log: true,
    says: ['--token would show the token to every process on this machine'],
  },
  {
    name: '… nor as --token=…',
    run: () => asCommand('api-least', least, { args: [`--token=${token}`] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
  },
  {
    name: 'a stray argument, which may be a token, is refused by its position and never echoed',
    run: () => asCommand('api-least', {}, { args: [token] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: [/Argument \d+ is unexpected\. Options are written/],
  },
  {
    name: 'a command that is misspelt is refused with the nearest one',
    run: () => asCommand('api-least', {}, { args: ['mrege', 'report.json', '--kind', 'x'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: ['fail: mrege is not a command. Did you mean token-preflight merge <report>...? [option-invalid]'],
  },
  {
    name: 'an unknown option is shown with the most similar one, unless it could be a token',
    run: () => asCommand('api-least', least, { args: ['--warn-day', '5', `--${token}`] }),
    verdict: 'fail',
    findings: ['fail option-invalid', 'fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: [
      '--warn-day is an unknown option. Did you mean --warn-days <n>? [option-invalid]',
      /Argument \d+ is an unknown option\. See --help\./,
    ],
  },
  {
    name: 'the value of a mistyped option is no second finding',
    run: () => asCommand('api-least', {}, { args: ['--repositry', 'acme/web'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: ['--repositry is an unknown option. Did you mean --repository <slug>? [option-invalid]'],
  },
  {
    name: '… but a word after a mistyped flag is one, since a flag takes no value',
    run: () => asCommand('api-least', least, { args: ['--plann', 'acme/web'] }),
    verdict: 'fail',
    findings: ['fail option-invalid', 'fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: ['--plann is an unknown option. Did you mean --plan?', /Argument \d+ is unexpected/],
  },
  {
    name: 'an option that is cut short is refused with those that begin so',
    run: () => asCommand('api-least', least, { args: ['--repo=acme/web', '--sc=repository', '--excess', 'fail'] }),
    verdict: 'fail',
    findings: ['fail option-invalid', 'fail option-invalid', 'fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: [
      'Did you mean --repository <slug> or --report <path>?',
      'Did you mean --excess-scopes <ignore|warn|fail>?',
      '--sc is an unknown option. See',
    ],
  },
  {
    name: 'an unknown option with a single dash is one finding, however many letters it has',
    run: () => asCommand('api-least', least, { args: ['-xyz'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
  },
  {
    name: 'a value that is missing is a fault',
    run: () => asCommand('api-least', least, { args: ['--project'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: ['fail: --project requires a value: --project <key>. [option-invalid]'],
  },
  {
    name: 'an option given twice is a fault',
    run: () => asCommand('api-least', least, { args: ['--timeout', '5', '--timeout=6'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: ['--timeout is set twice. Remove one of them.'],
  },
  {
    name: 'a value for a yes/no option must be true or false',
    run: () => asCommand('api-least', least, { args: ['--plan=perhaps'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
  },
  {
    name: 'a wrong declaration together with a wrong secret ends with 1',
    run: () => asCommand('api-least', { ...least, token: `Bearer ${token}`, scopes: 'read:repositories:bitbucket' }),
    verdict: 'fail',
    findings: ['fail scope-unknown', 'fail token-prefixed'],
    exitCode: 1,
    requests: [],
  },
  {
    name: '--explain is the command explain',
    run: () => asCommand('api-least', least, { args: ['--explain', 'scope-missing'] }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 2,
    requests: [],
    says: ['--explain is an unknown option. Did you mean the command explain?'],
  },
  {
    name: 'check can be named',
    run: () => asCommand('api-least', least, { args: ['check'] }),
    ...passes,
  },
  {
    name: 'without a verdict it ends with 3',
    run: () => asCommand('api-least', least, { faults: [{ kind: { status: 400 } }] }),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 3,
    requests: basic(path.web),
  },
  {
    name: '… or 0, by --on-unknown',
    run: () => asCommand('api-least', { ...least, 'on-unknown': 'warn' }, { faults: [{ kind: { status: 400 } }] }),
    verdict: 'unknown',
    findings: ['unknown response-unexpected'],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: 'a project that no request is about is a warning, no pass',
    run: () => asCommand('api-least', { repository: 'acme/web', project: 'NOPE' }),
    verdict: 'warn',
    findings: ['warn resource-unverified'],
    exitCode: 0,
    requests: basic(path.web),
    says: ["The project NOPE couldn't be verified", /^- unverifiable project NOPE$/m],
  },
  {
    name: 'a token in quotes that was piped in is to be corrected where it comes from',
    run: () => asCommand('api-least', { ...least, token: '' }, { stdin: `"${token}"`, args: ['--token-stdin'] }),
    verdict: 'fail',
    findings: ['fail token-invalid-characters'],
    exitCode: 1,
    requests: [],
    says: ['in the place that you pipe it in from'],
    also: ({ stdout }) => expect(stdout).not.toContain('TOKEN_PREFLIGHT_TOKEN'),
  },
  {
    name: 'more detail goes to standard error',
    run: () => asCommand('api-least', { ...least, debug: 'true' }),
    ...passes,
    also: ({ stderr }) => expect(stderr).toMatch(/^debug: .*\/repositories\/acme\/web.*200/m),
  },
]);

/** A command without the options that the harness adds. */
async function bare(...args: readonly string[]) {
  const given = { 'api-url': '', junit: '', html: '', metrics: '' };
  const { exitCode, stdout, stderr, requests, report } = await asCommand(undefined, given, { args, report: null });
  expect({ stderr, requests, report }).toEqual({ stderr: '', requests: [], report: undefined });
  return { exitCode, stdout };
}

test.each([['--help'], ['-h'], ['help']])('%s explains the program and ends with 0', async (argument) => {
  const { exitCode, stdout } = await bare(argument);
  expect(exitCode).toBe(0);
  expect(stdout).toMatchSnapshot();
});

test.each([
  ['help', 'audit'],
  ['audit', '--help'],
])('%s %s explains the command and ends with 0', async (...args) => {
  const { exitCode, stdout } = await bare(...args);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Usage: token-preflight audit \[path\] \[options\]\n/);
});

test('explain prints what a finding means and ends with 0', async () => {
  const { exitCode, stdout } = await bare('explain', 'scope-missing');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^scope-missing \(fail\)\n/);
});

test('explain explains a file and ends with 0, whatever failed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-'));
  const path = join(folder, 'response.json');
  await writeFile(path, scopeMissing(['read:user:bitbucket'], ['read:repository:bitbucket']).body);
  const { exitCode, stdout } = await bare('explain', path, '--request', 'GET /user');
  const json = await bare('explain', path, '--json');
  await rm(folder, { recursive: true });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('1. Line 1: GET /2.0/user returned 403\n');
  expect(stdout).toContain('fail: The token is missing 1 required scope [scope-missing]\n');
  expect(JSON.parse(json.stdout)).toMatchObject({ schema: 1, kind: 'explanation', answers: 1 });
});

test('scopes shows what to select and ends with 0, without quotes, too', async () => {
  const { exitCode, stdout } = await bare('scopes', 'GET', '/repositories/{workspace}/{repo_slug}');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('To copy: read:repository:bitbucket\n');
  expect(await bare('scopes', 'GET /repositories/{workspace}/{repo_slug}')).toEqual({ exitCode, stdout });
});

test('scopes ends with 2 for an operation that was removed', async () => {
  const { exitCode, stdout } = await bare('scopes', 'GET /workspaces');
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(/^✖ fail: .* \[operation-removed\]\n/);
});

test('tools lists the tools and shows one of them', async () => {
  expect(await bare('tools')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^Tools, and the kinds of token/),
  });
  expect(await bare('tools', 'RENOVATE')).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Renovate \d/) });
});

test('scopes takes tools and a kind of token, and what it prints is read back by the option scopes', async () => {
  const { exitCode, stdout } = await bare('scopes', '--tools', 'Renovate, git-lfs', '--kind', 'API-token');
  expect(exitCode).toBe(0);
  const [, copied = ''] = /^ {2}To copy: (.*)$/m.exec(stdout) ?? [];
  const outcome = await asCommand('api-full', { repository: 'acme/web', scopes: copied });
  expect(outcome.report?.verdict).toBe('pass');
  expect(outcome.report?.tokens[0]?.scopes.required).toEqual([
    'read:repository:bitbucket',
    'write:repository:bitbucket',
    'read:pullrequest:bitbucket',
    'write:pullrequest:bitbucket',
  ]);
});

test.each<[string, readonly string[], object]>([
  ['scopes', ['scopes', 'GET /user', '--json'], { schema: 1, kind: 'scopes', narrowest: 'api-token' }],
  ['scopes without an operation', ['scopes', '--json'], { kind: 'scopes', findings: [{ code: 'option-invalid' }] }],
  ['tools', ['tools', 'git', '--json'], { schema: 1, kind: 'tools', tools: [{ name: 'git' }] }],
  ['tools with a word too many', ['tools', 'git', 'x', '--json'], { findings: [{ code: 'option-invalid' }] }],
])('%s prints nothing but JSON', async (_, args, expected) => {
  expect(JSON.parse((await bare(...args)).stdout)).toMatchObject(expected);
});

test.each([
  ['check', ['--kind', 'api-token']],
  ['audit', ['audit', '--kind', 'api-token']],
  ['merge', ['merge', 'report.json', '--kind', 'api-token']],
])('%s has no options of scopes', async (command, args) => {
  const { exitCode, stdout } = await bare(...args);
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(
    new RegExp(`^✖ fail: --kind can't be used with ${command}\\. Remove it\\. \\[option-invalid\\]$`, 'm'),
  );
});

test('an audit is named as it was written', async () => {
  const said = async (...args: readonly string[]) => (await bare('audit', ...args)).stdout.split('\n', 1)[0];
  expect(await said()).toMatch(/^✖ fail: audit \(token-preflight\.yml\) names a file that doesn't exist\. /);
  expect(await said('nowhere.yml')).toMatch(/^✖ fail: audit \(nowhere\.yml\) names a file that doesn't exist\. /);
  expect(await said('--inventory', 'nowhere.yml')).toMatch(/^✖ fail: --inventory \(nowhere\.yml\) names /);
});

test('the help names other options as they are written on the command line', async () => {
  const help = (await bare('--help')).stdout.replace(/\s+/g, ' ');
  expect(help).toContain('account that owns TOKEN_PREFLIGHT_CURRENT_TOKEN, if it differs from --email.');
  expect(help).toContain('Requires TOKEN_PREFLIGHT_ADMIN_KEY.');
});

test('the help of record has its options before the command, which gets all that follows', async () => {
  expect((await bare('help', 'record')).stdout).toMatch(
    /^Usage: token-preflight record \[file\|-\]\.\.\. \[options\] \[-- command\]$/m,
  );
});

test.each([['--version'], ['version'], ['-V']])('%s prints the version and ends with 0', async (argument) => {
  const { exitCode, stdout } = await bare(argument);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^token-preflight \d+\.\d+\.\d+\n$/);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'explain with a code that is none',
    ['explain', 'scope-mising'],
    ['explain requires a file that can be read, or the code of a finding. Did you mean scope-missing?'],
  ],
  [
    'explain with an option and a second code',
    ['explain', 'scope-missing', 'extra', '--git', 'push', '--nope'],
    [
      '--nope is an unknown option. See --help.',
      "--git can't be used with explain. Remove it.",
      'Argument 3 is unexpected. Options are written --name value or --name=value.',
    ],
  ],
  [
    'scopes without an operation, with an option',
    ['scopes', '--git', 'push'],
    [
      "--git can't be used with scopes. Remove it.",
      "scopes requires at least one operation, for example 'GET /repositories/{workspace}/{repo_slug}', or --tools. Put each operation in quotes.",
    ],
  ],
  [
    'scopes with a kind that is none',
    ['scopes', '--tools', 'git', '--kind', 'password'],
    [
      '--kind must be one of: repository-access-token, project-access-token, workspace-access-token, access-token, api-token, oauth-token.',
    ],
  ],
  [
    'explain with a request that has no method',
    ['explain', 'scope-missing', '--request', 'https://api.bitbucket.org/2.0/user'],
    ["--request must be a method and a URL or path, such as 'GET /2.0/user'."],
  ],
  [
    'explain with a file that does not exist',
    ['explain', 'nowhere.log'],
    [
      'explain requires a file that can be read, or the code of a finding. All codes: https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md',
    ],
  ],
  ['tools with an option of scopes', ['tools', '--kind', 'api-token'], ["--kind can't be used with tools. Remove it."]],
  [
    'tools with an unknown name',
    ['tools', 'renovat'],
    ['tools requires the name of a known tool. Did you mean renovate?'],
  ],
  [
    'tools with a second name',
    ['tools', 'renovate', 'git'],
    ['Argument 3 is unexpected. Options are written --name value or --name=value.'],
  ],
  ['help with a word that is no command', ['help', 'nope'], ['help requires the name of a command. See --help.']],
  [
    'help with a mistyped command',
    ['help', 'explian'],
    ['explian is not a command. Did you mean token-preflight explain [file|-|code]?'],
  ],
  [
    'version with a word',
    ['version', 'x'],
    ['Argument 2 is unexpected. Options are written --name value or --name=value.'],
  ],
])('%s ends with 2 and one line per error', async (_, args, errors) => {
  const { exitCode, stdout } = await bare(...args);
  expect(exitCode).toBe(2);
  expect(stdout).toBe(errors.map((error) => `✖ error: ${error}\n`).join(''));
});

test.each(['explain', 'scopes', 'tools'])('a token as the argument of %s is never echoed', async (command) => {
  const { stdout } = await bare(command, token);
  expect(stdout).not.toContain(token.slice(8, 40));
});

// What Node reports to a program whose output is a terminal; a real one is for the tests with real parts.
const terminal = ['--import', 'data:text/javascript,process.stdout.isTTY=true'];

test('a terminal shows color', async () => {
  const { stdout } = await asCommand('api-least', least, { node: terminal });
  expect(visible(stdout)).toContain('␛[1;32m✔ pass: ');
});

test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('a terminal with %j shows none', async (env) => {
  const { stdout } = await asCommand('api-least', least, { node: terminal, env });
  expect(visible(stdout)).not.toContain('␛');
});

test('anything but a terminal gets no color', async () => {
  const { stdout } = await asCommand('api-least', least, { env: { TERM: 'xterm-256color' } });
  expect(visible(stdout)).not.toContain('␛');
});

test.each([{ FORCE_COLOR: '1' }, { CLICOLOR_FORCE: '1' }])('with %j, it gets color', async (env) => {
  const { stdout } = await asCommand('api-least', least, { env });
  expect(visible(stdout)).toContain('␛[1;32m✔ pass: ');
});

scenarios('a plan needs no token', [
  ...(['action', 'pipe', 'command'] as const).map(
    (host): Scenario => ({
      name: host,
      run: () => on[host](undefined, { ...least, plan: 'true' }),
      verdict: 'planned',
      findings: [],
      exitCode: 0,
      requests: [],
      says: [/Would send: GET http:.*\/2\.0\/repositories\/acme\/web\?/, 'planned: Plan only.'],
    }),
  ),
  {
    name: '… but shows what is wrong with one that is given',
    run: () => asCommand('api-least', { ...least, plan: 'true', token: '$BITBUCKET_TOKEN' }),
    verdict: 'fail',
    findings: ['fail token-unexpanded'],
    exitCode: 1,
    requests: [],
  },
]);
