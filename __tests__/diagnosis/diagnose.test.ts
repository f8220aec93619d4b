import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../src/bitbucket/catalogue.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import type { RawOptions } from '../../src/declaration/options.ts';
import type { Context } from '../../src/declaration/parse.ts';
import { settle } from '../../src/diagnosis/checks.ts';
import { conclude } from '../../src/diagnosis/conclude.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { groups } from '../../src/diagnosis/findings.ts';
import type { Settled } from '../../src/diagnosis/settled.ts';
import { verdictOf } from '../../src/diagnosis/verdict.ts';
import type { Exchange, Standing } from '../../src/evidence/standing.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer, error, html, recorded, removed } from '../bitbucket/answers.ts';
import { accessToken, apiToken, jwt } from '../credential/tokens.ts';
import { type Answering, declare, investigate, speeches } from '../evidence/cases.ts';
import { expectWellWorded } from './well-worded.ts';

const tokenCodes = new Set<string>(Object.keys(groups.find(({ name }) => name === 'token')?.rows ?? {}));
const names = scopeTable.map(({ name }) => name);
const live = catalogue().filter(({ state }) => state !== 'removed');
const pipeline: Context = { workspace: 'acme', repository: 'web', project: 'WEB' };

/** What a job may declare. */
const declared = fc.record({
  token: fc.constantFrom(apiToken, accessToken, jwt({ exp: 2_000_000_000 }), 'TESTONLY-opaque', apiToken.slice(0, 128)),
  email: fc.constantFrom('', 'release-bot@acme.example'),
  place: fc.constantFrom<RawOptions>(
    {},
    { workspace: 'acme' },
    { repository: 'acme/web' },
    { repository: 'acme/web', project: 'WEB', workspace: 'acme' },
  ),
  context: fc.constantFrom<Context>({}, pipeline),
  scopes: fc.subarray(names, { maxLength: 5 }),
  operations: fc
    .subarray([...live], { maxLength: 3 })
    .map((some) => some.map(({ method, path }) => `${method} ${path}`)),
  'excess-scopes': fc.constantFrom('ignore', 'warn', 'fail'),
  'expires-on': fc.constantFrom('', '2026-11-01', '2026-11-23', '2026-12-01', '2030-01-01'),
  'fail-days': fc.constantFrom('0', '10'),
});
type Declared = typeof declared extends fc.Arbitrary<infer T> ? T : never;

const declarationOf = ({ place, context, ...raw }: Declared, more: RawOptions = {}) =>
  declare({ ...raw, ...place, ...more }, context);

const granted = fc.subarray(names, { maxLength: 6 });
const headers = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      'api_token',
      'repo_access_token',
      'workspace_access_token',
      'oauth2',
      'unauthenticated_identity',
      'forge_app',
    ),
    fc.option(granted, { nil: undefined }),
  )
  .map(([type, list]) => ({
    ...(type !== '' && { 'x-credential-type': type }),
    ...(list !== undefined && { 'x-oauth-scopes': list.join(', ') }),
  }));

/** Answers that Bitbucket gives, with and without its headers. */
const telling = fc.oneof(
  fc.record({ is_private: fc.boolean() }).map((body) => [200, body] as const),
  fc.constantFrom([200, { display_name: 'Release Bot' }] as const, [200, { size: 0 }] as const),
  fc
    .tuple(fc.subarray(names, { maxLength: 2 }), granted)
    .map(([required, list]) => [403, error(recorded.lacks, { detail: { required, granted: list } })] as const),
  fc
    .constantFrom(recorded.lacks, recorded.mechanism, recorded.denied, 'Forbidden')
    .map((text) => [403, error(text)] as const),
  fc.constantFrom(recorded.invalid, recorded.noScopes, recorded.appPassword).map((text) => [401, error(text)] as const),
  fc.constantFrom([401, ''] as const, [404, error(recorded.hidden)] as const, [410, removed] as const),
  fc.constantFrom([404, error('Resource not found', { detail: 'There is no API hosted at this URL' })] as const),
);

/** Answers of an outage, a limit or something in between, and no answers: nothing in them is about the token. */
const silent: fc.Arbitrary<HttpResponse | NetworkError> = fc.oneof(
  fc.constantFrom(500, 502, 503, 504, 555).map((status) => answer(status, html)),
  fc.constantFrom('', '60').map((wait) => answer(429, recorded.limited, wait === '' ? {} : { 'retry-after': wait })),
  fc
    .constantFrom(200, 401, 403, 404, 410, 400, 302)
    .map((status) => answer(status, html, { 'content-type': 'text/html' })),
  fc.constantFrom(400, 302, 405, 407).map((status) => answer(status)),
  fc.constantFrom('cut', 'limit', 'encoded' as const).map((body) => ({ ...answer(200, { is_private: true }), body })),
  fc.constantFrom('cut', 'limit' as const).map((body) => ({ ...answer(401, error(recorded.invalid)), body })),
  fc
    .record({
      kind: fc.constantFrom('unreachable', 'tls', 'proxy', 'timed-out', 'oversized-headers', 'refused-by-us'),
      stage: fc.constantFrom('name lookup', 'connection', 'TLS handshake', 'connection to the proxy', 'answer'),
      code: fc.option(fc.constantFrom('ECONNRESET', 'ENOTFOUND'), { nil: undefined }),
      status: fc.option(fc.constantFrom(403, 407), { nil: undefined }),
    } as const)
    .map(({ code, status, ...rest }) => ({
      ...({ outcome: 'failure', host: 'api.bitbucket.org' } as const),
      ...rest,
      ...(code !== undefined && { code }),
      ...(status !== undefined && { status }),
    })),
);
const odd = fc
  .tuple(fc.integer({ min: 200, max: 599 }), fc.oneof(fc.jsonValue(), fc.constantFrom('', html, 'x')))
  .map(([status, body]) => [status, body] as const);

const anyResult: fc.Arbitrary<HttpResponse | NetworkError> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(telling, headers).map(([[status, body], head]) => answer(status, body, head)) },
  { weight: 2, arbitrary: silent },
  { weight: 1, arbitrary: fc.tuple(odd, headers).map(([[status, body], head]) => answer(status, body, head)) },
);

/** Answers in turn: the first, then the others over and over. */
function inTurn(results: readonly (HttpResponse | NetworkError)[]): Answering {
  let turn = 0;
  return () => results[turn++ % results.length] ?? answer(500);
}
const results = fc.array(anyResult, { minLength: 1, maxLength: 8 });

describe('for any declaration and any answers', () => {
  test('the diagnosis never fails, is the same the second time, and reads well on every host', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, fc.constantFrom(...Object.values(speeches)), async (wanted, given, say) => {
        const { about, findings, report } = await investigate(declarationOf(wanted), inTurn(given), say);
        for (const finding of findings) expectWellWorded(finding);
        const settlement = settle(about);
        expect(diagnose(about, settlement)).toEqual(findings);
        expect(conclude(about, settlement, findings)).toEqual(report);
        expect(JSON.stringify(report)).not.toContain(wanted.token.slice(-20));
      }),
      { numRuns: 1200 },
    );
  });

  test('the findings stand by gravity, and the verdict is that of the gravest', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, async (wanted, given) => {
        const { findings, report } = await investigate(declarationOf(wanted), inTurn(given));
        const order = findings.map(({ severity }) => ['fail', 'unknown', 'warn'].indexOf(severity));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(report.verdict).toBe(findings[0]?.severity ?? 'pass');
        expect(report.verdict).toBe(verdictOf(findings));
      }),
      { numRuns: 500 },
    );
  });

  test('a pass leaves nothing missing, denied or unknown, and something proves the token alive', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, async (wanted, given) => {
        const { report, about } = await investigate(declarationOf(wanted), inTurn(given));
        if (report.verdict !== 'pass' && report.verdict !== 'warn') return;
        const open = report.checks.filter(({ outcome }) => ['missing', 'denied', 'unknown'].includes(outcome));
        expect(open).toEqual([]);
        expect(report.scopes.missing).toEqual([]);
        expect(about.standing.life).toBe('alive');
        expect(report.checks[0]).toMatchObject({ subject: 'credential', outcome: 'verified' });
      }),
      { numRuns: 1200 },
    );
  });

  test('a pass leaves no declared scope unverifiable', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, async (wanted, given) => {
        const { report } = await investigate(declarationOf(wanted), inTurn(given));
        if (report.verdict !== 'pass') return;
        const open = report.checks.filter(
          ({ subject, outcome }) => subject.startsWith('scope ') && outcome !== 'verified',
        );
        expect(open).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  test('what is said to be missing is not granted, and what is excess is granted', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, async (wanted, given) => {
        const { report } = await investigate(declarationOf(wanted), inTurn(given));
        const { granted: list = [], missing, excess, required } = report.scopes;
        for (const scope of excess) expect(list).toContain(scope);
        for (const scope of excess) expect(required).not.toContain(scope);
        expect(new Set(missing).size).toBe(missing.length);
        expect(new Set(required).size).toBe(required.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('where no answer is about the token', () => {
  const quiet = { 'expires-on': '', 'fail-days': '0' };

  test('nobody blames it, and the verdict is unknown unless the declaration is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(declared, fc.array(silent, { minLength: 1, maxLength: 4 }), async (wanted, given) => {
        const { findings, report, about } = await investigate(declarationOf(wanted, quiet), inTurn(given));
        expect(findings.filter(({ code, severity }) => severity === 'fail' && tokenCodes.has(code))).toEqual([]);
        expect(about.standing.life).toBe('unproven');
        expect(report.scopes).not.toHaveProperty('granted');
        if (findings.every(({ code }) => code !== 'scope-not-for-kind')) expect(report.verdict).toBe('unknown');
      }),
      { numRuns: 800 },
    );
  });

  test('an outage after a first refusal still leaves only the refusal', async () => {
    await fc.assert(
      fc.asyncProperty(silent, async (second) => {
        const declaration = declare({ repository: 'acme/web' });
        const { findings } = await investigate(declaration, inTurn([answer(401), second]));
        expect(findings.map(({ code }) => code)).not.toContain('identity-mismatch');
        expect(findings[0]?.code).toBe('token-rejected');
      }),
      { numRuns: 200 },
    );
  });
});

test('the report of a token holds all that was found out', async () => {
  const raw = { scopes: 'read:user:bitbucket', operations: 'GET /user/emails', 'expires-on': '2027-03-01' };
  const scopes = 'read:user:bitbucket, read:project:bitbucket';
  const { report, findings } = await investigate(declare(raw), () =>
    answer(200, { display_name: 'Release Bot' }, { 'x-credential-type': 'api_token', 'x-oauth-scopes': scopes }),
  );
  expect(findings).toEqual([]);
  expect(report).toEqual({
    name: 'token',
    verdict: 'pass',
    credential: { kind: 'api-token', scheme: 'basic', account: 'Release Bot' },
    scopes: {
      required: ['read:user:bitbucket'],
      granted: ['read:user:bitbucket', 'read:project:bitbucket'],
      missing: [],
      excess: ['read:project:bitbucket'],
      evidence: 'header',
    },
    checks: [
      { subject: 'credential', outcome: 'verified', by: 'GET /2.0/user', status: 200 },
      { subject: 'scope read:user:bitbucket', outcome: 'verified', by: 'GET /2.0/user', status: 200 },
      { subject: 'operation GET /user/emails', outcome: 'verified', by: 'GET /2.0/user/emails', status: 200 },
    ],
    expiry: { on: '2027-03-01', daysLeft: 98, source: 'declared' },
    findings: [],
    notes: [],
    requests: 2,
  });
});

test('what is not known of a token is absent from its report', async () => {
  const { report } = await investigate(declare({ repository: 'acme/web' }), () => answer(200, { is_private: true }));
  expect(report).not.toHaveProperty('expiry');
  expect(report.credential).toStrictEqual({ kind: 'api-token', scheme: 'basic' });
  expect(report.scopes).not.toHaveProperty('granted');
});

test.each([
  ['refused by both schemes', 401, 401, 'denied', 401],
  ['refused by one, and then met by an outage', 401, 503, 'denied', 401],
  ['met by an outage', 503, 503, 'unknown', 503],
])('the credential itself, %s', async (_, basic, bearer, outcome, status) => {
  const { report } = await investigate(declare({ repository: 'acme/web' }), ({ scheme }) =>
    answer(scheme === 'Basic' ? basic : bearer),
  );
  expect(report.checks[0]).toEqual({ subject: 'credential', outcome, by: 'GET /2.0/repositories/acme/web', status });
});

test.each([
  ['https://gateway.example/bitbucket/2.0', 'GET /bitbucket/2.0/repositories/acme/web'],
  ['https://gateway.example', 'GET /repositories/acme/web'],
])('with the base %s the request is %s, and all is well', async (apiUrl, by) => {
  const raw = { repository: 'acme/web', 'api-url': apiUrl };
  const { report } = await investigate(declare(raw), () => answer(200, { is_private: true }));
  expect(report).toMatchObject({ verdict: 'pass', checks: [{ by }, { by }] });
});

describe('what no finding explains', () => {
  const scope = 'read:repository:bitbucket';
  const alive = answer(200, { is_private: true }, { 'x-credential-type': 'api_token', 'x-oauth-scopes': scope });
  const request = 'GET /2.0/repositories/acme/web';
  const unanswered: Exchange = {
    endpoint: { path: '/repositories/acme/web', resource: 'repository', needsCredential: false },
    scheme: 'basic',
    result: { outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' },
  };

  /** What is said of a token that passes, where one thing turns out so instead. */
  async function said(settled: readonly Partial<Settled>[], life: Standing['life'] = 'alive') {
    const { about } = await investigate(declare({ repository: 'acme/web', scopes: scope }), () => alive);
    const settlement = settle(about);
    const scopes = settled.map(
      (one) => ({ ...settlement.scopes[0], subject: scope, outcome: 'verified', ...one }) as Settled,
    );
    const found = diagnose({ ...about, standing: { ...about.standing, life } }, { ...settlement, scopes });
    return found.map(({ severity, code, subject }) => `${severity} ${code}: ${subject}`);
  }

  test.each<[string, readonly Partial<Settled>[], readonly string[]]>([
    ['nothing is open', [{}], []],
    ['something that cannot be verified', [{ outcome: 'unverifiable' }], [`unknown scope-unverified: ${scope}`]],
    ['an answer that settles nothing', [{ outcome: 'unknown' }], [`unknown answer-unexpected: ${request}`]],
    ['a denial without a reason', [{ outcome: 'denied' }], [`unknown answer-unexpected: ${request}`]],
    [
      'the same answer twice',
      [{ outcome: 'unknown' }, { outcome: 'denied' }],
      [`unknown answer-unexpected: ${request}`],
    ],
    ['no answer', [{ outcome: 'unknown', exchange: unanswered }], [`unknown answer-unattributed: ${request}`]],
    [
      'what is only warned about beside it',
      [{ outcome: 'unknown' }, { contradiction: { one: 'a', other: 'b' } }],
      [`unknown answer-unexpected: ${request}`, `warn scope-contradiction: ${scope}`],
    ],
    ['what is explained', [{ outcome: 'unknown' }, { missing: [scope] }], [`fail scope-missing: ${scope}`]],
  ])('%s', async (_, settled, expected) => {
    expect(await said(settled)).toEqual(expected);
  });

  test('a resource that nothing shows is said in the checks alone', async () => {
    const { about } = await investigate(declare({ repository: 'acme/web', scopes: scope }), () => alive);
    const settlement = settle(about);
    const resources = settlement.resources.map((one): Settled => ({ ...one, outcome: 'unverifiable' }));
    expect(resources).toHaveLength(1);
    expect(diagnose(about, { ...settlement, resources })).toEqual([]);
  });

  test('is told with the status, where there is one', async () => {
    const { about } = await investigate(declare({ repository: 'acme/web', scopes: scope }), () => alive);
    const settlement = settle(about);
    const scopes = settlement.scopes.map((one): Settled => ({ ...one, outcome: 'unknown' }));
    const facts = { requests: [request], status: 200, host: 'api.bitbucket.org', isAlive: true, empty: false };
    expect(diagnose(about, { ...settlement, scopes })).toEqual([about.find('answer-unexpected', facts)]);
    const unheard = settlement.scopes.map(({ exchange: _, ...one }): Settled => ({ ...one, outcome: 'unknown' }));
    expect(diagnose(about, { ...settlement, scopes: unheard })).toEqual([about.find('answer-unexpected', facts)]);
  });

  test('a credential that nothing proves alive is no pass, whatever was settled', async () => {
    expect(await said([{}], 'unproven')).toEqual([`unknown answer-unattributed: ${request}`]);
  });
});

describe('what the properties above have found', () => {
  test('a denial that lists nothing as granted, against a header that does, reads well', async () => {
    const denial = error(recorded.lacks, { detail: { required: ['read:user:bitbucket'], granted: [] } });
    const declaration = declare({ repository: 'acme/web', scopes: 'read:repository:bitbucket' });
    const headers = { 'x-oauth-scopes': 'read:repository:bitbucket' };
    const { findings } = await investigate(declaration, () => answer(403, denial, headers));
    expect(findings.map(({ code }) => code)).toContain('scope-contradiction');
    for (const finding of findings) expectWellWorded(finding);
  });

  test('excess scopes beside an operation that needs none read well', async () => {
    const none = live.find(
      ({ granular, apiToken: listed, state }) => listed && granular.length === 0 && state === 'current',
    );
    const operations = none === undefined ? 'GET /hook_events' : `${none.method} ${none.path}`;
    const declaration = declare({ repository: 'acme/web', operations, 'excess-scopes': 'warn' });
    const headers = { 'x-credential-type': 'api_token', 'x-oauth-scopes': 'read:repository:bitbucket' };
    const { findings } = await investigate(declaration, () => answer(200, { is_private: true }, headers));
    expect(findings.map(({ code }) => code)).toContain('scope-excess');
    for (const finding of findings) expectWellWorded(finding);
  });
});
