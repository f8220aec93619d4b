"use strict";
exports.id = 66;
exports.ids = [66,6032];
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

7685:
((_module, _exports, __require__) => {

var node_fs_0 = __require__(3024);
var _redaction_control_characters_js_1 = __require__(455);
var _redaction_options_js_2 = __require__(2605);
var _redaction_redactor_js_7 = __require__(2751);
var _util_text_js_8 = __require__(7499);
var _explain_hints_js_3 = __require__(7192);
var _explain_stream_js_4 = __require__(6032);
var _explanation_lines_js_5 = __require__(7877);
var _secrets_js_6 = __require__(7401);









async function explainStep({ values }, { host, now }) {
    const { redact } = _secrets_js_6.protectSecrets(_secrets_js_6.variantsOfOptions(values), host);
    const { explain: option = '', email } = _redaction_options_js_2.redactOptions(values, redact);
    const file = option.toString().trim();
    const hints = _explain_hints_js_3.emailHints(email?.toString());
    const found = await (0,_explain_stream_js_4.explainStream)((0,node_fs_0.createReadStream)(file, { highWaterMark: _explain_stream_js_4.pieceBytes }), hints, now);
    const shown = _redaction_control_characters_js_1.stripControlCharacters(_redaction_redactor_js_7.redactOpaqueWords(file));
    const unchecked = uncheckedLines(values, host);
    if (found === undefined) {
        const text = `warn: ${host.names.option('explain')} must be the path of a log that can be read. Write it in the step that can fail, with "2>&1 | tee job.log". The result of the job isn't affected.`;
        return { type: 'explanation', lines: [...unchecked, { tone: 'warning', text }] };
    }
    const explanation = redacted(found, redact);
    return {
        type: 'explanation',
        explanation,
        file: shown,
        lines: [...unchecked, ..._explanation_lines_js_5.explanationLines(explanation, shown)],
    };
}
const checkOptions = ['inventory', 'merge', 'tools', 'scopes', 'operations', 'git'];
function uncheckedLines(values, { names }) {
    const given = checkOptions.filter((name) => !['', 'none'].includes((values[name] ?? '').toString().trim()));
    if (given.length === 0)
        return [];
    const options = _util_text_js_8.list(given.map((name) => names.option(name)));
    const text = `warn: ${names.option('explain')} is set, so nothing was checked. Set ${options} in a separate step.`;
    return [{ tone: 'warning', text }];
}
function redacted(explanation, redact) {
    return JSON.parse(JSON.stringify(explanation, (_, value) => (typeof value === 'string' ? redact(value) : value)));
}
_module.exports = { explainStep };


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