export const id = 636;
export const ids = [636];
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

/***/ 8255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  explainStream: () => (/* binding */ explainStream)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/src/util/similar.js
var similar = __webpack_require__(5055);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/commands/advice.js
var advice = __webpack_require__(4170);
;// CONCATENATED MODULE: ./build/src/explain/text.js

/** The outcome in one sentence. */
function headlineOf({ lines, answers, causes }) {
    const read = (0,util_text/* count */.U9)(lines, 'line');
    if (answers === 0)
        return `The text shows no response of Bitbucket (${read}).`;
    const found = (0,util_text/* count */.U9)(answers, 'response', 'responses');
    if (causes.length === 0)
        return `The text shows ${found} of Bitbucket, and no failure (${read}).`;
    const failed = causes.reduce((sum, cause) => sum + cause.count, 0);
    return `${(0,util_text/* count */.U9)(causes.length, 'cause')} for ${(0,util_text/* count */.U9)(failed, 'failure')} in ${found} of Bitbucket (${read}).`;
}
/** Where a cause was found: `Line 12, and 2 more: GET /2.0/user returned 403`. */
function placeOf({ lines, count: times, request, status }) {
    const [first, ...others] = lines;
    const shown = others.slice(0, 4).join(', ');
    const rest = times - 1 - Math.min(others.length, 4);
    const also = others.length === 0 ? '' : ` (also ${shown}${rest > 0 ? `, and ${rest} more` : ''})`;
    return `Line ${first}${also}: ${request} ${status === undefined ? 'failed' : `returned ${status}`}`;
}

;// CONCATENATED MODULE: ./build/src/commands/explanation-lines.js



/** An explanation as a log shows it: the headline, then each cause with its steps, and how to find out what is open. */
function explanationLines(explanation) {
    const { causes, help = [] } = explanation;
    return [
        { tone: causes.length > 0 ? 'warning' : 'plain', text: headlineOf(explanation) },
        ...causes.flatMap((cause, index) => causeLines(cause, index + 1)),
        ...(help.length > 0 ? plain(['', 'To get one:', ...help.flatMap((way, index) => step(way, index))]) : []),
    ];
}
function causeLines(cause, number) {
    const { excerpt, findings, open } = cause;
    return [
        ...plain(['', `${number}. ${placeOf(cause)}`, ...(excerpt === '' ? [] : [`   ${excerpt}`])]),
        ...findings.flatMap(findingLines),
        ...(open === undefined ? [] : openLines(open)),
    ];
}
function findingLines({ code, severity, title, help, ...words }) {
    return [
        { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
        ...plain([...(0,advice/* adviceLines */.C)(words), `  More: ${help}`]),
    ];
}
function openLines({ title, causes, deciders }) {
    return [
        { tone: 'warning', text: `open: ${title}.` },
        ...plain([
            '  Possible causes, most likely first:',
            ...causes.flatMap(({ text }, index) => step(text, index)),
            '  To find out:',
            ...deciders.flatMap((decider, index) => step(decider, index)),
        ]),
    ];
}
function step(text, index) {
    const [first = '', ...rest] = (0,util_text/* indent */.pZ)(text, 5, advice/* textWidth */.s);
    return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
}
function plain(texts) {
    return texts.map((text) => ({ tone: 'plain', text }));
}

// EXTERNAL MODULE: ./build/src/commands/invocation.js
var invocation = __webpack_require__(1104);
;// CONCATENATED MODULE: ./build/src/commands/explain.js







/** Larger pieces than by default are read faster. */
const pieceBytes = 128 * 1024;
/**
 * `token-preflight explain CODE`: the reference's entry of a finding. `explain FILE` and `explain -`: the causes of the
 * failures that a text shows.
 */
async function explain({ source, input, hints, isJson, errors }, names, now) {
    if (errors.length > 0)
        return (0,invocation/* usageErrors */.jY)(errors);
    const words = await __webpack_require__.e(/* import() */ 533).then(__webpack_require__.bind(__webpack_require__, 1533));
    const entry = entryOf(source, names, words);
    if (entry !== undefined)
        return (0,invocation/* printed */.zd)(entry);
    const explanation = await explainStream(source === '-' ? input : (0,external_node_fs_.createReadStream)(source, { highWaterMark: pieceBytes }), hints, now);
    if (explanation === undefined)
        return (0,invocation/* failed */.gz)([unknownSource(source, Object.keys(words.messages))]);
    if (isJson)
        return (0,invocation/* printed */.zd)(JSON.stringify(explanation, null, 2));
    return { type: 'text', lines: explanationLines(explanation), exitCode: 0 };
}
function entryOf(code, names, { exampleOf, isFindingCode, messages, wordsOf }) {
    if (!isFindingCode(code))
        return undefined;
    const example = exampleOf(code);
    const words = wordsOf(example, names);
    return [
        `${code} (${example.severity})`,
        ...(0,util_text/* wrap */.LV)(messages[code].when, advice/* textWidth */.s),
        '',
        'Example:',
        `  ${words.title}`,
        ...(0,advice/* adviceLines */.C)(words),
    ].join('\n');
}
/** The argument can be a secret in the wrong place: it isn't quoted. */
function unknownSource(source, codes) {
    const [near] = (0,similar/* suggest */.ZA)(source, codes, { max: 1 });
    const hint = near === undefined ? 'The codes are listed in docs/findings.md.' : `Did you mean ${near}?`;
    return `explain requires a file that can be read, or the code of a finding. ${hint}`;
}
/**
 * Explains a stream of bytes: UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. Never needs more memory than
 * what it finds.
 * @returns nothing where it can't be read
 */
async function explainStream(input, hints, now) {
    const [{ createLineSplitter, createLogExplainer, explanationRecord }, catalog, check, { renderFinding }] = await Promise.all([
        __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 4603)),
        __webpack_require__.e(/* import() */ 61).then(__webpack_require__.bind(__webpack_require__, 2061)),
        __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 7951)),
        __webpack_require__.e(/* import() */ 533).then(__webpack_require__.bind(__webpack_require__, 1533)),
    ]);
    const explainer = createLogExplainer({ catalog, check }, hints);
    const lines = createLineSplitter(explainer);
    let decoder;
    try {
        for await (const piece of input) {
            const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
            decoder ??= new external_node_string_decoder_.StringDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
            lines.write(decoder.write(bytes));
        }
    }
    catch {
        return undefined;
    }
    lines.write(decoder?.end() ?? '');
    lines.end();
    return explanationRecord(explainer.end(now), renderFinding);
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


/***/ })

};
