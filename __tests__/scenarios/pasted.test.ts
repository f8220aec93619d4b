import { asCommand } from './harness.ts';
import { basic, path, type Scenario, scenarios } from './scenario.ts';

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
