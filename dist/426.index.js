export const id = 426;
export const ids = [426];
export const modules = {

/***/ 3083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   y: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _declaration_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8112);

/** What the command line can do besides checking, each with its line in `--help`. */
const commands = {
    init: {
        usage: 'init [path]',
        about: 'Write a first inventory with comments, for a scheduled audit, to token-preflight.yml or to the path. A file that is there is left alone.',
    },
    merge: { usage: 'merge <report>...', about: (0,_declaration_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b7)('merge').about },
};
/** Whether a word is one of them. */
function isCommand(word) {
    return word !== undefined && Object.hasOwn(commands, word);
}


/***/ }),

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminalHost: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: ./build/src/diagnosis/offline-findings.js
var offline_findings = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/src/report/redact.js
var redact = __webpack_require__(7615);
// EXTERNAL MODULE: ./build/src/report/run-report.js
var run_report = __webpack_require__(7152);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/declaration/options.js
var options = __webpack_require__(8112);
// EXTERNAL MODULE: ./build/src/diagnosis/words/speech.js
var speech = __webpack_require__(279);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/hosts/commands.js
var commands = __webpack_require__(3083);
;// CONCATENATED MODULE: ./build/src/hosts/arguments.js





/** What concerns the command line itself, beside the options of the table. */
const ownFlags = ['help', 'version', 'token-stdin'];
const ownOptions = [...ownFlags, 'explain'];
/**
 * Reads a command line. What stands there may be a secret in the wrong place, so a fault names the position of an argument
 * and never the argument. Pure; never throws.
 */
function readArguments(args) {
    const known = (0,options/* optionsOf */.cz)('terminal').filter(({ name, isCommand }) => name !== 'token' && !isCommand);
    const typeOf = (name) => known.find((row) => row.name === name)?.type;
    const isOwnFlag = (name) => ownFlags.some((own) => own === name);
    const isFlag = (name) => isOwnFlag(name) || typeOf(name) === 'flag';
    const isKnown = (name) => typeOf(name) !== undefined || ownOptions.some((own) => own === name);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries([...known.map(({ name }) => name), ...ownOptions].map((name) => [
            name,
            { type: isFlag(name) ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) },
        ])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const [word] = tokens.filter(({ kind }) => kind === 'positional');
    const command = word?.kind === 'positional' && (0,commands/* isCommand */.y)(word.value) ? word.value : undefined;
    const operands = [];
    const flags = {};
    const faults = [];
    for (const token of tokens) {
        const where = `Argument ${token.index + 1}`;
        if (token.kind === 'positional') {
            if (command !== undefined && token !== word)
                operands.push(token.value);
            else if (command === undefined && args[token.index - 1] !== '--token') {
                const [near] = token === word ? (0,nearest/* nearest */.pA)(token.value, Object.keys(commands/* commands */.P), 1) : [];
                const hint = near === undefined ? 'Options are written --name value or --name=value.' : `Did you mean ${near}?`;
                faults.push({ option: where, problem: `belongs to no option. ${hint}` });
            }
        }
        if (token.kind !== 'option')
            continue;
        const { name, value } = token;
        if (name === 'token') {
            const problem = 'would show the token to every process on this machine. Set TOKEN_PREFLIGHT_TOKEN, or pipe it in and add --token-stdin.';
            faults.push({ option: '--token', problem });
        }
        else if (!isKnown(name)) {
            const meant = meantBy(name, known.map((row) => row.name));
            const hint = meant.length === 0 ? 'See --help.' : `Did you mean ${(0,speech/* list */.p_)(meant, 'or')}?`;
            faults.push({ option: where, problem: `is no option of this command. ${hint}` });
        }
        else if (isOwnFlag(name) && !/^(?:true|false)$/i.test(value ?? 'true')) {
            faults.push({ option: `--${name}`, problem: 'takes true or false.' });
        }
        else if (isFlag(name)) {
            flags[name] = value ?? 'true';
        }
        else if (value === undefined || (value.startsWith('--') && !token.inlineValue)) {
            faults.push({ option: `--${name}`, problem: 'needs a value.' });
        }
        else if (typeOf(name) === 'list') {
            flags[name] = [flags[name], value].filter((part) => part !== undefined).join('\n');
        }
        else if (flags[name] !== undefined) {
            faults.push({ option: `--${name}`, problem: 'is given twice.' });
        }
        else {
            flags[name] = value;
        }
    }
    return { command, operands, flags, faults };
}
/** What an option that doesn't exist may stand for: all that begin with its three letters or more, else the nearest one. */
function meantBy(name, names) {
    const longer = name.length < 3 ? [] : names.filter((known) => known.startsWith(name));
    return (longer.length > 0 ? longer : (0,nearest/* nearest */.pA)(name, names, 1)).map((known) => `--${known}`);
}

// EXTERNAL MODULE: ./build/src/hosts/host.js
var hosts_host = __webpack_require__(95);
;// CONCATENATED MODULE: ./build/src/hosts/terminal.js







/** How long standard input may take to end. */
const stdinPatienceMs = 5000;
/** More than any token needs. */
const mostStdinBytes = 64 * 1024;
const colours = { good: '32', warning: '33', error: '31' };
/** A command line, by a person or in a script. */
function terminalHost(io) {
    const { env, stdout } = io;
    const given = readArguments(io.args);
    const { help, version: wantsVersion, explain, 'token-stdin': fromStdin, ...raw } = given.flags;
    const hasColour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    const host = {
        say: {
            host: 'terminal',
            option(name) {
                if (name === 'token')
                    return isOn(fromStdin) ? '--token-stdin' : 'TOKEN_PREFLIGHT_TOKEN';
                return (0,commands/* isCommand */.y)(name) ? name : `--${name}`;
            },
        },
        async read() {
            if (isOn(help))
                return { print: (await __webpack_require__.e(/* import() */ 626).then(__webpack_require__.bind(__webpack_require__, 6626))).helpText() };
            if (isOn(wantsVersion))
                return { print: `token-preflight ${version/* version */.r}` };
            if (given.command === 'init')
                return (await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 7731))).init(given);
            const faults = [...given.faults];
            const context = (0,hosts_host/* pipelineContext */.mt)(env);
            if (explain !== undefined) {
                const { explanationOf, unknownCode } = await Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(526)]).then(__webpack_require__.bind(__webpack_require__, 9526));
                const page = explanationOf(explain, host.say);
                if (page === undefined)
                    faults.push({ option: '--explain', problem: unknownCode(explain) });
                else if (faults.length === 0)
                    return { print: page };
                // Nobody is asked for a token that nothing would be done with.
                return { raw, faults, context };
            }
            if (given.command === 'merge') {
                const none = { option: 'merge', problem: 'takes the path of at least one JSON report.' };
                return {
                    raw: { ...raw, merge: given.operands },
                    faults: given.operands.length > 0 ? faults : [...faults, none],
                    context,
                };
            }
            const token = isOn(fromStdin) ? await readStdin(io, faults) : await readToken(io, raw.inventory === undefined);
            return { raw: { ...raw, ...(token !== undefined && { token }) }, faults, context };
        },
        mask: () => undefined,
        print(lines) {
            for (const { tone, text } of lines)
                stdout.write(`${coloured(tone, (0,redact/* inert */.tJ)(text))}\n`);
        },
        progress(done, total) {
            const line = (0,hosts_host/* progressLine */.oz)(done, total);
            // A live line, gone when the run is done.
            if (io.stderr.isTTY)
                io.stderr.write(`\r\u001b[K${done < total ? `Checked ${done} of ${total} tokens.` : ''}`);
            else if (line !== undefined)
                io.stderr.write(`${line}\n`);
        },
        debug(text) {
            if (io.args.some((argument) => /^--debug(?:=true)?$/i.test(argument)))
                io.stderr.write(`debug: ${(0,redact/* inert */.tJ)(text)}\n`);
        },
        publish: async () => [],
        exitCode(report, onUnknown) {
            if (report.verdict === 'unknown')
                return onUnknown === 'fail' ? 3 : 0;
            if (report.verdict !== 'fail')
                return 0;
            return (0,run_report/* findingsOf */.WX)(report).every((finding) => finding.severity !== 'fail' || (0,offline_findings/* isAboutDeclaration */.S)(finding)) ? 2 : 1;
        },
    };
    return host;
    /** Colour for the first word, which is the outcome. */
    function coloured(tone, text) {
        if (!hasColour || tone === 'plain')
            return text;
        return text.replace(/^\S+/, (word) => `\u001b[${colours[tone]}m${word}\u001b[0m`);
    }
}
function isOn(flag) {
    return flag?.toLowerCase() === 'true';
}
/** The token on standard input; one that is far too long is a fault and not read to its end. */
async function readStdin({ stdin }, faults) {
    const chunks = [];
    let bytes = 0;
    // Whoever keeps the pipe open must not keep the job waiting; what has come until then is taken.
    let isLate = false;
    const late = setTimeout(() => {
        isLate = true;
        stdin.destroy();
    }, stdinPatienceMs);
    try {
        for await (const chunk of stdin) {
            const piece = Buffer.from(chunk);
            chunks.push(piece);
            bytes += piece.length;
            if (bytes > mostStdinBytes)
                break;
        }
    }
    catch {
        // A pipe that was closed early has nothing more to give.
    }
    clearTimeout(late);
    if (bytes > mostStdinBytes) {
        faults.push({ option: '--token-stdin', problem: 'was given more than 64 kB. Pipe in the token and nothing else.' });
        return undefined;
    }
    if (isLate && bytes === 0) {
        const problem = `waited ${stdinPatienceMs / 1000} seconds, and nothing came. Where the token takes longer, put it into TOKEN_PREFLIGHT_TOKEN.`;
        faults.push({ option: '--token-stdin', problem });
        return undefined;
    }
    // The one final line break is how shells end a line and no part of the token.
    return Buffer.concat(chunks)
        .toString()
        .replace(/\r?\n$/, '');
}
/**
 * The token from the environment, or asked for where a person sits.
 * @param isWanted whether there is anything to ask a person for
 */
async function readToken(io, isWanted) {
    if (io.env.TOKEN_PREFLIGHT_TOKEN !== undefined)
        return io.env.TOKEN_PREFLIGHT_TOKEN;
    if (!isWanted || !io.stdin.isTTY || !io.stderr.isTTY)
        return undefined;
    return (await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 6443))).promptHidden(io, 'Token (not shown): ');
}


/***/ })

};
