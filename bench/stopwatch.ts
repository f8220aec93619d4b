import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Program } from './programs.ts';

/** Resources that one run of a program used. */
export interface Taken {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly memoryKb: number;
  readonly code: number;
  readonly output: string;
}

/** Measures whole processes, one after the other, in this directory. */
export interface Stopwatch {
  take(program: Program): Promise<Taken>;
  close(): void;
}

export function startStopwatch(cwd: string): Stopwatch {
  // build/bench/stopwatch.js -> bench/stopwatch.py
  const script = fileURLToPath(new URL('../../bench/stopwatch.py', import.meta.url));
  const child = spawn('/usr/bin/python3', [script], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async take(program) {
      child.stdin.write(`${JSON.stringify(program)}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error('The stopwatch process exited.');
      return JSON.parse(value);
    },
    close: () => child.stdin.end(),
  };
}
