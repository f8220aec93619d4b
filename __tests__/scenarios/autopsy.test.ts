import { expect, test } from '@jest/globals';
import { runScenario, type ScenarioResult, type Scene } from '../../sandbox/run-scenario.ts';
import { runner } from './start.ts';

const repository = 'acme/web';
const email = 'release-bot@acme.example';
const scopes = 'read:repository:bitbucket';
const own = { email, repository, scopes };

/** One text of Bitbucket's represents many causes: what is printed for each. */
const causes: readonly (readonly [cause: string, scene: Scene, fails: readonly string[]])[] = [
  ['a wrong email', { sample: 'api-least', options: { ...own, email: 'other@acme.example' } }, ['email-mismatch']],
  [
    'a wrong email, where Bearer is not taken',
    { sample: 'api-least', options: { ...own, email: 'other@acme.example' }, flags: { bearerForApiTokens: false } },
    ['token-rejected'],
  ],
  [
    'no email, where Bearer is not taken',
    { sample: 'api-least', options: { repository, scopes }, flags: { bearerForApiTokens: false } },
    ['email-missing'],
  ],
  [
    'an email with a token that is Bearer only',
    { sample: 'oauth-opaque', options: { ...own, scopes: 'repository' } },
    [],
  ],
  ['a token without scopes', { sample: 'api-unscoped', options: own }, ['token-without-scopes']],
  [
    'a token without scopes, in the generic words of early 2026',
    { sample: 'api-unscoped', options: own, flags: { unscopedText: 'generic' } },
    ['token-rejected'],
  ],
  [
    'a token without scopes, without a word',
    { sample: 'api-unscoped', options: own, flags: { unscopedText: false } },
    ['token-rejected'],
  ],
  ['a token of another Atlassian app', { sample: 'api-other-app', options: own }, ['token-without-scopes']],
  [
    'a token past its declared day',
    { sample: 'api-expired', options: { ...own, 'expires-on': '2020-02-29' } },
    ['expired'],
  ],
  ['a token that expired or was revoked', { sample: 'api-expired', options: own }, ['token-rejected']],
  ['a damaged token', { sample: 'api-damaged', options: own }, ['token-rejected']],
  ['an app password', { sample: 'app-password', options: { repository, scopes } }, ['app-password-removed']],
  ["an organization's key", { sample: 'organization-key', options: { repository, scopes } }, ['token-rejected']],
  [
    'a proxy that removes the header, before a private repository',
    { sample: 'api-least', options: own, faults: [{ kind: 'anonymous' }] },
    ['token-not-received'],
  ],
  [
    'a proxy that removes the header, before a public repository',
    { sample: 'api-least', options: { ...own, repository: 'acme/handbook' }, faults: [{ kind: 'anonymous' }] },
    ['token-not-received'],
  ],
];

test.each(causes)('%s', async (_, scene, fails) => {
  const played = await runScenario(runner, scene);
  expect(played.findings.filter(({ severity }) => severity === 'fail').map(({ code }) => code)).toEqual(fails);
  // One question, and after a 401 at most one more.
  expect(played.requests.length).toBeLessThanOrEqual(2);
  expect(printedOf(played)).toMatchSnapshot();
});

function printedOf({ findings }: ScenarioResult): readonly string[] {
  return findings.map(({ severity, title, cause }) => `${severity}: ${title}. ${cause}`);
}
