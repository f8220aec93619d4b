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




/** Variables that change the route, the CA certificates, or the credentials of some program. */
const routeVariables = /^(?:(?:https?|all)_proxy|netrc|git_(?:ssl|config)_\w+|git_dir|git_allow_protocol|git_http_proxy_authmethod|curl_ca_bundle|ssl_cert_(?:file|dir)|requests_ca_bundle|node_(?:tls_reject_unauthorized|extra_ca_certs|use_system_ca)|node_options)$/i;
/**
 * Finds differences between the route of this check and that of the job's programs. In a pipe, only problems of the check's own
 * route are reported, because the container of a pipe has neither the environment nor the files of the step. Never rejects.
 */
async function findRouteProblems(job, env, host) {
    const isNamed = Object.entries(env).some(([name, value]) => value && routeVariables.test(name));
    if (!isNamed && (host === 'pipe' || !(await hasJobFiles(env))))
        return { findings: [] };
    // A part of the bundle by itself, since few environments need it.
    const { routeFindings } = await Promise.all(/* import() */[__webpack_require__.e(2415), __webpack_require__.e(7282)]).then(__webpack_require__.bind(__webpack_require__, 7282));
    return routeFindings(job, env, host);
}
/**
 * Finds programs of the job that don't trust the certificates that this check trusts.
 * @param chainOf the certificates of a host after the check, by `Connections`
 */
async function findDistrustProblems(job, { configuration }, env, chainOf) {
    if (configuration === undefined)
        return [];
    const { authorityFindings } = await Promise.all(/* import() */[__webpack_require__.e(2415), __webpack_require__.e(7282)]).then(__webpack_require__.bind(__webpack_require__, 7282));
    return authorityFindings(job, configuration, env, chainOf);
}
/** Adds to a result what the findings about the route have to say, and why a certificate isn't trusted. */
async function explainRoute(result, route, env, host) {
    const named = (0,_check_add_findings_js_1/* .nameUnsupportedProxy */ .Z$)(result, route);
    if (!named.findings.some(({ code }) => code === 'tls-untrusted'))
        return named;
    const { certificateFacts } = await Promise.all(/* import() */[__webpack_require__.e(2415), __webpack_require__.e(7282)]).then(__webpack_require__.bind(__webpack_require__, 7282));
    return (0,_check_add_findings_js_1/* .addCertificateFacts */ .KB)(named, await certificateFacts(env, host));
}
/** A section of git's configuration that can be for Bitbucket, a proxy of a remote, the path of another folder, or a section that doesn't end. */
const routeSection = /^\s*(?:\[\s*(?:http|url|include|includeif|protocol)\b|\[\s*credential(?:\s*\]|\.|\s+"[^"\n]*(?:bitbucket|\*))|(?:\[.*\]\s*)?proxy\s*=|gitdir:|\[[^\]\r\n]*$)/im;
/** Whether a file exists that changes what curl, git, or Requests does. */
async function hasJobFiles(env) {
    const [files, gitFiles] = [[...(0,_route_job_files_js_2/* .netrcPaths */ .lG)(env), ...(0,_route_job_files_js_2/* .curlrcPaths */ .ig)(env)], (0,_route_job_files_js_2/* .gitConfigPaths */ .nk)(env, process.cwd())];
    const exists = (path) => node_fs_0.promises.access(path).then(() => true);
    const found = [...files.map(exists), ...gitFiles.map(hasRouteSection)].map((one) => one.catch(() => false));
    // Elsewhere, the path of the system's file depends on how git was installed.
    if (process.platform !== 'linux')
        return true;
    return (0,_util_files_js_3/* .withTimeout */ .wj)(Promise.all(found).then((all) => all.includes(true)), false);
}
/**
 * Whether a file of git's can have a key that matters here. What it means is only for git to say: most files have no such section, and
 * then git isn't run.
 */
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

/**
 * The home folder as curl, libcurl, and Python find it: without a variable, by the name of the user. git only reads the variable.
 * @returns `undefined` if the system doesn't know the user
 */
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
/**
 * Paths of curl's configuration file, in curl's order. In `XDG_CONFIG_HOME`, curl 7.88.1 reads the name with a dot, later versions the
 * other one. https://curl.se/docs/manpage.html#-K
 */
function curlrcPaths(env) {
    const { CURL_HOME, XDG_CONFIG_HOME } = env;
    const home = homeOf(env);
    return [
        ...(CURL_HOME ? [`${CURL_HOME}/.curlrc`] : []),
        ...(XDG_CONFIG_HOME ? [`${XDG_CONFIG_HOME}/.curlrc`, `${XDG_CONFIG_HOME}/curlrc`] : []),
        ...(home === undefined ? [] : [`${home}/.curlrc`, `${home}/.config/curlrc`]),
    ];
}
/**
 * Paths of git's configuration files, if they are where git looks by default. https://git-scm.com/docs/git-config#FILES
 * @param directory the working directory: the repository is there, or in one of its parents
 */
function gitConfigPaths(env, directory) {
    const home = env.HOME ?? env.USERPROFILE;
    const user = env.XDG_CONFIG_HOME || (home === undefined ? undefined : `${home}/.config`);
    const parts = directory.split('/');
    return [
        ...(home === undefined ? [] : [`${home}/.gitconfig`]),
        ...(user === undefined ? [] : [`${user}/git/config`]),
        '/etc/gitconfig',
        '/usr/local/etc/gitconfig',
        // In a worktree or a submodule, `.git` is a file that names another folder.
        ...parts.flatMap((_, index) => {
            const git = `${parts.slice(0, index + 1).join('/')}/.git`;
            return [git, `${git}/config`];
        }),
    ];
}
/** Paths of the netrc files that programs read without a variable. */
function netrcPaths(env) {
    const home = homeOf(env);
    return home === undefined ? [] : [`${home}/.netrc`, `${home}/_netrc`];
}


/***/ })

};
