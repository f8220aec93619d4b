"use strict";
exports.id = 2313;
exports.ids = [2313];
exports.modules = {

2313:
((_module, _exports, __require__) => {

var node_path_0 = __require__(6760);
var _util_read_file_js_1 = __require__(5559);
var _resource_name_js_2 = __require__(6244);



async function contextOfClone(directory = '.') {
    const config = await configOfClone(directory);
    const url = originIn(config) ?? '';
    const name = /bitbucket\.org/i.test(url) ? _resource_name_js_2.repositoryInUrl(url) : undefined;
    if (name === undefined)
        return {};
    const [workspace, repository] = name.split('/');
    return { workspace, repository, isClone: true };
}
function originIn(config) {
    let isOrigin = false;
    for (const line of config.split(/\r?\n/)) {
        if (/^\s*\[/.test(line))
            isOrigin = /^\s*\[\s*remote\s+"origin"\s*\]/i.test(line);
        const value = isOrigin ? /^\s*(?:\[.*?\]\s*)?url\s*=\s*(.*)$/i.exec(line)?.[1] : undefined;
        if (value !== undefined)
            return value
                .replace(/\s[#;].*$/, '')
                .trim()
                .replace(/^"(.*)"$/, '$1');
    }
    return undefined;
}
async function configOfClone(directory) {
    try {
        const git = await findGit((0,node_path_0.resolve)(directory));
        return git === undefined ? '' : await readGitFile((0,node_path_0.join)(git, 'config'));
    }
    catch {
        return '';
    }
}
async function findGit(directory) {
    const entry = (0,node_path_0.join)(directory, '.git');
    const file = await _util_read_file_js_1.readText(entry);
    if ('text' in file) {
        const git = (0,node_path_0.resolve)(directory, /^gitdir: (.*)$/m.exec(file.text)?.[1]?.trim() ?? '.git');
        const common = await readGitFile((0,node_path_0.join)(git, 'commondir'));
        return common === '' ? git : (0,node_path_0.resolve)(git, common.trim());
    }
    if (file.problem === 'is not a file.')
        return entry;
    const parent = (0,node_path_0.dirname)(directory);
    return parent === directory ? undefined : findGit(parent);
}
async function readGitFile(path) {
    const file = await _util_read_file_js_1.readText(path);
    return 'text' in file ? file.text : '';
}
_module.exports = { contextOfClone, originIn };


})

};
;