#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ authorizationValue),
/* harmony export */   AG: () => (/* binding */ legalSchemes),
/* harmony export */   e2: () => (/* binding */ gitUser),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   ey: () => (/* binding */ shortestToken),
/* harmony export */   jP: () => (/* binding */ gitAuthorizationValue)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);

/**
 * The schemes that REST takes for a kind of credential, the one to try first in front. API tokens: Basic with the
 * owner's e-mail, Bearer since 2026-08-18; everything else: Bearer only.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 */
function legalSchemes(kind, hasEmail) {
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind) || kind === 'oauth-token' || !hasEmail)
        return ['bearer'];
    return ['basic', 'bearer'];
}
const gitUsers = ['x-bitbucket-api-token-auth', 'x-token-auth'];
/**
 * The user name that git over HTTPS wants beside a token. Not the e-mail, which REST takes and git refuses.
 * https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens
 * @param hasEmail for a token of unknown kind: whoever gives an e-mail most likely has an API token
 */
function gitUser(kind, hasEmail) {
    const isApiToken = kind === 'api-token' || (kind === 'unrecognized' && hasEmail);
    return isApiToken ? 'x-bitbucket-api-token-auth' : 'x-token-auth';
}
/** The value of the `Authorization` header for git: always Basic. */
function gitAuthorizationValue(user, token) {
    return authorizationValue('basic', token, user);
}
/** The value of the `Authorization` header. */
function authorizationValue(scheme, token, email) {
    if (scheme === 'bearer')
        return `Bearer ${token.reveal()}`;
    return `Basic ${Buffer.from(`${email}:${token.reveal()}`).toString('base64')}`;
}
/** What is shorter is no token but a word, such as `Bearer` beside one: other texts may hold it for reasons of their own. */
const shortestToken = 16;
/**
 * Every form in which the secret could show up in a text: itself, trimmed, line by line and without what does not belong
 * to it, each of these URL-encoded, and encoded alone, with the e-mail as a `Basic` header carries it, or within any other
 * text. For masks; too short ones are left out, since masking them would black out half the log.
 */
function secretForms(raw, email) {
    const value = raw.reveal();
    const trimmed = value.trim();
    if (trimmed === '')
        return [];
    const parts = value.split(/[^\x21-\x7e]+/).filter(({ length }) => length >= shortestToken);
    const users = [email?.trim() ?? '', ...gitUsers];
    const base64 = (text) => Buffer.from(text).toString('base64');
    const encoded = [...new Set([trimmed, ...parts])].flatMap((text) => [
        text,
        encodeURIComponent(toWellFormed(text)),
        base64(text),
        ...withinBase64(text),
        ...users.map((user) => base64(`${user}:${text}`)),
    ]);
    const forms = [value, ...value.split(/[\r\n]+/), encodeURI(toWellFormed(value)), base64(value), ...encoded];
    return [...new Set(forms)].filter((form) => form.trim().length >= 6).sort((a, b) => b.length - a.length);
}
/**
 * What base64 makes of a text that stands within another: three bytes are four characters, so it depends on where it
 * begins. Without the characters at both ends that hold a part of something else.
 */
function withinBase64(text) {
    return [0, 1, 2].map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
        return bytes.toString('base64').slice(Math.ceil((before * 4) / 3), Math.floor((bytes.length * 4) / 3));
    });
}
/** A lone surrogate would make the URL encoders throw. */
function toWellFormed(text) {
    return Buffer.from(text).toString();
}


/***/ }),

/***/ 9081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ endpointForGit),
/* harmony export */   CX: () => (/* binding */ missingPlace),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   O1: () => (/* binding */ isSamePlace),
/* harmony export */   d_: () => (/* binding */ toRequest),
/* harmony export */   g3: () => (/* binding */ endpointForUser),
/* harmony export */   gN: () => (/* binding */ endpointForOperation),
/* harmony export */   hT: () => (/* binding */ endpointForRepository),
/* harmony export */   tS: () => (/* binding */ endpointForScope),
/* harmony export */   w9: () => (/* binding */ describeResource),
/* harmony export */   y: () => (/* binding */ endpointForWorkspace)
/* harmony export */ });
/** Where an endpoint is, at the bases that are configured. */
function toRequest(endpoint, { apiUrl, gitUrl }) {
    const base = endpoint.isGit ? gitUrl : apiUrl;
    const url = new URL(`${base.href.replace(/\/$/, '')}${endpoint.path}`);
    return { ...endpoint, url, label: `GET ${endpoint.isGit ? url.host : ''}${url.pathname}` };
}
const repository = '/repositories/{workspace}/{repo_slug}';
const workspace = '/workspaces/{workspace}';
const project = '/workspaces/{workspace}/projects/{project_key}';
/** Of a list only the length is asked for, so that no variable, key or webhook is ever fetched. */
const sizeOnly = 'pagelen=1&fields=size';
/** Paths that are asked in one form only, so that identical questions are seen to be identical. */
const queries = {
    [repository]: 'fields=full_name,is_private',
    [workspace]: 'fields=slug,is_private',
    [project]: 'fields=key,is_private',
    '/user': 'fields=display_name,uuid',
};
/**
 * Where a scope shows, the most telling path first; the first whose names are known is asked. By the scopes of each
 * operation in https://api.bitbucket.org/swagger.json . Scopes that only writing operations use are not here, nor those
 * of SSH and GPG keys, whose paths hold the account's own id.
 */
const ofScope = {
    'read:repository:bitbucket': [repository, '/repositories/{workspace}'],
    'admin:repository:bitbucket': [`${repository}/override-settings`],
    'read:pullrequest:bitbucket': [`${repository}/pullrequests`],
    'read:pipeline:bitbucket': [`${repository}/pipelines`, `${workspace}/pipelines-config/variables`],
    'read:runner:bitbucket': [`${repository}/pipelines-config/runners`, `${workspace}/pipelines-config/runners`],
    'read:webhook:bitbucket': [`${repository}/hooks`, `${workspace}/hooks`],
    'read:project:bitbucket': [project, `${workspace}/projects`],
    'admin:project:bitbucket': [`${project}/branching-model/settings`],
    'read:workspace:bitbucket': [workspace, '/user/workspaces'],
    'read:snippet:bitbucket': ['/snippets/{workspace}'],
    'read:user:bitbucket': ['/user'],
    repository: [repository, '/repositories/{workspace}'],
    'repository:admin': [`${repository}/override-settings`],
    pullrequest: [`${repository}/pullrequests`],
    pipeline: [`${repository}/pipelines`, `${workspace}/pipelines-config/variables`],
    runner: [`${repository}/pipelines-config/runners`, `${workspace}/pipelines-config/runners`],
    webhook: [`${repository}/hooks`, `${workspace}/hooks`],
    project: [project, `${workspace}/projects`],
    'project:admin': [`${project}/branching-model/settings`],
    // Not /user where it can be helped: access tokens are refused there.
    account: [`${workspace}/members`, '/user'],
    email: ['/user/emails'],
    snippet: ['/snippets/{workspace}'],
};
/**
 * The GET that shows whether a scope works on the known resources.
 *
 * @param scope a name in either vocabulary
 * @param resources the names that are known
 * @returns nothing when the scope has no harmless GET or the name it needs isn't known; never throws
 */
function endpointForScope(scope, resources) {
    const [best, ...others] = Object.hasOwn(ofScope, scope) ? (ofScope[scope] ?? []) : [];
    const endpoint = best === undefined ? undefined : endpointOf(best, {}, resources);
    if (endpoint !== undefined)
        return endpoint;
    const [standIn] = others.flatMap((template) => endpointOf(template, {}, resources) ?? []);
    return standIn && { ...standIn, isSubstitute: true };
}
/**
 * The name that has to be known before a scope can be tried where it tells most.
 *
 * @param scope a name in either vocabulary
 * @param resources the names that are known
 * @returns nothing when the scope can be tried there already, or never can; never throws
 */
function missingPlace(scope, resources) {
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
/** The repository itself; nothing when workspace or slug isn't known. Never throws. */
function endpointForRepository(resources) {
    return endpointOf(repository, {}, resources);
}
/** The workspace itself; nothing when it isn't known. Never throws. */
function endpointForWorkspace(resources) {
    return endpointOf(workspace, {}, resources);
}
/** The account behind the credential; access tokens have none. */
function endpointForUser() {
    return { path: `/user?${queries['/user']}`, resource: 'user', place: {}, isRoot: true, needsCredential: true };
}
/**
 * The ref advertisement: the first thing that git itself asks, before it transfers anything. The one for pushing
 * changes nothing either.
 * https://git-scm.com/docs/gitprotocol-http
 */
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
/** Names what an endpoint is about: `repository acme/web`, `workspace acme`, `project WEB`, `user`. */
function describeResource({ resource, place }) {
    if (resource === 'repository')
        return `repository ${place.workspace}/${place.repository}`;
    if (resource === 'workspace')
        return `workspace ${place.workspace}`;
    return resource === 'project' ? `project ${place.project}` : resource;
}
/** Whether two endpoints are about the same repository, workspace or project. */
function isSamePlace(a, b) {
    return a.resource !== 'user' && a.resource === b.resource && describeResource(a) === describeResource(b);
}
/** Whether an endpoint lies in a repository or project, or anywhere in a workspace. */
function isInside({ place }, kind, wanted) {
    return place.workspace === wanted.workspace && (kind === 'workspace' || place[kind] === wanted[kind]);
}
/**
 * What is never asked for: answers that redirect (also to a storage host), stream or grow large, contents of files, logs,
 * variables, keys and webhooks, search, and the deprecated properties of apps.
 * By the answers in https://api.bitbucket.org/swagger.json
 */
const neverAsked = [
    /\/(?:diff|diffstat|patch|rawdiff|conflicts|file-conflicts|filehistory|files|log|logs|content-uri|client-key)(?:\/|$)/,
    /\/(?:search|properties|test_reports|public-key|key_pair)(?:\/|$)/,
    /\/src(?:\/|$)/,
    /\/(?:downloads|variables|known_hosts|hooks|deploy-keys|ssh-keys|gpg-keys)\/\{/,
    // Their 404 is an answer to the question: not watched, no member, no default reviewer, not indexed.
    /\/watch$|\/(?:members|default-reviewers)\/\{|\/commit\/\{commit\}\/pullrequests$/,
];
/** Answers that are no list although their path ends like one, or the reverse. */
const objects = /\/(?:hook_events|branching-model|settings|effective-branching-model|override-settings|pipelines_config|permission|openid-configuration|keys\.json)$/;
const lists = /^\/repositories\/\{workspace\}$|^\/snippets\/\{workspace\}$|^\/hook_events\/|\/commits\/\{revision\}$|\/permissions\/repositories\/\{repo_slug\}$|^\/workspaces\/\{workspace\}\/pullrequests\//;
/**
 * The operation itself, where it is a harmless GET and everything in its path is known.
 *
 * @param operation one of the catalogue
 * @param values real values by the catalogue's parameter names, plain (not percent-encoded)
 * @param resources fill in workspace, repository and project where `values` lacks them
 * @returns nothing when it is no GET, removed, not harmless, or a name isn't known; never throws
 */
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
        ...(segments[0] !== 'user' && forAdministrators.test(template) && { permission: 'admin' }),
    };
}
/** How many segments the path of the resource itself has. */
const rootDepth = { repository: 3, workspace: 2, project: 4, user: 1 };
/** The names in a path. */
function placeAt(segments, resource) {
    if (resource === 'user')
        return {};
    const [, workspace = '', second = '', third = ''] = segments.map(decodeURIComponent);
    if (resource === 'repository')
        return { workspace, repository: second };
    return resource === 'project' ? { workspace, project: third } : { workspace };
}
/** What only administrators of the repository, project or workspace may read. */
const forAdministrators = /\/(?:hooks|runners|override-settings|settings|branch-restrictions|permissions-config|permissions|variables)(?:\/|$)/;
/** Branch and tag names keep their slashes; nothing may climb out of its place. */
function encodedValue(parameter, value) {
    const parts = value.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || /\p{Surrogate}/u.test(value))
        return undefined;
    return parameter === 'name' ? parts.map(encoded).join('/') : encoded(value);
}
/** An apostrophe too, which would end the quotes of a shell. */
function encoded(text) {
    return encodeURIComponent(text).replaceAll("'", '%27');
}
function queryOf(template) {
    const own = queries[template];
    if (own !== undefined)
        return own;
    const isList = lists.test(template) || (!template.endsWith('}') && !objects.test(template));
    return isList ? sizeOnly : 'fields=type';
}
/** What an operation's path is about, by its template. */
function resourceOf(template) {
    if (template.startsWith(repository))
        return 'repository';
    if (template.startsWith(project))
        return 'project';
    return /^\/(?:repositories|workspaces|snippets|teams)\//.test(template) ? 'workspace' : 'user';
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ canHold),
  fT: () => (/* binding */ expand),
  sC: () => (/* binding */ findScope),
  T2: () => (/* binding */ isOfUser),
  Wy: () => (/* binding */ labelOf),
  iQ: () => (/* reexport */ nearestScopes),
  Tl: () => (/* binding */ translate),
  YB: () => (/* binding */ vocabularyOf)
});

;// CONCATENATED MODULE: ./build/src/bitbucket/scopes.data.js
const unused = 'No operation of the REST API uses it.';
const gone = 'Issues and wikis were removed with their API on 2026-08-20.';
const notUserData = `${unused} The scope for the account's own data is read:user:bitbucket.`;
const replaced = 'It is obsolete: project:admin replaced it.';
/**
 * Every scope that Bitbucket Cloud is known to have given out: first those of API tokens, with the words of the token
 * page (https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions), then those of access tokens and OAuth
 * (https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes). A twin is the legacy scope that the typical
 * operation behind a granular scope asks for; Bitbucket publishes no such table.
 */
const scopeTable = [
    { name: 'read:repository:bitbucket', vocabulary: 'granular', label: 'Repositories: Read', twin: 'repository' },
    {
        name: 'write:repository:bitbucket',
        vocabulary: 'granular',
        label: 'Repositories: Write',
        twin: 'repository:write',
    },
    {
        name: 'admin:repository:bitbucket',
        vocabulary: 'granular',
        label: 'Repositories: Admin',
        twin: 'repository:admin',
    },
    {
        name: 'delete:repository:bitbucket',
        vocabulary: 'granular',
        label: 'Repositories: Delete',
        twin: 'repository:delete',
    },
    { name: 'read:pullrequest:bitbucket', vocabulary: 'granular', label: 'Pull requests: Read', twin: 'pullrequest' },
    {
        name: 'write:pullrequest:bitbucket',
        vocabulary: 'granular',
        label: 'Pull requests: Write',
        twin: 'pullrequest:write',
    },
    { name: 'read:project:bitbucket', vocabulary: 'granular', label: 'Projects: Read', twin: 'project' },
    { name: 'admin:project:bitbucket', vocabulary: 'granular', label: 'Projects: Admin', twin: 'project:admin' },
    { name: 'read:workspace:bitbucket', vocabulary: 'granular', label: 'Workspaces: Read', twin: 'account' },
    { name: 'admin:workspace:bitbucket', vocabulary: 'granular', label: 'Workspaces: Admin' },
    { name: 'read:user:bitbucket', vocabulary: 'granular', label: 'User data: Read', twin: 'account' },
    {
        name: 'write:user:bitbucket',
        vocabulary: 'granular',
        label: 'User data: Write',
        twin: 'account:write',
        retired: unused,
    },
    { name: 'read:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Read', twin: 'pipeline' },
    { name: 'write:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Write', twin: 'pipeline:write' },
    { name: 'admin:pipeline:bitbucket', vocabulary: 'granular', label: 'Pipelines: Admin', twin: 'pipeline:variable' },
    { name: 'read:runner:bitbucket', vocabulary: 'granular', label: 'Runners: Read', twin: 'runner' },
    { name: 'write:runner:bitbucket', vocabulary: 'granular', label: 'Runners: Write', twin: 'runner:write' },
    { name: 'read:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Read', retired: gone },
    { name: 'write:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Write', retired: gone },
    { name: 'delete:issue:bitbucket', vocabulary: 'granular', label: 'Issues: Delete', retired: gone },
    { name: 'read:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Read', twin: 'webhook' },
    { name: 'write:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Write', twin: 'webhook' },
    { name: 'delete:webhook:bitbucket', vocabulary: 'granular', label: 'Webhooks: Delete', twin: 'webhook' },
    { name: 'read:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Read', twin: 'snippet' },
    { name: 'write:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Write', twin: 'snippet:write' },
    { name: 'delete:snippet:bitbucket', vocabulary: 'granular', label: 'Snippets: Delete', twin: 'snippet:write' },
    { name: 'read:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Read', twin: 'account' },
    { name: 'write:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Write', twin: 'account:write' },
    { name: 'delete:ssh-key:bitbucket', vocabulary: 'granular', label: 'SSH keys: Delete', twin: 'account:write' },
    { name: 'read:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Read', twin: 'account' },
    { name: 'write:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Write', twin: 'account:write' },
    { name: 'delete:gpg-key:bitbucket', vocabulary: 'granular', label: 'GPG keys: Delete', twin: 'account:write' },
    { name: 'read:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Read', retired: unused },
    { name: 'write:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Write' },
    { name: 'delete:permission:bitbucket', vocabulary: 'granular', label: 'Permissions: Delete' },
    { name: 'read:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Read', retired: gone },
    { name: 'write:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Write', retired: gone },
    { name: 'delete:wiki:bitbucket', vocabulary: 'granular', label: 'Wikis: Delete', retired: gone },
    { name: 'read:package:bitbucket', vocabulary: 'granular', label: 'Packages: Read', retired: unused },
    { name: 'write:package:bitbucket', vocabulary: 'granular', label: 'Packages: Write', retired: unused },
    { name: 'read:test:bitbucket', vocabulary: 'granular', label: 'Tests: Read', retired: unused },
    { name: 'write:test:bitbucket', vocabulary: 'granular', label: 'Tests: Write', retired: unused },
    { name: 'read:me', vocabulary: 'granular', label: 'read:me', retired: unused },
    { name: 'read:account', vocabulary: 'granular', label: 'read:account', retired: notUserData },
    { name: 'manage:org', vocabulary: 'granular', label: 'manage:org', retired: unused },
    { name: 'repository', vocabulary: 'legacy', label: 'Repositories: Read' },
    { name: 'repository:write', vocabulary: 'legacy', label: 'Repositories: Write' },
    { name: 'repository:admin', vocabulary: 'legacy', label: 'Repositories: Admin' },
    { name: 'repository:delete', vocabulary: 'legacy', label: 'Repositories: Delete' },
    { name: 'pullrequest', vocabulary: 'legacy', label: 'Pull requests: Read' },
    { name: 'pullrequest:write', vocabulary: 'legacy', label: 'Pull requests: Write' },
    { name: 'project', vocabulary: 'legacy', label: 'Projects: Read' },
    { name: 'project:admin', vocabulary: 'legacy', label: 'Projects: Admin' },
    { name: 'project:write', vocabulary: 'legacy', label: 'Projects: Write', retired: replaced },
    { name: 'account', vocabulary: 'legacy', label: 'Account: Read' },
    { name: 'account:write', vocabulary: 'legacy', label: 'Account: Write' },
    { name: 'email', vocabulary: 'legacy', label: 'Account: Email' },
    { name: 'webhook', vocabulary: 'legacy', label: 'Webhooks: Read and write' },
    { name: 'pipeline', vocabulary: 'legacy', label: 'Pipelines: Read' },
    { name: 'pipeline:write', vocabulary: 'legacy', label: 'Pipelines: Write' },
    { name: 'pipeline:variable', vocabulary: 'legacy', label: 'Pipelines: Edit variables' },
    { name: 'runner', vocabulary: 'legacy', label: 'Runners: Read' },
    { name: 'runner:write', vocabulary: 'legacy', label: 'Runners: Write' },
    { name: 'snippet', vocabulary: 'legacy', label: 'Snippets: Read' },
    { name: 'snippet:write', vocabulary: 'legacy', label: 'Snippets: Write' },
    { name: 'issue', vocabulary: 'legacy', label: 'Issues: Read', retired: gone },
    { name: 'issue:write', vocabulary: 'legacy', label: 'Issues: Write', retired: gone },
    { name: 'wiki', vocabulary: 'legacy', label: 'Wikis: Read and write', retired: gone },
    { name: 'team', vocabulary: 'legacy', label: 'Workspace membership: Read', retired: unused },
    { name: 'team:write', vocabulary: 'legacy', label: 'Workspace membership: Write', retired: unused },
    { name: 'test', vocabulary: 'legacy', label: 'Tests: Read', retired: unused },
    { name: 'test:write', vocabulary: 'legacy', label: 'Tests: Write', retired: unused },
];
/**
 * What a legacy scope brings along. Granular scopes bring nothing along.
 * Stated: https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes . Not stated, but in use by other tools or said
 * by the scope's own description ("read and modify"), so that nobody is accused wrongly: pipelines, runners, accounts.
 */
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
/** What an access token can hold at all: https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/ */
const ofRepository = [
    ...['repository', 'repository:write', 'repository:admin', 'repository:delete', 'pullrequest', 'pullrequest:write'],
    ...['webhook', 'pipeline', 'pipeline:write', 'pipeline:variable', 'runner', 'runner:write'],
];
const ofWorkspace = [...ofRepository, 'project', 'project:admin', 'account'];
const holdings = {
    'repository-access-token': ofRepository,
    'project-access-token': [...ofRepository, 'project'],
    'workspace-access-token': ofWorkspace,
    // Which of the three it is isn't known yet, so only what none of them can hold is ruled out.
    'access-token': ofWorkspace,
};

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __nccwpck_require__(7707);
;// CONCATENATED MODULE: ./build/src/bitbucket/scope-nearest.js


const actionWords = {
    ...{ read: 'read', view: 'read', list: 'read', get: 'read', clone: 'read', fetch: 'read', pull: 'read' },
    ...{
        write: 'write',
        edit: 'write',
        create: 'write',
        update: 'write',
        modify: 'write',
        push: 'write',
        merge: 'write',
    },
    ...{ admin: 'admin', manage: 'admin', administer: 'admin', delete: 'delete', remove: 'delete' },
};
/** Words that people use for what Bitbucket calls otherwise, and the words of the labels. */
const objectWords = {
    ...{ repo: 'repository', repos: 'repository', repositories: 'repository', pr: 'pullrequest', prs: 'pullrequest' },
    ...{ account: 'user', userdata: 'user', hook: 'webhook', hooks: 'webhook' },
};
/**
 * The scopes that somebody most likely meant, retired ones left out: by the spelling of name and label, and by the words
 * in any order (`repository:read`).
 *
 * @param text what the user wrote
 * @returns up to three names, best first; empty when nothing is near; never throws
 */
function nearestScopes(text) {
    const wanted = text.trim().toLowerCase();
    const bare = withoutSuffix(wanted);
    const meant = wordsOf(bare);
    const scored = scopeTable
        .filter(({ retired }) => retired === undefined)
        .map((scope) => {
        const name = scope.name.replace(/:bitbucket$/, '');
        const likenesses = [
            (0,nearest/* unlikeness */.Qu)(bare, name),
            (0,nearest/* unlikeness */.Qu)(wanted, scope.label.toLowerCase()),
            wordScore(meant, name),
        ];
        return { scope, score: Math.min(...likenesses) };
    })
        .sort((a, b) => a.score - b.score);
    const best = scored[0]?.score ?? 1;
    return scored
        .filter(({ score, scope }) => score <= (isGrave(scope) ? 0.15 : 0.34) && score <= best + 0.15)
        .slice(0, 3)
        .map(({ scope }) => scope.name);
}
/** Without `:bitbucket`, be it misspelt. The suffix is the same in all scopes and would make strangers look alike. */
function withoutSuffix(text) {
    const plain = text.replace(/:?bitbucket/, '');
    const last = plain.lastIndexOf(':');
    return (0,nearest/* unlikeness */.Qu)(plain.slice(last + 1), 'bitbucket') < 0.35 ? plain.slice(0, last) : plain;
}
/** Nobody should be led to ask for these by a rough likeness. */
function isGrave(scope) {
    return /\b(?:admin|delete)\b/.test(scope.name);
}
function wordsOf(text) {
    // "pull request" is an object, not the action that `pull` alone would be.
    const words = text.replace(/pull[^a-z]*request/, 'pullrequest').match(/[a-z]+/g) ?? [];
    const verb = words.find((word) => Object.hasOwn(actionWords, word));
    const object = words.filter((word) => word !== verb).join('');
    return {
        action: actionWords[verb ?? ''] ?? 'read',
        object: (Object.hasOwn(objectWords, object) ? objectWords[object] : undefined) ?? object,
    };
}
/** Legacy names begin with the object: none of them fits. */
function wordScore(meant, name) {
    const [action, object = ''] = name.split(':');
    return action === meant.action ? (0,nearest/* unlikeness */.Qu)(meant.object, object) : 1;
}

;// CONCATENATED MODULE: ./build/src/bitbucket/scopes.js


let byName;
let byLabel;
function named(name) {
    byName ??= new Map(scopeTable.map((scope) => [scope.name, scope]));
    return byName.get(name);
}
function labelled(label) {
    // Reversed, so that of two with one label the first of the table, the granular one, stays.
    byLabel ??= new Map([...scopeTable].reverse().map((scope) => [scope.label.toLowerCase(), scope]));
    return byLabel.get(label.toLowerCase());
}
/**
 * The scope of an exact name in either vocabulary, or of a label in any letter case; a label that both vocabularies
 * have means the granular scope. Outer blanks don't matter.
 *
 * @param text what the user wrote
 * @returns the scope, retired ones included, or nothing; never throws
 */
function findScope(text) {
    const trimmed = text.trim();
    return named(trimmed) ?? labelled(trimmed);
}
/**
 * The words of the page that gives a scope out.
 *
 * @param name a scope's name
 * @returns its label, or the name itself when it is unknown; never throws
 */
function labelOf(name) {
    return named(name)?.label ?? name;
}
/**
 * The scopes and all that they bring along: legacy scopes only, for granular ones nothing implies anything.
 * https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes
 *
 * @param scopes names; unknown ones stay as they are
 * @returns a new set; never throws
 */
function expand(scopes) {
    const all = new Set(scopes);
    // A set that grows while it is walked also visits what was added.
    for (const scope of all) {
        for (const implied of Object.hasOwn(implications, scope) ? (implications[scope] ?? []) : [])
            all.add(implied);
    }
    return all;
}
/**
 * A scope in the other vocabulary. One granular scope becomes its twin; one legacy scope becomes all that the live
 * operations behind it ask of an API token.
 *
 * @param scope a scope of the table
 * @param to the vocabulary wanted
 * @param operations the catalogue; asked for the granular scopes behind a legacy one, else it may be empty
 * @returns names in the order of the table, the scope itself where nothing is to be translated; empty for a retired scope
 *   and where there is no counterpart; never throws
 */
function translate(scope, to, operations) {
    if (scope.vocabulary === to)
        return [scope.name];
    if (scope.retired !== undefined)
        return [];
    if (to === 'legacy')
        return scope.twin === undefined ? [] : [scope.twin];
    const covered = expand([scope.name]);
    const wanted = new Set(operations
        .filter(({ state, legacy }) => state !== 'removed' && legacy.includes(scope.name))
        .filter(({ legacy }) => legacy.every((name) => covered.has(name)))
        .flatMap(({ granular }) => granular));
    return scopeTable.map(({ name }) => name).filter((name) => wanted.has(name));
}
/**
 * The vocabulary of a list that Bitbucket granted, by the scopes in it that can be told.
 *
 * @param names scope names
 * @returns the vocabulary of most of them; nothing when none can be told; never throws
 */
function vocabularyOf(names) {
    // The ending tells those that are new to this version.
    const known = [...names].flatMap((name) => named(name)?.vocabulary ?? (name.endsWith(':bitbucket') ? ['granular'] : []));
    if (known.length === 0)
        return undefined;
    return known.filter((vocabulary) => vocabulary === 'granular').length * 2 >= known.length ? 'granular' : 'legacy';
}
/**
 * Whether a scope is for what belongs to a user alone: an access token is none, whatever it was given.
 * https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
 *
 * @param scope a granular name
 */
function isOfUser(scope) {
    return /:(?:user|ssh-key|gpg-key):/.test(scope);
}
/**
 * Whether a kind of credential can be given a scope at all. Only access tokens have a known limit.
 * https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
 *
 * @param kind what the credential is
 * @param scope a legacy name
 * @returns false only where Bitbucket's documentation rules it out; never throws
 */
function canHold(kind, scope) {
    return holdings[kind]?.includes(scope) ?? true;
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ad: () => (/* binding */ identifiesCaller),
/* harmony export */   c8: () => (/* binding */ isConclusive),
/* harmony export */   ok: () => (/* binding */ isAnonymous)
/* harmony export */ });
/* harmony import */ var _bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9081);

/** Whether a response names a caller without a credential. */
function isAnonymous({ caller }) {
    return caller.kind === 'anonymous';
}
/**
 * Whether a response shows whose request it was: by its headers, or because an anonymous caller never gets such a response.
 * Everything in a repository that is known to be private is of that sort.
 * @param all every result of the check
 */
function identifiesCaller(result, all) {
    const { outcome, caller, probe } = result;
    if (outcome.type === 'network-error' || outcome.type === 'unauthorized')
        return false;
    if (caller.kind === 'anonymous')
        return false;
    if (caller.kind !== undefined || caller.granted !== undefined)
        return true;
    if (outcome.type === 'scope-denied' || outcome.type === 'mechanism-refused')
        return true;
    const isInPrivateRepository = all.some((other) => isPrivateRepositoryOf(other, result));
    if (outcome.type === 'access-denied')
        return isInPrivateRepository;
    if (outcome.type !== 'success')
        return false;
    return probe.request.needsCredential || outcome.isPrivate || isInPrivateRepository;
}
function isPrivateRepositoryOf({ outcome, probe }, { probe: { request } }) {
    if (outcome.type !== 'success' || !outcome.isPrivate || request.isGit)
        return false;
    return probe.request.resource === 'repository' && (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePlace */ .O1)(request, probe.request);
}
/** Whether a response comes from the API and is about the request: not an outage, a rate limit, or unreadable. */
function isConclusive({ outcome }) {
    return conclusiveTypes.has(outcome.type);
}
const conclusiveTypes = new Set([
    'success',
    'scope-denied',
    'mechanism-refused',
    'access-denied',
    'not-found',
    'removed',
]);


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hasScope),
/* harmony export */   H: () => (/* binding */ assessAuthentication)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3148);
/* harmony import */ var _attribution_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8923);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2183);



/** Weighs all results of the API: git knows the same token by another user name. Pure; never throws. */
function assessAuthentication(all, credential, requirements) {
    const results = all.filter(({ probe }) => !probe.request.isGit);
    const identified = results.filter((result) => (0,_attribution_js__WEBPACK_IMPORTED_MODULE_1__/* .identifiesCaller */ .ad)(result, results));
    const identity = results.findLast(({ probe }) => probe === results[0]?.probe);
    const header = firstDefined(identified, ({ caller }) => caller.granted);
    const denial = firstDefined(results, ({ outcome }) => outcome.type === 'scope-denied' ? outcome.granted : undefined);
    const account = firstDefined(results, ({ outcome }) => (outcome.type === 'success' ? outcome.account : undefined));
    const named = firstDefined(identified, ({ caller }) => caller.kind);
    const granted = header ?? denial;
    const kind = named === undefined || named === 'anonymous' || named === 'unrecognized' ? credential.kind : named;
    return {
        status: statusOf(results, identified, credential),
        kind,
        scheme: (identified[0] ?? results.at(-1))?.scheme ?? 'bearer',
        source: sourceOf(),
        vocabulary: (granted && (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabularyOf */ .YB)(granted)) ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseScopeModel */ .rJ)(kind, requirements),
        ...(granted !== undefined && { granted }),
        ...(header !== undefined && denial !== undefined && differ(header, denial) && { disagreement: { header, denial } }),
        ...(account !== undefined && { account }),
        ...(identity !== undefined && { identity }),
    };
    function sourceOf() {
        if (header !== undefined)
            return 'header';
        if (denial !== undefined)
            return 'denial';
        return identified.some(({ outcome }) => outcome.type === 'success') ? 'endpoints' : 'none';
    }
}
/** Whether the list of granted scopes includes a scope, implied ones too; nothing when there is no list. */
function hasScope({ granted }, scope) {
    return granted && (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(granted).has(scope);
}
function statusOf(results, identified, credential) {
    if (identified.length > 0)
        return 'accepted';
    if (results.some((result) => (0,_attribution_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnonymous */ .ok)(result) && (0,_attribution_js__WEBPACK_IMPORTED_MODULE_1__/* .isConclusive */ .c8)(result)))
        return 'anonymous';
    // Only the first request counts, and where the kind is a guess, only when no legal scheme is left.
    const first = results.filter(({ probe }) => probe === results[0]?.probe);
    const counted = credential.kind === 'unrecognized' ? first.slice(-1) : first;
    return counted.some(({ outcome }) => outcome.type === 'unauthorized') ? 'rejected' : 'unverified';
}
function firstDefined(results, select) {
    return results.map(select).find((value) => value !== undefined);
}
function differ(a, b) {
    return a.length !== b.length || a.some((scope) => !b.includes(scope));
}


/***/ }),

/***/ 7659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SK: () => (/* binding */ checkToken),
  hI: () => (/* binding */ configurationProblems),
  mq: () => (/* binding */ prepareCheck)
});

;// CONCATENATED MODULE: ./build/src/credential/checksum.js
/**
 * CRC-32 (IEEE) of a text's bytes, as an unsigned number. Node has `zlib.crc32` only from 20.15 and 22.2, and a token
 * is short: a bit at a time is quick enough.
 */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
}
/**
 * Whether the last eight hex digits of an Atlassian token are the CRC-32 of everything before them. Atlassian does not
 * document the rule; scanners found it, so it is a hint beside a refusal and never a verdict.
 * https://github.com/DataDog/dd-sensitive-data-scanner/pull/349
 * @returns `absent` when the token does not end in eight hex digits at all: its end was very likely cut off.
 */
function checksumOf(token) {
    const tail = /[0-9A-Fa-f]{8}$/.exec(token)?.[0];
    if (tail === undefined)
        return 'absent';
    return crc32(token.slice(0, -8)) === Number.parseInt(tail, 16) ? 'fits' : 'differs';
}

// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __nccwpck_require__(4264);
;// CONCATENATED MODULE: ./build/src/credential/pair.js

/** The names of scopes in both vocabularies, and their labels, by their form. */
const scope = /^(?:(?:read|write|admin|delete|manage):[\w-]+(?::bitbucket)?|[a-z][a-z -]*:\s*(?:read|write|admin|delete|variable))$/i;
/** No Bitbucket token holds a colon: whatever does is a user and a token, or stands in the wrong place. */
function pairIn(value) {
    if (!value.includes(':')) {
        const decoded = decodedPair(value);
        return decoded === undefined ? undefined : { is: 'encoded', takesEmail: takesEmail(decoded) };
    }
    if (scope.test(value))
        return { is: 'scope', takesEmail: false };
    const credential = /^(?:[a-z]+:\/\/)?([^/@:]*:[^/@]+)@/i.exec(value)?.[1];
    if (credential !== undefined)
        return { is: 'address with a token', takesEmail: takesEmail(credential) };
    if (/^(?:[a-z]+:\/\/|git@)/i.test(value))
        return { is: 'address', takesEmail: false };
    return { is: 'pair', takesEmail: takesEmail(value) };
}
/** Whoever encoded the pair may have let the lines wrap. */
function decodedPair(value) {
    const joined = value.replace(/\s/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(joined))
        return undefined;
    const decoded = Buffer.from(joined, 'base64').toString('latin1');
    return /^[\x21-\x39\x3b-\x7e]+:[\x21-\x7e]{4,}\s*$/.test(decoded) ? decoded : undefined;
}
/**
 * Access tokens and OAuth tokens go with a user name for git alone.
 * https://support.atlassian.com/bitbucket-cloud/docs/repository-access-tokens/
 */
function takesEmail(pair) {
    const [user, token = ''] = pair.split(':', 2);
    return user !== 'x-token-auth' && !token.startsWith(kinds/* accessTokenPrefix */.AJ);
}

;// CONCATENATED MODULE: ./build/src/credential/placeholder.js
const placeholder_forms = {
    expression: /^\$\{\{[\s\S]*\}\}$/,
    'variable in braces': /^\$\{[A-Za-z_]\w*\}$/,
    variable: /^\$[A-Za-z_]\w*$/,
    'variable of PowerShell': /^\$(?:env:[A-Za-z_]\w*|\{env:[A-Za-z_]\w*\})$/i,
    asterisks: /^\*+$/,
};
/** The form of a placeholder that nothing replaced; never a part of it, since a secret could look like `$NAME` too. */
function placeholderIn(value) {
    return Object.keys(placeholder_forms).find((form) => placeholder_forms[form].test(value));
}

// EXTERNAL MODULE: ./build/src/credential/secret.js
var secret = __nccwpck_require__(3315);
;// CONCATENATED MODULE: ./build/src/credential/stray.js
const blank = /[ \t\r\n]/;
/** Counted by hand: an expression that is tied to the end alone tries every run of blanks on the way, each one whole. */
function outerBlanks(value) {
    let before = 0;
    while (blank.test(value.charAt(before)))
        before += 1;
    let after = 0;
    while (after < value.length - before && blank.test(value.charAt(value.length - 1 - after)))
        after += 1;
    return { before, after };
}
/**
 * Every character or sequence that a token cannot hold, one entry a kind and place, in the order of the value.
 * @param value the raw value
 * @param blanks those around it
 * @param prefix length of a header prefix after the outer blanks (`Bearer `), whose own blanks are no strays
 */
function strayCharacters(value, { before, after }, prefix) {
    const end = value.length - after;
    const found = new Map();
    for (const match of value.matchAll(/\\=|%3[Dd]|\r\n|[^\x21-\x7e]|["'`]/gu)) {
        const at = match.index;
        if (at >= before && at < before + prefix)
            continue;
        const trimmed = (at < before || at >= end) && blank.test(match[0]);
        const place = at < before ? 'before' : at >= end ? 'after' : 'inside';
        const what = nameOf(match[0]);
        const known = found.get(`${what} ${place}`);
        found.set(`${what} ${place}`, {
            what,
            count: (known?.count ?? 0) + 1,
            position: known?.position ?? at + 1,
            length: value.length,
            trimmed,
        });
    }
    return [...found.values()];
}
const named = {
    ' ': 'blank',
    '\t': 'tab',
    '\n': 'line break (LF)',
    '\r': 'line break (CR)',
    '\r\n': 'line break (CR LF)',
    '\0': 'NUL character',
    '\u00a0': 'no-break space',
    '\u200b': 'zero-width space',
    '\u200c': 'zero-width non-joiner',
    '\u200d': 'zero-width joiner',
    '\u2060': 'word joiner',
    '\ufeff': 'byte order mark',
    '"': 'double quote',
    "'": 'single quote',
    '`': 'backtick',
    '\u201c': 'typographic quote',
    '\u201d': 'typographic quote',
    '\u2018': 'typographic quote',
    '\u2019': 'typographic quote',
    '\\=': '"\\=" in place of "="',
    '%3D': '"%3D" in place of "="',
    '%3d': '"%3D" in place of "="',
};
function nameOf(text) {
    const name = named[text];
    if (name !== undefined)
        return name;
    const code = text.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f)
        return 'control character';
    return 'character outside ASCII';
}

;// CONCATENATED MODULE: ./build/src/credential/inspect.js






/**
 * Looks at the secret and the e-mail offline, on the raw value: an outer blank is trimmed and said, anything else that
 * would break a header is named with its position. Pure; never throws; the flaws hold positions and lengths, never a
 * part of the secret.
 */
function inspect(raw, rawEmail) {
    const value = raw?.reveal() ?? '';
    const email = rawEmail?.trim() || undefined;
    const blanks = outerBlanks(value);
    const trimmed = value.slice(blanks.before, value.length - blanks.after);
    const base = {
        token: new secret/* Secret */.z(trimmed),
        clipped: trimmed.length === 128,
        shortLived: false,
        ...(email !== undefined && { email }),
    };
    const form = placeholderIn(trimmed);
    if (trimmed === '' || form !== undefined) {
        const flaw = form === undefined ? { code: 'token-missing' } : { code: 'token-unexpanded', form };
        return { ...base, kind: 'unrecognized', flaws: [flaw, ...emailFlaws(email, 'unrecognized')] };
    }
    const prefix = /^(?:authorization\s*:\s*)?(?:bearer|basic)(?:\s+|$)|^authorization\s*:\s*/i.exec(trimmed)?.[0];
    const bare = prefix === undefined ? trimmed : trimmed.slice(prefix.length);
    const strays = strayCharacters(value, blanks, prefix?.length ?? 0);
    const pair = pairIn(bare);
    const jwt = claimsOf(bare);
    const product = (0,kinds/* foreignProduct */.md)(bare) ?? (jwt && foreignIssuer(jwt));
    const kind = kindOf(bare, product, jwt !== undefined);
    const flaws = [];
    if (prefix !== undefined)
        flaws.push({ code: 'token-prefixed', prefix: prefix.trim().split(/\s+/).join(' ') });
    if (strays.length > 0) {
        flaws.push({ code: 'token-invalid-characters', strays, trimmed: strays.every((stray) => stray.trimmed) });
    }
    if (pair !== undefined)
        flaws.push({ code: 'token-not-bare', ...pair });
    if (product !== undefined)
        flaws.push({ code: 'token-wrong-product', product });
    if (kind === 'app-password')
        flaws.push({ code: 'app-password-removed' });
    return {
        ...base,
        kind,
        flaws: [...flaws, ...emailFlaws(email, kind)],
        ...(hasChecksum(kind) && { checksum: checksumOf(bare) }),
        ...lifetimeOf(jwt),
    };
}
function lifetimeOf(claims) {
    const { iat, exp } = claims ?? {};
    // Later than the year 9999 is no date that could be shown.
    if (typeof exp !== 'number' || !(exp > 0 && exp < 253_402_300_800))
        return {};
    return { expiresAt: new Date(exp * 1000), shortLived: typeof iat === 'number' && exp - iat <= 86_400 };
}
function kindOf(token, product, isJwt) {
    if (product !== undefined)
        return 'other-product';
    if (token.startsWith(kinds/* apiTokenPrefix */.SI))
        return 'api-token';
    if (token.startsWith(kinds/* accessTokenPrefix */.AJ))
        return 'access-token';
    // The whole shape and not the prefix alone: an opaque OAuth token could begin with the same four letters.
    if (token.startsWith(kinds/* appPasswordPrefix */.X7) && /^[A-Za-z0-9]{28,40}$/.test(token))
        return 'app-password';
    return isJwt ? 'oauth-token' : 'unrecognized';
}
function hasChecksum(kind) {
    return kind === 'api-token' || kind === 'access-token';
}
/** The claims of a JWT, unverified: only to know whose it is and when it says that it ends. */
function claimsOf(token) {
    const payload = /^eyJ[\w-]*\.([\w-]+)\.[\w-]*$/.exec(token)?.[1];
    if (payload === undefined)
        return undefined;
    try {
        // Of anything but an object no claim can be read.
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return claims ?? {};
    }
    catch {
        return {};
    }
}
/**
 * A pipeline's own identity token is refused by Bitbucket's REST API.
 * https://community.atlassian.com/t5/Bitbucket-questions/Using-BITBUCKET-STEP-OIDC-TOKEN-for-Bitbucket-API-Authentication/qaq-p/2611869
 */
function foreignIssuer({ iss }) {
    if (typeof iss !== 'string')
        return undefined;
    if (/pipelines-config\/identity\/oidc/.test(iss))
        return 'the OIDC identity of a Bitbucket pipeline step';
    // An enterprise has its name behind it.
    if (/^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/.test(iss))
        return 'the OIDC identity of a GitHub workflow job';
    return undefined;
}
function emailFlaws(email, kind) {
    if (email === undefined)
        return [];
    if ((0,kinds/* isAccessToken */.eo)(kind) || kind === 'oauth-token')
        return [{ code: 'email-ignored' }];
    if (looksLikeEmail(email))
        return [];
    const isToken = kindOf(email, (0,kinds/* foreignProduct */.md)(email), claimsOf(email) !== undefined) !== 'unrecognized';
    return [{ code: 'email-malformed', is: placeholderIn(email) ?? (isToken ? 'token' : 'other') }];
}
/** Whether a text has the form of an e-mail address. */
function looksLikeEmail(text) {
    return /^[^\s@:"<>()\p{Cc}]+@[^\s@:"<>()\p{Cc}]+\.[^\s@:"<>()\p{Cc}.]+$/u.test(text);
}

// EXTERNAL MODULE: ./build/src/check/findings/configuration.js
var configuration = __nccwpck_require__(4299);
// EXTERNAL MODULE: ./build/src/check/findings/credential.js
var findings_credential = __nccwpck_require__(2040);
// EXTERNAL MODULE: ./build/src/check/expiry.js
var expiry = __nccwpck_require__(187);
// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __nccwpck_require__(3775);
;// CONCATENATED MODULE: ./build/src/check/findings/offline.js




/** What can be said without a request, the most severe first. Pure. */
function findOffline(context) {
    const { requirements, credential } = context;
    return (0,severity/* sortBySeverity */.BF)([
        ...(0,configuration/* requirementFindings */.c)(requirements, credential.kind),
        ...(0,findings_credential/* credentialFindings */.E)(credential, requirements),
        ...(0,expiry/* expiryFindings */.G2)(context),
    ]);
}

// EXTERNAL MODULE: ./build/src/check/plan.js
var check_plan = __nccwpck_require__(2183);
// EXTERNAL MODULE: ./build/src/check/requirements.js
var requirements = __nccwpck_require__(5832);
// EXTERNAL MODULE: ./build/src/check/token-result.js + 1 modules
var token_result = __nccwpck_require__(6456);
;// CONCATENATED MODULE: ./build/src/check/check-token.js








/**
 * Checks one token: plans the requests, sends them unless what is known already makes them useless, and evaluates the
 * responses.
 * @param openClient opens the way to Bitbucket; not called where nothing has to be sent
 * @returns the result; never rejects for what a token, a server or the network does
 */
async function checkToken(context, openClient) {
    const { config, requirements, credential } = context;
    const findings = findOffline(context);
    if (findings.some(isBlocking))
        return (0,token_result/* offlineResult */.d)(context, findings);
    const plan = (0,check_plan/* planRequests */._8)(config, requirements, credential);
    if (config.plan)
        return (0,token_result/* offlineResult */.d)(context, findings, plan);
    const { assessAuthentication, diagnose, evaluate, executePlan, onlineResult } = await __nccwpck_require__.e(/* import() */ 773).then(__nccwpck_require__.bind(__nccwpck_require__, 9773));
    const client = await openClient();
    try {
        const execution = await executePlan(plan, context, client);
        const authentication = assessAuthentication(execution.results, credential, requirements);
        const evidence = { ...execution, authentication };
        const checks = evaluate(requirements, evidence);
        return onlineResult(context, evidence, checks, diagnose(context, evidence, checks));
    }
    finally {
        client.close();
    }
}
/**
 * Collects what is known about a token before a request is sent.
 * @param isListed whether the token is in an inventory, where an expiry date is expected
 */
async function prepareCheck(config, now, isListed = false) {
    // A part of the bundle by itself, since it is long and few checks need it.
    const catalog = (0,requirements/* needsCatalog */.FY)(config) ? await __nccwpck_require__.e(/* import() */ 173).then(__nccwpck_require__.bind(__nccwpck_require__, 4173)) : undefined;
    return {
        config,
        requirements: (0,requirements/* resolveRequirements */.vq)(config, catalog),
        credential: inspect(config.token, config.email),
        now,
        isListed,
    };
}
/**
 * What is wrong with the options as they are written and, where any of them is, everything else that is wrong with the
 * configuration and the token, so that one run reports it all.
 */
function configurationProblems(context, errors) {
    const { requirements, credential } = context;
    const isMalformed = requirements.issues.some(({ type }) => type === 'operation-malformed');
    if (errors.length === 0 && !isMalformed)
        return [];
    return (0,severity/* sortBySeverity */.BF)([
        ...(0,configuration/* optionFindings */.K)(errors),
        ...(0,configuration/* requirementFindings */.c)(requirements, credential.kind),
        // Where there is no token, a wrong option may be the reason.
        ...(0,findings_credential/* credentialFindings */.E)(credential, requirements).filter(({ code }) => code !== 'token-missing'),
    ]);
}
/** Whether a problem makes requests useless. What the calendar says doesn't: the response may contradict it. */
function isBlocking({ severity, code }) {
    return severity === 'fail' && code !== 'expires-soon' && code !== 'expired';
}


/***/ }),

/***/ 187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ expiryFindings),
/* harmony export */   R$: () => (/* binding */ expiryFindingsOnline),
/* harmony export */   YP: () => (/* binding */ resolveExpiry)
/* harmony export */ });
/* harmony import */ var _declaration_days_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3687);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5419);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5832);



/** The expiry date: as declared, else as the token itself states it; where that one is past, no record helps. */
function resolveExpiry({ expiresOn }, { expiresAt }, now) {
    const declared = expiresAt !== undefined && expiresAt < now ? undefined : expiresOn;
    const on = declared ?? (expiresAt && (0,_declaration_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(expiresAt));
    if (on === undefined)
        return undefined;
    return { on, daysLeft: (0,_declaration_days_js__WEBPACK_IMPORTED_MODULE_2__/* .daysUntil */ .AQ)(on, now), source: declared === undefined ? 'token' : 'declared' };
}
/** What the calendar says about a token before a request is sent. */
function expiryFindings({ config, credential, requirements, now }) {
    const expiry = resolveExpiry(config, credential, now);
    if (expiry === undefined)
        return [];
    const scopes = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredScopes */ .bD)(requirements, 'granular');
    if (!isPast(expiry, credential, now)) {
        return expiresSoon(expiry, credential, config, { kind: credential.kind, scopes });
    }
    if (expiry.source === 'declared')
        return [];
    const facts = { on: expiry.on, byItself: true, kind: credential.kind, scopes, isEmailTried: false };
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('expired', facts)];
}
/** What the calendar says about a token that Bitbucket didn't reject. */
function expiryFindingsOnline(context, { status, kind, vocabulary }) {
    const { config, credential, requirements, now } = context;
    if (status === 'rejected')
        return [];
    const expiry = resolveExpiry(config, credential, now);
    if (expiry === undefined) {
        return context.isListed && status === 'accepted' ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('expiry-unknown', { kind })] : [];
    }
    const scopes = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredScopes */ .bD)(requirements, vocabulary);
    if (!isPast(expiry, credential, now))
        return expiresSoon(expiry, credential, config, { kind, scopes });
    const byItself = expiry.source === 'token';
    if (status === 'accepted')
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('expiry-outdated', { on: expiry.on, byItself })];
    return byItself ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('expired', { on: expiry.on, byItself, kind, scopes, isEmailTried: false })] : [];
}
/** A day isn't an instant: what is declared is past a day later, what the token states at that moment. */
function isPast({ source, daysLeft }, { expiresAt }, now) {
    return source === 'token' ? expiresAt !== undefined && expiresAt < now : daysLeft < 0;
}
function expiresSoon({ on, daysLeft, source }, credential, { failDays, warnDays }, about) {
    // An OAuth token that is valid for an hour by design is no news.
    if (source === 'token' && credential.shortLived)
        return [];
    const facts = { on, daysLeft, ...about };
    if (daysLeft < failDays)
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('expires-soon', { ...facts, failDays }, 'fail')];
    return daysLeft < warnDays ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('expires-soon', facts)] : [];
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ configurationCodes),
/* harmony export */   uP: () => (/* binding */ createFinding)
/* harmony export */ });
/* unused harmony export severities */
/** The severity of a code where the circumstances don't change it. */
const severities = {
    'option-invalid': 'fail',
    'scope-unknown': 'fail',
    'scope-unused': 'warn',
    'operation-unknown': 'fail',
    'operation-deprecated': 'warn',
    'operation-removed': 'fail',
    'operation-wrong-token-kind': 'warn',
    'scope-not-for-kind': 'fail',
    'token-missing': 'fail',
    'token-unexpanded': 'fail',
    'token-invalid-characters': 'fail',
    'token-prefixed': 'fail',
    'token-not-bare': 'fail',
    'token-damaged': 'warn',
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
    'resource-not-found': 'fail',
    'token-kind-rejected': 'fail',
    'endpoint-removed': 'fail',
    'api-url-wrong': 'fail',
    expired: 'fail',
    'expires-soon': 'warn',
    'expiry-unknown': 'warn',
    'expiry-outdated': 'warn',
    'git-rejected': 'fail',
    'ip-not-allowed': 'fail',
    'two-step-required': 'fail',
    'workspace-read-only': 'fail',
    'rate-limited': 'unknown',
    'server-error': 'unknown',
    'network-unreachable': 'unknown',
    'tls-untrusted': 'unknown',
    'proxy-error': 'unknown',
    'response-not-json': 'unknown',
    'response-unverifiable': 'unknown',
    'response-unexpected': 'unknown',
    'timed-out': 'unknown',
};
/** The findings about the options themselves: no token is at fault. */
const configurationCodes = new Set([
    'option-invalid',
    'scope-unknown',
    'scope-unused',
    'operation-unknown',
    'operation-deprecated',
    'operation-removed',
    'operation-wrong-token-kind',
    'scope-not-for-kind',
]);
/**
 * Creates a finding.
 * @param severity that of the code unless given
 */
function createFinding(code, facts, severity = severities[code]) {
    return { code, severity, facts };
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   rF: () => (/* binding */ accessFindings),
/* harmony export */   xL: () => (/* binding */ excessScopes)
/* harmony export */ });
/* harmony import */ var _bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9081);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3148);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7043);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5419);
/* harmony import */ var _kind_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9631);
/* harmony import */ var _probe_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1464);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5832);







/** What the responses show about the required scopes, operations and resources. */
function accessFindings(context, authentication, checks) {
    return [
        ...missingScopeFindings(context, authentication, checks),
        ...refusalFindings(authentication, checks),
        ...unverifiedFindings(context, authentication, checks),
        ...contradictionFindings(authentication, checks),
        ...excessFindings(context, authentication),
    ];
}
/** All missing scopes in one finding, with the full list for the token that has to replace this one. */
function missingScopeFindings({ requirements }, { kind, granted = [], vocabulary }, checks) {
    const impossible = (0,_kind_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .scopesNotForKind */ .Kr)(requirements, kind, granted);
    const missing = missingScopes(checks).filter((scope) => !impossible.includes(scope));
    if (missing.length === 0)
        return [];
    const needed = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_5__/* .requiredScopes */ .bD)(requirements, vocabulary).filter((scope) => !impossible.includes(scope));
    const required = [...new Set([...needed, ...missing])];
    // Where writing or administering is granted and reading is missing, people believe that one includes the other.
    const readHint = missing.some((scope) => {
        const thing = /read:(.+)/.exec(scope)?.[1];
        return thing !== undefined && granted.some((held) => held !== scope && held.endsWith(`:${thing}`));
    });
    const alsoGranted = granted.filter((scope) => !required.includes(scope));
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('scope-missing', { missing, required, alsoGranted, kind, readHint })];
}
/** The scopes that the checks lack, each once. */
function missingScopes(checks) {
    return [...new Set(checks.flatMap(({ missing }) => missing ?? []))];
}
/**
 * The granted scopes that nothing required needs; only where a list is known, something was required, and all of it is
 * understood.
 */
function excessScopes(requirements, { granted, vocabulary }) {
    const isUnderstood = requirements.issues.every(({ type }) => type === 'scope-unused');
    if ((0,_requirements_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmpty */ .Im)(requirements) || !isUnderstood)
        return [];
    // An unused scope is of no use, but it was written.
    const unused = requirements.issues.flatMap(({ text }) => (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .findScope */ .sC)(text)?.name ?? []);
    const needed = (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)([...(0,_requirements_js__WEBPACK_IMPORTED_MODULE_5__/* .requiredScopes */ .bD)(requirements, vocabulary), ...unused]);
    return (granted ?? []).filter((scope) => !needed.has(scope));
}
function refusalFindings(authentication, checks) {
    const refused = checks.filter((check) => check.by !== undefined && check.refusal !== undefined);
    return (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(refused, causeOf).flatMap((same) => refusalFinding(same, authentication));
}
/** What was refused for the same reason is reported once. */
function causeOf(check) {
    const { refusal, by } = check;
    switch (refusal.type) {
        case 'unauthorized':
            return 'mechanism-refused';
        case 'removed':
            return `removed by ${refusal.change}`;
        case 'not-found':
            // A place, however much of it is missing; in a place that is visible, each request.
            return whatIsHidden(check) === 'part' ? by.probe.request.label : (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .describeResource */ .w9)(by.probe.request);
        default:
            return refusal.type;
    }
}
/** What a 404 hides. */
function whatIsHidden({ by: { probe }, isPart }) {
    if (isPart || probe.request.resource === 'user')
        return 'part';
    return probe.request.isRoot ? 'whole' : 'either';
}
function refusalFinding(same, { kind, status }) {
    const [check] = same;
    const { refusal, by } = check;
    const requests = (0,_probe_result_js__WEBPACK_IMPORTED_MODULE_4__/* .labelsOf */ .PC)(same.map((other) => other.by));
    switch (refusal.type) {
        case 'access-denied': {
            const { permission, resource } = by.probe.request;
            const facts = { requests, kind, resource, message: refusal.message };
            return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('permission-missing', { ...facts, ...(permission && { permission }) })];
        }
        case 'mechanism-refused':
        case 'unauthorized':
            return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('token-kind-rejected', { requests, kind })];
        case 'removed': {
            const { change, announcement } = refusal;
            const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
            return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('endpoint-removed', facts)];
        }
        case 'not-found': {
            const { detail } = refusal;
            const option = optionNaming(check, by);
            return [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('resource-not-found', {
                    resource: (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .describeResource */ .w9)(by.probe.request),
                    kind,
                    hidden: whatIsHidden(check),
                    by: by.probe.request.label,
                    isAccepted: status === 'accepted',
                    ...(detail && { detail }),
                    ...(option && { option }),
                }),
            ];
        }
        default:
            return [];
    }
}
/** The option that names the place of a request, if one does. */
function optionNaming({ requirement }, { probe }) {
    if (requirement.kind === 'operation')
        return requirement.values.workspace === undefined ? undefined : 'operations';
    const { resource } = probe.request;
    const isNamed = requirement.kind === 'resource' && requirement.label === (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .describeResource */ .w9)(probe.request);
    return isNamed && resource !== 'user' ? resource : undefined;
}
function unverifiedFindings({ requirements }, { granted, vocabulary }, checks) {
    const open = checks.filter(({ outcome, requirement, isScope }) => outcome === 'unverifiable' && (isScope || requirement.kind === 'operation'));
    const scopes = [...new Set(open.flatMap((check) => scopesOf(check, vocabulary)))];
    if (scopes.length === 0)
        return [];
    const places = [...new Set(scopes.flatMap((scope) => (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .missingPlace */ .CX)(scope, requirements.place) ?? []))];
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('scope-unverified', { scopes, hasScopeList: granted !== undefined, places })];
}
function scopesOf({ requirement, subject }, vocabulary) {
    const needed = requirement.kind === 'operation' ? requirement.scopes[vocabulary] : [];
    return needed.length === 0 ? [subject] : needed;
}
function contradictionFindings({ disagreement }, checks) {
    const found = checks.flatMap(({ subject, contradiction }) => contradiction === undefined ? [] : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('scope-contradiction', { subject, ...contradiction })]);
    if (disagreement === undefined || found.length > 0)
        return found;
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('scope-contradiction', { subject: 'granted scopes', type: 'two-lists', ...disagreement })];
}
function excessFindings({ config: { excessScopes: severity }, requirements }, authentication) {
    const excess = excessScopes(requirements, authentication);
    if (severity === 'ignore' || excess.length === 0)
        return [];
    const { kind, vocabulary } = authentication;
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .uP)('scope-excess', { excess, required: (0,_requirements_js__WEBPACK_IMPORTED_MODULE_5__/* .requiredScopes */ .bD)(requirements, vocabulary), kind }, severity),
    ];
}


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ optionFindings),
/* harmony export */   c: () => (/* binding */ requirementFindings)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5419);
/* harmony import */ var _kind_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9631);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5832);



/** The options that can't be used as they are written. */
function optionFindings(errors) {
    return errors.map((error) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('option-invalid', error));
}
/**
 * What is wrong with the required scopes and operations, for a kind of credential.
 * @param granted the list of granted scopes, where it is known
 */
function requirementFindings(requirements, kind, granted) {
    return [
        ...requirements.issues.map(issueFinding),
        ...(0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .ofKind */ .CZ)(requirements, 'operation').flatMap(({ label, operation }) => operationFindings(label, operation, kind)),
        ...kindFindings(requirements, kind, granted),
    ];
}
function issueFinding(issue) {
    const { text } = issue;
    switch (issue.type) {
        case 'operation-malformed':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('option-invalid', { option: 'operations', problem: issue.problem, item: text });
        case 'scope-unknown':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('scope-unknown', { text, nearest: issue.nearest });
        case 'scope-unused':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('scope-unused', { text, known: issue.known });
        case 'operation-unknown': {
            const nearest = issue.nearest.map(({ method, path }) => `${method} ${path}`);
            const severity = nearest.length > 0 ? 'fail' : 'unknown';
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('operation-unknown', { text, nearest, date: issue.date }, severity);
        }
        case 'operation-removed': {
            const { since = '', change, replacement = [] } = issue.operation;
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('operation-removed', {
                text,
                since,
                replacement,
                ...(change !== undefined && { change }),
            });
        }
    }
}
function operationFindings(text, operation, kind) {
    const { state, since, until, replacement = [] } = operation;
    const facts = { text, replacement, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
    const wrongKind = { text, kind, listed: (0,_kind_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .listedKinds */ .nM)(operation) };
    return [
        ...(state === 'deprecated' ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('operation-deprecated', facts)] : []),
        ...((0,_kind_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isListedFor */ .vO)(operation, kind) ? [] : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('operation-wrong-token-kind', wrongKind)]),
    ];
}
/** What an access token can never be given. */
function kindFindings(requirements, kind, granted) {
    const { scopes, texts } = (0,_kind_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .impossibleScopes */ .RI)(requirements, kind, granted);
    if (texts.length === 0)
        return [];
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)('scope-not-for-kind', { scopes, kind, texts, holders: (0,_kind_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsForAll */ .oG)(requirements) })];
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ credentialFindings)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5419);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5832);


/** What is wrong with the token and the email, without a request. */
function credentialFindings({ flaws }, requirements) {
    return flaws.map((flaw) => flawFinding(flaw, requirements));
}
function flawFinding(flaw, requirements) {
    switch (flaw.code) {
        case 'token-invalid-characters': {
            const { strays, trimmed } = flaw;
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)(flaw.code, { strays, trimmed }, trimmed ? 'warn' : 'fail');
        }
        case 'app-password-removed':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)(flaw.code, { scopes: (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredScopes */ .bD)(requirements, 'granular') });
        case 'token-missing':
        case 'email-ignored':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)(flaw.code, {});
        case 'token-unexpanded':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)(flaw.code, { form: flaw.form });
        case 'token-prefixed':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)(flaw.code, { prefix: flaw.prefix });
        case 'token-not-bare':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)(flaw.code, { is: flaw.is, takesEmail: flaw.takesEmail });
        case 'token-wrong-product':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)(flaw.code, { product: flaw.product });
        case 'email-malformed':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .uP)(flaw.code, { is: flaw.is });
    }
}


/***/ }),

/***/ 8457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ remoteUrl)
/* harmony export */ });
/** The address of the repository whose refs a request asks for, as git takes it: without a login. */
function remoteUrl({ url }) {
    return `${url.origin}${url.pathname.replace(/\/info\/refs$/, '')}`;
}


/***/ }),

/***/ 9631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ scopesNotForKind),
/* harmony export */   RI: () => (/* binding */ impossibleScopes),
/* harmony export */   nM: () => (/* binding */ listedKinds),
/* harmony export */   oG: () => (/* binding */ kindsForAll),
/* harmony export */   vO: () => (/* binding */ isListedFor)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4264);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2183);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5832);




/** Whether Bitbucket's specification lists an operation for a kind of credential. */
function isListedFor(operation, kind) {
    if (kind === 'api-token')
        return operation.apiToken;
    return !((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessToken */ .eo)(kind) && operation.barredToAccessTokens);
}
/** The kinds that the specification lists an operation for. */
function listedKinds({ apiToken, barredToAccessTokens, legacy }) {
    if (apiToken)
        return ['api-token', 'oauth-token'];
    if (legacy.length === 0)
        return [];
    return barredToAccessTokens ? ['oauth-token'] : ['access-token', 'oauth-token'];
}
/**
 * What an access token can never be given.
 * @param granted what the list of granted scopes includes anyway isn't impossible
 */
function impossibleScopes(requirements, kind, granted) {
    if (!(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessToken */ .eo)(kind))
        return { scopes: [], texts: [] };
    const held = (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(granted ?? []);
    const barred = ({ legacy }) => legacy.filter((scope) => !(0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .canHold */ .gR)(kind, scope));
    const needed = [
        ...(0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(requirements, 'scope').map(({ label, vocabulary, scopes }) => ({
            label,
            scopes: scopes.legacy.length === 0 || (vocabulary === 'granular' && scopes.granular.some(_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfUser */ .T2))
                ? [label]
                : barred(scopes),
        })),
        // What this kind is barred from is requested anyway, where it can be.
        ...(0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(requirements, 'operation')
            .filter((operation) => !(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isBarred */ .h_)(operation, kind) || operation.endpoint === undefined)
            .map(({ label, scopes }) => ({ label, scopes: barred(scopes) })),
    ]
        .map(({ label, scopes }) => ({ label, scopes: scopes.filter((scope) => !held.has(scope)) }))
        .filter(({ scopes }) => scopes.length > 0);
    return { scopes: [...new Set(needed.flatMap(({ scopes }) => scopes))], texts: needed.map(({ label }) => label) };
}
/** The scopes alone, in the token's own model where they have a counterpart. */
function scopesNotForKind(requirements, kind, granted) {
    return impossibleScopes(requirements, kind, granted).scopes;
}
/** The kinds of token that can be given everything that is required. */
function kindsForAll(requirements) {
    const kinds = ['project-access-token', 'workspace-access-token', 'api-token', 'oauth-token'];
    const operations = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(requirements, 'operation');
    const needs = [...(0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .ofKind */ .CZ)(requirements, 'scope'), ...operations];
    const canHoldAll = (kind, { granular, legacy }) => kind === 'api-token' ? granular.length > 0 : legacy.length > 0 && legacy.every((scope) => (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .canHold */ .gR)(kind, scope));
    return kinds.filter((kind) => needs.every(({ scopes }) => canHoldAll(kind, scopes)) &&
        operations.every(({ operation }) => isListedFor(operation, kind)));
}


/***/ }),

/***/ 2183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ planProbes),
/* harmony export */   _8: () => (/* binding */ planRequests),
/* harmony export */   h_: () => (/* binding */ isBarred),
/* harmony export */   rJ: () => (/* binding */ chooseScopeModel)
/* harmony export */ });
/* harmony import */ var _bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6106);
/* harmony import */ var _bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9081);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4264);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5832);





/** The fewest harmless requests that verify the requirements. Pure. */
function planRequests(config, requirements, credential) {
    const { place } = requirements;
    const identity = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequest */ .d_)((0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForRepository */ .hT)(place) ?? (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForWorkspace */ .y)(place) ?? (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForUser */ .g3)(), config);
    const caller = { kind: credential.kind, vocabulary: chooseScopeModel(credential.kind, requirements) };
    const probes = planProbes(requirements, place, caller, config);
    const [git] = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .ofKind */ .CZ)(requirements, 'git');
    return {
        schemes: (0,_bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .legalSchemes */ .AG)(credential.kind, credential.email !== undefined),
        identity: probes.find(({ request }) => request.path === identity.path) ?? { request: identity, proves: [] },
        probes: probes.filter(({ request }) => request.path !== identity.path),
        ...(git !== undefined && {
            git: { request: (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequest */ .d_)(git.endpoint, config), proves: [{ requirement: git.id }] },
        }),
    };
}
/** Whether an operation refuses this kind of credential whatever its scopes: then only a request shows. */
function isBarred({ operation }, kind) {
    return operation.barredToAccessTokens && (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccessToken */ .eo)(kind);
}
/** The scope whose probe shows a repository. */
const repositoryScope = {
    granular: 'read:repository:bitbucket',
    legacy: 'repository',
};
/**
 * One request for each required operation that can be sent harmlessly, and one for each other scope that has a harmless
 * endpoint; each request once, with everything that it shows.
 * @param caller where the granted scopes are known, a request that only needs others has no `isWanted`
 */
function planProbes(requirements, place, { kind, vocabulary, granted }, bases) {
    const probes = new Map();
    const held = granted && (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(granted);
    const mayHold = (scopes) => held === undefined || scopes.every((scope) => held.has(scope));
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
            add((0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForScope */ .tS)(scope, where), { requirement, scope }, mayHold([scope]));
    };
    const operations = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .ofKind */ .CZ)(requirements, 'operation');
    for (const operation of operations) {
        const isWanted = isBarred(operation, kind) || mayHold(operation.scopes[vocabulary]);
        add(operation.endpoint, { requirement: operation.id }, isWanted);
    }
    for (const { id, scopes } of [...(0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .ofKind */ .CZ)(requirements, 'scope'), ...(0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .ofKind */ .CZ)(requirements, 'git')]) {
        addScopes(id, scopes[vocabulary], place);
    }
    for (const operation of operations.filter(({ endpoint }) => endpoint === undefined)) {
        // The repository that it names itself may be one that the token doesn't reach.
        const isNamed = operation.values.repo_slug !== undefined && operation.place.repository !== undefined;
        const scopes = [...operation.scopes[vocabulary], ...(isNamed ? [repositoryScope[vocabulary]] : [])];
        addScopes(operation.id, scopes, operation.place);
    }
    return [...probes.values()].map(({ endpoint, ...probe }) => ({ request: (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequest */ .d_)(endpoint, bases), ...probe }));
}
/** The scope model of a kind of credential, else the one that most of the required scopes are written in. */
function chooseScopeModel(kind, requirements) {
    if (kind === 'api-token')
        return 'granular';
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccessToken */ .eo)(kind) || kind === 'oauth-token')
        return 'legacy';
    const scopes = (0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .ofKind */ .CZ)(requirements, 'scope');
    const legacy = scopes.filter(({ vocabulary }) => vocabulary === 'legacy').length;
    return legacy > scopes.length / 2 ? 'legacy' : 'granular';
}


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ classify),
  aY: () => (/* binding */ findProof),
  PC: () => (/* binding */ labelsOf)
});

// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js + 2 modules
var scopes = __nccwpck_require__(3148);
;// CONCATENATED MODULE: ./build/src/bitbucket/api-response.js

/**
 * Header values seen, with their sources: https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/
 * `oauth1` (2019) and `apikey` (2021, app passwords) stand in older records.
 */
const kinds = {
    api_token: 'api-token',
    repo_access_token: 'repository-access-token',
    project_access_token: 'project-access-token',
    workspace_access_token: 'workspace-access-token',
    oauth: 'oauth-token',
    oauth1: 'oauth-token',
    oauth2: 'oauth-token',
    apikey: 'app-password',
};
/**
 * Reads who sent the request from the headers of a response. An unknown credential type counts as recognized, kind
 * unknown. A scope header that isn't a list of scopes counts as absent: it's no evidence against a token.
 */
function readCallerIdentity({ headers }) {
    const type = headers['x-credential-type']?.trim().toLowerCase();
    const scopes = scopeList(headers['x-oauth-scopes']);
    return {
        ...(type && { kind: kindNamed(type) }),
        ...(scopes !== undefined && { granted: scopes }),
    };
}
function kindNamed(type) {
    const known = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return known ?? (/anonym|unauth/.test(type) ? 'anonymous' : 'unrecognized');
}
/** A list separated by commas or blanks, if every item has the shape of a scope and any of them is one: `null` is none. */
function scopeList(value) {
    const items = (value ?? '').split(/[,\s]/).filter((item) => item !== '');
    if (items.length > 200 || !items.every(isScopeShaped) || (0,scopes/* vocabularyOf */.YB)(items) === undefined)
        return undefined;
    return [...new Set(items)];
}
function isScopeShaped(item) {
    return typeof item === 'string' && /^[a-z][a-z0-9_-]{0,40}(?::[a-z][a-z0-9_-]{0,40}){0,3}$/i.test(item);
}
/** Classifies a response by status and body. Pure; never throws; keeps nothing of a body that isn't JSON. */
function classifyResponse(answer) {
    const { status } = answer;
    if (status === 429)
        return rateLimited(answer);
    if (status >= 500)
        return { type: 'server-error' };
    if (status === 401)
        return unauthorized(answer);
    const caller = readCallerIdentity(answer);
    const json = jsonObject(answer);
    if (status >= 200 && status < 300)
        return json === undefined ? unreadable(answer) : success(json);
    if (status === 404) {
        if (errorOf(json).message !== '')
            return notFound(errorOf(json));
        // Some pages that are not found are HTML; only the headers then tell Bitbucket's from a proxy's.
        const known = caller.granted !== undefined || (caller.kind !== undefined && caller.kind !== 'anonymous');
        if (known)
            return { type: 'not-found' };
        return json === undefined ? unreadable(answer) : { type: 'unexpected', empty: false };
    }
    if (status === 403)
        return json === undefined ? unreadable(answer) : forbidden(json);
    if (status === 410)
        return gone(json, answer);
    return { type: 'unexpected', empty: answer.text.trim() === '' };
}
/** Seconds or an HTTP date: it becomes part of an advice, so nothing else may stand there. */
const waits = /^(?:\d{1,9}|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;
function rateLimited({ headers }) {
    const retryAfter = waits.exec(headers['retry-after'] ?? '')?.[0];
    return { type: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) };
}
/**
 * Bitbucket's own 401 is an error in JSON, a text that is known, or empty; anything else is somebody's in between, unless
 * its challenge names Bitbucket.
 */
function unauthorized(answer) {
    if (answer.body !== 'whole' || isHtml(answer))
        return unreadable(answer);
    const json = jsonObject(answer);
    const message = json === undefined ? answer.text.trim() : errorOf(json).message;
    // https://github.com/elastic/kibana/pull/288824
    if (/no bitbucket scopes/i.test(message))
        return { type: 'unauthorized', reason: 'no-scopes' };
    // https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/
    if (/app passwords are deprecated/i.test(message))
        return { type: 'unauthorized', reason: 'app-password' };
    if (/token is invalid, expired/i.test(message))
        return { type: 'unauthorized', reason: 'token-invalid' };
    const isKnown = json === undefined
        ? // renovatebot/renovate#20533
            message === '' || /^login failed due to incorrect login credentials/i.test(message)
        : message !== '';
    const isOurs = namesBitbucket(answer) || (isKnown && !asksForAnother(answer));
    return isOurs ? { type: 'unauthorized', reason: 'unspecific' } : { type: 'unexpected', empty: false };
}
function success(json) {
    const account = json.display_name;
    return {
        type: 'success',
        isPrivate: json.is_private === true,
        ...(typeof account === 'string' && account !== '' && { account: [...account].slice(0, 80).join('') }),
    };
}
/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/ gives the shape of an error, with the scope lists in its detail. */
function forbidden(json) {
    const { message, detail } = errorOf(json);
    if (typeof detail === 'object' && detail !== null && 'required' in detail) {
        const required = Array.isArray(detail.required) ? detail.required.filter(isScopeShaped) : [];
        const list = 'granted' in detail && Array.isArray(detail.granted) ? detail.granted : undefined;
        // A list with anything else than scopes in it is not the list that it should be.
        const granted = list?.every(isScopeShaped) ? [...new Set(list)] : undefined;
        return { type: 'scope-denied', required, ...(granted !== undefined && { granted }) };
    }
    if (/lack one or more required privilege scopes/i.test(message))
        return { type: 'scope-denied', required: [] };
    // https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
    if (/not accessible by this authentication mechanism/i.test(message))
        return { type: 'mechanism-refused' };
    // The whole text for a path without /2.0. https://github.com/avivsinai/bitbucket-cli/issues/70
    if (message === 'Forbidden')
        return { type: 'wrong-base' };
    return message === '' ? { type: 'unexpected', empty: false } : { type: 'access-denied', message };
}
function notFound({ message, detail }) {
    if (/no API hosted at this URL/i.test(`${message} ${detail}`))
        return { type: 'wrong-base' };
    return { type: 'not-found', ...(typeof detail === 'string' && detail !== '' && { detail }) };
}
/** Only a body that names a change number says that something was removed: other 410 exist. https://github.com/ktrysmt/go-bitbucket/issues/357 */
function gone(json, answer) {
    const { message, data } = errorOf(json);
    const change = /\bCHANGE-\d{1,6}\b/.exec(message)?.[0];
    if (change === undefined)
        return { type: 'unexpected', empty: answer.text.trim() === '' };
    const url = typeof data === 'object' && data !== null && 'announcement_url' in data ? data.announcement_url : undefined;
    const ours = typeof url === 'string' && /^https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200}$/.test(url);
    return { type: 'removed', change, ...(ours && { announcement: url }) };
}
/** The meaning of an answer that is none of the API's: what it looks like, never what it holds. */
function unreadable(answer) {
    const reasons = {
        whole: isHtml(answer) ? 'html' : 'not-json',
        cut: 'cut',
        limit: 'too-large',
        encoded: 'encoded',
    };
    return {
        type: 'unreadable',
        contentType: /^[\w.+/-]{1,80}/.exec(answer.headers['content-type'] ?? '')?.[0] ?? 'none',
        bytes: Buffer.byteLength(answer.text),
        why: reasons[answer.body],
    };
}
/**
 * Whether a 401 wants a credential for somebody else, such as a gateway in between: Bitbucket's own names Bitbucket.org.
 * https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis
 */
function asksForAnother(answer) {
    return (answer.headers['www-authenticate'] ?? '') !== '' && !namesBitbucket(answer);
}
function namesBitbucket({ headers }) {
    return /bitbucket/i.test(headers['www-authenticate'] ?? '');
}
/** Whether an answer is a page for people. */
function isHtml({ headers, text }) {
    return /html/i.test(headers['content-type'] ?? '') || /^\s*<[!?a-z]/i.test(text);
}
function jsonObject({ body, text }) {
    if (body !== 'whole')
        return undefined;
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function errorOf(json) {
    // Every error of Bitbucket's says that it is one; a gateway's JSON may hold an "error" too.
    const error = json?.type === 'error' && isObject(json.error) ? json.error : {};
    return { message: typeof error.message === 'string' ? error.message : '', detail: error.detail, data: error.data };
}

;// CONCATENATED MODULE: ./build/src/bitbucket/git-response.js

/**
 * The texts that git users see after `remote:`.
 * https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html
 * https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/
 */
const texts = [
    [/lack one or more required privilege scopes/i, 'scope'],
    [/whitelist your ip|allow-?list your ip|ip address is not allowed/i, 'address'],
    [/enable two-step/i, 'two-step'],
    [/exceeded its user limit|restricted to read-only/i, 'plan'],
    [/app passwords? are deprecated|CHANGE-3222/i, 'app-password'],
];
/**
 * The older wording stands in the first of those pages, the newer one in
 * https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463
 */
const noAccess = /does not exist or you do not have access|may not have access to this repository/i;
/**
 * What the answer to a ref advertisement says. Pure; never throws; keeps nothing of the body.
 * @param path that was asked, with the service in its query
 */
function classifyGitResponse(answer, path) {
    const { status, text } = answer;
    if (status === 200) {
        // A repository with many refs is longer than what is read of it: the beginning tells.
        const [, service] = /^[0-9a-f]{4}# (service=git-(?:upload|receive)-pack)/.exec(text) ?? [];
        return service !== undefined && path.endsWith(service) ? { type: 'advertised' } : unreadable(answer);
    }
    const isRefusal = status === 401 || status === 403 || status === 404;
    if (isHtml(answer) && isRefusal)
        return unreadable(answer);
    const said = texts.find(([pattern]) => pattern.test(text))?.[1];
    // CHANGE-3222 is the removal of app passwords. https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/
    if (said !== undefined && [400, 401, 402, 403, 410].includes(status))
        return { type: 'git-rejected', reason: said };
    if (isRefusal) {
        // A gateway refuses in its own words.
        const isKnown = noAccess.test(text) || text.trim() === '';
        if (!isKnown || asksForAnother(answer))
            return { type: 'unexpected', empty: false };
        return { type: 'git-rejected', reason: status === 401 ? 'credential' : 'access' };
    }
    return classifyResponse({ ...answer, status: status === 410 ? 400 : status });
}

;// CONCATENATED MODULE: ./build/src/check/probe-result.js


/** Classifies what came back. Pure; never throws. */
function classify({ isGit, path }, result) {
    if (result.outcome === 'failure')
        return { outcome: { type: 'network-error', failure: result }, caller: {} };
    return {
        status: result.status,
        outcome: isGit ? classifyGitResponse(result, path) : classifyResponse(result),
        caller: readCallerIdentity(result),
    };
}
/** The last result that shows a requirement, or one of the scopes that it needs. */
function findProof(results, requirement, scope) {
    return results.findLast(({ probe }) => probe.proves.some((proof) => proof.requirement === requirement && proof.scope === scope));
}
/** Requests as people read them, each once. */
function labelsOf(results) {
    return [...new Set(results.map(({ probe }) => probe.request.label))];
}


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ directScopes),
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   FY: () => (/* binding */ needsCatalog),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   bD: () => (/* binding */ requiredScopes),
/* harmony export */   vq: () => (/* binding */ resolveRequirements)
/* harmony export */ });
/* harmony import */ var _bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9081);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3148);
/* harmony import */ var _declaration_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5830);



/** Whether a configuration can only be understood by the catalog: it also says what an OAuth scope stands for. */
function needsCatalog({ scopes, operations }) {
    return operations.length > 0 || scopes.some((text) => (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .findScope */ .sC)(text)?.vocabulary === 'legacy');
}
/**
 * Looks up everything that a configuration requires. Pure: what isn't found becomes an issue.
 * @param catalog may be left out where `needsCatalog` is false
 * @throws where it is needed and missing: an operation that wasn't looked up must not count as an unknown one
 */
function resolveRequirements(config, catalog) {
    if (catalog === undefined && needsCatalog(config))
        throw new Error('The catalog is not loaded.');
    const scopes = resolveScopes(config.scopes, catalog?.catalogue() ?? []);
    const operations = catalog === undefined ? { found: [], issues: [] } : findOperations(config, catalog);
    const [written] = operations.found.map((operation) => placeOf(operation, {})).filter(({ workspace }) => workspace);
    const { workspace, repository, project } = config;
    const known = workspace === undefined ? (written ?? {}) : namesIn(config);
    const isConfigured = workspace?.declared || repository?.declared || project?.declared;
    return {
        all: [
            ...resourceRequirements(config),
            ...scopes.found,
            ...operations.found.map((operation) => requireOperation(operation, placeOf(operation, known))),
            ...gitRequirements(config),
        ],
        place: isConfigured || written === undefined ? known : written,
        issues: [...scopes.issues, ...operations.issues],
    };
}
/** The requirements of one kind. */
function ofKind({ all }, kind) {
    return all.filter((requirement) => requirement.kind === kind);
}
/** The scopes that everything together needs, each once, in one model. */
function requiredScopes(requirements, vocabulary) {
    const operations = ofKind(requirements, 'operation').flatMap(({ scopes }) => scopes[vocabulary]);
    return [...new Set([...directScopes(requirements, vocabulary), ...operations])];
}
/** The scopes that were required as such and those of git access, each once, in one model. */
function directScopes(requirements, vocabulary) {
    const all = [...ofKind(requirements, 'scope'), ...ofKind(requirements, 'git')];
    return [...new Set(all.flatMap(({ scopes }) => scopes[vocabulary]))];
}
/** Whether the token must be able to do nothing in particular. */
function isEmpty({ all }) {
    return all.every(({ kind }) => kind === 'resource');
}
function resolveScopes(texts, operations) {
    const found = [];
    const issues = [];
    for (const text of new Set(texts)) {
        const scope = (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .findScope */ .sC)(text);
        if (scope === undefined)
            issues.push({ type: 'scope-unknown', text, nearest: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestScopes */ .iQ)(text) });
        else if (scope.retired !== undefined)
            issues.push({ type: 'scope-unused', text, known: scope.retired });
        else {
            const scopes = {
                granular: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .translate */ .Tl)(scope, 'granular', operations),
                legacy: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .translate */ .Tl)(scope, 'legacy', operations),
            };
            found.push({ kind: 'scope', id: `scope ${text}`, label: text, vocabulary: scope.vocabulary, scopes });
        }
    }
    return { found, issues };
}
function findOperations({ operations, apiUrl }, { parseOperation, findOperation, nearestOperations, catalogueDate }) {
    const found = [];
    const issues = [];
    for (const written of new Set(operations)) {
        const wanted = parseOperation(written, apiUrl);
        if ('fault' in wanted) {
            issues.push({ type: 'operation-malformed', text: written, problem: wanted.fault });
            continue;
        }
        const text = `${wanted.method} ${wanted.path}`;
        const match = findOperation(wanted);
        if (match === undefined) {
            issues.push({ type: 'operation-unknown', text, nearest: nearestOperations(wanted), date: catalogueDate });
            continue;
        }
        const { operation, values } = match;
        const problem = invalidNames(values);
        if (operation.state === 'removed')
            issues.push({ type: 'operation-removed', text, operation });
        else if (problem !== undefined)
            issues.push({ type: 'operation-malformed', text, problem });
        else
            found.push({ text, operation, values });
    }
    // Two spellings of one operation are one requirement.
    return { found: [...new Map(found.map((operation) => [operation.text, operation])).values()], issues };
}
function invalidNames(values) {
    const odd = ['workspace', 'repo_slug', 'project_key'].filter((key) => !(0,_declaration_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isName */ .E)(values[key] ?? key));
    if (odd.length === 0)
        return undefined;
    const placeholders = odd.map((key) => `{${key}}`).join(' and ');
    return `the value of ${placeholders} isn't a valid name; write the real name, or the placeholder itself`;
}
function requireOperation({ text, operation, values }, place) {
    const { granular, legacy } = operation;
    const endpoint = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointForOperation */ .gN)(operation, values, place);
    return {
        kind: 'operation',
        id: `operation ${text}`,
        label: text,
        operation,
        values,
        place,
        scopes: { granular, legacy },
        ...(endpoint !== undefined && { endpoint }),
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
/** A push also fetches. https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions */
function gitRequirements({ git: access, workspace, repository }) {
    if (access === 'none' || workspace === undefined || repository === undefined)
        return [];
    const names = { workspace: workspace.name, repository: repository.name };
    const isPush = access === 'push';
    return [
        {
            kind: 'git',
            id: 'git',
            label: `git ${access} of ${names.workspace}/${names.repository}`,
            access,
            scopes: {
                granular: ['read:repository:bitbucket', ...(isPush ? ['write:repository:bitbucket'] : [])],
                legacy: [isPush ? 'repository:write' : 'repository'],
            },
            endpoint: (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointForGit */ .BC)(access, names),
        },
    ];
}
/** Where the path of an operation leads; what its placeholders stand for is that of the known place. */
function placeOf({ operation, values }, known) {
    const { workspace = known.workspace } = values;
    // A repository of one workspace isn't in another one.
    const around = workspace === known.workspace ? known : {};
    const { repo_slug: repository = around.repository, project_key: project = around.project } = values;
    const has = (parameter) => operation.path.includes(parameter) && operation.makes !== parameter;
    return {
        ...(workspace !== undefined && { workspace }),
        ...(repository !== undefined && has('{repo_slug}') && { repository }),
        ...(project !== undefined && has('{project_key}') && { project }),
    };
}
/** The names of the configuration and of the pipeline that it runs in. */
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ sortBySeverity),
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Verdicts, the most severe first. */
const mostSevereFirst = ['fail', 'unknown', 'warn', 'pass'];
/** For sorting: negative where the first is more severe. */
function compareSeverity(a, b) {
    return mostSevereFirst.indexOf(a) - mostSevereFirst.indexOf(b);
}
/** The most severe first; those of the same severity keep their order. */
function sortBySeverity(findings) {
    return findings.toSorted((a, b) => compareSeverity(a.severity, b.severity));
}
/** The verdict that findings lead to. */
function verdictOf(findings) {
    return mostSevereFirst.find((verdict) => findings.some(({ severity }) => severity === verdict)) ?? 'pass';
}


/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ offlineResult),
  z: () => (/* binding */ onlineResult)
});

// EXTERNAL MODULE: ./build/src/check/expiry.js
var check_expiry = __nccwpck_require__(187);
// EXTERNAL MODULE: ./build/src/check/findings/access.js
var access = __nccwpck_require__(9591);
// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __nccwpck_require__(6106);
// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __nccwpck_require__(9081);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js + 2 modules
var scopes = __nccwpck_require__(3148);
// EXTERNAL MODULE: ./build/src/check/authentication.js
var check_authentication = __nccwpck_require__(2568);
// EXTERNAL MODULE: ./build/src/check/git-remote.js
var git_remote = __nccwpck_require__(8457);
// EXTERNAL MODULE: ./build/src/check/probe-result.js + 2 modules
var probe_result = __nccwpck_require__(1464);
// EXTERNAL MODULE: ./build/src/check/requirements.js
var check_requirements = __nccwpck_require__(5832);
;// CONCATENATED MODULE: ./build/src/check/notes.js







/** What to know where nothing was sent. @param isPlan then the scopes that the token needs, too */
function offlineNotes(requirements, vocabulary, isPlan) {
    const scopes = (0,check_requirements/* requiredScopes */.bD)(requirements, vocabulary);
    return [
        ...conversionNotes(requirements, vocabulary),
        ...(isPlan && scopes.length > 0 ? [{ type: 'scopes-needed', scopes }] : []),
    ];
}
/** What to know about how the verdict came about. Pure. */
function onlineNotes(context, evidence, checks) {
    return [
        ...conversionNotes(context.requirements, evidence.authentication.vocabulary),
        ...scopeNotes(context, evidence),
        ...gitNotes(context, evidence, checks),
        ...requestNotes(context, evidence, checks),
    ];
}
function conversionNotes(requirements, vocabulary) {
    return (0,check_requirements/* ofKind */.CZ)(requirements, 'scope')
        .filter((scope) => scope.vocabulary !== vocabulary && scope.scopes[vocabulary].length > 0)
        .map(({ label, scopes }) => ({ type: 'scope-converted', from: label, to: scopes[vocabulary] }));
}
/** What the verdict rests on where it isn't plain, and what a check without requirements learned. */
function scopeNotes({ requirements, credential }, evidence) {
    const { authentication, results } = evidence;
    const { granted = [], kind } = authentication;
    const unrecognized = granted.filter((scope) => (0,scopes/* findScope */.sC)(scope) === undefined);
    const isUnasked = (0,check_requirements/* isEmpty */.Im)(requirements) && requirements.issues.length === 0;
    const isFromRefusal = authentication.source === 'denial' && results.every(({ outcome }) => outcome.type !== 'success');
    const notes = [
        ...untestedNotes(requirements, evidence),
        unrecognized.length > 0 ? { type: 'scopes-unrecognized', scopes: unrecognized } : undefined,
        kind !== credential.kind ? { type: 'kind-named', kind } : undefined,
        isUnasked && granted.length > 0 ? { type: 'scopes-granted', scopes: granted } : undefined,
        isFromRefusal ? { type: 'list-from-refusal' } : undefined,
    ];
    return notes.filter((note) => note !== undefined);
}
/** Granted scopes that no request tried. */
function untestedNotes(requirements, { authentication, results }) {
    const untested = (0,check_requirements/* requiredScopes */.bD)(requirements, authentication.vocabulary).filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) && !isTested(scope, requirements, authentication.vocabulary, results));
    return [undefined, 'workspace', 'repository', 'project'].flatMap((place) => {
        const scopes = untested.filter((scope) => (0,endpoints/* missingPlace */.CX)(scope, requirements.place) === place);
        return scopes.length === 0 ? [] : [{ type: 'scopes-untested', scopes, ...(place !== undefined && { place }) }];
    });
}
/** Whether a request tried a scope; one that stands in for a better one, or a whole operation, only by success. */
function isTested(scope, requirements, vocabulary, results) {
    const operations = (0,check_requirements/* ofKind */.CZ)(requirements, 'operation')
        .filter(({ scopes }) => scopes[vocabulary].includes(scope))
        .map(({ id }) => id);
    return results.some(({ probe, outcome }) => probe.proves.some((proof) => {
        if (outcome.type === 'success' && proof.scope === undefined && operations.includes(proof.requirement))
            return true;
        return proof.scope === scope && (!proof.isSubstitute || outcome.type === 'success');
    }));
}
/** The user name for git, once it has proved to work. */
function gitNotes({ credential }, { authentication, results }, checks) {
    return checks.flatMap(({ requirement, isScope, outcome }) => {
        if (requirement.kind !== 'git' || isScope || outcome !== 'verified')
            return [];
        const by = (0,probe_result/* findProof */.aY)(results, requirement.id);
        if (by === undefined)
            return [];
        const user = (0,authorization/* gitUser */.e2)(authentication.kind, credential.email !== undefined);
        return [{ type: 'git-user', user, remote: (0,git_remote/* remoteUrl */.g)(by.probe.request), access: requirement.access }];
    });
}
/** The request that didn't come out well. */
function requestNotes({ credential }, { authentication, results }, checks) {
    const open = checks.find(({ outcome, by }) => outcome !== 'verified' && by !== undefined)?.by;
    // Where the token was rejected, the first request shows most: Bitbucket answers Basic in more specific words than Bearer.
    const result = authentication.status === 'accepted' ? open : results[0];
    if (result === undefined || (result.status !== undefined && result.status < 300))
        return [];
    const { url, isGit } = result.probe.request;
    const user = (0,authorization/* gitUser */.e2)(authentication.kind, credential.email !== undefined);
    return [{ type: 'request', url: url.href, scheme: result.scheme, ...(isGit && { gitUser: user }) }];
}

// EXTERNAL MODULE: ./build/src/check/plan.js
var check_plan = __nccwpck_require__(2183);
// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __nccwpck_require__(3775);
;// CONCATENATED MODULE: ./build/src/check/token-result.js






/** The result without a request: a problem was found before, or only a plan was wanted. */
function offlineResult(context, findings, plan) {
    const { config, credential, requirements, now } = context;
    const vocabulary = (0,check_plan/* chooseScopeModel */.rJ)(credential.kind, requirements);
    const expiry = (0,check_expiry/* resolveExpiry */.YP)(config, credential, now);
    return {
        verdict: (0,severity/* verdictOf */.Vj)(findings),
        credential: { kind: credential.kind },
        scopes: { required: (0,check_requirements/* requiredScopes */.bD)(requirements, vocabulary), missing: [], excess: [], evidence: 'none' },
        checks: [],
        ...(expiry !== undefined && { expiry }),
        findings,
        notes: offlineNotes(requirements, vocabulary, plan !== undefined),
        ...(plan !== undefined && { planned: plannedRequests(plan) }),
        requests: 0,
    };
}
/** The result of a check whose requests were sent. */
function onlineResult(context, evidence, checks, findings) {
    const { config, credential, requirements, now } = context;
    const { authentication, sent } = evidence;
    const { kind, scheme, account, granted, source, vocabulary } = authentication;
    const expiry = (0,check_expiry/* resolveExpiry */.YP)(config, credential, now);
    return {
        verdict: (0,severity/* verdictOf */.Vj)(findings),
        credential: { kind, scheme, ...(account !== undefined && { account }) },
        scopes: {
            required: (0,check_requirements/* requiredScopes */.bD)(requirements, vocabulary),
            ...(granted !== undefined && { granted }),
            missing: (0,access/* missingScopes */["if"])(checks),
            excess: (0,access/* excessScopes */.xL)(requirements, authentication),
            evidence: source,
        },
        checks: [credentialCheck(evidence), ...checks.map(checkLine)],
        ...(expiry !== undefined && { expiry }),
        findings,
        notes: onlineNotes(context, evidence, checks),
        requests: sent,
    };
}
/** The first line of every report: whether the credential was recognized at all. */
function credentialCheck({ authentication, results }) {
    const outcomes = { accepted: 'verified', rejected: 'denied', anonymous: 'denied', unverified: 'unknown' };
    const rejected = results.findLast(({ outcome }) => outcome.type === 'unauthorized');
    const by = authentication.status === 'rejected' ? rejected : authentication.identity;
    return { subject: 'credential', outcome: outcomes[authentication.status], ...requestOf(by) };
}
function checkLine({ requirement, subject, isScope, outcome, by }) {
    const prefix = isScope ? 'scope ' : requirement.kind === 'operation' ? 'operation ' : '';
    return { subject: `${prefix}${subject}`, outcome, ...requestOf(by) };
}
function requestOf(by) {
    if (by === undefined)
        return {};
    const { probe, status } = by;
    return { by: probe.request.label, ...(status !== undefined && { status }) };
}
function plannedRequests({ identity, schemes, probes, git }) {
    const [first, second] = schemes;
    const at = ({ url }) => url.href;
    return [
        { type: 'identity', url: at(identity.request), scheme: first },
        ...(second === undefined ? [] : [{ type: 'after-401', url: at(identity.request), scheme: second }]),
        ...probes.map(({ request }) => ({ type: 'probe', url: at(request) })),
        ...(git === undefined ? [] : [{ type: 'git', url: at(git.request) }]),
    ];
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ accessTokenPrefix),
/* harmony export */   Ih: () => (/* binding */ pluralOfKind),
/* harmony export */   LY: () => (/* binding */ credentialKinds),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   SI: () => (/* binding */ apiTokenPrefix),
/* harmony export */   SL: () => (/* binding */ aKind),
/* harmony export */   X7: () => (/* binding */ appPasswordPrefix),
/* harmony export */   eo: () => (/* binding */ isAccessToken),
/* harmony export */   iE: () => (/* binding */ nameOfScheme),
/* harmony export */   lI: () => (/* binding */ nameOfKind),
/* harmony export */   md: () => (/* binding */ foreignProduct)
/* harmony export */ });
const names = {
    'api-token': 'API token',
    'repository-access-token': 'repository access token',
    'project-access-token': 'project access token',
    'workspace-access-token': 'workspace access token',
    'access-token': 'access token',
    'oauth-token': 'OAuth token',
    'app-password': 'app password',
    'other-product': 'token of another product',
    unrecognized: 'token of unknown kind',
};
/** All of them. */
const credentialKinds = Object.keys(names);
/** The plain name of a kind, without an article: `repository access token`. */
function nameOfKind(kind) {
    return names[kind];
}
/** Several of a kind, in a sentence: `access tokens`. */
function pluralOfKind(kind) {
    return kind === 'other-product' ? 'tokens of another product' : `${names[kind]}s`;
}
/** The same with its article, to stand in a sentence: `an API token`. */
function aKind(kind) {
    return /^[aeiou]/i.test(names[kind]) ? `an ${names[kind]}` : `a ${names[kind]}`;
}
/** How a scheme is called in a sentence. */
function nameOfScheme(scheme) {
    return scheme === 'basic' ? 'Basic with the e-mail' : 'Bearer';
}
/** Whether a kind is one of the access tokens of a repository, project or workspace. */
function isAccessToken(kind) {
    return kind.endsWith('access-token');
}
/** API tokens are told apart from the rest by this prefix, unscoped ones and those of other Atlassian apps included. */
const apiTokenPrefix = 'ATATT3xFf';
/** Access tokens of a repository, project or workspace; an organisation's admin API key has the same prefix. */
const accessTokenPrefix = 'ATCTT3xFf';
/** App passwords, removed on 2026-07-28. https://community.atlassian.com/forums/Bitbucket-articles/Deprecation-notice-Bitbucket-Cloud-app-password-brownout/ba-p/3237429 */
const appPasswordPrefix = 'ATBB';
/**
 * Tokens of other products, by prefix. Only shapes that no Bitbucket credential can have: an unknown shape is asked
 * about, never refused. Never by length, which vendors change.
 */
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
/** The long beginning of Atlassian's own is telling within a word, too. */
const tokenShaped = /(?:AT[A-Z]{3}3xFf|(?<![\w-])(?:ATBB|BBDC-|gh[pousr]_|github_pat_|glpat-|eyJ))[\w.%\\=+/-]{12,}/g;
/** A text with everything that has the shape of a token replaced: people paste secrets into the wrong place. */
function withoutTokens(text) {
    return text.replace(tokenShaped, '***');
}
/** The product whose token this is, or nothing when it may be one of Bitbucket Cloud's. */
function foreignProduct(token) {
    return foreign.find(([shape]) => shape.test(token))?.[1];
}


/***/ }),

/***/ 3315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/**
 * A value that cannot be printed by accident: every way of turning it into text gives `***`. Only `reveal` gives the
 * value, and only three places call it: the offline look at the token, the `Authorization` header, and the masks.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ }),

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ daysUntil),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/**
 * The UTC day of a date or an ISO time, or nothing when the text is neither.
 * @param text `2027-03-01` or `2027-03-01T08:00:00+02:00`
 * @returns `YYYY-MM-DD`
 */
function utcDay(text) {
    const [, day = '', clock = '00:00', zone = 'Z'] = isoTime.exec(text.trim()) ?? [];
    // `Date` rolls 30 February over into March: such a day does not exist and is no answer.
    if (dayIn(day) !== day)
        return undefined;
    const utc = dayIn(`${day}T${clock}${zone}`);
    // A zone can push the first and the last day of what four digits hold over the edge; a sign then stands in front.
    return /^\d/.test(utc) ? utc : undefined;
}
const isoTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** The UTC day of a text that `Date` reads, else nothing. */
function dayIn(text) {
    const moment = new Date(text);
    return Number.isNaN(moment.getTime()) ? '' : dayOf(moment);
}
/** The UTC day of a moment, `YYYY-MM-DD`. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}
/** UTC calendar days from the day of `now` to `day`: 0 on the day itself, negative afterwards. */
function daysUntil(day, now) {
    return Math.round((Date.parse(day) - Date.parse(dayOf(now))) / 86_400_000);
}


/***/ }),

/***/ 5830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isName)
/* harmony export */ });
/**
 * Whether Bitbucket can call a workspace, a repository or a project so: a slug, a key, or a UUID in braces. Two dots in a
 * row are in none: where they stand for the folder above, an address leads elsewhere.
 */
function isName(text) {
    return /^(?!\.$|.*\.\.)[\w.-]{1,128}$/.test(text) || /^\{[0-9a-f-]{36}\}$/i.test(text);
}


/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ optionNamed),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   fF: () => (/* binding */ options)
/* harmony export */ });
const table = [
    {
        name: 'token',
        level: 'run',
        variable: 'TOKEN',
        type: 'secret',
        about: 'Bitbucket Cloud token to verify. Required unless `inventory` or `merge` is set. Store it as a secret (GitHub) or a secured variable (Bitbucket).',
    },
    {
        name: 'email',
        level: 'token',
        variable: 'EMAIL',
        type: 'text',
        about: 'Email address of the Atlassian account that owns the API token. Not used with access tokens.',
        placeholder: 'address',
    },
    {
        name: 'workspace',
        level: 'token',
        variable: 'WORKSPACE',
        type: 'text',
        about: 'Workspace the job uses: the workspace ID from its URL, or its UUID in braces.',
        defaultAbout: "in Bitbucket Pipelines: the pipeline's workspace",
        placeholder: 'id',
    },
    {
        name: 'repository',
        level: 'token',
        variable: 'REPOSITORY',
        type: 'text',
        about: 'Repository the job uses, as `slug` or `workspace/slug`. The token must have access to it.',
        defaultAbout: "in Bitbucket Pipelines: the pipeline's repository",
        placeholder: 'slug',
    },
    {
        name: 'project',
        level: 'token',
        variable: 'PROJECT',
        type: 'text',
        about: 'Key of the project the job uses.',
        defaultAbout: "in Bitbucket Pipelines: the pipeline's project",
        placeholder: 'key',
    },
    {
        name: 'scopes',
        level: 'token',
        variable: 'SCOPES',
        type: 'list',
        about: 'Required scopes, one per line or separated by commas or spaces: `read:repository:bitbucket`, `repository:write`, or the label on the token page, such as `Repositories: Read`.',
        placeholder: 'list',
    },
    {
        name: 'operations',
        level: 'token',
        variable: 'OPERATIONS',
        type: 'list',
        about: 'REST API operations the job calls, one per line, such as `POST /repositories/{workspace}/{repo_slug}/pullrequests`. Use placeholders or real names. Required scopes are derived from the operations.',
        placeholder: 'list',
    },
    {
        name: 'git',
        level: 'token',
        variable: 'GIT',
        type: 'choice',
        about: 'Git access over HTTPS that the job needs. Nothing is cloned or pushed to check it.',
        choices: ['none', 'clone', 'push'],
        default: 'none',
    },
    {
        name: 'expires-on',
        level: 'token',
        variable: 'EXPIRES_ON',
        type: 'text',
        about: "Expiry date of the token, as `YYYY-MM-DD` or an ISO 8601 time. The API doesn't return it, so record it when you create the token.",
        placeholder: 'day',
    },
    {
        name: 'warn-days',
        variable: 'WARN_DAYS',
        type: 'number',
        about: 'Warn if the token expires in fewer than this many days.',
        default: '30',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'fail-days',
        variable: 'FAIL_DAYS',
        type: 'number',
        about: 'Fail if the token expires in fewer than this many days.',
        default: '0',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'excess-scopes',
        variable: 'EXCESS_SCOPES',
        type: 'choice',
        about: "What to do if the token has scopes that the job doesn't need.",
        choices: ['ignore', 'warn', 'fail'],
        default: 'ignore',
    },
    {
        name: 'on-unknown',
        level: 'result',
        variable: 'ON_UNKNOWN',
        type: 'choice',
        about: 'Result of the job when the verdict is `unknown`, for example because of an outage or a rate limit.',
        choices: ['fail', 'warn'],
        default: 'fail',
    },
    {
        name: 'timeout',
        variable: 'TIMEOUT',
        type: 'number',
        about: 'Time limit for the check, in seconds. With an inventory, the limit applies to each token.',
        default: '10',
        range: [1, 600],
        placeholder: 'seconds',
    },
    {
        name: 'inventory',
        variable: 'INVENTORY',
        level: 'run',
        type: 'text',
        about: 'Path of a YAML file that lists the tokens to audit: what each one needs, who owns it, and when it expires.',
        placeholder: 'path',
    },
    {
        name: 'shard',
        level: 'run',
        variable: 'SHARD',
        type: 'text',
        about: 'Check one shard of the inventory, for example `2/5`, to split it across jobs.',
        placeholder: 'n/of',
    },
    {
        name: 'merge',
        level: 'run',
        variable: 'MERGE',
        type: 'list',
        about: 'JSON reports to merge, one file or directory per line. No requests are sent.',
        placeholder: 'report',
        isCommand: true,
    },
    {
        name: 'report',
        level: 'result',
        variable: 'REPORT',
        type: 'text',
        about: 'Path of the JSON report. Missing directories are created.',
        placeholder: 'path',
    },
    {
        name: 'junit',
        variable: 'JUNIT',
        level: 'result',
        type: 'text',
        about: 'Path of the JUnit XML report, with one test case per token.',
        placeholder: 'path',
    },
    {
        name: 'html',
        variable: 'HTML',
        level: 'result',
        type: 'text',
        about: 'Path of a self-contained HTML report.',
        placeholder: 'path',
    },
    {
        name: 'code-insights',
        variable: 'CODE_INSIGHTS',
        hosts: ['pipe'],
        level: 'result',
        type: 'flag',
        about: 'Publish a Code Insights report on the commit, through the proxy in the pipeline and without a credential.',
        default: 'false',
    },
    {
        name: 'plan',
        level: 'run',
        variable: 'PLAN',
        type: 'flag',
        about: 'List the requests that a check would send, without sending them.',
        default: 'false',
    },
    {
        name: 'api-url',
        level: 'run',
        variable: 'API_URL',
        type: 'url',
        about: 'Base URL of the REST API: HTTPS, or HTTP on a loopback address.',
        default: 'https://api.bitbucket.org/2.0',
        placeholder: 'url',
    },
    {
        name: 'git-url',
        level: 'run',
        variable: 'GIT_URL',
        type: 'url',
        about: 'Base URL of Git over HTTPS: HTTPS, or HTTP on a loopback address.',
        default: 'https://bitbucket.org',
        placeholder: 'url',
    },
    {
        name: 'debug',
        variable: 'DEBUG',
        type: 'flag',
        about: 'Show more detail in the log. In GitHub Actions, turn on step debug logging instead.',
        default: 'false',
        hosts: ['pipe', 'terminal'],
        level: 'result',
    },
];
/**
 * THE table of options. `action.yml`, `pipe.yml`, `--help` and the README's tables are generated from it; parsing on
 * every host goes through it. The order is that of every reference.
 */
const options = table;
/** The options that a host knows. */
function optionsOf(host) {
    return options.filter(({ hosts }) => hosts === undefined || hosts.includes(host));
}
/** One row of the table. */
function optionNamed(name) {
    // The names are read off the table: each has its row.
    return options.find((row) => row.name === name);
}


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/credential/secret.js
var secret = __nccwpck_require__(3315);
// EXTERNAL MODULE: ./build/src/declaration/days.js
var days = __nccwpck_require__(3687);
;// CONCATENATED MODULE: ./build/src/declaration/lists.js
/**
 * The items of a list option as the user wrote it: one a line, `#` starts a comment (at the start of a line or after a
 * blank), a dash and a blank before an item count for nothing, since a YAML list is easily written as one text. A host
 * that hands over a real list gives its items as lines.
 */
function listLines(value) {
    const text = typeof value === 'string' ? value : (value ?? []).join('\n');
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line
        .replace(/(^|\s)#.*/, '')
        .trim()
        .replace(/^-\s+/, ''))
        .filter((line) => line !== '');
}
/**
 * Scopes may also share a line, separated by commas or blanks. A label of the token page holds blanks itself
 * (`Pull requests: Read`), and a colon before the blank tells it from a list.
 */
function scopeItems(value) {
    return listLines(value)
        .flatMap((line) => line.split(','))
        .map((part) => part.trim())
        .flatMap((part) => (/:\s/.test(part) ? [part] : part.split(/\s/)))
        .filter((item) => item !== '');
}
/** Operations stand one a line; on the command line, where a line break is awkward, a comma before a method works too. */
function operationItems(value) {
    return listLines(value)
        .flatMap((line) => line.split(/,(?=\s*[A-Za-z]+\s+\S)/))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}

// EXTERNAL MODULE: ./build/src/declaration/names.js
var names = __nccwpck_require__(5830);
// EXTERNAL MODULE: ./build/src/declaration/options.js
var options = __nccwpck_require__(8112);
;// CONCATENATED MODULE: ./build/src/declaration/read.js

/**
 * Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the faults
 */
function readerOf(raw, nameOf) {
    const faults = [];
    const fault = (option, problem) => {
        faults.push({ option: nameOf(option), problem });
    };
    const text = (name) => {
        const value = raw[name];
        if (value !== undefined && typeof value !== 'string')
            fault(name, 'takes one value and not a list.');
        return (typeof value === 'string' && value.trim()) || (0,options/* optionNamed */.b7)(name).default;
    };
    return {
        faults,
        fault,
        text,
        number(name) {
            const { range = [0, Number.MAX_SAFE_INTEGER], default: fallback } = (0,options/* optionNamed */.b7)(name);
            const value = text(name) ?? '';
            const [least, most] = range;
            if (/^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most)
                return Number(value);
            fault(name, `takes a whole number from ${least} to ${most}.`);
            return Number(fallback);
        },
        choice(name) {
            const { choices = [], default: fallback } = (0,options/* optionNamed */.b7)(name);
            const value = text(name)?.toLowerCase() ?? '';
            if (choices.includes(value))
                return value;
            fault(name, `takes one of: ${choices.join(', ')}.`);
            return fallback;
        },
        flag(name) {
            const value = text(name)?.toLowerCase();
            if (value === 'true' || value === 'false')
                return value === 'true';
            fault(name, 'takes true or false.');
            return false;
        },
    };
}

// EXTERNAL MODULE: ./build/src/declaration/shard.js
var shard = __nccwpck_require__(186);
;// CONCATENATED MODULE: ./build/src/declaration/parse.js








/**
 * Raw texts of any host -> the declaration and what concerns the run. All faults are gathered, each under the name that
 * the host gives the option; a faulty option counts as not given. Pure; never throws.
 * @param nameOf the option's name as the user of this host writes it, for the faults
 */
function parse(raw, context, nameOf) {
    const reader = readerOf(raw, nameOf);
    const declaration = declarationIn(raw, context, reader, nameOf);
    const run = runIn(raw, reader, nameOf);
    return { declaration, run, faults: reader.faults };
}
function declarationIn(raw, context, { text, number, choice, flag, fault, faults }, nameOf) {
    const named = (name, value) => {
        if (value === undefined || (0,names/* isName */.E)(value))
            return value;
        return fault(name, `takes a name of letters, digits, ".", "_" and "-", or a UUID in braces.`);
    };
    const token = raw.token;
    if (token !== undefined && typeof token !== 'string')
        fault('token', 'takes one value and not a list.');
    const workspace = named('workspace', text('workspace'));
    const repository = repositoryParts(text('repository'), fault);
    const project = named('project', text('project'));
    if (repository?.workspace !== undefined && workspace !== undefined && repository.workspace !== workspace) {
        fault('repository', `names another workspace than ${nameOf('workspace')}. Give one of the two.`);
    }
    const writtenWorkspace = repository?.workspace ?? workspace;
    const sameWorkspace = writtenWorkspace === undefined || writtenWorkspace === context.workspace;
    const resource = (written, ambient) => {
        if (written !== undefined)
            return { name: written, declared: true };
        return ambient !== undefined && (0,names/* isName */.E)(ambient) ? { name: ambient, declared: false } : undefined;
    };
    const place = {
        // Named as part of the repository alone, the workspace is no declaration of its own.
        workspace: resource(workspace, repository?.workspace ?? context.workspace),
        // The pipeline's own repository and project lie in its own workspace: elsewhere they mean nothing.
        repository: resource(repository?.slug, sameWorkspace ? context.repository : undefined),
        project: resource(project, sameWorkspace ? context.project : undefined),
    };
    // What was given and is wrong is said once, and not asked for as well.
    const isFaulty = (name) => faults.some(({ option }) => option === nameOf(name));
    for (const name of ['repository', 'project']) {
        if (place[name]?.declared && place.workspace === undefined && !isFaulty('workspace')) {
            const hint = name === 'repository' ? ' or write it as workspace/slug' : '';
            fault(name, `needs to know the workspace. Set ${nameOf('workspace')}${hint}.`);
        }
    }
    const git = choice('git');
    const hasRepository = place.workspace !== undefined && place.repository !== undefined;
    if (git !== 'none' && !hasRepository && repository === undefined && !isFaulty('repository')) {
        fault('git', `needs to know the repository. Set ${nameOf('repository')} as workspace/slug.`);
    }
    const expiry = text('expires-on');
    const expiresOn = expiry === undefined ? undefined : (0,days/* utcDay */.dA)(expiry);
    if (expiry !== undefined && expiresOn === undefined) {
        fault('expires-on', 'takes a day that exists, as YYYY-MM-DD, or an ISO time.');
    }
    return {
        token: typeof token === 'string' ? new secret/* Secret */.z(token) : undefined,
        email: text('email'),
        workspace: place.workspace,
        repository: place.workspace && place.repository,
        project: place.workspace && place.project,
        scopes: scopeItems(raw.scopes),
        operations: operationItems(raw.operations),
        expiresOn,
        warnDays: number('warn-days'),
        failDays: number('fail-days'),
        excessScopes: choice('excess-scopes'),
        timeoutSeconds: number('timeout'),
        plan: flag('plan'),
        git: hasRepository ? git : 'none',
        apiUrl: baseUrl('api-url', text('api-url'), fault),
        gitUrl: baseUrl('git-url', text('git-url'), fault),
    };
}
/** Where the results of a run come from, and what becomes of them. */
function runIn(raw, reader, nameOf) {
    const { text, choice, flag, fault } = reader;
    const inventory = text('inventory');
    const merge = listLines(raw.merge);
    const given = options/* options */.fF.filter(({ name, default: fallback }) => ![undefined, '', fallback].includes(raw[name]?.toString().trim()));
    for (const { name, level } of given) {
        if (merge.length > 0) {
            if (name !== 'merge' && level !== 'result')
                fault(name, `cannot stand beside ${nameOf('merge')}.`);
        }
        else if (inventory !== undefined) {
            // An inventory says all about its tokens.
            if (name === 'token')
                fault(name, `cannot stand beside ${nameOf('inventory')}.`);
            if (level === 'token')
                fault(name, 'belongs in the inventory: write it with a token there, or under defaults.');
        }
        else if (name === 'shard') {
            fault(name, `is a part of an inventory. Set ${nameOf('inventory')} too.`);
        }
    }
    const run = {
        inventory,
        shard: shardIn(text('shard'), fault),
        merge,
        onUnknown: choice('on-unknown'),
        ...filesIn(inventory, merge, reader, nameOf),
        codeInsights: flag('code-insights'),
    };
    // The hosts themselves read it, to be able to speak before this; here it is only checked.
    flag('debug');
    return run;
}
/** The files that a run writes: none overwrites another, nor one that is read. */
function filesIn(inventory, merge, { text, fault }, nameOf) {
    const taken = new Map(merge.map((path) => [(0,external_node_path_.normalize)(path), 'merge']));
    if (inventory !== undefined)
        taken.set((0,external_node_path_.normalize)(inventory), 'inventory');
    const file = (name) => {
        const path = text(name);
        if (path === undefined)
            return undefined;
        const other = taken.get((0,external_node_path_.normalize)(path));
        if (other !== undefined)
            return fault(name, `names the same file as ${nameOf(other)}. Give each its own.`);
        taken.set((0,external_node_path_.normalize)(path), name);
        return path;
    };
    return { report: file('report'), junit: file('junit'), html: file('html') };
}
function shardIn(value, fault) {
    if (value === undefined)
        return undefined;
    const problem = `takes one part of at most ${shard/* mostShards */.b}, the first being 1: such as 1/5, up to 5/5.`;
    return (0,shard/* shardOf */.I)(value) ?? fault('shard', problem);
}
function repositoryParts(value, fault) {
    if (value === undefined)
        return undefined;
    const [first = '', second, ...rest] = value.split('/');
    if (rest.length > 0 || !(0,names/* isName */.E)(first) || (second !== undefined && !(0,names/* isName */.E)(second))) {
        const meant = repositoryAt(value);
        const example = meant === undefined ? '' : `: ${meant}`;
        return fault('repository', `takes a repository as slug or workspace/slug, as in the address bar${example}.`);
    }
    return second === undefined ? { slug: first } : { workspace: first, slug: second };
}
/** The repository that an address of its pages, or one to clone it from, leads to. */
function repositoryAt(address) {
    if (!URL.canParse(address))
        return undefined;
    const [, workspace = '', slug = ''] = new URL(address).pathname.replace(/\.git$/, '').split('/');
    return (0,names/* isName */.E)(workspace) && (0,names/* isName */.E)(slug) ? `${workspace}/${slug}` : undefined;
}
function baseUrl(name, value, fault) {
    const fallback = new URL((0,options/* optionNamed */.b7)(name).default ?? '');
    const refuse = () => {
        fault(name, 'takes an https address, or an http address on loopback, without user name, query or fragment.');
        return fallback;
    };
    if (value === undefined || !URL.canParse(value) || /[?#]/.test(value))
        return refuse();
    const url = new URL(value);
    const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback))
        return refuse();
    if (url.username !== '' || url.password !== '')
        return refuse();
    url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
    return url;
}


/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shardOf),
/* harmony export */   b: () => (/* binding */ mostShards)
/* harmony export */ });
/** More parts than anybody needs, and few enough to be read. */
const mostShards = 1000;
/** One part of an audit's tokens, such as `1/5`, or nothing where the text is none. Pure; never throws. */
function shardOf(text) {
    const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    return number >= 1 && number <= of && of <= mostShards ? { number, of } : undefined;
}


/***/ }),

/***/ 9198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   Zq: () => (/* binding */ writeNewText),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


const patienceMs = 2000;
const mostBytes = 32 * 1024 * 1024;
/** Writes a file, with its folders. @returns whether that worked; a report that can't be written changes no verdict */
async function writeText(path, text) {
    return (await write(path, text, 'w')) === 'written';
}
/**
 * Lets somebody else write to a file. Never rejects, never waits for a reader.
 * @returns whether that worked
 */
async function isWritten(path, write) {
    const done = whileRead(path, write).then(() => true, () => false);
    return inTime(done, false);
}
/** Writes a file, with its folders, where there is none yet. Never rejects. */
async function writeNewText(path, text) {
    return write(path, text, 'wx');
}
async function write(path, text, flag) {
    // Of the file alone: a folder that can't be made, since a file is there, has the same code.
    const reason = ({ code }) => (code === 'EEXIST' ? 'there' : 'failed');
    const steps = async () => {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        return whileRead(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.writeFile(path, text, { flag })).then(() => 'written', reason);
    };
    return inTime(steps().catch(() => 'failed'), 'failed');
}
/**
 * To open a named pipe that nobody reads would wait for a reader, and the end of the process with it: this rejects in its
 * place, and else holds the pipe open while it is written to.
 */
async function whileRead(path, write) {
    const about = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path).catch(() => undefined);
    const pipe = about?.isFIFO() ? await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK) : undefined;
    try {
        await write();
    }
    finally {
        await pipe?.close();
    }
}
/** A text file as a whole, or why it can't be had, as the rest of a sentence about its option. Never rejects. */
async function readText(path) {
    const read = async () => {
        const about = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path);
        if (!about.isFile())
            return { problem: 'names something that is no file.' };
        if (about.size > mostBytes)
            return { problem: `names a file of over ${mostBytes / 1024 / 1024} MB.` };
        return { text: await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(path, 'utf8') };
    };
    const reason = (error) => ({
        problem: error.code === 'ENOENT' ? 'names a file that is not there.' : `can't be read (${error.code ?? error.name}).`,
    });
    return inTime(read().catch(reason), { problem: "can't be read in time." });
}
/** Some paths never answer, such as a pipe that nobody reads: after two seconds the other value holds. */
async function inTime(done, otherwise) {
    const late = new Promise((resolve) => setTimeout(resolve, patienceMs, otherwise).unref());
    return Promise.race([done, late]);
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   mt: () => (/* binding */ pipelineContext),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   yG: () => (/* binding */ isInPipeline)
/* harmony export */ });
/** What a pipeline knows about itself. Empty elsewhere. */
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
/** https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ lists what a pipeline sets. */
function isInPipeline(env) {
    return Boolean(env.BITBUCKET_BUILD_NUMBER || env.BITBUCKET_PIPELINE_UUID);
}
/** Whether a verdict fails the job. */
function isFailure({ verdict }, onUnknown) {
    return verdict === 'fail' || (verdict === 'unknown' && onUnknown === 'fail');
}
/** A line of a log for each tenth of a long run: what cannot be overwritten is not printed for every token. */
function progressLine(done, total) {
    const isDue = total >= 20 && done < total && Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
    return isDue ? `Checked ${done} of ${total} tokens.` : undefined;
}


/***/ }),

/***/ 6857:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8712);

const { env, argv, execPath } = process;
/**
 * Ends the process at once. `process.exit` waits for what Node's threads are at, and a name server or a disk that never
 * answers keeps them for a minute, or for ever: only another program in the place of this one ends them.
 */
function end(code) {
    const isHeld = process.getActiveResourcesInfo().some((name) => /^(?:GetAddrInfo|FSReq)/.test(name));
    if (isHeld)
        process.execve?.(execPath, [execPath, '--eval', `process.exit(${code})`], { ...env, NODE_OPTIONS: '' });
    process.exit(code);
}
const unheard = () => undefined;
/** Whoever reads the output may go before its end, as `head` does, and a disk may be full: that changes no verdict. */
function lasting(stream) {
    return stream.listeners('error').includes(unheard) ? stream : stream.on('error', unheard);
}
// For NODE_DEBUG, Node writes the headers of every request to standard error, and the token with them.
const own = env.NODE_DEBUG ? withoutOthers(lasting(process.stderr)) : undefined;
/** Silences whoever else writes to a stream. @returns the stream, for ourselves */
function withoutOthers(stream) {
    const ours = Object.create(stream, { write: { value: stream.write.bind(stream) } });
    stream.write = () => true;
    return ours;
}
// What no handler caught must neither print a message, which could hold a secret, nor let the job pass.
for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, () => {
        (own ?? process.stderr).write('error: Token Preflight failed by a fault of its own. The token was not judged.\n');
        end(1);
    });
}
// The first process of a container ends on no signal that it does not handle: a stopped pipe would have to be killed.
if (process.pid === 1) {
    process.on('SIGINT', () => end(130));
    process.on('SIGTERM', () => end(143));
}
// Before Node 22.15, and on Windows, there is no such way out. There the resolver of glibc, at least, is kept from asking
// a silent name server for up to a minute; the client asks again while the budget lasts.
if (process.execve === undefined)
    env.RES_OPTIONS = `${env.RES_OPTIONS ?? ''} timeout:1 attempts:1`;
const code = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)({
    env,
    args: argv.slice(2),
    // Node makes each stream when it is first looked at.
    get stdin() {
        return process.stdin;
    },
    get stdout() {
        return lasting(process.stdout);
    },
    get stderr() {
        return own ?? lasting(process.stderr);
    },
});
// A connection that is still open, such as a proxy's that never answers, must not keep the job waiting.
// One turn later, since a file operation counts among what threads are at until then.
process.stdout.write('', () => setImmediate(end, code));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _check_check_token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7659);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4264);
/* harmony import */ var _declaration_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8112);
/* harmony import */ var _declaration_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4545);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9198);
/* harmony import */ var _hosts_host_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(95);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6057);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7615);
/* harmony import */ var _report_run_report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7152);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4913);
/* harmony import */ var _report_token_report_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5406);











/**
 * The whole program: pick the host, read the declaration, check, report.
 * @returns the exit code; rejects only where a part of the bundle is missing
 */
async function main(io) {
    const host = await hostFor(io);
    try {
        return await run(host, io);
    }
    catch (error) {
        return crashed(host, error);
    }
}
/** Each in a part of the bundle of its own, read where it is at home. */
async function hostFor(io) {
    const { env, args } = io;
    const terminal = async () => (await __nccwpck_require__.e(/* import() */ 426).then(__nccwpck_require__.bind(__nccwpck_require__, 5426))).terminalHost(io);
    if (args.length > 0)
        return terminal();
    // The runner hands over every input that has a default; a plain `run:` step has none of ours.
    if (_declaration_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .fF.some(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined)) {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8351))).actionsHost(io);
    }
    // The image says so itself; started in a pipeline by other means, the token's variable tells the two apart.
    const isPipe = env.TOKEN_PREFLIGHT_HOST === 'pipe' || (0,_hosts_host_js__WEBPACK_IMPORTED_MODULE_9__/* .isInPipeline */ .yG)(env);
    if (!isPipe || env.TOKEN_PREFLIGHT_TOKEN !== undefined)
        return terminal();
    return (await __nccwpck_require__.e(/* import() */ 834).then(__nccwpck_require__.bind(__nccwpck_require__, 9834))).pipelinesHost(io);
}
async function run(host, { env }) {
    const started = new Date();
    const reading = await host.read();
    if ('print' in reading) {
        const tone = reading.exitCode === undefined ? 'plain' : 'error';
        host.print(reading.print.split('\n').map((text) => ({ tone, text })));
        return reading.exitCode ?? 0;
    }
    const { raw, context } = reading;
    let forms = (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .formsIn */ .BD)(raw);
    const parsed = (0,_declaration_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .q)((0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSecrets */ .cT)(raw, (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .inputRedactorFor */ .ez)(forms)), context, host.say.option);
    const faults = [...reading.faults, ...parsed.faults];
    const { declaration } = parsed;
    let audit;
    let merge;
    if (faults.length === 0 && parsed.run.inventory !== undefined) {
        const { openAudit } = await Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(815), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6718));
        audit = await openAudit(parsed.run.inventory, parsed.run.shard, raw, context, env, host.say.option);
        faults.push(...audit.faults);
        forms = [...forms, ...audit.forms];
    }
    else if (faults.length === 0 && parsed.run.merge.length > 0) {
        const { openReports } = await __nccwpck_require__.e(/* import() */ 391).then(__nccwpck_require__.bind(__nccwpck_require__, 4391));
        merge = await openReports(parsed.run.merge, parsed.run.report, host.say.option('merge'));
        faults.push(...merge.faults);
    }
    // Before anything else is printed.
    for (const form of forms)
        host.mask(form);
    const hidden = (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .redactorFor */ .sD)(forms);
    // Others too: people paste a token into the wrong place.
    const redact = (text) => (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTokens */ .N_)(hidden(text));
    const logging = { redact, debug: (text) => host.debug(redact(text)) };
    const token = await (0,_check_check_token_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareCheck */ .mq)(declaration, started);
    const wrong = (0,_check_check_token_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationProblems */ .hI)(token, faults).map((finding) => (0,_report_token_report_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFinding */ .Kj)(finding, host.say));
    const check = async () => {
        if (audit !== undefined)
            return audit.check({ now: started, host: host.say.host, ...logging }, host.progress);
        const { createNetwork, openClient } = await Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(637)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2592));
        const network = createNetwork();
        const result = await (0,_check_check_token_js__WEBPACK_IMPORTED_MODULE_0__/* .checkToken */ .SK)(token, async () => openClient(network, token, logging));
        network.connections.close();
        return [(0,_report_token_report_js__WEBPACK_IMPORTED_MODULE_8__/* .renderToken */ .SB)(result, host.say)];
    };
    const tokens = wrong.length > 0 || merge !== undefined ? [] : await check();
    const report = merge === undefined
        ? (0,_report_run_report_js__WEBPACK_IMPORTED_MODULE_6__/* .runReport */ .qi)(started, Date.now() - started.getTime(), wrong, tokens, parsed.run.shard)
        : (await __nccwpck_require__.e(/* import() */ 434).then(__nccwpck_require__.bind(__nccwpck_require__, 3434))).mergedReport(merge.reports, wrong, started);
    await deliver(report, parsed, host, redact);
    return host.exitCode(report, parsed.run.onUnknown);
}
/** Nothing leaves the run but what was cleaned. */
async function deliver(report, { declaration, run }, host, redact) {
    const clean = cleaned(report, redact);
    const unwritten = [];
    const write = async (option, text) => {
        const isWritten = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x3)(run[option] ?? '', text);
        if (isWritten)
            return true;
        unwritten.push(`${host.say.option(option)}: the file could not be written; the verdict stands all the same.`);
        return false;
    };
    const isReported = run.report !== undefined && (await write('report', `${JSON.stringify(clean, null, 2)}\n`));
    // Each format in a part of the bundle of its own, for those who ask for it.
    if (run.junit !== undefined)
        await write('junit', (await Promise.all(/* import() */[__nccwpck_require__.e(585), __nccwpck_require__.e(356)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3356))).junitOf(clean));
    if (run.html !== undefined)
        await write('html', (await __nccwpck_require__.e(/* import() */ 583).then(__nccwpck_require__.bind(__nccwpck_require__, 583))).pageOf(clean));
    const printed = (lines) => host.print(lines.map(({ tone, text }) => ({ tone, text: redact(text) })));
    printed((0,_report_text_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(clean));
    const reportPath = isReported ? run.report : undefined;
    const { onUnknown } = run;
    // A plan that found a fault names no requests; one that is merged says by itself that it was one.
    const isPlan = declaration.plan || clean.tokens.some(({ planned }) => planned !== undefined);
    const isPublished = run.codeInsights && !isPlan;
    unwritten.push(...(await host.publish(clean, { onUnknown, reportPath, redact, codeInsights: isPublished })));
    printed(unwritten.map((text) => ({ tone: 'warning', text: `warn: ${text}` })));
}
/**
 * Every text on one line, redacted, and without what a terminal would obey or people cannot see; where nothing is left,
 * there is no such text. Text by text: in a finished JSON text an escaped character could hide a match.
 */
function cleaned(report, redact) {
    return JSON.parse(JSON.stringify(report, (_, value) => typeof value === 'string' ? (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(redact(value)) || undefined : value));
}
/** A fault of the program itself: said plainly. Its message is dropped, since it could quote what it stumbled over. */
function crashed(host, error) {
    const name = error instanceof Error ? error.name : typeof error;
    host.print([
        { tone: 'error', text: `error: Token Preflight failed by a fault of its own (${name}). The token was not judged.` },
        { tone: 'plain', text: 'Please report it at https://github.com/token-preflight/token-preflight/issues.' },
    ]);
    // Only what follows the message, which may have lines that look like it.
    const { message = '', stack = '' } = error instanceof Error ? error : {};
    const frames = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : '';
    for (const line of frames.split('\n'))
        if (/^\s+at /.test(line))
            host.debug(line.trim());
    return 1;
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ formsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   ez: () => (/* binding */ inputRedactorFor)
/* harmony export */ });
/* harmony import */ var _bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6106);
/* harmony import */ var _credential_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3315);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7615);



/** Every form of the secret, and of what stands in the e-mail's place if that is no e-mail: the two get swapped. */
function formsIn({ token, email = '' }) {
    const given = typeof email === 'string' ? email : '';
    const swapped = given.includes('@') || given.trim().length < 20 ? [] : (0,_bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(new _credential_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(given), undefined);
    return [...(typeof token === 'string' ? (0,_bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .eo)(new _credential_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token), given) : []), ...swapped];
}
/**
 * For what was given, before it is parsed: without the words that somebody took for a secret, since scopes and names hold
 * them, too. What is printed is without these all the same.
 */
function inputRedactorFor(forms) {
    return (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactorFor */ .sD)(forms.filter((form) => form.trim().length >= _bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestToken */ .ey));
}
/**
 * The other options without any form of the secret, before anything of them is quoted, cut or sent. The e-mail is never
 * quoted, and judged as it stands: one that got into the variable of a token would make no e-mail of the same one here, for
 * each token of its owner.
 */
function withoutSecrets(raw, redact) {
    return Object.fromEntries(Object.entries(raw).map(([name, value]) => {
        if (name === 'token' || name === 'email' || value === undefined)
            return [name, value];
        const clean = name === 'scopes' || name === 'operations' ? (text) => redact(withoutOpaque(text)) : redact;
        return [name, typeof value === 'string' ? clean(value) : value.map(clean)];
    }));
}
/** Without long words of mixed letters and digits that stand alone: no scope and no path, but most likely a token. */
function withoutOpaque(text) {
    const isMixed = (word) => [/\d/, /[a-z]/, /[A-Z]/].every((sort) => sort.test(word));
    return text.replace(/(?<![^\s,])[\w=-]{40,}(?![^\s,])/g, (word) => (isMixed(word) ? '***' : word));
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ exampleOf),
  dT: () => (/* binding */ isFindingCode),
  DZ: () => (/* binding */ messages),
  Z9: () => (/* binding */ wordsOf)
});

// UNUSED EXPORTS: messageGroups

// EXTERNAL MODULE: ./build/src/check/finding.js
var finding = __nccwpck_require__(5419);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __nccwpck_require__(4264);
// EXTERNAL MODULE: ./build/src/messages/host-names.js
var host_names = __nccwpck_require__(7575);
;// CONCATENATED MODULE: ./build/src/messages/message.js
/** Fixes the code of a message. */
function message(entry) {
    return entry;
}

// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __nccwpck_require__(7499);
;// CONCATENATED MODULE: ./build/src/messages/rejection.js



/** Where the token may have been lost. */
const proxyStep = 'Check whether a proxy removes the Authorization header.';
const causes = {
    proxy: 'a proxy removed the Authorization header',
    'no-token': "the value isn't a Bitbucket token",
    damage: 'the token was copied incorrectly',
    expiry: 'the token expired',
    revocation: 'the token was revoked',
    'resource-gone': 'its repository, project, or workspace was deleted or moved',
    'admin-key': "it's an admin API key of an organization, which has the same prefix",
    'email-missing': "it's an API token, which requires the email of its owner",
    'without-scopes': 'the token was created without scopes or for another Atlassian app',
    'email-alone': "only the email is wrong, and Bitbucket doesn't accept this token as Bearer",
    'email-unsettled': "the email isn't the token owner's, which the Bearer request couldn't rule out",
};
/** Why Bitbucket may have rejected the token, and which causes are ruled out. */
function refusalCause({ kind, tried, likely, ruledOut, end }) {
    const reasons = {
        damage: 'a damaged copy, because the checksum is valid',
        expiry: end?.source === 'token'
            ? `expiry, because the token contains the expiry date ${end.on}`
            : `expiry, if the declared expiry date ${end?.on} is correct`,
        email: `the email, because ${(0,kinds/* isAccessToken */.eo)(kind) ? 'access' : 'OAuth'} tokens don't use one`,
    };
    const schemes = tried.map((scheme) => (scheme === 'basic' ? 'Basic' : 'Bearer'));
    const date = end === undefined || ruledOut.includes('expiry')
        ? ''
        : `, although its ${end.source === 'token' ? 'own' : 'declared'} expiry date, ${end.on}, hasn't passed`;
    return [
        `Bitbucket rejected the ${(0,kinds/* nameOfKind */.lI)(kind)} (401), sent with ${schemes.length > 1 ? 'both ' : ''}${(0,util_text/* list */.p)(schemes)}${date}.`,
        `Possible causes, most likely first: ${enumerated(likely.map((one) => causes[one]))}.`,
        ...(ruledOut.length > 0 ? [`Ruled out: ${enumerated(ruledOut.map((one) => reasons[one]))}.`] : []),
    ].join(' ');
}
/** What to try first, by what is known. */
function firstSteps({ likely }, names) {
    const place = (0,host_names/* describeSecretLocation */.R)(names);
    return [
        ...(likely.includes('proxy') ? [proxyStep] : []),
        ...(likely.includes('no-token')
            ? [`Check the value of ${place}: API tokens start with ATATT, access tokens with ATCTT.`]
            : []),
        ...(likely.includes('damage') ? ['Copy the whole token again, because its checksum is invalid.'] : []),
    ];
}
/** `(1) a, (2) b`: causes that contain commas stay apart. */
function enumerated(items) {
    if (items.length === 1)
        return items.join('');
    return items.map((item, index) => `(${index + 1}) ${item}`).join(', ');
}

// EXTERNAL MODULE: ./build/src/messages/renewal.js
var renewal = __nccwpck_require__(9522);
;// CONCATENATED MODULE: ./build/src/messages/authentication.js





/** What Bitbucket returned about the token. */
const authenticationMessages = {
    'token-rejected': message({
        when: 'Bitbucket returned 401 for every authentication scheme that this kind of token supports.',
        example: {
            kind: 'api-token',
            tried: ['basic', 'bearer'],
            likely: ['expiry', 'revocation'],
            ruledOut: ['damage'],
            scopes: ['read:repository:bitbucket'],
        },
        words: ({ scopes, ...refusal }, names) => ({
            subject: names.option('token'),
            title: 'Bitbucket rejected the token',
            cause: refusalCause(refusal),
            remedy: [
                ...firstSteps(refusal, names),
                ...(0,renewal/* tellingApart */.uO)(refusal.kind, refusal.tried.includes('basic'), names),
                ...(0,renewal/* renewalSteps */.yx)(refusal.kind, scopes, names),
            ],
        }),
    }),
    'token-without-scopes': message({
        when: 'Bitbucket returned 401 because the token has no Bitbucket scopes.',
        example: { scopes: ['read:repository:bitbucket'] },
        words: ({ scopes }, names) => ({
            subject: names.option('token'),
            title: 'The API token has no Bitbucket scopes',
            cause: 'The token was created with "Create API token", or for another Atlassian app. Bitbucket accepts only tokens that were created with "Create API token with scopes" for the app Bitbucket.',
            remedy: (0,renewal/* renewalSteps */.yx)('api-token', scopes, names),
        }),
    }),
    'email-mismatch': message({
        when: 'Bitbucket rejected the token as Basic with the email, and accepted the same token as Bearer.',
        example: {},
        words: (_, names) => ({
            subject: names.option('email'),
            title: "The email isn't the token owner's",
            cause: 'The token is valid: Bitbucket accepted it as Bearer. With the email, as Basic, Bitbucket rejected it (401).',
            remedy: [
                'Sign in as the token owner and look up the email: https://id.atlassian.com/manage-profile/email',
                `Set ${(0,host_names/* formatOption */.B)('email', names)} to that email.`,
            ],
        }),
    }),
    'auth-scheme-rejected': message({
        when: "Bitbucket rejected a token of unknown kind as Basic with the email and accepted it as Bearer. The response identifies an access token or OAuth token, or doesn't identify the kind.",
        example: { kind: 'oauth-token' },
        words: ({ kind }, names) => ({
            subject: names.option('email'),
            title: kind === 'unrecognized'
                ? 'Bitbucket accepts the token as Bearer, but not with the email'
                : 'This kind of token is sent as Bearer, without an email',
            cause: `Bitbucket rejected the token as Basic with the email and accepted it as Bearer. ${kind === 'unrecognized'
                ? "Most likely, it's an access token or OAuth token, which doesn't use an email. If it's an API token, the email is wrong."
                : `It identified the token as ${(0,kinds/* aKind */.SL)(kind)}.`}`,
            remedy: [
                `Remove ${(0,host_names/* formatOption */.B)('email', names)}${kind === 'unrecognized' ? ", or correct it if it's an API token" : ''}.`,
                'Check that the tools of the job send "Authorization: Bearer", too.',
            ],
        }),
    }),
    'token-not-received': message({
        when: 'Bitbucket responded as to an anonymous request.',
        example: { by: 'GET /2.0/repositories/acme/handbook' },
        words: ({ by }, names) => ({
            subject: names.option('token'),
            title: 'Bitbucket treated the request as anonymous',
            cause: `Bitbucket responded to ${by} as to an anonymous request: the token was missing or ignored. A public resource is visible to everyone, so the response doesn't verify the token.`,
            remedy: [proxyStep, 'Copy the token again, and check that the secret contains only the token.'],
        }),
    }),
};

// EXTERNAL MODULE: ./build/src/messages/text.js
var messages_text = __nccwpck_require__(4539);
;// CONCATENATED MODULE: ./build/src/messages/configuration.js




/** What is wrong with the declaration itself. If one of these fails, no request is sent. */
const configurationMessages = {
    'option-invalid': message({
        when: 'The value of an option is invalid. A run reports all invalid options.',
        example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
        words: ({ option: given, item, problem, step }, names) => {
            // Operations are checked where the host's name for them isn't known.
            const operations = names.entry?.placed('operations') ?? names.option('operations');
            const option = given === 'operations' ? operations : given;
            return {
                subject: option,
                title: `Invalid configuration: ${option}`,
                cause: item === undefined
                    ? `${option} ${problem}`
                    : `${(0,messages_text/* quoteUserText */.XS)(item)} in ${option} is invalid: ${problem.replace(/\.?$/, '.')}`,
                remedy: [step ?? `Correct ${option}.`],
            };
        },
    }),
    'scope-unknown': message({
        when: "A declared scope doesn't exist for API tokens, access tokens, or OAuth.",
        example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
        words: ({ text, nearest }) => ({
            subject: text,
            title: "A declared scope doesn't exist",
            cause: `Bitbucket has no scope ${(0,messages_text/* quoteUserText */.XS)(text)} for API tokens, access tokens, or OAuth.`,
            remedy: nearest.length > 0
                ? [`Use ${(0,util_text/* list */.p)(nearest, 'or')} instead.`]
                : ['Look up the scope in the documentation, or copy its label from the token page.'],
        }),
    }),
    'scope-unused': message({
        when: "No API operation uses a declared scope, so it isn't checked.",
        example: { text: 'read:issue:bitbucket', known: 'Issues and wikis were removed with their API on 2026-08-20.' },
        words: ({ text, known }) => ({
            subject: text,
            title: 'A declared scope is unused',
            cause: `${known} ${(0,messages_text/* quoteUserText */.XS)(text)} isn't checked.`,
            remedy: [`Remove ${(0,messages_text/* quoteUserText */.XS)(text)} from the declaration.`],
        }),
    }),
    'operation-unknown': message({
        when: "A declared operation isn't in the catalog. It is a failure if there is a similar operation. Otherwise, the verdict is unknown, because the API may have operations that are newer than the catalog.",
        example: {
            text: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
            nearest: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
            date: '2026-10-01',
        },
        words: ({ text, nearest, date }) => ({
            subject: text,
            title: "A declared operation isn't in the REST API",
            cause: `The catalog of ${date} has no operation ${(0,messages_text/* quoteUserText */.XS)(text)}.`,
            remedy: nearest.length > 0
                ? [`Use ${(0,util_text/* list */.p)(nearest, 'or')} instead, in the declaration and in the job.`]
                : [
                    'Compare the method and path with the reference: https://developer.atlassian.com/cloud/bitbucket/rest/',
                    'If the operation is newer than the catalog, declare the scopes that it needs instead.',
                ],
        }),
    }),
    'operation-deprecated': message({
        when: 'A declared operation works, but is deprecated.',
        example: {
            text: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
            until: '2027-01-31',
            replacement: [],
        },
        words: ({ text, since, until, replacement }) => ({
            subject: text,
            title: 'A declared operation is deprecated',
            cause: `${(0,messages_text/* quoteUserText */.XS)(text)} ${since === undefined ? 'is deprecated' : `has been deprecated since ${since}`}. ${until === undefined ? 'No removal date is announced.' : `It will be removed on ${until}.`}`,
            remedy: replacement.length > 0
                ? [`Call ${(0,util_text/* list */.p)(replacement, 'or')} instead.`]
                : [
                    'Plan to stop using it, because no replacement is announced.',
                    'Watch the changelog: https://developer.atlassian.com/cloud/bitbucket/changelog',
                ],
        }),
    }),
    'operation-removed': message({
        when: 'Bitbucket removed a declared operation.',
        example: {
            text: 'GET /workspaces',
            since: '2026-04-14',
            change: 'CHANGE-2770',
            replacement: ['GET /user/workspaces'],
        },
        words: ({ text, since, change, replacement }) => ({
            subject: text,
            title: 'A declared operation was removed from the REST API',
            cause: `Bitbucket removed ${(0,messages_text/* quoteUserText */.XS)(text)} on ${since}${change === undefined ? '' : ` (${change})`}. It doesn't work with any token.`,
            remedy: [
                replacement.length > 0
                    ? `Call ${(0,util_text/* list */.p)(replacement, 'or')} instead.`
                    : "Change the job so that it doesn't need the operation. There is no replacement.",
            ],
        }),
    }),
    'operation-wrong-token-kind': message({
        when: "The API specification doesn't list a declared operation for this kind of credential.",
        example: { text: 'GET /user', kind: 'repository-access-token', listed: ['api-token', 'oauth-token'] },
        words: ({ text, kind, listed }) => ({
            subject: text,
            title: "A declared operation isn't available for this kind of token",
            cause: `The API specification doesn't list ${(0,messages_text/* quoteUserText */.XS)(text)} for ${(0,kinds/* pluralOfKind */.Ih)(kind)}. Bitbucket may reject the request.`,
            remedy: [
                listed.length === 0
                    ? "Change the job so that it doesn't need the operation."
                    : `Use a credential that supports the operation: ${(0,util_text/* list */.p)(listed.map(kinds/* aKind */.SL), 'or')}.`,
            ],
        }),
    }),
    'scope-not-for-kind': message({
        when: "This kind of token can't have a declared scope.",
        example: {
            scopes: ['snippet'],
            kind: 'repository-access-token',
            texts: ['snippet'],
            holders: ['api-token', 'oauth-token'],
        },
        words: ({ scopes, kind, texts, holders }) => ({
            subject: scopes.join(', '),
            title: `${(0,kinds/* aKind */.SL)(kind).replace(/^a/, 'A')} can't have a declared scope`,
            cause: `You can't create ${(0,kinds/* aKind */.SL)(kind)} with ${(0,messages_text/* labelled */.wW)(scopes)}.`,
            remedy: holders.length > 0
                ? [`Use ${(0,util_text/* list */.p)(holders.map(kinds/* aKind */.SL), 'or')} for this job, or remove ${(0,util_text/* list */.p)(texts)} from the declaration.`]
                : [`Remove ${(0,util_text/* list */.p)(texts)} from the declaration, because no kind of token can have all of its scopes.`],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/messages/connectivity.js



/** A host in a title, which has to stay short. */
function connectivity_short(host) {
    return host.length > 40 ? `${host.slice(0, 37)}...` : host;
}
const unreadableReasons = {
    html: 'is an HTML page',
    'not-json': "isn't JSON of the API",
    cut: 'is incomplete',
    'too-large': 'is too large',
    encoded: "is compressed, which wasn't requested",
    'headers-too-large': 'has more than 32 kB of headers',
};
const unchecked = "The token couldn't be checked.";
const statusStep = 'Check the status of Bitbucket: https://bitbucket.status.atlassian.com';
/** What isn't about the token: the verdict is unknown. */
const connectivityMessages = {
    'rate-limited': message({
        when: 'Bitbucket returned 429.',
        example: { requests: ['GET /2.0/repositories/acme/web'] },
        words: ({ requests, retryAfter }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket API rate limit exceeded',
            cause: `Bitbucket returned 429 for ${(0,util_text/* list */.p)(requests)}. The limit counts all requests of this account or token within one hour. This isn't a token failure.`,
            remedy: [
                retryAfter === undefined
                    ? 'Run the job again later. The limit applies per hour.'
                    : `Run the job again ${/^\d+$/.test(retryAfter) ? `in ${(0,util_text/* count */.U)(Number(retryAfter), 'second')}` : `after ${retryAfter}`}.`,
                'If this happens often, spread the jobs over time, or use a separate token for each job.',
            ],
        }),
    }),
    'server-error': message({
        when: 'Bitbucket returned a server error (5xx or 555).',
        example: { requests: ['GET /2.0/repositories/acme/web'], statuses: [503] },
        words: ({ requests, statuses }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket returned a server error',
            cause: `Bitbucket returned ${(0,util_text/* list */.p)(statuses.map(String))} for ${(0,util_text/* list */.p)(requests)}. This isn't a token failure.`,
            remedy: [statusStep, 'Run the job again after the incident is resolved.'],
        }),
    }),
    'network-unreachable': message({
        when: "The host or the proxy can't be reached: the name wasn't found, or the connection was refused, was reset, or timed out.",
        example: { host: 'api.bitbucket.org', stage: 'name lookup', code: 'ENOTFOUND' },
        words: ({ host, stage, code, variable }) => {
            const about = { subject: host, title: `Can't connect to ${connectivity_short(host)}` };
            const coded = code === undefined ? '' : ` (${code})`;
            const check = `Check that this machine can connect to ${host}: DNS, firewall, and allowlist of the runner.`;
            if (variable === undefined) {
                return {
                    ...about,
                    cause: `The connection failed ${stage === 'answer' ? 'while waiting for a response' : `during the ${stage}`}${coded}. ${unchecked}`,
                    remedy: [check, 'If this machine needs a proxy, set HTTPS_PROXY.'],
                };
            }
            if (stage === 'address of the proxy') {
                return {
                    ...about,
                    cause: `The value of ${variable} isn't a valid proxy URL, so no request was sent to ${host}. ${unchecked}`,
                    remedy: [
                        `Set ${variable} to a URL such as http://proxy.example:3128, or remove it if you don't need a proxy.`,
                        'Percent-encode special characters in the username and password: %40 for @, %23 for #, %2F for /.',
                    ],
                };
            }
            return {
                subject: host,
                title: `Can't connect to the proxy ${connectivity_short(host)}`,
                cause: `The ${stage} in ${variable} failed${coded}. ${unchecked}`,
                remedy: [`Check the URL in ${variable}, or remove the variable if you don't need a proxy.`, check],
            };
        },
    }),
    'tls-untrusted': message({
        when: "The certificate or the protocol of the connection isn't trusted. The token wasn't sent.",
        example: { host: 'api.bitbucket.org', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
        words: ({ host, code }) => ({
            subject: host,
            title: `The connection to ${connectivity_short(host)} isn't trusted`,
            cause: `The TLS handshake failed${code === undefined ? '' : ` (${code})`}, so the token wasn't sent. Usually, a proxy inspects the traffic, or a certificate authority is missing.`,
            remedy: [
                'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of your proxy.',
                'If you have no such proxy, check the date of this machine and the DNS record of the host.',
            ],
        }),
    }),
    'proxy-error': message({
        when: 'The proxy refused the connection.',
        example: { host: 'api.bitbucket.org', variable: 'HTTPS_PROXY', status: 407 },
        words: ({ host, variable = 'HTTPS_PROXY', status }) => ({
            subject: host,
            title: 'The proxy refused the connection',
            cause: `The proxy in ${variable} didn't connect to ${host}${status === undefined ? '' : ` (${status})`}. ${unchecked}`,
            remedy: [
                status === 407
                    ? `Add the username and password of the proxy to ${variable}.`
                    : `Ask the administrator of the proxy to allow ${host}, or add it to NO_PROXY.`,
            ],
        }),
    }),
    'response-not-json': message({
        when: "The response isn't from the API: it is HTML, a sign-in page, incomplete, too large, or not JSON.",
        example: { requests: ['GET /2.0/user'], contentType: 'text/html', bytes: 5120, why: 'html' },
        words: ({ requests, contentType, bytes, why }) => ({
            subject: requests.join(', '),
            title: "The response can't be read",
            cause: `The response to ${(0,util_text/* list */.p)(requests)} ${unreadableReasons[why]} (content type ${contentType}, ${(0,util_text/* count */.U)(bytes, 'byte')}). It probably came from a proxy or sign-in page. ${unchecked}`,
            remedy: ['Check for a proxy, sign-in page, or firewall.', 'Run the job again.'],
        }),
    }),
    'response-unverifiable': message({
        when: "The request succeeded, but the response doesn't show whether Bitbucket recognized the token.",
        example: { requests: ['GET /2.0/repositories/acme/handbook'] },
        words: ({ requests }, names) => ({
            subject: requests.join(', '),
            title: "The response doesn't show whether Bitbucket recognized the token",
            cause: `The response to ${(0,util_text/* list */.p)(requests)} contains neither the kind of credential nor its scopes. A public resource is visible to everyone, so the response doesn't verify the token.`,
            remedy: [
                'Check whether a proxy removes the X-Credential-Type and X-OAuth-Scopes headers.',
                `Set ${(0,host_names/* formatOption */.B)('repository', names)} to a private repository that the token can read.`,
            ],
        }),
    }),
    'response-unexpected': message({
        when: 'Bitbucket returned any other status, a redirect, or an error that may not be about the token.',
        example: { requests: ['GET /2.0/user'], status: 400, host: 'api.bitbucket.org', empty: true, isAccepted: false },
        words: ({ requests, status, host, empty, isUnhosted, isAccepted }) => {
            const isRedirect = status >= 300 && status < 400;
            return {
                subject: requests.join(', '),
                title: `Unexpected response from ${connectivity_short(host)} (HTTP ${status})`,
                cause: `${(0,util_text/* list */.p)(requests)} returned ${status}.${status === 400 && empty
                    ? " A 400 without a body means that a server or proxy couldn't read the request."
                    : isRedirect
                        ? " Redirects aren't followed, to protect the token. The repository may have been renamed or moved."
                        : isUnhosted
                            ? ' According to the response, there is no API at this path. It may have been removed recently.'
                            : isAccepted
                                ? ''
                                : " The response doesn't show whether Bitbucket recognized the token."}`,
                remedy: [
                    ...(isRedirect
                        ? ['Compare the names of the workspace and repository with the address bar of your browser.']
                        : []),
                    ...(isUnhosted
                        ? [
                            'Look up the path in the reference and its changelog: https://developer.atlassian.com/cloud/bitbucket/rest/',
                        ]
                        : []),
                    'Check for a proxy or firewall.',
                    'Run the job again. If the response is the same, report the status.',
                ],
            };
        },
    }),
    'timed-out': message({
        when: 'The time limit passed before all checks completed.',
        example: { seconds: 10, verified: [] },
        words: ({ seconds, verified }, names) => ({
            subject: names.option('timeout'),
            title: `Timed out after ${(0,util_text/* count */.U)(seconds, 'second')}`,
            cause: `Bitbucket didn't respond in time. ${verified.length === 0 ? 'No checks completed.' : `Verified until then: ${verified.join(', ')}.`}`,
            remedy: [`Run the job again, or increase ${(0,host_names/* formatOption */.B)('timeout', names)}.`, statusStep],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/messages/wrong-value.js

const placeholders = {
    expression: 'an expression in "${{ }}"',
    'variable in braces': 'a variable name in "${ }"',
    variable: 'a "$" and a variable name',
    'variable of PowerShell': 'a variable name behind "$env:", as PowerShell writes it,',
};
/**
 * What is said of a placeholder that nothing replaced.
 * @param steps what to compare on a platform, and what to do with a value that was copied from a log
 */
function placeholderWords(form, thing, names, steps) {
    const wanted = thing === 'token' ? 'a token' : 'an e-mail address';
    if (form === 'asterisks') {
        return {
            title: `The ${thing} is a row of asterisks`,
            cause: `The value is asterisks alone and not ${wanted}. Logs show a masked value like that, so it was most likely copied from one.`,
            remedy: [steps.copy],
        };
    }
    const title = `The ${thing} is a placeholder that nothing replaced`;
    const value = `The value is ${placeholders[form]} and not ${wanted}`;
    if (thing === 'e-mail' && names.entry !== undefined) {
        return { title, cause: `${value}. In an inventory nothing replaces it.`, remedy: [steps.copy] };
    }
    return {
        title,
        cause: `${value}: the variable was never set, or it was quoted so that nothing replaced it.`,
        remedy: names.host === 'terminal'
            ? [
                'See that the variable you fill it from is set.',
                'Use double quotes around the variable in a shell: single quotes keep it as it stands.',
            ]
            : [steps.check, 'Write the reference without further quotes or escapes.'],
    };
}
/** What is said of a value that holds a colon, and the step that makes a token of it. */
function pairWords(is, names) {
    const place = (0,host_names/* describeSecretLocation */.R)(names);
    switch (is) {
        case 'pair':
            return {
                title: 'The token is a user and a token in one',
                cause: 'No Bitbucket token holds a colon: the value is a user name, a colon and a secret.',
                step: `Store the part after the colon alone in ${place}.`,
            };
        case 'encoded':
            return {
                title: 'The token is the base64 of a user and a token',
                cause: 'Decoded, the value is a user name, a colon and a secret: what a Basic header carries.',
                step: `Decode it, and store the part after the colon alone in ${place}.`,
            };
        case 'address with a token':
            return {
                title: 'The token is an address that holds a token',
                cause: 'The value is an address as git takes it, with a user name and a token in it.',
                step: `Store the token alone in ${place}: the part between the last colon and the "@".`,
            };
        case 'address':
            return {
                title: 'The token is an address',
                cause: 'No Bitbucket token holds a colon: the value is an address, without any token in it.',
                step: `Store the token itself in ${place}.`,
            };
        case 'scope':
            return {
                title: 'The token is a scope',
                cause: 'The value is the name of a scope. Most likely the token and the scopes were swapped.',
                step: `Store the token in ${place}, and name the scope in ${(0,host_names/* formatOption */.B)('scopes', names)}.`,
            };
    }
}

;// CONCATENATED MODULE: ./build/src/messages/credential.js





/** What is wrong with the secret, seen without a request. Nothing is sent when one of these fails. */
const credentialMessages = {
    'token-missing': message({
        when: 'The token is empty.',
        example: {},
        words: (_, names) => ({ subject: (0,host_names/* formatOption */.B)('token', names), title: 'No token arrived', ...missing(names) }),
    }),
    'token-unexpanded': message({
        when: 'The token is a placeholder that nothing replaced: `$NAME`, `${NAME}`, `$env:NAME`, `${{ … }}`, or the `***` of a log.',
        example: { form: 'variable' },
        words: ({ form }, names) => ({
            subject: names.option('token'),
            ...placeholderWords(form, 'token', names, {
                check: `Check that the name is spelt as in ${(0,host_names/* describeSecretLocation */.R)(names)}.`,
                copy: `Copy the token itself into ${(0,host_names/* describeSecretLocation */.R)(names)}. If it is kept nowhere, create a new one: Bitbucket shows a token only once.`,
            }),
        }),
    }),
    'token-invalid-characters': message({
        when: 'White space, a line break, a control or invisible character, a quote, `\\=` or `%3D` stands around or inside the token. It is a warning where only outer blanks had to be trimmed.',
        example: {
            strays: [{ what: 'line break (LF)', count: 1, position: 77, length: 193, trimmed: false }],
            trimmed: false,
        },
        words: ({ strays, trimmed }, names) => ({
            subject: names.option('token'),
            title: trimmed ? 'The token has blanks or line breaks around it' : 'The token holds characters that no token has',
            cause: `${sentence(strays)} ${consequence(strays, trimmed)}`,
            remedy: [
                `Copy the token again and store it without them in ${(0,host_names/* describeSecretLocation */.R)(names)}.`,
                'From a shell, write it with printf %s, which adds no line break as echo does; encode with base64 -w 0, which does not wrap.',
            ],
        }),
    }),
    'token-prefixed': message({
        when: 'The token starts with `Bearer`, `Basic` or `Authorization:`.',
        example: { prefix: 'Bearer' },
        words: ({ prefix }, names) => ({
            subject: names.option('token'),
            title: `The token starts with "${prefix}"`,
            cause: `"${prefix}" belongs to the header that carries a token and not to the token. Tools would send it twice.`,
            remedy: [`Store the bare token in ${(0,host_names/* describeSecretLocation */.R)(names)}.`],
        }),
    }),
    'token-not-bare': message({
        when: 'The token is `user:token`, the base64 of it, an address to clone from, or a scope.',
        example: { is: 'pair', takesEmail: true },
        words: ({ is, takesEmail }, names) => {
            const { title, cause, step } = pairWords(is, names);
            const emailStep = `Put the e-mail of the account into ${(0,host_names/* formatOption */.B)('email', names)}.`;
            return { subject: names.option('token'), title, cause, remedy: takesEmail ? [step, emailStep] : [step] };
        },
    }),
    'token-damaged': message({
        when: 'Bitbucket refused the token, and its checksum does not fit. A hint beside the refusal, never a verdict.',
        example: { checksum: 'differs', clipped: false },
        words: ({ checksum, clipped }, names) => ({
            subject: names.option('token'),
            title: 'The token is very likely cut off or mistyped',
            cause: `${checksum === 'absent'
                ? 'Tokens of this kind end in a checksum, and this one does not.'
                : 'The checksum at its end does not fit the rest of it.'}${clipped ? ' It is exactly 128 characters long, where some password prompts cut their input.' : ''}`,
            remedy: [
                `Copy the whole token again into ${(0,host_names/* describeSecretLocation */.R)(names)}, or create a new one: Bitbucket shows a token only once.`,
            ],
        }),
    }),
    'token-wrong-product': message({
        when: "The token is one of another product, or a pipeline step's own OIDC token.",
        example: { product: 'GitHub' },
        words: ({ product }, names) => ({
            subject: names.option('token'),
            title: 'The token belongs to another product',
            cause: `By its shape it comes from: ${product}. The API of Bitbucket Cloud does not take it.`,
            remedy: [`Put a Bitbucket Cloud token into ${(0,host_names/* describeSecretLocation */.R)(names)}.`],
        }),
    }),
    'app-password-removed': message({
        when: 'The token is an app password.',
        example: { scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'] },
        words: ({ scopes }, names) => ({
            subject: names.option('token'),
            title: 'App passwords were removed on 2026-07-28',
            cause: 'The token is an app password. Bitbucket Cloud accepts none any more, for REST or for git.',
            remedy: (0,renewal/* renewalSteps */.yx)('api-token', scopes, names),
        }),
    }),
    'email-missing': message({
        when: 'An API token is given without the e-mail of its owner: a warning when Bearer was accepted, a failure when it was refused.',
        example: { accepted: false },
        words: ({ accepted }, names) => ({
            subject: names.option('email'),
            title: "The e-mail of the token's owner is missing",
            cause: accepted
                ? 'Bitbucket took the API token as Bearer. Most tools send it as Basic with the e-mail of its owner and fail without.'
                : 'Bitbucket refused the API token as Bearer (401). Until the e-mail is set, a dead token, one without Bitbucket scopes and one that needs Basic cannot be told apart.',
            remedy: accepted ? [(0,renewal/* ownerStep */.Q0)(names)] : (0,renewal/* emailSteps */.g)(names),
        }),
    }),
    'email-malformed': message({
        when: 'An e-mail was given that is not an e-mail address: a user name, a token, a placeholder that nothing replaced.',
        example: { is: 'other' },
        words: ({ is }, names) => {
            const subject = names.option('email');
            const set = (0,renewal/* ownerStep */.Q0)(names);
            if (is === 'token') {
                return {
                    subject,
                    title: 'A token stands in the place of the e-mail',
                    cause: 'The value has the shape of a token. Most likely the e-mail and the token were swapped.',
                    remedy: [`Store the token in ${(0,host_names/* describeSecretLocation */.R)(names)}.`, set],
                };
            }
            if (is !== 'other') {
                const steps = { check: 'Check how the name of the variable is spelt.', copy: set };
                return { subject, ...placeholderWords(is, 'e-mail', names, steps) };
            }
            return {
                subject,
                title: 'The e-mail is not an e-mail address',
                cause: 'Over REST an API token goes with the e-mail of the Atlassian account. The Bitbucket user name that app passwords took is refused.',
                remedy: [set],
            };
        },
    }),
    'email-ignored': message({
        when: 'An e-mail was given with an access token or OAuth token.',
        example: {},
        words: (_, names) => ({
            subject: names.option('email'),
            title: 'The e-mail is ignored for this kind of token',
            cause: 'Access tokens and OAuth tokens are sent as Bearer, alone. With an e-mail, as Basic, Bitbucket refuses them.',
            remedy: [
                `Drop ${(0,host_names/* formatOption */.B)('email', names)}.`,
                'See that the tools of the job send the token as "Authorization: Bearer" too.',
            ],
        }),
    }),
};
function missing(names) {
    if (names.entry !== undefined) {
        const { name, variable, placed } = names.entry;
        return {
            cause: `The environment variable ${variable}, which ${placed('token-env')} names for ${name}, is not set or empty.`,
            remedy: [
                `Check the spelling of token-env in the inventory, and that ${(0,host_names/* describeSecretLocation */.R)(names)} exists and is handed to this job.`,
                'Runs of forks and of Dependabot get no secrets: run the audit on a schedule on the main branch.',
            ],
        };
    }
    if (names.host === 'action') {
        return {
            cause: `The input "token" is empty. GitHub gives no secrets to workflows that a fork or Dependabot started, and an unknown secret name gives an empty text.`,
            remedy: [
                'Compare the name in "${{ secrets.… }}" with the names under Settings, "Secrets and variables", "Actions".',
                'For Dependabot, add the secret under "Dependabot" too.',
                'For pull requests from forks, skip this step or run it on the target branch.',
                'For a secret of an environment, name that environment in the job.',
            ],
        };
    }
    if (names.host === 'pipe') {
        return {
            cause: 'The variable TOKEN is empty. A pipe sees only what is listed under its "variables", and an unknown name there gives an empty text.',
            remedy: [
                'List it in the step: TOKEN: $BITBUCKET_TOKEN, with the name under which you stored it.',
                'Compare that name with the repository, workspace and deployment variables in the settings.',
                'A deployment variable exists only in a step that names its deployment environment.',
            ],
        };
    }
    return {
        cause: 'Neither the environment variable TOKEN_PREFLIGHT_TOKEN nor standard input held a token.',
        remedy: ['Set TOKEN_PREFLIGHT_TOKEN, or pipe the token in and add --token-stdin. Never pass it as an argument.'],
    };
}
function sentence(strays) {
    const parts = strays.map(({ what, count: number, position, length }) => {
        const times = number === 1 ? '' : `, ${number} times, the first`;
        return `${what}${times} at position ${position} of ${length}`;
    });
    return `Found: ${(0,util_text/* list */.p)(parts)}.`;
}
function consequence(strays, trimmed) {
    if (trimmed)
        return 'They were trimmed here; other tools send them along and fail.';
    if (strays.some(({ what }) => what.startsWith('line break'))) {
        return 'A line break in a header kills the request before authentication: most likely a 400 with an empty body, while the token page goes on saying "Never accessed". Encoded inside the base64, it fails authentication.';
    }
    return 'With them the token is another one, and Bitbucket refuses it.';
}

;// CONCATENATED MODULE: ./build/src/messages/expiry.js





/** When the token expires. */
const expiryMessages = {
    expired: message({
        when: 'The declared expiry date has passed and Bitbucket rejected the token, or the token itself contains an expiry date that has passed.',
        example: {
            on: '2026-11-01',
            byItself: false,
            kind: 'api-token',
            scopes: ['read:repository:bitbucket'],
            isEmailTried: true,
        },
        words: ({ on, byItself, kind, scopes, isEmailTried }, names) => {
            const steps = byItself ? [] : (0,renewal/* tellingApart */.uO)(kind, isEmailTried, names);
            const doubt = steps.length === 0 ? '' : ' If that date is outdated, the first steps help you find the cause.';
            return {
                subject: names.option('token'),
                title: `The token expired on ${on}`,
                cause: byItself
                    ? `The token itself contains the expiry date ${on}.`
                    : `The declared expiry date is ${on}, and Bitbucket rejected the token (401).${doubt}`,
                remedy: [...steps, ...(0,renewal/* renewalSteps */.yx)(kind, scopes, names)],
            };
        },
    }),
    'expires-soon': message({
        when: 'Fewer days are left than `warn-days`. It is a failure if fewer days are left than `fail-days`.',
        example: { on: '2026-12-01', daysLeft: 8, kind: 'api-token', scopes: ['read:repository:bitbucket'] },
        words: ({ on, daysLeft, kind, scopes, failDays }, names) => ({
            subject: names.option('token'),
            title: daysLeft === 0 ? 'The token expires today' : `The token expires in ${(0,util_text/* count */.U)(daysLeft, 'day')}`,
            cause: `The expiry date is ${on}.${failDays === undefined
                ? ''
                : ` This is a failure because fewer than ${(0,util_text/* count */.U)(failDays, 'day')} are left (${(0,host_names/* formatOption */.B)('fail-days', names)}).`} Bitbucket emails only the token owner, about one day before.`,
            remedy: (0,renewal/* renewalSteps */.yx)(kind, scopes, names),
        }),
    }),
    'expiry-unknown': message({
        when: "A token of an inventory has no declared expiry date, and the token itself doesn't contain one.",
        example: { kind: 'api-token' },
        words: ({ kind }, names) => ({
            subject: names.option('expires-on'),
            title: 'Expiry date unknown',
            cause: `No expiry date is declared for this ${(0,kinds/* nameOfKind */.lI)(kind)}, and the API doesn't return it.`,
            remedy: [
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? `Look up the expiry date: ${(0,renewal/* accessTokenPage */.TI)(kind)}.`
                    : `Sign in as the token owner and look up the expiry date: ${renewal/* tokenPage */.$b}`,
                `Set ${(0,host_names/* formatOption */.B)('expires-on', names)} to that date.`,
            ],
        }),
    }),
    'expiry-outdated': message({
        when: 'The token works after its expiry date.',
        example: { on: '2026-11-01', byItself: false },
        words: ({ on, byItself }, names) => ({
            subject: names.option('expires-on'),
            title: `The token still works after its ${byItself ? 'own' : 'declared'} expiry date`,
            cause: byItself
                ? `The token contains the expiry date ${on}, but Bitbucket still accepts it. The clock of this machine may be wrong.`
                : `Bitbucket still accepts the token after ${on}, the date in ${(0,host_names/* formatOption */.B)('expires-on', names)}. Most likely, the date wasn't updated after a renewal.`,
            remedy: byItself
                ? ['Check the date and time of this machine.']
                : [
                    'Look up the expiry date where you created the token.',
                    `Set ${(0,host_names/* formatOption */.B)('expires-on', names)} to that date.`,
                ],
        }),
    }),
};

// EXTERNAL MODULE: ./build/src/messages/commands.js
var commands = __nccwpck_require__(66);
;// CONCATENATED MODULE: ./build/src/messages/git.js





/** What Git over HTTPS returned. */
const gitMessages = {
    'git-rejected': message({
        when: "Bitbucket rejected Git's first request, which lists the refs of the repository.",
        example: {
            request: 'GET bitbucket.org/acme/web.git/info/refs',
            reason: 'access',
            user: 'x-bitbucket-api-token-auth',
            kind: 'api-token',
            isAccepted: true,
            isPush: true,
            scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'],
            remote: 'https://bitbucket.org/acme/web.git',
        },
        words: (facts, names) => ({
            subject: facts.request,
            title: `Bitbucket rejected the token for git ${facts.isPush ? 'push' : 'clone'}`,
            ...refusal(facts, names),
        }),
    }),
    'ip-not-allowed': message({
        when: 'Bitbucket rejected Git because the workspace allows only some IP addresses.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
        words: ({ request }) => ({
            subject: request,
            title: "The IP address of this machine isn't on the workspace's allowlist",
            cause: `Bitbucket rejected ${request} because of the IP address. This isn't a token failure.`,
            remedy: [
                'Ask a workspace administrator to add the IP address: Workspace settings > Access controls > Allowlist IP addresses.',
                'If the IP address of the runner changes, use a runner with a static IP address.',
            ],
        }),
    }),
    'two-step-required': message({
        when: 'Bitbucket rejected Git because the workspace requires two-step verification.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs', kind: 'api-token' },
        words: ({ request, kind }) => ({
            subject: request,
            title: 'The workspace requires two-step verification',
            cause: (0,kinds/* isAccessToken */.eo)(kind)
                ? `Bitbucket rejected ${request} because the workspace requires two-step verification. Access tokens can't have it.`
                : `Bitbucket rejected ${request} because the account that owns the token doesn't use two-step verification.`,
            remedy: (0,kinds/* isAccessToken */.eo)(kind)
                ? ["Report it to Atlassian support: according to the documentation, access tokens don't need it."]
                : [
                    'Sign in as the token owner and turn on two-step verification: https://id.atlassian.com/manage-profile/security/two-step-verification',
                    "Or use a repository access token, which doesn't need it.",
                ],
        }),
    }),
    'workspace-read-only': message({
        when: 'Bitbucket rejected Git because the workspace exceeds the user limit of its plan, or because a payment failed.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
        words: ({ request }) => ({
            subject: request,
            title: "The repository is read-only because of the workspace's plan",
            cause: `Bitbucket rejected ${request} because the workspace exceeds its user limit, or because a payment failed. This isn't a token failure.`,
            remedy: ['Ask a workspace administrator to check the plan: Workspace settings > Plan details.'],
        }),
    }),
};
function refusal(facts, names) {
    const { request, reason, user, kind, isAccepted, isPush, scopes, remote } = facts;
    const rejected = `${isAccepted ? 'The REST API accepts the token, but ' : ''}Bitbucket rejected ${request}`;
    const copy = (0,commands/* gitCommand */.Q)(isPush ? 'push' : 'clone', remote, user);
    const userStep = `Use ${user} as the Git username${(0,kinds/* isAccessToken */.eo)(kind) ? '' : ' instead of the email'}.`;
    if (reason === 'scope') {
        return {
            cause: `${rejected} because a scope is missing. A ${isPush ? 'push' : 'clone'} requires ${(0,messages_text/* labelled */.wW)(scopes)}.`,
            remedy: (0,renewal/* renewalSteps */.yx)(kind, scopes, names),
            copy: scopes.join(' '),
        };
    }
    if (reason === 'credential') {
        return {
            cause: `${rejected} with the username ${user} (401). Git needs another username than the REST API.`,
            remedy: [`Check that the token was created for Bitbucket with these scopes: ${(0,messages_text/* labelled */.wW)(scopes)}.`, userStep],
            copy,
        };
    }
    const permission = isPush ? 'write' : 'read';
    return {
        cause: `${rejected}. Either ${(0,kinds/* isAccessToken */.eo)(kind) ? 'the access token' : 'the account that owns the token'} has no ${permission} permission on the repository, or the repository doesn't exist.`,
        remedy: [
            (0,kinds/* isAccessToken */.eo)(kind)
                ? 'Check which repository, project, or workspace the access token belongs to.'
                : `In Repository settings > Repository permissions, give the account ${permission} permission.`,
            'Compare the name of the repository with the address bar of your browser.',
            userStep,
        ],
        copy,
    };
}

;// CONCATENATED MODULE: ./build/src/messages/resource.js






/**
 * Where an account gets access.
 * https://support.atlassian.com/bitbucket-cloud/docs/grant-repository-access-to-users-and-groups/
 */
const accessPage = {
    repository: 'In Repository settings > Repository permissions, give',
    project: 'In Project settings > Project permissions, give',
    workspace: 'In Workspace settings > User groups, give',
    user: 'Give',
};
/** What Bitbucket returned about the resources that the job needs, and whether this token may use them. */
const resourceMessages = {
    'permission-missing': message({
        when: 'Bitbucket returned 403 although the scope is granted. The account, or the access token, is missing the permission.',
        example: {
            requests: ['GET /2.0/repositories/acme/web/hooks'],
            kind: 'api-token',
            permission: 'admin',
            resource: 'repository',
            message: 'Access denied. You must have write or admin access.',
        },
        words: ({ requests, kind, permission, resource, message }) => {
            const place = resource === 'user' ? '' : ` on the ${resource}`;
            return {
                subject: requests.join(', '),
                title: `The ${(0,kinds/* isAccessToken */.eo)(kind) ? 'access token' : 'account'} is missing ${permission === undefined ? 'a permission' : `${permission} permission`}${place}`,
                cause: `Bitbucket rejected ${(0,util_text/* list */.p)(requests)} (403): ${(0,messages_text/* quoteServerText */.h3)(message)} ${(0,kinds/* isAccessToken */.eo)(kind)
                    ? 'An access token has permissions only on the repository, project, or workspace that it belongs to.'
                    : 'Scopes only limit what a token can do. The account that owns the token needs the permission, too.'}`,
                remedy: [
                    (0,kinds/* isAccessToken */.eo)(kind)
                        ? 'Check that the access token belongs to this repository, project, or workspace.'
                        : `${accessPage[resource]} the account ${permission === undefined ? 'the required' : permission} permission.`,
                    "Run the check again. You don't need to replace the token.",
                ],
            };
        },
    }),
    'resource-not-found': message({
        when: 'Bitbucket returned 404 for a declared workspace, repository, or project, or for something in it that a declared scope or operation reads.',
        example: {
            resource: 'repository acme/wbe',
            kind: 'api-token',
            hidden: 'whole',
            by: 'GET /2.0/repositories/acme/wbe',
            option: 'repository',
            isAccepted: true,
        },
        words: ({ resource, kind, hidden, by, detail, option, isAccepted }, names) => {
            const response = `${by} returned 404${detail === undefined ? '' : ` (${(0,messages_text/* quoteServerText */.h3)(detail)})`}`;
            const part = "the feature is turned off, or the path doesn't exist";
            if (hidden === 'part') {
                return {
                    subject: resource,
                    title: "A feature that the job needs isn't available",
                    cause: `${response}${resource === 'user' ? '' : `, although the ${resource} is visible`}. Most likely, ${part}.`,
                    remedy: ['Turn on the feature in the settings, or remove the requirement from the declaration.'],
                };
            }
            const place = resource.split(' ')[0];
            const causes = [
                `the name of the ${resource} is misspelled`,
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? 'the access token belongs to another repository, project, or workspace'
                    : 'the account that owns the token has no access to it',
                ...(hidden === 'either' ? [part] : []),
                ...(isAccepted ? [] : ["Bitbucket didn't receive the token"]),
            ];
            return {
                subject: resource,
                title: `The ${place}${hidden === 'either' ? ' or a part of it' : ''} wasn't found or isn't visible to this token`,
                cause: `${response}. Either ${causes.join(', or ')}.${detail === undefined ? ' Bitbucket returns the same response for all of these causes.' : ''}`,
                remedy: [
                    `Compare the name of the ${resource} with the address bar of your browser.`,
                    (0,kinds/* isAccessToken */.eo)(kind)
                        ? 'Check which repository, project, or workspace the access token belongs to.'
                        : "Open it in your browser as the token owner. If it isn't visible, ask an administrator for access.",
                    ...(hidden === 'either'
                        ? ['If it is visible, turn on the feature in its settings, or remove the requirement from the declaration.']
                        : []),
                    ...(option === undefined
                        ? []
                        : [`If the ${place} was renamed or moved, update ${(0,host_names/* formatOption */.B)(option, names)}.`]),
                    ...(isAccepted ? [] : [proxyStep]),
                ],
            };
        },
    }),
    'token-kind-rejected': message({
        when: 'Bitbucket rejected a requirement as "not accessible by this authentication mechanism". The token is valid, but it is the wrong kind.',
        example: { requests: ['GET /2.0/user'], kind: 'repository-access-token' },
        words: ({ requests, kind }) => ({
            subject: requests.join(', '),
            title: "Bitbucket doesn't accept this kind of token for the request",
            cause: `The token is valid, but Bitbucket doesn't accept ${(0,kinds/* aKind */.SL)(kind)} for ${(0,util_text/* list */.p)(requests)}.`,
            remedy: [
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? "Use an API token of a user account instead, because an access token isn't a user."
                    : 'Use another kind of credential for this operation.',
            ],
        }),
    }),
    'endpoint-removed': message({
        when: 'Bitbucket returned 410 and a change number for a declared operation.',
        example: {
            requests: ['GET /2.0/workspaces'],
            change: 'CHANGE-2770',
            announcement: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
        },
        words: ({ requests, change, announcement }) => ({
            subject: requests.join(', '),
            title: `Bitbucket removed a required operation (${change})`,
            cause: `Bitbucket returned 410 for ${(0,util_text/* list */.p)(requests)} because ${change} removed it. This isn't a token failure.`,
            remedy: [
                announcement === undefined
                    ? `Find the replacement under ${change} in the changelog: https://developer.atlassian.com/cloud/bitbucket/changelog`
                    : `Find the replacement in the changelog: ${announcement}`,
                'Update the job and the declaration.',
            ],
        }),
    }),
    'api-url-wrong': message({
        when: 'The base URL of the API is wrong. Bitbucket returned 403 "Forbidden" without details, or 404 "There is no API hosted at this URL".',
        example: { url: 'https://api.bitbucket.org' },
        words: ({ url }, names) => ({
            subject: names.option('api-url'),
            title: 'No API found at the configured URL',
            cause: `Bitbucket has no REST API at ${(0,messages_text/* quoteUserText */.XS)(url)}. The API URL must end in /2.0.`,
            remedy: [`Remove ${(0,host_names/* formatOption */.B)('api-url', names)}, or set it to https://api.bitbucket.org/2.0.`],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/messages/scope.js





/** What Bitbucket returned about the scopes of the token. */
const scopeMessages = {
    'scope-missing': message({
        when: "A declared scope, or one that a declared operation needs, isn't granted. One finding lists all of them.",
        example: {
            missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            alsoGranted: [],
            kind: 'api-token',
            readHint: false,
        },
        words: ({ missing, required, alsoGranted, kind, readHint }, names) => ({
            subject: missing.join(', '),
            title: `The token is missing ${(0,util_text/* count */.U)(missing.length, 'required scope')}`,
            cause: [
                `Missing: ${(0,messages_text/* labelled */.wW)(missing)}.`,
                ...(readHint ? ["Write and admin scopes don't include read scopes."] : []),
                `You can't change the scopes of ${kind === 'oauth-token' ? 'an issued token' : 'a token'}. Create a new token with all required scopes.`,
            ].join(' '),
            remedy: (0,renewal/* renewalSteps */.yx)(kind, required, names, alsoGranted),
            copy: required.join(' '),
        }),
    }),
    'scope-unverified': message({
        when: 'No response shows whether a declared scope is granted.',
        example: {
            scopes: ['write:repository:bitbucket'],
            hasScopeList: false,
            places: [],
        },
        words: ({ scopes, hasScopeList, places }, names) => ({
            subject: scopes.join(', '),
            title: `${(0,util_text/* count */.U)(scopes.length, 'scope')} couldn't be verified`,
            cause: `No response shows whether the token has ${(0,messages_text/* labelled */.wW)(scopes)}. ${hasScopeList
                ? 'The list of granted scopes is inconclusive, too.'
                : "Bitbucket didn't return a list of granted scopes, and no read-only request can test this."}`,
            remedy: [
                'Check whether a proxy removes the X-OAuth-Scopes header.',
                ...(places.length > 0
                    ? [`Set ${(0,util_text/* list */.p)(places.map((place) => (0,host_names/* formatOption */.B)(place, names)))} to test read scopes with a request.`]
                    : []),
                `To continue without verification, set ${(0,host_names/* formatOption */.B)('on-unknown', names)} to warn.`,
            ],
        }),
    }),
    'scope-excess': message({
        when: 'The token has more scopes than declared. Reported as a warning or a failure, if `excess-scopes` is set.',
        example: { excess: ['admin:repository:bitbucket'], required: ['read:repository:bitbucket'], kind: 'api-token' },
        words: ({ excess, required }, names) => {
            const isOne = excess.length === 1;
            return {
                subject: excess.join(', '),
                title: `The token has ${(0,util_text/* count */.U)(excess.length, 'scope')} that ${isOne ? "isn't" : "aren't"} required`,
                cause: `Not required: ${(0,messages_text/* labelled */.wW)(excess)}. Anyone who gets the token can use ${isOne ? 'this scope' : 'these scopes'}.`,
                remedy: [
                    required.length === 0
                        ? `Replace the token with one without ${isOne ? 'this scope' : 'these scopes'}.`
                        : 'Replace the token with one that has only the required scopes.',
                    `If the job needs ${isOne ? 'this scope, add it' : 'these scopes, add them'} to ${(0,host_names/* formatOption */.B)('scopes', names)}.`,
                ],
                ...(required.length > 0 && { copy: required.join(' ') }),
            };
        },
    }),
    'scope-contradiction': message({
        when: 'The list of granted scopes and the response of an endpoint disagree.',
        example: {
            subject: 'read:pullrequest:bitbucket',
            type: 'refused-with-scope',
            granted: ['read:pullrequest:bitbucket'],
            required: ['read:pullrequest:bitbucket'],
            request: 'GET /2.0/repositories/acme/web/pullrequests',
        },
        words: (facts) => ({
            subject: facts.subject,
            title: 'Bitbucket returned contradictory information about a scope',
            cause: contradiction(facts),
            remedy: [
                'Report both responses to Atlassian support.',
                'If Bitbucket changed the scope of the operation, report it to this project.',
            ],
        }),
    }),
};
function contradiction(facts) {
    switch (facts.type) {
        case 'accepted-without-scope':
            return `${facts.request} succeeded, but the list of granted scopes doesn't include ${facts.scope}.`;
        case 'refused-with-scope': {
            const granted = facts.granted.join(', ') || 'all required scopes';
            const required = facts.required.join(', ') || 'a scope';
            return `Bitbucket rejected ${facts.request} because ${required} is missing, but the list of granted scopes includes ${granted}.`;
        }
        case 'two-lists': {
            const denial = facts.denial.length === 0 ? 'no scopes' : facts.denial.join(', ');
            return `The X-OAuth-Scopes header lists ${facts.header.join(', ')}, but the body of a 403 response lists ${denial}.`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/messages/catalog.js









const tokenMessages = { ...authenticationMessages, ...scopeMessages, ...resourceMessages, ...expiryMessages };
/** The messages by what they are about, in the order of the reference. */
const messageGroups = [
    { name: 'configuration', title: 'Configuration', messages: configurationMessages },
    { name: 'credential', title: 'Secret', messages: credentialMessages },
    { name: 'token', title: 'Token', messages: tokenMessages },
    { name: 'git', title: 'Git', messages: gitMessages },
    { name: 'connectivity', title: 'Connectivity', messages: connectivityMessages },
];
/** The words of every finding. */
const messages = {
    ...configurationMessages,
    ...credentialMessages,
    ...tokenMessages,
    ...gitMessages,
    ...connectivityMessages,
};
/** What a person reads about a finding, in the names of the host. */
function wordsOf({ code, facts }, names) {
    return messages[code].words(facts, names);
}
/** A finding of a code, to show its words by. */
function exampleOf(code) {
    return (0,finding/* createFinding */.uP)(code, messages[code].example);
}
/** Whether a text is the code of a finding. */
function isFindingCode(text) {
    return Object.hasOwn(messages, text);
}


/***/ }),

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ curlCommand),
/* harmony export */   Q: () => (/* binding */ gitCommand)
/* harmony export */ });
/**
 * The git command that works with a token, for a shell in which `$TOKEN` is exported. A credential helper for this host
 * alone passes the token, so that it is in no URL, configuration file, or process list.
 * https://git-scm.com/docs/gitcredentials
 */
function gitCommand(access, remote, user) {
    const helper = `!f() { echo username=${user}; echo "password=$TOKEN"; }; f`;
    const command = access === 'push' ? `push ${remote} HEAD` : `clone ${remote}`;
    // The empty value turns off other helpers, which may have stored another login.
    return `git -c credential.helper= -c credential.${new URL(remote).origin}.helper='${helper}' ${command}`;
}
/** A request as a command for a shell in which `$TOKEN` is set, and `$EMAIL` where it is needed. */
function curlCommand(url, scheme, user = '$EMAIL') {
    const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
    return `curl -sSi ${credential} '${url}'`;
}


/***/ }),

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatOption),
/* harmony export */   R: () => (/* binding */ describeSecretLocation)
/* harmony export */ });
/** An option in a sentence: `the input "email"`, `the variable EMAIL`, `--email`. */
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
/** Where the secret is kept on this host. */
function describeSecretLocation(names) {
    const variable = names.entry?.variable;
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
    return 'the variable TOKEN_PREFLIGHT_TOKEN';
}


/***/ }),

/***/ 9779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ nextStepsOf),
/* harmony export */   ju: () => (/* binding */ actors),
/* harmony export */   o1: () => (/* binding */ actions)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/* harmony import */ var _renewal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9522);


/** Who has to act: the owner of the token, an administrator of Bitbucket or of the network, or anyone. */
const actors = ['owner', 'admin', 'anyone'];
/** What has to be done. */
const actions = [
    'create-token',
    'replace-secret',
    'fix-declaration',
    'retry-later',
    'ask-admin',
    'fix-environment',
];
const fixDeclaration = { actor: 'anyone', do: 'fix-declaration' };
const fixEnvironment = { actor: 'anyone', do: 'fix-environment' };
const replaceSecret = { actor: 'anyone', do: 'replace-secret' };
const retryLater = { actor: 'anyone', do: 'retry-later' };
const askAdmin = { actor: 'admin', do: 'ask-admin' };
const checkStatus = { ...retryLater, url: 'https://bitbucket.status.atlassian.com' };
/** A new token of a kind, and the secret that has to contain it. */
function renew({ kind }) {
    const hasPage = !(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind) && kind !== 'oauth-token';
    return [{ actor: 'owner', do: 'create-token', ...(hasPage && { url: _renewal_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPage */ .$b }) }, replaceSecret];
}
const renewApiToken = renew({ kind: 'api-token' });
/** What an administrator gives to accounts; an access token has no permissions that can be given. */
function permit({ kind }) {
    return (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind) ? renew({ kind }) : [askAdmin];
}
const steps = {
    'option-invalid': [fixDeclaration],
    'scope-unknown': [fixDeclaration],
    'scope-unused': [fixDeclaration],
    'operation-unknown': [fixDeclaration],
    'operation-deprecated': [fixDeclaration],
    'operation-removed': [fixDeclaration],
    'operation-wrong-token-kind': [{ actor: 'owner', do: 'create-token' }, fixDeclaration],
    'scope-not-for-kind': [{ actor: 'owner', do: 'create-token' }, fixDeclaration],
    'token-missing': [fixEnvironment, replaceSecret],
    'token-unexpanded': [fixEnvironment],
    'token-invalid-characters': [replaceSecret],
    'token-prefixed': [replaceSecret],
    'token-not-bare': [replaceSecret],
    'token-damaged': [replaceSecret],
    'token-wrong-product': [replaceSecret],
    'app-password-removed': renewApiToken,
    'email-missing': [fixDeclaration],
    'email-malformed': [fixDeclaration],
    'email-ignored': [fixDeclaration],
    'token-rejected': renew,
    'token-without-scopes': renewApiToken,
    'email-mismatch': [{ actor: 'owner', do: 'fix-declaration', url: 'https://id.atlassian.com/manage-profile/email' }],
    'auth-scheme-rejected': [fixDeclaration],
    'token-not-received': [fixEnvironment, replaceSecret],
    'scope-missing': renew,
    'scope-unverified': [fixEnvironment, fixDeclaration],
    'scope-excess': renew,
    'scope-contradiction': [retryLater],
    'permission-missing': permit,
    'resource-not-found': ({ kind }) => [fixDeclaration, ...permit({ kind })],
    'token-kind-rejected': [{ actor: 'owner', do: 'create-token' }, replaceSecret],
    'endpoint-removed': [fixDeclaration],
    'api-url-wrong': [fixDeclaration],
    expired: renew,
    'expires-soon': renew,
    'expiry-unknown': ({ kind }) => [
        { actor: 'owner', do: 'fix-declaration', ...(!(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind) && { url: _renewal_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPage */ .$b }) },
    ],
    'expiry-outdated': ({ byItself }) => [byItself ? fixEnvironment : fixDeclaration],
    'git-rejected': ({ reason, kind }) => (reason === 'access' ? permit({ kind }) : renew({ kind })),
    'ip-not-allowed': [askAdmin],
    'two-step-required': [
        {
            actor: 'owner',
            do: 'fix-environment',
            url: 'https://id.atlassian.com/manage-profile/security/two-step-verification',
        },
    ],
    'workspace-read-only': [askAdmin],
    'rate-limited': [retryLater],
    'server-error': [checkStatus],
    'network-unreachable': [fixEnvironment],
    'tls-untrusted': [fixEnvironment],
    'proxy-error': ({ status }) => [status === 407 ? fixEnvironment : askAdmin],
    'response-not-json': [fixEnvironment, retryLater],
    'response-unverifiable': [fixEnvironment, fixDeclaration],
    'response-unexpected': [fixEnvironment, retryLater],
    'timed-out': [checkStatus],
};
/** Looks up what to do next about a finding. Pure. */
function nextStepsOf({ code, facts }) {
    const entry = steps[code];
    return typeof entry === 'function' ? entry(facts) : entry;
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ tokenPage),
/* harmony export */   Q0: () => (/* binding */ ownerStep),
/* harmony export */   TI: () => (/* binding */ accessTokenPage),
/* harmony export */   g: () => (/* binding */ emailSteps),
/* harmony export */   uO: () => (/* binding */ tellingApart),
/* harmony export */   yx: () => (/* binding */ renewalSteps)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7499);
/* harmony import */ var _host_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7575);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4539);




/** Where an account creates and lists its API tokens. */
const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';
/**
 * The steps to a new token of a kind. https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token
 * @param optional granted scopes that only other jobs may need
 */
function renewalSteps(kind, scopes, names, optional = []) {
    const rotate = names.entry?.rotate;
    const also = optional.length === 0 ? [] : [`Also select these scopes if other jobs use the current token: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p)(optional)}.`];
    return [
        ...(rotate === undefined ? [] : [`Follow the renewal instructions of this token: ${rotate}`]),
        ...creationSteps(kind, scopes, also),
        `Store the new token in ${(0,_host_names_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSecretLocation */ .R)(names)}.`,
        ...((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind) || kind === 'oauth-token'
            ? []
            : [`Set ${(0,_host_names_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOption */ .B)('expires-on', names)} to the new expiry date.`]),
    ];
}
function creationSteps(kind, scopes, also) {
    if (kind === 'oauth-token') {
        return [
            'Go to Workspace settings > OAuth consumers and edit the consumer.',
            ...(scopes.length > 0 ? [`Select these permissions: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(scopes)}.`] : []),
            ...also,
            'Request a new access token, which expires after one hour.',
        ];
    }
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind)) {
        return [
            `Go to ${accessTokenPage(kind)} and create an access token.`,
            ...(scopes.length > 0 ? [`Select these scopes: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(scopes)}.`] : []),
            ...also,
        ];
    }
    return [
        `Sign in as the token owner and go to ${tokenPage}.`,
        'Select "Create API token with scopes", enter a name and an expiry date, and select Bitbucket as the app.',
        scopes.length > 0 ? `Select these scopes: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(scopes)}.` : 'Select the scopes that the job needs.',
        ...also,
    ];
}
/** Where access tokens of a kind are created and listed. */
function accessTokenPage(kind) {
    if (kind === 'repository-access-token')
        return 'Repository settings > Access tokens';
    if (kind === 'project-access-token')
        return 'Project settings > Access tokens';
    if (kind === 'workspace-access-token')
        return 'Workspace settings > Access tokens';
    return 'Access tokens in the settings of its repository, project, or workspace';
}
/** What identifies the cause, before anything is replaced. */
function tellingApart(kind, isEmailTried, names) {
    if (kind === 'oauth-token')
        return [];
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind))
        return [`Check that the token is listed and not expired: ${accessTokenPage(kind)}.`];
    return [
        `Check that the token is listed and not expired: ${tokenPage}`,
        ...(isEmailTried
            ? [`Check that ${(0,_host_names_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOption */ .B)('email', names)} is the email of the account that created the token.`]
            : kind === 'api-token'
                ? emailSteps(names)
                : []),
    ];
}
/** Bitbucket reports more about an API token that is sent with its owner's email. */
function emailSteps(names) {
    return [ownerStep(names), 'Run the check again. With the email, it can name the cause.'];
}
/** Whose email an API token needs. */
function ownerStep(names) {
    return `Set ${(0,_host_names_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOption */ .B)('email', names)} to the email of the Atlassian account that created the token.`;
}


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ quoteUserText),
/* harmony export */   h3: () => (/* binding */ quoteServerText),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4264);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7499);



/** A text of the user's in quotes, without what looks like a token, and cut to a readable length. */
function quoteUserText(text) {
    // By characters, since half of one can't be shown.
    const clean = [...(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTokens */ .N_)(text)];
    return `"${clean.length > 100 ? `${clean.slice(0, 97).join('')}...` : clean.join('')}"`;
}
/** A text of the server's in quotes, in which nothing becomes a link. */
function quoteServerText(text) {
    return quoteUserText(text.replace(/:(?=\/\/)/g, ' ').replace(/(www)\./gi, '$1 '));
}
/** Scopes with their labels: `Repositories: Read (read:repository:bitbucket)`. */
function labelled(scopes) {
    return (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p)(scopes.map((scope) => ((0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope) === scope ? scope : `${(0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope)} (${scope})`)));
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ unlikeness),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * How many single edits (insert, drop, replace a character, swap two neighbours) turn one text into the other.
 *
 * @param a any text
 * @param b any text
 * @returns 0 for equal texts, at most the length of the longer one; never throws
 */
function editDistance(a, b) {
    // Three rows are enough: a swap of neighbours looks two rows back.
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        // Codes and not characters, since they are compared by the million.
        const [code, codeBefore] = [a.charCodeAt(row - 1), a.charCodeAt(row - 2)];
        let left = row;
        for (let column = 1; column <= b.length; column += 1) {
            const other = b.charCodeAt(column - 1);
            left = Math.min((last[column] ?? 0) + 1, left + 1, (last[column - 1] ?? 0) + (code === other ? 0 : 1));
            if (code === b.charCodeAt(column - 2) && codeBefore === other) {
                left = Math.min(left, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(left);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/**
 * The edits between two texts as a share of the longer one: 0 for equal texts, 1 for strangers.
 *
 * @param a any text
 * @param b any text
 * @returns a number from 0 to 1; 1 at once where the lengths alone rule out a likeness, so that a huge text costs nothing
 */
function unlikeness(a, b) {
    const longer = Math.max(a.length, b.length);
    if (longer === 0)
        return 0;
    if (Math.abs(a.length - b.length) * 2 > longer)
        return 1;
    // Nothing that people compare here is longer than a few hundred characters.
    if (longer > 500)
        return a === b ? 0 : 1;
    return editDistance(a, b) / longer;
}
/**
 * The candidates that the text most likely stands for, letter case aside.
 *
 * @param text what somebody wrote
 * @param candidates what they may have meant
 * @param limit how many to give at most
 * @returns the near ones, best first, in the given order where equally near; empty when nothing is near; never throws
 */
function nearest(text, candidates, limit = 3) {
    const wanted = text.trim().toLowerCase();
    return [...candidates]
        .map((candidate) => ({ candidate, score: unlikeness(wanted, candidate.toLowerCase()) }))
        .filter(({ score }) => score <= 0.4)
        .sort((a, b) => a.score - b.score)
        .slice(0, limit)
        .map(({ candidate }) => candidate);
}


/***/ }),

/***/ 9541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   _D: () => (/* binding */ whenItEnds)
/* harmony export */ });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The short name of the month of a UTC day. */
function monthOf(day) {
    return months[day.getUTCMonth()] ?? '';
}
/** `2027-03-01` as `1 Mar 2027`: the same whatever language the machine speaks. */
function dayText(on) {
    const day = new Date(on);
    return `${day.getUTCDate()} ${monthOf(day)} ${day.getUTCFullYear()}`;
}
/** How far away a day is: `today`, `in 3 days`, `12 days ago`. */
function distance(daysLeft) {
    if (daysLeft === 0)
        return 'today';
    if (daysLeft === 1)
        return 'tomorrow';
    if (daysLeft === -1)
        return 'yesterday';
    const days = Math.abs(daysLeft).toLocaleString('en');
    return daysLeft > 0 ? `in ${days} days` : `${days} days ago`;
}
/** `in 98 days, as declared`. */
function whenItEnds({ daysLeft, source }) {
    return `${distance(daysLeft)}, ${source === 'token' ? 'by the token itself' : 'as declared'}`;
}


/***/ }),

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ pieceRedactorFor),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   sD: () => (/* binding */ redactorFor),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/** A needle of fewer characters would black out half the log: a shorter form is looked for, and never found. */
const stem = 6;
/**
 * @param forms every form of every secret; those under six characters are left alone
 * @returns a function that replaces each of them in a text by `***`: the last line of defence behind
 * everything that is printed or written. The time does not grow with the number of forms: an audit holds thousands.
 */
function redactorFor(forms) {
    // Tokens of a kind begin alike, so an audit has thousands of forms with one stem, of few lengths.
    const byStem = new Map();
    for (const form of forms.toSorted((one, other) => other.length - one.length)) {
        const key = form.slice(0, stem);
        const group = byStem.get(key) ?? { lengths: new Set(), forms: new Set() };
        byStem.set(key, group);
        group.lengths.add(form.length);
        group.forms.add(form);
    }
    if (byStem.size === 0)
        return (text) => text;
    return (text) => withHidden(text, stem, (start, at) => {
        const group = byStem.get(start);
        if (group === undefined)
            return 0;
        // The longest one that stands there.
        for (const length of group.lengths)
            if (group.forms.has(text.slice(at, at + length)))
                return length;
        return 0;
    });
}
/** Characters in a row that give a secret away. */
const telling = 12;
/**
 * @param forms every form of one secret
 * @returns a function that hides every piece of them too, in letters of any case: a server may send back a part of what it
 * was sent, or what it made of it
 */
function pieceRedactorFor(forms) {
    const pieces = new Set();
    for (const form of forms)
        for (let at = 0; at + telling <= form.length; at++)
            pieces.add(form.slice(at, at + telling).toLowerCase());
    return (text) => withHidden(text, telling, (piece) => (pieces.has(piece.toLowerCase()) ? telling : 0));
}
/** @param lengthAt how many characters are to be hidden from a place on, where the next few characters are these */
function withHidden(text, few, lengthAt) {
    let clean = '';
    let kept = 0;
    let hidden = 0;
    for (let at = 0; at <= text.length - few; at++) {
        const length = lengthAt(text.slice(at, at + few), at);
        if (length === 0)
            continue;
        // Those that overlap go together: what one of them leaves over could be a good part of another.
        if (at >= hidden) {
            clean += `${text.slice(kept, at)}***`;
        }
        hidden = Math.max(hidden, at + length);
        kept = hidden;
    }
    return clean + text.slice(kept);
}
/**
 * A text on one line, without anything that a terminal or a log would obey: control characters, escapes, and the
 * invisible characters that turn the direction of a text (one of their row is not yet assigned).
 */
function plain(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2065]+/gu, ' ').trimEnd();
}
/**
 * A line that no CI system takes for a command: GitHub's obeys what starts with `::`, older ones `##[`, `##vso[` and the
 * like anywhere in it, whichever program printed it. Names from elsewhere must not become that.
 */
function inert(text) {
    return plain(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replace(/##(?=\w*\[)/g, '## ');
}


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isAudit),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Tu: () => (/* binding */ howSent),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   qi: () => (/* binding */ runReport),
/* harmony export */   vs: () => (/* binding */ gistOf)
/* harmony export */ });
/* harmony import */ var _check_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3775);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7499);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8009);




/** Puts the pieces of a run together. */
function runReport(checkedAt, elapsedMs, findings, tokens, shard) {
    const verdict = (0,_check_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)([...findings, ...tokens.flatMap((token) => token.findings)]);
    return {
        schema: 1,
        tool: { name: 'token-preflight', version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r },
        checkedAt: checkedAt.toISOString(),
        verdict,
        elapsedMs,
        ...(shard !== undefined && { shard: `${shard.number}/${shard.of}` }),
        findings,
        tokens,
    };
}
/** How a token was sent, if it was. Where none of several schemes was accepted, the record knows the last one. */
function howSent({ credential: { scheme }, checks, requests }) {
    if (scheme === undefined)
        return undefined;
    const wasLast = checks[0]?.outcome === 'denied' && requests > 1;
    return `${wasLast ? 'last ' : ''}sent as ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfScheme */ .iE)(scheme)}`;
}
/** Every finding of a run, the gravest first. */
function findingsOf({ findings, tokens }) {
    return (0,_check_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .sortBySeverity */ .BF)([...findings, ...tokens.flatMap((token) => token.findings)]);
}
/** Whether the run was about many tokens: those of an inventory, or of several reports. */
function isAudit({ tokens }) {
    return tokens.length > 1 || tokens.some(({ variable }) => variable !== undefined);
}
/** Every finding of a run once, the gravest first, with the tokens it concerns: an outage is not told again for each of them. */
function causesOf({ findings, tokens }) {
    const causes = new Map();
    const told = [
        ...findings.map((finding) => ({ finding })),
        ...tokens.flatMap(({ name, findings: own }) => own.map((finding) => ({ finding, name }))),
    ];
    for (const { finding, name } of told) {
        const key = JSON.stringify(finding);
        const cause = causes.get(key) ?? { finding, tokens: [] };
        if (name !== undefined)
            cause.tokens.push(name);
        causes.set(key, cause);
    }
    return [...causes.values()].sort((one, other) => (0,_check_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(one.finding.severity, other.finding.severity));
}
/** What there is to say of a token in a few words: its gravest finding, or how much of it held. */
function gistOf({ findings, checks, planned }) {
    if (planned !== undefined)
        return findings[0]?.title ?? 'only planned';
    const held = checks.filter(({ outcome }) => outcome === 'verified').length;
    const all = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(checks.length, 'check');
    return findings[0]?.title ?? (held === checks.length ? `${all} held` : `${held} of ${all} held`);
}
/** Some names and how many more: `a, b and 12 more`. */
function named(names) {
    const more = names.length - 10;
    return more > 0 ? `${names.slice(0, 10).join(', ')} and ${more} more` : names.join(', ');
}
const onlyPlanned = 'This was only a plan: nothing was sent.';
/** The outcome of an audit: what concerns it as a whole, and how many tokens came out how. */
function fleetSummary({ findings, tokens, shard }) {
    const said = { fail: 'fail', unknown: 'could not be settled', warn: 'to be looked after', pass: 'pass' };
    const parts = _check_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereFirst */ .QX
        .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
        .filter(({ number }) => number > 0)
        .map(({ verdict, number }) => `${number} ${said[verdict]}`);
    const part = shard === undefined ? '' : ` in shard ${shard}`;
    const whole = findings.map(({ title }) => `${title}. `).join('');
    const plan = tokens.some(({ planned }) => planned !== undefined) ? ` ${onlyPlanned}` : '';
    return `${whole}Of ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(tokens.length, 'token')}${part}: ${parts.join(', ')}.${plan}`;
}
/** The outcome of a run in a sentence or two. */
function summaryOf(report) {
    if (isAudit(report))
        return fleetSummary(report);
    const [first, ...rest] = findingsOf(report);
    const [token] = report.tokens;
    if (first !== undefined) {
        const more = rest.length === 0 ? '' : `, and ${rest.length} more ${rest.length === 1 ? 'finding' : 'findings'}`;
        return `${first.title}${more}.`;
    }
    if (token === undefined) {
        return `Nothing to check: ${report.shard === undefined ? 'the reports list no token' : `no token of the inventory falls to shard ${report.shard}`}.`;
    }
    if (token.planned !== undefined)
        return onlyPlanned;
    const declared = token.checks.slice(1);
    const open = declared.filter(({ outcome }) => outcome !== 'verified').map(({ subject }) => subject);
    const verified = declared.length - open.length;
    if (declared.length === 0)
        return 'The token is alive; nothing was declared to check.';
    if (open.length > 0) {
        const held = verified === 0
            ? 'The token is alive'
            : `${verified} of ${declared.length} declared things ${verified === 1 ? 'is' : 'are'} verified`;
        return `${held}; nothing that was declared can show ${named(open)}.`;
    }
    return verified === 1 ? 'The one declared thing is verified.' : `All ${verified} declared things are verified.`;
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9541);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7152);



/** The log of a run: one line a check, then the findings with cause and steps, the outcome last. */
function textOf(report) {
    const [token] = report.tokens;
    const lines = [
        ...((0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isAudit */ .CA)(report) ? fleetLines(report.tokens) : token === undefined ? [] : tokenLines(token)),
        ...(0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(report).flatMap(({ finding, tokens }) => findingLines(finding, (0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isAudit */ .CA)(report) ? tokens : [])),
        ...((0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(report).length > 0 ? [{ tone: 'plain', text: '' }] : []),
        { tone: toneOf(report.verdict), text: `Verdict: ${report.verdict}. ${(0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(report)}` },
    ];
    return lines[0]?.text === '' ? lines.slice(1) : lines;
}
/** A line a token, what to act on first at the top. A name that is longer than most pushes its own line aside. */
function fleetLines(tokens) {
    const width = tokens.reduce((widest, { name }) => Math.min(32, Math.max(widest, name.length)), 5);
    const line = (verdict, days, name, what) => `${verdict.padEnd(8)} ${days.padStart(9)}  ${name.padEnd(width)}  ${what}`;
    return [
        { tone: 'plain', text: line('Verdict', 'Days left', 'Token', 'What (owner)') },
        ...tokens.map((token) => {
            const { verdict, name, expiry, owner } = token;
            const what = owner === undefined ? (0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .gistOf */ .vs)(token) : `${(0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .gistOf */ .vs)(token)} (${owner})`;
            const text = line(verdict, String(expiry?.daysLeft ?? '-'), name, what);
            return { tone: toneOf(verdict), text };
        }),
        ...tokens.flatMap(({ name, planned = [] }) => planned.map((request) => ({ tone: 'plain', text: `Would send for ${name}: ${request}` }))),
    ];
}
function tokenLines(token) {
    const lines = [];
    const { kind, account } = token.credential;
    const sent = (0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .howSent */ .Tu)(token);
    if (sent !== undefined) {
        const owner = account === undefined ? '' : ` of ${account}`;
        lines.push(`Credential: ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL)(kind)}${owner}, ${sent}.`);
    }
    for (const request of token.planned ?? [])
        lines.push(`Would send: ${request}`);
    const plainLines = lines.map((text) => ({ tone: 'plain', text }));
    const notes = token.notes.map((text) => ({ tone: 'plain', text: `Note: ${text}` }));
    return [...plainLines, ...token.checks.map(checkLine), ...notes, ...expiryLines(token)];
}
function checkLine({ subject, outcome, by, status }) {
    const tone = { verified: 'good', missing: 'error', denied: 'error', unverifiable: 'plain', unknown: 'warning' }[outcome];
    const source = by === undefined ? '' : ` (${by}${status === undefined ? '' : `: ${status}`})`;
    return { tone, text: `${outcome.padEnd(12)} ${subject}${source}` };
}
function expiryLines({ expiry, credential }) {
    if (expiry === undefined || credential.scheme === undefined)
        return [];
    return [{ tone: 'plain', text: `Last day: ${expiry.on}, ${(0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .whenItEnds */ ._D)(expiry)}.` }];
}
function findingLines(finding, tokens) {
    const { code, severity, title, cause, remedy, copy, help } = finding;
    const tone = toneOf(severity);
    return [
        { tone: 'plain', text: '' },
        { tone, text: `${severity}: ${title} [${code}]` },
        ...(tokens.length > 0 ? [{ tone: 'plain', text: `  Concerns: ${(0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(tokens)}.` }] : []),
        { tone: 'plain', text: `  ${cause}` },
        ...remedy.map((step, index) => ({ tone: 'plain', text: `  ${index + 1}. ${step}` })),
        ...(copy === undefined ? [] : [{ tone: 'plain', text: `  To copy: ${copy}` }]),
        { tone: 'plain', text: `  More: ${help}` },
    ];
}
function toneOf(verdict) {
    if (verdict === 'pass')
        return 'good';
    return verdict === 'fail' ? 'error' : 'warning';
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ir: () => (/* binding */ reference),
  Kj: () => (/* binding */ renderFinding),
  SB: () => (/* binding */ renderToken)
});

// EXTERNAL MODULE: ./build/src/messages/catalog.js + 11 modules
var catalog = __nccwpck_require__(3604);
// EXTERNAL MODULE: ./build/src/messages/next-steps.js
var next_steps = __nccwpck_require__(9779);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js + 2 modules
var scopes = __nccwpck_require__(3148);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __nccwpck_require__(4264);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __nccwpck_require__(7499);
// EXTERNAL MODULE: ./build/src/messages/commands.js
var commands = __nccwpck_require__(66);
// EXTERNAL MODULE: ./build/src/messages/text.js
var messages_text = __nccwpck_require__(4539);
;// CONCATENATED MODULE: ./build/src/messages/notes.js





/** A note as a sentence. */
function noteText(note) {
    switch (note.type) {
        case 'scope-converted':
            return `Checked ${(0,util_text/* list */.p)(note.to)} instead of ${note.from}, because this kind of token has other scope names.`;
        case 'scopes-needed':
            return `Required scopes: ${(0,messages_text/* labelled */.wW)(note.scopes)}.`;
        case 'scopes-untested': {
            const reason = note.place === undefined
                ? 'No read-only request can test this.'
                : `Specify a ${note.place} to test this with a request.`;
            return `Verified only by the list of granted scopes: ${(0,util_text/* list */.p)(note.scopes)}. ${reason}`;
        }
        case 'scopes-unrecognized':
            return `Granted scopes that this version doesn't know: ${(0,util_text/* list */.p)(note.scopes)}.`;
        case 'kind-named':
            return `Bitbucket identifies the token as ${(0,kinds/* aKind */.SL)(note.kind)}.`;
        case 'scopes-granted':
            return `Granted scopes: ${note.scopes.map((scope) => `${(0,scopes/* labelOf */.Wy)(scope)} (${scope})`).join(', ')}.`;
        case 'list-from-refusal':
            return "The list of granted scopes comes from a 403 response to a request that the job doesn't need.";
        case 'git-user':
            return `For Git, use ${note.user} as the username: ${(0,commands/* gitCommand */.Q)(note.access, note.remote, note.user)}`;
        case 'request':
            return `To see the response, run: ${(0,commands/* curlCommand */.O)(note.url, note.scheme, note.gitUser)}`;
    }
}

;// CONCATENATED MODULE: ./build/src/report/token-report.js



/** Where every code has an entry. */
const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
/** Puts the result of a check into words, in the names of the host. */
function renderToken(result, names, about = {}) {
    const { findings, notes, planned, ...rest } = result;
    return {
        name: 'token',
        ...about,
        ...rest,
        findings: findings.map((finding) => renderFinding(finding, names)),
        notes: notes.map(noteText),
        ...(planned !== undefined && { planned: planned.map(requestText) }),
    };
}
/** Puts one finding into words. */
function renderFinding(finding, names) {
    const { code, severity, facts } = finding;
    return {
        code,
        severity,
        ...(0,catalog/* wordsOf */.Z9)(finding, names),
        help: `${reference}#${code}`,
        facts,
        next: (0,next_steps/* nextStepsOf */.SL)(finding),
    };
}
/** A request of a plan as people read it. */
function requestText({ type, url, scheme }) {
    const name = scheme === 'basic' ? 'Basic' : 'Bearer';
    switch (type) {
        case 'identity':
            return `GET ${url} (${name})`;
        case 'after-401':
            return `After a 401, the same once more (${name})`;
        case 'probe':
            return `GET ${url}`;
        case 'git':
            return `GET ${url} (git)`;
    }
}


/***/ }),

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items that share a key, in the order in which the first of each came. */
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

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/** `a, b and c`. */
function list(items, last = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
/** `1 scope`, `2 scopes`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of this release; a test holds it equal to `package.json`. */
const version = '1.0.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6857);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
