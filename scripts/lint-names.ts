/**
 * Fails if files in `src/` and `web/` declare the same name at the top level, exported or not: such names are hard to search for,
 * and easy to import from the wrong file. Run by `npm run lint`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The interface of the library. Its names are for its users, who don't know those of the other folders. */
const exempt = 'src/library/';

/** Comments and literals: a template can contain a program with declarations. */
const literalOrComment = /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** The formatter indents everything that isn't at the top level. */
const declaration =
  /^(?:export )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+|[{[][^=]*)/gm;

/**
 * Finds names that several files declare at the top level.
 *
 * @param sources contents by path, such as `src/check/plan.ts`
 * @returns one line per name; empty if there is none
 */
export function lintNames(sources: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    if (path.startsWith(exempt)) continue;
    for (const name of declaredNames(source)) paths.set(name, (paths.get(name) ?? new Set()).add(path));
  }
  return [...paths]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => `${[...files].join(', ')}: "${name}" is declared in each: share it, or rename it`);
}

function declaredNames(source: string): readonly string[] {
  const code = source.replaceAll(literalOrComment, '``');
  return [...code.matchAll(declaration)].flatMap(([, declared = '']) =>
    // `{ a, b: c }` and `[a, b]` declare several: what a colon doesn't follow.
    [...declared.matchAll(/\w+(?!\w|\s*:)/g)].map(([name]) => name),
  );
}

function main(): void {
  // npm runs scripts in the root of the project.
  const paths = ['src', 'web']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const problems = lintNames(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
