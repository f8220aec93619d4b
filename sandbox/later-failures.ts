import type { Failure, FailureRun } from './failure.ts';
import { deprecationHeaders, type FaultRule, statusFaults } from './faults.ts';
import { accounts } from './fixtures.ts';
import { refusedBy } from './sentences.ts';
import { atlassianToken } from './token-texts.ts';

const email = accounts['release-bot'].email;
const colleague = accounts.viewer.email;
const repository = 'acme/web';
const readRepository = 'read:repository:bitbucket';
const secret = { email, repository, scopes: readRepository };

/** A declaration that is understood, whatever notation it has. */
function understood(about: string, operations: string): FailureRun {
  return {
    about,
    sample: 'api-full',
    options: { email, repository, operations },
    expects: { verdict: 'pass', fails: [], says: ['✔ pass: '] },
  };
}

/** A call whose address can't work with any token. */
function wrongUrl(about: string, operations: string, ...says: readonly string[]): FailureRun {
  return {
    about,
    sample: 'api-full',
    options: { email, repository, operations },
    expects: { verdict: 'fail', fails: ['operation-url-wrong'], says },
  };
}

/** A secret with the token in it. */
function wrapped(about: string, stored: (token: string) => string, ...says: readonly string[]): FailureRun {
  return {
    about,
    sample: 'api-full',
    stored,
    options: secret,
    expects: { verdict: 'fail', fails: ['token-not-bare'], says },
  };
}

/** An email that is another one than it looks. */
function malformedEmail(about: string, written: string, says: string): FailureRun {
  return {
    about,
    sample: 'api-full',
    options: { ...secret, email: written },
    expects: { verdict: 'fail', fails: ['email-malformed'], says: [says] },
  };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

const gitRefused: FaultRule = { match: /info\/refs/, kind: statusFaults.passingGitRefusal };

/** What was reported since, or found in documents that people follow. */
export const laterFailures: readonly Failure[] = [
  {
    id: 'F31',
    date: 'documentation',
    symptom:
      'Operations are declared with the variables of the pipeline, which nothing replaces in an inventory or a `with:` block.',
    cause: 'The variable names are placeholders. The calls of the job are right.',
    certainty: 'confirmed',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
    runs: [
      understood('a variable for an ID', 'GET /repositories/acme/web/pullrequests/${BITBUCKET_PR_ID}'),
      understood(
        'a variable for workspace and repository together',
        'POST https://api.bitbucket.org/2.0/repositories/$BITBUCKET_REPO_FULL_NAME/pullrequests/$BITBUCKET_PR_ID/comments',
      ),
      understood('the notation of another tool', 'GET /repositories/%WS%/{{slug}}/pullrequests/[id]'),
      {
        about: 'a variable in the repository',
        sample: 'api-full',
        options: { email, repository: '$BITBUCKET_WORKSPACE/$BITBUCKET_REPO_SLUG', scopes: readRepository },
        expects: { verdict: 'fail', fails: ['option-invalid'], says: ['contains a variable that was not expanded'] },
      },
    ],
  },
  {
    id: 'F32',
    date: '2026-05-04',
    symptom: 'Calls that worked for years are rejected, whatever the token.',
    cause: 'Bitbucket accepts tokens only at api.bitbucket.org, and only in the header.',
    certainty: 'confirmed',
    url: 'https://community.developer.atlassian.com/t/oauth-2-0-and-api-authentication-changes-for-bitbucket-cloud/99003',
    runs: [
      wrongUrl('the host of the website', 'GET https://bitbucket.org/api/2.0/repositories/acme/web', 'CHANGE-3052'),
      wrongUrl('a token in the query string', 'GET /repositories/acme/web?access_token=x', 'Authorization header'),
      wrongUrl('no version', 'POST https://api.bitbucket.org/repositories/acme/web/pullrequests', 'is missing /2.0'),
      wrongUrl('version 1.0', 'GET https://api.bitbucket.org/1.0/repositories/acme/web', 'version 1.0'),
    ],
  },
  {
    id: 'F33',
    date: 'documentation',
    symptom: 'The token from a Kubernetes secret, a settings file, or a clone URL is rejected.',
    cause: 'The stored value contains the token, but is not the token.',
    certainty: 'confirmed',
    url: 'https://kubernetes.io/docs/tasks/configmap-secret/managing-secret-using-kubectl/',
    runs: [
      wrapped('base64 of the token', base64, 'Decoded, they are an API token'),
      wrapped('a name in front', (token) => `BITBUCKET_TOKEN=${token}`, 'The API token is at characters 17 to 208'),
      wrapped('a clone URL', (token) => `https://${token}@bitbucket.org/acme/web.git`, 'The token is inside a URL'),
    ],
  },
  {
    id: 'F34',
    date: 'documentation',
    symptom:
      'A pipeline that uploads to the downloads of its repository fails. It follows an old guide with BB_AUTH_STRING.',
    cause: 'The variable contains a username and an app password.',
    certainty: 'confirmed',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/deploy-build-artifacts-to-bitbucket-downloads/',
    runs: [
      {
        about: 'the pair as the secret',
        sample: 'app-password',
        stored: (password) => `build-user:${password}`,
        options: { repository, operations: 'POST /repositories/acme/web/downloads' },
        expects: { verdict: 'fail', fails: ['app-password-removed'], says: ['2026-07-28'] },
      },
    ],
  },
  {
    id: 'F35',
    date: 'documentation',
    symptom: 'A job creates a repository and configures it.',
    cause: "What the job itself creates doesn't exist before it runs.",
    certainty: 'confirmed',
    url: 'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/',
    runs: [
      {
        about: 'the repository and its webhooks',
        sample: 'api-full',
        options: {
          email,
          workspace: 'acme',
          operations: 'POST /repositories/acme/next\nGET /repositories/acme/next/hooks',
        },
        expects: { verdict: 'pass', fails: [], says: ['granted (permission not checked)'] },
      },
      {
        about: 'the repository, to which it then pushes',
        sample: 'api-full',
        options: { email, repository: 'acme/next', operations: 'POST /repositories/acme/next', git: 'push' },
        expects: { verdict: 'pass', fails: [], says: ['granted (permission not checked)'] },
      },
    ],
  },
  {
    id: 'F36',
    date: 'documentation',
    symptom: 'An access token with all scopes of the repository gets 403 when it adds a deploy key.',
    cause: "Access tokens can't change deploy keys or permissions.",
    certainty: 'confirmed',
    url: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#access-tokens',
    runs: [
      {
        about: 'the operation is required',
        sample: 'repo-access-token',
        options: { repository, operations: 'POST /repositories/{workspace}/{repo_slug}/deploy-keys' },
        expects: {
          verdict: 'fail',
          fails: ['operation-wrong-token-kind'],
          says: ["access tokens can't use", 'an API token'],
        },
      },
    ],
  },
  {
    id: 'F37',
    date: '2026-01-14',
    symptom: 'The diff of a pull request redirects to an address with two commits.',
    cause: 'Bitbucket redirects to the diff of the repository, which has another scope in the API specification.',
    certainty: 'likely',
    url: 'https://github.com/ktrysmt/go-bitbucket/issues/332',
    runs: [
      {
        about: 'a token for pull requests only',
        sample: 'api-pullrequests',
        options: { email, repository, operations: 'GET /repositories/acme/web/pullrequests/7/diff' },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['scope-unverified'],
          says: ['Repositories: Read (read:repository:bitbucket), too', 'Add read:repository:bitbucket to --scopes'],
        },
      },
    ],
  },
  {
    id: 'F38',
    date: 'undated',
    symptom: 'Git sometimes rejects a valid token with 401, more often when jobs follow each other closely.',
    cause: 'A known bug of Bitbucket.',
    certainty: 'confirmed',
    url: 'https://jira.atlassian.com/browse/BCLOUD-24107',
    runs: [
      {
        about: 'once',
        sample: 'api-full',
        options: { email, repository, git: 'push' },
        faults: [{ ...gitRefused, times: 1 }],
        expects: { verdict: 'pass', fails: [], says: ['✔ pass: '] },
      },
      {
        about: 'twice',
        sample: 'api-full',
        options: { email, repository, git: 'push' },
        faults: [gitRefused],
        expects: { verdict: 'unknown', fails: [], others: ['git-rejected'], says: ['BCLOUD-24107'] },
      },
    ],
  },
  {
    id: 'F39',
    date: '2025-08-15',
    symptom:
      'An API token gets 403 for the variables of a deployment environment: "not accessible by this authentication mechanism".',
    cause:
      'The request was most likely sent as Bearer. With Basic and the email, support could use the same operation.',
    certainty: 'likely',
    url: 'https://community.atlassian.com/forums/Bitbucket-questions/Attempting-to-update-deployment-variables-through-API-with-a/qaq-p/3093409',
    runs: [
      {
        about: 'the same response to a declared operation that the specification lists for API tokens',
        sample: 'api-full',
        options: { repository, operations: 'GET /repositories/acme/web/pullrequests' },
        faults: [refusedBy('This API is not accessible by this authentication mechanism', /pullrequests/)],
        expects: {
          verdict: 'fail',
          fails: ['token-kind-rejected'],
          says: [
            'lists the operation for API tokens',
            'Send the API token as Basic',
            'an access token or an OAuth token',
          ],
        },
      },
    ],
  },
  {
    id: 'F40',
    date: 'undated',
    symptom: 'A token with write access to the repository can push, but not to the main branch.',
    cause: "Branch restrictions reject the push, and an access token can't be added to them.",
    certainty: 'confirmed',
    url: 'https://community.atlassian.com/t5/Bitbucket-questions/How-do-I-grant-write-access-to-restricted-brances-via-repo/qaq-p/2249496',
    beyond: "It can't show which branches are restricted.",
    runs: [
      {
        about: 'git push with an access token',
        sample: 'repo-access-token',
        options: { repository, git: 'push' },
        expects: {
          verdict: 'pass',
          fails: [],
          says: ["Branch restrictions can still reject a push. They can't make an exception for an access token."],
        },
      },
    ],
  },
  {
    id: 'F41',
    date: 'undated',
    symptom: 'A token with the write scope gets 403 when it creates a branch.',
    cause: 'The account may only read the repository.',
    certainty: 'confirmed',
    url: 'https://bitbucket.org/site/master/issues/19344',
    runs: [
      {
        about: 'the write is required',
        sample: 'api-viewer-writes',
        options: {
          email: colleague,
          repository,
          operations: 'POST /repositories/{workspace}/{repo_slug}/refs/branches',
        },
        expects: { verdict: 'fail', fails: ['permission-missing'], says: ['has read permission'] },
      },
    ],
  },
  {
    id: 'F42',
    date: '2026-09-03',
    symptom: 'The response is 401: an API token must be used with a registered email.',
    cause: 'No Atlassian account has the email, such as an alias.',
    certainty: 'confirmed',
    url: 'https://github.com/morphean-sa/bitbucket-cascade-merge',
    runs: [
      {
        about: 'an alias as the email',
        sample: 'api-full',
        options: { ...secret, email: 'alias@acme.example' },
        flags: { unregisteredEmail: 'named' },
        expects: { verdict: 'fail', fails: ['email-mismatch'], says: ['No Atlassian account has the email'] },
      },
    ],
  },
  {
    id: 'F43',
    date: '2021-12-31',
    symptom: 'The API rejects requests with 429. It has no Retry-After header.',
    cause: 'The rate limit was exceeded. `x-ratelimit-reset` has the seconds.',
    certainty: 'likely',
    url: 'https://github.com/jenkinsci/bitbucket-branch-source-plugin/issues/414',
    runs: [
      {
        about: 'the first request',
        sample: 'api-full',
        options: { ...secret, timeout: '2' },
        faults: [{ kind: statusFaults.rateLimitedUntil }],
        expects: { verdict: 'unknown', fails: [], others: ['rate-limited'], says: ['in 745 seconds'] },
      },
    ],
  },
  {
    id: 'F44',
    date: '2026-08-25',
    symptom: 'An endpoint works and has the headers Deprecation and Sunset.',
    cause: 'Bitbucket will remove it on the day in the header.',
    certainty: 'confirmed',
    url: 'https://github.com/renovatebot/renovate/issues/45461',
    runs: [
      {
        about: 'the operation is required',
        sample: 'api-full',
        options: { email, repository, operations: 'GET /repositories/acme/web/pullrequests' },
        faults: [{ match: /pullrequests/, kind: { withHeaders: deprecationHeaders } }],
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['endpoint-deprecated'],
          says: ['on 2027-05-31', 'changelog/#CHANGE-3222'],
        },
      },
    ],
  },
  {
    id: 'F45',
    date: '2026-08-20',
    symptom: 'Calls for issues return 410 in every repository.',
    cause: 'Bitbucket removed the issue tracker.',
    certainty: 'confirmed',
    url: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-3071',
    runs: [
      {
        about: 'an operation and a scope for issues',
        sample: 'api-full',
        options: {
          email,
          repository,
          operations: 'GET /repositories/{workspace}/{repo_slug}/issues',
          scopes: 'read:issue:bitbucket',
        },
        expects: {
          verdict: 'fail',
          fails: ['operation-removed'],
          others: ['scope-unused'],
          says: ['(CHANGE-3071)', 'changelog#CHANGE-3071', 'for a removed feature'],
        },
      },
    ],
  },
  {
    id: 'F46',
    date: 'documentation',
    symptom: "An API token can't see a repository that its owner can open in the browser.",
    cause: 'API tokens can be limited to one workspace.',
    certainty: 'confirmed',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/api-tokens',
    runs: [
      {
        about: 'a repository of another workspace',
        sample: 'api-full',
        options: { email, repository: 'globex/engine', scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['resource-not-found'],
          says: ['the token is limited to another workspace'],
        },
      },
    ],
  },
  {
    id: 'F47',
    date: 'undated',
    symptom: 'An API token of a service account is rejected.',
    cause: "Bitbucket scopes can't be selected for service accounts.",
    certainty: 'confirmed',
    url: 'https://jira.atlassian.com/browse/BCLOUD-23832',
    runs: [
      {
        about: 'the token as the secret',
        sample: 'api-full',
        stored: () => atlassianToken('ATSTT3xFfGF0', 'service-account'),
        options: { repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-rejected'],
          others: ['token-kind-unsupported'],
          says: ['BCLOUD-23832'],
        },
      },
    ],
  },
  {
    id: 'F48',
    date: 'documentation',
    symptom: 'A pipe gets $BITBUCKET_STEP_OAUTH_TOKEN and is rejected.',
    cause: 'No document of Atlassian names such a variable, and it is not set.',
    certainty: 'likely',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
    runs: [
      {
        about: 'the variable as the secret',
        sample: 'api-full',
        stored: () => '$BITBUCKET_STEP_OAUTH_TOKEN',
        options: { repository, scopes: readRepository },
        expects: {
          verdict: 'fail',
          fails: ['token-unexpanded'],
          says: ["doesn't document such a variable", 'http://localhost:29418'],
        },
      },
    ],
  },
  {
    id: 'F49',
    date: '2026-09-23',
    symptom: 'Terraform manages groups with an API token, and gets 403.',
    cause: "The API for groups requires account:write, which API tokens can't have. The permission scopes don't help.",
    certainty: 'confirmed',
    url: 'https://github.com/DrFaust92/terraform-provider-bitbucket/issues/258',
    runs: [
      wrongUrl(
        'the operation is required',
        'GET https://api.bitbucket.org/1.0/groups/acme',
        "API tokens can't have this scope",
      ),
      {
        about: 'the scope that the documentation of the provider lists',
        sample: 'api-least',
        options: { email, repository, scopes: 'read:permission:bitbucket' },
        expects: {
          verdict: 'warn',
          fails: [],
          others: ['scope-unused'],
          says: ['No operation uses a declared scope'],
        },
      },
    ],
  },
  {
    id: 'F50',
    date: 'documentation',
    symptom: 'A new token with the write scope fails at the first read.',
    cause: "Write scopes of API tokens don't include read scopes.",
    certainty: 'confirmed',
    url: 'https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions',
    runs: [
      {
        about: 'a write scope is missing',
        sample: 'api-read-only',
        options: { email, repository, scopes: 'write:pipeline:bitbucket' },
        expects: {
          verdict: 'fail',
          fails: ['scope-missing'],
          says: ['To copy: read:pipeline:bitbucket write:pipeline:bitbucket', "don't include read scopes"],
        },
      },
    ],
  },
  {
    id: 'F51',
    date: 'documentation',
    symptom: 'A request for a pull request returns 404, and the list of pull requests works.',
    cause: "The pull request with this ID doesn't exist in the repository.",
    certainty: 'confirmed',
    url: 'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/',
    runs: [
      {
        about: 'an ID in the operation',
        sample: 'api-full',
        options: { email, repository, operations: 'GET /repositories/acme/web/pullrequests/7' },
        faults: [{ match: /pullrequests\/7/, kind: { refusal: 'Resource not found', status: 404 } }],
        expects: {
          verdict: 'fail',
          fails: ['resource-not-found'],
          says: ['{pull_request_id} "7" doesn\'t exist', 'replace it with {pull_request_id}'],
        },
      },
    ],
  },
  {
    id: 'F52',
    date: 'knowledge base',
    symptom: 'Requests with the email of the Atlassian account return 401, although the email looks right.',
    cause: 'The copied email contains a character that is invisible, encoded, or around the address.',
    certainty: 'likely',
    url: 'https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis',
    runs: [
      malformedEmail('an invisible character', email.replace('@', '\u2060@'), 'word joiner at position 12'),
      malformedEmail('the email of a URL', email.replace('@', '%40'), 'Write "@" in --email'),
      malformedEmail('quotes around it', `'${email}'`, 'Write only the address in --email'),
    ],
  },
];
