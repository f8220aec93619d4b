import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './cell.ts';

const [made = '', record = '', ...versions] = process.argv.slice(2);
const read = (...parts: readonly string[]) =>
  parts.flatMap((part) =>
    readFileSync(join(made, `${part}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Cell => JSON.parse(line)),
  );
const cells = read('ways-0', 'ways-1', 'certificates-in-store', 'certificates-nowhere', 'logins');
const passes = read('passes-0', 'passes-1', 'passes-nowhere');
const failed = cells.filter(({ expected, measured }) => expected !== measured);
const equal = cells.length - failed.length;
for (const { group, title, program, expected, measured, error = '' } of failed) {
  console.log(`${group}, ${title}, ${program}: the model says ${expected}, measured is ${measured}. ${error.trim()}`);
}
const wrong = passes.filter(({ expected, measured }) => expected !== measured);
for (const { group, title, program, measured, error = '' } of wrong) {
  console.log(`${group}, ${title}, ${program}: ${measured}. ${error}`);
}
const verdicts: Record<string, Record<string, number>> = {};
for (const { group, measured } of passes.filter(({ program }) => program === 'this check')) {
  verdicts[group] ??= { right: 0, warning: 0, error: 0, untrue: 0 };
  const counts = verdicts[group];
  counts[measured] = (counts[measured] ?? 0) + 1;
}
console.log(`Environments by what this check says: ${JSON.stringify(verdicts)}`);
const rows: Record<string, Record<string, Record<string, string>>> = {};
for (const { group, title, program, measured } of cells) {
  rows[group] ??= {};
  rows[group][title] ??= {};
  rows[group][title][program] = measured;
}
writeFileSync(
  record,
  `${JSON.stringify({ versions: versions.join(', '), cells: { equal, total: cells.length }, passes: verdicts, groups: sorted(rows) }, null, 2)}\n`,
);
const failures = failed.length + wrong.length;
console.log(`${cells.length + passes.length - failures} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
