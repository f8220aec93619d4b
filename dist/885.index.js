export const id = 885;
export const ids = [885];
export const modules = {

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookUp: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _check_check_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2050);
/* harmony import */ var _config_token_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
/* harmony import */ var _redaction_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2605);



/**
 * Looks up what operations, tools, and Git access require, without a token and without a request.
 * @param declared as the user wrote it: what looks like a token is redacted
 */
async function lookUp(declared, { host, now }) {
    // Any repository: the scopes of Git access don't depend on it.
    const place = declared.git === undefined ? {} : { repository: 'workspace/repository' };
    const values = (0,_redaction_options_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOptions */ .Ms)({ ...declared, ...place }, (0,_redaction_options_js__WEBPACK_IMPORTED_MODULE_2__/* .createOptionRedactor */ .sn)([]));
    const { value } = (0,_config_token_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTokenConfig */ .t)(values, {}, host.names.option);
    return (0,_check_check_token_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareCheck */ .mq)(value, now);
}


/***/ })

};
