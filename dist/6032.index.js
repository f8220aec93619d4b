"use strict";
exports.id = 6032;
exports.ids = [6032];
exports.modules = {

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ pieceBytes),
  explainStream: () => (/* binding */ explainStream)
});
var node_string_decoder_0 = __webpack_require__(6193);

const pieceBytes = 128 * 1024;
async function explainStream(input, hints, now) {
    const [{ createLineSplitter, createLogExplainer, explanationDocument }, catalog, check, { renderFinding }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7931).then(__webpack_require__.bind(__webpack_require__, 7931)),
        __webpack_require__.e(/* import() */ 4715).then(__webpack_require__.bind(__webpack_require__, 4715)),
        __webpack_require__.e(/* import() */ 2744).then(__webpack_require__.bind(__webpack_require__, 2744)),
        __webpack_require__.e(/* import() */ 3253).then(__webpack_require__.bind(__webpack_require__, 3253)),
    ]);
    const explainer = createLogExplainer({ catalog, check }, hints);
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


/***/ })

};
;