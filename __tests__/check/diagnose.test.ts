import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogOperations } from '../../src/bitbucket/catalog.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import type { Authentication } from '../../src/check/authentication.ts';
import type { CheckResult } from '../../src/check/check-result.ts';
import { createFinding } from '../../src/check/finding.ts';
import { diagnose } from '../../src/check/findings/diagnose.ts';
import type { ProbeResult } from '../../src/check/probe-result.ts';
import { verdictOf } from '../../src/check/severity.ts';
import * as tools from '../../src/check/tools.ts';
import type { RawOptions } from '../../src/config/options.ts';
import type { JobContext } from '../../src/config/token-config.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { messageGroups } from '../../src/messages/catalog.ts';
import { renderFinding } from '../../src/report/finding-record.ts';
import { answer, error, html, recorded, removed } from '../bitbucket/answers.ts';
import { accessToken, apiToken, jwt } from '../credential/tokens.ts';
import { expectWellWorded } from '../messages/message-style.ts';
import { upTo } from '../texts.ts';
import { type Answering, collectEvidence, configure, hostNames, runPipeline } from './pipeline.ts';

const tokenCodes = new Set<string>(Object.keys(messageGroups.find(({ name }) => name === 'token')?.messages ?? {}));
const names = scopeTable.map(({ name }) => name);
const live = catalogOperations().filter(({ state }) => state !== 'removed');
const pipeline: JobContext = { workspace: 'acme', repository: 'web', project: 'WEB' };

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
  context: fc.constantFrom<JobContext>({}, pipeline),
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
  configure({ ...raw, ...place, ...more }, context);

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
  test('the findings about failures, loaded where a check is flawless, too, add nothing', async () => {
    let flawless = 0;
    const successes = fc
      .tuple(fc.boolean(), headers)
      .map(([is_private, head]) => [answer(200, { is_private, size: 0 }, head)]);
    await fc.assert(
      fc.asyncProperty(declared, fc.oneof(results, successes), async (wanted, given) => {
        const { context, evidence, checks } = await collectEvidence(declarationOf(wanted), inTurn(given));
        const found = await diagnose(context, evidence, checks);
        // Where tools are declared, they are always loaded.
        expect(await diagnose({ ...context, tools }, evidence, checks)).toEqual(found);
        if (checks.every(({ outcome }) => outcome === 'verified')) flawless += 1;
      }),
      upTo(500),
    );
    expect(flawless).toBeGreaterThan(10);
  });

  test('the diagnosis never fails, is the same the second time, and reads well on every host', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, fc.constantFrom(...Object.values(hostNames)), async (wanted, given, say) => {
        const { report } = await runPipeline(declarationOf(wanted), inTurn(given), say);
        for (const finding of report.findings) expectWellWorded(finding);
        const again = await runPipeline(declarationOf(wanted), inTurn(given), say);
        expect(again.report).toEqual(report);
        expect(JSON.stringify(report)).not.toContain(wanted.token.slice(-20));
      }),
      upTo(1200),
    );
  });

  test('the findings are sorted by severity, and the verdict is that of the most severe', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, async (wanted, given) => {
        const { findings, report } = await runPipeline(declarationOf(wanted), inTurn(given));
        const order = findings.map(({ severity }) => ['fail', 'unknown', 'warn'].indexOf(severity));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(report.verdict).toBe(findings[0]?.severity ?? 'pass');
        expect(report.verdict).toBe(verdictOf(findings));
      }),
      upTo(500),
    );
  });

  test('a pass leaves nothing missing, denied or unknown, and something proves the token valid', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, async (wanted, given) => {
        const { report } = await runPipeline(declarationOf(wanted), inTurn(given));
        if (report.verdict !== 'pass' && report.verdict !== 'warn') return;
        const open = report.checks.filter(({ outcome }) => ['missing', 'denied', 'unknown'].includes(outcome));
        expect(open).toEqual([]);
        expect(report.scopes.missing).toEqual([]);
        expect(report.checks[0]).toMatchObject({ subject: 'credential', outcome: 'verified' });
      }),
      upTo(1200),
    );
  });

  test('a pass leaves no declared scope unverifiable', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, async (wanted, given) => {
        const { report } = await runPipeline(declarationOf(wanted), inTurn(given));
        if (report.verdict !== 'pass') return;
        const open = report.checks.filter(
          ({ subject, outcome }) => subject.startsWith('scope ') && outcome !== 'verified',
        );
        expect(open).toEqual([]);
      }),
      upTo(800),
    );
  });

  test('what is reported to be missing is not granted, and what is excess is granted', async () => {
    await fc.assert(
      fc.asyncProperty(declared, results, async (wanted, given) => {
        const { report } = await runPipeline(declarationOf(wanted), inTurn(given));
        const { granted: list = [], missing, excess, required } = report.scopes;
        for (const scope of excess) expect(list).toContain(scope);
        for (const scope of excess) expect(required).not.toContain(scope);
        expect(new Set(missing).size).toBe(missing.length);
        expect(new Set(required).size).toBe(required.length);
      }),
      upTo(500),
    );
  });
});

describe('where no answer is about the token', () => {
  const quiet = { 'expires-on': '', 'fail-days': '0' };

  test('no finding blames it, and the verdict is unknown unless the declaration is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(declared, fc.array(silent, { minLength: 1, maxLength: 4 }), async (wanted, given) => {
        const { findings, report } = await runPipeline(declarationOf(wanted, quiet), inTurn(given));
        expect(findings.filter(({ code, severity }) => severity === 'fail' && tokenCodes.has(code))).toEqual([]);
        expect(report.checks[0]?.outcome ?? 'unknown').toBe('unknown');
        expect(report.scopes).not.toHaveProperty('granted');
        const ofDeclaration = ['scope-not-for-kind', 'operation-wrong-token-kind'];
        const isFine = findings.every(({ code, severity }) => severity !== 'fail' || !ofDeclaration.includes(code));
        if (isFine) expect(report.verdict).toBe('unknown');
      }),
      upTo(800),
    );
  });

  test('an outage after a first refusal still leaves only the refusal', async () => {
    await fc.assert(
      fc.asyncProperty(silent, async (second) => {
        const declaration = configure({ repository: 'acme/web' });
        const { findings } = await runPipeline(declaration, inTurn([answer(401), second]));
        expect(findings.map(({ code }) => code)).not.toContain('email-mismatch');
        expect(findings[0]?.code).toBe('token-rejected');
      }),
      upTo(200),
    );
  });
});

test('the report of a token contains all that was found out', async () => {
  const raw = { scopes: 'read:user:bitbucket', operations: 'GET /user/emails', 'expires-on': '2027-03-01' };
  const scopes = 'read:user:bitbucket, read:project:bitbucket';
  const { report, findings } = await runPipeline(configure(raw), () =>
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
      { subject: 'credential', outcome: 'verified', shownBy: ['endpoint'], by: 'GET /2.0/user', status: 200 },
      {
        subject: 'scope read:user:bitbucket',
        outcome: 'verified',
        shownBy: ['endpoint'],
        by: 'GET /2.0/user',
        status: 200,
      },
      {
        subject: 'operation GET /user/emails',
        outcome: 'verified',
        shownBy: ['endpoint'],
        by: 'GET /2.0/user/emails',
        status: 200,
      },
    ],
    expiry: { on: '2027-03-01', daysLeft: 98, source: 'declared' },
    findings: [],
    notes: [],
    requests: 2,
  });
});

test('what is not known of a token is absent from its report', async () => {
  const { report } = await runPipeline(configure({ repository: 'acme/web' }), () => answer(200, { is_private: true }));
  expect(report).not.toHaveProperty('expiry');
  expect(report.credential).toStrictEqual({ kind: 'api-token', scheme: 'basic' });
  expect(report.scopes).not.toHaveProperty('granted');
});

test.each([
  ['refused by both schemes', 401, 401, 'denied', 401],
  ['refused by one, and then met by an outage', 401, 503, 'denied', 401],
  ['met by an outage', 503, 503, 'unknown', 503],
])('the credential itself, %s', async (_, basic, bearer, outcome, status) => {
  const { report } = await runPipeline(configure({ repository: 'acme/web' }), ({ scheme }) =>
    answer(scheme === 'Basic' ? basic : bearer),
  );
  expect(report.checks[0]).toEqual({ subject: 'credential', outcome, by: 'GET /2.0/repositories/acme/web', status });
});

test.each([
  ['https://gateway.example/bitbucket/2.0', 'GET /bitbucket/2.0/repositories/acme/web'],
  ['https://gateway.example', 'GET /repositories/acme/web'],
])('with the base %s the request is %s, and all is well', async (apiUrl, by) => {
  const raw = { repository: 'acme/web', 'api-url': apiUrl };
  const { report } = await runPipeline(configure(raw), () => answer(200, { is_private: true }));
  expect(report).toMatchObject({ verdict: 'pass', checks: [{ by }, { by }] });
});

describe('what no finding explains', () => {
  const scope = 'read:repository:bitbucket';
  const alive = answer(200, { is_private: true }, { 'x-credential-type': 'api_token', 'x-oauth-scopes': scope });
  const request = 'GET /2.0/repositories/acme/web';
  const config = configure({ repository: 'acme/web', scopes: scope });

  /** What is reported for a token that passes, where the checks turn out so instead. */
  async function reported(
    changes: readonly Partial<CheckResult>[],
    status: Authentication['status'] = 'accepted',
  ): Promise<readonly string[]> {
    const { context, evidence, checks } = await collectEvidence(config, () => alive);
    const [resource, verified] = checks as [CheckResult, CheckResult];
    const changed = changes.map((change) => ({ ...verified, ...change }));
    const authentication = { ...evidence.authentication, status };
    const found = await diagnose(context, { ...evidence, authentication }, [resource, ...changed]);
    return found
      .map((finding) => renderFinding(finding, hostNames.action))
      .map(({ severity, code, subject }) => `${severity} ${code}: ${subject}`);
  }

  const unanswered = async (): Promise<ProbeResult> => {
    const { evidence } = await collectEvidence(config, () => alive);
    const { status: _, ...result } = evidence.results[0] as ProbeResult;
    const failure = { outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' } as const;
    return { ...result, outcome: { type: 'network-error', failure } };
  };
  const contradiction = { type: 'accepted-without-scope', scope, request } as const;

  test.each<[string, readonly Partial<CheckResult>[], readonly string[]]>([
    ['nothing is open', [{}], []],
    ['something that cannot be verified', [{ outcome: 'unverifiable' }], [`unknown scope-unverified: ${scope}`]],
    ['a response that decides nothing', [{ outcome: 'unknown' }], [`unknown response-unexpected: ${request}`]],
    ['a denial without a reason', [{ outcome: 'denied' }], [`unknown response-unexpected: ${request}`]],
    [
      'the same response twice',
      [{ outcome: 'unknown' }, { outcome: 'denied' }],
      [`unknown response-unexpected: ${request}`],
    ],
    [
      'next to a warning',
      [{ outcome: 'unknown' }, { contradiction }],
      [`unknown response-unexpected: ${request}`, `warn scope-contradiction: ${scope}`],
    ],
    ['what is explained', [{ outcome: 'unknown' }, { missing: [scope] }], [`fail scope-missing: ${scope}`]],
  ])('%s', async (_, changes, expected) => {
    expect(await reported(changes)).toEqual(expected);
  });

  test('no response', async () => {
    const by = await unanswered();
    expect(await reported([{ outcome: 'unknown', by }])).toEqual([`unknown response-unverifiable: ${request}`]);
  });

  test('a resource that nothing shows is a warning', async () => {
    const { context, evidence, checks } = await collectEvidence(config, () => alive);
    const changed = checks.map((check): CheckResult => (check.isScope ? check : { ...check, outcome: 'unverifiable' }));
    expect(changed).not.toEqual(checks);
    const facts = { resource: 'repository acme/web', option: 'repository' } as const;
    expect(await diagnose(context, evidence, changed)).toEqual([createFinding('resource-unverified', facts)]);
  });

  test('is reported with the status, where there is one', async () => {
    const { context, evidence, checks } = await collectEvidence(config, () => alive);
    const facts = { requests: [request], status: 200, host: 'api.bitbucket.org', isAccepted: true, empty: false };
    const expected = [createFinding('response-unexpected', facts)];
    const open = checks.map((check): CheckResult => ({ ...check, outcome: 'unknown' }));
    expect(await diagnose(context, evidence, open)).toEqual(expected);
    const withoutRequest = open.map(({ by: _, ...check }): CheckResult => check);
    expect(await diagnose(context, evidence, withoutRequest)).toEqual(expected);
  });

  test('a credential that nothing shows to work is no pass, whatever the checks say', async () => {
    expect(await reported([{}], 'unverified')).toEqual([`unknown response-unverifiable: ${request}`]);
  });
});

describe('what the properties above have found', () => {
  test('a denial that lists nothing as granted, against a header that does, reads well', async () => {
    const denial = error(recorded.lacks, { detail: { required: ['read:user:bitbucket'], granted: [] } });
    const declaration = configure({ repository: 'acme/web', scopes: 'read:repository:bitbucket' });
    const headers = { 'x-oauth-scopes': 'read:repository:bitbucket' };
    const { report, findings } = await runPipeline(declaration, () => answer(403, denial, headers));
    expect(findings.map(({ code }) => code)).toContain('scope-contradiction');
    for (const finding of report.findings) expectWellWorded(finding);
  });

  test('excess scopes next to an operation that needs none read well', async () => {
    const none = live.find(
      ({ scopes, allowsApiTokens, state }) =>
        allowsApiTokens && scopes['api-token'].length === 0 && state === 'current',
    );
    const operations = none === undefined ? 'GET /hook_events' : `${none.method} ${none.path}`;
    const declaration = configure({ repository: 'acme/web', operations, 'excess-scopes': 'warn' });
    const headers = { 'x-credential-type': 'api_token', 'x-oauth-scopes': 'read:repository:bitbucket' };
    const { report, findings } = await runPipeline(declaration, () => answer(200, { is_private: true }, headers));
    expect(findings.map(({ code }) => code)).toContain('scope-excess');
    for (const finding of report.findings) expectWellWorded(finding);
  });
});
