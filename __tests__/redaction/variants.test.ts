import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { authorizationValue, gitUsernames } from '../../src/bitbucket/authorization.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { secretVariants } from '../../src/redaction/variants.ts';
import { apiToken, wrapped } from '../credential/tokens.ts';
import { anyText } from '../texts.ts';

const email = 'release-bot@acme.example';

describe('secretVariants', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const raw = ` ${apiToken.slice(0, 60)}\n${apiToken.slice(60)}\n`;
  const trimmed = raw.trim();
  test.each([
    ['the raw value', raw],
    ['the trimmed value', trimmed],
    ['its first line', ` ${apiToken.slice(0, 60)}`],
    ['its second line', apiToken.slice(60)],
    ['URL-encoded', encodeURIComponent(trimmed)],
    ['in lower case, as the host of a URL', trimmed.toLowerCase()],
    ['in base64', base64(trimmed)],
    ['in base64 with the spaces around it', base64(raw)],
    ['as in a Basic header', base64(`${email}:${trimmed}`)],
  ])('include %s', (_, variant) => {
    expect(secretVariants(new Secret(raw), [` ${email}\n`, ...gitUsernames])).toContain(variant);
  });

  test.each(['', 'x-token-auth', 'x-bitbucket-api-token-auth'])(
    'include the pair with the username %j if there is no email',
    (user) => {
      expect(secretVariants(new Secret(apiToken), [undefined, ...gitUsernames])).toContain(
        base64(`${user}:${apiToken}`),
      );
    },
  );

  test.each(['x', 'xy', 'xyz', 'someone-else:'])('include its base64 after %s', (before) => {
    const encoded = base64(`${before}${apiToken} and more`);
    const longest =
      secretVariants(new Secret(apiToken), [undefined, ...gitUsernames]).find((variant) => encoded.includes(variant)) ??
      '';
    // All characters that encode nothing else.
    expect(longest.length).toBeGreaterThan((apiToken.length * 8) / 6 - 2);
  });

  test('include a token next to a word, but not the word', () => {
    const variants = secretVariants(new Secret(`Bearer ${apiToken}\u0000`), [email, ...gitUsernames]);
    for (const variant of [apiToken, base64(apiToken), base64(`x-token-auth:${apiToken}`)])
      expect(variants).toContain(variant);
    expect(variants).not.toContain('Bearer');
  });

  test('include a secret of six characters, and a part of sixteen', () => {
    expect(secretVariants(new Secret('abcdef'), [])).toContain('abcdef');
    const variants = secretVariants(new Secret(`${'a'.repeat(15)} ${'b'.repeat(16)}`), []);
    expect(variants).toContain(base64('b'.repeat(16)));
    expect(variants).not.toContain(base64('a'.repeat(15)));
  });

  test.each(['', ' ', '\n', 'a', 'short', '  abc  '])('of %j include nothing that would black out the log', (value) => {
    for (const variant of secretVariants(new Secret(value), [undefined, ...gitUsernames])) {
      expect(variant.trim().length).toBeGreaterThanOrEqual(6);
    }
    expect(secretVariants(new Secret(value), [undefined, ...gitUsernames])).not.toContain(value);
  });

  test.each(['', ' \n'])('are empty for an empty secret (%j)', (value) => {
    expect(secretVariants(new Secret(value), [email, ...gitUsernames])).toEqual([]);
  });

  test('are unique and sorted by length, longest first, for any value', () => {
    fc.assert(
      fc.property(anyText(), fc.option(fc.string(), { nil: undefined }), (value, owner) => {
        const variants = secretVariants(new Secret(value), [owner, ...gitUsernames]);
        expect(new Set(variants).size).toBe(variants.length);
        const lengths = variants.map(({ length }) => length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      }),
      { examples: [['\ud800TESTONLY\udfff', undefined]] },
    );
  });

  test('cover the header, a URL with the token, and the token in JSON', () => {
    const secret = new Secret(apiToken);
    const redact = createRedactor(secretVariants(secret, [email, ...gitUsernames]));
    const texts = [
      authorizationValue('basic', secret, email),
      authorizationValue('bearer', secret, email),
      `https://x-token-auth:${encodeURIComponent(apiToken)}@bitbucket.org/acme/web.git`,
      `https://bitbucket.org/?access_token=${apiToken}`,
      JSON.stringify({ token: apiToken }),
    ];
    for (const text of texts) {
      const shown = redact(text);
      expect(shown).toContain('***');
      expect(shown).not.toContain(apiToken.slice(10, 30));
      expect(shown).not.toContain(authorizationValue('basic', secret, email).slice(20, 60));
    }
  });

  test('cover a wrapped pair line by line', () => {
    const value = wrapped(`${email}:${apiToken}`);
    const shown = createRedactor(secretVariants(new Secret(value), [undefined, ...gitUsernames]))(
      value.split('\n').join(' | '),
    );
    expect(shown).toBe('*** | *** | *** | ***');
  });
});
