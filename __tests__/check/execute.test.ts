import { describe, expect, test } from '@jest/globals';
import type { RawOptions } from '../../src/config/options.ts';
import type { JobContext as Context } from '../../src/config/token-config.ts';
import type { NetworkError } from '../../src/http/errors.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { answer, error, html, recorded, removed } from '../bitbucket/answers.ts';
import { accessToken } from '../credential/tokens.ts';
import { type Answering, collectEvidence, configure, runPipeline } from './pipeline.ts';

const type = { 'x-credential-type': 'api_token' };
const all = {
  ...type,
  'x-oauth-scopes': 'read:repository:bitbucket, read:pullrequest:bitbucket, read:pipeline:bitbucket',
};
const silence: NetworkError = { outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' };
const demanding = {
  repository: 'acme/web',
  scopes: 'read:repository:bitbucket read:pullrequest:bitbucket read:pipeline:bitbucket',
};
const repository = '/repositories/acme/web';
const pullRequests = '/repositories/acme/web/pullrequests';
const pipelines = '/repositories/acme/web/pipelines';

/** What was requested, without queries. */
async function asked(raw: RawOptions, answering: Answering, context: Context = {}): Promise<readonly string[]> {
  const { asked: heard, result } = await runPipeline(configure(raw, context), answering);
  expect(result.requests).toBe(heard.length);
  return heard.map(({ path, scheme }) => `${scheme} ${path.split('?')[0]}`);
}
const always = (result: HttpResponse | NetworkError) => () => result;

describe('after the first answer', () => {
  test('that lists the scopes, what is left open is requested by the accepted scheme', async () => {
    expect(await asked(demanding, always(answer(200, { is_private: true }, all)))).toEqual([
      `Basic ${repository}`,
      `Basic ${pullRequests}`,
      `Basic ${pipelines}`,
    ]);
  });

  test('what the list does not hold is not asked', async () => {
    const some = { ...type, 'x-oauth-scopes': 'read:repository:bitbucket, read:pipeline:bitbucket' };
    expect(await asked(demanding, always(answer(200, {}, some)))).toEqual([
      `Basic ${repository}`,
      `Basic ${pipelines}`,
    ]);
  });

  describe('a list that lacks the scope of a private repository that was shown decides nothing', () => {
    const incomplete = { ...type, 'x-oauth-scopes': 'read:webhook:bitbucket' };
    const shown = answer(200, { is_private: true }, incomplete);
    const lacks = answer(
      403,
      error(recorded.lacks, { detail: { required: ['read:pullrequest:bitbucket'] } }),
      incomplete,
    );
    const raw = { repository: 'acme/web', scopes: 'read:repository:bitbucket read:pullrequest:bitbucket' };

    test.each([
      ['a success shows the scope', shown, ['scope-contradiction', 'scope-contradiction']],
      ['a refusal shows that it is missing', lacks, ['scope-missing', 'scope-contradiction']],
    ])('%s', async (_, response, codes) => {
      const { findings } = await runPipeline(configure(raw), ({ path }) =>
        path.includes('/pullrequests') ? response : shown,
      );
      expect(findings.map(({ code }) => code)).toEqual(codes);
    });
  });

  test('what the list in a denial does not hold is not asked either', async () => {
    const body = error(recorded.lacks, {
      detail: { required: ['read:repository:bitbucket'], granted: ['read:pullrequest:bitbucket'] },
    });
    expect(await asked(demanding, always(answer(403, body)))).toEqual([`Basic ${repository}`, `Basic ${pullRequests}`]);
  });

  test('that carries no list, everything is requested', async () => {
    expect(await asked(demanding, always(answer(200, { is_private: true })))).toHaveLength(3);
  });

  test.each<[string, HttpResponse]>([
    ['because a scope is missing', answer(403, error(recorded.lacks))],
    ['because a permission is missing', answer(403, error(recorded.denied))],
    ['because of the kind', answer(403, error(recorded.mechanism))],
    ['because the endpoint is gone', answer(410, removed)],
  ])('that refuses %s, the rest is requested anyway', async (_, first) => {
    expect(await asked(demanding, always(first))).toHaveLength(3);
  });

  test.each<[string, HttpResponse | NetworkError]>([
    ['nothing', silence],
    ['a rate limit', answer(429, recorded.limited)],
    ['an outage', answer(503)],
    ['an outage of 555', answer(555)],
    ['a page', answer(200, html)],
    ['a page in place of a refusal', answer(401, html)],
    ['a page in place of a 404', answer(404, html)],
    ['a redirect', answer(302)],
    ['a 400 without a body', answer(400)],
    ['a wrong base', answer(403, error('Forbidden'))],
    ['an anonymous caller', answer(200, {}, { 'x-credential-type': 'unauthenticated_identity' })],
  ])('%s: no other request is sent', async (_, first) => {
    expect(await asked(demanding, always(first))).toEqual([`Basic ${repository}`]);
  });
});

describe('after a 401', () => {
  test.each<[string, HttpResponse]>([
    ['without words', answer(401)],
    ['in general words', answer(401, error(recorded.invalid))],
    ['in plain text', answer(401, recorded.login)],
  ])('%s, one further request goes out as Bearer, and no probe', async (_, refusal) => {
    expect(await asked(demanding, always(refusal))).toEqual([`Basic ${repository}`, `Bearer ${repository}`]);
  });

  test.each<[string, RawOptions, HttpResponse]>([
    ['the token has no scopes', demanding, answer(401, error(recorded.noScopes))],
    ['it is an app password', { ...demanding, token: 'TESTONLY-opaque' }, answer(401, error(recorded.appPassword))],
  ])('that states that %s: no other request is sent', async (_, raw, refusal) => {
    expect(await asked(raw, always(refusal))).toEqual([`Basic ${repository}`]);
  });

  test('that takes an API token for an app password, Bearer is requested', async () => {
    const refusal = answer(401, error(recorded.appPassword));
    expect(await asked(demanding, always(refusal))).toEqual([`Basic ${repository}`, `Bearer ${repository}`]);
  });

  test('that only Basic gets, the rest goes out as Bearer', async () => {
    const answering: Answering = ({ scheme }) => (scheme === 'Basic' ? answer(401) : answer(200, {}, all));
    expect(await asked(demanding, answering)).toEqual([
      `Basic ${repository}`,
      `Bearer ${repository}`,
      `Bearer ${pullRequests}`,
      `Bearer ${pipelines}`,
    ]);
  });

  test('that is followed by an outage: no other request is sent', async () => {
    const answering: Answering = ({ scheme }) => (scheme === 'Basic' ? answer(401) : answer(503));
    expect(await asked(demanding, answering)).toEqual([`Basic ${repository}`, `Bearer ${repository}`]);
  });

  test.each<[string, RawOptions]>([
    ['an API token without an email', { ...demanding, email: '' }],
    ['an access token', { ...demanding, token: accessToken, email: '' }],
    ['an access token with an email', { ...demanding, token: accessToken }],
  ])('of %s, there is no other scheme', async (_, raw) => {
    expect(await asked(raw, always(answer(401)))).toEqual([`Bearer ${repository}`]);
  });

  test('by Basic, and nothing that shows itself by Bearer, ends it', async () => {
    const answering: Answering = ({ scheme }) =>
      scheme === 'Basic' ? answer(401) : answer(404, error(recorded.hidden));
    expect(await asked(demanding, answering)).toEqual([`Basic ${repository}`, `Bearer ${repository}`]);
  });

  test('of a probe, nothing is tried again', async () => {
    const answering: Answering = ({ path }) => (path.includes('pull') ? answer(401) : answer(200, {}, all));
    expect(await asked(demanding, answering)).toHaveLength(3);
  });
});

describe('a repository that does not show itself', () => {
  const hidden: Answering = ({ path }) =>
    path.startsWith(repository) ? answer(404, error(recorded.hidden), type) : answer(200, {}, type);
  const scopes = 'read:pipeline:bitbucket read:repository:bitbucket';

  test('and is mere context of a pipeline: the workspace is requested instead', async () => {
    const context = { workspace: 'acme', repository: 'web' };
    expect(await asked({ scopes }, hidden, context)).toEqual([
      `Basic ${repository}`,
      'Basic /workspaces/acme/pipelines-config/variables',
      'Basic /repositories/acme',
    ]);
  });

  test('is left out of the place of the probes', async () => {
    const { evidence } = await collectEvidence(configure({ repository: 'acme/web', scopes }), hidden);
    expect(evidence.place).toEqual({ workspace: 'acme' });
    const more = await collectEvidence(configure({ repository: 'acme/web', project: 'WEB', scopes }), hidden);
    expect(more.evidence.place).toEqual({ workspace: 'acme', project: 'WEB' });
  });

  test('although it does: then it stays', async () => {
    const visible = always(answer(200, {}, type));
    const { evidence } = await collectEvidence(configure({ repository: 'acme/web', scopes }), visible);
    expect(evidence.place).toEqual({ workspace: 'acme', repository: 'web' });
  });
});

test('the questions go below the base that was given', async () => {
  const heard: string[] = [];
  const declaration = configure({ ...demanding, 'api-url': 'https://gateway.acme.example/bitbucket/2.0/' });
  await runPipeline(declaration, ({ path }) => {
    heard.push(path);
    return answer(200, {}, type);
  });
  expect(heard[0]).toBe('/bitbucket/2.0/repositories/acme/web?fields=full_name,is_private');
});
