import type { Answer } from './answers.ts';
import * as answers from './answers.ts';
import { authenticate, type Caller, present } from './authenticate.ts';
import { narrowed } from './bodies.ts';
import { contents } from './contents.ts';
import { advertise, isGitPath } from './git.ts';
import { find, type Place, type Route } from './routes.ts';
import type { Sample, SampleKind } from './samples.ts';
import { holds, requiredOf } from './scopes.ts';
import { permitted, sees } from './sight.ts';
import type { Tweaks } from './tweaks.ts';

/** The part of a request that an answer depends on. */
export type Question = {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly path: string;
  readonly authorization: string | undefined;
};

/**
 * What Bitbucket would answer. The order is route, removal, authentication, scope, existence, permission: unknown paths
 * answer alike to everybody (gildas/bitbucket-cli testdata/error-noapi.json), a bad credential is refused everywhere
 * (runatlantis/atlantis#6126), scope comes before existence (jonasporto/bb-cli docs/scopes.md).
 */
export function decide(question: Question, tweaks: Tweaks): Answer {
  const answer = judge(question, tweaks);
  return { ...answer, headers: { Server: 'AtlassianEdge', ...answer.headers } };
}

function judge({ method, path, authorization }: Question, tweaks: Tweaks): Answer {
  if (method !== 'GET') return answers.methodNotAllowed;
  const [bare = '', query] = path.split('?', 2);
  if (/[{}]/.test(bare)) return answers.rawBraces;
  if (isGitPath(bare)) return advertise(bare, query ?? '', authorization);
  if (!/^\/2\.0(\/|$)/.test(bare)) return answers.forbidden;
  const found = find(bare.slice('/2.0'.length));
  const caller = authenticate(present(authorization), tweaks);
  if (found.at === 'nothing') return withHeaders(answers.noSuchApi, caller, tweaks);
  if (found.at === 'removed') return withHeaders(answers.removed, caller, tweaks);
  if (caller.who === 'refused') return caller.answer;
  const answer = serve(found.route, found.place, caller, new URLSearchParams(query));
  return withHeaders(answer, caller, tweaks, found.route);
}

function serve(route: Route, place: Place, caller: Caller, query: URLSearchParams): Answer {
  if (caller.who === 'known') {
    const { sample } = caller;
    if (route.usersOnly && sample.bounds) return answers.wrongMechanism;
    const required = requiredOf(route.need, sample);
    if (!holds(sample, required)) return answers.scopeMissing(required, sample.scopes);
  }
  if (!sees(caller, route, place)) return answers.hidden;
  if (!permitted(caller, route, place)) return caller.who === 'known' ? answers.accessDenied : answers.hidden;
  if (route.pipelines && place.repository?.pipelines === false) return answers.switchedOff;
  const pagelen = Math.min(100, Math.max(1, Number(query.get('pagelen') ?? 10) || 10));
  return answers.json(200, narrowed(contents(route, place, caller, pagelen), query.get('fields')));
}

/**
 * The scope headers. Recorded on 200 and 403
 * (https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/ and
 * drone/go-scm#355); on 404 and 410 by the tweak.
 */
function withHeaders(answer: Answer, caller: Caller, tweaks: Tweaks, route?: Route): Answer {
  const missing = answer.status === 404 || answer.status === 410;
  const identity = missing && !tweaks.headersOn404 ? {} : identityOf(caller);
  const accepted = missing || !route ? {} : acceptedBy(route);
  return { ...answer, headers: { ...answer.headers, ...identity, ...accepted } };
}

/** The headers that a rate-limited call still carries. Source: MitjaBezensek/SharpBucket#108 */
export function headersOf429({ path, authorization }: Question, tweaks: Tweaks): Readonly<Record<string, string>> {
  const found = find(path.split('?', 1)[0]?.replace(/^\/2\.0/, '') ?? '');
  const accepted = found.at === 'route' ? acceptedBy(found.route) : {};
  return { ...identityOf(authenticate(present(authorization), tweaks)), ...accepted };
}

// The legacy vocabulary, whatever the credential. Source: jonasporto/bb-cli docs/scopes.md
function acceptedBy(route: Route): Record<string, string> {
  const { legacy } = route.need;
  return legacy.length > 0 ? { 'X-Accepted-OAuth-Scopes': legacy.join(', ') } : {};
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
};

function credentialType(sample: Sample): string {
  return TYPES[sample.kind];
}
