export const id = 17;
export const ids = [17];
export const modules = {

/***/ 7017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ exampleOf),
  dT: () => (/* binding */ isFindingCode),
  DZ: () => (/* binding */ messages),
  Z9: () => (/* binding */ wordsOf)
});

// UNUSED EXPORTS: messageGroups

// EXTERNAL MODULE: ./build/src/check/finding.js
var finding = __webpack_require__(5419);
// EXTERNAL MODULE: ./build/src/credential/kinds.js
var kinds = __webpack_require__(4264);
;// CONCATENATED MODULE: ./build/src/messages/host-names.js
/** An option in a sentence: `the input "email"`, `the variable EMAIL`, `--email`. */
function formatOption(name, names) {
    if (names.entry !== undefined) {
        return name === 'token'
            ? `the variable ${names.entry.variable}`
            : `"${name}" of ${names.entry.name} in the inventory`;
    }
    if (names.host === 'action')
        return `the input "${names.option(name)}"`;
    return names.host === 'pipe' ? `the variable ${names.option(name)}` : names.option(name);
}
/** Where the secret is kept on this host. */
function describeSecretLocation(names) {
    const variable = names.entry?.variable;
    if (variable !== undefined && names.host === 'action')
        return `the GitHub secret that fills ${variable}`;
    if (variable !== undefined && names.host === 'pipe')
        return `the secured Bitbucket variable that fills ${variable}`;
    if (variable !== undefined)
        return `the variable ${variable}`;
    if (names.host === 'action')
        return 'the GitHub secret that fills the input "token"';
    if (names.host === 'pipe')
        return 'the secured Bitbucket variable that fills TOKEN';
    return 'the variable TOKEN_PREFLIGHT_TOKEN';
}

;// CONCATENATED MODULE: ./build/src/messages/message.js
/** Fixes the code of a message. */
function message(entry) {
    return entry;
}

;// CONCATENATED MODULE: ./build/src/messages/rejection.js


/** Where the token may have been lost on the way. */
const proxyStep = 'Check whether a proxy between here and Bitbucket removes the Authorization header.';
const causes = {
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
        .join(', then as ')}${early}. The possible causes, the likeliest first: ${enumerated(likely.map((one) => causes[one]))}.${ruledOut.length > 0 ? ` Ruled out: ${enumerated(ruledOut.map((one) => exonerations[one]))}.` : ''}`;
}
/** What to try before anything else, by what is known. */
function firstSteps({ likely }, names) {
    return [
        ...(likely.includes('proxy') ? [proxyStep] : []),
        ...(likely.includes('no-token')
            ? [
                `See what is stored in ${describeSecretLocation(names)}: an API token begins with ATATT, an access token with ATCTT.`,
            ]
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

// EXTERNAL MODULE: ./build/src/messages/text.js
var messages_text = __webpack_require__(4539);
;// CONCATENATED MODULE: ./build/src/messages/renewal.js



const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';
/** The steps to a new token of a kind. https://support.atlassian.com/bitbucket-cloud/docs/create-an-api-token */
function renewalSteps(kind, scopes, names) {
    const rotate = names.entry?.rotate;
    return [
        ...(rotate === undefined ? [] : [`How it is renewed is described here: ${rotate}`]),
        ...stepsFor(kind, scopes, names),
    ];
}
function stepsFor(kind, scopes, names) {
    const store = `Put the new token into ${describeSecretLocation(names)}.`;
    if (kind === 'oauth-token') {
        return [
            'Open the workspace settings, "OAuth consumers", and edit the consumer.',
            ...(scopes.length > 0 ? [`Tick these permissions: ${(0,messages_text/* labelled */.wW)(scopes)}.`] : []),
            'Fetch a new access token from it: they live for an hour.',
            store,
        ];
    }
    if ((0,kinds/* isAccessToken */.eo)(kind)) {
        return [
            `Open the settings of the ${ownerOf(kind)}, then "Access tokens", and create a new access token.`,
            ...(scopes.length > 0 ? [`Tick these scopes: ${(0,messages_text/* labelled */.wW)(scopes)}.`] : []),
            store,
        ];
    }
    return [
        `Sign in as the token's owner, open ${tokenPage} and select "Create API token with scopes".`,
        'Give it a name and an expiry date, and select "Bitbucket" as the app.',
        ...(scopes.length > 0 ? [`Tick these scopes: ${(0,messages_text/* labelled */.wW)(scopes)}.`] : ['Tick the scopes that the job needs.']),
        store,
        `Note its last day in ${formatOption('expires-on', names)}: Bitbucket tells it to nobody else.`,
    ];
}
/** What an access token of a kind belongs to. */
function ownerOf(kind) {
    if (kind === 'project-access-token')
        return 'project';
    if (kind === 'workspace-access-token')
        return 'workspace';
    return kind === 'repository-access-token' ? 'repository' : 'repository, project or workspace that it belongs to';
}
/** What settles which of the causes it is, before anything is replaced. */
function tellingApart(kind, isEmailTried, names) {
    if (kind === 'oauth-token')
        return [];
    if ((0,kinds/* isAccessToken */.eo)(kind)) {
        return [`Look it up in the settings of the ${ownerOf(kind)}, "Access tokens": is it listed and not expired?`];
    }
    return [
        'Look it up on https://id.atlassian.com/manage-profile/security/api-tokens: is it listed and not expired?',
        ...(isEmailTried
            ? [`Check that ${formatOption('email', names)} is the e-mail of the account that created it.`]
            : kind === 'api-token'
                ? emailSteps(names)
                : []),
    ];
}
/** Bitbucket says more about an API token that is sent with its owner's e-mail. */
function emailSteps(names) {
    return [ownerStep(names), 'Run the check again: with the e-mail it can name the cause.'];
}
/** Whose e-mail it takes. */
function ownerStep(names) {
    return `Set ${formatOption('email', names)} to the e-mail of the Atlassian account that created the token.`;
}

;// CONCATENATED MODULE: ./build/src/messages/authentication.js





/** What Bitbucket answered about the token. */
const authenticationMessages = {
    'token-rejected': message({
        when: 'Bitbucket answered 401 by every scheme that is legal for this kind of token.',
        example: {
            kind: 'api-token',
            tried: ['basic', 'bearer'],
            likely: ['expiry', 'revocation'],
            ruledOut: ['damage'],
            scopes: ['read:repository:bitbucket'],
        },
        words: ({ scopes, ...refusal }, names) => ({
            subject: names.option('token'),
            title: 'Bitbucket does not accept the token',
            cause: refusalCause(refusal),
            remedy: [
                ...firstSteps(refusal, names),
                ...tellingApart(refusal.kind, refusal.tried.includes('basic'), names),
                ...renewalSteps(refusal.kind, scopes, names),
            ],
        }),
    }),
    'token-without-scopes': message({
        when: 'Bitbucket answered 401 and said that the token has no Bitbucket scopes.',
        example: { scopes: ['read:repository:bitbucket'] },
        words: ({ scopes }, names) => ({
            subject: names.option('token'),
            title: 'The API token has no Bitbucket scopes',
            cause: 'It was made with "Create API token", or for another Atlassian app. Bitbucket takes only tokens made with "Create API token with scopes" for the app Bitbucket.',
            remedy: renewalSteps('api-token', scopes, names),
        }),
    }),
    'email-mismatch': message({
        when: 'Basic with the e-mail was refused, and the same token was accepted as Bearer.',
        example: {},
        words: (_, names) => ({
            subject: names.option('email'),
            title: 'The e-mail does not belong to the owner of the token',
            cause: 'The token is alive: Bitbucket accepted it as Bearer. With the given e-mail, as Basic, it was refused (401).',
            remedy: [
                'Sign in as the person or bot that created the token and look up its e-mail on https://id.atlassian.com/manage-profile/email.',
                `Set ${formatOption('email', names)} to it.`,
            ],
        }),
    }),
    'auth-scheme-rejected': message({
        when: 'A token whose shape does not tell its kind was refused as Basic with the e-mail and accepted as Bearer, and Bitbucket says that it is an access or OAuth token, or does not say what it is.',
        example: { kind: 'oauth-token' },
        words: ({ kind }, names) => ({
            subject: names.option('email'),
            title: kind === 'unrecognized'
                ? 'The token is accepted as Bearer, and not with the e-mail'
                : 'This kind of token is sent as Bearer, without an e-mail',
            cause: kind === 'unrecognized'
                ? 'Bitbucket refused the token as Basic with the e-mail and accepted it as Bearer. Most likely it is an access or OAuth token, which needs no e-mail; of an API token the e-mail would be wrong.'
                : `Bitbucket names the token ${(0,kinds/* aKind */.SL)(kind)}. It refused it as Basic with the e-mail and accepted it as Bearer.`,
            remedy: [
                `Drop ${formatOption('email', names)}${kind === 'unrecognized' ? ", or correct it if this is somebody's API token" : ''}.`,
                'See that the tools of the job send it as "Authorization: Bearer" too.',
            ],
        }),
    }),
    'token-not-received': message({
        when: 'Bitbucket answered, and named the caller an unauthenticated one.',
        example: { by: 'GET /2.0/repositories/acme/handbook' },
        words: ({ by }, names) => ({
            subject: names.option('token'),
            title: 'Bitbucket did not see the token',
            cause: `It answered ${by} as to somebody without a credential: the token did not arrive or was ignored. A public resource answers everybody, so that proves nothing.`,
            remedy: [proxyStep, 'Copy the token again, and see that nothing but the token is stored.'],
        }),
    }),
};

// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/messages/configuration.js




/** What is wrong with the declaration itself. Nothing is sent when one of these fails. */
const configurationMessages = {
    'option-invalid': message({
        when: 'An option has no legal value. All such faults are reported in one run.',
        example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
        words: ({ option: given, item, problem, step }, names) => {
            // Operations are looked at where nobody knows how the host calls them.
            const operations = names.entry?.placed('operations') ?? names.option('operations');
            const option = given === 'operations' ? operations : given;
            return {
                subject: option,
                title: `${option} ${step === undefined ? 'cannot be used as it is written' : 'is not in order'}`,
                cause: `${option} ${item === undefined ? problem : `holds ${(0,messages_text/* quoteUserText */.XS)(item)}: ${problem}`}`,
                remedy: [step ?? `Correct ${option}.`],
            };
        },
    }),
    'scope-unknown': message({
        when: 'A declared scope exists neither among those of API tokens nor among those of access tokens and OAuth.',
        example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
        words: ({ text, nearest }) => ({
            subject: text,
            title: 'A declared scope does not exist',
            cause: `Bitbucket has no scope ${(0,messages_text/* quoteUserText */.XS)(text)}, neither for API tokens nor for access tokens and OAuth.`,
            remedy: nearest.length > 0
                ? [`Write ${(0,util_text/* list */.p_)(nearest, 'or')} instead.`]
                : ['Look the scope up in the list of scopes in the documentation, or copy its label from the token page.'],
        }),
    }),
    'scope-unused': message({
        when: 'A declared scope is one that no operation uses. It is not required of the token.',
        example: { text: 'read:issue:bitbucket', known: 'Issues and wikis were removed with their API on 2026-08-20.' },
        words: ({ text, known }) => ({
            subject: text,
            title: 'A declared scope is of no use any more',
            cause: `${known} The token is not asked for ${(0,messages_text/* quoteUserText */.XS)(text)}.`,
            remedy: [`Drop ${(0,messages_text/* quoteUserText */.XS)(text)} from the declaration.`],
        }),
    }),
    'operation-unknown': message({
        when: 'A declared operation does not stand in the catalogue. It fails with a near match at hand; without one the verdict is unknown, since the catalogue may be older than the API.',
        example: {
            text: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
            nearest: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
            date: '2026-10-01',
        },
        words: ({ text, nearest, date }) => ({
            subject: text,
            title: 'A declared operation is not in the REST API',
            cause: `The catalogue of ${date} holds no operation ${(0,messages_text/* quoteUserText */.XS)(text)}.`,
            remedy: nearest.length > 0
                ? [`Write ${(0,util_text/* list */.p_)(nearest, 'or')} instead, in the declaration and in the call that the job makes.`]
                : [
                    'Compare method and path with https://developer.atlassian.com/cloud/bitbucket/rest/.',
                    'If the operation is newer than the catalogue, declare the scopes that it needs instead.',
                ],
        }),
    }),
    'operation-deprecated': message({
        when: 'A declared operation still works, but is announced to go.',
        example: {
            text: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
            until: '2027-01-31',
            replacement: [],
        },
        words: ({ text, since, until, replacement }) => ({
            subject: text,
            title: 'A declared operation is going to be removed',
            cause: `Bitbucket marks ${(0,messages_text/* quoteUserText */.XS)(text)} as deprecated${since === undefined ? '' : ` since ${since}`}${until === undefined ? ', without naming the day of its end' : ` and removes it on ${until}`}.`,
            remedy: [
                replacement.length > 0
                    ? `Call ${(0,util_text/* list */.p_)(replacement, 'or')} instead.`
                    : 'Plan to do without it: no replacement is named. Watch https://developer.atlassian.com/cloud/bitbucket/changelog.',
            ],
        }),
    }),
    'operation-removed': message({
        when: 'A declared operation was removed by Bitbucket.',
        example: {
            text: 'GET /workspaces',
            since: '2026-04-14',
            change: 'CHANGE-2770',
            replacement: ['GET /user/workspaces'],
        },
        words: ({ text, since, change, replacement }) => ({
            subject: text,
            title: 'A declared operation was removed from the REST API',
            cause: `Bitbucket removed ${(0,messages_text/* quoteUserText */.XS)(text)} on ${since}${change === undefined ? '' : ` (${change})`}. No token can call it.`,
            remedy: [
                replacement.length > 0
                    ? `Call ${(0,util_text/* list */.p_)(replacement, 'or')} instead.`
                    : 'Change the job to do without it: there is no replacement.',
            ],
        }),
    }),
    'operation-wrong-token-kind': message({
        when: 'The specification does not list a declared operation for this kind of credential.',
        example: { text: 'GET /user', kind: 'repository-access-token', listed: ['api-token', 'oauth-token'] },
        words: ({ text, kind, listed }) => ({
            subject: text,
            title: 'A declared operation is not meant for this kind of token',
            cause: `The API's specification does not offer ${(0,messages_text/* quoteUserText */.XS)(text)} to ${(0,kinds/* aKind */.SL)(kind)}; it may be refused.`,
            remedy: [
                listed.length === 0
                    ? 'Do without the operation.'
                    : `Use a credential that it is listed for: ${(0,util_text/* list */.p_)(listed.map(kinds/* pluralOfKind */.Ih))}.`,
            ],
        }),
    }),
    'scope-not-for-kind': message({
        when: 'This kind of token can never hold a declared scope.',
        example: {
            scopes: ['snippet'],
            kind: 'repository-access-token',
            texts: ['snippet'],
            holders: ['api-token', 'oauth-token'],
        },
        words: ({ scopes, kind, texts, holders }) => ({
            subject: scopes.join(', '),
            title: `${(0,kinds/* aKind */.SL)(kind).replace(/^a/, 'A')} cannot hold a declared scope`,
            cause: `No ${(0,kinds/* nameOfKind */.lI)(kind)} can be given ${(0,messages_text/* labelled */.wW)(scopes)}, so this one does not have ${scopes.length === 1 ? 'it' : 'them'} either.`,
            remedy: [
                holders.length > 0
                    ? `Use ${(0,util_text/* list */.p_)(holders.map(kinds/* aKind */.SL), 'or')} for this job, or drop ${(0,util_text/* list */.p_)(texts)} from the declaration.`
                    : `Drop ${(0,util_text/* list */.p_)(texts)} from the declaration: no kind of token can be given all that it asks for.`,
            ],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/messages/connectivity.js



/** A host in a title, which has to stay short. */
function connectivity_short(host) {
    return host.length > 40 ? `${host.slice(0, 37)}...` : host;
}
/** What is not about the token: the verdict is unknown, and nobody is blamed. */
const unreadableReasons = {
    html: 'an HTML page',
    'not-json': 'not the JSON that the API gives',
    cut: 'cut off before its end',
    'too-large': 'larger than any answer that was asked for',
    encoded: 'compressed although that was not asked for',
    'headers-too-large': 'preceded by headers of more than 32 kB',
};
const connectivityMessages = {
    'rate-limited': message({
        when: 'Bitbucket answered 429.',
        example: { requests: ['GET /2.0/repositories/acme/web'] },
        words: ({ requests, retryAfter }) => ({
            subject: requests.join(', '),
            title: "Bitbucket's rate limit is used up",
            cause: `Bitbucket answered ${(0,util_text/* list */.p_)(requests)} with 429. The limit counts all requests of this account or token in the last hour; it is not a fault of the token.`,
            remedy: [
                retryAfter === undefined
                    ? 'Run the job again later: the window is one hour.'
                    : `Run the job again ${/^\d+$/.test(retryAfter) ? `in ${(0,util_text/* count */.U9)(Number(retryAfter), 'second')}` : `after ${retryAfter}`}.`,
                'If it happens often, spread the jobs, or give them tokens of their own.',
            ],
        }),
    }),
    'server-error': message({
        when: 'Bitbucket answered with a server error (5xx or 555).',
        example: { requests: ['GET /2.0/repositories/acme/web'], statuses: [503] },
        words: ({ requests, statuses }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket has trouble of its own',
            cause: `Bitbucket answered ${(0,util_text/* list */.p_)(requests)} with ${(0,util_text/* list */.p_)(statuses.map(String))}. That is not a fault of the token.`,
            remedy: ['Look at https://bitbucket.status.atlassian.com.', 'Run the job again when the service is well.'],
        }),
    }),
    'network-unreachable': message({
        when: 'The host, or the proxy on the way to it, could not be reached: its name was not found, the connection was refused, reset, or never came about.',
        example: { host: 'api.bitbucket.org', stage: 'name lookup', code: 'ENOTFOUND' },
        words: ({ host, stage, code, variable }) => {
            const about = { subject: host, title: `${connectivity_short(host)} cannot be reached from here` };
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
                title: `The proxy ${connectivity_short(host)} cannot be reached from here`,
                cause: `The request failed at the ${stage} that ${variable} names${coded}. Nothing was learned about the token.`,
                remedy: [`Check the address that ${variable} holds, or remove the variable where no proxy is needed.`, check],
            };
        },
    }),
    'tls-untrusted': message({
        when: 'The certificate or the protocol of the connection is not to be trusted. The token was not sent.',
        example: { host: 'api.bitbucket.org', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
        words: ({ host, code }) => ({
            subject: host,
            title: `The connection to ${connectivity_short(host)} cannot be trusted`,
            cause: `The TLS handshake failed${code === undefined ? '' : ` (${code})`}, so the token was not sent. A company proxy that inspects traffic, or a missing certificate authority, is the usual reason.`,
            remedy: [
                'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of your proxy.',
                'If nothing inspects traffic here, check the date of this machine and find out who answers for this host.',
            ],
        }),
    }),
    'proxy-error': message({
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
    'response-not-json': message({
        when: 'The answer is no answer of the API: HTML, a sign-in page, cut off, far too large, or not JSON.',
        example: { requests: ['GET /2.0/user'], contentType: 'text/html', bytes: 5120, why: 'html' },
        words: ({ requests, contentType, bytes, why }) => ({
            subject: requests.join(', '),
            title: 'The answer cannot be read',
            cause: `The answer to ${(0,util_text/* list */.p_)(requests)} is ${unreadableReasons[why]} (content type ${contentType}, ${(0,util_text/* count */.U9)(bytes, 'byte')}). Something between here and Bitbucket may have given it. It says nothing about the token.`,
            remedy: ['Check for a proxy, a sign-in page or a firewall in between.', 'Run the job again.'],
        }),
    }),
    'response-unverifiable': message({
        when: 'Nothing in the answer shows whose request it was, although the request succeeded.',
        example: { requests: ['GET /2.0/repositories/acme/handbook'] },
        words: ({ requests }, names) => ({
            subject: requests.join(', '),
            title: 'Nothing shows that Bitbucket recognised the token',
            cause: `The answer to ${(0,util_text/* list */.p_)(requests)} names neither the kind of credential nor its scopes. A public resource answers everybody, so nothing is proven.`,
            remedy: [
                'Check whether a proxy removes the headers X-Credential-Type and X-OAuth-Scopes.',
                `Set ${formatOption('repository', names)} to a private repository that the token can read.`,
            ],
        }),
    }),
    'response-unexpected': message({
        when: 'Any other status, a redirect, which is never followed, or a refusal that nothing shows to be about the token.',
        example: { requests: ['GET /2.0/user'], status: 400, host: 'api.bitbucket.org', empty: true, isAccepted: false },
        words: ({ requests, status, host, empty, isUnhosted, isAccepted }) => ({
            subject: requests.join(', '),
            title: `${connectivity_short(host)} gave an answer that settles nothing`,
            cause: `It answered ${(0,util_text/* list */.p_)(requests)} with ${status}.${status === 400 && empty
                ? ' A 400 without a body means that something between here and Bitbucket could not read the request.'
                : status >= 300 && status < 400
                    ? ' A redirect is never followed, so that the token goes nowhere else; a repository that was renamed or moved can be the reason.'
                    : isUnhosted
                        ? ' By its own words it hosts no API there: it may have been removed lately.'
                        : isAccepted
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
    'timed-out': message({
        when: 'The time budget was spent before everything was settled.',
        example: { seconds: 10, verified: [] },
        words: ({ seconds, verified }, names) => ({
            subject: names.option('timeout'),
            title: `The time budget of ${(0,util_text/* count */.U9)(seconds, 'second')} is spent`,
            cause: `Bitbucket did not answer in time. ${verified.length === 0 ? 'Until then nothing was settled.' : `Verified until then: ${verified.join(', ')}.`}`,
            remedy: [
                `Run the job again, or set ${formatOption('timeout', names)} higher.`,
                'Look at https://bitbucket.status.atlassian.com.',
            ],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/messages/wrong-value.js

const placeholders = {
    expression: 'an expression in "${{ }}"',
    'variable in braces': 'a variable name in "${ }"',
    variable: 'a "$" and a variable name',
    'variable of PowerShell': 'a variable name behind "$env:", as PowerShell writes it,',
};
/**
 * What is said of a placeholder that nothing replaced.
 * @param steps what to compare on a platform, and what to do with a value that was copied from a log
 */
function placeholderWords(form, thing, names, steps) {
    const wanted = thing === 'token' ? 'a token' : 'an e-mail address';
    if (form === 'asterisks') {
        return {
            title: `The ${thing} is a row of asterisks`,
            cause: `The value is asterisks alone and not ${wanted}. Logs show a masked value like that, so it was most likely copied from one.`,
            remedy: [steps.copy],
        };
    }
    const title = `The ${thing} is a placeholder that nothing replaced`;
    const value = `The value is ${placeholders[form]} and not ${wanted}`;
    if (thing === 'e-mail' && names.entry !== undefined) {
        return { title, cause: `${value}. In an inventory nothing replaces it.`, remedy: [steps.copy] };
    }
    return {
        title,
        cause: `${value}: the variable was never set, or it was quoted so that nothing replaced it.`,
        remedy: names.host === 'terminal'
            ? [
                'See that the variable you fill it from is set.',
                'Use double quotes around the variable in a shell: single quotes keep it as it stands.',
            ]
            : [steps.check, 'Write the reference without further quotes or escapes.'],
    };
}
/** What is said of a value that holds a colon, and the step that makes a token of it. */
function pairWords(is, names) {
    const place = describeSecretLocation(names);
    switch (is) {
        case 'pair':
            return {
                title: 'The token is a user and a token in one',
                cause: 'No Bitbucket token holds a colon: the value is a user name, a colon and a secret.',
                step: `Store the part after the colon alone in ${place}.`,
            };
        case 'encoded':
            return {
                title: 'The token is the base64 of a user and a token',
                cause: 'Decoded, the value is a user name, a colon and a secret: what a Basic header carries.',
                step: `Decode it, and store the part after the colon alone in ${place}.`,
            };
        case 'address with a token':
            return {
                title: 'The token is an address that holds a token',
                cause: 'The value is an address as git takes it, with a user name and a token in it.',
                step: `Store the token alone in ${place}: the part between the last colon and the "@".`,
            };
        case 'address':
            return {
                title: 'The token is an address',
                cause: 'No Bitbucket token holds a colon: the value is an address, without any token in it.',
                step: `Store the token itself in ${place}.`,
            };
        case 'scope':
            return {
                title: 'The token is a scope',
                cause: 'The value is the name of a scope. Most likely the token and the scopes were swapped.',
                step: `Store the token in ${place}, and name the scope in ${formatOption('scopes', names)}.`,
            };
    }
}

;// CONCATENATED MODULE: ./build/src/messages/credential.js





/** What is wrong with the secret, seen without a request. Nothing is sent when one of these fails. */
const credentialMessages = {
    'token-missing': message({
        when: 'The token is empty.',
        example: {},
        words: (_, names) => ({ subject: formatOption('token', names), title: 'No token arrived', ...missing(names) }),
    }),
    'token-unexpanded': message({
        when: 'The token is a placeholder that nothing replaced: `$NAME`, `${NAME}`, `$env:NAME`, `${{ … }}`, or the `***` of a log.',
        example: { form: 'variable' },
        words: ({ form }, names) => ({
            subject: names.option('token'),
            ...placeholderWords(form, 'token', names, {
                check: `Check that the name is spelt as in ${describeSecretLocation(names)}.`,
                copy: `Copy the token itself into ${describeSecretLocation(names)}. If it is kept nowhere, create a new one: Bitbucket shows a token only once.`,
            }),
        }),
    }),
    'token-invalid-characters': message({
        when: 'White space, a line break, a control or invisible character, a quote, `\\=` or `%3D` stands around or inside the token. It is a warning where only outer blanks had to be trimmed.',
        example: {
            strays: [{ what: 'line break (LF)', count: 1, position: 77, length: 193, trimmed: false }],
            trimmed: false,
        },
        words: ({ strays, trimmed }, names) => ({
            subject: names.option('token'),
            title: trimmed ? 'The token has blanks or line breaks around it' : 'The token holds characters that no token has',
            cause: `${sentence(strays)} ${consequence(strays, trimmed)}`,
            remedy: [
                `Copy the token again and store it without them in ${describeSecretLocation(names)}.`,
                'From a shell, write it with printf %s, which adds no line break as echo does; encode with base64 -w 0, which does not wrap.',
            ],
        }),
    }),
    'token-prefixed': message({
        when: 'The token starts with `Bearer`, `Basic` or `Authorization:`.',
        example: { prefix: 'Bearer' },
        words: ({ prefix }, names) => ({
            subject: names.option('token'),
            title: `The token starts with "${prefix}"`,
            cause: `"${prefix}" belongs to the header that carries a token and not to the token. Tools would send it twice.`,
            remedy: [`Store the bare token in ${describeSecretLocation(names)}.`],
        }),
    }),
    'token-not-bare': message({
        when: 'The token is `user:token`, the base64 of it, an address to clone from, or a scope.',
        example: { is: 'pair', takesEmail: true },
        words: ({ is, takesEmail }, names) => {
            const { title, cause, step } = pairWords(is, names);
            const emailStep = `Put the e-mail of the account into ${formatOption('email', names)}.`;
            return { subject: names.option('token'), title, cause, remedy: takesEmail ? [step, emailStep] : [step] };
        },
    }),
    'token-damaged': message({
        when: 'Bitbucket refused the token, and its checksum does not fit. A hint beside the refusal, never a verdict.',
        example: { checksum: 'differs', clipped: false },
        words: ({ checksum, clipped }, names) => ({
            subject: names.option('token'),
            title: 'The token is very likely cut off or mistyped',
            cause: `${checksum === 'absent'
                ? 'Tokens of this kind end in a checksum, and this one does not.'
                : 'The checksum at its end does not fit the rest of it.'}${clipped ? ' It is exactly 128 characters long, where some password prompts cut their input.' : ''}`,
            remedy: [
                `Copy the whole token again into ${describeSecretLocation(names)}, or create a new one: Bitbucket shows a token only once.`,
            ],
        }),
    }),
    'token-wrong-product': message({
        when: "The token is one of another product, or a pipeline step's own OIDC token.",
        example: { product: 'GitHub' },
        words: ({ product }, names) => ({
            subject: names.option('token'),
            title: 'The token belongs to another product',
            cause: `By its shape it comes from: ${product}. The API of Bitbucket Cloud does not take it.`,
            remedy: [`Put a Bitbucket Cloud token into ${describeSecretLocation(names)}.`],
        }),
    }),
    'app-password-removed': message({
        when: 'The token is an app password.',
        example: { scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'] },
        words: ({ scopes }, names) => ({
            subject: names.option('token'),
            title: 'App passwords were removed on 2026-07-28',
            cause: 'The token is an app password. Bitbucket Cloud accepts none any more, for REST or for git.',
            remedy: renewalSteps('api-token', scopes, names),
        }),
    }),
    'email-missing': message({
        when: 'An API token is given without the e-mail of its owner: a warning when Bearer was accepted, a failure when it was refused.',
        example: { accepted: false },
        words: ({ accepted }, names) => ({
            subject: names.option('email'),
            title: "The e-mail of the token's owner is missing",
            cause: accepted
                ? 'Bitbucket took the API token as Bearer. Most tools send it as Basic with the e-mail of its owner and fail without.'
                : 'Bitbucket refused the API token as Bearer (401). Until the e-mail is set, a dead token, one without Bitbucket scopes and one that needs Basic cannot be told apart.',
            remedy: accepted ? [ownerStep(names)] : emailSteps(names),
        }),
    }),
    'email-malformed': message({
        when: 'An e-mail was given that is not an e-mail address: a user name, a token, a placeholder that nothing replaced.',
        example: { is: 'other' },
        words: ({ is }, names) => {
            const subject = names.option('email');
            const set = ownerStep(names);
            if (is === 'token') {
                return {
                    subject,
                    title: 'A token stands in the place of the e-mail',
                    cause: 'The value has the shape of a token. Most likely the e-mail and the token were swapped.',
                    remedy: [`Store the token in ${describeSecretLocation(names)}.`, set],
                };
            }
            if (is !== 'other') {
                const steps = { check: 'Check how the name of the variable is spelt.', copy: set };
                return { subject, ...placeholderWords(is, 'e-mail', names, steps) };
            }
            return {
                subject,
                title: 'The e-mail is not an e-mail address',
                cause: 'Over REST an API token goes with the e-mail of the Atlassian account. The Bitbucket user name that app passwords took is refused.',
                remedy: [set],
            };
        },
    }),
    'email-ignored': message({
        when: 'An e-mail was given with an access token or OAuth token.',
        example: {},
        words: (_, names) => ({
            subject: names.option('email'),
            title: 'The e-mail is ignored for this kind of token',
            cause: 'Access tokens and OAuth tokens are sent as Bearer, alone. With an e-mail, as Basic, Bitbucket refuses them.',
            remedy: [
                `Drop ${formatOption('email', names)}.`,
                'See that the tools of the job send the token as "Authorization: Bearer" too.',
            ],
        }),
    }),
};
function missing(names) {
    if (names.entry !== undefined) {
        const { name, variable, placed } = names.entry;
        return {
            cause: `The environment variable ${variable}, which ${placed('token-env')} names for ${name}, is not set or empty.`,
            remedy: [
                `Check the spelling of token-env in the inventory, and that ${describeSecretLocation(names)} exists and is handed to this job.`,
                'Runs of forks and of Dependabot get no secrets: run the audit on a schedule on the main branch.',
            ],
        };
    }
    if (names.host === 'action') {
        return {
            cause: `The input "token" is empty. GitHub gives no secrets to workflows that a fork or Dependabot started, and an unknown secret name gives an empty text.`,
            remedy: [
                'Compare the name in "${{ secrets.… }}" with the names under Settings, "Secrets and variables", "Actions".',
                'For Dependabot, add the secret under "Dependabot" too.',
                'For pull requests from forks, skip this step or run it on the target branch.',
                'For a secret of an environment, name that environment in the job.',
            ],
        };
    }
    if (names.host === 'pipe') {
        return {
            cause: 'The variable TOKEN is empty. A pipe sees only what is listed under its "variables", and an unknown name there gives an empty text.',
            remedy: [
                'List it in the step: TOKEN: $BITBUCKET_TOKEN, with the name under which you stored it.',
                'Compare that name with the repository, workspace and deployment variables in the settings.',
                'A deployment variable exists only in a step that names its deployment environment.',
            ],
        };
    }
    return {
        cause: 'Neither the environment variable TOKEN_PREFLIGHT_TOKEN nor standard input held a token.',
        remedy: ['Set TOKEN_PREFLIGHT_TOKEN, or pipe the token in and add --token-stdin. Never pass it as an argument.'],
    };
}
function sentence(strays) {
    const parts = strays.map(({ what, count: number, position, length }) => {
        const times = number === 1 ? '' : `, ${number} times, the first`;
        return `${what}${times} at position ${position} of ${length}`;
    });
    return `Found: ${(0,util_text/* list */.p_)(parts)}.`;
}
function consequence(strays, trimmed) {
    if (trimmed)
        return 'They were trimmed here; other tools send them along and fail.';
    if (strays.some(({ what }) => what.startsWith('line break'))) {
        return 'A line break in a header kills the request before authentication: most likely a 400 with an empty body, while the token page goes on saying "Never accessed". Encoded inside the base64, it fails authentication.';
    }
    return 'With them the token is another one, and Bitbucket refuses it.';
}

;// CONCATENATED MODULE: ./build/src/messages/expiry.js





/** When the token ends. */
const expiryMessages = {
    expired: message({
        when: 'The declared day is past and Bitbucket refuses the token, or the token itself says that it has ended.',
        example: {
            on: '2026-11-01',
            byItself: false,
            kind: 'api-token',
            scopes: ['read:repository:bitbucket'],
            isEmailTried: true,
        },
        words: ({ on, byItself, kind, scopes, isEmailTried }, names) => {
            const steps = byItself ? [] : tellingApart(kind, isEmailTried, names);
            const doubt = steps.length === 0 ? '' : ' Should that record be old, there is another reason, which the first steps find.';
            return {
                subject: names.option('token'),
                title: `The token expired on ${on}`,
                cause: byItself
                    ? `The token itself says that it ended on ${on}.`
                    : `The declared last day is ${on}, and Bitbucket refuses the token (401).${doubt}`,
                remedy: [...steps, ...renewalSteps(kind, scopes, names)],
            };
        },
    }),
    'expires-soon': message({
        when: 'Fewer days are left than `warn-days`; a failure when fewer are left than `fail-days`.',
        example: { on: '2026-12-01', daysLeft: 8, kind: 'api-token', scopes: ['read:repository:bitbucket'] },
        words: ({ on, daysLeft, kind, scopes, failDays }, names) => ({
            subject: names.option('token'),
            title: daysLeft === 0 ? 'The token expires today' : `The token expires in ${(0,util_text/* count */.U9)(daysLeft, 'day')}`,
            cause: `Its last day is ${on}.${failDays === undefined
                ? ''
                : ` That is a failure and not a warning because ${formatOption('fail-days', names)} is ${failDays}.`} Bitbucket mails its owner alone, about a day ahead.`,
            remedy: renewalSteps(kind, scopes, names),
        }),
    }),
    'expiry-unknown': message({
        when: 'A token of an inventory has no declared last day, and the token itself tells none.',
        example: { kind: 'api-token' },
        words: ({ kind }, names) => ({
            subject: names.option('expires-on'),
            title: 'Nobody knows when the token expires',
            cause: `No last day is declared for this ${(0,kinds/* nameOfKind */.lI)(kind)}, and Bitbucket tells it to no one who only holds the token.`,
            remedy: [
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? `Look the day up in the settings of the ${ownerOf(kind)}, under "Access tokens".`
                    : 'Sign in as its owner and look the day up at https://id.atlassian.com/manage-profile/security/api-tokens.',
                `Note it in ${formatOption('expires-on', names)}.`,
            ],
        }),
    }),
    'expiry-outdated': message({
        when: 'The token works after the day on which it should have ended.',
        example: { on: '2026-11-01', byItself: false },
        words: ({ on, byItself }, names) => ({
            subject: names.option('expires-on'),
            title: byItself
                ? 'The token works after the day on which it says that it ends'
                : 'The token works after its declared last day',
            cause: byItself
                ? `The token says that it ended on ${on}, and Bitbucket still accepts it. The clock of this machine may be wrong.`
                : `Bitbucket still accepts the token after ${on}, the day in ${formatOption('expires-on', names)}: the record was not updated after a renewal.`,
            remedy: byItself
                ? ['Check the date and time of this machine.']
                : [`Look the expiry date up where the token was created, and set ${formatOption('expires-on', names)} to it.`],
        }),
    }),
};

// EXTERNAL MODULE: ./build/src/messages/commands.js
var commands = __webpack_require__(66);
;// CONCATENATED MODULE: ./build/src/messages/git.js





/** What git over HTTPS answered. */
const gitMessages = {
    'git-rejected': message({
        when: 'The ref advertisement, which is what git asks first, was refused.',
        example: {
            request: 'GET bitbucket.org/acme/web.git/info/refs',
            reason: 'access',
            user: 'x-bitbucket-api-token-auth',
            kind: 'api-token',
            isAccepted: true,
            isPush: true,
            scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'],
            remote: 'https://bitbucket.org/acme/web.git',
        },
        words: (facts, names) => ({
            subject: facts.request,
            title: `Git refuses the token for ${facts.isPush ? 'pushing' : 'cloning'}`,
            ...refusal(facts, names),
        }),
    }),
    'ip-not-allowed': message({
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
    'two-step-required': message({
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
    'workspace-read-only': message({
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
function refusal(facts, names) {
    const { request, reason, user, kind, isAccepted, isPush, scopes, remote } = facts;
    const api = isAccepted ? 'The API accepts the same token, so it is alive. ' : '';
    const own = `the user name of this kind of token for git: ${(0,commands/* gitCommand */.Q)(isPush ? 'push' : 'clone', remote, user)}`;
    if (reason === 'scope') {
        return {
            cause: `${api}Bitbucket refused ${request} for want of a scope. ${isPush ? 'Pushing' : 'Cloning'} needs ${(0,messages_text/* labelled */.wW)(scopes)}.`,
            remedy: renewalSteps(kind, scopes, names),
        };
    }
    if (reason === 'credential') {
        return {
            cause: `${api}Git did not accept it with the user name ${user} (401). Git knows a token under another name than the API, which takes the e-mail: they are two identities.`,
            remedy: [
                'Check that the token was made for Bitbucket and with the scopes that git needs.',
                `Use ${own}`,
                `Needed: ${(0,messages_text/* labelled */.wW)(scopes)}.`,
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

;// CONCATENATED MODULE: ./build/src/messages/resource.js






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
const resourceMessages = {
    'permission-missing': message({
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
            cause: `Bitbucket refused ${(0,util_text/* list */.p_)(requests)} (403): ${(0,messages_text/* quoteServerText */.h3)(message)} A scope limits what a token may do; the permission is the ${(0,kinds/* isAccessToken */.eo)(kind) ? "token's own" : "account's own"} right on the repository, project or workspace, and both are needed.`,
            remedy: [
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? 'Check that the access token belongs to this repository, project or workspace.'
                    : `Give the account that owns the token ${permission === undefined ? 'the permission it needs' : `${permission} permission`}${accessPage[resource]}.`,
                'Run the check again. The token itself need not be replaced.',
            ],
        }),
    }),
    'resource-not-found': message({
        when: 'A declared workspace, repository or project, or what a declared scope or operation reads in it, was answered with 404.',
        example: {
            resource: 'repository acme/wbe',
            kind: 'api-token',
            hidden: 'whole',
            by: 'GET /2.0/repositories/acme/wbe',
            option: 'repository',
            isAccepted: true,
        },
        words: ({ resource, kind, hidden, by, detail, option, isAccepted }, names) => {
            const answer = `${by} was answered with 404${detail === undefined ? '' : ` (${(0,messages_text/* quoteServerText */.h3)(detail)})`}`;
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
                ...(isAccepted ? [] : ['the token did not arrive: nothing in the answer shows that it was seen']),
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
                    ...(option === undefined ? [] : [`Correct ${formatOption(option, names)} if it was renamed or moved.`]),
                    ...(isAccepted ? [] : [proxyStep]),
                ],
            };
        },
    }),
    'token-kind-rejected': message({
        when: 'Bitbucket answered something declared with "not accessible by this authentication mechanism". The token is valid, but of the wrong kind.',
        example: { requests: ['GET /2.0/user'], kind: 'repository-access-token' },
        words: ({ requests, kind }) => ({
            subject: requests.join(', '),
            title: 'This kind of token is not accepted there',
            cause: `The token is valid, but Bitbucket does not take ${(0,kinds/* aKind */.SL)(kind)} for ${(0,util_text/* list */.p_)(requests)}.`,
            remedy: [
                (0,kinds/* isAccessToken */.eo)(kind)
                    ? 'Use an API token of a user account: an access token is not a user.'
                    : 'Use another kind of credential for this operation.',
            ],
        }),
    }),
    'endpoint-removed': message({
        when: 'Bitbucket answered a declared operation with 410 and a change number.',
        example: {
            requests: ['GET /2.0/workspaces'],
            change: 'CHANGE-2770',
            announcement: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
        },
        words: ({ requests, change, announcement }) => ({
            subject: requests.join(', '),
            title: `Bitbucket removed a declared operation (${change})`,
            cause: `Bitbucket answered ${(0,util_text/* list */.p_)(requests)} with 410: removed by ${change}. That is not a fault of the token.`,
            remedy: [
                `Read ${announcement ?? `the entry ${change} in https://developer.atlassian.com/cloud/bitbucket/changelog`} for what replaces it.`,
            ],
        }),
    }),
    'api-url-wrong': message({
        when: 'Bitbucket answered 403 "Forbidden" without any detail, or 404 "There is no API hosted at this URL": the base of the API is wrong.',
        example: { url: 'https://api.bitbucket.org' },
        words: ({ url }, names) => ({
            subject: names.option('api-url'),
            title: 'There is no API at the given address',
            cause: `At ${(0,messages_text/* quoteUserText */.XS)(url)} Bitbucket hosts no REST API. The address of the API ends in /2.0.`,
            remedy: [`Drop ${formatOption('api-url', names)}, or set it to https://api.bitbucket.org/2.0.`],
        }),
    }),
};

;// CONCATENATED MODULE: ./build/src/messages/scope.js






/** What Bitbucket answered about the scopes of the token. */
const scopeMessages = {
    'scope-missing': message({
        when: 'A declared scope, or one that a declared operation needs, is not granted. One finding names all of them.',
        example: {
            missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            alsoGranted: [],
            kind: 'api-token',
            readHint: false,
        },
        words: ({ missing, required, alsoGranted, kind, readHint }, names) => ({
            subject: missing.join(', '),
            title: `The token lacks ${(0,util_text/* count */.U9)(missing.length, 'scope')} that the job needs`,
            cause: `Not granted: ${(0,messages_text/* labelled */.wW)(missing)}.${readHint ? ' Scopes do not include each other: writing or administering does not give reading.' : ''} The scopes of ${kind === 'oauth-token' ? 'a token that was handed out' : (0,kinds/* aKind */.SL)(kind)} cannot be changed, so a new one is needed with all of them.`,
            remedy: [
                ...renewalSteps(kind, required, names),
                `The full list, ready to copy: ${required.join(' ')}`,
                ...(alsoGranted.length > 0
                    ? [`The present token also holds ${(0,util_text/* list */.p_)(alsoGranted)}. Tick those too if other jobs use it.`]
                    : []),
            ],
        }),
    }),
    'scope-unverified': message({
        when: 'There is no evidence either way about a declared scope.',
        example: {
            scopes: ['write:repository:bitbucket'],
            hasScopeList: false,
            places: [],
        },
        words: ({ scopes, hasScopeList, places }, names) => ({
            subject: scopes.join(', '),
            title: `${(0,util_text/* count */.U9)(scopes.length, 'declared thing')} could not be verified`,
            cause: `Nothing shows whether the token may use ${(0,messages_text/* labelled */.wW)(scopes)}. ${hasScopeList ? 'The list of granted scopes and the answers leave it open.' : "Bitbucket's answers carried no list of granted scopes, and no harmless request shows these."}`,
            remedy: [
                'Check whether a proxy between here and Bitbucket removes the header X-OAuth-Scopes.',
                ...(places.length > 0
                    ? [
                        `Set ${(0,util_text/* list */.p_)(places.map((place) => formatOption(place, names)))}, so that the scopes that read can be tried there.`,
                    ]
                    : []),
                `If the job may go on without proof, set ${formatOption('on-unknown', names)} to warn.`,
            ],
        }),
    }),
    'scope-excess': message({
        when: 'The token holds more scopes than declared. Given only if asked for, as a warning or a failure.',
        example: { excess: ['admin:repository:bitbucket'], required: ['read:repository:bitbucket'], kind: 'api-token' },
        words: ({ excess, required }) => ({
            subject: excess.join(', '),
            title: `The token holds ${(0,util_text/* count */.U9)(excess.length, 'scope')} beyond the declared ones`,
            cause: `Not declared, yet granted: ${(0,messages_text/* labelled */.wW)(excess)}. Whoever gets hold of the token can use them.`,
            remedy: [
                required.length === 0
                    ? 'Replace it by a token without them.'
                    : `Replace it by a token with these alone: ${required.join(' ')}`,
                'Or declare them, if the job needs them.',
            ],
        }),
    }),
    'scope-contradiction': message({
        when: 'The list of scopes in the header and the answer of an endpoint disagree.',
        example: {
            subject: 'read:pullrequest:bitbucket',
            type: 'refused-with-scope',
            granted: ['read:pullrequest:bitbucket'],
            required: ['read:pullrequest:bitbucket'],
            request: 'GET /2.0/repositories/acme/web/pullrequests',
        },
        words: (facts) => ({
            subject: facts.subject,
            title: 'Bitbucket contradicts itself about a scope',
            cause: contradiction(facts),
            remedy: ['Report both facts to Atlassian support, or to this project if the scope of the operation has changed.'],
        }),
    }),
};
function contradiction(facts) {
    switch (facts.type) {
        case 'accepted-without-scope':
            return `The list of granted scopes lacks ${facts.scope}, yet ${facts.request} succeeded.`;
        case 'refused-with-scope': {
            const granted = facts.granted.join(', ') || 'all that is needed';
            const required = facts.required.join(', ') || 'a scope';
            return `The list of granted scopes holds ${granted}, yet ${facts.request} was refused for want of ${required}.`;
        }
        case 'two-lists': {
            const denial = facts.denial.length === 0
                ? 'the body of a 403 says that none is granted'
                : `the body of a 403 lists ${facts.denial.join(', ')}`;
            return `The header lists ${facts.header.join(', ')}, yet ${denial}.`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/messages/catalog.js









const tokenMessages = { ...authenticationMessages, ...scopeMessages, ...resourceMessages, ...expiryMessages };
/** The messages by what they are about, in the order of the reference. */
const messageGroups = [
    { name: 'configuration', title: 'The declaration', messages: configurationMessages },
    { name: 'credential', title: 'The secret itself', messages: credentialMessages },
    { name: 'token', title: 'What Bitbucket answered about the token', messages: tokenMessages },
    { name: 'git', title: 'What git answered', messages: gitMessages },
    { name: 'connectivity', title: 'Not about the token', messages: connectivityMessages },
];
/** The words of every finding. */
const messages = {
    ...configurationMessages,
    ...credentialMessages,
    ...tokenMessages,
    ...gitMessages,
    ...connectivityMessages,
};
/** What a person reads about a finding, in the names of the host. */
function wordsOf({ code, facts }, names) {
    return messages[code].words(facts, names);
}
/** A finding of a code, to show its words by. */
function exampleOf(code) {
    return (0,finding/* createFinding */.uP)(code, messages[code].example);
}
/** Whether a text is the code of a finding. */
function isFindingCode(text) {
    return Object.hasOwn(messages, text);
}


/***/ })

};
