/**
 * Runs tools and writes their recordings. `measure.js BENCH CACHE OUT [NAME…]`: the folder with the certificates, the one
 * with the installed tools, and where the recordings go. Called by e2e/tools.sh inside a network namespace.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from './cases/index.ts';
import { type Run, serialize } from './recording.ts';
import { runOnce, secrets } from './run.ts';
import { type Scene, startServer } from './server.ts';
import type { Tool } from './tool.ts';

const [folder = '', cache = '', out = '', ...given] = process.argv.slice(2);
const wanted = given.map((each) => each.replace(/@.*/, ''));
let scene: Scene | undefined;
await startServer(folder, () => scene);
mkdirSync(out, { recursive: true });
let failed = 0;
for (const tool of tools.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  try {
    const started = Date.now();
    const runs = await runsOf(tool);
    const version = readFileSync(join(cache, tool.name, 'VERSION'), 'utf8').trim();
    writeFileSync(join(out, `${tool.name}.json`), serialize({ tool: tool.name, version, runs }, secrets));
    console.log(`${tool.name} ${version}: ${runs.length} runs in ${Math.round((Date.now() - started) / 1000)} s`);
  } catch (error) {
    failed += 1;
    console.error(`${tool.name}: ${error instanceof Error ? error.message : error}`);
  }
}
process.exit(failed === 0 ? 0 : 1);

/** Each setting with the first feature, each other feature with the first setting of each kind, and each refusal. */
async function runsOf(tool: Tool): Promise<Run[]> {
  const runs: Run[] = [];
  const place = { folder, cache, use: (next: Scene | undefined) => (scene = next) };
  const best = tool.settings.filter(({ kind }, at) => tool.settings.findIndex((each) => each.kind === kind) === at);
  for (const [at, feature] of tool.features.entries()) {
    for (const setting of at === 0 ? tool.settings : best)
      runs.push(await runOnce(tool, feature, setting, undefined, place));
    const [first] = best;
    for (const refused of first === undefined ? [] : (feature.refuse ?? [])) {
      runs.push(await runOnce(tool, feature, first as never, refused, place));
    }
  }
  return runs;
}
