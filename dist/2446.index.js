"use strict";
exports.id = 2446;
exports.ids = [2446,9885];
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

9885:
((_module, _exports, __require__) => {

var _check_check_token_js_0 = __require__(4194);
var _config_token_config_js_1 = __require__(3632);
var _redaction_options_js_2 = __require__(2605);



async function lookUp(declared, { host, now }) {
    const place = declared.git === undefined ? {} : { repository: 'workspace/repository' };
    const values = _redaction_options_js_2.redactOptions({ ...declared, ...place }, _redaction_options_js_2.createOptionRedactor([]));
    const { value } = _config_token_config_js_1.parseTokenConfig(values, {}, host.names.option);
    return _check_check_token_js_0.prepareCheck(value, now);
}
_module.exports = { lookUp };


}),

2446:
((_module, _exports, __require__) => {

var _check_findings_configuration_js_0 = __require__(4299);
var _check_kind_limits_js_1 = __require__(9631);
var _redaction_control_characters_js_2 = __require__(455);
var _redaction_redactor_js_8 = __require__(2751);
var _report_token_report_js_3 = __require__(5406);
var _version_js_4 = __require__(8009);
var _by_kind_js_5 = __require__(5890);
var _invocation_js_6 = __require__(1104);
var _required_scopes_js_7 = __require__(9885);









async function render(document, format) {
    const isWrong = document.findings.some(({ severity }) => severity === 'fail') || document.unreadable.length > 0;
    return { ...(await contentOf(document, format)), exitCode: isWrong ? 2 : 0 };
}
async function contentOf(document, format) {
    switch (format) {
        case 'text':
            return {
                type: 'text',
                lines: (await __require__.e(3942).then(__require__.bind(__require__, 3942))).suggestionText(document),
                exitCode: 0,
            };
        case 'json':
            return { type: 'text', lines: _invocation_js_6.json(document), exitCode: 0 };
        case 'sarif':
            return {
                type: 'text',
                lines: _invocation_js_6.json((await __require__.e(2804).then(__require__.bind(__require__, 2804))).sarifOf(document)),
                exitCode: 0,
            };
        default: {
            const { inventoryOf, actionStepOf, pipeStepOf } = await __require__.e(5463).then(__require__.bind(__require__, 5463));
            if (format === 'yaml')
                return _invocation_js_6.printedFile(inventoryOf(document));
            return _invocation_js_6.printedFile(format === 'action' ? actionStepOf(document) : pipeStepOf(document, pipeImage));
        }
    }
}
const pipeImage = `docker://ghcr.io/token-preflight/token-preflight:${_version_js_4.version}`;
async function documentOf({ declaration, files, unreadable }, context) {
    const { git, tools, otherTools, unknown } = declaration;
    const lookedUp = await lookUpDeclaration(declaration, context);
    const findings = await findingsFor(declaration, lookedUp, context);
    const removed = findings.flatMap(({ code, subject }) => (code === 'operation-removed' ? [subject] : []));
    const operations = declaration.operations.filter(({ text }) => !removed.includes(text));
    const exceptions = suggestedKinds.flatMap((kind) => {
        const found = _by_kind_js_5.exceptionsFor(kind, lookedUp).filter(({ what }) => !removed.includes(what));
        return found.length === 0 ? [] : [{ kind, exceptions: found }];
    });
    return {
        schema: 1,
        kind: 'suggestion',
        tool: _version_js_4.thisProgram,
        files,
        unreadable: unreadable.map(clean),
        operations: operations.map(({ text, places, oneOf }) => ({
            operation: text,
            places: places.map(placeOf),
            ...(oneOf !== undefined && { oneOf }),
        })),
        ...(git !== undefined && {
            git: { access: git.text === 'push' ? 'push' : 'clone', places: git.places.map(placeOf) },
        }),
        tools: tools.map(toolRecord),
        select: { 'api-token': scopesFor('api-token', lookedUp), 'access-token': scopesFor('access-token', lookedUp) },
        ...(exceptions.length > 0 && { exceptions }),
        findings,
        otherTools: otherTools.map(toolRecord),
        unknown: unknown.map(placeOf),
    };
}
function toolRecord({ text, places }) {
    return { tool: text, places: places.map(placeOf) };
}
function placeOf({ path, line, by }) {
    return { path: clean(path), ...(line !== undefined && { line }), by: clean(by).slice(0, 60) };
}
function clean(text) {
    return _redaction_redactor_js_8.redactOpaqueWords(_redaction_control_characters_js_2.stripControlCharacters(text));
}
function requirementsFor({ all }, kind) {
    return { all: all.filter((each) => each.kind !== 'operation' || _check_kind_limits_js_1.isListedFor(each.operation, kind)) };
}
const suggestedKinds = ['api-token', 'access-token'];
function scopesFor(kind, lookedUp) {
    return (_by_kind_js_5.selectionOf(lookedUp, kind) ?? []).map(({ scope }) => scope);
}
async function lookUpDeclaration({ operations, git, tools, problems }, context) {
    const declared = {
        operations: [...problems.map(({ operation }) => operation), ...operations.map(({ text }) => text)],
        tools: tools.map(({ text }) => text),
        ...(git !== undefined && { git: git.text }),
    };
    return (0,_required_scopes_js_7.lookUp)(declared, context);
}
async function findingsFor({ operations, problems }, lookedUp, context) {
    const names = { ...context.host.names, option: () => 'the file' };
    const findings = await _report_token_report_js_3.renderFindings(_check_findings_configuration_js_0.declarationFindings(lookedUp, 'unrecognized'), names);
    const placesOf = new Map([...operations, ...problems].map(({ text, places }) => [text, places]));
    return findings.map((finding) => ({
        ...finding,
        places: (placesOf.get(finding.subject ?? '') ?? []).map(placeOf),
    }));
}
_module.exports = { clean, documentOf, findingsFor, lookUpDeclaration, render, requirementsFor };


}),

7319:
((_module, _exports, __require__) => {

var _bitbucket_credential_kind_js_0 = __require__(8161);

const tokenChoices = [
    'repository-access-token',
    'project-access-token',
    'workspace-access-token',
    'access-token',
    'api-token',
    'oauth-token',
];
const scopeKinds = ['api-token', 'access-token', 'oauth-token'];
function scopeKindOf(kind) {
    return _bitbucket_credential_kind_js_0.isAccessToken(kind) ? 'access-token' : kind === 'oauth-token' ? kind : 'api-token';
}
const scopeModelOfKind = {
    'api-token': 'api-token',
    'access-token': 'oauth',
    'oauth-token': 'oauth',
};
_module.exports = { tokenChoices, scopeKindOf, scopeModelOfKind, scopeKinds };


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