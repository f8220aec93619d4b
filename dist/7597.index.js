"use strict";
exports.id = 7597;
exports.ids = [7597];
exports.modules = {

5890:
((_module, _exports, __require__) => {

var _bitbucket_scopes_js_0 = __require__(1638);
var _check_kind_limits_js_1 = __require__(9631);
var _check_requirement_js_2 = __require__(2685);
var _credential_token_choices_js_3 = __require__(7319);
var _messages_tool_text_js_4 = __require__(7764);
var _narrowest_kind_js_5 = __require__(6176);






function selectionOf(context, kind) {
    const all = supportedRequirements(context, kind).all.filter((each) => each.kind !== 'operation' || _check_kind_limits_js_1.isListedFor(each.operation, kind));
    const names = _check_requirement_js_2.scopesToSelect({ all }, _credential_token_choices_js_3.scopeModelOfKind[kind]);
    return names.length === 0 ? undefined : names.map((scope) => ({ scope, label: _bitbucket_scopes_js_0.labelOf(scope) }));
}
function supportedRequirements({ requirements, tools }, kind) {
    return tools?.withoutRejected(requirements, kind) ?? requirements;
}
function exceptionsFor(kind, context) {
    const rejected = context.tools?.rejectedUses(context.requirements.tools, kind) ?? [];
    const operations = _check_requirement_js_2.ofKind(supportedRequirements(context, kind), 'operation');
    return [
        ...rejected.map(({ why, ...use }) => ({ what: _messages_tool_text_js_4.useText(use), why })),
        ..._narrowest_kind_js_5.exceptionsOf(kind, operations).map(({ label, why }) => ({ what: label, why })),
    ];
}
_module.exports = { selectionOf, supportedRequirements, exceptionsFor };


}),

6176:
((_module, _exports, __require__) => {

var _bitbucket_credential_kind_js_4 = __require__(8161);
var _bitbucket_scopes_js_0 = __require__(1638);
var _check_kind_limits_js_1 = __require__(9631);
var _credential_kinds_js_2 = __require__(4264);
var _credential_token_choices_js_3 = __require__(7319);





const narrowestFirst = _credential_token_choices_js_3.tokenChoices.filter((kind) => kind !== 'access-token');
function compareKinds(exceptionsFor) {
    const narrowest = narrowestFirst.find((kind) => exceptionsFor(kind).length === 0);
    const named = ['repository-access-token', 'api-token'];
    return {
        narrowest,
        others: named.filter((kind) => (kind === 'api-token' ? narrowest === undefined : kind !== narrowest)),
    };
}
const reaches = ['repository', 'project', 'workspace', 'account'];
const reachOfKind = {
    'repository-access-token': 'repository',
    'project-access-token': 'project',
    'workspace-access-token': 'workspace',
    'access-token': 'workspace',
    'api-token': 'account',
    'oauth-token': 'account',
};
function exceptionsOf(kind, operations) {
    return operations.flatMap((operation) => {
        const why = reasonAgainst(kind, operation) ?? placeAgainst(kind, operation, operations);
        return why === undefined ? [] : [{ label: operation.label, why }];
    });
}
function reasonAgainst(kind, requirement) {
    const { scopes } = requirement;
    if (scopes.oauth.length === 0 && (kind !== 'api-token' || scopes['api-token'].length === 0)) {
        return 'The API specification lists no scopes for it.';
    }
    if (!_check_kind_limits_js_1.isListedFor(requirement.operation, kind))
        return `It isn't available for ${_credential_kinds_js_2.pluralOfKind(_bitbucket_credential_kind_js_4.isAccessToken(kind) ? 'access-token' : kind)}.`;
    if (kind === 'api-token')
        return undefined;
    const missing = scopes.oauth.filter((scope) => !_bitbucket_scopes_js_0.canBeGranted(kind, scope));
    return missing.length === 0 ? undefined : `The token can't have the scope ${missing.join(', ')}.`;
}
function placeAgainst(kind, operation, all) {
    const reach = reachOf(operation);
    if (!isReachWithin(reach, reachOfKind[kind]))
        return `It requires access to the ${reach}.`;
    if (!_bitbucket_credential_kind_js_4.isAccessToken(kind))
        return undefined;
    if (isInOtherPlace('workspace', operation, all))
        return 'It is in another workspace.';
    const isOther = kind === 'repository-access-token' && isInOtherPlace('repo_slug', operation, all);
    return isOther ? 'It is in another repository.' : undefined;
}
function isReachWithin(reach, limit) {
    return reaches.indexOf(reach) <= reaches.indexOf(limit);
}
function reachOf({ operation: { path }, permission }) {
    const byPath = path.includes('{repo_slug}') ? 'repository' : path.includes('{project_key}') ? 'project' : 'workspace';
    if (permission === undefined || permission.on === 'none')
        return byPath;
    return isReachWithin(permission.on, byPath) ? byPath : permission.on;
}
function isInOtherPlace(name, { values }, all) {
    const first = all.find((operation) => operation.values[name] !== undefined)?.values[name];
    const own = values[name];
    return own !== undefined && own.toLowerCase() !== first?.toLowerCase();
}
_module.exports = { exceptionsOf, compareKinds };


}),

7597:
((_module, _exports, __require__) => {

var _bitbucket_scopes_js_0 = __require__(1638);
var _check_findings_configuration_js_1 = __require__(4299);
var _check_kind_limits_js_2 = __require__(9631);
var _check_requirement_js_3 = __require__(2685);
var _credential_token_choices_js_4 = __require__(7319);
var _report_token_report_js_5 = __require__(5406);
var _util_compact_js_9 = __require__(6283);
var _version_js_6 = __require__(8009);
var _by_kind_js_7 = __require__(5890);
var _narrowest_kind_js_8 = __require__(6176);










async function scopesDocument(context, kind, problems, names) {
    const { requirements } = context;
    const possible = kind === undefined ? requirements : _by_kind_js_7.supportedRequirements(context, kind);
    const [git] = _check_requirement_js_3.ofKind(possible, 'git');
    const kinds = kind === undefined ? _credential_token_choices_js_4.scopeKinds : [_credential_token_choices_js_4.scopeKindOf(kind)];
    const isEmpty = requirements.all.length === 0;
    const { narrowest, others } = _narrowest_kind_js_8.compareKinds((each) => _by_kind_js_7.exceptionsFor(each, context));
    return _util_compact_js_9.compact({
        schema: 1,
        kind: 'scopes',
        tool: _version_js_6.thisProgram,
        operations: _check_requirement_js_3.ofKind(possible, 'operation').map((operation) => operationOf(operation, kinds)),
        git: git && _util_compact_js_9.compact({ access: git.access, requiredBy: git.requiredBy, scopes: scopesByModelOf(git, kinds) }),
        tools: toolsOf(context, kinds),
        select: groupByKind(kinds, (each) => _by_kind_js_7.selectionOf(context, each)),
        optional: possible.optional.map(({ label, operation, scopes, need, when, calledBy }) => _util_compact_js_9.compact({ operation: label, need, when, calledBy, scopes: scopesByModelOf({ operation, scopes }, kinds) })),
        narrowest: isEmpty || kind !== undefined ? undefined : narrowest,
        exceptions: isEmpty
            ? []
            : (kind === undefined ? others : [kind]).map((each) => {
                const exceptions = _by_kind_js_7.exceptionsFor(each, context);
                return { kind: each, exceptions, ...(isEverything(exceptions, each, context) && { isAll: true }) };
            }),
        findings: await _report_token_report_js_5.renderFindings([...problems, ..._check_findings_configuration_js_1.declarationFindings(context, 'unrecognized')], names),
    });
}
function groupByKind(kinds, valueFor) {
    return Object.fromEntries(kinds.flatMap((kind) => {
        const value = valueFor(kind);
        return value === undefined ? [] : [[kind, value]];
    }));
}
function operationOf(requirement, kinds) {
    const { label: operation, requiredBy, permission } = requirement;
    return _util_compact_js_9.compact({
        operation,
        requiredBy,
        scopes: scopesByModelOf(requirement, kinds),
        permission: permission && permissionOf(permission),
    });
}
function permissionOf({ on, level, grade, isConditional, }) {
    return level === undefined || grade === 'unknown' ? undefined : _util_compact_js_9.compact({ on, level, grade, isConditional });
}
function scopesByModelOf({ operation, scopes }, kinds) {
    const hasScopes = Object.values(scopes).some((names) => names.length > 0);
    return groupByKind(kinds, (kind) => operation === undefined || !hasScopes || _check_kind_limits_js_2.isListedFor(operation, kind)
        ? _bitbucket_scopes_js_0.withoutImplied(scopes[_credential_token_choices_js_4.scopeModelOfKind[kind]])
        : undefined);
}
function isEverything(exceptions, kind, context) {
    const labels = exceptions.map(({ what }) => what);
    const others = _by_kind_js_7.supportedRequirements(context, kind).all;
    return exceptions.length > 0 && others.every((each) => each.kind === 'operation' && labels.includes(each.label));
}
function toolsOf({ requirements, tools }, kinds) {
    const measured = ['api-token', 'access-token'].filter((kind) => kinds.includes(kind));
    return requirements.tools.map(({ tool, features }) => ({
        name: tool.name,
        title: tool.title,
        version: tool.version,
        measured: tool.measured,
        features: features.map(({ name }) => name),
        settings: measured.flatMap((kind) => (tools?.toolNotes(requirements, kind, _credential_token_choices_js_4.scopeModelOfKind[kind]) ?? []).flatMap((note) => note.type === 'tool' && note.tool === tool.name && note.fields !== undefined
            ? [_util_compact_js_9.compact({ kind, features: note.features, fields: note.fields, note: note.detail })]
            : [])),
        rejects: measured.flatMap((kind) => (tools?.rejectedUses(requirements.tools, kind) ?? [])
            .filter((use) => use.tool === tool.name)
            .map((use) => ({ kind, features: use.features, why: use.why }))),
    }));
}
_module.exports = { scopesDocument };


}),

7764:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

function useText({ tool, features }) {
    return features.length === 0 ? tool : `${tool} (${features.join(', ')})`;
}
function callersText(uses) {
    return uses === undefined ? '' : ` It is called by ${_util_text_js_0.list(uses.map(useText))}.`;
}
const placeholders = {
    '{token}': 'the token',
    '{email}': 'the email',
    '{account}': 'the Bitbucket username',
    '{uuid}': 'the UUID of the account',
};
function fieldsText(fields) {
    const isOwn = ({ value }) => placeholders[value] !== undefined;
    const own = fields
        .filter(isOwn)
        .toSorted((one, other) => Number(other.value === '{token}') - Number(one.value === '{token}'))
        .map(({ name, value }) => `${placeholders[value]} into ${name}`);
    const fixed = fields.filter((field) => !isOwn(field)).map(({ name, value }) => `${name} to ${fieldValue(value)}`);
    return [...(own.length > 0 ? [`put ${_util_text_js_0.list(own)}`] : []), ...(fixed.length > 0 ? [`set ${_util_text_js_0.list(fixed)}`] : [])].join(', and ');
}
function fieldValue(value) {
    return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
}
_module.exports = { fieldsText, callersText, useText, fieldValue };


})

};
;