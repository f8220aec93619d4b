import { isSamePlace } from '../bitbucket/place.ts';
import type { Outcome, ProbeResult } from './probe-result.ts';

/** Whether a response names a caller without a credential. */
export function isAnonymous({ caller }: ProbeResult): boolean {
  return caller.kind === 'anonymous';
}

/**
 * Whether a response shows whose request it was: by its headers, or because an anonymous caller never gets such a response.
 * Everything in a repository that is known to be private is of that sort.
 * @param all every result of the check
 */
export function identifiesCaller(result: ProbeResult, all: readonly ProbeResult[]): boolean {
  const { outcome, caller, probe } = result;
  if (outcome.type === 'network-error' || outcome.type === 'unauthorized') return false;
  if (caller.kind === 'anonymous') return false;
  if (caller.kind !== undefined || caller.granted !== undefined) return true;
  if (outcome.type === 'scope-denied' || outcome.type === 'mechanism-refused') return true;
  const isInPrivateRepository = all.some((other) => isPrivateRepositoryOf(other, result));
  if (outcome.type === 'access-denied') return isInPrivateRepository;
  if (outcome.type !== 'success') return false;
  // Anything between here and Bitbucket can return an object.
  const isOwn = probe.request.needsCredential && !outcome.isBlank;
  return isOwn || outcome.isPrivate || isInPrivateRepository;
}

function isPrivateRepositoryOf({ outcome, probe }: ProbeResult, { probe: { request } }: ProbeResult): boolean {
  if (outcome.type !== 'success' || !outcome.isPrivate || request.isGit) return false;
  return probe.request.resource === 'repository' && isSamePlace(request, probe.request);
}

/** Whether a response comes from the API and is about the request: not an outage, a rate limit, or unreadable. */
export function isConclusive({ outcome }: ProbeResult): boolean {
  return conclusiveTypes.has(outcome.type);
}

const conclusiveTypes: ReadonlySet<Outcome['type']> = new Set<Outcome['type']>([
  'success',
  'scope-denied',
  'mechanism-refused',
  'access-denied',
  'not-found',
  'removed',
]);
