import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lintImports } from '../../scripts/lint-imports.ts';

const order = [['util', 'tools'], ['check'], ['hosts'], ['main.ts']];

/** Checks files by path relative to `src/`. */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  return lintImports(new Map(Object.entries(files)), order);
}

describe('the order of folders', () => {
  test('allows imports of lower folders and of the same folder', () => {
    expect(
      lint({
        'main.ts': "import { host } from './hosts/host.ts';",
        'hosts/host.ts': "import { check } from '../check/findings/git.ts';\nimport { join } from 'node:path';",
        'check/findings/git.ts': "import type { Plan } from '../plan.ts';",
        'check/plan.ts': "import { text } from '../util/text.ts';",
      }),
    ).toEqual([]);
  });

  test.each([
    ['an import', "import { host } from '../hosts/host.ts';"],
    ['an import in several lines', "import {\n  host,\n  type Host,\n} from '../hosts/host.ts';"],
    ['an import of a type', "import type { Host } from '../hosts/host.ts';"],
    ['an import inside a type', "type Host = import('../hosts/host.ts').Host;"],
    ['a dynamic import', "const host = await import('../hosts/host.ts');"],
    ['an import without names', "import '../hosts/host.ts';"],
    ['an export', "export { host } from '../hosts/host.ts';"],
    ['an export of a type', "export type * from '../hosts/host.ts';"],
  ])('reports %s of an upper folder', (_, source) => {
    expect(lint({ 'check/plan.ts': source })).toEqual([
      'src/check/plan.ts: imports hosts/host.ts: hosts is not below check',
    ]);
  });

  test('reports imports between folders of one line', () => {
    expect(lint({ 'tools/tool.ts': "import { text } from '../util/text.ts';" })).toEqual([
      'src/tools/tool.ts: imports util/text.ts: util is not below tools',
    ]);
  });

  test.each([
    ['a folder that is not in the table', 'extra/a.ts', '../util/text.ts', 'imports util/text.ts: extra'],
    ['an import of one', 'hosts/host.ts', '../extra/a.ts', 'imports extra/a.ts: extra'],
    ['an import from outside src/', 'hosts/host.ts', '../../sandbox/serve.ts', 'imports ../sandbox/serve.ts: ..'],
  ])('reports %s', (_, path, target, problem) => {
    expect(lint({ [path]: `import '${target}';` })).toEqual([
      `src/${path}: ${problem} is not in the table in scripts/lint-imports.ts`,
    ]);
  });
});

describe('circles', () => {
  test('are reported once, with imports of types and dynamic imports', () => {
    expect(
      lint({
        'check/c.ts': "export type { A } from './a.ts';",
        'check/a.ts': "import type { B } from './b.ts';",
        'check/b.ts': "const c = await import('./c.ts');",
        'check/d.ts': "import './a.ts';",
      }),
    ).toEqual(['src/check/a.ts: import circle: check/a.ts -> check/b.ts -> check/c.ts -> check/a.ts']);
  });

  test('are reported when a file imports itself', () => {
    expect(lint({ 'check/a.ts': "import './a.ts';" })).toEqual([
      'src/check/a.ts: import circle: check/a.ts -> check/a.ts',
    ]);
  });
});

describe('src/', () => {
  const src = 'src';
  const files = new Map(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [path, readFileSync(join(src, path), 'utf8')]),
  );

  test('has no circle and no upward import', () => {
    expect(lintImports(files)).toEqual([]);
  });

  test('fails with a planted import of a type', () => {
    const path = 'bitbucket/scope.ts';
    const planted = `${files.get(path)}\nimport type { Plan } from '../check/plan.ts';`;
    const problems = lintImports(new Map([...files, [path, planted]]));
    expect(problems).toContain('src/bitbucket/scope.ts: imports check/plan.ts: check is not below bitbucket');
    expect(problems).toContain(
      'src/bitbucket/scope.ts: import circle: bitbucket/scope.ts -> check/plan.ts -> bitbucket/scope.ts',
    );
  });
});
