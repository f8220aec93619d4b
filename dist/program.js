(() => { // webpackBootstrap
"use strict";
var __webpack_modules__ = ({

/***/ 8738:
/***/ ((module) => {

module.exports = require("./random-uuid.js");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2327:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 542:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = require("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $m: () => (/* binding */ authorizationValue),
  AG: () => (/* binding */ legalSchemes),
  Bb: () => (/* binding */ isGitUsername),
  e2: () => (/* binding */ gitUser),
  qe: () => (/* binding */ gitUsernames)
});
var _credential_kind_js_0 = __nccwpck_require__(8161);

function legalSchemes(kind, hasEmail) {
    if ((0,_credential_kind_js_0/* .isAccessToken */ .e)(kind) || kind === 'oauth-token' || kind === 'service-account-token' || !hasEmail)
        return ['bearer'];
    return ['basic', 'bearer'];
}
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


/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ isAccessToken)
});
function isAccessToken(kind) {
    return kind.endsWith('access-token');
}


/***/ }),

/***/ 5674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ isInside),
  O1: () => (/* binding */ isSamePlace),
  d_: () => (/* binding */ toRequest),
  gX: () => (/* binding */ remoteUrl),
  w9: () => (/* binding */ describeResource)
});
function toRequest(endpoint, { apiUrl, gitUrl }) {
    const base = endpoint.isGit ? gitUrl : apiUrl;
    const url = new URL(`${base.href.replace(/\/$/, '')}${endpoint.path}`);
    return { ...endpoint, url, label: `GET ${endpoint.isGit ? url.host : ''}${url.pathname}` };
}
function describeResource({ resource, place }) {
    if (resource === 'repository')
        return `repository ${place.workspace}/${place.repository}`;
    if (resource === 'workspace')
        return `workspace ${place.workspace}`;
    return resource === 'project' ? `project ${place.project}` : resource;
}
function isSamePlace(a, b) {
    return a.resource !== 'user' && a.resource === b.resource && describeResource(a) === describeResource(b);
}
function isInside({ place }, kind, wanted) {
    return place.workspace === wanted.workspace && (kind === 'workspace' || place[kind] === wanted[kind]);
}
function remoteUrl({ url }) {
    return `${url.origin}${url.pathname.replace(/\/info\/refs$/, '')}`;
}


/***/ }),

/***/ 9081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  BC: () => (/* binding */ endpointForGit),
  Gf: () => (/* binding */ isForAdministrators),
  He: () => (/* binding */ missingResource),
  KU: () => (/* binding */ resourceOf),
  We: () => (/* binding */ endpointForRepositoryPermission),
  g3: () => (/* binding */ endpointForUser),
  gN: () => (/* binding */ endpointForOperation),
  hT: () => (/* binding */ endpointForRepository),
  tS: () => (/* binding */ endpointForScope),
  y: () => (/* binding */ endpointForWorkspace),
  yi: () => (/* binding */ endpointForWorkspaceRole)
});
var _paths_js_0 = __nccwpck_require__(4963);

const sizeOnly = 'pagelen=1&fields=size';
const queries = {
    [_paths_js_0/* .repositoryPath */ .SH]: 'fields=full_name,is_private',
    [_paths_js_0/* .workspacePath */ .X5]: 'fields=slug,is_private',
    [_paths_js_0/* .projectPath */ .DZ]: 'fields=key,is_private',
    '/user': 'fields=display_name,uuid',
};
const pathsOfScope = {
    'read:repository:bitbucket': [_paths_js_0/* .repositoryPath */ .SH, '/repositories/{workspace}'],
    'admin:repository:bitbucket': [`${_paths_js_0/* .repositoryPath */ .SH}/override-settings`],
    'read:pullrequest:bitbucket': [`${_paths_js_0/* .repositoryPath */ .SH}/pullrequests`],
    'read:pipeline:bitbucket': [`${_paths_js_0/* .repositoryPath */ .SH}/pipelines`, `${_paths_js_0/* .workspacePath */ .X5}/pipelines-config/variables`],
    'read:runner:bitbucket': [`${_paths_js_0/* .repositoryPath */ .SH}/pipelines-config/runners`, `${_paths_js_0/* .workspacePath */ .X5}/pipelines-config/runners`],
    'read:webhook:bitbucket': [`${_paths_js_0/* .repositoryPath */ .SH}/hooks`, `${_paths_js_0/* .workspacePath */ .X5}/hooks`],
    'read:project:bitbucket': [_paths_js_0/* .projectPath */ .DZ, `${_paths_js_0/* .workspacePath */ .X5}/projects`],
    'admin:project:bitbucket': [`${_paths_js_0/* .projectPath */ .DZ}/branching-model/settings`],
    'read:workspace:bitbucket': [_paths_js_0/* .workspacePath */ .X5, '/user/workspaces'],
    'read:snippet:bitbucket': ['/snippets/{workspace}'],
    'read:user:bitbucket': ['/user'],
    repository: [_paths_js_0/* .repositoryPath */ .SH, '/repositories/{workspace}'],
    'repository:admin': [`${_paths_js_0/* .repositoryPath */ .SH}/override-settings`],
    pullrequest: [`${_paths_js_0/* .repositoryPath */ .SH}/pullrequests`],
    pipeline: [`${_paths_js_0/* .repositoryPath */ .SH}/pipelines`, `${_paths_js_0/* .workspacePath */ .X5}/pipelines-config/variables`],
    runner: [`${_paths_js_0/* .repositoryPath */ .SH}/pipelines-config/runners`, `${_paths_js_0/* .workspacePath */ .X5}/pipelines-config/runners`],
    webhook: [`${_paths_js_0/* .repositoryPath */ .SH}/hooks`, `${_paths_js_0/* .workspacePath */ .X5}/hooks`],
    project: [_paths_js_0/* .projectPath */ .DZ, `${_paths_js_0/* .workspacePath */ .X5}/projects`],
    'project:admin': [`${_paths_js_0/* .projectPath */ .DZ}/branching-model/settings`],
    account: [`${_paths_js_0/* .workspacePath */ .X5}/members`, '/user'],
    email: ['/user/emails'],
    snippet: ['/snippets/{workspace}'],
};
function endpointForScope(scope, resources) {
    const [best, ...others] = Object.hasOwn(pathsOfScope, scope) ? (pathsOfScope[scope] ?? []) : [];
    const endpoint = best === undefined ? undefined : endpointOf(best, {}, resources);
    if (endpoint !== undefined)
        return endpoint;
    const [standIn] = others.flatMap((template) => endpointOf(template, {}, resources) ?? []);
    return standIn && { ...standIn, isSubstitute: true };
}
function missingResource(scope, resources) {
    const isTried = (known) => {
        const endpoint = endpointForScope(scope, known);
        return endpoint !== undefined && !endpoint.isSubstitute;
    };
    if (isTried(resources))
        return undefined;
    const { workspace = 'workspace' } = resources;
    const places = ['workspace', 'repository', 'project'];
    return places.find((place) => isTried({ ...resources, workspace, [place]: place }));
}
function endpointForRepository(resources) {
    return endpointOf(_paths_js_0/* .repositoryPath */ .SH, {}, resources);
}
function endpointForWorkspace(resources) {
    return endpointOf(_paths_js_0/* .workspacePath */ .X5, {}, resources);
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
const neverAsked = [
    /\/(?:diff|diffstat|patch|rawdiff|conflicts|file-conflicts|filehistory|files|log|logs|content-uri|client-key)(?:\/|$)/,
    /\/(?:search|properties|test_reports|public-key|key_pair)(?:\/|$)/,
    /\/src(?:\/|$)/,
    /\/(?:downloads|variables|known_hosts|hooks|deploy-keys|ssh-keys|gpg-keys)\/\{/,
    /\/watch$|\/(?:members|default-reviewers)\/\{|\/commit\/\{commit\}\/pullrequests$/,
];
const objects = new Set([
    ...['hook_events', 'branching-model', 'settings', 'effective-branching-model', 'override-settings'],
    ...['pipelines_config', 'permission', 'openid-configuration', 'keys.json'],
]);
const lists = /^\/repositories\/\{workspace\}$|^\/snippets\/\{workspace\}$|^\/hook_events\/|\/commits\/\{revision\}$|\/permissions\/repositories\/\{repo_slug\}$|^\/workspaces\/\{workspace\}\/pullrequests\//;
function endpointForOperation(operation, values, resources) {
    if (operation.method !== 'GET' || operation.state === 'removed')
        return undefined;
    if (neverAsked.some((pattern) => pattern.test(operation.path)))
        return undefined;
    return endpointOf(operation.path, values, resources);
}
function endpointOf(template, values, resources) {
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
}
const rootDepth = { repository: 3, workspace: 2, project: 4, user: 1 };
function placeAt(segments, resource) {
    if (resource === 'user')
        return {};
    const [, workspace = '', second = '', third = ''] = segments.map(decodeURIComponent);
    if (resource === 'repository')
        return { workspace, repository: second };
    return resource === 'project' ? { workspace, project: third } : { workspace };
}
const forAdministrators = new Set([
    ...['hooks', 'runners', 'override-settings', 'settings', 'branch-restrictions', 'permissions-config'],
    ...['permissions', 'variables'],
]);
function isForAdministrators(template) {
    return template.split('/').some((segment) => forAdministrators.has(segment));
}
function encodedValue(parameter, value) {
    const parts = value.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || /[\ud800-\udfff]/u.test(value))
        return undefined;
    return parameter === 'name' ? parts.map(encoded).join('/') : encoded(value);
}
function encoded(text) {
    return encodeURIComponent(text).replaceAll("'", '%27');
}
function queryOf(template) {
    const own = queries[template];
    if (own !== undefined)
        return own;
    const last = template.slice(template.lastIndexOf('/') + 1);
    const isList = (!last.endsWith('}') && !objects.has(last)) || lists.test(template);
    return isList ? sizeOnly : 'fields=type';
}
function resourceOf(template) {
    if (template.startsWith(_paths_js_0/* .repositoryPath */ .SH))
        return 'repository';
    if (template.startsWith(_paths_js_0/* .projectPath */ .DZ))
        return 'project';
    return /^\/(?:repositories|workspaces|snippets|teams)\//.test(template) ? 'workspace' : 'user';
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  BC: () => (/* binding */ publicApiUrl),
  DZ: () => (/* binding */ projectPath),
  SH: () => (/* binding */ repositoryPath),
  X5: () => (/* binding */ workspacePath)
});
const publicApiUrl = 'https://api.bitbucket.org/2.0';
const repositoryPath = '/repositories/{workspace}/{repo_slug}';
const workspacePath = '/workspaces/{workspace}';
const projectPath = '/workspaces/{workspace}/projects/{project_key}';


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Rk: () => (/* binding */ scopeTable),
  tK: () => (/* binding */ implications),
  wh: () => (/* binding */ grantableScopes)
});
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


/***/ }),

/***/ 1638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Af: () => (/* binding */ isWriteScope),
  CU: () => (/* binding */ selectionFor),
  Eq: () => (/* binding */ expandImpliedScopes),
  T2: () => (/* binding */ isOfUser),
  UX: () => (/* binding */ convertScope),
  Wy: () => (/* binding */ labelOf),
  ZA: () => (/* binding */ withoutImplied),
  ZK: () => (/* binding */ scopeModelOf),
  sC: () => (/* binding */ findScope),
  zk: () => (/* binding */ canBeGranted)
});
var _scopes_data_js_0 = __nccwpck_require__(9882);

let byName;
let byLabel;
function findByName(name) {
    byName ??= new Map(_scopes_data_js_0/* .scopeTable */ .Rk.map((scope) => [scope.name, scope]));
    return byName.get(name);
}
function findByLabel(label) {
    byLabel ??= new Map([..._scopes_data_js_0/* .scopeTable */ .Rk].reverse().map((scope) => [scope.label.toLowerCase(), scope]));
    return byLabel.get(label.toLowerCase());
}
function findScope(text) {
    const trimmed = text.trim();
    return findByName(trimmed) ?? findByLabel(trimmed);
}
function labelOf(name) {
    return findByName(name)?.label ?? name;
}
function expandImpliedScopes(scopes) {
    const all = new Set(scopes);
    for (const scope of all) {
        for (const implied of Object.hasOwn(_scopes_data_js_0/* .implications */ .tK, scope) ? (_scopes_data_js_0/* .implications */ .tK[scope] ?? []) : [])
            all.add(implied);
    }
    return all;
}
function withoutImplied(scopes) {
    const implied = new Set(scopes.flatMap((scope) => [...expandImpliedScopes([scope])].filter((other) => other !== scope)));
    return [...new Set(scopes)].filter((scope) => !implied.has(scope));
}
function selectionFor(scopes) {
    const withReads = scopes.flatMap((scope) => {
        const reading = findByName(scope.replace(/^(?:write|admin|delete):(?=.+:bitbucket$)/, 'read:'));
        return reading === undefined || reading.unused !== undefined ? [scope] : [reading.name, scope];
    });
    return withoutImplied([...new Set(withReads)]);
}
function convertScope(scope, to, operations) {
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
    return _scopes_data_js_0/* .scopeTable */ .Rk.map(({ name }) => name).filter((name) => wanted.has(name));
}
function scopeModelOf(names) {
    const known = [...names].flatMap((name) => findByName(name)?.scopeModel ?? (name.endsWith(':bitbucket') ? ['api-token'] : []));
    if (known.length === 0)
        return undefined;
    return known.filter((scopeModel) => scopeModel === 'api-token').length * 2 >= known.length ? 'api-token' : 'oauth';
}
function isOfUser(scope) {
    return /:(?:user|ssh-key|gpg-key):/.test(scope);
}
function canBeGranted(kind, scope) {
    return _scopes_data_js_0/* .grantableScopes */ .wh[kind]?.includes(scope) ?? true;
}
function isWriteScope(scope) {
    return /^(?:write|admin|delete|manage):|:(?:write|admin|delete|variable)$/.test(scope);
}


/***/ }),

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ shapeOf),
  M: () => (/* binding */ tokenPattern)
});
const apiTokenPrefix = 'ATATT3xFf';
const accessTokenPrefix = 'ATCTT3xFf';
const serviceAccountTokenPrefix = 'ATSTT3xFf';
const appPassword = /^ATBB[A-Za-z0-9]{24,36}$/;
function shapeOf(text) {
    if (text.startsWith(apiTokenPrefix))
        return 'api-token';
    if (text.startsWith(accessTokenPrefix))
        return 'access-token';
    if (text.startsWith(serviceAccountTokenPrefix))
        return 'service-account-token';
    return appPassword.test(text) ? 'app-password' : undefined;
}
const tokenPattern = /AT[ACS]TT3xFf[\w-]{8,}(?:(?:=|\\=|%3[Dd]|\\u003[Dd])[0-9A-Fa-f]{8})?|(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{24}[0-9A-Fa-f]{8}(?![A-Za-z0-9])/g;


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SK: () => (/* binding */ checkToken),
  hI: () => (/* binding */ configurationProblems),
  _Y: () => (/* binding */ findCurrentErrors),
  mq: () => (/* binding */ prepareCheck)
});

// EXTERNAL MODULE: ./build/src/credential/inspect.js + 4 modules
var inspect = __nccwpck_require__(8463);
// EXTERNAL MODULE: ./build/src/check/finding.js
var finding = __nccwpck_require__(5419);
// EXTERNAL MODULE: ./build/src/check/findings/configuration.js
var configuration = __nccwpck_require__(4299);
// EXTERNAL MODULE: ./build/src/check/findings/credential.js
var findings_credential = __nccwpck_require__(2040);
// EXTERNAL MODULE: ./build/src/check/expiry.js
var expiry = __nccwpck_require__(187);
// EXTERNAL MODULE: ./build/src/check/plan.js
var check_plan = __nccwpck_require__(2183);
// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __nccwpck_require__(3775);
// EXTERNAL MODULE: ./build/src/check/findings/redirect.js
var redirect = __nccwpck_require__(653);
;// CONCATENATED MODULE: ./build/src/check/findings/offline.js







function findOffline(context) {
    const { requirements, credential, config, isListed } = context;
    const ownFindings = (0,findings_credential/* credentialFindings */.E)(credential, requirements);
    return (0,severity/* sortBySeverity */.BF)([
        ...(0,configuration/* declarationFindings */.lC)(context, credential.kind),
        ...(0,redirect/* redirectFindings */.X)(requirements, (0,check_plan/* chooseScopeModel */.rJ)(credential.kind, requirements)),
        ...ownFindings.filter(({ code }) => code !== 'token-missing' || isListed || !config.plan),
        ...(0,expiry/* expiryFindings */.G2)(context),
        ...(context.isCurrent ? [(0,finding/* createFinding */.uP)('rotation-same-token', { kind: credential.kind })] : []),
    ]);
}

// EXTERNAL MODULE: ./build/src/check/offline-result.js
var offline_result = __nccwpck_require__(8879);
// EXTERNAL MODULE: ./build/src/check/requirements.js + 1 modules
var check_requirements = __nccwpck_require__(4708);
;// CONCATENATED MODULE: ./build/src/check/check-token.js









async function checkToken(context, openClient, interruption) {
    const { config, requirements, credential } = context;
    const findings = findOffline(context);
    if (findings.some(isBlocking))
        return (0,offline_result/* offlineResult */.d)(context, findings);
    if (interruption?.aborted && !config.plan)
        return (0,offline_result/* offlineResult */.d)(context, (0,severity/* sortBySeverity */.BF)([...findings, (0,finding/* createFinding */.uP)('interrupted', {})]));
    const plan = (0,check_plan/* planRequests */._8)(config, requirements, credential);
    if (config.plan)
        return (0,offline_result/* offlineResult */.d)(context, findings, plan);
    const client = await openClient(context);
    const currentClient = context.current && (await openClient(context.current));
    const { checkOnline } = await __nccwpck_require__.e(/* import() */ 2744).then(__nccwpck_require__.bind(__nccwpck_require__, 2744));
    return checkOnline(plan, context, { client, currentClient }, interruption);
}
async function prepareCheck(config, now, isListed = false) {
    const [catalog, tools, measured] = await Promise.all([
        (0,check_requirements/* needsCatalog */.F)(config) ? __nccwpck_require__.e(/* import() */ 4715).then(__nccwpck_require__.bind(__nccwpck_require__, 4715)) : undefined,
        config.tools.length > 0 ? __nccwpck_require__.e(/* import() */ 8657).then(__nccwpck_require__.bind(__nccwpck_require__, 8657)) : undefined,
        config.tools.length > 0 ? __nccwpck_require__.e(/* import() */ 6782).then(__nccwpck_require__.bind(__nccwpck_require__, 6782)) : undefined,
    ]);
    const needs = catalog && measured && tools?.findToolNeeds(config.tools, measured.toolTable, catalog);
    const requirements = (0,check_requirements/* resolveRequirements */.v)(config, catalog, needs);
    const ifMissing = needs && (0,check_requirements/* resolveRequirements */.v)(config, catalog, needs, true);
    const context = {
        config,
        requirements,
        ...(ifMissing && ifMissing.created.length > requirements.created.length && { ifMissing }),
        ...(tools !== undefined && { tools }),
        credential: (0,inspect/* inspectCredential */.i)(config.token, config.email),
        now,
        isListed,
    };
    if (config.currentToken === undefined)
        return context;
    return (await __nccwpck_require__.e(/* import() */ 1491).then(__nccwpck_require__.bind(__nccwpck_require__, 1491))).withCurrentToken(context, config.currentToken);
}
async function findCurrentErrors(context, nameOf) {
    const { currentToken, currentEmail } = context.config;
    if (currentToken === undefined && currentEmail === undefined)
        return [];
    return (await __nccwpck_require__.e(/* import() */ 1491).then(__nccwpck_require__.bind(__nccwpck_require__, 1491))).currentTokenErrors(context, nameOf);
}
function configurationProblems(context, errors) {
    const { requirements, credential } = context;
    const isMalformed = requirements.issues.some(({ type }) => /^(?:tool|operation)-malformed$/.test(type));
    if (errors.length === 0 && !isMalformed)
        return [];
    return (0,severity/* sortBySeverity */.BF)([
        ...(0,configuration/* optionFindings */.K9)(errors),
        ...(0,configuration/* declarationFindings */.lC)(context, credential.kind),
        ...(0,findings_credential/* credentialFindings */.E)(credential, requirements).filter(({ code }) => code !== 'token-missing'),
    ]);
}
function isBlocking({ severity, code }) {
    return severity === 'fail' && code !== 'expires-soon' && code !== 'expired';
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  G2: () => (/* binding */ expiryFindings),
  Ic: () => (/* binding */ isDeclaredTimePast),
  R$: () => (/* binding */ expiryFindingsOnline),
  YP: () => (/* binding */ resolveExpiry),
  l_: () => (/* binding */ listedBy),
  tr: () => (/* binding */ isEndless)
});
var _bitbucket_credential_kind_js_3 = __nccwpck_require__(8161);
var _config_dates_js_2 = __nccwpck_require__(9021);
var _finding_js_0 = __nccwpck_require__(5419);
var _requirement_js_1 = __nccwpck_require__(2685);




function resolveExpiry({ expiresOn, expirySource }, { expiresAt }, now) {
    const isOutlived = expiresAt !== undefined && expiresAt < now;
    const declared = isOutlived || expiresOn === 'never' ? undefined : expiresOn;
    const on = declared ?? (expiresAt && (0,_config_dates_js_2/* .dayOf */ .kb)(expiresAt));
    if (on === undefined)
        return undefined;
    return { on, daysLeft: (0,_config_dates_js_2/* .daysUntil */ .AQ)(on, now), source: declared === undefined ? 'token' : (expirySource ?? 'declared') };
}
function isEndless({ expiresOn }, kind) {
    return expiresOn === 'never' && ((0,_bitbucket_credential_kind_js_3/* .isAccessToken */ .e)(kind) || kind === 'unrecognized');
}
function isDeclaredTimePast({ expiresAt }, now) {
    return expiresAt !== undefined && expiresAt < now;
}
function endlessFindings({ expiresOn }, kind) {
    const isWrong = expiresOn === 'never' && !isEndless({ expiresOn }, kind);
    return isWrong ? [(0,_finding_js_0/* .createFinding */ .uP)('expiry-unknown', { kind, isNever: true })] : [];
}
function expiryFindings({ config, credential, requirements, now }) {
    const expiry = resolveExpiry(config, credential, now);
    if (expiry === undefined)
        return endlessFindings(config, credential.kind);
    const scopes = (0,_requirement_js_1/* .scopesToSelect */ .Rq)(requirements, 'api-token');
    if (!isPast(expiry, credential, now)) {
        return expiresSoon(expiry, credential, config, { kind: credential.kind, scopes });
    }
    if (expiry.source !== 'token')
        return [];
    const facts = { on: expiry.on, byItself: true, kind: credential.kind, scopes, isEmailTried: false };
    return [(0,_finding_js_0/* .createFinding */ .uP)('expired', facts)];
}
function expiryFindingsOnline(context, { status, kind, scopeModel }) {
    const { config, credential, requirements, now } = context;
    if (status === 'rejected')
        return [];
    const expiry = resolveExpiry(config, credential, now);
    if (expiry === undefined) {
        if (config.expiresOn === 'never')
            return endlessFindings(config, kind);
        return context.isListed && status === 'accepted' ? [(0,_finding_js_0/* .createFinding */ .uP)('expiry-unknown', { kind })] : [];
    }
    const scopes = (0,_requirement_js_1/* .scopesToSelect */ .Rq)(requirements, scopeModel);
    if (!isPast(expiry, credential, now))
        return expiresSoon(expiry, credential, config, { kind, scopes });
    const byItself = expiry.source === 'token';
    if (status === 'accepted')
        return [(0,_finding_js_0/* .createFinding */ .uP)('expiry-outdated', { on: expiry.on, byItself, ...listedBy(expiry) })];
    return byItself ? [(0,_finding_js_0/* .createFinding */ .uP)('expired', { on: expiry.on, byItself, kind, scopes, isEmailTried: false })] : [];
}
function listedBy({ source }) {
    return source === 'organization' ? { byOrganization: true } : {};
}
function isPast({ source, daysLeft }, { expiresAt }, now) {
    return source === 'token' ? expiresAt !== undefined && expiresAt < now : daysLeft < 0;
}
function expiresSoon({ on, daysLeft, source }, credential, { failDays, warnDays }, common) {
    if (source === 'token' && credential.shortLived)
        return [];
    const facts = { on, daysLeft, ...common };
    if (daysLeft < failDays)
        return [(0,_finding_js_0/* .createFinding */ .uP)('expires-soon', { ...facts, failDays }, 'fail')];
    return daysLeft < warnDays ? [(0,_finding_js_0/* .createFinding */ .uP)('expires-soon', facts)] : [];
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Zu: () => (/* binding */ configurationCodes),
  gO: () => (/* binding */ severities),
  uP: () => (/* binding */ createFinding)
});
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


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  K9: () => (/* binding */ optionFindings),
  cg: () => (/* binding */ requirementFindings),
  lC: () => (/* binding */ declarationFindings)
});
var _bitbucket_credential_kind_js_3 = __nccwpck_require__(8161);
var _finding_js_0 = __nccwpck_require__(5419);
var _kind_limits_js_1 = __nccwpck_require__(9631);
var _requirement_js_2 = __nccwpck_require__(2685);




function optionFindings(errors) {
    return errors.map((error) => (0,_finding_js_0/* .createFinding */ .uP)('option-invalid', error));
}
function declarationFindings({ requirements, tools }, kind, granted) {
    const others = tools?.withoutRejected(requirements, kind) ?? requirements;
    return [...(tools?.toolRejectionFindings(requirements, kind) ?? []), ...requirementFindings(others, kind, granted)];
}
function requirementFindings(requirements, kind, granted) {
    return [
        ...requirements.issues
            .filter((issue) => !isHarmless(issue, granted))
            .map((issue) => requirementIssueFinding(issue, kind)),
        ...(0,_requirement_js_2/* .ofKind */ .CZ)(requirements, 'operation').flatMap((operation) => operationFindings(operation, kind)),
        ...kindFindings(requirements, kind, granted),
    ];
}
function isHarmless(issue, granted = []) {
    return issue.type === 'scope-unused' && !issue.isRemoved && granted.includes(issue.name);
}
function requirementIssueFinding(issue, kind) {
    const { text } = issue;
    switch (issue.type) {
        case 'tool-malformed':
            return (0,_finding_js_0/* .createFinding */ .uP)('option-invalid', { option: 'tools', problem: issue.problem, item: text });
        case 'tool-unknown': {
            const { nearest, tool } = issue;
            return (0,_finding_js_0/* .createFinding */ .uP)('tool-unknown', { text, nearest, ...(tool !== undefined && { tool }) });
        }
        case 'tool-outdated': {
            const { name, title, version, measured } = issue.tool;
            return (0,_finding_js_0/* .createFinding */ .uP)('tool-outdated', { tool: name, title, major: issue.major, version, measured });
        }
        case 'operation-malformed':
            return (0,_finding_js_0/* .createFinding */ .uP)('option-invalid', { option: 'operations', problem: issue.problem, item: text });
        case 'scope-unknown':
            return (0,_finding_js_0/* .createFinding */ .uP)('scope-unknown', { text, nearest: issue.nearest });
        case 'scope-unused':
            return (0,_finding_js_0/* .createFinding */ .uP)('scope-unused', { text, known: issue.known, isRemoved: issue.isRemoved });
        case 'operation-unknown': {
            const nearest = issue.nearest.map(({ method, path }) => `${method} ${path}`);
            const severity = nearest.length > 0 ? 'fail' : 'unknown';
            return (0,_finding_js_0/* .createFinding */ .uP)('operation-unknown', { text, nearest, date: issue.date }, severity);
        }
        case 'operation-url-wrong': {
            const { problem, meant } = issue;
            const write = meant && `${meant.method} ${meant.path}`;
            return (0,_finding_js_0/* .createFinding */ .uP)('operation-url-wrong', { text, problem, kind, ...(write && { write }) }, urlSeverity(problem, kind));
        }
        case 'operation-removed': {
            const { since = '', change, replacement = [] } = issue.operation;
            return (0,_finding_js_0/* .createFinding */ .uP)('operation-removed', {
                text,
                since,
                replacement,
                ...(change !== undefined && { change }),
                ...calledBy(issue),
            });
        }
    }
}
function urlSeverity(problem, kind) {
    if (problem === 'teams' || problem === 'web-page')
        return 'unknown';
    return problem === 'groups' && kind !== 'api-token' && !(0,_bitbucket_credential_kind_js_3/* .isAccessToken */ .e)(kind) ? 'unknown' : 'fail';
}
function calledBy({ requiredBy }) {
    return requiredBy === undefined ? {} : { requiredBy };
}
function operationFindings(requirement, kind) {
    const { label: text, operation, endpoint } = requirement;
    const { state, since, until, replacement = [] } = operation;
    const facts = {
        text,
        replacement,
        ...calledBy(requirement),
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
    };
    const isDisallowed = (0,_kind_limits_js_1/* .isForbidden */ .US)(operation, kind) && endpoint === undefined;
    const wrongKind = { text, kind, listed: (0,_kind_limits_js_1/* .listedKinds */ .nM)(operation), isForbidden: isDisallowed, ...calledBy(requirement) };
    return [
        ...(state === 'deprecated' ? [(0,_finding_js_0/* .createFinding */ .uP)('operation-deprecated', facts)] : []),
        ...((0,_kind_limits_js_1/* .isListedFor */ .vO)(operation, kind)
            ? []
            : [(0,_finding_js_0/* .createFinding */ .uP)('operation-wrong-token-kind', wrongKind, isDisallowed ? 'fail' : 'warn')]),
    ];
}
function kindFindings(requirements, kind, granted) {
    const { scopes, texts } = (0,_kind_limits_js_1/* .impossibleScopes */ .RI)(requirements, kind, granted);
    if (texts.length === 0)
        return [];
    return [(0,_finding_js_0/* .createFinding */ .uP)('scope-not-for-kind', { scopes, kind, texts, holders: (0,_kind_limits_js_1/* .kindsForAll */ .oG)(requirements) })];
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ credentialFindings)
});
var _finding_js_0 = __nccwpck_require__(5419);
var _requirement_js_1 = __nccwpck_require__(2685);


function credentialFindings({ issues }, requirements) {
    return issues.map((issue) => credentialIssueFinding(issue, requirements));
}
function credentialIssueFinding(issue, requirements) {
    switch (issue.code) {
        case 'token-invalid-characters': {
            const { characters, trimmed } = issue;
            return (0,_finding_js_0/* .createFinding */ .uP)(issue.code, { characters, trimmed }, trimmed ? 'warn' : 'fail');
        }
        case 'app-password-removed':
            return (0,_finding_js_0/* .createFinding */ .uP)(issue.code, { scopes: (0,_requirement_js_1/* .scopesToSelect */ .Rq)(requirements, 'api-token') });
        case 'token-missing':
        case 'token-kind-unsupported':
        case 'email-ignored':
            return (0,_finding_js_0/* .createFinding */ .uP)(issue.code, {});
        case 'token-unexpanded': {
            const { code, ...facts } = issue;
            return (0,_finding_js_0/* .createFinding */ .uP)(code, facts);
        }
        case 'token-prefixed': {
            const { code, ...facts } = issue;
            return (0,_finding_js_0/* .createFinding */ .uP)(code, facts);
        }
        case 'token-not-bare': {
            const { code, ...facts } = issue;
            return (0,_finding_js_0/* .createFinding */ .uP)(code, facts);
        }
        case 'token-wrong-product':
            return (0,_finding_js_0/* .createFinding */ .uP)(issue.code, { product: issue.product });
        case 'email-malformed': {
            const { code, ...facts } = issue;
            return (0,_finding_js_0/* .createFinding */ .uP)(code, facts);
        }
    }
}


/***/ }),

/***/ 653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ redirectFindings)
});
var _finding_js_0 = __nccwpck_require__(5419);
var _requirement_js_1 = __nccwpck_require__(2685);


const redirecting = /\/pullrequests\/\{pull_request_id\}\/(?:diff|diffstat|patch|conflicts)$/;
const scope = 'read:repository:bitbucket';
function redirectFindings(requirements, scopeModel, granted = []) {
    const isThere = granted.includes(scope) || (0,_requirement_js_1/* .requiredScopes */ .bD)(requirements, scopeModel).includes(scope);
    const operations = (0,_requirement_js_1/* .ofKind */ .CZ)(requirements, 'operation')
        .filter(({ operation }) => redirecting.test(operation.path))
        .map(({ label }) => label);
    if (scopeModel === 'oauth' || isThere || operations.length === 0)
        return [];
    const facts = { scopes: [scope], hasScopeList: granted.length > 0, places: [], redirecting: operations };
    return [(0,_finding_js_0/* .createFinding */ .uP)('scope-unverified', facts, 'warn')];
}


/***/ }),

/***/ 9631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  RI: () => (/* binding */ impossibleScopes),
  US: () => (/* binding */ isForbidden),
  gV: () => (/* binding */ otherKinds),
  kt: () => (/* binding */ isDisallowedFor),
  nM: () => (/* binding */ listedKinds),
  oG: () => (/* binding */ kindsForAll),
  vO: () => (/* binding */ isListedFor)
});
var _bitbucket_credential_kind_js_2 = __nccwpck_require__(8161);
var _bitbucket_scopes_js_0 = __nccwpck_require__(1638);
var _requirement_js_1 = __nccwpck_require__(2685);



function isListedFor(operation, kind) {
    if (kind === 'api-token')
        return operation.allowsApiTokens;
    return !isForbidden(operation, kind);
}
function isForbidden({ disallowsAccessTokens, disallowsOAuth }, kind) {
    return (disallowsAccessTokens && (0,_bitbucket_credential_kind_js_2/* .isAccessToken */ .e)(kind)) || (disallowsOAuth && kind === 'oauth-token');
}
function isDisallowedFor({ operation }, kind) {
    return operation.disallowsAccessTokens && (0,_bitbucket_credential_kind_js_2/* .isAccessToken */ .e)(kind);
}
function listedKinds(operation) {
    const { allowsApiTokens, scopes } = operation;
    const kinds = [
        ...(allowsApiTokens ? ['api-token'] : scopes.oauth.length > 0 ? ['access-token'] : []),
        ...(allowsApiTokens || scopes.oauth.length > 0 ? ['oauth-token'] : []),
    ];
    return kinds.filter((kind) => !isForbidden(operation, kind));
}
function otherKinds(operations, kind) {
    const kinds = ['api-token', 'access-token', 'oauth-token'];
    const isSame = (other) => other === kind || ((0,_bitbucket_credential_kind_js_2/* .isAccessToken */ .e)(other) && (0,_bitbucket_credential_kind_js_2/* .isAccessToken */ .e)(kind));
    const mayCall = (other, operation) => other === 'api-token'
        ? operation.allowsApiTokens
        : operation.scopes.oauth.length > 0 && !isForbidden(operation, other);
    return operations.length === 0
        ? []
        : kinds.filter((other) => !isSame(other) && operations.every((operation) => mayCall(other, operation)));
}
function impossibleScopes(requirements, kind, granted) {
    if (!(0,_bitbucket_credential_kind_js_2/* .isAccessToken */ .e)(kind))
        return { scopes: [], texts: [] };
    const grantedScopes = (0,_bitbucket_scopes_js_0/* .expandImpliedScopes */ .Eq)(granted ?? []);
    const disallowed = ({ oauth }) => oauth.filter((scope) => !(0,_bitbucket_scopes_js_0/* .canBeGranted */ .zk)(kind, scope));
    const needed = [
        ...(0,_requirement_js_1/* .ofKind */ .CZ)(requirements, 'scope').map(({ label, scopeModel, scopes }) => ({
            label,
            scopes: scopes.oauth.length === 0 || (scopeModel === 'api-token' && scopes['api-token'].some(_bitbucket_scopes_js_0/* .isOfUser */ .T2))
                ? [label]
                : disallowed(scopes),
        })),
        ...(0,_requirement_js_1/* .ofKind */ .CZ)(requirements, 'operation')
            .filter((operation) => !isDisallowedFor(operation, kind) || operation.endpoint === undefined)
            .map(({ label, scopes }) => ({ label, scopes: disallowed(scopes) })),
    ]
        .map(({ label, scopes }) => ({ label, scopes: scopes.filter((scope) => !grantedScopes.has(scope)) }))
        .filter(({ scopes }) => scopes.length > 0);
    return { scopes: [...new Set(needed.flatMap(({ scopes }) => scopes))], texts: needed.map(({ label }) => label) };
}
function kindsForAll(requirements) {
    const kinds = ['project-access-token', 'workspace-access-token', 'api-token', 'oauth-token'];
    const operations = (0,_requirement_js_1/* .ofKind */ .CZ)(requirements, 'operation');
    const needs = [...(0,_requirement_js_1/* .ofKind */ .CZ)(requirements, 'scope'), ...operations];
    const canHoldAll = (kind, scopes) => kind === 'api-token'
        ? scopes['api-token'].length > 0
        : scopes.oauth.length > 0 && scopes.oauth.every((scope) => (0,_bitbucket_scopes_js_0/* .canBeGranted */ .zk)(kind, scope));
    return kinds.filter((kind) => needs.every(({ scopes }) => canHoldAll(kind, scopes)) &&
        operations.every(({ operation }) => isListedFor(operation, kind)));
}


/***/ }),

/***/ 4716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Dd: () => (/* binding */ offlineNotes),
  Fr: () => (/* binding */ cloneNotes),
  Ge: () => (/* binding */ readingNotes)
});
var _requirement_js_0 = __nccwpck_require__(2685);

function offlineNotes({ config, requirements, tools, credential, current }, scopeModel, isPlan) {
    const scopes = (0,_requirement_js_0/* .scopesToSelect */ .Rq)(requirements, scopeModel);
    return [
        ...(tools?.toolNotes(requirements, credential.kind, scopeModel) ?? []),
        ...cloneNotes(config),
        ...readingNotes(requirements, scopeModel),
        ...(isPlan && current !== undefined ? [{ type: 'rotation', state: 'plan' }] : []),
        ...(isPlan && scopes.length > 0 ? [{ type: 'scopes-needed', scopes }] : []),
    ];
}
function cloneNotes({ workspace, repository }) {
    if (repository?.isFromClone === undefined || workspace === undefined)
        return [];
    return [{ type: 'repository-of-clone', repository: `${workspace.name}/${repository.name}` }];
}
function readingNotes(requirements, scopeModel) {
    const scopes = (0,_requirement_js_0/* .ofKind */ .CZ)(requirements, 'scope')
        .filter((scope) => scope.scopeModel !== scopeModel && scope.scopes[scopeModel].length > 0)
        .map(({ label, scopes: to }) => ({ type: 'scope-converted', from: label, to: to[scopeModel] }));
    const operations = (0,_requirement_js_0/* .ofKind */ .CZ)(requirements, 'operation')
        .filter(({ hasUser }) => hasUser)
        .map(({ label }) => ({ type: 'url-user-dropped', operation: label }));
    return [...scopes, ...operations];
}


/***/ }),

/***/ 8879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ offlineResult)
});
var _expiry_js_0 = __nccwpck_require__(187);
var _note_js_1 = __nccwpck_require__(4716);
var _plan_js_2 = __nccwpck_require__(2183);
var _requirement_js_3 = __nccwpck_require__(2685);
var _severity_js_4 = __nccwpck_require__(3775);





function offlineResult(context, findings, plan) {
    const { config, credential, requirements, now } = context;
    const scopeModel = (0,_plan_js_2/* .chooseScopeModel */ .rJ)(credential.kind, requirements);
    const expiry = (0,_expiry_js_0/* .resolveExpiry */ .YP)(config, credential, now);
    const verdict = (0,_severity_js_4/* .verdictOf */ .Vj)(findings);
    return {
        verdict: plan !== undefined && verdict !== 'fail' ? 'planned' : verdict,
        credential: { kind: credential.kind },
        scopes: { required: (0,_requirement_js_3/* .requiredScopes */ .bD)(requirements, scopeModel), missing: [], excess: [], evidence: 'none' },
        checks: [],
        ...(expiry !== undefined && { expiry }),
        ...((0,_expiry_js_0/* .isEndless */ .tr)(config, credential.kind) && { neverExpires: true }),
        findings,
        notes: (0,_note_js_1/* .offlineNotes */ .Dd)(context, scopeModel, plan !== undefined),
        ...(plan !== undefined && { planned: plannedRequests(plan) }),
        requests: 0,
    };
}
function plannedRequests({ identity, schemes, probes, git }) {
    const [first, second] = schemes;
    const at = ({ url }) => url.href;
    return [
        { type: 'identity', url: at(identity.request), scheme: first },
        ...(second === undefined ? [] : [{ type: 'after-401', url: at(identity.request), scheme: second }]),
        ...probes.map(({ request }) => ({ type: 'probe', url: at(request) })),
        ...(git === undefined ? [] : ['git-bare', 'git'].map((type) => ({ type, url: at(git.request) }))),
    ];
}


/***/ }),

/***/ 2183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Fb: () => (/* binding */ permissionEndpoint),
  RY: () => (/* binding */ planProbes),
  _8: () => (/* binding */ planRequests),
  rJ: () => (/* binding */ chooseScopeModel)
});
var _bitbucket_authorization_js_0 = __nccwpck_require__(6106);
var _bitbucket_credential_kind_js_6 = __nccwpck_require__(8161);
var _bitbucket_endpoint_js_5 = __nccwpck_require__(5674);
var _bitbucket_endpoints_js_1 = __nccwpck_require__(9081);
var _bitbucket_scopes_js_2 = __nccwpck_require__(1638);
var _kind_limits_js_3 = __nccwpck_require__(9631);
var _requirement_js_4 = __nccwpck_require__(2685);







function planRequests(config, requirements, credential) {
    const { place } = requirements;
    const identity = (0,_bitbucket_endpoint_js_5/* .toRequest */ .d_)((0,_bitbucket_endpoints_js_1/* .endpointForRepository */ .hT)(place) ?? (0,_bitbucket_endpoints_js_1/* .endpointForWorkspace */ .y)(place) ?? (0,_bitbucket_endpoints_js_1/* .endpointForUser */ .g3)(), config);
    const caller = { kind: credential.kind, scopeModel: chooseScopeModel(credential.kind, requirements) };
    const probes = planProbes(requirements, place, caller, config);
    const [git] = (0,_requirement_js_4/* .ofKind */ .CZ)(requirements, 'git');
    return {
        schemes: (0,_bitbucket_authorization_js_0/* .legalSchemes */ .AG)(credential.kind, credential.email !== undefined),
        identity: probes.find(({ request }) => request.path === identity.path) ?? { request: identity, proves: [] },
        probes: probes.filter(({ request }) => request.path !== identity.path),
        ...(git?.endpoint !== undefined && {
            git: { request: (0,_bitbucket_endpoint_js_5/* .toRequest */ .d_)(git.endpoint, config), proves: [{ requirement: git.id }] },
        }),
    };
}
const repositoryScope = {
    'api-token': 'read:repository:bitbucket',
    oauth: 'repository',
};
function planProbes(requirements, place, { kind, scopeModel, granted }, bases) {
    const probes = new Map();
    const grantedScopes = granted && (0,_bitbucket_scopes_js_2/* .expandImpliedScopes */ .Eq)(granted);
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
            add((0,_bitbucket_endpoints_js_1/* .endpointForScope */ .tS)(scope, where), { requirement, scope }, mayHold([scope]));
    };
    const operations = (0,_requirement_js_4/* .ofKind */ .CZ)(requirements, 'operation');
    for (const operation of operations) {
        const isWanted = (0,_kind_limits_js_3/* .isDisallowedFor */ .kt)(operation, kind) || mayHold(operation.scopes[scopeModel]);
        add(operation.endpoint, { requirement: operation.id }, isWanted);
    }
    for (const { id, scopes } of [...(0,_requirement_js_4/* .ofKind */ .CZ)(requirements, 'scope'), ...(0,_requirement_js_4/* .ofKind */ .CZ)(requirements, 'git')]) {
        addScopes(id, scopes[scopeModel], place);
    }
    for (const operation of operations.filter(({ endpoint }) => endpoint === undefined)) {
        const isNamed = operation.values.repo_slug !== undefined && operation.place.repository !== undefined;
        const scopes = [...operation.scopes[scopeModel], ...(isNamed ? [repositoryScope[scopeModel]] : [])];
        addScopes(operation.id, scopes, operation.place);
    }
    for (const { id, scopes, permission, place: where } of operations) {
        const asked = permission && !(0,_bitbucket_credential_kind_js_6/* .isAccessToken */ .e)(kind) ? permissionEndpoint(permission.on, where) : undefined;
        if (asked === undefined)
            continue;
        const isWanted = mayHold([...scopes[scopeModel], ...asked.scopes[scopeModel]]);
        add(asked.endpoint, { requirement: id, isPermission: true }, isWanted);
    }
    return [...probes.values()].map(({ endpoint, ...probe }) => ({ request: (0,_bitbucket_endpoint_js_5/* .toRequest */ .d_)(endpoint, bases), ...probe }));
}
function permissionEndpoint(on, { workspace, repository }) {
    if (on === 'repository' && workspace !== undefined && repository !== undefined) {
        return {
            endpoint: (0,_bitbucket_endpoints_js_1/* .endpointForRepositoryPermission */ .We)({ workspace, repository }),
            scopes: { 'api-token': ['read:repository:bitbucket'], oauth: ['account', 'repository'] },
        };
    }
    if (on === 'workspace' && workspace !== undefined) {
        return {
            endpoint: (0,_bitbucket_endpoints_js_1/* .endpointForWorkspaceRole */ .yi)({ workspace }),
            scopes: { 'api-token': ['read:workspace:bitbucket'], oauth: ['account'] },
        };
    }
    return undefined;
}
function chooseScopeModel(kind, requirements) {
    if (kind === 'api-token')
        return 'api-token';
    if ((0,_bitbucket_credential_kind_js_6/* .isAccessToken */ .e)(kind) || kind === 'oauth-token')
        return 'oauth';
    const scopes = (0,_requirement_js_4/* .ofKind */ .CZ)(requirements, 'scope');
    const inOAuth = scopes.filter(({ scopeModel }) => scopeModel === 'oauth').length;
    return inOAuth > scopes.length / 2 ? 'oauth' : 'api-token';
}


/***/ }),

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Be: () => (/* binding */ directScopes),
  CZ: () => (/* binding */ ofKind),
  Im: () => (/* binding */ isEmpty),
  Rq: () => (/* binding */ scopesToSelect),
  bD: () => (/* binding */ requiredScopes)
});
var _bitbucket_scopes_js_0 = __nccwpck_require__(1638);

function ofKind({ all }, kind) {
    return all.filter((requirement) => requirement.kind === kind);
}
function requiredScopes(requirements, scopeModel) {
    const operations = ofKind(requirements, 'operation').flatMap(({ scopes }) => scopes[scopeModel]);
    return [...new Set([...directScopes(requirements, scopeModel), ...operations])];
}
function scopesToSelect(requirements, scopeModel) {
    return (0,_bitbucket_scopes_js_0/* .selectionFor */ .CU)(requiredScopes(requirements, scopeModel));
}
function directScopes(requirements, scopeModel) {
    const all = [...ofKind(requirements, 'scope'), ...ofKind(requirements, 'git')];
    return [...new Set(all.flatMap(({ scopes }) => scopes[scopeModel]))];
}
function isEmpty({ all }) {
    return all.every(({ kind }) => kind === 'resource');
}


/***/ }),

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ needsCatalog),
  v: () => (/* binding */ resolveRequirements)
});

// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __nccwpck_require__(9081);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js
var bitbucket_scopes = __nccwpck_require__(1638);
// EXTERNAL MODULE: ./build/src/config/resource-name.js
var resource_name = __nccwpck_require__(6244);
// EXTERNAL MODULE: ./build/src/bitbucket/paths.js
var paths = __nccwpck_require__(4963);
;// CONCATENATED MODULE: ./build/src/check/created-resources.js

function findCreated(written, all, known) {
    const { operation, values } = written;
    const { workspace = known.workspace } = values;
    if (operation.creates === undefined || workspace === undefined)
        return [];
    const resource = operation.creates === '{repo_slug}' ? 'repository' : 'project';
    const isNew = operation.method === 'POST';
    if (!operation.path.endsWith(operation.creates))
        return createdByBody(written, all, known);
    const name = resource === 'repository' ? values.repo_slug : values.project_key;
    const isKnown = isSameName(workspace, known.workspace) && isSameName(name ?? known[resource], known[resource]);
    if (!isNew && (name === undefined || isKnown))
        return [];
    const created = name ?? (isKnown ? known[resource] : undefined);
    return created === undefined ? [] : [{ resource, place: { workspace, [resource]: created }, isNew }];
}
function createdByBody({ operation, values }, all, known) {
    const { workspace = known.workspace, repo_slug: original = known.repository } = values;
    const places = all.map((other) => ({
        workspace: other.values.workspace ?? known.workspace,
        repository: other.values.repo_slug,
        project: other.values.project_key,
    }));
    if (operation.creates === '{project_key}') {
        const keys = [known, ...places].flatMap((place) => place.project !== undefined && isSameName(place.workspace, workspace) ? [place.project] : []);
        return [...new Set(keys)].map((project) => ({
            resource: 'project',
            place: { ...(workspace !== undefined && { workspace }), project },
            isNew: true,
        }));
    }
    const existing = [{ workspace, repository: original }, known];
    return places.flatMap(({ workspace: owner, repository }) => owner === undefined ||
        repository === undefined ||
        existing.some((one) => isSameName(one.workspace, owner) && isSameName(one.repository, repository))
        ? []
        : [{ resource: 'repository', place: { workspace: owner, repository }, isNew: true }]);
}
function isSameName(a, b) {
    return a?.toLowerCase() === b?.toLowerCase();
}
const createdParts = {
    [`POST ${paths/* repositoryPath */.SH}/refs/branches`]: `${paths/* repositoryPath */.SH}/refs/branches/{name}`,
    [`POST ${paths/* repositoryPath */.SH}/src`]: `${paths/* repositoryPath */.SH}/refs/branches/{name}`,
    [`POST ${paths/* repositoryPath */.SH}/refs/tags`]: `${paths/* repositoryPath */.SH}/refs/tags/{name}`,
};
const createdByPut = /\/(?:reports\/\{reportId\}|annotations\/\{annotationId\}|permissions-config\/(?:users|groups)\/\{\w+\})$/;
function isPartCreated(wanted, all) {
    return all.some(({ operation: { method, path }, values }) => {
        const part = method === 'PUT' && createdByPut.test(path) ? path : createdParts[`${method} ${path}`];
        if (part === undefined || !`${wanted.operation.path}/`.startsWith(`${part}/`))
            return false;
        return Object.entries(values).every(([name, value]) => isSameName(wanted.values[name] ?? value, value));
    });
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

;// CONCATENATED MODULE: ./build/src/check/requirements.js




function needsCatalog({ tools, scopes, operations }) {
    const isOfToken = (text) => (0,bitbucket_scopes/* findScope */.sC)(text)?.scopeModel === 'api-token';
    return tools.length > 0 || operations.length > 0 || !scopes.every(isOfToken);
}
function resolveRequirements(config, catalog, tools, isMissing = false) {
    if (catalog === undefined && needsCatalog(config))
        throw new Error('The catalog is not loaded.');
    if (tools === undefined && config.tools.length > 0)
        throw new Error('The tools are not loaded.');
    const callers = tools?.operations ?? new Map();
    const scopes = resolveScopes(config.scopes, catalog);
    const operations = catalog === undefined ? { found: [], issues: [] } : findOperations(config, callers, catalog);
    const [written] = operations.found
        .map((operation) => placeOfOperation(operation, {}))
        .filter(({ workspace }) => workspace);
    const { workspace, repository, project } = config;
    const known = workspace === undefined ? (written ?? {}) : namesIn(config);
    const isConfigured = workspace?.declared || repository?.declared || project?.declared;
    const creating = isMissing || catalog === undefined ? operations : findOperations(config, new Map(), catalog);
    const created = creating.found.flatMap((operation) => findCreated(operation, creating.found, known));
    return {
        all: [
            ...resourceRequirements(config).filter(({ resource, place }) => !created.some((each) => each.isNew && isCreated(each, resource, place))),
            ...scopes.found,
            ...operations.found.map((operation) => requireOperation(operation, placeOfOperation(operation, known), created, isPartCreated(operation, creating.found))),
            ...gitRequirements(config.git, known, created, tools?.git),
        ],
        place: withoutCreated(isConfigured || written === undefined ? known : written, created),
        created,
        tools: tools?.used ?? [],
        optional: tools?.optional ?? [],
        issues: [...(tools?.issues ?? []), ...scopes.issues, ...operations.issues],
    };
}
function resolveScopes(texts, catalog) {
    const operations = catalog?.catalogOperations() ?? [];
    const found = [];
    const issues = [];
    for (const text of new Set(texts)) {
        const scope = (0,bitbucket_scopes/* findScope */.sC)(text);
        if (scope === undefined)
            issues.push({ type: 'scope-unknown', text, nearest: catalog?.nearestScopes(text) ?? [] });
        else if (scope.unused !== undefined) {
            const { name, unused: known, isRemoved = false } = scope;
            issues.push({ type: 'scope-unused', text, name, known, isRemoved });
        }
        else {
            const scopes = {
                'api-token': (0,bitbucket_scopes/* convertScope */.UX)(scope, 'api-token', operations),
                oauth: (0,bitbucket_scopes/* convertScope */.UX)(scope, 'oauth', operations),
            };
            found.push({ kind: 'scope', id: `scope ${text}`, label: text, scopeModel: scope.scopeModel, scopes });
        }
    }
    return { found, issues };
}
function findOperations({ operations, apiUrl }, callers, catalog) {
    const all = [...new Set([...operations, ...callers.keys()])].map((text) => findWritten(text, apiUrl, callers, catalog));
    const found = all.flatMap((one) => ('type' in one ? [] : [one]));
    return {
        found: [...new Map(found.map((operation) => [operation.text, operation])).values()],
        issues: all.flatMap((one) => ('type' in one ? [one] : [])),
    };
}
function findWritten(written, apiUrl, callers, { parseOperation, findOperation, nearestOperations, neededPermission, catalogDate }) {
    const wanted = parseOperation(written, apiUrl);
    if ('fault' in wanted)
        return { type: 'operation-malformed', text: written, problem: wanted.fault };
    if ('problem' in wanted) {
        const { problem, text } = wanted;
        const meant = wanted.meant && findOperation(wanted.meant)?.operation;
        return { type: 'operation-url-wrong', text, problem, ...(meant && { meant }) };
    }
    const text = `${wanted.method} ${wanted.path}`;
    const match = findOperation(wanted);
    if (match === undefined) {
        return wanted.path.startsWith('/teams/')
            ? { type: 'operation-url-wrong', text, problem: 'teams' }
            : { type: 'operation-unknown', text, nearest: nearestOperations(wanted), date: catalogDate };
    }
    const { operation, values } = match;
    const problem = invalidNames(values);
    const requiredBy = callers.get(text);
    const origin = { ...(requiredBy !== undefined && { requiredBy }) };
    if (operation.state === 'removed')
        return { type: 'operation-removed', text, operation, ...origin };
    if (problem !== undefined)
        return { type: 'operation-malformed', text, problem };
    const permission = neededPermission(operation);
    return {
        text,
        operation,
        values,
        ...(permission !== undefined && { permission }),
        ...(wanted.hasUser && { hasUser: wanted.hasUser }),
        ...origin,
    };
}
function invalidNames(values) {
    const odd = ['workspace', 'repo_slug', 'project_key'].filter((key) => !(0,resource_name/* isName */.Eo)(values[key] ?? key));
    if (odd.length === 0)
        return undefined;
    const placeholders = odd.map((key) => `{${key}}`).join(' and ');
    return `the value of ${placeholders} isn't a valid name; write the real name, or the placeholder itself`;
}
function requireOperation({ text, operation, values, permission, hasUser, requiredBy }, written, created, isCreatedPart) {
    const place = withoutCreated(written, created);
    const isThere = place === written && !isCreatedPart;
    const endpoint = isThere ? (0,endpoints/* endpointForOperation */.gN)(operation, values, place) : undefined;
    return {
        kind: 'operation',
        id: `operation ${text}`,
        label: text,
        operation,
        values,
        place,
        scopes: operation.scopes,
        ...(permission !== undefined && { permission }),
        ...(hasUser && { hasUser }),
        ...(endpoint !== undefined && { endpoint }),
        ...(requiredBy !== undefined && { requiredBy }),
    };
}
function resourceRequirements({ workspace, project, repository }) {
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
}
function gitRequirements(git, known, created, tools) {
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
                withoutCreated(known, created) === known && { endpoint: (0,endpoints/* endpointForGit */.BC)(access, names) }),
            ...(tools?.access === access && { requiredBy: tools.requiredBy }),
        },
    ];
}
function placeOfOperation({ operation, values }, known) {
    const { workspace = known.workspace } = values;
    const around = workspace === known.workspace ? known : {};
    const { repo_slug: repository = around.repository, project_key: project = around.project } = values;
    const isNew = (parameter) => operation.creates === parameter && operation.path.endsWith(parameter) && operation.method === 'POST';
    const has = (parameter) => operation.path.includes(parameter) && !isNew(parameter);
    return {
        ...(workspace !== undefined && { workspace }),
        ...(repository !== undefined && has('{repo_slug}') && { repository }),
        ...(project !== undefined && has('{project_key}') && { project }),
    };
}
function namesIn({ workspace, repository, project }) {
    return {
        ...(workspace !== undefined && { workspace: workspace.name }),
        ...(repository !== undefined && { repository: repository.name }),
        ...(project !== undefined && { project: project.name }),
    };
}


/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  BF: () => (/* binding */ sortBySeverity),
  IY: () => (/* binding */ severityOrder),
  Vj: () => (/* binding */ verdictOf),
  zK: () => (/* binding */ compareSeverity)
});
const severityOrder = ['fail', 'planned', 'unknown', 'warn', 'pass'];
function compareSeverity(a, b) {
    return severityOrder.indexOf(a) - severityOrder.indexOf(b);
}
function sortBySeverity(findings) {
    return findings.toSorted((a, b) => compareSeverity(a.severity, b.severity));
}
function verdictOf(findings) {
    const order = ['fail', 'unknown', 'warn'];
    return order.find((verdict) => findings.some(({ severity }) => severity === verdict)) ?? 'pass';
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ findProblems),
  z: () => (/* binding */ check)
});
var _check_check_token_js_0 = __nccwpck_require__(2050);
var _check_findings_configuration_js_1 = __nccwpck_require__(4299);
var _check_severity_js_10 = __nccwpck_require__(3775);
var _config_run_config_js_2 = __nccwpck_require__(5976);
var _config_token_config_js_3 = __nccwpck_require__(3632);
var _redaction_options_js_4 = __nccwpck_require__(2605);
var _report_clean_document_js_5 = __nccwpck_require__(3495);
var _report_run_report_js_6 = __nccwpck_require__(7152);
var _report_token_report_js_7 = __nccwpck_require__(5406);
var _previous_js_8 = __nccwpck_require__(7759);
var _secrets_js_9 = __nccwpck_require__(7401);











async function check(invocation, context) {
    const { host, now } = context;
    const { token, run, previous, prepared, redact, problems } = await prepareAll(invocation, context);
    const logging = { redact, debug: (text) => host.debug(redact(text)) };
    const findings = await (0,_report_token_report_js_7/* .renderFindings */ .vO)(problems, host.names);
    const wait = host.whileWaiting ?? ((_, done) => done);
    const tokens = findings.length > 0 ? [] : [await wait(token.apiUrl.host, checkAlone(prepared, logging, context))];
    const report = await (0,_previous_js_8/* .withChanges */ .A)((0,_report_run_report_js_6/* .runReport */ .q)(now, Date.now() - now.getTime(), findings, tokens), previous);
    return { type: 'report', report, run, isPlan: token.plan, redact, clean: (0,_report_clean_document_js_5/* .createCleaner */ .K)(redact) };
}
async function prepareAll(invocation, context) {
    const preparation = await prepare(invocation, context);
    const { token, prepared, problems } = preparation;
    if (token.token !== undefined || token.plan || problems.length > 0)
        return preparation;
    const { promptToken } = context.host;
    if (promptToken === undefined)
        return preparation;
    const wrong = (0,_check_findings_configuration_js_1/* .declarationFindings */ .lC)(prepared, prepared.credential.kind);
    if (wrong.some(({ severity }) => severity === 'fail'))
        return { ...preparation, problems: (0,_check_severity_js_10/* .sortBySeverity */ .BF)(wrong) };
    const secret = await promptToken();
    if (secret === undefined)
        return preparation;
    return prepare({ ...invocation, values: { ...invocation.values, token: secret } }, context);
}
async function prepare({ values, errors, context }, { host, now }) {
    const variants = (0,_secrets_js_9/* .variantsOfOptions */ .m)(values);
    const safe = (0,_redaction_options_js_4/* .redactOptions */ .Ms)(values, (0,_redaction_options_js_4/* .createOptionRedactor */ .sn)(variants));
    const token = (0,_config_token_config_js_3/* .parseTokenConfig */ .t)(safe, context, host.names.option);
    const run = (0,_config_run_config_js_2/* .parseRunConfig */ .t)(safe, host.names.option);
    const previous = await (0,_previous_js_8/* .readPrevious */ .o)(run.value, host.names.option);
    const prepared = await (0,_check_check_token_js_0/* .prepareCheck */ .mq)(token.value, now);
    const problems = (0,_check_check_token_js_0/* .configurationProblems */ .hI)(prepared, [
        ...errors,
        ...token.errors,
        ...run.errors,
        ...previous.errors,
        ...(await (0,_check_check_token_js_0/* .findCurrentErrors */ ._Y)(prepared, host.names.option)),
    ]);
    return { token: token.value, run: run.value, previous, prepared, redact: (0,_secrets_js_9/* .protectSecrets */ .t)(variants, host), problems };
}
async function checkAlone(context, logging, command) {
    let session;
    const open = async (of) => {
        const { openSession } = await __nccwpck_require__.e(/* import() */ 7036).then(__nccwpck_require__.bind(__nccwpck_require__, 7036));
        session ??= await openSession(context, command);
        return session.open(of, logging);
    };
    const result = await (0,_check_check_token_js_0/* .checkToken */ .SK)(context, open, context.config.plan ? undefined : command.interruption);
    const finished = (await session?.finish(result)) ?? result;
    const { name } = context.config;
    const { names } = command.host;
    return (0,_report_token_report_js_7/* .renderToken */ .SB)(finished, { ...names, secret: name }, name === undefined ? {} : { name });
}
async function findProblems(errors, config, now) {
    return errors.length === 0 ? [] : (0,_check_check_token_js_0/* .configurationProblems */ .hI)(await (0,_check_check_token_js_0/* .prepareCheck */ .mq)(config, now), errors);
}


/***/ }),

/***/ 7759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ withChanges),
  o: () => (/* binding */ readPrevious)
});
var _redaction_redactor_js_0 = __nccwpck_require__(1683);
var _util_files_js_1 = __nccwpck_require__(4722);


async function readPrevious({ previous: path }, nameOf) {
    if (path === undefined)
        return { errors: [] };
    const file = await (0,_util_files_js_1/* .readText */ .yR)(path);
    if ('isMissing' in file)
        return { errors: [] };
    const outcome = 'problem' in file ? file : (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(2834)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2834))).readReport(file.text);
    if ('report' in outcome)
        return { report: outcome.report, errors: [] };
    return { errors: [{ option: `${nameOf('previous')} (${(0,_redaction_redactor_js_0/* .redactOpaqueWords */ .AV)(path)})`, problem: outcome.problem }] };
}
async function withChanges(report, { report: previous }) {
    if (previous === undefined)
        return report;
    const { changesBetween } = await __nccwpck_require__.e(/* import() */ 445).then(__nccwpck_require__.bind(__nccwpck_require__, 445));
    const changes = changesBetween(previous, report);
    return changes === undefined ? report : { ...report, changes };
}


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ variantsOfOptions),
  t: () => (/* binding */ protectSecrets)
});
var _bitbucket_authorization_js_0 = __nccwpck_require__(6106);
var _redaction_options_js_1 = __nccwpck_require__(2605);
var _redaction_redactor_js_2 = __nccwpck_require__(1683);



function variantsOfOptions(values) {
    return (0,_redaction_options_js_1/* .collectSecretVariants */ .BJ)(values, _bitbucket_authorization_js_0/* .gitUsernames */ .qe);
}
function protectSecrets(variants, host) {
    for (const variant of new Set(variants))
        host.mask(variant);
    const redact = (0,_redaction_redactor_js_2/* .createRedactor */ .lY)(variants);
    return (text) => (0,_redaction_redactor_js_2/* .redactTokenLike */ .g2)(redact(text));
}


/***/ }),

/***/ 9611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readBaseUrl)
});
var _options_js_0 = __nccwpck_require__(5490);

function readBaseUrl(name, { text, addError }) {
    const url = parseBaseUrl(text(name) ?? '');
    if (url !== undefined)
        return url;
    const problem = 'must be an https URL, or an http URL on loopback, without user name, query, or fragment.';
    addError(name, problem, `Remove it to use ${(0,_options_js_0/* .optionNamed */ .b7)(name).default}, or write such a URL.`);
    return new URL((0,_options_js_0/* .optionNamed */ .b7)(name).default ?? '');
}
function parseBaseUrl(value) {
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
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  AQ: () => (/* binding */ daysUntil),
  dA: () => (/* binding */ utcDay),
  h2: () => (/* binding */ readDate),
  kb: () => (/* binding */ dayOf)
});
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


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ scopeItems),
  X$: () => (/* binding */ toolItems),
  i4: () => (/* binding */ listLines),
  o8: () => (/* binding */ operationItems)
});
const listMark = /^(?:(?:[-*+\u2022\u2013]|\d{1,3}[.)])\s+)?(?:(?:\[[ xX]\]|[\u2610-\u2612\u2713\u2714])\s+)?/;
function listLines(value) {
    const text = typeof value === 'string' ? value : (value ?? []).join('\n');
    return (jsonItems(text) ?? withoutBrackets(text).split(/\r\n|\r|\n/))
        .map((line) => bare(line
        .replace(/(^|\s)#.*/, '')
        .trim()
        .replace(listMark, '')
        .replace(/^\[([^[\]]*)\]$/, '$1')))
        .filter((line) => line !== '');
}
function jsonItems(text) {
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
}
function withoutBrackets(text) {
    return text.trim().replace(/^\[([^[\]]*)\]$/, '$1');
}
function bare(text) {
    let [start, end] = [0, text.length];
    while (start < end && /[\s"'`,;]/.test(text.charAt(start)))
        start += 1;
    while (end > start && /[\s"'`,;]/.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
const introduction = /^(?:x-(?:accepted-)?oauth-scopes:\s*|[^:]*:\s+(?=[a-z-]+:[a-z]))/i;
const labelAndName = /\(([a-z][a-z-]*(?::[a-z-]+){0,3})\)/g;
const separators = /^(?:and|or|\/|\d{1,3}[.)])$/;
function scopeItems(value) {
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
}
function operationItems(value) {
    return listLines(value)
        .flatMap((line) => line.split(/[,;](?=[\s"'`]*[A-Za-z]+\s+\S)/))
        .map((item) => bare(item).replace(/^operation\s+/i, ''))
        .filter((item) => item !== '');
}
function toolItems(value) {
    const items = listLines(value)
        .join('\n')
        .match(/(?:[^,;\n(]+|\([^()]*)+/g) ?? [];
    return items.map((item) => bare(item.replaceAll('\n', ', '))).filter((item) => item !== '');
}


/***/ }),

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Et: () => (/* binding */ isSecretOption),
  b7: () => (/* binding */ optionNamed),
  fF: () => (/* binding */ options),
  cz: () => (/* binding */ optionsOf)
});

;// CONCATENATED MODULE: ./build/src/config/option-table.js
const optionTable = [
    {
        name: 'token',
        appliesTo: 'run',
        variable: 'TOKEN',
        type: 'secret',
        description: 'Bitbucket Cloud token to verify. Required unless `inventory`, `merge`, `explain`, or `plan` is set. Store it as a secret (GitHub) or a secured variable (Bitbucket).',
    },
    {
        name: 'email',
        appliesTo: 'token',
        variable: 'EMAIL',
        type: 'text',
        description: 'Email address of the Atlassian account that owns the API token. Not used with access tokens.',
        placeholder: 'address',
    },
    {
        name: 'name',
        appliesTo: 'token',
        variable: 'NAME',
        type: 'text',
        description: 'Name of the secret that contains the token, for headings and steps, such as `RELEASE_TOKEN`.',
        placeholder: 'name',
    },
    {
        name: 'workspace',
        appliesTo: 'token',
        variable: 'WORKSPACE',
        type: 'text',
        description: 'Workspace the job uses: the workspace ID from its URL, or its UUID in braces.',
        defaultDescription: "in Bitbucket Pipelines: the pipeline's workspace",
        placeholder: 'id',
    },
    {
        name: 'repository',
        appliesTo: 'token',
        variable: 'REPOSITORY',
        type: 'text',
        description: 'Repository the job uses, as `slug` or `workspace/slug`. The token must have access to it.',
        defaultDescription: "in Bitbucket Pipelines: the pipeline's repository; on the command line in a Git clone: that of the remote origin",
        placeholder: 'slug',
    },
    {
        name: 'project',
        appliesTo: 'token',
        variable: 'PROJECT',
        type: 'text',
        description: 'Key of the project the job uses.',
        defaultDescription: "in Bitbucket Pipelines: the pipeline's project",
        placeholder: 'key',
    },
    {
        name: 'tools',
        appliesTo: 'token',
        variable: 'TOOLS',
        type: 'list',
        description: 'Tools that the job runs with the token, one per line or separated by commas, such as `renovate` or `renovate@44 (automerge), git-lfs`. What they need is known from measurements.',
        placeholder: 'list',
    },
    {
        name: 'scopes',
        appliesTo: 'token',
        variable: 'SCOPES',
        type: 'list',
        description: 'Required scopes, one per line or separated by commas or spaces: `read:repository:bitbucket`, `repository:write`, or the label on the token page, such as `Repositories: Read`.',
        placeholder: 'list',
    },
    {
        name: 'operations',
        appliesTo: 'token',
        variable: 'OPERATIONS',
        type: 'list',
        description: 'REST API operations the job calls, one per line, such as `POST /repositories/{workspace}/{repo_slug}/pullrequests`. Use placeholders or real names. Required scopes are derived from the operations.',
        placeholder: 'list',
    },
    {
        name: 'git',
        appliesTo: 'token',
        variable: 'GIT',
        type: 'choice',
        description: 'Git access over HTTPS that the job needs. Nothing is cloned or pushed to check it.',
        choices: ['none', 'clone', 'push'],
        default: 'none',
    },
    {
        name: 'current-token',
        appliesTo: 'run',
        variable: 'CURRENT_TOKEN',
        type: 'secret',
        description: 'The token in use today, to compare `token` with before it replaces this one. `none` if there is none. Store it like `token`.',
        default: 'none',
    },
    {
        name: 'current-email',
        appliesTo: 'token',
        variable: 'CURRENT_EMAIL',
        type: 'text',
        description: 'Email address of the Atlassian account that owns `current-token`, if it differs from `email`.',
        placeholder: 'address',
    },
    {
        name: 'expires-on',
        appliesTo: 'token',
        variable: 'EXPIRES_ON',
        type: 'text',
        description: "Expiry date of the token, as `YYYY-MM-DD` or an ISO 8601 time, or `never` for an access token without one. The API doesn't return it, so record it when you create the token.",
        placeholder: 'day',
    },
    {
        name: 'warn-days',
        variable: 'WARN_DAYS',
        type: 'number',
        description: 'Warn if the token expires in fewer than this many days.',
        default: '30',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'fail-days',
        variable: 'FAIL_DAYS',
        type: 'number',
        description: 'Fail if the token expires in fewer than this many days.',
        default: '0',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'excess-scopes',
        variable: 'EXCESS_SCOPES',
        type: 'choice',
        description: "What to do if the token has scopes that the job doesn't need.",
        choices: ['ignore', 'warn', 'fail'],
        default: 'ignore',
    },
    {
        name: 'on-unknown',
        appliesTo: 'result',
        variable: 'ON_UNKNOWN',
        type: 'choice',
        description: 'Result of the job when the verdict is `unknown`, for example because of an outage or a rate limit.',
        choices: ['fail', 'warn'],
        default: 'fail',
    },
    {
        name: 'timeout',
        variable: 'TIMEOUT',
        type: 'number',
        description: 'Time limit for the check, in seconds. With an inventory, the limit applies to each token.',
        default: '10',
        range: [1, 600],
        placeholder: 'seconds',
    },
    {
        name: 'inventory',
        variable: 'INVENTORY',
        appliesTo: 'run',
        type: 'text',
        description: 'Path of a YAML file that lists the tokens to audit: what each one needs, who owns it, and when it expires.',
        placeholder: 'path',
    },
    {
        name: 'shard',
        appliesTo: 'run',
        variable: 'SHARD',
        type: 'text',
        description: 'Check one shard of the inventory, for example `2/5`, to split it across jobs.',
        placeholder: 'n/of',
    },
    {
        name: 'merge',
        appliesTo: 'run',
        variable: 'MERGE',
        type: 'list',
        description: 'JSON reports to merge, one file or directory per line. No requests are sent.',
        placeholder: 'report',
        command: true,
    },
    {
        name: 'explain',
        appliesTo: 'run',
        variable: 'EXPLAIN',
        type: 'text',
        description: "Path of the log of a step that failed. Explains the responses of Bitbucket in it, sends no requests, and doesn't change the result of the job.",
        placeholder: 'file',
        command: true,
    },
    {
        name: 'organization',
        appliesTo: 'run',
        variable: 'ORGANIZATION',
        type: 'text',
        description: "ID of the Atlassian organization that manages the accounts of the inventory. The audit then reads expiry dates and last use from Atlassian's admin API. Requires `admin-key`.",
        placeholder: 'id',
    },
    {
        name: 'admin-key',
        appliesTo: 'run',
        variable: 'ADMIN_KEY',
        type: 'secret',
        description: 'API key of an organization admin, with only the scope `read:tokens:admin`. It is only sent to `organization-url`. Store it as a separate secret, and use it in a separate job.',
    },
    {
        name: 'report',
        appliesTo: 'result',
        variable: 'REPORT',
        type: 'text',
        description: 'Path of the JSON report. Missing directories are created.',
        placeholder: 'path',
    },
    {
        name: 'junit',
        variable: 'JUNIT',
        appliesTo: 'result',
        type: 'text',
        description: 'Path of the JUnit XML report, with one test case per token.',
        placeholder: 'path',
    },
    {
        name: 'html',
        variable: 'HTML',
        appliesTo: 'result',
        type: 'text',
        description: 'Path of a self-contained HTML report.',
        placeholder: 'path',
    },
    {
        name: 'metrics',
        variable: 'METRICS',
        appliesTo: 'result',
        type: 'text',
        description: 'Path of the metrics in OpenMetrics format, for Prometheus.',
        placeholder: 'path',
    },
    {
        name: 'previous',
        variable: 'PREVIOUS',
        appliesTo: 'result',
        type: 'text',
        description: 'Path of the JSON report of the previous run. Shows what changed since then. A missing file means that this is the first run.',
        placeholder: 'path',
    },
    {
        name: 'code-insights',
        variable: 'CODE_INSIGHTS',
        hosts: ['pipe'],
        appliesTo: 'result',
        type: 'flag',
        description: 'Publish a Code Insights report on the commit, through the proxy in the pipeline and without a credential.',
        default: 'false',
    },
    {
        name: 'plan',
        appliesTo: 'run',
        variable: 'PLAN',
        type: 'flag',
        description: 'List the requests that a check would send, without sending them.',
        default: 'false',
    },
    {
        name: 'api-url',
        appliesTo: 'run',
        variable: 'API_URL',
        type: 'url',
        description: 'Base URL of the REST API: HTTPS, or HTTP on a loopback address.',
        default: 'https://api.bitbucket.org/2.0',
        placeholder: 'url',
    },
    {
        name: 'git-url',
        appliesTo: 'run',
        variable: 'GIT_URL',
        type: 'url',
        description: 'Base URL of Git over HTTPS: HTTPS, or HTTP on a loopback address.',
        default: 'https://bitbucket.org',
        placeholder: 'url',
    },
    {
        name: 'organization-url',
        appliesTo: 'run',
        variable: 'ORGANIZATION_URL',
        type: 'url',
        description: "Base URL of Atlassian's admin API: HTTPS, or HTTP on a loopback address.",
        default: 'https://api.atlassian.com',
        placeholder: 'url',
    },
    {
        name: 'debug',
        variable: 'DEBUG',
        type: 'flag',
        description: 'Show more detail in the log. In GitHub Actions, turn on step debug logging instead.',
        default: 'false',
        hosts: ['pipe', 'terminal'],
        appliesTo: 'result',
    },
];

;// CONCATENATED MODULE: ./build/src/config/options.js

const options = optionTable;
const secretOptions = ['token', 'current-token', 'admin-key'];
function isSecretOption(name) {
    return secretOptions.some((secret) => secret === name);
}
function optionsOf(host) {
    return options.filter(({ hosts }) => hosts === undefined || hosts.includes(host));
}
function optionNamed(name) {
    return options.find((row) => row.name === name);
}


/***/ }),

/***/ 9189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Vr: () => (/* binding */ createOptionReader),
  fG: () => (/* binding */ readFlag),
  tN: () => (/* binding */ wrapCurrentToken),
  yV: () => (/* binding */ wrapSecrets)
});
var _redaction_secret_js_0 = __nccwpck_require__(7511);
var _util_invisible_characters_js_1 = __nccwpck_require__(6778);
var _options_js_2 = __nccwpck_require__(5490);



const notAList = 'must be a single value, not a list.';
const retype = 'Type the value again instead of pasting it.';
function isFree(name) {
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
}
function plainDashes(name, value) {
    return name === 'expires-on' ? value.replace(/[\u2010-\u2015\u2212]/g, '-') : value;
}
function readFlag(text = '') {
    if (/^(?:true|yes|on)$/i.test(text))
        return true;
    return /^(?:false|no|off)$/i.test(text) ? false : undefined;
}
function createOptionReader(values, nameOf) {
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
        const characters = written === undefined || isFree(name) ? [] : (0,_util_invisible_characters_js_1/* .findInvisibleCharacters */ .fF)(plainDashes(name, written));
        if (characters.length === 0)
            return written ?? (0,_options_js_2/* .optionNamed */ .b7)(name).default;
        addError(name, `has invisible or look-alike characters: ${(0,_util_invisible_characters_js_1/* .locateCharacters */ .jM)(characters)}.`, retype);
        return (0,_options_js_2/* .optionNamed */ .b7)(name).default;
    };
    const set = (name) => `Set ${nameOf(name)}`;
    return {
        errors,
        addError,
        isInvalid: (option) => invalid.has(option),
        text,
        number(name) {
            const { range: [min, max] = [0, Number.MAX_SAFE_INTEGER], default: fallback } = (0,_options_js_2/* .optionNamed */ .b7)(name);
            const value = text(name) ?? '';
            if (/^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max)
                return Number(value);
            const step = `${set(name)} to such a number, or remove it.`;
            const hint = fallback === undefined ? '' : ` The default is ${fallback}.`;
            addError(name, `must be an integer from ${min} to ${max}.`, step + hint);
            return Number(fallback);
        },
        choice(name) {
            const { choices = [], default: fallback } = (0,_options_js_2/* .optionNamed */ .b7)(name);
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
}
function wrapCurrentToken(text) {
    return text === undefined || text.trim() === (0,_options_js_2/* .optionNamed */ .b7)('current-token').default ? undefined : new _redaction_secret_js_0/* .Secret */ .z(text);
}
function wrapSecrets(raw, nameOf) {
    const errors = [];
    const wrap = (name, value) => {
        if (typeof value === 'string')
            return name === 'current-token' ? wrapCurrentToken(value) : new _redaction_secret_js_0/* .Secret */ .z(value);
        if (value !== undefined)
            errors.push({ option: nameOf(name), problem: notAList });
        return undefined;
    };
    const entries = Object.entries(raw).map(([name, value]) => [name, (0,_options_js_2/* .isSecretOption */ .Et)(name) ? wrap(name, value) : value]);
    return { value: Object.fromEntries(entries.filter(([, value]) => value !== undefined)), errors };
}


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Eo: () => (/* binding */ isName),
  fe: () => (/* binding */ repositoryInUrl),
  o2: () => (/* binding */ readRepositoryName)
});
function isName(text) {
    return /^(?!\.$|.*\.\.)[\w.-]{1,128}$/.test(text) || /^\{[0-9a-f-]{36}\}$/i.test(text);
}
function readRepositoryName(text) {
    const written = text
        .trim()
        .replace(/^repository +/, '')
        .replace(/^git +clone +(?=\S+$)/, '');
    const name = (repositoryInUrl(written) ?? written).replace(/(?<=[^/])\.git$/, '').replace(/(?<=\w\/[\w.-]+)\/$/, '');
    const [first = '', second, ...rest] = name.split('/');
    if (rest.length > 0 || !isName(first) || (second !== undefined && !isName(second)))
        return undefined;
    return second === undefined ? { slug: first } : { workspace: first, slug: second };
}
function repositoryInUrl(text) {
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
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ parseRunConfig)
});
var node_path_0 = __nccwpck_require__(6760);
var _util_placeholder_js_5 = __nccwpck_require__(2415);
var _base_url_js_1 = __nccwpck_require__(9611);
var _lists_js_4 = __nccwpck_require__(7605);
var _options_js_2 = __nccwpck_require__(5490);
var _read_options_js_3 = __nccwpck_require__(9189);
var _shard_js_6 = __nccwpck_require__(4004);







function parseRunConfig(values, nameOf) {
    const reader = (0,_read_options_js_3/* .createOptionReader */ .Vr)(values, nameOf);
    const { text, choice, flag } = reader;
    const inventory = text('inventory');
    const merge = (0,_lists_js_4/* .listLines */ .i4)(values.merge);
    checkCombination(values, { isMerge: merge.length > 0, isAudit: inventory !== undefined }, reader, nameOf);
    const value = {
        inventory,
        organization: readOrganizationOptions(values, inventory !== undefined, reader, nameOf),
        shard: readShard(reader),
        merge,
        onUnknown: choice('on-unknown'),
        ...readOutputFiles(inventory, merge, reader, nameOf),
        previous: text('previous'),
        codeInsights: flag('code-insights'),
    };
    flag('debug');
    return { value, errors: reader.errors };
}
function checkCombination(values, { isMerge, isAudit }, { addError }, nameOf) {
    const given = _options_js_2/* .options */ .fF.filter(({ name, default: fallback }) => isGiven(values, name, fallback));
    for (const { name, appliesTo } of given) {
        if (isMerge) {
            if (name !== 'merge' && appliesTo !== 'result')
                addError(name, `can't be combined with ${nameOf('merge')}.`);
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
}
const tokenStep = 'Remove or unset it: the inventory names the variable of each token.';
function isGiven(values, name, fallback) {
    if ((0,_options_js_2/* .isSecretOption */ .Et)(name))
        return (values[name]?.reveal().trim() ?? '') !== '';
    return ![undefined, '', fallback].includes(values[name]?.toString().trim());
}
function readOutputFiles(inventory, merge, { text, addError }, nameOf) {
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
}
const organizationNames = ['organization', 'admin-key', 'organization-url'];
const keyForm = /^[\x21-\x7e]{16,}$/;
function readOrganizationOptions(values, isAudit, reader, nameOf) {
    const { text, addError } = reader;
    const id = text('organization');
    const url = (0,_base_url_js_1/* .readBaseUrl */ .$)('organization-url', reader);
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
    if ((0,_util_placeholder_js_5/* .holdsPlaceholder */ .kG)(keyText))
        return addError('admin-key', 'contains a variable that was not expanded.', keyStep);
    if (!keyForm.test(keyText))
        return addError('admin-key', 'must be the API key and nothing else.', keyStep);
    return { id, key, url };
}
const keyStep = 'Store the API key by itself, without other text around it.';
const emptyKeyStep = 'Set the secret that the key comes from. Most likely, it is misspelled or not available to this job.';
function readShard({ text, addError }) {
    const value = text('shard');
    if (value === undefined)
        return undefined;
    return (0,_shard_js_6/* .parseShard */ .u)(value) ?? addError('shard', `must be a shard from 1/5 to 5/5, for example; at most ${_shard_js_6/* .maxShards */ .y}.`);
}


/***/ }),

/***/ 4004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ parseShard),
  y: () => (/* binding */ maxShards)
});
const maxShards = 1000;
function parseShard(text) {
    const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    return number >= 1 && number <= of && of <= maxShards ? { number, of } : undefined;
}


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ parseTokenConfig)
});
var _util_invisible_characters_js_0 = __nccwpck_require__(6778);
var _util_placeholder_js_4 = __nccwpck_require__(2415);
var _base_url_js_1 = __nccwpck_require__(9611);
var _dates_js_6 = __nccwpck_require__(9021);
var _lists_js_3 = __nccwpck_require__(7605);
var _read_options_js_2 = __nccwpck_require__(9189);
var _resource_name_js_5 = __nccwpck_require__(6244);







function parseTokenConfig(values, context, nameOf) {
    const reader = (0,_read_options_js_2/* .createOptionReader */ .Vr)(values, nameOf);
    const written = readTokenOptions(values, reader);
    const place = resolvePlace(written, context);
    checkPlace(written, place, reader, nameOf);
    return { value: buildTokenConfig(written, place), errors: reader.errors };
}
function readTokenOptions(values, reader) {
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
        tools: (0,_lists_js_3/* .toolItems */ .X$)(values.tools),
        scopes: readItems('scopes', (0,_lists_js_3/* .scopeItems */ .V0)(values.scopes), reader),
        operations: readItems('operations', (0,_lists_js_3/* .operationItems */ .o8)(values.operations), reader),
        git: choice('git'),
        ...readExpiryDate(reader),
        warnDays: number('warn-days'),
        failDays: number('fail-days'),
        excessScopes: choice('excess-scopes'),
        timeoutSeconds: number('timeout'),
        plan: flag('plan'),
        apiUrl: (0,_base_url_js_1/* .readBaseUrl */ .$)('api-url', reader),
        gitUrl: (0,_base_url_js_1/* .readBaseUrl */ .$)('git-url', reader),
    };
}
const maxSecretName = 100;
function readSecretName({ text, addError }) {
    const value = text('name');
    if (value === undefined || value.length <= maxSecretName)
        return value;
    return addError('name', `must have at most ${maxSecretName} characters.`);
}
function readItems(name, items, { addError }) {
    return items.filter((item, index) => {
        const names = name === 'operations' ? (/^[^/]*(?:\/[^/]*){0,3}/.exec(item)?.[0].length ?? 0) : item.length;
        const found = (0,_util_invisible_characters_js_0/* .findInvisibleCharacters */ .fF)(item).filter(({ what, position }) => position <= names || !/typographic|full-width|looks Latin/.test(what));
        if (found.length === 0)
            return true;
        const problem = `has invisible or look-alike characters in item ${index + 1}: ${(0,_util_invisible_characters_js_0/* .locateCharacters */ .jM)(found)}.`;
        addError(name, problem, 'Type the item again instead of pasting it.');
        return false;
    });
}
function readName(name, { text, addError }) {
    const value = text(name)?.replace(new RegExp(`^${name} +`), '');
    if (value === undefined)
        return undefined;
    if ((0,_util_placeholder_js_4/* .holdsPlaceholder */ .kG)(value))
        return addError(name, unreplaced, replaceStep(name));
    if ((0,_resource_name_js_5/* .isName */ .Eo)(value))
        return value;
    const problem = 'must be a name of letters, digits, ".", "_" and "-", or a UUID in braces.';
    return addError(name, problem, `Copy the ${name === 'workspace' ? 'ID of the workspace' : 'key of the project'} from its URL.`);
}
function readRepository(reader) {
    const value = reader.text('repository');
    if (value === undefined)
        return undefined;
    const names = value.replace(/^\w+:\/\/[^/]*\//, '').split('/', 2);
    if (names.some(_util_placeholder_js_4/* .holdsPlaceholder */ .kG))
        return reader.addError('repository', unreplaced, replaceStep('repository'));
    return (0,_resource_name_js_5/* .readRepositoryName */ .o2)(value) ?? refuseRepository(value, reader);
}
function refuseRepository(value, { addError }) {
    if (/^\/[^/]+$/.test(value)) {
        const problem = 'has no workspace before the slash. The variable for the workspace may be empty.';
        return addError('repository', problem, 'Set the variable, or write the workspace itself before the slash.');
    }
    const step = 'Copy the two parts that follow the host in the URL of the repository.';
    return addError('repository', 'must be slug or workspace/slug, as in the address bar.', step);
}
const unreplaced = 'contains a variable that was not expanded. YAML files and "with" blocks do not expand $NAME.';
function replaceStep(name) {
    return `Enter the name itself. In a pipeline, you can remove this option: the ${name} of the pipeline is the default.`;
}
function readExpiryDate({ text, addError }) {
    const value = text('expires-on');
    if (value === undefined || value.toLowerCase() === 'never')
        return { expiresOn: value?.toLowerCase() };
    const date = (0,_dates_js_6/* .readDate */ .h2)(value.replace(/[\u2010-\u2015\u2212]/g, '-'));
    if (date !== undefined)
        return { expiresOn: date.day, ...(date.at !== undefined && { expiresAt: date.at }) };
    if ((0,_util_placeholder_js_4/* .holdsPlaceholder */ .kG)(value))
        return { expiresOn: addError('expires-on', unreplaced, 'Enter the date itself.') };
    const problem = 'must be an existing date as YYYY-MM-DD, an ISO time, or never.';
    return { expiresOn: addError('expires-on', problem, 'Write the date like 2027-03-01.') };
}
function resolvePlace({ workspace, repository, project }, context) {
    const writtenWorkspace = repository?.workspace ?? workspace;
    const isSameWorkspace = writtenWorkspace === undefined || writtenWorkspace === context.workspace;
    const resource = (written, known) => {
        if (written !== undefined)
            return { name: written, declared: true };
        if (known === undefined || !(0,_resource_name_js_5/* .isName */ .Eo)(known))
            return undefined;
        return { name: known, declared: false, ...(context.isClone && { isFromClone: true }) };
    };
    return {
        workspace: resource(workspace, repository?.workspace ?? context.workspace),
        repository: resource(repository?.slug, isSameWorkspace ? context.repository : undefined),
        project: resource(project, isSameWorkspace ? context.project : undefined),
    };
}
function checkPlace(written, place, { addError, isInvalid }, nameOf) {
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
}
function buildTokenConfig(written, place) {
    return {
        ...written,
        workspace: place.workspace,
        repository: place.workspace && place.repository,
        project: place.workspace && place.project,
        git: hasRepository(place) ? written.git : 'none',
    };
}
function hasRepository({ workspace, repository }) {
    return workspace !== undefined && repository !== undefined;
}


/***/ }),

/***/ 3199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findEmailProblem)
});
var _bitbucket_authorization_js_0 = __nccwpck_require__(6106);
var _util_email_form_js_4 = __nccwpck_require__(9637);
var _util_invisible_characters_js_1 = __nccwpck_require__(6778);
var _placeholder_js_2 = __nccwpck_require__(4806);
var _recognize_js_3 = __nccwpck_require__(7543);





const enclosing = /["'`>).,;:]$/;
function findEmailProblem(email) {
    const characters = (0,_util_invisible_characters_js_1/* .findInvisibleCharacters */ .fF)(email);
    if (characters.length === 0 && (0,_util_email_form_js_4/* .isEmail */ .x)(email) && !enclosing.test(email))
        return undefined;
    const placeholder = (0,_placeholder_js_2/* .findPlaceholder */ .$)(email);
    if (placeholder !== undefined)
        return { type: placeholder.form };
    if ((0,_recognize_js_3/* .recognizeToken */ .I)(email).kind !== 'unrecognized')
        return { type: 'token' };
    if (characters.length > 0 && /^[^ @\uff20]+[@\uff20][^ @\uff20]+$/.test(email))
        return { type: 'invalid-characters', characters };
    if ((0,_bitbucket_authorization_js_0/* .isGitUsername */ .Bb)(email))
        return { type: 'git-user' };
    if (email.includes('%40') && (0,_util_email_form_js_4/* .isEmail */ .x)(email.replace('%40', '@')))
        return { type: 'escaped' };
    return { type: (0,_util_email_form_js_4/* .isEmail */ .x)(withoutEnclosing(email)) ? 'enclosed' : 'other' };
}
function withoutEnclosing(text) {
    return text.replace(/^(?:mailto:|["'`<(]+|[^<>@]{1,200}<)/i, '').replace(/(?<!["'`>).,;:])["'`>).,;:]+$/, '');
}


/***/ }),

/***/ 8463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ inspectCredential),
  e: () => (/* binding */ takesNoEmail)
});

// EXTERNAL MODULE: ./build/src/bitbucket/credential-kind.js
var credential_kind = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/redaction/secret.js
var secret = __nccwpck_require__(7511);
;// CONCATENATED MODULE: ./build/src/credential/checksum.js
function checksumOf(token) {
    const tail = /[0-9A-Fa-f]{8}$/.exec(token)?.[0];
    if (tail === undefined)
        return 'absent';
    return crcOf(token.slice(0, -8)) === Number.parseInt(tail, 16) ? 'fits' : 'differs';
}
let remainders;
function crcOf(text) {
    remainders ??= Array.from({ length: 256 }, (_, byte) => remainderOf(byte));
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text))
        crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0);
    return ~crc >>> 0;
}
function remainderOf(byte) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++)
        crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
}

// EXTERNAL MODULE: ./build/src/credential/email.js
var credential_email = __nccwpck_require__(3199);
// EXTERNAL MODULE: ./build/src/util/invisible-characters.js
var invisible_characters = __nccwpck_require__(6778);
;// CONCATENATED MODULE: ./build/src/credential/invalid-characters.js

const space = /[ \t\r\n]/;
function measureOuterSpace(value) {
    let before = 0;
    while (space.test(value.charAt(before)))
        before += 1;
    let after = 0;
    while (after < value.length - before && space.test(value.charAt(value.length - 1 - after)))
        after += 1;
    return { before, after };
}
function findInvalidCharacters(value, { before, after }, prefix) {
    const end = value.length - after;
    const found = new Map();
    for (const { 0: text, index } of value.matchAll(/\\=|%3[Dd]|\r\n|[^\x21-\x7e]|["'`]/gu)) {
        if (index >= before && index < before + prefix)
            continue;
        const place = index < before ? 'before' : index >= end ? 'after' : 'inside';
        const trimmed = place !== 'inside' && space.test(text);
        const what = (0,invisible_characters/* nameOfCharacter */.Wx)(text);
        (0,invisible_characters/* countCharacter */.jC)(found, `${what} ${place}`, { what, count: 1, position: index + 1, length: value.length, trimmed });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/credential/jwt.js
var jwt = __nccwpck_require__(3630);
// EXTERNAL MODULE: ./build/src/credential/placeholder.js
var credential_placeholder = __nccwpck_require__(4806);
// EXTERNAL MODULE: ./build/src/credential/recognize.js
var recognize = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./build/src/bitbucket/token-prefixes.js
var token_prefixes = __nccwpck_require__(3423);
// EXTERNAL MODULE: ./build/src/util/email-form.js
var email_form = __nccwpck_require__(9637);
;// CONCATENATED MODULE: ./build/src/credential/credential-pair.js
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

;// CONCATENATED MODULE: ./build/src/credential/wrapped-token.js






const strayOnly = /^(?:[^\x21-\x7e]|["'`]|\\=|%3D)*$/i;
const wrapped_token_jwt = /(?<![\w.-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*(?![\w.-])/g;
const maxDepth = 2;
function locateToken(text) {
    for (const { 0: match, index: start } of [...text.matchAll(token_prefixes/* tokenPattern */.M), ...text.matchAll(wrapped_token_jwt)]) {
        const written = /(?<equals>=|\\=|%3D|\\u003d)[0-9A-F]{8}$/i.exec(match)?.groups?.equals ?? '=';
        const token = match.slice(0, match.length - 8 - written.length) + (written === '=' ? match.slice(-9) : `=${match.slice(-8)}`);
        const recognized = (0,recognize/* recognizeToken */.I)(token);
        const isCertain = recognized.claims !== undefined || checksumOf(token) === 'fits';
        const isFirst = strayOnly.test(text.slice(0, start));
        if (!isCertain && (isFirst || recognized.kind === 'app-password'))
            continue;
        const equals = written === '=' ? undefined : written.toLowerCase().replace('%3d', '%3D');
        return { ...recognized, start, end: start + match.length, ...(equals !== undefined && { equals }) };
    }
    return undefined;
}
function isBare(text, { start, end }) {
    return strayOnly.test(text.slice(0, start)) && strayOnly.test(text.slice(end));
}
function findWrappedToken(text, located = locateToken(text), depth = 0) {
    if (located !== undefined) {
        return isBare(text, located) ? undefined : wrapped(text, located, typeAround(text, located.start));
    }
    if ((0,recognize/* recognizeToken */.I)(text).kind !== 'unrecognized')
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
    return wrapped(text, { ...(0,recognize/* recognizeToken */.I)(text.slice(start, end)), start, end }, type, user);
}
function wrapped(text, { kind, start, end, equals, product }, type, user) {
    const around = `${text.slice(0, start)} ${text.slice(end)}`;
    const location = { kind, from: start + 1, to: end, ...(equals !== undefined && { equals }) };
    const isBearer = (0,credential_kind/* isAccessToken */.e)(kind) || (kind === 'unrecognized' && user === 'x-token-auth');
    return {
        type,
        ...(end > start && { token: location }),
        hasEmail: around.split(/[\s"'`<>()[\]{}/=,;:|]+/).some((word) => (0,email_form/* isEmail */.x)(word.replace(/%40/, '@'))),
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
    const { kind, product } = (0,recognize/* recognizeToken */.I)(text);
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

;// CONCATENATED MODULE: ./build/src/credential/inspect.js









function inspectCredential(raw, rawEmail) {
    const value = raw?.reveal() ?? '';
    const email = rawEmail?.trim() || undefined;
    const outer = measureOuterSpace(value);
    const trimmed = value.slice(outer.before, value.length - outer.after);
    const prefix = /^(?:authorization\s*:\s*)?(?:bearer|basic)(?:\s+|$)|^authorization\s*:\s*/i.exec(trimmed)?.[0] ?? '';
    const bare = trimmed.slice(prefix.length);
    const base = {
        token: new secret/* Secret */.z(trimmed),
        clipped: trimmed.length === 128,
        shortLived: false,
        ...(email !== undefined && { email }),
    };
    const placeholder = (0,credential_placeholder/* findPlaceholder */.$)(bare);
    if (trimmed === '' || placeholder !== undefined) {
        const issue = placeholder === undefined ? { code: 'token-missing' } : { code: 'token-unexpanded', ...placeholder };
        return { ...base, kind: 'unrecognized', issues: [issue, ...emailIssues(email, 'unrecognized')] };
    }
    const located = locateToken(bare);
    const wrapped = findWrappedToken(bare, located);
    const recognized = located !== undefined && isBare(bare, located) ? { ...(0,recognize/* recognizeToken */.I)(bare), ...located } : (0,recognize/* recognizeToken */.I)(bare);
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
        ...(wrapped === undefined && recognized.claims !== undefined && (0,jwt/* lifetimeOf */.XA)(recognized.claims)),
    };
}
function prefixIssues(prefix, bare, offset) {
    if (prefix === '')
        return [];
    const name = prefix.trim().split(/\s+/).join(' ');
    return [{ code: 'token-prefixed', prefix: name, ...(bare !== '' && { from: offset + 1 }) }];
}
function characterIssues(...place) {
    const characters = findInvalidCharacters(...place);
    if (characters.length === 0)
        return [];
    return [
        { code: 'token-invalid-characters', characters, trimmed: characters.every((character) => character.trimmed) },
    ];
}
function wrapperIssues(value, offset, { takesEmail, token, ...wrapper }, email) {
    const needsEmail = takesEmail && (email === undefined || (0,credential_email/* findEmailProblem */.$)(email) !== undefined);
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
function hasChecksum(kind) {
    return kind === 'api-token' || kind === 'access-token';
}
function takesNoEmail(kind) {
    return (0,credential_kind/* isAccessToken */.e)(kind) || kind === 'oauth-token';
}
function emailIssues(email, kind) {
    if (email === undefined || kind === 'service-account-token')
        return [];
    if (takesNoEmail(kind))
        return [{ code: 'email-ignored' }];
    const problem = (0,credential_email/* findEmailProblem */.$)(email);
    return problem === undefined ? [] : [{ code: 'email-malformed', ...problem }];
}


/***/ }),

/***/ 3630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Ip: () => (/* binding */ readClaims),
  SX: () => (/* binding */ otherIssuer),
  XA: () => (/* binding */ lifetimeOf)
});
function readClaims(token) {
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
}
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
    if (typeof exp !== 'number' || !(exp > 0 && exp < 253_402_300_800))
        return { shortLived: false };
    return { expiresAt: new Date(exp * 1000), shortLived: typeof iat === 'number' && exp - iat <= 86_400 };
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ pluralOfKind),
  LY: () => (/* binding */ credentialKinds),
  SL: () => (/* binding */ aKind),
  iE: () => (/* binding */ nameOfScheme),
  lI: () => (/* binding */ nameOfKind),
  md: () => (/* binding */ foreignProduct)
});
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


/***/ }),

/***/ 4806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ findPlaceholder)
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
function findPlaceholder(value) {
    const form = Object.keys(placeholderForms).find((name) => placeholderForms[name].test(value));
    if (form === undefined)
        return undefined;
    const stepToken = ['oidc', 'undocumented'].find((name) => stepTokens[name].test(value));
    return { form, ...(stepToken !== undefined && { stepToken }) };
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ recognizeToken)
});
var _bitbucket_token_prefixes_js_2 = __nccwpck_require__(3423);
var _jwt_js_1 = __nccwpck_require__(3630);
var _kinds_js_0 = __nccwpck_require__(4264);



function recognizeToken(text) {
    const claims = (0,_jwt_js_1/* .readClaims */ .Ip)(text);
    const shape = (0,_bitbucket_token_prefixes_js_2/* .shapeOf */ .F)(text);
    const product = (shape === undefined ? (0,_kinds_js_0/* .foreignProduct */ .md)(text) : undefined) ?? (claims && (0,_jwt_js_1/* .otherIssuer */ .SX)(claims));
    const kind = product === undefined ? (shape ?? (claims ? 'oauth-token' : 'unrecognized')) : 'other-product';
    return { kind, ...(product !== undefined && { product }), ...(claims !== undefined && { claims }) };
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  N6: () => (/* binding */ isFailure),
  Ph: () => (/* binding */ reportInvocation),
  l_: () => (/* binding */ progressText),
  mt: () => (/* binding */ pipelineContext),
  oz: () => (/* binding */ progressLine),
  wp: () => (/* binding */ platformInvocation),
  yG: () => (/* binding */ isInPipeline)
});
function platformInvocation(values, context) {
    if (hasText(values.value.explain))
        return { command: 'explain-step', values: values.value };
    return reportInvocation(values, context);
}
function reportInvocation({ value, errors }, context) {
    const command = hasText(value.merge) ? 'merge' : hasText(value.inventory) ? 'audit' : 'check';
    return { command, values: value, errors, context };
}
function hasText(option) {
    return (option ?? '').toString().trim() !== '';
}
function pipelineContext(env) {
    if (!isInPipeline(env))
        return {};
    const { BITBUCKET_WORKSPACE, BITBUCKET_REPO_SLUG, BITBUCKET_PROJECT_KEY } = env;
    return {
        workspace: BITBUCKET_WORKSPACE || undefined,
        repository: BITBUCKET_REPO_SLUG || undefined,
        project: BITBUCKET_PROJECT_KEY || undefined,
    };
}
function isInPipeline(env) {
    return Boolean(env.BITBUCKET_BUILD_NUMBER || env.BITBUCKET_PIPELINE_UUID);
}
function isFailure(verdict, onUnknown) {
    return verdict === 'fail' || (verdict === 'unknown' && onUnknown === 'fail');
}
function progressText(done, total) {
    return `Checked ${done} of ${total} tokens.`;
}
function progressLine(done, total) {
    const isDue = total >= 20 && done < total && Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
    return isDue ? progressText(done, total) : undefined;
}


/***/ }),

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ curlCommand),
  Q: () => (/* binding */ gitCommand)
});
function gitCommand(access, remote, user) {
    const helper = `!f() { echo username=${user}; echo "password=$TOKEN"; }; f`;
    const command = access === 'push' ? `push ${remote} HEAD` : `clone ${remote}`;
    return `git -c credential.helper= -c credential.${new URL(remote).origin}.helper='${helper}' ${command}`;
}
function curlCommand(url, scheme, user = '$EMAIL') {
    const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
    return `curl -sSi ${credential} '${url}'`;
}


/***/ }),

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  BZ: () => (/* binding */ storeCommand),
  Bx: () => (/* binding */ formatOption),
  N4: () => (/* binding */ againStep),
  R9: () => (/* binding */ describeSecretLocation),
  qF: () => (/* binding */ forEachToken),
  sd: () => (/* binding */ jobNames)
});
const jobNames = {
    host: 'terminal',
    isJob: true,
    option: (name) => {
        if (name === 'email')
            return 'the username that the program sends';
        return name === 'api-url' ? 'the API URL of the program' : `the ${name}`;
    },
};
function againStep({ isJob }) {
    return isJob ? 'Run the job again.' : 'Run the check again.';
}
function formatOption(name, names) {
    if (names.entry !== undefined) {
        return name === 'token'
            ? `the variable ${names.entry.variable}`
            : `"${name}" of ${names.entry.name} in the inventory`;
    }
    if (names.host === 'action')
        return `the input "${names.option(name)}"`;
    return names.host === 'pipe' ? `the variable ${names.option(name)}` : names.option(name);
}
const nameOfStore = {
    action: 'the GitHub secret',
    pipe: 'the secured Bitbucket variable',
    terminal: 'the secret',
    library: 'the secret',
};
function describeSecretLocation(names) {
    const variable = names.entry?.variable;
    if (names.secret !== undefined)
        return `${nameOfStore[names.host]} ${names.secret}`;
    if (names.isJob)
        return 'the secret that the job uses';
    if (variable !== undefined && names.host === 'action')
        return `the GitHub secret used for ${variable}`;
    if (variable !== undefined && names.host === 'pipe')
        return `the secured Bitbucket variable used for ${variable}`;
    if (variable !== undefined)
        return `the variable ${variable}`;
    if (names.host === 'action')
        return 'the GitHub secret used for the input "token"';
    if (names.host === 'pipe')
        return 'the secured Bitbucket variable used for TOKEN';
    if (names.host === 'library')
        return 'the place that your program reads it from';
    if (names.option('token') === '--token-stdin')
        return 'the place that you pipe it in from';
    return 'the variable TOKEN_PREFLIGHT_TOKEN';
}
function storeCommand({ host, secret, entry, isJob, store }) {
    if (entry !== undefined || isJob)
        return undefined;
    if (host === 'action')
        return /^[A-Za-z_]\w*$/.test(secret ?? '') ? `gh secret set ${secret}` : undefined;
    return host === 'terminal' && secret !== undefined ? undefined : store;
}
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
    return words.reduce((said, [own, each]) => said.split(own).reduce((all, part) => (/^[\w-]/.test(part) ? `${all}${own}${part}` : `${all}${each}${part}`)), start);
}


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  XS: () => (/* binding */ quoteUserText),
  h3: () => (/* binding */ quoteServerText),
  wW: () => (/* binding */ labelled)
});
var _bitbucket_scopes_js_0 = __nccwpck_require__(1638);
var _redaction_redactor_js_1 = __nccwpck_require__(1683);
var _util_text_js_2 = __nccwpck_require__(7499);



function quoteUserText(text) {
    const clean = [...(0,_redaction_redactor_js_1/* .redactTokenLike */ .g2)(text)];
    return `"${clean.length > 100 ? `${clean.slice(0, 97).join('')}...` : clean.join('')}"`;
}
function quoteServerText(text) {
    return quoteUserText(text.replace(/:(?=\/\/)/g, ' ').replace(/(www)\./gi, '$1 '));
}
function labelled(scopes) {
    return (0,_util_text_js_2/* .list */ .p_)(scopes.map((scope) => ((0,_bitbucket_scopes_js_0/* .labelOf */ .Wy)(scope) === scope ? scope : `${(0,_bitbucket_scopes_js_0/* .labelOf */ .Wy)(scope)} (${scope})`)));
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ escapeWorkflowCommands),
  O: () => (/* binding */ stripControlCharacters)
});
var _util_lazy_pattern_js_0 = __nccwpck_require__(4417);

const controlCharacters = (0,_util_lazy_pattern_js_0/* .lazyPattern */ .x)(String.raw `[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2065]+`, 'gu');
function stripControlCharacters(text) {
    if (/^[\x20-\x7e\u2190-\u27bf]*$/.test(text))
        return text.trimEnd();
    return text.replace(controlCharacters(), ' ').trimEnd();
}
function escapeWorkflowCommands(text) {
    return stripControlCharacters(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replace(/##(?=\w*\[)/g, '## ');
}


/***/ }),

/***/ 2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  BJ: () => (/* binding */ collectSecretVariants),
  Ms: () => (/* binding */ redactOptions),
  sn: () => (/* binding */ createOptionRedactor)
});
var _redactor_js_0 = __nccwpck_require__(1683);
var _secret_js_1 = __nccwpck_require__(7511);
var _variants_js_2 = __nccwpck_require__(7797);



const minSwappedTokenLength = 20;
function collectSecretVariants({ token, email, 'current-token': current, 'current-email': currentEmail, 'admin-key': adminKey }, gitUsernames) {
    const usernames = [email, currentEmail].map((text) => (typeof text === 'string' ? text : ''));
    const secrets = [token, current, adminKey].map((text) => (typeof text === 'string' ? new _secret_js_1/* .Secret */ .z(text) : text));
    const swapped = usernames.filter((name) => !name.includes('@') && name.trim().length >= minSwappedTokenLength);
    const names = [...new Set([...usernames, ...gitUsernames])];
    return [
        ...secrets.flatMap((secret) => (secret instanceof _secret_js_1/* .Secret */ .z ? (0,_variants_js_2/* .secretVariants */ .J5)(secret, names) : [])),
        ...swapped.flatMap((name) => (0,_variants_js_2/* .secretVariants */ .J5)(new _secret_js_1/* .Secret */ .z(name), ['', ...gitUsernames])),
    ];
}
function createOptionRedactor(variants) {
    return (0,_redactor_js_0/* .createRedactor */ .lY)(variants.filter((variant) => variant.trim().length >= _variants_js_2/* .minTokenLength */ .a4));
}
function redactOptions(options, redact) {
    const entries = Object.entries(options).map(([name, value]) => {
        if (/^(?:(?:current-)?(?:token|email)|admin-key)$/.test(name) || value === undefined || value instanceof _secret_js_1/* .Secret */ .z)
            return [name, value];
        const isList = name === 'tools' || name === 'scopes' || name === 'operations';
        const redactValue = isList ? (text) => redact((0,_redactor_js_0/* .redactOpaqueWords */ .AV)(text)) : redact;
        return [name, typeof value === 'string' ? redactValue(value) : value.map(redactValue)];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ createFragmentRedactor),
  lY: () => (/* binding */ createRedactor),
  AV: () => (/* binding */ redactOpaqueWords),
  g2: () => (/* binding */ redactTokenLike)
});

;// CONCATENATED MODULE: ./build/src/redaction/run-filter.js
const factor = 0x01000193;
const bitsPerRun = 16;
const minBits = 4096;
function createRunFilter(length, number) {
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
}
function forEachRun(text, length, visit) {
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
}

// EXTERNAL MODULE: ./build/src/redaction/variants.js
var redaction_variants = __nccwpck_require__(7797);
;// CONCATENATED MODULE: ./build/src/redaction/redactor.js


const maxSearched = 64;
function createRedactor(variants) {
    const byPrefix = new Map();
    for (const variant of variants.toSorted((a, b) => b.length - a.length)) {
        const prefix = variant.slice(0, redaction_variants/* minVariantLength */.Ih);
        const group = byPrefix.get(prefix) ?? { lengths: new Set(), variants: new Set() };
        byPrefix.set(prefix, group);
        group.lengths.add(variant.length);
        group.variants.add(variant);
    }
    if (byPrefix.size === 0)
        return (text) => text;
    const filter = createRunFilter(redaction_variants/* minVariantLength */.Ih, byPrefix.size);
    for (const prefix of byPrefix.keys())
        filter.add(prefix);
    const prefixes = byPrefix.size <= maxSearched ? [...byPrefix.keys()] : undefined;
    return (text) => {
        if (prefixes?.every((prefix) => !text.includes(prefix)))
            return text;
        return replaceMatches(text, filter.candidates(text), (start) => {
            const group = byPrefix.get(text.slice(start, start + redaction_variants/* minVariantLength */.Ih));
            if (group === undefined)
                return 0;
            for (const length of group.lengths)
                if (group.variants.has(text.slice(start, start + length)))
                    return length;
            return 0;
        });
    };
}
const minLeakLength = 12;
const blockLength = minLeakLength / 2;
function createFragmentRedactor(variants) {
    const folded = [...new Set(variants.filter(isAscii).map((variant) => variant.toLowerCase()))];
    const all = folded.join('\n');
    const others = new Set(variants.filter((variant) => !isAscii(variant)).flatMap(fragmentsOf));
    return (text) => {
        const starts = others.size === 0 ? startsNear(foldInPlace(text), all) : positionsOf(text);
        return replaceMatches(text, starts, (start) => {
            const fragment = text.slice(start, start + minLeakLength).toLowerCase();
            return folded.some((variant) => variant.includes(fragment)) || others.has(fragment) ? minLeakLength : 0;
        });
    };
}
function isAscii(text) {
    return /^[\0-\x7f]*$/.test(text);
}
function foldInPlace(text) {
    return text.replaceAll('\u0130', '\u0131').toLowerCase();
}
function startsNear(text, variants) {
    const starts = [];
    let next = 0;
    for (let block = 0; block + blockLength <= text.length; block += blockLength) {
        if (!variants.includes(text.slice(block, block + blockLength)))
            continue;
        const last = Math.min(block, text.length - minLeakLength);
        for (next = Math.max(next, block - blockLength); next <= last; next++)
            starts.push(next);
    }
    return starts;
}
function fragmentsOf(variant) {
    return positionsOf(variant).map((start) => variant.slice(start, start + minLeakLength).toLowerCase());
}
function positionsOf(text) {
    return Array.from({ length: Math.max(0, text.length - minLeakLength + 1) }, (_, start) => start);
}
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
function redactTokenLike(text) {
    return text.replace(tokenLike, '***');
}
function redactOpaqueWords(text) {
    const isMixed = (word) => [/\d/, /[a-z]/, /[A-Z]/].every((characters) => characters.test(word));
    return redactTokenLike(text).replace(/(?<![^\s,(@])[\w=-]{40,}(?![^\s,)@])/g, (word) => isMixed(word) ? '***' : word);
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ Secret)
});
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


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ minVariantLength),
  J5: () => (/* binding */ secretVariants),
  a4: () => (/* binding */ minTokenLength)
});
const minVariantLength = 6;
const minTokenLength = 16;
function secretVariants(secret, usernames) {
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
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}
function withinBase64(text) {
    return [0, 1, 2].map((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
        return bytes.toString('base64').slice(Math.ceil((offset * 4) / 3), Math.floor((bytes.length * 4) / 3));
    });
}
function toWellFormed(text) {
    return Buffer.from(text).toString();
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ isAudit),
  WX: () => (/* binding */ findingsOf),
  cZ: () => (/* binding */ causesOf)
});
var _check_severity_js_1 = __nccwpck_require__(3775);
var _messages_host_names_js_0 = __nccwpck_require__(7575);
var _util_group_by_js_2 = __nccwpck_require__(7043);
var _util_text_js_3 = __nccwpck_require__(7499);




function findingsOf({ findings, tokens }) {
    return (0,_check_severity_js_1/* .sortBySeverity */ .BF)([...findings, ...tokens.flatMap((token) => token.findings)]);
}
function isAudit({ tokens }) {
    return tokens.length > 1 || tokens.some(({ variable }) => variable !== undefined);
}
function causesOf({ findings, tokens }) {
    const all = [
        ...findings.map((finding) => ({ finding, shown: [finding, finding], tokens: [] })),
        ...tokens.flatMap((token) => token.findings.map((finding) => ({
            finding,
            shown: [withoutToken(finding, token), withoutRequests(withoutToken(finding, token))],
            tokens: [token.name],
        }))),
    ];
    const causes = (0,_util_group_by_js_2/* .groupBy */ .$)(all, ({ shown: [, shared] }) => JSON.stringify(shared)).map((same) => {
        const [{ finding, shown }] = same;
        const [named, shared] = shown;
        const isSameRequest = same.every((one) => JSON.stringify(one.shown[0]) === JSON.stringify(named));
        return {
            finding: same.length === 1 ? finding : isSameRequest ? named : shared,
            tokens: same.flatMap((one) => one.tokens),
            findings: same.map((one) => one.finding),
        };
    });
    return causes.toSorted((one, other) => (0,_check_severity_js_1/* .compareSeverity */ .zK)(one.finding.severity, other.finding.severity));
}
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
    const each = (text) => (0,_messages_host_names_js_0/* .forEachToken */ .qF)(text, token);
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
    return { ...rest, cause: (0,_util_text_js_3/* .capitalize */ .ZH)(cause.replaceAll((0,_util_text_js_3/* .list */ .p_)(requests.map(String)), 'their requests')), facts };
}


/***/ }),

/***/ 3540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ sinceText),
  ul: () => (/* binding */ changeTypes),
  xS: () => (/* binding */ countChanges)
});
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


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ createCleaner),
  r: () => (/* binding */ cleanDocument)
});
var _redaction_control_characters_js_0 = __nccwpck_require__(455);

function createCleaner(redact) {
    const known = new Map();
    const returned = new WeakSet();
    const cleanText = (text) => {
        if (!known.has(text))
            known.set(text, (0,_redaction_control_characters_js_0/* .stripControlCharacters */ .O)(redact(text)) || undefined);
        return known.get(text);
    };
    return (document) => {
        const cleaned = cleanValue(document, { cleanText, isClean: (value) => returned.has(value) });
        if (typeof cleaned === 'object' && cleaned !== null)
            returned.add(cleaned);
        return cleaned;
    };
}
function cleanDocument(document, redact) {
    return createCleaner(redact)(document);
}
function cleanValue(value, cleaning) {
    if (typeof value === 'string')
        return cleaning.cleanText(value);
    if (typeof value !== 'object' || value === null || cleaning.isClean(value))
        return value;
    return Array.isArray(value) ? cleanItems(value, cleaning) : cleanFields(value, cleaning);
}
function cleanItems(items, cleaning) {
    const cleaned = items.map((item) => cleanValue(item, cleaning) ?? null);
    return cleaned.every((item, index) => item === items[index]) ? items : cleaned;
}
function cleanFields(fields, cleaning) {
    if ('toJSON' in fields)
        return cleanValue(JSON.parse(JSON.stringify(fields)), cleaning);
    const entries = Object.entries(fields);
    const cleaned = entries.map(([key, value]) => [key, cleanValue(value, cleaning)]);
    if (cleaned.every(([, value], index) => value !== undefined && value === entries[index]?.[1]))
        return fields;
    return Object.fromEntries(cleaned.filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 9541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Sm: () => (/* binding */ formatInteger),
  X5: () => (/* binding */ expiryText),
  g6: () => (/* binding */ monthName),
  im: () => (/* binding */ formatDay),
  n7: () => (/* binding */ relativeDay)
});
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


/***/ }),

/***/ 8987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  rI: () => (/* binding */ sourceText),
  rS: () => (/* binding */ evidenceText),
  yq: () => (/* binding */ subjectText)
});
var _util_text_js_0 = __nccwpck_require__(7499);

const evidenceNames = {
    endpoint: undefined,
    git: undefined,
    'scope-list': 'scope list',
    permission: 'permission',
};
function evidenceText({ outcome, shownBy = [] }) {
    const shown = (0,_util_text_js_0/* .list */ .p_)(shownBy.flatMap((evidence) => evidenceNames[evidence] ?? []));
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
    return tools.length === 0 ? subject : `${subject} for ${(0,_util_text_js_0/* .list */ .p_)(tools)}`;
}


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runReport)
});
var _check_severity_js_1 = __nccwpck_require__(3775);
var _util_compact_js_2 = __nccwpck_require__(6283);
var _version_js_0 = __nccwpck_require__(8009);



function runReport(checkedAt, elapsedMs, findings, tokens, { shard, planned = [] } = {}) {
    const verdicts = [...findings.map(({ severity }) => severity), ...tokens.map((token) => token.verdict)];
    const verdict = _check_severity_js_1/* .severityOrder */ .IY.find((candidate) => verdicts.includes(candidate)) ?? 'pass';
    return (0,_util_compact_js_2/* .compact */ .o)({
        schema: 1,
        kind: 'report',
        tool: _version_js_0/* .thisProgram */ .J,
        checkedAt: checkedAt.toISOString(),
        verdict,
        elapsedMs,
        shard: shard && `${shard.number}/${shard.of}`,
        findings,
        planned: planned.length > 0 ? planned : undefined,
        tokens,
    });
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  P8: () => (/* binding */ authSchemeText),
  Rn: () => (/* binding */ shortSummary),
  XF: () => (/* binding */ countOutcomes),
  Xs: () => (/* binding */ truncateList),
  eh: () => (/* binding */ summarize),
  jD: () => (/* binding */ maxNamesOfCause)
});
var _check_severity_js_3 = __nccwpck_require__(3775);
var _credential_kinds_js_0 = __nccwpck_require__(4264);
var _util_text_js_2 = __nccwpck_require__(7499);
var _causes_js_1 = __nccwpck_require__(6850);




function authSchemeText({ credential: { scheme }, checks, requests }) {
    if (scheme === undefined)
        return undefined;
    const wasLast = checks[0]?.outcome === 'denied' && requests > 1;
    return `${wasLast ? 'last ' : ''}sent as ${(0,_credential_kinds_js_0/* .nameOfScheme */ .iE)(scheme)}`;
}
function shortSummary({ findings, checks, planned }) {
    if (findings[0] !== undefined)
        return findings[0].title;
    return planned === undefined ? countOutcomes(checks) : 'only planned';
}
function countOutcomes(checks) {
    const counted = (outcome) => checks.filter((check) => check.outcome === outcome).length;
    const verified = counted('verified');
    if (verified === checks.length)
        return `${(0,_util_text_js_2/* .count */ .U9)(verified, 'check')} verified`;
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
    const parts = _check_severity_js_3/* .severityOrder */ .IY
        .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
        .filter(({ number }) => number > 0)
        .map(({ verdict, number }) => `${number} ${words[verdict]}`);
    const part = shard === undefined ? '' : ` in shard ${shard}`;
    const whole = findings.map(({ title }) => `${title}. `).join('');
    const plan = tokens.some(({ planned }) => planned !== undefined) ? ` ${onlyPlanned}` : '';
    return `${whole}${(0,_util_text_js_2/* .count */ .U9)(tokens.length, 'token')}${part}: ${parts.join(', ')}.${plan}`;
}
function summarize(report) {
    if ((0,_causes_js_1/* .isAudit */ .CA)(report))
        return auditSummary(report);
    const [first, ...rest] = (0,_causes_js_1/* .findingsOf */ .WX)(report);
    const [token] = report.tokens;
    if (first !== undefined) {
        const more = rest.length === 0 ? '' : `, and ${(0,_util_text_js_2/* .count */ .U9)(rest.length, 'more finding')}`;
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
        : `${(0,_util_text_js_2/* .capitalize */ .ZH)(countOutcomes(required))}.`;
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  _J: () => (/* binding */ glyphs),
  b6: () => (/* binding */ textOf),
  y1: () => (/* binding */ plainLines)
});
var _credential_kinds_js_0 = __nccwpck_require__(4264);
var _causes_js_1 = __nccwpck_require__(6850);
var _change_text_js_4 = __nccwpck_require__(3540);
var _days_js_5 = __nccwpck_require__(9541);
var _evidence_js_2 = __nccwpck_require__(8987);
var _summary_js_3 = __nccwpck_require__(3320);






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
function plainLines(texts) {
    return texts.map((text) => plain(text, /^ +To copy: /.test(text) ? { isVerbatim: true } : {}));
}
function textOf(report, isBrief = false) {
    const lines = (0,_causes_js_1/* .isAudit */ .CA)(report) ? auditLines(report, isBrief) : singleLines(report, isBrief);
    const [headline] = lines;
    return lines.length > maxLines && headline !== undefined ? [...lines, empty, headline] : lines;
}
function auditLines(report, isBrief) {
    const causes = (0,_causes_js_1/* .causesOf */ .cZ)(report);
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
function singleLines(report, isBrief) {
    const { verdict, tokens } = report;
    const findings = (0,_causes_js_1/* .causesOf */ .cZ)(report).map(({ finding }) => finding);
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
}
function resultLine(report) {
    const { verdict } = report;
    return { tone: toneOf(verdict), text: `${verdict}: ${(0,_summary_js_3/* .summarize */ .eh)(report)}`, isTitle: true };
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
function changeLines({ changes }) {
    if (changes === undefined)
        return [];
    return [
        empty,
        plain(`Since the previous report (${(0,_change_text_js_4/* .sinceText */ .I)(changes)}): ${(0,_change_text_js_4/* .countChanges */ .xS)(changes)}.`),
        ...changes.changes.map(({ type, text }) => ({ tone: changeTones[type], text })),
    ];
}
function hintLines(first, isBrief) {
    if (!isBrief || first === undefined)
        return [];
    if (isOptionFault(first))
        return [empty, plain('For all options, run: token-preflight --help')];
    return [empty, plain(`For details, add --verbose, or run: token-preflight explain ${first.code}`)];
}
function tokenTableLines(tokens) {
    const columns = (verdict, days) => `${verdict.padEnd(8)} ${days.padStart(9)}  `;
    const head = columns('Verdict', 'Days left');
    const hang = head.length;
    return [
        plain(`${' '.repeat(glyphs.neutral.length)}${head}Token: what (owner)`),
        ...tokens.map((token) => {
            const { verdict, name, expiry, neverExpires, owner } = token;
            const what = owner === undefined ? (0,_summary_js_3/* .shortSummary */ .Rn)(token) : `${(0,_summary_js_3/* .shortSummary */ .Rn)(token)} (${owner})`;
            const text = columns(verdict, String(expiry?.daysLeft ?? (neverExpires ? 'never' : '-')));
            return { tone: toneOf(verdict), text: `${text}${name}: ${what}`, hang };
        }),
        ...tokens.flatMap(({ name, planned = [] }) => planned.map((request) => plain(`Would send for ${name}: ${request}`))),
    ];
}
function tokenLines(token, isBrief) {
    const lines = [];
    const { kind, account } = token.credential;
    const sent = (0,_summary_js_3/* .authSchemeText */ .P8)(token);
    if (sent !== undefined) {
        const owner = account === undefined ? '' : ` of ${account}`;
        lines.push(`Credential: ${(0,_credential_kinds_js_0/* .aKind */ .SL)(kind)}${owner}, ${sent}.`);
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
    const source = isBrief ? '' : (0,_evidence_js_2/* .sourceText */ .rI)(check);
    const text = `${outcome.padEnd(outcomeWidth)}${(0,_evidence_js_2/* .subjectText */ .yq)(check)}${source && ` (${source})`}`;
    return { tone, text, hang: outcomeWidth };
}
function expiryLines({ expiry, credential }) {
    if (expiry === undefined || credential.scheme === undefined)
        return [];
    return [plain(`Expiry date: ${expiry.on}, ${(0,_days_js_5/* .expiryText */ .X5)(expiry)}.`)];
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
        ...(tokens.length > 0 ? [plain(`  Concerns: ${(0,_summary_js_3/* .truncateList */ .Xs)(tokens, _summary_js_3/* .maxNamesOfCause */ .jD)}.`)] : []),
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
function plain(text, more = {}) {
    return { tone: 'plain', text, ...more };
}
function toneOf(verdict) {
    if (verdict === 'planned')
        return 'neutral';
    if (verdict === 'pass')
        return 'good';
    return verdict === 'fail' ? 'error' : 'warning';
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vO: () => (/* binding */ renderFindings),
  SB: () => (/* binding */ renderToken),
  T9: () => (/* binding */ requestText),
  p1: () => (/* binding */ unnamed)
});

// EXTERNAL MODULE: ./build/src/bitbucket/credential-kind.js
var credential_kind = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js
var scopes = __nccwpck_require__(1638);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __nccwpck_require__(4264);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __nccwpck_require__(7499);
// EXTERNAL MODULE: ./build/src/messages/commands.js
var commands = __nccwpck_require__(66);
// EXTERNAL MODULE: ./build/src/messages/text.js
var messages_text = __nccwpck_require__(4539);
;// CONCATENATED MODULE: ./build/src/messages/notes.js






function noteText(note) {
    switch (note.type) {
        case 'scope-converted':
            return `Checked ${(0,util_text/* list */.p_)(note.to)} instead of ${note.from}, because this kind of token has other scope names.`;
        case 'repository-of-clone':
            return `Used ${note.repository}, the repository of the Git remote origin here. To check another one, set --repository.`;
        case 'scopes-needed':
            return `Required scopes: ${(0,messages_text/* labelled */.wW)((0,scopes/* selectionFor */.CU)(note.scopes))}.`;
        case 'scopes-untested': {
            const reason = note.place === undefined
                ? 'No read-only request could test this.'
                : `Specify a ${note.place} to test this with a request.`;
            return `Shown only by the list of granted scopes: ${(0,util_text/* list */.p_)(note.scopes)}. ${reason}`;
        }
        case 'scopes-unused':
            return `Granted, although no operation of the REST API uses it: ${(0,util_text/* list */.p_)(note.scopes)}.`;
        case 'scopes-unrecognized':
            return `Granted scopes that this version doesn't know: ${(0,util_text/* list */.p_)(note.scopes)}.`;
        case 'kind-named':
            return `Bitbucket identifies the token as ${(0,kinds/* aKind */.SL)(note.kind)}.`;
        case 'scopes-granted':
            return `Granted scopes: ${note.scopes.map((scope) => `${(0,scopes/* labelOf */.Wy)(scope)} (${scope})`).join(', ')}.`;
        case 'list-from-refusal':
            return "The list of granted scopes comes from a 403 response to a request that the job doesn't need.";
        case 'git-user':
            return `For Git, use ${note.user} as the username: ${(0,commands/* gitCommand */.Q)(note.access, note.remote, note.user)}`;
        case 'branch-restrictions':
            return `Branch restrictions can still reject a push.${(0,credential_kind/* isAccessToken */.e)(note.kind) ? " They can't make an exception for an access token." : ''}`;
        case 'url-user-dropped':
            return `Ignored the username in the URL of ${note.operation}. Only the checked token was sent.`;
        case 'request':
            return `To see the response, run: ${(0,commands/* curlCommand */.O)(note.url, note.scheme, note.gitUser)}`;
    }
}

;// CONCATENATED MODULE: ./build/src/report/token-report.js

const unnamed = 'token';
async function renderToken(result, names, partial = {}) {
    const { findings, notes, planned, ...rest } = result;
    return {
        name: unnamed,
        ...partial,
        ...rest,
        findings: await renderFindings(findings, names),
        notes: await renderNotes(notes),
        ...(planned !== undefined && { planned: planned.map(requestText) }),
    };
}
async function renderNotes(notes) {
    return Promise.all(notes.map(async (note) => {
        if (note.type === 'rotation')
            return (await __nccwpck_require__.e(/* import() */ 7958).then(__nccwpck_require__.bind(__nccwpck_require__, 7958))).rotationNoteText(note);
        if (note.type === 'organization')
            return (await __nccwpck_require__.e(/* import() */ 9207).then(__nccwpck_require__.bind(__nccwpck_require__, 9207))).organizationNoteText(note);
        if (note.type !== 'tool' && note.type !== 'tool-optional')
            return noteText(note);
        return (await __nccwpck_require__.e(/* import() */ 6878).then(__nccwpck_require__.bind(__nccwpck_require__, 6878))).toolNoteText(note);
    }));
}
async function renderFindings(findings, names) {
    if (findings.length === 0)
        return [];
    const { renderFinding } = await __nccwpck_require__.e(/* import() */ 3253).then(__nccwpck_require__.bind(__nccwpck_require__, 3253));
    return findings.map((finding) => renderFinding(finding, names));
}
function requestText({ type, url, scheme }) {
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
}


/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compact)
});
function compact(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isEmail)
});
function isEmail(text) {
    return /^[^\s@:"<>()\\]+@[^\s@:"<>()\\]+\.[^\s@:"<>().\\]+$/.test(text) && ![...text].some(isControl);
}
function isControl(character) {
    return character < ' ' || (character >= '\u007f' && character <= '\u009f');
}


/***/ }),

/***/ 4722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ createFile),
  yR: () => (/* binding */ readText),
  Qo: () => (/* binding */ writeText)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/util/timeout.js
var timeout = __nccwpck_require__(7577);
// EXTERNAL MODULE: ./build/src/util/try-write.js
var try_write = __nccwpck_require__(7185);
;// CONCATENATED MODULE: ./build/src/util/files.js





const maxBytes = 32 * 1024 * 1024;
const pipeTimeoutMs = 30_000;
async function writeText(path, text) {
    let written = 0;
    let broken;
    const chunks = function* () {
        try {
            for (const chunk of chunksOf(text)) {
                written += 1;
                yield chunk;
            }
        }
        catch (error) {
            broken = { error };
            throw error;
        }
    };
    const write = async () => {
        await createDirectory(path);
        const linked = await linkOf(path);
        const stats = await (0,try_write/* statOf */._N)(path);
        const isFile = stats?.isFile() ?? true;
        if (!isFile || isOpenFile(path) || isOpenFile(linked))
            await (0,try_write/* withOpenFifo */.X2)(path, () => external_node_fs_.promises.writeFile(path, chunks()));
        else
            await replace(await external_node_fs_.promises.realpath(path).catch(() => linked), chunks, stats);
    };
    const error = await (0,try_write/* attempt */.CD)(path, write, () => written);
    if (broken !== undefined)
        throw broken.error;
    return error;
}
const minChunkLength = 64 * 1024;
function* chunksOf(text) {
    let chunk = '';
    for (const piece of typeof text === 'string' ? [text] : text()) {
        chunk += piece;
        if (chunk.length < minChunkLength)
            continue;
        yield chunk;
        chunk = '';
    }
    yield chunk;
}
async function createFile(path, text) {
    return (0,try_write/* attempt */.CD)(path, async () => {
        await createDirectory(path);
        await external_node_fs_.promises.writeFile(path, text, { flag: 'wx' }).catch(async (error) => {
            if (error.code !== 'EEXIST')
                await external_node_fs_.promises.rm(path, { force: true });
            throw error;
        });
    });
}
async function createDirectory(path) {
    await external_node_fs_.promises.mkdir((0,external_node_path_.dirname)(path), { recursive: true }).catch((error) => {
        throw error.code === 'EEXIST' ? Object.assign(error, { code: 'ENOTDIR' }) : error;
    });
}
async function linkOf(path) {
    return external_node_fs_.promises.readlink(path).then((target) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target), () => path);
}
function isOpenFile(path) {
    return /^\/(?:dev\/(?:std|fd\/)|proc\/)/.test((0,external_node_path_.resolve)(path));
}
async function replace(path, chunks, old) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.token-preflight-${Math.random().toString(36).slice(2)}.tmp`);
    try {
        await external_node_fs_.promises.writeFile(temporary, chunks(), { flag: 'wx' });
        if (old !== undefined)
            await copyOwnership(temporary, old);
        await external_node_fs_.promises.rename(temporary, path);
    }
    catch (error) {
        await external_node_fs_.promises.rm(temporary, { force: true }).catch(() => undefined);
        if (old === undefined || !isAboutPlace(error))
            throw error;
        await writeOrRestore(path, chunks);
    }
}
async function copyOwnership(path, { mode, uid, gid }) {
    await external_node_fs_.promises.chown(path, uid, gid).catch(() => undefined);
    await external_node_fs_.promises.chmod(path, mode & 0o7777).catch(() => undefined);
}
function isAboutPlace(error) {
    const codes = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'];
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
async function writeOrRestore(path, chunks) {
    const old = await external_node_fs_.promises.readFile(path);
    await external_node_fs_.promises.writeFile(path, chunks()).catch(async (error) => {
        await external_node_fs_.promises.writeFile(path, old).catch(() => undefined);
        throw error;
    });
}
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
    const isPipe = (await (0,timeout/* withTimeout */.w)((0,try_write/* statOf */._N)(path), undefined))?.isFIFO() === true;
    return (0,timeout/* withTimeout */.w)(read().catch(problemOf), lateText, isPipe ? pipeTimeoutMs : undefined);
}
const tooLarge = { problem: `is a file of more than ${maxBytes / 1024 / 1024} MB.` };
const lateText = { problem: "can't be read: timed out." };
function problemOf({ code, name }) {
    return code === 'ENOENT'
        ? { problem: 'names a file that does not exist.', isMissing: true }
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
    return (0,timeout/* withTimeout */.w)(read().catch(problemOf), lateText, pipeTimeoutMs);
}
function decodeText(bytes) {
    if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2)))
        return { problem: 'is UTF-16. Save the file as UTF-8.' };
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return { problem: 'is not UTF-8. Save the file as UTF-8.' };
    return { text: bytes.toString() };
}


/***/ }),

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ groupBy)
});
function groupBy(items, keyOf) {
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
}


/***/ }),

/***/ 6778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Wx: () => (/* binding */ nameOfCharacter),
  fF: () => (/* binding */ findInvisibleCharacters),
  jC: () => (/* binding */ countCharacter),
  jM: () => (/* binding */ locateCharacters)
});
var _lazy_pattern_js_0 = __nccwpck_require__(4417);

const deceptive = (0,_lazy_pattern_js_0/* .lazyPattern */ .x)(String.raw `[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u2010-\u2015\u2212\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb\ufffd\u3002\uff01-\uff5e\uff61]`, 'u');
const wordsAndCharacters = (0,_lazy_pattern_js_0/* .lazyPattern */ .x)(String.raw `\r\n|[\p{L}\p{M}\p{N}]+|.`, 'gsu');
const latin = (0,_lazy_pattern_js_0/* .lazyPattern */ .x)(String.raw `\p{Script=Latin}`, 'u');
const greek = (0,_lazy_pattern_js_0/* .lazyPattern */ .x)(String.raw `\p{Script=Greek}`, 'u');
const lookAlike = /[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u04cf\u0501\u051b\u051d\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u03b1\u03b3\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03f2\u03f3\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7]/u;
function findInvisibleCharacters(value) {
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
}
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
    [(0,_lazy_pattern_js_0/* .lazyPattern */ .x)(String.raw `\p{Cc}`, 'u'), 'control character'],
    [() => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'text direction mark'],
    [(0,_lazy_pattern_js_0/* .lazyPattern */ .x)(String.raw `[\p{Cf}\p{DI}\u2800]`, 'u'), 'invisible character'],
    [(0,_lazy_pattern_js_0/* .lazyPattern */ .x)(String.raw `\p{Z}`, 'u'), 'unusual space'],
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


/***/ }),

/***/ 4417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ lazyPattern)
});
function lazyPattern(source, flags) {
    let pattern;
    return () => {
        pattern ??= new RegExp(source, flags);
        return pattern;
    };
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  kG: () => (/* binding */ holdsPlaceholder),
  oc: () => (/* binding */ unifyPlaceholders),
  wK: () => (/* binding */ isPlaceholder)
});
const anywhere = /(?<![$#%{])[$#%]*\{+([^{}]*)\}+|(?<!\$)\$+\(([^()]*)\)|(?<!\$)\$+(?:env:)?([a-z_]\w*|\d\b|[@*])/gi;
const whole = /^(?:%([a-z_]\w*)%|:([a-z_]\w*)|<{1,2}([^<>]+)>{1,2}|\[{1,2}([^[\]]+)\]{1,2}|__([a-z]\w*?)__|%\((\w+)\)[sd]|%[sd]|\*{1,2}|\.{3}|\u2026)$/i;
const sign = /[^\w/-]|__/;
const uuid = /^\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}$/i;
function unifyPlaceholders(path) {
    if (!sign.test(path))
        return path;
    return path
        .replace(/%(?:7b|7d|24|3c|3e|5b|5d)/gi, decodeURIComponent)
        .replace(/%23(?=\{)/g, '#')
        .replace(anywhere, (text, ...names) => (uuid.test(text) ? text : inBraces(names.slice(0, 3))))
        .replace(/(?<=\/)[^/?]+/g, unifySegment);
}
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
function isPlaceholder(segment) {
    return /\{[^{}]*\}/.test(segment) && !uuid.test(segment);
}
function holdsPlaceholder(text) {
    return unifyPlaceholders(`/${text}`).split('/').some(isPlaceholder);
}


/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  L9: () => (/* binding */ wordsAndCommands),
  LV: () => (/* binding */ wrap),
  U9: () => (/* binding */ count),
  ZH: () => (/* binding */ capitalize),
  pZ: () => (/* binding */ indent),
  p_: () => (/* binding */ list)
});
function list(items, last = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
const command = /`[^`]+`|"(?:curl|git|token-preflight) [^"]+"|(?<!\S)(?:token-preflight|curl -\S+|git (?:-c|config --\S+)|mkdir -p|read -rs) .*?(?=[.,]?$|[.,] )/g;
function wordsAndCommands(text) {
    return text
        .replace(command, (found) => found.replaceAll(' ', '\0'))
        .split(' ')
        .map((word) => word.replaceAll('\0', ' '));
}
function wrap(text, maxLength) {
    const lines = [];
    for (const word of wordsAndCommands(text)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= maxLength)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function indent(text, spaces, maxLength) {
    return wrap(text, maxLength - spaces).map((line) => `${' '.repeat(spaces)}${line}`);
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ withTimeout)
});
const timeoutMs = 2000;
async function withTimeout(done, fallback, afterMs = timeoutMs) {
    const late = new Promise((resolve) => setTimeout(resolve, afterMs, fallback).unref());
    return Promise.race([done, late]);
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  CD: () => (/* binding */ attempt),
  FA: () => (/* binding */ tryWrite),
  IM: () => (/* binding */ appendText),
  X2: () => (/* binding */ withOpenFifo),
  _N: () => (/* binding */ statOf)
});
var node_fs_0 = __nccwpck_require__(3024);
var node_util_1 = __nccwpck_require__(7975);
var _timeout_js_2 = __nccwpck_require__(7577);



const [readStats, openFile, closeFile] = [(0,node_util_1.promisify)(node_fs_0.stat), (0,node_util_1.promisify)(node_fs_0.open), (0,node_util_1.promisify)(node_fs_0.close)];
const appendText = (0,node_util_1.promisify)(node_fs_0.appendFile);
async function tryWrite(path, write) {
    return attempt(path, () => withOpenFifo(path, write));
}
async function attempt(path, write, progress = () => 0) {
    const done = write().then(() => undefined, (error) => ({ path, code: error.code ?? error.name }));
    const late = { path, code: 'TIMEOUT' };
    for (;;) {
        const before = progress();
        const outcome = await (0,_timeout_js_2/* .withTimeout */ .w)(done, late);
        if (outcome !== late || progress() === before)
            return outcome;
    }
}
async function statOf(path) {
    return readStats(path).catch(() => undefined);
}
async function withOpenFifo(path, write) {
    const stats = await statOf(path);
    const fifo = stats?.isFIFO() ? await openFile(path, node_fs_0.constants.O_WRONLY | node_fs_0.constants.O_NONBLOCK) : undefined;
    try {
        await write();
    }
    finally {
        if (fifo !== undefined)
            await closeFile(fifo);
    }
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ thisProgram),
  r: () => (/* binding */ version)
});
const version = '1.0.0';
const thisProgram = { name: 'token-preflight', version };


/***/ })

});
/************************************************************************/
// The module cache
var __webpack_module_cache__ = {};

// The require function
function __nccwpck_require__(moduleId) {
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
__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
threw = false;
} finally {
if(threw) delete __webpack_module_cache__[moduleId];
}

// Return the exports of the module
return module.exports;
}

// expose the modules object (__webpack_modules__)
__nccwpck_require__.m = __webpack_modules__;

/************************************************************************/
/* webpack/runtime/asset-relocator-loader */
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";

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
__nccwpck_require__.t = function(value, mode) {
if(mode & 1) value = this(value);
if(mode & 8) return value;
if(typeof value === 'object' && value) {
if((mode & 4) && value.__esModule) return value;
if((mode & 16) && typeof value.then === 'function') return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
}
def['default'] = () => (value);
__nccwpck_require__.d(ns, def);
return ns;
};
})();

/* webpack/runtime/define property getters */
(() => {
// define getter functions for harmony exports
__nccwpck_require__.d = (exports, definition) => {
for(var key in definition) {
if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();

/* webpack/runtime/ensure chunk */
(() => {
__nccwpck_require__.f = {};
// This file contains only the entry chunk.
// The chunk loading function for additional chunks
__nccwpck_require__.e = (chunkId) => {
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
};
})();

/* webpack/runtime/get javascript chunk filename */
(() => {
// This function allow to reference async chunks
__nccwpck_require__.u = (chunkId) => {
// return url for filenames based on template
return "" + chunkId + ".index.js";
};
})();

/* webpack/runtime/hasOwnProperty shorthand */
(() => {
__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();

/* webpack/runtime/make namespace object */
(() => {
// define __esModule on exports
__nccwpck_require__.r = (exports) => {
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
if(__nccwpck_require__.o(moreModules, moduleId)) {
__nccwpck_require__.m[moduleId] = moreModules[moduleId];
}
}
if(runtime) runtime(__nccwpck_require__);
for(var i = 0; i < chunkIds.length; i++)
installedChunks[chunkIds[i]] = 1;

};

// require() chunk loading for javascript
__nccwpck_require__.f.require = (chunkId, promises) => {
// "1" is the signal for "already loaded"
if(!installedChunks[chunkId]) {
if(true) { // all chunks have JS
installChunk(require("./" + __nccwpck_require__.u(chunkId)));
} else installedChunks[chunkId] = 1;
}
};

// no external install chunk

// no HMR

// no HMR manifest
})();

/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  check: () => (/* reexport */ check),
  exitWithError: () => (/* reexport */ exitWithError),
  explain: () => (/* reexport */ explain),
  runProcess: () => (/* reexport */ runProcess),
  scopesFor: () => (/* reexport */ scopesFor)
});

;// CONCATENATED MODULE: ./build/src/library/api.js
const check = async (config) => (await __nccwpck_require__.e(/* import() */ 9036).then(__nccwpck_require__.bind(__nccwpck_require__, 9036))).checkConfig(config);
const explain = async (text, hints) => (await __nccwpck_require__.e(/* import() */ 9036).then(__nccwpck_require__.bind(__nccwpck_require__, 9036))).explainText(text, hints);
const scopesFor = async (operations, tokenKind) => (await __nccwpck_require__.e(/* import() */ 9036).then(__nccwpck_require__.bind(__nccwpck_require__, 9036))).lookUpScopes(operations, tokenKind);

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/src/config/options.js + 1 modules
var options = __nccwpck_require__(5490);
// EXTERNAL MODULE: ./build/src/hosts/host.js
var host = __nccwpck_require__(95);
;// CONCATENATED MODULE: ./build/src/hosts/detect-host.js


function findHostName({ env, args }) {
    if (args.length > 0)
        return 'terminal';
    if (options/* options */.fF.some(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined))
        return 'action';
    const isPipe = env.TOKEN_PREFLIGHT_HOST === 'pipe' || (0,host/* isInPipeline */.yG)(env);
    return isPipe && env.TOKEN_PREFLIGHT_TOKEN === undefined ? 'pipe' : 'terminal';
}
async function detectHost(io) {
    switch (findHostName(io)) {
        case 'action':
            return (await __nccwpck_require__.e(/* import() */ 2528).then(__nccwpck_require__.bind(__nccwpck_require__, 2528))).githubActionsHost(io);
        case 'pipe':
            return (await __nccwpck_require__.e(/* import() */ 8776).then(__nccwpck_require__.bind(__nccwpck_require__, 8776))).bitbucketPipelinesHost(io);
        case 'terminal':
            return (await __nccwpck_require__.e(/* import() */ 5690).then(__nccwpck_require__.bind(__nccwpck_require__, 5690))).cliHost(io);
    }
}

;// CONCATENATED MODULE: ./build/src/hosts/crash.js


function crashText(type) {
    return `Internal error${type === undefined ? '' : ` (${type})`}. The token wasn't checked.`;
}
function crashExitCode(host) {
    return host === 'terminal' ? 70 : 1;
}
function reportCrash(error, host, io) {
    const name = error instanceof Error ? error.name : typeof error;
    const text = crashText(/^\w{1,40}$/.test(name) ? name : undefined);
    host.print([
        { tone: 'error', text: `error: ${text}` },
        { tone: 'plain', text: 'Please report it at https://github.com/token-preflight/token-preflight/issues.' },
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

;// CONCATENATED MODULE: ./build/src/hosts/output.js

function openOutput(fd, openStream, noteError) {
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
                stream.write('', () => done());
        },
    };
}
function directOutput(fd) {
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
}
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

// EXTERNAL MODULE: ./build/src/commands/check.js
var commands_check = __nccwpck_require__(636);
;// CONCATENATED MODULE: ./build/src/commands/run.js

async function run(invocation, context) {
    switch (invocation.command) {
        case 'check':
            return (0,commands_check/* check */.z)(invocation, context);
        case 'audit':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3386), __nccwpck_require__.e(1050)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3516))).audit(invocation, context);
        case 'merge':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(1880)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1880))).merge(invocation, context);
        case 'init':
            return (await __nccwpck_require__.e(/* import() */ 96).then(__nccwpck_require__.bind(__nccwpck_require__, 96))).init(invocation);
        case 'explain':
            return (await __nccwpck_require__.e(/* import() */ 2267).then(__nccwpck_require__.bind(__nccwpck_require__, 2267))).explain(invocation, context.host.names, context.now);
        case 'explain-step':
            return (await __nccwpck_require__.e(/* import() */ 66).then(__nccwpck_require__.bind(__nccwpck_require__, 7685))).explainStep(invocation, context);
        case 'scopes':
            return (await __nccwpck_require__.e(/* import() */ 4511).then(__nccwpck_require__.bind(__nccwpck_require__, 4511))).scopes(invocation, context);
        case 'tools':
            return (await __nccwpck_require__.e(/* import() */ 9091).then(__nccwpck_require__.bind(__nccwpck_require__, 9091))).tools(invocation, context);
        case 'suggest':
            return (await __nccwpck_require__.e(/* import() */ 5431).then(__nccwpck_require__.bind(__nccwpck_require__, 5431))).suggest(invocation, context);
        case 'record':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(4715), __nccwpck_require__.e(5384), __nccwpck_require__.e(4749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4749))).record(invocation, context);
        case 'advise':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(7934), __nccwpck_require__.e(4715), __nccwpck_require__.e(5384), __nccwpck_require__.e(8802)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8802))).advise(invocation, context);
        case 'help':
            return (await __nccwpck_require__.e(/* import() */ 9717).then(__nccwpck_require__.bind(__nccwpck_require__, 2098))).help(invocation);
        case 'version':
            return (await __nccwpck_require__.e(/* import() */ 8228).then(__nccwpck_require__.bind(__nccwpck_require__, 8228))).printVersion(invocation);
    }
}

;// CONCATENATED MODULE: ./build/src/report/json-pieces.js
function* jsonPieces(report) {
    let before = '{\n';
    for (const [key, value] of Object.entries(report)) {
        yield `${before}  ${JSON.stringify(key)}: `;
        before = ',\n';
        if (key === 'tokens' && report.tokens.length > 0)
            yield* listPieces(report.tokens);
        else
            yield indented(value, '  ');
    }
    yield '\n}\n';
}
function* listPieces(items) {
    for (const [index, item] of items.entries())
        yield `${index === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
    yield '\n  ]';
}
function indented(value, indentation) {
    return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indentation}`);
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __nccwpck_require__(4913);
// EXTERNAL MODULE: ./build/src/util/files.js + 1 modules
var files = __nccwpck_require__(4722);
;// CONCATENATED MODULE: ./build/src/hosts/publish.js



async function publish(result, host) {
    if (result.type === 'report')
        return publishReport(result, host);
    host.print(result.lines);
    if (result.type === 'text')
        return result.exitCode;
    const { explanation, file } = result;
    if (explanation !== undefined && file !== undefined)
        await host.publishExplanation?.(explanation, file);
    return 0;
}
async function publishReport({ report, run, isPlan, redact, clean }, host) {
    const { onUnknown } = run;
    const safe = clean(report);
    const print = (lines) => host.print(lines.map(({ text, ...line }) => ({ ...line, text: redact(text) })));
    const unwritten = await writeFiles(safe, run, host);
    print((0,report_text/* textOf */.b6)(safe, host.isBrief));
    const unpublished = await host.publish(safe, {
        onUnknown,
        reportPath: unwritten.has('report') ? undefined : run.report,
        redact,
        codeInsights: run.codeInsights && !isPlanned(safe, isPlan),
    });
    const warnings = [...(await writeErrors(unwritten, host)), ...unpublished].map((text) => `warn: ${text} The result isn't affected.`);
    print(warnings.map((text) => ({ tone: 'warning', text })));
    return host.exitCode(report, onUnknown);
}
async function writeErrors(unwritten, { names }) {
    if (unwritten.size === 0)
        return [];
    const { fileErrorText } = await __nccwpck_require__.e(/* import() */ 8102).then(__nccwpck_require__.bind(__nccwpck_require__, 8102));
    return [...unwritten].map(([option, error]) => `${names.option(option)}: ${fileErrorText(error, names)}`);
}
function asText(text) {
    return typeof text === 'string' ? text : [...text()].join('');
}
function isPlanned({ tokens }, isPlan) {
    return isPlan || tokens.some(({ planned }) => planned !== undefined);
}
async function writeFiles(report, run, host) {
    const errors = new Map();
    const write = async (option, render) => {
        const path = run[option];
        if (path === undefined)
            return;
        const text = await render();
        if (path === '-' && host.writeDocument !== undefined)
            return host.writeDocument(asText(text));
        const error = await (0,files/* writeText */.Qo)(path, text);
        if (error !== undefined)
            errors.set(option, error);
    };
    const json = () => jsonPieces(report);
    if (host.isJson)
        host.writeDocument?.(asText(json));
    await write('report', async () => json);
    await write('junit', async () => {
        const { junitPieces } = await __nccwpck_require__.e(/* import() */ 3356).then(__nccwpck_require__.bind(__nccwpck_require__, 3356));
        return () => junitPieces(report);
    });
    await write('html', async () => {
        const { pagePieces } = await __nccwpck_require__.e(/* import() */ 564).then(__nccwpck_require__.bind(__nccwpck_require__, 564));
        return () => pagePieces(report);
    });
    await write('metrics', async () => (await __nccwpck_require__.e(/* import() */ 6465).then(__nccwpck_require__.bind(__nccwpck_require__, 6465))).metricsOf(report));
    return errors;
}

;// CONCATENATED MODULE: ./build/src/main.js




async function main(io) {
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
}

;// CONCATENATED MODULE: ./build/src/process.js





const { argv, execPath, platform } = process;
const env = platform === 'win32' ? process.env : copyEnvironment();
const args = argv.slice(2);
const signals = { SIGINT: 130, SIGTERM: 143 };
const maxEndMs = 9000;
const maxLateMs = 500;
function copyEnvironment() {
    return Object.fromEntries(Reflect.ownKeys(process.env).map((name) => [name, process.env[String(name)]]));
}
function exitNow(code) {
    const isBlocked = process.getActiveResourcesInfo().some((name) => /^(?:GetAddrInfo|FSReq)/.test(name));
    if (isBlocked)
        process.execve?.(execPath, [execPath, '--eval', `process.exit(${code})`], { ...env, NODE_OPTIONS: '' });
    process.exit(code);
}
let outputError;
function noteError({ code }) {
    if (code !== 'EPIPE')
        outputError = code;
}
const ignoreError = () => undefined;
function withErrorHandler(stream, handle = ignoreError) {
    return stream.listeners('error').includes(handle) ? stream : stream.on('error', handle);
}
function finalCode(code) {
    if (code !== 0 || outputError === undefined)
        return code;
    stderr().write(`error: Couldn't write the output (${outputError}).\n`);
    return crashExitCode(findHostName({ env, args }));
}
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
function stdout() {
    outputs.stdout ??= openOutput(1, () => withErrorHandler(openStdout(), noteError), noteError);
    return outputs.stdout;
}
let openStdout = () => process.stdout;
function shareStdout() {
    const { get } = Object.getOwnPropertyDescriptor(process, 'stdout') ?? {};
    if (get !== undefined)
        openStdout = get.bind(process);
    Object.defineProperty(process, 'stdout', { get: stdout, configurable: true });
}
function exitWithError(text) {
    const host = findHostName({ env, args });
    const log = stderr();
    log.write(`error: ${text}\n`);
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
async function runProcess() {
    if (env.NODE_DEBUG)
        ownStderr = takeOver(withErrorHandler(process.stderr));
    if (findHostName({ env, args }) === 'action')
        shareStdout();
    for (const event of ['uncaughtException', 'unhandledRejection']) {
        process.on(event, () => exitWithError(crashText()));
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
    stdout().flush(() => setImmediate(() => {
        if (interruption?.signal.aborted)
            endBy(interruption.signal.reason);
        exitNow(finalCode(code));
    }));
}

;// CONCATENATED MODULE: ./build/src/program.js



module.exports = __webpack_exports__;
})()
;
0 && (module.exports = { check, explain, scopesFor });
