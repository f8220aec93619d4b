import { addRouteFindings } from '../check/add-findings.ts';
import { checkToken, configurationProblems, prepareCheck } from '../check/check-token.ts';
import type { CheckContext } from '../check/context.ts';
import type { Finding } from '../check/finding.ts';
import type { OptionError } from '../config/options.ts';
import { parseRunConfig } from '../config/run-config.ts';
import { parseTokenConfig, type TokenConfig } from '../config/token-config.ts';
import type { HostNames } from '../messages/host-names.ts';
import { createOptionRedactor, redactOptions } from '../redaction/options.ts';
import { runReport } from '../report/run-report.ts';
import type { TokenRecord } from '../report/schema.ts';
import { renderFindings, renderToken } from '../report/token-report.ts';
import type { CommandContext, ReportInvocation, ReportResult } from './invocation.ts';
import type { Logging, Network } from './network.ts';
import { explainRoute, findRouteProblems } from './route.ts';
import { protectSecrets, variantsOfOptions } from './secrets.ts';

/** `token-preflight check`: one token, described by the options. */
export async function check(
  { values, errors, context }: ReportInvocation,
  { host, env, now }: CommandContext,
): Promise<ReportResult> {
  const variants = variantsOfOptions(values);
  const safe = redactOptions(values, createOptionRedactor(variants));
  const token = parseTokenConfig(safe, context, host.say.option);
  const run = parseRunConfig(safe, host.say.option);
  const redact = protectSecrets(variants, host);
  const logging = { redact, debug: (text: string) => host.debug(redact(text)) };
  const checkContext = await prepareCheck(token.value, now);
  const problems = configurationProblems(checkContext, [...errors, ...token.errors, ...run.errors]);
  const findings = await renderFindings(problems, host.say);
  const tokens = findings.length > 0 ? [] : [await checkAlone(checkContext, logging, env, host.say)];
  const report = runReport(now, Date.now() - now.getTime(), findings, tokens);
  return { type: 'report', report, run: run.value, isPlan: token.value.plan, redact };
}

/** One token with connections of its own, and with the findings about the route that its requests took. */
async function checkAlone(
  context: CheckContext,
  logging: Logging,
  env: CommandContext['env'],
  names: HostNames,
): Promise<TokenRecord> {
  let network: Network | undefined;
  let problems: Promise<readonly Finding[]> | undefined;
  const result = await checkToken(context, async () => {
    problems = findRouteProblems(context.config, env, names.host);
    const { createNetwork, openClient } = await import('./network.ts');
    const { apiUrl, gitUrl, git } = context.config;
    network = createNetwork(git === 'none' ? [apiUrl] : [apiUrl, gitUrl], env);
    return openClient(network, context, logging);
  });
  network?.connections.close();
  const route = (await problems) ?? [];
  return renderToken(addRouteFindings(await explainRoute(result, route, env, names.host), route), names);
}

/** What is wrong with the options as such, as findings, with everything else that is wrong with what they require. */
export async function findProblems(
  errors: readonly OptionError[],
  config: TokenConfig,
  now: Date,
): Promise<readonly Finding[]> {
  return errors.length === 0 ? [] : configurationProblems(await prepareCheck(config, now), errors);
}
