export const id = 2446;
export const ids = [2446,9885];
export const modules = {

/***/ 9885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  lookUp: () => (/* binding */ lookUp)
});
var _check_check_token_js_0 = __webpack_require__(2050);
var _config_token_config_js_1 = __webpack_require__(3632);
var _redaction_options_js_2 = __webpack_require__(2605);



async function lookUp(declared, { host, now }) {
    const place = declared.git === undefined ? {} : { repository: 'workspace/repository' };
    const values = (0,_redaction_options_js_2/* .redactOptions */ .Ms)({ ...declared, ...place }, (0,_redaction_options_js_2/* .createOptionRedactor */ .sn)([]));
    const { value } = (0,_config_token_config_js_1/* .parseTokenConfig */ .t)(values, {}, host.names.option);
    return (0,_check_check_token_js_0/* .prepareCheck */ .mq)(value, now);
}


/***/ }),

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  clean: () => (/* binding */ clean),
  documentOf: () => (/* binding */ documentOf),
  findingsFor: () => (/* binding */ findingsFor),
  render: () => (/* binding */ render),
  requirementsFor: () => (/* binding */ requirementsFor),
  suggestedRequirements: () => (/* binding */ suggestedRequirements)
});
var _check_findings_configuration_js_0 = __webpack_require__(4299);
var _check_kind_limits_js_1 = __webpack_require__(9631);
var _check_requirement_js_2 = __webpack_require__(2685);
var _credential_token_choices_js_3 = __webpack_require__(7319);
var _redaction_control_characters_js_4 = __webpack_require__(455);
var _redaction_redactor_js_9 = __webpack_require__(1683);
var _report_token_report_js_5 = __webpack_require__(5406);
var _version_js_8 = __webpack_require__(8009);
var _invocation_js_6 = __webpack_require__(1104);
var _required_scopes_js_7 = __webpack_require__(9885);










async function render(document, format) {
    const isWrong = document.findings.some(({ severity }) => severity === 'fail') || document.unreadable.length > 0;
    return { ...(await contentOf(document, format)), exitCode: isWrong ? 2 : 0 };
}
async function contentOf(document, format) {
    switch (format) {
        case 'text':
            return {
                type: 'text',
                lines: (await __webpack_require__.e(/* import() */ 3942).then(__webpack_require__.bind(__webpack_require__, 3942))).suggestionText(document),
                exitCode: 0,
            };
        case 'json':
            return { type: 'text', lines: (0,_invocation_js_6/* .json */ .Pq)(document), exitCode: 0 };
        case 'sarif':
            return {
                type: 'text',
                lines: (0,_invocation_js_6/* .json */ .Pq)((await __webpack_require__.e(/* import() */ 2804).then(__webpack_require__.bind(__webpack_require__, 2804))).sarifOf(document)),
                exitCode: 0,
            };
        default: {
            const { inventoryOf, actionStepOf, pipeStepOf } = await __webpack_require__.e(/* import() */ 5463).then(__webpack_require__.bind(__webpack_require__, 5463));
            if (format === 'yaml')
                return (0,_invocation_js_6/* .printed */ .zd)(inventoryOf(document));
            return (0,_invocation_js_6/* .printed */ .zd)(format === 'action' ? actionStepOf(document) : pipeStepOf(document, pipeImage));
        }
    }
}
const pipeImage = `docker://ghcr.io/token-preflight/token-preflight:${_version_js_8/* .version */ .r}`;
async function documentOf({ declaration, files, unreadable }, context) {
    const { git, tools, otherTools, unknown } = declaration;
    const requirements = await suggestedRequirements(declaration, context);
    const findings = await findingsFor(declaration, requirements, context);
    const removed = findings.flatMap(({ code, subject }) => (code === 'operation-removed' ? [subject] : []));
    const operations = declaration.operations.filter(({ text }) => !removed.includes(text));
    return {
        schema: 1,
        kind: 'suggestion',
        tool: { name: 'token-preflight', version: _version_js_8/* .version */ .r },
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
        select: {
            'api-token': selectFor(requirements, 'api-token'),
            'access-token': selectFor(requirements, 'access-token'),
        },
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
    return (0,_redaction_redactor_js_9/* .redactTokenLike */ .g2)((0,_redaction_control_characters_js_4/* .stripControlCharacters */ .O)(text));
}
function selectFor(requirements, kind) {
    return (0,_check_requirement_js_2/* .scopesToSelect */ .Rq)(requirementsFor(requirements, kind), _credential_token_choices_js_3/* .scopeModelOfKind */ .XM[kind]);
}
function requirementsFor({ all }, kind) {
    return { all: all.filter((each) => each.kind !== 'operation' || (0,_check_kind_limits_js_1/* .isListedFor */ .vO)(each.operation, kind)) };
}
async function suggestedRequirements({ operations, git, tools, problems }, context) {
    const declared = {
        operations: [...problems.map(({ operation }) => operation), ...operations.map(({ text }) => text)],
        tools: tools.map(({ text }) => text),
        ...(git !== undefined && { git: git.text }),
    };
    return (await (0,_required_scopes_js_7.lookUp)(declared, context)).requirements;
}
async function findingsFor({ operations, problems }, requirements, context) {
    const names = { ...context.host.names, option: () => 'the file' };
    const findings = await (0,_report_token_report_js_5/* .renderFindings */ .vO)((0,_check_findings_configuration_js_0/* .requirementFindings */ .cg)(requirements, 'unrecognized'), names);
    const placesOf = new Map([...operations, ...problems].map(({ text, places }) => [text, places]));
    return findings.map((finding) => ({
        ...finding,
        places: (placesOf.get(finding.subject ?? '') ?? []).map(placeOf),
    }));
}


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  QC: () => (/* binding */ tokenChoices),
  Ws: () => (/* binding */ scopeKindOf),
  XM: () => (/* binding */ scopeModelOfKind),
  w6: () => (/* binding */ scopeKinds)
});
var _bitbucket_credential_kind_js_0 = __webpack_require__(8161);

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
    return (0,_bitbucket_credential_kind_js_0/* .isAccessToken */ .e)(kind) ? 'access-token' : kind === 'oauth-token' ? kind : 'api-token';
}
const scopeModelOfKind = {
    'api-token': 'api-token',
    'access-token': 'oauth',
    'oauth-token': 'oauth',
};


/***/ })

};
