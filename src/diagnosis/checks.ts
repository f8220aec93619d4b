import type { Meaning } from '../bitbucket/answer.ts';
import { basePathsOf, endpointForOperation, endpointForScope, type Resources } from '../bitbucket/endpoints.ts';
import { gitEndpoint, isBarred } from '../evidence/plan.ts';
import { neededScopes, placeIn, type RequiredOperation } from '../evidence/requirements.ts';
import { type Exchange, isAnonymous, isAttributed, isTelling, isWithin, meaningIn } from '../evidence/standing.ts';
import { type Case, exchangeAt, isHeld, recognitionOf, requestOf } from './case.ts';
import { scopesNotForKind } from './offline.ts';

/** How far one declared thing is settled. */
export type Outcome = 'verified' | 'missing' | 'denied' | 'unverifiable' | 'unknown';

/** One line of the report: a declared thing and what settled it. */
export interface Check {
  readonly subject: string;
  readonly outcome: Outcome;
  /** The request that settled it. */
  readonly by?: string;
  readonly status?: number;
}

/** A declared thing, how it came out, and why where it did not come out well. */
export interface Settled {
  readonly subject: string;
  readonly outcome: Outcome;
  readonly exchange?: Exchange;
  /** Scopes that it lacks. */
  readonly missing?: readonly string[];
  /** The answer that refused it, though the scope is there or may be. */
  readonly refusal?: Meaning;
  /** A resource of its own is there, and what lies in it is not. */
  readonly feature?: true;
  /** The header and an endpoint disagree. */
  readonly contradiction?: { readonly one: string; readonly other: string };
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
  const impossible = scopesNotForKind(requirements, standing.kind, standing.granted);
  const declared = neededScopes({ ...requirements, operations: [] }, standing.vocabulary);
  const counterparts = requirements.scopes.filter(({ needs }) => needs[standing.vocabulary].length === 0);
  return {
    resources: settleResources(about),
    scopes: [
      ...declared
        .filter((scope) => !impossible.includes(scope))
        .map((scope) => settleScope(scope, about.evidence.resources, about)),
      // Without a counterpart in the credential's vocabulary nothing can be compared.
      ...counterparts
        .filter(({ text }) => !impossible.includes(text))
        .map(({ text }): Settled => ({ subject: text, outcome: 'unverifiable' })),
    ],
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

/** The way a scope or an operation was answered, read against what the granted list says. */
function settleScope(scope: string, place: Resources, about: Case): Settled {
  const endpoint = endpointForScope(scope, place);
  const exchange = exchangeAt(endpoint?.path, about);
  const held = isHeld(scope, about);
  const header = recognitionOf(about);
  const byHeader = (outcome: Outcome): Settled => ({
    subject: scope,
    outcome,
    ...(header !== undefined && { exchange: header }),
  });
  if (exchange === undefined) {
    if (held === false) return { ...byHeader('missing'), missing: [scope] };
    // The run had to stop before it came to this, or before it saw any list.
    const isStopped = header === undefined || !isTelling(header);
    if (endpoint !== undefined || (isStopped && held === undefined)) return { subject: scope, outcome: 'unknown' };
    return held ? byHeader('verified') : { subject: scope, outcome: 'unverifiable' };
  }
  const settled = { subject: scope, exchange };
  const meaning = meaningIn(exchange);
  const request = requestOf(exchange, about);
  if (meaning?.is === 'success') {
    if (held === false) {
      if (!exchange.endpoint.needsCredential && !meaning.isPrivate)
        return { ...settled, outcome: 'missing', missing: [scope] };
      const contradiction = { one: `The list of granted scopes lacks ${scope}`, other: `${request} succeeded` };
      return { ...settled, outcome: 'verified', contradiction };
    }
    const counts = isAttributed(exchange, about.evidence.exchanges) || (held && !isAnonymous(exchange));
    return { ...settled, outcome: counts ? 'verified' : 'unknown' };
  }
  if (held === false) return { ...settled, outcome: 'missing', missing: [scope] };
  switch (meaning?.is) {
    case 'scope-denied': {
      const lacking = meaning.required.length === 0 || meaning.required.includes(scope);
      const contradiction = held && {
        one: `The list of granted scopes holds ${scope}`,
        other: `${request} was refused for want of ${meaning.required.join(', ') || 'a scope'}`,
      };
      const said = contradiction ? { contradiction } : {};
      if (lacking) return { ...settled, ...said, outcome: 'missing', missing: [scope] };
      return { ...settled, ...said, outcome: held ? 'verified' : 'unverifiable' };
    }
    case 'access-denied':
      if (!held && !isAttributed(exchange, about.evidence.exchanges)) return { ...settled, outcome: 'unknown' };
      return { ...settled, outcome: 'denied', refusal: meaning };
    case 'mechanism-refused':
      return { ...settled, outcome: 'denied', refusal: meaning };
    case 'unauthorized':
      return settleUnauthorized(settled, meaning);
    case 'not-found':
      if (isParentVisible(exchange, about)) return { ...settled, outcome: 'denied', refusal: meaning, feature: true };
      return isDeclaredHidden(exchange, about)
        ? { ...settled, outcome: 'unknown' }
        : held
          ? byHeader('verified')
          : { ...settled, outcome: 'unverifiable' };
    case 'removed':
    case 'wrong-base':
      // The endpoint was this tool's choice, not the job's: without it the list alone decides.
      if (exchange === header) return { ...settled, outcome: 'unknown' };
      return held ? byHeader('verified') : { ...settled, outcome: 'unverifiable' };
    default:
      return { ...settled, outcome: 'unknown' };
  }
}

function settleOperation(required: RequiredOperation, about: Case): Settled {
  const subject = required.text;
  const needs = required.needs[about.standing.vocabulary];
  const lacking = isBarred(required, about.standing.kind)
    ? []
    : needs.filter((scope) => isHeld(scope, about) === false);
  const endpoint = endpointForOperation(required.operation, required.values, about.evidence.resources);
  if (endpoint === undefined)
    return settleByScopes(subject, needs, placeIn(required.values, about.evidence.resources), about);
  const exchange = exchangeAt(endpoint.path, about);
  const meaning = exchange && meaningIn(exchange);
  if (exchange === undefined) {
    const header = recognitionOf(about);
    if (lacking.length === 0) return { subject, outcome: 'unknown' };
    return { subject, outcome: 'missing', missing: lacking, ...(header !== undefined && { exchange: header }) };
  }
  const settled = { subject, exchange };
  if (lacking.length > 0 && meaning?.is !== 'success') return { ...settled, outcome: 'missing', missing: lacking };
  switch (meaning?.is) {
    case 'success': {
      const known = lacking.length === 0 && about.standing.granted !== undefined && !isAnonymous(exchange);
      if (known || isAttributed(exchange, about.evidence.exchanges)) return { ...settled, outcome: 'verified' };
      return { ...settled, outcome: 'unknown' };
    }
    case 'scope-denied': {
      const missing = meaning.required.filter((scope) => isHeld(scope, about) !== true);
      const contradiction = {
        one: `The list of granted scopes holds ${needs.join(', ') || 'all that is needed'}`,
        other: `${requestOf(exchange, about)} was refused for want of ${meaning.required.join(', ') || 'a scope'}`,
      };
      const said = about.standing.evidence === 'header' ? { contradiction } : {};
      return { ...settled, ...said, outcome: 'missing', missing: missing.length > 0 ? missing : needs };
    }
    case 'unauthorized':
      return settleUnauthorized(settled, meaning);
    case 'mechanism-refused':
    case 'access-denied':
    case 'removed':
      return { ...settled, outcome: 'denied', refusal: meaning };
    case 'not-found':
      if (isDeclaredHidden(exchange, about)) return { ...settled, outcome: 'unknown' };
      return {
        ...settled,
        outcome: 'denied',
        refusal: meaning,
        ...(isParentVisible(exchange, about) && { feature: true }),
      };
    default:
      return { ...settled, outcome: 'unknown' };
  }
}

/**
 * A 401 for a token that is alive elsewhere. Its one specific text ends in "or not supported for this endpoint", and that
 * is then what is left of it; any other says nothing.
 */
function settleUnauthorized(
  settled: { readonly subject: string; readonly exchange: Exchange },
  meaning: Extract<Meaning, { is: 'unauthorized' }>,
): Settled {
  if (meaning.reason !== 'token-invalid') return { ...settled, outcome: 'unknown' };
  return { ...settled, outcome: 'denied', refusal: meaning };
}

/** An operation that cannot be tried without harm is as settled as the scopes it needs. */
function settleByScopes(subject: string, needs: readonly string[], place: Resources, about: Case): Settled {
  const parts = needs.map((scope) => settleScope(scope, place, about));
  const missing = parts.flatMap((part) => part.missing ?? []);
  const worst =
    parts.find(({ outcome }) => outcome === 'missing') ??
    parts.find(({ outcome }) => outcome === 'denied') ??
    parts.find(({ outcome }) => outcome === 'unknown') ??
    parts.find(({ outcome }) => outcome === 'unverifiable') ??
    parts.at(-1);
  if (worst === undefined) return { subject, outcome: 'unverifiable' };
  return { ...worst, subject, ...(missing.length > 0 && { missing }) };
}

/** The ref advertisement; the one for pushing is proof only together with the scope, since nothing was pushed. */
function settleGit(about: Case): readonly Settled[] {
  const { declaration, requirements, standing } = about;
  const endpoint = gitEndpoint(declaration);
  if (endpoint === undefined || declaration.git === 'none') return [];
  const subject = `git ${declaration.git} of ${declaration.workspace?.name}/${declaration.repository?.name}`;
  const needs = requirements.scopes
    .filter(({ vocabulary }) => vocabulary === undefined)
    .flatMap((scope) => scope.needs[standing.vocabulary]);
  const missing = needs.filter((scope) => isHeld(scope, about) === false);
  const header = recognitionOf(about);
  if (missing.length > 0) return [{ subject, outcome: 'missing', missing, ...(header && { exchange: header }) }];
  const exchange = exchangeAt(endpoint.path, about);
  const meaning = exchange && meaningIn(exchange);
  if (exchange === undefined || meaning === undefined)
    return [{ subject, outcome: 'unknown', ...(exchange && { exchange }) }];
  if (meaning.is === 'git-refused') return [{ subject, outcome: 'denied', exchange, refusal: meaning }];
  if (meaning.is !== 'advertised') return [{ subject, outcome: 'unknown', exchange }];
  const isProof = declaration.git === 'push' ? standing.granted !== undefined : standing.life === 'alive';
  return [{ subject, outcome: isProof ? 'verified' : 'unverifiable', exchange }];
}

/** A resource that the user wrote must be visible by some declared scope. */
function settleResources(about: Case): readonly Settled[] {
  const { workspace, repository, project } = about.declaration;
  if (workspace === undefined) return [];
  const place = { workspace: workspace.name };
  const settled: Settled[] = [];
  if (workspace.declared) {
    settled.push(settleResource(`workspace ${workspace.name}`, basePathsOf('workspace', place), about));
  }
  if (project?.declared) {
    const paths = basePathsOf('project', { ...place, project: project.name });
    settled.push(settleResource(`project ${project.name}`, paths, about));
  }
  if (repository?.declared) {
    const paths = basePathsOf('repository', { ...place, repository: repository.name });
    settled.push(settleResource(`repository ${workspace.name}/${repository.name}`, paths, about));
  }
  return settled;
}

function settleResource(subject: string, bases: readonly string[], about: Case): Settled {
  const inside = about.evidence.exchanges.filter(({ endpoint }) => bases.some((base) => isWithin(endpoint.path, base)));
  const itself = inside.filter(({ endpoint }) => bases.some((base) => isWithin(base, endpoint.path)));
  const answered = (is: Meaning['is'], among = inside) => among.find((exchange) => meaningIn(exchange)?.is === is);
  const attributed = inside.find(
    (exchange) => meaningIn(exchange)?.is === 'success' && isAttributed(exchange, about.evidence.exchanges),
  );
  if (attributed !== undefined) return { subject, outcome: 'verified', exchange: attributed };
  // Below a workspace other resources can be hidden while the workspace itself is not.
  const hidden = answered('not-found', subject.startsWith('workspace') ? itself : inside);
  if (hidden !== undefined) return { subject, outcome: 'denied', exchange: hidden, refusal: { is: 'not-found' } };
  const denied = answered('access-denied', itself);
  const refusal = denied && meaningIn(denied);
  if (denied !== undefined && refusal !== undefined) return { subject, outcome: 'denied', exchange: denied, refusal };
  const refused = answered('scope-denied') ?? answered('mechanism-refused');
  if (refused !== undefined) return { subject, outcome: 'unverifiable', exchange: refused };
  const open = inside.at(-1);
  return open === undefined ? { subject, outcome: 'unverifiable' } : { subject, outcome: 'unknown', exchange: open };
}

/** Whether the repository, workspace or project that an endpoint lies in has shown itself. */
function isParentVisible({ endpoint }: Exchange, { evidence }: Case): boolean {
  return evidence.exchanges.some(
    (other) =>
      other.endpoint.resource === endpoint.resource &&
      other.endpoint.path !== endpoint.path &&
      isWithin(endpoint.path, other.endpoint.path) &&
      meaningIn(other)?.is === 'success',
  );
}

/** Whether a 404 is already explained by a declared resource that does not show itself. */
function isDeclaredHidden(exchange: Exchange, about: Case): boolean {
  return settleResources(about).some(
    ({ refusal, exchange: hidden }) =>
      refusal?.is === 'not-found' && hidden !== undefined && isWithin(exchange.endpoint.path, hidden.endpoint.path),
  );
}
