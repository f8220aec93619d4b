"use strict";
exports.id = 2102;
exports.ids = [2102];
exports.modules = {

2102:
((_module, _exports, __require__) => {



var finding = __require__(5419);
var external_node_crypto_ = __require__(7598);
var route_programs = __require__(650);
// src/route/certificates.js

const fileFrom = (env, ...names) => {
    const variable = names.find((name) => env[name]);
    return variable === undefined ? { form: 'file' } : { variable, path: env[variable] ?? '', form: 'file' };
};
const folderFrom = (env, ...names) => ({
    ...fileFrom(env, ...names),
    form: 'folder',
});
const openssl = (env) => ({
    sources: [fileFrom(env, 'SSL_CERT_FILE'), folderFrom(env, 'SSL_CERT_DIR')],
    bundled: false,
});
const curl = (env) => env.CURL_CA_BUNDLE
    ? { sources: [fileFrom(env, 'CURL_CA_BUNDLE'), { form: 'folder' }], bundled: false }
    : openssl(env);
const git = (env) => ({
    ...(env.GIT_SSL_NO_VERIFY !== undefined && { uncheckedBy: 'GIT_SSL_NO_VERIFY' }),
    sources: [fileFrom(env, 'GIT_SSL_CAINFO'), folderFrom(env, 'GIT_SSL_CAPATH')],
    bundled: false,
});
const requests = (env) => {
    const source = fileFrom(env, 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE');
    return source.variable === undefined
        ? { sources: [], bundled: true }
        : { sources: [{ ...source, form: 'file-or-folder' }], bundled: false };
};
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
function fileEffect(program, file) {
    const reader = program.startsWith('node') ? 'node' : program.startsWith('curl') ? 'curl' : program;
    return fileEffects[file][reader];
}
async function certificateFaults(env, programs, classify, configuration = {}) {
    const named = new Map();
    for (const program of programs) {
        for (const { variable, path, form } of trustOf(program, env, configuration).sources) {
            if (variable === undefined || path === undefined)
                continue;
            const file = named.get(variable)?.file ?? (await classify(path));
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
function tlsUnverified(env, programs = route_programs.programIds, configuration = {}) {
    const { uncheckedBy } = trustOf('node24-https', env);
    if (uncheckedBy === undefined)
        return undefined;
    const isUnchecked = (program) => trustOf(program, env, configuration).uncheckedBy !== undefined;
    return { variable: uncheckedBy, checkingPrograms: programs.filter((program) => !isUnchecked(program)) };
}

var local_files = __require__(154);
// src/route/authority.js



const systemFiles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
const systemFolder = '/etc/ssl/certs';
const maxFolderFiles = 2_000;
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
function isTrusted(chain, authorities) {
    return chain.some((certificate) => authorities.some((authority) => certificate.fingerprint256 === authority.fingerprint256 ||
        (certificate.issuer === authority.subject && certificate.verify(authority.publicKey))));
}
async function isTrustedBy(program, { sources, bundled }, chain, read) {
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
    const file = await (0,local_files.readCertificateFile)(path);
    if (form === 'file-or-folder' && file === 'folder')
        return read(path, 'hashed');
    const effect = fileEffect(program, file);
    if (effect === 'fails')
        return undefined;
    const authorities = effect === 'ignored' ? [] : await read(path, 'file');
    return effect === 'partly' ? authorities.slice(0, 1) : authorities;
}
function authorityReader() {
    const known = new Map();
    const readFile = async (path) => certificatesIn(await (0,local_files.readLocalBytes)(path));
    const readFolder = async (path, names) => {
        const files = (await (0,local_files.listLocalFolder)(path)).filter((name) => names.test(name)).slice(0, maxFolderFiles);
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

var group_by = __require__(7043);
var timeout = __require__(7577);
var route_job = __require__(9023);
// src/commands/certificate-findings.js








async function certificateFindings(job, env, configuration) {
    const targets = (0,route_job.targetsOf)(job);
    const programs = route_programs.likelyPrograms.filter((program) => targets.some((target) => target.programs.includes(program)));
    const faults = configuration && certificateFaults(env, programs, local_files.readCertificateFile, configuration);
    return [
        ...tlsFindings((0,route_job.requestedBy)(job), env, programs),
        ...(await (0,timeout.withTimeout)(faults ?? Promise.resolve([]), [])).map(faultFinding),
    ];
}
function tlsFindings(urls, env, programs) {
    const found = tlsUnverified(env, programs);
    if (found === undefined || urls.every(({ protocol }) => protocol !== 'https:'))
        return [];
    const { variable, checkingPrograms } = found;
    return [(0,finding.createFinding)('tls-unverified', { variable, programs: (0,route_job.namesOf)(checkingPrograms) })];
}
function faultFinding({ variable, file, failing, ignoring }) {
    return (0,finding.createFinding)('route-differs', {
        differs: 'certificates',
        variable,
        file,
        failing: (0,route_job.namesOf)(failing),
        ignoring: (0,route_job.namesOf)(ignoring),
    });
}
async function authorityFindings(targets, configuration, env, chainOf) {
    if (tlsUnverified(env) !== undefined)
        return [];
    const found = await Promise.all(targets.map(async ({ url, programs }) => {
        const distrust = await (0,timeout.withTimeout)(findDistrust(chainOf(url.origin), env, programs, configuration), []);
        return distrust.map((one) => ({ ...one, host: url.hostname }));
    }));
    return (0,group_by.groupBy)(found.flat(), ({ variable = '' }) => variable).map((same) => {
        const [{ variable }] = same;
        const all = route_programs.likelyPrograms.filter((program) => same.some(({ programs }) => programs.includes(program)));
        const hosts = [...new Set(same.map(({ host }) => host))];
        return (0,finding.createFinding)('route-differs', {
            differs: 'authority',
            ...(variable !== undefined && { variable }),
            hosts,
            programs: (0,route_job.namesOf)(all),
        });
    });
}
async function certificateFacts(env, host) {
    const { NODE_EXTRA_CA_CERTS: path } = env;
    const extraFile = path ? await (0,local_files.readCertificateFile)(path) : undefined;
    const hasSystemStore = host !== 'pipe' && env.NODE_USE_SYSTEM_CA !== '1' && takesSystemStore(process.versions.node);
    return { ...(extraFile && { extraFile }), ...(hasSystemStore && { hasSystemStore }) };
}
function takesSystemStore(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 6) || (major === 22 && minor >= 19);
}
_module.exports = { authorityFindings, certificateFacts, certificateFindings };


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


})

};
;