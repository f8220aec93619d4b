import { secretForms } from './bitbucket/authorization.ts';
import { inspect } from './credential/inspect.ts';
import { Secret } from './credential/secret.ts';
import type { Declaration, OptionFault } from './declaration/declaration.ts';
import { options, type RawOptions } from './declaration/options.ts';
import { parse } from './declaration/parse.ts';
import { type Finding, finderFor } from './diagnosis/findings.ts';
import { declarationFindingsOf } from './diagnosis/offline.ts';
import type { Speech } from './diagnosis/words/speech.ts';
import { requirementsOf } from './evidence/requirements.ts';
import { type Host, type Io, isInPipeline, type Redact } from './hosts/host.ts';
import { pipelinesHost } from './hosts/pipelines.ts';
import { terminalHost } from './hosts/terminal.ts';
import { createClient } from './http/client.ts';
import { redacted, traced } from './http/trace.ts';
import { preflight } from './preflight.ts';
import { redactorFor } from './report/redact.ts';
import { type RunReport, runReport } from './report/run-report.ts';
import { type Line, textOf } from './report/text.ts';
import { writeReport } from './report/write.ts';
import { version } from './version.ts';

/**
 * The whole program: pick the host, read the declaration, check, report.
 * @returns the exit code; never rejects
 */
export async function main(io: Io): Promise<number> {
  const host = await hostFor(io);
  try {
    return await run(host);
  } catch (error) {
    return crashed(host, error);
  }
}

async function hostFor(io: Io): Promise<Host> {
  const { env, args } = io;
  if (args.length > 0) return terminalHost(io);
  // The runner hands over every input that has a default; a plain `run:` step has none of ours.
  if (options.some(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined)) {
    // Read on its own host only: the toolkit is a fifth of the start-up time.
    return (await import('./hosts/actions.ts')).actionsHost(io);
  }
  // The image says so itself; started in a pipeline by other means, the token's variable tells the two apart.
  const isPipe = env.TOKEN_PREFLIGHT_HOST === 'pipe' || isInPipeline(env);
  return isPipe && env.TOKEN_PREFLIGHT_TOKEN === undefined ? pipelinesHost(io) : terminalHost(io);
}

async function run(host: Host): Promise<number> {
  const started = new Date();
  const reading = await host.read();
  if ('print' in reading) {
    host.print(reading.print.split('\n').map((text): Line => ({ tone: 'plain', text })));
    return 0;
  }
  const forms = formsIn(reading.raw);
  // Before anything else is printed.
  for (const form of forms) host.mask(form);
  const redact = redactorFor(forms);
  const { declaration, faults } = parse(withoutSecrets(reading.raw, redact), reading.context, host.say.option);

  const wrong = wrongDeclaration(declaration, [...reading.faults, ...faults], host);
  const debug = (text: string) => host.debug(redact(text));
  const tokens = wrong.length > 0 ? [] : [await checkToken(declaration, started, host.say, redact, debug)];
  const report = runReport(started, Date.now() - started.getTime(), wrong, tokens);
  await deliver(report, declaration, host, redact);
  return host.exitCode(report, declaration.onUnknown);
}

/** Every form of the secret, and of what stands in the e-mail's place if that is no e-mail: the two get swapped. */
function formsIn({ token, email = '' }: RawOptions): readonly string[] {
  const given = typeof email === 'string' ? email : '';
  const swapped = given.includes('@') || given.trim().length < 20 ? [] : secretForms(new Secret(given), undefined);
  return [...(typeof token === 'string' ? secretForms(new Secret(token), given) : []), ...swapped];
}

/** The other options without any form of the secret, before anything of them is quoted, cut or sent. */
function withoutSecrets(raw: RawOptions, redact: Redact): RawOptions {
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      if (name === 'token' || value === undefined) return [name, value];
      return [name, typeof value === 'string' ? redact(value) : value.map(redact)];
    }),
  );
}

function checkToken(declaration: Declaration, now: Date, say: Speech, redact: Redact, debug: (text: string) => void) {
  const connect = ({ apiUrl, gitUrl, timeoutSeconds }: Declaration) => {
    const origins = [apiUrl.origin, gitUrl.origin];
    const client = createClient(origins, timeoutSeconds * 1000, `token-preflight/${version}`, Math.random);
    // A server can send back what it was sent: no part of it may get further in.
    return traced(redacted(client, redact), debug);
  };
  return preflight(declaration, { now, say, connect });
}

/** Faults of the options; with them, what else is wrong with the declaration, so that one run tells it all. */
function wrongDeclaration(declaration: Declaration, faults: readonly OptionFault[], { say }: Host): readonly Finding[] {
  const find = finderFor(say);
  const requirements = requirementsOf(declaration);
  const malformed = requirements.flaws.some(({ code }) => code === 'operation-malformed');
  if (faults.length === 0 && !malformed) return [];
  const { kind } = inspect(declaration.token, declaration.email);
  return [
    ...faults.map((fault) => find('option-invalid', fault)),
    ...declarationFindingsOf(requirements, kind, undefined, find),
  ];
}

/** Everything that leaves the run goes through the redactor. */
async function deliver(report: RunReport, declaration: Declaration, host: Host, redact: Redact): Promise<void> {
  const { onUnknown, report: path } = declaration;
  const isWritten = path !== undefined && (await writeReport(path, jsonOf(report, redact)));
  const unwritten: string[] = [];
  if (path !== undefined && !isWritten) {
    unwritten.push(`${host.say.option('report')}: the file could not be written; the verdict stands all the same.`);
  }
  const printed = (lines: readonly Line[]) => host.print(lines.map(({ tone, text }) => ({ tone, text: redact(text) })));
  printed(textOf(report));
  const reportPath = isWritten ? path : undefined;
  unwritten.push(...(await host.publish(report, { onUnknown, reportPath, redact })));
  printed(unwritten.map((text): Line => ({ tone: 'warning', text: `warn: ${text}` })));
}

/** Redacted text by text: in a finished JSON text an escaped character could hide a match. */
function jsonOf(report: RunReport, redact: Redact): string {
  const redacted = (_: string, value: unknown) => (typeof value === 'string' ? redact(value) : value);
  return `${JSON.stringify(report, redacted, 2)}\n`;
}

/** A fault of the program itself: said plainly. Its message is dropped, since it could quote what it stumbled over. */
function crashed(host: Host, error: unknown): number {
  const name = error instanceof Error ? error.name : typeof error;
  host.print([
    { tone: 'error', text: `error: Token Preflight failed by a fault of its own (${name}). The token was not judged.` },
    { tone: 'plain', text: 'Please report it at https://github.com/token-preflight/token-preflight/issues.' },
  ]);
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  for (const frame of frames) host.debug(frame.trim());
  return 1;
}
