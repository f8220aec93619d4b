import { gitUser } from '../bitbucket/authorization.ts';
import { missingResource } from '../bitbucket/missing-resource.ts';
import { remoteUrl } from '../bitbucket/place.ts';
import type { ScopeModel } from '../bitbucket/scope.ts';
import { findScope } from '../bitbucket/scopes.ts';
import { hasScope } from './authentication.ts';
import type { CheckResult } from './check-result.ts';
import type { CheckContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import { cloneNotes, type Note, readingNotes } from './note.ts';
import { findProof, type ProbeResult } from './probe-result.ts';
import { isEmpty, ofKind, type Requirements, requiredScopes } from './requirement.ts';

/** What to know about how the verdict came about. Pure. */
export function onlineNotes(
  context: CheckContext,
  evidence: Evidence,
  checks: readonly CheckResult[],
): readonly Note[] {
  const { requirements } = context;
  const { kind, scopeModel, granted, status } = evidence.authentication;
  const tools = context.tools?.toolNotes(requirements, kind, scopeModel, granted) ?? [];
  return [
    // Whatever a rejected token was granted is of no use.
    ...(status === 'accepted' ? tools : tools.filter(({ type }) => type === 'tool')),
    ...cloneNotes(context.config),
    ...readingNotes(requirements, scopeModel),
    ...scopeNotes(context, evidence),
    ...gitNotes(context, evidence, checks),
    ...requestNotes(context, evidence, checks),
  ];
}

/** What the verdict rests on where it isn't plain, and what a check without requirements learned. */
function scopeNotes({ requirements, credential }: CheckContext, evidence: Evidence): readonly Note[] {
  const { authentication, results } = evidence;
  const { granted = [], kind } = authentication;
  const unrecognized = granted.filter((scope) => findScope(scope) === undefined);
  const unused = requirements.issues.flatMap((issue) =>
    issue.type === 'scope-unused' && !issue.isRemoved && granted.includes(issue.name) ? [issue.name] : [],
  );
  const isUnasked = isEmpty(requirements) && requirements.issues.length === 0;
  const isFromRefusal =
    authentication.source === 'denial' && results.every(({ outcome }) => outcome.type !== 'success');
  const notes: readonly (Note | undefined)[] = [
    ...untestedNotes(requirements, evidence),
    unused.length > 0 ? { type: 'scopes-unused', scopes: unused } : undefined,
    unrecognized.length > 0 ? { type: 'scopes-unrecognized', scopes: unrecognized } : undefined,
    kind !== credential.kind ? { type: 'kind-named', kind } : undefined,
    isUnasked && granted.length > 0 ? { type: 'scopes-granted', scopes: granted } : undefined,
    isFromRefusal ? { type: 'list-from-refusal' } : undefined,
  ];
  return notes.filter((note) => note !== undefined);
}

/** Granted scopes that no request tried. */
function untestedNotes(requirements: Requirements, { authentication, results }: Evidence): readonly Note[] {
  const untested = requiredScopes(requirements, authentication.scopeModel).filter(
    (scope) => hasScope(authentication, scope) && !isTested(scope, requirements, authentication.scopeModel, results),
  );
  // What the job itself creates can't be named for a request.
  const made = ofKind(requirements, 'operation').flatMap(({ operation: { creates, path } }) =>
    creates !== undefined && path.endsWith(creates) ? [creates] : [],
  );
  const placeFor = (scope: string) => {
    const place = missingResource(scope, requirements.place);
    const isMade =
      (place === 'repository' && made.includes('{repo_slug}')) ||
      (place === 'project' && made.includes('{project_key}'));
    return isMade ? undefined : place;
  };
  return [undefined, 'workspace', 'repository', 'project'].flatMap((place): readonly Note[] => {
    const scopes = untested.filter((scope) => placeFor(scope) === place);
    return scopes.length === 0 ? [] : [{ type: 'scopes-untested', scopes, ...(place !== undefined && { place }) }];
  });
}

/** Whether a request tried a scope. A request that is only a substitute counts if it succeeded. */
function isTested(
  scope: string,
  requirements: Requirements,
  scopeModel: ScopeModel,
  results: readonly ProbeResult[],
): boolean {
  const operations = ofKind(requirements, 'operation')
    .filter(({ scopes }) => scopes[scopeModel].includes(scope))
    .map(({ id }) => id);
  return results.some(({ probe, outcome }) =>
    probe.proves.some((proof) => {
      if (proof.scope === undefined && operations.includes(proof.requirement)) return true;
      // A path that does not exist shows nothing about a scope.
      if (['wrong-base', 'removed', 'not-found'].includes(outcome.type)) return false;
      return proof.scope === scope && (!proof.isSubstitute || outcome.type === 'success');
    }),
  );
}

/** The user name for git, once it has proved to work, and what a push can still meet. */
function gitNotes(
  { credential }: CheckContext,
  { authentication, results }: Evidence,
  checks: readonly CheckResult[],
): readonly Note[] {
  return checks.flatMap(({ requirement, isScope, outcome }): readonly Note[] => {
    if (requirement.kind !== 'git' || isScope || outcome !== 'verified') return [];
    const by = findProof(results, requirement.id);
    if (by === undefined) return [];
    const user = gitUser(authentication.kind, credential.email !== undefined);
    const { access } = requirement;
    return [
      { type: 'git-user', user, remote: remoteUrl(by.probe.request), access },
      ...(access === 'push' ? [{ type: 'branch-restrictions', kind: authentication.kind } as const] : []),
    ];
  });
}

/** The request that didn't come out well. */
function requestNotes(
  { credential }: CheckContext,
  { authentication, results }: Evidence,
  checks: readonly CheckResult[],
): readonly Note[] {
  const open = checks.find(
    ({ outcome, by }) => outcome !== 'verified' && outcome !== 'granted' && by !== undefined,
  )?.by;
  // Where the token was rejected, the first request shows most: Bitbucket answers Basic in more specific words than Bearer.
  const result = authentication.status === 'accepted' ? open : results[0];
  if (result === undefined || (result.status !== undefined && result.status < 300)) return [];
  const { url, isGit } = result.probe.request;
  const user = gitUser(authentication.kind, credential.email !== undefined);
  return [{ type: 'request', url: url.href, scheme: result.scheme, ...(isGit && { gitUser: user }) }];
}
