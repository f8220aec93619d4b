"use strict";
exports.id = 6465;
exports.ids = [6465];
exports.modules = {

6465:
((_module, _exports, __require__) => {

const results = ['pass', 'warn', 'unknown', 'fail'];
const metrics = [
    {
        name: 'token_preflight_result',
        help: 'Result of the last check of the token: 1 for the result it had, 0 for the others.',
        samples: ({ verdict }) => results.map((result) => ({ labels: { result }, value: verdict === result ? 1 : 0 })),
    },
    {
        name: 'token_preflight_expiry_timestamp_seconds',
        unit: 'seconds',
        help: 'When the token expires, as Unix time: the end of its expiry date in UTC. Absent if no expiry date is known.',
        samples: ({ expiry }) => (expiry === undefined ? [] : [{ value: Date.parse(expiry.on) / 1000 + 86_400 }]),
    },
    {
        name: 'token_preflight_last_check_timestamp_seconds',
        unit: 'seconds',
        help: 'When the last check of the token began, as Unix time.',
        samples: (_, { checkedAt }) => [{ value: Date.parse(checkedAt) / 1000 }],
    },
    {
        name: 'token_preflight_missing_scopes',
        help: 'Number of required scopes that the token is missing. Absent if Bitbucket showed nothing about its scopes.',
        samples: ({ scopes: { required, missing, evidence } }) => evidence === 'none' && required.length > 0 ? [] : [{ value: missing.length }],
    },
];
function metricsOf(report) {
    const checked = report.tokens.filter(({ verdict }) => verdict !== 'planned');
    const tokens = [...new Map(checked.toReversed().map((token) => [metricLabels(token), token])).values()].toReversed();
    const families = metrics.map((metric) => {
        const samples = tokens.flatMap((token) => samplesOf(metric, token, report));
        return samples.length === 0 ? '' : `${familyHead(metric)}${samples.join('')}`;
    });
    return `${families.join('')}# EOF\n`;
}
function familyHead({ name, unit, help }) {
    return `# TYPE ${name} gauge\n${unit === undefined ? '' : `# UNIT ${name} ${unit}\n`}# HELP ${name} ${help}\n`;
}
function samplesOf({ name, samples }, token, report) {
    return samples(token, report).map(({ labels, value }) => `${name}{${metricLabels(token, labels)}} ${value}\n`);
}
function metricLabels({ name, owner }, others = {}) {
    const labels = { token: name, ...(owner !== undefined && { owner }), ...others };
    return Object.entries(labels)
        .map(([key, value]) => `${key}="${escapeLabel(value)}"`)
        .join(',');
}
function escapeLabel(text) {
    return text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
}
_module.exports = { metricsOf };


})

};
;