"use strict";
exports.id = 6032;
exports.ids = [6032];
exports.modules = {

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


})

};
;