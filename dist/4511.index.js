"use strict";
exports.id = 4511;
exports.ids = [4511,9885,7597];
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

7234:
((_module, _exports, __require__) => {

var _util_text_width_js_1 = __require__(110);
var _util_wrap_js_0 = __require__(2280);


function findingDetails({ cause, remedy, copy }) {
    return [
        ..._util_wrap_js_0.indent(cause, 2, _util_text_width_js_1.textWidth()),
        ...remedy.flatMap((step, index) => {
            const [first = '', ...rest] = _util_wrap_js_0.indent(step, 5, _util_text_width_js_1.textWidth());
            return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
        }),
        ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
    ];
}
_module.exports = { findingDetails };


}),

1104:
((_module, _exports, __require__) => {

var _report_text_js_0 = __require__(4913);

const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
const recordFormats = ['text', 'yaml', 'action', 'pipe', 'json'];
function printed(text) {
    return { type: 'text', lines: _report_text_js_0.plainLines(text.split('\n')), exitCode: 0 };
}
function printedFile(text) {
    return { type: 'text', lines: verbatimLines(text), exitCode: 0 };
}
function json(document) {
    return verbatimLines(JSON.stringify(document, null, 2));
}
function verbatimLines(text) {
    return text.split('\n').map((line) => ({ tone: 'plain', text: line, isVerbatim: true }));
}
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}
_module.exports = { json, recordFormats, failed, usageErrors, printedFile, suggestFormats, printed };


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

6583:
((_module, _exports, __require__) => {

var _bitbucket_scopes_js_0 = __require__(1638);
var _credential_kinds_js_1 = __require__(4264);
var _credential_token_choices_js_2 = __require__(7319);
var _messages_tool_text_js_3 = __require__(7764);
var _report_text_js_4 = __require__(4913);
var _util_text_js_5 = __require__(7499);
var _util_text_width_js_7 = __require__(110);
var _util_wrap_js_6 = __require__(2280);
var _finding_details_js_8 = __require__(7234);









function scopesText(document, kind) {
    const { operations, git, tools, findings } = document;
    const sections = [
        ...tools.map(toolLines),
        ...operations.map((operation) => needLines(operation.operation, operation, kind)),
        ...(git === undefined ? [] : [needLines(`git ${git.access}`, git, kind)]),
        ...selectionLines(document, kind),
        optionalLines(document, kind),
        narrowestLines(document, kind),
    ].filter((lines) => lines.length > 0);
    const all = [...sections.map((section) => _report_text_js_4.plainLines(section)), ...findings.map(adviceOf)];
    return all.flatMap((section, index) => (index === 0 ? section : [{ tone: 'plain', text: '' }, ...section]));
}
const columnTitles = { 'api-token': 'API token', 'access-token': 'Access token' };
function toolLines({ name, title, version, measured, features, settings, rejects }) {
    const which = (own) => (own.length === features.length ? '' : `, ${_util_text_js_5.list(own)}`);
    return [
        ..._util_wrap_js_6.indent(`${_messages_tool_text_js_3.useText({ tool: name, features })}: measured with ${title} ${version} on ${measured}`, 0, _util_text_width_js_7.textWidth()),
        ...settings.flatMap(({ kind, features: own, fields, note = '' }) => hanging(`${columnTitles[kind]}${which(own)}: ${_messages_tool_text_js_3.fieldsText(fields)}. ${note}`)),
        ...rejects.flatMap(({ kind, features: own, why }) => hanging(`${columnTitles[kind]}${which(own)}: doesn't work. ${why}`)),
    ];
}
function hanging(text) {
    const [first = '', ...rest] = _util_wrap_js_6.indent(text.trim(), 4, _util_text_width_js_7.textWidth());
    return [first.slice(2), ...rest];
}
function needLines(title, { requiredBy, scopes, permission }, kind) {
    const by = requiredBy === undefined ? '' : `, for ${_util_text_js_5.list(requiredBy.map(({ tool }) => tool))}`;
    return [
        `${title}${by}`,
        ...labeledScopes(scopes, kind).map(([label, names]) => labeledLine(label, shown(names))),
        ...(permission === undefined ? [] : [labeledLine('Account', permissionText(permission))]),
    ];
}
function labeledLine(label, text) {
    return `  ${label.padEnd(19)}  ${text}`;
}
function shown(names) {
    return names === undefined ? 'not available' : names.join(' ') || 'no scopes listed';
}
function labeledScopes(scopes, kind) {
    const { 'api-token': api, 'access-token': access, 'oauth-token': oauth } = scopes;
    if (kind !== undefined)
        return [[columnOf[_credential_token_choices_js_2.scopeKindOf(kind)], scopes[_credential_token_choices_js_2.scopeKindOf(kind)]]];
    return [
        ['API token', api],
        [access === undefined ? 'OAuth only' : 'Access token, OAuth', oauth],
    ];
}
const columnOf = {
    'api-token': 'API token',
    'access-token': 'Access token',
    'oauth-token': 'OAuth',
};
function permissionText({ on, level, grade, isConditional }) {
    const source = { stated: 'documented', recorded: 'seen in responses', inferred: 'not documented' }[grade];
    const details = [source, ...(isConditional ? ['depends on the request body'] : [])].join(', ');
    return `${grade === 'inferred' ? 'probably ' : ''}${level} permission on the ${on} (${details})`;
}
function selectionLines({ select }, kind) {
    const { 'api-token': api = [], 'access-token': access = [], 'oauth-token': oauth = [] } = select;
    const isForBoth = kind === undefined && access.length === oauth.length;
    const selections = [
        ['an API token', api],
        ['an access token', kind === undefined ? [] : access],
        [isForBoth ? 'an access token or OAuth' : 'OAuth', oauth],
    ];
    return selections.filter(([, names]) => names.length > 0).map(([holder, names]) => selectionPart(holder, names));
}
function selectionPart(holder, names) {
    const longest = Math.max(...names.map(({ label }) => label.length));
    return [
        `Select for ${holder}:`,
        ...names.map(({ scope, label }) => `  ${label.padEnd(longest)}  ${scope}`),
        `  To copy: ${names.map(({ scope }) => scope).join(' ')}`,
    ];
}
function optionalLines({ optional, select }, kind) {
    const lines = optional.flatMap(({ operation, when, calledBy, scopes }) => {
        const more = _credential_token_choices_js_2.scopeKinds.flatMap((each) => {
            const selected = _bitbucket_scopes_js_0.expandImpliedScopes((select[each] ?? []).map(({ scope }) => scope));
            const missing = scopes[each]?.filter((scope) => !selected.has(scope)) ?? [];
            return selected.size === 0 || missing.length === 0 ? [] : [[each, missing]];
        });
        if (more.length === 0)
            return [];
        return [
            ...hanging(`${operation}, for ${calledBy.tool}. ${when ?? ''}`),
            ...labeledScopes(Object.fromEntries(more), kind).flatMap(([label, names]) => names === undefined ? [] : [`  ${labeledLine(label, names.join(' '))}`]),
        ];
    });
    return lines.length === 0 ? [] : ['Optional, and not in these lists:', ...lines];
}
function narrowestLines({ operations, git, narrowest, exceptions }, kind) {
    if (kind !== undefined)
        return exceptions.flatMap((each) => exceptionLines(each, 0));
    if (operations.length === 0 && git === undefined)
        return [];
    return [
        narrowest === undefined ? 'No kind of token can do all of this.' : `Narrowest token: ${_credential_kinds_js_1.aKind(narrowest)}.`,
        ...exceptions.flatMap((each) => exceptionLines(each, 2)),
    ];
}
function exceptionLines({ kind, exceptions, isAll }, spaces) {
    const name = `${' '.repeat(spaces)}${_credential_kinds_js_1.aKind(kind).replace(/^a/, 'A')}`;
    if (exceptions.length === 0)
        return [`${name} can do all of this.`];
    return [
        `${name} ${isAll ? "can't do any of it" : 'can, except'}:`,
        ...exceptions.flatMap(({ what, why }) => _util_wrap_js_6.indent(`${what}: ${why}`, spaces + 2, _util_text_width_js_7.textWidth())),
    ];
}
function adviceOf({ code, severity, title, ...words }) {
    return [
        { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
        ..._report_text_js_4.plainLines(_finding_details_js_8.findingDetails(words)),
    ];
}
_module.exports = { exceptionLines, scopesText, selectionPart };


}),

4511:
((_module, _exports, __require__) => {

var _check_findings_configuration_js_0 = __require__(4299);
var _invocation_js_1 = __require__(1104);
var _required_scopes_js_2 = __require__(9885);
var _scopes_document_js_3 = __require__(7597);
var _scopes_text_js_4 = __require__(6583);





async function scopes({ operations, tools, kind, isJson, errors }, context) {
    if (errors.length > 0 && !isJson)
        return _invocation_js_1.usageErrors(errors);
    const declared = await (0,_required_scopes_js_2.lookUp)({ operations, ...(tools !== undefined && { tools }) }, context);
    const names = {
        ...context.host.names,
        option: (name) => (name === 'tools' ? '--tools' : 'the argument'),
    };
    const document = await (0,_scopes_document_js_3.scopesDocument)(declared, kind, _check_findings_configuration_js_0.optionFindings(errors), names);
    const lines = isJson ? _invocation_js_1.json(document) : _scopes_text_js_4.scopesText(document, kind);
    return { type: 'text', lines, exitCode: isPossible(document, kind !== undefined) ? 0 : 2 };
}
function isPossible({ findings, exceptions }, isAboutOneKind) {
    const isRight = findings.every(({ severity }) => severity === 'warn');
    return isRight && !(isAboutOneKind && exceptions.some((each) => each.exceptions.length > 0));
}
_module.exports = { scopes };


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


}),

110:
((_module, _exports, __require__) => {

let width = 100;
function textWidth() {
    return width;
}
function fitTextWidth(columns) {
    width = Math.min(columns, width);
}
_module.exports = { fitTextWidth, textWidth };


}),

2280:
((_module, _exports, __require__) => {

const command = /`[^`]+`|"(?:curl|git|token-preflight) [^"]+"|(?<!\S)(?:token-preflight|curl -\S+|git (?:-c|config --\S+)|mkdir -p|read -rs) .*?(?=[.,]?$|[.,] )/g;
function wordsAndCommands(text) {
    return text
        .replace(command, (found) => found.replaceAll(' ', '\0'))
        .split(' ')
        .map((word) => word.replaceAll('\0', ' '));
}
function wrap(text, maxLength) {
    const lines = [];
    for (const word of wordsAndCommands(text)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= maxLength)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function indent(text, spaces, maxLength) {
    return wrap(text, maxLength - spaces).map((line) => `${' '.repeat(spaces)}${line}`);
}
_module.exports = { wordsAndCommands, wrap, indent };


})

};
;