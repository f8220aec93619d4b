import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FindingCode } from '../../src/check/finding.ts';
import type { Verdict } from '../../src/check/severity.ts';
import type { Outcome } from './harness.ts';
import { runAll } from './start.ts';

/** For a whole table, on a busy machine. */
const patienceMs = 300_000;

/** One run and all that must come of it. */
export interface Scenario {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
  readonly verdict: Verdict;
  /** All of them, in any order. */
  readonly findings: readonly `${'fail' | 'unknown' | 'warn'} ${FindingCode}`[];
  readonly exitCode: number;
  /** All of them, as `basic` and `bearer` write them; the first one first, the rest in any order. */
  readonly requests: readonly string[];
  /** Texts that the log must show. */
  readonly says?: readonly (string | RegExp)[];
  /** Compares the whole log with the recorded one. */
  readonly log?: true;
  /** Anything else. */
  readonly also?: (outcome: Outcome) => void;
}

/** Requests below /2.0 that carry the credential as Basic. */
export function basic(...paths: readonly string[]): readonly string[] {
  return paths.map((path) => `GET /2.0${path} (Basic)`);
}

/** Requests below /2.0 that carry the credential as Bearer. */
export function bearer(...paths: readonly string[]): readonly string[] {
  return paths.map((path) => `GET /2.0${path} (Bearer)`);
}

/** Where the account's own permission on a repository of acme is listed. */
export function permission(slug: string): string {
  const filter = encodeURIComponent(`repository.full_name="acme/${slug}"`);
  const fields = 'values.permission,values.repository.full_name,values.repository.uuid';
  return `/user/workspaces/acme/permissions/repositories?q=${filter}&pagelen=1&fields=${fields}`;
}

/** The requests for each requirement. */
export const path = {
  user: '/user?fields=display_name,uuid',
  workspace: '/workspaces/acme?fields=slug,is_private',
  members: '/workspaces/acme/members?pagelen=1&fields=size',
  project: '/workspaces/acme/projects/WEB?fields=key,is_private',
  repositories: '/repositories/acme?pagelen=1&fields=size',
  web: '/repositories/acme/web?fields=full_name,is_private',
  pullrequests: '/repositories/acme/web/pullrequests?pagelen=1&fields=size',
  permission: permission('web'),
  pipelines: '/repositories/acme/web/pipelines?pagelen=1&fields=size',
  hooks: '/repositories/acme/web/hooks?pagelen=1&fields=size',
  settings: '/repositories/acme/web/override-settings?fields=type',
  handbook: '/repositories/acme/handbook?fields=full_name,is_private',
} as const;

/** Runs a table of scenarios, several at a time, and checks each in a separate test. */
export function scenarios(title: string, table: readonly Scenario[]): void {
  describe(title, () => {
    let outcomes: readonly (() => Promise<Outcome>)[] = [];
    beforeAll(async () => {
      outcomes = await runAll(table.map(({ run }) => run));
    }, patienceMs);
    for (const [index, scenario] of table.entries()) {
      test(scenario.name, async () => expectOutcome(await outcomes[index]?.(), scenario), patienceMs);
    }
  });
}

/** A test for each row of a table, where several of the checks go on at a time. They can't compare with snapshots. */
export function testAll<Row>(table: readonly Row[], nameOf: (row: Row) => string, check: (row: Row) => Promise<void>) {
  let checks: readonly (() => Promise<void>)[] = [];
  beforeAll(async () => {
    checks = await runAll(table.map((row) => () => check(row)));
  }, patienceMs);
  for (const [index, row] of table.entries()) {
    test(nameOf(row), async () => {
      expect(checks[index]).toBeDefined();
      await checks[index]?.();
    });
  }
}

/** Fails unless a run came out as the scenario states. */
export function expectOutcome(outcome: Outcome | undefined, scenario: Omit<Scenario, 'run'>): void {
  if (outcome?.report === undefined) throw new Error(`No report came: ${outcome?.stdout} ${outcome?.stderr}`);
  const { findings, tokens, verdict } = outcome.report;
  const found = [...findings, ...tokens.flatMap((token) => token.findings)].map(
    ({ severity, code }) => `${severity} ${code}` as const,
  );
  // First of all: nothing is reported that isn't in the scenario.
  const accusations = found.filter((one) => one.startsWith('fail') && !scenario.findings.includes(one));
  expect(accusations).toEqual([]);
  expect({
    verdict,
    findings: found.toSorted(),
    exitCode: outcome.exitCode,
    requests: firstFirst(requestsOf(outcome)),
  }).toEqual({
    verdict: scenario.verdict,
    findings: scenario.findings.toSorted(),
    exitCode: scenario.exitCode,
    requests: firstFirst(scenario.requests),
  });
  for (const text of scenario.says ?? []) {
    if (typeof text === 'string') expect(outcome.stdout).toContain(text);
    else expect(outcome.stdout).toMatch(text);
  }
  scenario.also?.(outcome);
  if (scenario.log) expect(visible(outcome.stdout)).toMatchSnapshot();
}

/** A text as people can read it in a snapshot: the escape character made visible. */
export function visible(text: string): string {
  return text.replaceAll('\u001b', '␛');
}

function requestsOf({ requests }: Outcome): readonly string[] {
  return requests.map(({ method, path, scheme }) => `${method} ${path} (${scheme})`);
}

/** Probes go out side by side, so that only the first request has a fixed place. */
function firstFirst(requests: readonly string[]): readonly string[] {
  return [...requests.slice(0, 1), ...requests.slice(1).toSorted()];
}
