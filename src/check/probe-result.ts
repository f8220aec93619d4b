import { classifyResponse } from '../bitbucket/api-response.ts';
import { type CallerIdentity, readCallerIdentity } from '../bitbucket/caller-identity.ts';
import type { Scheme } from '../bitbucket/credential-kind.ts';
import { type Deprecation, readDeprecation } from '../bitbucket/deprecation.ts';
import type { ApiRequest } from '../bitbucket/endpoint.ts';
import { classifyGitResponse, type GitOutcome } from '../bitbucket/git-response.ts';
import type { NetworkError } from '../http/errors.ts';
import type { HttpResponse } from '../http/response.ts';
import type { Probe } from './plan.ts';

/** What became of a request. */
export type Outcome = GitOutcome | { readonly type: 'network-error'; readonly failure: NetworkError };

/** A request that was sent, with its response: classified once, when it arrives. */
export interface ProbeResult {
  readonly probe: Probe;
  readonly scheme: Scheme;
  /** The HTTP status, where there was a response. */
  readonly status?: number;
  readonly outcome: Outcome;
  /** Who sent it, according to the response. */
  readonly caller: CallerIdentity;
  /** The endpoint is about to go, by its own response. */
  readonly deprecation?: Deprecation;
}

/** Classifies what came back. Pure; never throws. */
export function classify(
  { isGit, path }: ApiRequest,
  result: HttpResponse | NetworkError,
): Pick<ProbeResult, 'status' | 'outcome' | 'caller' | 'deprecation'> {
  if (result.outcome === 'failure') return { outcome: { type: 'network-error', failure: result }, caller: {} };
  const deprecation = isGit ? undefined : readDeprecation(result);
  return {
    status: result.status,
    outcome: isGit ? classifyGitResponse(result, path) : classifyResponse(result),
    caller: readCallerIdentity(result),
    ...(deprecation && { deprecation }),
  };
}

/** @returns the last result that shows a requirement, or one of the scopes that it needs; nothing if no request did */
export function findProof(
  results: readonly ProbeResult[],
  requirement: string,
  scope?: string,
): ProbeResult | undefined {
  return results.findLast(({ probe }) =>
    probe.proves.some((proof) => proof.requirement === requirement && proof.scope === scope && !proof.isPermission),
  );
}

/** @returns the result that shows the permission which a requirement needs; nothing if it wasn't requested */
export function findPermissionProof(results: readonly ProbeResult[], requirement: string): ProbeResult | undefined {
  return results.findLast(({ probe }) =>
    probe.proves.some((proof) => proof.requirement === requirement && proof.isPermission),
  );
}

/** Requests as people read them, each once. */
export function labelsOf(results: readonly ProbeResult[]): readonly string[] {
  return [...new Set(results.map(({ probe }) => probe.request.label))];
}
