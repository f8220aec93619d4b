import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { resolveOperation } from '../../src/suggest/resolve.ts';
import { readUses } from '../../src/suggest/suggest.ts';
import type { Use } from '../../src/suggest/use.ts';

const repository = '/repositories/{workspace}/{repo_slug}';
const page = readFileSync('__tests__/suggest/jobs.md', 'utf8');
const sections = page
  .split(/^(?=## )/m)
  .slice(1)
  .map((section) => {
    const [, path = '', text = '', expected = ''] = /^## (\S+)\n\n````\w*\n(.*?)````\n(.*)$/s.exec(section) ?? [];
    const lines = [...expected.matchAll(/^- (.*)$/gm)].map(([, line = '']) => line);
    return { path, text, expected: lines.map((line) => line.replace(/(?<= )R(?=\/|$)/, repository)) };
  });

function linesOf(use: Use): readonly string[] {
  const { line } = use.place;
  switch (use.type) {
    case 'git':
      return [`${line} git ${use.access}`];
    case 'tool':
      return [[line, use.isLikely ? 'maybe' : 'tool', use.tool, use.feature].filter(Boolean).join(' ')];
    case 'unknown':
      return [`${line} unknown`];
    case 'operation': {
      const resolved = resolveOperation(use);
      if (resolved === undefined) return [];
      const { operations, isUnclear, isOpen, problem } = resolved;
      if (isOpen) return [`${line} unknown`];
      if (problem !== undefined) return [`${line} wrong ${problem.text}`];
      const [, path] = operations[0]?.split(' ') ?? [];
      const methods = operations.map((operation) => operation.split(' ')[0]).join('|');
      return [`${line} ${isUnclear ? 'one of ' : ''}${methods} ${path}`];
    }
  }
}

test('there are at least 30 files', () => {
  expect(sections.length).toBeGreaterThanOrEqual(30);
  expect(sections).toHaveLength(page.match(/^## /gm)?.length ?? 0);
});

describe('finds what a file needs', () => {
  test.each(sections.map((section) => [section.path, section] as const))('%s', (_, { path, text, expected }) => {
    const found = readUses({ path, text }, false).flatMap(linesOf);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
