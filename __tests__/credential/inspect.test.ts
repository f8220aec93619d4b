import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import { type Flaw, type Inspection, inspect } from '../../src/credential/inspect.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { anyText } from '../texts.ts';
import { accessPrefix, accessToken, apiPrefix, apiToken, jwt, longBody, shortBody, token, wrapped } from './tokens.ts';

const look = (value: string, email?: string): Inspection => inspect(new Secret(value), email);
const codes = (value: string, email?: string) => look(value, email).flaws.map(({ code }) => code);
const straysIn = (value: string) =>
  look(value).flaws.flatMap((flaw) => (flaw.code === 'token-stray-characters' ? flaw.strays : []));
/** An app password, which has a checksum of its own and no "=". */
const appPassword = ['ATBB', 'TESTONLYnotARealPassword', '5B0ABF80'].join('');

describe('the kind by its shape', () => {
  test.each([
    ['an API token', apiToken, 'api-token'],
    ['a short API token', token(apiPrefix, shortBody), 'api-token'],
    ['an API token that was cut off', apiToken.slice(0, 50), 'api-token'],
    ['an access token', accessToken, 'access-token'],
    ['an app password', appPassword, 'app-password'],
    ['a JWT of an OAuth consumer', jwt({ iss: 'https://bitbucket.org', exp: 2_000_000_000 }), 'oauth-token'],
    ['a JWT whose claims cannot be read', 'eyJhbGciOiJub25lIn0.bm9uc2Vuc2U.', 'oauth-token'],
    ['an opaque token', 'TESTONLY-opaque_'.repeat(6), 'unrecognised'],
    ['an opaque token that begins as an app password does', `${'ATBB'}${'x-y_'.repeat(22)}`, 'unrecognised'],
    ['one that ends as an app password does too', `${'ATBB'}_${'x'.repeat(30)}`, 'unrecognised'],
    ['one of the length of an app password', 'x1'.repeat(16), 'unrecognised'],
    ['one that goes on longer than an app password', `${'ATBB'}${'x'.repeat(37)}`, 'unrecognised'],
    ['something before the three parts of a JWT', `x${jwt({ exp: 2_000_000_000 })}`, 'unrecognised'],
    ['something behind the three parts of a JWT', `${jwt({ exp: 2_000_000_000 })}.x`, 'unrecognised'],
    ['a token of GitHub', `${'ghp'}_${'a1'.repeat(18)}`, 'foreign'],
  ] as const)('%s is %s', (_, value, kind) => {
    expect(look(value).kind).toBe(kind);
  });

  test.each([
    ['that fits', apiToken, 'fits'],
    ['of an access token', accessToken, 'fits'],
    ['that does not fit', apiToken.replace('real', 'rael'), 'differs'],
    ['that was cut off', apiToken.slice(0, 100), 'absent'],
    ['of a kind that has none', 'TESTONLY-opaque', undefined],
    ['of an app password is not looked at', appPassword, undefined],
  ])('a checksum %s', (_, value, expected) => {
    expect(look(value).checksum).toBe(expected);
  });

  test.each([
    [127, false],
    [128, true],
    [129, false],
  ])('%i characters: clipped %s', (length, clipped) => {
    expect(look(apiToken.slice(0, length)).clipped).toBe(clipped);
  });

  test('a length of 128 counts without the outer blanks', () => {
    expect(look(` ${apiToken.slice(0, 128)}\n`).clipped).toBe(true);
  });
});

describe('nothing there', () => {
  test.each([
    ['no value', undefined],
    ['an empty value', ''],
    ['blanks alone', '   '],
    ['a line break alone', '\n'],
    ['tabs and line breaks', '\t\r\n \n'],
  ])('%s is a missing token and nothing else', (_, value) => {
    const secret = inspect(value === undefined ? undefined : new Secret(value), 'me@acme.example');
    expect(secret.flaws).toEqual([{ code: 'token-missing' }]);
    expect(secret.token.reveal()).toBe('');
    expect(secret).toMatchObject({ kind: 'unrecognised', shortLived: false });
  });
});

describe('a placeholder that nothing replaced', () => {
  const placeholders = [
    ['$BITBUCKET_TOKEN', 'variable'],
    ['$token', 'variable'],
    ['${BITBUCKET_TOKEN}', 'variable in braces'],
    ['$env:BITBUCKET_TOKEN', 'variable of PowerShell'],
    ['$Env:token', 'variable of PowerShell'],
    ['${env:BITBUCKET_TOKEN}', 'variable of PowerShell'],
    ['${{ secrets.BITBUCKET_TOKEN }}', 'expression'],
    ['${{secrets.X}}', 'expression'],
    ['***', 'asterisks'],
    ['*', 'asterisks'],
  ] as const;

  test.each(placeholders)('%s is named by its form', (value, form) => {
    expect(look(value)).toMatchObject({ kind: 'unrecognised', flaws: [{ code: 'token-unexpanded', form }] });
  });

  test.each(placeholders)('%s is named by its form in the place of the e-mail, too', (email, is) => {
    expect(look(apiToken, email).flaws).toEqual([{ code: 'email-malformed', is }]);
  });

  test('outer blanks do not hide it', () => {
    expect(codes('  ${BITBUCKET_TOKEN}\n')).toEqual(['token-unexpanded']);
  });

  test.each([
    ...['a$BITBUCKET_TOKEN', '$1abc', '$NAME!', '$', '$env:', '$env:1', 'a$env:NAME', '$env:NAME!'],
    ...['${env:}', '${env:A-B}', '${env:NAME', '$env:NAME}', '$other:NAME'],
    ...['a${NAME}', '${NAME}a', '${}', '${A-B}'],
    ...['a${{ secrets.X }}', '${{ secrets.X }}a'],
    ...['***x', 'x***'],
  ])('%s may be a secret', (value) => {
    expect(codes(value)).not.toContain('token-unexpanded');
  });
});

describe('stray characters', () => {
  const length = apiToken.length;
  const middle = 40;
  const around = (before: string, inside: string, after: string) =>
    `${before}${apiToken.slice(0, middle)}${inside}${apiToken.slice(middle)}${after}`;

  const blanks = [
    ['\n', 'line break (LF)'],
    ['\r', 'line break (CR)'],
    ['\r\n', 'line break (CR LF)'],
    ['\t', 'tab'],
    [' ', 'blank'],
  ] as const;

  test.each(blanks)('%j before the token is trimmed and said', (character, what) => {
    const value = around(character, '', '');
    expect(look(value).flaws).toEqual([
      {
        code: 'token-stray-characters',
        trimmed: true,
        strays: [{ what, count: 1, position: 1, length: length + character.length, trimmed: true }],
      },
    ]);
    expect(look(value)).toMatchObject({ kind: 'api-token', checksum: 'fits' });
    expect(look(value).token.reveal()).toBe(apiToken);
  });

  test.each(blanks)('%j after the token is trimmed and said', (character, what) => {
    const value = around('', '', character);
    expect(look(value).flaws).toEqual([
      {
        code: 'token-stray-characters',
        trimmed: true,
        strays: [{ what, count: 1, position: length + 1, length: length + character.length, trimmed: true }],
      },
    ]);
    expect(look(value).token.reveal()).toBe(apiToken);
  });

  const others = [
    ['\0', 'NUL character'],
    ['\u0007', 'control character'],
    ['\u000b', 'control character'],
    ['\u007f', 'control character'],
    ['\ufeff', 'byte order mark'],
    ['\u200b', 'zero-width space'],
    ['\u200c', 'zero-width non-joiner'],
    ['\u200d', 'zero-width joiner'],
    ['\u2060', 'word joiner'],
    ['\u00a0', 'no-break space'],
    ['"', 'double quote'],
    ["'", 'single quote'],
    ['`', 'backtick'],
    ['\u201c', 'typographic quote'],
    ['\u201d', 'typographic quote'],
    ['\u2018', 'typographic quote'],
    ['\u2019', 'typographic quote'],
    ['é', 'character outside ASCII'],
    ['😀', 'character outside ASCII'],
    ['\\=', '"\\=" in place of "="'],
    ['%3D', '"%3D" in place of "="'],
    ['%3d', '"%3D" in place of "="'],
  ] as const;

  test.each([...blanks, ...others])('%j inside the token stops the check', (character, what) => {
    expect(look(around('', character, '')).flaws).toEqual([
      {
        code: 'token-stray-characters',
        trimmed: false,
        strays: [{ what, count: 1, position: middle + 1, length: length + character.length, trimmed: false }],
      },
    ]);
  });

  test.each(others)('%j before the token is not trimmed away', (character, what) => {
    expect(straysIn(around(character, '', ''))).toEqual([
      { what, count: 1, position: 1, length: length + character.length, trimmed: false },
    ]);
  });

  test.each(others)('%j after the token is not trimmed away', (character, what) => {
    expect(straysIn(around('', '', character))).toEqual([
      { what, count: 1, position: length + 1, length: length + character.length, trimmed: false },
    ]);
  });

  test('quotes around the token are counted as one kind, with the position of the first', () => {
    expect(straysIn(`"${apiToken}"`)).toEqual([
      { what: 'double quote', count: 2, position: 1, length: length + 2, trimmed: false },
    ]);
  });

  test('an "=" written as "\\=" or "%3D" is found where the "=" stands', () => {
    const at = apiToken.lastIndexOf('=');
    expect(straysIn(apiToken.replace('=', '\\='))).toMatchObject([{ position: at + 1, length: length + 1 }]);
    expect(straysIn(apiToken.replace('=', '%3D'))).toMatchObject([{ position: at + 1, length: length + 2 }]);
  });

  test('several kinds are told in the order of the value, outer blanks apart from inner ones', () => {
    const strays = straysIn(around(' ', '\n\t\n', '\r\n'));
    expect(strays.map(({ what, count, position, trimmed }) => [what, count, position, trimmed])).toEqual([
      ['blank', 1, 1, true],
      ['line break (LF)', 2, middle + 2, false],
      ['tab', 1, middle + 3, false],
      ['line break (CR LF)', 1, length + 5, true],
    ]);
    expect(look(around(' ', '\n', '\r\n')).flaws).toMatchObject([{ trimmed: false }]);
  });

  test('the same character before, inside and after the token is told place by place', () => {
    const strays = straysIn(around(' ', ' ', ' '));
    expect(strays.map(({ count, position, trimmed }) => [count, position, trimmed])).toEqual([
      [1, 1, true],
      [1, middle + 2, false],
      [1, length + 3, true],
    ]);
  });

  test('a long run of them inside costs no time to speak of', () => {
    const begin = performance.now();
    expect(straysIn(around('', ' '.repeat(40_000), ''))).toMatchObject([{ count: 40_000, trimmed: false }]);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test('a line break after a byte order mark is no outer blank that could simply be trimmed', () => {
    expect(look(`\ufeff\n${apiToken}`).flaws).toMatchObject([{ code: 'token-stray-characters', trimmed: false }]);
  });
});

describe('a prefix that belongs to the header', () => {
  test.each([
    ['Bearer ', 'Bearer'],
    ['bearer ', 'bearer'],
    ['BEARER\t', 'BEARER'],
    ['Basic ', 'Basic'],
    ['Authorization: ', 'Authorization:'],
    ['Authorization:', 'Authorization:'],
    ['authorization: Bearer ', 'authorization: Bearer'],
    ['Authorization: Basic ', 'Authorization: Basic'],
    ['Authorization : ', 'Authorization :'],
    ['Authorization : Bearer ', 'Authorization : Bearer'],
    ['Bearer \t  ', 'Bearer'],
  ])('%j is named, and its own blanks are no strays', (prefix, named) => {
    const secret = look(`${prefix}${apiToken}`);
    expect(secret.flaws).toEqual([{ code: 'token-prefixed', prefix: named }]);
    expect(secret).toMatchObject({ kind: 'api-token', checksum: 'fits' });
  });

  test('an outer line break is said beside it', () => {
    expect(look(`Bearer ${apiToken}\n`).flaws).toMatchObject([
      { code: 'token-prefixed', prefix: 'Bearer' },
      { code: 'token-stray-characters', trimmed: true, strays: [{ position: 8 + apiToken.length }] },
    ]);
  });

  test('an encoded pair behind "Basic" is a pair too', () => {
    const pair = Buffer.from(`me@acme.example:${apiToken}`).toString('base64');
    expect(codes(`Basic ${pair}`)).toEqual(['token-prefixed', 'token-is-pair']);
  });

  test.each(['Bearer ', 'Bearer', 'Basic ', 'Authorization: Bearer ', 'Authorization:'])(
    '%j with nothing behind it is a prefix and no token to be sent',
    (value) => {
      expect(codes(value)).toContain('token-prefixed');
    },
  );

  test('however the prefix is spaced out, it is named on one line without double blanks', () => {
    const [flaw] = look(`Authorization:\n   Bearer  ${apiToken}`).flaws;
    expect(flaw).toEqual({ code: 'token-prefixed', prefix: 'Authorization: Bearer' });
  });

  test.each(['Bearertoken', 'bearer_token', 'basic'.repeat(3), 'AuthorizationToken', 'x-authorization: y'])(
    '%s is no prefix',
    (value) => {
      expect(codes(value)).not.toContain('token-prefixed');
    },
  );
});

describe('user and token in one', () => {
  test.each([
    ['an e-mail and a token', `me@acme.example:${apiToken}`, 'pair', true],
    ['an e-mail and an opaque token', 'me@acme.example:TESTONLY', 'pair', true],
    ['an empty user', `:${apiToken}`, 'pair', true],
    ['the user name of git and an API token', `x-bitbucket-api-token-auth:${apiToken}`, 'pair', true],
    ['the user name of git and an access token', `x-token-auth:${accessToken}`, 'pair', false],
    ['the user name of git and an opaque token', 'x-token-auth:TESTONLY', 'pair', false],
    ['an e-mail and an access token', `me@acme.example:${accessToken}`, 'pair', false],
    ['a name in capitals', `TOKEN:${apiToken}`, 'pair', true],
    [
      'an address to clone from',
      `https://x-token-auth:${accessToken}@bitbucket.org/acme/web.git`,
      'address with a token',
      false,
    ],
    ['one of an API token', `https://acme-bot:${apiToken}@bitbucket.org/acme/web.git`, 'address with a token', true],
    ['one without its protocol', `x-token-auth:${accessToken}@bitbucket.org/acme/web`, 'address with a token', false],
    ['one without a token', 'https://acme-bot@bitbucket.org/acme/web.git', 'address', false],
    ['one of a page', 'https://bitbucket.org/acme/web', 'address', false],
    ['one of a port', 'http://localhost:7990/acme/web@main', 'address', false],
    ['one for SSH', 'git@bitbucket.org:acme/web.git', 'address', false],
    ['a scope of API tokens', 'read:repository:bitbucket', 'scope', false],
    ['a scope of access tokens', 'repository:write', 'scope', false],
  ] as const)('%s', (_, value, is, takesEmail) => {
    expect(look(value).flaws).toEqual([{ code: 'token-is-pair', is, takesEmail }]);
  });

  test('the label of a scope is one too, beside its blanks', () => {
    expect(look('Pull requests: Read').flaws).toContainEqual({ code: 'token-is-pair', is: 'scope', takesEmail: false });
  });

  test.each(scopeTable.map(({ name }) => name).filter((name) => name.includes(':')))('%s is a scope', (name) => {
    expect(look(name).flaws).toMatchObject([{ code: 'token-is-pair', is: 'scope' }]);
  });

  test.each([
    ['a pair', `me@acme.example:${apiToken}`],
    ['a short pair', 'user:secret'],
    ['a pair with the line break of echo', `me@acme.example:${apiToken}\n`],
    ['an app password pair', `acme-user:${appPassword}`],
  ])('the base64 of %s is an encoded pair', (_, pair) => {
    expect(look(Buffer.from(pair).toString('base64')).flaws).toEqual([
      { code: 'token-is-pair', is: 'encoded', takesEmail: true },
    ]);
  });

  test('the base64 of what git sends for an access token takes no e-mail', () => {
    const value = Buffer.from(`x-token-auth:${accessToken}`).toString('base64');
    expect(look(value).flaws).toEqual([{ code: 'token-is-pair', is: 'encoded', takesEmail: false }]);
  });

  test('the base64 wrapped at 76 columns is a pair with line breaks, the first one at position 77', () => {
    const value = wrapped(`release-bot@acme.example:${apiToken}`);
    expect(look(value).flaws).toEqual([
      {
        code: 'token-stray-characters',
        trimmed: false,
        strays: [{ what: 'line break (LF)', count: 3, position: 77, length: value.length, trimmed: false }],
      },
      { code: 'token-is-pair', is: 'encoded', takesEmail: true },
    ]);
  });

  test.each([
    ['an opaque token of base64 letters', 'qH9xZ2vK'.repeat(12)],
    ['a word', 'administrator'],
    ['hex digits', '0a1b2c3d'.repeat(5)],
    ['base64 of a pair behind a control character', Buffer.from('\u0001user:secret').toString('base64')],
    ['base64 of a pair before a control character', Buffer.from('user:secret\u0001').toString('base64')],
  ])('%s is no encoded pair', (_, value) => {
    expect(codes(value)).not.toContain('token-is-pair');
  });
});

describe('tokens of others', () => {
  const pipeline = 'https://api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc';
  test.each([
    ['a pipeline step', jwt({ iss: pipeline }), 'the OIDC identity of a Bitbucket pipeline step'],
    [
      'a GitHub job',
      jwt({ iss: 'https://token.actions.githubusercontent.com', exp: 2_000_000_000 }),
      'the OIDC identity of a GitHub workflow job',
    ],
    [
      // https://docs.github.com/en/actions/reference/security/oidc : an enterprise may have its own issuer
      'a GitHub job of an enterprise with its own issuer',
      jwt({ iss: 'https://token.actions.githubusercontent.com/acme-inc' }),
      'the OIDC identity of a GitHub workflow job',
    ],
    ['GitHub', `${'ghp'}_${'a1'.repeat(18)}`, 'GitHub'],
    ['Data Center', `${'BBDC'}-${'MDEy'.repeat(11)}`, 'Bitbucket Data Center'],
  ])('a token of %s is named', (_, value, product) => {
    expect(look(value)).toMatchObject({ kind: 'foreign', flaws: [{ code: 'token-foreign', product }] });
  });

  test.each([
    ['that only quotes the issuer of GitHub', 'https://acme.example/https://token.actions.githubusercontent.com'],
    ['whose host only begins like it', 'https://token.actions.githubusercontent.com.acme.example'],
    ['that is a list', ['https://token.actions.githubusercontent.com']],
    ['that is no text and cannot become one', { toString: 1 }],
  ])('an issuer %s is none of them', (_, iss) => {
    expect(look(jwt({ iss }))).toMatchObject({ kind: 'oauth-token', flaws: [] });
  });

  test('an app password is said to be removed', () => {
    expect(look(appPassword).flaws).toEqual([{ code: 'app-password-removed' }]);
  });
});

describe('the end that a JWT names', () => {
  const iat = 1_795_000_000;
  test.each([
    ['an hour', { iat, exp: iat + 3600 }, iat + 3600, true],
    ['a day', { iat, exp: iat + 86_400 }, iat + 86_400, true],
    ['more than a day', { iat, exp: iat + 86_401 }, iat + 86_401, false],
    ['an end alone', { exp: iat }, iat, false],
    ['a start alone', { iat }, undefined, false],
    ['an end in words', { exp: 'tomorrow', iat }, undefined, false],
    ['a start in words', { iat: '1795000000', exp: iat }, iat, false],
    ['an end in digits', { exp: String(iat) }, undefined, false],
    ['an end at the beginning of time', { exp: 0 }, undefined, false],
    ['the last second of the year 9999', { exp: 253_402_300_799 }, 253_402_300_799, false],
    ['the first second after it', { exp: 253_402_300_800 }, undefined, false],
    ['an end beyond all calendars', { exp: 1e18 }, undefined, false],
    ['an end that is no number', { exp: Number.NaN, iat }, undefined, false],
    ['a negative end', { exp: -1 }, undefined, false],
    ['no claims at all', 'nothing', undefined, false],
    ['claims that are null', null, undefined, false],
  ])('%s', (_, claims, seconds, shortLived) => {
    const secret = look(jwt(claims));
    expect(secret.kind).toBe('oauth-token');
    expect(secret.expiresAt).toEqual(seconds === undefined ? undefined : new Date(seconds * 1000));
    expect(secret.shortLived).toBe(shortLived);
  });

  test('no other token names its end', () => {
    expect(look(apiToken)).not.toHaveProperty('expiresAt');
  });
});

describe('the e-mail', () => {
  test.each([
    ['of an API token', apiToken, 'release-bot@acme.example', []],
    ['with a plus and a subdomain', apiToken, 'a.b+c@mail.acme.co.uk', []],
    ['of another script', apiToken, 'jürgen@bücher.example', []],
    ['of an opaque token', 'TESTONLY-opaque', 'me@acme.example', []],
    ['that is a user name', apiToken, 'release-bot', ['email-malformed']],
    ['without a domain', apiToken, 'me@', ['email-malformed']],
    ['without a top-level domain', apiToken, 'me@acme', ['email-malformed']],
    ['with something behind it', apiToken, 'me@acme.example;you@acme.example', ['email-malformed']],
    ['with two at signs', apiToken, 'me@you@acme.example', ['email-malformed']],
    ['with a blank inside', apiToken, 'me @acme.example', ['email-malformed']],
    ['with a colon, which ends the user of Basic', apiToken, 'me:x@acme.example', ['email-malformed']],
    ['in angle brackets', apiToken, 'Me <me@acme.example>', ['email-malformed']],
    ['in quotes', apiToken, '"me@acme.example"', ['email-malformed']],
    ['with a control character', apiToken, 'me\u0007@acme.example', ['email-malformed']],
    ['with an access token', accessToken, 'me@acme.example', ['email-unneeded']],
    ['that is no e-mail, with an access token', accessToken, 'me', ['email-unneeded']],
    ['with an OAuth token', jwt({ exp: 2_000_000_000 }), 'me@acme.example', ['email-unneeded']],
  ])('%s', (_, value, email, expected) => {
    expect(codes(value, email)).toEqual(expected);
  });

  test.each([
    ['an API token', apiToken],
    ['an access token', accessToken],
    ['an app password', appPassword],
    ['a JWT', jwt({ exp: 2_000_000_000 })],
    ['a token of GitHub', `${'ghp'}_${'a1'.repeat(18)}`],
  ])('%s in its place is seen', (_, email) => {
    expect(look('me@acme.example', email).flaws).toEqual([{ code: 'email-malformed', is: 'token' }]);
  });

  test('a user name in its place is nothing in particular', () => {
    expect(look(apiToken, 'release-bot').flaws).toEqual([{ code: 'email-malformed', is: 'other' }]);
  });

  test.each([
    ['no token', '', 'token-missing'],
    ['a placeholder', '$BITBUCKET_TOKEN', 'token-unexpanded'],
  ])('is judged beside %s, too', (_, value, code) => {
    expect(codes(value, '$BOT_EMAIL')).toEqual([code, 'email-malformed']);
    expect(codes(value, 'release-bot')).toEqual([code, 'email-malformed']);
    expect(codes(value, 'me@acme.example')).toEqual([code]);
  });

  test.each([' me@acme.example', 'me@acme.example\n', '\t me@acme.example \r\n'])(
    '%j is trimmed in silence',
    (email) => {
      expect(look(apiToken, email)).toMatchObject({ email: 'me@acme.example', flaws: [] });
    },
  );

  test.each([undefined, '', '  ', '\n'])('%j counts as not given', (email) => {
    expect(look(apiToken, email)).not.toHaveProperty('email');
  });
});

describe('for any value at all', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
  const body = fc.string({ unit: fc.constantFrom(...letters), minLength: 8, maxLength: 180 });
  const spoilt = fc.string({
    unit: fc.constantFrom(...['\n', '\r', '\t', ' ', '"', "'", '`', '\0', '\ufeff', '\u200b', '\\=', '%3D', ':', '$']),
    maxLength: 3,
  });
  const hints = fc.constantFrom('', 'Bearer ', 'Authorization: ', '${', '}', 'eyJ', 'ghp_', 'ATBB', apiPrefix, '***');
  const anything = fc.oneof(
    anyText({ maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.tuple(hints, spoilt, hints, body, spoilt).map((parts) => parts.join('')),
    fc.tuple(hints, body).map((parts) => Buffer.from(parts.join('')).toString('base64')),
    fc.tuple(body, body).map(([one, other]) => `eyJ${one}.${Buffer.from(other).toString('base64url')}.`),
  );

  test('inspect never throws, and names each flaw once', () => {
    fc.assert(
      fc.property(anything, fc.option(anyText(), { nil: undefined }), (value, email) => {
        const named = codes(value, email);
        expect(new Set(named).size).toBe(named.length);
      }),
      { numRuns: 10_000 },
    );
  });

  test('positions lie within the value, and the trimmed token is a part of it', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(value).toContain(look(value).token.reveal());
        for (const { position, count, length } of straysIn(value)) {
          expect(length).toBe(value.length);
          expect(position).toBeGreaterThanOrEqual(1);
          expect(position + count - 1).toBeLessThanOrEqual(length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('flaws never hold eight characters of the secret in a row', () => {
    fc.assert(
      fc.property(hints, spoilt, body, spoilt, body, spoilt, (hint, a, one, b, other, c) => {
        const secret = look(`${a}${hint}${one}${b}${other}${c}`, 'me@acme.example');
        const said = JSON.stringify(secret.flaws);
        for (const part of [one, other]) {
          for (let at = 0; at + 8 <= part.length; at += 1) expect(said.includes(part.slice(at, at + 8))).toBe(false);
        }
        expect(JSON.stringify(secret)).not.toContain(one);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['API', apiPrefix, 'api-token'],
    ['access', accessPrefix, 'access-token'],
  ] as const)('a well-formed %s token of any body has no flaw', (_, prefix, kind) => {
    fc.assert(
      fc.property(body, (letters) => {
        expect(look(token(prefix, letters))).toMatchObject({ kind, checksum: 'fits', flaws: [] satisfies Flaw[] });
      }),
      { numRuns: 2000 },
    );
  });

  test('a token cut anywhere keeps its kind and does not fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: apiPrefix.length, max: apiToken.length - 1 }), (end) => {
        const secret = look(apiToken.slice(0, end));
        expect(secret.kind).toBe('api-token');
        expect(secret.checksum).not.toBe('fits');
      }),
    );
    expect(longBody).toHaveLength(171);
  });
});
