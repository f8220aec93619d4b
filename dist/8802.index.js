"use strict";
exports.id = 8802;
exports.ids = [8802,8117,3942];
exports.modules = {

8802:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


// src/bitbucket/scope-risks.data.js
const unused = 'A thief gains nothing that is known: no operation of the REST API uses it.';
const obsolete = 'A thief gains nothing: the API for issues and wikis no longer exists.';
const readPullRequests = 'can read pull requests with their diffs, and can comment on them';
const writePullRequests = 'can create, approve, merge, and decline pull requests';
const adminRepository = 'can create repositories, make private ones public, and turn off branch restrictions';
const adminProject = 'can create, change, and delete projects, and change who reviews by default';
const readPipeline = 'can read the logs, deployments, and variables of pipelines, except for secured variables';
const writePipeline = 'can start pipelines, which then run with their secrets, and can stop and schedule them';
const adminPipeline = 'can replace the variables, SSH keys, and known hosts that pipelines use';
const writeRunner = 'can add a runner that gets the code and the secrets of the jobs that it runs';
const scopeRisks = {
    'read:repository:bitbucket': 'A thief can clone every repository that the account can read, with its whole history.',
    'write:repository:bitbucket': 'A thief can push code, branches, and tags to every repository that the account can write to.',
    'admin:repository:bitbucket': `A thief ${adminRepository}.`,
    'delete:repository:bitbucket': 'A thief can delete every repository that the account administers.',
    'read:pullrequest:bitbucket': `A thief ${readPullRequests} in the name of the account.`,
    'write:pullrequest:bitbucket': `A thief ${writePullRequests} in the name of the account.`,
    'read:project:bitbucket': 'A thief can list projects, and who has access to those that the account administers.',
    'admin:project:bitbucket': `A thief ${adminProject}.`,
    'read:workspace:bitbucket': 'A thief can list the workspaces of the account, their members, and the permissions of the members.',
    'admin:workspace:bitbucket': 'A thief can read what apps have stored about repositories, commits, pull requests, and users.',
    'read:user:bitbucket': 'A thief can read the name, the account ID, and the email addresses of the account.',
    'write:user:bitbucket': unused,
    'read:pipeline:bitbucket': `A thief ${readPipeline}.`,
    'write:pipeline:bitbucket': `A thief ${writePipeline}.`,
    'admin:pipeline:bitbucket': `A thief ${adminPipeline}.`,
    'read:runner:bitbucket': 'A thief can list self-hosted runners with their labels and states.',
    'write:runner:bitbucket': `A thief ${writeRunner}.`,
    'read:issue:bitbucket': obsolete,
    'write:issue:bitbucket': obsolete,
    'delete:issue:bitbucket': obsolete,
    'read:webhook:bitbucket': 'A thief can read the addresses to which Bitbucket sends events.',
    'write:webhook:bitbucket': 'A thief can have every event of a repository or workspace sent to another server.',
    'delete:webhook:bitbucket': 'A thief can delete webhooks, so that builds and notifications no longer start.',
    'read:snippet:bitbucket': 'A thief can read the private snippets that the account can read.',
    'write:snippet:bitbucket': 'A thief can create and change snippets in the name of the account.',
    'delete:snippet:bitbucket': 'A thief can delete the snippets of the account.',
    'read:ssh-key:bitbucket': 'A thief can list the public SSH keys of the account with their labels.',
    'write:ssh-key:bitbucket': 'A thief can add an SSH key to the account, and keep access after the token is revoked.',
    'delete:ssh-key:bitbucket': 'A thief can delete SSH keys, so that the people and machines that use them lose access.',
    'read:gpg-key:bitbucket': 'A thief can list the public GPG keys of the account.',
    'write:gpg-key:bitbucket': 'A thief can add a GPG key to the account, so that commits by the thief are shown as verified.',
    'delete:gpg-key:bitbucket': 'A thief can delete GPG keys, so that commits signed with them are no longer shown as verified.',
    'read:permission:bitbucket': unused,
    'write:permission:bitbucket': 'Together with an admin scope, a thief can give other users access to repositories and projects.',
    'delete:permission:bitbucket': 'Together with an admin scope, a thief can end the access of users to repositories and projects.',
    'read:wiki:bitbucket': obsolete,
    'write:wiki:bitbucket': obsolete,
    'delete:wiki:bitbucket': obsolete,
    'read:package:bitbucket': unused,
    'write:package:bitbucket': unused,
    'read:test:bitbucket': unused,
    'write:test:bitbucket': unused,
    'read:me': unused,
    'read:account': unused,
    'manage:org': unused,
    repository: 'A thief can clone every repository that the token reaches, with its whole history.',
    'repository:write': 'A thief can push code, branches, and tags to every repository that the token reaches.',
    'repository:admin': `A thief ${adminRepository}.`,
    'repository:delete': 'A thief can delete every repository that the token reaches.',
    pullrequest: `A thief ${readPullRequests}.`,
    'pullrequest:write': `A thief ${writePullRequests}, and can push code.`,
    project: 'A thief can list projects, and clone the repositories that the token reaches.',
    'project:admin': `A thief ${adminProject}.`,
    'project:write': unused,
    account: 'A thief can read the account, its workspaces with their members, and its public SSH and GPG keys.',
    'account:write': 'A thief can add an SSH key to the account, and keep access after the token is revoked.',
    email: 'A thief can read the email addresses of the account.',
    webhook: 'A thief can have every event sent to another server, and can delete webhooks.',
    pipeline: `A thief ${readPipeline}.`,
    'pipeline:write': `A thief ${writePipeline}.`,
    'pipeline:variable': `A thief ${adminPipeline}, and can start pipelines.`,
    runner: 'A thief can list self-hosted runners with their labels and states.',
    'runner:write': `A thief ${writeRunner}.`,
    snippet: 'A thief can read the private snippets that the token reaches.',
    'snippet:write': 'A thief can create, change, and delete snippets.',
    issue: obsolete,
    'issue:write': obsolete,
    wiki: obsolete,
    team: unused,
    'team:write': unused,
    test: unused,
    'test:write': unused,
};

var bitbucket_scopes = __require__(1638);
var requirement = __require__(2685);
var token_config = __require__(3632);
var token_choices = __require__(7319);
var dist = __require__(7934);
var schema_parts = __require__(74);
var finding_schema = __require__(9301);
// src/report/suggestion/schema.js



const occurrences = (0,schema_parts.integer)(0);
const place = (0,schema_parts.object)({
    path: (0,schema_parts.documented)(schema_parts.text, 'Path of the file', 'For a recorded request, the program that sent it.'),
    line: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.integer)(1), 'Number of the line', 'Absent for a recorded request.')),
    by: (0,schema_parts.documented)(schema_parts.text, 'What uses Bitbucket there', 'Such as `curl`, `requests.post`, or the name of a pipe; for a recorded request, its statuses.'),
});
const places = (0,schema_parts.documented)((0,schema_parts.listOf)(place), 'Where it was found');
const toolPlaces = (0,schema_parts.object)({ tool: (0,schema_parts.documented)(schema_parts.text, 'As in the option `tools`'), places });
const placedFindings = (0,schema_parts.documented)((0,schema_parts.listOf)(dist.object({ ...finding_schema.findingRecord.entries, places })), 'Addresses that do not work with any token, or are deprecated');
const declaration = {
    schema: (0,schema_parts.documented)(dist.literal(1), 'Version of this schema'),
    tool: (0,schema_parts.documented)(schema_parts.program, 'What wrote the document'),
    files: (0,schema_parts.documented)(occurrences, 'Number of files that were read'),
    operations: (0,schema_parts.documented)((0,schema_parts.listOf)((0,schema_parts.object)({
        operation: (0,schema_parts.documented)(schema_parts.text, 'Method and path'),
        places,
        oneOf: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.listOf)(schema_parts.text), 'The operations of which one is meant', 'The file does not show the method.')),
    })), 'Operations to declare'),
    git: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.object)({ access: (0,schema_parts.oneOf)(['clone', 'push']), places }), 'Git access to declare')),
    tools: (0,schema_parts.documented)((0,schema_parts.listOf)(toolPlaces), 'Tools to declare'),
    select: (0,schema_parts.documented)((0,schema_parts.object)({ 'api-token': (0,schema_parts.listOf)(schema_parts.scopeName), 'access-token': (0,schema_parts.listOf)(schema_parts.scopeName) }), 'The scopes to select for all of it'),
    exceptions: dist.exactOptional((0,schema_parts.documented)((0,schema_parts.listOf)((0,schema_parts.object)({
        kind: (0,schema_parts.oneOf)(['api-token', 'access-token']),
        exceptions: (0,schema_parts.listOf)((0,schema_parts.object)({
            what: (0,schema_parts.documented)(schema_parts.text, 'An operation, or a tool with features'),
            why: (0,schema_parts.documented)(schema_parts.text, 'The reason'),
        })),
    })), 'What a kind of token can not be used for: its scopes are not among those to select')),
    findings: placedFindings,
    otherTools: (0,schema_parts.documented)((0,schema_parts.listOf)(toolPlaces), 'Tools that may be used with another host'),
    unknown: (0,schema_parts.documented)((0,schema_parts.listOf)(place), 'What sends requests that the file does not show'),
    unreadable: (0,schema_parts.documented)((0,schema_parts.listOf)(schema_parts.text), 'Paths that can not be read'),
};
const suggestionSchema = (0,schema_parts.object)({
    kind: (0,schema_parts.documented)(dist.literal('suggestion'), 'What this document is'),
    ...declaration,
});
const sentRequest = (0,schema_parts.object)({
    method: (0,schema_parts.documented)(schema_parts.text, 'Method'),
    url: (0,schema_parts.documented)(schema_parts.text, 'URL without login and query', 'A request of Git has the service that it is for.'),
    by: (0,schema_parts.documented)(schema_parts.text, 'The program that sent it, or the file that it was read from'),
    statuses: (0,schema_parts.documented)((0,schema_parts.listOf)((0,schema_parts.integer)(100, 599)), 'The statuses of its responses'),
    count: (0,schema_parts.documented)(occurrences, 'How often it was sent'),
});
const recordingSchema = (0,schema_parts.object)({
    kind: (0,schema_parts.documented)(dist.literal('recording'), 'What this document is'),
    ...declaration,
    runs: (0,schema_parts.documented)(occurrences, 'Number of runs that were recorded', 'A file that is not a recording counts as one run.'),
    requests: (0,schema_parts.documented)((0,schema_parts.listOf)(sentRequest), 'The requests to Bitbucket, each once'),
    unseen: (0,schema_parts.documented)((0,schema_parts.listOf)(schema_parts.text), 'What could not be recorded: a sentence each'),
});

var request = __require__(2634);
// src/record/read-recording.js




function readRecording(value) {
    const { schema } = Object(value);
    if (typeof schema === 'number' && schema !== 1) {
        return { problem: `contains a recording of schema ${schema}. Only recordings of schema 1 can be read.` };
    }
    const result = dist.safeParse(recordingSchema, value, { abortEarly: true });
    if (result.success)
        return { recording: result.output };
    const [issue] = result.issues;
    return { problem: `contains an invalid recording: ${(0,schema_parts.describeIssue)(issue)}.` };
}
function requestsIn({ requests }) {
    return requests.flatMap(({ method, url, by, statuses }) => (statuses.length > 0 ? statuses : [0]).flatMap((status) => (0,request.recordedRequest)(method, url, status, by) ?? []));
}

var recording = __require__(2344);
var compact = __require__(6283);
var version = __require__(8009);
var narrowest_kind = __require__(6176);
var required_scopes = __require__(9885);
var suggestion = __require__(2446);
// src/commands/advise-document.js












async function adviceDocument({ recordings, granted, kind }, context) {
    const destinations = (0,token_config.parseTokenConfig)({}, {}, context.host.names.option).value;
    const groups = (0,recording.groupRequests)(recordings.flatMap(requestsIn), destinations);
    if (groups.length === 0)
        return undefined;
    const declaration = (0,recording.declarationOfRequests)(groups);
    const lookedUp = await (0,suggestion.lookUpDeclaration)(declaration, context);
    const { requirements } = lookedUp;
    const scopeKind = scopeKindFor(granted, kind);
    const operations = [...(0,requirement.ofKind)(requirements, 'operation'), ...(await gitPlaces(groups, context))];
    return (0,compact.compact)({
        schema: 1,
        kind: 'advice',
        tool: version.thisProgram,
        runs: Math.max(1, recordings.reduce((sum, { runs }) => sum + runs, 0)),
        token: kind,
        ...splitGranted(granted, requirements, scopeKind),
        select: Object.fromEntries(token_choices.scopeKinds.map((each) => [each, labeledSelection(requirements, each)])),
        ...kindsFor(operations),
        unlisted: unlistedOperations(requirements, scopeKind),
        findings: await (0,suggestion.findingsFor)(declaration, lookedUp, context),
        unseen: sentencesOf(recordings),
    });
}
function scopeKindFor(granted, kind) {
    const choice = token_choices.tokenChoices.find((each) => each === kind);
    const ofToken = choice === undefined ? 'access-token' : (0,token_choices.scopeKindOf)(choice);
    const model = (0,bitbucket_scopes.scopeModelOf)(granted) ?? token_choices.scopeModelOfKind[choice === undefined ? 'api-token' : ofToken];
    return model === 'api-token' ? 'api-token' : ofToken === 'api-token' ? 'access-token' : ofToken;
}
function splitGranted(granted, requirements, kind) {
    const scopeModel = token_choices.scopeModelOfKind[kind];
    const possible = (0,suggestion.requirementsFor)(requirements, kind);
    const required = (0,requirement.requiredScopes)(possible, scopeModel);
    const needed = (0,bitbucket_scopes.expandImpliedScopes)(required);
    const selected = (0,bitbucket_scopes.expandImpliedScopes)((0,requirement.scopesToSelect)(possible, scopeModel));
    const has = (0,bitbucket_scopes.expandImpliedScopes)(granted);
    const withCalls = (scope, isListed) => {
        const calls = possible.all.filter((each) => 'scopes' in each && each.scopes[scopeModel].some(isListed));
        return { scope, label: (0,bitbucket_scopes.labelOf)(scope), calls: calls.map(callOf) };
    };
    const includedIn = (scope, other) => (0,bitbucket_scopes.expandImpliedScopes)([other]).has(scope);
    const notSeen = granted.filter((scope) => !needed.has(scope));
    return {
        seen: granted
            .filter((scope) => needed.has(scope))
            .map((scope) => withCalls(scope, (each) => includedIn(scope, each) || (includedIn(each, scope) && !granted.includes(each)))),
        notSeen: notSeen.map((scope) => {
            const includes = [...(0,bitbucket_scopes.expandImpliedScopes)([scope])].filter((each) => needed.has(each) && !granted.includes(each));
            return (0,compact.compact)({
                scope,
                label: (0,bitbucket_scopes.labelOf)(scope),
                risk: Object.hasOwn(scopeRisks, scope) ? scopeRisks[scope] : undefined,
                includes: includes.length > 0 ? (0,bitbucket_scopes.withoutImplied)(includes) : undefined,
                isSelected: selected.has(scope) ? true : undefined,
            });
        }),
        notGranted: required
            .filter((scope) => !has.has(scope))
            .map((scope) => withCalls(scope, (each) => includedIn(each, scope) && !has.has(each))),
    };
}
function callOf(requirement) {
    return requirement.kind === 'git' ? `git ${requirement.access}` : requirement.label;
}
function labeledSelection(requirements, kind) {
    const scopes = (0,requirement.scopesToSelect)((0,suggestion.requirementsFor)(requirements, kind), token_choices.scopeModelOfKind[kind]);
    return scopes.map((scope) => ({ scope, label: (0,bitbucket_scopes.labelOf)(scope) }));
}
async function gitPlaces(groups, context) {
    const names = groups.flatMap(({ url }) => /^https:\/\/bitbucket\.org\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/(?:info|git-)/.exec(url)?.[1] ?? []);
    const operations = [...new Set(names)].map((name) => `GET /repositories/${name}`);
    if (operations.length === 0)
        return [];
    const { requirements } = await (0,required_scopes.lookUp)({ operations }, context);
    return (0,requirement.ofKind)(requirements, 'operation').map((operation) => ({
        ...operation,
        label: operation.label.replace('GET /repositories/', 'git access to '),
    }));
}
function kindsFor(operations) {
    if (operations.length === 0)
        return { exceptions: [] };
    const { narrowest, others } = (0,narrowest_kind.compareKinds)((kind) => (0,narrowest_kind.exceptionsOf)(kind, operations));
    const exceptions = others.map((kind) => {
        const found = (0,narrowest_kind.exceptionsOf)(kind, operations).map(({ label, why }) => ({ what: label, why }));
        return { kind, exceptions: found, ...(found.length === operations.length && { isAll: true }) };
    });
    return { ...(narrowest !== undefined && { narrowest }), exceptions };
}
function unlistedOperations(requirements, kind) {
    const scopeModel = token_choices.scopeModelOfKind[kind];
    return (0,requirement.ofKind)(requirements, 'operation').flatMap(({ label, scopes }) => scopes[scopeModel].length === 0 ? [label] : []);
}
function sentencesOf(recordings) {
    return [...new Set(recordings.flatMap(({ unseen }) => unseen.map(suggestion.clean)))];
}

var external_node_path_ = __require__(6760);
var operations = __require__(4715);
var lists = __require__(7605);
var redactor = __require__(2751);
var summary = __require__(3320);
var read_file = __require__(5559);
// src/commands/advise-inputs.js









async function readInputs({ files, scopes, name, }) {
    const { recordings, reports, errors } = await readDocuments(files);
    const granted = grantedScopes(scopes, name, reports);
    const isMissing = recordings.length === 0 && errors.length === 0;
    return {
        value: { recordings, ...granted.value },
        errors: [
            ...errors,
            ...(isMissing ? [{ option: 'advise', problem: missingRecording }] : []),
            ...(errors.length > 0 && reports.length === 0 ? [] : granted.errors),
        ],
    };
}
const missingRecording = 'requires at least one recording. Create it with token-preflight record --json -- COMMAND';
async function readDocuments(paths) {
    const documents = { recordings: [], reports: [], errors: [] };
    for (const path of new Map(paths.map((each) => [(0,external_node_path_.resolve)(each), each])).values()) {
        const file = await (0,read_file.readText)(path);
        const outcome = 'problem' in file ? file : await readDocument(file.text);
        if ('recording' in outcome)
            documents.recordings.push(outcome.recording);
        else if ('report' in outcome)
            documents.reports.push({ path, report: outcome.report });
        else
            documents.errors.push({ option: optionOf(path), problem: outcome.problem });
    }
    return documents;
}
function optionOf(path) {
    return `advise (${(0,redactor.redactTokenLike)(path)})`;
}
async function readDocument(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: `isn't JSON. ${expected}` };
    }
    const { kind = 'report' } = Object(value);
    if (kind === 'recording')
        return readRecording(value);
    if (kind !== 'report')
        return { problem: `is another document. ${expected}` };
    return (await __require__.e(453).then(__require__.bind(__require__, 2834))).readReport(text);
}
const expected = 'Pass recordings (record --json) and the JSON report of a check or an audit.';
function grantedScopes(scopes, name, reports) {
    const [first, second] = reports;
    const error = (option, problem) => ({ value: { granted: [] }, errors: [{ option, problem }] });
    if (scopes !== undefined) {
        if (first === undefined && name !== undefined)
            return error('--name', 'chooses a token of a report. With --scopes, leave it out.');
        return first === undefined
            ? scopesOfOption(scopes)
            : error('--scopes', "can't be combined with a report. Use one of them.");
    }
    if (first === undefined)
        return error('advise', 'requires the granted scopes: the JSON report of a check, or --scopes.');
    return second === undefined
        ? scopesOfReport(first.report, name, optionOf(first.path))
        : error(optionOf(second.path), 'is a second report. Pass only one.');
}
function scopesOfReport({ tokens }, name, option) {
    const chosen = name === undefined ? tokens : tokens.filter((token) => token.name === name.trim());
    const [token, ...others] = chosen;
    const granted = token?.scopes.granted;
    if (others.length === 0 && token !== undefined && granted !== undefined)
        return { value: { granted: [...new Set(granted.map(suggestion.clean))], kind: token.credential.kind }, errors: [] };
    const problem = name !== undefined && chosen.length !== 1
        ? `contains ${chosen.length === 0 ? 'no token' : `${chosen.length} tokens`} of this name. ${tokenNames(tokens)}`
        : others.length > 0
            ? `contains ${tokens.length} tokens. Choose one with --name. ${tokenNames(tokens)}`
            : "doesn't contain the granted scopes. List them in --scopes.";
    return { value: { granted: [] }, errors: [{ option, problem }] };
}
function tokenNames(tokens) {
    return `Its tokens: ${(0,summary.truncateList)(tokens.map((token) => (0,suggestion.clean)(token.name)))}.`;
}
function scopesOfOption(text) {
    const items = (0,lists.scopeItems)(text);
    const found = items.map((item) => ({ item, scope: (0,bitbucket_scopes.findScope)(item) }));
    const unknown = found.flatMap(({ item, scope }) => (scope === undefined ? [item] : []));
    const known = found.flatMap(({ scope }) => scope ?? []);
    const models = new Set(known.map(({ scopeModel }) => scopeModel));
    const problems = [
        ...(items.length === 0 ? ['requires the granted scopes.'] : []),
        ...unknown.map(unknownScope),
        ...(models.size > 1
            ? ['mixes scopes of API tokens with those of access tokens. List the scopes of one token.']
            : []),
    ];
    return {
        value: { granted: [...new Set(known.map(({ name }) => name))] },
        errors: problems.map((problem) => ({ option: '--scopes', problem })),
    };
}
function unknownScope(text) {
    const nearest = (0,operations.nearestScopes)(text);
    const hint = nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'See docs/scopes.md.';
    return `contains "${(0,suggestion.clean)(text).slice(0, 60)}", which isn't a scope. ${hint}`;
}

var kinds = __require__(4264);
var suggestion_text = __require__(3942);
var report_text = __require__(4913);
var util_text = __require__(7499);
var text_width = __require__(110);
var wrap = __require__(2280);
var scopes_text = __require__(6583);
// src/commands/advise-text.js









function adviceText(document) {
    const sections = [
        ...[
            headline(document),
            seenLines(document),
            notSeenLines(document),
            notGrantedLines(document),
            ...selectedLines(document),
            notRecordedLines(document),
        ].map((lines) => (0,report_text.plainLines)(lines)),
        ...document.findings.map(suggestion_text.placedFindingLines),
    ].filter((lines) => lines.length > 0);
    return sections.flatMap((lines, index) => (index === 0 ? lines : [{ tone: 'plain', text: '' }, ...lines]));
}
function headline({ runs, seen, notSeen }) {
    const granted = seen.length + notSeen.length;
    return (0,wrap.indent)(`${(0,util_text.count)(runs, 'run')} required ${seen.length} of ${(0,util_text.count)(granted, 'granted scope')}. Steps that didn't run aren't recorded.`, 0, (0,text_width.textWidth)());
}
function seenLines({ runs, seen }) {
    return seen.length === 0 ? [] : [`Seen in ${(0,util_text.count)(runs, 'run')}:`, ...seen.flatMap(scopeWithCalls)];
}
const maxCalls = 3;
function scopeWithCalls({ scope, label, calls }) {
    const shown = calls.slice(0, maxCalls);
    const more = calls.length > shown.length ? [`${calls.length - shown.length} more`] : [];
    return [`  ${label}  ${scope}`, ...(shown.length > 0 ? (0,wrap.indent)((0,util_text.list)([...shown, ...more]), 4, (0,text_width.textWidth)()) : [])];
}
function notSeenLines({ runs, notSeen }) {
    if (notSeen.length === 0)
        return [];
    return [
        `Not seen in ${(0,util_text.count)(runs, 'run')}:`,
        ...notSeen.flatMap(({ scope, label, risk, includes, isSelected }) => [
            `  ${label}  ${scope}`,
            ...(0,wrap.indent)(risk ?? "This version doesn't know the scope.", 4, (0,text_width.textWidth)()),
            ...(includes === undefined
                ? []
                : (0,wrap.indent)(`The runs required only ${(0,util_text.list)(includes)}, which it includes.`, 4, (0,text_width.textWidth)())),
            ...(isSelected
                ? (0,wrap.indent)('It is in the list below anyway, because it finds what another scope changes.', 4, (0,text_width.textWidth)())
                : []),
        ]),
    ];
}
function notGrantedLines({ notGranted }) {
    return notGranted.length === 0 ? [] : ['Required, but not granted:', ...notGranted.flatMap(scopeWithCalls)];
}
function selectedLines(document) {
    const { narrowest, select } = document;
    const current = currentKind(document);
    const selectionOf = (kind) => {
        const names = select[(0,token_choices.scopeKindOf)(kind)] ?? [];
        return names.length === 0 ? [] : (0,scopes_text.selectionPart)(`${(0,kinds.aKind)(kind)} next time`, names);
    };
    const isOther = narrowest !== undefined && (0,token_choices.scopeKindOf)(narrowest) !== (0,token_choices.scopeKindOf)(current);
    return [selectionOf(current), narrowestKindLines(document), isOther ? selectionOf(narrowest) : []];
}
function narrowestKindLines({ token, narrowest, exceptions, findings }) {
    if (narrowest === undefined && exceptions.length === 0)
        return [];
    const isPartial = findings.some(({ severity }) => severity !== 'warn');
    const title = `Narrowest token${isPartial ? ', without the operations below' : ''}`;
    return [
        narrowest === undefined
            ? 'No kind of token can do all of this.'
            : `${title}: ${(0,kinds.aKind)(narrowest)}${narrowest === token ? ', as today' : ''}.`,
        ...exceptions.flatMap((each) => (0,scopes_text.exceptionLines)(each, 2)),
    ];
}
function currentKind({ token, seen, notSeen }) {
    const granted = [...seen, ...notSeen].map(({ scope }) => scope);
    return token_choices.tokenChoices.find((kind) => kind === token) ?? scopeKindFor(granted, token);
}
function notRecordedLines({ unlisted, unseen }) {
    const lines = [
        ...unlisted.map((operation) => `${operation}: the API specification lists no scopes for it.`),
        ...unseen,
    ];
    return lines.length === 0 ? [] : ['Not included:', ...lines.flatMap((line) => (0,wrap.indent)(line, 2, (0,text_width.textWidth)()))];
}

var commands_invocation = __require__(1104);
// src/commands/advise.js




async function advise(invocation, context) {
    if (invocation.errors.length > 0)
        return (0,commands_invocation.usageErrors)(invocation.errors);
    const { value: inputs, errors } = await readInputs(invocation);
    if (errors.length > 0)
        return (0,commands_invocation.usageErrors)(errors);
    const document = await adviceDocument(inputs, context);
    if (document === undefined)
        return (0,commands_invocation.failed)([nothingRecorded]);
    return { type: 'text', lines: invocation.isJson ? (0,commands_invocation.json)(document) : adviceText(document), exitCode: 0 };
}
const nothingRecorded = 'The recordings contain no requests to Bitbucket, so they show nothing about scopes. See docs/record.md for what can be recorded.';
_module.exports = { advise };


}),

7234:
((_module, _exports, __require__) => {

var _util_text_width_js_1 = __require__(110);
var _util_wrap_js_0 = __require__(2280);


function findingDetails({ cause, remedy, copy }) {
    return [
        ..._util_wrap_js_0.indent(cause, 2, _util_text_width_js_1.textWidth()),
        ...remedy.flatMap((step, index) => {
            const [first = '', ...rest] = _util_wrap_js_0.indent(step, 5, _util_text_width_js_1.textWidth());
            return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
        }),
        ...(copy === undefined ? [] : [`  To copy: ${copy}`]),
    ];
}
_module.exports = { findingDetails };


}),

6583:
((_module, _exports, __require__) => {

var _bitbucket_scopes_js_0 = __require__(1638);
var _credential_kinds_js_1 = __require__(4264);
var _credential_token_choices_js_2 = __require__(7319);
var _messages_tool_text_js_3 = __require__(7764);
var _report_text_js_4 = __require__(4913);
var _util_text_js_5 = __require__(7499);
var _util_text_width_js_7 = __require__(110);
var _util_wrap_js_6 = __require__(2280);
var _finding_details_js_8 = __require__(7234);









function scopesText(document, kind) {
    const { operations, git, tools, findings } = document;
    const sections = [
        ...tools.map(toolLines),
        ...operations.map((operation) => needLines(operation.operation, operation, kind)),
        ...(git === undefined ? [] : [needLines(`git ${git.access}`, git, kind)]),
        ...selectionLines(document, kind),
        optionalLines(document, kind),
        narrowestLines(document, kind),
    ].filter((lines) => lines.length > 0);
    const all = [...sections.map((section) => _report_text_js_4.plainLines(section)), ...findings.map(adviceOf)];
    return all.flatMap((section, index) => (index === 0 ? section : [{ tone: 'plain', text: '' }, ...section]));
}
const columnTitles = { 'api-token': 'API token', 'access-token': 'Access token' };
function toolLines({ name, title, version, measured, features, settings, rejects }) {
    const which = (own) => (own.length === features.length ? '' : `, ${_util_text_js_5.list(own)}`);
    return [
        ..._util_wrap_js_6.indent(`${_messages_tool_text_js_3.useText({ tool: name, features })}: measured with ${title} ${version} on ${measured}`, 0, _util_text_width_js_7.textWidth()),
        ...settings.flatMap(({ kind, features: own, fields, note = '' }) => hanging(`${columnTitles[kind]}${which(own)}: ${_messages_tool_text_js_3.fieldsText(fields)}. ${note}`)),
        ...rejects.flatMap(({ kind, features: own, why }) => hanging(`${columnTitles[kind]}${which(own)}: doesn't work. ${why}`)),
    ];
}
function hanging(text) {
    const [first = '', ...rest] = _util_wrap_js_6.indent(text.trim(), 4, _util_text_width_js_7.textWidth());
    return [first.slice(2), ...rest];
}
function needLines(title, { requiredBy, scopes, permission }, kind) {
    const by = requiredBy === undefined ? '' : `, for ${_util_text_js_5.list(requiredBy.map(({ tool }) => tool))}`;
    return [
        `${title}${by}`,
        ...labeledScopes(scopes, kind).map(([label, names]) => labeledLine(label, shown(names))),
        ...(permission === undefined ? [] : [labeledLine('Account', permissionText(permission))]),
    ];
}
function labeledLine(label, text) {
    return `  ${label.padEnd(19)}  ${text}`;
}
function shown(names) {
    return names === undefined ? 'not available' : names.join(' ') || 'no scopes listed';
}
function labeledScopes(scopes, kind) {
    const { 'api-token': api, 'access-token': access, 'oauth-token': oauth } = scopes;
    if (kind !== undefined)
        return [[columnOf[_credential_token_choices_js_2.scopeKindOf(kind)], scopes[_credential_token_choices_js_2.scopeKindOf(kind)]]];
    return [
        ['API token', api],
        [access === undefined ? 'OAuth only' : 'Access token, OAuth', oauth],
    ];
}
const columnOf = {
    'api-token': 'API token',
    'access-token': 'Access token',
    'oauth-token': 'OAuth',
};
function permissionText({ on, level, grade, isConditional }) {
    const source = { stated: 'documented', recorded: 'seen in responses', inferred: 'not documented' }[grade];
    const details = [source, ...(isConditional ? ['depends on the request body'] : [])].join(', ');
    return `${grade === 'inferred' ? 'probably ' : ''}${level} permission on the ${on} (${details})`;
}
function selectionLines({ select }, kind) {
    const { 'api-token': api = [], 'access-token': access = [], 'oauth-token': oauth = [] } = select;
    const isForBoth = kind === undefined && access.length === oauth.length;
    const selections = [
        ['an API token', api],
        ['an access token', kind === undefined ? [] : access],
        [isForBoth ? 'an access token or OAuth' : 'OAuth', oauth],
    ];
    return selections.filter(([, names]) => names.length > 0).map(([holder, names]) => selectionPart(holder, names));
}
function selectionPart(holder, names) {
    const longest = Math.max(...names.map(({ label }) => label.length));
    return [
        `Select for ${holder}:`,
        ...names.map(({ scope, label }) => `  ${label.padEnd(longest)}  ${scope}`),
        `  To copy: ${names.map(({ scope }) => scope).join(' ')}`,
    ];
}
function optionalLines({ optional, select }, kind) {
    const lines = optional.flatMap(({ operation, when, calledBy, scopes }) => {
        const more = _credential_token_choices_js_2.scopeKinds.flatMap((each) => {
            const selected = _bitbucket_scopes_js_0.expandImpliedScopes((select[each] ?? []).map(({ scope }) => scope));
            const missing = scopes[each]?.filter((scope) => !selected.has(scope)) ?? [];
            return selected.size === 0 || missing.length === 0 ? [] : [[each, missing]];
        });
        if (more.length === 0)
            return [];
        return [
            ...hanging(`${operation}, for ${calledBy.tool}. ${when ?? ''}`),
            ...labeledScopes(Object.fromEntries(more), kind).flatMap(([label, names]) => names === undefined ? [] : [`  ${labeledLine(label, names.join(' '))}`]),
        ];
    });
    return lines.length === 0 ? [] : ['Optional, and not in these lists:', ...lines];
}
function narrowestLines({ operations, git, narrowest, exceptions }, kind) {
    if (kind !== undefined)
        return exceptions.flatMap((each) => exceptionLines(each, 0));
    if (operations.length === 0 && git === undefined)
        return [];
    return [
        narrowest === undefined ? 'No kind of token can do all of this.' : `Narrowest token: ${_credential_kinds_js_1.aKind(narrowest)}.`,
        ...exceptions.flatMap((each) => exceptionLines(each, 2)),
    ];
}
function exceptionLines({ kind, exceptions, isAll }, spaces) {
    const name = `${' '.repeat(spaces)}${_credential_kinds_js_1.aKind(kind).replace(/^a/, 'A')}`;
    if (exceptions.length === 0)
        return [`${name} can do all of this.`];
    return [
        `${name} ${isAll ? "can't do any of it" : 'can, except'}:`,
        ...exceptions.flatMap(({ what, why }) => _util_wrap_js_6.indent(`${what}: ${why}`, spaces + 2, _util_text_width_js_7.textWidth())),
    ];
}
function adviceOf({ code, severity, title, ...words }) {
    return [
        { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
        ..._report_text_js_4.plainLines(_finding_details_js_8.findingDetails(words)),
    ];
}
_module.exports = { exceptionLines, scopesText, selectionPart };


}),

9301:
((_module, _exports, __require__) => {

var valibot_2 = __require__(7934);
var _check_finding_js_0 = __require__(5419);
var _reference_js_3 = __require__(8117);
var _schema_parts_js_1 = __require__(74);




const maxFactDepth = 8;
const nextStep = _schema_parts_js_1.object({
    actor: _schema_parts_js_1.documented(_schema_parts_js_1.oneOf(['owner', 'admin', 'anyone']), 'Who can do it'),
    do: _schema_parts_js_1.documented(_schema_parts_js_1.oneOf(['create-token', 'replace-secret', 'fix-declaration', 'retry-later', 'ask-admin', 'fix-environment']), 'What to do'),
    url: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.matching(/^https:\/\/[^\s"<>]+$/, 'a web address'), 'Where to do it')),
});
const fixStep = _schema_parts_js_1.object({
    step: _schema_parts_js_1.documented(_schema_parts_js_1.text, 'What to do, in a few words'),
    copy: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.text, 'An address, a list of scopes, or a command to copy')),
});
const findingRecord = _schema_parts_js_1.object({
    code: _schema_parts_js_1.documented(_schema_parts_js_1.oneOf(Object.keys(_check_finding_js_0.severities)), 'Code of the finding', 'Stable: what a code means does not change within schema 1.'),
    severity: _schema_parts_js_1.documented(_schema_parts_js_1.oneOf(['warn', 'unknown', 'fail']), 'Its effect on the verdict'),
    subject: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.text, 'The thing it is about')),
    title: _schema_parts_js_1.documented(_schema_parts_js_1.text, 'The finding in a few words'),
    cause: _schema_parts_js_1.documented(_schema_parts_js_1.text, 'The cause in one to three sentences'),
    remedy: _schema_parts_js_1.documented(valibot_2.pipe(_schema_parts_js_1.listOf(_schema_parts_js_1.text), valibot_2.minLength(1, ' is not a list of at least 1')), 'Steps that fix it, in order'),
    copy: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.text, 'A list of scopes or a command to copy')),
    fix: valibot_2.exactOptional(_schema_parts_js_1.documented(valibot_2.pipe(_schema_parts_js_1.listOf(fixStep), valibot_2.minLength(1, ' is not a list of at least 1')), 'The fix in short, with what to copy for each step')),
    help: _schema_parts_js_1.documented(valibot_2.pipe(_schema_parts_js_1.matching(/^https:\/\/.+#[a-z-]+$/, 'an address of the reference'), valibot_2.url(' is not an address of the reference'), valibot_2.startsWith(`${_reference_js_3.reference}#`, ' is not an address of the reference')), 'Address of its entry in the reference'),
    facts: valibot_2.exactOptional(_schema_parts_js_1.documented(valibot_2.pipe(valibot_2.record(valibot_2.string(), valibot_2.unknown(), ' is not an object'), valibot_2.check((facts) => _schema_parts_js_1.isShallow(facts, maxFactDepth), ' is nested too deep')), 'What the finding rests on, as data', 'The keys depend on the code, and more may come.')),
    next: valibot_2.exactOptional(_schema_parts_js_1.documented(_schema_parts_js_1.listOf(nextStep), 'The steps that lead on, for programs')),
});
_module.exports = { nextStep, findingRecord };


}),

8117:
((_module, _exports, __require__) => {

const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
_module.exports = { reference };


}),

74:
((_module, _exports, __require__) => {

/* unused harmony export documentHead */
var valibot_1 = __require__(7934);
var _config_shard_js_3 = __require__(4004);
var _redaction_control_characters_js_0 = __require__(455);
var _util_compact_js_2 = __require__(6283);




function documented(schema, title, description) {
    return valibot_1.pipe(schema, valibot_1.metadata(_util_compact_js_2.compact({ title, description })));
}
function object(entries) {
    return valibot_1.object(entries, ({ expected }) => (expected === 'Object' ? ' is not an object' : ' is missing'));
}
function listOf(item) {
    return valibot_1.array(item, ' is not a list');
}
function oneOf(choices) {
    return valibot_1.picklist(choices, ' is not a word that this version knows');
}
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    const message = ' is not a number that can be right';
    return valibot_1.pipe(valibot_1.number(message), valibot_1.integer(message), valibot_1.minValue(min, message), valibot_1.maxValue(max, message));
}
function string(isValid, what) {
    return valibot_1.pipe(valibot_1.string(` is not ${what}`), valibot_1.check(isValid, ` is not ${what}`));
}
function matching(pattern, what) {
    return valibot_1.pipe(valibot_1.string(` is not ${what}`), valibot_1.regex(pattern, ` is not ${what}`));
}
const text = valibot_1.pipe(string((value) => _redaction_control_characters_js_0.stripControlCharacters(value) !== '', 'a text'), valibot_1.minLength(1, ' is not a text'));
const scopeName = documented(text, 'A scope by its name', 'In the form of the token: `read:repository:bitbucket` or `repository:write`.');
const toolUse = object({
    tool: documented(text, 'Name of the tool'),
    features: documented(listOf(text), 'Its features'),
});
const program = object({
    name: oneOf(['token-preflight']),
    version: matching(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version'),
});
function documentHead(kind) {
    return {
        schema: documented(v.literal(1), 'Version of this schema'),
        kind: documented(v.literal(kind), 'What this document is'),
        tool: documented(program, 'What wrote the document'),
    };
}
function isShard(value) {
    const { number, of } = _config_shard_js_3.parseShard(value) ?? {};
    return value === `${number}/${of}`;
}
function isMoment(value) {
    const moment = new Date(value);
    return !Number.isNaN(moment.getTime()) && moment.toISOString() === value;
}
function isShallow(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}
function describeIssue({ path, message }) {
    const parts = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return parts.join('').slice(1) + message;
}
_module.exports = { program, object, scopeName, text, string, listOf, isShallow, documented, describeIssue, integer, isMoment, matching, toolUse, oneOf, isShard };


}),

8304:
((_module, _exports, __require__) => {

const maxPlaces = 3;
function placesText(places) {
    const shown = places.slice(0, maxPlaces).map(placeText);
    const more = places.length - shown.length;
    return more > 0 ? `${shown.join(', ')}, and ${more} more` : shown.join(', ');
}
function placeText({ path, line, by }) {
    return `${path}${line === undefined ? '' : `:${line}`} ${by}`;
}
function reasonText({ operation, places, oneOf }) {
    const others = (oneOf ?? []).filter((other) => other !== operation).map((other) => other.split(' ')[0]);
    const doubt = others.length === 0 ? '' : `; the method isn't clear, it may be ${others.join(' or ')}`;
    return `${placesText(places)}${doubt}`;
}
function exceptionTexts({ exceptions = [] }) {
    return exceptions.flatMap(({ kind, exceptions: all }) => all.map(({ what, why }) => `${kind === 'api-token' ? 'An API token' : 'An access token'} can't be used for ${what}: ${why}`));
}
function excludedTexts(document) {
    const { otherTools, unknown, unreadable } = document;
    return [
        ...otherTools.map(({ tool, places }) => `${placesText(places)}: add ${tool} if you use it with Bitbucket.`),
        ...unknown.map((place) => `${placesText([place])}: sends requests that the file doesn't show.`),
        ...unreadable.map((path) => `${path}: can't be read.`),
        ...(document.kind === 'recording' ? document.unseen : []),
    ];
}
_module.exports = { excludedTexts, placeText, exceptionTexts, placesText, reasonText };


}),

3942:
((_module, _exports, __require__) => {

var _util_text_width_js_3 = __require__(110);
var _util_wrap_js_2 = __require__(2280);
var _text_js_0 = __require__(4913);
var _document_js_1 = __require__(8304);




function suggestionText(document) {
    const sections = [
        _text_js_0.plainLines(declarationLines(document)),
        _text_js_0.plainLines(scopeLines(document)),
        ...document.findings.map(placedFindingLines),
        _text_js_0.plainLines(excludedLines(document)),
    ];
    const filled = sections.filter((lines) => lines.length > 0);
    return filled.flatMap((lines, index) => (index === 0 ? lines : [{ tone: 'plain', text: '' }, ...lines]));
}
function declarationLines({ kind, operations, git, tools, files, unreadable }) {
    if (operations.length === 0 && git === undefined && tools.length === 0) {
        if (kind === 'recording')
            return ['No requests to Bitbucket were recorded.'];
        if (files === 0 && unreadable.length > 0)
            return ['Found no file that can be read. Check the paths.'];
        return [`Found nothing to declare in ${files === 1 ? '1 file' : `${files} files`}.`];
    }
    const longest = Math.min(60, Math.max(0, ...operations.map(({ operation }) => operation.length)));
    return [
        ...(operations.length > 0 ? ['Operations:'] : []),
        ...operations.map((item) => `  ${item.operation.padEnd(longest)}  # ${_document_js_1.reasonText(item)}`),
        ...(git === undefined ? [] : [`Git: ${git.access}  # ${_document_js_1.placesText(git.places)}`]),
        ...(tools.length > 0 ? ['Tools:'] : []),
        ...tools.map(({ tool, places }) => `  ${tool}  # ${_document_js_1.placesText(places)}`),
    ];
}
function scopeLines(document) {
    const { 'api-token': api, 'access-token': access } = document.select;
    const rows = [
        ['API token     ', api],
        ['Access token  ', access],
    ];
    const filled = rows.filter(([, scopes]) => scopes.length > 0);
    return [
        ...(filled.length > 0 ? ['Scopes to select:'] : []),
        ...filled.map(([kind, scopes]) => `  ${kind}${scopes.join(' ')}`),
        ..._document_js_1.exceptionTexts(document).map((line) => `  ${line}`),
    ];
}
function placedFindingLines({ severity, code, title, cause, remedy, places }) {
    return [
        { tone: severity === 'fail' ? 'error' : 'warning', text: `${severity}: ${title} [${code}]` },
        ..._text_js_0.plainLines([
            ...places.map((place) => `  ${_document_js_1.placeText(place)}`),
            ..._util_wrap_js_2.indent(cause, 2, _util_text_width_js_3.textWidth()),
            ...remedy.flatMap((step) => _util_wrap_js_2.indent(step, 4, _util_text_width_js_3.textWidth())),
        ]),
    ];
}
function excludedLines(document) {
    const lines = _document_js_1.excludedTexts(document);
    return lines.length === 0 ? [] : ['Not included:', ...lines.map((line) => `  ${line}`)];
}
_module.exports = { placedFindingLines, suggestionText };


}),

110:
((_module, _exports, __require__) => {

let width = 100;
function textWidth() {
    return width;
}
function fitTextWidth(columns) {
    width = Math.min(columns, width);
}
_module.exports = { fitTextWidth, textWidth };


}),

2280:
((_module, _exports, __require__) => {

const command = /`[^`]+`|"(?:curl|git|token-preflight) [^"]+"|(?<!\S)(?:token-preflight|curl -\S+|git (?:-c|config --\S+)|mkdir -p|read -rs) .*?(?=[.,]?$|[.,] )/g;
function wordsAndCommands(text) {
    return text
        .replace(command, (found) => found.replaceAll(' ', '\0'))
        .split(' ')
        .map((word) => word.replaceAll('\0', ' '));
}
function wrap(text, maxLength) {
    const lines = [];
    for (const word of wordsAndCommands(text)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= maxLength)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function indent(text, spaces, maxLength) {
    return wrap(text, maxLength - spaces).map((line) => `${' '.repeat(spaces)}${line}`);
}
_module.exports = { wordsAndCommands, wrap, indent };


})

};
;