import type { NeededPermission, PermissionLevel } from '../bitbucket/permission.ts';
import type { Authentication } from './authentication.ts';
import type { PermissionGap, ScopeContradiction } from './finding-facts.ts';
import type { Outcome, ProbeResult } from './probe-result.ts';
import type { Requirement } from './requirement.ts';

/** How far one requirement is verified. */
/**
 * `granted`: the scope is granted, and nothing shows the permission. `unverifiable`: no harmless request shows anything.
 */
export type CheckOutcome = 'verified' | 'granted' | 'missing' | 'denied' | 'unverifiable' | 'unknown';

/** What shows that a requirement is verified or granted. */
export type ShownBy = 'endpoint' | 'scope-list' | 'permission' | 'git';

/** A requirement, how it came out, and why where it isn't verified. */
export interface CheckResult {
  readonly requirement: Requirement;
  /** The scope, where a requirement is checked scope by scope; else the label of the requirement. */
  readonly subject: string;
  /** Whether it is one scope of the requirement. */
  readonly isScope?: true;
  readonly outcome: CheckOutcome;
  /** What shows it, where it is verified or granted. */
  readonly shownBy?: readonly ShownBy[];
  /** The request that decided it. */
  readonly by?: ProbeResult;
  /** The permission that a write needs and the caller has, where the two decide or leave it open. */
  readonly permission?: PermissionEvidence;
  /** Scopes that are missing. */
  readonly missing?: readonly string[];
  /** The response that refused it, although the scope is there or may be. */
  readonly refusal?: Outcome;
  /** The resource itself is there, and what lies in it isn't. */
  readonly isPart?: true;
  /** The list of granted scopes and a response disagree. */
  readonly contradiction?: ScopeContradiction;
}

/** The permission that a write needs, and what is known about the caller's own. */
export interface PermissionEvidence {
  readonly needed: NeededPermission;
  readonly held?: PermissionLevel;
  readonly gap?: PermissionGap;
}

/** How one thing came out, before it is known which requirement it counts for. */
export type Evaluation = Omit<CheckResult, 'requirement' | 'subject' | 'isScope'>;

/** Verified by the list of granted scopes, in the response to this request. */
export function verifiedByList({ identity }: Authentication): Evaluation {
  return { outcome: 'verified', shownBy: ['scope-list'], ...(identity !== undefined && { by: identity }) };
}

/** Scopes that the list of granted scopes lacks: nothing has to be tried. */
export function missingFromList(authentication: Authentication, missing: readonly string[]): Evaluation {
  const { identity } = authentication;
  return { outcome: 'missing', missing, ...(identity !== undefined && { by: identity }) };
}

/** The scopes that the checks lack, each once. */
export function missingScopes(checks: readonly CheckResult[]): readonly string[] {
  return [...new Set(checks.flatMap(({ missing }) => missing ?? []))];
}
