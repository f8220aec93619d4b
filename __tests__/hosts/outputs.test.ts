import { expect, test } from '@jest/globals';
import { outputsOf } from '../../src/hosts/outputs.ts';
import { reportOf, tokenReport } from '../report/reports.ts';

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
