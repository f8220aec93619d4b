import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filesBelow } from '../../sandbox/run.ts';
import { samples } from '../../sandbox/samples.ts';
import { check, explain, scopesFor } from '../../src/library.ts';
import { type HostName, on } from './harness.ts';
import { expectNoSecret } from './leaks.ts';
import { testAll } from './scenario.ts';
import { start, startProcess } from './start.ts';

const { token } = samples['oauth-opaque'];
// A secret that the run doesn't know can only be recognized by its shape.
const unknown = samples['repo-access-token'].token;
const hosts: readonly HostName[] = ['action', 'pipe', 'command'];
const detail = { RUNNER_DEBUG: '1', DEBUG: 'true' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-taint-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file to a folder of the run. */
async function written(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(folder, 'run-')), name);
  await writeFile(path, text);
  return path;
}

const keys = [
  'email',
  'workspace',
  'repository',
  'project',
  'tools',
  'scopes',
  'operations',
  'git',
  'expires-on',
  'warn-days',
  'token-label',
  'owner',
  'purpose',
  'rotate',
  'current-token-env',
  'other',
];

describe('an inventory with the secret', () => {
  const entry = (name: string, ...lines: readonly string[]) =>
    ['version: 1', 'tokens:', `  - name: ${name}`, '    token-env: T', ...lines.map((line) => `    ${line}`), ''].join(
      '\n',
    );
  const inventories: Readonly<Record<string, string>> = {
    ...Object.fromEntries(keys.map((key) => [key, entry('bot', `${key}: ${token}`)])),
    'a name': entry(token, 'repository: acme/web'),
    'a comment': `# ${token}\n${entry('bot')}# ${token}\n`,
    'the name of a variable': entry('bot').replace('token-env: T', `token-env: ${token}`),
    'a key': entry('bot', `${token}: x`),
    'no YAML': `${token}: [\n${token}`,
    'an anchor': entry('bot', `owner: &${token} x`, `purpose: *${token}x`),
  };
  testAll(
    hosts.flatMap((host) => Object.entries(inventories).map(([place, text]) => ({ host, place, text }))),
    ({ host, place }) => `${host}: in ${place}, it leaves nowhere`,
    async ({ host, text }) => {
      const inventory = await written('inventory.yml', text);
      const { exitCode } = await on[host](
        undefined,
        { inventory },
        { env: { ...detail, T: token }, otherSecrets: [token] },
      );
      expect([0, 1, 2, 3]).toContain(exitCode);
    },
  );
});

/** A report in which every text is a secret, or contains one. */
function tainted(secret: string): string {
  const finding = {
    code: 'scope-missing',
    severity: 'fail',
    subject: secret,
    title: secret,
    cause: `A ${secret}.`,
    remedy: [secret],
    copy: secret,
    help: 'https://github.com/token-preflight/token-preflight',
    facts: { missing: [secret], [secret]: secret },
  };
  const report = {
    schema: 1,
    kind: 'report',
    tool: { name: 'token-preflight', version: '1.0.0' },
    checkedAt: '2026-11-23T18:00:00.000Z',
    verdict: 'fail',
    elapsedMs: 1,
    findings: [],
    tokens: ['gone', 'token', secret].map((name) => ({
      name,
      owner: secret,
      purpose: secret,
      verdict: 'fail',
      credential: { kind: 'api-token', scheme: 'basic', account: secret },
      scopes: { required: [secret], granted: [secret], missing: [secret], excess: [secret], evidence: 'header' },
      checks: [{ subject: secret, outcome: 'verified', by: secret, status: 200 }],
      findings: [finding],
      notes: [secret],
      requests: 1,
    })),
  };
  return JSON.stringify(report);
}

describe('a report with the secret', () => {
  testAll(
    hosts.flatMap((host) => [{ host, option: 'previous' } as const, { host, option: 'merge' } as const]),
    ({ host, option }) => `${host}: as ${option}, it leaves nowhere`,
    async ({ host, option }) => {
      const path = await written('old.json', tainted(option === 'previous' ? token : unknown));
      const given = option === 'previous' ? { token, repository: 'acme/web', previous: path } : { merge: path };
      const { report, exitCode } = await on[host](undefined, given, {
        env: detail,
        otherSecrets: option === 'merge' ? [unknown] : [],
      });
      expect([0, 1, 2, 3]).toContain(exitCode);
      expect(report).toBeDefined();
    },
  );
});

const log = [
  `$ curl -u x-token-auth:${unknown} https://api.bitbucket.org/2.0/user?access_token=${unknown}`,
  `> GET https://x-token-auth:${unknown}@api.bitbucket.org/2.0/repositories/acme/${unknown}`,
  `> Authorization: Bearer ${unknown}`,
  '< HTTP/1.1 403 Forbidden',
  `< X-Echo: ${unknown}`,
  JSON.stringify({
    type: 'error',
    error: { message: `Refused ${unknown}`, detail: { required: [unknown], granted: [] } },
  }),
  `fatal: unable to access 'https://x-token-auth:${unknown}@bitbucket.org/acme/web.git/': The requested URL returned error: 403`,
].join('\n');
const script = [
  `curl -H 'Authorization: Bearer ${unknown}' https://api.bitbucket.org/2.0/repositories/acme/web/${unknown}?access_token=${unknown}`,
  `git clone https://x-token-auth:${unknown}@bitbucket.org/acme/web.git`,
  `TOKEN=${unknown} npx renovate --token ${unknown}`,
  `curl -X POST https://api.bitbucket.org/1.0/${unknown}`,
].join('\n');
const capture = JSON.stringify({
  log: {
    entries: [
      {
        request: {
          method: 'GET',
          url: `https://x:${unknown}@api.bitbucket.org/2.0/repositories/acme/${unknown}?access_token=${unknown}`,
          headers: [{ name: 'Authorization', value: `Bearer ${unknown}` }],
        },
        response: {
          status: 403,
          statusText: unknown,
          headers: [{ name: 'X-Echo', value: unknown }],
          content: { text: unknown },
        },
      },
    ],
  },
});

describe('a command about a secret that it does not know', () => {
  const formats = ['text', 'yaml', 'action', 'pipe', 'json'];
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ...[[], ['--json']].flatMap((rest): readonly (readonly [string, readonly string[]])[] => [
      ['explain a log', ['explain', 'FILE:log', ...rest]],
      [
        'explain with hints',
        [
          'explain',
          'FILE:log',
          '--request',
          `GET https://api.bitbucket.org/2.0/${unknown}`,
          '--email',
          `${unknown}@acme.example`,
          ...rest,
        ],
      ],
      [
        'scopes',
        [
          'scopes',
          `GET /${unknown}`,
          `GET /user?access_token=${unknown}`,
          unknown,
          '--tools',
          `renovate, ${unknown}`,
          ...rest,
        ],
      ],
      ['a tool', ['tools', unknown, ...rest]],
      ['a check', ['--repository', unknown, `--${unknown}`, unknown, `--workspace=${unknown}`, ...rest]],
      ['an audit', ['audit', unknown, ...rest]],
      ['a merge', ['merge', unknown, ...rest]],
    ]),
    ...[...formats, 'sarif'].map(
      (format) => [`suggest ${format}`, ['suggest', 'FILE:deploy.sh', '--format', format]] as const,
    ),
    ...formats.map((format) => [`record ${format}`, ['record', 'FILE:run.har', '--format', format]] as const),
    ['suggest what is not there', ['suggest', unknown]],
    ['record what is not there', ['record', unknown]],
    ['explain what is not there', ['explain', unknown]],
    ['init', ['init', `/dev/null/${unknown}`]],
    ['help', ['help', unknown]],
    ['no command', [unknown]],
    ['a format', ['suggest', '--format', unknown]],
    ['a kind', ['scopes', 'GET /user', '--kind', unknown]],
  ];
  const texts: Readonly<Record<string, string>> = { log, 'deploy.sh': script, 'run.har': capture };
  testAll(
    commands.flatMap(([name, args]) =>
      // Inside a path, only a shape distinguishes a secret from a name.
      [unknown, ...(/^(?:scopes|init)$/.test(name) ? [] : [token])].map((secret) => ({ name, args, secret })),
    ),
    ({ name, args, secret }) =>
      `${name}${args.includes('--json') ? ', JSON' : ''} does not show it${secret === token ? ', without a shape' : ''}`,
    async ({ args, secret }) => {
      const given = await Promise.all(
        args.map((arg) =>
          arg.startsWith('FILE:') ? written(arg.slice(5), texts[arg.slice(5)] ?? '') : arg.replaceAll(unknown, secret),
        ),
      );
      const { exitCode, stdout, stderr } = await start(given, { HOME: folder }, folder);
      expect([0, 1, 2, 3]).toContain(exitCode);
      expect(`${stdout}${stderr}`).not.toBe('');
      expectNoSecret({ stdout, stderr }, { secrets: [unknown, secret], texts: [], email: '' });
    },
  );

  test('a clone whose remote has a secret', async () => {
    const clone = await mkdtemp(join(folder, 'clone-'));
    await mkdir(join(clone, '.git'));
    await writeFile(join(clone, '.git/HEAD'), 'ref: refs/heads/main\n');
    await writeFile(
      join(clone, '.git/config'),
      `[remote "origin"]\n\turl = https://x-token-auth:${unknown}@bitbucket.org/acme/web.git\n`,
    );
    const args = ['--plan', '--report', 'report.json', '--html', 'page.html', '--debug'];
    const { stdout, stderr } = await startProcess(args, { HOME: clone, TOKEN_PREFLIGHT_TOKEN: token }, clone);
    expect(stdout).toContain('acme/web');
    const { '.git/config': _, ...left } = filesBelow(clone);
    expectNoSecret({ stdout, stderr, ...left }, { secrets: [unknown, token], texts: [], email: '' });
  });
});

describe('the library', () => {
  const left = (outcome: unknown) => ({
    outcome:
      outcome instanceof Error
        ? [outcome.message, outcome.stack, JSON.stringify(outcome), String(outcome.cause)].join('\n')
        : (JSON.stringify(outcome) ?? ''),
  });
  const failing = Object.assign(new TypeError(`fetch failed for ${token}`, { cause: new Error(token) }), {
    code: token,
    name: token,
  });
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    'a function that throws it': () =>
      check({ token, repository: 'acme/web', timeout: 1, fetch: () => Promise.reject(failing) }),
    'a function that throws it as a text': () =>
      check({ token, repository: 'acme/web', timeout: 1, fetch: () => Promise.reject(token) }),
    'a body that throws it': () =>
      check({
        token,
        repository: 'acme/web',
        timeout: 1,
        fetch: async () => ({ status: 200, headers: [['x-echo', token]], text: () => Promise.reject(failing) }),
      }),
    'headers that throw it': () =>
      check({
        token,
        timeout: 1,
        fetch: async () => ({
          status: 200,
          get headers(): never {
            throw failing;
          },
          text: async () => '',
        }),
      }),
    'a list whose item throws it': () =>
      check({ token, scopes: [{ toString: () => Promise.reject(failing) }] } as never),
    'a log': () => explain(`${unknown} 403 ${unknown}\n${log}`, { request: `GET /${unknown}`, email: unknown }),
    'a log that is no text': () => explain({ text: unknown } as never),
    operations: () => scopesFor(`GET /${unknown}`),
    'operations that are no texts': () => scopesFor([{ operation: unknown }] as never),
    'a kind': () => scopesFor('GET /user', unknown as never),
  };
  test.each(Object.entries(calls))('%s: neither the result nor an error has it', async (_, call) => {
    const outcome = await call().catch((error: unknown) => error);
    expectNoSecret(left(outcome), { secrets: [token, unknown], texts: [], email: '' });
  });
});
