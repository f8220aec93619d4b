"use strict";
exports.id = 8228;
exports.ids = [8228];
exports.modules = {

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

8228:
((_module, _exports, __require__) => {

var _version_js_0 = __require__(8009);
var _invocation_js_1 = __require__(1104);


function printVersion({ errors }) {
    return errors.length > 0 ? _invocation_js_1.usageErrors(errors) : _invocation_js_1.printed(`token-preflight ${_version_js_0.version}`);
}
_module.exports = { printVersion };


})

};
;