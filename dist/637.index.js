export const id = 637;
export const ids = [637];
export const modules = {

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNetwork: () => (/* binding */ createNetwork),
  openClient: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js
var lib = __webpack_require__(2779);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/http/failure.js

const lookupCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const connectCodes = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL']);
const tlsCode = /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|CRL_|INVALID_CA|PATH_LENGTH)/;
/**
 * Whatever the network threw -> a named failure. Reads only the error's code and, for a refused tunnel, the status in
 * its message; the text itself is dropped, since Node puts whole header values into some.
 * @param reached how far the connection is known to have come
 * @param proxy what was on the way
 */
function failureOf(error, host, reached, proxy) {
    const { code, message } = details(error);
    // https://github.com/koichik/node-tunnel reports in words only what a proxy said, or why it said nothing.
    if (proxy !== undefined && /tunneling socket/.test(message)) {
        const status = /statusCode=(\d{3})/.exec(message)?.[1];
        const cause = /cause=\w+ (E[A-Z_]+)\b/.exec(message)?.[1];
        if (status === undefined)
            return withoutProxy(proxy, host, cause);
        const { variable } = proxy;
        return {
            outcome: 'failure',
            kind: 'proxy',
            host,
            stage: 'connection to the proxy',
            variable,
            status: Number(status),
        };
    }
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
/** The proxy on the way to a host cannot be reached, or its variable doesn't say where it is. */
function withoutProxy({ variable, address }, host, code) {
    const base = { outcome: 'failure', kind: 'unreachable', variable };
    if (address === undefined)
        return { ...base, host, stage: 'address of the proxy' };
    return { ...base, host: address.host, stage: 'connection to the proxy', ...(code !== undefined && { code }) };
}
/** Both empty where there is nothing of the kind. */
function details(error) {
    if (!external_node_util_.types.isNativeError(error))
        return { code: '', message: '' };
    const { code, message } = error;
    if (typeof code === 'string')
        return { code, message };
    // Several addresses tried in turn end in one AggregateError without a code of its own.
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    return inner === undefined ? { code: '', message } : details(inner);
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var proxy = __webpack_require__(9783);
;// CONCATENATED MODULE: ./build/src/http/proxy.js

/**
 * The proxy on the way to an address, by the variables that http-client looks at, in the same order. It takes what it cannot
 * read for none and goes around it; here, as with curl and git, an address needs no scheme, and a percent sign that begins
 * no code stands for itself.
 */
function proxyTo(url, env) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => env[name]);
    if (variable === undefined || (0,proxy/* checkBypass */.H)(url))
        return undefined;
    return { variable, address: addressIn(env[variable] ?? '') };
}
function addressIn(value) {
    const written = value.trim().replace(/%(?![\da-f]{2})/gi, '%25');
    const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `http://${written}`;
    if (!/^https?:/i.test(whole) || !URL.canParse(whole))
        return undefined;
    const address = new URL(whole);
    // Where a password holds an unencoded "/", "?" or "#", what stands for the host is a part of the login.
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/http/spares.js

/** The host to connect to: the brackets around an address of IPv6 are none of it. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$/g, '');
}
/**
 * Opens connections that the agent then hands out before it makes any others. What one needs for its way and for TLS is over
 * by then; one that broke meanwhile is forgotten.
 * @returns ends those that nobody took
 */
function openSpares(agent, url, count) {
    const create = agent.createConnection.bind(agent);
    const spares = new Set();
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const host = hostOf(url);
    // An address is no name of a server.
    const servername = (0,external_node_net_.isIP)(host) === 0 ? host : '';
    const options = { ...agent.options, host, servername, port };
    for (let opened = 0; opened < count; opened++) {
        const spare = create(options);
        if (!spare)
            continue;
        spares.add(spare);
        const forget = () => spares.delete(spare);
        spare.on('error', forget).once('close', forget);
    }
    agent.createConnection = (wanted, callback) => {
        const [spare] = spares;
        if (spare === undefined)
            return create(wanted, callback);
        spares.delete(spare);
        return spare;
    };
    return () => {
        for (const spare of spares)
            spare.destroy();
    };
}

;// CONCATENATED MODULE: ./build/src/http/client.js






/** None yet: the first request to an origin makes its agent. */
function createConnections() {
    const agents = new Map();
    const endings = [];
    return {
        agents,
        endings,
        close() {
            for (const end of endings)
                end();
            for (const agent of agents.values()) {
                // The tunnel agent for proxies keeps nothing open that would have to be ended.
                if (typeof agent === 'object' && typeof agent.destroy === 'function')
                    agent.destroy();
            }
        },
    };
}
const mostTries = 3;
const defaultRetryDelayMs = 250;
/** For each origin, however many clients share it. */
const mostConnections = 10;
const mostBodyBytes = 256 * 1024;
const mostHeaderBytes = 32 * 1024;
/** A client with a budget of its own, on connections that others may share. */
function createClient(settings) {
    const { origins, budgetMs, userAgent, random, connections, retryDelayMs = defaultRetryDelayMs } = settings;
    const deadline = Date.now() + budgetMs;
    const budget = new AbortController();
    // Every request in flight listens to it.
    (0,external_node_events_.setMaxListeners)(0, budget.signal);
    const timer = setTimeout(() => budget.abort(), budgetMs);
    let sent = 0;
    const doors = new Map(origins.map((origin) => [origin, doorTo(origin)]));
    /** One for each origin: http-client keeps a single agent, which serves one protocol only. */
    function doorTo(origin) {
        const url = new URL(origin);
        const proxy = proxyTo(url, process.env);
        // http-client is told of a proxy in no other way; it gets the address as it can read it.
        if (proxy?.address !== undefined)
            process.env[proxy.variable] = proxy.address.href;
        const http = new lib/* HttpClient */.Qq(userAgent, [], {
            allowRedirects: false,
            allowRetries: false,
            keepAlive: true,
            maxSockets: mostConnections,
            socketTimeout: budgetMs,
        });
        // http-client knows neither an AbortSignal nor a shared agent, but hands the options of each request to its handlers.
        http.handlers.push({
            prepareRequest(options) {
                options.signal = budget.signal;
                options.maxHeaderSize = mostHeaderBytes;
                // A proxy is asked for it as it is written.
                if (proxy === undefined)
                    options.host = hostOf(url);
                if (!connections.agents.has(origin))
                    connections.agents.set(origin, options.agent);
                options.agent = connections.agents.get(origin);
            },
            canHandleAuthentication: () => false,
            handleAuthentication: () => Promise.reject(new Error('No challenge is ever answered.')),
        });
        return { http, proxy };
    }
    async function once({ http, proxy }, url, authorization) {
        sent += 1;
        const stage = () => stageOf(connections.agents.get(url.origin));
        const aborted = new Promise((resolve) => {
            const giveUp = () => resolve(overdue(url.host, stage(), proxy));
            if (budget.signal.aborted)
                giveUp();
            else
                budget.signal.addEventListener('abort', giveUp, { once: true });
        });
        const headers = { authorization, accept: 'application/json, */*;q=0.5', 'accept-encoding': 'identity' };
        const asked = http.get(url.href, headers).then(read, (error) => {
            if (budget.signal.aborted)
                return aborted;
            return failureOf(error, url.host, stage(), proxy);
        });
        // The race is for what no signal reaches, such as a proxy that never answers the CONNECT.
        return Promise.race([asked, aborted]);
    }
    return {
        async get(url, authorization) {
            const door = doors.get(url.origin);
            if (door === undefined) {
                return { outcome: 'failure', kind: 'refused-by-us', host: url.host, stage: 'connection' };
            }
            // Around a proxy that somebody has set, nothing goes.
            if (door.proxy !== undefined && door.proxy.address === undefined)
                return withoutProxy(door.proxy, url.host);
            // What is not sent any more is no request, and says nothing about how far its host is.
            if (budget.signal.aborted)
                return { outcome: 'failure', kind: 'timed-out', host: url.host, stage: 'answer' };
            for (let tries = 1;; tries++) {
                const result = await once(door, url, authorization);
                if (tries === mostTries || !isWorthRepeating(result))
                    return result;
                const pause = retryAfterMs(result) ?? retryDelayMs * 2 ** (tries - 1) * (1 + random());
                if (Date.now() + pause >= deadline)
                    return result;
                await (0,promises_.setTimeout)(pause, undefined, { signal: budget.signal }).catch(() => undefined);
                if (budget.signal.aborted)
                    return result;
            }
        },
        connect(url, count) {
            const door = doors.get(url.origin);
            if (door === undefined || door.proxy !== undefined || connections.agents.has(url.origin))
                return;
            const agent = door.http.getAgent(url.href);
            connections.agents.set(url.origin, agent);
            connections.endings.push(openSpares(agent, url, Math.min(count, mostConnections)));
        },
        budgetMs,
        sent: () => sent,
        close() {
            clearTimeout(timer);
            budget.abort();
        },
    };
}
/** Reads the body up to the limit. http-client's own `readBody` waits for ever when the connection breaks midway. */
function read({ message }) {
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
    const encoding = headers['content-encoding'] ?? 'identity';
    return new Promise((resolve) => {
        const chunks = [];
        let bytes = 0;
        const end = (body) => {
            resolve({ outcome: 'answer', status: statusOf(message), headers, body, text: Buffer.concat(chunks).toString() });
        };
        message.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= mostBodyBytes)
                chunks.push(chunk);
            else {
                end('limit');
                message.destroy();
            }
        });
        message.on('end', () => end(encoding === 'identity' ? 'whole' : 'encoded'));
        message.on('error', () => end('cut'));
        message.on('close', () => end('cut'));
    });
}
function statusOf(message) {
    return message.statusCode ?? 0;
}
function overdue(host, stage, proxy) {
    if (proxy !== undefined && stage === 'connection to the proxy')
        return withoutProxy(proxy, host);
    // What never connected is out of reach; what connected and then kept silent took too long.
    const kind = stage === 'connection' || stage === 'name lookup' ? 'unreachable' : 'timed-out';
    return { outcome: 'failure', kind, host, stage };
}
/** How far the connections of an agent have come, by the farthest: what one of them has reached is not out of reach. */
function stageOf(agent) {
    if (typeof agent !== 'object' || !('sockets' in agent))
        return 'connection';
    const open = Object.values(agent.sockets).flatMap((list) => list ?? []);
    const reached = open.map(stageOfOne);
    const farthestFirst = ['answer', 'TLS handshake', 'connection', 'connection to the proxy'];
    // Where all are closed again, nothing kept them from being opened.
    return farthestFirst.find((stage) => reached.includes(stage)) ?? 'answer';
}
function stageOfOne(socket) {
    // The tunnel agent for proxies keeps an empty object in the place of one that is not yet open.
    if (!('connecting' in socket))
        return 'connection to the proxy';
    if (socket.destroyed)
        return undefined;
    if (socket.connecting)
        return 'connection';
    return 'secureConnecting' in socket && socket.secureConnecting ? 'TLS handshake' : 'answer';
}
function isWorthRepeating(result) {
    if (result.outcome === 'failure')
        return result.kind === 'unreachable';
    return result.status === 429 || result.status >= 500 || (result.status < 300 && result.body === 'cut');
}
/** Seconds or an HTTP date; nothing when the answer names neither. */
function retryAfterMs(result) {
    const value = result.outcome === 'answer' ? result.headers['retry-after'] : undefined;
    if (value === undefined)
        return undefined;
    const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

;// CONCATENATED MODULE: ./build/src/http/share.js
/** Requests in a row that must fail before a host counts as out of reach. */
const patience = 3;
/**
 * For the tokens of one audit. Where the last requests to a host brought no answer at all, one request at a time goes on
 * trying and the others with as much time get the same failure at once: an outage is not waited for once a token. Those with
 * more or less time find out for themselves, since what was too short for others says nothing about them.
 */
function createShared() {
    const hosts = new Map();
    async function ask(client, url, authorization) {
        const name = `${url.host} within ${client.budgetMs} ms`;
        const host = hosts.get(name) ?? { answers: 0, failures: 0, trying: false };
        hosts.set(name, host);
        const isOut = host.failures >= patience;
        if (isOut && host.trying && host.last !== undefined)
            return host.last;
        if (isOut)
            host.trying = true;
        const { answers } = host;
        const started = Date.now();
        const result = await client.get(url, authorization);
        if (isOut)
            host.trying = false;
        if (result.outcome === 'answer') {
            host.answers += 1;
            host.failures = 0;
        }
        else if (result.kind !== 'timed-out' || Date.now() - started >= client.budgetMs / 2) {
            // Of a time-out that had only what others left of the budget, nothing is learned.
            host.last = result;
            // While others were answered, this was trouble of its own and no outage.
            host.failures = host.answers === answers ? host.failures + 1 : 0;
        }
        return result;
    }
    return {
        over(client, answers) {
            return {
                ...client,
                async get(url, authorization) {
                    const question = `${authorization} ${url.href}`;
                    const known = answers?.has(question) ? await answers.get(question) : undefined;
                    // That another one had no time left, or no luck, is no answer.
                    if (known?.outcome === 'answer')
                        return known;
                    const asked = ask(client, url, authorization);
                    answers?.set(question, asked);
                    return asked;
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/http/trace.js
/** The same client, telling what was asked and how it was answered: addresses, statuses and times, no values. */
function traced(client, tell) {
    return {
        ...client,
        async get(url, authorization) {
            const started = Date.now();
            const result = await client.get(url, authorization);
            const outcome = result.outcome === 'answer'
                ? `${result.status}, ${result.headers['content-type'] ?? 'no content type'}, body ${result.body}`
                : `${result.kind} at the ${result.stage}${result.code === undefined ? '' : ` (${result.code})`}`;
            tell(`GET ${url.href}: ${outcome}, ${Date.now() - started} ms`);
            return result;
        },
    };
}
/** Characters by their numbers, as nobody writes a name or a message: whatever they spell is not worth the risk. */
const spelt = /(?:%[\da-f]{2}){6,}|(?:&#x?[\da-f]+;){6,}|[\da-f]{24,}/gi;
/** JSON in its plain writing: an escaped character would hide a secret from the filter, and is none where it is read. */
function unescaped(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return text;
    }
}
/** The same client, with every answer cleaned by a filter before anybody cuts or keeps a piece of it. */
function redacted(client, redact) {
    return {
        ...client,
        async get(url, authorization) {
            const result = await client.get(url, authorization);
            if (result.outcome === 'failure')
                return result;
            const clean = (text) => redact(text).replace(spelt, '***');
            const headers = Object.entries(result.headers).map(([name, value]) => [name, clean(value)]);
            return { ...result, headers: Object.fromEntries(headers), text: clean(unescaped(result.text)) };
        },
    };
}

// EXTERNAL MODULE: ./build/src/report/redact.js
var report_redact = __webpack_require__(7615);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/commands/network.js






/** Nothing is opened before the first request. */
function createNetwork() {
    return { connections: createConnections(), shared: createShared() };
}
/** The client for one token. */
function openClient({ connections, shared, answers }, { config, credential }, { redact, debug }) {
    const client = createClient({
        origins: [config.apiUrl.origin, config.gitUrl.origin],
        budgetMs: config.timeoutSeconds * 1000,
        userAgent: `token-preflight/${version/* version */.r}`,
        random: Math.random,
        connections,
    });
    // A server can send back what it was sent, or a part of it: nothing of that may get further in.
    const withoutPieces = (0,report_redact/* pieceRedactorFor */.Sw)((0,authorization/* secretForms */.eo)(credential.token, credential.email));
    const clean = (text) => withoutPieces(redact(text));
    return traced(redacted(shared.over(client, answers), clean), debug);
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
