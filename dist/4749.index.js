"use strict";
exports.id = 4749;
exports.ids = [4749];
exports.modules = {

4749:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var promises_ = __require__(1455);
var external_node_path_ = __require__(6760);
var token_config = __require__(3632);
// src/record/mitmproxy.js
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

var record_request = __require__(2634);
// src/record/header-reader.js
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

// src/record/log-line.js
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

// src/record/responses.js

function createResponses(receive, by) {
    const waiting = [];
    const emit = (method, url, status, program = by) => {
        const request = (0,record_request.recordedRequest)(method, url, status, program);
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

// src/record/trace-reader.js



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

// src/record/read-capture.js



function readCapture(bytes, name) {
    const flows = readFlows(bytes);
    if (flows.length > 0) {
        return flows.flatMap(({ method, url, status }) => (0,record_request.recordedRequest)(method, url, status, name) ?? []);
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
    const request = (0,record_request.recordedRequest)(method, url, typeof status === 'number' ? status : 0, by);
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

var record_recording = __require__(2344);
var external_node_child_process_ = __require__(1421);
var external_node_fs_ = __require__(3024);
var external_node_os_ = __require__(542);
// src/record/hooks.data.js
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

var external_node_net_ = __require__(7030);
// src/record/pipes.js



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

// src/record/run-command.js








async function runCommand([program = '', ...args], env, receive, isQuiet) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'token-preflight-record-'));
    try {
        const { variables, pipes, unseen } = await prepareTraces(folder, env, receive);
        const child = await runChild(program, args, { ...env, ...variables }, isQuiet);
        await pipes?.close();
        return { ...child, unseen };
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
        const earlier = forwarded.map((signal) => [signal, process.listeners(signal)]);
        for (const signal of forwarded)
            process.removeAllListeners(signal).on(signal, forward);
        const end = (exitCode, failure) => {
            for (const [signal, listeners] of earlier) {
                process.off(signal, forward);
                for (const listener of listeners)
                    process.on(signal, listener);
            }
            done({ exitCode, ...(failure !== undefined && { failure }) });
        };
        child.once('error', ({ code }) => {
            const reason = code === 'ENOENT' ? "wasn't found" : `couldn't be run (${code})`;
            end(code === 'ENOENT' ? 127 : 126, `The command ${program} ${reason}, so nothing ran.`);
        });
        child.once('exit', (code, signal) => end(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal])));
    });
}

var invocation = __require__(1104);
var suggestion = __require__(2446);
// src/commands/record.js








const limits = 'Only programs in Node.js and Python, curl, Git, and Terraform are recorded. For others, pass a HAR file, a dump of mitmproxy, or a debug log.';
const commandHint = 'To run a command, put -- before it, for example: token-preflight record -- npm run release';
async function record({ files, input, run, values, format, errors }, context) {
    const { value: destinations, errors: faults } = (0,token_config.parseTokenConfig)(values, {}, context.host.names.option);
    if (errors.length + faults.length > 0)
        return (0,invocation.usageErrors)([...errors, ...faults]);
    const { requests, unreadable, ...earlier } = await readFiles(files, input);
    const { exitCode, unseen, failure } = run.length === 0
        ? { exitCode: 0, unseen: [] }
        : await runCommand(run, context.env, (request) => requests.push(request), format !== 'text');
    const failures = failure === undefined ? [] : [(0,suggestion.clean)(failure)];
    const groups = (0,record_recording.groupRequests)(requests, destinations);
    const declaration = (0,record_recording.declarationOfRequests)(groups);
    const { kind: _, ...document } = await (0,suggestion.documentOf)({ declaration, files: files.length, unreadable }, context);
    const recording = {
        kind: 'recording',
        ...document,
        runs: earlier.runs + (run.length > 0 && failure === undefined ? 1 : 0),
        requests: groups.map((group) => ({ ...group, url: (0,suggestion.clean)(group.url), by: (0,suggestion.clean)(group.by) })),
        unseen: [
            ...new Set([
                ...earlier.unseen.map(suggestion.clean),
                ...failures,
                ...unseen,
                ...(run.length > 0 ? [limits] : unreadable.length > 0 ? [commandHint] : []),
            ]),
        ],
    };
    const result = await (0,suggestion.render)(recording, format);
    return { ...result, exitCode: run.length > 0 ? exitCode : result.exitCode };
}
async function readFiles(paths, input) {
    const requests = [];
    const unseen = [];
    const unreadable = [];
    let runs = 0;
    for (const path of paths) {
        const name = path === '-' ? 'standard input' : path;
        const bytes = await (path === '-' ? collectBytes(input) : (0,promises_.readFile)(path)).catch(() => undefined);
        if (bytes === undefined) {
            unreadable.push(name);
            continue;
        }
        requests.push(...readCapture(bytes, (0,external_node_path_.basename)(name)));
        const captured = readRuns(bytes);
        runs += captured.runs;
        unseen.push(...captured.unseen);
    }
    return { requests, runs, unseen, unreadable };
}
async function collectBytes(input) {
    const pieces = [];
    for await (const piece of input)
        pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
}
_module.exports = { record };


})

};
;