import { describe, expect, test } from '@jest/globals';
import type { RawOptions } from '../../src/config/options.ts';
import { answer, error, listing, privately, recorded, unlisted } from '../bitbucket/answers.ts';
import { accessToken } from '../credential/tokens.ts';
import { type Answering, configure, runPipeline } from './pipeline.ts';

const place: RawOptions = { repository: 'acme/web' };
const read = 'read:repository:bitbucket';
const write = 'write:repository:bitbucket';
const denial = (required: string, granted: readonly string[]) =>
  error(recorded.lacks, { detail: { required: [required], granted } });
const api = 'https://api.bitbucket.org/2.0/repositories/acme/web';
const curl = (credential: string, url: string) => `To see the response, run: curl -sSi ${credential} '${url}'`;
const basic = '--user "$EMAIL:$TOKEN"';
const bearer = '--header "Authorization: Bearer $TOKEN"';

const notesOf = async (raw: RawOptions, answering: Answering) =>
  (await runPipeline(configure(raw), answering)).report.notes;

describe('the notes of a run', () => {
  const listed = "Granted scopes that this version doesn't know: a:scope:of:tomorrow.";
  const alone = (scope: string) =>
    `Shown only by the list of granted scopes: ${scope}. No read-only request could test this.`;

  test.each<[string, RawOptions, Answering, readonly string[]]>([
    ['nothing to say', { ...place, scopes: read }, () => privately(read), []],
    [
      'a scope in the other spelling',
      { ...place, scopes: 'repository' },
      () => privately(read),
      [`Checked ${read} instead of repository, because this kind of token has other scope names.`],
    ],
    [
      'a scope that no request tries',
      { ...place, scopes: `${read} ${write}` },
      () => privately(read, write),
      [alone(write)],
    ],
    [
      'a scope that only the place is missing to try',
      { operations: 'GET /repositories/{workspace}/{repo_slug}/pullrequests', scopes: write },
      () => privately('read:pullrequest:bitbucket', write),
      [
        alone(write),
        'Shown only by the list of granted scopes: read:pullrequest:bitbucket. Specify a repository to test this with a request.',
      ],
    ],
    ['a scope that no request tries and that is not granted', { ...place, scopes: write }, () => privately(read), []],
    ['a scope that is unknown', { ...place, scopes: read }, () => privately(read, 'a:scope:of:tomorrow'), [listed]],
    [
      'another kind than the token looks like',
      { ...place, scopes: 'repository', token: accessToken, email: '' },
      () =>
        answer(200, { is_private: true }, { 'x-credential-type': 'repo_access_token', 'x-oauth-scopes': 'repository' }),
      ['Bitbucket identifies the token as a repository access token.'],
    ],
    [
      'what it may do, where nothing was declared',
      place,
      () => privately(read, write),
      [`Granted scopes: Repositories: Read (${read}), Repositories: Write (${write}).`],
    ],
    ['what it may do is unknown, where nothing is listed', place, () => unlisted, []],
    [
      'what it may do is not asked, where a scope was misspelt',
      { ...place, scopes: 'frobnicate' },
      () => privately(read),
      [],
    ],
    [
      'a list from a refusal of what the job does not need',
      { ...place, scopes: 'read:user:bitbucket' },
      () => answer(403, denial(read, ['read:user:bitbucket'])),
      ["The list of granted scopes comes from a 403 response to a request that the job doesn't need."],
    ],
    [
      'a list from a refusal, next to an answer',
      { ...place, scopes: 'read:pullrequest:bitbucket' },
      ({ path }) =>
        path.includes('pullrequests')
          ? answer(403, denial('read:pullrequest:bitbucket', [read]))
          : answer(200, { is_private: true }),
      [],
    ],
    [
      'a refusal with a list in its header',
      { ...place, scopes: read },
      () => answer(403, error(recorded.denied), listing(read)),
      [],
    ],
  ])('%s', async (_, raw, answering, expected) => {
    expect((await notesOf(raw, answering)).filter((note) => !note.startsWith('To see'))).toEqual(expected);
  });
});

describe('the command that shows an answer again', () => {
  const pulls = 'read:pullrequest:bitbucket';
  const size = '?pagelen=1&fields=size';
  const probed =
    (status: number): Answering =>
    ({ path }) =>
      path.includes('pullrequests') ? answer(status, error(recorded.denied)) : privately(read, pulls);

  test.each<[string, RawOptions, Answering, readonly string[]]>([
    ['all is well', { ...place, scopes: pulls }, probed(200), []],
    ['a probe is refused', { ...place, scopes: pulls }, probed(403), [curl(basic, `${api}/pullrequests${size}`)]],
    [
      'a probe is refused, and another thing was not even tried',
      { ...place, scopes: `${write} ${pulls}` },
      ({ path }) => (path.includes('pullrequests') ? answer(403, error(recorded.denied)) : unlisted),
      [curl(basic, `${api}/pullrequests${size}`)],
    ],
    ['a probe is redirected', { ...place, scopes: pulls }, probed(300), [curl(basic, `${api}/pullrequests${size}`)]],
    [
      'the token is refused by both schemes: Basic shows most',
      place,
      () => answer(401),
      [curl(basic, `${api}?fields=full_name,is_private`)],
    ],
    [
      'an access token is refused',
      { ...place, token: accessToken, email: '' },
      () => answer(401),
      [curl(bearer, `${api}?fields=full_name,is_private`)],
    ],
    ['a public repository proves nothing', place, () => answer(200, { is_private: false }), []],
    [
      'no answer at all',
      place,
      () => ({ outcome: 'failure', kind: 'timed-out', host: 'api.bitbucket.org', stage: 'answer' }),
      [curl(basic, `${api}?fields=full_name,is_private`)],
    ],
  ])('%s', async (_, raw, answering, expected) => {
    expect((await notesOf(raw, answering)).filter((note) => note.startsWith('To see'))).toEqual(expected);
  });

  test.each<[string, RawOptions, string]>([
    ['an API token', {}, 'x-bitbucket-api-token-auth'],
    ['an access token', { token: accessToken, email: '' }, 'x-token-auth'],
    ['an opaque token with an email', { token: 'TESTONLY-opaque' }, 'x-bitbucket-api-token-auth'],
    ['an opaque token alone', { token: 'TESTONLY-opaque', email: '' }, 'x-token-auth'],
  ])('names the user that git requires for %s', async (_, raw, user) => {
    const answering: Answering = ({ path }) =>
      path.includes('.git/') ? answer(403) : answer(200, { is_private: true }, { 'x-credential-type': 'forge_app' });
    const url = 'https://bitbucket.org/acme/web.git/info/refs?service=git-upload-pack';
    expect(await notesOf({ ...place, git: 'clone', ...raw }, answering)).toContain(
      curl(`--user "${user}:$TOKEN"`, url),
    );
  });
});
