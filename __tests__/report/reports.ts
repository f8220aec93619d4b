import { createFinding, type FindingCode } from '../../src/check/finding.ts';
import type { FindingFacts } from '../../src/check/finding-facts.ts';
import { verdictOf } from '../../src/check/severity.ts';
import { messages } from '../../src/messages/catalog.ts';
import { renderFinding } from '../../src/report/finding-record.ts';
import { type RunReport, runReport } from '../../src/report/run-report.ts';
import type { FindingRecord, TokenRecord } from '../../src/report/schema.ts';
import { hostNames, now } from '../check/pipeline.ts';

/** A finding by the example of its row. */
export function exampleOf<Code extends FindingCode>(
  code: Code,
  facts: Partial<FindingFacts[Code]> = {},
): FindingRecord {
  const example: FindingFacts[Code] = { ...messages[code].example, ...facts };
  return renderFinding(createFinding(code, example), hostNames.action);
}

export function tokenReport(rest: Partial<TokenRecord> = {}): TokenRecord {
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
export function reportOf(...tokens: readonly TokenRecord[]): RunReport {
  return { ...runReport(now, 312, [], tokens), tool: { name: 'token-preflight', version: '1.0.0' } };
}
