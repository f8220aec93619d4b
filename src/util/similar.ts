/**
 * How many single edits (insert, remove, replace a character, swap two neighbors) turn one text into the other.
 *
 * @param a any text
 * @param b any text
 * @returns 0 for equal texts, at most the length of the longer one; never throws
 */
export function editDistance(a: string, b: string): number {
  // Three rows are enough: a swap of neighbors looks two rows back.
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    // Codes and not characters, since they are compared by the million.
    const [code, codeBefore] = [a.charCodeAt(row - 1), a.charCodeAt(row - 2)];
    let left = row;
    for (let column = 1; column <= b.length; column += 1) {
      const other = b.charCodeAt(column - 1);
      left = Math.min((last[column] ?? 0) + 1, left + 1, (last[column - 1] ?? 0) + (code === other ? 0 : 1));
      if (code === b.charCodeAt(column - 2) && codeBefore === other) {
        left = Math.min(left, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(left);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The edits between two texts as a share of the longer one: 0 for equal texts, 1 for texts with nothing in common.
 *
 * @param a any text
 * @param b any text
 * @returns a number from 0 to 1; 1 at once where the lengths alone rule out a likeness, so that a huge text costs nothing
 */
export function unlikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  if (Math.abs(a.length - b.length) * 2 > longer) return 1;
  // Nothing that is compared here is longer than a few hundred characters.
  if (longer > 500) return a === b ? 0 : 1;
  return editDistance(a, b) / longer;
}

/** Which of several candidates are worth a suggestion. */
interface Limits {
  /** How many to give at most. */
  readonly max: number;
  /** A candidate that is further away is no suggestion. */
  readonly maxDistance: number;
  /** How much further away than the best one the others may be. */
  readonly maxGap?: number;
}

/**
 * The nearest candidates.
 *
 * @param candidates what may be meant
 * @param distanceOf how far a candidate is from what was written: 0 for the same
 * @returns the near ones, best first, in the given order where equally near; empty when nothing is near
 */
export function nearest<T>(
  candidates: Iterable<T>,
  distanceOf: (candidate: T) => number,
  { max, maxDistance, maxGap = Number.POSITIVE_INFINITY }: Limits,
): readonly T[] {
  const near = [...candidates]
    .map((candidate) => ({ candidate, distance: distanceOf(candidate) }))
    .filter(({ distance }) => distance <= maxDistance)
    .sort((a, b) => a.distance - b.distance);
  const best = near[0]?.distance ?? 0;
  return near
    .filter(({ distance }) => distance <= best + maxGap)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}

/**
 * The candidates that the text most likely represents, letter case aside.
 *
 * @param text what the user wrote
 * @param candidates what may be meant
 * @returns the near ones, best first, in the given order where equally near; empty when nothing is near; never throws
 */
export function findSimilar(
  text: string,
  candidates: Iterable<string>,
  { max = 3 }: { readonly max?: number } = {},
): readonly string[] {
  const wanted = text.trim().toLowerCase();
  return nearest(candidates, (candidate) => unlikeness(wanted, candidate.toLowerCase()), { max, maxDistance: 0.4 });
}

/**
 * The names that a misspelled or shortened one most likely means.
 *
 * @param name what the user wrote
 * @param names what is allowed
 * @returns all names that begin with its three letters or more, else the most similar one, else those that begin with the
 *   same five letters; empty when nothing is near
 */
export function suggestNames(name: string, names: readonly string[]): readonly string[] {
  const beginningWith = (start: string, length: number) =>
    start.length < length ? [] : names.filter((other) => other.startsWith(start));
  const longer = beginningWith(name, 3);
  if (longer.length > 0) return longer;
  const similar = findSimilar(name, names, { max: 1 });
  return similar.length > 0 ? similar : beginningWith(name.slice(0, 5), 5);
}
