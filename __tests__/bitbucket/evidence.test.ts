import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { evidencePage } from '../../scripts/evidence-page.ts';
import { type Fact, factGroups, openQuestions, ownFindings } from '../../src/bitbucket/evidence.data.ts';
import { severities } from '../../src/check/finding.ts';

const facts = factGroups.flatMap((group) => group.facts);

/** Failing findings of the contract that the table does not have yet. */
const toCome = ['operation-wrong-token-kind', 'tool-rejects-kind'];

const failing = Object.entries(severities).flatMap(([code, severity]) => (severity === 'fail' ? [code] : []));

/** The codes that no fact of a better grade than `inferred` carries. */
function resting(codes: readonly string[], on: readonly Fact[]): readonly string[] {
  return codes.filter((code) => !on.some((fact) => fact.grade !== 'inferred' && fact.findings.includes(code)));
}

test('no finding that fails a job rests on what is only inferred', () => {
  expect(failing.length).toBeGreaterThan(25);
  expect(resting([...failing, ...toCome], facts).filter((code) => !ownFindings.includes(code))).toEqual([]);
});

test('a finding that nothing carries is noticed', () => {
  const without = facts.filter(({ findings: codes }) => !codes.includes('ip-not-allowed'));
  expect(resting(['ip-not-allowed'], without)).toEqual(['ip-not-allowed']);
  const doubtful = facts.map((fact) => ({ ...fact, grade: 'inferred' as const }));
  expect(resting(['scope-missing'], doubtful)).toEqual(['scope-missing']);
});

test('what rests on the declaration alone rests on no fact, except for warnings', () => {
  const sameToken = facts.filter((fact) => fact.findings.includes('rotation-same-token'));
  expect(sameToken.map(({ id }) => id)).toEqual(['token-id']);
  const others = ownFindings.filter((code) => code !== 'rotation-same-token');
  expect(facts.filter((fact) => fact.findings.some((code) => others.includes(code)))).toEqual([]);
});

describe('the ledger', () => {
  test('counts its facts', () => {
    const count = (grade: Fact['grade']) => facts.filter((fact) => fact.grade === grade).length;
    expect([count('stated'), count('recorded'), count('inferred')]).toEqual([42, 31, 14]);
  });

  test('has each fact once, with a sentence, a day and an address', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const { says, day, source } of facts) {
      expect(says).toMatch(/^\S.*\.$/);
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      expect(new URL(source).protocol).toBe('https:');
    }
  });

  test('only has questions about its facts', () => {
    const known = facts.map(({ id }) => id);
    for (const { fact, question } of openQuestions) {
      expect(known).toContain(fact);
      expect(question).toMatch(/\?$/);
    }
  });

  test('is in docs/evidence.md as it is', () => {
    expect(readFileSync('docs/evidence.md', 'utf8')).toBe(evidencePage());
  });
});
