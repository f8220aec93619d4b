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
        says: 'API tokens begin with `ATATT3xFf`, also without scopes or for other Atlassian apps.',
        grade: 'recorded',
        day: '2026-04-30',
        source: 'https://github.com/DataDog/dd-sensitive-data-scanner/pull/349',
        findings: ['token-not-bare', 'token-damaged'],
      },
      {
        id: 'access-token-prefix',
        says: 'Access tokens of a repository, project, or workspace begin with `ATCTT3xFf`. So does the API key of an organization admin.',
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
        says: 'Tokens of service accounts begin with `ATSTT3xFf`, according to public projects that show the first characters of one.',
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
        says: 'Tokens of GitHub and other products have prefixes that no Bitbucket token has.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
        findings: ['token-wrong-product'],
      },
      {
        id: 'oidc-token',
        says: 'Bitbucket’s REST API doesn’t accept the OIDC token of a pipeline.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://community.atlassian.com/t5/Bitbucket-questions/Using-BITBUCKET-STEP-OIDC-TOKEN-for-Bitbucket-API-Authentication/qaq-p/2611869',
        findings: ['token-wrong-product'],
      },
      {
        id: 'header-characters',
        says: 'A header can’t contain a line break or NUL. A server may reject such a request without processing it.',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://www.rfc-editor.org/rfc/rfc9110#name-field-values',
        findings: ['token-invalid-characters', 'response-unexpected'],
      },
      {
        id: 'bearer-form',
        says: 'The `Authorization` header consists of `Bearer` and the bare token. If the scheme is stored with the token, the header contains it twice.',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
        findings: ['token-prefixed'],
      },
      {
        id: 'token-alphabet',
        says: 'No Bitbucket token contains a colon, which separates the username and the secret in Basic authentication.',
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
        says: 'You can’t select Bitbucket scopes for the token of a service account.',
        grade: 'stated',
        day: '2026-11-28',
        source: 'https://jira.atlassian.com/browse/BCLOUD-23832',
        findings: ['token-kind-unsupported'],
      },
      {
        id: 'service-account-bearer',
        says: 'Tokens of service accounts use Bearer.',
        grade: 'recorded',
        day: '2026-11-28',
        source:
          'https://community.developer.atlassian.com/t/looking-for-a-way-to-troubleshoot-scopes-for-service-account-token/97204',
        findings: ['token-kind-unsupported'],
      },
      {
        id: 'step-tokens',
        says: 'Pipeline steps have no documented variable with a token for the REST API. `BITBUCKET_STEP_OAUTH_TOKEN` and `BITBUCKET_STEP_ACCESS_TOKEN` aren’t documented.',
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
        says: 'API tokens expire after one year at most.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account',
        findings: ['expiry-unknown'],
      },
      {
        id: 'expiry-not-told',
        says: 'No response from Bitbucket contains the expiry date of a token.',
        grade: 'inferred',
        day: '2026-11-23',
        source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
        findings: ['expiry-unknown'],
      },
      {
        id: 'api-token-fixed',
        says: 'You can’t change the scopes of an API token.',
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
        says: 'For the REST API, the username of an API token is the email of the Atlassian account. Bitbucket rejects the Bitbucket username.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis',
        findings: ['email-missing', 'email-malformed', 'email-mismatch'],
      },
      {
        id: 'bearer-api-token',
        says: 'Bitbucket accepts API tokens with Bearer since 2026-08-18.',
        grade: 'recorded',
        day: '2026-09-07',
        source: 'https://github.com/backstage/backstage/pull/35566',
        findings: ['email-missing', 'email-mismatch'],
      },
      {
        id: 'bearer-only',
        says: 'Access tokens only work with Bearer.',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/apache/devlake/issues/8700',
        findings: ['email-ignored', 'auth-scheme-rejected'],
      },
      {
        id: 'unregistered-email',
        says: 'If no Atlassian account has the email, the message of the 401 is that an API token requires a registered email.',
        grade: 'recorded',
        day: '2026-09-03',
        source: 'https://github.com/morphean-sa/bitbucket-cascade-merge',
        findings: ['email-mismatch'],
      },
      {
        id: 'no-scheme',
        says: 'Bitbucket ignores a token without a scheme. The caller is anonymous.',
        grade: 'recorded',
        day: '2025-10-30',
        source:
          'https://community.atlassian.com/forums/Bitbucket-questions/Does-Bitbucket-Cloud-SCM-support-using-an-api-token-in-the/qaq-p/3136695',
        findings: ['token-not-received'],
      },
      {
        id: 'query-token',
        says: 'Bitbucket rejects tokens in the query string since 2026-05-04 (CHANGE-3052).',
        grade: 'stated',
        day: '2026-05-04',
        source:
          'https://community.developer.atlassian.com/t/oauth-2-0-and-api-authentication-changes-for-bitbucket-cloud/99003',
        findings: ['operation-url-wrong'],
      },
      {
        id: 'api-host',
        says: 'Since 2026-05-04, requests with a token must use `api.bitbucket.org`. `bitbucket.org/api` rejects them (CHANGE-3052).',
        grade: 'stated',
        day: '2026-05-04',
        source:
          'https://community.developer.atlassian.com/t/oauth-2-0-and-api-authentication-changes-for-bitbucket-cloud/99003',
        findings: ['operation-url-wrong'],
      },
      {
        id: 'git-users',
        says: 'For Git, the username is `x-bitbucket-api-token-auth` with an API token, and `x-token-auth` with an access token or OAuth token. Git doesn’t use the email.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens',
        findings: ['git-rejected'],
      },
      {
        id: 'git-challenge',
        says: 'The 401 for Git requests offers Basic authentication.',
        grade: 'inferred',
        day: '2026-11-28',
        source: 'https://git-scm.com/docs/gitprotocol-http',
        findings: ['git-rejected'],
      },
    ],
  },
  {
    title: 'How responses identify the caller',
    facts: [
      {
        id: 'scopes-header',
        says: '`X-OAuth-Scopes` lists the scopes that are granted to the token. Seen with 200, 403, and 429.',
        grade: 'stated',
        day: '2024-05-24',
        source: 'https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/',
        findings: ['scope-missing', 'scope-excess', 'scope-contradiction'],
      },
      {
        id: 'type-header',
        says: '`X-Credential-Type` is the kind of credential that Bitbucket recognized.',
        grade: 'recorded',
        day: '2026-04-08',
        source: 'https://github.com/drone/go-scm/issues/355',
        findings: ['token-not-received', 'auth-scheme-rejected'],
      },
      {
        id: 'anonymous-type',
        says: 'Without a credential, `X-Credential-Type` is `unauthenticated_identity`.',
        grade: 'inferred',
        day: '2026-11-23',
        source: 'https://github.com/jonasporto/bb-cli',
        findings: ['token-not-received'],
      },
      {
        id: 'scope-refusal',
        says: 'A 403 for a missing scope lists the required and the granted scopes.',
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
        findings: ['rotation-same-token'],
      },
      {
        id: 'generic-401',
        says: 'A 401 with "Token is invalid, expired, or not supported for this endpoint." is the response to an expired, revoked, or mistyped token with Bearer.',
        grade: 'recorded',
        day: '2026-09-27',
        source: 'https://github.com/dimipaun/fugaro',
        findings: ['token-rejected', 'expired'],
      },
      {
        id: 'empty-401',
        says: 'If Bitbucket rejects Basic authentication, the 401 has no body.',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/runatlantis/atlantis/issues/6126',
        findings: ['token-rejected'],
      },
      {
        id: 'no-scopes-401',
        says: 'A 401 with "API Token provided has no Bitbucket scopes." is the response to an API token without scopes with Basic.',
        grade: 'recorded',
        day: '2026-09-30',
        source: 'https://github.com/elastic/kibana/pull/288824',
        findings: ['token-without-scopes'],
      },
      {
        id: 'app-password-401',
        says: 'A 401 with "App passwords are deprecated" is the response to an app password.',
        grade: 'recorded',
        day: '2026-07-28',
        source: 'https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/',
        findings: ['app-password-removed'],
      },
      {
        id: 'empty-400',
        says: 'A malformed header gets a 400 without a body.',
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
        says: 'The scopes of API tokens and of OAuth, with their labels.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions',
        findings: ['scope-unknown', 'scope-unused'],
      },
      {
        id: 'scopes-of-operations',
        says: 'All scopes that each operation requires.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['scope-missing', 'operation-unknown'],
      },
      {
        id: 'granular-imply-nothing',
        says: 'Scopes of API tokens don’t include others: write doesn’t include read.',
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
        says: '`pipeline:write` includes `pipeline`. `pipeline:variable` includes both. `runner:write` includes `runner`.',
        grade: 'recorded',
        day: '2026-04-30',
        source: 'https://github.com/praetorian-inc/trajan/pull/13',
        findings: ['scope-missing'],
      },
      {
        id: 'scopes-for-kind',
        says: 'The scopes that are available for an access token of a repository, project, or workspace.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
        findings: ['scope-not-for-kind'],
      },
      {
        id: 'git-scopes',
        says: 'Cloning requires the read scope of repositories. Pushing requires read and write.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions',
        findings: ['scope-missing', 'git-rejected'],
      },
      {
        id: 'unused-scopes',
        says: 'Some documented scopes aren’t required by any operation.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['scope-unused'],
      },
      {
        id: 'diff-redirect-scope',
        says: 'The targets of redirects of a pull request (`diff`, `diffstat`, `patch`) require `read:repository:bitbucket` in addition to `read:pullrequest:bitbucket`.',
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
        says: 'The permission that an operation requires, if the specification states it or a response shows it. See the table of permissions.',
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
        says: '`GET /user/workspaces/{workspace}/permission` returns the caller’s highest role in the workspace.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['permission-missing', 'permission-unverified'],
      },
      {
        id: 'unlisted-permissions',
        says: 'The list may omit permissions that are inherited from a workspace, or that a public repository grants to all users.',
        grade: 'inferred',
        day: '2026-11-28',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['permission-unverified'],
      },
      {
        id: 'denied-sentence',
        says: 'A 403 with "Access denied. You must have write or admin access." means that the account lacks a permission.',
        grade: 'recorded',
        day: '2026-04-16',
        source: 'https://github.com/harness/harness/issues/3683',
        findings: ['permission-missing'],
      },
      {
        id: 'denied-key',
        says: '`data.key` is `INSUFFICIENT_RIGHTS` if the account lacks a permission.',
        grade: 'recorded',
        day: '2020-04-28',
        source: 'https://github.com/jenkins-x/jx/issues/7118',
        findings: ['permission-missing'],
      },
      {
        id: 'access-token-rights',
        says: 'Access tokens can’t view or change permissions, and can’t change the deploy keys of a repository.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#access-tokens',
        findings: ['operation-wrong-token-kind'],
      },
      {
        id: 'oauth-permissions',
        says: 'OAuth tokens can’t change permissions.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['operation-wrong-token-kind'],
      },
      {
        id: 'groups-1.0',
        says: '`/1.0/groups` requires a scope that no API token can have.',
        grade: 'recorded',
        day: '2026-09-23',
        source: 'https://github.com/DrFaust92/terraform-provider-bitbucket/issues/258',
        findings: ['operation-url-wrong'],
      },
      {
        id: 'kind-sentence',
        says: 'A 403 with "This API is not accessible by this authentication mechanism" means that the operation doesn’t support this kind of credential. The token itself works.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/',
        findings: ['token-kind-rejected'],
      },
      {
        id: 'branch-restrictions',
        says: 'Branch restrictions can reject a push even if the account has write permission.',
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
        says: 'For each operation, the specification states whether it supports API tokens.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['operation-wrong-token-kind', 'tool-rejects-kind'],
      },
    ],
  },
  {
    title: 'Resources that don’t exist',
    facts: [
      {
        id: 'hidden-404',
        says: 'The response for a repository that the caller can’t access is the same as for one that doesn’t exist.',
        grade: 'recorded',
        day: '2025-11-30',
        source:
          'https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463',
        findings: ['resource-not-found'],
      },
      {
        id: 'feature-404',
        says: 'A feature that is turned off returns 404.',
        grade: 'inferred',
        day: '2026-10-05',
        source: 'https://github.com/khipu/khbb',
        findings: ['resource-not-found'],
      },
      {
        id: 'html-404',
        says: 'Some 404s are HTML pages with the headers that identify the caller.',
        grade: 'inferred',
        day: '2026-10-05',
        source: 'https://github.com/khipu/khbb',
        findings: ['resource-not-found'],
      },
      {
        id: 'public-200',
        says: 'Anyone can read a public repository.',
        grade: 'recorded',
        day: '2025-11-30',
        source:
          'https://community.atlassian.com/forums/Bitbucket-questions/Does-Bitbucket-Cloud-SCM-support-using-an-api-token-in-the/qaq-p/3136695',
        findings: ['token-not-received', 'response-unverifiable'],
      },
      {
        id: 'removed-410',
        says: 'Removed endpoints return 410 with the number of the announcement.',
        grade: 'recorded',
        day: '2026-04-21',
        source: 'https://github.com/ktrysmt/go-bitbucket/issues/357',
        findings: ['endpoint-removed'],
      },
      {
        id: 'removed-2770',
        says: 'Endpoints that list items of all workspaces were removed on 2026-04-14 (CHANGE-2770).',
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
        says: 'Deprecated endpoints send `Deprecation`, `Sunset`, and `Link` headers.',
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
        says: 'A path without an endpoint gets a 404 with "There is no API hosted at this URL".',
        grade: 'recorded',
        day: '2026-11-23',
        source: 'https://github.com/gildas/bitbucket-cli/blob/main/testdata/error-noapi.json',
        findings: ['api-url-wrong'],
      },
    ],
  },
  {
    title: 'Git and settings of administrators',
    facts: [
      {
        id: 'git-texts',
        says: 'When Bitbucket rejects a Git request, the text shows the reason: missing access, allowlist, or two-step verification.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html',
        findings: ['git-rejected', 'ip-not-allowed', 'two-step-required'],
      },
      {
        id: 'plan-text',
        says: 'When a workspace exceeds its user limit, Bitbucket rejects pushes with a text that states this reason.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/',
        findings: ['workspace-read-only'],
      },
      {
        id: 'git-scope-text',
        says: 'For a missing scope, the text for Git is the same as that of the API.',
        grade: 'recorded',
        day: '2025-10-30',
        source:
          'https://community.atlassian.com/forums/Bitbucket-questions/Using-APi-Tokens-for-repo-cloning/qaa-p/3129221',
        findings: ['scope-missing', 'git-rejected'],
      },
      {
        id: 'git-app-password',
        says: 'Git requests with an app password get a 410.',
        grade: 'recorded',
        day: '2026-08-02',
        source: 'https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/',
        findings: ['app-password-removed'],
      },
      {
        id: 'git-advertisement',
        says: 'Bitbucket rejects the ref advertisement of `git-receive-pack` if the account can’t push.',
        grade: 'inferred',
        day: '2026-11-23',
        source: 'https://git-scm.com/docs/gitprotocol-http',
        findings: ['git-rejected'],
      },
      {
        id: 'git-passing-401',
        says: 'Bitbucket occasionally rejects a valid token for Git (BCLOUD-24107).',
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
        says: 'A 429 is plain text and has no `Retry-After` header.',
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
        says: '`x-ratelimit-reset` is a number of seconds, as in the proxy that Bitbucket uses.',
        grade: 'inferred',
        day: '2026-08-31',
        source: 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/rate_limit_filter',
        findings: ['rate-limited'],
      },
      {
        id: 'status-555',
        says: 'The status 555 means that Bitbucket timed out internally.',
        grade: 'stated',
        day: '2026-08-15',
        source: 'https://api.bitbucket.org/swagger.json',
        findings: ['server-error'],
      },
      {
        id: 'own-challenge',
        says: 'A 401 from Bitbucket contains Bitbucket.org in its `WWW-Authenticate` header.',
        grade: 'stated',
        day: '2026-11-23',
        source:
          'https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis',
        findings: ['response-unexpected'],
      },
      {
        id: 'organization-list',
        says: 'An organization’s admin API lists the tokens of its accounts with their expiry dates.',
        grade: 'stated',
        day: '2026-11-23',
        source: 'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/',
        findings: ['expiry-corrected', 'token-unlisted', 'token-unused', 'admin-key-rejected'],
      },
      {
        id: 'organization-accounts',
        says: 'That list has the user API tokens of managed accounts, for all Atlassian apps. It has the label, the email of the owner, and the time of the last use, but no part of the token.',
        grade: 'stated',
        day: '2026-11-29',
        source: 'https://support.atlassian.com/organization-administration/docs/view-user-api-tokens',
        findings: ['token-unlisted', 'token-unused'],
      },
      {
        id: 'organization-path',
        says: 'The reference has the list at `/admin/api-access/v1/orgs/{orgId}/api-tokens`. The pattern that it shows for all APIs of organizations begins with `/admin/v1`.',
        grade: 'stated',
        day: '2026-11-29',
        source: 'https://developer.atlassian.com/cloud/admin/organization/rest/intro/',
        findings: ['admin-key-rejected'],
      },
      {
        id: 'organization-next',
        says: 'The next page of the list follows by `links.next`, which is a cursor according to the parameter of that name. It may also be an address.',
        grade: 'inferred',
        day: '2026-11-29',
        source: 'https://developer.atlassian.com/cloud/admin/api-access/rest/api-group-api-token/',
        findings: ['token-unlisted'],
      },
      {
        id: 'admin-key-scope',
        says: 'An API key of an organization admin needs only the scope `read:tokens:admin` for the list. A key lasts one year at most.',
        grade: 'stated',
        day: '2026-11-29',
        source:
          'https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/',
        findings: ['admin-key-rejected'],
      },
    ],
  },
];

/** Questions without an answer. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    id: 'public-permissions',
    question:
      'Does the list of a caller’s permissions contain public repositories without an explicit permission, and those that a workspace admin inherits?',
    fact: 'unlisted-permissions',
  },
  {
    id: 'token-id-place',
    question: 'Which responses contain `X-Token-Id`, and for which kinds of credential?',
    fact: 'token-id',
  },
  {
    id: 'deprecation-place',
    question: 'Which responses contain `Deprecation`, `Sunset`, and `Link`?',
    fact: 'announced',
  },
  { id: 'limit-headers', question: 'Do responses to an API token contain `x-ratelimit-*`?', fact: 'limit-reset' },
  {
    id: 'git-offer',
    question: 'Which schemes does the `WWW-Authenticate` header for Git offer?',
    fact: 'git-challenge',
  },
  {
    id: 'diff-target',
    question: 'Where does the diff of a pull request redirect to, and does the target require another scope?',
    fact: 'diff-redirect-scope',
  },
  { id: 'headers-on-404', question: 'Do 404 and 410 responses contain the scope headers?', fact: 'scopes-header' },
  { id: 'anonymous-name', question: 'What is `X-Credential-Type` without a credential?', fact: 'anonymous-type' },
  { id: 'switched-off', question: 'What is the response of a feature that is turned off?', fact: 'feature-404' },
  { id: 'key-today', question: 'Does a 403 for a missing permission still contain `data.key`?', fact: 'denied-key' },
];

/** Findings that fail a job because of its options or its token, and don't depend on a fact about Bitbucket. */
export const ownFindings: readonly string[] = [
  'option-invalid',
  'token-missing',
  'token-unexpanded',
  'tool-unknown',
  'expires-soon',
  'rotation-same-token',
];
