"use strict";
exports.id = 5697;
exports.ids = [5697];
exports.modules = {

5697:
((_module, _exports, __require__) => {

var _redaction_secret_js_0 = __require__(7511);

const stdinTimeoutMs = 5000;
const maxStdinBytes = 64 * 1024;
async function readTokenFromStdin({ stdin }) {
    const chunks = [];
    let bytes = 0;
    let isLate = false;
    const timeout = setTimeout(() => {
        isLate = true;
        stdin.destroy();
    }, stdinTimeoutMs);
    try {
        for await (const chunk of stdin) {
            const piece = Buffer.from(chunk);
            chunks.push(piece);
            bytes += piece.length;
            if (bytes > maxStdinBytes)
                break;
        }
    }
    catch {
    }
    clearTimeout(timeout);
    if (bytes > maxStdinBytes)
        return stdinError('received more than 64 kB. Pipe in only the token.');
    if (isLate && bytes === 0) {
        return stdinError(`timed out after ${stdinTimeoutMs / 1000} seconds. If the token takes longer, set TOKEN_PREFLIGHT_TOKEN.`);
    }
    const text = Buffer.concat(chunks)
        .toString()
        .replace(/\r?\n$/, '');
    return { value: new _redaction_secret_js_0.Secret(text), errors: [] };
}
function stdinError(problem) {
    return { value: undefined, errors: [{ option: '--token-stdin', problem }] };
}
_module.exports = { readTokenFromStdin };


})

};
;