import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { samples } from '../../sandbox/samples.ts';
import { messages } from '../../src/messages/catalog.ts';
import { talk } from '../http/loopback.ts';
import { readPage } from '../report/page-reader.ts';
import { asAction, asCommand, asPipe, type Given, on } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';
import { reportSchema, schemaFaults } from './schema.ts';
import { product } from './start.ts';

const least = { repository: 'acme/web', scopes: 'read:repository:bitbucket' };
/** A path that nothing can be written to, by any user: a file is where a folder should. */
const blocked = `${product}/not/a/folder.json`;
const passes = { verdict: 'pass', findings: [], exitCode: 0, requests: basic(path.web) } as const;

describe('the JSON report', () => {
  test('has a schema that knows every finding', () => {
    expect(reportSchema.$defs.finding.properties.code.enum.toSorted()).toEqual(Object.keys(messages).toSorted());
  });

  test('has a schema that refuses what is broken', async () => {
    const given = {
      ...least,
      scopes: 'read:repository:bitbucket, write:repository:bitbucket',
      'expires-on': '2999-12-31',
    };
    const { report } = await asCommand('api-least', given);
    expect(schemaFaults(report)).toEqual([]);
    // biome-ignore lint/suspicious/noExplicitAny: the copy is about to be broken in ways that no type allows
    const broken = (harm: (copy: any) => void): readonly string[] => {
      const copy = structuredClone(report);
      harm(copy);
      return schemaFaults(copy);
    };
    for (const harm of [
      (copy) => delete copy.verdict,
      (copy) => Object.assign(copy, { verdict: 'perhaps' }),
      (copy) => Object.assign(copy, { surprise: true }),
      (copy) => Object.assign(copy, { schema: 2 }),
      (copy) => Object.assign(copy, { checkedAt: 'yesterday' }),
      (copy) => Object.assign(copy, { elapsedMs: -1 }),
      (copy) => delete copy.findings,
      (copy) => Object.assign(copy.tokens[0], { expiry: null }),
      (copy) => Object.assign(copy.tokens[0].expiry, { on: '2999-13-31' }),
      (copy) => Object.assign(copy.tokens[0].credential, { kind: 'password' }),
      (copy) => Object.assign(copy.tokens[0].credential, { scheme: 'digest' }),
      (copy) => Object.assign(copy.tokens[0].scopes, { evidence: 'rumour' }),
      (copy) => Object.assign(copy.tokens[0].scopes, { granted: null }),
      (copy) => Object.assign(copy.tokens[0].checks[0], { outcome: 'fine' }),
      (copy) => Object.assign(copy.tokens[0].checks[0], { by: 'POST /2.0/user' }),
      (copy) => Object.assign(copy.tokens[0].findings[0], { code: 'scope-lost' }),
      (copy) => Object.assign(copy.tokens[0].findings[0], { severity: 'error' }),
      (copy) => Object.assign(copy.tokens[0].findings[0], { remedy: [] }),
      (copy) => Object.assign(copy.tokens[0], { token: 'anything' }),
    ] as Parameters<typeof broken>[0][]) {
      expect(broken(harm)).not.toEqual([]);
    }
  });

  test('contains what the contract shows', async () => {
    const { report } = await asCommand('api-read-only', {
      repository: 'acme/web',
      scopes: 'read:repository:bitbucket, write:pullrequest:bitbucket',
      'expires-on': '2999-12-31',
    });
    const [token] = report?.tokens ?? [];
    expect(token?.expiry?.daysLeft).toBeGreaterThan(100_000);
    expect({ ...report, tokens: [{ ...token, expiry: { ...token?.expiry, daysLeft: 98 } }] }).toMatchSnapshot();
  });

  test('goes into folders that are made for it', async () => {
    const { report } = await asCommand(
      'api-least',
      { ...least, report: 'out/of/nowhere/report.json' },
      { ownProcess: true },
    );
    expect(report?.verdict).toBe('pass');
  });
});

/** A name that tries everything that a log or a page might obey. */
const rude = [
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example) | `code` **bold**',
  '\n::error title=pwned::pwned\n##[error]pwned\n::add-mask::a',
  '\u001b[31mred\u001b[0m \u202eright-to-left',
  '@everyone #1 $x ${{ secrets.X }}',
].join('');

const rudeUser = {
  match: /user/,
  kind: {
    status: 200,
    contentType: 'application/json',
    headers: { 'X-Credential-Type': 'api_token', 'X-OAuth-Scopes': 'read:user:bitbucket' },
    body: JSON.stringify({ display_name: rude, uuid: '{a0000000-0000-4000-8000-000000000001}' }),
  },
};

const rudeRefusal = {
  match: /hooks/,
  kind: {
    status: 403,
    headers: { 'X-Credential-Type': 'api_token', 'X-OAuth-Scopes': 'read:webhook:bitbucket' },
    body: JSON.stringify({ type: 'error', error: { message: `Access denied. ${rude}` } }),
  },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const ownColors = /\u001b\[(?:0|(?:1;)?3[1-4]|90)m/g;

scenarios('texts of the server', [
  {
    name: 'a display name is shown in the log, and nothing obeys it',
    run: () => asAction('api-full', { scopes: 'read:user:bitbucket' }, { faults: [rudeUser] }),
    ...passes,
    requests: basic(path.user),
    log: true,
    also: ({ stdout, summary, outputs }) => {
      expect(stdout).not.toMatch(/^\s*::/m);
      expect(stdout).not.toContain('##[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
      expect(`${stdout}${summary}`.replaceAll(ownColors, '').replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u202e]/);
      expect(summary).not.toMatch(/<img|\[click\]|\*\*bold|@everyone|\$\{/);
      expect(summary).toMatchSnapshot();
      expect(outputs.account).not.toMatch(/\n/);
    },
  },
  {
    name: 'a refusal is quoted in log, summary and annotation, and nothing obeys it',
    run: () =>
      asAction('api-full', { repository: 'acme/web', scopes: 'read:webhook:bitbucket' }, { faults: [rudeRefusal] }),
    verdict: 'fail',
    findings: ['fail permission-missing'],
    exitCode: 1,
    // What the first answer grants is what the sandbox returns.
    requests: basic(path.web, path.hooks),
    also: ({ stdout, summary }) => {
      expect(stdout.match(/^\s*::\w+/gm)).toEqual(['::error']);
      expect(stdout).not.toContain('##[');
      expect(summary).not.toMatch(/<img|\[click\]|\*\*bold|@everyone|\$\{/);
    },
  },
  {
    name: 'in a pipe nothing changes the colors of the log',
    run: () => asPipe('api-full', { scopes: 'read:webhook:bitbucket' }, { faults: [rudeRefusal] }),
    verdict: 'fail',
    findings: ['fail permission-missing'],
    exitCode: 1,
    requests: basic(path.web, path.hooks),
    also: ({ stdout, variables }) => {
      for (const line of stdout.split('\n').filter((text) => text !== '')) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
        expect(line.replaceAll(ownColors, '')).not.toMatch(/[\u0000-\u001f]/);
      }
      expect(variables.trimEnd().split('\n')).toHaveLength(5);
    },
  },
]);

const invented = Array.from({ length: 12 }, (_, index) => `frobnicate${index}:everything:everywhere`);

scenarios('annotations', [
  {
    name: 'never more than ten, and the last one counts the rest',
    run: () => asAction('api-least', { scopes: invented.join('\n') }),
    verdict: 'fail',
    findings: invented.map(() => 'fail scope-unknown' as const),
    exitCode: 1,
    requests: [],
    also: ({ stdout, summary, outputs }) => {
      const annotations = stdout.match(/^::error .*/gm) ?? [];
      expect(annotations).toHaveLength(10);
      expect(annotations.at(-1)).toContain('2 more in the job summary.');
      expect(summary.match(/^### ❌ fail/gm)).toHaveLength(12);
      expect(JSON.parse(outputs.findings ?? '')).toHaveLength(12);
    },
  },
  {
    name: 'the most severe first, each of a different kind',
    run: () =>
      asAction('repo-access-token', {
        repository: 'acme/web',
        email: 'release-bot@acme.example',
        scopes: 'repository\nread:issue:bitbucket',
        operations: 'GET /user',
      }),
    verdict: 'fail',
    findings: [
      'fail token-kind-rejected',
      'warn email-ignored',
      'warn operation-wrong-token-kind',
      'warn scope-unused',
    ],
    exitCode: 1,
    requests: bearer(path.web, path.user),
    also: ({ stdout }) => expect(stdout.match(/^::\w+/gm)).toEqual(['::error', '::warning', '::warning', '::warning']),
  },
  {
    name: 'none for a pass',
    run: () => asAction('api-least', least),
    ...passes,
    also: ({ stdout }) => expect(stdout).not.toMatch(/^::/m),
  },
]);

scenarios('what cannot be written', [
  ...(['action', 'pipe', 'command'] as const).map(
    (host): Scenario => ({
      name: `a summary or variables that nothing reads change nothing (${host})`,
      run: () =>
        on[host]('api-least', least, {
          env: { GITHUB_STEP_SUMMARY: blocked, BITBUCKET_PIPELINES_VARIABLES_PATH: blocked },
        }),
      ...passes,
      ...(host !== 'command' && { says: [/: couldn't write .+: a part of the path is a file\./] }),
    }),
  ),
  {
    name: 'outputs that nothing reads change nothing',
    run: () => asAction('api-least', least, { env: { GITHUB_OUTPUT: blocked } }),
    ...passes,
    says: [/: couldn't write .+: a part of the path is a file\./],
  },
  {
    name: 'a runner without outputs and summary',
    run: () => asAction('api-least', least, { env: { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' } }),
    ...passes,
  },
]);

test.each(['action', 'pipe', 'command'] as const)(
  'a report that cannot be written causes a warning and changes no verdict (%s)',
  async (host) => {
    const { exitCode, stdout, report, requests } = await on[host]('api-least', least, { report: blocked });
    expect({ exitCode, report, requests: requests.length }).toEqual({ exitCode: 0, report: undefined, requests: 1 });
    expect(stdout).toContain(': a part of the path is a file. Use another path.');
    expect(stdout).toContain('pass: ');
  },
);

describe.each(['action', 'pipe', 'command'] as const)('the HTML page (%s)', (host) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-preflight-page-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is written, with folders that are made for it', async () => {
    const html = join(folder, 'out', 'page.html');
    const { exitCode, report } = await on[host]('api-least', { ...least, html });
    const page = await readFile(html, 'utf8');
    expect({ exitCode, verdict: report?.verdict }).toEqual({ exitCode: 0, verdict: 'pass' });
    expect(readPage(page).title).toMatch(/^The token passes \(\d+ \w+ \d{4}\)$/);
    expect(page).not.toContain(samples['api-least'].token.slice(0, 40));
  });

  test('that cannot be written causes a warning and changes no verdict', async () => {
    const { exitCode, stdout } = await on[host]('api-least', { ...least, html: blocked });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/warn: (html|HTML|--html): couldn't write .+: /);
    expect(stdout).toContain('pass: ');
  });
});

scenarios('a run that is only a plan', [
  ...(['action', 'pipe', 'command'] as const).map(
    (host): Scenario => ({
      name: `shows its requests and sends none (${host})`,
      run: () =>
        on[host]('api-read-only', {
          repository: 'acme/web',
          scopes: 'read:repository:bitbucket\nread:pullrequest:bitbucket\nwrite:repository:bitbucket',
          plan: 'true',
        }),
      ...passes,
      verdict: 'planned',
      requests: [],
      log: true,
      also: ({ report }) => {
        expect(report?.tokens[0]?.planned).toEqual([
          `GET http://127.0.0.1:PORT/2.0${path.web} (Basic)`,
          'After a 401, the same once more (Bearer)',
          `GET http://127.0.0.1:PORT/2.0${path.pullrequests}`,
        ]);
      },
    }),
  ),
  {
    name: 'still reports what is wrong with the secret',
    run: () => asAction('api-least', { ...least, token: `"${samples['api-least'].token}"`, plan: 'true' }),
    verdict: 'fail',
    findings: ['fail token-invalid-characters'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'still reports what is wrong with the declaration',
    run: () => asCommand('api-least', { ...least, operations: 'GET /workspaces', plan: 'true' }),
    verdict: 'fail',
    findings: ['fail operation-removed'],
    exitCode: 2,
    requests: [],
  },
]);

describe('output variables of the pipe', () => {
  test('are one line each, and nothing that should not be printed', async () => {
    const { variables } = await asPipe('api-least', {
      scopes: ['read:repository:bitbucket', 'write:repository:bitbucket', 'read:runner:bitbucket'],
      'expires-on': '2999-12-31',
    });
    expect(variables.replace(/DAYS_LEFT=\d+/, 'DAYS_LEFT=98')).toMatchSnapshot();
  });

  test('say as much about a run that never began', async () => {
    const { variables } = await asPipe('api-least', { timeout: 'long' });
    expect(variables).toMatchSnapshot();
  });
});

describe('Code Insights', () => {
  const codeInsights = { 'code-insights': 'true' };

  // Where it is tried at all, the output is that this isn't a step of a pipeline.
  test.each<[string, Given]>([
    ['that goes well', {}],
    ['of a token that needs no asking', { token: `Bearer ${samples['api-least'].token}` }],
    ['with a fault in another option', { 'warn-days': 'soon' }],
  ])('gets nothing of a plan %s', async (_, given) => {
    const { stdout } = await asPipe('api-least', { ...codeInsights, plan: 'true', ...given });
    expect(stdout).not.toContain('Code Insights');
  });

  // The harness limits the run to its budget and five seconds.
  test('is not waited for where the proxy of the pipeline is silent', async () => {
    const silent = await talk(() => undefined);
    const redirect = `import { Socket } from 'node:net';
      const { connect } = Socket.prototype;
      Socket.prototype.connect = function (...args) {
        const [options] = args.flat();
        if (options.port === 29418) Object.assign(options, { host: '127.0.0.1', port: ${silent.port} });
        return connect.apply(this, args);
      };`;
    const node = ['--import', `data:text/javascript,${encodeURIComponent(redirect)}`];
    const setting = { env: { BITBUCKET_COMMIT: 'abc123' }, node };
    const running = asPipe('api-least', { ...codeInsights, timeout: '2' }, setting);
    const { exitCode, stdout } = await running.finally(silent.close);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Couldn't publish the Code Insights report: the request to the pipeline's proxy failed");
  });
});
