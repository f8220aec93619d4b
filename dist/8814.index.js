"use strict";
exports.id = 8814;
exports.ids = [8814];
exports.modules = {

7619:
((_module, _exports, __require__) => {
var classifyResponse = (function (answer) {
    const { status } = answer;
    if (status === 429)
        return rateLimited(answer);
    if (status === 511)
        return unreadable(answer);
    if (status >= 500)
        return { type: 'server-error' };
    if (status === 401)
        return unauthorized(answer);
    const json = jsonObject(answer);
    if (status >= 200 && status < 300)
        return json === undefined ? unreadable(answer) : success(json);
    const caller = _caller_identity_js_0.readCallerIdentity(answer);
    if (status === 404) {
        if (errorOf(json).message !== '')
            return notFound(errorOf(json));
        const known = caller.granted !== undefined || (caller.kind !== undefined && caller.kind !== 'anonymous');
        if (known)
            return { type: 'not-found' };
        return json === undefined ? unreadable(answer) : { type: 'unexpected', empty: false };
    }
    if (status === 403)
        return json === undefined ? unreadable(answer) : forbidden(json, caller);
    if (status === 402 && json !== undefined) {
        const refused = forbidden(json, caller);
        if (refused.type === 'policy-refused')
            return refused;
    }
    if (status === 410)
        return endpointRemoved(json, answer);
    const { message } = errorOf(json);
    return { type: 'unexpected', empty: answer.text.trim() === '', ...(message !== '' && { message }) };
});
var success = (function (json) {
    if (json.type === 'error')
        return { type: 'unexpected', empty: false };
    const { display_name: account, uuid } = json;
    const isAccount = typeof account === 'string' && account !== '';
    return {
        type: 'success',
        isPrivate: json.is_private === true,
        ...(!Object.keys(json).some((key) => ownField.test(key)) && { isBlank: true }),
        ...(isAccount && { account: [...account].slice(0, 80).join('') }),
        ...(isAccount && typeof uuid === 'string' && { accountId: uuid.slice(0, 50) }),
        ...permissionsIn(json),
    };
});
var permissionsIn = (function (json) {
    const entries = Array.isArray(json.values) ? json.values : [json];
    const permissions = entries.filter(_util_json_object_js_2.isObject).flatMap((entry) => {
        const { permission } = entry;
        if (typeof permission !== 'string' || !/^[a-z-]{1,30}$/.test(permission))
            return [];
        const { full_name: repository, uuid } = _util_json_object_js_2.isObject(entry.repository) ? entry.repository : {};
        return [
            {
                permission,
                ...(typeof repository === 'string' && { repository: repository.slice(0, 200) }),
                ...(typeof uuid === 'string' && { uuid: uuid.slice(0, 50) }),
            },
        ];
    });
    return permissions.length === 0 ? {} : { permissions };
});
var jsonObject = (function ({ body, text }) {
    if (body !== 'whole')
        return undefined;
    try {
        const value = JSON.parse(text);
        return _util_json_object_js_2.isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
});

var _util_json_object_js_2 = __require__(3880);
var _caller_identity_js_0 = __require__(5635);
var _sentences_js_1 = __require__(9941);



const waits = /^(?:\d{1,9}|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;
function rateLimited({ headers }) {
    const retryAfter = waits.exec(headers['retry-after'] ?? '')?.[0] ?? resetOf(headers['x-ratelimit-reset']);
    return { type: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) };
}
function resetOf(value = '') {
    if (!/^[1-9]\d{0,9}$/.test(value))
        return undefined;
    const seconds = Number(value);
    return seconds < 1e9 ? String(seconds) : new Date(seconds * 1000).toUTCString();
}
function unauthorized(answer) {
    if (answer.body !== 'whole' || isHtml(answer))
        return unreadable(answer);
    const json = jsonObject(answer);
    const message = json === undefined ? answer.text.trim() : errorOf(json).message;
    const meaning = _sentences_js_1.classifySentence(message);
    if (meaning === 'no-scopes' || meaning === 'app-password' || meaning === 'email') {
        return { type: 'unauthorized', reason: meaning };
    }
    if (/token is invalid, expired/i.test(message))
        return { type: 'unauthorized', reason: 'token-invalid' };
    const isKnown = json === undefined
        ?
            message === '' || /^login failed due to incorrect login credentials/i.test(message)
        : message !== '';
    const isOurs = namesBitbucket(answer) || (isKnown && !asksForAnother(answer));
    if (!isOurs)
        return { type: 'unexpected', empty: false };
    if (json === undefined || message === '')
        return { type: 'unauthorized', reason: 'unspecific' };
    if (meaning !== undefined && aboutOther.has(meaning))
        return forbidden(json, _caller_identity_js_0.readCallerIdentity(answer));
    const isAboutToken = meaning !== 'kind' && aboutCredential.test(message) && !isAboutOtherState(message);
    return isAboutToken
        ? { type: 'unauthorized', reason: 'unspecific', message }
        : { type: 'unexpected', empty: false, message };
}
const aboutOther = new Set(['address', 'two-step', 'plan', 'scope']);
const aboutCredential = /token|credential|passw|auth|log(?:ged)?[ -]?in|identit|expire|revoke|e-?mail|user|account|session/i;
const ownField = /^(?:display_name|uuid|size|values|permission|is_private|type)$/;
function isAboutOtherState(message) {
    return _sentences_js_1.isOutage(message) || (_sentences_js_1.namesState(message) && !/token|credential|passw/i.test(message));
}
function forbidden(json, caller) {
    const { message, detail, key } = errorOf(json);
    if (key === 'INSUFFICIENT_RIGHTS')
        return { type: 'access-denied', message };
    if (typeof detail === 'object' && detail !== null && 'required' in detail) {
        const required = Array.isArray(detail.required) ? detail.required.filter(_caller_identity_js_0.isScopeShaped) : [];
        const list = 'granted' in detail && Array.isArray(detail.granted) ? detail.granted : undefined;
        const granted = list?.every(_caller_identity_js_0.isScopeShaped) ? [...new Set(list)] : undefined;
        return { type: 'scope-denied', required, ...(granted !== undefined && { granted }) };
    }
    const meaning = _sentences_js_1.classifySentence(message);
    if (meaning === 'scope')
        return { type: 'scope-denied', required: [] };
    if (meaning === 'kind')
        return { type: 'mechanism-refused' };
    if (meaning === 'address' || meaning === 'two-step' || meaning === 'plan') {
        return { type: 'policy-refused', reason: meaning };
    }
    if (meaning === 'hidden')
        return { type: 'not-found' };
    if (meaning === 'permission')
        return { type: 'access-denied', message };
    return refusedInOtherWords(message, meaning, caller);
}
const aboutPermission = /\b(?:access|permissions?|privileges?|rights|admin\w*|owners?)\b/i;
function isAboutPermission(message) {
    return aboutPermission.test(message) && !_sentences_js_1.namesState(message) && !_sentences_js_1.isOutage(message);
}
function refusedInOtherWords(message, meaning, caller) {
    const isRecognized = caller.granted !== undefined || (caller.kind !== undefined && caller.kind !== 'anonymous');
    const isAboutCredential = meaning === 'no-scopes' || meaning === 'app-password' || meaning === 'email';
    if (isAboutCredential && !isRecognized)
        return { type: 'unauthorized', reason: meaning };
    if (message === 'Forbidden' && !isRecognized)
        return { type: 'wrong-base' };
    if (isAboutCredential || message === 'Forbidden' || message === '')
        return { type: 'unexpected', empty: false };
    return { type: 'access-denied', message, ...(!isAboutPermission(message) && { isUnclear: true }) };
}
function notFound({ message, detail }) {
    if (/no API hosted at this URL/i.test(`${message} ${detail}`))
        return { type: 'wrong-base' };
    return { type: 'not-found', ...(typeof detail === 'string' && detail !== '' && { detail }) };
}
function endpointRemoved(json, answer) {
    const { message, data } = errorOf(json);
    const change = /\bCHANGE-\d{1,6}\b/.exec(message)?.[0];
    if (change === undefined)
        return { type: 'unexpected', empty: answer.text.trim() === '' };
    const url = typeof data === 'object' && data !== null && 'announcement_url' in data ? data.announcement_url : undefined;
    const ours = typeof url === 'string' && /^https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200}$/.test(url);
    return { type: 'removed', change, ...(ours && { announcement: url }) };
}
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
        bytes: new TextEncoder().encode(answer.text).length,
        why: reasons[answer.body],
    };
}
function asksForAnother(answer) {
    return (answer.headers['www-authenticate'] ?? '') !== '' && !namesBitbucket(answer);
}
function namesBitbucket({ headers }) {
    return /bitbucket/i.test(headers['www-authenticate'] ?? '');
}
function isHtml({ headers, text }) {
    return /html/i.test(headers['content-type'] ?? '') || /^\s*<[!?a-z]/i.test(text);
}
function errorOf(json) {
    const error = json?.type === 'error' && _util_json_object_js_2.isObject(json.error) ? json.error : {};
    const { message, detail, data } = error;
    const [key] = [data, json?.data].flatMap((part) => (_util_json_object_js_2.isObject(part) ? [part.key] : []));
    return { message: typeof message === 'string' ? message : '', detail, data, key };
}
_module.exports = { classifyResponse, unreadable, isHtml, asksForAnother };


}),

5635:
((_module, _exports, __require__) => {
var readCallerIdentity = (function ({ headers }) {
    const type = headers['x-credential-type']?.trim().toLowerCase();
    const scopes = parseScopeList(headers['x-oauth-scopes']);
    const tokenId = /^[\w:.{}-]{1,64}$/.exec(headers['x-token-id']?.trim() ?? '')?.[0];
    return {
        ...(type && { kind: kindNamed(type) }),
        ...(scopes !== undefined && { granted: scopes }),
        ...(tokenId !== undefined && { tokenId }),
    };
});
var kindNamed = (function (type) {
    const known = Object.hasOwn(kindsByHeader, type) ? kindsByHeader[type] : undefined;
    return known ?? (/anonym|unauth/.test(type) ? 'anonymous' : 'unrecognized');
});
var parseScopeList = (function (value) {
    const items = (value ?? '').split(/[,\s]/).filter((item) => item !== '');
    if (_scopes_js_0.isCutScope(items.at(-1) ?? ''))
        return undefined;
    if (items.length > 200 || !items.every(isScopeShaped) || _scopes_js_0.scopeModelOf(items) === undefined)
        return undefined;
    return [...new Set(items)];
});
var isScopeShaped = (function (item) {
    return typeof item === 'string' && /^[a-z][a-z0-9_-]{0,40}(?::[a-z][a-z0-9_-]{0,40}){0,3}$/i.test(item);
});

var _scopes_js_0 = __require__(1638);

const kindsByHeader = {
    api_token: 'api-token',
    repo_access_token: 'repository-access-token',
    project_access_token: 'project-access-token',
    workspace_access_token: 'workspace-access-token',
    oauth: 'oauth-token',
    oauth1: 'oauth-token',
    oauth2: 'oauth-token',
    apikey: 'app-password',
};
_module.exports = { readCallerIdentity, isScopeShaped };


}),

3667:
((_module, _exports, __require__) => {

var _util_challenge_js_2 = __require__(227);
var _api_response_js_0 = __require__(7619);
var _sentences_js_1 = __require__(9941);



const refusals = {
    scope: 'scope',
    'no-scopes': 'no-scopes',
    address: 'address',
    'two-step': 'two-step',
    plan: 'plan',
    'app-password': 'app-password',
    permission: 'access',
};
const advertisement = /^[0-9a-f]{4}# (service=git-(?:upload|receive)-pack)(?:\n?(?:0000)?[0-9a-f]{4}ERR ([^\n]{0,500}))?/;
function classifyGitResponse(answer, path) {
    const { status, text } = answer;
    if (status === 200) {
        const [, service, error] = advertisement.exec(text) ?? [];
        if (service === undefined || !path.endsWith(service))
            return _api_response_js_0.unreadable(answer);
        return error === undefined ? { type: 'advertised' } : errorInPlaceOfRefs(error.trim());
    }
    if (status > 200 && status < 300)
        return _api_response_js_0.unreadable(answer);
    const isRefusal = status === 401 || status === 403 || status === 404;
    if (_api_response_js_0.isHtml(answer) && isRefusal)
        return _api_response_js_0.unreadable(answer);
    const meaning = _sentences_js_1.classifySentence(text);
    const said = meaning && refusals[meaning];
    if (said !== undefined && [400, 401, 402, 403, 410].includes(status))
        return { type: 'git-rejected', reason: said };
    if (isRefusal) {
        const isKnown = meaning === 'hidden' || text.trim() === '' || oldPassword.test(text);
        if (!isKnown || _api_response_js_0.asksForAnother(answer))
            return { type: 'unexpected', empty: false };
        if (status === 401)
            return { type: 'git-rejected', reason: 'credential' };
        return { type: 'git-rejected', reason: 'access', ...(meaning === undefined && { isSilent: true }) };
    }
    return _api_response_js_0.classifyResponse({ ...answer, status: status === 410 ? 400 : status });
}
const oldPassword = /stopped supporting account passwords/i;
function errorInPlaceOfRefs(message) {
    const meaning = _sentences_js_1.classifySentence(message);
    const reason = meaning === 'hidden' ? 'access' : meaning && refusals[meaning];
    if (reason !== undefined)
        return { type: 'git-rejected', reason };
    return { type: 'unexpected', empty: false, ...(message !== '' && { message }) };
}
function findMissingChallenge({ status, headers }) {
    if (status !== 401 && status !== 403 && status !== 404)
        return undefined;
    const schemes = _util_challenge_js_2.challengeSchemes([headers['www-authenticate'] ?? '']);
    return status === 401 && schemes.includes('basic') ? undefined : { status, schemes };
}
_module.exports = { classifyGitResponse, findMissingChallenge };


}),

1752:
((_module, _exports, __require__) => {

var _endpoints_js_0 = __require__(9081);

function missingResource(scope, resources) {
    const isTried = (known) => {
        const endpoint = _endpoints_js_0.endpointForScope(scope, known);
        return endpoint !== undefined && !endpoint.isSubstitute;
    };
    if (isTried(resources))
        return undefined;
    const { workspace = 'workspace' } = resources;
    const places = ['workspace', 'repository', 'project'];
    return places.find((place) => isTried({ ...resources, workspace, [place]: place }));
}
_module.exports = { missingResource };


}),

3460:
((_module, _exports, __require__) => {

const ladders = {
    repository: ['none', 'read', 'write', 'admin'],
    project: ['none', 'read', 'write', 'create-repo', 'admin'],
    workspace: ['none', 'member', 'collaborator', 'create-project', 'owner'],
    none: [],
};
function compareLevels(on, a, b) {
    const [one, other] = [ladders[on].indexOf(a), ladders[on].indexOf(b)];
    return on === 'workspace' || one < 0 || other < 0 ? undefined : one - other;
}
function comparePermission(needed, granted) {
    if (granted === undefined || granted.on !== needed.on)
        return 'open';
    const ladder = ladders[needed.on];
    const has = ladder.indexOf(granted.level);
    if (has < 0)
        return 'open';
    if (has === ladder.length - 1)
        return 'enough';
    const isSettled = needed.grade === 'stated' || needed.grade === 'recorded';
    if (!isSettled || needed.level === undefined)
        return 'open';
    if (has >= ladder.indexOf(needed.level))
        return 'enough';
    return needed.isConditional ? 'open' : 'too-low';
}
_module.exports = { comparePermission, compareLevels };


}),

2624:
((_module, _exports, __require__) => {
var isInside = (function ({ place }, kind, wanted) {
    return place.workspace === wanted.workspace && (kind === 'workspace' || place[kind] === wanted[kind]);
});

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
function remoteUrl({ url }) {
    return `${url.origin}${url.pathname.replace(/\/info\/refs$/, '')}`;
}
_module.exports = { isInside, isSamePlace, remoteUrl, describeResource };


}),

9941:
((_module, _exports, __require__) => {

const sentences = [
    [/lack one or more required privilege scopes/i, 'scope'],
    [/no bitbucket scopes/i, 'no-scopes'],
    [/whitelist your ip|allow-?list your ip|ip address is not allowed/i, 'address'],
    [/enable two-step/i, 'two-step'],
    [/exceeded its user limit|restricted to read-only/i, 'plan'],
    [/app passwords? are deprecated|CHANGE-3222/i, 'app-password'],
    [/must be used with an atlassian registered email/i, 'email'],
    [
        /authentication mechanism|token-based authentication|(?:does not|doesn't) (?:accept|support) \S*\s?(?:tokens?|authentication)|authentication (?:method )?is(?: not|n't) (?:allowed|supported)/i,
        'kind',
    ],
    [/you must have (?:write or )?admin access|you must have (?:read|write) access/i, 'permission'],
    [/does not exist or you do not have access|may not have access to this repository/i, 'hidden'],
];
function classifySentence(text) {
    return sentences.find(([pattern]) => pattern.test(text))?.[1];
}
const state = /suspend|deactivat|disabl|archiv|maintenance|countr|region|verif|copyright|\b(?:locked|blocked|limit|quota|size|storage|plan|billing|payment|sso|saml|single sign|2fa|mfa|network|ip|read-only|policy|terms|managed)\b/i;
const outage = /unavailab|temporar|time[ds]?[ -]?out|try again later|internal error|overload/i;
function namesState(text) {
    return state.test(text);
}
function isOutage(text) {
    return outage.test(text);
}
_module.exports = { namesState, classifySentence, isOutage };


}),

8508:
((_module, _exports, __require__) => {

var _finding_js_0 = __require__(5419);
var _severity_js_1 = __require__(3775);


function addFindings(result, more) {
    if (more.length === 0)
        return result;
    const added = more.filter((finding) => !result.findings.includes(finding));
    const findings = _severity_js_1.sortBySeverity([...result.findings, ...added]);
    return { ...result, verdict: _severity_js_1.verdictOf(findings), findings };
}
function nameUnsupportedProxy(result, route) {
    const unsupported = route.find(({ code }) => code === 'proxy-unsupported');
    if (unsupported === undefined)
        return result;
    const findings = result.findings.map((finding) => (isUnreadableProxy(finding) ? unsupported : finding));
    return { ...result, findings: [...new Set(findings)] };
}
function addCertificateFacts(result, facts) {
    const findings = result.findings.map((finding) => finding.code === 'tls-untrusted' ? { ...finding, facts: { ...finding.facts, ...facts } } : finding);
    return { ...result, findings };
}
function isUnreadableProxy({ code, facts }) {
    return code === 'network-unreachable' && facts.stage === 'address of the proxy';
}
const ended = new Set(['timed-out', 'network-unreachable']);
function nameInterruption(findings) {
    const rest = findings.filter(({ code }) => !ended.has(code));
    return rest.length === findings.length ? findings : _severity_js_1.sortBySeverity([...rest, _finding_js_0.createFinding('interrupted', {})]);
}
_module.exports = { addCertificateFacts, nameInterruption, addFindings, nameUnsupportedProxy };


}),

8923:
((_module, _exports, __require__) => {
var identifiesCaller = (function (result, all) {
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
    const isOwn = probe.request.needsCredential && !outcome.isBlank;
    return isOwn || outcome.isPrivate || isInPrivateRepository;
});

var _bitbucket_place_js_0 = __require__(2624);

function isAnonymous({ caller }) {
    return caller.kind === 'anonymous';
}
function isPrivateRepositoryOf({ outcome, probe }, { probe: { request } }) {
    if (outcome.type !== 'success' || !outcome.isPrivate || request.isGit)
        return false;
    return probe.request.resource === 'repository' && _bitbucket_place_js_0.isSamePlace(request, probe.request);
}
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
_module.exports = { identifiesCaller, isConclusive, isAnonymous };


}),

2568:
((_module, _exports, __require__) => {
var assessAuthentication = (function (all, credential, requirements) {
    const results = all.filter(({ probe }) => !probe.request.isGit);
    const identified = results.filter((result) => _attribution_js_1.identifiesCaller(result, results));
    const identity = results.findLast(({ probe }) => probe === results[0]?.probe);
    const header = firstDefined(identified, ({ caller }) => caller.granted);
    const denial = firstDefined(results, ({ outcome }) => outcome.type === 'scope-denied' ? outcome.granted : undefined);
    const account = firstDefined(results, ({ outcome }) => (outcome.type === 'success' ? outcome.account : undefined));
    const accountId = firstDefined(results, ({ outcome }) => outcome.type === 'success' ? outcome.accountId : undefined);
    const tokenId = firstDefined(identified, ({ caller }) => caller.tokenId);
    const named = firstDefined(identified, ({ caller }) => caller.kind);
    const granted = header ?? denial;
    const kind = named === undefined || named === 'anonymous' || named === 'unrecognized' ? credential.kind : named;
    return {
        status: statusOf(results, identified, credential),
        kind,
        scheme: (identified[0] ?? results.at(-1))?.scheme ?? 'bearer',
        source: sourceOf(),
        scopeModel: (granted && _bitbucket_scopes_js_0.scopeModelOf(granted)) ?? _plan_js_2.chooseScopeModel(kind, requirements),
        ...(granted !== undefined && { granted }),
        ...(header !== undefined && denial !== undefined && differ(header, denial) && { disagreement: { header, denial } }),
        ...(account !== undefined && { account }),
        ...(accountId !== undefined && { accountId }),
        ...(tokenId !== undefined && { tokenId }),
        ...(identity !== undefined && { identity }),
    };
    function sourceOf() {
        if (header !== undefined)
            return 'header';
        if (denial !== undefined)
            return 'denial';
        return identified.some(({ outcome }) => outcome.type === 'success') ? 'endpoints' : 'none';
    }
});
var statusOf = (function (results, identified, credential) {
    if (identified.length > 0)
        return 'accepted';
    if (results.some((result) => _attribution_js_1.isAnonymous(result) && _attribution_js_1.isConclusive(result)))
        return 'anonymous';
    const first = results.filter(({ probe }) => probe === results[0]?.probe);
    const counted = credential.kind === 'unrecognized' ? first.slice(-1) : first;
    return counted.some(({ outcome }) => outcome.type === 'unauthorized') ? 'rejected' : 'unverified';
});
var firstDefined = (function (results, select) {
    return results.map(select).find((value) => value !== undefined);
});

var _bitbucket_scopes_js_0 = __require__(1638);
var _attribution_js_1 = __require__(8923);
var _plan_js_2 = __require__(2183);



function hasScope({ granted }, scope) {
    return granted && _bitbucket_scopes_js_0.expandImpliedScopes(granted).has(scope);
}
function differ(a, b) {
    return a.length !== b.length || a.some((scope) => !b.includes(scope));
}
_module.exports = { hasScope, assessAuthentication };


}),

4366:
((_module, _exports, __require__) => {
var missingScopes = (function (checks) {
    return [...new Set(checks.flatMap(({ missing }) => missing ?? []))];
});

function verifiedByList({ identity }) {
    return { outcome: 'verified', shownBy: ['scope-list'], ...(identity !== undefined && { by: identity }) };
}
function missingFromList(authentication, missing) {
    const { identity } = authentication;
    return { outcome: 'missing', missing, ...(identity !== undefined && { by: identity }) };
}
_module.exports = { verifiedByList, if: missingScopes, missingFromList };


}),

4649:
((_module, _exports, __require__) => {



var check_authentication = __require__(2568);
var check_result = __require__(4366);
var probe_result = __require__(4619);
// src/check/evaluate-git.js



function evaluateGit(requirement, evidence) {
    return { requirement, subject: requirement.label, ...evaluateAccess(requirement, evidence) };
}
function evaluateAccess({ id, access, scopes, endpoint }, { results, authentication, missingChallenge }) {
    const missing = scopes[authentication.scopeModel].filter((scope) => (0,check_authentication.hasScope)(authentication, scope) === false);
    if (missing.length > 0)
        return (0,check_result.missingFromList)(authentication, missing);
    if (endpoint === undefined)
        return evaluateAnywhere(authentication);
    const by = (0,probe_result.findProof)(results, id);
    if (by === undefined)
        return { outcome: 'unknown' };
    const { outcome } = by;
    if (outcome.type === 'git-rejected')
        return { outcome: 'denied', by, refusal: outcome };
    if (outcome.type !== 'advertised' || missingChallenge !== undefined)
        return { outcome: 'unknown', by };
    const isProof = access === 'push' ? authentication.granted !== undefined : authentication.status === 'accepted';
    if (!isProof)
        return { outcome: 'unverifiable', by };
    return { outcome: 'verified', shownBy: access === 'push' ? ['git', 'scope-list'] : ['git'], by };
}
function evaluateAnywhere(authentication) {
    if (authentication.granted === undefined)
        return { outcome: 'unverifiable' };
    return { ...(0,check_result.verifiedByList)(authentication), outcome: 'granted' };
}

var endpoints = __require__(9081);
var attribution = __require__(8923);
var credential_kind = __require__(8161);
var permission = __require__(3460);
var plan = __require__(2183);
// src/check/evaluate-permission.js




function evaluatePermission(requirement, needed, byScopes, { authentication, results }) {
    const granted = { ...byScopes, outcome: 'granted' };
    if ((0,credential_kind.isAccessToken)(authentication.kind))
        return granted;
    if ((0,plan.permissionEndpoint)(needed.on, requirement.place) === undefined)
        return granted;
    const by = (0,probe_result.findPermissionProof)(results, requirement.id);
    const held = by && heldPermission(by, needed, requirement);
    if (held === undefined)
        return { ...granted, permission: { needed, gap: gapOf(by) } };
    switch ((0,permission.comparePermission)(needed, { on: needed.on, level: held })) {
        case 'enough': {
            const shownBy = [...(byScopes.shownBy ?? []), 'permission'];
            return { ...byScopes, outcome: 'verified', shownBy, permission: { needed, held } };
        }
        case 'too-low':
            return { outcome: 'denied', ...(by && { by }), permission: { needed, held } };
        case 'open':
            return { ...granted, permission: { needed, held } };
    }
}
function heldPermission({ outcome }, { on }, { place }) {
    if (outcome.type !== 'success')
        return undefined;
    const name = `${place.workspace}/${place.repository}`.toLowerCase();
    const listed = outcome.permissions?.find(({ repository, uuid }) => on === 'workspace'
        ? repository === undefined
        : repository?.toLowerCase() === name || (uuid !== undefined && uuid === place.repository));
    return listed?.permission;
}
function gapOf(by) {
    if (by === undefined)
        return 'not-asked';
    if (by.outcome.type === 'success')
        return 'not-listed';
    return by.status !== undefined && by.status >= 400 && by.status < 500 && by.status !== 429
        ? 'refused'
        : 'unreachable';
}

var bitbucket_place = __require__(2624);
// src/check/evaluate-resource.js
var evaluateResource = (function (resource, place, results) {
    const inside = results.filter(({ probe: { request } }) => !request.isGit && (0,bitbucket_place.isInside)(request, resource, place));
    const itself = inside.filter(({ probe: { request } }) => request.isRoot && request.resource === resource);
    const find = (type, among = inside) => among.find((result) => result.outcome.type === type && !(0,attribution.isAnonymous)(result));
    const findIdentified = (type, among = inside) => among.find((result) => result.outcome.type === type && (0,attribution.identifiesCaller)(result, results));
    const shown = findIdentified('success');
    if (shown !== undefined)
        return { outcome: 'verified', shownBy: ['endpoint'], by: shown };
    const hidden = find('not-found', resource === 'workspace' ? itself : inside);
    const denied = hidden ?? findIdentified('access-denied', itself);
    if (denied !== undefined)
        return { outcome: 'denied', by: denied, refusal: denied.outcome };
    const policy = find('policy-refused');
    if (policy !== undefined)
        return { outcome: 'denied', by: policy, refusal: policy.outcome };
    const refused = find('scope-denied') ?? find('mechanism-refused');
    if (refused !== undefined)
        return { outcome: 'unverifiable', by: refused };
    const open = inside.at(-1);
    return open === undefined ? { outcome: 'unverifiable' } : { outcome: 'unknown', by: open };
});




function evaluatePlace({ operation, place }, results) {
    const resource = (0,endpoints.resourceOf)(operation.path);
    if (resource === 'user' || place[resource] === undefined)
        return undefined;
    return evaluateResource(resource, place, results);
}
function findHiddenPlace(requirement, results) {
    const evaluation = evaluatePlace(requirement, results);
    return evaluation?.refusal?.type === 'not-found' ? evaluation.by : undefined;
}
function isPlaceVisible({ probe: { request } }, { results, authentication }) {
    const isPart = request.resource === 'workspace' && !request.isRoot && !(0,credential_kind.isAccessToken)(authentication.kind);
    return results.some(({ outcome, probe: { request: other } }) => outcome.type === 'success' &&
        ((0,bitbucket_place.isSamePlace)(request, other) || (isPart && (0,bitbucket_place.isInside)(other, 'workspace', request.place))));
}
function isExplainedByHiddenResource(result, resources) {
    return resources.some(({ refusal, requirement }) => refusal?.type === 'not-found' && (0,bitbucket_place.isInside)(result.probe.request, requirement.resource, requirement.place));
}

// src/check/evaluate-response.js


function evaluateCommonOutcome(by, missing, context) {
    const { authentication, results, resources } = context;
    const { outcome } = by;
    if (outcome.type === 'success') {
        if (missing.length > 0)
            return undefined;
        const isListed = authentication.granted !== undefined && !(0,attribution.isAnonymous)(by);
        if (!isListed && !(0,attribution.identifiesCaller)(by, results))
            return { outcome: 'unknown', by };
        return { outcome: 'verified', shownBy: ['endpoint'], by };
    }
    if (missing.length > 0)
        return { outcome: 'missing', by, missing: missing };
    if ((0,attribution.isAnonymous)(by))
        return { outcome: 'unknown', by };
    switch (outcome.type) {
        case 'mechanism-refused':
        case 'policy-refused':
            return { outcome: 'denied', by, refusal: outcome };
        case 'unauthorized':
            if (outcome.reason !== 'token-invalid')
                return { outcome: 'unknown', by };
            return { outcome: 'denied', by, refusal: outcome };
        case 'not-found':
            if (isPlaceVisible(by, context))
                return { outcome: 'denied', by, refusal: outcome, isPart: true };
            return isExplainedByHiddenResource(by, resources) ? { outcome: 'unknown', by } : undefined;
        case 'scope-denied':
        case 'access-denied':
        case 'removed':
        case 'wrong-base':
            return undefined;
        default:
            return { outcome: 'unknown', by };
    }
}

var scopes = __require__(1638);
var kind_limits = __require__(9631);
var requirement = __require__(2685);
// src/check/evaluate-scope.js
var evaluateScopes = (function (requirements, context) {
    const { kind, granted, scopeModel } = context.authentication;
    const { texts: impossible } = (0,kind_limits.impossibleScopes)(requirements, kind, granted);
    const isScope = true;
    const required = (0,requirement.ofKind)(requirements, 'scope').filter(({ label }) => !impossible.includes(label));
    const owners = ownersByScope([...required, ...(0,requirement.ofKind)(requirements, 'git')], scopeModel);
    const checked = owners.map(([scope, requirement]) => ({
        requirement,
        subject: scope,
        isScope,
        ...evaluateRequired(scope, requirement, context),
    }));
    const others = required
        .filter(({ scopes }) => scopes[scopeModel].length === 0)
        .map((requirement) => ({
        requirement,
        subject: requirement.label,
        isScope,
        outcome: 'unverifiable',
    }));
    return [...checked, ...others];
});
var ownersByScope = (function (requirements, scopeModel) {
    const owners = new Map();
    for (const requirement of requirements) {
        for (const scope of requirement.scopes[scopeModel])
            owners.set(scope, owners.get(scope) ?? requirement);
    }
    return [...owners];
});








function evaluateRequired(scope, { id, kind }, context) {
    const evaluation = evaluateScope(scope, id, context);
    const isListed = evaluation.shownBy?.includes('scope-list');
    return isListed && kind === 'scope' && (0,scopes.isWriteScope)(scope) ? { ...evaluation, outcome: 'granted' } : evaluation;
}
function evaluateScope(scope, requirement, context, resource) {
    const { authentication, results } = context;
    const isGranted = (0,check_authentication.hasScope)(authentication, scope);
    const by = (0,probe_result.findProof)(results, requirement, scope);
    if (by === undefined)
        return evaluateUntriedScope(scope, requirement, context);
    const { outcome, probe } = by;
    const byList = isGranted ? (0,check_result.verifiedByList)(authentication) : { outcome: 'unverifiable', by };
    if (isAboutOtherResource(by, requirement, scope, resource) && placeOutcomes.has(outcome.type)) {
        return isGranted === false ? (0,check_result.missingFromList)(authentication, [scope]) : byList;
    }
    const common = evaluateCommonOutcome(by, isGranted === false ? [scope] : [], context);
    if (common !== undefined)
        return common;
    switch (outcome.type) {
        case 'success': {
            if (!probe.request.needsCredential && !outcome.isPrivate)
                return { outcome: 'missing', by, missing: [scope] };
            const contradiction = { type: 'accepted-without-scope', scope, request: probe.request.label };
            return { outcome: 'verified', shownBy: ['endpoint'], by, contradiction };
        }
        case 'scope-denied':
            return evaluateScopeDenied(scope, outcome.required, by, isGranted === true);
        case 'access-denied':
            return isGranted || (0,attribution.identifiesCaller)(by, results)
                ? { outcome: 'denied', by, refusal: outcome }
                : { outcome: 'unknown', by };
        case 'not-found':
            return byList;
        default:
            return by === authentication.identity ? { outcome: 'unknown', by } : byList;
    }
}
function evaluateScopeDenied(scope, required, by, isGranted) {
    const request = by.probe.request.label;
    const contradiction = { type: 'refused-with-scope', granted: [scope], required, request };
    const evidence = { by, ...(isGranted && { contradiction }) };
    const isMeant = required.length === 0 || required.includes(scope);
    if (isMeant)
        return { ...evidence, outcome: 'missing', missing: [scope] };
    return isGranted
        ? { ...evidence, outcome: 'verified', shownBy: ['scope-list'] }
        : { ...evidence, outcome: 'unverifiable' };
}
function evaluateUntriedScope(scope, requirement, context) {
    const { authentication, skipped } = context;
    const isGranted = (0,check_authentication.hasScope)(authentication, scope);
    if (isGranted === false)
        return (0,check_result.missingFromList)(authentication, [scope]);
    if (isGranted)
        return (0,check_result.verifiedByList)(authentication);
    const isSkipped = skipped.some(({ proves }) => proves.some((proof) => proof.requirement === requirement && proof.scope === scope));
    const isStopped = authentication.identity === undefined || !(0,attribution.isConclusive)(authentication.identity);
    return { outcome: isSkipped || isStopped ? 'unknown' : 'unverifiable' };
}
function isAboutOtherResource({ probe }, requirement, scope, resource) {
    if (resource !== undefined)
        return probe.request.resource !== resource;
    return probe.proves.some((proof) => proof.requirement === requirement && proof.scope === scope && proof.isSubstitute === true);
}
const placeOutcomes = new Set([
    'access-denied',
    'mechanism-refused',
    'not-found',
]);

// src/check/evaluate-operation.js










function evaluateOperation(requirement, context) {
    const evaluation = requirement.endpoint === undefined ? evaluateUntested(requirement, context) : evaluateTested(requirement, context);
    return { requirement, subject: requirement.label, ...evaluation };
}
function evaluateTested(requirement, context) {
    const { authentication, results } = context;
    const needed = requirement.scopes[authentication.scopeModel];
    const isListed = !(0,kind_limits.isDisallowedFor)(requirement, authentication.kind);
    const missing = isListed ? needed.filter((scope) => (0,check_authentication.hasScope)(authentication, scope) === false) : [];
    const by = (0,probe_result.findProof)(results, requirement.id);
    if (by !== undefined)
        return evaluateResponse(by, needed, missing, context);
    if (missing.length > 0)
        return (0,check_result.missingFromList)(authentication, missing);
    return hiddenPlace(requirement, context) ?? { outcome: 'unknown' };
}
function evaluateResponse(by, needed, missing, context) {
    const common = evaluateCommonOutcome(by, missing, context);
    if (common !== undefined)
        return common;
    const { authentication, results } = context;
    const { outcome, probe } = by;
    switch (outcome.type) {
        case 'success':
            if (!(0,attribution.identifiesCaller)(by, results))
                return { outcome: 'unknown', by };
            return { outcome: 'verified', shownBy: ['endpoint'], by };
        case 'scope-denied': {
            const { required } = outcome;
            const missing = required.filter((scope) => (0,check_authentication.hasScope)(authentication, scope) !== true);
            const request = probe.request.label;
            const contradiction = { type: 'refused-with-scope', granted: needed, required, request };
            return {
                outcome: 'missing',
                by,
                missing: missing.length > 0 ? missing : needed,
                ...(authentication.source === 'header' && { contradiction }),
            };
        }
        case 'access-denied':
            return authentication.granted !== undefined || (0,attribution.identifiesCaller)(by, results)
                ? { outcome: 'denied', by, refusal: outcome }
                : { outcome: 'unknown', by };
        case 'removed':
        case 'not-found':
            return { outcome: 'denied', by, refusal: outcome };
        default:
            return { outcome: 'unknown', by };
    }
}
function evaluateUntested(requirement, context) {
    if ((0,kind_limits.isForbidden)(requirement.operation, context.authentication.kind))
        return { outcome: 'denied' };
    const byScopes = evaluateByScopes(requirement, context);
    if (byScopes.outcome === 'missing')
        return byScopes;
    const hidden = hiddenPlace(requirement, context);
    if (hidden !== undefined)
        return hidden;
    if (byScopes.outcome !== 'verified')
        return byScopes;
    const { operation, permission } = requirement;
    if (permission !== undefined)
        return evaluatePermission(requirement, permission, byScopes, context);
    const isVisible = evaluatePlace(requirement, context.results)?.outcome === 'verified';
    if (!isVisible || (0,endpoints.isForAdministrators)(operation.path))
        return { ...byScopes, outcome: 'granted' };
    return byScopes;
}
function hiddenPlace(requirement, { results, resources }) {
    const by = findHiddenPlace(requirement, results);
    if (by === undefined)
        return undefined;
    if (isExplainedByHiddenResource(by, resources))
        return { outcome: 'unknown', by };
    return { outcome: 'denied', by, refusal: { type: 'not-found' } };
}
const worstFirst = ['missing', 'denied', 'unknown', 'unverifiable'];
function evaluateByScopes(requirement, context) {
    const { id, scopes, operation } = requirement;
    const resource = (0,endpoints.resourceOf)(operation.path);
    const parts = scopes[context.authentication.scopeModel].map((scope) => {
        const part = evaluateScope(scope, id, context, resource);
        return requirement.permission === undefined ? part : withoutForeignRefusal(part, scope, context);
    });
    const missing = parts.flatMap((part) => part.missing ?? []);
    const [worst = parts.at(-1)] = worstFirst.flatMap((outcome) => parts.find((part) => part.outcome === outcome) ?? []);
    if (worst === undefined)
        return { outcome: 'unverifiable' };
    return { ...worst, ...(missing.length > 0 && { missing }) };
}
function withoutForeignRefusal(part, scope, { authentication }) {
    if (part.refusal?.type !== 'access-denied' && part.refusal?.type !== 'mechanism-refused')
        return part;
    return (0,check_authentication.hasScope)(authentication, scope) ? (0,check_result.verifiedByList)(authentication) : { outcome: 'unverifiable' };
}

// src/check/evaluate.js
var evaluate = (function (requirements, evidence) {
    const { status } = evidence.authentication;
    if (status === 'rejected' || status === 'anonymous')
        return [];
    const resources = (0,requirement.ofKind)(requirements, 'resource').map((requirement) => ({
        requirement,
        subject: requirement.label,
        ...evaluateResource(requirement.resource, requirement.place, evidence.results),
    }));
    const context = { ...evidence, resources };
    return [
        ...resources,
        ...evaluateScopes(requirements, context),
        ...(0,requirement.ofKind)(requirements, 'operation').map((requirement) => evaluateOperation(requirement, context)),
        ...(0,requirement.ofKind)(requirements, 'git').map((requirement) => evaluateGit(requirement, evidence)),
    ];
});





_module.exports = { evaluate };


}),

8533:
((_module, _exports, __require__) => {
var executePlan = (async function (plan, context, client) {
    const { config, requirements, credential } = context;
    const sendToApi = (probe, scheme) => sendProbe(probe, scheme, _bitbucket_authorization_js_0.authorizationValue(scheme, credential.token, credential.email), client);
    if (plan.probes.length > 1)
        client.connect(config.apiUrl, plan.probes.length);
    if (plan.git !== undefined)
        client.connect(config.gitUrl, 2);
    const { attempts, last } = await identify(plan, credential, sendToApi);
    const authentication = _authentication_js_4.assessAuthentication(attempts, credential, requirements);
    const probes = selectProbes(last, authentication, context);
    const git = isGitWorthAsking(requirements, authentication, last) ? plan.git : undefined;
    const [results, ofGit] = await Promise.all([
        Promise.all(probes.selected.map((probe) => sendToApi(probe, last.scheme))),
        git && askGit(git, context, authentication, client),
    ]);
    return {
        results: [
            ...attempts.map((result) => ({ ...result, probe: probes.identity })),
            ...results,
            ...(ofGit ? [ofGit.result] : []),
        ],
        skipped: probes.skipped,
        place: probes.place,
        ...(ofGit?.missingChallenge && { missingChallenge: ofGit.missingChallenge }),
        sent: client.sent(),
    };
});
var sendProbe = (async function (probe, scheme, authorization, client, options) {
    const result = await client.get(probe.request.url, authorization, options);
    return { probe, scheme, ..._probe_result_js_7.classify(probe.request, result) };
});
var identify = (async function ({ identity, schemes: [first, second] }, credential, send) {
    const result = await send(identity, first);
    if (second === undefined || !isAmbiguous401(result, credential))
        return { attempts: [result], last: result };
    const last = await send(identity, second);
    return { attempts: [result, last], last };
});
var isAmbiguous401 = (function ({ outcome }, { kind }) {
    if (outcome.type !== 'unauthorized' || outcome.reason === 'no-scopes' || outcome.reason === 'email')
        return false;
    return outcome.reason !== 'app-password' || kind !== 'unrecognized';
});
var isContradicted = (function (granted, { probe: { request }, outcome }, { scopeModel }) {
    if (outcome.type !== 'success' || !outcome.isPrivate || request.resource !== 'repository')
        return false;
    return !_bitbucket_scopes_js_2.expandImpliedScopes(granted).has(_plan_js_6.repositoryScope[scopeModel]);
});
var selectProbes = (function (last, authentication, { config, requirements }) {
    const { request } = last.probe;
    const isHidden = last.outcome.type === 'not-found';
    const place = isHidden ? withoutRepository(requirements.place) : requirements.place;
    const { granted, ...caller } = authentication;
    const isKept = granted !== undefined && !isContradicted(granted, last, authentication);
    const probes = _plan_js_6.planProbes(requirements, place, { ...caller, ...(isKept && { granted }) }, config);
    const open = probes.filter((probe) => probe.request.path !== request.path && probe.isWanted);
    const isSent = (probe) => shouldContinue(last, authentication) && !(isHidden && isAbout(probe, request, requirements));
    return {
        identity: probes.find((probe) => probe.request.path === request.path) ?? { request, proves: [] },
        selected: open.filter(isSent),
        skipped: open.filter((probe) => !isSent(probe)),
        place,
    };
});
var isGitWorthAsking = (function (requirements, { status, granted, scopeModel }, { outcome }) {
    if (status === 'rejected' || status === 'anonymous')
        return false;
    if (outcome.type === 'network-error' && outcome.failure.challenge !== undefined)
        return false;
    const grantedScopes = granted && _bitbucket_scopes_js_2.expandImpliedScopes(granted);
    return (grantedScopes === undefined ||
        _requirement_js_8.ofKind(requirements, 'git').every(({ scopes }) => scopes[scopeModel].every((scope) => grantedScopes.has(scope))));
});

var _bitbucket_authorization_js_0 = __require__(6106);
var _bitbucket_git_response_js_1 = __require__(3667);
var _bitbucket_place_js_9 = __require__(2624);
var _bitbucket_scopes_js_2 = __require__(1638);
var _attribution_js_3 = __require__(8923);
var _authentication_js_4 = __require__(2568);
var _git_proof_js_5 = __require__(2393);
var _plan_js_6 = __require__(2183);
var _probe_result_js_7 = __require__(4619);
var _requirement_js_8 = __require__(2685);










async function askGit(probe, { requirements, credential }, authentication, client) {
    const { url } = probe.request;
    const user = _bitbucket_authorization_js_0.gitUser(authentication.kind, credential.email !== undefined);
    const [requirement] = _requirement_js_8.ofKind(requirements, 'git');
    const send = (options) => sendProbe(probe, 'basic', _bitbucket_authorization_js_0.authorizationValue('basic', credential.token, user), client, options);
    const [bare, result] = await Promise.all([
        client.get(url),
        send().then((first) => (isPassing(first, authentication, requirement) ? send({ isFresh: true }) : first)),
    ]);
    const missingChallenge = bare.outcome === 'answer' ? _bitbucket_git_response_js_1.findMissingChallenge(bare) : undefined;
    return { result, ...(missingChallenge && { missingChallenge }) };
}
function isPassing({ outcome }, authentication, requirement) {
    return outcome.type === 'git-rejected' && outcome.reason === 'credential' && _git_proof_js_5.isProven(authentication, requirement);
}
function isAbout({ request, proves }, hidden, requirements) {
    if (_bitbucket_place_js_9.isSamePlace(request, hidden))
        return true;
    const operations = _requirement_js_8.ofKind(requirements, 'operation');
    return proves.every(({ requirement, isPermission }) => {
        const place = operations.find(({ id }) => id === requirement)?.place;
        const isThere = place?.workspace === hidden.place.workspace && place?.repository === hidden.place.repository;
        return isPermission === true && isThere;
    });
}
function shouldContinue(last, { status }) {
    return status !== 'rejected' && status !== 'anonymous' && _attribution_js_3.isConclusive(last);
}
function withoutRepository({ repository: _, ...rest }) {
    return rest;
}
_module.exports = { executePlan };


}),

7940:
((_module, _exports, __require__) => {
var deprecationFindings = (function (requirements, results) {
    const declared = new Set(_requirement_js_2.ofKind(requirements, 'operation').map(({ id }) => id));
    const deprecated = results.filter(({ deprecation, probe }) => deprecation !== undefined &&
        probe.proves.some((proof) => declared.has(proof.requirement) && proof.scope === undefined && !proof.isPermission));
    return _util_group_by_js_3.groupBy(deprecated, ({ deprecation }) => JSON.stringify(deprecation)).map((same) => _finding_js_0.createFinding('endpoint-deprecated', { requests: _probe_result_js_1.labelsOf(same), ...same[0].deprecation }));
});

var _util_group_by_js_3 = __require__(7043);
var _finding_js_0 = __require__(5419);
var _probe_result_js_1 = __require__(4619);
var _requirement_js_2 = __require__(2685);




_module.exports = { deprecationFindings };


}),

351:
((_module, _exports, __require__) => {



var attribution = __require__(8923);
var severity = __require__(3775);
var configuration = __require__(4299);
var findings_credential = __require__(2040);
var deprecation = __require__(7940);
var excess = __require__(486);
var expiry = __require__(2854);
var identity = __require__(3299);
var group_by = __require__(7043);
var finding = __require__(5419);
var plan = __require__(2183);
// src/check/findings/permission.js
var permissionFindings = (function (authentication, checks) {
    const writes = checks.filter((check) => check.permission !== undefined);
    const denied = (0,group_by.groupBy)(writes.filter(({ outcome }) => outcome === 'denied'), ({ permission: { needed, held } }) => `${needed.on} ${needed.level} ${held}`);
    const open = (0,group_by.groupBy)(writes.filter(({ outcome, permission }) => outcome === 'granted' && permission.gap !== undefined), ({ permission: { needed, gap } }) => `${needed.on} ${gap}`);
    return [
        ...denied.flatMap((same) => missingPermission(same, authentication)),
        ...open.flatMap((same) => unverifiedPermission(same, authentication)),
    ];
});



function missingPermission(same, { kind }) {
    const { needed, held } = same[0].permission;
    if (needed.on === 'none' || needed.level === undefined || held === undefined)
        return [];
    const requests = same.map(({ subject }) => subject);
    return [(0,finding.createFinding)('permission-missing', { requests, kind, resource: needed.on, permission: needed.level, held })];
}
function unverifiedPermission(same, { scopeModel }) {
    const [{ permission, requirement }] = same;
    const { needed, gap } = permission;
    if (gap === undefined || requirement.kind !== 'operation')
        return [];
    const scopes = (0,plan.permissionEndpoint)(needed.on, requirement.place)?.scopes[scopeModel] ?? [];
    return [(0,finding.createFinding)('permission-unverified', { operations: same.map(({ subject }) => subject), gap, scopes })];
}

var redirect = __require__(653);
// src/check/findings/diagnose.js
var diagnose = (async function (context, evidence, checks) {
    const { requirements, credential } = context;
    const { authentication } = evidence;
    const failures = isFlawless(context, evidence, checks) ? undefined : await loadFailures();
    const found = [
        ...(0,configuration.declarationFindings)(context, authentication.kind, authentication.granted),
        ...(0,findings_credential.credentialFindings)(credential, requirements),
        ...(failures?.authenticationFindings(context, evidence) ?? []),
        ...(0,identity.identityFindings)(context, evidence),
        ...(failures?.accessFindings(context, authentication, checks) ?? []),
        ...(0,excess.excessFindings)(context, authentication),
        ...permissionFindings(authentication, checks),
        ...(authentication.status === 'accepted'
            ? (0,redirect.redirectFindings)(requirements, authentication.scopeModel, authentication.granted)
            : []),
        ...(0,deprecation.deprecationFindings)(requirements, evidence.results),
        ...(failures?.policyFindings(authentication, checks) ?? []),
        ...(failures?.gitFindings(context, evidence, checks) ?? []),
        ...(failures?.connectivityFindings(context, evidence, checks) ?? []),
        ...(0,expiry.expiryFindingsOnline)(context, authentication),
    ];
    return (0,severity.sortBySeverity)([...found, ...(failures?.unexplainedFindings(evidence, checks, found) ?? [])]);
});
var isFlawless = (function ({ tools }, { authentication, results, missingChallenge }, checks) {
    const isSuccess = (result) => result.outcome.type === 'advertised' || (result.outcome.type === 'success' && (0,attribution.identifiesCaller)(result, results));
    const isVerified = ({ outcome, missing, refusal, contradiction }) => outcome === 'verified' && missing === undefined && refusal === undefined && contradiction === undefined;
    const { status, disagreement } = authentication;
    return (tools === undefined &&
        status === 'accepted' &&
        disagreement === undefined &&
        missingChallenge === undefined &&
        results.every(isSuccess) &&
        checks.every(isVerified));
});










const loadFailures = () => __require__.e(9746).then(__require__.bind(__require__, 9746));
_module.exports = { diagnose, loadFailures };


}),

486:
((_module, _exports, __require__) => {
var excessFindings = (function ({ config: { excessScopes: severity }, requirements }, authentication) {
    const excess = excessScopes(requirements, authentication);
    if (severity === 'ignore' || excess.length === 0)
        return [];
    const { kind, scopeModel } = authentication;
    return [
        _finding_js_1.createFinding('scope-excess', { excess, required: _requirement_js_2.scopesToSelect(requirements, scopeModel), kind }, severity),
    ];
});
var excessScopes = (function (requirements, { granted, scopeModel }) {
    const isUnderstood = requirements.issues.every(({ type }) => type === 'scope-unused');
    if (_requirement_js_2.isEmpty(requirements) || !isUnderstood)
        return [];
    const unused = requirements.issues.flatMap(({ text }) => _bitbucket_scopes_js_0.findScope(text)?.name ?? []);
    const optional = requirements.optional.flatMap(({ scopes }) => scopes[scopeModel]);
    const needed = _bitbucket_scopes_js_0.expandImpliedScopes([..._requirement_js_2.requiredScopes(requirements, scopeModel), ...optional, ...unused]);
    return (granted ?? []).filter((scope) => !needed.has(scope));
});

var _bitbucket_scopes_js_0 = __require__(1638);
var _finding_js_1 = __require__(5419);
var _requirement_js_2 = __require__(2685);



_module.exports = { excessFindings, excessScopes };


}),

2854:
((_module, _exports, __require__) => {
var expiryFindingsOnline = (function (context, { status, kind, scopeModel }) {
    const { config, credential, requirements, now } = context;
    if (status === 'rejected')
        return [];
    const expiry = _expiry_js_0.resolveExpiry(config, credential, now);
    if (expiry === undefined) {
        if (config.expiresOn === 'never')
            return _expiry_js_0.endlessFindings(config, kind);
        return context.isListed && status === 'accepted' ? [_finding_js_1.createFinding('expiry-unknown', { kind })] : [];
    }
    const scopes = _requirement_js_2.scopesToSelect(requirements, scopeModel);
    if (!_expiry_js_0.isPast(expiry, credential, now))
        return _expiry_js_0.expiresSoon(expiry, context, { kind, scopes });
    const byItself = expiry.source === 'token';
    if (status === 'accepted')
        return [_finding_js_1.createFinding('expiry-outdated', { on: expiry.on, byItself, ...listedBy(expiry) })];
    return byItself ? [_finding_js_1.createFinding('expired', { on: expiry.on, byItself, kind, scopes, isEmailTried: false })] : [];
});

var _expiry_js_0 = __require__(187);
var _finding_js_1 = __require__(5419);
var _requirement_js_2 = __require__(2685);



function listedBy({ source }) {
    return source === 'organization' ? { byOrganization: true } : {};
}
_module.exports = { expiryFindingsOnline, listedBy };


}),

3299:
((_module, _exports, __require__) => {
var identityFindings = (function ({ credential }, { authentication: { status, kind }, results: [first] }) {
    if (status !== 'accepted')
        return [];
    if (first?.scheme === 'basic' && first.outcome.type === 'unauthorized') {
        return [
            kind === 'api-token' ? _finding_js_0.createFinding('email-mismatch', {}) : _finding_js_0.createFinding('auth-scheme-rejected', { kind }),
        ];
    }
    if (kind === 'api-token' && credential.kind !== 'service-account-token' && credential.email === undefined) {
        return [_finding_js_0.createFinding('email-missing', { accepted: true }, 'warn')];
    }
    return [];
});

var _finding_js_0 = __require__(5419);

_module.exports = { identityFindings };


}),

2393:
((_module, _exports, __require__) => {

var _authentication_js_0 = __require__(2568);

function isProven(authentication, requirement) {
    const needed = requirement?.scopes[authentication.scopeModel] ?? [];
    if (authentication.status !== 'accepted' || authentication.kind === 'unrecognized' || needed.length === 0)
        return false;
    if (authentication.granted === undefined)
        return requirement?.access === 'clone' && showsPrivate(authentication);
    return needed.every((scope) => _authentication_js_0.hasScope(authentication, scope) === true);
}
function showsPrivate({ identity }) {
    return identity?.outcome.type === 'success' && identity.outcome.isPrivate;
}
_module.exports = { isProven };


}),

8814:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG

__require__.d(_exports, {
  assessAuthentication: () => (/* reexport */ check_authentication.assessAuthentication),
  classify: () => (/* reexport */ probe_result.classify),
  evaluate: () => (/* reexport */ evaluate.evaluate),
  loadFailures: () => (/* reexport */ diagnose.loadFailures),
});

var check_authentication = __require__(2568);
var bitbucket_place = __require__(2624);
var add_findings = __require__(8508);
var evaluate = __require__(4649);
var execute = __require__(8533);
var diagnose = __require__(351);
var check_result = __require__(4366);
var check_expiry = __require__(187);
var excess = __require__(486);
var authorization = __require__(6106);
var missing_resource = __require__(1752);
var scopes = __require__(1638);
var note = __require__(4716);
var probe_result = __require__(4619);
var requirement = __require__(2685);
// src/check/notes.js
var onlineNotes = (function (context, evidence, checks) {
    const { requirements } = context;
    const { kind, scopeModel, granted, status } = evidence.authentication;
    const tools = context.tools?.toolNotes(requirements, kind, scopeModel, granted) ?? [];
    return [
        ...(status === 'accepted' ? tools : tools.filter(({ type }) => type === 'tool')),
        ...(0,note.cloneNotes)(context.config),
        ...(0,note.readingNotes)(requirements, scopeModel),
        ...scopeNotes(context, evidence),
        ...gitNotes(context, evidence, checks),
        ...requestNotes(context, evidence, checks),
    ];
});
var scopeNotes = (function ({ requirements, credential }, evidence) {
    const { authentication, results } = evidence;
    const { granted = [], kind } = authentication;
    const unrecognized = granted.filter((scope) => (0,scopes.findScope)(scope) === undefined);
    const unused = requirements.issues.flatMap((issue) => issue.type === 'scope-unused' && !issue.isRemoved && granted.includes(issue.name) ? [issue.name] : []);
    const isUnasked = (0,requirement.isEmpty)(requirements) && requirements.issues.length === 0;
    const isFromRefusal = authentication.source === 'denial' && results.every(({ outcome }) => outcome.type !== 'success');
    const notes = [
        ...untestedNotes(requirements, evidence),
        unused.length > 0 ? { type: 'scopes-unused', scopes: unused } : undefined,
        unrecognized.length > 0 ? { type: 'scopes-unrecognized', scopes: unrecognized } : undefined,
        kind !== credential.kind ? { type: 'kind-named', kind } : undefined,
        isUnasked && granted.length > 0 ? { type: 'scopes-granted', scopes: granted } : undefined,
        isFromRefusal ? { type: 'list-from-refusal' } : undefined,
    ];
    return notes.filter((note) => note !== undefined);
});
var untestedNotes = (function (requirements, { authentication, results }) {
    const untested = (0,requirement.requiredScopes)(requirements, authentication.scopeModel).filter((scope) => (0,check_authentication.hasScope)(authentication, scope) && !isTested(scope, requirements, authentication.scopeModel, results));
    const made = (0,requirement.ofKind)(requirements, 'operation').flatMap(({ operation: { creates, path } }) => creates !== undefined && path.endsWith(creates) ? [creates] : []);
    const placeFor = (scope) => {
        const place = (0,missing_resource.missingResource)(scope, requirements.place);
        const isMade = (place === 'repository' && made.includes('{repo_slug}')) ||
            (place === 'project' && made.includes('{project_key}'));
        return isMade ? undefined : place;
    };
    return [undefined, 'workspace', 'repository', 'project'].flatMap((place) => {
        const scopes = untested.filter((scope) => placeFor(scope) === place);
        return scopes.length === 0 ? [] : [{ type: 'scopes-untested', scopes, ...(place !== undefined && { place }) }];
    });
});
var gitNotes = (function ({ credential }, { authentication, results }, checks) {
    return checks.flatMap(({ requirement, isScope, outcome }) => {
        if (requirement.kind !== 'git' || isScope || outcome !== 'verified')
            return [];
        const by = (0,probe_result.findProof)(results, requirement.id);
        if (by === undefined)
            return [];
        const user = (0,authorization.gitUser)(authentication.kind, credential.email !== undefined);
        const { access } = requirement;
        return [
            { type: 'git-user', user, remote: (0,bitbucket_place.remoteUrl)(by.probe.request), access },
            ...(access === 'push' ? [{ type: 'branch-restrictions', kind: authentication.kind }] : []),
        ];
    });
});
var requestNotes = (function ({ credential }, { authentication, results }, checks) {
    const open = checks.find(({ outcome, by }) => outcome !== 'verified' && outcome !== 'granted' && by !== undefined)?.by;
    const result = authentication.status === 'accepted' ? open : results[0];
    if (result === undefined || (result.status !== undefined && result.status < 300))
        return [];
    const { url, isGit } = result.probe.request;
    const user = (0,authorization.gitUser)(authentication.kind, credential.email !== undefined);
    return [{ type: 'request', url: url.href, scheme: result.scheme, ...(isGit && { gitUser: user }) }];
});








function isTested(scope, requirements, scopeModel, results) {
    const operations = (0,requirement.ofKind)(requirements, 'operation')
        .filter(({ scopes }) => scopes[scopeModel].includes(scope))
        .map(({ id }) => id);
    return results.some(({ probe, outcome }) => probe.proves.some((proof) => {
        if (proof.scope === undefined && operations.includes(proof.requirement))
            return true;
        if (['wrong-base', 'removed', 'not-found'].includes(outcome.type))
            return false;
        return proof.scope === scope && (!proof.isSubstitute || outcome.type === 'success');
    }));
}

var severity = __require__(3775);
// src/check/online-result.js
var onlineResult = (function (context, evidence, checks, findings) {
    const { config, credential, requirements, now } = context;
    const { authentication, sent } = evidence;
    const { granted, source, scopeModel } = authentication;
    const expiry = (0,check_expiry.resolveExpiry)(config, credential, now);
    return {
        verdict: (0,severity.verdictOf)(findings),
        credential: sentCredential(evidence),
        scopes: {
            required: (0,requirement.requiredScopes)(requirements, scopeModel),
            ...(granted !== undefined && { granted }),
            missing: (0,check_result/* missingScopes */["if"])(checks),
            excess: (0,excess.excessScopes)(requirements, authentication),
            evidence: source,
        },
        checks: [credentialCheck(evidence), ...checks.map(toCheck)],
        ...(expiry !== undefined && { expiry }),
        ...((0,check_expiry.isEndless)(config, authentication.kind) && { neverExpires: true }),
        findings,
        notes: onlineNotes(context, evidence, checks),
        requests: sent,
    };
});
var sentCredential = (function (evidence) {
    const { kind, scheme, account, tokenId } = evidence.authentication;
    return {
        kind,
        ...(isAnySent(evidence) && { scheme }),
        ...(account !== undefined && { account }),
        ...(tokenId !== undefined && { id: tokenId }),
    };
});
var isAnySent = (function ({ results }) {
    return results.some(({ outcome }) => outcome.type !== 'network-error' || !outcome.failure.isNotSent);
});
var credentialCheck = (function ({ authentication, results }) {
    const { status, identity, granted } = authentication;
    const subject = 'credential';
    switch (status) {
        case 'accepted':
            if (identity?.outcome.type !== 'success' && granted !== undefined) {
                return { subject, outcome: 'verified', shownBy: ['scope-list'] };
            }
            return { subject, outcome: 'verified', shownBy: ['endpoint'], ...requestOf(identity) };
        case 'rejected':
            return {
                subject,
                outcome: 'denied',
                ...requestOf(results.findLast(({ outcome }) => outcome.type === 'unauthorized')),
            };
        case 'anonymous':
            return { subject, outcome: 'denied', ...requestOf(identity) };
        case 'unverified':
            return { subject, outcome: 'unknown', ...requestOf(identity) };
    }
});
var toCheck = (function ({ requirement, subject, isScope, outcome, shownBy, by }) {
    const prefix = isScope ? 'scope ' : requirement.kind === 'operation' ? 'operation ' : '';
    const isByRequest = shownBy === undefined || shownBy.includes('endpoint') || shownBy.includes('git');
    return {
        subject: `${prefix}${subject}`,
        outcome,
        ...(shownBy !== undefined && { shownBy }),
        ...(isByRequest && requestOf(by)),
        ...('requiredBy' in requirement && { requiredBy: requirement.requiredBy }),
    };
});
var requestOf = (function (by) {
    if (by === undefined)
        return {};
    const { probe, status } = by;
    return { by: probe.request.label, ...(status !== undefined && { status }) };
});







var check_plan = __require__(2183);
// src/check/check-online.js
var checkOnline = (async function (plan, context, { client, currentClient }, interruption) {
    const { config, credential, current } = context;
    const closeAll = () => {
        client.close();
        currentClient?.close();
    };
    interruption?.addEventListener('abort', closeAll);
    if (interruption?.aborted)
        closeAll();
    try {
        const first = await (0,execute.executePlan)(plan, context, client);
        const known = contextAfter(first, context);
        const execution = known === context
            ? first
            : await (0,execute.executePlan)((0,check_plan.planRequests)(config, known.requirements, credential), known, client);
        const authentication = (0,check_authentication.assessAuthentication)(execution.results, credential, known.requirements);
        const evidence = { ...execution, authentication };
        const checks = (0,evaluate.evaluate)(known.requirements, evidence);
        const diagnosis = await (0,diagnose.diagnose)(known, evidence, checks);
        const findings = interruption?.aborted ? (0,add_findings.nameInterruption)(diagnosis) : diagnosis;
        const result = onlineResult(known, evidence, checks, findings);
        if (current === undefined || currentClient === undefined)
            return result;
        const { addRotation } = await __require__.e(1170).then(__require__.bind(__require__, 1170));
        return await addRotation(result, { context: known, evidence, checks }, current, currentClient, interruption);
    }
    finally {
        interruption?.removeEventListener('abort', closeAll);
        closeAll();
    }
});
var contextAfter = (function ({ results }, context) {
    const { ifMissing, requirements } = context;
    const isMissing = ifMissing?.created.some(({ resource, place }) => !requirements.created.some((each) => each.resource === resource) &&
        results.some(({ outcome, probe }) => outcome.type === 'not-found' && (0,bitbucket_place.isInside)(probe.request, resource, place)));
    return ifMissing !== undefined && isMissing ? { ...context, requirements: ifMissing } : context;
});









// src/check/online.js
_exports.checkOnline = checkOnline;







}),

4619:
((_module, _exports, __require__) => {



var api_response = __require__(7619);
var caller_identity = __require__(5635);
// src/bitbucket/deprecation.js
var readDeprecation = (function ({ headers }) {
    const { deprecation, sunset, link } = headers;
    const since = parseHeaderDate(deprecation);
    const until = parseHeaderDate(sunset);
    const url = linkIn(link);
    const change = /\bCHANGE-\d{1,6}\b/.exec(url ?? '')?.[0];
    const isAnnounced = deprecation !== undefined && deprecation.trim() !== '' && deprecation.trim() !== 'false';
    if (!isAnnounced && until === undefined && url === undefined)
        return undefined;
    return {
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
        ...(change !== undefined && { change }),
        ...(url !== undefined && { link: url }),
    };
});
var parseHeaderDate = (function (value = '') {
    const [, seconds] = /^@(\d{1,11})$/.exec(value.trim()) ?? [];
    const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value.trim());
    const moment = new Date(seconds === undefined ? (isDate ? value : Number.NaN) : Number(seconds) * 1000);
    return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
});
var linkIn = (function (value = '') {
    return value
        .split(',')
        .filter((item) => /;\s*rel="?deprecation"?\s*(?:;|$)/i.test(item))
        .map((item) => /^\s*<(https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200})>/.exec(item)?.[1])
        .find((url) => url !== undefined);
});

var git_response = __require__(3667);
// src/check/probe-result.js
var classify = (function ({ isGit, path }, result) {
    if (result.outcome === 'failure')
        return { outcome: { type: 'network-error', failure: result }, caller: {} };
    const deprecation = isGit ? undefined : readDeprecation(result);
    return {
        status: result.status,
        outcome: isGit ? (0,git_response.classifyGitResponse)(result, path) : (0,api_response.classifyResponse)(result),
        caller: (0,caller_identity.readCallerIdentity)(result),
        ...(deprecation && { deprecation }),
    };
});




function findProof(results, requirement, scope) {
    return results.findLast(({ probe }) => probe.proves.some((proof) => proof.requirement === requirement && proof.scope === scope && !proof.isPermission));
}
function findPermissionProof(results, requirement) {
    return results.findLast(({ probe }) => probe.proves.some((proof) => proof.requirement === requirement && proof.isPermission));
}
function labelsOf(results) {
    return [...new Set(results.map(({ probe }) => probe.request.label))];
}
_module.exports = { classify, findPermissionProof, findProof, labelsOf };


}),

227:
((_module, _exports, __require__) => {

function challengeSchemes(challenges) {
    return challenges.flatMap((value) => [...value.matchAll(/(?:^|,)\s*([\w-]+)(?=\s*(?:,|$)|\s+[^\s=])/g)].map(([, scheme = '']) => scheme.toLowerCase()));
}
_module.exports = { challengeSchemes };


}),

3880:
((_module, _exports, __require__) => {
var isObject = (function (value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});

_module.exports = { isObject };


})

};
;