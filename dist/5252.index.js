"use strict";
exports.id = 5252;
exports.ids = [5252];
exports.modules = {

5252:
((_module, _exports, __require__) => {

var node_fs_0 = __require__(3024);
var node_path_1 = __require__(6760);
var _try_write_js_2 = __require__(7185);



async function writeText(path, text) {
    let written = 0;
    let broken;
    const chunks = function* () {
        try {
            for (const chunk of chunksOf(text)) {
                written += 1;
                yield chunk;
            }
        }
        catch (error) {
            broken = { error };
            throw error;
        }
    };
    const write = async () => {
        await createDirectory((0,node_path_1.dirname)(path));
        const linked = await linkOf(path);
        const stats = await _try_write_js_2.statOf(path);
        const isFile = stats?.isFile() ?? true;
        if (!isFile || isOpenFile(path) || isOpenFile(linked))
            await _try_write_js_2.withOpenFifo(path, () => node_fs_0.promises.writeFile(path, chunks()));
        else
            await replace(await node_fs_0.promises.realpath(path).catch(() => linked), chunks, stats);
    };
    const error = await _try_write_js_2.attempt(path, write, () => written);
    if (broken !== undefined)
        throw broken.error;
    return error;
}
const minChunkLength = 256 * 1024;
function* chunksOf(text) {
    let chunk = '';
    for (const piece of typeof text === 'string' ? [text] : text()) {
        chunk += piece;
        if (chunk.length < minChunkLength)
            continue;
        yield chunk;
        chunk = '';
    }
    yield chunk;
}
async function createFile(path, text) {
    return _try_write_js_2.attempt(path, async () => {
        await createDirectory((0,node_path_1.dirname)(path));
        await node_fs_0.promises.writeFile(path, text, { flag: 'wx' }).catch(async (error) => {
            if (error.code !== 'EEXIST')
                await node_fs_0.promises.rm(path, { force: true });
            throw error;
        });
    });
}
async function createDirectory(directory) {
    const isThere = async () => (await _try_write_js_2.statOf(directory))?.isDirectory() === true;
    if (await isThere())
        return;
    const parent = (0,node_path_1.dirname)(directory);
    if (parent !== directory)
        await createDirectory(parent);
    await node_fs_0.promises.mkdir(directory).catch(async (error) => {
        if (error.code === 'ENOENT')
            throw Object.assign(error, { code: 'EPERM' });
        if (error.code !== 'EEXIST')
            throw error;
        if (!(await isThere()))
            throw Object.assign(error, { code: 'ENOTDIR' });
    });
}
async function linkOf(path) {
    return node_fs_0.promises.readlink(path).then((target) => (0,node_path_1.resolve)((0,node_path_1.dirname)(path), target), () => path);
}
function isOpenFile(path) {
    return /^\/(?:dev\/(?:std|fd\/)|proc\/)/.test((0,node_path_1.resolve)(path));
}
async function replace(path, chunks, old) {
    const temporary = (0,node_path_1.join)((0,node_path_1.dirname)(path), `.token-preflight-${Math.random().toString(36).slice(2)}.tmp`);
    try {
        await node_fs_0.promises.writeFile(temporary, chunks(), { flag: 'wx' });
        if (old !== undefined)
            await copyOwnership(temporary, old);
        await node_fs_0.promises.rename(temporary, path);
    }
    catch (error) {
        await node_fs_0.promises.rm(temporary, { force: true }).catch(() => undefined);
        if (old === undefined || !isAboutPlace(error))
            throw error;
        await writeOrRestore(path, chunks);
    }
}
async function copyOwnership(path, { mode, uid, gid }) {
    await node_fs_0.promises.chown(path, uid, gid).catch(() => undefined);
    await node_fs_0.promises.chmod(path, mode & 0o7777).catch(() => undefined);
}
function isAboutPlace(error) {
    const codes = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'];
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
async function writeOrRestore(path, chunks) {
    const old = await node_fs_0.promises.readFile(path);
    await node_fs_0.promises.writeFile(path, chunks()).catch(async (error) => {
        await node_fs_0.promises.writeFile(path, old).catch(() => undefined);
        throw error;
    });
}
_module.exports = { createFile, writeText };


})

};
;