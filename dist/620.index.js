export const id = 620;
export const ids = [620];
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

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tools: () => (/* binding */ tools)
});

// EXTERNAL MODULE: ./build/src/check/kind-limits.js
var kind_limits = __webpack_require__(9631);
// EXTERNAL MODULE: ./build/src/check/requirement.js
var requirement = __webpack_require__(2685);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
;// CONCATENATED MODULE: ./build/src/tools/features.js
/** Kinds of token that tools are measured with. */
const toolTokenKinds = ['api-token', 'access-token'];
/** The operations that a feature always calls. */
function requiredOperations({ operations }) {
    return operations.filter(({ need }) => need === 'required').map(({ operation }) => operation);
}
/** The operations that a feature calls only sometimes, or works without. */
function otherOperations({ operations }) {
    return operations.filter(({ need }) => need !== 'required');
}
/** What fails silently in a feature. */
function silentFailures({ git, gitRefused, operations }) {
    const all = [
        { what: `git ${git}`, refused: gitRefused },
        ...operations.map((each) => ({ ...each, what: each.operation })),
    ];
    return all.flatMap(({ what, refused }) => refused?.effect === 'silent' ? [{ what, ...(refused.message !== undefined && { message: refused.message }) }] : []);
}
/** The settings for one kind of token: those that work, the recommended one first, and those that don't. */
function settingsFor({ settings }, kind) {
    const own = settings.filter((setting) => setting.kind === kind);
    return { working: own.filter(({ works }) => works), failing: own.filter(({ works }) => !works) };
}

// EXTERNAL MODULE: ./build/src/util/similar.js
var similar = __webpack_require__(5055);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/commands/advice.js
var advice = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/src/commands/invocation.js
var invocation = __webpack_require__(1104);
// EXTERNAL MODULE: ./build/src/commands/required-scopes.js
var required_scopes = __webpack_require__(9885);
;// CONCATENATED MODULE: ./build/src/commands/tools.js









const kindTitles = {
    'api-token': 'API token',
    'access-token': 'Access token',
};
const modelOfToken = { 'api-token': 'api-token', 'access-token': 'oauth' };
/** `token-preflight tools [NAME]`: the measured tools, or the settings and scopes of one of them. */
async function tools({ name, errors }, context) {
    if (errors.length > 0)
        return (0,invocation/* usageErrors */.jY)(errors);
    // A part of the bundle by itself, since it is long.
    const { toolTable: all } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 6782));
    if (name === undefined)
        return (0,invocation/* printed */.zd)(listText(all));
    const tool = all.find((each) => each.name === name.trim().toLowerCase());
    if (tool !== undefined)
        return (0,invocation/* printed */.zd)(await toolText(tool, context));
    const near = nearestNames(name, all);
    const hint = near.length === 0 ? 'To list them, run token-preflight tools.' : `Did you mean ${(0,util_text/* list */.p_)(near, 'or')}?`;
    return (0,invocation/* failed */.gz)([`tools requires the name of a known tool. ${hint}`]);
}
/** Tools with the word in their title, such as OpenTofu, else those with a similar name. */
function nearestNames(name, all) {
    const word = name.trim().toLowerCase();
    const titled = all.filter(({ title }) => word.length > 2 && title.toLowerCase().includes(word));
    if (titled.length > 0)
        return titled.slice(0, 3).map((tool) => tool.name);
    return (0,similar/* suggest */.ZA)(word, all.map((tool) => tool.name));
}
function listText(all) {
    const rows = [
        ['Name', 'API token', 'Access token', 'Tool, version'],
        ...all.map((tool) => [
            tool.name,
            ...toolTokenKinds.map((kind) => (settingsFor(tool, kind).working.length > 0 ? 'yes' : 'no')),
            `${tool.title} ${tool.version}`,
        ]),
    ];
    return [
        'Tools, and the kinds of token that work with them:',
        '',
        ...rows.map(([name = '', api = '', access = '', title]) => `${name.padEnd(20)}  ${api.padEnd(9)}  ${access.padEnd(12)}  ${title}`),
        '',
        'To show the settings and scopes of a tool: token-preflight tools renovate',
    ].join('\n');
}
async function toolText(tool, context) {
    const features = await Promise.all(tool.features.map(async (feature) => needsOf(feature, context)));
    const sections = [
        [
            `${tool.title} ${tool.version}, measured on ${tool.measured}`,
            ...[tool.how, ...(tool.notes ?? [])].flatMap((text) => (0,util_text/* indent */.pZ)(text, 0, advice/* textWidth */.s)),
        ],
        ...toolTokenKinds.map((kind) => settingLines(tool, kind)),
        ['Scopes:', ...featureLines(features)],
        silentLines(tool),
        otherLines(features),
    ];
    return sections
        .filter((section) => section.length > 0)
        .map((section) => section.join('\n'))
        .join('\n\n');
}
function settingLines(tool, kind) {
    const { working, failing } = settingsFor(tool, kind);
    return [
        working.length === 0 ? `${kindTitles[kind]}: can't be used.` : `${kindTitles[kind]}: set`,
        ...working.flatMap((setting, index) => [...(index > 0 ? ['  or'] : []), ...workingLines(setting)]),
        ...failing.flatMap(failingLines),
    ];
}
function workingLines({ fields, note, evidence }) {
    const notes = [note, evidence === 'source' ? 'Read in the source, not run.' : undefined].filter(Boolean).join(' ');
    return [
        ...fields.map(({ name, value }) => `    ${name}: ${shown(value)}`),
        ...(notes === '' ? [] : (0,util_text/* indent */.pZ)(notes, 4, advice/* textWidth */.s)),
    ];
}
function failingLines({ fields, note = '' }) {
    const set = fields.map(({ name, value }) => `${name}: ${shown(value)}`);
    return (0,util_text/* indent */.pZ)(`Doesn't work: ${set.join(', ')}. ${note}`.trim(), 2, advice/* textWidth */.s);
}
/** A value with what to replace in angle brackets: `<token>`. */
function shown(value) {
    return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
}
async function needsOf(feature, context) {
    const required = await (0,required_scopes/* lookUp */.T)(requiredOperations(feature), context, feature.git);
    const others = await Promise.all(otherOperations(feature).map(async (operation) => {
        const more = await (0,required_scopes/* lookUp */.T)([operation.operation], context);
        return { operation, lines: hasAll(required, more) ? [] : kindLines(more) };
    }));
    return {
        feature,
        lines: kindLines(required, feature.refuses),
        others: others.filter(({ lines }) => lines.length > 0),
    };
}
/** Whether the scopes of a feature are enough for something else, too. */
function hasAll(required, more) {
    return toolTokenKinds.every((kind) => {
        const scopeModel = modelOfToken[kind];
        const before = (0,required_scopes/* scopesToSelect */.R)(required, scopeModel);
        const after = (0,required_scopes/* scopesToSelect */.R)({ all: [...required.all, ...more.all] }, scopeModel);
        return before.length === after.length && before.every((scope) => after.includes(scope));
    });
}
function kindLines(requirements, refuses = []) {
    return toolTokenKinds.flatMap((kind) => {
        const why = refuses.find((refusal) => refusal.kind === kind)?.why;
        const disallowed = (0,requirement/* ofKind */.CZ)(requirements, 'operation').some(({ operation }) => !(0,kind_limits/* isListedFor */.vO)(operation, kind));
        const reason = why ?? (disallowed ? `It isn't available for ${(0,kinds/* pluralOfKind */.Ih)(kind)}.` : undefined);
        const text = reason === undefined ? scopesText(requirements, kind) : `can't be used. ${reason}`;
        const [first = '', ...rest] = (0,util_text/* indent */.pZ)(text, 18, advice/* textWidth */.s);
        return [`    ${kindTitles[kind].padEnd(12)}  ${first.trimStart()}`, ...rest];
    });
}
function scopesText(requirements, kind) {
    return (0,required_scopes/* scopesToSelect */.R)(requirements, modelOfToken[kind]).join(' ') || 'no scopes listed';
}
/** Features that need the same are shown together. */
function featureLines(features) {
    const groups = new Map();
    for (const needs of features) {
        const key = needs.lines.join('\n');
        groups.set(key, [...(groups.get(key) ?? []), needs]);
    }
    return [...groups.values()].flatMap((group) => [
        ...group.flatMap(({ feature }) => (0,util_text/* indent */.pZ)(aboutText(feature), 2, advice/* textWidth */.s)),
        ...(group[0]?.lines ?? []),
    ]);
}
function aboutText({ name, about, isDefault, git, evidence }) {
    const details = [
        ...(isDefault ? ['default'] : []),
        ...(git === undefined ? [] : [`git ${git}`]),
        ...(evidence === 'source' ? ['read in the source, not run'] : []),
    ];
    return `${name}${details.length > 0 ? ` (${details.join(', ')})` : ''}: ${about}`;
}
function silentLines({ features }) {
    const lines = features.flatMap((feature) => silentFailures(feature).flatMap(({ what, message }) => [
        ...(0,util_text/* indent */.pZ)(`${feature.name}: ${what}`, 2, advice/* textWidth */.s),
        ...(message === undefined ? [] : (0,util_text/* indent */.pZ)(message, 4, advice/* textWidth */.s)),
    ]));
    return lines.length === 0
        ? []
        : ["Fails silently without its scope (exit code 0, but the work isn't done):", ...lines];
}
function otherLines(features) {
    const others = new Map(features.flatMap(({ others: own }) => own.map(({ operation, lines }) => {
        const text = (0,util_text/* indent */.pZ)(`${operation.operation} (${operation.need}). ${operation.when ?? ''}`.trim(), 2, advice/* textWidth */.s);
        return [[...text, ...lines].join('\n'), [...text, ...lines]];
    })));
    return others.size === 0 ? [] : ['More scopes that some runs need:', ...[...others.values()].flat()];
}


/***/ })

};
