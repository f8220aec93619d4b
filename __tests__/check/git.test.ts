import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/check/finding.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { gitCommand } from '../../src/messages/commands.ts';
import { answer, listing, recorded } from '../bitbucket/answers.ts';
import { accessToken } from '../credential/tokens.ts';
import { type Answering, configure, type PipelineRun, runPipeline } from './pipeline.ts';

const read = 'read:repository:bitbucket';
const write = 'write:repository:bitbucket';
const clone: RawOptions = { repository: 'acme/web', git: 'clone' };
const push: RawOptions = { ...clone, git: 'push' };
const accessClone: RawOptions = { ...clone, token: accessToken, email: '' };
const refs = 'bitbucket.org/acme/web.git/info/refs';
const remote = 'https://bitbucket.org/acme/web.git';

/** Of the service that was requested. */
const advertisement: Answering = ({ path }) => answer(200, `001e# ${path.split('?')[1]}\n0000`);
const headers = (granted?: string, type = 'api_token') => ({
  'x-credential-type': type,
  ...(granted !== undefined && { 'x-oauth-scopes': granted }),
});
const alive = (granted?: string, type?: string) => answer(200, { is_private: true }, headers(granted, type));
const unreachable: NetworkError = {
  outcome: 'failure',
  kind: 'unreachable',
  host: 'bitbucket.org',
  stage: 'connection',
};

/** What comes of git's answer, where the API answers everything alike. */
function cloned(
  raw: RawOptions,
  git: HttpResponse | NetworkError | Answering,
  api: HttpResponse,
): Promise<PipelineRun> {
  return runPipeline(configure(raw), (one) => {
    if (!one.path.includes('.git/')) return api;
    return typeof git === 'function' ? git(one) : git;
  });
}
const codesOf = ({ findings }: PipelineRun) => findings.map(({ severity, code }) => `${severity} ${code}`);
const checkOf = ({ report }: PipelineRun) => report.checks.find(({ subject }) => subject.startsWith('git '));

describe('git that answers', () => {
  test.each<[string, RawOptions, HttpResponse, string]>([
    ['cloning', clone, alive(read), 'verified'],
    ['cloning, where nothing is listed', clone, alive(), 'verified'],
    ['cloning, while the API is down: anyone may be let in', clone, answer(503), 'unverifiable'],
    ['cloning with an access token', accessClone, alive('repository', 'repo_access_token'), 'verified'],
    ['pushing, with the scopes listed', push, alive(`${read}, ${write}`), 'verified'],
    ['pushing, where nothing is listed and nothing was pushed', push, alive(), 'unverifiable'],
  ])('%s', async (_, raw, api, outcome) => {
    const done = await cloned(raw, advertisement, api);
    expect(checkOf(done)).toMatchObject({
      subject: `git ${raw.git} of acme/web`,
      outcome,
      ...(outcome === 'verified' && { shownBy: raw.git === 'push' ? ['git', 'scope-list'] : ['git'] }),
      by: `GET ${refs}`,
      status: 200,
    });
    expect(codesOf(done).filter((code) => code.startsWith('fail'))).toEqual([]);
  });

  test.each<[string, RawOptions, HttpResponse, string, string, 'clone' | 'push']>([
    ['an API token', clone, alive(read), 'x-bitbucket-api-token-auth', remote, 'clone'],
    ['an access token', accessClone, alive('repository', 'repo_access_token'), 'x-token-auth', remote, 'clone'],
    ['pushing', push, alive(`${read}, ${write}`), 'x-bitbucket-api-token-auth', remote, 'push'],
    [
      'their own address',
      { ...clone, 'git-url': 'https://git.acme.example:8443/scm/' },
      alive(read),
      'x-bitbucket-api-token-auth',
      'https://git.acme.example:8443/scm/acme/web.git',
      'clone',
    ],
  ])('a note gives the username and the command: %s', async (_, raw, api, user, remote, access) => {
    const { report } = await cloned(raw, advertisement, api);
    expect(report.checks.at(-1)?.by).toContain(`GET ${remote.replace('https://', '')}/info/refs`);
    expect(report.notes).toContain(`For Git, use ${user} as the username: ${gitCommand(access, remote, user)}`);
  });

  test.each<[string, RawOptions, string, string]>([
    ['an API token', clone, 'api_token', 'x-bitbucket-api-token-auth'],
    ['an access token', accessClone, 'repo_access_token', 'x-token-auth'],
    [
      'an opaque token with an email',
      { ...clone, token: 'TESTONLY-opaque' },
      'forge_app',
      'x-bitbucket-api-token-auth',
    ],
    ['an opaque token alone', { ...clone, token: 'TESTONLY-opaque', email: '' }, 'forge_app', 'x-token-auth'],
  ])('%s goes to git as Basic with the user name of its kind', async (_, raw, type, user) => {
    const { asked, report } = await cloned(raw, advertisement, alive(undefined, type));
    expect(report.notes).toContain(`For Git, use ${user} as the username: ${gitCommand('clone', remote, user)}`);
    expect(asked.at(-1)).toEqual({ path: '/acme/web.git/info/refs?service=git-upload-pack', scheme: 'Basic', user });
  });

  test('no user name is reported where git was not asked for or did not accept it', async () => {
    for (const done of [
      await cloned({ repository: 'acme/web' }, advertisement, alive(read)),
      await cloned(clone, answer(401), alive(read)),
    ]) {
      expect(done.report.notes.join('\n')).not.toContain('For Git');
    }
  });
});

describe('what is required', () => {
  test.each<[string, RawOptions, HttpResponse, readonly string[]]>([
    ['cloning', clone, alive(read), [read]],
    ['pushing, which fetches too', push, alive(`${read}, ${write}`), [read, write]],
    ['cloning with an access token', accessClone, alive('repository', 'repo_access_token'), ['repository']],
    [
      'pushing with an access token',
      { ...accessClone, git: 'push' },
      alive('repository:write', 'repo_access_token'),
      ['repository:write'],
    ],
  ])('for %s', async (_, raw, api, required) => {
    const { report } = await cloned(raw, advertisement, api);
    expect(report.scopes).toMatchObject({ required, missing: [] });
  });

  test.each<[string, RawOptions, HttpResponse, readonly string[]]>([
    ['cloning', clone, alive(write), [read]],
    ['pushing with a scope for reading', push, alive(read), [write]],
    [
      'pushing with an access token for reading',
      { ...accessClone, git: 'push' },
      alive('repository', 'repo_access_token'),
      ['repository:write'],
    ],
  ])('and not granted for %s: git is not asked', async (_, raw, api, missing) => {
    const done = await cloned(raw, advertisement, api);
    expect(done.asked.filter(({ path }) => path.includes('.git/'))).toEqual([]);
    expect(done.report.scopes.missing).toEqual(missing);
    expect(checkOf(done)).toMatchObject({ outcome: 'missing', by: 'GET /2.0/repositories/acme/web' });
    expect(codesOf(done)).toContain('fail scope-missing');
  });
});

describe('git that refuses', () => {
  test.each<[string, HttpResponse, string]>([
    ['the address', answer(403, 'An admin must whitelist your IP'), 'fail ip-not-allowed'],
    ['an account without two-step verification', answer(403, 'enable two-step verification'), 'fail two-step-required'],
    ['anyone, for the plan', answer(402, 'has exceeded its user limit'), 'fail workspace-read-only'],
    ['an app password', answer(410, recorded.appPassword), 'fail app-password-removed'],
    ['because of a scope that the API lists', answer(403, recorded.lacks), 'unknown git-rejected'],
    ['the credential, although the API shows scope and life', answer(401), 'unknown git-rejected'],
    ['access, although the API shows the repository', answer(403), 'unknown git-rejected'],
    ['to know the repository, although the API shows it', answer(404), 'unknown git-rejected'],
  ])('%s', async (_, git, code) => {
    const done = await cloned(clone, git, alive(read));
    expect(codesOf(done)).toEqual([code]);
    expect(checkOf(done)).toMatchObject({ outcome: 'denied', status: git.status });
  });

  const request = `GET ${refs}`;

  test('each refusal carries its own facts', async () => {
    const findings = async (git: HttpResponse) => {
      const done = await cloned(
        { ...clone, scopes: 'read:user:bitbucket' },
        git,
        alive(`${read}, read:user:bitbucket`),
      );
      return { found: done.findings, find: createFinding };
    };
    const address = await findings(answer(403, 'An admin must whitelist your IP'));
    expect(address.found).toEqual([address.find('ip-not-allowed', { request })]);
    const twoStep = await findings(answer(403, 'enable two-step verification'));
    expect(twoStep.found).toEqual([twoStep.find('two-step-required', { request, kind: 'api-token' })]);
    const plan = await findings(answer(402, 'has exceeded its user limit'));
    expect(plan.found).toEqual([plan.find('workspace-read-only', { request })]);
    const removed = await findings(answer(410, recorded.appPassword));
    const scopes = ['read:user:bitbucket', read];
    expect(removed.found).toEqual([removed.find('app-password-removed', { scopes })]);
  });

  test.each<[string, RawOptions, string, string]>([
    ['an email', {}, 'api_token', 'x-bitbucket-api-token-auth'],
    ['no email', { email: '' }, 'api_token', 'x-bitbucket-api-token-auth'],
    ['an email, of unknown kind', { token: 'TESTONLY-opaque' }, 'forge_app', 'x-bitbucket-api-token-auth'],
    ['no email, of unknown kind', { token: 'TESTONLY-opaque', email: '' }, 'forge_app', 'x-token-auth'],
  ])('the user name that was tried for a token with %s', async (_, raw, type, user) => {
    const recognized = answer(429, '', { 'x-credential-type': type });
    const done = await cloned({ ...clone, ...raw }, answer(403), recognized);
    const refused = done.report.findings.find(({ code }) => code === 'git-rejected');
    expect(refused?.copy).toBe(gitCommand('clone', remote, user));
    const other = await cloned({ ...clone, ...raw }, answer(401), alive(undefined, type));
    expect(other.report.findings[0]?.cause).toContain(`the username ${user} (401)`);
  });

  /** A public repository, without a list of scopes: it doesn't show that the token can read. */
  const publicly = (type = 'api_token') => answer(200, { is_private: false }, { 'x-credential-type': type });

  test('that the credential is wrong, of a token of unknown kind, shows nothing: the user name is a guess', async () => {
    const done = await cloned({ ...clone, token: 'TESTONLY-opaque' }, answer(401), alive(read, 'forge_app'));
    expect(codesOf(done)).toEqual(['unknown git-rejected']);
    expect(done.report.findings[0]?.cause).not.toContain('the username is correct');
  });

  test.each<[string, RawOptions, HttpResponse, HttpResponse, readonly string[]]>([
    [
      'the credential, with the user name that was tried and the one to use',
      clone,
      answer(401),
      publicly(),
      [
        'The REST API accepts the token',
        'the username x-bitbucket-api-token-auth (401)',
        gitCommand('clone', remote, 'x-bitbucket-api-token-auth'),
      ],
    ],
    [
      'the credential of an access token',
      accessClone,
      answer(401),
      publicly('repo_access_token'),
      ['the username x-token-auth (401)', gitCommand('clone', remote, 'x-token-auth')],
    ],
    [
      'access for cloning',
      clone,
      answer(403),
      answer(429, '', listing(read)),
      ['Bitbucket rejected the token for git clone', 'has no read permission'],
    ],
    [
      'access for pushing',
      push,
      answer(403, recorded.gitAccess),
      alive(`${read}, ${write}`),
      ['for git push', 'has no write permission'],
    ],
    [
      'because a scope is missing',
      push,
      answer(403, recorded.lacks),
      alive(),
      ['because a scope is missing', 'A push requires'],
    ],
  ])('%s: as it states', async (_, raw, git, api, texts) => {
    const { report } = await cloned(raw, git, api);
    const text = report.findings
      .filter(({ code }) => code === 'git-rejected')
      .map(({ title, cause, remedy, copy }) => [title, cause, ...remedy, copy].join('\n'))
      .join('\n');
    for (const part of texts) expect(text).toContain(part);
  });

  test.each<[string, HttpResponse, string]>([
    ['the user name was a guess, so it stays open', answer(401), 'unknown git-rejected'],
    ['a word about scopes shows that the token was read', answer(403, recorded.lacks), 'fail git-rejected'],
  ])('while the API is down: %s', async (_, git, code) => {
    const done = await cloned(clone, git, answer(503));
    expect(codesOf(done).filter((one) => one.endsWith('git-rejected'))).toEqual([code]);
    expect(done.report.findings.find((one) => one.code === 'git-rejected')?.cause).not.toContain('API accepts');
  });

  test('the command to see its answer is for git and not the API', async () => {
    const { report } = await cloned(clone, answer(401), alive(read));
    expect(report.notes).toContain(
      `To see the response, run: curl -sSi --user "x-bitbucket-api-token-auth:$TOKEN" 'https://${refs}?service=git-upload-pack'`,
    );
  });
});

describe('git that brings no answer about the token', () => {
  test.each<[string, HttpResponse | NetworkError, readonly string[]]>([
    ['an outage', answer(503), ['unknown server-error']],
    ['a limit', answer(429), ['unknown rate-limited']],
    ['a page', answer(200, '<!DOCTYPE html>', { 'content-type': 'text/html' }), ['unknown response-not-json']],
    ['no connection', unreachable, ['unknown network-unreachable']],
    ['something new', answer(418, 'no'), ['unknown response-unexpected']],
  ])('%s leaves it open', async (_, git, codes) => {
    const done = await cloned(clone, git, alive(read));
    expect(codesOf(done)).toEqual(codes);
    expect(checkOf(done)).toMatchObject({ outcome: 'unknown', by: `GET ${refs}` });
  });

  test('the host that is named is that of git', async () => {
    const { report } = await cloned(clone, answer(418, 'no'), alive(read));
    expect(report.findings[0]?.cause).toContain('bitbucket.org');
    expect(report.findings[0]?.cause).not.toContain('api.bitbucket.org');
  });

  test('git is not asked with a token that the API refuses', async () => {
    const { asked } = await cloned(clone, advertisement, answer(401));
    expect(asked.filter(({ path }) => path.includes('.git/'))).toEqual([]);
  });
});

describe('a server that does not ask git for a login', () => {
  /** What the request without a login gets; the one with a login is always fine. */
  const bare =
    (response: HttpResponse): Answering =>
    (one) =>
      one.scheme === 'none' ? response : advertisement(one);

  test.each<[string, HttpResponse, readonly string[]]>([
    ['no challenge', answer(401), []],
    [
      'a challenge of another scheme',
      answer(401, '', { 'www-authenticate': 'BitbucketCustom realm=x HTTP' }),
      ['bitbucketcustom'],
    ],
    ['another status', answer(404, '', { 'www-authenticate': 'Basic realm="Bitbucket.org HTTP"' }), ['basic']],
  ])('%s: git never sends the token, although it would work', async (_, response, schemes) => {
    const done = await cloned(clone, bare(response), alive(read));
    expect(codesOf(done)).toEqual(['unknown route-differs']);
    expect(done.findings[0]?.facts).toEqual({
      differs: 'challenge',
      request: `GET ${refs}`,
      status: response.status,
      schemes,
    });
    expect(checkOf(done)).toMatchObject({ outcome: 'unknown', status: 200 });
  });

  test.each<[string, HttpResponse | NetworkError]>([
    ['Basic', answer(401, '', { 'www-authenticate': 'Basic realm="Bitbucket.org HTTP"' })],
    ['Basic and others', answer(401, '', { 'www-authenticate': 'Negotiate, Basic realm="a, b"' })],
    ['a public repository, which needs no login', advertisement({ path: '?service=git-upload-pack', scheme: 'none' })],
    ['an outage', answer(503)],
    ['no connection', unreachable],
  ])('%s: nothing to say', async (_, response) => {
    const done = await cloned(clone, (one) => (one.scheme === 'none' ? response : advertisement(one)), alive(read));
    expect(codesOf(done)).toEqual([]);
    expect(checkOf(done)).toMatchObject({ outcome: 'verified' });
  });

  test('a refusal of the token is the only finding', async () => {
    const done = await cloned(clone, answer(401), alive(read));
    expect(codesOf(done)).toEqual(['unknown git-rejected']);
  });

  test('after a proxy rejects its login, git is not tried through it', async () => {
    const refused: NetworkError = { ...unreachable, kind: 'proxy', status: 407, challenge: 'login-rejected' };
    const { asked, report } = await runPipeline(configure(clone), () => refused);
    expect(asked.map(({ path }) => path)).toEqual(['/repositories/acme/web?fields=full_name,is_private']);
    expect(report.verdict).toBe('unknown');
  });
});
