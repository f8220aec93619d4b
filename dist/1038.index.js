"use strict";
exports.id = 1038;
exports.ids = [1038];
exports.modules = {

8657:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var tools_features = __require__(450);
var group_by = __require__(7043);
var finding = __require__(5419);
var credential_kind = __require__(8161);
// src/check/tools/kinds.js



function measuredKind(kind) {
    if (kind === 'api-token')
        return kind;
    return (0,credential_kind.isAccessToken)(kind) ? 'access-token' : undefined;
}
function rejectedUses(used, kind) {
    const own = measuredKind(kind);
    if (own === undefined)
        return [];
    const [other] = tools_features.toolTokenKinds.filter((each) => each !== own);
    return used.flatMap(({ tool, features }) => {
        const rejected = features.flatMap((feature) => {
            const why = measuredRefusal(tool, feature, own);
            return why === undefined || (other && measuredRefusal(tool, feature, other)) ? [] : [{ feature, why }];
        });
        return (0,group_by.groupBy)(rejected, ({ why }) => why).map((same) => {
            const [{ feature, why }] = same;
            const fields = other && fieldsFor(tool, feature, other);
            return {
                tool: tool.name,
                title: tool.title,
                features: same.map((each) => each.feature.name),
                kind,
                why,
                ...(other && fields && { use: { kind: other, fields } }),
            };
        });
    });
}
function fieldsFor(tool, { fields }, kind) {
    return fields?.[kind] ?? (0,tools_features.settingsFor)(tool, kind).working[0]?.fields;
}
function measuredRefusal(tool, { refuses = [] }, kind) {
    const own = refuses.find((refusal) => refusal.kind === kind)?.why;
    const { working, failing } = (0,tools_features.settingsFor)(tool, kind);
    return own ?? (working.length === 0 ? (failing[0]?.note ?? 'No setting works.') : undefined);
}
function isOnlyFor(requirement, uses) {
    if (!('requiredBy' in requirement) || requirement.requiredBy === undefined)
        return false;
    return requirement.requiredBy.every((use) => isWithin(use, uses));
}
function isWithin({ tool, features }, uses) {
    const others = uses.filter((use) => use.tool === tool).flatMap((use) => use.features);
    return features.every((feature) => others.includes(feature));
}

// src/tools/parse-tool.js
const parse_tool_form = /^(@?[^\s@()][^@()]*?) ?(?:@ ?([^\s@()]*))? ?(?:\(([^()]*)\))?$/;
const howTo = 'write a tool as name, name@major, or name (feature, feature)';
function parseTool(text) {
    const [, name, version, list] = parse_tool_form.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
    if (name === undefined)
        return { fault: howTo };
    const major = version === undefined ? undefined : /^v?(\d{1,6})(?:\.[\w.+-]*)?$/i.exec(version)?.[1];
    if (version !== undefined && major === undefined)
        return { fault: 'the version after @ must be a major version' };
    const features = (list ?? '')
        .split(/[,;]/)
        .map((feature) => feature.replace(/^[\s"'`]+|[\s"'`]+$/g, '').toLowerCase())
        .filter((feature) => feature !== '');
    if (list !== undefined && features.length === 0)
        return { fault: 'the parentheses contain no feature' };
    return {
        name: name.toLowerCase(),
        features: [...new Set(features)],
        ...(major !== undefined && { major: Number(major) }),
    };
}

var similar = __require__(5055);
// src/check/tools/needs.js



function findToolNeeds(texts, measured, { catalogOperations }) {
    const { used, issues } = findTools(texts, measured);
    const operations = operationsOf(used);
    const git = gitOf(used);
    const catalog = new Map(catalogOperations().map((operation) => [`${operation.method} ${operation.path}`, operation]));
    const optional = used.flatMap((each) => optionalOperations(each, operations, catalog));
    return { used, operations, optional, issues, ...(git !== undefined && { git }) };
}
function findTools(texts, tools) {
    const used = new Map();
    const issues = [];
    for (const text of new Set(texts)) {
        const wanted = parseTool(text);
        if ('fault' in wanted) {
            issues.push({ type: 'tool-malformed', text, problem: wanted.fault });
            continue;
        }
        const { name, major, features } = wanted;
        const tool = tools.find((each) => each.name === name);
        if (tool === undefined) {
            issues.push({ type: 'tool-unknown', text: name, nearest: nearestTools(name, tools) });
            continue;
        }
        if (major !== undefined && major > majorOf(tool))
            issues.push({ type: 'tool-outdated', text, major, tool });
        const known = tool.features.filter((feature) => isMeant(feature, features));
        for (const feature of features.filter((each) => !known.some((one) => one.name === each))) {
            issues.push({ type: 'tool-unknown', text: feature, nearest: nearestFeatures(feature, tool), tool: tool.name });
        }
        used.set(tool, new Set([...(used.get(tool) ?? []), ...known]));
    }
    return { used: [...used].map(([tool, features]) => ({ tool, features: [...features] })), issues };
}
function isMeant({ name, isDefault }, features) {
    return features.length === 0 ? isDefault : features.includes(name);
}
function majorOf({ version }) {
    return Number.parseInt(version, 10);
}
function nearestTools(text, tools) {
    const words = text
        .trim()
        .toLowerCase()
        .split(/[^\w.-]+/)
        .filter((word) => word.length > 2);
    const titled = tools.filter(({ name, title }) => words.some((word) => word === name || title.toLowerCase().includes(word)));
    if (titled.length > 0)
        return titled.slice(0, 3).map(({ name }) => name);
    return (0,similar.findSimilar)(text, tools.map(({ name }) => name));
}
function nearestFeatures(text, { features }) {
    const names = features.map(({ name }) => name);
    const near = (0,similar.findSimilar)(text, names);
    return near.length > 0 ? near : names;
}
function operationsOf(used) {
    const operations = new Set(used.flatMap(({ features }) => features.flatMap(tools_features.requiredOperations)));
    return new Map([...operations].map((operation) => [
        operation,
        usesOf(used, (feature) => (0,tools_features.requiredOperations)(feature).includes(operation)),
    ]));
}
function optionalOperations({ tool, features }, required, catalog) {
    const others = features.flatMap(tools_features.otherOperations).filter(({ operation }) => !required.has(operation));
    const once = new Map(others.map((each) => [`${each.operation} ${each.when}`, each]));
    return [...once.values()].flatMap(({ operation: label, need, when }) => {
        const operation = catalog.get(label);
        if (operation === undefined)
            return [];
        const callers = features.filter(({ operations }) => operations.some((each) => each.operation === label));
        return [
            {
                label,
                operation,
                scopes: operation.scopes,
                need: need === 'conditional' ? 'conditional' : 'optional',
                ...(when !== undefined && { when }),
                calledBy: { tool: tool.name, features: callers.map(({ name }) => name) },
            },
        ];
    });
}
function gitOf(used) {
    const found = ['push', 'clone'].map((access) => ({
        access,
        requiredBy: usesOf(used, ({ git }) => git === access),
    }));
    return found.find(({ requiredBy }) => requiredBy.length > 0);
}
function usesOf(used, isNeeded) {
    return used
        .map(({ tool, features }) => ({ tool: tool.name, features: features.filter(isNeeded).map(({ name }) => name) }))
        .filter(({ features }) => features.length > 0);
}

// src/check/tools/findings.js





function toolRejectionFindings({ tools }, kind) {
    return rejectedUses(tools, kind).map((facts) => (0,finding.createFinding)('tool-rejects-kind', facts));
}
function withoutRejected(requirements, kind) {
    const rejected = rejectedUses(requirements.tools, kind);
    return {
        ...requirements,
        all: requirements.all.filter((each) => !isOnlyFor(each, rejected)),
        optional: requirements.optional.filter(({ calledBy }) => !isWithin(calledBy, rejected)),
    };
}
function findNeeds(missing, { tools }, checks) {
    const needs = checks.flatMap(({ requirement, missing: lacking = [] }) => {
        const scopes = lacking.filter((scope) => missing.includes(scope));
        if (scopes.length === 0 || !('requiredBy' in requirement))
            return [];
        return (requirement.requiredBy ?? []).map((use) => ({ ...use, scopes, requirement }));
    });
    return (0,group_by.groupBy)(needs, ({ tool }) => tool).map((same) => {
        const [{ tool: name }] = same;
        const features = tools.find(({ tool }) => tool.name === name)?.features ?? [];
        const isSilent = same.some(({ requirement, features: own }) => features.some((feature) => own.includes(feature.name) && isSilentWithout(feature, requirement)));
        return {
            tool: name,
            features: [...new Set(same.flatMap((need) => need.features))],
            scopes: [...new Set(same.flatMap(({ scopes }) => scopes))],
            ...(isSilent && { isSilent }),
        };
    });
}
function isSilentWithout(feature, { kind, label }) {
    const what = kind === 'git' ? `git ${feature.git}` : label;
    return (0,tools_features.silentFailures)(feature).some((failure) => failure.what === what);
}
function placeFindings({ tools, place }, { workspace, repository }) {
    const isIn = (parameter) => usesOf(tools, (feature) => (0,tools_features.requiredOperations)(feature).some((operation) => operation.includes(parameter)));
    const inRepository = [...isIn('{repo_slug}'), ...usesOf(tools, ({ git }) => git !== undefined)];
    const isMissing = (resource, uses, known) => uses.length > 0 && known === undefined && place[resource] === undefined ? [{ resource, uses }] : [];
    const [missing] = [
        ...isMissing('repository', inRepository, repository),
        ...isMissing('workspace', isIn('{workspace}'), workspace),
    ];
    if (missing === undefined)
        return [];
    const { resource, uses } = missing;
    const names = [...new Set(uses.map(({ tool }) => tool))];
    return [(0,finding.createFinding)('resource-unverified', { resource, option: resource, tools: names })];
}

var scopes = __require__(1638);
var kind_limits = __require__(9631);
var requirement = __require__(2685);
// src/check/tools/notes.js






function toolNotes(requirements, kind, scopeModel, granted) {
    const rejected = rejectedUses(requirements.tools, kind);
    const accepted = requirements.tools.map(({ tool, features }) => {
        const gone = rejected.filter((use) => use.tool === tool.name).flatMap((use) => use.features);
        return { tool, features: features.filter(({ name }) => !gone.includes(name)) };
    });
    return [
        ...accepted.flatMap((used) => settingNotes(used, kind)),
        ...optionalNotes(requirements, rejected, { kind, scopeModel, granted }),
    ];
}
function settingNotes({ tool, features }, kind) {
    const own = measuredKind(kind);
    const { name, title, version, measured } = tool;
    const placed = features.map((feature) => ({ feature, fields: own && fieldsFor(tool, feature, own) }));
    return (0,group_by.groupBy)(placed, ({ fields }) => JSON.stringify(fields)).map((same) => {
        const [{ feature, fields }] = same;
        const setting = own && (0,tools_features.settingsFor)(tool, own).working[0];
        const isGeneral = setting !== undefined && feature.fields?.[setting.kind] === undefined;
        return {
            type: 'tool',
            tool: name,
            title,
            version,
            measured,
            features: same.map((each) => each.feature.name),
            kind,
            failing: own && isGeneral ? failingFields(tool, own) : [],
            ...(fields && { fields }),
            ...(isGeneral && setting.note !== undefined && { detail: setting.note }),
        };
    });
}
function failingFields(tool, kind) {
    const { working, failing } = (0,tools_features.settingsFor)(tool, kind);
    const [right, wrong] = [working, failing].map((settings) => settings.flatMap(({ fields }) => fields.filter(({ value }) => value.includes('{token}')).map(({ name }) => name)));
    return [...new Set(wrong)].filter((name) => !right?.includes(name));
}
function optionalNotes(requirements, rejected, { kind, scopeModel, granted }) {
    const held = (0,scopes.expandImpliedScopes)([...(granted ?? []), ...(0,requirement.requiredScopes)(requirements, scopeModel)]);
    const calls = requirements.optional.filter(({ calledBy }) => !isWithin(calledBy, rejected));
    const open = calls.flatMap((optional) => {
        if (!(0,kind_limits.isListedFor)(optional.operation, kind))
            return [{ ...optional, lacking: [], state: 'not-for-kind' }];
        const lacking = optional.scopes[scopeModel].filter((scope) => !held.has(scope));
        return lacking.length === 0 ? [] : [{ ...optional, lacking, state: granted === undefined ? 'unknown' : 'missing' }];
    });
    const reasonOf = ({ calledBy, need, when, state }) => [calledBy.tool, need, when, state].join('\n');
    return (0,group_by.groupBy)(open, reasonOf).map((same) => {
        const [{ calledBy, need, when, state }] = same;
        return {
            type: 'tool-optional',
            tool: calledBy.tool,
            operations: same.map(({ label }) => label),
            need,
            ...(when !== undefined && { when }),
            scopes: [...new Set(same.flatMap(({ lacking }) => lacking))],
            state,
            kind,
        };
    });
}

// src/check/tools.js
_module.exports = { findNeeds, findToolNeeds, nearestTools, placeFindings, rejectedUses, toolNotes, toolRejectionFindings, withoutRejected };






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