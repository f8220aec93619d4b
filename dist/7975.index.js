"use strict";
exports.id = 7975;
exports.ids = [7975];
exports.modules = {

356:
((_module, _exports, __require__) => {

var node_child_process_0 = __require__(1421);
var node_fs_1 = __require__(3024);
var node_path_2 = __require__(6760);



const passedOn = /^(?:(?!GIT_CONFIG$)GIT_\w+|HOME|XDG_CONFIG_HOME|PATH|SYSTEMROOT|PROGRAMDATA|USERPROFILE|HOMEDRIVE|HOMEPATH)$/i;
function programRunner(env, totalMs = Number.POSITIVE_INFINITY) {
    const endsAt = performance.now() + totalMs;
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => passedOn.test(name)));
    return async ([name, ...args], { milliseconds, bytes }) => {
        const path = await findProgram(name, env);
        if (path === undefined)
            return undefined;
        return new Promise((resolve) => {
            const timeout = Math.max(1, Math.floor(Math.min(milliseconds, endsAt - performance.now())));
            const options = { env: own, timeout, maxBuffer: bytes, killSignal: 'SIGKILL' };
            const child = (0,node_child_process_0.execFile)(path, args, options, (error, stdout) => {
                const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
                resolve({ exitCode, output: stdout });
            });
            child.stdin?.end();
        });
    };
}
async function findProgram(name, env) {
    const directories = (env.PATH ?? env.Path ?? '').split(node_path_2.delimiter).filter(node_path_2.isAbsolute);
    const paths = directories.map((directory) => (0,node_path_2.join)(directory, process.platform === 'win32' ? `${name}.exe` : name));
    const isExecutable = await Promise.all(paths.map((path) => node_fs_1.promises.access(path, node_fs_1.constants.X_OK).then(() => true, () => false)));
    return paths.find((_, index) => isExecutable[index]);
}
_module.exports = { programRunner };


})

};
;