import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Sums up what `test-metrics.ts` noted in the processes of the tests: how often a secret was looked for, and the slowest run. */
export default class TestMetricsReporter {
  #folder = mkdtempSync(join(tmpdir(), 'test-metrics-'));
  #file = join(this.#folder, 'notes');

  constructor() {
    appendFileSync(this.#file, '');
    // The processes of the tests are started after this.
    process.env.TEST_METRICS_FILE = this.#file;
  }

  onRunComplete() {
    const notes = readFileSync(this.#file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    rmSync(this.#folder, { recursive: true });
    const sum = (name) => notes.reduce((total, note) => total + (note[name] ?? 0), 0);
    if (sum('writes') > 0) {
      const [writes, verified, passes, blame] = ['writes', 'verified', 'falsePasses', 'falseBlame'].map(sum);
      console.log(`Writes tried: ${writes}, ${verified} verified; ${passes} false passes, ${blame} false blame`);
    }
    const [slowest] = notes.filter(({ run }) => run).sort((a, b) => b.seconds - b.budget - (a.seconds - a.budget));
    if (slowest === undefined) return;
    const { run, seconds, budget } = slowest;
    console.log(`Leak checks: ${sum('leakChecks')}, ${sum('leaks')} hits`);
    console.log(
      `Slowest run: ${seconds.toFixed(2)} s with Node's start, for checks that may take ${budget} s (${run})`,
    );
  }
}
