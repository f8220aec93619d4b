export const id = 2744;
export const ids = [2744];
export const modules = {

/***/ 7619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* binding */ classifyResponse),
  O$: () => (/* binding */ unreadable),
  _6: () => (/* binding */ isHtml),
  pE: () => (/* binding */ asksForAnother)
});
var _util_json_object_js_2 = __webpack_require__(3880);
var _caller_identity_js_0 = __webpack_require__(5635);
var _sentences_js_1 = __webpack_require__(9941);



/** Classifies a response by status and body. Pure; never throws; keeps nothing of a body that isn't JSON. */
function classifyResponse(answer) {
    const { status } = answer;
    if (status === 429)
        return rateLimited(answer);
    if (status >= 500)
        return { type: 'server-error' };
    if (status === 401)
        return unauthorized(answer);
    const caller = (0,_caller_identity_js_0/* .readCallerIdentity */ .U)(answer);
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
        return json === undefined ? unreadable(answer) : forbidden(json, caller);
    if (status === 402 && json !== undefined) {
        const refused = forbidden(json, caller);
        if (refused.type === 'policy-refused')
            return refused;
    }
    if (status === 410)
        return endpointRemoved(json, answer);
    return { type: 'unexpected', empty: answer.text.trim() === '' };
}
/** Seconds or an HTTP date: it becomes part of an advice, so nothing else may be there. */
const waits = /^(?:\d{1,9}|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;
function rateLimited({ headers }) {
    const retryAfter = waits.exec(headers['retry-after'] ?? '')?.[0] ?? resetOf(headers['x-ratelimit-reset']);
    return { type: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) };
}
/** Seconds from now, as was recorded, or else since 1970; nothing else. */
function resetOf(value = '') {
    if (!/^[1-9]\d{0,9}$/.test(value))
        return undefined;
    const seconds = Number(value);
    return seconds < 1e9 ? String(seconds) : new Date(seconds * 1000).toUTCString();
}
/**
 * Bitbucket's own 401 is an error in JSON, a text that is known, or empty; anything else is from a server in between, unless
 * its challenge names Bitbucket.
 */
function unauthorized(answer) {
    if (answer.body !== 'whole' || isHtml(answer))
        return unreadable(answer);
    const json = jsonObject(answer);
    const message = json === undefined ? answer.text.trim() : errorOf(json).message;
    const meaning = (0,_sentences_js_1/* .classifySentence */ .s)(message);
    if (meaning === 'no-scopes' || meaning === 'app-password' || meaning === 'email') {
        return { type: 'unauthorized', reason: meaning };
    }
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
    const { display_name: account, uuid } = json;
    const isAccount = typeof account === 'string' && account !== '';
    return {
        type: 'success',
        isPrivate: json.is_private === true,
        ...(isAccount && { account: [...account].slice(0, 80).join('') }),
        ...(isAccount && typeof uuid === 'string' && { accountId: uuid.slice(0, 50) }),
        ...permissionsIn(json),
    };
}
function permissionsIn(json) {
    const entries = Array.isArray(json.values) ? json.values : [json];
    const permissions = entries.filter(_util_json_object_js_2/* .isObject */ .G).flatMap((entry) => {
        const { permission } = entry;
        if (typeof permission !== 'string' || !/^[a-z-]{1,30}$/.test(permission))
            return [];
        const { full_name: repository, uuid } = (0,_util_json_object_js_2/* .isObject */ .G)(entry.repository) ? entry.repository : {};
        return [
            {
                permission,
                ...(typeof repository === 'string' && { repository: repository.slice(0, 200) }),
                ...(typeof uuid === 'string' && { uuid: uuid.slice(0, 50) }),
            },
        ];
    });
    return permissions.length === 0 ? {} : { permissions };
}
/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/ gives the shape of an error, with the scope lists in its detail. */
function forbidden(json, caller) {
    const { message, detail, key } = errorOf(json);
    // https://github.com/jenkins-x/jx/issues/7118
    if (key === 'INSUFFICIENT_RIGHTS')
        return { type: 'access-denied', message };
    if (typeof detail === 'object' && detail !== null && 'required' in detail) {
        const required = Array.isArray(detail.required) ? detail.required.filter(_caller_identity_js_0/* .isScopeShaped */ .i) : [];
        const list = 'granted' in detail && Array.isArray(detail.granted) ? detail.granted : undefined;
        // A list with anything else than scopes in it is not the list that it should be.
        const granted = list?.every(_caller_identity_js_0/* .isScopeShaped */ .i) ? [...new Set(list)] : undefined;
        return { type: 'scope-denied', required, ...(granted !== undefined && { granted }) };
    }
    const meaning = (0,_sentences_js_1/* .classifySentence */ .s)(message);
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
/** In an error of the API, these words are about a permission, whatever the sentence. */
const aboutPermission = /\b(?:access|permissions?|privileges?|rights|admin\w*|owners?)\b/i;
/** A 403 about the credential itself, or in words that aren't known. */
function refusedInOtherWords(message, meaning, caller) {
    const isRecognized = caller.granted !== undefined || (caller.kind !== undefined && caller.kind !== 'anonymous');
    const isAboutCredential = meaning === 'no-scopes' || meaning === 'app-password' || meaning === 'email';
    // Headers that recognize the credential contradict the text.
    if (isAboutCredential && !isRecognized)
        return { type: 'unauthorized', reason: meaning };
    // The whole text for a path without /2.0. https://github.com/avivsinai/bitbucket-cli/issues/70
    if (message === 'Forbidden' && !isRecognized)
        return { type: 'wrong-base' };
    if (isAboutCredential || message === 'Forbidden' || message === '')
        return { type: 'unexpected', empty: false };
    return { type: 'access-denied', message, ...(!aboutPermission.test(message) && { isUnclear: true }) };
}
function notFound({ message, detail }) {
    if (/no API hosted at this URL/i.test(`${message} ${detail}`))
        return { type: 'wrong-base' };
    return { type: 'not-found', ...(typeof detail === 'string' && detail !== '' && { detail }) };
}
/** Only a body that names a change number shows that something was removed: other 410 exist. https://github.com/ktrysmt/go-bitbucket/issues/357 */
function endpointRemoved(json, answer) {
    const { message, data } = errorOf(json);
    const change = /\bCHANGE-\d{1,6}\b/.exec(message)?.[0];
    if (change === undefined)
        return { type: 'unexpected', empty: answer.text.trim() === '' };
    const url = typeof data === 'object' && data !== null && 'announcement_url' in data ? data.announcement_url : undefined;
    const ours = typeof url === 'string' && /^https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200}$/.test(url);
    return { type: 'removed', change, ...(ours && { announcement: url }) };
}
/** The meaning of an answer that is none of the API's: what it looks like, never what it contains. */
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
/**
 * Whether a 401 requires a credential for another server, such as a gateway in between: Bitbucket's own names Bitbucket.org.
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
        return (0,_util_json_object_js_2/* .isObject */ .G)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function errorOf(json) {
    // Every error of Bitbucket's is marked as one; a gateway's JSON may have an "error" too.
    const error = json?.type === 'error' && (0,_util_json_object_js_2/* .isObject */ .G)(json.error) ? json.error : {};
    const { message, detail, data } = error;
    // In the older form it is next to the error.
    const [key] = [data, json?.data].flatMap((part) => ((0,_util_json_object_js_2/* .isObject */ .G)(part) ? [part.key] : []));
    return { message: typeof message === 'string' ? message : '', detail, data, key };
}


/***/ }),

/***/ 5635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readCallerIdentity),
  i: () => (/* binding */ isScopeShaped)
});
var _scopes_js_0 = __webpack_require__(1638);

/**
 * Header values seen, with their sources: https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/
 * `oauth1` (2019) and `apikey` (2021, app passwords) appear in older records.
 */
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
/**
 * Reads who sent the request from the headers of a response. An unknown credential type counts as recognized, kind
 * unknown. A scope header that isn't a list of scopes counts as absent: it's no evidence against a token.
 */
function readCallerIdentity({ headers }) {
    const type = headers['x-credential-type']?.trim().toLowerCase();
    const scopes = parseScopeList(headers['x-oauth-scopes']);
    const tokenId = /^[\w:.{}-]{1,64}$/.exec(headers['x-token-id']?.trim() ?? '')?.[0];
    return {
        ...(type && { kind: kindNamed(type) }),
        ...(scopes !== undefined && { granted: scopes }),
        ...(tokenId !== undefined && { tokenId }),
    };
}
function kindNamed(type) {
    const known = Object.hasOwn(kindsByHeader, type) ? kindsByHeader[type] : undefined;
    return known ?? (/anonym|unauth/.test(type) ? 'anonymous' : 'unrecognized');
}
/** A list separated by commas or spaces, if every item has the shape of a scope and any of them is one: `null` is none. */
function parseScopeList(value) {
    const items = (value ?? '').split(/[,\s]/).filter((item) => item !== '');
    if (items.length > 200 || !items.every(isScopeShaped) || (0,_scopes_js_0/* .scopeModelOf */ .ZK)(items) === undefined)
        return undefined;
    return [...new Set(items)];
}
/** Whether something is written like a scope of either scope model. */
function isScopeShaped(item) {
    return typeof item === 'string' && /^[a-z][a-z0-9_-]{0,40}(?::[a-z][a-z0-9_-]{0,40}){0,3}$/i.test(item);
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ classifyGitResponse),
  b: () => (/* binding */ findMissingChallenge)
});
var _util_challenge_js_2 = __webpack_require__(227);
var _api_response_js_0 = __webpack_require__(7619);
var _sentences_js_1 = __webpack_require__(9941);



/** The texts that git users see after `remote:`, and what the API returns in its place. */
const refusals = {
    scope: 'scope',
    'no-scopes': 'no-scopes',
    address: 'address',
    'two-step': 'two-step',
    plan: 'plan',
    'app-password': 'app-password',
    permission: 'access',
};
/**
 * What the response to a ref advertisement means. Pure; never throws; keeps nothing of the body.
 * @param path that was requested, with the service in its query
 */
function classifyGitResponse(answer, path) {
    const { status, text } = answer;
    if (status === 200) {
        // A repository with many refs is longer than what is read of it: the beginning is enough.
        const [, service] = /^[0-9a-f]{4}# (service=git-(?:upload|receive)-pack)/.exec(text) ?? [];
        return service !== undefined && path.endsWith(service) ? { type: 'advertised' } : (0,_api_response_js_0/* .unreadable */ .O$)(answer);
    }
    const isRefusal = status === 401 || status === 403 || status === 404;
    if ((0,_api_response_js_0/* .isHtml */ ._6)(answer) && isRefusal)
        return (0,_api_response_js_0/* .unreadable */ .O$)(answer);
    const meaning = (0,_sentences_js_1/* .classifySentence */ .s)(text);
    const said = meaning && refusals[meaning];
    if (said !== undefined && [400, 401, 402, 403, 410].includes(status))
        return { type: 'git-rejected', reason: said };
    if (isRefusal) {
        // A gateway refuses in its own words.
        const isKnown = meaning === 'hidden' || text.trim() === '';
        if (!isKnown || (0,_api_response_js_0/* .asksForAnother */ .pE)(answer))
            return { type: 'unexpected', empty: false };
        if (status === 401)
            return { type: 'git-rejected', reason: 'credential' };
        return { type: 'git-rejected', reason: 'access', ...(meaning === undefined && { isSilent: true }) };
    }
    return (0,_api_response_js_0/* .classifyResponse */ .IJ)({ ...answer, status: status === 410 ? 400 : status });
}
/**
 * Reads the response to a ref advertisement that was requested without a login. Git, libgit2, and JGit send a login only after a 401
 * that offers Basic. Measured with Git 2.39.5.
 * @returns nothing if Git would send its login, or needs none, or if the response shows nothing
 */
function findMissingChallenge({ status, headers }) {
    if (status !== 401 && status !== 403 && status !== 404)
        return undefined;
    const schemes = (0,_util_challenge_js_2/* .challengeSchemes */ .E)([headers['www-authenticate'] ?? '']);
    return status === 401 && schemes.includes('basic') ? undefined : { status, schemes };
}


/***/ }),

/***/ 3460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ comparePermission),
  t: () => (/* binding */ compareLevels)
});
/** Each level contains those before it. The levels of a workspace are separate roles and show nothing about repositories. */
const ladders = {
    repository: ['none', 'read', 'write', 'admin'],
    project: ['none', 'read', 'write', 'create-repo', 'admin'],
    workspace: ['none', 'member', 'collaborator', 'create-project', 'owner'],
    none: [],
};
/**
 * Compares two levels of permission on the same kind of place. Pure.
 * @returns a negative number if `a` is lower, 0 if they are equal; nothing if a level is unknown or they are separate roles
 */
function compareLevels(on, a, b) {
    const [one, other] = [ladders[on].indexOf(a), ladders[on].indexOf(b)];
    return on === 'workspace' || one < 0 || other < 0 ? undefined : one - other;
}
/**
 * Whether the caller's permission is enough for an operation.
 *
 * @param needed what the operation needs
 * @param granted the caller's permission according to Bitbucket; nothing if unknown
 * @returns `enough`: at least what is stated or recorded, or the highest level there is where the need is not known so well.
 *   `too-low`: lower than a need that is stated or recorded and applies to every body of the request. `open`: neither is
 *   shown. Never throws
 */
function comparePermission(needed, held) {
    if (held === undefined || held.on !== needed.on)
        return 'open';
    const ladder = ladders[needed.on];
    const has = ladder.indexOf(held.level);
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


/***/ }),

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ classifySentence)
});
const sentences = [
    [/lack one or more required privilege scopes/i, 'scope'],
    // https://github.com/elastic/kibana/pull/288824
    [/no bitbucket scopes/i, 'no-scopes'],
    // https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html
    [/whitelist your ip|allow-?list your ip|ip address is not allowed/i, 'address'],
    [/enable two-step/i, 'two-step'],
    // https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/
    [/exceeded its user limit|restricted to read-only/i, 'plan'],
    // https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/
    // https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/
    [/app passwords? are deprecated|CHANGE-3222/i, 'app-password'],
    // Measured by six public projects in 2026-09
    [/must be used with an atlassian registered email/i, 'email'],
    // https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
    [
        /authentication mechanism|token-based authentication|(?:does not|doesn't) (?:accept|support) \S*\s?(?:tokens?|authentication)|authentication (?:method )?is(?: not|n't) (?:allowed|supported)/i,
        'kind',
    ],
    // https://github.com/harness/harness/issues/3683
    [/you must have (?:write or )?admin access|you must have (?:read|write) access/i, 'permission'],
    // The older wording is in the second of those pages, the newer one in
    // https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463
    [/does not exist or you do not have access|may not have access to this repository/i, 'hidden'],
];
/** What a text of Bitbucket's is about; nothing where it contains none of the known sentences. Never throws. */
function classifySentence(text) {
    return sentences.find(([pattern]) => pattern.test(text))?.[1];
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $k: () => (/* binding */ addRouteFindings),
  KB: () => (/* binding */ addCertificateFacts),
  P7: () => (/* binding */ nameInterruption),
  Z$: () => (/* binding */ nameUnsupportedProxy)
});
var _finding_js_0 = __webpack_require__(5419);
var _severity_js_1 = __webpack_require__(3775);


/** Adds findings about the route to the result of a check whose requests were sent. */
function addRouteFindings(result, route) {
    if (route.length === 0)
        return result;
    const added = route.filter((finding) => !result.findings.includes(finding));
    const findings = (0,_severity_js_1/* .sortBySeverity */ .BF)([...result.findings, ...added]);
    return { ...result, verdict: (0,_severity_js_1/* .verdictOf */ .Vj)(findings), findings };
}
/** To the client, the address of a SOCKS proxy is unreadable: that finding is replaced by the one about the SOCKS proxy. */
function nameUnsupportedProxy(result, route) {
    const unsupported = route.find(({ code }) => code === 'proxy-unsupported');
    if (unsupported === undefined)
        return result;
    const findings = result.findings.map((finding) => (isUnreadableProxy(finding) ? unsupported : finding));
    return { ...result, findings: [...new Set(findings)] };
}
/** Adds what is known of the CA certificates on this machine to the finding about a connection that isn't trusted. */
function addCertificateFacts(result, facts) {
    const findings = result.findings.map((finding) => finding.code === 'tls-untrusted' ? { ...finding, facts: { ...finding.facts, ...facts } } : finding);
    return { ...result, findings };
}
function isUnreadableProxy({ code, facts }) {
    return code === 'network-unreachable' && facts.stage === 'address of the proxy';
}
const ended = new Set(['timed-out', 'network-unreachable']);
/** To the client, requests that a canceled run ended are like those that get no response. Pure. */
function nameInterruption(findings) {
    const rest = findings.filter(({ code }) => !ended.has(code));
    return rest.length === findings.length ? findings : (0,_severity_js_1/* .sortBySeverity */ .BF)([...rest, (0,_finding_js_0/* .createFinding */ .uP)('interrupted', {})]);
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ identifiesCaller),
  c8: () => (/* binding */ isConclusive),
  ok: () => (/* binding */ isAnonymous)
});
var _bitbucket_endpoint_js_0 = __webpack_require__(5674);

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
    return probe.request.resource === 'repository' && (0,_bitbucket_endpoint_js_0/* .isSamePlace */ .O1)(request, probe.request);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ hasScope),
  H: () => (/* binding */ assessAuthentication)
});
var _bitbucket_scopes_js_0 = __webpack_require__(1638);
var _attribution_js_1 = __webpack_require__(8923);
var _plan_js_2 = __webpack_require__(2183);



/** Weighs all results of the API: git knows the same token by another user name. Pure; never throws. */
function assessAuthentication(all, credential, requirements) {
    const results = all.filter(({ probe }) => !probe.request.isGit);
    const identified = results.filter((result) => (0,_attribution_js_1/* .identifiesCaller */ .ad)(result, results));
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
        scopeModel: (granted && (0,_bitbucket_scopes_js_0/* .scopeModelOf */ .ZK)(granted)) ?? (0,_plan_js_2/* .chooseScopeModel */ .rJ)(kind, requirements),
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
}
/** Whether the list of granted scopes includes a scope, implied ones too; nothing when there is no list. */
function hasScope({ granted }, scope) {
    return granted && (0,_bitbucket_scopes_js_0/* .expandImpliedScopes */ .Eq)(granted).has(scope);
}
function statusOf(results, identified, credential) {
    if (identified.length > 0)
        return 'accepted';
    if (results.some((result) => (0,_attribution_js_1/* .isAnonymous */ .ok)(result) && (0,_attribution_js_1/* .isConclusive */ .c8)(result)))
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

/***/ 3799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/src/check/authentication.js
var check_authentication = __webpack_require__(2568);
;// CONCATENATED MODULE: ./build/src/check/check-result.js
/** Verified by the list of granted scopes, in the response to this request. */
function verifiedByList({ identity }) {
    return { outcome: 'verified', shownBy: ['scope-list'], ...(identity !== undefined && { by: identity }) };
}
/** Scopes that the list of granted scopes lacks: nothing has to be tried. */
function missingFromList(authentication, missing) {
    const { identity } = authentication;
    return { outcome: 'missing', missing, ...(identity !== undefined && { by: identity }) };
}

// EXTERNAL MODULE: ./build/src/check/probe-result.js + 1 modules
var probe_result = __webpack_require__(4619);
;// CONCATENATED MODULE: ./build/src/check/evaluate-git.js



/** Git access, by the ref advertisement; the one for a push counts only together with the scope: nothing was pushed. */
function evaluateGit(requirement, evidence) {
    return { requirement, subject: requirement.label, ...evaluateAccess(requirement, evidence) };
}
function evaluateAccess({ id, access, scopes, endpoint }, { results, authentication, missingChallenge }) {
    const missing = scopes[authentication.scopeModel].filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) === false);
    if (missing.length > 0)
        return missingFromList(authentication, missing);
    if (endpoint === undefined)
        return evaluateAnywhere(authentication);
    const by = (0,probe_result/* findProof */.aY)(results, id);
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
/** Where no repository is known, only the scopes show something. */
function evaluateAnywhere(authentication) {
    if (authentication.granted === undefined)
        return { outcome: 'unverifiable' };
    return { ...verifiedByList(authentication), outcome: 'granted' };
}

// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __webpack_require__(9081);
// EXTERNAL MODULE: ./build/src/check/attribution.js
var attribution = __webpack_require__(8923);
// EXTERNAL MODULE: ./build/src/bitbucket/credential-kind.js
var credential_kind = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/bitbucket/permission.js
var permission = __webpack_require__(3460);
// EXTERNAL MODULE: ./build/src/check/plan.js
var plan = __webpack_require__(2183);
;// CONCATENATED MODULE: ./build/src/check/evaluate-permission.js




/**
 * A write whose scopes are granted, by the caller's own permission. Only a permission that Bitbucket lists, and that is lower
 * than a need which is stated or recorded, counts against it.
 * @param byScopes what shows the scopes
 */
function evaluatePermission(requirement, needed, byScopes, { authentication, results }) {
    const granted = { ...byScopes, outcome: 'granted' };
    // The scopes of an access token are its permission, and nothing more can be requested about a project or the caller's account.
    if ((0,credential_kind/* isAccessToken */.e)(authentication.kind))
        return granted;
    if ((0,plan/* permissionEndpoint */.Fb)(needed.on, requirement.place) === undefined)
        return granted;
    const by = (0,probe_result/* findPermissionProof */.ZW)(results, requirement.id);
    const held = by && heldPermission(by, needed, requirement);
    if (held === undefined)
        return { ...granted, permission: { needed, gap: gapOf(by) } };
    switch ((0,permission/* comparePermission */.r)(needed, { on: needed.on, level: held })) {
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
/** The caller's permission, where the response lists it for the very place. */
function heldPermission({ outcome }, { on }, { place }) {
    if (outcome.type !== 'success')
        return undefined;
    const name = `${place.workspace}/${place.repository}`.toLowerCase();
    const listed = outcome.permissions?.find(({ repository, uuid }) => on === 'workspace'
        ? repository === undefined
        : repository?.toLowerCase() === name || (uuid !== undefined && uuid === place.repository));
    // A level that is new to this version compares as open.
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

// EXTERNAL MODULE: ./build/src/bitbucket/endpoint.js
var endpoint = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/src/check/evaluate-resource.js




/** Whether a resource is visible, by whatever was requested of it or in it. */
function evaluateResource(resource, place, results) {
    const inside = results.filter(({ probe: { request } }) => !request.isGit && (0,endpoint/* isInside */.FK)(request, resource, place));
    const itself = inside.filter(({ probe: { request } }) => request.isRoot && request.resource === resource);
    const find = (type, among = inside) => among.find((result) => result.outcome.type === type && !(0,attribution/* isAnonymous */.ok)(result));
    const findIdentified = (type, among = inside) => among.find((result) => result.outcome.type === type && (0,attribution/* identifiesCaller */.ad)(result, results));
    const shown = findIdentified('success');
    if (shown !== undefined)
        return { outcome: 'verified', shownBy: ['endpoint'], by: shown };
    // Other resources in a workspace can be hidden while the workspace isn't.
    const hidden = find('not-found', resource === 'workspace' ? itself : inside);
    // Anything between here and Bitbucket can answer that access is denied.
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
}
/** Whether the place in which an operation works is visible; nothing where it has none. */
function evaluatePlace({ operation, place }, results) {
    const resource = (0,endpoints/* resourceOf */.KU)(operation.path);
    if (resource === 'user' || place.workspace === undefined)
        return undefined;
    if (resource !== 'workspace' && place[resource] === undefined)
        return undefined;
    return evaluateResource(resource, place, results);
}
/** The response that hides the place in which an operation would work, whatever its scopes. */
function findHiddenPlace(requirement, results) {
    const evaluation = evaluatePlace(requirement, results);
    return evaluation?.refusal?.type === 'not-found' ? evaluation.by : undefined;
}
/**
 * Whether the repository, workspace or project that a request is about is visible in another response. A user who sees a repository
 * sees its workspace, too.
 */
function isPlaceVisible({ probe: { request } }, { results, authentication }) {
    const isPart = request.resource === 'workspace' && !request.isRoot && !(0,credential_kind/* isAccessToken */.e)(authentication.kind);
    return results.some(({ outcome, probe: { request: other } }) => outcome.type === 'success' &&
        ((0,endpoint/* isSamePlace */.O1)(request, other) || (isPart && !other.isGit && (0,endpoint/* isInside */.FK)(other, 'workspace', request.place))));
}
/** Whether a required resource that isn't visible already explains a 404. */
function isExplainedByHiddenResource(result, resources) {
    return resources.some(({ refusal, requirement }) => refusal?.type === 'not-found' && (0,endpoint/* isInside */.FK)(result.probe.request, requirement.resource, requirement.place));
}

;// CONCATENATED MODULE: ./build/src/check/evaluate-response.js


/**
 * What a response shows about a scope and about an operation alike.
 * @param missing the scopes that the request needs and the list of granted scopes lacks
 * @returns nothing where it depends on which of the two was tried
 */
function evaluateCommonOutcome(by, missing, context) {
    const { authentication, results, resources } = context;
    const { outcome } = by;
    if (outcome.type === 'success') {
        if (missing.length > 0)
            return undefined;
        const isListed = authentication.granted !== undefined && !(0,attribution/* isAnonymous */.ok)(by);
        if (!isListed && !(0,attribution/* identifiesCaller */.ad)(by, results))
            return { outcome: 'unknown', by };
        return { outcome: 'verified', shownBy: ['endpoint'], by };
    }
    if (missing.length > 0)
        return { outcome: 'missing', by, missing: missing };
    // A refusal of an anonymous caller is none of the token.
    if ((0,attribution/* isAnonymous */.ok)(by))
        return { outcome: 'unknown', by };
    switch (outcome.type) {
        case 'mechanism-refused':
        case 'policy-refused':
            return { outcome: 'denied', by, refusal: outcome };
        case 'unauthorized':
            // The token works elsewhere. The one specific text ends in "or not supported for this endpoint", which is then the
            // only reason left; any other text shows nothing.
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

// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js
var scopes = __webpack_require__(1638);
// EXTERNAL MODULE: ./build/src/check/kind-limits.js
var kind_limits = __webpack_require__(9631);
// EXTERNAL MODULE: ./build/src/check/requirement.js
var requirement = __webpack_require__(2685);
;// CONCATENATED MODULE: ./build/src/check/evaluate-scope.js








/** Every scope that is required as such or for git, once, in the model of the credential. */
function evaluateScopes(requirements, context) {
    const { kind, granted, scopeModel } = context.authentication;
    const impossible = (0,kind_limits/* scopesNotForKind */.Kr)(requirements, kind, granted);
    const isScope = true;
    const owners = [...(0,requirement/* ofKind */.CZ)(requirements, 'scope'), ...(0,requirement/* ofKind */.CZ)(requirements, 'git')];
    const possible = (0,requirement/* directScopes */.Be)(requirements, scopeModel)
        .filter((scope) => !impossible.includes(scope))
        .flatMap((scope) => {
        const requirement = owners.find(({ scopes }) => scopes[scopeModel].includes(scope));
        return requirement === undefined
            ? []
            : [{ requirement, subject: scope, isScope, ...evaluateRequired(scope, requirement, context) }];
    });
    // Without a counterpart in the credential's model nothing can be compared.
    const others = (0,requirement/* ofKind */.CZ)(requirements, 'scope')
        .filter(({ label, scopes }) => scopes[scopeModel].length === 0 && !impossible.includes(label))
        .map((requirement) => ({
        requirement,
        subject: requirement.label,
        isScope,
        outcome: 'unverifiable',
    }));
    return [...possible, ...others];
}
/** A scope to write stands for writes, which also take a permission: its place in the list doesn't verify them. Git shows more. */
function evaluateRequired(scope, { id, kind }, context) {
    const evaluation = evaluateScope(scope, id, context);
    const isListed = evaluation.outcome === 'verified' && evaluation.shownBy?.every((shown) => shown === 'scope-list');
    return isListed && kind === 'scope' && (0,scopes/* isWriteScope */.Af)(scope) ? { ...evaluation, outcome: 'granted' } : evaluation;
}
/**
 * One scope that a requirement needs, by the request that tries it and by the list of granted scopes.
 * @param resource what an operation that needs it works on: elsewhere a refusal shows nothing about it
 */
function evaluateScope(scope, requirement, context, resource) {
    const { authentication, results } = context;
    const isGranted = (0,check_authentication/* hasScope */.B)(authentication, scope);
    const by = (0,probe_result/* findProof */.aY)(results, requirement, scope);
    if (by === undefined)
        return evaluateUntriedScope(scope, requirement, context);
    const { outcome, probe } = by;
    const byList = isGranted ? verifiedByList(authentication) : { outcome: 'unverifiable', by };
    if (isAboutOtherResource(by, requirement, scope, resource) && placeOutcomes.has(outcome.type)) {
        return isGranted === false ? missingFromList(authentication, [scope]) : byList;
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
            return isGranted || (0,attribution/* identifiesCaller */.ad)(by, results)
                ? { outcome: 'denied', by, refusal: outcome }
                : { outcome: 'unknown', by };
        // The endpoint was this program's choice and not the job's: where it doesn't exist, the list alone decides.
        case 'not-found':
            return byList;
        default:
            return by === authentication.identity ? { outcome: 'unknown', by } : byList;
    }
}
/** @param required the scopes that the response named */
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
    const isGranted = (0,check_authentication/* hasScope */.B)(authentication, scope);
    if (isGranted === false)
        return missingFromList(authentication, [scope]);
    if (isGranted)
        return verifiedByList(authentication);
    const isSkipped = skipped.some(({ proves }) => proves.some((proof) => proof.requirement === requirement && proof.scope === scope));
    // The check had to stop before it came to this, or before it saw any list.
    const isStopped = authentication.identity === undefined || !(0,attribution/* isConclusive */.c8)(authentication.identity);
    return { outcome: isSkipped || isStopped ? 'unknown' : 'unverifiable' };
}
/** Whether a request was about another place than the one where the scope is needed. */
function isAboutOtherResource({ probe }, requirement, scope, resource) {
    if (resource !== undefined)
        return probe.request.resource !== resource;
    return probe.proves.some((proof) => proof.requirement === requirement && proof.scope === scope && proof.isSubstitute === true);
}
/** Refusals that are about the place that was requested, and not about the scope. */
const placeOutcomes = new Set([
    'access-denied',
    'mechanism-refused',
    'not-found',
]);

;// CONCATENATED MODULE: ./build/src/check/evaluate-operation.js










/**
 * A required operation: by its own response where it can be sent harmlessly, else by the scopes that it needs and, for a
 * write, by the caller's permission.
 */
function evaluateOperation(requirement, context) {
    const evaluation = requirement.endpoint === undefined ? evaluateUntested(requirement, context) : evaluateTested(requirement, context);
    return { requirement, subject: requirement.label, ...evaluation };
}
/** An operation that is harmless. */
function evaluateTested(requirement, context) {
    const { authentication, results } = context;
    const needed = requirement.scopes[authentication.scopeModel];
    const isListed = !(0,kind_limits/* isDisallowedFor */.kt)(requirement, authentication.kind);
    const missing = isListed ? needed.filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) === false) : [];
    const by = (0,probe_result/* findProof */.aY)(results, requirement.id);
    if (by !== undefined)
        return evaluateResponse(by, needed, missing, context);
    if (missing.length > 0)
        return missingFromList(authentication, missing);
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
            if (!(0,attribution/* identifiesCaller */.ad)(by, results))
                return { outcome: 'unknown', by };
            return { outcome: 'verified', shownBy: ['endpoint'], by };
        case 'scope-denied': {
            const { required } = outcome;
            const missing = required.filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) !== true);
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
            return authentication.granted !== undefined || (0,attribution/* identifiesCaller */.ad)(by, results)
                ? { outcome: 'denied', by, refusal: outcome }
                : { outcome: 'unknown', by };
        case 'removed':
        case 'not-found':
            return { outcome: 'denied', by, refusal: outcome };
        default:
            return { outcome: 'unknown', by };
    }
}
/** An operation that can't be tried without harm. */
function evaluateUntested(requirement, context) {
    if ((0,kind_limits/* isForbidden */.US)(requirement.operation, context.authentication.kind))
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
    // Reading only requires access to the place, except for what only administrators may read.
    const isVisible = evaluatePlace(requirement, context.results)?.outcome === 'verified';
    if (!isVisible || (0,endpoints/* isForAdministrators */.Gf)(operation.path))
        return { ...byScopes, outcome: 'granted' };
    return byScopes;
}
/** Whatever its scopes, a place that isn't visible refuses an operation. */
function hiddenPlace(requirement, { results, resources }) {
    const by = findHiddenPlace(requirement, results);
    if (by === undefined)
        return undefined;
    if (isExplainedByHiddenResource(by, resources))
        return { outcome: 'unknown', by };
    return { outcome: 'denied', by, refusal: { type: 'not-found' } };
}
const worstFirst = ['missing', 'denied', 'unknown', 'unverifiable'];
/** An operation is as far verified as the scopes that it needs. */
function evaluateByScopes(requirement, context) {
    const { id, scopes, operation } = requirement;
    const resource = (0,endpoints/* resourceOf */.KU)(operation.path);
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
/** That a read next to a write is refused shows nothing about the permission to write. */
function withoutForeignRefusal(part, scope, { authentication }) {
    if (part.refusal?.type !== 'access-denied' && part.refusal?.type !== 'mechanism-refused')
        return part;
    return (0,check_authentication/* hasScope */.B)(authentication, scope) ? verifiedByList(authentication) : { outcome: 'unverifiable' };
}

;// CONCATENATED MODULE: ./build/src/check/evaluate.js





/**
 * Evaluates every requirement by the evidence; none where the credential is rejected or wasn't received. Pure.
 * @returns resources, scopes, operations, git access, in this order
 */
function evaluate(requirements, evidence) {
    const { status } = evidence.authentication;
    if (status === 'rejected' || status === 'anonymous')
        return [];
    const resources = (0,requirement/* ofKind */.CZ)(requirements, 'resource').map((requirement) => ({
        requirement,
        subject: requirement.label,
        ...evaluateResource(requirement.resource, requirement.place, evidence.results),
    }));
    const context = { ...evidence, resources };
    return [
        ...resources,
        ...evaluateScopes(requirements, context),
        ...(0,requirement/* ofKind */.CZ)(requirements, 'operation').map((requirement) => evaluateOperation(requirement, context)),
        ...(0,requirement/* ofKind */.CZ)(requirements, 'git').map((requirement) => evaluateGit(requirement, evidence)),
    ];
}


/***/ }),

/***/ 8533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ executePlan)
});
var _bitbucket_authorization_js_0 = __webpack_require__(6106);
var _bitbucket_endpoint_js_9 = __webpack_require__(5674);
var _bitbucket_git_response_js_1 = __webpack_require__(3667);
var _bitbucket_scopes_js_2 = __webpack_require__(1638);
var _attribution_js_3 = __webpack_require__(8923);
var _authentication_js_4 = __webpack_require__(2568);
var _git_proof_js_5 = __webpack_require__(2393);
var _plan_js_6 = __webpack_require__(2183);
var _probe_result_js_7 = __webpack_require__(4619);
var _requirement_js_8 = __webpack_require__(2685);










/**
 * The only I/O of a check: sends the first request, after a 401 once more by the other legal scheme, and then in parallel
 * what the first response left open. Never rejects.
 */
async function executePlan(plan, context, client) {
    const { config, requirements, credential } = context;
    const sendToApi = (probe, scheme) => sendProbe(probe, scheme, (0,_bitbucket_authorization_js_0/* .authorizationValue */ .$m)(scheme, credential.token, credential.email), client);
    // What the first response will leave open needs connections too: they are opened while that response is on its way.
    if (plan.probes.length > 1)
        client.connect(config.apiUrl, plan.probes.length);
    if (plan.git !== undefined)
        client.connect(config.gitUrl, 2);
    const { attempts, last } = await identify(plan, credential, sendToApi);
    const authentication = (0,_authentication_js_4/* .assessAuthentication */ .H)(attempts, credential, requirements);
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
}
/**
 * Sends what git sends, side by side: a request without a login, which shows whether git would send one, and the same with the login.
 */
async function askGit(probe, { requirements, credential }, authentication, client) {
    const { url } = probe.request;
    const user = (0,_bitbucket_authorization_js_0/* .gitUser */ .e2)(authentication.kind, credential.email !== undefined);
    const [requirement] = (0,_requirement_js_8/* .ofKind */ .CZ)(requirements, 'git');
    const send = (options) => sendProbe(probe, 'basic', (0,_bitbucket_authorization_js_0/* .gitAuthorizationValue */ .jP)(user, credential.token), client, options);
    const [bare, result] = await Promise.all([
        client.get(url),
        send().then((first) => (isPassing(first, authentication, requirement) ? send({ isFresh: true }) : first)),
    ]);
    const missingChallenge = bare.outcome === 'answer' ? (0,_bitbucket_git_response_js_1/* .findMissingChallenge */ .b)(bare) : undefined;
    return { result, ...(missingChallenge && { missingChallenge }) };
}
async function sendProbe(probe, scheme, authorization, client, options) {
    const result = await client.get(probe.request.url, authorization, options);
    return { probe, scheme, ...(0,_probe_result_js_7/* .classify */ .L8)(probe.request, result) };
}
/** A 401 from git that contradicts what the API has shown is tried once more. */
function isPassing({ outcome }, authentication, requirement) {
    return outcome.type === 'git-rejected' && outcome.reason === 'credential' && (0,_git_proof_js_5/* .isProven */ .n)(authentication, requirement);
}
/** The first request by the first scheme and, after a 401 that doesn't name its cause, by the other one. */
async function identify({ identity, schemes: [first, second] }, credential, send) {
    const result = await send(identity, first);
    if (second === undefined || !isAmbiguous401(result, credential))
        return { attempts: [result], last: result };
    const last = await send(identity, second);
    return { attempts: [result, last], last };
}
/**
 * A 401 for which the other scheme may tell a wrong email from an expired token. That Bitbucket takes for an app password what
 * doesn't have the form of one also comes from the email.
 */
function isAmbiguous401({ outcome }, { kind }) {
    if (outcome.type !== 'unauthorized' || outcome.reason === 'no-scopes' || outcome.reason === 'email')
        return false;
    return outcome.reason !== 'app-password' || kind !== 'unrecognized';
}
/** What to send after the first response, and what that response shows already. */
function selectProbes(last, authentication, { config, requirements }) {
    const { request } = last.probe;
    const isHidden = last.outcome.type === 'not-found';
    const place = isHidden ? withoutRepository(requirements.place) : requirements.place;
    const probes = (0,_plan_js_6/* .planProbes */ .RY)(requirements, place, authentication, config);
    const open = probes.filter((probe) => probe.request.path !== request.path && probe.isWanted);
    const isSent = (probe) => shouldContinue(last, authentication) && !(isHidden && isAbout(probe, request, requirements));
    return {
        identity: probes.find((probe) => probe.request.path === request.path) ?? { request, proves: [] },
        selected: open.filter(isSent),
        skipped: open.filter((probe) => !isSent(probe)),
        place,
    };
}
/** Whether a probe is about the same place as a request: requested there, or for the permission on it. */
function isAbout({ request, proves }, hidden, requirements) {
    if ((0,_bitbucket_endpoint_js_9/* .isSamePlace */ .O1)(request, hidden))
        return true;
    const operations = (0,_requirement_js_8/* .ofKind */ .CZ)(requirements, 'operation');
    return proves.every(({ requirement, isPermission }) => {
        const place = operations.find(({ id }) => id === requirement)?.place;
        const isThere = place?.workspace === hidden.place.workspace && place?.repository === hidden.place.repository;
        return isPermission === true && isThere;
    });
}
/** Where the first response shows an outage, a wrong address or no credential, the others would show the same. */
function shouldContinue(last, { status }) {
    return status !== 'rejected' && status !== 'anonymous' && (0,_attribution_js_3/* .isConclusive */ .c8)(last);
}
/** Another host with another user name: an outage of the API shows nothing about it, an expired token everything. */
function isGitWorthAsking(requirements, { status, granted, scopeModel }, { outcome }) {
    if (status === 'rejected' || status === 'anonymous')
        return false;
    // A proxy that rejects a login can lock the account after some more.
    if (outcome.type === 'network-error' && outcome.failure.challenge !== undefined)
        return false;
    const grantedScopes = granted && (0,_bitbucket_scopes_js_2/* .expandImpliedScopes */ .Eq)(granted);
    return (grantedScopes === undefined ||
        (0,_requirement_js_8/* .ofKind */ .CZ)(requirements, 'git').every(({ scopes }) => scopes[scopeModel].every((scope) => grantedScopes.has(scope))));
}
function withoutRepository({ repository: _, ...rest }) {
    return rest;
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  "if": () => (/* binding */ missingScopes),
  rF: () => (/* binding */ accessFindings),
  xL: () => (/* binding */ excessScopes)
});
var _bitbucket_endpoint_js_7 = __webpack_require__(5674);
var _bitbucket_endpoints_js_0 = __webpack_require__(9081);
var _bitbucket_scopes_js_1 = __webpack_require__(1638);
var _util_group_by_js_6 = __webpack_require__(7043);
var _finding_js_2 = __webpack_require__(5419);
var _kind_limits_js_3 = __webpack_require__(9631);
var _probe_result_js_4 = __webpack_require__(4619);
var _requirement_js_5 = __webpack_require__(2685);








/** What the responses show about the required scopes, operations and resources. */
function accessFindings(context, authentication, checks) {
    return [
        ...missingScopeFindings(context, authentication, checks),
        ...refusalFindings(authentication, checks),
        ...unverifiedFindings(context, authentication, checks),
        ...unverifiedResourceFindings(checks),
        ...placelessToolFindings(context, authentication, checks),
        ...contradictionFindings(authentication, checks),
        ...excessFindings(context, authentication),
    ];
}
/** All missing scopes in one finding, with the full list for the token that has to replace this one. */
function missingScopeFindings({ requirements, tools }, { kind, granted = [], scopeModel }, checks) {
    const impossible = (0,_kind_limits_js_3/* .scopesNotForKind */ .Kr)(requirements, kind, granted);
    const missing = missingScopes(checks).filter((scope) => !impossible.includes(scope));
    if (missing.length === 0)
        return [];
    const needed = (0,_requirement_js_5/* .requiredScopes */ .bD)(requirements, scopeModel).filter((scope) => !impossible.includes(scope));
    const required = (0,_bitbucket_scopes_js_1/* .withoutImplied */ .ZA)([...needed, ...missing]);
    // Where writing or administering is granted and reading is missing, people believe that one includes the other.
    const readHint = missing.some((scope) => {
        const thing = /read:(.+)/.exec(scope)?.[1];
        return thing !== undefined && granted.some((name) => name !== scope && name.endsWith(`:${thing}`));
    });
    const alsoGranted = granted.filter((scope) => !(0,_bitbucket_scopes_js_1/* .expandImpliedScopes */ .Eq)(required).has(scope));
    const needs = tools?.findNeeds(missing, requirements, checks) ?? [];
    return [
        (0,_finding_js_2/* .createFinding */ .uP)('scope-missing', {
            missing,
            required,
            alsoGranted,
            kind,
            readHint,
            ...(needs.length > 0 && { tools: needs }),
        }),
    ];
}
/** The scopes that the checks lack, each once. */
function missingScopes(checks) {
    return [...new Set(checks.flatMap(({ missing }) => missing ?? []))];
}
/**
 * The granted scopes that nothing required needs; only where a list is known, something was required, and all of it is
 * understood.
 */
function excessScopes(requirements, { granted, scopeModel }) {
    const isUnderstood = requirements.issues.every(({ type }) => type === 'scope-unused');
    if ((0,_requirement_js_5/* .isEmpty */ .Im)(requirements) || !isUnderstood)
        return [];
    // An unused scope is of no use, but it was written.
    const unused = requirements.issues.flatMap(({ text }) => (0,_bitbucket_scopes_js_1/* .findScope */ .sC)(text)?.name ?? []);
    const optional = requirements.optional.flatMap(({ scopes }) => scopes[scopeModel]);
    const needed = (0,_bitbucket_scopes_js_1/* .expandImpliedScopes */ .Eq)([...(0,_requirement_js_5/* .requiredScopes */ .bD)(requirements, scopeModel), ...optional, ...unused]);
    return (granted ?? []).filter((scope) => !needed.has(scope));
}
function refusalFindings(authentication, checks) {
    const refused = checks.filter((check) => check.by !== undefined && check.refusal !== undefined);
    return (0,_util_group_by_js_6/* .groupBy */ .$)(refused, causeOf).flatMap((same) => refusalFinding(same, authentication));
}
/** What was refused for the same reason is reported once. */
function causeOf(check) {
    const { refusal, by } = check;
    switch (refusal.type) {
        case 'unauthorized':
            return 'mechanism-refused';
        case 'access-denied':
            return `${refusal.type} ${refusal.isUnclear ? refusal.message : ''}`;
        case 'removed':
            return `removed by ${refusal.change}`;
        case 'not-found':
            // A place, however much of it is missing; in a place that is visible, each request.
            return whatIsHidden(check) === 'part' ? by.probe.request.label : (0,_bitbucket_endpoint_js_7/* .describeResource */ .w9)(by.probe.request);
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
/** What the path of a declared operation names in a place that is visible; a whole feature can be switched off. */
function namedPart(check) {
    const { requirement, refusal } = check;
    if (requirement.kind !== 'operation' || requirement.endpoint === undefined || whatIsHidden(check) !== 'part')
        return {};
    const isFeature = /\/pipelines?[_-]?/.test(requirement.operation.path);
    if (isFeature && refusal.type === 'not-found' && refusal.detail !== undefined)
        return {};
    const ids = Object.entries(requirement.values).filter(([key]) => !['workspace', 'repo_slug', 'project_key'].includes(key));
    const [parameter, value] = ids.at(-1) ?? [];
    if (parameter === undefined || value === undefined)
        return {};
    return { named: { parameter, value, ...(isFeature && { isFeature }) } };
}
function refusalFinding(same, { kind, status }) {
    const [check] = same;
    const { refusal, by } = check;
    const requests = (0,_probe_result_js_4/* .labelsOf */ .PC)(same.map((other) => other.by));
    switch (refusal.type) {
        case 'access-denied': {
            const { permission, resource } = by.probe.request;
            const facts = { requests, kind, resource, message: refusal.message };
            if (refusal.isUnclear)
                return [(0,_finding_js_2/* .createFinding */ .uP)('permission-missing', { ...facts, isUnclear: true }, 'unknown')];
            return [(0,_finding_js_2/* .createFinding */ .uP)('permission-missing', { ...facts, ...(permission && { permission }) })];
        }
        case 'mechanism-refused':
        case 'unauthorized':
            return [kindFinding(same, kind)];
        case 'removed': {
            const { change, announcement } = refusal;
            const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
            return [(0,_finding_js_2/* .createFinding */ .uP)('endpoint-removed', facts)];
        }
        case 'not-found': {
            const { detail } = refusal;
            const option = optionNaming(check, by);
            return [
                (0,_finding_js_2/* .createFinding */ .uP)('resource-not-found', {
                    resource: (0,_bitbucket_endpoint_js_7/* .describeResource */ .w9)(by.probe.request),
                    kind,
                    hidden: whatIsHidden(check),
                    by: by.probe.request.label,
                    ...(by.status === 403 && { status: 403 }),
                    isAccepted: status === 'accepted',
                    ...(detail && { detail }),
                    ...(option && { option }),
                    ...namedPart(check),
                }),
            ];
        }
        default:
            return [];
    }
}
/** The response refuses the kind of credential, whatever the specification states. */
function kindFinding(same, kind) {
    const operations = same.flatMap(({ requirement }) => requirement.kind === 'operation' ? [requirement.operation] : []);
    return (0,_finding_js_2/* .createFinding */ .uP)('token-kind-rejected', {
        requests: (0,_probe_result_js_4/* .labelsOf */ .PC)(same.map(({ by }) => by)),
        kind,
        scheme: same[0].by.scheme,
        isListed: operations.length > 0 && operations.every((operation) => (0,_kind_limits_js_3/* .isListedFor */ .vO)(operation, kind)),
        others: (0,_kind_limits_js_3/* .otherKinds */ .gV)(operations, kind),
        scopes: [...new Set(operations.flatMap(({ scopes }) => scopes.oauth))],
    });
}
/** The option that names the place of a request, if one does. */
function optionNaming({ requirement }, { probe }) {
    if (requirement.kind === 'operation')
        return requirement.values.workspace === undefined ? undefined : 'operations';
    const { resource } = probe.request;
    const isNamed = requirement.kind === 'resource' && requirement.label === (0,_bitbucket_endpoint_js_7/* .describeResource */ .w9)(probe.request);
    return isNamed && resource !== 'user' ? resource : undefined;
}
function unverifiedFindings({ requirements }, { granted, scopeModel }, checks) {
    const open = checks.filter(({ outcome, requirement, isScope }) => outcome === 'unverifiable' && (isScope || requirement.kind === 'operation'));
    const scopes = [...new Set(open.flatMap((check) => missingScopesOf(check, scopeModel)))];
    if (scopes.length === 0)
        return [];
    const places = [...new Set(scopes.flatMap((scope) => (0,_bitbucket_endpoints_js_0/* .missingResource */ .He)(scope, requirements.place) ?? []))];
    return [(0,_finding_js_2/* .createFinding */ .uP)('scope-unverified', { scopes, hasScopeList: granted !== undefined, places })];
}
/** A resource that nothing showed: a misspelled name must not end as a pass without a word. A missing scope explains it. */
function unverifiedResourceFindings(checks) {
    if (missingScopes(checks).length > 0)
        return [];
    return checks.flatMap(({ requirement, outcome }) => requirement.kind === 'resource' && outcome === 'unverifiable'
        ? [(0,_finding_js_2/* .createFinding */ .uP)('resource-unverified', { resource: requirement.label, option: requirement.resource })]
        : []);
}
/** The place of declared tools, where none is known: only their scopes were checked. */
function placelessToolFindings({ config, requirements, tools }, { status }, checks) {
    if (status !== 'accepted' || missingScopes(checks).length > 0)
        return [];
    return tools?.placeFindings(requirements, config) ?? [];
}
function missingScopesOf({ requirement, subject }, scopeModel) {
    const needed = requirement.kind === 'operation' ? requirement.scopes[scopeModel] : [];
    return needed.length === 0 ? [subject] : needed;
}
function contradictionFindings({ disagreement }, checks) {
    const found = checks.flatMap(({ subject, contradiction }) => contradiction === undefined ? [] : [(0,_finding_js_2/* .createFinding */ .uP)('scope-contradiction', { subject, ...contradiction })]);
    if (disagreement === undefined || found.length > 0)
        return found;
    return [(0,_finding_js_2/* .createFinding */ .uP)('scope-contradiction', { subject: 'granted scopes', type: 'two-lists', ...disagreement })];
}
function excessFindings({ config: { excessScopes: severity }, requirements }, authentication) {
    const excess = excessScopes(requirements, authentication);
    if (severity === 'ignore' || excess.length === 0)
        return [];
    const { kind, scopeModel } = authentication;
    return [
        (0,_finding_js_2/* .createFinding */ .uP)('scope-excess', { excess, required: (0,_requirement_js_5/* .scopesToSelect */ .Rq)(requirements, scopeModel), kind }, severity),
    ];
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ authenticationFindings)
});
var _bitbucket_credential_kind_js_5 = __webpack_require__(8161);
var _config_dates_js_4 = __webpack_require__(9021);
var _attribution_js_0 = __webpack_require__(8923);
var _expiry_js_1 = __webpack_require__(187);
var _finding_js_2 = __webpack_require__(5419);
var _requirement_js_3 = __webpack_require__(2685);






/** What the responses show about the credential as such: accepted or not, the right email, received at all. */
function authenticationFindings(context, evidence) {
    const { authentication, results } = evidence;
    switch (authentication.status) {
        case 'rejected':
            return rejectionFindings(context, evidence);
        case 'anonymous': {
            const by = authentication.identity?.probe.request.label;
            return by === undefined ? [] : [(0,_finding_js_2/* .createFinding */ .uP)('token-not-received', { by })];
        }
        case 'accepted':
            return identityFindings(context, authentication.kind, results);
        case 'unverified':
            return [];
    }
}
/** 401 by every scheme that could be tried: one text covers many causes, so what is known ranks them. */
function rejectionFindings(context, { authentication, results }) {
    const { credential, requirements, config, now } = context;
    const { kind, scopeModel } = authentication;
    const scopes = (0,_requirement_js_3/* .scopesToSelect */ .Rq)(requirements, scopeModel);
    const rejected = results.filter(({ outcome }) => outcome.type === 'unauthorized');
    const has401 = (reason) => rejected.some(({ outcome }) => outcome.type === 'unauthorized' && outcome.reason === reason);
    if (has401('no-scopes'))
        return [(0,_finding_js_2/* .createFinding */ .uP)('token-without-scopes', { scopes })];
    if (has401('email'))
        return [(0,_finding_js_2/* .createFinding */ .uP)('email-mismatch', { isUnregistered: true })];
    if (has401('app-password') && credential.kind === 'unrecognized') {
        return [(0,_finding_js_2/* .createFinding */ .uP)('app-password-removed', { scopes: (0,_requirement_js_3/* .scopesToSelect */ .Rq)(requirements, 'api-token') })];
    }
    const { expiresAt, checksum, clipped } = credential;
    const isEmailTried = results.some(({ scheme }) => scheme === 'basic');
    if (expiresAt !== undefined && expiresAt < now) {
        return [(0,_finding_js_2/* .createFinding */ .uP)('expired', { on: (0,_config_dates_js_4/* .dayOf */ .kb)(expiresAt), byItself: true, kind, scopes, isEmailTried })];
    }
    const isDamaged = checksum === 'differs' || checksum === 'absent';
    const damaged = isDamaged ? [(0,_finding_js_2/* .createFinding */ .uP)('token-damaged', { checksum, clipped })] : [];
    const expiry = (0,_expiry_js_1/* .resolveExpiry */ .YP)(config, credential, now);
    if (expiry !== undefined && (expiry.daysLeft < 0 || (0,_expiry_js_1/* .isDeclaredTimePast */ .Ic)(config, now))) {
        return [(0,_finding_js_2/* .createFinding */ .uP)('expired', { on: expiry.on, byItself: false, kind, scopes, isEmailTried }), ...damaged];
    }
    if (kind === 'api-token' && credential.email === undefined) {
        return [(0,_finding_js_2/* .createFinding */ .uP)('email-missing', { accepted: false }, 'fail'), ...damaged];
    }
    const tried = rejected.map(({ scheme }) => scheme);
    return [(0,_finding_js_2/* .createFinding */ .uP)('token-rejected', { kind, tried, ...rankCauses(context, kind, results), scopes }), ...damaged];
}
/** The possible reasons for a rejection, the most likely first, and what is known not to be the reason. */
function rankCauses({ credential, config, now }, kind, results) {
    const end = (0,_expiry_js_1/* .resolveExpiry */ .YP)(config, credential, now);
    const likely = [];
    const ruledOut = [];
    if (results.some(_attribution_js_0/* .isAnonymous */ .ok))
        likely.push('proxy');
    if (kind === 'unrecognized')
        likely.push('no-token');
    // Bitbucket scopes can't be chosen for a service account. https://jira.atlassian.com/browse/BCLOUD-23832
    if (kind === 'service-account-token')
        likely.push('without-scopes');
    if (credential.checksum === 'fits')
        ruledOut.push('damage');
    else if (credential.checksum !== undefined)
        likely.push('damage');
    // A day is no moment: on the day itself the token may have ended already.
    const isToday = end?.source === 'declared' && end.daysLeft === 0;
    const isRuledOut = (0,_expiry_js_1/* .isEndless */ .tr)(config, kind) || (end !== undefined && !isToday);
    if (isRuledOut)
        ruledOut.push('expiry');
    else if (isToday && config.expiresAt === undefined)
        likely.unshift('expiry');
    else
        likely.push('expiry');
    likely.push('revocation');
    if ((0,_bitbucket_credential_kind_js_5/* .isAccessToken */ .e)(kind)) {
        likely.push('resource-gone', 'admin-key');
        ruledOut.push('email');
    }
    else if (kind === 'oauth-token' || kind === 'service-account-token') {
        ruledOut.push('email');
    }
    else if (credential.email === undefined) {
        likely.push('email-missing');
    }
    else {
        const isBearerRejected = results.some(({ scheme, outcome }) => scheme === 'bearer' && outcome.type === 'unauthorized');
        likely.push('without-scopes', isBearerRejected ? 'email-alone' : 'email-unsettled');
    }
    return { likely, ruledOut, ...(end !== undefined && { end }) };
}
/** The token works; is it sent the right way? */
function identityFindings({ credential }, kind, [first]) {
    if (first?.scheme === 'basic' && first.outcome.type === 'unauthorized') {
        // Only an API token is known to have an email.
        return [
            kind === 'api-token' ? (0,_finding_js_2/* .createFinding */ .uP)('email-mismatch', {}) : (0,_finding_js_2/* .createFinding */ .uP)('auth-scheme-rejected', { kind }),
        ];
    }
    if (kind === 'api-token' && credential.kind !== 'service-account-token' && credential.email === undefined) {
        return [(0,_finding_js_2/* .createFinding */ .uP)('email-missing', { accepted: true }, 'warn')];
    }
    return [];
}


/***/ }),

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ connectivityFindings)
});
var _util_group_by_js_3 = __webpack_require__(7043);
var _attribution_js_0 = __webpack_require__(8923);
var _finding_js_1 = __webpack_require__(5419);
var _probe_result_js_2 = __webpack_require__(4619);




/** What kept a response away or made it useless, each cause once with all the requests that it concerns. */
function connectivityFindings(context, evidence, checks) {
    const results = evidence.results.filter((result) => !isOptional(result));
    const required = { ...evidence, results };
    return [
        ...rateLimitFindings(results),
        ...serverErrorFindings(results),
        ...unreadableFindings(results),
        ...unexpectedFindings(context, required, checks),
        ...networkFindings(context, results, checks),
        ...unverifiableFindings(required, checks),
        ...apiUrlFindings(context, evidence),
    ];
}
/** Only asks for the permission of the account. Without it, a write is granted, and a warning says so. */
function isOptional({ probe: { proves } }) {
    return proves.length > 0 && proves.every(({ isPermission }) => isPermission);
}
/** The results with one type of outcome. */
function withOutcome(results, type) {
    return results.filter((result) => result.outcome.type === type);
}
function rateLimitFindings(results) {
    const limited = withOutcome(results, 'rate-limited');
    const [first] = limited;
    if (first === undefined)
        return [];
    const { retryAfter } = first.outcome;
    const facts = { requests: (0,_probe_result_js_2/* .labelsOf */ .PC)(limited), ...(retryAfter !== undefined && { retryAfter }) };
    return [(0,_finding_js_1/* .createFinding */ .uP)('rate-limited', facts)];
}
function serverErrorFindings(results) {
    const failed = withOutcome(results, 'server-error');
    if (failed.length === 0)
        return [];
    const statuses = [...new Set(failed.map(({ status = 0 }) => status))];
    return [(0,_finding_js_1/* .createFinding */ .uP)('server-error', { requests: (0,_probe_result_js_2/* .labelsOf */ .PC)(failed), statuses })];
}
function unreadableFindings(results) {
    return (0,_util_group_by_js_3/* .groupBy */ .$)(withOutcome(results, 'unreadable'), ({ outcome }) => outcome.why).map((same) => {
        const { contentType, bytes, why } = same[0].outcome;
        return (0,_finding_js_1/* .createFinding */ .uP)('response-not-json', { requests: (0,_probe_result_js_2/* .labelsOf */ .PC)(same), contentType, bytes, why });
    });
}
/** Any other status; also a path that the API doesn't know, or a 401 for a token that works. */
function unexpectedFindings({ config }, { results, authentication }, checks) {
    const isAccepted = authentication.status === 'accepted';
    const surprising = [...withOutcome(results, 'wrong-base'), ...withOutcome(results, 'unauthorized')].filter((result) => result === authentication.identity
        ? isBaseRight(config.apiUrl) && authentication.status !== 'rejected'
        : isOpen(result, checks));
    const unexpected = [...withOutcome(results, 'unexpected'), ...surprising];
    return (0,_util_group_by_js_3/* .groupBy */ .$)(unexpected, ({ status, outcome }) => `${status} ${outcome.type}`).map((same) => {
        const [{ status = 0, outcome, probe }] = same;
        const isUnhosted = outcome.type === 'wrong-base' && status === 404;
        return (0,_finding_js_1/* .createFinding */ .uP)('response-unexpected', {
            requests: (0,_probe_result_js_2/* .labelsOf */ .PC)(same),
            status,
            host: probe.request.url.host,
            empty: outcome.type === 'unexpected' && outcome.empty,
            isAccepted,
            ...(isUnhosted && { isUnhosted }),
            ...(same.every((result) => result.probe.request.isGit) && { isGit: true }),
        });
    });
}
function networkFindings({ config }, results, checks) {
    const failures = withOutcome(results, 'network-error').map(({ outcome }) => outcome.failure);
    const verified = checks.filter(({ outcome }) => outcome === 'verified').map(({ subject }) => subject);
    return (0,_util_group_by_js_3/* .groupBy */ .$)(failures, ({ kind, isNotSent }) => `${kind} ${isNotSent}`).map(([failure]) => networkFinding(failure, config.timeoutSeconds, verified));
}
function networkFinding(failure, seconds, verified) {
    const { kind, host, stage, code, variable, status, challenge, hasLineBreak, isNotSent } = failure;
    const coded = code === undefined ? {} : { code };
    const named = variable === undefined ? {} : { variable };
    switch (kind) {
        case 'tls':
            return (0,_finding_js_1/* .createFinding */ .uP)('tls-untrusted', { host, ...coded });
        case 'proxy':
            if (challenge === 'scheme-unsupported') {
                return (0,_finding_js_1/* .createFinding */ .uP)('proxy-unsupported', {
                    reason: 'login-scheme',
                    host,
                    variable: variable ?? 'HTTPS_PROXY',
                });
            }
            return (0,_finding_js_1/* .createFinding */ .uP)('proxy-error', {
                host,
                ...named,
                ...(status !== undefined && { status }),
                ...(challenge === 'login-rejected' && { isLoginRejected: true }),
            });
        case 'timed-out':
            return (0,_finding_js_1/* .createFinding */ .uP)('timed-out', { seconds, verified, ...(isNotSent && { isNotSent }) });
        case 'oversized-headers': {
            const facts = { contentType: 'unknown', bytes: 0, why: 'headers-too-large' };
            return (0,_finding_js_1/* .createFinding */ .uP)('response-not-json', { requests: [host], ...facts });
        }
        default:
            return (0,_finding_js_1/* .createFinding */ .uP)('network-unreachable', {
                host,
                stage,
                ...coded,
                ...named,
                ...(hasLineBreak && { hasLineBreak }),
            });
    }
}
/** A success that doesn't show whose request it was. */
function unverifiableFindings({ results, authentication }, checks) {
    if (authentication.status === 'anonymous')
        return [];
    const unattributed = withOutcome(results, 'success').filter((result) => !(0,_attribution_js_0/* .identifiesCaller */ .ad)(result, results) && (authentication.status !== 'accepted' || isOpen(result, checks)));
    return unattributed.length === 0
        ? []
        : [(0,_finding_js_1/* .createFinding */ .uP)('response-unverifiable', { requests: (0,_probe_result_js_2/* .labelsOf */ .PC)(unattributed) })];
}
/** A base URL that leads nowhere shows in the first response; the paths after it are this program's own choice. */
function apiUrlFindings({ config }, { authentication }) {
    const isWrong = authentication.identity?.outcome.type === 'wrong-base' && !isBaseRight(config.apiUrl);
    return isWrong ? [(0,_finding_js_1/* .createFinding */ .uP)('api-url-wrong', { url: config.apiUrl.href })] : [];
}
function isBaseRight({ pathname }) {
    return pathname === '/2.0';
}
function isOpen(result, checks) {
    return checks.some(({ outcome, by }) => outcome === 'unknown' && by === result);
}


/***/ }),

/***/ 5559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ deprecationFindings)
});
var _util_group_by_js_3 = __webpack_require__(7043);
var _finding_js_0 = __webpack_require__(5419);
var _probe_result_js_1 = __webpack_require__(4619);
var _requirement_js_2 = __webpack_require__(2685);




/** The declared operations whose own responses say that they are about to go; the rest was this program's choice. */
function deprecationFindings(requirements, results) {
    const declared = new Set((0,_requirement_js_2/* .ofKind */ .CZ)(requirements, 'operation').map(({ id }) => id));
    const deprecated = results.filter(({ deprecation, probe }) => deprecation !== undefined &&
        probe.proves.some((proof) => declared.has(proof.requirement) && proof.scope === undefined && !proof.isPermission));
    return (0,_util_group_by_js_3/* .groupBy */ .$)(deprecated, ({ deprecation }) => JSON.stringify(deprecation)).map((same) => (0,_finding_js_0/* .createFinding */ .uP)('endpoint-deprecated', { requests: (0,_probe_result_js_1/* .labelsOf */ .PC)(same), ...same[0].deprecation }));
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/src/check/expiry.js
var expiry = __webpack_require__(187);
// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __webpack_require__(3775);
// EXTERNAL MODULE: ./build/src/check/findings/access.js
var access = __webpack_require__(9591);
// EXTERNAL MODULE: ./build/src/check/findings/authentication.js
var findings_authentication = __webpack_require__(1645);
// EXTERNAL MODULE: ./build/src/check/findings/configuration.js
var configuration = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/check/findings/connectivity.js
var connectivity = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/src/check/findings/credential.js
var findings_credential = __webpack_require__(2040);
// EXTERNAL MODULE: ./build/src/check/findings/deprecation.js
var deprecation = __webpack_require__(5559);
// EXTERNAL MODULE: ./build/src/check/findings/git.js
var git = __webpack_require__(6225);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
// EXTERNAL MODULE: ./build/src/check/finding.js
var finding = __webpack_require__(5419);
// EXTERNAL MODULE: ./build/src/check/plan.js
var plan = __webpack_require__(2183);
;// CONCATENATED MODULE: ./build/src/check/findings/permission.js



/** What Bitbucket's list of the caller's permissions shows about the required writes. */
function permissionFindings(authentication, checks) {
    const writes = checks.filter((check) => check.permission !== undefined);
    const denied = (0,group_by/* groupBy */.$)(writes.filter(({ outcome }) => outcome === 'denied'), ({ permission: { needed, held } }) => `${needed.on} ${needed.level} ${held}`);
    const open = (0,group_by/* groupBy */.$)(writes.filter(({ outcome, permission }) => outcome === 'granted' && permission.gap !== undefined), ({ permission: { needed, gap } }) => `${needed.on} ${gap}`);
    return [
        ...denied.flatMap((same) => missingPermission(same, authentication)),
        ...open.flatMap((same) => unverifiedPermission(same, authentication)),
    ];
}
function missingPermission(same, { kind }) {
    const { needed, held } = same[0].permission;
    if (needed.on === 'none' || needed.level === undefined || held === undefined)
        return [];
    const requests = same.map(({ subject }) => subject);
    return [(0,finding/* createFinding */.uP)('permission-missing', { requests, kind, resource: needed.on, permission: needed.level, held })];
}
function unverifiedPermission(same, { scopeModel }) {
    const [{ permission, requirement }] = same;
    const { needed, gap } = permission;
    if (gap === undefined || requirement.kind !== 'operation')
        return [];
    const scopes = (0,plan/* permissionEndpoint */.Fb)(needed.on, requirement.place)?.scopes[scopeModel] ?? [];
    return [(0,finding/* createFinding */.uP)('permission-unverified', { operations: same.map(({ subject }) => subject), gap, scopes })];
}

// EXTERNAL MODULE: ./build/src/check/findings/redirect.js
var redirect = __webpack_require__(653);
// EXTERNAL MODULE: ./build/src/check/findings/unexplained.js
var unexplained = __webpack_require__(9870);
;// CONCATENATED MODULE: ./build/src/check/findings/diagnose.js












/** All findings of a check whose requests were sent, the most severe first. Pure; never throws. */
function diagnose(context, evidence, checks) {
    const { requirements, credential } = context;
    const { authentication } = evidence;
    const found = [
        ...(0,configuration/* declarationFindings */.lC)(context, authentication.kind, authentication.granted),
        ...(0,findings_credential/* credentialFindings */.E)(credential, requirements),
        ...(0,findings_authentication/* authenticationFindings */.N)(context, evidence),
        ...(0,access/* accessFindings */.rF)(context, authentication, checks),
        ...permissionFindings(authentication, checks),
        ...(authentication.status === 'accepted'
            ? (0,redirect/* redirectFindings */.X)(requirements, authentication.scopeModel, authentication.granted)
            : []),
        ...(0,deprecation/* deprecationFindings */.F)(requirements, evidence.results),
        ...(0,git/* policyFindings */.J)(authentication, checks),
        ...(0,git/* gitFindings */.t)(context, evidence, checks),
        ...(0,connectivity/* connectivityFindings */.A)(context, evidence, checks),
        ...(0,expiry/* expiryFindingsOnline */.R$)(context, authentication),
    ];
    return (0,severity/* sortBySeverity */.BF)([...found, ...(0,unexplained/* unexplainedFindings */.c)(evidence, checks, found)]);
}


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ policyFindings),
  t: () => (/* binding */ gitFindings)
});
var _bitbucket_authorization_js_0 = __webpack_require__(6106);
var _bitbucket_endpoint_js_6 = __webpack_require__(5674);
var _util_group_by_js_8 = __webpack_require__(7043);
var _attribution_js_1 = __webpack_require__(8923);
var _finding_js_2 = __webpack_require__(5419);
var _git_proof_js_3 = __webpack_require__(2393);
var _git_remote_js_7 = __webpack_require__(8457);
var _probe_result_js_4 = __webpack_require__(4619);
var _requirement_js_5 = __webpack_require__(2685);









/** Why git rejected the token, next to what the API returns about it, and whether git would send the token at all. */
function gitFindings(context, { authentication, results, missingChallenge }, checks) {
    const rejected = checks.flatMap(({ refusal, by, requirement }) => {
        if (refusal?.type !== 'git-rejected' || by === undefined)
            return [];
        const git = requirement.kind === 'git' ? requirement : undefined;
        return [gitFinding(refusal, by, context, { ...authentication, isShown: isShown(by, results) }, git)];
    });
    const working = checks.flatMap(({ by, requirement }) => requirement.kind === 'git' && by?.outcome.type === 'advertised' ? [by] : []);
    const unasked = (0,_probe_result_js_4/* .labelsOf */ .PC)(working).flatMap((request) => missingChallenge
        ? [(0,_finding_js_2/* .createFinding */ .uP)('route-differs', { differs: 'challenge', request, ...missingChallenge }, 'unknown')]
        : []);
    return [...rejected, ...unasked];
}
/** Whether the API shows the token the repository of a git request. */
function isShown({ probe: { request } }, results) {
    return results.some((result) => {
        const { outcome, probe } = result;
        return (outcome.type === 'success' &&
            !(0,_attribution_js_1/* .isAnonymous */ .ok)(result) &&
            !probe.request.isGit &&
            probe.request.isRoot &&
            (0,_bitbucket_endpoint_js_6/* .isSamePlace */ .O1)(probe.request, request));
    });
}
function gitFinding({ reason, isSilent = false }, { probe }, { credential, requirements }, authentication, requirement) {
    const { kind, scopeModel, status, isShown } = authentication;
    const request = probe.request.label;
    switch (reason) {
        case 'address':
            return (0,_finding_js_2/* .createFinding */ .uP)('ip-not-allowed', { request });
        case 'two-step':
            return (0,_finding_js_2/* .createFinding */ .uP)('two-step-required', { request, kind });
        case 'plan':
            return (0,_finding_js_2/* .createFinding */ .uP)('workspace-read-only', { request });
        case 'app-password':
            return (0,_finding_js_2/* .createFinding */ .uP)('app-password-removed', { scopes: (0,_requirement_js_5/* .scopesToSelect */ .Rq)(requirements, 'api-token') });
        default: {
            const isAccepted = status === 'accepted';
            // Whoever sees a repository can clone it, and anything in between may refuse without a reason.
            const isContradiction = reason === 'access'
                ? isShown && (requirement?.access === 'clone' || isSilent)
                : (0,_git_proof_js_3/* .isProven */ .n)(authentication, requirement);
            if (reason === 'no-scopes' && !isContradiction) {
                return (0,_finding_js_2/* .createFinding */ .uP)('token-without-scopes', { scopes: (0,_requirement_js_5/* .scopesToSelect */ .Rq)(requirements, scopeModel) });
            }
            // Where the API couldn't be reached, or doesn't name the kind, the user name itself was a guess; only a text about scopes shows more.
            const isGuess = !isAccepted || (reason === 'credential' && kind === 'unrecognized');
            const severity = !isContradiction && (!isGuess || reason === 'scope') ? 'fail' : 'unknown';
            const facts = {
                request,
                reason: reason === 'no-scopes' ? 'scope' : reason,
                user: (0,_bitbucket_authorization_js_0/* .gitUser */ .e2)(kind, credential.email !== undefined),
                kind,
                isAccepted,
                isContradiction,
                ...(isShown && { isShown }),
                isPush: requirement?.access === 'push',
                scopes: (0,_requirement_js_5/* .scopesToSelect */ .Rq)(requirements, scopeModel),
                remote: (0,_git_remote_js_7/* .remoteUrl */ .g)(probe.request),
            };
            return (0,_finding_js_2/* .createFinding */ .uP)('git-rejected', facts, severity);
        }
    }
}
/** What administrators set, or the plan, refused over the API; once for each reason. */
function policyFindings({ kind }, checks) {
    const refused = checks.flatMap(({ refusal, by }) => refusal?.type === 'policy-refused' && by !== undefined ? [{ reason: refusal.reason, by }] : []);
    return (0,_util_group_by_js_8/* .groupBy */ .$)(refused, ({ reason }) => reason).map((same) => {
        const request = (0,_probe_result_js_4/* .labelsOf */ .PC)(same.map(({ by }) => by)).join(', ');
        const [{ reason }] = same;
        if (reason === 'two-step')
            return (0,_finding_js_2/* .createFinding */ .uP)('two-step-required', { request, kind });
        return (0,_finding_js_2/* .createFinding */ .uP)(reason === 'plan' ? 'workspace-read-only' : 'ip-not-allowed', { request });
    });
}


/***/ }),

/***/ 9870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ unexplainedFindings)
});
var _finding_js_0 = __webpack_require__(5419);
var _probe_result_js_1 = __webpack_require__(4619);


/** What no other finding explains must not end as a pass: responses that were never seen before lead here. */
function unexplainedFindings({ authentication }, checks, found) {
    if (found.some(({ severity }) => severity !== 'warn'))
        return [];
    const isAccepted = authentication.status === 'accepted';
    const open = checks.filter(({ outcome }) => !['verified', 'granted', 'unverifiable'].includes(outcome));
    if (open.length === 0 && isAccepted)
        return [];
    const deciding = open.flatMap(({ by }) => by ?? []);
    const { identity } = authentication;
    const results = deciding.length > 0 || identity === undefined ? deciding : [identity];
    const requests = (0,_probe_result_js_1/* .labelsOf */ .PC)(results);
    const [first] = results;
    if (first?.status === undefined || (!isAccepted && first.outcome.type === 'success')) {
        return [(0,_finding_js_0/* .createFinding */ .uP)('response-unverifiable', { requests })];
    }
    if (first.outcome.type === 'removed') {
        const { change, announcement } = first.outcome;
        const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
        // What was requested for a scope alone was this program's own choice.
        const isRequired = open.some(({ requirement }) => requirement.kind === 'resource');
        return [(0,_finding_js_0/* .createFinding */ .uP)('endpoint-removed', facts, isRequired ? 'fail' : 'unknown')];
    }
    const { host } = first.probe.request.url;
    return [(0,_finding_js_0/* .createFinding */ .uP)('response-unexpected', { requests, status: first.status, host, isAccepted, empty: false })];
}


/***/ }),

/***/ 2393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ isProven)
});
var _authentication_js_0 = __webpack_require__(2568);

/**
 * Whether the API has shown that the token is valid and has what git needs. A 401 from git then contradicts it: such refusals
 * pass by themselves. https://jira.atlassian.com/browse/BCLOUD-24107
 */
function isProven(authentication, requirement) {
    const needed = requirement?.scopes[authentication.scopeModel] ?? [];
    // For a token of unknown kind, the user name is a guess.
    if (authentication.status !== 'accepted' || authentication.kind === 'unrecognized' || needed.length === 0)
        return false;
    if (authentication.granted === undefined)
        return requirement?.access === 'clone' && showsPrivate(authentication);
    return needed.every((scope) => (0,_authentication_js_0/* .hasScope */ .B)(authentication, scope) === true);
}
/** Only a token that can read it is shown a private repository, even if no response lists scopes. */
function showsPrivate({ identity }) {
    return identity?.outcome.type === 'success' && identity.outcome.isPrivate;
}


/***/ }),

/***/ 8457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ remoteUrl)
});
/** The address of the repository whose refs a request reads, as Git takes it: without a login. */
function remoteUrl({ url }) {
    return `${url.origin}${url.pathname.replace(/\/info\/refs$/, '')}`;
}


/***/ }),

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessAuthentication: () => (/* reexport */ check_authentication/* assessAuthentication */.H),
  checkOnline: () => (/* reexport */ checkOnline),
  classify: () => (/* reexport */ probe_result/* classify */.L8),
  diagnoseResponses: () => (/* reexport */ diagnoseResponses),
  evaluate: () => (/* reexport */ evaluate/* evaluate */._)
});

// EXTERNAL MODULE: ./build/src/check/authentication.js
var check_authentication = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/src/bitbucket/endpoint.js
var endpoint = __webpack_require__(5674);
// EXTERNAL MODULE: ./build/src/check/add-findings.js
var add_findings = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/src/check/evaluate.js + 7 modules
var evaluate = __webpack_require__(3799);
// EXTERNAL MODULE: ./build/src/check/execute.js
var execute = __webpack_require__(8533);
// EXTERNAL MODULE: ./build/src/check/findings/diagnose.js + 1 modules
var diagnose = __webpack_require__(351);
// EXTERNAL MODULE: ./build/src/check/expiry.js
var check_expiry = __webpack_require__(187);
// EXTERNAL MODULE: ./build/src/check/findings/access.js
var access = __webpack_require__(9591);
// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __webpack_require__(9081);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js
var scopes = __webpack_require__(1638);
// EXTERNAL MODULE: ./build/src/check/git-remote.js
var git_remote = __webpack_require__(8457);
// EXTERNAL MODULE: ./build/src/check/note.js
var note = __webpack_require__(4716);
// EXTERNAL MODULE: ./build/src/check/probe-result.js + 1 modules
var probe_result = __webpack_require__(4619);
// EXTERNAL MODULE: ./build/src/check/requirement.js
var requirement = __webpack_require__(2685);
;// CONCATENATED MODULE: ./build/src/check/notes.js








/** What to know about how the verdict came about. Pure. */
function onlineNotes(context, evidence, checks) {
    const { requirements } = context;
    const { kind, scopeModel, granted, status } = evidence.authentication;
    const tools = context.tools?.toolNotes(requirements, kind, scopeModel, granted) ?? [];
    return [
        // Whatever a rejected token was granted is of no use.
        ...(status === 'accepted' ? tools : tools.filter(({ type }) => type === 'tool')),
        ...(0,note/* cloneNotes */.Fr)(context.config),
        ...(0,note/* readingNotes */.Ge)(requirements, scopeModel),
        ...scopeNotes(context, evidence),
        ...gitNotes(context, evidence, checks),
        ...requestNotes(context, evidence, checks),
    ];
}
/** What the verdict rests on where it isn't plain, and what a check without requirements learned. */
function scopeNotes({ requirements, credential }, evidence) {
    const { authentication, results } = evidence;
    const { granted = [], kind } = authentication;
    const unrecognized = granted.filter((scope) => (0,scopes/* findScope */.sC)(scope) === undefined);
    const unused = requirements.issues.flatMap((issue) => issue.type === 'scope-unused' && !issue.isRemoved && granted.includes(issue.name) ? [issue.name] : []);
    const isUnasked = (0,requirement/* isEmpty */.Im)(requirements) && requirements.issues.length === 0;
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
}
/** Granted scopes that no request tried. */
function untestedNotes(requirements, { authentication, results }) {
    const untested = (0,requirement/* requiredScopes */.bD)(requirements, authentication.scopeModel).filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) && !isTested(scope, requirements, authentication.scopeModel, results));
    // What the job itself creates can't be named for a request.
    const made = (0,requirement/* ofKind */.CZ)(requirements, 'operation').flatMap(({ operation: { creates, path } }) => creates !== undefined && path.endsWith(creates) ? [creates] : []);
    const placeFor = (scope) => {
        const place = (0,endpoints/* missingResource */.He)(scope, requirements.place);
        const isMade = (place === 'repository' && made.includes('{repo_slug}')) ||
            (place === 'project' && made.includes('{project_key}'));
        return isMade ? undefined : place;
    };
    return [undefined, 'workspace', 'repository', 'project'].flatMap((place) => {
        const scopes = untested.filter((scope) => placeFor(scope) === place);
        return scopes.length === 0 ? [] : [{ type: 'scopes-untested', scopes, ...(place !== undefined && { place }) }];
    });
}
/** Whether a request tried a scope. A request that is only a substitute counts if it succeeded. */
function isTested(scope, requirements, scopeModel, results) {
    const operations = (0,requirement/* ofKind */.CZ)(requirements, 'operation')
        .filter(({ scopes }) => scopes[scopeModel].includes(scope))
        .map(({ id }) => id);
    return results.some(({ probe, outcome }) => probe.proves.some((proof) => {
        if (proof.scope === undefined && operations.includes(proof.requirement))
            return true;
        // A path that does not exist shows nothing about a scope.
        if (['wrong-base', 'removed', 'not-found'].includes(outcome.type))
            return false;
        return proof.scope === scope && (!proof.isSubstitute || outcome.type === 'success');
    }));
}
/** The user name for git, once it has proved to work, and what a push can still meet. */
function gitNotes({ credential }, { authentication, results }, checks) {
    return checks.flatMap(({ requirement, isScope, outcome }) => {
        if (requirement.kind !== 'git' || isScope || outcome !== 'verified')
            return [];
        const by = (0,probe_result/* findProof */.aY)(results, requirement.id);
        if (by === undefined)
            return [];
        const user = (0,authorization/* gitUser */.e2)(authentication.kind, credential.email !== undefined);
        const { access } = requirement;
        return [
            { type: 'git-user', user, remote: (0,git_remote/* remoteUrl */.g)(by.probe.request), access },
            ...(access === 'push' ? [{ type: 'branch-restrictions', kind: authentication.kind }] : []),
        ];
    });
}
/** The request that didn't come out well. */
function requestNotes({ credential }, { authentication, results }, checks) {
    const open = checks.find(({ outcome, by }) => outcome !== 'verified' && outcome !== 'granted' && by !== undefined)?.by;
    // Where the token was rejected, the first request shows most: Bitbucket answers Basic in more specific words than Bearer.
    const result = authentication.status === 'accepted' ? open : results[0];
    if (result === undefined || (result.status !== undefined && result.status < 300))
        return [];
    const { url, isGit } = result.probe.request;
    const user = (0,authorization/* gitUser */.e2)(authentication.kind, credential.email !== undefined);
    return [{ type: 'request', url: url.href, scheme: result.scheme, ...(isGit && { gitUser: user }) }];
}

// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __webpack_require__(3775);
;// CONCATENATED MODULE: ./build/src/check/online-result.js





/** The result of a check whose requests were sent. */
function onlineResult(context, evidence, checks, findings) {
    const { config, credential, requirements, now } = context;
    const { authentication, sent } = evidence;
    const { granted, source, scopeModel } = authentication;
    const expiry = (0,check_expiry/* resolveExpiry */.YP)(config, credential, now);
    return {
        verdict: (0,severity/* verdictOf */.Vj)(findings),
        credential: sentCredential(evidence),
        scopes: {
            required: (0,requirement/* requiredScopes */.bD)(requirements, scopeModel),
            ...(granted !== undefined && { granted }),
            missing: (0,access/* missingScopes */["if"])(checks),
            excess: (0,access/* excessScopes */.xL)(requirements, authentication),
            evidence: source,
        },
        checks: [credentialCheck(evidence), ...checks.map(toCheck)],
        ...(expiry !== undefined && { expiry }),
        ...((0,check_expiry/* isEndless */.tr)(config, authentication.kind) && { neverExpires: true }),
        findings,
        notes: onlineNotes(context, evidence, checks),
        requests: sent,
    };
}
function sentCredential(evidence) {
    const { kind, scheme, account, tokenId } = evidence.authentication;
    return {
        kind,
        ...(isAnySent(evidence) && { scheme }),
        ...(account !== undefined && { account }),
        ...(tokenId !== undefined && { id: tokenId }),
    };
}
/** Whether any request was sent, or answered by what another token of the same secret was sent. */
function isAnySent({ results }) {
    return results.some(({ outcome }) => outcome.type !== 'network-error' || !outcome.failure.isNotSent);
}
/** The first line of every report: whether the credential was recognized at all. */
function credentialCheck({ authentication, results }) {
    const { status, identity, granted } = authentication;
    const subject = 'credential';
    switch (status) {
        case 'accepted':
            // A refusal that lists the granted scopes shows that the credential works; its status would read as a failure.
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
}
function toCheck({ requirement, subject, isScope, outcome, shownBy, by }) {
    const prefix = isScope ? 'scope ' : requirement.kind === 'operation' ? 'operation ' : '';
    // A request whose response carried the list isn't what was required: it may even have been refused.
    const isByRequest = shownBy === undefined || shownBy.includes('endpoint') || shownBy.includes('git');
    return {
        subject: `${prefix}${subject}`,
        outcome,
        ...(shownBy !== undefined && { shownBy }),
        ...(isByRequest && requestOf(by)),
        ...('requiredBy' in requirement && { requiredBy: requirement.requiredBy }),
    };
}
function requestOf(by) {
    if (by === undefined)
        return {};
    const { probe, status } = by;
    return { by: probe.request.label, ...(status !== undefined && { status }) };
}

// EXTERNAL MODULE: ./build/src/check/plan.js
var check_plan = __webpack_require__(2183);
;// CONCATENATED MODULE: ./build/src/check/check-online.js








/**
 * Sends the requests of a plan, evaluates the responses, and compares the token with the one in use today.
 * @param interruption ends the check early: what was found out by then counts
 */
async function checkOnline(plan, context, { client, currentClient }, interruption) {
    const { config, credential, current } = context;
    const closeAll = () => {
        client.close();
        currentClient?.close();
    };
    interruption?.addEventListener('abort', closeAll);
    if (interruption?.aborted)
        closeAll();
    try {
        const first = await (0,execute/* executePlan */.v)(plan, context, client);
        const known = contextAfter(first, context);
        const execution = known === context
            ? first
            : await (0,execute/* executePlan */.v)((0,check_plan/* planRequests */._8)(config, known.requirements, credential), known, client);
        const authentication = (0,check_authentication/* assessAuthentication */.H)(execution.results, credential, known.requirements);
        const evidence = { ...execution, authentication };
        const checks = (0,evaluate/* evaluate */._)(known.requirements, evidence);
        const diagnosis = (0,diagnose/* diagnose */.h)(known, evidence, checks);
        const findings = interruption?.aborted ? (0,add_findings/* nameInterruption */.P7)(diagnosis) : diagnosis;
        const result = onlineResult(known, evidence, checks, findings);
        if (current === undefined || currentClient === undefined)
            return result;
        const { addRotation } = await __webpack_require__.e(/* import() */ 1170).then(__webpack_require__.bind(__webpack_require__, 1170));
        return await addRotation(result, { context: known, evidence, checks }, current, currentClient, interruption);
    }
    finally {
        interruption?.removeEventListener('abort', closeAll);
        closeAll();
    }
}
/** What a tool can create is missing if a response to a request in it is 404. */
function contextAfter({ results }, context) {
    const { ifMissing, requirements } = context;
    const isMissing = ifMissing?.created.some(({ resource, place }) => !requirements.created.some((each) => each.resource === resource) &&
        results.some(({ outcome, probe }) => outcome.type === 'not-found' && (0,endpoint/* isInside */.FK)(probe.request, resource, place)));
    return ifMissing !== undefined && isMissing ? { ...context, requirements: ifMissing } : context;
}

// EXTERNAL MODULE: ./build/src/check/findings/authentication.js
var findings_authentication = __webpack_require__(1645);
// EXTERNAL MODULE: ./build/src/check/findings/configuration.js
var configuration = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/check/findings/connectivity.js
var connectivity = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/src/check/findings/deprecation.js
var deprecation = __webpack_require__(5559);
// EXTERNAL MODULE: ./build/src/check/findings/git.js
var git = __webpack_require__(6225);
// EXTERNAL MODULE: ./build/src/check/findings/unexplained.js
var unexplained = __webpack_require__(9870);
;// CONCATENATED MODULE: ./build/src/check/findings/responses.js








/**
 * The findings that responses show by themselves, the most severe first: those of `diagnose` without what only a check knows,
 * such as the secret and its expiry. Pure; never throws.
 */
function diagnoseResponses(context, evidence, checks) {
    const { authentication } = evidence;
    const found = [
        ...(0,configuration/* declarationFindings */.lC)(context, authentication.kind, authentication.granted),
        ...(0,findings_authentication/* authenticationFindings */.N)(context, evidence),
        ...(0,access/* accessFindings */.rF)(context, authentication, checks),
        ...(0,deprecation/* deprecationFindings */.F)(context.requirements, evidence.results),
        ...(0,git/* policyFindings */.J)(authentication, checks),
        ...(0,git/* gitFindings */.t)(context, evidence, checks),
        ...(0,connectivity/* connectivityFindings */.A)(context, evidence, checks),
    ];
    return (0,severity/* sortBySeverity */.BF)([...found, ...(0,unexplained/* unexplainedFindings */.c)(evidence, checks, found)]);
}

;// CONCATENATED MODULE: ./build/src/check/online.js
/**
 * The part of a check that needs the network, as one part of the bundle: a run that sends nothing doesn't load it.
 */







/***/ }),

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* binding */ classify),
  ZW: () => (/* binding */ findPermissionProof),
  aY: () => (/* binding */ findProof),
  PC: () => (/* binding */ labelsOf)
});

// EXTERNAL MODULE: ./build/src/bitbucket/api-response.js
var api_response = __webpack_require__(7619);
// EXTERNAL MODULE: ./build/src/bitbucket/caller-identity.js
var caller_identity = __webpack_require__(5635);
;// CONCATENATED MODULE: ./build/src/bitbucket/deprecation.js
/**
 * Reads `Deprecation`, `Sunset`, and `Link` with `rel="deprecation"`. Source: https://github.com/renovatebot/renovate/issues/45461,
 * https://datatracker.ietf.org/doc/html/rfc9745 and rfc8594
 * @returns nothing where none of them is there; never throws
 */
function readDeprecation({ headers }) {
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
}
/** `@1787184000`, seconds since 1970, or an HTTP date. */
function parseHeaderDate(value = '') {
    const [, seconds] = /^@(\d{1,11})$/.exec(value.trim()) ?? [];
    const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value.trim());
    const moment = new Date(seconds === undefined ? (isDate ? value : Number.NaN) : Number(seconds) * 1000);
    const day = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
    return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}
/** It is shown to people: an address of Atlassian's alone. */
function linkIn(value = '') {
    return value
        .split(',')
        .filter((item) => /;\s*rel="?deprecation"?\s*(?:;|$)/i.test(item))
        .map((item) => /^\s*<(https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200})>/.exec(item)?.[1])
        .find((url) => url !== undefined);
}

// EXTERNAL MODULE: ./build/src/bitbucket/git-response.js
var git_response = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/src/check/probe-result.js




/** Classifies what came back. Pure; never throws. */
function classify({ isGit, path }, result) {
    if (result.outcome === 'failure')
        return { outcome: { type: 'network-error', failure: result }, caller: {} };
    const deprecation = isGit ? undefined : readDeprecation(result);
    return {
        status: result.status,
        outcome: isGit ? (0,git_response/* classifyGitResponse */._)(result, path) : (0,api_response/* classifyResponse */.IJ)(result),
        caller: (0,caller_identity/* readCallerIdentity */.U)(result),
        ...(deprecation && { deprecation }),
    };
}
/** The last result that shows a requirement, or one of the scopes that it needs. */
function findProof(results, requirement, scope) {
    return results.findLast(({ probe }) => probe.proves.some((proof) => proof.requirement === requirement && proof.scope === scope && !proof.isPermission));
}
/** The result that shows the permission which a requirement needs. */
function findPermissionProof(results, requirement) {
    return results.findLast(({ probe }) => probe.proves.some((proof) => proof.requirement === requirement && proof.isPermission));
}
/** Requests as people read them, each once. */
function labelsOf(results) {
    return [...new Set(results.map(({ probe }) => probe.request.label))];
}


/***/ }),

/***/ 227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ challengeSchemes)
});
/**
 * The schemes that `WWW-Authenticate` or `Proxy-Authenticate` headers offer, in lower case.
 * https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 * @param challenges header values, each with one or more challenges
 */
function challengeSchemes(challenges) {
    return challenges.flatMap((value) => [...value.matchAll(/(?:^|,)\s*([\w-]+)(?=\s*(?:,|$)|\s+[^\s=])/g)].map(([, scheme = '']) => scheme.toLowerCase()));
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isObject)
});
/** Whether a value of a JSON document is an object, and no list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
