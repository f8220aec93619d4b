import { expect } from '@jest/globals';
import { type Sample, samples } from '../../sandbox/samples.ts';

/** The first characters of an Atlassian token are the same in all of its kind, and public. */
const publicPrefix = 12;
const telling = 12;
/** Shorter values are no secrets: placeholders, flags, empty texts. */
const shortest = 16;

/** What was handed to a run. */
export interface Handed {
  /** Secrets, and what people take for one. */
  readonly secrets: readonly (string | undefined)[];
  /** Other texts, in which the token of a sample may stand by mistake. */
  readonly texts: readonly string[];
  /** The user name of the Basic pair. */
  readonly email: string;
}

/**
 * Fails when any form of a secret, or any twelve characters in a row of it, occurs in a text.
 * @param left what the run left behind, by name
 */
export function expectNoSecret(left: Readonly<Record<string, string | undefined>>, handed: Handed): void {
  const given = handed.secrets.filter((secret) => secret !== undefined);
  const embedded = Object.values<Sample>(samples)
    .map(({ token }) => token)
    .filter((token) => [...given, ...handed.texts].some((text) => text.includes(token)));
  const secrets = new Set([...given.filter(({ length }) => length >= shortest), ...embedded]);
  for (const secret of secrets) {
    const traces = [...formsOf(secret, handed.email), ...fragmentsOf(secret)];
    for (const [where, text = ''] of Object.entries(left)) {
      const shown = traces.filter((trace) => text.includes(trace)).length;
      expect({ where, shown }).toEqual({ where, shown: 0 });
    }
  }
}

function formsOf(secret: string, email: string): readonly string[] {
  const trimmed = secret.trim();
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64').replace(/=+$/, '');
  return [
    ...[secret, trimmed, encodeURIComponent(trimmed), encodeURI(trimmed)],
    ...[secret, trimmed, `${email}:${trimmed}`, `${email}:${secret}`].map(base64),
  ];
}

function fragmentsOf(secret: string): readonly string[] {
  const body = secret.slice(publicPrefix);
  return Array.from({ length: Math.max(0, body.length - telling + 1) }, (_, at) => body.slice(at, at + telling));
}
