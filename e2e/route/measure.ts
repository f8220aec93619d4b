import { appendFileSync, writeFileSync } from 'node:fs';
import { furnish, trustInPython } from './bench.ts';
import { measureCertificates } from './measure-certificates.ts';
import { measureConfigured } from './measure-configured.ts';
import { measureLogins } from './measure-logins.ts';
import { answerAsBitbucket, measurePasses } from './measure-passes.ts';
import { measureWays } from './measure-ways.ts';
import { passCases, storelessCases } from './pass-cases.ts';
import { startRunner } from './programs.ts';
import { startWorld } from './world.ts';

const [made = '', part = '', out = ''] = process.argv.slice(2);
furnish(made, !part.endsWith('-nowhere'));
if (/^passes-\d/.test(part)) trustInPython(made);
const world = await startWorld(made, part.startsWith('passes') ? answerAsBitbucket : undefined);
const runner = startRunner(made);
const parts = {
  'ways-0': () => measureWays(made, world, runner, [0, 2]),
  'ways-1': () => measureWays(made, world, runner, [1, 2]),
  'certificates-in-store': () => measureCertificates(made, runner, true),
  'certificates-nowhere': () => measureCertificates(made, runner, false),
  'passes-0': () => measurePasses(made, world, runner, every(passCases, 0)),
  'passes-1': () => measurePasses(made, world, runner, every(passCases, 1)),
  'passes-nowhere': () => measurePasses(made, world, runner, storelessCases),
  async *logins() {
    yield* measureLogins(made, world, runner);
    yield* measureConfigured(made, world, runner);
  },
};
/** Every second one. */
function every<T>(all: readonly T[], start: number): readonly T[] {
  return all.filter((_, at) => at % 2 === start);
}

writeFileSync(out, '');
for await (const cell of parts[part as keyof typeof parts]()) appendFileSync(out, `${JSON.stringify(cell)}\n`);
runner.stop();
process.exit(0);
