import { declarationFindings } from './words/declaration.ts';
import { elsewhereFindings } from './words/elsewhere.ts';
import { gitFindings } from './words/git.ts';
import { secretFindings } from './words/secret.ts';
import type { Row, Severity, Speech, Words } from './words/speech.ts';
import { tokenFindings } from './words/token.ts';

/** The findings by what they are about, in the order of the reference. */
export const groups = [
  { name: 'declaration', title: 'The declaration', rows: declarationFindings },
  { name: 'secret', title: 'The secret itself', rows: secretFindings },
  { name: 'token', title: 'What Bitbucket answered about the token', rows: tokenFindings },
  { name: 'git', title: 'What git answered', rows: gitFindings },
  { name: 'elsewhere', title: 'Not about the token', rows: elsewhereFindings },
] as const;

/** THE table of findings: code, severity, words and remedy. */
export const findings = {
  ...declarationFindings,
  ...secretFindings,
  ...tokenFindings,
  ...gitFindings,
  ...elsewhereFindings,
};

/** A cause that the tool can name. Codes are part of the public contract. */
export type FindingCode = keyof typeof findings;

/** What a code's words are made of. */
export type FactsOf<Code extends FindingCode> = (typeof findings)[Code] extends Row<infer Facts> ? Facts : never;

/** One finding, in words. */
export interface Finding extends Words {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Address of the code's entry in the reference. */
  readonly help: string;
}

const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';

/** Makes findings that speak the way of one host. */
export type Finder = <Code extends FindingCode>(code: Code, facts: FactsOf<Code>, severity?: Severity) => Finding;

/** @returns a function from a code and its facts to the finding; the severity is the table's unless given */
export function finderFor(say: Speech): Finder {
  return (code, facts, severity) => {
    // The type of the facts follows from the code, which the compiler cannot see through the union.
    const entry = findings[code] as unknown as Row<typeof facts>;
    return { code, severity: severity ?? entry.severity, ...entry.words(facts, say), help: `${reference}#${code}` };
  };
}

/** Whether a finding is about the declaration and not about a token. */
export function isAboutDeclaration({ code }: Finding): boolean {
  return code in declarationFindings;
}

/** The gravest first; those of the same gravity stay in their order. */
export function byGravity(found: readonly Finding[]): readonly Finding[] {
  const order = ['fail', 'unknown', 'warn'];
  return found.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
