import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fleetInventory, fleetTokens, variableOf } from './fleet.ts';
import { message } from './message.ts';

/** Statistics of the server. */
export interface Seen {
  readonly requests: number;
  readonly mostOpen: number;
  readonly cpuMs: number;
}

/** How the server responds. */
export interface Service {
  readonly latencyMs: number;
  /** Status of all responses, without a body. By default, the sandbox responds. */
  readonly status?: number;
}

/** Resources that a program used, and the statistics of its server. */
export interface Audit {
  readonly wallMs: number;
  readonly rssMb: number;
  readonly cpuMs: number;
  readonly seen: Seen;
}

/** Loaded before the program. On exit, it prints the resources that the process used. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ wallMs: performance.now(), rssMb: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
  });
`)}`;

/**
 * Audits a fleet against a server in a separate process.
 *
 * @param entry the file to run
 * @param folder where the reports are written
 * @param reports file names by option
 */
export async function auditFleet(
  entry: string,
  size: number,
  { latencyMs, status }: Service,
  folder: string,
  reports: Readonly<Record<string, string>>,
): Promise<Audit> {
  const serverArgs = [size, latencyMs, ...(status === undefined ? [] : [status])].map(String);
  const server = fork(fileURLToPath(new URL('scale-server.js', import.meta.url)), serverArgs);
  try {
    const { port } = await message<{ port: number }>(server);
    const variables = fleetTokens(size).map((token, index) => `${variableOf(index)}='${token}'\n`);
    await writeFile(join(folder, 'tokens.env'), variables.join(''));
    await writeFile(join(folder, 'tokens.yml'), fleetInventory(size));
    const flags = Object.entries({ inventory: 'tokens.yml', ...reports, 'api-url': `http://127.0.0.1:${port}/2.0` });
    // The kernel limits environment variables to a quarter of the stack limit. 10,000 tokens need more than the default.
    const start = 'ulimit -s 65536; set -a; . ./tokens.env; exec "$@"';
    const args = [process.execPath, '--import', meter, entry, ...flags.map(([name, value]) => `--${name}=${value}`)];
    const child = spawn('bash', ['-c', start, 'bash', ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let printed = '';
    child.stdio[3]?.on('data', (text) => {
      printed += text;
    });
    await once(child, 'close');
    server.send('end');
    return { ...JSON.parse(printed), seen: await message<Seen>(server) };
  } finally {
    server.kill();
  }
}
