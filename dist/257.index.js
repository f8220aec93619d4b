export const id = 257;
export const ids = [257];
export const modules = {

/***/ 4257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/run-config.js
var run_config = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/src/config/token-config.js
var token_config = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/src/masking.js
var masking = __webpack_require__(6057);
// EXTERNAL MODULE: ./build/src/report/run-report.js
var run_report = __webpack_require__(7152);
// EXTERNAL MODULE: ./build/src/report/urgency.js
var urgency = __webpack_require__(4387);
;// CONCATENATED MODULE: ./build/src/report/merged.js


/**
 * One report of many: that of the run which they divided among them. It began with the earliest and lasted as long as the
 * longest; what concerns several of them as a whole is said once. Pure.
 * @param wrong what is wrong with the merging itself
 */
function mergedReport(reports, wrong, now) {
    const starts = reports.map(({ checkedAt }) => Date.parse(checkedAt));
    const findings = [...wrong, ...reports.flatMap((report) => report.findings)];
    const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return (0,run_report/* runReport */.qi)(new Date(starts.reduce((one, other) => Math.min(one, other), now.getTime())), reports.reduce((longest, { elapsedMs }) => Math.max(longest, elapsedMs), 0), [...once.values()], (0,urgency/* byUrgency */.t)(reports.flatMap(({ tokens }) => tokens)));
}

// EXTERNAL MODULE: ./build/src/config/dates.js
var dates = __webpack_require__(9021);
// EXTERNAL MODULE: ./build/src/config/shard.js
var shard = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/src/diagnosis/finding.js
var finding = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/src/diagnosis/findings.js + 6 modules
var findings = __webpack_require__(2484);
// EXTERNAL MODULE: ./build/src/diagnosis/verdict.js
var verdict = __webpack_require__(954);
// EXTERNAL MODULE: ./build/src/report/redact.js
var redact = __webpack_require__(7615);
;// CONCATENATED MODULE: ./build/src/report/read-report.js







/**
 * A report that another run wrote, or what is wrong with the text, as the rest of a sentence about its file. Keys that are
 * new to this version are dropped; no text of the file is repeated. Pure; never throws.
 */
function readReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: 'holds no JSON.' };
    }
    const { schema } = Object(value);
    if (schema !== 1) {
        const other = typeof schema === 'number' ? `a report of schema ${schema}` : 'no report of Token Preflight';
        return { problem: `holds ${other}. Only JSON reports of schema 1 can be merged.` };
    }
    const wrong = [];
    const report = readRun(value, '', wrong);
    const [first] = wrong;
    return first === undefined ? { report } : { problem: `holds a broken report: ${first}.` };
}
function where(fits, what) {
    return (value, at, wrong) => {
        if (!fits(value))
            wrong.push(`${at} is not ${what}`);
        return value;
    };
}
const read_report_text = where((value) => typeof value === 'string' && (0,redact/* plain */.pj)(value) !== '', 'a text');
const matching = (pattern, what) => where((value) => typeof value === 'string' && pattern.test(value), what);
const whole = (least, most) => where((value) => Number.isSafeInteger(value) && value >= least && value <= most, 'a number that can be right');
const oneOf = (choices) => where((value) => choices.includes(value), 'a word that this version knows');
function listOf(item, least = 0) {
    return (value, at, wrong) => {
        if (Array.isArray(value) && value.length >= least)
            return value.map((one, index) => item(one, `${at}[${index}]`, wrong));
        wrong.push(`${at} is not a list${least > 0 ? ` of at least ${least}` : ''}`);
        return [];
    };
}
/** @param optional keys that may be absent */
function recordOf(fields, ...optional) {
    return (value, at, wrong) => {
        const held = Object(value);
        const parts = Object.entries(fields).flatMap(([key, read]) => {
            if (!Object.hasOwn(held, key) && optional.some((name) => name === key))
                return [];
            return [[key, read(held[key], at === '' ? key : `${at}.${key}`, wrong)]];
        });
        return Object.fromEntries(parts);
    };
}
const scopes = (...given) => [...new Set(listOf(read_report_text)(...given))];
const read_report_verdict = oneOf(['pass', 'warn', 'unknown', 'fail']);
// Greater than any day that four digits can name.
const days = whole(-4_000_000, 4_000_000);
const count = whole(0, Number.MAX_SAFE_INTEGER);
const read_report_finding = recordOf({
    code: oneOf(Object.keys(findings/* findings */.P)),
    severity: oneOf(['warn', 'unknown', 'fail']),
    subject: read_report_text,
    title: read_report_text,
    cause: read_report_text,
    remedy: listOf(read_report_text, 1),
    // It becomes a link.
    help: where((value) => typeof value === 'string' && isEntry(value), 'an address of the reference'),
}, 'subject');
const token = recordOf({
    name: read_report_text,
    owner: read_report_text,
    purpose: read_report_text,
    rotate: read_report_text,
    variable: read_report_text,
    verdict: read_report_verdict,
    credential: recordOf({
        kind: oneOf(kinds/* credentialKinds */.LY),
        scheme: oneOf(['basic', 'bearer']),
        account: read_report_text,
    }, 'scheme', 'account'),
    scopes: recordOf({
        required: scopes,
        granted: scopes,
        missing: scopes,
        excess: scopes,
        evidence: oneOf(['header', 'denial', 'endpoints', 'none']),
    }, 'granted'),
    checks: listOf(recordOf({
        subject: read_report_text,
        outcome: oneOf(['verified', 'missing', 'denied', 'unverifiable', 'unknown']),
        by: matching(/^GET [^ ?]+$/, 'a request'),
        status: whole(100, 999),
    }, 'by', 'status')),
    expiry: recordOf({
        on: where((value) => typeof value === 'string' && (0,dates/* utcDay */.dA)(value) === value, 'a day'),
        daysLeft: days,
        source: oneOf(['declared', 'token']),
    }),
    findings: listOf(read_report_finding),
    notes: listOf(read_report_text),
    planned: listOf(read_report_text),
    requests: count,
}, ...['owner', 'purpose', 'rotate', 'variable', 'expiry', 'planned']);
const readRun = recordOf({
    schema: where(() => true, ''),
    tool: recordOf({
        name: oneOf(['token-preflight']),
        version: matching(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version'),
    }),
    checkedAt: where((value) => typeof value === 'string' && isMoment(value), 'a time in UTC'),
    verdict: read_report_verdict,
    elapsedMs: count,
    shard: where((value) => typeof value === 'string' && isShard(value), 'a shard'),
    findings: listOf(read_report_finding),
    tokens: listOf((value, at, wrong) => {
        const read = token(value, at, wrong);
        if (read.verdict !== (0,verdict/* verdictOf */.V)(read.findings)) {
            wrong.push(`${at}.verdict does not follow from its findings`);
        }
        return read;
    }),
}, 'shard');
/** Whether an address is one of the reference's own. */
function isEntry(address) {
    return address.startsWith(`${finding/* reference */.ir}#`) && /^[a-z-]+$/.test(address.slice(finding/* reference */.ir.length + 1));
}
/** As a report writes it: without leading zeros. */
function isShard(text) {
    const { number, of } = (0,shard/* parseShard */.u)(text) ?? {};
    return text === `${number}/${of}`;
}
function isMoment(text) {
    const moment = new Date(text);
    return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}

// EXTERNAL MODULE: ./build/src/util/files.js
var util_files = __webpack_require__(9477);
// EXTERNAL MODULE: ./build/src/commands/check.js
var check = __webpack_require__(636);
// EXTERNAL MODULE: ./build/src/commands/secrets.js
var secrets = __webpack_require__(7401);
;// CONCATENATED MODULE: ./build/src/commands/merge.js











/** `token-preflight merge`: one report of several. No requests are sent. */
async function merge({ values, errors }, { host, now }) {
    const nameOf = host.say.option;
    const variants = (0,secrets/* secretVariants */.J5)(values);
    const run = (0,run_config/* parseRunConfig */.t)((0,secrets/* withoutSecretTexts */.Hn)(values, (0,masking/* inputRedactorFor */.ez)(variants)), nameOf);
    const optionErrors = [...errors, ...run.errors];
    const reports = optionErrors.length > 0
        ? { value: [], errors: optionErrors }
        : await readReports(run.value.merge, run.value.report, nameOf('merge'));
    const redact = (0,secrets/* protectSecrets */.tu)(variants, host);
    const nothing = (0,token_config/* parseTokenConfig */.t)({}, {}, nameOf).value;
    const findings = await (0,check/* findingsOfErrors */.Rg)(reports.errors, nothing, (0,check/* checkDependencies */.qP)({ host, now }, redact));
    return { type: 'report', report: mergedReport(reports.value, findings, now), run: run.value, isPlan: false, redact };
}
/**
 * Reads the reports of other runs; what can be read counts even if others can't. Never rejects.
 * @param paths files, and directories that contain them at any depth
 * @param own where this run will write its own report: an earlier run's report at that place, in a directory, is ignored
 * @param option the option's name as the user of this host writes it, for the errors
 */
async function readReports(paths, own, option) {
    const errors = [];
    const addError = (path, problem) => {
        errors.push({ option: `${option} (${(0,kinds/* withoutTokens */.N_)(path)})`, problem });
    };
    // Each file once, however often and in whatever spelling it is named.
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
        const file = await (0,util_files/* readText */.yR)(path);
        const outcome = 'problem' in file ? file : readReport(file.text);
        if ('report' in outcome)
            reports.push(outcome.report);
        else
            addError(path, outcome.problem);
    }
    const shards = reports.flatMap(({ shard }) => shard ?? []);
    return { value: reports, errors: [...errors, ...checkShards(shards, option)] };
}
/** The path itself, or the JSON files of a directory. */
async function findFiles(path, own = '') {
    const isReport = (file) => file.endsWith('.json') && (0,external_node_path_.resolve)(file) !== (0,external_node_path_.resolve)(own);
    const names = (0,promises_.readdir)(path, { recursive: true }).then((all) => all.map((name) => (0,external_node_path_.join)(path, name)).filter(isReport), () => [path]);
    return (0,util_files/* withTimeout */.wj)(names, [path]);
}
/** A shard without a report doesn't count as one without problems. */
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


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ byUrgency)
/* harmony export */ });
/* harmony import */ var _diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);

/**
 * What to act on first: by verdict, then by the days that are left, then by name. The same reports come out in the same
 * order, in whatever order they came in: shards and a single run list alike.
 */
function byUrgency(reports) {
    const daysOf = ({ expiry }) => expiry?.daysLeft ?? Number.MAX_SAFE_INTEGER;
    return reports.toSorted((one, other) => (0,_diagnosis_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareGravity */ .uB)(one.verdict, other.verdict) ||
        daysOf(one) - daysOf(other) ||
        compared(one.name, other.name) ||
        compared(JSON.stringify(one), JSON.stringify(other)));
}
function compared(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ })

};
