import type { FactsOf, FindingCode } from './findings.ts';
import type { Row, Severity, Speech, Words } from './words/speech.ts';

/** One finding, in words. */
export interface Finding extends Words {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Address of the code's entry in the reference. */
  readonly help: string;
}

/** Where every code has an entry. */
export const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';

/** Makes findings of some codes that speak the way of one host. */
export type Finder<Known extends FindingCode = FindingCode> = <Code extends Known>(
  code: Code,
  facts: FactsOf<Code>,
  severity?: Severity,
) => Finding;

/** @returns a function from a code of the table and its facts to the finding; the severity is the table's unless given */
export function finderFor<Known extends FindingCode>(
  table: Readonly<Record<Known, unknown>>,
  say: Speech,
): Finder<Known> {
  return (code, facts, severity) => {
    // The type of the facts follows from the code, which the compiler cannot see through the union.
    const entry = table[code] as Row<typeof facts>;
    return { code, severity: severity ?? entry.severity, ...entry.words(facts, say), help: `${reference}#${code}` };
  };
}

/** Severities and verdicts, the gravest first. */
export const gravestFirst = ['fail', 'unknown', 'warn', 'pass'] as const satisfies readonly (Severity | 'pass')[];

/** For sorting: below nought where the first is graver. */
export function compareGravity(one: Severity | 'pass', other: Severity | 'pass'): number {
  return gravestFirst.indexOf(one) - gravestFirst.indexOf(other);
}

/** The gravest first; those of the same gravity stay in their order. */
export function byGravity(found: readonly Finding[]): readonly Finding[] {
  return found.toSorted((one, other) => compareGravity(one.severity, other.severity));
}
