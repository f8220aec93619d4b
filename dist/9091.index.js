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
    return { type: 'text', lines: (0,_report_text_js_0/* .plainLines */ .y1)(text.split('\n')), exitCode: 0 };
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
_exports.Pq = json;
_exports.c3 = recordFormats;
_exports.gz = failed;
_exports.jY = usageErrors;
_exports.nG = printedFile;
_exports.xt = suggestFormats;
_exports.zd = printed;


}),

9885:
((_module, _exports, __require__) => {

__require__.r(_exports);
var _check_check_token_js_0 = __require__(4194);
var _config_token_config_js_1 = __require__(3632);
var _redaction_options_js_2 = __require__(2605);



async function lookUp(declared, { host, now }) {
    const place = declared.git === undefined ? {} : { repository: 'workspace/repository' };
    const values = (0,_redaction_options_js_2/* .redactOptions */ .Ms)({ ...declared, ...place }, (0,_redaction_options_js_2/* .createOptionRedactor */ .sn)([]));
    const { value } = (0,_config_token_config_js_1/* .parseTokenConfig */ .t)(values, {}, host.names.option);
    return (0,_check_check_token_js_0/* .prepareCheck */ .mq)(value, now);
}
_exports.lookUp = lookUp;


}),

9091:
((_module, _exports, __require__) => {

__require__.r(_exports);
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
        return (0,_invocation_js_9/* .usageErrors */ .jY)(errors);
    const [{ toolTable: all }, { nearestTools }] = await Promise.all([
        __require__.e(6782).then(__require__.bind(__require__, 6782)),
        __require__.e(1038).then(__require__.bind(__require__, 8657)),
    ]);
    const wanted = name === undefined ? undefined : (0,_redaction_redactor_js_11/* .redactOpaqueWords */ .AV)(name).trim().toLowerCase();
    const shown = wanted === undefined ? all : all.filter((each) => each.name === wanted);
    const nearest = wanted === undefined || shown.length > 0 ? [] : nearestTools(wanted, all);
    if (isJson) {
        const unknown = shown.length > 0 ? [] : [(0,_check_finding_js_0/* .createFinding */ .uP)('tool-unknown', { text: wanted ?? '', nearest })];
        const problems = [...(0,_check_findings_configuration_js_1/* .optionFindings */ .K)(errors), ...unknown];
        return {
            type: 'text',
            lines: (0,_invocation_js_9/* .json */ .Pq)(await toolsDocument(shown, problems, context)),
            exitCode: problems.length > 0 ? 2 : 0,
        };
    }
    if (wanted === undefined)
        return (0,_invocation_js_9/* .printed */ .zd)(listText(all));
    const [tool] = shown;
    if (tool !== undefined)
        return (0,_invocation_js_9/* .printed */ .zd)(await pageOf(tool, context));
    const hint = nearest.length === 0 ? 'To list them, run token-preflight tools.' : `Did you mean ${(0,_util_text_js_12/* .list */ .p_)(nearest, 'or')}?`;
    return (0,_invocation_js_9/* .failed */ .gz)([`tools requires the name of a known tool. ${hint}`]);
}
async function toolsDocument(shown, problems, context) {
    return {
        schema: 1,
        kind: 'tools',
        tool: _version_js_8/* .thisProgram */ .J,
        tools: await Promise.all(shown.map(async (tool) => ({
            ...tool,
            features: await Promise.all(tool.features.map(async (feature) => ({ ...feature, scopes: await scopesOfFeature(feature, context) }))),
        }))),
        findings: await (0,_report_token_report_js_7/* .renderFindings */ .vO)(problems, context.host.names),
    };
}
async function scopesOfFeature(feature, context) {
    const required = await requirementsOf((0,_tools_features_js_13/* .requiredOperations */ .yR)(feature), context, feature.git);
    const working = _tools_features_js_13/* .toolTokenKinds */ .xf.filter((kind) => unsupportedBecause(kind, required, feature.refuses) === undefined);
    return Object.fromEntries(working.map((kind) => [kind, (0,_check_requirement_js_3/* .scopesToSelect */ .Rq)(required, _credential_token_choices_js_5/* .scopeModelOfKind */ .XM[kind])]));
}
function listText(all) {
    const rows = [
        ['Name', 'API token', 'Access token', 'Tool, version'],
        ...all.map((tool) => [
            tool.name,
            ..._tools_features_js_13/* .toolTokenKinds */ .xf.map((kind) => ((0,_tools_features_js_13/* .settingsFor */ .zc)(tool, kind).working.length > 0 ? 'yes' : 'no')),
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
            ...[tool.how, ...(tool.notes ?? [])].flatMap((text) => (0,_util_wrap_js_14/* .indent */ .pZ)(text, 0, (0,_util_text_width_js_15/* .textWidth */ .s)())),
        ],
        ..._tools_features_js_13/* .toolTokenKinds */ .xf.map((kind) => settingLines(tool, kind)),
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
    const { working, failing } = (0,_tools_features_js_13/* .settingsFor */ .zc)(tool, kind);
    return [
        working.length === 0 ? `${kindTitles[kind]}: can't be used.` : `${kindTitles[kind]}: set`,
        ...working.flatMap((setting, index) => [...(index > 0 ? ['  or'] : []), ...workingLines(setting)]),
        ...failing.flatMap(failingLines),
    ];
}
function workingLines({ fields, note, evidence }) {
    const notes = [note, evidence === 'source' ? 'Read in the source, not run.' : undefined].filter(Boolean).join(' ');
    return [
        ...fields.map(({ name, value }) => `    ${name}: ${(0,_messages_tool_text_js_6/* .fieldValue */ .ag)(value)}`),
        ...(notes === '' ? [] : (0,_util_wrap_js_14/* .indent */ .pZ)(notes, 4, (0,_util_text_width_js_15/* .textWidth */ .s)())),
    ];
}
function failingLines({ fields, note = '' }) {
    const set = fields.map(({ name, value }) => `${name}: ${(0,_messages_tool_text_js_6/* .fieldValue */ .ag)(value)}`);
    return (0,_util_wrap_js_14/* .indent */ .pZ)(`Doesn't work: ${set.join(', ')}. ${note}`.trim(), 2, (0,_util_text_width_js_15/* .textWidth */ .s)());
}
async function needsOf(feature, context) {
    const required = await requirementsOf((0,_tools_features_js_13/* .requiredOperations */ .yR)(feature), context, feature.git);
    const others = await Promise.all((0,_tools_features_js_13/* .otherOperations */ .FT)(feature).map(async (operation) => {
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
    return _tools_features_js_13/* .toolTokenKinds */ .xf.every((kind) => {
        const scopeModel = _credential_token_choices_js_5/* .scopeModelOfKind */ .XM[kind];
        const before = (0,_check_requirement_js_3/* .scopesToSelect */ .Rq)(required, scopeModel);
        const after = (0,_check_requirement_js_3/* .scopesToSelect */ .Rq)({ all: [...required.all, ...more.all] }, scopeModel);
        return before.length === after.length && before.every((scope) => after.includes(scope));
    });
}
function kindLines(requirements, refuses = []) {
    return _tools_features_js_13/* .toolTokenKinds */ .xf.flatMap((kind) => {
        const reason = unsupportedBecause(kind, requirements, refuses);
        const text = reason === undefined ? featureScopes(requirements, kind) : `can't be used. ${reason}`;
        const [first = '', ...rest] = (0,_util_wrap_js_14/* .indent */ .pZ)(text, 18, (0,_util_text_width_js_15/* .textWidth */ .s)());
        return [`    ${kindTitles[kind].padEnd(12)}  ${first.trimStart()}`, ...rest];
    });
}
function unsupportedBecause(kind, requirements, refuses = []) {
    const why = refuses.find((refusal) => refusal.kind === kind)?.why;
    const isBarred = (0,_check_requirement_js_3/* .ofKind */ .CZ)(requirements, 'operation').some(({ operation }) => !(0,_check_kind_limits_js_2/* .isListedFor */ .vO)(operation, kind));
    return why ?? (isBarred ? `It isn't available for ${(0,_credential_kinds_js_4/* .pluralOfKind */ .Ih)(kind)}.` : undefined);
}
function featureScopes(requirements, kind) {
    return (0,_check_requirement_js_3/* .scopesToSelect */ .Rq)(requirements, _credential_token_choices_js_5/* .scopeModelOfKind */ .XM[kind]).join(' ') || 'no scopes listed';
}
function featureLines(features) {
    const groups = new Map();
    for (const needs of features) {
        const key = needs.lines.join('\n');
        groups.set(key, [...(groups.get(key) ?? []), needs]);
    }
    return [...groups.values()].flatMap((group) => [
        ...group.flatMap(({ feature }) => (0,_util_wrap_js_14/* .indent */ .pZ)(aboutText(feature), 2, (0,_util_text_width_js_15/* .textWidth */ .s)())),
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
    const lines = features.flatMap((feature) => (0,_tools_features_js_13/* .silentFailures */ .rg)(feature).flatMap(({ what, message }) => [
        ...(0,_util_wrap_js_14/* .indent */ .pZ)(`${feature.name}: ${what}`, 2, (0,_util_text_width_js_15/* .textWidth */ .s)()),
        ...(message === undefined ? [] : (0,_util_wrap_js_14/* .indent */ .pZ)(message, 4, (0,_util_text_width_js_15/* .textWidth */ .s)())),
    ]));
    return lines.length === 0
        ? []
        : ["Fails silently without its scope (exit code 0, but the work isn't done):", ...lines];
}
function otherLines(features) {
    const others = new Map(features.flatMap(({ others: own }) => own.map(({ operation, lines }) => {
        const text = (0,_util_wrap_js_14/* .indent */ .pZ)(`${operation.operation} (${operation.need}). ${operation.when ?? ''}`.trim(), 2, (0,_util_text_width_js_15/* .textWidth */ .s)());
        return [[...text, ...lines].join('\n'), [...text, ...lines]];
    })));
    return others.size === 0 ? [] : ['More scopes that some runs need:', ...[...others.values()].flat()];
}
_exports.tools = tools;


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
    return (0,_bitbucket_credential_kind_js_0/* .isAccessToken */ .e)(kind) ? 'access-token' : kind === 'oauth-token' ? kind : 'api-token';
}
const scopeModelOfKind = {
    'api-token': 'api-token',
    'access-token': 'oauth',
    'oauth-token': 'oauth',
};
_exports.QC = tokenChoices;
_exports.Ws = scopeKindOf;
_exports.XM = scopeModelOfKind;
_exports.w6 = scopeKinds;


}),

7764:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

function useText({ tool, features }) {
    return features.length === 0 ? tool : `${tool} (${features.join(', ')})`;
}
function callersText(uses) {
    return uses === undefined ? '' : ` It is called by ${(0,_util_text_js_0/* .list */ .p_)(uses.map(useText))}.`;
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
    return [...(own.length > 0 ? [`put ${(0,_util_text_js_0/* .list */ .p_)(own)}`] : []), ...(fixed.length > 0 ? [`set ${(0,_util_text_js_0/* .list */ .p_)(fixed)}`] : [])].join(', and ');
}
function fieldValue(value) {
    return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
}
_exports.BH = fieldsText;
_exports.En = callersText;
_exports.FV = useText;
_exports.ag = fieldValue;


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
_exports.FT = otherOperations;
_exports.rg = silentFailures;
_exports.xf = toolTokenKinds;
_exports.yR = requiredOperations;
_exports.zc = settingsFor;


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
_exports.r = fitTextWidth;
_exports.s = textWidth;


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
_exports.L9 = wordsAndCommands;
_exports.LV = wrap;
_exports.pZ = indent;


})

};
;