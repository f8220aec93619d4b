import type { FindingCode } from '../check/finding.ts';
import type { FindingFacts } from '../check/finding-facts.ts';
import type { HostNames } from './host-names.ts';

/** What a person reads about one finding. */
export interface Words {
  /** What it is about, in a few words: a scope, an option, a repository. */
  readonly subject?: string;
  /** Under 80 characters, without a period. */
  readonly title: string;
  /** One to three sentences. */
  readonly cause: string;
  /** Steps, one action each. Facts aren't steps. */
  readonly remedy: readonly string[];
  /** One line to copy for the steps: a scope list or a command. */
  readonly copy?: string;
  /** The fix in as few steps as possible, with what to copy for each. */
  readonly fix?: readonly FixStep[];
}

/** A step in a few words. */
export interface FixStep {
  /** Without a period. */
  readonly step: string;
  /** An address, a scope list, or a command: one line. */
  readonly copy?: string;
}

/** The words for the findings of one code. */
export interface Message<Code extends FindingCode> {
  /** When the finding is reported, for the reference: a sentence. */
  readonly when: string;
  /** Facts to show the words by, in the reference. */
  readonly example: FindingFacts[Code];
  readonly words: (facts: FindingFacts[Code], names: HostNames) => Words;
}

/** Fixes the code of a message. */
export function message<Code extends FindingCode>(entry: Message<Code>): Message<Code> {
  return entry;
}
