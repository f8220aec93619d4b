import { offlineFindings } from './offline-findings.ts';
import { declarationFindings } from './words/declaration.ts';
import { elsewhereFindings } from './words/elsewhere.ts';
import { expiryFindings } from './words/expiry.ts';
import { gitFindings } from './words/git.ts';
import { placeFindings } from './words/place.ts';
import { scopeFindings } from './words/scope.ts';
import { secretFindings } from './words/secret.ts';
import type { Row } from './words/speech.ts';
import { tokenFindings } from './words/token.ts';

const aboutToken = { ...tokenFindings, ...scopeFindings, ...placeFindings, ...expiryFindings };

/** The findings by what they are about, in the order of the reference. */
export const groups = [
  { name: 'declaration', title: 'The declaration', rows: declarationFindings },
  { name: 'secret', title: 'The secret itself', rows: secretFindings },
  { name: 'token', title: 'What Bitbucket answered about the token', rows: aboutToken },
  { name: 'git', title: 'What git answered', rows: gitFindings },
  { name: 'elsewhere', title: 'Not about the token', rows: elsewhereFindings },
] as const;

/** THE table of findings: code, severity, words and remedy. */
export const findings = { ...offlineFindings, ...aboutToken, ...gitFindings, ...elsewhereFindings };

/** A cause that the tool can name. Codes are part of the public contract. */
export type FindingCode = keyof typeof findings;

/** What a code's words are made of. */
export type FactsOf<Code extends FindingCode> = (typeof findings)[Code] extends Row<infer Facts> ? Facts : never;
