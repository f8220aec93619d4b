import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  fetched,
  fillCompileCache,
  makeCertificate,
  type Node,
  need,
  nodeOf,
  olderBuild,
  type Seen,
  startFar,
} from './parts.ts';
import { publish, table } from './publish.ts';
import { emptyProcess, type Row, rowsOf } from './rows.ts';
import { startStopwatch, type Taken } from './stopwatch.ts';

// npm run bench [-- ROUNDS]: runs whole processes, each one once per round.
const usual = 20;
const rounds = Number(process.argv[2] ?? usual);
const latencies = [0, 50];

type Run = Taken & Seen;
type Amount = 'wallMs' | 'cpuMs' | 'memoryKb' | 'bytes';

need('curl', 'jq', 'gh', 'python3', 'openssl');
const folder = await mkdtemp(join(tmpdir(), 'token-preflight-bench-'));
const [node24, node20] = [nodeOf('24', folder), nodeOf('20', folder)];
const nodes = [node24, node20];
const client = fetched('@aashari/mcp-server-atlassian-bitbucket', '3.1.0', folder);
const older = olderBuild(folder);
const compileCache = fillCompileCache(node24, folder);
const { key, certificate } = makeCertificate(folder);
const far = await startFar(key, certificate, latencies);
const stopwatch = startStopwatch(folder);
const runs = new Map<Row, Run[]>();
try {
  for (const name of ['outputs', 'summary.md', 'variables', 'empty.mjs']) await writeFile(join(folder, name), '');
  const rows = rowsOf({ nodes, far, latencies, folder, certificate, client, older, compileCache });
  // The first round isn't counted, because it fills the disk caches.
  for (let round = 0; round <= rounds; round++) {
    for (const row of rows) {
      const run = await measured(row);
      if (round > 0) runs.set(row, [...(runs.get(row) ?? []), run]);
    }
    process.stderr.write(`${round} of ${rounds} rounds\n`);
  }
  const lines = nodes.flatMap((node) => latencies.flatMap((latencyMs) => section(node, latencyMs)));
  process.stdout.write(`${lines.join('\n')}\n`);
  // Results of fewer rounds aren't published.
  if (rounds >= usual) await publish('performance.md', 'compare', lines);
} finally {
  stopwatch.close();
  far.close();
  await rm(folder, { recursive: true });
}

async function measured({ name, program, requests }: Row): Promise<Run> {
  await far.seen();
  const taken = await stopwatch.take(program);
  const seen = await far.seen();
  if (taken.code !== 0 || seen.requests !== requests) {
    throw new Error(`${name}: exit code ${taken.code}, ${seen.requests} requests.\n${taken.output}`);
  }
  return { ...taken, ...seen };
}

/** The table for one Node.js version and one latency, with its heading. */
function section(node: Node, latencyMs: number): readonly string[] {
  const where = latencyMs === 0 ? 'on the same machine' : `${latencyMs} ms away`;
  const measure = latencyMs === 0 ? 'Ratio to an empty process' : 'Ratio to the floor';
  const own = [...runs].filter(([row]) => row.node === node && row.latencyMs === latencyMs);
  const columns = [measure, 'Wall', '10 to 90 of 100', 'CPU', 'Memory', 'Requests', 'Bytes'];
  return [
    '',
    `### Node ${node.version}, the server ${where}`,
    '',
    ...table(
      ['Program', ...columns],
      own.map(([row, taken]) => [row.name, ...cells(row, taken)]),
    ),
  ].slice(node === nodes[0] && latencyMs === 0 ? 1 : 0);
}

function cells({ node, latencyMs, roundTrips, requests }: Row, taken: readonly Run[]): readonly string[] {
  const wall = (part: number) => quantile(taken, 'wallMs', part);
  const [, empty = []] = [...runs].find(([row]) => row.node === node && row.name === emptyProcess) ?? [];
  const floor = quantile(empty, 'wallMs', 0.5) + roundTrips * latencyMs;
  const middle = (what: Amount) => quantile(taken, what, 0.5);
  return [
    (wall(0.5) / floor).toFixed(2),
    `${wall(0.5).toFixed(0)} ms`,
    `${wall(0.1).toFixed(0)} to ${wall(0.9).toFixed(0)} ms`,
    `${middle('cpuMs').toFixed(0)} ms`,
    `${(middle('memoryKb') / 1024).toFixed(0)} MB`,
    `${requests}`,
    middle('bytes').toLocaleString('en'),
  ];
}

function quantile(taken: readonly Run[], what: Amount, part: number): number {
  const sorted = taken.map((run) => run[what]).toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * part)] ?? 0;
}
