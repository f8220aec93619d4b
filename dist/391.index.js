export const id = 391;
export const ids = [391];
export const modules = {

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openReports: () => (/* binding */ openReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/src/files.js
var src_files = __webpack_require__(9198);
// EXTERNAL MODULE: ./build/src/check/severity.js
var severity = __webpack_require__(3775);
// EXTERNAL MODULE: ./build/src/declaration/days.js
var days = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/src/declaration/shard.js
var shard = __webpack_require__(186);
// EXTERNAL MODULE: ./build/src/messages/catalog.js + 11 modules
var catalog = __webpack_require__(3604);
// EXTERNAL MODULE: ./build/src/messages/next-steps.js
var next_steps = __webpack_require__(9779);
// EXTERNAL MODULE: ./build/src/report/redact.js
var redact = __webpack_require__(7615);
// EXTERNAL MODULE: ./build/src/report/token-report.js + 1 modules
var token_report = __webpack_require__(5406);
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
const verdict = oneOf(['pass', 'warn', 'unknown', 'fail']);
// Greater than any day that four digits can name.
const read_report_days = whole(-4_000_000, 4_000_000);
const count = whole(0, Number.MAX_SAFE_INTEGER);
const finding = recordOf({
    code: oneOf(Object.keys(catalog/* messages */.DZ)),
    severity: oneOf(['warn', 'unknown', 'fail']),
    subject: read_report_text,
    title: read_report_text,
    cause: read_report_text,
    remedy: listOf(read_report_text, 1),
    copy: read_report_text,
    facts: (value) => Object(value),
    // It becomes a link.
    help: where((value) => typeof value === 'string' && isEntry(value), 'an address of the reference'),
    next: listOf(recordOf({ actor: oneOf(next_steps/* actors */.ju), do: oneOf(next_steps/* actions */.o1), url: matching(/^https:\/\/[^\s]+$/, 'an https address') }, 'url'), 1),
}, 'subject', 'copy');
const token = recordOf({
    name: read_report_text,
    owner: read_report_text,
    purpose: read_report_text,
    rotate: read_report_text,
    variable: read_report_text,
    verdict,
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
        on: where((value) => typeof value === 'string' && (0,days/* utcDay */.dA)(value) === value, 'a day'),
        daysLeft: read_report_days,
        source: oneOf(['declared', 'token']),
    }),
    findings: listOf(finding),
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
    verdict,
    elapsedMs: count,
    shard: where((value) => typeof value === 'string' && isShard(value), 'a shard'),
    findings: listOf(finding),
    tokens: listOf((value, at, wrong) => {
        const read = token(value, at, wrong);
        if (read.verdict !== (0,severity/* verdictOf */.Vj)(read.findings)) {
            wrong.push(`${at}.verdict does not follow from its messages`);
        }
        return read;
    }),
}, 'shard');
/** Whether an address is one of the reference's own. */
function isEntry(address) {
    return address.startsWith(`${token_report/* reference */.ir}#`) && /^[a-z-]+$/.test(address.slice(token_report/* reference */.ir.length + 1));
}
/** As a report writes it: without leading zeros. */
function isShard(text) {
    const { number, of } = (0,shard/* shardOf */.I)(text) ?? {};
    return text === `${number}/${of}`;
}
function isMoment(text) {
    const moment = new Date(text);
    return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}

;// CONCATENATED MODULE: ./build/src/merge.js





/**
 * Reads the reports of other runs. Never rejects.
 * @param paths files, and folders that hold them at any depth
 * @param own where this run will write its own report: one that lies there in a folder is an earlier run's, and no part of this
 * @param option the option's name as the user of this host writes it, for the faults
 */
async function openReports(paths, own, option) {
    // Each once, however often and in whatever spelling it is named.
    const files = new Map();
    const faults = [];
    const fault = (path, problem) => {
        faults.push({ option: `${option} (${(0,kinds/* withoutTokens */.N_)(path)})`, problem });
    };
    for (const path of paths) {
        const found = await filesIn(path, own);
        if (found.length === 0)
            fault(path, 'is a folder without a JSON file in it.');
        for (const file of found)
            files.set((0,external_node_path_.resolve)(file), file);
    }
    const reports = [];
    for (const path of files.values()) {
        const file = await (0,src_files/* readText */.yR)(path);
        const outcome = 'problem' in file ? file : readReport(file.text);
        if ('report' in outcome)
            reports.push(outcome.report);
        else
            fault(path, outcome.problem);
    }
    return {
        reports,
        faults: [
            ...faults,
            ...divisionFaults(reports.flatMap(({ shard }) => shard ?? []), option),
        ],
    };
}
/** The path itself, or the JSON files of a folder. */
async function filesIn(path, own = '') {
    const isAnother = (file) => file.endsWith('.json') && (0,external_node_path_.resolve)(file) !== (0,external_node_path_.resolve)(own);
    const names = (0,promises_.readdir)(path, { recursive: true }).then((all) => all.map((name) => (0,external_node_path_.join)(path, name)).filter(isAnother), () => [path]);
    return (0,src_files/* inTime */.RN)(names, [path]);
}
/** A shard that nobody reports on is not one without trouble. */
function divisionFaults(shards, option) {
    const sizes = new Set(shards.map((shard) => Number(shard.split('/')[1])));
    if (sizes.size > 1)
        return [{ option, problem: 'holds shards of several divisions.', step: 'Merge those of one audit at a time.' }];
    const [size = 0] = sizes;
    return Array.from({ length: size }, (_, index) => `${index + 1}/${size}`).flatMap((shard) => {
        const number = shards.filter((one) => one === shard).length;
        if (number === 1)
            return [];
        const fault = number === 0
            ? { problem: 'has no report.', step: 'See why the job of that shard wrote none.' }
            : { problem: `has ${number} reports.`, step: 'Give one of them.' };
        return [{ option: `${option} (shard ${shard})`, ...fault }];
    });
}


/***/ })

};
