import { appendFileSync } from 'node:fs';

/** Something to be summed up when all tests are done. */
export type Metric =
  /** Writes that were checked and really tried, and those whose outcome contradicts the check. */
  | { readonly writes: number; readonly verified: number; readonly falsePasses: number; readonly falseBlame: number }
  | { readonly leakChecks: number; readonly leaks: number }
  | { readonly run: string; readonly seconds: number; readonly budget: number };

/** Sends it to the reporter, which listens in another process. */
export function recordMetric(entry: Metric): void {
  const file = process.env.TEST_METRICS_FILE;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(entry)}\n`);
}
