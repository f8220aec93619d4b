import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, cases } from './cases.ts';
import { addresses, hostNames } from './names.ts';
import { type Outcome, type Program, programs, type Runner, startRunner } from './programs.ts';
import { type Seen, startWorld, type World } from './world.ts';

/** What came of one program in one environment. */
export interface Measured extends Outcome {
  readonly seen: readonly Seen[];
}
export type Row = Readonly<Record<Program, Measured>>;

const [made = '', shard = '0/1', out = ''] = process.argv.slice(2);

function furnish(): void {
  const run = (...command: readonly [string, ...string[]]) => execFileSync(command[0], command.slice(1));
  run('ip', 'link', 'set', 'lo', 'up');
  for (const address of Object.values(addresses)) {
    run(
      'ip',
      'address',
      'add',
      `${address}/${address.includes(':') ? '128' : '32'}`,
      'dev',
      'lo',
      ...(address.includes(':') ? ['nodad'] : []),
    );
  }
  const replace = (file: string, content: string) => {
    const own = join(mkdtempSync(join(made, 'own-')), 'file');
    writeFileSync(own, content);
    run('mount', '--bind', own, file);
  };
  replace(
    '/etc/hosts',
    Object.entries({ localhost: '127.0.0.1', ...hostNames })
      .map(([name, address]) => `${address} ${name}\n`)
      .join(''),
  );
  replace('/etc/resolv.conf', '');
  run('mount', '--bind', join(made, 'store'), '/etc/ssl/certs');
}

const took: Record<string, number> = {};
async function measure({ env, url, group }: Case, world: World, runner: Runner, home: string): Promise<Row> {
  const row: Partial<Record<Program, Measured>> = {};
  for (const program of programs) {
    if (program.startsWith('node20') && group !== 'Variables') continue;
    const own = program === 'git' ? url : `${url}info/refs`;
    const started = performance.now();
    const outcome = await runner.run(program, {
      url: own,
      env: {
        PATH: '/usr/sbin:/usr/bin:/bin',
        HOME: home,
        NODE_EXTRA_CA_CERTS: join(made, 'ca.pem'),
        NODE_NO_WARNINGS: '1',
        REQUESTS_CA_BUNDLE: join(made, 'ca.pem'),
        E2E_CA: join(made, 'ca.pem'),
        NODE_USE_ENV_PROXY: '1',
        ...env,
      },
    });
    row[program] = { ...outcome, seen: world.drain() };
    took[program] = (took[program] ?? 0) + performance.now() - started;
    if (performance.now() - started > 2000) console.log(program, JSON.stringify(env), outcome.error);
  }
  return row as Row;
}

furnish();
const world = await startWorld(made);
const runner = startRunner(made);
const home = mkdtempSync(join(made, 'home-'));
const [index = 0, count = 1] = shard.split('/').map(Number);
writeFileSync(out, '');
for (const [at, one] of cases.entries()) {
  if (at % count === index) {
    const row = await measure(one, world, runner, home);
    appendFileSync(out, `${JSON.stringify([at, row])}\n`);
  }
}
runner.stop();
console.log(took);
process.exit(0);
