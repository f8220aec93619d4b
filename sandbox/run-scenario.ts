import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BehaviorFlags } from './behavior-flags.ts';
import type { FaultRule } from './faults.ts';
import { type Ended, filesBelow, type Launch, runNode } from './run.ts';
import { type SampleName, samples } from './samples.ts';
import { type RecordedRequest, startSandbox } from './server.ts';

/** One check against the sandbox, from the command line. */
export type Scene = {
  readonly sample: SampleName;
  /** What was stored in place of the bare token; `token` is the bare one. */
  readonly stored?: (token: string) => string;
  /** By the names of the command line. An `api-url` is given as a path, which is appended to the sandbox's address. */
  readonly options: Readonly<Record<string, string>>;
  readonly flags?: Partial<BehaviorFlags>;
  readonly faults?: readonly FaultRule[];
};

/** A finding as the report has it. */
export type ScenarioFinding = {
  readonly code: string;
  readonly severity: 'fail' | 'unknown' | 'warn';
  readonly title: string;
  readonly cause: string;
  readonly remedy: readonly string[];
};

/** The part of a report that is looked at here. */
export type ScenarioReport = {
  readonly verdict: 'pass' | 'warn' | 'unknown' | 'fail';
  readonly findings: readonly ScenarioFinding[];
  readonly tokens: readonly { readonly findings: readonly ScenarioFinding[]; readonly requests: number }[];
};

/** What a check left behind; `127.0.0.1:PORT` represents the sandbox's address. */
export type ScenarioResult = {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Everything that it left behind, as it was left, by the name of the place. */
  readonly left: Readonly<Record<string, string>>;
  readonly elapsedMs: number;
  readonly report: ScenarioReport;
  /** All findings of the report, the most severe first. */
  readonly findings: readonly ScenarioFinding[];
  readonly requests: readonly RecordedRequest[];
};

/** Runs the product. */
export type Runner = (args: readonly string[], launch: Launch) => Promise<Ended>;

/**
 * Runs the product against a separate sandbox, with nothing else in its environment than the token.
 * @param product path of the built entry, or what runs it
 */
export async function runScenario(
  product: string | Runner,
  { sample, stored, options, flags, faults }: Scene,
): Promise<ScenarioResult> {
  const run: Runner = typeof product === 'string' ? (args, launch) => runNode([product, ...args], launch) : product;
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-'));
  const sandbox = await startSandbox();
  try {
    sandbox.setFlags(flags ?? {});
    for (const rule of faults ?? []) sandbox.fault(rule);
    const file = join(folder, 'report.json');
    const all = {
      ...options,
      'api-url': `${sandbox.url}${options['api-url'] ?? '/2.0'}`,
      'git-url': sandbox.url,
      report: file,
      junit: join(folder, 'junit.xml'),
    };
    const args = Object.entries(all).map(([name, value]) => `--${name}=${value}`);
    const token = stored?.(samples[sample].token) ?? samples[sample].token;
    const env = { TOKEN_PREFLIGHT_TOKEN: token };
    const { exitCode, elapsedMs, ...texts } = await run(args, { cwd: folder, env });
    const left: ScenarioResult['left'] = { ...texts, ...filesBelow(folder) };
    const steady = (text = '') => text.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT');
    const report: ScenarioReport = JSON.parse(steady(left['report.json']));
    return {
      exitCode,
      stdout: steady(texts.stdout),
      stderr: steady(texts.stderr),
      left,
      elapsedMs,
      report,
      findings: [...report.findings, ...report.tokens.flatMap(({ findings }) => findings)],
      requests: [...sandbox.requests],
    };
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}
