"use strict";
exports.id = 3914;
exports.ids = [3914];
exports.modules = {

3914:
((_module, __webpack_exports__, __require__) => {

__require__.r(__webpack_exports__);
var _redaction_redactor_js_1 = __require__(2751);
var _util_read_file_js_0 = __require__(4023);


async function readPreviousFile(path, option) {
    const file = await (0,_util_read_file_js_0/* .readText */ .y)(path);
    if ('isMissing' in file)
        return { errors: [] };
    const outcome = 'problem' in file ? file : (await Promise.all(/* import() */[__require__.e(7934), __require__.e(2834)]).then(__require__.bind(__require__, 2834))).readReport(file.text);
    if ('report' in outcome)
        return { report: outcome.report, errors: [] };
    return { errors: [{ option: `${option} (${(0,_redaction_redactor_js_1/* .redactOpaqueWords */ .AV)(path)})`, problem: outcome.problem }] };
}
__webpack_exports__.readPreviousFile = readPreviousFile;


}),

4023:
((_module, __webpack_exports__, __require__) => {

var node_buffer_0 = __require__(4573);
var node_fs_1 = __require__(3024);
var _timeout_js_3 = __require__(7577);
var _try_write_js_2 = __require__(7185);




const maxBytes = 32 * 1024 * 1024;
const pipeTimeoutMs = 30_000;
async function readText(path, input) {
    if (path === '-' && input !== undefined)
        return readPipe(input);
    const read = async () => {
        const stats = await node_fs_1.promises.stat(path);
        if (stats.isFIFO())
            return readPipe((0,node_fs_1.createReadStream)(path));
        if (!stats.isFile())
            return { problem: 'is not a file.' };
        if (stats.size > maxBytes)
            return tooLarge;
        return decodeText(await node_fs_1.promises.readFile(path));
    };
    const isPipe = (await (0,_timeout_js_3/* .withTimeout */ .w)((0,_try_write_js_2/* .statOf */ ._N)(path), undefined))?.isFIFO() === true;
    return (0,_timeout_js_3/* .withTimeout */ .w)(read().catch(problemOf), lateText, isPipe ? pipeTimeoutMs : undefined);
}
const tooLarge = { problem: `is a file of more than ${maxBytes / 1024 / 1024} MB.` };
const lateText = { problem: "can't be read: timed out." };
function problemOf({ code, name }) {
    return code === 'ENOENT'
        ? { problem: 'names a file that does not exist.', isMissing: true }
        : { problem: `can't be read (${code ?? name}).` };
}
function readPipe(input) {
    const read = async () => {
        const pieces = [];
        let bytes = 0;
        for await (const piece of input) {
            pieces.push(Buffer.from(piece));
            bytes += piece.length;
            if (bytes > maxBytes)
                return tooLarge;
        }
        return decodeText(Buffer.concat(pieces));
    };
    return (0,_timeout_js_3/* .withTimeout */ .w)(read().catch(problemOf), lateText, pipeTimeoutMs);
}
function decodeText(bytes) {
    if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2)))
        return { problem: 'is UTF-16. Save the file as UTF-8.' };
    if (!(0,node_buffer_0.isUtf8)(bytes))
        return { problem: 'is not UTF-8. Save the file as UTF-8.' };
    return { text: bytes.toString() };
}
__webpack_exports__.y = readText;


}),

7577:
((_module, __webpack_exports__, __require__) => {

const timeoutMs = 2000;
async function withTimeout(done, fallback, afterMs = timeoutMs) {
    const late = new Promise((resolve) => setTimeout(resolve, afterMs, fallback).unref());
    return Promise.race([done, late]);
}
__webpack_exports__.w = withTimeout;


}),

7185:
((_module, __webpack_exports__, __require__) => {

var node_fs_0 = __require__(3024);
var node_util_1 = __require__(7975);
var _timeout_js_2 = __require__(7577);



const [readStats, openFile, closeFile] = [(0,node_util_1.promisify)(node_fs_0.stat), (0,node_util_1.promisify)(node_fs_0.open), (0,node_util_1.promisify)(node_fs_0.close)];
const appendText = (0,node_util_1.promisify)(node_fs_0.appendFile);
async function tryWrite(path, write) {
    return attempt(path, () => withOpenFifo(path, write));
}
async function attempt(path, write, progress = () => 0) {
    const done = write().then(() => undefined, (error) => ({ path, code: error.code ?? error.name }));
    const late = { path, code: 'TIMEOUT' };
    for (;;) {
        const before = progress();
        const outcome = await (0,_timeout_js_2/* .withTimeout */ .w)(done, late);
        if (outcome !== late || progress() === before)
            return outcome;
    }
}
async function statOf(path) {
    return readStats(path).catch(() => undefined);
}
async function withOpenFifo(path, write) {
    const stats = await statOf(path);
    const fifo = stats?.isFIFO() ? await openFile(path, node_fs_0.constants.O_WRONLY | node_fs_0.constants.O_NONBLOCK) : undefined;
    try {
        await write();
    }
    finally {
        if (fifo !== undefined)
            await closeFile(fifo);
    }
}
__webpack_exports__.CD = attempt;
__webpack_exports__.FA = tryWrite;
__webpack_exports__.IM = appendText;
__webpack_exports__.X2 = withOpenFifo;
__webpack_exports__._N = statOf;


})

};
;