import type { Audit } from './audit.ts';
import { gitUsernames } from './bitbucket/authorization.ts';
import { options } from './declaration/options.ts';
import { type Parsed, parse } from './declaration/parse.ts';
import { writeText } from './files.ts';
import { type Host, type Io, isInPipeline } from './hosts/host.ts';
import type { Merge } from './merge.ts';
import { faultsIn, knownOf, preflight } from './preflight.ts';
import { stripControlCharacters } from './redaction/control-characters.ts';
import { collectSecretVariants, createOptionRedactor, redactOptions } from './redaction/options.ts';
import { createRedactor, type Redact, redactTokenLike } from './redaction/redactor.ts';
import { type RunReport, runReport } from './report/run-report.ts';
import { type Line, textOf } from './report/text.ts';

/**
 * The whole program: pick the host, read the declaration, check, report.
 * @returns the exit code; rejects only where a part of the bundle is missing
 */
export async function main(io: Io): Promise<number> {
  const host = await hostFor(io);
  try {
    return await run(host, io);
  } catch (error) {
    return crashed(host, error);
  }
}

/** Each in a part of the bundle of its own, read where it is at home. */
async function hostFor(io: Io): Promise<Host> {
  const { env, args } = io;
  const terminal = async () => (await import('./hosts/terminal.ts')).terminalHost(io);
  if (args.length > 0) return terminal();
  // The runner hands over every input that has a default; a plain `run:` step has none of ours.
  if (options.some(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined)) {
    return (await import('./hosts/actions.ts')).actionsHost(io);
  }
  // The image says so itself; started in a pipeline by other means, the token's variable tells the two apart.
  const isPipe = env.TOKEN_PREFLIGHT_HOST === 'pipe' || isInPipeline(env);
  if (!isPipe || env.TOKEN_PREFLIGHT_TOKEN !== undefined) return terminal();
  return (await import('./hosts/pipelines.ts')).pipelinesHost(io);
}

async function run(host: Host, { env }: Io): Promise<number> {
  const started = new Date();
  const reading = await host.read();
  if ('print' in reading) {
    const tone = reading.exitCode === undefined ? 'plain' : 'error';
    host.print(reading.print.split('\n').map((text): Line => ({ tone, text })));
    return reading.exitCode ?? 0;
  }
  const { raw, context } = reading;
  let forms = collectSecretVariants(raw, gitUsernames);
  const parsed = parse(redactOptions(raw, createOptionRedactor(forms)), context, host.say.option);
  const faults = [...reading.faults, ...parsed.faults];
  const { declaration } = parsed;

  let audit: Audit | undefined;
  let merge: Merge | undefined;
  if (faults.length === 0 && parsed.run.inventory !== undefined) {
    const { openAudit } = await import('./audit.ts');
    audit = await openAudit(parsed.run.inventory, parsed.run.shard, raw, context, env, host.say.option);
    faults.push(...audit.faults);
    forms = [...forms, ...audit.forms];
  } else if (faults.length === 0 && parsed.run.merge.length > 0) {
    const { openReports } = await import('./merge.ts');
    merge = await openReports(parsed.run.merge, parsed.run.report, host.say.option('merge'));
    faults.push(...merge.faults);
  }
  // Before anything else is printed.
  for (const form of forms) host.mask(form);
  const hidden = createRedactor(forms);
  // Others too: people paste a token into the wrong place.
  const redact: Redact = (text) => redactTokenLike(hidden(text));

  const surroundings = { now: started, say: host.say, redact, debug: (text: string) => host.debug(redact(text)) };
  const known = await knownOf(declaration, surroundings);
  const wrong = faultsIn(known, faults);
  const check = () => audit?.check(surroundings, host.progress) ?? preflight(known, surroundings).then((one) => [one]);
  const tokens = wrong.length > 0 || merge !== undefined ? [] : await check();
  const report =
    merge === undefined
      ? runReport(started, Date.now() - started.getTime(), wrong, tokens, parsed.run.shard)
      : (await import('./report/merged.ts')).mergedReport(merge.reports, wrong, started);
  await deliver(report, parsed, host, redact);
  return host.exitCode(report, parsed.run.onUnknown);
}

/** Nothing leaves the run but what was cleaned. */
async function deliver(report: RunReport, { declaration, run }: Parsed, host: Host, redact: Redact): Promise<void> {
  const clean = cleaned(report, redact);
  const unwritten: string[] = [];
  const write = async (option: 'report' | 'junit' | 'html', text: string): Promise<boolean> => {
    const isWritten = await writeText(run[option] ?? '', text);
    if (isWritten) return true;
    unwritten.push(`${host.say.option(option)}: the file could not be written; the verdict stands all the same.`);
    return false;
  };
  const isReported = run.report !== undefined && (await write('report', `${JSON.stringify(clean, null, 2)}\n`));
  // Each format in a part of the bundle of its own, for those who ask for it.
  if (run.junit !== undefined) await write('junit', (await import('./report/junit.ts')).junitOf(clean));
  if (run.html !== undefined) await write('html', (await import('./report/page.ts')).pageOf(clean));
  const printed = (lines: readonly Line[]) => host.print(lines.map(({ tone, text }) => ({ tone, text: redact(text) })));
  printed(textOf(clean));
  const reportPath = isReported ? run.report : undefined;
  const { onUnknown } = run;
  // A plan that found a fault names no requests; one that is merged says by itself that it was one.
  const isPlan = declaration.plan || clean.tokens.some(({ planned }) => planned !== undefined);
  const isPublished = run.codeInsights && !isPlan;
  unwritten.push(...(await host.publish(clean, { onUnknown, reportPath, redact, codeInsights: isPublished })));
  printed(unwritten.map((text): Line => ({ tone: 'warning', text: `warn: ${text}` })));
}

/**
 * Every text on one line, redacted, and without what a terminal would obey or people cannot see; where nothing is left,
 * there is no such text. Text by text: in a finished JSON text an escaped character could hide a match.
 */
function cleaned(report: RunReport, redact: Redact): RunReport {
  return JSON.parse(
    JSON.stringify(report, (_, value: unknown) =>
      typeof value === 'string' ? stripControlCharacters(redact(value)) || undefined : value,
    ),
  );
}

/** A fault of the program itself: said plainly. Its message is dropped, since it could quote what it stumbled over. */
function crashed(host: Host, error: unknown): number {
  const name = error instanceof Error ? error.name : typeof error;
  host.print([
    { tone: 'error', text: `error: Token Preflight failed by a fault of its own (${name}). The token was not judged.` },
    { tone: 'plain', text: 'Please report it at https://github.com/token-preflight/token-preflight/issues.' },
  ]);
  // Only what follows the message, which may have lines that look like it.
  const { message = '', stack = '' } = error instanceof Error ? error : {};
  const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
  for (const line of frames.split('\n')) if (/^\s+at /.test(line)) host.debug(line.trim());
  return 1;
}
