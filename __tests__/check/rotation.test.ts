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
