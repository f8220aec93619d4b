import type { Emit, LogLine } from './exchange.ts';
import { locateRequest } from './location.ts';
import { networkErrorIn } from './network-text.ts';
import { readMarker } from './redact-lines.ts';

/** Reads the messages of Git. */
export interface GitReader {
  /** Whether the line is one of Git's messages about Bitbucket. */
  read(line: LogLine): boolean;
}

/** How many lines may be between what the server wrote and Git's own message. */
const maxGitGap = 30;

const remoteLine = /^\s*(?:stderr: )?remote: ?(.*)$/;
const withUrl = String.raw`['"]?(https?:\/\/[^\s'"]+?)\/?['"]?`;

/** Git's messages, each with the status that it means. Older and newer versions, and `git-lfs`. */
const gitErrors: readonly (readonly [RegExp, number | undefined])[] = [
  [new RegExp(`fatal: Authentication failed for ${withUrl}(?:$|[\\s,])`), 401],
  [new RegExp(`fatal: could not read (?:Username|Password) for ${withUrl}(?:$|[:\\s])`), 401],
  [new RegExp(`unable to access ${withUrl}: The requested URL returned error: (\\d{3})`), undefined],
  [new RegExp(`(?:fatal|remote error): repository ${withUrl} not found`), 404],
];

/** Creates a reader of `fatal:` and `remote:` lines. */
export function createGitReader(emit: Emit): GitReader {
  let remote: string[] = [];
  let remoteAt = 0;
  let isPush = false;
  let commandAt = 0;

  return {
    read(line) {
      const { number, text } = line;
      readCommand(line);
      const [, said] = remoteLine.exec(text) ?? [];
      if (said !== undefined) {
        if (number - remoteAt > maxGitGap) remote = [];
        remoteAt = number;
        if (remote.length < 20 && said.trim() !== '') remote.push(said.trim());
        return true;
      }
      return readMessage(line);
    },
  };

  function readCommand({ number, text }: LogLine): void {
    const [, verb] = /\bgit (?:-\S+ (?:\S+ )?)*(push|clone|fetch|pull|ls-remote|submodule)\b/.exec(text) ?? [];
    if (verb !== undefined) [isPush, commandAt] = [verb === 'push', number];
    else if (/^To https?:\/\/|failed to push some refs/.test(text)) [isPush, commandAt] = [true, number];
  }

  function readMessage({ number, text }: LogLine): boolean {
    if (!/fatal:|unable to access|not found/.test(text)) return false;
    for (const [pattern, known] of gitErrors) {
      const [, url = '', code] = pattern.exec(text) ?? [];
      const status = known ?? Number(code);
      if (url === '') continue;
      const isUnsent = /could not read/.test(text);
      emitAnswer(number, text, url, status, isUnsent);
      return true;
    }
    const [, url = '', problem = ''] = new RegExp(`unable to access ${withUrl}: (.*)$`).exec(text) ?? [];
    const place = locateRequest(url);
    const failure = url === '' || place.isOther ? undefined : networkErrorIn(problem, url);
    if (failure === undefined || place.url === undefined) return false;
    emit({ line: number, excerpt: text, isGit: true, request: { url: place.url }, result: failure });
    return true;
  }

  function emitAnswer(number: number, text: string, url: string, status: number, isUnsent: boolean): void {
    const place = locateRequest(url);
    const said = number - remoteAt <= maxGitGap ? remote : [];
    remote = [];
    if (place.isOther || place.url === undefined) return;
    const user = readUser(url);
    emit({
      line: number,
      excerpt: text,
      isGit: true,
      ...(isPush && number - commandAt < 500 && { isPush }),
      request: {
        url: place.url,
        ...(isUnsent ? { credential: { scheme: 'none' } } : user && { credential: { scheme: 'basic', ...user } }),
      },
      result: { status, headers: {}, ...(said.length > 0 && { body: said.join('\n') }) },
    });
  }
}

/** The username in a clone URL, if it's one of Git's own, and the kind of the token in it. */
function readUser(url: string) {
  const [, user, marker = ''] = /^https?:\/\/(x-token-auth|x-bitbucket-api-token-auth)(?::(\S+))?@/.exec(url) ?? [];
  if (user !== 'x-token-auth' && user !== 'x-bitbucket-api-token-auth') return undefined;
  return { user, ...readMarker(marker) } as const;
}
