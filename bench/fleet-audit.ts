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

/**
 * Audits a fleet against the sandbox.
 *
 * @param program arguments of Node.js: flags and the file to run
 * @param latencyMs latency of the server, in milliseconds
 * @param reports file names in the folder by option
 * @returns statistics of the server, and what the program printed to file descriptor 3
 */
export async function auditFleet(
  program: readonly string[],
  size: number,
  latencyMs: number,
  folder: string,
  reports: Readonly<Record<string, string>>,
): Promise<{ readonly seen: Seen; readonly printed: string }> {
  const server = fork(fileURLToPath(new URL('scale-server.js', import.meta.url)), [`${size}`, `${latencyMs}`]);
  try {
    const { port } = await message<{ port: number }>(server);
    const variables = fleetTokens(size).map((token, index) => `${variableOf(index)}='${token}'\n`);
    await writeFile(join(folder, 'tokens.env'), variables.join(''));
    await writeFile(join(folder, 'tokens.yml'), fleetInventory(size));
    const flags = Object.entries({ inventory: 'tokens.yml', ...reports, 'api-url': `http://127.0.0.1:${port}/2.0` });
    // The kernel limits environment variables to a quarter of the stack limit. 10,000 tokens need more than the default.
    const start = 'ulimit -s 65536; set -a; . ./tokens.env; exec "$@"';
    const args = [process.execPath, ...program, ...flags.map(([name, value]) => `--${name}=${value}`)];
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
    return { printed, seen: await message<Seen>(server) };
  } finally {
    server.kill();
  }
}
