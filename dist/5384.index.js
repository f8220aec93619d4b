"use strict";
exports.id = 5384;
exports.ids = [5384,9885,2446];
exports.modules = {

5890:
((_module, _exports, __require__) => {

var _bitbucket_scopes_js_0 = __require__(1638);
var _check_kind_limits_js_1 = __require__(9631);
var _check_requirement_js_2 = __require__(2685);
var _credential_token_choices_js_3 = __require__(7319);
var _messages_tool_text_js_4 = __require__(7764);
var _narrowest_kind_js_5 = __require__(6176);






function selectionOf(context, kind) {
    const all = supportedRequirements(context, kind).all.filter((each) => each.kind !== 'operation' || _check_kind_limits_js_1.isListedFor(each.operation, kind));
    const names = _check_requirement_js_2.scopesToSelect({ all }, _credential_token_choices_js_3.scopeModelOfKind[kind]);
    return names.length === 0 ? undefined : names.map((scope) => ({ scope, label: _bitbucket_scopes_js_0.labelOf(scope) }));
}
function supportedRequirements({ requirements, tools }, kind) {
    return tools?.withoutRejected(requirements, kind) ?? requirements;
}
function exceptionsFor(kind, context) {
    const rejected = context.tools?.rejectedUses(context.requirements.tools, kind) ?? [];
    const operations = _check_requirement_js_2.ofKind(supportedRequirements(context, kind), 'operation');
    return [
        ...rejected.map(({ why, ...use }) => ({ what: _messages_tool_text_js_4.useText(use), why })),
        ..._narrowest_kind_js_5.exceptionsOf(kind, operations).map(({ label, why }) => ({ what: label, why })),
    ];
}
_module.exports = { selectionOf, supportedRequirements, exceptionsFor };


}),

1104:
((_module, _exports, __require__) => {

var _report_text_js_0 = __require__(4913);

const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
const recordFormats = ['text', 'yaml', 'action', 'pipe', 'json'];
function printed(text) {
    return { type: 'text', lines: _report_text_js_0.plainLines(text.split('\n')), exitCode: 0 };
}
function printedFile(text) {
    return { type: 'text', lines: verbatimLines(text), exitCode: 0 };
}
function json(document) {
    return verbatimLines(JSON.stringify(document, null, 2));
}
function verbatimLines(text) {
    return text.split('\n').map((line) => ({ tone: 'plain', text: line, isVerbatim: true }));
}
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}
_module.exports = { json, recordFormats, failed, usageErrors, printedFile, suggestFormats, printed };


}),

6176:
((_module, _exports, __require__) => {

var _bitbucket_credential_kind_js_4 = __require__(8161);
var _bitbucket_scopes_js_0 = __require__(1638);
var _check_kind_limits_js_1 = __require__(9631);
var _credential_kinds_js_2 = __require__(4264);
var _credential_token_choices_js_3 = __require__(7319);





const narrowestFirst = _credential_token_choices_js_3.tokenChoices.filter((kind) => kind !== 'access-token');
function compareKinds(exceptionsFor) {
    const narrowest = narrowestFirst.find((kind) => exceptionsFor(kind).length === 0);
    const named = ['repository-access-token', 'api-token'];
    return {
        narrowest,
        others: named.filter((kind) => (kind === 'api-token' ? narrowest === undefined : kind !== narrowest)),
    };
}
const reaches = ['repository', 'project', 'workspace', 'account'];
const reachOfKind = {
    'repository-access-token': 'repository',
    'project-access-token': 'project',
    'workspace-access-token': 'workspace',
    'access-token': 'workspace',
    'api-token': 'account',
    'oauth-token': 'account',
};
function exceptionsOf(kind, operations) {
    return operations.flatMap((operation) => {
        const why = reasonAgainst(kind, operation) ?? placeAgainst(kind, operation, operations);
        return why === undefined ? [] : [{ label: operation.label, why }];
    });
}
function reasonAgainst(kind, requirement) {
    const { scopes } = requirement;
    if (scopes.oauth.length === 0 && (kind !== 'api-token' || scopes['api-token'].length === 0)) {
        return 'The API specification lists no scopes for it.';
    }
    if (!_check_kind_limits_js_1.isListedFor(requirement.operation, kind))
        return `It isn't available for ${_credential_kinds_js_2.pluralOfKind(_bitbucket_credential_kind_js_4.isAccessToken(kind) ? 'access-token' : kind)}.`;
    if (kind === 'api-token')
        return undefined;
    const missing = scopes.oauth.filter((scope) => !_bitbucket_scopes_js_0.canBeGranted(kind, scope));
    return missing.length === 0 ? undefined : `The token can't have the scope ${missing.join(', ')}.`;
}
function placeAgainst(kind, operation, all) {
    const reach = reachOf(operation);
    if (!isReachWithin(reach, reachOfKind[kind]))
        return `It requires access to the ${reach}.`;
    if (!_bitbucket_credential_kind_js_4.isAccessToken(kind))
        return undefined;
    if (isInOtherPlace('workspace', operation, all))
        return 'It is in another workspace.';
    const isOther = kind === 'repository-access-token' && isInOtherPlace('repo_slug', operation, all);
    return isOther ? 'It is in another repository.' : undefined;
}
function isReachWithin(reach, limit) {
    return reaches.indexOf(reach) <= reaches.indexOf(limit);
}
function reachOf({ operation: { path }, permission }) {
    const byPath = path.includes('{repo_slug}') ? 'repository' : path.includes('{project_key}') ? 'project' : 'workspace';
    if (permission === undefined || permission.on === 'none')
        return byPath;
    return isReachWithin(permission.on, byPath) ? byPath : permission.on;
}
function isInOtherPlace(name, { values }, all) {
    const first = all.find((operation) => operation.values[name] !== undefined)?.values[name];
    const own = values[name];
    return own !== undefined && own.toLowerCase() !== first?.toLowerCase();
}
_module.exports = { exceptionsOf, compareKinds };


}),

9885:
((_module, _exports, __require__) => {

var _check_check_token_js_0 = __require__(4194);
var _config_token_config_js_1 = __require__(3632);
var _redaction_options_js_2 = __require__(2605);



async function lookUp(declared, { host, now }) {
    const place = declared.git === undefined ? {} : { repository: 'workspace/repository' };
    const values = _redaction_options_js_2.redactOptions({ ...declared, ...place }, _redaction_options_js_2.createOptionRedactor([]));
    const { value } = _config_token_config_js_1.parseTokenConfig(values, {}, host.names.option);
    return _check_check_token_js_0.prepareCheck(value, now);
}
_module.exports = { lookUp };


}),

2446:
((_module, _exports, __require__) => {

var _check_findings_configuration_js_0 = __require__(4299);
var _check_kind_limits_js_1 = __require__(9631);
var _redaction_control_characters_js_2 = __require__(455);
var _redaction_redactor_js_8 = __require__(2751);
var _report_token_report_js_3 = __require__(5406);
var _version_js_4 = __require__(8009);
var _by_kind_js_5 = __require__(5890);
var _invocation_js_6 = __require__(1104);
var _required_scopes_js_7 = __require__(9885);









async function render(document, format) {
    const isWrong = document.findings.some(({ severity }) => severity === 'fail') || document.unreadable.length > 0;
    return { ...(await contentOf(document, format)), exitCode: isWrong ? 2 : 0 };
}
async function contentOf(document, format) {
    switch (format) {
        case 'text':
            return {
                type: 'text',
                lines: (await __require__.e(3942).then(__require__.bind(__require__, 3942))).suggestionText(document),
                exitCode: 0,
            };
        case 'json':
            return { type: 'text', lines: _invocation_js_6.json(document), exitCode: 0 };
        case 'sarif':
            return {
                type: 'text',
                lines: _invocation_js_6.json((await __require__.e(2804).then(__require__.bind(__require__, 2804))).sarifOf(document)),
                exitCode: 0,
            };
        default: {
            const { inventoryOf, actionStepOf, pipeStepOf } = await __require__.e(5463).then(__require__.bind(__require__, 5463));
            if (format === 'yaml')
                return _invocation_js_6.printedFile(inventoryOf(document));
            return _invocation_js_6.printedFile(format === 'action' ? actionStepOf(document) : pipeStepOf(document, pipeImage));
        }
    }
}
const pipeImage = `docker://ghcr.io/token-preflight/token-preflight:${_version_js_4.version}`;
async function documentOf({ declaration, files, unreadable }, context) {
    const { git, tools, otherTools, unknown } = declaration;
    const lookedUp = await lookUpDeclaration(declaration, context);
    const findings = await findingsFor(declaration, lookedUp, context);
    const removed = findings.flatMap(({ code, subject }) => (code === 'operation-removed' ? [subject] : []));
    const operations = declaration.operations.filter(({ text }) => !removed.includes(text));
    const exceptions = suggestedKinds.flatMap((kind) => {
        const found = _by_kind_js_5.exceptionsFor(kind, lookedUp).filter(({ what }) => !removed.includes(what));
        return found.length === 0 ? [] : [{ kind, exceptions: found }];
    });
    return {
        schema: 1,
        kind: 'suggestion',
        tool: _version_js_4.thisProgram,
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
        select: { 'api-token': scopesFor('api-token', lookedUp), 'access-token': scopesFor('access-token', lookedUp) },
        ...(exceptions.length > 0 && { exceptions }),
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
    return _redaction_redactor_js_8.redactOpaqueWords(_redaction_control_characters_js_2.stripControlCharacters(text));
}
function requirementsFor({ all }, kind) {
    return { all: all.filter((each) => each.kind !== 'operation' || _check_kind_limits_js_1.isListedFor(each.operation, kind)) };
}
const suggestedKinds = ['api-token', 'access-token'];
function scopesFor(kind, lookedUp) {
    return (_by_kind_js_5.selectionOf(lookedUp, kind) ?? []).map(({ scope }) => scope);
}
async function lookUpDeclaration({ operations, git, tools, problems }, context) {
    const declared = {
        operations: [...problems.map(({ operation }) => operation), ...operations.map(({ text }) => text)],
        tools: tools.map(({ text }) => text),
        ...(git !== undefined && { git: git.text }),
    };
    return (0,_required_scopes_js_7.lookUp)(declared, context);
}
async function findingsFor({ operations, problems }, lookedUp, context) {
    const names = { ...context.host.names, option: () => 'the file' };
    const findings = await _report_token_report_js_3.renderFindings(_check_findings_configuration_js_0.declarationFindings(lookedUp, 'unrecognized'), names);
    const placesOf = new Map([...operations, ...problems].map(({ text, places }) => [text, places]));
    return findings.map((finding) => ({
        ...finding,
        places: (placesOf.get(finding.subject ?? '') ?? []).map(placeOf),
    }));
}
_module.exports = { clean, documentOf, findingsFor, lookUpDeclaration, render, requirementsFor };


}),

7319:
((_module, _exports, __require__) => {

var _bitbucket_credential_kind_js_0 = __require__(8161);

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
    return _bitbucket_credential_kind_js_0.isAccessToken(kind) ? 'access-token' : kind === 'oauth-token' ? kind : 'api-token';
}
const scopeModelOfKind = {
    'api-token': 'api-token',
    'access-token': 'oauth',
    'oauth-token': 'oauth',
};
_module.exports = { tokenChoices, scopeKindOf, scopeModelOfKind, scopeKinds };


}),

7764:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

function useText({ tool, features }) {
    return features.length === 0 ? tool : `${tool} (${features.join(', ')})`;
}
function callersText(uses) {
    return uses === undefined ? '' : ` It is called by ${_util_text_js_0.list(uses.map(useText))}.`;
}
const placeholders = {
    '{token}': 'the token',
    '{email}': 'the email',
    '{account}': 'the Bitbucket username',
    '{uuid}': 'the UUID of the account',
};
function fieldsText(fields) {
    const isOwn = ({ value }) => placeholders[value] !== undefined;
    const own = fields
        .filter(isOwn)
        .toSorted((one, other) => Number(other.value === '{token}') - Number(one.value === '{token}'))
        .map(({ name, value }) => `${placeholders[value]} into ${name}`);
    const fixed = fields.filter((field) => !isOwn(field)).map(({ name, value }) => `${name} to ${fieldValue(value)}`);
    return [...(own.length > 0 ? [`put ${_util_text_js_0.list(own)}`] : []), ...(fixed.length > 0 ? [`set ${_util_text_js_0.list(fixed)}`] : [])].join(', and ');
}
function fieldValue(value) {
    return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
}
_module.exports = { fieldsText, callersText, useText, fieldValue };


}),

2344:
((_module, _exports, __require__) => {

var _bitbucket_paths_js_2 = __require__(4963);
var _suggest_declaration_js_0 = __require__(8184);
var _suggest_resolve_js_1 = __require__(5936);



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
        return _bitbucket_paths_js_2.publicApiUrl + path.slice(base.length);
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
    const resolved = _suggest_resolve_js_1.resolveOperation({ type: 'operation', methods: [method], address: url, place });
    const [operation] = resolved?.operations ?? [];
    const text = (operation ?? resolved?.problem?.text ?? '').replace(/^\S+ /, '');
    return text.startsWith('/') || text === '' ? _bitbucket_paths_js_2.publicApiUrl + text : text;
}
function isGitPath(path) {
    return /\/(?:info\/refs|git-upload-pack|git-receive-pack|info\/lfs(?:\/.*)?)$/.test(path);
}
function declarationOfRequests(groups) {
    return _suggest_declaration_js_0.declarationOf(groups.map(useOf));
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
_module.exports = { groupRequests, declarationOfRequests };


}),

2634:
((_module, _exports, __require__) => {

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
_module.exports = { recordedRequest };


}),

8184:
((_module, _exports, __require__) => {

var _util_group_by_js_1 = __require__(7043);
var _resolve_js_0 = __require__(5936);


function declarationOf(uses) {
    const resolve = withCache(_resolve_js_0.resolveOperation, ({ methods, address, isLikely }) => [...methods, isLikely ?? '', address].join(' '));
    const operations = new Map();
    const problems = new Map();
    const unknown = [];
    for (const use of uses) {
        const resolved = use.type === 'operation' ? resolve(use) : undefined;
        if (use.type === 'unknown' || resolved?.isOpen)
            unknown.push(use.place);
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
        unknown,
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
    return _util_group_by_js_1.groupBy(uses, ({ tool }) => tool).map((found) => {
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
_module.exports = { declarationOf };


}),

3609:
((_module, _exports, __require__) => {

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
_module.exports = { isFullName, placeholderName };


}),

5936:
((_module, _exports, __require__) => {

var _bitbucket_operations_js_0 = __require__(4715);
var _bitbucket_paths_js_2 = __require__(4963);
var _redaction_redactor_js_4 = __require__(2751);
var _util_placeholder_js_3 = __require__(2415);
var _placeholder_name_js_1 = __require__(3609);





const apiUrl = new URL(_bitbucket_paths_js_2.publicApiUrl);
const catalogMethods = ['GET', 'POST', 'PUT', 'DELETE'];
function resolveOperation({ methods: shown, address, isLikely }) {
    const safe = redactWords(withoutQueryVariable(address.replace(/(?<=\/2\.0)(?=\{)/, '/')));
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
    if (isRuntimePath(wanted))
        return { operations: [], isUnclear: false, isOpen: true };
    const others = isLikely ? findAll(wanted, catalogMethods) : [];
    if (others.length > 0)
        return { operations: others, isUnclear: true };
    return isLikely ? undefined : problem(`${first} ${safe}`, `${first} ${wanted.path}`);
}
function problem(operation, text) {
    return { operations: [], isUnclear: false, problem: { operation, text } };
}
function isRuntimePath({ path }) {
    const segments = path.split('/').slice(1);
    return (0,_bitbucket_operations_js_0.catalogOperations)().some((operation) => {
        const template = operation.path.split('/').slice(1);
        const fits = segments.every((segment, index) => {
            const pattern = template[index];
            return pattern !== undefined && (segment === pattern || _util_placeholder_js_3.isPlaceholder(segment) || _util_placeholder_js_3.isPlaceholder(pattern));
        });
        return fits && (template.length === segments.length || _util_placeholder_js_3.isPlaceholder(segments.at(-1) ?? ''));
    });
}
function findAll(wanted, candidates) {
    const matches = candidates.flatMap((method) => (0,_bitbucket_operations_js_0.findOperation)({ ...wanted, method }) ?? []);
    const literalsOf = ({ operation }) => operation.path.split('/').filter((segment) => !_util_placeholder_js_3.isPlaceholder(segment)).length;
    const best = matches.toSorted((a, b) => literalsOf(b) - literalsOf(a))[0]?.operation.path;
    return matches.filter(({ operation }) => operation.path === best).map((match) => label(match, wanted));
}
function label(match, wanted) {
    const { operation, values } = withRepository(match, wanted) ?? match;
    return `${operation.method} ${operation.path.replace(/\{(workspace|repo_slug|project_key)\}/g, (text, name) => nameOr(text, values[name]))}`;
}
function withRepository({ operation }, { path }) {
    const [, , name = ''] = path.split('/');
    if (operation.path !== '/repositories/{workspace}' || !_placeholder_name_js_1.isFullName(name.replace(/[{}]/g, '')))
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
    catalogLiterals ??= new Set((0,_bitbucket_operations_js_0.catalogOperations)().flatMap(({ path }) => path.split('/').filter((segment) => segment !== '' && !_util_placeholder_js_3.isPlaceholder(segment))));
    const [, before = '', segment = ''] = /^(.*\/)([^/{}]+)\{[^{}]*\}$/s.exec(address) ?? [];
    return catalogLiterals.has(segment) ? before + segment : address;
}
function redactWords(address) {
    return _redaction_redactor_js_4.redactTokenLike(_util_placeholder_js_3.unifyPlaceholders(address)).replace(/[^/{}:?=.]{25,}/g, (word) => /\d/.test(word) && /[a-z]/i.test(word) ? '***' : word);
}
_module.exports = { resolveOperation };


})

};
;