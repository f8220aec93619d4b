import { classifySentence } from '../bitbucket/sentences.ts';
import type { Emit, Exchange, LogLine } from './exchange.ts';
import { isBitbucketText, locateRequest } from './location.ts';
import { findLooseError, type LooseError, looseErrorBody, statusOfText } from './loose-body.ts';
import { networkErrorIn } from './network-text.ts';

/** Reads messages of programs: what is left after the structured readers. */
interface MessageReader {
  read(line: LogLine): void;
  /** Whether the next lines can complete a message, whatever is in them. */
  isOpen(): boolean;
  /** For a line that isn't needed. */
  skip(line: string): void;
  end(): void;
}

/** What the lines of one message show together. */
interface Draft {
  readonly line: LogLine;
  url?: string;
  method?: string;
  status?: number;
  error?: LooseError;
  network?: string;
  isGit?: boolean;
  isPush?: boolean;
  /** Whether the text names Bitbucket, and no other host. */
  isNamed?: boolean;
  /** Whether it's about another host. */
  isOther?: boolean;
  /** The first lines, for lists that are on several of them. */
  readonly texts: string[];
  /** The line that shows the outcome. */
  outcome?: LogLine;
  seenAt: number;
}

/** How many lines can be between parts of one message; indented lines of a dump count less. */
const maxMessageGap = 12;
const dumpLine = 0.04;
const maxTexts = 60;

const urlPattern = /https?:\/\/[^\s"'<>(){}\\|`]*bitbucket\.org(?:[:/?](?:[^\s"'<>(){}\\|`,;]|\{[\w-]{1,40}\})*)?/gi;
/** `2.0/repositories/acme/web/hooks`: Terraform and SDKs leave the host out. */
const barePath =
  /(?<![\w/.])\/?(2\.0\/(?:repositories|workspaces|user|users|snippets|teams|hook_events|addon)\b(?:[^\s"'<>(){}\\|`,;]|\{[\w-]{1,40}\})*)/;
const methodPattern = /\b(GET|POST|PUT|DELETE|PATCH|HEAD)\b/;
const methodKey = /\bmethod\\?["']?\s*[:=]\s*\\?["']?(get|post|put|delete|patch|head)\b/i;

/** How programs write a status, from the most telling one on. */
const statusPatterns: readonly RegExp[] = [
  /"(?:GET|POST|PUT|DELETE|PATCH|HEAD) \S+(?: HTTP\/[\d.]+)?" ([1-5]\d\d)\b/,
  /(?<!\bexpected )\bstatus(?:[ _-]?code)?\\?["']?\s*(?:[:=]|of|is)?\s*\\?["']?([2-5]\d\d)\b/i,
  /\bHTTP(?:\/[\d.]+)?[ :]+(?:error |status |response )?([45]\d\d)\b/i,
  /(?:returned error|error code|response code|responded with|but got|response\.\.\.|http resp|with code|API Error):? ([45]\d\d)\b/i,
  /\b([45]\d\d) (?:- )?(?:Unauthorized|Forbidden|Not Found|Gone|Too Many Requests|Bad Request|Client Error|Server Error|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out|Conflict|Method Not Allowed)/i,
  /[[(]([45]\d\d)[\])]/,
  /(?:ERROR|Error|error|<--)[ :]+([45]\d\d)\b/,
  /(?:[-=]>|→) ([45]\d\d)\b/,
  /^([45]\d\d)(?:$| https?:)/,
];

/** What libraries for Git write instead of a status. */
const gitWords: readonly (readonly [RegExp, number])[] = [
  [/authentication required|authentication failed|not authorized|invalid credentials|could not read username/i, 401],
  [/authorization failed|not permitted on/i, 403],
  [/repository not found/i, 404],
];

/** Signs of an error of Bitbucket. */
const mayHoldError =
  /scopes|Token is|with an atlassian|[Aa]pp password|mechanism|token-based|You must have|access|whitelist|two-step|user limit|CHANGE-|API hosted|[Rr]ate limit|credentials|uthorization header|["']error/;

/** Creates a reader of messages. */
export function createMessageReader(emit: Emit): MessageReader {
  let draft: Draft | undefined;
  let gap = 0;
  let isForeignOpen = false;

  const finish = () => {
    const exchange = draft && exchangeOf(draft);
    draft = undefined;
    if (exchange !== undefined) emit(exchange);
  };

  const skip = (line: string) => {
    // The next command of a shell, or request of wget.
    if (draft !== undefined && /^(?:\S{20,30}Z )?(?:\+{1,3} \S|--\d{4}-)/.test(line)) finish();
    if (draft !== undefined) gap += /(?:^|Z )(?:\s{4}|\t)/.test(line) ? dumpLine : 1;
  };

  return {
    skip,
    isOpen: () => isFailedDraft(draft) && draft?.error?.required === undefined && gap < maxMessageGap,
    read(line) {
      const found = factsIn(line.text);
      skip(line.text);
      if (found !== undefined && isForeign(found, line.text)) {
        finish();
        isForeignOpen = found.status === undefined;
        return;
      }
      if (found?.url ?? found?.error ?? found?.isNamed) isForeignOpen = false;
      // The status of a request to another host can come after its URL.
      if (isForeignOpen) return;
      if (found === undefined) {
        if (draft !== undefined && draft.texts.length < maxTexts) draft.texts.push(line.text);
        return;
      }
      if (draft !== undefined && (gap > maxMessageGap || isAnother(draft, found))) finish();
      draft = mergeFacts(draft ?? { line, texts: [], seenAt: line.number }, found, line);
      if (draft.texts.length < maxTexts) draft.texts.push(line.text);
      gap = 0;
    },
    end: finish,
  };
}

type Facts = Pick<
  Draft,
  'url' | 'method' | 'status' | 'error' | 'network' | 'isGit' | 'isPush' | 'isNamed' | 'isOther'
>;

function factsIn(text: string): Facts | undefined {
  const urls = (text.match(urlPattern) ?? []).filter((url) => /^https?:\/\/[^/]+\/[^/]/.test(url));
  const target =
    logged(text) ?? urls.find((url) => locateRequest(cleanUrl(url)).isGit || /\/[12]\.0\//.test(url)) ?? urls[0];
  const path = target === undefined ? barePath.exec(text)?.[1] : undefined;
  const place =
    target === undefined ? (path && locateRequest(`/${cleanUrl(path)}`)) || {} : locateRequest(cleanUrl(target));
  const isOnWeb = place.url !== undefined && !/^https?:\/\/api\./i.test(place.url);
  const error = mayHoldError.test(text) ? findLooseError(text) : undefined;
  const isGit = place.isGit || (isOnWeb && isGitText(text));
  const status = /[1-5]\d\d/.test(text) || isGit ? statusInText(text, isGit) : undefined;
  const method = methodKey.exec(text)?.[1] ?? methodPattern.exec(text)?.[1];
  const network = place.url !== undefined && networkErrorIn(text, place.url) !== undefined ? text : undefined;
  const isPage = isOnWeb && !isGit && !/\/!?api\//.test(place.url ?? '');
  const isOther = foreignHost.test(text) && (place.url === undefined || isPage || otherRepository.test(text));
  // Texts name pages of the website, too: only a result in the same line is theirs.
  const isMentioned = isPage && status === undefined && error === undefined && network === undefined;
  const url = isOther || isMentioned ? undefined : place.url;
  if (url === undefined && error === undefined && status === undefined && method === undefined) return undefined;
  return {
    ...(isOther && { isOther }),
    ...(status !== undefined && !isOther && /bitbucket/i.test(text) && { isNamed: true }),
    ...(url !== undefined && { url, isGit }),
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
    ...(network !== undefined && { network }),
    ...(/failed to push|git-receive-pack/.test(text) ? { isPush: true } : isGitRead.test(text) && { isPush: false }),
  };
}

const foreignHost = /https?:\/\/(?![^/\s]*bitbucket\.org)/i;
const otherRepository = /https?:\/\/(?![^/\s]*bitbucket\.org)\S+\.git\b/i;

/** Whether a line is about a request to another host. */
function isForeign({ isOther, status, method, error }: Facts, text: string): boolean {
  if (error !== undefined) return false;
  return isOther ? (status ?? method) !== undefined : /\b[A-Z]{3,6} https?:\/\/(?![^/\s]*bitbucket\.org)/.test(text);
}

/** How urllib3 logs a request: `https://api.bitbucket.org:443 "GET /2.0/user HTTP/1.1" 401 120`. */
function logged(text: string): string | undefined {
  const [, base, path] = /(https?:\/\/[\w.-]*bitbucket\.org)(?::\d+)? "[A-Z]{3,7} (\S+) HTTP/.exec(text) ?? [];
  return base === undefined || path === undefined ? undefined : `${base}${path}`;
}

/** Punctuation of the sentence around a URL isn't part of it. */
function cleanUrl(url: string): string {
  return url.replace(/[.,:;!\]]+$/, '').replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}

const isGitRead = /\bclon(?:e|ing)|fetch|checkout|ls-remote|list refs|git-upload-pack/i;

function isGitText(text: string): boolean {
  return (
    gitWords.some(([pattern]) => pattern.test(text)) || /\bclone|fetch|checkout|ls-remote|list refs|git-/i.test(text)
  );
}

function statusInText(text: string, isGit: boolean): number | undefined {
  for (const pattern of statusPatterns) {
    const code = pattern.exec(text)?.[1];
    if (code !== undefined) return Number(code);
  }
  return isGit ? gitWords.find(([pattern]) => pattern.test(text))?.[1] : undefined;
}

/** Whether more of a response can follow. */
function isFailedDraft(draft: Draft | undefined): boolean {
  return draft?.error !== undefined || (draft?.status ?? 0) >= 400;
}

/** Whether a line can't belong to the same message. */
function isAnother(draft: Draft, found: Facts): boolean {
  const isOutcomeKnown = draft.status !== undefined || draft.error !== undefined || draft.network !== undefined;
  if (found.status !== undefined && draft.status !== undefined && found.status !== draft.status) return true;
  if (found.error !== undefined && draft.error !== undefined && !isSameError(found.error, draft.error)) return true;
  if (found.url === undefined || draft.url === undefined || found.url === draft.url) return false;
  return isOutcomeKnown && !found.url.startsWith(draft.url) && !draft.url.startsWith(found.url);
}

function isSameError(a: LooseError, b: LooseError): boolean {
  return classifySentence(a.message) === classifySentence(b.message);
}

function mergeFacts(draft: Draft, found: Facts, line: LogLine): Draft {
  const isOutcome = found.status !== undefined || found.error !== undefined || found.network !== undefined;
  const { url = draft.url, method = draft.method } = found;
  const isLonger = (draft.url?.length ?? 0) > (url?.length ?? 0) && draft.url?.startsWith(url ?? '');
  return {
    ...draft,
    ...found,
    ...(url !== undefined && { url: isLonger && draft.url !== undefined ? draft.url : url }),
    ...(method !== undefined && { method: draft.method ?? method }),
    ...(draft.error && { error: { ...found.error, ...draft.error } }),
    ...(isOutcome && { outcome: draft.outcome ?? line }),
    seenAt: line.number,
  };
}

function exchangeOf({
  line,
  texts,
  outcome,
  url,
  method,
  status,
  error,
  network,
  isGit = false,
  isPush,
  isNamed = false,
  isOther = false,
}: Draft): Exchange | undefined {
  const shown = outcome ?? line;
  const base = {
    line: shown.number,
    excerpt: shown.text,
    isGit,
    ...(isPush !== undefined && { isPush }),
    request: { ...(method !== undefined && { method }), ...(url !== undefined && { url }) },
  };
  const code = status ?? (error && statusOfText(error.message, isGit));
  if (code === undefined) {
    const failure = network !== undefined && url !== undefined ? networkErrorIn(network, url) : undefined;
    return failure && { ...base, result: failure };
  }
  // A status alone can be anything's.
  const isKnown = (error !== undefined && isBitbucketText(error.message)) || (isNamed && !isOther && code >= 400);
  if (url === undefined && !isKnown) return undefined;
  const whole = error?.required === undefined && code >= 400 ? (findLooseError(texts.join('\n')) ?? error) : error;
  const body = whole && looseErrorBody({ ...whole, message: error?.message ?? whole.message }, isGit);
  return { ...base, result: { status: code, headers: {}, ...(body !== undefined && { body }) } };
}
