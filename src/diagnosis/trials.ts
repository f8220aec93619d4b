import type { Meaning } from '../bitbucket/answer.ts';
import { endpointForOperation, endpointForScope, type Resources, resourceOf } from '../bitbucket/endpoints.ts';
import { isBarred } from '../evidence/plan.ts';
import type { RequiredOperation } from '../evidence/requirements.ts';
import { type Exchange, isAnonymous, isAttributed, isTelling, meaningIn } from '../evidence/standing.ts';
import { type Case, exchangeAt, isHeld, recognitionOf, requestOf } from './case.ts';
import { byHeader, missingByHeader, type Outcome, type Settled } from './settled.ts';
import { hidingFrom, isDeclaredHidden, isParentVisible } from './visibility.ts';

/** Something declared, and the request that tried it. */
interface Trial {
  readonly subject: string;
  readonly exchange: Exchange;
  /** The scopes that it takes and the granted list lacks. */
  readonly lacking: readonly string[];
}

/**
 * A declared scope, by the request that tries it and by the granted list.
 * @param wanted what an operation that needs it works on: elsewhere a refusal says nothing about it
 */
export function settleScope(
  scope: string,
  place: Resources,
  about: Case,
  wanted?: Exchange['endpoint']['resource'],
): Settled {
  const held = isHeld(scope, about);
  const header = recognitionOf(about);
  const byList = (exchange?: Exchange): Settled =>
    held
      ? byHeader(scope, 'verified', about)
      : { subject: scope, outcome: 'unverifiable', ...(exchange && { exchange }) };
  const endpoint = endpointForScope(scope, place);
  const exchange = endpoint && exchangeAt(endpoint.path, about);
  if (exchange === undefined) {
    if (held === false) return missingByHeader(scope, [scope], about);
    if (held) return byList();
    // The run had to stop before it came to this, or before it saw any list.
    const isStopped = header === undefined || !isTelling(header);
    return endpoint !== undefined || isStopped ? { subject: scope, outcome: 'unknown' } : byList();
  }
  const meaning = meaningIn(exchange);
  const isElsewhere = wanted === undefined ? endpoint?.isStandIn : exchange.endpoint.resource !== wanted;
  if (isElsewhere && meaning !== undefined && aboutThePlace.has(meaning.is)) {
    return held === false ? missingByHeader(scope, [scope], about) : byList(exchange);
  }
  const alike = settleAlike({ subject: scope, exchange, lacking: held === false ? [scope] : [] }, about);
  if (alike !== undefined) return alike;
  const settled = { subject: scope, exchange };
  switch (meaning?.is) {
    case 'success': {
      if (!exchange.endpoint.needsCredential && !meaning.isPrivate)
        return { ...settled, outcome: 'missing', missing: [scope] };
      const one = `The list of granted scopes lacks ${scope}`;
      return {
        ...settled,
        outcome: 'verified',
        contradiction: { one, other: `${requestOf(exchange, about)} succeeded` },
      };
    }
    case 'scope-denied': {
      const one = `The list of granted scopes holds ${scope}`;
      const said = held ? { contradiction: { one, other: refusedForWant(meaning.required, exchange, about) } } : {};
      const isMeant = meaning.required.length === 0 || meaning.required.includes(scope);
      if (isMeant) return { ...settled, ...said, outcome: 'missing', missing: [scope] };
      return { ...settled, ...said, outcome: held ? 'verified' : 'unverifiable' };
    }
    case 'access-denied':
      return held || isAttributed(exchange, about.evidence.exchanges)
        ? { ...settled, outcome: 'denied', refusal: meaning }
        : { ...settled, outcome: 'unknown' };
    // The endpoint was this tool's choice, not the job's: where it isn't there, the list alone decides.
    case 'not-found':
      return byList(exchange);
    default:
      return exchange === header ? { ...settled, outcome: 'unknown' } : byList(exchange);
  }
}

/** Refusals that are about the place that was asked, and not about the scope that it was asked for. */
const aboutThePlace: ReadonlySet<Meaning['is']> = new Set<Meaning['is']>([
  'access-denied',
  'mechanism-refused',
  'not-found',
]);

/** A declared operation, by its own answer where it can be asked harmlessly, else by the scopes it needs. */
export function settleOperation(required: RequiredOperation, about: Case): Settled {
  const { evidence, standing } = about;
  const subject = required.text;
  const needs = required.needs[standing.vocabulary];
  const endpoint = endpointForOperation(required.operation, required.values, required.place);
  const exchange = endpoint && exchangeAt(endpoint.path, about);
  const lacking = isBarred(required, standing.kind) ? [] : needs.filter((scope) => isHeld(scope, about) === false);
  if (endpoint === undefined) return settleUnseen(required, settleByScopes(required, about), about);
  if (exchange === undefined) {
    if (lacking.length > 0) return missingByHeader(subject, lacking, about);
    return settleUnseen(required, { subject, outcome: 'unknown' }, about);
  }
  const alike = settleAlike({ subject, exchange, lacking }, about);
  if (alike !== undefined) return alike;
  const settled = { subject, exchange };
  const meaning = meaningIn(exchange);
  switch (meaning?.is) {
    case 'success':
      return { ...settled, outcome: isAttributed(exchange, evidence.exchanges) ? 'verified' : 'unknown' };
    case 'scope-denied': {
      const one = `The list of granted scopes holds ${needs.join(', ') || 'all that is needed'}`;
      const contradiction = { one, other: refusedForWant(meaning.required, exchange, about) };
      const said = standing.evidence === 'header' ? { contradiction } : {};
      const missing = meaning.required.filter((scope) => isHeld(scope, about) !== true);
      return { ...settled, ...said, outcome: 'missing', missing: missing.length > 0 ? missing : needs };
    }
    case 'access-denied': {
      const isOurs = standing.granted !== undefined || isAttributed(exchange, evidence.exchanges);
      return isOurs ? { ...settled, outcome: 'denied', refusal: meaning } : { ...settled, outcome: 'unknown' };
    }
    case 'removed':
    case 'not-found':
      return { ...settled, outcome: 'denied', refusal: meaning };
    default:
      return { ...settled, outcome: 'unknown' };
  }
}

/** What an answer says about a scope and about an operation alike; nothing where it depends on which of them it tried. */
function settleAlike({ subject, exchange, lacking }: Trial, about: Case): Settled | undefined {
  const settled = { subject, exchange };
  const meaning = meaningIn(exchange);
  if (meaning?.is === 'success') {
    if (lacking.length > 0) return undefined;
    const isListed = about.standing.granted !== undefined && !isAnonymous(exchange);
    const counts = isListed || isAttributed(exchange, about.evidence.exchanges);
    return { ...settled, outcome: counts ? 'verified' : 'unknown' };
  }
  if (lacking.length > 0) return { ...settled, outcome: 'missing', missing: lacking };
  switch (meaning?.is) {
    case 'mechanism-refused':
      return { ...settled, outcome: 'denied', refusal: meaning };
    case 'unauthorized':
      // Alive elsewhere. The one specific text ends in "or not supported for this endpoint", and that is then what is
      // left of it; any other says nothing.
      if (meaning.reason !== 'token-invalid') return { ...settled, outcome: 'unknown' };
      return { ...settled, outcome: 'denied', refusal: meaning };
    case 'not-found':
      if (isParentVisible(exchange, about)) return { ...settled, outcome: 'denied', refusal: meaning, feature: true };
      return isDeclaredHidden(exchange, about) ? { ...settled, outcome: 'unknown' } : undefined;
    case 'scope-denied':
    case 'access-denied':
    case 'removed':
    case 'wrong-base':
      return undefined;
    default:
      return { ...settled, outcome: 'unknown' };
  }
}

function refusedForWant(required: readonly string[], exchange: Exchange, about: Case): string {
  return `${requestOf(exchange, about)} was refused for want of ${required.join(', ') || 'a scope'}`;
}

/** An operation that was not asked itself: whatever its scopes, a place that does not show itself refuses it. */
function settleUnseen(required: RequiredOperation, otherwise: Settled, about: Case): Settled {
  const subject = required.text;
  const exchange = hidingFrom(required, about);
  if (otherwise.outcome === 'missing' || exchange === undefined) return otherwise;
  if (isDeclaredHidden(exchange, about)) return { subject, outcome: 'unknown', exchange };
  return { subject, outcome: 'denied', exchange, refusal: { is: 'not-found' } };
}

const worstFirst: readonly Outcome[] = ['missing', 'denied', 'unknown', 'unverifiable'];

/** An operation that cannot be tried without harm is as settled as the scopes it needs. */
function settleByScopes({ text: subject, needs, place, operation }: RequiredOperation, about: Case): Settled {
  const wanted = resourceOf(operation.path);
  const parts = needs[about.standing.vocabulary].map((scope) => settleScope(scope, place, about, wanted));
  const missing = parts.flatMap((part) => part.missing ?? []);
  const [worst = parts.at(-1)] = worstFirst.flatMap((outcome) => parts.find((part) => part.outcome === outcome) ?? []);
  if (worst === undefined) return { subject, outcome: 'unverifiable' };
  return { ...worst, subject, ...(missing.length > 0 && { missing }) };
}
