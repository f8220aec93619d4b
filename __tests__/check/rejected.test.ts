import { describe, expect, test } from '@jest/globals';
import { createFinding, type Finding } from '../../src/check/finding.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer, error, recorded } from '../bitbucket/answers.ts';
import { accessToken, apiToken, jwt } from '../credential/tokens.ts';
import { type Asked, configure, type PipelineRun, runPipeline } from './pipeline.ts';

const place: RawOptions = { repository: 'acme/web' };
const alone: RawOptions = { ...place, email: '' };
const anonymous = { 'x-credential-type': 'unauthenticated_identity' };
const seconds = (day: string) => Date.parse(day) / 1000;

const told = ({ report }: PipelineRun) =>
  report.findings.map(({ severity, code, cause, remedy }) => ({
    code: `${severity} ${code}`,
    text: [cause, ...remedy].join('\n'),
  }));
const asked = (raw: RawOptions, answering: (one: Asked) => HttpResponse = () => answer(401)) =>
  runPipeline(configure(raw), answering);

describe('a token that is refused', () => {
  test.each<[string, RawOptions, HttpResponse, readonly string[]]>([
    ['for its own reasons', place, answer(401), ['fail token-rejected']],
    ['without any scope', place, answer(401, error(recorded.noScopes)), ['fail token-without-scopes']],
    [
      'as an app password',
      { ...place, token: 'TESTONLY-opaque' },
      answer(401, error(recorded.appPassword)),
      ['fail app-password-removed'],
    ],
    [
      'as an app password that it is not, by its form',
      place,
      answer(401, error(recorded.appPassword)),
      ['fail token-rejected'],
    ],
    ['past its expiry date', { ...place, 'expires-on': '2026-11-22' }, answer(401), ['fail expired']],
    ['on its expiry date', { ...place, 'expires-on': '2026-11-23' }, answer(401), ['fail token-rejected']],
    [
      'past the end that it names itself',
      { ...alone, token: jwt({ exp: seconds('2026-11-23T17:59:59Z') }) },
      answer(401),
      ['fail expired'],
    ],
    [
      'before the end that it names itself',
      { ...alone, token: jwt({ exp: seconds('2026-11-23T18:00:00Z') }) },
      answer(401),
      ['fail token-rejected'],
    ],
    ['without an email', { ...place, token: apiToken, email: '' }, answer(401), ['fail email-missing']],
    [
      'damaged',
      { ...place, token: apiToken.slice(0, 128) },
      answer(401),
      ['fail token-rejected', 'warn token-damaged'],
    ],
    [
      'damaged and past its expiry date',
      { ...place, token: apiToken.slice(0, 128), 'expires-on': '2026-11-22' },
      answer(401),
      ['fail expired', 'warn token-damaged'],
    ],
    [
      'damaged and without an email',
      { ...alone, token: apiToken.slice(0, 128) },
      answer(401),
      ['fail email-missing', 'warn token-damaged'],
    ],
  ])('%s', async (_, raw, given, codes) => {
    const done = await asked(raw, () => given);
    expect(told(done).map(({ code }) => code)).toEqual(codes);
    expect(done.report.checks).toMatchObject([{ subject: 'credential', outcome: 'denied', status: 401 }]);
  });

  test.each([
    [recorded.noScopes, apiToken, 'token-without-scopes'],
    [recorded.appPassword, 'TESTONLY-opaque', 'app-password-removed'],
  ] as const)('in the words %j: what a new one needs', async (text, token, code) => {
    const done = await asked({ ...place, token, scopes: 'repository' }, () => answer(401, error(text)));
    expect(done.findings).toEqual([createFinding(code, { scopes: ['read:repository:bitbucket'] })]);
  });

  test('as an app password with Basic alone is valid with another email', async () => {
    const done = await asked(place, ({ scheme }) =>
      scheme === 'Basic' ? answer(401, error(recorded.appPassword)) : answer(200, { is_private: true }),
    );
    expect(told(done).map(({ code }) => code)).toEqual(['fail email-mismatch']);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['nothing', {}],
    ['a kind that is unknown', { 'x-credential-type': 'app_user' }],
    ['only scopes', { 'x-oauth-scopes': 'repository:write' }],
  ])('with Basic alone is valid, and of a kind that takes no email, where the answer names %s', async (_, headers) => {
    const done = await asked({ ...place, token: 'TESTONLY-opaque' }, ({ scheme }) =>
      scheme === 'Basic' ? answer(401) : answer(200, { is_private: true }, headers),
    );
    expect(told(done).map(({ code }) => code)).toEqual(['warn auth-scheme-rejected']);
  });

  const end = { kind: 'api-token', scopes: ['read:repository:bitbucket'] } as const;
  test.each<[string, RawOptions, (find: typeof createFinding) => Finding]>([
    [
      'with its email',
      { ...place, 'expires-on': '2026-11-22' },
      (find) => find('expired', { ...end, on: '2026-11-22', byItself: false, isEmailTried: true }),
    ],
    [
      'without an email',
      { ...alone, 'expires-on': '2026-11-22' },
      (find) => find('expired', { ...end, on: '2026-11-22', byItself: false, isEmailTried: false }),
    ],
    [
      'by its own word',
      { ...alone, token: jwt({ exp: seconds('2026-11-22') }) },
      (find) =>
        find('expired', {
          on: '2026-11-22',
          byItself: true,
          kind: 'oauth-token',
          scopes: ['repository'],
          isEmailTried: false,
        }),
    ],
  ])('past its expiry date, %s', async (_, raw, expected) => {
    const done = await asked({ ...raw, scopes: 'repository' });
    expect(done.findings[0]).toEqual(expected(createFinding));
  });

  test('past its expiry date: another reason is looked for where there is a way to find it', async () => {
    const past = { 'expires-on': '2026-11-22' };
    const promise = 'the first steps help you find the cause';
    const [apiToken] = told(await asked({ ...alone, ...past }));
    expect(apiToken?.text).toContain(promise);
    expect(apiToken?.text).toContain('Set the input "email" to the email of the Atlassian account');
    expect(apiToken?.text).toContain('Run the check again');
    const [oauth] = told(await asked({ ...alone, ...past, token: jwt({}) }));
    expect(oauth?.text).not.toContain(promise);
  });

  test.each<[string, string, 'differs' | 'absent', boolean]>([
    ['cut where many fields end', apiToken.slice(0, 128), 'absent', true],
    ['cut elsewhere', apiToken.slice(0, 100), 'absent', false],
    ['with another end', `${apiToken.slice(0, -1)}${apiToken.endsWith('0') ? '1' : '0'}`, 'differs', false],
  ])('and damaged: %s', async (_, token, checksum, clipped) => {
    const done = await asked({ ...place, token });
    expect(done.findings).toContainEqual(createFinding('token-damaged', { checksum, clipped }));
  });

  const likeliest = 'Possible causes, most likely first: ';

  test.each<[string, RawOptions, readonly string[], readonly string[]]>([
    [
      'an API token with its email',
      place,
      [
        '(1) the token expired, (2) the token was revoked, (3) the token was created without scopes',
        '(4) only the email is wrong',
      ],
      ['Ruled out: a damaged copy'],
    ],
    [
      'an API token that is damaged',
      { ...place, token: apiToken.slice(0, 128) },
      ['(1) the token was copied incorrectly, (2) the token expired, (3) the token was revoked'],
      [],
    ],
    [
      'an API token with an expiry date that is not past',
      { ...place, 'expires-on': '2027-03-01' },
      ['(1) the token was revoked'],
      ['(2) expiry, if the declared expiry date 2027-03-01 is correct'],
    ],
    [
      'an access token',
      { ...alone, token: accessToken },
      ['the token was revoked', 'was deleted or moved', "it's an admin API key of an organization"],
      ["the email, because access tokens don't use one"],
    ],
    [
      'an OAuth token that names its end',
      { ...alone, token: jwt({ exp: seconds('2027-03-01') }) },
      ['the token was revoked.'],
      [
        "(1) expiry, because the token contains the expiry date 2027-03-01, (2) the email, because OAuth tokens don't use one",
      ],
    ],
    [
      'a token of unknown kind, alone',
      { ...alone, token: 'TESTONLY-opaque' },
      [
        "(1) the value isn't a Bitbucket token, (2) the token expired, (3) the token was revoked",
        "(4) it's an API token, which requires the email of its owner",
        'Check the value of the GitHub secret used for the input "token": API tokens start with ATATT',
      ],
      [],
    ],
    [
      'a value of unknown kind, with an email',
      { ...place, token: 'hunter2' },
      ["(1) the value isn't a Bitbucket token, (2) the token expired", 'access tokens with ATCTT'],
      [],
    ],
  ])('%s: what it can come from', async (_, raw, likely, ruledOut) => {
    const [rejected] = told(await asked(raw));
    expect(rejected?.code).toBe('fail token-rejected');
    const [, causes = ''] = rejected?.text.split(likeliest) ?? [];
    for (const words of [...likely, ...ruledOut]) expect(causes).toContain(words);
    if (ruledOut.length === 0) expect(causes).not.toContain('Ruled out');
  });

  test('as Basic, and met by an outage as Bearer: the email stays open', async () => {
    const done = await asked(place, ({ scheme }) => answer(scheme === 'Basic' ? 401 : 503));
    expect(told(done)[0]?.text).toContain("which the Bearer request couldn't rule out");
  });

  test('the schemes are reported that were answered with a refusal', async () => {
    expect(told(await asked(place))[0]?.text).toContain('(401), sent with both Basic and Bearer.');
    const down = await asked(place, ({ scheme }) => answer(scheme === 'Basic' ? 401 : 503));
    expect(told(down)[0]?.text).toContain('(401), sent with Basic.');
  });

  test('and has no email, or one of another: what is reported depends on whether it works', async () => {
    const refused = await asked(alone);
    expect(refused.findings[0]).toEqual(createFinding('email-missing', { accepted: false }, 'fail'));
    const accepted = await asked(alone, () => answer(200, { is_private: true }, { 'x-credential-type': 'api_token' }));
    expect(accepted.findings).toEqual([createFinding('email-missing', { accepted: true }, 'warn')]);
    const access = await asked({ ...place, token: 'TESTONLY-opaque' }, ({ scheme }) =>
      scheme === 'Basic'
        ? answer(401)
        : answer(200, { is_private: true }, { 'x-credential-type': 'project_access_token' }),
    );
    expect(access.findings).toEqual([createFinding('auth-scheme-rejected', { kind: 'project-access-token' })]);
  });

  test('where one answer of two names an anonymous caller, a proxy is the first to look at, too', async () => {
    const done = await asked(place, ({ scheme }) => answer(401, '', scheme === 'Basic' ? anonymous : {}));
    expect(told(done)[0]?.text).toContain(`${likeliest}(1) a proxy removed the Authorization header`);
  });

  test('where an answer names an anonymous caller, a proxy is the first to look at', async () => {
    const done = await asked(place, () => answer(401, '', anonymous));
    expect(told(done)[0]?.text).toContain(`${likeliest}(1) a proxy removed the Authorization header`);
  });
});

describe('a token that was not seen', () => {
  test('is reported to have been lost on the way: the answer names a caller without a credential', async () => {
    const raw = { ...place, scopes: 'read:repository:bitbucket' };
    const done = await asked(raw, () => answer(200, { is_private: false }, anonymous));
    expect(done.report.checks.map(({ subject }) => subject)).toEqual(['credential']);
    expect(told(done)).toMatchObject([
      { code: 'fail token-not-received', text: expect.stringContaining('GET /2.0/repositories/acme/web') },
    ]);
  });
});

describe('a token that is accepted', () => {
  const alive = (type: string) => answer(200, { is_private: true }, { 'x-credential-type': type });
  const onlyAsBearer =
    (type: string) =>
    ({ scheme }: Asked) =>
      scheme === 'Bearer' ? alive(type) : answer(401);

  test.each<[string, RawOptions, (one: Asked) => HttpResponse, readonly string[]]>([
    ['at once', place, () => alive('api_token'), []],
    ['as Bearer only, an API token: the email is wrong', place, onlyAsBearer('api_token'), ['fail email-mismatch']],
    [
      'as Bearer only, an access token after all',
      { ...place, token: 'TESTONLY-opaque' },
      onlyAsBearer('repo_access_token'),
      ['warn auth-scheme-rejected'],
    ],
    [
      'as Bearer only, an OAuth token after all',
      { ...place, token: 'TESTONLY-opaque' },
      onlyAsBearer('oauth2'),
      ['warn auth-scheme-rejected'],
    ],
    [
      'or not: refused as Basic and then met by an outage, a token of unknown kind',
      { ...place, token: 'TESTONLY-opaque' },
      ({ scheme }) => answer(scheme === 'Basic' ? 401 : 503),
      ['unknown server-error'],
    ],
    ['an API token without an email', alone, () => alive('api_token'), ['warn email-missing']],
    ['an access token without an email', { ...alone, token: accessToken }, () => alive('repo_access_token'), []],
    ['as Basic after an outage', place, ({ path }) => (path.includes('web') ? alive('api_token') : answer(503)), []],
  ])('%s', async (_, raw, answering, codes) => {
    expect(told(await asked(raw, answering)).map(({ code }) => code)).toEqual(codes);
  });
});
