import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classifyResponse } from '../../src/bitbucket/api-response.ts';
import { readCallerIdentity } from '../../src/bitbucket/caller-identity.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { anyText, upTo } from '../texts.ts';
import { answer, error, html, recorded, removed } from './answers.ts';

const type = { 'x-credential-type': 'api_token' };
const scopes = { 'x-oauth-scopes': 'read:repository:bitbucket, read:pullrequest:bitbucket' };
const asHtml = { 'content-type': 'text/html; charset=utf-8' };
const asText = { 'content-type': 'text/plain' };
const read = 'read:repository:bitbucket';

type Row = readonly [string, HttpResponse, object];

describe('classifyResponse: rejected because a scope is missing', () => {
  test.each<Row>([
    [
      'in the words of API tokens',
      answer(403, error(recorded.lacks, { detail: { required: ['read:user:bitbucket'], granted: [read] } })),
      { type: 'scope-denied', required: ['read:user:bitbucket'], granted: [read] },
    ],
    [
      'with the two lists the other way round',
      answer(403, error(recorded.lacks, { detail: { granted: [read], required: ['read:user:bitbucket'] } })),
      { type: 'scope-denied', required: ['read:user:bitbucket'], granted: [read] },
    ],
    [
      'in the words of access and OAuth tokens',
      answer(
        403,
        error(recorded.lacks, { detail: { required: ['project'], granted: ['runner:write', 'pipeline:variable'] } }),
      ),
      { type: 'scope-denied', required: ['project'], granted: ['runner:write', 'pipeline:variable'] },
    ],
    [
      'with an empty list of granted ones',
      answer(403, error(recorded.lacks, { detail: { required: ['account'], granted: [] } })),
      { type: 'scope-denied', required: ['account'], granted: [] },
    ],
    [
      'with a scope granted twice',
      answer(403, error(recorded.lacks, { detail: { required: ['account'], granted: ['email', 'email'] } })),
      { type: 'scope-denied', required: ['account'], granted: ['email'] },
    ],
    [
      'without the granted ones',
      answer(403, error('x', { detail: { required: [read] } })),
      { type: 'scope-denied', required: [read] },
    ],
    [
      'with granted ones that are no list of scopes',
      answer(403, error('x', { detail: { required: [read], granted: [read, '<b>'] } })),
      { type: 'scope-denied', required: [read] },
    ],
    [
      'with granted ones that are no list at all',
      answer(403, error('x', { detail: { required: read, granted: read } })),
      { type: 'scope-denied', required: [] },
    ],
    [
      'with a list that contains other things too',
      answer(403, error('x', { detail: { required: [read, null, 42], granted: [null] } })),
      { type: 'scope-denied', required: [read] },
    ],
    ['in words alone', answer(403, error(recorded.lacks)), { type: 'scope-denied', required: [] }],
    [
      'in words, with a detail in words',
      answer(403, error(recorded.lacks, { detail: 'x' })),
      { type: 'scope-denied', required: [] },
    ],
    [
      'in words, with no detail',
      answer(403, error(recorded.lacks, { detail: null })),
      { type: 'scope-denied', required: [] },
    ],
  ])('%s', (_, given, expected) => {
    expect(classifyResponse(given)).toEqual(expected);
  });
});

describe('classifyResponse: other refusals', () => {
  test.each<Row>([
    ['the wrong kind of credential', answer(403, error(recorded.mechanism)), { type: 'mechanism-refused' }],
    ['no permission', answer(403, error(recorded.denied)), { type: 'access-denied', message: recorded.denied }],
    ['unknown words', answer(403, error('No.')), { type: 'access-denied', message: 'No.' }],
    ['a path without /2.0', answer(403, error('Forbidden')), { type: 'wrong-base' }],
    [
      '"Forbidden" and more',
      answer(403, error('Forbidden by policy')),
      { type: 'access-denied', message: 'Forbidden by policy' },
    ],
    ['an error without words', answer(403, { type: 'error', error: {} }), { type: 'unexpected', empty: false }],
    ['no error at all', answer(403, {}), { type: 'unexpected', empty: false }],
    ['an error that is a text', answer(403, { error: 'Forbidden' }), { type: 'unexpected', empty: false }],
    ['a page', answer(403, html, asHtml), { type: 'unreadable', why: 'html' }],
    ['plain text', answer(403, 'Forbidden', asText), { type: 'unreadable', why: 'not-json' }],
    ['no body', answer(403), { type: 'unreadable', bytes: 0, contentType: 'none' }],
  ])('403, %s', (_, given, expected) => {
    expect(classifyResponse(given)).toMatchObject(expected);
  });

  test.each<Row>([
    ['that gives the reason', answer(401, error(recorded.noScopes)), { type: 'unauthorized', reason: 'no-scopes' }],
    ['for an app password', answer(401, error(recorded.appPassword)), { type: 'unauthorized', reason: 'app-password' }],
    ['in general words', answer(401, error(recorded.invalid)), { type: 'unauthorized', reason: 'token-invalid' }],
    [
      'without a body, as Basic gets it',
      answer(401, '', { 'www-authenticate': 'Basic realm="Bitbucket.org HTTP"' }),
      { type: 'unauthorized', reason: 'unspecific' },
    ],
    [
      'without a body, in the newer form',
      answer(401, '', { 'www-authenticate': 'BitbucketCustom realm=Bitbucket.org HTTP' }),
      { type: 'unauthorized', reason: 'unspecific' },
    ],
    ['in plain text', answer(401, recorded.login, asText), { type: 'unauthorized', reason: 'unspecific' }],
    [
      'that requires a login for a gateway',
      answer(401, 'Login to the gateway required', { ...asText, 'www-authenticate': 'Negotiate' }),
      { type: 'unexpected', empty: false },
    ],
    [
      'that gives the reason, whatever scheme it requires',
      answer(401, error(recorded.invalid), { 'www-authenticate': 'Bearer' }),
      { type: 'unauthorized', reason: 'token-invalid' },
    ],
    [
      'in plain text that gives the reason',
      answer(401, recorded.noScopes, asText),
      { type: 'unauthorized', reason: 'no-scopes' },
    ],
    [
      'in unknown words that quote a tag, with a challenge of Bitbucket',
      answer(401, 'Use your <email> as the user name.', {
        ...asText,
        'www-authenticate': 'Basic realm="Bitbucket.org HTTP"',
      }),
      { type: 'unauthorized', reason: 'unspecific' },
    ],
    ['with JSON of another server', answer(401, {}), { type: 'unexpected', empty: false }],
    ...[[], 'blocked', 42, null].map((body): [string, HttpResponse, object] => [
      `with JSON that is no object: ${JSON.stringify(body)}`,
      answer(401, JSON.stringify(body)),
      { type: 'unexpected', empty: false },
    ]),
    ['with JSON that breaks off', answer(401, '{"message":"Unauth'), { type: 'unexpected', empty: false }],
    [
      "in a gateway's own words",
      answer(401, 'User authentication required', asText),
      { type: 'unexpected', empty: false },
    ],
  ])('401 %s', (_, given, expected) => {
    expect(classifyResponse(given)).toEqual(expected);
  });

  test.each<[string, HttpResponse]>([
    ['a page', answer(401, html, asHtml)],
    ['a page with no content type', answer(401, html)],
    ['a page in lower case after spaces', answer(401, '\n  <html lang="en">', asText)],
    ['a page after a byte order mark', answer(401, `\ufeff${html}`)],
    ['a page that quotes what Bitbucket returns', answer(401, `<html>${recorded.invalid}</html>`)],
    ['an empty page', answer(401, '', asHtml)],
    [
      'XHTML',
      answer(401, '<?xml version="1.0"?>\n<!DOCTYPE html><html></html>', { 'content-type': 'application/xhtml+xml' }),
    ],
    ['a page with no content type that begins with a comment', answer(401, '<!-- gateway --><html></html>')],
    ['a page with no content type that begins with its head', answer(401, '<head><title>401</title></head>')],
    ['a body that was cut off', { ...answer(401, error(recorded.invalid)), body: 'cut' }],
    ['a body without end', { ...answer(401, error(recorded.invalid)), body: 'limit' }],
    ['a compressed body', { ...answer(401, 'x'), body: 'encoded' }],
  ])('401 with %s comes from something in between', (_, given) => {
    expect(classifyResponse(given).type).toBe('unreadable');
  });
});

describe('classifyResponse: not found, removed', () => {
  test.each<Row>([
    ['404 in JSON', answer(404, error(recorded.hidden)), { type: 'not-found' }],
    ['404 with a detail', answer(404, error('Not found', { detail: 'No such pipeline' })), { type: 'not-found' }],
    [
      '404 of a path that is no API',
      answer(404, error('Resource not found', { detail: 'There is no API hosted at this URL' })),
      { type: 'wrong-base' },
    ],
    [
      '404 that states it in its message',
      answer(404, error('There is no API hosted at this URL')),
      { type: 'wrong-base' },
    ],
    ['404 as a page, credential named', answer(404, html, { ...asHtml, ...type }), { type: 'not-found' }],
    ['404 as a page, scopes named', answer(404, html, { ...asHtml, ...scopes }), { type: 'not-found' }],
    [
      '404 as a page, caller anonymous',
      answer(404, html, { ...asHtml, 'x-credential-type': 'unauthenticated_identity' }),
      { type: 'unreadable' },
    ],
    ['404 as a page of another server', answer(404, html, asHtml), { type: 'unreadable', why: 'html' }],
    ['404 without a body', answer(404), { type: 'unreadable' }],
    ['404 in JSON of another server', answer(404, { message: 'no Route' }), { type: 'unexpected', empty: false }],
    ['404 in JSON without anything, credential named', answer(404, {}, type), { type: 'not-found' }],
    [
      '410 with a change number',
      answer(410, removed),
      {
        type: 'removed',
        change: 'CHANGE-2770',
        announcement: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
      },
    ],
    [
      '410 with a number and no address',
      answer(410, error('CHANGE-3222 - gone')),
      { type: 'removed', change: 'CHANGE-3222' },
    ],
    [
      '410 with a number and no data',
      answer(410, error('CHANGE-3222 - gone', { data: null })),
      { type: 'removed', change: 'CHANGE-3222' },
    ],
    [
      '410 of an account marked as spam',
      answer(410, error('This account is gone.')),
      { type: 'unexpected', empty: false },
    ],
    ['410 without a body', answer(410), { type: 'unexpected', empty: true }],
    ['410 with spaces', answer(410, ' \n'), { type: 'unexpected', empty: true }],
    ['another status with a change number', answer(418, removed), { type: 'unexpected', empty: false }],
    ['410 as a page', answer(410, html, asHtml), { type: 'unexpected', empty: false }],
  ])('%s', (_, given, expected) => {
    expect(classifyResponse(given)).toMatchObject(expected);
  });

  // The words of Kong (https://github.com/Kong/kong) and an unknown text: a gateway's 404 doesn't blame a name.
  test.each([{ message: 'no Route matched with those values' }, {}])(
    '404 with %j and no header of Bitbucket comes from something in between',
    (body) => {
      expect(['unreadable', 'unexpected', 'wrong-base']).toContain(classifyResponse(answer(404, body)).type);
    },
  );

  test.each([
    'https://evil.example/CHANGE-1',
    'https://developer.atlassian.com.evil.example/x',
    'javascript:alert(1)',
    'javascript:https://developer.atlassian.com/x',
    ['https://developer.atlassian.com/x'],
    'https://developer.atlassian.com/x"><script>',
    'https://developer.atlassian.com/\nx',
    42,
    null,
  ])('an announcement at %j is not passed on', (announcement_url) => {
    const body = error('CHANGE-2770 - gone', { data: { announcement_url } });
    expect(classifyResponse(answer(410, body))).toEqual({ type: 'removed', change: 'CHANGE-2770' });
  });
});

describe('classifyResponse: success', () => {
  test.each<Row>([
    ['a private repository', answer(200, { is_private: true }), { type: 'success', isPrivate: true }],
    ['a public repository', answer(200, { is_private: false }), { type: 'success', isPrivate: false }],
    ['something that only looks private', answer(200, { is_private: 'true' }), { type: 'success', isPrivate: false }],
    [
      'an account',
      answer(200, { display_name: 'Release Bot' }),
      { type: 'success', isPrivate: false, account: 'Release Bot' },
    ],
    [
      'an account with an endless name',
      answer(200, { display_name: 'x'.repeat(81) }),
      { type: 'success', isPrivate: false, account: 'x'.repeat(80) },
    ],
    ['an account without a name', answer(200, { display_name: '' }), { type: 'success', isPrivate: false }],
    [
      'an account whose name is no text',
      answer(200, { display_name: { x: 1 } }),
      { type: 'success', isPrivate: false },
    ],
    ['an empty object', answer(200, {}), { type: 'success', isPrivate: false, isBlank: true }],
    [
      'an object of something else',
      answer(200, { status: 'ok' }),
      { type: 'success', isPrivate: false, isBlank: true },
    ],
    ['an empty list', answer(200, { values: [] }), { type: 'success', isPrivate: false }],
    ['another success', answer(206, { size: 0 }), { type: 'success', isPrivate: false }],
    ['an error all the same', answer(200, error('x')), { type: 'unexpected', empty: false }],
  ])('%s', (_, given, expected) => {
    expect(classifyResponse(given)).toEqual(expected);
  });

  test.each<Row>([
    ['a page', answer(200, html, asHtml), { contentType: 'text/html', bytes: Buffer.byteLength(html), why: 'html' }],
    ['a list', answer(200, []), { contentType: 'application/json', why: 'not-json' }],
    ['a text in JSON', answer(200, '"x"'), { why: 'not-json' }],
    ['null', answer(200, 'null'), { why: 'not-json' }],
    ['broken JSON', answer(200, '{"a":'), { why: 'not-json' }],
    ['nothing', answer(204), { bytes: 0, contentType: 'none' }],
    ['a cut body, even if it reads', { ...answer(200, {}), body: 'cut' }, { why: 'cut' }],
    ['a giant body, even if it reads', { ...answer(200, {}), body: 'limit' }, { why: 'too-large' }],
    ['a compressed body', { ...answer(200, {}), body: 'encoded' }, { why: 'encoded' }],
    ['a content type that is none', answer(200, 'x', { 'content-type': '<script>' }), { contentType: 'none' }],
  ])('%s is unreadable', (_, given, expected) => {
    expect(classifyResponse(given)).toMatchObject({ type: 'unreadable', ...expected });
  });
});

describe('classifyResponse: no evidence about the token', () => {
  test.each<Row>([
    ['429 in plain text', answer(429, recorded.limited, asText), { type: 'rate-limited' }],
    [
      '429 with seconds to wait',
      answer(429, recorded.limited, { 'retry-after': '120' }),
      { type: 'rate-limited', retryAfter: '120' },
    ],
    [
      '429 with a day to wait for',
      answer(429, '', { 'retry-after': 'Mon, 23 Nov 2026 19:00:00 GMT' }),
      { type: 'rate-limited', retryAfter: 'Mon, 23 Nov 2026 19:00:00 GMT' },
    ],
    ['429 with nonsense to wait for', answer(429, '', { 'retry-after': '<b>' }), { type: 'rate-limited' }],
    ['429 with nonsense before it', answer(429, '', { 'retry-after': '<b> 120' }), { type: 'rate-limited' }],
    ['429 with nonsense behind it', answer(429, '', { 'retry-after': '120 <b>' }), { type: 'rate-limited' }],
    [
      '429 with an order of another server',
      answer(429, '', { 'retry-after': 'you delete it' }),
      { type: 'rate-limited' },
    ],
    [
      '429 with more seconds than anybody waits',
      answer(429, '', { 'retry-after': '1234567890' }),
      { type: 'rate-limited' },
    ],
    [
      '429 with the seconds to its end',
      answer(429, recorded.limited, { 'x-ratelimit-reset': '745' }),
      { type: 'rate-limited', retryAfter: '745' },
    ],
    [
      '429 with the moment of its end',
      answer(429, recorded.limited, { 'x-ratelimit-reset': '1795460400' }),
      { type: 'rate-limited', retryAfter: 'Mon, 23 Nov 2026 19:00:00 GMT' },
    ],
    ['429 with a nonsense end', answer(429, '', { 'x-ratelimit-reset': '-1' }), { type: 'rate-limited' }],
    ['429 as a page', answer(429, html, asHtml), { type: 'rate-limited' }],
    ['500', answer(500), { type: 'server-error' }],
    ['502 as a page', answer(502, html, asHtml), { type: 'server-error' }],
    ['503 in JSON', answer(503, error('Service unavailable')), { type: 'server-error' }],
    ['504', answer(504), { type: 'server-error' }],
    ['555', answer(555), { type: 'server-error' }],
    ['599', answer(599), { type: 'server-error' }],
    // Only a network in between returns it: https://www.rfc-editor.org/rfc/rfc6585#section-6
    [
      '511, which requires a sign-in to the network',
      answer(511, html, asHtml),
      { type: 'unreadable', contentType: 'text/html', bytes: Buffer.byteLength(html), why: 'html' },
    ],
    ['400 without a body', answer(400), { type: 'unexpected', empty: true }],
    ['400 with spaces', answer(400, ' \r\n'), { type: 'unexpected', empty: true }],
    ['400 with words', answer(400, 'Invalid Authorization header'), { type: 'unexpected', empty: false }],
    ['300', answer(300, {}), { type: 'unexpected', empty: false }],
    ['301', answer(301, '', { location: 'https://evil.example' }), { type: 'unexpected', empty: true }],
    ['302', answer(302, html, { ...asHtml, location: '/login' }), { type: 'unexpected', empty: false }],
    ['307', answer(307, '', { location: 'https://api.bitbucket.org/2.0' }), { type: 'unexpected', empty: true }],
    ['304', answer(304), { type: 'unexpected', empty: true }],
    ['402', answer(402, error('x')), { type: 'unexpected', empty: false, message: 'x' }],
    ['405', answer(405), { type: 'unexpected', empty: true }],
    ['406', answer(406), { type: 'unexpected', empty: true }],
    ['407', answer(407, html, asHtml), { type: 'unexpected', empty: false }],
    ['418', answer(418), { type: 'unexpected', empty: true }],
    ['no status', answer(0), { type: 'unexpected', empty: true }],
  ])('%s', (_, given, expected) => {
    expect(classifyResponse(given)).toEqual(expected);
  });
});

describe('readCallerIdentity', () => {
  test.each([
    ['{0a1b-2c.3d_4e:5f}', '{0a1b-2c.3d_4e:5f}'],
    [' 42 ', '42'],
    ['x'.repeat(64), 'x'.repeat(64)],
    ['x'.repeat(65), undefined],
    ['4 2', undefined],
    ['<b>', undefined],
    ['', undefined],
  ])('reads the ID of a token, %j, as %j', (value, tokenId) => {
    expect(readCallerIdentity(answer(200, {}, { 'x-token-id': value }))).toStrictEqual(
      tokenId === undefined ? {} : { tokenId },
    );
  });

  const kindIn = (value: string) => readCallerIdentity(answer(200, {}, { 'x-credential-type': value })).kind;
  const numbered = (length: number) => Array.from({ length }, (_, index) => `scope${index}`);
  const grantedIn = (value: string) => readCallerIdentity(answer(200, {}, { 'x-oauth-scopes': value })).granted;

  test.each([
    ['api_token', 'api-token'],
    ['repo_access_token', 'repository-access-token'],
    ['project_access_token', 'project-access-token'],
    ['workspace_access_token', 'workspace-access-token'],
    ['oauth', 'oauth-token'],
    ['oauth1', 'oauth-token'],
    ['oauth2', 'oauth-token'],
    ['apikey', 'app-password'],
    ['API_Token', 'api-token'],
    [' api_token ', 'api-token'],
    ['unauthenticated_identity', 'anonymous'],
    ['anonymous', 'anonymous'],
    ['forge_app', 'unrecognized'],
    // Names that every object has must not be taken for known values.
    ['constructor', 'unrecognized'],
    ['__proto__', 'unrecognized'],
    ['valueOf', 'unrecognized'],
  ])('X-Credential-Type: %s is %s', (value, kind) => {
    expect(kindIn(value)).toBe(kind);
  });

  test.each(['', '  '])('an X-Credential-Type of %j shows nothing', (value) => {
    expect(readCallerIdentity(answer(200, {}, { 'x-credential-type': value }))).toEqual({});
  });

  test.each([
    ['read:repository:bitbucket', [read]],
    ['read:repository:bitbucket, write:repository:bitbucket', [read, 'write:repository:bitbucket']],
    ['repository:write,pullrequest', ['repository:write', 'pullrequest']],
    ['repository:write pullrequest', ['repository:write', 'pullrequest']],
    [' repository ,, pullrequest , ', ['repository', 'pullrequest']],
    ['repository, repository', ['repository']],
    ['read:ssh-key:bitbucket', ['read:ssh-key:bitbucket']],
    ['repository, a:scope:of:tomorrow', ['repository', 'a:scope:of:tomorrow']],
    ['read:thing-of-tomorrow:bitbucket', ['read:thing-of-tomorrow:bitbucket']],
    [['repository', ...numbered(199)].join(' '), ['repository', ...numbered(199)]],
  ])('X-OAuth-Scopes: %j is a list', (value, expected) => {
    expect(grantedIn(value)).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '  '],
    ['commas', ', ,'],
    ['a sentence', 'No scopes are known!'],
    ['a word of the shape of a scope that is none', 'null'],
    ['a page', '<html></html>'],
    ['a list with one item that is none', 'repository, <script>'],
    ['a list with one item that only begins like one', 'repository, pullrequest!'],
    ['a list with one item that only ends like one', 'repository, !pullrequest'],
    ['a list that is cut within a name', 'read:repository:bitbucket, write:repository:bitb'],
    ['a list of access tokens that is cut', 'repository:write, pullreq'],
    ['an endless scope', 'a'.repeat(100)],
    ['too many parts', 'a:b:c:d:e'],
    ['more scopes than there can be', ['repository', ...numbered(200)].join(', ')],
    ['another script', 'repositöry'],
  ])('an X-OAuth-Scopes of %s counts as absent', (_, value) => {
    expect(readCallerIdentity(answer(200, {}, { 'x-oauth-scopes': value }))).toEqual({});
  });

  test('both headers are read from any status', () => {
    for (const status of [200, 401, 403, 404, 429, 500]) {
      expect(readCallerIdentity(answer(status, '', { ...type, ...scopes }))).toEqual({
        kind: 'api-token',
        granted: [read, 'read:pullrequest:bitbucket'],
      });
    }
  });

  test('the header of what an endpoint would accept is not the header of what is granted', () => {
    expect(readCallerIdentity(answer(200, {}, { 'x-accepted-oauth-scopes': 'repository' }))).toEqual({});
  });
});

describe('for any answer at all', () => {
  const status = fc.oneof(
    fc.constantFrom(200, 204, 301, 400, 401, 403, 404, 410, 429, 500, 555),
    fc.integer({ min: -1, max: 999 }),
  );
  const headers = fc.dictionary(
    fc.constantFrom('content-type', 'x-credential-type', 'x-oauth-scopes', 'retry-after'),
    fc.oneof(
      fc.string(),
      fc.constantFrom('text/html', 'application/json', 'api_token', 'constructor', 'repository, pullrequest', '120'),
    ),
  );
  const body = fc.constantFrom('whole', 'cut', 'limit', 'encoded' as const);
  const odd = fc.oneof(fc.jsonValue(), fc.record({ error: fc.jsonValue() }));
  const detail = fc.record(
    { required: fc.jsonValue(), granted: fc.oneof(fc.array(fc.string()), fc.jsonValue()) },
    { requiredKeys: [] },
  );
  const nearly = fc
    .record(
      { message: fc.oneof(fc.constantFrom(...Object.values(recorded)), fc.jsonValue()), detail, data: fc.jsonValue() },
      { requiredKeys: [] },
    )
    .map((inner) => ({ type: 'error', error: inner }));
  const text = fc.oneof(
    anyText(),
    fc.oneof(odd, nearly).map((value) => JSON.stringify(value)),
  );
  const meanings = [
    ...['success', 'scope-denied', 'mechanism-refused', 'access-denied', 'unauthorized', 'not-found', 'removed'],
    ...['wrong-base', 'rate-limited', 'server-error', 'unreadable', 'unexpected'],
  ];
  const kinds = [
    ...['api-token', 'repository-access-token', 'project-access-token', 'workspace-access-token', 'oauth-token'],
    ...['app-password', 'anonymous', 'unrecognized', undefined],
  ];

  test('neither reading throws, and both give what is announced', () => {
    fc.assert(
      fc.property(status, headers, body, text, (number, given, how, content) => {
        const one: HttpResponse = { outcome: 'answer', status: number, headers: given, body: how, text: content };
        expect(meanings).toContain(classifyResponse(one).type);
        const { kind, granted } = readCallerIdentity(one);
        expect(kinds).toContain(kind);
        for (const scope of granted ?? []) expect(scope).toMatch(/^[\w:-]+$/);
      }),
      upTo(5000),
    );
  });

  test('a page never shows anything about the token by its body', () => {
    const start = fc.constantFrom(
      '<!doctype html>',
      '<!DOCTYPE HTML PUBLIC "x">',
      '<html>',
      '<HTML lang="en">',
      ' \n<html>',
    );
    fc.assert(
      fc.property(status, start, text, fc.boolean(), (number, opening, rest, isSaid) => {
        const page = answer(number, `${opening}${rest}`, isSaid ? asHtml : {});
        expect(['rate-limited', 'server-error', 'unreadable', 'unexpected']).toContain(classifyResponse(page).type);
      }),
      upTo(3000),
    );
  });

  test('of an unreadable body nothing but its size is kept', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (content) => {
        fc.pre(!content.includes('"') && !'not the JSON that the API gives'.includes(content));
        const said = JSON.stringify(classifyResponse(answer(200, `!${content}`, asText)));
        expect(said).not.toContain(content);
      }),
    );
  });
});

describe('classifyResponse: exactly what is kept of a refusal', () => {
  const anonymous = { 'x-credential-type': 'unauthenticated_identity' };
  const plan = 'The account has exceeded its user limit.';
  const email = 'Your email must be used with an Atlassian registered email.';

  test.each<Row>([
    ['a plan, 402', answer(402, error(plan)), { type: 'policy-refused', reason: 'plan' }],
    [
      'another 402',
      answer(402, error(recorded.denied)),
      { type: 'unexpected', empty: false, message: recorded.denied },
    ],
    ['402 as a page', answer(402, html, asHtml), { type: 'unexpected', empty: false }],
    ['402 without a body', answer(402), { type: 'unexpected', empty: true }],
    ['a plan, another status', answer(418, error(plan)), { type: 'unexpected', empty: false, message: plan }],
    ['a plan, 403', answer(403, error(plan)), { type: 'policy-refused', reason: 'plan' }],
    [
      'an address, 403',
      answer(403, error('Allowlist your IP to see this.')),
      { type: 'policy-refused', reason: 'address' },
    ],
    [
      'two-step verification, 403',
      answer(403, error('Enable two-step verification.')),
      { type: 'policy-refused', reason: 'two-step' },
    ],
    [
      'a hidden repository, 403',
      answer(403, error('The repository does not exist or you do not have access.')),
      { type: 'not-found' },
    ],
    [
      'a key in the error, 403',
      answer(403, error('No.', { data: { key: 'INSUFFICIENT_RIGHTS' } })),
      { type: 'access-denied', message: 'No.' },
    ],
    [
      'a key next to the error, 403',
      answer(403, { ...error('No.'), data: { key: 'INSUFFICIENT_RIGHTS' } }),
      { type: 'access-denied', message: 'No.' },
    ],
    [
      'another key, 403',
      answer(403, error('No.', { data: { key: 'OTHER' } })),
      { type: 'access-denied', message: 'No.', isUnclear: true },
    ],
    [
      'unknown words about a permission, 403',
      answer(403, error('Ask for more privileges.')),
      { type: 'access-denied', message: 'Ask for more privileges.' },
    ],
    ['no scopes, 403', answer(403, error(recorded.noScopes)), { type: 'unauthorized', reason: 'no-scopes' }],
    [
      'an app password, 403, anonymous',
      answer(403, error(recorded.appPassword), anonymous),
      { type: 'unauthorized', reason: 'app-password' },
    ],
    ['the email, 403', answer(403, error(email)), { type: 'unauthorized', reason: 'email' }],
    ['the email, 401', answer(401, error(email)), { type: 'unauthorized', reason: 'email' }],
    ['no scopes, but the kind is known', answer(403, error(recorded.noScopes), type), unexpected()],
    ['no scopes, but scopes are listed', answer(403, error(recorded.noScopes), scopes), unexpected()],
    ['an app password, but the kind is known', answer(403, error(recorded.appPassword), type), unexpected()],
    ['the email, but the kind is known', answer(403, error(email), type), unexpected()],
    ['"Forbidden", anonymous', answer(403, error('Forbidden'), anonymous), { type: 'wrong-base' }],
    ['"Forbidden", but the kind is known', answer(403, error('Forbidden'), type), unexpected()],
    ['"Forbidden", but scopes are listed', answer(403, error('Forbidden'), scopes), unexpected()],
    ['a sentence about a login, and more before it', answer(401, `Sorry. ${recorded.login}`, asText), unexpected()],
    ['an error without words, 401', answer(401, error('')), unexpected()],
    ['spaces, 401', answer(401, ' \n', asText), { type: 'unauthorized', reason: 'unspecific' }],
    [
      'a detail, 404',
      answer(404, error('Not found', { detail: 'No such pipeline' })),
      { type: 'not-found', detail: 'No such pipeline' },
    ],
    ['an empty detail, 404', answer(404, error('Not found', { detail: '' })), { type: 'not-found' }],
    ['a detail that is no text, 404', answer(404, error('Not found', { detail: { id: 7 } })), { type: 'not-found' }],
    ['nothing about the wait, 429', answer(429), { type: 'rate-limited' }],
    ['a reset of zero, 429', answer(429, '', { 'x-ratelimit-reset': '0' }), { type: 'rate-limited' }],
    ['a reset and more, 429', answer(429, '', { 'x-ratelimit-reset': '60 <b>' }), { type: 'rate-limited' }],
    [
      'the last reset in seconds, 429',
      answer(429, '', { 'x-ratelimit-reset': '999999999' }),
      { type: 'rate-limited', retryAfter: '999999999' },
    ],
    [
      'the first reset as a date, 429',
      answer(429, '', { 'x-ratelimit-reset': '1000000000' }),
      { type: 'rate-limited', retryAfter: 'Sun, 09 Sep 2001 01:46:40 GMT' },
    ],
  ])('%s', (_, given, expected) => {
    expect(classifyResponse(given)).toEqual(expected);
  });

  function unexpected(): object {
    return { type: 'unexpected', empty: false };
  }
});

describe('classifyResponse: exactly what is kept of a success', () => {
  const listed = (...values: readonly unknown[]) => classifyResponse(answer(200, { values }));
  const kept = (...permissions: readonly object[]) => ({ type: 'success', isPrivate: false, permissions });

  test('the ID of an account, up to a length, and only with its name', () => {
    const long = `{${'a'.repeat(60)}}`;
    const named = { display_name: 'Release Bot', uuid: long };
    const common = { type: 'success', isPrivate: false };
    expect(classifyResponse(answer(200, named))).toEqual({
      ...common,
      account: 'Release Bot',
      accountId: long.slice(0, 50),
    });
    expect(classifyResponse(answer(200, { ...named, uuid: 42 }))).toEqual({ ...common, account: 'Release Bot' });
    expect(classifyResponse(answer(200, { uuid: long }))).toEqual(common);
  });

  test('a permission by itself, or each in a list, with its repository', () => {
    expect(classifyResponse(answer(200, { permission: 'create-project' }))).toEqual(
      kept({ permission: 'create-project' }),
    );
    const repository = { full_name: 'acme/web', uuid: '{1}' };
    expect(listed({ permission: 'write', repository }, { permission: 'admin' })).toEqual(
      kept({ permission: 'write', repository: 'acme/web', uuid: '{1}' }, { permission: 'admin' }),
    );
  });

  test('of a repository only its name and ID, up to a length', () => {
    const long = 'x'.repeat(201);
    expect(listed({ permission: 'read', repository: { full_name: long, uuid: long, links: {} } })).toEqual(
      kept({ permission: 'read', repository: long.slice(0, 200), uuid: long.slice(0, 50) }),
    );
    expect(listed({ permission: 'read', repository: { full_name: 42, uuid: null } })).toEqual(
      kept({ permission: 'read' }),
    );
    expect(listed({ permission: 'read', repository: 'acme/web' })).toEqual(kept({ permission: 'read' }));
  });

  test.each([['WRITE'], ['read; x'], ['<b>read'], [''], ['x'.repeat(31)], [42], [null]])(
    'nothing of %j, which is no permission',
    (permission) => {
      expect(listed({ permission }, null, 'read')).toEqual({ type: 'success', isPrivate: false });
    },
  );

  test('the longest name of a permission', () => {
    expect(listed({ permission: 'x'.repeat(30) })).toEqual(kept({ permission: 'x'.repeat(30) }));
  });
});
