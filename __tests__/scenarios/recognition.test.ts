import { expect } from '@jest/globals';
import type { SampleName } from '../../sandbox/samples.ts';
import type { CredentialKind } from '../../src/bitbucket/credential-kind.ts';
import { asAction, asCommand, asPipe, type Given, type Outcome } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const least = { repository: 'acme/web', scopes: 'read:repository:bitbucket' };
const read = (outcome: Outcome) => outcome.report?.tokens[0];

/** A token that passes, and what it is found to be. */
function passes(
  name: string,
  sample: SampleName,
  kind: CredentialKind,
  given: Given,
  requests: readonly string[],
): Scenario {
  return {
    name: `${sample}: ${name}`,
    run: () => asCommand(sample, given),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests,
    also: (outcome) => expect(read(outcome)?.credential.kind).toBe(kind),
  };
}

scenarios('a token that works', [
  passes('its one scope', 'api-least', 'api-token', least, basic(path.web)),
  passes(
    'pull requests alone need neither the repository’s scope nor the user’s',
    'api-pullrequests',
    'api-token',
    { repository: 'acme/web', scopes: 'read:pullrequest:bitbucket, write:pullrequest:bitbucket' },
    basic(path.web, path.pullrequests),
  ),
  passes('nothing declared, and no user to be read', 'api-pullrequests', 'api-token', {}, basic(path.user)),
  passes(
    'administration alone',
    'api-admin-only',
    'api-token',
    { repository: 'acme/web', scopes: 'admin:repository:bitbucket' },
    basic(path.web, path.settings),
  ),
  passes(
    'a declared write is judged by the list alone',
    'repo-access-token',
    'repository-access-token',
    { repository: 'acme/web', scopes: 'repository:write' },
    bearer(path.web),
  ),
  passes(
    'nothing declared, and it is anonymous',
    'repo-access-token',
    'repository-access-token',
    {},
    bearer(path.user),
  ),
  passes(
    'its project',
    'project-access-token',
    'project-access-token',
    { workspace: 'acme', project: 'WEB', scopes: 'project, pullrequest:write' },
    bearer(path.workspace, path.project),
  ),
  passes(
    'its workspace',
    'workspace-access-token',
    'workspace-access-token',
    { workspace: 'acme', scopes: 'account' },
    bearer(path.workspace, path.members),
  ),
  passes(
    'its account, without an email',
    'oauth-opaque',
    'oauth-token',
    { scopes: 'account, email' },
    bearer(path.user, '/user/emails?pagelen=1&fields=size'),
  ),
  passes(
    'pipelines and pull requests',
    'oauth-jwt',
    'oauth-token',
    { repository: 'acme/web', scopes: 'pipeline:write, pullrequest, webhook' },
    bearer(path.web, path.pullrequests, path.hooks),
  ),
]);

scenarios('a token of an unknown shape', [
  {
    name: 'with an email: refused as Basic, accepted as Bearer, and it needs no email',
    run: () =>
      asAction('oauth-opaque', {
        repository: 'acme/web',
        email: 'release-bot@acme.example',
        scopes: 'repository:write',
      }),
    verdict: 'warn',
    findings: ['warn auth-scheme-rejected'],
    exitCode: 0,
    requests: [...basic(path.web), ...bearer(path.web)],
    log: true,
    also: (outcome) => expect(read(outcome)?.credential).toEqual({ kind: 'oauth-token', scheme: 'bearer' }),
  },
  {
    name: 'that is unknown is refused by every scheme',
    run: () => asAction(undefined, { ...least, token: 'Zq7'.repeat(20), email: 'release-bot@acme.example' }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    also: (outcome) => expect(read(outcome)?.credential.kind).toBe('unrecognized'),
  },
]);

scenarios('a token that is refused', [
  {
    name: 'expired: the causes are ranked, and what is ruled out is reported',
    run: () => asAction('api-expired', least),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    log: true,
    says: ['Ruled out: a damaged copy, because the checksum is valid.'],
  },
  {
    name: 'expired, with a declared day to come: that is ruled out',
    run: () => asAction('api-expired', { ...least, 'expires-on': '2999-12-31' }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    says: ['expiry, if the declared expiry date 2999-12-31 is correct'],
  },
  {
    name: 'expired, without an email: not reported as expired for certain',
    run: () => asPipe('api-expired', { scopes: 'read:repository:bitbucket', email: '' }),
    verdict: 'fail',
    findings: ['fail email-missing'],
    exitCode: 1,
    requests: bearer(path.web),
  },
  ...(['text', 'json'] as const).map(
    (basicRefusal): Scenario => ({
      name: `expired, and Basic refused by ${basicRefusal}`,
      run: () => asCommand('api-expired', least, { flags: { basicRefusal } }),
      verdict: 'fail',
      findings: ['fail token-rejected'],
      exitCode: 1,
      requests: [...basic(path.web), ...bearer(path.web)],
    }),
  ),
  {
    name: 'without scopes, and Bitbucket states it: one request',
    run: () => asAction('api-unscoped', least),
    verdict: 'fail',
    findings: ['fail token-without-scopes'],
    exitCode: 1,
    requests: basic(path.web),
    log: true,
    says: ['"Create API token with scopes"', 'Repositories: Read (read:repository:bitbucket)'],
  },
  ...(['generic', false] as const).map(
    (unscopedText): Scenario => ({
      name: `without scopes, and Bitbucket doesn't state it (${unscopedText})`,
      run: () => asCommand('api-unscoped', least, { flags: { unscopedText } }),
      verdict: 'fail',
      findings: ['fail token-rejected'],
      exitCode: 1,
      requests: [...basic(path.web), ...bearer(path.web)],
      says: ['the token was created without scopes or for another Atlassian app'],
    }),
  ),
  {
    name: 'without scopes and without an email',
    run: () => asCommand('api-unscoped', { ...least, email: '' }),
    verdict: 'fail',
    findings: ['fail email-missing'],
    exitCode: 1,
    requests: bearer(path.web),
    says: ['a token without Bitbucket scopes'],
  },
  {
    name: 'an access token that is unknown, which may be an organization’s admin key',
    run: () => asCommand(undefined, { ...least, token: `ATCTT3xFfGN0${'Kx9_'.repeat(40)}` }),
    verdict: 'fail',
    findings: ['fail token-rejected', 'warn token-damaged'],
    exitCode: 1,
    requests: bearer(path.web),
    says: ['admin API key', "the email, because access tokens don't use one"],
  },
]);

scenarios('an email that is not the owner’s', [
  ...(['empty', 'text', 'json'] as const).map(
    (basicRefusal): Scenario => ({
      name: `the token is valid, and Basic was refused (${basicRefusal})`,
      run: () => asAction('api-least', { ...least, email: 'viewer@acme.example' }, { flags: { basicRefusal } }),
      verdict: 'fail',
      findings: ['fail email-mismatch'],
      exitCode: 1,
      requests: [...basic(path.web), ...bearer(path.web)],
      ...(basicRefusal === 'empty' && { log: true }),
    }),
  ),
  {
    name: 'where Bearer gives no other answer, the email stays among the causes',
    run: () =>
      asAction('api-least', { ...least, email: 'viewer@acme.example' }, { flags: { bearerForApiTokens: false } }),
    verdict: 'fail',
    findings: ['fail token-rejected'],
    exitCode: 1,
    requests: [...basic(path.web), ...bearer(path.web)],
    says: ['only the email is wrong'],
  },
]);

scenarios('a credential that does not arrive', [
  {
    name: 'a public repository answers as to an anonymous caller: that is no success',
    run: () => asAction('api-least', { ...least, repository: 'acme/handbook' }, { faults: [{ kind: 'anonymous' }] }),
    verdict: 'fail',
    findings: ['fail token-not-received'],
    exitCode: 1,
    requests: basic(path.handbook),
    log: true,
  },
  {
    name: 'a private one is hidden from an anonymous caller: that is no fault of the account',
    run: () => asAction('api-least', least, { faults: [{ kind: 'anonymous' }] }),
    verdict: 'fail',
    findings: ['fail token-not-received'],
    exitCode: 1,
    requests: basic(path.web),
  },
]);

scenarios('a kind that the headers name', [
  {
    name: 'an unknown one counts as recognized',
    run: () =>
      asCommand('api-least', least, {
        faults: [
          {
            kind: {
              status: 200,
              contentType: 'application/json',
              headers: { 'X-Credential-Type': 'quantum_token', 'X-OAuth-Scopes': 'read:repository:bitbucket' },
              body: '{"full_name":"acme/web","is_private":true}',
            },
          },
        ],
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web),
    also: (outcome) => expect(read(outcome)?.credential.kind).toBe('api-token'),
  },
]);
