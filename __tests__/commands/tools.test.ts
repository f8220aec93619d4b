import { describe, expect, test } from '@jest/globals';
import { scopesOf } from '../../scripts/tools/page.ts';
import { tools } from '../../src/commands/tools.ts';
import { toolTable as all } from '../../src/tools/tools.data.ts';
import { apiToken } from '../credential/tokens.ts';
import { schemaFaults } from '../scenarios/schema.ts';
import { context, textOf } from './context.ts';

const run = (name?: string, isJson = false) => tools({ command: 'tools', name, isJson, errors: [] }, context);

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

describe('as JSON', () => {
  const documentOf = async (name?: string) => JSON.parse(textOf(await run(name, true)));

  test('has all tools with their scopes, by the published schema', async () => {
    const document = await documentOf();
    expect(schemaFaults(document, 'tools')).toEqual([]);
    expect(document.tools).toMatchObject(all.map(({ name, settings }) => ({ name, settings })));
    for (const [index, { features }] of all.entries()) {
      for (const [at, feature] of features.entries()) {
        const isRefused = feature.refuses?.some(({ kind }) => kind === 'api-token') ?? false;
        const { 'api-token': scopes } = document.tools[index].features[at].scopes;
        expect(scopes).toEqual(isRefused ? undefined : scopesOf(feature, 'api-token'));
      }
    }
  });

  test('has one tool where one is named', async () => {
    const document = await documentOf('Danger');
    expect(document.tools.map(({ name }: { name: string }) => name)).toEqual(['danger']);
    expect((await run('danger', true)).exitCode).toBe(0);
  });

  test('an unknown tool is a finding', async () => {
    const result = await run('renovat', true);
    expect(JSON.parse(textOf(result))).toMatchObject({
      tools: [],
      findings: [{ code: 'tool-unknown', facts: { nearest: ['renovate'] } }],
    });
    expect(schemaFaults(JSON.parse(textOf(result)), 'tools')).toEqual([]);
    expect(result.exitCode).toBe(2);
  });
});

test.each([true, false])('a token in the place of a name is never shown (JSON: %p)', async (isJson) => {
  expect(textOf(await run(apiToken, isJson)).toLowerCase()).not.toContain(apiToken.slice(8, 40).toLowerCase());
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
