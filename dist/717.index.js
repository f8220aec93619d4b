export const id = 717;
export const ids = [717];
export const modules = {

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ adviceLines),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);

/** Lines of a text on the command line are at most this long. */
const textWidth = 100;
/** The cause and the steps of a finding, indented and wrapped. */
function adviceLines({ cause, remedy, copy }) {
    return [
        ...(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .indent */ .pZ)(cause, 2, textWidth),
        ...remedy.flatMap((step, index) => {
            const [first = '', ...rest] = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .indent */ .pZ)(step, 5, textWidth);
            return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
        }),
        ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
    ];
}


/***/ }),

/***/ 4664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ defaultInventory),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   ZO: () => (/* binding */ optionsOfCommand),
/* harmony export */   _X: () => (/* binding */ commandLineOptions),
/* harmony export */   gE: () => (/* binding */ optionSignature),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5490);

/** The file that `init` creates and `audit` reads when no path is given. */
const defaultInventory = 'token-preflight.yml';
/** The commands of the command line, each with its lines in `--help`. */
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
        usage: 'suggest [path]...',
        description: "Read scripts, code, pipelines, workflows, and configuration, and suggest which operations, tools, and Git access to declare. Without a path, the current folder. --format text|yaml|action|pipe|json|sarif sets the output. Exit code 2: a file contains an address that doesn't work. No token is needed, and no requests are sent.",
    },
    record: {
        usage: 'record [file]... [-- command]',
        description: 'Run a command, record the requests that it sends to Bitbucket, and suggest what to declare. Records method, host, path, and status, and ends with the exit code of the command. A file is a HAR file, a dump of mitmproxy, a debug log, or an earlier recording (--json) to merge. --format text|yaml|action|pipe|json sets the output. No token is needed.',
    },
    help: { usage: 'help [command]', description: 'Print help about Token Preflight or one of its commands.' },
    version: { usage: 'version', description: 'Print the version.' },
};
/** Whether a word is a command. */
function isCommand(word) {
    return word !== undefined && Object.hasOwn(commands, word);
}
/** The options that the command line takes by a flag: not the token, nor what is a command. */
const commandLineOptions = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)('terminal').filter(({ name, command }) => name !== 'token' && !command);
/** An option as it is written: `--warn-days <days>`. */
function optionSignature({ name, type, choices, placeholder, }) {
    if (type === 'flag')
        return `--${name}`;
    return `--${name} <${choices?.join('|') ?? placeholder ?? 'value'}>`;
}
/** The options that make sense with a command. */
function optionsOfCommand(command) {
    return commandLineOptions.filter(({ name, appliesTo }) => {
        if (command === 'check')
            return name !== 'inventory' && name !== 'shard';
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

/***/ 9717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelpText: () => (/* binding */ commandHelpText),
/* harmony export */   help: () => (/* binding */ help),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _credential_token_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7319);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7499);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8009);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4170);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1104);






/** `token-preflight help [COMMAND]`. */
function help({ topic, errors }) {
    if (errors.length > 0)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .usageErrors */ .jY)(errors);
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .printed */ .zd)(topic === undefined ? helpText() : commandHelpText(topic));
}
/** What `--help` prints, from the tables of commands and options. */
function helpText() {
    return [
        `token-preflight ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r}: verify a Bitbucket Cloud token before your job relies on it.`,
        '',
        'Usage: TOKEN_PREFLIGHT_TOKEN=... token-preflight [options]',
        '       printf %s "$TOKEN" | token-preflight --token-stdin [options]',
        '       token-preflight <command> [options]',
        '',
        'The token is read from the environment variable TOKEN_PREFLIGHT_TOKEN or from standard input, never',
        'from an argument. On a terminal you are prompted for it if neither is set.',
        '',
        'Commands:',
        ...Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi).flatMap(({ usage, description }) => entry(usage, description)),
        '',
        'Options:',
        ...optionEntries(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLineOptions */ ._X),
        ...tokenEntries,
        ...verboseEntries,
        ...reportJsonEntries,
        ...entry('--help, -h', 'Print this help; with a command, its help.'),
        ...entry('--version, -V', _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.version.description),
        '',
        'A path of - is standard input, or standard output for a file to write: then the log goes to',
        'standard error.',
        '',
        'Exit codes: 0 pass or warn, 1 fail, 2 wrong options or requirements, 3 unknown (0 with --on-unknown',
        'warn), 70 internal error.',
    ].join('\n');
}
/** The help of one command, with the options that make sense with it. */
function commandHelpText(command) {
    const { usage, description } = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi[command];
    const entries = [
        ...optionEntries((0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOfCommand */ .ZO)(command)),
        ...(command === 'check' ? tokenEntries : []),
        ...(command === 'check' || command === 'audit' || command === 'merge'
            ? [...verboseEntries, ...reportJsonEntries]
            : []),
        ...(command === 'scopes' ? kindEntries : []),
        ...(command === 'explain' ? explainEntries : []),
        ...(command === 'scopes' || command === 'tools' || command === 'explain' ? jsonEntries : []),
    ];
    return [
        `Usage: token-preflight ${usage}${entries.length > 0 ? ' [options]' : ''}`,
        '',
        ...(0,_util_text_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)(description, 0, _advice_js__WEBPACK_IMPORTED_MODULE_5__/* .textWidth */ .s),
        ...(entries.length > 0 ? ['', 'Options:', ...entries] : []),
    ].join('\n');
}
const tokenEntries = entry('--token-stdin', 'Read the token from standard input. A trailing newline is ignored.');
const verboseEntries = entry('--verbose, -v', 'On a terminal, show all details, as in the log of a job.');
const kindEntries = entry('--kind <kind>', `Show what one kind of token needs and can't do. One of: ${_credential_token_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenChoices */ .QC.join(', ')}.`);
const explainEntries = [
    ...entry("--request '<method> <url>'", 'Request of a response that the text shows without it.'),
    ...entry('--email <address>', 'Username or email that the failing program sends.'),
    ...entry('--kind <kind>', `Kind of the token. One of: ${_credential_token_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenChoices */ .QC.join(', ')}.`),
];
const reportJsonEntries = entry('--json', 'Print the JSON report, and the log to standard error.');
const jsonEntries = entry('--json', 'Print a JSON document. Its schema is in the directory schema/.');
function optionEntries(options) {
    return options.flatMap((option) => entry((0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .optionSignature */ .gE)(option), optionText(option)));
}
function optionText({ description, type, default: fallback, defaultDescription }) {
    const text = description.replaceAll('`', '');
    if (defaultDescription !== undefined)
        return `${text} Default, ${defaultDescription}.`;
    return fallback === undefined || type === 'flag' ? text : `${text} Default: ${fallback}.`;
}
function entry(name, description) {
    return [`  ${name}`, ...(0,_util_text_js__WEBPACK_IMPORTED_MODULE_4__/* .indent */ .pZ)(description, 6, _advice_js__WEBPACK_IMPORTED_MODULE_5__/* .textWidth */ .s)];
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jY: () => (/* binding */ usageErrors),
/* harmony export */   xt: () => (/* binding */ suggestFormats),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/** What `suggest` prints: for people, an inventory, a step of a workflow or pipeline, or a document for programs. */
const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
/** A text that was requested. */
function printed(text) {
    return { type: 'text', lines: text.split('\n').map((line) => ({ tone: 'plain', text: line })), exitCode: 0 };
}
/** A document as the lines of its JSON. */
function json(document) {
    return JSON.stringify(document, null, 2)
        .split('\n')
        .map((text) => ({ tone: 'plain', text }));
}
/** One line per problem. */
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
/** One line per error of the command line. */
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}


/***/ })

};
