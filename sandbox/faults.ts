import { type Answer, json, plain, refusal } from './answers.ts';

/** An answer of the given status instead of the real one. */
export type StatusFault = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly contentType?: string;
};

/** Something that goes wrong on the connection rather than in the answer. */
export type WireFault =
  /** The connection is reset before anything is answered. */
  | 'reset'
  /** … after the headers, before any of the body. */
  | 'reset-after-headers'
  /** … after a part of the body. */
  | 'reset-mid-body'
  /** Content-Length promises more than comes before the connection ends. */
  | 'cut-body'
  /** Content-Length promises half of what comes. */
  | 'short-length'
  /** A header of 64 kB. */
  | 'giant-headers'
  /** Nothing is ever answered. */
  | 'hang'
  /** The body comes a byte a second. */
  | 'drip'
  /** A JSON body of about six megabytes. */
  | 'giant-body';

/** What goes wrong. */
export type FaultKind =
  | StatusFault
  | WireFault
  /** 200 with a sign-in page, as a captive proxy gives. */
  | 'html'
  /** 200 with JSON that breaks off. */
  | 'malformed-json'
  /** 200 with JSON that is not an object. */
  | 'other-json'
  /** 200 that calls itself compressed and is not. */
  | 'invalid-gzip'
  /** Answered as if no credential had come. Source: backstage/backstage#35566 */
  | 'anonymous'
  /** The real answer without X-OAuth-Scopes and X-Credential-Type. */
  | 'strip-headers'
  /** The real answer with this text as X-OAuth-Scopes. */
  | { readonly scopesHeader: string }
  /** The real answer under another content type. */
  | { readonly realAs: string }
  /** The real answer with more headers, such as those of `announcements`. */
  | { readonly withHeaders: Readonly<Record<string, string>> }
  /** A refusal in these words, with the real answer's headers; `detail.data` and the like are left out. */
  | { readonly refusal: string; readonly status: number }
  /** The real answer, so many milliseconds later. */
  | { readonly lateMs: number };

/** When and what. */
export type FaultRule = {
  /** Tested against `METHOD path?query`; without it every request is hit. */
  readonly match?: RegExp;
  /** How many requests it hits; without it all. */
  readonly times?: number;
  readonly kind: FaultKind;
};

/** Fault rules in force. The first that fits is taken. */
export type Faults = {
  add(rule: FaultRule): void;
  clear(): void;
  /** The fault for this request, used up by one. */
  take(request: string): FaultKind | undefined;
};

/** An empty set of rules. */
export function createFaults(): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    add: (rule) => {
      rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      rules = [];
    },
    take: (request) => {
      const hit = rules.find(({ rule, left }) => left > 0 && (!rule.match || request.search(rule.match) >= 0));
      if (!hit) return undefined;
      hit.left -= 1;
      return hit.rule.kind;
    },
  };
}

/**
 * What endpoints say that are about to go, as an HTTP date and a date in seconds.
 * Source: renovatebot/renovate#45461 and #45446
 */
export const deprecationHeaders = {
  Deprecation: '@1787184000',
  Sunset: 'Mon, 31 May 2027 00:00:00 GMT',
  Link: '<https://developer.atlassian.com/cloud/bitbucket/changelog/#CHANGE-3222>; rel="deprecation"; type="text/html"',
} as const;

/** The headers of an answer to a limited caller: the reset is in seconds from now. Source: a recording without a credential, 2026-08 */
export const rateLimitHeaders = {
  'X-RateLimit-Limit': '60, 60;w=3600',
  'X-RateLimit-Remaining': '0',
  'X-RateLimit-Reset': '745',
} as const;

const ownPermissions = /\/2\.0\/user\/workspaces\/[^/]+\/permissions?\b/;

/** What can happen to those who ask for their own permissions. */
export const permissionFaults = {
  denied: {
    match: ownPermissions,
    kind: { refusal: 'Access denied. You must have write or admin access.', status: 403 },
  },
  missing: { match: ownPermissions, kind: { refusal: 'Resource not found', status: 404 } },
  slow: { match: ownPermissions, kind: { lateMs: 60_000 } },
  failing: { match: ownPermissions, kind: { status: 500 } },
  unreadable: { match: ownPermissions, kind: 'html' },
} as const satisfies Record<string, FaultRule>;

/** Ready-made status faults, as Bitbucket words them. */
export const statusFaults = {
  /** Source: https://support.atlassian.com/bitbucket-cloud/kb/bitbucket-cloud-rate-limit-troubleshooting/ ; no Retry-After was ever recorded: jenkinsci/bitbucket-branch-source-plugin#414 */
  rateLimited: {
    status: 429,
    contentType: 'text/plain',
    body: 'Rate limit for this resource has been exceeded',
  },
  rateLimitedUntil: {
    status: 429,
    contentType: 'text/plain',
    body: 'Rate limit for this resource has been exceeded',
    headers: rateLimitHeaders,
  },
  /** A git refusal that passes by itself. Source: https://jira.atlassian.com/browse/BCLOUD-24107 */
  passingGitRefusal: {
    status: 401,
    contentType: 'text/plain',
    headers: { 'WWW-Authenticate': 'Basic realm="Bitbucket.org HTTP"' },
  },
  /** Bitbucket's own time-out code. Source: https://developer.atlassian.com/cloud/bitbucket/rest/intro/ */
  timedOut: { status: 555 },
  /** A header that broke on the way. Source: https://community.atlassian.com/forums/Bitbucket-questions/API-Token-is-not-working/qaq-p/3144636 */
  emptyBadRequest: { status: 400 },
  /** A redirect to somewhere else, as downloads give. Source: https://api.bitbucket.org/swagger.json */
  redirected: { status: 302, headers: { Location: 'https://elsewhere.invalid/sign-in' } },
  /** A redirect that gives up encryption. */
  downgraded: { status: 302, headers: { Location: 'http://api.bitbucket.org/2.0/user' } },
} as const satisfies Record<string, StatusFault>;

const SIGN_IN =
  '<!doctype html><html><head><title>Sign in</title></head><body><form>Sign in to go on</form></body></html>';

/** What the fault makes of the real answer; the same if it touches the connection alone. */
export function answerOf(kind: FaultKind | undefined, real: Answer, headersOf429: () => Answer['headers']): Answer {
  if (kind === undefined || kind === 'anonymous') return real;
  if (typeof kind === 'object' && 'status' in kind && !('refusal' in kind)) {
    const headers = kind.status === 429 ? headersOf429() : {};
    return statusAnswer(kind, headers);
  }
  if (typeof kind === 'object' && 'lateMs' in kind) return real;
  if (typeof kind === 'object' && 'withHeaders' in kind) {
    return { ...real, headers: { ...real.headers, ...kind.withHeaders } };
  }
  if (typeof kind === 'object' && 'refusal' in kind) return refusedAs(real, kind.refusal, kind.status);
  if (typeof kind === 'object' && 'realAs' in kind) return withHeader(real, 'Content-Type', kind.realAs);
  if (typeof kind === 'object') return withScopes(real, kind.scopesHeader);
  if (kind === 'html') return { ...plain(200, SIGN_IN), headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  if (kind === 'malformed-json') return { ...json(200, {}), body: '{"type":"repository","full_name":"acme' };
  if (kind === 'other-json') return json(200, ['surprise']);
  if (kind === 'invalid-gzip') return withHeader(plain(200, 'not compressed'), 'Content-Encoding', 'gzip');
  if (kind === 'strip-headers') return withScopes(real, undefined);
  return real;
}

function statusAnswer({ status, headers, body = '', contentType }: StatusFault, more: Answer['headers']): Answer {
  const type = contentType ?? (body.startsWith('{') ? 'application/json' : undefined);
  return {
    status,
    headers: { Server: 'AtlassianEdge', ...(type && { 'Content-Type': type }), ...more, ...headers },
    body,
  };
}

/** Git's own refusals are plain text, those of the API JSON. */
function refusedAs(real: Answer, text: string, status: number): Answer {
  const isGit = !/json/.test(real.headers['Content-Type'] ?? '');
  const refused = isGit ? plain(status, text) : refusal(status, text);
  return { ...refused, headers: { ...real.headers, ...refused.headers } };
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

function withScopes(answer: Answer, scopes: string | undefined): Answer {
  const headers: Record<string, string> = { ...answer.headers };
  delete headers['X-OAuth-Scopes'];
  if (scopes === undefined) delete headers['X-Credential-Type'];
  else headers['X-OAuth-Scopes'] = scopes;
  return { ...answer, headers };
}
