export const id = 267;
export const ids = [267];
export const modules = {

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _diagnosis_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2484);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7707);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1104);




const width = 100;
/** `token-preflight explain CODE`: the reference's entry of a finding. */
function explain({ code, errors }, say) {
    if (errors.length > 0)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .usageErrors */ .jY)(errors);
    const text = explanationOf(code, say);
    if (text !== undefined)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .printed */ .zd)(text);
    const [near] = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(code, Object.keys(_diagnosis_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .P), 1);
    const hint = near === undefined ? 'The codes are listed in docs/findings.md.' : `Did you mean ${near}?`;
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)([`explain requires the code of a finding. ${hint}`]);
}
function explanationOf(code, say) {
    if (!Object.hasOwn(_diagnosis_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .P, code))
        return undefined;
    const { severity, when, example, words } = _diagnosis_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .P[code];
    const { title, cause, remedy } = words(example, say);
    return [
        `${code} (${severity})`,
        ...(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .L)(when, width),
        '',
        'Example:',
        `  ${title}`,
        ...(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .p)(cause, 2, width),
        ...remedy.flatMap((step, index) => {
            const [first = '', ...rest] = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .p)(step, 5, width);
            return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
        }),
    ].join('\n');
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jY: () => (/* binding */ usageErrors),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/** A text that was asked for. */
function printed(text) {
    return { type: 'text', lines: text.split('\n').map((line) => ({ tone: 'plain', text: line })), exitCode: 0 };
}
/** One line per problem. */
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
/** One line per error of the command line. */
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}


/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   p: () => (/* binding */ indent)
/* harmony export */ });
/** Wraps a text into lines of at most so many characters; a longer word has a line by itself. */
function wrap(text, maxLength) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= maxLength)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** The same with each line indented by so many spaces, within the same length. */
function indent(text, spaces, maxLength) {
    return wrap(text, maxLength - spaces).map((line) => `${' '.repeat(spaces)}${line}`);
}


/***/ })

};
