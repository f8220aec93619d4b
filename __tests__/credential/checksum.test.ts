import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checksumOf } from '../../src/credential/checksum.ts';
import { accessPrefix, apiPrefix, apiToken, shortBody, token } from './tokens.ts';

describe('checksumOf', () => {
  const whole = token(apiPrefix, shortBody);
  test.each([
    ['an API token', whole, 'fits'],
    ['an access token', token(accessPrefix, shortBody), 'fits'],
    ['a token of the usual length', apiToken, 'fits'],
    ['a published sum of an API token', `${apiPrefix}${shortBody}=5B0ABF80`, 'fits'],
    ['a published sum of an access token', `${accessPrefix}${shortBody}=A735F803`, 'fits'],
    ['lower-case digits', whole.slice(0, -8) + whole.slice(-8).toLowerCase(), 'fits'],
    ['one wrong digit', `${whole.slice(0, -1)}${whole.endsWith('0') ? '1' : '0'}`, 'differs'],
    ['two swapped letters in the body', whole.replace('real', 'rael'), 'differs'],
    ['a cut end', whole.slice(0, -1), 'absent'],
    ['an end cut at the equals sign', whole.slice(0, -8), 'absent'],
    ['a token cut at 128 characters', apiToken.slice(0, 128), 'absent'],
    ['eight digits and something behind them', `${whole}-`, 'absent'],
    ['nothing', '', 'absent'],
    ['eight digits alone', '00000000', 'fits'],
  ] as const)('%s: %s', (_, value, expected) => {
    expect(checksumOf(value)).toBe(expected);
  });

  test('every change of one character is noticed', () => {
    const letter = fc.constantFrom(...'ABCxyz089-_');
    fc.assert(
      fc.property(fc.nat({ max: apiToken.length - 9 }), letter, (at, other) => {
        fc.pre(apiToken[at] !== other);
        expect(checksumOf(apiToken.slice(0, at) + other + apiToken.slice(at + 1))).toBe('differs');
      }),
    );
  });
});
