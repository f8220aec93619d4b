"use strict";
exports.id = 2377;
exports.ids = [2377];
exports.modules = {

9023:
((_module, _exports, __require__) => {

var _route_loopback_js_1 = __require__(8714);
var _route_programs_js_0 = __require__(650);


function requestedBy({ apiUrl, gitUrl, git }) {
    return git === 'none' ? [apiUrl] : [apiUrl, gitUrl];
}
function targetsOf({ apiUrl, gitUrl, git, scopes, operations }) {
    const usesApi = git === 'none' || scopes.length > 0 || operations.length > 0;
    const clients = _route_programs_js_0.likelyPrograms.filter((program) => program !== 'git');
    const targets = [
        ...(usesApi ? [{ url: apiUrl, programs: clients }] : []),
        { url: gitUrl, programs: git === 'none' ? _route_programs_js_0.likelyPrograms : ['git'] },
    ];
    return targets.filter(({ url }) => !_route_loopback_js_1.isLoopbackUrl(url));
}
function namesOf(programs, same = programs) {
    const isSome = same.includes('curl') !== same.includes('curl-8');
    const dependsOnVersion = (program) => isSome && (program.startsWith('curl') || (program === 'git' && same.includes('curl')));
    const nameOf = (program) => dependsOnVersion(program) ? `some versions of ${_route_programs_js_0.programs[program].name}` : _route_programs_js_0.programs[program].name;
    return [...new Set(programs.map(nameOf))];
}
_module.exports = { targetsOf, namesOf, requestedBy };


}),

2377:
((_module, _exports, __require__) => {
var findRouteProblems = (async function (job, env, host) {
    const variables = host === 'pipe' ? ownVariables : routeVariables;
    const named = Object.entries(env).flatMap(([name, value]) => (value && variables.test(name) ? [name] : []));
    const isGitSet = host !== 'pipe' && (named.some((name) => /^git_/i.test(name)) || (await hasGitFiles(job, env)));
    const isOtherSet = named.some((name) => !trustVariables.test(name));
    if (isGitSet || isOtherSet || (host !== 'pipe' && (await hasClientFiles(env)))) {
        const { routeFindings } = await __require__.e(8982).then(__require__.bind(__require__, 8982));
        const { certificateFindings } = await __require__.e(2102).then(__require__.bind(__require__, 2102));
        const ofRoute = await routeFindings(job, env, host, isGitSet);
        const ofCertificates = await certificateFindings(job, env, ofRoute.configuration);
        return { ...ofRoute, findings: [...ofRoute.findings, ...ofCertificates] };
    }
    return { findings: [], ...(named.length > 0 && { configuration: {} }) };
});
var findDistrustProblems = (async function (job, { configuration }, env, chainOf) {
    if (configuration === undefined)
        return [];
    const targets = _route_job_js_4.targetsOf(job).filter(({ url }) => chainOf(url.origin).length > 0);
    if (targets.length === 0)
        return [];
    const { authorityFindings } = await __require__.e(2102).then(__require__.bind(__require__, 2102));
    return authorityFindings(targets, configuration, env, chainOf);
});
var explainRoute = (async function (result, route, env, host) {
    const named = _check_add_findings_js_2.nameUnsupportedProxy(result, route);
    if (!named.findings.some(({ code }) => code === 'tls-untrusted'))
        return named;
    const { certificateFacts } = await __require__.e(2102).then(__require__.bind(__require__, 2102));
    return _check_add_findings_js_2.addCertificateFacts(named, await certificateFacts(env, host));
});

var node_fs_0 = __require__(3024);
var node_util_1 = __require__(7975);
var _check_add_findings_js_2 = __require__(8508);
var _route_job_files_js_3 = __require__(8458);
var _util_timeout_js_5 = __require__(7577);
var _route_job_js_4 = __require__(9023);






const [reach, readContents] = [(0,node_util_1.promisify)(node_fs_0.access), (0,node_util_1.promisify)(node_fs_0.readFile)];
const routeVariables = /^(?:(?:https?|all)_proxy|netrc|git_(?:ssl|config)_\w+|git_dir|git_allow_protocol|git_http_proxy_authmethod|curl_ca_bundle|ssl_cert_(?:file|dir)|requests_ca_bundle|node_(?:tls_reject_unauthorized|extra_ca_certs|use_system_ca)|node_options)$/i;
const ownVariables = /^(?:(?:https?|all)_proxy|node_tls_reject_unauthorized)$/i;
const trustVariables = /^node_(?:extra_ca_certs|use_system_ca|options)$/i;
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
    return _util_timeout_js_5.withTimeout(all.then((results) => results.includes(true)), false);
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


}),

8714:
((_module, _exports, __require__) => {

function isLoopbackUrl({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
_module.exports = { isLoopbackUrl };


}),

650:
((_module, _exports, __require__) => {

const programs = {
    curl: { name: 'curl', version: '7.88.1' },
    'curl-8': { name: 'curl', version: '8.23.0' },
    git: { name: 'git', version: '2.39.5, libcurl 7.88.1' },
    go: { name: 'Go', version: '1.26.8' },
    requests: { name: 'Python Requests', version: '2.32.5' },
    urllib: { name: 'Python urllib', version: '3.11.7' },
    'node20-fetch': { name: 'Node fetch', version: '20.20.2' },
    'node20-https': { name: 'Node https', version: '20.20.2' },
    'node24-fetch': { name: 'Node fetch', version: '24.22.3' },
    'node24-https': { name: 'Node https', version: '24.22.3' },
};
const programIds = Object.keys(programs);
const likelyPrograms = ['git', 'curl', 'curl-8', 'go', 'requests', 'urllib'];
function usesEnvProxy(env) {
    return env.NODE_USE_ENV_PROXY === '1' || /(^|\s)--use-env-proxy(\s|$)/.test(env.NODE_OPTIONS ?? '');
}
_module.exports = { likelyPrograms, programIds, programs, usesEnvProxy };


})

};
;