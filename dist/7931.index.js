"use strict";
exports.id = 7931;
exports.ids = [7931];
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

7931:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var host_names = __require__(7575);
var control_characters = __require__(455);
var version = __require__(8009);
var util_text = __require__(7499);
// src/explain/open-question-text.js

const openCauses = {
    scope: 'the token is missing a scope',
    permission: 'the account that owns the token is missing the permission',
    kind: "the request doesn't support this kind of token",
    address: "the IP address isn't on the workspace's allowlist",
    'two-step': 'the workspace requires two-step verification',
    plan: 'the workspace exceeds the user limit of its plan',
    'no-version': "the URL doesn't include /2.0",
    expired: 'the token expired or was revoked',
    email: "the username isn't the email of the token's owner",
    'without-scopes': 'the token was created without scopes or for another Atlassian app',
    'access-token-as-basic': 'an access token was sent as Basic instead of Bearer',
    'app-password': 'it is an app password, which no longer works since 2026-07-28',
    removed: 'the operation was removed from the API',
    hidden: 'the name is misspelled, or the token has no access to it',
    path: "the path isn't in the API",
    'no-pair': "the Basic value isn't the base64 of a username, a colon, and a token",
    'line-break': 'the secret contains a line break, which breaks the Authorization header',
    'wrapped-base64': 'the header contains base64 that was wrapped at 76 columns',
    proxy: 'a proxy changed the request',
    'git-user': 'the Git username is wrong: x-bitbucket-api-token-auth for an API token, x-token-auth for an access token',
    'branch-restriction': "a branch restriction doesn't let the account push to this branch. Push to another branch and create a pull request, or have a repository administrator add the account in Repository settings > Branch restrictions",
    'pull-request-only': 'a branch restriction only allows changes through pull requests. Push to another branch and create a pull request, or have a repository administrator add the account in Repository settings > Branch restrictions',
    'push-check': 'another rule of the repository declined the push. The lines that start with "remote:" contain the reason',
    'branch-behind': "the branch has commits that the clone doesn't have. Run git pull --rebase, and push again",
    'push-local': 'Git declined it before it sent anything. The reason in parentheses is its own',
};
const deciders = {
    body: 'The body of the response. Run the request with "curl -sSi", or turn on debug logging.',
    kind: 'The kind of the token. Add --kind, for example api-token or repository-access-token.',
    sentence: 'The lines that start with "remote:". They contain the reason in the words of Bitbucket.',
    request: "The request. Add --request 'METHOD URL'.",
};
function openRecord({ status, requests, causes: possible, deciders: wanted, scopes, declined, }) {
    if (declined !== undefined)
        return declinedRecord(declined, possible);
    const what = scopes === undefined ? 'why' : 'which scope is missing';
    const detail = scopes === undefined || scopes.length === 0 ? '' : `, probably one of ${(0,util_text.list)(scopes, 'or')}`;
    return {
        status,
        title: `${capitalized((0,util_text.list)(requests))} returned ${status}, and the text doesn't show ${what}`,
        causes: possible.map((cause) => ({ cause, text: `${openCauses[cause]}${cause === 'scope' ? detail : ''}` })),
        deciders: [
            ...wanted.map((decider) => deciders[decider]),
            `${wanted.length > 0 ? 'Or check' : 'Check'} ${checkStep}`,
        ],
    };
}
function declinedRecord({ target, reason, isLocal }, possible) {
    return {
        status: 200,
        title: isLocal
            ? `The login was accepted, and Git declined the push to ${target} (${reason})`
            : `Bitbucket accepted the login and declined the push to ${target} (${reason})`,
        causes: possible.map((cause) => ({ cause, text: openCauses[cause] })),
        deciders: [],
    };
}
const checkStep = 'the token itself, which decides between these causes: run token-preflight.';
const waysToAnAnswer = [
    'For a request of the API: curl -sSi --user "$EMAIL:$TOKEN" https://api.bitbucket.org/2.0/user',
    'For Git: GIT_TRACE_CURL=1 GIT_TRACE_CURL_NO_DATA=1 git ls-remote https://bitbucket.org/<workspace>/<repository>.git',
    'For another program: turn on its debug log, for example LOG_LEVEL=debug (Renovate) or TF_LOG=DEBUG (Terraform).',
    'Save the whole output in a file, for example with "2>&1 | tee job.log", and explain that file.',
];
function capitalized(text) {
    return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

// src/explain/document.js




function explanationDocument({ lines, answers, causes }, renderFinding) {
    return {
        schema: 1,
        kind: 'explanation',
        tool: version.thisProgram,
        lines,
        answers,
        causes: causes.map((cause) => causeRecord(cause, renderFinding)),
        ...(answers === 0 && { help: waysToAnAnswer }),
    };
}
function causeRecord({ findings, open, excerpt, ...rest }, renderFinding) {
    return {
        ...rest,
        excerpt: (0,control_characters.stripControlCharacters)(excerpt),
        findings: findings.map((finding) => renderFinding(finding, host_names.jobNames)),
        ...(open && { open: openRecord(open) }),
    };
}

var hints = __require__(3459);
var sentences = __require__(9941);
// src/explain/location.js

const gitPath = /\/(?:info\/refs|git-(?:upload|receive)-pack)(?:[?#]|$)|\.git(?:\/info\/lfs\b.*)?$/;
function locateRequest(target, host) {
    const absolute = /^https?:\/\//i.test(target) ? target : absoluteOf(target, host);
    if (absolute === undefined)
        return {};
    const url = withoutLogin(absolute);
    const name = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
    if (!isBitbucketHost(name))
        return { isOther: true };
    const isGit = name !== 'api.bitbucket.org' && gitPath.test(url.replace(/^https?:\/\/[^/]+/i, '')) && !/\/!?api\//.test(url);
    const [, service] = /git-(upload|receive)-pack/.exec(url) ?? [];
    return { url, isGit, ...(service !== undefined && { isPush: service === 'receive' }) };
}
function isBitbucketHost(name) {
    return /^(?:[\w-]+\.)?bitbucket\.org$/i.test(name);
}
function absoluteOf(target, host) {
    if (!target.startsWith('/'))
        return undefined;
    if (host !== undefined && host !== '')
        return `https://${host.replace(/:443$/, '')}${target}`;
    return /^\/(?:2\.0|1\.0)\//.test(target) ? `https://api.bitbucket.org${target}` : undefined;
}
function withoutLogin(url) {
    return url.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}
function isBitbucketResponse({ headers, body = '' }) {
    if (headers['x-credential-type'] !== undefined || headers['x-oauth-scopes'] !== undefined)
        return true;
    if (/bitbucket/i.test(headers['www-authenticate'] ?? ''))
        return true;
    return isBitbucketText(body);
}
function isBitbucketText(text) {
    const meaning = (0,sentences.classifySentence)(text);
    if (meaning !== undefined && meaning !== 'permission' && meaning !== 'two-step')
        return true;
    return (/token is invalid, expired, or not supported|no api hosted at this url|rate limit for this resource has been exceeded|CHANGE-\d+ - /i.test(text) ||
        (meaning !== undefined && /"type"\s*:\s*"error"/.test(text)));
}

// src/explain/loose-body.js

const wholeSentences = [
    /your credentials lack one or more required privilege scopes\.?/i,
    /api token provided has no bitbucket scopes\.?/i,
    /token is invalid, expired, or not supported for this endpoint\.?/i,
    /api token must be used with an atlassian registered email/i,
    /app passwords? are deprecated and must be replaced with api tokens\.?/i,
    /this api is not accessible by this authentication mechanism/i,
    /this endpoint does not support token-based authentication/i,
    /access denied\. you must have (?:write or )?(?:admin|read|write) access\.?/i,
    /you may not have access to this repository or it no longer exists in this workspace\.?(?: if you think this repository exists and you have access, make sure you are authenticated\.?)?/i,
    /(?:the requested repository either )?does not exist or you do not have access\.?/i,
    /to access this repository, (?:an admin must whitelist your ip|enable two-step authentication)\.?/i,
    /your push failed because the account .{0,80} has exceeded its user limit[^"'\n]{0,80}/i,
    /CHANGE-\d{1,6} - functionality has been deprecated/i,
    /there is no api hosted at this url/i,
    /rate limit for this resource has been exceeded/i,
    /login failed due to incorrect login credentials or method\.?/i,
    /(?:bad request )?invalid authorization header/i,
];
const statusOfMeaning = {
    scope: [403, 403],
    'no-scopes': [401, 403],
    address: [403, 403],
    'two-step': [403, 403],
    plan: [402, 403],
    'app-password': [401, 410],
    email: [401, 401],
    kind: [403, 403],
    permission: [403, 403],
    hidden: [404, 403],
};
function findLooseError(text) {
    const sentence = wholeSentences.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
    const message = sentence ?? messageIn(text);
    if (message === undefined)
        return undefined;
    const required = listIn(text, 'required');
    const granted = listIn(text, 'granted');
    const detail = /(?<!error)\bdetail\\?["']?\s*:\s*\\?"((?:[^"\\]|\\[^"])+)\\?"/.exec(text)?.[1];
    const announcement = /https:\/\/[\w.-]+\.atlassian\.com\/[\w./#?=&-]{1,200}/.exec(text)?.[0];
    return {
        message: message.replace(/^there is no api/i, 'There is no API'),
        ...(required && { required }),
        ...(granted && { granted }),
        ...(/INSUFFICIENT_RIGHTS/.test(text) && { key: 'INSUFFICIENT_RIGHTS' }),
        ...(announcement !== undefined && { announcement }),
        ...(detail !== undefined && { detail }),
    };
}
function messageIn(text) {
    const at = text.search(/["']?type\\?["']?\s*:\s*\\?["']error/);
    if (at < 0)
        return undefined;
    const pattern = /message\\?["']?\s*:\s*\\?["']((?:[^"'\\]|\\[^"'])+)(\\?["'])?/;
    const [, message, end] = pattern.exec(text.slice(at)) ?? pattern.exec(text) ?? [];
    if (message === undefined || end !== undefined)
        return message;
    const start = message.toLowerCase();
    return start.length < minRestored ? undefined : known.find((sentence) => sentence.toLowerCase().startsWith(start));
}
const minRestored = 16;
const known = [
    'Your credentials lack one or more required privilege scopes.',
    'API Token provided has no Bitbucket scopes.',
    'Token is invalid, expired, or not supported for this endpoint.',
    'API token must be used with an atlassian registered email',
    'App passwords are deprecated and must be replaced with API tokens.',
    'This API is not accessible by this authentication mechanism',
    'Access denied. You must have write or admin access.',
    'You may not have access to this repository or it no longer exists in this workspace.',
];
function listIn(text, name) {
    const [, items] = new RegExp(String.raw `\b${name}\\?["']?\s*[:=]\s*\[([^\]]{0,4000})(?:\]|$)`, 'i').exec(text) ?? [];
    const found = items?.match(/[a-z][\w:-]{2,60}/gi) ?? undefined;
    return items === undefined ? undefined : [...new Set(found ?? [])].filter((item) => !/^object$/i.test(item));
}
function statusOfText(text, isGit) {
    const meaning = (0,sentences.classifySentence)(text);
    if (meaning !== undefined)
        return statusOfMeaning[meaning][isGit ? 1 : 0];
    if (/token is invalid, expired|login failed due to/i.test(text))
        return 401;
    if (/CHANGE-\d+ - /i.test(text))
        return 410;
    if (/invalid authorization header/i.test(text))
        return 400;
    if (/no api hosted at this url/i.test(text))
        return 404;
    return /rate limit for this resource/i.test(text) ? 429 : undefined;
}
function looseErrorBody({ message, required, granted, key, announcement, detail }, isGit) {
    if (isGit || /^(?:rate limit|login failed|bad request)/i.test(message))
        return message;
    const scopes = required || granted ? { required: required ?? [], ...(granted && { granted }) } : undefined;
    const isUnhosted = /no api hosted/i.test(message);
    const data = key !== undefined ? { key } : announcement !== undefined ? { announcement_url: announcement } : undefined;
    return JSON.stringify({
        type: 'error',
        error: {
            message: isUnhosted ? 'Resource not found' : message,
            ...(isUnhosted ? { detail: message } : (scopes ?? detail) && { detail: scopes ?? detail }),
            ...(data && { data }),
        },
    });
}

var endpoint = __require__(5674);
var endpoints = __require__(9081);
var paths = __require__(4963);
var git_requirements = __require__(4111);
// src/explain/shown-request.js




const unknownRequest = 'the request';
const noScopes = { 'api-token': [], oauth: [] };
const defaultApiUrl = new URL(paths.publicApiUrl);
const gitUrl = new URL('https://bitbucket.org');
function configOf(more) {
    return {
        name: undefined,
        token: undefined,
        email: undefined,
        workspace: undefined,
        repository: undefined,
        project: undefined,
        tools: [],
        scopes: [],
        operations: [],
        git: 'none',
        expiresOn: undefined,
        warnDays: 0,
        failDays: 0,
        excessScopes: 'ignore',
        timeoutSeconds: 0,
        plan: false,
        apiUrl: defaultApiUrl,
        gitUrl,
        ...more,
    };
}
function recognizeOperation({ method, url }, operations) {
    const possible = method === undefined && url !== undefined ? methodsOf(url, operations.catalog) : [];
    const verb = method ?? (possible.length === 1 ? possible[0] : undefined);
    const wanted = verb ?? (possible.length === 0 ? 'GET' : undefined);
    const text = wanted === undefined || url === undefined ? undefined : `${wanted} ${url}`;
    const { found: [found] = [], issues = [] } = text === undefined ? {} : resolveShown(text, operations);
    const address = url !== undefined && URL.canParse(url) ? new URL(url) : defaultApiUrl;
    const path = address.pathname.replace(/^\/2\.0(?=\/)/, '');
    const label = url === undefined ? unknownRequest : `${verb ?? ''} ${address.pathname.replace(/(?<=.)\/+$/, '')}`.trim();
    const operation = found?.operation ?? unlistedOperation(verb ?? 'GET', path, issues);
    const place = found?.place ?? resourcesIn(path);
    const request = {
        path: `${path}${address.search}`,
        resource: placedResource(operation.path, place),
        place,
        isRoot: /^\/(?:repositories\/[^/]+\/[^/]+|workspaces\/[^/]+(?:\/projects\/[^/]+)?|user)$/.test(operation.path),
        needsCredential: path.startsWith('/user'),
        ...(needsAdmin(found) && { permission: 'admin' }),
        url: address,
        label,
    };
    const requirement = {
        kind: 'operation',
        id: `operation ${label}`,
        label,
        operation,
        values: found?.values ?? {},
        place,
        scopes: found?.scopes ?? noScopes,
        endpoint: request,
    };
    const possibleScopes = possible.flatMap((one) => scopesOf(`${one} ${url}`, operations));
    return {
        requirement,
        request,
        issues: issues.filter(({ type }) => type !== 'operation-malformed'),
        ...(verb === undefined && possibleScopes.length > 0 && { possibleScopes: [...new Set(possibleScopes)] }),
    };
}
function methodsOf(url, { parseOperation, findOperation }) {
    return ['GET', 'POST', 'PUT', 'DELETE'].filter((method) => {
        const wanted = parseOperation(`${method} ${url}`, defaultApiUrl);
        return 'path' in wanted && findOperation(wanted) !== undefined;
    });
}
function scopesOf(operation, operations) {
    return resolveShown(operation, operations).found.flatMap(({ scopes }) => scopes['api-token']);
}
function resolveShown(operation, { resolveOperations, catalog }) {
    return resolveOperations(configOf({ operations: [operation] }), {}, catalog);
}
function needsAdmin(found) {
    if (found === undefined)
        return false;
    const { operation, permission } = found;
    if (permission !== undefined)
        return permission.level === 'admin';
    return !operation.path.startsWith('/user') && (0,endpoints.isForAdministrators)(operation.path);
}
function unlistedOperation(method, path, issues) {
    const removed = issues.find((issue) => issue.type === 'operation-removed');
    if (removed !== undefined)
        return removed.operation;
    return {
        method,
        path,
        scopes: noScopes,
        allowsApiTokens: true,
        disallowsAccessTokens: false,
        disallowsOAuth: false,
        state: 'current',
    };
}
function placedResource(template, place) {
    const resource = (0,endpoints.resourceOf)(template);
    if (place.repository !== undefined)
        return 'repository';
    return resource === 'repository' && place.workspace !== undefined ? 'workspace' : resource;
}
function resourcesIn(path) {
    const [, repositoryWorkspace, repository] = /^\/repositories\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? [];
    if (repositoryWorkspace !== undefined) {
        return { workspace: repositoryWorkspace, ...(repository !== undefined && { repository }) };
    }
    const [, workspace, project] = /^\/workspaces\/([^/]+)(?:\/projects\/([^/]+))?/.exec(path) ?? [];
    return workspace === undefined ? {} : { workspace, ...(project !== undefined && { project }) };
}
function recognizeGit({ url = '' }, isPush) {
    const path = URL.canParse(url) ? new URL(url).pathname : '';
    const place = /^\/([^/]+)\/([^/]+?)(?:\.git)?(?:\/|$)/.exec(path);
    const [, workspace = 'workspace', repository = 'repository'] = place ?? [];
    const access = isPush ? 'push' : 'clone';
    const config = configOf({
        workspace: { name: workspace, declared: false },
        repository: { name: repository, declared: false },
        git: access,
    });
    const found = (0,endpoint.toRequest)((0,endpoints.endpointForGit)(access, { workspace, repository }), config);
    const request = place === null ? { ...found, label: "Git's request to bitbucket.org" } : found;
    const [needed] = (0,git_requirements.gitRequirements)(access, { workspace, repository }, []);
    const requirement = needed;
    return { requirement, request, issues: [], config };
}

// src/explain/classify.js




function classifyExchange(exchange, hints, { operations, check: { classify } }) {
    const { result, isGit, isPush } = exchange;
    const request = exchange.request.url === undefined ? { ...exchange.request, ...hintedRequest(hints) } : exchange.request;
    const git = isGit ? recognizeGit(request, isPush) : undefined;
    const known = git ?? recognizeOperation(request, operations);
    const config = git?.config ?? configOf({ apiUrl: baseOf(known) });
    const scheme = exchange.request.credential?.scheme;
    const base = {
        exchange,
        known,
        config,
        ...((scheme === 'basic' || scheme === 'bearer') && { scheme }),
    };
    if ('outcome' in result)
        return { ...base, ...classify(known.request, result), isBodyUnknown: false };
    const { response, isBodyUnknown } = responseOf(result, isGit);
    const classified = classify(known.request, response);
    const isOurs = classified.outcome.type === 'access-denied' && isBitbucketText(response.text);
    const caller = isOurs && classified.caller.kind === undefined
        ? { ...classified.caller, kind: 'unrecognized' }
        : classified.caller;
    return { ...base, ...classified, caller, isBodyUnknown };
}
function hintedRequest({ request }) {
    const hint = (0,hints.readRequestHint)(request ?? '');
    if (hint === undefined)
        return {};
    const { method, url } = hint;
    const isPath = url.startsWith('/');
    return {
        method,
        url: isPath ? `https://api.bitbucket.org${url.startsWith('/2.0/') ? '' : '/2.0'}${url}` : url,
    };
}
function baseOf({ request: { url } }) {
    return new URL(url.pathname.startsWith('/2.0/') ? '/2.0' : '/', url.origin);
}
function responseOf({ status, headers, body }, isGit) {
    const text = body ?? '';
    const isWhole = !/^\s*[{[]/.test(text) || isJson(text);
    const restored = isWhole ? undefined : findLooseError(text);
    const isBodyUnknown = body === undefined || (!isWhole && restored === undefined);
    return {
        response: {
            outcome: 'answer',
            status,
            headers,
            body: 'whole',
            text: restored ? looseErrorBody(restored, isGit) : isBodyUnknown ? '' : text,
        },
        isBodyUnknown,
    };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

var authorization = __require__(6106);
var secret = __require__(7511);
var credential_kind = __require__(8161);
var finding = __require__(5419);
var requirement = __require__(2685);
// src/explain/credential-findings.js





function shownCredentialFindings(same, kind, { emailProblem }) {
    const [{ exchange, outcome, known, caller }] = same;
    const sent = exchange.request.credential;
    const by = known.request.label;
    if (outcome.type === 'success' && caller.kind === 'anonymous')
        return [(0,finding.createFinding)('token-not-received', { by })];
    const isRejected = outcome.type === 'unauthorized' || (outcome.type === 'git-rejected' && outcome.reason === 'credential');
    const scopes = (model) => (0,requirement.requiredScopes)({ all: same.map((one) => one.known.requirement) }, model);
    if (outcome.type === 'removed' && outcome.change === 'CHANGE-3222') {
        return [(0,finding.createFinding)('app-password-removed', { scopes: scopes('api-token') })];
    }
    if (outcome.type === 'wrong-base' && known.request.label === unknownRequest) {
        return [(0,finding.createFinding)('api-url-wrong', { url: 'https://api.bitbucket.org' })];
    }
    if (!isRejected)
        return [];
    const reason = outcome.type === 'unauthorized' ? outcome.reason : undefined;
    const isUnspecific = reason === undefined || reason === 'unspecific';
    if (sent?.isEmpty && isUnspecific)
        return [(0,finding.createFinding)('token-not-received', { by, isEmpty: true })];
    if (sent?.scheme === 'none' && isUnspecific) {
        return [(0,finding.createFinding)('token-not-received', { by, ...(exchange.isGit && { isUnsent: true }) })];
    }
    if (reason === 'no-scopes')
        return [(0,finding.createFinding)('token-without-scopes', { scopes: scopes('api-token') })];
    if (reason === 'email')
        return [(0,finding.createFinding)('email-mismatch', { isUnregistered: true })];
    if (kind === 'app-password' || (reason === 'app-password' && kind === 'unrecognized')) {
        return [(0,finding.createFinding)('app-password-removed', { scopes: scopes('api-token') })];
    }
    if (exchange.isGit)
        return [];
    if ((0,credential_kind.isAccessToken)(kind) && sent?.scheme === 'basic')
        return [(0,finding.createFinding)('email-ignored', {}, 'fail')];
    if (emailProblem !== undefined)
        return [(0,finding.createFinding)('email-malformed', emailProblem)];
    if (sent?.scheme !== 'basic' || (0,credential_kind.isAccessToken)(kind))
        return [];
    if ((0,authorization.isGitUsername)(sent.user))
        return [(0,finding.createFinding)('email-malformed', { type: 'git-user' })];
    return sent.user === 'name' || sent.user === 'none' ? [(0,finding.createFinding)('email-malformed', { type: 'other' })] : [];
}

// src/explain/open-question.js
function causesOfDecline({ isLocal, reason }, remote) {
    if (/fetch first|non-fast-forward/.test(reason))
        return ['branch-behind'];
    if (isLocal)
        return ['push-local'];
    if (/pull requests?/i.test(remote))
        return ['pull-request-only'];
    if (/permission denied to|branch (?:restriction|permission)/i.test(remote))
        return ['branch-restriction'];
    return remote === '' ? ['branch-restriction', 'push-check'] : ['push-check', 'branch-restriction'];
}
function possibleCauses(status, isGit, isEmpty) {
    if (status === 401) {
        return isGit
            ? ['git-user', 'expired', 'without-scopes', 'app-password']
            : [
                'expired',
                'email',
                'without-scopes',
                'access-token-as-basic',
                ...(isEmpty ? [] : ['app-password']),
            ];
    }
    if (status === 403) {
        return isGit
            ? ['scope', 'permission', 'address', 'two-step', 'plan']
            : ['scope', 'permission', 'kind', 'address', 'no-version'];
    }
    if (status === 404)
        return isGit ? ['hidden'] : ['hidden', 'path', 'removed'];
    if (status === 410)
        return isGit ? ['app-password'] : ['removed', 'app-password'];
    if (status !== 400)
        return [];
    return [...(isEmpty ? [] : ['no-pair']), 'line-break', 'wrapped-base64', 'proxy', 'path'];
}

// src/explain/judge.js






const meaningless = new Set([
    'response-unverifiable',
    'scope-unverified',
    'resource-unverified',
    'scope-contradiction',
    'email-missing',
    'option-invalid',
]);
const aboutCall = new Set([
    'not-found',
    'removed',
    'wrong-base',
    'unexpected',
    'mechanism-refused',
    'unreadable',
]);
const explained = new Set([
    'not-found',
    'removed',
    'wrong-base',
]);
function judge(same, successes, hints, now, rules) {
    const [first] = same;
    if (first.exchange.declined !== undefined) {
        return { findings: [], open: declineQuestion(first, first.exchange.declined) };
    }
    const kind = hints.kind ?? shownKind(first);
    const exact = shownCredentialFindings(same, kind, hints);
    if (exact.length > 0)
        return { findings: exact };
    const git = gitQuestion(same);
    if (git !== undefined)
        return { findings: [], open: git };
    const isUnauthorized = first.outcome.type === 'unauthorized' || isRefusedByGit(first);
    const isUnplaced = first.outcome.type === 'not-found' && first.known.request.label === unknownRequest;
    if (first.isBodyUnknown ||
        isUnplaced ||
        isRefusedByGit(first) ||
        (isUnauthorized && (kind === 'unrecognized' || first.scheme === undefined))) {
        const open = openQuestion(same, kind);
        if (open !== undefined)
            return { findings: callFindings(same, kind, rules), open };
    }
    const findings = judgeByCheck(same, successes, kind, hints, now, rules);
    const isScopeOpen = first.outcome.type === 'scope-denied' && findings.every(({ code }) => code === 'response-unexpected');
    if (isScopeOpen)
        return { findings: [], open: scopeQuestion(same) };
    if (isUnknownSentence(first))
        return { findings: [], open: sentenceQuestion(same) };
    const causes = first.outcome.type === 'unexpected' ? openQuestion(same, kind) : undefined;
    return { findings, ...(causes && { open: causes }) };
}
function isRefusedByGit({ outcome }) {
    return outcome.type === 'git-rejected' && outcome.reason === 'credential';
}
function shownKind({ exchange, outcome, caller }) {
    const shown = exchange.request.credential?.kind;
    if (shown !== undefined)
        return shown;
    if (caller.kind !== undefined && caller.kind !== 'anonymous' && caller.kind !== 'unrecognized')
        return caller.kind;
    const scopes = outcome.type === 'scope-denied' ? [...outcome.required, ...(outcome.granted ?? [])] : [];
    if (scopes.length === 0)
        return 'unrecognized';
    return scopes.every((scope) => scope.endsWith(':bitbucket')) ? 'api-token' : 'access-token';
}
function judgeByCheck(same, successes, kind, { hasEmail }, now, { operations, check: { assessAuthentication, evaluate }, failures: { diagnoseResponses } }) {
    const all = [...successes, ...same];
    const issues = same.flatMap(({ known }) => known.issues);
    const requirements = resolvedRequirements(uniqueRequirements(all), issues);
    const credential = assumedCredential(same, kind, hasEmail === true);
    const results = all.map(resultOf);
    const own = same.map(({ known }) => known.requirement);
    const authentication = { ...assessAuthentication(results, credential, requirements), kind };
    const evidence = { results, skipped: [], place: {}, sent: results.length, authentication };
    const isUrlWrong = same.every(({ outcome }) => outcome.type === 'scope-denied') &&
        issues.some(({ type }) => type === 'operation-url-wrong');
    const isAboutCall = isUrlWrong || same.some(({ outcome }) => aboutCall.has(outcome.type));
    const context = {
        config: same[0]?.config ?? configOf({}),
        requirements: { ...requirements, all: own, issues: isAboutCall ? requirements.issues : [] },
        operations,
        credential,
        now,
    };
    const checks = evaluate({ ...requirements, all: own }, evidence);
    const findings = diagnoseResponses(context, evidence, checks).filter(({ code }) => !meaningless.has(code));
    const call = findings.filter(({ code }) => isAboutCall && code.startsWith('operation-'));
    const isExplained = call.length > 0 && (isUrlWrong || same.every(({ outcome }) => explained.has(outcome.type)));
    return isExplained ? call : findings;
}
function callFindings(same, kind, { operations: { requirementFindings } }) {
    const issues = same.flatMap(({ known }) => known.issues);
    return requirementFindings(resolvedRequirements([], issues), kind).filter(({ code }) => !meaningless.has(code));
}
function resolvedRequirements(all, issues) {
    return { all, place: {}, created: [], tools: [], optional: [], issues };
}
function uniqueRequirements(all) {
    return [...new Map(all.map(({ known }) => [known.requirement.id, known.requirement])).values()];
}
function resultOf({ known, scheme = 'bearer', status, outcome, caller, deprecation }) {
    return {
        probe: { request: known.request, proves: [{ requirement: known.requirement.id }] },
        scheme,
        ...(status !== undefined && { status }),
        outcome,
        caller,
        ...(deprecation && { deprecation }),
    };
}
function assumedCredential(same, kind, hasEmail) {
    const isEmailSent = same.some(({ exchange }) => exchange.request.credential?.user === 'email');
    return {
        token: new secret.Secret(''),
        kind,
        issues: [],
        clipped: false,
        ...((hasEmail || isEmailSent) && { email: 'shown' }),
    };
}
function scopeQuestion(same) {
    const requests = requestLabels(same);
    const isUnknown = requests.includes(unknownRequest);
    return {
        status: 403,
        requests,
        causes: ['scope'],
        deciders: ['body', ...(isUnknown ? ['request'] : [])],
        scopes: [...new Set(same.flatMap(({ known }) => known.possibleScopes ?? []))],
    };
}
function gitQuestion(same) {
    const [{ outcome, exchange, status = 403 }] = same;
    if (exchange.isPush !== undefined || outcome.type !== 'git-rejected')
        return undefined;
    const base = { status, requests: requestLabels(same), deciders: [] };
    if (outcome.reason === 'scope')
        return { ...base, causes: ['scope'], scopes: scopesOfGit };
    return outcome.reason === 'access' ? { ...base, causes: ['permission', 'hidden'] } : undefined;
}
const scopesOfGit = ['read:repository:bitbucket', 'write:repository:bitbucket'];
function isRuledOut(cause, kind, user) {
    if (kind === 'unrecognized')
        return false;
    if (user === 'email')
        return cause !== 'git-user';
    return cause === 'app-password' || (cause === 'git-user' && user === (0,authorization.gitUser)(kind, false));
}
function isUnknownSentence({ outcome, exchange: { isGit, result } }) {
    return (outcome.type === 'unexpected' &&
        isGit &&
        'headers' in result &&
        (result.status === 403 || result.status === 404) &&
        result.body !== undefined);
}
function sentenceQuestion(same) {
    const [{ status = 403 }] = same;
    return {
        status,
        requests: requestLabels(same),
        causes: possibleCauses(status, true, false),
        deciders: ['sentence'],
    };
}
function declineQuestion({ exchange: { result }, known }, declined) {
    const causes = causesOfDecline(declined, 'headers' in result ? (result.body ?? '') : '');
    return { status: 200, requests: [known.request.label], causes, deciders: [], declined };
}
function requestLabels(same) {
    return [...new Set(same.map(({ known }) => known.request.label))];
}
function openQuestion(same, kind) {
    const [{ status = 0, exchange, isBodyUnknown, known, outcome }] = same;
    const isEmpty = outcome.type === 'unexpected' && outcome.empty;
    const body = 'headers' in exchange.result ? exchange.result.body : undefined;
    const isHeaderUnread = status === 400 && (isEmpty || /authorization header/i.test(body ?? ''));
    if (outcome.type === 'unexpected' && !isBodyUnknown && !isHeaderUnread)
        return undefined;
    const isKnownCall = known.request.label !== unknownRequest && known.issues.length === 0;
    const isHidden = status === 404 && (0,sentences.classifySentence)(body ?? '') === 'hidden';
    const causes = possibleCauses(status, exchange.isGit || isHidden, isEmpty).filter((cause) => !(isKnownCall && (cause === 'path' || cause === 'no-version' || cause === 'removed')) &&
        !(exchange.isGit && status === 401 && isRuledOut(cause, kind, exchange.request.credential?.user)));
    if (causes.length === 0)
        return undefined;
    const isKindNeeded = status === 401 && kind === 'unrecognized';
    return {
        status,
        requests: requestLabels(same),
        causes,
        deciders: [
            ...(isBodyUnknown ? ['body'] : []),
            ...(isKindNeeded ? ['kind'] : []),
            ...(known.request.label === unknownRequest ? ['request'] : []),
        ],
    };
}

// src/explain/clean-line.js
const escapeCharacter = String.fromCharCode(27);
const bell = String.fromCharCode(7);
const control = new RegExp([
    `${escapeCharacter}(?:\\[[0-9;:?]*[ -/]*[@-~]|\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|[@-Z\\\\^_])`,
    String.raw `[^\P{Cc}\t]`,
].join('|'), 'gu');
const bareColor = /\[(?:(?:[0-57]|2[247]|[349]\d|10[0-7])(?:;\d{1,3}){0,4}m|m(?![a-z]))/g;
const jobAndStep = /^[^\t]{1,200}\t[^\t]{1,200}\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
const container = /^[\w.-]{1,60}\s*\|\s/;
const prefixes = [
    /^\ufeff?\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?(?: |$)/,
    /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?(?: |$)/,
    /^##\[\w+\]/,
    /^\[(?:TRACE|DEBUG|INFO|WARN|ERROR)\]\s+provider\.[\w.-]+:\s?(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?(?:\[\w+\]\s)?/,
    /^\d\d:\d\d:\d\d(?:\.\d+)? (?=(?:\S+\.c:\d+\s+)?[=<>])/,
];
const maxCleanLength = 256 * 1024;
function cleanLine(raw) {
    let text = raw.length > maxCleanLength ? raw.slice(0, maxCleanLength) : raw;
    const start = text.lastIndexOf('\r', text.length - 2);
    if (start >= 0 && text.slice(start).trim() !== '')
        text = text.slice(start + 1);
    if (/[^\P{Cc}\t]/u.test(text))
        text = text.replace(control, '');
    if (text.includes('[') && text.includes('m'))
        text = text.replace(bareColor, '');
    if (text.includes('\t'))
        text = text.replace(jobAndStep, '');
    if (text.includes('|'))
        text = text.replace(container, '');
    for (const prefix of prefixes) {
        if (!/^[\d[#\ufeff]/.test(text))
            break;
        text = text.replace(prefix, '');
    }
    return text;
}

// src/explain/network-text.js
const failures = [
    [
        /could not resolve proxy|proxyconnect.*no such host/i,
        { kind: 'unreachable', stage: 'connection to the proxy', code: 'ENOTFOUND' },
    ],
    [
        /could not resolve host|ENOTFOUND|EAI_AGAIN|no such host|name or service not known|temporary failure in name resolution|getaddrinfo failed|nodename nor servname|UnknownHostException|unable to resolve host/i,
        { kind: 'unreachable', stage: 'name lookup', code: 'ENOTFOUND' },
    ],
    [
        /certificate|x509:|SSLCertVerificationError|CERT_[A-Z_]+|UNABLE_TO_[A-Z_]+|SELF_SIGNED|SSLHandshakeException|PKIX path|tls: |SSL routines|wrong version number|schannel/i,
        { kind: 'tls', stage: 'TLS handshake' },
    ],
    [
        /CONNECT tunnel failed|Received HTTP code \d{3} from proxy|Tunnel connection failed|ProxyError|proxy authentication required|\b407\b/i,
        { kind: 'proxy', stage: 'connection to the proxy' },
    ],
    [
        /connection refused|ECONNREFUSED|failed to connect|couldn't connect|could not connect/i,
        { kind: 'unreachable', stage: 'connection', code: 'ECONNREFUSED' },
    ],
    [
        /no route to host|network is unreachable|EHOSTUNREACH|ENETUNREACH/i,
        { kind: 'unreachable', stage: 'connection', code: 'EHOSTUNREACH' },
    ],
    [
        /timed[ -]?out|ETIMEDOUT|deadline exceeded|(?:Read|Connect)Timeout|timeout (?:of|exceeded|expired|after|was reached)/i,
        { kind: 'unreachable', stage: 'connection', code: 'ETIMEDOUT' },
    ],
    [
        /connection reset|ECONNRESET|socket hang up|unexpected EOF|remote end closed connection|empty reply from server|RemoteDisconnected/i,
        { kind: 'unreachable', stage: 'answer', code: 'ECONNRESET' },
    ],
];
function networkErrorIn(text, url) {
    const found = failures.find(([pattern]) => pattern.test(text))?.[1];
    const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '';
    const isFailure = /error|fail|unable|not |cannot|could|refused|reset|timed|exceeded|fatal|E[A-Z]{5,}|x509/i.test(text);
    if (found === undefined || host === '' || !isFailure)
        return undefined;
    const status = /(?:response|code|failed:?)\s+(\d{3})\b|\b(407)\b/i.exec(text);
    const code = Number(status?.[1] ?? status?.[2]);
    return { outcome: 'failure', host, ...found, ...(found.kind === 'proxy' && code >= 400 && { status: code }) };
}

var token_prefixes = __require__(3423);
var redactor = __require__(2751);
var email_form = __require__(9637);
// src/explain/line-signs.js
const inRun = 1;
const hex = 2;
const classes = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/=~-') {
    classes[character.charCodeAt(0)] = inRun | (/[\da-f]/i.test(character) ? hex : 0);
}
function signsOf(line) {
    const signs = {
        hasLongRun: false,
        hasHex: false,
        hasAt: false,
        hasEquals: false,
        hasEscape: false,
        hasSpace: false,
        hasOption: false,
    };
    let length = 0;
    let hexLength = 0;
    let before = 32;
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        const kind = code < 128 ? (classes[code] ?? 0) : 0;
        length = kind === 0 ? 0 : length + 1;
        hexLength = (kind & hex) === 0 ? 0 : hexLength + 1;
        if (length === 20)
            signs.hasLongRun = true;
        if (hexLength === 20)
            signs.hasHex = true;
        if (code === 64)
            signs.hasAt = true;
        else if (code === 61)
            signs.hasEquals = true;
        else if (code === 37 || code === 38 || code === 92)
            signs.hasEscape = true;
        else if (code === 32)
            signs.hasSpace = true;
        else if (code === 45 && (before === 32 || before === 34 || before === 39))
            signs.hasOption = true;
        before = code;
    }
    return signs;
}

// src/explain/redact-lines.js





const secretCharacters = String.raw `[\w.~%\\+/=*-]`;
const namedSecret = new RegExp([
    '(authorization|cookie|token|passw(?:or)?d|passphrase|secret|api-?_?key|app_?password)',
    String.raw `(\\*["']?\s*(?:=>|:=|:|=)\s*\[?\\*["']?)`,
    String.raw `((?:basic|bearer|jwt|token)\s+)?`,
].join(''), 'gi');
const atlassianToken = /AT[A-Z]{3}3x[\w.~%\\=+/-]*/g;
const basicOrBearer = /\b(basic|bearer)(\s+)([\w.~%\\+/=-]{8,})/gi;
const login = /(:\/\/)([^\s/:@"'<>]{0,200})(?::([^\s/@"'<>]{0,2000}))?@/g;
const cutLogin = /^\s*(?!git@)[^\s/@"'<>]+@(?=(?:api\.)?bitbucket\.org[/:])/;
const queryToken = /([?&](?:access_token|refresh_token|token|jwt|code|client_secret|key|sig|signature)=)[^&\s"'<>]+/gi;
const userOption = /(?<=^|[\s"'])(-u|--user|--http-user|--http-password|--password|--auth|-a)([\s=]+["']?)([^\s"']+)/g;
const encodedRun = /(?:%[\da-f]{2}){4,}|(?:&#x?[\da-f]+;){4,}|(?<!\\)(?:\\+u00[\da-f]{2}){4,}|(?<![\da-z])[\da-f]{20,}(?![\da-z-])/gi;
const opaqueRun = /[\w+/=~-]{20,}/g;
const loneRun = /^(\s*)(?=[\w+/=~-]*(?:\d|[a-z][A-Z]|[A-Z][a-z]))[\w+/=~-]{8,}\s*$/;
function createLineRedactor() {
    let isOpen = false;
    return {
        redact(line, width = line.length) {
            const start = isOpen ? hideContinuation(line) : line;
            const redacted = redactLine(start);
            isOpen = width >= minBroken && (endsHidden.test(redacted) || /AT[A-Z]TT3?$/.test(redacted));
            return redacted;
        },
        skip(raw) {
            const space = raw.lastIndexOf(' ');
            isOpen = raw.length - space > minBroken || (isOpen && space < 0);
        },
    };
}
const minBroken = 40;
const endsHidden = /\*\*\*(?:\([\w:-]*\))?\s*\\?(?:\[[\d;]*)?$/;
function hideContinuation(line) {
    const [, before = '', run = ''] = new RegExp(String.raw `^([\s>|<*]*)(${secretCharacters}+)`).exec(line) ?? [];
    const after = line.slice(before.length + run.length);
    if (/^\**$/.test(run) || /^HTTP\/\d/i.test(run) || (after.startsWith(':') && isLabel(run)))
        return line;
    if (/^[1-5]\d\d$/.test(run) && after.startsWith(' '))
        return line;
    const isAlone = /^(?:$|[\s\\]*$|["',;)}\]@:])/.test(after);
    if (!isAlone && run.length < 12 && !/[\d=]/.test(run))
        return line;
    return `${before}***${after}`;
}
const labelPart = /^(?:[A-Z]*[a-z]*(?:[A-Z][a-z]{2,}){0,3}\d{0,4}|\d\dT\d\d)$/;
function isLabel(run) {
    return run.split(/[-._/\\]/).every((part) => labelPart.test(part));
}
function redactLine(line) {
    const signs = signsOf(line);
    let text = line;
    if (signs.hasAt)
        text = text.replace(login, hideLogin).replace(cutLogin, '***@');
    if (signs.hasEquals)
        text = text.replace(queryToken, '$1***');
    if (signs.hasOption)
        text = text.replace(userOption, '$1$2***');
    if (secretWord.test(text))
        text = hideNamed(text).replace(basicOrBearer, hideCredential);
    if (text.includes('3x'))
        text = text.replace(atlassianToken, (token) => marker(secretOf(token)));
    if (/ATBB|BBDC|gh[pousr]_|hub_|glpat|eyJ/.test(text))
        text = (0,redactor.redactTokenLike)(text);
    if (signs.hasHex || signs.hasEscape)
        text = text.replace(encodedRun, '***');
    if (signs.hasLongRun)
        text = text.replace(opaqueRun, (run) => (isOpaque(run) ? '***' : run));
    return signs.hasSpace ? text : text.replace(loneRun, '$1***');
}
const secretWord = /uthori|ookie|oken|assw|assph|ecret|pi-?_?[Kk]ey|asic|earer|UTHORI|OOKIE|OKEN|ASSW|ASSPH|ECRET|PI-?_?KEY|ASIC|EARER/;
function hideLogin(_, scheme, user, password) {
    if (password === undefined)
        return `${scheme}***@`;
    const hidden = password.startsWith('***') ? password : marker(secretOf(password));
    return `${scheme}${(0,authorization.isGitUsername)(user) ? user : '***'}:${hidden}@`;
}
function hideNamed(text) {
    let hidden = '';
    let from = 0;
    namedSecret.lastIndex = 0;
    for (let found = namedSecret.exec(text); found !== null; found = namedSecret.exec(text)) {
        const [all, name = '', separator = '', scheme = ''] = found;
        const start = found.index + all.length;
        const rest = text.slice(start);
        const isLine = /cookie/i.test(name) || (/authorization/i.test(name) && scheme === '' && /^[A-Za-z]+ /.test(rest));
        const end = start + valueLength(rest, separator, isLine);
        const value = text.slice(start, end);
        namedSecret.lastIndex = end;
        if (value === '' || /^\*{3}|^(?:true|false|null|none|undefined|\d{1,5})$/i.test(value))
            continue;
        const isHeader = /authorization/i.test(name);
        const shown = isHeader && value.startsWith('$') ? value : marker(shownCredential(scheme, value));
        hidden += `${text.slice(from, start)}${shown}`;
        from = end;
    }
    return hidden + text.slice(from);
}
function valueLength(rest, separator, isLine) {
    const [, backslashes = '', quote] = /(?<!\\)(\\*)(["'])$/.exec(separator) ?? [];
    if (quote !== undefined) {
        const end = rest.search(new RegExp(backslashes === '' ? `(?<!\\\\)${quote}` : `(?<!\\\\)\\\\+${quote}`));
        return end < 0 ? rest.length : end;
    }
    return isLine ? rest.length : (/^[^\s"',;)}\]]*/.exec(rest)?.[0].length ?? 0);
}
function hideCredential(all, scheme, space, value) {
    const isWord = /^[a-z]+[.,]?$|^[A-Z]?[a-z]+=$/.test(value) && value.length < 24;
    return isWord || value.startsWith('***') ? all : `${scheme}${space}${marker(shownCredential(scheme, value))}`;
}
function shownCredential(scheme, value) {
    if (!/basic/i.test(scheme))
        return secretOf(value);
    const pair = decodeBase64(value);
    const at = pair?.indexOf(':') ?? -1;
    if (pair === undefined || at < 0)
        return {};
    const token = pair.slice(at + 1);
    return { user: userOf(pair.slice(0, at)), ...(token === '' ? { isEmpty: true } : secretOf(token)) };
}
function decodeBase64(text) {
    try {
        return atob(text.replace(/[^A-Za-z0-9+/]/g, ''));
    }
    catch {
        return undefined;
    }
}
function userOf(name) {
    if ((0,authorization.isGitUsername)(name))
        return name;
    if (name === '')
        return 'none';
    return (0,email_form.isEmail)(name) ? 'email' : 'name';
}
function secretOf(value) {
    const kind = (0,token_prefixes.shapeOf)(value.replace(/%3d/gi, '='));
    return kind === undefined ? {} : { kind };
}
function marker({ user, kind, isEmpty }) {
    if (user === undefined && kind === undefined)
        return '***';
    return `***(${user === undefined ? '' : `${user}:`}${isEmpty ? 'none' : (kind ?? '')})`;
}
function readMarker(text) {
    const [, user, kind] = /\*\*\*\((?:([\w-]+):)?([\w-]*)\)/.exec(text) ?? [];
    return {
        ...(isOneOf(user, users) && { user }),
        ...(isOneOf(kind, kinds) && { kind }),
        ...(kind === 'none' && { isEmpty: true }),
    };
}
const users = ['email', ...authorization.gitUsernames, 'name', 'none'];
const kinds = ['api-token', 'access-token', 'service-account-token', 'app-password'];
function isOneOf(text, words) {
    return words.some((word) => word === text);
}
function isOpaque(run) {
    if (run.startsWith('***'))
        return false;
    const letters = run.replace(/[^A-Za-z0-9]/g, '');
    if (letters.length < 16 || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters))
        return false;
    let changes = 0;
    for (let at = 1; at < letters.length; at += 1) {
        if (characterClass(letters.charCodeAt(at)) !== characterClass(letters.charCodeAt(at - 1)))
            changes += 1;
    }
    return changes / letters.length >= 0.33;
}
function characterClass(code) {
    return code < 58 ? 0 : code < 91 ? 1 : 2;
}

// src/explain/git-reader.js




const maxGitGap = 30;
const remoteLine = /^\s*(?:stderr: '?|\[\w+\] |npm (?:ERR!|error) |> )*remote: ?(.*)$/;
const progress = /^(?:Enumerating|Counting|Compressing|Resolving|Total|Checking connectivity)\b/;
const withUrl = String.raw `['"]?(https?:\/\/[^\s'"]+?)\/?['"]?`;
const gitErrors = [
    [new RegExp(`fatal: Authentication failed for ${withUrl}(?:$|[\\s,])`), 401],
    [new RegExp(`fatal: could not read (?:Username|Password) for ${withUrl}(?:$|[:\\s])`), 401],
    [new RegExp(`unable to access ${withUrl}: The requested URL returned error: (\\d{3})`), undefined],
    [new RegExp(`(?:fatal|remote error): repository ${withUrl} not found`), 404],
];
const declinedLine = /^\s*(?:stderr: )?!\s+(?:\S+:(\S+)\s+)?\[(remote )?rejected\]\s+(?:\S+ -> (\S+)\s+)?\(([^()]+(?:\([^()]*\))?[^()]*)\)\s*$/;
const pushedTo = /^\s*(?:stderr: )?To (\S+)\s*$/;
function createGitReader(emit) {
    const isPushAt = createCommandReader();
    const declinedAt = createDeclineReader();
    let remote = [];
    let remoteAt = 0;
    let isPushed = false;
    return {
        read(line) {
            const { number, text } = line;
            const isPush = isPushAt(line);
            const [, said] = remoteLine.exec(text) ?? [];
            if (said !== undefined) {
                if (isPushed || number - remoteAt > maxGitGap || progress.test(said))
                    remote = [];
                isPushed = false;
                remoteAt = number;
                if (progress.test(said))
                    return true;
                if (remote.length < 20 && said.trim() !== '')
                    remote.push(said.trim());
                return true;
            }
            isPushed ||= pushedTo.test(text);
            const body = number - remoteAt <= maxGitGap && remote.length > 0 ? remote.join('\n') : undefined;
            const declined = declinedAt(line, body);
            if (declined !== undefined) {
                emit(declined);
                return true;
            }
            if (!/fatal:|unable to access|not found/.test(text))
                return false;
            const refusal = refusalIn(text);
            if (refusal === undefined) {
                const failure = failureIn(line);
                if (failure !== undefined)
                    emit(failure);
                return failure !== undefined;
            }
            const exchange = refusedExchange(line, refusal, isPushed ? undefined : body, isPush);
            remote = [];
            if (exchange !== undefined)
                emit(exchange);
            return true;
        },
    };
}
function createDeclineReader() {
    let repository = '';
    return ({ number, text }, body) => {
        const [, url] = pushedTo.exec(text) ?? [];
        if (url !== undefined)
            repository = url;
        const [, ref, isRemote, branch = ref, reason = ''] = declinedLine.exec(text) ?? [];
        if (branch === undefined)
            return undefined;
        const place = locateRequest(repository);
        if (place.url === undefined || place.isOther)
            return undefined;
        return {
            line: number,
            excerpt: text,
            isGit: true,
            isPush: true,
            declined: { target: branch.replace(/^refs\/(?:heads|tags)\//, ''), reason, isLocal: isRemote === undefined },
            request: { url: place.url },
            result: { status: 200, headers: {}, ...(body !== undefined && { body }) },
        };
    };
}
function createCommandReader() {
    let isPush;
    let commandAt = 0;
    return ({ number, text }) => {
        const [, verb] = /\bgit (?:-\S+ (?:\S+ )?)*(push|clone|fetch|pull|ls-remote|submodule)\b/.exec(text) ?? [];
        if (verb !== undefined)
            [isPush, commandAt] = [verb === 'push', number];
        else if (/^Cloning into /.test(text))
            [isPush, commandAt] = [false, number];
        else if (/^To https?:\/\/|failed to push some refs/.test(text))
            [isPush, commandAt] = [true, number];
        return number - commandAt < 500 ? isPush : undefined;
    };
}
function refusalIn(text) {
    for (const [pattern, status] of gitErrors) {
        const [, url = '', code] = pattern.exec(text) ?? [];
        if (url !== '')
            return { url, status: status ?? Number(code) };
    }
    return undefined;
}
function refusedExchange({ number, text }, { url, status }, body, isPush) {
    const place = locateRequest(url);
    if (place.isOther || place.url === undefined)
        return undefined;
    const user = readUser(url);
    const isUnsent = /could not read/.test(text);
    return {
        line: number,
        excerpt: body === undefined ? text : `remote: ${body.replaceAll('\n', ' ')}`,
        isGit: true,
        ...(isPush !== undefined && { isPush }),
        request: {
            url: place.url,
            ...(isUnsent ? { credential: { scheme: 'none' } } : user && { credential: { scheme: 'basic', ...user } }),
        },
        result: { status, headers: {}, ...(body !== undefined && { body }) },
    };
}
function failureIn({ number, text }) {
    const [, url = '', problem = ''] = new RegExp(`unable to access ${withUrl}: (.*)$`).exec(text) ?? [];
    const place = locateRequest(url);
    const failure = url === '' || place.isOther ? undefined : networkErrorIn(problem, url);
    if (failure === undefined || place.url === undefined)
        return undefined;
    return { line: number, excerpt: text, isGit: true, request: { url: place.url }, result: failure };
}
function readUser(url) {
    const [, user, marker = ''] = /^https?:\/\/([\w-]+)(?::(\S+))?@/.exec(url) ?? [];
    if (!(0,authorization.isGitUsername)(user))
        return undefined;
    return { user, ...readMarker(marker) };
}

// src/explain/channels.js
const section = /^(?:\S+\.c:\d+\s+)?(=>|<=|==) (Send header|Send data|Send SSL data|Recv header|Recv data|Recv SSL data|Info)(.*)$/;
const offset = /^[\da-f]{4,}: (.*)$/;
const channelOfSection = {
    'Send header': 'sent',
    'Recv header': 'received',
    'Recv data': 'data',
    'Send data': 'info',
    'Send SSL data': 'info',
    'Recv SSL data': 'info',
    Info: 'info',
};
function createChannelReader() {
    let current;
    const read = (line) => {
        const [, , name = '', rest = ''] = section.exec(line) ?? [];
        const channel = channelOfSection[name];
        if (channel !== undefined) {
            const [, text] = /^: ?(.*)$/.exec(rest) ?? [];
            current = text === undefined ? channel : undefined;
            return { channel: text === undefined ? 'info' : channel, text: text ?? '' };
        }
        const traced = current === undefined ? undefined : offset.exec(line)?.[1];
        if (traced !== undefined && current !== undefined)
            return { channel: current, text: traced };
        current = undefined;
        return markedLine(line);
    };
    return { read, isOpen: () => current !== undefined };
}
const progressOfCurl = /^\s*(?:[\d.]+[kMG]?\s+){8}(?:[-\d]+:[-\d]+:[-\d]+\s+){3}[\d.]+[kMG]?/;
function markedLine(raw) {
    const line = raw.replace(progressOfCurl, '');
    if (line === '' && raw !== '')
        return { channel: 'info', text: '' };
    if (/^---(?:response|request) (?:begin|end)---$/.test(line))
        return { channel: 'info', text: '' };
    const [, skipped] = /^Skipping \d+ bytes of body: \[(.*)\] done\.$/.exec(line) ?? [];
    if (skipped !== undefined)
        return { channel: 'data', text: skipped };
    const [, mark, text = ''] = /^\s{0,4}([<>*|])(?: (.*))?$/.exec(line) ?? [];
    switch (mark) {
        case '>':
            return { channel: 'sent', text };
        case '<':
            return { channel: 'received', text };
        case '*':
            return { channel: 'info', text };
        case '|':
            return { channel: 'data', text };
        default:
            return /^[{}] \[\d+ bytes data\]/.test(line) ? { channel: 'info', text: line } : { channel: 'plain', text: line };
    }
}

// src/explain/shown-body.js

const maxBodyLength = 64 * 1024;
const maxHtmlLines = 40;
function createBody(headers) {
    const type = headers['content-type'] ?? '';
    const declared = headers['content-length'];
    const length = declared !== undefined && /^\d+$/.test(declared) ? Number(declared) : undefined;
    const lines = [];
    const json = createJsonCounter();
    let size = 0;
    let isOver = length === 0;
    return {
        add(line) {
            if (isOver)
                return 'other';
            if (lines.length === 0 && line.trim() === '')
                return 'more';
            if (lines.length === 0 && !isBodyLine(line, type, length)) {
                isOver = true;
                return 'other';
            }
            lines.push(line);
            size += line.length;
            isOver = isLast(line);
            return isOver ? 'done' : 'more';
        },
        text() {
            if (lines.length > 0)
                return json.isJson() ? lines.join('') : lines.join('\n').slice(0, 2048);
            const mayBeLeftOut = length === undefined && type !== '' && headers['www-authenticate'] === undefined;
            return length !== undefined && length > 0 ? undefined : mayBeLeftOut ? undefined : '';
        },
    };
    function isLast(line) {
        if (size > maxBodyLength)
            return true;
        json.add(line);
        if (json.isJson())
            return json.isComplete();
        if (/^\s*</.test(lines[0] ?? ''))
            return /<\/html>/i.test(line) || lines.length >= maxHtmlLines;
        return lines.length >= 4 || (length !== undefined && size + lines.length - 1 >= length);
    }
}
function isBodyLine(line, type, length) {
    if (/^\s*[{[]/.test(line))
        return true;
    if (/^\s*<(?:[!?a-z])/i.test(line))
        return true;
    if ((0,sentences.classifySentence)(line) !== undefined ||
        /^(?:login failed|rate limit|unauthorized$|forbidden$)/i.test(line.trim()))
        return true;
    return /text\/plain/i.test(type) && (length === undefined || length >= line.trim().length);
}
function createJsonCounter() {
    let depth = 0;
    let isInString = false;
    let isEscaped = false;
    let starts;
    return {
        add(line) {
            starts ??= /^\s*[{[]/.test(line);
            if (!starts)
                return;
            for (const character of line) {
                if (isEscaped)
                    isEscaped = false;
                else if (character === '\\')
                    isEscaped = isInString;
                else if (character === '"')
                    isInString = !isInString;
                else if (!isInString && (character === '{' || character === '['))
                    depth += 1;
                else if (!isInString && (character === '}' || character === ']'))
                    depth -= 1;
            }
        },
        isJson: () => starts === true,
        isComplete: () => depth <= 0,
    };
}

// src/explain/http-reader.js




const requestLine = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/;
const plainRequestLine = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT) (\S+) HTTP\/\d(?:\.\d)?$/;
const wgetLine = /^--\S.*--\s+(https?:\/\/\S+)$/;
const statusLine = /^HTTP\/\d(?:\.\d)? (\d{3})\b(.*)$/;
const reusedLine = /^Re-?using existing/i;
const connectedLine = /^(?:Connected to|Established connection) /;
const headerLine = /^([A-Za-z][\w-]{0,60}): ?(.*)$/;
function createHttpReader(emit) {
    const markedLine = createChannelReader();
    let request;
    let response;
    let isReused = false;
    const finish = () => {
        const done = response;
        response = undefined;
        if (done === undefined || request?.method === 'CONNECT')
            return;
        const exchange = toExchange(request, done);
        if (exchange !== undefined)
            emit(exchange);
    };
    const start = (marked, line) => {
        const found = startIn(marked);
        if (found === undefined || found === 'tunnel')
            return found !== undefined;
        finish();
        if ('method' in found)
            request = found;
        else if (request?.isAnswered && request.isMarked && marked.channel === 'plain')
            request = undefined;
        else if (request !== undefined)
            request.isOpen = false;
        if ('method' in found)
            return found.isOpen;
        if (Math.trunc(found.status / 100) === 1)
            return true;
        if (request !== undefined)
            request.isAnswered = true;
        response = { line, status: found.status, headers: {}, isReused };
        return true;
    };
    const readResponse = (draft, marked) => {
        if (draft.body !== undefined) {
            const state = marked.channel === 'info' && marked.text === '' ? 'skipped' : readBody(draft, marked);
            if (state === 'done' || state === 'other')
                finish();
            return state !== 'other';
        }
        if (readResponseHeader(draft, marked) || marked.channel === 'info')
            return true;
        finish();
        return false;
    };
    return {
        read(line) {
            const marked = markedLine.read(line.text);
            if (marked.channel === 'info')
                isReused = reusedLine.test(marked.text) || (isReused && !connectedLine.test(marked.text));
            if (start(marked, line))
                return true;
            return response ? readResponse(response, marked) : readRequest(request, marked);
        },
        isOpen: () => request?.isOpen === true || response !== undefined || markedLine.isOpen(),
        end: finish,
    };
}
function startIn({ channel, text }) {
    const isSent = channel === 'sent' || channel === 'plain';
    const [, method, target] = (isSent && (channel === 'sent' ? requestLine : plainRequestLine).exec(text)) || [];
    if (method !== undefined && target !== undefined) {
        return { method, target, headers: {}, isShown: channel === 'sent', isOpen: true, isMarked: channel === 'sent' };
    }
    const [, url] = wgetLine.exec(text) ?? [];
    if (url !== undefined) {
        return { method: 'GET', target: url, headers: {}, isShown: false, isOpen: false };
    }
    const [, code, reason = ''] = (channel !== 'sent' && statusLine.exec(text.trim())) || [];
    if (code === undefined)
        return undefined;
    return /connection established/i.test(reason) ? 'tunnel' : { status: Number(code) };
}
function readRequest(request, marked) {
    if (request === undefined)
        return false;
    if (request.isOpen && marked.channel !== 'received' && marked.channel !== 'info') {
        if (marked.text.trim() === '')
            request.isOpen = false;
        if (readRequestHeader(request, marked) || marked.text === '')
            return true;
    }
    return request.isShown && (marked.channel === 'sent' || marked.channel === 'received');
}
function readRequestHeader(request, { text }) {
    const [, name, value = ''] = headerLine.exec(text.trim()) ?? [];
    if (name === undefined)
        return false;
    request.headers[name.toLowerCase()] = value;
    request.isShown = true;
    return true;
}
function readBody(response, { channel, text }) {
    if (channel === 'data')
        response.isMarked = true;
    if (channel === 'plain' && response.isMarked)
        return 'other';
    if (channel === 'data' || channel === 'plain')
        return response.body?.add(text) ?? 'other';
    const isLate = !response.isReused && response.isMarked !== true;
    return /^(?:Connection #|Closing|Curl_|HTTP\/)/i.test(text) && !isLate ? 'other' : 'skipped';
}
function readResponseHeader(response, { channel, text }) {
    if (channel !== 'received' && channel !== 'plain')
        return false;
    const [, name, value = ''] = headerLine.exec(text.trim()) ?? [];
    if (name !== undefined) {
        response.last = name.toLowerCase();
        const before = response.headers[response.last];
        response.headers[response.last] = before === undefined ? value.trim() : `${before}, ${value.trim()}`;
        return true;
    }
    if (text.trim() === '' && Object.keys(response.headers).length > 0) {
        response.body = createBody(response.headers);
        return true;
    }
    if (text.trim() === '')
        return true;
    const isRest = response.last !== undefined && channel === 'plain' && /^[^\s{<]+(?:, \S+)*$/.test(text) && text.length < 200;
    if (isRest && response.last !== undefined && (response.headers[response.last]?.length ?? 0) > 30) {
        response.headers[response.last] += text;
        return true;
    }
    return false;
}
function toExchange(request, { line, status, headers, body }) {
    const text = (body ?? createBody(headers)).text();
    const place = request && locateRequest(request.target, request.headers.host);
    const response = { status, headers, ...(text !== undefined && { body: text }) };
    if (place?.isOther)
        return undefined;
    const isUnplaced = place?.url === undefined && !isBitbucketResponse(response);
    return {
        line: line.number,
        excerpt: line.text,
        isGit: place?.isGit ?? false,
        ...(place?.isPush !== undefined && { isPush: place.isPush }),
        request: {
            ...(request && { method: request.method }),
            ...(place?.url && { url: place.url }),
            ...credentialIn(request),
        },
        result: response,
        ...(isUnplaced && { isUnplaced }),
    };
}
function credentialIn(request) {
    if (request === undefined || !request.isShown)
        return {};
    const value = request.headers.authorization;
    if (value === undefined)
        return request.headers.host === undefined ? {} : { credential: { scheme: 'none' } };
    const scheme = /^basic\b/i.test(value) ? 'basic' : /^bearer\b/i.test(value) ? 'bearer' : 'other';
    return { credential: { scheme, ...readMarker(value) } };
}

var json_object = __require__(3880);
// src/explain/json-reader.js




const maxSearchDepth = 40;
const minWarning = 40;
function exchangesIn(value, lineOf) {
    const found = [];
    let objects = -1;
    const visit = (part, depth, isInside) => {
        if (typeof part !== 'object' || part === null || depth > maxSearchDepth)
            return;
        if (Array.isArray(part)) {
            for (const item of part)
                visit(item, depth + 1, isInside);
            return;
        }
        objects += 1;
        const object = part;
        const exchange = isInside ? undefined : exchangeIn(object, lineOf(objects));
        if (exchange !== undefined && exchange !== 'other')
            found.push(exchange);
        for (const item of Object.values(object))
            visit(item, depth + 1, isInside || exchange !== undefined);
    };
    visit(value, 0, false);
    return found;
}
function errorBody(value, { number, text }) {
    if (!(0,json_object.isObject)(value) || value.type !== 'error' || !(0,json_object.isObject)(value.error))
        return undefined;
    const { message, detail, type } = value.error;
    if (typeof message !== 'string' || type !== undefined)
        return undefined;
    const said = `${message} ${typeof detail === 'string' ? detail : ''}`;
    const status = statusOfText(said, false) ?? (/not found/i.test(message) ? 404 : message === 'Forbidden' ? 403 : undefined);
    if (status === undefined)
        return undefined;
    return {
        line: number,
        excerpt: text,
        isGit: false,
        request: {},
        result: { status, headers: {}, body: JSON.stringify(value) },
    };
}
function exchangeIn(object, { number, text }) {
    const response = firstObject(object, ['response', 'err.response', 'error.response', 'originalResponse']) ?? object;
    const status = statusIn(response) ?? statusIn(object) ?? statusIn(firstObject(object, ['err', 'error']));
    if (status === undefined)
        return undefined;
    const request = requestIn(object, response);
    const headers = headersIn(response.headers ?? response.header ?? response.responseHeaders);
    const body = bodyIn(response);
    const shown = { status, headers, ...(body !== undefined && { body }) };
    const place = request.target === undefined ? {} : locateRequest(request.target);
    if (place.isOther)
        return 'other';
    if (place.url === undefined && !isBitbucketResponse(shown))
        return undefined;
    const { level } = object;
    return {
        line: number,
        excerpt: text,
        isGit: place.isGit ?? false,
        ...(place.isPush !== undefined && { isPush: place.isPush }),
        request: { ...request.shown, ...(place.url !== undefined && { url: place.url }) },
        result: shown,
        ...(typeof level === 'number' && level < minWarning && { isDetail: true }),
    };
}
const statusKeys = ['statusCode', 'status', 'status_code', 'code', 'responseCode'];
function statusIn(object) {
    for (const key of statusKeys) {
        const value = object?.[key];
        const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
        if (typeof status === 'number' && Number.isInteger(status) && status >= 100 && status < 600)
            return status;
    }
    return undefined;
}
const requestPlaces = [
    ...['request', 'originalRequest', 'config', 'options', 'req', 'err.options', 'err.config', 'err.request'],
    ...['error.config', 'error.options', 'response.request', 'response.config', 'err.response.request'],
];
function requestIn(object, response) {
    const inner = requestPlaces.map((path) => firstObject(object, [path])).filter((place) => place !== undefined);
    const places = [...inner, response, object];
    const target = places.map(urlIn).find((url) => url !== undefined);
    const method = places.map(({ method: name }) => name).find((name) => typeof name === 'string');
    const credential = places.map(credentialInObject).find((sent) => sent !== undefined);
    return {
        ...(target !== undefined && { target }),
        shown: {
            ...(typeof method === 'string' && /^[a-z]{3,7}$/i.test(method) && { method: method.toUpperCase() }),
            ...(credential && { credential }),
        },
    };
}
function urlIn(object) {
    const { url, uri, requestUrl, href, baseURL, prefixUrl, hostname, path } = object;
    const base = [baseURL, prefixUrl].find((text) => typeof text === 'string');
    for (const candidate of [url, uri, requestUrl, href]) {
        const text = (0,json_object.isObject)(candidate) ? (candidate.raw ?? candidate.href) : candidate;
        if (typeof text !== 'string')
            continue;
        if (/^https?:\/\//i.test(text))
            return text;
        if (typeof base === 'string')
            return `${base.replace(/\/$/, '')}/${text.replace(/^\//, '')}`;
        if (/bitbucket\.org/.test(text))
            return `https://${text.replace(/^\/+/, '')}`;
        if (/^\/2\.0\//.test(text))
            return text;
    }
    return typeof hostname === 'string' && typeof path === 'string' ? `https://${hostname}${path}` : undefined;
}
function credentialInObject({ headers, header, auth }) {
    const sent = headersIn(headers ?? header).authorization;
    if (sent !== undefined) {
        const scheme = /^basic\b/i.test(sent) ? 'basic' : /^bearer\b/i.test(sent) ? 'bearer' : 'other';
        return { scheme, ...readMarker(sent) };
    }
    const type = (0,json_object.isObject)(auth) ? auth.type : undefined;
    return type === 'basic' || type === 'bearer' ? { scheme: type } : undefined;
}
function headersIn(headers) {
    if (Array.isArray(headers)) {
        return Object.fromEntries(headers.filter(json_object.isObject).flatMap(({ name, key, value }) => {
            const header = name ?? key;
            return typeof header === 'string' && typeof value === 'string' ? [[header.toLowerCase(), value]] : [];
        }));
    }
    if (!(0,json_object.isObject)(headers))
        return {};
    const entries = Object.entries(headers).flatMap(([name, value]) => {
        const text = Array.isArray(value) ? value.join(', ') : value;
        return typeof text === 'string' ? [[name.toLowerCase(), text]] : [];
    });
    return Object.fromEntries(entries);
}
function bodyIn(response) {
    const { body, data, text, content, stream } = response;
    for (const candidate of [body, data, text, (0,json_object.isObject)(content) ? content.text : undefined]) {
        if (typeof candidate === 'string')
            return candidate;
        if ((0,json_object.isObject)(candidate) && candidate.type !== 'Buffer')
            return JSON.stringify(candidate);
    }
    const bytes = (0,json_object.isObject)(stream) ? stream.data : undefined;
    if (Array.isArray(bytes) && bytes.every((byte) => typeof byte === 'number')) {
        return new TextDecoder().decode(Uint8Array.from(bytes));
    }
    return (0,json_object.isObject)(content) && content.size === 0 ? '' : undefined;
}
function firstObject(object, paths) {
    for (const path of paths) {
        let part = object;
        for (const key of path.split('.'))
            part = (0,json_object.isObject)(part) ? part[key] : undefined;
        if ((0,json_object.isObject)(part))
            return part;
    }
    return undefined;
}

// src/explain/json-document.js

const maxDocumentLength = 8 * 1024 * 1024;
function createJsonDocument() {
    const lines = [];
    let length = 0;
    let isStarted = false;
    return {
        lines,
        add(line) {
            if (!isStarted && line.text.trim() === '')
                return keep(line);
            if (!isStarted && (!/^\s*[{[]/.test(line.text) || /^\s*\[[^{"[\]]/.test(line.text)))
                return false;
            isStarted = true;
            length += line.text.length;
            if (length > maxDocumentLength)
                return false;
            return keep(line);
        },
        read() {
            const value = parseJson(lines.map(({ text }) => text).join('\n'));
            if (value === undefined)
                return undefined;
            const starts = objectStarts(lines);
            const [first = { number: 1, text: '' }] = starts;
            const whole = errorBody(value, first);
            return whole === undefined ? exchangesIn(value, (object) => starts[object] ?? first) : [whole];
        },
    };
    function keep(line) {
        lines.push(line);
        return true;
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function objectStarts(lines) {
    const starts = [];
    let isInString = false;
    for (const line of lines) {
        const { text } = line;
        for (let at = 0; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            if (isInString && code === backslash)
                at += 1;
            else if (code === quote)
                isInString = !isInString;
            else if (code === brace && !isInString)
                starts.push(line);
        }
    }
    return starts;
}
const backslash = 92;
const quote = 34;
const brace = 123;

// src/explain/message-reader.js




const maxMessageGap = 12;
const dumpLine = 0.04;
const maxTexts = 60;
const urlPattern = /https?:\/\/[^\s"'<>(){}\\|`]*bitbucket\.org(?:[:/?](?:[^\s"'<>(){}\\|`,;]|\{[\w-]{1,40}\})*)?/gi;
const barePath = /(?<![\w/.])\/?(2\.0\/(?:repositories|workspaces|user|users|snippets|teams|hook_events|addon)\b(?:[^\s"'<>(){}\\|`,;]|\{[\w-]{1,40}\})*)/;
const methodPattern = /\b(GET|POST|PUT|DELETE|PATCH|HEAD)\b/;
const methodKey = /\bmethod\\?["']?\s*[:=]\s*\\?["']?(get|post|put|delete|patch|head)\b/i;
const statusPatterns = [
    /"(?:GET|POST|PUT|DELETE|PATCH|HEAD) \S+(?: HTTP\/[\d.]+)?" ([1-5]\d\d)\b/,
    /(?<!\bexpected )\bstatus(?:[ _-]?code)?\\?["']?\s*(?:[:=]|of|is)?\s*\\?["']?([2-5]\d\d)\b/i,
    /\bHTTP(?:\/[\d.]+)?[ :]+(?:error |status |response )?([45]\d\d)\b/i,
    /(?:returned error|error code|response code|responded with|but got|response\.\.\.|http resp|with code|API Error):? ([45]\d\d)\b/i,
    /\b([45]\d\d) (?:- )?(?:Unauthorized|Forbidden|Not Found|Gone|Too Many Requests|Bad Request|Client Error|Server Error|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out|Conflict|Method Not Allowed)/i,
    /[[(]([45]\d\d)[\])]/,
    /(?:ERROR|Error|error|<--)[ :]+([45]\d\d)\b/,
    /(?:[-=]>|\u2192) ([45]\d\d)\b/,
    /^([45]\d\d)(?:$| https?:)/,
];
const gitWords = [
    [/authentication required|authentication failed|not authorized|invalid credentials|could not read username/i, 401],
    [/authorization failed|not permitted on/i, 403],
    [/repository not found/i, 404],
];
const mayHoldError = /scopes|Token is|with an atlassian|[Aa]pp password|mechanism|token-based|You must have|access|whitelist|two-step|user limit|CHANGE-|API hosted|[Rr]ate limit|credentials|uthorization header|["']error/;
function createMessageReader(emit) {
    let draft;
    let gap = 0;
    let isForeignOpen = false;
    const finish = () => {
        const exchange = draft && exchangeOf(draft);
        draft = undefined;
        if (exchange !== undefined)
            emit(exchange);
    };
    const skip = (line) => {
        if (draft !== undefined && /^(?:\S{20,30}Z )?(?:\+{1,3} \S|--\d{4}-)/.test(line))
            finish();
        if (draft !== undefined)
            gap += /(?:^|Z )(?:\s{4}|\t)/.test(line) ? dumpLine : 1;
    };
    return {
        skip,
        isOpen: () => isFailedDraft(draft) && draft?.error?.required === undefined && gap < maxMessageGap,
        read(line) {
            const found = factsIn(line.text);
            skip(line.text);
            if (found !== undefined && isForeign(found, line.text)) {
                finish();
                isForeignOpen = found.status === undefined;
                return;
            }
            if (found?.url ?? found?.error ?? found?.isNamed)
                isForeignOpen = false;
            if (isForeignOpen)
                return;
            if (found === undefined) {
                if (draft !== undefined && draft.texts.length < maxTexts)
                    draft.texts.push(line.text);
                return;
            }
            if (draft !== undefined && (gap > maxMessageGap || isAnother(draft, found)))
                finish();
            draft = mergeFacts(draft ?? { line, texts: [], seenAt: line.number }, found, line);
            if (draft.texts.length < maxTexts)
                draft.texts.push(line.text);
            gap = 0;
        },
        end: finish,
    };
}
function factsIn(text) {
    const urls = (text.match(urlPattern) ?? []).filter((url) => /^https?:\/\/[^/]+\/[^/]/.test(url));
    const target = logged(text) ?? urls.find((url) => locateRequest(cleanUrl(url)).isGit || /\/[12]\.0\//.test(url)) ?? urls[0];
    const path = target === undefined ? barePath.exec(text)?.[1] : undefined;
    const place = target === undefined ? (path && locateRequest(`/${cleanUrl(path)}`)) || {} : locateRequest(cleanUrl(target));
    const isOnWeb = place.url !== undefined && !/^https?:\/\/api\./i.test(place.url);
    const error = mayHoldError.test(text) ? findLooseError(text) : undefined;
    const isGit = place.isGit || (isOnWeb && isGitText(text));
    const status = /[1-5]\d\d/.test(text) || isGit ? statusInText(text, isGit) : undefined;
    const method = methodKey.exec(text)?.[1] ?? methodPattern.exec(text)?.[1];
    const network = place.url !== undefined && networkErrorIn(text, place.url) !== undefined ? text : undefined;
    const isPage = isOnWeb && !isGit && !/\/!?api\//.test(place.url ?? '');
    const isOther = foreignHost.test(text) && (place.url === undefined || isPage || otherRepository.test(text));
    const isMentioned = isPage && status === undefined && error === undefined && network === undefined;
    const url = isOther || isMentioned ? undefined : place.url;
    if (url === undefined && error === undefined && status === undefined && method === undefined)
        return undefined;
    return {
        ...(isOther && { isOther }),
        ...(status !== undefined && !isOther && /bitbucket/i.test(text) && { isNamed: true }),
        ...(url !== undefined && { url, isGit }),
        ...(method !== undefined && { method: method.toUpperCase() }),
        ...(status !== undefined && { status }),
        ...(error !== undefined && { error }),
        ...(network !== undefined && { network }),
        ...(/failed to push|git-receive-pack/.test(text) ? { isPush: true } : isGitRead.test(text) && { isPush: false }),
    };
}
const foreignHost = /https?:\/\/(?![^/\s]*bitbucket\.org)/i;
const otherRepository = /https?:\/\/(?![^/\s]*bitbucket\.org)\S+\.git\b/i;
function isForeign({ isOther, status, method, error }, text) {
    if (error !== undefined)
        return false;
    return isOther ? (status ?? method) !== undefined : /\b[A-Z]{3,6} https?:\/\/(?![^/\s]*bitbucket\.org)/.test(text);
}
function logged(text) {
    const [, base, path] = /(https?:\/\/[\w.-]*bitbucket\.org)(?::\d+)? "[A-Z]{3,7} (\S+) HTTP/.exec(text) ?? [];
    return base === undefined || path === undefined ? undefined : `${base}${path}`;
}
function cleanUrl(url) {
    return url.replace(/[.,:;!\]]+$/, '').replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}
const isGitRead = /\bclon(?:e|ing)|fetch|checkout|ls-remote|list refs|git-upload-pack/i;
function isGitText(text) {
    return (gitWords.some(([pattern]) => pattern.test(text)) || /\bclone|fetch|checkout|ls-remote|list refs|git-/i.test(text));
}
function statusInText(text, isGit) {
    for (const pattern of statusPatterns) {
        const code = pattern.exec(text)?.[1];
        if (code !== undefined)
            return Number(code);
    }
    return isGit ? gitWords.find(([pattern]) => pattern.test(text))?.[1] : undefined;
}
function isFailedDraft(draft) {
    return draft?.error !== undefined || (draft?.status ?? 0) >= 400;
}
function isAnother(draft, found) {
    const isOutcomeKnown = draft.status !== undefined || draft.error !== undefined || draft.network !== undefined;
    if (found.status !== undefined && draft.status !== undefined && found.status !== draft.status)
        return true;
    if (found.error !== undefined && draft.error !== undefined && !isSameError(found.error, draft.error))
        return true;
    if (found.url === undefined || draft.url === undefined || found.url === draft.url)
        return false;
    return isOutcomeKnown && !found.url.startsWith(draft.url) && !draft.url.startsWith(found.url);
}
function isSameError(a, b) {
    return (0,sentences.classifySentence)(a.message) === (0,sentences.classifySentence)(b.message);
}
function mergeFacts(draft, found, line) {
    const isOutcome = found.status !== undefined || found.error !== undefined || found.network !== undefined;
    const { url = draft.url, method = draft.method } = found;
    const isLonger = (draft.url?.length ?? 0) > (url?.length ?? 0) && draft.url?.startsWith(url ?? '');
    return {
        ...draft,
        ...found,
        ...(url !== undefined && { url: isLonger && draft.url !== undefined ? draft.url : url }),
        ...(method !== undefined && { method: draft.method ?? method }),
        ...(draft.error && { error: { ...found.error, ...draft.error } }),
        ...(isOutcome && { outcome: draft.outcome ?? line }),
        seenAt: line.number,
    };
}
function exchangeOf({ line, texts, outcome, url, method, status, error, network, isGit = false, isPush, isNamed = false, isOther = false, }) {
    const shown = outcome ?? line;
    const base = {
        line: shown.number,
        excerpt: shown.text,
        isGit,
        ...(isPush !== undefined && { isPush }),
        request: { ...(method !== undefined && { method }), ...(url !== undefined && { url }) },
    };
    const code = status ?? (error && statusOfText(error.message, isGit));
    if (code === undefined) {
        const failure = network !== undefined && url !== undefined ? networkErrorIn(network, url) : undefined;
        return failure && { ...base, result: failure };
    }
    const isKnown = (error !== undefined && isBitbucketText(error.message)) || (isNamed && !isOther && code >= 400);
    if (url === undefined && !isKnown)
        return undefined;
    const whole = error?.required === undefined && code >= 400 ? (findLooseError(texts.join('\n')) ?? error) : error;
    const body = whole && looseErrorBody({ ...whole, message: error?.message ?? whole.message }, isGit);
    return { ...base, result: { status: code, headers: {}, ...(body !== undefined && { body }) } };
}

// src/explain/pairs.js
const maxGap = 60;
function createPairs(emit) {
    let last;
    return {
        add(exchange) {
            if (exchange.declined !== undefined)
                return addDeclined(exchange);
            if (last === undefined || !isSameTarget(last, exchange))
                return replace(exchange);
            if (isChallenge(last))
                last = exchange;
            else if (isSameFailure(last, exchange))
                last = joined(last, exchange);
            else
                replace(exchange);
        },
        end: () => replace(undefined),
    };
    function addDeclined(exchange) {
        replace(undefined);
        emit(exchange);
    }
    function replace(exchange) {
        if (last !== undefined)
            emit(last);
        last = exchange;
    }
}
function isSameTarget(one, other) {
    if (one.isGit !== other.isGit || other.line - one.line > maxGap)
        return false;
    if (!one.isGit)
        return one.request.url === other.request.url && one.request.url !== undefined;
    return repositoryOf(one) === repositoryOf(other);
}
function repositoryOf({ request: { url = '' } }) {
    return url.replace(/(?:\.git)?(?:\/(?:info\/refs|git-(?:upload|receive)-pack))?\/?(?:\?.*)?$/, '').toLowerCase();
}
function isChallenge({ request: { credential }, result }) {
    return credential?.scheme === 'none' && 'status' in result && result.status === 401;
}
function isSameFailure(one, other) {
    if (responseStatus(one) === undefined || responseStatus(one) !== responseStatus(other))
        return false;
    return one.isGit || (hasHeaders(one) && !hasHeaders(other));
}
function hasHeaders({ result }) {
    return 'headers' in result && Object.keys(result.headers).length > 0;
}
function responseStatus({ result }) {
    return 'headers' in result ? result.status : undefined;
}
function joined(one, other) {
    if (!('headers' in one.result) || !('headers' in other.result))
        return other;
    const body = one.result.body || other.result.body;
    return {
        ...one,
        ...(one.isGit && { line: other.line, excerpt: other.excerpt }),
        ...(other.isPush !== undefined && { isPush: other.isPush }),
        request: { ...other.request, ...one.request },
        result: { ...one.result, ...(body !== undefined && { body }) },
    };
}

// src/explain/read-lines.js








const maxSuccesses = 500;
function createLineReader(emit) {
    const redactor = createLineRedactor();
    const pairs = createPairs(emit);
    const messages = createMessageReaders(pairs.add);
    const isUselessSuccess = createSuccessCounter();
    let json = createJsonDocument();
    const endDocument = (line) => {
        const lines = json?.lines ?? [];
        json = undefined;
        for (const kept of lines)
            messages.read(kept);
        if (line !== undefined)
            messages.read(line);
    };
    return {
        read(number, raw) {
            const isOpen = json !== undefined || messages.isOpen();
            if (!isOpen && (!isRelevant(raw) || isUselessSuccess(raw))) {
                redactor.skip(raw);
                messages.skip(raw);
                return;
            }
            const line = { number, text: redactor.redact(cleanLine(raw), raw.length) };
            if (json === undefined)
                messages.read(line);
            else if (!json.add(line))
                endDocument(line);
        },
        isInMessage: messages.isOpen,
        isInDocument: () => json !== undefined,
        end() {
            const found = json?.read();
            if (found === undefined || found.length === 0)
                endDocument();
            else
                for (const exchange of found)
                    pairs.add(exchange);
            messages.end();
            pairs.end();
        },
    };
}
function createMessageReaders(emit) {
    const http = createHttpReader(emit);
    const git = createGitReader(emit);
    const message = createMessageReader(emit);
    return {
        read(line) {
            const record = /^\s*\{.*\}\s*$/.test(line.text) ? parseJson(line.text) : undefined;
            const found = record === undefined ? [] : exchangesIn(record, () => line);
            for (const exchange of found)
                emit(exchange);
            if (found.length > 0)
                return;
            if (!http.read(line) && !git.read(line))
                message.read(line);
        },
        skip: message.skip,
        isOpen: () => http.isOpen() || message.isOpen(),
        end() {
            http.end();
            message.end();
        },
    };
}
function createSuccessCounter() {
    let successes = 0;
    return (raw) => {
        if (!loggedSuccess.test(raw))
            return false;
        successes += 1;
        return successes > maxSuccesses;
    };
}
function isRelevant(line) {
    return relevant.test(line);
}
const relevant = /\b[45]\d\d\b|bitbucket\.org|2\.0\/|HTTP|remote:|rejected|fatal|rror|scopes|oken|access|denied|mechanism|assword|mail|CHANGE-|API hosted|ate limit|credential|uthoriz|limit|ethod|status|host|timed|x509|ertificate|^\S*\s?(?:[<>*|{}[]|GET |POST |PUT |DELETE )|=> |<= |git (?:-|push|clone|fetch|pull|ls-|sub)|Cloning/;
const loggedSuccess = /HTTP\/[\d.]+" 2\d\d\b/;

// src/explain/read-log.js

const linesBefore = 30;
const linesAfter = 30;
const rearmAfter = 10;
function createLogReader(emit, isAll = false) {
    const lines = createLineReader(emit);
    const recent = createRecentLines();
    let number = 0;
    let readTo = 0;
    let until = 0;
    return {
        push(line) {
            number += 1;
            const isSure = number < until - linesAfter + rearmAfter;
            if (isAll || lines.isInDocument() || (!isSure && isTelling(line))) {
                const first = Math.max(readTo + 1, number - linesBefore);
                for (let at = first; at < number; at += 1)
                    lines.read(at, recent.line(at));
                until = number + linesAfter;
            }
            if (number <= until || lines.isInMessage()) {
                lines.read(number, line);
                readTo = number;
            }
            else {
                recent.add(number, line);
            }
        },
        isUseless: (text) => !isAll && number >= until && !lines.isInDocument() && !lines.isInMessage() && !canTell(text),
        skip(count, last) {
            number += count;
            const kept = last.slice(-linesBefore);
            for (const [index, line] of kept.entries())
                recent.add(number - kept.length + 1 + index, line);
            if (count > last.length)
                readTo = Math.max(readTo, number - last.length);
        },
        end() {
            lines.end();
            return number;
        },
    };
}
function createRecentLines() {
    const ring = new Array(linesBefore).fill('');
    return {
        line: (number) => ring[number % linesBefore] ?? '',
        add(number, line) {
            ring[number % linesBefore] = line;
        },
    };
}
function isTelling(line) {
    if (line.includes(product)) {
        return line.includes('bitbucket.org') || /error|fail|denied|unauthori|forbidden|\b[45]\d\d\b/i.test(line);
    }
    return sentence.test(line);
}
function canTell(lines) {
    return lines.includes(product) || searchedTexts.some((text) => lines.includes(text));
}
const product = 'itbucket';
const searchedTexts = [
    ...['privilege scopes', 'Token is invalid, expired', 'Functionality has been deprecated', 'authentication mechanism'],
    ...[
        'App passwords are',
        'access to this repository',
        'access this repository',
        'You must have ',
        '/2.0/repositories/',
    ],
    ...['Rate limit for this', 'oauth-scopes', 'OAuth-Scopes', '"type":"error"', '"type": "error"', "'type': 'error'"],
];
const sentence = new RegExp(searchedTexts.join('|'));

// src/explain/explain-log.js



const maxPerCause = 50;
const maxCauses = 200;
const maxKnownSuccesses = 200;
const maxKnown = 5000;
const maxLinesPerCause = 20;
function createLogExplainer(rules, hints = {}) {
    const groups = new Map();
    const known = new Map();
    const successes = new Map();
    let answers = 0;
    const add = (exchange) => {
        if (exchange.isUnplaced && hints.request === undefined)
            return;
        answers += 1;
        const identity = identityOf(exchange);
        const before = known.get(identity);
        if (before === 'success')
            return;
        if (before !== undefined)
            return addToGroup(before, exchange);
        const group = addNew(exchange);
        if (known.size < maxKnown)
            known.set(identity, group);
    };
    const addNew = (exchange) => {
        const classified = classifyExchange(exchange, hints, rules);
        if (!isSuccess(classified))
            return addTo(groups, classified);
        if (successes.size < maxKnownSuccesses)
            successes.set(classified.known.request.label, classified);
        return 'success';
    };
    const reader = createLogReader(add, hints.request !== undefined);
    return {
        push: reader.push,
        isUseless: reader.isUseless,
        skip: reader.skip,
        end(now) {
            const lines = reader.end();
            const all = [...groups.values()];
            const sorted = all.toSorted((a, b) => Number(isDetail(a)) - Number(isDetail(b)));
            const causes = sorted.map((group) => explainGroup(group, [...successes.values()], hints, now, rules));
            return {
                lines,
                answers,
                causes: causes.filter(({ findings, open }) => findings.length > 0 || open !== undefined),
            };
        },
    };
}
function isSuccess({ outcome, caller, status = 0, deprecation, isBodyUnknown, known, exchange }) {
    if (exchange.declined !== undefined)
        return false;
    if (outcome.type === 'advertised' || (status >= 300 && status < 400))
        return true;
    if (outcome.type === 'unreadable')
        return status < 300 && (isBodyUnknown || outcome.why !== 'html' || isFile(known));
    return outcome.type === 'success' && caller.kind !== 'anonymous' && deprecation === undefined;
}
function isFile({ request: { path } }) {
    return /\/(?:src|downloads|diff|patch|rawdiff|files|log)(?:[/?]|$)/.test(path);
}
function isDetail({ same }) {
    return same.every(({ exchange }) => exchange.isDetail === true);
}
function addTo(groups, classified) {
    const key = groupKey(classified);
    const { exchange, known, status } = classified;
    const request = `${known.request.label} ${status}`;
    const group = groups.get(key);
    if (group === undefined) {
        const created = { same: [classified], seen: new Set([request]), lines: [exchange.line], count: 1 };
        if (groups.size < maxCauses)
            groups.set(key, created);
        return created;
    }
    addToGroup(group, exchange);
    if (!group.seen.has(request) && group.same.length < maxPerCause) {
        group.seen.add(request);
        group.same.push(classified);
    }
    return group;
}
function addToGroup(group, { line }) {
    group.count += 1;
    if (group.lines.length < maxLinesPerCause && !group.lines.includes(line))
        group.lines.push(line);
}
const meaningfulHeaders = [
    ...['content-type', 'www-authenticate', 'x-oauth-scopes', 'x-credential-type', 'deprecation', 'sunset', 'link'],
    ...['retry-after', 'x-ratelimit-reset'],
];
function identityOf({ isGit, isPush, isDetail = false, declined, request, result }) {
    const { method = '', url = '', credential } = request;
    const shown = 'headers' in result ? meaningfulHeaders.map((name) => result.headers[name] ?? '') : [];
    const outcome = 'headers' in result ? [result.status, result.body ?? '(none)'] : [result.kind, result.host, result.code];
    const { scheme = '', user = '', kind = '', isEmpty = '' } = credential ?? {};
    const { target = '', reason = '' } = declined ?? {};
    return [
        isGit,
        String(isPush),
        isDetail,
        target,
        reason,
        method,
        url,
        scheme,
        user,
        kind,
        isEmpty,
        ...shown,
        ...outcome,
    ].join('\n');
}
function groupKey({ outcome, exchange, status, isBodyUnknown, known, scheme }) {
    const { kind = '', user = '', isEmpty = '', scheme: sent = scheme ?? '' } = exchange.request.credential ?? {};
    return [
        outcomeKey(),
        exchange.isGit,
        exchange.isGit ? known.request.path : '',
        isBodyUnknown,
        sent,
        user,
        kind,
        isEmpty,
    ].join(' ');
    function outcomeKey() {
        const { declined, result } = exchange;
        if (declined !== undefined)
            return `declined ${declined.reason} ${'headers' in result ? result.body : ''}`;
        switch (outcome.type) {
            case 'unauthorized':
            case 'git-rejected':
            case 'policy-refused':
                return `${outcome.type} ${outcome.reason}`;
            case 'access-denied':
                return `${outcome.type} ${outcome.message}`;
            case 'removed':
                return `${outcome.type} ${outcome.change}`;
            case 'network-error':
                return `${outcome.type} ${outcome.failure.kind} ${outcome.failure.host}`;
            case 'not-found':
                return `${outcome.type} ${known.request.label}`;
            case 'unexpected':
            case 'unreadable':
                return `${outcome.type} ${status}`;
            default:
                return outcome.type;
        }
    }
}
function explainGroup(group, successes, hints, now, rules) {
    const { same, lines, count } = group;
    const [{ exchange, known, status }] = same;
    const { findings, open } = judge(same, successes, hints, now, rules);
    return {
        findings,
        ...(open && { open }),
        lines,
        count,
        excerpt: exchange.excerpt.trim().slice(0, 200),
        request: exchange.declined === undefined ? known.request.label : `git push to ${placeOfPush(known)}`,
        ...(status !== undefined && exchange.declined === undefined && { status }),
    };
}
function placeOfPush({ request: { url } }) {
    return `${url.host}${url.pathname.replace(/(?:\.git)?\/info\/refs$/, '')}`;
}

// src/explain/split-lines.js
const maxLineLength = 16 * 1024 * 1024;
const maxLast = 40;
function createLineSplitter(receiver) {
    let rest = '';
    return {
        write(piece) {
            const end = piece.lastIndexOf('\n');
            if (end < 0) {
                if (rest.length < maxLineLength)
                    rest += piece;
                return;
            }
            const lines = rest + piece.slice(0, end);
            rest = piece.slice(end + 1);
            if (receiver.isUseless(lines))
                receiver.skip(countLines(lines), lastLines(lines));
            else
                split(lines, receiver);
        },
        end() {
            if (rest !== '')
                split(rest, receiver);
            rest = '';
        },
    };
}
function split(lines, { push }) {
    let from = 0;
    for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', from)) {
        push(withoutReturn(lines, from, at));
        from = at + 1;
    }
    push(withoutReturn(lines, from, lines.length));
}
function withoutReturn(lines, from, to) {
    return lines.slice(from, to > from && lines.charCodeAt(to - 1) === 13 ? to - 1 : to);
}
function countLines(lines) {
    let count = 1;
    for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function lastLines(lines) {
    let from = lines.length;
    for (let count = 0; count < maxLast && from >= 0; count += 1)
        from = lines.lastIndexOf('\n', from - 1);
    return lines.slice(from + 1).split(/\r?\n/);
}

// src/explain/explain.js
_module.exports = { createLineSplitter, createLogExplainer, explanationDocument };





}),

3459:
((_module, _exports, __require__) => {

function readRequestHint(text) {
    const [, method, url] = /^\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(text) ?? [];
    return method === undefined || url === undefined ? undefined : { method: method.toUpperCase(), url };
}
const requestProblem = "must be a method and a URL or path, such as 'GET /2.0/user'.";
_module.exports = { requestProblem, readRequestHint };


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