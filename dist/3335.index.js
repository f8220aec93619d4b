"use strict";
exports.id = 3335;
exports.ids = [3335];
exports.modules = {

3240:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

function headlineOf({ lines, answers, causes }, file) {
    const read = `${file === undefined ? '' : `${file}, `}${_util_text_js_0.count(lines, 'line')}`;
    if (answers === 0)
        return `The text shows no response of Bitbucket (${read}).`;
    const found = _util_text_js_0.count(answers, 'response', 'responses');
    if (causes.length === 0)
        return `The text shows ${found} of Bitbucket, and no failure (${read}).`;
    const failed = causes.reduce((sum, cause) => sum + cause.count, 0);
    return `${_util_text_js_0.count(causes.length, 'cause')} for ${_util_text_js_0.count(failed, 'failure')} in ${found} of Bitbucket (${read}).`;
}
function causesTitle(causes) {
    return causes.length === 1 ? 'Most likely cause:' : 'Possible causes, most likely first:';
}
function causePlace({ lines, count: times, request, status }, file) {
    const [first, ...others] = lines;
    const shown = others.slice(0, 4).join(', ');
    const rest = times - 1 - Math.min(others.length, 4);
    const also = others.length === 0 ? '' : ` (also ${shown}${rest > 0 ? `, and ${rest} more` : ''})`;
    return `${file === undefined ? 'Line ' : `${file}:`}${first}${also}: ${request} ${status === undefined ? 'failed' : `returned ${status}`}`;
}
_module.exports = { causePlace, headlineOf, causesTitle };


}),

3335:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var core = __require__(6058);
var cause_text = __require__(3240);
var markdown = __require__(75);
var markdown_text = __require__(1675);
// src/explain/markdown.js



const maxShownCauses = 50;
function explanationMarkdown(explanation, file) {
    const { causes, help = [] } = explanation;
    return [
        '## Token Preflight: explanation',
        (0,markdown_text.proseMarkdown)((0,cause_text.headlineOf)(explanation, file)),
        ...causes.slice(0, maxShownCauses).flatMap((cause) => causeParts(cause, file)),
        ...(help.length > 0 ? ['To get one:', numberedSteps(help)] : []),
    ]
        .join('\n\n')
        .concat('\n');
}
function causeParts(cause, file) {
    const { findings, open, excerpt } = cause;
    return [
        `**${(0,markdown_text.proseMarkdown)((0,cause_text.causePlace)(cause, file))}**${excerpt === '' ? '' : `<br>${(0,markdown_text.codeSpan)(excerpt)}`}`,
        ...findings.map((finding) => (0,markdown.findingMarkdown)(finding, [])),
        ...(open === undefined
            ? []
            : [
                `### open: ${(0,markdown_text.proseMarkdown)(open.title)}`,
                `${(0,cause_text.causesTitle)(open.causes)}\n\n${numberedSteps(open.causes.map(({ text }) => text))}`,
                ...(open.deciders.length === 0 ? [] : [`To find out:\n\n${numberedSteps(open.deciders)}`]),
            ]),
    ];
}
function numberedSteps(texts) {
    return texts.map((text, index) => `${index + 1}. ${(0,markdown_text.proseMarkdown)(text)}`).join('\n');
}

var control_characters = __require__(455);
var try_write = __require__(7185);
// src/hosts/github-explanation.js





const maxAnnotations = 10;
async function publishExplanation(explanation, file, env) {
    annotateCauses(explanation, file);
    const { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary } = env;
    if (outputs) {
        const findings = explanation.causes.flatMap((cause) => cause.findings);
        await (0,try_write.tryWrite)(outputs, () => {
            core.setOutput('summary', (0,cause_text.headlineOf)(explanation));
            core.setOutput('findings', JSON.stringify(findings));
        });
    }
    if (summary)
        await (0,try_write.tryWrite)(summary, () => core.summary.addRaw(explanationMarkdown(explanation, file)).write());
}
function annotateCauses({ causes }, file) {
    const found = causes.flatMap(({ findings, lines }) => findings.map((finding) => ({ finding, line: lines[0] ?? 1 })));
    for (const [isError, emit] of [
        [true, core.error],
        [false, core.warning],
    ]) {
        const shown = found.filter(({ finding }) => (finding.severity === 'fail') === isError).slice(0, maxAnnotations);
        for (const { finding, line } of shown) {
            const { title, cause, remedy, help } = finding;
            const next = remedy[0] === undefined ? '' : ` Next: ${remedy[0]}`;
            emit((0,control_characters.escapeWorkflowCommands)(`${cause}${next} ${help}`), {
                title: (0,control_characters.stripControlCharacters)(title),
                file,
                startLine: line,
            });
        }
    }
}
_module.exports = { publishExplanation };


})

};
;