import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audit, auditFleet } from './fleet-audit.ts';
import { olderBuild, olderCommit } from './parts.ts';
import { product } from './programs.ts';
import { publish, table } from './publish.ts';

// npm run bench:scale [-- SIZES]: audits of different sizes against the sandbox with a latency of 50 ms, with this build and the older
// one, in turns.
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 100, 1000, 10_000];
const latencyMs = 50;
const connections = 10;

async function audit(entry: string, size: number): Promise<Audit & { readonly reportMb: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-scale-'));
  try {
    const reports = { report: 'report.json', junit: 'junit.xml', html: 'index.html' };
    const taken = await auditFleet(entry, size, { latencyMs }, folder, reports);
    return { ...taken, reportMb: (await stat(join(folder, reports.report))).size / 1024 / 1024 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const columns = ['Tokens', 'Build', 'Requests', 'Most open', 'Ideal', 'Took', 'Ratio to the ideal'];
const resources = ['CPU', 'CPU of the server', 'Memory', 'Report'];
const head = [...columns, ...resources];
const rows: string[][] = [];
const folder = await mkdtemp(join(tmpdir(), 'token-preflight-older-'));
try {
  const older = olderBuild(folder);
  const builds = [['this build', product], ...(older === undefined ? [] : [[olderCommit, older]])] as const;
  process.stdout.write(`${table(head, []).join('\n')}\n`);
  for (const size of sizes) {
    for (const [build, entry] of builds) {
      const { wallMs, rssMb, cpuMs, seen, reportMb } = await audit(entry, size);
      // The two requests of a token are sequential. Different tokens use connections in parallel.
      const idealMs = (seen.requests * latencyMs) / Math.min(connections, size);
      const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
      const [tokens = '', ...counts] = [size, seen.requests, seen.mostOpen].map((count) => count.toLocaleString('en'));
      const times = [
        seconds(idealMs),
        seconds(wallMs),
        (wallMs / idealMs).toFixed(2),
        seconds(cpuMs),
        seconds(seen.cpuMs),
      ];
      rows.push([tokens, build, ...counts, ...times, `${Math.round(rssMb)} MB`, `${reportMb.toFixed(1)} MB`]);
      process.stdout.write(`${table(head, rows).at(-1)}\n`);
    }
  }
} finally {
  await rm(folder, { recursive: true });
}

// Results for other sizes aren't published.
if (process.argv.length === 2) await publish('audit.md', 'scale', table(head, rows));
