import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityPage } from '../../scripts/reliability-page.ts';
import { type Case, cases } from './cases.ts';
import { figuresOf } from './figures.ts';
import type { Result } from './judge.ts';

/*
 * Reads what the cases left in a folder, reports how each came out and how long it took, and writes the page:
 * node build/e2e/faults/sum.js FOLDER PAGE. With a text, of the cases whose title contains it, and no page.
 */
const [folder = '', page = '', wanted] = process.argv.slice(2);
const played = cases.filter(({ title }) => title.includes(wanted ?? ''));
const results = played.map((one): [Case, Result] => [one, resultOf(one)]);

for (const [{ title, seconds }, { elapsedSeconds, verdict, codes, requests, complaints }] of results) {
  const word = complaints.length === 0 ? 'ok    ' : 'FAILED';
  const time = `${elapsedSeconds.toFixed(1)} s, ${seconds} s of them for the checks at most`;
  console.log(`${word} ${title}: ${[verdict, ...codes].join(' ')}, ${requests} requests, ${time}`);
  for (const complaint of complaints) console.log(`       ${complaint}`);
}
const { leakChecks, leaks, slowest } = figuresOf(results);
if (slowest !== undefined) {
  const { title, seconds, elapsedSeconds } = slowest;
  console.log(
    `Slowest: ${elapsedSeconds.toFixed(2)} s with Node's start, for checks that may take ${seconds} s (${title})`,
  );
}
console.log(`Leak checks: ${leakChecks}, ${leaks} hits`);
const failed = results.filter(([, { complaints }]) => complaints.length > 0).length;
if (failed === 0 && wanted === undefined) writeFileSync(page, reliabilityPage(results));
console.log(`${results.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

function resultOf({ id }: Case): Result {
  const file = join(folder, 'cases', String(id), 'result.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  return {
    id,
    elapsedSeconds: 0,
    verdict: 'none',
    codes: [],
    requests: 0,
    leakChecks: 0,
    leaks: 0,
    complaints: ['did not come to an end'],
  };
}
