import type { Vocabulary } from '../bitbucket/scopes.ts';
import { neededScopes } from '../evidence/requirements.ts';
import type { Case } from './case.ts';
import { labelled, list } from './words/speech.ts';

/** Plain sentences about the declaration, where nothing was sent. @param isPlan then the scopes to tick are said too */
export function offlineNotes(
  about: Pick<Case, 'requirements'>,
  vocabulary: Vocabulary,
  isPlan: boolean,
): readonly string[] {
  const needed = neededScopes(about.requirements, vocabulary);
  const tick = `Scopes that the token needs, and no more: ${labelled(needed)}.`;
  return [...translationNotes(about, vocabulary), ...(isPlan && needed.length > 0 ? [tick] : [])];
}

/** Scopes declared in the other spelling than the token's, with what was required in their place. */
export function translationNotes(
  { requirements }: Pick<Case, 'requirements'>,
  vocabulary: Vocabulary,
): readonly string[] {
  return requirements.scopes
    .filter((scope) => scope.vocabulary !== vocabulary && scope.needs[vocabulary].length > 0)
    .map(({ text, needs }) => `${text} was read as ${list(needs[vocabulary])}, as this kind of token calls it.`);
}
