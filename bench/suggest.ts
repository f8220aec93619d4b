import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// npm run bench:suggest [-- FILES]: `suggest` compared with `git grep -l bitbucket` on the same tree, in turns.
const files = Number(process.argv[2] ?? 10_000);
const rounds = 21;
/** One file in so many mentions Bitbucket, and one in so many of these calls its API. */
const [mentions, calls] = [100, 4];

// build/bench/suggest.js -> dist/index.js
const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'token-preflight-suggest-'));
const extensions = ['ts', 'py', 'go', 'sh', 'yml'];

function contentOf(index: number): string {
  const lines = Array.from(
    { length: 150 },
    (_, line) => `value_${line} = compute(${index}, ${line}); // a line of a program that is here`,
  );
  const isMention = index % mentions === 0;
  const path = ['pullrequests', 'refs/branches', 'hooks', 'downloads', 'commits'][(index / mentions) % 5];
  const call = `await fetch(\`https://api.bitbucket.org/2.0/repositories/\${workspace}/\${slug}/${path}\`);`;
  if (isMention)
    lines.push(
      (index / mentions) % calls === 0 ? call : '// The repository is on Bitbucket: https://bitbucket.org/acme/web',
    );
  return `${lines.join('\n')}\n`;
}

function createTree(): void {
  for (let index = 0; index < files; index += 1) {
    const path = join(folder, `package-${index % 50}`, `part-${index % 7}`, `file-${index}.${extensions[index % 5]}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contentOf(index));
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@acme.example', ...args], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'tree');
}

/** @returns wall time in milliseconds */
function timeOf(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command} ended with ${status}.`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

try {
  createTree();
  const programs = {
    'git grep -l bitbucket': () => timeOf('git', ['grep', '-l', 'bitbucket']),
    'git grep -li bitbucket': () => timeOf('git', ['grep', '-li', 'bitbucket']),
    'token-preflight suggest': () => timeOf(process.execPath, [product, 'suggest']),
    'token-preflight version': () => timeOf(process.execPath, [product, 'version']),
  };
  const times = Object.entries(programs).map(([name, run]) => ({ name, run, taken: [] as number[] }));
  // The first round fills the caches.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { run, taken } of times) {
      const time = run();
      if (round > 0) taken.push(time);
    }
  }
  const base = median(times[0]?.taken ?? []);
  for (const { name, taken } of times) {
    const [time, fastest] = [median(taken), Math.min(...taken)];
    console.log(
      `${name.padEnd(26)} median ${time.toFixed(0)} ms, fastest ${fastest.toFixed(0)} ms, ${(time / base).toFixed(1)} times`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
