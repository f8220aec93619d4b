export const id = 998;
export const ids = [998];
export const modules = {

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNetwork: () => (/* binding */ createNetwork),
  openClient: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/http/errors.js

/** The stages before the server has the request: what fails there has nothing to do with the request. */
const connectStages = new Set([
    'address of the proxy',
    'connection to the proxy',
    'name lookup',
    'connection',
    'TLS handshake',
]);
const lookupCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const connectCodes = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const tlsCode = /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|PATH_LENGTH)/;
/**
 * Classifies whatever Node threw. Reads only the error code: the message is dropped, because Node quotes header values in
 * some messages.
 * @param reached how far the connection had come
 */
function toNetworkError(error, host, reached) {
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
/** Returns an empty text if there is no code. */
function findCode(error) {
    if (!external_node_util_.types.isNativeError(error))
        return '';
    const { code } = error;
    if (typeof code === 'string')
        return code;
    // When all addresses of a host fail, Node throws one AggregateError, sometimes without a code.
    return findCode(error instanceof AggregateError ? error.errors[0] : error.cause);
}
/** The time budget ended during a request that had come this far. */
function timeoutError(host, stage, proxy) {
    if (proxy !== undefined && stage === 'connection to the proxy')
        return proxyUnreachable(proxy, host);
    // A host that never accepted a connection is unreachable. One that did and then sent nothing was too slow.
    const kind = stage === 'connection' || stage === 'name lookup' ? 'unreachable' : 'timed-out';
    return { outcome: 'failure', kind, host, stage };
}
/**
 * The proxy can't be reached, or its variable has no valid address.
 * @param host the host behind the proxy, with its port
 */
function proxyUnreachable({ variable, address }, host, code) {
    const base = { outcome: 'failure', kind: 'unreachable', variable };
    if (address === undefined)
        return { ...base, host, stage: 'address of the proxy' };
    return { ...base, host: address.host, stage: 'connection to the proxy', ...(code !== undefined && { code }) };
}
/** The proxy answered with an HTTP status other than 200 instead of opening a tunnel to the host. */
function proxyRefused({ variable }, host, status) {
    return { outcome: 'failure', kind: 'proxy', host, stage: 'connection to the proxy', variable, status };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/http/retry.js

const initialDelayMs = 250;
/**
 * Doubles the delay after each attempt, and adds jitter.
 * @param random from 0 to 1: the part of the delay that is added to it
 */
function exponentialBackoff(random) {
    return (attempt) => initialDelayMs * 2 ** (attempt - 1) * (1 + random());
}
/**
 * Sends a request again after a rate limit, a server error, or a broken connection. A wait that would end after the deadline
 * isn't started.
 * @returns the last result
 */
async function withRetries(send, { maxAttempts, delayMs }, deadline) {
    for (let attempt = 1;; attempt++) {
        const result = await send();
        if (attempt === maxAttempts || !isRetryable(result))
            return result;
        const retryAfter = result.outcome === 'answer' ? parseRetryAfter(result) : undefined;
        const waitMs = retryAfter?.delayMs ?? delayMs(attempt);
        if (Date.now() + waitMs >= deadline.at)
            return result;
        await (0,promises_.setTimeout)(waitMs, undefined, { signal: deadline.signal }).catch(() => undefined);
        if (deadline.signal.aborted)
            return result;
    }
}
/** Whether a request is sent again after this result. */
function isRetryable(result) {
    if (result.outcome === 'failure')
        return result.kind === 'unreachable';
    return result.status === 429 || result.status >= 500 || (result.status < 300 && result.body === 'cut');
}
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/**
 * Reads `Retry-After`: seconds or an HTTP date. Obsolete date formats are valid, too, but the text has the current one.
 * https://www.rfc-editor.org/rfc/rfc9110.html#name-retry-after
 * @returns nothing if the header is missing or is neither
 */
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

;// CONCATENATED MODULE: ./build/src/http/circuit-breaker.js


/** Equal failures in a row, of one path or of the connection, after which there is an outage. Retries count. */
const failureThreshold = 3;
/** Paths that fail in the same way, without a success between, after which the whole host has an outage. */
const pathThreshold = 2;
/** How long other requests wait for the one that checks if an outage is over. */
const maxProbeWaitMs = 500;
/**
 * Wraps a client so that the tokens of an audit don't wait for the same outage one after another. An outage is three equal
 * failures in a row on one path, three of connections to the host, or equal failures on two paths without a success between.
 * During an outage, a server error isn't waited for again: the request is sent once. Where a request doesn't even get a
 * response, only one at a time is sent, and the others fail at once with the same error. Clients with more or less time find
 * out for themselves: what was too short for others doesn't apply to them.
 * @param circuits shared by all clients of the run
 */
function withCircuitBreaker(client, circuits) {
    return {
        ...client,
        async get(url, authorization, options) {
            const circuit = findCircuit(circuits, `${url.host} within ${client.budgetMs} ms`);
            const send = (how) => observe(circuit, url, client, () => client.get(url, authorization, how));
            for (;;) {
                const outage = currentOutage(circuit, url.pathname);
                if (outage === undefined)
                    return send(options);
                const { of, failure } = outage;
                if (failure.outcome === 'answer')
                    return send({ ...options, maxAttempts: 1 });
                if (of.probe === undefined)
                    return sendProbe(of, () => send(options));
                if (!(await endsSoon(of.probe, client.budgetMs)))
                    return { ...failure, isNotSent: true };
            }
        },
    };
}
function findCircuit(circuits, key) {
    const circuit = circuits.get(key) ?? { successes: 0, runs: [], paths: new Map() };
    circuits.set(key, circuit);
    return circuit;
}
/** An outage of the path or of the whole host, with the failure that it showed by. */
function currentOutage(circuit, pathname) {
    const path = circuit.paths.get(pathname);
    const ofPath = path?.runs.find(({ count }) => count >= failureThreshold);
    if (path !== undefined && ofPath !== undefined)
        return { of: path, failure: ofPath.last };
    const ofHost = circuit.runs.find(({ count, paths, last }) => paths.size >= pathThreshold ||
        (count >= failureThreshold && last.outcome === 'failure' && isConnectFailure(last)));
    return ofHost && { of: circuit, failure: ofHost.last };
}
function sendProbe(outage, send) {
    const ended = send().finally(() => {
        outage.probe = undefined;
    });
    outage.probe = { startedAt: Date.now(), ended };
    return ended;
}
/** Waits for a probe that may be over soon, which spares the others. @returns whether it is over */
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
/** Sends a request and notes what came of it. */
async function observe(circuit, { pathname }, { budgetMs }, send) {
    const { successes } = circuit;
    const startedAt = Date.now();
    const result = await send();
    const sort = sortOf(result);
    if (sort === undefined) {
        circuit.successes += 1;
        circuit.runs = [];
        circuit.paths.delete(pathname);
        return result;
    }
    // A timeout of a request that had only the rest of a budget shows nothing.
    const hadTime = Date.now() - startedAt >= budgetMs / 2;
    if (result.outcome === 'failure' && result.kind === 'timed-out' && !hadTime)
        return result;
    const path = circuit.paths.get(pathname) ?? { runs: [] };
    circuit.paths.set(pathname, path);
    path.runs = addFailure(path.runs, sort, pathname, result).filter((run) => run.sort === sort);
    // While others get responses, a failure is none of the host.
    circuit.runs = circuit.successes > successes ? [] : addFailure(circuit.runs, sort, pathname, result);
    return result;
}
function addFailure(runs, sort, path, last) {
    const run = runs.find((one) => one.sort === sort) ?? { sort, count: 0, paths: new Set(), last };
    // What is repeated has failed that often before it comes here.
    run.count += isRetryable(last) ? failureThreshold : 1;
    run.paths.add(path);
    run.last = last;
    return [...runs.filter((one) => one !== run), run];
}
/** What makes two failures equal; nothing for a response that isn't a server error. */
function sortOf(result) {
    if (result.outcome === 'answer')
        return result.status >= 500 ? `status ${result.status}` : undefined;
    return `${result.kind} ${result.stage} ${result.code ?? ''}`;
}
function isConnectFailure({ stage, kind }) {
    return kind !== 'refused-by-us' && connectStages.has(stage);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js
var lib = __webpack_require__(2779);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(9783);
;// CONCATENATED MODULE: ./build/src/http/preconnect.js
/**
 * Opens connections ahead of time, so that later requests don't wait for the connection and the TLS handshake. One that
 * breaks before it is taken is dropped.
 */
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

// EXTERNAL MODULE: ./build/src/http/proxy.js
var http_proxy = __webpack_require__(6522);
;// CONCATENATED MODULE: ./build/src/http/response.js
/** More than any response needs that is evidence. */
const maxBodyBytes = 256 * 1024;
/** Reads the body up to the limit. `readBody` of `@actions/http-client` never returns if the connection breaks midway. */
function readResponse(message) {
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
            if (bytes <= maxBodyBytes)
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
}
function joinHeaders({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

;// CONCATENATED MODULE: ./build/src/http/actions-http-client.js








/** For each origin, however many clients share it. */
const maxConnections = 10;
const maxHeaderBytes = 32 * 1024;
/** Creates the client of one origin. An `HttpClient` has a single agent, which supports one protocol only. */
function createOriginClient(origin, settings) {
    const { userAgent, budgetMs, signal, connections } = settings;
    const { agents, disposers } = connections;
    const originUrl = new URL(origin);
    const proxy = findProxy(originUrl);
    const http = new lib/* HttpClient */.Qq(userAgent, [], {
        allowRedirects: false,
        allowRetries: false,
        keepAlive: true,
        maxSockets: maxConnections,
        socketTimeout: budgetMs,
    });
    // HttpClient supports neither an AbortSignal nor a shared agent, but passes the options of each request to its handlers.
    http.handlers.push({
        prepareRequest(options) {
            options.signal = signal;
            options.maxHeaderSize = maxHeaderBytes;
            // A proxy gets the host as it is written.
            if (proxy === undefined)
                options.host = connectionHost(originUrl);
            if (!agents.has(origin))
                agents.set(origin, options.agent);
            options.agent = agents.get(origin);
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('Authentication challenges are never answered.')),
    });
    const stage = () => readStage(agents.get(origin));
    return {
        proxy,
        stage,
        get(url, headers) {
            const request = withReadableProxy(proxy, () => http.get(url.href, headers));
            return request.then(({ message }) => readResponse(message), (error) => describeError(error, url.host, stage(), proxy));
        },
        preconnect(count) {
            if (proxy !== undefined || agents.has(origin))
                return;
            const agent = http.getAgent(origin);
            agents.set(origin, agent);
            disposers.push(preconnectAgent(agent, originUrl, Math.min(count, maxConnections)));
        },
    };
}
/**
 * HttpClient reads the proxy from the environment only, before it first waits. Until then, the variable has the address in a
 * form that it can read.
 */
function withReadableProxy(proxy, start) {
    if (proxy?.address === undefined)
        return start();
    const { variable, address } = proxy;
    const before = process.env[variable];
    process.env[variable] = address.href;
    try {
        return start();
    }
    finally {
        process.env[variable] = before;
    }
}
/** The proxy for an address, unless `NO_PROXY` excludes it or it is on this machine. */
function findProxy(url) {
    return (0,proxy/* checkBypass */.H)(url) ? undefined : (0,http_proxy/* readProxy */.n)(url, process.env);
}
/** The host to connect to: that of an IPv6 URL has brackets, which aren't part of the address. */
function connectionHost({ hostname }) {
    return hostname.replace(/^\[|\]$/g, '');
}
/**
 * Makes an agent use connections that are opened now before it creates others.
 * @returns closes those that no request used
 */
function preconnectAgent(agent, url, count) {
    const createConnection = agent.createConnection.bind(agent);
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const host = connectionHost(url);
    // TLS server names can't be IP addresses.
    const servername = (0,external_node_net_.isIP)(host) === 0 ? host : '';
    const options = { ...agent.options, host, servername, port };
    const preconnected = preconnect(() => createConnection(options), count);
    agent.createConnection = (requested, callback) => preconnected.take() ?? createConnection(requested, callback);
    return preconnected.dispose;
}
/**
 * Classifies an error of a request. The tunnel agent (https://github.com/koichik/node-tunnel) reports only in its message
 * what the proxy answered, or why the proxy can't be reached.
 */
function describeError(error, host, reached, proxy) {
    const message = external_node_util_.types.isNativeError(error) ? error.message : '';
    if (proxy === undefined || !message.includes('tunneling socket'))
        return toNetworkError(error, host, reached);
    const status = /statusCode=(\d{3})/.exec(message)?.[1];
    if (status !== undefined)
        return proxyRefused(proxy, host, Number(status));
    return proxyUnreachable(proxy, host, /cause=\w+ (E[A-Z_]+)\b/.exec(message)?.[1]);
}
function readStage(agent) {
    if (typeof agent !== 'object' || !('sockets' in agent))
        return 'connection';
    const sockets = Object.values(agent.sockets).flatMap((list) => list ?? []);
    const reached = sockets.map(readSocketStage);
    const farthestFirst = ['answer', 'TLS handshake', 'connection', 'connection to the proxy'];
    // If all are closed again, they had been opened.
    return farthestFirst.find((stage) => reached.includes(stage)) ?? 'answer';
}
function readSocketStage(socket) {
    // The tunnel agent has an empty object in the place of a socket that isn't open yet.
    if (!('connecting' in socket))
        return 'connection to the proxy';
    if (socket.destroyed)
        return undefined;
    if (socket.connecting)
        return 'connection';
    return 'secureConnecting' in socket && socket.secureConnecting ? 'TLS handshake' : 'answer';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/src/http/deadline.js

/** Starts a time budget. Call `end` when it is no longer needed, because its timer keeps the process running. */
function startDeadline(budgetMs) {
    const at = Date.now() + budgetMs;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), budgetMs);
    // All requests in flight listen to it, which is no leak.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    return {
        at,
        signal: controller.signal,
        end() {
            clearTimeout(timer);
            controller.abort();
        },
    };
}
/** Waits for the deadline, and then returns what `describe` makes of the state at that moment. Never rejects. */
function waitForDeadline({ signal }, describe) {
    return new Promise((resolve) => {
        const onAbort = () => resolve(describe());
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/src/http/client.js




/** Creates a client with a time budget. It can share its connections with other clients. */
function createClient(settings) {
    const { origins, budgetMs, userAgent, connections } = settings;
    const { createOrigin = createOriginClient, retryDelayMs = exponentialBackoff(Math.random) } = settings;
    const deadline = startDeadline(budgetMs);
    const { signal } = deadline;
    const clients = new Map(origins.map((origin) => [origin, createOrigin(origin, { userAgent, budgetMs, signal, connections })]));
    let sent = 0;
    function sendOnce(client, url, authorization) {
        sent += 1;
        const headers = { authorization, accept: 'application/json, */*;q=0.5', 'accept-encoding': 'identity' };
        // The signal doesn't end everything: a proxy that never answers the CONNECT keeps the request waiting.
        const timeout = waitForDeadline(deadline, () => timeoutError(url.host, client.stage(), client.proxy));
        return Promise.race([client.get(url, headers), timeout]);
    }
    return {
        async get(url, authorization, { maxAttempts = 3 } = {}) {
            const client = clients.get(url.origin);
            if (client === undefined)
                return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection' };
            const { proxy } = client;
            // A proxy that is set is never bypassed.
            if (proxy !== undefined && proxy.address === undefined)
                return proxyUnreachable(proxy, url.host);
            if (signal.aborted)
                return notSent(url);
            return withRetries(() => sendOnce(client, url, authorization), { maxAttempts, delayMs: retryDelayMs }, deadline);
        },
        connect: (url, count) => clients.get(url.origin)?.preconnect(count),
        budgetMs,
        sent: () => sent,
        close: deadline.end,
    };
}
/** The budget ended before the request, which shows nothing about how far its host can be reached. */
function notSent({ host }) {
    return { outcome: 'failure', kind: 'timed-out', host, stage: 'answer' };
}

;// CONCATENATED MODULE: ./build/src/http/connections.js
/** Opens nothing: the first request to an origin creates its agent. */
function createConnections() {
    const agents = new Map();
    const disposers = [];
    return {
        agents,
        disposers,
        close() {
            for (const dispose of disposers)
                dispose();
            for (const agent of agents.values()) {
                // The agent for proxies has no `destroy`, and keeps no connection open.
                if (typeof agent === 'object' && typeof agent.destroy === 'function')
                    agent.destroy();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/http/fetch-client.js


/** A client of any origin that sends its requests with a function of the caller. */
function createFetchClient(send, { userAgent, signal }) {
    return {
        proxy: undefined,
        stage: () => 'answer',
        preconnect: () => undefined,
        get: (url, headers) => request(send, url.href, { ...headers, 'user-agent': userAgent }, signal).catch((error) => toNetworkError(error, url.host, 'answer')),
    };
}
async function request(send, url, headers, signal) {
    const response = await send(url, { method: 'GET', headers, redirect: 'manual', signal });
    const received = [...response.headers].map(([name, value]) => [name.toLowerCase(), value]);
    const text = await response.text();
    const isWhole = text.length <= maxBodyBytes;
    return {
        outcome: 'answer',
        status: response.status,
        headers: Object.fromEntries(received),
        body: isWhole ? 'whole' : 'limit',
        text: isWhole ? text : '',
    };
}

;// CONCATENATED MODULE: ./build/src/http/logging.js
/** Wraps a client so that it logs each request: URL, status or error, and time. No header values and no body. */
function withLogging(client, log) {
    return {
        ...client,
        async get(url, authorization, options) {
            const startedAt = Date.now();
            const result = await client.get(url, authorization, options);
            log(`GET ${url.href}: ${describeResult(result)}, ${Date.now() - startedAt} ms`);
            return result;
        },
    };
}
function describeResult(result) {
    if (result.outcome === 'answer') {
        return `${result.status}, ${result.headers['content-type'] ?? 'no content type'}, body ${result.body}`;
    }
    return `${result.kind} at the ${result.stage}${result.code === undefined ? '' : ` (${result.code})`}`;
}

;// CONCATENATED MODULE: ./build/src/redaction/response.js
/**
 * Runs of encoded characters: percent encoding, character references, or hexadecimal. Names and messages aren't written
 * like that, and a run can spell a secret that no other filter recognizes.
 */
const encodedCharacterRun = /(?:%[\da-f]{2}){6,}|(?:&#x?[\da-f]+;){6,}|[\da-f]{24,}/gi;
/** Returns the same response, with all header values and the body redacted. */
function redactResponse(response, redact) {
    const clean = (text) => redact(text).replace(encodedCharacterRun, '***');
    const headers = Object.entries(response.headers).map(([name, value]) => [name, clean(value)]);
    return { ...response, headers: Object.fromEntries(headers), text: clean(unescapeJson(response.text)) };
}
/** Rewrites JSON without needless escapes: an escaped character would hide a secret from the filter, but not from a reader. */
function unescapeJson(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/http/redaction.js

/** Wraps a client so that every response is redacted before anything else reads, cuts, or stores a part of it. */
function withRedaction(client, redact) {
    return {
        ...client,
        async get(url, authorization, options) {
            const result = await client.get(url, authorization, options);
            return result.outcome === 'answer' ? redactResponse(result, redact) : result;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/http/response-cache.js
/**
 * Wraps a client so that several tokens of an audit with the same secret send each request once. Only responses are
 * reused: a failure can be due to the time or connection of the other token.
 * @param cache shared by the clients with that secret; without one, nothing is cached
 */
function withResponseCache(client, cache) {
    if (cache === undefined)
        return client;
    return {
        ...client,
        async get(url, authorization, options) {
            const key = `${authorization} ${url.href}`;
            // Without a pause if there is none: two requests at the same time must not both find nothing.
            const cached = cache.has(key) && !options?.isFresh ? await cache.get(key) : undefined;
            if (cached?.outcome === 'answer')
                return cached;
            const result = client.get(url, authorization, options);
            cache.set(key, result);
            return result;
        },
    };
}

// EXTERNAL MODULE: ./build/src/redaction/redactor.js
var redactor = __webpack_require__(2751);
// EXTERNAL MODULE: ./build/src/redaction/variants.js
var variants = __webpack_require__(7797);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/commands/network.js











/** Nothing is opened before the first request. */
function createNetwork(fetch) {
    return { connections: createConnections(), circuits: new Map(), fetch };
}
/** The client for one token. */
function openClient({ connections, circuits, answers, fetch }, { config, credential }, { redact, debug }) {
    const client = createClient({
        origins: [config.apiUrl.origin, config.gitUrl.origin],
        budgetMs: config.timeoutSeconds * 1000,
        userAgent: `token-preflight/${version/* version */.r}`,
        connections,
        createOrigin: fetch && ((_, settings) => createFetchClient(fetch, settings)),
    });
    // A server can send back what it was sent, or a part of it: nothing of that may get further in.
    const withoutPieces = (0,redactor/* createFragmentRedactor */.Pj)((0,variants/* secretVariants */.J5)(credential.token, [credential.email, ...authorization/* gitUsernames */.qe]));
    const clean = (text) => withoutPieces(redact(text));
    const shared = withResponseCache(withCircuitBreaker(client, circuits), answers);
    return withLogging(withRedaction(shared, clean), debug);
}


/***/ }),

/***/ 6522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readProxy)
/* harmony export */ });
/**
 * Reads the proxy for an address from the same variables as `@actions/http-client`, in the same order. That library ignores
 * a value it can't read and connects directly. Here, as in curl and git, the address needs no scheme, and a percent sign
 * that starts no escape is a percent sign.
 * @param env doesn't consider `NO_PROXY`
 */
function readProxy(url, env) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => env[name]);
    return variable === undefined ? undefined : { variable, address: parseAddress(env[variable] ?? '') };
}
function parseAddress(value) {
    const escaped = value.trim().replace(/%(?![\da-f]{2})/gi, '%25');
    const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(escaped) ? escaped : `http://${escaped}`;
    if (!/^https?:/i.test(withScheme) || !URL.canParse(withScheme))
        return undefined;
    const address = new URL(withScheme);
    // If a password has an unencoded "/", "?", or "#", the parsed host is a part of the login.
    if (`${address.pathname}${address.search}${address.hash}`.includes('@'))
        return undefined;
    return isDecodable(address.username) && isDecodable(address.password) ? address : undefined;
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/* unused harmony export getExecOutput */
/**
 * The bundle holds this in place of two packages that dependencies import for functions that are never called here:
 *
 * - `undici`, imported by `@actions/http-client` for `getAgentDispatcher()`, which serves Octokit alone;
 * - `@actions/exec`, imported by `@actions/core` for its `platform` helper, which starts processes.
 *
 * Without them the bundle is half the size, starts faster, and cannot start a process. `paths` in tsconfig.json, which ncc
 * reads, says so; only the bundle is built that way.
 */
function leftOut(name) {
  throw new Error(
    `The bundle was built without ${name}, because nothing here calls it. See scripts/bundle/unused-module.js.`,
  );
}

/** Of `@actions/exec`. */
const getExecOutput = () => leftOut('@actions/exec');

/** Of `undici`. */
class ProxyAgent {
  constructor() {
    leftOut('undici');
  }
}


/***/ })

};
