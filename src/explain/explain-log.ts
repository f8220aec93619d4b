import type { Finding } from '../check/finding.ts';
import { type Classified, classifyExchange } from './classify.ts';
import type { Exchange } from './exchange.ts';
import type { Hints } from './hints.ts';
import { judge } from './judge.ts';
import type { UndecidedRequest } from './open-question.ts';
import { createLogReader } from './read-log.ts';
import type { Rules } from './rules.ts';
import type { LineReceiver } from './split-lines.ts';

/** One cause in a text, and the lines that show it. */
export interface ExplainedCause {
  readonly findings: readonly Finding[];
  readonly open?: UndecidedRequest;
  /** The first ones, from 1. */
  readonly lines: readonly number[];
  /** How many failures have this cause. */
  readonly count: number;
  /** The first of the lines, without secrets. */
  readonly excerpt: string;
  /** The request of the first failure, and its status where there was a response. */
  readonly request: string;
  readonly status?: number;
}

/** What a text shows. */
export interface LogExplanation {
  readonly lines: number;
  /** How many responses of Bitbucket, and requests without one, the text shows. */
  readonly answers: number;
  /** The first one first; what a program logged as a detail comes last. */
  readonly causes: readonly ExplainedCause[];
}

/** Explains a text that comes line by line. */
interface LogExplainer extends LineReceiver {
  end(now: Date): LogExplanation;
}

/** More failures of one cause aren't needed to explain it. */
const maxPerCause = 50;
const maxCauses = 200;
const maxKnownSuccesses = 200;
const maxKnown = 5000;
const maxLinesPerCause = 20;

interface Group {
  readonly same: [Classified, ...Classified[]];
  readonly seen: Set<string>;
  readonly lines: number[];
  count: number;
}

/** Starts to explain a text. */
export function createLogExplainer(rules: Rules, hints: Hints = {}): LogExplainer {
  const groups = new Map<string, Group>();
  // A log can show the same failure thousands of times.
  const known = new Map<string, Group | 'success'>();
  const successes = new Map<string, Classified>();
  let answers = 0;

  const add = (exchange: Exchange) => {
    if (exchange.isUnplaced && hints.request === undefined) return;
    answers += 1;
    const identity = identityOf(exchange);
    const before = known.get(identity);
    if (before === 'success') return;
    if (before !== undefined) return addToGroup(before, exchange);
    const group = addNew(exchange);
    if (known.size < maxKnown) known.set(identity, group);
  };

  const addNew = (exchange: Exchange): Group | 'success' => {
    const classified = classifyExchange(exchange, hints, rules);
    if (!isSuccess(classified)) return addTo(groups, classified);
    if (successes.size < maxKnownSuccesses) successes.set(classified.known.request.label, classified);
    return 'success';
  };

  const reader = createLogReader(add, hints.request !== undefined);
  return {
    push: reader.push,
    isUseless: reader.isUseless,
    skip: reader.skip,
    end(now) {
      const lines = reader.end();
      const all = [...groups.values()];
      const sorted = all.toSorted((a, b) => Number(isDetail(a)) - Number(isDetail(b)));
      const causes = sorted.map((group) => explainGroup(group, [...successes.values()], hints, now, rules));
      return {
        lines,
        answers,
        causes: causes.filter(({ findings, open }) => findings.length > 0 || open !== undefined),
      };
    },
  };
}

/** An answer that isn't a failure. Redirects are none either: downloads and diffs have them. */
function isSuccess({ outcome, caller, status = 0, deprecation, isBodyUnknown, known, exchange }: Classified): boolean {
  if (exchange.declined !== undefined) return false;
  if (outcome.type === 'advertised' || (status >= 300 && status < 400)) return true;
  if (outcome.type === 'unreadable') return status < 300 && (isBodyUnknown || outcome.why !== 'html' || isFile(known));
  return outcome.type === 'success' && caller.kind !== 'anonymous' && deprecation === undefined;
}

/** Files and differences are in any format. */
function isFile({ request: { path } }: Classified['known']): boolean {
  return /\/(?:src|downloads|diff|patch|rawdiff|files|log)(?:[/?]|$)/.test(path);
}

function isDetail({ same }: Group): boolean {
  return same.every(({ exchange }) => exchange.isDetail === true);
}

function addTo(groups: Map<string, Group>, classified: Classified): Group {
  const key = groupKey(classified);
  const { exchange, known, status } = classified;
  const request = `${known.request.label} ${status}`;
  const group = groups.get(key);
  if (group === undefined) {
    const created: Group = { same: [classified], seen: new Set([request]), lines: [exchange.line], count: 1 };
    if (groups.size < maxCauses) groups.set(key, created);
    return created;
  }
  addToGroup(group, exchange);
  if (!group.seen.has(request) && group.same.length < maxPerCause) {
    group.seen.add(request);
    group.same.push(classified);
  }
  return group;
}

function addToGroup(group: Group, { line }: Exchange): void {
  group.count += 1;
  if (group.lines.length < maxLinesPerCause && !group.lines.includes(line)) group.lines.push(line);
}

/** Headers that can change what a response means. */
const meaningfulHeaders = [
  ...['content-type', 'www-authenticate', 'x-oauth-scopes', 'x-credential-type', 'deprecation', 'sunset', 'link'],
  ...['retry-after', 'x-ratelimit-reset'],
];

/** Exchanges with the same identity have the same explanation. */
function identityOf({ isGit, isPush, isDetail = false, declined, request, result }: Exchange): string {
  const { method = '', url = '', credential } = request;
  const shown = 'headers' in result ? meaningfulHeaders.map((name) => result.headers[name] ?? '') : [];
  const outcome =
    'headers' in result ? [result.status, result.body ?? '(none)'] : [result.kind, result.host, result.code];
  const { scheme = '', user = '', kind = '', isEmpty = '' } = credential ?? {};
  const { target = '', reason = '' } = declined ?? {};
  return [
    isGit,
    String(isPush),
    isDetail,
    target,
    reason,
    method,
    url,
    scheme,
    user,
    kind,
    isEmpty,
    ...shown,
    ...outcome,
  ].join('\n');
}

/** Failures with the same key are explained together. */
function groupKey({ outcome, exchange, status, isBodyUnknown, known, scheme }: Classified): string {
  const { kind = '', user = '', isEmpty = '', scheme: sent = scheme ?? '' } = exchange.request.credential ?? {};
  return [
    outcomeKey(),
    exchange.isGit,
    exchange.isGit ? known.request.path : '',
    isBodyUnknown,
    sent,
    user,
    kind,
    isEmpty,
  ].join(' ');

  function outcomeKey(): string {
    const { declined, result } = exchange;
    if (declined !== undefined) return `declined ${declined.reason} ${'headers' in result ? result.body : ''}`;
    switch (outcome.type) {
      case 'unauthorized':
      case 'git-rejected':
      case 'policy-refused':
        return `${outcome.type} ${outcome.reason}`;
      case 'access-denied':
        return `${outcome.type} ${outcome.message}`;
      case 'removed':
        return `${outcome.type} ${outcome.change}`;
      case 'network-error':
        return `${outcome.type} ${outcome.failure.kind} ${outcome.failure.host}`;
      case 'not-found':
        return `${outcome.type} ${known.request.label}`;
      case 'unexpected':
      case 'unreadable':
        return `${outcome.type} ${status}`;
      default:
        return outcome.type;
    }
  }
}

function explainGroup(
  group: Group,
  successes: readonly Classified[],
  hints: Hints,
  now: Date,
  rules: Rules,
): ExplainedCause {
  const { same, lines, count } = group;
  const [{ exchange, known, status }] = same;
  const { findings, open } = judge(same, successes, hints, now, rules);
  return {
    findings,
    ...(open && { open }),
    lines,
    count,
    excerpt: exchange.excerpt.trim().slice(0, 200),
    request: exchange.declined === undefined ? known.request.label : `git push to ${placeOfPush(known)}`,
    ...(status !== undefined && exchange.declined === undefined && { status }),
  };
}

/** `bitbucket.org/acme/web`. */
function placeOfPush({ request: { url } }: Classified['known']): string {
  return `${url.host}${url.pathname.replace(/(?:\.git)?\/info\/refs$/, '')}`;
}
