import { suggest } from './util/similar.ts';

/** @returns at most `limit` of the candidates that the text most likely stands for, as `suggest` finds them */
export function nearest(text: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  return suggest(text, candidates, { max: limit });
}
