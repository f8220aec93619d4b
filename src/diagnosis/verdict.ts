import { gitUser } from '../bitbucket/authorization.ts';
import { endpointForScope } from '../bitbucket/endpoints.ts';
import type { Vocabulary } from '../bitbucket/scopes.ts';
import { findScope, labelOf } from '../bitbucket/scopes.ts';
import { aKind, type CredentialKind, type Scheme } from '../credential/kinds.ts';
import { isNothingDeclared, neededScopes } from '../evidence/requirements.ts';
import { meaningIn } from '../evidence/standing.ts';
import { excessScopes, missingScopes } from './answered.ts';
import { type Case, curlLine, gitLine, isHeld, recognitionOf, requestOf } from './case.ts';
import { type Check, checkOf, nothingSettled, type Settled, settle } from './checks.ts';
import { type End, endOf } from './credential.ts';
import type { Finding } from './findings.ts';
import { labelled, list } from './words/speech.ts';

/** How a run ends; a run's verdict is the gravest of its findings. */
export type Verdict = 'pass' | 'warn' | 'unknown' | 'fail';

/** What there is to tell about one token. A public record: its shape is that of the report's JSON Schema. */
export interface TokenReport {
  readonly name: string;
  readonly verdict: Verdict;
  readonly credential: { readonly kind: CredentialKind; readonly scheme?: Scheme; readonly account?: string };
  readonly scopes: {
    readonly required: readonly string[];
    readonly granted?: readonly string[];
    readonly missing: readonly string[];
    readonly excess: readonly string[];
    readonly evidence: 'header' | 'denial' | 'endpoints' | 'none';
  };
  readonly checks: readonly Check[];
  readonly expiry?: End;
  readonly findings: readonly Finding[];
  /** Plain sentences about what was done on the way: lists translated, scopes judged by the header alone. */
  readonly notes: readonly string[];
  /** The requests of a run that was only planned. */
  readonly planned?: readonly string[];
  readonly requests: number;
}

/** The gravest of the findings. */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  for (const verdict of ['fail', 'unknown', 'warn'] as const) {
    if (findings.some(({ severity }) => severity === verdict)) return verdict;
  }
  return 'pass';
}

/** The record of a token that was not asked about: a flaw was seen before, or only a plan was wanted. */
export function concludeOffline(
  about: Omit<Case, 'evidence' | 'standing'>,
  vocabulary: Vocabulary,
  findings: readonly Finding[],
  planned?: readonly string[],
): TokenReport {
  const expiry = endOf(about);
  return {
    name: 'token',
    verdict: verdictOf(findings),
    credential: { kind: about.secret.kind },
    scopes: { required: neededScopes(about.requirements, vocabulary), missing: [], excess: [], evidence: 'none' },
    checks: [],
    ...(expiry !== undefined && { expiry }),
    findings,
    notes: [...translationNotes(about, vocabulary), ...tickNotes(about, vocabulary, planned)],
    ...(planned !== undefined && { planned }),
    requests: 0,
  };
}

/** Evidence and findings -> the record that every report is made from. Pure. */
export function conclude(about: Case, findings: readonly Finding[]): TokenReport {
  const { standing, requirements, evidence } = about;
  const isSettled = standing.life === 'alive' || standing.life === 'unproven';
  const { resources, scopes, operations, git } = isSettled ? settle(about) : nothingSettled;
  const expiry = endOf(about);
  return {
    name: 'token',
    verdict: verdictOf(findings),
    credential: {
      kind: standing.kind,
      scheme: standing.scheme,
      ...(standing.account !== undefined && { account: standing.account }),
    },
    scopes: {
      required: neededScopes(requirements, standing.vocabulary),
      ...(standing.granted !== undefined && { granted: standing.granted }),
      missing: missingScopes([...scopes, ...operations, ...git]),
      excess: excessScopes(about),
      evidence: standing.evidence,
    },
    checks: [
      credentialCheck(about),
      ...resources.map((one) => checkOf('resource', one, about)),
      ...scopes.map((one) => checkOf('scope', one, about)),
      ...operations.map((one) => checkOf('operation', one, about)),
      ...git.map((one) => checkOf('git', one, about)),
    ],
    ...(expiry !== undefined && { expiry }),
    findings,
    notes: [
      ...translationNotes(about, standing.vocabulary),
      ...evidenceNotes(about),
      ...gitNotes(git, about),
      ...curlNotes([...resources, ...scopes, ...operations, ...git], about),
    ],
    requests: evidence.sent,
  };
}

/** The first line of every report: whether the credential was recognised at all. */
function credentialCheck(about: Case): Check {
  const refused = about.evidence.exchanges.findLast((one) => meaningIn(one)?.is === 'unauthorized');
  const exchange = about.standing.life === 'refused' ? refused : recognitionOf(about);
  const outcome = ({ alive: 'verified', refused: 'denied', anonymous: 'denied', unproven: 'unknown' } as const)[
    about.standing.life
  ];
  const status = exchange?.result.outcome === 'answer' ? exchange.result.status : undefined;
  return {
    subject: 'credential',
    outcome,
    ...(exchange !== undefined && { by: requestOf(exchange, about) }),
    ...(status !== undefined && { status }),
  };
}

/** Scopes declared in the other spelling than the token's, with what was required in their place. */
function translationNotes({ requirements }: Pick<Case, 'requirements'>, vocabulary: Vocabulary): readonly string[] {
  return requirements.scopes
    .filter((scope) => scope.vocabulary !== undefined && scope.vocabulary !== vocabulary)
    .filter((scope) => scope.needs[vocabulary].length > 0)
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
  const exchange = about.standing.life === 'alive' ? open : recognitionOf(about);
  return exchange === undefined ? [] : [`To see the answer yourself: ${curlLine(exchange, about)}`];
}

/** In a plan: exactly the scopes that a token for this job has to have. */
function tickNotes(
  { requirements }: Pick<Case, 'requirements'>,
  vocabulary: Vocabulary,
  planned: readonly string[] | undefined,
): readonly string[] {
  const needed = neededScopes(requirements, vocabulary);
  return planned === undefined || needed.length === 0
    ? []
    : [`Scopes that the token needs, and no more: ${labelled(needed)}.`];
}

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
