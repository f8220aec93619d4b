import type { FindingCode, FindingFacts } from '../check/finding.ts';
import type { HostNames } from './host-names.ts';

/** What a person reads about one finding. */
export interface Words {
  /** The thing it is about, in a few words: a scope, an option, a repository. */
  readonly subject?: string;
  /** Under 80 characters, without a full stop. */
  readonly title: string;
  /** One to three sentences. */
  readonly cause: string;
  /** Steps, one action each. */
  readonly remedy: readonly string[];
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
