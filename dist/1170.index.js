"use strict";
exports.id = 1170;
exports.ids = [1170];
exports.modules = {

1170:
((_module, _exports, __require__) => {

var _bitbucket_credential_kind_js_11 = __require__(8161);
var _bitbucket_permission_js_0 = __require__(3460);
var _bitbucket_scopes_js_1 = __require__(1638);
var _authentication_js_2 = __require__(2568);
var _evaluate_js_3 = __require__(4649);
var _execute_js_4 = __require__(8533);
var _expiry_js_5 = __require__(187);
var _finding_js_6 = __require__(5419);
var _findings_diagnose_js_7 = __require__(351);
var _plan_js_8 = __require__(2183);
var _requirement_js_9 = __require__(2685);
var _severity_js_10 = __require__(3775);












async function addRotation(result, candidate, current, client, interruption) {
    if (candidate.evidence.authentication.status !== 'accepted') {
        return { ...result, notes: [...result.notes, { type: 'rotation', state: 'new' }] };
    }
    const { kind } = current.credential;
    const found = kind === 'app-password'
        ? rejected(kind)
        : await observeAndCompare(candidate, current, limitTo(client, candidate.evidence));
    const isCut = interruption?.aborted && found.notes.some((note) => note.type === 'rotation' && note.state === 'current');
    const isNew = isCut && !result.findings.some(({ code }) => code === 'interrupted');
    const findings = _severity_js_10.sortBySeverity([
        ...result.findings,
        ...found.findings,
        ...(isNew ? [_finding_js_6.createFinding('interrupted', {})] : []),
    ]);
    return {
        ...result,
        verdict: _severity_js_10.verdictOf(findings),
        findings,
        notes: [...result.notes, ...found.notes],
        requests: result.requests + client.sent(),
    };
}
function rejected(kind) {
    return { findings: [_finding_js_6.createFinding('current-token-rejected', { kind })], notes: [] };
}
async function observeAndCompare(candidate, context, client) {
    const { config, credential } = context;
    const { requirements } = candidate.context;
    const execution = await _execute_js_4.executePlan(_plan_js_8.planRequests(config, requirements, credential), context, client);
    const authentication = _authentication_js_2.assessAuthentication(execution.results, credential, requirements);
    const evidence = { ...execution, authentication };
    const checks = _evaluate_js_3.evaluate(requirements, evidence);
    if (authentication.status === 'accepted')
        return compareTokens(candidate, { context, evidence, checks });
    const causes = await _findings_diagnose_js_7.diagnose({ ...context, requirements }, evidence, checks);
    const isDead = authentication.status === 'rejected' && causes.some(({ code }) => dead.has(code));
    return isDead ? rejected(authentication.kind) : { findings: [], notes: [{ type: 'rotation', state: 'current' }] };
}
function limitTo(client, { results }) {
    const sent = new Set(results.map(({ probe }) => probe.request.url.href));
    return {
        ...client,
        connect: () => undefined,
        async get(url, authorization, options) {
            if (authorization !== undefined && sent.has(url.href))
                return client.get(url, authorization, options);
            return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection', isNotSent: true };
        },
    };
}
const dead = new Set(['token-rejected', 'token-without-scopes', 'expired']);
function compareTokens(candidate, current) {
    const changes = compareRights(candidate, current);
    const other = compareOwners(candidate, current);
    const ids = compareIds(candidate, current);
    const aspects = {
        account: other.account,
        kind: other.kind,
        scopes: changes.scopes,
        permissions: changes.permissions,
        access: changes.access,
        expiry: compareExpiry(candidate, current),
    };
    const named = (isWanted) => Object.keys(aspects).filter((aspect) => isWanted(aspects[aspect]));
    const compared = named((comparison) => Array.isArray(comparison));
    const open = named((comparison) => comparison === 'open');
    const expiry = aspects.expiry === 'open' ? [] : (aspects.expiry ?? []);
    return {
        findings: [...ids.findings, ...other.findings, ...changes.findings, ...expiry],
        notes: [
            ...ids.notes,
            ...(compared.length > 0 ? [{ type: 'rotation', state: 'compared', aspects: compared }] : []),
            ...(open.length > 0 ? [{ type: 'rotation', state: 'open', aspects: open }] : []),
        ],
    };
}
function compareIds(candidate, current) {
    const { kind, tokenId } = candidate.evidence.authentication;
    const { tokenId: currentId } = current.evidence.authentication;
    if (tokenId === undefined || currentId === undefined)
        return { findings: [], notes: [] };
    if (tokenId !== currentId)
        return { findings: [], notes: [{ type: 'rotation', state: 'ids', tokenId, currentId }] };
    return { findings: [_finding_js_6.createFinding('rotation-same-token', { kind, tokenId }, 'warn')], notes: [] };
}
function compareOwners(candidate, current) {
    const [one, other] = [candidate.evidence.authentication, current.evidence.authentication];
    const kinds = [one.kind, other.kind];
    const isGeneric = kinds.includes('access-token') && kinds.every(_bitbucket_credential_kind_js_11.isAccessToken);
    const isKindOpen = kinds.includes('unrecognized') || isGeneric;
    const hasAccount = !kinds.some(_bitbucket_credential_kind_js_11.isAccessToken);
    const accounts = one.account !== undefined && other.account !== undefined
        ? { account: one.account, current: other.account }
        : undefined;
    const emails = [candidate, current].map(({ context, evidence }) => evidence.authentication.scheme === 'basic' ? context.credential.email?.trim().toLowerCase() : undefined);
    const hasEmails = emails.every((email) => email !== undefined);
    const hasOtherEmail = hasAccount && hasEmails && emails[0] !== emails[1];
    const hasIds = one.accountId !== undefined && other.accountId !== undefined;
    const isOtherAccount = accounts !== undefined && (hasIds ? one.accountId !== other.accountId : accounts.account !== accounts.current);
    const isOtherKind = !isKindOpen && one.kind !== other.kind;
    const facts = {
        kind: one.kind,
        currentKind: other.kind,
        ...(isOtherAccount && { accounts }),
        ...(hasOtherEmail && { hasOtherEmail: true }),
    };
    const isOther = isOtherAccount || hasOtherEmail || isOtherKind;
    const account = !hasAccount ? undefined : hasEmails || hasIds || isOtherAccount ? [] : 'open';
    const kind = isKindOpen ? 'open' : [];
    return { findings: isOther ? [_finding_js_6.createFinding('rotation-other-account', facts)] : [], account, kind };
}
function compareRights(candidate, current) {
    const scopes = compareScopes(candidate, current);
    const permissions = comparePermissions(candidate, current);
    const access = compareAccess(candidate, current);
    const lost = { scopes: scopes?.lost ?? [], permissions: permissions.lost };
    const isOpen = permissions.lost.length > 0 && permissions.isNeedOpen;
    const gained = { scopes: scopes?.gained ?? [], permissions: permissions.gained, access: access.gained };
    const hasAny = (lists) => Object.values(lists).some(({ length }) => length > 0);
    return {
        findings: [
            ...(hasAny(lost) ? [_finding_js_6.createFinding('rotation-narrower', { ...lost, ...(isOpen && { isNeedOpen: true }) })] : []),
            ...(hasAny(gained) ? [_finding_js_6.createFinding('rotation-wider', gained)] : []),
        ],
        scopes: (scopes === undefined ? 'open' : []),
        permissions: permissions.comparison,
        access: access.comparison,
    };
}
function compareScopes({ context, evidence }, current) {
    const [one, other] = [evidence.authentication, current.evidence.authentication];
    if (one.granted === undefined || other.granted === undefined || one.scopeModel !== other.scopeModel)
        return undefined;
    const [held, before] = [_bitbucket_scopes_js_1.expandImpliedScopes(one.granted), _bitbucket_scopes_js_1.expandImpliedScopes(other.granted)];
    const required = _bitbucket_scopes_js_1.expandImpliedScopes(_requirement_js_9.requiredScopes(context.requirements, one.scopeModel));
    return {
        lost: _bitbucket_scopes_js_1.withoutImplied(other.granted.filter((scope) => !held.has(scope) && !required.has(scope))),
        gained: _bitbucket_scopes_js_1.withoutImplied(one.granted.filter((scope) => !before.has(scope))),
    };
}
function comparePermissions(candidate, current) {
    const lost = [];
    const gained = [];
    let isOpen = false;
    let isAny = false;
    let isNeedOpen = false;
    for (const { requirement, permission, outcome } of candidate.checks) {
        if (permission === undefined || requirement.kind !== 'operation')
            continue;
        const { needed, held } = permission;
        const before = current.checks.find((check) => check.requirement.id === requirement.id)?.permission?.held;
        const difference = held && before && _bitbucket_permission_js_0.compareLevels(needed.on, held, before);
        if (held === undefined || before === undefined || difference === undefined) {
            isOpen = true;
            continue;
        }
        isAny = true;
        const { workspace = '', repository } = requirement.place;
        const place = repository === undefined || needed.on === 'workspace' ? workspace : `${workspace}/${repository}`;
        const list = difference > 0 ? gained : lost;
        if (difference < 0 && outcome === 'granted')
            isNeedOpen = true;
        const isKnown = list.some((change) => change.on === needed.on && change.place === place);
        if (difference === 0 || isKnown || (difference < 0 && outcome === 'denied'))
            continue;
        list.push({ on: needed.on, place, from: before, to: held });
    }
    const comparison = isOpen ? 'open' : isAny ? [] : undefined;
    return { lost, gained, isNeedOpen, comparison };
}
function compareAccess(candidate, current) {
    const declared = candidate.checks.filter(({ requirement, isScope }) => !isScope && (requirement.kind === 'resource' || requirement.kind === 'git'));
    const pairs = declared.map((check) => ({
        check,
        before: current.checks.find(({ requirement, isScope }) => !isScope && requirement.id === check.requirement.id),
    }));
    const isShown = (check) => check?.outcome === 'verified' || isDenied(check);
    const isOpen = pairs.some(({ check, before }) => !isShown(check) || !isShown(before));
    const gained = pairs
        .filter(({ check, before }) => check.outcome === 'verified' && isDenied(before))
        .map(({ check }) => check.subject);
    const comparison = pairs.length === 0 ? undefined : isOpen ? 'open' : [];
    return { gained, comparison };
}
function isDenied(check) {
    if (check?.outcome !== 'denied')
        return false;
    const { refusal } = check;
    if (refusal?.type === 'git-rejected')
        return !refusal.isSilent && ofToken.has(refusal.reason);
    return refusal?.type !== 'policy-refused' && !(refusal?.type === 'access-denied' && refusal.isUnclear);
}
const ofToken = new Set(['scope', 'access', 'no-scopes', 'app-password']);
function compareExpiry({ context }, current) {
    const { config, credential, now } = context;
    if (_expiry_js_5.isEndless(config, credential.kind))
        return [];
    const before = _expiry_js_5.resolveExpiry(current.context.config, current.context.credential, now);
    const after = _expiry_js_5.resolveExpiry(config, credential, now);
    if (before === undefined || after === undefined)
        return 'open';
    return after.on < before.on ? [_finding_js_6.createFinding('rotation-sooner', { on: after.on, currentOn: before.on })] : [];
}
_module.exports = { addRotation };


})

};
;