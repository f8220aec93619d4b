import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type FindingCode, severities } from '../../src/check/finding.ts';
import { type CommandName, commands } from '../../src/commands/commands.ts';
import { commandHelpText, helpText } from '../../src/commands/help.ts';
import { type NamedOption, options, optionsOf } from '../../src/config/options.ts';
import { bitbucketPipelinesHost } from '../../src/hosts/bitbucket-pipelines.ts';
import { cliHost } from '../../src/hosts/cli.ts';
import { crashExitCode } from '../../src/hosts/crash.ts';
import { githubActionsHost } from '../../src/hosts/github-actions.ts';
import type { Host, Io } from '../../src/hosts/host.ts';
import { exampleOf, renderFinding } from '../../src/report/finding-record.ts';
import { type RunReport, runReport } from '../../src/report/run-report.ts';
import { libraryLines } from './library-lines.ts';
import { schemaLines } from './schema-lines.ts';

/** The interface of the last release, which `publicInterface` is compared with. */
export const interfaceFile = 'scripts/release/interface.txt';

/**
 * Everything that a user can depend on, one line each: commands, options, findings, outputs, exit codes, schemas, the library.
 *
 * @param root of the repository
 */
export async function publicInterface(root: string): Promise<readonly string[]> {
  return [
    ...(Object.keys(commands) as CommandName[]).flatMap(commandLines),
    ...optionsIn(helpText())
      .filter((name) => !options.some((option) => `--${option.name}` === name))
      .map((name) => `command line ${name}`),
    ...options.flatMap(optionLines),
    ...Object.entries(severities).map(([code, severity]) => `finding ${code}: ${severity}`),
    ...(await outputLines(root)),
    ...(await exitCodeLines()),
    ...(await schemaFileLines(join(root, 'schema'))),
    ...libraryLines(await readFile(join(root, 'src/library/public.ts'), 'utf8')).map((line) => `library ${line}`),
  ];
}

function commandLines(command: CommandName): readonly string[] {
  const { usage } = commands[command];
  const names = optionsIn(commandHelpText(command));
  return [`command ${command}: ${usage}`, ...names.map((name) => `command ${command} ${name}`)];
}

/** The names of the options that a help text lists, also the short ones. */
function optionsIn(help: string): readonly string[] {
  const entries = [...help.matchAll(/^ {2}(--[\w-]+(?:, -\w)?)/gm)];
  return entries.flatMap(([, names = '']) => names.split(', ')).filter(Boolean);
}

function optionLines(option: NamedOption): readonly string[] {
  const { name, variable, type, default: value, choices = [], range, appliesTo } = option;
  const has = (host: 'action' | 'pipe' | 'terminal') => optionsOf(host).includes(option);
  const details = [
    type,
    ...(has('action') ? [`input ${name}`] : []),
    ...(has('pipe') ? [`variable ${variable}`] : []),
    ...(has('terminal') ? [`command line ${onCommandLine(option)}`] : []),
    ...(value === undefined ? [] : [`default ${value}`]),
    ...(range === undefined ? [] : [`from ${range.join(' to ')}`]),
    ...(appliesTo === undefined ? [] : [`for the ${appliesTo}`]),
  ];
  return [`option ${name}: ${details.join(', ')}`, ...choices.map((choice) => `option ${name} = ${choice}`)];
}

function onCommandLine({ name, variable, type, command }: NamedOption): string {
  if (type === 'secret') return `TOKEN_PREFLIGHT_${variable}`;
  return command ? `command ${name}` : `--${name}`;
}

function reportWith(...codes: readonly FindingCode[]): RunReport {
  const findings = codes.map((code) => renderFinding(exampleOf(code), { host: 'terminal', option: (name) => name }));
  return runReport(new Date(0), 0, findings, []);
}

const io: Io = {
  env: {},
  args: [],
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
};

/** The outputs of an action by its metadata, those of a pipe by the file that it writes. */
async function outputLines(root: string): Promise<readonly string[]> {
  const { outputs } = parse(await readFile(join(root, 'action.yml'), 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'token-preflight-interface-'));
  const path = join(folder, 'variables');
  const host = bitbucketPipelinesHost({ ...io, env: { BITBUCKET_PIPELINES_VARIABLES_PATH: path } });
  const redact = (text: string) => text;
  await host.publish(reportWith(), { onUnknown: 'fail', reportPath: undefined, redact, codeInsights: false });
  const variables = await readFile(path, 'utf8');
  await rm(folder, { recursive: true });
  return [
    ...Object.keys(outputs).map((name) => `action output ${name}`),
    ...[...variables.matchAll(/^\w+/gm)].map(([name]) => `pipe output ${name}`),
  ];
}

async function exitCodeLines(): Promise<readonly string[]> {
  const hosts: Readonly<Record<'action' | 'pipe' | 'terminal', Host>> = {
    action: githubActionsHost(io),
    pipe: bitbucketPipelinesHost(io),
    terminal: await cliHost(io),
  };
  const reports = {
    pass: reportWith(),
    warn: reportWith('expires-soon'),
    fail: reportWith('token-rejected'),
    'fail, only options': reportWith('option-invalid'),
    unknown: reportWith('timed-out'),
    planned: { ...reportWith(), verdict: 'planned' as const },
  };
  return (['action', 'pipe', 'terminal'] as const).flatMap((name) => [
    ...Object.entries(reports).map(
      ([verdict, report]) => `exit code ${name}, ${verdict}: ${hosts[name].exitCode(report, 'fail')}`,
    ),
    `exit code ${name}, unknown with on-unknown warn: ${hosts[name].exitCode(reports.unknown, 'warn')}`,
    `exit code ${name}, internal error: ${crashExitCode(name)}`,
  ]);
}

async function schemaFileLines(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text, at) => {
    const name = files[at]?.replace('.schema.json', '');
    // The codes of findings have their own lines.
    const lines = schemaLines(JSON.parse(text)).filter((line) => !/\bcode = /.test(line));
    return [`schema ${name}`, ...lines.map((line) => `schema ${name} ${line}`)];
  });
}
