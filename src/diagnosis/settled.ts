import type { Meaning } from '../bitbucket/answer.ts';
import type { Exchange } from '../evidence/standing.ts';
import { type Case, recognitionOf } from './case.ts';

/** How far one declared thing is settled. */
export type Outcome = 'verified' | 'missing' | 'denied' | 'unverifiable' | 'unknown';

/** A declared thing, how it came out, and why where it did not come out well. */
export interface Settled {
  readonly subject: string;
  readonly outcome: Outcome;
  readonly exchange?: Exchange;
  /** Scopes that it lacks. */
  readonly missing?: readonly string[];
  /** The answer that refused it, though the scope is there or may be. */
  readonly refusal?: Meaning;
  /** A resource of its own is there, and what lies in it is not. */
  readonly feature?: true;
  /** The header and an endpoint disagree. */
  readonly contradiction?: { readonly one: string; readonly other: string };
}

/** A thing that the granted list settles, by the request whose answer carried the list. */
export function byHeader(subject: string, outcome: Outcome, about: Case): Settled {
  const exchange = recognitionOf(about);
  return { subject, outcome, ...(exchange !== undefined && { exchange }) };
}

/** Scopes that the granted list lacks: nothing has to be tried. */
export function missingByHeader(subject: string, missing: readonly string[], about: Case): Settled {
  return { ...byHeader(subject, 'missing', about), missing };
}
