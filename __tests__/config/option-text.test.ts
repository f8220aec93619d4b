import { expect, test } from '@jest/globals';
import { describeOption } from '../../src/config/option-text.ts';
import { optionNamed, terminalName } from '../../src/config/options.ts';

test('a description names other options as its reader writes them, and leaves other code as it is', () => {
  expect(describeOption('current-email', terminalName)).toContain(
    'owns `TOKEN_PREFLIGHT_CURRENT_TOKEN`, if it differs from `--email`.',
  );
  expect(describeOption('current-email', (name) => optionNamed(name).variable)).toContain(
    '`CURRENT_TOKEN`, if it differs from `EMAIL`.',
  );
  expect(describeOption('repository', terminalName)).toContain('as `slug` or `workspace/slug`.');
});
