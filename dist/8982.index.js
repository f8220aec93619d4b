"use strict";
exports.id = 8982;
exports.ids = [8982];
exports.modules = {

8982:
((_module, _exports, __require__) => {



var authorization = __require__(6106);
var finding = __require__(5419);
var own_route = __require__(4796);
var node_address = __require__(2614);
var route_programs = __require__(650);
var external_node_net_ = __require__(7030);
var proxy_address = __require__(738);
// src/route/go-address.js


const goAddress = (value) => {
    const written = readGoUrl(value);
    if (written === undefined || written.scheme === '' || written.authority === '') {
        const again = readGoUrl(`http://${value}`);
        if (again === undefined && written === undefined)
            return 'ignored';
        if (again === undefined || again.authority === '' || value.includes(':/'))
            return 'unreadable';
        return addressOfUrl(again);
    }
    return addressOfUrl(written);
};
function addressOfUrl({ scheme: written, authority }) {
    const { login, host } = (0,proxy_address.splitAuthority)(authority, authority.lastIndexOf('@'));
    const parts = (0,proxy_address.splitPort)(host);
    if (parts === undefined)
        return 'unreadable';
    const known = {
        http: 'http',
        https: 'https',
        socks5: 'socks5h',
        socks5h: 'socks5h',
    };
    const scheme = known[written] ?? 'http';
    const usual = written in known ? { http: 80, https: 443, socks5: 1080, socks5h: 1080 }[written] : undefined;
    const port = parts.port ? (0,proxy_address.portIn)(parts.port) : usual;
    if (port === undefined)
        return 'unreadable';
    const address = { scheme, host: parts.host, port };
    if (login === undefined)
        return address;
    const { user, password = '' } = (0,proxy_address.splitLogin)(login);
    return { ...address, login: { user, password } };
}
function readGoUrl(value) {
    if (/[\0-\x1f\x7f]/.test(value))
        return undefined;
    const [whole = ''] = value.split('#', 1);
    const [, scheme = '', behind = whole] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(whole) ?? [];
    if (scheme === '' && whole.startsWith(':'))
        return undefined;
    const [rest = ''] = behind.split('?', 1);
    if (!rest.startsWith('//')) {
        if (scheme !== '' && !rest.startsWith('/'))
            return { scheme: scheme.toLowerCase(), authority: '' };
        const [segment = ''] = rest.split('/', 1);
        if (segment.includes(':'))
            return undefined;
        return hasOnlyCodes(rest) ? { scheme: scheme.toLowerCase(), authority: '' } : undefined;
    }
    if (scheme === '' && rest.startsWith('///'))
        return { scheme: '', authority: '' };
    const slash = rest.indexOf('/', 2);
    const authority = rest.slice(2, slash === -1 ? undefined : slash);
    const path = slash === -1 ? '' : rest.slice(slash);
    return isAuthority(authority) && hasOnlyCodes(path) ? { scheme: scheme.toLowerCase(), authority } : undefined;
}
const hasOnlyCodes = (text) => !/%(?![\da-f]{2})/i.test(text);
function isAuthority(authority) {
    const { login = '', host } = (0,proxy_address.splitAuthority)(authority, authority.lastIndexOf('@'));
    if (!/^[\w.:~!$&'()*+,;=%@-]*$/.test(login) || !hasOnlyCodes(login))
        return false;
    if (host.startsWith('['))
        return /^\[[^\]]*\](:\d*)?$/.test(host) && (0,external_node_net_.isIPv6)(host.slice(1, host.indexOf(']')));
    return /^[^:]*(:\d*)?$/.test(host) && !/%[0-7]/.test(host) && hasOnlyCodes(host) && !/[ \\^{}|`/?#@]/.test(host);
}

var libcurl_rules = __require__(4191);
var bypass_rule = __require__(1038);
var ip = __require__(2070);
// src/route/no-proxy.js



const portOf = (url) => url.port || (url.protocol === 'https:' ? '443' : '80');
const goBypass = (list, url) => {
    const host = (0,bypass_rule.hostOf)(url);
    const bits = (0,ip.addressBits)(host);
    if (host === 'localhost' || host === '::1' || ((0,external_node_net_.isIPv4)(host) && host.startsWith('127.')))
        return true;
    return list.split(',').some((written) => {
        const entry = written.trim().toLowerCase();
        if (entry === '*')
            return true;
        if (entry.includes('/'))
            return bits !== undefined && (0,ip.isWithinBlock)(host, entry);
        const [, named = entry, port] = /^(\[[^\]]*\]|[^:]*):([^:]*)$/.exec(entry) ?? [];
        const name = (port === undefined ? entry : named.replace(/^\[|\]$/g, '')).replace(/^\*\./, '.');
        if (name === '' || (port && port !== portOf(url)))
            return false;
        if ((0,bypass_rule.isAddress)(name))
            return bits !== undefined && (0,ip.addressBits)(name) === bits;
        if (bits !== undefined)
            return false;
        return name.startsWith('.') ? host.endsWith(name) : (0,bypass_rule.isInDomain)(host, name);
    });
};
const urllibBypass = (list, url) => pythonBypass(list, url.host.toLowerCase());
const requestsBypass = (list, url) => {
    const host = (0,bypass_rule.hostOf)(url);
    const entries = list.replaceAll(' ', '').split(',').filter(Boolean);
    const isNamed = (0,external_node_net_.isIPv4)(host)
        ? entries.some((entry) => entry === host || (isBlock4(entry) && (0,ip.isWithinBlock)(host, entry)))
        : entries.some((entry) => host.endsWith(entry) || (url.port !== '' && `${host}:${url.port}`.endsWith(entry)));
    return isNamed || pythonBypass(list, host);
};
const isBlock4 = (entry) => /^[\d.]+\/([1-9]|[12]\d|3[0-2])$/.test(entry);
function pythonBypass(list, host) {
    if (list === '*')
        return true;
    const hostOnly = host.replace(/:\d+$/, '');
    return list.split(',').some((written) => {
        const entry = written.trim().replace(/^\.+/, '').toLowerCase();
        return entry !== '' && [host, hostOnly].some((name) => (0,bypass_rule.isInDomain)(name, entry));
    });
}
const undiciBypass = (list, url) => {
    if (list === '*')
        return true;
    const host = url.host.replace(/:\d*$/, '').toLowerCase();
    return list.split(/[,\s]/).some((entry) => {
        if (entry === '')
            return false;
        const [, named = entry, port] = /^(.+):(\d+)$/.exec(entry) ?? [];
        if (port !== undefined && Number(port) !== 0 && Number(port) !== Number(portOf(url)))
            return false;
        return (0,bypass_rule.isInDomain)(host, named.replace(/^\*?\./, '').toLowerCase());
    });
};
const nodeHttpsBypass = (list, url) => {
    const host = (0,bypass_rule.hostOf)(url);
    return list.split(',').some((written) => {
        const entry = written.trim().toLowerCase();
        if (entry === '*' || entry === host || entry === `${host}:${portOf(url)}`)
            return true;
        if (entry.startsWith('.'))
            return (0,bypass_rule.isInDomain)(host, entry.slice(1));
        if (entry.startsWith('*.'))
            return host.endsWith(entry.slice(1));
        const [first, last] = entry.split('-').map((part) => part.trim());
        if (!(0,external_node_net_.isIPv4)(host) || !(0,external_node_net_.isIPv4)(first ?? '') || !(0,external_node_net_.isIPv4)(last ?? ''))
            return false;
        const [at, from, to] = [host, first, last].map((address) => (0,ip.addressBits)(address ?? '') ?? 0n);
        return at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to;
    });
};

// src/route/python-address.js


const requestsSchemes = {
    http: ['http', 80],
    https: ['https', 443],
    socks4: ['socks4', 1080],
    socks4a: ['socks4a', 1080],
    socks5: ['socks5', 1080],
    socks5h: ['socks5h', 1080],
};
const requestsAddress = (value) => {
    const hasScheme = /^[a-z][a-z\d+-]*:\/\//i.test(value);
    if (!hasScheme && /^[a-z][a-z\d+-]*:(?!\d)/i.test(value))
        return 'unreadable';
    const [, written = 'http', rest = ''] = /^([^:]*):\/\/(.*)$/s.exec(hasScheme ? value : `http://${value.replace(/^\/\//, '')}`) ?? [];
    const [authority = ''] = rest.split(/[\\/?#]/, 1);
    const { login, host } = (0,proxy_address.splitAuthority)(authority, authority.lastIndexOf('@'));
    const parts = /\s/.test(host) ? undefined : (0,proxy_address.splitPort)(host);
    if (parts === undefined || /["<>^`{|}]/.test(parts.host))
        return 'unreadable';
    const known = requestsSchemes[written.toLowerCase()];
    if (known === undefined)
        return 'unsupported';
    const [scheme, usual] = known;
    const port = parts.port ? (0,proxy_address.portIn)(parts.port) : usual;
    if (port === undefined)
        return 'unreadable';
    const address = { scheme, host: (0,external_node_net_.isIPv6)(parts.host) ? parts.host : (0,proxy_address.decodeBytes)(parts.host), port };
    if (login === undefined)
        return address;
    if (/[[\]]/.test(login))
        return 'unreadable';
    const { user, password } = (0,proxy_address.splitLogin)(login);
    if (user === '' || password === undefined)
        return address;
    const [latinUser, latinPassword] = [latin1(user), latin1(password)];
    if (latinUser === undefined || latinPassword === undefined)
        return 'unreadable';
    return { ...address, login: { user: latinUser, password: latinPassword } };
};
function latin1(bytes) {
    const text = Buffer.from(bytes, 'latin1').toString('utf8');
    return [...text].every((letter) => letter <= '\u00ff') ? text : undefined;
}
const urllibAddress = (value) => {
    const [, scheme, behind] = /^([^/:]+):(.*)$/s.exec(value) ?? [];
    const rest = scheme === undefined ? value : (behind ?? '');
    if (rest.startsWith('/') && !rest.startsWith('//'))
        return 'unreadable';
    const end = rest.indexOf('/', rest.includes('@') ? rest.indexOf('@') : 2);
    const authority = rest.startsWith('//') ? rest.slice(2, end === -1 ? undefined : end) : value;
    const { login, host: written } = (0,proxy_address.splitAuthority)(authority, authority.lastIndexOf('@'));
    const host = (0,proxy_address.decodeBytes)(written);
    const colon = host.lastIndexOf(':') > host.lastIndexOf(']') ? host.lastIndexOf(':') : -1;
    const digits = colon === -1 ? '' : host.slice(colon + 1).trim();
    const port = digits === '' && host.slice(colon + 1).trim() === digits && colon === host.length - 1 ? 443 : (0,proxy_address.portIn)(digits);
    const address = {
        scheme: 'http',
        host: (colon === -1 ? host : host.slice(0, colon)).replace(/^\[(.*)\]$/s, '$1'),
        port: colon === -1 ? 443 : port,
    };
    if (address.host === '' || address.port === undefined)
        return 'unreadable';
    const read = { ...address, port: address.port };
    if (login === undefined)
        return read;
    const { user, password } = (0,proxy_address.splitLogin)(login);
    if (user === '' || !password)
        return read;
    const utf8 = (bytes) => (0,proxy_address.bytesOf)(Buffer.from(bytes, 'latin1').toString('utf8'));
    return { ...read, login: { user: utf8(user), password: utf8(password) } };
};

// src/route/proxy-rules.js





const goProxy = (url, env) => (0,libcurl_rules.filled)(env, ...((0,libcurl_rules.isSecure)(url) ? ['HTTPS_PROXY', 'https_proxy'] : ['HTTP_PROXY', 'http_proxy']));
function pythonSetting(env, key) {
    const name = `${key}_proxy`;
    const variable = env[name] === undefined ? Object.keys(env).findLast((other) => other.toLowerCase() === name && env[other]) : name;
    return variable === undefined ? undefined : { variable, value: env[variable] ?? '' };
}
const pythonProxy = (url, env) => pythonSetting(env, url.protocol.slice(0, -1));
const requestsProxy = (url, env) => {
    const own = pythonProxy(url, env);
    return own?.value ? own : (pythonSetting(env, 'all') ?? own);
};
const undiciProxy = (url, env) => {
    const plain = (0,libcurl_rules.present)(env, 'http_proxy', 'HTTP_PROXY');
    const own = (0,libcurl_rules.isSecure)(url) ? (0,libcurl_rules.present)(env, 'https_proxy', 'HTTPS_PROXY') : plain;
    return own?.value ? own : plain;
};
const nodeHttpsProxy = (url, env) => (0,libcurl_rules.filled)(env, ...((0,libcurl_rules.isSecure)(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']));
const nodeFetch = {
    proxy: undiciProxy,
    bypass: libcurl_rules.noProxyIfSet,
    readBypass: undiciBypass,
    readAddress: node_address.undiciAddress,
};
const nodeHttps = {
    proxy: nodeHttpsProxy,
    bypass: libcurl_rules.noProxyIfFilled,
    readBypass: nodeHttpsBypass,
    readAddress: node_address.nodeHttpsAddress,
};
const proxyRules = {
    ...libcurl_rules.libcurlRules,
    go: {
        proxy: goProxy,
        bypass: (env) => (0,libcurl_rules.filled)(env, 'NO_PROXY', 'no_proxy'),
        readBypass: goBypass,
        readAddress: goAddress,
    },
    requests: {
        proxy: requestsProxy,
        bypass: libcurl_rules.noProxyIfFilled,
        readBypass: requestsBypass,
        readAddress: requestsAddress,
    },
    urllib: {
        proxy: pythonProxy,
        bypass: (env) => pythonSetting(env, 'no'),
        readBypass: urllibBypass,
        readAddress: urllibAddress,
    },
    'node20-fetch': nodeFetch,
    'node20-https': nodeHttps,
    'node24-fetch': nodeFetch,
    'node24-https': nodeHttps,
};

var route = __require__(7066);
// src/route/program-route.js




function routeOf(program, url, env) {
    return fullRouteOf(program, url, env).route;
}
function fullRouteOf(program, url, env) {
    if (program.startsWith('node')) {
        if (program.startsWith('node20') || !(0,route_programs.usesEnvProxy)(env))
            return { route: { kind: 'direct' } };
        const broken = unreadableAtStart(env);
        if (broken !== undefined)
            return { route: { kind: 'error', variable: broken, reason: 'unreadable' } };
    }
    return (0,route.findRoute)(proxyRules[program], url, env);
}
function unreadableAtStart(env) {
    const names = [
        ['https_proxy', 'HTTPS_PROXY'],
        ['http_proxy', 'HTTP_PROXY'],
    ];
    return names
        .map(([lower, upper]) => (env[lower] === undefined ? upper : lower))
        .find((name) => env[name] && typeof (0,node_address.undiciAddress)(env[name]) === 'string');
}

// src/route/compare-routes.js



function compareRoutes(urls, env, programs, configuration = {}, findOwn = (0,own_route.ownRoutes)(urls, env)) {
    return urls.flatMap((url) => {
        const ownRoute = findOwn(url).route;
        if (ownRoute.kind === 'error')
            return [];
        const groups = new Map();
        for (const program of programs) {
            const theirRoute = configuredRouteOf(program, url, env, configuration);
            if (isSameRoute(ownRoute, theirRoute))
                continue;
            const variable = decidingVariable(ownRoute, theirRoute);
            const key = JSON.stringify([variable, theirRoute]);
            const before = groups.get(key)?.programs ?? [];
            groups.set(key, { variable, host: url.hostname, programs: [...before, program], ownRoute, theirRoute });
        }
        return [...groups.values()];
    });
}
function configuredRouteOf(program, url, env, { git, curl }) {
    const isCurl = program.startsWith('curl');
    const noProxy = isCurl ? curl?.noProxy : undefined;
    const { no_proxy: _, NO_PROXY: __, ...withoutBypass } = env;
    const found = routeOf(program, url, noProxy === undefined ? env : withoutBypass);
    const configured = (isCurl ? curl?.proxy : program === 'git' ? git?.proxy : undefined) ?? found;
    if (configured === found && noProxy === undefined)
        return found;
    const { bypass, readBypass } = proxyRules[program];
    const list = noProxy === undefined ? bypass(env) : { variable: '.curlrc noproxy', value: noProxy };
    const isBypassed = configured.kind !== 'direct' && list !== undefined && readBypass(list.value, url);
    return isBypassed ? { kind: 'direct', variable: list.variable } : configured;
}
function unsupportedProxy(url, env, programs, findOwn = (0,own_route.ownRoutes)([url], env)) {
    const { route } = findOwn(url);
    if (route.kind !== 'error' || route.reason !== 'unsupported')
        return undefined;
    const ways = programs.map((program) => [program, routeOf(program, url, env)]);
    const able = ways.flatMap(([program, way]) => way.kind === 'proxy' && way.proxy.scheme.startsWith('socks') ? [{ program, proxy: way.proxy }] : []);
    const [first] = able;
    if (first === undefined)
        return undefined;
    const { scheme, host, port } = first.proxy;
    return { variable: route.variable, scheme, host, port, programs: able.map(({ program }) => program) };
}
function isSameRoute(own, their) {
    if (own.kind === 'proxy' && their.kind === 'proxy')
        return (0,own_route.isSameHop)(own, their);
    return own.kind === their.kind;
}
function decidingVariable(own, their) {
    const isBypass = (route) => route.kind === 'direct' && /^(?:\.curlrc )?no_?proxy$/i.test(route.variable ?? '');
    const [first, second] = isBypass(own) || (their.kind === 'direct' && their.variable === undefined) ? [own, their] : [their, own];
    return first.variable ?? second.variable ?? '';
}

var curl_address = __require__(2580);
// src/route/git-entries.js
function readEntries(output) {
    return output
        .split('\0')
        .filter(Boolean)
        .map((entry) => {
        const end = entry.indexOf('\n');
        return end === -1 ? { key: entry, value: 'true' } : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}
function valuesFor(name, url, entries) {
    const [section = '', variable = ''] = name.split('.');
    const values = entries.filter(({ key }) => isFor(key, section, variable, url)).map(({ value }) => value);
    return values.slice(values.lastIndexOf('') + 1);
}
function isFor(key, section, variable, url) {
    if (!key.startsWith(`${section}.`) || !key.endsWith(`.${variable}`))
        return false;
    const pattern = key.slice(section.length + 1, -variable.length - 1);
    return pattern === '' || matchesUrl(pattern, url);
}
function matchesUrl(pattern, url) {
    if (!URL.canParse(pattern))
        return false;
    const { protocol, hostname, port, pathname } = new URL(pattern);
    const labels = url.hostname.split('.');
    const wanted = hostname.split('.');
    const isHost = labels.length === wanted.length && wanted.every((label, index) => label === '*' || label === labels[index]);
    const folder = pathname.replace(/\/?$/, '/');
    return protocol === url.protocol && port === url.port && isHost && `${url.pathname}/`.startsWith(folder);
}

// src/route/git-settings.js



const maxGitMilliseconds = 2_000;
const maxGitBytes = 1_048_576;
const singleKeys = [
    'http.proxy',
    'http.cookiefile',
    'http.sslverify',
    'http.sslcainfo',
    'http.sslcapath',
    'http.pinnedpubkey',
    'http.sslcert',
    'http.proxyauthmethod',
    'credential.username',
];
const otherKeys = [
    '^http\\.(.*\\.)?(extraheader|curloptresolve)$',
    '^credential\\.(.*\\.)?helper$',
    '^url\\..*\\.pushinsteadof$',
    '^remote\\..*\\.(proxy|url)$',
    '^protocol\\.(https\\.)?allow$',
].join('|');
async function readGitSettings(use, run) {
    const runGit = (...args) => run(['git', ...args], { milliseconds: maxGitMilliseconds, bytes: maxGitBytes });
    const git = async (...args) => {
        const ended = await runGit(...args);
        return ended?.exitCode === 0 ? ended.output : undefined;
    };
    const listed = await runGit('config', '--name-only', '--get-regexp', '^(http|url|credential|protocol|remote)\\.');
    const isBroken = listed?.exitCode !== undefined && listed.exitCode > 1;
    if (listed?.exitCode !== 0)
        return { ...(isBroken && { isBroken }), stores: [], connection: [] };
    const names = listed.output.split('\n').filter(Boolean);
    const hasOthers = names.some((name) => new RegExp(otherKeys).test(name));
    const [values, entries, insteadOf] = await Promise.all([
        readValues(use, names, git),
        hasOthers ? git('config', '--null', '--get-regexp', otherKeys) : undefined,
        names.some((name) => name.endsWith('.insteadof')) ? rewriteOf(use, git) : undefined,
    ]);
    return settingsOf(use, values, readEntries(entries ?? ''), insteadOf);
}
const withUsers = ({ url, usernames = [] }, password = '') => usernames.map((username) => Object.assign(new URL(url), { username, password }));
async function readValues(use, names, git) {
    const isSet = (key) => {
        const [section, name] = key.split('.');
        return names.some((one) => one.startsWith(`${section}.`) && one.endsWith(`.${name}`));
    };
    const type = (key) => (/^http\.(?:sslca|cookie)/.test(key) ? ['--path'] : []);
    const read = async (key, { href }) => (await git('config', ...type(key), '--get-urlmatch', key, href))?.replace(/\n$/, '');
    const urls = names.some((name) => name.includes('@')) ? [use.url, ...withUsers(use)] : [use.url];
    const found = await Promise.all(singleKeys.filter(isSet).map(async (key) => {
        const [own, ...others] = await Promise.all(urls.map((url) => read(key, url)));
        return { key, own, isDependent: others.some((other) => other !== own) };
    }));
    const values = Object.fromEntries(found.flatMap(({ key, own }) => (own === undefined ? [] : [[key, own]])));
    return { values, dependent: found.filter(({ isDependent }) => isDependent).map(({ key }) => key) };
}
function settingsOf({ url, usernames = [], isPush = false }, { values, dependent }, entries, insteadOf) {
    const headers = valuesFor('http.extraheader', url, entries);
    const hasHeader = (name) => headers.some((header) => name.test(header));
    const cookies = values['http.cookiefile'] !== undefined ? 'http.cookieFile' : hasHeader(/^\s*cookie\s*:/i) && 'http.extraHeader';
    const username = values['credential.username'];
    const pushed = isPush && entries.some(({ key, value }) => isPushInsteadOf(key) && url.href.startsWith(value));
    const rewrite = insteadOf ?? (pushed ? { key: 'url.<base>.pushInsteadOf', when: 'without-login' } : undefined);
    const { 'http.proxy': proxy, 'http.sslcainfo': caFile, 'http.sslcapath': caFolder } = values;
    return {
        ...(proxy !== undefined && { proxy: gitProxyRoute(proxy) }),
        ...(hasHeader(/^\s*authorization\s*:/i) && { sendsAuthorization: true }),
        ...(cookies && { sendsCookies: cookies }),
        ...(/^(?:false|no|off|0|)$/i.test(values['http.sslverify'] ?? 'true') && { skipsVerification: true }),
        ...(caFile && { caFile }),
        ...(caFolder && { caFolder }),
        ...(rewrite && { insteadOf: rewrite }),
        ...(username !== undefined && !usernames.includes(username) && { hasOtherUsername: true }),
        stores: valuesFor('credential.helper', url, entries).flatMap(storeOf),
        connection: [...dependent, ...connectionKeys(url, values, entries)],
    };
}
const isPushInsteadOf = (key) => key.endsWith('.pushinsteadof');
function connectionKeys(url, values, entries) {
    const lastOf = (wanted) => entries.findLast(({ key }) => key === wanted)?.value;
    const resolves = valuesFor('http.curloptresolve', url, entries);
    const isResolved = resolves.some((value) => /^\+?([^:]+):/.exec(value)?.[1]?.toLowerCase() === url.hostname);
    const isForRemote = entries.some(({ key }) => {
        const [, remote] = /^remote\.(.*)\.proxy$/.exec(key) ?? [];
        const address = remote === undefined ? undefined : lastOf(`remote.${remote}.url`);
        return address !== undefined && URL.canParse(address) && new URL(address).hostname === url.hostname;
    });
    const protocol = lastOf('protocol.https.allow') === undefined ? 'protocol.allow' : 'protocol.https.allow';
    return [
        ...(values['http.pinnedpubkey'] ? ['http.pinnedPubkey'] : []),
        ...(values['http.sslcert'] ? ['http.sslCert'] : []),
        ...(usesOtherLogin(values['http.proxyauthmethod']) ? ['http.proxyAuthMethod'] : []),
        ...(isResolved ? ['http.curloptResolve'] : []),
        ...(isForRemote ? ['remote.<name>.proxy'] : []),
        ...(lastOf(protocol) === 'never' ? [protocol] : []),
    ];
}
const usesOtherLogin = (method) => /^(?:digest|negotiate|ntlm)$/i.test(method ?? '');
function storeOf(helper) {
    const [, path] = /^(?:\S*git-credential-)?store(?:\s+--file[=\s]\s*["']?([^"']+?)["']?)?\s*$/.exec(helper) ?? [
        '',
        null,
    ];
    return path === null ? [] : [path ?? '~/.git-credentials'];
}
function gitProxyRoute(value) {
    const variable = 'http.proxy';
    const read = value === '' ? 'ignored' : (0,curl_address.gitAddress)(value);
    if (read === 'ignored')
        return { kind: 'direct', variable };
    return typeof read === 'string'
        ? { kind: 'error', variable, reason: read }
        : (0,route.routeThrough)(variable, value, read).route;
}
async function rewriteOf(use, git) {
    const isRewritten = async ({ href }) => {
        const rewritten = await git('ls-remote', '--get-url', href);
        return rewritten !== undefined && rewritten.trim() !== href;
    };
    const key = 'url.<base>.insteadOf';
    const withLogin = await Promise.all(withUsers(use, 'token').map(isRewritten));
    if (withLogin.includes(true))
        return { key, when: 'always' };
    return (await isRewritten(use.url)) ? { key, when: 'without-login' } : undefined;
}

// src/route/connection-options.js

function findConnectionOptions(env, { git, curl }) {
    const { GIT_ALLOW_PROTOCOL } = env;
    const variables = [
        ...(GIT_ALLOW_PROTOCOL === undefined || GIT_ALLOW_PROTOCOL.split(':').includes('https')
            ? []
            : ['GIT_ALLOW_PROTOCOL']),
        ...(env.GIT_SSL_CERT ? ['GIT_SSL_CERT'] : []),
        ...(usesOtherLogin(env.GIT_HTTP_PROXY_AUTHMETHOD) ? ['GIT_HTTP_PROXY_AUTHMETHOD'] : []),
    ];
    return [
        ...variables.map((key) => ({ place: 'the environment', key, programs: ['git'] })),
        ...(git?.isBroken ? [{ place: 'git config', programs: ['git'] }] : []),
        ...(git?.connection ?? [])
            .filter((key) => GIT_ALLOW_PROTOCOL === undefined || !key.startsWith('protocol.'))
            .map((key) => ({ place: 'git config', key, programs: ['git'] })),
        ...(curl?.connection ?? []).map((key) => ({ place: '~/.curlrc', key, programs: ['curl', 'curl-8'] })),
    ];
}

// src/route/curlrc.js


const proxyOptions = ['proxy', 'proxy1.0', 'socks4', 'socks4a', 'socks5', 'socks5-hostname'];
const otherOptions = [
    'noproxy',
    'user',
    'oauth2-bearer',
    'header',
    'cookie',
    'netrc',
    'netrc-optional',
    'netrc-file',
    'insecure',
    'cacert',
    'capath',
];
const connectionOptions = [
    'abstract-unix-socket',
    'anyauth',
    'aws-sigv4',
    'cert',
    'cert-status',
    'ciphers',
    'config',
    'connect-to',
    'crlfile',
    'curves',
    'digest',
    'dns-interface',
    'dns-ipv4-addr',
    'dns-ipv6-addr',
    'dns-servers',
    'doh-url',
    'engine',
    'haproxy-protocol',
    'http3-only',
    'interface',
    'ipv6',
    'key',
    'local-port',
    'negotiate',
    'ntlm',
    'ntlm-wb',
    'pinnedpubkey',
    'preproxy',
    'proto',
    'proxy-anyauth',
    'proxy-cacert',
    'proxy-capath',
    'proxy-cert',
    'proxy-ciphers',
    'proxy-crlfile',
    'proxy-digest',
    'proxy-header',
    'proxy-key',
    'proxy-negotiate',
    'proxy-ntlm',
    'proxy-pinnedpubkey',
    'proxy-tls13-ciphers',
    'proxy-user',
    'request',
    'request-target',
    'resolve',
    'sslv2',
    'sslv3',
    'tls-max',
    'tls13-ciphers',
    'unix-socket',
    'url',
];
const shortNames = {
    x: 'proxy',
    u: 'user',
    H: 'header',
    b: 'cookie',
    n: 'netrc',
    k: 'insecure',
    U: 'proxy-user',
    K: 'config',
    E: 'cert',
    X: 'request',
    '6': 'ipv6',
};
const flags = '0123456#aBfGgIiJjklLMnNOpqRsSvVZ';
function readCurlrc(text) {
    const read = text.split('\n').flatMap(readLine);
    const isFile = read.some(({ name, value }) => name === 'header' && value.startsWith('@'));
    const found = read.flatMap((entry) => {
        if (entry.name !== 'header')
            return [entry];
        if (/^\s*authorization\s*:/i.test(entry.value))
            return [entry];
        return /^\s*cookie\s*:/i.test(entry.value) ? [{ ...entry, name: 'cookie' }] : [];
    });
    const names = new Set(found.map(({ name }) => name));
    const lastOf = (...wanted) => found.findLast(({ name }) => wanted.includes(name))?.value;
    const [noProxy, caFile, caFolder, netrcFile] = ['noproxy', 'cacert', 'capath', 'netrc-file'].map((name) => lastOf(name));
    const proxy = found.findLast(({ name }) => proxyOptions.some((option) => option === name));
    const options = [...names].map((name) => (proxyOptions.some((option) => option === name) ? 'proxy' : name));
    const isOption = (name) => ['proxy', ...otherOptions].includes(name);
    return {
        options: [...new Set(options.filter(isOption))],
        ...(proxy && { proxy: curlProxyRoute(proxy) }),
        ...(noProxy !== undefined && { noProxy }),
        ...(caFile && { caFile }),
        ...(caFolder && { caFolder }),
        ...(netrcFile && { netrcFile }),
        connection: [...connectionOptions.filter((name) => names.has(name)), ...(isFile ? ['header'] : [])],
    };
}
function readLine(line) {
    const written = line.trim();
    const [, name, rest = ''] = /^(?:--)?([a-z][a-z\d.-]+)(?:\s*[=:\s]\s*(.*))?$/.exec(written) ?? [];
    if (name !== undefined)
        return [{ name, value: unquoted(rest) }];
    const [, letters = ''] = /^-([^-].*)$/.exec(written) ?? [];
    const end = [...letters].findIndex((letter) => !flags.includes(letter));
    const alone = [...letters.slice(0, end === -1 ? undefined : end)];
    const last = end === -1 ? [] : [{ letter: letters.charAt(end), value: unquoted(letters.slice(end + 1).trim()) }];
    return [...alone.map((letter) => ({ letter, value: '' })), ...last].flatMap(({ letter, value }) => {
        const known = Object.hasOwn(shortNames, letter) ? shortNames[letter] : undefined;
        return known === undefined ? [] : [{ name: known, value }];
    });
}
function unquoted(value) {
    const [, quoted] = /^"((?:[^"\\]|\\.)*)"?/.exec(value) ?? [];
    return quoted === undefined ? value.replace(/^'(.*)'$/, '$1') : quoted.replaceAll(/\\(.)/g, '$1');
}
function curlProxyRoute({ name, value }) {
    const variable = '.curlrc proxy';
    const scheme = name.startsWith('socks') ? name.replace('5-hostname', '5h') : undefined;
    const address = scheme === undefined || value === '' ? value : `${scheme}://${value.replace(/^[a-z\d]+:\/\//i, '')}`;
    const read = address === '' ? 'ignored' : (0,curl_address.curl7Address)(address);
    if (read === 'ignored')
        return { kind: 'direct', variable };
    return typeof read === 'string'
        ? { kind: 'error', variable, reason: read }
        : (0,route.routeThrough)(variable, address, read).route;
}

var job_files = __require__(8458);
// src/route/job-configuration.js



const maxConfigurationBytes = 1_048_576;
async function readJobConfiguration(use, env, local) {
    const [git, curlrc] = await Promise.all([
        local.run === undefined ? undefined : readGitSettings(use, local.run),
        readFirst((0,job_files.curlrcPaths)(env), local),
    ]);
    return { ...(git && { git }), ...(curlrc !== undefined && { curl: readCurlrc(curlrc) }) };
}
async function readFirst(paths, { readText }) {
    for (const path of paths) {
        const text = await readText(path, { bytes: maxConfigurationBytes });
        if (text !== undefined)
            return text;
    }
    return undefined;
}

var local_files = __require__(154);
// src/route/netrc.js
function readNetrc(text, isOwn = () => false) {
    const entries = [];
    const words = readWords(text);
    for (let word = words.next(); word !== undefined; word = words.next()) {
        if (word === 'machine')
            entries.push({ host: words.next() ?? '' });
        else if (word === 'default')
            entries.push({ host: undefined });
        else if (word === 'macdef')
            words.skipMacro();
        else if (word === 'login' || word === 'password' || word === 'account') {
            const value = words.next() ?? '';
            const last = entries.at(-1);
            if (last !== undefined && word !== 'account')
                last[word] = value;
        }
    }
    return entries.map((entry) => withoutCredentials(entry, isOwn));
}
function withoutCredentials({ host, login, password }, isOwn) {
    const isOther = host === undefined || !isOwn(host.toLowerCase(), login ?? '', password ?? '');
    return { host, hasLogin: (login ?? password) !== undefined && isOther };
}
function netrcLoginFor(entries, host) {
    const first = entries.find((entry) => entry.host === undefined || entry.host.toLowerCase() === host.toLowerCase());
    return first?.hasLogin ? first : undefined;
}
function readWords(text) {
    const pattern = /\s*(?:#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"?|(\S+))/y;
    return {
        next() {
            for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
                const word = match[1] ?? match[2];
                if (word !== undefined)
                    return word;
            }
            pattern.lastIndex = text.length;
            return undefined;
        },
        skipMacro() {
            const end = /\n[ \t\r]*\n/g;
            end.lastIndex = pattern.lastIndex;
            pattern.lastIndex = end.exec(text) === null ? text.length : end.lastIndex;
        },
    };
}

// src/route/python-netrc.js
const fieldOfWord = {
    login: 'login',
    user: 'login',
    password: 'password',
    account: 'account',
};
function readPythonNetrc(text, isOwn) {
    const entries = [];
    const reader = readPythonWords(text.replace(/\r\n?/g, '\n'));
    let current;
    for (let word = reader.next(); word.text !== ''; word = reader.next()) {
        const key = Object.hasOwn(fieldOfWord, word.text) ? fieldOfWord[word.text] : undefined;
        if (word.text.startsWith('#')) {
            if (!word.crossesLine && (current !== undefined || word.text === '#'))
                reader.skipLine();
        }
        else if (word.text === 'machine' || word.text === 'default') {
            const host = word.text === 'machine' ? reader.next().text : undefined;
            if (host === '')
                return [];
            current = { host, login: '', password: '', account: '' };
            entries.push(current);
        }
        else if (word.text === 'macdef') {
            current = undefined;
            reader.next();
            if (!reader.skipMacro())
                return [];
        }
        else if (key !== undefined && current !== undefined)
            current[key] = reader.next().text;
        else
            return [];
    }
    return entries.map((entry) => toNetrcEntry(entry, isOwn));
}
function toNetrcEntry({ host, login, password, account }, isOwn) {
    const user = login || account;
    const isOther = host === undefined || !isOwn(host.toLowerCase(), user, password);
    return { host, hasLogin: user + password !== '' && isOther };
}
function pythonNetrcLoginFor(entries, host) {
    const last = (name) => entries.findLast((entry) => entry.host === name);
    const entry = last(host) ?? last(undefined);
    return entry?.hasLogin ? entry : undefined;
}
function readPythonWords(text) {
    const pattern = /([\n\t ]*)(?:"((?:[^"\\]|\\[\s\S])*)"?|((?:[^\\\n\t ]|\\[\s\S])*)\\?([\n\t ]?))/y;
    const skipTo = (end) => {
        const start = text.indexOf(end, pattern.lastIndex);
        pattern.lastIndex = start < 0 ? text.length : start + end.length;
        return start >= 0;
    };
    return {
        next() {
            const [, before = '', quoted, plain = '', after = ''] = pattern.exec(text) ?? [];
            return { text: (quoted ?? plain).replace(/\\([\s\S])/g, '$1'), crossesLine: (before + after).includes('\n') };
        },
        skipLine() {
            skipTo('\n');
        },
        skipMacro() {
            return text.startsWith('\n', pattern.lastIndex) ? skipTo('\n') : skipTo('\n\n');
        },
    };
}

// src/route/stored-logins.js




async function findStoredLogins({ rest, git }, env, readText, configuration, isOwn = () => false) {
    const home = (0,job_files.homeOf)(env);
    const inHome = (path) => (home === undefined ? path : path.replace(/^~(?=\/)/, home));
    const read = async (path) => path === undefined ? undefined : readText(inHome(path), { bytes: maxConfigurationBytes });
    const { curl, git: settings } = configuration;
    const [named, netrc, underscored, ofCurl, ...stores] = await Promise.all([
        read(env.NETRC || undefined),
        read('~/.netrc'),
        read('~/_netrc'),
        read(curl?.netrcFile),
        ...(settings?.stores ?? []).map(read),
    ]);
    const options = curl?.options ?? [];
    const hosts = [rest.hostname, git.hostname];
    return [
        ...netrcLogins({ NETRC: env.NETRC ? (named ?? '') : undefined, netrc, underscored, ofCurl }, hosts, options, isOwn),
        ...(settings === undefined ? [] : gitLogins(settings, git.hostname)),
        ...storeLogins(settings?.stores ?? [], stores, git, isOwn),
        ...curlrcLogins(options, rest.hostname),
    ];
}
function netrcLogins({ NETRC, netrc, underscored, ofCurl }, hosts, curlrc, isOwn) {
    const forRequests = NETRC !== undefined ? ['NETRC', NETRC] : netrc !== undefined ? ['~/.netrc', netrc] : ['~/_netrc', underscored];
    const curlReads = curlrc.includes('netrc') || curlrc.includes('netrc-optional');
    const rows = [
        [...forRequests, 'always', ['requests']],
        ['~/.netrc', netrc, 'unless-given', curlReads ? ['git', 'curl', 'curl-8'] : ['git']],
        ['netrc-file', ofCurl, 'unless-given', ['curl', 'curl-8']],
    ];
    return rows.flatMap(([place, text, when, programs]) => {
        if (text === undefined)
            return [];
        const isRequests = programs.includes('requests');
        const entries = (isRequests ? readPythonNetrc : readNetrc)(text, isOwn);
        return [...new Set(hosts)].flatMap((host) => {
            const entry = (isRequests ? pythonNetrcLoginFor : netrcLoginFor)(entries, host);
            return entry === undefined ? [] : [netrcLogin(entry, { place, host, when, programs })];
        });
    });
}
function netrcLogin(entry, facts) {
    const key = entry.host === undefined ? 'default' : `machine ${facts.host}`;
    return { key, sends: 'login', ...facts };
}
function gitLogins(settings, host) {
    const { sendsAuthorization, sendsCookies, insteadOf, hasOtherUsername } = settings;
    const rows = [
        sendsAuthorization === true && { key: 'http.extraHeader', sends: 'header', when: 'always' },
        sendsCookies !== undefined && { key: sendsCookies, sends: 'cookies', when: 'always' },
        insteadOf !== undefined && {
            key: insteadOf.key,
            sends: 'login-of-other-address',
            when: insteadOf.when === 'always' ? 'always' : 'unless-given',
        },
        hasOtherUsername === true && { key: 'credential.username', sends: 'username', when: 'unless-given' },
    ];
    return rows.flatMap((row) => (row === false ? [] : [{ place: 'git config', host, programs: ['git'], ...row }]));
}
function storeLogins(paths, texts, { protocol, host }, isOwn) {
    return paths.flatMap((place, index) => {
        const lines = (texts[index] ?? '').split('\n').filter((line) => URL.canParse(line));
        const stored = lines.map((line) => new URL(line)).find((url) => url.protocol === protocol && url.host === host);
        if (stored === undefined || isOwn(host, ...loginIn(stored)))
            return [];
        return [{ place, key: `${protocol}//${host}`, host, programs: ['git'], sends: 'login', when: 'unless-given' }];
    });
}
function loginIn({ username, password }) {
    try {
        return [decodeURIComponent(username), decodeURIComponent(password)];
    }
    catch {
        return ['', ''];
    }
}
const curlrcSends = {
    user: { sends: 'login', when: 'unless-given' },
    'oauth2-bearer': { sends: 'header', when: 'unless-given' },
    header: { sends: 'header', when: 'always' },
    cookie: { sends: 'cookies', when: 'always' },
};
function curlrcLogins(options, host) {
    return options.flatMap((key) => {
        const what = curlrcSends[key];
        const facts = { place: '~/.curlrc', key, host, programs: ['curl', 'curl-8'] };
        return what === undefined ? [] : [{ ...facts, ...what }];
    });
}

var group_by = __require__(7043);
var timeout = __require__(7577);
var route_job = __require__(9023);
// src/commands/route-findings.js












async function routeFindings(job, env, host, isGitSet) {
    const targets = (0,route_job.targetsOf)(job);
    const requested = (0,route_job.requestedBy)(job);
    const findOwn = (0,own_route.ownRoutes)(requested, env);
    const own = unsupportedFindings(requested, env, findOwn);
    if (host === 'pipe' || targets.length === 0)
        return { findings: own };
    const run = isGitSet ? (await __require__.e(7975).then(__require__.bind(__require__, 356))).programRunner(env, timeout.timeoutMs - 500) : undefined;
    const local = { readText: local_files.readLocalText, ...(run !== undefined && { run }) };
    const configuration = await (0,timeout.withTimeout)(readJobConfiguration(remoteUseOf(job), env, local), {});
    const hosts = { rest: job.apiUrl, git: job.gitUrl };
    const logins = await (0,timeout.withTimeout)(findStoredLogins(hosts, env, local_files.readLocalText, configuration, isOwnLogin(job)), []);
    const findings = [
        ...own,
        ...differenceFindings(targets, env, configuration, findOwn),
        ...connectionFindings(findConnectionOptions(env, configuration), targets),
        ...loginFindings(logins, targets),
    ];
    return { findings, configuration };
}
function isOwnLogin({ token, email, gitUrl }) {
    const secret = token?.reveal().trim();
    return (host, user, password) => password === secret && (host === gitUrl.hostname ? (0,authorization.isGitUsername)(user) : user === email);
}
function remoteUseOf({ gitUrl, git, workspace, repository }) {
    const base = gitUrl.href.replace(/\/$/, '');
    const url = workspace === undefined || repository === undefined
        ? gitUrl
        : new URL(`${base}/${workspace.name}/${repository.name}.git`);
    return { url, usernames: authorization.gitUsernames, isPush: git === 'push' };
}
function unsupportedFindings(urls, env, findOwn) {
    for (const url of urls) {
        const found = unsupportedProxy(url, env, route_programs.likelyPrograms, findOwn);
        if (found !== undefined) {
            const { variable, programs } = found;
            const facts = { variable, host: url.hostname, address: formatAddress(found), programs: (0,route_job.namesOf)(programs) };
            return [(0,finding.createFinding)('proxy-unsupported', { reason: 'socks', ...facts })];
        }
    }
    return [];
}
function differenceFindings(targets, env, configuration, findOwn) {
    const differences = targets.flatMap(({ url, programs }) => compareRoutes([url], env, route_programs.likelyPrograms, configuration, findOwn).flatMap((difference) => {
        const wanted = difference.programs.filter((program) => programs.includes(program));
        return wanted.length === 0 ? [] : [{ ...difference, wanted }];
    }));
    return (0,group_by.groupBy)(differences, ({ variable, ownRoute }) => JSON.stringify([variable, ownRoute])).map((same) => {
        const [{ variable, ownRoute }] = same;
        const ways = (0,group_by.groupBy)(same, ({ theirRoute }) => JSON.stringify(theirRoute));
        return (0,finding.createFinding)('route-differs', {
            differs: 'proxy',
            variable,
            hosts: [...new Set(same.map(({ host }) => host))],
            own: { ...wayOf(ownRoute), ...(ownRoute.variable !== undefined && { variable: ownRoute.variable }) },
            others: ways.map((alike) => ({
                programs: (0,route_job.namesOf)(route_programs.likelyPrograms.filter((program) => alike.some(({ wanted }) => wanted.includes(program))), alike.flatMap(({ programs }) => programs)),
                way: wayOf(alike[0].theirRoute),
            })),
        });
    });
}
function wayOf(route) {
    if (route.kind === 'direct')
        return { kind: 'direct' };
    if (route.kind === 'error')
        return { kind: 'error', reason: route.reason };
    return { kind: 'proxy', address: formatAddress(route.proxy), login: route.proxy.login };
}
function formatAddress({ scheme, host, port, }) {
    return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
function connectionFindings(options, targets) {
    return options.flatMap(({ programs, ...option }) => {
        const concerned = targets.filter((target) => programs.some((program) => target.programs.includes(program)));
        const hosts = concerned.map(({ url }) => url.hostname);
        if (hosts.length === 0)
            return [];
        return [(0,finding.createFinding)('route-differs', { differs: 'connection', ...option, hosts, programs: (0,route_job.namesOf)(programs) })];
    });
}
function loginFindings(logins, targets) {
    const relevant = logins.flatMap((login) => {
        const target = targets.find(({ url }) => url.hostname === login.host);
        const programs = login.programs.filter((program) => target?.programs.includes(program));
        return programs.length === 0 ? [] : [{ ...login, programs }];
    });
    const keys = new Set(relevant.map(({ place, key }) => JSON.stringify([place, key])));
    return [...keys].flatMap((id) => {
        const same = relevant.filter(({ place, key }) => JSON.stringify([place, key]) === id);
        const [first] = same;
        if (first === undefined)
            return [];
        const { place, key, sends } = first;
        const senders = ['always', 'unless-given'].flatMap((when) => {
            const programs = [...new Set(same.filter((login) => login.when === when).flatMap((login) => login.programs))];
            return programs.length === 0 ? [] : [{ programs: (0,route_job.namesOf)(programs), when }];
        });
        const hosts = [...new Set(same.map(({ host }) => host))];
        return [(0,finding.createFinding)('route-differs', { differs: 'login', place, key, sends, hosts, senders })];
    });
}
_module.exports = { routeFindings };


}),

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

154:
((_module, _exports, __require__) => {



var external_node_fs_ = __require__(3024);
var external_node_util_ = __require__(7975);
var file_calls = __require__(4762);
// src/route/certificate-file.js
const fileKinds = (/* unused pure expression or super */ null && ([
    'pem',
    'pem-with-bom',
    'der',
    'missing',
    'empty',
    'broken-first',
    'broken-later',
    'glued',
    'one-line',
    'trusted-certificate',
    'no-certificate',
    'folder',
    'unreadable',
]));
const maxCertificateBytes = 4_194_304;
function classifyCertificates(bytes) {
    if (bytes.length === 0)
        return 'empty';
    if (bytes[0] === 0x30 && bytes[1] === 0x82)
        return 'der';
    const text = Buffer.from(bytes).toString('latin1');
    const begins = [...text.matchAll(/-----BEGIN ((?:TRUSTED |X509 )?)CERTIFICATE-----/g)];
    const [first] = begins;
    if (first === undefined)
        return text.trim() === '' ? 'empty' : 'no-certificate';
    if (first[1] === 'TRUSTED ')
        return 'trusted-certificate';
    if (/-----END CERTIFICATE-----[ \t]*-----BEGIN/.test(text))
        return 'glued';
    if (/-----BEGIN CERTIFICATE-----(?!\r?\n)/.test(text.replaceAll(/(-----)[ \t]+(\r?\n)/g, '$1$2')))
        return 'one-line';
    const sound = begins.map(({ index }) => isSound(text.slice(index)));
    if (!sound[0])
        return 'broken-first';
    if (sound.includes(false))
        return 'broken-later';
    return text.startsWith('\u00ef\u00bb\u00bf') ? 'pem-with-bom' : 'pem';
}
function isSound(text) {
    const [, base64] = /^-----BEGIN (?:X509 )?CERTIFICATE-----\r?\n([A-Za-z\d+/=\r\n \t]*)-----END /.exec(text) ?? [];
    if (base64 === undefined)
        return false;
    const compact = base64.replace(/\s/g, '');
    if (compact.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(compact))
        return false;
    const der = Buffer.from(compact, 'base64');
    return der[0] === 0x30 && der[1] === 0x82 && der.length === 4 + der.readUInt16BE(2);
}

// src/route/local-files.js




const listFolder = (0,external_node_util_.promisify)(external_node_fs_.readdir);
const maxFileMilliseconds = 2_000;
async function readLocalText(path, { bytes }) {
    const content = await readInTime(path, bytes);
    return typeof content === 'string' ? undefined : Buffer.from(content).toString('utf8');
}
async function readLocalBytes(path) {
    const content = await readInTime(path, maxCertificateBytes);
    return typeof content === 'string' ? undefined : content;
}
async function listLocalFolder(path) {
    return listFolder(path).catch(() => []);
}
async function readCertificateFile(path) {
    const content = await readInTime(path, maxCertificateBytes);
    return typeof content === 'string' ? content : classifyCertificates(content);
}
function readInTime(path, maxBytes) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, maxFileMilliseconds, 'unreadable');
        readContent(path, maxBytes)
            .catch((error) => (error.code === 'ENOENT' ? 'missing' : 'unreadable'))
            .then(resolve)
            .finally(() => clearTimeout(timer));
    });
}
async function readContent(path, maxBytes) {
    const file = await (0,file_calls.openFile)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const info = await (0,file_calls.statOpen)(file);
        if (info.isDirectory())
            return 'folder';
        if (!info.isFile() || info.size > maxBytes)
            return 'unreadable';
        const buffer = Buffer.alloc(info.size);
        const { bytesRead } = await (0,file_calls.readInto)(file, buffer, 0, info.size, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await (0,file_calls.closeFile)(file);
    }
}
_module.exports = { listLocalFolder, readCertificateFile, readLocalBytes, readLocalText };


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