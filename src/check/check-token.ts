import type { OptionError, OptionName } from '../config/options.ts';
import type { TokenConfig } from '../config/token-config.ts';
import { inspectCredential } from '../credential/inspect.ts';
import type { Client } from '../http/client.ts';
import type { CheckContext } from './context.ts';
import { createFinding, type Finding } from './finding.ts';
import { declarationFindings, optionFindings } from './findings/configuration.ts';
import { credentialFindings } from './findings/credential.ts';
import { findOffline } from './findings/offline.ts';
import { offlineResult } from './offline-result.ts';
import { planRequests } from './plan.ts';
import { needsCatalog, resolveRequirements } from './requirements.ts';
import { sortBySeverity } from './severity.ts';
import type { TokenResult } from './token-result.ts';

/**
 * Checks one token: plans the requests, sends them unless what is known already makes them useless, and evaluates the
 * responses.
 * @param openClient opens the way to Bitbucket for the token, or for the one in use today, with the time limit of the whole check; not
 *   called where nothing has to be sent
 * @param interruption ends the check early: what was found out by then counts
 * @returns the result; never rejects for what a token, a server or the network does
 */
export async function checkToken(
  context: CheckContext,
  openClient: (of: CheckContext) => Promise<Client>,
  interruption?: AbortSignal,
): Promise<TokenResult> {
  const { config, requirements, credential } = context;
  const findings = findOffline(context);
  if (findings.some(isBlocking)) return offlineResult(context, findings);
  // A run that is canceled has little time left for its reports.
  if (interruption?.aborted && !config.plan)
    return offlineResult(context, sortBySeverity([...findings, createFinding('interrupted', {})]));
  const plan = planRequests(config, requirements, credential);
  if (config.plan) return offlineResult(context, findings, plan);

  const client = await openClient(context);
  // Opened now, so that both tokens share the time limit.
  const currentClient = context.current && (await openClient(context.current));
  const { checkOnline } = await import('./online.ts');
  return checkOnline(plan, context, { client, currentClient }, interruption);
}

/**
 * Collects what is known about a token before a request is sent.
 * @param isListed whether the token is in an inventory, where an expiry date is expected
 */
export async function prepareCheck(config: TokenConfig, now: Date, isListed = false): Promise<CheckContext> {
  // Each a part of the bundle by itself, since they are long and few checks need them.
  const [operations, tools, measured] = await Promise.all([
    needsCatalog(config) ? import('./operations.ts') : undefined,
    config.tools.length > 0 ? import('./tools.ts') : undefined,
    config.tools.length > 0 ? import('../tools/tools.data.ts') : undefined,
  ]);
  const needs = operations && measured && tools?.findToolNeeds(config.tools, measured.toolTable, operations.catalog);
  const requirements = resolveRequirements(config, operations, needs);
  const ifMissing = needs && resolveRequirements(config, operations, needs, true);
  const context: CheckContext = {
    config,
    requirements,
    ...(ifMissing && ifMissing.created.length > requirements.created.length && { ifMissing }),
    ...(operations !== undefined && { operations }),
    ...(tools !== undefined && { tools }),
    credential: inspectCredential(config.token, config.email),
    now,
    isListed,
  };
  if (config.currentToken === undefined) return context;
  return (await import('./current-token.ts')).withCurrentToken(context, config.currentToken);
}

/** What is wrong with the token in use today and its email. @param nameOf the option's name as the user writes it */
export async function findCurrentErrors(
  context: CheckContext,
  nameOf: (option: OptionName) => string,
): Promise<readonly OptionError[]> {
  const { currentToken, currentEmail } = context.config;
  if (currentToken === undefined && currentEmail === undefined) return [];
  return (await import('./current-token.ts')).currentTokenErrors(context, nameOf);
}

/**
 * What is wrong with the options as they are written and, where any of them is, everything else that is wrong with the
 * configuration and the token, so that one run reports it all.
 */
export function configurationProblems(context: CheckContext, errors: readonly OptionError[]): readonly Finding[] {
  const { requirements, credential } = context;
  const isMalformed = requirements.issues.some(({ type }) => /^(?:tool|operation)-malformed$/.test(type));
  if (errors.length === 0 && !isMalformed) return [];
  return sortBySeverity([
    ...optionFindings(errors),
    ...declarationFindings(context, credential.kind),
    // Where there is no token, a wrong option may be the reason.
    ...credentialFindings(credential, requirements).filter(({ code }) => code !== 'token-missing'),
  ]);
}

/** Whether a problem makes requests useless. Dates don't: the response may contradict it. */
function isBlocking({ severity, code }: Finding): boolean {
  return severity === 'fail' && code !== 'expires-soon' && code !== 'expired';
}
