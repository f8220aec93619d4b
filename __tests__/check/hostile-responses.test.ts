import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searcherFor } from '../../sandbox/leaks.ts';
import { gitUsernames } from '../../src/bitbucket/authorization.ts';
import { withRedaction } from '../../src/http/redaction.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { createFragmentRedactor } from '../../src/redaction/fragment-redactor.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { secretVariants } from '../../src/redaction/variants.ts';
import { markdownOf } from '../../src/report/markdown.ts';
import { runReport } from '../../src/report/run-report.ts';
import { textOf } from '../../src/report/text.ts';
import { answer, error, recorded } from '../bitbucket/answers.ts';
import { apiToken } from '../credential/tokens.ts';
import { fuzzTimeout, hostileText, slowFuzzRuns } from '../texts.ts';
import { configure, email, hostNames, now, runPipeline } from './pipeline.ts';

/** What a server may send back of what it was sent. */
const pair = btoa(`${email}:${apiToken}`);
const codes = [...Buffer.from(apiToken)];
const spelt = [
  Buffer.from(apiToken).toString('hex'),
  codes.map((code) => `%${code.toString(16)}`).join(''),
  codes.map((code) => `&#${code};`).join(''),
];
const pieces = [apiToken.slice(0, 80), apiToken.slice(40, 60), apiToken.slice(-13), pair, pair.slice(60, 90), ...spelt];
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: hostileText }, fc.constantFrom(...pieces)), { maxLength: 3 })
  .map((parts) => parts.join(''));
const names = ['x-oauth-scopes', 'x-credential-type', 'content-type', 'retry-after', 'location', '__proto__'];
const scopes = fc
  .array(fc.oneof(fc.constantFrom('read:repository:bitbucket', 'repository', 'write:pullrequest:bitbucket'), text))
  .map((list) => list.join(', '));

const lists = fc.oneof(text, fc.array(fc.oneof(text, fc.constant('repository')), { maxLength: 2 }));
const errors = fc
  .record({
    message: fc.oneof(text, fc.constantFrom(...Object.values(recorded), 'CHANGE-1', 'Forbidden')),
    detail: fc.oneof(text, fc.dictionary(fc.constantFrom('required', 'granted'), lists)),
    data: fc.oneof(text, fc.record({ announcement_url: text.map((end) => `https://x.atlassian.com/${end}`) })),
  })
  .map(({ message, ...rest }) => error(message, rest));
const successes = fc.record({ is_private: fc.oneof(fc.boolean(), text), display_name: text }, { requiredKeys: [] });
/** Any character may be escaped. */
const escaped = (json: object) =>
  JSON.stringify(json).replace(/\w(?=[^:{}[\]]*")/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);
const written = (json: fc.Arbitrary<object>) =>
  json.chain((value) => fc.constantFrom(JSON.stringify(value), escaped(value)));
const bodies = fc.oneof(
  { weight: 3, arbitrary: written(errors) },
  { weight: 2, arbitrary: written(successes) },
  fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.stringify(json)),
  text,
);

const hostile: fc.Arbitrary<HttpResponse> = fc
  .record({
    status: fc.constantFrom(200, 200, 200, 204, 302, 400, 401, 403, 403, 403, 404, 410, 429, 500, 599, 0),
    headers: fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 2 }),
    granted: fc.option(scopes, { nil: undefined }),
    body: fc.constantFrom<HttpResponse['body']>('whole', 'whole', 'whole', 'whole', 'whole', 'cut', 'limit', 'encoded'),
    content: bodies,
  })
  .map(({ status, headers, granted, body, content }) => ({
    ...answer(status, content, { ...headers, ...(granted !== undefined && { 'x-oauth-scopes': granted }) }),
    body,
  }));

const jobs = [
  { repository: 'acme/web', scopes: 'read:repository:bitbucket\nread:pullrequest:bitbucket', git: 'push' },
  { workspace: 'acme', operations: 'GET /repositories/{workspace}', 'excess-scopes': 'fail' },
  { repository: 'acme/web', scopes: 'repository:write', 'expires-on': '2026-11-24' },
  {},
].map((raw) => configure(raw));

const hidePieces = createFragmentRedactor(secretVariants(new Secret(apiToken), [email, ...gitUsernames]));
const search = searcherFor([apiToken], [email]);

async function reportOn(job: (typeof jobs)[number], answers: readonly HttpResponse[]) {
  let turn = 0;
  const answering = () => answers[turn++ % answers.length] ?? answer(500);
  const { report, asked } = await runPipeline(job, answering, hostNames.action, (client) =>
    withRedaction(client, hidePieces),
  );
  return { run: runReport(now, 1, [], [report]), asked };
}

test(
  'no headers and bodies crash the check, bring it to ask for more, get a piece of the secret through, or read otherwise the next time',
  async () => {
    const verdicts = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...jobs),
        fc.array(hostile, { minLength: 1, maxLength: 4 }),
        async (job, answers) => {
          const { run, asked } = await reportOn(job, answers);
          const json = JSON.stringify(run);
          expect(search({ json }).hits).toEqual([]);
          // One to be recognized by, again by the other scheme, and one for each scope, operation and git.
          expect(asked.length).toBeLessThanOrEqual(5);
          expect(markdownOf(run).length + textOf(run).length).toBeGreaterThan(0);
          expect(JSON.stringify((await reportOn(job, answers)).run)).toBe(json);
          verdicts.add(run.verdict);
        },
      ),
      slowFuzzRuns,
    );
    expect([...verdicts].toSorted()).toEqual(['fail', 'pass', 'unknown', 'warn']);
  },
  fuzzTimeout,
);
