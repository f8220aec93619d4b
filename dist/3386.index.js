exports.id = 3386;
exports.ids = [3386];
exports.modules = {

6628:
((_module, exports, __require__) => {

/**
 * The bundle holds this in place of `@actions/http-client`, which it loads for the first request: a part of the bundle by itself.
 * `@actions/core` imports the package for OpenID Connect, which a check doesn't use, and it loads the modules of Node.js for HTTP and
 * TLS: half of the time of a plan.
 *
 * `paths` in tsconfig.json, which ncc reads, says so; only the bundle is built that way.
 */
exports.Q = class HttpClient {
  constructor(...settings) {
    this.settings = settings;
  }

  /** The only method that is called: see `src/http/actions-http-client.ts`. */
  async requestRaw(...request) {
    this.real ??= __require__.e(8630).then(__require__.bind(__require__, 8630)).then(
      (real) => new real.HttpClient(...this.settings),
    );
    return (await this.real).requestRaw(...request);
  }
};


}),

3386:
((_module, _exports, __require__) => {

"use strict";


var authorization = __require__(6106);
var errors = __require__(8701);
var retry = __require__(6092);
// src/http/circuit-breaker.js
var withCircuitBreaker = (function (client, circuits) {
    return {
        ...client,
        async get(url, authorization, options) {
            const circuit = findCircuit(circuits, `${url.host} within ${client.budgetMs} ms`);
            const send = (how) => observe(circuit, url, client, (giveUp) => client.get(url, authorization, { ...how, giveUp }));
            for (;;) {
                const outage = currentOutage(circuit, url.pathname);
                if (outage === undefined)
                    return send(options);
                const { of, failure } = outage;
                if (failure.outcome === 'answer')
                    return send({ ...options, maxAttempts: 1 });
                if (of.probe === undefined)
                    return sendTrial(of, () => send(options));
                if (!(await endsSoon(of.probe, client.budgetMs)))
                    return { ...failure, isNotSent: true };
            }
        },
    };
});
var findCircuit = (function (circuits, key) {
    const circuit = circuits.get(key) ?? { successes: 0, runs: [], paths: new Map(), open: new Set() };
    circuits.set(key, circuit);
    return circuit;
});
var currentOutage = (function (circuit, pathname) {
    const path = circuit.paths.get(pathname);
    const ofPath = path?.runs.find(({ count }) => count >= failureThreshold);
    if (path !== undefined && ofPath !== undefined)
        return { of: path, failure: ofPath.last };
    const ofHost = circuit.runs.find(({ count, paths, last }) => paths.size >= pathThreshold ||
        (count >= failureThreshold && last.outcome === 'failure' && isConnectFailure(last)));
    return ofHost && { of: circuit, failure: ofHost.last };
});
var observe = (async function (circuit, { pathname }, client, send) {
    const { successes } = circuit;
    const startedAt = Date.now();
    const request = { client, pathname, giveUp: new AbortController() };
    circuit.open.add(request);
    const result = await send(request.giveUp.signal);
    circuit.open.delete(request);
    const sort = sortOf(result);
    if (sort === undefined) {
        circuit.successes += 1;
        circuit.runs = [];
        circuit.paths.delete(pathname);
        return result;
    }
    const hadTime = Date.now() - startedAt >= client.budgetMs / 2;
    if (result.outcome === 'failure' && result.kind === 'timed-out' && !hadTime)
        return result;
    const path = circuit.paths.get(pathname) ?? { runs: [] };
    circuit.paths.set(pathname, path);
    path.runs = addFailure(path.runs, sort, pathname, result).filter((run) => run.sort === sort);
    circuit.runs = circuit.successes > successes ? [] : addFailure(circuit.runs, sort, pathname, result);
    for (const other of circuit.open) {
        const isOfToken = other.client === client;
        if (!isOfToken && currentOutage(circuit, other.pathname) !== undefined)
            other.giveUp.abort('outage');
    }
    return result;
});
var sortOf = (function (result) {
    if (result.outcome === 'answer')
        return result.status >= 500 ? `status ${result.status}` : undefined;
    return `${result.kind} ${result.stage} ${result.code ?? ''}`;
});


const failureThreshold = 3;
const pathThreshold = 2;
const maxProbeWaitMs = 500;
function sendTrial(outage, send) {
    const ended = send().finally(() => {
        outage.probe = undefined;
    });
    outage.probe = { startedAt: Date.now(), ended };
    return ended;
}
async function endsSoon({ startedAt, ended }, budgetMs) {
    const waitMs = Math.min(maxProbeWaitMs, budgetMs / 4) - (Date.now() - startedAt);
    if (waitMs <= 0)
        return false;
    let timer;
    const timeout = new Promise((resolve) => {
        timer = setTimeout(() => resolve(false), waitMs);
    });
    const isOver = await Promise.race([ended.then(() => true), timeout]);
    clearTimeout(timer);
    return isOver;
}
function addFailure(runs, sort, path, last) {
    const run = runs.find((one) => one.sort === sort) ?? { sort, count: 0, paths: new Set(), last };
    run.count += (0,retry.isRetryable)(last) ? failureThreshold : 1;
    run.paths.add(path);
    run.last = last;
    return [...runs.filter((one) => one !== run), run];
}
function isConnectFailure({ stage, kind }) {
    return kind !== 'refused-by-us' && errors.connectStages.has(stage);
}

var http_client = __require__(1494);
var external_node_http_ = __require__(7067);
var external_node_https_ = __require__(4708);
var external_node_net_ = __require__(7030);
var external_node_stream_ = __require__(7075);
var external_node_tls_ = __require__(1692);
// src/http/preconnect.js
var connectFirst = (function (open) {
    let taker;
    let outcome = 'opening';
    open((error, connection) => {
        if (taker !== undefined)
            return taker(error, connection);
        outcome = { error, connection };
        const drop = () => {
            outcome = 'gone';
        };
        connection?.on('error', drop).once('close', drop);
    });
    return {
        take(onOpen) {
            const known = outcome;
            if (known === 'gone')
                return false;
            outcome = 'gone';
            if (known === 'opening')
                taker = onOpen;
            else
                onOpen(known.error, known.connection);
            return true;
        },
        dispose() {
            if (typeof outcome === 'object')
                outcome.connection?.destroy();
        },
    };
});
function preconnect(connect, count) {
    const idle = new Set();
    for (let opened = 0; opened < count; opened++) {
        const connection = connect();
        if (!connection)
            continue;
        idle.add(connection);
        const drop = () => idle.delete(connection);
        connection.on('error', drop).once('close', drop);
    }
    return {
        take() {
            const [connection] = idle;
            if (connection !== undefined)
                idle.delete(connection);
            return connection;
        },
        dispose() {
            for (const connection of idle)
                connection.destroy();
        },
    };
}

var raw_connection = __require__(9717);
// src/http/tunnel.js




function isProxied(own) {
    return own.route.kind === 'proxy';
}
function openTunnel({ route, proxyAuthorization }, { hostname, host, port, protocol }, onOpen) {
    const { scheme, host: proxyHost, port: proxyPort } = route.proxy;
    const target = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
    const request = (scheme === 'https' ? external_node_https_.request : external_node_http_.request)({
        method: 'CONNECT',
        host: proxyHost,
        port: proxyPort,
        path: target,
        headers: { Host: target, ...(proxyAuthorization !== undefined && { 'Proxy-Authorization': proxyAuthorization }) },
        agent: false,
        ...(scheme === 'https' && { servername: (0,external_node_net_.isIP)(proxyHost) === 0 ? proxyHost : '' }),
    });
    request.once('connect', ({ statusCode = 0, headers }, socket, head) => {
        if (statusCode >= 200 && statusCode < 300 && head.length === 0)
            return onOpen(undefined, socket);
        socket.destroy();
        onOpen(new errors.ProxyError((0,errors.proxyRefused)(route, host, statusCode, [headers['proxy-authenticate'] ?? ''])));
    });
    request.on('error', (error) => onOpen(new errors.ProxyError((0,errors.proxyUnreachable)(route, error))));
    request.end();
    return request;
}

// src/http/origin-agent.js
var createOriginAgent = (function (origin, own) {
    const agent = newAgent(origin);
    const opener = createOpener(agent, origin, own);
    let first;
    let firstRaw;
    let preconnected;
    let isUsed = false;
    agent.createConnection = (options, callback) => {
        isUsed = true;
        const onOpen = (error, connection) => callback?.(error, connection ?? new external_node_stream_.Duplex());
        if (first?.take(onOpen))
            return undefined;
        return preconnected?.take() ?? opener.open(options, onOpen);
    };
    return {
        agent,
        own,
        chain: opener.chain,
        stage: () => readStage(agent, isUsed, opener.isTunneling(), firstRaw?.connecting === true),
        connectFirst(raw) {
            firstRaw = raw;
            const options = firstOptions(agent, origin);
            first = connectFirst((onOpen) => {
                if (raw !== undefined)
                    return (0,raw_connection.whenOpen)(raw, (error) => opener.secure(error, raw, options, onOpen));
                const connection = opener.open(options, onOpen);
                if (connection)
                    onOpen(null, connection);
            });
        },
        preconnect(count) {
            if (own.route.kind !== 'direct' || isUsed || preconnected !== undefined)
                return;
            const missing = Math.min(count, maxConnections) - (first === undefined ? 0 : 1);
            preconnected = preconnect(() => opener.open(firstOptions(agent, origin), () => undefined), missing);
        },
        close() {
            first?.dispose();
            firstRaw?.destroy();
            preconnected?.dispose();
            opener.close();
            agent.destroy();
        },
    };
});
var newAgent = (function ({ protocol }) {
    const settings = { keepAlive: true, maxSockets: maxConnections };
    return protocol === 'https:'
        ? new external_node_https_.Agent({ ...settings, secureContext: (0,external_node_tls_.createSecureContext)() })
        : new external_node_http_.Agent(settings);
});
var firstOptions = (function (agent, { hostname, port, protocol }) {
    const host = hostname.replace(/^\[|\]$/g, '');
    const servername = (0,external_node_net_.isIP)(host) === 0 ? host : '';
    return { ...agentOptions(agent), host, port: Number(port) || (protocol === 'https:' ? 443 : 80), ...{ servername } };
});
var createOpener = (function (agent, origin, own) {
    let chain = [];
    const tunnels = new Set();
    const create = agent.createConnection.bind(agent);
    const connect = (options) => {
        const stream = create(options);
        if (stream instanceof external_node_tls_.TLSSocket) {
            stream.once('secureConnect', () => {
                if (chain.length === 0)
                    chain = chainOf(stream);
            });
        }
        return stream;
    };
    const secure = (error, socket, options, onOpen) => {
        if (error || socket === undefined)
            return onOpen(error ?? null);
        const withSocket = { ...options, socket };
        onOpen(null, (origin.protocol === 'https:' ? connect(withSocket) : socket) ?? undefined);
    };
    return {
        open(options, onOpen) {
            if (!isProxied(own))
                return connect(options);
            const tunnel = openTunnel(own, origin, (error, socket) => {
                tunnels.delete(tunnel);
                secure(error, socket, options, onOpen);
            });
            tunnels.add(tunnel);
            return undefined;
        },
        secure,
        isTunneling: () => tunnels.size > 0,
        chain: () => chain,
        close() {
            for (const tunnel of tunnels)
                tunnel.destroy();
        },
    };
});








const maxConnections = 10;
function chainOf(socket) {
    const chain = [];
    let certificate = socket.getPeerCertificate(true);
    while (certificate?.raw !== undefined && !chain.includes(certificate.raw)) {
        chain.push(certificate.raw);
        certificate = certificate.issuerCertificate;
    }
    return chain;
}
const agentOptions = (agent) => agent.options;
function readStage(agent, isUsed, isTunneling, isConnecting) {
    if (!isUsed)
        return 'connection';
    const sockets = Object.values(agent.sockets).flatMap((list) => list ?? []);
    const reached = [
        ...sockets.map(readSocketStage),
        isTunneling ? 'connection to the proxy' : undefined,
        isConnecting ? 'connection' : undefined,
    ];
    const farthestFirst = ['answer', 'TLS handshake', 'connection', 'connection to the proxy'];
    return farthestFirst.find((stage) => reached.includes(stage)) ?? 'answer';
}
function readSocketStage(socket) {
    if (socket.destroyed)
        return undefined;
    if (socket.connecting)
        return 'connection';
    return 'secureConnecting' in socket && socket.secureConnecting ? 'TLS handshake' : 'answer';
}

// src/http/connections.js
var createConnections = (function (findRoute) {
    const agents = new Map();
    return {
        agentOf(origin) {
            const url = new URL(origin);
            const agent = agents.get(origin) ?? createOriginAgent(url, findRoute(url));
            agents.set(origin, agent);
            return agent;
        },
        chainOf: (origin) => agents.get(origin)?.chain() ?? [],
        close() {
            for (const agent of agents.values())
                agent.close();
        },
    };
});


var http_response = __require__(9131);
// src/http/fetch-client.js


function senderOf(send) {
    return (url, headers, _, { signal }) => request(send, url.href, headers, signal).catch((error) => (0,errors.toNetworkError)(error, url.host, 'answer'));
}
async function request(send, url, headers, signal) {
    const response = await send(url, { method: 'GET', headers, redirect: 'manual', signal });
    const received = [...response.headers].map(([name, value]) => [name.toLowerCase(), value]);
    const text = await response.text();
    const isWhole = text.length <= http_response.maxBodyBytes;
    return {
        outcome: 'answer',
        status: response.status,
        headers: Object.fromEntries(received),
        body: isWhole ? 'whole' : 'limit',
        text: isWhole ? text : '',
    };
}

var logging = __require__(3887);
var response = __require__(3936);
// src/http/redaction.js
var withRedaction = (function (client, redact) {
    return {
        ...client,
        async get(url, authorization, options) {
            const result = await client.get(url, authorization, options);
            return result.outcome === 'answer' ? (0,response.redactResponse)(result, redact) : result;
        },
    };
});


// src/http/response-cache.js
var withResponseCache = (function (client, cache) {
    if (cache === undefined)
        return client;
    return {
        ...client,
        async get(url, authorization, options) {
            const key = `${authorization} ${url.href}`;
            const cached = cache.has(key) && !options?.isFresh ? await cache.get(key) : undefined;
            if (cached?.outcome === 'answer')
                return cached;
            const result = client.get(url, authorization, options);
            cache.set(key, result);
            return result;
        },
    };
});

var fragment_redactor = __require__(7048);
var variants = __require__(7797);
var version = __require__(8009);
// src/commands/network.js
var createNetwork = (function (findRoute, fetch) {
    return { connections: createConnections(findRoute), circuits: new Map(), fetch };
});
var openClient = (function ({ connections, circuits, answers, fetch }, { config, credential }, { redact, debug }) {
    const client = (0,http_client.createClient)({
        origins: [config.apiUrl.origin, config.gitUrl.origin],
        budgetMs: config.timeoutSeconds * 1000,
        userAgent,
        connections,
        send: fetch && senderOf(fetch),
    });
    const withoutPieces = (0,fragment_redactor.createFragmentRedactor)((0,variants.secretVariants)(credential.token, [credential.email, ...authorization.gitUsernames]));
    const clean = (text) => withoutPieces(redact(text));
    const shared = withResponseCache(withCircuitBreaker(client, circuits), answers);
    return (0,logging.withLogging)(withRedaction(shared, clean), debug);
});











const userAgent = `token-preflight/${version.version}`;
_module.exports = { createNetwork, openClient, userAgent };


}),

1494:
((_module, _exports, __require__) => {

"use strict";


var external_node_http_ = __require__(7067);
var external_node_https_ = __require__(4708);
var lazy_http_client = __require__(6628);
var errors = __require__(8701);
var response = __require__(9131);
// src/http/actions-http-client.js
var sendRequest = (function (url, headers, { agent, stage }, { signal, budgetMs, maxBodyBytes }) {
    const client = clientFor(budgetMs);
    const isSecure = url.protocol === 'https:';
    const options = {
        method: 'GET',
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port || (isSecure ? 443 : 80),
        path: `${url.pathname}${url.search}`,
        headers,
        agent,
        signal,
        maxHeaderSize: maxHeaderBytes,
    };
    return client.requestRaw({ options, parsedUrl: url, httpModule: isSecure ? external_node_https_ : external_node_http_ }, null).then(({ message }) => (0,response.readResponse)(message, maxBodyBytes), (error) => (0,errors.toNetworkError)(error, url.host, stage()));
});
var clientFor = (function (budgetMs) {
    const client = clients.get(budgetMs) ?? new lazy_http_client/* HttpClient */.Q(undefined, [], { socketTimeout: budgetMs });
    clients.set(budgetMs, client);
    return client;
});





const maxHeaderBytes = 32 * 1024;
const clients = new Map();

var external_node_events_ = __require__(8474);
// src/http/deadline.js
var startDeadline = (function (budgetMs) {
    const at = Date.now() + budgetMs;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), budgetMs);
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    return {
        at,
        signal: controller.signal,
        end() {
            clearTimeout(timer);
            controller.abort('ended');
        },
    };
});
var untilDeadline = (function ({ signal }, start, describe) {
    return new Promise((resolve) => {
        const onAbort = () => resolve(describe());
        if (signal.aborted)
            return onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        void start().then((value) => {
            signal.removeEventListener('abort', onAbort);
            resolve(value);
        });
    });
});


var retry = __require__(6092);
var turns = __require__(6918);
// src/http/client.js
var createClient = (function (settings) {
    const { origins, budgetMs, userAgent, maxBodyBytes, connections, send } = settings;
    const { retryDelayMs = (0,retry.exponentialBackoff)(Math.random) } = settings;
    const deadline = startDeadline(budgetMs);
    const { signal } = deadline;
    const isOwn = ({ origin }) => origins.includes(origin);
    let sent = 0;
    function sendOnce(agent, url, authorization) {
        sent += 1;
        const accept = { accept: 'application/json, */*;q=0.5', 'accept-encoding': 'identity' };
        const headers = { ...accept, ...(authorization !== undefined && { authorization }), 'user-agent': userAgent };
        const start = () => (send ?? sendRequest)(url, headers, agent, { signal, budgetMs, maxBodyBytes });
        return untilDeadline(deadline, start, () => (0,errors.timeoutError)(url.host, send ? 'answer' : agent.stage(), agent.own.route));
    }
    return {
        async get(url, authorization, { maxAttempts = 3, giveUp } = {}) {
            if (!isOwn(url))
                return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection' };
            const agent = connections.agentOf(url.origin);
            if (agent.own.route.kind === 'error')
                return (0,errors.proxyUnusable)(agent.own, url.host);
            if (signal.aborted)
                return notSent(url);
            const policy = { maxAttempts, delayMs: retryDelayMs, giveUp };
            const result = await (0,retry.withRetries)(() => sendOnce(agent, url, authorization), policy, deadline);
            await (0,turns.waitForTurn)();
            return result;
        },
        connect(url, count) {
            if (isOwn(url) && send === undefined)
                connections.agentOf(url.origin).preconnect(count);
        },
        budgetMs,
        sent: () => sent,
        close: deadline.end,
    };
});





function notSent({ host }) {
    return { outcome: 'failure', kind: 'timed-out', host, stage: 'answer' };
}
_module.exports = { createClient };


}),

8701:
((_module, _exports, __require__) => {

"use strict";


var external_node_util_ = __require__(7975);
var challenge = __require__(227);
// src/route/proxy-challenge.js

function readProxyChallenge(challenges, isLoginSent) {
    const schemes = (0,challenge.challengeSchemes)(challenges);
    if (schemes.length > 0 && !schemes.includes('basic'))
        return 'scheme-unsupported';
    return isLoginSent ? 'login-rejected' : 'login-missing';
}

// src/http/errors.js


const connectStages = new Set([
    'address of the proxy',
    'connection to the proxy',
    'name lookup',
    'connection',
    'TLS handshake',
]);
class ProxyError extends Error {
    failure;
    constructor(failure) {
        super('No connection through the proxy.');
        this.failure = failure;
    }
}
const lookupCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const connectCodes = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const tlsCode = /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|PATH_LENGTH)/;
function toNetworkError(error, host, reached) {
    if (error instanceof ProxyError)
        return error.failure;
    const code = findCode(error);
    const base = { outcome: 'failure', host, ...(code !== '' && { code }) };
    if (code === 'HPE_HEADER_OVERFLOW')
        return { ...base, kind: 'oversized-headers', stage: 'answer' };
    if (tlsCode.test(code))
        return { ...base, kind: 'tls', stage: 'TLS handshake' };
    if (lookupCodes.has(code))
        return { ...base, kind: 'unreachable', stage: 'name lookup' };
    if (connectCodes.has(code))
        return { ...base, kind: 'unreachable', stage: 'connection' };
    if (code === 'ERR_INVALID_CHAR')
        return { ...base, kind: 'refused-by-us', stage: 'connection' };
    return { ...base, kind: 'unreachable', stage: reached };
}
function findCode(error) {
    if (!external_node_util_.types.isNativeError(error))
        return '';
    const { code } = error;
    if (typeof code === 'string')
        return code;
    return findCode(error instanceof AggregateError ? error.errors[0] : error.cause);
}
function timeoutError(host, stage, route) {
    if (route.kind === 'proxy' && stage === 'connection to the proxy')
        return proxyUnreachable(route);
    const kind = stage === 'connection' || stage === 'name lookup' ? 'unreachable' : 'timed-out';
    return { outcome: 'failure', kind, host, stage };
}
function proxyUnusable({ route, hasLineBreak }, host) {
    const base = { outcome: 'failure', kind: 'unreachable', host, stage: 'address of the proxy' };
    return {
        ...base,
        ...(route.variable !== undefined && { variable: route.variable }),
        ...(hasLineBreak && { hasLineBreak }),
    };
}
function proxyUnreachable({ variable, proxy: { host, port } }, error) {
    const code = findCode(error);
    return {
        outcome: 'failure',
        kind: 'unreachable',
        host: `${host.includes(':') ? `[${host}]` : host}:${port}`,
        stage: 'connection to the proxy',
        variable,
        ...(code !== '' && { code }),
    };
}
function proxyRefused({ variable, proxy }, host, status, challenges) {
    return {
        outcome: 'failure',
        kind: 'proxy',
        host,
        stage: 'connection to the proxy',
        variable,
        status,
        ...(status === 407 && { challenge: readProxyChallenge(challenges, proxy.login !== 'none') }),
    };
}
_module.exports = { ProxyError, connectStages, proxyRefused, proxyUnreachable, proxyUnusable, timeoutError, toNetworkError };


}),

3887:
((_module, _exports, __require__) => {
var withLogging = (function (client, log) {
    return {
        ...client,
        async get(url, authorization, options) {
            const startedAt = Date.now();
            const result = await client.get(url, authorization, options);
            log(`GET ${url.href}: ${describeResult(result)}, ${Date.now() - startedAt} ms`);
            return result;
        },
    };
});
var describeResult = (function (result) {
    if (result.outcome === 'answer') {
        return `${result.status}, ${result.headers['content-type'] ?? 'no content type'}, body ${result.body}`;
    }
    return `${result.kind} at the ${result.stage}${result.code === undefined ? '' : ` (${result.code})`}`;
});

"use strict";
_module.exports = { withLogging };


}),

9131:
((_module, _exports, __require__) => {
var readResponse = (function (message, maxBytes = maxBodyBytes) {
    const { statusCode: status = 0 } = message;
    const headers = joinHeaders(message);
    const isEncoded = (headers['content-encoding'] ?? 'identity') !== 'identity';
    return new Promise((resolve) => {
        const chunks = [];
        let bytes = 0;
        const finish = (body) => {
            resolve({ outcome: 'answer', status, headers, body, text: Buffer.concat(chunks).toString() });
        };
        message.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= maxBytes)
                chunks.push(chunk);
            else {
                finish('limit');
                message.destroy();
            }
        });
        message.on('end', () => finish(isEncoded ? 'encoded' : 'whole'));
        message.on('error', () => finish('cut'));
        message.on('close', () => finish('cut'));
    });
});
var joinHeaders = (function ({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, Array.isArray(value) ? value.join(', ') : value]));
});

"use strict";
const maxBodyBytes = 256 * 1024;
_module.exports = { maxBodyBytes, readResponse };


}),

6092:
((_module, _exports, __require__) => {
var exponentialBackoff = (function (random) {
    return (attempt) => initialDelayMs * 2 ** (attempt - 1) * (1 + random());
});
var withRetries = (async function (send, { maxAttempts, delayMs, giveUp }, deadline) {
    for (let attempt = 1;; attempt++) {
        const result = await send();
        if (attempt === maxAttempts || giveUp?.aborted || !isRetryable(result))
            return result;
        const retryAfter = result.outcome === 'answer' ? parseRetryAfter(result) : undefined;
        const waitMs = retryAfter?.delayMs ?? delayMs(attempt);
        if (Date.now() + waitMs >= deadline.at)
            return result;
        const signal = AbortSignal.any([deadline.signal, ...(giveUp === undefined ? [] : [giveUp])]);
        await (0,node_timers_promises_0.setTimeout)(waitMs, undefined, { signal }).catch(() => undefined);
        if (signal.aborted)
            return result;
    }
});
var isRetryable = (function (result) {
    if (result.outcome === 'failure')
        return result.kind === 'unreachable';
    return result.status === 429 || result.status >= 500 || (result.status < 300 && result.body === 'cut');
});

"use strict";
var node_timers_promises_0 = __require__(8500);

const initialDelayMs = 250;
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
function parseRetryAfter({ headers }) {
    const value = headers['retry-after'] ?? '';
    if (/^\d{1,9}$/.test(value))
        return { delayMs: Number(value) * 1000, text: value };
    const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? new Date(value) : undefined;
    if (date === undefined || Number.isNaN(date.getTime()))
        return undefined;
    const text = httpDate.test(value) ? value : date.toUTCString();
    return { delayMs: Math.max(0, date.getTime() - Date.now()), text };
}
_module.exports = { exponentialBackoff, withRetries, parseRetryAfter, isRetryable };


}),

6918:
((_module, _exports, __require__) => {
var waitForTurn = (function () {
    return new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1)
            void runTurns();
    });
});
var runTurns = (async function () {
    while (waiting.length > 0) {
        await (0,node_timers_promises_0.setImmediate)();
        waiting.shift()?.();
    }
});

"use strict";
var node_timers_promises_0 = __require__(8500);

const waiting = [];
_module.exports = { waitForTurn };


}),

7048:
((_module, _exports, __require__) => {
var createFragmentRedactor = (function (variants) {
    const folded = [...new Set(variants.filter(isAscii).map((variant) => variant.toLowerCase()))];
    const all = folded.join('\n');
    const filter = _run_filter_js_0.createRunFilter(blockLength, all.length);
    filter.add(all);
    const others = new Set(variants.filter((variant) => !isAscii(variant)).flatMap(fragmentsOf));
    return (text) => {
        const starts = others.size === 0 ? startsNear(foldInPlace(text), filter.candidates) : positionsOf(text);
        return _redactor_js_1.replaceMatches(text, starts, (start) => {
            const fragment = text.slice(start, start + minLeakLength).toLowerCase();
            return folded.some((variant) => variant.includes(fragment)) || others.has(fragment) ? minLeakLength : 0;
        });
    };
});
var isAscii = (function (text) {
    return /^[\0-\x7f]*$/.test(text);
});
var foldInPlace = (function (text) {
    return text.replaceAll('\u0130', '\u0131').toLowerCase();
});
var startsNear = (function (text, known) {
    const starts = [];
    let next = 0;
    for (const block of known(text)) {
        if (block % blockLength !== 0)
            continue;
        const last = Math.min(block, text.length - minLeakLength);
        for (next = Math.max(next, block - blockLength); next <= last; next++)
            starts.push(next);
    }
    return starts;
});

"use strict";
var _redactor_js_1 = __require__(2751);
var _run_filter_js_0 = __require__(5025);


const minLeakLength = 12;
const blockLength = minLeakLength / 2;
function fragmentsOf(variant) {
    return positionsOf(variant).map((start) => variant.slice(start, start + minLeakLength).toLowerCase());
}
function positionsOf(text) {
    return Array.from({ length: Math.max(0, text.length - minLeakLength + 1) }, (_, start) => start);
}
_module.exports = { createFragmentRedactor };


}),

3936:
((_module, _exports, __require__) => {
var redactServerText = (function (text, redact) {
    return redact(text)
        .replace(encodedCharacterRun, '***')
        .replace(longRun, (run) => (spellsSecret(run, redact) ? '***' : run));
});
var redactResponse = (function (response, redact) {
    const clean = (text) => redactServerText(text, redact);
    const headers = Object.entries(response.headers).map(([name, value]) => [name, clean(value)]);
    return { ...response, headers: Object.fromEntries(headers), text: clean(unescapeJson(response.text)) };
});
var unescapeJson = (function (text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return text;
    }
});

"use strict";
const encodedCharacterRun = /(?:%[\da-f]{2}){6,}|(?:&#x?[\da-f]+;){6,}|[\da-f]{24,}/gi;
const longRun = /[\w+/=-]{40,}/g;
function spellsSecret(run, redact) {
    const decoded = [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('latin1'));
    return [[...run].reverse().join(''), ...decoded].some((text) => redact(text) !== text);
}
_module.exports = { redactServerText, redactResponse };


}),

227:
((_module, _exports, __require__) => {

"use strict";
function challengeSchemes(challenges) {
    return challenges.flatMap((value) => [...value.matchAll(/(?:^|,)\s*([\w-]+)(?=\s*(?:,|$)|\s+[^\s=])/g)].map(([, scheme = '']) => scheme.toLowerCase()));
}
_module.exports = { challengeSchemes };


})

};
;