import { type CredentialKind, isAccessToken } from '../bitbucket/credential-kind.ts';
import type { GitRefusal } from '../bitbucket/git-response.ts';
import { compareLevels } from '../bitbucket/permission.ts';
import { expandImpliedScopes, withoutImplied } from '../bitbucket/scopes.ts';
import type { Client } from '../http/client.ts';
import { assessAuthentication } from './authentication.ts';
import type { CheckResult } from './check-result.ts';
import type { CheckContext } from './context.ts';
import { evaluate } from './evaluate.ts';
import type { Evidence } from './evidence.ts';
import { executePlan } from './execute.ts';
import { isEndless, resolveExpiry } from './expiry.ts';
import { createFinding, type Finding, type FindingCode } from './finding.ts';
import type { PermissionChange } from './finding-facts.ts';
import { diagnose } from './findings/diagnose.ts';
import type { Note, RotationAspect } from './note.ts';
import { planRequests } from './plan.ts';
import { requiredScopes } from './requirement.ts';
import { sortBySeverity, verdictOf } from './severity.ts';
import type { TokenResult } from './token-result.ts';

/** All that is known about one token. */
interface Observation {
  readonly context: CheckContext;
  readonly evidence: Evidence;
  readonly checks: readonly CheckResult[];
}

/** What one aspect shows: nothing where it doesn't apply, `open` where it isn't known of both tokens. */
type Comparison = readonly Finding[] | 'open' | undefined;

/**
 * Compares a token with the one in use today, and adds what differs to its result. Sends with the current one only what was sent with
 * the new one, and nothing if that one wasn't accepted. What happens to the current one is no finding about the new one.
 * @param client with what is left of the time limit of the check
 * @param interruption a comparison that it ends isn't known, so it counts
 */
export async function addRotation(
  result: TokenResult,
  candidate: Observation,
  current: CheckContext,
  client: Client,
  interruption?: AbortSignal,
): Promise<TokenResult> {
  if (candidate.evidence.authentication.status !== 'accepted') {
    return { ...result, notes: [...result.notes, { type: 'rotation', state: 'new' }] };
  }
  const { kind } = current.credential;
  const found =
    kind === 'app-password'
      ? rejected(kind)
      : await observeAndCompare(candidate, current, limitTo(client, candidate.evidence));
  const isCut =
    interruption?.aborted && found.notes.some((note) => note.type === 'rotation' && note.state === 'current');
  const isNew = isCut && !result.findings.some(({ code }) => code === 'interrupted');
  const findings = sortBySeverity([
    ...result.findings,
    ...found.findings,
    ...(isNew ? [createFinding('interrupted', {})] : []),
  ]);
  return {
    ...result,
    verdict: verdictOf(findings),
    findings,
    notes: [...result.notes, ...found.notes],
    requests: result.requests + client.sent(),
  };
}

/** A comparison, as it is added to a result. */
interface Compared {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

function rejected(kind: CredentialKind): Compared {
  return { findings: [createFinding('current-token-rejected', { kind })], notes: [] };
}

async function observeAndCompare(candidate: Observation, context: CheckContext, client: Client): Promise<Compared> {
  const { config, credential } = context;
  const { requirements } = candidate.context;
  const execution = await executePlan(planRequests(config, requirements, credential), context, client);
  const authentication = assessAuthentication(execution.results, credential, requirements);
  const evidence = { ...execution, authentication };
  const checks = evaluate(requirements, evidence);
  if (authentication.status === 'accepted') return compareTokens(candidate, { context, evidence, checks });
  const causes = await diagnose({ ...context, requirements }, evidence, checks);
  const isDead = authentication.status === 'rejected' && causes.some(({ code }) => dead.has(code));
  return isDead ? rejected(authentication.kind) : { findings: [], notes: [{ type: 'rotation', state: 'current' }] };
}

/**
 * A client that sends only the requests that were sent with another token, over the same connections. Without a credential, the
 * response would be the same again.
 */
function limitTo(client: Client, { results }: Evidence): Client {
  const sent = new Set(results.map(({ probe }) => probe.request.url.href));
  return {
    ...client,
    connect: () => undefined,
    async get(url, authorization, options) {
      if (authorization !== undefined && sent.has(url.href)) return client.get(url, authorization, options);
      return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection', isNotSent: true };
    },
  };
}

/** Findings that say that a token is of no use anymore, whatever is sent with it. */
const dead: ReadonlySet<FindingCode> = new Set<FindingCode>(['token-rejected', 'token-without-scopes', 'expired']);

/** Compares two accepted tokens, as far as Bitbucket showed the same about both. */
function compareTokens(candidate: Observation, current: Observation): Compared {
  const changes = compareRights(candidate, current);
  const other = compareOwners(candidate, current);
  const ids = compareIds(candidate, current);
  const aspects: Readonly<Record<RotationAspect, Comparison>> = {
    account: other.account,
    kind: other.kind,
    scopes: changes.scopes,
    permissions: changes.permissions,
    access: changes.access,
    expiry: compareExpiry(candidate, current),
  };
  const named = (isWanted: (comparison: Comparison) => boolean) =>
    (Object.keys(aspects) as RotationAspect[]).filter((aspect) => isWanted(aspects[aspect]));
  const compared = named((comparison) => Array.isArray(comparison));
  const open = named((comparison) => comparison === 'open');
  const expiry = aspects.expiry === 'open' ? [] : (aspects.expiry ?? []);
  return {
    findings: [...ids.findings, ...other.findings, ...changes.findings, ...expiry],
    notes: [
      ...ids.notes,
      ...(compared.length > 0 ? [{ type: 'rotation', state: 'compared', aspects: compared } as const] : []),
      ...(open.length > 0 ? [{ type: 'rotation', state: 'open', aspects: open } as const] : []),
    ],
  };
}

/**
 * The secrets differ, so the tokens do, unless Bitbucket names both by the same ID. How it assigns IDs isn't documented: that is no
 * reason to fail.
 */
function compareIds(candidate: Observation, current: Observation): Compared {
  const { kind, tokenId } = candidate.evidence.authentication;
  const { tokenId: currentId } = current.evidence.authentication;
  if (tokenId === undefined || currentId === undefined) return { findings: [], notes: [] };
  if (tokenId !== currentId) return { findings: [], notes: [{ type: 'rotation', state: 'ids', tokenId, currentId }] };
  return { findings: [createFinding('rotation-same-token', { kind, tokenId }, 'warn')], notes: [] };
}

/** Whose they are. A name or an email that is the same doesn't show that the account is. */
function compareOwners(candidate: Observation, current: Observation) {
  const [one, other] = [candidate.evidence.authentication, current.evidence.authentication];
  const kinds = [one.kind, other.kind];
  const isGeneric = kinds.includes('access-token') && kinds.every(isAccessToken);
  const isKindOpen = kinds.includes('unrecognized') || isGeneric;
  const hasAccount = !kinds.some(isAccessToken);
  const accounts =
    one.account !== undefined && other.account !== undefined
      ? { account: one.account, current: other.account }
      : undefined;
  const emails = [candidate, current].map(({ context, evidence }) =>
    evidence.authentication.scheme === 'basic' ? context.credential.email?.trim().toLowerCase() : undefined,
  );
  const hasEmails = emails.every((email) => email !== undefined);
  const hasOtherEmail = hasAccount && hasEmails && emails[0] !== emails[1];
  const hasIds = one.accountId !== undefined && other.accountId !== undefined;
  const isOtherAccount =
    accounts !== undefined && (hasIds ? one.accountId !== other.accountId : accounts.account !== accounts.current);
  const isOtherKind = !isKindOpen && one.kind !== other.kind;
  const facts = {
    kind: one.kind,
    currentKind: other.kind,
    ...(isOtherAccount && { accounts }),
    ...(hasOtherEmail && { hasOtherEmail: true as const }),
  };
  const isOther = isOtherAccount || hasOtherEmail || isOtherKind;
  const account: Comparison = !hasAccount ? undefined : hasEmails || hasIds || isOtherAccount ? [] : 'open';
  const kind: Comparison = isKindOpen ? 'open' : [];
  return { findings: isOther ? [createFinding('rotation-other-account', facts)] : [], account, kind };
}

/** What one of them may do and the other may not. */
function compareRights(candidate: Observation, current: Observation) {
  const scopes = compareScopes(candidate, current);
  const permissions = comparePermissions(candidate, current);
  const access = compareAccess(candidate, current);
  const lost = { scopes: scopes?.lost ?? [], permissions: permissions.lost };
  const isOpen = permissions.lost.length > 0 && permissions.isNeedOpen;
  const gained = { scopes: scopes?.gained ?? [], permissions: permissions.gained, access: access.gained };
  const hasAny = (lists: Readonly<Record<string, readonly unknown[]>>) =>
    Object.values(lists).some(({ length }) => length > 0);
  return {
    findings: [
      ...(hasAny(lost) ? [createFinding('rotation-narrower', { ...lost, ...(isOpen && { isNeedOpen: true }) })] : []),
      ...(hasAny(gained) ? [createFinding('rotation-wider', gained)] : []),
    ],
    scopes: (scopes === undefined ? 'open' : []) satisfies Comparison as Comparison,
    permissions: permissions.comparison,
    access: access.comparison,
  };
}

/** Scopes of two models have no names in common. What the declaration needs is missing, which is another finding. */
function compareScopes({ context, evidence }: Observation, current: Observation) {
  const [one, other] = [evidence.authentication, current.evidence.authentication];
  if (one.granted === undefined || other.granted === undefined || one.scopeModel !== other.scopeModel) return undefined;
  const [held, before] = [expandImpliedScopes(one.granted), expandImpliedScopes(other.granted)];
  const required = expandImpliedScopes(requiredScopes(context.requirements, one.scopeModel));
  return {
    lost: withoutImplied(other.granted.filter((scope) => !held.has(scope) && !required.has(scope))),
    gained: withoutImplied(one.granted.filter((scope) => !before.has(scope))),
  };
}

/** The permissions of the two accounts on the same place, where Bitbucket listed both. */
function comparePermissions(candidate: Observation, current: Observation) {
  const lost: PermissionChange[] = [];
  const gained: PermissionChange[] = [];
  let isOpen = false;
  let isAny = false;
  let isNeedOpen = false;
  for (const { requirement, permission, outcome } of candidate.checks) {
    if (permission === undefined || requirement.kind !== 'operation') continue;
    const { needed, held } = permission;
    const before = current.checks.find((check) => check.requirement.id === requirement.id)?.permission?.held;
    const difference = held && before && compareLevels(needed.on, held, before);
    if (held === undefined || before === undefined || difference === undefined) {
      isOpen = true;
      continue;
    }
    isAny = true;
    const { workspace = '', repository } = requirement.place;
    const place = repository === undefined || needed.on === 'workspace' ? workspace : `${workspace}/${repository}`;
    const list = difference > 0 ? gained : lost;
    if (difference < 0 && outcome === 'granted') isNeedOpen = true;
    const isKnown = list.some((change) => change.on === needed.on && change.place === place);
    // What the declaration needs is another finding.
    if (difference === 0 || isKnown || (difference < 0 && outcome === 'denied')) continue;
    list.push({ on: needed.on, place, from: before, to: held });
  }
  const comparison: Comparison = isOpen ? 'open' : isAny ? [] : undefined;
  return { lost, gained, isNeedOpen, comparison };
}

/** Declared places and Git access. Where only the current token has it, it is missing, which is another finding. */
function compareAccess(candidate: Observation, current: Observation) {
  const declared = candidate.checks.filter(
    ({ requirement, isScope }) => !isScope && (requirement.kind === 'resource' || requirement.kind === 'git'),
  );
  const pairs = declared.map((check) => ({
    check,
    before: current.checks.find(({ requirement, isScope }) => !isScope && requirement.id === check.requirement.id),
  }));
  const isShown = (check: CheckResult | undefined) => check?.outcome === 'verified' || isDenied(check);
  const isOpen = pairs.some(({ check, before }) => !isShown(check) || !isShown(before));
  const gained = pairs
    .filter(({ check, before }) => check.outcome === 'verified' && isDenied(before))
    .map(({ check }) => check.subject);
  const comparison: Comparison = pairs.length === 0 ? undefined : isOpen ? 'open' : [];
  return { gained, comparison };
}

/** Whether access was refused for a reason that is about the token. Without one, anything in between can have refused it. */
function isDenied(check: CheckResult | undefined): boolean {
  if (check?.outcome !== 'denied') return false;
  const { refusal } = check;
  if (refusal?.type === 'git-rejected') return !refusal.isSilent && ofToken.has(refusal.reason);
  return refusal?.type !== 'policy-refused' && !(refusal?.type === 'access-denied' && refusal.isUnclear);
}

/** Git can refuse a valid token with 401 for a while (BCLOUD-24107). */
const ofToken: ReadonlySet<GitRefusal> = new Set<GitRefusal>(['scope', 'access', 'no-scopes', 'app-password']);

/** The day of the current token is known only if it contains one itself. */
function compareExpiry({ context }: Observation, current: Observation): Comparison {
  const { config, credential, now } = context;
  if (isEndless(config, credential.kind)) return [];
  const before = resolveExpiry(current.context.config, current.context.credential, now);
  const after = resolveExpiry(config, credential, now);
  if (before === undefined || after === undefined) return 'open';
  return after.on < before.on ? [createFinding('rotation-sooner', { on: after.on, currentOn: before.on })] : [];
}
