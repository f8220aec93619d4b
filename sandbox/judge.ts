import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BehaviorFlags } from './behavior-flags.ts';
import { askOracle, type OracleAnswer, oracleCases } from './oracle.ts';
import { scopesOfKind } from './permission-samples.ts';
import type { Runner } from './run-scenario.ts';
import type { Sample } from './samples.ts';
import { startSandbox } from './server.ts';
import { isForUsersOnly, writes } from './writes.ts';

/** A write that was really tried, with what the product reports about it. */
export type Judged = OracleAnswer & {
  /** The outcome of its line in the report; absent where the report has none. */
  readonly reported?: string;
};

/**
 * Lets the product check every writing operation with a credential, in one run, and does the same writes.
 * @param run runs the product
 * @param flags how Bitbucket is believed to be, for both
 */
export async function judge(
  run: Runner,
  sample: Sample,
  flags: Partial<BehaviorFlags> = {},
): Promise<readonly Judged[]> {
  const cases = oracleCases([sample]).filter(({ operation }) => canBeAsked(operation, sample));
  const reported = await reportedOutcomes(run, sample, flags, [
    ...new Set(cases.map(({ declared }) => declared.operations ?? '')),
  ]);
  return askOracle(cases, flags).map((answer) => {
    const outcome = reported.get(answer.declared.operations ?? '');
    return { ...answer, ...(outcome !== undefined && { reported: outcome }) };
  });
}

/** A declaration that the kind of token can never meet ends the check before anything is requested. */
function canBeAsked(operation: string, { kind }: Sample): boolean {
  const can = scopesOfKind[kind];
  const write = writes.find(({ method, template }) => `${method} ${template}` === operation);
  if (can === undefined) return true;
  return write !== undefined && !isForUsersOnly(write) && write.need.oauth.every((scope) => can.includes(scope));
}

type Report = {
  readonly tokens: readonly { readonly checks?: readonly { readonly subject: string; readonly outcome: string }[] }[];
};

async function reportedOutcomes(
  run: Runner,
  sample: Sample,
  flags: Partial<BehaviorFlags>,
  operations: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-'));
  const sandbox = await startSandbox();
  try {
    sandbox.setFlags(flags);
    const options = {
      operations: operations.join('\n'),
      repository: 'acme/web',
      project: 'WEB',
      'api-url': sandbox.apiUrl,
      'git-url': sandbox.url,
      report: join(folder, 'report.json'),
      timeout: '60',
      ...(sample.kind === 'api-token' && sample.email !== undefined && { email: sample.email }),
    };
    const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
    await run(args, { cwd: folder, env: { TOKEN_PREFLIGHT_TOKEN: sample.token } });
    const report: Report = JSON.parse(await readFile(options.report, 'utf8'));
    const checks = report.tokens.flatMap(({ checks = [] }) => checks);
    return new Map(checks.map(({ subject, outcome }) => [subject.replace(/^operation /, ''), outcome]));
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was called verified and is refused, whatever the body. */
export function falsePasses(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ reported, outcome }) => reported === 'verified' && !outcome.allowed);
}

/** What was called missing or denied and is done. */
export function falseBlame(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ reported, outcome }) => (reported === 'missing' || reported === 'denied') && outcome.allowed);
}
