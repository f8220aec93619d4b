export const id = 484;
export const ids = [484];
export const modules = {

/***/ 2484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ findings)
});

// UNUSED EXPORTS: groups

// EXTERNAL MODULE: ./build/src/diagnosis/offline-findings.js
var offline_findings = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/src/diagnosis/words/declaration.js
var declaration = __webpack_require__(4637);
// EXTERNAL MODULE: ./build/src/diagnosis/words/speech.js
var speech = __webpack_require__(279);
;// CONCATENATED MODULE: ./build/src/diagnosis/words/elsewhere.js

/** A host in a title, which has to stay short. */
function elsewhere_short(host) {
    return host.length > 40 ? `${host.slice(0, 37)}...` : host;
}
/** What is not about the token: the verdict is unknown, and nobody is blamed. */
const elsewhereFindings = {
    'rate-limited': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'Bitbucket answered 429.',
        example: { requests: ['GET /2.0/repositories/acme/web'] },
        words: ({ requests, retryAfter }) => ({
            subject: requests.join(', '),
            title: "Bitbucket's rate limit is used up",
            cause: `Bitbucket answered ${(0,speech/* list */.p_)(requests)} with 429. The limit counts all requests of this account or token in the last hour; it is not a fault of the token.`,
            remedy: [
                retryAfter === undefined
                    ? 'Run the job again later: the window is one hour.'
                    : `Run the job again ${/^\d+$/.test(retryAfter) ? `in ${(0,speech/* count */.U9)(Number(retryAfter), 'second')}` : `after ${retryAfter}`}.`,
                'If it happens often, spread the jobs, or give them tokens of their own.',
            ],
        }),
    }),
    'service-failing': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'Bitbucket answered with a server error (5xx or 555).',
        example: { requests: ['GET /2.0/repositories/acme/web'], statuses: [503] },
        words: ({ requests, statuses }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket has trouble of its own',
            cause: `Bitbucket answered ${(0,speech/* list */.p_)(requests)} with ${(0,speech/* list */.p_)(statuses.map(String))}. That is not a fault of the token.`,
            remedy: ['Look at https://bitbucket.status.atlassian.com.', 'Run the job again when the service is well.'],
        }),
    }),
    'network-unreachable': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The host, or the proxy on the way to it, could not be reached: its name was not found, the connection was refused, reset, or never came about.',
        example: { host: 'api.bitbucket.org', stage: 'name lookup', code: 'ENOTFOUND' },
        words: ({ host, stage, code, variable }) => {
            const about = { subject: host, title: `${elsewhere_short(host)} cannot be reached from here` };
            const coded = code === undefined ? '' : ` (${code})`;
            const check = `Check that this machine may connect to ${host}: name service, firewall, allow-list of the runner.`;
            if (variable === undefined) {
                return {
                    ...about,
                    cause: `The request failed ${stage === 'answer' ? 'while its answer was awaited' : `at the ${stage}`}${coded}. Nothing was learned about the token.`,
                    remedy: [check, 'If it reaches the internet through a proxy only, set HTTPS_PROXY.'],
                };
            }
            if (stage === 'address of the proxy') {
                return {
                    ...about,
                    cause: `${variable} is set, but holds no address of a proxy that can be read. So nothing was sent to ${host}, which says nothing about the token.`,
                    remedy: [
                        `Set ${variable} to an address such as http://proxy.example:3128, or remove it where no proxy is needed.`,
                        'Write special characters of its user and password percent-encoded: %40 for @, %23 for #, %2F for /.',
                    ],
                };
            }
            return {
                subject: host,
                title: `The proxy ${elsewhere_short(host)} cannot be reached from here`,
                cause: `The request failed at the ${stage} that ${variable} names${coded}. Nothing was learned about the token.`,
                remedy: [`Check the address that ${variable} holds, or remove the variable where no proxy is needed.`, check],
            };
        },
    }),
    'tls-untrusted': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The certificate or the protocol of the connection is not to be trusted. The token was not sent.',
        example: { host: 'api.bitbucket.org', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
        words: ({ host, code }) => ({
            subject: host,
            title: `The connection to ${elsewhere_short(host)} cannot be trusted`,
            cause: `The TLS handshake failed${code === undefined ? '' : ` (${code})`}, so the token was not sent. A company proxy that inspects traffic, or a missing certificate authority, is the usual reason.`,
            remedy: [
                'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of your proxy.',
                'If nothing inspects traffic here, check the date of this machine and find out who answers for this host.',
            ],
        }),
    }),
    'proxy-refused': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The proxy on the way answered, and refused the connection.',
        example: { host: 'api.bitbucket.org', variable: 'HTTPS_PROXY', status: 407 },
        words: ({ host, variable = 'HTTPS_PROXY', status }) => ({
            subject: host,
            title: 'The proxy refused the connection',
            cause: `The proxy that ${variable} names did not open a connection to ${host}${status === undefined ? '' : ` (${status})`}. Nothing was learned about the token.`,
            remedy: [
                status === 407
                    ? `The proxy wants a login: put user and password into ${variable}.`
                    : `Ask whoever runs the proxy to allow ${host}, or list it in NO_PROXY.`,
            ],
        }),
    }),
    'answer-unreadable': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The answer is no answer of the API: HTML, a sign-in page, cut off, far too large, or not JSON.',
        example: { requests: ['GET /2.0/user'], contentType: 'text/html', bytes: 5120, why: 'an HTML page' },
        words: ({ requests, contentType, bytes, why }) => ({
            subject: requests.join(', '),
            title: 'The answer cannot be read',
            cause: `The answer to ${(0,speech/* list */.p_)(requests)} is ${why} (content type ${contentType}, ${(0,speech/* count */.U9)(bytes, 'byte')}). Something between here and Bitbucket may have given it. It says nothing about the token.`,
            remedy: ['Check for a proxy, a sign-in page or a firewall in between.', 'Run the job again.'],
        }),
    }),
    'answer-unattributed': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'Nothing in the answer shows whose request it was, although the request succeeded.',
        example: { requests: ['GET /2.0/repositories/acme/handbook'] },
        words: ({ requests }, say) => ({
            subject: requests.join(', '),
            title: 'Nothing shows that Bitbucket recognised the token',
            cause: `The answer to ${(0,speech/* list */.p_)(requests)} names neither the kind of credential nor its scopes. A public resource answers everybody, so nothing is proven.`,
            remedy: [
                'Check whether a proxy removes the headers X-Credential-Type and X-OAuth-Scopes.',
                `Set ${(0,speech/* written */.Mp)('repository', say)} to a private repository that the token can read.`,
            ],
        }),
    }),
    'answer-unexpected': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'Any other status, a redirect, which is never followed, or a refusal that nothing shows to be about the token.',
        example: { requests: ['GET /2.0/user'], status: 400, host: 'api.bitbucket.org', empty: true, isAlive: false },
        words: ({ requests, status, host, empty, isUnhosted, isAlive }) => ({
            subject: requests.join(', '),
            title: `${elsewhere_short(host)} gave an answer that settles nothing`,
            cause: `It answered ${(0,speech/* list */.p_)(requests)} with ${status}.${status === 400 && empty
                ? ' A 400 without a body means that something between here and Bitbucket could not read the request.'
                : status >= 300 && status < 400
                    ? ' A redirect is never followed, so that the token goes nowhere else; a repository that was renamed or moved can be the reason.'
                    : isUnhosted
                        ? ' By its own words it hosts no API there: it may have been removed lately.'
                        : isAlive
                            ? ''
                            : ' Nothing in the answer shows that Bitbucket recognised the token.'}`,
            remedy: [
                ...(status >= 300 && status < 400
                    ? ['Compare the names of workspace and repository with the address bar of the browser.']
                    : []),
                ...(isUnhosted
                    ? ['Look it up in https://developer.atlassian.com/cloud/bitbucket/rest/ and in the changelog there.']
                    : []),
                'Check for a proxy or firewall in between.',
                'Run the job again; if it stays so, report the status.',
            ],
        }),
    }),
    'timed-out': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'The time budget was spent before everything was settled.',
        example: { seconds: 10, settled: 'Until then nothing was settled.' },
        words: ({ seconds, settled }, say) => ({
            subject: say.option('timeout'),
            title: `The time budget of ${(0,speech/* count */.U9)(seconds, 'second')} is spent`,
            cause: `Bitbucket did not answer in time. ${settled}`,
            remedy: [
                `Run the job again, or set ${(0,speech/* written */.Mp)('timeout', say)} higher.`,
                'Look at https://bitbucket.status.atlassian.com.',
            ],
        }),
    }),
};

// EXTERNAL MODULE: ./build/src/diagnosis/words/expiry.js
var expiry = __webpack_require__(9346);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
;// CONCATENATED MODULE: ./build/src/diagnosis/words/git.js


/** What git over HTTPS answered. */
const gitFindings = {
    'git-refused': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'The ref advertisement, which is what git asks first, was refused.',
        example: {
            request: 'GET bitbucket.org/acme/web.git/info/refs',
            reason: 'access',
            user: 'x-bitbucket-api-token-auth',
            kind: 'api-token',
            isAlive: true,
            isPush: true,
            scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'],
            line: 'git clone https://x-bitbucket-api-token-auth:$TOKEN@bitbucket.org/acme/web.git',
        },
        words: (facts, say) => ({
            subject: facts.request,
            title: `Git refuses the token for ${facts.isPush ? 'pushing' : 'cloning'}`,
            ...refusal(facts, say),
        }),
    }),
    'ip-not-allowed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Git was refused because the workspace admits listed IP addresses only.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
        words: ({ request }) => ({
            subject: request,
            title: "This machine's IP address is not on the workspace's allow-list",
            cause: `Bitbucket refused ${request} because of the address it came from. That is not a fault of the token.`,
            remedy: [
                'Ask a workspace administrator to add the address: workspace settings, "Access controls", "Allowlist IP addresses".',
                'On hosted runners addresses change: use a runner with a fixed one.',
            ],
        }),
    }),
    'two-step-required': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Git was refused because the workspace requires two-step verification.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs', kind: 'api-token' },
        words: ({ request, kind }) => ({
            subject: request,
            title: 'The workspace requires two-step verification',
            cause: (0,kinds/* isAccessToken */.eo)(kind)
                ? `Bitbucket refused ${request} because the workspace requires two-step verification, which an access token cannot have.`
                : `Bitbucket refused ${request} because the account that owns the token has no two-step verification.`,
            remedy: (0,kinds/* isAccessToken */.eo)(kind)
                ? ['Report it to Atlassian support: by the documentation access tokens need none.']
                : [
                    'Sign in as the owner of the token and turn it on at https://id.atlassian.com/manage-profile/security/two-step-verification.',
                    'Or use an access token of the repository: access tokens need none.',
                ],
        }),
    }),
    'plan-restricted': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Git was refused because the workspace has exceeded the user limit of its plan, or a payment failed.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
        words: ({ request }) => ({
            subject: request,
            title: "The repository is read-only because of the workspace's plan",
            cause: `Bitbucket refused ${request}: the workspace has exceeded its user limit, or a payment failed. That is not a fault of the token.`,
            remedy: ['Ask a workspace administrator to look at the plan: workspace settings, "Plan details".'],
        }),
    }),
};
function refusal(facts, say) {
    const { request, reason, user, kind, isAlive, isPush, scopes, line } = facts;
    const api = isAlive ? 'The API accepts the same token, so it is alive. ' : '';
    const own = `the user name of this kind of token for git: ${line}`;
    if (reason === 'scope') {
        return {
            cause: `${api}Bitbucket refused ${request} for want of a scope. ${isPush ? 'Pushing' : 'Cloning'} needs ${(0,speech/* labelled */.wW)(scopes)}.`,
            remedy: (0,speech/* renewalSteps */.yx)(kind, scopes, say),
        };
    }
    if (reason === 'credential') {
        return {
            cause: `${api}Git did not accept it with the user name ${user} (401). Git knows a token under another name than the API, which takes the e-mail: they are two identities.`,
            remedy: [
                'Check that the token was made for Bitbucket and with the scopes that git needs.',
                `Use ${own}`,
                `Needed: ${(0,speech/* labelled */.wW)(scopes)}.`,
            ],
        };
    }
    return {
        cause: `${api}Bitbucket refused ${request}: ${(0,kinds/* isAccessToken */.eo)(kind) ? 'the access token' : 'the account that owns the token'} has no ${isPush ? 'write' : 'read'} permission on the repository, or the repository is not there.`,
        remedy: [
            (0,kinds/* isAccessToken */.eo)(kind)
                ? 'Check in whose settings the access token was created: it works there only.'
                : `Give the account ${isPush ? 'write' : 'read'} permission: repository settings, "Repository permissions".`,
            `Compare the repository's name with the address bar of the browser.`,
            `Use ${own}`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/diagnosis/words/refusal.js


/** Where the token may have been lost on the way. */
const proxyStep = 'Check whether a proxy between here and Bitbucket removes the Authorization header.';
const suspicions = {
    proxy: 'a proxy removed the Authorization header',
    'no-token': 'it is no Bitbucket token at all',
    damage: 'the copy is damaged',
    expiry: 'it has expired',
    revocation: 'it was revoked',
    'resource-gone': 'its repository, project or workspace was deleted or moved',
    'admin-key': "it is an organisation's admin API key, which looks the same",
    'email-missing': 'it is an API token, which is sent with the e-mail of its owner',
    'without-scopes': 'it was made without scopes or for another Atlassian app, though Bitbucket mostly says so when the e-mail is right',
    'email-alone': 'the e-mail alone is wrong, should Bitbucket not take this token as Bearer',
    'email-unsettled': "the e-mail is not its owner's, which the request as Bearer could not settle",
};
/** Why Bitbucket may have refused the token, and what is known not to be the reason. */
function refusalCause({ kind, tried, likely, ruledOut, end }) {
    const exonerations = {
        damage: 'a damaged copy, as far as its checksum tells',
        expiry: end?.source === 'token' ? 'expiry' : `expiry, if the declared last day ${end?.on} is right`,
        email: `the e-mail, since ${(0,kinds/* isAccessToken */.eo)(kind) ? 'access' : 'OAuth'} tokens have none`,
    };
    const whose = end?.source === 'token' ? 'the last day that it names itself' : 'its declared last day';
    const early = end === undefined ? '' : `, although ${whose}, ${end.on}, is not past`;
    return `Bitbucket refused the ${(0,kinds/* nameOfKind */.lI)(kind)} (401), sent as ${tried
        .map(kinds/* nameOfScheme */.iE)
        .join(', then as ')}${early}. The possible causes, the likeliest first: ${enumerated(likely.map((one) => suspicions[one]))}.${ruledOut.length > 0 ? ` Ruled out: ${enumerated(ruledOut.map((one) => exonerations[one]))}.` : ''}`;
}
/** What to try before anything else, by what is known. */
function firstSteps({ likely }, say) {
    return [
        ...(likely.includes('proxy') ? [proxyStep] : []),
        ...(likely.includes('no-token')
            ? [`See what is stored in ${(0,speech/* secretPlace */.M$)(say)}: an API token begins with ATATT, an access token with ATCTT.`]
            : []),
        ...(likely.includes('damage') ? ['Copy the whole token again: its checksum does not fit.'] : []),
    ];
}
/** `(1) a, (2) b`: causes that hold commas stay apart. */
function enumerated(items) {
    if (items.length === 1)
        return items.join('');
    return items.map((item, index) => `(${index + 1}) ${item}`).join(', ');
}

;// CONCATENATED MODULE: ./build/src/diagnosis/words/place.js



/**
 * Where an account is given access.
 * https://support.atlassian.com/bitbucket-cloud/docs/grant-repository-access-to-users-and-groups/
 */
const accessPage = {
    repository: ': repository settings, "Repository permissions"',
    project: ': project settings, "Project permissions"',
    workspace: ': workspace settings, "User groups"',
    user: '',
};
/** What Bitbucket answered about what the job wants to reach, and whether this token may. */
const placeFindings = {
    'access-denied': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Bitbucket answered 403 although the scope is there: the account, or the access token, lacks the permission.',
        example: {
            requests: ['GET /2.0/repositories/acme/web/hooks'],
            kind: 'api-token',
            permission: 'admin',
            resource: 'repository',
            message: 'Access denied. You must have write or admin access.',
        },
        words: ({ requests, kind, permission, resource, message }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket denies access: a permission is missing',
            cause: `Bitbucket refused ${(0,speech/* list */.p_)(requests)} (403): ${(0,speech/* said */.ag)(message)} A scope limits what a token may do; the permission is the ${(0,kinds/* isAccessToken */.eo)(kind) ? "token's own" : "account's own"} right on the repository, project or workspace, and both are needed.`,
            remedy: [
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? 'Check that the access token belongs to this repository, project or workspace.'
                    : `Give the account that owns the token ${permission === undefined ? 'the permission it needs' : `${permission} permission`}${accessPage[resource]}.`,
                'Run the check again. The token itself need not be replaced.',
            ],
        }),
    }),
    'resource-hidden': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'A declared workspace, repository or project, or what a declared scope or operation reads in it, was answered with 404.',
        example: {
            resource: 'repository acme/wbe',
            kind: 'api-token',
            hidden: 'whole',
            by: 'GET /2.0/repositories/acme/wbe',
            option: 'repository',
            isAlive: true,
        },
        words: ({ resource, kind, hidden, by, detail, option, isAlive }, say) => {
            const answer = `${by} was answered with 404${detail === undefined ? '' : ` (${(0,speech/* said */.ag)(detail)})`}`;
            const part = 'the feature is switched off in its settings, or what the path names is not there';
            if (hidden === 'part') {
                return {
                    subject: resource,
                    title: 'A feature that the job needs is not there',
                    cause: `${answer}${resource === 'user' ? '' : `, while the ${resource} itself is there`}. Most likely ${part}.`,
                    remedy: ['Switch the feature on in the settings, or drop what needs it from the declaration.'],
                };
            }
            const place = resource.split(' ')[0];
            const ways = [
                `the name of the ${resource} is misspelt`,
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? 'the access token belongs to another repository, project or workspace'
                    : 'the account that owns the token has no access to it',
                ...(hidden === 'either' ? [part] : []),
                ...(isAlive ? [] : ['the token did not arrive: nothing in the answer shows that it was seen']),
            ];
            return {
                subject: resource,
                title: `The ${place}${hidden === 'either' ? ' or a part of it' : ''} cannot be seen with this token`,
                cause: `${answer}. Either ${ways.join(', or ')}.${detail === undefined ? ' Bitbucket gives the same answer for each.' : ''}`,
                remedy: [
                    `Compare the ${resource} with the address bar of the browser.`,
                    (0,kinds/* isAccessToken */.eo)(kind)
                        ? 'Check in whose settings the access token was created: it works there only.'
                        : 'Open it in a browser, signed in as the owner of the token; if it is not shown, ask an administrator for access.',
                    ...(hidden === 'either'
                        ? ['If it is shown, switch the feature on in its settings, or drop what needs it from the declaration.']
                        : []),
                    ...(option === undefined ? [] : [`Correct ${(0,speech/* written */.Mp)(option, say)} if it was renamed or moved.`]),
                    ...(isAlive ? [] : [proxyStep]),
                ],
            };
        },
    }),
    'credential-kind-refused': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Bitbucket answered something declared with "not accessible by this authentication mechanism". The token is valid, but of the wrong kind.',
        example: { requests: ['GET /2.0/user'], kind: 'repository-access-token' },
        words: ({ requests, kind }) => ({
            subject: requests.join(', '),
            title: 'This kind of token is not accepted there',
            cause: `The token is valid, but Bitbucket does not take ${(0,kinds/* aKind */.SL)(kind)} for ${(0,speech/* list */.p_)(requests)}.`,
            remedy: [
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? 'Use an API token of a user account: an access token is not a user.'
                    : 'Use another kind of credential for this operation.',
            ],
        }),
    }),
    'endpoint-removed': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Bitbucket answered a declared operation with 410 and a change number.',
        example: {
            requests: ['GET /2.0/workspaces'],
            change: 'CHANGE-2770',
            announcement: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
        },
        words: ({ requests, change, announcement }) => ({
            subject: requests.join(', '),
            title: `Bitbucket removed a declared operation (${change})`,
            cause: `Bitbucket answered ${(0,speech/* list */.p_)(requests)} with 410: removed by ${change}. That is not a fault of the token.`,
            remedy: [
                `Read ${announcement ?? `the entry ${change} in https://developer.atlassian.com/cloud/bitbucket/changelog`} for what replaces it.`,
            ],
        }),
    }),
    'api-url-wrong': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Bitbucket answered 403 "Forbidden" without any detail, or 404 "There is no API hosted at this URL": the base of the API is wrong.',
        example: { url: 'https://api.bitbucket.org' },
        words: ({ url }, say) => ({
            subject: say.option('api-url'),
            title: 'There is no API at the given address',
            cause: `At ${(0,speech/* quoted */.TL)(url)} Bitbucket hosts no REST API. The address of the API ends in /2.0.`,
            remedy: [`Drop ${(0,speech/* written */.Mp)('api-url', say)}, or set it to https://api.bitbucket.org/2.0.`],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/diagnosis/words/scope.js


/** What Bitbucket answered about the scopes of the token. */
const scopeFindings = {
    'scope-missing': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'A declared scope, or one that a declared operation needs, is not granted. One finding names all of them.',
        example: {
            missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            alsoGranted: [],
            kind: 'api-token',
            readHint: false,
        },
        words: ({ missing, required, alsoGranted, kind, readHint }, say) => ({
            subject: missing.join(', '),
            title: `The token lacks ${(0,speech/* count */.U9)(missing.length, 'scope')} that the job needs`,
            cause: `Not granted: ${(0,speech/* labelled */.wW)(missing)}.${readHint ? ' Scopes do not include each other: writing or administering does not give reading.' : ''} The scopes of ${kind === 'oauth-token' ? 'a token that was handed out' : (0,kinds/* aKind */.SL)(kind)} cannot be changed, so a new one is needed with all of them.`,
            remedy: [
                ...(0,speech/* renewalSteps */.yx)(kind, required, say),
                `The full list, ready to copy: ${required.join(' ')}`,
                ...(alsoGranted.length > 0
                    ? [`The present token also holds ${(0,speech/* list */.p_)(alsoGranted)}. Tick those too if other jobs use it.`]
                    : []),
            ],
        }),
    }),
    'scope-unverified': (0,speech/* row */.nM)({
        severity: 'unknown',
        when: 'There is no evidence either way about a declared scope.',
        example: {
            scopes: ['write:repository:bitbucket'],
            why: "Bitbucket's answer carried no list of scopes, and only writing would show it.",
            places: [],
        },
        words: ({ scopes, why, places }, say) => ({
            subject: scopes.join(', '),
            title: `${(0,speech/* count */.U9)(scopes.length, 'declared thing')} could not be verified`,
            cause: `Nothing shows whether the token may use ${(0,speech/* labelled */.wW)(scopes)}. ${why}`,
            remedy: [
                'Check whether a proxy between here and Bitbucket removes the header X-OAuth-Scopes.',
                ...(places.length > 0
                    ? [
                        `Set ${(0,speech/* list */.p_)(places.map((place) => (0,speech/* written */.Mp)(place, say)))}, so that the scopes that read can be tried there.`,
                    ]
                    : []),
                `If the job may go on without proof, set ${(0,speech/* written */.Mp)('on-unknown', say)} to warn.`,
            ],
        }),
    }),
    'scope-excess': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'The token holds more scopes than declared. Given only if asked for, as a warning or a failure.',
        example: { excess: ['admin:repository:bitbucket'], required: ['read:repository:bitbucket'], kind: 'api-token' },
        words: ({ excess, required }) => ({
            subject: excess.join(', '),
            title: `The token holds ${(0,speech/* count */.U9)(excess.length, 'scope')} beyond the declared ones`,
            cause: `Not declared, yet granted: ${(0,speech/* labelled */.wW)(excess)}. Whoever gets hold of the token can use them.`,
            remedy: [
                required.length === 0
                    ? 'Replace it by a token without them.'
                    : `Replace it by a token with these alone: ${required.join(' ')}`,
                'Or declare them, if the job needs them.',
            ],
        }),
    }),
    'scope-contradiction': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'The list of scopes in the header and the answer of an endpoint disagree.',
        example: {
            subject: 'read:pullrequest:bitbucket',
            one: 'The header lists read:pullrequest:bitbucket',
            other: 'GET /2.0/repositories/acme/web/pullrequests asks for another scope',
        },
        words: ({ subject, one, other }) => ({
            subject,
            title: 'Bitbucket contradicts itself about a scope',
            cause: `${one}, yet ${other}.`,
            remedy: ['Report both facts to Atlassian support, or to this project if the scope of the operation has changed.'],
        }),
    }),
};

// EXTERNAL MODULE: ./build/src/diagnosis/words/secret.js + 1 modules
var secret = __webpack_require__(5835);
;// CONCATENATED MODULE: ./build/src/diagnosis/words/token.js



/** What Bitbucket answered about the token. */
const tokenFindings = {
    'token-rejected': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Bitbucket answered 401 by every scheme that is legal for this kind of token.',
        example: {
            kind: 'api-token',
            tried: ['basic', 'bearer'],
            likely: ['expiry', 'revocation'],
            ruledOut: ['damage'],
            scopes: ['read:repository:bitbucket'],
        },
        words: ({ scopes, ...refusal }, say) => ({
            subject: say.option('token'),
            title: 'Bitbucket does not accept the token',
            cause: refusalCause(refusal),
            remedy: [
                ...firstSteps(refusal, say),
                ...(0,speech/* tellingApart */.uO)(refusal.kind, refusal.tried.includes('basic'), say),
                ...(0,speech/* renewalSteps */.yx)(refusal.kind, scopes, say),
            ],
        }),
    }),
    'token-without-scopes': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Bitbucket answered 401 and said that the token has no Bitbucket scopes.',
        example: { scopes: ['read:repository:bitbucket'] },
        words: ({ scopes }, say) => ({
            subject: say.option('token'),
            title: 'The API token has no Bitbucket scopes',
            cause: 'It was made with "Create API token", or for another Atlassian app. Bitbucket takes only tokens made with "Create API token with scopes" for the app Bitbucket.',
            remedy: (0,speech/* renewalSteps */.yx)('api-token', scopes, say),
        }),
    }),
    'identity-mismatch': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Basic with the e-mail was refused, and the same token was accepted as Bearer.',
        example: {},
        words: (_, say) => ({
            subject: say.option('email'),
            title: 'The e-mail does not belong to the owner of the token',
            cause: 'The token is alive: Bitbucket accepted it as Bearer. With the given e-mail, as Basic, it was refused (401).',
            remedy: [
                'Sign in as the person or bot that created the token and look up its e-mail on https://id.atlassian.com/manage-profile/email.',
                `Set ${(0,speech/* written */.Mp)('email', say)} to it.`,
            ],
        }),
    }),
    'scheme-refused': (0,speech/* row */.nM)({
        severity: 'warn',
        when: 'A token whose shape does not tell its kind was refused as Basic with the e-mail and accepted as Bearer, and Bitbucket says that it is an access or OAuth token, or does not say what it is.',
        example: { kind: 'oauth-token' },
        words: ({ kind }, say) => ({
            subject: say.option('email'),
            title: kind === 'unrecognised'
                ? 'The token is accepted as Bearer, and not with the e-mail'
                : 'This kind of token is sent as Bearer, without an e-mail',
            cause: kind === 'unrecognised'
                ? 'Bitbucket refused the token as Basic with the e-mail and accepted it as Bearer. Most likely it is an access or OAuth token, which needs no e-mail; of an API token the e-mail would be wrong.'
                : `Bitbucket names the token ${(0,kinds/* aKind */.SL)(kind)}. It refused it as Basic with the e-mail and accepted it as Bearer.`,
            remedy: [
                `Drop ${(0,speech/* written */.Mp)('email', say)}${kind === 'unrecognised' ? ", or correct it if this is somebody's API token" : ''}.`,
                'See that the tools of the job send it as "Authorization: Bearer" too.',
            ],
        }),
    }),
    'request-anonymous': (0,speech/* row */.nM)({
        severity: 'fail',
        when: 'Bitbucket answered, and named the caller an unauthenticated one.',
        example: { by: 'GET /2.0/repositories/acme/handbook' },
        words: ({ by }, say) => ({
            subject: say.option('token'),
            title: 'Bitbucket did not see the token',
            cause: `It answered ${by} as to somebody without a credential: the token did not arrive or was ignored. A public resource answers everybody, so that proves nothing.`,
            remedy: [proxyStep, 'Copy the token again, and see that nothing but the token is stored.'],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/diagnosis/findings.js









const aboutToken = { ...tokenFindings, ...scopeFindings, ...placeFindings, ...expiry/* expiryFindings */.G };
/** The findings by what they are about, in the order of the reference. */
const groups = [
    { name: 'declaration', title: 'The declaration', rows: declaration/* declarationFindings */.l },
    { name: 'secret', title: 'The secret itself', rows: secret/* secretFindings */.$ },
    { name: 'token', title: 'What Bitbucket answered about the token', rows: aboutToken },
    { name: 'git', title: 'What git answered', rows: gitFindings },
    { name: 'elsewhere', title: 'Not about the token', rows: elsewhereFindings },
];
/** THE table of findings: code, severity, words and remedy. */
const findings = { ...offline_findings/* offlineFindings */._, ...aboutToken, ...gitFindings, ...elsewhereFindings };


/***/ })

};
