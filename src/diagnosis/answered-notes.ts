import { gitUser } from '../bitbucket/authorization.ts';
import { type Endpoint, endpointForScope, missingPlace } from '../bitbucket/endpoints.ts';
import { findScope, labelOf } from '../bitbucket/scopes.ts';
import { aKind } from '../credential/kinds.ts';
import { isNothingDeclared, neededScopes } from '../evidence/requirements.ts';
import { meaningIn } from '../evidence/standing.ts';
import { type Case, curlLine, exchangeAt, gitLine, isHeld } from './case.ts';
import type { Settlement } from './checks.ts';
import { translationNotes } from './notes.ts';
import type { Settled } from './settled.ts';
import { list } from './words/speech.ts';

/** Plain sentences about what was done on the way, beside the findings. Pure. */
export function notesOf(about: Case, { resources, scopes, operations, git }: Settlement): readonly string[] {
  return [
    ...translationNotes(about, about.standing.vocabulary),
    ...evidenceNotes(about),
    ...gitNotes(git, about),
    ...curlNotes([...resources, ...scopes, ...operations, ...git], about),
  ];
}

/** The user name for git, once it has proved to work. */
function gitNotes([git]: readonly Settled[], about: Case): readonly string[] {
  if (git?.outcome !== 'verified') return [];
  const user = gitUser(about.standing.kind, about.secret.email !== undefined);
  return [`For git the user name is ${user}: ${gitLine(about)}`];
}

/** The request that did not come out well, as a command that shows its answer to whoever runs it. */
function curlNotes(settled: readonly Settled[], about: Case): readonly string[] {
  const open = settled.find(({ outcome, exchange }) => outcome !== 'verified' && exchange !== undefined)?.exchange;
  // Refused, the first request tells most: Basic is answered in more specific words than Bearer.
  const exchange = about.standing.life === 'alive' ? open : about.evidence.exchanges[0];
  const isSuccess = exchange?.result.outcome === 'answer' && exchange.result.status < 300;
  return exchange === undefined || isSuccess ? [] : [`To see the answer yourself: ${curlLine(exchange, about)}`];
}

/** Whether an endpoint was asked, and tells more than that it stands in for another one. */
function isShown(endpoint: Endpoint | undefined, about: Case): boolean {
  if (endpoint === undefined) return false;
  const exchange = exchangeAt(endpoint.path, about);
  return !endpoint.isStandIn || (exchange !== undefined && meaningIn(exchange)?.is === 'success');
}

/** What the verdict rests on where it is not plain, and what a run with nothing declared learned. */
function evidenceNotes(about: Case): readonly string[] {
  const { standing, requirements, evidence, secret } = about;
  const notes: string[] = [];
  const granted = standing.granted ?? [];
  const untried = neededScopes(requirements, standing.vocabulary).filter(
    (scope) => isHeld(scope, about) && !isShown(endpointForScope(scope, evidence.resources), about),
  );
  const judged = 'Judged by the list of granted scopes alone, since';
  const lacking = (place: string | undefined) =>
    untried.filter((scope) => missingPlace(scope, requirements.resources) === place);
  const never = lacking(undefined);
  if (never.length > 0) notes.push(`${judged} no harmless request tries them: ${list(never)}.`);
  for (const place of ['workspace', 'repository', 'project']) {
    const scopes = lacking(place);
    if (scopes.length > 0) notes.push(`${judged} no ${place} is named to try them in: ${list(scopes)}.`);
  }
  const unheard = granted.filter((scope) => findScope(scope) === undefined);
  if (unheard.length > 0) notes.push(`Granted, but not known to this version: ${list(unheard)}.`);
  if (standing.kind !== secret.kind) notes.push(`Bitbucket names the token ${aKind(standing.kind)}.`);
  if (isNothingDeclared(requirements) && requirements.flaws.length === 0 && granted.length > 0) {
    notes.push(`It may: ${granted.map((scope) => `${labelOf(scope)} (${scope})`).join(', ')}.`);
  }
  if (standing.evidence === 'denial' && evidence.exchanges.every((one) => meaningIn(one)?.is !== 'success')) {
    notes.push(
      'The granted scopes are those that Bitbucket listed when it refused a request that the job does not need.',
    );
  }
  return notes;
}
