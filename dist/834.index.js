export const id = 834;
export const ids = [834];
export const modules = {

/***/ 9834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipelinesHost: () => (/* binding */ pipelinesHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _declaration_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8112);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9198);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7615);
/* harmony import */ var _report_run_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7152);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95);






/** The levels of the official toolkit, coloured although no terminal is there: a pipe's log is always shown in colour. */
const styles = {
    plain: ['\u001b[34mINFO: ', '\u001b[0m'],
    good: ['\u001b[32m✔ ', '\u001b[0m'],
    warning: ['\u001b[33mWARNING: ', '\u001b[0m'],
    error: ['\u001b[31m✖ ', '\u001b[0m'],
};
/** A pipe in Bitbucket Pipelines. */
function pipelinesHost({ env, stdout }) {
    return {
        say: { host: 'pipe', option: (name) => (0,_declaration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(name).variable },
        async read() {
            const raw = Object.fromEntries((0,_declaration_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)('pipe').map(({ name, variable }) => [name, variableValue(variable, env)]));
            return { raw, faults: [], context: (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineContext */ .mt)(env) };
        },
        // The platform masks its secured variables itself and offers a pipe no way to add to them.
        mask: () => undefined,
        print(lines) {
            for (const { tone, text } of lines) {
                const [before, after] = styles[tone];
                stdout.write(text === '' ? '\n' : `${before}${(0,_report_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .inert */ .tJ)(text)}${after}\n`);
            }
        },
        progress(done, total) {
            const line = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .oz)(done, total);
            if (line !== undefined)
                stdout.write(`${styles.plain[0]}${line}${styles.plain[1]}\n`);
        },
        debug(text) {
            if (env.DEBUG?.toLowerCase() === 'true')
                stdout.write(`\u001b[90mDEBUG: ${(0,_report_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .inert */ .tJ)(text)}\u001b[0m\n`);
        },
        async publish(report, { redact, codeInsights }) {
            const unwritten = await writeVariables(report, env, redact);
            if (!codeInsights)
                return unwritten;
            const { publishInsights } = await __webpack_require__.e(/* import() */ 892).then(__webpack_require__.bind(__webpack_require__, 6892));
            return [...unwritten, ...(await publishInsights(report, env, redact))];
        },
        exitCode: (report, onUnknown) => ((0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(report, onUnknown) ? 1 : 0),
    };
}
/** A YAML list arrives as `NAME_COUNT`, `NAME_0`, `NAME_1`, … without a plain `NAME`. */
function variableValue(variable, env) {
    const count = env[`${variable}_COUNT`];
    if (env[variable] !== undefined || count === undefined || !/^\d{1,4}$/.test(count))
        return env[variable];
    return Array.from({ length: Number(count) }, (_, index) => env[`${variable}_${index}`] ?? '');
}
/** Output variables, one line each; later steps print them, so nothing stands there that should not be read. */
async function writeVariables(report, env, redact) {
    const path = env.BITBUCKET_PIPELINES_VARIABLES_PATH;
    if (!path)
        return [];
    const [token] = report.tokens;
    const variables = {
        VERDICT: report.verdict,
        SUMMARY: (0,_report_run_report_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .YG)(report),
        CREDENTIAL: token?.credential.kind ?? '',
        MISSING_SCOPES: token?.scopes.missing.join(',') ?? '',
        DAYS_LEFT: String(token?.expiry?.daysLeft ?? ''),
    };
    const lines = Object.entries(variables).map(([name, value]) => `TOKEN_PREFLIGHT_${name}=${(0,_report_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(redact(value))}\n`);
    const isDone = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isWritten */ .QH)(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.appendFile(path, lines.join('')));
    return isDone ? [] : ['The output variables could not be written.'];
}


/***/ })

};
