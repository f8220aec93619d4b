import { createChannelReader, type MarkedLine } from './channels.ts';
import type { Emit, LogLine, ShownRequest } from './exchange.ts';
import { isBitbucketResponse, locateRequest } from './location.ts';
import { readMarker } from './redact-lines.ts';
import { createBody, type ShownBody } from './shown-body.ts';

interface RequestDraft {
  readonly method: string;
  readonly target: string;
  readonly headers: Record<string, string>;
  /** Whether the text shows its headers. */
  isShown: boolean;
  /** Whether the next line can be one of its headers. */
  isOpen: boolean;
  /** Whether the tool marks its lines. */
  readonly isMarked?: boolean;
  isAnswered?: boolean;
}

interface ResponseDraft {
  readonly line: LogLine;
  readonly status: number;
  readonly headers: Record<string, string>;
  /** The header that a broken line goes on with. */
  last?: string;
  body?: ShownBody;
  /** Whether the tool marks the lines of the body. */
  isMarked?: boolean;
  /** Whether an earlier response came by the same connection. */
  readonly isReused: boolean;
}

const requestLine = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/;
const plainRequestLine = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT) (\S+) HTTP\/\d(?:\.\d)?$/;
/** What wget prints first: `--2026-11-28 10:00:00--  https://…`. */
const wgetLine = /^--\S.*--\s+(https?:\/\/\S+)$/;
const statusLine = /^HTTP\/\d(?:\.\d)? (\d{3})\b(.*)$/;
const reusedLine = /^Re-?using existing/i;
const connectedLine = /^(?:Connected to|Established connection) /;
const headerLine = /^([A-Za-z][\w-]{0,60}): ?(.*)$/;

/** Reads HTTP messages as programs print them. */
interface HttpReader {
  /** Whether the line is a part of a message. */
  read(line: LogLine): boolean;
  /** Whether any line can be the next one of a message. */
  isOpen(): boolean;
  end(): void;
}

/** Creates a reader of `curl -i`, `-v`, and `--trace-ascii`, `http -v`, `wget -S` and `-d`, Insomnia, `TF_LOG`, and Git's trace. */
export function createHttpReader(emit: Emit): HttpReader {
  const markedLine = createChannelReader();
  let request: RequestDraft | undefined;
  let response: ResponseDraft | undefined;
  let isReused = false;

  const finish = () => {
    const done = response;
    response = undefined;
    if (done === undefined || request?.method === 'CONNECT') return;
    const exchange = toExchange(request, done);
    if (exchange !== undefined) emit(exchange);
  };

  const start = (marked: MarkedLine, line: LogLine): boolean => {
    const found = startIn(marked);
    if (found === undefined || found === 'tunnel') return found !== undefined;
    finish();
    if ('method' in found) request = found;
    // With the marks of a tool, each response has its own request.
    else if (request?.isAnswered && request.isMarked && marked.channel === 'plain') request = undefined;
    else if (request !== undefined) request.isOpen = false;
    // Other readers need the line of wget where it prints no headers.
    if ('method' in found) return found.isOpen;
    if (Math.trunc(found.status / 100) === 1) return true;
    if (request !== undefined) request.isAnswered = true;
    response = { line, status: found.status, headers: {}, isReused };
    return true;
  };

  const readResponse = (draft: ResponseDraft, marked: MarkedLine): boolean => {
    if (draft.body !== undefined) {
      const state = marked.channel === 'info' && marked.text === '' ? 'skipped' : readBody(draft, marked);
      if (state === 'done' || state === 'other') finish();
      return state !== 'other';
    }
    if (readResponseHeader(draft, marked) || marked.channel === 'info') return true;
    // `wget -S` has no empty line after the headers, and shows no body.
    finish();
    return false;
  };

  return {
    read(line) {
      const marked = markedLine.read(line.text);
      if (marked.channel === 'info')
        isReused = reusedLine.test(marked.text) || (isReused && !connectedLine.test(marked.text));
      if (start(marked, line)) return true;
      return response ? readResponse(response, marked) : readRequest(request, marked);
    },
    isOpen: () => request?.isOpen === true || response !== undefined || markedLine.isOpen(),
    end: finish,
  };
}

/** The first line of a message, if a line is one; `tunnel` for the response of a proxy that opens one. */
function startIn({ channel, text }: MarkedLine): RequestDraft | { readonly status: number } | 'tunnel' | undefined {
  const isSent = channel === 'sent' || channel === 'plain';
  const [, method, target] = (isSent && (channel === 'sent' ? requestLine : plainRequestLine).exec(text)) || [];
  if (method !== undefined && target !== undefined) {
    return { method, target, headers: {}, isShown: channel === 'sent', isOpen: true, isMarked: channel === 'sent' };
  }
  const [, url] = wgetLine.exec(text) ?? [];
  if (url !== undefined) {
    return { method: 'GET', target: url, headers: {}, isShown: false, isOpen: false };
  }
  const [, code, reason = ''] = (channel !== 'sent' && statusLine.exec(text.trim())) || [];
  if (code === undefined) return undefined;
  return /connection established/i.test(reason) ? 'tunnel' : { status: Number(code) };
}

/** @returns whether the line belongs to the request */
function readRequest(request: RequestDraft | undefined, marked: MarkedLine): boolean {
  if (request === undefined) return false;
  if (request.isOpen && marked.channel !== 'received' && marked.channel !== 'info') {
    // The body of a request is of no use.
    if (marked.text.trim() === '') request.isOpen = false;
    if (readRequestHeader(request, marked) || marked.text === '') return true;
  }
  return request.isShown && (marked.channel === 'sent' || marked.channel === 'received');
}

/** @returns whether the line is a header */
function readRequestHeader(request: RequestDraft, { text }: MarkedLine): boolean {
  const [, name, value = ''] = headerLine.exec(text.trim()) ?? [];
  if (name === undefined) return false;
  request.headers[name.toLowerCase()] = value;
  request.isShown = true;
  return true;
}

function readBody(response: ResponseDraft, { channel, text }: MarkedLine): 'more' | 'done' | 'other' | 'skipped' {
  if (channel === 'data') response.isMarked = true;
  if (channel === 'plain' && response.isMarked) return 'other';
  if (channel === 'data' || channel === 'plain') return response.body?.add(text) ?? 'other';
  // Where its output is a file or a pipe, curl writes the body when everything else is written. It's that of the first request.
  const isLate = !response.isReused && response.isMarked !== true;
  // Received headers after the body are trailers.
  return /^(?:Connection #|Closing|Curl_|HTTP\/)/i.test(text) && !isLate ? 'other' : 'skipped';
}

function readResponseHeader(response: ResponseDraft, { channel, text }: MarkedLine): boolean {
  if (channel !== 'received' && channel !== 'plain') return false;
  const [, name, value = ''] = headerLine.exec(text.trim()) ?? [];
  if (name !== undefined) {
    response.last = name.toLowerCase();
    const before = response.headers[response.last];
    response.headers[response.last] = before === undefined ? value.trim() : `${before}, ${value.trim()}`;
    return true;
  }
  if (text.trim() === '' && Object.keys(response.headers).length > 0) {
    response.body = createBody(response.headers);
    return true;
  }
  if (text.trim() === '') return true;
  // A line that was broken has no mark.
  const isRest =
    response.last !== undefined && channel === 'plain' && /^[^\s{<]+(?:, \S+)*$/.test(text) && text.length < 200;
  if (isRest && response.last !== undefined && (response.headers[response.last]?.length ?? 0) > 30) {
    response.headers[response.last] += text;
    return true;
  }
  return false;
}

function toExchange(request: RequestDraft | undefined, { line, status, headers, body }: ResponseDraft) {
  const text = (body ?? createBody(headers)).text();
  const place = request && locateRequest(request.target, request.headers.host);
  const response = { status, headers, ...(text !== undefined && { body: text }) };
  if (place?.isOther) return undefined;
  const isUnplaced = place?.url === undefined && !isBitbucketResponse(response);
  return {
    line: line.number,
    excerpt: line.text,
    isGit: place?.isGit ?? false,
    ...(place?.isPush !== undefined && { isPush: place.isPush }),
    request: {
      ...(request && { method: request.method }),
      ...(place?.url && { url: place.url }),
      ...credentialIn(request),
    },
    result: response,
    ...(isUnplaced && { isUnplaced }),
  };
}

/** What the headers of a request show of its credential. */
function credentialIn(request: RequestDraft | undefined): Pick<ShownRequest, 'credential'> {
  if (request === undefined || !request.isShown) return {};
  const value = request.headers.authorization;
  if (value === undefined) return request.headers.host === undefined ? {} : { credential: { scheme: 'none' } };
  const scheme = /^basic\b/i.test(value) ? 'basic' : /^bearer\b/i.test(value) ? 'bearer' : 'other';
  return { credential: { scheme, ...readMarker(value) } };
}
