export const id = 267;
export const ids = [267,32];
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

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ emailHints)
/* harmony export */ });
/* harmony import */ var _credential_email_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3199);

/** What a username or email, as the user writes it, adds to a text. */
function emailHints(email) {
    const value = email?.trim() ?? '';
    if (value === '')
        return {};
    const problem = (0,_credential_email_js__WEBPACK_IMPORTED_MODULE_0__/* .findEmailProblem */ .$)(value);
    return problem === undefined ? { hasEmail: true } : { emailProblem: problem };
}


/***/ }),

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pieceBytes),
/* harmony export */   explainStream: () => (/* binding */ explainStream)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);

/** Larger pieces than by default are read faster. */
const pieceBytes = 128 * 1024;
/**
 * Explains a stream of bytes: UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. Never needs more memory than
 * what it finds.
 * @returns nothing where it can't be read
 */
async function explainStream(input, hints, now) {
    const [{ createLineSplitter, createLogExplainer, explanationDocument }, catalog, check, { renderFinding }] = await Promise.all([
        __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 4603)),
        __webpack_require__.e(/* import() */ 61).then(__webpack_require__.bind(__webpack_require__, 2061)),
        __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 7017)),
        __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 963)),
    ]);
    const explainer = createLogExplainer({ catalog, check }, hints);
    const lines = createLineSplitter(explainer);
    let decoder;
    try {
        for await (const piece of input) {
            const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
            decoder ??= new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
            lines.write(decoder.write(bytes));
        }
    }
    catch {
        return undefined;
    }
    lines.write(decoder?.end() ?? '');
    lines.end();
    return explanationDocument(explainer.end(now), renderFinding);
}


/***/ }),

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_similar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5055);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7499);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4170);
/* harmony import */ var _explain_hints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7192);
/* harmony import */ var _explain_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6032);
/* harmony import */ var _explanation_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7877);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1104);








/**
 * `token-preflight explain CODE`: the reference's entry of a finding. `explain FILE` and `explain -`: the causes of the
 * failures that a text shows.
 */
async function explain({ source, input, email, hints, isJson, errors }, names, now) {
    if (errors.length > 0 && source !== '')
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .usageErrors */ .jY)(errors);
    const words = await __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 963));
    if (errors.length > 0)
        return withCodes((0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .usageErrors */ .jY)(errors), names, words);
    const entry = entryOf(source, names, words);
    if (entry !== undefined)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .printed */ .zd)(entry);
    const explanation = await (0,_explain_stream_js__WEBPACK_IMPORTED_MODULE_2__.explainStream)(source === '-' ? input : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(source, { highWaterMark: _explain_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .pieceBytes */ .I }), { ...hints, ...(0,_explain_hints_js__WEBPACK_IMPORTED_MODULE_1__/* .emailHints */ .L)(email) }, now);
    if (explanation === undefined)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)([unknownSource(source, Object.keys(words.messages))]);
    return { type: 'text', lines: isJson ? (0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)(explanation) : (0,_explanation_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .explanationLines */ .b)(explanation), exitCode: 0 };
}
/** Where nothing was named: the codes to choose from. */
function withCodes({ lines, ...result }, names, { exampleOf, messages, wordsOf }) {
    const codes = Object.keys(messages);
    const width = Math.max(...codes.map((code) => code.length));
    const rows = codes.map((code) => `  ${code.padEnd(width)}  ${wordsOf(exampleOf(code), names).title}`);
    const list = ['', 'Codes, with an example of each:', ...rows].map((text) => ({ tone: 'plain', text }));
    return { ...result, lines: [...lines, ...list] };
}
function entryOf(code, names, { exampleOf, isFindingCode, messages, wordsOf }) {
    if (!isFindingCode(code))
        return undefined;
    const example = exampleOf(code);
    const words = wordsOf(example, names);
    return [
        `${code} (${example.severity})`,
        ...(0,_util_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(messages[code].when, _advice_js__WEBPACK_IMPORTED_MODULE_6__/* .textWidth */ .s),
        '',
        'Example:',
        `  ${words.title}`,
        ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_6__/* .adviceLines */ .C)(words),
    ].join('\n');
}
/** The argument can be a secret in the wrong place: it isn't quoted. */
function unknownSource(source, codes) {
    const [near] = (0,_util_similar_js__WEBPACK_IMPORTED_MODULE_7__/* .findSimilar */ .bQ)(source, codes, { max: 1 });
    const hint = near === undefined ? 'The codes are listed in docs/findings.md.' : `Did you mean ${near}?`;
    return `explain requires a file that can be read, or the code of a finding. ${hint}`;
}


/***/ }),

/***/ 7877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ explanationLines)
/* harmony export */ });
/* harmony import */ var _explain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3162);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);



/**
 * An explanation as a log shows it: the headline, then each cause with its steps, and how to find out what is open.
 * @param file where the text comes from, if that has a name
 */
function explanationLines(explanation, file) {
    const { causes, help = [] } = explanation;
    return [
        { tone: causes.length > 0 ? 'warning' : 'plain', text: (0,_explain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(explanation, file) },
        ...causes.flatMap((cause, index) => causeLines(cause, index + 1, file)),
        ...(help.length > 0 ? plain(['', 'To get one:', ...help.flatMap((way, index) => step(way, index))]) : []),
    ];
}
function causeLines(cause, number, file) {
    const { excerpt, findings, open } = cause;
    return [
        ...plain(['', `${number}. ${(0,_explain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(cause, file)}`, ...(excerpt === '' ? [] : [`   ${excerpt}`])]),
        ...findings.flatMap(findingLines),
        ...(open === undefined ? [] : openLines(open)),
    ];
}
function findingLines({ code, severity, title, help, ...words }) {
    return [
        { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
        ...plain([...(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceLines */ .C)(words), `  More: ${help}`]),
    ];
}
function openLines({ title, causes, deciders }) {
    return [
        { tone: 'warning', text: `open: ${title}.` },
        ...plain([
            `  ${(0,_explain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .causesTitle */ .l2)(causes)}`,
            ...causes.flatMap(({ text }, index) => step(text, index)),
            ...(deciders.length === 0 ? [] : ['  To find out:']),
            ...deciders.flatMap((decider, index) => step(decider, index)),
        ]),
    ];
}
function step(text, index) {
    const [first = '', ...rest] = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .indent */ .pZ)(text, 5, _advice_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .s);
    return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
}
function plain(texts) {
    return texts.map((text) => ({ tone: 'plain', text }));
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jY: () => (/* binding */ usageErrors),
/* harmony export */   xt: () => (/* binding */ suggestFormats),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/** What `suggest` prints: for people, an inventory, a step of a workflow or pipeline, or a document for programs. */
const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
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


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   l2: () => (/* binding */ causesTitle)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);

/** The outcome in one sentence. */
function headlineOf({ lines, answers, causes }, file) {
    const read = `${file === undefined ? '' : `${file}, `}${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines, 'line')}`;
    if (answers === 0)
        return `The text shows no response of Bitbucket (${read}).`;
    const found = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'response', 'responses');
    if (causes.length === 0)
        return `The text shows ${found} of Bitbucket, and no failure (${read}).`;
    const failed = causes.reduce((sum, cause) => sum + cause.count, 0);
    return `${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(causes.length, 'cause')} for ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'failure')} in ${found} of Bitbucket (${read}).`;
}
/** What introduces the causes of an open question. */
function causesTitle(causes) {
    return causes.length === 1 ? 'Most likely cause:' : 'Possible causes, most likely first:';
}
/** Where a cause was found: `Line 12 (also 14): GET /2.0/user returned 403`, or `job.log:12`. */
function placeOf({ lines, count: times, request, status }, file) {
    const [first, ...others] = lines;
    const shown = others.slice(0, 4).join(', ');
    const rest = times - 1 - Math.min(others.length, 4);
    const also = others.length === 0 ? '' : ` (also ${shown}${rest > 0 ? `, and ${rest} more` : ''})`;
    return `${file === undefined ? 'Line ' : `${file}:`}${first}${also}: ${request} ${status === undefined ? 'failed' : `returned ${status}`}`;
}


/***/ })

};
