import type { OptionError } from '../config/options.ts';
import { parseRunConfig } from '../config/run-config.ts';
import { parseTokenConfig, type TokenConfig } from '../config/token-config.ts';
import type { Finding } from '../diagnosis/finding.ts';
import { inputRedactorFor } from '../masking.ts';
import { faultsIn, knownOf, preflight, type Surroundings } from '../preflight.ts';
import type { Redact } from '../report/redact.ts';
import { runReport } from '../report/run-report.ts';
import type { CommandContext, ReportInvocation, ReportResult } from './invocation.ts';
import { protectSecrets, secretVariants, withoutSecretTexts } from './secrets.ts';

/** `token-preflight check`: one token, described by the options. */
export async function check(
  { values, errors, context }: ReportInvocation,
  { host, now }: CommandContext,
): Promise<ReportResult> {
  const variants = secretVariants(values);
  const safe = withoutSecretTexts(values, inputRedactorFor(variants));
  const token = parseTokenConfig(safe, context, host.say.option);
  const run = parseRunConfig(safe, host.say.option);
  const redact = protectSecrets(variants, host);
  const dependencies = checkDependencies({ host, now }, redact);
  const known = await knownOf(token.value, dependencies);
  const findings = faultsIn(known, [...errors, ...token.errors, ...run.errors]);
  const tokens = findings.length > 0 ? [] : [await preflight(known, dependencies)];
  const report = runReport(now, Date.now() - now.getTime(), findings, tokens);
  return { type: 'report', report, run: run.value, isPlan: token.value.plan, redact };
}

/** What the check of a token needs from outside. */
export function checkDependencies({ host, now }: Pick<CommandContext, 'host' | 'now'>, redact: Redact): Surroundings {
  return { now, say: host.say, redact, debug: (text) => host.debug(redact(text)) };
}

/** What is wrong with the options, as findings, with everything else that is wrong with what they require. */
export async function findingsOfErrors(
  errors: readonly OptionError[],
  config: TokenConfig,
  dependencies: Surroundings,
): Promise<readonly Finding[]> {
  return errors.length === 0 ? [] : faultsIn(await knownOf(config, dependencies), errors);
}
