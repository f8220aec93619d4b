"use strict";
exports.id = 6892;
exports.ids = [6892];
exports.modules = {

6892:
((_module, _exports, __require__) => {

var node_http_0 = __require__(7067);
var _redaction_control_characters_js_1 = __require__(455);
var _report_causes_js_2 = __require__(6850);
var _report_change_text_js_4 = __require__(3540);
var _report_summary_js_3 = __require__(3320);





const pipelinesProxy = { host: 'host.docker.internal', port: 29418, timeoutMs: 5000 };
const maxReportAnnotations = 1000;
const maxInBatch = 100;
const maxSummaryLength = 450;
const maxDetailsLength = 2000;
async function publishInsights(report, env, redact, proxy = pipelinesProxy) {
    const { BITBUCKET_WORKSPACE, BITBUCKET_REPO_SLUG, BITBUCKET_COMMIT, BITBUCKET_BUILD_NUMBER } = env;
    if (!BITBUCKET_WORKSPACE || !BITBUCKET_REPO_SLUG || !BITBUCKET_COMMIT || !BITBUCKET_BUILD_NUMBER) {
        return ["Couldn't publish the Code Insights report outside a pipeline step."];
    }
    const id = `${report.tool.name}-${BITBUCKET_BUILD_NUMBER}-${Date.parse(report.checkedAt)}`;
    const repository = `${encodeURIComponent(BITBUCKET_WORKSPACE)}/${encodeURIComponent(BITBUCKET_REPO_SLUG)}`;
    const commit = `http://api.bitbucket.org/2.0/repositories/${repository}/commit/${encodeURIComponent(BITBUCKET_COMMIT)}`;
    const target = `${commit}/reports/${encodeURIComponent(id)}`;
    const run = `https://bitbucket.org/${repository}/pipelines/results/${encodeURIComponent(BITBUCKET_BUILD_NUMBER)}`;
    const signal = AbortSignal.timeout(proxy.timeoutMs);
    const annotations = annotationsOf(report, id, redact);
    const kept = annotations.slice(0, maxReportAnnotations);
    const failure = await send('PUT', target, bodyOf(report, run, annotations.length, redact), proxy, signal);
    if (failure !== undefined)
        return [`Couldn't publish the Code Insights report: ${failure}.`];
    for (let start = 0; start < kept.length; start += maxInBatch) {
        const batch = kept.slice(start, start + maxInBatch);
        const failed = await send('POST', `${target}/annotations`, batch, proxy, signal);
        if (failed !== undefined) {
            return [`The Code Insights report contains only ${start} of ${kept.length} findings: ${failed}.`];
        }
    }
    return [];
}
function bodyOf(report, link, findings, redact) {
    const { tokens, verdict, elapsedMs, tool, changes } = report;
    const news = changes === undefined ? '' : ` Since the previous report (${_report_change_text_js_4.sinceText(changes)}): ${_report_change_text_js_4.countChanges(changes)}.`;
    const withVerdict = (wanted) => tokens.filter((token) => token.verdict === wanted).length;
    const daysLeft = tokens.flatMap(({ expiry }) => (expiry === undefined ? [] : [expiry.daysLeft]));
    const dropped = findings > maxReportAnnotations
        ? ` Only the ${maxReportAnnotations} most severe of ${findings} findings are listed. The log has all of them.`
        : '';
    const number = (title, value) => ({ title, type: 'NUMBER', value });
    return {
        title: 'Token Preflight',
        details: truncate(_report_summary_js_3.summarize(report) + news, maxDetailsLength - dropped.length, redact) + dropped,
        report_type: 'TEST',
        reporter: `${tool.name} ${tool.version}`,
        link,
        ...(verdict !== 'unknown' && { result: verdict === 'fail' ? 'FAILED' : 'PASSED' }),
        data: [
            { title: 'Verdict', type: 'TEXT', value: verdict },
            number('Tokens', tokens.length),
            number('Failed', withVerdict('fail')),
            number('Unknown', withVerdict('unknown')),
            number('With warnings', withVerdict('warn')),
            ...(daysLeft.length > 0 ? [number('Fewest days left', Math.min(...daysLeft))] : []),
            { title: 'Duration', type: 'DURATION', value: elapsedMs },
        ],
    };
}
const annotationSeverities = { fail: 'HIGH', unknown: 'MEDIUM', warn: 'LOW' };
function annotationsOf(report, reportId, redact) {
    return _report_causes_js_2.causesOf(report).map(({ finding, tokens }, index) => {
        const named = report.tokens.length > 1 ? tokens : [];
        const whose = named.length > 1 ? `${named.length} tokens: ` : named.map((name) => `${name}: `).join('');
        const names = named.length > 1 ? ` Tokens: ${named.join(', ')}.` : '';
        return {
            external_id: `${reportId}-${index + 1}`,
            annotation_type: 'BUG',
            summary: truncate(whose + finding.title, maxSummaryLength, redact),
            details: truncate(stepsOf(finding) + names, maxDetailsLength, redact),
            severity: annotationSeverities[finding.severity],
            link: finding.help,
        };
    });
}
function stepsOf({ cause, remedy, copy }) {
    const steps = remedy.map((step, index) => `${index + 1}. ${step}`);
    return [cause, ...steps, ...(copy === undefined ? [] : [`To copy: ${copy}`])].join(' ');
}
function truncate(text, maxLength, redact) {
    const whole = _redaction_control_characters_js_1.stripControlCharacters(redact(text));
    const cut = whole.length > maxLength ? `${whole.slice(0, maxLength - 1)}\u2026` : whole;
    return cut.replace(/\p{Cs}/gu, '\uFFFD');
}
function send(method, target, body, { host, port }, signal) {
    const bytes = Buffer.from(JSON.stringify(body));
    const headers = { host: 'api.bitbucket.org', 'content-type': 'application/json', 'content-length': bytes.length };
    return new Promise((resolve) => {
        const sent = (0,node_http_0.request)({ host, port, method, path: target, headers, agent: false, signal }, (response) => {
            const { statusCode = 0 } = response;
            response.destroy();
            const accepted = statusCode >= 200 && statusCode < 300;
            resolve(accepted ? undefined : `the pipeline's proxy returned HTTP ${statusCode}`);
        });
        sent.on('error', (error) => {
            const why = signal.aborted ? 'timed out' : (error.code ?? error.name);
            resolve(`the request to the pipeline's proxy failed (${why})`);
        });
        sent.on('close', () => resolve("the pipeline's proxy closed the connection"));
        sent.end(bytes);
    });
}
_module.exports = { publishInsights };


})

};
;