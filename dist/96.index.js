"use strict";
exports.id = 96;
exports.ids = [96,8102];
exports.modules = {

96:
((_module, _exports, __require__) => {

var _messages_write_error_js_0 = __require__(8102);
var _redaction_redactor_js_2 = __require__(2751);
var _invocation_js_1 = __require__(1104);



const starterInventory = `# yaml-language-server: $schema=https://raw.githubusercontent.com/token-preflight/token-preflight/main/schema/inventory-1.schema.json
#
# The Bitbucket Cloud tokens that this team relies on. Token Preflight verifies that each of them works, and shows which
# ones to renew. This file contains no secrets: each token is read from an environment variable.
version: 1

# Defaults for all tokens.
defaults:
  workspace: acme
  warn-days: 30 # warn when fewer days are left
  fail-days: 7 # fail when fewer days are left

tokens:
  - name: release-bot
    token-env: RELEASE_BOT_TOKEN # the environment variable that contains the secret
    email: release-bot@acme.example # API tokens only: the Atlassian account that owns the token
    repository: web # slug or workspace/slug
    scopes:
      - read:repository:bitbucket
      - write:pullrequest:bitbucket
    # operations: # instead of scopes: the REST API operations that the job calls
    #   - POST /repositories/{workspace}/{repo_slug}/pullrequests
    git: push # none, clone or push
    expires-on: 2027-03-01 # as shown on the token page; the API doesn't return it
    owner: release team
    purpose: tags releases and opens the changelog pull request
    rotate: https://wiki.acme.example/rotate-release-bot # a URL or a sentence

  # An access token needs no email. This one is used to clone only:
  # - name: deploy-key
  #   token-env: DEPLOY_TOKEN
  #   repository: infrastructure
  #   git: clone
  #   expires-on: 2027-06-30
`;
async function init({ path, errors }) {
    if (errors.length > 0)
        return _invocation_js_1.usageErrors(errors);
    if (path === '-')
        return _invocation_js_1.printedFile(starterInventory.trimEnd());
    const { createFile } = await __require__.e(5252).then(__require__.bind(__require__, 5252));
    const error = await createFile(path, starterInventory);
    const shown = _redaction_redactor_js_2.redactOpaqueWords(path);
    if (error?.code === 'EEXIST') {
        return _invocation_js_1.failed([`${shown} already exists. Use another path: token-preflight init <path>`]);
    }
    if (error !== undefined)
        return _invocation_js_1.failed([(0,_messages_write_error_js_0.fileErrorText)({ ...error, path: shown }, { host: 'terminal' })]);
    const argument = /\s/.test(shown) ? `"${shown}"` : shown;
    return _invocation_js_1.printed([
        `Created ${shown}, an inventory with one example. Next steps:`,
        '',
        '1. Replace the example with your tokens: what each token needs, who owns it, and when it expires.',
        '2. Set the environment variable that each "token-env" names to the secret.',
        `3. Print the requests without sending them: token-preflight audit ${argument} --plan`,
        `4. Check the tokens: token-preflight audit ${argument}`,
    ].join('\n'));
}
_module.exports = { init, starterInventory };


}),

1104:
((_module, _exports, __require__) => {

var _report_text_js_0 = __require__(4913);

const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
const recordFormats = ['text', 'yaml', 'action', 'pipe', 'json'];
function printed(text) {
    return { type: 'text', lines: _report_text_js_0.plainLines(text.split('\n')), exitCode: 0 };
}
function printedFile(text) {
    return { type: 'text', lines: verbatimLines(text), exitCode: 0 };
}
function json(document) {
    return verbatimLines(JSON.stringify(document, null, 2));
}
function verbatimLines(text) {
    return text.split('\n').map((line) => ({ tone: 'plain', text: line, isVerbatim: true }));
}
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}
_module.exports = { json, recordFormats, failed, usageErrors, printedFile, suggestFormats, printed };


}),

8102:
((_module, _exports, __require__) => {

var node_path_0 = __require__(6760);

const denied = ['EACCES', 'EPERM', 'EROFS'];
const reasons = {
    EACCES: ['permission denied', 'Use a directory in which this user can create files.'],
    EPERM: ['permission denied', 'Use a directory in which this user can create files.'],
    EROFS: ['the file system is read-only', 'Use a directory in which this user can create files.'],
    EISDIR: ['it is a directory', 'Add a file name to the path.'],
    ENOTDIR: ['a part of the path is a file', 'Use another path.'],
    ENOENT: ['its directory does not exist', 'Create the directory.'],
    ENOSPC: ['no space is left on the disk', 'Free up space, or use another disk.'],
    EDQUOT: ['the disk quota is exceeded', 'Free up space, or use another disk.'],
    ENXIO: ['nothing reads the named pipe', 'Start its reader first.'],
    ENAMETOOLONG: ['the name is too long', 'Use a shorter name.'],
    TIMEOUT: ['timed out', 'Use another disk.'],
};
function fileErrorText(error, { host }) {
    const isForPipe = host === 'pipe' && denied.includes(error.code);
    return writeErrorText(error, isForPipe ? pipeStep(error.path) : undefined);
}
function platformFileErrorText(error, variable, { host }) {
    if (!denied.includes(error.code))
        return writeErrorText(error);
    const place = host === 'pipe' ? 'Before the pipe, run' : 'In an earlier step, run';
    return writeErrorText(error, `${place}: chmod a+w "$${variable}"`);
}
function writeErrorText({ path, code }, betterStep) {
    const [reason, step] = reasons[code] ?? [`error ${code}`, 'Use another path.'];
    return `couldn't write ${path}: ${reason}. ${betterStep ?? step}`;
}
function pipeStep(path) {
    const directory = (0,node_path_0.dirname)(path);
    if (directory === '.')
        return `Use ${(0,node_path_0.join)('reports', path)}, and before the pipe, run: mkdir -p -m 777 reports`;
    const quoted = /^[\w./-]+$/.test(directory) ? directory : `'${directory.replaceAll("'", "'\\''")}'`;
    return `Before the pipe, run: mkdir -p ${quoted} && chmod 777 ${quoted}`;
}
_module.exports = { fileErrorText, platformFileErrorText };


})

};
;