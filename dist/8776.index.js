"use strict";
exports.id = 8776;
exports.ids = [8776];
exports.modules = {

8776:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var options = __require__(5490);
var read_options = __require__(9189);
var control_characters = __require__(455);
var try_write = __require__(7185);
var host = __require__(95);
var outputs = __require__(5483);
var paint = __require__(6853);
var similar = __require__(5055);
// src/hosts/pipe-variables.js
var readVariable = (function (name, env) {
    const value = env[name];
    const given = env[`${name}_COUNT`];
    if (value !== undefined)
        return { value };
    if (given === undefined)
        return {};
    const indexes = Object.keys(env).flatMap((key) => key.match(new RegExp(`^${name}_(\\d{1,4})$`))?.[1] ?? []);
    if (String(indexes.length) !== given || indexes.some((index) => Number(index) >= indexes.length)) {
        const problem = `doesn't match the variables ${name}_0, ${name}_1, and so on: there ${indexes.length === 1 ? 'is' : 'are'} ${indexes.length}.`;
        const step = `Set ${name}_COUNT to their number, or put the whole list in ${name}, one item per line.`;
        return { error: { option: `${name}_COUNT`, problem, step } };
    }
    return { value: indexes.map((_, index) => env[`${name}_${index}`] ?? '') };
});
var findMisspellings = (function (env) {
    const written = Object.keys(env).map((name) => name.replace(/_(?:COUNT|\d{1,4})$/, ''));
    return [...new Set(written)]
        .filter((name) => !variables.includes(name))
        .flatMap((name) => {
        const meant = variables.find((variable) => isNear(name, variable));
        return meant === undefined ? [] : [{ written: name, meant }];
    });
});
var isNear = (function (name, variable) {
    const [one, other] = [name, variable].map((text) => text.toUpperCase().replaceAll(/[_-]/g, ''));
    if (one === undefined || other === undefined || one.length < 3)
        return false;
    const max = other.length < 4 ? 0 : other.length < 9 ? 1 : 2;
    return Math.abs(one.length - other.length) <= max && (0,similar.editDistance)(one, other) <= max;
});


const variables = (0,options.optionsOf)('pipe').map(({ variable }) => variable);

// src/hosts/bitbucket-pipelines.js
var bitbucketPipelinesHost = (function ({ env, stdout }) {
    const hasColor = (0,paint.wantsColor)(env, true);
    const inColor = (text, color) => (hasColor ? `\u001b[${color}m${text}\u001b[0m` : text);
    const painted = (line) => {
        const level = line.tone === 'plain' && /^\S/.test(line.text) ? inColor(info, '34') : '';
        return `${level}${(0,paint.paintLine)(line, { hasColor })}`;
    };
    return {
        names: pipeNames,
        async readInvocation() {
            const misspelled = findMisspellings(env).map(({ written, meant }) => `${written} is not read. Did you mean ${meant}?`);
            this.print(misspelled.map((text) => ({ tone: 'warning', text })));
            const read = (0,options.optionsOf)('pipe').map(({ name, variable }) => ({ name, ...readVariable(variable, env) }));
            const { value, errors } = (0,read_options.wrapSecrets)(Object.fromEntries(read.map(({ name, value }) => [name, value])), pipeNames.option);
            const wrong = read.flatMap(({ error }) => error ?? []);
            return (0,host.platformInvocation)({ value, errors: [...wrong, ...errors] }, (0,host.pipelineContext)(env));
        },
        mask: () => undefined,
        print(lines) {
            stdout.write(lines.map((line) => `${painted(line)}\n`).join(''));
        },
        progress(done, total) {
            const line = (0,host.progressLine)(done, total);
            if (line !== undefined)
                stdout.write(`${painted({ tone: 'plain', text: line })}\n`);
        },
        debug(text) {
            if ((0,read_options.readFlag)(env.DEBUG) === true)
                stdout.write(`${inColor(`DEBUG: ${(0,control_characters.escapeWorkflowCommands)(text)}`, '90')}\n`);
        },
        async publish(report, { redact, codeInsights }) {
            const unwritten = await writeVariables(report, env, redact);
            if (!codeInsights)
                return unwritten;
            const { publishInsights } = await __require__.e(6892).then(__require__.bind(__require__, 6892));
            return [...unwritten, ...(await publishInsights(report, env, redact))];
        },
        exitCode: (report, onUnknown) => ((0,host.isFailure)(report.verdict, onUnknown) ? 1 : 0),
    };
});
var writeVariables = (async function (report, env, redact) {
    const path = env.BITBUCKET_PIPELINES_VARIABLES_PATH;
    if (!path)
        return [];
    const { verdict, summary, credential, missingScopes, daysLeft } = (0,outputs.outputsOf)(report);
    const variables = {
        VERDICT: verdict,
        SUMMARY: summary,
        CREDENTIAL: credential,
        MISSING_SCOPES: missingScopes.join(','),
        DAYS_LEFT: daysLeft,
    };
    const lines = Object.entries(variables).map(([name, value]) => `TOKEN_PREFLIGHT_${name}=${(0,control_characters.stripControlCharacters)(redact(value))}\n`);
    const error = await (0,try_write.tryWrite)(path, () => (0,try_write.appendText)(path, lines.join('')));
    if (error === undefined)
        return [];
    const { platformFileErrorText } = await __require__.e(8102).then(__require__.bind(__require__, 8102));
    return [`Output variables: ${platformFileErrorText(error, 'BITBUCKET_PIPELINES_VARIABLES_PATH', pipeNames)}`];
});








const info = 'INFO: ';
const pipeNames = { host: 'pipe', option: (name) => (0,options.optionNamed)(name).variable };
_module.exports = { bitbucketPipelinesHost };


}),

5483:
((_module, _exports, __require__) => {
var outputsOf = (function (report) {
    const [token] = report.tokens;
    return {
        verdict: report.verdict,
        summary: _report_summary_js_2.summarize(report),
        credential: token === undefined ? '' : credentialOf(token),
        account: _redaction_control_characters_js_0.stripControlCharacters(token?.credential.account ?? ''),
        grantedScopes: token?.scopes.granted ?? [],
        missingScopes: token?.scopes.missing ?? [],
        excessScopes: token?.scopes.excess ?? [],
        daysLeft: String(token?.expiry?.daysLeft ?? ''),
        findings: _report_causes_js_1.findingsOf(report),
    };
});
var credentialOf = (function ({ credential: { kind, scheme } }) {
    return kind === 'unrecognized' && scheme === undefined ? '' : kind;
});

var _redaction_control_characters_js_0 = __require__(455);
var _report_causes_js_1 = __require__(6850);
var _report_summary_js_2 = __require__(3320);



const maxFindingsBytes = 64 * 1024;
function findingsJson(findings, redact) {
    const items = findings.map((finding) => redact(JSON.stringify(finding)));
    let bytes = 1;
    const fitting = items.filter((item) => {
        bytes += Buffer.byteLength(item) + 1;
        return bytes <= maxFindingsBytes;
    });
    return `[${fitting.join(',')}]`;
}
_module.exports = { outputsOf, findingsJson };


}),

6853:
((_module, _exports, __require__) => {
var wantsColor = (function ({ NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE }, isShown) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return !/^(?:0|false)$/i.test(FORCE_COLOR);
    return isShown || (CLICOLOR_FORCE ?? '0') !== '0';
});
var paintLine = (function ({ tone, text, isTitle, hang, isVerbatim, isCopy }, { hasColor, wrap }) {
    const glyph = _report_text_js_1.glyphs[tone];
    const line = _redaction_control_characters_js_0.escapeWorkflowCommands(`${glyph}${text}`);
    const column = glyph.length + (hang ?? ownHang(text));
    if (isCopy && hasColor)
        return line.replace(/\S.*/, '\u001b[1m$&\u001b[0m');
    const lines = wrap === undefined || isVerbatim ? [line] : wrap(line, column);
    return (hasColor && tone !== 'plain' ? colored(lines, tone, isTitle === true) : lines).join('\n');
});
var ownHang = (function (text) {
    return /^ *(?:\d+\. )?/.exec(text)?.[0].length || 2;
});
var colored = (function (lines, tone, isTitle) {
    if (isTitle)
        return lines.map((line) => `\u001b[1;${colors[tone]}m${line}\u001b[0m`);
    const [first = '', ...rest] = lines;
    return [first.replace(/^\S+/, (glyph) => `\u001b[${colors[tone]}m${glyph}\u001b[0m`), ...rest];
});

var _redaction_control_characters_js_0 = __require__(455);
var _report_text_js_1 = __require__(4913);


const colors = { plain: '0', neutral: '90', good: '32', warning: '33', error: '31' };
_module.exports = { paintLine, wantsColor };


}),

5055:
((_module, _exports, __require__) => {
var editDistance = (function (a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        const [code, codeBefore] = [a.charCodeAt(row - 1), a.charCodeAt(row - 2)];
        let left = row;
        for (let column = 1; column <= b.length; column += 1) {
            const other = b.charCodeAt(column - 1);
            left = Math.min((last[column] ?? 0) + 1, left + 1, (last[column - 1] ?? 0) + (code === other ? 0 : 1));
            if (code === b.charCodeAt(column - 2) && codeBefore === other) {
                left = Math.min(left, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(left);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
});

function unlikeness(a, b) {
    const longer = Math.max(a.length, b.length);
    if (longer === 0)
        return 0;
    if (Math.abs(a.length - b.length) * 2 > longer)
        return 1;
    if (longer > 500)
        return a === b ? 0 : 1;
    return editDistance(a, b) / longer;
}
function nearest(candidates, distanceOf, { max, maxDistance, maxGap = Number.POSITIVE_INFINITY }) {
    const near = [...candidates]
        .map((candidate) => ({ candidate, distance: distanceOf(candidate) }))
        .filter(({ distance }) => distance <= maxDistance)
        .sort((a, b) => a.distance - b.distance);
    const best = near[0]?.distance ?? 0;
    return near
        .filter(({ distance }) => distance <= best + maxGap)
        .slice(0, max)
        .map(({ candidate }) => candidate);
}
function findSimilar(text, candidates, { max = 3 } = {}) {
    const wanted = text.trim().toLowerCase();
    return nearest(candidates, (candidate) => unlikeness(wanted, candidate.toLowerCase()), { max, maxDistance: 0.4 });
}
function suggestNames(name, names) {
    const beginningWith = (start, length) => start.length < length ? [] : names.filter((other) => other.startsWith(start));
    const longer = beginningWith(name, 3);
    if (longer.length > 0)
        return longer;
    const similar = findSimilar(name, names, { max: 1 });
    return similar.length > 0 ? similar : beginningWith(name.slice(0, 5), 5);
}
_module.exports = { unlikeness, suggestNames, editDistance, findSimilar, nearest };


})

};
;