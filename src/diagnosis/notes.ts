import { gitUser } from '../bitbucket/authorization.ts';
import { endpointForScope } from '../bitbucket/endpoints.ts';
import { findScope, labelOf, type Vocabulary } from '../bitbucket/scopes.ts';
import { aKind } from '../credential/kinds.ts';
import { isNothingDeclared, neededScopes } from '../evidence/requirements.ts';
import { meaningIn } from '../evidence/standing.ts';
import { type Case, curlLine, gitLine, isHeld } from './case.ts';
import type { Settlement } from './checks.ts';
import type { Settled } from './settled.ts';
import { labelled, list } from './words/speech.ts';

/** Plain sentences about what was done on the way, beside the findings. Pure. */
export function notesOf(about: Case, { resources, scopes, operations, git }: Settlement): readonly string[] {
  return [
    ...translationNotes(about, about.standing.vocabulary),
    ...evidenceNotes(about),
    ...gitNotes(git, about),
    ...curlNotes([...resources, ...scopes, ...operations, ...git], about),
  ];
}

/** The same where nothing was sent. @param isPlan then the scopes to tick are said too */
export function offlineNotes(
  about: Pick<Case, 'requirements'>,
  vocabulary: Vocabulary,
  isPlan: boolean,
): readonly string[] {
  const needed = neededScopes(about.requirements, vocabulary);
  const tick = `Scopes that the token needs, and no more: ${labelled(needed)}.`;
  return [...translationNotes(about, vocabulary), ...(isPlan && needed.length > 0 ? [tick] : [])];
}

/** Scopes declared in the other spelling than the token's, with what was required in their place. */
function translationNotes({ requirements }: Pick<Case, 'requirements'>, vocabulary: Vocabulary): readonly string[] {
  return requirements.scopes
    .filter((scope) => scope.vocabulary !== vocabulary && scope.needs[vocabulary].length > 0)
    .map(({ text, needs }) => `${text} was read as ${list(needs[vocabulary])}, which this kind of token calls it.`);
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

/** What the verdict rests on where it is not plain, and what a run with nothing declared learned. */
function evidenceNotes(about: Case): readonly string[] {
  const { standing, requirements, evidence, secret } = about;
  const notes: string[] = [];
  const granted = standing.granted ?? [];
  const untried = neededScopes(requirements, standing.vocabulary).filter(
    (scope) => isHeld(scope, about) && endpointForScope(scope, evidence.resources) === undefined,
  );
  if (untried.length > 0) {
    notes.push(`Judged by the list of granted scopes alone, since no harmless request tries them: ${list(untried)}.`);
  }
  const unheard = granted.filter((scope) => findScope(scope) === undefined);
  if (unheard.length > 0) notes.push(`Granted, but not known to this version: ${list(unheard)}.`);
  if (standing.kind !== secret.kind && standing.life === 'alive') {
    notes.push(`Bitbucket names the token ${aKind(standing.kind)}.`);
  }
  if (isNothingDeclared(requirements) && requirements.flaws.length === 0 && granted.length > 0) {
    notes.push(`It may: ${granted.map((scope) => `${labelOf(scope)} (${scope})`).join(', ')}.`);
  }
  const read = new Set(evidence.exchanges.filter((one) => meaningIn(one)?.is === 'success').map((one) => one.endpoint));
  if (standing.life === 'alive' && standing.evidence === 'denial' && read.size === 0) {
    notes.push(
      'The granted scopes are those that Bitbucket listed when it refused a request that the job does not need.',
    );
  }
  return notes;
}
