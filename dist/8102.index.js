"use strict";
exports.id = 8102;
exports.ids = [8102];
exports.modules = {

8102:
((_module, _exports, __require__) => {

var node_path_0 = __require__(6760);

const denied = ['EACCES', 'EPERM', 'EROFS'];
const reasons = {
    EACCES: ['permission denied', 'Use a directory in which this user can create files.'],
    EPERM: ['permission denied', 'Use a directory in which this user can create files.'],
    EROFS: ['the file system is read-only', 'Use a directory in which this user can create files.'],
    EISDIR: ['it is a directory', 'Add a file name to the path.'],
    ENOTDIR: ['a part of the path is a file', 'Use another path.'],
    ENOENT: ['its directory does not exist', 'Create the directory.'],
    ENOSPC: ['no space is left on the disk', 'Free up space, or use another disk.'],
    EDQUOT: ['the disk quota is exceeded', 'Free up space, or use another disk.'],
    ENXIO: ['nothing reads the named pipe', 'Start its reader first.'],
    ENAMETOOLONG: ['the name is too long', 'Use a shorter name.'],
    TIMEOUT: ['timed out', 'Use another disk.'],
};
function fileErrorText(error, { host }) {
    const isForPipe = host === 'pipe' && denied.includes(error.code);
    return writeErrorText(error, isForPipe ? pipeStep(error.path) : undefined);
}
function platformFileErrorText(error, variable, { host }) {
    if (!denied.includes(error.code))
        return writeErrorText(error);
    const place = host === 'pipe' ? 'Before the pipe, run' : 'In an earlier step, run';
    return writeErrorText(error, `${place}: chmod a+w "$${variable}"`);
}
function writeErrorText({ path, code }, betterStep) {
    const [reason, step] = reasons[code] ?? [`error ${code}`, 'Use another path.'];
    return `couldn't write ${path}: ${reason}. ${betterStep ?? step}`;
}
function pipeStep(path) {
    const directory = (0,node_path_0.dirname)(path);
    if (directory === '.')
        return `Use ${(0,node_path_0.join)('reports', path)}, and before the pipe, run: mkdir -p -m 777 reports`;
    const quoted = /^[\w./-]+$/.test(directory) ? directory : `'${directory.replaceAll("'", "'\\''")}'`;
    return `Before the pipe, run: mkdir -p ${quoted} && chmod 777 ${quoted}`;
}
_module.exports = { fileErrorText, platformFileErrorText };


})

};
;