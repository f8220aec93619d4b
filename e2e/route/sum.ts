import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './cell.ts';

const [made = '', record = '', ...versions] = process.argv.slice(2);
const parts = ['ways-0', 'ways-1', 'certificates-in-store', 'certificates-nowhere', 'logins'];
const cells = parts.flatMap((part) =>
  readFileSync(join(made, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Cell => JSON.parse(line)),
);
const failed = cells.filter(({ expected, measured }) => expected !== measured);
const equal = cells.length - failed.length;
for (const { group, title, program, expected, measured, error = '' } of failed) {
  console.log(`${group}, ${title}, ${program}: the model says ${expected}, measured is ${measured}. ${error.trim()}`);
}
const rows: Record<string, Record<string, Record<string, string>>> = {};
for (const { group, title, program, measured } of cells) {
  rows[group] ??= {};
  rows[group][title] ??= {};
  rows[group][title][program] = measured;
}
writeFileSync(
  record,
  `${JSON.stringify({ versions: versions.join(', '), cells: { equal, total: cells.length }, groups: sorted(rows) }, null, 2)}\n`,
);
console.log(`${equal} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
