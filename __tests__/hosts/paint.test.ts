import { expect, test } from '@jest/globals';
import { paintLine, wantsColor } from '../../src/hosts/paint.ts';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ CLICOLOR_FORCE: '1' }, false, true],
  [{ CLICOLOR_FORCE: '0' }, false, false],
])('%j, shown in color elsewhere: %s', (env, isShown, expected) => expect(wantsColor(env, isShown)).toBe(expected));

test('titles are colored as a whole, and of other lines the glyph', () => {
  const style = { hasColor: true };
  expect(paintLine({ tone: 'error', text: 'fail: x', isTitle: true }, style)).toBe('\u001b[1;31m✖ fail: x\u001b[0m');
  expect(paintLine({ tone: 'good', text: 'verified' }, style)).toBe('\u001b[32m✔\u001b[0m verified');
  expect(paintLine({ tone: 'plain', text: 'x' }, style)).toBe('x');
});

test('what is to be copied is not wrapped, and no line is a command of a CI system', () => {
  const style = { hasColor: false, wrap: (text: string) => text.split(' ') };
  expect(paintLine({ tone: 'plain', text: 'a b', isVerbatim: true }, style)).toBe('a b');
  expect(paintLine({ tone: 'plain', text: 'a b' }, style)).toBe('a\nb');
  expect(paintLine({ tone: 'plain', text: '::warning::a' }, style)).not.toMatch(/^::/);
});
