import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fleetInventory, fleetTokens, variableOf } from './fleet.ts';
import { message } from './message.ts';
import { publish, table } from './publish.ts';

// npm run bench:scale [-- SIZES]: audits of different sizes against the sandbox with a latency of 50 ms.
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 100, 1000, 10_000];
const latencyMs = 50;
const connections = 10;

// build/bench/scale.js -> dist/index.js
const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** Loaded before the product. On exit, it prints the resources that the process used. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ wallMs: performance.now(), rssMb: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }));
  });
`)}`;

interface Taken {
  readonly wallMs: number;
  readonly rssMb: number;
  readonly cpuMs: number;
}

interface Seen {
  readonly requests: number;
  readonly mostOpen: number;
  readonly cpuMs: number;
}

async function audit(size: number): Promise<Taken & { readonly seen: Seen; readonly reportKb: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-scale-'));
  const server = fork(fileURLToPath(new URL('scale-server.js', import.meta.url)), [`${size}`, `${latencyMs}`]);
  try {
    const { port } = await message<{ port: number }>(server);
    const variables = fleetTokens(size).map((token, index) => `${variableOf(index)}='${token}'\n`);
    await writeFile(join(folder, 'tokens.env'), variables.join(''));
    await writeFile(join(folder, 'tokens.yml'), fleetInventory(size));
    const options = { inventory: 'tokens.yml', report: 'report.json', junit: 'junit.xml', html: 'index.html' };
    const flags = Object.entries({ ...options, 'api-url': `http://127.0.0.1:${port}/2.0` });
    // The kernel limits environment variables to a quarter of the stack limit. 10,000 tokens need more than the default.
    const start = 'ulimit -s 65536; set -a; . ./tokens.env; exec "$@"';
    const args = [process.execPath, '--import', meter, product, ...flags.map(([name, value]) => `--${name}=${value}`)];
    const child = spawn('bash', ['-c', start, 'bash', ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stdio[3]?.on('data', (text) => {
      told += text;
    });
    await once(child, 'close');
    server.send('end');
    const seen = await message<Seen>(server);
    return { ...JSON.parse(told), seen, reportKb: (await stat(join(folder, 'report.json'))).size / 1024 };
  } finally {
    server.kill();
    await rm(folder, { recursive: true });
  }
}

const columns = ['Tokens', 'Requests', 'Most open', 'Ideal', 'Took', 'CPU', 'CPU of the server', 'Memory', 'Report'];
const rows: string[][] = [];
process.stdout.write(`${table(columns, []).join('\n')}\n`);
for (const size of sizes) {
  const { wallMs, rssMb, cpuMs, seen, reportKb } = await audit(size);
  // The two requests of a token are sequential. Different tokens use connections in parallel.
  const idealMs = (seen.requests * latencyMs) / Math.min(connections, size);
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const counts = [size, seen.requests, seen.mostOpen].map((count) => count.toLocaleString('en'));
  const times = [idealMs, wallMs, cpuMs, seen.cpuMs].map(seconds);
  const sizesTaken = [`${Math.round(rssMb)} MB`, `${(reportKb / 1024).toFixed(1)} MB`];
  rows.push([...counts, ...times, ...sizesTaken]);
  process.stdout.write(`${table(columns, rows).at(-1)}\n`);
}

// Results for other sizes aren't published.
if (process.argv.length === 2) await publish('audit.md', 'scale', table(columns, rows));
