"use strict";
exports.id = 4917;
exports.ids = [4917];
exports.modules = {

4664:
((_module, _exports, __require__) => {

var _config_options_js_0 = __require__(5490);

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
const commandLineOptions = _config_options_js_0.optionsOf('terminal').filter(({ type, command }) => type !== 'secret' && !command);
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
_module.exports = { defaultInventory, commands, optionsOfCommand, commandLineOptions, optionSignature, isCommand };


}),

4917:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


// src/config/option-texts.data.js
const optionTexts = {
    token: {
        description: 'Bitbucket Cloud token to verify. Required unless `inventory`, `merge`, `explain`, or `plan` is set. Store it as a secret (GitHub) or a secured variable (Bitbucket).',
    },
    email: {
        description: 'Email address of the Atlassian account that owns the API token. Not used with access tokens.',
    },
    name: {
        description: 'Name of the secret that contains the token, for headings and steps, such as `RELEASE_TOKEN`.',
    },
    workspace: {
        description: 'Workspace the job uses: the workspace ID from its URL, or its UUID in braces.',
        defaultDescription: "in Bitbucket Pipelines: the pipeline's workspace",
    },
    repository: {
        description: 'Repository the job uses, as `slug` or `workspace/slug`. The token must have access to it.',
        defaultDescription: "in Bitbucket Pipelines: the pipeline's repository; on the command line in a Git clone: that of the remote origin",
    },
    project: {
        description: 'Key of the project the job uses.',
        defaultDescription: "in Bitbucket Pipelines: the pipeline's project",
    },
    tools: {
        description: 'Tools that the job runs with the token, one per line or separated by commas, such as `renovate` or `renovate@44 (automerge), git-lfs`. What they need is known from measurements.',
    },
    scopes: {
        description: 'Required scopes, one per line or separated by commas or spaces: `read:repository:bitbucket`, `repository:write`, or the label on the token page, such as `Repositories: Read`.',
    },
    operations: {
        description: 'REST API operations the job calls, one per line, such as `POST /repositories/{workspace}/{repo_slug}/pullrequests`. Use placeholders or real names. Required scopes are derived from the operations.',
    },
    git: {
        description: 'Git access over HTTPS that the job needs. Nothing is cloned or pushed to check it.',
    },
    'current-token': {
        description: 'The token in use today, to compare `token` with before it replaces this one. `none` if there is none. Store it like `token`.',
    },
    'current-email': {
        description: 'Email address of the Atlassian account that owns `current-token`, if it differs from `email`.',
    },
    'expires-on': {
        description: "Expiry date of the token, as `YYYY-MM-DD` or an ISO 8601 time, or `never` for an access token without one. The API doesn't return it, so record it when you create the token.",
    },
    'warn-days': {
        description: 'Warn if the token expires in fewer than this many days.',
    },
    'fail-days': {
        description: 'Fail if the token expires in fewer than this many days.',
    },
    'excess-scopes': {
        description: "What to do if the token has scopes that the job doesn't need.",
    },
    'on-unknown': {
        description: 'Result of the job when the verdict is `unknown`, for example because of an outage or a rate limit.',
    },
    timeout: {
        description: 'Time limit for the check, in seconds. With an inventory, the limit applies to each token.',
    },
    inventory: {
        description: 'Path of a YAML file that lists the tokens to audit: what each one needs, who owns it, and when it expires.',
    },
    shard: {
        description: 'Check one shard of the inventory, for example `2/5`, to split it across jobs.',
    },
    merge: {
        description: 'JSON reports to merge, one file or directory per line. No requests are sent.',
    },
    explain: {
        description: "Path of the log of a step that failed. Explains the responses of Bitbucket in it, sends no requests, and doesn't change the result of the job.",
    },
    organization: {
        description: "ID of the Atlassian organization that manages the accounts of the inventory. The audit then reads expiry dates and last use from Atlassian's admin API. Requires `admin-key`.",
    },
    'admin-key': {
        description: 'API key of an organization admin, with only the scope `read:tokens:admin`. It is only sent to `organization-url`. Store it as a separate secret, and use it in a separate job.',
    },
    report: {
        description: 'Path of the JSON report. Missing directories are created.',
    },
    junit: {
        description: 'Path of the JUnit XML report, with one test case per token.',
    },
    html: {
        description: 'Path of a self-contained HTML report.',
    },
    metrics: {
        description: 'Path of the metrics in OpenMetrics format, for Prometheus.',
    },
    previous: {
        description: 'Path of the JSON report of the previous run. Shows what changed since then. A missing file means that this is the first run.',
    },
    'code-insights': {
        description: 'Publish a Code Insights report on the commit, through the proxy in the pipeline and without a credential.',
    },
    plan: {
        description: 'List the requests that a check would send, without sending them.',
    },
    'api-url': {
        description: 'Base URL of the REST API: HTTPS, or HTTP on a loopback address.',
    },
    'git-url': {
        description: 'Base URL of Git over HTTPS: HTTPS, or HTTP on a loopback address.',
    },
    'organization-url': {
        description: "Base URL of Atlassian's admin API: HTTPS, or HTTP on a loopback address.",
    },
    debug: {
        description: 'Show more detail in the log. In GitHub Actions, turn on step debug logging instead.',
    },
};

var options = __require__(5490);
// src/config/option-text.js


function describeOption(name, nameOf) {
    return optionTexts[name].description.replace(/`([a-z-]+)`/g, (text, word) => {
        const other = options.options.find((option) => option.name === word);
        return other === undefined ? text : `\`${nameOf(other.name)}\``;
    });
}

var token_choices = __require__(7319);
var text_width = __require__(110);
var wrap = __require__(2280);
var version = __require__(8009);
var commands = __require__(4664);
var invocation = __require__(1104);
// src/commands/help.js









function help({ topic, errors }) {
    if (errors.length > 0)
        return (0,invocation.usageErrors)(errors);
    return (0,invocation.printed)(topic === undefined ? helpText() : commandHelpText(topic));
}
function helpText() {
    return [
        `token-preflight ${version.version}: verify a Bitbucket Cloud token before your job relies on it.`,
        '',
        'Usage: TOKEN_PREFLIGHT_TOKEN=... token-preflight [options]',
        '       printf %s "$TOKEN" | token-preflight --token-stdin [options]',
        '       token-preflight <command> [options]',
        '',
        ...(0,wrap.indent)(tokenText, 0, (0,text_width.textWidth)()),
        '',
        'Commands:',
        ...Object.values(commands.commands).flatMap(({ usage, description }) => entry(usage, description)),
        '',
        'Options:',
        ...optionEntries(commands.commandLineOptions),
        ...tokenEntries(),
        ...verboseEntries(),
        ...reportJsonEntries(),
        ...entry('--help, -h', 'Print this help; with a command, its help.'),
        ...entry('--version, -V', commands.commands.version.description),
        '',
        ...(0,wrap.indent)(pathText, 0, (0,text_width.textWidth)()),
        '',
        ...(0,wrap.indent)(exitCodesText, 0, (0,text_width.textWidth)()),
    ].join('\n');
}
const tokenText = 'The token is read from the environment variable TOKEN_PREFLIGHT_TOKEN or from standard input, never from an argument. On a terminal you are prompted for it if neither is set. The token in use today, to compare it with, is read from TOKEN_PREFLIGHT_CURRENT_TOKEN. The admin key of an organization is read from TOKEN_PREFLIGHT_ADMIN_KEY.';
const pathText = 'A path of - is standard input, or standard output for a file to write: then the log goes to standard error.';
const exitCodesText = 'Exit codes: 0 pass or warn, 1 fail, 2 wrong options or requirements, 3 unknown (0 with --on-unknown warn), 70 internal error.';
function commandHelpText(command) {
    const { usage, description } = commands.commands[command];
    const entries = [
        ...optionEntries((0,commands.optionsOfCommand)(command)),
        ...(command === 'check' ? tokenEntries() : []),
        ...(command === 'check' || command === 'audit' || command === 'merge'
            ? [...verboseEntries(), ...reportJsonEntries()]
            : []),
        ...(command === 'scopes' ? kindEntries() : []),
        ...(command === 'explain' ? explainEntries() : []),
        ...(command === 'advise' ? adviseEntries() : []),
        ...(command === 'suggest' ? formatEntries(invocation.suggestFormats) : []),
        ...(command === 'record' ? formatEntries(invocation.recordFormats) : []),
        ...(jsonCommands.includes(command) ? jsonEntries() : []),
    ];
    return [
        `Usage: token-preflight ${entries.length > 0 ? withOptions(usage) : usage}`,
        '',
        ...(0,wrap.indent)(description, 0, (0,text_width.textWidth)()),
        ...(entries.length > 0 ? ['', 'Options:', ...entries] : []),
    ].join('\n');
}
function withOptions(usage) {
    return usage.replace(/(?= \[-- |$)/, ' [options]');
}
const tokenEntries = () => entry('--token-stdin', 'Read the token from standard input. A trailing newline is ignored.');
const verboseEntries = () => entry('--verbose, -v', 'On a terminal, show all details, as in the log of a job.');
const kindEntries = () => entry('--kind <kind>', `Show what one kind of token needs and can't do. One of: ${token_choices.tokenChoices.join(', ')}.`);
const explainEntries = () => [
    ...entry("--request '<method> <url>'", 'Request of a response that the text shows without it.'),
    ...entry('--email <address>', 'Username or email that the failing program sends.'),
    ...entry('--kind <kind>', `Kind of the token. One of: ${token_choices.tokenChoices.join(', ')}.`),
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
    return options.flatMap((option) => entry((0,commands.optionSignature)(option), optionText(option)));
}
function optionText({ name, type, default: fallback }) {
    const { defaultDescription } = optionTexts[name];
    const text = describeOption(name, options.terminalName).replaceAll('`', '');
    if (defaultDescription !== undefined)
        return `${text} Default, ${defaultDescription}.`;
    return fallback === undefined || type === 'flag' ? text : `${text} Default: ${fallback}.`;
}
function entry(name, description) {
    return [`  ${name}`, ...(0,wrap.indent)(description, 6, (0,text_width.textWidth)())];
}
_module.exports = { commandHelpText, help, helpText };


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