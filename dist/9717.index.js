"use strict";
exports.id = 9717;
exports.ids = [9717];
exports.modules = {

/***/ 4664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ defaultInventory),
  Pi: () => (/* binding */ commands),
  ZO: () => (/* binding */ optionsOfCommand),
  _X: () => (/* binding */ commandLineOptions),
  gE: () => (/* binding */ optionSignature),
  y9: () => (/* binding */ isCommand)
});
var _config_options_js_0 = __webpack_require__(5490);

const defaultInventory = 'token-preflight.yml';
const commands = {
    check: { usage: 'check', description: 'Check one token. This is the default command.' },
    audit: {
        usage: 'audit [path]',
        description: `Check every token of an inventory, ${defaultInventory} unless a path is given.`,
    },
    merge: {
        usage: 'merge <report>...',
        description: 'Merge JSON reports, given as files or directories, into one. No requests are sent.',
    },
    init: {
        usage: 'init [path]',
        description: `Create a starter inventory, ${defaultInventory} unless a path is given. Existing files aren't overwritten.`,
    },
    explain: {
        usage: 'explain [file|-|code]',
        description: 'Explain the log of a job that failed, an error response, or a finding, for example scope-missing. No token is needed, and no requests are sent.',
    },
    scopes: {
        usage: 'scopes [operation]...',
        description: "Show which scopes to select for API operations, for example 'GET /user', and for tools, and the narrowest kind of token. No token is needed, and no requests are sent.",
    },
    tools: {
        usage: 'tools [name]',
        description: 'List the tools whose settings and scopes are known, or show one of them, for example renovate. No token is needed, and no requests are sent.',
    },
    suggest: {
        usage: 'suggest [path|-]...',
        description: "Read scripts, code, pipelines, workflows, and configuration, and suggest which operations, tools, and Git access to declare. Without a path, the current folder; - is standard input. Exit code 2: a file contains an address that doesn't work. No token is needed, and no requests are sent.",
    },
    record: {
        usage: 'record [file|-]... [-- command]',
        description: 'Run a command, record the requests that it sends to Bitbucket, and suggest what to declare. Records method, host, path, and status, and ends with the exit code of the command. A file is a HAR file, a dump of mitmproxy, a debug log, or an earlier recording (--json) to merge; - is standard input. No token is needed.',
    },
    advise: {
        usage: 'advise <file>...',
        description: "Show which of the granted scopes recorded runs didn't require, what each of them lets a thief do, the scopes to select next time, and the narrowest kind of token. A file is a recording (record --json), or the JSON report of a check or an audit, which lists the granted scopes. No token is needed, and no requests are sent.",
    },
    help: { usage: 'help [command]', description: 'Print help about Token Preflight or one of its commands.' },
    version: { usage: 'version', description: 'Print the version.' },
};
function isCommand(word) {
    return word !== undefined && Object.hasOwn(commands, word);
}
const commandLineOptions = (0,_config_options_js_0/* .optionsOf */ .cz)('terminal').filter(({ type, command }) => type !== 'secret' && !command);
function optionSignature({ name, type, choices, placeholder, }) {
    if (type === 'flag')
        return `--${name}`;
    return `--${name} <${choices?.join('|') ?? placeholder ?? 'value'}>`;
}
function optionsOfCommand(command) {
    return commandLineOptions.filter(({ name, appliesTo }) => {
        if (command === 'check')
            return !/^(?:inventory|shard|organization(?:-url)?)$/.test(name);
        if (command === 'audit')
            return appliesTo !== 'token';
        if (command === 'scopes')
            return name === 'tools';
        if (command === 'record')
            return name === 'api-url' || name === 'git-url';
        return command === 'merge' && appliesTo === 'result';
    });
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  commandHelpText: () => (/* binding */ commandHelpText),
  help: () => (/* binding */ help),
  helpText: () => (/* binding */ helpText)
});
var _credential_token_choices_js_0 = __webpack_require__(7319);
var _util_text_js_4 = __webpack_require__(7499);
var _util_text_width_js_5 = __webpack_require__(110);
var _version_js_1 = __webpack_require__(8009);
var _commands_js_2 = __webpack_require__(4664);
var _invocation_js_3 = __webpack_require__(1104);






function help({ topic, errors }) {
    if (errors.length > 0)
        return (0,_invocation_js_3/* .usageErrors */ .jY)(errors);
    return (0,_invocation_js_3/* .printed */ .zd)(topic === undefined ? helpText() : commandHelpText(topic));
}
function helpText() {
    return [
        `token-preflight ${_version_js_1/* .version */ .r}: verify a Bitbucket Cloud token before your job relies on it.`,
        '',
        'Usage: TOKEN_PREFLIGHT_TOKEN=... token-preflight [options]',
        '       printf %s "$TOKEN" | token-preflight --token-stdin [options]',
        '       token-preflight <command> [options]',
        '',
        ...(0,_util_text_js_4/* .indent */ .pZ)(tokenText, 0, (0,_util_text_width_js_5/* .textWidth */ .s)()),
        '',
        'Commands:',
        ...Object.values(_commands_js_2/* .commands */ .Pi).flatMap(({ usage, description }) => entry(usage, description)),
        '',
        'Options:',
        ...optionEntries(_commands_js_2/* .commandLineOptions */ ._X),
        ...tokenEntries(),
        ...verboseEntries(),
        ...reportJsonEntries(),
        ...entry('--help, -h', 'Print this help; with a command, its help.'),
        ...entry('--version, -V', _commands_js_2/* .commands */ .Pi.version.description),
        '',
        ...(0,_util_text_js_4/* .indent */ .pZ)(pathText, 0, (0,_util_text_width_js_5/* .textWidth */ .s)()),
        '',
        ...(0,_util_text_js_4/* .indent */ .pZ)(exitCodesText, 0, (0,_util_text_width_js_5/* .textWidth */ .s)()),
    ].join('\n');
}
const tokenText = 'The token is read from the environment variable TOKEN_PREFLIGHT_TOKEN or from standard input, never from an argument. On a terminal you are prompted for it if neither is set. The token in use today, to compare it with, is read from TOKEN_PREFLIGHT_CURRENT_TOKEN. The admin key of an organization is read from TOKEN_PREFLIGHT_ADMIN_KEY.';
const pathText = 'A path of - is standard input, or standard output for a file to write: then the log goes to standard error.';
const exitCodesText = 'Exit codes: 0 pass or warn, 1 fail, 2 wrong options or requirements, 3 unknown (0 with --on-unknown warn), 70 internal error.';
function commandHelpText(command) {
    const { usage, description } = _commands_js_2/* .commands */ .Pi[command];
    const entries = [
        ...optionEntries((0,_commands_js_2/* .optionsOfCommand */ .ZO)(command)),
        ...(command === 'check' ? tokenEntries() : []),
        ...(command === 'check' || command === 'audit' || command === 'merge'
            ? [...verboseEntries(), ...reportJsonEntries()]
            : []),
        ...(command === 'scopes' ? kindEntries() : []),
        ...(command === 'explain' ? explainEntries() : []),
        ...(command === 'advise' ? adviseEntries() : []),
        ...(command === 'suggest' ? formatEntries(_invocation_js_3/* .suggestFormats */ .xt) : []),
        ...(command === 'record' ? formatEntries(_invocation_js_3/* .recordFormats */ .c3) : []),
        ...(jsonCommands.includes(command) ? jsonEntries() : []),
    ];
    return [
        `Usage: token-preflight ${usage}${entries.length > 0 ? ' [options]' : ''}`,
        '',
        ...(0,_util_text_js_4/* .indent */ .pZ)(description, 0, (0,_util_text_width_js_5/* .textWidth */ .s)()),
        ...(entries.length > 0 ? ['', 'Options:', ...entries] : []),
    ].join('\n');
}
const tokenEntries = () => entry('--token-stdin', 'Read the token from standard input. A trailing newline is ignored.');
const verboseEntries = () => entry('--verbose, -v', 'On a terminal, show all details, as in the log of a job.');
const kindEntries = () => entry('--kind <kind>', `Show what one kind of token needs and can't do. One of: ${_credential_token_choices_js_0/* .tokenChoices */ .QC.join(', ')}.`);
const explainEntries = () => [
    ...entry("--request '<method> <url>'", 'Request of a response that the text shows without it.'),
    ...entry('--email <address>', 'Username or email that the failing program sends.'),
    ...entry('--kind <kind>', `Kind of the token. One of: ${_credential_token_choices_js_0/* .tokenChoices */ .QC.join(', ')}.`),
];
const adviseEntries = () => [
    ...entry('--scopes <list>', 'The granted scopes, instead of a report.'),
    ...entry('--name <name>', 'The token of a report that has several, such as that of an audit.'),
];
const formatEntries = (formats) => entry(`--format <${formats.join('|')}>`, 'Set the output. Default: text.');
const reportJsonEntries = () => entry('--json', 'Print the JSON report, and the log to standard error.');
const jsonCommands = ['scopes', 'tools', 'explain', 'advise', 'suggest', 'record'];
const jsonEntries = () => entry('--json', 'Print a JSON document. Its schema is in the directory schema/.');
function optionEntries(options) {
    return options.flatMap((option) => entry((0,_commands_js_2/* .optionSignature */ .gE)(option), optionText(option)));
}
function optionText({ description, type, default: fallback, defaultDescription }) {
    const text = description.replaceAll('`', '');
    if (defaultDescription !== undefined)
        return `${text} Default, ${defaultDescription}.`;
    return fallback === undefined || type === 'flag' ? text : `${text} Default: ${fallback}.`;
}
function entry(name, description) {
    return [`  ${name}`, ...(0,_util_text_js_4/* .indent */ .pZ)(description, 6, (0,_util_text_width_js_5/* .textWidth */ .s)())];
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pq: () => (/* binding */ json),
  c3: () => (/* binding */ recordFormats),
  gz: () => (/* binding */ failed),
  jY: () => (/* binding */ usageErrors),
  nG: () => (/* binding */ printedFile),
  xt: () => (/* binding */ suggestFormats),
  zd: () => (/* binding */ printed)
});
var _report_text_js_0 = __webpack_require__(4913);

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


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QC: () => (/* binding */ tokenChoices),
  Ws: () => (/* binding */ scopeKindOf),
  XM: () => (/* binding */ scopeModelOfKind),
  w6: () => (/* binding */ scopeKinds)
});
var _bitbucket_credential_kind_js_0 = __webpack_require__(8161);

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


/***/ }),

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ fitTextWidth),
  s: () => (/* binding */ textWidth)
});
let width = 100;
function textWidth() {
    return width;
}
function fitTextWidth(columns) {
    width = Math.min(columns, width);
}


/***/ })

};
;