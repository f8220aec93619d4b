import { addressOf, type Endpoint } from './bitbucket/endpoints.ts';
import { inspect } from './credential/inspect.ts';
import type { Declaration, OptionFault } from './declaration/declaration.ts';
import type { Known } from './diagnosis/case.ts';
import { byGravity, type Finding, finderFor } from './diagnosis/finding.ts';
import { declarationFindingsOf, diagnoseOffline, secretFindingsOf } from './diagnosis/offline.ts';
import { offlineFindings } from './diagnosis/offline-findings.ts';
import { concludeOffline, type TokenReport } from './diagnosis/verdict.ts';
import type { Speech } from './diagnosis/words/speech.ts';
import { type Plan, planRequests, vocabularyFor } from './evidence/plan.ts';
import { needsCatalogue, requirementsOf } from './evidence/requirements.ts';
import type { Redact } from './redaction/redactor.ts';
import type { Network } from './verify.ts';

/** What a check needs from outside. */
export interface Surroundings {
  readonly now: Date;
  readonly say: Speech;
  readonly redact: Redact;
  /** Told of every request and its answer. */
  readonly debug: (text: string) => void;
  /** What the tokens of an audit share. */
  readonly network?: Network;
}

/**
 * One token: inspect and plan here, then verify it at Bitbucket, unless the secret shows offline that there is no use.
 * Never rejects.
 */
export async function preflight(known: Known, surroundings: Surroundings): Promise<TokenReport> {
  const { declaration, requirements, secret } = known;
  const vocabulary = vocabularyFor(secret.kind, requirements);

  const plan = planRequests(declaration, requirements, secret);
  const flaws = diagnoseOffline(known);
  // What the calendar says is no reason not to ask: the answer may contradict it.
  const stops = flaws.some(
    ({ severity, code }) => severity === 'fail' && code !== 'expires-soon' && code !== 'expired',
  );
  if (stops) return concludeOffline(known, vocabulary, flaws);
  if (declaration.plan) return concludeOffline(known, vocabulary, flaws, requestsOf(plan, declaration));
  // A part of the bundle of its own: a run that asks nothing doesn't wait for it, nor for Node's network modules.
  const { verify } = await import('./verify.ts');
  return verify(plan, known, surroundings);
}

/** What is known before anything is asked. Never rejects. */
export async function knownOf(
  declaration: Declaration,
  { now, say }: Pick<Surroundings, 'now' | 'say'>,
): Promise<Known> {
  // A part of the bundle of its own, since it is long and few need it.
  const catalogue = needsCatalogue(declaration) ? await import('./bitbucket/operations.ts') : undefined;
  return {
    declaration,
    requirements: requirementsOf(declaration, catalogue),
    secret: inspect(declaration.token, declaration.email),
    now,
    find: finderFor(offlineFindings, say),
    isListed: say.entry !== undefined,
  };
}

/**
 * What is wrong with the declaration as it is written; with faults of the options, everything else that is wrong with it,
 * so that one run tells it all. Nothing is asked then.
 */
export function faultsIn({ requirements, secret, find }: Known, faults: readonly OptionFault[]): readonly Finding[] {
  const isMalformed = requirements.flaws.some(({ code }) => code === 'operation-malformed');
  if (faults.length === 0 && !isMalformed) return [];
  return byGravity([
    ...faults.map((fault) => find('option-invalid', fault)),
    ...declarationFindingsOf(requirements, secret.kind, undefined, find),
    // Where there is no token, a faulty option may be the reason.
    ...secretFindingsOf(secret, requirements, find).filter(({ code }) => code !== 'token-missing'),
  ]);
}

/** The requests of a plan, as people read them. */
function requestsOf(plan: Plan, bases: Declaration): readonly string[] {
  const get = (endpoint: Endpoint) => `GET ${addressOf(endpoint, bases).href}`;
  const [first, other] = plan.schemes;
  const name = (scheme: string) => (scheme === 'basic' ? 'Basic' : 'Bearer');
  return [
    `${get(plan.recognition)} (${name(first)})`,
    ...(other === undefined ? [] : [`After a 401, the same once more (${name(other)})`]),
    ...plan.probes.map(get),
    ...(plan.git === undefined ? [] : [`${get(plan.git)} (git)`]),
  ];
}
