import { expect, test } from '@jest/globals';
import { catalogOperations } from '../../src/bitbucket/operations.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';
import { findScope } from '../../src/bitbucket/scopes.ts';
import { prepareCheck } from '../../src/check/check-token.ts';
import type { RawOptions } from '../../src/config/options.ts';
import { labelled } from '../../src/messages/text.ts';
import { expiryText, formatDay } from '../../src/report/days.ts';
import { parse } from './parse-all.ts';

// What log, summary, page and documents show of an option can be pasted into it.

const now = new Date('2026-11-23T18:00:00Z');

const read = (raw: RawOptions) => {
  const { config, errors } = parse(raw);
  expect(errors).toEqual([]);
  return config;
};

test.each<[string, (name: string) => string]>([
  ['its name', (name) => name],
  ['a check', (name) => `scope ${name}`],
  ['label and name', (name) => labelled([name])],
  ['code font', (name) => `\`${name}\``],
  ['a list for people', (name) => labelled([name, name])],
  ['a row of the page about scopes', (name) => `- \`${name}\``],
])('every scope, as %s', (_, show) => {
  for (const { name } of scopeTable) expect(new Set(read({ scopes: show(name) }).scopes)).toEqual(new Set([name]));
  const all = scopeTable.map(({ name }) => show(name)).join('\n');
  expect(read({ scopes: all }).scopes.map((text) => findScope(text)?.name)).toEqual(
    expect.arrayContaining(scopeTable.map(({ name }) => name)),
  );
});

test('all scopes in one sentence, and the list to copy', () => {
  const names = scopeTable.map(({ name }) => name);
  expect(read({ scopes: labelled(names) }).scopes).toEqual(names);
  expect(read({ scopes: names.join(' ') }).scopes).toEqual(names);
});

test.each<[string, (method: string, path: string) => string]>([
  ['it is written in documents', (method, path) => `${method} ${path}`],
  ['a check', (method, path) => `operation ${method} ${path}`],
  ['code font', (method, path) => `\`${method} ${path}\``],
  ['a request of the log', (method, path) => `${method} /2.0${path}`],
  ['a call', (method, path) => `${method} https://api.bitbucket.org/2.0${path}`],
])('every operation, as %s', async (_, show) => {
  const live = catalogOperations().filter(({ state }) => state !== 'removed');
  const { requirements } = await prepareCheck(
    read({ operations: live.map(({ method, path }) => show(method, path)) }),
    now,
  );
  expect(requirements.issues).toEqual([]);
  expect(requirements.all).toHaveLength(live.length);
});

test.each([
  'acme/web',
  'repository acme/web',
  'https://bitbucket.org/acme/web.git',
  'https://x-token-auth@bitbucket.org/acme/web.git',
])('a repository, as %s', (repository) => {
  expect(read({ repository })).toMatchObject({ workspace: { name: 'acme' }, repository: { name: 'web' } });
});

test.each([
  ['workspace', 'acme', 'workspace acme'],
  ['project', 'WEB', 'project WEB'],
] as const)('a %s, as a check names it', (option, name, shown) => {
  expect(read({ workspace: 'acme', [option]: shown })[option]?.name).toBe(name);
});

test.each(['2027-03-01', '2027\u201103\u201101', formatDay('2027-03-01'), '2027-03-01T00:00:00.000Z'])(
  'a day, as %s',
  (day) => {
    expect(read({ 'expires-on': day }).expiresOn).toBe('2027-03-01');
    expect(expiryText({ on: '2027-03-01', daysLeft: 98, source: 'declared' })).not.toMatch(/\d{4}/);
  },
);
