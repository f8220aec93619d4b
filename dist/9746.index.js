"use strict";
exports.id = 9746;
exports.ids = [9746];
exports.modules = {

9746:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var missing_resource = __require__(1752);
var place = __require__(2624);
var scopes = __require__(1638);
var group_by = __require__(7043);
var check_result = __require__(4366);
var finding = __require__(5419);
var kind_limits = __require__(9631);
var possible_kinds = __require__(2737);
var probe_result = __require__(4619);
var check_requirement = __require__(2685);
// src/check/findings/access.js










function accessFindings(context, authentication, checks) {
    return [
        ...missingScopeFindings(context, authentication, checks),
        ...refusalFindings(authentication, checks),
        ...unverifiedFindings(context, authentication, checks),
        ...unverifiedResourceFindings(checks),
        ...placelessToolFindings(context, authentication, checks),
        ...contradictionFindings(authentication, checks),
    ];
}
function missingScopeFindings({ requirements, tools }, { kind, granted = [], scopeModel }, checks) {
    const impossible = (0,kind_limits.impossibleScopes)(requirements, kind, granted);
    const missing = (0,check_result/* missingScopes */["if"])(checks).filter((scope) => !impossible.scopes.includes(scope));
    if (missing.length === 0)
        return [];
    const all = requirements.all.filter((each) => each.kind !== 'scope' || !impossible.texts.includes(each.label));
    const needed = (0,check_requirement.requiredScopes)({ all }, scopeModel).filter((scope) => !impossible.scopes.includes(scope));
    const required = (0,scopes.withoutImplied)([...needed, ...missing]);
    const readHint = missing.some((scope) => {
        const thing = /read:(.+)/.exec(scope)?.[1];
        return thing !== undefined && granted.some((name) => name !== scope && name.endsWith(`:${thing}`));
    });
    const alsoGranted = granted.filter((scope) => !(0,scopes.expandImpliedScopes)(required).has(scope));
    const needs = tools?.findNeeds(missing, requirements, checks) ?? [];
    return [
        (0,finding.createFinding)('scope-missing', {
            missing,
            required,
            alsoGranted,
            kind,
            readHint,
            ...(needs.length > 0 && { tools: needs }),
        }),
    ];
}
function refusalFindings(authentication, checks) {
    const refused = checks.filter((check) => check.by !== undefined && check.refusal !== undefined);
    return (0,group_by.groupBy)(refused, causeOf).flatMap((same) => refusalFinding(same, authentication));
}
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
            return whatIsHidden(check) === 'part' ? by.probe.request.label : (0,place.describeResource)(by.probe.request);
        default:
            return refusal.type;
    }
}
function whatIsHidden({ by: { probe }, isPart }) {
    if (isPart || probe.request.resource === 'user')
        return 'part';
    return probe.request.isRoot ? 'whole' : 'either';
}
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
    const requests = (0,probe_result.labelsOf)(same.map((other) => other.by));
    switch (refusal.type) {
        case 'access-denied': {
            const { permission, resource } = by.probe.request;
            const facts = { requests, kind, resource, message: refusal.message };
            if (refusal.isUnclear)
                return [(0,finding.createFinding)('permission-missing', { ...facts, isUnclear: true }, 'unknown')];
            return [(0,finding.createFinding)('permission-missing', { ...facts, ...(permission && { permission }) })];
        }
        case 'mechanism-refused':
        case 'unauthorized':
            return [kindFinding(same, kind)];
        case 'removed': {
            const { change, announcement } = refusal;
            const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
            return [(0,finding.createFinding)('endpoint-removed', facts)];
        }
        case 'not-found': {
            const { detail } = refusal;
            const option = optionNaming(check, by);
            return [
                (0,finding.createFinding)('resource-not-found', {
                    resource: (0,place.describeResource)(by.probe.request),
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
function kindFinding(same, kind) {
    const operations = same.flatMap(({ requirement }) => requirement.kind === 'operation' ? [requirement.operation] : []);
    return (0,finding.createFinding)('token-kind-rejected', {
        requests: (0,probe_result.labelsOf)(same.map(({ by }) => by)),
        kind,
        scheme: same[0].by.scheme,
        isListed: operations.length > 0 && operations.every((operation) => (0,kind_limits.isListedFor)(operation, kind)),
        others: (0,possible_kinds.otherKinds)(operations, kind),
        scopes: [...new Set(operations.flatMap(({ scopes }) => scopes.oauth))],
    });
}
function optionNaming({ requirement }, { probe }) {
    if (requirement.kind === 'operation')
        return requirement.values.workspace === undefined ? undefined : 'operations';
    const { resource } = probe.request;
    const isNamed = requirement.kind === 'resource' && requirement.label === (0,place.describeResource)(probe.request);
    return isNamed && resource !== 'user' ? resource : undefined;
}
function unverifiedFindings({ requirements }, { granted, scopeModel }, checks) {
    const open = checks.filter(({ outcome, requirement, isScope }) => outcome === 'unverifiable' && (isScope || requirement.kind === 'operation'));
    const scopes = [...new Set(open.flatMap((check) => missingScopesOf(check, scopeModel)))];
    if (scopes.length === 0)
        return [];
    const places = [...new Set(scopes.flatMap((scope) => (0,missing_resource.missingResource)(scope, requirements.place) ?? []))];
    return [(0,finding.createFinding)('scope-unverified', { scopes, hasScopeList: granted !== undefined, places })];
}
function unverifiedResourceFindings(checks) {
    if ((0,check_result/* missingScopes */["if"])(checks).length > 0)
        return [];
    return checks.flatMap(({ requirement, outcome }) => requirement.kind === 'resource' && outcome === 'unverifiable'
        ? [(0,finding.createFinding)('resource-unverified', { resource: requirement.label, option: requirement.resource })]
        : []);
}
function placelessToolFindings({ config, requirements, tools }, { status }, checks) {
    if (status !== 'accepted' || (0,check_result/* missingScopes */["if"])(checks).length > 0)
        return [];
    return tools?.placeFindings(requirements, config) ?? [];
}
function missingScopesOf({ requirement, subject }, scopeModel) {
    const needed = requirement.kind === 'operation' ? requirement.scopes[scopeModel] : [];
    return needed.length === 0 ? [subject] : needed;
}
function contradictionFindings({ disagreement }, checks) {
    const found = checks.flatMap(({ subject, contradiction }) => contradiction === undefined ? [] : [(0,finding.createFinding)('scope-contradiction', { subject, ...contradiction })]);
    if (disagreement === undefined || found.length > 0)
        return found;
    return [(0,finding.createFinding)('scope-contradiction', { subject: 'granted scopes', type: 'two-lists', ...disagreement })];
}

var credential_kind = __require__(8161);
var dates = __require__(9021);
var attribution = __require__(8923);
var check_expiry = __require__(187);
var findings_expiry = __require__(2854);
// src/check/findings/authentication.js







function authenticationFindings(context, evidence) {
    const { authentication } = evidence;
    switch (authentication.status) {
        case 'rejected':
            return rejectionFindings(context, evidence);
        case 'anonymous': {
            const by = authentication.identity?.probe.request.label;
            return by === undefined ? [] : [(0,finding.createFinding)('token-not-received', { by })];
        }
        case 'accepted':
        case 'unverified':
            return [];
    }
}
function rejectionFindings(context, { authentication, results }) {
    const { credential, requirements, config, now } = context;
    const { kind, scopeModel } = authentication;
    const scopes = (0,check_requirement.scopesToSelect)(requirements, scopeModel);
    const rejected = results.filter(({ outcome }) => outcome.type === 'unauthorized');
    const has401 = (reason) => rejected.some(({ outcome }) => outcome.type === 'unauthorized' && outcome.reason === reason);
    if (has401('no-scopes'))
        return [(0,finding.createFinding)('token-without-scopes', { scopes })];
    if (has401('email'))
        return [(0,finding.createFinding)('email-mismatch', { isUnregistered: true })];
    if (has401('app-password') && credential.kind === 'unrecognized') {
        return [(0,finding.createFinding)('app-password-removed', { scopes: (0,check_requirement.scopesToSelect)(requirements, 'api-token') })];
    }
    const { expiresAt, checksum, clipped } = credential;
    const isEmailTried = results.some(({ scheme }) => scheme === 'basic');
    if (expiresAt !== undefined && expiresAt < now) {
        return [(0,finding.createFinding)('expired', { on: (0,dates.dayOf)(expiresAt), byItself: true, kind, scopes, isEmailTried })];
    }
    const isDamaged = checksum === 'differs' || checksum === 'absent';
    const damaged = isDamaged ? [(0,finding.createFinding)('token-damaged', { checksum, clipped })] : [];
    const expiry = (0,check_expiry.resolveExpiry)(config, credential, now);
    if (expiry !== undefined && (expiry.daysLeft < 0 || (0,check_expiry.isDeclaredTimePast)(config, now))) {
        const facts = { on: expiry.on, byItself: false, ...(0,findings_expiry.listedBy)(expiry), kind, scopes, isEmailTried };
        return [(0,finding.createFinding)('expired', facts), ...damaged];
    }
    if (kind === 'api-token' && credential.email === undefined) {
        return [(0,finding.createFinding)('email-missing', { accepted: false }, 'fail'), ...damaged];
    }
    const tried = rejected.map(({ scheme }) => scheme);
    const [message] = rejected.flatMap(({ outcome }) => (outcome.type === 'unauthorized' && outcome.message) || []);
    const facts = { kind, tried, ...rankCauses(context, kind, results), scopes, ...(message && { message }) };
    return [(0,finding.createFinding)('token-rejected', facts), ...damaged];
}
function rankCauses({ credential, config, now }, kind, results) {
    const expiry = (0,check_expiry.resolveExpiry)(config, credential, now);
    const end = expiry?.source === 'organization' ? undefined : expiry;
    const likely = [];
    const ruledOut = [];
    if (results.some(attribution.isAnonymous))
        likely.push('proxy');
    if (kind === 'unrecognized')
        likely.push('no-token');
    if (kind === 'service-account-token')
        likely.push('without-scopes');
    if (credential.checksum === 'fits')
        ruledOut.push('damage');
    else if (credential.checksum !== undefined)
        likely.push('damage');
    const isToday = end?.source === 'declared' && end.daysLeft === 0;
    const isRuledOut = (0,check_expiry.isEndless)(config, kind) || (end !== undefined && !isToday);
    if (isRuledOut)
        ruledOut.push('expiry');
    else if (isToday && config.expiresAt === undefined)
        likely.unshift('expiry');
    else
        likely.push('expiry');
    likely.push('revocation');
    if ((0,credential_kind.isAccessToken)(kind)) {
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

var network_finding = __require__(6148);
// src/check/findings/connectivity.js





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
function isOptional({ probe: { proves } }) {
    return proves.length > 0 && proves.every(({ isPermission }) => isPermission);
}
function withOutcome(results, type) {
    return results.filter((result) => result.outcome.type === type);
}
function rateLimitFindings(results) {
    const limited = withOutcome(results, 'rate-limited');
    const [first] = limited;
    if (first === undefined)
        return [];
    const { retryAfter } = first.outcome;
    const facts = { requests: (0,probe_result.labelsOf)(limited), ...(retryAfter !== undefined && { retryAfter }) };
    return [(0,finding.createFinding)('rate-limited', facts)];
}
function serverErrorFindings(results) {
    const failed = withOutcome(results, 'server-error');
    if (failed.length === 0)
        return [];
    const statuses = [...new Set(failed.map(({ status = 0 }) => status))];
    return [(0,finding.createFinding)('server-error', { requests: (0,probe_result.labelsOf)(failed), statuses })];
}
function unreadableFindings(results) {
    return (0,group_by.groupBy)(withOutcome(results, 'unreadable'), ({ outcome }) => outcome.why).map((same) => {
        const { contentType, bytes, why } = same[0].outcome;
        return (0,finding.createFinding)('response-not-json', { requests: (0,probe_result.labelsOf)(same), contentType, bytes, why });
    });
}
function unexpectedFindings({ config }, { results, authentication }, checks) {
    const isAccepted = authentication.status === 'accepted';
    const surprising = [...withOutcome(results, 'wrong-base'), ...withOutcome(results, 'unauthorized')].filter((result) => result === authentication.identity
        ? isBaseRight(config.apiUrl) && authentication.status !== 'rejected'
        : isOpen(result, checks));
    const unattributed = withOutcome(results, 'access-denied').filter((result) => result === authentication.identity && authentication.status === 'unverified');
    const unexpected = [...withOutcome(results, 'unexpected'), ...unattributed, ...surprising];
    return (0,group_by.groupBy)(unexpected, sameResponse).map((same) => {
        const [{ status = 0, outcome, probe }] = same;
        const isUnhosted = outcome.type === 'wrong-base' && status === 404;
        return (0,finding.createFinding)('response-unexpected', {
            requests: (0,probe_result.labelsOf)(same),
            status,
            host: probe.request.url.host,
            empty: outcome.type === 'unexpected' && outcome.empty,
            isAccepted,
            ...messageOf(outcome),
            ...(isUnhosted && { isUnhosted }),
            ...(same.every((result) => result.probe.request.isGit) && { isGit: true }),
        });
    });
}
function sameResponse({ status, outcome }) {
    return `${status} ${outcome.type} ${messageOf(outcome).message ?? ''}`;
}
function messageOf(outcome) {
    const { message = '' } = outcome.type === 'unexpected' || outcome.type === 'access-denied' ? outcome : {};
    return message === '' ? {} : { message };
}
function networkFindings({ config }, results, checks) {
    const failures = withOutcome(results, 'network-error').map(({ outcome }) => outcome.failure);
    const verified = checks.filter(({ outcome }) => outcome === 'verified').map(({ subject }) => subject);
    return (0,group_by.groupBy)(failures, ({ kind, isNotSent }) => `${kind} ${isNotSent}`).map(([failure]) => (0,network_finding.networkFinding)(failure, config.timeoutSeconds, verified));
}
function unverifiableFindings({ results, authentication }, checks) {
    if (authentication.status === 'anonymous')
        return [];
    const unattributed = withOutcome(results, 'success').filter((result) => !(0,attribution.identifiesCaller)(result, results) && (authentication.status !== 'accepted' || isOpen(result, checks)));
    return unattributed.length === 0
        ? []
        : [
            (0,finding.createFinding)('response-unverifiable', {
                requests: (0,probe_result.labelsOf)(unattributed),
                ...(unattributed.every(attribution.isAnonymous) && { isAnonymous: true }),
            }),
        ];
}
function apiUrlFindings({ config }, { authentication }) {
    const isWrong = authentication.identity?.outcome.type === 'wrong-base' && !isBaseRight(config.apiUrl);
    return isWrong ? [(0,finding.createFinding)('api-url-wrong', { url: config.apiUrl.href })] : [];
}
function isBaseRight({ pathname }) {
    return pathname === '/2.0';
}
function isOpen(result, checks) {
    return checks.some(({ outcome, by }) => outcome === 'unknown' && by === result);
}

var authorization = __require__(6106);
var git_proof = __require__(2393);
// src/check/findings/git.js








function gitFindings(context, { authentication, results, missingChallenge }, checks) {
    const rejected = checks.flatMap(({ refusal, by, requirement }) => {
        if (refusal?.type !== 'git-rejected' || by === undefined)
            return [];
        const git = requirement.kind === 'git' ? requirement : undefined;
        return [gitFinding(refusal, by, context, { ...authentication, isShown: isShown(by, results) }, git)];
    });
    const working = checks.flatMap(({ by, requirement }) => requirement.kind === 'git' && by?.outcome.type === 'advertised' ? [by] : []);
    const unasked = (0,probe_result.labelsOf)(working).flatMap((request) => missingChallenge
        ? [(0,finding.createFinding)('route-differs', { differs: 'challenge', request, ...missingChallenge }, 'unknown')]
        : []);
    return [...rejected, ...unasked];
}
function isShown({ probe: { request } }, results) {
    return results.some((result) => {
        const { outcome, probe } = result;
        return (outcome.type === 'success' &&
            !(0,attribution.isAnonymous)(result) &&
            !probe.request.isGit &&
            probe.request.isRoot &&
            (0,place.isSamePlace)(probe.request, request));
    });
}
function gitFinding({ reason, isSilent = false }, { probe }, { credential, requirements }, authentication, requirement) {
    const { kind, scopeModel, status, isShown } = authentication;
    const request = probe.request.label;
    switch (reason) {
        case 'address':
            return (0,finding.createFinding)('ip-not-allowed', { request });
        case 'two-step':
            return (0,finding.createFinding)('two-step-required', { request, kind });
        case 'plan':
            return (0,finding.createFinding)('workspace-read-only', { request });
        case 'app-password':
            return (0,finding.createFinding)('app-password-removed', { scopes: (0,check_requirement.scopesToSelect)(requirements, 'api-token') });
        default: {
            const isAccepted = status === 'accepted';
            const isContradiction = reason === 'access'
                ? isShown && (requirement?.access === 'clone' || isSilent)
                : (0,git_proof.isProven)(authentication, requirement);
            if (reason === 'no-scopes' && !isContradiction) {
                return (0,finding.createFinding)('token-without-scopes', { scopes: (0,check_requirement.scopesToSelect)(requirements, scopeModel) });
            }
            const isGuess = !isAccepted || (reason === 'credential' && kind === 'unrecognized');
            const severity = !isContradiction && (!isGuess || reason === 'scope') ? 'fail' : 'unknown';
            const facts = {
                request,
                reason: reason === 'no-scopes' ? 'scope' : reason,
                user: (0,authorization.gitUser)(kind, credential.email !== undefined),
                kind,
                isAccepted,
                isContradiction,
                ...(isShown && { isShown }),
                isPush: requirement?.access === 'push',
                scopes: (0,check_requirement.scopesToSelect)(requirements, scopeModel),
                remote: (0,place.remoteUrl)(probe.request),
            };
            return (0,finding.createFinding)('git-rejected', facts, severity);
        }
    }
}
function policyFindings({ kind }, checks) {
    const refused = checks.flatMap(({ refusal, by }) => refusal?.type === 'policy-refused' && by !== undefined ? [{ reason: refusal.reason, by }] : []);
    return (0,group_by.groupBy)(refused, ({ reason }) => reason).map((same) => {
        const request = (0,probe_result.labelsOf)(same.map(({ by }) => by)).join(', ');
        const [{ reason }] = same;
        if (reason === 'two-step')
            return (0,finding.createFinding)('two-step-required', { request, kind });
        return (0,finding.createFinding)(reason === 'plan' ? 'workspace-read-only' : 'ip-not-allowed', { request });
    });
}

var severity = __require__(3775);
var configuration = __require__(4299);
var deprecation = __require__(7940);
var excess = __require__(486);
var identity = __require__(3299);
// src/check/findings/unexplained.js


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
    const requests = (0,probe_result.labelsOf)(results);
    const [first] = results;
    if (first?.status === undefined || (!isAccepted && first.outcome.type === 'success')) {
        return [(0,finding.createFinding)('response-unverifiable', { requests })];
    }
    if (first.outcome.type === 'removed') {
        const { change, announcement } = first.outcome;
        const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
        const isRequired = open.some(({ requirement }) => requirement.kind === 'resource');
        return [(0,finding.createFinding)('endpoint-removed', facts, isRequired ? 'fail' : 'unknown')];
    }
    const { host } = first.probe.request.url;
    return [(0,finding.createFinding)('response-unexpected', { requests, status: first.status, host, isAccepted, empty: false })];
}

// src/check/findings/responses.js










function diagnoseResponses(context, evidence, checks) {
    const { authentication } = evidence;
    const found = [
        ...(0,configuration.declarationFindings)(context, authentication.kind, authentication.granted),
        ...authenticationFindings(context, evidence),
        ...(0,identity.identityFindings)(context, evidence),
        ...accessFindings(context, authentication, checks),
        ...(0,excess.excessFindings)(context, authentication),
        ...(0,deprecation.deprecationFindings)(context.requirements, evidence.results),
        ...policyFindings(authentication, checks),
        ...gitFindings(context, evidence, checks),
        ...connectivityFindings(context, evidence, checks),
    ];
    return (0,severity.sortBySeverity)([...found, ...unexplainedFindings(evidence, checks, found)]);
}

// src/check/findings/failures.js
_module.exports = { accessFindings, authenticationFindings, connectivityFindings, diagnoseResponses, gitFindings, policyFindings, unexplainedFindings };








}),

6148:
((_module, _exports, __require__) => {

var _finding_js_0 = __require__(5419);

function networkFinding(failure, seconds, verified) {
    const { kind, host, stage, code, variable, status, challenge, hasLineBreak, isNotSent } = failure;
    const coded = code === undefined ? {} : { code };
    const named = variable === undefined ? {} : { variable };
    switch (kind) {
        case 'tls':
            return _finding_js_0.createFinding('tls-untrusted', { host, ...coded });
        case 'proxy':
            if (challenge === 'scheme-unsupported') {
                return _finding_js_0.createFinding('proxy-unsupported', {
                    reason: 'login-scheme',
                    host,
                    variable: variable ?? 'HTTPS_PROXY',
                });
            }
            return _finding_js_0.createFinding('proxy-error', {
                host,
                ...named,
                ...(status !== undefined && { status }),
                ...(challenge === 'login-rejected' && { isLoginRejected: true }),
            });
        case 'timed-out':
            return _finding_js_0.createFinding('timed-out', { seconds, verified, ...(isNotSent && { isNotSent }) });
        case 'oversized-headers': {
            const facts = { contentType: 'unknown', bytes: 0, why: 'headers-too-large' };
            return _finding_js_0.createFinding('response-not-json', { requests: [host], ...facts });
        }
        default:
            return _finding_js_0.createFinding('network-unreachable', {
                host,
                stage,
                ...coded,
                ...named,
                ...(hasLineBreak && { hasLineBreak }),
            });
    }
}
_module.exports = { networkFinding };


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