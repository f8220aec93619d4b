"use strict";
exports.id = 5431;
exports.ids = [5431];
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

5431:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var external_node_child_process_ = __require__(1421);
var external_node_fs_ = __require__(3024);
var external_node_path_ = __require__(6760);
// src/suggest/tool-files.js
const toolFile = /(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?|\.releaserc(?:\.\w+)?|release\.config\.\w+|\.release-it\.\w+|dangerfile\.\w+|package\.json|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|go\.mod|\.gitmodules|\.gitattributes|bitbucket-pipelines\.yml|\.checkov\.ya?ml)$|\.tf$/i;
function isToolFile(path) {
    return toolFile.test(path);
}

// src/suggest/files.js




const maxSourceBytes = 1024 * 1024;
const maxNamedBytes = 16 * maxSourceBytes;
const maxFiles = 200_000;
const ignoredFolders = new Set(['node_modules', '.git', '.hg', '.svn', '.terraform', '__pycache__', '.venv']);
const ignoredFiles = /(?:\.(?:md|mdx|rst|adoc|txt|html?|log|svg|lock|snap|map|csv|po|min\.js|min\.css)|[._-](?:test|spec|mock|stories)s?\.\w+|(?:^|\/)(?:test_[\w-]+\.py|package-lock\.json|pnpm-lock\.yaml|go\.sum|LICENSE|CHANGELOG))$|(?:^|\/)(?:__tests__|__mocks__|__fixtures__|testdata|vendor)\//;
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
    return { sources: readAll(paths, [...new Set(selected.flat())], unreadable), unreadable, isOnBitbucket };
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
            return /^[ \t]*url[ \t]*=.*\bbitbucket\.org[:/]/m.test(config.toString('latin1'));
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
function* readAll(named, paths, unreadable) {
    for (const path of paths) {
        const isNamed = named.includes(path);
        const bytes = readBytes(path, isNamed ? maxNamedBytes : maxSourceBytes);
        if (bytes === undefined) {
            if (isNamed)
                unreadable.push(path);
            continue;
        }
        const isWanted = isNamed || isToolFile(path) || mayShowRequests(bytes.toString('latin1'));
        if (isWanted)
            yield { path, text: bytes.toString('utf8') };
    }
}
function mayShowRequests(text) {
    return /bitbucket/i.test(text) && !ownDocument.test(text.slice(0, 400));
}
const ownDocument = /"tool":\s*\{\s*"name":\s*"token-preflight"|<testsuites name="token-preflight"/;
let buffer;
function readBytes(path, max = maxSourceBytes) {
    if (buffer === undefined || buffer.length <= max)
        buffer = Buffer.allocUnsafeSlow(max + 1);
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        let size = 0;
        for (let read = -1; read !== 0 && size <= max; size += read) {
            read = (0,external_node_fs_.readSync)(file, buffer, size, buffer.length - size, null);
        }
        const bytes = buffer.subarray(0, size);
        return size > max || bytes.subarray(0, 8000).includes(0) ? undefined : bytes;
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}

var read_file = __require__(5559);
var invocation = __require__(1104);
// src/commands/suggest.js



async function suggest({ paths, input, format, errors }, context) {
    if (errors.length > 0)
        return (0,invocation.usageErrors)(errors);
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
    const read = await (0,read_file.readText)('-', input);
    if ('problem' in read)
        return { ...files, unreadable: [path, ...files.unreadable] };
    return { ...files, sources: [{ path, text: read.text }, ...files.sources] };
}
_module.exports = { suggest };


})

};
;