export const id = 443;
export const ids = [443];
export const modules = {

/***/ 6443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promptSecret: () => (/* binding */ promptSecret)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6848);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _redaction_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7511);



/** Prompts for a secret on a terminal without showing what is typed or pasted. The prompt goes to standard error. */
async function promptSecret({ stdin, stderr, interrupt }, question) {
    const nowhere = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdin, output: nowhere, terminal: true });
    const interruption = new AbortController();
    lines.once('SIGINT', () => interruption.abort());
    // Only now that the terminal shows nothing: the user may paste as soon as the prompt appears.
    stderr.write(question);
    try {
        return new _redaction_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(await lines.question('', { signal: interruption.signal }));
    }
    catch {
        // Ctrl-C or Ctrl-D: no token was entered.
        return undefined;
    }
    finally {
        lines.close();
        stderr.write('\n');
        if (interruption.signal.aborted)
            interrupt?.();
    }
}


/***/ })

};
