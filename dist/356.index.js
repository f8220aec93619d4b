export const id = 356;
export const ids = [356];
export const modules = {

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitOf: () => (/* binding */ junitOf)
/* harmony export */ });
/* harmony import */ var fast_xml_builder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9585);
/* harmony import */ var _check_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3775);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7615);
/* harmony import */ var _run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);





const builder = new fast_xml_builder__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
});
/**
 * The report as JUnit XML, one case a token: `failure` when it cannot do what was declared, `error` when that could not
 * be settled, `skipped` when it was only planned; a warning passes. Faults of the options are a case of their own.
 */
function junitOf(report) {
    const { findings, tokens, elapsedMs, checkedAt } = report;
    const options = { ...report, verdict: (0,_check_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(findings), tokens: [] };
    const cases = [
        ...(findings.length > 0 ? [caseOf('options', undefined, options)] : []),
        // Without the variable that an inventory names, the log of the case is that of a run with this token alone.
        ...tokens.map(({ variable: _variable, ...token }) => {
            return caseOf(token.name, token.owner, { ...report, verdict: token.verdict, findings: [], tokens: [token] });
        }),
    ];
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    const totals = {
        '@name': 'token-preflight',
        // Bitbucket Pipelines shows no results without it: https://github.com/mavimo/phpstan-junit/pull/28
        '@tests': cases.length,
        '@failures': count('failure'),
        '@errors': count('error'),
        '@time': elapsedMs / 1000,
    };
    const suite = {
        ...totals,
        '@skipped': count('skipped'),
        // To the second and without a zone, as the schemas want it.
        '@timestamp': checkedAt.slice(0, 19),
        testcase: cases.map(({ element }) => element),
    };
    return builder.build({
        '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
        testsuites: { ...totals, testsuite: suite },
    });
}
/** @param part the report with nothing in it but what the case is about */
function caseOf(name, owner, part) {
    const outcome = outcomeOf(part);
    const log = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(part)
        .map(({ text }) => legal(text))
        .join('\n');
    const code = (0,_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(part).find(({ severity }) => severity === part.verdict)?.code;
    const cause = { '@message': legal((0,_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(part)), ...(code !== undefined && { '@type': code }), '#text': log };
    const element = {
        '@name': legal(name) || 'token',
        '@classname': legal(owner ?? '') || 'token-preflight',
        // The attribute is expected everywhere, and how long one token took is not recorded.
        '@time': 0,
        ...(outcome === 'passed' ? { 'system-out': log } : { [outcome]: cause }),
    };
    return { outcome, element };
}
function outcomeOf({ verdict, tokens }) {
    if (verdict === 'fail')
        return 'failure';
    if (verdict === 'unknown')
        return 'error';
    return tokens.some(({ planned }) => planned !== undefined) ? 'skipped' : 'passed';
}
/** One line of characters that XML 1.0 knows: without lone surrogates and the two that are none, U+FFFE and U+FFFF. */
function legal(text) {
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD'));
}


/***/ })

};
