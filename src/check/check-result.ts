import type { Authentication } from './authentication.ts';
import type { ScopeContradiction } from './finding.ts';
import type { Outcome, ProbeResult } from './probe-result.ts';
import type { Requirement } from './requirements.ts';

/** How far one requirement is verified. */
export type CheckOutcome = 'verified' | 'missing' | 'denied' | 'unverifiable' | 'unknown';

/** A requirement, how it came out, and why where it isn't verified. */
export interface CheckResult {
  readonly requirement: Requirement;
  /** The scope, where a requirement is checked scope by scope; else the label of the requirement. */
  readonly subject: string;
  /** Whether it is one scope of the requirement. */
  readonly isScope?: true;
  readonly outcome: CheckOutcome;
  /** The request that decided it. */
  readonly by?: ProbeResult;
  /** Scopes that are missing. */
  readonly missing?: readonly string[];
  /** The response that refused it, although the scope is there or may be. */
  readonly refusal?: Outcome;
  /** The resource itself is there, and what lies in it isn't. */
  readonly isPart?: true;
  /** The list of granted scopes and a response disagree. */
  readonly contradiction?: ScopeContradiction;
}

/** How one thing came out, before it is known which requirement it counts for. */
export type Evaluation = Omit<CheckResult, 'requirement' | 'subject' | 'isScope'>;

/** What the list of granted scopes decides, by the request whose response carried the list. */
export function byScopeList({ identity }: Authentication, outcome: CheckOutcome): Evaluation {
  return { outcome, ...(identity !== undefined && { by: identity }) };
}

/** Scopes that the list of granted scopes lacks: nothing has to be tried. */
export function missingFromList(authentication: Authentication, missing: readonly string[]): Evaluation {
  return { ...byScopeList(authentication, 'missing'), missing };
}
