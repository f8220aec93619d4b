import { authorizationValue, gitUser } from '../bitbucket/authorization.ts';
import type { Scheme } from '../bitbucket/credential-kind.ts';
import type { ApiRequest, Resources } from '../bitbucket/endpoint.ts';
import { findMissingChallenge, type MissingChallenge } from '../bitbucket/git-response.ts';
import { isSamePlace } from '../bitbucket/place.ts';
import { expandImpliedScopes } from '../bitbucket/scopes.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { Credential } from '../credential/inspect.ts';
import type { Client, GetOptions } from '../http/client.ts';
import { isConclusive } from './attribution.ts';
import { type Authentication, assessAuthentication } from './authentication.ts';
import { isProven } from './git-proof.ts';
import { type Plan, type Probe, planProbes, repositoryScope } from './plan.ts';
import { classify, type ProbeResult } from './probe-result.ts';
import { type GitRequirement, ofKind, type Requirements } from './requirement.ts';

/** Everything that was sent and came back. */
export interface Execution {
  /** In the order of sending: identity, the same by another scheme after a 401, probes, git. */
  readonly results: readonly ProbeResult[];
  /** Probes that weren't sent because of what the first response shows. */
  readonly skipped: readonly Probe[];
  /** Where the scopes were tried: without the repository when that one wasn't visible. */
  readonly place: Resources;
  /** Why git wouldn't send its login, if the plan has git and it wouldn't. */
  readonly missingChallenge?: MissingChallenge;
  /** Requests sent, repetitions included. */
  readonly sent: number;
}

/** What the requests are made from, besides the plan. */
interface ExecutionContext {
  readonly config: Pick<TokenConfig, 'apiUrl' | 'gitUrl'>;
  readonly requirements: Requirements;
  readonly credential: Credential;
}

/**
 * The only I/O of a check: sends the first request, after a 401 once more by the other legal scheme, and then in parallel
 * what the first response left open. Never rejects.
 */
export async function executePlan(plan: Plan, context: ExecutionContext, client: Client): Promise<Execution> {
  const { config, requirements, credential } = context;
  const sendToApi = (probe: Probe, scheme: Scheme) =>
    sendProbe(probe, scheme, authorizationValue(scheme, credential.token, credential.email), client);

  // What the first response will leave open needs connections too: they are opened while that response is on its way.
  if (plan.probes.length > 1) client.connect(config.apiUrl, plan.probes.length);
  if (plan.git !== undefined) client.connect(config.gitUrl, 2);

  const { attempts, last } = await identify(plan, credential, sendToApi);
  const authentication = assessAuthentication(attempts, credential, requirements);
  const probes = selectProbes(last, authentication, context);
  const git = isGitWorthAsking(requirements, authentication, last) ? plan.git : undefined;
  const [results, ofGit] = await Promise.all([
    Promise.all(probes.selected.map((probe) => sendToApi(probe, last.scheme))),
    git && askGit(git, context, authentication, client),
  ]);
  return {
    results: [
      ...attempts.map((result) => ({ ...result, probe: probes.identity })),
      ...results,
      ...(ofGit ? [ofGit.result] : []),
    ],
    skipped: probes.skipped,
    place: probes.place,
    ...(ofGit?.missingChallenge && { missingChallenge: ofGit.missingChallenge }),
    sent: client.sent(),
  };
}

/**
 * Sends what git sends, side by side: a request without a login, which shows whether git would send one, and the same with the login.
 */
async function askGit(
  probe: Probe,
  { requirements, credential }: ExecutionContext,
  authentication: Authentication,
  client: Client,
): Promise<{ readonly result: ProbeResult } & Pick<Execution, 'missingChallenge'>> {
  const { url } = probe.request;
  const user = gitUser(authentication.kind, credential.email !== undefined);
  const [requirement] = ofKind(requirements, 'git');
  const send = (options?: GetOptions) =>
    sendProbe(probe, 'basic', authorizationValue('basic', credential.token, user), client, options);
  const [bare, result] = await Promise.all([
    client.get(url),
    send().then((first) => (isPassing(first, authentication, requirement) ? send({ isFresh: true }) : first)),
  ]);
  const missingChallenge = bare.outcome === 'answer' ? findMissingChallenge(bare) : undefined;
  return { result, ...(missingChallenge && { missingChallenge }) };
}

async function sendProbe(
  probe: Probe,
  scheme: Scheme,
  authorization: string,
  client: Client,
  options?: GetOptions,
): Promise<ProbeResult> {
  const result = await client.get(probe.request.url, authorization, options);
  return { probe, scheme, ...classify(probe.request, result) };
}

/** A 401 from git that contradicts what the API has shown is tried once more. */
function isPassing(
  { outcome }: ProbeResult,
  authentication: Authentication,
  requirement: GitRequirement | undefined,
): boolean {
  return outcome.type === 'git-rejected' && outcome.reason === 'credential' && isProven(authentication, requirement);
}

/** The first request by the first scheme and, after a 401 that doesn't name its cause, by the other one. */
async function identify(
  { identity, schemes: [first, second] }: Plan,
  credential: Credential,
  send: (probe: Probe, scheme: Scheme) => Promise<ProbeResult>,
): Promise<{ attempts: readonly ProbeResult[]; last: ProbeResult }> {
  const result = await send(identity, first);
  if (second === undefined || !isAmbiguous401(result, credential)) return { attempts: [result], last: result };
  const last = await send(identity, second);
  return { attempts: [result, last], last };
}

/**
 * A 401 for which the other scheme may tell a wrong email from an expired token. That Bitbucket takes for an app password what
 * doesn't have the form of one also comes from the email.
 */
function isAmbiguous401({ outcome }: ProbeResult, { kind }: Credential): boolean {
  if (outcome.type !== 'unauthorized' || outcome.reason === 'no-scopes' || outcome.reason === 'email') return false;
  return outcome.reason !== 'app-password' || kind !== 'unrecognized';
}

/** A list without the scope of a private repository that was shown isn't complete: it can lack others that the token has. */
function isContradicted(
  granted: readonly string[],
  { probe: { request }, outcome }: ProbeResult,
  { scopeModel }: Authentication,
): boolean {
  if (outcome.type !== 'success' || !outcome.isPrivate || request.resource !== 'repository') return false;
  return !expandImpliedScopes(granted).has(repositoryScope[scopeModel]);
}

/** What to send after the first response, and what that response shows already. */
function selectProbes(
  last: ProbeResult,
  authentication: Authentication,
  { config, requirements }: ExecutionContext,
): { identity: Probe; selected: readonly Probe[]; skipped: readonly Probe[]; place: Resources } {
  const { request } = last.probe;
  const isHidden = last.outcome.type === 'not-found';
  const place = isHidden ? withoutRepository(requirements.place) : requirements.place;
  const { granted, ...caller } = authentication;
  const isKept = granted !== undefined && !isContradicted(granted, last, authentication);
  const probes = planProbes(requirements, place, { ...caller, ...(isKept && { granted }) }, config);
  const open = probes.filter((probe) => probe.request.path !== request.path && probe.isWanted);
  const isSent = (probe: Probe) =>
    shouldContinue(last, authentication) && !(isHidden && isAbout(probe, request, requirements));
  return {
    identity: probes.find((probe) => probe.request.path === request.path) ?? { request, proves: [] },
    selected: open.filter(isSent),
    skipped: open.filter((probe) => !isSent(probe)),
    place,
  };
}

/** Whether a probe is about the same place as a request: requested there, or for the permission on it. */
function isAbout({ request, proves }: Probe, hidden: ApiRequest, requirements: Requirements): boolean {
  if (isSamePlace(request, hidden)) return true;
  const operations = ofKind(requirements, 'operation');
  return proves.every(({ requirement, isPermission }) => {
    const place = operations.find(({ id }) => id === requirement)?.place;
    const isThere = place?.workspace === hidden.place.workspace && place?.repository === hidden.place.repository;
    return isPermission === true && isThere;
  });
}

/** Where the first response shows an outage, a wrong address or no credential, the others would show the same. */
function shouldContinue(last: ProbeResult, { status }: Authentication): boolean {
  return status !== 'rejected' && status !== 'anonymous' && isConclusive(last);
}

/** Another host with another user name: an outage of the API shows nothing about it, an expired token everything. */
function isGitWorthAsking(
  requirements: Requirements,
  { status, granted, scopeModel }: Authentication,
  { outcome }: ProbeResult,
): boolean {
  if (status === 'rejected' || status === 'anonymous') return false;
  // A proxy that rejects a login can lock the account after some more.
  if (outcome.type === 'network-error' && outcome.failure.challenge !== undefined) return false;
  const grantedScopes = granted && expandImpliedScopes(granted);
  return (
    grantedScopes === undefined ||
    ofKind(requirements, 'git').every(({ scopes }) => scopes[scopeModel].every((scope) => grantedScopes.has(scope)))
  );
}

function withoutRepository({ repository: _, ...rest }: Resources): Resources {
  return rest;
}
