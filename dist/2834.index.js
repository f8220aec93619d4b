"use strict";
exports.id = 2834;
exports.ids = [2834,8117,453];
exports.modules = {

9301:
((_module, _exports, __require__) => {

var valibot_2 = __require__(7934);
var _check_finding_js_0 = __require__(5419);
var _reference_js_3 = __require__(8117);
var _schema_parts_js_1 = __require__(74);




const maxFactDepth = 8;
const nextStep = _schema_parts_js_1.object({
    actor: _schema_parts_js_1.documented(_schema_parts_js_1.oneOf(['owner', 'admin', 'anyone']), 'Who can do it'),
    do: _schema_parts_js_1.documented(_schema_parts_js_1.oneOf(['create-token', 'replace-secret', 'fix-declaration', 'retry-later', 'ask-admin', 'fix-environment']), 'What to do'),
    url: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.matching(/^https:\/\/[^\s"<>]+$/, 'a web address'), 'Where to do it')),
});
const fixStep = _schema_parts_js_1.object({
    step: _schema_parts_js_1.documented(_schema_parts_js_1.text, 'What to do, in a few words'),
    copy: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.text, 'An address, a list of scopes, or a command to copy')),
});
const findingRecord = _schema_parts_js_1.object({
    code: _schema_parts_js_1.documented(_schema_parts_js_1.oneOf(Object.keys(_check_finding_js_0.severities)), 'Code of the finding', 'Stable: what a code means does not change within schema 1.'),
    severity: _schema_parts_js_1.documented(_schema_parts_js_1.oneOf(['warn', 'unknown', 'fail']), 'Its effect on the verdict'),
    subject: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.text, 'The thing it is about')),
    title: _schema_parts_js_1.documented(_schema_parts_js_1.text, 'The finding in a few words'),
    cause: _schema_parts_js_1.documented(_schema_parts_js_1.text, 'The cause in one to three sentences'),
    remedy: _schema_parts_js_1.documented(valibot_2.pipe(_schema_parts_js_1.listOf(_schema_parts_js_1.text), valibot_2.minLength(1, ' is not a list of at least 1')), 'Steps that fix it, in order'),
    copy: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.text, 'A list of scopes or a command to copy')),
    fix: valibot_2.exactOptional(_schema_parts_js_1.documented(valibot_2.pipe(_schema_parts_js_1.listOf(fixStep), valibot_2.minLength(1, ' is not a list of at least 1')), 'The fix in short, with what to copy for each step')),
    help: _schema_parts_js_1.documented(valibot_2.pipe(_schema_parts_js_1.matching(/^https:\/\/.+#[a-z-]+$/, 'an address of the reference'), valibot_2.url(' is not an address of the reference'), valibot_2.startsWith(`${_reference_js_3.reference}#`, ' is not an address of the reference')), 'Address of its entry in the reference'),
    facts: valibot_2.exactOptional(_schema_parts_js_1.documented(valibot_2.pipe(valibot_2.record(valibot_2.string(), valibot_2.unknown(), ' is not an object'), valibot_2.check((facts) => _schema_parts_js_1.isShallow(facts, maxFactDepth), ' is nested too deep')), 'What the finding rests on, as data', 'The keys depend on the code, and more may come.')),
    next: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.listOf(nextStep), 'The steps that lead on, for programs')),
});
_module.exports = { nextStep, findingRecord };


}),

2834:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var dist = __require__(7934);
var severity = __require__(3775);
var dates = __require__(9021);
var kinds = __require__(4264);
var schema_parts = __require__(74);
// src/report/changes-schema.js


const changeRecord = (0,schema_parts.object)({
    token: (0,schema_parts.documented)(schema_parts.text, 'Name of the token'),
    owner: dist.exactOptional((0,schema_parts.documented)(schema_parts.text, 'Who looks after the token, by the inventory')),
    type: (0,schema_parts.documented)((0,schema_parts.oneOf)(['failing', 'expiring', 'unverified', 'warning', 'fixed', 'rotated', 'added', 'removed']), 'What changed', '`failing`, `unverified`, `warning`: it has a finding of this severity that it did not have. `expiring`: it has crossed a number of days. `fixed`: it failed or was unknown, and works. `rotated`: Bitbucket sent another X-Token-Id. `added`, `removed`: in the inventory.'),
    text: (0,schema_parts.documented)(schema_parts.text, 'The change in a sentence'),
});
const changesRecord = (0,schema_parts.documented)((0,schema_parts.object)({
    since: (0,schema_parts.documented)((0,schema_parts.string)(schema_parts.isMoment, 'a time in UTC'), 'When the run of the previous report began', 'ISO time in UTC.'),
    changes: (0,schema_parts.documented)((0,schema_parts.listOf)(changeRecord), 'The changes, the most urgent first', 'Empty where nothing changed.'),
}), 'What changed since the previous report', 'Only where the option `previous` named a report.');

var finding_schema = __require__(9301);
// src/report/schema.js







const maxDaysAway = 4_000_000;
const wholeNumber = (0,schema_parts.integer)(0);
const scopeNames = dist.pipe((0,schema_parts.listOf)(schema_parts.scopeName), dist.transform((names) => [...new Set(names)]));
const verdict = (0,schema_parts.documented)((0,schema_parts.oneOf)(['pass', 'warn', 'unknown', 'fail', 'planned']), 'Verdict', 'The most severe of the findings: fail over unknown over warn over pass. `planned`: nothing was sent.');
const checkRecord = (0,schema_parts.object)({
    subject: (0,schema_parts.documented)(schema_parts.text, 'What was declared', '`credential`, `repository acme/web`, `scope read:repository:bitbucket`, `operation GET /user`, \u2026'),
    outcome: (0,schema_parts.documented)((0,schema_parts.oneOf)(['verified', 'granted', 'missing', 'denied', 'unverifiable', 'unknown']), 'What is known about it', '`verified`; `granted`: the scope is granted, the permission was not checked; `missing`: the scope is not granted; `denied`: refused although the scope is granted or may be; `unverifiable`: no harmless request can show it; `unknown`: no conclusive answer came.'),
    shownBy: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.listOf)((0,schema_parts.oneOf)(['endpoint', 'scope-list', 'permission', 'git'])), 'What the outcome rests on')),
    by: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.matching)(/^GET [^ ?]+$/, 'a request'), 'The request that showed it', 'Method and path, without the query; for git with the host in front.')),
    status: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.integer)(100, 999), 'HTTP status of the answer')),
    requiredBy: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.listOf)(schema_parts.toolUse), 'The declared tools that need it', 'Absent for what no tool of the option `tools` brought.')),
});
const expiryRecord = (0,schema_parts.object)({
    on: (0,schema_parts.documented)(dist.pipe((0,schema_parts.string)((value) => (0,dates.utcDay)(value) === value, 'a day'), dist.isoDate(' is not a day')), 'The expiry date: the token is valid until the end of this day, in UTC'),
    daysLeft: (0,schema_parts.documented)((0,schema_parts.integer)(-maxDaysAway, maxDaysAway), 'Calendar days in UTC until then', '0 on the day itself, negative afterwards.'),
    source: (0,schema_parts.documented)((0,schema_parts.oneOf)(['declared', 'token', 'organization']), 'Where the day is from', 'The option `expires-on`, the token itself, or the API of the organization.'),
});
const credentialRecord = (0,schema_parts.object)({
    kind: (0,schema_parts.documented)((0,schema_parts.oneOf)(kinds.credentialKinds), 'Kind of credential', 'As Bitbucket names it in X-Credential-Type, else by its shape. `access-token`: which of the three is not known.'),
    scheme: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.oneOf)(['basic', 'bearer']), 'How it was sent', 'Basic with the email, or Bearer. Absent where nothing was sent.')),
    account: dist.exactOptional((0,schema_parts.documented)(schema_parts.text, 'Display name of the account that owns it', 'Only where Bitbucket sent it. A text from the server: escape it before you show it.')),
    id: dist.exactOptional((0,schema_parts.documented)(schema_parts.text, 'ID of the token', 'From X-Token-Id, where Bitbucket sent it.')),
});
const tokenScopes = (0,schema_parts.object)({
    required: (0,schema_parts.documented)(scopeNames, 'Scopes that the declared scopes and operations need'),
    granted: dist.exactOptional((0,schema_parts.documented)(scopeNames, 'Scopes that Bitbucket granted', 'Absent where no answer listed them.')),
    missing: (0,schema_parts.documented)(scopeNames, 'Required scopes that are not granted'),
    excess: (0,schema_parts.documented)(scopeNames, 'Granted scopes that nothing declared needs', 'Empty where nothing was declared or the granted scopes are not known.'),
    evidence: (0,schema_parts.documented)((0,schema_parts.oneOf)(['header', 'denial', 'endpoints', 'none']), 'How the granted scopes are known', '`header`: X-OAuth-Scopes; `denial`: the list in a 403 body; `endpoints`: only what the calls showed; `none`: nothing.'),
});
const tokenRecord = (0,schema_parts.object)({
    name: (0,schema_parts.documented)(schema_parts.text, 'Name of the token', 'As the inventory names it; `token` where only one was checked.'),
    owner: dist.exactOptional((0,schema_parts.documented)(schema_parts.text, 'Who looks after the token, by the inventory')),
    purpose: dist.exactOptional((0,schema_parts.documented)(schema_parts.text, 'What the token is for, by the inventory')),
    rotate: dist.exactOptional((0,schema_parts.documented)(schema_parts.text, 'Where renewal is described, by the inventory', 'An address or a sentence.')),
    variable: dist.exactOptional((0,schema_parts.documented)(schema_parts.text, 'The environment variable that contains the secret, by the inventory')),
    verdict,
    credential: (0,schema_parts.documented)(credentialRecord, 'What the token is'),
    scopes: (0,schema_parts.documented)(tokenScopes, 'Scopes'),
    checks: (0,schema_parts.documented)((0,schema_parts.listOf)(checkRecord), 'What was declared, and what is known about each', 'The first is the credential itself. Empty where nothing was sent.'),
    expiry: dist.exactOptional((0,schema_parts.documented)(expiryRecord, 'When the token expires', 'Absent where no day was declared and the token has none in it.')),
    neverExpires: dist.exactOptional((0,schema_parts.documented)(dist.literal(true, ' is not true'), 'Whether it has no expiry date, as the option `expires-on` declares')),
    findings: (0,schema_parts.documented)((0,schema_parts.listOf)(finding_schema.findingRecord), 'Causes with their remedies, the most severe first'),
    notes: (0,schema_parts.documented)((0,schema_parts.listOf)(schema_parts.text), 'What else there is to know about the run', 'Plain sentences: lists of scopes that were converted, scopes checked by the header alone.'),
    planned: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.listOf)(schema_parts.text), 'The requests that a real run would begin with', 'Only for a plan.')),
    requests: (0,schema_parts.documented)(wholeNumber, 'Requests sent, repetitions included'),
});
const token = dist.pipe(tokenRecord, dist.forward(dist.check((record) => record.verdict === (0,severity.verdictOf)(record.findings) || (record.verdict === 'planned' && record.planned !== undefined), ' does not follow from its findings'), ['verdict']));
const reportSchema = (0,schema_parts.object)({
    schema: (0,schema_parts.documented)(dist.literal(1, ' is not 1'), 'Version of this schema'),
    kind: dist.exactOptional((0,schema_parts.documented)(dist.literal('report', ' is not "report"'), 'What this document is')),
    tool: (0,schema_parts.documented)(schema_parts.program, 'What wrote the report'),
    checkedAt: (0,schema_parts.documented)(dist.pipe((0,schema_parts.string)(schema_parts.isMoment, 'a time in UTC'), dist.isoTimestamp(' is not a time in UTC'), dist.regex(/Z$/, ' is not a time in UTC')), 'When the run began', 'ISO time in UTC.'),
    verdict,
    elapsedMs: (0,schema_parts.documented)(wholeNumber, 'Duration of the run in milliseconds'),
    shard: dist.exactOptional((0,schema_parts.documented)(dist.pipe((0,schema_parts.string)(schema_parts.isShard, 'a shard'), dist.regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, ' is not a shard')), 'The part of the inventory that was checked', '`2/5` is the second of five. Absent where the whole was checked, and in a report that was merged from those of the parts.')),
    findings: (0,schema_parts.documented)((0,schema_parts.listOf)(finding_schema.findingRecord), 'Errors in the options as a whole', 'Mostly empty. Where it is not, nothing was checked and `tokens` is empty, except in a report that was merged from several. Errors in one entry of an inventory are listed with that token.'),
    planned: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.listOf)(schema_parts.text), 'The requests that a real run would begin with, besides those of the tokens', 'Only for a plan of an audit with `organization`.')),
    tokens: (0,schema_parts.documented)((0,schema_parts.listOf)(token), 'The tokens that were checked'),
    changes: dist.exactOptional(changesRecord),
});
const definitions = {
    verdict,
    scope: schema_parts.scopeName,
    token,
    credential: credentialRecord,
    tokenScopes,
    check: checkRecord,
    expiry: expiryRecord,
    finding: finding_schema.findingRecord,
    next: finding_schema.nextStep,
};

// src/report/read-report.js



function readReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: "isn't JSON." };
    }
    const { schema } = Object(value);
    if (schema !== 1) {
        const other = typeof schema === 'number' ? `a report of schema ${schema}` : 'no report of Token Preflight';
        return { problem: `contains ${other}. Only JSON reports of schema 1 can be read.` };
    }
    const result = dist.safeParse(reportSchema, value, { abortEarly: true });
    if (result.success)
        return { report: result.output };
    const [issue] = result.issues;
    return { problem: `contains an invalid report: ${(0,schema_parts.describeIssue)(issue)}.` };
}
_module.exports = { readReport };


}),

8117:
((_module, _exports, __require__) => {

const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
_module.exports = { reference };


}),

74:
((_module, _exports, __require__) => {

/* unused harmony export documentHead */
var valibot_1 = __require__(7934);
var _config_shard_js_3 = __require__(4004);
var _redaction_control_characters_js_0 = __require__(455);
var _util_compact_js_2 = __require__(6283);




function documented(schema, title, description) {
    return valibot_1.pipe(schema, valibot_1.metadata(_util_compact_js_2.compact({ title, description })));
}
function object(entries) {
    return valibot_1.object(entries, ({ expected }) => (expected === 'Object' ? ' is not an object' : ' is missing'));
}
function listOf(item) {
    return valibot_1.array(item, ' is not a list');
}
function oneOf(choices) {
    return valibot_1.picklist(choices, ' is not a word that this version knows');
}
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    const message = ' is not a number that can be right';
    return valibot_1.pipe(valibot_1.number(message), valibot_1.integer(message), valibot_1.minValue(min, message), valibot_1.maxValue(max, message));
}
function string(isValid, what) {
    return valibot_1.pipe(valibot_1.string(` is not ${what}`), valibot_1.check(isValid, ` is not ${what}`));
}
function matching(pattern, what) {
    return valibot_1.pipe(valibot_1.string(` is not ${what}`), valibot_1.regex(pattern, ` is not ${what}`));
}
const text = valibot_1.pipe(string((value) => _redaction_control_characters_js_0.stripControlCharacters(value) !== '', 'a text'), valibot_1.minLength(1, ' is not a text'));
const scopeName = documented(text, 'A scope by its name', 'In the form of the token: `read:repository:bitbucket` or `repository:write`.');
const toolUse = object({
    tool: documented(text, 'Name of the tool'),
    features: documented(listOf(text), 'Its features'),
});
const program = object({
    name: oneOf(['token-preflight']),
    version: matching(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version'),
});
function documentHead(kind) {
    return {
        schema: documented(v.literal(1), 'Version of this schema'),
        kind: documented(v.literal(kind), 'What this document is'),
        tool: documented(program, 'What wrote the document'),
    };
}
function isShard(value) {
    const { number, of } = _config_shard_js_3.parseShard(value) ?? {};
    return value === `${number}/${of}`;
}
function isMoment(value) {
    const moment = new Date(value);
    return !Number.isNaN(moment.getTime()) && moment.toISOString() === value;
}
function isShallow(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}
function describeIssue({ path, message }) {
    const parts = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return parts.join('').slice(1) + message;
}
_module.exports = { program, object, scopeName, text, string, listOf, isShallow, documented, describeIssue, integer, isMoment, matching, toolUse, oneOf, isShard };


})

};
;