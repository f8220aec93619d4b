export const id = 155;
export const ids = [155];
export const modules = {

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ adviceLines),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7499);

/** Lines of a text on the command line are at most this long. */
const textWidth = 100;
/** The cause and the steps of a finding, indented and wrapped. */
function adviceLines({ cause, remedy, copy }) {
    return [
        ...(0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .indent */ .pZ)(cause, 2, textWidth),
        ...remedy.flatMap((step, index) => {
            const [first = '', ...rest] = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .indent */ .pZ)(step, 5, textWidth);
            return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
        }),
        ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
    ];
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jY: () => (/* binding */ usageErrors),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/** A text that was asked for. */
function printed(text) {
    return { type: 'text', lines: text.split('\n').map((line) => ({ tone: 'plain', text: line })), exitCode: 0 };
}
/** One line per problem. */
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
/** One line per error of the command line. */
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}


/***/ }),

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ scopesToSelect),
/* harmony export */   T: () => (/* binding */ lookUp)
/* harmony export */ });
/* harmony import */ var _bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1638);
/* harmony import */ var _check_check_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6793);
/* harmony import */ var _check_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2685);
/* harmony import */ var _config_token_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3632);
/* harmony import */ var _redaction_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2605);





/**
 * Looks up what operations and Git access require, without a token and without a request.
 * @param operations as the user wrote them: what looks like a token is redacted
 */
async function lookUp(operations, { host, now }, git = 'none') {
    // Any repository: the scopes of Git access don't depend on it.
    const place = git === 'none' ? {} : { git, repository: 'workspace/repository' };
    const values = (0,_redaction_options_js__WEBPACK_IMPORTED_MODULE_3__/* .redactOptions */ .Ms)({ operations, ...place }, (0,_redaction_options_js__WEBPACK_IMPORTED_MODULE_3__/* .createOptionRedactor */ .sn)([]));
    const { value } = (0,_config_token_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTokenConfig */ .t)(values, {}, host.names.option);
    return (await (0,_check_check_token_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareCheck */ .mq)(value, now)).requirements;
}
/** The scopes to select for everything together, without those that another one of them includes. */
function scopesToSelect(requirements, scopeModel) {
    const all = (0,_check_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredScopes */ .bD)(requirements, scopeModel);
    return all.filter((scope) => !all.some((other) => other !== scope && (0,_bitbucket_scopes_js__WEBPACK_IMPORTED_MODULE_0__/* .expandImpliedScopes */ .Eq)([other]).has(scope)));
}


/***/ }),

/***/ 8155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scopes: () => (/* binding */ scopes)
});

// EXTERNAL MODULE: ./build/src/bitbucket/scopes.js
var bitbucket_scopes = __webpack_require__(1638);
// EXTERNAL MODULE: ./build/src/check/findings/configuration.js
var configuration = __webpack_require__(4299);
// EXTERNAL MODULE: ./build/src/check/kind-limits.js
var kind_limits = __webpack_require__(9631);
// EXTERNAL MODULE: ./build/src/check/requirement.js
var requirement = __webpack_require__(2685);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/src/report/token-report.js + 1 modules
var token_report = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/commands/advice.js
var advice = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/src/commands/invocation.js
var invocation = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/src/bitbucket/credential-kind.js
var credential_kind = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/commands/narrowest-kind.js




/** Kinds of token by what they reach, the narrowest first. */
const tokenKinds = [
    'repository-access-token',
    'project-access-token',
    'workspace-access-token',
    'api-token',
    'oauth-token',
];
/** What one access token belongs to, the narrowest first; `account`: more than a workspace. */
const reaches = ['repository', 'project', 'workspace', 'account'];
const reachOfKind = {
    'repository-access-token': 'repository',
    'project-access-token': 'project',
    'workspace-access-token': 'workspace',
    'api-token': 'account',
    'oauth-token': 'account',
};
/** The narrowest kind of token that can do all operations, or nothing where none can. */
function narrowestKind(operations) {
    return tokenKinds.find((kind) => exceptionsOf(kind, operations).length === 0);
}
/**
 * The operations that a kind of token can't do, by its scopes and by what one token belongs to.
 * https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
 */
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
    if (!(0,kind_limits/* isListedFor */.vO)(requirement.operation, kind))
        return `It isn't available for ${(0,kinds/* pluralOfKind */.Ih)((0,credential_kind/* isAccessToken */.e)(kind) ? 'access-token' : kind)}.`;
    if (kind === 'api-token')
        return undefined;
    const missing = scopes.oauth.filter((scope) => !(0,bitbucket_scopes/* canBeGranted */.zk)(kind, scope));
    return missing.length === 0 ? undefined : `The token can't have the scope ${missing.join(', ')}.`;
}
function placeAgainst(kind, operation, all) {
    const reach = reachOf(operation);
    if (!isReachWithin(reach, reachOfKind[kind]))
        return `It requires access to the ${reach}.`;
    if (!(0,credential_kind/* isAccessToken */.e)(kind))
        return undefined;
    if (isInOtherPlace('workspace', operation, all))
        return 'It is in another workspace.';
    const isOther = kind === 'repository-access-token' && isInOtherPlace('repo_slug', operation, all);
    return isOther ? 'It is in another repository.' : undefined;
}
function isReachWithin(reach, limit) {
    return reaches.indexOf(reach) <= reaches.indexOf(limit);
}
/** What a token must belong to: by the path, and by what the permission for a write is on. */
function reachOf({ operation: { path }, permission }) {
    const byPath = path.includes('{repo_slug}') ? 'repository' : path.includes('{project_key}') ? 'project' : 'workspace';
    if (permission === undefined || permission.on === 'none')
        return byPath;
    return isReachWithin(permission.on, byPath) ? byPath : permission.on;
}
/** Whether an operation names another workspace or repository than the first one that names any. */
function isInOtherPlace(name, { values }, all) {
    const first = all.find((operation) => operation.values[name] !== undefined)?.values[name];
    const own = values[name];
    return own !== undefined && own.toLowerCase() !== first?.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/commands/required-scopes.js
var required_scopes = __webpack_require__(9885);
;// CONCATENATED MODULE: ./build/src/commands/scopes.js











/** An access token has the scopes of OAuth, where it can do an operation at all. */
const modelOfKind = { 'api-token': 'api-token', 'oauth-token': 'oauth' };
/** `token-preflight scopes OPERATION…`: the scopes to select, and the narrowest kind of token. */
async function scopes({ operations, errors }, context) {
    if (errors.length > 0)
        return (0,invocation/* usageErrors */.jY)(errors);
    const requirements = await (0,required_scopes/* lookUp */.T)(operations, context);
    const found = (0,requirement/* ofKind */.CZ)(requirements, 'operation');
    const names = { ...context.host.names, option: () => 'the argument' };
    // Nothing is known about the token, so no finding is about its kind.
    const findings = await (0,token_report/* renderFindings */.v)((0,configuration/* requirementFindings */.c)(requirements, 'unrecognized'), names);
    const sections = [...found.map(operationLines), ...(found.length > 0 ? selectionLines(found) : [])];
    const lines = [
        ...sections.map((section) => section.map((text) => ({ tone: 'plain', text }))),
        ...findings.map(adviceOf),
    ];
    return {
        type: 'text',
        lines: lines.flatMap((section, index) => (index === 0 ? section : [{ tone: 'plain', text: '' }, ...section])),
        exitCode: findings.some(({ severity }) => severity !== 'warn') ? 2 : 0,
    };
}
function operationLines(requirement) {
    const { label, permission } = requirement;
    const hasScopes = Object.values(requirement.scopes).some((names) => names.length > 0);
    const shown = (kind) => (0,kind_limits/* isListedFor */.vO)(requirement.operation, kind) || !hasScopes
        ? (0,required_scopes/* scopesToSelect */.R)({ all: [requirement] }, modelOfKind[kind]).join(' ') || 'no scopes listed'
        : 'not available';
    const isForOAuthAlone = !(0,kind_limits/* isListedFor */.vO)(requirement.operation, 'access-token');
    const needed = permission === undefined ? undefined : permissionText(permission);
    return [
        label,
        `  API token            ${shown('api-token')}`,
        `  ${isForOAuthAlone ? 'OAuth only         ' : 'Access token, OAuth'}  ${shown('oauth-token')}`,
        ...(needed === undefined ? [] : [`  Account              ${needed}`]),
    ];
}
/** The permission that the account needs, or nothing where no source shows it. */
function permissionText({ on, level, grade, isConditional }) {
    if (level === undefined)
        return undefined;
    const source = { stated: 'documented', recorded: 'seen in responses', inferred: 'not documented', unknown: '' }[grade];
    const details = [source, ...(isConditional ? ['depends on the request body'] : [])].join(', ');
    return `${grade === 'inferred' ? 'probably ' : ''}${level} permission on the ${on} (${details})`;
}
function selectionLines(found) {
    const selections = ['api-token', 'oauth-token'].map((kind) => selectionOf(found, kind));
    return [...selections.filter((lines) => lines.length > 0), narrowestLines(found)];
}
/** What to select on the page that creates the token, if anything. */
function selectionOf(found, kind) {
    const possible = found.filter((requirement) => (0,kind_limits/* isListedFor */.vO)(requirement.operation, kind));
    const names = (0,required_scopes/* scopesToSelect */.R)({ all: possible }, modelOfKind[kind]);
    if (names.length === 0)
        return [];
    const isForAccessTokens = possible.every((requirement) => (0,kind_limits/* isListedFor */.vO)(requirement.operation, 'access-token'));
    const holder = kind === 'api-token' ? 'an API token' : isForAccessTokens ? 'an access token or OAuth' : 'OAuth';
    const longest = Math.max(...names.map((name) => (0,bitbucket_scopes/* labelOf */.Wy)(name).length));
    return [
        `Select for ${holder}:`,
        ...names.map((name) => `  ${(0,bitbucket_scopes/* labelOf */.Wy)(name).padEnd(longest)}  ${name}`),
        `  To copy: ${names.join(' ')}`,
    ];
}
function narrowestLines(found) {
    const kind = narrowestKind(found);
    const first = kind === undefined ? 'No kind of token can do all of this.' : `Narrowest token: ${(0,kinds/* aKind */.SL)(kind)}.`;
    const others = ['repository-access-token', 'api-token'].filter((each) => each === 'api-token' ? kind === undefined : each !== kind);
    return [first, ...others.flatMap((each) => exceptionLines(each, found))];
}
function exceptionLines(kind, found) {
    const exceptions = exceptionsOf(kind, found);
    const name = (0,kinds/* aKind */.SL)(kind).replace(/^a/, 'A');
    const isAll = exceptions.length === found.length;
    return [
        `  ${name} ${isAll ? "can't do any of it" : 'can, except'}:`,
        ...exceptions.flatMap(({ label, why }) => (0,util_text/* indent */.pZ)(`${label}: ${why}`, 4, advice/* textWidth */.s)),
    ];
}
function adviceOf({ code, severity, title, ...words }) {
    return [
        { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
        ...(0,advice/* adviceLines */.C)(words).map((text) => ({ tone: 'plain', text })),
    ];
}


/***/ })

};
