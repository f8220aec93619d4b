import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditFleet, type Seen } from './fleet-audit.ts';
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

async function audit(size: number): Promise<Taken & { readonly seen: Seen; readonly reportKb: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-scale-'));
  try {
    const reports = { report: 'report.json', junit: 'junit.xml', html: 'index.html' };
    const { printed, seen } = await auditFleet(['--import', meter, product], size, latencyMs, folder, reports);
    return { ...JSON.parse(printed), seen, reportKb: (await stat(join(folder, 'report.json'))).size / 1024 };
  } finally {
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
