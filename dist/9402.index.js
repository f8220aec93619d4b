"use strict";
exports.id = 9402;
exports.ids = [9402];
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

3459:
((_module, _exports, __require__) => {

function readRequestHint(text) {
    const [, method, url] = /^\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(text) ?? [];
    return method === undefined || url === undefined ? undefined : { method: method.toUpperCase(), url };
}
const requestProblem = "must be a method and a URL or path, such as 'GET /2.0/user'.";
_module.exports = { requestProblem, readRequestHint };


}),

9402:
((_module, _exports, __require__) => {

var _commands_commands_js_0 = __require__(4664);
var _commands_invocation_js_1 = __require__(1104);
var _credential_token_choices_js_2 = __require__(7319);
var _explain_hints_js_4 = __require__(3459);
var _cli_arguments_js_3 = __require__(5326);





function readCommandInvocation(command, given, io) {
    const { operands, flags } = given;
    switch (command) {
        case 'init':
            return initInvocation(given);
        case 'explain':
            return explainInvocation(given, io);
        case 'scopes':
            return scopesInvocation(given);
        case 'tools': {
            const errors = argumentErrors(command, given, 1, ['json']);
            return { command, name: operands[0]?.value, isJson: _cli_arguments_js_3.isOn(flags.json), errors };
        }
        case 'suggest':
            return suggestInvocation(given, io);
        case 'record':
            return recordInvocation(given, io);
        case 'advise':
            return adviseInvocation(given);
        case 'help':
            return helpInvocation(given);
        case 'version':
            return { command, errors: argumentErrors(command, given, 0) };
    }
}
function initInvocation(given) {
    const path = given.operands[0]?.value ?? _commands_commands_js_0.defaultInventory;
    const empty = { option: 'init', problem: 'requires a path that is not empty.' };
    return { command: 'init', path, errors: [...argumentErrors('init', given, 1), ...(path === '' ? [empty] : [])] };
}
function helpInvocation(given) {
    const [word] = given.operands;
    const topic = _commands_commands_js_0.isCommand(word?.value) ? word.value : undefined;
    const noCommand = { option: 'help', problem: 'requires the name of a command. See --help.' };
    const unknown = word === undefined || topic !== undefined ? [] : [_cli_arguments_js_3.mistypedCommand({ ...word, isFirst: true }) ?? noCommand];
    return { command: 'help', topic, errors: [...argumentErrors('help', given, 1), ...unknown] };
}
function adviseInvocation(given) {
    const { operands, flags } = given;
    return {
        command: 'advise',
        files: operands.map(({ value }) => value).filter((path) => path !== ''),
        scopes: flags.scopes,
        name: flags.name,
        isJson: _cli_arguments_js_3.isOn(flags.json),
        errors: argumentErrors('advise', given, Number.POSITIVE_INFINITY, ['scopes', 'name', 'json']),
    };
}
function suggestInvocation(given, io) {
    const { operands, flags } = given;
    const paths = operands.map(({ value }) => value).filter((path) => path !== '');
    const named = _commands_invocation_js_1.suggestFormats.find((format) => format === flags.format?.toLowerCase());
    const isUnknown = flags.format !== undefined && named === undefined;
    return {
        command: 'suggest',
        paths: paths.length > 0 ? paths : ['.'],
        input: io.stdin,
        format: _cli_arguments_js_3.isOn(flags.json) ? 'json' : (named ?? 'text'),
        errors: [
            ...argumentErrors('suggest', given, Number.POSITIVE_INFINITY, ['format', 'json']),
            ...(isUnknown ? [{ option: '--format', problem: `must be one of: ${_commands_invocation_js_1.suggestFormats.join(', ')}.` }] : []),
        ],
    };
}
function recordInvocation(given, { args, stdin }) {
    const { operands, flags, end } = given;
    const run = args.slice(end);
    const files = operands.filter(({ position, value }) => position < end && value !== '').map(({ value }) => value);
    const named = _commands_invocation_js_1.recordFormats.find((format) => format === flags.format?.toLowerCase());
    const isUnknown = flags.format !== undefined && named === undefined;
    const isMissing = run.length === 0 && files.length === 0;
    const isTaken = run.length > 0 && files.includes('-');
    return {
        command: 'record',
        files,
        input: stdin,
        run,
        values: {
            ...(flags['api-url'] && { 'api-url': flags['api-url'] }),
            ...(flags['git-url'] && { 'git-url': flags['git-url'] }),
        },
        format: _cli_arguments_js_3.isOn(flags.json) ? 'json' : (named ?? 'text'),
        errors: [
            ...argumentErrors('record', given, Number.POSITIVE_INFINITY, ['format', 'json', 'api-url', 'git-url']),
            ...(isUnknown ? [{ option: '--format', problem: `must be one of: ${_commands_invocation_js_1.recordFormats.join(', ')}.` }] : []),
            ...(isMissing ? [{ option: 'record', problem: missingRun }] : []),
            ...(isTaken ? [{ option: '-', problem: "can't be combined with a command, which reads standard input." }] : []),
        ],
    };
}
const missingRun = 'requires a command after --, for example: token-preflight record -- npm run release';
function scopesInvocation(given) {
    const { operands, flags } = given;
    const texts = operands.map(({ value }) => value).filter((text) => text.trim() !== '');
    const kind = _credential_token_choices_js_2.tokenChoices.find((choice) => choice === flags.kind?.toLowerCase());
    const isMissing = texts.length === 0 && !flags.tools?.trim();
    const isUnknown = flags.kind !== undefined && kind === undefined;
    return {
        command: 'scopes',
        operations: joinMethods(texts),
        tools: flags.tools,
        kind,
        isJson: _cli_arguments_js_3.isOn(flags.json),
        errors: [
            ...argumentErrors('scopes', given, Number.POSITIVE_INFINITY, ['tools', 'kind', 'json']),
            ...(isUnknown ? [unknownKind] : []),
            ...(isMissing ? [{ option: 'scopes', problem: missingOperation }] : []),
        ],
    };
}
function explainInvocation(given, io) {
    const { operands, flags } = given;
    const { request, email } = flags;
    const source = operands[0]?.value || (io.stdin.isTTY ? '' : '-');
    const kind = _credential_token_choices_js_2.tokenChoices.find((choice) => choice === flags.kind?.toLowerCase());
    const isUnknown = flags.kind !== undefined && kind === undefined;
    return {
        command: 'explain',
        source,
        input: io.stdin,
        email,
        hints: { ...(request && { request }), ...(kind && { kind }) },
        isJson: _cli_arguments_js_3.isOn(flags.json),
        errors: [
            ...argumentErrors('explain', given, 1, ['request', 'email', 'kind', 'json']),
            ...(request && _explain_hints_js_4.readRequestHint(request) === undefined ? [wrongRequest] : []),
            ...(isUnknown ? [unknownKind] : []),
            ...(source === '' ? [{ option: 'explain', problem: missingSource }] : []),
        ],
    };
}
const missingSource = 'requires a file, "-" for standard input, or the code of a finding.';
const wrongRequest = { option: '--request', problem: _explain_hints_js_4.requestProblem };
const unknownKind = { option: '--kind', problem: `must be one of: ${_credential_token_choices_js_2.tokenChoices.join(', ')}.` };
const missingOperation = "requires at least one operation, for example 'GET /repositories/{workspace}/{repo_slug}', or --tools. Put each operation in quotes.";
function joinMethods(words) {
    const isMethod = (word) => /^[a-z]+$/i.test(word ?? '');
    return words.flatMap((word, index) => {
        const next = words[index + 1];
        if (isMethod(word) && next !== undefined && !isMethod(next))
            return [`${word} ${next}`];
        return index > 0 && isMethod(words[index - 1]) ? [] : [word];
    });
}
function argumentErrors(command, { flags, operands, errors }, max, options = []) {
    const problem = `can't be used with ${command}. Remove it.`;
    return [
        ...errors,
        ...Object.keys(flags)
            .filter((name) => !options.includes(name))
            .map((name) => ({ option: `--${name}`, problem })),
        ...operands.slice(max).map(_cli_arguments_js_3.unexpectedOperand),
    ];
}
_module.exports = { readCommandInvocation };


})

};
;