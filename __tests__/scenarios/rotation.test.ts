import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { permissionSamples } from '../../sandbox/permission-samples.ts';
import { renewed } from '../../sandbox/rotation-samples.ts';
import { type SampleName, type Samples, samples } from '../../sandbox/samples.ts';
import { tokenIdOf } from '../../sandbox/token-texts.ts';
import { asAction, asCommand, asPipe, type Given, type Outcome } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const { email = '' } = renewed;
const tokenOf = (name: SampleName) => (samples as Samples)[name].token;
const inUse = (name: SampleName): Given => ({ 'current-token': tokenOf(name) });
const web: Given = { repository: 'acme/web' };
const reads: Given = { ...web, scopes: 'read:repository:bitbucket' };
/** The token that replaces api-least. */
const fresh: Given = { token: renewed.token, email };
/** What is sent with both tokens, of which neither is refused. */
const both = basic(path.web, path.web);
const refs = '/acme/web.git/info/refs?service=git-upload-pack';
const write = 'POST /repositories/{workspace}/{repo_slug}/refs/branches';

const everyScope = (account: string) => {
  const found = permissionSamples.find(({ name }) => name === `every-scope-${account}`);
  return { token: found?.token ?? '', email: found?.email ?? '' };
};

const masksBoth = ({ masks }: Outcome) => {
  for (const token of [renewed.token, tokenOf('api-least')]) {
    expect(masks).toContain(token);
    expect(masks).toContain(Buffer.from(`${email}:${token}`).toString('base64'));
  }
};

const clean: readonly Scenario[] = [
  {
    name: 'the new token replaces the current one, in an action, which masks both',
    run: () => asAction(undefined, { ...reads, ...fresh, ...inUse('api-least') }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: both,
    log: true,
    says: ['Compared with the current token: account, kind of token, granted scopes and access to what is declared.'],
    also: masksBoth,
  },
  {
    name: '… in a pipe',
    run: () => asPipe(undefined, { ...reads, ...fresh, ...inUse('api-least') }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: both,
  },
  {
    name: '… as a command, by what Bitbucket returns for the account',
    run: () =>
      asCommand('api-full', {
        ...fresh,
        'current-token': tokenOf('api-viewer'),
        'current-email': samples['api-viewer'].email ?? '',
      }),
    verdict: 'warn',
    findings: ['warn rotation-other-account', 'warn rotation-narrower'],
    exitCode: 0,
    requests: basic(path.user, path.user),
  },
  {
    name: 'there is no current token yet',
    run: () => asPipe('api-least', { ...reads, 'current-token': 'none' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: '… in any letter case',
    run: () => asCommand('api-least', { ...reads, 'current-token': ' None ' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: 'a plan only shows what would be sent',
    run: () => asCommand(undefined, { ...reads, ...fresh, ...inUse('api-least'), plan: 'true' }),
    verdict: 'planned',
    findings: [],
    exitCode: 0,
    requests: [],
    says: ['Afterwards, the same requests at most are sent with the current token.'],
  },
  {
    name: 'Git gets one request with the current token',
    run: () => asPipe('project-access-token', { ...web, git: 'clone', ...inUse('repo-access-token') }),
    verdict: 'warn',
    findings: ['warn rotation-other-account', 'warn rotation-wider'],
    exitCode: 0,
    requests: [...bearer(path.web, path.web), `GET ${refs} (none)`, `GET ${refs} (Basic)`, `GET ${refs} (Basic)`],
  },
];

const different: readonly Scenario[] = [
  {
    name: 'the new token lacks scopes that are not declared',
    run: () => asAction('api-least', { ...reads, ...inUse('api-full') }),
    verdict: 'warn',
    findings: ['warn rotation-narrower'],
    exitCode: 0,
    requests: both,
    log: true,
  },
  {
    name: 'what is declared is missing, without a second finding',
    run: () =>
      asPipe('api-least', {
        ...web,
        scopes: 'read:repository:bitbucket read:pullrequest:bitbucket',
        ...inUse('api-read-only'),
      }),
    verdict: 'fail',
    findings: ['fail scope-missing'],
    exitCode: 1,
    requests: both,
  },
  {
    name: 'the new token has more scopes',
    run: () => asCommand('api-read-only', { ...reads, ...inUse('api-least') }),
    verdict: 'warn',
    findings: ['warn rotation-wider'],
    exitCode: 0,
    requests: both,
    says: ['Only the new token has Pull requests: Read (read:pullrequest:bitbucket).'],
  },
  {
    name: 'the account of the new token has a lower permission, although it is enough',
    run: () =>
      asPipe(undefined, {
        ...web,
        ...everyScope('writer'),
        operations: write,
        'current-token': everyScope('release-bot').token,
        'current-email': email,
      }),
    verdict: 'warn',
    findings: ['warn rotation-other-account', 'warn rotation-narrower'],
    exitCode: 0,
    requests: [...basic(path.web, path.permission), ...basic(path.web, path.permission)],
    says: ['On the repository acme/web, the permission is write instead of admin.'],
  },
  {
    name: '… a higher one',
    run: () =>
      asCommand(undefined, {
        ...web,
        ...everyScope('release-bot'),
        operations: write,
        'current-token': everyScope('writer').token,
        'current-email': everyScope('writer').email,
      }),
    verdict: 'warn',
    findings: ['warn rotation-other-account', 'warn rotation-wider'],
    exitCode: 0,
    requests: [...basic(path.web, path.permission), ...basic(path.web, path.permission)],
    says: ['On the repository acme/web, the permission is admin instead of write.'],
  },
  {
    name: 'the new token is another kind of token, so the scopes have other names',
    run: () =>
      asAction('repo-access-token', { ...web, scopes: 'repository', ...inUse('api-least'), 'current-email': email }),
    verdict: 'warn',
    findings: ['warn rotation-other-account'],
    exitCode: 0,
    requests: [...bearer(path.web), ...basic(path.web)],
    log: true,
  },
  {
    name: 'an OAuth token that expires before the current one',
    run: () => asPipe('oauth-opaque', { ...web, 'expires-on': '2099-03-01', ...inUse('oauth-jwt') }),
    verdict: 'warn',
    findings: ['warn rotation-narrower', 'warn rotation-wider', 'warn rotation-sooner'],
    exitCode: 0,
    requests: bearer(path.web, path.web),
    says: ['The new token expires on 2099-03-01, the current token on 2100-01-01.'],
  },
];

const same: readonly Scenario[] = [
  {
    name: 'both are the same token: nothing is sent',
    run: () => asAction('api-least', { ...reads, ...inUse('api-least') }),
    verdict: 'fail',
    findings: ['fail rotation-same-token'],
    exitCode: 1,
    requests: [],
    log: true,
  },
  {
    name: '… with a line break after one of them',
    run: () => asCommand('api-least', { ...reads, 'current-token': `${tokenOf('api-least')}\n` }),
    verdict: 'fail',
    findings: ['fail rotation-same-token'],
    exitCode: 1,
    requests: [],
    says: ['TOKEN_PREFLIGHT_CURRENT_TOKEN'],
  },
  {
    name: 'Bitbucket returns another ID for each token',
    run: () => asPipe(undefined, { ...reads, ...fresh, ...inUse('api-least') }, { flags: { tokenIds: true } }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: both,
    says: [`the ID ${tokenIdOf('api-renewed')} for the new token and ${tokenIdOf('api-least')} for the current token`],
  },
  {
    name: 'Bitbucket returns the same ID for both: this fails nothing, because the IDs are not documented',
    run: () =>
      asCommand(
        undefined,
        { ...reads, ...fresh, ...inUse('api-least') },
        { faults: [{ kind: { withHeaders: { 'X-Token-Id': 'aaaa-bbbb' } } }] },
      ),
    verdict: 'warn',
    findings: ['warn rotation-same-token'],
    exitCode: 0,
    requests: both,
    says: ['Bitbucket returned the ID aaaa-bbbb for both'],
  },
];

/** The current token is the second one that a request is sent with. */
const firstIsFine = { kind: { withHeaders: {} }, times: 1 };

const unusable: readonly Scenario[] = [
  {
    name: 'the current token has expired',
    run: () => asAction(undefined, { ...reads, ...fresh, ...inUse('api-expired') }),
    verdict: 'warn',
    findings: ['warn current-token-rejected'],
    exitCode: 0,
    requests: [...basic(path.web, path.web), ...bearer(path.web)],
    log: true,
  },
  {
    name: 'the current token is an app password: nothing is sent with it',
    run: () => asPipe(undefined, { ...reads, ...fresh, ...inUse('app-password') }),
    verdict: 'warn',
    findings: ['warn current-token-rejected'],
    exitCode: 0,
    requests: basic(path.web),
  },
  {
    name: 'the email of the current token is wrong, which is no evidence about the token',
    run: () =>
      asCommand(undefined, { ...reads, ...fresh, ...inUse('api-least'), 'current-email': 'someone@acme.example' }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: [...basic(path.web, path.web), ...bearer(path.web)],
  },
  {
    name: 'no response for the current token is no evidence about either',
    run: () =>
      asPipe(
        undefined,
        { ...reads, ...fresh, ...inUse('api-least') },
        { faults: [firstIsFine, { kind: { status: 503 } }] },
      ),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.web, path.web, path.web),
    says: ['Not compared with the current token, because no response shows whether it works.'],
  },
  {
    name: 'the current token hangs until the time limit of both is over',
    run: () =>
      asCommand(
        undefined,
        { ...reads, ...fresh, ...inUse('api-least'), timeout: '2' },
        { faults: [firstIsFine, { kind: 'hang' }] },
      ),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: both,
    says: ['Not compared with the current token, because no response shows whether it works.'],
  },
  {
    name: 'the new token is rejected: nothing is sent with the current one',
    run: () => asCommand('api-expired', { ...reads, ...inUse('api-least') }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    says: ['Not compared with the current token, because no response shows that the new token works.'],
  },
];

const malformed = (name: string, current: string, says: string, given: Given = {}): readonly Scenario[] => [
  {
    name,
    run: () => asAction(undefined, { ...reads, ...fresh, 'current-token': current, ...given }),
    verdict: 'fail',
    findings: ['fail option-invalid'],
    exitCode: 1,
    requests: [],
    says: [says],
  },
];

scenarios('a token that can replace the current one', clean);
scenarios('a token that differs from the current one', different);
scenarios('a token that is the current one', same);
scenarios('a current token that shows nothing', unusable);
scenarios('a current token that is wrong', [
  ...malformed('empty, as a secret that is not set', '', 'is empty'),
  ...malformed('a variable', '$OLD_TOKEN', 'contains a variable that was not expanded'),
  ...malformed('with the username', `${email}:${tokenOf('api-least')}`, 'must be a Bitbucket Cloud token and nothing'),
  ...malformed('of another product', `ghp_${'a'.repeat(36)}`, 'must be a Bitbucket Cloud token and nothing else'),
  ...malformed('without the token, but with its email', 'none', 'is of no use without current-token', {
    'current-email': email,
  }),
  {
    name: 'with an email of both that is wrong: it is named once, by its own name',
    run: () => asPipe(undefined, { ...reads, ...fresh, email: '$EMAIL', ...inUse('api-least') }),
    verdict: 'fail',
    findings: ['fail email-malformed'],
    exitCode: 1,
    requests: [],
  },
  {
    name: 'with an email that only the current token uses',
    run: () => asPipe('repo-access-token', { ...web, email: 'release-bot', ...inUse('api-least') }),
    verdict: 'fail',
    findings: ['fail option-invalid', 'warn email-ignored'],
    exitCode: 1,
    requests: [],
    says: ['fail: EMAIL must be the email address of the Atlassian account that owns the current token.'],
  },
]);

test.each(['plain', 'Basic'] as const)(
  'a server that sends back the current token, %s, gets it into no output',
  async (form) => {
    const token = tokenOf('api-least');
    const text = form === 'plain' ? token : Buffer.from(`${email}:${token}`).toString('base64');
    const body = JSON.stringify({ type: 'error', error: { message: `Who is ${text}?`, detail: text } });
    const echo = { status: 403, body, headers: { 'X-Token-Id': text.slice(0, 60), 'X-OAuth-Scopes': 'repository' } };
    // The harness searches all that each run leaves behind.
    const { report } = await asAction(
      undefined,
      { ...reads, ...fresh, ...inUse('api-least'), name: token, debug: 'true' },
      { faults: [firstIsFine, { kind: echo }], env: { RUNNER_DEBUG: '1' } },
    );
    expect(report?.tokens[0]?.requests).toBe(2);
  },
);

describe('in an inventory', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-preflight-rotation-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const inventory = `
version: 1
defaults: { workspace: acme, repository: web, email: ${email}, current-email: ${email}, expires-on: 2099-03-01 }
tokens:
  - { name: clean, token-env: NEW, current-token-env: OLD }
  - { name: same, token-env: OLD, current-token-env: OLD }
  - { name: narrower, token-env: NEW, current-token-env: FULL }
  - { name: unset, token-env: NEW, current-token-env: NOT_SET }
  - { name: dead, token-env: NEW, current-token-env: EXPIRED }
  - { name: malformed, token-env: NEW, current-token-env: TEXT }
  - { name: alone, token-env: OLD }
  - { name: lonely, token-env: OLD, current-email: ${email} }
  - { name: secret, token-env: NEW, current-token: hunter2hunter2hunter2 }
`;
  const env = {
    NEW: renewed.token,
    OLD: tokenOf('api-least'),
    FULL: tokenOf('api-full'),
    EXPIRED: tokenOf('api-expired'),
    TEXT: 'a password, not a token',
  };

  test.each([
    ['action', asAction],
    ['pipe', asPipe],
    ['command', asCommand],
  ] as const)('each token is compared with the current one of its entry, as %s', async (host, start) => {
    const file = join(folder, `${host}.yml`);
    await writeFile(file, inventory);
    const outcome = await start(undefined, { inventory: file }, { env, otherSecrets: [env.TEXT] });
    const found = outcome.report?.tokens.map(({ name, verdict, findings }) => [
      name,
      verdict,
      ...findings.map(({ code }) => code),
    ]);
    expect(found?.toSorted()).toEqual([
      ['alone', 'pass'],
      ['clean', 'pass'],
      ['dead', 'warn', 'current-token-rejected'],
      ['lonely', 'fail', 'option-invalid'],
      ['malformed', 'fail', 'option-invalid'],
      ['narrower', 'warn', 'rotation-narrower'],
      ['same', 'fail', 'rotation-same-token'],
      ['secret', 'fail', 'option-invalid'],
      ['unset', 'fail', 'option-invalid'],
    ]);
    expect(outcome.stdout).toMatch(
      /current-token-env \(.*yml, line 8, column \d+\) names the environment variable NOT_SET/,
    );
    expect(outcome.stdout).toContain('names the environment variable TEXT, which must be a Bitbucket Cloud token');
    expect(outcome.stdout).toContain('name that in current-token-env');
    expect(outcome.stdout).not.toContain('hunter2');
    if (host === 'action') for (const token of Object.values(env)) expect(outcome.masks).toContain(token);
    // A secret gets a request once: NEW, OLD, FULL, and EXPIRED, which is rejected twice.
    expect(outcome.requests).toHaveLength(5);
  });
});
