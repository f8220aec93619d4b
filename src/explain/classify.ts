import type { Scheme } from '../bitbucket/credential-kind.ts';
import type { ProbeResult } from '../check/probe-result.ts';
import type { TokenConfig } from '../config/token-config.ts';
import type { HttpResponse } from '../http/response.ts';
import type { Exchange, ShownResponse } from './exchange.ts';
import { type Hints, readRequestHint } from './hints.ts';
import { isBitbucketText } from './location.ts';
import { findLooseError, looseErrorBody } from './loose-body.ts';
import type { Rules } from './rules.ts';
import { configOf, type KnownRequest, recognizeGit, recognizeOperation } from './shown-request.ts';

/** An exchange in the terms of a check. */
export interface Classified extends Pick<ProbeResult, 'status' | 'outcome' | 'caller' | 'deprecation'> {
  readonly exchange: Exchange;
  readonly known: KnownRequest;
  readonly config: TokenConfig;
  /** Absent where the text doesn't show it. */
  readonly scheme?: Scheme;
  /** Whether the text doesn't show the body. */
  readonly isBodyUnknown: boolean;
}

/** Classifies an exchange by the rules of a check. Pure; never throws. */
export function classifyExchange(
  exchange: Exchange,
  hints: Hints,
  { operations, check: { classify } }: Rules,
): Classified {
  const { result, isGit, isPush } = exchange;
  const request =
    exchange.request.url === undefined ? { ...exchange.request, ...hintedRequest(hints) } : exchange.request;
  const git = isGit ? recognizeGit(request, isPush) : undefined;
  const known = git ?? recognizeOperation(request, operations);
  const config = git?.config ?? configOf({ apiUrl: baseOf(known) });
  const scheme = exchange.request.credential?.scheme;
  const base = {
    exchange,
    known,
    config,
    ...((scheme === 'basic' || scheme === 'bearer') && { scheme }),
  };
  if ('outcome' in result) return { ...base, ...classify(known.request, result), isBodyUnknown: false };
  const { response, isBodyUnknown } = responseOf(result, isGit);
  const classified = classify(known.request, response);
  const isOurs = classified.outcome.type === 'access-denied' && isBitbucketText(response.text);
  // A text that only Bitbucket writes shows that it saw the credential.
  const caller =
    isOurs && classified.caller.kind === undefined
      ? { ...classified.caller, kind: 'unrecognized' as const }
      : classified.caller;
  return { ...base, ...classified, caller, isBodyUnknown };
}

function hintedRequest({ request }: Hints): Exchange['request'] {
  const hint = readRequestHint(request ?? '');
  if (hint === undefined) return {};
  const { method, url } = hint;
  const isPath = url.startsWith('/');
  return {
    method,
    url: isPath ? `https://api.bitbucket.org${url.startsWith('/2.0/') ? '' : '/2.0'}${url}` : url,
  };
}

/** The base of the API that a request used. */
function baseOf({ request: { url } }: KnownRequest): URL {
  return new URL(url.pathname.startsWith('/2.0/') ? '/2.0' : '/', url.origin);
}

/** A response as if it had been received. A body that a program printed in another notation, or cut, is restored. */
function responseOf(
  { status, headers, body }: ShownResponse,
  isGit: boolean,
): { readonly response: HttpResponse; readonly isBodyUnknown: boolean } {
  const text = body ?? '';
  const isWhole = !/^\s*[{[]/.test(text) || isJson(text);
  const restored = isWhole ? undefined : findLooseError(text);
  const isBodyUnknown = body === undefined || (!isWhole && restored === undefined);
  return {
    response: {
      outcome: 'answer',
      status,
      headers,
      body: 'whole',
      text: restored ? looseErrorBody(restored, isGit) : isBodyUnknown ? '' : text,
    },
    isBodyUnknown,
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
