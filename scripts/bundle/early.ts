import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Given, hosts } from '../../bench/programs.ts';
import { samples } from '../../sandbox/samples.ts';
import { startSandbox } from '../../sandbox/server.ts';

const run = promisify(execFile);

/** Where a function is in its file. */
interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** What Node.js writes for `NODE_V8_COVERAGE`. https://nodejs.org/api/cli.html#node_v8_coveragedir */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly [Range & { readonly count: number }] }[];
  }[];
}

/** Options of the runs that show what is called: two of them with requests, which need a server. */
const plan = { scopes: 'read:repository:bitbucket', plan: 'true' };
const checks = [{}, { scopes: 'read:repository:bitbucket,read:pullrequest:bitbucket,read:pipeline:bitbucket' }];

/**
 * Makes V8 compile the functions that every plan or check calls together with their file. Otherwise, it reads each of them twice: first
 * to find its end, and again when it is called. It compiles a function in parentheses at once, but that is no declaration anymore, so
 * it moves to the beginning of its module, before all that could call it. Runs on each host find these functions: they read
 * nothing but their options and the responses of the sandbox, so the result is the same on every machine.
 */
export async function compileEarly(dist: string): Promise<void> {
  const sandbox = await startSandbox();
  try {
    const ofChecks = await calledFunctions(
      dist,
      checks.map((given) => ({ ...given, 'api-url': sandbox.apiUrl })),
    );
    // Of what a plan loads, nothing else is compiled, so that it takes no longer.
    const called = new Map([...ofChecks, ...(await calledFunctions(dist, [plan]))]);
    for (const [name, ranges] of called) {
      const path = join(dist, name);
      writeFileSync(path, moveFunctions(readFileSync(path, 'utf8'), ranges));
    }
  } finally {
    await sandbox.close();
  }
}

/** @returns for each file of the bundle but its entry, the functions that every run called which loaded the file */
async function calledFunctions(dist: string, given: readonly Given[]): Promise<ReadonlyMap<string, readonly Range[]>> {
  const called = new Map<string, readonly Range[]>();
  for (const { result } of await runOnEachHost(dist, given)) {
    for (const { url, functions } of result) {
      const [, name = ''] = url.split(pathToFileURL(join(dist, '/')).href);
      const ranges = functions
        .map((each) => each.ranges[0])
        .filter(({ count }) => count > 0)
        .sort((a, b) => a.startOffset - b.startOffset);
      const isCalled = (range: Range) => ranges.some(({ startOffset }) => startOffset === range.startOffset);
      if (name !== '' && name !== 'index.js') called.set(name, called.get(name)?.filter(isCalled) ?? ranges);
    }
  }
  return called;
}

async function runOnEachHost(dist: string, given: readonly Given[]): Promise<readonly Coverage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'token-preflight-bundle-'));
  try {
    const { token, email = '' } = samples['api-full'];
    const covered: Coverage[] = [];
    for (const [index, program] of Object.values(hosts).entries()) {
      for (const [number, options] of given.entries()) {
        const all = { token, email, repository: 'acme/web', ...options };
        const { command, env } = program(process.execPath, all, join(dist, 'index.js'));
        const to = join(folder, `${index} ${number}`);
        mkdirSync(to);
        const [file = '', ...args] = command;
        await run(file, args, { cwd: folder, env: { ...env, NODE_V8_COVERAGE: to } });
        covered.push(...readdirSync(to).map((name): Coverage => JSON.parse(readFileSync(join(to, name), 'utf8'))));
      }
    }
    return covered;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What begins a module in its file. */
const beginning = /^(?:\/\*{3}\/ )?\(\(.*\) => \{\n|^\/\/ (?:src|node_modules)\/.*\n/gm;

/** Only declarations of a module move: what is inside of another function is compiled with it, or later. */
function moveFunctions(source: string, ranges: readonly Range[]): string {
  const starts = [0, ...[...source.matchAll(beginning)].map(({ index, 0: line }) => index + line.length)];
  return starts.map((start, index) => moveInModule(source, start, starts[index + 1] ?? source.length, ranges)).join('');
}

function moveInModule(source: string, start: number, end: number, ranges: readonly Range[]): string {
  const early: string[] = [];
  const others: string[] = [];
  let from = start;
  for (const { startOffset, endOffset } of ranges) {
    const text = source.slice(startOffset, endOffset);
    const [declared, keyword, name] = /^((?:async )?function\*?) (?!__)(\w+)/.exec(text) ?? [];
    if (declared === undefined || source[startOffset - 1] !== '\n' || startOffset < from || endOffset > end) continue;
    early.push(`var ${name} = (${keyword} ${text.slice(declared.length)});\n`);
    others.push(source.slice(from, startOffset));
    from = endOffset + 1;
  }
  return [...early, ...others, source.slice(from, end)].join('');
}
