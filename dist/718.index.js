export const id = 718;
export const ids = [718];
export const modules = {

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAudit: () => (/* binding */ openAudit)
});

// UNUSED EXPORTS: auditOf

// EXTERNAL MODULE: ./build/src/bitbucket/authorization.js
var authorization = __webpack_require__(6106);
// EXTERNAL MODULE: ./build/src/credential/secret.js
var credential_secret = __webpack_require__(3315);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/declaration/options.js
var options = __webpack_require__(8112);
;// CONCATENATED MODULE: ./build/src/declaration/inventory-keys.js

/** What an inventory says of a token besides its options, with a sentence for the reference. The order is that of a file. */
const ownKeys = {
    name: 'What the token is called in every report. No two have the same name.',
    'token-env': 'The environment variable that holds the secret, which itself never stands in the file: letters, digits and "_".',
    owner: 'Who looks after the token.',
    purpose: 'What the token is for.',
    rotate: 'Where its renewal is described: an address or a sentence.',
};
/** What every token has to say. */
const requiredKeys = (/* unused pure expression or super */ null && (['name', 'token-env']));
/** A name that every shell can set. */
const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** The options that a token of an inventory, or its defaults, may hold. */
const tokenOptions = options/* options */.fF.filter(({ level }) => level === undefined || level === 'token');

;// CONCATENATED MODULE: ./build/src/declaration/yaml-depth.js

/** An inventory needs five. */
const mostLevels = 50;
/** Before what stands on a line: each level takes one at least. */
const mostBlanks = 200;
/**
 * Where a text nests deeper than anybody writes by hand. The library calls itself for each level, and where the stack
 * ends Node can end with it, which nobody can catch. Pure; never throws.
 * @returns the number of the line, from 1 on
 */
function tooDeepAt(text) {
    let line = 1;
    let isAtStart = true;
    let blanks = 0;
    /** Each opens a level: `- - ? x` has three. */
    let signs = 0;
    let brackets = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === '{' || lexeme === '[')
            brackets += 1;
        else if (lexeme === '}' || lexeme === ']')
            brackets = Math.max(0, brackets - 1);
        // Within brackets a line says nothing about levels.
        else if (brackets === 0) {
            if (isAtStart)
                [blanks, signs] = [/^ */.exec(lexeme)?.[0].length ?? 0, 0];
            if (lexeme === '-' || lexeme === '?' || lexeme === ':')
                signs += 1;
        }
        if (brackets > mostLevels || signs > mostLevels || (signs > 0 && blanks > mostBlanks))
            return line;
        isAtStart = lexeme.endsWith('\n');
        line += lexeme.split('\n').length - 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/declaration/inventory-yaml.js



const startsWithSign = 'a text that starts with a sign such as "@", "%" or "*" stands in quotes.';
/** What people get wrong by hand, in words of our own: those of the library are for its callers. */
const reasons = {
    BAD_ALIAS: startsWithSign,
    BAD_DQ_ESCAPE: 'a "\\" in double quotes says something that YAML does not know. Take single quotes.',
    BAD_INDENT: 'lines of one list or mapping start in the same column.',
    BAD_SCALAR_START: startsWithSign,
    BLOCK_AS_IMPLICIT_KEY: 'a key starts in the middle of a line, or further in than the others. A text with a colon and a blank in it stands in quotes.',
    DUPLICATE_KEY: 'the key is given twice.',
    MISSING_CHAR: 'a sign is missing. A colon and a blank stand after a key, "- " before an item, and what opens with a quote or a bracket closes with one.',
    MULTILINE_IMPLICIT_KEY: 'a key stands on one line with its colon.',
    MULTIPLE_DOCS: 'a second document starts here. An inventory is one: leave out the line "---".',
    NON_STRING_KEY: 'a key is a text.',
    TAB_AS_INDENT: 'a line starts with a tab. Use blanks.',
};
/** Pure; never throws. @param file its path as the user wrote it, for the faults */
function readYaml(text, file) {
    const deepLine = tooDeepAt(text);
    if (deepLine !== undefined) {
        const fault = { option: `${file}, line ${deepLine}`, problem: 'nests deeper than an inventory can.' };
        return { top: null, faults: [fault], at: () => file, real: () => undefined };
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const place = (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return `${file}, line ${Math.max(1, line)}, column ${Math.max(1, col)}`;
    };
    const faults = document.errors.map(({ pos, code }) => ({
        option: place(pos[0]),
        problem: `is not valid YAML: ${reasons[code] ?? 'what stands here cannot be read.'}`,
    }));
    // In one walk: the library's own `resolve` walks the whole document for each alias.
    const anchors = new Map();
    const targets = new Map();
    const note = (_, node) => {
        if (!(0,dist/* isAlias */.Vj)(node)) {
            // One of the same name holds for what follows it.
            if ('anchor' in node && typeof node.anchor === 'string')
                anchors.set(node.anchor, node);
            return;
        }
        const target = anchors.get(node.source);
        if (target !== undefined)
            targets.set(node, target);
        else
            faults.push({
                option: place(node.range?.[0]),
                problem: `is an alias of an anchor that is not there: "${(0,kinds/* withoutTokens */.N_)(node.source)}".`,
            });
    };
    // In what is broken one fault brings others.
    if (faults.length === 0)
        (0,dist/* visit */.YR)(document, { Node: note });
    return {
        top: document.contents,
        faults,
        at: (node) => place(node?.range?.[0]),
        real: (node) => targets.get(node) ?? node,
    };
}

;// CONCATENATED MODULE: ./build/src/declaration/inventory.js






const optionKeys = tokenOptions.map(({ name }) => name);
/** What is not seen is no text in any report. */
const visible = /[^\s\p{C}]/u;
/**
 * The text of an inventory -> its entries, every fault with its line and column. Pure; never throws.
 * @param file its path as the user wrote it, for the faults
 * @param given what the run's own options say for all tokens; the file outranks it
 */
function parseInventory(text, file, given) {
    const { top: contents, faults: broken, at, real } = readYaml(text, file);
    if (broken.length > 0)
        return { entries: [], faults: broken };
    const faults = [];
    const top = fieldsOf(contents, ['version', 'defaults', 'tokens'], 'The file', faults);
    const version = top.get('version');
    if (version === undefined)
        faults.push({ option: file, problem: 'lacks the line "version: 1".' });
    else if (textOf(version) !== '1')
        faults.push({ option: placeOf('version', version), problem: 'takes 1, the only version there is.' });
    const defaults = top.has('defaults')
        ? fieldsOf(top.get('defaults'), optionKeys, 'defaults', faults)
        : new Map();
    const common = { ...given, ...optionsIn(defaults, real(top.get('defaults')), faults) };
    const tokens = top.get('tokens');
    const items = (0,dist/* isSeq */.oP)(tokens) ? tokens.items : [];
    if (items.length === 0)
        faults.push({ option: file, problem: 'lists no token: "tokens" takes a list with at least one.' });
    const names = new Map();
    return { entries: items.map((item, index) => entryOf(real(item), `token ${index + 1}`)), faults };
    function entryOf(item, ordinal) {
        const own = [];
        const fields = fieldsOf(item, [...Object.keys(ownKeys), ...optionKeys], 'A token', own);
        const fault = (key, problem) => {
            own.push({ option: placeOf(key, fields.get(key) ?? item), problem });
        };
        const word = (key) => {
            const node = fields.get(key);
            const value = textOf(node)?.trim();
            if (node !== undefined && !visible.test(value ?? ''))
                fault(key, 'takes one text.');
            return value || undefined;
        };
        const name = word('name');
        if (!fields.has('name'))
            fault('name', 'is missing: every token has a name of its own.');
        const taken = name && names.get(name);
        if (taken)
            fault('name', `is given twice: "${name}" stands at ${taken} too.`);
        else if (name)
            names.set(name, at(fields.get('name')));
        const variable = word('token-env');
        if (!fields.has('token-env'))
            fault('token-env', 'is missing: it names the environment variable that holds the secret.');
        else if (variable !== undefined && !variableName.test(variable)) {
            fault('token-env', 'takes the name of an environment variable, of letters, digits and "_"; never the secret itself.');
        }
        const [owner, purpose, rotate] = [word('owner'), word('purpose'), word('rotate')];
        const places = new Map([...defaults, ...fields]);
        return {
            name: name ?? ordinal,
            variable: variable ?? '',
            ...(owner !== undefined && { owner }),
            ...(purpose !== undefined && { purpose }),
            ...(rotate !== undefined && { rotate }),
            raw: { ...common, ...optionsIn(fields, item, own) },
            placed: (key) => placeOf(key, places.get(key) ?? item),
            faults: own,
        };
    }
    /** The options among the keys of a mapping, as they are written. */
    function optionsIn(fields, mapping, into) {
        const raw = {};
        for (const key of optionKeys) {
            const texts = (node) => {
                const text = textOf(node);
                if (text !== undefined)
                    return [text];
                // `- Repositories: Read` without quotes is a mapping: dropped in silence, a scope would go unchecked.
                const problem = isEmpty(node)
                    ? 'is empty. Give it a value, or leave it out.'
                    : 'takes a text, a number or a list of texts. A text with a colon and a blank in it stands in quotes.';
                into.push({ option: placeOf(key, node ?? mapping), problem });
                return [];
            };
            const node = fields.get(key);
            const [text] = node === undefined || (0,dist/* isSeq */.oP)(node) ? [] : texts(node);
            if ((0,dist/* isSeq */.oP)(node))
                raw[key] = node.items.flatMap((item) => texts(real(item)));
            else if (text !== undefined)
                raw[key] = text;
        }
        return raw;
    }
    function placeOf(key, node) {
        return `${key} (${at(node)})`;
    }
    /** What a mapping holds; unknown keys are faults, each at its place. */
    function fieldsOf(node, allowed, what, into) {
        const fields = new Map();
        const map = real(node);
        if (!(0,dist/* isMap */.jh)(map)) {
            into.push({ option: at(map), problem: `holds no keys. ${what} takes lines of "key: value".` });
            return fields;
        }
        for (const { key, value } of map.items) {
            const name = textOf(key) ?? '';
            const held = real(value);
            if (!allowed.includes(name))
                into.push({ option: placeOf((0,kinds/* withoutTokens */.N_)(name), key), problem: unknownKey(name, allowed) });
            else if (held !== undefined)
                fields.set(name, held);
        }
        return fields;
    }
}
/** The text of a plain value as it was written, so that `0123` keeps its nought and a day stays a day. */
function textOf(node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return undefined;
    return typeof node.value === 'string' ? (0,kinds/* withoutTokens */.N_)(node.value) : node.source;
}
function isEmpty(node) {
    return !node || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
function unknownKey(name, allowed) {
    if (name === 'token')
        return 'never stands in this file: put the secret into an environment variable and name that in token-env.';
    if (options/* options */.fF.some((option) => option.name === name))
        return 'concerns the run as a whole and not one token.';
    const [near] = (0,nearest/* nearest */.pA)(name, allowed, 1);
    return `is no key that is known here. ${near === undefined ? `There are: ${allowed.join(', ')}.` : `Did you mean ${near}?`}`;
}

// EXTERNAL MODULE: ./build/src/declaration/parse.js + 2 modules
var parse = __webpack_require__(4545);
// EXTERNAL MODULE: ./build/src/diagnosis/verdict.js
var verdict = __webpack_require__(954);
// EXTERNAL MODULE: ./build/src/files.js
var files = __webpack_require__(9198);
// EXTERNAL MODULE: ./build/src/masking.js
var masking = __webpack_require__(6057);
// EXTERNAL MODULE: ./build/src/preflight.js + 5 modules
var preflight = __webpack_require__(9287);
// EXTERNAL MODULE: ./build/src/report/urgency.js
var urgency = __webpack_require__(4387);
// EXTERNAL MODULE: ./build/src/verify.js + 22 modules
var verify = __webpack_require__(5041);
;// CONCATENATED MODULE: ./build/src/audit.js











/** Tokens that are asked about at the same time. */
const sideBySide = 10;
/**
 * Reads an inventory.
 * @param shard the only part of it that is asked about: a list is dealt out like cards, so that parts differ by one token
 * at most
 * @param given the run's own options, which hold for all tokens where the file says nothing
 */
async function openAudit(path, shard, given, context, env, nameOf) {
    const file = await (0,files/* readText */.yR)(path);
    if ('text' in file)
        return auditOf(file.text, path, shard, given, context, env);
    return { faults: [{ option: nameOf('inventory'), problem: file.problem }], forms: [], check: async () => [] };
}
/** The same of a text that was read from a file of this name. */
function auditOf(text, path, shard, given, context, env) {
    const common = [...tokenOptions.map(({ name }) => name), 'plan', 'api-url', 'git-url'];
    const shared = Object.fromEntries(common.map((name) => [name, given[name]]));
    const { entries, faults } = parseInventory(text, path, shared);
    // Its own alone: `constructor` is a name that a file may hold, too.
    const secretOf = ({ variable }) => (Object.hasOwn(env, variable) && env[variable]) || undefined;
    const secrets = new Map(entries.map((entry) => [entry, secretOf(entry)]));
    const forms = entries.flatMap((entry) => {
        const { email } = entry.raw;
        const secret = secrets.get(entry);
        return secret === undefined ? [] : (0,authorization/* secretForms */.eo)(new credential_secret/* Secret */.z(secret), typeof email === 'string' ? email : undefined);
    });
    // The secret as it is sent. What one token's budget was too short for must not be the answer to another with more time.
    const roomOf = (entry) => `${entry.raw.timeout} ${secrets.get(entry)?.trim() ?? ''}`;
    return {
        // Where the file as a whole stops the run, what is wrong with its tokens is told all the same.
        faults: faults.length > 0 ? [...faults, ...entries.flatMap((entry) => entry.faults)] : [],
        forms: [...new Set(forms)],
        async check(surroundings, done) {
            const network = (0,verify/* createNetwork */.V)();
            const redactAll = (0,masking/* inputRedactorFor */.ez)(forms);
            const answers = roomForAnswers(entries.map(roomOf));
            const reports = [];
            const { number, of } = shard ?? { number: 1, of: 1 };
            const due = entries.filter((_, index) => index % of === number - 1);
            const queue = due.values();
            const work = async () => {
                for (const entry of queue) {
                    const token = secrets.get(entry) ?? '';
                    const raw = (0,masking/* withoutSecrets */.cT)({ ...entry.raw, token }, redactAll);
                    const own = { ...surroundings, network: { ...network, answers: answers.get(roomOf(entry)) } };
                    reports.push(await checkEntry(entry, raw, context, own));
                    done(reports.length, due.length);
                }
            };
            await Promise.all(Array.from({ length: sideBySide }, work));
            network.connections.close();
            return (0,urgency/* byUrgency */.t)(reports);
        },
    };
}
/** Room for the answers about each secret that is listed more than once: of thousands of others none need be kept. */
function roomForAnswers(names) {
    const seen = new Set();
    const rooms = new Map();
    for (const name of names) {
        if (seen.has(name))
            rooms.set(name, new Map());
        seen.add(name);
    }
    return rooms;
}
async function checkEntry(entry, raw, context, surroundings) {
    const { name, variable, owner, purpose, rotate } = entry;
    const { declaration, faults } = (0,parse/* parse */.q)(raw, context, entry.placed);
    const say = {
        host: surroundings.say.host,
        option: (option) => option,
        entry: { name, variable, placed: entry.placed, ...(rotate !== undefined && { rotate }) },
    };
    const debug = (text) => surroundings.debug(`${name}: ${text}`);
    const known = await (0,preflight/* knownOf */.bz)(declaration, { now: surroundings.now, say });
    const wrong = (0,preflight/* faultsIn */.RP)(known, [...entry.faults, ...faults]);
    const report = wrong.length > 0
        ? (0,verdict/* concludeOffline */.b)(known, 'granular', wrong)
        : await (0,preflight/* preflight */.Mz)(known, { ...surroundings, say, debug });
    return {
        ...report,
        name,
        ...(owner !== undefined && { owner }),
        ...(purpose !== undefined && { purpose }),
        ...(rotate !== undefined && { rotate }),
        variable,
    };
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
