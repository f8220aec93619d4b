export const id = 470;
export const ids = [470];
export const modules = {

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bitbucketPipelinesHost: () => (/* binding */ bitbucketPipelinesHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5490);
/* harmony import */ var _config_read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9189);
/* harmony import */ var _redaction_control_characters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(455);
/* harmony import */ var _util_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9477);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5483);







/** The levels of the official toolkit, colored without a terminal too: a pipe's log is always shown in color. */
const styles = {
    plain: ['\u001b[34mINFO: ', '\u001b[0m'],
    good: ['\u001b[32m✔ ', '\u001b[0m'],
    warning: ['\u001b[33mWARNING: ', '\u001b[0m'],
    error: ['\u001b[31m✖ ', '\u001b[0m'],
};
/** A pipe in Bitbucket Pipelines. */
function bitbucketPipelinesHost({ env, stdout }) {
    const nameOf = (name) => (0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b7)(name).variable;
    return {
        names: { host: 'pipe', option: nameOf },
        async readInvocation() {
            const read = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)('pipe').map(({ name, variable }) => ({ name, ...readVariable(variable, env) }));
            const { value, errors } = (0,_config_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapToken */ .w4)(Object.fromEntries(read.map((option) => [option.name, option.value])), nameOf);
            const all = [...read.flatMap((option) => option.errors), ...errors];
            return (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .platformInvocation */ .wp)({ value, errors: all }, (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .pipelineContext */ .mt)(env));
        },
        // The platform masks its secured variables itself and offers a pipe no way to add to them.
        mask: () => undefined,
        print(lines) {
            for (const { tone, text } of lines) {
                const [before, after] = styles[tone];
                stdout.write(text === '' ? '\n' : `${before}${(0,_redaction_control_characters_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeWorkflowCommands */ .F)(text)}${after}\n`);
            }
        },
        progress(done, total) {
            const line = (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .oz)(done, total);
            if (line !== undefined)
                stdout.write(`${styles.plain[0]}${line}${styles.plain[1]}\n`);
        },
        debug(text) {
            if ((0,_config_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlag */ .fG)(env.DEBUG) === true)
                stdout.write(`\u001b[90mDEBUG: ${(0,_redaction_control_characters_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeWorkflowCommands */ .F)(text)}\u001b[0m\n`);
        },
        async publish(report, { redact, codeInsights }) {
            const unwritten = await writeVariables(report, env, redact);
            if (!codeInsights)
                return unwritten;
            const { publishInsights } = await __webpack_require__.e(/* import() */ 892).then(__webpack_require__.bind(__webpack_require__, 6892));
            return [...unwritten, ...(await publishInsights(report, env, redact))];
        },
        exitCode: (report, onUnknown) => ((0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(report.verdict, onUnknown) ? 1 : 0),
    };
}
/**
 * A YAML list arrives as `NAME_COUNT`, `NAME_0`, `NAME_1`, … without a plain `NAME`. A count that disagrees with the items is
 * an error: an item that is dropped would go unchecked.
 */
function readVariable(variable, env) {
    const value = env[variable];
    const counted = `${variable}_COUNT`;
    const count = env[counted];
    if (value !== undefined || count === undefined)
        return { value, errors: [] };
    const isItem = new RegExp(`^${variable}_\\d+$`);
    const items = Object.keys(env).filter((name) => isItem.test(name)).length;
    const isRight = /^\d{1,4}$/.test(count) &&
        Number(count) === items &&
        (items === 0 || env[`${variable}_${items - 1}`] !== undefined);
    if (isRight)
        return { value: Array.from({ length: items }, (_, index) => env[`${variable}_${index}`] ?? ''), errors: [] };
    const problem = `doesn't match the variables ${variable}_0, ${variable}_1, and so on: there ${items === 1 ? 'is' : 'are'} ${items}.`;
    const step = `Set ${counted} to their number, or put the whole list in ${variable}, one item per line.`;
    return { value: undefined, errors: [{ option: counted, problem, step }] };
}
/** Output variables, one line each; later steps print them. */
async function writeVariables(report, env, redact) {
    const path = env.BITBUCKET_PIPELINES_VARIABLES_PATH;
    if (!path)
        return [];
    const { verdict, summary, credential, missingScopes, daysLeft } = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsOf */ .Y)(report);
    const variables = {
        VERDICT: verdict,
        SUMMARY: summary,
        CREDENTIAL: credential,
        MISSING_SCOPES: missingScopes.join(','),
        DAYS_LEFT: daysLeft,
    };
    const lines = Object.entries(variables).map(([name, value]) => `TOKEN_PREFLIGHT_${name}=${(0,_redaction_control_characters_js__WEBPACK_IMPORTED_MODULE_6__/* .stripControlCharacters */ .O)(redact(value))}\n`);
    const isDone = await (0,_util_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWritten */ .QH)(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.appendFile(path, lines.join('')));
    return isDone ? [] : ["Couldn't write the output variables."];
}


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _redaction_control_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var _report_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6850);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3320);



/** The outputs of a report; not redacted. Pure. */
function outputsOf(report) {
    const [token] = report.tokens;
    return {
        verdict: report.verdict,
        summary: (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)(report),
        credential: token?.credential.kind ?? '',
        account: (0,_redaction_control_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControlCharacters */ .O)(token?.credential.account ?? ''),
        grantedScopes: token?.scopes.granted ?? [],
        missingScopes: token?.scopes.missing ?? [],
        excessScopes: token?.scopes.excess ?? [],
        daysLeft: String(token?.expiry?.daysLeft ?? ''),
        findings: (0,_report_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .WX)(report),
    };
}


/***/ })

};
