export const id = 463;
export const ids = [463];
export const modules = {

/***/ 1463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFinding: () => (/* binding */ renderFinding)
/* harmony export */ });
/* harmony import */ var _messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7017);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8117);


/** A finding as a report has it: facts for machines, words for people. */
function renderFinding(finding, names) {
    const { code, severity, facts } = finding;
    return { code, severity, ...(0,_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(finding, names), help: `${_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .reference */ .i}#${code}`, facts: { ...facts } };
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reference)
/* harmony export */ });
/** Where every finding has an entry. */
const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';


/***/ })

};
