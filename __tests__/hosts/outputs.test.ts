import { expect, test } from '@jest/globals';
import { findingsJson, outputsOf } from '../../src/hosts/outputs.ts';
import { exampleOf, reportOf, tokenReport } from '../report/reports.ts';

test('describes the first token', () => {
  const token = tokenReport();
  const { verdict, credential, missingScopes, daysLeft } = outputsOf(reportOf(token, tokenReport()));
  expect({ verdict, credential, missingScopes, daysLeft }).toEqual({
    verdict: token.verdict,
    credential: token.credential.kind,
    missingScopes: token.scopes.missing,
    daysLeft: String(token.expiry?.daysLeft ?? ''),
  });
});

test('is empty without a token', () => {
  expect(outputsOf(reportOf())).toMatchObject({
    credential: '',
    account: '',
    grantedScopes: [],
    missingScopes: [],
    excessScopes: [],
    daysLeft: '',
    findings: [],
  });
});

test('names no kind of credential where no token was given', () => {
  const token = tokenReport({ credential: { kind: 'unrecognized' } });
  expect(outputsOf(reportOf(token)).credential).toBe('');
  const sent = tokenReport({ credential: { kind: 'unrecognized', scheme: 'bearer' } });
  expect(outputsOf(reportOf(sent)).credential).toBe('unrecognized');
});

test.each([0, 1, 3, 500])('%d findings are at most 64 KiB of JSON, the first ones', (number) => {
  const all = Array.from({ length: number }, (_, index) => ({
    ...exampleOf('timed-out'),
    cause: `ü ${index} ${'x'.repeat(300)}`,
  }));
  const text = findingsJson(all, (part) => part.replaceAll('x', 'é'));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64 * 1024);
  const shown: readonly { readonly cause: string }[] = JSON.parse(text);
  expect(shown.map(({ cause }) => cause.split(' ')[1])).toEqual(shown.map((_, index) => String(index)));
  if (number < 10) expect(shown).toHaveLength(number);
  else expect(Buffer.byteLength(text)).toBeGreaterThan(60 * 1024);
});
