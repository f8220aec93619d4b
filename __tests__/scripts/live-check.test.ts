import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deprecationHeaders, rateLimitHeaders } from '../../sandbox/faults.ts';
import { permissionSamples } from '../../sandbox/permission-samples.ts';
import { type SampleName, samples } from '../../sandbox/samples.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { evidencePage } from '../../scripts/evidence-page.ts';
import { applyAnswers, mergeAnswers, printAnswers } from '../../scripts/live-check/answers.ts';
import { questions } from '../../scripts/live-check/questions.ts';
import { createCleaner } from '../../scripts/live-check/requests.ts';
import { type LiveVariable, readSettings } from '../../scripts/live-check/settings.ts';
import { runLiveCheck } from '../../scripts/live-check.ts';
import { factGroups, openQuestions } from '../../src/bitbucket/evidence.data.ts';
import { liveAnswers } from '../../src/bitbucket/live-answers.data.ts';

const now = new Date('2026-12-24T12:00:00Z');

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const token = (name: SampleName) => samples[name].token;
/** The owner of a workspace, who has no entry anywhere. */
const owner = permissionSamples.find(({ name }) => name === 'every-scope-owner');

function environment(more: Partial<Record<LiveVariable, string | undefined>> = {}): Record<string, string | undefined> {
  return {
    LIVE_CHECK_TOKEN: owner?.token,
    LIVE_CHECK_EMAIL: owner?.email,
    LIVE_CHECK_WORKSPACE: 'acme',
    LIVE_CHECK_REPOSITORY: 'web',
    LIVE_CHECK_PULL_REQUEST: '7',
    LIVE_CHECK_PUBLIC_REPOSITORY: 'handbook',
    LIVE_CHECK_REPOSITORY_WITHOUT_PIPELINES: 'legacy',
    LIVE_CHECK_READER_TOKEN: token('api-viewer'),
    LIVE_CHECK_READER_EMAIL: samples['api-viewer'].email,
    LIVE_CHECK_ACCESS_TOKEN: token('repo-access-token'),
    LIVE_CHECK_OAUTH_TOKEN: token('oauth-opaque'),
    LIVE_CHECK_API_URL: sandbox.apiUrl,
    LIVE_CHECK_GIT_URL: sandbox.url,
    ...more,
  };
}

function settingsOf(env: Record<string, string | undefined>) {
  const settings = readSettings(env);
  if ('missing' in settings) throw new Error(settings.missing.join());
  return settings;
}

async function run(more: Partial<Record<LiveVariable, string | undefined>> = {}) {
  const { answers, lines, requests } = await runLiveCheck(settingsOf(environment(more)), now);
  const answer = (id: string) => answers.find(({ question }) => question === id);
  return { answers, answer, text: lines.join('\n'), requests };
}

test('it requests every open question, and knows no other', () => {
  expect(Object.keys(questions)).toEqual(openQuestions.map(({ id }) => id));
});

test('against the sandbox, every question is answered, by GET requests alone', async () => {
  const { answers, requests } = await run();
  expect(answers.map(({ question }) => question)).toEqual(openQuestions.map(({ id }) => id));
  expect(answers.map(({ day }) => day)).toEqual(answers.map(() => '2026-12-24'));
  expect(new Set(sandbox.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(sandbox.requests).toHaveLength(requests);
  expect(sandbox.written).toEqual([]);
  expect(answers.map(({ question, says, confirms }) => [question, confirms, says])).toMatchSnapshot();
});

test('nothing of a secret, an account or a place is in what it prints and writes', async () => {
  sandbox.setFlags({ tokenIds: true });
  const env = environment();
  const { answers, text } = await run();
  const written = `${printAnswers(answers)}${text}${evidencePage(answers).split('## Live checks')[1]}`;
  for (const [name, value = ''] of Object.entries(env)) {
    if (/TOKEN|EMAIL/.test(name)) expect(written).not.toContain(value);
  }
  expect(written).not.toMatch(/ATATT|ATCTT|@|\b(?:acme|handbook|legacy)\b|Release Bot|127\.0\.0\.1/);
  expect(written).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(written).toContain('x-token-id: present');
});

test('a response that repeats the secret and the names is cleaned', () => {
  const clean = createCleaner(settingsOf(environment()));
  const { token: secret = '', email = '' } = owner ?? {};
  const said = `${email}:${secret} in acme/web, ${secret.slice(3, 60)}, {d0000000-0000-4000-8000-000000000001}, 0123456789abcdef, webhook\u0007`;
  expect(clean(said)).toBe('{email}:*** in {workspace}/{repo_slug}, ***, {uuid}, {commit}, webhook');
});

describe('what Bitbucket may answer as well', () => {
  test('the list of permissions contains what is inherited and public', async () => {
    sandbox.setFlags({ permissionList: 'effective' });
    expect((await run()).answer('public-permissions')).toMatchObject({ confirms: false });
  });

  test('limits in seconds from now, or as a time since 1970', async () => {
    sandbox.fault({ kind: { withHeaders: rateLimitHeaders } });
    expect((await run()).answer('limit-headers')).toMatchObject({
      confirms: true,
      says: 'An answer to an API token has x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset.',
    });
    sandbox.clearFaults();
    sandbox.fault({ kind: { withHeaders: { ...rateLimitHeaders, 'X-RateLimit-Reset': '1798113600' } } });
    expect((await run()).answer('limit-headers')).toMatchObject({ confirms: false });
  });

  test('an announcement', async () => {
    sandbox.fault({ match: /search\/code/, kind: { withHeaders: deprecationHeaders } });
    const answer = (await run()).answer('deprecation-place');
    expect(answer).toMatchObject({ confirms: true });
    expect(answer?.responses[0]).toContain('sunset: Mon, 31 May 2027 00:00:00 GMT');
  });

  test('another challenge, another name, and another error', async () => {
    sandbox.fault({
      match: /info\/refs/,
      kind: { status: 401, headers: { 'WWW-Authenticate': 'BitbucketCustom realm=x' } },
    });
    sandbox.fault({
      match: /legacy\/pipelines/,
      kind: { status: 200, contentType: 'application/json', body: '{"size":0}' },
    });
    const { answer } = await run();
    expect(answer('git-offer')).toMatchObject({ confirms: false, says: 'Git is offered: BitbucketCustom realm=x' });
    expect(answer('switched-off')).toMatchObject({ confirms: false });
    sandbox.clearFaults();
    sandbox.setFlags({ denial: 'key' });
    expect((await run()).answer('key-today')).toMatchObject({ confirms: true });
  });

  test('no headers on what is not there', async () => {
    sandbox.setFlags({ headersOn404: false });
    expect((await run()).answer('headers-on-404')?.says).toBe(
      'A 404 lacks the scope headers. A 410 lacks the scope headers.',
    );
  });

  test('a redirect whose target takes another scope', async () => {
    const account = { LIVE_CHECK_TOKEN: token('api-full'), LIVE_CHECK_EMAIL: samples['api-full'].email };
    const narrow = { ...account, LIVE_CHECK_NARROW_TOKEN: token('api-pullrequests') };
    expect((await run(narrow)).answer('diff-target')).toMatchObject({
      confirms: true,
      says: 'It redirects (302) to /repositories/{workspace}/{repo_slug}/diff/{spec}, which answers 403.',
    });
    sandbox.fault({ match: /web\/diff\//, kind: { status: 200, contentType: 'text/plain', body: 'diff' } });
    expect((await run(narrow)).answer('diff-target')).toMatchObject({ confirms: false });
  });

  test('a redirect out of the API is not followed', async () => {
    sandbox.fault({ match: /\/diff/, kind: { status: 302, headers: { Location: 'https://elsewhere.invalid/x' } } });
    expect((await run()).answer('diff-target')).toMatchObject({ says: 'No redirect into the API (302).' });
  });

  test('nothing: no answer confirms or contradicts a fact', async () => {
    sandbox.fault({ kind: 'reset' });
    const { answers } = await run();
    expect(answers.filter(({ confirms }) => confirms !== undefined)).toEqual([]);
    expect(answers[0]?.responses[0]).toContain('no response');
  });
});

test('what is not set leaves its question open, and names the variable', async () => {
  const { answers, text } = await run({
    LIVE_CHECK_PULL_REQUEST: undefined,
    LIVE_CHECK_PUBLIC_REPOSITORY: '',
    LIVE_CHECK_REPOSITORY_WITHOUT_PIPELINES: undefined,
    LIVE_CHECK_READER_TOKEN: undefined,
  });
  const open = ['public-permissions', 'diff-target', 'anonymous-name', 'switched-off', 'key-today'];
  expect(openQuestions.map(({ id }) => id).filter((id) => !answers.some(({ question }) => question === id))).toEqual(
    open,
  );
  expect(text).toContain('Not asked. Set LIVE_CHECK_PULL_REQUEST: ');
  expect(readSettings({ LIVE_CHECK_EMAIL: 'a@b.example' })).toEqual({
    missing: ['LIVE_CHECK_TOKEN', 'LIVE_CHECK_WORKSPACE', 'LIVE_CHECK_REPOSITORY'],
  });
});

describe('answers', () => {
  const answer = (question: string, confirms?: boolean) => ({
    question,
    day: '2026-12-24',
    says: 'It does.',
    ...(confirms !== undefined && { confirms }),
    responses: ['GET /user: 200'],
  });
  const graded = (...answers: readonly ReturnType<typeof answer>[]) =>
    applyAnswers(factGroups, openQuestions, answers).flatMap(({ facts }) => facts);
  const fact = (id: string, ...answers: readonly ReturnType<typeof answer>[]) =>
    graded(...answers).find((one) => one.id === id);

  test('raise the grade of what they confirm, and nothing else', () => {
    expect(fact('git-challenge')).toMatchObject({ grade: 'inferred' });
    expect(fact('git-challenge', answer('git-offer', true))).toMatchObject({ grade: 'recorded', day: '2026-12-24' });
    expect(fact('git-challenge', answer('git-offer', false))).toMatchObject({ grade: 'inferred' });
    expect(fact('git-challenge', answer('git-offer'))).toMatchObject({ grade: 'inferred' });
    expect(fact('denied-key', answer('key-today', true))).toMatchObject({ grade: 'recorded', day: '2020-04-28' });
    const before = graded().filter(({ id }) => id !== 'git-challenge');
    expect(graded(answer('git-offer', true)).filter(({ id }) => id !== 'git-challenge')).toEqual(before);
  });

  test('are on the page, where they close their question', () => {
    const page = evidencePage([answer('git-offer', true), answer('limit-headers', false)]);
    expect(page).toContain('confirmed by a [live check](#live-checks) on 2026-12-24');
    expect(page).toContain('**contradicted** by a [live check](#live-checks) on 2026-12-24');
    expect(page).not.toContain('- Which schemes does the `WWW-Authenticate` header for Git offer?');
    expect(page).toContain(
      '| Which schemes does the `WWW-Authenticate` header for Git offer? | It does. | GET /user: 200 | 2026-12-24 |',
    );
  });

  test('replace older ones, and keep those to other questions', () => {
    const [old, other, fresh] = [answer('git-offer', false), answer('token-id-place'), answer('git-offer', true)];
    expect(mergeAnswers(openQuestions, [old, other], [fresh])).toEqual([other, fresh]);
  });

  test('that are committed contradict no fact', () => {
    expect(liveAnswers.filter(({ confirms }) => confirms === false)).toEqual([]);
  });
});
