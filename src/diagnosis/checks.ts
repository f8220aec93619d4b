import { gitEndpoint } from '../evidence/plan.ts';
import { declaredScopes } from '../evidence/requirements.ts';
import { meaningIn } from '../evidence/standing.ts';
import { type Case, exchangeAt, isHeld, requestOf } from './case.ts';
import { scopesNotForKind } from './offline.ts';
import { missingByHeader, type Outcome, type Settled } from './settled.ts';
import { settleOperation, settleScope } from './trials.ts';
import { settleResources } from './visibility.ts';

/** One line of the report: a declared thing and what settled it. */
export interface Check {
  readonly subject: string;
  readonly outcome: Outcome;
  /** The request that settled it. */
  readonly by?: string;
  readonly status?: number;
}

/** Every declared thing, settled one by one. */
export interface Settlement {
  readonly resources: readonly Settled[];
  readonly scopes: readonly Settled[];
  readonly operations: readonly Settled[];
  readonly git: readonly Settled[];
}

/**
 * Settles every declared resource, scope and operation, and git access, by the evidence; nothing of it where the
 * credential is dead or was not seen. Pure.
 */
export function settle(about: Case): Settlement {
  const { requirements, standing } = about;
  if (standing.life === 'refused' || standing.life === 'anonymous') {
    return { resources: [], scopes: [], operations: [], git: [] };
  }
  return {
    resources: settleResources(about),
    scopes: settleScopes(about),
    operations: requirements.operations.map((required) => settleOperation(required, about)),
    git: settleGit(about),
  };
}

/** A settled thing as a line of the report. */
export function checkOf(settled: Settled, about: Case, kind?: 'scope' | 'operation'): Check {
  const { subject, outcome, exchange } = settled;
  const status = exchange?.result.outcome === 'answer' ? exchange.result.status : undefined;
  return {
    subject: kind === undefined ? subject : `${kind} ${subject}`,
    outcome,
    ...(exchange !== undefined && { by: requestOf(exchange, about) }),
    ...(status !== undefined && { status }),
  };
}

function settleScopes(about: Case): readonly Settled[] {
  const { requirements, standing, evidence } = about;
  const impossible = scopesNotForKind(requirements, standing.kind, standing.granted);
  const comparable = declaredScopes(requirements, standing.vocabulary).filter((scope) => !impossible.includes(scope));
  // Without a counterpart in the credential's vocabulary nothing can be compared.
  const others = requirements.scopes
    .filter(({ text, needs }) => needs[standing.vocabulary].length === 0 && !impossible.includes(text))
    .map(({ text }): Settled => ({ subject: text, outcome: 'unverifiable' }));
  return [...comparable.map((scope) => settleScope(scope, evidence.resources, about)), ...others];
}

/** The ref advertisement; the one for pushing is proof only together with the scope, since nothing was pushed. */
function settleGit(about: Case): readonly Settled[] {
  const { declaration, requirements, standing } = about;
  const { git } = requirements;
  const endpoint = gitEndpoint(declaration);
  if (git === undefined || endpoint === undefined) return [];
  const subject = `git ${git.access} of ${declaration.workspace?.name}/${declaration.repository?.name}`;
  const missing = git.needs[standing.vocabulary].filter((scope) => isHeld(scope, about) === false);
  if (missing.length > 0) return [missingByHeader(subject, missing, about)];
  const exchange = exchangeAt(endpoint.path, about);
  const meaning = exchange && meaningIn(exchange);
  if (exchange === undefined || meaning === undefined)
    return [{ subject, outcome: 'unknown', ...(exchange && { exchange }) }];
  if (meaning.is === 'git-refused') return [{ subject, outcome: 'denied', exchange, refusal: meaning }];
  if (meaning.is !== 'advertised') return [{ subject, outcome: 'unknown', exchange }];
  const isProof = git.access === 'push' ? standing.granted !== undefined : standing.life === 'alive';
  return [{ subject, outcome: isProof ? 'verified' : 'unverifiable', exchange }];
}
