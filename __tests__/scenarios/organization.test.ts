import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../sandbox/faults.ts';
import { organization } from '../../sandbox/organization.ts';
import { samples } from '../../sandbox/samples.ts';
import { serve } from '../http/loopback.ts';
import { type Given, type HostName, type Outcome, on, type Setting } from './harness.ts';
import { testAll } from './scenario.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-preflight-organization-'));
});
afterAll(() => rm(folder, { recursive: true }));

const env = {
  FULL: samples['api-full'].token,
  LEAST: samples['api-least'].token,
  EXPIRED: samples['api-expired'].token,
  VIEWER: samples['api-viewer'].token,
  DEPLOY: samples['repo-access-token'].token,
};
const bot = samples['api-full'].email;
const inventory = `
version: 1
defaults: { workspace: acme, repository: web, email: ${bot}, scopes: 'read:repository:bitbucket' }
tokens:
  - { name: right, token-env: FULL, token-label: api-full, expires-on: 2099-03-01 }
  - { name: wrong-day, token-env: LEAST, token-label: api-least, expires-on: 2098-03-01 }
  - { name: no-day, token-env: VIEWER, token-label: api-viewer, email: ${samples['api-viewer'].email} }
  - { name: expired, token-env: EXPIRED, token-label: api-expired }
  - { name: twins, token-env: FULL, token-label: nightly, expires-on: 2099-04-01 }
  - { name: mistyped, token-env: FULL, token-label: Nightly, expires-on: 2099-04-01 }
  - { name: elsewhere, token-env: FULL, token-label: x, email: guest@other.example, expires-on: 2099-04-01 }
  - { name: deploy, token-env: DEPLOY, expires-on: never, scopes: repository }
`;
const first = `GET /admin/api-access/v1/orgs/${organization.id}/api-tokens?pageSize=1000`;
const given = { organization: organization.id, 'admin-key': organization.key };

async function audit(host: HostName, more: Given = {}, setting: Setting = {}, text = inventory): Promise<Outcome> {
  const path = join(folder, `${Math.random()}.yml`);
  await writeFile(path, text);
  return on[host](undefined, { inventory: path, ...given, ...more }, { ...setting, env: { ...env, ...setting.env } });
}

const codesOf = ({ report }: Outcome) =>
  Object.fromEntries(report?.tokens.map(({ name, findings }) => [name, findings.map(({ code }) => code)]) ?? []);
const runCodes = ({ report }: Outcome) => report?.findings.map(({ severity, code }) => `${severity} ${code}`);
const toOrganization = ({ requests }: Outcome) =>
  requests
    .filter(({ path }) => path.startsWith('/admin/'))
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
const notesOf = ({ report }: Outcome, name: string) =>
  report?.tokens.find((token) => token.name === name)?.notes.filter((note) => /organization/i.test(note));

/** Without the list, these are the findings of the tokens. */
const withoutList = {
  right: [],
  'wrong-day': [],
  'no-day': ['expiry-unknown'],
  expired: ['token-rejected'],
  twins: [],
  mistyped: [],
  elsewhere: ['email-mismatch'],
  deploy: [],
};

describe.each(['action', 'pipe', 'command'] as const)('as %s', (host) => {
  test('the dates of the organization count', async () => {
    const outcome = await audit(host);
    expect(toOrganization(outcome)).toEqual([`${first} 200`]);
    expect(codesOf(outcome)).toEqual({
      ...withoutList,
      'wrong-day': ['expiry-corrected', 'token-unused'],
      'no-day': [],
      expired: ['expired'],
    });
    const expiries = Object.fromEntries(outcome.report?.tokens.map(({ name, expiry }) => [name, expiry]) ?? []);
    expect(expiries).toMatchObject({
      right: { on: '2099-03-01', source: 'organization' },
      'wrong-day': { on: '2099-02-01', source: 'organization' },
      'no-day': { on: '2099-07-01', source: 'organization' },
      expired: { on: '2026-01-10', source: 'organization' },
      twins: { on: '2099-04-01', source: 'declared' },
    });
    expect(expiries.deploy).toBeUndefined();
    expect(runCodes(outcome)).toEqual(['warn token-unlisted', 'warn token-unused']);
    expect(outcome.stdout).toContain('expires on 2099-02-01, not on 2098-03-01');
    expect(outcome.stdout).toContain(
      '"old laptop" of "Release Bot" (created on 2020-03-01, no use recorded, expires on 2099-06-01)',
    );
    // Expired tokens, and those of accounts that aren't in the inventory.
    expect(JSON.stringify(outcome.report)).not.toMatch(/gone by|jira report/);
  });

  test('a key that is rejected is no fault of a token', async () => {
    const outcome = await audit(host, { 'admin-key': samples['repo-access-token'].token.toLowerCase() });
    expect(toOrganization(outcome)).toEqual([`${first} 401`]);
    expect(codesOf(outcome)).toEqual(withoutList);
    expect(runCodes(outcome)).toEqual(['unknown admin-key-rejected']);
  });

  test('a key without an organization, and an organization without a key, send nothing', async () => {
    const name = (option: 'organization' | 'admin-key') =>
      ({
        action: { organization: 'organization', 'admin-key': 'admin-key' },
        pipe: { organization: 'ORGANIZATION', 'admin-key': 'ADMIN_KEY' },
        command: { organization: '--organization', 'admin-key': 'TOKEN_PREFLIGHT_ADMIN_KEY' },
      })[host][option];
    const lonely = [await audit(host, { organization: '' }), await audit(host, { 'admin-key': '' })];
    expect(lonely.map(({ requests }) => requests)).toEqual([[], []]);
    expect(lonely.map(runCodes)).toEqual([['fail option-invalid'], ['fail option-invalid']]);
    expect(lonely[0]?.stdout).toContain(
      `${name('admin-key')} requires an organization. Set ${name('organization')} too.`,
    );
    expect(lonely[1]?.stdout).toContain(
      `${name('organization')} requires the key of an admin. Set ${name('admin-key')} too.`,
    );
  });
});

test('a token without a date that the organization may list under another label requires that label', async () => {
  const outcome = await audit(
    'command',
    {},
    {},
    `${inventory}  - { name: no-label, token-env: FULL }\n  - { name: no-such-label, token-env: FULL, token-label: x }\n`,
  );
  const stepsOf = (name: string) =>
    outcome.report?.tokens.find((token) => token.name === name)?.findings.flatMap(({ remedy }) => remedy);
  expect(stepsOf('no-label')).toEqual([
    expect.stringContaining('look up the label'),
    expect.stringContaining('Set "token-label"'),
  ]);
  expect(stepsOf('no-such-label')).toEqual(stepsOf('no-label'));
});

test('notes show what the organization lists about a token, and why it lists nothing', async () => {
  const outcome = await audit(
    'command',
    {},
    {},
    `${inventory}  - { name: no-label, token-env: FULL, expires-on: 2099-04-01 }\n`,
  );
  expect(notesOf(outcome, 'right')).toEqual([
    'The organization lists this token: "api-full" of "Release Bot" (created on 2026-01-05, last used on 2099-01-01, expires on 2099-03-01).',
  ]);
  expect(notesOf(outcome, 'twins')?.[0]).toContain('lists 2 tokens of this account with this label');
  expect(notesOf(outcome, 'mistyped')?.[0]).toContain('lists no token of this account with this label');
  expect(notesOf(outcome, 'elsewhere')?.[0]).toContain('lists no token of this account, so');
  expect(notesOf(outcome, 'no-label')?.[0]).toContain('set "token-label"');
  expect(notesOf(outcome, 'deploy')).toEqual([]);
  // Any of the other tokens of the account could be the one without a label.
  expect(runCodes(outcome)).toEqual([]);
});

describe('the pages of the list', () => {
  const pages = (path: string) => [
    `GET ${path}?pageSize=1000 200`,
    ...['NA==', 'OA=='].map((cursor) => `GET ${path}?pageSize=1000&cursor=${encodeURIComponent(cursor)} 200`),
  ];
  const [path, other] = ['api-access/v1', 'v1'].map((at) => `/admin/${at}/orgs/${organization.id}/api-tokens`);
  test.each(['cursor', 'path', 'address'] as const)(
    'are read one after the other by a %s',
    async (organizationNext) => {
      const outcome = await audit('command', {}, { flags: { organizationNext, organizationPageSize: 4 } });
      expect(toOrganization(outcome)).toEqual(pages(path ?? ''));
      expect(codesOf(outcome)['wrong-day']).toEqual(['expiry-corrected', 'token-unused']);
      expect(runCodes(outcome)).toEqual(['warn token-unlisted', 'warn token-unused']);
    },
  );

  test('can be at the other path that the reference has', async () => {
    const flags = { organizationPath: 'organizations', organizationPageSize: 4 } as const;
    const outcome = await audit('pipe', {}, { flags });
    expect(toOrganization(outcome)).toEqual([`${first} 404`, ...pages(other ?? '')]);
    expect(runCodes(outcome)).toEqual(['warn token-unlisted', 'warn token-unused']);
  });

  test('of an unknown organization are at none of them', async () => {
    const outcome = await audit('action', { organization: 'f0000000-0000-4000-8000-000000000001' });
    expect(toOrganization(outcome).map((line) => line.slice(-3))).toEqual(['404', '404']);
    expect(runCodes(outcome)).toEqual(['unknown admin-key-rejected']);
    expect(outcome.stdout).toContain('The organization ID is wrong, or the key belongs to another organization.');
  });

  test('count as far as they were read', async () => {
    const faults = [{ match: /cursor=OA/, kind: { status: 403 } }];
    const outcome = await audit('command', {}, { flags: { organizationPageSize: 4 }, faults });
    expect(codesOf(outcome)['wrong-day']).toEqual(['expiry-corrected', 'token-unused']);
    // The rest may have it.
    expect(notesOf(outcome, 'mistyped')).toEqual([]);
    expect(notesOf(outcome, 'elsewhere')).toEqual([]);
    expect(runCodes(outcome)).toEqual(['unknown admin-key-rejected', 'warn token-unlisted', 'warn token-unused']);
  });
});

describe('what keeps the list away is no finding about a token', () => {
  const table: readonly [string, FaultRule['kind'], string, number][] = [
    ['a key without the scope', { status: 403 }, 'admin-key-rejected', 1],
    ['a rate limit', { status: 429, headers: { 'Retry-After': '3600' } }, 'rate-limited', 1],
    ['a server error', { status: 503 }, 'server-error', 3],
    ['a redirect', { status: 302, headers: { Location: 'https://evil.example/' } }, 'response-unexpected', 1],
    ['a sign-in page', 'html', 'response-not-json', 1],
    [
      'a 401 with a page, which is no answer of Atlassian',
      { status: 401, headers: { 'Content-Type': 'text/html' }, body: '<html>Sign in</html>' },
      'response-not-json',
      1,
    ],
    ['a 403 of a proxy', { status: 403, body: 'Blocked by policy' }, 'response-not-json', 1],
    ['a 404 with a page', { status: 404, body: '<html>Not found</html>' }, 'response-not-json', 1],
    ['JSON that breaks off', 'malformed-json', 'response-not-json', 1],
    ['other JSON', 'other-json', 'response-not-json', 1],
    ['a body that is cut', 'cut-body', 'response-not-json', 3],
    ['a connection that breaks', 'reset', 'network-unreachable', 3],
    ['headers without an end', 'giant-headers', 'response-not-json', 1],
    ['compression', 'invalid-gzip', 'response-not-json', 1],
    ['no response', 'hang', 'timed-out', 1],
    ['a body that comes too slowly', 'drip', 'timed-out', 1],
  ];
  const check = async ([, kind, code, requests]: (typeof table)[number]) => {
    // What is no matter of time has enough of it, also on a busy machine.
    const timeout = code === 'timed-out' ? '2' : '20';
    const outcome = await audit('command', { timeout }, { faults: [{ match: /\/admin\//, kind }] });
    expect(codesOf(outcome)).toEqual(withoutList);
    expect(runCodes(outcome)).toEqual([`unknown ${code}`]);
    expect(toOrganization(outcome)).toHaveLength(requests);
    expect(outcome.stdout).toMatch(/No token is at fault|checked without the list of the organization/);
    expect(outcome.stdout).not.toMatch(/Bitbucket returned (?:429|503)/);
  };
  testAll(table, ([title]) => title, check);
});

test('a plan sends nothing, and a shard reports other tokens once', async () => {
  const plan = await audit('command', { plan: 'true' });
  expect(plan.requests).toEqual([]);
  const [one, two] = [await audit('command', { shard: '1/2' }), await audit('command', { shard: '2/2' })];
  expect([runCodes(one), runCodes(two)]).toEqual([['warn token-unlisted', 'warn token-unused'], []]);
  expect(codesOf(two)['wrong-day']).toEqual(['expiry-corrected', 'token-unused']);
});

test('without an email in the inventory, there is nothing to find, and nothing is read', async () => {
  const text = 'version: 1\ntokens: [{ name: a, token-env: DEPLOY, repository: acme/web, expires-on: never }]';
  const outcome = await audit('command', {}, {}, text);
  expect(toOrganization(outcome)).toEqual([]);
  expect(outcome.report?.verdict).toBe('pass');
});

describe('a plan', () => {
  const base = 'https://admin.acme.example';
  const at = (path: string) =>
    `GET ${base}/admin/${path}/orgs/${organization.id}/api-tokens?pageSize=1000 (Bearer with the admin key, one request per page)`;

  test.each<HostName>(['action', 'pipe', 'command'])(
    'lists the requests for the list once, and sends none (%s)',
    async (host) => {
      const html = join(folder, `${host}.html`);
      const outcome = await audit(host, { plan: 'true', 'organization-url': base, html });
      expect(outcome.requests).toEqual([]);
      expect(outcome.report?.planned).toEqual([at('api-access/v1'), `After a 404, instead: ${at('v1')}`]);
      expect(outcome.report?.tokens.flatMap(({ planned = [] }) => planned).join()).not.toContain(base);
      const page = await readFile(html, 'utf8');
      for (const text of [outcome.stdout, page]) {
        expect(text.split('/admin/api-access/v1/')).toHaveLength(2);
        expect(text.split('/admin/v1/')).toHaveLength(2);
        expect(text).not.toContain(organization.key);
      }
    },
  );

  test('lists none where none is sent: no token has an email', async () => {
    const text =
      'version: 1\ntokens:\n  - { name: deploy, token-env: DEPLOY, repository: acme/web, expires-on: never }\n';
    const { report } = await audit('command', { plan: 'true' }, {}, text);
    expect(report?.verdict).toBe('planned');
    expect(report).not.toHaveProperty('planned');
  });
});

test('without the options, the organization is not read, and a label changes nothing', async () => {
  const outcome = await audit('command', { organization: '', 'admin-key': '', 'organization-url': '' });
  expect(toOrganization(outcome)).toEqual([]);
  expect(codesOf(outcome)).toEqual(withoutList);
});

test.each([
  [
    'in several lines',
    `${organization.key.slice(0, 60)}\n${organization.key.slice(60)}`,
    'must be the API key and nothing else.',
  ],
  ['that was not expanded', '$ORGANIZATION_ADMIN_KEY', 'contains a variable that was not expanded.'],
  ['that is a word', 'hunter2hunter2', 'must be the API key and nothing else.'],
])('a key %s is not sent', async (_, key, problem) => {
  const outcome = await audit('pipe', { 'admin-key': key });
  expect(outcome.requests).toEqual([]);
  expect(outcome.stdout).toContain(`ADMIN_KEY ${problem}`);
});

test('the key in an argument, in the inventory, or without an inventory is an error', async () => {
  const argument = await audit('command', { 'admin-key': '' }, { args: ['--admin-key', organization.key] });
  expect(argument.stdout).toContain('--admin-key would show the key to every process on this machine.');
  const listed = await audit('command', {}, {}, `${inventory}  - { name: x, token-env: FULL, admin-key: abc }\n`);
  expect(listed.stdout).toContain('applies to the whole run, not to one token.');
  const { inventory: _, ...single } = { inventory, ...given };
  const alone = await on.pipe('api-least', { ...single, repository: 'acme/web' });
  expect(alone.requests).toEqual([]);
  expect(alone.stdout).toContain('ADMIN_KEY requires an inventory. Set INVENTORY too.');
});

test('the key goes to the organization only, tokens go to Bitbucket only, and the key is never a token', async () => {
  const sent: Record<'bitbucket' | 'organization', string[]> = { bitbucket: [], organization: [] };
  const listen = (at: keyof typeof sent) =>
    serve((request, response) => {
      sent[at].push(request.headers.authorization ?? '');
      expect([request.method, request.headers.cookie]).toEqual(['GET', undefined]);
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'a=b' });
      response.end(at === 'organization' ? '{"data":[],"links":{"next":"//127.0.0.1:1/?cursor=x"}}' : '{}');
    });
  const [bitbucket, atlassian] = [await listen('bitbucket'), await listen('organization')];
  const text = `${inventory}  - { name: swapped, token-env: KEY, expires-on: never }\n`;
  try {
    const urls = { 'organization-url': atlassian.origin };
    const setting = { apiUrl: `${bitbucket.origin}/2.0`, env: { KEY: organization.key } };
    const outcome = await audit('command', urls, setting, text);
    expect(codesOf(outcome).swapped).toEqual(['option-invalid']);
    expect(outcome.stdout).toMatch(
      /token-env \(.*, line \d+, column \d+\) names a variable that contains the admin key/,
    );
    expect(runCodes(outcome)).toEqual(['unknown response-unexpected']);
  } finally {
    await bitbucket.close();
    await atlassian.close();
  }
  expect(sent.organization).toEqual([`Bearer ${organization.key}`]);
  expect(sent.bitbucket.length).toBeGreaterThan(5);
  const encoded = [organization.key, Buffer.from(`${bot}:${organization.key}`).toString('base64')];
  for (const header of sent.bitbucket) for (const key of encoded) expect(header).not.toContain(key);
});

test('an organization with 10,000 tokens is read in ten pages, and each token of the inventory is found', async () => {
  const size = 1000;
  const scopes = Array.from({ length: 40 }, (_, index) => `read:something-with-a-long-name-${index}:bitbucket`);
  const cursors: (string | null)[] = [];
  const server = await serve((request, response) => {
    const cursor = new URL(`http://x${request.url}`).searchParams.get('cursor');
    cursors.push(cursor);
    const start = Number(cursor ?? 0);
    const data = Array.from({ length: size }, (_, index) => ({
      id: String(start + index),
      label: `token ${start + index}`,
      expiresAt: '2099-03-01T00:00:00Z',
      lastActiveAt: '2099-01-01T00:00:00Z',
      user: { name: 'Bot', email: index % 100 === 0 ? bot : `user-${start + index}@acme.example` },
      scopes,
    }));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data, links: start + size < 10_000 ? { next: String(start + size) } : {} }));
  });
  // Every hundredth token of the organization is one of the account's; the inventory has nine of ten of those.
  const known = Array.from({ length: 100 }, (_, index) => index * 100).filter((number) => number % 1000 !== 500);
  const entries = known.map((number) => `  - { name: t${number}, token-env: FULL, token-label: token ${number} }`);
  const text = ['version: 1', `defaults: { repository: acme/web, email: ${bot} }`, 'tokens:', ...entries].join('\n');
  try {
    const outcome = await audit('command', { 'organization-url': server.origin }, {}, text);
    expect(cursors).toEqual([null, ...Array.from({ length: 9 }, (_, index) => String((index + 1) * size))]);
    expect(outcome.report?.tokens.filter(({ expiry }) => expiry?.source === 'organization')).toHaveLength(90);
    expect(runCodes(outcome)).toEqual(['warn token-unlisted']);
    expect(outcome.report?.findings[0]?.title).toBe("10 tokens of listed accounts aren't in the inventory");
  } finally {
    await server.close();
  }
});

test('texts of the list reach no log, summary, or page as anything but text, and spell no secret', async () => {
  const hex = Buffer.from(organization.key).toString('hex');
  const labels = [
    '::error::x\n::add-mask::y',
    '##[error]x ##vso[task.complete]',
    '<script>alert(1)</script>',
    '[x](https://evil.example) ![y](https://evil.example/z)',
    '\u001b[2J\u202e',
    `echo ${organization.key}`,
    `echo ${hex} ${[...organization.key].toReversed().join('')}`,
    'x'.repeat(100_000),
  ];
  const server = await serve((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const data = labels.map((label, id) => ({ id, label, user: { name: label, email: bot } }));
    const next = request.url?.includes('cursor') ? undefined : `${organization.key}${hex}`;
    response.end(JSON.stringify({ data, links: { next } }));
  });
  try {
    for (const host of ['action', 'pipe', 'command'] as const) {
      const more = { 'organization-url': server.origin, ...(host === 'pipe' && { debug: 'true' }) };
      const outcome = await audit(host, more, { env: { RUNNER_DEBUG: '1' } });
      expect(runCodes(outcome)).toEqual(['warn token-unlisted']);
      expect(outcome.stdout).not.toMatch(/^::error::|##\[|##vso/m);
      for (const sign of ['\u001b[2J', '\u202e']) expect(outcome.stdout).not.toContain(sign);
      expect(outcome.summary).not.toMatch(/<script>|\]\(https:\/\/evil/);
      expect(outcome.stdout.length).toBeLessThan(60_000);
    }
  } finally {
    await server.close();
  }
});
