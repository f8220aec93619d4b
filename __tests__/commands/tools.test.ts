import { describe, expect, test } from '@jest/globals';
import { scopesOf } from '../../scripts/tools/page.ts';
import { tools } from '../../src/commands/tools.ts';
import { toolTable as all } from '../../src/tools/tools.data.ts';
import { context, textOf } from './context.ts';

const run = (name?: string) => tools({ command: 'tools', name, errors: [] }, context);

test('lists the tools with the kinds of token that work', async () => {
  expect(textOf(await run())).toMatchSnapshot();
});

test.each(['renovate', 'danger', 'flux'])('shows the settings and scopes of %s', async (name) => {
  expect(textOf(await run(name))).toMatchSnapshot();
});

test('takes a name in any letter case', async () => {
  expect(await run(' Renovate ')).toEqual(await run('renovate'));
});

test.each<[string, string]>([
  ['renovat', 'Did you mean renovate?'],
  ['OpenTofu', 'Did you mean terraform?'],
  ['harness', 'Did you mean go-scm?'],
  ['gitlfs', 'Did you mean git-lfs?'],
  ['xyzzy', 'To list them, run token-preflight tools.'],
  ['', 'To list them, run token-preflight tools.'],
])('an unknown name %p ends with 2 and the nearest names', async (name, hint) => {
  const result = await run(name);
  expect(textOf(result)).toBe(`error: tools requires the name of a known tool. ${hint}`);
  expect(result.exitCode).toBe(2);
});

describe.each(all.map((tool) => [tool.name, tool] as const))('the page of %s', (name, tool) => {
  test('has every setting, every feature, and every reason against a kind of token', async () => {
    const text = textOf(await run(name)).replace(/\s+/g, ' ');
    for (const { fields, note } of tool.settings) {
      for (const field of fields) expect(text).toContain(`${field.name}: `);
      expect(text).toContain((note ?? '').replace(/\s+/g, ' '));
    }
    for (const { name: feature, about, refuses = [] } of tool.features) {
      expect(text).toContain(` ${feature}`);
      expect(text).toContain(about);
      for (const { why } of refuses) expect(text).toContain(`can't be used. ${why}`);
    }
  });

  test('has the scopes of docs/tools', async () => {
    const text = textOf(await run(name)).replace(/\s+/g, ' ');
    for (const feature of tool.features) {
      const isRefused = feature.refuses?.some(({ kind }) => kind === 'api-token') ?? false;
      const documented = scopesOf(feature, 'api-token').join(' ');
      if (!isRefused) expect(text).toContain(`API token ${documented || 'no scopes listed'}`);
    }
  });

  test('fits into 100 columns and names no placeholder of the data', async () => {
    const lines = textOf(await run(name)).split('\n');
    // A URL to copy isn't wrapped.
    expect(lines.filter((line) => line.length > 100 && !line.includes('https://'))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/\{(?:token|email|account|uuid)\}/);
  });
});
