/** Types of changes, most significant first: https://semver.org/. */
const types = ['major', 'minor', 'patch'] as const;

/** One change that users notice, from a file in `.changes/next-release`. */
export interface Change {
  readonly type: (typeof types)[number];
  readonly description: string;
  /** What it adds to, changes in, or removes from the public interface: names in `interface.txt`. */
  readonly interface?: readonly string[];
}

/**
 * Reads the pending changes, most significant first.
 *
 * @param files name and text of each file in `.changes/next-release`
 * @throws if a file is invalid, with the names of all invalid files, or if there is no file
 */
export function readChanges(files: Readonly<Record<string, string>>): readonly Change[] {
  const read = Object.entries(files).map(([name, text]) => ({ name, change: changeIn(text) }));
  const faulty = read.filter(({ change }) => change === undefined).map(({ name }) => name);
  if (faulty.length > 0) {
    throw new Error(
      `${faulty.join(', ')}: a change is {"type": "major, minor or patch", "description": "one line"}, with an "interface" list if names are different.`,
    );
  }
  if (read.length === 0) throw new Error('There are no changes in .changes/next-release: nothing to release.');
  const changes = read.flatMap(({ change }) => change ?? []);
  return types.flatMap((type) => changes.filter((change) => change.type === type));
}

function changeIn(text: string): Change | undefined {
  try {
    const { type, description, interface: names = [], ...others } = JSON.parse(text) as Partial<Change>;
    const isWhole = types.some((each) => each === type) && /^\S.*\S$/.test(description ?? '');
    const isList = Array.isArray(names) && names.every((name) => typeof name === 'string' && name !== '');
    if (!isWhole || !isList || Object.keys(others).length > 0) return undefined;
    return { type, description, ...(names.length > 0 && { interface: names }) } as Change;
  } catch {
    return undefined;
  }
}

/**
 * Returns the next version, based on the most significant change.
 *
 * @param last version of the last release, `0.0.0` before the first
 */
export function nextVersion(last: string, changes: readonly Change[]): string {
  const [major = 0, minor = 0, patch = 0] = last.split('.').map(Number);
  if (changes.some(({ type }) => type === 'major')) return `${major + 1}.0.0`;
  if (changes.some(({ type }) => type === 'minor')) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** Formats the changes for the changelog and the release notes, one line per change. */
export function notesOf(changes: readonly Change[]): string {
  return changes.map(({ type, description }) => `- ${type}: ${description}\n`).join('');
}

/** Adds a release at the top of the changelog. */
export function withRelease(changelog: string, version: string, changes: readonly Change[]): string {
  const [title, ...releases] = changelog.split(/^(?=## )/m);
  return [`${title?.trimEnd()}\n\n`, `## ${version}\n\n${notesOf(changes)}`, ...releases.map((each) => `\n${each}`)]
    .join('')
    .replace(/\n{3,}/g, '\n\n');
}
