import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OptionFault } from './declaration/declaration.ts';
import { inTime, readText } from './files.ts';
import { redactTokenLike } from './redaction/redactor.ts';
import { readReport } from './report/read-report.ts';
import type { RunReport } from './report/run-report.ts';

/** Reports that were read, and what is wrong with the rest or missing: what could be read counts all the same. */
export interface Merge {
  readonly reports: readonly RunReport[];
  readonly faults: readonly OptionFault[];
}

/**
 * Reads the reports of other runs. Never rejects.
 * @param paths files, and folders that hold them at any depth
 * @param own where this run will write its own report: one that lies there in a folder is an earlier run's, and no part of this
 * @param option the option's name as the user of this host writes it, for the faults
 */
export async function openReports(paths: readonly string[], own: string | undefined, option: string): Promise<Merge> {
  // Each once, however often and in whatever spelling it is named.
  const files = new Map<string, string>();
  const faults: OptionFault[] = [];
  const fault = (path: string, problem: string) => {
    faults.push({ option: `${option} (${redactTokenLike(path)})`, problem });
  };
  for (const path of paths) {
    const found = await filesIn(path, own);
    if (found.length === 0) fault(path, 'is a folder without a JSON file in it.');
    for (const file of found) files.set(resolve(file), file);
  }
  const reports: RunReport[] = [];
  for (const path of files.values()) {
    const file = await readText(path);
    const outcome = 'problem' in file ? file : readReport(file.text);
    if ('report' in outcome) reports.push(outcome.report);
    else fault(path, outcome.problem);
  }
  return {
    reports,
    faults: [
      ...faults,
      ...divisionFaults(
        reports.flatMap(({ shard }) => shard ?? []),
        option,
      ),
    ],
  };
}

/** The path itself, or the JSON files of a folder. */
async function filesIn(path: string, own = ''): Promise<readonly string[]> {
  const isAnother = (file: string) => file.endsWith('.json') && resolve(file) !== resolve(own);
  const names = readdir(path, { recursive: true }).then(
    (all) => all.map((name) => join(path, name)).filter(isAnother),
    () => [path],
  );
  return inTime(names, [path]);
}

/** A shard that nobody reports on is not one without trouble. */
function divisionFaults(shards: readonly string[], option: string): readonly OptionFault[] {
  const sizes = new Set(shards.map((shard) => Number(shard.split('/')[1])));
  if (sizes.size > 1)
    return [{ option, problem: 'holds shards of several divisions.', step: 'Merge those of one audit at a time.' }];
  const [size = 0] = sizes;
  return Array.from({ length: size }, (_, index) => `${index + 1}/${size}`).flatMap((shard) => {
    const number = shards.filter((one) => one === shard).length;
    if (number === 1) return [];
    const fault =
      number === 0
        ? { problem: 'has no report.', step: 'See why the job of that shard wrote none.' }
        : { problem: `has ${number} reports.`, step: 'Give one of them.' };
    return [{ option: `${option} (shard ${shard})`, ...fault }];
  });
}
