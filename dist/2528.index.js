exports.id = 2528;
exports.ids = [2528];
exports.modules = {

6628:
((_module, exports, __require__) => {

/**
 * The bundle holds this in place of `@actions/http-client`, which it loads for the first request: a part of the bundle by itself.
 * `@actions/core` imports the package for OpenID Connect, which a check doesn't use, and it loads the modules of Node.js for HTTP and
 * TLS: half of the time of a plan.
 *
 * `paths` in tsconfig.json, which ncc reads, says so; only the bundle is built that way.
 */
exports.Q = class HttpClient {
  constructor(...settings) {
    this.settings = settings;
  }

  /** The only method that is called: see `src/http/actions-http-client.ts`. */
  async requestRaw(...request) {
    this.real ??= __require__.e(8630).then(__require__.bind(__require__, 8630)).then(
      (real) => new real.HttpClient(...this.settings),
    );
    return (await this.real).requestRaw(...request);
  }
};


}),

2528:
((_module, _exports, __require__) => {
var githubActionsHost = (function ({ env, stdout }) {
    const style = { hasColor: _paint_js_9.wantsColor(env, true) };
    return {
        names: actionNames,
        async readInvocation() {
            const entries = _config_options_js_1.optionsOf('action')
                .filter(({ name }) => env[`INPUT_${name.toUpperCase()}`] !== undefined)
                .map(({ name }) => [name, _actions_core_0.getInput(name, { trimWhitespace: false })]);
            const raw = Object.fromEntries([...entries, ['debug', String(_actions_core_0.isDebug())]]);
            return _host_js_10.platformInvocation(_config_read_options_js_2.wrapSecrets(raw, actionNames.option), _host_js_10.pipelineContext(env));
        },
        mask: (variant) => _actions_core_0.setSecret(variant),
        print(lines) {
            for (const line of lines)
                stdout.write(`${_paint_js_9.paintLine(line, style)}\n`);
        },
        progress(done, total) {
            const line = _host_js_10.progressLine(done, total);
            if (line !== undefined)
                stdout.write(`${_redaction_control_characters_js_3.escapeWorkflowCommands(line)}\n`);
        },
        debug: (text) => _actions_core_0.debug(_redaction_control_characters_js_3.escapeWorkflowCommands(text)),
        async publish(report, publishing) {
            annotate(report, publishing);
            const unwritten = await Promise.all([
                env.GITHUB_OUTPUT ? setOutputs(env.GITHUB_OUTPUT, report, publishing) : [],
                writeSummary(report, env, publishing.redact),
            ]);
            return unwritten.flat();
        },
        publishExplanation: async (explanation, file) => (await __require__.e(3335).then(__require__.bind(__require__, 3335))).publishExplanation(explanation, file, env),
        exitCode: (report, onUnknown) => (_host_js_10.isFailure(report.verdict, onUnknown) ? 1 : 0),
    };
});
var annotate = (function (report, { onUnknown, redact }) {
    const isError = ({ severity }) => _host_js_10.isFailure(severity, onUnknown);
    const causes = _report_causes_js_4.causesOf(report);
    const kinds = [
        [causes.filter(({ finding }) => isError(finding)), _actions_core_0.error],
        [causes.filter(({ finding }) => !isError(finding)), _actions_core_0.warning],
    ];
    for (const [all, emit] of kinds) {
        const shown = all.slice(0, maxStepAnnotations);
        const dropped = all.length - shown.length;
        for (const [index, { finding, tokens }] of shown.entries()) {
            const { title, cause, remedy, help } = finding;
            const whose = _report_causes_js_4.isAudit(report) && tokens.length > 0 ? `${_report_summary_js_6.truncateList(tokens)}: ` : '';
            const more = dropped > 0 && index === shown.length - 1 ? ` ${dropped} more in the job summary.` : '';
            const next = remedy[0] === undefined ? '' : ` Next: ${remedy[0]}`;
            emit(_redaction_control_characters_js_3.escapeWorkflowCommands(redact(`${cause}${next} ${help}${more}`)), {
                title: _redaction_control_characters_js_3.stripControlCharacters(redact(whose + title)),
            });
        }
    }
});
var setOutputs = (async function (path, report, { redact, reportPath = '' }) {
    const { verdict, summary, credential, account, ...rest } = _outputs_js_8.outputsOf(report);
    const outputs = {
        verdict,
        summary,
        credential,
        account,
        'granted-scopes': rest.grantedScopes.join('\n'),
        'missing-scopes': rest.missingScopes.join('\n'),
        'excess-scopes': rest.excessScopes.join('\n'),
        'days-left': rest.daysLeft,
        findings: _outputs_js_8.findingsJson(rest.findings, redact),
        'findings-total': String(rest.findings.length),
        report: reportPath,
    };
    const error = await tryAppend(path, async () => {
        for (const [name, value] of Object.entries(outputs))
            _actions_core_0.setOutput(name, redact(value));
    });
    return error === undefined ? [] : [`Outputs: ${await platformErrorText(error, 'GITHUB_OUTPUT')}`];
});
var writeSummary = (async function (report, env, redact) {
    if (!env.GITHUB_STEP_SUMMARY)
        return [];
    const text = fitSummary(redact(_report_markdown_js_5.markdownOf(report)));
    const error = await tryAppend(env.GITHUB_STEP_SUMMARY, () => _actions_core_0.summary.addRaw(text).write());
    return error === undefined ? [] : [`Job summary: ${await platformErrorText(error, 'GITHUB_STEP_SUMMARY')}`];
});
var tryAppend = (function (path, write) {
    return _util_try_write_js_7.tryWrite(path, () => _util_try_write_js_7.appendText(path, '').then(write));
});
var fitSummary = (function (summary) {
    const notice = '\n\nThe summary is truncated at the GitHub limit of 1 MiB. The log and the reports are complete.\n';
    const bytes = Buffer.from(summary);
    if (bytes.length <= maxSummaryBytes)
        return summary;
    const end = bytes.lastIndexOf('\n', maxSummaryBytes - Buffer.byteLength(notice));
    return `${bytes.subarray(0, end)}${notice}`;
});

"use strict";
var _actions_core_0 = __require__(6058);
var _config_options_js_1 = __require__(5490);
var _config_read_options_js_2 = __require__(9189);
var _redaction_control_characters_js_3 = __require__(455);
var _report_causes_js_4 = __require__(6850);
var _report_markdown_js_5 = __require__(75);
var _report_summary_js_6 = __require__(3320);
var _util_try_write_js_7 = __require__(7185);
var _host_js_10 = __require__(95);
var _outputs_js_8 = __require__(5483);
var _paint_js_9 = __require__(6853);











const maxStepAnnotations = 10;
const maxSummaryBytes = 1024 * 1024;
const actionNames = { host: 'action', option: (name) => name };
async function platformErrorText(error, variable) {
    const { platformFileErrorText } = await __require__.e(8102).then(__require__.bind(__require__, 8102));
    return platformFileErrorText(error, variable, actionNames);
}
_module.exports = { githubActionsHost };


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
var findingsJson = (function (findings, redact) {
    const items = findings.map((finding) => redact(JSON.stringify(finding)));
    let bytes = 1;
    const fitting = items.filter((item) => {
        bytes += Buffer.byteLength(item) + 1;
        return bytes <= maxFindingsBytes;
    });
    return `[${fitting.join(',')}]`;
});

"use strict";
var _redaction_control_characters_js_0 = __require__(455);
var _report_causes_js_1 = __require__(6850);
var _report_summary_js_2 = __require__(3320);



const maxFindingsBytes = 64 * 1024;
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

"use strict";
var _redaction_control_characters_js_0 = __require__(455);
var _report_text_js_1 = __require__(4913);


const colors = { plain: '0', neutral: '90', good: '32', warning: '33', error: '31' };
_module.exports = { paintLine, wantsColor };


}),

1675:
((_module, _exports, __require__) => {
var proseMarkdown = (function (text) {
    const clean = _redaction_control_characters_js_0.stripControlCharacters(text);
    let [done, from] = ['', 0];
    for (const { 0: name, index } of clean.matchAll(inCode)) {
        done += `${characterReferences(clean.slice(from, index))}${codeSpan(name)}`;
        from = index + name.length;
    }
    return done + characterReferences(clean.slice(from));
});
var codeSpan = (function (name) {
    const text = escaped(name)
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/(www)\./gi, '$1&#46;');
    return `<code>${text}</code>`;
});
var escaped = (function (text) {
    return characterReferences(_redaction_control_characters_js_0.stripControlCharacters(text));
});
var characterReferences = (function (text) {
    return text.replace(/[\\`*_{}[\]<>|#&!~@$]/g, (character) => `&#${character.charCodeAt(0)};`);
});

"use strict";
var _redaction_control_characters_js_0 = __require__(455);

const inCode = /(?:GET|POST|PUT|DELETE|PATCH) [\w.-]*(?:https?:\/\/|[:/])[^\s"]*[^\s".,:;)]|(?:read|write|admin|delete|manage):[a-z-]+(?::bitbucket)?|[a-z]+:(?:write|admin|delete|variable)\b|(?<![^\s"()])[^\s"()]*:[\w+-]+:[^\s"()]*/g;
function nameMarkdown(name) {
    return /:\S+:/.test(name) ? codeSpan(name) : escaped(name).replaceAll('.', '&#46;').replaceAll(':', '&#58;');
}
function copyBlock(text) {
    const line = _redaction_control_characters_js_0.stripControlCharacters(text);
    const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${line}\n${fence}`;
}
_module.exports = { nameMarkdown, proseMarkdown, codeSpan, copyBlock };


}),

75:
((_module, _exports, __require__) => {
var markdownOf = (function (report) {
    const { verdict, tokens } = report;
    const findings = _causes_js_1.causesOf(report).map(({ finding, tokens: names }) => findingMarkdown(finding, _causes_js_1.isAudit(report) ? names : []));
    return [
        `## ${[`${verdictIcons[verdict]} Token Preflight: ${verdict}`, ...subjects(report)].join(' \u00b7 ')}`,
        _markdown_text_js_3.proseMarkdown(_summary_js_4.summarize(report)),
        ...changesMarkdown(report),
        ...(_causes_js_1.isAudit(report)
            ? [tokenTableMarkdown(tokens), ...plannedMarkdown(report.planned), ...findings]
            : [...findings, ...tokens.flatMap(tokenParts)]),
        `<sub>Checked at ${report.checkedAt} by version ${report.tool.version}.</sub>`,
    ]
        .join('\n\n')
        .concat('\n');
});
var changesMarkdown = (function ({ changes }) {
    if (changes === undefined)
        return [];
    const lines = changes.changes
        .slice(0, _summary_js_4.maxNamesOfCause)
        .map(({ type, text }) => `- **${type}**: ${_markdown_text_js_3.proseMarkdown(text)}`);
    const more = changes.changes.length - lines.length;
    return [
        `### Since the previous report (${_change_text_js_6.sinceText(changes)}): ${_change_text_js_6.countChanges(changes)}`,
        [...lines, ...(more > 0 ? [`- And ${more} more.`] : [])].join('\n'),
    ].filter((part) => part !== '');
});
var subjects = (function (report) {
    const [token] = report.tokens;
    if (token === undefined || _causes_js_1.isAudit(report))
        return [];
    const repository = token.checks
        .map(({ subject }) => /^repository (.+)$/s.exec(subject)?.[1])
        .find((name) => name !== undefined);
    return [repository, token.name === _token_report_js_5.unnamed ? undefined : token.name].flatMap((name) => name === undefined ? [] : [_markdown_text_js_3.codeSpan(name)]);
});
var tokenParts = (function (token) {
    const { credential, checks, expiry, notes, planned } = token;
    const { kind, account } = credential;
    const owner = account === undefined ? '' : ` of ${_markdown_text_js_3.codeSpan(account)}`;
    const how = _summary_js_4.authSchemeText(token);
    const sent = how === undefined ? '' : `Credential: ${_credential_kinds_js_0.aKind(kind)}${owner}, ${how}.`;
    const end = expiry === undefined ? '' : ` Expiry date: ${expiry.on}, ${_days_js_7.expiryText(expiry)}.`;
    return [
        `${sent}${end}`,
        checksMarkdown(token, checks),
        [...notes.map((note) => `- Note: ${_markdown_text_js_3.proseMarkdown(note)}`), ...plannedMarkdown(planned)].join('\n'),
    ].filter((part) => part !== '');
});
var plannedMarkdown = (function (planned = []) {
    return planned.length === 0 ? [] : [planned.map((line) => `- ${_markdown_text_js_3.proseMarkdown(`Would send: ${line}`)}`).join('\n')];
});
var checksMarkdown = (function ({ verdict }, checks) {
    if (checks.length === 0)
        return '';
    const rows = checks.map((check) => {
        const source = _evidence_js_2.sourceText(check);
        return [check.outcome, subjectMarkdown(check), _markdown_text_js_3.proseMarkdown(source)].join(' | ');
    });
    const table = ['Outcome | Requirement | Shown by', '--- | --- | ---', ...rows].join('\n');
    return verdict === 'pass' ? table : folded(`Checks: ${_summary_js_4.countOutcomes(checks).replace(/ checks?/, '')}`, [table]);
});

"use strict";
var _credential_kinds_js_0 = __require__(4264);
var _causes_js_1 = __require__(6850);
var _change_text_js_6 = __require__(3540);
var _days_js_7 = __require__(9541);
var _evidence_js_2 = __require__(8987);
var _markdown_text_js_3 = __require__(1675);
var _summary_js_4 = __require__(3320);
var _token_report_js_5 = __require__(5406);








const verdictIcons = {
    pass: '\u2705',
    warn: '\u26a0\ufe0f',
    unknown: '\u2754',
    planned: '\ud83d\udccb',
    fail: '\u274c',
};
function subjectMarkdown(check) {
    const { subject } = check;
    const tools = _markdown_text_js_3.proseMarkdown(_evidence_js_2.subjectText(check).slice(subject.length));
    const [, kind = '', name] = /^((?:repository|workspace|project|scope|operation|git \w+ of) )(.+)$/s.exec(subject) ?? [];
    return name === undefined ? `${_markdown_text_js_3.proseMarkdown(subject)}${tools}` : `${kind}${_markdown_text_js_3.codeSpan(name)}${tools}`;
}
function tokenTableMarkdown(tokens) {
    const rows = tokens.map((token) => {
        const { verdict, name, expiry, neverExpires, owner = '' } = token;
        const unknown = neverExpires ? 'never' : 'not known';
        const end = expiry === undefined ? [unknown, ''] : [expiry.on.replaceAll('-', '&#8209;'), expiry.daysLeft];
        const what = _markdown_text_js_3.proseMarkdown(_summary_js_4.shortSummary(token));
        return [`${verdictIcons[verdict]} **${verdict}**`, _markdown_text_js_3.codeSpan(name), what, owner && _markdown_text_js_3.nameMarkdown(owner), ...end].join(' | ');
    });
    const head = ['Verdict | Token | What | Owner | Expiry date | Days left', '--- | --- | --- | --- | --- | ---:'];
    return [...head, ...rows].join('\n');
}
function findingMarkdown(finding, tokens) {
    const { code, severity, title, cause, remedy, copy, help } = finding;
    const steps = remedy.map((step, index) => `${index + 1}. ${_markdown_text_js_3.proseMarkdown(step)}`).join('\n');
    const block = copy === undefined ? [] : [_markdown_text_js_3.copyBlock(copy)];
    const body = [_markdown_text_js_3.proseMarkdown(cause), steps, ...block, `[${code}](${help})`];
    const verdict = `${verdictIcons[severity]} ${severity}`;
    if (tokens.length === 0)
        return [`### ${verdict}: ${_markdown_text_js_3.proseMarkdown(title)}`, ...body].join('\n\n');
    return folded(`<b>${verdict}: ${_summary_js_4.truncateList(tokens, _summary_js_4.maxNamesOfCause, _markdown_text_js_3.codeSpan)}</b>: ${_markdown_text_js_3.proseMarkdown(title)}`, body);
}
function folded(headline, body) {
    return [`<details><summary>${headline}</summary>`, ...body, '</details>'].join('\n\n');
}
_module.exports = { markdownOf, findingMarkdown };


}),

6058:
((_module, _exports, __require__) => {

"use strict";


// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, info, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, startGroup, toPlatformPath, toPosixPath, toWin32Path

var external_os_ = __require__(857);
// node_modules/@actions/core/lib/utils.js
var utils_toCommandValue = (function (input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
});
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
// node_modules/@actions/core/lib/command.js
var command_issueCommand = (function (command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
});
var escapeData = (function (s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
});


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
var external_toolkit_node_js_ = __require__(9230);
// node_modules/@actions/core/lib/file-command.js
var file_command_issueFileCommand = (function (command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_toolkit_node_js_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_toolkit_node_js_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
});
var file_command_prepareKeyValueMessage = (function (key, value) {
    const delimiter = `ghadelimiter_${external_toolkit_node_js_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
});
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




//# sourceMappingURL=file-command.js.map
var external_path_ = __require__(6928);
var lazy_http_client = __require__(6628);
// node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
// node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
// node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_toolkit_node_js_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_toolkit_node_js_.constants.R_OK | external_toolkit_node_js_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
// node_modules/@actions/core/lib/core.js
var core_setSecret = (function (secret) {
    command_issueCommand('add-mask', {}, secret);
});
var getInput = (function (name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
});
var setOutput = (function (name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
});
var isDebug = (function () {
    return process.env['RUNNER_DEBUG'] === '1';
});
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
_module.exports = { debug: core_debug, error, getInput, isDebug, setOutput, setSecret: core_setSecret, summary, warning };

})

};
;