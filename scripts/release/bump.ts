/**
 * Creates a release in the working tree from the changes in `.changes/next-release`: updates the changelog, the version, and
 * the interface that later changes are compared with.
 * Arguments: the version of the last release (`0.0.0` before the first) and a file for the release notes. Prints the version.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextVersion, notesOf, readChanges, withRelease } from './changes.ts';
import { interfaceFile, publicInterface } from './interface.ts';

const [last = '0.0.0', notes = ''] = process.argv.slice(2);
const folder = '.changes/next-release';
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

try {
  const changes = readChanges(
    Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
  const version = nextVersion(last, changes);
  writeFileSync('CHANGELOG.md', withRelease(readFileSync('CHANGELOG.md', 'utf8'), version, changes));
  writeFileSync(notes, notesOf(changes));
  writeFileSync(interfaceFile, `${(await publicInterface('.')).join('\n')}\n`);
  for (const name of names) rmSync(join(folder, name));
  execFileSync('npm', ['version', version, '--no-git-tag-version', '--allow-same-version'], { stdio: 'ignore' });
  console.log(version);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
