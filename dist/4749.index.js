export const id = 4749;
export const ids = [4749,9885,2446];
export const modules = {

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pq: () => (/* binding */ json),
  gz: () => (/* binding */ failed),
  jY: () => (/* binding */ usageErrors),
  xt: () => (/* binding */ suggestFormats),
  zd: () => (/* binding */ printed)
});
var _report_text_js_0 = __webpack_require__(4913);

const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
function printed(text) {
    return { type: 'text', lines: (0,_report_text_js_0/* .plainLines */ .y1)(text.split('\n')), exitCode: 0 };
}
function json(document) {
    return (0,_report_text_js_0/* .plainLines */ .y1)(JSON.stringify(document, null, 2).split('\n'));
}
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}


/***/ }),

/***/ 4749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/token-config.js
var token_config = __webpack_require__(3632);
;// CONCATENATED MODULE: ./build/src/record/mitmproxy.js
const maxNesting = 20;
function readFlows(bytes) {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const flows = [];
    for (let at = 0; at < data.length;) {
        const item = readItem(data, at, data.length, 0);
        if (item === undefined || !(item.value instanceof Map))
            return flows;
        at = item.end;
        const flow = flowOf(item.value);
        if (flow !== undefined)
            flows.push(flow);
    }
    return flows;
}
function flowOf(value) {
    const request = value.get('request');
    const response = value.get('response');
    if (!(request instanceof Map))
        return undefined;
    const [method, scheme, path] = ['method', 'scheme', 'path'].map((key) => String(request.get(key) ?? ''));
    const port = Number(request.get('port'));
    const authority = String(request.get('authority') || '') || `${request.get('host')}${port === 80 || port === 443 ? '' : `:${port}`}`;
    const status = response instanceof Map ? Number(response.get('status_code')) : 0;
    return { method: method ?? '', url: `${scheme}://${authority}${path}`, status };
}
function readItem(data, at, limit, depth) {
    const colon = data.indexOf(':', at);
    const digits = data.toString('latin1', at, Math.min(colon, at + 12));
    if (colon === -1 || !/^\d{1,10}$/.test(digits) || depth > maxNesting)
        return undefined;
    const start = colon + 1;
    const end = start + Number(digits);
    if (end >= limit)
        return undefined;
    const type = data.toString('latin1', end, end + 1);
    if (type === ']' || type === '}')
        return readElements(data, start, end, type, depth);
    return { value: scalar(data.toString('utf8', start, Math.min(end, start + 64 * 1024)), type), end: end + 1 };
}
function scalar(text, type) {
    if (type === '#' || type === '^')
        return Number(text);
    if (type === '!')
        return text === 'true';
    return type === '~' ? undefined : text;
}
function readElements(data, start, end, type, depth) {
    const values = [];
    for (let at = start; at < end;) {
        const item = readItem(data, at, end + 1, depth + 1);
        if (item === undefined)
            return undefined;
        values.push(item.value);
        at = item.end;
    }
    if (type === ']')
        return { value: values, end: end + 1 };
    const entries = new Map();
    for (let index = 0; index + 1 < values.length; index += 2)
        entries.set(String(values[index]), values[index + 1]);
    return { value: entries, end: end + 1 };
}

// EXTERNAL MODULE: ./build/src/record/request.js
var record_request = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/src/record/header-reader.js
const requestStart = /^([A-Z]+) (\S+) HTTP\/[\d.]+$/;
const responseStart = /^HTTP\/[\d.]+ ([2-5]\d\d)\b/;
function createHeaderReader(responses) {
    let open;
    const end = () => {
        if (open !== undefined && open.method !== 'CONNECT') {
            const { method, target, host = '' } = open;
            responses.add(method, /^https?:/.test(target) ? target : `https://${host}${target}`);
        }
        open = undefined;
    };
    return {
        sent(line) {
            const [, method, target = ''] = requestStart.exec(line) ?? [];
            if (method !== undefined) {
                end();
                open = { method, target };
                return;
            }
            const [, host] = /^host: (\S+)$/i.exec(line) ?? [];
            if (host !== undefined && open !== undefined)
                open.host ??= host;
        },
        received(line) {
            const [, status] = responseStart.exec(line) ?? [];
            if (status === undefined)
                return;
            end();
            responses.answer(Number(status));
        },
        end,
    };
}

;// CONCATENATED MODULE: ./build/src/record/log-line.js
const loggedRequest = /(?:^|[^A-Za-z])(GET|POST|PUT|DELETE|PATCH|HEAD)["':,\]\s]{1,6}(?:(?:url|to|path)["':=\s]{1,4})?(https?:\/\/[^\s"'<>\\)]+)(.{0,80})/;
const urlInJson = /"(?:url|uri)":\s*"(https?:\/\/[^"\\]+)"/;
const methodInJson = /"method":\s*"([A-Za-z]+)"/;
const statusInJson = /"status(?:Code)?":\s*(\d{3})\b/;
const statusAlone = /^\s*(?:.{0,80}\[DEBUG\]\s*)?(?:<--|Resp:|status(?:Code)?[:=])\D{0,40}?([2-5]\d\d)\b/i;
function readLogged(line, responses) {
    const [, method, url = '', after = ''] = loggedRequest.exec(line) ?? [];
    if (method !== undefined) {
        const [, status] = /(?:^|\D)([2-5]\d\d)(?!\d)/.exec(after) ?? [];
        logRequest(method, url, status, responses);
        return;
    }
    const [, jsonUrl] = urlInJson.exec(line) ?? [];
    const [, jsonMethod] = methodInJson.exec(line) ?? [];
    if (jsonUrl !== undefined && jsonMethod !== undefined) {
        logRequest(jsonMethod.toUpperCase(), jsonUrl, statusInJson.exec(line)?.[1], responses);
        return;
    }
    const [, status] = statusAlone.exec(line) ?? [];
    if (status !== undefined && responses.isWaiting())
        responses.answer(Number(status));
}
function logRequest(method, url, status, responses) {
    if (status === undefined)
        responses.add(method, url);
    else
        responses.emit(method, url, Number(status));
}

;// CONCATENATED MODULE: ./build/src/record/responses.js

function createResponses(receive, by) {
    const waiting = [];
    const emit = (method, url, status, program = by) => {
        const request = (0,record_request/* recordedRequest */.K)(method, url, status, program);
        if (request !== undefined)
            receive(request);
    };
    return {
        add: (method, url) => {
            waiting.push({ method, url });
        },
        isWaiting: () => waiting.length > 0,
        answer(status) {
            const request = waiting.shift();
            if (request !== undefined)
                emit(request.method, request.url, status);
        },
        emit,
        end() {
            for (const { method, url } of waiting.splice(0))
                emit(method, url, 0);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/record/trace-reader.js



const hookLine = /^([A-Z]+) (https?:\/\/\S+) (\d+) (node|python)$/;
const marked = /^(?:\d\d:\d\d:\d\d\.\d+ )?([<>]) ?(.*)$/;
const maxTraceLine = 16 * 1024;
function createTraceReader(receive, by) {
    const responses = createResponses(receive, by);
    const headers = createHeaderReader(responses);
    const sections = createSectionReader(headers);
    return {
        push(raw) {
            const line = raw.slice(0, maxTraceLine).trimEnd();
            const [, method = '', url = '', status, program] = hookLine.exec(line) ?? [];
            const [, mark, text = ''] = marked.exec(line) ?? [];
            if (status !== undefined)
                responses.emit(method, url, Number(status), program);
            else if (sections.push(line))
                return;
            else if (mark === '>')
                headers.sent(text);
            else if (mark === '<' && text.startsWith('HTTP/'))
                headers.received(text);
            else
                readLogged(line, responses);
        },
        end() {
            sections.end();
            headers.end();
            responses.end();
        },
    };
}
const traceSection = /(?:^|\s)(?:=>|<=|==) (Send header|Recv header|Send data|Recv data|Info|Send SSL data|Recv SSL data)(?:: ?(.*)|.*)$/;
const row = /^([\da-f]{4,}): (.*)$/;
const rowWidth = 64;
function createSectionReader(headers) {
    let read;
    let isOpen = false;
    let rest;
    const flush = () => {
        if (rest !== undefined)
            read?.(rest.text);
        rest = undefined;
    };
    const pushRow = (text, offset) => {
        const isContinued = rest !== undefined && offset === rest.offset + rowWidth;
        const before = isContinued ? rest?.text : undefined;
        if (before === undefined)
            flush();
        rest = { text: (before ?? '') + text, offset };
        if (text.length < rowWidth)
            flush();
    };
    return {
        push(line) {
            const [, offset, text = ''] = (isOpen ? row.exec(line) : null) ?? [];
            if (offset !== undefined) {
                pushRow(text, Number.parseInt(offset, 16));
                return true;
            }
            flush();
            isOpen = false;
            const [, name, inline] = traceSection.exec(line) ?? [];
            if (name === undefined)
                return false;
            read = name === 'Send header' ? headers.sent : name === 'Recv header' ? headers.received : undefined;
            isOpen = inline === undefined;
            if (inline !== undefined)
                read?.(inline);
            return true;
        },
        end: flush,
    };
}

;// CONCATENATED MODULE: ./build/src/record/read-capture.js



function readCapture(bytes, name) {
    const flows = readFlows(bytes);
    if (flows.length > 0) {
        return flows.flatMap(({ method, url, status }) => (0,record_request/* recordedRequest */.K)(method, url, status, name) ?? []);
    }
    const text = Buffer.from(bytes).toString('utf8');
    return readJson(text, name) ?? readLines(text, name);
}
function readLines(text, name) {
    const requests = [];
    const reader = createTraceReader((request) => requests.push(request), name);
    for (const line of text.split(/\r?\n/))
        reader.push(line);
    reader.end();
    return requests;
}
function readRuns(bytes) {
    const other = { runs: 1, unseen: [] };
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (at(value, 'kind') !== 'recording')
            return other;
        const runs = at(value, 'runs');
        const unseen = listAt(value, 'unseen') ?? [];
        return {
            runs: typeof runs === 'number' && Number.isSafeInteger(runs) && runs >= 0 ? runs : 1,
            unseen: unseen.filter((sentence) => typeof sentence === 'string'),
        };
    }
    catch {
        return other;
    }
}
function readJson(text, name) {
    if (!/^\s*\{/.test(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        const entries = listAt(value, 'log', 'entries');
        if (entries !== undefined) {
            return entries.flatMap((entry) => capturedRequest(textAt(entry, 'request', 'method'), textAt(entry, 'request', 'url'), at(entry, 'response', 'status'), name));
        }
        if (at(value, 'kind') !== 'recording')
            return undefined;
        return (listAt(value, 'requests') ?? []).flatMap((request) => (listAt(request, 'statuses') ?? [0]).flatMap((status) => capturedRequest(textAt(request, 'method'), textAt(request, 'url'), status, textAt(request, 'by'))));
    }
    catch {
        return undefined;
    }
}
function capturedRequest(method, url, status, by) {
    const request = (0,record_request/* recordedRequest */.K)(method, url, typeof status === 'number' ? status : 0, by);
    return request === undefined ? [] : [request];
}
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : '';
}
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : undefined;
}

// EXTERNAL MODULE: ./build/src/record/recording.js
var record_recording = __webpack_require__(2344);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/src/record/hooks.data.js
const sinkVariable = 'TOKEN_PREFLIGHT_RECORD';
const nodeHook = `'use strict';
const { openSync, writeSync, closeSync, constants } = require('node:fs');
const channels = require('node:diagnostics_channel');
const sink = process.env.${sinkVariable};
function report(method, base, path, status) {
  try {
    const { protocol, host, pathname } = new URL(path, base);
    const fd = openSync(sink, constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK || 0));
    try {
      writeSync(fd, method + ' ' + protocol + '//' + host + pathname + ' ' + status + ' node\\n');
    } finally {
      closeSync(fd);
    }
  } catch {}
}
const kept = [];
function on(name, listener) {
  const channel = channels.channel(name);
  kept.push(channel);
  channel.subscribe(listener);
}
function http(request, status) {
  report(request.method, request.protocol + '//' + (request.getHeader('host') || request.host), request.path, status);
}
if (sink) {
  on('http.client.request.start', ({ request }) => http(request, 0));
  on('http.client.response.finish', ({ request, response }) => http(request, response.statusCode));
  on('undici:request:create', ({ request }) => report(request.method, String(request.origin), request.path, 0));
  on('undici:request:headers', ({ request, response }) =>
    report(request.method, String(request.origin), request.path, response.statusCode));
}
`;
const pythonHook = `import os
import sys

_sink = os.environ.get("${sinkVariable}")


def _report(method, url, status):
    try:
        from urllib.parse import urlsplit

        parts = urlsplit(url)
        host = parts.hostname or ""
        if ":" in host:
            host = "[" + host + "]"
        if parts.port:
            host += ":%d" % parts.port
        line = "%s %s://%s%s %d python\\n" % (method, parts.scheme, host, parts.path or "/", status)
        fd = os.open(_sink, os.O_WRONLY | os.O_APPEND | getattr(os, "O_NONBLOCK", 0))
        try:
            os.write(fd, line.encode("utf-8", "replace"))
        finally:
            os.close(fd)
    except Exception:
        pass


def _text(value):
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _http_client(module):
    connection = module.HTTPConnection
    putrequest, getresponse = connection.putrequest, connection.getresponse

    def url_of(self, target):
        if target.startswith("http://") or target.startswith("https://"):
            return target
        secure = getattr(self, "default_port", 80) == 443
        host = getattr(self, "_tunnel_host", None) or self.host
        port = getattr(self, "_tunnel_port", None) or self.port
        port = "" if not port or port == (443 if secure else 80) else ":%d" % port
        if ":" in host:
            host = "[" + host + "]"
        return ("https://" if secure else "http://") + host + port + target

    def put(self, method, url, *args, **kwargs):
        self._recorded = (method, url_of(self, _text(url)))
        _report(method, self._recorded[1], 0)
        return putrequest(self, method, url, *args, **kwargs)

    def get(self, *args, **kwargs):
        response = getresponse(self, *args, **kwargs)
        if getattr(self, "_recorded", None):
            _report(self._recorded[0], self._recorded[1], response.status)
        return response

    connection.putrequest, connection.getresponse = put, get


def _httpcore(module):
    def url_of(request):
        url = request.url
        port = ":%d" % url.port if url.port else ""
        return _text(url.scheme) + "://" + _text(url.host) + port + _text(url.target)

    handle, handle_async = module.ConnectionPool.handle_request, module.AsyncConnectionPool.handle_async_request

    def sync(self, request):
        _report(_text(request.method), url_of(request), 0)
        response = handle(self, request)
        _report(_text(request.method), url_of(request), response.status)
        return response

    async def not_sync(self, request):
        _report(_text(request.method), url_of(request), 0)
        response = await handle_async(self, request)
        _report(_text(request.method), url_of(request), response.status)
        return response

    module.ConnectionPool.handle_request, module.AsyncConnectionPool.handle_async_request = sync, not_sync


def _aiohttp(module):
    request = module.ClientSession._request

    async def send(self, method, url, *args, **kwargs):
        response = await request(self, method, url, *args, **kwargs)
        _report(response.method, str(response.url), response.status)
        return response

    module.ClientSession._request = send


class _Finder(object):
    patches = {"http.client": _http_client, "httpcore": _httpcore, "aiohttp.client": _aiohttp}

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        patch = cls.patches.pop(name, None)
        if patch is None:
            return None
        from importlib.machinery import PathFinder

        spec = PathFinder.find_spec(name, path, target)
        if spec is None or spec.loader is None:
            return spec
        run = spec.loader.exec_module

        def exec_module(module):
            run(module)
            try:
                patch(module)
            except Exception:
                pass

        spec.loader.exec_module = exec_module
        return spec


if _sink and sys.version_info[0] >= 3:
    sys.meta_path.insert(0, _Finder)


def _load_own():
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec

    here = os.path.dirname(os.path.abspath(__file__))
    spec = PathFinder.find_spec("sitecustomize", [path for path in sys.path if os.path.abspath(path or ".") != here])
    if spec is not None and spec.loader is not None:
        spec.loader.exec_module(module_from_spec(spec))


if sys.version_info[0] >= 3:
    _load_own()
`;
function curlConfiguration(pipe, own) {
    const quoted = (path) => `"${path.replace(/["\\]/g, '\\$&')}"`;
    return [`trace-ascii = ${quoted(pipe)}`, ...(own === undefined ? [] : [`config = ${quoted(own)}`]), ''].join('\n');
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/src/record/pipes.js



const maxWaitMs = 1000;
const maxLine = 64 * 1024;
async function openPipes(readers) {
    const isCreated = await new Promise((done) => {
        (0,external_node_child_process_.execFile)('mkfifo', ['-m', '600', ...readers.keys()], (error) => done(error === null));
    });
    if (!isCreated)
        return undefined;
    const open = [...readers].map(([path, reader]) => openPipe(path, reader));
    return {
        async close() {
            await Promise.all(open.map((pipe) => pipe.close()));
        },
    };
}
function openPipe(path, reader) {
    const socket = new external_node_net_.Socket({
        fd: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK),
        readable: true,
        writable: false,
    });
    const writer = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NONBLOCK);
    let rest = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece) => {
        const lines = (rest + piece).split('\n');
        rest = (lines.pop() ?? '').slice(0, maxLine);
        for (const line of lines)
            reader.push(line);
    });
    const ended = new Promise((done) => {
        socket.once('close', () => done());
        socket.once('error', () => done());
    });
    return {
        async close() {
            (0,external_node_fs_.closeSync)(writer);
            const timer = setTimeout(() => socket.destroy(), maxWaitMs);
            await ended;
            clearTimeout(timer);
            if (rest !== '')
                reader.push(rest);
            reader.end();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/record/run-command.js








async function runCommand([program = '', ...args], env, receive, isQuiet) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'token-preflight-record-'));
    try {
        const { variables, pipes, unseen } = await prepareTraces(folder, env, receive);
        const exitCode = await runChild(program, args, { ...env, ...variables }, isQuiet);
        await pipes?.close();
        return { exitCode, unseen };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function prepareTraces(folder, env, receive) {
    const path = (name) => (0,external_node_path_.join)(folder, name);
    const [hooks, curl, git, terraform] = [
        path('hooks.pipe'),
        path('curl.pipe'),
        path('git.pipe'),
        path('terraform.pipe'),
    ];
    const pipes = await openPipes(new Map([
        [hooks, createTraceReader(receive, 'hook')],
        [curl, createTraceReader(receive, 'curl')],
        [git, createTraceReader(receive, 'git')],
        [terraform, createTraceReader(receive, 'terraform')],
    ]));
    if (pipes === undefined)
        return { variables: {}, pipes, unseen: ['This system has no named pipes, so no program can be recorded.'] };
    await Promise.all([(0,promises_.mkdir)(path('python')), (0,promises_.mkdir)(path('curl'))]);
    (0,external_node_fs_.writeFileSync)(path('node.cjs'), nodeHook);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path('python'), 'sitecustomize.py'), pythonHook);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path('curl'), '.curlrc'), curlConfiguration(curl, ownCurlrc(env)));
    const ownGit = ['GIT_TRACE_CURL', 'GIT_CURL_VERBOSE'].find((name) => env[name]);
    const ownTerraform = ['TF_LOG', 'TF_LOG_PATH', 'TF_LOG_CORE', 'TF_LOG_PROVIDER'].find((name) => env[name]);
    return {
        pipes,
        variables: {
            [sinkVariable]: hooks,
            NODE_OPTIONS: [env.NODE_OPTIONS, `--require ${JSON.stringify(path('node.cjs'))}`].filter(Boolean).join(' '),
            PYTHONPATH: [path('python'), env.PYTHONPATH].filter(Boolean).join(external_node_path_.delimiter),
            CURL_HOME: path('curl'),
            ...(ownGit === undefined && { GIT_TRACE_CURL: git, GIT_TRACE_CURL_NO_DATA: '1' }),
            ...(ownTerraform === undefined && { TF_LOG: 'DEBUG', TF_LOG_PATH: terraform }),
        },
        unseen: [
            ...(ownGit === undefined ? [] : [`Git wasn't recorded, because ${ownGit} is set.`]),
            ...(ownTerraform === undefined ? [] : [`Terraform wasn't recorded, because ${ownTerraform} is set.`]),
        ],
    };
}
function ownCurlrc({ CURL_HOME, XDG_CONFIG_HOME, HOME }) {
    const paths = [CURL_HOME, XDG_CONFIG_HOME, HOME].flatMap((folder) => (folder ? [(0,external_node_path_.join)(folder, '.curlrc')] : []));
    return paths.find((path) => (0,external_node_fs_.existsSync)(path));
}
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function runChild(program, args, env, isQuiet) {
    return new Promise((done) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: ['inherit', isQuiet ? process.stderr : 'inherit', 'inherit'] });
        const forward = (signal) => signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal);
        for (const signal of forwarded)
            process.on(signal, forward);
        const end = (code) => {
            for (const signal of forwarded)
                process.off(signal, forward);
            done(code);
        };
        child.once('error', ({ code }) => end(code === 'ENOENT' ? 127 : 126));
        child.once('exit', (code, signal) => end(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal])));
    });
}

// EXTERNAL MODULE: ./build/src/commands/invocation.js
var invocation = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/src/commands/suggestion.js
var suggestion = __webpack_require__(2446);
;// CONCATENATED MODULE: ./build/src/commands/record.js








const limits = 'Only programs in Node.js and Python, curl, Git, and Terraform are recorded. For others, pass a HAR file, a dump of mitmproxy, or a debug log.';
async function record({ files, run, values, format, errors }, context) {
    const { value: destinations, errors: faults } = (0,token_config/* parseTokenConfig */.t)(values, {}, context.host.names.option);
    if (errors.length + faults.length > 0)
        return (0,invocation/* usageErrors */.jY)([...errors, ...faults]);
    const { requests, unreadable, ...earlier } = await readFiles(files);
    const { exitCode, unseen } = run.length === 0
        ? { exitCode: 0, unseen: [] }
        : await runCommand(run, context.env, (request) => requests.push(request), format !== 'text');
    const groups = (0,record_recording/* groupRequests */._)(requests, destinations);
    const declaration = (0,record_recording/* declarationOfRequests */.u)(groups);
    const { kind: _, ...document } = await (0,suggestion.documentOf)({ declaration, files: files.length, unreadable }, context);
    const recording = {
        kind: 'recording',
        ...document,
        runs: earlier.runs + (run.length > 0 ? 1 : 0),
        requests: groups.map((group) => ({ ...group, url: (0,suggestion.clean)(group.url), by: (0,suggestion.clean)(group.by) })),
        unseen: [...new Set([...earlier.unseen.map(suggestion.clean), ...unseen, ...(run.length > 0 ? [limits] : [])])],
    };
    const result = await (0,suggestion.render)(recording, format);
    return { ...result, exitCode: run.length > 0 ? exitCode : result.exitCode };
}
async function readFiles(paths) {
    const requests = [];
    const unseen = [];
    const unreadable = [];
    let runs = 0;
    for (const path of paths) {
        const bytes = await (0,promises_.readFile)(path).catch(() => undefined);
        if (bytes === undefined) {
            unreadable.push(path);
            continue;
        }
        requests.push(...readCapture(bytes, (0,external_node_path_.basename)(path)));
        const captured = readRuns(bytes);
        runs += captured.runs;
        unseen.push(...captured.unseen);
    }
    return { requests, runs, unseen, unreadable };
}


/***/ }),

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  lookUp: () => (/* binding */ lookUp)
});
var _check_check_token_js_0 = __webpack_require__(2050);
var _config_token_config_js_1 = __webpack_require__(3632);
var _redaction_options_js_2 = __webpack_require__(2605);



async function lookUp(declared, { host, now }) {
    const place = declared.git === undefined ? {} : { repository: 'workspace/repository' };
    const values = (0,_redaction_options_js_2/* .redactOptions */ .Ms)({ ...declared, ...place }, (0,_redaction_options_js_2/* .createOptionRedactor */ .sn)([]));
    const { value } = (0,_config_token_config_js_1/* .parseTokenConfig */ .t)(values, {}, host.names.option);
    return (0,_check_check_token_js_0/* .prepareCheck */ .mq)(value, now);
}


/***/ }),

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  clean: () => (/* binding */ clean),
  documentOf: () => (/* binding */ documentOf),
  findingsFor: () => (/* binding */ findingsFor),
  render: () => (/* binding */ render),
  requirementsFor: () => (/* binding */ requirementsFor),
  suggestedRequirements: () => (/* binding */ suggestedRequirements)
});
var _check_findings_configuration_js_0 = __webpack_require__(4299);
var _check_kind_limits_js_1 = __webpack_require__(9631);
var _check_requirement_js_2 = __webpack_require__(2685);
var _credential_token_choices_js_3 = __webpack_require__(7319);
var _redaction_control_characters_js_4 = __webpack_require__(455);
var _redaction_redactor_js_9 = __webpack_require__(1683);
var _report_token_report_js_5 = __webpack_require__(5406);
var _version_js_8 = __webpack_require__(8009);
var _invocation_js_6 = __webpack_require__(1104);
var _required_scopes_js_7 = __webpack_require__(9885);










async function render(document, format) {
    const isWrong = document.findings.some(({ severity }) => severity === 'fail') || document.unreadable.length > 0;
    return { ...(await contentOf(document, format)), exitCode: isWrong ? 2 : 0 };
}
async function contentOf(document, format) {
    switch (format) {
        case 'text':
            return {
                type: 'text',
                lines: (await __webpack_require__.e(/* import() */ 3942).then(__webpack_require__.bind(__webpack_require__, 3942))).suggestionText(document),
                exitCode: 0,
            };
        case 'json':
            return { type: 'text', lines: (0,_invocation_js_6/* .json */ .Pq)(document), exitCode: 0 };
        case 'sarif':
            return {
                type: 'text',
                lines: (0,_invocation_js_6/* .json */ .Pq)((await __webpack_require__.e(/* import() */ 2804).then(__webpack_require__.bind(__webpack_require__, 2804))).sarifOf(document)),
                exitCode: 0,
            };
        default: {
            const { inventoryOf, actionStepOf, pipeStepOf } = await __webpack_require__.e(/* import() */ 5463).then(__webpack_require__.bind(__webpack_require__, 5463));
            if (format === 'yaml')
                return (0,_invocation_js_6/* .printed */ .zd)(inventoryOf(document));
            return (0,_invocation_js_6/* .printed */ .zd)(format === 'action' ? actionStepOf(document) : pipeStepOf(document, pipeImage));
        }
    }
}
const pipeImage = `docker://ghcr.io/token-preflight/token-preflight:${_version_js_8/* .version */ .r}`;
async function documentOf({ declaration, files, unreadable }, context) {
    const { git, tools, otherTools, unknown } = declaration;
    const requirements = await suggestedRequirements(declaration, context);
    const findings = await findingsFor(declaration, requirements, context);
    const removed = findings.flatMap(({ code, subject }) => (code === 'operation-removed' ? [subject] : []));
    const operations = declaration.operations.filter(({ text }) => !removed.includes(text));
    return {
        schema: 1,
        kind: 'suggestion',
        tool: { name: 'token-preflight', version: _version_js_8/* .version */ .r },
        files,
        unreadable: unreadable.map(clean),
        operations: operations.map(({ text, places, oneOf }) => ({
            operation: text,
            places: places.map(placeOf),
            ...(oneOf !== undefined && { oneOf }),
        })),
        ...(git !== undefined && {
            git: { access: git.text === 'push' ? 'push' : 'clone', places: git.places.map(placeOf) },
        }),
        tools: tools.map(toolRecord),
        select: {
            'api-token': selectFor(requirements, 'api-token'),
            'access-token': selectFor(requirements, 'access-token'),
        },
        findings,
        otherTools: otherTools.map(toolRecord),
        unknown: unknown.map(placeOf),
    };
}
function toolRecord({ text, places }) {
    return { tool: text, places: places.map(placeOf) };
}
function placeOf({ path, line, by }) {
    return { path: clean(path), ...(line !== undefined && { line }), by: clean(by).slice(0, 60) };
}
function clean(text) {
    return (0,_redaction_redactor_js_9/* .redactTokenLike */ .g2)((0,_redaction_control_characters_js_4/* .stripControlCharacters */ .O)(text));
}
function selectFor(requirements, kind) {
    return (0,_check_requirement_js_2/* .scopesToSelect */ .Rq)(requirementsFor(requirements, kind), _credential_token_choices_js_3/* .scopeModelOfKind */ .XM[kind]);
}
function requirementsFor({ all }, kind) {
    return { all: all.filter((each) => each.kind !== 'operation' || (0,_check_kind_limits_js_1/* .isListedFor */ .vO)(each.operation, kind)) };
}
async function suggestedRequirements({ operations, git, tools, problems }, context) {
    const declared = {
        operations: [...problems.map(({ operation }) => operation), ...operations.map(({ text }) => text)],
        tools: tools.map(({ text }) => text),
        ...(git !== undefined && { git: git.text }),
    };
    return (await (0,_required_scopes_js_7.lookUp)(declared, context)).requirements;
}
async function findingsFor({ operations, problems }, requirements, context) {
    const names = { ...context.host.names, option: () => 'the file' };
    const findings = await (0,_report_token_report_js_5/* .renderFindings */ .vO)((0,_check_findings_configuration_js_0/* .requirementFindings */ .cg)(requirements, 'unrecognized'), names);
    const placesOf = new Map([...operations, ...problems].map(({ text, places }) => [text, places]));
    return findings.map((finding) => ({
        ...finding,
        places: (placesOf.get(finding.subject ?? '') ?? []).map(placeOf),
    }));
}


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QC: () => (/* binding */ tokenChoices),
  Ws: () => (/* binding */ scopeKindOf),
  XM: () => (/* binding */ scopeModelOfKind),
  w6: () => (/* binding */ scopeKinds)
});
var _bitbucket_credential_kind_js_0 = __webpack_require__(8161);

const tokenChoices = [
    'repository-access-token',
    'project-access-token',
    'workspace-access-token',
    'access-token',
    'api-token',
    'oauth-token',
];
const scopeKinds = ['api-token', 'access-token', 'oauth-token'];
function scopeKindOf(kind) {
    return (0,_bitbucket_credential_kind_js_0/* .isAccessToken */ .e)(kind) ? 'access-token' : kind === 'oauth-token' ? kind : 'api-token';
}
const scopeModelOfKind = {
    'api-token': 'api-token',
    'access-token': 'oauth',
    'oauth-token': 'oauth',
};


/***/ }),

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ groupRequests),
  u: () => (/* binding */ declarationOfRequests)
});
var _bitbucket_paths_js_2 = __webpack_require__(4963);
var _suggest_declaration_js_0 = __webpack_require__(8184);
var _suggest_resolve_js_1 = __webpack_require__(5936);



const bitbucketGit = 'https://bitbucket.org';
function groupRequests(requests, destinations) {
    const groups = new Map();
    for (const request of requests) {
        const { method, by, status } = request;
        const address = bitbucketUrl(request.url, destinations);
        if (address === undefined)
            continue;
        const url = withoutValues(method, address);
        const key = [method, url, by].join(' ');
        const group = groups.get(key) ?? { method, url, by, statuses: new Set(), count: 0 };
        groups.set(key, group);
        if (status === 0)
            group.count += 1;
        else
            group.statuses.add(status);
    }
    return [...groups.values()].map(({ method, url, by, statuses, count }) => ({
        method,
        url,
        by,
        statuses: [...statuses].sort((a, b) => a - b),
        count: Math.max(1, count),
    }));
}
function bitbucketUrl(text, { apiUrl, gitUrl }) {
    const url = new URL(text);
    const path = url.pathname + url.search;
    const base = apiUrl.pathname.replace(/\/$/, '');
    if (url.host === apiUrl.host && (path === base || path.startsWith(`${base}/`)))
        return _bitbucket_paths_js_2/* .publicApiUrl */ .BC + path.slice(base.length);
    if (isGitPath(url.pathname) && (url.host === gitUrl.host || url.host === 'bitbucket.org'))
        return bitbucketGit + path;
    if (url.host === 'api.bitbucket.org')
        return `https://api.bitbucket.org${path}`;
    return url.host === 'bitbucket.org' && /^\/!?api\//.test(path) ? bitbucketGit + path : undefined;
}
function withoutValues(method, url) {
    if (isGitPath(new URL(url).pathname))
        return url;
    const place = { path: '', by: '' };
    const resolved = (0,_suggest_resolve_js_1/* .resolveOperation */ .O)({ type: 'operation', methods: [method], address: url, place });
    const [operation] = resolved?.operations ?? [];
    const text = (operation ?? resolved?.problem?.text ?? '').replace(/^\S+ /, '');
    return text.startsWith('/') || text === '' ? _bitbucket_paths_js_2/* .publicApiUrl */ .BC + text : text;
}
function isGitPath(path) {
    return /\/(?:info\/refs|git-upload-pack|git-receive-pack|info\/lfs(?:\/.*)?)$/.test(path);
}
function declarationOfRequests(groups) {
    return (0,_suggest_declaration_js_0/* .declarationOf */ .M)(groups.map(useOf));
}
function useOf({ method, url, by, statuses }) {
    const results = statuses.length > 0 ? statuses.join(', ') : 'no response';
    const place = { path: by, by: results };
    const { pathname, searchParams } = new URL(url);
    if (!isGitPath(pathname))
        return { type: 'operation', methods: [method], address: url, place };
    const isPush = pathname.endsWith('/git-receive-pack') || searchParams.get('service') === 'git-receive-pack';
    return { type: 'git', access: isPush ? 'push' : 'clone', place };
}


/***/ }),

/***/ 2634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ recordedRequest)
});
const recordedMethod = /^(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)$/;
function recordedRequest(method, url, status, by) {
    if (!recordedMethod.test(method) || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, host, pathname, searchParams } = new URL(url);
    const service = searchParams.get('service');
    const query = service === 'git-upload-pack' || service === 'git-receive-pack' ? `?service=${service}` : '';
    return { method, url: `${protocol}//${host}${pathname}${query}`, status: isStatus(status) ? status : 0, by };
}
function isStatus(status) {
    return Number.isInteger(status) && status >= 100 && status < 600;
}


/***/ }),

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ declarationOf)
});
var _util_group_by_js_1 = __webpack_require__(7043);
var _resolve_js_0 = __webpack_require__(5936);


function declarationOf(uses) {
    const resolve = withCache(_resolve_js_0/* .resolveOperation */ .O, ({ methods, address, isLikely }) => [...methods, isLikely ?? '', address].join(' '));
    const operations = new Map();
    const problems = new Map();
    for (const use of uses) {
        const resolved = use.type === 'operation' ? resolve(use) : undefined;
        if (resolved === undefined)
            continue;
        const { operations: found, isUnclear, problem } = resolved;
        for (const text of found)
            addPlace(operations, text, use.place, isUnclear ? found : undefined);
        if (problem !== undefined) {
            const known = problems.get(problem.text) ?? { ...problem, places: [] };
            problems.set(problem.text, known);
            known.places.push(use.place);
        }
    }
    const tools = uses.filter((use) => use.type === 'tool');
    return {
        operations: [...operations.values()].toSorted((a, b) => compareOperations(a.text, b.text)),
        ...gitItem(uses),
        tools: toolUseItems(tools.filter(({ isLikely }) => !isLikely)),
        problems: [...problems.values()],
        otherTools: toolUseItems(tools.filter(({ isLikely }) => isLikely)),
        unknown: uses.flatMap((use) => (use.type === 'unknown' ? [use.place] : [])),
    };
}
function withCache(read, keyOf) {
    const known = new Map();
    return (value) => {
        const key = keyOf(value);
        const entry = known.get(key) ?? { result: read(value) };
        known.set(key, entry);
        return entry.result;
    };
}
function addPlace(items, text, place, oneOf) {
    const known = items.get(text);
    if (known === undefined) {
        items.set(text, { text, places: [place], ...(oneOf !== undefined && { oneOf }) });
        return;
    }
    if (oneOf === undefined && known.oneOf !== undefined) {
        delete known.oneOf;
        known.places.unshift(place);
    }
    else
        known.places.push(place);
}
function gitItem(uses) {
    const found = uses.filter((use) => use.type === 'git');
    const access = found.some((use) => use.access === 'push') ? 'push' : 'clone';
    const places = found.filter((use) => use.access === access).map(({ place }) => place);
    return places.length > 0 ? { git: { text: access, places } } : {};
}
function toolUseItems(uses) {
    return (0,_util_group_by_js_1/* .groupBy */ .$)(uses, ({ tool }) => tool).map((found) => {
        const [{ tool }] = found;
        const features = [...new Set(found.flatMap(({ feature }) => feature ?? []))];
        return {
            text: features.length > 0 ? `${tool} (${features.join(', ')})` : tool,
            places: found.map(({ place }) => place),
        };
    });
}
function compareOperations(a, b) {
    const [methodA = '', pathA = ''] = a.split(' ');
    const [methodB = '', pathB = ''] = b.split(' ');
    if (pathA !== pathB)
        return pathA < pathB ? -1 : 1;
    return order.indexOf(methodA) - order.indexOf(methodB);
}
const order = ['GET', 'POST', 'PUT', 'DELETE'];


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ isFullName),
  r: () => (/* binding */ placeholderName)
});
const ignored = new Set(('encodeuricomponent encodeuri encodepath encodepathsegment pathescape queryescape escape quote quote_plus urlencode ' +
    'url_encode rawurlencode str string tostring format sprintf to_s strip trim lower tolower tolowercase github env ' +
    'secrets vars inputs steps outputs self this config options opts params args values get value id data props local ' +
    'var default f fmt strconv itoa formatint parse parseint number jsonencode urlencoder utf8 standardcharsets utf_8').split(' '));
function placeholderName(expression) {
    const words = expression
        .slice(0, 300)
        .replace(/(?<=\w):[-=?+].*$/s, '')
        .replace(/(['"`])(?:(?!\1).)*\1/g, (text) => (/^.\w+.$/.test(text) ? text : ''))
        .match(/[A-Za-z_]\w*/g);
    return words?.findLast((word) => !ignored.has(word.toLowerCase())) ?? '';
}
const fullNameVariable = /full_?name|^(?:\w*_)?repos?(?:itory)?(?:_?(?:path|name_?with_?owner|id))?$|^(?:bb|bitbucket|project|git)_?(?:repo|repository)(?:_?path)?$/i;
function isFullName(name) {
    return fullNameVariable.test(name);
}


/***/ }),

/***/ 5936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ resolveOperation)
});
var _bitbucket_operations_js_0 = __webpack_require__(4715);
var _bitbucket_paths_js_2 = __webpack_require__(4963);
var _redaction_redactor_js_4 = __webpack_require__(1683);
var _util_placeholder_js_3 = __webpack_require__(2415);
var _placeholder_name_js_1 = __webpack_require__(3609);





const apiUrl = new URL(_bitbucket_paths_js_2/* .publicApiUrl */ .BC);
const catalogMethods = ['GET', 'POST', 'PUT', 'DELETE'];
function resolveOperation({ methods: shown, address, isLikely }) {
    const safe = redactWords(withoutQueryVariable(address));
    const [first = 'GET'] = shown;
    const wanted = (0,_bitbucket_operations_js_0.parseOperation)(`${first} ${safe}`, apiUrl);
    if ('fault' in wanted)
        return undefined;
    if ('problem' in wanted) {
        return isLikely ? undefined : problem(`${first} ${safe}`, wanted.text);
    }
    const found = findAll(wanted, shown.length > 0 ? shown : catalogMethods);
    if (found.length > 0)
        return { operations: found, isUnclear: shown.length !== 1 && found.length > 1 };
    const others = isLikely ? findAll(wanted, catalogMethods) : [];
    if (others.length > 0)
        return { operations: others, isUnclear: true };
    return isLikely ? undefined : problem(`${first} ${safe}`, `${first} ${wanted.path}`);
}
function problem(operation, text) {
    return { operations: [], isUnclear: false, problem: { operation, text } };
}
function findAll(wanted, candidates) {
    const matches = candidates.flatMap((method) => (0,_bitbucket_operations_js_0.findOperation)({ ...wanted, method }) ?? []);
    const literalsOf = ({ operation }) => operation.path.split('/').filter((segment) => !(0,_util_placeholder_js_3/* .isPlaceholder */ .wK)(segment)).length;
    const best = matches.toSorted((a, b) => literalsOf(b) - literalsOf(a))[0]?.operation.path;
    return matches.filter(({ operation }) => operation.path === best).map((match) => label(match, wanted));
}
function label(match, wanted) {
    const { operation, values } = withRepository(match, wanted) ?? match;
    return `${operation.method} ${operation.path.replace(/\{(workspace|repo_slug|project_key)\}/g, (text, name) => nameOr(text, values[name]))}`;
}
function withRepository({ operation }, { path }) {
    const [, , name = ''] = path.split('/');
    if (operation.path !== '/repositories/{workspace}' || !(0,_placeholder_name_js_1/* .isFullName */ .f)(name.replace(/[{}]/g, '')))
        return undefined;
    const longer = (0,_bitbucket_operations_js_0.catalogOperations)().find(({ method, path: other }) => method === operation.method && other === '/repositories/{workspace}/{repo_slug}');
    return longer && { operation: longer, values: {} };
}
function nameOr(placeholder, value) {
    return value !== undefined && /^(?=.*[A-Za-z])[\w.-]{1,62}$/.test(value) && !value.includes('***')
        ? value
        : placeholder;
}
let catalogLiterals;
function withoutQueryVariable(address) {
    catalogLiterals ??= new Set((0,_bitbucket_operations_js_0.catalogOperations)().flatMap(({ path }) => path.split('/').filter((segment) => segment !== '' && !(0,_util_placeholder_js_3/* .isPlaceholder */ .wK)(segment))));
    const [, before = '', segment = ''] = /^(.*\/)([^/{}]+)\{[^{}]*\}$/s.exec(address) ?? [];
    return catalogLiterals.has(segment) ? before + segment : address;
}
function redactWords(address) {
    return (0,_redaction_redactor_js_4/* .redactTokenLike */ .g2)((0,_util_placeholder_js_3/* .unifyPlaceholders */ .oc)(address)).replace(/[^/{}:?=.]{25,}/g, (word) => /\d/.test(word) && /[a-z]/i.test(word) ? '***' : word);
}


/***/ })

};
