"use strict";
exports.id = 445;
exports.ids = [445];
exports.modules = {

445:
((_module, _exports, __require__) => {

var _check_severity_js_1 = __require__(3775);
var _change_text_js_0 = __require__(3540);


const typeBySeverity = { fail: 'failing', unknown: 'unverified', warn: 'warning' };
const expiryCodes = ['expired', 'expires-soon'];
function changesBetween(previous, report) {
    if (isStopped(previous) || isStopped(report))
        return undefined;
    const before = new Map(previous.tokens.map((token) => [token.name, token]));
    const now = new Set(report.tokens.map(({ name }) => name));
    const isWhole = !isPart(report) && !isPart(previous);
    const changes = [
        ...report.tokens.flatMap((token) => {
            const old = before.get(token.name);
            if (old !== undefined)
                return isPlan(old) || isPlan(token) ? [] : changesOf(old, token);
            return isWhole ? [change(token, 'added', `${token.name} is new: ${asSentence(shownOutcome(token))}`)] : [];
        }),
        ...previous.tokens
            .filter(({ name }) => isWhole && !now.has(name))
            .map((token) => change(token, 'removed', `${token.name} is no longer checked.`)),
    ];
    return {
        since: previous.checkedAt,
        changes: changes.toSorted((one, other) => _change_text_js_0.changeTypes.indexOf(one.type) - _change_text_js_0.changeTypes.indexOf(other.type)),
    };
}
function isPart({ shard, findings }) {
    return shard !== undefined || findings.some(({ code }) => code === 'option-invalid');
}
function isStopped({ findings, tokens }) {
    return tokens.length === 0 && findings.length > 0;
}
function isPlan({ planned }) {
    return planned !== undefined;
}
function changesOf(old, token) {
    const { name } = token;
    const ids = [old.credential.id, token.credential.id];
    const isRotated = ids.every((id) => id !== undefined) && ids[0] !== ids[1];
    const fresh = token.findings.filter((finding) => !old.findings.some((one) => isSame(one, finding)));
    const [worst] = fresh.toSorted((one, other) => _check_severity_js_1.compareSeverity(one.severity, other.severity));
    const isFixed = isBroken(old) && !isBroken(token);
    return [
        ...(isRotated ? [change(token, 'rotated', `${name} was rotated: Bitbucket returned another token ID.`)] : []),
        ...(isFixed ? [change(token, 'fixed', `${name} works again. Before: ${asSentence(shownOutcome(old))}`)] : []),
        ...(worst === undefined ? [] : [change(token, changeTypeOf(worst), `${name}: ${asSentence(worst.title)}`)]),
    ];
}
function isSame(old, finding) {
    return (old.code === finding.code && old.subject === finding.subject && _check_severity_js_1.compareSeverity(old.severity, finding.severity) <= 0);
}
function isBroken({ verdict }) {
    return verdict === 'fail' || verdict === 'unknown';
}
function changeTypeOf({ code, severity }) {
    return expiryCodes.includes(code) ? 'expiring' : typeBySeverity[severity];
}
function shownOutcome({ verdict, findings: [first] }) {
    return first?.title ?? verdict;
}
function asSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function change({ name, owner }, type, text) {
    return { token: name, ...(owner !== undefined && { owner }), type, text };
}
_module.exports = { changesBetween };


})

};
;