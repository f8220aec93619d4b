import { gitUser } from '../bitbucket/authorization.ts';
import type { CredentialKind } from '../bitbucket/credential-kind.ts';
import { classifySentence } from '../bitbucket/sentences.ts';
import type { CheckContext } from '../check/context.ts';
import type { Finding, FindingCode } from '../check/finding.ts';
import type { ProbeResult } from '../check/probe-result.ts';
import type { Requirements } from '../check/requirement.ts';
import type { Credential } from '../credential/inspect.ts';
import { Secret } from '../redaction/secret.ts';
import type { Classified } from './classify.ts';
import { shownCredentialFindings } from './credential-findings.ts';
import type { DeclinedPush, SentCredential } from './exchange.ts';
import type { Hints } from './hints.ts';
import { causesOfDecline, type OpenCause, possibleCauses, type UndecidedRequest } from './open-question.ts';
import type { Rules } from './rules.ts';
import { configOf, unknownRequest } from './shown-request.ts';

/** What a group of failures of one cause shows. */
interface Judgement {
  readonly findings: readonly Finding[];
  readonly open?: UndecidedRequest;
}

/** These depend on what a check was to verify, and a text shows no such thing. */
const meaningless: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'response-unverifiable',
  'scope-unverified',
  'resource-unverified',
  'scope-contradiction',
  'email-missing',
  'option-invalid',
]);

/** What is wrong with the call itself matters only where the response is about the call. */
const aboutCall: ReadonlySet<ProbeResult['outcome']['type']> = new Set<ProbeResult['outcome']['type']>([
  'not-found',
  'removed',
  'wrong-base',
  'unexpected',
  'mechanism-refused',
  'unreadable',
]);

const explained: ReadonlySet<ProbeResult['outcome']['type']> = new Set<ProbeResult['outcome']['type']>([
  'not-found',
  'removed',
  'wrong-base',
]);

/**
 * Judges failures of one cause by the rules of a check. Pure; never throws.
 * @param same failures with the same outcome and credential
 * @param successes responses in the same text that succeeded
 */
export function judge(
  same: readonly [Classified, ...Classified[]],
  successes: readonly Classified[],
  hints: Hints,
  now: Date,
  rules: Rules,
): Judgement {
  const [first] = same;
  if (first.exchange.declined !== undefined) {
    return { findings: [], open: declineQuestion(first, first.exchange.declined) };
  }
  const kind = hints.kind ?? shownKind(first);
  const exact = shownCredentialFindings(same, kind, hints);
  if (exact.length > 0) return { findings: exact };
  const git = gitQuestion(same);
  if (git !== undefined) return { findings: [], open: git };
  const isUnauthorized = first.outcome.type === 'unauthorized' || isRefusedByGit(first);
  // A text about a place that isn't shown.
  const isUnplaced = first.outcome.type === 'not-found' && first.known.request.label === unknownRequest;
  if (
    first.isBodyUnknown ||
    isUnplaced ||
    isRefusedByGit(first) ||
    (isUnauthorized && (kind === 'unrecognized' || first.scheme === undefined))
  ) {
    const open = openQuestion(same, kind);
    if (open !== undefined) return { findings: callFindings(same, kind, rules), open };
  }
  const findings = judgeByCheck(same, successes, kind, hints, now, rules);
  const isScopeOpen =
    first.outcome.type === 'scope-denied' && findings.every(({ code }) => code === 'response-unexpected');
  if (isScopeOpen) return { findings: [], open: scopeQuestion(same) };
  if (isUnknownSentence(first)) return { findings: [], open: sentenceQuestion(same) };
  const causes = first.outcome.type === 'unexpected' ? openQuestion(same, kind) : undefined;
  return { findings, ...(causes && { open: causes }) };
}

function isRefusedByGit({ outcome }: Classified): boolean {
  return outcome.type === 'git-rejected' && outcome.reason === 'credential';
}

/** The kind of the token, as far as the text shows it. */
function shownKind({ exchange, outcome, caller }: Classified): CredentialKind {
  const shown = exchange.request.credential?.kind;
  if (shown !== undefined) return shown;
  if (caller.kind !== undefined && caller.kind !== 'anonymous' && caller.kind !== 'unrecognized') return caller.kind;
  const scopes = outcome.type === 'scope-denied' ? [...outcome.required, ...(outcome.granted ?? [])] : [];
  if (scopes.length === 0) return 'unrecognized';
  return scopes.every((scope) => scope.endsWith(':bitbucket')) ? 'api-token' : 'access-token';
}

function judgeByCheck(
  same: readonly Classified[],
  successes: readonly Classified[],
  kind: CredentialKind,
  { hasEmail }: Hints,
  now: Date,
  { operations, check: { assessAuthentication, evaluate }, failures: { diagnoseResponses } }: Rules,
): readonly Finding[] {
  const all = [...successes, ...same];
  const issues = same.flatMap(({ known }) => known.issues);
  const requirements = resolvedRequirements(uniqueRequirements(all), issues);
  const credential = assumedCredential(same, kind, hasEmail === true);
  const results = all.map(resultOf);
  const own = same.map(({ known }) => known.requirement);
  const authentication = { ...assessAuthentication(results, credential, requirements), kind };
  const evidence = { results, skipped: [], place: {}, sent: results.length, authentication };
  // Group management requires a scope that the message names, and that API tokens can't have.
  const isUrlWrong =
    same.every(({ outcome }) => outcome.type === 'scope-denied') &&
    issues.some(({ type }) => type === 'operation-url-wrong');
  const isAboutCall = isUrlWrong || same.some(({ outcome }) => aboutCall.has(outcome.type));
  const context: CheckContext = {
    config: same[0]?.config ?? configOf({}),
    requirements: { ...requirements, all: own, issues: isAboutCall ? requirements.issues : [] },
    operations,
    credential,
    now,
  };
  const checks = evaluate({ ...requirements, all: own }, evidence);
  const findings = diagnoseResponses(context, evidence, checks).filter(({ code }) => !meaningless.has(code));
  const call = findings.filter(({ code }) => isAboutCall && code.startsWith('operation-'));
  // What is wrong with the call explains such a response.
  const isExplained = call.length > 0 && (isUrlWrong || same.every(({ outcome }) => explained.has(outcome.type)));
  return isExplained ? call : findings;
}

/** What is wrong with the calls of a response whose message isn't known. */
function callFindings(
  same: readonly Classified[],
  kind: CredentialKind,
  { operations: { requirementFindings } }: Rules,
): readonly Finding[] {
  const issues = same.flatMap(({ known }) => known.issues);
  return requirementFindings(resolvedRequirements([], issues), kind).filter(({ code }) => !meaningless.has(code));
}

function resolvedRequirements(all: Requirements['all'], issues: Requirements['issues']): Requirements {
  return { all, place: {}, created: [], tools: [], optional: [], issues };
}

function uniqueRequirements(all: readonly Classified[]) {
  return [...new Map(all.map(({ known }) => [known.requirement.id, known.requirement])).values()];
}

function resultOf({ known, scheme = 'bearer', status, outcome, caller, deprecation }: Classified): ProbeResult {
  return {
    probe: { request: known.request, proves: [{ requirement: known.requirement.id }] },
    scheme,
    ...(status !== undefined && { status }),
    outcome,
    caller,
    ...(deprecation && { deprecation }),
  };
}

/** The credential as if it had been inspected. Its value is never known. */
function assumedCredential(same: readonly Classified[], kind: CredentialKind, hasEmail: boolean): Credential {
  const isEmailSent = same.some(({ exchange }) => exchange.request.credential?.user === 'email');
  return {
    token: new Secret(''),
    kind,
    issues: [],
    clipped: false,
    ...((hasEmail || isEmailSent) && { email: 'shown' }),
  };
}

/** A scope is missing, and neither the message nor the operation shows which. */
function scopeQuestion(same: readonly [Classified, ...Classified[]]): UndecidedRequest {
  const requests = requestLabels(same);
  const isUnknown = requests.includes(unknownRequest);
  return {
    status: 403,
    requests,
    causes: ['scope'],
    deciders: ['body', ...(isUnknown ? (['request'] as const) : [])],
    scopes: [...new Set(same.flatMap(({ known }) => known.possibleScopes ?? []))],
  };
}

/** What Git was to do decides which scope or permission it lacked, and its messages often don't show it. */
function gitQuestion(same: readonly [Classified, ...Classified[]]): UndecidedRequest | undefined {
  const [{ outcome, exchange, status = 403 }] = same;
  if (exchange.isPush !== undefined || outcome.type !== 'git-rejected') return undefined;
  const base = { status, requests: requestLabels(same), deciders: [] };
  if (outcome.reason === 'scope') return { ...base, causes: ['scope'], scopes: scopesOfGit };
  return outcome.reason === 'access' ? { ...base, causes: ['permission', 'hidden'] } : undefined;
}

const scopesOfGit = ['read:repository:bitbucket', 'write:repository:bitbucket'];

/** Whether what Git sent excludes a cause of a 401. Next to an email, no token is accepted. */
function isRuledOut(cause: OpenCause, kind: CredentialKind, user: SentCredential['user']): boolean {
  if (kind === 'unrecognized') return false;
  if (user === 'email') return cause !== 'git-user';
  return cause === 'app-password' || (cause === 'git-user' && user === gitUser(kind, false));
}

/** Git only shows plain text after `remote:`, and a proxy hardly sends that. */
function isUnknownSentence({ outcome, exchange: { isGit, result } }: Classified): boolean {
  return (
    outcome.type === 'unexpected' &&
    isGit &&
    'headers' in result &&
    (result.status === 403 || result.status === 404) &&
    result.body !== undefined
  );
}

function sentenceQuestion(same: readonly [Classified, ...Classified[]]): UndecidedRequest {
  const [{ status = 403 }] = same;
  return {
    status,
    requests: requestLabels(same),
    causes: possibleCauses(status, true, false),
    deciders: ['sentence'],
  };
}

/** Bitbucket accepted the login, so no rule about tokens applies. */
function declineQuestion({ exchange: { result }, known }: Classified, declined: DeclinedPush): UndecidedRequest {
  const causes = causesOfDecline(declined, 'headers' in result ? (result.body ?? '') : '');
  return { status: 200, requests: [known.request.label], causes, deciders: [], declined };
}

function requestLabels(same: readonly Classified[]): readonly string[] {
  return [...new Set(same.map(({ known }) => known.request.label))];
}

function openQuestion(
  same: readonly [Classified, ...Classified[]],
  kind: CredentialKind,
): UndecidedRequest | undefined {
  const [{ status = 0, exchange, isBodyUnknown, known, outcome }] = same;
  const isEmpty = outcome.type === 'unexpected' && outcome.empty;
  const body = 'headers' in exchange.result ? exchange.result.body : undefined;
  const isHeaderUnread = status === 400 && (isEmpty || /authorization header/i.test(body ?? ''));
  if (outcome.type === 'unexpected' && !isBodyUnknown && !isHeaderUnread) return undefined;
  const isKnownCall = known.request.label !== unknownRequest && known.issues.length === 0;
  const isHidden = status === 404 && classifySentence(body ?? '') === 'hidden';
  const causes = possibleCauses(status, exchange.isGit || isHidden, isEmpty).filter(
    (cause) =>
      !(isKnownCall && (cause === 'path' || cause === 'no-version' || cause === 'removed')) &&
      !(exchange.isGit && status === 401 && isRuledOut(cause, kind, exchange.request.credential?.user)),
  );
  if (causes.length === 0) return undefined;
  const isKindNeeded = status === 401 && kind === 'unrecognized';
  return {
    status,
    requests: requestLabels(same),
    causes,
    deciders: [
      ...(isBodyUnknown ? (['body'] as const) : []),
      ...(isKindNeeded ? (['kind'] as const) : []),
      ...(known.request.label === unknownRequest ? (['request'] as const) : []),
    ],
  };
}
