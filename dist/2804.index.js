"use strict";
exports.id = 2804;
exports.ids = [2804];
exports.modules = {

2804:
((_module, _exports, __require__) => {

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const unclear = 'method-unclear';
function sarifOf({ tool, findings, operations }) {
    const rules = new Map(findings.map(({ code, title, help }) => [
        code,
        { id: code, shortDescription: { text: title }, helpUri: help },
    ]));
    const doubtful = operations.filter(({ oneOf }) => oneOf !== undefined);
    const results = [
        ...findings.flatMap(({ code, severity, cause, remedy, places }) => places.map((place) => ({
            ruleId: code,
            level: severity === 'fail' ? 'error' : 'warning',
            message: { text: [cause, ...remedy].join(' ') },
            locations: [locationOf(place)],
        }))),
        ...doubtful.flatMap(({ oneOf = [], places }) => places.map((place) => ({
            ruleId: unclear,
            level: 'note',
            message: { text: `The method of a request isn't clear. It is one of: ${oneOf.join(', ')}.` },
            locations: [locationOf(place)],
        }))),
    ];
    const unclearRule = { id: unclear, shortDescription: { text: "The method of a request isn't clear" } };
    return {
        $schema: schema,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        informationUri: 'https://github.com/token-preflight/token-preflight',
                        rules: [...rules.values(), ...(doubtful.length > 0 ? [unclearRule] : [])],
                    },
                },
                results: distinct(results),
            },
        ],
    };
}
function locationOf({ path, line }) {
    const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    return {
        physicalLocation: { artifactLocation: { uri }, ...(line !== undefined && { region: { startLine: line } }) },
    };
}
function distinct(results) {
    return [...new Map(results.map((result) => [JSON.stringify(result), result])).values()];
}
_module.exports = { sarifOf };


})

};
;