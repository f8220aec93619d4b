import { appendFileSync, writeFileSync } from 'node:fs';
import { furnish } from './bench.ts';
import { measureCertificates } from './measure-certificates.ts';
import { measureConfigured } from './measure-configured.ts';
import { measureLogins } from './measure-logins.ts';
import { measureWays } from './measure-ways.ts';
import { startRunner } from './programs.ts';
import { startWorld } from './world.ts';

const [made = '', part = '', out = ''] = process.argv.slice(2);
furnish(made, part !== 'certificates-nowhere');
const world = await startWorld(made);
const runner = startRunner(made);
const parts = {
  'ways-0': () => measureWays(made, world, runner, [0, 2]),
  'ways-1': () => measureWays(made, world, runner, [1, 2]),
  'certificates-in-store': () => measureCertificates(made, runner, true),
  'certificates-nowhere': () => measureCertificates(made, runner, false),
  async *logins() {
    yield* measureLogins(made, world, runner);
    yield* measureConfigured(made, world, runner);
  },
};
writeFileSync(out, '');
for await (const cell of parts[part as keyof typeof parts]()) appendFileSync(out, `${JSON.stringify(cell)}\n`);
runner.stop();
process.exit(0);
