(() => { // webpackBootstrap
"use strict";
var __webpack_modules__ = ({

9230:
((module) => {

module.exports = require("./toolkit-node.js");

}),

181:
((module) => {

module.exports = require("buffer");

}),

8611:
((module) => {

module.exports = require("http");

}),

5692:
((module) => {

module.exports = require("https");

}),

1421:
((module) => {

module.exports = require("node:child_process");

}),

7598:
((module) => {

module.exports = require("node:crypto");

}),

8474:
((module) => {

module.exports = require("node:events");

}),

3024:
((module) => {

module.exports = require("node:fs");

}),

1455:
((module) => {

module.exports = require("node:fs/promises");

}),

7067:
((module) => {

module.exports = require("node:http");

}),

4708:
((module) => {

module.exports = require("node:https");

}),

7030:
((module) => {

module.exports = require("node:net");

}),

542:
((module) => {

module.exports = require("node:os");

}),

6760:
((module) => {

module.exports = require("node:path");

}),

6848:
((module) => {

module.exports = require("node:readline/promises");

}),

7075:
((module) => {

module.exports = require("node:stream");

}),

6193:
((module) => {

module.exports = require("node:string_decoder");

}),

8500:
((module) => {

module.exports = require("node:timers/promises");

}),

1692:
((module) => {

module.exports = require("node:tls");

}),

7975:
((module) => {

module.exports = require("node:util");

}),

8877:
((module) => {

module.exports = require("node:v8");

}),

857:
((module) => {

module.exports = require("os");

}),

6928:
((module) => {

module.exports = require("path");

}),

932:
((module) => {

module.exports = require("process");

}),

6106:
((_module, _exports, __require__) => {
var legalSchemes = (function (kind, hasEmail) {
    if (_credential_kind_js_0.isAccessToken(kind) || kind === 'oauth-token' || kind === 'service-account-token' || !hasEmail)
        return ['bearer'];
    return ['basic', 'bearer'];
});

var _credential_kind_js_0 = __require__(8161);

const apiTokenUsername = 'x-bitbucket-api-token-auth';
const accessTokenUsername = 'x-token-auth';
const gitUsernames = [apiTokenUsername, accessTokenUsername];
function isGitUsername(name) {
    return name === apiTokenUsername || name === accessTokenUsername;
}
function gitUser(kind, hasEmail) {
    const isApiToken = kind === 'api-token' || (kind === 'unrecognized' && hasEmail);
    return isApiToken ? apiTokenUsername : accessTokenUsername;
}
function authorizationValue(scheme, token, user) {
    if (scheme === 'bearer')
        return `Bearer ${token.reveal()}`;
    return `Basic ${Buffer.from(`${user}:${token.reveal()}`).toString('base64')}`;
}
_module.exports = { authorizationValue, legalSchemes, isGitUsername, gitUser, gitUsernames };


}),

8161:
((_module, _exports, __require__) => {
var isAccessToken = (function (kind) {
    return kind.endsWith('access-token');
});

_module.exports = { isAccessToken };


}),

5674:
((_module, _exports, __require__) => {
var toRequest = (function (endpoint, { apiUrl, gitUrl }) {
    const base = endpoint.isGit ? gitUrl : apiUrl;
    const url = new URL(`${base.href.replace(/\/$/, '')}${endpoint.path}`);
    return { ...endpoint, url, label: `GET ${endpoint.isGit ? url.host : ''}${url.pathname}` };
});

_module.exports = { toRequest };


}),

9081:
((_module, _exports, __require__) => {
var endpointForScope = (function (scope, resources) {
    const [best, ...others] = Object.hasOwn(pathsOfScope, scope) ? (pathsOfScope[scope] ?? []) : [];
    const endpoint = best === undefined ? undefined : endpointOf(best, {}, resources);
    if (endpoint !== undefined)
        return endpoint;
    const [standIn] = others.flatMap((template) => endpointOf(template, {}, resources) ?? []);
    return standIn && { ...standIn, isSubstitute: true };
});
var endpointForRepository = (function (resources) {
    return endpointOf(_paths_js_0.repositoryPath, {}, resources);
});
var endpointOf = (function (template, values, resources) {
    const known = {
        workspace: resources.workspace,
        repo_slug: resources.repository,
        project_key: resources.project,
        ...values,
    };
    const segments = [];
    for (const segment of template.split('/').slice(1)) {
        const parameter = /^\{(\w+)\}$/.exec(segment)?.[1];
        if (parameter === undefined) {
            segments.push(segment);
            continue;
        }
        const value = Object.hasOwn(known, parameter) ? known[parameter] : undefined;
        const encoded = value === undefined ? undefined : encodedValue(parameter, value);
        if (encoded === undefined)
            return undefined;
        segments.push(encoded);
    }
    const resource = resourceOf(template);
    return {
        path: `/${segments.join('/')}?${queryOf(template)}`,
        resource,
        place: placeAt(segments, resource),
        isRoot: segments.length === rootDepth[resource],
        needsCredential: segments[0] === 'user',
        ...(segments[0] !== 'user' && isForAdministrators(template) && { permission: 'admin' }),
    };
});
var placeAt = (function (segments, resource) {
    if (resource === 'user')
        return {};
    const [, workspace = '', second = '', third = ''] = segments.map(decodeURIComponent);
    if (resource === 'repository')
        return { workspace, repository: second };
    return resource === 'project' ? { workspace, project: third } : { workspace };
});
var isForAdministrators = (function (template) {
    return template.split('/').some((segment) => forAdministrators.has(segment));
});
var encodedValue = (function (parameter, value) {
    const parts = value.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || /[\ud800-\udfff]/u.test(value))
        return undefined;
    return parameter === 'name' ? parts.map(encoded).join('/') : encoded(value);
});
var encoded = (function (text) {
    return encodeURIComponent(text).replaceAll("'", '%27');
});
var queryOf = (function (template) {
    const own = queries[template];
    if (own !== undefined)
        return own;
    const last = template.slice(template.lastIndexOf('/') + 1);
    const isList = (!last.endsWith('}') && !objects.has(last)) || lists.test(template);
    return isList ? sizeOnly : 'fields=type';
});
var resourceOf = (function (template) {
    if (template.startsWith(_paths_js_0.repositoryPath))
        return 'repository';
    if (template.startsWith(_paths_js_0.projectPath))
        return 'project';
    return /^\/(?:repositories|workspaces|snippets|teams)\//.test(template) ? 'workspace' : 'user';
});

var _paths_js_0 = __require__(4963);

const sizeOnly = 'pagelen=1&fields=size';
const queries = {
    [_paths_js_0.repositoryPath]: 'fields=full_name,is_private',
    [_paths_js_0.workspacePath]: 'fields=slug,is_private',
    [_paths_js_0.projectPath]: 'fields=key,is_private',
    '/user': 'fields=display_name,uuid',
};
const pathsOfScope = {
    'read:repository:bitbucket': [_paths_js_0.repositoryPath, '/repositories/{workspace}'],
    'admin:repository:bitbucket': [`${_paths_js_0.repositoryPath}/override-settings`],
    'read:pullrequest:bitbucket': [`${_paths_js_0.repositoryPath}/pullrequests`],
    'read:pipeline:bitbucket': [`${_paths_js_0.repositoryPath}/pipelines`, `${_paths_js_0.workspacePath}/pipelines-config/variables`],
    'read:runner:bitbucket': [`${_paths_js_0.repositoryPath}/pipelines-config/runners`, `${_paths_js_0.workspacePath}/pipelines-config/runners`],
    'read:webhook:bitbucket': [`${_paths_js_0.repositoryPath}/hooks`, `${_paths_js_0.workspacePath}/hooks`],
    'read:project:bitbucket': [_paths_js_0.projectPath, `${_paths_js_0.workspacePath}/projects`],
    'admin:project:bitbucket': [`${_paths_js_0.projectPath}/branching-model/settings`],
    'read:workspace:bitbucket': [_paths_js_0.workspacePath, '/user/workspaces'],
    'read:snippet:bitbucket': ['/snippets/{workspace}'],
    'read:user:bitbucket': ['/user'],
    repository: [_paths_js_0.repositoryPath, '/repositories/{workspace}'],
    'repository:admin': [`${_paths_js_0.repositoryPath}/override-settings`],
    pullrequest: [`${_paths_js_0.repositoryPath}/pullrequests`],
    pipeline: [`${_paths_js_0.repositoryPath}/pipelines`, `${_paths_js_0.workspacePath}/pipelines-config/variables`],
    runner: [`${_paths_js_0.repositoryPath}/pipelines-config/runners`, `${_paths_js_0.workspacePath}/pipelines-config/runners`],
    webhook: [`${_paths_js_0.repositoryPath}/hooks`, `${_paths_js_0.workspacePath}/hooks`],
    project: [_paths_js_0.projectPath, `${_paths_js_0.workspacePath}/projects`],
    'project:admin': [`${_paths_js_0.projectPath}/branching-model/settings`],
    account: [`${_paths_js_0.workspacePath}/members`, '/user'],
    email: ['/user/emails'],
    snippet: ['/snippets/{workspace}'],
};
function endpointForWorkspace(resources) {
    return endpointOf(_paths_js_0.workspacePath, {}, resources);
}
function endpointForUser() {
    return { path: `/user?${queries['/user']}`, resource: 'user', place: {}, isRoot: true, needsCredential: true };
}
function endpointForRepositoryPermission({ workspace, repository }) {
    const isId = repository.startsWith('{');
    const filter = isId ? `repository.uuid="${repository}"` : `repository.full_name="${workspace}/${repository}"`;
    const fields = 'fields=values.permission,values.repository.full_name,values.repository.uuid';
    return ownPermission(workspace, `permissions/repositories?q=${encoded(filter)}&pagelen=1&${fields}`);
}
function endpointForWorkspaceRole({ workspace }) {
    return ownPermission(workspace, 'permission?fields=permission');
}
function ownPermission(workspace, rest) {
    const path = `/user/workspaces/${encoded(workspace)}/${rest}`;
    return { path, resource: 'user', place: {}, isRoot: false, needsCredential: true };
}
function endpointForGit(access, { workspace, repository }) {
    const [owner, name] = [workspace, repository].map(encodeURIComponent);
    const service = access === 'push' ? 'git-receive-pack' : 'git-upload-pack';
    return {
        path: `/${owner}/${name}.git/info/refs?service=${service}`,
        isGit: true,
        resource: 'repository',
        place: { workspace, repository },
        isRoot: false,
        needsCredential: access === 'push',
    };
}
const objects = new Set([
    ...['hook_events', 'branching-model', 'settings', 'effective-branching-model', 'override-settings'],
    ...['pipelines_config', 'permission', 'openid-configuration', 'keys.json'],
]);
const lists = /^\/repositories\/\{workspace\}$|^\/snippets\/\{workspace\}$|^\/hook_events\/|\/commits\/\{revision\}$|\/permissions\/repositories\/\{repo_slug\}$|^\/workspaces\/\{workspace\}\/pullrequests\//;
const rootDepth = { repository: 3, workspace: 2, project: 4, user: 1 };
const forAdministrators = new Set([
    ...['hooks', 'runners', 'override-settings', 'settings', 'branch-restrictions', 'permissions-config'],
    ...['permissions', 'variables'],
]);
_module.exports = { endpointForGit, isForAdministrators, resourceOf, endpointForRepositoryPermission, endpointOf, endpointForUser, endpointForRepository, endpointForScope, endpointForWorkspace, endpointForWorkspaceRole };


}),

4963:
((_module, _exports, __require__) => {

const publicApiUrl = 'https://api.bitbucket.org/2.0';
const repositoryPath = '/repositories/{workspace}/{repo_slug}';
const workspacePath = '/workspaces/{workspace}';
const projectPath = '/workspaces/{workspace}/projects/{project_key}';
_module.exports = { publicApiUrl, projectPath, repositoryPath, workspacePath };


}),

9882:
((_module, _exports, __require__) => {

const neverUsed = 'No operation of the REST API uses it.';
const removed = { unused: 'Issues and wikis were removed with their API on 2026-08-20.', isRemoved: true };
const notUserData = `${neverUsed} The scope for the account's own data is read:user:bitbucket.`;
const replaced = 'It is obsolete: project:admin replaced it.';
const scopeTable = [
    {
        name: 'read:repository:bitbucket',
        scopeModel: 'api-token',
        label: 'Repositories: Read',
        oauthEquivalent: 'repository',
    },
    {
        name: 'write:repository:bitbucket',
        scopeModel: 'api-token',
        label: 'Repositories: Write',
        oauthEquivalent: 'repository:write',
    },
    {
        name: 'admin:repository:bitbucket',
        scopeModel: 'api-token',
        label: 'Repositories: Admin',
        oauthEquivalent: 'repository:admin',
    },
    {
        name: 'delete:repository:bitbucket',
        scopeModel: 'api-token',
        label: 'Repositories: Delete',
        oauthEquivalent: 'repository:delete',
    },
    {
        name: 'read:pullrequest:bitbucket',
        scopeModel: 'api-token',
        label: 'Pull requests: Read',
        oauthEquivalent: 'pullrequest',
    },
    {
        name: 'write:pullrequest:bitbucket',
        scopeModel: 'api-token',
        label: 'Pull requests: Write',
        oauthEquivalent: 'pullrequest:write',
    },
    { name: 'read:project:bitbucket', scopeModel: 'api-token', label: 'Projects: Read', oauthEquivalent: 'project' },
    {
        name: 'admin:project:bitbucket',
        scopeModel: 'api-token',
        label: 'Projects: Admin',
        oauthEquivalent: 'project:admin',
    },
    { name: 'read:workspace:bitbucket', scopeModel: 'api-token', label: 'Workspaces: Read', oauthEquivalent: 'account' },
    { name: 'admin:workspace:bitbucket', scopeModel: 'api-token', label: 'Workspaces: Admin' },
    { name: 'read:user:bitbucket', scopeModel: 'api-token', label: 'User data: Read', oauthEquivalent: 'account' },
    {
        name: 'write:user:bitbucket',
        scopeModel: 'api-token',
        label: 'User data: Write',
        oauthEquivalent: 'account:write',
        unused: neverUsed,
    },
    { name: 'read:pipeline:bitbucket', scopeModel: 'api-token', label: 'Pipelines: Read', oauthEquivalent: 'pipeline' },
    {
        name: 'write:pipeline:bitbucket',
        scopeModel: 'api-token',
        label: 'Pipelines: Write',
        oauthEquivalent: 'pipeline:write',
    },
    {
        name: 'admin:pipeline:bitbucket',
        scopeModel: 'api-token',
        label: 'Pipelines: Admin',
        oauthEquivalent: 'pipeline:variable',
    },
    { name: 'read:runner:bitbucket', scopeModel: 'api-token', label: 'Runners: Read', oauthEquivalent: 'runner' },
    { name: 'write:runner:bitbucket', scopeModel: 'api-token', label: 'Runners: Write', oauthEquivalent: 'runner:write' },
    { name: 'read:issue:bitbucket', scopeModel: 'api-token', label: 'Issues: Read', ...removed },
    { name: 'write:issue:bitbucket', scopeModel: 'api-token', label: 'Issues: Write', ...removed },
    { name: 'delete:issue:bitbucket', scopeModel: 'api-token', label: 'Issues: Delete', ...removed },
    { name: 'read:webhook:bitbucket', scopeModel: 'api-token', label: 'Webhooks: Read', oauthEquivalent: 'webhook' },
    { name: 'write:webhook:bitbucket', scopeModel: 'api-token', label: 'Webhooks: Write', oauthEquivalent: 'webhook' },
    { name: 'delete:webhook:bitbucket', scopeModel: 'api-token', label: 'Webhooks: Delete', oauthEquivalent: 'webhook' },
    { name: 'read:snippet:bitbucket', scopeModel: 'api-token', label: 'Snippets: Read', oauthEquivalent: 'snippet' },
    {
        name: 'write:snippet:bitbucket',
        scopeModel: 'api-token',
        label: 'Snippets: Write',
        oauthEquivalent: 'snippet:write',
    },
    {
        name: 'delete:snippet:bitbucket',
        scopeModel: 'api-token',
        label: 'Snippets: Delete',
        oauthEquivalent: 'snippet:write',
    },
    { name: 'read:ssh-key:bitbucket', scopeModel: 'api-token', label: 'SSH keys: Read', oauthEquivalent: 'account' },
    {
        name: 'write:ssh-key:bitbucket',
        scopeModel: 'api-token',
        label: 'SSH keys: Write',
        oauthEquivalent: 'account:write',
    },
    {
        name: 'delete:ssh-key:bitbucket',
        scopeModel: 'api-token',
        label: 'SSH keys: Delete',
        oauthEquivalent: 'account:write',
    },
    { name: 'read:gpg-key:bitbucket', scopeModel: 'api-token', label: 'GPG keys: Read', oauthEquivalent: 'account' },
    {
        name: 'write:gpg-key:bitbucket',
        scopeModel: 'api-token',
        label: 'GPG keys: Write',
        oauthEquivalent: 'account:write',
    },
    {
        name: 'delete:gpg-key:bitbucket',
        scopeModel: 'api-token',
        label: 'GPG keys: Delete',
        oauthEquivalent: 'account:write',
    },
    { name: 'read:permission:bitbucket', scopeModel: 'api-token', label: 'Permissions: Read', unused: neverUsed },
    { name: 'write:permission:bitbucket', scopeModel: 'api-token', label: 'Permissions: Write' },
    { name: 'delete:permission:bitbucket', scopeModel: 'api-token', label: 'Permissions: Delete' },
    { name: 'read:wiki:bitbucket', scopeModel: 'api-token', label: 'Wikis: Read', ...removed },
    { name: 'write:wiki:bitbucket', scopeModel: 'api-token', label: 'Wikis: Write', ...removed },
    { name: 'delete:wiki:bitbucket', scopeModel: 'api-token', label: 'Wikis: Delete', ...removed },
    { name: 'read:package:bitbucket', scopeModel: 'api-token', label: 'Packages: Read', unused: neverUsed },
    { name: 'write:package:bitbucket', scopeModel: 'api-token', label: 'Packages: Write', unused: neverUsed },
    { name: 'read:test:bitbucket', scopeModel: 'api-token', label: 'Tests: Read', unused: neverUsed },
    { name: 'write:test:bitbucket', scopeModel: 'api-token', label: 'Tests: Write', unused: neverUsed },
    { name: 'read:me', scopeModel: 'api-token', label: 'read:me', unused: neverUsed },
    { name: 'read:account', scopeModel: 'api-token', label: 'read:account', unused: notUserData },
    { name: 'manage:org', scopeModel: 'api-token', label: 'manage:org', unused: neverUsed },
    { name: 'repository', scopeModel: 'oauth', label: 'Repositories: Read' },
    { name: 'repository:write', scopeModel: 'oauth', label: 'Repositories: Write' },
    { name: 'repository:admin', scopeModel: 'oauth', label: 'Repositories: Admin' },
    { name: 'repository:delete', scopeModel: 'oauth', label: 'Repositories: Delete' },
    { name: 'pullrequest', scopeModel: 'oauth', label: 'Pull requests: Read' },
    { name: 'pullrequest:write', scopeModel: 'oauth', label: 'Pull requests: Write' },
    { name: 'project', scopeModel: 'oauth', label: 'Projects: Read' },
    { name: 'project:admin', scopeModel: 'oauth', label: 'Projects: Admin' },
    { name: 'project:write', scopeModel: 'oauth', label: 'Projects: Write', unused: replaced },
    { name: 'account', scopeModel: 'oauth', label: 'Account: Read' },
    { name: 'account:write', scopeModel: 'oauth', label: 'Account: Write' },
    { name: 'email', scopeModel: 'oauth', label: 'Account: Email' },
    { name: 'webhook', scopeModel: 'oauth', label: 'Webhooks: Read and write' },
    { name: 'pipeline', scopeModel: 'oauth', label: 'Pipelines: Read' },
    { name: 'pipeline:write', scopeModel: 'oauth', label: 'Pipelines: Write' },
    { name: 'pipeline:variable', scopeModel: 'oauth', label: 'Pipelines: Edit variables' },
    { name: 'runner', scopeModel: 'oauth', label: 'Runners: Read' },
    { name: 'runner:write', scopeModel: 'oauth', label: 'Runners: Write' },
    { name: 'snippet', scopeModel: 'oauth', label: 'Snippets: Read' },
    { name: 'snippet:write', scopeModel: 'oauth', label: 'Snippets: Write' },
    { name: 'issue', scopeModel: 'oauth', label: 'Issues: Read', ...removed },
    { name: 'issue:write', scopeModel: 'oauth', label: 'Issues: Write', ...removed },
    { name: 'wiki', scopeModel: 'oauth', label: 'Wikis: Read and write', ...removed },
    { name: 'team', scopeModel: 'oauth', label: 'Workspace membership: Read', unused: neverUsed },
    { name: 'team:write', scopeModel: 'oauth', label: 'Workspace membership: Write', unused: neverUsed },
    { name: 'test', scopeModel: 'oauth', label: 'Tests: Read', unused: neverUsed },
    { name: 'test:write', scopeModel: 'oauth', label: 'Tests: Write', unused: neverUsed },
];
const implications = {
    project: ['repository'],
    'repository:write': ['repository'],
    pullrequest: ['repository'],
    'pullrequest:write': ['pullrequest', 'repository:write', 'repository'],
    'issue:write': ['issue'],
    'snippet:write': ['snippet'],
    'pipeline:write': ['pipeline'],
    'pipeline:variable': ['pipeline', 'pipeline:write'],
    'runner:write': ['runner'],
    'account:write': ['account'],
};
const ofRepository = [
    ...['repository', 'repository:write', 'repository:admin', 'repository:delete', 'pullrequest', 'pullrequest:write'],
    ...['webhook', 'pipeline', 'pipeline:write', 'pipeline:variable', 'runner', 'runner:write'],
];
const ofWorkspace = [...ofRepository, 'project', 'project:admin', 'account'];
const grantableScopes = {
    'repository-access-token': ofRepository,
    'project-access-token': [...ofRepository, 'project'],
    'workspace-access-token': ofWorkspace,
    'access-token': ofWorkspace,
};
_module.exports = { scopeTable, implications, grantableScopes };


}),

1638:
((_module, _exports, __require__) => {
var findByName = (function (name) {
    byName ??= new Map(_scopes_data_js_0.scopeTable.map((scope) => [scope.name, scope]));
    return byName.get(name);
});
var findScope = (function (text) {
    const trimmed = text.trim();
    return findByName(trimmed) ?? findByLabel(trimmed);
});
var labelOf = (function (name) {
    return findByName(name)?.label ?? name;
});
var expandImpliedScopes = (function (scopes) {
    const all = new Set(scopes);
    for (const scope of all) {
        for (const implied of Object.hasOwn(_scopes_data_js_0.implications, scope) ? (_scopes_data_js_0.implications[scope] ?? []) : [])
            all.add(implied);
    }
    return all;
});
var withoutImplied = (function (scopes) {
    const implied = new Set(scopes.flatMap((scope) => [...expandImpliedScopes([scope])].filter((other) => other !== scope)));
    return [...new Set(scopes)].filter((scope) => !implied.has(scope));
});
var selectionFor = (function (scopes) {
    const withReads = scopes.flatMap((scope) => {
        const reading = findByName(scope.replace(/^(?:write|admin|delete):(?=.+:bitbucket$)/, 'read:'));
        return reading === undefined || reading.unused !== undefined ? [scope] : [reading.name, scope];
    });
    return withoutImplied([...new Set(withReads)]);
});
var convertScope = (function (scope, to, operations) {
    if (scope.scopeModel === to)
        return [scope.name];
    if (scope.unused !== undefined)
        return [];
    if (to === 'oauth')
        return scope.oauthEquivalent === undefined ? [] : [scope.oauthEquivalent];
    const covered = expandImpliedScopes([scope.name]);
    const wanted = new Set(operations
        .filter(({ state, scopes }) => state !== 'removed' && scopes.oauth.includes(scope.name))
        .filter(({ scopes }) => scopes.oauth.every((name) => covered.has(name)))
        .flatMap(({ scopes }) => scopes['api-token']));
    return _scopes_data_js_0.scopeTable.map(({ name }) => name).filter((name) => wanted.has(name));
});

var _scopes_data_js_0 = __require__(9882);

let byName;
let byLabel;
function findByLabel(label) {
    byLabel ??= new Map([..._scopes_data_js_0.scopeTable].reverse().map((scope) => [scope.label.toLowerCase(), scope]));
    return byLabel.get(label.toLowerCase());
}
function scopeModelOf(names) {
    const known = [...names].flatMap((name) => findByName(name)?.scopeModel ?? (name.endsWith(':bitbucket') ? ['api-token'] : []));
    if (known.length === 0)
        return undefined;
    return known.filter((scopeModel) => scopeModel === 'api-token').length * 2 >= known.length ? 'api-token' : 'oauth';
}
function isCutScope(text) {
    return findByName(text) === undefined && _scopes_data_js_0.scopeTable.some(({ name }) => name.startsWith(text));
}
function isOfUser(scope) {
    return /:(?:user|ssh-key|gpg-key):/.test(scope);
}
function canBeGranted(kind, scope) {
    return _scopes_data_js_0.grantableScopes[kind]?.includes(scope) ?? true;
}
function isWriteScope(scope) {
    return /^(?:write|admin|delete|manage):|:(?:write|admin|delete|variable)$/.test(scope);
}
_module.exports = { isWriteScope, selectionFor, expandImpliedScopes, isOfUser, convertScope, labelOf, withoutImplied, isCutScope, scopeModelOf, findScope, canBeGranted };


}),

3423:
((_module, _exports, __require__) => {
var shapeOf = (function (text) {
    if (text.startsWith(apiTokenPrefix))
        return 'api-token';
    if (text.startsWith(accessTokenPrefix))
        return 'access-token';
    if (text.startsWith(serviceAccountTokenPrefix))
        return 'service-account-token';
    return appPassword.test(text) ? 'app-password' : undefined;
});

const apiTokenPrefix = 'ATATT3xFf';
const accessTokenPrefix = 'ATCTT3xFf';
const serviceAccountTokenPrefix = 'ATSTT3xFf';
const appPassword = /^ATBB[A-Za-z0-9]{24,36}$/;
const tokenPattern = /AT[ACS]TT3xFf[\w-]{8,}(?:(?:=|\\=|%3[Dd]|\\u003[Dd])[0-9A-Fa-f]{8})?|(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{24}[0-9A-Fa-f]{8}(?![A-Za-z0-9])/g;
_module.exports = { shapeOf, tokenPattern };


}),

4194:
((_module, _exports, __require__) => {



var inspect = __require__(8463);
var finding = __require__(5419);
var configuration = __require__(4299);
var findings_credential = __require__(2040);
var expiry = __require__(187);
var check_plan = __require__(2183);
var severity = __require__(3775);
var redirect = __require__(653);
// src/check/findings/offline.js
var findOffline = (function (context) {
    const { requirements, credential, config, isListed } = context;
    const ownFindings = (0,findings_credential.credentialFindings)(credential, requirements);
    return (0,severity.sortBySeverity)([
        ...(0,configuration.declarationFindings)(context, credential.kind),
        ...(0,redirect.redirectFindings)(requirements, (0,check_plan.chooseScopeModel)(credential.kind, requirements)),
        ...ownFindings.filter(({ code }) => code !== 'token-missing' || isListed || !config.plan),
        ...(0,expiry.expiryFindings)(context),
        ...(context.isCurrent ? [(0,finding.createFinding)('rotation-same-token', { kind: credential.kind })] : []),
    ]);
});








var offline_result = __require__(8879);
var bitbucket_scopes = __require__(1638);
var created_resources = __require__(7938);
var git_requirements = __require__(4111);
// src/check/requirements.js
var needsCatalog = (function ({ tools, scopes, operations }) {
    const isPlain = (text) => {
        const scope = (0,bitbucket_scopes.findScope)(text);
        return scope?.scopeModel === 'api-token' && scope.unused === undefined;
    };
    return tools.length > 0 || operations.length > 0 || !scopes.every(isPlain);
});
var resolveRequirements = (function (config, operations, tools, isMissing = false) {
    if (operations === undefined && needsCatalog(config))
        throw new Error('The catalog is not loaded.');
    if (tools === undefined && config.tools.length > 0)
        throw new Error('The tools are not loaded.');
    const names = namesIn(config);
    const scopes = resolveScopes(config.scopes, operations?.catalog);
    const { found, issues, created, known, place } = operations?.resolveOperations(config, names, operations.catalog, tools?.operations, isMissing) ??
        noOperations(names);
    return {
        all: [
            ...resourceRequirements(config).filter((required) => !created.some((each) => each.isNew && (0,created_resources.isCreated)(each, required.resource, required.place))),
            ...scopes.found,
            ...found,
            ...(0,git_requirements.gitRequirements)(config.git, known, created, tools?.git),
        ],
        place,
        created,
        tools: tools?.used ?? [],
        optional: tools?.optional ?? [],
        issues: [...(tools?.issues ?? []), ...scopes.issues, ...issues],
    };
});
var noOperations = (function (names) {
    return { found: [], issues: [], created: [], known: names, place: names };
});
var resolveScopes = (function (texts, catalog) {
    const operations = catalog?.catalogOperations() ?? [];
    const found = [];
    const issues = [];
    for (const text of new Set(texts)) {
        const scope = (0,bitbucket_scopes.findScope)(text);
        if (scope === undefined)
            issues.push({ type: 'scope-unknown', text, nearest: catalog?.nearestScopes(text) ?? [] });
        else if (scope.unused !== undefined) {
            const { name, unused: known, isRemoved = false } = scope;
            issues.push({ type: 'scope-unused', text, name, known, isRemoved });
        }
        else {
            const scopes = {
                'api-token': (0,bitbucket_scopes.convertScope)(scope, 'api-token', operations),
                oauth: (0,bitbucket_scopes.convertScope)(scope, 'oauth', operations),
            };
            found.push({ kind: 'scope', id: `scope ${text}`, label: text, scopeModel: scope.scopeModel, scopes });
        }
    }
    return { found, issues };
});
var resourceRequirements = (function ({ workspace, project, repository }) {
    if (workspace === undefined)
        return [];
    const required = (resource, label, place) => ({ kind: 'resource', id: label, label, resource, place });
    const owner = { workspace: workspace.name };
    return [
        ...(workspace.declared ? [required('workspace', `workspace ${workspace.name}`, owner)] : []),
        ...(project?.declared ? [required('project', `project ${project.name}`, { ...owner, project: project.name })] : []),
        ...(repository?.declared
            ? [
                required('repository', `repository ${workspace.name}/${repository.name}`, {
                    ...owner,
                    repository: repository.name,
                }),
            ]
            : []),
    ];
});
var namesIn = (function ({ workspace, repository, project }) {
    if (workspace === undefined)
        return {};
    return {
        workspace: workspace.name,
        ...(repository !== undefined && { repository: repository.name }),
        ...(project !== undefined && { project: project.name }),
    };
});




// src/check/check-token.js
var checkToken = (async function (context, openClient, interruption) {
    const { config, requirements, credential } = context;
    const findings = findOffline(context);
    if (findings.some(isBlocking))
        return (0,offline_result.offlineResult)(context, findings);
    if (interruption?.aborted && !config.plan)
        return (0,offline_result.offlineResult)(context, (0,severity.sortBySeverity)([...findings, (0,finding.createFinding)('interrupted', {})]));
    const plan = (0,check_plan.planRequests)(config, requirements, credential);
    if (config.plan)
        return (0,offline_result.offlineResult)(context, findings, plan);
    const client = await openClient(context);
    const currentClient = context.current && (await openClient(context.current));
    const { checkOnline } = await __require__.e(8814).then(__require__.bind(__require__, 8814));
    return checkOnline(plan, context, { client, currentClient }, interruption);
});
var prepareCheck = (async function (config, now, isListed = false) {
    const [operations, tools, measured] = await Promise.all([
        needsCatalog(config) ? Promise.all(/* import() */[__require__.e(4715), __require__.e(840)]).then(__require__.bind(__require__, 840)) : undefined,
        config.tools.length > 0 ? __require__.e(8657).then(__require__.bind(__require__, 8657)) : undefined,
        config.tools.length > 0 ? __require__.e(6782).then(__require__.bind(__require__, 6782)) : undefined,
    ]);
    const needs = operations && measured && tools?.findToolNeeds(config.tools, measured.toolTable, operations.catalog);
    const requirements = resolveRequirements(config, operations, needs);
    const ifMissing = needs && resolveRequirements(config, operations, needs, true);
    const context = {
        config,
        requirements,
        ...(ifMissing && ifMissing.created.length > requirements.created.length && { ifMissing }),
        ...(operations !== undefined && { operations }),
        ...(tools !== undefined && { tools }),
        credential: (0,inspect.inspectCredential)(config.token, config.email),
        now,
        isListed,
    };
    if (config.currentToken === undefined)
        return context;
    return (await __require__.e(1491).then(__require__.bind(__require__, 1491))).withCurrentToken(context, config.currentToken);
});
var findCurrentErrors = (async function (context, nameOf) {
    const { currentToken, currentEmail } = context.config;
    if (currentToken === undefined && currentEmail === undefined)
        return [];
    return (await __require__.e(1491).then(__require__.bind(__require__, 1491))).currentTokenErrors(context, nameOf);
});
var configurationProblems = (function (context, errors) {
    const { requirements, credential } = context;
    const isMalformed = requirements.issues.some(({ type }) => /^(?:tool|operation)-malformed$/.test(type));
    if (errors.length === 0 && !isMalformed)
        return [];
    return (0,severity.sortBySeverity)([
        ...(0,configuration.optionFindings)(errors),
        ...(0,configuration.declarationFindings)(context, credential.kind),
        ...(0,findings_credential.credentialFindings)(credential, requirements).filter(({ code }) => code !== 'token-missing'),
    ]);
});









function isBlocking({ severity, code }) {
    return severity === 'fail' && code !== 'expires-soon' && code !== 'expired';
}
_module.exports = { checkToken, configurationProblems, findCurrentErrors, prepareCheck };


}),

7938:
((_module, _exports, __require__) => {

function isSameName(a, b) {
    return a?.toLowerCase() === b?.toLowerCase();
}
function isCreated(created, resource, place) {
    const { workspace, [created.resource]: name } = created.place;
    return (resource === created.resource && isSameName(place.workspace, workspace) && isSameName(place[created.resource], name));
}
function withoutCreated(place, created) {
    const found = created.filter((each) => place[each.resource] !== undefined && isCreated(each, each.resource, place));
    if (found.length === 0)
        return place;
    return Object.fromEntries(Object.entries(place).filter(([key]) => !found.some(({ resource }) => resource === key)));
}
_module.exports = { isCreated, withoutCreated, isSameName };


}),

187:
((_module, _exports, __require__) => {
var resolveExpiry = (function ({ expiresOn, expirySource }, { expiresAt }, now) {
    const isOutlived = expiresAt !== undefined && expiresAt < now;
    const declared = isOutlived || expiresOn === 'never' ? undefined : expiresOn;
    const on = declared ?? (expiresAt && _config_dates_js_2.dayOf(expiresAt));
    if (on === undefined)
        return undefined;
    return { on, daysLeft: _config_dates_js_2.daysUntil(on, now), source: declared === undefined ? 'token' : (expirySource ?? 'declared') };
});
var isEndless = (function ({ expiresOn }, kind) {
    return expiresOn === 'never' && (_bitbucket_credential_kind_js_3.isAccessToken(kind) || kind === 'unrecognized');
});
var endlessFindings = (function ({ expiresOn }, kind) {
    const isWrong = expiresOn === 'never' && !isEndless({ expiresOn }, kind);
    return isWrong ? [_finding_js_0.createFinding('expiry-unknown', { kind, isNever: true })] : [];
});
var expiryFindings = (function (context) {
    const { config, credential, requirements, now } = context;
    const expiry = resolveExpiry(config, credential, now);
    if (expiry === undefined)
        return endlessFindings(config, credential.kind);
    const scopes = _requirement_js_1.scopesToSelect(requirements, 'api-token');
    if (!isPast(expiry, credential, now)) {
        return expiresSoon(expiry, context, { kind: credential.kind, scopes });
    }
    if (expiry.source !== 'token')
        return [];
    const facts = { on: expiry.on, byItself: true, kind: credential.kind, scopes, isEmailTried: false };
    return [_finding_js_0.createFinding('expired', facts)];
});

var _bitbucket_credential_kind_js_3 = __require__(8161);
var _config_dates_js_2 = __require__(9021);
var _finding_js_0 = __require__(5419);
var _requirement_js_1 = __require__(2685);




function isDeclaredTimePast({ expiresAt }, now) {
    return expiresAt !== undefined && expiresAt < now;
}
function isPast({ source, daysLeft }, { expiresAt }, now) {
    return source === 'token' ? expiresAt !== undefined && expiresAt < now : daysLeft < 0;
}
function expiresSoon({ on, daysLeft, source }, { credential, config: { failDays, warnDays }, now }, common) {
    if (source === 'token' && isShortLived(credential, now))
        return [];
    const facts = { on, daysLeft, ...common };
    if (daysLeft < failDays)
        return [_finding_js_0.createFinding('expires-soon', { ...facts, failDays }, 'fail')];
    return daysLeft < warnDays ? [_finding_js_0.createFinding('expires-soon', facts)] : [];
}
const maxShortLifetimeMs = 86_400_000;
function isShortLived({ issuedAt, expiresAt }, now) {
    return expiresAt !== undefined && expiresAt.getTime() - (issuedAt ?? now).getTime() <= maxShortLifetimeMs;
}
_module.exports = { expiresSoon, expiryFindings, isDeclaredTimePast, isPast, resolveExpiry, endlessFindings, isEndless };


}),

5419:
((_module, _exports, __require__) => {

const severities = {
    'option-invalid': 'fail',
    'scope-unknown': 'fail',
    'scope-unused': 'warn',
    'operation-unknown': 'fail',
    'operation-deprecated': 'warn',
    'operation-removed': 'fail',
    'operation-wrong-token-kind': 'warn',
    'operation-url-wrong': 'fail',
    'tool-unknown': 'fail',
    'tool-outdated': 'warn',
    'tool-rejects-kind': 'fail',
    'scope-not-for-kind': 'fail',
    'token-missing': 'fail',
    'token-unexpanded': 'fail',
    'token-invalid-characters': 'fail',
    'token-prefixed': 'fail',
    'token-not-bare': 'fail',
    'token-damaged': 'warn',
    'token-kind-unsupported': 'warn',
    'token-wrong-product': 'fail',
    'app-password-removed': 'fail',
    'email-missing': 'fail',
    'email-malformed': 'fail',
    'email-ignored': 'warn',
    'token-rejected': 'fail',
    'token-without-scopes': 'fail',
    'email-mismatch': 'fail',
    'auth-scheme-rejected': 'warn',
    'token-not-received': 'fail',
    'scope-missing': 'fail',
    'scope-unverified': 'unknown',
    'scope-excess': 'warn',
    'scope-contradiction': 'warn',
    'permission-missing': 'fail',
    'permission-unverified': 'warn',
    'resource-not-found': 'fail',
    'resource-unverified': 'warn',
    'token-kind-rejected': 'fail',
    'endpoint-removed': 'fail',
    'endpoint-deprecated': 'warn',
    'api-url-wrong': 'fail',
    expired: 'fail',
    'expires-soon': 'warn',
    'expiry-unknown': 'warn',
    'expiry-outdated': 'warn',
    'rotation-same-token': 'fail',
    'rotation-other-account': 'warn',
    'rotation-narrower': 'warn',
    'rotation-wider': 'warn',
    'rotation-sooner': 'warn',
    'current-token-rejected': 'warn',
    'admin-key-rejected': 'unknown',
    'token-unlisted': 'warn',
    'token-unused': 'warn',
    'expiry-corrected': 'warn',
    'git-rejected': 'fail',
    'ip-not-allowed': 'fail',
    'two-step-required': 'fail',
    'workspace-read-only': 'fail',
    'route-differs': 'warn',
    'proxy-unsupported': 'unknown',
    'tls-unverified': 'warn',
    'rate-limited': 'unknown',
    'server-error': 'unknown',
    'network-unreachable': 'unknown',
    'tls-untrusted': 'unknown',
    'proxy-error': 'unknown',
    'response-not-json': 'unknown',
    'response-unverifiable': 'unknown',
    'response-unexpected': 'unknown',
    'timed-out': 'unknown',
    interrupted: 'unknown',
};
const configurationCodes = new Set([
    'option-invalid',
    'scope-unknown',
    'scope-unused',
    'operation-unknown',
    'operation-deprecated',
    'operation-removed',
    'operation-wrong-token-kind',
    'operation-url-wrong',
    'tool-unknown',
    'tool-outdated',
    'tool-rejects-kind',
    'scope-not-for-kind',
]);
function createFinding(code, facts, severity = severities[code]) {
    return { code, severity, facts };
}
_module.exports = { configurationCodes, severities, createFinding };


}),

4299:
((_module, _exports, __require__) => {
var declarationFindings = (function ({ requirements, tools, operations }, kind, granted) {
    const others = tools?.withoutRejected(requirements, kind) ?? requirements;
    return [
        ...(tools?.toolRejectionFindings(requirements, kind) ?? []),
        ...(operations?.requirementFindings ?? _kind_js_1.kindFindings)(others, kind, granted),
    ];
});

var _finding_js_0 = __require__(5419);
var _kind_js_1 = __require__(9751);


function optionFindings(errors) {
    return errors.map((error) => _finding_js_0.createFinding('option-invalid', error));
}
_module.exports = { optionFindings, declarationFindings };


}),

2040:
((_module, _exports, __require__) => {
var credentialFindings = (function ({ issues }, requirements) {
    return issues.map((issue) => credentialIssueFinding(issue, requirements));
});

var _finding_js_0 = __require__(5419);
var _requirement_js_1 = __require__(2685);


function credentialIssueFinding(issue, requirements) {
    switch (issue.code) {
        case 'token-invalid-characters': {
            const { characters, trimmed } = issue;
            return _finding_js_0.createFinding(issue.code, { characters, trimmed }, trimmed ? 'warn' : 'fail');
        }
        case 'app-password-removed':
            return _finding_js_0.createFinding(issue.code, { scopes: _requirement_js_1.scopesToSelect(requirements, 'api-token') });
        case 'token-missing':
        case 'token-kind-unsupported':
        case 'email-ignored':
            return _finding_js_0.createFinding(issue.code, {});
        case 'token-unexpanded': {
            const { code, ...facts } = issue;
            return _finding_js_0.createFinding(code, facts);
        }
        case 'token-prefixed': {
            const { code, ...facts } = issue;
            return _finding_js_0.createFinding(code, facts);
        }
        case 'token-not-bare': {
            const { code, ...facts } = issue;
            return _finding_js_0.createFinding(code, facts);
        }
        case 'token-wrong-product':
            return _finding_js_0.createFinding(issue.code, { product: issue.product });
        case 'email-malformed': {
            const { code, ...facts } = issue;
            return _finding_js_0.createFinding(code, facts);
        }
    }
}
_module.exports = { credentialFindings };


}),

9751:
((_module, _exports, __require__) => {
var kindFindings = (function (requirements, kind, granted) {
    const { scopes, texts } = _kind_limits_js_1.impossibleScopes(requirements, kind, granted);
    if (texts.length === 0)
        return [];
    return [_finding_js_0.createFinding('scope-not-for-kind', { scopes, kind, texts, holders: _kind_limits_js_1.kindsForAll(requirements) })];
});

var _finding_js_0 = __require__(5419);
var _kind_limits_js_1 = __require__(9631);


_module.exports = { kindFindings };


}),

653:
((_module, _exports, __require__) => {
var redirectFindings = (function (requirements, scopeModel, granted = []) {
    const isThere = granted.includes(scope) || _requirement_js_1.requiredScopes(requirements, scopeModel).includes(scope);
    const operations = _requirement_js_1.ofKind(requirements, 'operation')
        .filter(({ operation }) => redirecting.test(operation.path))
        .map(({ label }) => label);
    if (scopeModel === 'oauth' || isThere || operations.length === 0)
        return [];
    const facts = { scopes: [scope], hasScopeList: granted.length > 0, places: [], redirecting: operations };
    return [_finding_js_0.createFinding('scope-unverified', facts, 'warn')];
});

var _finding_js_0 = __require__(5419);
var _requirement_js_1 = __require__(2685);


const redirecting = /\/pullrequests\/\{pull_request_id\}\/(?:diff|diffstat|patch|conflicts)$/;
const scope = 'read:repository:bitbucket';
_module.exports = { redirectFindings };


}),

4111:
((_module, _exports, __require__) => {
var gitRequirements = (function (git, known, created, tools) {
    if (git === 'none' && tools === undefined)
        return [];
    const { workspace, repository } = known;
    const isPush = git === 'push' || tools?.access === 'push';
    const access = isPush ? 'push' : 'clone';
    const names = workspace && repository ? { workspace, repository } : undefined;
    return [
        {
            kind: 'git',
            id: 'git',
            label: `git ${access}${names === undefined ? '' : ` of ${names.workspace}/${names.repository}`}`,
            access,
            scopes: {
                'api-token': ['read:repository:bitbucket', ...(isPush ? ['write:repository:bitbucket'] : [])],
                oauth: [isPush ? 'repository:write' : 'repository'],
            },
            ...(names !== undefined &&
                _created_resources_js_1.withoutCreated(known, created) === known && { endpoint: _bitbucket_endpoints_js_0.endpointForGit(access, names) }),
            ...(tools?.access === access && { requiredBy: tools.requiredBy }),
        },
    ];
});

var _bitbucket_endpoints_js_0 = __require__(9081);
var _created_resources_js_1 = __require__(7938);


_module.exports = { gitRequirements };


}),

9631:
((_module, _exports, __require__) => {
var impossibleScopes = (function (requirements, kind, granted) {
    if (!_bitbucket_credential_kind_js_2.isAccessToken(kind))
        return { scopes: [], texts: [] };
    const grantedScopes = _bitbucket_scopes_js_0.expandImpliedScopes(granted ?? []);
    const disallowed = ({ oauth }) => oauth.filter((scope) => !_bitbucket_scopes_js_0.canBeGranted(kind, scope));
    const needed = [
        ..._requirement_js_1.ofKind(requirements, 'scope').map(({ label, scopeModel, scopes }) => ({
            label,
            scopes: scopes.oauth.length === 0 || (scopeModel === 'api-token' && scopes['api-token'].some(_bitbucket_scopes_js_0.isOfUser))
                ? [label]
                : disallowed(scopes),
        })),
        ..._requirement_js_1.ofKind(requirements, 'operation')
            .filter((operation) => !isDisallowedFor(operation, kind) || operation.endpoint === undefined)
            .map(({ label, scopes }) => ({ label, scopes: disallowed(scopes) })),
    ]
        .map(({ label, scopes }) => ({ label, scopes: scopes.filter((scope) => !grantedScopes.has(scope)) }))
        .filter(({ scopes }) => scopes.length > 0);
    return { scopes: [...new Set(needed.flatMap(({ scopes }) => scopes))], texts: needed.map(({ label }) => label) };
});

var _bitbucket_credential_kind_js_2 = __require__(8161);
var _bitbucket_scopes_js_0 = __require__(1638);
var _requirement_js_1 = __require__(2685);



function isListedFor(operation, kind) {
    if (kind === 'api-token')
        return operation.allowsApiTokens;
    return !isForbidden(operation, kind);
}
function isForbidden({ disallowsAccessTokens, disallowsOAuth }, kind) {
    return (disallowsAccessTokens && _bitbucket_credential_kind_js_2.isAccessToken(kind)) || (disallowsOAuth && kind === 'oauth-token');
}
function isDisallowedFor({ operation }, kind) {
    return operation.disallowsAccessTokens && _bitbucket_credential_kind_js_2.isAccessToken(kind);
}
function kindsForAll(requirements) {
    const kinds = ['project-access-token', 'workspace-access-token', 'api-token', 'oauth-token'];
    const operations = _requirement_js_1.ofKind(requirements, 'operation');
    const needs = [..._requirement_js_1.ofKind(requirements, 'scope'), ...operations];
    const canHoldAll = (kind, scopes) => kind === 'api-token'
        ? scopes['api-token'].length > 0
        : scopes.oauth.length > 0 && scopes.oauth.every((scope) => _bitbucket_scopes_js_0.canBeGranted(kind, scope));
    return kinds.filter((kind) => needs.every(({ scopes }) => canHoldAll(kind, scopes)) &&
        operations.every(({ operation }) => isListedFor(operation, kind)));
}
_module.exports = { impossibleScopes, isForbidden, isDisallowedFor, kindsForAll, isListedFor };


}),

4716:
((_module, _exports, __require__) => {
var offlineNotes = (function ({ config, requirements, tools, credential, current }, scopeModel, isPlan) {
    const scopes = _requirement_js_0.scopesToSelect(requirements, scopeModel);
    return [
        ...(tools?.toolNotes(requirements, credential.kind, scopeModel) ?? []),
        ...cloneNotes(config),
        ...readingNotes(requirements, scopeModel),
        ...(isPlan && current !== undefined ? [{ type: 'rotation', state: 'plan' }] : []),
        ...(isPlan && scopes.length > 0 ? [{ type: 'scopes-needed', scopes }] : []),
    ];
});
var cloneNotes = (function ({ workspace, repository }) {
    if (repository?.isFromClone === undefined || workspace === undefined)
        return [];
    return [{ type: 'repository-of-clone', repository: `${workspace.name}/${repository.name}` }];
});
var readingNotes = (function (requirements, scopeModel) {
    const scopes = _requirement_js_0.ofKind(requirements, 'scope')
        .filter((scope) => scope.scopeModel !== scopeModel && scope.scopes[scopeModel].length > 0)
        .map(({ label, scopes: to }) => ({ type: 'scope-converted', from: label, to: to[scopeModel] }));
    const operations = _requirement_js_0.ofKind(requirements, 'operation')
        .filter(({ hasUser }) => hasUser)
        .map(({ label }) => ({ type: 'url-user-dropped', operation: label }));
    return [...scopes, ...operations];
});

var _requirement_js_0 = __require__(2685);

_module.exports = { offlineNotes, cloneNotes, readingNotes };


}),

8879:
((_module, _exports, __require__) => {
var offlineResult = (function (context, findings, plan) {
    const { config, credential, requirements, now } = context;
    const scopeModel = _plan_js_2.chooseScopeModel(credential.kind, requirements);
    const expiry = _expiry_js_0.resolveExpiry(config, credential, now);
    const verdict = _severity_js_4.verdictOf(findings);
    return {
        verdict: plan !== undefined && verdict !== 'fail' ? 'planned' : verdict,
        credential: { kind: credential.kind },
        scopes: { required: _requirement_js_3.requiredScopes(requirements, scopeModel), missing: [], excess: [], evidence: 'none' },
        checks: [],
        ...(expiry !== undefined && { expiry }),
        ...(_expiry_js_0.isEndless(config, credential.kind) && { neverExpires: true }),
        findings,
        notes: _note_js_1.offlineNotes(context, scopeModel, plan !== undefined),
        ...(plan !== undefined && { planned: plannedRequests(plan) }),
        requests: 0,
    };
});
var plannedRequests = (function ({ identity, schemes, probes, git }) {
    const [first, second] = schemes;
    const at = ({ url }) => url.href;
    return [
        { type: 'identity', url: at(identity.request), scheme: first },
        ...(second === undefined ? [] : [{ type: 'after-401', url: at(identity.request), scheme: second }]),
        ...probes.map(({ request }) => ({ type: 'probe', url: at(request) })),
        ...(git === undefined ? [] : ['git-bare', 'git'].map((type) => ({ type, url: at(git.request) }))),
    ];
});

var _expiry_js_0 = __require__(187);
var _note_js_1 = __require__(4716);
var _plan_js_2 = __require__(2183);
var _requirement_js_3 = __require__(2685);
var _severity_js_4 = __require__(3775);





_module.exports = { offlineResult };


}),

2183:
((_module, _exports, __require__) => {
var planRequests = (function (config, requirements, credential) {
    const { place } = requirements;
    const identity = _bitbucket_endpoint_js_5.toRequest(_bitbucket_endpoints_js_1.endpointForRepository(place) ?? _bitbucket_endpoints_js_1.endpointForWorkspace(place) ?? _bitbucket_endpoints_js_1.endpointForUser(), config);
    const caller = { kind: credential.kind, scopeModel: chooseScopeModel(credential.kind, requirements) };
    const probes = planProbes(requirements, place, caller, config);
    const [git] = _requirement_js_4.ofKind(requirements, 'git');
    return {
        schemes: _bitbucket_authorization_js_0.legalSchemes(credential.kind, credential.email !== undefined),
        identity: probes.find(({ request }) => request.path === identity.path) ?? { request: identity, proves: [] },
        probes: probes.filter(({ request }) => request.path !== identity.path),
        ...(git?.endpoint !== undefined && {
            git: { request: _bitbucket_endpoint_js_5.toRequest(git.endpoint, config), proves: [{ requirement: git.id }] },
        }),
    };
});
var planProbes = (function (requirements, place, { kind, scopeModel, granted }, bases) {
    const probes = new Map();
    const grantedScopes = granted && _bitbucket_scopes_js_2.expandImpliedScopes(granted);
    const mayHold = (scopes) => grantedScopes === undefined || scopes.every((scope) => grantedScopes.has(scope));
    const add = (endpoint, proof, isWanted) => {
        if (endpoint === undefined)
            return;
        const probe = probes.get(endpoint.path) ?? { endpoint, proves: [], isWanted: false };
        probe.proves.push({ ...proof, ...(endpoint.isSubstitute && { isSubstitute: true }) });
        probe.isWanted ||= isWanted;
        probes.set(endpoint.path, probe);
    };
    const addScopes = (requirement, scopes, where) => {
        for (const scope of scopes)
            add(_bitbucket_endpoints_js_1.endpointForScope(scope, where), { requirement, scope }, mayHold([scope]));
    };
    const operations = _requirement_js_4.ofKind(requirements, 'operation');
    for (const operation of operations) {
        const isWanted = _kind_limits_js_3.isDisallowedFor(operation, kind) || mayHold(operation.scopes[scopeModel]);
        add(operation.endpoint, { requirement: operation.id }, isWanted);
    }
    for (const { id, scopes } of [..._requirement_js_4.ofKind(requirements, 'scope'), ..._requirement_js_4.ofKind(requirements, 'git')]) {
        addScopes(id, scopes[scopeModel], place);
    }
    for (const operation of operations.filter(({ endpoint }) => endpoint === undefined)) {
        const isNamed = operation.values.repo_slug !== undefined && operation.place.repository !== undefined;
        const scopes = [...operation.scopes[scopeModel], ...(isNamed ? [repositoryScope[scopeModel]] : [])];
        addScopes(operation.id, scopes, operation.place);
    }
    for (const { id, scopes, permission, place: where } of operations) {
        const asked = permission && !_bitbucket_credential_kind_js_6.isAccessToken(kind) ? permissionEndpoint(permission.on, where) : undefined;
        if (asked === undefined)
            continue;
        const isWanted = mayHold([...scopes[scopeModel], ...asked.scopes[scopeModel]]);
        add(asked.endpoint, { requirement: id, isPermission: true }, isWanted);
    }
    return [...probes.values()].map(({ endpoint, ...probe }) => ({ request: _bitbucket_endpoint_js_5.toRequest(endpoint, bases), ...probe }));
});
var chooseScopeModel = (function (kind, requirements) {
    if (kind === 'api-token')
        return 'api-token';
    if (_bitbucket_credential_kind_js_6.isAccessToken(kind) || kind === 'oauth-token')
        return 'oauth';
    const scopes = _requirement_js_4.ofKind(requirements, 'scope');
    const inOAuth = scopes.filter(({ scopeModel }) => scopeModel === 'oauth').length;
    return inOAuth > scopes.length / 2 ? 'oauth' : 'api-token';
});

var _bitbucket_authorization_js_0 = __require__(6106);
var _bitbucket_credential_kind_js_6 = __require__(8161);
var _bitbucket_endpoint_js_5 = __require__(5674);
var _bitbucket_endpoints_js_1 = __require__(9081);
var _bitbucket_scopes_js_2 = __require__(1638);
var _kind_limits_js_3 = __require__(9631);
var _requirement_js_4 = __require__(2685);







const repositoryScope = {
    'api-token': 'read:repository:bitbucket',
    oauth: 'repository',
};
function permissionEndpoint(on, { workspace, repository }) {
    if (on === 'repository' && workspace !== undefined && repository !== undefined) {
        return {
            endpoint: _bitbucket_endpoints_js_1.endpointForRepositoryPermission({ workspace, repository }),
            scopes: { 'api-token': ['read:repository:bitbucket'], oauth: ['account', 'repository'] },
        };
    }
    if (on === 'workspace' && workspace !== undefined) {
        return {
            endpoint: _bitbucket_endpoints_js_1.endpointForWorkspaceRole({ workspace }),
            scopes: { 'api-token': ['read:workspace:bitbucket'], oauth: ['account'] },
        };
    }
    return undefined;
}
_module.exports = { repositoryScope, permissionEndpoint, planProbes, planRequests, chooseScopeModel };


}),

2685:
((_module, _exports, __require__) => {
var ofKind = (function ({ all }, kind) {
    return all.filter((requirement) => requirement.kind === kind);
});
var requiredScopes = (function (requirements, scopeModel) {
    const operations = ofKind(requirements, 'operation').flatMap(({ scopes }) => scopes[scopeModel]);
    return [...new Set([...directScopes(requirements, scopeModel), ...operations])];
});
var scopesToSelect = (function (requirements, scopeModel) {
    return _bitbucket_scopes_js_0.selectionFor(requiredScopes(requirements, scopeModel));
});
var directScopes = (function (requirements, scopeModel) {
    const all = [...ofKind(requirements, 'scope'), ...ofKind(requirements, 'git')];
    return [...new Set(all.flatMap(({ scopes }) => scopes[scopeModel]))];
});

var _bitbucket_scopes_js_0 = __require__(1638);

function isEmpty({ all }) {
    return all.every(({ kind }) => kind === 'resource');
}
_module.exports = { ofKind, isEmpty, scopesToSelect, requiredScopes };


}),

3775:
((_module, _exports, __require__) => {
var sortBySeverity = (function (findings) {
    return findings.toSorted((a, b) => compareSeverity(a.severity, b.severity));
});
var verdictOf = (function (findings) {
    const order = ['fail', 'unknown', 'warn'];
    return order.find((verdict) => findings.some(({ severity }) => severity === verdict)) ?? 'pass';
});

const severityOrder = ['fail', 'planned', 'unknown', 'warn', 'pass'];
function compareSeverity(a, b) {
    return severityOrder.indexOf(a) - severityOrder.indexOf(b);
}
_module.exports = { sortBySeverity, severityOrder, verdictOf, compareSeverity };


}),

636:
((_module, _exports, __require__) => {
var check = (async function (invocation, context) {
    const { host, now } = context;
    const { token, run, previous, prepared, redact, problems } = await prepareAll(invocation, context);
    const logging = { redact, debug: (text) => host.debug(redact(text)) };
    const findings = await _report_token_report_js_7.renderFindings(problems, host.names);
    const wait = host.whileWaiting ?? ((_, done) => done);
    const tokens = findings.length > 0 ? [] : [await wait(token.apiUrl.host, checkAlone(prepared, logging, context))];
    const report = await _previous_js_8.withChanges(_report_run_report_js_6.runReport(now, Date.now() - now.getTime(), findings, tokens), previous);
    return { type: 'report', report, run, isPlan: token.plan, redact, clean: _report_clean_document_js_5.createCleaner(redact) };
});
var prepareAll = (async function (invocation, context) {
    const preparation = await prepare(invocation, context);
    const { token, prepared, problems } = preparation;
    if (token.token !== undefined || token.plan || problems.length > 0)
        return preparation;
    const { promptToken } = context.host;
    if (promptToken === undefined)
        return preparation;
    const wrong = _check_findings_configuration_js_1.declarationFindings(prepared, prepared.credential.kind);
    if (wrong.some(({ severity }) => severity === 'fail'))
        return { ...preparation, problems: _check_severity_js_10.sortBySeverity(wrong) };
    const secret = await promptToken();
    if (secret === undefined)
        return preparation;
    return prepare({ ...invocation, values: { ...invocation.values, token: secret } }, context);
});
var prepare = (async function ({ values, errors, context }, { host, now }) {
    const { redact, redactInput } = _secrets_js_9.protectSecrets(_secrets_js_9.variantsOfOptions(values), host);
    const safe = _redaction_options_js_4.redactOptions(values, redactInput);
    const token = _config_token_config_js_3.parseTokenConfig(safe, context, host.names.option);
    const run = _config_run_config_js_2.parseRunConfig(safe, host.names.option);
    const previous = await _previous_js_8.readPrevious(run.value, host.names.option);
    const prepared = await _check_check_token_js_0.prepareCheck(token.value, now);
    const problems = _check_check_token_js_0.configurationProblems(prepared, [
        ...errors,
        ...token.errors,
        ...run.errors,
        ...previous.errors,
        ...(await _check_check_token_js_0.findCurrentErrors(prepared, host.names.option)),
    ]);
    return { token: token.value, run: run.value, previous, prepared, redact, problems };
});
var checkAlone = (async function (context, logging, command) {
    let session;
    const open = async (of) => {
        const { openSession } = await __require__.e(7036).then(__require__.bind(__require__, 7036));
        session ??= await openSession(context, command);
        return session.open(of, logging);
    };
    const result = await _check_check_token_js_0.checkToken(context, open, context.config.plan ? undefined : command.interruption);
    const finished = (await session?.finish(result)) ?? result;
    const { name } = context.config;
    const { names } = command.host;
    return _report_token_report_js_7.renderToken(finished, { ...names, secret: name }, name === undefined ? {} : { name });
});

var _check_check_token_js_0 = __require__(4194);
var _check_findings_configuration_js_1 = __require__(4299);
var _check_severity_js_10 = __require__(3775);
var _config_run_config_js_2 = __require__(5976);
var _config_token_config_js_3 = __require__(3632);
var _redaction_options_js_4 = __require__(2605);
var _report_clean_document_js_5 = __require__(3495);
var _report_run_report_js_6 = __require__(7152);
var _report_token_report_js_7 = __require__(5406);
var _previous_js_8 = __require__(7759);
var _secrets_js_9 = __require__(7401);











async function findProblems(errors, config, now) {
    return errors.length === 0 ? [] : _check_check_token_js_0.configurationProblems(await _check_check_token_js_0.prepareCheck(config, now), errors);
}
_module.exports = { findProblems, check };


}),

7759:
((_module, _exports, __require__) => {
var readPrevious = (async function ({ previous: path }, nameOf) {
    if (path === undefined)
        return { errors: [] };
    const file = await _util_read_file_js_0.readText(path);
    if ('isMissing' in file)
        return { errors: [] };
    const outcome = 'problem' in file ? file : (await Promise.all(/* import() */[__require__.e(7934), __require__.e(2834)]).then(__require__.bind(__require__, 2834))).readReport(file.text);
    if ('report' in outcome)
        return { report: outcome.report, errors: [] };
    return { errors: [{ option: `${nameOf('previous')} (${_redaction_redactor_js_1.redactOpaqueWords(path)})`, problem: outcome.problem }] };
});
var withChanges = (async function (report, { report: previous }) {
    if (previous === undefined)
        return report;
    const { changesBetween } = await __require__.e(445).then(__require__.bind(__require__, 445));
    const changes = changesBetween(previous, report);
    return changes === undefined ? report : { ...report, changes };
});

var _redaction_redactor_js_1 = __require__(2751);
var _util_read_file_js_0 = __require__(5559);


_module.exports = { withChanges, readPrevious };


}),

7401:
((_module, _exports, __require__) => {
var variantsOfOptions = (function (values) {
    return _redaction_options_js_1.collectSecretVariants(values, _bitbucket_authorization_js_0.gitUsernames);
});
var protectSecrets = (function (variants, host) {
    for (const variant of new Set(variants))
        host.mask(variant);
    const redact = _redaction_redactor_js_2.createRedactor(variants);
    return { redact: (text) => _redaction_redactor_js_2.redactTokenLike(redact(text)), redactInput: _redaction_options_js_1.createOptionRedactor(variants, redact) };
});

var _bitbucket_authorization_js_0 = __require__(6106);
var _redaction_options_js_1 = __require__(2605);
var _redaction_redactor_js_2 = __require__(2751);



_module.exports = { variantsOfOptions, protectSecrets };


}),

9611:
((_module, _exports, __require__) => {
var readBaseUrl = (function (name, { text, addError }) {
    const url = parseBaseUrl(text(name) ?? '');
    if (url !== undefined)
        return url;
    const problem = 'must be an https URL, or an http URL on loopback, without user name, query, or fragment.';
    addError(name, problem, `Remove it to use ${_options_js_0.optionNamed(name).default}, or write such a URL.`);
    return new URL(_options_js_0.optionNamed(name).default ?? '');
});
var parseBaseUrl = (function (value) {
    if (!URL.canParse(value) || /[?#]/.test(value))
        return undefined;
    const url = new URL(value);
    const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback))
        return undefined;
    if (url.username !== '' || url.password !== '')
        return undefined;
    url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
    return url;
});

var _options_js_0 = __require__(5490);

_module.exports = { readBaseUrl };


}),

9021:
((_module, _exports, __require__) => {

function readDate(text) {
    const written = isoDay(text.trim());
    const [, day = '', clock, zone = 'Z'] = isoTime.exec(written) ?? [];
    if (dayOfText(day) !== day)
        return undefined;
    const moment = `${day}T${clock ?? '00:00'}${zone}`;
    const utc = dayOfText(moment);
    if (!/^\d/.test(utc))
        return undefined;
    return { day: utc, ...(clock !== undefined && { at: new Date(moment) }) };
}
function utcDay(text) {
    return readDate(text)?.day;
}
const isoTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;
const monthWords = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
function isoDay(text) {
    const [, day = '', name = '', year] = /^(\d{1,2}) ([a-z]{3}) (\d{4})$/i.exec(text) ?? [];
    const month = monthWords.indexOf(name.toLowerCase()) + 1;
    return month === 0 ? text : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
function dayOfText(text) {
    const moment = new Date(text);
    return Number.isNaN(moment.getTime()) ? '' : dayOf(moment);
}
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
function daysUntil(day, now) {
    return Math.round((Date.parse(day) - Date.parse(dayOf(now))) / 86_400_000);
}
_module.exports = { daysUntil, utcDay, readDate, dayOf };


}),

7605:
((_module, _exports, __require__) => {
var listLines = (function (value) {
    const text = typeof value === 'string' ? value : (value ?? []).join('\n');
    return (jsonItems(text) ?? withoutBrackets(text).split(/\r\n|\r|\n/))
        .map((line) => bare(line
        .replace(/(^|\s)#.*/, '')
        .trim()
        .replace(listMark, '')
        .replace(/^\[([^[\]]*)\]$/, '$1')))
        .filter((line) => line !== '');
});
var jsonItems = (function (text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        const items = Array.isArray(value) ? value : (value?.error?.detail ?? value?.detail ?? value)?.required;
        return Array.isArray(items) && items.every((item) => typeof item === 'string')
            ? items.flatMap((item) => item.split(/\r\n|\r|\n/))
            : undefined;
    }
    catch {
        return undefined;
    }
});
var withoutBrackets = (function (text) {
    return text.trim().replace(/^\[([^[\]]*)\]$/, '$1');
});
var bare = (function (text) {
    let [start, end] = [0, text.length];
    while (start < end && /[\s"'`,;]/.test(text.charAt(start)))
        start += 1;
    while (end > start && /[\s"'`,;]/.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
});
var scopeItems = (function (value) {
    return listLines(value)
        .flatMap((line) => line.replace(introduction, '').split(/[,;|]/))
        .map((part) => bare(part.replace(/^\s*(?:and|or)\s/, '').replace(/^\s*scope\s+/i, '')))
        .flatMap((part) => {
        const names = [...part.matchAll(labelAndName)].map(([, name = '']) => name);
        if (names.length > 0)
            return names;
        return /:\s/.test(part) ? [part] : part.split(/\s/).filter((word) => !separators.test(word));
    })
        .map((item) => bare(item).replace(/\.$/, ''))
        .filter((item) => item !== '');
});
var operationItems = (function (value) {
    return listLines(value)
        .flatMap((line) => line.split(/[,;](?=[\s"'`]*[A-Za-z]+\s+\S)|\s[-*+\u2022\u2013](?=\s+(?:get|post|put|patch|delete)\s)/i))
        .map((item) => bare(item).replace(/^operation\s+/i, ''))
        .filter((item) => item !== '');
});
var toolItems = (function (value) {
    const items = listLines(value)
        .join('\n')
        .match(/(?:[^,;\n(]+|\([^()]*)+/g) ?? [];
    return items.map((item) => bare(item.replaceAll('\n', ', '))).filter((item) => item !== '');
});

const listMark = /^(?:(?:[-*+\u2022\u2013]|\d{1,3}[.)])\s+)?(?:(?:\[[ xX]\]|[\u2610-\u2612\u2713\u2714])\s+)?/;
const introduction = /^(?:x-(?:accepted-)?oauth-scopes:\s*|[^:]*:\s+(?=[a-z-]+:[a-z]))/i;
const labelAndName = /\(([a-z][a-z-]*(?::[a-z-]+){0,3})\)/g;
const separators = /^(?:and|or|\/|[-*+\u2022\u2013]|\d{1,3}[.)])$/;
_module.exports = { scopeItems, toolItems, listLines, operationItems };


}),

5490:
((_module, _exports, __require__) => {



// src/config/option-table.js
const optionTable = [
    {
        name: 'token',
        appliesTo: 'run',
        variable: 'TOKEN',
        type: 'secret',
    },
    {
        name: 'email',
        appliesTo: 'token',
        variable: 'EMAIL',
        type: 'text',
        placeholder: 'address',
    },
    {
        name: 'name',
        appliesTo: 'token',
        variable: 'NAME',
        type: 'text',
        placeholder: 'name',
    },
    {
        name: 'workspace',
        appliesTo: 'token',
        variable: 'WORKSPACE',
        type: 'text',
        placeholder: 'id',
    },
    {
        name: 'repository',
        appliesTo: 'token',
        variable: 'REPOSITORY',
        type: 'text',
        placeholder: 'slug',
    },
    {
        name: 'project',
        appliesTo: 'token',
        variable: 'PROJECT',
        type: 'text',
        placeholder: 'key',
    },
    {
        name: 'tools',
        appliesTo: 'token',
        variable: 'TOOLS',
        type: 'list',
        placeholder: 'list',
    },
    {
        name: 'scopes',
        appliesTo: 'token',
        variable: 'SCOPES',
        type: 'list',
        placeholder: 'list',
    },
    {
        name: 'operations',
        appliesTo: 'token',
        variable: 'OPERATIONS',
        type: 'list',
        placeholder: 'list',
    },
    {
        name: 'git',
        appliesTo: 'token',
        variable: 'GIT',
        type: 'choice',
        choices: ['none', 'clone', 'push'],
        default: 'none',
    },
    {
        name: 'current-token',
        appliesTo: 'run',
        variable: 'CURRENT_TOKEN',
        type: 'secret',
        default: 'none',
    },
    {
        name: 'current-email',
        appliesTo: 'token',
        variable: 'CURRENT_EMAIL',
        type: 'text',
        placeholder: 'address',
    },
    {
        name: 'expires-on',
        appliesTo: 'token',
        variable: 'EXPIRES_ON',
        type: 'text',
        placeholder: 'day',
    },
    {
        name: 'warn-days',
        variable: 'WARN_DAYS',
        type: 'number',
        default: '30',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'fail-days',
        variable: 'FAIL_DAYS',
        type: 'number',
        default: '0',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'excess-scopes',
        variable: 'EXCESS_SCOPES',
        type: 'choice',
        choices: ['ignore', 'warn', 'fail'],
        default: 'ignore',
    },
    {
        name: 'on-unknown',
        appliesTo: 'result',
        variable: 'ON_UNKNOWN',
        type: 'choice',
        choices: ['fail', 'warn'],
        default: 'fail',
    },
    {
        name: 'timeout',
        variable: 'TIMEOUT',
        type: 'number',
        default: '10',
        range: [1, 600],
        placeholder: 'seconds',
    },
    {
        name: 'inventory',
        variable: 'INVENTORY',
        appliesTo: 'run',
        type: 'text',
        placeholder: 'path',
    },
    {
        name: 'shard',
        appliesTo: 'run',
        variable: 'SHARD',
        type: 'text',
        placeholder: 'n/of',
    },
    {
        name: 'merge',
        appliesTo: 'run',
        variable: 'MERGE',
        type: 'list',
        placeholder: 'report',
        command: true,
    },
    {
        name: 'explain',
        appliesTo: 'run',
        variable: 'EXPLAIN',
        type: 'text',
        placeholder: 'file',
        command: true,
    },
    {
        name: 'organization',
        appliesTo: 'run',
        variable: 'ORGANIZATION',
        type: 'text',
        placeholder: 'id',
    },
    {
        name: 'admin-key',
        appliesTo: 'run',
        variable: 'ADMIN_KEY',
        type: 'secret',
    },
    {
        name: 'report',
        appliesTo: 'result',
        variable: 'REPORT',
        type: 'text',
        placeholder: 'path',
    },
    {
        name: 'junit',
        variable: 'JUNIT',
        appliesTo: 'result',
        type: 'text',
        placeholder: 'path',
    },
    {
        name: 'html',
        variable: 'HTML',
        appliesTo: 'result',
        type: 'text',
        placeholder: 'path',
    },
    {
        name: 'metrics',
        variable: 'METRICS',
        appliesTo: 'result',
        type: 'text',
        placeholder: 'path',
    },
    {
        name: 'previous',
        variable: 'PREVIOUS',
        appliesTo: 'result',
        type: 'text',
        placeholder: 'path',
    },
    {
        name: 'code-insights',
        variable: 'CODE_INSIGHTS',
        hosts: ['pipe'],
        appliesTo: 'result',
        type: 'flag',
        default: 'false',
    },
    {
        name: 'plan',
        appliesTo: 'run',
        variable: 'PLAN',
        type: 'flag',
        default: 'false',
    },
    {
        name: 'api-url',
        appliesTo: 'run',
        variable: 'API_URL',
        type: 'url',
        default: 'https://api.bitbucket.org/2.0',
        placeholder: 'url',
    },
    {
        name: 'git-url',
        appliesTo: 'run',
        variable: 'GIT_URL',
        type: 'url',
        default: 'https://bitbucket.org',
        placeholder: 'url',
    },
    {
        name: 'organization-url',
        appliesTo: 'run',
        variable: 'ORGANIZATION_URL',
        type: 'url',
        default: 'https://api.atlassian.com',
        placeholder: 'url',
    },
    {
        name: 'debug',
        variable: 'DEBUG',
        type: 'flag',
        default: 'false',
        hosts: ['pipe', 'terminal'],
        appliesTo: 'result',
    },
];

// src/config/options.js
var isSecretOption = (function (name) {
    return secretOptions.some((secret) => secret === name);
});
var optionsOf = (function (host) {
    return options.filter(({ hosts }) => hosts === undefined || hosts.includes(host));
});
var optionNamed = (function (name) {
    return options.find((row) => row.name === name);
});

const options = optionTable;
const secretOptions = ['token', 'current-token', 'admin-key'];
function terminalName(name) {
    return isSecretOption(name) ? `TOKEN_PREFLIGHT_${optionNamed(name).variable}` : `--${name}`;
}
_module.exports = { isSecretOption, optionNamed, options, optionsOf, terminalName };


}),

9189:
((_module, _exports, __require__) => {
var isFree = (function (name) {
    return [
        'email',
        'current-email',
        'inventory',
        'merge',
        'explain',
        'report',
        'junit',
        'html',
        'metrics',
        'previous',
    ].includes(name);
});
var plainDashes = (function (name, value) {
    return name === 'expires-on' ? value.replace(/[\u2010-\u2015\u2212]/g, '-') : value;
});
var readFlag = (function (text = '') {
    if (/^(?:true|yes|on)$/i.test(text))
        return true;
    return /^(?:false|no|off)$/i.test(text) ? false : undefined;
});
var createOptionReader = (function (values, nameOf) {
    const errors = [];
    const invalid = new Set();
    const addError = (option, problem, step) => {
        errors.push({ option: nameOf(option), problem, ...(step !== undefined && { step }) });
        invalid.add(option);
    };
    const text = (name) => {
        const value = values[name];
        if (value !== undefined && typeof value !== 'string')
            addError(name, notAList);
        const written = (typeof value === 'string' && value.trim()) || undefined;
        const characters = written === undefined || isFree(name) ? [] : _util_invisible_characters_js_1.findInvisibleCharacters(plainDashes(name, written));
        if (characters.length === 0)
            return written ?? _options_js_2.optionNamed(name).default;
        addError(name, `has invisible or look-alike characters: ${_util_invisible_characters_js_1.locateCharacters(characters)}.`, retype);
        return _options_js_2.optionNamed(name).default;
    };
    const set = (name) => `Set ${nameOf(name)}`;
    return {
        errors,
        addError,
        isInvalid: (option) => invalid.has(option),
        text,
        number(name) {
            const { range: [min, max] = [0, Number.MAX_SAFE_INTEGER], default: fallback } = _options_js_2.optionNamed(name);
            const value = text(name) ?? '';
            if (/^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max)
                return Number(value);
            const step = `${set(name)} to such a number, or remove it.`;
            const hint = fallback === undefined ? '' : ` The default is ${fallback}.`;
            addError(name, `must be an integer from ${min} to ${max}.`, step + hint);
            return Number(fallback);
        },
        choice(name) {
            const { choices = [], default: fallback } = _options_js_2.optionNamed(name);
            const value = text(name)?.toLowerCase() ?? '';
            if (choices.includes(value))
                return value;
            addError(name, `must be one of: ${choices.join(', ')}.`, `${set(name)} to one of them, or remove it.`);
            return fallback;
        },
        flag(name) {
            const value = readFlag(text(name));
            if (value !== undefined)
                return value;
            addError(name, 'must be true or false.', `${set(name)} to true or false, or remove it.`);
            return false;
        },
    };
});

var _redaction_secret_js_0 = __require__(7511);
var _util_invisible_characters_js_1 = __require__(6778);
var _options_js_2 = __require__(5490);



const notAList = 'must be a single value, not a list.';
const retype = 'Type the value again instead of pasting it.';
function wrapCurrentToken(text) {
    const isNone = text === undefined || text.trim().toLowerCase() === _options_js_2.optionNamed('current-token').default;
    return isNone ? undefined : new _redaction_secret_js_0.Secret(text);
}
function wrapSecrets(raw, nameOf) {
    const errors = [];
    const wrap = (name, value) => {
        if (typeof value === 'string')
            return name === 'current-token' ? wrapCurrentToken(value) : new _redaction_secret_js_0.Secret(value);
        if (value !== undefined)
            errors.push({ option: nameOf(name), problem: notAList });
        return undefined;
    };
    const entries = Object.entries(raw).map(([name, value]) => [name, _options_js_2.isSecretOption(name) ? wrap(name, value) : value]);
    return { value: Object.fromEntries(entries.filter(([, value]) => value !== undefined)), errors };
}
_module.exports = { createOptionReader, readFlag, wrapCurrentToken, wrapSecrets };


}),

6244:
((_module, _exports, __require__) => {
var isName = (function (text) {
    return /^(?!\.$|.*\.\.)[\w.-]{1,128}$/.test(text) || /^\{[0-9a-f-]{36}\}$/i.test(text);
});
var readRepositoryName = (function (text) {
    const written = text
        .trim()
        .replace(/^repository +/, '')
        .replace(/^git +clone +(?=\S+$)/, '');
    const name = (repositoryInUrl(written) ?? written).replace(/(?<=[^/])\.git$/, '').replace(/(?<=\w\/[\w.-]+)\/$/, '');
    const [first = '', second, ...rest] = name.split('/');
    if (rest.length > 0 || !isName(first) || (second !== undefined && !isName(second)))
        return undefined;
    return second === undefined ? { slug: first } : { workspace: first, slug: second };
});
var repositoryInUrl = (function (text) {
    const address = text
        .replace(/^(?:[\w.-]+@)?((?:altssh\.)?bitbucket\.org[\w-]*|localhost|127[\d.]+):(?!\/)/i, 'ssh://$1/')
        .replace(/^bitbucket:(?!\/)/i, 'https://bitbucket.org/')
        .replace(/^(?=(?:www\.|api\.)?bitbucket\.org\/)/i, 'https://');
    if (!URL.canParse(address))
        return undefined;
    const { hostname, pathname } = new URL(address);
    const host = /^(?:(?:(?:www|api|altssh)\.)?bitbucket\.org(?:-[\w-]+)?|localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
    if (!host.test(hostname))
        return undefined;
    const path = pathname
        .replace(/%7B/gi, '{')
        .replace(/%7D/gi, '}')
        .replace(/^\/(?:!api\/)?2\.0\/repositories(?=\/)/, '');
    const [, workspace = '', slug = ''] = path.split('/');
    const name = `${workspace}/${slug.replace(/\.git$/, '')}`;
    return name.split('/').every(isName) ? name : undefined;
});

_module.exports = { isName, repositoryInUrl, readRepositoryName };


}),

5976:
((_module, _exports, __require__) => {
var parseRunConfig = (function (values, nameOf) {
    const reader = _read_options_js_3.createOptionReader(values, nameOf);
    const { text, choice, flag } = reader;
    const inventory = text('inventory');
    const merge = _lists_js_4.listLines(values.merge);
    checkCombination(values, { isMerge: merge.length > 0, isAudit: inventory !== undefined }, reader, nameOf);
    const value = {
        inventory,
        organization: readOrganizationOptions(values, inventory !== undefined, reader, nameOf),
        shard: readShard(reader),
        merge,
        onUnknown: choice('on-unknown'),
        ...readOutputFiles(inventory, merge, reader, nameOf),
        previous: readPreviousPath(reader),
        codeInsights: flag('code-insights'),
    };
    flag('debug');
    return { value, errors: reader.errors };
});
var checkCombination = (function (values, { isMerge, isAudit }, { addError }, nameOf) {
    const given = _options_js_2.options.filter(({ name, default: fallback }) => isGiven(values, name, fallback));
    for (const { name, appliesTo } of given) {
        if (isMerge) {
            if (name !== 'merge' && appliesTo !== 'result')
                addError(name, `can't be combined with ${nameOf('merge')}.`, 'Remove one of them.');
        }
        else if (isAudit) {
            if (name === 'token' || name === 'current-token')
                addError(name, `can't be combined with ${nameOf('inventory')}.`, tokenStep);
            if (appliesTo === 'token')
                addError(name, 'belongs in the inventory. Set it for a token there, or under "defaults".');
        }
        else if (name === 'shard' || organizationNames.some((each) => each === name)) {
            addError(name, `requires an inventory. Set ${nameOf('inventory')} too.`);
        }
    }
});
var isGiven = (function (values, name, fallback) {
    if (_options_js_2.isSecretOption(name))
        return (values[name]?.reveal().trim() ?? '') !== '';
    return ![undefined, '', fallback].includes(values[name]?.toString().trim());
});
var readOutputFiles = (function (inventory, merge, { text, addError }, nameOf) {
    const read = [...merge.map((path) => [path, 'merge']), [inventory ?? '-', 'inventory']];
    const files = read.filter(([path]) => path !== '-').map(([path, name]) => [(0,node_path_0.normalize)(path), name]);
    const taken = new Map(files);
    const file = (name) => {
        const path = text(name);
        if (path === undefined)
            return undefined;
        const other = taken.get((0,node_path_0.normalize)(path));
        if (other !== undefined)
            return addError(name, `is the same file as ${nameOf(other)}. Use another path.`);
        taken.set((0,node_path_0.normalize)(path), name);
        return path;
    };
    return { report: file('report'), junit: file('junit'), html: file('html'), metrics: file('metrics') };
});
var readPreviousPath = (function ({ text, addError }) {
    const path = text('previous');
    return path === '-' ? addError('previous', "can't be read from standard input.", 'Name a file.') : path;
});
var readOrganizationOptions = (function (values, isAudit, reader, nameOf) {
    const { text, addError } = reader;
    const id = text('organization');
    const url = _base_url_js_1.readBaseUrl('organization-url', reader);
    const key = values['admin-key'];
    const keyText = key?.reveal().trim() ?? '';
    if (!isAudit || (id === undefined && keyText === ''))
        return undefined;
    if (id === undefined)
        return addError('admin-key', `requires an organization. Set ${nameOf('organization')} too.`);
    if (key === undefined || keyText === '')
        return addError('organization', `requires the key of an admin. Set ${nameOf('admin-key')} too.`, emptyKeyStep);
    if (!/^[\w-]{1,100}$/.test(id))
        return addError('organization', 'must be the ID of an organization.', 'Copy the ID from the page of the API keys.');
    if (_util_placeholder_js_5.holdsPlaceholder(keyText))
        return addError('admin-key', 'contains a variable that was not expanded.', keyStep);
    if (apiTokenForm.test(keyText))
        return addError('admin-key', 'is the API token of a user, not an API key.', keyStep);
    if (!keyForm.test(keyText))
        return addError('admin-key', 'must be the API key and nothing else.', keyStep);
    return { id, key, url };
});
var readShard = (function ({ text, addError }) {
    const value = text('shard');
    if (value === undefined)
        return undefined;
    return (_shard_js_6.parseShard(value) ??
        addError('shard', `must be a number and a total, such as 2/5 for the second of five shards. The largest total is ${_shard_js_6.maxShards}.`));
});

var node_path_0 = __require__(6760);
var _util_placeholder_js_5 = __require__(2415);
var _base_url_js_1 = __require__(9611);
var _lists_js_4 = __require__(7605);
var _options_js_2 = __require__(5490);
var _read_options_js_3 = __require__(9189);
var _shard_js_6 = __require__(4004);







const tokenStep = 'Remove or unset it: the inventory names the variable of each token.';
const organizationNames = ['organization', 'admin-key', 'organization-url'];
const keyForm = /^[\x21-\x7e]{16,}$/;
const apiTokenForm = /^ATATT3xFf/;
const keyStep = 'Store the API key by itself, without other text around it.';
const emptyKeyStep = 'Set the secret that the key comes from. Most likely, it is misspelled or not available to this job.';
_module.exports = { parseRunConfig };


}),

4004:
((_module, _exports, __require__) => {

const maxShards = 1000;
function parseShard(text) {
    const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    return number >= 1 && number <= of && of <= maxShards ? { number, of } : undefined;
}
_module.exports = { parseShard, maxShards };


}),

3632:
((_module, _exports, __require__) => {
var parseTokenConfig = (function (values, context, nameOf) {
    const reader = _read_options_js_2.createOptionReader(values, nameOf);
    const written = readTokenOptions(values, reader);
    const place = resolvePlace(written, context);
    checkPlace(written, place, reader, nameOf);
    return { value: buildTokenConfig(written, place), errors: reader.errors };
});
var readTokenOptions = (function (values, reader) {
    const { text, number, choice, flag } = reader;
    return {
        token: values.token,
        email: text('email'),
        currentToken: values['current-token'],
        currentEmail: text('current-email'),
        name: readSecretName(reader),
        workspace: readName('workspace', reader),
        repository: readRepository(reader),
        project: readName('project', reader),
        tools: _lists_js_3.toolItems(values.tools),
        scopes: readItems('scopes', _lists_js_3.scopeItems(values.scopes), reader),
        operations: readItems('operations', _lists_js_3.operationItems(values.operations), reader),
        git: choice('git'),
        ...readExpiryDate(reader),
        warnDays: number('warn-days'),
        failDays: number('fail-days'),
        excessScopes: choice('excess-scopes'),
        timeoutSeconds: number('timeout'),
        plan: flag('plan'),
        apiUrl: _base_url_js_1.readBaseUrl('api-url', reader),
        gitUrl: _base_url_js_1.readBaseUrl('git-url', reader),
    };
});
var readSecretName = (function ({ text, addError }) {
    const value = text('name');
    if (value === undefined || value.length <= maxSecretName)
        return value;
    return addError('name', `must have at most ${maxSecretName} characters.`);
});
var readItems = (function (name, items, { addError }) {
    return items.filter((item, index) => {
        const names = name === 'operations' ? (/^[^/]*(?:\/[^/]*){0,3}/.exec(item)?.[0].length ?? 0) : item.length;
        const found = _util_invisible_characters_js_0.findInvisibleCharacters(item).filter(({ what, position }) => position <= names || !/typographic|full-width|looks Latin/.test(what));
        if (found.length === 0)
            return true;
        const problem = `has invisible or look-alike characters in item ${index + 1}: ${_util_invisible_characters_js_0.locateCharacters(found)}.`;
        addError(name, problem, 'Type the item again instead of pasting it.');
        return false;
    });
});
var readName = (function (name, { text, addError }) {
    const value = text(name)?.replace(new RegExp(`^${name} +`), '');
    if (value === undefined)
        return undefined;
    if (_util_placeholder_js_4.holdsPlaceholder(value))
        return addError(name, unreplaced, replaceStep(name));
    if (_resource_name_js_5.isName(value))
        return value;
    const problem = 'must be a name of letters, digits, ".", "_" and "-", or a UUID in braces.';
    return addError(name, problem, `Copy the ${name === 'workspace' ? 'ID of the workspace' : 'key of the project'} from its URL.`);
});
var readRepository = (function (reader) {
    const value = reader.text('repository');
    if (value === undefined)
        return undefined;
    const names = value.replace(/^\w+:\/\/[^/]*\//, '').split('/', 2);
    if (names.some(_util_placeholder_js_4.holdsPlaceholder))
        return reader.addError('repository', unreplaced, replaceStep('repository'));
    return _resource_name_js_5.readRepositoryName(value) ?? refuseRepository(value, reader);
});
var readExpiryDate = (function ({ text, addError }) {
    const value = text('expires-on');
    if (value === undefined || value.toLowerCase() === 'never')
        return { expiresOn: value?.toLowerCase() };
    const date = _dates_js_6.readDate(value.replace(/[\u2010-\u2015\u2212]/g, '-'));
    if (date !== undefined)
        return { expiresOn: date.day, ...(date.at !== undefined && { expiresAt: date.at }) };
    if (_util_placeholder_js_4.holdsPlaceholder(value))
        return { expiresOn: addError('expires-on', unreplaced, 'Enter the date itself.') };
    const problem = 'must be an existing date as YYYY-MM-DD, an ISO time, or never.';
    return { expiresOn: addError('expires-on', problem, 'Write the date like 2027-03-01.') };
});
var resolvePlace = (function ({ workspace, repository, project }, context) {
    const writtenWorkspace = repository?.workspace ?? workspace;
    const isSameWorkspace = writtenWorkspace === undefined || writtenWorkspace === context.workspace;
    const resource = (written, known) => {
        if (written !== undefined)
            return { name: written, declared: true };
        if (known === undefined || !_resource_name_js_5.isName(known))
            return undefined;
        return { name: known, declared: false, ...(context.isClone && { isFromClone: true }) };
    };
    return {
        workspace: resource(workspace, repository?.workspace ?? context.workspace),
        repository: resource(repository?.slug, isSameWorkspace ? context.repository : undefined),
        project: resource(project, isSameWorkspace ? context.project : undefined),
    };
});
var checkPlace = (function (written, place, { addError, isInvalid }, nameOf) {
    const { workspace, repository, git } = written;
    if (repository?.workspace !== undefined && workspace !== undefined && repository.workspace !== workspace) {
        addError('repository', `names another workspace than ${nameOf('workspace')}. Set only one of them.`);
    }
    for (const name of ['repository', 'project']) {
        if (place[name]?.declared && place.workspace === undefined && !isInvalid('workspace')) {
            const hint = name === 'repository' ? ', or use workspace/slug' : '';
            addError(name, `requires a workspace. Set ${nameOf('workspace')}${hint}.`);
        }
    }
    if (git !== 'none' && !hasRepository(place) && repository === undefined && !isInvalid('repository')) {
        addError('git', `requires a repository. Set ${nameOf('repository')} to workspace/slug.`);
    }
});
var buildTokenConfig = (function (written, place) {
    return {
        ...written,
        workspace: place.workspace,
        repository: place.workspace && place.repository,
        project: place.workspace && place.project,
        git: hasRepository(place) ? written.git : 'none',
    };
});
var hasRepository = (function ({ workspace, repository }) {
    return workspace !== undefined && repository !== undefined;
});

var _util_invisible_characters_js_0 = __require__(6778);
var _util_placeholder_js_4 = __require__(2415);
var _base_url_js_1 = __require__(9611);
var _dates_js_6 = __require__(9021);
var _lists_js_3 = __require__(7605);
var _read_options_js_2 = __require__(9189);
var _resource_name_js_5 = __require__(6244);







const maxSecretName = 100;
function refuseRepository(value, { addError }) {
    if (/^\/[^/]+$/.test(value)) {
        const problem = 'has no workspace before the slash. The variable for the workspace may be empty.';
        return addError('repository', problem, 'Set the variable, or write the workspace itself before the slash.');
    }
    const step = 'Copy the two parts that follow the host in the URL of the repository.';
    return addError('repository', 'must be slug or workspace/slug, as in the address bar.', step);
}
const unreplaced = 'contains a variable that was not expanded. It isn\'t set, or nothing expands $NAME here, as in a "with" block.';
function replaceStep(name) {
    return `Enter the name itself. In a pipeline, you can remove this option: the ${name} of the pipeline is the default.`;
}
_module.exports = { parseTokenConfig };


}),

3199:
((_module, _exports, __require__) => {
var findEmailProblem = (function (email) {
    const characters = _util_invisible_characters_js_1.findInvisibleCharacters(email);
    if (characters.length === 0 && _util_email_form_js_4.isEmail(email) && !enclosing.test(email))
        return undefined;
    const placeholder = _placeholder_js_2.findPlaceholder(email);
    if (placeholder !== undefined)
        return { type: placeholder.form };
    if (_recognize_js_3.recognizeToken(email).kind !== 'unrecognized')
        return { type: 'token' };
    if (characters.length > 0 && /^[^ @\uff20]+[@\uff20][^ @\uff20]+$/.test(email))
        return { type: 'invalid-characters', characters };
    if (_bitbucket_authorization_js_0.isGitUsername(email))
        return { type: 'git-user' };
    if (email.includes('%40') && _util_email_form_js_4.isEmail(email.replace('%40', '@')))
        return { type: 'escaped' };
    return { type: _util_email_form_js_4.isEmail(withoutEnclosing(email)) ? 'enclosed' : 'other' };
});

var _bitbucket_authorization_js_0 = __require__(6106);
var _util_email_form_js_4 = __require__(9637);
var _util_invisible_characters_js_1 = __require__(6778);
var _placeholder_js_2 = __require__(4806);
var _recognize_js_3 = __require__(7543);





const enclosing = /["'`>).,;:]$/;
function withoutEnclosing(text) {
    return text.replace(/^(?:mailto:|["'`<(]+|[^<>@]{1,200}<)/i, '').replace(/(?<!["'`>).,;:])["'`>).,;:]+$/, '');
}
_module.exports = { findEmailProblem };


}),

8463:
((_module, _exports, __require__) => {



var credential_kind = __require__(8161);
var secret = __require__(7511);
// src/credential/checksum.js
var checksumOf = (function (token) {
    const tail = /[0-9A-Fa-f]{8}$/.exec(token)?.[0];
    if (tail === undefined)
        return 'absent';
    return crcOf(token.slice(0, -8)) === Number.parseInt(tail, 16) ? 'fits' : 'differs';
});
var crcOf = (function (text) {
    remainders ??= Array.from({ length: 256 }, (_, byte) => remainderOf(byte));
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text))
        crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0);
    return ~crc >>> 0;
});
var remainderOf = (function (byte) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++)
        crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
});
let remainders;

var credential_email = __require__(3199);
var invisible_characters = __require__(6778);
// src/credential/invalid-characters.js
var measureOuterSpace = (function (value) {
    let before = 0;
    while (space.test(value.charAt(before)))
        before += 1;
    let after = 0;
    while (after < value.length - before && space.test(value.charAt(value.length - 1 - after)))
        after += 1;
    return { before, after };
});
var findInvalidCharacters = (function (value, { before, after }, prefix) {
    const end = value.length - after;
    const found = new Map();
    for (const { 0: text, index } of value.matchAll(/\\=|%3[Dd]|\r\n|[^\x21-\x7e]|["'`]/gu)) {
        if (index >= before && index < before + prefix)
            continue;
        const place = index < before ? 'before' : index >= end ? 'after' : 'inside';
        const trimmed = place !== 'inside' && space.test(text);
        const what = (0,invisible_characters.nameOfCharacter)(text);
        (0,invisible_characters.countCharacter)(found, `${what} ${place}`, { what, count: 1, position: index + 1, length: value.length, trimmed });
    }
    return [...found.values()];
});

const space = /[ \t\r\n]/;

var jwt = __require__(3630);
var credential_placeholder = __require__(4806);
var recognize = __require__(7543);
var token_prefixes = __require__(3423);
var email_form = __require__(9637);
// src/credential/credential-pair.js
const scopePattern = /^(?:(?:read|write|admin|delete|manage):[\w-]+(?::bitbucket)?|[a-z][a-z -]*:\s*(?:read|write|admin|delete|variable))$/i;
const secretName = '[A-Z][A-Z0-9_]*(?:TOKEN|PASSWORD|SECRET|KEY|AUTH|PAT)[A-Z0-9_]*';
const pairForms = [
    ['scope', scopePattern],
    ['netrc', /^\s*(?:machine\s+\S+|default)\s(?:[\s\S]*?\blogin\s+(?<user>\S+))?[\s\S]*?\bpassword\s+(?<secret>\S+)/d],
    ['json', /^[{[][\s\S]*?"\w*(?:token|password|secret|key|auth)\w*"\s*:\s*"(?<secret>[^"]+)"[\s\S]*[}\]]$/di],
    ['json', /^[{[][\s\S]*":[\s\S]*[}\]]$/],
    [
        'command',
        /^(?:curl|wget|git|https?)\s(?:[\s\S]*?\s)??(?:-u|--user)[\s=]+["']?(?<user>[^\s:"']*):(?<secret>[^\s"']+)/d,
    ],
    ['command', /^(?:-u|--user)[\s=]+["']?(?<user>[^\s:"']*):(?<secret>[^\s"']+)/d],
    ['command', /^(?:(?:curl|wget|git|https?)\s|(?:-H|--header)[\s=])/],
    ['url', /^(?:[a-z]+:\/\/)?(?<user>[^/@:\s]*):(?<secret>[^/@\s]+)@/di],
    ['address', /^(?:[a-z]+:\/\/|git@)/i],
    ['assignment', /^(?:export|set|setx|ENV|ARG|-e|--env)\s+\w+[\s=]+["'`]?(?<secret>[^\s"'`]+)/d],
    ['assignment', /^\$(?:env:)?\w+\s*=\s*["'`]?(?<secret>[^\s"'`]+)/di],
    ['assignment', new RegExp(String.raw `^${secretName}\s*=\s*["'\`]?(?<secret>[^\s"'\`=]{9,})`, 'd')],
    ['assignment', /^[\w.-]+:\s+["'`]?(?<secret>[^\s"'`]+)/d],
    ['pair', /^["'`]?(?<user>[^:]*):\s*(?<secret>[\s\S]*?)["'`]?$/d],
];
const maxPairLength = 10_000;
function outlineOf(value) {
    const text = value.slice(0, maxPairLength);
    for (const [type, form] of pairForms) {
        const match = form.exec(text);
        if (match === null)
            continue;
        const { user } = match.groups ?? {};
        const secret = match.indices?.groups?.secret;
        return { type, ...(user !== undefined && { user }), ...(secret !== undefined && { secret }) };
    }
    return undefined;
}

// src/credential/wrapped-token.js
var locateToken = (function (text) {
    for (const { 0: match, index: start } of [...text.matchAll(token_prefixes.tokenPattern), ...text.matchAll(wrapped_token_jwt)]) {
        const written = /(?<equals>=|\\=|%3D|\\u003d)[0-9A-F]{8}$/i.exec(match)?.groups?.equals ?? '=';
        const token = match.slice(0, match.length - 8 - written.length) + (written === '=' ? match.slice(-9) : `=${match.slice(-8)}`);
        const recognized = (0,recognize.recognizeToken)(token);
        const isCertain = recognized.claims !== undefined || checksumOf(token) === 'fits';
        const isFirst = strayOnly.test(text.slice(0, start));
        if (!isCertain && (isFirst || recognized.kind === 'app-password'))
            continue;
        const equals = written === '=' ? undefined : written.toLowerCase().replace('%3d', '%3D');
        return { ...recognized, start, end: start + match.length, ...(equals !== undefined && { equals }) };
    }
    return undefined;
});
var isBare = (function (text, { start, end }) {
    return strayOnly.test(text.slice(0, start)) && strayOnly.test(text.slice(end));
});
var findWrappedToken = (function (text, located = locateToken(text), depth = 0) {
    if (located !== undefined) {
        return isBare(text, located) ? undefined : wrapped(text, located, typeAround(text, located.start));
    }
    if ((0,recognize.recognizeToken)(text).kind !== 'unrecognized')
        return undefined;
    const decoded = depth < maxDepth ? findEncodedToken(text, depth) : undefined;
    if (decoded !== undefined)
        return decoded;
    const outline = outlineOf(text);
    if (outline === undefined)
        return undefined;
    const { type, user, secret } = outline;
    if (secret === undefined)
        return { type, hasEmail: false, takesEmail: false };
    const [start, end] = secret;
    return wrapped(text, { ...(0,recognize.recognizeToken)(text.slice(start, end)), start, end }, type, user);
});






const strayOnly = /^(?:[^\x21-\x7e]|["'`]|\\=|%3D)*$/i;
const wrapped_token_jwt = /(?<![\w.-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*(?![\w.-])/g;
const maxDepth = 2;
function wrapped(text, { kind, start, end, equals, product }, type, user) {
    const around = `${text.slice(0, start)} ${text.slice(end)}`;
    const location = { kind, from: start + 1, to: end, ...(equals !== undefined && { equals }) };
    const isBearer = (0,credential_kind.isAccessToken)(kind) || (kind === 'unrecognized' && user === 'x-token-auth');
    return {
        type,
        ...(end > start && { token: location }),
        hasEmail: around.split(/[\s"'`<>()[\]{}/=,;:|]+/).some((word) => (0,email_form.isEmail)(word.replace(/%40/, '@'))),
        takesEmail: !isBearer && (kind === 'api-token' || kind === 'unrecognized'),
        ...(product !== undefined && { product }),
    };
}
function typeAround(text, start) {
    const before = text.slice(0, start);
    if (/^[^\s:=]*:$/.test(before) && !/^[^\s]*@[^\s@]*$/.test(text.slice(start)))
        return 'pair';
    const type = outlineOf(text)?.type ?? 'text';
    if (type === 'address')
        return 'url';
    if (type !== 'pair' && type !== 'scope' && type !== 'text')
        return type;
    return /^(?:\w+\s+)*[\w.-]+\s*[:=]\s*["'`]?$/.test(before) ? 'assignment' : 'text';
}
function findEncodedToken(text, depth) {
    const isWhole = /^[\w+/-][\w+/\s-]*={0,2}$/.test(text);
    const runs = isWhole ? [{ 0: text, index: 0 }] : text.matchAll(/[\w+/-]{24,}={0,2}/g);
    for (const { 0: run, index } of runs) {
        const decoded = decode(run);
        if (decoded === undefined)
            continue;
        const inner = findDecoded(decoded, depth);
        if (inner === undefined)
            continue;
        const { kind, type, ...rest } = inner;
        return {
            ...rest,
            type: 'base64',
            decoded: type,
            token: { kind, from: index + 1, to: index + run.length },
        };
    }
    return undefined;
}
function decode(run) {
    const decoded = Buffer.from(run.replace(/\s/g, ''), 'base64').toString('latin1');
    return /^[\t\n\v\f\r\x20-\x7e]+$/.test(decoded) ? decoded.trim() : undefined;
}
function findDecoded(text, depth) {
    const { kind, product } = (0,recognize.recognizeToken)(text);
    if (kind !== 'unrecognized') {
        return {
            kind,
            type: 'token',
            hasEmail: false,
            takesEmail: kind === 'api-token',
            ...(product !== undefined && { product }),
        };
    }
    const inner = findWrappedToken(text, locateToken(text), depth + 1);
    if (inner?.token === undefined)
        return undefined;
    const { token, type, hasEmail, takesEmail, product: other } = inner;
    if (token.kind === 'unrecognized' && !/^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]{4,}$/.test(text))
        return undefined;
    return { kind: token.kind, type, hasEmail, takesEmail, ...(other !== undefined && { product: other }) };
}

// src/credential/inspect.js
var inspectCredential = (function (raw, rawEmail) {
    const value = raw?.reveal() ?? '';
    const email = rawEmail?.trim() || undefined;
    const outer = measureOuterSpace(value);
    const trimmed = value.slice(outer.before, value.length - outer.after);
    const prefix = /^(?:authorization\s*:\s*)?(?:bearer|basic)(?:\s+|$)|^authorization\s*:\s*/i.exec(trimmed)?.[0] ?? '';
    const bare = trimmed.slice(prefix.length);
    const base = {
        token: new secret.Secret(trimmed),
        clipped: trimmed.length === 128,
        ...(email !== undefined && { email }),
    };
    const placeholder = (0,credential_placeholder.findPlaceholder)(bare);
    if (trimmed === '' || placeholder !== undefined) {
        const issue = placeholder === undefined ? { code: 'token-missing' } : { code: 'token-unexpanded', ...placeholder };
        return { ...base, kind: 'unrecognized', issues: [issue, ...emailIssues(email, 'unrecognized')] };
    }
    const located = locateToken(bare);
    const wrapped = findWrappedToken(bare, located);
    const recognized = located !== undefined && isBare(bare, located) ? { ...(0,recognize.recognizeToken)(bare), ...located } : (0,recognize.recognizeToken)(bare);
    const kind = wrapped?.token?.kind ?? recognized.kind;
    const product = wrapped?.product ?? recognized.product;
    const issues = [];
    const offset = outer.before + prefix.length;
    if (product !== undefined)
        issues.push({ code: 'token-wrong-product', product });
    else if (kind === 'app-password')
        issues.push({ code: 'app-password-removed' });
    else {
        if (kind === 'service-account-token')
            issues.push({ code: 'token-kind-unsupported' });
        if (wrapped !== undefined)
            issues.push(...wrapperIssues(value, offset, wrapped, email));
        else
            issues.push(...prefixIssues(prefix, bare, offset), ...characterIssues(value, outer, prefix.length));
    }
    return {
        ...base,
        kind,
        issues: [...issues, ...emailIssues(email, kind)],
        ...(wrapped === undefined && hasChecksum(kind) && { checksum: checksumOf(bare) }),
        ...(wrapped === undefined && recognized.claims !== undefined && (0,jwt.lifetimeOf)(recognized.claims)),
    };
});
var prefixIssues = (function (prefix, bare, offset) {
    if (prefix === '')
        return [];
    const name = prefix.trim().split(/\s+/).join(' ');
    return [{ code: 'token-prefixed', prefix: name, ...(bare !== '' && { from: offset + 1 }) }];
});
var characterIssues = (function (...place) {
    const characters = findInvalidCharacters(...place);
    if (characters.length === 0)
        return [];
    return [
        { code: 'token-invalid-characters', characters, trimmed: characters.every((character) => character.trimmed) },
    ];
});
var hasChecksum = (function (kind) {
    return kind === 'api-token' || kind === 'access-token';
});
var takesNoEmail = (function (kind) {
    return (0,credential_kind.isAccessToken)(kind) || kind === 'oauth-token';
});
var emailIssues = (function (email, kind) {
    if (email === undefined || kind === 'service-account-token')
        return [];
    if (takesNoEmail(kind))
        return [{ code: 'email-ignored' }];
    const problem = (0,credential_email.findEmailProblem)(email);
    return problem === undefined ? [] : [{ code: 'email-malformed', ...problem }];
});









function wrapperIssues(value, offset, { takesEmail, token, ...wrapper }, email) {
    const needsEmail = takesEmail && (email === undefined || (0,credential_email.findEmailProblem)(email) !== undefined);
    if (token === undefined)
        return [{ code: 'token-not-bare', ...wrapper, needsEmail }];
    const location = { ...token, from: token.from + offset, to: token.to + offset };
    const inner = value.slice(location.from - 1, location.to);
    const found = token.equals === undefined ? findInvalidCharacters(inner, { before: 0, after: 0 }, 0) : [];
    const characters = found.map((character) => ({
        ...character,
        position: character.position + location.from - 1,
        length: value.length,
    }));
    return [
        { code: 'token-not-bare', ...wrapper, token: location, needsEmail },
        ...(characters.length > 0 ? [{ code: 'token-invalid-characters', characters, trimmed: false }] : []),
    ];
}
_module.exports = { inspectCredential, takesNoEmail };


}),

3630:
((_module, _exports, __require__) => {
var readClaims = (function (token) {
    const payload = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(token)?.[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return claims ?? {};
    }
    catch {
        return {};
    }
});

function otherIssuer({ iss }) {
    if (typeof iss !== 'string')
        return undefined;
    if (/pipelines-config\/identity\/oidc/.test(iss))
        return 'the OIDC identity of a Bitbucket pipeline step';
    if (/^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/.test(iss))
        return 'the OIDC identity of a GitHub workflow job';
    return undefined;
}
function lifetimeOf({ iat, exp }) {
    const [issuedAt, expiresAt] = [dateOf(iat), dateOf(exp)];
    return { ...(issuedAt && { issuedAt }), ...(expiresAt && { expiresAt }) };
}
function dateOf(seconds) {
    if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 253_402_300_800))
        return undefined;
    return new Date(seconds * 1000);
}
_module.exports = { readClaims, otherIssuer, lifetimeOf };


}),

4264:
((_module, _exports, __require__) => {

const kindNames = {
    'api-token': 'API token',
    'repository-access-token': 'repository access token',
    'project-access-token': 'project access token',
    'workspace-access-token': 'workspace access token',
    'access-token': 'access token',
    'oauth-token': 'OAuth token',
    'app-password': 'app password',
    'service-account-token': 'service account token',
    'other-product': 'token of another product',
    unrecognized: 'token of unknown kind',
};
const credentialKinds = Object.keys(kindNames);
function nameOfKind(kind) {
    return kindNames[kind];
}
function pluralOfKind(kind) {
    return kind === 'other-product' ? 'tokens of another product' : `${kindNames[kind]}s`;
}
function aKind(kind) {
    return /^[aeiou]/i.test(kindNames[kind]) ? `an ${kindNames[kind]}` : `a ${kindNames[kind]}`;
}
function nameOfScheme(scheme) {
    return scheme === 'basic' ? 'Basic with the email' : 'Bearer';
}
const foreign = [
    [/^BBDC-/, 'Bitbucket Data Center'],
    [/^(?:ghp|gho|ghu|ghs|ghr)_/, 'GitHub'],
    [/^github_pat_/, 'GitHub'],
    [/^(?:glpat|gldt|glcbt|glptt|glrt|glft|glimt|glagent|gloas|glsoat|glffct)-/, 'GitLab'],
    [/^GR1348941/, 'GitLab'],
    [/^npm_[A-Za-z0-9]{36}$/, 'npm'],
    [/^pypi-/, 'PyPI'],
    [/^rubygems_[0-9a-f]{48}$/, 'RubyGems'],
    [/^dckr_(?:pat|oat)_/, 'Docker Hub'],
    [/^(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}$/, 'Amazon Web Services'],
    [/^xoxb-/, 'Slack'],
    [/^sq[upa]_[0-9a-f]{40}$/, 'SonarQube'],
    [/^AKCp[A-Za-z0-9]{69}$/, 'Artifactory'],
    [/^dop_v1_[0-9a-f]{64}$/, 'DigitalOcean'],
];
function foreignProduct(token) {
    return foreign.find(([shape]) => shape.test(token))?.[1];
}
_module.exports = { pluralOfKind, credentialKinds, aKind, nameOfScheme, nameOfKind, foreignProduct };


}),

4806:
((_module, _exports, __require__) => {
var findPlaceholder = (function (value) {
    const form = Object.keys(placeholderForms).find((name) => placeholderForms[name].test(value));
    if (form === undefined)
        return undefined;
    const stepToken = ['oidc', 'undocumented'].find((name) => stepTokens[name].test(value));
    return { form, ...(stepToken !== undefined && { stepToken }) };
});

const placeholderForms = {
    expression: /^\$\{\{[\s\S]*\}\}$/,
    'variable in braces': /^\$\{[A-Za-z_]\w*\}$/,
    variable: /^\$[A-Za-z_]\w*$/,
    'variable of PowerShell': /^\$(?:env:[A-Za-z_]\w*|\{env:[A-Za-z_]\w*\})$/i,
    'double braces': /^\{\{-?\s*[A-Za-z_.$][\w.$ -]{0,80}\}\}$/,
    'number sign and braces': /^#\{\s*[A-Za-z_][\w. -]{0,80}\}$/,
    braces: /^\{[A-Za-z_][\w. -]{0,80}\}$/,
    'percent signs': /^%[A-Za-z_]\w{0,80}%$/,
    'angle brackets': /^<[A-Za-z_][\w. -]{0,80}>$/,
    brackets: /^\[[A-Za-z_][\w. -]{0,80}\]$/,
    colon: /^:[A-Za-z_]{1,40}$/,
    underscores: /^__[A-Za-z][A-Za-z0-9_]{0,60}__$/,
    asterisks: /^\*+$/,
};
const stepTokens = {
    oidc: /\bBITBUCKET_STEP_OIDC_TOKEN\b/,
    undocumented: /\bBITBUCKET_STEP_(?:OAUTH|ACCESS)_TOKEN\b/,
};
_module.exports = { findPlaceholder };


}),

7543:
((_module, _exports, __require__) => {
var recognizeToken = (function (text) {
    const claims = _jwt_js_1.readClaims(text);
    const shape = _bitbucket_token_prefixes_js_2.shapeOf(text);
    const product = (shape === undefined ? _kinds_js_0.foreignProduct(text) : undefined) ?? (claims && _jwt_js_1.otherIssuer(claims));
    const kind = product === undefined ? (shape ?? (claims ? 'oauth-token' : 'unrecognized')) : 'other-product';
    return { kind, ...(product !== undefined && { product }), ...(claims !== undefined && { claims }) };
});

var _bitbucket_token_prefixes_js_2 = __require__(3423);
var _jwt_js_1 = __require__(3630);
var _kinds_js_0 = __require__(4264);



_module.exports = { recognizeToken };


}),

95:
((_module, _exports, __require__) => {
var reportInvocation = (function ({ value, errors }, context) {
    const command = hasText(value.merge) ? 'merge' : hasText(value.inventory) ? 'audit' : 'check';
    return { command, values: value, errors, context };
});
var hasText = (function (option) {
    return (option ?? '').toString().trim() !== '';
});
var pipelineContext = (function (env) {
    if (!isInPipeline(env))
        return {};
    const { BITBUCKET_WORKSPACE, BITBUCKET_REPO_SLUG, BITBUCKET_PROJECT_KEY } = env;
    return {
        workspace: BITBUCKET_WORKSPACE || undefined,
        repository: BITBUCKET_REPO_SLUG || undefined,
        project: BITBUCKET_PROJECT_KEY || undefined,
    };
});
var isInPipeline = (function (env) {
    return Boolean(env.BITBUCKET_BUILD_NUMBER || env.BITBUCKET_PIPELINE_UUID);
});
var isFailure = (function (verdict, onUnknown) {
    return verdict === 'fail' || (verdict === 'unknown' && onUnknown === 'fail');
});

function platformInvocation(values, context) {
    if (hasText(values.value.explain))
        return { command: 'explain-step', values: values.value };
    return reportInvocation(values, context);
}
function progressText(done, total) {
    return `Checked ${done} of ${total} tokens.`;
}
function progressLine(done, total) {
    const isDue = total >= 20 && done < total && Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
    return isDue ? progressText(done, total) : undefined;
}
_module.exports = { isFailure, reportInvocation, progressText, pipelineContext, progressLine, platformInvocation, isInPipeline };


}),

66:
((_module, _exports, __require__) => {

function gitCommand(access, remote, user) {
    const helper = `!f() { echo username=${user}; echo "password=$TOKEN"; }; f`;
    const command = access === 'push' ? `push ${remote} HEAD` : `clone ${remote}`;
    return `git -c credential.helper= -c credential.${new URL(remote).origin}.helper='${helper}' ${command}`;
}
function curlCommand(url, scheme, user = '$EMAIL') {
    const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
    return `curl -sSi ${credential} '${url}'`;
}
_module.exports = { curlCommand, gitCommand };


}),

7575:
((_module, _exports, __require__) => {

const jobNames = {
    host: 'terminal',
    isJob: true,
    option: (name) => {
        if (name === 'email')
            return 'the username that the program sends';
        return name === 'api-url' ? 'the API URL of the program' : `the ${name}`;
    },
};
function forEachToken(text, { name, variable, rotate }) {
    const words = [
        [`of ${name} in the inventory`, 'of each token in the inventory'],
        ...(variable === undefined
            ? []
            : [
                [`the GitHub secret used for ${variable}`, 'the GitHub secret of each token'],
                [`the secured Bitbucket variable used for ${variable}`, 'the secured Bitbucket variable of each token'],
                [`the variable ${variable}`, 'the variable of each token'],
            ]),
        ...(rotate === undefined
            ? []
            : [[`the renewal instructions of this token: ${rotate}`, 'the renewal instructions of each token.']]),
    ];
    const [before, after] = [`The environment variable ${variable}, which `, ` names for ${name}, is`];
    const end = text.startsWith(before) ? text.indexOf(after) : -1;
    const start = end < 0 ? text : `The environment variable of each token is${text.slice(end + after.length)}`;
    return words.reduce((said, [own, each]) => !said.includes(own)
        ? said
        : said.split(own).reduce((all, part) => (/^[\w-]/.test(part) ? `${all}${own}${part}` : `${all}${each}${part}`)), start);
}
_module.exports = { forEachToken, jobNames };


}),

4539:
((_module, _exports, __require__) => {
var labelled = (function (scopes) {
    return _util_text_js_2.list(scopes.map((scope) => (_bitbucket_scopes_js_0.labelOf(scope) === scope ? scope : `${_bitbucket_scopes_js_0.labelOf(scope)} (${scope})`)));
});

var _bitbucket_scopes_js_0 = __require__(1638);
var _redaction_redactor_js_1 = __require__(2751);
var _util_text_js_2 = __require__(7499);



function quoteUserText(text) {
    const clean = [..._redaction_redactor_js_1.redactTokenLike(text)];
    return `"${clean.length > 100 ? `${clean.slice(0, 97).join('')}...` : clean.join('')}"`;
}
function quoteServerText(text) {
    return quoteUserText(text.replace(/:(?=\/\/)/g, ' ').replace(/(www)\./gi, '$1 '));
}
_module.exports = { quoteUserText, quoteServerText, labelled };


}),

455:
((_module, _exports, __require__) => {
var stripControlCharacters = (function (text) {
    if (/^[\x20-\x7e\u2190-\u27bf]*$/.test(text))
        return text.trimEnd();
    return text.replace(controlCharacters(), ' ').trimEnd();
});
var escapeWorkflowCommands = (function (text) {
    return stripControlCharacters(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replace(/##(?=\w*\[)/g, '## ');
});

var _util_lazy_pattern_js_0 = __require__(4417);

const controlCharacters = _util_lazy_pattern_js_0.lazyPattern(String.raw `[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2065]+`, 'gu');
_module.exports = { escapeWorkflowCommands, stripControlCharacters };


}),

2605:
((_module, _exports, __require__) => {
var collectSecretVariants = (function ({ token, email, 'current-token': current, 'current-email': currentEmail, 'admin-key': adminKey }, gitUsernames) {
    const usernames = [email, currentEmail].map((text) => (typeof text === 'string' ? text : ''));
    const secrets = [token, current, adminKey].map((text) => (typeof text === 'string' ? new _secret_js_0.Secret(text) : text));
    const swapped = usernames.filter((name) => !name.includes('@') && name.trim().length >= minSwappedTokenLength);
    const names = [...new Set([...usernames, ...gitUsernames])];
    return [
        ...secrets.flatMap((secret) => (secret instanceof _secret_js_0.Secret ? _variants_js_1.secretVariants(secret, names) : [])),
        ...swapped.flatMap((name) => _variants_js_1.secretVariants(new _secret_js_0.Secret(name), ['', ...gitUsernames])),
    ];
});
var createOptionRedactor = (function (variants, redactAll) {
    const long = variants.filter((variant) => variant.trim().length >= _variants_js_1.minTokenLength);
    return redactAll !== undefined && long.length === variants.length ? redactAll : _redactor_js_2.createRedactor(long);
});
var redactOptions = (function (options, redact) {
    const entries = Object.entries(options).map(([name, value]) => {
        if (/^(?:(?:current-)?(?:token|email)|admin-key)$/.test(name) || value === undefined || value instanceof _secret_js_0.Secret)
            return [name, value];
        const isList = name === 'tools' || name === 'scopes' || name === 'operations';
        const redactValue = isList ? (text) => redact(_redactor_js_2.redactOpaqueWords(text)) : redact;
        return [name, typeof value === 'string' ? redactValue(value) : value.map(redactValue)];
    });
    return Object.fromEntries(entries);
});

var _redactor_js_2 = __require__(2751);
var _secret_js_0 = __require__(7511);
var _variants_js_1 = __require__(7797);



const minSwappedTokenLength = 20;
_module.exports = { collectSecretVariants, redactOptions, createOptionRedactor };


}),

2751:
((_module, _exports, __require__) => {
var createRedactor = (function (variants) {
    const known = new Set(variants);
    const lengths = lengthsByPrefix(known);
    if (lengths.size === 0)
        return (text) => text;
    const filter = _run_filter_js_0.createRunFilter(_variants_js_1.minVariantLength, lengths.size);
    for (const prefix of lengths.keys())
        filter.add(prefix);
    const prefixes = lengths.size <= maxSearched ? [...lengths.keys()] : undefined;
    return (text) => {
        if (prefixes?.every((prefix) => !text.includes(prefix)))
            return text;
        return replaceMatches(text, filter.candidates(text), (start) => {
            const possible = lengths.get(text.slice(start, start + _variants_js_1.minVariantLength)) ?? [];
            return possible.find((length) => known.has(text.slice(start, start + length))) ?? 0;
        });
    };
});
var lengthsByPrefix = (function (variants) {
    const lengths = new Map();
    for (const variant of variants) {
        const prefix = variant.slice(0, _variants_js_1.minVariantLength);
        const some = lengths.get(prefix);
        if (some === undefined)
            lengths.set(prefix, [variant.length]);
        else if (!some.includes(variant.length))
            some.push(variant.length);
    }
    for (const some of lengths.values())
        some.sort((a, b) => b - a);
    return lengths;
});
var redactTokenLike = (function (text) {
    return text.replace(tokenLike, '***');
});
var redactOpaqueWords = (function (text) {
    const isMixed = (word) => [/\d/, /[a-z]/, /[A-Z]/].every((characters) => characters.test(word));
    return redactTokenLike(text).replace(/(?<![^\s,(@])[\w=-]{40,}(?![^\s,)@])/g, (word) => isMixed(word) ? '***' : word);
});

var _run_filter_js_0 = __require__(5025);
var _variants_js_1 = __require__(7797);


const maxSearched = 64;
function replaceMatches(text, starts, matchLength) {
    let redacted = '';
    let copiedTo = 0;
    let hiddenTo = 0;
    for (const start of starts) {
        const length = matchLength(start);
        if (length === 0)
            continue;
        if (start >= hiddenTo)
            redacted += `${text.slice(copiedTo, start)}***`;
        hiddenTo = Math.max(hiddenTo, start + length);
        copiedTo = hiddenTo;
    }
    return redacted + text.slice(copiedTo);
}
const tokenLike = /(?:AT[A-Z]{3}3xFf|(?<![\w-])(?:ATBB|BBDC-|gh[pousr]_|github_pat_|glpat-|eyJ))[\w.%\\=+/-]{12,}/g;
_module.exports = { redactOpaqueWords, replaceMatches, redactTokenLike, createRedactor };


}),

5025:
((_module, _exports, __require__) => {
var createRunFilter = (function (length, number) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(minBits, number * bitsPerRun)));
    const words = new Uint32Array(bits / 32);
    const first = (hash) => (hash ^ (hash >>> 15)) & (bits - 1);
    const shift = 32 - Math.log2(bits);
    const second = (hash) => Math.imul(hash, 0x9e3779b1) >>> shift;
    const isSet = (bit) => ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    const set = (bit) => {
        words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    };
    return {
        add(text) {
            forEachRun(text, length, (hash) => {
                set(first(hash));
                set(second(hash));
            });
        },
        candidates(text) {
            const found = [];
            forEachRun(text, length, (hash, start) => {
                if (isSet(first(hash)) && isSet(second(hash)))
                    found.push(start);
            });
            return found;
        },
    };
});
var forEachRun = (function (text, length, visit) {
    let weight = 1;
    for (let index = 0; index < length; index++)
        weight = Math.imul(weight, factor);
    let hash = 0;
    for (let end = 0; end < text.length; end++) {
        hash = Math.imul(hash, factor) + text.charCodeAt(end);
        if (end >= length)
            hash -= Math.imul(weight, text.charCodeAt(end - length));
        hash |= 0;
        if (end >= length - 1)
            visit(hash, end - length + 1);
    }
});

const factor = 0x01000193;
const bitsPerRun = 16;
const minBits = 4096;
_module.exports = { createRunFilter };


}),

7511:
((_module, _exports, __require__) => {

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [inspectCustom]() {
        return '***';
    }
}
_module.exports = { Secret };


}),

7797:
((_module, _exports, __require__) => {
var secretVariants = (function (secret, usernames) {
    const value = secret.reveal();
    const trimmed = value.trim();
    if (trimmed === '')
        return [];
    const parts = value.split(/[^\x21-\x7e]+/).filter(({ length }) => length >= minTokenLength);
    const encoded = [...new Set([trimmed, ...parts])].flatMap((text) => [
        text,
        text.toLowerCase(),
        encodeURIComponent(toWellFormed(text)),
        base64(text),
        ...withinBase64(text),
        ...usernames.map((username = '') => base64(`${username.trim()}:${text}`)),
    ]);
    const variants = [value, ...value.split(/[\r\n]+/), encodeURI(toWellFormed(value)), base64(value), ...encoded];
    return [...new Set(variants)]
        .filter((variant) => variant.trim().length >= minVariantLength)
        .sort((a, b) => b.length - a.length);
});
var base64 = (function (text) {
    return Buffer.from(text).toString('base64');
});
var withinBase64 = (function (text) {
    const bytes = Buffer.from(`\0\0${text}`);
    return [0, 1, 2].map((offset) => {
        const shifted = bytes.subarray(2 - offset);
        return shifted.toString('base64').slice(Math.ceil((offset * 4) / 3), Math.floor((shifted.length * 4) / 3));
    });
});
var toWellFormed = (function (text) {
    return Buffer.from(text).toString();
});

const minVariantLength = 6;
const minTokenLength = 16;
_module.exports = { minVariantLength, secretVariants, minTokenLength };


}),

6850:
((_module, _exports, __require__) => {
var findingsOf = (function ({ findings, tokens }) {
    return _check_severity_js_1.sortBySeverity([...findings, ...tokens.flatMap((token) => token.findings)]);
});
var isAudit = (function ({ tokens }) {
    return tokens.length > 1 || tokens.some(({ variable }) => variable !== undefined);
});
var causesOf = (function ({ findings, tokens }) {
    const all = [
        ...findings.map((finding) => ({ finding, shown: [finding, finding], tokens: [] })),
        ...tokens.flatMap((token) => token.findings.map((finding) => {
            const named = withoutToken(finding, token);
            return { finding, shown: [named, withoutDate(withoutRequests(named))], tokens: [token.name] };
        })),
    ];
    const causes = _util_group_by_js_2.groupBy(all, ({ shown: [, shared] }) => JSON.stringify(shared)).map((same) => {
        const [{ finding, shown }] = same;
        const [named, shared] = shown;
        const isSameRequest = named === shared || same.every((one) => JSON.stringify(one.shown[0]) === JSON.stringify(named));
        return {
            finding: same.length === 1 ? finding : isSameRequest ? named : shared,
            tokens: same.flatMap((one) => one.tokens),
            findings: same.map((one) => one.finding),
        };
    });
    return causes.toSorted((one, other) => _check_severity_js_1.compareSeverity(one.finding.severity, other.finding.severity));
});

var _check_severity_js_1 = __require__(3775);
var _messages_host_names_js_0 = __require__(7575);
var _util_group_by_js_2 = __require__(7043);
var _util_text_js_3 = __require__(7499);




const outages = new Set([
    'rate-limited',
    'server-error',
    'network-unreachable',
    'tls-untrusted',
    'proxy-error',
    'response-not-json',
    'response-unverifiable',
    'response-unexpected',
    'timed-out',
]);
function withoutToken(finding, token) {
    const { cause, remedy, subject, fix } = finding;
    const each = (text) => _messages_host_names_js_0.forEachToken(text, token);
    return {
        ...finding,
        ...(subject !== undefined && { subject: each(subject) }),
        cause: each(cause),
        remedy: remedy.map(each),
        ...(fix !== undefined && { fix: fix.map(({ step, ...rest }) => ({ ...rest, step: each(step) })) }),
    };
}
function withoutRequests(finding) {
    const { requests, ...facts } = finding.facts ?? {};
    if (!outages.has(finding.code) || !Array.isArray(requests) || requests.length === 0)
        return finding;
    const { subject: _, cause, ...rest } = finding;
    return { ...rest, cause: _util_text_js_3.capitalize(cause.replaceAll(_util_text_js_3.list(requests.map(String)), 'their requests')), facts };
}
function withoutDate(finding) {
    const cause = finding.cause.replace(/(?<=if the declared expiry date) \S+(?= is correct)/, '');
    if (finding.code !== 'token-rejected' || cause === finding.cause)
        return finding;
    const { end: _, ...facts } = finding.facts ?? {};
    return { ...finding, cause, facts };
}
_module.exports = { isAudit, findingsOf, causesOf };


}),

3540:
((_module, _exports, __require__) => {

const changeTypes = [
    'failing',
    'expiring',
    'unverified',
    'warning',
    'added',
    'rotated',
    'fixed',
    'removed',
];
function countChanges({ changes }) {
    if (changes.length === 0)
        return 'no changes';
    const numbers = changeTypes.map((type) => ({ type, number: changes.filter((one) => one.type === type).length }));
    return numbers
        .filter(({ number }) => number > 0)
        .map(({ type, number }) => `${number} ${type}`)
        .join(', ');
}
function sinceText({ since }) {
    return `${since.slice(0, 10)} ${since.slice(11, 16)} UTC`;
}
_module.exports = { sinceText, changeTypes, countChanges };


}),

3495:
((_module, _exports, __require__) => {
var createCleaner = (function (redact) {
    const known = new Map();
    const returned = new WeakSet();
    const cleanText = (text) => {
        if (!known.has(text))
            known.set(text, _redaction_control_characters_js_0.stripControlCharacters(redact(text)) || undefined);
        return known.get(text);
    };
    return (document) => {
        const cleaned = cleanValue(document, { cleanText, isClean: (value) => returned.has(value) });
        if (typeof cleaned === 'object' && cleaned !== null)
            returned.add(cleaned);
        return cleaned;
    };
});
var cleanValue = (function (value, cleaning) {
    if (typeof value === 'string')
        return cleaning.cleanText(value);
    if (typeof value !== 'object' || value === null || cleaning.isClean(value))
        return value;
    return Array.isArray(value) ? cleanItems(value, cleaning) : cleanFields(value, cleaning);
});
var cleanItems = (function (items, cleaning) {
    const cleaned = items.map((item) => cleanValue(item, cleaning) ?? null);
    return cleaned.every((item, index) => item === items[index]) ? items : cleaned;
});
var cleanFields = (function (fields, cleaning) {
    if ('toJSON' in fields)
        return cleanValue(JSON.parse(JSON.stringify(fields)), cleaning);
    const entries = Object.entries(fields);
    const cleaned = entries.map(([key, value]) => [key, cleanValue(value, cleaning)]);
    if (cleaned.every(([, value], index) => value !== undefined && value === entries[index]?.[1]))
        return fields;
    return Object.fromEntries(cleaned.filter(([, value]) => value !== undefined));
});

var _redaction_control_characters_js_0 = __require__(455);

function cleanDocument(document, redact) {
    return createCleaner(redact)(document);
}
_module.exports = { createCleaner, cleanDocument };


}),

9541:
((_module, _exports, __require__) => {

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function monthName(day) {
    return months[day.getUTCMonth()] ?? '';
}
function formatDay(on) {
    const day = new Date(on);
    return `${day.getUTCDate()} ${monthName(day)} ${day.getUTCFullYear()}`;
}
function formatInteger(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function relativeDay(daysLeft) {
    if (daysLeft === 0)
        return 'today';
    if (daysLeft === 1)
        return 'tomorrow';
    if (daysLeft === -1)
        return 'yesterday';
    const days = formatInteger(Math.abs(daysLeft));
    return daysLeft > 0 ? `in ${days} days` : `${days} days ago`;
}
function expiryText({ daysLeft, source }) {
    return `${relativeDay(daysLeft)}, ${source === 'token' ? 'by the token itself' : 'as declared'}`;
}
_module.exports = { formatInteger, expiryText, monthName, formatDay, relativeDay };


}),

8987:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

const evidenceNames = {
    endpoint: undefined,
    git: undefined,
    'scope-list': 'scope list',
    permission: 'permission',
};
function evidenceText({ outcome, shownBy = [] }) {
    const shown = _util_text_js_0.list(shownBy.flatMap((evidence) => evidenceNames[evidence] ?? []));
    return [shown, outcome === 'granted' ? 'permission not checked' : ''].filter(Boolean).join('; ');
}
function sourceText(check) {
    const { outcome, by, status } = check;
    if (outcome === 'missing')
        return 'scope not granted';
    const request = by === undefined ? '' : `${by}${status === undefined ? '' : `: ${status}`}`;
    return [request, evidenceText(check)].filter(Boolean).join(', ');
}
function subjectText({ subject, requiredBy = [] }) {
    const tools = [...new Set(requiredBy.map(({ tool }) => tool))];
    return tools.length === 0 ? subject : `${subject} for ${_util_text_js_0.list(tools)}`;
}
_module.exports = { sourceText, evidenceText, subjectText };


}),

7152:
((_module, _exports, __require__) => {
var runReport = (function (checkedAt, elapsedMs, findings, tokens, { shard, planned = [] } = {}) {
    const verdicts = [...findings.map(({ severity }) => severity), ...tokens.map((token) => token.verdict)];
    const verdict = _check_severity_js_1.severityOrder.find((candidate) => verdicts.includes(candidate)) ?? 'pass';
    return _util_compact_js_2.compact({
        schema: 1,
        kind: 'report',
        tool: _version_js_0.thisProgram,
        checkedAt: checkedAt.toISOString(),
        verdict,
        elapsedMs,
        shard: shard && `${shard.number}/${shard.of}`,
        findings,
        planned: planned.length > 0 ? planned : undefined,
        tokens,
    });
});

var _check_severity_js_1 = __require__(3775);
var _util_compact_js_2 = __require__(6283);
var _version_js_0 = __require__(8009);



_module.exports = { runReport };


}),

3320:
((_module, _exports, __require__) => {
var authSchemeText = (function ({ credential: { scheme }, checks, requests }) {
    if (scheme === undefined)
        return undefined;
    const wasLast = checks[0]?.outcome === 'denied' && requests > 1;
    return `${wasLast ? 'last ' : ''}sent as ${_credential_kinds_js_0.nameOfScheme(scheme)}`;
});
var summarize = (function (report) {
    if (_causes_js_1.isAudit(report))
        return auditSummary(report);
    const [first, ...rest] = _causes_js_1.findingsOf(report);
    const [token] = report.tokens;
    if (first !== undefined) {
        const more = rest.length === 0 ? '' : `, and ${_util_text_js_2.count(rest.length, 'more finding')}`;
        return `${first.title}${more}.`;
    }
    if (token === undefined) {
        const { shard } = report;
        return shard === undefined
            ? 'Nothing to check: the reports list no tokens.'
            : `Nothing to check: no token of the inventory is in shard ${shard}.`;
    }
    if (token.planned !== undefined)
        return onlyPlanned;
    const required = token.checks.slice(1);
    return required.length === 0
        ? 'The token works. No requirements were declared.'
        : `${_util_text_js_2.capitalize(countOutcomes(required))}.`;
});

var _check_severity_js_3 = __require__(3775);
var _credential_kinds_js_0 = __require__(4264);
var _util_text_js_2 = __require__(7499);
var _causes_js_1 = __require__(6850);




function shortSummary({ findings, checks, planned }) {
    if (findings[0] !== undefined)
        return findings[0].title;
    return planned === undefined ? countOutcomes(checks) : 'only planned';
}
function countOutcomes(checks) {
    const counted = (outcome) => checks.filter((check) => check.outcome === outcome).length;
    const verified = counted('verified');
    if (verified === checks.length)
        return `${_util_text_js_2.count(verified, 'check')} verified`;
    const granted = counted('granted');
    const rest = checks.length - verified - granted;
    return [
        ...(verified > 0 ? [`${verified} verified`] : []),
        ...(granted > 0 ? [`${granted} granted (permission not checked)`] : []),
        ...(rest > 0 ? [`${rest} not verified`] : []),
    ].join(', ');
}
const maxNamesOfCause = 1000;
function truncateList(names, maxNames = 10, show = (name) => name) {
    const more = names.length - maxNames;
    const shown = names.slice(0, maxNames).map(show).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
const onlyPlanned = 'Plan only. No requests were sent.';
function auditSummary({ findings, tokens, shard }) {
    const words = {
        fail: 'failed',
        planned: 'planned',
        unknown: 'unknown',
        warn: 'with warnings',
        pass: 'passed',
    };
    const parts = _check_severity_js_3.severityOrder
        .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
        .filter(({ number }) => number > 0)
        .map(({ verdict, number }) => `${number} ${words[verdict]}`);
    const part = shard === undefined ? '' : ` in shard ${shard}`;
    const whole = findings.map(({ title }) => `${title}. `).join('');
    const plan = tokens.some(({ planned }) => planned !== undefined) ? ` ${onlyPlanned}` : '';
    return `${whole}${_util_text_js_2.count(tokens.length, 'token')}${part}: ${parts.join(', ')}.${plan}`;
}
_module.exports = { authSchemeText, shortSummary, countOutcomes, truncateList, summarize, maxNamesOfCause };


}),

4913:
((_module, _exports, __require__) => {
var plainLines = (function (texts) {
    return texts.map((text) => plain(text, /^ +To copy: /.test(text) ? { isVerbatim: true } : {}));
});
var textOf = (function (report, isBrief = false) {
    const lines = _causes_js_1.isAudit(report) ? auditLines(report, isBrief) : singleLines(report, isBrief);
    const [headline] = lines;
    return lines.length > maxLines && headline !== undefined ? [...lines, empty, headline] : lines;
});
var singleLines = (function (report, isBrief) {
    const { verdict, tokens } = report;
    const findings = _causes_js_1.causesOf(report).map(({ finding }) => finding);
    const [first] = findings;
    const faults = findings.filter(isOptionFault);
    const blocks = [
        ...(faults.length > 0 ? [faultLines(faults, isBrief)] : []),
        ...findings.filter((finding) => !isOptionFault(finding)).map((finding) => findingLines(finding, [], isBrief)),
    ];
    const isResult = blocks.length === 1 && first?.severity === verdict;
    const top = isResult ? blocks.flat() : [resultLine(report)];
    const below = isResult ? [] : blocks.flatMap((block) => [empty, ...block]);
    const about = tokens.flatMap((token) => tokenLines(token, isBrief));
    return [
        ...top,
        ...changeLines(report),
        ...below,
        ...(findings.length > 0 && about.length > 0 ? [empty] : []),
        ...about,
        ...hintLines(first, isBrief),
    ];
});
var resultLine = (function (report) {
    const { verdict } = report;
    return { tone: toneOf(verdict), text: `${verdict}: ${_summary_js_3.summarize(report)}`, isTitle: true };
});
var changeLines = (function ({ changes }) {
    if (changes === undefined)
        return [];
    return [
        empty,
        plain(`Since the previous report (${_change_text_js_4.sinceText(changes)}): ${_change_text_js_4.countChanges(changes)}.`),
        ...changes.changes.map(({ type, text }) => ({ tone: changeTones[type], text })),
    ];
});
var hintLines = (function (first, isBrief) {
    if (!isBrief || first === undefined)
        return [];
    if (isOptionFault(first))
        return [empty, plain('For all options, run: token-preflight --help')];
    return [empty, plain(`For details, add --verbose, or run: token-preflight explain ${first.code}`)];
});
var tokenLines = (function (token, isBrief) {
    const lines = [];
    const { kind, account } = token.credential;
    const sent = _summary_js_3.authSchemeText(token);
    if (sent !== undefined) {
        const owner = account === undefined ? '' : ` of ${account}`;
        lines.push(`Credential: ${_credential_kinds_js_0.aKind(kind)}${owner}, ${sent}.`);
    }
    for (const request of token.planned ?? [])
        lines.push(`Would send: ${request}`);
    const notes = isBrief && token.findings.length > 0 ? [] : token.notes;
    return [
        ...plainLines(lines),
        ...token.checks.map((check) => checkLine(check, isBrief)),
        ...notes.map((text) => plain(`Note: ${text}`)),
        ...expiryLines(token),
    ];
});
var expiryLines = (function ({ expiry, credential }) {
    if (expiry === undefined || credential.scheme === undefined)
        return [];
    return [plain(`Expiry date: ${expiry.on}, ${_days_js_5.expiryText(expiry)}.`)];
});
var plain = (function (text, more = {}) {
    return { tone: 'plain', text, ...more };
});
var toneOf = (function (verdict) {
    if (verdict === 'planned')
        return 'neutral';
    if (verdict === 'pass')
        return 'good';
    return verdict === 'fail' ? 'error' : 'warning';
});

var _credential_kinds_js_0 = __require__(4264);
var _causes_js_1 = __require__(6850);
var _change_text_js_4 = __require__(3540);
var _days_js_5 = __require__(9541);
var _evidence_js_2 = __require__(8987);
var _summary_js_3 = __require__(3320);






const glyphs = {
    plain: '',
    neutral: '- ',
    good: '\u2714 ',
    warning: '! ',
    error: '\u2716 ',
};
const maxLines = 30;
const outcomeWidth = 13;
const empty = { tone: 'plain', text: '' };
function auditLines(report, isBrief) {
    const causes = _causes_js_1.causesOf(report);
    return [
        resultLine(report),
        ...changeLines(report),
        empty,
        ...tokenTableLines(report.tokens),
        ...(report.planned ?? []).map((request) => plain(`Would send: ${request}`)),
        ...causes.flatMap(({ finding, tokens }) => [empty, ...findingLines(finding, tokens, isBrief)]),
        ...hintLines(causes[0]?.finding, isBrief),
    ];
}
const changeTones = {
    failing: 'error',
    expiring: 'warning',
    unverified: 'warning',
    warning: 'warning',
    fixed: 'good',
    rotated: 'good',
    added: 'neutral',
    removed: 'neutral',
};
function tokenTableLines(tokens) {
    const columns = (verdict, days) => `${verdict.padEnd(8)} ${days.padStart(9)}  `;
    const head = columns('Verdict', 'Days left');
    const hang = head.length;
    return [
        plain(`${' '.repeat(glyphs.neutral.length)}${head}Token: what (owner)`),
        ...tokens.map((token) => {
            const { verdict, name, expiry, neverExpires, owner } = token;
            const what = owner === undefined ? _summary_js_3.shortSummary(token) : `${_summary_js_3.shortSummary(token)} (${owner})`;
            const text = columns(verdict, String(expiry?.daysLeft ?? (neverExpires ? 'never' : '-')));
            return { tone: toneOf(verdict), text: `${text}${name}: ${what}`, hang };
        }),
        ...tokens.flatMap(({ name, planned = [] }) => planned.map((request) => plain(`Would send for ${name}: ${request}`))),
    ];
}
function checkLine(check, isBrief) {
    const { outcome } = check;
    const tone = {
        verified: 'good',
        granted: 'good',
        missing: 'error',
        denied: 'error',
        unverifiable: 'neutral',
        unknown: 'warning',
    }[outcome];
    const source = isBrief ? '' : _evidence_js_2.sourceText(check);
    const text = `${outcome.padEnd(outcomeWidth)}${_evidence_js_2.subjectText(check)}${source && ` (${source})`}`;
    return { tone, text, hang: outcomeWidth };
}
function isOptionFault({ code }) {
    return code === 'option-invalid';
}
function faultLines(faults, isBrief) {
    const lines = faults.map(({ code, severity, cause, fix = [] }) => {
        const text = [`${severity}: ${cause}`, ...fix.map(({ step }) => `${step}${period(step)}`), `[${code}]`].join(' ');
        return { tone: toneOf(severity), text, isTitle: true };
    });
    return isBrief ? lines : [...lines, ...faults.slice(0, 1).map(({ help }) => plain(`  More: ${help}`))];
}
function findingLines(finding, tokens, isBrief) {
    const { code, severity, title, cause, help } = finding;
    const tone = toneOf(severity);
    return [
        { tone, text: `${severity}: ${title} [${code}]`, isTitle: true },
        ...(tokens.length > 0 ? [plain(`  Concerns: ${_summary_js_3.truncateList(tokens, _summary_js_3.maxNamesOfCause)}.`)] : []),
        plain(`  ${isBrief ? firstSentence(cause) : cause}`),
        ...(isBrief ? briefFix(finding) : fullFix(finding)),
        ...(isBrief ? [] : [plain(`  More: ${help}`)]),
    ];
}
function fullFix({ remedy, copy, fix = [] }) {
    const commands = fix
        .flatMap((item) => item.copy ?? [])
        .filter((text) => text !== copy && !text.startsWith('https://'));
    return [
        ...remedy.map((step, index) => plain(`  ${index + 1}. ${step}`)),
        ...[...(copy === undefined ? [] : [copy]), ...commands].map((text) => plain(`  To copy: ${text}`, { isVerbatim: true })),
    ];
}
function briefFix(finding) {
    const { fix } = finding;
    if (fix === undefined)
        return fullFix(finding);
    return fix.flatMap(({ step, copy }, index) => [
        plain(`  ${index + 1}. ${step}${copy === undefined ? period(step) : ':'}`),
        ...(copy === undefined ? [] : copyLines(copy, 5)),
    ]);
}
function period(step) {
    return step.endsWith('.') ? '' : '.';
}
function copyLines(copy, indentation) {
    const words = copy.split(' ');
    const texts = words.every((word) => /^[a-z]+(?::[a-z-]+)+$/.test(word)) ? words : [copy];
    return texts.map((text) => plain(`${' '.repeat(indentation)}${text}`, { isVerbatim: true, isCopy: true }));
}
function firstSentence(text) {
    for (const { index, 1: next = '' } of text.matchAll(/(?<=[.!?]["')]?) (?=["'(]?(.))/gu)) {
        if (next === next.toLowerCase())
            continue;
        const start = text.slice(0, index);
        const quotes = start.split('"').length - 1;
        if (quotes % 2 === 0 && start.split('(').length === start.split(')').length)
            return start;
    }
    return text;
}
_module.exports = { glyphs, textOf, plainLines };


}),

5406:
((_module, _exports, __require__) => {



var credential_kind = __require__(8161);
var scopes = __require__(1638);
var kinds = __require__(4264);
var util_text = __require__(7499);
var commands = __require__(66);
var messages_text = __require__(4539);
// src/messages/notes.js
var noteText = (function (note) {
    switch (note.type) {
        case 'scope-converted':
            return `Checked ${(0,util_text.list)(note.to)} instead of ${note.from}, because this kind of token has other scope names.`;
        case 'repository-of-clone':
            return `Used ${note.repository}, the repository of the Git remote origin here. To check another one, set --repository.`;
        case 'scopes-needed':
            return `Required scopes: ${(0,messages_text.labelled)((0,scopes.selectionFor)(note.scopes))}.`;
        case 'scopes-untested': {
            const reason = note.place === undefined
                ? 'No read-only request could test this.'
                : `Specify a ${note.place} to test this with a request.`;
            return `Shown only by the list of granted scopes: ${(0,util_text.list)(note.scopes)}. ${reason}`;
        }
        case 'scopes-unused':
            return `Granted, although no operation of the REST API uses it: ${(0,util_text.list)(note.scopes)}.`;
        case 'scopes-unrecognized':
            return `Granted scopes that this version doesn't know: ${(0,util_text.list)(note.scopes)}.`;
        case 'kind-named':
            return `Bitbucket identifies the token as ${(0,kinds.aKind)(note.kind)}.`;
        case 'scopes-granted':
            return `Granted scopes: ${note.scopes.map((scope) => `${(0,scopes.labelOf)(scope)} (${scope})`).join(', ')}.`;
        case 'list-from-refusal':
            return "The list of granted scopes comes from a 403 response to a request that the job doesn't need.";
        case 'git-user':
            return `For Git, use ${note.user} as the username: ${(0,commands.gitCommand)(note.access, note.remote, note.user)}`;
        case 'branch-restrictions':
            return `Branch restrictions can still reject a push.${(0,credential_kind.isAccessToken)(note.kind) ? " They can't make an exception for an access token." : ''}`;
        case 'url-user-dropped':
            return `Ignored the username in the URL of ${note.operation}. Only the checked token was sent.`;
        case 'request':
            return `To see the response, run: ${(0,commands.curlCommand)(note.url, note.scheme, note.gitUser)}`;
    }
});







// src/report/token-report.js
var renderToken = (async function (result, names, partial = {}) {
    const { findings, notes, planned, ...rest } = result;
    return {
        name: unnamed,
        ...partial,
        ...rest,
        findings: await renderFindings(findings, names),
        notes: await renderNotes(notes),
        ...(planned !== undefined && { planned: planned.map(requestText) }),
    };
});
var renderNotes = (async function (notes) {
    return Promise.all(notes.map(async (note) => {
        if (note.type === 'rotation')
            return (await __require__.e(7958).then(__require__.bind(__require__, 7958))).rotationNoteText(note);
        if (note.type === 'organization')
            return (await __require__.e(9207).then(__require__.bind(__require__, 9207))).organizationNoteText(note);
        if (note.type !== 'tool' && note.type !== 'tool-optional')
            return noteText(note);
        return (await __require__.e(6878).then(__require__.bind(__require__, 6878))).toolNoteText(note);
    }));
});
var renderFindings = (async function (findings, names) {
    if (findings.length === 0)
        return [];
    const { renderFinding } = await Promise.all(/* import() */[__require__.e(3253), __require__.e(8117)]).then(__require__.bind(__require__, 3253));
    return findings.map((finding) => renderFinding(finding, names));
});
var requestText = (function ({ type, url, scheme }) {
    const name = scheme === 'basic' ? 'Basic' : 'Bearer';
    switch (type) {
        case 'identity':
            return `GET ${url} (${name})`;
        case 'after-401':
            return `After a 401, the same once more (${name})`;
        case 'probe':
            return `GET ${url}`;
        case 'git-bare':
            return `GET ${url} (git, no login)`;
        case 'git':
            return `GET ${url} (git)`;
        case 'organization':
            return `GET ${url} (Bearer with the admin key, one request per page)`;
        case 'organization-after-404':
            return `After a 404, instead: GET ${url} (Bearer with the admin key, one request per page)`;
    }
});

const unnamed = 'token';
_module.exports = { renderFindings, renderToken, requestText, unnamed };


}),

6283:
((_module, _exports, __require__) => {
var compact = (function (record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
});

_module.exports = { compact };


}),

9637:
((_module, _exports, __require__) => {
var isEmail = (function (text) {
    return /^[^\s@:"<>()\\]+@[^\s@:"<>()\\]+\.[^\s@:"<>().\\]+$/.test(text) && ![...text].some(isControl);
});
var isControl = (function (character) {
    return character < ' ' || (character >= '\u007f' && character <= '\u009f');
});

_module.exports = { isEmail };


}),

4762:
((_module, _exports, __require__) => {

var node_fs_0 = __require__(3024);
var node_util_1 = __require__(7975);


const openFile = (0,node_util_1.promisify)(node_fs_0.open);
const closeFile = (0,node_util_1.promisify)(node_fs_0.close);
const statOpen = (0,node_util_1.promisify)(node_fs_0.fstat);
const statPath = (0,node_util_1.promisify)(node_fs_0.stat);
const readInto = (0,node_util_1.promisify)(node_fs_0.read);
_module.exports = { closeFile, readInto, openFile, statOpen, statPath };


}),

7043:
((_module, _exports, __require__) => {
var groupBy = (function (items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
});

_module.exports = { groupBy };


}),

6778:
((_module, _exports, __require__) => {
var findInvisibleCharacters = (function (value) {
    const found = new Map();
    if (/^[\x20-\x7e]*$/.test(value))
        return [];
    for (const { 0: word, index: start } of value.matchAll(wordsAndCharacters())) {
        const isMixed = latin().test(word);
        for (const { 0: text, index } of word.matchAll(/\r\n|./gsu)) {
            if (!deceptive().test(text) && !(isMixed && lookAlike.test(text)))
                continue;
            const what = nameOfCharacter(text);
            countCharacter(found, what, { what, count: 1, position: start + index + 1, length: value.length });
        }
    }
    return [...found.values()];
});

var _lazy_pattern_js_0 = __require__(4417);

const deceptive = _lazy_pattern_js_0.lazyPattern(String.raw `[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u2010-\u2015\u2212\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb\ufffd\u3002\uff01-\uff5e\uff61]`, 'u');
const wordsAndCharacters = _lazy_pattern_js_0.lazyPattern(String.raw `\r\n|[\p{L}\p{M}\p{N}]+|.`, 'gsu');
const latin = _lazy_pattern_js_0.lazyPattern(String.raw `\p{Script=Latin}`, 'u');
const greek = _lazy_pattern_js_0.lazyPattern(String.raw `\p{Script=Greek}`, 'u');
const lookAlike = /[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u04cf\u0501\u051b\u051d\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u03b1\u03b3\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03f2\u03f3\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7]/u;
function locateCharacters(characters) {
    return characters
        .map(({ what, count, position, length }) => {
        const times = count === 1 ? '' : `, ${count} times, first`;
        return `${what}${times} at position ${position} of ${length}`;
    })
        .join('; ');
}
function countCharacter(found, key, one) {
    const known = found.get(key);
    found.set(key, known === undefined ? one : { ...known, count: known.count + 1 });
}
const named = {
    ' ': 'space',
    '\t': 'tab',
    '\n': 'line break (LF)',
    '\r': 'line break (CR)',
    '\r\n': 'line break (CR LF)',
    '\0': 'NUL character',
    '\u00a0': 'no-break space',
    '\u202f': 'narrow no-break space',
    '\u3000': 'ideographic space',
    '\u00ad': 'soft hyphen',
    '\u200b': 'zero-width space',
    '\u200c': 'zero-width non-joiner',
    '\u200d': 'zero-width joiner',
    '\u2028': 'line separator',
    '\u2029': 'paragraph separator',
    '\u2060': 'word joiner',
    '\ufeff': 'byte order mark',
    '\ufffd': 'replacement character',
    '"': 'double quote',
    "'": 'single quote',
    '`': 'backtick',
    '\\=': '"\\=" in place of "="',
    '%3D': '"%3D" in place of "="',
    '%3d': '"%3D" in place of "="',
};
const ranges = [
    [_lazy_pattern_js_0.lazyPattern(String.raw `\p{Cc}`, 'u'), 'control character'],
    [() => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'text direction mark'],
    [_lazy_pattern_js_0.lazyPattern(String.raw `[\p{Cf}\p{DI}\u2800]`, 'u'), 'invisible character'],
    [_lazy_pattern_js_0.lazyPattern(String.raw `\p{Z}`, 'u'), 'unusual space'],
    [() => /[\u2010-\u2015\u2212]/, 'typographic dash'],
    [() => /[\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb]/, 'typographic quote'],
    [() => /[\u3002\uff01-\uff5e\uff61]/, 'full-width character'],
];
function nameOfCharacter(text) {
    const name = named[text] ?? ranges.find(([range]) => range().test(text))?.[1];
    if (name !== undefined)
        return name;
    if (lookAlike.test(text))
        return `${greek().test(text) ? 'Greek' : 'Cyrillic'} letter that looks Latin`;
    return 'character outside ASCII';
}
_module.exports = { nameOfCharacter, findInvisibleCharacters, countCharacter, locateCharacters };


}),

4417:
((_module, _exports, __require__) => {
var lazyPattern = (function (source, flags) {
    let pattern;
    return () => {
        pattern ??= new RegExp(source, flags);
        return pattern;
    };
});

_module.exports = { lazyPattern };


}),

2415:
((_module, _exports, __require__) => {
var unifyPlaceholders = (function (path) {
    if (!sign.test(path))
        return path;
    return path
        .replace(/%(?:7b|7d|24|3c|3e|5b|5d)/gi, decodeURIComponent)
        .replace(/%23(?=\{)/g, '#')
        .replace(anywhere, (text, ...names) => (uuid.test(text) ? text : inBraces(names.slice(0, 3))))
        .replace(/(?<=\/)[^/?]+/g, unifySegment);
});
var isPlaceholder = (function (segment) {
    return /\{[^{}]*\}/.test(segment) && !uuid.test(segment);
});
var holdsPlaceholder = (function (text) {
    return unifyPlaceholders(`/${text}`).split('/').some(isPlaceholder);
});

const anywhere = /(?<![$#%{])[$#%]*\{+([^{}]*)\}+|(?<!\$)\$+\(([^()]*)\)|(?<!\$)\$+(?:env:)?([a-z_]\w*|\d\b|[@*])/gi;
const whole = /^(?:%([a-z_]\w*)%|:([a-z_]\w*)|<{1,2}([^<>]+)>{1,2}|\[{1,2}([^[\]]+)\]{1,2}|__([a-z]\w*?)__|%\((\w+)\)[sd]|%[sd]|\*{1,2}|\.{3}|\u2026)$/i;
const sign = /[^\w/-]|__/;
const uuid = /^\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}$/i;
function unifySegment(segment) {
    const names = whole.exec(segment.replace(/^%25(.*)%25$/, '%$1%').replace(/^%3a/i, ':'))?.slice(1);
    return names === undefined ? segment : inBraces(names);
}
function inBraces(names) {
    const [name = ''] = names.flatMap((text) => text ?? []);
    const [variable = ''] = /[^:#%/|[]*/.exec(name.replaceAll('%20', ' ')) ?? [];
    return `{${variable
        .replace(/[^\w.-]+/g, ' ')
        .trim()
        .replaceAll(' ', '_')}}`;
}
_module.exports = { holdsPlaceholder, unifyPlaceholders, isPlaceholder };


}),

5559:
((_module, _exports, __require__) => {



;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
var external_node_fs_ = __require__(3024);
var timeout = __require__(7577);
var try_write = __require__(7185);
// src/util/read-file.js




const maxBytes = 32 * 1024 * 1024;
const pipeTimeoutMs = 30_000;
async function readText(path, input) {
    if (path === '-' && input !== undefined)
        return readPipe(input);
    const read = async () => {
        const stats = await external_node_fs_.promises.stat(path);
        if (stats.isFIFO())
            return readPipe((0,external_node_fs_.createReadStream)(path));
        if (!stats.isFile())
            return { problem: 'is not a file.' };
        if (stats.size > maxBytes)
            return tooLarge;
        return decodeText(await external_node_fs_.promises.readFile(path));
    };
    const isPipe = (await (0,timeout.withTimeout)((0,try_write.statOf)(path), undefined))?.isFIFO() === true;
    return (0,timeout.withTimeout)(read().catch(problemOf), lateText, isPipe ? pipeTimeoutMs : undefined);
}
const tooLarge = { problem: `is a file of more than ${maxBytes / 1024 / 1024} MB.` };
const lateText = { problem: "can't be read: timed out." };
function problemOf({ code, name }) {
    return code === 'ENOENT'
        ? { problem: "names a file that doesn't exist.", isMissing: true }
        : { problem: `can't be read (${code ?? name}).` };
}
function readPipe(input) {
    const read = async () => {
        const pieces = [];
        let bytes = 0;
        for await (const piece of input) {
            pieces.push(Buffer.from(piece));
            bytes += piece.length;
            if (bytes > maxBytes)
                return tooLarge;
        }
        return decodeText(Buffer.concat(pieces));
    };
    return (0,timeout.withTimeout)(read().catch(problemOf), lateText, pipeTimeoutMs);
}
function decodeText(bytes) {
    if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2)))
        return { problem: 'is UTF-16. Save the file as UTF-8.' };
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return { problem: 'is not UTF-8. Save the file as UTF-8.' };
    return { text: bytes.toString().replace(/^\ufeff/, '') };
}
_module.exports = { readText };


}),

7499:
((_module, _exports, __require__) => {
var list = (function (items, last = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
});

function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
_module.exports = { count, capitalize, list };


}),

7577:
((_module, _exports, __require__) => {

const timeoutMs = 2000;
async function withTimeout(done, fallback, afterMs = timeoutMs) {
    const late = new Promise((resolve) => setTimeout(resolve, afterMs, fallback).unref());
    return Promise.race([done, late]);
}
_module.exports = { timeoutMs, withTimeout };


}),

7185:
((_module, _exports, __require__) => {

var node_fs_0 = __require__(3024);
var node_util_1 = __require__(7975);
var _file_calls_js_2 = __require__(4762);
var _timeout_js_3 = __require__(7577);




const appendText = (0,node_util_1.promisify)(node_fs_0.appendFile);
async function tryWrite(path, write) {
    return attempt(path, () => withOpenFifo(path, write));
}
async function attempt(path, write, progress = () => 0) {
    const done = write().then(() => undefined, (error) => ({ path, code: error.code ?? error.name }));
    const late = { path, code: 'TIMEOUT' };
    for (;;) {
        const before = progress();
        const outcome = await _timeout_js_3.withTimeout(done, late);
        if (outcome !== late || progress() === before)
            return outcome;
    }
}
async function statOf(path) {
    return _file_calls_js_2.statPath(path).catch(() => undefined);
}
async function withOpenFifo(path, write) {
    const stats = await statOf(path);
    const fifo = stats?.isFIFO() ? await _file_calls_js_2.openFile(path, node_fs_0.constants.O_WRONLY | node_fs_0.constants.O_NONBLOCK) : undefined;
    try {
        await write();
    }
    finally {
        if (fifo !== undefined)
            await _file_calls_js_2.closeFile(fifo);
    }
}
_module.exports = { attempt, tryWrite, appendText, withOpenFifo, statOf };


}),

8009:
((_module, _exports, __require__) => {

const version = '1.0.0';
const thisProgram = { name: 'token-preflight', version };
_module.exports = { thisProgram, version };


})

});
/************************************************************************/
// The module cache
var __webpack_module_cache__ = {};

// The require function
function __require__(moduleId) {
// Check if module is in cache
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== undefined) {
return cachedModule.exports;
}
// Create a new module (and put it into the cache)
var module = __webpack_module_cache__[moduleId] = {
// no module.id needed
// no module.loaded needed
exports: {}
};

// Execute the module function
var threw = true;
try {
__webpack_modules__[moduleId](module, module.exports, __require__);
threw = false;
} finally {
if(threw) delete __webpack_module_cache__[moduleId];
}

// Return the exports of the module
return module.exports;
}

// expose the modules object (__webpack_modules__)
__require__.m = __webpack_modules__;

/************************************************************************/
/* webpack/runtime/asset-relocator-loader */
if (typeof __require__ !== 'undefined') __require__.ab = __dirname + "/";

/* webpack/runtime/create fake namespace object */
(() => {
var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
var leafPrototypes;
// create a fake namespace object
// mode & 1: value is a module id, require it
// mode & 2: merge all properties of value into the ns
// mode & 4: return value when already ns object
// mode & 16: return value when it's Promise-like
// mode & 8|1: behave like require
__require__.t = function(value, mode) {
if(mode & 1) value = this(value);
if(mode & 8) return value;
if(typeof value === 'object' && value) {
if((mode & 4) && value.__esModule) return value;
if((mode & 16) && typeof value.then === 'function') return value;
}
var ns = Object.create(null);
__require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
}
def['default'] = () => (value);
__require__.d(ns, def);
return ns;
};
})();

/* webpack/runtime/define property getters */
(() => {
// define getter functions for harmony exports
__require__.d = (exports, definition) => {
for(var key in definition) {
if(__require__.o(definition, key) && !__require__.o(exports, key)) {
Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();

/* webpack/runtime/ensure chunk */
(() => {
__require__.f = {};
// This file contains only the entry chunk.
// The chunk loading function for additional chunks
__require__.e = (chunkId) => {
return Promise.all(Object.keys(__require__.f).reduce((promises, key) => {
__require__.f[key](chunkId, promises);
return promises;
}, []));
};
})();

/* webpack/runtime/get javascript chunk filename */
(() => {
// This function allow to reference async chunks
__require__.u = (chunkId) => {
// return url for filenames based on template
return "" + chunkId + ".index.js";
};
})();

/* webpack/runtime/hasOwnProperty shorthand */
(() => {
__require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();

/* webpack/runtime/make namespace object */
(() => {
// define __esModule on exports
__require__.r = (exports) => {
if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
}
Object.defineProperty(exports, '__esModule', { value: true });
};
})();

/* webpack/runtime/require chunk loading */
(() => {
// no baseURI

// object to store loaded chunks
// "1" means "loaded", otherwise not loaded yet
var installedChunks = {
8792: 1
};

// no on chunks loaded

var installChunk = (chunk) => {
var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
for(var moduleId in moreModules) {
if(__require__.o(moreModules, moduleId)) {
__require__.m[moduleId] = moreModules[moduleId];
}
}
if(runtime) runtime(__require__);
for(var i = 0; i < chunkIds.length; i++)
installedChunks[chunkIds[i]] = 1;

};

// require() chunk loading for javascript
__require__.f.require = (chunkId, promises) => {
// "1" is the signal for "already loaded"
if(!installedChunks[chunkId]) {
if(true) { // all chunks have JS
installChunk(require("./" + __require__.u(chunkId)));
} else installedChunks[chunkId] = 1;
}
};

// no external install chunk

// no HMR

// no HMR manifest
})();

/************************************************************************/
var _exports = {};
// ESM COMPAT FLAG
__require__.r(_exports);

__require__.d(_exports, {
  check: () => check,
  exitWithError: () => exitWithError,
  explain: () => explain,
  runProcess: () => runProcess,
  scopesFor: () => scopesFor
});

// src/library/api.js
const check = async (config) => (await __require__.e(9036).then(__require__.bind(__require__, 9036))).checkConfig(config);
const explain = async (text, hints) => (await __require__.e(9036).then(__require__.bind(__require__, 9036))).explainText(text, hints);
const scopesFor = async (operations, tokenKind) => (await __require__.e(9036).then(__require__.bind(__require__, 9036))).lookUpScopes(operations, tokenKind);

var external_node_events_ = __require__(8474);
var external_node_fs_ = __require__(3024);
var options = __require__(5490);
var host = __require__(95);
// src/hosts/detect-host.js
var findHostName = (function ({ env, args }) {
    if (args.length > 0)
        return 'terminal';
    if (options.options.some(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined))
        return 'action';
    const isPipe = env.TOKEN_PREFLIGHT_HOST === 'pipe' || (0,host.isInPipeline)(env);
    return isPipe && env.TOKEN_PREFLIGHT_TOKEN === undefined ? 'pipe' : 'terminal';
});
var detectHost = (async function (io) {
    switch (findHostName(io)) {
        case 'action':
            return (await __require__.e(2528).then(__require__.bind(__require__, 2528))).githubActionsHost(io);
        case 'pipe':
            return (await __require__.e(8776).then(__require__.bind(__require__, 8776))).bitbucketPipelinesHost(io);
        case 'terminal':
            return (await __require__.e(5690).then(__require__.bind(__require__, 5690))).cliHost(io);
    }
});



// src/hosts/crash.js


function crashText(type) {
    return `Internal error${type === undefined ? '' : ` (${type})`}. The token wasn't checked.`;
}
const crashStep = 'Please report it at https://github.com/token-preflight/token-preflight/issues.';
function crashExitCode(host) {
    return host === 'terminal' ? 70 : 1;
}
function reportCrash(error, host, io) {
    const name = error instanceof Error ? error.name : typeof error;
    const text = crashText(/^\w{1,40}$/.test(name) ? name : undefined);
    host.print([
        { tone: 'error', text: `error: ${text}` },
        { tone: 'plain', text: crashStep },
    ]);
    for (const frame of framesOf(error))
        host.debug(frame);
    const hostName = findHostName(io);
    publishCrash(hostName, text, io.env, io.stdout);
    return crashExitCode(hostName);
}
function publishCrash(host, text, { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, BITBUCKET_PIPELINES_VARIABLES_PATH }, log) {
    if (host === 'action') {
        log.write(`::error title=Token Preflight::${text}\n`);
        append(GITHUB_OUTPUT, `verdict=unknown\nsummary=${text}\nfindings=[]\nfindings-total=0\n`);
        append(GITHUB_STEP_SUMMARY, `## \u2754 Token Preflight: unknown\n\n${text}\n`);
    }
    if (host === 'pipe') {
        append(BITBUCKET_PIPELINES_VARIABLES_PATH, `TOKEN_PREFLIGHT_VERDICT=unknown\nTOKEN_PREFLIGHT_SUMMARY=${text}\n`);
    }
}
function append(path, text) {
    if (!path)
        return;
    try {
        const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0 } = external_node_fs_.constants;
        const file = (0,external_node_fs_.openSync)(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK);
        (0,external_node_fs_.writeSync)(file, text);
        (0,external_node_fs_.closeSync)(file);
    }
    catch {
    }
}
function framesOf(error) {
    const { message = '', stack = '' } = error instanceof Error ? error : {};
    const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
    return frames
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .map((line) => line.trim());
}

// src/hosts/output.js
var openOutput = (function (fd, openStream, noteError) {
    const direct = directOutput(fd);
    let stream = direct === undefined ? openStream() : undefined;
    return {
        get isTTY() {
            return stream?.isTTY;
        },
        get columns() {
            return stream?.columns;
        },
        write(text) {
            const rest = direct === undefined || stream !== undefined ? text : writeDirectly(direct, text, noteError);
            if (rest.length === 0)
                return;
            stream ??= openStream();
            stream.write(rest);
        },
        flush(done) {
            if (stream === undefined)
                done();
            else
                stream.write('', () => setImmediate(done));
        },
    };
});
var directOutput = (function (fd) {
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (stats.isFile())
            return fd;
        if (!stats.isFIFO())
            return undefined;
        return (0,external_node_fs_.openSync)(`/proc/self/fd/${fd}`, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
});

function writeDirectly(fd, text, noteError) {
    let rest = Buffer.from(text);
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
    }
    catch (error) {
        const problem = error;
        if (problem.code === 'EAGAIN')
            return rest;
        noteError(problem);
    }
    return Buffer.alloc(0);
}

var commands_check = __require__(636);
// src/commands/run.js
var run = (async function (invocation, context) {
    switch (invocation.command) {
        case 'check':
            return (0,commands_check.check)(invocation, context);
        case 'audit':
            return (await Promise.all(/* import() */[__require__.e(8815), __require__.e(3386), __require__.e(1661)]).then(__require__.bind(__require__, 7353))).audit(invocation, context);
        case 'merge':
            return (await __require__.e(1880).then(__require__.bind(__require__, 1880))).merge(invocation, context);
        case 'init':
            return (await __require__.e(96).then(__require__.bind(__require__, 96))).init(invocation);
        case 'explain':
            return (await __require__.e(2267).then(__require__.bind(__require__, 2267))).explain(invocation, context.host.names, context.now);
        case 'explain-step':
            return (await __require__.e(66).then(__require__.bind(__require__, 7685))).explainStep(invocation, context);
        case 'scopes':
            return (await __require__.e(4511).then(__require__.bind(__require__, 4511))).scopes(invocation, context);
        case 'tools':
            return (await __require__.e(9091).then(__require__.bind(__require__, 9091))).tools(invocation, context);
        case 'suggest':
            return (await __require__.e(5431).then(__require__.bind(__require__, 5431))).suggest(invocation, context);
        case 'record':
            return (await Promise.all(/* import() */[__require__.e(4715), __require__.e(5384), __require__.e(4749)]).then(__require__.bind(__require__, 4749))).record(invocation, context);
        case 'advise':
            return (await Promise.all(/* import() */[__require__.e(7934), __require__.e(4715), __require__.e(5384), __require__.e(8802)]).then(__require__.bind(__require__, 8802))).advise(invocation, context);
        case 'help':
            return (await __require__.e(4917).then(__require__.bind(__require__, 4917))).help(invocation);
        case 'version':
            return (await __require__.e(8228).then(__require__.bind(__require__, 8228))).printVersion(invocation);
    }
});


// src/report/json-pieces.js
function* jsonPieces(report) {
    let before = '{\n';
    for (const [key, value] of Object.entries(report)) {
        yield `${before}  ${JSON.stringify(key)}: `;
        before = ',\n';
        if (key === 'tokens' && report.tokens.length > 0)
            yield* listPieces(report.tokens);
        else
            yield JSON.stringify([value], null, 2).slice('[\n  '.length, -'\n]'.length);
    }
    yield '\n}\n';
}
function* listPieces(items) {
    for (const [index, item] of items.entries()) {
        const text = JSON.stringify([[item]], null, 2).slice('[\n  ['.length, -'\n  ]\n]'.length);
        yield `${index === 0 ? '[' : ','}${text}`;
    }
    yield '\n  ]';
}

var report_text = __require__(4913);
// src/hosts/publish.js
var publish = (async function (result, host) {
    if (result.type === 'report')
        return publishReport(result, host);
    host.print(result.lines);
    if (result.type === 'text')
        return result.exitCode;
    const { explanation, file } = result;
    if (explanation !== undefined && file !== undefined)
        await host.publishExplanation?.(explanation, file);
    return 0;
});
var publishReport = (async function ({ report, run, isPlan, redact, clean }, host) {
    const { onUnknown } = run;
    const safe = clean(report);
    const print = (lines) => host.print(lines.map(({ text, ...line }) => ({ ...line, text: redact(text) })));
    const unwritten = await writeFiles(safe, run, host);
    print((0,report_text.textOf)(safe, host.isBrief));
    const unpublished = await host.publish(safe, {
        onUnknown,
        reportPath: unwritten.has('report') ? undefined : run.report,
        redact,
        codeInsights: run.codeInsights && !isPlanned(safe, isPlan),
    });
    const warnings = [...(await writeErrors(unwritten, host)), ...unpublished].map((text) => `warn: ${text} The result isn't affected.`);
    print(warnings.map((text) => ({ tone: 'warning', text })));
    return host.exitCode(report, onUnknown);
});
var writeErrors = (async function (unwritten, { names }) {
    if (unwritten.size === 0)
        return [];
    const { fileErrorText } = await __require__.e(8102).then(__require__.bind(__require__, 8102));
    return [...unwritten].map(([option, error]) => `${names.option(option)}: ${fileErrorText(error, names)}`);
});
var writeFiles = (async function (report, run, host) {
    const errors = new Map();
    const write = async (option, render) => {
        const path = run[option];
        if (path === undefined)
            return;
        const text = await render();
        if (path === '-' && host.writeDocument !== undefined)
            return host.writeDocument(asText(text));
        const error = await (await __require__.e(5252).then(__require__.bind(__require__, 5252))).writeText(path, text);
        if (error !== undefined)
            errors.set(option, error);
    };
    const json = () => jsonPieces(report);
    if (host.isJson)
        host.writeDocument?.(asText(json));
    await write('report', async () => json);
    await write('junit', async () => {
        const { junitPieces } = await __require__.e(3356).then(__require__.bind(__require__, 3356));
        return () => junitPieces(report);
    });
    await write('html', async () => {
        const { pagePieces } = await __require__.e(564).then(__require__.bind(__require__, 564));
        return () => pagePieces(report);
    });
    await write('metrics', async () => (await __require__.e(6465).then(__require__.bind(__require__, 6465))).metricsOf(report));
    return errors;
});


function asText(text) {
    return typeof text === 'string' ? text : [...text()].join('');
}
function isPlanned({ tokens }, isPlan) {
    return isPlan || tokens.some(({ planned }) => planned !== undefined);
}

// src/main.js
var main = (async function (io) {
    const host = await detectHost(io);
    try {
        const invocation = await host.readInvocation();
        const result = await run(invocation, {
            host,
            env: io.env,
            now: new Date(),
            get interruption() {
                return io.interruption;
            },
        });
        return await publish(result, host);
    }
    catch (error) {
        return reportCrash(error, host, io);
    }
});





// src/process.js
var copyEnvironment = (function () {
    return Object.fromEntries(Reflect.ownKeys(process.env).map((name) => [name, process.env[String(name)]]));
});
var exitNow = (function (code) {
    if (isBlocked())
        process.execve?.(execPath, [execPath, '--eval', `process.exit(${code})`], { ...env, NODE_OPTIONS: '' });
    process.exit(code);
});
var isBlocked = (function () {
    return process.getActiveResourcesInfo().some((name) => /^(?:GetAddrInfo|FSReq)/.test(name));
});
var withErrorHandler = (function (stream, handle = ignoreError) {
    return stream.listeners('error').includes(handle) ? stream : stream.on('error', handle);
});
var finalCode = (function (code) {
    if (code !== 0 || outputError === undefined)
        return code;
    stderr().write(`error: Couldn't write the output (${outputError}).\n`);
    return crashExitCode(findHostName({ env, args }));
});
var stdout = (function () {
    outputs.stdout ??= openOutput(1, () => withErrorHandler(openStdout(), noteError), noteError);
    return outputs.stdout;
});
var runProcess = (async function () {
    if (env.NODE_DEBUG)
        ownStderr = takeOver(withErrorHandler(process.stderr));
    if (findHostName({ env, args }) === 'action')
        shareStdout();
    for (const event of ['uncaughtException', 'unhandledRejection']) {
        process.on(event, () => exitWithError(crashText(), crashStep));
    }
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, interrupt);
    if (process.execve === undefined)
        process.env.RES_OPTIONS = `${env.RES_OPTIONS ?? ''} timeout:1 attempts:1`;
    const code = await main({
        env,
        args,
        get stdin() {
            return process.stdin;
        },
        get stdout() {
            return stdout();
        },
        get stderr() {
            return stderr();
        },
        get interruption() {
            interruption ??= openInterruption();
            return interruption.signal;
        },
        interrupt: () => endBy('SIGINT'),
    });
    const end = () => {
        if (interruption?.signal.aborted)
            endBy(interruption.signal.reason);
        exitNow(finalCode(code));
    };
    stdout().flush(() => (isBlocked() ? setImmediate(end) : end()));
});





const { argv, execPath, platform } = process;
const env = platform === 'win32' ? process.env : copyEnvironment();
const args = argv.slice(2);
const signals = { SIGINT: 130, SIGTERM: 143 };
const maxEndMs = 9000;
const maxLateMs = 500;
let outputError;
function noteError({ code }) {
    if (code !== 'EPIPE')
        outputError = code;
}
const ignoreError = () => undefined;
function takeOver(stream) {
    const own = Object.create(stream, { write: { value: stream.write.bind(stream) } });
    stream.write = () => true;
    return own;
}
let ownStderr;
const outputs = {};
function stderr() {
    outputs.stderr ??= openOutput(2, () => ownStderr ?? withErrorHandler(process.stderr), ignoreError);
    return outputs.stderr;
}
let openStdout = () => process.stdout;
function shareStdout() {
    const { get } = Object.getOwnPropertyDescriptor(process, 'stdout') ?? {};
    if (get !== undefined)
        openStdout = get.bind(process);
    Object.defineProperty(process, 'stdout', { get: stdout, configurable: true });
}
function exitWithError(text, step) {
    const host = findHostName({ env, args });
    const log = stderr();
    log.write(`error: ${text}\n${step === undefined ? '' : `${step}\n`}`);
    publishCrash(host, text, env, log);
    exitNow(crashExitCode(host));
}
function endBy(signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    exitNow(signals[signal]);
}
let interruption;
function openInterruption() {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    return controller;
}
function interrupt(signal) {
    if (interruption === undefined || interruption.signal.reason === signal)
        endBy(signal);
    if (interruption?.signal.aborted)
        return;
    interruption?.abort(signal);
    endSoon(signal);
}
function endSoon(signal) {
    const due = performance.now() + maxEndMs;
    setTimeout(() => (performance.now() - due > maxLateMs ? endSoon(signal) : endBy(signal)), maxEndMs).unref();
}

// src/program.js



module.exports = _exports;
})()
;
0 && (module.exports = { check, explain, scopesFor });
