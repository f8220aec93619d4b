import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statusFaults } from '../../sandbox/faults.ts';
import { samples } from '../../sandbox/samples.ts';
import { atlassianToken } from '../../sandbox/token-texts.ts';
import { env, fleet } from './fleet.ts';
import { type Outcome, on, type Setting } from './harness.ts';
import { startProcess } from './start.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-audit-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function audit(host: 'action' | 'pipe' | 'command', text: string, setting: Setting = {}): Promise<Outcome> {
  const inventory = join(folder, `${Math.random()}.yml`);
  await writeFile(inventory, text);
  return on[host](undefined, { inventory }, { ...setting, env: { ...env, ...setting.env } });
}

const verdicts = ({ report }: Outcome) =>
  report?.tokens.map(({ name, verdict, findings }) => [name, verdict, ...findings.map(({ code }) => code)]);

describe.each(['action', 'pipe', 'command'] as const)('as %s', (host) => {
  test('each token is checked against its own requirements, the most urgent first', async () => {
    const outcome = await audit(host, fleet);
    expect(outcome.exitCode).toBe(1);
    expect(verdicts(outcome)).toEqual([
      ['old', 'fail', 'expired'],
      ['gone', 'fail', 'token-missing'],
      ['least', 'fail', 'scope-missing', 'expiry-unknown'],
      ['misspelt', 'fail', 'option-invalid'],
      ['deploy', 'warn', 'expiry-outdated'],
      ['release-bot', 'pass'],
    ]);
    expect(outcome.report?.tokens.at(-1)).toMatchObject({
      owner: 'release team',
      rotate: 'https://wiki.acme.example/rotate-release-bot',
      variable: 'RELEASE',
    });
    expect(outcome.stdout).toContain('fail: 6 tokens: 4 failed, 1 with warnings, 1 passed.');
    expect(outcome.stdout).toMatch(/warn-days \(.*yml, line \d+, column \d+\) must be an integer/);
  });
});

test('the summary of the action contains the table of the fleet', async () => {
  const { summary, masks } = await audit('action', fleet);
  expect(summary).toMatch(/^❌ \*\*fail\*\* \| <code>old<\/code> \| .* \| 2026&#8209;01&#8209;10 \| -\d+$/m);
  expect(summary).toContain('<details><summary><b>❌ fail: <code>gone</code></b>: The token is empty</summary>');
  for (const token of Object.values(env)) expect(masks).toContain(token);
});

test('an annotation of the action names which tokens it is about, and shows what concerns several once', async () => {
  const entry = (name: string) =>
    `  - { name: ${name}, token-env: DEPLOY, workspace: acme, repository: web, scopes: pipeline }`;
  const { stdout } = await audit('action', ['version: 1', 'tokens:', ...['a', 'b'].map(entry)].join('\n'), {
    faults: [{ kind: { status: 503 } }],
  });
  expect(stdout.match(/^::error title=.*?::/gm)).toEqual([
    '::error title=a%2C b%3A Bitbucket returned a server error::',
  ]);
});

test('a proxy whose address cannot be read leaves every token unknown', async () => {
  const entry = (name: string, variable: string) =>
    `  - { name: ${name}, token-env: ${variable}, repository: acme/web, scopes: [repository, pullrequest, pipeline] }`;
  const outcome = await audit('command', ['version: 1', 'tokens:', entry('a', 'DEPLOY'), entry('b', 'B')].join('\n'), {
    apiUrl: 'https://bitbucket.invalid/2.0',
    env: { B: samples['workspace-access-token'].token, HTTPS_PROXY: '[bad' },
  });
  expect(outcome.exitCode).toBe(3);
  expect(verdicts(outcome)).toEqual([
    ['a', 'unknown', 'network-unreachable'],
    ['b', 'unknown', 'network-unreachable'],
  ]);
});

test('tokens whose own time is too short spoil nothing for the others', async () => {
  const slow = createServer((_request, response) => {
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-credential-type': 'repo_access_token' });
      response.end('{"full_name":"acme/web","is_private":true}');
    }, 1500);
  });
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  const { port } = slow.address() as AddressInfo;
  const names = Array.from({ length: 20 }, (_, index) => `T${index}`);
  const entry = (name: string, index: number) =>
    `  - { name: ${name}, token-env: ${name}, repository: acme/web, timeout: ${index < 6 ? 1 : 10} }`;
  try {
    const outcome = await audit('command', ['version: 1', 'tokens:', ...names.map(entry)].join('\n'), {
      apiUrl: `http://127.0.0.1:${port}/2.0`,
      env: Object.fromEntries(names.map((name) => [name, `opaque-${name}-0123456789abcdef`])),
    });
    const late = outcome.report?.tokens.filter(({ findings }) => findings.some(({ code }) => code === 'timed-out'));
    expect(late?.map(({ name }) => name)).toEqual(names.slice(0, 6));
  } finally {
    slow.closeAllConnections();
    slow.close();
  }
});

test('the values of a token outrank the defaults, which are for the tokens that they fit', async () => {
  const { email } = samples['api-full'];
  const text = [
    'version: 1',
    `defaults: { workspace: widgets, email: ${email} }`,
    'tokens:',
    '  - { name: personal, token-env: RELEASE, repository: acme/web, scopes: Repositories Read, expires-on: 2099-01-01 }',
    '  - { name: shared, token-env: DEPLOY, repository: acme/web, scopes: repository, expires-on: never }',
    '  - { name: told, token-env: DEPLOY, repository: acme/web, email: a@acme.example, expires-on: 2099-01-01 }',
    '  - { name: endless, token-env: RELEASE, repository: acme/web, expires-on: never }',
    '  - { name: torn, token-env: DEPLOY, workspace: acme, repository: widgets/app }',
  ].join('\n');
  const outcome = await audit('command', text.replace('Repositories Read', '"Repositories: Read"'));
  expect(verdicts(outcome)).toEqual([
    ['torn', 'fail', 'option-invalid'],
    ['told', 'warn', 'email-ignored'],
    ['endless', 'warn', 'expiry-unknown'],
    ['personal', 'pass'],
    ['shared', 'pass'],
  ]);
  expect(outcome.stdout).toMatch(/^✔ pass +never {2}shared: /m);
  expect(outcome.stdout).toContain('"expires-on" of endless in the inventory is never');
});

/** So many tokens of a kind, each in a repository and with a separate secret. */
function many(count: number, prefix: string, repository: (index: number) => string, rest = '') {
  const names = Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  return {
    entries: names.map(
      (name, index) =>
        `  - { name: ${name}, token-env: ${name}, email: a@acme.example, repository: ${repository(index)}, expires-on: 2099-01-01${rest} }`,
    ),
    env: Object.fromEntries(names.map((name) => [name, atlassianToken('ATATT3xFfGF0', name)])),
  };
}

test('a repository that keeps silent decides nothing about the tokens of others', async () => {
  const slow = many(11, 'slow', () => 'acme/slow', ', timeout: 1');
  const quick = many(5, 'quick', () => 'acme/quick', ', timeout: 1');
  const answer = { full_name: 'acme/quick', is_private: true };
  const outcome = await audit('command', ['version: 1', 'tokens:', ...slow.entries, ...quick.entries].join('\n'), {
    env: { ...slow.env, ...quick.env },
    faults: [
      { match: /acme\/slow/, kind: 'hang' },
      {
        match: /acme\/quick/,
        kind: {
          status: 200,
          contentType: 'application/json',
          headers: { 'X-Credential-Type': 'api_token', 'X-OAuth-Scopes': 'read:repository:bitbucket' },
          body: JSON.stringify(answer),
        },
      },
    ],
  });
  const of = (prefix: string) => outcome.report?.tokens.filter(({ name }) => name.startsWith(prefix));
  expect(of('quick')?.map(({ verdict, requests }) => [verdict, requests])).toEqual(Array(5).fill(['pass', 1]));
  expect(of('slow')?.map(({ verdict }) => verdict)).toEqual(Array(11).fill('unknown'));
  for (const { requests, credential } of of('slow') ?? []) expect(credential.scheme !== undefined).toBe(requests > 0);
});

test('where the service is down, no later token waits for it, and the cause is reported once with all names', async () => {
  const { entries, env: secrets } = many(40, 'down', (index) => `acme/r${index}`);
  const outcome = await audit('command', ['version: 1', 'tokens:', ...entries].join('\n'), {
    env: secrets,
    faults: [{ kind: { status: 503 } }],
  });
  const tokens = outcome.report?.tokens ?? [];
  expect(tokens.map(({ verdict }) => verdict)).toEqual(Array(40).fill('unknown'));
  // A request is sent for each: three times for the first ones, once for the others.
  const sent = tokens.map(({ requests }) => requests);
  expect(Math.min(...sent)).toBe(1);
  expect(sent.filter((requests) => requests > 1).length).toBeLessThan(20);
  const told = outcome.stdout.match(/^! unknown: .*\]$/gm);
  expect(told).toEqual(['! unknown: Bitbucket returned a server error [server-error]']);
  const named = /^ {2}Concerns: (.*)\.$/m.exec(outcome.stdout)?.[1]?.split(', ') ?? [];
  expect(named.toSorted()).toEqual(Object.keys(secrets).sort());
});

test('a git refusal that passes is tried again for each of the tokens with one secret', async () => {
  const entry = (name: string) =>
    `  - { name: ${name}, token-env: RELEASE, email: ${samples['api-full'].email}, repository: acme/web, git: push, expires-on: 2099-01-01 }`;
  const outcome = await audit('command', ['version: 1', 'tokens:', entry('one'), entry('two')].join('\n'), {
    hasGit: true,
    faults: [{ match: /info\/refs/, times: 1, kind: statusFaults.passingGitRefusal }],
  });
  expect(verdicts(outcome)).toEqual([
    ['one', 'pass'],
    ['two', 'pass'],
  ]);
});

test('a plan prints the requests for each token, and sends none', async () => {
  const { stdout, requests } = await audit('command', fleet, { args: ['--plan'] });
  expect(requests).toEqual([]);
  expect(stdout).toMatch(/^Would send for deploy: GET .*\/repositories\/acme\/web\?\S* \(Bearer\)$/m);
  expect(stdout).not.toContain('Would send for gone');
  expect(stdout).toMatch(/^✖ fail: 6 tokens: 2 failed, 4 planned\. Plan only\. No requests were sent\.$/m);
});

test('a summary that GitHub would refuse is cut at a line, and states it', async () => {
  const entry = (index: number) => `  - { name: t${index}, token-env: NOT_SET, owner: ${'o'.repeat(3500)} }`;
  const inventory = join(folder, 'large.yml');
  await writeFile(inventory, ['version: 1', 'tokens:', ...Array.from({ length: 320 }, (_, i) => entry(i))].join('\n'));
  // Without a secret, since megabytes take long to be searched for one.
  const { summary } = await on.action(undefined, { inventory });
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  const [table = '', notice] = summary.trimEnd().split('\n\n').slice(-2);
  expect(table.split('\n').at(-1)).toMatch(
    /^❌ \*\*fail\*\* \| <code>t\d+<\/code> \| The token is empty \| o{3500} \| not known \| $/,
  );
  expect(notice).toBe('The summary is truncated at the GitHub limit of 1 MiB. The log and the reports are complete.');
});

test('the same secret with the same needs is checked once, whatever is around it', async () => {
  const entry = (name: string, variable = 'RELEASE') =>
    `  - { name: ${name}, token-env: ${variable}, email: ${samples['api-full'].email}, workspace: acme, repository: web, scopes: 'read:repository:bitbucket', expires-on: 2099-01-01 }`;
  const text = ['version: 1', 'tokens:', entry('one'), entry('two'), entry('three', 'WITH_LINE_BREAK')].join('\n');
  const outcome = await audit('command', text, { env: { WITH_LINE_BREAK: `${samples['api-full'].token}\n` } });
  expect(verdicts(outcome)).toEqual([
    ['three', 'warn', 'token-invalid-characters'],
    ['one', 'pass'],
    ['two', 'pass'],
  ]);
  expect(outcome.requests).toHaveLength(1);
});

test('an email in the variable of one token takes nothing from the others of its owner', async () => {
  const { email = '' } = samples['api-least'];
  const entry = (name: string, variable: string) =>
    `  - { name: ${name}, token-env: ${variable}, email: ${email}, workspace: acme, repository: web, expires-on: 2099-01-01 }`;
  const text = ['version: 1', 'tokens:', entry('mistaken', 'MAIL'), entry('good', 'LEAST')].join('\n');
  expect(verdicts(await audit('command', text, { env: { MAIL: email } }))).toEqual([
    ['mistaken', 'fail', 'token-rejected'],
    ['good', 'pass'],
  ]);
});

test('a word in the variable of one token takes nothing from what is declared for the others, and is not shown', async () => {
  const entry = (name: string, variable: string) =>
    `  - { name: ${name}, token-env: ${variable}, email: ${samples['api-least'].email}, workspace: acme, repository: web, expires-on: 2099-01-01, scopes: 'read:repository:bitbucket' }`;
  const text = ['version: 1', 'tokens:', entry('mistaken', 'WORD'), entry('good', 'LEAST')].join('\n');
  const outcome = await audit('command', text, { env: { WORD: 'bitbucket' } });
  expect(verdicts(outcome)).toEqual([
    ['mistaken', 'fail', 'token-rejected'],
    ['good', 'pass'],
  ]);
  expect(outcome.report?.tokens[1]?.scopes.required).toEqual(['read:repository:***']);
});

test('a report is whole where names hold nothing that can be seen', async () => {
  const text = [
    'version: 1',
    'tokens:',
    `  - { name: a, token-env: RELEASE, email: ${samples['api-full'].email}, scopes: 'read:user:bitbucket' }`,
    '  - { name: b, token-env: LEAST, scopes: "\\u200b" }',
  ].join('\n');
  const report = join(folder, 'unseen.json');
  await audit('command', text, {
    report,
    faults: [{ kind: { status: 200, contentType: 'application/json', body: '{"display_name":"\u200b"}' } }],
  });
  const merged = await on.command(undefined, { merge: [report], 'api-url': '' });
  expect(merged.report?.findings).toEqual([]);
  expect(merged.report?.tokens.map(({ name }) => name)).toEqual(['b', 'a']);
});

test('an outage is reported once, with the tokens that it concerns', async () => {
  const entry = (name: string) =>
    `  - { name: ${name}, token-env: RELEASE, email: ${name}@acme.example, workspace: acme, repository: web, scopes: 'read:repository:bitbucket' }`;
  const text = ['version: 1', 'tokens:', ...['a', 'b', 'c'].map(entry)].join('\n');
  const outcome = await audit('command', text, { faults: [{ kind: { status: 503 } }] });
  expect(outcome.exitCode).toBe(3);
  expect(outcome.stdout.match(/\[server-error\]/g)).toHaveLength(1);
  expect(outcome.stdout).toContain('Concerns: a, b, c.');
});

test('tokens that are never answered cost their own budget, and no other its verdict', async () => {
  const { email } = samples['api-full'];
  const entry = (name: string, rest: string) =>
    `  - { name: ${name}, token-env: RELEASE, email: ${email}, workspace: acme, expires-on: 2099-01-01, ${rest} }`;
  const silent = ['search', 'reports', 'billing', 'mobile'].map((slug) =>
    entry(slug, `repository: ${slug}, timeout: 1`),
  );
  const good = Array.from({ length: 40 }, (_, index) => entry(`good-${index}`, `repository: web, scopes: webhook`));
  const patient = entry('patient', 'repository: search, timeout: 5');
  const outcome = await audit('command', ['version: 1', 'tokens:', ...silent, ...good, patient].join('\n'), {
    faults: ['search', 'reports', 'billing', 'mobile'].map((slug) => ({
      match: new RegExp(`/repositories/acme/${slug}`),
      times: 1,
      kind: 'hang',
    })),
  });
  const unsettled = verdicts(outcome)?.filter(([, verdict]) => verdict !== 'pass');
  expect(unsettled).toEqual([
    // It had the time to be answered, with 404.
    ['patient', 'fail', 'resource-not-found'],
    ...['billing', 'mobile', 'reports', 'search'].map((name) => [name, 'unknown', 'timed-out']),
  ]);
  expect(outcome.stderr.match(/^Checked \d+ of 45 tokens\.$/gm)).toHaveLength(9);
});

test.each([
  [
    'a file that is not there',
    undefined,
    "nowhere.yml) names a file that doesn't exist. Check the path. In a workflow, run actions/checkout before this step. To create the file, run: token-preflight init",
  ],
  ['a file that is no YAML', 'version: 1\ntokens: [', 'is not valid YAML'],
])('%s stops the run, and nothing is sent', async (_, text, problem) => {
  const outcome =
    text === undefined
      ? await on.command(undefined, { inventory: join(folder, 'nowhere.yml') })
      : await audit('command', text);
  expect([outcome.exitCode, outcome.requests]).toEqual([2, []]);
  expect(outcome.stdout).toContain(problem);
});

test('what is wrong with the file and with its tokens is reported in one run', async () => {
  const text = ['version: 2', 'tokens:', '  - { name: a, token-env: LEAST, scope: x }', '  - { token-env: OLD }'].join(
    '\n',
  );
  const { exitCode, stdout, requests } = await audit('command', text);
  expect([exitCode, requests]).toEqual([2, []]);
  for (const place of ['version (', 'scope (', 'name (']) expect(stdout).toContain(`✖ fail: ${place}`);
});

test('tools of a token or of all tokens bring their requirements, and are wrong at their line', async () => {
  const text = [
    'version: 1',
    'defaults:',
    '  repository: acme/web',
    '  tools: [argocd, atlantis (apply, hide-previous-comments)]',
    'tokens:',
    '  - { name: default, token-env: LEAST }',
    '  - { name: own, token-env: LEAST, tools: go-scm }',
    '  - name: wrong',
    '    token-env: LEAST',
    '    tools: go-scm@latest',
  ].join('\n');
  const outcome = await audit('command', text);
  const tokens = new Map(outcome.report?.tokens.map((token) => [token.name, token]));
  expect(tokens.get('default')?.findings[0]?.facts?.tools).toMatchObject([
    { tool: 'argocd', features: ['pull-request-generator'] },
    { tool: 'atlantis', features: ['hide-previous-comments', 'apply'] },
  ]);
  expect(tokens.get('own')?.findings.map(({ code }) => code)).toEqual(['email-missing', 'expiry-unknown']);
  expect(tokens.get('own')?.notes[0]).toMatch(/^go-scm \(connect, status\): measured/);
  expect(outcome.stdout).toMatch(/"go-scm@latest" in tools \(.*yml, line 10, column 12\) is invalid: /);
});

test('what is wrong with a token names its line, wherever it is found', async () => {
  const text = [
    'version: 1',
    'tokens:',
    '  - name: a',
    '    token-env: NOT_SET',
    '  - name: b',
    '    token-env: LEAST',
    '    scopes: read:issue:bitbucket',
    '    operations: FETCH',
  ].join('\n');
  const { stdout } = await audit('command', text);
  expect(stdout).toMatch(/NOT_SET, which token-env \(.*yml, line 4, column 16\) names for a, is empty or not set/);
  expect(stdout).toMatch(/^ {2}"FETCH.*" in operations \(.*yml, line 8, column 17\) is invalid: /m);
  // The row of the token gives the reason of its failure, and nothing else.
  expect(stdout).toMatch(/^✖ fail +- +b: Invalid configuration: operations \(/m);
});

test('a wrong option and what is wrong with the whole file are reported together', async () => {
  const inventory = join(folder, 'nowhere.yml');
  const missing = await on.command(undefined, { inventory, shard: '9/2' }, { env });
  expect(missing.stdout.match(/(?<=^✖ fail: )\S+/gm)).toEqual(['--shard', '--inventory']);
  await writeFile(inventory, 'version: 2');
  const wrong = await on.command(undefined, { inventory, 'warn-days': 'x' }, { env });
  expect(wrong.stdout.match(/(?<=^✖ fail: )\S+/gm)).toEqual(['--warn-days', 'version', inventory]);
});

test('options of a single token next to an inventory are faults, all at once', async () => {
  const inventory = join(folder, 'fleet.yml');
  await writeFile(inventory, fleet);
  const outcome = await on.command('api-full', { inventory, git: 'push', scopes: 'repository' }, { env });
  expect([outcome.exitCode, outcome.requests]).toEqual([2, []]);
  expect(outcome.stdout.match(/(?<=^✖ fail: )\S+/gm)).toEqual([
    'TOKEN_PREFLIGHT_TOKEN',
    '--email',
    '--scopes',
    '--git',
  ]);
  expect(outcome.stdout).toContain(
    "can't be combined with --inventory. Remove or unset it: the inventory names the variable of each token.",
  );
});

test.each<[string, readonly string[]]>([
  ['a path', ['audit', 'fleet.yml']],
  ['the option', ['audit', '--inventory', 'fleet.yml']],
  ['nothing, where the file has its usual name', ['audit']],
])('the command audit takes %s', async (_, args) => {
  const place = await mkdtemp(join(folder, 'audit-'));
  for (const name of ['fleet.yml', 'token-preflight.yml']) await writeFile(join(place, name), fleet);
  const named = args.map((argument) => (argument === 'fleet.yml' ? join(place, argument) : argument));
  const run = await startProcess([...named, '--plan'], env, place);
  expect(run.stdout).toContain('Would send for deploy: GET ');
});

test.each([
  ['a path and the option', ['audit', 'a.yml', '--inventory', 'b.yml'], "--inventory can't be combined with a path."],
  ['two paths', ['audit', 'a.yml', 'b.yml'], 'Argument 3 is unexpected.'],
  ['an option of a single token', ['audit', 'a.yml', '--git', 'push'], '--git belongs in the inventory.'],
])('the command audit refuses %s', async (_, args, problem) => {
  const run = await startProcess(args, {}, folder);
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain(problem);
});

test('JUnit XML contains a case for each token', async () => {
  const inventory = join(folder, 'fleet.yml');
  const junit = join(folder, 'out', 'junit.xml');
  await writeFile(inventory, fleet);
  await on.command(undefined, { inventory, junit }, { env });
  const xml = await readFile(junit, 'utf8');
  expect(xml.match(/<testcase /g)).toHaveLength(6);
  expect(xml.match(/<failure /g)).toHaveLength(4);
});

test.each(['action', 'pipe', 'command'] as const)('%s: metrics contain each token', async (host) => {
  const metrics = join(folder, 'out', `${host}.prom`);
  const inventory = join(folder, 'fleet.yml');
  await writeFile(inventory, fleet);
  const { exitCode } = await on[host](undefined, { inventory, metrics }, { env });
  expect(exitCode).toBe(1);
  const text = await readFile(metrics, 'utf8');
  expect(text.match(/^token_preflight_result\{.*result="fail"\} 1$/gm)).toHaveLength(4);
  expect(text.match(/^token_preflight_last_check_timestamp_seconds\{/gm)).toHaveLength(6);
});

test('without a pipeline around it, Code Insights is reported not to be published, and the verdict stays', async () => {
  const outcome = await audit('pipe', fleet.replaceAll('soon', '3'), { env: { CODE_INSIGHTS: 'true' } });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.stdout).toMatch(/!\S* warn: .*Code Insights/);
});
