export const id = 689;
export const ids = [689];
export const modules = {

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFinding: () => (/* binding */ renderFinding)
});

// EXTERNAL MODULE: ./build/src/messages/catalog.js + 13 modules
var catalog = __webpack_require__(846);
// EXTERNAL MODULE: ./build/src/bitbucket/credential-kind.js
var credential_kind = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/messages/renewal.js
var renewal = __webpack_require__(9522);
;// CONCATENATED MODULE: ./build/src/messages/next-steps.js


/** Who has to act: the owner of the token, an administrator of Bitbucket or of the network, or anyone. */
const actors = (/* unused pure expression or super */ null && (['owner', 'admin', 'anyone']));
/** What has to be done. */
const actions = (/* unused pure expression or super */ null && ([
    'create-token',
    'replace-secret',
    'fix-declaration',
    'retry-later',
    'ask-admin',
    'fix-environment',
]));
const fixDeclaration = { actor: 'anyone', do: 'fix-declaration' };
const fixEnvironment = { actor: 'anyone', do: 'fix-environment' };
const replaceSecret = { actor: 'anyone', do: 'replace-secret' };
const retryLater = { actor: 'anyone', do: 'retry-later' };
const askAdmin = { actor: 'admin', do: 'ask-admin' };
const checkStatus = { ...retryLater, url: 'https://bitbucket.status.atlassian.com' };
/** A new token of a kind, and the secret that has to contain it. */
function renew({ kind }) {
    const hasPage = !(0,credential_kind/* isAccessToken */.e)(kind) && kind !== 'oauth-token';
    return [{ actor: 'owner', do: 'create-token', ...(hasPage && { url: renewal/* tokenPage */.$b }) }, replaceSecret];
}
const renewApiToken = renew({ kind: 'api-token' });
/** What an administrator gives to accounts; an access token has no permissions that can be given. */
function permit({ kind }) {
    return (0,credential_kind/* isAccessToken */.e)(kind) ? renew({ kind }) : [askAdmin];
}
const steps = {
    'option-invalid': [fixDeclaration],
    'scope-unknown': [fixDeclaration],
    'scope-unused': [fixDeclaration],
    'operation-unknown': [fixDeclaration],
    'operation-deprecated': [fixDeclaration],
    'operation-removed': [fixDeclaration],
    'operation-wrong-token-kind': [{ actor: 'owner', do: 'create-token' }, fixDeclaration],
    'operation-url-wrong': [fixDeclaration],
    'tool-unknown': [fixDeclaration],
    'tool-outdated': [fixDeclaration],
    'tool-rejects-kind': [{ actor: 'owner', do: 'create-token' }, replaceSecret, fixDeclaration],
    'scope-not-for-kind': [{ actor: 'owner', do: 'create-token' }, fixDeclaration],
    'token-missing': [fixEnvironment, replaceSecret],
    'token-unexpanded': [fixEnvironment],
    'token-invalid-characters': [replaceSecret],
    'token-prefixed': [replaceSecret],
    'token-not-bare': [replaceSecret],
    'token-damaged': [replaceSecret],
    'token-wrong-product': [replaceSecret],
    'app-password-removed': renewApiToken,
    'email-missing': [fixDeclaration],
    'email-malformed': [fixDeclaration],
    'email-ignored': [fixDeclaration],
    'token-rejected': renew,
    'token-without-scopes': renewApiToken,
    'email-mismatch': [{ actor: 'owner', do: 'fix-declaration', url: 'https://id.atlassian.com/manage-profile/email' }],
    'auth-scheme-rejected': [fixDeclaration],
    'token-not-received': [fixEnvironment, replaceSecret],
    'scope-missing': renew,
    'scope-unverified': [fixEnvironment, fixDeclaration],
    'scope-excess': renew,
    'scope-contradiction': [retryLater],
    'permission-missing': permit,
    'permission-unverified': [askAdmin],
    'resource-unverified': [fixDeclaration],
    'token-kind-unsupported': [{ actor: 'owner', do: 'create-token' }, replaceSecret],
    'resource-not-found': ({ kind }) => [fixDeclaration, ...permit({ kind })],
    'token-kind-rejected': [{ actor: 'owner', do: 'create-token' }, replaceSecret],
    'endpoint-removed': [fixDeclaration],
    'endpoint-deprecated': [fixDeclaration],
    'api-url-wrong': [fixDeclaration],
    expired: renew,
    'expires-soon': renew,
    'expiry-unknown': ({ kind }) => [
        { actor: 'owner', do: 'fix-declaration', ...(!(0,credential_kind/* isAccessToken */.e)(kind) && { url: renewal/* tokenPage */.$b }) },
    ],
    'expiry-outdated': ({ byItself }) => [byItself ? fixEnvironment : fixDeclaration],
    'git-rejected': ({ reason, kind }) => (reason === 'access' ? permit({ kind }) : renew({ kind })),
    'ip-not-allowed': [askAdmin],
    'two-step-required': [
        {
            actor: 'owner',
            do: 'fix-environment',
            url: 'https://id.atlassian.com/manage-profile/security/two-step-verification',
        },
    ],
    'workspace-read-only': [askAdmin],
    'route-differs': [fixEnvironment],
    'proxy-unsupported': [fixEnvironment],
    'tls-unverified': [fixEnvironment],
    'rate-limited': [retryLater],
    'server-error': [checkStatus],
    'network-unreachable': [fixEnvironment],
    'tls-untrusted': [fixEnvironment],
    'proxy-error': ({ status }) => [status === 407 ? fixEnvironment : askAdmin],
    'response-not-json': [fixEnvironment, retryLater],
    'response-unverifiable': [fixEnvironment, fixDeclaration],
    'response-unexpected': [fixEnvironment, retryLater],
    'timed-out': [checkStatus],
    interrupted: [retryLater],
};
/** Looks up what to do next about a finding. Pure. */
function nextStepsOf({ code, facts }) {
    const entry = steps[code];
    return typeof entry === 'function' ? entry(facts) : entry;
}

// EXTERNAL MODULE: ./build/src/report/reference.js
var reference = __webpack_require__(8117);
;// CONCATENATED MODULE: ./build/src/report/finding-record.js



/** A finding as a report has it: facts for machines, words for people. */
function renderFinding(finding, names) {
    const { code, severity, facts } = finding;
    return {
        code,
        severity,
        ...(0,catalog/* wordsOf */.Z9)(finding, names),
        help: `${reference/* reference */.i}#${code}`,
        facts: { ...facts },
        next: nextStepsOf(finding),
    };
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reference)
/* harmony export */ });
/** Where every finding has an entry. */
const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';


/***/ })

};
