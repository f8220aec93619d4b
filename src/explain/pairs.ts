import type { Emit, Exchange } from './exchange.ts';

/** Joins what a text shows twice: a request without a credential before the one with it, and Git's trace and its message. */
interface Pairs {
  add(exchange: Exchange): void;
  end(): void;
}

/** How many lines may be between two views of one failure. */
const maxGap = 60;

/** @param emit gets each exchange once */
export function createPairs(emit: Emit): Pairs {
  let last: Exchange | undefined;

  return {
    add(exchange) {
      if (exchange.declined !== undefined) return addDeclined(exchange);
      if (last === undefined || !isSameTarget(last, exchange)) return replace(exchange);
      // Git and wget send no credential before the server requires one.
      if (isChallenge(last)) last = exchange;
      else if (isSameFailure(last, exchange)) last = joined(last, exchange);
      else replace(exchange);
    },
    end: () => replace(undefined),
  };

  /** The request itself succeeded, and other branches of the same push can be declined, too. */
  function addDeclined(exchange: Exchange): void {
    replace(undefined);
    emit(exchange);
  }

  function replace(exchange: Exchange | undefined): void {
    if (last !== undefined) emit(last);
    last = exchange;
  }
}

function isSameTarget(one: Exchange, other: Exchange): boolean {
  if (one.isGit !== other.isGit || other.line - one.line > maxGap) return false;
  if (!one.isGit) return one.request.url === other.request.url && one.request.url !== undefined;
  return repositoryOf(one) === repositoryOf(other);
}

function repositoryOf({ request: { url = '' } }: Exchange): string {
  return url.replace(/(?:\.git)?(?:\/(?:info\/refs|git-(?:upload|receive)-pack))?\/?(?:\?.*)?$/, '').toLowerCase();
}

function isChallenge({ request: { credential }, result }: Exchange): boolean {
  return credential?.scheme === 'none' && 'status' in result && result.status === 401;
}

/** Whether Git or wget reports what its trace has shown. */
function isSameFailure(one: Exchange, other: Exchange): boolean {
  if (responseStatus(one) === undefined || responseStatus(one) !== responseStatus(other)) return false;
  return one.isGit || (hasHeaders(one) && !hasHeaders(other));
}

function hasHeaders({ result }: Exchange): boolean {
  return 'headers' in result && Object.keys(result.headers).length > 0;
}

function responseStatus({ result }: Exchange): number | undefined {
  return 'headers' in result ? result.status : undefined;
}

function joined(one: Exchange, other: Exchange): Exchange {
  if (!('headers' in one.result) || !('headers' in other.result)) return other;
  const body = one.result.body || other.result.body;
  return {
    ...one,
    ...(one.isGit && { line: other.line, excerpt: other.excerpt }),
    ...(other.isPush !== undefined && { isPush: other.isPush }),
    request: { ...other.request, ...one.request },
    result: { ...one.result, ...(body !== undefined && { body }) },
  };
}
