import { expect, test } from '@jest/globals';
import { checkToken, prepareCheck } from '../../src/check/check-token.ts';
import type { HttpResponse } from '../../src/http/response.ts';
import { otherToken } from '../texts.ts';
import { clientThat, configure, now } from './pipeline.ts';

const accepted: HttpResponse = {
  outcome: 'answer',
  status: 200,
  headers: { 'x-credential-type': 'api_token', 'x-oauth-scopes': 'read:repository:bitbucket' },
  body: 'whole',
  text: JSON.stringify({ full_name: 'acme/web', is_private: true }),
};
const given = { repository: 'acme/web', 'current-token': otherToken };

test('a run that is interrupted before the current token gets a response is not known to pass', async () => {
  const interruption = new AbortController();
  const context = await prepareCheck(configure(given), now);
  const candidate = clientThat(() => accepted);
  const current = clientThat(({ path }) => {
    interruption.abort();
    return { outcome: 'failure', kind: 'timed-out', host: path, stage: 'answer' };
  });
  const open = async (of: unknown) => (of === context ? candidate : current);
  const { verdict, findings } = await checkToken(context, open, interruption.signal);
  expect([verdict, ...findings.map(({ code }) => code)]).toEqual(['unknown', 'interrupted']);
  expect([candidate.asked.length, current.asked.length]).toEqual([1, 1]);
});

test('what is only known of one of the tokens is not compared', async () => {
  const context = await prepareCheck(configure({ ...given, git: 'clone' }), now);
  const silent = { ...accepted, headers: { 'x-credential-type': 'repo_access_token' } };
  const open = async (of: unknown) => clientThat(() => (of === context ? accepted : silent));
  const { findings, notes } = await checkToken(context, open);
  expect(findings.map(({ code }) => code).filter((code) => code !== 'rotation-other-account')).not.toContain(
    'rotation-wider',
  );
  expect(notes).toContainEqual({ type: 'rotation', state: 'open', aspects: ['scopes', 'access', 'expiry'] });
});

/** A response to each path, with the scopes to write. */
function responsesWith(permission: string, git: HttpResponse) {
  const headers = {
    'x-credential-type': 'api_token',
    'x-oauth-scopes': 'read:repository:bitbucket, write:repository:bitbucket',
  };
  const listed = { values: [{ permission, repository: { full_name: 'acme/web' } }] };
  return clientThat(({ path }) => {
    if (path.includes('/info/refs')) return git;
    return { ...accepted, headers, ...(path.includes('/permissions/') && { text: JSON.stringify(listed) }) };
  });
}

const advertised: HttpResponse = { ...accepted, headers: {}, text: '001f# service=git-receive-pack\n0000' };
const refusal = (text: string): HttpResponse => ({ ...accepted, status: 403, headers: {}, text });

test.each([
  ['POST /repositories/acme/web/commit/{commit}/statuses/build', true],
  ['POST /repositories/acme/web/refs/branches', undefined],
])('a lower permission is not called needless where the need is not known: %s', async (operations, isNeedOpen) => {
  const context = await prepareCheck(configure({ ...given, operations }), now);
  const [candidate, current] = isNeedOpen === undefined ? (['write', 'admin'] as const) : (['read', 'write'] as const);
  const open = async (of: unknown) => responsesWith(of === context ? candidate : current, advertised);
  const { findings } = await checkToken(context, open);
  const narrower = findings.find(({ code }) => code === 'rotation-narrower');
  expect(narrower?.facts).toMatchObject({ permissions: [{ from: current, to: candidate }] });
  expect(narrower?.facts).toEqual(
    isNeedOpen ? expect.objectContaining({ isNeedOpen }) : expect.not.objectContaining({ isNeedOpen: true }),
  );
});

test.each([
  ['without a reason', '', false],
  ['because of the address', 'To access this repository, an admin must whitelist your IP.', false],
  ['for a missing permission', 'Access denied. You must have write or admin access.', true],
])('access that Git refuses to the current token %s', async (_, text, isGained) => {
  const context = await prepareCheck(configure({ ...given, git: 'push' }), now);
  const open = async (of: unknown) => responsesWith('write', of === context ? advertised : refusal(text));
  const { findings } = await checkToken(context, open);
  expect(findings.some(({ code }) => code === 'rotation-wider')).toBe(isGained);
});
