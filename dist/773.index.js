export const id = 773;
export const ids = [773];
export const modules = {

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessAuthentication: () => (/* reexport */ check_authentication/* assessAuthentication */.H),
  diagnose: () => (/* reexport */ diagnose),
  evaluate: () => (/* reexport */ evaluate),
  executePlan: () => (/* reexport */ executePlan),
  onlineResult: () => (/* reexport */ token_result/* onlineResult */.z)
});

// EXTERNAL MODULE: ./build/src/check/authentication.js
var check_authentication = __webpack_require__(2568);
;// CONCATENATED MODULE: ./build/src/check/check-result.js
/** What the list of granted scopes decides, by the request whose response carried the list. */
function byScopeList({ identity }, outcome) {
    return { outcome, ...(identity !== undefined && { by: identity }) };
}
/** Scopes that the list of granted scopes lacks: nothing has to be tried. */
function missingFromList(authentication, missing) {
    return { ...byScopeList(authentication, 'missing'), missing };
}

// EXTERNAL MODULE: ./build/src/check/probe-result.js + 2 modules
var probe_result = __webpack_require__(1464);
;// CONCATENATED MODULE: ./build/src/check/evaluate-git.js



/** Git access, by the ref advertisement; the one for a push is proof only together with the scope: nothing was pushed. */
function evaluateGit(requirement, evidence) {
    return { requirement, subject: requirement.label, ...evaluateAccess(requirement, evidence) };
}
function evaluateAccess({ id, access, scopes }, { results, authentication }) {
    const missing = scopes[authentication.vocabulary].filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) === false);
    if (missing.length > 0)
        return missingFromList(authentication, missing);
    const by = (0,probe_result/* findProof */.aY)(results, id);
    if (by === undefined)
        return { outcome: 'unknown' };
    const { outcome } = by;
    if (outcome.type === 'git-rejected')
        return { outcome: 'denied', by, refusal: outcome };
    if (outcome.type !== 'advertised')
        return { outcome: 'unknown', by };
    const isProof = access === 'push' ? authentication.granted !== undefined : authentication.status === 'accepted';
    return { outcome: isProof ? 'verified' : 'unverifiable', by };
}

// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __webpack_require__(9081);
// EXTERNAL MODULE: ./build/src/check/attribution.js
var attribution = __webpack_require__(8923);
;// CONCATENATED MODULE: ./build/src/check/evaluate-resource.js


/** Whether a resource is visible, by whatever was requested of it or in it. */
function evaluateResource(resource, place, results) {
    const inside = results.filter(({ probe: { request } }) => !request.isGit && (0,endpoints/* isInside */.FK)(request, resource, place));
    const itself = inside.filter(({ probe: { request } }) => request.isRoot && request.resource === resource);
    const find = (type, among = inside) => among.find(({ outcome }) => outcome.type === type);
    const findIdentified = (type, among = inside) => among.find((result) => result.outcome.type === type && (0,attribution/* identifiesCaller */.ad)(result, results));
    const shown = findIdentified('success');
    if (shown !== undefined)
        return { outcome: 'verified', by: shown };
    // Other resources in a workspace can be hidden while the workspace isn't.
    const hidden = find('not-found', resource === 'workspace' ? itself : inside);
    // Anything between here and Bitbucket can answer that access is denied.
    const denied = hidden ?? findIdentified('access-denied', itself);
    if (denied !== undefined)
        return { outcome: 'denied', by: denied, refusal: denied.outcome };
    const refused = find('scope-denied') ?? find('mechanism-refused');
    if (refused !== undefined)
        return { outcome: 'unverifiable', by: refused };
    const open = inside.at(-1);
    return open === undefined ? { outcome: 'unverifiable' } : { outcome: 'unknown', by: open };
}
/** The response that hides the place in which an operation would work, whatever its scopes. */
function findHiddenPlace({ operation, place }, results) {
    const resource = (0,endpoints/* resourceOf */.KU)(operation.path);
    if (resource === 'user' || place.workspace === undefined)
        return undefined;
    if (resource !== 'workspace' && place[resource] === undefined)
        return undefined;
    const { refusal, by } = evaluateResource(resource, place, results);
    return refusal?.type === 'not-found' ? by : undefined;
}
/** Whether the repository, workspace or project that a request is about is visible in another response. */
function isPlaceVisible(result, results) {
    return results.some((other) => other.outcome.type === 'success' && (0,endpoints/* isSamePlace */.O1)(result.probe.request, other.probe.request));
}
/** Whether a required resource that isn't visible already explains a 404. */
function isExplainedByHiddenResource(result, resources) {
    return resources.some(({ refusal, requirement }) => refusal?.type === 'not-found' && (0,endpoints/* isInside */.FK)(result.probe.request, requirement.resource, requirement.place));
}

;// CONCATENATED MODULE: ./build/src/check/evaluate-response.js


/**
 * What a response shows about a scope and about an operation alike.
 * @param lacking the scopes that the request needs and the list of granted scopes lacks
 * @returns nothing where it depends on which of the two was tried
 */
function evaluateCommonOutcome(by, lacking, { authentication, results, resources }) {
    const { outcome } = by;
    if (outcome.type === 'success') {
        if (lacking.length > 0)
            return undefined;
        const isListed = authentication.granted !== undefined && !(0,attribution/* isAnonymous */.ok)(by);
        return { outcome: isListed || (0,attribution/* identifiesCaller */.ad)(by, results) ? 'verified' : 'unknown', by };
    }
    if (lacking.length > 0)
        return { outcome: 'missing', by, missing: lacking };
    switch (outcome.type) {
        case 'mechanism-refused':
            return { outcome: 'denied', by, refusal: outcome };
        case 'unauthorized':
            // The token works elsewhere. The one specific text ends in "or not supported for this endpoint", which is then the
            // only reason left; any other text shows nothing.
            if (outcome.reason !== 'token-invalid')
                return { outcome: 'unknown', by };
            return { outcome: 'denied', by, refusal: outcome };
        case 'not-found':
            if (isPlaceVisible(by, results))
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

// EXTERNAL MODULE: ./build/src/check/kind-limits.js
var kind_limits = __webpack_require__(9631);
// EXTERNAL MODULE: ./build/src/check/requirements.js
var check_requirements = __webpack_require__(5832);
;// CONCATENATED MODULE: ./build/src/check/evaluate-scope.js







/** Every scope that is required as such or for git, once, in the model of the credential. */
function evaluateScopes(requirements, context) {
    const { kind, granted, vocabulary } = context.authentication;
    const impossible = (0,kind_limits/* scopesNotForKind */.Kr)(requirements, kind, granted);
    const isScope = true;
    const owners = [...(0,check_requirements/* ofKind */.CZ)(requirements, 'scope'), ...(0,check_requirements/* ofKind */.CZ)(requirements, 'git')];
    const possible = (0,check_requirements/* directScopes */.Be)(requirements, vocabulary)
        .filter((scope) => !impossible.includes(scope))
        .flatMap((scope) => {
        const requirement = owners.find(({ scopes }) => scopes[vocabulary].includes(scope));
        return requirement === undefined
            ? []
            : [{ requirement, subject: scope, isScope, ...evaluateScope(scope, requirement.id, context) }];
    });
    // Without a counterpart in the credential's model nothing can be compared.
    const others = (0,check_requirements/* ofKind */.CZ)(requirements, 'scope')
        .filter(({ label, scopes }) => scopes[vocabulary].length === 0 && !impossible.includes(label))
        .map((requirement) => ({
        requirement,
        subject: requirement.label,
        isScope,
        outcome: 'unverifiable',
    }));
    return [...possible, ...others];
}
/**
 * One scope that a requirement needs, by the request that tries it and by the list of granted scopes.
 * @param about what an operation that needs it works on: elsewhere a refusal shows nothing about it
 */
function evaluateScope(scope, requirement, context, about) {
    const { authentication, results } = context;
    const held = (0,check_authentication/* hasScope */.B)(authentication, scope);
    const by = (0,probe_result/* findProof */.aY)(results, requirement, scope);
    if (by === undefined)
        return evaluateUntriedScope(scope, requirement, context);
    const { outcome, probe } = by;
    const byList = held ? byScopeList(authentication, 'verified') : { outcome: 'unverifiable', by };
    if (isElsewhere(by, requirement, scope, about) && placeOutcomes.has(outcome.type)) {
        return held === false ? missingFromList(authentication, [scope]) : byList;
    }
    const common = evaluateCommonOutcome(by, held === false ? [scope] : [], context);
    if (common !== undefined)
        return common;
    switch (outcome.type) {
        case 'success': {
            if (!probe.request.needsCredential && !outcome.isPrivate)
                return { outcome: 'missing', by, missing: [scope] };
            const contradiction = { type: 'accepted-without-scope', scope, request: probe.request.label };
            return { outcome: 'verified', by, contradiction };
        }
        case 'scope-denied': {
            const { required } = outcome;
            const contradiction = {
                type: 'refused-with-scope',
                granted: [scope],
                required,
                request: probe.request.label,
            };
            const said = { by, ...(held && { contradiction }) };
            const isMeant = required.length === 0 || required.includes(scope);
            if (isMeant)
                return { ...said, outcome: 'missing', missing: [scope] };
            return { ...said, outcome: held ? 'verified' : 'unverifiable' };
        }
        case 'access-denied':
            return held || (0,attribution/* identifiesCaller */.ad)(by, results)
                ? { outcome: 'denied', by, refusal: outcome }
                : { outcome: 'unknown', by };
        // The endpoint was this program's choice and not the job's: where it doesn't exist, the list alone decides.
        case 'not-found':
            return byList;
        default:
            return by === authentication.identity ? { outcome: 'unknown', by } : byList;
    }
}
function evaluateUntriedScope(scope, requirement, context) {
    const { authentication, skipped } = context;
    const held = (0,check_authentication/* hasScope */.B)(authentication, scope);
    if (held === false)
        return missingFromList(authentication, [scope]);
    if (held)
        return byScopeList(authentication, 'verified');
    const isSkipped = skipped.some(({ proves }) => proves.some((proof) => proof.requirement === requirement && proof.scope === scope));
    // The check had to stop before it came to this, or before it saw any list.
    const isStopped = authentication.identity === undefined || !(0,attribution/* isConclusive */.c8)(authentication.identity);
    return { outcome: isSkipped || isStopped ? 'unknown' : 'unverifiable' };
}
/** Whether a request was about another place than the one where the scope is needed. */
function isElsewhere({ probe }, requirement, scope, about) {
    if (about !== undefined)
        return probe.request.resource !== about;
    return probe.proves.some((proof) => proof.requirement === requirement && proof.scope === scope && proof.isSubstitute === true);
}
/** Refusals that are about the place that was requested, and not about the scope. */
const placeOutcomes = new Set([
    'access-denied',
    'mechanism-refused',
    'not-found',
]);

// EXTERNAL MODULE: ./build/src/check/plan.js
var plan = __webpack_require__(2183);
;// CONCATENATED MODULE: ./build/src/check/evaluate-operation.js









/** A required operation, by its own response where it can be sent harmlessly, else by the scopes that it needs. */
function evaluateOperation(requirement, context) {
    return { requirement, subject: requirement.label, ...evaluation(requirement, context) };
}
function evaluation(requirement, context) {
    const { authentication, results } = context;
    if (requirement.endpoint === undefined) {
        return evaluateUntested(requirement, evaluateByScopes(requirement, context), context);
    }
    const needed = requirement.scopes[authentication.vocabulary];
    const isListed = !(0,plan/* isBarred */.h_)(requirement, authentication.kind);
    const lacking = isListed ? needed.filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) === false) : [];
    const by = (0,probe_result/* findProof */.aY)(results, requirement.id);
    if (by !== undefined)
        return evaluateResponse(by, needed, lacking, context);
    if (lacking.length > 0)
        return missingFromList(authentication, lacking);
    return evaluateUntested(requirement, { outcome: 'unknown' }, context);
}
/** An operation that was sent itself. */
function evaluateResponse(by, needed, lacking, context) {
    const common = evaluateCommonOutcome(by, lacking, context);
    if (common !== undefined)
        return common;
    const { authentication, results } = context;
    const { outcome, probe } = by;
    switch (outcome.type) {
        case 'success':
            return { outcome: (0,attribution/* identifiesCaller */.ad)(by, results) ? 'verified' : 'unknown', by };
        case 'scope-denied': {
            const { required } = outcome;
            const missing = required.filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) !== true);
            const contradiction = {
                type: 'refused-with-scope',
                granted: needed,
                required,
                request: probe.request.label,
            };
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
/** An operation that wasn't sent itself: whatever its scopes, a place that isn't visible refuses it. */
function evaluateUntested(requirement, otherwise, context) {
    const by = findHiddenPlace(requirement, context.results);
    if (otherwise.outcome === 'missing' || by === undefined)
        return otherwise;
    if (isExplainedByHiddenResource(by, context.resources))
        return { outcome: 'unknown', by };
    return { outcome: 'denied', by, refusal: { type: 'not-found' } };
}
const worstFirst = ['missing', 'denied', 'unknown', 'unverifiable'];
/** An operation that can't be tried without harm is as far verified as the scopes that it needs. */
function evaluateByScopes({ id, scopes, operation }, context) {
    const about = (0,endpoints/* resourceOf */.KU)(operation.path);
    const parts = scopes[context.authentication.vocabulary].map((scope) => evaluateScope(scope, id, context, about));
    const missing = parts.flatMap((part) => part.missing ?? []);
    const [worst = parts.at(-1)] = worstFirst.flatMap((outcome) => parts.find((part) => part.outcome === outcome) ?? []);
    if (worst === undefined)
        return { outcome: 'unverifiable' };
    return { ...worst, ...(missing.length > 0 && { missing }) };
}

;// CONCATENATED MODULE: ./build/src/check/evaluate.js





/**
 * Evaluates every requirement by the evidence; none where the credential is dead or wasn't received. Pure.
 * @returns resources, scopes, operations, git access, in this order
 */
function evaluate(requirements, evidence) {
    const { status } = evidence.authentication;
    if (status === 'rejected' || status === 'anonymous')
        return [];
    const resources = (0,check_requirements/* ofKind */.CZ)(requirements, 'resource').map((requirement) => ({
        requirement,
        subject: requirement.label,
        ...evaluateResource(requirement.resource, requirement.place, evidence.results),
    }));
    const context = { ...evidence, resources };
    return [
        ...resources,
        ...evaluateScopes(requirements, context),
        ...(0,check_requirements/* ofKind */.CZ)(requirements, 'operation').map((requirement) => evaluateOperation(requirement, context)),
        ...(0,check_requirements/* ofKind */.CZ)(requirements, 'git').map((requirement) => evaluateGit(requirement, evidence)),
    ];
}

// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js + 2 modules
var scopes = __webpack_require__(3148);
;// CONCATENATED MODULE: ./build/src/check/execute.js








/**
 * The only I/O of a check: sends the first request, after a 401 once more by the other legal scheme, and then in parallel
 * what the first response left open. Never rejects.
 */
async function executePlan(plan, context, client) {
    const { config, requirements, credential } = context;
    const send = async (probe, scheme, authorization) => {
        const result = await client.get(probe.request.url, authorization);
        return { probe, scheme, ...(0,probe_result/* classify */.L8)(probe.request, result) };
    };
    const sendToApi = (probe, scheme) => send(probe, scheme, (0,authorization/* authorizationValue */.$m)(scheme, credential.token, credential.email));
    // What the first response will leave open needs connections too: they are opened while that response is on its way.
    if (plan.probes.length > 1)
        client.connect(config.apiUrl, plan.probes.length);
    if (plan.git !== undefined)
        client.connect(config.gitUrl, 1);
    const { attempts, last } = await identify(plan, credential, sendToApi);
    const authentication = (0,check_authentication/* assessAuthentication */.H)(attempts, credential, requirements);
    const wave = selectProbes(last, authentication, context);
    const requests = wave.selected.map((probe) => sendToApi(probe, last.scheme));
    if (plan.git !== undefined && isGitWorthAsking(requirements, authentication)) {
        const user = (0,authorization/* gitUser */.e2)(authentication.kind, credential.email !== undefined);
        requests.push(send(plan.git, 'basic', (0,authorization/* gitAuthorizationValue */.jP)(user, credential.token)));
    }
    return {
        results: [...attempts.map((result) => ({ ...result, probe: wave.identity })), ...(await Promise.all(requests))],
        skipped: wave.skipped,
        place: wave.place,
        sent: client.sent(),
    };
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
 * A 401 for which the other scheme may tell a wrong email from a dead token. That Bitbucket takes for an app password what
 * doesn't have the form of one also comes from the email.
 */
function isAmbiguous401({ outcome }, { kind }) {
    if (outcome.type !== 'unauthorized' || outcome.reason === 'no-scopes')
        return false;
    return outcome.reason !== 'app-password' || kind !== 'unrecognized';
}
/** What to send after the first response, and what that response shows already. */
function selectProbes(last, authentication, { config, requirements }) {
    const { request } = last.probe;
    const isHidden = last.outcome.type === 'not-found';
    const place = isHidden ? withoutRepository(requirements.place) : requirements.place;
    const probes = (0,plan/* planProbes */.RY)(requirements, place, authentication, config);
    const open = probes.filter((probe) => probe.request.path !== request.path && probe.isWanted);
    const isSent = (probe) => shouldContinue(last, authentication) && !(isHidden && (0,endpoints/* isSamePlace */.O1)(probe.request, request));
    return {
        identity: probes.find((probe) => probe.request.path === request.path) ?? { request, proves: [] },
        selected: open.filter(isSent),
        skipped: open.filter((probe) => !isSent(probe)),
        place,
    };
}
/** Where the first response shows an outage, a wrong address or no credential, the others would show the same. */
function shouldContinue(last, { status }) {
    return status !== 'rejected' && status !== 'anonymous' && (0,attribution/* isConclusive */.c8)(last);
}
/** Another host with another user name: an outage of the API shows nothing about it, a dead token everything. */
function isGitWorthAsking(requirements, { status, granted, vocabulary }) {
    if (status === 'rejected' || status === 'anonymous')
        return false;
    const held = granted && (0,scopes/* expand */.fT)(granted);
    return (held === undefined ||
        (0,check_requirements/* ofKind */.CZ)(requirements, 'git').every(({ scopes }) => scopes[vocabulary].every((scope) => held.has(scope))));
}
function withoutRepository({ repository: _, ...rest }) {
    return rest;
}

// EXTERNAL MODULE: ./build/src/check/expiry.js
var check_expiry = __webpack_require__(187);
// EXTERNAL MODULE: ./build/src/check/finding.js
var finding = __webpack_require__(5419);
// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __webpack_require__(3775);
// EXTERNAL MODULE: ./build/src/check/findings/access.js
var access = __webpack_require__(9591);
// EXTERNAL MODULE: ./build/src/config/dates.js
var dates = __webpack_require__(9021);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
;// CONCATENATED MODULE: ./build/src/check/findings/authentication.js






/** What the responses show about the credential as such: accepted or not, the right email, received at all. */
function authenticationFindings(context, evidence) {
    const { authentication, results } = evidence;
    switch (authentication.status) {
        case 'rejected':
            return rejectionFindings(context, evidence);
        case 'anonymous': {
            const by = authentication.identity?.probe.request.label;
            return by === undefined ? [] : [(0,finding/* createFinding */.uP)('token-not-received', { by })];
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
    const { kind, vocabulary } = authentication;
    const scopes = (0,check_requirements/* requiredScopes */.bD)(requirements, vocabulary);
    const rejected = results.filter(({ outcome }) => outcome.type === 'unauthorized');
    const has401 = (reason) => rejected.some(({ outcome }) => outcome.type === 'unauthorized' && outcome.reason === reason);
    if (has401('no-scopes'))
        return [(0,finding/* createFinding */.uP)('token-without-scopes', { scopes })];
    if (has401('app-password') && credential.kind === 'unrecognized') {
        return [(0,finding/* createFinding */.uP)('app-password-removed', { scopes: (0,check_requirements/* requiredScopes */.bD)(requirements, 'granular') })];
    }
    const { expiresAt, checksum, clipped } = credential;
    const isEmailTried = results.some(({ scheme }) => scheme === 'basic');
    if (expiresAt !== undefined && expiresAt < now) {
        return [(0,finding/* createFinding */.uP)('expired', { on: (0,dates/* dayOf */.kb)(expiresAt), byItself: true, kind, scopes, isEmailTried })];
    }
    const isDamaged = checksum === 'differs' || checksum === 'absent';
    const damaged = isDamaged ? [(0,finding/* createFinding */.uP)('token-damaged', { checksum, clipped })] : [];
    const expiry = (0,check_expiry/* resolveExpiry */.YP)(config, credential, now);
    if (expiry !== undefined && expiry.daysLeft < 0) {
        return [(0,finding/* createFinding */.uP)('expired', { on: expiry.on, byItself: false, kind, scopes, isEmailTried }), ...damaged];
    }
    if (kind === 'api-token' && credential.email === undefined) {
        return [(0,finding/* createFinding */.uP)('email-missing', { accepted: false }, 'fail'), ...damaged];
    }
    const tried = rejected.map(({ scheme }) => scheme);
    return [(0,finding/* createFinding */.uP)('token-rejected', { kind, tried, ...rankCauses(context, kind, results), scopes }), ...damaged];
}
/** The possible reasons for a rejection, the most likely first, and what is known not to be the reason. */
function rankCauses({ credential, config, now }, kind, results) {
    const end = (0,check_expiry/* resolveExpiry */.YP)(config, credential, now);
    const likely = [];
    const ruledOut = [];
    if (results.some(attribution/* isAnonymous */.ok))
        likely.push('proxy');
    if (kind === 'unrecognized')
        likely.push('no-token');
    if (credential.checksum === 'fits')
        ruledOut.push('damage');
    else if (credential.checksum !== undefined)
        likely.push('damage');
    if (end === undefined)
        likely.push('expiry');
    else
        ruledOut.push('expiry');
    likely.push('revocation');
    if ((0,kinds/* isAccessToken */.eo)(kind)) {
        likely.push('resource-gone', 'admin-key');
        ruledOut.push('email');
    }
    else if (kind === 'oauth-token') {
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
            kind === 'api-token' ? (0,finding/* createFinding */.uP)('email-mismatch', {}) : (0,finding/* createFinding */.uP)('auth-scheme-rejected', { kind }),
        ];
    }
    if (kind === 'api-token' && credential.email === undefined) {
        return [(0,finding/* createFinding */.uP)('email-missing', { accepted: true }, 'warn')];
    }
    return [];
}

// EXTERNAL MODULE: ./build/src/check/findings/configuration.js
var configuration = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
;// CONCATENATED MODULE: ./build/src/check/findings/connectivity.js




/** What kept a response away or made it useless, each cause once with all the requests that it concerns. */
function connectivityFindings(context, evidence, checks) {
    const { results } = evidence;
    return [
        ...rateLimitFindings(results),
        ...serverErrorFindings(results),
        ...unreadableFindings(results),
        ...unexpectedFindings(context, evidence, checks),
        ...networkFindings(context, results, checks),
        ...unverifiableFindings(evidence, checks),
        ...apiUrlFindings(context, evidence),
    ];
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
    const facts = { requests: (0,probe_result/* labelsOf */.PC)(limited), ...(retryAfter !== undefined && { retryAfter }) };
    return [(0,finding/* createFinding */.uP)('rate-limited', facts)];
}
function serverErrorFindings(results) {
    const failed = withOutcome(results, 'server-error');
    if (failed.length === 0)
        return [];
    const statuses = [...new Set(failed.map(({ status = 0 }) => status))];
    return [(0,finding/* createFinding */.uP)('server-error', { requests: (0,probe_result/* labelsOf */.PC)(failed), statuses })];
}
function unreadableFindings(results) {
    return (0,group_by/* groupBy */.$)(withOutcome(results, 'unreadable'), ({ outcome }) => outcome.why).map((same) => {
        const { contentType, bytes, why } = same[0].outcome;
        return (0,finding/* createFinding */.uP)('response-not-json', { requests: (0,probe_result/* labelsOf */.PC)(same), contentType, bytes, why });
    });
}
/** Any other status; also a path that the API doesn't know, or a 401 for a token that works. */
function unexpectedFindings({ config }, { results, authentication }, checks) {
    const isAccepted = authentication.status === 'accepted';
    const surprising = [...withOutcome(results, 'wrong-base'), ...withOutcome(results, 'unauthorized')].filter((result) => result === authentication.identity
        ? isBaseRight(config.apiUrl) && authentication.status !== 'rejected'
        : isOpen(result, checks));
    const unexpected = [...withOutcome(results, 'unexpected'), ...surprising];
    return (0,group_by/* groupBy */.$)(unexpected, ({ status, outcome }) => `${status} ${outcome.type}`).map((same) => {
        const [{ status = 0, outcome, probe }] = same;
        const isUnhosted = outcome.type === 'wrong-base' && status === 404;
        return (0,finding/* createFinding */.uP)('response-unexpected', {
            requests: (0,probe_result/* labelsOf */.PC)(same),
            status,
            host: probe.request.url.host,
            empty: outcome.type === 'unexpected' && outcome.empty,
            isAccepted,
            ...(isUnhosted && { isUnhosted }),
        });
    });
}
function networkFindings({ config }, results, checks) {
    const failures = withOutcome(results, 'network-error').map(({ outcome }) => outcome.failure);
    const verified = checks.filter(({ outcome }) => outcome === 'verified').map(({ subject }) => subject);
    return (0,group_by/* groupBy */.$)(failures, ({ kind }) => kind).map(([failure]) => networkFinding(failure, config.timeoutSeconds, verified));
}
function networkFinding(failure, seconds, verified) {
    const { kind, host, stage, code, variable, status } = failure;
    const coded = code === undefined ? {} : { code };
    const named = variable === undefined ? {} : { variable };
    switch (kind) {
        case 'tls':
            return (0,finding/* createFinding */.uP)('tls-untrusted', { host, ...coded });
        case 'proxy':
            return (0,finding/* createFinding */.uP)('proxy-error', { host, ...named, ...(status !== undefined && { status }) });
        case 'timed-out':
            return (0,finding/* createFinding */.uP)('timed-out', { seconds, verified });
        case 'oversized-headers': {
            const facts = { contentType: 'unknown', bytes: 0, why: 'headers-too-large' };
            return (0,finding/* createFinding */.uP)('response-not-json', { requests: [host], ...facts });
        }
        default:
            return (0,finding/* createFinding */.uP)('network-unreachable', { host, stage, ...coded, ...named });
    }
}
/** A success that doesn't show whose request it was. */
function unverifiableFindings({ results, authentication }, checks) {
    if (authentication.status === 'anonymous')
        return [];
    const unattributed = withOutcome(results, 'success').filter((result) => !(0,attribution/* identifiesCaller */.ad)(result, results) && (authentication.status !== 'accepted' || isOpen(result, checks)));
    return unattributed.length === 0
        ? []
        : [(0,finding/* createFinding */.uP)('response-unverifiable', { requests: (0,probe_result/* labelsOf */.PC)(unattributed) })];
}
/** A base URL that leads nowhere shows in the first response; the paths after it are this program's own choice. */
function apiUrlFindings({ config }, { authentication }) {
    const isWrong = authentication.identity?.outcome.type === 'wrong-base' && !isBaseRight(config.apiUrl);
    return isWrong ? [(0,finding/* createFinding */.uP)('api-url-wrong', { url: config.apiUrl.href })] : [];
}
function isBaseRight({ pathname }) {
    return pathname === '/2.0';
}
function isOpen(result, checks) {
    return checks.some(({ outcome, by }) => outcome === 'unknown' && by === result);
}

// EXTERNAL MODULE: ./build/src/check/findings/credential.js
var findings_credential = __webpack_require__(2040);
// EXTERNAL MODULE: ./build/src/check/git-remote.js
var git_remote = __webpack_require__(8457);
;// CONCATENATED MODULE: ./build/src/check/findings/git.js




/** Why git rejected the token, next to what the API says about it. */
function gitFindings(context, authentication, checks) {
    return checks.flatMap(({ refusal, by }) => refusal?.type === 'git-rejected' && by !== undefined
        ? [gitFinding(refusal.reason, by, context, authentication)]
        : []);
}
function gitFinding(reason, { probe }, { config, credential, requirements }, { kind, vocabulary, status }) {
    const request = probe.request.label;
    switch (reason) {
        case 'address':
            return (0,finding/* createFinding */.uP)('ip-not-allowed', { request });
        case 'two-step':
            return (0,finding/* createFinding */.uP)('two-step-required', { request, kind });
        case 'plan':
            return (0,finding/* createFinding */.uP)('workspace-read-only', { request });
        case 'app-password':
            return (0,finding/* createFinding */.uP)('app-password-removed', { scopes: (0,check_requirements/* requiredScopes */.bD)(requirements, 'granular') });
        default: {
            const isAccepted = status === 'accepted';
            // Where the API couldn't be reached, the user name itself was a guess; only a text about scopes shows more.
            const severity = isAccepted || reason === 'scope' ? 'fail' : 'unknown';
            const facts = {
                request,
                reason,
                user: (0,authorization/* gitUser */.e2)(kind, credential.email !== undefined),
                kind,
                isAccepted,
                isPush: config.git === 'push',
                scopes: (0,check_requirements/* requiredScopes */.bD)(requirements, vocabulary),
                remote: (0,git_remote/* remoteUrl */.g)(probe.request),
            };
            return (0,finding/* createFinding */.uP)('git-rejected', facts, severity);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/check/findings/diagnose.js










/** All findings of a check whose requests were sent, the most severe first. Pure; never throws. */
function diagnose(context, evidence, checks) {
    const { requirements, credential } = context;
    const { authentication } = evidence;
    const found = [
        ...(0,configuration/* requirementFindings */.c)(requirements, authentication.kind, authentication.granted),
        ...(0,findings_credential/* credentialFindings */.E)(credential, requirements),
        ...authenticationFindings(context, evidence),
        ...(0,access/* accessFindings */.rF)(context, authentication, checks),
        ...gitFindings(context, authentication, checks),
        ...connectivityFindings(context, evidence, checks),
        ...(0,check_expiry/* expiryFindingsOnline */.R$)(context, authentication),
    ];
    return (0,severity/* sortBySeverity */.BF)([...found, ...unexplainedFindings(evidence, checks, found)]);
}
/** What no other finding explains must not end as a pass: responses that were never seen before lead here. */
function unexplainedFindings({ authentication }, checks, found) {
    if (found.some(({ severity }) => severity !== 'warn'))
        return [];
    const isAccepted = authentication.status === 'accepted';
    const open = checks.filter(({ outcome }) => outcome !== 'verified' && outcome !== 'unverifiable');
    if (open.length === 0 && isAccepted)
        return [];
    const deciding = open.flatMap(({ by }) => by ?? []);
    const { identity } = authentication;
    const results = deciding.length > 0 || identity === undefined ? deciding : [identity];
    const requests = (0,probe_result/* labelsOf */.PC)(results);
    const [first] = results;
    if (first?.status === undefined || (!isAccepted && first.outcome.type === 'success')) {
        return [(0,finding/* createFinding */.uP)('response-unverifiable', { requests })];
    }
    if (first.outcome.type === 'removed') {
        const { change, announcement } = first.outcome;
        const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
        // What was requested for a scope alone was this program's own choice.
        const isRequired = open.some(({ requirement }) => requirement.kind === 'resource');
        return [(0,finding/* createFinding */.uP)('endpoint-removed', facts, isRequired ? 'fail' : 'unknown')];
    }
    const { host } = first.probe.request.url;
    return [(0,finding/* createFinding */.uP)('response-unexpected', { requests, status: first.status, host, isAccepted, empty: false })];
}

// EXTERNAL MODULE: ./build/src/check/token-result.js + 1 modules
var token_result = __webpack_require__(6456);
;// CONCATENATED MODULE: ./build/src/check/online.js
/**
 * The part of a check that needs the network, as one part of the bundle: a run that sends nothing doesn't load it.
 */







/***/ })

};
