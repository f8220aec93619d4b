import { checkToken, configurationProblems, findCurrentErrors, prepareCheck } from '../check/check-token.ts';
import type { CheckContext } from '../check/context.ts';
import type { Finding } from '../check/finding.ts';
import { declarationFindings } from '../check/findings/configuration.ts';
import { sortBySeverity } from '../check/severity.ts';
import type { OptionError } from '../config/options.ts';
import { parseRunConfig, type RunConfig } from '../config/run-config.ts';
import { parseTokenConfig, type TokenConfig } from '../config/token-config.ts';
import { redactOptions } from '../redaction/options.ts';
import type { Redact } from '../redaction/redactor.ts';
import { createCleaner } from '../report/clean-document.ts';
import { runReport } from '../report/run-report.ts';
import type { TokenRecord } from '../report/schema.ts';
import { renderFindings, renderToken } from '../report/token-report.ts';
import type { CommandContext, ReportInvocation, ReportResult } from './invocation.ts';
import type { Logging } from './network.ts';
import { type Previous, readPrevious, withChanges } from './previous.ts';
import { protectSecrets, variantsOfOptions } from './secrets.ts';
import type { Session } from './session.ts';

/** `token-preflight check`: one token, described by the options. */
export async function check(invocation: ReportInvocation, context: CommandContext): Promise<ReportResult> {
  const { host, now } = context;
  const { token, run, previous, prepared, redact, problems } = await prepareAll(invocation, context);
  const logging = { redact, debug: (text: string) => host.debug(redact(text)) };
  const findings = await renderFindings(problems, host.names);
  const wait = host.whileWaiting ?? ((_, done) => done);
  const tokens = findings.length > 0 ? [] : [await wait(token.apiUrl.host, checkAlone(prepared, logging, context))];
  const report = await withChanges(runReport(now, Date.now() - now.getTime(), findings, tokens), previous);
  return { type: 'report', report, run, isPlan: token.plan, redact, clean: createCleaner(redact) };
}

/** All that a check needs, and what is wrong with its options. */
interface Preparation {
  readonly token: TokenConfig;
  readonly run: RunConfig;
  readonly previous: Previous;
  readonly prepared: CheckContext;
  readonly redact: Redact;
  readonly problems: readonly Finding[];
}

/** Prompts for the token on a terminal, and only if nothing else is wrong. */
async function prepareAll(invocation: ReportInvocation, context: CommandContext): Promise<Preparation> {
  const preparation = await prepare(invocation, context);
  const { token, prepared, problems } = preparation;
  if (token.token !== undefined || token.plan || problems.length > 0) return preparation;
  const { promptToken } = context.host;
  if (promptToken === undefined) return preparation;
  const wrong = declarationFindings(prepared, prepared.credential.kind);
  if (wrong.some(({ severity }) => severity === 'fail')) return { ...preparation, problems: sortBySeverity(wrong) };
  const secret = await promptToken();
  if (secret === undefined) return preparation;
  return prepare({ ...invocation, values: { ...invocation.values, token: secret } }, context);
}

async function prepare(
  { values, errors, context }: ReportInvocation,
  { host, now }: CommandContext,
): Promise<Preparation> {
  const { redact, redactInput } = protectSecrets(variantsOfOptions(values), host);
  const safe = redactOptions(values, redactInput);
  const token = parseTokenConfig(safe, context, host.names.option);
  const run = parseRunConfig(safe, host.names.option);
  const previous = await readPrevious(run.value, host.names.option);
  const prepared = await prepareCheck(token.value, now);
  const problems = configurationProblems(prepared, [
    ...errors,
    ...token.errors,
    ...run.errors,
    ...previous.errors,
    ...(await findCurrentErrors(prepared, host.names.option)),
  ]);
  return { token: token.value, run: run.value, previous, prepared, redact, problems };
}

/** One token with its own connections, and with the findings about the route that its requests took. */
async function checkAlone(context: CheckContext, logging: Logging, command: CommandContext): Promise<TokenRecord> {
  let session: Session | undefined;
  const open = async (of: CheckContext) => {
    // A part of the bundle by itself, since a plan opens nothing.
    const { openSession } = await import('./session.ts');
    session ??= await openSession(context, command);
    return session.open(of, logging);
  };
  // Nothing of a plan is worth waiting for.
  const result = await checkToken(context, open, context.config.plan ? undefined : command.interruption);
  const finished = (await session?.finish(result)) ?? result;
  const { name } = context.config;
  const { names } = command.host;
  return renderToken(finished, { ...names, secret: name }, name === undefined ? {} : { name });
}

/** What is wrong with the options as such, as findings, with everything else that is wrong with what they require. */
export async function findProblems(
  errors: readonly OptionError[],
  config: TokenConfig,
  now: Date,
): Promise<readonly Finding[]> {
  return errors.length === 0 ? [] : configurationProblems(await prepareCheck(config, now), errors);
}
