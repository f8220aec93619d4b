import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { tools as cases } from '../../e2e/tools/cases/index.ts';
import { parseLine, type Recording, type Run } from '../../e2e/tools/recording.ts';
import type { Tool as Case } from '../../e2e/tools/tool.ts';
import { samples } from '../../sandbox/samples.ts';
import { reasonOf, toolOf, works } from '../../scripts/tools/data.ts';
import { type Described, described, measured } from '../../scripts/tools/described.ts';
import { toolPage, toolsIndex } from '../../scripts/tools/page.ts';
import { operationRows } from '../../src/bitbucket/operations.data.ts';
import { toolTable } from '../../src/tools/tools.data.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const files = readdirSync(`e2e/tools/recordings`);
const recordings = files.map((file): Recording => JSON.parse(read(`e2e/tools/recordings/${file}`)));
const catalog = new Set(
  operationRows
    .trim()
    .split('\n')
    .map((row) => row.split(' ', 2).join(' ')),
);

test('the data and the pages are what the recordings give', () => {
  const made = cases.map((each) => {
    const recording = recordings.find(({ tool }) => tool === each.name) as Recording;
    return toolOf(recording, each, described[each.name] as Described, measured);
  });
  expect(toolTable).toEqual(made);
  expect(recordings.map(({ tool }) => tool).toSorted()).toEqual(Object.keys(described).toSorted());
  const pages = Object.fromEntries(made.map((tool) => [`${tool.name}.md`, toolPage(tool)]));
  const committed = readdirSync(`docs/tools`).map((file) => [file, read(`docs/tools/${file}`)]);
  expect(Object.fromEntries(committed)).toEqual({ ...pages, 'README.md': toolsIndex(made) });
});

test('the recordings are of the pinned versions', () => {
  const versions: unknown = JSON.parse(read('e2e/tools/versions.json'));
  expect(versions).toEqual(Object.fromEntries(recordings.map(({ tool, version }) => [tool, version])));
});

test('every operation is one of the catalog', () => {
  const named = toolTable.flatMap(({ features }) => features.flatMap(({ operations }) => operations));
  expect(named.map(({ operation }) => operation).filter((operation) => !catalog.has(operation))).toEqual([]);
  expect(named.length).toBeGreaterThan(100);
});

test('every tool has a place where each kind of token goes, or why it goes nowhere', () => {
  for (const { name, settings } of toolTable) {
    for (const kind of ['api-token', 'access-token']) {
      const own = settings.filter((each) => each.kind === kind);
      const isExplained = own.some(({ works: does }) => does) || own.every(({ note }) => note !== undefined);
      expect({ name, kind, isExplained, tried: own.length > 0 }).toEqual({
        name,
        kind,
        isExplained: true,
        tried: true,
      });
    }
  }
});

describe('a recording contains no secret', () => {
  test.each(files)('%s', (file) => {
    const text = read(`e2e/tools/recordings/${file}`);
    for (const { token } of Object.values(samples)) {
      for (const form of [token, encodeURIComponent(token), Buffer.from(token).toString('base64')]) {
        for (let start = 0; start + 12 <= form.length; start += 1) {
          if (text.includes(form.slice(start, start + 12))) throw new Error(`a piece of ${token.slice(0, 4)} is in it`);
        }
      }
    }
    expect(text).not.toMatch(/AT[AC]TT|@acme\.example/);
  });

  test('its requests are of a closed scope model', () => {
    const lines = recordings.flatMap(({ runs }) => runs.flatMap(({ requests }) => requests.map(parseLine)));
    const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)].toSorted();
    expect(distinct(lines.map(({ scheme }) => scheme))).toEqual(['Basic', 'Bearer', 'none']);
    expect(distinct(lines.map(({ user }) => user))).toEqual(
      ['-', 'account', 'email', 'other', 'x-bitbucket-api-token-auth', 'x-token-auth'].toSorted(),
    );
    const elsewhere = lines.map(({ operation }) => operation).filter((operation) => !catalog.has(operation));
    expect(distinct(elsewhere)).toEqual([
      'GET https://bitbucket.org/{workspace}/{repo_slug}/get/{ref}.tar.gz',
      'POST https://bitbucket.org/{workspace}/{repo_slug}.git/info/lfs/locks/verify',
      'POST https://bitbucket.org/{workspace}/{repo_slug}.git/info/lfs/objects/batch',
      'PUT https://bitbucket.org/{workspace}/{repo_slug}.git/info/lfs/store/{oid}',
      'git clone',
      'git push',
    ]);
  });
});

describe('what a run shows', () => {
  const run = (requests: readonly string[], more: Partial<Run> = {}): Run => ({
    feature: 'x',
    setting: 'y',
    kind: 'api-token',
    exit: 0,
    requests,
    ...more,
  });
  test.each<[string, Run, boolean]>([
    ['a success', run(['200 Basic email GET /user']), true],
    ['an error of the tool', run(['200 Basic email GET /user'], { exit: 1 }), false],
    ['a refusal that the tool keeps to itself', run(['401 Basic account GET /user']), false],
    [
      'git, which requests without a credential first',
      run(['401 none - git clone', '200 Basic x-token-auth git clone']),
      true,
    ],
    ['a second credential', run(['401 Basic account git clone', '200 Basic x-token-auth git clone']), true],
    ['no credential at all', run(['200 none - GET /user']), false],
    ['a refusal that it survives', run(['403 Bearer - GET /user', '200 Bearer - GET /hook_events']), true],
  ])('%s', (_, each, expected) => expect(works(each)).toBe(expected));

  test.each<[Run, string]>([
    [
      run(['401 Basic x-token-auth git clone']),
      'It uses x-token-auth as the username for Git. This kind of token needs x-bitbucket-api-token-auth.',
    ],
    [
      run(['401 Basic email git clone']),
      'It uses the email as the username for Git. This kind of token needs x-bitbucket-api-token-auth.',
    ],
    [run(['401 Basic account GET /user']), 'It sends the Bitbucket username. The REST API only accepts the email.'],
    [
      run(['401 Basic email GET /user'], { kind: 'access-token' }),
      'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
    ],
    [
      run(['403 Bearer - GET /user', '403 Bearer - GET /user/workspaces'], { kind: 'access-token', exit: 1 }),
      "It calls GET /user/workspaces, which access tokens can't call.",
    ],
    [run(['410 Bearer - GET /repositories'], { exit: 1 }), 'It calls an operation that Bitbucket removed.'],
    [run([], { exit: 1 }), 'It refuses this setting before it calls Bitbucket.'],
    [run(['404 none - GET /user'], { exit: 1 }), 'It sends no credential.'],
  ])('the reason of %j', (each, expected) => expect(reasonOf(each)).toBe(expected));
});

const case1: Case = {
  name: 'x',
  source: { npm: 'x' },
  settings: [
    { name: 'y', kind: 'api-token', env: ({ email, token }) => ({ WHO: email, WITH: `x:${token}`, PLACE: 'acme' }) },
  ],
  calls: { WHO: 'user' },
  features: [],
};

describe('a refused operation', () => {
  const shown = (refused: Partial<Run>): unknown => {
    const base: Run = {
      feature: 'x',
      setting: 'y',
      kind: 'api-token',
      exit: 0,
      requests: ['200 Basic email GET /user', '201 Basic email POST /snippets'],
    };
    const recording = { tool: 'x', version: '1', runs: [base, { ...base, ...refused }] };
    const [feature] = toolOf(
      recording,
      case1,
      { title: 'X', how: 'x', features: { x: { about: 'x' } } },
      measured,
    ).features;
    const found = feature?.operations.find(({ operation }) => operation === refused.refused);
    return [found?.need, found?.refused?.effect];
  };
  test.each<[string, Partial<Run>, unknown]>([
    ['ends it', { refused: 'GET /user', exit: 2, requests: ['403 Basic email GET /user'] }, ['required', 'fails']],
    [
      'is survived: the same calls follow',
      { refused: 'GET /user', requests: ['403 Basic email GET /user', '201 Basic email POST /snippets'] },
      ['optional', 'continues'],
    ],
    [
      'is passed over in silence: the calls behind it are missing',
      { refused: 'GET /user', requests: ['403 Basic email GET /user'] },
      ['required', 'silent'],
    ],
    [
      'is passed over in silence: nothing was written',
      { refused: 'POST /snippets', requests: ['200 Basic email GET /user', '403 Basic email POST /snippets'] },
      ['required', 'silent'],
    ],
  ])('%s', (_, refused, expected) => expect(shown(refused)).toEqual(expected));
});

test('what to set is named as the tool names it, and contains placeholders alone', () => {
  const base: Run = { feature: 'x', setting: 'y', kind: 'api-token', exit: 0, requests: [] };
  const made = toolOf(
    { tool: 'x', version: '1', runs: [base] },
    case1,
    { title: 'X', how: 'x', features: { x: { about: 'x' } } },
    measured,
  );
  expect(made.settings[0]?.fields).toEqual([
    { name: 'user', value: '{email}' },
    { name: 'WITH', value: 'x:{token}' },
  ]);
  for (const { settings } of toolTable) {
    for (const { works: does, fields } of settings) {
      if (does) expect(fields.filter(({ value }) => value.includes('{token}'))).toHaveLength(1);
    }
  }
});

test('words for what was not recorded, or nothing for what was, is an error', () => {
  const recording = { tool: 'x', version: '1', runs: [] };
  const words = { title: 'X', how: 'x', features: { gone: { about: 'x' } } };
  expect(() => toolOf(recording, case1, words, measured)).toThrow('x: described or recorded alone: gone');
});
