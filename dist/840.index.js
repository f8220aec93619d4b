"use strict";
exports.id = 840;
exports.ids = [840];
exports.modules = {

840:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG

__require__.d(_exports, {
  catalog: () => operations,
});

var operations = __require__(4715);
var credential_kind = __require__(8161);
var finding = __require__(5419);
var kind_limits = __require__(9631);
var possible_kinds = __require__(2737);
var requirement = __require__(2685);
var findings_kind = __require__(9751);
// src/check/findings/requirements.js






function requirementFindings(requirements, kind, granted) {
    return [
        ...requirements.issues
            .filter((issue) => !isHarmless(issue, granted))
            .map((issue) => requirementIssueFinding(issue, kind)),
        ...(0,requirement.ofKind)(requirements, 'operation').flatMap((operation) => operationFindings(operation, kind)),
        ...(0,findings_kind.kindFindings)(requirements, kind, granted),
    ];
}
function isHarmless(issue, granted = []) {
    return issue.type === 'scope-unused' && !issue.isRemoved && granted.includes(issue.name);
}
function requirementIssueFinding(issue, kind) {
    const { text } = issue;
    switch (issue.type) {
        case 'tool-malformed':
            return (0,finding.createFinding)('option-invalid', { option: 'tools', problem: issue.problem, item: text });
        case 'tool-unknown': {
            const { nearest, tool } = issue;
            return (0,finding.createFinding)('tool-unknown', { text, nearest, ...(tool !== undefined && { tool }) });
        }
        case 'tool-outdated': {
            const { name, title, version, measured } = issue.tool;
            return (0,finding.createFinding)('tool-outdated', { tool: name, title, major: issue.major, version, measured });
        }
        case 'operation-malformed':
            return (0,finding.createFinding)('option-invalid', { option: 'operations', problem: issue.problem, item: text });
        case 'scope-unknown':
            return (0,finding.createFinding)('scope-unknown', { text, nearest: issue.nearest });
        case 'scope-unused':
            return (0,finding.createFinding)('scope-unused', { text, known: issue.known, isRemoved: issue.isRemoved });
        case 'operation-unknown': {
            const nearest = issue.nearest.map(({ method, path }) => `${method} ${path}`);
            const severity = nearest.length > 0 ? 'fail' : 'unknown';
            return (0,finding.createFinding)('operation-unknown', { text, nearest, date: issue.date }, severity);
        }
        case 'operation-url-wrong': {
            const { problem, meant } = issue;
            const write = meant && `${meant.method} ${meant.path}`;
            return (0,finding.createFinding)('operation-url-wrong', { text, problem, kind, ...(write && { write }) }, urlSeverity(problem, kind));
        }
        case 'operation-removed': {
            const { since = '', change, replacement = [] } = issue.operation;
            return (0,finding.createFinding)('operation-removed', {
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
    return problem === 'groups' && kind !== 'api-token' && !(0,credential_kind.isAccessToken)(kind) ? 'unknown' : 'fail';
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
    const isDisallowed = (0,kind_limits.isForbidden)(operation, kind) && endpoint === undefined;
    const wrongKind = { text, kind, listed: (0,possible_kinds.listedKinds)(operation), isForbidden: isDisallowed, ...calledBy(requirement) };
    return [
        ...(state === 'deprecated' ? [(0,finding.createFinding)('operation-deprecated', facts)] : []),
        ...((0,kind_limits.isListedFor)(operation, kind)
            ? []
            : [(0,finding.createFinding)('operation-wrong-token-kind', wrongKind, isDisallowed ? 'fail' : 'warn')]),
    ];
}

var endpoints = __require__(9081);
// src/bitbucket/operation-endpoint.js

const neverAsked = [
    /\/(?:diff|diffstat|patch|rawdiff|conflicts|file-conflicts|filehistory|files|log|logs|content-uri|client-key)(?:\/|$)/,
    /\/(?:search|properties|test_reports|public-key|key_pair)(?:\/|$)/,
    /\/src(?:\/|$)/,
    /\/(?:downloads|variables|known_hosts|hooks|deploy-keys|ssh-keys|gpg-keys)\/\{/,
    /\/watch$|\/(?:members|default-reviewers)\/\{|\/commit\/\{commit\}\/pullrequests$/,
];
function endpointForOperation(operation, values, resources) {
    if (operation.method !== 'GET' || operation.state === 'removed')
        return undefined;
    if (neverAsked.some((pattern) => pattern.test(operation.path)))
        return undefined;
    return (0,endpoints.endpointOf)(operation.path, values, resources);
}

var resource_name = __require__(6244);
var created_resources = __require__(7938);
var paths = __require__(4963);
// src/check/find-created.js


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
    const isKnown = (0,created_resources.isSameName)(workspace, known.workspace) && (0,created_resources.isSameName)(name ?? known[resource], known[resource]);
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
        const keys = [known, ...places].flatMap((place) => place.project !== undefined && (0,created_resources.isSameName)(place.workspace, workspace) ? [place.project] : []);
        return [...new Set(keys)].map((project) => ({
            resource: 'project',
            place: { ...(workspace !== undefined && { workspace }), project },
            isNew: true,
        }));
    }
    const existing = [{ workspace, repository: original }, known];
    return places.flatMap(({ workspace: owner, repository }) => owner === undefined ||
        repository === undefined ||
        existing.some((one) => (0,created_resources.isSameName)(one.workspace, owner) && (0,created_resources.isSameName)(one.repository, repository))
        ? []
        : [{ resource: 'repository', place: { workspace: owner, repository }, isNew: true }]);
}
const createdParts = {
    [`POST ${paths.repositoryPath}/refs/branches`]: `${paths.repositoryPath}/refs/branches/{name}`,
    [`POST ${paths.repositoryPath}/src`]: `${paths.repositoryPath}/refs/branches/{name}`,
    [`POST ${paths.repositoryPath}/refs/tags`]: `${paths.repositoryPath}/refs/tags/{name}`,
};
const createdByPut = /\/(?:reports\/\{reportId\}|annotations\/\{annotationId\}|permissions-config\/(?:users|groups)\/\{\w+\})$/;
function isPartCreated(wanted, all) {
    return all.some(({ operation: { method, path }, values }) => {
        const part = method === 'PUT' && createdByPut.test(path) ? path : createdParts[`${method} ${path}`];
        if (part === undefined || !`${wanted.operation.path}/`.startsWith(`${part}/`))
            return false;
        return Object.entries(values).every(([name, value]) => (0,created_resources.isSameName)(wanted.values[name] ?? value, value));
    });
}

// src/check/operation-requirements.js




function resolveOperations(config, names, catalog, callers = new Map(), isMissing = false) {
    const { found, issues } = findOperations(config, callers, catalog);
    const [written] = found.map((operation) => placeOfOperation(operation, {})).filter(({ workspace }) => workspace);
    const { workspace, repository, project } = config;
    const known = workspace === undefined ? (written ?? {}) : names;
    const isConfigured = workspace?.declared || repository?.declared || project?.declared;
    const creating = isMissing ? found : findOperations(config, new Map(), catalog).found;
    const created = creating.flatMap((operation) => findCreated(operation, creating, known));
    return {
        found: found.map((operation) => requireOperation(operation, placeOfOperation(operation, known), created, isPartCreated(operation, creating))),
        issues,
        created,
        known,
        place: (0,created_resources.withoutCreated)(isConfigured || written === undefined ? known : written, created),
    };
}
function findOperations({ operations, apiUrl }, callers, catalog) {
    const all = [...new Set([...operations, ...callers.keys()])].map((text) => findWritten(text, apiUrl, callers, catalog));
    const found = all.flatMap((one) => ('type' in one ? [] : [one]));
    return {
        found: [...new Map(found.map((operation) => [operation.text, operation])).values()],
        issues: all.flatMap((one) => ('type' in one ? withRemoval(one) : [])),
    };
}
function withRemoval(issue) {
    if (issue.type !== 'operation-url-wrong' || issue.meant?.state !== 'removed')
        return [issue];
    const { meant: operation, ...wrong } = issue;
    return [wrong, { type: 'operation-removed', text: wrong.text, operation }];
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
    const odd = ['workspace', 'repo_slug', 'project_key'].filter((key) => !(0,resource_name.isName)(values[key] ?? key));
    if (odd.length === 0)
        return undefined;
    const placeholders = odd.map((key) => `{${key}}`).join(' and ');
    return `the value of ${placeholders} isn't a valid name; write the real name, or the placeholder itself`;
}
function requireOperation({ text, operation, values, permission, hasUser, requiredBy }, written, created, isCreatedPart) {
    const place = (0,created_resources.withoutCreated)(written, created);
    const isThere = place === written && !isCreatedPart;
    const endpoint = isThere ? endpointForOperation(operation, values, place) : undefined;
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

// src/check/operations.js
_exports.requirementFindings = requirementFindings;
_exports.resolveOperations = resolveOperations;





}),

2737:
((_module, _exports, __require__) => {

var _bitbucket_credential_kind_js_1 = __require__(8161);
var _kind_limits_js_0 = __require__(9631);


function listedKinds(operation) {
    const { allowsApiTokens, scopes } = operation;
    const kinds = [
        ...(allowsApiTokens ? ['api-token'] : scopes.oauth.length > 0 ? ['access-token'] : []),
        ...(allowsApiTokens || scopes.oauth.length > 0 ? ['oauth-token'] : []),
    ];
    return kinds.filter((kind) => !_kind_limits_js_0.isForbidden(operation, kind));
}
function otherKinds(operations, kind) {
    const kinds = ['api-token', 'access-token', 'oauth-token'];
    const isSame = (other) => other === kind || (_bitbucket_credential_kind_js_1.isAccessToken(other) && _bitbucket_credential_kind_js_1.isAccessToken(kind));
    const mayCall = (other, operation) => other === 'api-token'
        ? operation.allowsApiTokens
        : operation.scopes.oauth.length > 0 && !_kind_limits_js_0.isForbidden(operation, other);
    return operations.length === 0
        ? []
        : kinds.filter((other) => !isSame(other) && operations.every((operation) => mayCall(other, operation)));
}
_module.exports = { otherKinds, listedKinds };


})

};
;