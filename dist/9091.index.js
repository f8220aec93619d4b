"use strict";
exports.id = 9091;
exports.ids = [9091,9885];
exports.modules = {

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

9091:
((_module, _exports, __require__) => {

var _check_finding_js_0 = __require__(5419);
var _check_findings_configuration_js_1 = __require__(4299);
var _check_kind_limits_js_2 = __require__(9631);
var _check_requirement_js_3 = __require__(2685);
var _credential_kinds_js_4 = __require__(4264);
var _credential_token_choices_js_5 = __require__(7319);
var _messages_tool_text_js_6 = __require__(7764);
var _redaction_redactor_js_11 = __require__(2751);
var _report_token_report_js_7 = __require__(5406);
var _tools_features_js_13 = __require__(450);
var _util_text_js_12 = __require__(7499);
var _util_text_width_js_15 = __require__(110);
var _util_wrap_js_14 = __require__(2280);
var _version_js_8 = __require__(8009);
var _invocation_js_9 = __require__(1104);
var _required_scopes_js_10 = __require__(9885);
















const kindTitles = {
    'api-token': 'API token',
    'access-token': 'Access token',
};
async function tools({ name, isJson, errors }, context) {
    if (errors.length > 0 && !isJson)
        return _invocation_js_9.usageErrors(errors);
    const [{ toolTable: all }, { nearestTools }] = await Promise.all([
        __require__.e(6782).then(__require__.bind(__require__, 6782)),
        __require__.e(1038).then(__require__.bind(__require__, 8657)),
    ]);
    const wanted = name === undefined ? undefined : _redaction_redactor_js_11.redactOpaqueWords(name).trim().toLowerCase();
    const shown = wanted === undefined ? all : all.filter((each) => each.name === wanted);
    const nearest = wanted === undefined || shown.length > 0 ? [] : nearestTools(wanted, all);
    if (isJson) {
        const unknown = shown.length > 0 ? [] : [_check_finding_js_0.createFinding('tool-unknown', { text: wanted ?? '', nearest })];
        const problems = [..._check_findings_configuration_js_1.optionFindings(errors), ...unknown];
        return {
            type: 'text',
            lines: _invocation_js_9.json(await toolsDocument(shown, problems, context)),
            exitCode: problems.length > 0 ? 2 : 0,
        };
    }
    if (wanted === undefined)
        return _invocation_js_9.printed(listText(all));
    const [tool] = shown;
    if (tool !== undefined)
        return _invocation_js_9.printed(await pageOf(tool, context));
    const hint = nearest.length === 0 ? 'To list them, run token-preflight tools.' : `Did you mean ${_util_text_js_12.list(nearest, 'or')}?`;
    return _invocation_js_9.failed([`tools requires the name of a known tool. ${hint}`]);
}
async function toolsDocument(shown, problems, context) {
    return {
        schema: 1,
        kind: 'tools',
        tool: _version_js_8.thisProgram,
        tools: await Promise.all(shown.map(async (tool) => ({
            ...tool,
            features: await Promise.all(tool.features.map(async (feature) => ({ ...feature, scopes: await scopesOfFeature(feature, context) }))),
        }))),
        findings: await _report_token_report_js_7.renderFindings(problems, context.host.names),
    };
}
async function scopesOfFeature(feature, context) {
    const required = await requirementsOf(_tools_features_js_13.requiredOperations(feature), context, feature.git);
    const working = _tools_features_js_13.toolTokenKinds.filter((kind) => unsupportedBecause(kind, required, feature.refuses) === undefined);
    return Object.fromEntries(working.map((kind) => [kind, _check_requirement_js_3.scopesToSelect(required, _credential_token_choices_js_5.scopeModelOfKind[kind])]));
}
function listText(all) {
    const rows = [
        ['Name', 'API token', 'Access token', 'Tool, version'],
        ...all.map((tool) => [
            tool.name,
            ..._tools_features_js_13.toolTokenKinds.map((kind) => (_tools_features_js_13.settingsFor(tool, kind).working.length > 0 ? 'yes' : 'no')),
            `${tool.title} ${tool.version}`,
        ]),
    ];
    return [
        'Tools, and the kinds of token that work with them:',
        '',
        ...rows.map(([name = '', api = '', access = '', title]) => `${name.padEnd(20)}  ${api.padEnd(9)}  ${access.padEnd(12)}  ${title}`),
        '',
        'To show the settings and scopes of a tool: token-preflight tools renovate',
    ].join('\n');
}
async function pageOf(tool, context) {
    const features = await Promise.all(tool.features.map(async (feature) => needsOf(feature, context)));
    const sections = [
        [
            `${tool.title} ${tool.version}, measured on ${tool.measured}`,
            ...[tool.how, ...(tool.notes ?? [])].flatMap((text) => _util_wrap_js_14.indent(text, 0, _util_text_width_js_15.textWidth())),
        ],
        ..._tools_features_js_13.toolTokenKinds.map((kind) => settingLines(tool, kind)),
        ['Scopes:', ...featureLines(features)],
        silentLines(tool),
        otherLines(features),
    ];
    return sections
        .filter((section) => section.length > 0)
        .map((section) => section.join('\n'))
        .join('\n\n');
}
function settingLines(tool, kind) {
    const { working, failing } = _tools_features_js_13.settingsFor(tool, kind);
    return [
        working.length === 0 ? `${kindTitles[kind]}: can't be used.` : `${kindTitles[kind]}: set`,
        ...working.flatMap((setting, index) => [...(index > 0 ? ['  or'] : []), ...workingLines(setting)]),
        ...failing.flatMap(failingLines),
    ];
}
function workingLines({ fields, note, evidence }) {
    const notes = [note, evidence === 'source' ? 'Read in the source, not run.' : undefined].filter(Boolean).join(' ');
    return [
        ...fields.map(({ name, value }) => `    ${name}: ${_messages_tool_text_js_6.fieldValue(value)}`),
        ...(notes === '' ? [] : _util_wrap_js_14.indent(notes, 4, _util_text_width_js_15.textWidth())),
    ];
}
function failingLines({ fields, note = '' }) {
    const set = fields.map(({ name, value }) => `${name}: ${_messages_tool_text_js_6.fieldValue(value)}`);
    return _util_wrap_js_14.indent(`Doesn't work: ${set.join(', ')}. ${note}`.trim(), 2, _util_text_width_js_15.textWidth());
}
async function needsOf(feature, context) {
    const required = await requirementsOf(_tools_features_js_13.requiredOperations(feature), context, feature.git);
    const others = await Promise.all(_tools_features_js_13.otherOperations(feature).map(async (operation) => {
        const more = await requirementsOf([operation.operation], context);
        return { operation, lines: hasAll(required, more) ? [] : kindLines(more) };
    }));
    return {
        feature,
        lines: kindLines(required, feature.refuses),
        others: others.filter(({ lines }) => lines.length > 0),
    };
}
async function requirementsOf(operations, context, git) {
    return (await (0,_required_scopes_js_10.lookUp)({ operations, ...(git !== undefined && { git }) }, context)).requirements;
}
function hasAll(required, more) {
    return _tools_features_js_13.toolTokenKinds.every((kind) => {
        const scopeModel = _credential_token_choices_js_5.scopeModelOfKind[kind];
        const before = _check_requirement_js_3.scopesToSelect(required, scopeModel);
        const after = _check_requirement_js_3.scopesToSelect({ all: [...required.all, ...more.all] }, scopeModel);
        return before.length === after.length && before.every((scope) => after.includes(scope));
    });
}
function kindLines(requirements, refuses = []) {
    return _tools_features_js_13.toolTokenKinds.flatMap((kind) => {
        const reason = unsupportedBecause(kind, requirements, refuses);
        const text = reason === undefined ? featureScopes(requirements, kind) : `can't be used. ${reason}`;
        const [first = '', ...rest] = _util_wrap_js_14.indent(text, 18, _util_text_width_js_15.textWidth());
        return [`    ${kindTitles[kind].padEnd(12)}  ${first.trimStart()}`, ...rest];
    });
}
function unsupportedBecause(kind, requirements, refuses = []) {
    const why = refuses.find((refusal) => refusal.kind === kind)?.why;
    const isBarred = _check_requirement_js_3.ofKind(requirements, 'operation').some(({ operation }) => !_check_kind_limits_js_2.isListedFor(operation, kind));
    return why ?? (isBarred ? `It isn't available for ${_credential_kinds_js_4.pluralOfKind(kind)}.` : undefined);
}
function featureScopes(requirements, kind) {
    return _check_requirement_js_3.scopesToSelect(requirements, _credential_token_choices_js_5.scopeModelOfKind[kind]).join(' ') || 'no scopes listed';
}
function featureLines(features) {
    const groups = new Map();
    for (const needs of features) {
        const key = needs.lines.join('\n');
        groups.set(key, [...(groups.get(key) ?? []), needs]);
    }
    return [...groups.values()].flatMap((group) => [
        ...group.flatMap(({ feature }) => _util_wrap_js_14.indent(aboutText(feature), 2, _util_text_width_js_15.textWidth())),
        ...(group[0]?.lines ?? []),
    ]);
}
function aboutText({ name, about, isDefault, git, evidence }) {
    const details = [
        ...(isDefault ? ['default'] : []),
        ...(git === undefined ? [] : [`git ${git}`]),
        ...(evidence === 'source' ? ['read in the source, not run'] : []),
    ];
    return `${name}${details.length > 0 ? ` (${details.join(', ')})` : ''}: ${about}`;
}
function silentLines({ features }) {
    const lines = features.flatMap((feature) => _tools_features_js_13.silentFailures(feature).flatMap(({ what, message }) => [
        ..._util_wrap_js_14.indent(`${feature.name}: ${what}`, 2, _util_text_width_js_15.textWidth()),
        ...(message === undefined ? [] : _util_wrap_js_14.indent(message, 4, _util_text_width_js_15.textWidth())),
    ]));
    return lines.length === 0
        ? []
        : ["Fails silently without its scope (exit code 0, but the work isn't done):", ...lines];
}
function otherLines(features) {
    const others = new Map(features.flatMap(({ others: own }) => own.map(({ operation, lines }) => {
        const text = _util_wrap_js_14.indent(`${operation.operation} (${operation.need}). ${operation.when ?? ''}`.trim(), 2, _util_text_width_js_15.textWidth());
        return [[...text, ...lines].join('\n'), [...text, ...lines]];
    })));
    return others.size === 0 ? [] : ['More scopes that some runs need:', ...[...others.values()].flat()];
}
_module.exports = { tools };


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

450:
((_module, _exports, __require__) => {

const toolTokenKinds = ['api-token', 'access-token'];
function requiredOperations({ operations }) {
    return operations.filter(({ need }) => need === 'required').map(({ operation }) => operation);
}
function otherOperations({ operations }) {
    return operations.filter(({ need }) => need !== 'required');
}
function silentFailures({ git, gitRefused, operations }) {
    const all = [
        { what: `git ${git}`, refused: gitRefused },
        ...operations.map((each) => ({ ...each, what: each.operation })),
    ];
    return all.flatMap(({ what, refused }) => refused?.effect === 'silent' ? [{ what, ...(refused.message !== undefined && { message: refused.message }) }] : []);
}
function settingsFor({ settings }, kind) {
    const own = settings.filter((setting) => setting.kind === kind);
    return { working: own.filter(({ works }) => works), failing: own.filter(({ works }) => !works) };
}
_module.exports = { otherOperations, silentFailures, toolTokenKinds, requiredOperations, settingsFor };


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