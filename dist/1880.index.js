"use strict";
exports.id = 1880;
exports.ids = [1880];
exports.modules = {

1880:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var promises_ = __require__(1455);
var external_node_path_ = __require__(6760);
var run_config = __require__(5976);
var token_config = __require__(3632);
var options = __require__(2605);
var redactor = __require__(2751);
var clean_document = __require__(3495);
var run_report = __require__(7152);
var urgency = __require__(4387);
// src/report/merged.js


function mergedReport(reports, wrong, now) {
    const starts = reports.map(({ checkedAt }) => Date.parse(checkedAt));
    const findings = [...wrong, ...reports.flatMap((report) => report.findings)];
    const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return (0,run_report.runReport)(new Date(starts.reduce((one, other) => Math.min(one, other), now.getTime())), reports.reduce((longest, { elapsedMs }) => Math.max(longest, elapsedMs), 0), [...once.values()], (0,urgency.byUrgency)(reports.flatMap(({ tokens }) => tokens)), { planned: [...new Set(reports.flatMap(({ planned = [] }) => planned))] });
}

var token_report = __require__(5406);
var read_file = __require__(5559);
var timeout = __require__(7577);
var check = __require__(636);
var commands_previous = __require__(7759);
var secrets = __require__(7401);
// src/commands/merge.js














async function merge({ values, errors, input }, { host, now }) {
    const nameOf = host.names.option;
    const { redact, redactInput } = (0,secrets.protectSecrets)((0,secrets.variantsOfOptions)(values), host);
    const run = (0,run_config.parseRunConfig)((0,options.redactOptions)(values, redactInput), nameOf);
    const previous = await (0,commands_previous.readPrevious)(run.value, nameOf);
    const optionErrors = [...errors, ...run.errors, ...previous.errors];
    const reports = optionErrors.length > 0
        ? { value: [], errors: optionErrors }
        : await readReports(run.value.merge, run.value.report, nameOf('merge'), input);
    const nothing = (0,token_config.parseTokenConfig)({}, {}, nameOf).value;
    const findings = await (0,token_report.renderFindings)(await (0,check.findProblems)(reports.errors, nothing, now), host.names);
    const report = await (0,commands_previous.withChanges)(mergedReport(reports.value, findings, now), previous);
    return { type: 'report', report, run: run.value, isPlan: false, redact, clean: (0,clean_document.createCleaner)(redact) };
}
async function readReports(paths, own, option, input) {
    const errors = [];
    const addError = (path, problem) => {
        errors.push({ option: `${option} (${(0,redactor.redactOpaqueWords)(path)})`, problem });
    };
    const files = new Map();
    for (const path of paths) {
        const found = await findFiles(path, own);
        if (found.length === 0)
            addError(path, 'is a directory without JSON files.');
        for (const file of found)
            files.set((0,external_node_path_.resolve)(file), file);
    }
    const reports = [];
    for (const path of files.values()) {
        const file = await (0,read_file.readText)(path, input);
        const outcome = 'problem' in file ? file : (await Promise.all(/* import() */[__require__.e(7934), __require__.e(2834)]).then(__require__.bind(__require__, 2834))).readReport(file.text);
        if ('report' in outcome)
            reports.push(outcome.report);
        else
            addError(path, outcome.problem);
    }
    const shards = reports.flatMap(({ shard }) => shard ?? []);
    return { value: reports, errors: [...errors, ...checkShards(shards, option)] };
}
async function findFiles(path, own = '') {
    const isReport = (file) => file.endsWith('.json') && (0,external_node_path_.resolve)(file) !== (0,external_node_path_.resolve)(own);
    const names = (0,promises_.readdir)(path, { recursive: true }).then((all) => all.map((name) => (0,external_node_path_.join)(path, name)).filter(isReport), () => [path]);
    return (0,timeout.withTimeout)(names, [path]);
}
function checkShards(shards, option) {
    const sizes = new Set(shards.map((shard) => Number(shard.split('/')[1])));
    if (sizes.size > 1) {
        return [
            { option, problem: 'contains shards of different audits.', step: 'Merge the shards of one audit at a time.' },
        ];
    }
    const [size = 0] = sizes;
    return Array.from({ length: size }, (_, index) => `${index + 1}/${size}`).flatMap((shard) => {
        const number = shards.filter((name) => name === shard).length;
        if (number === 1)
            return [];
        const error = number === 0
            ? { problem: 'has no report.', step: 'Find out why the job of this shard wrote none.' }
            : { problem: `has ${number} reports.`, step: 'Pass only one of them.' };
        return [{ option: `${option} (shard ${shard})`, ...error }];
    });
}
_module.exports = { merge };


}),

4387:
((_module, _exports, __require__) => {

var _check_severity_js_0 = __require__(3775);

function byUrgency(reports) {
    const daysOf = ({ expiry }) => expiry?.daysLeft ?? Number.MAX_SAFE_INTEGER;
    return reports.toSorted((one, other) => _check_severity_js_0.compareSeverity(one.verdict, other.verdict) ||
        daysOf(one) - daysOf(other) ||
        compared(one.name, other.name) ||
        compared(JSON.stringify(one), JSON.stringify(other)));
}
function compared(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
_module.exports = { byUrgency };


})

};
;