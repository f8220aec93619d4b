import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a program needs besides its arguments. */
export type Launch = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What comes on standard input. Without it there is nothing to read. */
  readonly stdin?: string;
  /** After this time it is killed. */
  readonly limitMs?: number;
};

/** How a program came to its end. */
export type Ended = {
  /** Nothing where it was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The arguments of every process that it became or started, as anyone on the machine can read them. */
  readonly processes: string;
  readonly elapsedMs: number;
};

const glanceMs = 20;

/** Runs Node with these arguments. Nothing of the own environment gets through but what a program needs to start. */
export function runNode(args: readonly string[], { cwd, env, stdin, limitMs }: Launch): Promise<Ended> {
  const kept = ['PATH', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...Object.fromEntries(kept), ...env },
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
      });
    }
    const seen = new Set<string>();
    const own = [process.execPath, ...args].join('\0');
    const glance = setInterval(() => argumentsBelow(child.pid, seen), glanceMs);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearInterval(glance);
      // The arguments that it was started with don't count.
      const processes = [...seen].filter((line) => line !== own).join('\n');
      resolve({ exitCode, ...texts, processes, elapsedMs: performance.now() - started });
    });
    // Anyone who reads nothing may be gone before everything is written.
    child.stdin?.on('error', () => undefined).end(stdin);
  });
}

/** The arguments of a process and of all its children, where the system shows them. */
function argumentsBelow(pid: number | undefined, seen: Set<string>): void {
  const read = (path: string): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  const line = read(`/proc/${pid}/cmdline`).replace(/\0$/, '');
  if (line !== '') seen.add(line);
  for (const child of read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)) {
    argumentsBelow(Number(child), seen);
  }
}

/** Every file below a folder with its text, by its path in there. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}
