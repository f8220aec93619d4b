import type { Scheme } from '../../src/bitbucket/credential-kind.ts';
import { assessAuthentication } from '../../src/check/authentication.ts';
import { checkToken, prepareCheck } from '../../src/check/check-token.ts';
import type { CheckContext } from '../../src/check/context.ts';
import { evaluate } from '../../src/check/evaluate.ts';
import type { Evidence } from '../../src/check/evidence.ts';
import { executePlan } from '../../src/check/execute.ts';
import type { Finding } from '../../src/check/finding.ts';
import * as operations from '../../src/check/operations.ts';
import { type Probe, planRequests } from '../../src/check/plan.ts';
import { classify, type ProbeResult } from '../../src/check/probe-result.ts';
import type { Requirements } from '../../src/check/requirement.ts';
import { resolveRequirements } from '../../src/check/requirements.ts';
import type { TokenResult } from '../../src/check/token-result.ts';
import { findToolNeeds } from '../../src/check/tools.ts';
import { type OptionName, optionNamed, type RawOptions } from '../../src/config/options.ts';
import { wrapSecrets } from '../../src/config/read-options.ts';
import { type JobContext, parseTokenConfig, type TokenConfig } from '../../src/config/token-config.ts';
import { type Credential, inspectCredential } from '../../src/credential/inspect.ts';
import type { Client } from '../../src/http/client.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { keyOf } from '../../src/library/read-config.ts';
import type { HostNames } from '../../src/messages/host-names.ts';
import type { TokenRecord } from '../../src/report/schema.ts';
import { renderToken } from '../../src/report/token-report.ts';
import { toolTable as tools } from '../../src/tools/tools.data.ts';
import { apiToken } from '../credential/tokens.ts';

export const email = 'release-bot@acme.example';
export const now = new Date('2026-11-23T18:00:00Z');

/** How each host names things. */
export const hostNames: Readonly<Record<HostNames['host'], HostNames>> = {
  action: { host: 'action', option: (name: OptionName) => name },
  pipe: { host: 'pipe', option: (name: OptionName) => optionNamed(name).variable },
  terminal: {
    host: 'terminal',
    option: (name: OptionName) => (name === 'token' ? 'TOKEN_PREFLIGHT_TOKEN' : `--${name}`),
  },
  library: { host: 'library', option: keyOf },
};

/** A configuration as a user writes it, with an API token and its email unless stated otherwise. */
export function configure(raw: RawOptions, context: JobContext = {}): TokenConfig {
  const given = wrapSecrets({ token: apiToken, email, ...raw }, hostNames.action.option).value;
  const { value, errors } = parseTokenConfig(given, context, hostNames.action.option);
  if (errors.length > 0) throw new Error(`A test configures nonsense: ${JSON.stringify(errors)}`);
  return value;
}

export function requirementsFor(raw: RawOptions, context: JobContext = {}): Requirements {
  return requirementsIn(configure(raw, context));
}

export function requirementsIn(config: TokenConfig): Requirements {
  return resolveRequirements(config, operations, findToolNeeds(config.tools, tools, operations.catalog));
}

/** All that is known before a request is sent. */
export function contextFor(config: TokenConfig): CheckContext {
  return { config, requirements: requirementsIn(config), operations, credential: credentialOf(config), now };
}

export function credentialOf(config: TokenConfig): Credential {
  return inspectCredential(config.token, config.email);
}

/** What is kept of a request and what came back. */
export function resultOf(probe: Probe, received: HttpResponse | NetworkError, scheme: Scheme = 'basic'): ProbeResult {
  return { probe, scheme, ...classify(probe.request, received) };
}

/** One request as the fake client received it. */
export interface Asked {
  /** Below the base of the API, with the query. */
  readonly path: string;
  readonly scheme: 'Basic' | 'Bearer' | 'none';
  /** The user name of a Basic pair. */
  readonly user?: string;
}

export type Answering = (asked: Asked) => HttpResponse | NetworkError;

/** Something that answers without a network, in the shape of the client. */
export function clientThat(answering: Answering): Client & { readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    async get(url, authorization) {
      const [scheme, credential = ''] = authorization?.split(' ') ?? ['none'];
      const isBasic = scheme === 'Basic';
      const [user = ''] = Buffer.from(credential, 'base64').toString().split(':');
      const one = {
        path: `${url.pathname}${url.search}`.replace(/^\/2\.0/, ''),
        scheme: isBasic ? 'Basic' : scheme === 'none' ? 'none' : 'Bearer',
        ...(isBasic && { user }),
      } as const;
      asked.push(one);
      return answering(one);
    },
    connect: () => undefined,
    budgetMs: 10_000,
    sent: () => asked.length,
    close: () => undefined,
  };
}

export interface PipelineRun {
  readonly asked: readonly Asked[];
  readonly findings: readonly Finding[];
  readonly result: TokenResult;
  /** The same in words. */
  readonly report: TokenRecord;
}

/**
 * Checks a token as the program does, with responses from nowhere.
 * @param through what the responses go through on their way
 */
export async function runPipeline(
  config: TokenConfig,
  answering: Answering,
  names: HostNames = hostNames.action,
  through: (client: Client) => Client = (client) => client,
): Promise<PipelineRun> {
  const client = clientThat(answering);
  const result = await checkToken(await prepareCheck(config, now), async () => through(client));
  return { asked: client.asked, findings: result.findings, result, report: await renderToken(result, names) };
}

/** The stages before the findings, for tests that change what came out of them. */
export async function collectEvidence(config: TokenConfig, answering: Answering) {
  const context = await prepareCheck(config, now);
  const { requirements, credential } = context;
  const plan = planRequests(config, requirements, credential);
  const execution = await executePlan(plan, context, clientThat(answering));
  const authentication = assessAuthentication(execution.results, credential, requirements);
  const evidence: Evidence = { ...execution, authentication };
  return { context, evidence, checks: evaluate(requirements, evidence) };
}
