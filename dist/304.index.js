export const id = 304;
export const ids = [304];
export const modules = {

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessAuthentication: () => (/* reexport */ check_authentication/* assessAuthentication */.H),
  classify: () => (/* reexport */ probe_result/* classify */.L8),
  diagnose: () => (/* reexport */ diagnose/* diagnose */.h),
  diagnoseResponses: () => (/* reexport */ diagnoseResponses),
  evaluate: () => (/* reexport */ evaluate/* evaluate */._),
  executePlan: () => (/* reexport */ execute/* executePlan */.v),
  onlineResult: () => (/* reexport */ onlineResult)
});

// EXTERNAL MODULE: ./build/src/check/authentication.js
var check_authentication = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/src/check/evaluate.js + 7 modules
var evaluate = __webpack_require__(3799);
// EXTERNAL MODULE: ./build/src/check/execute.js
var execute = __webpack_require__(8533);
// EXTERNAL MODULE: ./build/src/check/findings/diagnose.js + 1 modules
var diagnose = __webpack_require__(351);
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

// EXTERNAL MODULE: ./build/src/check/expiry.js
var check_expiry = __webpack_require__(187);
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
        ...(0,note/* readingNotes */.G)(requirements, scopeModel),
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
    const made = (0,requirement/* ofKind */.CZ)(requirements, 'operation').map(({ operation }) => operation.creates);
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

;// CONCATENATED MODULE: ./build/src/check/online-result.js





/** The result of a check whose requests were sent. */
function onlineResult(context, evidence, checks, findings) {
    const { config, credential, requirements, now } = context;
    const { authentication, sent } = evidence;
    const { kind, scheme, account, granted, source, scopeModel } = authentication;
    const expiry = (0,check_expiry/* resolveExpiry */.YP)(config, credential, now);
    return {
        verdict: (0,severity/* verdictOf */.Vj)(findings),
        credential: { kind, ...(isAnySent(evidence) && { scheme }), ...(account !== undefined && { account }) },
        scopes: {
            required: (0,requirement/* requiredScopes */.bD)(requirements, scopeModel),
            ...(granted !== undefined && { granted }),
            missing: (0,access/* missingScopes */["if"])(checks),
            excess: (0,access/* excessScopes */.xL)(requirements, authentication),
            evidence: source,
        },
        checks: [credentialCheck(evidence), ...checks.map(toCheck)],
        ...(expiry !== undefined && { expiry }),
        ...((0,check_expiry/* isEndless */.tr)(config, kind) && { neverExpires: true }),
        findings,
        notes: onlineNotes(context, evidence, checks),
        requests: sent,
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

;// CONCATENATED MODULE: ./build/src/check/online.js
/**
 * The part of a check that needs the network, as one part of the bundle: a run that sends nothing doesn't load it.
 */









/***/ })

};
