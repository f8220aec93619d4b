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

/***/ 6897:
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
    const isApiToken = kind === 'api-token' || (kind === 'unrecognised' && hasEmail);
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
/* harmony export */   FO: () => (/* binding */ basePathsOf),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   RX: () => (/* binding */ isPlaceItself),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   d0: () => (/* binding */ placeNamed),
/* harmony export */   g3: () => (/* binding */ endpointForUser),
/* harmony export */   gN: () => (/* binding */ endpointForOperation),
/* harmony export */   hT: () => (/* binding */ endpointForRepository),
/* harmony export */   tS: () => (/* binding */ endpointForScope),
/* harmony export */   y: () => (/* binding */ endpointForWorkspace)
/* harmony export */ });
/** The whole address of an endpoint. */
function addressOf({ isGit, path }, { apiUrl, gitUrl }) {
    const base = isGit ? gitUrl : apiUrl;
    return new URL(`${base.href.replace(/\/$/, '')}${path}`);
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
    return standIn && { ...standIn, isStandIn: true };
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
        return endpoint !== undefined && !endpoint.isStandIn;
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
    return { path: `/user?${queries['/user']}`, resource: 'user', needsCredential: true };
}
/**
 * The paths that a workspace, repository or project has, itself and everything below: what is asked there tells whether
 * it can be seen.
 */
function basePathsOf(kind, resources) {
    const templates = {
        workspace: [workspace, '/repositories/{workspace}', '/snippets/{workspace}'],
        repository: [repository],
        project: [project],
    };
    return templates[kind].flatMap((template) => endpointOf(template, {}, resources)?.path ?? []);
}
/**
 * The ref advertisement: the first thing that git itself asks, before it transfers anything. The one for pushing
 * changes nothing either.
 * https://git-scm.com/docs/gitprotocol-http
 */
function endpointForGit(access, resources) {
    if (resources.workspace === undefined || resources.repository === undefined)
        return undefined;
    const [owner, name] = [resources.workspace, resources.repository].map(encodeURIComponent);
    const service = access === 'push' ? 'git-receive-pack' : 'git-upload-pack';
    return {
        path: `/${owner}/${name}.git/info/refs?service=${service}`,
        isGit: true,
        resource: 'repository',
        needsCredential: access === 'push',
    };
}
/** What an endpoint is about, as people name it: `repository acme/web`, `workspace acme`, `project WEB`, `user`. */
function placeNamed({ path, resource }) {
    const [, owner = '', slug = '', key = ''] = path.slice(1).split(/[/?]/).map(decodeURIComponent);
    if (resource === 'repository')
        return `repository ${owner}/${slug}`;
    if (resource === 'workspace')
        return `workspace ${owner}`;
    return resource === 'project' ? `project ${key}` : resource;
}
/** Whether an endpoint is the repository, workspace or project that it is about, and nothing in it. */
function isPlaceItself({ path, resource }) {
    const depth = path.split('?')[0]?.slice(1).split('/').length;
    return depth === { repository: 3, workspace: 2, project: 4, user: 1 }[resource];
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
    return {
        path: `/${segments.join('/')}?${queryOf(template)}`,
        resource: resourceOf(template),
        needsCredential: segments[0] === 'user',
        ...(segments[0] !== 'user' && forAdministrators.test(template) && { permission: 'admin' }),
    };
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

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ accessTokenPrefix),
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
    foreign: 'token of another product',
    unrecognised: 'token of unknown kind',
};
/** All of them. */
const credentialKinds = Object.keys(names);
/** The plain name of a kind, without an article: `repository access token`. */
function nameOfKind(kind) {
    return names[kind];
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
        about: 'The token to check. Required, unless there is an inventory or reports to merge. Keep it in a secret (GitHub) or a secured variable (Bitbucket).',
    },
    {
        name: 'email',
        level: 'token',
        variable: 'EMAIL',
        type: 'text',
        about: "E-mail of the Atlassian account that owns the token. API tokens need it for most tools; access tokens don't.",
        placeholder: 'address',
    },
    {
        name: 'workspace',
        level: 'token',
        variable: 'WORKSPACE',
        type: 'text',
        about: 'Workspace that the job works in: its ID as in the address bar, or its UUID in braces.',
        defaultAbout: "in a pipeline: the pipeline's own",
        placeholder: 'id',
    },
    {
        name: 'repository',
        level: 'token',
        variable: 'REPOSITORY',
        type: 'text',
        about: 'Repository that the job works on, as `slug` or `workspace/slug`. The token must be able to see it.',
        defaultAbout: "in a pipeline: the pipeline's own",
        placeholder: 'slug',
    },
    {
        name: 'project',
        level: 'token',
        variable: 'PROJECT',
        type: 'text',
        about: 'Key of the project that the job works in.',
        defaultAbout: "in a pipeline: the pipeline's own",
        placeholder: 'key',
    },
    {
        name: 'scopes',
        level: 'token',
        variable: 'SCOPES',
        type: 'list',
        about: 'Scopes that the job needs, one a line or separated by commas or blanks: `read:repository:bitbucket`, `repository:write`, or a label of the token page such as `Repositories: Read`.',
        placeholder: 'list',
    },
    {
        name: 'operations',
        level: 'token',
        variable: 'OPERATIONS',
        type: 'list',
        about: 'REST operations that the job will call, one a line: `POST /repositories/{workspace}/{repo_slug}/pullrequests`, with placeholders or real names. The scopes that they need are looked up.',
        placeholder: 'list',
    },
    {
        name: 'git',
        level: 'token',
        variable: 'GIT',
        type: 'choice',
        about: 'Git access over HTTPS that the job needs; it is tried without cloning or pushing anything.',
        choices: ['none', 'clone', 'push'],
        default: 'none',
    },
    {
        name: 'expires-on',
        level: 'token',
        variable: 'EXPIRES_ON',
        type: 'text',
        about: 'Day on which the token expires, `YYYY-MM-DD` or an ISO time. Bitbucket does not tell it to anyone, so note it when you create the token.',
        placeholder: 'day',
    },
    {
        name: 'warn-days',
        variable: 'WARN_DAYS',
        type: 'number',
        about: 'Warn when fewer days than this are left.',
        default: '30',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'fail-days',
        variable: 'FAIL_DAYS',
        type: 'number',
        about: 'Fail when fewer days than this are left.',
        default: '0',
        range: [0, 3650],
        placeholder: 'n',
    },
    {
        name: 'excess-scopes',
        variable: 'EXCESS_SCOPES',
        type: 'choice',
        about: 'What to do about scopes that the token has beyond the declared ones.',
        choices: ['ignore', 'warn', 'fail'],
        default: 'ignore',
    },
    {
        name: 'on-unknown',
        level: 'result',
        variable: 'ON_UNKNOWN',
        type: 'choice',
        about: 'What the verdict `unknown` (an outage, a rate limit, no evidence either way) does to the job.',
        choices: ['fail', 'warn'],
        default: 'fail',
    },
    {
        name: 'timeout',
        variable: 'TIMEOUT',
        type: 'number',
        about: 'Time budget of the whole check in seconds; with an inventory, of each token.',
        default: '10',
        range: [1, 600],
        placeholder: 'seconds',
    },
    {
        name: 'inventory',
        variable: 'INVENTORY',
        level: 'run',
        type: 'text',
        about: 'YAML file that lists many tokens, for a scheduled audit: what each needs, whose it is, when it expires.',
        placeholder: 'path',
    },
    {
        name: 'shard',
        level: 'run',
        variable: 'SHARD',
        type: 'text',
        about: 'Check one part of the inventory only: `2/5` is the second of five. Several jobs share a large one that way.',
        placeholder: 'n/of',
    },
    {
        name: 'merge',
        level: 'run',
        variable: 'MERGE',
        type: 'list',
        about: 'JSON reports to make one of, such as those of the shards, one a line: files, or folders that hold them. Nothing is asked then.',
        placeholder: 'report',
        isCommand: true,
    },
    {
        name: 'report',
        level: 'result',
        variable: 'REPORT',
        type: 'text',
        about: 'File to write the JSON report to. Missing folders are created.',
        placeholder: 'path',
    },
    {
        name: 'junit',
        variable: 'JUNIT',
        level: 'result',
        type: 'text',
        about: 'File to write JUnit XML to, one test case for each token.',
        placeholder: 'path',
    },
    {
        name: 'html',
        variable: 'HTML',
        level: 'result',
        type: 'text',
        about: 'File to write an HTML page to that needs nothing else: the tokens by urgency, when they end, and what to do.',
        placeholder: 'path',
    },
    {
        name: 'code-insights',
        variable: 'CODE_INSIGHTS',
        hosts: ['pipe'],
        level: 'result',
        type: 'flag',
        about: "Publish a Code Insights report on the commit, through the pipeline's own proxy and without a credential.",
        default: 'false',
    },
    {
        name: 'plan',
        level: 'run',
        variable: 'PLAN',
        type: 'flag',
        about: 'Print the requests that would be made, and make none.',
        default: 'false',
    },
    {
        name: 'api-url',
        level: 'run',
        variable: 'API_URL',
        type: 'url',
        about: 'Base of the REST API: https, or http on a loopback address.',
        default: 'https://api.bitbucket.org/2.0',
        placeholder: 'url',
    },
    {
        name: 'git-url',
        level: 'run',
        variable: 'GIT_URL',
        type: 'url',
        about: 'Base of git over HTTPS: https, or http on a loopback address.',
        default: 'https://bitbucket.org',
        placeholder: 'url',
    },
    {
        name: 'debug',
        variable: 'DEBUG',
        type: 'flag',
        about: 'More detail in the log. In GitHub Actions, turn on step debug logging instead.',
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

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expiryFindings),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _declaration_days_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3687);
/* harmony import */ var _evidence_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9243);


/** The end of a token: as declared, else as the token itself says; where that one is over, no record helps. */
function endOf({ declaration, secret, now }) {
    const own = secret.expiresAt;
    const declared = own !== undefined && own < now ? undefined : declaration.expiresOn;
    const on = declared ?? (own && (0,_declaration_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(own));
    if (on === undefined)
        return undefined;
    return { on, daysLeft: (0,_declaration_days_js__WEBPACK_IMPORTED_MODULE_1__/* .daysUntil */ .AQ)(on, now), source: declared === undefined ? 'token' : 'declared' };
}
/** What there is to say about the end of a token that Bitbucket did not refuse. */
function expiryFindings(about) {
    const { declaration, secret, now, find, requirements, standing } = about;
    const end = endOf(about);
    if (standing?.life === 'refused')
        return [];
    if (end === undefined) {
        return about.isListed && standing?.life === 'alive' ? [find('expiry-unknown', { kind: standing.kind })] : [];
    }
    const byItself = end.source === 'token';
    const isPast = byItself ? secret.expiresAt !== undefined && secret.expiresAt < now : end.daysLeft < 0;
    const kind = standing?.kind ?? secret.kind;
    const scopes = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .neededScopes */ .NM)(requirements, standing?.vocabulary ?? 'granular');
    if (isPast && standing?.life === 'alive')
        return [find('expiry-contradicted', { on: end.on, byItself })];
    if (isPast)
        return byItself ? [find('expired', { on: end.on, byItself, kind, scopes, isEmailTried: false })] : [];
    // An OAuth token that lives for an hour by design is no news.
    if (byItself && secret.shortLived)
        return [];
    const facts = { on: end.on, daysLeft: end.daysLeft, kind, scopes };
    const { failDays } = declaration;
    if (end.daysLeft < failDays)
        return [find('expires-soon', { ...facts, failDays }, 'fail')];
    return end.daysLeft < declaration.warnDays ? [find('expires-soon', facts)] : [];
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ gravestFirst),
/* harmony export */   SN: () => (/* binding */ byGravity),
/* harmony export */   _w: () => (/* binding */ finderFor),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   uB: () => (/* binding */ compareGravity)
/* harmony export */ });
/** Where every code has an entry. */
const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
/** @returns a function from a code of the table and its facts to the finding; the severity is the table's unless given */
function finderFor(table, say) {
    return (code, facts, severity) => {
        // The type of the facts follows from the code, which the compiler cannot see through the union.
        const entry = table[code];
        return { code, severity: severity ?? entry.severity, ...entry.words(facts, say), help: `${reference}#${code}` };
    };
}
/** Severities and verdicts, the gravest first. */
const gravestFirst = ['fail', 'unknown', 'warn', 'pass'];
/** For sorting: below nought where the first is graver. */
function compareGravity(one, other) {
    return gravestFirst.indexOf(one) - gravestFirst.indexOf(other);
}
/** The gravest first; those of the same gravity stay in their order. */
function byGravity(found) {
    return found.toSorted((one, other) => compareGravity(one.severity, other.severity));
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ offlineNotes),
/* harmony export */   n: () => (/* binding */ translationNotes)
/* harmony export */ });
/* harmony import */ var _evidence_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9243);
/* harmony import */ var _words_speech_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(279);


/** Plain sentences about the declaration, where nothing was sent. @param isPlan then the scopes to tick are said too */
function offlineNotes(about, vocabulary, isPlan) {
    const needed = (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .neededScopes */ .NM)(about.requirements, vocabulary);
    const tick = `Scopes that the token needs, and no more: ${(0,_words_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(needed)}.`;
    return [...translationNotes(about, vocabulary), ...(isPlan && needed.length > 0 ? [tick] : [])];
}
/** Scopes declared in the other spelling than the token's, with what was required in their place. */
function translationNotes({ requirements }, vocabulary) {
    return requirements.scopes
        .filter((scope) => scope.vocabulary !== vocabulary && scope.needs[vocabulary].length > 0)
        .map(({ text, needs }) => `${text} was read as ${(0,_words_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(needs[vocabulary])}, as this kind of token calls it.`);
}


/***/ }),

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isAboutDeclaration),
/* harmony export */   _: () => (/* binding */ offlineFindings)
/* harmony export */ });
/* harmony import */ var _words_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4637);
/* harmony import */ var _words_expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9346);
/* harmony import */ var _words_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5835);



/** The rows of the table of findings that a run without any request can come to. The others are loaded with the network. */
const offlineFindings = { ..._words_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declarationFindings */ .l, ..._words_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretFindings */ .$, ..._words_expiry_js__WEBPACK_IMPORTED_MODULE_1__/* .expiryFindings */ .G };
/** Whether a finding is about the declaration and not about a token. */
function isAboutDeclaration({ code }) {
    return code in _words_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .declarationFindings */ .l;
}


/***/ }),

/***/ 7100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ diagnoseOffline),
/* harmony export */   Kr: () => (/* binding */ scopesNotForKind),
/* harmony export */   uD: () => (/* binding */ secretFindingsOf),
/* harmony export */   uK: () => (/* binding */ declarationFindingsOf)
/* harmony export */ });
/* harmony import */ var _bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9081);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4264);
/* harmony import */ var _evidence_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7052);
/* harmony import */ var _evidence_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9243);
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4184);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9278);
/* harmony import */ var _words_speech_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(279);








/** The findings that need no request: what is wrong with the declaration and with the secret. Pure. */
function diagnoseOffline(about) {
    const { requirements, secret, find } = about;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .byGravity */ .SN)([
        ...declarationFindingsOf(requirements, secret.kind, undefined, find),
        ...secretFindingsOf(secret, requirements, find),
        ...(0,_expiry_js__WEBPACK_IMPORTED_MODULE_5__/* .expiryFindings */ .G)(about),
    ]);
}
/** What can be said about the declaration for a kind of credential, granted scopes included where they are known. */
function declarationFindingsOf(requirements, kind, granted, find) {
    return [
        ...requirements.flaws.map((flaw) => flawFinding(flaw, find)),
        ...operationFindings(requirements, kind, find),
        ...kindFindings(requirements, kind, granted, find),
    ];
}
function flawFinding(flaw, find) {
    switch (flaw.code) {
        case 'operation-malformed':
            return find('option-invalid', { option: 'operations', problem: `holds ${(0,_words_speech_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(flaw.text)}: ${flaw.fault}` });
        // One case each: the compiler pairs a code with its facts only where it knows which code it is.
        case 'scope-unrecognised':
            return find(flaw.code, flaw);
        case 'scope-retired':
            return find(flaw.code, flaw);
        case 'operation-unrecognised': {
            const facts = { text: flaw.text, nearest: flaw.nearest.map(nameOf), date: flaw.date };
            return find(flaw.code, facts, flaw.nearest.length > 0 ? 'fail' : 'unknown');
        }
        case 'operation-removed': {
            const { since = '', change, replacement = [] } = flaw.operation;
            return find(flaw.code, { text: flaw.text, since, replacement, ...(change !== undefined && { change }) });
        }
    }
}
function nameOf({ method, path }) {
    return `${method} ${path}`;
}
function operationFindings({ operations }, kind, find) {
    return operations.flatMap(({ text, operation }) => {
        const { state, since, until, replacement = [] } = operation;
        const facts = { text, replacement, ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
        const listed = listedKinds(operation);
        return [
            ...(state === 'deprecated' ? [find('operation-deprecated', facts)] : []),
            ...(isListedFor(operation, kind) ? [] : [find('operation-needs-other-credential', { text, kind, listed })]),
        ];
    });
}
function isListedFor(operation, kind) {
    if (kind === 'api-token')
        return operation.apiToken;
    return !((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccessToken */ .eo)(kind) && operation.barredToAccessTokens);
}
function listedKinds({ apiToken, barredToAccessTokens, legacy }) {
    if (apiToken)
        return 'API tokens and OAuth tokens';
    if (legacy.length === 0)
        return '';
    return barredToAccessTokens ? 'OAuth tokens' : 'access tokens and OAuth tokens';
}
/** What an access token can never hold; a scope that the header lists all the same is not complained about. */
function kindFindings(requirements, kind, granted, find) {
    const denied = notForKind(requirements, kind, granted);
    if (denied.length === 0)
        return [];
    const scopes = scopesNotForKind(requirements, kind, granted);
    const texts = denied.map(({ text }) => text);
    return [find('scope-not-for-kind', { scopes, kind, texts, holders: holdersOf(requirements) })];
}
/** The scopes that this kind of token can never be given, in its own vocabulary where there is a counterpart. */
function scopesNotForKind(requirements, kind, granted) {
    return [...new Set(notForKind(requirements, kind, granted).flatMap(({ scopes }) => scopes))];
}
/** The declared scopes and operations, as they are written, that ask for scopes which this kind can never be given. */
function notForKind(requirements, kind, granted) {
    if (!(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccessToken */ .eo)(kind))
        return [];
    const held = (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(granted ?? []);
    const barred = ({ legacy }) => legacy.filter((scope) => !(0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .canHold */ .gR)(kind, scope));
    const scopes = requirements.scopes.map(({ text, vocabulary, needs }) => ({
        text,
        scopes: needs.legacy.length === 0 || (vocabulary === 'granular' && needs.granular.some(_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfUser */ .T2))
            ? [text]
            : barred(needs),
    }));
    // What is barred to this kind is asked all the same, where it can be.
    const operations = requirements.operations
        .filter((one) => !(0,_evidence_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isBarred */ .h_)(one, kind) || (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointForOperation */ .gN)(one.operation, one.values, one.place) === undefined)
        .map(({ text, needs }) => ({ text, scopes: barred(needs) }));
    return [...scopes, ...operations]
        .map((one) => ({ ...one, scopes: one.scopes.filter((scope) => !held.has(scope)) }))
        .filter((one) => one.scopes.length > 0);
}
/** The kinds of token that can be given everything that is declared. */
function holdersOf({ scopes, operations }) {
    const kinds = [
        'project-access-token',
        'workspace-access-token',
        'api-token',
        'oauth-token',
    ];
    const canHoldAll = (kind, { granular, legacy }) => kind === 'api-token' ? granular.length > 0 : legacy.length > 0 && legacy.every((scope) => (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .canHold */ .gR)(kind, scope));
    return kinds.filter((kind) => [...scopes, ...operations].every(({ needs }) => canHoldAll(kind, needs)) &&
        operations.every(({ operation }) => isListedFor(operation, kind)));
}
/** What can be said about the secret and the e-mail without asking anybody. */
function secretFindingsOf(secret, requirements, find) {
    return secret.flaws.map((flaw) => secretFinding(flaw, requirements, find));
}
function secretFinding(flaw, requirements, find) {
    switch (flaw.code) {
        case 'token-stray-characters':
            return find(flaw.code, flaw, flaw.trimmed ? 'warn' : 'fail');
        case 'app-password-removed':
            return find(flaw.code, { scopes: (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .neededScopes */ .NM)(requirements, 'granular') });
        case 'token-missing':
        case 'email-unneeded':
            return find(flaw.code, {});
        // One case each: the compiler pairs a code with its facts only where it knows which code it is.
        case 'token-unexpanded':
            return find(flaw.code, flaw);
        case 'token-prefixed':
            return find(flaw.code, flaw);
        case 'token-is-pair':
            return find(flaw.code, flaw);
        case 'token-foreign':
            return find(flaw.code, flaw);
        case 'email-malformed':
            return find(flaw.code, flaw);
    }
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   b: () => (/* binding */ concludeOffline)
/* harmony export */ });
/* harmony import */ var _evidence_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9243);
/* harmony import */ var _expiry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4184);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9278);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1558);




/** The gravest of the findings. */
function verdictOf(findings) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .gravestFirst */ .Ln.find((verdict) => findings.some(({ severity }) => severity === verdict)) ?? 'pass';
}
/** The record of a token that was not asked about: a flaw was seen before, or only a plan was wanted. */
function concludeOffline(about, vocabulary, findings, planned) {
    const expiry = (0,_expiry_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .p)(about);
    return {
        name: 'token',
        verdict: verdictOf(findings),
        credential: { kind: about.secret.kind },
        scopes: { required: (0,_evidence_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .neededScopes */ .NM)(about.requirements, vocabulary), missing: [], excess: [], evidence: 'none' },
        checks: [],
        ...(expiry !== undefined && { expiry }),
        findings,
        notes: (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .offlineNotes */ .D)(about, vocabulary, planned !== undefined),
        ...(planned !== undefined && { planned }),
        requests: 0,
    };
}


/***/ }),

/***/ 4637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ declarationFindings)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(279);


/** What is wrong with the declaration itself. Nothing is sent when one of these fails. */
const declarationFindings = {
    'option-invalid': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'An option has no legal value. All such faults are reported in one run.',
        example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
        words: ({ option: given, problem, step }, say) => {
            // Operations are looked at where nobody knows how the host calls them.
            const operations = say.entry?.placed('operations') ?? say.option('operations');
            const option = given === 'operations' ? operations : given;
            return {
                subject: option,
                title: `${option} ${step === undefined ? 'cannot be used as it is written' : 'is not in order'}`,
                cause: `${option} ${problem}`,
                remedy: [step ?? `Correct ${option}.`],
            };
        },
    }),
    'scope-unrecognised': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'A declared scope exists neither among those of API tokens nor among those of access tokens and OAuth.',
        example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
        words: ({ text, nearest }) => ({
            subject: text,
            title: 'A declared scope does not exist',
            cause: `Bitbucket has no scope ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}, neither for API tokens nor for access tokens and OAuth.`,
            remedy: nearest.length > 0
                ? [`Write ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(nearest, 'or')} instead.`]
                : ['Look the scope up in the list of scopes in the documentation, or copy its label from the token page.'],
        }),
    }),
    'scope-retired': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'A declared scope is one that no operation uses. It is not required of the token.',
        example: { text: 'read:issue:bitbucket', known: 'Issues and wikis were removed with their API on 2026-08-20.' },
        words: ({ text, known }) => ({
            subject: text,
            title: 'A declared scope is of no use any more',
            cause: `${known} The token is not asked for ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}.`,
            remedy: [`Drop ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} from the declaration.`],
        }),
    }),
    'operation-unrecognised': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'A declared operation does not stand in the catalogue. It fails with a near match at hand; without one the verdict is unknown, since the catalogue may be older than the API.',
        example: {
            text: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
            nearest: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
            date: '2026-10-01',
        },
        words: ({ text, nearest, date }) => ({
            subject: text,
            title: 'A declared operation is not in the REST API',
            cause: `The catalogue of ${date} holds no operation ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}.`,
            remedy: nearest.length > 0
                ? [`Write ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(nearest, 'or')} instead, in the declaration and in the call that the job makes.`]
                : [
                    'Compare method and path with https://developer.atlassian.com/cloud/bitbucket/rest/.',
                    'If the operation is newer than the catalogue, declare the scopes that it needs instead.',
                ],
        }),
    }),
    'operation-deprecated': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'A declared operation still works, but is announced to go.',
        example: {
            text: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
            until: '2027-01-31',
            replacement: [],
        },
        words: ({ text, since, until, replacement }) => ({
            subject: text,
            title: 'A declared operation is going to be removed',
            cause: `Bitbucket marks ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} as deprecated${since === undefined ? '' : ` since ${since}`}${until === undefined ? ', without naming the day of its end' : ` and removes it on ${until}`}.`,
            remedy: [
                replacement.length > 0
                    ? `Call ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(replacement, 'or')} instead.`
                    : 'Plan to do without it: no replacement is named. Watch https://developer.atlassian.com/cloud/bitbucket/changelog.',
            ],
        }),
    }),
    'operation-removed': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'A declared operation was removed by Bitbucket.',
        example: {
            text: 'GET /workspaces',
            since: '2026-04-14',
            change: 'CHANGE-2770',
            replacement: ['GET /user/workspaces'],
        },
        words: ({ text, since, change, replacement }) => ({
            subject: text,
            title: 'A declared operation was removed from the REST API',
            cause: `Bitbucket removed ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} on ${since}${change === undefined ? '' : ` (${change})`}. No token can call it.`,
            remedy: [
                replacement.length > 0
                    ? `Call ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(replacement, 'or')} instead.`
                    : 'Change the job to do without it: there is no replacement.',
            ],
        }),
    }),
    'operation-needs-other-credential': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'The specification does not list a declared operation for this kind of credential.',
        example: { text: 'GET /user', kind: 'repository-access-token', listed: 'API tokens and OAuth tokens' },
        words: ({ text, kind, listed }) => ({
            subject: text,
            title: 'A declared operation is not meant for this kind of token',
            cause: `The API's specification does not offer ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} to ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL)(kind)}; it may be refused.`,
            remedy: [listed === '' ? 'Do without the operation.' : `Use a credential that it is listed for: ${listed}.`],
        }),
    }),
    'scope-not-for-kind': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'This kind of token can never hold a declared scope.',
        example: {
            scopes: ['snippet'],
            kind: 'repository-access-token',
            texts: ['snippet'],
            holders: ['api-token', 'oauth-token'],
        },
        words: ({ scopes, kind, texts, holders }) => ({
            subject: scopes.join(', '),
            title: `${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL)(kind).replace(/^a/, 'A')} cannot hold a declared scope`,
            cause: `No ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfKind */ .lI)(kind)} can be given ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(scopes)}, so this one does not have ${scopes.length === 1 ? 'it' : 'them'} either.`,
            remedy: [
                holders.length > 0
                    ? `Use ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(holders.map(_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL), 'or')} for this job, or drop ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(texts)} from the declaration.`
                    : `Drop ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(texts)} from the declaration: no kind of token can be given all that it asks for.`,
            ],
        }),
    }),
};


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ expiryFindings)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/* harmony import */ var _speech_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(279);


/** When the token ends. */
const expiryFindings = {
    expired: (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'fail',
        when: 'The declared day is past and Bitbucket refuses the token, or the token itself says that it has ended.',
        example: {
            on: '2026-11-01',
            byItself: false,
            kind: 'api-token',
            scopes: ['read:repository:bitbucket'],
            isEmailTried: true,
        },
        words: ({ on, byItself, kind, scopes, isEmailTried }, say) => {
            const steps = byItself ? [] : (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingApart */ .uO)(kind, isEmailTried, say);
            const doubt = steps.length === 0 ? '' : ' Should that record be old, there is another reason, which the first steps find.';
            return {
                subject: say.option('token'),
                title: `The token expired on ${on}`,
                cause: byItself
                    ? `The token itself says that it ended on ${on}.`
                    : `The declared last day is ${on}, and Bitbucket refuses the token (401).${doubt}`,
                remedy: [...steps, ...(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalSteps */ .yx)(kind, scopes, say)],
            };
        },
    }),
    'expires-soon': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'Fewer days are left than `warn-days`; a failure when fewer are left than `fail-days`.',
        example: { on: '2026-12-01', daysLeft: 8, kind: 'api-token', scopes: ['read:repository:bitbucket'] },
        words: ({ on, daysLeft, kind, scopes, failDays }, say) => ({
            subject: say.option('token'),
            title: daysLeft === 0 ? 'The token expires today' : `The token expires in ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(daysLeft, 'day')}`,
            cause: `Its last day is ${on}.${failDays === undefined
                ? ''
                : ` That is a failure and not a warning because ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('fail-days', say)} is ${failDays}.`} Bitbucket mails its owner alone, about a day ahead.`,
            remedy: (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalSteps */ .yx)(kind, scopes, say),
        }),
    }),
    'expiry-unknown': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'A token of an inventory has no declared last day, and the token itself tells none.',
        example: { kind: 'api-token' },
        words: ({ kind }, say) => ({
            subject: say.option('expires-on'),
            title: 'Nobody knows when the token expires',
            cause: `No last day is declared for this ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfKind */ .lI)(kind)}, and Bitbucket tells it to no one who only holds the token.`,
            remedy: [
                (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessToken */ .eo)(kind)
                    ? `Look the day up in the settings of the ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(kind)}, under "Access tokens".`
                    : 'Sign in as its owner and look the day up at https://id.atlassian.com/manage-profile/security/api-tokens.',
                `Note it in ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('expires-on', say)}.`,
            ],
        }),
    }),
    'expiry-contradicted': (0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)({
        severity: 'warn',
        when: 'The token works after the day on which it should have ended.',
        example: { on: '2026-11-01', byItself: false },
        words: ({ on, byItself }, say) => ({
            subject: say.option('expires-on'),
            title: byItself
                ? 'The token works after the day on which it says that it ends'
                : 'The token works after its declared last day',
            cause: byItself
                ? `The token says that it ended on ${on}, and Bitbucket still accepts it. The clock of this machine may be wrong.`
                : `Bitbucket still accepts the token after ${on}, the day in ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('expires-on', say)}: the record was not updated after a renewal.`,
            remedy: byItself
                ? ['Check the date and time of this machine.']
                : [`Look the expiry date up where the token was created, and set ${(0,_speech_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)('expires-on', say)} to it.`],
        }),
    }),
};


/***/ }),

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ secretFindings)
});

// EXTERNAL MODULE: ./build/src/diagnosis/words/speech.js
var speech = __nccwpck_require__(279);
;// CONCATENATED MODULE: ./build/src/diagnosis/words/misplaced.js

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
function placeholderWords(form, thing, say, steps) {
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
    if (thing === 'e-mail' && say.entry !== undefined) {
        return { title, cause: `${value}. In an inventory nothing replaces it.`, remedy: [steps.copy] };
    }
    return {
        title,
        cause: `${value}: the variable was never set, or it was quoted so that nothing replaced it.`,
        remedy: say.host === 'terminal'
            ? [
                'See that the variable you fill it from is set.',
                'Use double quotes around the variable in a shell: single quotes keep it as it stands.',
            ]
            : [steps.check, 'Write the reference without further quotes or escapes.'],
    };
}
/** What is said of a value that holds a colon, and the step that makes a token of it. */
function pairWords(is, say) {
    const place = (0,speech/* secretPlace */.M$)(say);
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
                step: `Store the token in ${place}, and name the scope in ${(0,speech/* written */.Mp)('scopes', say)}.`,
            };
    }
}

;// CONCATENATED MODULE: ./build/src/diagnosis/words/secret.js


/** What is wrong with the secret, seen without a request. Nothing is sent when one of these fails. */
const secretFindings = {
    'token-missing': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token is empty.',
        example: {},
        words: (_, say) => ({ subject: (0,speech/* written */.Mp)('token', say), title: 'No token arrived', ...missing(say) }),
    }),
    'token-unexpanded': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token is a placeholder that nothing replaced: `$NAME`, `${NAME}`, `$env:NAME`, `${{ … }}`, or the `***` of a log.',
        example: { form: 'variable' },
        words: ({ form }, say) => ({
            subject: say.option('token'),
            ...placeholderWords(form, 'token', say, {
                check: `Check that the name is spelt as in ${(0,speech/* secretPlace */.M$)(say)}.`,
                copy: `Copy the token itself into ${(0,speech/* secretPlace */.M$)(say)}. If it is kept nowhere, create a new one: Bitbucket shows a token only once.`,
            }),
        }),
    }),
    'token-stray-characters': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'White space, a line break, a control or invisible character, a quote, `\\=` or `%3D` stands around or inside the token. It is a warning where only outer blanks had to be trimmed.',
        example: {
            strays: [{ what: 'line break (LF)', count: 1, position: 77, length: 193, trimmed: false }],
            trimmed: false,
        },
        words: ({ strays, trimmed }, say) => ({
            subject: say.option('token'),
            title: trimmed ? 'The token has blanks or line breaks around it' : 'The token holds characters that no token has',
            cause: `${sentence(strays)} ${consequence(strays, trimmed)}`,
            remedy: [
                `Copy the token again and store it without them in ${(0,speech/* secretPlace */.M$)(say)}.`,
                'From a shell, write it with printf %s, which adds no line break as echo does; encode with base64 -w 0, which does not wrap.',
            ],
        }),
    }),
    'token-prefixed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token starts with `Bearer`, `Basic` or `Authorization:`.',
        example: { prefix: 'Bearer' },
        words: ({ prefix }, say) => ({
            subject: say.option('token'),
            title: `The token starts with "${prefix}"`,
            cause: `"${prefix}" belongs to the header that carries a token and not to the token. Tools would send it twice.`,
            remedy: [`Store the bare token in ${(0,speech/* secretPlace */.M$)(say)}.`],
        }),
    }),
    'token-is-pair': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token is `user:token`, the base64 of it, an address to clone from, or a scope.',
        example: { is: 'pair', takesEmail: true },
        words: ({ is, takesEmail }, say) => {
            const { title, cause, step } = pairWords(is, say);
            const emailStep = `Put the e-mail of the account into ${(0,speech/* written */.Mp)('email', say)}.`;
            return { subject: say.option('token'), title, cause, remedy: takesEmail ? [step, emailStep] : [step] };
        },
    }),
    'token-damaged': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'Bitbucket refused the token, and its checksum does not fit. A hint beside the refusal, never a verdict.',
        example: { checksum: 'differs', clipped: false },
        words: ({ checksum, clipped }, say) => ({
            subject: say.option('token'),
            title: 'The token is very likely cut off or mistyped',
            cause: `${checksum === 'absent'
                ? 'Tokens of this kind end in a checksum, and this one does not.'
                : 'The checksum at its end does not fit the rest of it.'}${clipped ? ' It is exactly 128 characters long, where some password prompts cut their input.' : ''}`,
            remedy: [
                `Copy the whole token again into ${(0,speech/* secretPlace */.M$)(say)}, or create a new one: Bitbucket shows a token only once.`,
            ],
        }),
    }),
    'token-foreign': (0,speech/* row */.nM)({
        severity: 'fail',
        when: "The token is one of another product, or a pipeline step's own OIDC token.",
        example: { product: 'GitHub' },
        words: ({ product }, say) => ({
            subject: say.option('token'),
            title: 'The token belongs to another product',
            cause: `By its shape it comes from: ${product}. The API of Bitbucket Cloud does not take it.`,
            remedy: [`Put a Bitbucket Cloud token into ${(0,speech/* secretPlace */.M$)(say)}.`],
        }),
    }),
    'app-password-removed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The token is an app password.',
        example: { scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'] },
        words: ({ scopes }, say) => ({
            subject: say.option('token'),
            title: 'App passwords were removed on 2026-07-28',
            cause: 'The token is an app password. Bitbucket Cloud accepts none any more, for REST or for git.',
            remedy: (0,speech/* renewalSteps */.yx)('api-token', scopes, say),
        }),
    }),
    'email-missing': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'An API token is given without the e-mail of its owner: a warning when Bearer was accepted, a failure when it was refused.',
        example: { accepted: false },
        words: ({ accepted }, say) => ({
            subject: say.option('email'),
            title: "The e-mail of the token's owner is missing",
            cause: accepted
                ? 'Bitbucket took the API token as Bearer. Most tools send it as Basic with the e-mail of its owner and fail without.'
                : 'Bitbucket refused the API token as Bearer (401). Until the e-mail is set, a dead token, one without Bitbucket scopes and one that needs Basic cannot be told apart.',
            remedy: accepted ? [(0,speech/* ownerStep */.Q0)(say)] : (0,speech/* emailSteps */.g)(say),
        }),
    }),
    'email-malformed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'An e-mail was given that is not an e-mail address: a user name, a token, a placeholder that nothing replaced.',
        example: { is: 'other' },
        words: ({ is }, say) => {
            const subject = say.option('email');
            const set = (0,speech/* ownerStep */.Q0)(say);
            if (is === 'token') {
                return {
                    subject,
                    title: 'A token stands in the place of the e-mail',
                    cause: 'The value has the shape of a token. Most likely the e-mail and the token were swapped.',
                    remedy: [`Store the token in ${(0,speech/* secretPlace */.M$)(say)}.`, set],
                };
            }
            if (is !== 'other') {
                const steps = { check: 'Check how the name of the variable is spelt.', copy: set };
                return { subject, ...placeholderWords(is, 'e-mail', say, steps) };
            }
            return {
                subject,
                title: 'The e-mail is not an e-mail address',
                cause: 'Over REST an API token goes with the e-mail of the Atlassian account. The Bitbucket user name that app passwords took is refused.',
                remedy: [set],
            };
        },
    }),
    'email-unneeded': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'An e-mail was given with an access token or OAuth token.',
        example: {},
        words: (_, say) => ({
            subject: say.option('email'),
            title: 'The e-mail is ignored for this kind of token',
            cause: 'Access tokens and OAuth tokens are sent as Bearer, alone. With an e-mail, as Basic, Bitbucket refuses them.',
            remedy: [
                `Drop ${(0,speech/* written */.Mp)('email', say)}.`,
                'See that the tools of the job send the token as "Authorization: Bearer" too.',
            ],
        }),
    }),
};
function missing(say) {
    if (say.entry !== undefined) {
        const { name, variable, placed } = say.entry;
        return {
            cause: `The environment variable ${variable}, which ${placed('token-env')} names for ${name}, is not set or empty.`,
            remedy: [
                `Check the spelling of token-env in the inventory, and that ${(0,speech/* secretPlace */.M$)(say)} exists and is handed to this job.`,
                'Runs of forks and of Dependabot get no secrets: run the audit on a schedule on the main branch.',
            ],
        };
    }
    if (say.host === 'action') {
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
    if (say.host === 'pipe') {
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
    return `Found: ${(0,speech/* list */.p_)(parts)}.`;
}
function consequence(strays, trimmed) {
    if (trimmed)
        return 'They were trimmed here; other tools send them along and fail.';
    if (strays.some(({ what }) => what.startsWith('line break'))) {
        return 'A line break in a header kills the request before authentication: most likely a 400 with an empty body, while the token page goes on saying "Never accessed". Encoded inside the base64, it fails authentication.';
    }
    return 'With them the token is another one, and Bitbucket refuses it.';
}


/***/ }),

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ secretPlace),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Q0: () => (/* binding */ ownerStep),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   g: () => (/* binding */ emailSteps),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uO: () => (/* binding */ tellingApart),
/* harmony export */   wW: () => (/* binding */ labelled),
/* harmony export */   yx: () => (/* binding */ renewalSteps)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4264);


/** Fixes the type of a row's facts. */
function row(entry) {
    return entry;
}
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
/** A text of the user's in quotes, without what looks like a token, and cut to a readable length. */
function quoted(text) {
    // By characters, since half of one can't be shown.
    const clean = [...(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTokens */ .N_)(text)];
    return `"${clean.length > 100 ? `${clean.slice(0, 97).join('')}...` : clean.join('')}"`;
}
/** A text of the server's in quotes; it is no place for a link. */
function said(text) {
    return quoted(text.replace(/:(?=\/\/)/g, ' ').replace(/(www)\./gi, '$1 '));
}
/** Scopes with their labels: `Repositories: Read (read:repository:bitbucket)`. */
function labelled(scopes) {
    return list(scopes.map((scope) => ((0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope) === scope ? scope : `${(0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope)} (${scope})`)));
}
/** An option in a sentence: `the input "email"`, `the variable EMAIL`, `--email`. */
function written(name, say) {
    if (say.entry !== undefined) {
        return name === 'token' ? `the variable ${say.entry.variable}` : `"${name}" of ${say.entry.name} in the inventory`;
    }
    if (say.host === 'action')
        return `the input "${say.option(name)}"`;
    return say.host === 'pipe' ? `the variable ${say.option(name)}` : say.option(name);
}
/** Where the secret is kept on this host. */
function secretPlace(say) {
    const variable = say.entry?.variable;
    if (variable !== undefined && say.host === 'action')
        return `the GitHub secret that fills ${variable}`;
    if (variable !== undefined && say.host === 'pipe')
        return `the secured Bitbucket variable that fills ${variable}`;
    if (variable !== undefined)
        return `the variable ${variable}`;
    if (say.host === 'action')
        return 'the GitHub secret that fills the input "token"';
    if (say.host === 'pipe')
        return 'the secured Bitbucket variable that fills TOKEN';
    return 'the variable TOKEN_PREFLIGHT_TOKEN';
}
const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';
/** The steps to a new token of a kind. https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token */
function renewalSteps(kind, scopes, say) {
    const rotate = say.entry?.rotate;
    return [
        ...(rotate === undefined ? [] : [`How it is renewed is described here: ${rotate}`]),
        ...stepsFor(kind, scopes, say),
    ];
}
function stepsFor(kind, scopes, say) {
    const store = `Put the new token into ${secretPlace(say)}.`;
    if (kind === 'oauth-token') {
        return [
            'Open the workspace settings, "OAuth consumers", and edit the consumer.',
            ...(scopes.length > 0 ? [`Tick these permissions: ${labelled(scopes)}.`] : []),
            'Fetch a new access token from it: they live for an hour.',
            store,
        ];
    }
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessToken */ .eo)(kind)) {
        return [
            `Open the settings of the ${ownerOf(kind)}, then "Access tokens", and create a new access token.`,
            ...(scopes.length > 0 ? [`Tick these scopes: ${labelled(scopes)}.`] : []),
            store,
        ];
    }
    return [
        `Sign in as the token's owner, open ${tokenPage} and select "Create API token with scopes".`,
        'Give it a name and an expiry date, and select "Bitbucket" as the app.',
        ...(scopes.length > 0 ? [`Tick these scopes: ${labelled(scopes)}.`] : ['Tick the scopes that the job needs.']),
        store,
        `Note its last day in ${written('expires-on', say)}: Bitbucket tells it to nobody else.`,
    ];
}
/** What an access token of a kind belongs to. */
function ownerOf(kind) {
    if (kind === 'project-access-token')
        return 'project';
    if (kind === 'workspace-access-token')
        return 'workspace';
    return kind === 'repository-access-token' ? 'repository' : 'repository, project or workspace that it belongs to';
}
/** What settles which of the causes it is, before anything is replaced. */
function tellingApart(kind, isEmailTried, say) {
    if (kind === 'oauth-token')
        return [];
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessToken */ .eo)(kind)) {
        return [`Look it up in the settings of the ${ownerOf(kind)}, "Access tokens": is it listed and not expired?`];
    }
    return [
        'Look it up on https://id.atlassian.com/manage-profile/security/api-tokens: is it listed and not expired?',
        ...(isEmailTried
            ? [`Check that ${written('email', say)} is the e-mail of the account that created it.`]
            : kind === 'api-token'
                ? emailSteps(say)
                : []),
    ];
}
/** Bitbucket says more about an API token that is sent with its owner's e-mail. */
function emailSteps(say) {
    return [ownerStep(say), 'Run the check again: with the e-mail it can name the cause.'];
}
/** Whose e-mail it takes. */
function ownerStep(say) {
    return `Set ${written('email', say)} to the e-mail of the Atlassian account that created the token.`;
}


/***/ }),

/***/ 7052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ gitEndpoint),
/* harmony export */   _8: () => (/* binding */ planRequests),
/* harmony export */   eO: () => (/* binding */ vocabularyFor),
/* harmony export */   h_: () => (/* binding */ isBarred),
/* harmony export */   t2: () => (/* binding */ probesFor)
/* harmony export */ });
/* harmony import */ var _bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6106);
/* harmony import */ var _bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9081);
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4264);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9243);





/** The fewest harmless questions that settle the declaration. Pure. */
function planRequests(declaration, requirements, secret) {
    const { resources } = requirements;
    const recognition = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForRepository */ .hT)(resources) ?? (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForWorkspace */ .y)(resources) ?? (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForUser */ .g3)();
    const vocabulary = vocabularyFor(secret.kind, requirements);
    const git = gitEndpoint(declaration);
    return {
        schemes: (0,_bitbucket_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .legalSchemes */ .AG)(secret.kind, secret.email !== undefined),
        recognition,
        probes: probesFor(requirements, resources, { kind: secret.kind, vocabulary }).filter(({ path }) => path !== recognition.path),
        ...(git !== undefined && { git }),
    };
}
/** The ref advertisement that the declaration asks for. */
function gitEndpoint({ git, workspace, repository }) {
    if (git === 'none' || workspace === undefined || repository === undefined)
        return undefined;
    return (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForGit */ .BC)(git, { workspace: workspace.name, repository: repository.name });
}
/** Whether an operation refuses this kind of credential whatever its scopes: then only asking tells. */
function isBarred({ operation }, kind) {
    return operation.barredToAccessTokens && (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccessToken */ .eo)(kind);
}
const showsRepository = {
    granular: 'read:repository:bitbucket',
    legacy: 'repository',
};
/**
 * One request for each declared operation that can be asked harmlessly, and one for each other scope that has a
 * harmless endpoint; each once.
 * @param caller where the granted scopes are known, what is not granted is not asked about
 */
function probesFor(requirements, resources, { kind, vocabulary, granted }) {
    const held = granted && (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(granted);
    const mayHold = (scopes) => held === undefined || scopes.every((scope) => held.has(scope));
    const probes = new Map();
    const add = (endpoint) => endpoint && probes.set(endpoint.path, endpoint);
    const unasked = [];
    for (const required of requirements.operations) {
        const endpoint = (0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForOperation */ .gN)(required.operation, required.values, required.place);
        if (endpoint === undefined)
            unasked.push(required);
        else if (isBarred(required, kind) || mayHold(required.needs[vocabulary]))
            add(endpoint);
    }
    const tryScopes = (scopes, place) => {
        for (const scope of scopes)
            if (mayHold([scope]))
                add((0,_bitbucket_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointForScope */ .tS)(scope, place));
    };
    tryScopes((0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredScopes */ .iR)(requirements, vocabulary), resources);
    for (const { needs, values, place } of unasked) {
        // A repository of its own may be one that the token does not reach.
        const isOwn = values.repo_slug !== undefined && place.repository !== undefined;
        const shows = isOwn ? [showsRepository[vocabulary]] : [];
        tryScopes([...needs[vocabulary], ...shows], place);
    }
    return [...probes.values()];
}
/** The vocabulary that a kind of credential speaks, else the one that most of the declared scopes are written in. */
function vocabularyFor(kind, { scopes }) {
    if (kind === 'api-token')
        return 'granular';
    if ((0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccessToken */ .eo)(kind) || kind === 'oauth-token')
        return 'legacy';
    const legacy = scopes.filter(({ vocabulary }) => vocabulary === 'legacy').length;
    return legacy > scopes.length / 2 ? 'legacy' : 'granular';
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   NM: () => (/* binding */ neededScopes),
/* harmony export */   e_: () => (/* binding */ isNothingDeclared),
/* harmony export */   iR: () => (/* binding */ declaredScopes),
/* harmony export */   xZ: () => (/* binding */ needsCatalogue)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3148);
/* harmony import */ var _declaration_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5830);


/** Whether a declaration can only be understood by the catalogue: what a legacy scope stands for is in there too. */
function needsCatalogue({ scopes, operations }) {
    return operations.length > 0 || scopes.some((text) => (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .findScope */ .sC)(text)?.vocabulary === 'legacy');
}
/**
 * Looks up every declared scope and operation. Pure: what is not found becomes a flaw.
 * @param catalogue may be left out where it is not needed
 * @throws when it is needed all the same: an operation that nobody looked up must not pass for an unknown one
 */
function requirementsOf(declaration, catalogue) {
    if (catalogue === undefined && needsCatalogue(declaration))
        throw new Error('The catalogue is not loaded.');
    const flaws = [];
    const scopes = [];
    const operations = [];
    for (const text of new Set(declaration.scopes)) {
        const scope = (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .findScope */ .sC)(text);
        if (scope === undefined)
            flaws.push({ code: 'scope-unrecognised', text, nearest: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestScopes */ .iQ)(text) });
        else if (scope.retired !== undefined)
            flaws.push({ code: 'scope-retired', text, known: scope.retired });
        else {
            const known = catalogue?.catalogue() ?? [];
            const needs = { granular: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .translate */ .Tl)(scope, 'granular', known), legacy: (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .translate */ .Tl)(scope, 'legacy', known) };
            scopes.push({ text, vocabulary: scope.vocabulary, needs });
        }
    }
    for (const text of new Set(declaration.operations)) {
        if (catalogue === undefined)
            break;
        const wanted = catalogue.parseOperation(text, declaration.apiUrl);
        if ('fault' in wanted) {
            flaws.push({ code: 'operation-malformed', text, fault: wanted.fault });
            continue;
        }
        const plain = `${wanted.method} ${wanted.path}`;
        const found = catalogue.findOperation(wanted);
        if (found === undefined) {
            const nearest = catalogue.nearestOperations(wanted);
            flaws.push({ code: 'operation-unrecognised', text: plain, nearest, date: catalogue.catalogueDate });
        }
        else if (found.operation.state === 'removed') {
            flaws.push({ code: 'operation-removed', text: plain, operation: found.operation });
        }
        else {
            const odd = ['workspace', 'repo_slug', 'project_key'].filter((key) => !(0,_declaration_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isName */ .E)(found.values[key] ?? key));
            if (odd.length > 0) {
                const placeholders = odd.map((key) => `{${key}}`).join(' and ');
                const fault = `what stands for ${placeholders} is no name; write the real one, or the placeholder itself`;
                flaws.push({ code: 'operation-malformed', text: plain, fault });
                continue;
            }
            const { granular, legacy } = found.operation;
            operations.push({ text: plain, ...found, needs: { granular, legacy } });
        }
    }
    const [written] = operations.map((one) => placeOf(one, {})).filter((place) => place.workspace !== undefined);
    const { workspace, repository, project } = declaration;
    const known = workspace === undefined ? (written ?? {}) : namesIn(declaration);
    const isDeclared = workspace?.declared || repository?.declared || project?.declared;
    return {
        scopes,
        operations: operations.map((required) => ({ ...required, place: placeOf(required, known) })),
        ...(declaration.git !== 'none' && { git: gitRequirement(declaration.git) }),
        resources: isDeclared || written === undefined ? known : written,
        flaws,
    };
}
/** The scopes of everything that is required, each once, in one vocabulary. */
function neededScopes(requirements, vocabulary) {
    return [...new Set([...declaredScopes(requirements, vocabulary), ...scopesOf(requirements.operations, vocabulary)])];
}
/** The scopes that were declared as such, and those of git access, each once, in one vocabulary. */
function declaredScopes({ scopes, git }, vocabulary) {
    return [...new Set(scopesOf(git === undefined ? scopes : [...scopes, git], vocabulary))];
}
function scopesOf(required, vocabulary) {
    return required.flatMap(({ needs }) => needs[vocabulary]);
}
/** Whether anything at all was declared that the token must be able to do. */
function isNothingDeclared({ scopes, operations, git }) {
    return scopes.length === 0 && operations.length === 0 && git === undefined;
}
/** Pushing fetches too. https://support.atlassian.com/bitbucket-cloud/docs/api-token-permissions */
function gitRequirement(access) {
    const granular = ['read:repository:bitbucket', ...(access === 'push' ? ['write:repository:bitbucket'] : [])];
    const legacy = [access === 'push' ? 'repository:write' : 'repository'];
    return { access, needs: { granular, legacy } };
}
/** The place that an operation's path gives; what its placeholders stand for is that of the known place. */
function placeOf({ operation, values }, known) {
    const { workspace = known.workspace } = values;
    // A repository of one workspace is none of another's.
    const around = workspace === known.workspace ? known : {};
    const { repo_slug: repository = around.repository, project_key: project = around.project } = values;
    const has = (parameter) => operation.path.includes(parameter) && operation.makes !== parameter;
    return {
        ...(workspace !== undefined && { workspace }),
        ...(repository !== undefined && has('{repo_slug}') && { repository }),
        ...(project !== undefined && has('{project_key}') && { project }),
    };
}
/** The names of the declaration and of the pipeline that it stands in. */
function namesIn({ workspace, repository, project }) {
    return {
        ...(workspace !== undefined && { workspace: workspace.name }),
        ...(repository !== undefined && { repository: repository.name }),
        ...(project !== undefined && { project: project.name }),
    };
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
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/* harmony import */ var _declaration_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8112);
/* harmony import */ var _declaration_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4545);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9198);
/* harmony import */ var _hosts_host_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(95);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6057);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9287);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7615);
/* harmony import */ var _report_run_report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7152);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4913);










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
    if (_declaration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF.some(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined)) {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(246)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8351))).actionsHost(io);
    }
    // The image says so itself; started in a pipeline by other means, the token's variable tells the two apart.
    const isPipe = env.TOKEN_PREFLIGHT_HOST === 'pipe' || (0,_hosts_host_js__WEBPACK_IMPORTED_MODULE_8__/* .isInPipeline */ .yG)(env);
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
    let forms = (0,_masking_js__WEBPACK_IMPORTED_MODULE_4__/* .formsIn */ .BD)(raw);
    const parsed = (0,_declaration_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .q)((0,_masking_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(raw, (0,_masking_js__WEBPACK_IMPORTED_MODULE_4__/* .inputRedactorFor */ .ez)(forms)), context, host.say.option);
    const faults = [...reading.faults, ...parsed.faults];
    const { declaration } = parsed;
    let audit;
    let merge;
    if (faults.length === 0 && parsed.run.inventory !== undefined) {
        const { openAudit } = await Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(815), __nccwpck_require__.e(484), __nccwpck_require__.e(232), __nccwpck_require__.e(718)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6718));
        audit = await openAudit(parsed.run.inventory, parsed.run.shard, raw, context, env, host.say.option);
        faults.push(...audit.faults);
        forms = [...forms, ...audit.forms];
    }
    else if (faults.length === 0 && parsed.run.merge.length > 0) {
        const { openReports } = await Promise.all(/* import() */[__nccwpck_require__.e(484), __nccwpck_require__.e(391)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4391));
        merge = await openReports(parsed.run.merge, parsed.run.report, host.say.option('merge'));
        faults.push(...merge.faults);
    }
    // Before anything else is printed.
    for (const form of forms)
        host.mask(form);
    const hidden = (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redactorFor */ .sD)(forms);
    // Others too: people paste a token into the wrong place.
    const redact = (text) => (0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(hidden(text));
    const surroundings = { now: started, say: host.say, redact, debug: (text) => host.debug(redact(text)) };
    const known = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .knownOf */ .bz)(declaration, surroundings);
    const wrong = (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .faultsIn */ .RP)(known, faults);
    const check = () => audit?.check(surroundings, host.progress) ?? (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .preflight */ .Mz)(known, surroundings).then((one) => [one]);
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
        const isWritten = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(run[option] ?? '', text);
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
    return JSON.parse(JSON.stringify(report, (_, value) => typeof value === 'string' ? (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(redact(value)) || undefined : value));
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

/***/ 9287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RP: () => (/* binding */ faultsIn),
  bz: () => (/* binding */ knownOf),
  Mz: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __nccwpck_require__(9081);
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
        return { ...base, kind: 'unrecognised', flaws: [flaw, ...emailFlaws(email, 'unrecognised')] };
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
        flaws.push({ code: 'token-stray-characters', strays, trimmed: strays.every((stray) => stray.trimmed) });
    }
    if (pair !== undefined)
        flaws.push({ code: 'token-is-pair', ...pair });
    if (product !== undefined)
        flaws.push({ code: 'token-foreign', product });
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
        return 'foreign';
    if (token.startsWith(kinds/* apiTokenPrefix */.SI))
        return 'api-token';
    if (token.startsWith(kinds/* accessTokenPrefix */.AJ))
        return 'access-token';
    // The whole shape and not the prefix alone: an opaque OAuth token could begin with the same four letters.
    if (token.startsWith(kinds/* appPasswordPrefix */.X7) && /^[A-Za-z0-9]{28,40}$/.test(token))
        return 'app-password';
    return isJwt ? 'oauth-token' : 'unrecognised';
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
        return [{ code: 'email-unneeded' }];
    if (looksLikeEmail(email))
        return [];
    const isToken = kindOf(email, (0,kinds/* foreignProduct */.md)(email), claimsOf(email) !== undefined) !== 'unrecognised';
    return [{ code: 'email-malformed', is: placeholderIn(email) ?? (isToken ? 'token' : 'other') }];
}
/** Whether a text has the form of an e-mail address. */
function looksLikeEmail(text) {
    return /^[^\s@:"<>()\p{Cc}]+@[^\s@:"<>()\p{Cc}]+\.[^\s@:"<>()\p{Cc}.]+$/u.test(text);
}

// EXTERNAL MODULE: ./build/src/diagnosis/finding.js
var finding = __nccwpck_require__(9278);
// EXTERNAL MODULE: ./build/src/diagnosis/offline.js
var offline = __nccwpck_require__(7100);
// EXTERNAL MODULE: ./build/src/diagnosis/offline-findings.js
var offline_findings = __nccwpck_require__(8835);
// EXTERNAL MODULE: ./build/src/diagnosis/verdict.js
var verdict = __nccwpck_require__(954);
// EXTERNAL MODULE: ./build/src/evidence/plan.js
var evidence_plan = __nccwpck_require__(7052);
// EXTERNAL MODULE: ./build/src/evidence/requirements.js
var requirements = __nccwpck_require__(9243);
;// CONCATENATED MODULE: ./build/src/preflight.js








/**
 * One token: inspect and plan here, then verify it at Bitbucket, unless the secret shows offline that there is no use.
 * Never rejects.
 */
async function preflight(known, surroundings) {
    const { declaration, requirements, secret } = known;
    const vocabulary = (0,evidence_plan/* vocabularyFor */.eO)(secret.kind, requirements);
    const plan = (0,evidence_plan/* planRequests */._8)(declaration, requirements, secret);
    const flaws = (0,offline/* diagnoseOffline */.AP)(known);
    // What the calendar says is no reason not to ask: the answer may contradict it.
    const stops = flaws.some(({ severity, code }) => severity === 'fail' && code !== 'expires-soon' && code !== 'expired');
    if (stops)
        return (0,verdict/* concludeOffline */.b)(known, vocabulary, flaws);
    if (declaration.plan)
        return (0,verdict/* concludeOffline */.b)(known, vocabulary, flaws, requestsOf(plan, declaration));
    // A part of the bundle of its own: a run that asks nothing doesn't wait for it, nor for Node's network modules.
    const { verify } = await Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(484), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5041));
    return verify(plan, known, surroundings);
}
/** What is known before anything is asked. Never rejects. */
async function knownOf(declaration, { now, say }) {
    // A part of the bundle of its own, since it is long and few need it.
    const catalogue = (0,requirements/* needsCatalogue */.xZ)(declaration) ? await __nccwpck_require__.e(/* import() */ 173).then(__nccwpck_require__.bind(__nccwpck_require__, 4173)) : undefined;
    return {
        declaration,
        requirements: (0,requirements/* requirementsOf */.CG)(declaration, catalogue),
        secret: inspect(declaration.token, declaration.email),
        now,
        find: (0,finding/* finderFor */._w)(offline_findings/* offlineFindings */._, say),
        isListed: say.entry !== undefined,
    };
}
/**
 * What is wrong with the declaration as it is written; with faults of the options, everything else that is wrong with it,
 * so that one run tells it all. Nothing is asked then.
 */
function faultsIn({ requirements, secret, find }, faults) {
    const isMalformed = requirements.flaws.some(({ code }) => code === 'operation-malformed');
    if (faults.length === 0 && !isMalformed)
        return [];
    return (0,finding/* byGravity */.SN)([
        ...faults.map((fault) => find('option-invalid', fault)),
        ...(0,offline/* declarationFindingsOf */.uK)(requirements, secret.kind, undefined, find),
        // Where there is no token, a faulty option may be the reason.
        ...(0,offline/* secretFindingsOf */.uD)(secret, requirements, find).filter(({ code }) => code !== 'token-missing'),
    ]);
}
/** The requests of a plan, as people read them. */
function requestsOf(plan, bases) {
    const get = (endpoint) => `GET ${(0,endpoints/* addressOf */.ci)(endpoint, bases).href}`;
    const [first, other] = plan.schemes;
    const name = (scheme) => (scheme === 'basic' ? 'Basic' : 'Bearer');
    return [
        `${get(plan.recognition)} (${name(first)})`,
        ...(other === undefined ? [] : [`After a 401, the same once more (${name(other)})`]),
        ...plan.probes.map(get),
        ...(plan.git === undefined ? [] : [`${get(plan.git)} (git)`]),
    ];
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
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/* harmony import */ var _diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9278);
/* harmony import */ var _diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(954);
/* harmony import */ var _diagnosis_words_speech_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(279);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8009);





/** Puts the pieces of a run together. */
function runReport(checkedAt, elapsedMs, findings, tokens, shard) {
    const verdict = (0,_diagnosis_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)([...findings, ...tokens.flatMap((token) => token.findings)]);
    return {
        schema: 1,
        tool: { name: 'token-preflight', version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r },
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
    return (0,_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .byGravity */ .SN)([...findings, ...tokens.flatMap((token) => token.findings)]);
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
    return [...causes.values()].sort((one, other) => (0,_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .compareGravity */ .uB)(one.finding.severity, other.finding.severity));
}
/** What there is to say of a token in a few words: its gravest finding, or how much of it held. */
function gistOf({ findings, checks, planned }) {
    if (planned !== undefined)
        return findings[0]?.title ?? 'only planned';
    const held = checks.filter(({ outcome }) => outcome === 'verified').length;
    const all = (0,_diagnosis_words_speech_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(checks.length, 'check');
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
    const parts = _diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .gravestFirst */ .Ln
        .map((verdict) => ({ verdict, number: tokens.filter((token) => token.verdict === verdict).length }))
        .filter(({ number }) => number > 0)
        .map(({ verdict, number }) => `${number} ${said[verdict]}`);
    const part = shard === undefined ? '' : ` in shard ${shard}`;
    const whole = findings.map(({ title }) => `${title}. `).join('');
    const plan = tokens.some(({ planned }) => planned !== undefined) ? ` ${onlyPlanned}` : '';
    return `${whole}Of ${(0,_diagnosis_words_speech_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tokens.length, 'token')}${part}: ${parts.join(', ')}.${plan}`;
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
    const { code, severity, title, cause, remedy, help } = finding;
    const tone = toneOf(severity);
    return [
        { tone: 'plain', text: '' },
        { tone, text: `${severity}: ${title} [${code}]` },
        ...(tokens.length > 0 ? [{ tone: 'plain', text: `  Concerns: ${(0,_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(tokens)}.` }] : []),
        { tone: 'plain', text: `  ${cause}` },
        ...remedy.map((step, index) => ({ tone: 'plain', text: `  ${index + 1}. ${step}` })),
        { tone: 'plain', text: `  More: ${help}` },
    ];
}
function toneOf(verdict) {
    if (verdict === 'pass')
        return 'good';
    return verdict === 'fail' ? 'error' : 'warning';
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
