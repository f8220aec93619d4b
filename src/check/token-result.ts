import type { ApiRequest } from '../bitbucket/endpoints.ts';
import type { CredentialKind, Scheme } from '../credential/kinds.ts';
import type { Authentication } from './authentication.ts';
import type { CheckOutcome, CheckResult, ShownBy } from './check-result.ts';
import type { CheckContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import { type Expiry, resolveExpiry } from './expiry.ts';
import type { Finding } from './finding.ts';
import { excessScopes, missingScopes } from './findings/access.ts';
import { type Note, offlineNotes, onlineNotes } from './notes.ts';
import { chooseScopeModel, type Plan } from './plan.ts';
import { requiredScopes } from './requirements.ts';
import { type Verdict, verdictOf } from './severity.ts';

/** One line of the report: a requirement, or the credential itself, and what decided it. */
export interface Check {
  readonly subject: string;
  readonly outcome: CheckOutcome;
  /** What shows it, where it is verified or granted. */
  readonly shownBy?: readonly ShownBy[];
  /** The request that decided it; absent where the list of granted scopes did. */
  readonly by?: string;
  readonly status?: number;
}

/** A request of a plan. */
export interface PlannedRequest {
  readonly url: string;
  /** The scheme of the first request, and of the one after a 401. */
  readonly scheme?: Scheme;
  readonly type: 'identity' | 'after-401' | 'probe' | 'git';
}

/** What a check found out about one token, as data. */
export interface TokenResult {
  readonly verdict: Verdict;
  readonly credential: { readonly kind: CredentialKind; readonly scheme?: Scheme; readonly account?: string };
  readonly scopes: {
    readonly required: readonly string[];
    readonly granted?: readonly string[];
    readonly missing: readonly string[];
    readonly excess: readonly string[];
    readonly evidence: Authentication['source'];
  };
  readonly checks: readonly Check[];
  readonly expiry?: Expiry;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  /** The requests of a check that was only planned. */
  readonly planned?: readonly PlannedRequest[];
  readonly requests: number;
}

/** The result without a request: a problem was found before, or only a plan was wanted. */
export function offlineResult(context: CheckContext, findings: readonly Finding[], plan?: Plan): TokenResult {
  const { config, credential, requirements, now } = context;
  const vocabulary = chooseScopeModel(credential.kind, requirements);
  const expiry = resolveExpiry(config, credential, now);
  return {
    verdict: verdictOf(findings),
    credential: { kind: credential.kind },
    scopes: { required: requiredScopes(requirements, vocabulary), missing: [], excess: [], evidence: 'none' },
    checks: [],
    ...(expiry !== undefined && { expiry }),
    findings,
    notes: offlineNotes(requirements, vocabulary, plan !== undefined),
    ...(plan !== undefined && { planned: plannedRequests(plan) }),
    requests: 0,
  };
}

/** The result of a check whose requests were sent. */
export function onlineResult(
  context: CheckContext,
  evidence: Evidence,
  checks: readonly CheckResult[],
  findings: readonly Finding[],
): TokenResult {
  const { config, credential, requirements, now } = context;
  const { authentication, sent } = evidence;
  const { kind, scheme, account, granted, source, vocabulary } = authentication;
  const expiry = resolveExpiry(config, credential, now);
  return {
    verdict: verdictOf(findings),
    credential: { kind, scheme, ...(account !== undefined && { account }) },
    scopes: {
      required: requiredScopes(requirements, vocabulary),
      ...(granted !== undefined && { granted }),
      missing: missingScopes(checks),
      excess: excessScopes(requirements, authentication),
      evidence: source,
    },
    checks: [credentialCheck(evidence), ...checks.map(checkLine)],
    ...(expiry !== undefined && { expiry }),
    findings,
    notes: onlineNotes(context, evidence, checks),
    requests: sent,
  };
}

/** The first line of every report: whether the credential was recognized at all. */
function credentialCheck({ authentication, results }: Evidence): Check {
  const outcomes = { accepted: 'verified', rejected: 'denied', anonymous: 'denied', unverified: 'unknown' } as const;
  const rejected = results.findLast(({ outcome }) => outcome.type === 'unauthorized');
  const by = authentication.status === 'rejected' ? rejected : authentication.identity;
  const outcome = outcomes[authentication.status];
  const shownBy = outcome === 'verified' ? { shownBy: ['endpoint'] as const } : {};
  return { subject: 'credential', outcome, ...shownBy, ...requestOf(by) };
}

function checkLine({ requirement, subject, isScope, outcome, shownBy, by }: CheckResult): Check {
  const prefix = isScope ? 'scope ' : requirement.kind === 'operation' ? 'operation ' : '';
  // A request whose response carried the list isn't what was required: it may even have been refused.
  const isByRequest = shownBy === undefined || shownBy.includes('endpoint') || shownBy.includes('git');
  return {
    subject: `${prefix}${subject}`,
    outcome,
    ...(shownBy !== undefined && { shownBy }),
    ...(isByRequest && requestOf(by)),
  };
}

function requestOf(by: CheckResult['by']): Pick<Check, 'by' | 'status'> {
  if (by === undefined) return {};
  const { probe, status } = by;
  return { by: probe.request.label, ...(status !== undefined && { status }) };
}

function plannedRequests({ identity, schemes, probes, git }: Plan): readonly PlannedRequest[] {
  const [first, second] = schemes;
  const at = ({ url }: ApiRequest) => url.href;
  return [
    { type: 'identity', url: at(identity.request), scheme: first },
    ...(second === undefined ? [] : [{ type: 'after-401', url: at(identity.request), scheme: second } as const]),
    ...probes.map(({ request }) => ({ type: 'probe', url: at(request) }) as const),
    ...(git === undefined ? [] : [{ type: 'git', url: at(git.request) } as const]),
  ];
}
