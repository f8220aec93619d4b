import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mistypedCommand, readArguments, unexpectedOperand } from '../../src/hosts/cli-arguments.ts';
import { apiToken } from '../credential/tokens.ts';
import { upTo } from '../texts.ts';

const errorsIn = (...args: readonly string[]) =>
  readArguments(args).errors.map(({ option, problem }) => `${option} ${problem}`);

describe('a command line that can be read', () => {
  test('gives command, operands with their positions, and options', () => {
    expect(readArguments(['--timeout', '5', 'audit', 'tokens.yml', '--plan', '--scopes=a', '--scopes', 'b'])).toEqual({
      command: 'audit',
      operands: [{ value: 'tokens.yml', position: 4, isFirst: false }],
      end: Number.POSITIVE_INFINITY,
      flags: { timeout: '5', plan: 'true', scopes: 'a\nb' },
      errors: [],
    });
  });

  test.each([
    ['no words', [], undefined],
    ['a word that is no command', ['tokens.yml'], undefined],
    ['a name of every object', ['constructor'], undefined],
    ['a command after a flag', ['--plan', 'merge'], 'merge'],
    ['the value of an option, named like a command', ['--name-of', 'merge'], undefined],
  ])('%s', (_, args, command) => {
    expect(readArguments(args).command).toBe(command);
  });
});

describe('one error per mistake', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a mistyped option and its value',
      ['--repositry', 'acme/web'],
      ['--repositry is an unknown option. Did you mean --repository <slug>?'],
    ],
    [
      'the same with an equals sign',
      ['--repositry=acme/web'],
      ['--repositry is an unknown option. Did you mean --repository <slug>?'],
    ],
    ['a mistyped flag', ['--plann'], ['--plann is an unknown option. Did you mean --plan?']],
    ['an option that nothing is like', ['--xyzzy', 'x'], ['--xyzzy is an unknown option. See --help.']],
    [
      'an option cut short',
      ['--repo', 'x'],
      ['--repo is an unknown option. Did you mean --repository <slug> or --report <path>?'],
    ],
    ['letters with a single dash', ['-xyz'], ['-xyz is an unknown option. See --help.']],
    [
      'a command as an option',
      ['--explain', 'x'],
      ['--explain is an unknown option. Did you mean the command explain?'],
    ],
    ['an option without its value', ['--email'], ['--email requires a value: --email <address>.']],
    ['an option in the place of a value', ['--email', '--plan'], ['--email requires a value: --email <address>.']],
    ['an option set twice', ['--email', 'a', '--email', 'b'], ['--email is set twice. Remove one of them.']],
    ['a flag of the command line', ['--token-stdin=y'], ['--token-stdin must be true or false.']],
  ])('%s', (_, args, expected) => {
    expect(errorsIn(...args)).toEqual(expected);
    expect(readArguments(args).operands).toEqual([]);
  });

  test('a token as an argument is one error, and no operand', () => {
    const { errors, operands } = readArguments(['--token', apiToken]);
    expect(errors).toMatchObject([{ option: '--token' }]);
    expect(operands).toEqual([]);
  });

  test('the word after a mistyped flag is an operand, since a flag takes no value', () => {
    expect(readArguments(['--plann', 'x']).operands).toEqual([{ value: 'x', position: 2, isFirst: true }]);
  });

  test('a word that no command takes is named by its position', () => {
    expect(unexpectedOperand({ value: apiToken, position: 2, isFirst: false })).toEqual({
      option: 'Argument 2',
      problem: 'is unexpected. Options are written --name value or --name=value.',
    });
  });

  test.each([
    ['mrege', true, 'merge <report>...'],
    ['Explian', true, 'explain [file|-|code]'],
    ['mrege', false, undefined],
    ['report.json', true, undefined],
    [apiToken, true, undefined],
  ])('the word %s, first: %j, can be the command %s', (value, isFirst, usage) => {
    const problem = `is not a command. Did you mean token-preflight ${usage}?`;
    expect(mistypedCommand({ value, position: 1, isFirst })).toEqual(usage && { option: value, problem });
  });
});

test.each([
  ['-h', 'help'],
  ['-V', 'version'],
  ['-v', 'verbose'],
])('%s is --%s', (short, name) => {
  expect(readArguments([short])).toMatchObject({ flags: { [name]: 'true' }, errors: [] });
});

describe('an argument that can be a secret', () => {
  test.each([
    ['with two dashes', `--${apiToken}`],
    ['with one dash', `-${apiToken}`],
    ['with capitals', '--Secret'],
    ['with digits', '--s3cret'],
    ['longer than any option', `--${'a'.repeat(26)}`],
  ])('%s is named by its position', (_, argument) => {
    expect(errorsIn(argument)).toEqual([expect.stringMatching(/^Argument 1 is an unknown option\./)]);
  });

  test('no arguments crash it, and no error quotes a value', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '--',
        '-',
        '--token',
        '--email',
        '--plan',
        '--repositry',
        '--__proto__',
        'merge',
        '-h',
        '-hx',
        '--email=',
      ),
      fc.constant(apiToken),
      fc.constant(`--email=${apiToken}`),
      fc.constant(`--${apiToken}`),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        const { errors } = readArguments(args);
        expect(JSON.stringify(errors)).not.toContain(apiToken.slice(8, 40));
        expect(errors.length).toBeLessThanOrEqual(args.length);
      }),
      upTo(500),
    );
  });
});
