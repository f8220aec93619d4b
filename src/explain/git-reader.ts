import type { Emit, LogLine } from './exchange.ts';
import { locate } from './location.ts';
import { networkErrorIn } from './network-text.ts';
import { readMarker } from './redact-lines.ts';

/** Reads the messages of Git. */
export interface GitReader {
  /** Whether the line is one of Git's messages about Bitbucket. */
  read(line: LogLine): boolean;
}

/** How many lines may be between what the server wrote and Git's own message. */
const maxGap = 30;

const remoteLine = /^\s*(?:stderr: )?remote: ?(.*)$/;
const withUrl = String.raw`['"]?(https?:\/\/[^\s'"]+?)\/?['"]?`;

/** Git's messages, each with the status that it means. Older and newer versions, and `git-lfs`. */
const messages: readonly (readonly [RegExp, number | undefined])[] = [
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
  let remote: string[] = [];
  let remoteAt = 0;
  let isPush = false;
  let commandAt = 0;
  let repository = '';

  return {
    read(line) {
      const { number, text } = line;
      readCommand(line);
      const [, said] = remoteLine.exec(text) ?? [];
      if (said !== undefined) {
        if (number - remoteAt > maxGap) remote = [];
        remoteAt = number;
        if (remote.length < 20 && said.trim() !== '') remote.push(said.trim());
        return true;
      }
      return readDeclined(line) || readMessage(line);
    },
  };

  /** Git writes `To URL` before the branches of a push. */
  function readDeclined({ number, text }: LogLine): boolean {
    const [, url] = pushedTo.exec(text) ?? [];
    if (url !== undefined) repository = url;
    const [, ref, isRemote, branch = ref, reason = ''] = declinedLine.exec(text) ?? [];
    const place = locate(repository);
    if (branch === undefined || place.url === undefined || place.isOther) return false;
    emit({
      line: number,
      excerpt: text,
      isGit: true,
      isPush: true,
      declined: { target: branch.replace(/^refs\/(?:heads|tags)\//, ''), reason, isLocal: isRemote === undefined },
      request: { url: place.url },
      result: { status: 200, headers: {}, ...saidBefore(number) },
    });
    return true;
  }

  /** What the server wrote shortly before. */
  function saidBefore(number: number): { readonly body?: string } {
    return number - remoteAt <= maxGap && remote.length > 0 ? { body: remote.join('\n') } : {};
  }

  function readCommand({ number, text }: LogLine): void {
    const [, verb] = /\bgit (?:-\S+ (?:\S+ )?)*(push|clone|fetch|pull|ls-remote|submodule)\b/.exec(text) ?? [];
    if (verb !== undefined) [isPush, commandAt] = [verb === 'push', number];
    else if (/^To https?:\/\/|failed to push some refs/.test(text)) [isPush, commandAt] = [true, number];
  }

  function readMessage({ number, text }: LogLine): boolean {
    if (!/fatal:|unable to access|not found/.test(text)) return false;
    for (const [pattern, known] of messages) {
      const [, url = '', code] = pattern.exec(text) ?? [];
      const status = known ?? Number(code);
      if (url === '') continue;
      const isUnsent = /could not read/.test(text);
      emitAnswer(number, text, url, status, isUnsent);
      return true;
    }
    const [, url = '', problem = ''] = new RegExp(`unable to access ${withUrl}: (.*)$`).exec(text) ?? [];
    const place = locate(url);
    const failure = url === '' || place.isOther ? undefined : networkErrorIn(problem, url);
    if (failure === undefined || place.url === undefined) return false;
    emit({ line: number, excerpt: text, isGit: true, request: { url: place.url }, result: failure });
    return true;
  }

  function emitAnswer(number: number, text: string, url: string, status: number, isUnsent: boolean): void {
    const place = locate(url);
    const said = saidBefore(number);
    remote = [];
    if (place.isOther || place.url === undefined) return;
    const user = readUser(url);
    emit({
      line: number,
      // The server's text is clearer than Git's message.
      excerpt: said.body === undefined ? text : `remote: ${said.body.replaceAll('\n', ' ')}`,
      isGit: true,
      ...(isPush && number - commandAt < 500 && { isPush }),
      request: {
        url: place.url,
        ...(isUnsent ? { credential: { scheme: 'none' } } : user && { credential: { scheme: 'basic', ...user } }),
      },
      result: { status, headers: {}, ...said },
    });
  }
}

/** The username in a clone URL, if it's one of Git's own, and the kind of the token in it. */
function readUser(url: string) {
  const [, user, marker = ''] = /^https?:\/\/(x-token-auth|x-bitbucket-api-token-auth)(?::(\S+))?@/.exec(url) ?? [];
  if (user !== 'x-token-auth' && user !== 'x-bitbucket-api-token-auth') return undefined;
  return { user, ...readMarker(marker) } as const;
}
