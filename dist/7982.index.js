"use strict";
exports.id = 7982;
exports.ids = [7982];
exports.modules = {

9941:
((_module, _exports, __require__) => {

const sentences = [
    [/lack one or more required privilege scopes/i, 'scope'],
    [/no bitbucket scopes/i, 'no-scopes'],
    [/whitelist your ip|allow-?list your ip|ip address is not allowed/i, 'address'],
    [/enable two-step/i, 'two-step'],
    [/exceeded its user limit|restricted to read-only/i, 'plan'],
    [/app passwords? are deprecated|CHANGE-3222/i, 'app-password'],
    [/must be used with an atlassian registered email/i, 'email'],
    [
        /authentication mechanism|token-based authentication|(?:does not|doesn't) (?:accept|support) \S*\s?(?:tokens?|authentication)|authentication (?:method )?is(?: not|n't) (?:allowed|supported)/i,
        'kind',
    ],
    [/you must have (?:write or )?admin access|you must have (?:read|write) access/i, 'permission'],
    [/does not exist or you do not have access|may not have access to this repository/i, 'hidden'],
];
function classifySentence(text) {
    return sentences.find(([pattern]) => pattern.test(text))?.[1];
}
const state = /suspend|deactivat|disabl|archiv|maintenance|countr|region|verif|copyright|\b(?:locked|blocked|limit|quota|size|storage|plan|billing|payment|sso|saml|single sign|2fa|mfa|network|ip|read-only|policy|terms|managed)\b/i;
const outage = /unavailab|temporar|time[ds]?[ -]?out|try again later|internal error|overload/i;
function namesState(text) {
    return state.test(text);
}
function isOutage(text) {
    return outage.test(text);
}
_module.exports = { namesState, classifySentence, isOutage };


}),

6148:
((_module, _exports, __require__) => {

var _finding_js_0 = __require__(5419);

function networkFinding(failure, seconds, verified) {
    const { kind, host, stage, code, variable, status, challenge, hasLineBreak, isNotSent } = failure;
    const coded = code === undefined ? {} : { code };
    const named = variable === undefined ? {} : { variable };
    switch (kind) {
        case 'tls':
            return _finding_js_0.createFinding('tls-untrusted', { host, ...coded });
        case 'proxy':
            if (challenge === 'scheme-unsupported') {
                return _finding_js_0.createFinding('proxy-unsupported', {
                    reason: 'login-scheme',
                    host,
                    variable: variable ?? 'HTTPS_PROXY',
                });
            }
            return _finding_js_0.createFinding('proxy-error', {
                host,
                ...named,
                ...(status !== undefined && { status }),
                ...(challenge === 'login-rejected' && { isLoginRejected: true }),
            });
        case 'timed-out':
            return _finding_js_0.createFinding('timed-out', { seconds, verified, ...(isNotSent && { isNotSent }) });
        case 'oversized-headers': {
            const facts = { contentType: 'unknown', bytes: 0, why: 'headers-too-large' };
            return _finding_js_0.createFinding('response-not-json', { requests: [host], ...facts });
        }
        default:
            return _finding_js_0.createFinding('network-unreachable', {
                host,
                stage,
                ...coded,
                ...named,
                ...(hasLineBreak && { hasLineBreak }),
            });
    }
}
_module.exports = { networkFinding };


}),

7982:
((_module, _exports, __require__) => {



var add_findings = __require__(8508);
var dates = __require__(9021);
var finding = __require__(5419);
var network_finding = __require__(6148);
// src/check/organization.js



const msPerDay = 86_400_000;
function withListedExpiry(config, { expiresAt }) {
    if (expiresAt === undefined)
        return config;
    return { ...config, expiresOn: (0,dates.dayOf)(expiresAt), expiresAt, expirySource: 'organization' };
}
function listedFindings(config, token, now) {
    const { expiresOn: declared, warnDays } = config;
    const on = token.expiresAt && (0,dates.dayOf)(token.expiresAt);
    const isCorrected = on !== undefined && declared !== undefined && declared !== on;
    return [
        ...(isCorrected ? [(0,finding.createFinding)('expiry-corrected', { on, declared })] : []),
        ...unusedFindings([token], warnDays, now, true),
    ];
}
function unlistedFindings(tokens, warnDays, now) {
    const valid = tokens.filter((token) => !isExpired(token, now));
    if (valid.length === 0)
        return [];
    return [
        (0,finding.createFinding)('token-unlisted', { tokens: valid.map(asListed) }),
        ...unusedFindings(valid, warnDays, now, false),
    ];
}
function unusedFindings(tokens, days, now, isListed) {
    const unused = days === 0 ? [] : tokens.filter((token) => !isExpired(token, now) && isUnused(token, days, now));
    return unused.length === 0 ? [] : [(0,finding.createFinding)('token-unused', { isListed, days, tokens: unused.map(asListed) })];
}
function isUnused({ lastUsedAt, createdAt }, days, now) {
    const since = lastUsedAt ?? createdAt;
    return since !== undefined && now.getTime() - since.getTime() > days * msPerDay;
}
function isExpired({ expiresAt }, now) {
    return expiresAt !== undefined && expiresAt < now;
}
function asListed({ label, account, createdAt, lastUsedAt, expiresAt }) {
    return {
        label,
        ...(account !== undefined && { account }),
        ...(createdAt && { createdOn: (0,dates.dayOf)(createdAt) }),
        ...(lastUsedAt && { lastUsedOn: (0,dates.dayOf)(lastUsedAt) }),
        ...(expiresAt && { expiresOn: (0,dates.dayOf)(expiresAt) }),
    };
}
function listProblemFinding(problem, { url, id, seconds }) {
    const { host } = url;
    const common = { requests: [`GET ${host}`], isOrganization: true };
    switch (problem.type) {
        case 'rejected':
            return (0,finding.createFinding)('admin-key-rejected', { status: problem.status, organization: id, host });
        case 'rate-limited': {
            const { retryAfter } = problem;
            return (0,finding.createFinding)('rate-limited', { ...common, ...(retryAfter !== undefined && { retryAfter }) });
        }
        case 'server-error':
            return (0,finding.createFinding)('server-error', { ...common, statuses: [problem.status] });
        case 'network':
            return networkFindingOfList(problem.failure, seconds);
        case 'unreadable': {
            const { contentType, bytes, why } = problem;
            return (0,finding.createFinding)('response-not-json', { ...common, contentType, bytes, why });
        }
        case 'unexpected': {
            const { status, isEmpty: empty } = problem;
            return (0,finding.createFinding)('response-unexpected', { ...common, status, host, empty, isAccepted: false });
        }
        case 'paging': {
            const facts = { status: 200, host, empty: false, isAccepted: true, paging: problem.why };
            return (0,finding.createFinding)('response-unexpected', { ...common, ...facts });
        }
        case 'interrupted':
            return (0,finding.createFinding)('interrupted', { isOrganization: true });
    }
}
function networkFindingOfList(failure, seconds) {
    const finding = (0,network_finding.networkFinding)(failure, seconds, []);
    return { ...finding, facts: { ...finding.facts, isOrganization: true } };
}

var client = __require__(1494);
var logging = __require__(3887);
var group_by = __require__(7043);
var response = __require__(3936);
var json_object = __require__(3880);
// src/organization/organization-token.js



const maxText = 200;
function readTokenPage(text, clean) {
    const page = parsePage(text);
    if (!(0,json_object.isObject)(page) || !Array.isArray(page.data))
        return undefined;
    const tokens = page.data.flatMap((entry) => readToken(entry, clean) ?? []);
    if (tokens.length === 0 && page.data.length > 0)
        return undefined;
    const next = (0,json_object.isObject)(page.links) ? fieldText(page.links, 'next') : undefined;
    return { tokens, ...(next !== undefined && { next }) };
}
function readToken(entry, clean) {
    if (!(0,json_object.isObject)(entry) || !(0,json_object.isObject)(entry.user))
        return undefined;
    const [label, email] = [fieldText(entry, 'label'), fieldText(entry.user, 'email')];
    if (label === undefined || email === undefined)
        return undefined;
    const account = fieldText(entry.user, 'name');
    const dates = {
        createdAt: fieldDate(entry, 'createdAt'),
        expiresAt: fieldDate(entry, 'expiresAt') ?? fieldDate(entry, 'expiry'),
        lastUsedAt: fieldDate(entry, 'lastActiveAt') ?? fieldDate(entry, 'lastAccess'),
    };
    return {
        id: fieldText(entry, 'id') ?? JSON.stringify([label, email, dates]),
        label: readLabel(label, clean),
        email: normalizeEmail(email),
        ...(account !== undefined && { account: readLabel(account, clean) }),
        ...(dates.createdAt && { createdAt: dates.createdAt }),
        ...(dates.expiresAt && { expiresAt: dates.expiresAt }),
        ...(dates.lastUsedAt && { lastUsedAt: dates.lastUsedAt }),
    };
}
function fieldText(entry, key) {
    const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
    return typeof value === 'string' ? value.trim() || undefined : undefined;
}
function fieldDate(entry, key) {
    const date = (0,dates.readDate)(fieldText(entry, key) ?? '');
    return date && (date.at ?? new Date(`${date.day}T23:59:59Z`));
}
function readLabel(text, clean) {
    const characters = [...(0,response.redactServerText)(text.trim(), clean)];
    return characters.length > maxText ? `${characters.slice(0, maxText).join('')}...` : characters.join('');
}
function normalizeEmail(email) {
    return email.trim().toLowerCase();
}
function parsePage(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// src/organization/directory.js


function createTokenDirectory(tokens, now) {
    const byEmail = new Map((0,group_by.groupBy)(tokens, ({ email }) => email).map((own) => [own[0].email, own]));
    const tokensOf = (email) => byEmail.get(normalizeEmail(email)) ?? [];
    return {
        match({ email, label }) {
            if (email === undefined)
                return { state: 'no-email' };
            const own = tokensOf(email);
            if (own.length === 0)
                return { state: 'no-such-account' };
            if (label === undefined)
                return { state: 'no-label' };
            const labeled = own.filter((one) => one.label === label);
            const valid = labeled.filter(({ expiresAt }) => expiresAt === undefined || expiresAt >= now);
            const [token, ...others] = valid.length > 0 ? valid : labeled;
            if (token === undefined)
                return { state: 'no-such-label' };
            return others.length > 0 ? { state: 'ambiguous', count: others.length + 1 } : { state: 'found', token };
        },
        unlisted(all) {
            const known = new Set(all.map(({ email = '', label = '' }) => labelKey(normalizeEmail(email), label)));
            const emails = new Set(all.map(({ email = '' }) => normalizeEmail(email)));
            for (const { email = '', label, hasAnother } of all) {
                if (hasAnother || label === undefined)
                    emails.delete(normalizeEmail(email));
            }
            return [...emails]
                .flatMap((email) => tokensOf(email).filter(({ label }) => !known.has(labelKey(email, label))))
                .toSorted((one, other) => lastSign(one) - lastSign(other));
        },
    };
}
function labelKey(email, label) {
    return JSON.stringify([email, label]);
}
function lastSign({ lastUsedAt, createdAt }) {
    return (lastUsedAt ?? createdAt)?.getTime() ?? 0;
}

var sentences = __require__(9941);
var retry = __require__(6092);
var challenge = __require__(227);
// src/organization/next-page.js
function nextPage(current, next) {
    const url = new URL(current);
    if (!/^https?:\/\//i.test(next) && !next.includes('?')) {
        url.searchParams.set('cursor', next);
        return url;
    }
    if (!URL.canParse(next, current.href))
        return undefined;
    const target = new URL(next, current);
    if (target.origin !== current.origin)
        return undefined;
    url.search = target.search;
    return url;
}

// src/organization/read-organization.js






const pageSize = 1000;
const maxPages = 1000;
const maxTokens = 100_000;
async function readOrganization(access, emails, dependencies) {
    const endsAt = Date.now() + dependencies.totalMs;
    const get = (url) => getPage(url, access, endsAt, dependencies);
    const [address, other] = firstPages(access);
    const first = await get(address);
    const isElsewhere = 'problem' in first && first.problem.type === 'rejected' && first.problem.status === 404;
    if (!isElsewhere)
        return readPages(address, first, emails, get);
    return readPages(other, await get(other), emails, get);
}
async function readPages(address, first, emails, get) {
    const tokens = new Map();
    const visited = new Set([address.href]);
    let [url, result] = [address, first];
    const until = (problem) => ({
        tokens: [...tokens.values()],
        ...(problem !== undefined && { problem }),
    });
    while (true) {
        if ('problem' in result)
            return until(result.problem);
        for (const token of result.page.tokens)
            if (emails.has(token.email))
                tokens.set(token.id, token);
        if (result.page.next === undefined)
            return until();
        const next = nextPage(url, result.page.next);
        if (next === undefined)
            return until({ type: 'paging', why: 'other-host' });
        if (visited.has(next.href))
            return until({ type: 'paging', why: 'loop' });
        if (visited.size >= maxPages || tokens.size >= maxTokens)
            return until({ type: 'paging', why: 'too-many' });
        visited.add(next.href);
        url = next;
        result = await get(url);
    }
}
function firstPages({ url, id }) {
    const base = url.href.replace(/\/*$/, '');
    const at = (path) => new URL(`${base}/${path}/orgs/${encodeURIComponent(id)}/api-tokens?pageSize=${pageSize}`);
    return [
        at('admin/api-access/v1'),
        at('admin/v1'),
    ];
}
async function getPage(url, { key }, endsAt, { open, pageMs, clean, interruption }) {
    if (interruption?.aborted)
        return { problem: { type: 'interrupted' } };
    const client = open(Math.max(0, Math.min(pageMs, endsAt - Date.now())));
    const close = () => client.close();
    interruption?.addEventListener('abort', close);
    try {
        const result = await client.get(url, `Bearer ${key.reveal().trim()}`);
        if (interruption?.aborted)
            return { problem: { type: 'interrupted' } };
        return classifyPage(result, clean);
    }
    finally {
        interruption?.removeEventListener('abort', close);
        client.close();
    }
}
function classifyPage(result, clean) {
    if (result.outcome === 'failure')
        return { problem: { type: 'network', failure: result } };
    const { status, text } = result;
    if (status === 401 || status === 403 || status === 404) {
        const isOurs = text.trim() === '' || isJsonObject(text);
        if (!isOurs)
            return { problem: unreadablePage(result) };
        const isAboutKey = !asksForLogin(result) && !(0,sentences.namesState)(text) && !(0,sentences.isOutage)(text);
        return { problem: isAboutKey ? { type: 'rejected', status } : { type: 'unexpected', status, isEmpty: false } };
    }
    if (status === 429) {
        const retryAfter = (0,retry.parseRetryAfter)(result)?.text;
        return { problem: { type: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) } };
    }
    if (status >= 500)
        return { problem: { type: 'server-error', status } };
    if (status !== 200)
        return { problem: { type: 'unexpected', status, isEmpty: text.trim() === '' } };
    const page = result.body === 'whole' ? readTokenPage(text, clean) : undefined;
    return page === undefined ? { problem: unreadablePage(result) } : { page };
}
function asksForLogin({ headers }) {
    return (0,challenge.challengeSchemes)([headers['www-authenticate'] ?? '']).some((scheme) => ownLogins.has(scheme));
}
const ownLogins = new Set(['basic', 'digest', 'negotiate', 'ntlm', 'kerberos']);
function isJsonObject(text) {
    try {
        return (0,json_object.isObject)(JSON.parse(text));
    }
    catch {
        return false;
    }
}
const bodyReasons = { cut: 'cut', limit: 'too-large', encoded: 'encoded', whole: 'not-json' };
function unreadablePage({ headers, body, text }) {
    const isHtml = body === 'whole' && /^\s*<(?:!doctype|html)/i.test(text);
    return {
        type: 'unreadable',
        contentType: /^[\w.+/-]{1,80}/.exec(headers['content-type'] ?? '')?.[0] ?? 'none',
        bytes: Buffer.byteLength(text),
        why: isHtml ? 'html' : bodyReasons[body],
    };
}

var fragment_redactor = __require__(7048);
var variants = __require__(7797);
var audit_inventory = __require__(8014);
var commands_network = __require__(3386);
// src/commands/organization.js












const maxPageBytes = 8 * 1024 * 1024;
const timeoutsOfList = 10;
function openOrganization(options, entries, { network, now, timeoutSeconds, warnDays, isFirst, interruption, redact, debug }) {
    const { id, key, url } = options;
    const withoutPieces = (0,fragment_redactor.createFragmentRedactor)((0,variants.secretVariants)(key, ['']));
    const clean = (text) => withoutPieces(redact(text));
    const listed = new Map(entries.map((entry) => [entry, listedAs(entry, clean)]));
    const emails = new Set([...listed.values()].flatMap(({ email }) => (email === undefined ? [] : [email])));
    const settings = { origins: [url.origin], userAgent: commands_network.userAgent, maxBodyBytes: maxPageBytes, connections: network.connections };
    const log = (text) => debug((0,response.redactServerText)(text, clean));
    const read = emails.size === 0 ? readNothing : readOrganization;
    const reading = read(options, emails, {
        open: (budgetMs) => (0,logging.withLogging)((0,client.createClient)({ ...settings, budgetMs }), log),
        pageMs: timeoutSeconds * 1000,
        totalMs: timeoutsOfList * timeoutSeconds * 1000,
        clean,
        interruption,
    }).then((list) => ({ list, directory: createTokenDirectory(list.tokens, now) }));
    const isKey = (secret) => secret?.reveal().trim() === key.reveal().trim();
    return {
        errorsOf({ secret, current, placed }) {
            const wrong = [isKey(secret) ? 'token-env' : undefined, isKey(current) ? 'current-token-env' : undefined];
            return wrong.flatMap((name) => (name === undefined ? [] : [{ option: placed(name), ...keyInPlaceOfToken }]));
        },
        async factsOf(entry, config) {
            const { list, directory } = await reading;
            const match = directory.match(listed.get(entry) ?? { email: undefined, label: undefined });
            return factsOfMatch(match, config, list, now);
        },
        addTo: addListed,
        async findings() {
            const { list, directory } = await reading;
            network.connections.close();
            const problem = list.problem && [listProblemFinding(list.problem, { url, id, seconds: timeoutSeconds })];
            const unlisted = isFirst ? directory.unlisted([...listed.values()]) : [];
            return [...(problem ?? []), ...unlistedFindings(unlisted, warnDays, now)];
        },
    };
}
function plannedList(options, entries) {
    if (entries.every((entry) => emailOf(entry) === undefined))
        return [];
    const [first, other] = firstPages(options);
    return [
        { type: 'organization', url: first.href },
        { type: 'organization-after-404', url: other.href },
    ];
}
const readNothing = async () => ({ tokens: [] });
const keyInPlaceOfToken = {
    problem: 'names a variable that contains the admin key, not a token.',
    step: 'Name the variable of the token. The admin key is not sent to Bitbucket.',
};
function listedAs(entry, clean) {
    const { label, current } = entry;
    return {
        email: emailOf(entry),
        label: label === undefined ? undefined : readLabel(label, clean),
        hasAnother: current !== undefined,
    };
}
function emailOf(entry) {
    const { email } = (0,audit_inventory.applicableValues)(entry);
    return typeof email === 'string' && email.trim() !== '' ? normalizeEmail(email) : undefined;
}
function factsOfMatch(match, config, list, now) {
    if (match.state === 'found') {
        const { token } = match;
        return {
            config: withListedExpiry(config, token),
            findings: listedFindings(config, token, now),
            notes: [{ type: 'organization', state: 'found', token: asListed(token) }],
        };
    }
    const isKnown = match.state === 'ambiguous' || list.problem === undefined;
    const notes = isKnown && match.state !== 'no-email' ? [{ type: 'organization', ...match }] : [];
    return { config, findings: [], notes };
}
function addListed(result, { findings, notes }) {
    const isUnlabeled = notes.some((note) => note.type === 'organization' && unlabeled.includes(note.state));
    const known = result.findings.map((finding) => isUnlabeled && finding.code === 'expiry-unknown' && finding.facts.kind === 'api-token'
        ? { ...finding, facts: { ...finding.facts, isUnlabeled } }
        : finding);
    return { ...(0,add_findings.addFindings)({ ...result, findings: known }, findings), notes: [...result.notes, ...notes] };
}
const unlabeled = ['no-label', 'no-such-label', 'ambiguous'];
_module.exports = { openOrganization, plannedList };


}),

3880:
((_module, _exports, __require__) => {

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
_module.exports = { isObject };


})

};
;