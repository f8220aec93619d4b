import type { PlayedReport } from '../../sandbox/play.ts';
import type { RecordedRequest } from '../../sandbox/server.ts';
import type { Case } from './cases.ts';
import { struckAddress } from './parts.ts';

/** What a run left behind. */
export interface Outcome {
  /** Nothing where the run had to be ended. */
  readonly exitCode: number | null;
  readonly elapsedSeconds: number;
  /** Standard output and standard error. */
  readonly output: string;
  /** The file of the report; empty where none was written. */
  readonly report: string;
  /** What arrived at the sandbox. */
  readonly arrived: readonly RecordedRequest[];
  /** What nginx heard: address, method and URL a line. */
  readonly heard: readonly string[];
}

/** A case as it came out; `complaints` is empty where it is as the table wants it. */
export interface Result {
  readonly id: number;
  readonly elapsedSeconds: number;
  readonly verdict: string;
  /** Codes of the findings. */
  readonly codes: readonly string[];
  readonly requests: number;
  readonly complaints: readonly string[];
}

const exitCodes = { pass: 0, unknown: 3 } as const;
/** Characters of a secret in a row that give it away, and those at its beginning that all of its kind share. */
const telling = 12;

/** Holds a run against the table, and against what must never happen whatever the fault. Pure. */
export function judge(one: Case, outcome: Outcome, secrets: readonly string[]): Result {
  const { elapsedSeconds, exitCode, report, arrived, heard, output } = outcome;
  const { expected } = one;
  const complaints: string[] = [];
  const same = (what: string, is: unknown, wanted: unknown) => {
    if (is !== wanted) complaints.push(`${what}: ${is}, not ${wanted}`);
  };
  const { verdict, findings, requests } = summaryOf(report);
  const wanted = expected.codes.map((code) => `unknown ${code}`);
  if (exitCode === null) complaints.push('did not end by itself');
  else same('exit code', exitCode, exitCodes[expected.verdict]);
  if (report === '') complaints.push(`no report: ${output}`);
  same('verdict', verdict, expected.verdict);
  same('findings', findings.map(({ severity, code }) => `${severity} ${code}`).join(), wanted.join());
  same('requests', requests, expected.requests);
  const isUntrusted = expected.codes.includes('tls-untrusted');
  const strange = [
    ...arrived.filter(({ method, userAgent }) => method !== 'GET' || !userAgent.startsWith('token-preflight/')),
    ...heard.filter((line) => !/^\S+ (?:GET (?:api\.)?bitbucket\.org\/|- -$)/.test(line)),
    // Over a connection that is not to be trusted nothing is sent.
    ...heard.filter((line) => isUntrusted && line.startsWith(`${struckAddress(one)} GET `)),
  ];
  same('requests that nobody may send', JSON.stringify(strange), '[]');
  const traces = secrets.flatMap((secret) => windows(secret.slice(telling)));
  same('pieces of the secret', traces.filter((trace) => `${output}${report}`.includes(trace)).length, 0);
  return { id: one.id, elapsedSeconds, verdict, codes: findings.map(({ code }) => code), requests, complaints };
}

function summaryOf(report: string): Pick<PlayedReport, 'verdict' | 'findings'> & { readonly requests: number } {
  const { verdict, findings, tokens }: PlayedReport =
    report === '' ? { verdict: 'fail', findings: [], tokens: [] } : JSON.parse(report);
  return {
    verdict,
    findings: [...findings, ...tokens.flatMap((token) => token.findings)],
    requests: tokens.reduce((sum, token) => sum + token.requests, 0),
  };
}

function windows(text: string): readonly string[] {
  return Array.from({ length: text.length - telling + 1 }, (_, at) => text.slice(at, at + telling));
}
