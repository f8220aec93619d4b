import type { Answer } from './answers.ts';
import * as answers from './answers.ts';
import { authenticate, type Caller, present } from './authenticate.ts';
import type { BehaviorFlags } from './behavior-flags.ts';
import { narrowed } from './bodies.ts';
import { contents } from './contents.ts';
import { advertise, isGitPath } from './git.ts';
import { answerOfOrganization, isAdminPath } from './organization.ts';
import { permissionAnswer } from './permission-lists.ts';
import { canRead, permitted } from './permissions.ts';
import { redirectOf } from './redirects.ts';
import { find, type Place, type Route } from './routes.ts';
import type { Sample, SampleKind } from './samples.ts';
import { holds, type Needed, requiredOf } from './scopes.ts';
import { type Changeable, createState } from './state.ts';
import { tokenIdOf } from './token-texts.ts';
import { denied, findWrite, perform } from './writes.ts';

/** The part of a request that an answer depends on. */
export type Question = {
  readonly method: string;
  /** Path and query as they are in the request line. */
  readonly path: string;
  readonly authorization: string | undefined;
  /** The host that the request was sent to, for redirects. */
  readonly host?: string;
  /** The body of a write, parsed; empty where it is not an object. */
  readonly body?: Readonly<Record<string, unknown>>;
};

/**
 * What Bitbucket would answer. The order is route, removal, authentication, scope, existence, permission: unknown paths
 * answer alike to anyone (gildas/bitbucket-cli testdata/error-noapi.json), a bad credential is refused everywhere
 * (runatlantis/atlantis#6126), scope comes before existence (jonasporto/bb-cli docs/scopes.md).
 */
export function handleRequest(question: Question, flags: BehaviorFlags, state: Changeable = createState()): Answer {
  const answer = judge(question, flags, state);
  return { ...answer, headers: { Server: 'AtlassianEdge', ...answer.headers } };
}

function judge(question: Question, flags: BehaviorFlags, state: Changeable): Answer {
  const { method, path, authorization } = question;
  const [bare = '', query] = path.split('?', 2);
  if (/[{}]/.test(bare)) return answers.rawBraces;
  if (isAdminPath(bare)) return answerOfOrganization(question, flags);
  if (isGitPath(bare))
    return method === 'GET' ? advertise(bare, query ?? '', authorization, flags, state) : answers.methodNotAllowed;
  if (/^\/1\.0\//.test(bare)) return answerOfOldApi(bare, authenticate(present(authorization), flags));
  if (!/^\/2\.0(\/|$)/.test(bare)) return answers.forbidden;
  const parameters = new URLSearchParams(query);
  // Refused since 2026-05-04 (CHANGE-3052); in what words is not recorded.
  if (parameters.has('access_token')) return answers.tokenInvalid;
  const caller = authenticate(present(authorization), flags);
  if (method !== 'GET') return write(question, bare.slice('/2.0'.length), caller, flags, state);
  const found = find(bare.slice('/2.0'.length), state);
  if (found.at === 'nothing') return withHeaders(answers.noSuchApi, caller, flags);
  if (found.at === 'removed') return withHeaders(goneBy(found.change, flags), caller, flags);
  if (caller.who === 'refused') return caller.answer;
  const answer = serve({ route: found.route, place: found.place, caller, query: parameters, question, flags, state });
  return withHeaders(answer, caller, flags, found.route.need);
}

function write(question: Question, path: string, caller: Caller, flags: BehaviorFlags, state: Changeable): Answer {
  const found = findWrite(question.method, path);
  if (found.at === 'nothing')
    return withHeaders(find(path, state).at === 'route' ? answers.methodNotAllowed : answers.noSuchApi, caller, flags);
  if (found.at === 'wrong-method') return withHeaders(answers.methodNotAllowed, caller, flags);
  if (found.at === 'removed') return withHeaders(goneBy(found.change, flags), caller, flags);
  const answer = perform({ ...found, path, caller, body: question.body ?? {} }, flags, state);
  return withHeaders(answer, caller, flags, found.write.need);
}

function goneBy(change: string, { removed }: BehaviorFlags): Answer {
  return removed === 410 ? answers.removedBy(change) : answers.noSuchApi;
}

// Groups are the last of version 1.0 that lives; they take a scope that no API token can have: DrFaust92/terraform-provider-bitbucket#258
function answerOfOldApi(path: string, caller: Caller): Answer {
  if (!/^\/1\.0\/(groups|group-privileges|invitations)\//.test(path)) return answers.noSuchApi;
  if (caller.who === 'refused') return caller.answer;
  if (caller.who === 'anonymous') return answers.basicRefused;
  const required = ['account:write'];
  return holds(caller.sample, required) ? answers.json(200, []) : answers.scopeMissing(required, caller.sample.scopes);
}

type Serving = {
  readonly route: Route;
  readonly place: Place;
  readonly caller: Caller;
  readonly query: URLSearchParams;
  readonly question: Question;
  readonly flags: BehaviorFlags;
  readonly state: Changeable;
};

function serve({ route, place, caller, query, question, flags, state }: Serving): Answer {
  if (caller.who === 'known') {
    const { sample } = caller;
    if (route.usersOnly && sample.bounds) return answers.wrongMechanism;
    const required = requiredOf(route.need, sample);
    if (!holds(sample, required)) return answers.scopeMissing(required, sample.scopes);
  }
  const own = permissionAnswer({ route, place, caller, query, flags, state });
  if (own) return own;
  if (!canRead(caller, route, place)) return answers.hidden;
  if (!permitted(caller, route, place)) return caller.who === 'known' ? denied(flags) : answers.hidden;
  const redirect = redirectOf(question);
  if (redirect) return redirect;
  if (route.pipelines && place.repository?.pipelines === false) return answers.switchedOff;
  const pagelen = Math.min(100, Math.max(1, Number(query.get('pagelen') ?? 10) || 10));
  return answers.json(
    200,
    narrowed(contents({ route, place, caller, pagelen, path: question.path, state }), query.get('fields')),
  );
}

/**
 * The scope headers. Recorded on 200 and 403
 * (https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/ and
 * drone/go-scm#355); on 404 and 410 by the tweak.
 */
function withHeaders(answer: Answer, caller: Caller, flags: BehaviorFlags, need?: Needed): Answer {
  const missing = answer.status === 404 || answer.status === 410;
  const identity = missing && !flags.headersOn404 ? {} : identityOf(caller);
  const accepted = missing || !need ? {} : acceptedBy(need);
  const id =
    flags.tokenIds && answer.status < 400 && caller.who === 'known' ? tokenIdOf(caller.sample.name) : undefined;
  return { ...answer, headers: { ...answer.headers, ...identity, ...accepted, ...(id && { 'X-Token-Id': id }) } };
}

/** The headers that a rate-limited call still carries. Source: MitjaBezensek/SharpBucket#108 */
export function headersOf429(
  { path, authorization }: Question,
  flags: BehaviorFlags,
): Readonly<Record<string, string>> {
  const found = find(path.split('?', 1)[0]?.replace(/^\/2\.0/, '') ?? '');
  const accepted = found.at === 'route' ? acceptedBy(found.route.need) : {};
  return { ...identityOf(authenticate(present(authorization), flags)), ...accepted };
}

// Always scopes of OAuth, for every kind of credential. Source: jonasporto/bb-cli docs/scopes.md
function acceptedBy({ oauth }: Needed): Record<string, string> {
  return oauth.length > 0 ? { 'X-Accepted-OAuth-Scopes': oauth.join(', ') } : {};
}

function identityOf(caller: Caller): Record<string, string> {
  if (caller.who === 'refused') return {};
  if (caller.who === 'anonymous') return { 'X-Credential-Type': 'unauthenticated_identity' };
  return { 'X-Credential-Type': credentialType(caller.sample), 'X-OAuth-Scopes': caller.sample.scopes.join(', ') };
}

// Source: trufflesecurity/trufflehog pkg/analyzer/analyzers/bitbucket/bitbucket.go, khipu/khbb
const TYPES: Readonly<Record<SampleKind, string>> = {
  'api-token': 'api_token',
  'repository-access-token': 'repo_access_token',
  'project-access-token': 'project_access_token',
  'workspace-access-token': 'workspace_access_token',
  'oauth-token': 'oauth2',
  'app-password': 'apikey',
  // Never seen: none of them has reached Bitbucket in public.
  'service-account-token': 'service_account_token',
};

function credentialType(sample: Sample): string {
  return TYPES[sample.kind];
}
