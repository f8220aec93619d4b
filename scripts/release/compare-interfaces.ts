import type { Change } from './changes.ts';

/** A difference between two interfaces. */
interface Difference {
  /** The part of a line before its colon. */
  readonly name: string;
  readonly difference: 'added' | 'changed' | 'removed';
}

/**
 * Compares the public interface with that of the last release.
 *
 * @param released lines of the last release: `name: details` each, or only a name
 * @param current the lines of today
 * @param changes pending changes; `interface` lists names, each of which also covers the names that begin with it
 * @returns what no change of the right type names, and names that nothing differs in. Empty if all is well. Pure.
 */
export function compareInterfaces(
  released: readonly string[],
  current: readonly string[],
  changes: readonly Change[],
): readonly string[] {
  const differences = differencesOf(released, current);
  const isNamed = ({ name, difference }: Difference) =>
    changes.some(
      ({ type, interface: names = [] }) =>
        (type === 'major' || (type === 'minor' && difference === 'added')) && names.some((each) => covers(each, name)),
    );
  const unnamed = differences.filter((difference) => !isNamed(difference));
  const top = unnamed.filter(
    ({ name, difference }) =>
      !unnamed.some((other) => other.difference === difference && other.name !== name && covers(other.name, name)),
  );
  const unused = changes
    .flatMap(({ interface: names = [] }) => names)
    .filter((each) => !differences.some(({ name }) => covers(each, name)));
  return [...top.map(problemOf), ...unused.map((name) => `${name}: a change names it, but it isn't different.`)];
}

function problemOf({ name, difference }: Difference): string {
  const type = difference === 'added' ? 'minor or major' : 'major';
  return `${name}: ${difference}. A ${type} change in .changes/next-release must name it: "interface": ["${name}"].`;
}

function differencesOf(released: readonly string[], current: readonly string[]): readonly Difference[] {
  const gone = released.filter((line) => !current.includes(line)).map(nameIn);
  const isNew = current.filter((line) => !released.includes(line)).map(nameIn);
  return [...new Set([...gone, ...isNew])].map((name) => ({
    name,
    difference: !gone.includes(name) ? 'added' : isNew.includes(name) ? 'changed' : 'removed',
  }));
}

function nameIn(line: string): string {
  return line.split(': ')[0] ?? line;
}

/** Whether a name is another one, or belongs to it. */
function covers(name: string, other: string): boolean {
  return other.startsWith(name) && /^(?:$|[ .[])/.test(other.slice(name.length));
}
