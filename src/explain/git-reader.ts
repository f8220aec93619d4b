import { isGitUsername } from '../bitbucket/authorization.ts';
import type { Emit, Exchange, LogLine } from './exchange.ts';
import { locateRequest } from './location.ts';
import { networkErrorIn } from './network-text.ts';
import { readMarker } from './redact-lines.ts';

/** Reads the messages of Git. */
interface GitReader {
  /** Whether the line is one of Git's messages about Bitbucket. */
  read(line: LogLine): boolean;
}

/** How many lines may be between what the server wrote and Git's own message. */
const maxGitGap = 30;

/** Maven, npm, and others put something before each line of Git. */
const remoteLine = /^\s*(?:stderr: '?|\[\w+\] |npm (?:ERR!|error) |> )*remote: ?(.*)$/;
/** A server that writes this has accepted the login. */
const progress = /^(?:Enumerating|Counting|Compressing|Resolving|Total|Checking connectivity)\b/;
const withUrl = String.raw`['"]?(https?:\/\/[^\s'"]+?)\/?['"]?`;

/** Git's messages, each with the status that it means. Older and newer versions, and `git-lfs`. */
const gitErrors: readonly (readonly [RegExp, number | undefined])[] = [
  [new RegExp(`fatal: Authentication failed for ${withUrl}(?:$|[\\s,])`), 401],
  [new RegExp(`fatal: could not read (?:Username|Password) for ${withUrl}(?:$|[:\\s])`), 401],
  [new RegExp(`unable to access ${withUrl}: The requested URL returned error: (\\d{3})`), undefined],
  [new RegExp(`(?:fatal|remote error): repository ${withUrl} not found`), 404],
];

/** `! [remote rejected] main -> main (pre-receive hook declined)`, also as `git push --porcelain` writes it. */
const declinedLine =
  /^\s*(?:stderr: )?!\s+(?:\S+:(\S+)\s+)?\[(remote )?rejected\]\s+(?:\S+ -> (\S+)\s+)?\(([^()]+(?:\([^()]*\))?[^()]*)\)\s*$/;
const pushedTo = /^\s*(?:stderr: )?To (\S+)\s*$/;

/** Creates a reader of `fatal:` and `remote:` lines. */
export function createGitReader(emit: Emit): GitReader {
  const isPushAt = createCommandReader();
  const declinedAt = createDeclineReader();
  let remote: string[] = [];
  let remoteAt = 0;
  let isPushed = false;

  return {
    read(line) {
      const { number, text } = line;
      const isPush = isPushAt(line);
      const [, said] = remoteLine.exec(text) ?? [];
      if (said !== undefined) {
        if (isPushed || number - remoteAt > maxGitGap || progress.test(said)) remote = [];
        isPushed = false;
        remoteAt = number;
        if (progress.test(said)) return true;
        if (remote.length < 20 && said.trim() !== '') remote.push(said.trim());
        return true;
      }
      isPushed ||= pushedTo.test(text);
      const body = number - remoteAt <= maxGitGap && remote.length > 0 ? remote.join('\n') : undefined;
      const declined = declinedAt(line, body);
      if (declined !== undefined) {
        emit(declined);
        return true;
      }
      if (!/fatal:|unable to access|not found/.test(text)) return false;
      const refusal = refusalIn(text);
      if (refusal === undefined) {
        const failure = failureIn(line);
        if (failure !== undefined) emit(failure);
        return failure !== undefined;
      }
      const exchange = refusedExchange(line, refusal, isPushed ? undefined : body, isPush);
      remote = [];
      if (exchange !== undefined) emit(exchange);
      return true;
    },
  };
}

/** @returns what a line shows of a push that was declined. Git writes `To URL` before the branches of a push. */
function createDeclineReader(): (line: LogLine, body: string | undefined) => Exchange | undefined {
  let repository = '';
  return ({ number, text }, body) => {
    const [, url] = pushedTo.exec(text) ?? [];
    if (url !== undefined) repository = url;
    const [, ref, isRemote, branch = ref, reason = ''] = declinedLine.exec(text) ?? [];
    if (branch === undefined) return undefined;
    const place = locateRequest(repository);
    if (place.url === undefined || place.isOther) return undefined;
    return {
      line: number,
      excerpt: text,
      isGit: true,
      isPush: true,
      declined: { target: branch.replace(/^refs\/(?:heads|tags)\//, ''), reason, isLocal: isRemote === undefined },
      request: { url: place.url },
      result: { status: 200, headers: {}, ...(body !== undefined && { body }) },
    };
  };
}

/** @returns whether the last command before a line, and near it, was a push; nothing where none is shown */
function createCommandReader(): (line: LogLine) => boolean | undefined {
  let isPush: boolean | undefined;
  let commandAt = 0;
  return ({ number, text }) => {
    const [, verb] = /\bgit (?:-\S+ (?:\S+ )?)*(push|clone|fetch|pull|ls-remote|submodule)\b/.exec(text) ?? [];
    if (verb !== undefined) [isPush, commandAt] = [verb === 'push', number];
    else if (/^Cloning into /.test(text)) [isPush, commandAt] = [false, number];
    else if (/^To https?:\/\/|failed to push some refs/.test(text)) [isPush, commandAt] = [true, number];
    return number - commandAt < 500 ? isPush : undefined;
  };
}

/** What Git writes when the server refuses. */
interface Refusal {
  readonly url: string;
  readonly status: number;
}

function refusalIn(text: string): Refusal | undefined {
  for (const [pattern, status] of gitErrors) {
    const [, url = '', code] = pattern.exec(text) ?? [];
    if (url !== '') return { url, status: status ?? Number(code) };
  }
  return undefined;
}

/**
 * @param body what the server wrote shortly before
 * @returns nothing for another host
 */
function refusedExchange(
  { number, text }: LogLine,
  { url, status }: Refusal,
  body: string | undefined,
  isPush: boolean | undefined,
): Exchange | undefined {
  const place = locateRequest(url);
  if (place.isOther || place.url === undefined) return undefined;
  const user = readUser(url);
  const isUnsent = /could not read/.test(text);
  return {
    line: number,
    // The server's text is clearer than Git's message.
    excerpt: body === undefined ? text : `remote: ${body.replaceAll('\n', ' ')}`,
    isGit: true,
    ...(isPush !== undefined && { isPush }),
    request: {
      url: place.url,
      ...(isUnsent ? { credential: { scheme: 'none' } } : user && { credential: { scheme: 'basic', ...user } }),
    },
    result: { status, headers: {}, ...(body !== undefined && { body }) },
  };
}

/** A request of Git that got no response from Bitbucket. */
function failureIn({ number, text }: LogLine): Exchange | undefined {
  const [, url = '', problem = ''] = new RegExp(`unable to access ${withUrl}: (.*)$`).exec(text) ?? [];
  const place = locateRequest(url);
  const failure = url === '' || place.isOther ? undefined : networkErrorIn(problem, url);
  if (failure === undefined || place.url === undefined) return undefined;
  return { line: number, excerpt: text, isGit: true, request: { url: place.url }, result: failure };
}

/** The username in a clone URL, if it's one of Git's own, and the kind of the token in it. */
function readUser(url: string) {
  const [, user, marker = ''] = /^https?:\/\/([\w-]+)(?::(\S+))?@/.exec(url) ?? [];
  if (!isGitUsername(user)) return undefined;
  return { user, ...readMarker(marker) } as const;
}
