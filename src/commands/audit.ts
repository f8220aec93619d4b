import { checkToken, configurationProblems, findCurrentErrors, prepareCheck } from '../check/check-token.ts';
import type { CheckContext } from '../check/context.ts';
import type { Finding } from '../check/finding.ts';
import { offlineResult } from '../check/offline-result.ts';
import type { OptionError, OptionName, OptionValues } from '../config/options.ts';
import { parseRunConfig, type RunConfig } from '../config/run-config.ts';
import type { Shard } from '../config/shard.ts';
import { type JobContext, parseTokenConfig, type TokenConfig } from '../config/token-config.ts';
import type { ResponseCache } from '../http/response-cache.ts';
import { waitForTurn } from '../http/turns.ts';
import type { HostNames } from '../messages/host-names.ts';
import { createOptionRedactor, redactOptions } from '../redaction/options.ts';
import { type Redact, redactOpaqueWords } from '../redaction/redactor.ts';
import type { Secret } from '../redaction/secret.ts';
import { type Clean, createCleaner } from '../report/clean-document.ts';
import { runReport } from '../report/run-report.ts';
import type { TokenRecord } from '../report/schema.ts';
import { createSharing } from '../report/share-parts.ts';
import { renderFindings, renderToken, requestText } from '../report/token-report.ts';
import { byUrgency } from '../report/urgency.ts';
import { loadRoutes } from '../route/load-routes.ts';
import { checkHeap } from '../util/heap.ts';
import { type AuditEntry, applicableValues, openInventory } from './audit-inventory.ts';
import { findProblems } from './check.ts';
import type { CommandContext, ReportInvocation, ReportResult } from './invocation.ts';
import { createNetwork, type Logging, type Network, openClient } from './network.ts';
import type { Organization } from './organization.ts';
import { runInPool } from './pool.ts';
import { readPrevious, withChanges } from './previous.ts';
import { explainRoute, findDistrustProblems, findRouteProblems } from './route.ts';
import type { RouteProblems } from './route-job.ts';
import { protectSecrets, variantsOfOptions } from './secrets.ts';

/** What the checks of an audit need from outside. */
export interface AuditDependencies extends Logging {
  readonly now: Date;
  readonly host: HostNames['host'];
  readonly env: CommandContext['env'];
  /** Redacts the options of a token before they are parsed. */
  readonly redactInput: Redact;
  readonly network: Network;
  /** Findings about the route, which all requests of a run share. */
  readonly route: Promise<RouteProblems>;
  /** What the organization lists about the tokens, where that is wanted. */
  readonly organization?: Organization | undefined;
  /** Aborted when the run is canceled. */
  readonly interruption?: AbortSignal | undefined;
  readonly clean: Clean;
}

/** What the check of one token needs from outside. */
interface EntryDependencies extends AuditDependencies {
  /** For the token in use today. */
  readonly currentNetwork: Network;
}

/** `token-preflight audit`: the tokens of an inventory. */
export async function audit(
  { values, errors, context, input }: ReportInvocation,
  { host, env, now, interruption }: CommandContext,
): Promise<ReportResult> {
  const ownVariants = variantsOfOptions(values);
  const safe = redactOptions(values, createOptionRedactor(ownVariants));
  const common = parseTokenConfig(safe, context, host.names.option);
  const run = parseRunConfig(safe, host.names.option);
  const previous = await readPrevious(run.value, host.names.option);
  // What doesn't belong here can have any value.
  const misplaced = new Set(run.errors.map(({ option }) => option));
  const ownErrors = common.errors.filter(({ option }) => !misplaced.has(option));
  const optionErrors = [...errors, ...ownErrors, ...run.errors, ...previous.errors];
  const { inventory: path, shard } = run.value;
  const file =
    path === undefined
      ? { entries: [], errors: [], variants: [] }
      : await openInventory({ path, input, option: host.names.option('inventory') }, safe, env);
  const inventory =
    optionErrors.length > 0 ? { ...file, entries: [], errors: [...optionErrors, ...file.errors] } : file;
  const variants = [...ownVariants, ...inventory.variants];
  const { redact, redactInput } = protectSecrets(variants, host);
  const clean = createCleaner(redact);
  const problems = await renderFindings(await findProblems(inventory.errors, common.value, now), host.names);
  const isOnline = problems.length === 0 && !common.value.plan;
  const job = { ...common.value, git: 'none' } as const;
  const route = isOnline ? findRouteProblems(job, env, host.names.host) : Promise.resolve({ findings: [] });
  const debug = (text: string) => host.debug(redact(text));
  const { apiUrl, gitUrl } = common.value;
  const network = createNetwork(await loadRoutes(usesGit(inventory.entries) ? [apiUrl, gitUrl] : [apiUrl], env));
  const surroundings = {
    now,
    host: host.names.host,
    env,
    network,
    route,
    redact,
    redactInput,
    clean,
    debug,
    interruption,
  };
  const organization = isOnline
    ? await startOrganization(run.value, inventory.entries, common.value, surroundings)
    : undefined;
  const dependencies = { ...surroundings, organization };
  const checking =
    problems.length > 0
      ? Promise.resolve([])
      : checkEntries(inventory.entries, shard, context, dependencies, (...done) => host.progress(...done));
  const tokens = await (host.whileWaiting?.(apiUrl.host, checking) ?? checking);
  const known = await route;
  const distrust = await findDistrustProblems(job, known, env, network.connections.chainOf);
  const ofRoute = runFindings(tokens, [...known.findings, ...distrust]);
  const ofOrganization = (await organization?.findings()) ?? [];
  const findings = [...problems, ...(await renderFindings([...ofOrganization, ...ofRoute], host.names))];
  const planned = problems.length === 0 && common.value.plan ? await plannedOfRun(run.value, inventory.entries) : [];
  const elapsedMs = Date.now() - now.getTime();
  const report = await withChanges(runReport(now, elapsedMs, findings, tokens, { shard, planned }), previous);
  return { type: 'report', report, run: run.value, isPlan: common.value.plan, redact, clean };
}

function usesGit(entries: readonly AuditEntry[]): boolean {
  return entries.some(({ values: { git = 'none', tools } }) => git !== 'none' || tools !== undefined);
}

/** Starts to read the list of the organization, where that is wanted: a part of the bundle by itself. */
async function startOrganization(
  { organization, shard }: RunConfig,
  entries: readonly AuditEntry[],
  { timeoutSeconds, warnDays }: TokenConfig,
  { env, ...dependencies }: AuditDependencies,
): Promise<Organization | undefined> {
  if (organization === undefined) return undefined;
  const { openOrganization } = await import('./organization.ts');
  const network = createNetwork(await loadRoutes([organization.url], env));
  const isFirst = shard === undefined || shard.number === 1;
  return openOrganization(organization, entries, { ...dependencies, network, timeoutSeconds, warnDays, isFirst });
}

/** The requests of a plan that are about no token. */
async function plannedOfRun({ organization }: RunConfig, entries: readonly AuditEntry[]): Promise<readonly string[]> {
  if (organization === undefined) return [];
  const { plannedList } = await import('./organization.ts');
  return plannedList(organization, entries).map(requestText);
}

/** The findings about the route that concern the run as a whole, if any request was sent. */
function runFindings(tokens: readonly TokenRecord[], route: readonly Finding[]): readonly Finding[] {
  // Only a check with requests has checks. The tokens have the finding about the proxy.
  const isOnline = tokens.some(({ checks }) => checks.length > 0);
  return isOnline ? route.filter(({ code }) => code !== 'proxy-unsupported') : [];
}

/**
 * Checks every token of a shard, several at a time. Never rejects.
 * @param onProgress called after each token with how many are done, of how many
 * @returns the most urgent first
 */
export async function checkEntries(
  entries: readonly AuditEntry[],
  shard: Shard | undefined,
  context: JobContext,
  dependencies: AuditDependencies,
  onProgress: (done: number, total: number) => void,
): Promise<readonly TokenRecord[]> {
  const caches = createResponseCaches(entries);
  const share = createSharing();
  const reports: TokenRecord[] = [];
  const selected = entriesInShard(entries, shard);
  await runInPool(selected, async (entry) => {
    // Between two tokens, the responses to others are read; a run that is canceled waits for none.
    if (!dependencies.interruption?.aborted) await waitForTurn();
    const { secret, current } = entry;
    const values = applicableValues(entry);
    const safe = redactOptions(
      {
        ...values,
        ...(secret !== undefined && { token: secret }),
        ...(current !== undefined && { 'current-token': current }),
      },
      dependencies.redactInput,
    );
    const network = { ...dependencies.network, answers: caches.get(cacheKey(entry, secret)) };
    // What happens to a token that is replaced shows nothing about a host or a path to the others.
    const currentNetwork = { ...network, circuits: new Map(), answers: caches.get(cacheKey(entry, current)) };
    const record = await checkEntry(entry, safe, context, { ...dependencies, network, currentNetwork });
    reports.push(dependencies.clean(share(record)));
    onProgress(reports.length, selected.length);
    checkHeap();
  });
  dependencies.network.connections.close();
  return byUrgency(reports);
}

/** The entries are dealt out like cards, so that shards differ by at most one token. */
function entriesInShard(entries: readonly AuditEntry[], shard: Shard = { number: 1, of: 1 }): readonly AuditEntry[] {
  return entries.filter((_, index) => index % shard.of === shard.number - 1);
}

/** The secret as it is sent. A response that one token's time limit was too short for must not count for another. */
function cacheKey({ values }: AuditEntry, secret: Secret | undefined): string {
  return `${values.timeout} ${secret?.reveal().trim() ?? ''}`;
}

/** A cache for each secret that is listed more than once: for thousands of others nothing needs to be kept. */
function createResponseCaches(entries: readonly AuditEntry[]): ReadonlyMap<string, ResponseCache> {
  const seen = new Set<string>();
  const caches = new Map<string, ResponseCache>();
  const keys = entries.flatMap((entry) =>
    [entry.secret, entry.current].flatMap((secret) => (secret === undefined ? [] : [cacheKey(entry, secret)])),
  );
  for (const key of keys) {
    if (seen.has(key)) caches.set(key, new Map());
    seen.add(key);
  }
  return caches;
}

/** What is wrong with the token in use today, by the key that names its variable. */
async function currentErrors(
  { current, currentVariable, placed, isOwn }: AuditEntry,
  check: CheckContext,
): Promise<readonly OptionError[]> {
  const nameOf = (option: OptionName) => placed(option === 'current-token' ? 'current-token-env' : option);
  // An email in the defaults is for those that have one.
  if (currentVariable === undefined && !isOwn('current-email')) return [];
  const option = nameOf('current-token');
  const names = (problem: string) =>
    `names the environment variable ${redactOpaqueWords(currentVariable ?? '')}, which ${problem}`;
  if (currentVariable !== undefined && !current?.reveal().trim())
    return [{ option, problem: names("isn't set."), step: 'Set the variable, or remove the key.' }];
  return (await findCurrentErrors(check, nameOf)).map((error) =>
    error.option === option ? { ...error, problem: names(error.problem) } : error,
  );
}

async function checkEntry(
  entry: AuditEntry,
  values: OptionValues,
  context: JobContext,
  { now, host, env, network, currentNetwork, route, organization, redact, debug, interruption }: EntryDependencies,
): Promise<TokenRecord> {
  const { name, owner, purpose, rotate, placed } = entry;
  // What isn't the name of a variable can be a secret in its place.
  const variable = entry.secret === undefined ? redactOpaqueWords(entry.variable) : entry.variable;
  const { value: declared, errors } = parseTokenConfig(values, context, placed);
  const listed = await organization?.factsOf(entry, declared);
  const names: HostNames = {
    host,
    option: (option) => option,
    entry: { name, variable, placed, ...(rotate !== undefined && { rotate }) },
  };
  const logging = { redact, debug: (text: string) => debug(`${name}: ${text}`) };
  const check = await prepareCheck(listed?.config ?? declared, now, true);
  const ownErrors = [...entry.errors, ...errors, ...(organization?.errorsOf(entry) ?? [])];
  const problems = configurationProblems(check, [...ownErrors, ...(await currentErrors(entry, check))]);
  const result =
    problems.length > 0
      ? offlineResult(check, problems)
      : await explainRoute(
          await checkToken(
            check,
            async (of) => openClient(of === check ? network : currentNetwork, of, logging),
            interruption,
          ),
          (await route).findings,
          env,
          host,
        );
  const complete = listed === undefined ? result : (organization?.addTo(result, listed) ?? result);
  return renderToken(complete, names, {
    name,
    ...(owner !== undefined && { owner }),
    ...(purpose !== undefined && { purpose }),
    ...(rotate !== undefined && { rotate }),
    variable,
  });
}
