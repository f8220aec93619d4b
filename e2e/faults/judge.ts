import { searchForSecrets } from '../../sandbox/leaks.ts';
import type { ScenarioReport } from '../../sandbox/run-scenario.ts';
import type { RecordedRequest } from '../../sandbox/server.ts';
import type { Case } from './cases.ts';
import { struckAddress } from './parts.ts';

/** What a run left behind. */
export interface Outcome {
  /** Nothing where the run had to be ended. */
  readonly exitCode: number | null;
  readonly elapsedSeconds: number;
  /** Everything that it wrote, by the name of the place. */
  readonly left: Readonly<Record<string, string>>;
  /** What arrived at the sandbox. */
  readonly arrived: readonly RecordedRequest[];
  /** What nginx heard: address, method and URL a line. */
  readonly heard: readonly string[];
}

/** A case as it came out; `complaints` is empty where it is as in the table. */
export interface Result {
  readonly id: number;
  readonly elapsedSeconds: number;
  readonly verdict: string;
  /** Codes of the findings. */
  readonly codes: readonly string[];
  readonly requests: number;
  /** Places that were searched for the secret. */
  readonly leakChecks: number;
  readonly leaks: number;
  readonly complaints: readonly string[];
}

const exitCodes = { pass: 0, unknown: 3 } as const;

/** Compares a run with the table, and with what must never happen whatever the fault. Pure. */
export function judge(one: Case, outcome: Outcome, token: string, email: string): Result {
  const { elapsedSeconds, exitCode, arrived, heard, left } = outcome;
  const report = left['report.json'] ?? '';
  const { expected } = one;
  const complaints: string[] = [];
  const same = (what: string, is: unknown, wanted: unknown) => {
    if (is !== wanted) complaints.push(`${what}: ${is}, not ${wanted}`);
  };
  const { verdict, findings, requests } = summaryOf(report);
  const wanted = expected.codes.map((code) => `unknown ${code}`);
  if (exitCode === null) complaints.push('did not end by itself');
  else same('exit code', exitCode, exitCodes[expected.verdict]);
  if (report === '') complaints.push(`no report: ${left.stdout}${left.stderr}`);
  same('verdict', verdict, expected.verdict);
  const counted = findings.filter(({ code }) => code !== expected.maybe);
  same('findings', counted.map(({ severity, code }) => `${severity} ${code}`).join(), wanted.join());
  const [least, most] =
    typeof expected.requests === 'number' ? [expected.requests, expected.requests] : expected.requests;
  if (requests < least || requests > most) complaints.push(`requests: ${requests}, not ${least} to ${most}`);
  const isUntrusted = expected.codes.includes('tls-untrusted');
  const strange = [
    ...arrived.filter(({ method, userAgent }) => method !== 'GET' || !userAgent.startsWith('token-preflight/')),
    ...heard.filter((line) => !/^\S+ (?:GET (?:api\.)?bitbucket\.org\/|- -$)/.test(line)),
    // Over a connection that is not to be trusted nothing is sent.
    ...heard.filter((line) => isUntrusted && line.startsWith(`${struckAddress(one)} GET `)),
  ];
  same('requests that nobody may send', JSON.stringify(strange), '[]');
  const { checks, hits } = searchForSecrets(left, [token], [email]);
  complaints.push(...hits.map((hit) => `the secret, in ${hit}`));
  return {
    id: one.id,
    elapsedSeconds,
    verdict,
    codes: findings.map(({ code }) => code),
    requests,
    leakChecks: checks,
    leaks: hits.length,
    complaints,
  };
}

function summaryOf(report: string): Pick<ScenarioReport, 'verdict' | 'findings'> & { readonly requests: number } {
  const { verdict, findings, tokens }: ScenarioReport =
    report === '' ? { verdict: 'fail', findings: [], tokens: [] } : JSON.parse(report);
  return {
    verdict,
    findings: [...findings, ...tokens.flatMap((token) => token.findings)],
    requests: tokens.reduce((sum, token) => sum + token.requests, 0),
  };
}
