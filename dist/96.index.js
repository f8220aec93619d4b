export const id = 96;
export const ids = [96];
export const modules = {

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init),
/* harmony export */   starterInventory: () => (/* binding */ starterInventory)
/* harmony export */ });
/* harmony import */ var _messages_write_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8102);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2751);
/* harmony import */ var _util_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1104);




/** A complete inventory with one example, and comments about what else it can contain. */
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
/** `token-preflight init`: creates a starter inventory and prints the next steps. */
async function init({ path, errors }) {
    if (errors.length > 0)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .usageErrors */ .jY)(errors);
    if (path === '-') {
        const lines = starterInventory.trimEnd().split('\n');
        return { type: 'text', lines: lines.map((text) => ({ tone: 'plain', text, isVerbatim: true })), exitCode: 0 };
    }
    const error = await (0,_util_files_js__WEBPACK_IMPORTED_MODULE_1__/* .createFile */ .x3)(path, starterInventory);
    const shown = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTokenLike */ .g2)(path);
    if (error?.code === 'EEXIST') {
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)([`${shown} already exists. Use another path: token-preflight init <path>`]);
    }
    if (error !== undefined)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)([(0,_messages_write_error_js__WEBPACK_IMPORTED_MODULE_0__/* .fileErrorText */ .U)({ ...error, path: shown }, { host: 'terminal' })]);
    // As one argument of the commands to copy.
    const argument = /\s/.test(shown) ? `"${shown}"` : shown;
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .printed */ .zd)([
        `Created ${shown}, an inventory with one example. Next steps:`,
        '',
        '1. Replace the example with your tokens: what each token needs, who owns it, and when it expires.',
        '2. Set the environment variable that each "token-env" names to the secret.',
        `3. Print the requests without sending them: token-preflight audit ${argument} --plan`,
        `4. Check the tokens: token-preflight audit ${argument}`,
    ].join('\n'));
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jY: () => (/* binding */ usageErrors),
/* harmony export */   xt: () => (/* binding */ suggestFormats),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/** What `suggest` prints: for people, an inventory, a step of a workflow or pipeline, or a document for programs. */
const suggestFormats = ['text', 'yaml', 'action', 'pipe', 'json', 'sarif'];
/** A text that was requested. */
function printed(text) {
    return { type: 'text', lines: text.split('\n').map((line) => ({ tone: 'plain', text: line })), exitCode: 0 };
}
/** A document as the lines of its JSON. */
function json(document) {
    return JSON.stringify(document, null, 2)
        .split('\n')
        .map((text) => ({ tone: 'plain', text }));
}
/** One line per problem. */
function failed(problems) {
    return { type: 'text', lines: problems.map((text) => ({ tone: 'error', text: `error: ${text}` })), exitCode: 2 };
}
/** One line per error of the command line. */
function usageErrors(errors) {
    return failed(errors.map(({ option, problem }) => `${option} ${problem}`));
}


/***/ })

};
