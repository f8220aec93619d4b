"use strict";
exports.id = 7036;
exports.ids = [7036];
exports.modules = {

8508:
((_module, _exports, __require__) => {
var addFindings = (function (result, more) {
    if (more.length === 0)
        return result;
    const added = more.filter((finding) => !result.findings.includes(finding));
    const findings = _severity_js_1.sortBySeverity([...result.findings, ...added]);
    return { ...result, verdict: _severity_js_1.verdictOf(findings), findings };
});
var nameUnsupportedProxy = (function (result, route) {
    const unsupported = route.find(({ code }) => code === 'proxy-unsupported');
    if (unsupported === undefined)
        return result;
    const findings = result.findings.map((finding) => (isUnreadableProxy(finding) ? unsupported : finding));
    return { ...result, findings: [...new Set(findings)] };
});

var _finding_js_0 = __require__(5419);
var _severity_js_1 = __require__(3775);


function addCertificateFacts(result, facts) {
    const findings = result.findings.map((finding) => finding.code === 'tls-untrusted' ? { ...finding, facts: { ...finding.facts, ...facts } } : finding);
    return { ...result, findings };
}
function isUnreadableProxy({ code, facts }) {
    return code === 'network-unreachable' && facts.stage === 'address of the proxy';
}
const ended = new Set(['timed-out', 'network-unreachable']);
function nameInterruption(findings) {
    const rest = findings.filter(({ code }) => !ended.has(code));
    return rest.length === findings.length ? findings : _severity_js_1.sortBySeverity([...rest, _finding_js_0.createFinding('interrupted', {})]);
}
_module.exports = { addCertificateFacts, nameInterruption, addFindings, nameUnsupportedProxy };


}),

7036:
((_module, _exports, __require__) => {
var openSession = (async function (context, { env, host, fetch }) {
    const job = routeJob(context);
    const { apiUrl, gitUrl, git } = job;
    const findRoute = await _route_load_routes_js_3.loadRoutes(git === 'none' ? [apiUrl] : [apiUrl, gitUrl], fetch ? {} : env);
    const { kind } = findRoute(apiUrl).route;
    const raw = kind === 'direct' && fetch === undefined ? _http_raw_connection_js_2.openRaw(apiUrl) : undefined;
    if (raw !== undefined)
        await _http_raw_connection_js_2.whenLookedUp(raw);
    const { createNetwork, openClient } = await __require__.e(3386).then(__require__.bind(__require__, 3386));
    const network = createNetwork(findRoute, fetch);
    const { connections } = network;
    if (kind !== 'error' && fetch === undefined)
        connections.agentOf(apiUrl.origin).connectFirst(raw);
    const { explainRoute, findDistrustProblems, findRouteProblems } = await __require__.e(2377).then(__require__.bind(__require__, 2377));
    const isLibrary = host.names.host === 'library';
    const problems = isLibrary ? { findings: [] } : findRouteProblems(job, env, host.names.host);
    return {
        open: (of, logging) => openClient(network, of, logging),
        async finish(result) {
            const known = await problems;
            const route = [...known.findings, ...(await findDistrustProblems(job, known, env, connections.chainOf))];
            connections.close();
            return _check_add_findings_js_0.addFindings(await explainRoute(result, route, env, host.names.host), route);
        },
    };
});
var routeJob = (function ({ config, requirements }) {
    const git = _check_requirement_js_1.ofKind(requirements, 'git').find(({ endpoint }) => endpoint !== undefined)?.access ?? 'none';
    return { ...config, git, operations: _check_requirement_js_1.ofKind(requirements, 'operation').map(({ label }) => label) };
});

var _check_add_findings_js_0 = __require__(8508);
var _check_requirement_js_1 = __require__(2685);
var _http_raw_connection_js_2 = __require__(9717);
var _route_load_routes_js_3 = __require__(3438);




_module.exports = { openSession };


}),

9717:
((_module, _exports, __require__) => {
var openRaw = (function ({ hostname, port, protocol }) {
    const host = hostname.replace(/^\[|\]$/g, '');
    const socket = (0,node_net_0.connect)({ host, port: Number(port) || (protocol === 'https:' ? 443 : 80), noDelay: true });
    return socket.on('error', () => undefined);
});
var whenOpen = (function (socket, onOpen) {
    if (socket.errored || !socket.connecting)
        onOpen(socket.errored);
    else
        socket.once('connect', () => onOpen(null)).once('error', onOpen);
});
var whenLookedUp = (function (socket) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, maxLookupMs);
        const finish = () => {
            clearTimeout(timer);
            resolve();
        };
        socket.once('lookup', finish).once('connect', finish).once('close', finish);
    });
});

var node_net_0 = __require__(7030);

const maxLookupMs = 10;
_module.exports = { openRaw, whenOpen, whenLookedUp };


}),

3438:
((_module, _exports, __require__) => {
var loadRoutes = (async function (urls, env) {
    const isProxySet = Object.entries(env).some(([name, value]) => value && /_proxy$/i.test(name));
    if (!isProxySet)
        return () => ({ route: { kind: 'direct' } });
    const { ownRoutes } = await __require__.e(2415).then(__require__.bind(__require__, 4796));
    return ownRoutes(urls, env);
});

_module.exports = { loadRoutes };


})

};
;