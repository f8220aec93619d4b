/**
 * Fails if files in `src/` import each other in a circle, or if a folder imports one above it. Imports of types and
 * `import()` count, too. Run by `npm run lint`. `docs/architecture.md` describes the folders.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folders and files directly in `src/`, from the bottom up. A file can import its own folder and of all lines
 * below. Folders in one line don't import each other.
 */
const layers: readonly (readonly string[])[] = [
  ['util', 'version.ts'],
  ['route', 'tools'],
  ['redaction'],
  ['config', 'http'],
  ['bitbucket'],
  ['credential', 'suggest', 'organization'],
  ['check'],
  ['messages'],
  ['report'],
  ['explain', 'record'],
  ['commands'],
  ['hosts', 'library'],
  ['main.ts'],
  ['process.ts'],
  ['program.ts'],
  ['library.ts', 'index.cts'],
];

/** A relative import: `from './x.ts'`, `import './x.ts'`, or `import('./x.ts')`. */
const relativeImport = /\b(?:from\s*|import\s*\(?\s*)(['"])(\.[^'"\n]+)\1/g;

/** Files that a file imports. All paths are relative to `src/`. */
type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * Checks how files import each other.
 *
 * @param sources contents by path relative to `src/`, such as `check/plan.ts`
 * @param order the folders from the bottom up
 * @returns one line per problem; empty if there is none
 */
export function lintImports(sources: ReadonlyMap<string, string>, order = layers): readonly string[] {
  const imports: Imports = new Map([...sources].map(([path, source]) => [path, findImports(path, source)]));
  return [
    ...[...imports].flatMap(([path, targets]) => targets.flatMap((target) => checkImport(path, target, order) ?? [])),
    ...new Set([...imports.keys()].flatMap((path) => describeCircle(findCircle(path, imports)))),
  ];
}

function findImports(path: string, source: string): readonly string[] {
  const targets = [...source.matchAll(relativeImport)].map((match) => match[2] ?? '');
  return [...new Set(targets.map((target) => posix.join(posix.dirname(path), target)))];
}

/** @returns what is wrong with one import, or nothing */
function checkImport(path: string, target: string, order: typeof layers): string | undefined {
  const [from = '', to = ''] = [path, target].map((file) => file.replace(/\/.*/, ''));
  if (from === to) return undefined;
  const [upper, lower] = [from, to].map((name) => order.findIndex((names) => names.includes(name)));
  if (upper === undefined || lower === undefined || lower < 0 || upper < 0) {
    return `src/${path}: imports ${target}: ${upper === -1 ? from : to} is not in the table in scripts/lint-imports.ts`;
  }
  return lower < upper ? undefined : `src/${path}: imports ${target}: ${to} is not below ${from}`;
}

/** @returns the shortest circle that a file is part of, starting with its first file in alphabetical order; or nothing */
function findCircle(start: string, imports: Imports): readonly string[] | undefined {
  const paths: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  // A list that grows while it is walked also visits what was added.
  for (const path of paths) {
    for (const target of imports.get(path.at(-1) ?? '') ?? []) {
      if (target === start) return rotate(path);
      if (!seen.has(target)) paths.push([...path, target]);
      seen.add(target);
    }
  }
  return undefined;
}

/** @returns one line, or none where there is no circle */
function describeCircle(circle: readonly string[] = []): readonly string[] {
  const [first] = circle;
  return first === undefined ? [] : [`src/${first}: import circle: ${[...circle, first].join(' -> ')}`];
}

function rotate(circle: readonly string[]): readonly string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}

function main(): void {
  // npm runs scripts in the root of the project.
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const problems = lintImports(new Map(paths.map((path) => [path, readFileSync(join('src', path), 'utf8')])));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
