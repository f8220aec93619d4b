import { expect } from '@jest/globals';
import { deprecationHeaders } from '../../sandbox/faults.ts';
import { asCommand } from './harness.ts';
import { basic, bearer, path, type Scenario, scenarios } from './scenario.ts';

const web = { repository: 'acme/web' };

/** A placeholder counts as the one of the catalog: the list of its kind is asked, and never a name that does not exist. */
const placeholder = (operations: string, requests = basic(path.web, path.pullrequests)): Scenario => ({
  name: operations,
  run: () => asCommand('api-read-only', { ...web, operations }),
  verdict: 'pass',
  findings: [],
  exitCode: 0,
  requests,
});

scenarios('a placeholder is never sent as a name', [
  placeholder('GET /repositories/acme/web/pullrequests/${BITBUCKET_PR_ID}'),
  placeholder('GET /repositories/acme/web/pullrequests/[id]'),
  placeholder('GET /repositories/acme/web/pullrequests/__PR__'),
  placeholder('GET /repositories/acme/web/pullrequests/${{ github.event.number }}'),
  placeholder('GET /repositories/$BITBUCKET_REPO_FULL_NAME/pullrequests'),
  placeholder('GET /repositories/${BITBUCKET_REPO_OWNER}/${BITBUCKET_REPO_SLUG}/pullrequests'),
  placeholder('GET /repositories/%WS%/{{slug}}/pullrequests'),
  placeholder('GET /repositories/acme/web/refs/branches/$BRANCH', basic(path.web)),
  placeholder('GET /repositories/acme/web/commit/$BITBUCKET_COMMIT/statuses', basic(path.web)),
]);

/** The job's own call can't work. */
const wrongUrl = (operations: string, ...says: readonly string[]): Scenario => ({
  name: operations,
  run: () => asCommand('api-full', { ...web, operations }),
  verdict: 'fail',
  findings: ['fail operation-url-wrong'],
  exitCode: 2,
  requests: [],
  says,
});

scenarios('the address of the call is wrong', [
  wrongUrl(
    'POST https://api.bitbucket.org/repositories/acme/web/pullrequests',
    'POST https://api.bitbucket.org/2.0/repositories/{workspace}/{repo_slug}/pullrequests',
  ),
  wrongUrl('GET https://bitbucket.org/api/2.0/repositories/acme/web/pullrequests/1', 'CHANGE-3052'),
  wrongUrl('GET https://api.bitbucket.org/1.0/repositories/acme/web', 'version 1.0'),
  wrongUrl('GET /1.0/groups/acme', 'cannot move to an API token'),
  wrongUrl('GET /repositories/acme/web/pullrequests?access_token=x', 'Authorization header'),
  {
    name: 'groups with OAuth: nothing is known against it',
    run: () => asCommand('oauth-opaque', { ...web, operations: 'GET /1.0/groups/acme' }),
    verdict: 'unknown',
    findings: ['unknown operation-url-wrong'],
    exitCode: 3,
    requests: bearer(path.web),
  },
  {
    name: 'teams are old and not newer than the catalog',
    run: () => asCommand('api-full', { ...web, operations: 'GET /teams/acme/repositories' }),
    verdict: 'unknown',
    findings: ['unknown operation-url-wrong'],
    exitCode: 3,
    requests: basic(path.web),
  },
  {
    name: 'a user in a URL is dropped with a note',
    run: () =>
      asCommand('api-read-only', {
        ...web,
        operations: 'GET https://build-user:xyzzy@api.bitbucket.org/2.0/repositories/acme/web/pullrequests',
      }),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
    says: ['The user name in the URL of GET /repositories/acme/web/pullrequests was ignored.'],
    also: ({ stdout }) => expect(stdout).not.toContain('xyzzy'),
  },
]);

scenarios('an endpoint that is about to go', [
  {
    name: 'says so in its response',
    run: () =>
      asCommand(
        'api-read-only',
        { ...web, operations: 'GET /repositories/{workspace}/{repo_slug}/pullrequests' },
        { faults: [{ match: /pullrequests/, kind: { withHeaders: deprecationHeaders } }] },
      ),
    verdict: 'warn',
    findings: ['warn endpoint-deprecated'],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
    says: [
      '2026-08-20',
      '2027-05-31',
      'CHANGE-3222',
      'https://developer.atlassian.com/cloud/bitbucket/changelog/#CHANGE-3222',
    ],
  },
  {
    name: 'is no concern of a job that does not call it',
    run: () =>
      asCommand(
        'api-read-only',
        { ...web, scopes: 'read:pullrequest:bitbucket' },
        { faults: [{ match: /pullrequests/, kind: { withHeaders: deprecationHeaders } }] },
      ),
    verdict: 'pass',
    findings: [],
    exitCode: 0,
    requests: basic(path.web, path.pullrequests),
  },
]);
