/**
 * Writes `src/tools/tools.data.ts` and `docs/tools/` from the recordings in `e2e/tools/recordings/` and the words in
 * `scripts/tools/described.ts`. Run by `npm run tools`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tools as cases } from '../e2e/tools/cases/index.ts';
import type { Recording } from '../e2e/tools/recording.ts';
import { toolOf } from './tools/data.ts';
import { described, measured } from './tools/described.ts';
import { toolPage, toolsIndex } from './tools/page.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name: string): Recording =>
  JSON.parse(readFileSync(join(root, 'e2e/tools/recordings', `${name}.json`), 'utf8'));

const tools = cases.map((each) => {
  const words = described[each.name];
  if (words === undefined) throw new Error(`${each.name} is not described`);
  return toolOf(read(each.name), each, words, measured);
});
const data = join(root, 'src/tools/tools.data.ts');
writeFileSync(
  data,
  `// Written by scripts/tools.ts from the recordings in e2e/tools/: measure the tool again, don't edit this by hand.
import type { Tool } from './tool.ts';

/** Every tool that was measured, the most used first. */
export const toolTable: readonly Tool[] = ${JSON.stringify(tools)};
`,
);
execFileSync('npx', ['biome', 'check', '--write', data], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

const pages = join(root, 'docs/tools');
mkdirSync(pages, { recursive: true });
for (const file of readdirSync(pages)) rmSync(join(pages, file));
for (const tool of tools) writeFileSync(join(pages, `${tool.name}.md`), toolPage(tool));
writeFileSync(join(pages, 'README.md'), toolsIndex(tools));
