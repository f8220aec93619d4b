import type { Meaning } from '../bitbucket/answer.ts';
import { type Exchange, isAttributed, meaningIn } from '../evidence/standing.ts';
import type { NetworkError } from '../http/errors.ts';
import { type Case, recognitionOf, requestOf } from './case.ts';
import type { Finding } from './finding.ts';
import { groupBy } from './group.ts';
import type { Settled } from './settled.ts';

/** Whatever got in the way of an answer, each cause said once with all the requests it struck. */
export function elsewhereFindings(about: Case, settled: readonly Settled[]): readonly Finding[] {
  const { evidence, find, declaration } = about;
  const found: Finding[] = [];
  const struck = <Is extends Meaning['is']>(is: Is) =>
    evidence.exchanges.flatMap((exchange) => {
      const meaning = meaningIn(exchange);
      return meaning?.is === is ? [{ exchange, meaning: meaning as Extract<Meaning, { is: Is }> }] : [];
    });
  const requests = (all: readonly { readonly exchange: Exchange }[]) => [
    ...new Set(all.map(({ exchange }) => requestOf(exchange, about))),
  ];

  const limited = struck('rate-limited');
  if (limited[0] !== undefined) {
    const { retryAfter } = limited[0].meaning;
    found.push(find('rate-limited', { requests: requests(limited), ...(retryAfter !== undefined && { retryAfter }) }));
  }
  const failing = struck('service-failing');
  if (failing.length > 0) {
    const statuses = [...new Set(failing.map(({ exchange }) => statusOf(exchange)))];
    found.push(find('service-failing', { requests: requests(failing), statuses }));
  }
  for (const same of groupBy(struck('unreadable'), ({ meaning }) => meaning.why)) {
    const { contentType, bytes, why } = same[0].meaning;
    found.push(find('answer-unreadable', { requests: requests(same), contentType, bytes, why }));
  }
  // An operation of the catalogue that the API does not know, or a 401 for a token that is alive, is as unexpected.
  const isOpen = (exchange: Exchange) => settled.some((one) => one.outcome === 'unknown' && one.exchange === exchange);
  const isBaseRight = declaration.apiUrl.pathname === '/2.0';
  const surprising = [...struck('wrong-base'), ...struck('unauthorized')]
    .filter(({ exchange }) =>
      exchange === recognitionOf(about) ? isBaseRight && about.standing.life !== 'refused' : isOpen(exchange),
    )
    .map(({ exchange, meaning }) => ({ exchange, meaning, empty: false }));
  const unexpected = struck('unexpected').map((one) => ({ ...one, empty: one.meaning.empty }));
  for (const same of groupBy(
    [...unexpected, ...surprising],
    ({ exchange, meaning }) => `${statusOf(exchange)} ${meaning.is}`,
  )) {
    const { exchange, meaning, empty } = same[0];
    const host = exchange.endpoint.isGit ? declaration.gitUrl.host : declaration.apiUrl.host;
    const isAlive = about.standing.life === 'alive';
    const status = statusOf(exchange);
    const isUnhosted = meaning.is === 'wrong-base' && status === 404;
    const facts = { requests: requests(same), status, host, empty, isAlive, ...(isUnhosted && { isUnhosted }) };
    found.push(find('answer-unexpected', facts));
  }
  found.push(...failureFindings(about, settled));

  const unattributed = evidence.exchanges.filter(
    (exchange) =>
      meaningIn(exchange)?.is === 'success' &&
      about.standing.life !== 'anonymous' &&
      !isAttributed(exchange, evidence.exchanges) &&
      (about.standing.life !== 'alive' || isOpen(exchange)),
  );
  if (unattributed.length > 0) {
    found.push(find('answer-unattributed', { requests: requests(unattributed.map((exchange) => ({ exchange }))) }));
  }
  // A base address that leads nowhere shows on the first request; later ones are the tool's own choice.
  const recognition = recognitionOf(about);
  if (recognition !== undefined && meaningIn(recognition)?.is === 'wrong-base' && !isBaseRight) {
    found.push(find('api-url-wrong', { url: declaration.apiUrl.href }));
  }
  return found;
}

function failureFindings(about: Case, settled: readonly Settled[]): readonly Finding[] {
  const { evidence, find, declaration } = about;
  const failures = evidence.exchanges
    .map(({ result }) => result)
    .filter((result): result is NetworkError => result.outcome === 'failure');
  return groupBy(failures, ({ kind }) => kind).map(([failure]) => {
    const { kind, host, stage, code, variable, status } = failure;
    const coded = code === undefined ? {} : { code };
    const named = variable === undefined ? {} : { variable };
    switch (kind) {
      case 'tls':
        return find('tls-untrusted', { host, ...coded });
      case 'proxy':
        return find('proxy-refused', { host, ...named, ...(status !== undefined && { status }) });
      case 'timed-out':
        return find('timed-out', { seconds: declaration.timeoutSeconds, settled: settledSentence(settled) });
      case 'oversized-headers': {
        const facts = { contentType: 'unknown', bytes: 0, why: 'preceded by headers of more than 32 kB' };
        return find('answer-unreadable', { requests: [host], ...facts });
      }
      default:
        return find('network-unreachable', { host, stage, ...coded, ...named });
    }
  });
}

function settledSentence(settled: readonly Settled[]): string {
  const done = settled.filter(({ outcome }) => outcome === 'verified').map(({ subject }) => subject);
  return done.length === 0 ? 'Until then nothing was settled.' : `Verified until then: ${done.join(', ')}.`;
}

function statusOf({ result }: Exchange): number {
  return result.outcome === 'answer' ? result.status : 0;
}
