"use strict";
exports.id = 6782;
exports.ids = [6782];
exports.modules = {

6782:
((_module, _exports, __require__) => {

const toolTable = [
    {
        name: 'git',
        title: 'git',
        version: '2.39.5',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'user name x-bitbucket-api-token-auth + password',
                kind: 'api-token',
                fields: [
                    { name: 'user name', value: 'x-bitbucket-api-token-auth' },
                    { name: 'password', value: '{token}' },
                ],
                works: true,
                gitUser: 'x-bitbucket-api-token-auth',
                evidence: 'observed',
            },
            {
                name: 'Bitbucket user name + password',
                kind: 'api-token',
                fields: [
                    { name: 'user name', value: '{account}' },
                    { name: 'password', value: '{token}' },
                ],
                works: true,
                gitUser: 'account',
                evidence: 'observed',
            },
            {
                name: 'email + password',
                kind: 'api-token',
                fields: [
                    { name: 'user name', value: '{email}' },
                    { name: 'password', value: '{token}' },
                ],
                works: false,
                gitUser: 'email',
                note: 'It uses the email as the username for Git. This kind of token needs x-bitbucket-api-token-auth.',
                evidence: 'observed',
            },
            {
                name: 'user name x-token-auth + password',
                kind: 'api-token',
                fields: [
                    { name: 'user name', value: 'x-token-auth' },
                    { name: 'password', value: '{token}' },
                ],
                works: false,
                gitUser: 'x-token-auth',
                note: 'It uses x-token-auth as the username for Git. This kind of token needs x-bitbucket-api-token-auth.',
                evidence: 'observed',
            },
            {
                name: 'user name x-token-auth + password',
                kind: 'access-token',
                fields: [
                    { name: 'user name', value: 'x-token-auth' },
                    { name: 'password', value: '{token}' },
                ],
                works: true,
                gitUser: 'x-token-auth',
                evidence: 'observed',
            },
            {
                name: 'user name x-bitbucket-api-token-auth + password',
                kind: 'access-token',
                fields: [
                    { name: 'user name', value: 'x-bitbucket-api-token-auth' },
                    { name: 'password', value: '{token}' },
                ],
                works: false,
                gitUser: 'x-bitbucket-api-token-auth',
                note: 'It uses x-bitbucket-api-token-auth as the username for Git. This kind of token needs x-token-auth.',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'clone',
                about: 'clone and fetch',
                isDefault: true,
                operations: [],
                git: 'clone',
                gitRefused: {
                    effect: 'fails',
                    exit: 128,
                    message: "fatal: unable to access 'https://bitbucket.org/acme/web.git/': The requested URL returned error: 403",
                },
                evidence: 'observed',
            },
            {
                name: 'push',
                about: 'push',
                isDefault: false,
                operations: [],
                git: 'push',
                gitRefused: {
                    effect: 'fails',
                    exit: 128,
                    message: "fatal: unable to access 'https://bitbucket.org/acme/web.git/': The requested URL returned error: 403",
                },
                evidence: 'observed',
            },
        ],
        notes: ['git sends the first request without a credential, and the credential after the 401.'],
    },
    {
        name: 'git-lfs',
        title: 'Git LFS',
        version: '3.8.1',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'user name x-bitbucket-api-token-auth + password',
                kind: 'api-token',
                fields: [
                    { name: 'user name', value: 'x-bitbucket-api-token-auth' },
                    { name: 'password', value: '{token}' },
                ],
                works: true,
                gitUser: 'x-bitbucket-api-token-auth',
                evidence: 'observed',
            },
            {
                name: 'user name x-token-auth + password',
                kind: 'access-token',
                fields: [
                    { name: 'user name', value: 'x-token-auth' },
                    { name: 'password', value: '{token}' },
                ],
                works: true,
                gitUser: 'x-token-auth',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'push',
                about: 'push of files that Git LFS keeps',
                isDefault: true,
                operations: [],
                git: 'push',
                gitRefused: {
                    effect: 'fails',
                    exit: 128,
                    message: "fatal: unable to access 'https://bitbucket.org/acme/web.git/': The requested URL returned error: 403",
                },
                evidence: 'observed',
            },
        ],
        notes: [
            'Git LFS uses the username and the token of Git. Its requests go to bitbucket.org, below the address of the repository.',
        ],
    },
    {
        name: 'renovate',
        title: 'Renovate',
        version: '44.121.2',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'RENOVATE_USERNAME + RENOVATE_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'RENOVATE_USERNAME', value: '{email}' },
                    { name: 'RENOVATE_PASSWORD', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                gitUser: 'x-bitbucket-api-token-auth',
                evidence: 'observed',
            },
            {
                name: 'RENOVATE_TOKEN',
                kind: 'api-token',
                fields: [{ name: 'RENOVATE_TOKEN', value: '{token}' }],
                works: false,
                scheme: 'Bearer',
                gitUser: 'x-token-auth',
                note: 'It uses x-token-auth as the username for Git. This kind of token needs x-bitbucket-api-token-auth.',
                evidence: 'observed',
            },
            {
                name: 'RENOVATE_USERNAME (Bitbucket user name) + RENOVATE_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'RENOVATE_USERNAME', value: '{account}' },
                    { name: 'RENOVATE_PASSWORD', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'RENOVATE_TOKEN',
                kind: 'access-token',
                fields: [{ name: 'RENOVATE_TOKEN', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                gitUser: 'x-token-auth',
                note: 'Without GET /user, Renovate does not filter pull requests by their author; it works.',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'updates',
                about: 'pull requests for updates in a repository that is configured',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'optional',
                        when: 'Without it, pull requests are not filtered by their author.',
                        refused: { effect: 'continues', exit: 0 },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'ERROR: Repository has unknown error (repository=acme/web)' },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'ERROR: Repository has unknown error (repository=acme/web)' },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/tags',
                        need: 'conditional',
                        when: 'For the release notes of a dependency that is in Bitbucket.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'optional',
                        when: 'Without it, presets and configuration that are in Bitbucket are not found.',
                        refused: { effect: 'continues', exit: 0 },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/effective-default-reviewers',
                        need: 'required',
                        when: 'Without it, the branch is pushed and no pull request is opened.',
                        refused: { effect: 'silent', exit: 0 },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: {
                            effect: 'silent',
                            exit: 0,
                            message: 'WARN: Error creating pull request (repository=acme/web, branch=renovate/handbook-1.x)',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'conditional',
                        when: 'When the text of a pull request changes.',
                        evidence: 'source',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build',
                        need: 'conditional',
                        when: 'With minimumReleaseAge or merge confidence, for their status checks.',
                        evidence: 'source',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments',
                        need: 'conditional',
                        when: 'When Renovate comments on a pull request.',
                        evidence: 'source',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments',
                        need: 'conditional',
                        when: 'When Renovate comments on a pull request.',
                        evidence: 'source',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}',
                        need: 'conditional',
                        when: 'When Renovate comments on a pull request.',
                        evidence: 'source',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}',
                        need: 'conditional',
                        when: 'When Renovate comments on a pull request.',
                        evidence: 'source',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline',
                        need: 'conditional',
                        when: 'When an update is no longer needed.',
                        evidence: 'source',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks',
                        need: 'conditional',
                        when: 'With bbAutoResolvePrTasks.',
                        evidence: 'source',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}',
                        need: 'conditional',
                        when: 'With bbAutoResolvePrTasks.',
                        evidence: 'source',
                    },
                    {
                        operation: 'GET /users/{selected_user}',
                        need: 'conditional',
                        when: 'When Bitbucket rejects a reviewer.',
                        evidence: 'source',
                    },
                    {
                        operation: 'GET /workspaces/{workspace}/members/{member}',
                        need: 'conditional',
                        when: 'When Bitbucket rejects a reviewer.',
                        evidence: 'source',
                    },
                ],
                git: 'push',
                gitRefused: {
                    effect: 'silent',
                    exit: 0,
                    message: 'WARN: Error updating branch (repository=acme/web, branch=renovate/handbook-1.x)',
                },
                evidence: 'observed',
            },
            {
                name: 'onboarding',
                about: 'the pull request that configures a repository',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'optional',
                        when: 'Without it, pull requests are not filtered by their author.',
                        evidence: 'observed',
                    },
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'optional',
                        when: 'Without it, presets and configuration that are in Bitbucket are not found.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/effective-default-reviewers',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'WARN: Error creating pull request (repository=acme/web)' },
                        evidence: 'observed',
                    },
                ],
                git: 'push',
                evidence: 'observed',
            },
            {
                name: 'automerge',
                about: 'merging of pull requests that pass',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'optional',
                        when: 'Without it, pull requests are not filtered by their author.',
                        evidence: 'observed',
                    },
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/tags',
                        need: 'conditional',
                        when: 'For the release notes of a dependency that is in Bitbucket.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'optional',
                        when: 'Without it, presets and configuration that are in Bitbucket are not found.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/effective-default-reviewers',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/branches/{name}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge',
                        need: 'required',
                        refused: { effect: 'silent', exit: 0 },
                        evidence: 'observed',
                    },
                ],
                git: 'push',
                evidence: 'observed',
            },
            {
                name: 'autodiscover',
                about: 'finding the repositories of every workspace of the account',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'optional',
                        when: 'Without it, pull requests are not filtered by their author.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /user/workspaces',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'ERROR: bitbucket getRepos error' },
                        evidence: 'observed',
                    },
                    { operation: 'GET /repositories/{workspace}', need: 'required', evidence: 'observed' },
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/tags',
                        need: 'conditional',
                        when: 'For the release notes of a dependency that is in Bitbucket.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'optional',
                        when: 'Without it, presets and configuration that are in Bitbucket are not found.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/effective-default-reviewers',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                git: 'push',
                refuses: [{ kind: 'access-token', why: "It calls GET /user/workspaces, which access tokens can't call." }],
                evidence: 'observed',
            },
            {
                name: 'autodiscover-namespaces',
                about: 'finding the repositories of workspaces that are named (autodiscoverNamespaces)',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'optional',
                        when: 'Without it, pull requests are not filtered by their author.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'ERROR: bitbucket getRepos error' },
                        evidence: 'observed',
                    },
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/tags',
                        need: 'conditional',
                        when: 'For the release notes of a dependency that is in Bitbucket.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'optional',
                        when: 'Without it, presets and configuration that are in Bitbucket are not found.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/effective-default-reviewers',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                git: 'push',
                evidence: 'observed',
            },
        ],
        notes: [
            'RENOVATE_PASSWORD takes an API token together with RENOVATE_USERNAME=EMAIL; git then gets x-bitbucket-api-token-auth.',
        ],
    },
    {
        name: 'terraform',
        title: 'Terraform and OpenTofu provider DrFaust92/bitbucket',
        version: '2.52.0',
        measured: '2026-11-28',
        how: 'The resources of the provider, called by a small program: create, read, change, delete. Without its resource for GPG keys, and with version 0.10.0 of its client library.',
        settings: [
            {
                name: 'BITBUCKET_USERNAME (email) + BITBUCKET_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'BITBUCKET_USERNAME', value: '{email}' },
                    { name: 'BITBUCKET_PASSWORD', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_OAUTH_TOKEN',
                kind: 'api-token',
                fields: [{ name: 'BITBUCKET_OAUTH_TOKEN', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_USERNAME (Bitbucket user name) + BITBUCKET_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'BITBUCKET_USERNAME', value: '{account}' },
                    { name: 'BITBUCKET_PASSWORD', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_OAUTH_TOKEN',
                kind: 'access-token',
                fields: [{ name: 'BITBUCKET_OAUTH_TOKEN', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                note: 'Leave BITBUCKET_USERNAME and BITBUCKET_PASSWORD unset: they conflict with it.',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_USERNAME (x-token-auth) + BITBUCKET_PASSWORD',
                kind: 'access-token',
                fields: [
                    { name: 'BITBUCKET_USERNAME', value: 'x-token-auth' },
                    { name: 'BITBUCKET_PASSWORD', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'x-token-auth',
                note: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'repository',
                about: 'bitbucket_repository',
                isDefault: true,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [admin:repository:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/pipelines_config',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [admin:repository:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pipelines_config',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/override-settings',
                        need: 'required',
                        evidence: 'observed',
                    },
                    { operation: 'PUT /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'project',
                about: 'bitbucket_project',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /workspaces/{workspace}/projects',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [admin:project:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    { operation: 'GET /workspaces/{workspace}/projects/{project_key}', need: 'required', evidence: 'observed' },
                    { operation: 'PUT /workspaces/{workspace}/projects/{project_key}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'DELETE /workspaces/{workspace}/projects/{project_key}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'hook',
                about: 'bitbucket_hook',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/hooks',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/repositories/acme/web/hooks Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/hooks/{uid}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/hooks/{uid}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/hooks/{uid}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'workspace-hook',
                about: 'bitbucket_workspace_hook',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /workspaces/{workspace}/hooks',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/workspaces/acme/hooks Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    { operation: 'GET /workspaces/{workspace}/hooks/{uid}', need: 'required', evidence: 'observed' },
                    { operation: 'PUT /workspaces/{workspace}/hooks/{uid}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'DELETE /workspaces/{workspace}/hooks/{uid}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'branch-restriction',
                about: 'bitbucket_branch_restriction',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/branch-restrictions',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [admin:repository:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/branch-restrictions/{id}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'branching-model',
                about: 'bitbucket_branching_model',
                isDefault: false,
                operations: [
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/branching-model/settings',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/repositories/acme/web/branching-model/settings Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/branching-model/settings',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'default-reviewers',
                about: 'bitbucket_default_reviewers',
                isDefault: false,
                operations: [
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [admin:repository:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/default-reviewers',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'deploy-key',
                about: 'bitbucket_deploy_key',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/deploy-keys',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/repositories/acme/web/deploy-keys Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'deployment',
                about: 'bitbucket_deployment',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/environments',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/repositories/acme/web/environments/ Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/environments/{environment_uuid}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'repository-variable',
                about: 'bitbucket_repository_variable',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pipelines_config/variables',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [admin:pipeline:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'workspace-variable',
                about: 'bitbucket_workspace_variable',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /workspaces/{workspace}/pipelines-config/variables',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [admin:pipeline:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /workspaces/{workspace}/pipelines-config/variables/{variable_uuid}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'forked-repository',
                about: 'bitbucket_forked_repository',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/forks',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [read:repository:bitbucket write:repository:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/pipelines_config',
                        need: 'required',
                        evidence: 'observed',
                    },
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pipelines_config',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/override-settings',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'commit-file',
                about: 'bitbucket_commit_file',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/src',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/repositories/acme/web/src Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'repository-user-permission',
                about: 'bitbucket_repository_user_permission',
                isDefault: false,
                operations: [
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/repositories/acme/web/permissions-config/users/{uuid} Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'repository-group-permission',
                about: 'bitbucket_repository_group_permission',
                isDefault: false,
                operations: [
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/repositories/acme/web/permissions-config/groups/team Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}',
                        need: 'conditional',
                        when: 'When the resource is destroyed.',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'data-repository',
                about: 'the data source bitbucket_repository',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: API Error: 403 2.0/repositories/acme/web Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'data-current-user',
                about: 'the data source bitbucket_current_user',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [read:user:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                    { operation: 'GET /user/emails', need: 'required', evidence: 'observed' },
                ],
                refuses: [{ kind: 'access-token', why: "It calls GET /user, which access tokens can't call." }],
                evidence: 'observed',
            },
            {
                name: 'data-workspace',
                about: 'the data source bitbucket_workspace',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /workspaces/{workspace}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [read:workspace:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'data-workspace-members',
                about: 'the data source bitbucket_workspace_members',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /workspaces/{workspace}/members',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes. Required: [read:workspace:bitbucket] Granted: [read:nothing:bitbucket]',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
        ],
        notes: [
            'The provider calls nothing when it is configured: a wrong token shows at the first resource.',
            'bitbucket_group, bitbucket_group_membership and the data sources of groups call the 1.0 API, whose scopes Bitbucket does not document.',
        ],
    },
    {
        name: 'danger',
        title: 'Danger JS',
        version: '14.0.7',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'DANGER_BITBUCKETCLOUD_USERNAME + DANGER_BITBUCKETCLOUD_PASSWORD + DANGER_BITBUCKETCLOUD_UUID',
                kind: 'api-token',
                fields: [
                    { name: 'DANGER_BITBUCKETCLOUD_USERNAME', value: '{email}' },
                    { name: 'DANGER_BITBUCKETCLOUD_PASSWORD', value: '{token}' },
                    { name: 'DANGER_BITBUCKETCLOUD_UUID', value: '{uuid}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                note: "DANGER_BITBUCKETCLOUD_UUID is the UUID of the account, with its braces. With it, Danger doesn't call GET /user.",
                evidence: 'observed',
            },
            {
                name: 'DANGER_BITBUCKETCLOUD_USERNAME + DANGER_BITBUCKETCLOUD_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'DANGER_BITBUCKETCLOUD_USERNAME', value: '{email}' },
                    { name: 'DANGER_BITBUCKETCLOUD_PASSWORD', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                note: 'Danger calls GET /user, and ends with exit code 1 without read:user:bitbucket. Add the scope, or set DANGER_BITBUCKETCLOUD_UUID as well.',
                evidence: 'observed',
            },
            {
                name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN',
                kind: 'api-token',
                fields: [{ name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN + DANGER_BITBUCKETCLOUD_UUID',
                kind: 'access-token',
                fields: [
                    { name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN', value: '{token}' },
                    { name: 'DANGER_BITBUCKETCLOUD_UUID', value: '{uuid}' },
                ],
                works: true,
                scheme: 'Bearer',
                note: "DANGER_BITBUCKETCLOUD_UUID is the UUID of the bot, with its braces. With it, Danger doesn't call GET /user.",
                evidence: 'observed',
            },
            {
                name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN',
                kind: 'access-token',
                fields: [{ name: 'DANGER_BITBUCKETCLOUD_REPO_ACCESSTOKEN', value: '{token}' }],
                works: false,
                scheme: 'Bearer',
                note: "Danger calls GET /user, which access tokens can't call. Set DANGER_BITBUCKETCLOUD_UUID as well.",
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'pull-request',
                about: 'danger ci on a pull request',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff',
                        need: 'required',
                        when: 'Without it, the rules see an empty list of files.',
                        refused: {
                            effect: 'silent',
                            exit: 0,
                            message: 'Request failed [403]: https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/diff',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits',
                        need: 'required',
                        when: 'Without it, the rules see no commits.',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Request failed [403]: https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/commits',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Request failed [403]: https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Request failed [403]: https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/comments?q=deleted=false',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Request failed [403]: https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/activity',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments',
                        need: 'required',
                        refused: {
                            effect: 'silent',
                            exit: 0,
                            message: 'Request failed [403]: https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/comments',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build',
                        need: 'required',
                        refused: {
                            effect: 'silent',
                            exit: 0,
                            message: 'Request failed [403]: https://api.bitbucket.org/2.0/repositories/acme/web/commit/{commit}/statuses/build',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /user',
                        need: 'conditional',
                        when: 'Without DANGER_BITBUCKETCLOUD_UUID.',
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}',
                        need: 'conditional',
                        when: 'When an earlier run left a comment.',
                        evidence: 'source',
                    },
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}',
                        need: 'conditional',
                        when: 'When an earlier run left a comment.',
                        evidence: 'source',
                    },
                ],
                evidence: 'observed',
            },
        ],
    },
    {
        name: 'semantic-release',
        title: 'semantic-release',
        version: '25.0.9',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'BITBUCKET_TOKEN_BASIC_AUTH (x-bitbucket-api-token-auth:TOKEN)',
                kind: 'api-token',
                fields: [{ name: 'BITBUCKET_TOKEN_BASIC_AUTH', value: 'x-bitbucket-api-token-auth:{token}' }],
                works: true,
                gitUser: 'x-bitbucket-api-token-auth',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_TOKEN',
                kind: 'api-token',
                fields: [{ name: 'BITBUCKET_TOKEN', value: '{token}' }],
                works: false,
                gitUser: 'x-token-auth',
                note: 'It uses x-token-auth as the username for Git. This kind of token needs x-bitbucket-api-token-auth.',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_TOKEN_BASIC_AUTH (EMAIL:TOKEN)',
                kind: 'api-token',
                fields: [{ name: 'BITBUCKET_TOKEN_BASIC_AUTH', value: '{email}:{token}' }],
                works: false,
                gitUser: 'email',
                note: 'It uses the email as the username for Git. This kind of token needs x-bitbucket-api-token-auth.',
                evidence: 'observed',
            },
            {
                name: 'GIT_CREDENTIALS (x-bitbucket-api-token-auth:TOKEN)',
                kind: 'api-token',
                fields: [{ name: 'GIT_CREDENTIALS', value: 'x-bitbucket-api-token-auth:{token}' }],
                works: true,
                gitUser: 'x-bitbucket-api-token-auth',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_TOKEN',
                kind: 'access-token',
                fields: [{ name: 'BITBUCKET_TOKEN', value: '{token}' }],
                works: true,
                gitUser: 'x-token-auth',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'release',
                about: 'tag and push of a release',
                isDefault: true,
                operations: [],
                git: 'push',
                gitRefused: {
                    effect: 'fails',
                    exit: 1,
                    message: "fatal: unable to access 'https://bitbucket.org/acme/web.git/': The requested URL returned error: 403.",
                },
                evidence: 'observed',
            },
        ],
        notes: ["It doesn't call the REST API and only uses Git."],
    },
    {
        name: 'release-it',
        title: 'release-it',
        version: '21.1.2',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'credentials of git (x-bitbucket-api-token-auth)',
                kind: 'api-token',
                fields: [
                    {
                        name: 'address of the remote',
                        value: 'https://x-bitbucket-api-token-auth:{token}@bitbucket.org/{workspace}/{repo_slug}.git',
                    },
                ],
                works: true,
                gitUser: 'x-bitbucket-api-token-auth',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_TOKEN',
                kind: 'api-token',
                fields: [
                    { name: 'BITBUCKET_TOKEN', value: '{token}' },
                    { name: 'address of the remote', value: 'https://bitbucket.org/{workspace}/{repo_slug}.git' },
                ],
                works: false,
                note: 'The variable is ignored: git needs the credential.',
                evidence: 'observed',
            },
            {
                name: 'credentials of git (x-token-auth)',
                kind: 'access-token',
                fields: [
                    {
                        name: 'address of the remote',
                        value: 'https://x-token-auth:{token}@bitbucket.org/{workspace}/{repo_slug}.git',
                    },
                ],
                works: true,
                gitUser: 'x-token-auth',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'release',
                about: 'commit, tag and push of a release',
                isDefault: true,
                operations: [],
                git: 'push',
                gitRefused: {
                    effect: 'fails',
                    exit: 1,
                    message: "fatal: unable to access 'https://bitbucket.org/acme/web.git/': The requested URL returned error: 403",
                },
                evidence: 'observed',
            },
        ],
        notes: ["It doesn't call the REST API and only uses Git."],
    },
    {
        name: 'backstage',
        title: 'Backstage',
        version: '2.2.0',
        measured: '2026-11-28',
        how: 'The packages @backstage/integration, plugin-bitbucket-cloud-common 0.3.12 and plugin-scaffolder-backend-module-bitbucket-cloud 0.3.10, called by a small program.',
        settings: [
            {
                name: 'username (email) + token',
                kind: 'api-token',
                fields: [
                    { name: 'integrations.bitbucketCloud[].username', value: '{email}' },
                    { name: 'integrations.bitbucketCloud[].token', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'token',
                kind: 'api-token',
                fields: [{ name: 'integrations.bitbucketCloud[].token', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'username (Bitbucket user name) + appPassword',
                kind: 'api-token',
                fields: [
                    { name: 'integrations.bitbucketCloud[].username', value: '{account}' },
                    { name: 'integrations.bitbucketCloud[].appPassword', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'token',
                kind: 'access-token',
                fields: [{ name: 'integrations.bitbucketCloud[].token', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'catalog-file',
                about: 'catalog files by URL',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: https://api.bitbucket.org/2.0/repositories/acme/web/src/main/README.md, 403 Forbidden',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'catalog-tree',
                about: 'folders by URL, downloaded as an archive from bitbucket.org',
                isDefault: false,
                operations: [],
                evidence: 'observed',
            },
            {
                name: 'discovery',
                about: 'discovery of catalog files',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Unexpected response for GET https://api.bitbucket.org/2.0/repositories/acme?page=1&pagelen=100. Expected 200 but got 403 - Forbidden',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /workspaces/{workspace}/projects',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Unexpected response for GET https://api.bitbucket.org/2.0/workspaces/acme/projects?page=1&pagelen=100. Expected 200 but got 403 - Forbidden',
                        },
                        evidence: 'observed',
                    },
                    { operation: 'GET /workspaces/{workspace}/search/code', need: 'required', evidence: 'observed' },
                ],
                refuses: [{ kind: 'access-token', why: 'Discovery sends no credential when `token` is set alone.' }],
                evidence: 'observed',
            },
            {
                name: 'publish',
                about: 'publish:bitbucketCloud',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Unable to create repository, 403 Forbidden, {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"required":["admin:repository:bitbucket"],"granted":["read:nothing:bitbucket"]}}}',
                        },
                        evidence: 'observed',
                    },
                ],
                git: 'push',
                evidence: 'observed',
            },
            {
                name: 'publish-pull-request',
                about: 'publish:bitbucketCloud:pull-request',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/branches',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Unable to create pull requests, 403 Forbidden, {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"required":["read:pullrequest:bitbucket","write:pullrequest:bitbucket"],"grant',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'pipelines-run',
                about: 'bitbucket:pipelines:run',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pipelines',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Unable to run pipeline, 403 Forbidden, {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"required":["read:pipeline:bitbucket","write:pipeline:bitbucket"],"granted":["read:not',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
        ],
    },
    {
        name: 'reviewdog',
        title: 'reviewdog',
        version: '0.21.0',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'BITBUCKET_USER + BITBUCKET_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'BITBUCKET_USER', value: '{email}' },
                    { name: 'BITBUCKET_PASSWORD', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_ACCESS_TOKEN',
                kind: 'api-token',
                fields: [{ name: 'BITBUCKET_ACCESS_TOKEN', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_USER (Bitbucket user name) + BITBUCKET_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'BITBUCKET_USER', value: '{account}' },
                    { name: 'BITBUCKET_PASSWORD', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_ACCESS_TOKEN',
                kind: 'access-token',
                fields: [{ name: 'BITBUCKET_ACCESS_TOKEN', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'code-report',
                about: 'a report in Code Insights (bitbucket-code-report)',
                isDefault: true,
                operations: [
                    {
                        operation: 'DELETE /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'reviewdog: failed to delete code insights report: bitbucket Cloud API error: 403 Forbidden',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'PUT /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'reviewdog: failed to create code insights report: bitbucket Cloud API error: 403 Forbidden',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'reviewdog: failed to post annotations: failed to create code insights annotations: bitbucket Cloud API error: 403 Forbidden',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
        ],
        notes: [
            'With BITBUCKET_USER and BITBUCKET_ACCESS_TOKEN both set, the pair wins.',
            'In Bitbucket Pipelines it needs no token: the proxy of the pipeline authenticates it.',
        ],
    },
    {
        name: 'argocd',
        title: 'Argo CD ApplicationSet',
        version: '3.6.1',
        measured: '2026-11-28',
        how: 'The two providers of the ApplicationSet controller, called by a small program.',
        settings: [
            {
                name: 'basicAuth / appPasswordRef (user: email)',
                kind: 'api-token',
                fields: [
                    { name: 'bitbucket.basicAuth.username', value: '{email}' },
                    { name: 'bitbucket.basicAuth.passwordRef', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'bearerToken',
                kind: 'api-token',
                fields: [{ name: 'bitbucket.bearerToken.tokenRef', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'bearerToken',
                kind: 'access-token',
                fields: [{ name: 'bitbucket.bearerToken.tokenRef', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'pull-request-generator',
                about: 'the pull request generator',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: error listing pull requests for acme/web: 403 Forbidden',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'scm-generator',
                about: 'the SCM provider generator',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'error: error listing repositories for acme: 403 Forbidden' },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/branches/{name}',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'error: error listing branches for acme/web: 403 Forbidden' },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'error: 403 Forbidden' },
                        evidence: 'observed',
                    },
                ],
                fields: {
                    'api-token': [
                        { name: 'bitbucket.user', value: '{email}' },
                        { name: 'bitbucket.appPasswordRef', value: '{token}' },
                    ],
                },
                refuses: [
                    {
                        kind: 'access-token',
                        why: 'The SCM provider generator has no setting for a Bearer token; Bitbucket only accepts access tokens with Bearer.',
                    },
                ],
                evidence: 'observed',
            },
        ],
        notes: [
            'The SCM provider generator has its own keys: bitbucket.user with the email, bitbucket.appPasswordRef with an API token.',
        ],
    },
    {
        name: 'atlantis',
        title: 'Atlantis',
        version: '0.47.1',
        measured: '2026-11-28',
        how: 'The package bitbucketcloud of the server, called by a small program.',
        settings: [
            {
                name: 'ATLANTIS_BITBUCKET_API_USER (email) + ATLANTIS_BITBUCKET_USER + ATLANTIS_BITBUCKET_TOKEN',
                kind: 'api-token',
                fields: [
                    { name: 'ATLANTIS_BITBUCKET_USER', value: 'x-bitbucket-api-token-auth' },
                    { name: 'ATLANTIS_BITBUCKET_TOKEN', value: '{token}' },
                    { name: 'ATLANTIS_BITBUCKET_API_USER', value: '{email}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                note: 'ATLANTIS_BITBUCKET_API_USER is the email, ATLANTIS_BITBUCKET_USER the username for Git: x-bitbucket-api-token-auth.',
                evidence: 'observed',
            },
            {
                name: 'ATLANTIS_BITBUCKET_USER (Bitbucket user name) + ATLANTIS_BITBUCKET_TOKEN',
                kind: 'api-token',
                fields: [
                    { name: 'ATLANTIS_BITBUCKET_USER', value: '{account}' },
                    { name: 'ATLANTIS_BITBUCKET_TOKEN', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'ATLANTIS_BITBUCKET_USER + ATLANTIS_BITBUCKET_TOKEN',
                kind: 'access-token',
                fields: [
                    { name: 'ATLANTIS_BITBUCKET_USER', value: 'x-token-auth' },
                    { name: 'ATLANTIS_BITBUCKET_TOKEN', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'x-token-auth',
                note: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'plan',
                about: 'plan: comment and build status on a pull request',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: making request "GET https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/diffstat" unexpected status code: 403, body: {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","de',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: making request "POST https://api.bitbucket.org/2.0/repositories/acme/web/commit/{commit}/statuses/build" unexpected status code: 403, body: {"type":"error","error":{"message":"Your credentials lack one or more required privilege scop',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: making request "POST https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/comments" unexpected status code: 403, body: {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","d',
                        },
                        evidence: 'observed',
                    },
                ],
                git: 'clone',
                refuses: [
                    {
                        kind: 'access-token',
                        why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'hide-previous-comments',
                about: 'hiding of earlier comments (--hide-prev-plan-comments)',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: getting my uuid, check required scope of the auth token: making request "GET https://api.bitbucket.org/2.0/user" unexpected status code: 403, body: {"type":"error","error":{"message":"Your credentials lack one or more required privil',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: making request "GET https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/comments" unexpected status code: 403, body: {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","de',
                        },
                        evidence: 'observed',
                    },
                ],
                refuses: [
                    {
                        kind: 'access-token',
                        why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'apply',
                about: 'apply: approval and mergeability',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: making request "GET https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1" unexpected status code: 403, body: {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"r',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: making request "GET https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/diffstat" unexpected status code: 403, body: {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","de',
                        },
                        evidence: 'observed',
                    },
                ],
                refuses: [
                    {
                        kind: 'access-token',
                        why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'automerge',
                about: 'merging after an apply (--automerge)',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: making request "POST https://api.bitbucket.org/2.0/repositories/acme/web/pullrequests/1/merge" unexpected status code: 403, body: {"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","deta',
                        },
                        evidence: 'observed',
                    },
                ],
                refuses: [
                    {
                        kind: 'access-token',
                        why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                    },
                ],
                evidence: 'observed',
            },
        ],
        notes: [
            'Its clone was read in the source, not run: it uses ATLANTIS_BITBUCKET_USER and ATLANTIS_BITBUCKET_TOKEN for git.',
        ],
    },
    {
        name: 'go-scm',
        title: 'go-scm (Drone, Harness)',
        version: '1.42.13',
        measured: '2026-11-28',
        how: 'The library, called by a small program.',
        settings: [
            {
                name: 'Basic transport (email, API token)',
                kind: 'api-token',
                fields: [
                    { name: 'transport.BasicAuth.Username', value: '{email}' },
                    { name: 'transport.BasicAuth.Password', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'Bearer transport',
                kind: 'api-token',
                fields: [{ name: 'transport.BearerToken.Token', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'Basic transport (Bitbucket user name)',
                kind: 'api-token',
                fields: [
                    { name: 'transport.BasicAuth.Username', value: '{account}' },
                    { name: 'transport.BasicAuth.Password', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'Bearer transport',
                kind: 'access-token',
                fields: [{ name: 'transport.BearerToken.Token', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'connect',
                about: 'repository, branches and files',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/branches',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'status',
                about: 'build status',
                isDefault: true,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'webhooks',
                about: 'registering the webhook',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/hooks',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/hooks',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'login',
                about: 'the account, as for the login of Drone',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                refuses: [{ kind: 'access-token', why: "It calls GET /user, which access tokens can't call." }],
                evidence: 'observed',
            },
        ],
    },
    {
        name: 'flux',
        title: 'Flux notification-controller',
        version: '1.9.0-37-g2e46958',
        measured: '2026-11-28',
        how: 'The provider of the controller, called by a small program.',
        settings: [
            {
                name: 'token (EMAIL:TOKEN)',
                kind: 'api-token',
                fields: [{ name: 'token of the secret', value: '{email}:{token}' }],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'token (USER NAME:TOKEN)',
                kind: 'api-token',
                fields: [{ name: 'token of the secret', value: '{account}:{token}' }],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'token (x-token-auth:TOKEN)',
                kind: 'access-token',
                fields: [{ name: 'token of the secret', value: 'x-token-auth:{token}' }],
                works: false,
                scheme: 'Basic',
                user: 'x-token-auth',
                note: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                evidence: 'observed',
            },
            {
                name: 'token (TOKEN alone)',
                kind: 'access-token',
                fields: [{ name: 'token of the secret', value: '{token}' }],
                works: false,
                note: 'The secret has to be USER:PASSWORD, and is then sent with Basic authentication.',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'commit-status',
                about: 'commit status of an Alert',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'error: could not get commit status: 403 Forbidden' },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'error: 403 Forbidden' },
                        evidence: 'observed',
                    },
                ],
                refuses: [
                    {
                        kind: 'access-token',
                        why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                    },
                ],
                evidence: 'observed',
            },
        ],
    },
    {
        name: 'bkt',
        title: 'bkt',
        version: '0.31.1',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'BKT_TOKEN + BKT_USERNAME (email)',
                kind: 'api-token',
                fields: [
                    { name: 'BKT_HOST', value: 'https://bitbucket.org' },
                    { name: 'BKT_TOKEN', value: '{token}' },
                    { name: 'BKT_USERNAME', value: '{email}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'BKT_TOKEN + BKT_USERNAME (Bitbucket user name)',
                kind: 'api-token',
                fields: [
                    { name: 'BKT_HOST', value: 'https://bitbucket.org' },
                    { name: 'BKT_TOKEN', value: '{token}' },
                    { name: 'BKT_USERNAME', value: '{account}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'BKT_TOKEN + BKT_AUTH_METHOD=bearer',
                kind: 'access-token',
                fields: [
                    { name: 'BKT_HOST', value: 'https://bitbucket.org' },
                    { name: 'BKT_TOKEN', value: '{token}' },
                    { name: 'BKT_AUTH_METHOD', value: 'bearer' },
                ],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'BKT_TOKEN',
                kind: 'access-token',
                fields: [
                    { name: 'BKT_HOST', value: 'https://bitbucket.org' },
                    { name: 'BKT_TOKEN', value: '{token}' },
                ],
                works: false,
                note: 'bkt requires BKT_USERNAME; set BKT_AUTH_METHOD=bearer instead.',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'pull-requests',
                about: 'bkt pr list, view and comment',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'create',
                about: 'bkt pr create',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'merge',
                about: 'bkt pr merge',
                isDefault: false,
                operations: [
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'pipelines',
                about: 'bkt pipeline list',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pipelines',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'repositories',
                about: 'bkt repo list and view, bkt branch list',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/branches',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'login',
                about: 'bkt auth login',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'Error: verify credentials: 403 Forbidden: Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                refuses: [
                    {
                        kind: 'access-token',
                        why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                    },
                ],
                evidence: 'observed',
            },
        ],
    },
    {
        name: 'checkov',
        title: 'Checkov',
        version: '3.3.30',
        measured: '2026-11-28',
        how: 'The program, as published.',
        settings: [
            {
                name: 'BITBUCKET_USERNAME (email) + APP_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'BITBUCKET_USERNAME', value: '{email}' },
                    { name: 'APP_PASSWORD', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_USERNAME (Bitbucket user name) + APP_PASSWORD',
                kind: 'api-token',
                fields: [
                    { name: 'BITBUCKET_USERNAME', value: '{account}' },
                    { name: 'APP_PASSWORD', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'BITBUCKET_USERNAME (x-token-auth) + APP_PASSWORD',
                kind: 'access-token',
                fields: [
                    { name: 'BITBUCKET_USERNAME', value: 'x-token-auth' },
                    { name: 'APP_PASSWORD', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'x-token-auth',
                note: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'branch-restrictions',
                about: 'checks of the configuration of a repository (bitbucket_configuration)',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/branch-restrictions',
                        need: 'required',
                        when: 'Without it, nothing is checked.',
                        refused: { effect: 'silent', exit: 0 },
                        evidence: 'observed',
                    },
                ],
                refuses: [
                    {
                        kind: 'access-token',
                        why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
                    },
                ],
                evidence: 'observed',
            },
        ],
        notes: ["A rejected request isn't shown: Checkov reports no finding and ends with 0."],
    },
    {
        name: 'atlassian-python-api',
        title: 'atlassian-python-api',
        version: '5.0.5',
        measured: '2026-11-28',
        how: 'The library, called by a small program.',
        settings: [
            {
                name: 'Cloud(username=EMAIL, password=TOKEN)',
                kind: 'api-token',
                fields: [
                    { name: 'username', value: '{email}' },
                    { name: 'password', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'Cloud(token=TOKEN)',
                kind: 'api-token',
                fields: [{ name: 'token', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'Cloud(username=USER NAME, password=TOKEN)',
                kind: 'api-token',
                fields: [
                    { name: 'username', value: '{account}' },
                    { name: 'password', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'Cloud(token=TOKEN)',
                kind: 'access-token',
                fields: [{ name: 'token', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'repository',
                about: 'repositories and branches',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: HTTPError Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/branches',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/branches/{name}',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'repository-by-workspace',
                about: 'a repository by its workspace object',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /workspaces/{workspace}',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: HTTPError Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                ],
                evidence: 'observed',
            },
            {
                name: 'pull-requests',
                about: 'listing and opening pull requests',
                isDefault: false,
                operations: [
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: HTTPError Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'merge',
                about: 'merging a pull request',
                isDefault: false,
                operations: [
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: HTTPError Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'pipelines',
                about: 'listing pipelines',
                isDefault: false,
                operations: [
                    { operation: 'GET /repositories/{workspace}/{repo_slug}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pipelines',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: HTTPError Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'workspaces',
                about: 'listing workspaces',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user/workspaces',
                        need: 'required',
                        refused: {
                            effect: 'fails',
                            exit: 1,
                            message: 'error: HTTPError Your credentials lack one or more required privilege scopes.',
                        },
                        evidence: 'observed',
                    },
                    { operation: 'GET /workspaces/{workspace}', need: 'required', evidence: 'observed' },
                ],
                refuses: [{ kind: 'access-token', why: "It calls GET /user/workspaces, which access tokens can't call." }],
                evidence: 'observed',
            },
            {
                name: 'all-repositories',
                about: 'repositories of every workspace (cloud.repositories.each)',
                isDefault: false,
                operations: [{ operation: 'GET /repositories', need: 'required', evidence: 'observed' }],
                refuses: [
                    { kind: 'api-token', why: 'It calls an operation that Bitbucket removed.' },
                    { kind: 'access-token', why: 'It calls an operation that Bitbucket removed.' },
                ],
                evidence: 'observed',
            },
        ],
    },
    {
        name: 'bitbucket',
        title: 'bitbucket (npm)',
        version: '2.12.0',
        measured: '2026-11-28',
        how: 'The library, called by a small program.',
        settings: [
            {
                name: 'auth.username (email) + auth.password',
                kind: 'api-token',
                fields: [
                    { name: 'auth.username', value: '{email}' },
                    { name: 'auth.password', value: '{token}' },
                ],
                works: true,
                scheme: 'Basic',
                user: 'email',
                evidence: 'observed',
            },
            {
                name: 'auth.token',
                kind: 'api-token',
                fields: [{ name: 'auth.token', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
            {
                name: 'auth.username (Bitbucket user name) + auth.password',
                kind: 'api-token',
                fields: [
                    { name: 'auth.username', value: '{account}' },
                    { name: 'auth.password', value: '{token}' },
                ],
                works: false,
                scheme: 'Basic',
                user: 'account',
                note: 'It sends the Bitbucket username. The REST API only accepts the email.',
                evidence: 'observed',
            },
            {
                name: 'auth.token',
                kind: 'access-token',
                fields: [{ name: 'auth.token', value: '{token}' }],
                works: true,
                scheme: 'Bearer',
                evidence: 'observed',
            },
        ],
        features: [
            {
                name: 'repositories',
                about: 'repositories and branches',
                isDefault: true,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'error: HTTPError 403: Forbidden' },
                        evidence: 'observed',
                    },
                    { operation: 'GET /repositories/{workspace}', need: 'required', evidence: 'observed' },
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/refs/branches',
                        need: 'required',
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'user',
                about: 'the account',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /user',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'error: HTTPError 403: Forbidden' },
                        evidence: 'observed',
                    },
                ],
                refuses: [{ kind: 'access-token', why: "It calls GET /user, which access tokens can't call." }],
                evidence: 'observed',
            },
            {
                name: 'pull-requests',
                about: 'listing and opening pull requests',
                isDefault: false,
                operations: [
                    {
                        operation: 'GET /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        evidence: 'observed',
                    },
                    {
                        operation: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
                        need: 'required',
                        refused: { effect: 'fails', exit: 1, message: 'error: HTTPError 403: Forbidden' },
                        evidence: 'observed',
                    },
                ],
                evidence: 'observed',
            },
            {
                name: 'workspaces',
                about: 'workspaces.getWorkspaces',
                isDefault: false,
                operations: [{ operation: 'GET /workspaces', need: 'required', evidence: 'observed' }],
                refuses: [
                    { kind: 'api-token', why: 'It calls an operation that Bitbucket removed.' },
                    { kind: 'access-token', why: 'It calls an operation that Bitbucket removed.' },
                ],
                evidence: 'observed',
            },
        ],
    },
];
_module.exports = { toolTable };


})

};
;