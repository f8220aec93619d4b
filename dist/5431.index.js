"use strict";
exports.id = 5431;
exports.ids = [5431];
exports.modules = {

1104:
((_module, __webpack_exports__, __require__) => {

var _report_text_js_0 = __require__(4913);

const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
const recordFormats = ['text', 'yaml', 'action', 'pipe', 'json'];
function printed(text) {
    return { type: 'text', lines: (0,_report_text_js_0/* .plainLines */ .y1)(text.split('\n')), exitCode: 0 };
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
__webpack_exports__.Pq = json;
__webpack_exports__.c3 = recordFormats;
__webpack_exports__.gz = failed;
__webpack_exports__.jY = usageErrors;
__webpack_exports__.nG = printedFile;
__webpack_exports__.xt = suggestFormats;
__webpack_exports__.zd = printed;


}),

5431:
((_module, __webpack_exports__, __require__) => {

// ESM COMPAT FLAG
__require__.r(__webpack_exports__);


var external_node_child_process_ = __require__(1421);
var external_node_fs_ = __require__(3024);
var external_node_path_ = __require__(6760);
;// CONCATENATED MODULE: ./build/src/suggest/tool-files.js
const toolFile = /(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?|\.releaserc(?:\.\w+)?|release\.config\.\w+|\.release-it\.\w+|dangerfile\.\w+|package\.json|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|go\.mod|\.gitmodules|\.gitattributes|bitbucket-pipelines\.yml|\.checkov\.ya?ml)$|\.tf$/i;
function isToolFile(path) {
    return toolFile.test(path);
}

;// CONCATENATED MODULE: ./build/src/suggest/files.js




const maxSourceBytes = 1024 * 1024;
const maxFiles = 200_000;
const ignoredFolders = new Set(['node_modules', '.git', '.hg', '.svn', '.terraform', '__pycache__', '.venv']);
const ignoredFiles = /(?:\.(?:md|mdx|rst|adoc|txt|html?|svg|lock|snap|map|csv|po|min\.js|min\.css)|[._-](?:test|spec|mock|stories)s?\.\w+|(?:^|\/)(?:test_[\w-]+\.py|package-lock\.json|pnpm-lock\.yaml|go\.sum|LICENSE|CHANGELOG))$|(?:^|\/)(?:__tests__|__mocks__|__fixtures__|testdata|vendor)\//;
async function selectFiles(paths) {
    const unreadable = [];
    let isOnBitbucket = false;
    const selected = await Promise.all(paths.map(async (path) => {
        const stats = statsNow(path);
        if (stats?.isFile())
            return [path];
        if (stats?.isDirectory()) {
            const inGit = await filesOfGit(path);
            if (inGit?.isOnBitbucket)
                isOnBitbucket = true;
            return inGit?.paths ?? walk(path);
        }
        unreadable.push(path);
        return [];
    }));
    return { sources: readAll(paths, [...new Set(selected.flat())]), unreadable, isOnBitbucket };
}
function statsNow(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}
async function filesOfGit(folder) {
    const [mentioning, others] = await Promise.all([
        runGit(folder, ['grep', '-lzI', '-i', '-F', '-e', 'bitbucket']),
        otherFilesOfGit(folder),
    ]);
    if (mentioning === undefined || others === undefined)
        return undefined;
    const names = [...new Set([...mentioning, ...others])].filter(isSearched);
    return { paths: names.sort().map((name) => (0,external_node_path_.join)(folder, name)), isOnBitbucket: hasBitbucketRemote(folder) };
}
async function otherFilesOfGit(folder) {
    const listed = await runGit(folder, ['ls-files', '-zcot', '--exclude-standard']);
    return listed?.filter((entry) => entry.startsWith('? ') || isToolFile(entry)).map((entry) => entry.slice(2));
}
function hasBitbucketRemote(folder) {
    for (let current = (0,external_node_path_.resolve)(folder);; current = (0,external_node_path_.dirname)(current)) {
        const config = readBytes((0,external_node_path_.join)(current, '.git', 'config'));
        if (config !== undefined)
            return /^\s*url\s*=.*\bbitbucket\.org[:/]/m.test(config.toString('latin1'));
        if (current === (0,external_node_path_.dirname)(current))
            return false;
    }
}
function isSearched(name) {
    return isToolFile(name) || !ignoredFiles.test(name);
}
async function runGit(folder, args) {
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
    return new Promise((done) => {
        (0,external_node_child_process_.execFile)('git', [...safe, ...args], { cwd: folder, maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => {
            if (error !== null && error.code !== 1)
                done(undefined);
            else
                done(stdout.split('\0').filter((name) => name !== ''));
        });
    });
}
async function walk(folder) {
    const found = [];
    const folders = [folder];
    for (const current of folders) {
        const entries = await external_node_fs_.promises.readdir(current, { withFileTypes: true }).catch(() => []);
        for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = (0,external_node_path_.join)(current, entry.name);
            if (entry.isDirectory() && !ignoredFolders.has(entry.name))
                folders.push(path);
            else if (entry.isFile() && isSearched((0,external_node_path_.relative)(folder, path)))
                found.push(path);
            if (found.length + folders.length > maxFiles)
                return found;
        }
    }
    return found;
}
function* readAll(named, paths) {
    for (const path of paths) {
        const bytes = readBytes(path);
        if (bytes === undefined)
            continue;
        const isWanted = named.includes(path) || isToolFile(path) || /bitbucket/i.test(bytes.toString('latin1'));
        if (isWanted)
            yield { path, text: bytes.toString('utf8') };
    }
}
let buffer;
function readBytes(path) {
    buffer ??= Buffer.allocUnsafeSlow(maxSourceBytes + 1);
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        let size = 0;
        for (let read = -1; read !== 0 && size <= maxSourceBytes; size += read) {
            read = (0,external_node_fs_.readSync)(file, buffer, size, buffer.length - size, null);
        }
        const bytes = buffer.subarray(0, size);
        return size > maxSourceBytes || bytes.subarray(0, 8000).includes(0) ? undefined : bytes;
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}

var read_file = __require__(4023);
var invocation = __require__(1104);
;// CONCATENATED MODULE: ./build/src/commands/suggest.js



async function suggest({ paths, input, format, errors }, context) {
    if (errors.length > 0)
        return (0,invocation/* usageErrors */.jY)(errors);
    const selecting = suggest_select(paths, input);
    const [{ sample, suggestFor }, { documentOf, render }] = await Promise.all([
        Promise.all(/* import() */[__require__.e(4715), __require__.e(3298)]).then(__require__.bind(__require__, 3298)),
        __require__.e(2446).then(__require__.bind(__require__, 2446)),
    ]);
    await documentOf(suggestFor(sample), context);
    return render(await documentOf(suggestFor(await selecting), context), format);
}
async function suggest_select(paths, input) {
    const files = await selectFiles(paths.filter((path) => path !== '-'));
    if (!paths.includes('-'))
        return files;
    const path = 'standard input';
    const read = await (0,read_file/* readText */.y)('-', input);
    if ('problem' in read)
        return { ...files, unreadable: [path, ...files.unreadable] };
    return { ...files, sources: [{ path, text: read.text }, ...files.sources] };
}
__webpack_exports__.suggest = suggest;


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