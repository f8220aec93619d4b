import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import { credentialFindings } from '../../src/check/findings/credential.ts';
import { type Credential, type CredentialIssue, inspectCredential } from '../../src/credential/inspect.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { renderFinding } from '../../src/report/finding-record.ts';
import { configure, hostNames, requirementsIn } from '../check/pipeline.ts';
import { cpuMs } from '../cpu-time.ts';
import { anyText, upTo } from '../texts.ts';
import {
  accessPrefix,
  accessToken,
  apiPrefix,
  apiToken,
  jwt,
  longBody,
  serviceToken,
  shortBody,
  token,
  withChecksum,
  wrapped,
} from './tokens.ts';

const look = (value: string, email?: string): Credential => inspectCredential(new Secret(value), email);
const codes = (value: string, email?: string) => look(value, email).issues.map(({ code }) => code);
const charactersIn = (value: string) =>
  look(value).issues.flatMap((issue) => (issue.code === 'token-invalid-characters' ? issue.characters : []));
/** An app password, which has its own checksum and no "=". */
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
    ['an opaque token', 'TESTONLY-opaque_'.repeat(6), 'unrecognized'],
    ['an opaque token that begins as an app password does', `${'ATBB'}${'x-y_'.repeat(22)}`, 'unrecognized'],
    ['one that ends as an app password does too', `${'ATBB'}_${'x'.repeat(30)}`, 'unrecognized'],
    ['one of the length of an app password', 'x1'.repeat(16), 'unrecognized'],
    ['one that goes on longer than an app password', `${'ATBB'}${'x'.repeat(37)}`, 'unrecognized'],
    ['something before the three parts of a JWT', `x${jwt({ exp: 2_000_000_000 })}`, 'unrecognized'],
    ['something behind the three parts of a JWT', `${jwt({ exp: 2_000_000_000 })}.x`, 'unrecognized'],
    ['a token of GitHub', `${'ghp'}_${'a1'.repeat(18)}`, 'other-product'],
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

  test('a length of 128 counts without the outer spaces', () => {
    expect(look(` ${apiToken.slice(0, 128)}\n`).clipped).toBe(true);
  });
});

describe('nothing there', () => {
  test.each([
    ['no value', undefined],
    ['an empty value', ''],
    ['spaces alone', '   '],
    ['a line break alone', '\n'],
    ['tabs and line breaks', '\t\r\n \n'],
  ])('%s is a missing token and nothing else', (_, value) => {
    const secret = inspectCredential(value === undefined ? undefined : new Secret(value), 'me@acme.example');
    expect(secret.issues).toEqual([{ code: 'token-missing' }]);
    expect(secret.token.reveal()).toBe('');
    expect(secret).toMatchObject({ kind: 'unrecognized' });
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
    ['{{ token }}', 'double braces'],
    ['{{ .Values.token }}', 'double braces'],
    ['#{BitbucketToken}', 'number sign and braces'],
    ['{token}', 'braces'],
    ['%BITBUCKET_TOKEN%', 'percent signs'],
    ['<your token>', 'angle brackets'],
    ['<API_TOKEN>', 'angle brackets'],
    ['[token]', 'brackets'],
    [':token', 'colon'],
    ['__TOKEN__', 'underscores'],
    ['***', 'asterisks'],
    ['*', 'asterisks'],
  ] as const;

  test.each(placeholders)('%s is named by its form', (value, form) => {
    expect(look(value)).toMatchObject({ kind: 'unrecognized', issues: [{ code: 'token-unexpanded', form }] });
  });

  test.each(placeholders)('%s is named by its form in the place of the email, too', (email, type) => {
    expect(look(apiToken, email).issues).toEqual([{ code: 'email-malformed', type }]);
  });

  test.each([
    ['$BITBUCKET_STEP_OAUTH_TOKEN', 'undocumented'],
    ['${BITBUCKET_STEP_ACCESS_TOKEN}', 'undocumented'],
    ['${{ env.BITBUCKET_STEP_OIDC_TOKEN }}', 'oidc'],
  ])('%s is recognized', (value, stepToken) => {
    expect(look(value).issues).toMatchObject([{ code: 'token-unexpanded', stepToken }]);
  });

  test.each(['$MY_BITBUCKET_STEP_OAUTH_TOKEN', '$BITBUCKET_STEP_OAUTH_TOKEN_2'])('%s is any name', (value) => {
    expect(look(value).issues).toEqual([{ code: 'token-unexpanded', form: 'variable' }]);
  });

  test('a header prefix does not hide it', () => {
    expect(look('Bearer ${BITBUCKET_TOKEN}').issues).toEqual([
      { code: 'token-unexpanded', form: 'variable in braces' },
    ]);
  });

  test('outer spaces do not hide it', () => {
    expect(codes('  ${BITBUCKET_TOKEN}\n')).toEqual(['token-unexpanded']);
  });

  test.each([
    ...['a$BITBUCKET_TOKEN', '$1abc', '$NAME!', '$', '$env:', '$env:1', 'a$env:NAME', '$env:NAME!'],
    ...['${env:}', '${env:A-B}', '${env:NAME', '$env:NAME}', '$other:NAME'],
    ...['a${NAME}', '${NAME}a', '${}', '${A-B}'],
    ...['a${{ secrets.X }}', '${{ secrets.X }}a'],
    ...['***x', 'x***', '{{ a', '%NAME', '%1%', '<>', '<a', '[]', ':a1', '__a', '___', '{}', '#{}', '{"a":1}'],
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
    [' ', 'space'],
  ] as const;

  test.each(blanks)('%j before the token is trimmed and reported', (character, what) => {
    const value = around(character, '', '');
    expect(look(value).issues).toEqual([
      {
        code: 'token-invalid-characters',
        trimmed: true,
        characters: [{ what, count: 1, position: 1, length: length + character.length, trimmed: true }],
      },
    ]);
    expect(look(value)).toMatchObject({ kind: 'api-token', checksum: 'fits' });
    expect(look(value).token.reveal()).toBe(apiToken);
  });

  test.each(blanks)('%j after the token is trimmed and reported', (character, what) => {
    const value = around('', '', character);
    expect(look(value).issues).toEqual([
      {
        code: 'token-invalid-characters',
        trimmed: true,
        characters: [{ what, count: 1, position: length + 1, length: length + character.length, trimmed: true }],
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
    expect(look(around('', character, '')).issues).toEqual([
      {
        code: 'token-invalid-characters',
        trimmed: false,
        characters: [{ what, count: 1, position: middle + 1, length: length + character.length, trimmed: false }],
      },
    ]);
  });

  test.each(others)('%j before the token is not trimmed away', (character, what) => {
    expect(charactersIn(around(character, '', ''))).toEqual([
      { what, count: 1, position: 1, length: length + character.length, trimmed: false },
    ]);
  });

  test.each(others)('%j after the token is not trimmed away', (character, what) => {
    expect(charactersIn(around('', '', character))).toEqual([
      { what, count: 1, position: length + 1, length: length + character.length, trimmed: false },
    ]);
  });

  test('quotes around the token are counted as one kind, with the position of the first', () => {
    expect(charactersIn(`"${apiToken}"`)).toEqual([
      { what: 'double quote', count: 2, position: 1, length: length + 2, trimmed: false },
    ]);
  });

  test('an "=" written as "\\=" or "%3D" is found where the "=" is', () => {
    const at = apiToken.lastIndexOf('=');
    expect(charactersIn(apiToken.replace('=', '\\='))).toMatchObject([{ position: at + 1, length: length + 1 }]);
    expect(charactersIn(apiToken.replace('=', '%3D'))).toMatchObject([{ position: at + 1, length: length + 2 }]);
  });

  test('several kinds are reported in the order of the value, outer spaces apart from inner ones', () => {
    const found = charactersIn(around(' ', '\n\t\n', '\r\n'));
    expect(found.map(({ what, count, position, trimmed }) => [what, count, position, trimmed])).toEqual([
      ['space', 1, 1, true],
      ['line break (LF)', 2, middle + 2, false],
      ['tab', 1, middle + 3, false],
      ['line break (CR LF)', 1, length + 5, true],
    ]);
    expect(look(around(' ', '\n', '\r\n')).issues).toMatchObject([{ trimmed: false }]);
  });

  test('the same character before, inside and after the token is reported place by place', () => {
    const found = charactersIn(around(' ', ' ', ' '));
    expect(found.map(({ count, position, trimmed }) => [count, position, trimmed])).toEqual([
      [1, 1, true],
      [1, middle + 2, false],
      [1, length + 3, true],
    ]);
  });

  test('a long run of them inside costs no time to speak of', () => {
    const begin = cpuMs();
    expect(charactersIn(around('', ' '.repeat(40_000), ''))).toMatchObject([{ count: 40_000, trimmed: false }]);
    expect(cpuMs() - begin).toBeLessThan(1000);
  });

  test('a line break after a byte order mark is no outer space that could simply be trimmed', () => {
    expect(look(`\ufeff\n${apiToken}`).issues).toMatchObject([{ code: 'token-invalid-characters', trimmed: false }]);
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
  ])('%j is named, and its own spaces are no strays', (prefix, named) => {
    const secret = look(`${prefix}${apiToken}`);
    expect(secret.issues).toEqual([{ code: 'token-prefixed', prefix: named, from: prefix.length + 1 }]);
    expect(secret).toMatchObject({ kind: 'api-token', checksum: 'fits' });
  });

  test('an outer line break is reported next to it', () => {
    expect(look(`Bearer ${apiToken}\n`).issues).toMatchObject([
      { code: 'token-prefixed', prefix: 'Bearer' },
      { code: 'token-invalid-characters', trimmed: true, characters: [{ position: 8 + apiToken.length }] },
    ]);
  });

  test.each(['Bearer ', 'Bearer', 'Basic ', 'Authorization: Bearer ', 'Authorization:'])(
    '%j with nothing behind it is a prefix and no token to be sent',
    (value) => {
      expect(codes(value)).toContain('token-prefixed');
    },
  );

  test('however the prefix is spaced out, it is named on one line without double spaces', () => {
    const [issue] = look(`Authorization:\n   Bearer  ${apiToken}`).issues;
    expect(issue).toEqual({ code: 'token-prefixed', prefix: 'Authorization: Bearer', from: 27 });
  });

  test.each(['Bearertoken', 'bearer_token', 'basic'.repeat(3), 'AuthorizationToken', 'x-authorization: y'])(
    '%s is no prefix',
    (value) => {
      expect(codes(value)).not.toContain('token-prefixed');
    },
  );
});

/** Where a token is in a value, as the finding reports it: counted from 1, both ends included. */
const at = (value: string, part: string) => {
  const from = value.indexOf(part) + 1;
  return { from, to: from + part.length - 1 };
};
const notBare = (value: string, email?: string) =>
  look(value, email).issues.find((issue) => issue.code === 'token-not-bare');

describe('a token with something around it', () => {
  const email = 'me@acme.example';
  test.each([
    ['an email and a token', `${email}:${apiToken}`, apiToken, 'pair', 'api-token', true, true],
    ['an email and an opaque token', `${email}:TESTONLY`, 'TESTONLY', 'pair', 'unrecognized', true, true],
    ['an email and an opaque token with an @', `${email}:TEST@ONLY`, 'TEST@ONLY', 'pair', 'unrecognized', true, true],
    ['an empty user', `:${apiToken}`, apiToken, 'pair', 'api-token', false, true],
    ['the username of git', `x-bitbucket-api-token-auth:${apiToken}`, apiToken, 'pair', 'api-token', false, true],
    ['that of an access token', `x-token-auth:${accessToken}`, accessToken, 'pair', 'access-token', false, false],
    ['that of an opaque token', 'x-token-auth:TESTONLY', 'TESTONLY', 'pair', 'unrecognized', false, false],
    ['an email and an access token', `${email}:${accessToken}`, accessToken, 'pair', 'access-token', true, false],
    ['a name in capitals', `TOKEN:${apiToken}`, apiToken, 'pair', 'api-token', false, true],
    [
      'a URL',
      `https://x-token-auth:${accessToken}@bitbucket.org/a/b.git`,
      accessToken,
      'url',
      'access-token',
      false,
      false,
    ],
    [
      'a URL with an API token',
      `https://acme-bot:${apiToken}@bitbucket.org/a/b`,
      apiToken,
      'url',
      'api-token',
      false,
      true,
    ],
    [
      'a URL without a protocol',
      `x-token-auth:${accessToken}@bitbucket.org/a/b`,
      accessToken,
      'url',
      'access-token',
      false,
      false,
    ],
    [
      'a URL with the token as the user',
      `https://${apiToken}@bitbucket.org/a/b.git`,
      apiToken,
      'url',
      'api-token',
      false,
      true,
    ],
    [
      'a URL with an email',
      `https://me%40acme.example:${apiToken}@bitbucket.org/a/b`,
      apiToken,
      'url',
      'api-token',
      true,
      true,
    ],
    [
      'a URL with a query',
      `https://api.bitbucket.org/2.0/user?access_token=${accessToken}`,
      accessToken,
      'url',
      'access-token',
      false,
      false,
    ],
    [
      'a URL with an opaque token',
      'https://me:TESTONLY@bitbucket.org/a/b',
      'TESTONLY',
      'url',
      'unrecognized',
      false,
      true,
    ],
    ['an assignment', `BITBUCKET_TOKEN=${apiToken}`, apiToken, 'assignment', 'api-token', false, true],
    ['an export in quotes', `export X="${apiToken}"`, apiToken, 'assignment', 'api-token', false, true],
    [
      'an assignment in PowerShell',
      `$env:BITBUCKET_TOKEN = "${apiToken}"`,
      apiToken,
      'assignment',
      'api-token',
      false,
      true,
    ],
    ['an assignment in YAML', `token: ${accessToken}`, accessToken, 'assignment', 'access-token', false, false],
    [
      'an opaque token with its name',
      'BITBUCKET_TOKEN=TESTONLY-opaque',
      'TESTONLY-opaque',
      'assignment',
      'unrecognized',
      false,
      true,
    ],
    [
      'a JWT with its name',
      `TOKEN=${jwt({ exp: 2_000_000_000 })}`,
      jwt({ exp: 2_000_000_000 }),
      'assignment',
      'oauth-token',
      false,
      false,
    ],
    [
      'a netrc line',
      `machine bitbucket.org login ${email} password ${apiToken}`,
      apiToken,
      'netrc',
      'api-token',
      true,
      true,
    ],
    [
      'a netrc entry',
      `machine bitbucket.org\n  login x-token-auth\n  password TESTONLY`,
      'TESTONLY',
      'netrc',
      'unrecognized',
      false,
      false,
    ],
    ['JSON', JSON.stringify({ email, token: apiToken }), apiToken, 'json', 'api-token', true, true],
    ['JSON with an opaque token', '{"access_token": "TESTONLY"}', 'TESTONLY', 'json', 'unrecognized', false, true],
    [
      'curl',
      `curl -u ${email}:${apiToken} https://api.bitbucket.org/2.0/user`,
      apiToken,
      'command',
      'api-token',
      true,
      true,
    ],
    [
      'curl with a header',
      `curl -H "Authorization: Bearer ${accessToken}"`,
      accessToken,
      'command',
      'access-token',
      false,
      false,
    ],
    ['an argument of curl', `--user ${email}:TESTONLY`, 'TESTONLY', 'command', 'unrecognized', true, true],
    [
      'git',
      `git clone https://x-token-auth:${accessToken}@bitbucket.org/a/b`,
      accessToken,
      'command',
      'access-token',
      false,
      false,
    ],
    ['angle brackets', `<${apiToken}>`, apiToken, 'text', 'api-token', false, true],
    ['a word', `token ${apiToken}`, apiToken, 'text', 'api-token', false, true],
    ['a comma', `${apiToken},`, apiToken, 'text', 'api-token', false, true],
    ['another token', `${apiToken}\n${accessToken}`, apiToken, 'text', 'api-token', false, true],
    ['a header and an assignment', `Bearer X=${apiToken}`, apiToken, 'assignment', 'api-token', false, true],
    ['spaces and a name', ` \nX=${apiToken}\n`, apiToken, 'assignment', 'api-token', false, true],
  ] as const)('%s', (_, value, token, type, kind, hasEmail, needsEmail) => {
    expect(look(value)).toMatchObject({
      kind,
      issues: [{ code: 'token-not-bare', type, token: { kind, ...at(value, token) }, hasEmail, needsEmail }],
    });
    expect(look(value).issues).toHaveLength(1);
  });

  test.each([
    ['a backslash', '\\=', '\\='],
    ['a URL', '%3D', '%3D'],
    ['a URL in lower case', '%3d', '%3D'],
    ['JSON', '\\u003d', '\\u003d'],
  ])('the "=" as %s writes it is a part of the token', (_, written, equals) => {
    const token = apiToken.replace('=', written);
    expect(notBare(`X=${token}`)).toMatchObject({
      token: { kind: 'api-token', from: 3, to: 2 + token.length, equals },
    });
  });

  test('a damaged token with something before it is found as well', () => {
    expect(notBare(`X=${apiToken.slice(0, 90)}`)).toMatchObject({ token: { from: 3, to: 92 } });
  });

  test.each([
    ['a damaged token with something behind it', `${apiToken.slice(0, 90)} ${apiToken.slice(91)}`],
    ['the prefix alone behind a name', `X=${apiPrefix}`],
    ['letters that look like an app password without its checksum', `xyz-${appPassword}`],
  ])('%s is not judged by its form', (_, value) => {
    expect(codes(value)).not.toContain('token-not-bare');
    expect(codes(value)).not.toContain('app-password-removed');
  });

  test.each(['release-bot@acme.example', undefined, 'release-bot'])('with the email %j given', (given) => {
    expect(notBare(`${email}:${apiToken}`, given)).toMatchObject({ needsEmail: given !== 'release-bot@acme.example' });
  });

  test('an invalid character in the token itself is reported with its position in the whole value', () => {
    expect(look('me:TEST\u200bONLY').issues).toMatchObject([
      { code: 'token-not-bare', token: { from: 4, to: 12 } },
      { code: 'token-invalid-characters', characters: [{ what: 'zero-width space', position: 8, length: 12 }] },
    ]);
  });

  test.each([
    ['a URL without a token', 'https://acme-bot@bitbucket.org/acme/web.git', 'address'],
    ['the URL of a page', 'https://bitbucket.org/acme/web', 'address'],
    ['a URL with a port', 'http://localhost:7990/acme/web@main', 'address'],
    ['a URL for SSH', 'git@bitbucket.org:acme/web.git', 'address'],
    ['a scope of API tokens', 'read:repository:bitbucket', 'scope'],
    ['a scope of access tokens', 'repository:write', 'scope'],
    ['the label of a scope', 'Pull requests: Read', 'scope'],
    ['JSON without a token', '{"name": "web"}', 'json'],
    ['a command without a token', 'curl -s https://api.bitbucket.org/2.0/user', 'command'],
  ] as const)('%s is something else', (_, value, type) => {
    expect(look(value).issues).toEqual([{ code: 'token-not-bare', type, hasEmail: false, needsEmail: false }]);
  });

  test.each(scopeTable.map(({ name }) => name).filter((name) => name.includes(':')))('%s is a scope', (name) => {
    expect(look(name).issues).toMatchObject([{ code: 'token-not-bare', type: 'scope' }]);
  });
});

describe('base64', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const config = JSON.stringify({ auths: { 'bitbucket.org': { auth: base64(`me@acme.example:${apiToken}`) } } });
  test.each([
    ['a token', apiToken, 'token', 'api-token', false],
    ['a token with the line break of echo', `${apiToken}\n`, 'token', 'api-token', false],
    ['an access token', accessToken, 'token', 'access-token', false],
    ['a pair', `me@acme.example:${apiToken}`, 'pair', 'api-token', true],
    ['a short pair', 'user:secret', 'pair', 'unrecognized', false],
    ['a pair with the line break of echo', `me@acme.example:${apiToken}\n`, 'pair', 'api-token', true],
    ['what git sends for an access token', `x-token-auth:${accessToken}`, 'pair', 'access-token', false],
    ['an assignment', `X=${apiToken}`, 'assignment', 'api-token', false],
    ['base64 of a token', base64(apiToken), 'base64', 'api-token', false],
    ['JSON with base64 of a pair in it', config, 'base64', 'api-token', true],
  ] as const)('of %s', (_, text, decoded, kind, hasEmail) => {
    const value = base64(text);
    const token = { kind, from: 1, to: value.length };
    const needsEmail = kind !== 'access-token';
    const issue = { code: 'token-not-bare', type: 'base64', decoded, token, hasEmail, needsEmail };
    expect(look(value)).toMatchObject({ kind, issues: [issue] });
    expect(look(`Basic ${value}`).issues).toEqual([{ ...issue, token: { kind, from: 7, to: value.length + 6 } }]);
  });

  test('whose lines wrap at 76 columns has line breaks, the first one at position 77', () => {
    const value = wrapped(`release-bot@acme.example:${apiToken}`);
    expect(look(value).issues).toMatchObject([
      { code: 'token-not-bare', type: 'base64', decoded: 'pair', token: { from: 1, to: value.length } },
      {
        code: 'token-invalid-characters',
        trimmed: false,
        characters: [{ what: 'line break (LF)', count: 3, position: 77, length: value.length, trimmed: false }],
      },
    ]);
  });

  test.each([
    ['behind a name', `BB_AUTH=${base64(`me:${apiToken}`)}`, base64(`me:${apiToken}`), 'pair'],
    ['in YAML', `token: ${base64(apiToken)}`, base64(apiToken), 'token'],
    ['in JSON', config, base64(`me@acme.example:${apiToken}`), 'pair'],
  ])('%s is found with its position', (_, value, part, decoded) => {
    expect(notBare(value)).toMatchObject({ type: 'base64', decoded, token: { kind: 'api-token', ...at(value, part) } });
  });

  test.each([
    ['an opaque token of base64 letters', 'qH9xZ2vK'.repeat(12)],
    ['a word', 'administrator'],
    ['hex digits', '0a1b2c3d'.repeat(5)],
    ['base64 of a text', base64('the quick brown fox jumps over the lazy dog')],
    ['base64 of a pair behind a control character', base64('\u0001user:secret')],
    ['base64 of a pair before a control character', base64('user:secret\u0001')],
    ['base64 that nests too deep', base64(base64(base64(base64(apiToken))))],
  ])('%s is no token', (_, value) => {
    expect(codes(value)).not.toContain('token-not-bare');
  });
});

describe('what is inside outranks what is around it', () => {
  const password = withChecksum(`${'ATBB'}${'TESTONLYnotARealPassword'}`);
  test.each([
    ['a pair', `build-user:${password}`],
    ['the base64 of a pair', Buffer.from(`build-user:${password}`).toString('base64')],
    ['a pair whose checksum is unknown', `build-user:${appPassword}`],
    ['an assignment', `BB_AUTH_STRING=build-user:${password}`],
    ['a URL', `https://build-user:${password}@bitbucket.org/acme/web.git`],
    ['quotes', `"${password}"`],
    ['a header', `Bearer ${password}`],
    ['curl', `curl -u build-user:${password} https://api.bitbucket.org/2.0/user`],
  ])('an app password in %s is reported as removed, and nothing else', (_, value) => {
    expect(look(value)).toMatchObject({ kind: 'app-password', issues: [{ code: 'app-password-removed' }] });
    expect(look(value).issues).toHaveLength(1);
  });

  test.each([
    ['in a pair', `me:${'ghp'}_${'a1'.repeat(18)}`, 'GitHub'],
    ['in an assignment', `BITBUCKET_TOKEN=${'glpat'}-${'x1'.repeat(10)}`, 'GitLab'],
    ['behind Bearer', `Bearer ${'ghp'}_${'a1'.repeat(18)}`, 'GitHub'],
  ])('a token for another product %s', (_, value, product) => {
    expect(look(value).issues).toEqual([{ code: 'token-wrong-product', product }]);
  });

  test.each([
    ['alone', serviceToken, ['token-kind-unsupported']],
    ['in an assignment', `X=${serviceToken}`, ['token-kind-unsupported', 'token-not-bare']],
    ['in base64', Buffer.from(serviceToken).toString('base64'), ['token-kind-unsupported', 'token-not-bare']],
    ['behind Bearer', `Bearer ${serviceToken}`, ['token-kind-unsupported', 'token-prefixed']],
    ['in quotes', `"${serviceToken}"`, ['token-kind-unsupported', 'token-invalid-characters']],
  ])('a token of a service account %s', (_, value, expected) => {
    expect(look(value, 'bot@serviceaccount.atlassian.com').kind).toBe('service-account-token');
    expect(codes(value, 'bot@serviceaccount.atlassian.com')).toEqual(expected);
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
    expect(look(value)).toMatchObject({ kind: 'other-product', issues: [{ code: 'token-wrong-product', product }] });
  });

  test.each([
    ['that only quotes the issuer of GitHub', 'https://acme.example/https://token.actions.githubusercontent.com'],
    ['whose host only begins like it', 'https://token.actions.githubusercontent.com.acme.example'],
    ['that is a list', ['https://token.actions.githubusercontent.com']],
    ['that is no text and cannot become one', { toString: 1 }],
  ])('an issuer %s is none of them', (_, iss) => {
    expect(look(jwt({ iss }))).toMatchObject({ kind: 'oauth-token', issues: [] });
  });

  test('an app password is reported as removed', () => {
    expect(look(appPassword).issues).toEqual([{ code: 'app-password-removed' }]);
  });
});

describe('the lifetime of a JWT', () => {
  const iat = 1_795_000_000;
  test.each([
    ['a start and an end', { iat, exp: iat + 3600 }, iat, iat + 3600],
    ['an end alone', { exp: iat }, undefined, iat],
    ['a start alone', { iat }, iat, undefined],
    ['an end in words', { exp: 'tomorrow', iat }, iat, undefined],
    ['a start in words', { iat: '1795000000', exp: iat }, undefined, iat],
    ['an end in digits', { exp: String(iat) }, undefined, undefined],
    ['an end at the beginning of time', { exp: 0 }, undefined, undefined],
    ['the last second of the year 9999', { exp: 253_402_300_799 }, undefined, 253_402_300_799],
    ['the first second after it', { exp: 253_402_300_800 }, undefined, undefined],
    ['an end beyond all calendars', { exp: 1e18 }, undefined, undefined],
    ['an end that is no number', { exp: Number.NaN, iat }, iat, undefined],
    ['a negative end', { exp: -1 }, undefined, undefined],
    ['no claims at all', 'nothing', undefined, undefined],
    ['claims that are null', null, undefined, undefined],
  ])('%s', (_, claims, issued, expires) => {
    const secret = look(jwt(claims));
    expect(secret.kind).toBe('oauth-token');
    expect(secret.issuedAt).toEqual(issued === undefined ? undefined : new Date(issued * 1000));
    expect(secret.expiresAt).toEqual(expires === undefined ? undefined : new Date(expires * 1000));
  });

  test('is absent for tokens that are not JWTs', () => {
    expect(look(apiToken)).not.toHaveProperty('expiresAt');
  });
});

describe('the email', () => {
  test.each([
    ['of an API token', apiToken, 'release-bot@acme.example', []],
    ['with a plus and a subdomain', apiToken, 'a.b+c@mail.acme.co.uk', []],
    ['of another script', apiToken, 'jürgen@bücher.example', []],
    ['in Cyrillic', apiToken, 'петар@сръбски.example', []],
    ['in Greek', apiToken, 'νίκος@acme.example', []],
    ['of an opaque token', 'TESTONLY-opaque', 'me@acme.example', []],
    ['that is a user name', apiToken, 'release-bot', ['email-malformed']],
    ['without a domain', apiToken, 'me@', ['email-malformed']],
    ['without a top-level domain', apiToken, 'me@acme', ['email-malformed']],
    ['with something behind it', apiToken, 'me@acme.example;you@acme.example', ['email-malformed']],
    ['with two at signs', apiToken, 'me@you@acme.example', ['email-malformed']],
    ['with a space inside', apiToken, 'me @acme.example', ['email-malformed']],
    ['with a colon, which ends the user of Basic', apiToken, 'me:x@acme.example', ['email-malformed']],
    ['in angle brackets', apiToken, 'Me <me@acme.example>', ['email-malformed']],
    ['in quotes', apiToken, '"me@acme.example"', ['email-malformed']],
    ['with a control character', apiToken, 'me\u0007@acme.example', ['email-malformed']],
    ['with an access token', accessToken, 'me@acme.example', ['email-ignored']],
    ['that is no email, with an access token', accessToken, 'me', ['email-ignored']],
    ['with an OAuth token', jwt({ exp: 2_000_000_000 }), 'me@acme.example', ['email-ignored']],
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
    expect(look('me@acme.example', email).issues).toEqual([{ code: 'email-malformed', type: 'token' }]);
  });

  test.each([
    ['release-bot\u2060@acme.example', 'word joiner', 12],
    ['\u202arelease-bot@acme.example', 'text direction mark', 1],
    ['release-bot@acme\u00adcorp.example', 'soft hyphen', 17],
    ['release-bot@acme.example\u200b', 'zero-width space', 25],
    ['release\u2011bot@acme.example', 'typographic dash', 8],
    ['\u201crelease-bot@acme.example', 'typographic quote', 1],
    ['rel\u0435ase-bot@acme.example', 'Cyrillic letter that looks Latin', 4],
    ['release-b\u03bft@acme.example', 'Greek letter that looks Latin', 10],
    ['release-bot@acme.example\uff0e', 'full-width character', 25],
  ])('%j is not what it looks like', (email, what, position) => {
    expect(look(apiToken, email).issues).toEqual([
      {
        code: 'email-malformed',
        type: 'invalid-characters',
        characters: [{ what, count: 1, position, length: email.length }],
      },
    ]);
  });

  test.each([
    ['release-bot%40acme.example', 'escaped'],
    ['release%40bot@acme.example,', 'enclosed'],
    ['release-bot%40', 'other'],
    ['<"release-bot@acme.example">.', 'enclosed'],
    ['"release-bot@acme.example"', 'enclosed'],
    ['Release Bot <release-bot@acme.example>', 'enclosed'],
    ['mailto:release-bot@acme.example', 'enclosed'],
    ['x-bitbucket-api-token-auth', 'git-user'],
    ['x-token-auth', 'git-user'],
    ['release-bot', 'other'],
    ['release bot\u200b', 'other'],
    ['release bot@acme.example\u200b', 'other'],
    ['release-bot@acme.example\u200b bot', 'other'],
  ])('%j is %s', (email, type) => {
    expect(look(apiToken, email).issues).toEqual([{ code: 'email-malformed', type }]);
  });

  test('a username in its place is nothing in particular', () => {
    expect(look(apiToken, 'release-bot').issues).toEqual([{ code: 'email-malformed', type: 'other' }]);
  });

  test.each([
    ['no token', '', 'token-missing'],
    ['a placeholder', '$BITBUCKET_TOKEN', 'token-unexpanded'],
  ])('is judged next to %s, too', (_, value, code) => {
    expect(codes(value, '$BOT_EMAIL')).toEqual([code, 'email-malformed']);
    expect(codes(value, 'release-bot')).toEqual([code, 'email-malformed']);
    expect(codes(value, 'me@acme.example')).toEqual([code]);
  });

  test.each([' me@acme.example', 'me@acme.example\n', '\t me@acme.example \r\n'])(
    '%j is trimmed in silence',
    (email) => {
      expect(look(apiToken, email)).toMatchObject({ email: 'me@acme.example', issues: [] });
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
  const wrappers: readonly ((secret: string) => string)[] = [
    (secret) => `release-bot@acme.example:${secret}`,
    (secret) => `export BITBUCKET_TOKEN="${secret}"`,
    (secret) => `BITBUCKET_TOKEN=${secret}`,
    (secret) => `machine bitbucket.org login me password ${secret}`,
    (secret) => JSON.stringify({ token: secret }),
    (secret) => `https://x-token-auth:${secret}@bitbucket.org/acme/web.git`,
    (secret) => `curl -u me:${secret} https://api.bitbucket.org/2.0/user`,
    (secret) => `Authorization: Basic ${Buffer.from(`me:${secret}`).toString('base64')}`,
    (secret) => Buffer.from(secret).toString('base64'),
    (secret) => `<${secret}>`,
  ];
  const wrapper = fc.constantFrom(...wrappers);
  const shaped = fc
    .tuple(fc.constantFrom('', apiPrefix, accessPrefix, 'ATBB', 'ghp_'), body)
    .map(([prefix, letters]) => token(prefix, letters));
  const anything = fc.oneof(
    fc.tuple(wrapper, wrapper, shaped).map(([one, other, secret]) => one(other(secret))),
    anyText({ maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.tuple(hints, spoilt, hints, body, spoilt).map((parts) => parts.join('')),
    fc.tuple(hints, body).map((parts) => Buffer.from(parts.join('')).toString('base64')),
    fc.tuple(body, body).map(([one, other]) => `eyJ${one}.${Buffer.from(other).toString('base64url')}.`),
  );

  test('inspect never throws, and names each issue once', () => {
    fc.assert(
      fc.property(anything, fc.option(anyText(), { nil: undefined }), (value, email) => {
        const named = codes(value, email);
        expect(new Set(named).size).toBe(named.length);
      }),
      upTo(10_000),
    );
  });

  test('positions lie within the value, and the trimmed token is a part of it', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(value).toContain(look(value).token.reveal());
        for (const { position, count, length } of charactersIn(value)) {
          expect(length).toBe(value.length);
          expect(position).toBeGreaterThanOrEqual(1);
          expect(position + count - 1).toBeLessThanOrEqual(length);
        }
      }),
      upTo(2000),
    );
  });

  test('issues never have eight characters of the secret in a row', () => {
    fc.assert(
      fc.property(hints, spoilt, body, spoilt, body, spoilt, (hint, a, one, b, other, c) => {
        const secret = look(`${a}${hint}${one}${b}${other}${c}`, 'me@acme.example');
        const said = JSON.stringify(secret.issues);
        for (const part of [one, other]) {
          for (let at = 0; at + 8 <= part.length; at += 1) expect(said.includes(part.slice(at, at + 8))).toBe(false);
        }
        expect(JSON.stringify(secret)).not.toContain(one);
      }),
      upTo(2000),
    );
  });

  test('the findings and their texts do not contain the secret, whatever is around it', () => {
    const known = wrappers.map((wrap) => wrap('')).join(' ');
    const requirements = requirementsIn(configure({}));
    fc.assert(
      fc.property(wrapper, shaped, (wrap, secret) => {
        const found = credentialFindings(look(wrap(secret)), requirements);
        const said = JSON.stringify([found, found.map((finding) => renderFinding(finding, hostNames.action))]);
        for (let start = 0; start + 8 <= secret.length; start += 1) {
          const part = secret.slice(start, start + 8);
          if (!known.includes(part)) expect(said).not.toContain(part);
        }
      }),
      upTo(1000),
    );
  });

  test('an API token in any of them is found at its place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wrappers.slice(0, 7)), body, (wrap, letters) => {
        const secret = token(apiPrefix, letters);
        const value = wrap(secret);
        expect(notBare(value)).toMatchObject({ token: { kind: 'api-token', ...at(value, secret) } });
      }),
      upTo(1000),
    );
  });

  test.each([
    ['opening quotes', '{"'.repeat(60_000)],
    ['keys', `{"${'token'.repeat(20_000)}`],
    ['logins', `machine x ${'login '.repeat(20_000)}`],
    ['arguments', `curl ${'-u '.repeat(40_000)}`],
    ['spaces', `ab${' '.repeat(100_000)}"`],
    ['words', `${'a '.repeat(50_000)}=`],
    ['prefixes', apiPrefix.repeat(10_000)],
    ['JWTs', 'eyJaaaaaaaa.'.repeat(10_000)],
    ['dots', `a@${'b.'.repeat(50_000)}:`],
    ['base64', `${Buffer.from('me:secret '.repeat(10_000)).toString('base64')},`.repeat(3)],
  ])('many %s take no time to speak of', (_, value) => {
    const begin = cpuMs();
    look(value, value);
    expect(cpuMs() - begin).toBeLessThan(1500);
  });

  test.each([
    ['API', apiPrefix, 'api-token'],
    ['access', accessPrefix, 'access-token'],
  ] as const)('a well-formed %s token of any body has no issue', (_, prefix, kind) => {
    fc.assert(
      fc.property(body, (letters) => {
        expect(look(token(prefix, letters))).toMatchObject({
          kind,
          checksum: 'fits',
          issues: [] satisfies CredentialIssue[],
        });
      }),
      upTo(2000),
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
