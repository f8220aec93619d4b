import { type Meaning, meaningOf, type Recognition, recognitionIn } from '../bitbucket/answer.ts';
import type { Endpoint } from '../bitbucket/endpoints.ts';
import { gitMeaningOf } from '../bitbucket/git-answer.ts';
import { type Vocabulary, vocabularyOf } from '../bitbucket/scopes.ts';
import type { Inspection } from '../credential/inspect.ts';
import type { CredentialKind, Scheme } from '../credential/kinds.ts';
import type { NetworkError } from '../http/errors.ts';
import type { HttpResponse } from '../http/response.ts';
import { vocabularyFor } from './plan.ts';
import type { Requirements } from './requirements.ts';

/** One question with what came back. */
export interface Exchange {
  readonly endpoint: Endpoint;
  readonly scheme: Scheme;
  readonly result: HttpResponse | NetworkError;
}

/** What all the answers together say about the credential itself. */
export interface Standing {
  /**
   * `alive`: an answer shows that Bitbucket recognised it. `refused`: 401. `anonymous`: an answer names a caller without
   * a credential. `unproven`: nothing of the kind.
   */
  readonly life: 'alive' | 'refused' | 'anonymous' | 'unproven';
  readonly kind: CredentialKind;
  /** The scheme that was accepted, else the last one tried. */
  readonly scheme: Scheme;
  readonly granted?: readonly string[];
  /** What the scope header said, where a denial's own list says something else. */
  readonly disagreement?: { readonly header: readonly string[]; readonly denial: readonly string[] };
  readonly evidence: 'header' | 'denial' | 'endpoints' | 'none';
  readonly vocabulary: Vocabulary;
  /** Display name of the account, when `/user` was asked and told. */
  readonly account?: string;
}

/** What an exchange's answer says; without an answer there is no meaning. */
interface Reading {
  readonly meaning: Meaning | undefined;
  readonly recognition: Recognition;
}

/** An answer is read once: every concern asks for it, and for each exchange about all others. */
const readings = new WeakMap<Exchange, Reading>();

function readingOf(exchange: Exchange): Reading {
  const known = readings.get(exchange);
  if (known !== undefined) return known;
  const { endpoint, result } = exchange;
  const reading =
    result.outcome === 'failure'
      ? { meaning: undefined, recognition: {} }
      : {
          meaning: endpoint.isGit ? gitMeaningOf(result, endpoint.path) : meaningOf(result),
          recognition: recognitionIn(result),
        };
  readings.set(exchange, reading);
  return reading;
}

/** The meaning of an exchange's answer, or nothing when there was none. */
export function meaningIn(exchange: Exchange): Meaning | undefined {
  return readingOf(exchange).meaning;
}

/** Weighs all exchanges with the API; git knows the same token under another name. Pure; never throws. */
export function standingOf(all: readonly Exchange[], secret: Inspection, requirements: Requirements): Standing {
  const exchanges = all.filter(({ endpoint }) => !endpoint.isGit);
  const read = exchanges.map((exchange) => ({ exchange, ...readingOf(exchange) }));
  const proofs = read.filter(({ exchange }) => isAttributed(exchange, exchanges));
  const header = proofs.map(({ recognition }) => recognition.granted).find((granted) => granted !== undefined);
  const denial = read.map(({ meaning }) => meaning?.is === 'scope-denied' && meaning.granted).find(Array.isArray);
  const granted = header ?? denial;
  const named = proofs.map(({ recognition }) => recognition.kind).find((kind) => kind !== undefined);
  const kind = named === undefined || named === 'anonymous' || named === 'unrecognised' ? secret.kind : named;
  const account = read.map(({ meaning }) => meaning?.is === 'success' && meaning.account).find(Boolean);

  const last = proofs[0]?.exchange ?? exchanges.at(-1);
  return {
    life: lifeOf(),
    kind,
    scheme: last?.scheme ?? 'bearer',
    evidence: evidenceOf(),
    vocabulary: (granted && vocabularyOf(granted)) ?? vocabularyFor(kind, requirements),
    ...(granted !== undefined && { granted }),
    ...(header !== undefined && denial !== undefined && differ(header, denial) && { disagreement: { header, denial } }),
    ...(typeof account === 'string' && { account }),
  };

  function lifeOf(): Standing['life'] {
    if (proofs.length > 0) return 'alive';
    if (read.some(({ exchange }) => isAnonymous(exchange) && isTelling(exchange))) return 'anonymous';
    // Only the first question counts, and where the kind is a guess, only when no legal scheme is left.
    const first = read.filter(({ exchange }) => exchange.endpoint.path === exchanges[0]?.endpoint.path);
    const counted = secret.kind === 'unrecognised' ? first.slice(-1) : first;
    return counted.some(({ meaning }) => meaning?.is === 'unauthorized') ? 'refused' : 'unproven';
  }

  function evidenceOf(): Standing['evidence'] {
    if (header !== undefined) return 'header';
    if (denial !== undefined) return 'denial';
    return proofs.some(({ meaning }) => meaning?.is === 'success') ? 'endpoints' : 'none';
  }
}

/** Whether an answer names a caller without a credential. */
export function isAnonymous(exchange: Exchange): boolean {
  return readingOf(exchange).recognition.kind === 'anonymous';
}

/**
 * Whether an answer shows whose request it was: by its headers, or because no anonymous caller gets such an answer.
 * Everything below a repository that is known to be private is of that sort.
 * @param all every exchange of the run
 */
export function isAttributed(exchange: Exchange, all: readonly Exchange[]): boolean {
  const { meaning, recognition } = readingOf(exchange);
  if (meaning === undefined || meaning.is === 'unauthorized') return false;
  if (recognition.kind === 'anonymous') return false;
  if (recognition.kind !== undefined || recognition.granted !== undefined) return true;
  if (meaning.is === 'scope-denied' || meaning.is === 'mechanism-refused') return true;
  const isBelow = all.some((other) => isPrivateParent(other, exchange));
  if (meaning.is === 'access-denied') return isBelow;
  if (meaning.is !== 'success') return false;
  return exchange.endpoint.needsCredential || meaning.isPrivate || isBelow;
}

function isPrivateParent(other: Exchange, { endpoint }: Exchange): boolean {
  const meaning = meaningIn(other);
  return (
    meaning?.is === 'success' &&
    meaning.isPrivate &&
    other.endpoint.resource === 'repository' &&
    isWithin(endpoint.path, other.endpoint.path)
  );
}

/** Whether an answer comes from the API and is about the request: no outage, no limit, nothing unreadable. */
export function isTelling(exchange: Exchange): boolean {
  const meaning = meaningIn(exchange);
  return meaning !== undefined && telling.has(meaning.is);
}

const telling: ReadonlySet<Meaning['is']> = new Set<Meaning['is']>([
  'success',
  'scope-denied',
  'mechanism-refused',
  'access-denied',
  'not-found',
  'removed',
]);

/** Whether one path is another or lies below it; queries don't count. */
export function isWithin(path: string, parent: string): boolean {
  const [own = '', base = ''] = [path, parent].map((text) => text.split('?')[0]);
  return own === base || own.startsWith(`${base}/`);
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.length !== other.length || one.some((scope) => !other.includes(scope));
}
