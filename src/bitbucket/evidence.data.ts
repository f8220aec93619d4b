// The facts about Bitbucket that the code relies on. A finding that fails a job rests on what is stated or recorded; what is only
// inferred is advised. Docs: docs/evidence.md, made by `npm run generate`.
import type { Grade } from './permission.ts';

/** One fact. */
export interface Fact {
  readonly id: string;
  /** In this project's own words. */
  readonly says: string;
  readonly grade: Exclude<Grade, 'unknown'>;
  /** When it was stated, recorded or last read, `YYYY-MM-DD`. */
  readonly day: string;
  /** Where it can be read. */
  readonly source: string;
  /** The codes of the findings that rest on it. */
  readonly findings: readonly string[];
}

/** Facts of one subject. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** A question that only an account at Bitbucket can answer. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  /** The fact whose grade the answer may change. */
  readonly fact: string;
}

/** What a live check found out about an open question. Nothing in it names an account, a workspace or a repository. */
export interface LiveAnswer {
  /** The ID of the question. */
  readonly question: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly says: string;
  /** Whether it confirms the fact that the question is about, or contradicts it; absent where it shows neither. */
  readonly confirms?: boolean;
  /** Request, status and headers, a line each. */
  readonly responses: readonly string[];
}

/** Every fact, by subject. */
export const factGroups: readonly FactGroup[] = [
  {
    title: 'Credentials',
    facts: [
      {
        id: 'api-token-prefix',
        says: 'API tokens begin with `ATATT3xFf`, those without scopes and those for other Atlassian apps included.',
        grade: 'recorded',
        day: '2026-04-30',
        source: 'https://github.com/DataDog/dd-sensitive-data-scanner/pull/349',
        findings: ['token-not-bare', 'token-damaged'],
      },
      {
        id: 'access-token-prefix',
        says: 'Access tokens of a repository, project or workspace begin with `ATCTT3xFf`; the API key of an organization admin does as well.',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/atlassian/v2/atlassian.go',
        findings: ['token-not-bare', 'token-damaged'],
      },
      {
        id: 'app-password-prefix',
        says: 'App passwords begin with `ATBB` and have 36 characters.',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml',
        findings: ['app-password-removed'],
      },
      {
        id: 'service-account-prefix',
        says: 'Tokens of service accounts begin with `ATSTT3xFf`, by public projects that show the beginning of one.',
        grade: 'inferred',
        day: '2026-11-28',
        source: 'https://jira.atlassian.com/browse/BCLOUD-23832',
        findings: ['token-kind-unsupported'],
      },
      {
        id: 'checksum',
        says: 'The last eight hex digits of an Atlassian token are the CRC-32 of everything before them.',
        grade: 'recorded',
        day: '2026-04-30',
        source: 'https://github.com/DataDog/dd-sensitive-data-scanner/pull/349',
        findings: ['token-damaged', 'token-not-bare', 'app-password-removed'],
      },
      {
        id: 'other-products',
        says: 'Tokens of GitHub and other products have prefixes of their own, which no Bitbucket token has.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
        findings: ['token-wrong-product'],
      },
      {
        id: 'oidc-token',
        says: 'The OIDC token of a pipeline is not accepted by Bitbucket’s REST API.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://community.atlassian.com/t5/Bitbucket-questions/Using-BITBUCKET-STEP-OIDC-TOKEN-for-Bitbucket-API-Authentication/qaq-p/2611869',
        findings: ['token-wrong-product'],
      },
      {
        id: 'header-characters',
        says: 'A header cannot hold a line break or NUL; a server may reject the request unread.',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://www.rfc-editor.org/rfc/rfc9110#name-field-values',
        findings: ['token-invalid-characters', 'response-unexpected'],
      },
      {
        id: 'bearer-form',
        says: 'A token is sent as `Bearer` and the bare token: a scheme that is stored with it would stand there twice.',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
        findings: ['token-prefixed'],
      },
      {
        id: 'token-alphabet',
        says: 'No Bitbucket token holds a colon, which separates user and secret in a Basic pair.',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/Samsung/CredSweeper/blob/main/credsweeper/rules/config.yaml',
        findings: ['token-not-bare'],
      },
      {
        id: 'app-passwords-removed',
        says: 'App passwords were removed on 2026-07-28 (CHANGE-3222).',
        grade: 'stated',
        day: '2026-07-28',
        source:
          'https://community.atlassian.com/forums/Bitbucket-articles/Deprecation-notice-Bitbucket-Cloud-app-password-brownout/ba-p/3237429',
        findings: ['app-password-removed'],
      },
      {
        id: 'service-account-scopes',
        says: 'Bitbucket scopes cannot be chosen for the token of a service account.',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://jira.atlassian.com/browse/BCLOUD-23832',
        findings: ['token-kind-unsupported'],
      },
      {
        id: 'service-account-bearer',
        says: 'Tokens of service accounts are sent as Bearer.',
        grade: 'recorded',
        day: '2026-11-28',
        source:
          'https://community.developer.atlassian.com/t/looking-for-a-way-to-troubleshoot-scopes-for-service-account-token/97204',
        findings: ['token-kind-unsupported'],
      },
      {
        id: 'step-tokens',
        says: 'No variable of a pipeline step has a token for the REST API: `BITBUCKET_STEP_OAUTH_TOKEN` and `BITBUCKET_STEP_ACCESS_TOKEN` are not documented.',
        grade: 'inferred',
        day: '2026-11-28',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
        findings: [],
      },
      {
        id: 'pipelines-proxy',
        says: 'Inside a step, the proxy at `http://localhost:29418` authenticates Code Insights reports and pushes to the repository of the pipeline without a token.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://bitbucket.org/blog/provide-full-context-to-reviewers-by-including-pipeline-artifacts-within-the-pull-request',
        findings: [],
      },
      {
        id: 'one-workspace',
        says: 'An API token can be limited to one workspace.',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/api-tokens',
        findings: ['resource-not-found', 'permission-missing'],
      },
      {
        id: 'api-tokens-expire',
        says: 'An API token lives for a year at most.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account',
        findings: ['expiry-unknown'],
      },
      {
        id: 'expiry-not-told',
        says: 'No answer of Bitbucket says when a token expires.',
        grade: 'inferred',
        day: '2026-11-23',
        source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
        findings: ['expiry-unknown'],
      },
      {
        id: 'api-token-fixed',
        says: 'The scopes of an API token cannot be edited.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#api-tokens',
        findings: ['scope-missing'],
      },
    ],
  },
  {
    title: 'How a token is sent',
    facts: [
      {
        id: 'basic-email',
        says: 'Over REST an API token goes as Basic with the Atlassian account email; the Bitbucket user name is refused.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis',
        findings: ['email-missing', 'email-malformed', 'email-mismatch'],
      },
      {
        id: 'bearer-api-token',
        says: 'An API token is accepted as Bearer since 2026-08-18.',
        grade: 'recorded',
        day: '2026-09-07',
        source: 'https://github.com/backstage/backstage/pull/35566',
        findings: ['email-missing', 'email-mismatch'],
      },
      {
        id: 'bearer-only',
        says: 'Access tokens are for Bearer alone.',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/apache/devlake/issues/8700',
        findings: ['email-ignored', 'auth-scheme-rejected'],
      },
      {
        id: 'unregistered-email',
        says: 'A 401 says that an API token must be used with a registered email where no Atlassian account has the one given.',
        grade: 'recorded',
        day: '2026-09-03',
        source: 'https://github.com/morphean-sa/bitbucket-cascade-merge',
        findings: ['email-mismatch'],
      },
      {
        id: 'no-scheme',
        says: 'A token without a scheme is ignored: the caller is anonymous.',
        grade: 'recorded',
        day: '2025-10-30',
        source:
          'https://community.atlassian.com/forums/Bitbucket-questions/Does-Bitbucket-Cloud-SCM-support-using-an-api-token-in-the/qaq-p/3136695',
        findings: ['token-not-received'],
      },
      {
        id: 'query-token',
        says: 'A token in the query is refused since 2026-05-04 (CHANGE-3052).',
        grade: 'stated',
        day: '2026-05-04',
        source:
          'https://community.developer.atlassian.com/t/oauth-2-0-and-api-authentication-changes-for-bitbucket-cloud/99003',
        findings: ['operation-url-wrong'],
      },
      {
        id: 'api-host',
        says: 'Calls with a token go to `api.bitbucket.org` since 2026-05-04; `bitbucket.org/api` refuses them (CHANGE-3052).',
        grade: 'stated',
        day: '2026-05-04',
        source:
          'https://community.developer.atlassian.com/t/oauth-2-0-and-api-authentication-changes-for-bitbucket-cloud/99003',
        findings: ['operation-url-wrong'],
      },
      {
        id: 'git-users',
        says: 'Git takes an API token with the user `x-bitbucket-api-token-auth`, access and OAuth tokens with `x-token-auth`, and no email.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens',
        findings: ['git-rejected'],
      },
      {
        id: 'git-challenge',
        says: 'Git’s 401 offers Basic.',
        grade: 'inferred',
        day: '2026-11-28',
        source: 'https://git-scm.com/docs/gitprotocol-http',
        findings: ['git-rejected'],
      },
    ],
  },
  {
    title: 'What answers say about the caller',
    facts: [
      {
        id: 'scopes-header',
        says: '`X-OAuth-Scopes` lists the scopes that a token was granted; seen on 200, 403 and 429.',
        grade: 'stated',
        day: '2024-05-24',
        source: 'https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/',
        findings: ['scope-missing', 'scope-excess', 'scope-contradiction'],
      },
      {
        id: 'type-header',
        says: '`X-Credential-Type` names the kind of credential that was recognized.',
        grade: 'recorded',
        day: '2026-04-08',
        source: 'https://github.com/drone/go-scm/issues/355',
        findings: ['token-not-received', 'auth-scheme-rejected'],
      },
      {
        id: 'anonymous-type',
        says: '`X-Credential-Type` of a caller without a credential is `unauthenticated_identity`.',
        grade: 'inferred',
        day: '2026-11-23',
        source: 'https://github.com/jonasporto/bb-cli',
        findings: ['token-not-received'],
      },
      {
        id: 'scope-refusal',
        says: 'A 403 for a missing scope lists what is required and what is granted.',
        grade: 'recorded',
        day: '2026-08-12',
        source: 'https://github.com/pingdotgg/t3code/issues/6290',
        findings: ['scope-missing'],
      },
      {
        id: 'token-id',
        says: '`X-Token-Id` changes with each rotation.',
        grade: 'inferred',
        day: '2026-11-23',
        source: 'https://github.com/jonasporto/bb-cli',
        findings: ['rotation-other-account'],
      },
      {
        id: 'generic-401',
        says: 'A 401 with "Token is invalid, expired, or not supported for this endpoint." is the answer to an expired, revoked or mistyped token as Bearer.',
        grade: 'recorded',
        day: '2026-09-27',
        source: 'https://github.com/dimipaun/fugaro',
        findings: ['token-rejected', 'expired'],
      },
      {
        id: 'empty-401',
        says: 'A refused Basic pair gets a 401 without a body.',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/runatlantis/atlantis/issues/6126',
        findings: ['token-rejected'],
      },
      {
        id: 'no-scopes-401',
        says: 'A 401 with "API Token provided has no Bitbucket scopes." is the answer to an API token without scopes as Basic.',
        grade: 'recorded',
        day: '2026-09-30',
        source: 'https://github.com/elastic/kibana/pull/288824',
        findings: ['token-without-scopes'],
      },
      {
        id: 'app-password-401',
        says: 'A 401 with "App passwords are deprecated" is the answer to an app password.',
        grade: 'recorded',
        day: '2026-07-28',
        source: 'https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/',
        findings: ['app-password-removed'],
      },
      {
        id: 'empty-400',
        says: 'A header that broke on the way gets a 400 without a body.',
        grade: 'inferred',
        day: '2025-11-13',
        source: 'https://community.atlassian.com/forums/Bitbucket-questions/API-Token-is-not-working/qaq-p/3144636',
        findings: ['response-unexpected'],
      },
    ],
  },
  {
    title: 'Scopes',
    facts: [
      {
        id: 'scope-tables',
        says: 'The scopes of both vocabularies, with their labels.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions',
        findings: ['scope-unknown', 'scope-unused'],
      },
      {
        id: 'scopes-of-operations',
        says: 'The scopes that each operation needs, all of them.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['scope-missing', 'operation-unknown'],
      },
      {
        id: 'granular-imply-nothing',
        says: 'The scopes of API tokens imply nothing: write does not give read.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions',
        findings: ['scope-missing'],
      },
      {
        id: 'legacy-imply',
        says: 'Some scopes of access tokens and OAuth include others.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes',
        findings: ['scope-missing', 'scope-excess'],
      },
      {
        id: 'legacy-imply-more',
        says: '`pipeline:write` includes `pipeline`, `pipeline:variable` both, `runner:write` includes `runner`.',
        grade: 'recorded',
        day: '2026-04-30',
        source: 'https://github.com/praetorian-inc/trajan/pull/13',
        findings: ['scope-missing'],
      },
      {
        id: 'scopes-for-kind',
        says: 'Which scopes an access token of a repository, project or workspace can hold.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
        findings: ['scope-not-for-kind'],
      },
      {
        id: 'git-scopes',
        says: 'Cloning takes read, pushing read and write of repositories.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions',
        findings: ['scope-missing', 'git-rejected'],
      },
      {
        id: 'unused-scopes',
        says: 'Some documented scopes are asked by no operation.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['scope-unused'],
      },
      {
        id: 'diff-redirect-scope',
        says: 'What a pull request redirects to (`diff`, `diffstat`, `patch`) takes `read:repository:bitbucket` besides `read:pullrequest:bitbucket`.',
        grade: 'inferred',
        day: '2026-01-14',
        source: 'https://github.com/ktrysmt/go-bitbucket/issues/332',
        findings: ['scope-unverified'],
      },
    ],
  },
  {
    title: 'Permissions',
    facts: [
      {
        id: 'needed-permissions',
        says: 'The permission that an operation needs, where the specification states it or an answer shows it; see the table of permissions.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['permission-missing'],
      },
      {
        id: 'own-permissions',
        says: '`GET /user/workspaces/{workspace}/permissions/repositories` lists the repositories to which the caller has explicit access, each with its effective permission.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['permission-missing', 'permission-unverified'],
      },
      {
        id: 'own-role',
        says: '`GET /user/workspaces/{workspace}/permission` gives the caller’s highest role in the workspace.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['permission-missing', 'permission-unverified'],
      },
      {
        id: 'unlisted-permissions',
        says: 'Permission that is inherited from a workspace, or given to everybody by a public repository, may be missing from the list.',
        grade: 'inferred',
        day: '2026-11-28',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['permission-unverified'],
      },
      {
        id: 'denied-sentence',
        says: 'A 403 with "Access denied. You must have write or admin access." tells of a missing permission of the account.',
        grade: 'recorded',
        day: '2026-04-16',
        source: 'https://github.com/harness/harness/issues/3683',
        findings: ['permission-missing'],
      },
      {
        id: 'denied-key',
        says: '`data.key` is `INSUFFICIENT_RIGHTS` where the account lacks a permission.',
        grade: 'recorded',
        day: '2020-04-28',
        source: 'https://github.com/jenkins-x/jx/issues/7118',
        findings: ['permission-missing'],
      },
      {
        id: 'access-token-rights',
        says: 'Access tokens can neither query nor change permissions, nor change deploy keys of a repository.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#access-tokens',
        findings: ['operation-wrong-token-kind'],
      },
      {
        id: 'oauth-permissions',
        says: 'Permissions cannot be changed with OAuth.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['operation-wrong-token-kind'],
      },
      {
        id: 'groups-1.0',
        says: '`/1.0/groups` takes a scope that no API token can have.',
        grade: 'recorded',
        day: '2026-09-23',
        source: 'https://github.com/DrFaust92/terraform-provider-bitbucket/issues/258',
        findings: ['operation-url-wrong'],
      },
      {
        id: 'kind-sentence',
        says: 'A 403 with "This API is not accessible by this authentication mechanism" refuses the kind of credential; the token works.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/',
        findings: ['token-kind-rejected'],
      },
      {
        id: 'branch-restrictions',
        says: 'Branch restrictions can decline a push that the permission allows.',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/use-branch-permissions/',
        findings: [],
      },
      {
        id: 'branch-restrictions-tokens',
        says: 'Branch restrictions take people and groups; an access token cannot be added to them.',
        grade: 'recorded',
        day: '2026-11-28',
        source:
          'https://community.atlassian.com/t5/Bitbucket-questions/How-do-I-grant-write-access-to-restricted-brances-via-repo/qaq-p/2249496',
        findings: [],
      },
      {
        id: 'listed-kinds',
        says: 'The specification lists for each operation whether API tokens may call it.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['operation-wrong-token-kind', 'tool-rejects-kind'],
      },
    ],
  },
  {
    title: 'What is not there',
    facts: [
      {
        id: 'hidden-404',
        says: 'A repository that the caller may not see is answered like one that does not exist.',
        grade: 'recorded',
        day: '2025-11-30',
        source:
          'https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463',
        findings: ['resource-not-found'],
      },
      {
        id: 'feature-404',
        says: 'A feature that is switched off answers 404.',
        grade: 'inferred',
        day: '2026-10-05',
        source: 'https://github.com/khipu/khbb',
        findings: ['resource-not-found'],
      },
      {
        id: 'html-404',
        says: 'Some 404s are HTML pages with the headers of the caller.',
        grade: 'inferred',
        day: '2026-10-05',
        source: 'https://github.com/khipu/khbb',
        findings: ['resource-not-found'],
      },
      {
        id: 'public-200',
        says: 'A public repository answers everybody.',
        grade: 'recorded',
        day: '2025-11-30',
        source:
          'https://community.atlassian.com/forums/Bitbucket-questions/Does-Bitbucket-Cloud-SCM-support-using-an-api-token-in-the/qaq-p/3136695',
        findings: ['token-not-received', 'response-unverifiable'],
      },
      {
        id: 'removed-410',
        says: 'What was removed answers 410 with the number of its announcement.',
        grade: 'recorded',
        day: '2026-04-21',
        source: 'https://github.com/ktrysmt/go-bitbucket/issues/357',
        findings: ['endpoint-removed'],
      },
      {
        id: 'removed-2770',
        says: 'Lists across workspaces were removed on 2026-04-14 (CHANGE-2770).',
        grade: 'stated',
        day: '2026-04-14',
        source: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
        findings: ['operation-removed'],
      },
      {
        id: 'removed-3071',
        says: 'The issue tracker was removed on 2026-08-20 (CHANGE-3071).',
        grade: 'recorded',
        day: '2026-09-28',
        source: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-3071',
        findings: ['operation-removed'],
      },
      {
        id: 'announced',
        says: 'Endpoints about to go say so by `Deprecation`, `Sunset` and `Link` headers.',
        grade: 'recorded',
        day: '2026-08-25',
        source: 'https://github.com/renovatebot/renovate/issues/45461',
        findings: ['endpoint-deprecated'],
      },
      {
        id: 'catalog',
        says: 'The operations of the REST API.',
        grade: 'stated',
        day: '2026-10-01',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['operation-unknown', 'operation-deprecated'],
      },
      {
        id: 'no-base',
        says: 'A path without `/2.0` gets a 403 with "Forbidden".',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/avivsinai/bitbucket-cli/issues/70',
        findings: ['api-url-wrong', 'operation-url-wrong'],
      },
      {
        id: 'no-api',
        says: 'A path that nothing serves gets a 404 with "There is no API hosted at this URL".',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/gildas/bitbucket-cli/blob/main/testdata/error-noapi.json',
        findings: ['api-url-wrong'],
      },
    ],
  },
  {
    title: 'Git and what administrators set',
    facts: [
      {
        id: 'git-texts',
        says: 'Git refuses in known sentences: missing access, allowlist, two-step verification.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html',
        findings: ['git-rejected', 'ip-not-allowed', 'two-step-required'],
      },
      {
        id: 'plan-text',
        says: 'A push to a workspace beyond its user limit is refused with a sentence that says so.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/',
        findings: ['workspace-read-only'],
      },
      {
        id: 'git-scope-text',
        says: 'Git names a missing scope in the words of the API.',
        grade: 'recorded',
        day: '2025-10-30',
        source:
          'https://community.atlassian.com/forums/Bitbucket-questions/Using-APi-Tokens-for-repo-cloning/qaa-p/3129221',
        findings: ['scope-missing', 'git-rejected'],
      },
      {
        id: 'git-app-password',
        says: 'Git answers 410 to an app password.',
        grade: 'recorded',
        day: '2026-08-02',
        source: 'https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/',
        findings: ['app-password-removed'],
      },
      {
        id: 'git-advertisement',
        says: 'The ref advertisement of `git-receive-pack` is refused to an account that may not push.',
        grade: 'inferred',
        day: '2026-11-23',
        source: 'https://git-scm.com/docs/gitprotocol-http',
        findings: ['git-rejected'],
      },
      {
        id: 'git-passing-401',
        says: 'Git refuses a valid token now and then (BCLOUD-24107).',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://jira.atlassian.com/browse/BCLOUD-24107',
        findings: ['git-rejected'],
      },
    ],
  },
  {
    title: 'Not about the token',
    facts: [
      {
        id: 'limit-429',
        says: 'A 429 is plain text and carries no `Retry-After`.',
        grade: 'recorded',
        day: '2021-12-31',
        source: 'https://github.com/jenkinsci/bitbucket-branch-source-plugin/issues/414',
        findings: ['rate-limited'],
      },
      {
        id: 'limit-hour',
        says: 'Limits are counted over a rolling hour.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/api-request-limits/',
        findings: ['rate-limited'],
      },
      {
        id: 'limit-reset',
        says: '`x-ratelimit-reset` is in seconds from now, as the proxy in front of Bitbucket counts.',
        grade: 'inferred',
        day: '2026-08-31',
        source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/rate_limit_filter',
        findings: ['rate-limited'],
      },
      {
        id: 'status-555',
        says: '555 is Bitbucket’s own time-out.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['server-error'],
      },
      {
        id: 'own-challenge',
        says: 'Bitbucket’s own 401 names Bitbucket.org in its challenge.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis',
        findings: ['response-unexpected'],
      },
      {
        id: 'organization-list',
        says: 'An organization’s admin API lists the tokens of its accounts with the day each expires.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/',
        findings: ['expiry-corrected', 'token-unlisted', 'token-unused', 'admin-key-rejected'],
      },
    ],
  },
];

/** The questions that stay open. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    id: 'public-permissions',
    question:
      'Does the list of a caller’s permissions hold public repositories without an entry, and what a workspace admin inherits?',
    fact: 'unlisted-permissions',
  },
  {
    id: 'token-id-place',
    question: 'On which answers does `X-Token-Id` come, and for which kinds of credential?',
    fact: 'token-id',
  },
  {
    id: 'deprecation-place',
    question: 'On which answers do `Deprecation`, `Sunset` and `Link` come?',
    fact: 'announced',
  },
  { id: 'limit-headers', question: 'Do answers to an API token carry `x-ratelimit-*`?', fact: 'limit-reset' },
  { id: 'git-offer', question: 'What does git’s challenge offer?', fact: 'git-challenge' },
  {
    id: 'diff-target',
    question: 'Where does a pull request’s diff redirect, and does its target take another scope?',
    fact: 'diff-redirect-scope',
  },
  { id: 'headers-on-404', question: 'Do 404 and 410 carry the scope headers?', fact: 'scopes-header' },
  { id: 'anonymous-name', question: 'What does `X-Credential-Type` say without a credential?', fact: 'anonymous-type' },
  { id: 'switched-off', question: 'What does a feature answer that is switched off?', fact: 'feature-404' },
  { id: 'key-today', question: 'Does a 403 for a missing permission carry `data.key` today?', fact: 'denied-key' },
];

/** Findings that fail a job by what it declares or holds, and that rest on no fact about Bitbucket. */
export const ownFindings: readonly string[] = [
  'option-invalid',
  'token-missing',
  'token-unexpanded',
  'tool-unknown',
  'expires-soon',
  'rotation-same-token',
];
