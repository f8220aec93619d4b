"use strict";
exports.id = 3298;
exports.ids = [3298];
exports.modules = {

8184:
((_module, _exports, __require__) => {

var _util_group_by_js_1 = __require__(7043);
var _resolve_js_0 = __require__(5936);


function declarationOf(uses) {
    const resolve = withCache(_resolve_js_0.resolveOperation, ({ methods, address, isLikely }) => [...methods, isLikely ?? '', address].join(' '));
    const operations = new Map();
    const problems = new Map();
    const unknown = [];
    for (const use of uses) {
        const resolved = use.type === 'operation' ? resolve(use) : undefined;
        if (use.type === 'unknown' || resolved?.isOpen)
            unknown.push(use.place);
        if (resolved === undefined)
            continue;
        const { operations: found, isUnclear, problem } = resolved;
        for (const text of found)
            addPlace(operations, text, use.place, isUnclear ? found : undefined);
        if (problem !== undefined) {
            const known = problems.get(problem.text) ?? { ...problem, places: [] };
            problems.set(problem.text, known);
            known.places.push(use.place);
        }
    }
    const tools = uses.filter((use) => use.type === 'tool');
    return {
        operations: [...operations.values()].toSorted((a, b) => compareOperations(a.text, b.text)),
        ...gitItem(uses),
        tools: toolUseItems(tools.filter(({ isLikely }) => !isLikely)),
        problems: [...problems.values()],
        otherTools: toolUseItems(tools.filter(({ isLikely }) => isLikely)),
        unknown,
    };
}
function withCache(read, keyOf) {
    const known = new Map();
    return (value) => {
        const key = keyOf(value);
        const entry = known.get(key) ?? { result: read(value) };
        known.set(key, entry);
        return entry.result;
    };
}
function addPlace(items, text, place, oneOf) {
    const known = items.get(text);
    if (known === undefined) {
        items.set(text, { text, places: [place], ...(oneOf !== undefined && { oneOf }) });
        return;
    }
    if (oneOf === undefined && known.oneOf !== undefined) {
        delete known.oneOf;
        known.places.unshift(place);
    }
    else
        known.places.push(place);
}
function gitItem(uses) {
    const found = uses.filter((use) => use.type === 'git');
    const access = found.some((use) => use.access === 'push') ? 'push' : 'clone';
    const places = found.filter((use) => use.access === access).map(({ place }) => place);
    return places.length > 0 ? { git: { text: access, places } } : {};
}
function toolUseItems(uses) {
    return _util_group_by_js_1.groupBy(uses, ({ tool }) => tool).map((found) => {
        const [{ tool }] = found;
        const features = [...new Set(found.flatMap(({ feature }) => feature ?? []))];
        return {
            text: features.length > 0 ? `${tool} (${features.join(', ')})` : tool,
            places: found.map(({ place }) => place),
        };
    });
}
function compareOperations(a, b) {
    const [methodA = '', pathA = ''] = a.split(' ');
    const [methodB = '', pathB = ''] = b.split(' ');
    if (pathA !== pathB)
        return pathA < pathB ? -1 : 1;
    return order.indexOf(methodA) - order.indexOf(methodB);
}
const order = ['GET', 'POST', 'PUT', 'DELETE'];
_module.exports = { declarationOf };


}),

3609:
((_module, _exports, __require__) => {

const ignored = new Set(('encodeuricomponent encodeuri encodepath encodepathsegment pathescape queryescape escape quote quote_plus urlencode ' +
    'url_encode rawurlencode str string tostring format sprintf to_s strip trim lower tolower tolowercase github env ' +
    'secrets vars inputs steps outputs self this config options opts params args values get value id data props local ' +
    'var default f fmt strconv itoa formatint parse parseint number jsonencode urlencoder utf8 standardcharsets utf_8').split(' '));
function placeholderName(expression) {
    const words = expression
        .slice(0, 300)
        .replace(/(?<=\w):[-=?+].*$/s, '')
        .replace(/(['"`])(?:(?!\1).)*\1/g, (text) => (/^.\w+.$/.test(text) ? text : ''))
        .match(/[A-Za-z_]\w*/g);
    return words?.findLast((word) => !ignored.has(word.toLowerCase())) ?? '';
}
const fullNameVariable = /full_?name|^(?:\w*_)?repos?(?:itory)?(?:_?(?:path|name_?with_?owner|id))?$|^(?:bb|bitbucket|project|git)_?(?:repo|repository)(?:_?path)?$/i;
function isFullName(name) {
    return fullNameVariable.test(name);
}
_module.exports = { isFullName, placeholderName };


}),

5936:
((_module, _exports, __require__) => {

var _bitbucket_operations_js_0 = __require__(4715);
var _bitbucket_paths_js_2 = __require__(4963);
var _redaction_redactor_js_4 = __require__(2751);
var _util_placeholder_js_3 = __require__(2415);
var _placeholder_name_js_1 = __require__(3609);





const apiUrl = new URL(_bitbucket_paths_js_2.publicApiUrl);
const catalogMethods = ['GET', 'POST', 'PUT', 'DELETE'];
function resolveOperation({ methods: shown, address, isLikely }) {
    const safe = redactWords(withoutQueryVariable(address.replace(/(?<=\/2\.0)(?=\{)/, '/')));
    const [first = 'GET'] = shown;
    const wanted = (0,_bitbucket_operations_js_0.parseOperation)(`${first} ${safe}`, apiUrl);
    if ('fault' in wanted)
        return undefined;
    if ('problem' in wanted) {
        return isLikely ? undefined : problem(`${first} ${safe}`, wanted.text);
    }
    const found = findAll(wanted, shown.length > 0 ? shown : catalogMethods);
    if (found.length > 0)
        return { operations: found, isUnclear: shown.length !== 1 && found.length > 1 };
    if (isRuntimePath(wanted))
        return { operations: [], isUnclear: false, isOpen: true };
    const others = isLikely ? findAll(wanted, catalogMethods) : [];
    if (others.length > 0)
        return { operations: others, isUnclear: true };
    return isLikely ? undefined : problem(`${first} ${safe}`, `${first} ${wanted.path}`);
}
function problem(operation, text) {
    return { operations: [], isUnclear: false, problem: { operation, text } };
}
function isRuntimePath({ path }) {
    const segments = path.split('/').slice(1);
    return (0,_bitbucket_operations_js_0.catalogOperations)().some((operation) => {
        const template = operation.path.split('/').slice(1);
        const fits = segments.every((segment, index) => {
            const pattern = template[index];
            return pattern !== undefined && (segment === pattern || _util_placeholder_js_3.isPlaceholder(segment) || _util_placeholder_js_3.isPlaceholder(pattern));
        });
        return fits && (template.length === segments.length || _util_placeholder_js_3.isPlaceholder(segments.at(-1) ?? ''));
    });
}
function findAll(wanted, candidates) {
    const matches = candidates.flatMap((method) => (0,_bitbucket_operations_js_0.findOperation)({ ...wanted, method }) ?? []);
    const literalsOf = ({ operation }) => operation.path.split('/').filter((segment) => !_util_placeholder_js_3.isPlaceholder(segment)).length;
    const best = matches.toSorted((a, b) => literalsOf(b) - literalsOf(a))[0]?.operation.path;
    return matches.filter(({ operation }) => operation.path === best).map((match) => label(match, wanted));
}
function label(match, wanted) {
    const { operation, values } = withRepository(match, wanted) ?? match;
    return `${operation.method} ${operation.path.replace(/\{(workspace|repo_slug|project_key)\}/g, (text, name) => nameOr(text, values[name]))}`;
}
function withRepository({ operation }, { path }) {
    const [, , name = ''] = path.split('/');
    if (operation.path !== '/repositories/{workspace}' || !_placeholder_name_js_1.isFullName(name.replace(/[{}]/g, '')))
        return undefined;
    const longer = (0,_bitbucket_operations_js_0.catalogOperations)().find(({ method, path: other }) => method === operation.method && other === '/repositories/{workspace}/{repo_slug}');
    return longer && { operation: longer, values: {} };
}
function nameOr(placeholder, value) {
    return value !== undefined && /^(?=.*[A-Za-z])[\w.-]{1,62}$/.test(value) && !value.includes('***')
        ? value
        : placeholder;
}
let catalogLiterals;
function withoutQueryVariable(address) {
    catalogLiterals ??= new Set((0,_bitbucket_operations_js_0.catalogOperations)().flatMap(({ path }) => path.split('/').filter((segment) => segment !== '' && !_util_placeholder_js_3.isPlaceholder(segment))));
    const [, before = '', segment = ''] = /^(.*\/)([^/{}]+)\{[^{}]*\}$/s.exec(address) ?? [];
    return catalogLiterals.has(segment) ? before + segment : address;
}
function redactWords(address) {
    return _redaction_redactor_js_4.redactTokenLike(_util_placeholder_js_3.unifyPlaceholders(address)).replace(/[^/{}:?=.]{25,}/g, (word) => /\d/.test(word) && /[a-z]/i.test(word) ? '***' : word);
}
_module.exports = { resolveOperation };


}),

3298:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var declaration = __require__(8184);
// src/suggest/git-command.js
const gitProgram = /\bgit(?=["'],|[ \t])["']?/g;
const argument = /[ \t,[]*(?<text>(?:"[^"\n]*"|'[^'\n]*'|[^\s"',;|&])+)/y;
const remoteCommands = new Set(['clone', 'fetch', 'pull', 'push', 'ls-remote', 'submodule', 'remote']);
const withValue = new Set(['-c', '-C', '--git-dir', '--work-tree', '--namespace', '--exec-path']);
const maxOptions = 40;
function gitCommands(text) {
    return [...text.matchAll(gitProgram)].flatMap((match) => {
        const command = gitCommandAt(text, match.index + match[0].length);
        return command === undefined ? [] : [{ index: match.index, ...command }];
    });
}
function gitCommandAt(text, start) {
    let isValue = false;
    argument.lastIndex = start;
    for (let count = 0; count < maxOptions; count += 1) {
        const written = argument.exec(text)?.groups?.text;
        if (written === undefined)
            return undefined;
        const plain = written.replace(/["'\])]/g, '');
        if (!isValue && !plain.startsWith('-')) {
            if (!remoteCommands.has(plain))
                return undefined;
            const [rest = ''] = /^[^\n;|&]*/.exec(text.slice(argument.lastIndex, argument.lastIndex + 2000)) ?? [];
            return { name: plain, rest };
        }
        isValue = !isValue && withValue.has(plain);
    }
    return undefined;
}

// src/suggest/lines.js
const maxReadLength = 2000;
function lineStart(text, offset, max = maxReadLength) {
    const from = Math.max(0, offset - max);
    return from + text.slice(from, offset).lastIndexOf('\n') + 1;
}
function isReadable(line) {
    return line.length <= maxReadLength;
}

// src/suggest/use.js
function lineCounter(text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

// src/suggest/read-git.js



const loginText = '(?:\\$\\{\\{[^}\\n]{0,100}\\}\\}|(?!\\$\\{\\{)[^\\s/"\'`<>]){1,300}@';
const remote = new RegExp(`https?://(?:${loginText})?bitbucket\\.org/(?!!?api/|site/|account/|product|blog|support)[^\\s"'\`<>()]{1,500}`, 'g');
const dependency = new RegExp(`git(?:\\+|::)https?://(?:${loginText})?bitbucket\\.org/`, 'g');
const shortForms = [
    [/\.tf$/, /^[ \t]*source[ \t]*=[ \t]*"bitbucket\.org\//gm],
    [/(?:^|\/)(?:Gemfile|gems\.rb)$/, /^[ \t]*gem\b[^\n#]{0,200}\bbitbucket(?::|['"]?[ \t]*=>)/gm],
    [/(?:^|\/)go\.mod$/, /^[ \t]*(?:require[ \t]+)?bitbucket\.org\/\S+[ \t]+v\d/gm],
];
const loginForAll = new RegExp(`\\burl\\.["']?https?://(?:${loginText})?bitbucket\\.org\\b[^\\s"']{0,500}["']?\\.insteadOf\\b|\\bmachine\\s+bitbucket\\.org\\b|https?://${loginText}bitbucket\\.org/?["'\`]?\\s*>`, 'gi');
const cloneKey = /\b(?:repo|repoURL|git|remote|git_?url|git_?repo|clone_?url|source|scm)["']?\s*(?::|=>?)\s*["']?$/;
const cloneUrlKey = /\b(?:url|uri)["']?\s*(?::|=>?)\s*["']?$/;
const repositoryUrl = /bitbucket\.org\/[^/]+\/[^/]+?(?<end>\.git)?[/,;)\]}]*$/;
const library = /\b(?:clone_from|PlainClone(?:Context)?|cloneRepository|simpleGit\([^()]*\)\.clone|\.clone)\(|setURI\(/;
const pushCall = /\b(?:git|repo|repo\.git|origin|remote|remotes?(?:\.\w+|\[[^\]\n]*\]|\([^()\n]*\)))\.push(?:Tags)?\(|\bPushOptions\b/g;
const otherHost = /git@|ssh:|github\.com|gitlab\.com|dev\.azure\.com|codecommit|heroku/;
function readGit({ path, text }) {
    if (!/bitbucket/i.test(text))
        return [];
    const lineAt = lineCounter(text);
    const use = (access, at, by) => ({
        type: 'git',
        access,
        place: { path, line: lineAt(at), by },
    });
    const lineOf = (at) => text.slice(lineStart(text, at), endOfLine(text, at));
    const isCode = (at) => !/^\s*(?:#|\/\/|\*|<!--)/.test(lineOf(at));
    const find = (pattern) => [...text.matchAll(pattern)].filter(({ index }) => isCode(index));
    const remotes = find(remote);
    const isPackage = /(?:^|\/)package\.json$/.test(path);
    const isOwn = (at) => isPackage && /"(?:repository|url)"\s*:/.test(lineOf(at));
    const dependencies = find(dependency).filter(({ index }) => !isOwn(index));
    const short = shortForms.flatMap(([file, form]) => (file.test(path) ? find(form) : []));
    const isModules = /(?:^|\/)\.gitmodules$/.test(path);
    const keys = isPackage || isModules ? [] : remotes.filter((match) => isClonedKey(text, match));
    const modules = isModules ? remotes : [];
    const calls = remotes.filter(({ index }) => library.test(lineOf(index)));
    const hasRemote = remotes.some((match) => isRemote(match[0], lineOf(match.index)));
    const commands = hasRemote ? gitCommands(text).filter(({ index }) => isCode(index)) : [];
    const pushes = hasRemote ? find(pushCall) : [];
    return [
        ...[...dependencies, ...short].map(({ index }) => use('clone', index, 'dependency')),
        ...find(loginForAll).map(({ index }) => use('clone', index, 'login')),
        ...keys.map(({ index }) => use('clone', index, 'repository')),
        ...modules.map(({ index }) => use('clone', index, 'submodule')),
        ...calls.map(({ index }) => use('clone', index, 'clone')),
        ...pushes.map(({ index }) => use('push', index, 'push')),
        ...commands.flatMap(({ index, name, rest }) => {
            if (name === 'remote' || (otherHost.test(rest) && !rest.includes('bitbucket.org/')))
                return [];
            return [use(name === 'push' ? 'push' : 'clone', index, `git ${name}`)];
        }),
    ];
}
function isClonedKey(text, { 0: url, index }) {
    const before = text.slice(lineStart(text, index, 80), index);
    const shape = repositoryUrl.exec(url);
    return shape !== null && (cloneKey.test(before) || (shape.groups?.end !== undefined && cloneUrlKey.test(before)));
}
function isRemote(url, line) {
    return /\.git$|\/\/[^/]*@/.test(url) || /\bgit\b|remote|origin|repo|mirror|clone/i.test(line);
}
function endOfLine(text, at) {
    const end = text.slice(at, at + 2000).indexOf('\n');
    return end === -1 ? Math.min(text.length, at + 2000) : at + end;
}

var paths = __require__(4963);
// src/suggest/jobs.data.js

const pipeOperations = {
    'atlassian/bitbucket-upload-file': { operations: [`POST ${paths.repositoryPath}/downloads`] },
    'atlassian/trigger-pipeline': {
        operations: [`POST ${paths.repositoryPath}/pipelines`],
        wait: [`GET ${paths.repositoryPath}/pipelines/{pipeline_uuid}`],
    },
    'atlassian/bitbucket-clear-cache': {
        operations: [
            `GET ${paths.repositoryPath}/pipelines-config/caches`,
            `DELETE ${paths.repositoryPath}/pipelines-config/caches/{cache_uuid}`,
        ],
    },
};
const credentialVariable = /^\s*(?:BITBUCKET_ACCESS_TOKEN|BITBUCKET_APP_PASSWORD|BITBUCKET_API_TOKEN|ATLASSIAN_API_TOKEN|BITBUCKET_TOKEN)\s*:/;

// src/suggest/read-jobs.js

function readJobs({ path, text }) {
    if (!/\.ya?ml$/.test(path) || !/\b(?:pipe|uses)\s*:/.test(text))
        return [];
    return stepsIn(text.split('\n')).flatMap((step) => usesOfStep(path, step));
}
function stepsIn(lines) {
    return lines.flatMap((line, index) => {
        const [, indent = '', key, name = ''] = /^(\s*(?:- )?\s*)(pipe|uses)\s*:\s*["']?(?:docker:\/\/)?([\w./-]+)/.exec(line) ?? [];
        if (key === undefined)
            return [];
        const next = lines.slice(index + 1, index + 40);
        const end = next.findIndex((other) => other.trim() !== '' && indentation(other) < indent.length);
        const isItem = /^\s*- /.test(line);
        const variables = next.slice(0, end === -1 ? undefined : end);
        const other = variables.findIndex((text) => isItem && /^\s*- /.test(text) && indentation(text) <= indent.length - 2);
        return [
            {
                name,
                isPipe: key === 'pipe',
                line: index + 1,
                variables: other === -1 ? variables : variables.slice(0, other),
            },
        ];
    });
}
function indentation(line) {
    return line.length - line.trimStart().length;
}
function usesOfStep(path, { name, isPipe, line, variables }) {
    const place = { path, line, by: `${isPipe ? 'pipe' : 'uses'}: ${name}` };
    if (!isPipe) {
        const isMirror = /mirror|push|sync/i.test(name);
        const hasRemote = variables.some((text) => /https:\/\/(?:[^\s/]*@)?bitbucket\.org\//.test(text));
        return isMirror && hasRemote ? [{ type: 'git', access: 'push', place }] : [];
    }
    const known = pipeOperations[name];
    if (known === undefined) {
        return variables.some((text) => credentialVariable.test(text)) ? [{ type: 'unknown', place }] : [];
    }
    const waits = variables.some((text) => /^\s*WAIT\s*:\s*["']?true/i.test(text));
    return [...known.operations, ...(waits ? (known.wait ?? []) : [])].map((operation) => {
        const [method = '', address = ''] = operation.split(' ');
        return { type: 'operation', methods: [method], address, place };
    });
}

// src/suggest/balanced.js
const maxConstructLength = 2000;
const closers = { '(': ')', '[': ']', '{': '}' };
const openers = { ')': '(', ']': '[', '}': '{' };
function closingBracket(text, start) {
    return closingBefore(text, start, Math.min(text.length, start + maxConstructLength));
}
function closingBefore(text, start, end) {
    const stack = [];
    for (let at = start; at < end; at += 1) {
        const char = text.charAt(at);
        if (char in closers)
            stack.push(closers[char] ?? '');
        else if (char === stack.at(-1)) {
            stack.pop();
            if (stack.length === 0)
                return at;
        }
        else if (char === '"' || char === "'" || char === '`') {
            const close = stringEnd(text, at, end);
            if (close === -1)
                return -1;
            at = close;
        }
    }
    return -1;
}
function endOfString(text, start) {
    return Math.max(start, stringEnd(text, start, Math.min(text.length, start + maxConstructLength)));
}
function stringEnd(text, start, end) {
    const quote = text.charAt(start);
    for (let at = start + 1; at < end; at += 1) {
        const char = text.charAt(at);
        if (char === '\\')
            at += 1;
        else if (char === quote)
            return at;
        else if (char === '\n' && quote !== '`')
            return start;
        else if (char === '{' && quote === '`' && text.charAt(at - 1) === '$') {
            const close = closingBefore(text, at, end);
            if (close === -1)
                return -1;
            at = close;
        }
    }
    return start;
}
function openBrackets(text, before) {
    const found = [];
    const stack = [];
    const end = Math.max(0, before - maxBefore);
    const start = /["'`]/.test(text.charAt(before - 1)) ? before - 1 : before;
    for (let at = start - 1; at >= end; at -= 1) {
        const char = text.charAt(at);
        if (char === '"' || char === "'" || char === '`')
            at = startOfString(text, at);
        else if (char in openers)
            stack.push(openers[char] ?? '');
        else if (char in closers) {
            if (stack.length === 0) {
                if (char === '{' && isBlock(text, at))
                    return found;
                found.push({ bracket: char, at });
            }
            else if (stack.at(-1) === char)
                stack.pop();
            else
                return found;
        }
        else if (stack.length === 0 && (char === ';' || (char === '\n' && endsStatement(text, at))))
            return found;
    }
    return found;
}
const maxBefore = 800;
const maxString = 400;
function startOfString(text, end) {
    const quote = text.charAt(end);
    const from = Math.max(0, end - (quote === '`' ? maxConstructLength : maxString));
    for (let at = end - 1; at >= from; at -= 1) {
        const char = text.charAt(at);
        if (char === quote && text.charAt(at - 1) !== '\\')
            return at;
        if (char === '\n' && quote !== '`')
            return end;
    }
    return end;
}
function isBlock(text, at) {
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    return /(?:\)|=>|\b(?:else|try|do|finally|func|struct|class \w+|-> ?\w+)|\)\s*(?:->|:)?\s*[\w<>*?. ]+)$/.test(before);
}
function endsStatement(text, at) {
    const before = text
        .slice(Math.max(0, at - 200), at)
        .trimEnd()
        .at(-1) ?? '';
    const after = /\S/.exec(text.slice(at, at + 200))?.[0] ?? '';
    return !/[,([{+=:?&|.\\`<>]/.test(before) && !/[.+?:&|)\]}]/.test(after);
}

// src/suggest/callee.js
function calleeBefore(text, bracket) {
    const before = text.slice(Math.max(0, bracket - 100), bracket);
    const [, name] = /([A-Za-z_$][\w$]*[!?]?(?:(?:\s*(?:\?\.|\.|->|::)\s*)[A-Za-z_$][\w$]*[!?]?)*)\s*(?:<[^<>()]*>)?$/.exec(before) ??
        [];
    if (name === undefined ||
        /^(?:if|for|while|switch|return|and|or|not|in|elif|foreach|catch|await|new|function|def|func)$/.test(name))
        return undefined;
    return name
        .replace(/\s+/g, '')
        .split(/(?<=\.|->|::)/)
        .slice(-2)
        .join('');
}
function isJoin(callee) {
    return callee !== undefined && /join(?:_?path|urlparts)?$|append_?path_?segments?$/i.test(callee);
}

var placeholder_name = __require__(3609);
// src/suggest/read-address.js


const maxAddressLength = 2000;
const uuidHere = /\{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}/iy;
function readAddress(text, start, before = text.charAt(start - 1)) {
    const quote = before === '"' || before === "'" || before === '`' ? before : undefined;
    const state = {
        text,
        at: start,
        quote,
        address: '',
        query: undefined,
        isConcat: /\.concat\([^()]*(?:\(\))?,\s*$/.test(text.slice(Math.max(0, start - 80), start - 1)),
    };
    const end = start + maxAddressLength;
    while (state.at < Math.min(text.length, end) && advance(state))
        if (state.address.length > maxAddressLength)
            break;
    const { address, query = '', at } = state;
    return { address, hasToken: /(?:^|&)access_token=/i.test(query), end: at };
}
function advance(state) {
    const { text, at, quote } = state;
    const char = text.charAt(at);
    const placeholder = placeholderAt(text, at, quote);
    if (placeholder !== undefined) {
        appendText(state, placeholder.text);
        state.at = placeholder.end;
        return true;
    }
    if (char === quote)
        return concatenate(state);
    if (char === '\\')
        return skipEscape(state);
    if (/[\s"'`<>|;)(^]/.test(char) || (quote === undefined && /[,\]}]/.test(char))) {
        if (quote !== undefined || !/["']/.test(char) || text.charAt(at + 1) !== '$')
            return false;
        state.quote = char;
        state.at += 1;
        return true;
    }
    if (char === '?' && state.query === undefined)
        state.query = '';
    else
        appendText(state, char);
    state.at += 1;
    return true;
}
function appendText(state, text) {
    if (state.query === undefined)
        state.address += text;
    else
        state.query += text;
}
function skipEscape(state) {
    const next = state.text.charAt(state.at + 1);
    if (next !== '/' && next !== '$' && next !== '?' && next !== '&' && next !== '=')
        return false;
    state.at += 1;
    if (next !== '/' && next !== '$')
        return advance(state);
    if (next === '/') {
        appendText(state, '/');
        state.at += 1;
    }
    return true;
}
const patterns = [
    /\$\{\{(?<name>[^}]*)\}\}/y,
    /\{\{(?<name>[^}]*)\}\}/y,
    /\$(?:(?:env|script|global|private|local):)?(?<name>[A-Za-z_]\w*(?:\??->\w+|\[[^\]\n]{0,60}\])*)/y,
    /%\((?<name>\w+)\)[sd]/y,
    /%(?:\d+\$)?[+#]?(?<name>(?:[svqiu@]|d(?![\da-f])))/y,
    /%(?<name>[A-Za-z_]\w*)%/y,
    /<(?<name>[A-Za-z_][\w .-]{0,40})>(?=[/"'`\s?]|$)/y,
];
function placeholderAt(text, at, quote) {
    const char = text.charAt(at);
    if (!/[$#%@{\\<`]/.test(char))
        return undefined;
    uuidHere.lastIndex = at;
    const [id] = uuidHere.exec(text) ?? [];
    if (id !== undefined)
        return { text: id, end: at + id.length };
    for (const pattern of patterns) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        const name = match?.groups?.name;
        if (match !== null && name !== undefined) {
            return { text: catalogPlaceholder(name.length === 1 && char === '%' ? '' : name), end: pattern.lastIndex };
        }
    }
    return bracketedAt(text, at) ?? backticksAt(text, at, quote);
}
function bracketedAt(text, at) {
    const [sign = ''] = /^(?:[$#%@]*\{|\$\(|\\\()/.exec(text.slice(at, at + 4)) ?? [];
    if (sign === '')
        return undefined;
    const open = at + sign.length - 1;
    const close = closingBracket(text, open);
    if (close === -1)
        return undefined;
    return { text: catalogPlaceholder(text.slice(open + 1, close)), end: close + 1 };
}
function backticksAt(text, at, quote) {
    if (text.charAt(at) !== '`' || quote !== '"')
        return undefined;
    const close = endOfString(text, at);
    const command = text.slice(at + 1, close);
    return close === at || command.includes('\n') ? undefined : { text: catalogPlaceholder(command), end: close + 1 };
}
function catalogPlaceholder(expression) {
    return `{${(0,placeholder_name.placeholderName)(expression)}}`;
}
const operator = /\s*(?:\)?\.concat\(|\+(?!\+)|\.\.|<>|\.(?=\s*[$"'])|(?<=\s)\.(?=\s))\s*/y;
const literal = /[a-zA-Z$@]{0,2}(?<quote>["'`])/y;
const nextLine = /[ \t]*\r?\n[ \t]*[frbuFRBU]{0,2}(?=["'])(?!["']https?:)(?!(["'])[^"'\n]*\1[ \t]*:(?:\s|$))/y;
const gluedWord = /(?!["']https?:)["'$/\w]/y;
function concatenate(state) {
    const { text } = state;
    state.at += 1;
    const next = text.charAt(state.at);
    gluedWord.lastIndex = state.at;
    if (gluedWord.test(text)) {
        const isQuote = next === '"' || next === "'";
        state.quote = isQuote ? next : undefined;
        if (isQuote)
            state.at += 1;
        return true;
    }
    nextLine.lastIndex = state.at;
    if (nextLine.test(text)) {
        state.quote = text.charAt(nextLine.lastIndex);
        state.at = nextLine.lastIndex + 1;
        return true;
    }
    return readOperands(state);
}
function nextArgument({ text, at, isConcat }) {
    return isConcat ? (/^,\s*/.exec(text.slice(at, at + 20)) ?? []) : [];
}
function readOperands(state) {
    const { text } = state;
    for (;;) {
        operator.lastIndex = state.at;
        const [sign] = operator.exec(text) ?? nextArgument(state);
        if (sign === undefined)
            return false;
        if (sign.includes('concat'))
            state.isConcat = true;
        const start = state.at + sign.length;
        literal.lastIndex = start;
        const quote = literal.exec(text)?.groups?.quote;
        if (quote !== undefined) {
            state.at = literal.lastIndex;
            state.quote = quote;
            return true;
        }
        const end = endOfExpression(text, start);
        if (end === start)
            return false;
        appendText(state, catalogPlaceholder(text.slice(start, end)));
        state.at = end;
    }
}
function readOperand(text, start) {
    const end = endOfExpression(text, start);
    return { address: catalogPlaceholder(text.slice(start, end)), end };
}
function endOfExpression(text, start) {
    let at = start;
    while (at < Math.min(text.length, start + maxAddressLength)) {
        const char = text.charAt(at);
        if (/[([{]/.test(char)) {
            const close = closingBracket(text, at);
            if (close === -1)
                return at;
            at = close + 1;
        }
        else if (/[\w$@?!:]/.test(char) || (/[.>-]/.test(char) && /^(?:\.\w|->|>\w)/.test(text.slice(at, at + 2))))
            at += 1;
        else
            return at;
    }
    return at;
}

// src/suggest/addresses.js



const topLevel = 'repositories|workspaces|snippets|teams|users|user|hook_events|addon|pullrequests';
const inRepository = 'pullrequests|refs|effective-default-reviewers|default-reviewers|branch-restrictions|branching-model|effective-branching-model|diffstat|deploy-keys|pipelines_config|pipelines-config|permissions-config|merge-base|filehistory|deployments_config|environments_config|override-settings|statuses';
const common = 'commits|commit|src|hooks|downloads|issues|forks|diff|patch|components|environments|deployments|pipelines|versions|milestones|watchers';
const below = 'settings|approve|comments|properties|reports|annotations|build|variables|changes|file-conflicts|export|import|attachments|vote|watch|groups|caches|runners|steps|logs?|test_reports|schedules|executions|ssh|key_pair|known_hosts|activity|resolve|conflicts|decline|merge|task-status|checks|request-changes|tasks|branches|tags|files|permissions?|gpg-keys|ssh-keys|members|projects';
const words = new RegExp(`(?:["'\`/}]|%s)(?<word>${topLevel}|${inRepository}|${common}|${below})(?=[/"'\`?$#\\s]|$)`, 'g');
const addresses_top = new RegExp(`^(?:${topLevel})(?=/|$)`);
const repositoryStart = new RegExp(`^(?:${inRepository})(?=/|$)`);
const ofAnyRepository = new RegExp(`^(?:${common})(?=/|$)`);
const shared = /^(?:user|users|teams|workspaces|snippets|pullrequests)(?=\/|$)/;
function findAddresses(text, variables, isAboutBitbucket) {
    const absolute = absoluteAddresses(text);
    const found = absolute.toSorted((a, b) => a.start - b.start);
    let [index, readTo] = [0, 0];
    const relative = [];
    for (const match of text.matchAll(words)) {
        const at = match.index + match[0].length - (match.groups?.word?.length ?? 0);
        while ((found[index]?.end ?? Number.POSITIVE_INFINITY) <= at)
            index += 1;
        if (at < readTo || (found[index]?.start ?? Number.POSITIVE_INFINITY) <= at)
            continue;
        const address = relativeAddress(text, at, variables, isAboutBitbucket);
        if (address === undefined)
            continue;
        readTo = address.end;
        relative.push(address);
    }
    return [...absolute, ...relative].toSorted((a, b) => a.start - b.start);
}
function hostsIn(text) {
    const found = [];
    for (let at = text.indexOf(website); at !== -1; at = text.indexOf(website, at + website.length)) {
        const end = at + website.length;
        if (/[\w.-]/.test(text.charAt(end)) && !/^\.[\s"'`]/.test(text.slice(end, end + 2)))
            continue;
        if (text.slice(at - 4, at) === 'api.')
            found.push(at - 'api.'.length);
        else if (/^\\?\/!?api\\?\//.test(text.slice(end, end + 7)))
            found.push(text.slice(at - 4, at) === 'www.' ? at - 'www.'.length : at);
    }
    return found;
}
const website = 'bitbucket.org';
function absoluteAddresses(text) {
    let end = 0;
    return hostsIn(text).flatMap((index) => {
        const found = index < end ? [] : absoluteAddress(text, index);
        end = found.at(-1)?.end ?? end;
        return found;
    });
}
function absoluteAddress(text, index) {
    const start = startOfUrl(text, index);
    if (/[\w.@-]/.test(text.charAt(start - 1)))
        return [];
    const scheme = text.startsWith('http:', start) ? 'http' : 'https';
    const { address, end, hasToken } = readAddress(text, index, text.charAt(start - 1));
    const token = hasToken ? '?access_token={token}' : '';
    return [{ address: `${scheme}://${address}${token}`, start, end, isLikely: false }];
}
const maxLogin = 220;
function startOfUrl(text, host) {
    const start = text.lastIndexOf('http', host - 1);
    if (start === -1 || host - start > maxLogin)
        return host;
    return /^https?:\\?\/\\?\/(?:[^"'`\n]+@)?$/.test(text.slice(start, host)) ? start : host;
}
function relativeAddress(text, at, variables, isAboutBitbucket) {
    const { start, prefix } = startOfAddress(text, at);
    const written = readAddress(text, start);
    const { address, end } = readJoined(text, start, written) ?? written;
    if (prefix === undefined && /^\w+$/.test(address))
        return undefined;
    const path = resolve(prefix === undefined ? address : `{${prefix}}${address}`, variables, isAboutBitbucket);
    return path === undefined ? undefined : { ...path, start, end };
}
function resolve(written, variables, isAboutBitbucket) {
    const [, name, rest = written] = /^\{([^{}]*)\}(.*)$/s.exec(written) ?? [];
    const value = name === undefined ? undefined : variables.get(name);
    const joined = value === undefined ? written : joinPaths(value, rest);
    if (/^https?:\/\//.test(joined))
        return apiHost.test(joined) ? { address: joined, isLikely: false } : undefined;
    const [, leading = '', version, path = ''] = /^((?:\/?\{[^{}]*\})*)\/?(?:!?api\/)?(2\.0\/)?\/?([^/].*)$/s.exec(joined) ?? [];
    const isSure = version !== undefined || isAboutBitbucket;
    if (addresses_top.test(path) && !(shared.test(path) && !isSure) && !(path.startsWith('pullrequests') && leading !== '')) {
        return { address: `/${path}`, isLikely: true };
    }
    const isRepository = /repo|bitbucket|\bbb/i.test(leading) || isAboutBitbucket;
    if (leading !== '' && (repositoryStart.test(path) || (ofAnyRepository.test(path) && isRepository))) {
        return { address: `/repositories/{workspace}/{repo_slug}/${path}`, isLikely: true };
    }
    return undefined;
}
const apiHost = /^https?:\/\/(?:[^/]*@)?(?:api\.bitbucket\.org|(?:www\.)?bitbucket\.org\/!?api)\b/;
function joinPaths(base, rest) {
    if (base.endsWith('/') && rest.startsWith('/'))
        return base + rest.slice(1);
    return rest.startsWith('{') && !base.endsWith('/') ? `${base}/${rest}` : base + rest;
}
function readJoined(text, start, first) {
    const [bracket] = openBrackets(text, start);
    if (bracket?.bracket !== '(' || !isJoin(calleeBefore(text, bracket.at)))
        return undefined;
    const close = closingBracket(text, bracket.at);
    if (close === -1)
        return undefined;
    let { address, end } = first;
    while (end < close) {
        const [separator, quote] = /^["'`]?\s*,\s*(?:[frb]?(["'`]))?/.exec(text.slice(end, close)) ?? [];
        if (separator === undefined)
            break;
        const from = end + separator.length;
        const part = quote ? readAddress(text, from) : readOperand(text, from);
        if (part.end <= from)
            break;
        address += `/${part.address}`;
        end = part.end;
    }
    return { address: address.replace(/(?<!:)\/{2,}/g, '/'), end };
}
const maxBack = 400;
function startOfAddress(text, word) {
    let at = word;
    const limit = Math.max(0, word - maxBack);
    while (at > limit) {
        const char = text.charAt(at - 1);
        if (char === '}' || (char === ')' && /\$\([^()]*\)$/.test(text.slice(Math.max(limit, at - 200), at)))) {
            const open = openingBracket(text, at - 1, limit);
            if (open === -1)
                break;
            at = open - (/[$#@{\\]+$/.exec(text.slice(Math.max(limit, open - 3), open))?.[0].length ?? 0);
        }
        else if (char === '"' || char === "'" || char === '`') {
            const glued = gluedStart(text, at - 1, limit);
            if (glued === undefined)
                return { start: at, ...appendedTo(text.slice(Math.max(0, at - 200), at - 1)) };
            at = glued;
        }
        else if (/[\w/.:$%@!-]/.test(char))
            at -= 1;
        else
            break;
    }
    return { start: at };
}
function openingBracket(text, close, limit) {
    const open = text.charAt(close) === '}' ? '{' : '(';
    let depth = 0;
    for (let at = close; at >= limit; at -= 1) {
        const char = text.charAt(at);
        if (char === text.charAt(close))
            depth += 1;
        else if (char === open)
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return -1;
}
function gluedStart(text, quote, limit) {
    if (!/[\w})]/.test(text.charAt(quote - 1)) || !/[/$\w]/.test(text.charAt(quote + 1)))
        return undefined;
    const open = text.lastIndexOf(text.charAt(quote), quote - 1);
    return open < limit || /[\s,]/.test(text.slice(open, quote)) ? undefined : open + 1;
}
function appendedTo(before) {
    const [, name] = /\.concat\(\s*(?:[\w$]+\.)*([A-Za-z_]\w*)(?:\(\))?,\s*$/.exec(before) ??
        /([A-Za-z_]\w*)(?:\(\))?["'\])]*\s*(?:\+|\.\.|<>|\.(?=\s*[fr]?$))\s*[frbuFR$@]{0,2}$/.exec(before) ??
        [];
    return name === undefined ? {} : { prefix: name };
}

var operation_parser = __require__(2776);
// src/suggest/method.js

function methodNamed(text) {
    const [, name = ''] = /^["'`:]*(?:http\.Method|(?:\w+\.)*\w*Method(?:\.|::)|Verb\.)?([A-Za-z]+)["'`;,)]*$/.exec(text.trim()) ?? [];
    const method = name.toUpperCase() === 'DEL' ? 'DELETE' : name.toUpperCase();
    if (method === 'HEAD' || method === 'OPTIONS')
        return ['GET'];
    return operation_parser.httpMethods.includes(method) ? [method] : [];
}
const verbs = {
    get: 'GET',
    post: 'POST',
    put: 'PUT',
    delete: 'DELETE',
    del: 'DELETE',
    patch: 'PATCH',
    head: 'GET',
};
function methodInName(name) {
    const last = name
        .replace(/\.new$/, '')
        .split(/\.|->|::/)
        .at(-1) ?? '';
    const words = last
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(/[ _!?]+/);
    const found = new Set(words.flatMap((word) => verbs[word.toLowerCase()] ?? []));
    return found.size === 1 ? [...found][0] : undefined;
}

// src/suggest/shown-method.js

const word = '(?:get|post|put|delete|patch|head|GET|POST|PUT|DELETE|PATCH|HEAD|Get|Post|Put|Delete|Patch|Head)';
const keys = [
    new RegExp(`(?:\\b|[$:-])(?:method|type|verb|http_?method|request_?method|http_?mode|customrequest)["']?\\s*(?::|=>?|\\s)\\s*:?["'\`]?(?:[\\w.]*Method(?:\\.|::)?)?(${word})\\b`, 'i'),
    new RegExp(`(?:http\\.Method|[Mm]ethod(?:\\.|::)|Verb\\.)(${word})\\b`),
];
const methodLiterals = [
    new RegExp(`["'\`](${word})["'\`]`),
    new RegExp(`(?:^|[(,\\s]):(${word})\\b`),
];
function methodInKeys(text) {
    const found = firstOf(keys, text);
    if (found !== undefined)
        return found;
    return /(?:\b|[$])(?:method|verb|http_?method)["']?\s*(?::|=>?)\s*[\w$]/i.test(text) ? [] : undefined;
}
function methodInLiterals(text) {
    return firstOf(methodLiterals, text);
}
function firstOf(patterns, text) {
    for (const pattern of patterns) {
        const [, name] = pattern.exec(text) ?? [];
        if (name !== undefined)
            return methodNamed(name);
    }
    return undefined;
}
const maxCallLength = 400;
const chain = /^\s*[)\s]*(?:\.\s*(?!get\b|post\b|put\b|delete\b|patch\b|method\b)\w+\((?:[^()]|\([^()]*\))*\)\s*){0,6}\.\s*(get|post|put|delete|patch|head|method)\s*\(\s*["']?(\w*)/i;
function methodInChain(text, from) {
    const [, name, argument = ''] = chain.exec(text.slice(from, from + maxCallLength)) ?? [];
    if (name === undefined)
        return undefined;
    return methodNamed(name.toLowerCase() === 'method' ? argument : name);
}
const builder = /\.\s*(?:(get|post|put|delete|patch|head)\s*\([^()]*\)|method\s*\(\s*([\w.:"']+)\s*\))\s*(?:\.\s*\w+\([^()]*\)\s*){0,4}\.\s*\w+\s*$/i;
function methodBefore(text, bracket) {
    const [, name, argument] = builder.exec(text.slice(Math.max(0, bracket - 200), bracket)) ?? [];
    const written = name ?? argument;
    return written === undefined ? undefined : methodNamed(written);
}

// src/suggest/enclosing-call.js




const textFunctions = new Set(('sprintf format url uri create parse encodeuri join joinpath urljoin urljoinparts joinurlparts path_join concat template tostring string str ' +
    'fmt urlparse newuri uricomponents fromuristring urifor build buildurl makeurl tourl geturl apiurl baseurl of ' +
    'absoluteurl resolve getenv getordefault env require lookup coalesce or default trim replace strip rstrip trimend ' +
    'endpoint route paths_get valueof println! format! append add set url! uri! f').split(' '));
const silent = /^(?:.*\.)?(?:log|debug|info|warn|warning|error|trace|print|printf|println|echo|fatal|throw|Error|Errorf|Exception|assert\w*|expect|describe|it|test|nock|reply|toBe|toEqual|match|mock\w*|stub\w*|rewrite|link|href|startsWith|includes|indexOf|test|fail|skip|panic|console|raise|contains|equals?|hasPrefix|has_prefix|startswith)$/i;
const readers = /(?:^|\.|->|::)(?:fetch|\$fetch|ofetch|axios|got|needle|request|urlopen|file_get_contents|\$?http|ajax|load|open-uri|open|list\w*|read\w*|paginate\w*|pages?|find\w*|fetch\w*|download\w*|UrlFetchApp\.fetch|openStream|openConnection)$/i;
const getters = /(?:^|\.|->|::)(?:get(?:env|ordefault|attr|property|string|option|config|input|secret)|(?:environ|env|config|os|params|args|options|headers|map|dict|settings)\.get)$/i;
function methodOfCall(text, start, end) {
    for (const bracket of openBrackets(text, start)) {
        if (bracket.bracket !== '(')
            continue;
        const name = calleeBefore(text, bracket.at);
        if (name === undefined)
            continue;
        if (silent.test(name))
            return 'silent';
        const shown = getters.test(name) ? undefined : shownBy(text, bracket, name, start, end);
        if (shown !== undefined)
            return shown;
        if (!isWrapper(name))
            return unknownCall(text, bracket, name);
    }
    return undefined;
}
function isWrapper(name) {
    return textFunctions.has(name.replace(/^.*(?:\.|->|::)/, '').toLowerCase()) || getters.test(name);
}
function shownBy(text, bracket, name, start, end) {
    const close = closingBracket(text, bracket.at);
    const last = close === -1 ? Math.min(text.length, end + 300) : close;
    const [before, after] = [text.slice(bracket.at + 1, start), text.slice(end, last)];
    const inside = `${before} , ${after}`;
    const written = methodInKeys(inside) ??
        methodInLiterals(before) ??
        methodInChain(text, last + 1) ??
        methodInBlock(text, last + 1) ??
        methodBefore(text, bracket.at);
    if (written !== undefined)
        return { methods: written, by: name };
    const named = methodInName(name);
    if (named !== undefined)
        return { methods: [named], by: name };
    const literal = methodInLiterals(after);
    if (literal !== undefined)
        return { methods: literal, by: name };
    if (!readers.test(name))
        return undefined;
    if (/(?:^|\.)(?:urlopen|Request)$/.test(name) && /\bdata\s*=/.test(inside))
        return { methods: ['POST'], by: name };
    const [, options] = takesOptions.test(name)
        ? (/^["'`]?\)*\s*,\s*([A-Za-z_$][\w$.]*)\s*,?\s*$/.exec(after) ?? [])
        : [];
    if (options !== undefined)
        return { methods: methodInVariable(text, options, start), by: name };
    return { methods: isPlainArguments(inside) ? ['GET'] : [], by: name };
}
const takesOptions = /(?:^|\.)(?:fetch|\$fetch|ofetch|axios|got|needle|request|\$http|urlopen)$/i;
function methodInVariable(text, name, before) {
    const area = text.slice(Math.max(0, before - maxOptionsReach), before);
    const pattern = new RegExp(`(?<![\\w$.])${name.replace(/[$.]/g, '\\$&')}\\s*(?::\\s*[\\w.<>]+\\s*)?=\\s*\\{`, 'g');
    const found = [...area.matchAll(pattern)].at(-1);
    const close = found === undefined ? -1 : closingBracket(area, found.index + found[0].length - 1);
    if (found === undefined || close === -1)
        return [];
    const content = area.slice(found.index, close);
    return methodInKeys(content) ?? (content.includes('...') ? [] : ['GET']);
}
const maxOptionsReach = 6000;
function unknownCall(text, { at }, name) {
    const close = closingBracket(text, at);
    const chain = close === -1 ? undefined : methodInChain(text, close + 1);
    return { methods: chain ?? [], by: name };
}
function methodInBlock(text, from) {
    const open = /^\s*\{/.exec(text.slice(from, from + 20))?.[0].length;
    const close = open === undefined ? -1 : closingBracket(text, from + open - 1);
    return close === -1 ? undefined : methodInKeys(text.slice(from, close));
}
function isPlainArguments(inside) {
    const rest = inside
        .replace(/\{.*\}/gs, '')
        .replace(/\b(?:headers|auth|timeout|params|cookies|verify)\s*[=:]\s*[\w.[\](){}'"]+/g, '');
    const hasSpread = /\.\.\.\s*\w*(?:opt|init|config|arg|param)/i.test(inside) || /\{[^{}]*\bmethod\b\s*[,}]/.test(inside);
    return !hasSpread && !/\b\w*(?:opt(?:ion)?s?|init|config|params|args|method|verb)\b/i.test(rest);
}

// src/suggest/assigned.js




const maxReach = 6000;
const maxUses = 12;
const assignment = /(?:^|[\s,({;[.$@&*]|\$(?:script|global|private|local|env):)["']?(?<name>(?!(?:script|global|private|local|env):\w)[A-Za-z_][\w-]*)(?:["']?\]?|(?:,\s*\w+){1,2}(?=\s*:?=(?!>)))\s*(?::\s*[\w.<>[\]| ?&]{1,40}?)?\s*(?::=|\?\?=|\|\|=|=|=>|:)\s*(?:[^\n;={}]{0,80}?(?:\|\||\?\?|:-|,|\(|\+|\.\.|\.(?=\s*["'])))?\s*(?:\$?\{\w+:-)?[a-zA-Z$@]{0,2}["'`]?$/;
function assignedName(text, start) {
    const from = lineStart(text, start, 200);
    const name = assignment.exec(text.slice(from, start))?.groups?.name ?? defaultValue(text, start);
    if (name === undefined)
        return undefined;
    const [bracket] = openBrackets(text, start).filter((open) => open.bracket === '(');
    const callee = bracket !== undefined && bracket.at >= from ? calleeBefore(text, bracket.at) : undefined;
    return callee === undefined || isWrapper(callee) ? name : undefined;
}
function defaultValue(text, start) {
    const before = text.slice(Math.max(0, start - 200), start);
    return /([A-Za-z_]\w*)\s*(?::\s*[\w.]+\s*)?(?::=|=)\s*\(?\s*(?:[\w.:!]+\(\s*)?[a-zA-Z$@]{0,2}["'`]$/.exec(before)?.[1];
}
function returnedBy(text, start) {
    const before = text.slice(Math.max(0, start - 600), start);
    const [expression = ''] = /(?:""\.concat\((?:[^()]*(?:\(\))?,\s*)?)?["'`]?$/.exec(before) ?? [];
    const expressionStart = before.slice(0, before.length - expression.length);
    if (!/(?:\breturn\s+|=>\s*|->\s*)(?:[\w.]+\(\s*)?\(?[a-zA-Z$@]{0,2}$/.test(expressionStart))
        return undefined;
    const functions = [
        ...before.matchAll(/(?:\b(?:def|function|func|fn|fun|sub)\s+(?:\([^()]*\)\s*)?(\w+)\s*[(<]|(\w+)\s*[:=]\s*(?:async\s*)?\(?[^()\n]*\)?(?::\s*\w+)?\s*=>|(\w+)\s*[:=]\s*(?:async\s*)?function\b|^\s*(?:(?:public|private|protected|static|async|internal|override)\s+)*(?:[\w<>]+\s+)?(\w+)\([^()\n]*\)\s*(?::\s*\w+\s*)?\{)/gm),
    ];
    const [, ...names] = functions.at(-1) ?? [];
    return names.find((name) => name !== undefined && !/^(?:if|for|while|switch|catch)$/.test(name));
}
const maxCopies = 2;
function assignedUses(text, variable, requestAt, depth = 0) {
    const { name, from, isFunction } = variable;
    const requests = [];
    let isPrefix = false;
    const pattern = new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '')}(?![\\w-])`, 'g');
    const area = text.slice(from, from + 2 * maxReach);
    for (const { index } of [...area.matchAll(pattern)].slice(0, maxUses)) {
        const at = from + index;
        if (isAssigned(area, index, name)) {
            if (isFunction)
                continue;
            break;
        }
        const next = area.slice(index + name.length, index + name.length + 12);
        if (/^(?:["']\s*:|\??\.(?:host|hostname|port|scheme|protocol)\b)/.test(next))
            continue;
        if (isStartOfPath(area, index, index + name.length)) {
            isPrefix = true;
            continue;
        }
        const request = requestAt(text, at, at + name.length);
        if (request !== undefined && request !== 'silent' && request.methods.length > 0)
            requests.push({ ...request, at });
        const copy = request === undefined && depth < maxCopies ? assignedName(text, at) : undefined;
        if (copy === undefined || copy === name)
            continue;
        requests.push(...assignedUses(text, { name: copy, from: at, isFunction: false }, requestAt, depth + 1).requests);
    }
    return { requests: distinctMethods(requests), isPrefix };
}
function isAssigned(text, at, name) {
    const next = text.slice(at + name.length, at + name.length + 30);
    return (/^["'\])]*\s*(?::[ \t]*\w+[ \t]*)?(?::=|=(?![=>]))/.test(next) &&
        !/[(,]\s*$/.test(text.slice(Math.max(0, at - 20), at)));
}
function isStartOfPath(text, at, end) {
    const next = text.slice(end, end + 60);
    if (/^(?:\([^()\n]*\))?(?:\s*\}\}?|\))?["']?\s*(?:\/|[+.]\s*["'`]\/?)/.test(next))
        return true;
    const [bracket] = /^(?:\([^()\n]*\))?["']?\s*,\s*["'`]/.test(next) ? openBrackets(text, at) : [];
    const callee = bracket === undefined ? undefined : calleeBefore(text, bracket.at);
    return isJoin(callee) || callee?.endsWith('concat') === true;
}
function distinctMethods(requests) {
    return [...new Map(requests.toReversed().map((request) => [request.methods.join(), request])).values()].toReversed();
}

// src/suggest/below-base.js




const clientWords = 'pullrequests|refs|effective-default-reviewers|default-reviewers|branch-restrictions|branching-model|effective-branching-model|diffstat|deploy-keys|pipelines_config|pipelines-config|permissions-config|merge-base|filehistory|deployments_config|environments_config|override-settings|commit|commits|hooks|pipelines|deployments|environments';
const behindSlash = 'src|downloads|diff|patch';
const relative = new RegExp(`["'\`](?<path>(?:${clientWords})(?=[/"'\`?])|/(?:${clientWords}|${behindSlash})(?=[/"'\`?]))`, 'g');
function findBelow(text, { found, variables, base }) {
    const isNew = ({ start, end }) => !found.some((other) => other.start < end && start < other.end);
    const below = base === undefined ? [] : belowRepository(text, base);
    return [...below, ...openAddresses(text, variables)].filter(isNew);
}
function belowRepository(text, base) {
    return [...text.matchAll(relative)].map(({ index }) => {
        const start = index + 1;
        const { address, end } = readAddress(text, start);
        const isWord = /^\w[\w-]*$/.test(address);
        return { address: joinPaths(`${base}/`, address), start, end, isLikely: true, ...(isWord && { isWord }) };
    });
}
const maxNameUses = 40;
const onlyPlaceholders = /^(?:\/?\{[^{}]*\})+\/?$/;
function openAddresses(text, variables) {
    return [...variables].flatMap(([name, value]) => {
        const isOpenBase = /^(?:https?:\/\/[^/]*(?:\/2\.0)?)?(?:\/repositories(?:\/[^/]+\/[^/]+)?)?\/?$/.test(value);
        const pattern = new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '')}(?![\\w-])`, 'g');
        const uses = isOpenBase ? [...text.matchAll(pattern)].slice(0, maxNameUses) : [];
        return uses.flatMap(({ index }) => {
            const open = openAt(text, index, index + name.length);
            return open === undefined
                ? []
                : [{ ...open, address: joinPaths(value, open.rest), isLikely: !value.startsWith('http') }];
        });
    });
}
function openAt(text, at, nameEnd) {
    const next = text.slice(nameEnd, nameEnd + 80);
    const [appended, isComma] = /^\s*(?:\+|(,)|\.(?=\s*\$))\s*[$@]?[A-Za-z_][\w.]*(?:->\w+)*(?=\s*[,;)\]}\n])/.exec(next) ?? [];
    if (appended !== undefined) {
        const [bracket] = isComma ? openBrackets(text, at) : [];
        const isAppended = isComma === undefined || (bracket !== undefined && isJoin(calleeBefore(text, bracket.at)));
        return isAppended ? { start: at, end: nameEnd + appended.length, rest: '/{path}' } : undefined;
    }
    if (!/^[}\])]{0,2}["']?\/?[$#%{]/.test(next))
        return undefined;
    const { start } = startOfAddress(text, nameEnd + (/^[}\])]*/.exec(next)?.[0].length ?? 0));
    const { address, end } = readAddress(text, start);
    const [, rest] = /^\{[^{}]*\}(.+)$/s.exec(address) ?? [];
    return rest !== undefined && onlyPlaceholders.test(rest) && end > nameEnd ? { start, end, rest } : undefined;
}

// src/suggest/command-line.js


const maxCommandLines = 30;
const maxCommandLength = 4000;
const commandStart = /(?<=^|[\s;&|($`"'[,@!={])(?:(?<name>curl|wget2?|https?|httpie|xhs?|curlie|Invoke-RestMethod|Invoke-WebRequest|irm|iwr)(?:\.exe)?|(?<client>bkt|bb|bbcloud|bitbucket-cli|bitbucket)["',\s]+(?:-\S+ )*api)(?=["',]*\s)/gi;
function commandAround(text, start, end) {
    const from = startOfCommand(text, start);
    const before = text.slice(from, start);
    const match = [...before.matchAll(commandStart)].at(-1);
    if (match === undefined)
        return undefined;
    const at = from + match.index;
    const close = endOfCommand(text, at);
    if (close < Math.min(end, text.length) - 1)
        return undefined;
    const { name, client } = match.groups ?? {};
    return {
        name: name ?? `${client} api`,
        words: wordsIn(text.slice(at + match[0].length, close)),
        hasInput: /\|\s*$/.test(text.slice(from, at)) || /^\s*<<?/.test(text.slice(close)),
    };
}
function startOfCommand(text, offset) {
    let start = lineStart(text, offset);
    for (let count = 0; start > 0 && count < maxCommandLines; count += 1) {
        const previous = lineStart(text, start - 1);
        const line = text.slice(previous, start - 1).trimEnd();
        const here = text.slice(start, offset).trimStart();
        if (!/[\\`^,]$/.test(line) && !/^(?:--?[a-z]|["'$]|https?:)/i.test(here) && here !== '')
            return start;
        start = previous;
    }
    return start;
}
function endOfCommand(text, start) {
    const outer = outerQuote(text, start);
    const limit = Math.min(text.length, start + maxCommandLength);
    for (let at = start; at < limit; at += 1) {
        const char = text.charAt(at);
        if (char === '\\')
            at += 1;
        else if (char === outer) {
            if (!/^["'], *\r?\n? *["'a-z$]/i.test(text.slice(at, at + 20)))
                return at;
        }
        else if (outer === undefined && (char === '"' || char === "'"))
            at = endOfText(text, at, limit);
        else if (char === '$' && /^\$[{(]/.test(text.slice(at, at + 2)))
            at = endOfExpansion(text, at, limit);
        else if (char === ';' || char === '|' || (char === '&' && outer === undefined && text.charAt(at - 1) !== '>'))
            return at;
        else if (char === ')' || (char === '\n' && !isContinued(text, at)))
            return at;
    }
    return limit;
}
function outerQuote(text, start) {
    const line = text.slice(lineStart(text, start), start).replace(/\\./g, '');
    return ['"', "'", '`'].find((quote) => (line.split(quote).length - 1) % 2 === 1);
}
function endOfText(text, start, limit) {
    const inLine = endOfString(text, start);
    if (inLine !== start)
        return inLine;
    const close = text.indexOf(text.charAt(start), start + 1);
    return close === -1 || close > limit ? start : close;
}
function endOfExpansion(text, start, limit) {
    const close = text.charAt(start + 1) === '{' ? '}' : ')';
    const at = text.indexOf(close, start);
    return at === -1 || at > limit ? start + 1 : at;
}
function isContinued(text, lineEnd) {
    if (/[\\`^]\r?$/.test(text.slice(lineEnd - 2, lineEnd)))
        return true;
    return /^\s*(?:--?[A-Za-z]|"[^"]*",|["']?https?:)/.test(text.slice(lineEnd + 1, lineEnd + 80).replace(/^\s*\n.*/s, ''));
}
function wordsIn(text) {
    const words = text.match(/(?:[^\s"'`,[\]]+|"(?:\\.|[^"\\])*"|'[^']*')+/g) ?? [];
    return words.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2').replace(/^["']|["']$/g, '')).filter(Boolean);
}

// src/suggest/command-method.js

function methodOfCommand(command) {
    const name = command.name.toLowerCase();
    if (name.startsWith('wget'))
        return wget(command);
    if (/^(?:invoke-|i[rw])/.test(name))
        return powershell(command);
    if (/^(?:https?|httpie|xhs?)$/.test(name))
        return httpie(command);
    return curlMethods(command);
}
function lastValue(words, names) {
    const values = words.flatMap((word, index) => {
        const match = names.exec(word);
        return match === null ? [] : [match.groups?.value || (words[index + 1] ?? '')];
    });
    return values.at(-1);
}
function has(words, names) {
    return words.some((word) => names.test(word));
}
function curlMethods({ name, words }) {
    const written = lastValue(words, /^(?:-[a-zA-Z]*X=?|--(?:request|method)(?:=|$))(?<value>.*)$/s);
    if (written !== undefined)
        return methodNamed(written);
    const isApi = name.endsWith(' api');
    if (isApi && has(words, /^(?:-[fF]|--(?:field|raw-field|input|data|body)\b|-d)/))
        return ['POST'];
    if (has(words, /^(?:--get|-[a-zA-Z]*G)$/))
        return ['GET'];
    if (has(words, /^(?:--upload-file|-[a-zA-Z]*T)/))
        return ['PUT'];
    if (has(words, /^(?:--data\b|--data-|--json\b|--form\b|--form-|--url-query-post|-[fgijklnsvLS0-9]*[dF])/))
        return ['POST'];
    return has(words, /^\$(?:\{?[a-z_]*(?:args|opts|options|flags|params)\w*(?:\[@\])?\}?|@)$/i) ? [] : ['GET'];
}
function wget({ words }) {
    const written = lastValue(words, /^--method(?:=|$)(?<value>.*)$/);
    if (written !== undefined)
        return methodNamed(written);
    return has(words, /^--post-(?:data|file)/) ? ['POST'] : ['GET'];
}
function powershell({ words }) {
    const written = lastValue(words, /^-(?:Me(?:t(?:h(?:od?)?)?)?|CustomMethod)(?::|$)(?<value>.*)$/i);
    if (written !== undefined)
        return methodNamed(written);
    return has(words, /^@\w+$/) ? [] : ['GET'];
}
function httpie({ words, hasInput }) {
    const url = words.findIndex((word) => /^\S*\/\S/.test(word) && !word.startsWith('-'));
    const written = words.slice(0, url + 1).find((word) => /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/i.test(word));
    if (written !== undefined)
        return methodNamed(written);
    if (words.slice(0, url).some((word) => /^\$\w+$/.test(word)))
        return [];
    const sends = words.slice(url + 1).some((word) => /^[\w.[\]-]+(?::?=(?!=)|@)/.test(word));
    return sends || hasInput || has(words, /^--raw(?:=|$)/) ? ['POST'] : ['GET'];
}

// src/suggest/near-method.js


const maxLinesAround = 12;
const methodSetting = /^\s*(?:- )?["']?(?:method|verb|http_?method|request_?method|http_?mode)["']?\s*[:=]\s*["']?([\w.$:{} ]+?)["']?\s*[,;]?\s*$/i;
const urlKey = /^\s*(?:- )?["']?(?:url|uri|endpoint|raw|href|path|request_?url|api_?url|address)["']?\s*[:=]/i;
function methodOfObject(lines, index) {
    const line = lines[index] ?? '';
    if (!isReadable(line) || !urlKey.test(line))
        return undefined;
    const depth = depthOf(line);
    for (const step of [-1, 1]) {
        let isNew = step === -1 && line.trimStart().startsWith('- ');
        for (let at = index + step; !isNew && Math.abs(at - index) <= maxLinesAround; at += step) {
            const other = lines[at];
            if (other === undefined)
                break;
            if (other.trim() === '' || !isReadable(other))
                continue;
            if (depthOf(other) < depth - 4 ||
                (depthOf(other) < depth && !/[{[(]\s*$|^\s*[}\])]|^\s*- |:\s*$/.test(other) && !methodSetting.test(other)))
                break;
            const [, value] = methodSetting.exec(other) ?? [];
            if (value !== undefined)
                return methodNamed(value);
            isNew = /^\s*- /.test(other) && depthOf(other) <= depth - 2 ? step === -1 || true : false;
            if (step === 1 && isNew)
                break;
        }
    }
    return [];
}
function depthOf(line) {
    return /^\s*(?:- +)?/.exec(line)?.[0].length ?? 0;
}
const setters = /(?:setRequestMethod\(\s*|httpMethod\s*=\s*|\.Method\s*=\s*|\.method\s*=\s*|CURLOPT_CUSTOMREQUEST['"]?\s*(?:,|=>)\s*|setMethod\(\s*|\.verb\s*=\s*|\bmethod\s*=\s*(?=HttpMethod\.))(["'\w.:]+)|CURLOPT_(POST|PUT)\b['"]?\s*(?:,|=>)\s*(?:1|true)|curl_easy_setopt\([^,]+,\s*CURLOPT_(POST)FIELDS|CURLOPT_(POST)FIELDS/i;
function methodOfSetter(lines, index) {
    for (let distance = 0; distance <= maxLinesAround; distance += 1) {
        for (const at of distance === 0 ? [index] : [index + distance, index - distance]) {
            const line = lines[at] ?? '';
            const isOther = !isReadable(line) || (at !== index && /api\.bitbucket\.org/.test(line));
            const [, written, ...constants] = (isOther ? null : setters.exec(line)) ?? [];
            const name = written ?? constants.find((constant) => constant !== undefined);
            if (name !== undefined)
                return methodNamed(name);
        }
    }
    return undefined;
}
function isCurlHandle(line) {
    return isReadable(line) && /CURLOPT_URL|curl_init\(/.test(line);
}

// src/suggest/read-operations.js











const maxRounds = 3;
function readOperations({ path, text }) {
    const found = findAllAddresses(text, isAboutBitbucket(path, text));
    if (found.length === 0)
        return [];
    const lineAt = lineCounter(text);
    const lines = text.split('\n');
    return found.flatMap((address) => {
        if (isBase(text, address) || isComment(lines[lineAt(address.start) - 1] ?? '', text, address.start))
            return [];
        return requestsTo(text, address, lines, lineAt(address.start) - 1).map(({ methods, by, at }) => ({
            type: 'operation',
            methods,
            address: address.address,
            ...(address.isLikely && { isLikely: true }),
            place: { path, line: lineAt(at), by },
        }));
    });
}
function isAboutBitbucket(path, text) {
    if (/server|data-?center|bbdc/i.test(path))
        return false;
    return (/bitbucket/i.test(path) ||
        (text.includes('api.bitbucket.org') && !text.includes('api.github.com') && !text.includes('gitlab.com')));
}
function findAllAddresses(text, isSure) {
    let variables = new Map();
    for (let round = 0;; round += 1) {
        const found = findAddresses(text, variables, isSure);
        const next = new Map(found.flatMap((address) => {
            const name = assignedName(text, address.start) ?? returnedBy(text, address.start);
            return name === undefined || variables.has(name) ? [] : [[name, address.address]];
        }));
        if (next.size === 0 || round === maxRounds) {
            const base = repositoryBase(text, found);
            const others = base === undefined ? found : found.filter(({ address }) => !address.startsWith('/pullrequests'));
            return [...others, ...findBelow(text, { found: others, variables, base })].toSorted((a, b) => a.start - b.start);
        }
        variables = new Map([...variables, ...next]);
    }
}
function repositoryBase(text, found) {
    const bases = found.flatMap(({ address, start }) => {
        const [, repository, path] = /(\/repositories\/[^/]+\/[^/]+)(\/\{[^{}]*\})?\/?$/.exec(address) ?? [];
        const isNamed = path !== undefined || assignedName(text, start) !== undefined;
        return repository !== undefined && isNamed ? [repository] : [];
    });
    const [first] = bases;
    return bases.every((base) => base === first) ? first : '/repositories/{workspace}/{repo_slug}';
}
function isBase(text, { address, start }) {
    if (/^https?:\/\/[^/]*(?:\/!?api)?(?:\/[12]\.0)?(?:\/|\.|\/swagger\.json)?$/.test(address) || /^\/?$/.test(address))
        return true;
    const name = /\/repositories(?:\/[^/]+\/[^/]+)?\/?$/.test(address) ? assignedName(text, start) : undefined;
    return name !== undefined && (/\/repositories\/?$/.test(address) || /base/i.test(name));
}
function isComment(line, text, start) {
    if (/^\s*(?:\/\/|#(?!define|\{)|\*|\/\*|<!--|--\s|;|rem\s|"""|''')/i.test(line))
        return true;
    const before = text.slice(lineStart(text, start), start);
    return /\s(?:\/\/|#)\s/.test(before);
}
function requestsTo(text, address, lines, line) {
    const { start, end } = address;
    const direct = requestAt(text, start, end);
    if (direct === 'silent' || isRoute(address.address, direct))
        return [];
    if (direct !== undefined && direct.methods.length > 0)
        return [{ ...direct, at: start }];
    if (address.isWord)
        return [];
    const variable = assignedName(text, start);
    const name = variable ?? returnedBy(text, start);
    const isFunction = variable === undefined;
    const from = isFunction ? Math.max(0, start - maxReach) : end;
    const uses = name === undefined ? undefined : assignedUses(text, { name, from, isFunction }, requestAt);
    if (uses !== undefined && uses.requests.length > 0)
        return uses.requests;
    if (uses?.isPrefix)
        return [];
    const near = methodOfObject(lines, line) ??
        (direct === undefined || isCurlHandle(lines[line] ?? '') ? methodOfSetter(lines, line) : undefined);
    if (near !== undefined && near.length > 0)
        return [{ methods: near, by: direct?.by ?? 'request', at: start }];
    if (direct === undefined && isCurlHandle(lines[line] ?? ''))
        return [{ methods: ['GET'], by: 'curl_exec', at: start }];
    return [direct === undefined ? { methods: [], by: name ?? 'request', at: start } : { ...direct, at: start }];
}
function isRoute(address, request) {
    return (/\/:[a-z]/i.test(address) && /(?:^|\.)(?:app|router|server|fastify|express|mux|r)\.\w+$/i.test(request?.by ?? ''));
}
function lineBefore(text, start) {
    return text.slice(lineStart(text, start, 400), start);
}
function requestAt(text, start, end) {
    const before = text.slice(Math.max(0, start - 80), start);
    if (/(?:^|\n)\s*(?:- )?["'`]?[A-Z]+ +["'`]?$/.test(before) && text.charAt(start) === '/')
        return 'silent';
    const [, word = ''] = /(?:^|[\s"'`(,])(GET|POST|PUT|DELETE|PATCH|HEAD)(?:["'`]\s*,?|,)?\s+[a-zA-Z$@]{0,2}["'`]?$/.exec(before) ?? [];
    const command = commandAround(text, start, end);
    if (command !== undefined) {
        const methods = methodOfCommand(command);
        return { methods, by: command.name };
    }
    const call = methodOfCall(text, start, end);
    if (call === 'silent')
        return call;
    if (word !== '')
        return { methods: methodNamed(word), by: call?.by ?? 'request' };
    return call ?? methodWithoutBrackets(lineBefore(text, start), lineAfter(text, end));
}
function lineAfter(text, end) {
    return /^[^\n]*/.exec(text.slice(end, end + 300))?.[0] ?? '';
}
function methodWithoutBrackets(before, after) {
    const [, step, pairs = ''] = /^\s*(?:(?:def|var|final)\s+)?(?:\w+\s*=\s*)?(\w+) +((?:\w+: [^\n]*, *)?)(?:url|uri|endpoint|path): *["']$/.exec(before) ?? [];
    if (step !== undefined) {
        const keys = methodInKeys(pairs) ?? methodInKeys(after);
        if (keys !== undefined || step === 'httpRequest')
            return { methods: keys ?? (/,\s*$/.test(after) ? [] : ['GET']), by: step };
    }
    const [, named] = /([\w@]+(?:(?:\.|::)\w+)+)[!?]? +["']$/.exec(before) ?? [];
    const method = named === undefined ? undefined : methodInName(named);
    if (named !== undefined && method !== undefined)
        return { methods: [method], by: named };
    const [, cmdlet] = /(?:^|[\s=(|;])([A-Z][a-z]+-[A-Z]\w+)\s[^\n;|]*$/.exec(before) ?? [];
    const [, written] = /\s-Method[:\s]+["']?(\w+)/i.exec(`${before} ${after}`) ?? [];
    return cmdlet === undefined || written === undefined ? undefined : { methods: methodNamed(written), by: cmdlet };
}

// src/suggest/terraform.data.js

const measuredResources = [
    ...['repository', 'project', 'hook', 'workspace_hook', 'branch_restriction', 'branching_model', 'default_reviewers'],
    ...['deploy_key', 'deployment', 'repository_variable', 'workspace_variable', 'forked_repository', 'commit_file'],
    ...['repository_user_permission', 'repository_group_permission'],
];
const measuredDataSources = ['repository', 'current_user', 'workspace', 'workspace_members'];
const environment = `${paths.repositoryPath}/deployments_config/environments/{environment_uuid}`;
const oidc = '/workspaces/{workspace}/pipelines-config/identity/oidc';
const groups = 'https://api.bitbucket.org/1.0/groups/{workspace}';
const otherResources = {
    deployment_variable: [
        ['GET POST', `${environment}/variables`],
        ['PUT DELETE', `${environment}/variables/{variable_uuid}`],
    ],
    gpg_key: [
        ['POST', '/users/{selected_user}/gpg-keys'],
        ['GET DELETE', '/users/{selected_user}/gpg-keys/{fingerprint}'],
    ],
    group: [
        ['POST', groups],
        ['GET PUT DELETE', `${groups}/{slug}`],
    ],
    group_membership: [
        ['GET', `${groups}/{slug}/members`],
        ['PUT DELETE', `${groups}/{slug}/members/{uuid}`],
    ],
    pipeline_schedule: [
        ['POST', `${paths.repositoryPath}/pipelines_config/schedules`],
        ['GET PUT DELETE', `${paths.repositoryPath}/pipelines_config/schedules/{schedule_uuid}`],
    ],
    pipeline_ssh_key: [['GET PUT DELETE', `${paths.repositoryPath}/pipelines_config/ssh/key_pair`]],
    pipeline_ssh_known_host: [
        ['POST', `${paths.repositoryPath}/pipelines_config/ssh/known_hosts`],
        ['GET PUT DELETE', `${paths.repositoryPath}/pipelines_config/ssh/known_hosts/{known_host_uuid}`],
    ],
    project_branching_model: [['GET PUT', `${paths.projectPath}/branching-model/settings`]],
    project_default_reviewers: [
        ['GET', `${paths.projectPath}/default-reviewers`],
        ['PUT DELETE', `${paths.projectPath}/default-reviewers/{selected_user}`],
    ],
    project_group_permission: [['GET PUT DELETE', `${paths.projectPath}/permissions-config/groups/{group_slug}`]],
    project_user_permission: [['GET PUT DELETE', `${paths.projectPath}/permissions-config/users/{selected_user_id}`]],
    ssh_key: [
        ['POST', '/users/{selected_user}/ssh-keys'],
        ['GET PUT DELETE', '/users/{selected_user}/ssh-keys/{key_id}'],
    ],
};
const otherDataSources = {
    deployment: [['GET', `${paths.repositoryPath}/environments/{environment_uuid}`]],
    deployments: [['GET', `${paths.repositoryPath}/environments`]],
    file: [['GET', `${paths.repositoryPath}/src/{commit}/{path}`]],
    group: [['GET', `${groups}/{slug}`]],
    group_members: [['GET', `${groups}/{slug}/members`]],
    groups: [['GET', groups]],
    ip_ranges: [],
    hook_types: [['GET', '/hook_events/{subject_type}']],
    pipeline_oidc_config: [['GET', `${oidc}/.well-known/openid-configuration`]],
    pipeline_oidc_config_keys: [['GET', `${oidc}/keys.json`]],
    project: [['GET', paths.projectPath]],
    user: [['GET', '/users/{selected_user}']],
};

// src/suggest/read-terraform.js


const block = /^[ \t]*(?<kind>resource|data)[ \t]+"bitbucket_(?<type>\w+)"/gm;
function readTerraform({ path, text }) {
    if (!path.endsWith('.tf'))
        return [];
    const lineAt = lineCounter(text);
    return [...text.matchAll(block)].flatMap(({ index, groups }) => {
        const { kind = '', type = '' } = groups ?? {};
        const isData = kind === 'data';
        const place = { path, line: lineAt(index), by: `${kind} bitbucket_${type}` };
        if ((isData ? measuredDataSources : measuredResources).includes(type)) {
            const feature = `${isData ? 'data-' : ''}${type.replaceAll('_', '-')}`;
            return [{ type: 'tool', tool: 'terraform', feature, place }];
        }
        const requests = (isData ? otherDataSources : otherResources)[type];
        if (requests === undefined)
            return [{ type: 'unknown', place }];
        return requests.flatMap(([methods, address]) => methods.split(' ').map((method) => ({ type: 'operation', methods: [method], address, place })));
    });
}

// src/suggest/tool-signs.data.js
const renovateFile = /(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?|renovate[\w.-]*\.[cm]?[jt]s|config\.[cm]?js)$/;
const packageFile = /(?:^|\/)package\.json$/;
const pipelineFile = /(?:^|\/)(?:bitbucket-pipelines\.yml|\.github\/workflows\/[^/]+\.ya?ml|Jenkinsfile|\.drone\.yml)$|\.(?:sh|bash|ya?ml|mk)$|(?:^|\/)Makefile$/;
const pythonList = /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile)$/;
const toolSigns = [
    {
        tool: 'renovate',
        file: /(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/,
        text: /[{]/,
        by: 'configuration',
    },
    { tool: 'renovate', file: packageFile, text: /^ *"renovate" *:/m, by: 'package.json' },
    {
        tool: 'renovate',
        word: 'RENOVATE_PLATFORM',
        text: /\bRENOVATE_PLATFORM["']?\s*[:=]\s*["']?bitbucket\b(?!-)/,
        isBitbucket: true,
        by: 'RENOVATE_PLATFORM',
    },
    {
        tool: 'renovate',
        file: renovateFile,
        text: /["']?platform["']?\s*:\s*["']bitbucket["']/,
        isBitbucket: true,
        by: 'platform',
    },
    {
        tool: 'renovate',
        file: pipelineFile,
        text: /\brenovate\/renovate\b|\brenovatebot\/github-action@|\bnpx (?:-\S+ )*renovate\b/,
        by: 'renovate',
    },
    {
        tool: 'renovate',
        feature: 'automerge',
        file: renovateFile,
        text: /["']?automerge["']?\s*:\s*true/,
        by: 'automerge',
    },
    {
        tool: 'renovate',
        feature: 'autodiscover',
        word: 'RENOVATE_AUTODISCOVER',
        text: /\bRENOVATE_AUTODISCOVER["']?\s*[:=]\s*["']?true/,
        by: 'RENOVATE_AUTODISCOVER',
    },
    {
        tool: 'renovate',
        feature: 'autodiscover',
        file: renovateFile,
        text: /["']?autodiscover["']?\s*:\s*true/,
        by: 'autodiscover',
    },
    {
        tool: 'renovate',
        feature: 'autodiscover-namespaces',
        file: renovateFile,
        text: /["']?autodiscoverNamespaces["']?\s*:/,
        by: 'autodiscoverNamespaces',
    },
    {
        tool: 'renovate',
        feature: 'autodiscover-namespaces',
        word: 'RENOVATE_AUTODISCOVER_NAMESPACES',
        text: /\bRENOVATE_AUTODISCOVER_NAMESPACES\b/,
        by: 'RENOVATE_AUTODISCOVER_NAMESPACES',
    },
    { tool: 'danger', file: /(?:^|\/)dangerfile\.[jt]sx?$/i, text: /\S/, by: 'dangerfile' },
    { tool: 'danger', file: packageFile, text: /^ *"danger" *: *"/m, by: 'dependency' },
    { tool: 'danger', file: pipelineFile, text: /\bdanger(?:-js)? ci\b|\bdanger\/danger-js@/, by: 'danger ci' },
    {
        tool: 'semantic-release',
        file: /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.\w+)$/,
        text: /\S/,
        by: 'configuration',
    },
    { tool: 'semantic-release', file: packageFile, text: /^ *"semantic-release" *: *"/m, by: 'dependency' },
    {
        tool: 'semantic-release',
        file: pipelineFile,
        text: /\bnpx (?:-\S+ )*semantic-release\b|\bcycjimmy\/semantic-release-action@/,
        by: 'semantic-release',
    },
    { tool: 'release-it', file: /(?:^|\/)\.release-it\.\w+$/, text: /\S/, by: 'configuration' },
    { tool: 'release-it', file: packageFile, text: /^ *"release-it" *: *"/m, by: 'dependency' },
    { tool: 'git-lfs', file: /(?:^|\/)\.gitattributes$/, text: /\bfilter=lfs\b/, by: 'filter=lfs' },
    {
        tool: 'backstage',
        feature: 'catalog-file',
        file: /app-config[\w.-]*\.ya?ml$/,
        text: /^ {2,}bitbucketCloud:/m,
        isBitbucket: true,
        by: 'bitbucketCloud',
    },
    {
        tool: 'backstage',
        feature: 'discovery',
        file: /app-config[\w.-]*\.ya?ml$/,
        text: /^ *providers:\s*\n(?:.*\n){0,40}? +bitbucketCloud:/m,
        isBitbucket: true,
        by: 'catalog provider',
    },
    {
        tool: 'backstage',
        feature: 'publish',
        word: 'publish:bitbucketCloud',
        text: /\baction: *["']?publish:bitbucketCloud["']?\s*$/m,
        isBitbucket: true,
        by: 'publish:bitbucketCloud',
    },
    {
        tool: 'backstage',
        feature: 'publish-pull-request',
        word: 'publish:bitbucketCloud:pull-request',
        text: /\bpublish:bitbucketCloud:pull-request\b/,
        isBitbucket: true,
        by: 'publish:bitbucketCloud:pull-request',
    },
    {
        tool: 'backstage',
        feature: 'pipelines-run',
        word: 'bitbucket:pipelines:run',
        text: /\baction: *["']?bitbucket:pipelines:run\b/,
        isBitbucket: true,
        by: 'bitbucket:pipelines:run',
    },
    {
        tool: 'reviewdog',
        word: 'bitbucket-code-report',
        text: /-reporter[= ]+["']?bitbucket-code-report\b/,
        isBitbucket: true,
        by: 'bitbucket-code-report',
    },
    {
        tool: 'argocd',
        feature: 'pull-request-generator',
        word: 'pullRequest:',
        text: /^ *(?:- )?pullRequest:\s*\n(?:.*\n){0,8}? +bitbucket:/m,
        isBitbucket: true,
        by: 'pullRequest.bitbucket',
    },
    {
        tool: 'argocd',
        feature: 'scm-generator',
        word: 'scmProvider:',
        text: /^ *(?:- )?scmProvider:\s*\n(?:.*\n){0,8}? +bitbucket:/m,
        isBitbucket: true,
        by: 'scmProvider.bitbucket',
    },
    {
        tool: 'atlantis',
        text: /\bATLANTIS_BITBUCKET_(?:USER|TOKEN)\b|--bitbucket-(?:user|token)\b/,
        isBitbucket: true,
        by: 'atlantis',
    },
    {
        tool: 'flux',
        word: 'kind: Provider',
        text: /^kind: *Provider\s*$(?:\n.*){0,20}?\n *type: *["']?bitbucket["']?\s*$/m,
        isBitbucket: true,
        by: 'kind: Provider',
    },
    {
        tool: 'bkt',
        feature: 'pull-requests',
        word: 'bkt pr ',
        text: /\bbkt pr (?:list|view|comment)\b/,
        isBitbucket: true,
        by: 'bkt pr',
    },
    {
        tool: 'bkt',
        feature: 'create',
        word: 'bkt pr create',
        text: /\bbkt pr create\b/,
        isBitbucket: true,
        by: 'bkt pr create',
    },
    {
        tool: 'bkt',
        feature: 'merge',
        word: 'bkt pr merge',
        text: /\bbkt pr merge\b/,
        isBitbucket: true,
        by: 'bkt pr merge',
    },
    {
        tool: 'bkt',
        feature: 'pipelines',
        word: 'bkt pipeline list',
        text: /\bbkt pipeline list\b/,
        isBitbucket: true,
        by: 'bkt pipeline',
    },
    {
        tool: 'bkt',
        feature: 'repositories',
        word: 'bkt ',
        text: /\bbkt (?:repo (?:list|view)|branch list)\b/,
        isBitbucket: true,
        by: 'bkt repo',
    },
    {
        tool: 'checkov',
        word: 'bitbucket_configuration',
        text: /\bbitbucket_configuration\b/,
        isBitbucket: true,
        by: 'bitbucket_configuration',
    },
    {
        tool: 'atlassian-python-api',
        file: /\.py$/,
        text: /^[ \t]*from atlassian\.bitbucket import Cloud\b/m,
        isBitbucket: true,
        by: 'import',
    },
    { tool: 'atlassian-python-api', file: pythonList, text: /^["' ]*atlassian-python-api\b/m, by: 'dependency' },
    { tool: 'bitbucket', file: packageFile, text: /^ *"bitbucket" *: *"/m, isBitbucket: true, by: 'dependency' },
    {
        tool: 'go-scm',
        file: /(?:^|\/)go\.mod$/,
        text: /^[ \t]*(?:require )?github\.com\/drone\/go-scm\b/m,
        by: 'dependency',
    },
];

// src/suggest/read-tools.js



function readTools({ path, text }, isOnBitbucket) {
    const lineAt = lineCounter(text);
    const isAboutBitbucket = isOnBitbucket || /(?:^|\/)bitbucket-pipelines\.yml$/.test(path) || /bitbucket/i.test(text);
    return toolSigns.flatMap(({ tool, feature, file, word, text: sign, isBitbucket, by }) => {
        if ((file !== undefined && !file.test(path)) || (word !== undefined && !text.includes(word)))
            return [];
        const match = sign.exec(text);
        if (match === null || isInComment(text, match.index))
            return [];
        return [
            {
                type: 'tool',
                tool,
                ...(feature !== undefined && { feature }),
                ...(!(isBitbucket || isAboutBitbucket) && { isLikely: true }),
                place: { path, line: lineAt(match.index + Math.max(0, match[0].search(/\S/))), by },
            },
        ];
    });
}
function isInComment(text, at) {
    return /^\s*(?:#|\/\/)/.test(text.slice(lineStart(text, at + 1), at + 1));
}

// src/suggest/unused-definitions.js
function withoutUnusedDefinitions(source) {
    const { path, text } = source;
    if (!/\.ya?ml$/.test(path) || !/^definitions:/m.test(text) || !/^pipelines:/m.test(text))
        return source;
    const lines = text.split('\n');
    const references = countReferences(lines);
    for (const { start, end } of anchoredIn(lines).toReversed()) {
        const own = lines.slice(start, end);
        const ownReferences = countReferences(own);
        const isUsed = anchorsIn(own).some((name) => (references.get(name) ?? 0) > (ownReferences.get(name) ?? 0));
        if (isUsed)
            continue;
        for (const [name, count] of ownReferences)
            references.set(name, (references.get(name) ?? 0) - count);
        lines.fill('', start, end);
    }
    return { ...source, text: lines.join('\n') };
}
const anchoredLine = /^ *(?:- +)*(?:(?:"[^"]*"|'[^']*'|[\w-]+(?: [\w-]+)*): +)?(?:!\S* +)?&[\w-]/;
function anchoredIn(lines) {
    const first = lines.findIndex((line) => /^definitions:/.test(line));
    const last = endOf(first, lines);
    const anchored = [];
    for (let start = first + 1, end = start; start < last; start = end) {
        const line = lines[start] ?? '';
        const isAnchored = anchoredLine.test(line);
        end = isAnchored || /^ +pipelines:/.test(line) ? endOf(start, lines) : start + 1;
        if (isAnchored)
            anchored.push({ start, end });
    }
    return anchored;
}
function endOf(start, lines) {
    const first = lines[start] ?? '';
    const depth = indentOf(first);
    const isItem = (line) => !/^ *- /.test(first) && indentOf(line) === depth && /^ *- /.test(line);
    const isInside = (line) => !/^ *[^ #\r]/.test(line) || indentOf(line) > depth || isItem(line);
    let end = start + 1;
    while (end < lines.length && isInside(lines[end] ?? ''))
        end += 1;
    return end;
}
function indentOf(line) {
    return line.search(/[^ ]|$/);
}
function anchorsIn(lines) {
    return lines.flatMap((line) => [...line.matchAll(/(?<=^|[\s[,{])&([\w-]+)/g)].map(([, name = '']) => name));
}
function countReferences(lines) {
    const counts = new Map();
    for (const line of lines) {
        for (const [, name = ''] of line.matchAll(/\*([\w-]+)/g))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}

// src/suggest/suggest.js







function suggestFor({ sources, unreadable, isOnBitbucket }) {
    const uses = [];
    let files = 0;
    for (const source of sources) {
        files += 1;
        uses.push(...readUses(source, isOnBitbucket));
    }
    return { declaration: (0,declaration.declarationOf)(uses), files, unreadable };
}
function readUses(file, isOnBitbucket) {
    const source = withoutUnusedDefinitions(file);
    return [
        ...readOperations(source),
        ...readJobs(source),
        ...readTerraform(source),
        ...readGit(source),
        ...readTools(source, isOnBitbucket),
    ];
}
const sampleText = `const base = "https://api.bitbucket.org/2.0/repositories/a/b";
await fetch(\`\${base}/pullrequests/\${id}\`, { method: "PUT" });
curl -d x "https://api.bitbucket.org/2.0/repositories/a/b/hooks"
client.get(url + "/repositories/" + name + "/refs");
git push https://bitbucket.org/a/b.git
`;
const sample = {
    sources: [{ path: 'bitbucket-pipelines.yml', text: sampleText }],
    unreadable: [],
    isOnBitbucket: false,
};
_module.exports = { readUses, sample, suggestFor };


})

};
;