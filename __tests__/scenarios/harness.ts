import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@jest/globals';
import type { BehaviorFlags } from '../../sandbox/behavior-flags.ts';
import type { FaultRule } from '../../sandbox/faults.ts';
import { filesBelow } from '../../sandbox/run.ts';
import { type Sample, type SampleName, samples } from '../../sandbox/samples.ts';
import { type RecordedRequest, startSandbox } from '../../sandbox/server.ts';
import { type OptionName, options, optionsOf } from '../../src/config/options.ts';
import { findingsOf } from '../../src/report/causes.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { recordMetric } from '../test-metrics.ts';
import { expectNoSecret } from './leaks.ts';
import { schemaFaults } from './schema.ts';
import { start } from './start.ts';

/** Where a scenario runs. */
export type HostName = 'action' | 'pipe' | 'command';

/** The options of a scenario, by the action's names; each host gets them in its own form. */
export type Given = Readonly<Partial<Record<OptionName, string | readonly string[]>>>;

/** What a scenario may set up besides its options. */
export interface Setting {
  /** What goes wrong on the other side. */
  readonly faults?: readonly FaultRule[];
  /** What Bitbucket did at another time. */
  readonly flags?: Partial<BehaviorFlags>;
  /** More environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** The base of the API in place of the sandbox's; a function is given the sandbox's origin. */
  readonly apiUrl?: string | ((origin: string) => string);
  /** The path of the report in place of one in the run's own folder; `null` requires none. */
  readonly report?: string | null;
  /** Whether tokens of the inventory are used with git. */
  readonly hasGit?: true;
  /** Secrets of other programs, in the environment or in files of the job. */
  readonly otherSecrets?: readonly string[];
  /** Command line only: what comes on standard input. Without it there is nothing to read. */
  readonly stdin?: string;
  /** Command line only: arguments besides those that the options make. */
  readonly args?: readonly string[];
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  /** Whether it has to be the built entry as a process: the scenario is about the process, or paths relative to its folder. */
  readonly ownProcess?: true;
}

/** What a run left behind. Ports, times and folders are replaced by fixed words. */
export interface Outcome {
  readonly host: HostName;
  readonly exitCode: number;
  /** What people see: without the lines that register masks, and those that a runner shows on demand only. */
  readonly stdout: string;
  /** Those lines of detail. */
  readonly debug: readonly string[];
  readonly stderr: string;
  /** What was registered for masking on a runner of GitHub Actions, in plain form. */
  readonly masks: readonly string[];
  /** Absent where none was written. */
  readonly report: RunReport | undefined;
  readonly requests: readonly RecordedRequest[];
  /** Outputs of the action. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Job summary of the action. */
  readonly summary: string;
  /** Output variables of the pipe. */
  readonly variables: string;
}

/** Runs the product as a step of GitHub Actions. `sample` fills token and email; the options outrank it. */
export function asAction(sample: SampleName | undefined, given: Given, setting: Setting = {}): Promise<Outcome> {
  return run('action', sample, given, setting, (all, folder) => {
    // The runner passes every input that the action knows, those without a default as an empty text.
    const inputs = optionsOf('action').map(({ name, default: fallback = '' }) => {
      const value = all[name] ?? fallback;
      return [`INPUT_${name.toUpperCase()}`, typeof value === 'string' ? value : value.join('\n')] as const;
    });
    return {
      args: [],
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: join(folder, 'outputs'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        ...Object.fromEntries(inputs),
      },
    };
  });
}

/** Runs the product as a pipe in a pipeline of acme/web. A list arrives as the platform unrolls it. */
export function asPipe(sample: SampleName | undefined, given: Given, setting: Setting = {}): Promise<Outcome> {
  return run('pipe', sample, given, setting, (all, folder) => ({
    args: [],
    env: {
      TOKEN_PREFLIGHT_HOST: 'pipe',
      BITBUCKET_BUILD_NUMBER: '42',
      BITBUCKET_WORKSPACE: 'acme',
      BITBUCKET_REPO_SLUG: 'web',
      BITBUCKET_PIPELINES_VARIABLES_PATH: join(folder, 'variables'),
      ...Object.fromEntries(
        options.flatMap(({ name, variable }) => {
          const value = all[name];
          if (value === undefined || typeof value === 'string') return value === undefined ? [] : [[variable, value]];
          return [
            [`${variable}_COUNT`, String(value.length)],
            ...value.map((item, index) => [`${variable}_${index}`, item]),
          ];
        }),
      ),
    },
  }));
}

/** Runs the product as a command. The token goes into the environment, unless standard input is given. */
export function asCommand(sample: SampleName | undefined, given: Given, setting: Setting = {}): Promise<Outcome> {
  return run(
    'command',
    sample,
    given,
    setting,
    ({ token, 'current-token': current, 'admin-key': adminKey, merge = [], ...rest }) => ({
      args: [
        ...(merge.length > 0 ? ['merge', ...(typeof merge === 'string' ? merge.split('\n') : merge)] : []),
        ...Object.entries(rest).flatMap(([name, value]) => {
          if (options.find((option) => option.name === name)?.type === 'flag')
            return value === 'true' ? [`--${name}`] : [];
          return [`--${name}`, typeof value === 'string' ? value : value.join('\n')];
        }),
      ],
      env: {
        ...(token !== undefined && setting.stdin === undefined && { TOKEN_PREFLIGHT_TOKEN: String(token) }),
        ...(current !== undefined && { TOKEN_PREFLIGHT_CURRENT_TOKEN: String(current) }),
        ...(adminKey !== undefined && { TOKEN_PREFLIGHT_ADMIN_KEY: String(adminKey) }),
      },
    }),
  );
}

/** The same options on any host. */
export const on: Readonly<Record<HostName, typeof asAction>> = { action: asAction, pipe: asPipe, command: asCommand };

/** The secrets of an audit come as environment variables of any name. */
function tokensIn(env: Setting['env'] = {}): readonly string[] {
  return Object.values(env).filter((value) => /^AT[A-Z]{3}3xFf/.test(value));
}

type Launch = { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };

async function run(
  host: HostName,
  sample: SampleName | undefined,
  given: Given,
  setting: Setting,
  launch: (all: Given, folder: string) => Launch,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'token-preflight-'));
  const sandbox = await startSandbox();
  try {
    setting.faults?.forEach(sandbox.fault);
    sandbox.setFlags(setting.flags ?? {});
    const all = withoutBlanks({
      ...credentialOf(sample),
      'api-url':
        typeof setting.apiUrl === 'function' ? setting.apiUrl(sandbox.url) : (setting.apiUrl ?? sandbox.apiUrl),
      ...(((given.git ?? given.tools) !== undefined || setting.hasGit) && { 'git-url': sandbox.url }),
      ...(given.organization !== undefined && { 'organization-url': sandbox.url }),
      report: setting.report === undefined ? join(folder, 'report.json') : (setting.report ?? undefined),
      junit: join(folder, 'junit.xml'),
      html: join(folder, 'page.html'),
      metrics: join(folder, 'metrics.txt'),
      ...given,
    });
    const { args, env } = launch(all, folder);
    for (const name of ['outputs', 'summary.md', 'variables']) writeFileSync(join(folder, name), '');

    const ended = await start(
      [...args, ...(setting.args ?? [])],
      { HOME: folder, ...env, ...setting.env },
      folder,
      setting,
    );
    // One that makes no sense is replaced by the default.
    const budget = Number(given.timeout) || 10;
    const seconds = ended.elapsedMs / 1000;
    recordMetric({ run: expect.getState().currentTestName ?? host, seconds, budget });
    // The rest is for starting Node on a machine that does other things, too: a run that hangs takes longer.
    expect(seconds).toBeLessThan(budget + 20);

    const { masks, rest } = host === 'action' ? masksIn(ended.stdout) : { masks: [], rest: ended.stdout };
    const files = filesBelow(folder);
    const named = [all.report, all.junit, all.html, all.metrics].map((path) => resolve(folder, path?.toString() ?? ''));
    const [report = '', ...others] = named.map(textOf);
    // What was written into another folder.
    const outside = [report, ...others].filter((text, index) => text !== '' && !named[index]?.startsWith(folder));
    const { stderr, processes } = ended;
    const email = all.email?.toString() ?? '';
    expectNoSecret(
      { stdout: rest, stderr, processes, outside: outside.join('\n'), ...files },
      {
        secrets: [
          all.token?.toString(),
          all['current-token']?.toString(),
          all['admin-key']?.toString(),
          setting.stdin,
          ...tokensIn(setting.env),
          ...(setting.otherSecrets ?? []),
        ],
        texts: [...Object.values(all).flat(), ...(setting.args ?? [])],
        email,
      },
    );
    if (host === 'action' && rest !== '') {
      for (const name of ['token', 'admin-key'] as const) expectMasked(masks, all[name]?.toString() ?? '', email);
    }
    expectHarmless(sandbox.requests);

    const steady = (text = '') => steadied(text, folder);
    const isDetail = (line: string) => host === 'action' && line.startsWith('::debug::');
    const lines = steady(rest).split('\n');
    const outcome: Outcome = {
      host,
      exitCode: ended.exitCode ?? -1,
      stdout: lines.filter((line) => !isDetail(line)).join('\n'),
      debug: lines.filter(isDetail),
      stderr: steady(ended.stderr),
      masks,
      report: report === '' ? undefined : JSON.parse(steady(report)),
      requests: [...sandbox.requests],
      outputs: outputsIn(steady(files.outputs)),
      summary: steady(files['summary.md']),
      variables: steady(files.variables),
    };
    expectSound(outcome, given['on-unknown'] === 'warn');
    return outcome;
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Empty where there is no such file. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function credentialOf(name: SampleName | undefined): Given {
  if (name === undefined) return {};
  const { token, email }: Sample = samples[name];
  return { token, ...(email !== undefined && { email }) };
}

/** An empty text represents an option that is not given, except for a token, which may be empty. */
function withoutBlanks(all: Readonly<Record<string, string | readonly string[] | undefined>>): Given {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      value === undefined || (value === '' && name !== 'token' && name !== 'current-token') ? [] : [[name, value]],
    ),
  );
}

/** Masks count only where they are before everything else. */
function masksIn(stdout: string): { readonly masks: readonly string[]; readonly rest: string } {
  const command = '::add-mask::';
  const lines = stdout.split('\n');
  const first = lines.findIndex((line) => !line.startsWith(command));
  const rest = lines.slice(first).join('\n');
  // A runner obeys a command at the start of a line only.
  expect(rest).not.toMatch(/^\s*::add-mask::/m);
  const unescaped = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return { masks: lines.slice(0, first).map((line) => unescaped(line.slice(command.length))), rest };
}

/** The platform replaces what it got: the token itself is not enough where it can turn up encoded. */
function expectMasked(masks: readonly string[], token: string, email: string): void {
  const secret = token.trim();
  // Too short to be one, and to be masked.
  if (secret.length < 6) return;
  const users = [email.trim(), 'x-token-auth', 'x-bitbucket-api-token-auth'];
  const encoded = [secret, ...users.map((user) => `${user}:${secret}`)].map((text) =>
    Buffer.from(text).toString('base64'),
  );
  expect(masks).toEqual(expect.arrayContaining([secret, ...encoded]));
  // Characters that the encoder cannot take are no part of a token.
  expect(masks).toContain(encodeURIComponent(secret));
}

/** The runner's file format: `name<<delimiter`, the value, the delimiter; or `name=value`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)(?:<<(ghadelimiter_[\w-]+)\r?\n([\s\S]*?)\r?\n?\2|=(.*))$/gm);
  return Object.fromEntries([...found].map(([, name, , lines, line]) => [name, lines ?? line]));
}

function steadied(text: string, folder: string): string {
  return text
    .replaceAll(folder, 'FOLDER')
    .replaceAll(/FOLDER\\+/g, 'FOLDER/')
    .replaceAll(/127\.0\.0\.1(:|%3A)\d+/g, '127.0.0.1$1PORT')
    .replaceAll(/"elapsedMs": \d+/g, '"elapsedMs": 0')
    .replaceAll(/"checkedAt": "[^"]+"/g, '"checkedAt": "2026-11-23T18:00:00.000Z"')
    .replaceAll(/Checked at \S+ by version \d+\.\d+\.\d+/g, 'Checked at 2026-11-23T18:00:00.000Z by version 1.0.0')
    .replaceAll(/"version": "\d+\.\d+\.\d+"/g, '"version": "1.0.0"')
    .replaceAll(/^token-preflight \d+\.\d+\.\d+/gm, 'token-preflight 1.0.0');
}

/** Only questions, and none by anything but the product itself. */
function expectHarmless(requests: readonly RecordedRequest[]): void {
  expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(requests.filter(({ userAgent }) => !/^token-preflight\/\d+\.\d+\.\d+$/.test(userAgent))).toEqual([]);
}

const aboutDeclaration = [
  ...['option-invalid', 'scope-unknown', 'scope-unused', 'operation-unknown', 'operation-deprecated'],
  ...['operation-removed', 'operation-url-wrong', 'operation-wrong-token-kind', 'scope-not-for-kind'],
  ...['tool-unknown', 'tool-outdated', 'tool-rejects-kind'],
];

/** What applies to every run that leaves a report. */
function expectSound({ host, report, exitCode, requests }: Outcome, unknownIsFine: boolean): void {
  if (report === undefined) return;
  expect(schemaFaults(report)).toEqual([]);
  const { verdict, tokens } = report;
  const findings = findingsOf(report);
  const order = ['fail', 'unknown', 'warn'];
  for (const { findings: own } of tokens) {
    const gravities = own.map(({ severity }) => order.indexOf(severity));
    expect(gravities).toEqual(gravities.toSorted());
  }
  const severities = findings.map(({ severity }) => severity);
  expect(severities).toEqual(severities.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
  const isPlanned = tokens.some(({ planned }) => planned !== undefined) && severities[0] !== 'fail';
  expect(verdict).toBe(isPlanned ? 'planned' : (severities[0] ?? 'pass'));

  const wrongDeclaration = findings.every(
    ({ severity, code }) => severity !== 'fail' || aboutDeclaration.includes(code),
  );
  const failure = host === 'command' && wrongDeclaration ? 2 : 1;
  const unknown = unknownIsFine ? 0 : host === 'command' ? 3 : 1;
  expect({ verdict, exitCode }).toEqual({
    verdict,
    exitCode: { pass: 0, warn: 0, planned: 0, fail: failure, unknown }[verdict],
  });

  // The list of an organization is no request of a token.
  const ofTokens = requests.filter(({ path }) => !path.startsWith('/admin/'));
  if (ofTokens.length > 0) expect(tokens.reduce((sum, token) => sum + token.requests, 0)).toBe(ofTokens.length);
}
