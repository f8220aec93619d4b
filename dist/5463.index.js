"use strict";
exports.id = 5463;
exports.ids = [5463];
exports.modules = {

5463:
((_module, _exports, __require__) => {

var _document_js_0 = __require__(8304);

function namedRepository({ operations }) {
    const names = operations.flatMap(({ operation }) => /\/repositories\/([^/]+\/[^/]+)/.exec(operation)?.[1] ?? []);
    const [first] = names;
    const isOne = first !== undefined && !first.includes('{') && names.every((name) => name === first);
    return isOne ? first : 'workspace/repository # replace this';
}
function inventoryOf(document) {
    const { git } = document;
    return [
        ...remarks(document),
        'version: 1',
        'tokens:',
        '  - name: job',
        '    token-env: TOKEN # the environment variable that contains the secret',
        ...listBlock('    operations:', '      - ', operationLines(document)),
        ...listBlock('    tools:', '      - ', toolItemLines(document)),
        ...(git === undefined
            ? []
            : [`    git: ${git.access} # ${_document_js_0.placesText(git.places)}`, `    repository: ${namedRepository(document)}`]),
    ].join('\n');
}
function actionStepOf(document) {
    const { git } = document;
    return [
        ...remarks(document),
        '- uses: token-preflight/token-preflight@v1',
        '  with:',
        '    token: ${{ secrets.BITBUCKET_TOKEN }}',
        ...listBlock('    operations: |', '      ', operationLines(document)),
        ...listBlock('    tools: |', '      ', toolItemLines(document)),
        ...(git === undefined
            ? []
            : [`    git: ${git.access} # ${_document_js_0.placesText(git.places)}`, `    repository: ${namedRepository(document)}`]),
    ].join('\n');
}
function pipeStepOf(document, image) {
    const { git } = document;
    return [
        ...remarks(document),
        `- pipe: ${image}`,
        '  variables:',
        '    TOKEN: $BITBUCKET_TOKEN',
        ...listBlock('    OPERATIONS: |', '      ', operationLines(document)),
        ...listBlock('    TOOLS: |', '      ', toolItemLines(document)),
        ...(git === undefined ? [] : [`    GIT: ${git.access} # ${_document_js_0.placesText(git.places)}`]),
    ].join('\n');
}
function remarks(document) {
    const wrong = document.findings.map(({ title, places, remedy }) => `${_document_js_0.placesText(places)}: ${title}. ${remedy.join(' ')}`);
    return [...wrong, ..._document_js_0.exceptionTexts(document), ..._document_js_0.excludedTexts(document)].map((text) => `# ${text}`);
}
function operationLines({ operations }) {
    return operations.map((item) => `${item.operation} # ${_document_js_0.reasonText(item)}`);
}
function toolItemLines({ tools }) {
    return tools.map(({ tool, places }) => `${tool} # ${_document_js_0.placesText(places)}`);
}
function listBlock(key, mark, items) {
    return items.length === 0 ? [] : [key, ...items.map((item) => mark + item)];
}
_module.exports = { actionStepOf, inventoryOf, pipeStepOf };


}),

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


})

};
;