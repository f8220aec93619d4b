/** How much a change asks of users, gravest first: https://semver.org/. */
const types = ['major', 'minor', 'patch'] as const;

/** One change that users notice, as a file of `.changes/next-release` tells it. */
export interface Change {
  readonly type: (typeof types)[number];
  readonly description: string;
}

/**
 * The changes that wait for a release, gravest first.
 *
 * @param files name and text of each file of `.changes/next-release`
 * @throws when a file tells no change, naming every such file, or when there is none
 */
export function readChanges(files: Readonly<Record<string, string>>): readonly Change[] {
  const read = Object.entries(files).map(([name, text]) => ({ name, change: changeIn(text) }));
  const faulty = read.filter(({ change }) => change === undefined).map(({ name }) => name);
  if (faulty.length > 0) {
    throw new Error(`${faulty.join(', ')}: a change is {"type": "major, minor or patch", "description": "one line"}.`);
  }
  if (read.length === 0) throw new Error('There is no change in .changes/next-release: nothing to release.');
  const changes = read.flatMap(({ change }) => change ?? []);
  return types.flatMap((type) => changes.filter((change) => change.type === type));
}

function changeIn(text: string): Change | undefined {
  try {
    const { type, description, ...others } = JSON.parse(text) as Partial<Change>;
    const isWhole = types.some((each) => each === type) && /^\S.*\S$/.test(description ?? '');
    return isWhole && Object.keys(others).length === 0 ? ({ type, description } as Change) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The version after the last one, by the gravest change.
 *
 * @param last version of the last release, `0.0.0` before the first
 */
export function nextVersion(last: string, changes: readonly Change[]): string {
  const [major = 0, minor = 0, patch = 0] = last.split('.').map(Number);
  if (changes.some(({ type }) => type === 'major')) return `${major + 1}.0.0`;
  if (changes.some(({ type }) => type === 'minor')) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** What the changelog and the release say of the changes: a line each. */
export function notesOf(changes: readonly Change[]): string {
  return changes.map(({ type, description }) => `- ${type}: ${description}\n`).join('');
}

/** The changelog with a new release on top. */
export function withRelease(changelog: string, version: string, changes: readonly Change[]): string {
  const [title, ...releases] = changelog.split(/^(?=## )/m);
  return [`${title?.trimEnd()}\n\n`, `## ${version}\n\n${notesOf(changes)}`, ...releases.map((each) => `\n${each}`)]
    .join('')
    .replace(/\n{3,}/g, '\n\n');
}
