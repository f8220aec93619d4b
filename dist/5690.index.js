"use strict";
exports.id = 5690;
exports.ids = [5690];
exports.modules = {

4664:
((_module, _exports, __require__) => {
var isCommand = (function (word) {
    return word !== undefined && Object.hasOwn(commands, word);
});

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

5326:
((_module, _exports, __require__) => {
var readArguments = (function (args) {
    const tokens = tokenize(args);
    const words = operandsIn(tokens);
    const first = words[0]?.value;
    const command = _commands_commands_js_1.isCommand(first) ? first : undefined;
    return {
        command,
        operands: command === undefined ? words : words.slice(1),
        end: 1 + (tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? Number.POSITIVE_INFINITY),
        ...readOptions(tokens.filter((token) => token.kind === 'option')),
    };
    function readOptions(options) {
        const flags = {};
        const errors = new Map();
        for (const token of options) {
            const error = validateOption(token, args[token.index] ?? '', flags);
            if (error !== undefined)
                errors.set(token.index, errors.get(token.index) ?? error);
            else
                flags[token.name] = collectValue(token, flags);
        }
        return { flags, errors: [...errors.values()] };
    }
});
var tokenize = (function (args) {
    const entries = optionNames.map((name) => {
        const type = isFlag(name) ? 'boolean' : 'string';
        const short = shortOptionNames[name];
        return [name, { type, ...(short !== undefined && { short }) }];
    });
    const options = Object.fromEntries(entries);
    return (0,node_util_0.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
});
var operandsIn = (function (tokens) {
    const words = tokens
        .filter((token) => token.kind === 'positional')
        .filter((token) => {
        const before = tokens.find(({ index }) => index === token.index - 1);
        return !(before?.kind === 'option' && before.value === undefined && takesUnreadValue(before.name));
    });
    return words.map(({ index, value }, at) => ({ value, position: index + 1, isFirst: at === 0 }));
});
var validateOption = (function (token, argument, flags) {
    const { name, value, inlineValue, index } = token;
    const option = `--${name}`;
    if (_config_options_js_2.isSecretOption(name))
        return { option, problem: secretProblems[name] };
    if (!optionNames.includes(name)) {
        return { option: quoteOption(argument) ?? `Argument ${index + 1}`, problem: unknownOption(name) };
    }
    if (isOwnFlag(name) && _config_read_options_js_3.readFlag(value ?? 'true') === undefined)
        return { option, problem: 'must be true or false.' };
    if (isFlag(name))
        return undefined;
    if (value === undefined || (value.startsWith('--') && !inlineValue))
        return { option, problem: `requires a value: ${signatureOf(name)}.` };
    if (flags[name] !== undefined && typeOf(name) !== 'list')
        return { option, problem: 'is set twice. Remove one of them.' };
    return undefined;
});
var collectValue = (function ({ name, value }, flags) {
    if (isFlag(name))
        return value ?? 'true';
    return [flags[name], value].filter((part) => part !== undefined).join('\n');
});
var typeOf = (function (name) {
    return _commands_commands_js_1.commandLineOptions.find((row) => row.name === name)?.type;
});
var isOn = (function (flag) {
    return _config_read_options_js_3.readFlag(flag) === true;
});
var isOwnFlag = (function (name) {
    return ownFlags.some((flag) => flag === name);
});
var isFlag = (function (name) {
    return isOwnFlag(name) || typeOf(name) === 'flag';
});

var node_util_0 = __require__(7975);
var _commands_commands_js_1 = __require__(4664);
var _config_options_js_2 = __require__(5490);
var _config_read_options_js_3 = __require__(9189);
var _util_similar_js_4 = __require__(5055);
var _util_text_js_5 = __require__(7499);






const ownFlags = ['help', 'version', 'token-stdin', 'json', 'verbose'];
const ownValues = ['kind', 'format', 'request'];
const shortOptionNames = { help: 'h', version: 'V', verbose: 'v' };
const optionNames = [..._commands_commands_js_1.commandLineOptions.map(({ name }) => name), ...ownFlags, ...ownValues];
function unexpectedOperand({ position }) {
    return {
        option: `Argument ${position}`,
        problem: 'is unexpected. Options are written --name value or --name=value.',
    };
}
function mistypedCommand({ value, isFirst }) {
    const [near] = isFirst && /^[a-z]{2,10}$/i.test(value) ? _util_similar_js_4.findSimilar(value, Object.keys(_commands_commands_js_1.commands), { max: 1 }) : [];
    if (!_commands_commands_js_1.isCommand(near))
        return undefined;
    return { option: value, problem: `is not a command. Did you mean token-preflight ${_commands_commands_js_1.commands[near].usage}?` };
}
function takesUnreadValue(name) {
    if (optionNames.includes(name))
        return false;
    if (_config_options_js_2.isSecretOption(name))
        return true;
    const meant = _util_similar_js_4.suggestNames(name, optionNames);
    return meant.length === 0 || meant.some((option) => !isFlag(option));
}
const secretProblems = {
    token: 'would show the token to every process on this machine. Set TOKEN_PREFLIGHT_TOKEN, or pipe it in and add --token-stdin.',
    'current-token': 'would show the token to every process on this machine. Set TOKEN_PREFLIGHT_CURRENT_TOKEN.',
    'admin-key': 'would show the key to every process on this machine. Set TOKEN_PREFLIGHT_ADMIN_KEY.',
};
function quoteOption(argument) {
    const [option = ''] = argument.split('=');
    return /^--?[a-z][a-z-]{0,24}$/.test(option) ? option : undefined;
}
function unknownOption(name) {
    if (_commands_commands_js_1.isCommand(name))
        return `is an unknown option. Did you mean the command ${name}?`;
    const meant = _util_similar_js_4.suggestNames(name, optionNames).map(signatureOf);
    return `is an unknown option. ${meant.length === 0 ? 'See --help.' : `Did you mean ${_util_text_js_5.list(meant, 'or')}?`}`;
}
function signatureOf(name) {
    const option = _commands_commands_js_1.commandLineOptions.find((row) => row.name === name);
    return _commands_commands_js_1.optionSignature(option ?? { name, type: isFlag(name) ? 'flag' : 'text', placeholder: name });
}
_module.exports = { mistypedCommand, isOn, readArguments, unexpectedOperand };


}),

5690:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var finding = __require__(5419);
var options = __require__(5490);
var control_characters = __require__(455);
var causes = __require__(6850);
var text_width = __require__(110);
var cli_arguments = __require__(5326);
var commands = __require__(4664);
var read_options = __require__(9189);
var secret = __require__(7511);
var host = __require__(95);
// src/hosts/cli-invocation.js
var readCliInvocation = (async function (given, io) {
    const { command, flags } = given;
    if ((0,cli_arguments.isOn)(flags.help))
        return { command: 'help', topic: command, errors: [] };
    if ((0,cli_arguments.isOn)(flags.version))
        return { command: 'version', errors: [] };
    if (command === 'merge')
        return mergeInvocation(given, io);
    if (command === 'audit')
        return tokensInvocation(given, inventoryIn(given), io);
    if (command === undefined || command === 'check')
        return checkInvocation(given, io);
    return (await __require__.e(9402).then(__require__.bind(__require__, 9402))).readCommandInvocation(command, given, io);
});
var reportErrors = (function (command, flags) {
    const problem = `can't be used with ${command}. Remove it.`;
    const file = ['report', 'junit', 'html', 'metrics'].find((name) => flags[name] === '-');
    const isTwice = (0,cli_arguments.isOn)(flags.json) && file !== undefined;
    return [
        ...['kind', 'format', 'request'].flatMap((name) => flags[name] === undefined ? [] : [{ option: `--${name}`, problem }]),
        ...(isTwice ? [{ option: '--json', problem: `can't be combined with --${file} -. Use one of them.` }] : []),
    ];
});
var unexpectedOperands = (function (operands) {
    return operands.map(cli_arguments.unexpectedOperand);
});
var checkInvocation = (function (given, io) {
    const [first] = given.operands;
    const mistyped = first && (0,cli_arguments.mistypedCommand)(first);
    if (mistyped === undefined)
        return tokensInvocation(given, { value: {}, errors: unexpectedOperands(given.operands) }, io);
    const { kind, format, request, ...flags } = given.flags;
    return tokensInvocation({ ...given, flags }, { value: {}, errors: [mistyped] }, io);
});
var tokensInvocation = (async function ({ command = 'check', flags, errors }, inventory, io) {
    const { help, version, 'token-stdin': fromStdin, json, verbose, kind, format, request, ...texts } = flags;
    const current = (0,read_options.wrapCurrentToken)(io.env.TOKEN_PREFLIGHT_CURRENT_TOKEN);
    const adminKey = secretIn(io.env.TOKEN_PREFLIGHT_ADMIN_KEY);
    const values = {
        ...texts,
        ...inventory.value,
        ...(current !== undefined && { 'current-token': current }),
        ...(adminKey !== undefined && { 'admin-key': adminKey }),
    };
    const token = (0,cli_arguments.isOn)(fromStdin)
        ? await (await __require__.e(5697).then(__require__.bind(__require__, 5697))).readTokenFromStdin(io)
        : { value: secretIn(io.env.TOKEN_PREFLIGHT_TOKEN), errors: [] };
    const invocation = (0,host.reportInvocation)({
        value: { ...values, ...(token.value !== undefined && { token: token.value }) },
        errors: [...errors, ...reportErrors(command, flags), ...inventory.errors, ...token.errors],
    }, await contextOf(values, command, io));
    return values.inventory === '-' ? { ...invocation, input: io.stdin } : invocation;
});
var contextOf = (async function ({ repository, inventory }, command, { env }) {
    const isOpen = command === 'check' && repository === undefined && inventory === undefined && !(0,host.isInPipeline)(env);
    return isOpen ? (await __require__.e(2313).then(__require__.bind(__require__, 2313))).contextOfClone() : (0,host.pipelineContext)(env);
});
var secretIn = (function (text) {
    return text === undefined ? undefined : new secret.Secret(text);
});





function mergeInvocation({ operands, flags, errors }, io) {
    const { help, version, 'token-stdin': _, json, verbose, kind, format, request, ...texts } = flags;
    const paths = operands.map(({ value }) => value).filter((path) => path.trim() !== '');
    const isMissing = { option: 'merge', problem: 'requires the path of at least one JSON report.' };
    return {
        command: 'merge',
        values: { ...texts, merge: paths },
        errors: [...errors, ...reportErrors('merge', flags), ...(paths.length > 0 ? [] : [isMissing])],
        context: (0,host.pipelineContext)(io.env),
        ...(paths.includes('-') && { input: io.stdin }),
    };
}
function inventoryIn({ operands, flags }) {
    const [path, ...more] = operands;
    const inventory = path?.value ?? flags.inventory ?? commands.defaultInventory;
    const isTwice = path !== undefined && flags.inventory !== undefined;
    const twice = isTwice ? [{ option: '--inventory', problem: "can't be combined with a path. Use one of them." }] : [];
    return { value: { inventory }, errors: [...twice, ...unexpectedOperands(more)] };
}

var paint = __require__(6853);
// src/hosts/cli.js
var cliHost = (async function (io) {
    const given = (0,cli_arguments.readArguments)(io.args);
    const { log, isJson } = outputsOfRun(given, io);
    const isTerminal = log.isTTY === true;
    const style = {
        hasColor: (0,paint.wantsColor)(io.env, isTerminal && io.env.TERM !== 'dumb'),
        wrap: isTerminal ? await wrapperFor(log) : undefined,
    };
    const isDebug = (0,cli_arguments.isOn)(given.flags.debug);
    return {
        names: { host: 'terminal', option: (name) => flagOf(name, given), ...(isTerminal && { store: storeInShell }) },
        isBrief: isTerminal && !(0,cli_arguments.isOn)(given.flags.verbose),
        readInvocation: () => readCliInvocation(given, io),
        get promptToken() {
            return canPrompt(given, io) ? () => promptToken(io) : undefined;
        },
        mask: () => undefined,
        print(lines) {
            log.write(lines.map((line) => `${(0,paint.paintLine)(line, style)}\n`).join(''));
        },
        isJson,
        writeDocument(text) {
            io.stdout.write(text.startsWith('{') ? text.replace(/##(?=\w*\[)/g, '#\\u0023') : text);
        },
        ...liveLine(io, isDebug),
        debug(text) {
            if (isDebug)
                io.stderr.write(`debug: ${(0,control_characters.escapeWorkflowCommands)(text)}\n`);
        },
        publish: async () => [],
        exitCode: exitCodeOf,
    };
});
var liveLine = (function (io, isDebug) {
    let progress = '';
    return {
        whileWaiting(hostname, done) {
            const textNow = () => progress || `Waiting for ${hostname}`;
            return showsLiveLine(io) && !isDebug ? showWaiting(textNow, done, io.stderr) : done;
        },
        progress(done, total) {
            const line = (0,host.progressLine)(done, total);
            const { stderr } = io;
            progress = done < total ? (0,host.progressText)(done, total) : '';
            if (stderr.isTTY)
                showLive(progress, stderr);
            else if (line !== undefined)
                stderr.write(`${line}\n`);
        },
    };
});
var exitCodeOf = (function (report, onUnknown) {
    if (!(0,host.isFailure)(report.verdict, onUnknown))
        return 0;
    if (report.verdict === 'unknown')
        return 3;
    const failing = (0,causes.findingsOf)(report).filter(({ severity }) => severity === 'fail');
    return failing.every(({ code }) => finding.configurationCodes.has(code)) ? 2 : 1;
});
var outputsOfRun = (function ({ command = 'check', flags }, io) {
    const isReport = command === 'check' || command === 'audit' || command === 'merge';
    const isFile = ['report', 'junit', 'html', 'metrics'].some((name) => flags[name] === '-');
    const isJson = isReport && (0,cli_arguments.isOn)(flags.json);
    return { log: isReport && (isJson || isFile) ? io.stderr : io.stdout, isJson: isJson && !isFile };
});
var showsLiveLine = (function ({ env, stderr }) {
    return stderr.isTTY === true && env.TERM !== 'dumb';
});









function showLive(text, stderr) {
    stderr.write(`\r\u001b[K${text}`);
}
async function showWaiting(textNow, done, stderr) {
    let seconds = 0;
    const timer = setInterval(() => {
        seconds += 1;
        showLive(`${textNow().replace(/\.$/, '')}: ${seconds} s`, stderr);
    }, 1000);
    try {
        return await done;
    }
    finally {
        clearInterval(timer);
        if (seconds > 0)
            showLive('', stderr);
    }
}
function flagOf(name, { command, flags }) {
    if (name === 'inventory' && command === 'audit' && flags.inventory === undefined)
        return command;
    if (name === 'token' && (0,cli_arguments.isOn)(flags['token-stdin']))
        return '--token-stdin';
    return (0,options.optionNamed)(name).command ? name : (0,options.terminalName)(name);
}
async function promptToken(io) {
    return (await __require__.e(6443).then(__require__.bind(__require__, 6443))).promptSecret(io);
}
function canPrompt({ flags }, { stdin, stderr }) {
    return !(0,cli_arguments.isOn)(flags['token-stdin']) && stdin.isTTY === true && stderr.isTTY === true;
}
const storeInShell = process.platform === 'win32' ? undefined : 'read -rs TOKEN_PREFLIGHT_TOKEN && export TOKEN_PREFLIGHT_TOKEN';
async function wrapperFor({ columns }) {
    const { wrapColumns } = await __require__.e(5243).then(__require__.bind(__require__, 5243));
    if (columns)
        (0,text_width.fitTextWidth)(columns);
    const width = (0,text_width.textWidth)();
    return (text, hang) => wrapColumns(text, width, hang);
}
_module.exports = { cliHost };


}),

6853:
((_module, _exports, __require__) => {
var wantsColor = (function ({ NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE }, isShown) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return !/^(?:0|false)$/i.test(FORCE_COLOR);
    return isShown || (CLICOLOR_FORCE ?? '0') !== '0';
});
var paintLine = (function ({ tone, text, isTitle, hang, isVerbatim, isCopy }, { hasColor, wrap }) {
    const glyph = _report_text_js_1.glyphs[tone];
    const line = _redaction_control_characters_js_0.escapeWorkflowCommands(`${glyph}${text}`);
    const column = glyph.length + (hang ?? ownHang(text));
    if (isCopy && hasColor)
        return line.replace(/\S.*/, '\u001b[1m$&\u001b[0m');
    const lines = wrap === undefined || isVerbatim ? [line] : wrap(line, column);
    return (hasColor && tone !== 'plain' ? colored(lines, tone, isTitle === true) : lines).join('\n');
});
var ownHang = (function (text) {
    return /^ *(?:\d+\. )?/.exec(text)?.[0].length || 2;
});

var _redaction_control_characters_js_0 = __require__(455);
var _report_text_js_1 = __require__(4913);


const colors = { plain: '0', neutral: '90', good: '32', warning: '33', error: '31' };
function colored(lines, tone, isTitle) {
    if (isTitle)
        return lines.map((line) => `\u001b[1;${colors[tone]}m${line}\u001b[0m`);
    const [first = '', ...rest] = lines;
    return [first.replace(/^\S+/, (glyph) => `\u001b[${colors[tone]}m${glyph}\u001b[0m`), ...rest];
}
_module.exports = { paintLine, wantsColor };


}),

5055:
((_module, _exports, __require__) => {

function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        const [code, codeBefore] = [a.charCodeAt(row - 1), a.charCodeAt(row - 2)];
        let left = row;
        for (let column = 1; column <= b.length; column += 1) {
            const other = b.charCodeAt(column - 1);
            left = Math.min((last[column] ?? 0) + 1, left + 1, (last[column - 1] ?? 0) + (code === other ? 0 : 1));
            if (code === b.charCodeAt(column - 2) && codeBefore === other) {
                left = Math.min(left, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(left);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
function unlikeness(a, b) {
    const longer = Math.max(a.length, b.length);
    if (longer === 0)
        return 0;
    if (Math.abs(a.length - b.length) * 2 > longer)
        return 1;
    if (longer > 500)
        return a === b ? 0 : 1;
    return editDistance(a, b) / longer;
}
function nearest(candidates, distanceOf, { max, maxDistance, maxGap = Number.POSITIVE_INFINITY }) {
    const near = [...candidates]
        .map((candidate) => ({ candidate, distance: distanceOf(candidate) }))
        .filter(({ distance }) => distance <= maxDistance)
        .sort((a, b) => a.distance - b.distance);
    const best = near[0]?.distance ?? 0;
    return near
        .filter(({ distance }) => distance <= best + maxGap)
        .slice(0, max)
        .map(({ candidate }) => candidate);
}
function findSimilar(text, candidates, { max = 3 } = {}) {
    const wanted = text.trim().toLowerCase();
    return nearest(candidates, (candidate) => unlikeness(wanted, candidate.toLowerCase()), { max, maxDistance: 0.4 });
}
function suggestNames(name, names) {
    const beginningWith = (start, length) => start.length < length ? [] : names.filter((other) => other.startsWith(start));
    const longer = beginningWith(name, 3);
    if (longer.length > 0)
        return longer;
    const similar = findSimilar(name, names, { max: 1 });
    return similar.length > 0 ? similar : beginningWith(name.slice(0, 5), 5);
}
_module.exports = { unlikeness, suggestNames, editDistance, findSimilar, nearest };


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


})

};
;