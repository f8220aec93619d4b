export const id = 335;
export const ids = [335,637];
export const modules = {

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAudit: () => (/* binding */ openAudit)
});

// UNUSED EXPORTS: auditOf

// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/src/check/check-token.js + 7 modules
var check_token = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/src/check/token-result.js + 1 modules
var token_result = __webpack_require__(6456);
// EXTERNAL MODULE: ./build/src/commands/network.js + 6 modules
var commands_network = __webpack_require__(2592);
// EXTERNAL MODULE: ./build/src/credential/secret.js
var credential_secret = __webpack_require__(3315);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/declaration/options.js
var options = __webpack_require__(8112);
;// CONCATENATED MODULE: ./build/src/declaration/inventory-keys.js

/** What an inventory says of a token besides its options, with a sentence for the reference. The order is that of a file. */
const ownKeys = {
    name: 'What the token is called in every report. No two have the same name.',
    'token-env': 'The environment variable that holds the secret, which itself never stands in the file: letters, digits and "_".',
    owner: 'Who looks after the token.',
    purpose: 'What the token is for.',
    rotate: 'Where its renewal is described: an address or a sentence.',
};
/** What every token has to say. */
const requiredKeys = (/* unused pure expression or super */ null && (['name', 'token-env']));
/** A name that every shell can set. */
const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** The options that a token of an inventory, or its defaults, may hold. */
const tokenOptions = options/* options */.fF.filter(({ level }) => level === undefined || level === 'token');

;// CONCATENATED MODULE: ./build/src/declaration/yaml-depth.js

/** An inventory needs five. */
const mostLevels = 50;
/** Before what stands on a line: each level takes one at least. */
const mostBlanks = 200;
/**
 * Where a text nests deeper than anybody writes by hand. The library calls itself for each level, and where the stack
 * ends Node can end with it, which nobody can catch. Pure; never throws.
 * @returns the number of the line, from 1 on
 */
function tooDeepAt(text) {
    let line = 1;
    let isAtStart = true;
    let blanks = 0;
    /** Each opens a level: `- - ? x` has three. */
    let signs = 0;
    let brackets = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === '{' || lexeme === '[')
            brackets += 1;
        else if (lexeme === '}' || lexeme === ']')
            brackets = Math.max(0, brackets - 1);
        // Within brackets a line says nothing about levels.
        else if (brackets === 0) {
            if (isAtStart)
                [blanks, signs] = [/^ */.exec(lexeme)?.[0].length ?? 0, 0];
            if (lexeme === '-' || lexeme === '?' || lexeme === ':')
                signs += 1;
        }
        if (brackets > mostLevels || signs > mostLevels || (signs > 0 && blanks > mostBlanks))
            return line;
        isAtStart = lexeme.endsWith('\n');
        line += lexeme.split('\n').length - 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/declaration/inventory-yaml.js



const startsWithSign = 'a text that starts with a sign such as "@", "%" or "*" stands in quotes.';
/** What people get wrong by hand, in words of our own: those of the library are for its callers. */
const reasons = {
    BAD_ALIAS: startsWithSign,
    BAD_DQ_ESCAPE: 'a "\\" in double quotes says something that YAML does not know. Take single quotes.',
    BAD_INDENT: 'lines of one list or mapping start in the same column.',
    BAD_SCALAR_START: startsWithSign,
    BLOCK_AS_IMPLICIT_KEY: 'a key starts in the middle of a line, or further in than the others. A text with a colon and a blank in it stands in quotes.',
    DUPLICATE_KEY: 'the key is given twice.',
    MISSING_CHAR: 'a sign is missing. A colon and a blank stand after a key, "- " before an item, and what opens with a quote or a bracket closes with one.',
    MULTILINE_IMPLICIT_KEY: 'a key stands on one line with its colon.',
    MULTIPLE_DOCS: 'a second document starts here. An inventory is one: leave out the line "---".',
    NON_STRING_KEY: 'a key is a text.',
    TAB_AS_INDENT: 'a line starts with a tab. Use blanks.',
};
/** Pure; never throws. @param file its path as the user wrote it, for the faults */
function readYaml(text, file) {
    const deepLine = tooDeepAt(text);
    if (deepLine !== undefined) {
        const fault = { option: `${file}, line ${deepLine}`, problem: 'nests deeper than an inventory can.' };
        return { top: null, faults: [fault], at: () => file, real: () => undefined };
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const place = (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return `${file}, line ${Math.max(1, line)}, column ${Math.max(1, col)}`;
    };
    const faults = document.errors.map(({ pos, code }) => ({
        option: place(pos[0]),
        problem: `is not valid YAML: ${reasons[code] ?? 'what stands here cannot be read.'}`,
    }));
    // In one walk: the library's own `resolve` walks the whole document for each alias.
    const anchors = new Map();
    const targets = new Map();
    const note = (_, node) => {
        if (!(0,dist/* isAlias */.Vj)(node)) {
            // One of the same name holds for what follows it.
            if ('anchor' in node && typeof node.anchor === 'string')
                anchors.set(node.anchor, node);
            return;
        }
        const target = anchors.get(node.source);
        if (target !== undefined)
            targets.set(node, target);
        else
            faults.push({
                option: place(node.range?.[0]),
                problem: `is an alias of an anchor that is not there: "${(0,kinds/* withoutTokens */.N_)(node.source)}".`,
            });
    };
    // In what is broken one fault brings others.
    if (faults.length === 0)
        (0,dist/* visit */.YR)(document, { Node: note });
    return {
        top: document.contents,
        faults,
        at: (node) => place(node?.range?.[0]),
        real: (node) => targets.get(node) ?? node,
    };
}

;// CONCATENATED MODULE: ./build/src/declaration/inventory.js






const optionKeys = tokenOptions.map(({ name }) => name);
/** What is not seen is no text in any report. */
const visible = /[^\s\p{C}]/u;
/**
 * The text of an inventory -> its entries, every fault with its line and column. Pure; never throws.
 * @param file its path as the user wrote it, for the faults
 * @param given what the run's own options say for all tokens; the file outranks it
 */
function parseInventory(text, file, given) {
    const { top: contents, faults: broken, at, real } = readYaml(text, file);
    if (broken.length > 0)
        return { entries: [], faults: broken };
    const faults = [];
    const top = fieldsOf(contents, ['version', 'defaults', 'tokens'], 'The file', faults);
    const version = top.get('version');
    if (version === undefined)
        faults.push({ option: file, problem: 'lacks the line "version: 1".' });
    else if (textOf(version) !== '1')
        faults.push({ option: placeOf('version', version), problem: 'takes 1, the only version there is.' });
    const defaults = top.has('defaults')
        ? fieldsOf(top.get('defaults'), optionKeys, 'defaults', faults)
        : new Map();
    const common = { ...given, ...optionsIn(defaults, real(top.get('defaults')), faults) };
    const tokens = top.get('tokens');
    const items = (0,dist/* isSeq */.oP)(tokens) ? tokens.items : [];
    if (items.length === 0)
        faults.push({ option: file, problem: 'lists no token: "tokens" takes a list with at least one.' });
    const names = new Map();
    return { entries: items.map((item, index) => entryOf(real(item), `token ${index + 1}`)), faults };
    function entryOf(item, ordinal) {
        const own = [];
        const fields = fieldsOf(item, [...Object.keys(ownKeys), ...optionKeys], 'A token', own);
        const fault = (key, problem) => {
            own.push({ option: placeOf(key, fields.get(key) ?? item), problem });
        };
        const word = (key) => {
            const node = fields.get(key);
            const value = textOf(node)?.trim();
            if (node !== undefined && !visible.test(value ?? ''))
                fault(key, 'takes one text.');
            return value || undefined;
        };
        const name = word('name');
        if (!fields.has('name'))
            fault('name', 'is missing: every token has a name of its own.');
        const taken = name && names.get(name);
        if (taken)
            fault('name', `is given twice: "${name}" stands at ${taken} too.`);
        else if (name)
            names.set(name, at(fields.get('name')));
        const variable = word('token-env');
        if (!fields.has('token-env'))
            fault('token-env', 'is missing: it names the environment variable that holds the secret.');
        else if (variable !== undefined && !variableName.test(variable)) {
            fault('token-env', 'takes the name of an environment variable, of letters, digits and "_"; never the secret itself.');
        }
        const [owner, purpose, rotate] = [word('owner'), word('purpose'), word('rotate')];
        const places = new Map([...defaults, ...fields]);
        return {
            name: name ?? ordinal,
            variable: variable ?? '',
            ...(owner !== undefined && { owner }),
            ...(purpose !== undefined && { purpose }),
            ...(rotate !== undefined && { rotate }),
            raw: { ...common, ...optionsIn(fields, item, own) },
            placed: (key) => placeOf(key, places.get(key) ?? item),
            faults: own,
        };
    }
    /** The options among the keys of a mapping, as they are written. */
    function optionsIn(fields, mapping, into) {
        const raw = {};
        for (const key of optionKeys) {
            const texts = (node) => {
                const text = textOf(node);
                if (text !== undefined)
                    return [text];
                // `- Repositories: Read` without quotes is a mapping: dropped in silence, a scope would go unchecked.
                const problem = isEmpty(node)
                    ? 'is empty. Give it a value, or leave it out.'
                    : 'takes a text, a number or a list of texts. A text with a colon and a blank in it stands in quotes.';
                into.push({ option: placeOf(key, node ?? mapping), problem });
                return [];
            };
            const node = fields.get(key);
            const [text] = node === undefined || (0,dist/* isSeq */.oP)(node) ? [] : texts(node);
            if ((0,dist/* isSeq */.oP)(node))
                raw[key] = node.items.flatMap((item) => texts(real(item)));
            else if (text !== undefined)
                raw[key] = text;
        }
        return raw;
    }
    function placeOf(key, node) {
        return `${key} (${at(node)})`;
    }
    /** What a mapping holds; unknown keys are faults, each at its place. */
    function fieldsOf(node, allowed, what, into) {
        const fields = new Map();
        const map = real(node);
        if (!(0,dist/* isMap */.jh)(map)) {
            into.push({ option: at(map), problem: `holds no keys. ${what} takes lines of "key: value".` });
            return fields;
        }
        for (const { key, value } of map.items) {
            const name = textOf(key) ?? '';
            const held = real(value);
            if (!allowed.includes(name))
                into.push({ option: placeOf((0,kinds/* withoutTokens */.N_)(name), key), problem: unknownKey(name, allowed) });
            else if (held !== undefined)
                fields.set(name, held);
        }
        return fields;
    }
}
/** The text of a plain value as it was written, so that `0123` keeps its nought and a day stays a day. */
function textOf(node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return undefined;
    return typeof node.value === 'string' ? (0,kinds/* withoutTokens */.N_)(node.value) : node.source;
}
function isEmpty(node) {
    return !node || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
function unknownKey(name, allowed) {
    if (name === 'token')
        return 'never stands in this file: put the secret into an environment variable and name that in token-env.';
    if (options/* options */.fF.some((option) => option.name === name))
        return 'concerns the run as a whole and not one token.';
    const [near] = (0,nearest/* nearest */.p)(name, allowed, 1);
    return `is no key that is known here. ${near === undefined ? `There are: ${allowed.join(', ')}.` : `Did you mean ${near}?`}`;
}

// EXTERNAL MODULE: ./build/src/declaration/parse.js + 2 modules
var parse = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/src/files.js
var files = __webpack_require__(9198);
// EXTERNAL MODULE: ./build/src/masking.js
var masking = __webpack_require__(6057);
// EXTERNAL MODULE: ./build/src/report/token-report.js + 1 modules
var token_report = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/src/report/urgency.js
var urgency = __webpack_require__(4387);
;// CONCATENATED MODULE: ./build/src/audit.js












/** Tokens that are asked about at the same time. */
const sideBySide = 10;
/**
 * Reads an inventory.
 * @param shard the only part of it that is asked about: a list is dealt out like cards, so that parts differ by one token
 * at most
 * @param given the run's own options, which hold for all tokens where the file says nothing
 */
async function openAudit(path, shard, given, context, env, nameOf) {
    const file = await (0,files/* readText */.yR)(path);
    if ('text' in file)
        return auditOf(file.text, path, shard, given, context, env);
    return { faults: [{ option: nameOf('inventory'), problem: file.problem }], forms: [], check: async () => [] };
}
/** The same of a text that was read from a file of this name. */
function auditOf(text, path, shard, given, context, env) {
    const common = [...tokenOptions.map(({ name }) => name), 'plan', 'api-url', 'git-url'];
    const shared = Object.fromEntries(common.map((name) => [name, given[name]]));
    const { entries, faults } = parseInventory(text, path, shared);
    // Its own alone: `constructor` is a name that a file may hold, too.
    const secretOf = ({ variable }) => (Object.hasOwn(env, variable) && env[variable]) || undefined;
    const secrets = new Map(entries.map((entry) => [entry, secretOf(entry)]));
    const forms = entries.flatMap((entry) => {
        const { email } = entry.raw;
        const secret = secrets.get(entry);
        return secret === undefined ? [] : (0,authorization/* secretForms */.eo)(new credential_secret/* Secret */.z(secret), typeof email === 'string' ? email : undefined);
    });
    // The secret as it is sent. What one token's budget was too short for must not be the answer to another with more time.
    const roomOf = (entry) => `${entry.raw.timeout} ${secrets.get(entry)?.trim() ?? ''}`;
    return {
        // Where the file as a whole stops the run, what is wrong with its tokens is told all the same.
        faults: faults.length > 0 ? [...faults, ...entries.flatMap((entry) => entry.faults)] : [],
        forms: [...new Set(forms)],
        async check(surroundings, done) {
            const network = (0,commands_network.createNetwork)();
            const redactAll = (0,masking/* inputRedactorFor */.ez)(forms);
            const answers = roomForAnswers(entries.map(roomOf));
            const reports = [];
            const { number, of } = shard ?? { number: 1, of: 1 };
            const due = entries.filter((_, index) => index % of === number - 1);
            const queue = due.values();
            const work = async () => {
                for (const entry of queue) {
                    const token = secrets.get(entry) ?? '';
                    const raw = (0,masking/* withoutSecrets */.cT)({ ...entry.raw, token }, redactAll);
                    const own = { ...network, answers: answers.get(roomOf(entry)) };
                    reports.push(await checkEntry(entry, raw, context, surroundings, own));
                    done(reports.length, due.length);
                }
            };
            await Promise.all(Array.from({ length: sideBySide }, work));
            network.connections.close();
            return (0,urgency/* byUrgency */.t)(reports);
        },
    };
}
/** Room for the answers about each secret that is listed more than once: of thousands of others none need be kept. */
function roomForAnswers(names) {
    const seen = new Set();
    const rooms = new Map();
    for (const name of names) {
        if (seen.has(name))
            rooms.set(name, new Map());
        seen.add(name);
    }
    return rooms;
}
async function checkEntry(entry, raw, context, { now, host, redact, debug }, network) {
    const { name, variable, owner, purpose, rotate, placed } = entry;
    const { declaration, faults } = (0,parse/* parse */.q)(raw, context, placed);
    const names = {
        host,
        option: (option) => option,
        entry: { name, variable, placed, ...(rotate !== undefined && { rotate }) },
    };
    const logging = { redact, debug: (text) => debug(`${name}: ${text}`) };
    const check = await (0,check_token/* prepareCheck */.mq)(declaration, now, true);
    const problems = (0,check_token/* configurationProblems */.hI)(check, [...entry.faults, ...faults]);
    const result = problems.length > 0
        ? (0,token_result/* offlineResult */.d)(check, problems)
        : await (0,check_token/* checkToken */.SK)(check, async () => (0,commands_network.openClient)(network, check, logging));
    return (0,token_report/* renderToken */.S)(result, names, {
        name,
        ...(owner !== undefined && { owner }),
        ...(purpose !== undefined && { purpose }),
        ...(rotate !== undefined && { rotate }),
        variable,
    });
}


/***/ }),

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

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _util_similar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5055);

/** @returns at most `limit` of the candidates that the text most likely stands for, as `suggest` finds them */
function nearest(text, candidates, limit = 3) {
    return (0,_util_similar_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .ZA)(text, candidates, { max: limit });
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ byUrgency)
/* harmony export */ });
/* harmony import */ var _check_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3775);

/**
 * What to act on first: by verdict, then by the days that are left, then by name. The same reports come out in the same
 * order, in whatever order they came in: shards and a single run list alike.
 */
function byUrgency(reports) {
    const daysOf = ({ expiry }) => expiry?.daysLeft ?? Number.MAX_SAFE_INTEGER;
    return reports.toSorted((one, other) => (0,_check_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(one.verdict, other.verdict) ||
        daysOf(one) - daysOf(other) ||
        compared(one.name, other.name) ||
        compared(JSON.stringify(one), JSON.stringify(other)));
}
function compared(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
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
