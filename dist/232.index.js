export const id = 232;
export const ids = [232];
export const modules = {

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createNetwork),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/src/evidence/plan.js
var evidence_plan = __webpack_require__(7052);
// EXTERNAL MODULE: ./build/src/evidence/requirements.js
var evidence_requirements = __webpack_require__(9243);
// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js + 2 modules
var scopes = __webpack_require__(3148);
;// CONCATENATED MODULE: ./build/src/bitbucket/answer.js

/**
 * Header values seen, with their sources: https://support.atlassian.com/bitbucket-cloud/kb/how-to-fetch-the-scope-of-a-token-via-command-line/
 * `oauth1` (2019) and `apikey` (2021, app passwords) stand in older records.
 */
const kinds = {
    api_token: 'api-token',
    repo_access_token: 'repository-access-token',
    project_access_token: 'project-access-token',
    workspace_access_token: 'workspace-access-token',
    oauth: 'oauth-token',
    oauth1: 'oauth-token',
    oauth2: 'oauth-token',
    apikey: 'app-password',
};
/**
 * Who the answer says the caller was. A value that nobody has seen yet counts as recognised, kind unknown; a scope
 * header that is no list of scopes counts as absent: it is no ground to accuse a token.
 */
function recognitionIn({ headers }) {
    const type = headers['x-credential-type']?.trim().toLowerCase();
    const scopes = scopeList(headers['x-oauth-scopes']);
    return {
        ...(type && { kind: kindNamed(type) }),
        ...(scopes !== undefined && { granted: scopes }),
    };
}
function kindNamed(type) {
    const known = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return known ?? (/anonym|unauth/.test(type) ? 'anonymous' : 'unrecognised');
}
/** A list separated by commas or blanks, if every item has the shape of a scope and any of them is one: `null` is none. */
function scopeList(value) {
    const items = (value ?? '').split(/[,\s]/).filter((item) => item !== '');
    if (items.length > 200 || !items.every(isScopeShaped) || (0,scopes/* vocabularyOf */.YB)(items) === undefined)
        return undefined;
    return [...new Set(items)];
}
function isScopeShaped(item) {
    return typeof item === 'string' && /^[a-z][a-z0-9_-]{0,40}(?::[a-z][a-z0-9_-]{0,40}){0,3}$/i.test(item);
}
/** What an answer says, by its status and body. Pure; never throws; keeps nothing of a body that is not JSON. */
function meaningOf(answer) {
    const { status } = answer;
    if (status === 429)
        return rateLimited(answer);
    if (status >= 500)
        return { is: 'service-failing' };
    if (status === 401)
        return unauthorized(answer);
    const recognised = recognitionIn(answer);
    const json = jsonObject(answer);
    if (status >= 200 && status < 300)
        return json === undefined ? unreadable(answer) : success(json);
    if (status === 404) {
        if (errorOf(json).message !== '')
            return notFound(errorOf(json));
        // Some pages that are not found are HTML; only the headers then tell Bitbucket's from a proxy's.
        const known = recognised.granted !== undefined || (recognised.kind !== undefined && recognised.kind !== 'anonymous');
        if (known)
            return { is: 'not-found' };
        return json === undefined ? unreadable(answer) : { is: 'unexpected', empty: false };
    }
    if (status === 403)
        return json === undefined ? unreadable(answer) : forbidden(json);
    if (status === 410)
        return gone(json, answer);
    return { is: 'unexpected', empty: answer.text.trim() === '' };
}
/** Seconds or an HTTP date: it becomes part of an advice, so nothing else may stand there. */
const waits = /^(?:\d{1,9}|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;
function rateLimited({ headers }) {
    const retryAfter = waits.exec(headers['retry-after'] ?? '')?.[0];
    return { is: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) };
}
/**
 * Bitbucket's own 401 is an error in JSON, a text that is known, or empty; anything else is somebody's in between, unless
 * its challenge names Bitbucket.
 */
function unauthorized(answer) {
    if (answer.body !== 'whole' || isHtml(answer))
        return unreadable(answer);
    const json = jsonObject(answer);
    const message = json === undefined ? answer.text.trim() : errorOf(json).message;
    // https://github.com/elastic/kibana/pull/288824
    if (/no bitbucket scopes/i.test(message))
        return { is: 'unauthorized', reason: 'no-scopes' };
    // https://bastabc.com/posts/fix-jenkins-bitbucket-401-app-password-deprecated/
    if (/app passwords are deprecated/i.test(message))
        return { is: 'unauthorized', reason: 'app-password' };
    if (/token is invalid, expired/i.test(message))
        return { is: 'unauthorized', reason: 'token-invalid' };
    const isKnown = json === undefined
        ? // renovatebot/renovate#20533
            message === '' || /^login failed due to incorrect login credentials/i.test(message)
        : message !== '';
    const isOurs = namesBitbucket(answer) || (isKnown && !asksForAnother(answer));
    return isOurs ? { is: 'unauthorized', reason: 'unspecific' } : { is: 'unexpected', empty: false };
}
function success(json) {
    const account = json.display_name;
    return {
        is: 'success',
        isPrivate: json.is_private === true,
        ...(typeof account === 'string' && account !== '' && { account: [...account].slice(0, 80).join('') }),
    };
}
/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/ gives the shape of an error, with the scope lists in its detail. */
function forbidden(json) {
    const { message, detail } = errorOf(json);
    if (typeof detail === 'object' && detail !== null && 'required' in detail) {
        const required = Array.isArray(detail.required) ? detail.required.filter(isScopeShaped) : [];
        const list = 'granted' in detail && Array.isArray(detail.granted) ? detail.granted : undefined;
        // A list with anything else than scopes in it is not the list that it should be.
        const granted = list?.every(isScopeShaped) ? [...new Set(list)] : undefined;
        return { is: 'scope-denied', required, ...(granted !== undefined && { granted }) };
    }
    if (/lack one or more required privilege scopes/i.test(message))
        return { is: 'scope-denied', required: [] };
    // https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism/
    if (/not accessible by this authentication mechanism/i.test(message))
        return { is: 'mechanism-refused' };
    // The whole text for a path without /2.0. https://github.com/avivsinai/bitbucket-cli/issues/70
    if (message === 'Forbidden')
        return { is: 'wrong-base' };
    return message === '' ? { is: 'unexpected', empty: false } : { is: 'access-denied', message };
}
function notFound({ message, detail }) {
    if (/no API hosted at this URL/i.test(`${message} ${detail}`))
        return { is: 'wrong-base' };
    return { is: 'not-found', ...(typeof detail === 'string' && detail !== '' && { detail }) };
}
/** Only a body that names a change number says that something was removed: other 410 exist. https://github.com/ktrysmt/go-bitbucket/issues/357 */
function gone(json, answer) {
    const { message, data } = errorOf(json);
    const change = /\bCHANGE-\d{1,6}\b/.exec(message)?.[0];
    if (change === undefined)
        return { is: 'unexpected', empty: answer.text.trim() === '' };
    const url = typeof data === 'object' && data !== null && 'announcement_url' in data ? data.announcement_url : undefined;
    const ours = typeof url === 'string' && /^https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{0,200}$/.test(url);
    return { is: 'removed', change, ...(ours && { announcement: url }) };
}
/** The meaning of an answer that is none of the API's: what it looks like, never what it holds. */
function unreadable(answer) {
    const reasons = {
        whole: isHtml(answer) ? 'an HTML page' : 'not the JSON that the API gives',
        cut: 'cut off before its end',
        limit: 'larger than any answer that was asked for',
        encoded: 'compressed although that was not asked for',
    };
    return {
        is: 'unreadable',
        contentType: /^[\w.+/-]{1,80}/.exec(answer.headers['content-type'] ?? '')?.[0] ?? 'none',
        bytes: Buffer.byteLength(answer.text),
        why: reasons[answer.body],
    };
}
/**
 * Whether a 401 wants a credential for somebody else, such as a gateway in between: Bitbucket's own names Bitbucket.org.
 * https://support.atlassian.com/bitbucket-cloud/kb/getting-401-http-error-while-authenticating-to-bitbucket-cloud-rest-apis
 */
function asksForAnother(answer) {
    return (answer.headers['www-authenticate'] ?? '') !== '' && !namesBitbucket(answer);
}
function namesBitbucket({ headers }) {
    return /bitbucket/i.test(headers['www-authenticate'] ?? '');
}
/** Whether an answer is a page for people. */
function isHtml({ headers, text }) {
    return /html/i.test(headers['content-type'] ?? '') || /^\s*<[!?a-z]/i.test(text);
}
function jsonObject({ body, text }) {
    if (body !== 'whole')
        return undefined;
    try {
        const value = JSON.parse(text);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function errorOf(json) {
    // Every error of Bitbucket's says that it is one; a gateway's JSON may hold an "error" too.
    const error = json?.type === 'error' && isObject(json.error) ? json.error : {};
    return { message: typeof error.message === 'string' ? error.message : '', detail: error.detail, data: error.data };
}

;// CONCATENATED MODULE: ./build/src/bitbucket/git-answer.js

/**
 * The texts that git users see after `remote:`.
 * https://confluence.atlassian.com/bbkb/error-403-when-performing-git-operations-1155479141.html
 * https://support.atlassian.com/bitbucket-cloud/kb/fix-error-your-push-failed-because-the-account-has-exceeded-its-user-limit/
 */
const texts = [
    [/lack one or more required privilege scopes/i, 'scope'],
    [/whitelist your ip|allow-?list your ip|ip address is not allowed/i, 'address'],
    [/enable two-step/i, 'two-step'],
    [/exceeded its user limit|restricted to read-only/i, 'plan'],
    [/app passwords? are deprecated|CHANGE-3222/i, 'app-password'],
];
/**
 * The older wording stands in the first of those pages, the newer one in
 * https://community.atlassian.com/forums/Bitbucket-questions/Migrating-from-App-Password-to-API-Token-Authentication-failed/qaq-p/3206463
 */
const noAccess = /does not exist or you do not have access|may not have access to this repository/i;
/**
 * What the answer to a ref advertisement says. Pure; never throws; keeps nothing of the body.
 * @param path that was asked, with the service in its query
 */
function gitMeaningOf(answer, path) {
    const { status, text } = answer;
    if (status === 200) {
        // A repository with many refs is longer than what is read of it: the beginning tells.
        const [, service] = /^[0-9a-f]{4}# (service=git-(?:upload|receive)-pack)/.exec(text) ?? [];
        return service !== undefined && path.endsWith(service) ? { is: 'advertised' } : unreadable(answer);
    }
    const isRefusal = status === 401 || status === 403 || status === 404;
    if (isHtml(answer) && isRefusal)
        return unreadable(answer);
    const said = texts.find(([pattern]) => pattern.test(text))?.[1];
    // CHANGE-3222 is the removal of app passwords. https://ankushshandilya.com/bitbucket-410-app-passwords-deprecated/
    if (said !== undefined && [400, 401, 402, 403, 410].includes(status))
        return { is: 'git-refused', reason: said };
    if (isRefusal) {
        // A gateway refuses in its own words.
        const isKnown = noAccess.test(text) || text.trim() === '';
        if (!isKnown || asksForAnother(answer))
            return { is: 'unexpected', empty: false };
        return { is: 'git-refused', reason: status === 401 ? 'credential' : 'access' };
    }
    return meaningOf({ ...answer, status: status === 410 ? 400 : status });
}

;// CONCATENATED MODULE: ./build/src/evidence/standing.js




/** An answer is read once: every concern asks for it, and for each exchange about all others. */
const readings = new WeakMap();
function readingOf(exchange) {
    const known = readings.get(exchange);
    if (known !== undefined)
        return known;
    const { endpoint, result } = exchange;
    const reading = result.outcome === 'failure'
        ? { meaning: undefined, recognition: {} }
        : {
            meaning: endpoint.isGit ? gitMeaningOf(result, endpoint.path) : meaningOf(result),
            recognition: recognitionIn(result),
        };
    readings.set(exchange, reading);
    return reading;
}
/** The meaning of an exchange's answer, or nothing when there was none. */
function meaningIn(exchange) {
    return readingOf(exchange).meaning;
}
/** Weighs all exchanges with the API; git knows the same token under another name. Pure; never throws. */
function standingOf(all, secret, requirements) {
    const exchanges = all.filter(({ endpoint }) => !endpoint.isGit);
    const read = exchanges.map((exchange) => ({ exchange, ...readingOf(exchange) }));
    const proofs = read.filter(({ exchange }) => isAttributed(exchange, exchanges));
    const header = proofs.map(({ recognition }) => recognition.granted).find((granted) => granted !== undefined);
    const denial = read.map(({ meaning }) => meaning?.is === 'scope-denied' && meaning.granted).find(Array.isArray);
    const granted = header ?? denial;
    const named = proofs.map(({ recognition }) => recognition.kind).find((kind) => kind !== undefined);
    const kind = named === undefined || named === 'anonymous' || named === 'unrecognised' ? secret.kind : named;
    const account = read.map(({ meaning }) => meaning?.is === 'success' && meaning.account).find(Boolean);
    const last = proofs[0]?.exchange ?? exchanges.at(-1);
    return {
        life: lifeOf(),
        kind,
        scheme: last?.scheme ?? 'bearer',
        evidence: evidenceOf(),
        vocabulary: (granted && (0,scopes/* vocabularyOf */.YB)(granted)) ?? (0,evidence_plan/* vocabularyFor */.eO)(kind, requirements),
        ...(granted !== undefined && { granted }),
        ...(header !== undefined && denial !== undefined && differ(header, denial) && { disagreement: { header, denial } }),
        ...(typeof account === 'string' && { account }),
    };
    function lifeOf() {
        if (proofs.length > 0)
            return 'alive';
        if (read.some(({ exchange }) => isAnonymous(exchange) && isTelling(exchange)))
            return 'anonymous';
        // Only the first question counts, and where the kind is a guess, only when no legal scheme is left.
        const first = read.filter(({ exchange }) => exchange.endpoint.path === exchanges[0]?.endpoint.path);
        const counted = secret.kind === 'unrecognised' ? first.slice(-1) : first;
        return counted.some(({ meaning }) => meaning?.is === 'unauthorized') ? 'refused' : 'unproven';
    }
    function evidenceOf() {
        if (header !== undefined)
            return 'header';
        if (denial !== undefined)
            return 'denial';
        return proofs.some(({ meaning }) => meaning?.is === 'success') ? 'endpoints' : 'none';
    }
}
/** Whether an answer names a caller without a credential. */
function isAnonymous(exchange) {
    return readingOf(exchange).recognition.kind === 'anonymous';
}
/**
 * Whether an answer shows whose request it was: by its headers, or because no anonymous caller gets such an answer.
 * Everything below a repository that is known to be private is of that sort.
 * @param all every exchange of the run
 */
function isAttributed(exchange, all) {
    const { meaning, recognition } = readingOf(exchange);
    if (meaning === undefined || meaning.is === 'unauthorized')
        return false;
    if (recognition.kind === 'anonymous')
        return false;
    if (recognition.kind !== undefined || recognition.granted !== undefined)
        return true;
    if (meaning.is === 'scope-denied' || meaning.is === 'mechanism-refused')
        return true;
    const isBelow = all.some((other) => isPrivateParent(other, exchange));
    if (meaning.is === 'access-denied')
        return isBelow;
    if (meaning.is !== 'success')
        return false;
    return exchange.endpoint.needsCredential || meaning.isPrivate || isBelow;
}
function isPrivateParent(other, { endpoint }) {
    const meaning = meaningIn(other);
    return (meaning?.is === 'success' &&
        meaning.isPrivate &&
        other.endpoint.resource === 'repository' &&
        isWithin(endpoint.path, other.endpoint.path));
}
/** Whether an answer comes from the API and is about the request: no outage, no limit, nothing unreadable. */
function isTelling(exchange) {
    const meaning = meaningIn(exchange);
    return meaning !== undefined && telling.has(meaning.is);
}
const telling = new Set([
    'success',
    'scope-denied',
    'mechanism-refused',
    'access-denied',
    'not-found',
    'removed',
]);
/** Whether one path is another or lies below it; queries don't count. */
function isWithin(path, parent) {
    const [own = '', base = ''] = [path, parent].map((text) => text.split('?')[0]);
    return own === base || own.startsWith(`${base}/`);
}
function differ(one, other) {
    return one.length !== other.length || one.some((scope) => !other.includes(scope));
}

// EXTERNAL MODULE: ./build/src/bitbucket/endpoints.js
var endpoints = __webpack_require__(9081);
;// CONCATENATED MODULE: ./build/src/diagnosis/case.js



/** A request as people read it: `GET /2.0/repositories/acme/web`, without the query. */
function requestOf({ endpoint }, { declaration }) {
    const { host, pathname } = (0,endpoints/* addressOf */.ci)(endpoint, declaration);
    return `GET ${endpoint.isGit ? host : ''}${pathname}`;
}
/** The git command that works with this kind of token, with a variable in place of the secret. */
function gitLine({ declaration, standing, secret }) {
    const { gitUrl, workspace, repository } = declaration;
    const user = (0,authorization/* gitUser */.e2)(standing.kind, secret.email !== undefined);
    const address = `${gitUrl.host}${gitUrl.pathname.replace(/\/$/, '')}/${workspace?.name}/${repository?.name}.git`;
    const command = declaration.git === 'push' ? 'git remote set-url origin' : 'git clone';
    return `${command} ${gitUrl.protocol}//${user}:$TOKEN@${address}`;
}
/** A request as a command for a shell in which `$TOKEN`, and `$EMAIL` where it is needed, are set. */
function curlLine({ endpoint, scheme }, { declaration, standing, secret }) {
    const user = endpoint.isGit ? (0,authorization/* gitUser */.e2)(standing.kind, secret.email !== undefined) : '$EMAIL';
    const credential = scheme === 'basic' ? `--user "${user}:$TOKEN"` : '--header "Authorization: Bearer $TOKEN"';
    return `curl -sSi ${credential} '${(0,endpoints/* addressOf */.ci)(endpoint, declaration).href}'`;
}
/** The last exchange about an endpoint: after a 401, the one by the other scheme. */
function exchangeAt(path, { evidence }) {
    return evidence.exchanges.findLast(({ endpoint }) => endpoint.path === path);
}
/** The request that showed who the caller is. */
function recognitionOf(about) {
    const [first] = about.evidence.exchanges;
    return first && exchangeAt(first.endpoint.path, about);
}
/** Whether the granted list holds a scope, implied ones included; nothing when there is no list. */
function isHeld(scope, { standing }) {
    return standing.granted && (0,scopes/* expand */.fT)(standing.granted).has(scope);
}

// EXTERNAL MODULE: ./build/src/diagnosis/offline.js
var offline = __webpack_require__(7100);
;// CONCATENATED MODULE: ./build/src/diagnosis/settled.js

/** A thing that the granted list settles, by the request whose answer carried the list. */
function byHeader(subject, outcome, about) {
    const exchange = recognitionOf(about);
    return { subject, outcome, ...(exchange !== undefined && { exchange }) };
}
/** Scopes that the granted list lacks: nothing has to be tried. */
function missingByHeader(subject, missing, about) {
    return { ...byHeader(subject, 'missing', about), missing };
}

;// CONCATENATED MODULE: ./build/src/diagnosis/visibility.js


/** They are settled once: each operation asks for them. */
const known = new WeakMap();
/** A resource that the user wrote must be visible by some declared scope. */
function settleResources(about) {
    const resources = known.get(about) ?? declaredResources(about);
    known.set(about, resources);
    return resources;
}
function declaredResources(about) {
    const { workspace, repository, project } = about.declaration;
    if (workspace === undefined)
        return [];
    const place = { workspace: workspace.name };
    const settled = [];
    if (workspace.declared) {
        settled.push(settleResource(`workspace ${workspace.name}`, (0,endpoints/* basePathsOf */.FO)('workspace', place), about));
    }
    if (project?.declared) {
        const paths = (0,endpoints/* basePathsOf */.FO)('project', { ...place, project: project.name });
        settled.push(settleResource(`project ${project.name}`, paths, about));
    }
    if (repository?.declared) {
        const paths = (0,endpoints/* basePathsOf */.FO)('repository', { ...place, repository: repository.name });
        settled.push(settleResource(`repository ${workspace.name}/${repository.name}`, paths, about));
    }
    return settled;
}
function settleResource(subject, bases, about) {
    const inside = about.evidence.exchanges.filter(({ endpoint }) => bases.some((base) => isWithin(endpoint.path, base)));
    const itself = inside.filter(({ endpoint }) => bases.some((base) => isWithin(base, endpoint.path)));
    const answered = (is, among = inside) => among.find((exchange) => meaningIn(exchange)?.is === is);
    const attributed = (is, among = inside) => among.find((exchange) => meaningIn(exchange)?.is === is && isAttributed(exchange, about.evidence.exchanges));
    const shown = attributed('success');
    if (shown !== undefined)
        return { subject, outcome: 'verified', exchange: shown };
    // Below a workspace other resources can be hidden while the workspace itself is not.
    const hidden = answered('not-found', subject.startsWith('workspace') ? itself : inside);
    // Anybody on the way can say that access is denied.
    const denied = hidden ?? attributed('access-denied', itself);
    const refusal = denied && meaningIn(denied);
    if (denied !== undefined && refusal !== undefined)
        return { subject, outcome: 'denied', exchange: denied, refusal };
    const refused = answered('scope-denied') ?? answered('mechanism-refused');
    if (refused !== undefined)
        return { subject, outcome: 'unverifiable', exchange: refused };
    const open = inside.at(-1);
    return open === undefined ? { subject, outcome: 'unverifiable' } : { subject, outcome: 'unknown', exchange: open };
}
/** The answer that hides the place in which an operation would work, whatever its scopes. */
function hidingFrom({ operation, place }, about) {
    const resource = (0,endpoints/* resourceOf */.KU)(operation.path);
    if (resource === 'user')
        return undefined;
    const { refusal, exchange } = settleResource(resource, (0,endpoints/* basePathsOf */.FO)(resource, place), about);
    return refusal?.is === 'not-found' ? exchange : undefined;
}
/** Whether the repository, workspace or project that an endpoint lies in has shown itself. */
function isParentVisible({ endpoint }, { evidence }) {
    return evidence.exchanges.some((other) => other.endpoint.resource === endpoint.resource &&
        isWithin(endpoint.path, other.endpoint.path) &&
        meaningIn(other)?.is === 'success');
}
/** Whether a 404 is already explained by a declared resource that does not show itself. */
function isDeclaredHidden(exchange, about) {
    return settleResources(about).some(({ refusal, exchange: hidden }) => refusal?.is === 'not-found' && hidden !== undefined && isWithin(exchange.endpoint.path, hidden.endpoint.path));
}

;// CONCATENATED MODULE: ./build/src/diagnosis/trials.js






/**
 * A declared scope, by the request that tries it and by the granted list.
 * @param wanted what an operation that needs it works on: elsewhere a refusal says nothing about it
 */
function settleScope(scope, place, about, wanted) {
    const held = isHeld(scope, about);
    const header = recognitionOf(about);
    const byList = (exchange) => held
        ? byHeader(scope, 'verified', about)
        : { subject: scope, outcome: 'unverifiable', ...(exchange && { exchange }) };
    const endpoint = (0,endpoints/* endpointForScope */.tS)(scope, place);
    const exchange = endpoint && exchangeAt(endpoint.path, about);
    if (exchange === undefined) {
        if (held === false)
            return missingByHeader(scope, [scope], about);
        if (held)
            return byList();
        // The run had to stop before it came to this, or before it saw any list.
        const isStopped = header === undefined || !isTelling(header);
        return endpoint !== undefined || isStopped ? { subject: scope, outcome: 'unknown' } : byList();
    }
    const meaning = meaningIn(exchange);
    const isElsewhere = wanted === undefined ? endpoint?.isStandIn : exchange.endpoint.resource !== wanted;
    if (isElsewhere && meaning !== undefined && aboutThePlace.has(meaning.is)) {
        return held === false ? missingByHeader(scope, [scope], about) : byList(exchange);
    }
    const alike = settleAlike({ subject: scope, exchange, lacking: held === false ? [scope] : [] }, about);
    if (alike !== undefined)
        return alike;
    const settled = { subject: scope, exchange };
    switch (meaning?.is) {
        case 'success': {
            if (!exchange.endpoint.needsCredential && !meaning.isPrivate)
                return { ...settled, outcome: 'missing', missing: [scope] };
            const one = `The list of granted scopes lacks ${scope}`;
            return {
                ...settled,
                outcome: 'verified',
                contradiction: { one, other: `${requestOf(exchange, about)} succeeded` },
            };
        }
        case 'scope-denied': {
            const one = `The list of granted scopes holds ${scope}`;
            const said = held ? { contradiction: { one, other: refusedForWant(meaning.required, exchange, about) } } : {};
            const isMeant = meaning.required.length === 0 || meaning.required.includes(scope);
            if (isMeant)
                return { ...settled, ...said, outcome: 'missing', missing: [scope] };
            return { ...settled, ...said, outcome: held ? 'verified' : 'unverifiable' };
        }
        case 'access-denied':
            return held || isAttributed(exchange, about.evidence.exchanges)
                ? { ...settled, outcome: 'denied', refusal: meaning }
                : { ...settled, outcome: 'unknown' };
        // The endpoint was this tool's choice, not the job's: where it isn't there, the list alone decides.
        case 'not-found':
            return byList(exchange);
        default:
            return exchange === header ? { ...settled, outcome: 'unknown' } : byList(exchange);
    }
}
/** Refusals that are about the place that was asked, and not about the scope that it was asked for. */
const aboutThePlace = new Set([
    'access-denied',
    'mechanism-refused',
    'not-found',
]);
/** A declared operation, by its own answer where it can be asked harmlessly, else by the scopes it needs. */
function settleOperation(required, about) {
    const { evidence, standing } = about;
    const subject = required.text;
    const needs = required.needs[standing.vocabulary];
    const endpoint = (0,endpoints/* endpointForOperation */.gN)(required.operation, required.values, required.place);
    const exchange = endpoint && exchangeAt(endpoint.path, about);
    const lacking = (0,evidence_plan/* isBarred */.h_)(required, standing.kind) ? [] : needs.filter((scope) => isHeld(scope, about) === false);
    if (endpoint === undefined)
        return settleUnseen(required, settleByScopes(required, about), about);
    if (exchange === undefined) {
        if (lacking.length > 0)
            return missingByHeader(subject, lacking, about);
        return settleUnseen(required, { subject, outcome: 'unknown' }, about);
    }
    const alike = settleAlike({ subject, exchange, lacking }, about);
    if (alike !== undefined)
        return alike;
    const settled = { subject, exchange };
    const meaning = meaningIn(exchange);
    switch (meaning?.is) {
        case 'success':
            return { ...settled, outcome: isAttributed(exchange, evidence.exchanges) ? 'verified' : 'unknown' };
        case 'scope-denied': {
            const one = `The list of granted scopes holds ${needs.join(', ') || 'all that is needed'}`;
            const contradiction = { one, other: refusedForWant(meaning.required, exchange, about) };
            const said = standing.evidence === 'header' ? { contradiction } : {};
            const missing = meaning.required.filter((scope) => isHeld(scope, about) !== true);
            return { ...settled, ...said, outcome: 'missing', missing: missing.length > 0 ? missing : needs };
        }
        case 'access-denied': {
            const isOurs = standing.granted !== undefined || isAttributed(exchange, evidence.exchanges);
            return isOurs ? { ...settled, outcome: 'denied', refusal: meaning } : { ...settled, outcome: 'unknown' };
        }
        case 'removed':
        case 'not-found':
            return { ...settled, outcome: 'denied', refusal: meaning };
        default:
            return { ...settled, outcome: 'unknown' };
    }
}
/** What an answer says about a scope and about an operation alike; nothing where it depends on which of them it tried. */
function settleAlike({ subject, exchange, lacking }, about) {
    const settled = { subject, exchange };
    const meaning = meaningIn(exchange);
    if (meaning?.is === 'success') {
        if (lacking.length > 0)
            return undefined;
        const isListed = about.standing.granted !== undefined && !isAnonymous(exchange);
        const counts = isListed || isAttributed(exchange, about.evidence.exchanges);
        return { ...settled, outcome: counts ? 'verified' : 'unknown' };
    }
    if (lacking.length > 0)
        return { ...settled, outcome: 'missing', missing: lacking };
    switch (meaning?.is) {
        case 'mechanism-refused':
            return { ...settled, outcome: 'denied', refusal: meaning };
        case 'unauthorized':
            // Alive elsewhere. The one specific text ends in "or not supported for this endpoint", and that is then what is
            // left of it; any other says nothing.
            if (meaning.reason !== 'token-invalid')
                return { ...settled, outcome: 'unknown' };
            return { ...settled, outcome: 'denied', refusal: meaning };
        case 'not-found':
            if (isParentVisible(exchange, about))
                return { ...settled, outcome: 'denied', refusal: meaning, feature: true };
            return isDeclaredHidden(exchange, about) ? { ...settled, outcome: 'unknown' } : undefined;
        case 'scope-denied':
        case 'access-denied':
        case 'removed':
        case 'wrong-base':
            return undefined;
        default:
            return { ...settled, outcome: 'unknown' };
    }
}
function refusedForWant(required, exchange, about) {
    return `${requestOf(exchange, about)} was refused for want of ${required.join(', ') || 'a scope'}`;
}
/** An operation that was not asked itself: whatever its scopes, a place that does not show itself refuses it. */
function settleUnseen(required, otherwise, about) {
    const subject = required.text;
    const exchange = hidingFrom(required, about);
    if (otherwise.outcome === 'missing' || exchange === undefined)
        return otherwise;
    if (isDeclaredHidden(exchange, about))
        return { subject, outcome: 'unknown', exchange };
    return { subject, outcome: 'denied', exchange, refusal: { is: 'not-found' } };
}
const worstFirst = ['missing', 'denied', 'unknown', 'unverifiable'];
/** An operation that cannot be tried without harm is as settled as the scopes it needs. */
function settleByScopes({ text: subject, needs, place, operation }, about) {
    const wanted = (0,endpoints/* resourceOf */.KU)(operation.path);
    const parts = needs[about.standing.vocabulary].map((scope) => settleScope(scope, place, about, wanted));
    const missing = parts.flatMap((part) => part.missing ?? []);
    const [worst = parts.at(-1)] = worstFirst.flatMap((outcome) => parts.find((part) => part.outcome === outcome) ?? []);
    if (worst === undefined)
        return { subject, outcome: 'unverifiable' };
    return { ...worst, subject, ...(missing.length > 0 && { missing }) };
}

;// CONCATENATED MODULE: ./build/src/diagnosis/checks.js








/**
 * Settles every declared resource, scope and operation, and git access, by the evidence; nothing of it where the
 * credential is dead or was not seen. Pure.
 */
function settle(about) {
    const { requirements, standing } = about;
    if (standing.life === 'refused' || standing.life === 'anonymous') {
        return { resources: [], scopes: [], operations: [], git: [] };
    }
    return {
        resources: settleResources(about),
        scopes: settleScopes(about),
        operations: requirements.operations.map((required) => settleOperation(required, about)),
        git: settleGit(about),
    };
}
/** A settled thing as a line of the report. */
function checkOf(settled, about, kind) {
    const { subject, outcome, exchange } = settled;
    const status = exchange?.result.outcome === 'answer' ? exchange.result.status : undefined;
    return {
        subject: kind === undefined ? subject : `${kind} ${subject}`,
        outcome,
        ...(exchange !== undefined && { by: requestOf(exchange, about) }),
        ...(status !== undefined && { status }),
    };
}
function settleScopes(about) {
    const { requirements, standing, evidence } = about;
    const impossible = (0,offline/* scopesNotForKind */.Kr)(requirements, standing.kind, standing.granted);
    const comparable = (0,evidence_requirements/* declaredScopes */.iR)(requirements, standing.vocabulary).filter((scope) => !impossible.includes(scope));
    // Without a counterpart in the credential's vocabulary nothing can be compared.
    const others = requirements.scopes
        .filter(({ text, needs }) => needs[standing.vocabulary].length === 0 && !impossible.includes(text))
        .map(({ text }) => ({ subject: text, outcome: 'unverifiable' }));
    return [...comparable.map((scope) => settleScope(scope, evidence.resources, about)), ...others];
}
/** The ref advertisement; the one for pushing is proof only together with the scope, since nothing was pushed. */
function settleGit(about) {
    const { declaration, requirements, standing } = about;
    const { git } = requirements;
    const endpoint = (0,evidence_plan/* gitEndpoint */.SL)(declaration);
    if (git === undefined || endpoint === undefined)
        return [];
    const subject = `git ${git.access} of ${declaration.workspace?.name}/${declaration.repository?.name}`;
    const missing = git.needs[standing.vocabulary].filter((scope) => isHeld(scope, about) === false);
    if (missing.length > 0)
        return [missingByHeader(subject, missing, about)];
    const exchange = exchangeAt(endpoint.path, about);
    const meaning = exchange && meaningIn(exchange);
    if (exchange === undefined || meaning === undefined)
        return [{ subject, outcome: 'unknown', ...(exchange && { exchange }) }];
    if (meaning.is === 'git-refused')
        return [{ subject, outcome: 'denied', exchange, refusal: meaning }];
    if (meaning.is !== 'advertised')
        return [{ subject, outcome: 'unknown', exchange }];
    const isProof = git.access === 'push' ? standing.granted !== undefined : standing.life === 'alive';
    return [{ subject, outcome: isProof ? 'verified' : 'unverifiable', exchange }];
}

;// CONCATENATED MODULE: ./build/src/diagnosis/group.js
/** Items that share a key, in the order in which the first of each came. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/src/diagnosis/answered.js







/** What the answers say about the declared scopes, operations and resources. */
function answeredFindings(about, { resources, scopes, operations, git }) {
    return [
        ...missingFindings([...scopes, ...operations, ...git], about),
        ...refusalFindings([...resources, ...scopes, ...operations], about),
        ...gitFindings(git, about),
        ...unverifiedFindings([...scopes, ...operations], about),
        ...contradictionFindings([...scopes, ...operations], about),
        ...excessFindings(about),
    ];
}
/** All missing scopes in one finding, and the full list for the token that has to replace this one. */
function missingFindings(settled, about) {
    const { standing, requirements, find } = about;
    const impossible = (0,offline/* scopesNotForKind */.Kr)(requirements, standing.kind, standing.granted);
    const missing = missingScopes(settled).filter((scope) => !impossible.includes(scope));
    if (missing.length === 0)
        return [];
    const needed = (0,evidence_requirements/* neededScopes */.NM)(requirements, standing.vocabulary).filter((scope) => !impossible.includes(scope));
    const required = [...new Set([...needed, ...missing])];
    const granted = standing.granted ?? [];
    // Where writing or administering is granted and reading is missing, people believe that one gives the other.
    const readHint = missing.some((scope) => {
        const thing = /read:(.+)/.exec(scope)?.[1];
        return thing !== undefined && granted.some((held) => held !== scope && held.endsWith(`:${thing}`));
    });
    const alsoGranted = granted.filter((scope) => !required.includes(scope));
    return [find('scope-missing', { missing, required, alsoGranted, kind: standing.kind, readHint })];
}
/** The scopes that the declared things lack, each once. */
function missingScopes(settled) {
    return [...new Set(settled.flatMap(({ missing }) => missing ?? []))];
}
/**
 * The granted scopes that nothing declared needs; only where a list is known, something was declared, and all of it is
 * understood.
 */
function excessScopes({ standing, requirements }) {
    const isUnderstood = requirements.flaws.every(({ code }) => code === 'scope-retired');
    if ((0,evidence_requirements/* isNothingDeclared */.e_)(requirements) || !isUnderstood)
        return [];
    // What is retired is of no use, and declared all the same.
    const retired = requirements.flaws.flatMap(({ text }) => (0,scopes/* findScope */.sC)(text)?.name ?? []);
    const needed = (0,scopes/* expand */.fT)([...(0,evidence_requirements/* neededScopes */.NM)(requirements, standing.vocabulary), ...retired]);
    return (standing.granted ?? []).filter((scope) => !needed.has(scope));
}
function refusalFindings(settled, about) {
    const refused = settled.filter((one) => one.exchange !== undefined && one.refusal !== undefined);
    return groupBy(refused, (one) => causeOf(one, about)).flatMap((same) => refusalFinding(same, about));
}
/** What was refused for the same reason is told once. */
function causeOf(one, about) {
    const { refusal, exchange } = one;
    switch (refusal.is) {
        case 'unauthorized':
            return 'mechanism-refused';
        case 'removed':
            return `removed by ${refusal.change}`;
        case 'not-found':
            // A place, however much of it is missed; of what is not there in a place that is, each request.
            return hiddenIn(one) === 'part' ? requestOf(exchange, about) : (0,endpoints/* placeNamed */.d0)(exchange.endpoint);
        default:
            return refusal.is;
    }
}
/** What a 404 hides. */
function hiddenIn({ exchange: { endpoint }, feature }) {
    if (feature || endpoint.resource === 'user')
        return 'part';
    return (0,endpoints/* isPlaceItself */.RX)(endpoint) ? 'whole' : 'either';
}
function refusalFinding(same, about) {
    const { standing, find } = about;
    const { kind } = standing;
    const [one] = same;
    const { subject, refusal, exchange } = one;
    const requests = [...new Set(same.map((other) => requestOf(other.exchange, about)))];
    switch (refusal.is) {
        case 'access-denied': {
            const { permission, resource } = exchange.endpoint;
            const facts = { requests, kind, resource, message: refusal.message };
            return [find('access-denied', { ...facts, ...(permission && { permission }) })];
        }
        case 'mechanism-refused':
        case 'unauthorized':
            return [find('credential-kind-refused', { requests, kind })];
        case 'removed': {
            const { change, announcement } = refusal;
            return [find('endpoint-removed', { requests, change, ...(announcement !== undefined && { announcement }) })];
        }
        case 'not-found': {
            const { detail } = refusal;
            const option = optionOf(subject, exchange, about);
            const facts = {
                resource: (0,endpoints/* placeNamed */.d0)(exchange.endpoint),
                kind,
                hidden: hiddenIn(one),
                by: requestOf(exchange, about),
                isAlive: standing.life === 'alive',
            };
            return [find('resource-hidden', { ...facts, ...(detail && { detail }), ...(option && { option }) })];
        }
        default:
            return [];
    }
}
/** The option that names the place of an endpoint, if one does. */
function optionOf(subject, { endpoint }, { requirements }) {
    if (endpoint.resource !== 'user' && subject === (0,endpoints/* placeNamed */.d0)(endpoint))
        return endpoint.resource;
    const operation = requirements.operations.find(({ text }) => text === subject);
    return operation?.values.workspace === undefined ? undefined : 'operations';
}
/** Why git was refused, in the terms of its own host; the token's standing with the API stands beside it. */
function gitFindings(git, about) {
    const { declaration, requirements, standing, secret, find } = about;
    return git.flatMap(({ refusal, exchange }) => {
        if (refusal?.is !== 'git-refused' || exchange === undefined)
            return [];
        const request = requestOf(exchange, about);
        const { kind, vocabulary, life } = standing;
        switch (refusal.reason) {
            case 'address':
                return [find('ip-not-allowed', { request })];
            case 'two-step':
                return [find('two-step-required', { request, kind })];
            case 'plan':
                return [find('plan-restricted', { request })];
            case 'app-password':
                return [find('app-password-removed', { scopes: (0,evidence_requirements/* neededScopes */.NM)(requirements, 'granular') })];
            default: {
                const user = (0,authorization/* gitUser */.e2)(kind, secret.email !== undefined);
                const scopes = (0,evidence_requirements/* neededScopes */.NM)(requirements, vocabulary);
                const facts = { request, user, kind, scopes, line: gitLine(about), isPush: declaration.git === 'push' };
                // Where the API could not be asked, the user name itself was a guess; only a word about scopes shows more.
                const severity = life === 'alive' || refusal.reason === 'scope' ? 'fail' : 'unknown';
                return [find('git-refused', { ...facts, reason: refusal.reason, isAlive: life === 'alive' }, severity)];
            }
        }
    });
}
function unverifiedFindings(settled, about) {
    const { standing, requirements, find } = about;
    const open = settled.filter(({ outcome }) => outcome === 'unverifiable').map(({ subject }) => subject);
    const scopes = [...new Set(open.flatMap((subject) => scopesOf(subject, about)))];
    if (scopes.length === 0)
        return [];
    const why = standing.granted === undefined
        ? "Bitbucket's answers carried no list of granted scopes, and no harmless request shows these."
        : 'The list of granted scopes and the answers leave it open.';
    const places = [...new Set(scopes.flatMap((scope) => (0,endpoints/* missingPlace */.CX)(scope, requirements.resources) ?? []))];
    return [find('scope-unverified', { scopes, why, places })];
}
function scopesOf(subject, { requirements, standing }) {
    const operation = requirements.operations.find(({ text }) => text === subject);
    const needs = operation?.needs[standing.vocabulary] ?? [];
    return needs.length === 0 ? [subject] : needs;
}
function contradictionFindings(settled, { standing, find }) {
    const found = settled.flatMap(({ subject, contradiction }) => contradiction === undefined ? [] : [find('scope-contradiction', { subject, ...contradiction })]);
    if (standing.disagreement === undefined || found.length > 0)
        return found;
    const { header, denial } = standing.disagreement;
    const one = `The header lists ${header.join(', ')}`;
    const other = denial.length === 0
        ? 'the body of a 403 says that none is granted'
        : `the body of a 403 lists ${denial.join(', ')}`;
    return [...found, find('scope-contradiction', { subject: 'granted scopes', one, other })];
}
function excessFindings(about) {
    const { declaration, standing, requirements, find } = about;
    const excess = excessScopes(about);
    if (declaration.excessScopes === 'ignore' || excess.length === 0)
        return [];
    const required = (0,evidence_requirements/* neededScopes */.NM)(requirements, standing.vocabulary);
    return [find('scope-excess', { excess, required, kind: standing.kind }, declaration.excessScopes)];
}

// EXTERNAL MODULE: ./build/src/credential/kinds.js
var credential_kinds = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/src/diagnosis/notes.js
var notes = __webpack_require__(1558);
// EXTERNAL MODULE: ./build/src/diagnosis/words/speech.js
var speech = __webpack_require__(279);
;// CONCATENATED MODULE: ./build/src/diagnosis/answered-notes.js









/** Plain sentences about what was done on the way, beside the findings. Pure. */
function notesOf(about, { resources, scopes, operations, git }) {
    return [
        ...(0,notes/* translationNotes */.n)(about, about.standing.vocabulary),
        ...evidenceNotes(about),
        ...gitNotes(git, about),
        ...curlNotes([...resources, ...scopes, ...operations, ...git], about),
    ];
}
/** The user name for git, once it has proved to work. */
function gitNotes([git], about) {
    if (git?.outcome !== 'verified')
        return [];
    const user = (0,authorization/* gitUser */.e2)(about.standing.kind, about.secret.email !== undefined);
    return [`For git the user name is ${user}: ${gitLine(about)}`];
}
/** The request that did not come out well, as a command that shows its answer to whoever runs it. */
function curlNotes(settled, about) {
    const open = settled.find(({ outcome, exchange }) => outcome !== 'verified' && exchange !== undefined)?.exchange;
    // Refused, the first request tells most: Basic is answered in more specific words than Bearer.
    const exchange = about.standing.life === 'alive' ? open : about.evidence.exchanges[0];
    const isSuccess = exchange?.result.outcome === 'answer' && exchange.result.status < 300;
    return exchange === undefined || isSuccess ? [] : [`To see the answer yourself: ${curlLine(exchange, about)}`];
}
/** Whether an endpoint was asked, and tells more than that it stands in for another one. */
function isShown(endpoint, about) {
    if (endpoint === undefined)
        return false;
    const exchange = exchangeAt(endpoint.path, about);
    return !endpoint.isStandIn || (exchange !== undefined && meaningIn(exchange)?.is === 'success');
}
/** What the verdict rests on where it is not plain, and what a run with nothing declared learned. */
function evidenceNotes(about) {
    const { standing, requirements, evidence, secret } = about;
    const notes = [];
    const granted = standing.granted ?? [];
    const untried = (0,evidence_requirements/* neededScopes */.NM)(requirements, standing.vocabulary).filter((scope) => isHeld(scope, about) && !isShown((0,endpoints/* endpointForScope */.tS)(scope, evidence.resources), about));
    const judged = 'Judged by the list of granted scopes alone, since';
    const lacking = (place) => untried.filter((scope) => (0,endpoints/* missingPlace */.CX)(scope, requirements.resources) === place);
    const never = lacking(undefined);
    if (never.length > 0)
        notes.push(`${judged} no harmless request tries them: ${(0,speech/* list */.p_)(never)}.`);
    for (const place of ['workspace', 'repository', 'project']) {
        const scopes = lacking(place);
        if (scopes.length > 0)
            notes.push(`${judged} no ${place} is named to try them in: ${(0,speech/* list */.p_)(scopes)}.`);
    }
    const unheard = granted.filter((scope) => (0,scopes/* findScope */.sC)(scope) === undefined);
    if (unheard.length > 0)
        notes.push(`Granted, but not known to this version: ${(0,speech/* list */.p_)(unheard)}.`);
    if (standing.kind !== secret.kind)
        notes.push(`Bitbucket names the token ${(0,credential_kinds/* aKind */.SL)(standing.kind)}.`);
    if ((0,evidence_requirements/* isNothingDeclared */.e_)(requirements) && requirements.flaws.length === 0 && granted.length > 0) {
        notes.push(`It may: ${granted.map((scope) => `${(0,scopes/* labelOf */.Wy)(scope)} (${scope})`).join(', ')}.`);
    }
    if (standing.evidence === 'denial' && evidence.exchanges.every((one) => meaningIn(one)?.is !== 'success')) {
        notes.push('The granted scopes are those that Bitbucket listed when it refused a request that the job does not need.');
    }
    return notes;
}

// EXTERNAL MODULE: ./build/src/diagnosis/expiry.js
var diagnosis_expiry = __webpack_require__(4184);
// EXTERNAL MODULE: ./build/src/diagnosis/verdict.js
var verdict = __webpack_require__(954);
;// CONCATENATED MODULE: ./build/src/diagnosis/conclude.js








/** Evidence, settlement and findings -> the record that every report is made from. Pure. */
function conclude(about, settlement, findings) {
    const { standing, requirements, evidence } = about;
    const { resources, scopes, operations, git } = settlement;
    const expiry = (0,diagnosis_expiry/* endOf */.p)(about);
    return {
        name: 'token',
        verdict: (0,verdict/* verdictOf */.V)(findings),
        credential: {
            kind: standing.kind,
            scheme: standing.scheme,
            ...(standing.account !== undefined && { account: standing.account }),
        },
        scopes: {
            required: (0,evidence_requirements/* neededScopes */.NM)(requirements, standing.vocabulary),
            ...(standing.granted !== undefined && { granted: standing.granted }),
            missing: missingScopes([...scopes, ...operations, ...git]),
            excess: excessScopes(about),
            evidence: standing.evidence,
        },
        checks: [
            credentialCheck(about),
            ...resources.map((one) => checkOf(one, about)),
            ...scopes.map((one) => checkOf(one, about, 'scope')),
            ...operations.map((one) => checkOf(one, about, 'operation')),
            ...git.map((one) => checkOf(one, about)),
        ],
        ...(expiry !== undefined && { expiry }),
        findings,
        notes: notesOf(about, settlement),
        requests: evidence.sent,
    };
}
/** The first line of every report: whether the credential was recognised at all. */
function credentialCheck(about) {
    const outcomes = { alive: 'verified', refused: 'denied', anonymous: 'denied', unproven: 'unknown' };
    const { life } = about.standing;
    const refused = about.evidence.exchanges.findLast((one) => meaningIn(one)?.is === 'unauthorized');
    const exchange = life === 'refused' ? refused : recognitionOf(about);
    return checkOf({ subject: 'credential', outcome: outcomes[life], ...(exchange && { exchange }) }, about);
}

// EXTERNAL MODULE: ./build/src/declaration/days.js
var days = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/src/diagnosis/credential.js






/** What the answers say about the credential as such: alive or dead, the right e-mail, seen at all. */
function credentialFindings(about) {
    const { standing } = about;
    if (standing.life === 'refused')
        return refusedFindings(about);
    if (standing.life === 'anonymous') {
        const recognition = recognitionOf(about);
        return recognition === undefined ? [] : [about.find('request-anonymous', { by: requestOf(recognition, about) })];
    }
    return standing.life === 'alive' ? identityFindings(about) : [];
}
/** 401 by every scheme that could be tried: one text covers many causes, so what is known ranks them. */
function refusedFindings(about) {
    const { secret, standing, requirements, evidence, now, find } = about;
    const scopes = (0,evidence_requirements/* neededScopes */.NM)(requirements, standing.vocabulary);
    const reasons = evidence.exchanges.map((exchange) => {
        const meaning = meaningIn(exchange);
        return meaning?.is === 'unauthorized' ? meaning.reason : undefined;
    });
    if (reasons.includes('no-scopes'))
        return [find('token-without-scopes', { scopes })];
    if (reasons.includes('app-password') && secret.kind === 'unrecognised') {
        return [find('app-password-removed', { scopes: (0,evidence_requirements/* neededScopes */.NM)(requirements, 'granular') })];
    }
    const end = (0,diagnosis_expiry/* endOf */.p)(about);
    const isEmailTried = evidence.exchanges.some(({ scheme }) => scheme === 'basic');
    const damaged = secret.checksum === 'differs' || secret.checksum === 'absent'
        ? [find('token-damaged', { checksum: secret.checksum, clipped: secret.clipped })]
        : [];
    if (secret.expiresAt !== undefined && secret.expiresAt < now) {
        return [
            find('expired', { on: (0,days/* dayOf */.kb)(secret.expiresAt), byItself: true, kind: standing.kind, scopes, isEmailTried }),
        ];
    }
    if (end !== undefined && end.daysLeft < 0) {
        return [find('expired', { on: end.on, byItself: false, kind: standing.kind, scopes, isEmailTried }), ...damaged];
    }
    if (standing.kind === 'api-token' && secret.email === undefined) {
        return [find('email-missing', { accepted: false }, 'fail'), ...damaged];
    }
    const tried = evidence.exchanges.filter((_, index) => reasons[index] !== undefined).map(({ scheme }) => scheme);
    return [find('token-rejected', { kind: standing.kind, tried, ...candidates(about), scopes }), ...damaged];
}
/** What a refusal can come from, the likeliest first, and what is known not to be the reason. */
function candidates(about) {
    const { secret, standing, evidence } = about;
    const end = (0,diagnosis_expiry/* endOf */.p)(about);
    const likely = [];
    const ruledOut = [];
    if (evidence.exchanges.some(isAnonymous))
        likely.push('proxy');
    if (standing.kind === 'unrecognised')
        likely.push('no-token');
    if (secret.checksum === 'fits')
        ruledOut.push('damage');
    else if (secret.checksum !== undefined)
        likely.push('damage');
    if (end === undefined)
        likely.push('expiry');
    else
        ruledOut.push('expiry');
    likely.push('revocation');
    if ((0,credential_kinds/* isAccessToken */.eo)(standing.kind)) {
        likely.push('resource-gone', 'admin-key');
        ruledOut.push('email');
    }
    else if (standing.kind === 'oauth-token') {
        ruledOut.push('email');
    }
    else if (secret.email === undefined) {
        likely.push('email-missing');
    }
    else {
        const isBearerAnswered = evidence.exchanges.some((one) => one.scheme === 'bearer' && meaningIn(one)?.is === 'unauthorized');
        likely.push('without-scopes', isBearerAnswered ? 'email-alone' : 'email-unsettled');
    }
    return { likely, ruledOut, ...(end !== undefined && { end }) };
}
/** The token is alive; is it sent the right way? */
function identityFindings({ evidence, secret, standing, find }) {
    const first = evidence.exchanges[0];
    const refusedAsBasic = first?.scheme === 'basic' && meaningIn(first)?.is === 'unauthorized';
    if (refusedAsBasic) {
        const { kind } = standing;
        // Only of an API token is it known that an e-mail belongs to it.
        return [kind === 'api-token' ? find('identity-mismatch', {}) : find('scheme-refused', { kind })];
    }
    if (standing.kind === 'api-token' && secret.email === undefined) {
        return [find('email-missing', { accepted: true }, 'warn')];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/diagnosis/elsewhere.js



/** Whatever got in the way of an answer, each cause said once with all the requests it struck. */
function elsewhereFindings(about, settled) {
    const { evidence, find, declaration } = about;
    const found = [];
    const struck = (is) => evidence.exchanges.flatMap((exchange) => {
        const meaning = meaningIn(exchange);
        return meaning?.is === is ? [{ exchange, meaning: meaning }] : [];
    });
    const requests = (all) => [
        ...new Set(all.map(({ exchange }) => requestOf(exchange, about))),
    ];
    const limited = struck('rate-limited');
    if (limited[0] !== undefined) {
        const { retryAfter } = limited[0].meaning;
        found.push(find('rate-limited', { requests: requests(limited), ...(retryAfter !== undefined && { retryAfter }) }));
    }
    const failing = struck('service-failing');
    if (failing.length > 0) {
        const statuses = [...new Set(failing.map(({ exchange }) => statusOf(exchange)))];
        found.push(find('service-failing', { requests: requests(failing), statuses }));
    }
    for (const same of groupBy(struck('unreadable'), ({ meaning }) => meaning.why)) {
        const { contentType, bytes, why } = same[0].meaning;
        found.push(find('answer-unreadable', { requests: requests(same), contentType, bytes, why }));
    }
    // An operation of the catalogue that the API does not know, or a 401 for a token that is alive, is as unexpected.
    const isOpen = (exchange) => settled.some((one) => one.outcome === 'unknown' && one.exchange === exchange);
    const isBaseRight = declaration.apiUrl.pathname === '/2.0';
    const surprising = [...struck('wrong-base'), ...struck('unauthorized')]
        .filter(({ exchange }) => exchange === recognitionOf(about) ? isBaseRight && about.standing.life !== 'refused' : isOpen(exchange))
        .map(({ exchange, meaning }) => ({ exchange, meaning, empty: false }));
    const unexpected = struck('unexpected').map((one) => ({ ...one, empty: one.meaning.empty }));
    for (const same of groupBy([...unexpected, ...surprising], ({ exchange, meaning }) => `${statusOf(exchange)} ${meaning.is}`)) {
        const { exchange, meaning, empty } = same[0];
        const host = exchange.endpoint.isGit ? declaration.gitUrl.host : declaration.apiUrl.host;
        const isAlive = about.standing.life === 'alive';
        const status = statusOf(exchange);
        const isUnhosted = meaning.is === 'wrong-base' && status === 404;
        const facts = { requests: requests(same), status, host, empty, isAlive, ...(isUnhosted && { isUnhosted }) };
        found.push(find('answer-unexpected', facts));
    }
    found.push(...failureFindings(about, settled));
    const unattributed = evidence.exchanges.filter((exchange) => meaningIn(exchange)?.is === 'success' &&
        about.standing.life !== 'anonymous' &&
        !isAttributed(exchange, evidence.exchanges) &&
        (about.standing.life !== 'alive' || isOpen(exchange)));
    if (unattributed.length > 0) {
        found.push(find('answer-unattributed', { requests: requests(unattributed.map((exchange) => ({ exchange }))) }));
    }
    // A base address that leads nowhere shows on the first request; later ones are the tool's own choice.
    const recognition = recognitionOf(about);
    if (recognition !== undefined && meaningIn(recognition)?.is === 'wrong-base' && !isBaseRight) {
        found.push(find('api-url-wrong', { url: declaration.apiUrl.href }));
    }
    return found;
}
function failureFindings(about, settled) {
    const { evidence, find, declaration } = about;
    const failures = evidence.exchanges
        .map(({ result }) => result)
        .filter((result) => result.outcome === 'failure');
    return groupBy(failures, ({ kind }) => kind).map(([failure]) => {
        const { kind, host, stage, code, variable, status } = failure;
        const coded = code === undefined ? {} : { code };
        const named = variable === undefined ? {} : { variable };
        switch (kind) {
            case 'tls':
                return find('tls-untrusted', { host, ...coded });
            case 'proxy':
                return find('proxy-refused', { host, ...named, ...(status !== undefined && { status }) });
            case 'timed-out':
                return find('timed-out', { seconds: declaration.timeoutSeconds, settled: settledSentence(settled) });
            case 'oversized-headers': {
                const facts = { contentType: 'unknown', bytes: 0, why: 'preceded by headers of more than 32 kB' };
                return find('answer-unreadable', { requests: [host], ...facts });
            }
            default:
                return find('network-unreachable', { host, stage, ...coded, ...named });
        }
    });
}
function settledSentence(settled) {
    const done = settled.filter(({ outcome }) => outcome === 'verified').map(({ subject }) => subject);
    return done.length === 0 ? 'Until then nothing was settled.' : `Verified until then: ${done.join(', ')}.`;
}
function statusOf({ result }) {
    return result.outcome === 'answer' ? result.status : 0;
}

// EXTERNAL MODULE: ./build/src/diagnosis/finding.js
var finding = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/src/diagnosis/diagnose.js








/** Evidence -> findings, the gravest first. Pure; never throws; reads like the decision table in the reference. */
function diagnose(about, settlement) {
    const { requirements, secret, standing, find } = about;
    const { resources, scopes, operations, git } = settlement;
    const settled = [...resources, ...scopes, ...operations, ...git];
    const found = [
        ...(0,offline/* declarationFindingsOf */.uK)(requirements, standing.kind, standing.granted, find),
        ...(0,offline/* secretFindingsOf */.uD)(secret, requirements, find),
        ...credentialFindings(about),
        ...answeredFindings(about, settlement),
        ...elsewhereFindings(about, settled),
        ...(0,diagnosis_expiry/* expiryFindings */.G)(about),
    ];
    return (0,finding/* byGravity */.SN)([...found, ...unexplained(about, settlement, found)]);
}
/** What no finding above explains must not end as a pass: answers that nobody has seen yet lead here. */
function unexplained(about, { resources, scopes, operations, git }, found) {
    if (found.some(({ severity }) => severity !== 'warn'))
        return [];
    const isOpen = ({ outcome }) => outcome !== 'verified' && outcome !== 'unverifiable';
    const open = [...resources, ...scopes, ...operations, ...git].filter(isOpen);
    if (open.length === 0 && about.standing.life === 'alive')
        return [];
    const settling = open.flatMap(({ exchange }) => exchange ?? []);
    const exchanges = settling.length > 0 ? settling : [recognitionOf(about)].filter((first) => first !== undefined);
    const requests = [...new Set(exchanges.map((exchange) => requestOf(exchange, about)))];
    const isAlive = about.standing.life === 'alive';
    const [first] = exchanges;
    if (first?.result.outcome !== 'answer' || (!isAlive && meaningIn(first)?.is === 'success')) {
        return [about.find('answer-unattributed', { requests })];
    }
    const meaning = meaningIn(first);
    if (meaning?.is === 'removed') {
        const { change, announcement } = meaning;
        const facts = { requests, change, ...(announcement !== undefined && { announcement }) };
        // What was asked for a scope alone was this tool's own choice.
        return [about.find('endpoint-removed', facts, resources.some(isOpen) ? 'fail' : 'unknown')];
    }
    const { host } = first.endpoint.isGit ? about.declaration.gitUrl : about.declaration.apiUrl;
    return [about.find('answer-unexpected', { requests, status: first.result.status, host, isAlive, empty: false })];
}

// EXTERNAL MODULE: ./build/src/diagnosis/findings.js + 6 modules
var findings = __webpack_require__(2484);
;// CONCATENATED MODULE: ./build/src/evidence/gather.js





/**
 * The only I/O: asks the first question, after a 401 once more by the other legal scheme, and then what the first answer
 * left open, side by side. Never rejects.
 */
async function gather(plan, gathering, client) {
    const { requirements, secret, apiUrl, gitUrl } = gathering;
    const send = async (endpoint, scheme, authorization) => {
        return { endpoint, scheme, result: await client.get((0,endpoints/* addressOf */.ci)(endpoint, gathering), authorization) };
    };
    const ask = (endpoint, scheme) => send(endpoint, scheme, (0,authorization/* authorizationValue */.$m)(scheme, secret.token, secret.email));
    // What the first answer will leave open wants connections of its own: their way is gone while that one is waited for.
    if (plan.probes.length > 1)
        client.connect(apiUrl, plan.probes.length);
    if (plan.git !== undefined)
        client.connect(gitUrl, 1);
    const [firstScheme, otherScheme] = plan.schemes;
    let recognition = await ask(plan.recognition, firstScheme);
    const exchanges = [recognition];
    if (otherScheme !== undefined && isRiddle(recognition, secret)) {
        recognition = await ask(plan.recognition, otherScheme);
        exchanges.push(recognition);
    }
    const isHidden = meaningIn(recognition)?.is === 'not-found';
    const resources = isHidden ? withoutRepository(requirements.resources) : requirements.resources;
    const standing = standingOf(exchanges, secret, requirements);
    const wave = [];
    if (isWorthGoingOn(recognition, standing.life)) {
        for (const endpoint of (0,evidence_plan/* probesFor */.t2)(requirements, resources, standing)) {
            const isAnswered = isHidden
                ? isWithin(endpoint.path, plan.recognition.path)
                : endpoint.path === plan.recognition.path;
            if (!isAnswered)
                wave.push(ask(endpoint, recognition.scheme));
        }
    }
    // Another host with another user name: an outage of the API says nothing about it, a dead token all.
    const isGitOpen = standing.life === 'alive' || standing.life === 'unproven';
    if (plan.git !== undefined && isGitOpen && holdsGitScopes(requirements, standing)) {
        const user = (0,authorization/* gitUser */.e2)(standing.kind, secret.email !== undefined);
        wave.push(send(plan.git, 'basic', (0,authorization/* gitAuthorizationValue */.jP)(user, secret.token)));
    }
    exchanges.push(...(await Promise.all(wave)));
    return { exchanges, resources, sent: client.sent() };
}
function holdsGitScopes({ git }, { granted, vocabulary }) {
    const held = granted && (0,scopes/* expand */.fT)(granted);
    return held === undefined || git === undefined || git.needs[vocabulary].every((scope) => held.has(scope));
}
/**
 * A 401 that does not itself say why: the other scheme may tell a wrong identity from a dead token. That it takes for an
 * app password what is none by its form comes from the identity, too.
 */
function isRiddle(exchange, { kind }) {
    const meaning = meaningIn(exchange);
    if (meaning?.is !== 'unauthorized' || meaning.reason === 'no-scopes')
        return false;
    return meaning.reason !== 'app-password' || kind !== 'unrecognised';
}
/** Where the first answer shows an outage, a wrong address or no credential, the rest would show the same. */
function isWorthGoingOn(recognition, life) {
    return life !== 'refused' && life !== 'anonymous' && isTelling(recognition);
}
function withoutRepository({ repository: _, ...rest }) {
    return rest;
}

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
/** For each origin, however many clients share it. */
const mostConnections = 10;
const mostBodyBytes = 256 * 1024;
const mostHeaderBytes = 32 * 1024;
/** A client with a budget of its own, on connections that others may share. */
function createClient({ origins, budgetMs, userAgent, random, connections }) {
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
                const pause = retryAfterMs(result) ?? 250 * 2 ** (tries - 1) * (1 + random());
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
            resolve({ outcome: 'answer', status: client_statusOf(message), headers, body, text: Buffer.concat(chunks).toString() });
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
function client_statusOf(message) {
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
var redact = __webpack_require__(7615);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/verify.js













/** Nothing is opened before the first request. */
function createNetwork() {
    return { connections: createConnections(), shared: createShared() };
}
/** One token at Bitbucket: gather, settle, diagnose, conclude. Never rejects. */
async function verify(plan, known, surroundings) {
    const { declaration, requirements, secret } = known;
    const { apiUrl, gitUrl, timeoutSeconds } = declaration;
    const network = surroundings.network ?? createNetwork();
    const client = createClient({
        origins: [apiUrl.origin, gitUrl.origin],
        budgetMs: timeoutSeconds * 1000,
        userAgent: `token-preflight/${version/* version */.r}`,
        random: Math.random,
        connections: network.connections,
    });
    try {
        // A server can send back what it was sent, or a part of it: nothing of that may get further in.
        const withoutPieces = (0,redact/* pieceRedactorFor */.Sw)((0,authorization/* secretForms */.eo)(secret.token, secret.email));
        const clean = (text) => withoutPieces(surroundings.redact(text));
        const asking = traced(redacted(network.shared.over(client, network.answers), clean), surroundings.debug);
        const evidence = await gather(plan, { requirements, secret, apiUrl, gitUrl }, asking);
        const standing = standingOf(evidence.exchanges, secret, requirements);
        const about = { ...known, evidence, standing, find: (0,finding/* finderFor */._w)(findings/* findings */.P, surroundings.say) };
        const settlement = settle(about);
        return conclude(about, settlement, diagnose(about, settlement));
    }
    finally {
        client.close();
        if (surroundings.network === undefined)
            network.connections.close();
    }
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unused)
/* harmony export */ });
/* unused harmony export getExecOutput */
/**
 * package.json puts this in the place of two packages that dependencies import for functions which are never called here:
 *
 * - `undici`, imported by `@actions/http-client` for `getAgentDispatcher()`, which serves Octokit alone;
 * - `@actions/exec`, imported by `@actions/core` for its `platform` helper, which starts processes.
 *
 * Without them the bundle is a third of the size, starts faster and holds nothing that could start a process.
 */
function unused() {
  throw new Error('This part of a dependency is left out of the bundle, since nothing here calls it.');
}




/***/ })

};
