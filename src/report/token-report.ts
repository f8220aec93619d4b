import type { FindingCode, FindingOf } from '../check/finding.ts';
import type { PlannedRequest, TokenResult } from '../check/token-result.ts';
import { wordsOf } from '../messages/catalog.ts';
import type { HostNames } from '../messages/host-names.ts';
import { noteText } from '../messages/notes.ts';
import { reference } from './reference.ts';
import type { FindingRecord, TokenRecord } from './schema.ts';

/** Puts the result of a check into words, in the names of the host. */
export function renderToken(result: TokenResult, names: HostNames, about: Partial<TokenRecord> = {}): TokenRecord {
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
export function renderFinding(finding: FindingOf<FindingCode>, names: HostNames): FindingRecord {
  const { code, severity, facts } = finding;
  return { code, severity, ...wordsOf(finding, names), help: `${reference}#${code}`, facts: { ...facts } };
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
