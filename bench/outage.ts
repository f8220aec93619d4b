import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audit, auditFleet } from './fleet-audit.ts';
import { olderBuild, olderCommit } from './parts.ts';
import { product } from './programs.ts';
import { publish, table } from './publish.ts';

// npm run bench:outage [-- ROUNDS]: audits of 300 tokens against a server that responds to all requests with 500, with this build and
// the older one, in turns.
const usual = 5;
const rounds = Number(process.argv[2] ?? usual);
const size = 300;
const service = { latencyMs: 0, status: 500 };

const folder = await mkdtemp(join(tmpdir(), 'token-preflight-outage-'));
try {
  const older = olderBuild(folder);
  const all = [{ name: 'this build', entry: product, runs: [] as Audit[] }];
  const builds = older === undefined ? all : [...all, { name: olderCommit, entry: older, runs: [] as Audit[] }];
  for (let round = 0; round < rounds; round++) {
    for (const { entry, runs } of builds) {
      runs.push(await auditFleet(entry, size, service, folder, { report: 'report.json' }));
    }
    process.stderr.write(`${round + 1} of ${rounds} rounds\n`);
  }
  const base = median(builds.at(-1)?.runs ?? [], ({ wallMs }) => wallMs);
  const rows = builds.map(({ name, runs }) => {
    const wall = median(runs, ({ wallMs }) => wallMs);
    const times = [wall, median(runs, ({ cpuMs }) => cpuMs)].map((ms) => `${(ms / 1000).toFixed(2)} s`);
    const requests = median(runs, ({ seen }) => seen.requests).toLocaleString('en');
    return [name, ...times, requests, `${((wall / base) * 100).toFixed(1)}%`];
  });
  const lines = table(['Build', 'Took', 'CPU', 'Requests', `Share of ${olderCommit}`], rows);
  process.stdout.write(`${lines.join('\n')}\n`);
  // Results of fewer rounds, or without the older build, aren't published.
  if (rounds >= usual && older !== undefined) await publish('audit.md', 'outage', lines);
} finally {
  await rm(folder, { recursive: true });
}

function median(runs: readonly Audit[], of: (run: Audit) => number): number {
  const sorted = runs.map(of).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
