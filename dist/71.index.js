export const id = 71;
export const ids = [71];
export const modules = {

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ curlCommand),
/* harmony export */   Q: () => (/* binding */ gitCommand)
/* harmony export */ });
/** The git command that works with a token, with a variable in place of the secret. */
function gitCommand(access, remote, user) {
    const command = access === 'push' ? 'git remote set-url origin' : 'git clone';
    return `${command} ${remote.replace('://', `://${user}:$TOKEN@`)}`;
}
/** A request as a command for a shell in which `$TOKEN` is set, and `$EMAIL` where it is needed. */
function curlCommand(url, scheme, user = '$EMAIL') {
    const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
    return `curl -sSi ${credential} '${url}'`;
}


/***/ }),

/***/ 9071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noteText: () => (/* binding */ noteText)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3148);
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4264);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4539);





/** A note as a sentence. */
function noteText(note) {
    switch (note.type) {
        case 'scope-converted':
            return `${note.from} was read as ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(note.to)}, as this kind of token calls it.`;
        case 'scopes-needed':
            return `Scopes that the token needs, and no more: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .labelled */ .wW)(note.scopes)}.`;
        case 'scopes-untested': {
            const reason = note.place === undefined ? 'no harmless request tries them' : `no ${note.place} is named to try them in`;
            return `Judged by the list of granted scopes alone, since ${reason}: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(note.scopes)}.`;
        }
        case 'scopes-unrecognized':
            return `Granted, but not known to this version: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(note.scopes)}.`;
        case 'kind-named':
            return `Bitbucket names the token ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .aKind */ .SL)(note.kind)}.`;
        case 'scopes-granted':
            return `It may: ${note.scopes.map((scope) => `${(0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope)} (${scope})`).join(', ')}.`;
        case 'list-from-refusal':
            return 'The granted scopes are those that Bitbucket listed when it refused a request that the job does not need.';
        case 'git-user':
            return `For git the user name is ${note.user}: ${(0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommand */ .Q)(note.access, note.remote, note.user)}`;
        case 'request':
            return `To see the answer yourself: ${(0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .curlCommand */ .O)(note.url, note.scheme, note.gitUser)}`;
    }
}


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ quoteUserText),
/* harmony export */   h3: () => (/* binding */ quoteServerText),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3148);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2751);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);



/** A text of the user's in quotes, without what looks like a token, and cut to a readable length. */
function quoteUserText(text) {
    // By characters, since half of one can't be shown.
    const clean = [...(0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .redactTokenLike */ .g2)(text)];
    return `"${clean.length > 100 ? `${clean.slice(0, 97).join('')}...` : clean.join('')}"`;
}
/** A text of the server's in quotes, in which nothing becomes a link. */
function quoteServerText(text) {
    return quoteUserText(text.replace(/:(?=\/\/)/g, ' ').replace(/(www)\./gi, '$1 '));
}
/** Scopes with their labels: `Repositories: Read (read:repository:bitbucket)`. */
function labelled(scopes) {
    return (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(scopes.map((scope) => ((0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope) === scope ? scope : `${(0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(scope)} (${scope})`)));
}


/***/ })

};
