import type { Vocabulary } from '../bitbucket/scopes.ts';
import type { CredentialKind, Scheme } from '../credential/kinds.ts';
import { neededScopes } from '../evidence/requirements.ts';
import type { Known } from './case.ts';
import type { Check } from './checks.ts';
import { type End, endOf } from './expiry.ts';
import { type Finding, gravestFirst } from './finding.ts';
import { offlineNotes } from './notes.ts';

/** How a run ends; a run's verdict is the gravest of its findings. */
export type Verdict = 'pass' | 'warn' | 'unknown' | 'fail';

/** What there is to tell about one token. A public record: its shape is that of the report's JSON Schema. */
export interface TokenReport {
  readonly name: string;
  /** What an inventory says of it, in the words of its author: whose it is, where it lives, how it is renewed. */
  readonly owner?: string;
  readonly purpose?: string;
  readonly rotate?: string;
  /** The environment variable that holds the secret. */
  readonly variable?: string;
  readonly verdict: Verdict;
  readonly credential: { readonly kind: CredentialKind; readonly scheme?: Scheme; readonly account?: string };
  readonly scopes: {
    readonly required: readonly string[];
    readonly granted?: readonly string[];
    readonly missing: readonly string[];
    readonly excess: readonly string[];
    readonly evidence: 'header' | 'denial' | 'endpoints' | 'none';
  };
  readonly checks: readonly Check[];
  readonly expiry?: End;
  readonly findings: readonly Finding[];
  /** Plain sentences about what was done on the way: lists translated, scopes judged by the header alone. */
  readonly notes: readonly string[];
  /** The requests of a run that was only planned. */
  readonly planned?: readonly string[];
  readonly requests: number;
}

/** The gravest of the findings. */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  return gravestFirst.find((verdict) => findings.some(({ severity }) => severity === verdict)) ?? 'pass';
}

/** The record of a token that was not asked about: a flaw was seen before, or only a plan was wanted. */
export function concludeOffline(
  about: Known,
  vocabulary: Vocabulary,
  findings: readonly Finding[],
  planned?: readonly string[],
): TokenReport {
  const expiry = endOf(about);
  return {
    name: 'token',
    verdict: verdictOf(findings),
    credential: { kind: about.secret.kind },
    scopes: { required: neededScopes(about.requirements, vocabulary), missing: [], excess: [], evidence: 'none' },
    checks: [],
    ...(expiry !== undefined && { expiry }),
    findings,
    notes: offlineNotes(about, vocabulary, planned !== undefined),
    ...(planned !== undefined && { planned }),
    requests: 0,
  };
}
