import { type Finding, finderFor } from '../../src/diagnosis/finding.ts';
import { type FactsOf, type FindingCode, findings } from '../../src/diagnosis/findings.ts';
import { type TokenReport, verdictOf } from '../../src/diagnosis/verdict.ts';
import { type RunReport, runReport } from '../../src/report/run-report.ts';
import { now, speeches } from '../evidence/cases.ts';

/** A finding by the example of its row. */
export function exampleOf<Code extends FindingCode>(code: Code, facts: Partial<FactsOf<Code>> = {}): Finding {
  const example: object = findings[code].example;
  return finderFor(findings, speeches.action)(code, { ...example, ...facts } as FactsOf<Code>);
}

export function tokenReport(rest: Partial<TokenReport> = {}): TokenReport {
  return {
    name: 'token',
    verdict: verdictOf(rest.findings ?? []),
    credential: { kind: 'api-token', scheme: 'basic', account: 'Release Bot' },
    scopes: { required: [], granted: [], missing: [], excess: [], evidence: 'header' },
    checks: [
      { subject: 'credential', outcome: 'verified', by: 'GET /2.0/repositories/acme/web', status: 200 },
      {
        subject: 'scope read:repository:bitbucket',
        outcome: 'verified',
        by: 'GET /2.0/repositories/acme/web',
        status: 200,
      },
    ],
    findings: [],
    notes: [],
    requests: 1,
    ...rest,
  };
}

/** Of one version for ever: a release changes no snapshot. */
export function reportOf(...tokens: readonly TokenReport[]): RunReport {
  return { ...runReport(now, 312, [], tokens), tool: { name: 'token-preflight', version: '1.0.0' } };
}
