import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/check/severity.ts';
import { type Option, optionsOf } from '../../src/declaration/options.ts';
import { commands } from '../../src/hosts/commands.ts';
import { helpText } from '../../src/hosts/help.ts';
import { isFailure, isInPipeline, pipelineContext } from '../../src/hosts/host.ts';
import { reportOf, tokenReport } from '../report/reports.ts';

const variables = { BITBUCKET_WORKSPACE: 'acme', BITBUCKET_REPO_SLUG: 'web', BITBUCKET_PROJECT_KEY: 'WEB' };
const whole = { workspace: 'acme', repository: 'web', project: 'WEB' };

describe('a pipeline', () => {
  test.each([
    ['is told by its build number', { BITBUCKET_BUILD_NUMBER: '7' }, true],
    ['is told by its UUID', { BITBUCKET_PIPELINE_UUID: '{x}' }, true],
    ['is not told by empty variables', { BITBUCKET_BUILD_NUMBER: '', BITBUCKET_PIPELINE_UUID: '' }, false],
    ['is not told by the name of a workspace', { BITBUCKET_WORKSPACE: 'acme' }, false],
    ['is not there', {}, false],
  ])('%s', (_, env, expected) => {
    expect(isInPipeline(env)).toBe(expected);
    expect(pipelineContext({ ...variables, ...env })).toEqual(expected ? whole : {});
  });

  test('variables that are empty are not known', () => {
    const env = { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_WORKSPACE: 'acme', BITBUCKET_REPO_SLUG: '' };
    expect(pipelineContext(env)).toEqual({ workspace: 'acme', repository: undefined, project: undefined });
  });
});

test.each<[Verdict, 'fail' | 'warn', boolean]>([
  ['pass', 'fail', false],
  ['warn', 'fail', false],
  ['fail', 'fail', true],
  ['fail', 'warn', true],
  ['unknown', 'fail', true],
  ['unknown', 'warn', false],
])('the verdict %s with on-unknown %s fails the job: %s', (verdict, onUnknown, expected) => {
  expect(isFailure({ ...reportOf(tokenReport()), verdict }, onUnknown)).toBe(expected);
});

describe('the help text', () => {
  const lines = helpText().split('\n');
  const rows: readonly Option[] = optionsOf('terminal');

  test('fits into 100 columns and has no blanks at the end of a line', () => {
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(100);
      expect(line).toBe(line.trimEnd());
    }
  });

  test.each(
    rows.filter(({ name, isCommand }) => name !== 'token' && !isCommand).map((row) => [row.name, row] as const),
  )('names --%s once, with its default', (name, row) => {
    const at = lines.flatMap((line, index) => (line.match(new RegExp(`^ {2}--${name}(?: |$)`)) ? [index] : []));
    expect(at).toHaveLength(1);
    const end = lines.findIndex((line, index) => index > (at[0] ?? 0) && !line.startsWith('      '));
    const about = lines
      .slice((at[0] ?? 0) + 1, end)
      .map((line) => line.trim())
      .join(' ');
    expect(about).toContain(row.about.replaceAll('`', ''));
    if (row.type !== 'flag' && row.default !== undefined) expect(about).toContain(`Default: ${row.default}.`);
  });

  test.each(Object.values(commands))('names the command $usage', ({ usage, about }) => {
    expect(lines).toContain(`       token-preflight ${usage}`);
    expect(lines.map((line) => line.trim()).join(' ')).toContain(`${usage} ${about}`);
  });

  test('offers no option that takes the token', () => {
    expect(lines.filter((line) => /^ {2}--token(?: |$)/.test(line))).toEqual([]);
  });
});
