import { statusFaults } from '../../sandbox/faults.ts';
import { everywhere, type Fault, pass, unknown } from './fault.ts';

const behindNginx = 'sandbox behind nginx';
const direct = 'sandbox';
const page = { contentType: 'text/html', body: '<!doctype html><title>Blocked</title><p>Ask your administrator.</p>' };

const gitBeginning = pass('the start of the list of refs is sufficient');

/** A server error: asked again while the budget lasts. */
function serverError(status: number): Fault {
  return {
    name: `${status}`,
    by: behindNginx,
    answer: { kind: { status } },
    stages: everywhere(unknown('server-error')),
    tries: 3,
    heals: true,
  };
}

/** An answer that is none of Bitbucket's. */
function odd(
  name: string,
  kind: NonNullable<Fault['answer']>['kind'],
  code: 'response-unexpected' | 'response-not-json',
) {
  return { name, by: behindNginx, answer: { kind }, stages: everywhere(unknown(code)) } satisfies Fault;
}

/** A connection that breaks within an answer; for Git, the beginning is conclusive. */
function broken(name: string, kind: 'reset-after-headers' | 'reset-mid-body' | 'cut-body'): Fault {
  const lasting = unknown('response-not-json');
  return {
    name,
    by: direct,
    answer: { kind, direct: true },
    // Git's request without a login isn't repeated: a 401 needs no body.
    stages: {
      ...everywhere(lasting),
      git: { ...(kind === 'reset-after-headers' ? lasting : gitBeginning), requests: 7 },
    },
    tries: 3,
    heals: true,
  };
}

/** Faults that the sandbox makes by what it answers, or by how. */
export const answerFaults: readonly Fault[] = [
  {
    name: 'reset before the response',
    by: direct,
    answer: { kind: 'reset', direct: true },
    stages: everywhere(unknown('network-unreachable')),
    tries: 3,
    heals: true,
  },
  broken('reset after the headers', 'reset-after-headers'),
  broken('reset in the middle of the body', 'reset-mid-body'),
  broken('body cut off before its Content-Length', 'cut-body'),
  {
    name: 'Content-Length shorter than the body',
    by: direct,
    answer: { kind: 'short-length', direct: true },
    stages: { ...everywhere(unknown('response-not-json')), git: gitBeginning },
  },
  {
    name: 'no response',
    by: behindNginx,
    answer: { kind: 'hang' },
    stages: { ...everywhere(unknown('timed-out')), recognition: { ...unknown('timed-out'), requests: 1 } },
    seconds: 2,
  },
  {
    name: 'one byte per second',
    by: behindNginx,
    answer: { kind: 'drip' },
    stages: { ...everywhere(unknown('timed-out')), recognition: { ...unknown('timed-out'), requests: 1 } },
    seconds: 2,
  },
  {
    name: 'body of 6 MB',
    by: behindNginx,
    answer: { kind: 'giant-body' },
    stages: everywhere(unknown('response-not-json')),
  },
  {
    name: 'headers of 64 kB',
    by: direct,
    answer: { kind: 'giant-headers', direct: true },
    stages: everywhere(unknown('response-not-json')),
  },
  odd('body with invalid gzip', 'invalid-gzip', 'response-not-json'),
  odd('sign-in page with 200', 'html', 'response-not-json'),
  odd('page with 401', { status: 401, ...page }, 'response-not-json'),
  odd('page with 403', { status: 403, ...page }, 'response-not-json'),
  odd('redirect to another host', statusFaults.redirected, 'response-unexpected'),
  odd('redirect to http', statusFaults.downgraded, 'response-unexpected'),
  odd('400 without a body', statusFaults.emptyBadRequest, 'response-unexpected'),
  odd('407 without a proxy', { status: 407 }, 'response-unexpected'),
  odd('408', { status: 408 }, 'response-unexpected'),
  odd('410 without a change number', { status: 410 }, 'response-unexpected'),
  {
    name: '429 without Retry-After',
    by: behindNginx,
    answer: { kind: statusFaults.rateLimited },
    stages: everywhere(unknown('rate-limited')),
    tries: 3,
    heals: true,
  },
  {
    name: '429 with a Retry-After of one second',
    by: behindNginx,
    answer: { kind: { ...statusFaults.rateLimited, headers: { 'Retry-After': '1' } } },
    stages: everywhere(unknown('rate-limited')),
    tries: 3,
    heals: true,
  },
  {
    name: '429 with a Retry-After of one hour',
    by: behindNginx,
    answer: { kind: { ...statusFaults.rateLimited, headers: { 'Retry-After': '3600' } } },
    stages: everywhere(unknown('rate-limited')),
  },
  {
    name: '429 with an invalid Retry-After',
    by: behindNginx,
    answer: { kind: { ...statusFaults.rateLimited, headers: { 'Retry-After': '-9e99999999999999999999' } } },
    stages: everywhere(unknown('rate-limited')),
    tries: 3,
    heals: true,
  },
  ...[500, 502, 503, 504, 555].map(serverError),
  {
    name: '503 with a Retry-After of ten minutes',
    by: behindNginx,
    answer: { kind: { status: 503, headers: { 'Retry-After': '600' } } },
    stages: everywhere(unknown('server-error')),
  },
  odd('incomplete JSON', 'malformed-json', 'response-not-json'),
  odd('JSON of an unexpected shape', 'other-json', 'response-not-json'),
  {
    name: 'correct response with a wrong content type',
    by: behindNginx,
    answer: { kind: { realAs: 'text/html' } },
    stages: everywhere(pass('the body and the scope headers are sufficient')),
  },
  {
    name: 'no scope headers',
    by: behindNginx,
    answer: { kind: 'strip-headers' },
    stages: {
      recognition: pass('the later responses have them'),
      endpoint: pass('the first response has them'),
      all: { ...unknown('scope-unverified'), requests: 5 },
    },
  },
  ...(
    [
      ['that is not a list', '<<< 500 >>>'],
      ['of 9 kB', 'read '.repeat(1800)],
      ['with unknown scopes', 'null'],
    ] as const
  ).map(
    ([name, scopesHeader]): Fault => ({
      name: `a scope header ${name}`,
      by: behindNginx,
      answer: { kind: { scopesHeader } },
      stages: {
        recognition: pass('the later responses list the scopes'),
        endpoint: pass('the first response lists the scopes'),
        all: { ...unknown('scope-unverified'), requests: 5 },
      },
    }),
  ),
];
