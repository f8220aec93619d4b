import type { CredentialKind, Scheme } from '../bitbucket/credential-kind.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';
import { expandImpliedScopes, scopeModelOf } from '../bitbucket/scopes.ts';
import type { Credential } from '../credential/inspect.ts';
import { identifiesCaller, isAnonymous, isConclusive } from './attribution.ts';
import { chooseScopeModel } from './plan.ts';
import type { ProbeResult } from './probe-result.ts';
import type { Requirements } from './requirement.ts';

/** What all responses together show about the credential itself. */
export interface Authentication {
  /**
   * `accepted`: a response shows that Bitbucket recognized it. `rejected`: 401. `anonymous`: a response names a caller
   * without a credential. `unverified`: none of these.
   */
  readonly status: 'accepted' | 'rejected' | 'anonymous' | 'unverified';
  readonly kind: CredentialKind;
  /** The scheme that was accepted, else the last one tried. */
  readonly scheme: Scheme;
  readonly granted?: readonly string[];
  /** Where the list of granted scopes comes from, or what else shows that the credential works. */
  readonly source: 'header' | 'denial' | 'endpoints' | 'none';
  /** What the scope header lists, where the list in a 403 differs. */
  readonly disagreement?: { readonly header: readonly string[]; readonly denial: readonly string[] };
  readonly scopeModel: ScopeModel;
  /** The display name of the account, where `/user` was requested and returned it. */
  readonly account?: string;
  /** UUID of that account, where the response has it. */
  readonly accountId?: string;
  /** What Bitbucket names the token by, where a response does. */
  readonly tokenId?: string;
  /** The first request, by the scheme that was tried last. */
  readonly identity?: ProbeResult;
}

/** Weighs all results of the API: git knows the same token by another user name. Pure; never throws. */
export function assessAuthentication(
  all: readonly ProbeResult[],
  credential: Credential,
  requirements: Pick<Requirements, 'all'>,
): Authentication {
  const results = all.filter(({ probe }) => !probe.request.isGit);
  const identified = results.filter((result) => identifiesCaller(result, results));
  const identity = results.findLast(({ probe }) => probe === results[0]?.probe);

  const header = firstDefined(identified, ({ caller }) => caller.granted);
  const denial = firstDefined(results, ({ outcome }) =>
    outcome.type === 'scope-denied' ? outcome.granted : undefined,
  );
  const account = firstDefined(results, ({ outcome }) => (outcome.type === 'success' ? outcome.account : undefined));
  const accountId = firstDefined(results, ({ outcome }) =>
    outcome.type === 'success' ? outcome.accountId : undefined,
  );
  const tokenId = firstDefined(identified, ({ caller }) => caller.tokenId);
  const named = firstDefined(identified, ({ caller }) => caller.kind);
  const granted = header ?? denial;
  const kind = named === undefined || named === 'anonymous' || named === 'unrecognized' ? credential.kind : named;
  return {
    status: statusOf(results, identified, credential),
    kind,
    scheme: (identified[0] ?? results.at(-1))?.scheme ?? 'bearer',
    source: sourceOf(),
    scopeModel: (granted && scopeModelOf(granted)) ?? chooseScopeModel(kind, requirements),
    ...(granted !== undefined && { granted }),
    ...(header !== undefined && denial !== undefined && differ(header, denial) && { disagreement: { header, denial } }),
    ...(account !== undefined && { account }),
    ...(accountId !== undefined && { accountId }),
    ...(tokenId !== undefined && { tokenId }),
    ...(identity !== undefined && { identity }),
  };

  function sourceOf(): Authentication['source'] {
    if (header !== undefined) return 'header';
    if (denial !== undefined) return 'denial';
    return identified.some(({ outcome }) => outcome.type === 'success') ? 'endpoints' : 'none';
  }
}

/** Whether the list of granted scopes includes a scope, implied ones too; nothing when there is no list. */
export function hasScope({ granted }: Pick<Authentication, 'granted'>, scope: string): boolean | undefined {
  return granted && expandImpliedScopes(granted).has(scope);
}

function statusOf(
  results: readonly ProbeResult[],
  identified: readonly ProbeResult[],
  credential: Credential,
): Authentication['status'] {
  if (identified.length > 0) return 'accepted';
  if (results.some((result) => isAnonymous(result) && isConclusive(result))) return 'anonymous';
  // Only the first request counts, and where the kind is a guess, only when no legal scheme is left.
  const first = results.filter(({ probe }) => probe === results[0]?.probe);
  const counted = credential.kind === 'unrecognized' ? first.slice(-1) : first;
  return counted.some(({ outcome }) => outcome.type === 'unauthorized') ? 'rejected' : 'unverified';
}

function firstDefined<T>(
  results: readonly ProbeResult[],
  select: (result: ProbeResult) => T | undefined,
): T | undefined {
  return results.map(select).find((value) => value !== undefined);
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((scope) => !b.includes(scope));
}
