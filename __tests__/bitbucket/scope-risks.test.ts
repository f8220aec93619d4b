import { describe, expect, test } from '@jest/globals';
import { scopeRisks } from '../../src/bitbucket/scope-risks.data.ts';
import { scopeTable } from '../../src/bitbucket/scopes.data.ts';

test('every scope of the catalog has its sentence, and nothing else has one', () => {
  expect(Object.keys(scopeRisks)).toEqual(scopeTable.map(({ name }) => name));
});

describe.each(scopeTable.map((scope) => [scope.name, scope] as const))('the sentence of %s', (name, { unused }) => {
  const sentence = scopeRisks[name] ?? '';

  test('is one sentence that fits into two lines', () => {
    expect(sentence).toMatch(/^[A-Z][^.!?]+\.$/);
    expect(sentence.length).toBeLessThanOrEqual(120);
    expect(sentence).not.toMatch(/\bremove/i);
  });

  test('names a danger exactly where an operation uses the scope', () => {
    const expected = unused === undefined ? /\bthief can\b/ : /^A thief gains nothing/;
    expect(sentence).toMatch(expected);
  });
});
