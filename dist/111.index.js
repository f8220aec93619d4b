export const id = 111;
export const ids = [111];
export const modules = {

/***/ 2111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessAuthentication: () => (/* reexport */ check_authentication/* assessAuthentication */.H),
  diagnose: () => (/* reexport */ diagnose/* diagnose */.h),
  evaluate: () => (/* reexport */ evaluate/* evaluate */._),
  executePlan: () => (/* reexport */ executePlan),
  onlineResult: () => (/* reexport */ onlineResult)
});

// EXTERNAL MODULE: ./build/src/check/authentication.js
var check_authentication = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/src/check/evaluate.js + 8 modules
var evaluate = __webpack_require__(7819);
// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __webpack_require__(9081);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js
var scopes = __webpack_require__(1638);
// EXTERNAL MODULE: ./build/src/check/attribution.js
var attribution = __webpack_require__(8923);
// EXTERNAL MODULE: ./build/src/check/git-proof.js
var git_proof = __webpack_require__(2393);
// EXTERNAL MODULE: ./build/src/check/plan.js
var plan = __webpack_require__(2183);
// EXTERNAL MODULE: ./build/src/check/probe-result.js + 3 modules
var probe_result = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/src/check/requirements.js + 1 modules
var check_requirements = __webpack_require__(4358);
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
        const { git } = plan;
        const [requirement] = (0,check_requirements/* ofKind */.CZ)(requirements, 'git');
        const sendToGit = () => send(git, 'basic', (0,authorization/* gitAuthorizationValue */.jP)(user, credential.token));
        requests.push(sendToGit().then((result) => (isPassing(result, authentication, requirement) ? sendToGit() : result)));
    }
    return {
        results: [...attempts.map((result) => ({ ...result, probe: wave.identity })), ...(await Promise.all(requests))],
        skipped: wave.skipped,
        place: wave.place,
        sent: client.sent(),
    };
}
/** A 401 from git that contradicts what the API has shown is tried once more. */
function isPassing({ outcome }, authentication, requirement) {
    return outcome.type === 'git-rejected' && outcome.reason === 'credential' && (0,git_proof/* isProven */.n)(authentication, requirement);
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
    if (outcome.type !== 'unauthorized' || outcome.reason === 'no-scopes' || outcome.reason === 'email')
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
    if ((0,endpoints/* isSamePlace */.O1)(request, hidden))
        return true;
    const operations = (0,check_requirements/* ofKind */.CZ)(requirements, 'operation');
    return proves.every(({ requirement, isPermission }) => {
        const place = operations.find(({ id }) => id === requirement)?.place;
        const isThere = place?.workspace === hidden.place.workspace && place?.repository === hidden.place.repository;
        return isPermission === true && isThere;
    });
}
/** Where the first response shows an outage, a wrong address or no credential, the others would show the same. */
function shouldContinue(last, { status }) {
    return status !== 'rejected' && status !== 'anonymous' && (0,attribution/* isConclusive */.c8)(last);
}
/** Another host with another user name: an outage of the API shows nothing about it, a dead token everything. */
function isGitWorthAsking(requirements, { status, granted, scopeModel }) {
    if (status === 'rejected' || status === 'anonymous')
        return false;
    const held = granted && (0,scopes/* expandImpliedScopes */.Eq)(granted);
    return (held === undefined ||
        (0,check_requirements/* ofKind */.CZ)(requirements, 'git').every(({ scopes }) => scopes[scopeModel].every((scope) => held.has(scope))));
}
function withoutRepository({ repository: _, ...rest }) {
    return rest;
}

// EXTERNAL MODULE: ./build/src/check/findings/diagnose.js + 5 modules
var diagnose = __webpack_require__(1103);
// EXTERNAL MODULE: ./build/src/check/expiry.js
var check_expiry = __webpack_require__(187);
// EXTERNAL MODULE: ./build/src/check/findings/access.js
var access = __webpack_require__(9591);
// EXTERNAL MODULE: ./build/src/check/git-remote.js
var git_remote = __webpack_require__(8457);
// EXTERNAL MODULE: ./build/src/check/note.js
var note = __webpack_require__(4716);
;// CONCATENATED MODULE: ./build/src/check/notes.js








/** What to know about how the verdict came about. Pure. */
function onlineNotes(context, evidence, checks) {
    return [
        ...(0,note/* readingNotes */.Ge)(context.requirements, evidence.authentication.scopeModel),
        ...(0,note/* redirectNotes */.mf)(context.requirements, evidence.authentication.scopeModel, evidence.authentication.granted),
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
    const untested = (0,check_requirements/* requiredScopes */.bD)(requirements, authentication.scopeModel).filter((scope) => (0,check_authentication/* hasScope */.B)(authentication, scope) && !isTested(scope, requirements, authentication.scopeModel, results));
    return [undefined, 'workspace', 'repository', 'project'].flatMap((place) => {
        const scopes = untested.filter((scope) => (0,endpoints/* missingPlace */.CX)(scope, requirements.place) === place);
        return scopes.length === 0 ? [] : [{ type: 'scopes-untested', scopes, ...(place !== undefined && { place }) }];
    });
}
/** Whether a request tried a scope. A request that is only a substitute counts if it succeeded. */
function isTested(scope, requirements, scopeModel, results) {
    const operations = (0,check_requirements/* ofKind */.CZ)(requirements, 'operation')
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

// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __webpack_require__(3775);
;// CONCATENATED MODULE: ./build/src/check/online-result.js





/** The result of a check whose requests were sent. */
function onlineResult(context, evidence, checks, findings) {
    const { config, credential, requirements, now } = context;
    const { authentication, sent } = evidence;
    const { kind, scheme, account, granted, source, scopeModel } = authentication;
    const expiry = (0,check_expiry/* resolveExpiry */.YP)(config, credential, now);
    return {
        verdict: (0,severity/* verdictOf */.Vj)(findings),
        credential: { kind, scheme, ...(account !== undefined && { account }) },
        scopes: {
            required: (0,check_requirements/* requiredScopes */.bD)(requirements, scopeModel),
            ...(granted !== undefined && { granted }),
            missing: (0,access/* missingScopes */["if"])(checks),
            excess: (0,access/* excessScopes */.xL)(requirements, authentication),
            evidence: source,
        },
        checks: [credentialCheck(evidence), ...checks.map(toCheck)],
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
    const outcome = outcomes[authentication.status];
    const shownBy = outcome === 'verified' ? { shownBy: ['endpoint'] } : {};
    return { subject: 'credential', outcome, ...shownBy, ...requestOf(by) };
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
    };
}
function requestOf(by) {
    if (by === undefined)
        return {};
    const { probe, status } = by;
    return { by: probe.request.label, ...(status !== undefined && { status }) };
}

;// CONCATENATED MODULE: ./build/src/check/online.js
/**
 * The part of a check that needs the network, as one part of the bundle: a run that sends nothing doesn't load it.
 */







/***/ })

};
