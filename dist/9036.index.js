"use strict";
exports.id = 9036;
exports.ids = [9036];
exports.modules = {

7192:
((_module, _exports, __require__) => {

var _credential_email_js_0 = __require__(3199);

function emailHints(email) {
    const value = email?.trim() ?? '';
    if (value === '')
        return {};
    const problem = _credential_email_js_0.findEmailProblem(value);
    return problem === undefined ? { hasEmail: true } : { emailProblem: problem };
}
_module.exports = { emailHints };


}),

7319:
((_module, _exports, __require__) => {

var _bitbucket_credential_kind_js_0 = __require__(8161);

const tokenChoices = [
    'repository-access-token',
    'project-access-token',
    'workspace-access-token',
    'access-token',
    'api-token',
    'oauth-token',
];
const scopeKinds = ['api-token', 'access-token', 'oauth-token'];
function scopeKindOf(kind) {
    return _bitbucket_credential_kind_js_0.isAccessToken(kind) ? 'access-token' : kind === 'oauth-token' ? kind : 'api-token';
}
const scopeModelOfKind = {
    'api-token': 'api-token',
    'access-token': 'oauth',
    'oauth-token': 'oauth',
};
_module.exports = { tokenChoices, scopeKindOf, scopeModelOfKind, scopeKinds };


}),

3459:
((_module, _exports, __require__) => {

function readRequestHint(text) {
    const [, method, url] = /^\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(text) ?? [];
    return method === undefined || url === undefined ? undefined : { method: method.toUpperCase(), url };
}
const requestProblem = "must be a method and a URL or path, such as 'GET /2.0/user'.";
_module.exports = { requestProblem, readRequestHint };


}),

9036:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var configuration = __require__(4299);
var check = __require__(636);
var explain_hints = __require__(7192);
var token_choices = __require__(7319);
var src_explain_hints = __require__(3459);
var redactor = __require__(2751);
var clean_document = __require__(3495);
var options = __require__(5490);
var read_options = __require__(9189);
var redaction_secret = __require__(7511);
var similar = __require__(5055);
var util_text = __require__(7499);
// src/library/read-config.js





const optionOfKey = {
    token: 'token',
    email: 'email',
    name: 'name',
    workspace: 'workspace',
    repository: 'repository',
    project: 'project',
    tools: 'tools',
    scopes: 'scopes',
    operations: 'operations',
    git: 'git',
    currentToken: 'current-token',
    currentEmail: 'current-email',
    expiresOn: 'expires-on',
    warnDays: 'warn-days',
    failDays: 'fail-days',
    excessScopes: 'excess-scopes',
    timeout: 'timeout',
    plan: 'plan',
    apiUrl: 'api-url',
    gitUrl: 'git-url',
};
function keyOf(option) {
    return option.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function readConfig(config) {
    const errors = [];
    const values = [];
    for (const [key, value] of Object.entries(config ?? {})) {
        if (value === undefined || value === null)
            continue;
        const problem = key === 'fetch' ? fetchProblem(value) : readValue(key, value, values);
        if (problem !== undefined)
            errors.push({ option: /^\w{1,30}$/.test(key) ? key : 'A key', problem });
    }
    return { value: Object.fromEntries(values), errors };
}
function fetchProblem(value) {
    return typeof value === 'function' ? undefined : 'must be a function.';
}
function readValue(key, value, values) {
    if (!isKey(key)) {
        const near = (0,similar.suggestNames)(key, Object.keys(optionOfKey));
        return `is an unknown option.${near.length === 0 ? '' : ` Did you mean ${(0,util_text.list)(near, 'or')}?`}`;
    }
    const option = optionOfKey[key];
    const read = textValue(value);
    if (option === 'token' || option === 'current-token') {
        if (typeof value !== 'string')
            return 'must be a string.';
        const secret = option === 'token' ? new redaction_secret.Secret(value) : (0,read_options.wrapCurrentToken)(value);
        if (secret !== undefined)
            values.push([option, secret]);
    }
    else if (read === undefined) {
        return isList(option) ? 'must be a string or a list of strings.' : 'must be a string, number, or boolean.';
    }
    else
        values.push([option, read]);
    return undefined;
}
function textValue(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
function isKey(key) {
    return Object.hasOwn(optionOfKey, key);
}
function isList(option) {
    return options.options.some(({ name, type }) => name === option && type === 'list');
}

// src/library/functions.js








const names = { host: 'library', option: keyOf };
function commandContext() {
    const host = { names, mask: () => undefined, progress: () => undefined, debug: () => undefined };
    return { host, env: process.env, now: new Date() };
}
const checkConfig = async (config) => {
    const { value: values, errors } = readConfig(config);
    const invocation = { command: 'check', values, errors, context: {} };
    const send = typeof config?.fetch === 'function' ? config.fetch : undefined;
    const { report, redact } = await (0,check.check)(invocation, { ...commandContext(), fetch: send });
    return ownCopy((0,clean_document.cleanDocument)(report, redact));
};
const explainText = async (text, { request, email, kind } = {}) => {
    if (request && (0,src_explain_hints.readRequestHint)(String(request)) === undefined)
        throw new TypeError(`request ${src_explain_hints.requestProblem}`);
    const { explainStream } = await __require__.e(6032).then(__require__.bind(__require__, 6032));
    const hints = { ...(request && { request }), ...(kind && { kind }), ...(0,explain_hints.emailHints)(email) };
    const explanation = await explainStream(piecesOf(String(text)), hints, new Date());
    if (explanation === undefined)
        throw new Error('A text can always be read.');
    return explanation;
};
async function* piecesOf(text) {
    yield text;
}
const lookUpScopes = async (operations, tokenKind) => {
    const kind = token_choices.tokenChoices.find((choice) => choice === tokenKind);
    const isUnknown = tokenKind !== undefined && kind === undefined;
    const problem = `must be one of: ${token_choices.tokenChoices.join(', ')}.`;
    const texts = textValue(operations);
    const errors = [
        ...(texts === undefined ? [{ option: 'operations', problem: 'must be a string or a list of strings.' }] : []),
        ...(isUnknown ? [{ option: 'tokenKind', problem }] : []),
    ];
    const [{ lookUp }, { scopesDocument }] = await Promise.all([
        __require__.e(9885).then(__require__.bind(__require__, 9885)),
        __require__.e(7597).then(__require__.bind(__require__, 7597)),
    ]);
    const declared = await lookUp({ operations: texts ?? [] }, commandContext());
    return ownCopy((0,clean_document.cleanDocument)(await scopesDocument(declared, kind, (0,configuration.optionFindings)(errors), names), redactor.redactTokenLike));
};
function ownCopy(document) {
    return structuredClone(document);
}
_module.exports = { checkConfig, explainText, lookUpScopes };


}),

5055:
((_module, _exports, __require__) => {

function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
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
function unlikeness(a, b) {
    const longer = Math.max(a.length, b.length);
    if (longer === 0)
        return 0;
    if (Math.abs(a.length - b.length) * 2 > longer)
        return 1;
    if (longer > 500)
        return a === b ? 0 : 1;
    return editDistance(a, b) / longer;
}
function nearest(candidates, distanceOf, { max, maxDistance, maxGap = Number.POSITIVE_INFINITY }) {
    const near = [...candidates]
        .map((candidate) => ({ candidate, distance: distanceOf(candidate) }))
        .filter(({ distance }) => distance <= maxDistance)
        .sort((a, b) => a.distance - b.distance);
    const best = near[0]?.distance ?? 0;
    return near
        .filter(({ distance }) => distance <= best + maxGap)
        .slice(0, max)
        .map(({ candidate }) => candidate);
}
function findSimilar(text, candidates, { max = 3 } = {}) {
    const wanted = text.trim().toLowerCase();
    return nearest(candidates, (candidate) => unlikeness(wanted, candidate.toLowerCase()), { max, maxDistance: 0.4 });
}
function suggestNames(name, names) {
    const beginningWith = (start, length) => start.length < length ? [] : names.filter((other) => other.startsWith(start));
    const longer = beginningWith(name, 3);
    if (longer.length > 0)
        return longer;
    const similar = findSimilar(name, names, { max: 1 });
    return similar.length > 0 ? similar : beginningWith(name.slice(0, 5), 5);
}
_module.exports = { unlikeness, suggestNames, editDistance, findSimilar, nearest };


})

};
;