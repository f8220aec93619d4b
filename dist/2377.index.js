"use strict";
exports.id = 2377;
exports.ids = [2377];
exports.modules = {

2377:
((_module, _exports, __require__) => {

var node_fs_0 = __require__(3024);
var node_util_1 = __require__(7975);
var _check_add_findings_js_2 = __require__(8508);
var _route_job_files_js_3 = __require__(8458);
var _util_timeout_js_4 = __require__(7577);





const [reach, readContents] = [(0,node_util_1.promisify)(node_fs_0.access), (0,node_util_1.promisify)(node_fs_0.readFile)];
const routeVariables = /^(?:(?:https?|all)_proxy|netrc|git_(?:ssl|config)_\w+|git_dir|git_allow_protocol|git_http_proxy_authmethod|curl_ca_bundle|ssl_cert_(?:file|dir)|requests_ca_bundle|node_(?:tls_reject_unauthorized|extra_ca_certs|use_system_ca)|node_options)$/i;
async function findRouteProblems(job, env, host) {
    const named = Object.entries(env).flatMap(([name, value]) => (value && routeVariables.test(name) ? [name] : []));
    const isGitSet = host !== 'pipe' && (named.some((name) => /^git_/i.test(name)) || (await hasGitFiles(job, env)));
    const isSet = isGitSet || named.length > 0 || (host !== 'pipe' && (await hasClientFiles(env)));
    if (!isSet)
        return { findings: [] };
    const { routeFindings } = await __require__.e(9182).then(__require__.bind(__require__, 9182));
    return routeFindings(job, env, host, isGitSet);
}
async function findDistrustProblems(job, { configuration }, env, chainOf) {
    if (configuration === undefined)
        return [];
    const { authorityFindings } = await __require__.e(9182).then(__require__.bind(__require__, 9182));
    return authorityFindings(job, configuration, env, chainOf);
}
async function explainRoute(result, route, env, host) {
    const named = _check_add_findings_js_2.nameUnsupportedProxy(result, route);
    if (!named.findings.some(({ code }) => code === 'tls-untrusted'))
        return named;
    const { certificateFacts } = await __require__.e(9182).then(__require__.bind(__require__, 9182));
    return _check_add_findings_js_2.addCertificateFacts(named, await certificateFacts(env, host));
}
async function hasClientFiles(env) {
    return hasAny([..._route_job_files_js_3.netrcPaths(env), ..._route_job_files_js_3.curlrcPaths(env)].map((path) => reach(path).then(() => true)));
}
async function hasGitFiles({ gitUrl }, env) {
    if (process.platform !== 'linux')
        return true;
    const texts = _route_job_files_js_3.gitConfigPaths(env, process.cwd()).map((path) => readContents(path, 'utf8'));
    return hasAny(texts.map((text) => text.then((content) => hasRouteSection(content, gitUrl.hostname))));
}
function hasAny(found) {
    const all = Promise.all(found.map((one) => one.catch(() => false)));
    return _util_timeout_js_4.withTimeout(all.then((results) => results.includes(true)), false);
}
const routeSection = /^\s*(?:\[\s*(?:url|include|includeif|protocol)\b|\[\s*(?:http|credential)(?:\s*\]|\.)|(?:\[.*\]\s*)?proxy\s*=|gitdir:|\[[^\]\r\n]*$)/im;
const urlSection = /^\s*\[\s*(?:http|credential)\s+"([^"\n]*)/gim;
function hasRouteSection(text, host) {
    const urls = [...text.matchAll(urlSection)].map(([, url = '']) => url.toLowerCase());
    return routeSection.test(text) || urls.some((url) => url.includes('*') || url.includes(host));
}
_module.exports = { explainRoute, findDistrustProblems, findRouteProblems };


}),

8458:
((_module, _exports, __require__) => {

var node_os_0 = __require__(542);

function homeOf({ HOME, USERPROFILE }) {
    if (HOME || USERPROFILE)
        return HOME || USERPROFILE;
    try {
        return (0,node_os_0.userInfo)().homedir;
    }
    catch {
        return undefined;
    }
}
function curlrcPaths(env) {
    const { CURL_HOME, XDG_CONFIG_HOME } = env;
    const home = homeOf(env);
    return [
        ...(CURL_HOME ? [`${CURL_HOME}/.curlrc`] : []),
        ...(XDG_CONFIG_HOME ? [`${XDG_CONFIG_HOME}/.curlrc`, `${XDG_CONFIG_HOME}/curlrc`] : []),
        ...(home === undefined ? [] : [`${home}/.curlrc`, `${home}/.config/curlrc`]),
    ];
}
function gitConfigPaths(env, directory) {
    const home = env.HOME ?? env.USERPROFILE;
    const user = env.XDG_CONFIG_HOME || (home === undefined ? undefined : `${home}/.config`);
    const parts = directory.split('/');
    return [
        ...(home === undefined ? [] : [`${home}/.gitconfig`]),
        ...(user === undefined ? [] : [`${user}/git/config`]),
        '/etc/gitconfig',
        '/usr/local/etc/gitconfig',
        ...parts.flatMap((_, index) => {
            const git = `${parts.slice(0, index + 1).join('/')}/.git`;
            return [git, `${git}/config`];
        }),
    ];
}
function netrcPaths(env) {
    const home = homeOf(env);
    return home === undefined ? [] : [`${home}/.netrc`, `${home}/_netrc`];
}
_module.exports = { curlrcPaths, netrcPaths, homeOf, gitConfigPaths };


})

};
;