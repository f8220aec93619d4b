export const id = 7282;
export const ids = [7282];
export const modules = {

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  authorityFindings: () => (/* binding */ authorityFindings),
  certificateFacts: () => (/* binding */ certificateFacts),
  routeFindings: () => (/* binding */ routeFindings)
});

// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/src/check/finding.js
var finding = __webpack_require__(5419);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/route/programs.js
/** All programs in the model. `curl` and `curl-8` are the oldest and newest measured versions of libcurl. */
const programs_programs = {
    curl: { name: 'curl', version: '7.88.1' },
    'curl-8': { name: 'curl', version: '8.23.0' },
    git: { name: 'git', version: '2.39.5, libcurl 7.88.1' },
    go: { name: 'Go', version: '1.26.8' },
    requests: { name: 'Python Requests', version: '2.32.5' },
    urllib: { name: 'Python urllib', version: '3.11.7' },
    'node20-fetch': { name: 'Node fetch', version: '20.20.2' },
    'node20-https': { name: 'Node https', version: '20.20.2' },
    'node24-fetch': { name: 'Node fetch', version: '24.22.3' },
    'node24-https': { name: 'Node https', version: '24.22.3' },
};
const programIds = Object.keys(programs_programs);
/**
 * Programs that a job is likely to run if nothing is known about it. Node isn't one of them: it ignores proxy variables by default, so
 * a difference shows nothing about a job.
 */
const likelyPrograms = ['git', 'curl', 'curl-8', 'go', 'requests', 'urllib'];
/** Whether Node's clients read the proxy variables: opt-in since 24.0 (`fetch`) and 24.5 (`https`). */
function usesEnvProxy(env) {
    return env.NODE_USE_ENV_PROXY === '1' || /(^|\s)--use-env-proxy(\s|$)/.test(env.NODE_OPTIONS ?? '');
}

;// CONCATENATED MODULE: ./build/src/route/certificates.js

const fileFrom = (env, ...names) => {
    const variable = names.find((name) => env[name]);
    return variable === undefined ? { form: 'file' } : { variable, path: env[variable] ?? '', form: 'file' };
};
const folderFrom = (env, ...names) => ({
    ...fileFrom(env, ...names),
    form: 'folder',
});
/** OpenSSL and Go: each variable replaces one half of the system store. https://docs.openssl.org/3.0/man3/SSL_CTX_load_verify_locations/ */
const openssl = (env) => ({
    sources: [fileFrom(env, 'SSL_CERT_FILE'), folderFrom(env, 'SSL_CERT_DIR')],
    bundled: false,
});
/** curl reads `CURL_CA_BUNDLE`; the other two only if it isn't set. https://curl.se/docs/sslcerts.html */
const curl = (env) => env.CURL_CA_BUNDLE
    ? { sources: [fileFrom(env, 'CURL_CA_BUNDLE'), { form: 'folder' }], bundled: false }
    : openssl(env);
/** git: any value of `GIT_SSL_NO_VERIFY` turns verification off, even `0`. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify */
const git = (env) => ({
    ...(env.GIT_SSL_NO_VERIFY !== undefined && { uncheckedBy: 'GIT_SSL_NO_VERIFY' }),
    sources: [fileFrom(env, 'GIT_SSL_CAINFO'), folderFrom(env, 'GIT_SSL_CAPATH')],
    bundled: false,
});
/** Requests: the variable replaces certifi. https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification */
const requests = (env) => {
    const source = fileFrom(env, 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE');
    return source.variable === undefined
        ? { sources: [], bundled: true }
        : { sources: [{ ...source, form: 'file-or-folder' }], bundled: false };
};
/** Node adds the file to its bundled certificates, and the system store on request. https://nodejs.org/api/cli.html#node_extra_ca_certsfile */
const node = (major) => (env) => {
    const extra = fileFrom(env, 'NODE_EXTRA_CA_CERTS');
    const options = env.NODE_OPTIONS ?? '';
    const isSystemAsked = /(^|\s)--use-openssl-ca(\s|$)/.test(options) ||
        (major === 24 && (env.NODE_USE_SYSTEM_CA === '1' || /(^|\s)--use-system-ca(\s|$)/.test(options)));
    return {
        ...(env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && { uncheckedBy: 'NODE_TLS_REJECT_UNAUTHORIZED' }),
        sources: [...(extra.variable === undefined ? [] : [extra]), ...(isSystemAsked ? openssl(env).sources : [])],
        bundled: true,
    };
};
const trustRules = {
    curl,
    'curl-8': curl,
    git,
    go: openssl,
    requests,
    urllib: openssl,
    'node20-fetch': node(20),
    'node20-https': node(20),
    'node24-fetch': node(24),
    'node24-https': node(24),
};
/**
 * Where a program looks for CA certificates. Measured on Debian 12 with the versions in `programs`.
 * @param configuration of git and curl: git's counts if no variable is set, the `.curlrc` in any case
 */
function trustOf(program, env, configuration = {}) {
    const trust = trustRules[program](env);
    const { caFile, caFolder, uncheckedBy } = configuredTrust(program, configuration);
    const isForced = program.startsWith('curl');
    const configured = (source) => {
        const own = source.form === 'folder' ? caFolder : caFile;
        return own === undefined || (source.variable !== undefined && !isForced) ? source : { ...source, ...own };
    };
    return { ...(uncheckedBy && { uncheckedBy }), ...trust, sources: trust.sources.map(configured) };
}
function configuredTrust(program, { git, curl }) {
    const named = (variable, path) => (path === undefined ? undefined : { variable, path });
    if (program === 'git') {
        return {
            caFile: named('http.sslCAInfo', git?.caFile),
            caFolder: named('http.sslCAPath', git?.caFolder),
            uncheckedBy: git?.skipsVerification ? 'http.sslVerify' : undefined,
        };
    }
    if (!program.startsWith('curl'))
        return {};
    return {
        caFile: named('.curlrc cacert', curl?.caFile),
        caFolder: named('.curlrc capath', curl?.caFolder),
        uncheckedBy: curl?.options.includes('insecure') ? 'insecure' : undefined,
    };
}
/** Measured twice: with the CA only in the file (`used`), and with the CA also in the system store (`ignored` or `fails`). */
const fileEffects = {
    pem: { node: 'used', curl: 'used', git: 'used', go: 'used', requests: 'used', urllib: 'used' },
    'pem-with-bom': { node: 'used', curl: 'used', git: 'used', go: 'ignored', requests: 'used', urllib: 'used' },
    der: { node: 'ignored', curl: 'fails', git: 'ignored', go: 'ignored', requests: 'fails', urllib: 'ignored' },
    missing: { node: 'ignored', curl: 'fails', git: 'fails', go: 'ignored', requests: 'fails', urllib: 'ignored' },
    empty: { node: 'ignored', curl: 'fails', git: 'ignored', go: 'ignored', requests: 'fails', urllib: 'ignored' },
    'broken-first': { node: 'ignored', curl: 'fails', git: 'fails', go: 'used', requests: 'fails', urllib: 'ignored' },
    'broken-later': { node: 'partly', curl: 'fails', git: 'fails', go: 'used', requests: 'fails', urllib: 'ignored' },
    glued: { node: 'ignored', curl: 'fails', git: 'used', go: 'ignored', requests: 'fails', urllib: 'ignored' },
    'one-line': { node: 'ignored', curl: 'fails', git: 'used', go: 'ignored', requests: 'fails', urllib: 'ignored' },
    'trusted-certificate': {
        node: 'ignored',
        curl: 'used',
        git: 'ignored',
        go: 'ignored',
        requests: 'used',
        urllib: 'used',
    },
    'no-certificate': {
        node: 'ignored',
        curl: 'fails',
        git: 'ignored',
        go: 'ignored',
        requests: 'fails',
        urllib: 'ignored',
    },
    folder: { node: 'ignored', curl: 'fails', git: 'fails', go: 'ignored', requests: 'fails', urllib: 'ignored' },
    unreadable: { node: 'ignored', curl: 'fails', git: 'fails', go: 'ignored', requests: 'fails', urllib: 'ignored' },
};
/** What a program does with a file that one of its variables names. */
function fileEffect(program, file) {
    const reader = program.startsWith('node') ? 'node' : program.startsWith('curl') ? 'curl' : program;
    return fileEffects[file][reader];
}
/**
 * Finds variables that name a file which some programs can't use.
 * @param classify returns the kind of the file at a path, such as `readCertificateFile`
 * @param configuration of git and curl
 */
async function certificateFaults(env, programs, classify, configuration = {}) {
    const named = new Map();
    for (const program of programs) {
        for (const { variable, path, form } of trustOf(program, env, configuration).sources) {
            if (variable === undefined || path === undefined)
                continue;
            const file = named.get(variable)?.file ?? (await classify(path));
            // The kind doesn't show whether a folder has hashed names. Only GnuTLS fails if there is none.
            if (form !== 'file' && (file === 'folder' || (form === 'folder' && program !== 'git')))
                continue;
            named.set(variable, { file, readers: [...(named.get(variable)?.readers ?? []), program] });
        }
    }
    return [...named].flatMap(([variable, { file, readers }]) => {
        const by = (...effects) => readers.filter((program) => effects.includes(fileEffect(program, file)));
        const fault = { variable, file, failing: by('fails'), ignoring: by('ignored', 'partly') };
        return fault.failing.length + fault.ignoring.length > 0 ? [fault] : [];
    });
}
/** Facts of a `tls-unverified` finding: this check runs on Node and doesn't verify certificates, but these programs do. */
function tlsUnverified(env, programs = programIds, configuration = {}) {
    const { uncheckedBy } = trustOf('node24-https', env);
    if (uncheckedBy === undefined)
        return undefined;
    const isUnchecked = (program) => trustOf(program, env, configuration).uncheckedBy !== undefined;
    return { variable: uncheckedBy, checkingPrograms: programs.filter((program) => !isUnchecked(program)) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/route/certificate-file.js
/** Kinds of CA files. Programs treat each kind differently. */
const fileKinds = (/* unused pure expression or super */ null && ([
    'pem',
    'pem-with-bom',
    'der',
    'missing',
    'empty',
    /** The first certificate is damaged. */
    'broken-first',
    /** The first certificate is valid, a later one is damaged. */
    'broken-later',
    /** Two certificates without a line break between them. */
    'glued',
    'one-line',
    'trusted-certificate',
    /** Text or bytes without a certificate. */
    'no-certificate',
    'folder',
    'unreadable',
]));
/** Maximum size of a CA file, in bytes. Debian's has 220 kB. */
const maxCertificateBytes = 4_194_304;
/**
 * Classifies a CA file by its bytes. It doesn't check who issued a certificate or whether it is still valid.
 * @param bytes the whole file, at most `maxCertificateBytes`
 */
function classifyCertificates(bytes) {
    if (bytes.length === 0)
        return 'empty';
    // A DER certificate is a SEQUENCE with a two-byte length.
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
/** Whether the block at the start of a text is base64 of a DER SEQUENCE with a correct length. */
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

;// CONCATENATED MODULE: ./build/src/route/local-files.js


/** Maximum time to read a file, in milliseconds. */
const maxFileMilliseconds = 2_000;
/** Reads a regular file of limited size; `undefined` if there is none. Never rejects, never waits for a pipe. */
async function readLocalText(path, { bytes }) {
    const content = await readInTime(path, bytes);
    return typeof content === 'string' ? undefined : Buffer.from(content).toString('utf8');
}
/** Reads a file of CA certificates; `undefined` if there is none. Never rejects, never waits for a pipe. */
async function readLocalBytes(path) {
    const content = await readInTime(path, maxCertificateBytes);
    return typeof content === 'string' ? undefined : content;
}
/** Names of the files in a folder; none if there is no such folder. Never rejects. */
async function listLocalFolder(path) {
    return external_node_fs_.promises.readdir(path).catch(() => []);
}
/** Classifies the CA file at a path. Never rejects, never waits for a pipe. */
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
    // Without O_NONBLOCK, opening a named pipe waits for a writer.
    const file = await external_node_fs_.promises.open(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const info = await file.stat();
        if (info.isDirectory())
            return 'folder';
        if (!info.isFile() || info.size > maxBytes)
            return 'unreadable';
        const buffer = Buffer.alloc(info.size);
        const { bytesRead } = await file.read(buffer, 0, info.size, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/route/authority.js



/** System stores. The first file that exists counts. https://go.dev/src/crypto/x509/root_linux.go */
const systemFiles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
const systemFolder = '/etc/ssl/certs';
/** Larger folders aren't stores. */
const maxFolderFiles = 2_000;
/**
 * Finds programs whose CA certificates don't include the authority of a certificate. Nothing is reported about a program with a file that
 * it can't read, which `certificateFaults` reports, whose store wasn't found, or that brings CA certificates. Linux only: elsewhere, programs use the store of the
 * system through its interface.
 * @param chain DER of the certificates that a server sent and the authority that this check found, by `Connections.chainOf`
 */
async function findDistrust(chain, env, programs, configuration) {
    const certificates = chain.flatMap(parseCertificate);
    if (certificates.length === 0 || process.platform !== 'linux')
        return [];
    const read = authorityReader();
    const groups = new Map();
    for (const program of programs) {
        const trust = trustOf(program, env, configuration);
        if (trust.uncheckedBy !== undefined || (await isTrustedBy(program, trust, certificates, read)) !== false)
            continue;
        const variable = trust.sources.find((source) => source.variable !== undefined)?.variable;
        groups.set(variable, [...(groups.get(variable) ?? []), program]);
    }
    return [...groups].map(([variable, found]) => ({ ...(variable && { variable }), programs: found }));
}
/** Whether an authority is in the chain, or issued one of its certificates. */
function isTrusted(chain, authorities) {
    return chain.some((certificate) => authorities.some((authority) => certificate.fingerprint256 === authority.fingerprint256 ||
        (certificate.issuer === authority.subject && certificate.verify(authority.publicKey))));
}
/** Whether a program trusts a certificate; `undefined` if that isn't known, or it fails because of one of the files. */
async function isTrustedBy(program, { sources, bundled }, chain, read) {
    // What comes with a program depends on who packaged it.
    if (bundled)
        return undefined;
    let isKnown = false;
    for (const source of sources) {
        const authorities = await authoritiesIn(program, source, read);
        if (authorities === undefined)
            return undefined;
        if (isTrusted(chain, authorities))
            return true;
        isKnown ||= source.path !== undefined || authorities.length > 0;
    }
    return isKnown ? false : undefined;
}
async function authoritiesIn(program, { path, form }, read) {
    // OpenSSL finds certificates by the hash of their subject; Go and GnuTLS read every file.
    const kind = program === 'go' || program === 'git' ? 'folder' : 'hashed';
    if (form === 'folder') {
        if (path === undefined)
            return read(systemFolder, 'hashed');
        const folders = await Promise.all(path.split(':').map((folder) => read(folder, kind)));
        return folders.flat();
    }
    if (path === undefined) {
        for (const file of systemFiles) {
            const authorities = await read(file, 'file');
            if (authorities.length > 0)
                return authorities;
        }
        return [];
    }
    const file = await readCertificateFile(path);
    if (form === 'file-or-folder' && file === 'folder')
        return read(path, 'hashed');
    const effect = fileEffect(program, file);
    if (effect === 'fails')
        return undefined;
    const authorities = effect === 'ignored' ? [] : await read(path, 'file');
    return effect === 'partly' ? authorities.slice(0, 1) : authorities;
}
/** Reads each file or folder once. */
function authorityReader() {
    const known = new Map();
    const readFile = async (path) => certificatesIn(await readLocalBytes(path));
    const readFolder = async (path, names) => {
        const files = (await listLocalFolder(path)).filter((name) => names.test(name)).slice(0, maxFolderFiles);
        return (await Promise.all(files.map((name) => readFile(`${path}/${name}`)))).flat();
    };
    return (path, kind) => {
        const key = `${kind} ${path}`;
        const reading = known.get(key) ??
            (kind === 'file' ? readFile(path) : readFolder(path, kind === 'hashed' ? /^[\da-f]{8}\.\d+$/ : /(?:)/));
        known.set(key, reading);
        return reading;
    };
}
/** All certificates in a PEM file, with or without line breaks. Damaged ones are skipped. */
function certificatesIn(bytes) {
    const text = Buffer.from(bytes ?? []).toString('latin1');
    const blocks = text.matchAll(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([A-Za-z\d+/=\s]*)-----END /g);
    return [...blocks].flatMap(([, base64 = '']) => parseCertificate(Buffer.from(base64, 'base64')));
}
function parseCertificate(certificate) {
    try {
        return [new external_node_crypto_.X509Certificate(certificate)];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/route/own-route.js
var own_route = __webpack_require__(4796);
// EXTERNAL MODULE: ./build/src/route/node-address.js
var node_address = __webpack_require__(2614);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/route/proxy-address.js
var proxy_address = __webpack_require__(738);
;// CONCATENATED MODULE: ./build/src/route/go-address.js


/**
 * Go: if `url.Parse` fails, Go retries with `http://` in front and ignores the variable if that fails too. Measured with
 * Go 1.26.8; `parseProxy` in https://pkg.go.dev/golang.org/x/net/http/httpproxy
 */
const goAddress = (value) => {
    const written = readGoUrl(value);
    if (written === undefined || written.scheme === '' || written.authority === '') {
        const again = readGoUrl(`http://${value}`);
        if (again === undefined && written === undefined)
            return 'ignored';
        // The retry takes a scheme in the value for the host.
        if (again === undefined || again.authority === '' || value.includes(':/'))
            return 'unreadable';
        return addressOfUrl(again);
    }
    return addressOfUrl(written);
};
function addressOfUrl({ scheme: written, authority }) {
    const { login, host } = (0,proxy_address/* splitAuthority */.Ss)(authority, authority.lastIndexOf('@'));
    const parts = (0,proxy_address/* splitPort */.yY)(host);
    if (parts === undefined)
        return 'unreadable';
    const known = {
        http: 'http',
        https: 'https',
        socks5: 'socks5h',
        socks5h: 'socks5h',
    };
    // Any other scheme is treated as an HTTP proxy without a default port.
    const scheme = known[written] ?? 'http';
    const usual = written in known ? { http: 80, https: 443, socks5: 1080, socks5h: 1080 }[written] : undefined;
    const port = parts.port ? (0,proxy_address/* portIn */.Ju)(parts.port) : usual;
    if (port === undefined)
        return 'unreadable';
    const address = { scheme, host: parts.host, port };
    if (login === undefined)
        return address;
    const { user, password = '' } = (0,proxy_address/* splitLogin */.sv)(login);
    return { ...address, login: { user, password } };
}
/** `url.Parse` for the parts of a proxy's address; `undefined` is an error. */
function readGoUrl(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Go rejects these.
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
/** Whether every percent sign starts an escape. */
const hasOnlyCodes = (text) => !/%(?![\da-f]{2})/i.test(text);
function isAuthority(authority) {
    const { login = '', host } = (0,proxy_address/* splitAuthority */.Ss)(authority, authority.lastIndexOf('@'));
    if (!/^[\w.:~!$&'()*+,;=%@-]*$/.test(login) || !hasOnlyCodes(login))
        return false;
    if (host.startsWith('['))
        return /^\[[^\]]*\](:\d*)?$/.test(host) && (0,external_node_net_.isIPv6)(host.slice(1, host.indexOf(']')));
    return /^[^:]*(:\d*)?$/.test(host) && !/%[0-7]/.test(host) && hasOnlyCodes(host) && !/[ \\^{}|`/?#@]/.test(host);
}

// EXTERNAL MODULE: ./build/src/route/libcurl-rules.js + 1 modules
var libcurl_rules = __webpack_require__(4191);
// EXTERNAL MODULE: ./build/src/route/bypass-rule.js
var bypass_rule = __webpack_require__(1038);
// EXTERNAL MODULE: ./build/src/route/ip.js
var ip = __webpack_require__(2070);
;// CONCATENATED MODULE: ./build/src/route/no-proxy.js



const portOf = (url) => url.port || (url.protocol === 'https:' ? '443' : '80');
/**
 * Go: entries are separated by commas only. A leading dot or `*.` matches subdomains but not the domain. Ports and CIDR blocks are
 * supported, and `*` in any entry matches all hosts. Measured with Go 1.26.8; https://pkg.go.dev/golang.org/x/net/http/httpproxy#Config
 */
const goBypass = (list, url) => {
    const host = (0,bypass_rule/* hostOf */.w4)(url);
    const bits = (0,ip/* addressBits */.D)(host);
    if (host === 'localhost' || host === '::1' || ((0,external_node_net_.isIPv4)(host) && host.startsWith('127.')))
        return true;
    return list.split(',').some((written) => {
        const entry = written.trim().toLowerCase();
        if (entry === '*')
            return true;
        if (entry.includes('/'))
            return bits !== undefined && (0,ip/* isWithinBlock */.z)(host, entry);
        const [, named = entry, port] = /^(\[[^\]]*\]|[^:]*):([^:]*)$/.exec(entry) ?? [];
        // Brackets work only with a port.
        const name = (port === undefined ? entry : named.replace(/^\[|\]$/g, '')).replace(/^\*\./, '.');
        if (name === '' || (port && port !== portOf(url)))
            return false;
        if ((0,bypass_rule/* isAddress */.PW)(name))
            return bits !== undefined && (0,ip/* addressBits */.D)(name) === bits;
        if (bits !== undefined)
            return false;
        return name.startsWith('.') ? host.endsWith(name) : (0,bypass_rule/* isInDomain */.gq)(host, name);
    });
};
/**
 * Python's urllib: a single `*`, or names separated by commas. Leading dots are ignored; no ports, no CIDR blocks.
 * Measured with Python 3.11.7; `proxy_bypass_environment` in `Lib/urllib/request.py`,
 * https://docs.python.org/3/library/urllib.request.html
 */
const urllibBypass = (list, url) => pythonBypass(list, url.host.toLowerCase());
/**
 * Requests: an entry matches every host that ends with it, even without a dot between. IPv4 CIDR blocks are supported. Then the rules
 * of urllib apply. Measured with Requests 2.32.5; `should_bypass_proxies` in `requests/utils.py`.
 */
const requestsBypass = (list, url) => {
    const host = (0,bypass_rule/* hostOf */.w4)(url);
    const entries = list.replaceAll(' ', '').split(',').filter(Boolean);
    const isNamed = (0,external_node_net_.isIPv4)(host)
        ? entries.some((entry) => entry === host || (isBlock4(entry) && (0,ip/* isWithinBlock */.z)(host, entry)))
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
        return entry !== '' && [host, hostOnly].some((name) => (0,bypass_rule/* isInDomain */.gq)(name, entry));
    });
}
/**
 * Node's `fetch` under `NODE_USE_ENV_PROXY`: entries are separated by commas or white space. A leading dot or `*.` is ignored; ports work.
 * Measured with Node 24.22.3, with its bundled undici; https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 */
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
        return (0,bypass_rule/* isInDomain */.gq)(host, named.replace(/^\*?\./, '').toLowerCase());
    });
};
/**
 * Node's `https` under `NODE_USE_ENV_PROXY`: an entry matches only that host, a leading dot also subdomains, `*.` only subdomains. Ports
 * and ranges such as `10.0.0.1-10.0.0.9` work, and `*` in any entry matches all hosts. Measured with Node 24.22.3;
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
const nodeHttpsBypass = (list, url) => {
    const host = (0,bypass_rule/* hostOf */.w4)(url);
    return list.split(',').some((written) => {
        const entry = written.trim().toLowerCase();
        if (entry === '*' || entry === host || entry === `${host}:${portOf(url)}`)
            return true;
        if (entry.startsWith('.'))
            return (0,bypass_rule/* isInDomain */.gq)(host, entry.slice(1));
        if (entry.startsWith('*.'))
            return host.endsWith(entry.slice(1));
        const [first, last] = entry.split('-').map((part) => part.trim());
        if (!(0,external_node_net_.isIPv4)(host) || !(0,external_node_net_.isIPv4)(first ?? '') || !(0,external_node_net_.isIPv4)(last ?? ''))
            return false;
        const [at, from, to] = [host, first, last].map((address) => (0,ip/* addressBits */.D)(address ?? '') ?? 0n);
        return at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to;
    });
};

;// CONCATENATED MODULE: ./build/src/route/python-address.js


const requestsSchemes = {
    http: ['http', 80],
    https: ['https', 443],
    socks4: ['socks4', 1080],
    socks4a: ['socks4a', 1080],
    socks5: ['socks5', 1080],
    socks5h: ['socks5h', 1080],
};
/**
 * Requests, with PySocks for SOCKS: the login ends at the last `@` and is sent as Latin-1; a user without a password isn't sent.
 * Measured with Requests 2.32.5 and urllib3 2; `prepend_scheme_if_needed` and `get_auth_from_url` in
 * `requests/utils.py`. https://requests.readthedocs.io/en/latest/user/advanced/#proxies
 */
const requestsAddress = (value) => {
    const hasScheme = /^[a-z][a-z\d+-]*:\/\//i.test(value);
    if (!hasScheme && /^[a-z][a-z\d+-]*:(?!\d)/i.test(value))
        return 'unreadable';
    const [, written = 'http', rest = ''] = /^([^:]*):\/\/(.*)$/s.exec(hasScheme ? value : `http://${value.replace(/^\/\//, '')}`) ?? [];
    const [authority = ''] = rest.split(/[\\/?#]/, 1);
    const { login, host } = (0,proxy_address/* splitAuthority */.Ss)(authority, authority.lastIndexOf('@'));
    const parts = /\s/.test(host) ? undefined : (0,proxy_address/* splitPort */.yY)(host);
    if (parts === undefined || /["<>^`{|}]/.test(parts.host))
        return 'unreadable';
    const known = requestsSchemes[written.toLowerCase()];
    if (known === undefined)
        return 'unsupported';
    const [scheme, usual] = known;
    const port = parts.port ? (0,proxy_address/* portIn */.Ju)(parts.port) : usual;
    if (port === undefined)
        return 'unreadable';
    const address = { scheme, host: (0,external_node_net_.isIPv6)(parts.host) ? parts.host : (0,proxy_address/* decodeBytes */.yj)(parts.host), port };
    if (login === undefined)
        return address;
    if (/[[\]]/.test(login))
        return 'unreadable';
    const { user, password } = (0,proxy_address/* splitLogin */.sv)(login);
    if (user === '' || password === undefined)
        return address;
    const [latinUser, latinPassword] = [latin1(user), latin1(password)];
    if (latinUser === undefined || latinPassword === undefined)
        return 'unreadable';
    return { ...address, login: { user: latinUser, password: latinPassword } };
};
/** UTF-8 bytes as Latin-1; `undefined` if they can't be encoded. */
function latin1(bytes) {
    const text = Buffer.from(bytes, 'latin1').toString('utf8');
    return [...text].every((letter) => letter <= '\u00ff') ? text : undefined;
}
/**
 * Python's urllib: every proxy is treated as an HTTP proxy without TLS, with 443 as default port. The login ends at the last `@` and is
 * sent only with both user and password. Measured with Python 3.11.7; `_parse_proxy` in
 * `Lib/urllib/request.py`. https://docs.python.org/3/library/urllib.request.html#urllib.request.ProxyHandler
 */
const urllibAddress = (value) => {
    const [, scheme, behind] = /^([^/:]+):(.*)$/s.exec(value) ?? [];
    const rest = scheme === undefined ? value : (behind ?? '');
    if (rest.startsWith('/') && !rest.startsWith('//'))
        return 'unreadable';
    const end = rest.indexOf('/', rest.includes('@') ? rest.indexOf('@') : 2);
    const authority = rest.startsWith('//') ? rest.slice(2, end === -1 ? undefined : end) : value;
    const { login, host: written } = (0,proxy_address/* splitAuthority */.Ss)(authority, authority.lastIndexOf('@'));
    const host = (0,proxy_address/* decodeBytes */.yj)(written);
    const colon = host.lastIndexOf(':') > host.lastIndexOf(']') ? host.lastIndexOf(':') : -1;
    const digits = colon === -1 ? '' : host.slice(colon + 1).trim();
    const port = digits === '' && host.slice(colon + 1).trim() === digits && colon === host.length - 1 ? 443 : (0,proxy_address/* portIn */.Ju)(digits);
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
    const { user, password } = (0,proxy_address/* splitLogin */.sv)(login);
    if (user === '' || !password)
        return read;
    // Invalid UTF-8 becomes replacement characters.
    const utf8 = (bytes) => (0,proxy_address/* bytesOf */.$$)(Buffer.from(bytes, 'latin1').toString('utf8'));
    return { ...read, login: { user: utf8(user), password: utf8(password) } };
};

;// CONCATENATED MODULE: ./build/src/route/proxy-rules.js





/** Upper case first; `ALL_PROXY` is not supported. https://pkg.go.dev/net/http#ProxyFromEnvironment */
const goProxy = (url, env) => (0,libcurl_rules/* filled */.Bq)(env, ...((0,libcurl_rules/* isSecure */.Ut)(url) ? ['HTTPS_PROXY', 'https_proxy'] : ['HTTP_PROXY', 'http_proxy']));
/** Any mix of cases, lower case first. An empty lower-case variable hides the others: `getproxies_environment`. */
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
/** `HTTP_PROXY` also applies to `https` if no other variable does. https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent */
const undiciProxy = (url, env) => {
    const plain = (0,libcurl_rules/* present */.Eb)(env, 'http_proxy', 'HTTP_PROXY');
    const own = (0,libcurl_rules/* isSecure */.Ut)(url) ? (0,libcurl_rules/* present */.Eb)(env, 'https_proxy', 'HTTPS_PROXY') : plain;
    return own?.value ? own : plain;
};
/** https://nodejs.org/api/http.html#built-in-proxy-support */
const nodeHttpsProxy = (url, env) => (0,libcurl_rules/* filled */.Bq)(env, ...((0,libcurl_rules/* isSecure */.Ut)(url) ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY']));
const nodeFetch = {
    proxy: undiciProxy,
    bypass: libcurl_rules/* lowerEvenEmpty */.B5,
    readBypass: undiciBypass,
    readAddress: node_address/* undiciAddress */.V3,
};
const nodeHttps = {
    proxy: nodeHttpsProxy,
    bypass: libcurl_rules/* lowerFirst */.oZ,
    readBypass: nodeHttpsBypass,
    readAddress: node_address/* nodeHttpsAddress */.S$,
};
const proxyRules = {
    ...libcurl_rules/* libcurlRules */.Df,
    go: {
        proxy: goProxy,
        bypass: (env) => (0,libcurl_rules/* filled */.Bq)(env, 'NO_PROXY', 'no_proxy'),
        readBypass: goBypass,
        readAddress: goAddress,
    },
    requests: {
        proxy: requestsProxy,
        bypass: libcurl_rules/* lowerFirst */.oZ,
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

// EXTERNAL MODULE: ./build/src/route/route.js
var route = __webpack_require__(7066);
;// CONCATENATED MODULE: ./build/src/route/program-route.js




/** The route of a program to a URL, without secrets. */
function routeOf(program, url, env) {
    return fullRouteOf(program, url, env).route;
}
/** The route of a program to a URL, with the login that it sends to the proxy. Not for reports. */
function fullRouteOf(program, url, env) {
    if (program.startsWith('node')) {
        if (program.startsWith('node20') || !usesEnvProxy(env))
            return { route: { kind: 'direct' } };
        const broken = unreadableAtStart(env);
        if (broken !== undefined)
            return { route: { kind: 'error', variable: broken, reason: 'unreadable' } };
    }
    return (0,route/* findRoute */.$)(proxyRules[program], url, env);
}
/** Node reads both variables at startup, and exits if one is invalid. */
function unreadableAtStart(env) {
    const names = [
        ['https_proxy', 'HTTPS_PROXY'],
        ['http_proxy', 'HTTP_PROXY'],
    ];
    return names
        .map(([lower, upper]) => (env[lower] === undefined ? upper : lower))
        .find((name) => env[name] && typeof (0,node_address/* undiciAddress */.V3)(env[name]) === 'string');
}

;// CONCATENATED MODULE: ./build/src/route/compare-routes.js



/**
 * Finds programs of a job that take a different route than this check. Empty if this check can't use the proxy itself: that is an error.
 * @param urls one URL per host that the job uses
 * @param programs programs that the job is likely to run
 * @param configuration of git and curl, by `readJobConfiguration`
 * @param findOwn the route of this check, by `ownRoutes`
 */
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
/**
 * The route of a program with its own configuration: `http.proxy` of git and `proxy` in a `.curlrc` override the variables, an empty
 * value means no proxy, and `NO_PROXY` overrides them. `noproxy` in a `.curlrc` replaces `NO_PROXY`. Measured with git 2.39.5 and curl
 * 7.88.1; https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpproxy
 */
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
/**
 * The SOCKS proxy that this check can't use; `undefined` for any other route.
 * @param findOwn the route of this check, by `ownRoutes`
 */
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
        return (0,own_route/* isSameHop */.Eo)(own, their);
    return own.kind === their.kind;
}
/** The variable to look at: it decides one of the two routes, but not the other. */
function decidingVariable(own, their) {
    const isBypass = (route) => route.kind === 'direct' && /^(?:\.curlrc )?no_?proxy$/i.test(route.variable ?? '');
    const [first, second] = isBypass(own) || (their.kind === 'direct' && their.variable === undefined) ? [own, their] : [their, own];
    return first.variable ?? second.variable ?? '';
}

// EXTERNAL MODULE: ./build/src/route/curl-address.js
var curl_address = __webpack_require__(2580);
;// CONCATENATED MODULE: ./build/src/route/git-entries.js
/** Reads the output of `git config --null`. A key without a value is `true`. */
function readEntries(output) {
    return output
        .split('\0')
        .filter(Boolean)
        .map((entry) => {
        const end = entry.indexOf('\n');
        return end === -1 ? { key: entry, value: 'true' } : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}
/**
 * All values of a key that can have several, in order. An empty value clears those before it.
 * @param name such as `http.extraheader`; the key can contain a URL pattern: `http.<url>.extraheader`
 */
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
/** Whether a URL pattern applies, whatever its username. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplturlgt */
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

;// CONCATENATED MODULE: ./build/src/route/git-settings.js



/** Limits for one git process, in milliseconds and bytes of output. */
const maxGitMilliseconds = 2_000;
const maxGitBytes = 1_048_576;
/** Keys with one value that git itself resolves for a URL, in lower case. */
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
/** Other known keys: those with several values, and those that no URL belongs to. */
const otherKeys = [
    '^http\\.(.*\\.)?(extraheader|curloptresolve)$',
    '^credential\\.(.*\\.)?helper$',
    '^url\\..*\\.pushinsteadof$',
    '^remote\\..*\\.(proxy|url)$',
    '^protocol\\.(https\\.)?allow$',
].join('|');
/**
 * Reads the configuration that git itself resolves for a URL, from all its files and variables. Sends no request. The keys are listed
 * first, and only the values of known keys are read.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt---get-urlmatchnameURL
 */
async function readGitSettings(use, run) {
    const runGit = (...args) => run(['git', ...args], { milliseconds: maxGitMilliseconds, bytes: maxGitBytes });
    const git = async (...args) => {
        const ended = await runGit(...args);
        return ended?.exitCode === 0 ? ended.output : undefined;
    };
    const listed = await runGit('config', '--name-only', '--get-regexp', '^(http|url|credential|protocol|remote)\\.');
    // Most configurations have none of them; git exits with 1 then.
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
/** Values by their key. If a value depends on the username in the URL, the other one is in `dependent`. */
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
/** Keys because of which git connects to another address, through another proxy of a remote, or not at all. */
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
/** Whether git logs in to a proxy by another scheme than Basic. Without a value, it uses what the proxy offers. */
const usesOtherLogin = (method) => /^(?:digest|negotiate|ntlm)$/i.test(method ?? '');
/** `store`, `store --file PATH`, or the path of the program. https://git-scm.com/docs/git-credential-store */
function storeOf(helper) {
    const [, path] = /^(?:\S*git-credential-)?store(?:\s+--file[=\s]\s*["']?([^"']+?)["']?)?\s*$/.exec(helper) ?? [
        '',
        null,
    ];
    return path === null ? [] : [path ?? '~/.git-credentials'];
}
function gitProxyRoute(value) {
    const variable = 'http.proxy';
    const read = value === '' ? 'ignored' : (0,curl_address/* gitAddress */.Ry)(value);
    if (read === 'ignored')
        return { kind: 'direct', variable };
    return typeof read === 'string'
        ? { kind: 'error', variable, reason: read }
        : (0,route/* routeThrough */.z)(variable, value, read).route;
}
/** Whether git uses another URL, and whether also if the URL contains a login. */
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

;// CONCATENATED MODULE: ./build/src/route/connection-options.js

/** Finds settings of git and curl that are neither a proxy, certificates, nor a login. */
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
            // The variable overrides the configuration.
            .filter((key) => GIT_ALLOW_PROTOCOL === undefined || !key.startsWith('protocol.'))
            .map((key) => ({ place: 'git config', key, programs: ['git'] })),
        ...(curl?.connection ?? []).map((key) => ({ place: '~/.curlrc', key, programs: ['curl', 'curl-8'] })),
    ];
}

;// CONCATENATED MODULE: ./build/src/route/curlrc.js


/** Options for the route. All but `noproxy` name a proxy, and the last of them counts. */
const proxyOptions = ['proxy', 'proxy1.0', 'socks4', 'socks4a', 'socks5', 'socks5-hostname'];
/** Options for the credentials and the certificates. */
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
/**
 * Options because of which curl connects or logs in in another way, sends another request, or fails. What they do depends on more than
 * this check knows.
 */
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
/** Short options without a value, which can be followed by others. https://curl.se/docs/manpage.html */
const flags = '0123456#aBfGgIiJjklLMnNOpqRsSvVZ';
/**
 * Reads the relevant options in a `.curlrc`. Values are dropped, except for the addresses of proxies and the paths of files; a header
 * counts only if it is `Authorization` or `Cookie`. Never throws. https://everything.curl.dev/cmdline/configfile.html
 * @param text the whole file; the caller limits its size
 */
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
/** The options in a line: a long one, or short ones of which only the last has a value. */
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
/** A value ends at its quotation mark, or else at a space. */
function unquoted(value) {
    const [, quoted] = /^"((?:[^"\\]|\\.)*)"?/.exec(value) ?? [];
    return quoted === undefined ? value.replace(/^'(.*)'$/, '$1') : quoted.replaceAll(/\\(.)/g, '$1');
}
function curlProxyRoute({ name, value }) {
    const variable = '.curlrc proxy';
    const scheme = name.startsWith('socks') ? name.replace('5-hostname', '5h') : undefined;
    const address = scheme === undefined || value === '' ? value : `${scheme}://${value.replace(/^[a-z\d]+:\/\//i, '')}`;
    const read = address === '' ? 'ignored' : (0,curl_address/* curl7Address */.ee)(address);
    if (read === 'ignored')
        return { kind: 'direct', variable };
    return typeof read === 'string'
        ? { kind: 'error', variable, reason: read }
        : (0,route/* routeThrough */.z)(variable, address, read).route;
}

// EXTERNAL MODULE: ./build/src/route/job-files.js
var job_files = __webpack_require__(8458);
;// CONCATENATED MODULE: ./build/src/route/job-configuration.js



/** Maximum size of a configuration or netrc file, in bytes. Larger files are skipped. */
const maxConfigurationBytes = 1_048_576;
/**
 * Reads what git and curl are configured to do in a job, apart from environment variables.
 * @param use what the job does with the repository
 */
async function readJobConfiguration(use, env, local) {
    const [git, curlrc] = await Promise.all([
        local.run === undefined ? undefined : readGitSettings(use, local.run),
        readFirst((0,job_files/* curlrcPaths */.ig)(env), local),
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/route/run-program.js



/**
 * Variables that git needs to find and read its configuration. All others stay here, and the token with them. `GIT_CONFIG` isn't passed
 * on: only `git config` reads it. https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIG
 */
const passedOn = /^(?:(?!GIT_CONFIG$)GIT_\w+|HOME|XDG_CONFIG_HOME|PATH|SYSTEMROOT|PROGRAMDATA|USERPROFILE|HOMEDRIVE|HOMEPATH)$/i;
/** Runs programs by their absolute path in `PATH`, without a shell. Never rejects. */
function programRunner(env) {
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => passedOn.test(name)));
    return async ([name, ...args], { milliseconds, bytes }) => {
        const path = await findProgram(name, env);
        if (path === undefined)
            return undefined;
        return new Promise((resolve) => {
            const options = { env: own, timeout: milliseconds, maxBuffer: bytes, killSignal: 'SIGKILL' };
            const child = (0,external_node_child_process_.execFile)(path, args, options, (error, stdout) => {
                const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
                resolve({ exitCode, output: stdout });
            });
            child.stdin?.end();
        });
    };
}
/** The first executable file of that name. Relative directories don't count: a repository could contain a program. */
async function findProgram(name, env) {
    const directories = (env.PATH ?? env.Path ?? '').split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    const paths = directories.map((directory) => (0,external_node_path_.join)(directory, process.platform === 'win32' ? `${name}.exe` : name));
    const isExecutable = await Promise.all(paths.map((path) => external_node_fs_.promises.access(path, external_node_fs_.constants.X_OK).then(() => true, () => false)));
    return paths.find((_, index) => isExecutable[index]);
}

;// CONCATENATED MODULE: ./build/src/route/netrc.js
/**
 * Reads the hosts in a netrc file. Logins, passwords, accounts, and macros are skipped and not kept. Never throws; unknown words are
 * skipped. https://everything.curl.dev/usingcurl/netrc.html
 * @param text the whole file; the caller limits its size
 */
function readNetrc(text, isOwn = () => false) {
    const entries = [];
    const words = readWords(text);
    for (let word = words.next(); word !== undefined; word = words.next()) {
        if (word === 'machine')
            entries.push({ host: words.next()?.toLowerCase() ?? '' });
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
    return entries.map(({ host, login, password }) => {
        const isChecked = host !== undefined && isOwn(host, login ?? '', password ?? '');
        return { host, hasLogin: (login ?? password) !== undefined && !isChecked };
    });
}
/** The entry for a host: the first match, which may be `default`. */
function netrcEntryFor(entries, host) {
    return entries.find((entry) => entry.host === undefined || entry.host === host.toLowerCase());
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

;// CONCATENATED MODULE: ./build/src/route/stored-logins.js



/**
 * Finds stored credentials that programs send instead of the token. Measured: git 2.39.5 prefers `~/.netrc` to its credential helpers
 * and `GIT_ASKPASS`; Requests 2.32.5 replaces an explicit `Authorization` header with it; curl reads it only with `--netrc`; Go, urllib,
 * and Node never do. https://requests.readthedocs.io/en/latest/user/authentication/#netrc-authentication
 * @param rest URL of the REST API
 * @param git URL of the repository
 * @param configuration of git and curl, by `readJobConfiguration`
 * @param isOwn whether a stored login is the one being checked: nothing is wrong with that
 */
async function findStoredLogins({ rest, git }, env, readText, configuration, isOwn = () => false) {
    const home = (0,job_files/* homeOf */.lt)(env);
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
/** Requests reads the file in `NETRC`, or `~/.netrc`, or `~/_netrc`; git and curl read only `~/.netrc`. */
function netrcLogins({ NETRC, netrc, underscored, ofCurl }, hosts, curlrc, isOwn) {
    const forRequests = NETRC !== undefined ? ['NETRC', NETRC] : netrc !== undefined ? ['~/.netrc', netrc] : ['~/_netrc', underscored];
    const curlReads = curlrc.includes('netrc') || curlrc.includes('netrc-optional');
    const rows = [
        [...forRequests, 'always', ['requests']],
        ['~/.netrc', netrc, 'unless-given', curlReads ? ['git', 'curl', 'curl-8'] : ['git']],
        ['netrc-file', ofCurl, 'unless-given', ['curl', 'curl-8']],
    ];
    return rows.flatMap(([place, text, when, programs]) => {
        const entries = text === undefined ? [] : readNetrc(text, isOwn);
        return [...new Set(hosts)].flatMap((host) => {
            const entry = netrcEntryFor(entries, host);
            return entry?.hasLogin ? [netrcLogin(entry, { place, host, when, programs })] : [];
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
/** git uses its credential helpers before the program in `GIT_ASKPASS`. https://git-scm.com/docs/git-credential-store */
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
/** What curl sends because of a `.curlrc`. Measured with curl 7.88.1. */
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

// EXTERNAL MODULE: ./build/src/util/files.js + 1 modules
var files = __webpack_require__(4722);
// EXTERNAL MODULE: ./build/src/util/group-by.js
var group_by = __webpack_require__(7043);
;// CONCATENATED MODULE: ./build/src/commands/route-findings.js














/** Findings about the route of a job. Takes a few seconds at most, even if files don't respond. */
async function routeFindings(job, env, host) {
    const targets = targetsOf(job);
    const requested = job.git === 'none' ? [job.apiUrl] : [job.apiUrl, job.gitUrl];
    const programs = likelyPrograms.filter((program) => targets.some((target) => target.programs.includes(program)));
    const findOwn = (0,own_route.ownRoutes)(requested, env);
    const own = [...unsupportedFindings(requested, env, findOwn), ...tlsFindings(requested, env, programs)];
    if (host === 'pipe' || targets.length === 0)
        return { findings: own };
    const local = { readText: readLocalText, run: programRunner(env) };
    const configuration = await (0,files/* withTimeout */.wj)(readJobConfiguration(remoteUseOf(job), env, local), {});
    const [faults, logins] = await Promise.all([
        (0,files/* withTimeout */.wj)(certificateFaults(env, programs, readCertificateFile, configuration), []),
        (0,files/* withTimeout */.wj)(findStoredLogins({ rest: job.apiUrl, git: job.gitUrl }, env, readLocalText, configuration, isOwnLogin(job)), []),
    ]);
    const findings = [
        ...own,
        ...differenceFindings(targets, env, configuration, findOwn),
        ...faults.map(faultFinding),
        ...connectionFindings(findConnectionOptions(env, configuration), targets),
        ...loginFindings(logins, targets),
    ];
    return { findings, configuration };
}
/**
 * Findings about programs that don't trust the certificates of the job's hosts, although this check does.
 * @param chainOf the certificates of a host, by `Connections`
 */
async function authorityFindings(job, configuration, env, chainOf) {
    // That this check trusts any certificate is another finding.
    if (tlsUnverified(env) !== undefined)
        return [];
    const targets = targetsOf(job);
    const found = await Promise.all(targets.map(async ({ url, programs }) => {
        const distrust = await (0,files/* withTimeout */.wj)(findDistrust(chainOf(url.origin), env, programs, configuration), []);
        return distrust.map((one) => ({ ...one, host: url.hostname }));
    }));
    return (0,group_by/* groupBy */.$)(found.flat(), ({ variable = '' }) => variable).map((same) => {
        const [{ variable }] = same;
        const all = likelyPrograms.filter((program) => same.some(({ programs }) => programs.includes(program)));
        const hosts = [...new Set(same.map(({ host }) => host))];
        return (0,finding/* createFinding */.uP)('route-differs', {
            differs: 'authority',
            ...(variable !== undefined && { variable }),
            hosts,
            programs: namesOf(all),
        });
    });
}
/** Whether a login is the one being checked, with the username that the host requires. */
function isOwnLogin({ token, email, gitUrl }) {
    const secret = token?.reveal().trim();
    return (host, user, password) => password === secret && (host === gitUrl.hostname ? authorization/* gitUsernames */.qe.includes(user) : user === email);
}
/** Why Node.js doesn't trust a certificate: the file that it was given, and whether it would use the system's store. */
async function certificateFacts(env, host) {
    const { NODE_EXTRA_CA_CERTS: path } = env;
    const extraFile = path ? await readCertificateFile(path) : undefined;
    // The store in the container of a pipe is that of the image.
    const hasSystemStore = host !== 'pipe' && env.NODE_USE_SYSTEM_CA !== '1' && takesSystemStore(process.versions.node);
    return { ...(extraFile && { extraFile }), ...(hasSystemStore && { hasSystemStore }) };
}
/** Measured: 22.23.5, 24.22.3 and 26.12.1 do, 20.20.2 doesn't. https://nodejs.org/api/cli.html#node_use_system_ca1 */
function takesSystemStore(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 6) || (major === 22 && minor >= 19);
}
/** What the job does with the repository, which git's configuration can be about. */
function remoteUseOf({ gitUrl, git, workspace, repository }) {
    const base = gitUrl.href.replace(/\/$/, '');
    const url = workspace === undefined || repository === undefined
        ? gitUrl
        : new URL(`${base}/${workspace.name}/${repository.name}.git`);
    return { url, usernames: authorization/* gitUsernames */.qe, isPush: git === 'push' };
}
/** git alone if `git` is declared, with the clients of the API if scopes or operations are; all programs if nothing is known. git never uses the API. */
function targetsOf({ apiUrl, gitUrl, git, scopes, operations }) {
    const usesApi = git === 'none' || scopes.length > 0 || operations.length > 0;
    const clients = likelyPrograms.filter((program) => program !== 'git');
    const targets = [
        ...(usesApi ? [{ url: apiUrl, programs: clients }] : []),
        { url: gitUrl, programs: git === 'none' ? likelyPrograms : ['git'] },
    ];
    // A server on this machine isn't Bitbucket.
    return targets.filter(({ url }) => !(0,own_route/* isLoopbackUrl */.tE)(url));
}
/** One finding at most: all requests of a check have the same proxy, except for those that `NO_PROXY` excludes. */
function unsupportedFindings(urls, env, findOwn) {
    for (const url of urls) {
        const found = unsupportedProxy(url, env, likelyPrograms, findOwn);
        if (found !== undefined) {
            const { variable, programs } = found;
            const facts = { variable, host: url.hostname, address: formatAddress(found), programs: namesOf(programs) };
            return [(0,finding/* createFinding */.uP)('proxy-unsupported', { reason: 'socks', ...facts })];
        }
    }
    return [];
}
function tlsFindings(urls, env, programs) {
    const found = tlsUnverified(env, programs);
    if (found === undefined || urls.every(({ protocol }) => protocol !== 'https:'))
        return [];
    const { variable, checkingPrograms } = found;
    return [(0,finding/* createFinding */.uP)('tls-unverified', { variable, programs: namesOf(checkingPrograms) })];
}
/** One finding for each variable and route of this check, with all hosts and programs that it concerns. */
function differenceFindings(targets, env, configuration, findOwn) {
    const differences = targets.flatMap(({ url, programs }) => compareRoutes([url], env, likelyPrograms, configuration, findOwn).flatMap((difference) => {
        const wanted = difference.programs.filter((program) => programs.includes(program));
        return wanted.length === 0 ? [] : [{ ...difference, wanted }];
    }));
    return (0,group_by/* groupBy */.$)(differences, ({ variable, ownRoute }) => JSON.stringify([variable, ownRoute])).map((same) => {
        const [{ variable, ownRoute }] = same;
        const ways = (0,group_by/* groupBy */.$)(same, ({ theirRoute }) => JSON.stringify(theirRoute));
        return (0,finding/* createFinding */.uP)('route-differs', {
            differs: 'proxy',
            variable,
            hosts: [...new Set(same.map(({ host }) => host))],
            own: { ...wayOf(ownRoute), ...(ownRoute.variable !== undefined && { variable: ownRoute.variable }) },
            others: ways.map((alike) => ({
                programs: namesOf(likelyPrograms.filter((program) => alike.some(({ wanted }) => wanted.includes(program))), alike.flatMap(({ programs }) => programs)),
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
/**
 * Names of programs, each once.
 * @param same all programs with the same behavior: with one of the measured versions of libcurl only, it depends on the version
 */
function namesOf(programs, same = programs) {
    const isSome = same.includes('curl') !== same.includes('curl-8');
    const dependsOnVersion = (program) => isSome && (program.startsWith('curl') || (program === 'git' && same.includes('curl')));
    const nameOf = (program) => dependsOnVersion(program) ? `some versions of ${programs_programs[program].name}` : programs_programs[program].name;
    return [...new Set(programs.map(nameOf))];
}
function faultFinding({ variable, file, failing, ignoring }) {
    return (0,finding/* createFinding */.uP)('route-differs', {
        differs: 'certificates',
        variable,
        file,
        failing: namesOf(failing),
        ignoring: namesOf(ignoring),
    });
}
/** One finding for each setting, with all hosts that it is for. */
function connectionFindings(options, targets) {
    return options.flatMap(({ programs, ...option }) => {
        const concerned = targets.filter((target) => programs.some((program) => target.programs.includes(program)));
        const hosts = concerned.map(({ url }) => url.hostname);
        if (hosts.length === 0)
            return [];
        return [(0,finding/* createFinding */.uP)('route-differs', { differs: 'connection', ...option, hosts, programs: namesOf(programs) })];
    });
}
/** One finding for each stored login, with all hosts that it is for and all programs that send it. */
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
            return programs.length === 0 ? [] : [{ programs: namesOf(programs), when }];
        });
        const hosts = [...new Set(same.map(({ host }) => host))];
        return [(0,finding/* createFinding */.uP)('route-differs', { differs: 'login', place, key, sends, hosts, senders })];
    });
}


/***/ })

};
