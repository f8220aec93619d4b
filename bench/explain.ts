import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scopeMissing } from '../sandbox/answers.ts';
import { startStopwatch, type Taken } from './stopwatch.ts';

// npm run bench:explain: logs of 50 MB, explained by the built program, and read by a script that tests one regular expression
// for each line. The two take turns, so that another load of the machine affects both.
const megabytes = 50;
const rounds = 7;

// build/bench/explain.js -> dist/index.js
const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const baseline = fileURLToPath(new URL('../../bench/stream-lines.js', import.meta.url));

const words = [
  'compiled',
  'module',
  'src/components/Button.tsx',
  'in',
  'ms',
  'warning',
  'passed',
  'downloading',
  'layer',
];
const failure = [
  '> POST /2.0/repositories/acme/web/pullrequests HTTP/2',
  '> Host: api.bitbucket.org',
  '> Authorization: Basic ***',
  '>',
  '< HTTP/2 403',
  '< content-type: application/json',
  '<',
  scopeMissing(['write:pullrequest:bitbucket'], ['read:repository:bitbucket']).body,
];
const success = '"GET https://api.bitbucket.org/2.0/repositories/acme/web/src/main/README.md HTTP/1.1" 200 4711';

/** Logs of a build, with the lines between two failures, and between two successful requests. */
const logs = {
  'a build with a failure every 20,000 lines': { failureEvery: 20_000, successEvery: Number.POSITIVE_INFINITY },
  'a build with a failure every 200 lines': { failureEvery: 200, successEvery: Number.POSITIVE_INFINITY },
  'a debug log, a third of it requests to Bitbucket': { failureEvery: 20_000, successEvery: 3 },
} as const;

async function writeLog(path: string, { failureEvery, successEvery }: (typeof logs)[keyof typeof logs]): Promise<void> {
  const out = createWriteStream(path);
  let size = 0;
  for (let line = 1; size < megabytes * 1024 * 1024; line += 1) {
    const text = line % failureEvery === 0 ? failure : [line % successEvery === 0 ? success : noise(line)];
    const stamped = text.map((each) => `2026-11-28T10:00:00.1234567Z ${each}\n`).join('');
    size += stamped.length;
    if (!out.write(stamped)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function noise(line: number): string {
  return Array.from({ length: 5 + (line % 11) }, (_, at) => words[(line * 7 + at * 3) % words.length]).join(' ');
}

/** The least of each, which other processes affect least. */
function least(all: readonly Taken[]): Pick<Taken, 'wallMs' | 'cpuMs' | 'memoryKb'> {
  const of = (select: (taken: Taken) => number) => Math.min(...all.map(select));
  const memoryKb = Math.max(...all.map((taken) => taken.memoryKb));
  return { wallMs: of(({ wallMs }) => wallMs), cpuMs: of(({ cpuMs }) => cpuMs), memoryKb };
}

const folder = await mkdtemp(join(tmpdir(), 'token-preflight-explain-'));
const stopwatch = startStopwatch(folder);
try {
  for (const [name, log] of Object.entries(logs)) {
    const path = join(folder, 'job.log');
    await writeLog(path, log);
    const runs: { readonly script: Taken[]; readonly explain: Taken[] } = { script: [], explain: [] };
    for (let round = 0; round < rounds; round += 1) {
      const env = { PATH: process.env.PATH ?? '' };
      runs.script.push(await stopwatch.take({ command: [process.execPath, baseline, path], env }));
      runs.explain.push(await stopwatch.take({ command: [process.execPath, product, 'explain', path], env }));
    }
    if (runs.explain.some(({ code, output }) => code !== 0 || !output.includes('scope-missing'))) throw new Error(name);
    const [script, explain] = [least(runs.script), least(runs.explain)];
    const times = (key: 'wallMs' | 'cpuMs') => (explain[key] / script[key]).toFixed(1);
    console.log(`${name}, ${megabytes} MB:`);
    for (const [what, { wallMs, cpuMs, memoryKb }] of Object.entries({ script, explain })) {
      const numbers = [`${wallMs.toFixed(0)} ms`, `${cpuMs.toFixed(0)} ms CPU`, `${(memoryKb / 1024).toFixed(0)} MB`];
      console.log(`  ${what.padEnd(8)} ${numbers.join(', ')}`);
    }
    console.log(`  ratio    ${times('wallMs')} (time), ${times('cpuMs')} (CPU)`);
  }
} finally {
  stopwatch.close();
  await rm(folder, { recursive: true });
}
