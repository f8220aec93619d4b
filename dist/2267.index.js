"use strict";
exports.id = 2267;
exports.ids = [2267,8117,6032];
exports.modules = {

7192:
((_module, _exports, __require__) => {

var _credential_email_js_0 = __require__(3199);

function emailHints(email) {
    const value = email?.trim() ?? '';
    if (value === '')
        return {};
    const problem = _credential_email_js_0.findEmailProblem(value);
    return problem === undefined ? { hasEmail: true } : { emailProblem: problem };
}
_module.exports = { emailHints };


}),

6032:
((_module, _exports, __require__) => {

var node_string_decoder_0 = __require__(6193);

const pieceBytes = 128 * 1024;
async function explainStream(input, hints, now) {
    const [{ createLineSplitter, createLogExplainer, explanationDocument }, operations, check, { renderFinding }] = await Promise.all([
        __require__.e(7931).then(__require__.bind(__require__, 7931)),
        Promise.all(/* import() */[__require__.e(4715), __require__.e(840)]).then(__require__.bind(__require__, 840)),
        __require__.e(8814).then(__require__.bind(__require__, 8814)),
        Promise.all(/* import() */[__require__.e(3253), __require__.e(8117)]).then(__require__.bind(__require__, 3253)),
    ]);
    const explainer = createLogExplainer({ operations, check, failures: await check.loadFailures() }, hints);
    const lines = createLineSplitter(explainer);
    let decoder;
    try {
        for await (const piece of input) {
            const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
            decoder ??= new node_string_decoder_0.StringDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
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
_module.exports = { pieceBytes, explainStream };


}),

2267:
((_module, _exports, __require__) => {

var node_fs_0 = __require__(3024);
var _report_reference_js_9 = __require__(8117);
var _util_similar_js_8 = __require__(5055);
var _util_text_width_js_6 = __require__(110);
var _util_wrap_js_5 = __require__(2280);
var _explain_hints_js_1 = __require__(7192);
var _explain_stream_js_2 = __require__(6032);
var _explanation_lines_js_3 = __require__(7877);
var _finding_details_js_7 = __require__(7234);
var _invocation_js_4 = __require__(1104);










async function explain({ source, input, email, hints, isJson, errors }, names, now) {
    if (errors.length > 0 && source !== '')
        return _invocation_js_4.usageErrors(errors);
    const words = await __require__.e(3253).then(__require__.bind(__require__, 3253));
    if (errors.length > 0)
        return withCodes(_invocation_js_4.usageErrors(errors), names, words);
    const entry = entryOf(source, names, words);
    if (entry !== undefined)
        return _invocation_js_4.printed(entry);
    const explanation = await (0,_explain_stream_js_2.explainStream)(source === '-' ? input : (0,node_fs_0.createReadStream)(source, { highWaterMark: _explain_stream_js_2.pieceBytes }), { ...hints, ..._explain_hints_js_1.emailHints(email) }, now);
    if (explanation === undefined)
        return _invocation_js_4.failed([unknownSource(source, Object.keys(words.messages))]);
    return { type: 'text', lines: isJson ? _invocation_js_4.json(explanation) : _explanation_lines_js_3.explanationLines(explanation), exitCode: 0 };
}
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
        ..._util_wrap_js_5.wrap(messages[code].when, _util_text_width_js_6.textWidth()),
        '',
        'Example:',
        `  ${words.title}`,
        ..._finding_details_js_7.findingDetails(words),
    ].join('\n');
}
function unknownSource(source, codes) {
    const [near] = _util_similar_js_8.findSimilar(source, codes, { max: 1 });
    const hint = near === undefined ? `All codes: ${_report_reference_js_9.reference}` : `Did you mean ${near}?`;
    return `explain requires a file that can be read, or the code of a finding. ${hint}`;
}
_module.exports = { explain };


}),

7877:
((_module, _exports, __require__) => {

var _explain_cause_text_js_1 = __require__(3240);
var _report_text_js_0 = __require__(4913);
var _util_text_width_js_4 = __require__(110);
var _util_wrap_js_3 = __require__(2280);
var _finding_details_js_2 = __require__(7234);





function explanationLines(explanation, file) {
    const { causes, help = [] } = explanation;
    return [
        { tone: causes.length > 0 ? 'warning' : 'plain', text: _explain_cause_text_js_1.headlineOf(explanation, file) },
        ...causes.flatMap((cause, index) => causeLines(cause, index + 1, file)),
        ...(help.length > 0 ? _report_text_js_0.plainLines(['', 'To get one:', ...help.flatMap((way, index) => step(way, index))]) : []),
    ];
}
function causeLines(cause, number, file) {
    const { excerpt, findings, open } = cause;
    return [
        ..._report_text_js_0.plainLines(['', `${number}. ${_explain_cause_text_js_1.causePlace(cause, file)}`, ...(excerpt === '' ? [] : [`   ${excerpt}`])]),
        ...findings.flatMap(causeFindingLines),
        ...(open === undefined ? [] : openLines(open)),
    ];
}
function causeFindingLines({ code, severity, title, help, ...words }) {
    return [
        { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
        ..._report_text_js_0.plainLines([..._finding_details_js_2.findingDetails(words), `  More: ${help}`]),
    ];
}
function openLines({ title, causes, deciders }) {
    return [
        { tone: 'warning', text: `open: ${title}.` },
        ..._report_text_js_0.plainLines([
            `  ${_explain_cause_text_js_1.causesTitle(causes)}`,
            ...causes.flatMap(({ text }, index) => step(text, index)),
            ...(deciders.length === 0 ? [] : ['  To find out:']),
            ...deciders.flatMap((decider, index) => step(decider, index)),
        ]),
    ];
}
function step(text, index) {
    const [first = '', ...rest] = _util_wrap_js_3.indent(text, 5, _util_text_width_js_4.textWidth());
    return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
}
_module.exports = { explanationLines };


}),

7234:
((_module, _exports, __require__) => {

var _util_text_width_js_1 = __require__(110);
var _util_wrap_js_0 = __require__(2280);


function findingDetails({ cause, remedy, copy }) {
    return [
        ..._util_wrap_js_0.indent(cause, 2, _util_text_width_js_1.textWidth()),
        ...remedy.flatMap((step, index) => {
            const [first = '', ...rest] = _util_wrap_js_0.indent(step, 5, _util_text_width_js_1.textWidth());
            return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
        }),
        ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
    ];
}
_module.exports = { findingDetails };


}),

1104:
((_module, _exports, __require__) => {

var _report_text_js_0 = __require__(4913);

const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
const recordFormats = ['text', 'yaml', 'action', 'pipe', 'json'];
function printed(text) {
    return { type: 'text', lines: _report_text_js_0.plainLines(text.split('\n')), exitCode: 0 };
}
function printedFile(text) {
    return { type: 'text', lines: verbatimLines(text), exitCode: 0 };
}
function json(document) {
    return verbatimLines(JSON.stringify(document, null, 2));
}
function verbatimLines(text) {
    return text.split('\n').map((line) => ({ tone: 'plain', text: line, isVerbatim: true }));
}
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}
_module.exports = { json, recordFormats, failed, usageErrors, printedFile, suggestFormats, printed };


}),

3240:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

function headlineOf({ lines, answers, causes }, file) {
    const read = `${file === undefined ? '' : `${file}, `}${_util_text_js_0.count(lines, 'line')}`;
    if (answers === 0)
        return `The text shows no response of Bitbucket (${read}).`;
    const found = _util_text_js_0.count(answers, 'response', 'responses');
    if (causes.length === 0)
        return `The text shows ${found} of Bitbucket, and no failure (${read}).`;
    const failed = causes.reduce((sum, cause) => sum + cause.count, 0);
    return `${_util_text_js_0.count(causes.length, 'cause')} for ${_util_text_js_0.count(failed, 'failure')} in ${found} of Bitbucket (${read}).`;
}
function causesTitle(causes) {
    return causes.length === 1 ? 'Most likely cause:' : 'Possible causes, most likely first:';
}
function causePlace({ lines, count: times, request, status }, file) {
    const [first, ...others] = lines;
    const shown = others.slice(0, 4).join(', ');
    const rest = times - 1 - Math.min(others.length, 4);
    const also = others.length === 0 ? '' : ` (also ${shown}${rest > 0 ? `, and ${rest} more` : ''})`;
    return `${file === undefined ? 'Line ' : `${file}:`}${first}${also}: ${request} ${status === undefined ? 'failed' : `returned ${status}`}`;
}
_module.exports = { causePlace, headlineOf, causesTitle };


}),

8117:
((_module, _exports, __require__) => {

const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
_module.exports = { reference };


}),

5055:
((_module, _exports, __require__) => {

function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        const [code, codeBefore] = [a.charCodeAt(row - 1), a.charCodeAt(row - 2)];
        let left = row;
        for (let column = 1; column <= b.length; column += 1) {
            const other = b.charCodeAt(column - 1);
            left = Math.min((last[column] ?? 0) + 1, left + 1, (last[column - 1] ?? 0) + (code === other ? 0 : 1));
            if (code === b.charCodeAt(column - 2) && codeBefore === other) {
                left = Math.min(left, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(left);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
function unlikeness(a, b) {
    const longer = Math.max(a.length, b.length);
    if (longer === 0)
        return 0;
    if (Math.abs(a.length - b.length) * 2 > longer)
        return 1;
    if (longer > 500)
        return a === b ? 0 : 1;
    return editDistance(a, b) / longer;
}
function nearest(candidates, distanceOf, { max, maxDistance, maxGap = Number.POSITIVE_INFINITY }) {
    const near = [...candidates]
        .map((candidate) => ({ candidate, distance: distanceOf(candidate) }))
        .filter(({ distance }) => distance <= maxDistance)
        .sort((a, b) => a.distance - b.distance);
    const best = near[0]?.distance ?? 0;
    return near
        .filter(({ distance }) => distance <= best + maxGap)
        .slice(0, max)
        .map(({ candidate }) => candidate);
}
function findSimilar(text, candidates, { max = 3 } = {}) {
    const wanted = text.trim().toLowerCase();
    return nearest(candidates, (candidate) => unlikeness(wanted, candidate.toLowerCase()), { max, maxDistance: 0.4 });
}
function suggestNames(name, names) {
    const beginningWith = (start, length) => start.length < length ? [] : names.filter((other) => other.startsWith(start));
    const longer = beginningWith(name, 3);
    if (longer.length > 0)
        return longer;
    const similar = findSimilar(name, names, { max: 1 });
    return similar.length > 0 ? similar : beginningWith(name.slice(0, 5), 5);
}
_module.exports = { unlikeness, suggestNames, editDistance, findSimilar, nearest };


}),

110:
((_module, _exports, __require__) => {

let width = 100;
function textWidth() {
    return width;
}
function fitTextWidth(columns) {
    width = Math.min(columns, width);
}
_module.exports = { fitTextWidth, textWidth };


}),

2280:
((_module, _exports, __require__) => {

const command = /`[^`]+`|"(?:curl|git|token-preflight) [^"]+"|(?<!\S)(?:token-preflight|curl -\S+|git (?:-c|config --\S+)|mkdir -p|read -rs) .*?(?=[.,]?$|[.,] )/g;
function wordsAndCommands(text) {
    return text
        .replace(command, (found) => found.replaceAll(' ', '\0'))
        .split(' ')
        .map((word) => word.replaceAll('\0', ' '));
}
function wrap(text, maxLength) {
    const lines = [];
    for (const word of wordsAndCommands(text)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= maxLength)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function indent(text, spaces, maxLength) {
    return wrap(text, maxLength - spaces).map((line) => `${' '.repeat(spaces)}${line}`);
}
_module.exports = { wordsAndCommands, wrap, indent };


})

};
;