import { gitUser } from '../bitbucket/authorization.ts';
import { isPlaceItself, missingPlace, placeNamed } from '../bitbucket/endpoints.ts';
import { expand, findScope } from '../bitbucket/scopes.ts';
import type { OptionName } from '../config/options.ts';
import { isNothingDeclared, neededScopes } from '../evidence/requirements.ts';
import type { Exchange } from '../evidence/standing.ts';
import { type Case, gitLine, requestOf } from './case.ts';
import type { Settlement } from './checks.ts';
import type { Finding } from './finding.ts';
import { groupBy } from './group.ts';
import { scopesNotForKind } from './offline.ts';
import type { Settled } from './settled.ts';

/** What the answers say about the declared scopes, operations and resources. */
export function answeredFindings(about: Case, { resources, scopes, operations, git }: Settlement): readonly Finding[] {
  return [
    ...missingFindings([...scopes, ...operations, ...git], about),
    ...refusalFindings([...resources, ...scopes, ...operations], about),
    ...gitFindings(git, about),
    ...unverifiedFindings([...scopes, ...operations], about),
    ...contradictionFindings([...scopes, ...operations], about),
    ...excessFindings(about),
  ];
}

/** All missing scopes in one finding, and the full list for the token that has to replace this one. */
function missingFindings(settled: readonly Settled[], about: Case): readonly Finding[] {
  const { standing, requirements, find } = about;
  const impossible = scopesNotForKind(requirements, standing.kind, standing.granted);
  const missing = missingScopes(settled).filter((scope) => !impossible.includes(scope));
  if (missing.length === 0) return [];
  const needed = neededScopes(requirements, standing.vocabulary).filter((scope) => !impossible.includes(scope));
  const required = [...new Set([...needed, ...missing])];
  const granted = standing.granted ?? [];
  // Where writing or administering is granted and reading is missing, people believe that one gives the other.
  const readHint = missing.some((scope) => {
    const thing = /read:(.+)/.exec(scope)?.[1];
    return thing !== undefined && granted.some((held) => held !== scope && held.endsWith(`:${thing}`));
  });
  const alsoGranted = granted.filter((scope) => !required.includes(scope));
  return [find('scope-missing', { missing, required, alsoGranted, kind: standing.kind, readHint })];
}

/** The scopes that the declared things lack, each once. */
export function missingScopes(settled: readonly Settled[]): readonly string[] {
  return [...new Set(settled.flatMap(({ missing }) => missing ?? []))];
}

/**
 * The granted scopes that nothing declared needs; only where a list is known, something was declared, and all of it is
 * understood.
 */
export function excessScopes({ standing, requirements }: Case): readonly string[] {
  const isUnderstood = requirements.flaws.every(({ code }) => code === 'scope-retired');
  if (isNothingDeclared(requirements) || !isUnderstood) return [];
  // What is retired is of no use, and declared all the same.
  const retired = requirements.flaws.flatMap(({ text }) => findScope(text)?.name ?? []);
  const needed = expand([...neededScopes(requirements, standing.vocabulary), ...retired]);
  return (standing.granted ?? []).filter((scope) => !needed.has(scope));
}

/** A thing that an answer refused. */
type Refused = Settled & Required<Pick<Settled, 'exchange' | 'refusal'>>;

function refusalFindings(settled: readonly Settled[], about: Case): readonly Finding[] {
  const refused = settled.filter((one): one is Refused => one.exchange !== undefined && one.refusal !== undefined);
  return groupBy(refused, (one) => causeOf(one, about)).flatMap((same) => refusalFinding(same, about));
}

/** What was refused for the same reason is told once. */
function causeOf(one: Refused, about: Case): string {
  const { refusal, exchange } = one;
  switch (refusal.is) {
    case 'unauthorized':
      return 'mechanism-refused';
    case 'removed':
      return `removed by ${refusal.change}`;
    case 'not-found':
      // A place, however much of it is missed; of what is not there in a place that is, each request.
      return hiddenIn(one) === 'part' ? requestOf(exchange, about) : placeNamed(exchange.endpoint);
    default:
      return refusal.is;
  }
}

/** What a 404 hides. */
function hiddenIn({ exchange: { endpoint }, feature }: Refused): 'whole' | 'part' | 'either' {
  if (feature || endpoint.resource === 'user') return 'part';
  return isPlaceItself(endpoint) ? 'whole' : 'either';
}

function refusalFinding(same: readonly [Refused, ...Refused[]], about: Case): readonly Finding[] {
  const { standing, find } = about;
  const { kind } = standing;
  const [one] = same;
  const { subject, refusal, exchange } = one;
  const requests = [...new Set(same.map((other) => requestOf(other.exchange, about)))];
  switch (refusal.is) {
    case 'access-denied': {
      const { permission, resource } = exchange.endpoint;
      const facts = { requests, kind, resource, message: refusal.message };
      return [find('access-denied', { ...facts, ...(permission && { permission }) })];
    }
    case 'mechanism-refused':
    case 'unauthorized':
      return [find('credential-kind-refused', { requests, kind })];
    case 'removed': {
      const { change, announcement } = refusal;
      return [find('endpoint-removed', { requests, change, ...(announcement !== undefined && { announcement }) })];
    }
    case 'not-found': {
      const { detail } = refusal;
      const option = optionOf(subject, exchange, about);
      const facts = {
        resource: placeNamed(exchange.endpoint),
        kind,
        hidden: hiddenIn(one),
        by: requestOf(exchange, about),
        isAlive: standing.life === 'alive',
      };
      return [find('resource-hidden', { ...facts, ...(detail && { detail }), ...(option && { option }) })];
    }
    default:
      return [];
  }
}

/** The option that names the place of an endpoint, if one does. */
function optionOf(subject: string, { endpoint }: Exchange, { requirements }: Case): OptionName | undefined {
  if (endpoint.resource !== 'user' && subject === placeNamed(endpoint)) return endpoint.resource;
  const operation = requirements.operations.find(({ text }) => text === subject);
  return operation?.values.workspace === undefined ? undefined : 'operations';
}

/** Why git was refused, in the terms of its own host; the token's standing with the API stands beside it. */
function gitFindings(git: readonly Settled[], about: Case): readonly Finding[] {
  const { declaration, requirements, standing, secret, find } = about;
  return git.flatMap(({ refusal, exchange }) => {
    if (refusal?.is !== 'git-refused' || exchange === undefined) return [];
    const request = requestOf(exchange, about);
    const { kind, vocabulary, life } = standing;
    switch (refusal.reason) {
      case 'address':
        return [find('ip-not-allowed', { request })];
      case 'two-step':
        return [find('two-step-required', { request, kind })];
      case 'plan':
        return [find('plan-restricted', { request })];
      case 'app-password':
        return [find('app-password-removed', { scopes: neededScopes(requirements, 'granular') })];
      default: {
        const user = gitUser(kind, secret.email !== undefined);
        const scopes = neededScopes(requirements, vocabulary);
        const facts = { request, user, kind, scopes, line: gitLine(about), isPush: declaration.git === 'push' };
        // Where the API could not be asked, the user name itself was a guess; only a word about scopes shows more.
        const severity = life === 'alive' || refusal.reason === 'scope' ? 'fail' : 'unknown';
        return [find('git-refused', { ...facts, reason: refusal.reason, isAlive: life === 'alive' }, severity)];
      }
    }
  });
}

function unverifiedFindings(settled: readonly Settled[], about: Case): readonly Finding[] {
  const { standing, requirements, find } = about;
  const open = settled.filter(({ outcome }) => outcome === 'unverifiable').map(({ subject }) => subject);
  const scopes = [...new Set(open.flatMap((subject) => scopesOf(subject, about)))];
  if (scopes.length === 0) return [];
  const why =
    standing.granted === undefined
      ? "Bitbucket's answers carried no list of granted scopes, and no harmless request shows these."
      : 'The list of granted scopes and the answers leave it open.';
  const places = [...new Set(scopes.flatMap((scope) => missingPlace(scope, requirements.resources) ?? []))];
  return [find('scope-unverified', { scopes, why, places })];
}

function scopesOf(subject: string, { requirements, standing }: Case): readonly string[] {
  const operation = requirements.operations.find(({ text }) => text === subject);
  const needs = operation?.needs[standing.vocabulary] ?? [];
  return needs.length === 0 ? [subject] : needs;
}

function contradictionFindings(settled: readonly Settled[], { standing, find }: Case): readonly Finding[] {
  const found = settled.flatMap(({ subject, contradiction }) =>
    contradiction === undefined ? [] : [find('scope-contradiction', { subject, ...contradiction })],
  );
  if (standing.disagreement === undefined || found.length > 0) return found;
  const { header, denial } = standing.disagreement;
  const one = `The header lists ${header.join(', ')}`;
  const other =
    denial.length === 0
      ? 'the body of a 403 says that none is granted'
      : `the body of a 403 lists ${denial.join(', ')}`;
  return [...found, find('scope-contradiction', { subject: 'granted scopes', one, other })];
}

function excessFindings(about: Case): readonly Finding[] {
  const { declaration, standing, requirements, find } = about;
  const excess = excessScopes(about);
  if (declaration.excessScopes === 'ignore' || excess.length === 0) return [];
  const required = neededScopes(requirements, standing.vocabulary);
  return [find('scope-excess', { excess, required, kind: standing.kind }, declaration.excessScopes)];
}
