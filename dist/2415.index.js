"use strict";
exports.id = 2415;
exports.ids = [2415];
exports.modules = {

1038:
((_module, _exports, __require__) => {

var node_net_0 = __require__(7030);

const hostOf = (url) => url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
const isAddress = (host) => (0,node_net_0.isIPv4)(host) || (0,node_net_0.isIPv6)(host);
const isInDomain = (host, domain) => host === domain || host.endsWith(`.${domain}`);
_module.exports = { isAddress, isInDomain, hostOf };


}),

2580:
((_module, _exports, __require__) => {

var node_net_0 = __require__(7030);
var _proxy_address_js_1 = __require__(738);


const schemes = {
    http: 'http',
    https: 'https',
    socks: 'socks4',
    socks4: 'socks4',
    socks4a: 'socks4a',
    socks5: 'socks5',
    socks5h: 'socks5h',
};
const curl7Address = (value) => readCurl(value, { port: 1080, sendsEmptyLogin: true, control: 'ignored' });
const curl8Address = (value) => readCurl(value, { port: 80, sendsEmptyLogin: false, control: 'unreadable' });
function readCurl(value, version) {
    if (/[\0- \x7f]/.test(value))
        return 'unreadable';
    const [, written, rest = value] = /^([a-z][a-z\d+.-]*):\/{1,3}(.*)$/is.exec(value) ?? [];
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
    const guessed = /^(ftp|dict|ldap|imap|smtp|pop3)\./i.exec(authority)?.[1] ?? 'http';
    const scheme = schemes[(written ?? guessed).toLowerCase()];
    const { login, host } = _proxy_address_js_1.splitAuthority(authority, authority.indexOf('@'));
    const place = placeIn(host, written !== undefined);
    if (place === undefined)
        return 'unreadable';
    if (scheme === undefined)
        return 'unsupported';
    const port = place.port ?? (scheme === 'https' ? 443 : scheme === 'http' ? version.port : 1080);
    const address = { scheme, host: place.host, port };
    if (login === undefined)
        return address;
    const { user, password = '' } = _proxy_address_js_1.splitLogin(login);
    if (/[\0-\x1f\x7f]/.test(user + password))
        return version.control;
    return user + password === '' && !version.sendsEmptyLogin ? address : { ...address, login: { user, password } };
}
function placeIn(text, hasScheme) {
    const parts = _proxy_address_js_1.splitPort(text);
    if (parts === undefined)
        return undefined;
    const host = (0,node_net_0.isIPv6)(parts.host) ? parts.host : _proxy_address_js_1.decodeBytes(parts.host);
    if (!(0,node_net_0.isIPv6)(host) && /[\s/:#?!@{}[\]\\$'"^`*<>=;,+&()]/.test(host))
        return undefined;
    if (parts.port === undefined || (parts.port === '' && hasScheme))
        return { host };
    const port = _proxy_address_js_1.portIn(parts.port);
    return port === undefined ? undefined : { host, port };
}
const gitAddress = (value) => {
    const url = value.includes('://') ? value : `http://${value}`;
    const start = url.indexOf('://') + 3;
    const end = start + (/[/?#]/.exec(url.slice(start))?.index ?? url.length - start);
    const [at, colon] = [url.indexOf('@', start), url.indexOf(':', start)];
    const hasLogin = at !== -1 && at < end;
    const host = _proxy_address_js_1.decodeBytes(url.slice(hasLogin ? at + 1 : start, end));
    const login = !hasLogin
        ? {}
        : colon === -1 || at <= colon
            ? { user: _proxy_address_js_1.decodeBytes(url.slice(start, at)) }
            : { user: _proxy_address_js_1.decodeBytes(url.slice(start, colon)), password: _proxy_address_js_1.decodeBytes(url.slice(colon + 1, at)) };
    if (/[\n\0]/.test(url) || /[\n\0]/.test(`${host}${login.user ?? ''}${login.password ?? ''}`))
        return 'unreadable';
    if (host === '')
        return 'ignored';
    if (login.user !== undefined && login.password === undefined)
        return 'unreadable';
    const read = curl7Address(host);
    if (typeof read === 'string')
        return read;
    const scheme = gitScheme(value);
    const hasPort = _proxy_address_js_1.splitPort(/[^@]*$/.exec(host)?.[0] ?? host)?.port !== undefined;
    const port = hasPort ? read.port : scheme === 'https' ? 443 : 1080;
    const { user, password } = login;
    const own = user !== undefined && password !== undefined ? { login: { user, password } } : {};
    return { ...read, ...own, ...(read.login && { login: read.login }), scheme, port };
};
function gitScheme(value) {
    for (const scheme of ['socks5h', 'socks5', 'socks4a'])
        if (value.startsWith(scheme))
            return scheme;
    return value.startsWith('socks') ? 'socks4' : value.startsWith('https') ? 'https' : 'http';
}
_module.exports = { curl8Address, gitAddress, curl7Address };


}),

2070:
((_module, _exports, __require__) => {

var node_net_0 = __require__(7030);

function addressBits(address) {
    if ((0,node_net_0.isIPv4)(address))
        return address.split('.').reduce((bits, part) => bits * 256n + BigInt(part), 0n);
    if (!(0,node_net_0.isIPv6)(address) || address.includes('%'))
        return undefined;
    const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
    const [head = '', tail] = plain.split('::');
    const groups = (text) => text.split(':').filter(Boolean);
    const [first, last] = [groups(head), groups(tail ?? '')];
    const zeros = Array(Math.max(0, 8 - first.length - last.length)).fill('0');
    return [...first, ...zeros, ...last].reduce((bits, group) => bits * 65536n + BigInt(`0x${group}`), 0n);
}
function isWithinBlock(address, entry) {
    const [network = '', length] = entry.split('/');
    const [bits, base] = [addressBits(address), addressBits(network)];
    if (bits === undefined || base === undefined || (0,node_net_0.isIPv4)(address) !== (0,node_net_0.isIPv4)(network))
        return false;
    const size = (0,node_net_0.isIPv4)(address) ? 32 : 128;
    const kept = length === undefined ? size : /^\d+$/.test(length) ? Number(length) : 0;
    const shift = BigInt(Math.max(0, size - (kept === 0 ? size : kept)));
    return kept <= size && bits >> shift === base >> shift;
}
_module.exports = { addressBits, isWithinBlock };


}),

4191:
((_module, _exports, __require__) => {



var curl_address = __require__(2580);
var external_node_net_ = __require__(7030);
var bypass_rule = __require__(1038);
var ip = __require__(2070);
// src/route/libcurl-bypass.js



const libcurl7Bypass = (list, url) => libcurlBypass(list, url, /[, \t]+/, false);
const libcurl8Bypass = (list, url) => libcurlBypass(list.replace(/([^ \t,])[ \t][^,]*/g, '$1'), url, /,/, true);
function libcurlBypass(list, url, separator, knowsBlocks6) {
    if (list === '*')
        return true;
    const host = (0,bypass_rule.hostOf)(url);
    const entries = list.split(separator).map((entry) => entry.replace(/^[ \t]+|[ \t]+$/g, '').toLowerCase());
    return entries.filter(Boolean).some((entry) => {
        if (!(0,bypass_rule.isAddress)(host))
            return (0,bypass_rule.isInDomain)(host, entry.replace(/\.$/, '').replace(/^\./, '')) && entry !== '.';
        if ((0,external_node_net_.isIPv6)(host) && entry.includes('/') && !knowsBlocks6)
            return false;
        return (0,ip.isWithinBlock)(host, entry);
    });
}

// src/route/libcurl-rules.js


const filled = (env, ...names) => {
    const variable = names.find((name) => env[name]);
    return variable === undefined ? undefined : { variable, value: env[variable] ?? '' };
};
const present = (env, ...names) => {
    const variable = names.find((name) => env[name] !== undefined);
    return variable === undefined ? undefined : { variable, value: env[variable] ?? '' };
};
const isSecure = (url) => url.protocol === 'https:';
const curlProxy = (url, env) => filled(env, ...(isSecure(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy']), 'all_proxy', 'ALL_PROXY');
const gitProxy = (url, env) => present(env, ...(isSecure(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy'])) ??
    present(env, 'all_proxy', 'ALL_PROXY');
const noProxyIfFilled = (env) => filled(env, 'no_proxy', 'NO_PROXY');
const noProxyIfSet = (env) => present(env, 'no_proxy', 'NO_PROXY');
const libcurlRules = {
    curl: { proxy: curlProxy, bypass: noProxyIfFilled, readBypass: libcurl7Bypass, readAddress: curl_address.curl7Address },
    'curl-8': { proxy: curlProxy, bypass: noProxyIfFilled, readBypass: libcurl8Bypass, readAddress: curl_address.curl8Address },
    git: { proxy: gitProxy, bypass: noProxyIfSet, readBypass: libcurl7Bypass, readAddress: curl_address.gitAddress },
};
_module.exports = { filled, isSecure, libcurlRules, noProxyIfFilled, noProxyIfSet, present };


}),

8714:
((_module, _exports, __require__) => {

function isLoopbackUrl({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
_module.exports = { isLoopbackUrl };


}),

2614:
((_module, _exports, __require__) => {

var _proxy_address_js_0 = __require__(738);

const undiciAddress = (value) => {
    if (/[\r\n]/.test(value) || !URL.canParse(value))
        return 'unreadable';
    const url = new URL(value);
    if (url.protocol === 'socks:' || url.protocol === 'socks5:')
        return readUrl(url, true);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return 'unsupported';
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return 'unreadable';
    return readUrl(url, true);
};
const nodeHttpsAddress = (value) => {
    const read = undiciAddress(value);
    if (typeof read === 'string')
        return read;
    return /^https?:\/\//.test(value) ? readUrl(new URL(value), false) : 'ignored';
};
function readUrl(url, needsBoth) {
    const scheme = url.protocol === 'https:' ? 'https' : url.protocol === 'http:' ? 'http' : 'socks5h';
    const port = url.port === '' ? { http: 80, https: 443, socks5h: 1080 }[scheme] : Number(url.port);
    const address = { scheme, host: url.hostname.replace(/^\[|\]$/g, ''), port };
    try {
        const [user, password] = [url.username, url.password].map((part) => _proxy_address_js_0.bytesOf(decodeURIComponent(part)));
        if (user === undefined || password === undefined || (user === '' && password === ''))
            return address;
        return needsBoth && (user === '' || password === '') ? address : { ...address, login: { user, password } };
    }
    catch {
        return 'unreadable';
    }
}
const lenientAddress = (value) => {
    const written = value.trim().replace(/%(?![\da-f]{2})/gi, '%25');
    const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `http://${written}`;
    if (!URL.canParse(whole))
        return 'unreadable';
    const url = new URL(whole);
    if (/^socks/i.test(whole))
        return 'unsupported';
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return 'unreadable';
    return `${url.pathname}${url.search}${url.hash}`.includes('@') ? 'unreadable' : readUrl(url, false);
};
_module.exports = { nodeHttpsAddress, undiciAddress, lenientAddress };


}),

4796:
((_module, _exports, __require__) => {

/* unused harmony export ownRouteOf */
var _libcurl_rules_js_0 = __require__(4191);
var _loopback_js_3 = __require__(8714);
var _node_address_js_1 = __require__(2614);
var _route_js_2 = __require__(7066);




const models = [_libcurl_rules_js_0.libcurlRules['curl-8'], _libcurl_rules_js_0.libcurlRules.curl, _libcurl_rules_js_0.libcurlRules.git];
function ownRoutes(urls, env) {
    const isUnclear = urls.some((url) => isBypassUnclear(url, env));
    const { NO_PROXY: _, no_proxy: __, ...withoutBypass } = env;
    return (url) => ownRouteOf(url, isUnclear ? withoutBypass : env);
}
function ownRouteOf(url, env) {
    if (_loopback_js_3.isLoopbackUrl(url))
        return { route: { kind: 'direct' } };
    const ways = waysTo(url, env);
    const [first] = ways;
    const decisive = ways.find(({ route }) => route.kind !== 'direct')?.route.variable;
    const value = decisive === undefined ? undefined : env[decisive];
    const hasLineBreak = /[\r\n]/.test(value ?? '');
    if (first !== undefined && ways.every((way) => isSameWay(way, first))) {
        return { ...usable(first), ...(first.route.kind === 'error' && hasLineBreak && { hasLineBreak }) };
    }
    if (decisive === undefined || value === undefined)
        return { route: { kind: 'direct' } };
    const read = _node_address_js_1.lenientAddress(value);
    if (typeof read !== 'string')
        return usable(_route_js_2.routeThrough(decisive, value, read));
    return { route: { kind: 'error', variable: decisive, reason: read === 'unsupported' ? read : 'unreadable' } };
}
const waysTo = (url, env) => models.map((rule) => _route_js_2.findRoute(rule, url, env));
function isBypassUnclear(url, env) {
    const bypassed = waysTo(url, env).filter(({ route }) => isBypassed(route));
    return !_loopback_js_3.isLoopbackUrl(url) && bypassed.length > 0 && bypassed.length < models.length;
}
function isBypassed({ kind, variable = '' }) {
    return kind === 'direct' && /^no_proxy$/i.test(variable);
}
function usable({ route, login }) {
    if (route.kind !== 'proxy')
        return { route };
    if (route.proxy.port === 0)
        return { route: { kind: 'error', variable: route.variable, reason: 'unreadable' } };
    if (route.proxy.scheme.startsWith('socks')) {
        return { route: { kind: 'error', variable: route.variable, reason: 'unsupported' } };
    }
    return { route, ...(login && { proxyAuthorization: basic(login) }) };
}
const basic = ({ user, password }) => `Basic ${Buffer.from(`${user}:${password}`, 'latin1').toString('base64')}`;
function isSameWay(one, other) {
    const [a, b] = [one.route, other.route];
    if (a.kind === 'proxy' && b.kind === 'proxy') {
        return isSameHop(a, b) && one.login?.user === other.login?.user && one.login?.password === other.login?.password;
    }
    return a.kind === b.kind;
}
function isSameHop(a, b) {
    const [one, other] = [a.proxy, b.proxy];
    return (one.scheme === other.scheme &&
        one.host.toLowerCase() === other.host.toLowerCase() &&
        one.port === other.port &&
        one.login === other.login);
}
_module.exports = { isSameHop, ownRoutes };


}),

738:
((_module, _exports, __require__) => {

var node_net_0 = __require__(7030);

const bytesOf = (text) => Buffer.from(text, 'utf8').toString('latin1');
const decodeBytes = (text) => bytesOf(text).replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
function splitAuthority(authority, at) {
    return at === -1
        ? { login: undefined, host: authority }
        : { login: authority.slice(0, at), host: authority.slice(at + 1) };
}
function splitLogin(login) {
    const colon = login.indexOf(':');
    if (colon === -1)
        return { user: decodeBytes(login), password: undefined };
    return { user: decodeBytes(login.slice(0, colon)), password: decodeBytes(login.slice(colon + 1)) };
}
function splitPort(text) {
    const [, bracketed, named, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/s.exec(text) ?? [];
    const host = bracketed ?? named;
    if (host === undefined || host === '' || (bracketed !== undefined && !(0,node_net_0.isIPv6)(bracketed)))
        return undefined;
    return { host, port };
}
function portIn(digits) {
    return /^\d+$/.test(digits) && Number(digits) <= 65_535 ? Number(digits) : undefined;
}
function wholeLogin(value) {
    const authority = value.trim().replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
    const at = authority.lastIndexOf('@');
    if (at === -1)
        return undefined;
    const { user, password = '' } = splitLogin(authority.slice(0, at));
    return { user, password };
}
_module.exports = { bytesOf, portIn, splitAuthority, splitLogin, wholeLogin, splitPort, decodeBytes };


}),

7066:
((_module, _exports, __require__) => {

var node_net_0 = __require__(7030);
var _proxy_address_js_1 = __require__(738);


function findRoute({ proxy, bypass, readBypass, readAddress }, url, env) {
    const setting = proxy(url, env);
    if (setting === undefined)
        return { route: { kind: 'direct' } };
    const { variable, value } = setting;
    if (value === '')
        return { route: { kind: 'direct', variable } };
    const list = bypass(env);
    if (readBypass(list?.value ?? '', url)) {
        return { route: { kind: 'direct', ...(list && { variable: list.variable }) } };
    }
    const read = readAddress(value);
    if (read === 'ignored')
        return { route: { kind: 'direct', variable } };
    return typeof read === 'string'
        ? { route: { kind: 'error', variable, reason: read } }
        : routeThrough(variable, value, read);
}
function routeThrough(variable, value, { login, ...address }) {
    if (!isBehindLogin(value, address.host))
        return { route: { kind: 'error', variable, reason: 'unreadable' } };
    const whole = _proxy_address_js_1.wholeLogin(value);
    const isWhole = login?.user === whole?.user && login?.password === whole?.password;
    const sent = login === undefined ? 'none' : isWhole ? 'sent' : 'altered';
    return { route: { kind: 'proxy', variable, proxy: { ...address, login: sent } }, ...(login && { login }) };
}
function isBehindLogin(value, host) {
    const at = value.lastIndexOf('@');
    if (at === -1 || (0,node_net_0.isIPv6)(host))
        return true;
    return _proxy_address_js_1.decodeBytes(value.slice(at + 1))
        .toLowerCase()
        .includes(host.toLowerCase());
}
_module.exports = { findRoute, routeThrough };


})

};
;