import type { Scene } from './run-scenario.ts';

/** How sure the cause is: stated by the reporter, staff, or a maintainer; pieced together; or never found. */
export type Certainty = 'confirmed' | 'likely' | 'open';

/** What the output must hold, and what it must not accuse. */
export type Expected = {
  readonly verdict: 'pass' | 'warn' | 'unknown' | 'fail';
  /** The codes with severity `fail`: exactly these. */
  readonly fails: readonly string[];
  /** Codes that must be there with another severity. */
  readonly others?: readonly string[];
  /** What must be printed: the cause if only the text has it, and the fix. */
  readonly says: readonly (string | RegExp)[];
};

/** One way in which the failure comes to a check. */
export type FailureRun = Scene & {
  readonly about: string;
  readonly expects: Expected;
};

/** One real failure. */
export type Failure = {
  readonly id: string;
  /** When it was reported, as exactly as is known. */
  readonly date: string;
  readonly symptom: string;
  readonly cause: string;
  readonly certainty: Certainty;
  readonly url: string;
} & (
  | {
      readonly runs: readonly FailureRun[];
      /** The part of the failure that no check of a token can show. */
      readonly beyond?: string;
    }
  | { readonly inexpressible: string }
);
