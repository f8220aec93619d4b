import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultRule } from './faults.ts';
import { type SampleName, samples } from './samples.ts';
import { type RecordedRequest, startSandbox } from './server.ts';
import type { Tweaks } from './tweaks.ts';

/** One check against the sandbox, from the command line. */
export type Scene = {
  readonly sample: SampleName;
  /** What was stored in place of the bare token; `token` is the bare one. */
  readonly stored?: (token: string) => string;
  /** By the names of the command line. An `api-url` is given as a path, which is appended to the sandbox's address. */
  readonly options: Readonly<Record<string, string>>;
  readonly tweaks?: Partial<Tweaks>;
  readonly faults?: readonly FaultRule[];
};

/** A finding as the report has it. */
export type PlayedFinding = {
  readonly code: string;
  readonly severity: 'fail' | 'unknown' | 'warn';
  readonly title: string;
  readonly cause: string;
  readonly remedy: readonly string[];
};

/** The part of a report that is looked at here. */
export type PlayedReport = {
  readonly verdict: 'pass' | 'warn' | 'unknown' | 'fail';
  readonly findings: readonly PlayedFinding[];
  readonly tokens: readonly { readonly findings: readonly PlayedFinding[]; readonly requests: number }[];
};

/** What a check left behind; `127.0.0.1:PORT` stands for the sandbox's address. */
export type Played = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: PlayedReport;
  /** All findings of the report, the gravest first. */
  readonly findings: readonly PlayedFinding[];
  readonly requests: readonly RecordedRequest[];
};

/**
 * Runs the product against a sandbox of its own, with nothing else in its environment than the token.
 * @param product path of the built entry
 */
export async function play(product: string, { sample, stored, options, tweaks, faults }: Scene): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-'));
  const sandbox = await startSandbox();
  try {
    sandbox.setTweaks(tweaks ?? {});
    for (const rule of faults ?? []) sandbox.fault(rule);
    const file = join(folder, 'report.json');
    const all = {
      ...options,
      'api-url': `${sandbox.url}${options['api-url'] ?? '/2.0'}`,
      'git-url': sandbox.url,
      report: file,
    };
    const args = Object.entries(all).map(([name, value]) => `--${name}=${value}`);
    const token = stored?.(samples[sample].token) ?? samples[sample].token;
    const ended = await start([product, ...args], { TOKEN_PREFLIGHT_TOKEN: token }, folder);
    const steady = (text: string) => text.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT');
    const report: PlayedReport = JSON.parse(steady(await readFile(file, 'utf8')));
    return {
      exitCode: ended.exitCode,
      stdout: steady(ended.stdout),
      stderr: steady(ended.stderr),
      report,
      findings: [...report.findings, ...report.tokens.flatMap(({ findings }) => findings)],
      requests: [...sandbox.requests],
    };
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a Node program with nothing in its environment but what is given, so that no CI platform shines through. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  // What a program needs to start, and nothing that looks like a CI platform or a proxy.
  const kept = ['PATH', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...Object.fromEntries(kept), ...env },
      stdio: [...stdio],
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ exitCode: code ?? -1, ...texts }));
  });
}
