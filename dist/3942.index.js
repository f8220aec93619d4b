"use strict";
exports.id = 3942;
exports.ids = [3942];
exports.modules = {

8304:
((_module, _exports, __require__) => {

const maxPlaces = 3;
function placesText(places) {
    const shown = places.slice(0, maxPlaces).map(placeText);
    const more = places.length - shown.length;
    return more > 0 ? `${shown.join(', ')}, and ${more} more` : shown.join(', ');
}
function placeText({ path, line, by }) {
    return `${path}${line === undefined ? '' : `:${line}`} ${by}`;
}
function reasonText({ operation, places, oneOf }) {
    const others = (oneOf ?? []).filter((other) => other !== operation).map((other) => other.split(' ')[0]);
    const doubt = others.length === 0 ? '' : `; the method isn't clear, it may be ${others.join(' or ')}`;
    return `${placesText(places)}${doubt}`;
}
function exceptionTexts({ exceptions = [] }) {
    return exceptions.flatMap(({ kind, exceptions: all }) => all.map(({ what, why }) => `${kind === 'api-token' ? 'An API token' : 'An access token'} can't be used for ${what}: ${why}`));
}
function excludedTexts(document) {
    const { otherTools, unknown, unreadable } = document;
    return [
        ...otherTools.map(({ tool, places }) => `${placesText(places)}: add ${tool} if you use it with Bitbucket.`),
        ...unknown.map((place) => `${placesText([place])}: sends requests that the file doesn't show.`),
        ...unreadable.map((path) => `${path}: can't be read.`),
        ...(document.kind === 'recording' ? document.unseen : []),
    ];
}
_module.exports = { excludedTexts, placeText, exceptionTexts, placesText, reasonText };


}),

3942:
((_module, _exports, __require__) => {

var _util_text_width_js_3 = __require__(110);
var _util_wrap_js_2 = __require__(2280);
var _text_js_0 = __require__(4913);
var _document_js_1 = __require__(8304);




function suggestionText(document) {
    const sections = [
        _text_js_0.plainLines(declarationLines(document)),
        _text_js_0.plainLines(scopeLines(document)),
        ...document.findings.map(placedFindingLines),
        _text_js_0.plainLines(excludedLines(document)),
    ];
    const filled = sections.filter((lines) => lines.length > 0);
    return filled.flatMap((lines, index) => (index === 0 ? lines : [{ tone: 'plain', text: '' }, ...lines]));
}
function declarationLines({ kind, operations, git, tools, files, unreadable }) {
    if (operations.length === 0 && git === undefined && tools.length === 0) {
        if (kind === 'recording')
            return ['No requests to Bitbucket were recorded.'];
        if (files === 0 && unreadable.length > 0)
            return ['Found no file that can be read. Check the paths.'];
        return [`Found nothing to declare in ${files === 1 ? '1 file' : `${files} files`}.`];
    }
    const longest = Math.min(60, Math.max(0, ...operations.map(({ operation }) => operation.length)));
    return [
        ...(operations.length > 0 ? ['Operations:'] : []),
        ...operations.map((item) => `  ${item.operation.padEnd(longest)}  # ${_document_js_1.reasonText(item)}`),
        ...(git === undefined ? [] : [`Git: ${git.access}  # ${_document_js_1.placesText(git.places)}`]),
        ...(tools.length > 0 ? ['Tools:'] : []),
        ...tools.map(({ tool, places }) => `  ${tool}  # ${_document_js_1.placesText(places)}`),
    ];
}
function scopeLines(document) {
    const { 'api-token': api, 'access-token': access } = document.select;
    const rows = [
        ['API token     ', api],
        ['Access token  ', access],
    ];
    const filled = rows.filter(([, scopes]) => scopes.length > 0);
    return [
        ...(filled.length > 0 ? ['Scopes to select:'] : []),
        ...filled.map(([kind, scopes]) => `  ${kind}${scopes.join(' ')}`),
        ..._document_js_1.exceptionTexts(document).map((line) => `  ${line}`),
    ];
}
function placedFindingLines({ severity, code, title, cause, remedy, places }) {
    return [
        { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
        ..._text_js_0.plainLines([
            ...places.map((place) => `  ${_document_js_1.placeText(place)}`),
            ..._util_wrap_js_2.indent(cause, 2, _util_text_width_js_3.textWidth()),
            ...remedy.flatMap((step) => _util_wrap_js_2.indent(step, 4, _util_text_width_js_3.textWidth())),
        ]),
    ];
}
function excludedLines(document) {
    const lines = _document_js_1.excludedTexts(document);
    return lines.length === 0 ? [] : ['Not included:', ...lines.map((line) => `  ${line}`)];
}
_module.exports = { placedFindingLines, suggestionText };


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