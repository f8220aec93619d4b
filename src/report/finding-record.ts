import type { FindingCode, FindingOf } from '../check/finding.ts';
import { wordsOf } from '../messages/catalog.ts';
import type { HostNames } from '../messages/host-names.ts';
import { nextStepsOf } from '../messages/next-steps.ts';
import { reference } from './reference.ts';
import type { FindingRecord } from './schema.ts';

export { exampleOf, isFindingCode, messages, wordsOf } from '../messages/catalog.ts';

/** A finding as a report has it: facts for machines, words for people. */
export function renderFinding(finding: FindingOf<FindingCode>, names: HostNames): FindingRecord {
  const { code, severity, facts } = finding;
  return {
    code,
    severity,
    ...wordsOf(finding, names),
    help: `${reference}#${code}`,
    facts: { ...facts },
    next: nextStepsOf(finding),
  };
}
