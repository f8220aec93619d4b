"use strict";
exports.id = 1661;
exports.ids = [1661,2377];
exports.modules = {

8508:
((_module, _exports, __require__) => {

var _finding_js_0 = __require__(5419);
var _severity_js_1 = __require__(3775);


function addFindings(result, more) {
    if (more.length === 0)
        return result;
    const added = more.filter((finding) => !result.findings.includes(finding));
    const findings = _severity_js_1.sortBySeverity([...result.findings, ...added]);
    return { ...result, verdict: _severity_js_1.verdictOf(findings), findings };
}
function nameUnsupportedProxy(result, route) {
    const unsupported = route.find(({ code }) => code === 'proxy-unsupported');
    if (unsupported === undefined)
        return result;
    const findings = result.findings.map((finding) => (isUnreadableProxy(finding) ? unsupported : finding));
    return { ...result, findings: [...new Set(findings)] };
}
function addCertificateFacts(result, facts) {
    const findings = result.findings.map((finding) => finding.code === 'tls-untrusted' ? { ...finding, facts: { ...finding.facts, ...facts } } : finding);
    return { ...result, findings };
}
function isUnreadableProxy({ code, facts }) {
    return code === 'network-unreachable' && facts.stage === 'address of the proxy';
}
const ended = new Set(['timed-out', 'network-unreachable']);
function nameInterruption(findings) {
    const rest = findings.filter(({ code }) => !ended.has(code));
    return rest.length === findings.length ? findings : _severity_js_1.sortBySeverity([...rest, _finding_js_0.createFinding('interrupted', {})]);
}
_module.exports = { addCertificateFacts, nameInterruption, addFindings, nameUnsupportedProxy };


}),

8014:
((_module, _exports, __require__) => {



// UNUSED EXPORTS: loadInventory

var authorization = __require__(6106);
var dist = __require__(8815);
var compact = __require__(6283);
var heap = __require__(2630);
var options = __require__(5490);
// src/config/inventory-keys.js

const ownKeys = {
    name: 'Name of the token in every report. It must be unique.',
    'token-env': 'Environment variable that contains the secret, never the secret itself: letters, digits, and "_".',
    'current-token-env': 'Environment variable that contains the token in use today, to compare the token with before it replaces that one.',
    'token-label': 'Label of the token on the token page of its owner, to find it in the list of the organization, with "email".',
    owner: 'Who is responsible for the token.',
    purpose: 'What the token is for.',
    rotate: 'How to renew it: a URL or a sentence.',
};
const requiredKeys = (/* unused pure expression or super */ null && (['name', 'token-env']));
const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const tokenOptions = options.options.filter(({ name, appliesTo }) => name !== 'name' && (appliesTo === undefined || appliesTo === 'token'));

var redactor = __require__(2751);
var similar = __require__(5055);
var util_text = __require__(7499);
// src/config/yaml-depth.js
const maxLevels = 50;
const maxIndent = 200;
function watchDepth() {
    let line = 1;
    let isAtStart = true;
    let indent = 0;
    let indicators = 0;
    let brackets = 0;
    let keys = 0;
    return (lexeme) => {
        if (lexeme === '{' || lexeme === '[')
            brackets += 1;
        else if (lexeme === '}' || lexeme === ']')
            brackets = Math.max(0, brackets - 1);
        else if (brackets === 0) {
            if (isAtStart)
                [indent, indicators] = [/^ */.exec(lexeme)?.[0].length ?? 0, 0];
            if (lexeme === '-' || lexeme === '?' || lexeme === ':')
                indicators += 1;
        }
        if (/^[,{}[\]]$/.test(lexeme))
            keys = 0;
        else if (brackets > 0 && lexeme === ':')
            keys += 1;
        if (keys > maxLevels || brackets > maxLevels || indicators > maxLevels || (indicators > 0 && indent > maxIndent))
            return line;
        isAtStart = lexeme.endsWith('\n');
        if (lexeme.includes('\n'))
            line += lexeme.split('\n').length - 1;
        return undefined;
    };
}

// src/config/inventory-yaml.js



const quoteIt = 'quote a text that starts with a character such as "@", "%" or "*".';
const yamlErrors = {
    BAD_ALIAS: quoteIt,
    BAD_DQ_ESCAPE: 'unknown escape sequence after "\\" in double quotes. Use single quotes.',
    BAD_INDENT: 'lines of the same list or mapping must start in the same column.',
    BAD_SCALAR_START: quoteIt,
    BLOCK_AS_IMPLICIT_KEY: 'a key starts in the middle of a line, or is indented further than the others. Quote a text that contains a colon followed by a space.',
    DUPLICATE_KEY: 'the key is used twice.',
    MISSING_CHAR: 'a character is missing. A key needs a colon and a space, a list item "- ", and quotes and brackets must be closed. Quote a text that contains brackets or braces.',
    MULTILINE_IMPLICIT_KEY: 'a key must be on one line with its colon, and the colon needs a space after it.',
    MULTIPLE_DOCS: 'a second document starts here. Remove the line "---".',
    NON_STRING_KEY: 'a key must be a text.',
    TAB_AS_INDENT: 'a line starts with a tab. Use spaces.',
};
function offsetOf(node) {
    return node?.range?.[0];
}
function createPlace(text, file) {
    const lines = new dist/* LineCounter */.HN();
    for (let start = 0; start >= 0;) {
        lines.addNewLine(start);
        const end = text.indexOf('\n', start);
        start = end < 0 ? -1 : end + 1;
    }
    return (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return `${file}, line ${line}, column ${col}`;
    };
}
const maxErrors = 20;
function readYaml(text, file, place) {
    const read = readParsed(text);
    if ('deepLine' in read) {
        const error = { option: `${file}, line ${read.deepLine}`, problem: 'is nested too deeply for an inventory.' };
        return { top: null, errors: [error], place, resolve: () => undefined };
    }
    const [document, second] = read.documents;
    const found = [
        ...(document?.errors ?? []).map(({ pos, code }) => ({ offset: pos[0], code })),
        ...(second === undefined ? [] : [{ offset: second.range[0], code: 'MULTIPLE_DOCS' }]),
    ].map(({ offset, code }) => ({
        option: place(offset),
        problem: `is not valid YAML: ${yamlErrors[code] ?? "this can't be read. Put the whole text in quotes."}`,
    }));
    const lineOf = ({ option }) => option.replace(/, column \d+$/, '');
    const all = found.filter((error, at) => at === 0 || lineOf(error) !== lineOf(found[at - 1] ?? error));
    const more = { option: file, problem: `has errors in ${all.length - maxErrors} more lines.` };
    const errors = all.length > maxErrors ? [...all.slice(0, maxErrors), more] : all;
    const anchors = new Map();
    const targets = new Map();
    const note = (_, node) => {
        if (!(0,dist/* isAlias */.Vj)(node)) {
            if ('anchor' in node && typeof node.anchor === 'string')
                anchors.set(node.anchor, node);
            return;
        }
        const target = anchors.get(node.source);
        if (target !== undefined)
            targets.set(node, target);
        else {
            const problem = `is an alias of an undefined anchor: "${(0,redactor.redactOpaqueWords)(node.source)}".`;
            errors.push({ option: place(offsetOf(node)), problem });
        }
    };
    if (errors.length === 0 && document !== undefined && /[&*]/.test(text))
        (0,dist/* visit */.YR)(document, { Node: note });
    return {
        top: document?.contents ?? null,
        errors,
        place,
        resolve: (node) => targets.get(node) ?? node,
    };
}
function readParsed(text) {
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk({ prettyErrors: false, stringKeys: true });
    const lineOfDepth = watchDepth();
    let deepLine;
    function* tokens() {
        for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
            deepLine = lineOfDepth(lexeme);
            if (deepLine !== undefined)
                return;
            yield* parser.next(lexeme);
        }
        yield* parser.end();
    }
    const documents = [...composer.compose(tokens(), true, text.length)];
    return deepLine === undefined ? { documents } : { deepLine };
}

// src/config/inventory-nodes.js







const optionKeys = tokenOptions.map(({ name }) => name);
function readMapping(yaml, node, allowed, what) {
    const map = yaml.resolve(node);
    if (!(0,dist/* isMap */.jh)(map)) {
        const lines = `${what} must consist of lines of "key: value".`;
        const problem = isTagged(map, 'omap')
            ? `is an ordered mapping (!!omap). ${lines} Remove the tag and the dashes.`
            : `contains no keys. ${lines}`;
        return { value: new Map(), errors: [{ option: yaml.place(offsetOf(map)), problem }] };
    }
    const fields = new Map();
    const errors = [];
    for (const { key, value } of map.items) {
        const name = nodeText(key) ?? '';
        const resolved = yaml.resolve(value);
        if (!allowed.includes(name)) {
            errors.push({ option: describePlace(yaml, (0,redactor.redactOpaqueWords)(name), key), problem: unknownKey(name, allowed) });
        }
        else if (resolved !== undefined)
            fields.set(name, resolved);
    }
    return { value: fields, errors };
}
function readOptions(yaml, fields, mapping) {
    const values = {};
    const errors = [];
    for (const key of optionKeys) {
        const node = fields.get(key);
        if (node === undefined)
            continue;
        const option = (0,dist/* isSeq */.oP)(node)
            ? readList(yaml, key, node.items, mapping)
            : readTextField(yaml, key, node, mapping);
        if (option.value !== undefined)
            values[key] = option.value;
        errors.push(...option.errors);
    }
    return { value: values, errors };
}
function readList(yaml, key, items, mapping) {
    const texts = items.map((item) => readTextField(yaml, key, yaml.resolve(item), mapping));
    return {
        value: texts.flatMap(({ value }) => value ?? []),
        errors: texts.flatMap(({ errors }) => errors),
    };
}
function readTextField(yaml, key, node, mapping) {
    const value = nodeText(node);
    if (value !== undefined)
        return { value, errors: [] };
    const problem = isEmptyNode(node)
        ? 'is empty. Set a value, or remove the key.'
        : isTagged(node, 'set')
            ? 'is a set (!!set). Write a list, with "- " before each item.'
            : 'must be a text, a number, or a list of texts. Quote a text that contains a colon followed by a space.';
    return { value: undefined, errors: [{ option: describePlace(yaml, key, node ?? mapping), problem }] };
}
const visible = /[^\s\p{C}]/u;
function readWord(yaml, key, node) {
    const value = nodeText(node)?.trim();
    const problem = node !== undefined && !visible.test(value ?? '')
        ? 'must be a text.'
        : /[^\P{Cc}\t\n\r]/u.test(value ?? '')
            ? 'has control characters. Type it again instead of pasting it.'
            : undefined;
    return {
        value: value || undefined,
        errors: problem === undefined ? [] : [{ option: describePlace(yaml, key, node), problem }],
    };
}
function describePlace(yaml, key, node) {
    return `${key} (${yaml.place(offsetOf(node))})`;
}
function nodeText(node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return undefined;
    return typeof node.value === 'string' ? (0,redactor.redactTokenLike)(node.value) : node.source;
}
function isEmptyNode(node) {
    return !node || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
function isTagged(node, tag) {
    return node?.tag === `tag:yaml.org,2002:${tag}`;
}
function unknownKey(name, allowed) {
    if (name === 'token' || name === 'current-token')
        return `doesn't belong in this file. Store the secret in an environment variable, and name that in ${name}-env.`;
    if (options.options.some((option) => option.name === name))
        return 'applies to the whole run, not to one token.';
    if (name === '<<')
        return 'is a merge key, which is not read. Use "defaults", or an alias for a single value.';
    const near = (0,similar.suggestNames)(name, allowed);
    return `is an unknown key. ${near.length === 0 ? `Known keys: ${allowed.join(', ')}.` : `Did you mean ${(0,util_text.list)(near, 'or')}?`}`;
}

// src/config/inventory-parts.js
const partSize = 10;
function splitInventory(text, size = partSize) {
    const key = /^tokens:[ \t]*(?:#.*)?\r?\n/m.exec(text);
    if (key === null)
        return undefined;
    const starts = itemStarts(text, key.index + key[0].length);
    const [first = 0] = starts ?? [];
    const head = text.slice(0, first);
    if (starts === undefined || starts.length <= size || /^%/m.test(head))
        return undefined;
    const offsets = starts.filter((_, index) => index % size === 0);
    return { head, lists: offsets.map((offset, index) => ({ text: text.slice(offset, offsets[index + 1]), offset })) };
}
function itemStarts(text, from) {
    const starts = [];
    let indent;
    const line = /([ ]*)([^\r\n]?)([^\r\n]?)[^\n]*(?:\n|$)/y;
    for (let offset = from; offset < text.length; offset = line.lastIndex) {
        line.lastIndex = offset;
        const [, { length: spaces } = '', first = '', second = ''] = line.exec(text) ?? [];
        if (first === '' || first === '#')
            continue;
        const isItem = first === '-' && (second === '' || second === ' ');
        indent ??= isItem ? spaces : Number.POSITIVE_INFINITY;
        if (isItem && spaces === indent)
            starts.push(offset);
        else if (spaces <= indent)
            return undefined;
    }
    return starts;
}

var resource_name = __require__(6244);
// src/config/inventory.js








const ownKeyNames = Object.keys(ownKeys);
const entryKeys = [...ownKeyNames, ...optionKeys];
function parseInventory(text, file, given) {
    if (text.trim() === '') {
        const problem = 'is empty. For an example, run: token-preflight init -';
        return { entries: [], errors: [{ option: file, problem }] };
    }
    const place = createPlace(text, file);
    const parts = splitInventory(text);
    const inParts = parts && readParts(parts, file, place, given);
    return inParts ?? readWhole(text, file, place, given);
}
function readWhole(text, file, place, given) {
    const yaml = readYaml(text, file, place);
    if (yaml.errors.length > 0)
        return { entries: [], errors: yaml.errors };
    const { tokens, defaults, errors } = readTop(yaml, file, given);
    const items = (0,dist/* isSeq */.oP)(tokens) ? tokens.items : [];
    const entries = items.map((item, index) => readEntry(yaml, yaml.resolve(item), index, defaults));
    const problem = 'lists no tokens: "tokens" must be a list of tokens.';
    return {
        entries: withDuplicates(entries),
        errors: [...errors, ...(items.length === 0 ? [{ option: file, problem }] : [])],
    };
}
function readParts({ head, lists }, file, place, given) {
    const yaml = readYaml(head, file, place);
    if (yaml.errors.length > 0)
        return undefined;
    const { tokens, defaults, errors } = readTop(yaml, file, given);
    if (!isEmptyNode(tokens))
        return undefined;
    const entries = [];
    for (const { text, offset: start } of lists) {
        const part = readYaml(text, file, (offset = 0) => place(start + offset));
        if (part.errors.length > 0 || !(0,dist/* isSeq */.oP)(part.top))
            return undefined;
        for (const item of part.top.items)
            entries.push(readEntry(part, part.resolve(item), entries.length, defaults));
        (0,heap.checkHeap)();
    }
    return { entries: withDuplicates(entries), errors };
}
function readTop(yaml, file, given) {
    const { value: fields, errors } = readMapping(yaml, yaml.top, ['version', 'defaults', 'tokens'], 'The file');
    const defaults = readDefaults(yaml, fields.get('defaults'), given);
    return {
        tokens: fields.get('tokens'),
        defaults: defaults.value,
        errors: [...errors, ...checkVersion(yaml, fields.get('version'), file), ...defaults.errors],
    };
}
function checkVersion(yaml, version, file) {
    if (version === undefined)
        return [{ option: file, problem: 'requires the line "version: 1".' }];
    if (nodeText(version) === '1')
        return [];
    return [{ option: describePlace(yaml, 'version', version), problem: 'must be 1, the only version.' }];
}
function readDefaults(yaml, node, given) {
    if (node === undefined)
        return { value: { values: given, place: () => undefined }, errors: [] };
    const fields = readMapping(yaml, node, optionKeys, 'defaults');
    const own = readOptions(yaml, fields.value, node);
    return {
        value: { values: { ...given, ...own.value }, place: createFinder(yaml.place, fields.value) },
        errors: [...fields.errors, ...own.errors],
    };
}
function readEntry(yaml, item, index, defaults) {
    const mapping = readMapping(yaml, item, entryKeys, 'A token');
    const fields = mapping.value;
    const own = readOptions(yaml, fields, item);
    const words = new Map(ownKeyNames.map((key) => [key, readWord(yaml, key, fields.get(key))]));
    const word = (key) => words.get(key)?.value;
    const placed = createPlaced(createFinder(yaml.place, fields), defaults, yaml.place, offsetOf(item));
    return {
        name: word('name') ?? `token ${index + 1}`,
        variable: word('token-env') ?? '',
        ...(0,compact.compact)({
            currentVariable: word('current-token-env'),
            label: word('token-label'),
            owner: word('owner'),
            purpose: word('purpose'),
            rotate: word('rotate'),
        }),
        values: { ...applicableDefaults(defaults.values, own.value), ...own.value },
        isOwn: createIsOwn(own.value),
        placed,
        errors: [
            ...mapping.errors,
            ...[...words.values()].flatMap(({ errors }) => errors),
            ...checkRequired(fields, word('token-env'), placed),
            ...checkVariable('current-token-env', word('current-token-env'), placed),
            ...own.errors,
        ],
    };
}
function createFinder(place, fields) {
    return placeFinder(place, new Map([...fields].map(([key, node]) => [key, offsetOf(node)])));
}
function placeFinder(place, offsets) {
    return (key) => (offsets.has(key) ? place(offsets.get(key)) : undefined);
}
function createPlaced(find, defaults, place, item) {
    return (key) => `${key} (${find(key) ?? defaults.place(key) ?? place(item)})`;
}
function createIsOwn(own) {
    return (key) => own[key] !== undefined;
}
function applicableDefaults(defaults, own) {
    const written = trimmedText(own.workspace) ?? repositoryIn(own)?.workspace;
    if (written === undefined)
        return defaults;
    const usual = trimmedText(defaults.workspace) ?? repositoryIn(defaults)?.workspace;
    if (usual === undefined || written === usual)
        return defaults;
    const { workspace: _, project: __, repository, ...rest } = defaults;
    const isThere = repositoryIn(defaults)?.workspace === written;
    return { ...rest, ...(isThere && repository !== undefined && { repository }) };
}
function repositoryIn({ repository }) {
    const text = trimmedText(repository);
    return text === undefined ? undefined : (0,resource_name.readRepositoryName)(text);
}
function trimmedText(value) {
    return typeof value === 'string' ? value.trim() || undefined : undefined;
}
function checkRequired(fields, variable, placed) {
    const errors = [];
    if (!fields.has('name'))
        errors.push({ option: placed('name'), problem: 'is missing: every token has a unique name.' });
    if (!fields.has('token-env')) {
        const problem = 'is missing: it names the environment variable that contains the secret.';
        errors.push({ option: placed('token-env'), problem });
    }
    return [...errors, ...checkVariable('token-env', variable, placed)];
}
function checkVariable(key, variable, placed) {
    if (variable === undefined || variableName.test(variable))
        return [];
    const problem = 'must be the name of an environment variable (letters, digits, "_"), never the secret itself.';
    return [{ option: placed(key), problem, step: 'Write only the name, such as RELEASE_BOT_TOKEN, without "$".' }];
}
function withDuplicates(entries) {
    const first = new Map();
    return entries.map((entry) => {
        const other = first.get(entry.name);
        if (other === undefined) {
            first.set(entry.name, entry);
            return entry;
        }
        const problem = `is used twice: "${entry.name}" is also the ${other.placed('name')}.`;
        return { ...entry, errors: [...entry.errors, { option: entry.placed('name'), problem }] };
    });
}

var inspect = __require__(8463);
var secret = __require__(7511);
var variants = __require__(7797);
var read_file = __require__(5559);
// src/commands/audit-inventory.js









const maxSmallText = 32_000;
const createStep = 'Check the path. In a workflow, run actions/checkout before this step. To create the file, run: token-preflight init';
async function openInventory({ path, input, option, }, given, env) {
    const file = await (0,read_file.readText)(path, input);
    const name = path === '-' && input !== undefined ? 'standard input' : path;
    if ('text' in file) {
        if (file.text.length > maxSmallText)
            (0,heap.limitHeap)();
        return loadInventory(file.text, name, given, env);
    }
    const error = {
        option: `${option} (${(0,redactor.redactOpaqueWords)(name)})`,
        problem: file.problem,
        ...('isMissing' in file && { step: createStep }),
    };
    return { entries: [], errors: [error], variants: [] };
}
function loadInventory(text, path, given, env) {
    const { entries, errors } = parseInventory(text, path, commonOptions(given));
    const loaded = entries.map((entry) => ({
        ...entry,
        secret: readSecret(entry.variable, env),
        current: entry.currentVariable === undefined ? undefined : readSecret(entry.currentVariable, env),
    }));
    return {
        entries: loaded,
        errors: errors.length > 0 ? [...errors, ...entries.flatMap((entry) => entry.errors)] : [],
        variants: loaded.flatMap(variantsOf),
    };
}
function commonOptions(given) {
    const names = [...tokenOptions.map(({ name }) => name), 'plan', 'api-url', 'git-url'];
    return Object.fromEntries(names.map((name) => [name, given[name]]));
}
function readSecret(variable, env) {
    const text = (Object.hasOwn(env, variable) && env[variable]) || undefined;
    return text === undefined ? undefined : new secret.Secret(text);
}
function variantsOf({ secret, current, values }) {
    const emails = [values.email, values['current-email']].map((email) => typeof email === 'string' ? email : undefined);
    return [secret, current].flatMap((one) => one === undefined ? [] : (0,variants.secretVariants)(one, [...new Set([...emails, ...authorization.gitUsernames])]));
}
function applicableValues({ values, secret, isOwn }) {
    if (secret === undefined || values.email === undefined || isOwn('email'))
        return values;
    const { email: _, ...rest } = values;
    return (0,inspect.takesNoEmail)((0,inspect.inspectCredential)(secret, undefined).kind) ? rest : values;
}
_module.exports = { applicableValues, openInventory };


}),

7353:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var check_token = __require__(4194);
var offline_result = __require__(8879);
var run_config = __require__(5976);
var token_config = __require__(3632);
var turns = __require__(6918);
var options = __require__(2605);
var redactor = __require__(2751);
var clean_document = __require__(3495);
var run_report = __require__(7152);
// src/report/share-parts.js
const maxParts = 1000;
function createSharing() {
    const parts = new Map();
    const share = (part) => {
        const text = JSON.stringify(part);
        const known = parts.get(text);
        if (known === undefined && parts.size < maxParts)
            parts.set(text, part);
        return (known ?? part);
    };
    return (record) => ({
        ...record,
        credential: share(record.credential),
        scopes: share(record.scopes),
        checks: share(record.checks),
        notes: share(record.notes),
    });
}

var token_report = __require__(5406);
var urgency = __require__(4387);
var load_routes = __require__(3438);
var heap = __require__(2630);
var audit_inventory = __require__(8014);
var check = __require__(636);
var commands_network = __require__(3386);
// src/commands/pool.js
const poolSize = 10;
const spareSize = 3;
const maxSpareMs = 1000;
async function runInPool(items, run) {
    const queue = [...items.entries()].values();
    const workers = [];
    let working = 0;
    let isEmpty = false;
    const work = async () => {
        working += 1;
        for (const [index, item] of queue) {
            isEmpty = index === items.length - 1;
            const startedAt = performance.now();
            await run(item);
            const size = performance.now() - startedAt < maxSpareMs ? poolSize + spareSize : poolSize;
            if (working > size)
                break;
            startWorkers(size);
        }
        working -= 1;
    };
    const startWorkers = (size) => {
        while (working < size && !isEmpty)
            workers.push(work());
    };
    startWorkers(Math.min(poolSize, items.length));
    for (const worker of workers)
        await worker;
}

var commands_previous = __require__(7759);
var commands_route = __require__(2377);
var secrets = __require__(7401);
// src/commands/audit.js





















async function audit({ values, errors, context, input }, { host, env, now, interruption }) {
    const ownVariants = (0,secrets.variantsOfOptions)(values);
    const safe = (0,options.redactOptions)(values, (0,options.createOptionRedactor)(ownVariants));
    const common = (0,token_config.parseTokenConfig)(safe, context, host.names.option);
    const run = (0,run_config.parseRunConfig)(safe, host.names.option);
    const previous = await (0,commands_previous.readPrevious)(run.value, host.names.option);
    const misplaced = new Set(run.errors.map(({ option }) => option));
    const ownErrors = common.errors.filter(({ option }) => !misplaced.has(option));
    const optionErrors = [...errors, ...ownErrors, ...run.errors, ...previous.errors];
    const { inventory: path, shard } = run.value;
    const file = path === undefined
        ? { entries: [], errors: [], variants: [] }
        : await (0,audit_inventory.openInventory)({ path, input, option: host.names.option('inventory') }, safe, env);
    const inventory = optionErrors.length > 0 ? { ...file, entries: [], errors: [...optionErrors, ...file.errors] } : file;
    const variants = [...ownVariants, ...inventory.variants];
    const { redact, redactInput } = (0,secrets.protectSecrets)(variants, host);
    const clean = (0,clean_document.createCleaner)(redact);
    const problems = await (0,token_report.renderFindings)(await (0,check.findProblems)(inventory.errors, common.value, now), host.names);
    const isOnline = problems.length === 0 && !common.value.plan;
    const job = { ...common.value, git: 'none' };
    const route = isOnline ? (0,commands_route.findRouteProblems)(job, env, host.names.host) : Promise.resolve({ findings: [] });
    const debug = (text) => host.debug(redact(text));
    const { apiUrl, gitUrl } = common.value;
    const network = (0,commands_network.createNetwork)(await (0,load_routes.loadRoutes)(usesGit(inventory.entries) ? [apiUrl, gitUrl] : [apiUrl], env));
    const surroundings = {
        now,
        host: host.names.host,
        env,
        network,
        route,
        redact,
        redactInput,
        clean,
        debug,
        interruption,
    };
    const organization = isOnline
        ? await startOrganization(run.value, inventory.entries, common.value, surroundings)
        : undefined;
    const dependencies = { ...surroundings, organization };
    const checking = problems.length > 0
        ? Promise.resolve([])
        : checkEntries(inventory.entries, shard, context, dependencies, (...done) => host.progress(...done));
    const tokens = await (host.whileWaiting?.(apiUrl.host, checking) ?? checking);
    const known = await route;
    const distrust = await (0,commands_route.findDistrustProblems)(job, known, env, network.connections.chainOf);
    const ofRoute = runFindings(tokens, [...known.findings, ...distrust]);
    const ofOrganization = (await organization?.findings()) ?? [];
    const findings = [...problems, ...(await (0,token_report.renderFindings)([...ofOrganization, ...ofRoute], host.names))];
    const planned = problems.length === 0 && common.value.plan ? await plannedOfRun(run.value, inventory.entries) : [];
    const elapsedMs = Date.now() - now.getTime();
    const report = await (0,commands_previous.withChanges)((0,run_report.runReport)(now, elapsedMs, findings, tokens, { shard, planned }), previous);
    return { type: 'report', report, run: run.value, isPlan: common.value.plan, redact, clean };
}
function usesGit(entries) {
    return entries.some(({ values: { git = 'none', tools } }) => git !== 'none' || tools !== undefined);
}
async function startOrganization({ organization, shard }, entries, { timeoutSeconds, warnDays }, { env, ...dependencies }) {
    if (organization === undefined)
        return undefined;
    const { openOrganization } = await __require__.e(7982).then(__require__.bind(__require__, 7982));
    const network = (0,commands_network.createNetwork)(await (0,load_routes.loadRoutes)([organization.url], env));
    const isFirst = shard === undefined || shard.number === 1;
    return openOrganization(organization, entries, { ...dependencies, network, timeoutSeconds, warnDays, isFirst });
}
async function plannedOfRun({ organization }, entries) {
    if (organization === undefined)
        return [];
    const { plannedList } = await __require__.e(7982).then(__require__.bind(__require__, 7982));
    return plannedList(organization, entries).map(token_report.requestText);
}
function runFindings(tokens, route) {
    const isOnline = tokens.some(({ checks }) => checks.length > 0);
    return isOnline ? route.filter(({ code }) => code !== 'proxy-unsupported') : [];
}
async function checkEntries(entries, shard, context, dependencies, onProgress) {
    const caches = createResponseCaches(entries);
    const share = createSharing();
    const reports = [];
    const selected = entriesInShard(entries, shard);
    await runInPool(selected, async (entry) => {
        if (!dependencies.interruption?.aborted)
            await (0,turns.waitForTurn)();
        const { secret, current } = entry;
        const values = (0,audit_inventory.applicableValues)(entry);
        const safe = (0,options.redactOptions)({
            ...values,
            ...(secret !== undefined && { token: secret }),
            ...(current !== undefined && { 'current-token': current }),
        }, dependencies.redactInput);
        const network = { ...dependencies.network, answers: caches.get(cacheKey(entry, secret)) };
        const currentNetwork = { ...network, circuits: new Map(), answers: caches.get(cacheKey(entry, current)) };
        const record = await checkEntry(entry, safe, context, { ...dependencies, network, currentNetwork });
        reports.push(dependencies.clean(share(record)));
        onProgress(reports.length, selected.length);
        (0,heap.checkHeap)();
    });
    dependencies.network.connections.close();
    return (0,urgency.byUrgency)(reports);
}
function entriesInShard(entries, shard = { number: 1, of: 1 }) {
    return entries.filter((_, index) => index % shard.of === shard.number - 1);
}
function cacheKey({ values }, secret) {
    return `${values.timeout} ${secret?.reveal().trim() ?? ''}`;
}
function createResponseCaches(entries) {
    const seen = new Set();
    const caches = new Map();
    const keys = entries.flatMap((entry) => [entry.secret, entry.current].flatMap((secret) => (secret === undefined ? [] : [cacheKey(entry, secret)])));
    for (const key of keys) {
        if (seen.has(key))
            caches.set(key, new Map());
        seen.add(key);
    }
    return caches;
}
async function currentErrors({ current, currentVariable, placed, isOwn }, check) {
    const nameOf = (option) => placed(option === 'current-token' ? 'current-token-env' : option);
    if (currentVariable === undefined && !isOwn('current-email'))
        return [];
    const option = nameOf('current-token');
    const names = (problem) => `names the environment variable ${(0,redactor.redactOpaqueWords)(currentVariable ?? '')}, which ${problem}`;
    if (currentVariable !== undefined && !current?.reveal().trim())
        return [{ option, problem: names("isn't set."), step: 'Set the variable, or remove the key.' }];
    return (await (0,check_token.findCurrentErrors)(check, nameOf)).map((error) => error.option === option ? { ...error, problem: names(error.problem) } : error);
}
async function checkEntry(entry, values, context, { now, host, env, network, currentNetwork, route, organization, redact, debug, interruption }) {
    const { name, owner, purpose, rotate, placed } = entry;
    const variable = entry.secret === undefined ? (0,redactor.redactOpaqueWords)(entry.variable) : entry.variable;
    const { value: declared, errors } = (0,token_config.parseTokenConfig)(values, context, placed);
    const listed = await organization?.factsOf(entry, declared);
    const names = {
        host,
        option: (option) => option,
        entry: { name, variable, placed, ...(rotate !== undefined && { rotate }) },
    };
    const logging = { redact, debug: (text) => debug(`${name}: ${text}`) };
    const check = await (0,check_token.prepareCheck)(listed?.config ?? declared, now, true);
    const ownErrors = [...entry.errors, ...errors, ...(organization?.errorsOf(entry) ?? [])];
    const problems = (0,check_token.configurationProblems)(check, [...ownErrors, ...(await currentErrors(entry, check))]);
    const result = problems.length > 0
        ? (0,offline_result.offlineResult)(check, problems)
        : await (0,commands_route.explainRoute)(await (0,check_token.checkToken)(check, async (of) => (0,commands_network.openClient)(of === check ? network : currentNetwork, of, logging), interruption), (await route).findings, env, host);
    const complete = listed === undefined ? result : (organization?.addTo(result, listed) ?? result);
    return (0,token_report.renderToken)(complete, names, {
        name,
        ...(owner !== undefined && { owner }),
        ...(purpose !== undefined && { purpose }),
        ...(rotate !== undefined && { rotate }),
        variable,
    });
}
_module.exports = { audit, checkEntries };


}),

9023:
((_module, _exports, __require__) => {

var _route_loopback_js_1 = __require__(8714);
var _route_programs_js_0 = __require__(650);


function requestedBy({ apiUrl, gitUrl, git }) {
    return git === 'none' ? [apiUrl] : [apiUrl, gitUrl];
}
function targetsOf({ apiUrl, gitUrl, git, scopes, operations }) {
    const usesApi = git === 'none' || scopes.length > 0 || operations.length > 0;
    const clients = _route_programs_js_0.likelyPrograms.filter((program) => program !== 'git');
    const targets = [
        ...(usesApi ? [{ url: apiUrl, programs: clients }] : []),
        { url: gitUrl, programs: git === 'none' ? _route_programs_js_0.likelyPrograms : ['git'] },
    ];
    return targets.filter(({ url }) => !_route_loopback_js_1.isLoopbackUrl(url));
}
function namesOf(programs, same = programs) {
    const isSome = same.includes('curl') !== same.includes('curl-8');
    const dependsOnVersion = (program) => isSome && (program.startsWith('curl') || (program === 'git' && same.includes('curl')));
    const nameOf = (program) => dependsOnVersion(program) ? `some versions of ${_route_programs_js_0.programs[program].name}` : _route_programs_js_0.programs[program].name;
    return [...new Set(programs.map(nameOf))];
}
_module.exports = { targetsOf, namesOf, requestedBy };


}),

2377:
((_module, _exports, __require__) => {

var node_fs_0 = __require__(3024);
var node_util_1 = __require__(7975);
var _check_add_findings_js_2 = __require__(8508);
var _route_job_files_js_3 = __require__(8458);
var _util_timeout_js_5 = __require__(7577);
var _route_job_js_4 = __require__(9023);






const [reach, readContents] = [(0,node_util_1.promisify)(node_fs_0.access), (0,node_util_1.promisify)(node_fs_0.readFile)];
const routeVariables = /^(?:(?:https?|all)_proxy|netrc|git_(?:ssl|config)_\w+|git_dir|git_allow_protocol|git_http_proxy_authmethod|curl_ca_bundle|ssl_cert_(?:file|dir)|requests_ca_bundle|node_(?:tls_reject_unauthorized|extra_ca_certs|use_system_ca)|node_options)$/i;
const ownVariables = /^(?:(?:https?|all)_proxy|node_tls_reject_unauthorized)$/i;
const trustVariables = /^node_(?:extra_ca_certs|use_system_ca|options)$/i;
async function findRouteProblems(job, env, host) {
    const variables = host === 'pipe' ? ownVariables : routeVariables;
    const named = Object.entries(env).flatMap(([name, value]) => (value && variables.test(name) ? [name] : []));
    const isGitSet = host !== 'pipe' && (named.some((name) => /^git_/i.test(name)) || (await hasGitFiles(job, env)));
    const isOtherSet = named.some((name) => !trustVariables.test(name));
    if (isGitSet || isOtherSet || (host !== 'pipe' && (await hasClientFiles(env)))) {
        const { routeFindings } = await __require__.e(8982).then(__require__.bind(__require__, 8982));
        const { certificateFindings } = await __require__.e(2102).then(__require__.bind(__require__, 2102));
        const ofRoute = await routeFindings(job, env, host, isGitSet);
        const ofCertificates = await certificateFindings(job, env, ofRoute.configuration);
        return { ...ofRoute, findings: [...ofRoute.findings, ...ofCertificates] };
    }
    return { findings: [], ...(named.length > 0 && { configuration: {} }) };
}
async function findDistrustProblems(job, { configuration }, env, chainOf) {
    if (configuration === undefined)
        return [];
    const targets = _route_job_js_4.targetsOf(job).filter(({ url }) => chainOf(url.origin).length > 0);
    if (targets.length === 0)
        return [];
    const { authorityFindings } = await __require__.e(2102).then(__require__.bind(__require__, 2102));
    return authorityFindings(targets, configuration, env, chainOf);
}
async function explainRoute(result, route, env, host) {
    const named = _check_add_findings_js_2.nameUnsupportedProxy(result, route);
    if (!named.findings.some(({ code }) => code === 'tls-untrusted'))
        return named;
    const { certificateFacts } = await __require__.e(2102).then(__require__.bind(__require__, 2102));
    return _check_add_findings_js_2.addCertificateFacts(named, await certificateFacts(env, host));
}
async function hasClientFiles(env) {
    return hasAny([..._route_job_files_js_3.netrcPaths(env), ..._route_job_files_js_3.curlrcPaths(env)].map((path) => reach(path).then(() => true)));
}
async function hasGitFiles({ gitUrl }, env) {
    if (process.platform !== 'linux')
        return true;
    const texts = _route_job_files_js_3.gitConfigPaths(env, process.cwd()).map((path) => readContents(path, 'utf8'));
    return hasAny(texts.map((text) => text.then((content) => hasRouteSection(content, gitUrl.hostname))));
}
function hasAny(found) {
    const all = Promise.all(found.map((one) => one.catch(() => false)));
    return _util_timeout_js_5.withTimeout(all.then((results) => results.includes(true)), false);
}
const routeSection = /^\s*(?:\[\s*(?:url|include|includeif|protocol)\b|\[\s*(?:http|credential)(?:\s*\]|\.)|(?:\[.*\]\s*)?proxy\s*=|gitdir:|\[[^\]\r\n]*$)/im;
const urlSection = /^\s*\[\s*(?:http|credential)\s+"([^"\n]*)/gim;
function hasRouteSection(text, host) {
    const urls = [...text.matchAll(urlSection)].map(([, url = '']) => url.toLowerCase());
    return routeSection.test(text) || urls.some((url) => url.includes('*') || url.includes(host));
}
_module.exports = { explainRoute, findDistrustProblems, findRouteProblems };


}),

9717:
((_module, _exports, __require__) => {

var node_net_0 = __require__(7030);

function openRaw({ hostname, port, protocol }) {
    const host = hostname.replace(/^\[|\]$/g, '');
    const socket = (0,node_net_0.connect)({ host, port: Number(port) || (protocol === 'https:' ? 443 : 80), noDelay: true });
    return socket.on('error', () => undefined);
}
function whenOpen(socket, onOpen) {
    if (socket.errored || !socket.connecting)
        onOpen(socket.errored);
    else
        socket.once('connect', () => onOpen(null)).once('error', onOpen);
}
const maxLookupMs = 10;
function whenLookedUp(socket) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, maxLookupMs);
        const finish = () => {
            clearTimeout(timer);
            resolve();
        };
        socket.once('lookup', finish).once('connect', finish).once('close', finish);
    });
}
_module.exports = { openRaw, whenOpen, whenLookedUp };


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


}),

8458:
((_module, _exports, __require__) => {

var node_os_0 = __require__(542);

function homeOf({ HOME, USERPROFILE }) {
    if (HOME || USERPROFILE)
        return HOME || USERPROFILE;
    try {
        return (0,node_os_0.userInfo)().homedir;
    }
    catch {
        return undefined;
    }
}
function curlrcPaths(env) {
    const { CURL_HOME, XDG_CONFIG_HOME } = env;
    const home = homeOf(env);
    return [
        ...(CURL_HOME ? [`${CURL_HOME}/.curlrc`] : []),
        ...(XDG_CONFIG_HOME ? [`${XDG_CONFIG_HOME}/.curlrc`, `${XDG_CONFIG_HOME}/curlrc`] : []),
        ...(home === undefined ? [] : [`${home}/.curlrc`, `${home}/.config/curlrc`]),
    ];
}
function gitConfigPaths(env, directory) {
    const home = env.HOME ?? env.USERPROFILE;
    const user = env.XDG_CONFIG_HOME || (home === undefined ? undefined : `${home}/.config`);
    const parts = directory.split('/');
    return [
        ...(home === undefined ? [] : [`${home}/.gitconfig`]),
        ...(user === undefined ? [] : [`${user}/git/config`]),
        '/etc/gitconfig',
        '/usr/local/etc/gitconfig',
        ...parts.flatMap((_, index) => {
            const git = `${parts.slice(0, index + 1).join('/')}/.git`;
            return [git, `${git}/config`];
        }),
    ];
}
function netrcPaths(env) {
    const home = homeOf(env);
    return home === undefined ? [] : [`${home}/.netrc`, `${home}/_netrc`];
}
_module.exports = { curlrcPaths, netrcPaths, homeOf, gitConfigPaths };


}),

3438:
((_module, _exports, __require__) => {

async function loadRoutes(urls, env) {
    const isProxySet = Object.entries(env).some(([name, value]) => value && /_proxy$/i.test(name));
    if (!isProxySet)
        return () => ({ route: { kind: 'direct' } });
    const { ownRoutes } = await __require__.e(2415).then(__require__.bind(__require__, 4796));
    return ownRoutes(urls, env);
}
_module.exports = { loadRoutes };


}),

8714:
((_module, _exports, __require__) => {

function isLoopbackUrl({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
_module.exports = { isLoopbackUrl };


}),

650:
((_module, _exports, __require__) => {

const programs = {
    curl: { name: 'curl', version: '7.88.1' },
    'curl-8': { name: 'curl', version: '8.23.0' },
    git: { name: 'git', version: '2.39.5, libcurl 7.88.1' },
    go: { name: 'Go', version: '1.26.8' },
    requests: { name: 'Python Requests', version: '2.32.5' },
    urllib: { name: 'Python urllib', version: '3.11.7' },
    'node20-fetch': { name: 'Node fetch', version: '20.20.2' },
    'node20-https': { name: 'Node https', version: '20.20.2' },
    'node24-fetch': { name: 'Node fetch', version: '24.22.3' },
    'node24-https': { name: 'Node https', version: '24.22.3' },
};
const programIds = Object.keys(programs);
const likelyPrograms = ['git', 'curl', 'curl-8', 'go', 'requests', 'urllib'];
function usesEnvProxy(env) {
    return env.NODE_USE_ENV_PROXY === '1' || /(^|\s)--use-env-proxy(\s|$)/.test(env.NODE_OPTIONS ?? '');
}
_module.exports = { likelyPrograms, programIds, programs, usesEnvProxy };


}),

2630:
((_module, _exports, __require__) => {

var node_v8_0 = __require__(8877);

const maxGarbage = 25;
const minNewSpace = 16 * 1024 * 1024;
let isGrowing = false;
function limitHeap() {
    try {
        (0,node_v8_0.setFlagsFromString)(`--heap-growing-percent=${maxGarbage}`);
        isGrowing = true;
    }
    catch { }
}
function checkHeap() {
    if (!isGrowing || newSpaceSize() < minNewSpace)
        return;
    isGrowing = false;
    (0,node_v8_0.setFlagsFromString)('--semi-space-growth-factor=1');
}
function newSpaceSize() {
    return (0,node_v8_0.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
_module.exports = { limitHeap, checkHeap };


}),

5055:
((_module, _exports, __require__) => {

function editDistance(a, b) {
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
}
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