export const id = 878;
export const ids = [878];
export const modules = {

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toolNoteText: () => (/* binding */ toolNoteText)
/* harmony export */ });
/* harmony import */ var _credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4264);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4539);
/* harmony import */ var _tool_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7764);




/** A note about a declared tool as text. */
function toolNoteText(note) {
    return note.type === 'tool' ? settingText(note) : optionalText(note);
}
function settingText(note) {
    const { title, version, measured, fields, detail, failing, kind } = note;
    const set = fields && (0,_tool_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsText */ .BH)(fields);
    return [
        `${(0,_tool_text_js__WEBPACK_IMPORTED_MODULE_2__/* .useText */ .FV)(note)}: measured with ${title} ${version} on ${measured}.`,
        ...(set === undefined ? [] : [`${set.charAt(0).toUpperCase()}${set.slice(1)}.`]),
        ...(failing.length === 0 ? [] : [`In ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(failing, 'or')}, ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .aKind */ .SL)(kind)} doesn't work.`]),
        ...(detail === undefined ? [] : [detail]),
    ].join(' ');
}
function optionalText(note) {
    const { tool, operations, need, when, scopes, state, kind } = note;
    const states = {
        missing: `Not granted: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(scopes)}.`,
        unknown: `Not checked: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .labelled */ .wW)(scopes)}.`,
        'not-for-kind': `Not available for ${(0,_credential_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralOfKind */ .Ih)(kind)}.`,
    };
    const called = need === 'optional' ? 'optional' : 'only sometimes';
    return [`${tool} calls ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(operations)} (${called}).`, ...(when === undefined ? [] : [when]), states[state]].join(' ');
}


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ fieldsText),
/* harmony export */   En: () => (/* binding */ callersText),
/* harmony export */   FV: () => (/* binding */ useText),
/* harmony export */   ag: () => (/* binding */ fieldValue)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);

/** A tool with its features, as it is written in the option `tools`: `renovate (updates, onboarding)`. */
function useText({ tool, features }) {
    return features.length === 0 ? tool : `${tool} (${features.join(', ')})`;
}
/** The tools that call a declared operation, as the end of a text; empty where none does. */
function callersText(uses) {
    return uses === undefined ? '' : ` It is called by ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(uses.map(useText))}.`;
}
const placeholders = {
    '{token}': 'the token',
    '{email}': 'the email',
    '{account}': 'the Bitbucket username',
    '{uuid}': 'the UUID of the account',
};
/** What to set, as an instruction: `put the token into RENOVATE_PASSWORD and the email into RENOVATE_USERNAME`. */
function fieldsText(fields) {
    const isOwn = ({ value }) => placeholders[value] !== undefined;
    const own = fields
        .filter(isOwn)
        // The token first.
        .toSorted((one, other) => Number(other.value === '{token}') - Number(one.value === '{token}'))
        .map(({ name, value }) => `${placeholders[value]} into ${name}`);
    const fixed = fields.filter((field) => !isOwn(field)).map(({ name, value }) => `${name} to ${fieldValue(value)}`);
    return [...(own.length > 0 ? [`put ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(own)}`] : []), ...(fixed.length > 0 ? [`set ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(fixed)}`] : [])].join(', and ');
}
/** A value with what to replace in angle brackets: `<email>:<token>`. */
function fieldValue(value) {
    return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
}


/***/ })

};
