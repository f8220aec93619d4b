import { expect } from '@jest/globals';
import { searchForSecrets } from '../../sandbox/leaks.ts';
import { type Sample, samples } from '../../sandbox/samples.ts';
import { recordMetric } from '../test-metrics.ts';

/** What was handed to a run. */
export interface Handed {
  /** Secrets, and what people take for one. */
  readonly secrets: readonly (string | undefined)[];
  /** Other texts, in which the token of a sample may appear by mistake. */
  readonly texts: readonly string[];
  /** The user name of the Basic pair. */
  readonly email: string;
}

/**
 * Fails when a secret, or any piece of it, occurs in a text, however it is written.
 * @param left what the run left behind, by name
 */
export function expectNoSecret(left: Readonly<Record<string, string>>, handed: Handed): void {
  const given = handed.secrets.filter((secret) => secret !== undefined);
  const embedded = Object.values<Sample>(samples)
    .map(({ token }) => token)
    .filter((token) => [...given, ...handed.texts].some((text) => text.includes(token)));
  const { checks, hits } = searchForSecrets(left, [...given, ...embedded], [handed.email]);
  recordMetric({ leakChecks: checks, leaks: hits.length });
  expect(hits).toEqual([]);
}
