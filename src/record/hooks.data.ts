/** The variable that names the pipe or file for what the hooks see. */
export const sinkVariable = 'TOKEN_PREFLIGHT_RECORD';

/**
 * Loaded into each Node.js process by `NODE_OPTIONS`. Reports method, host, path, and status of requests, never a header,
 * query, or body. https://nodejs.org/api/diagnostics_channel.html
 */
export const nodeHook = `'use strict';
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

/**
 * Loaded into each Python process by `PYTHONPATH`. Covers `http.client` (urllib, requests, urllib3), httpcore (httpx), and
 * aiohttp. Then it loads the user's own module of the same name.
 */
export const pythonHook = `import os
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

/**
 * The configuration of curl, read because of `CURL_HOME`. The trace goes to a pipe, of which only request lines, hosts, and
 * statuses are kept.
 * @param own path of the configuration that curl would read otherwise
 */
export function curlConfiguration(pipe: string, own: string | undefined): string {
  const quoted = (path: string) => `"${path.replace(/["\\]/g, '\\$&')}"`;
  return [`trace-ascii = ${quoted(pipe)}`, ...(own === undefined ? [] : [`config = ${quoted(own)}`]), ''].join('\n');
}
