export const id = 2377;
export const ids = [2377];
export const modules = {

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  explainRoute: () => (/* binding */ explainRoute),
  findDistrustProblems: () => (/* binding */ findDistrustProblems),
  findRouteProblems: () => (/* binding */ findRouteProblems)
});
var node_fs_0 = __webpack_require__(3024);
var _check_add_findings_js_1 = __webpack_require__(8508);
var _route_job_files_js_2 = __webpack_require__(8458);
var _util_files_js_3 = __webpack_require__(4722);




const routeVariables = /^(?:(?:https?|all)_proxy|netrc|git_(?:ssl|config)_\w+|git_dir|git_allow_protocol|git_http_proxy_authmethod|curl_ca_bundle|ssl_cert_(?:file|dir)|requests_ca_bundle|node_(?:tls_reject_unauthorized|extra_ca_certs|use_system_ca)|node_options)$/i;
async function findRouteProblems(job, env, host) {
    const isNamed = Object.entries(env).some(([name, value]) => value && routeVariables.test(name));
    if (!isNamed && (host === 'pipe' || !(await hasJobFiles(env))))
        return { findings: [] };
    const { routeFindings } = await __webpack_require__.e(/* import() */ 7282).then(__webpack_require__.bind(__webpack_require__, 7282));
    return routeFindings(job, env, host);
}
async function findDistrustProblems(job, { configuration }, env, chainOf) {
    if (configuration === undefined)
        return [];
    const { authorityFindings } = await __webpack_require__.e(/* import() */ 7282).then(__webpack_require__.bind(__webpack_require__, 7282));
    return authorityFindings(job, configuration, env, chainOf);
}
async function explainRoute(result, route, env, host) {
    const named = (0,_check_add_findings_js_1/* .nameUnsupportedProxy */ .Z$)(result, route);
    if (!named.findings.some(({ code }) => code === 'tls-untrusted'))
        return named;
    const { certificateFacts } = await __webpack_require__.e(/* import() */ 7282).then(__webpack_require__.bind(__webpack_require__, 7282));
    return (0,_check_add_findings_js_1/* .addCertificateFacts */ .KB)(named, await certificateFacts(env, host));
}
const routeSection = /^\s*(?:\[\s*(?:http|url|include|includeif|protocol)\b|\[\s*credential(?:\s*\]|\.|\s+"[^"\n]*(?:bitbucket|\*))|(?:\[.*\]\s*)?proxy\s*=|gitdir:|\[[^\]\r\n]*$)/im;
async function hasJobFiles(env) {
    const [files, gitFiles] = [[...(0,_route_job_files_js_2/* .netrcPaths */ .lG)(env), ...(0,_route_job_files_js_2/* .curlrcPaths */ .ig)(env)], (0,_route_job_files_js_2/* .gitConfigPaths */ .nk)(env, process.cwd())];
    const exists = (path) => node_fs_0.promises.access(path).then(() => true);
    const found = [...files.map(exists), ...gitFiles.map(hasRouteSection)].map((one) => one.catch(() => false));
    if (process.platform !== 'linux')
        return true;
    return (0,_util_files_js_3/* .withTimeout */ .wj)(Promise.all(found).then((all) => all.includes(true)), false);
}
async function hasRouteSection(path) {
    return routeSection.test(await node_fs_0.promises.readFile(path, 'utf8'));
}


/***/ }),

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ig: () => (/* binding */ curlrcPaths),
  lG: () => (/* binding */ netrcPaths),
  lt: () => (/* binding */ homeOf),
  nk: () => (/* binding */ gitConfigPaths)
});
var node_os_0 = __webpack_require__(542);

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


/***/ })

};
