export const id = 267;
export const ids = [267];
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

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(846);
/* harmony import */ var _util_similar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5055);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4170);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1104);





/** `token-preflight explain CODE`: the reference's entry of a finding. */
function explain({ code, errors }, names) {
    if (errors.length > 0)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .usageErrors */ .jY)(errors);
    const text = explanationOf(code, names);
    if (text !== undefined)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .printed */ .zd)(text);
    const [near] = (0,_util_similar_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(code, Object.keys(_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .messages */ .DZ), { max: 1 });
    const hint = near === undefined ? 'The codes are listed in docs/findings.md.' : `Did you mean ${near}?`;
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)([`explain requires the code of a finding. ${hint}`]);
}
function explanationOf(code, names) {
    if (!(0,_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(code))
        return undefined;
    const example = (0,_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleOf */ .Ql)(code);
    const words = (0,_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(example, names);
    return [
        `${code} (${example.severity})`,
        ...(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .messages */ .DZ[code].when, _advice_js__WEBPACK_IMPORTED_MODULE_4__/* .textWidth */ .s),
        '',
        'Example:',
        `  ${words.title}`,
        ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceLines */ .C)(words),
    ].join('\n');
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jY: () => (/* binding */ usageErrors),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
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
