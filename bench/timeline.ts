import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samples } from '../sandbox/samples.ts';
import { makeCertificate, need, nodeOf, olderBuild, olderCommit, startFar } from './parts.ts';
import { hosts, product } from './programs.ts';
import { startStopwatch } from './stopwatch.ts';

// npm run bench:timeline [-- ROUNDS]: draws one request to a server 50 ms away, with this build and the older one, to
// docs/images/timeline.svg. Each bar is the fastest of its rounds, which other programs affect least.
const rounds = Number(process.argv[2] ?? 20);
const latencyMs = 50;
const steps = ['connect', 'request', 'report', 'end'] as const;
const labels = ['load, plan', 'connect', 'request', 'evaluate, report'];
const colors = ['#8a94a3', '#3f7fc8', '#1f4e85', '#4f8f5f'];

type Times = Readonly<Record<(typeof steps)[number], number>>;

need('python3', 'openssl');
const folder = await mkdtemp(join(tmpdir(), 'token-preflight-timeline-'));
const node24 = nodeOf('24', folder);
const older = olderBuild(folder);
const { key, certificate } = makeCertificate(folder);
const far = await startFar(key, certificate, [latencyMs]);
const stopwatch = startStopwatch(folder);
try {
  const builds = [...(older === undefined ? [] : [[olderCommit, older] as const]), ['this build', product] as const];
  // The first round isn't counted, because it fills the disk caches.
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) await Promise.all(builds.map(([name]) => rm(fileOf(name))));
    for (const [name, entry] of builds) await runOnce(name, entry);
  }
  const bars = await Promise.all(builds.map(async ([name]) => ({ name, ends: await fastestIn(fileOf(name)) })));
  for (const { name, ends } of bars) process.stdout.write(`${name}: ${ends.map(Math.round).join(' ')} ms\n`);
  await writeFile(fileURLToPath(new URL('../../docs/images/timeline.svg', import.meta.url)), drawing(bars));
} finally {
  stopwatch.close();
  far.close();
  await rm(folder, { recursive: true });
}

function fileOf(name: string): string {
  return join(folder, `${name}.jsonl`);
}

async function runOnce(name: string, entry: string): Promise<void> {
  const { token, email = '' } = samples['api-full'];
  const given = { token, email, repository: 'acme/web', 'api-url': `${far.url(latencyMs)}/2.0` };
  const { command, env } = (hosts.command as NonNullable<typeof hosts.command>)(node24.path, given, entry);
  const [node = '', ...rest] = command;
  const hook = fileURLToPath(new URL('../../bench/timeline-hook.cjs', import.meta.url));
  const { code, output } = await stopwatch.take({
    command: [node, '--require', hook, ...rest],
    env: { ...env, HOME: folder, NODE_EXTRA_CA_CERTS: certificate, TIMELINE_TO: fileOf(name) },
  });
  if (code !== 0) throw new Error(`${name}: exit code ${code}.\n${output}`);
}

/** The end of each step of the fastest run, in milliseconds from the start of the process. */
async function fastestIn(path: string): Promise<readonly number[]> {
  const runs = (await readFile(path, 'utf8')).trim().split('\n');
  const [fastest] = runs.map((line): Times => JSON.parse(line)).toSorted((a, b) => a.end - b.end);
  return steps.map((step) => fastest?.[step] ?? 0);
}

function drawing(bars: readonly { readonly name: string; readonly ends: readonly number[] }[]): string {
  const scale = 560 / Math.max(...bars.flatMap(({ ends }) => ends));
  const rows = bars.flatMap(({ name, ends }, row) => [
    `<text x="0" y="${row * 44 + 24}">${name}</text>`,
    ...ends.map((end, index) => {
      const start = ends[index - 1] ?? 0;
      const [x, width] = [80 + start * scale, (end - start) * scale];
      const text =
        width < 24 ? '' : `<text x="${x + 4}" y="${row * 44 + 24}" fill="#fff">${Math.round(end - start)}</text>`;
      return `<rect x="${x}" y="${row * 44 + 8}" width="${width}" height="24" fill="${colors[index]}"/>${text}`;
    }),
    `<text x="${84 + (ends.at(-1) ?? 0) * scale}" y="${row * 44 + 24}">${Math.round(ends.at(-1) ?? 0)} ms</text>`,
  ]);
  const top = bars.length * 44 + 8;
  const legend = labels.map(
    (label, index) =>
      `<rect x="${80 + index * 130}" y="${top}" width="12" height="12" fill="${colors[index]}"/><text x="${98 + index * 130}" y="${top + 11}">${label}</text>`,
  );
  const style = 'font-family="sans-serif" font-size="13" fill="#5b6470"';
  const size = `width="720" height="${top + 24}" viewBox="0 0 720 ${top + 24}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${style}>\n<title>The steps of one request</title>\n${[...rows, ...legend].join('\n')}\n</svg>\n`;
}
