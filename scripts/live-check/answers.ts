import type { Fact, FactGroup, LiveAnswer, OpenQuestion } from '../../src/bitbucket/evidence.data.ts';

/** A fact, and the answer of a live check that raised its grade or contradicts it. */
export interface CheckedFact extends Fact {
  readonly live?: LiveAnswer;
}

/** The facts of a subject with what live checks found out. */
export interface CheckedFactGroup extends FactGroup {
  readonly facts: readonly CheckedFact[];
}

/** Raises the grade of what a live check confirms: an inferred fact is recorded then. What it contradicts stays as it is. */
export function applyAnswers(
  groups: readonly FactGroup[],
  questions: readonly OpenQuestion[],
  answers: readonly LiveAnswer[],
): readonly CheckedFactGroup[] {
  const answerTo = ({ id }: Fact) =>
    answers.find(
      ({ question, confirms }) =>
        confirms !== undefined && questions.some((open) => open.id === question && open.fact === id),
    );
  const check = (fact: Fact): CheckedFact => {
    const live = answerTo(fact);
    if (live === undefined) return fact;
    const isRaised = live.confirms === true && fact.grade === 'inferred';
    return { ...fact, ...(isRaised && { grade: 'recorded', day: live.day }), live };
  };
  return groups.map(({ title, facts }) => ({ title, facts: facts.map(check) }));
}

/** The answers of a run next to those of earlier ones, in the order of the questions: a new answer replaces the old one. */
export function mergeAnswers(
  questions: readonly OpenQuestion[],
  earlier: readonly LiveAnswer[],
  own: readonly LiveAnswer[],
): readonly LiveAnswer[] {
  return questions.flatMap(({ id }) => [...own, ...earlier].find(({ question }) => question === id) ?? []);
}

/** The text of the data file with the answers. */
export function printAnswers(answers: readonly LiveAnswer[]): string {
  return `// What live checks at Bitbucket answered, without names. Written by \`npm run live-check\`; do not edit.
import type { LiveAnswer } from './evidence.data.ts';

/** The answers to open questions, in their order. */
export const liveAnswers: readonly LiveAnswer[] = ${JSON.stringify(answers, null, 2)};
`;
}
