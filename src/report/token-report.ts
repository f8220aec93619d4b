import type { FindingCode, FindingOf, Severity } from '../check/finding.ts';
import type { PlannedRequest, TokenResult } from '../check/token-result.ts';
import { wordsOf } from '../messages/catalog.ts';
import type { HostNames } from '../messages/host-names.ts';
import type { Words } from '../messages/message.ts';
import { type NextStep, nextStepsOf } from '../messages/next-steps.ts';
import { noteText } from '../messages/notes.ts';

/** Where every code has an entry. */
export const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';

/** One finding of a report: facts for machines, words for people. */
export interface ReportedFinding extends Words {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Address of the code's entry in the reference. */
  readonly help: string;
  readonly facts: object;
  /** What to do next, for machines: the most important step first. */
  readonly next: readonly NextStep[];
}

/** What there is to report about one token. A public record: its shape is that of the report's JSON Schema. */
export interface TokenReport extends Omit<TokenResult, 'findings' | 'notes' | 'planned'> {
  readonly name: string;
  /** What an inventory says about it, in the words of its author: whose it is, what for, how to renew it. */
  readonly owner?: string;
  readonly purpose?: string;
  readonly rotate?: string;
  /** The environment variable that has the secret. */
  readonly variable?: string;
  readonly findings: readonly ReportedFinding[];
  /** Plain sentences: scopes that were converted, scopes that only the list of granted scopes shows. */
  readonly notes: readonly string[];
  /** The requests of a check that was only planned. */
  readonly planned?: readonly string[];
}

/** Puts the result of a check into words, in the names of the host. */
export function renderToken(result: TokenResult, names: HostNames, about: Partial<TokenReport> = {}): TokenReport {
  const { findings, notes, planned, ...rest } = result;
  return {
    name: 'token',
    ...about,
    ...rest,
    findings: findings.map((finding) => renderFinding(finding, names)),
    notes: notes.map(noteText),
    ...(planned !== undefined && { planned: planned.map(requestText) }),
  };
}

/** Puts one finding into words. */
export function renderFinding(finding: FindingOf<FindingCode>, names: HostNames): ReportedFinding {
  const { code, severity, facts } = finding;
  return {
    code,
    severity,
    ...wordsOf(finding, names),
    help: `${reference}#${code}`,
    facts,
    next: nextStepsOf(finding),
  };
}

/** A request of a plan as people read it. */
function requestText({ type, url, scheme }: PlannedRequest): string {
  const name = scheme === 'basic' ? 'Basic' : 'Bearer';
  switch (type) {
    case 'identity':
      return `GET ${url} (${name})`;
    case 'after-401':
      return `After a 401, the same once more (${name})`;
    case 'probe':
      return `GET ${url}`;
    case 'git':
      return `GET ${url} (git)`;
  }
}
