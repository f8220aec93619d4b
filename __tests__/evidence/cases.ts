import * as catalogue from '../../src/bitbucket/operations.ts';
import { type Inspection, inspect } from '../../src/credential/inspect.ts';
import type { Declaration } from '../../src/declaration/declaration.ts';
import { type OptionName, optionNamed, type RawOptions } from '../../src/declaration/options.ts';
import { type Context, parse } from '../../src/declaration/parse.ts';
import type { Case } from '../../src/diagnosis/case.ts';
import { settle } from '../../src/diagnosis/checks.ts';
import { conclude } from '../../src/diagnosis/conclude.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { type Finding, finderFor } from '../../src/diagnosis/finding.ts';
import { findings as rows } from '../../src/diagnosis/findings.ts';
import type { TokenReport } from '../../src/diagnosis/verdict.ts';
import type { Speech } from '../../src/diagnosis/words/speech.ts';
import { gather } from '../../src/evidence/gather.ts';
import { planRequests } from '../../src/evidence/plan.ts';
import { type Requirements, requirementsOf } from '../../src/evidence/requirements.ts';
import { standingOf } from '../../src/evidence/standing.ts';
import type { Client } from '../../src/http/client.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { apiToken } from '../credential/tokens.ts';

export const email = 'release-bot@acme.example';
export const now = new Date('2026-11-23T18:00:00Z');

/** How each host names things. */
export const speeches: Readonly<Record<Speech['host'], Speech>> = {
  action: { host: 'action', option: (name: OptionName) => name },
  pipe: { host: 'pipe', option: (name: OptionName) => optionNamed(name).variable },
  terminal: {
    host: 'terminal',
    option: (name: OptionName) => (name === 'token' ? 'TOKEN_PREFLIGHT_TOKEN' : `--${name}`),
  },
};

/** A declaration as a user writes it, an API token with its e-mail unless said otherwise. */
export function declare(raw: RawOptions, context: Context = {}): Declaration {
  const { declaration, faults } = parse({ token: apiToken, email, ...raw }, context, speeches.action.option);
  if (faults.length > 0) throw new Error(`A test declares nonsense: ${JSON.stringify(faults)}`);
  return declaration;
}

export function requirementsFor(raw: RawOptions, context: Context = {}): Requirements {
  return requirementsIn(declare(raw, context));
}

export function requirementsIn(declaration: Declaration): Requirements {
  return requirementsOf(declaration, catalogue);
}

export function secretOf(declaration: Declaration): Inspection {
  return inspect(declaration.token, declaration.email);
}

/** One question as the fake client heard it. */
export interface Asked {
  /** Below the base of the API, with the query. */
  readonly path: string;
  readonly scheme: 'Basic' | 'Bearer';
  /** The user name of a Basic pair. */
  readonly user?: string;
}

export type Answering = (asked: Asked) => HttpResponse | NetworkError;

/** Something that can be asked without a network, in the shape of the client. */
export function clientThat(answering: Answering): Client & { readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    async get(url, authorization) {
      const [scheme, credential = ''] = authorization.split(' ');
      const isBasic = scheme === 'Basic';
      const [user = ''] = Buffer.from(credential, 'base64').toString().split(':');
      const one = {
        path: `${url.pathname}${url.search}`.replace(/^\/2\.0/, ''),
        scheme: isBasic ? 'Basic' : 'Bearer',
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

export interface Investigation {
  readonly about: Case;
  readonly asked: readonly Asked[];
  readonly findings: readonly Finding[];
  readonly report: TokenReport;
}

/**
 * Everything between the declaration and the report, with answers from nowhere.
 * @param through what the answers go through on their way
 */
export async function investigate(
  declaration: Declaration,
  answering: Answering,
  say: Speech = speeches.action,
  through: (client: Client) => Client = (client) => client,
): Promise<Investigation> {
  const secret = secretOf(declaration);
  const requirements = requirementsIn(declaration);
  const client = clientThat(answering);
  const gathering = { requirements, secret, apiUrl: declaration.apiUrl, gitUrl: declaration.gitUrl };
  const evidence = await gather(planRequests(declaration, requirements, secret), gathering, through(client));
  const standing = standingOf(evidence.exchanges, secret, requirements);
  const about: Case = { declaration, requirements, secret, evidence, standing, now, find: finderFor(rows, say) };
  const settlement = settle(about);
  const findings = diagnose(about, settlement);
  return { about, asked: client.asked, findings, report: conclude(about, settlement, findings) };
}
