export const id = 526;
export const ids = [526,626];
export const modules = {

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explanationOf: () => (/* binding */ explanationOf),
/* harmony export */   unknownCode: () => (/* binding */ unknownCode)
/* harmony export */ });
/* harmony import */ var _messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3604);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7707);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6626);



const width = 100;
/** The reference's entry of a code, for a terminal; nothing when there is no such code. */
function explanationOf(code, say) {
    if (!(0,_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(code))
        return undefined;
    const example = (0,_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleOf */ .Ql)(code);
    const { title, cause, remedy, copy } = (0,_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(example, say);
    const steps = remedy.flatMap((step, index) => {
        const [first = '', ...rest] = (0,_help_js__WEBPACK_IMPORTED_MODULE_1__.wrap)(step, width - 5);
        return [`  ${index + 1}. ${first}`, ...rest.map((line) => `     ${line}`)];
    });
    return [
        `${code} (${example.severity})`,
        ...(0,_help_js__WEBPACK_IMPORTED_MODULE_1__.wrap)(_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .messages */ .DZ[code].when, width),
        '',
        'Example:',
        `  ${title}`,
        ...(0,_help_js__WEBPACK_IMPORTED_MODULE_1__.wrap)(cause, width - 2).map((line) => `  ${line}`),
        ...steps,
        ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
    ].join('\n');
}
/** The rest of a sentence that begins with the option's name. */
function unknownCode(code) {
    const [near] = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(code, Object.keys(_messages_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .messages */ .DZ), 1);
    return `takes the code of a finding.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _declaration_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8112);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8009);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3083);



const width = 100;
/** What `--help` prints, from the table of options. */
function helpText() {
    const rows = (0,_declaration_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)('terminal').filter(({ name, isCommand }) => name !== 'token' && !isCommand);
    return [
        `token-preflight ${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}: checks a Bitbucket Cloud token before a job depends on it.`,
        '',
        'Usage: TOKEN_PREFLIGHT_TOKEN=... token-preflight [options]',
        '       printf %s "$TOKEN" | token-preflight --token-stdin [options]',
        '       token-preflight --inventory <path> [options]',
        ...Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P).map(({ usage }) => `       token-preflight ${usage}`),
        '',
        'The token comes from the environment variable TOKEN_PREFLIGHT_TOKEN or from standard input, never',
        'from an argument. On a terminal it is asked for when neither is there.',
        '',
        'Commands:',
        ...Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P).flatMap(({ usage, about }) => entry(usage, about)),
        '',
        'Options:',
        ...rows.flatMap((option) => entry(signature(option), aboutOf(option))),
        ...entry('--token-stdin', 'Read the token from standard input. One final line break is no part of it.'),
        ...entry('--explain <code>', 'Print what a finding means and how to mend it, such as scope-missing.'),
        ...entry('--help, -h', 'Print this text.'),
        ...entry('--version', 'Print the version.'),
        '',
        'Exit codes: 0 pass or warn, 1 fail, 2 wrong declaration, 3 unknown (0 with --on-unknown warn).',
    ].join('\n');
}
function signature({ name, type, choices, placeholder }) {
    if (type === 'flag')
        return `--${name}`;
    return `--${name} <${choices?.join('|') ?? placeholder ?? 'value'}>`;
}
function aboutOf({ about, type, default: fallback, defaultAbout }) {
    const text = about.replaceAll('`', '');
    if (defaultAbout !== undefined)
        return `${text} Default, ${defaultAbout}.`;
    return fallback === undefined || type === 'flag' ? text : `${text} Default: ${fallback}.`;
}
function entry(name, about) {
    return [`  ${name}`, ...wrap(about, width - 6).map((line) => `      ${line}`)];
}
/** A text in lines of at most so many characters. */
function wrap(text, most) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= most)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
