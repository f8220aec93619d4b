"use strict";
exports.id = 3253;
exports.ids = [3253];
exports.modules = {

7963:
((_module, _exports, __require__) => {

function againStep({ isJob }) {
    return isJob ? 'Run the job again.' : 'Run the check again.';
}
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
const nameOfStore = {
    action: 'the GitHub secret',
    pipe: 'the secured Bitbucket variable',
    terminal: 'the secret',
    library: 'the secret',
};
function describeSecretLocation(names) {
    const variable = names.entry?.variable;
    if (names.secret !== undefined)
        return `${nameOfStore[names.host]} ${names.secret}`;
    if (names.isJob)
        return 'the secret that the job uses';
    if (variable !== undefined && names.host === 'action')
        return `the GitHub secret used for ${variable}`;
    if (variable !== undefined && names.host === 'pipe')
        return `the secured Bitbucket variable used for ${variable}`;
    if (variable !== undefined)
        return `the variable ${variable}`;
    if (names.host === 'action')
        return 'the GitHub secret used for the input "token"';
    if (names.host === 'pipe')
        return 'the secured Bitbucket variable used for TOKEN';
    if (names.host === 'library')
        return 'the place that your program reads it from';
    if (names.option('token') === '--token-stdin')
        return 'the place that you pipe it in from';
    return 'the variable TOKEN_PREFLIGHT_TOKEN';
}
function storeCommand({ host, secret, entry, isJob, store }) {
    if (entry !== undefined || isJob)
        return undefined;
    if (host === 'action')
        return /^[A-Za-z_]\w*$/.test(secret ?? '') ? `gh secret set ${secret}` : undefined;
    return host === 'terminal' && secret !== undefined ? undefined : store;
}
_module.exports = { storeCommand, formatOption, againStep, describeSecretLocation };


}),

9210:
((_module, _exports, __require__) => {

function message(entry) {
    return entry;
}
_module.exports = { message };


}),

4659:
((_module, _exports, __require__) => {

var _util_text_js_4 = __require__(7499);
var _host_texts_js_0 = __require__(7963);
var _message_js_3 = __require__(9210);
var _renewal_js_1 = __require__(9522);
var _text_js_2 = __require__(4539);





const maxNamed = 10;
const organizationMessages = {
    'admin-key-rejected': _message_js_3.message({
        when: "Atlassian rejected the API key of the organization admin (401), the key doesn't have the required scope (403), or there is no such organization (404). No token is at fault.",
        example: { status: 403, organization: 'a1b2c3d4-0000-4000-8000-000000000001', host: 'api.atlassian.com' },
        words: ({ status, organization, host }, names) => ({
            subject: names.option(status === 404 ? 'organization' : 'admin-key'),
            title: keyTitles[status] ?? 'The admin key was rejected',
            cause: `${host} returned ${status} for the tokens of the organization ${organization}. ${keyCauses[status] ?? ''} The tokens were checked without the list of the organization.`,
            remedy: [
                ...(status === 404 ? [`Compare ${_host_texts_js_0.formatOption('organization', names)} with the organization ID.`] : []),
                'Sign in as an organization admin and go to https://admin.atlassian.com > Organization settings > API keys.',
                'Select "API keys with scopes", and create a key with only the scope read:tokens:admin.',
                `Store the new key where ${_host_texts_js_0.formatOption('admin-key', names)} is read from.`,
            ],
            copy: 'read:tokens:admin',
        }),
    }),
    'token-unlisted': _message_js_3.message({
        when: "An account of the inventory owns an API token that the inventory doesn't have. Expired tokens aren't reported. Other tokens of an account aren't reported if one of its tokens in the inventory has no `token-label`, or has a `current-token-env`.",
        example: {
            tokens: [{ label: 'old laptop', account: 'Release Bot', createdOn: '2026-02-10', lastUsedOn: '2026-11-20' }],
        },
        words: ({ tokens }) => ({
            subject: 'inventory',
            title: `${_util_text_js_4.count(tokens.length, 'token')} of listed accounts ${tokens.length === 1 ? "isn't" : "aren't"} in the inventory`,
            cause: `According to the organization: ${describeAll(tokens)}. The list doesn't show for which Atlassian app a token is.`,
            remedy: [
                'If a job uses one of them with Bitbucket, add it to the inventory, with its label as "token-label".',
                'If nothing uses it, ask its owner to revoke it.',
            ],
        }),
    }),
    'token-unused': _message_js_3.message({
        when: 'A token of an account of the inventory was last used, or was created and never used, more than `warn-days` ago. If `warn-days` is 0, nothing is reported. An audit uses the tokens of the inventory, so its requests count from then on.',
        example: {
            isListed: true,
            days: 30,
            tokens: [{ label: 'nightly', createdOn: '2026-02-10', lastUsedOn: '2026-04-30' }],
        },
        words: ({ isListed, days, tokens }) => ({
            subject: isListed ? 'token' : 'inventory',
            title: isListed
                ? `The token wasn't used for more than ${_util_text_js_4.count(days, 'day')}`
                : `${_util_text_js_4.count(tokens.length, 'token')} outside of the inventory ${tokens.length === 1 ? "wasn't" : "weren't"} used for more than ${_util_text_js_4.count(days, 'day')}`,
            cause: `According to the organization: ${describeAll(tokens)}.`,
            remedy: [
                'Check whether a job still needs it.',
                `If nothing needs it, sign in as its owner and revoke it: ${_renewal_js_1.tokenPage}`,
                ...(isListed ? ['Remove it from the inventory.'] : []),
            ],
        }),
    }),
    'expiry-corrected': _message_js_3.message({
        when: 'The organization lists another expiry date than the inventory. The date of the organization counts.',
        example: { on: '2026-12-01', declared: '2027-03-01' },
        words: ({ on, declared }, names) => ({
            subject: names.option('expires-on'),
            title: declared === 'never' ? `The token has an expiry date: ${on}` : `The token expires on ${on}, not on ${declared}`,
            cause: `The organization lists the expiry date ${on}, and ${_host_texts_js_0.formatOption('expires-on', names)} is ${declared}. The date of the organization counts.`,
            remedy: [`Set ${_host_texts_js_0.formatOption('expires-on', names)} to ${on}.`],
        }),
    }),
};
const keyTitles = {
    401: 'Atlassian rejected the admin key',
    403: "The admin key can't list the tokens of the organization",
    404: 'Atlassian found no tokens of this organization',
};
const keyCauses = {
    401: 'The key is wrong, expired, or revoked. A key expires after one week by default, and after one year at most.',
    403: 'The key requires the scope read:tokens:admin, and has to belong to this organization.',
    404: 'The organization ID is wrong, or the key belongs to another organization.',
};
function describeAll(tokens) {
    const named = tokens.slice(0, maxNamed).map(describeListed).join('; ');
    const more = tokens.length - maxNamed;
    return more > 0 ? `${named}; and ${more} more` : named;
}
function describeListed({ label, account, createdOn, lastUsedOn, expiresOn }) {
    const dates = [
        ...(createdOn === undefined ? [] : [`created on ${createdOn}`]),
        lastUsedOn === undefined ? 'no use recorded' : `last used on ${lastUsedOn}`,
        ...(expiresOn === undefined ? [] : [`expires on ${expiresOn}`]),
    ];
    const owner = account === undefined ? '' : ` of ${_text_js_2.quoteServerText(account)}`;
    return `${_text_js_2.quoteServerText(label)}${owner} (${dates.join(', ')})`;
}
_module.exports = { describeListed, organizationMessages };


}),

9522:
((_module, _exports, __require__) => {

var _bitbucket_credential_kind_js_4 = __require__(8161);
var _bitbucket_scopes_js_0 = __require__(1638);
var _util_text_js_3 = __require__(7499);
var _host_texts_js_1 = __require__(7963);
var _text_js_2 = __require__(4539);





const tokenPage = 'https://id.atlassian.com/manage-profile/security/api-tokens';
function renewalSteps(kind, scopes, names, optional = []) {
    const selected = _bitbucket_scopes_js_0.selectionFor(scopes);
    const rotate = names.entry?.rotate;
    const others = optional.filter((scope) => !selected.includes(scope));
    const also = others.length === 0 ? [] : [`Also select these scopes if other jobs use the current token: ${_util_text_js_3.list(others)}.`];
    return [
        ...(rotate === undefined ? [] : [`Follow the renewal instructions of this token: ${rotate}`]),
        ...creationSteps(kind, selected, also),
        `Store the new token in ${_host_texts_js_1.describeSecretLocation(names)}.`,
        ...(hasNoDate(kind, names) ? [] : [`Set ${_host_texts_js_1.formatOption('expires-on', names)} to the new expiry date.`]),
    ];
}
function renewalFix(kind, scopes, names) {
    const selected = _bitbucket_scopes_js_0.selectionFor(scopes);
    const store = _host_texts_js_1.storeCommand(names);
    const rotate = names.entry?.rotate;
    return [
        ...(rotate === undefined ? [] : [{ step: `Follow the renewal instructions of this token: ${rotate}` }]),
        creationStep(kind),
        ...(selected.length > 0
            ? [{ step: 'Select these scopes', copy: selected.join(' ') }]
            : [{ step: 'Select the scopes that the job needs' }]),
        { step: `Store it in ${_host_texts_js_1.describeSecretLocation(names)}`, ...(store !== undefined && { copy: store }) },
        ...(hasNoDate(kind, names) ? [] : [{ step: `Set ${_host_texts_js_1.formatOption('expires-on', names)} to its expiry date` }]),
    ];
}
const otherToken = 'Create an access token, or an API token of a user account';
function shortStep(text) {
    const [, step, copy] = /^(.+): (https:\/\/\S+)$/.exec(text) ?? [];
    return step === undefined || copy === undefined ? { step: text.replace(/\.$/, '') } : { step, copy };
}
function creationStep(kind) {
    if (kind === 'oauth-token')
        return { step: 'Edit the consumer under Workspace settings > OAuth consumers' };
    if (kind === 'service-account-token')
        return { step: otherToken };
    if (_bitbucket_credential_kind_js_4.isAccessToken(kind))
        return { step: `Create an access token under ${accessTokenPage(kind)}` };
    return { step: 'Create an API token with scopes for the app Bitbucket', copy: tokenPage };
}
function hasNoDate(kind, { isJob }) {
    return kind === 'oauth-token' || isJob === true;
}
function creationSteps(kind, scopes, also) {
    if (kind === 'oauth-token') {
        return [
            'Go to Workspace settings > OAuth consumers and edit the consumer.',
            ...(scopes.length > 0 ? [`Select these permissions: ${_text_js_2.labelled(scopes)}.`] : []),
            ...also,
            'Request a new access token, which expires within hours.',
        ];
    }
    if (_bitbucket_credential_kind_js_4.isAccessToken(kind)) {
        return [
            `Go to ${accessTokenPage(kind)} and create an access token.`,
            ...(scopes.length > 0 ? [`Select these scopes: ${_text_js_2.labelled(scopes)}.`] : []),
            ...also,
        ];
    }
    if (kind === 'service-account-token') {
        return [`${otherToken}.`, ...(scopes.length > 0 ? [`Select these scopes: ${_text_js_2.labelled(scopes)}.`] : []), ...also];
    }
    return [
        `Sign in as the token owner and go to ${tokenPage}.`,
        'Select "Create API token with scopes", enter a name and an expiry date, and select Bitbucket as the app.',
        scopes.length > 0 ? `Select these scopes: ${_text_js_2.labelled(scopes)}.` : 'Select the scopes that the job needs.',
        ...also,
    ];
}
function accessTokenPage(kind) {
    if (kind === 'repository-access-token')
        return 'Repository settings > Access tokens';
    if (kind === 'project-access-token')
        return 'Project settings > Access tokens';
    if (kind === 'workspace-access-token')
        return 'Workspace settings > Access tokens';
    return 'Access tokens in the settings of its repository, project, or workspace';
}
function tellingApart(kind, isEmailTried, names) {
    if (kind === 'oauth-token')
        return [];
    if (kind === 'service-account-token') {
        return ['Ask an administrator of your Atlassian organization whether the token is listed and not expired.'];
    }
    if (_bitbucket_credential_kind_js_4.isAccessToken(kind))
        return [`Check that the token is listed and not expired: ${accessTokenPage(kind)}.`];
    return [
        `Check that the token is listed and not expired: ${tokenPage}`,
        ...(isEmailTried
            ? [`Check that ${_host_texts_js_1.formatOption('email', names)} is the email of the account that created the token.`]
            : kind === 'api-token'
                ? emailSteps(names)
                : []),
    ];
}
function emailSteps(names) {
    return [ownerStep(names), `${_host_texts_js_1.againStep(names)} With the email, it can name the cause.`];
}
function ownerStep(names) {
    return `Set ${_host_texts_js_1.formatOption('email', names)} to the email of the Atlassian account that created the token.`;
}
_module.exports = { tokenPage, ownerStep, accessTokenPage, renewalFix, shortStep, emailSteps, tellingApart, renewalSteps };


}),

7764:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

function useText({ tool, features }) {
    return features.length === 0 ? tool : `${tool} (${features.join(', ')})`;
}
function callersText(uses) {
    return uses === undefined ? '' : ` It is called by ${_util_text_js_0.list(uses.map(useText))}.`;
}
const placeholders = {
    '{token}': 'the token',
    '{email}': 'the email',
    '{account}': 'the Bitbucket username',
    '{uuid}': 'the UUID of the account',
};
function fieldsText(fields) {
    const isOwn = ({ value }) => placeholders[value] !== undefined;
    const own = fields
        .filter(isOwn)
        .toSorted((one, other) => Number(other.value === '{token}') - Number(one.value === '{token}'))
        .map(({ name, value }) => `${placeholders[value]} into ${name}`);
    const fixed = fields.filter((field) => !isOwn(field)).map(({ name, value }) => `${name} to ${fieldValue(value)}`);
    return [...(own.length > 0 ? [`put ${_util_text_js_0.list(own)}`] : []), ...(fixed.length > 0 ? [`set ${_util_text_js_0.list(fixed)}`] : [])].join(', and ');
}
function fieldValue(value) {
    return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
}
_module.exports = { fieldsText, callersText, useText, fieldValue };


}),

3253:
((_module, _exports, __require__) => {

// ESM COMPAT FLAG


var finding = __require__(5419);
var host_texts = __require__(7963);
var message = __require__(9210);
var renewal = __require__(9522);
// src/messages/account.js



const accountMessages = {
    'app-password-removed': (0,message.message)({
        when: 'The token is an app password, or an app password is inside the value.',
        example: { scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'] },
        words: ({ scopes }, names) => ({
            subject: names.option('token'),
            title: 'App passwords were removed on 2026-07-28',
            cause: 'The token is an app password. Bitbucket Cloud no longer accepts app passwords, neither for REST nor for git.',
            remedy: (0,renewal.renewalSteps)('api-token', scopes, names),
            fix: (0,renewal.renewalFix)('api-token', scopes, names),
        }),
    }),
    'email-missing': (0,message.message)({
        when: 'An API token is used without the email of its owner. A warning if Bitbucket accepted it as Bearer, a failure if not.',
        example: { accepted: false },
        words: ({ accepted }, names) => ({
            subject: names.option('email'),
            title: "The email of the token's owner is missing",
            cause: accepted
                ? 'Bitbucket accepted the API token as Bearer. Most tools send it as Basic with the email of its owner and fail without the email.'
                : 'Bitbucket rejected the API token as Bearer (401). Without the email, an invalid token, a token without Bitbucket scopes, and a token that needs Basic look the same.',
            remedy: accepted ? [(0,renewal.ownerStep)(names)] : (0,renewal.emailSteps)(names),
        }),
    }),
    'email-ignored': (0,message.message)({
        when: 'An email is set together with an access token or OAuth token.',
        example: {},
        words: (_, names) => ({
            subject: names.option('email'),
            title: 'The email is ignored for this kind of token',
            cause: 'Access tokens and OAuth tokens are sent as Bearer, without an email. Bitbucket rejects them as Basic with an email.',
            remedy: [
                `Remove ${(0,host_texts.formatOption)('email', names)}.`,
                'Make sure that the tools of the job also send the token as "Authorization: Bearer".',
            ],
        }),
    }),
};

var kinds = __require__(4264);
var credential_kind = __require__(8161);
var util_text = __require__(7499);
var messages_text = __require__(4539);
// src/messages/rejection.js





const proxyStep = 'Check whether a proxy removes the Authorization header.';
const causes = {
    proxy: 'a proxy removed the Authorization header',
    'no-token': "the value isn't a Bitbucket token",
    damage: 'the token was copied incorrectly',
    expiry: 'the token expired',
    revocation: 'the token was revoked',
    'resource-gone': 'its repository, project, or workspace was deleted or moved',
    'admin-key': "it's an admin API key of an organization, which has the same prefix",
    'email-missing': "it's an API token, which requires the email of its owner",
    'without-scopes': 'the token was created without scopes or for another Atlassian app',
    'email-alone': "only the email is wrong, and Bitbucket doesn't accept this token as Bearer",
    'email-unsettled': "the email isn't the token owner's, which the Bearer request couldn't rule out",
};
function refusalCause({ kind, tried, likely, ruledOut, end, message }) {
    const reasons = {
        damage: 'a damaged copy, because the checksum is valid',
        expiry: end === undefined
            ? 'expiry, if the token has no expiry date, as declared'
            : end.source === 'token'
                ? `expiry, because the token contains the expiry date ${end.on}`
                : `expiry, if the declared expiry date ${end.on} is correct`,
        email: `the email, because ${(0,credential_kind.isAccessToken)(kind) ? 'access tokens' : (0,kinds.pluralOfKind)(kind)} don't use one`,
    };
    const schemes = tried.map((scheme) => (scheme === 'basic' ? 'Basic' : 'Bearer'));
    const date = end === undefined || ruledOut.includes('expiry') ? '' : `. Its declared expiry date is today, ${end.on}`;
    return [
        `Bitbucket rejected the ${(0,kinds.nameOfKind)(kind)} (401), sent with ${schemes.length > 1 ? 'both ' : ''}${(0,util_text.list)(schemes)}${date}.`,
        ...(message === undefined ? [] : [`Its message is ${(0,messages_text.quoteServerText)(message)}`]),
        `Possible causes, most likely first: ${enumerated(likely.map((one) => causes[one]))}.`,
        ...(ruledOut.length > 0 ? [`Ruled out: ${enumerated(ruledOut.map((one) => reasons[one]))}.`] : []),
    ].join(' ');
}
function firstSteps({ likely }, names) {
    const place = (0,host_texts.describeSecretLocation)(names);
    return [
        ...(likely.includes('proxy') ? [proxyStep] : []),
        ...(likely.includes('no-token')
            ? [`Check the value of ${place}: API tokens start with ATATT, access tokens with ATCTT.`]
            : []),
        ...(likely.includes('damage') ? ['Copy the whole token again, because its checksum is invalid.'] : []),
    ];
}
function enumerated(items) {
    if (items.length === 1)
        return items.join('');
    return items.map((item, index) => `(${index + 1}) ${item}`).join(', ');
}

// src/messages/authentication.js





const authenticationMessages = {
    'token-rejected': (0,message.message)({
        when: 'Bitbucket returned 401 for every authentication scheme that this kind of token supports.',
        example: {
            kind: 'api-token',
            tried: ['basic', 'bearer'],
            likely: ['expiry', 'revocation'],
            ruledOut: ['damage'],
            scopes: ['read:repository:bitbucket'],
        },
        words: ({ scopes, ...refusal }, names) => {
            const { kind, tried } = refusal;
            const first = [...firstSteps(refusal, names), ...(0,renewal.tellingApart)(kind, tried.includes('basic'), names)];
            return {
                subject: names.option('token'),
                title: 'Bitbucket rejected the token',
                cause: refusalCause(refusal),
                remedy: [...first, ...(0,renewal.renewalSteps)(kind, scopes, names)],
                fix: [...first.map(renewal.shortStep), ...(0,renewal.renewalFix)(kind, scopes, names)],
            };
        },
    }),
    'token-without-scopes': (0,message.message)({
        when: 'Bitbucket returned 401 because the token has no Bitbucket scopes.',
        example: { scopes: ['read:repository:bitbucket'] },
        words: ({ scopes }, names) => ({
            subject: names.option('token'),
            title: 'The API token has no Bitbucket scopes',
            cause: 'The token was created with "Create API token", or for another Atlassian app. Bitbucket accepts only tokens that were created with "Create API token with scopes" for the app Bitbucket.',
            remedy: (0,renewal.renewalSteps)('api-token', scopes, names),
            fix: (0,renewal.renewalFix)('api-token', scopes, names),
        }),
    }),
    'email-mismatch': (0,message.message)({
        when: 'Bitbucket rejected the token as Basic with the email, and accepted the same token as Bearer.',
        example: {},
        words: ({ isUnregistered }, names) => ({
            subject: names.option('email'),
            title: isUnregistered ? 'No Atlassian account has the email' : "The email isn't the token owner's",
            cause: isUnregistered
                ? 'Bitbucket rejected the email, because no Atlassian account is registered with it. It may be a username or an alias. The token itself may be valid.'
                : 'The token is valid: Bitbucket accepted it as Bearer. With the email, as Basic, Bitbucket rejected it (401).',
            remedy: [
                'Sign in as the token owner and look up the email: https://id.atlassian.com/manage-profile/email',
                `Set ${(0,host_texts.formatOption)('email', names)} to that email.`,
            ],
        }),
    }),
    'auth-scheme-rejected': (0,message.message)({
        when: "Bitbucket rejected a token of unknown kind as Basic with the email and accepted it as Bearer. The response identifies an access token or OAuth token, or doesn't identify the kind.",
        example: { kind: 'oauth-token' },
        words: ({ kind }, names) => ({
            subject: names.option('email'),
            title: kind === 'unrecognized'
                ? 'Bitbucket accepts the token as Bearer, but not with the email'
                : 'This kind of token is sent as Bearer, without an email',
            cause: `Bitbucket rejected the token as Basic with the email and accepted it as Bearer. ${kind === 'unrecognized'
                ? "Most likely, it's an access token or OAuth token, which doesn't use an email. If it's an API token, the email is wrong."
                : `It identified the token as ${(0,kinds.aKind)(kind)}.`}`,
            remedy: [
                `Remove ${(0,host_texts.formatOption)('email', names)}${kind === 'unrecognized' ? ", or correct it if it's an API token" : ''}.`,
                'Check that the tools of the job send "Authorization: Bearer", too.',
            ],
        }),
    }),
    'token-not-received': (0,message.message)({
        when: 'Bitbucket responded as to an anonymous request.',
        example: { by: 'GET /2.0/repositories/acme/handbook' },
        words: ({ by, isUnsent, isEmpty }, names) => ({
            subject: names.option('token'),
            title: 'Bitbucket treated the request as anonymous',
            cause: `Bitbucket responded to ${by} as to an anonymous request: ${isUnsent
                ? 'Git had no login to send.'
                : isEmpty
                    ? 'the token that the job sent is empty.'
                    : "the token was missing or ignored. A public resource is visible to everyone, so the response doesn't verify the token."}`,
            remedy: isEmpty
                ? ['Check that the secret exists, and that the job passes it to the program.']
                : [
                    isUnsent ? 'Give Git the username and the token with a credential helper.' : proxyStep,
                    'Copy the token again, and check that the secret contains only the token.',
                ],
        }),
    }),
};

// src/messages/configuration.js



const configurationMessages = {
    'option-invalid': (0,message.message)({
        when: 'The value of an option is invalid. A run reports all invalid options.',
        example: { option: 'warn-days', problem: 'takes a whole number from 0 to 3650.' },
        words: ({ option: given, item, problem, step }, names) => {
            const isUnnamed = given === 'operations' || given === 'tools';
            const option = isUnnamed ? (names.entry?.placed(given) ?? names.option(given)) : given;
            return {
                subject: option,
                title: `Invalid configuration: ${option}`,
                cause: item === undefined
                    ? `${option} ${problem}`
                    : `${(0,messages_text.quoteUserText)(item)} in ${option} is invalid: ${problem.replace(/\.?$/, '.')}`,
                remedy: [step ?? `Correct ${option}.`],
                ...(step !== undefined && { fix: [{ step: step.replace(/\.$/, '') }] }),
            };
        },
    }),
    'scope-unknown': (0,message.message)({
        when: "A declared scope doesn't exist for API tokens, access tokens, or OAuth.",
        example: { text: 'read:pullrequests:bitbucket', nearest: ['read:pullrequest:bitbucket'] },
        words: ({ text, nearest }) => ({
            subject: text,
            title: "A declared scope doesn't exist",
            cause: `Bitbucket has no scope ${(0,messages_text.quoteUserText)(text)} for API tokens, access tokens, or OAuth.`,
            remedy: nearest.length > 0
                ? [`Use ${(0,util_text.list)(nearest, 'or')} instead.`]
                : ['Look up the scope in the documentation, or copy its label from the token page.'],
        }),
    }),
    'scope-unused': (0,message.message)({
        when: "No API operation uses a declared scope, so it isn't checked.",
        example: {
            text: 'read:issue:bitbucket',
            known: 'Issues and wikis were removed with their API on 2026-08-20.',
            isRemoved: true,
        },
        words: ({ text, known, isRemoved }) => ({
            subject: text,
            title: isRemoved ? 'A declared scope is for a removed feature' : 'No operation uses a declared scope',
            cause: `${known} ${(0,messages_text.quoteUserText)(text)} isn't checked.`,
            remedy: [`Remove ${(0,messages_text.quoteUserText)(text)} from the declaration.`],
        }),
    }),
};

// src/messages/certificate-file.js
const fileProblems = {
    pem: 'is not usable',
    'pem-with-bom': 'begins with a byte order mark',
    der: 'is in DER format',
    missing: "doesn't exist",
    empty: 'is empty',
    'broken-first': 'contains a damaged certificate',
    'broken-later': 'contains a damaged certificate',
    glued: 'has no line breaks between certificates',
    'one-line': 'contains a certificate without line breaks',
    'trusted-certificate': 'contains an OpenSSL trusted certificate',
    'no-certificate': 'contains no certificate',
    folder: 'is a folder',
    unreadable: "can't be read",
};

// src/messages/connectivity.js





function connectivity_short(host) {
    return host.length > 40 ? `${host.slice(0, 37)}...` : host;
}
const unreadableReasons = {
    html: 'is an HTML page',
    'not-json': "isn't JSON of the API",
    cut: 'is incomplete',
    'too-large': 'is too large',
    encoded: "is compressed, which wasn't requested",
    'headers-too-large': 'has more than 32 kB of headers',
};
function extraFileText(file) {
    if (file === undefined)
        return 'Usually, a proxy inspects the traffic, or a certificate authority is missing.';
    if (file === 'pem' || file === 'pem-with-bom') {
        return "The file in NODE_EXTRA_CA_CERTS doesn't have the certificate authority that is required.";
    }
    return `The file in NODE_EXTRA_CA_CERTS ${fileProblems[file]}, so Node.js ignores ${file === 'broken-later' ? 'a part of it' : 'it'}.`;
}
const unchecked = "The token couldn't be checked.";
const statusStep = 'Check the status of Bitbucket: https://bitbucket.status.atlassian.com';
const connectivityMessages = {
    'rate-limited': (0,message.message)({
        when: 'Bitbucket returned 429.',
        example: { requests: ['GET /2.0/repositories/acme/web'] },
        words: ({ requests, retryAfter }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket API rate limit exceeded',
            cause: `Bitbucket returned 429 for ${(0,util_text.list)(requests)}. The limit counts all requests of this account or token within one hour. This isn't a token failure.`,
            remedy: [
                retryAfter === undefined
                    ? 'Run the job again later. The limit applies per hour.'
                    : `Run the job again ${/^\d+$/.test(retryAfter) ? `in ${(0,util_text.count)(Number(retryAfter), 'second')}` : `after ${retryAfter}`}.`,
                'If this happens often, spread the jobs over time, or use a separate token for each job.',
            ],
        }),
    }),
    'server-error': (0,message.message)({
        when: 'Bitbucket returned a server error (5xx or 555).',
        example: { requests: ['GET /2.0/repositories/acme/web'], statuses: [503] },
        words: ({ requests, statuses }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket returned a server error',
            cause: `Bitbucket returned ${(0,util_text.list)(statuses.map(String))} for ${(0,util_text.list)(requests)}. This isn't a token failure.`,
            remedy: [statusStep, 'Run the job again after the incident is resolved.'],
        }),
    }),
    'network-unreachable': (0,message.message)({
        when: "The host or the proxy can't be reached: the name wasn't found, or the connection was refused, was reset, or timed out.",
        example: { host: 'api.bitbucket.org', stage: 'name lookup', code: 'ENOTFOUND' },
        words: ({ host, stage, code, variable, hasLineBreak }) => {
            const common = { subject: host, title: `Can't connect to ${connectivity_short(host)}` };
            const coded = code === undefined ? '' : ` (${code})`;
            const check = `Check that this machine can connect to ${host}: DNS, firewall, and allowlist of the runner.`;
            if (variable === undefined && /^HPE_/.test(code ?? ''))
                return notHttp(host, coded);
            if (variable === undefined) {
                return {
                    ...common,
                    cause: `The connection failed ${stage === 'answer' ? 'while waiting for a response' : `during the ${stage}`}${coded}. ${unchecked}`,
                    remedy: [check, 'If this machine needs a proxy, set HTTPS_PROXY.'],
                };
            }
            if (stage === 'address of the proxy') {
                return {
                    ...common,
                    cause: `The value of ${variable} ${hasLineBreak
                        ? "contains a line break. git, curl, and Python can't read it either. No"
                        : "isn't a valid proxy URL, so no"} request was sent to ${host}. ${unchecked}`,
                    remedy: [
                        ...(hasLineBreak
                            ? [`Remove the line break, usually the last character of a secret, from ${variable}.`]
                            : []),
                        `Set ${variable} to a URL such as http://proxy.example:3128, or remove it if you don't need a proxy.`,
                        'Percent-encode special characters in the username and password: %40 for @, %23 for #, %2F for /.',
                    ],
                };
            }
            return {
                subject: host,
                title: `Can't connect to the proxy ${connectivity_short(host)}`,
                cause: `The ${stage} in ${variable} failed${coded}. ${unchecked}`,
                remedy: [`Check the URL in ${variable}, or remove the variable if you don't need a proxy.`, check],
            };
        },
    }),
    'tls-untrusted': (0,message.message)({
        when: "The certificate or the protocol of the connection isn't trusted. The token wasn't sent.",
        example: { host: 'api.bitbucket.org', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
        words: ({ host, code, extraFile, hasSystemStore }) => ({
            subject: host,
            title: `The connection to ${connectivity_short(host)} isn't trusted`,
            cause: `The TLS handshake failed${code === undefined ? '' : ` (${code})`}, so the token wasn't sent. ${extraFileText(extraFile)}`,
            remedy: [
                extraFile === 'pem' || extraFile === 'pem-with-bom'
                    ? 'Add the certificate authority of your proxy to the file in NODE_EXTRA_CA_CERTS.'
                    : 'Set NODE_EXTRA_CA_CERTS to a PEM file with the certificate authority of your proxy.',
                ...(hasSystemStore
                    ? [
                        'If the certificate store of this machine has the certificate authority, set NODE_USE_SYSTEM_CA=1 instead.',
                    ]
                    : []),
                'If you have no such proxy, check the date of this machine and the DNS record of the host.',
            ],
        }),
    }),
    'proxy-error': (0,message.message)({
        when: 'The proxy refused the connection.',
        example: { host: 'api.bitbucket.org', variable: 'HTTPS_PROXY', status: 407 },
        words: ({ host, variable = 'HTTPS_PROXY', status, isLoginRejected }) => ({
            subject: host,
            title: isLoginRejected ? 'The proxy rejected its login' : 'The proxy refused the connection',
            cause: `The proxy in ${variable} ${isLoginRejected ? 'rejected the username and password in that variable, and ' : ''}didn't connect to ${host}${status === undefined ? '' : ` (${status})`}. ${unchecked}`,
            remedy: [
                isLoginRejected
                    ? `Check the username and password of the proxy in ${variable}. Percent-encode special characters, such as %40 for @.`
                    : status === 407
                        ? `Add the username and password of the proxy to ${variable}.`
                        : `Ask the administrator of the proxy to allow ${host}, or add it to NO_PROXY.`,
            ],
        }),
    }),
    'response-not-json': (0,message.message)({
        when: "The response isn't from the API: it is HTML, a sign-in page, incomplete, too large, or not JSON.",
        example: { requests: ['GET /2.0/user'], contentType: 'text/html', bytes: 5120, why: 'html' },
        words: ({ requests, contentType, bytes, why }) => ({
            subject: requests.join(', '),
            title: "The response can't be read",
            cause: `The response to ${(0,util_text.list)(requests)} ${unreadableReasons[why]} (content type ${contentType}, ${(0,util_text.count)(bytes, 'byte')}). It probably came from a proxy or sign-in page. ${unchecked}`,
            remedy: ['Check for a proxy, sign-in page, or firewall.', 'Run the job again.'],
        }),
    }),
    'response-unverifiable': (0,message.message)({
        when: "The request succeeded, but the response doesn't show whether Bitbucket recognized the token.",
        example: { requests: ['GET /2.0/repositories/acme/handbook'] },
        words: ({ requests, isAnonymous }, names) => ({
            subject: requests.join(', '),
            title: "The response doesn't show whether Bitbucket recognized the token",
            cause: `The response to ${(0,util_text.list)(requests)} ${isAnonymous ? 'names an anonymous caller' : 'contains neither the kind of credential nor its scopes'}. A public resource is visible to everyone, so the response doesn't verify the token.`,
            remedy: [
                isAnonymous
                    ? 'Check whether a proxy removes the Authorization header or caches responses.'
                    : 'Check whether a proxy removes the X-Credential-Type and X-OAuth-Scopes headers.',
                `Set ${(0,host_texts.formatOption)('repository', names)} to a private repository that the token can read.`,
            ],
        }),
    }),
    'response-unexpected': (0,message.message)({
        when: 'Bitbucket returned any other status, a redirect, or an error that may not be about the token.',
        example: { requests: ['GET /2.0/user'], status: 400, host: 'api.bitbucket.org', empty: true, isAccepted: false },
        words: ({ requests, status, host, empty, isUnhosted, isAccepted, isGit, message: text }) => {
            const isRefusal = isGit && isAccepted && (status === 403 || status === 404);
            const isRedirect = status >= 300 && status < 400;
            return {
                subject: requests.join(', '),
                title: `Unexpected response from ${connectivity_short(host)} (HTTP ${status})`,
                cause: `${(0,util_text.list)(requests)} returned ${status}${text === undefined ? '.' : `: ${(0,messages_text.quoteServerText)(text)}`}${status === 400 && empty
                    ? " A 400 without a body means that a server or proxy couldn't read the request."
                    : isRedirect
                        ? " Redirects aren't followed, to protect the token. The repository may have been renamed or moved."
                        : isUnhosted
                            ? ' According to the response, there is no API at this path. It may have been removed recently.'
                            : isRefusal
                                ? ' The REST API accepts the token. Either the token has no permission for this, or a proxy rejected the request.'
                                : isAccepted
                                    ? ''
                                    : " The response doesn't show whether Bitbucket recognized the token."}`,
                remedy: [
                    ...(text === undefined ? [] : ['If the message names a cause, fix that first.']),
                    ...(isRedirect
                        ? ['Compare the names of the workspace and repository with the address bar of your browser.']
                        : []),
                    ...(isUnhosted
                        ? [
                            'Look up the path in the reference and its changelog: https://developer.atlassian.com/cloud/bitbucket/rest/',
                        ]
                        : []),
                    ...(isRefusal
                        ? ['Check the permission on the repository: Repository settings > Repository permissions.']
                        : []),
                    'Check for a proxy or firewall.',
                    'Run the job again. If the response is the same, report the status.',
                ],
            };
        },
    }),
    'timed-out': (0,message.message)({
        when: 'The time limit passed before all checks completed.',
        example: { seconds: 10, verified: [] },
        words: ({ seconds, verified, isNotSent }, names) => ({
            subject: names.option('timeout'),
            title: isNotSent
                ? "Not checked, because Bitbucket didn't respond"
                : `Timed out after ${(0,util_text.count)(seconds, 'second')}`,
            cause: isNotSent
                ? `Bitbucket didn't respond to the requests of other tokens within ${(0,util_text.count)(seconds, 'second')}, so no request was sent for this one.`
                : `Bitbucket didn't respond in time. ${verified.length === 0 ? 'No checks completed.' : `Verified until then: ${verified.join(', ')}.`}`,
            remedy: [
                isNotSent ? 'Run the job again.' : `Run the job again, or increase ${(0,host_texts.formatOption)('timeout', names)}.`,
                statusStep,
            ],
        }),
    }),
    interrupted: (0,message.message)({
        when: 'The run was canceled before the check was complete.',
        example: {},
        words: () => ({
            title: 'The check was interrupted',
            cause: "The run was canceled before all responses arrived. This isn't a token failure.",
            remedy: ['Run the check again.'],
        }),
    }),
};
function notHttp(host, coded) {
    return {
        subject: host,
        title: `${connectivity_short(host)} didn't respond with HTTP`,
        cause: `The response isn't valid HTTP${coded}. The port is wrong, or a proxy or firewall in between responded. ${unchecked}`,
        remedy: [
            `Check the host and the port: ${host}.`,
            'If this machine needs a proxy, set HTTPS_PROXY. Otherwise, ask the administrators of the network what is in between.',
        ],
    };
}

var invisible_characters = __require__(6778);
// src/messages/wrong-value.js



const notations = {
    expression: '${{ \u2026 }}',
    'variable in braces': '${NAME}',
    variable: '$NAME',
    'variable of PowerShell': '$env:NAME',
    'double braces': '{{ name }}',
    'number sign and braces': '#{name}',
    braces: '{name}',
    'percent signs': '%NAME%',
    'angle brackets': '<name>',
    brackets: '[name]',
    colon: ':name',
    underscores: '__NAME__',
};
function placeholderWords({ form, stepToken }, thing, names, steps) {
    if (form === 'asterisks') {
        return {
            title: `The ${thing} is only asterisks`,
            cause: 'Logs show masked values like that, so the value was probably copied from a log.',
            remedy: [steps.copy],
        };
    }
    if (stepToken !== undefined && thing === 'token')
        return stepTokenWords(stepToken, names);
    const title = `The ${thing} is an unreplaced placeholder`;
    const value = `The value has the form "${notations[form]}"`;
    if (thing === 'email' && names.entry !== undefined) {
        return { title, cause: `${value}. Placeholders in an inventory aren't replaced.`, remedy: [steps.copy] };
    }
    return {
        title,
        cause: `${value}. Either the variable isn't set, or quotes or an escape kept it from being replaced.`,
        remedy: names.host === 'terminal'
            ? [
                'Check that the variable is set.',
                'In a shell, put the variable in double quotes. Single quotes keep it as it is.',
            ]
            : [steps.check, 'Write the reference without extra quotes or escapes.'],
    };
}
function stepTokenWords(stepToken, names) {
    const remedy = [
        `Create a repository access token with the scopes that the job needs, and store it in ${(0,host_texts.describeSecretLocation)(names)}.`,
        'To push to the repository of the pipeline or to write Code Insights reports, use the proxy of Bitbucket Pipelines at http://localhost:29418. It needs no token.',
    ];
    if (stepToken === 'oidc') {
        return {
            title: "The OIDC token of a pipeline step doesn't work with the REST API",
            cause: "The value is an unreplaced placeholder for the step's OIDC token. That token identifies the step to other services, such as AWS. Bitbucket's REST API rejects it.",
            remedy,
        };
    }
    return {
        title: 'A pipeline step has no token for the REST API',
        cause: "The value is an unreplaced placeholder for an OAuth or access token of the step. Bitbucket doesn't document such a variable.",
        remedy,
    };
}
const wrappers = {
    pair: { title: 'The token has a username in front of it', value: 'a username, a colon, and a token' },
    url: { title: 'The token is inside a URL', value: 'a URL with a token in it' },
    assignment: { title: 'The token has a variable name in front of it', value: 'a name with a token assigned to it' },
    netrc: { title: 'The token is inside a netrc entry', value: 'a netrc entry with a token in it' },
    json: { title: 'The token is inside JSON', value: 'JSON with a token in it' },
    command: { title: 'The token is inside a command', value: 'a command with a token in it' },
    base64: { title: 'The token is base64-encoded', value: 'base64 of a token' },
    text: { title: 'The token has other text around it', value: 'a text with a token in it' },
    address: { title: 'The value is a URL, not a token', value: 'a URL without a token in it' },
    scope: { title: 'The value is a scope, not a token', value: 'the name of a scope' },
};
function notBareWords({ type, token, decoded, hasEmail, needsEmail }, names) {
    const place = (0,host_texts.describeSecretLocation)(names);
    const { title, value } = wrappers[type];
    if (type === 'scope') {
        return {
            title,
            cause: 'The value is the name of a scope. Most likely the token and the scopes were swapped.',
            remedy: [`Store the token in ${place}.`, `Put the scope in ${(0,host_texts.formatOption)('scopes', names)}.`],
        };
    }
    if (token === undefined) {
        const what = type === 'json' || type === 'command' ? wrapperNames[type] : value.replace('with a token', 'without a token');
        return {
            title: type === 'address' ? title : 'The value is not a token',
            cause: `The value is ${what}.`,
            remedy: [`Store only the token in ${place}.`],
        };
    }
    const { from, to, kind, equals } = token;
    const emailStep = hasEmail
        ? `Set ${(0,host_texts.formatOption)('email', names)} to the email address that is in the value.`
        : `Set ${(0,host_texts.formatOption)('email', names)} to the email of the Atlassian account that created the token.`;
    const isEncoded = decoded !== undefined;
    const part = type === 'pair' ? 'the part after the colon' : 'the token';
    const store = isEncoded
        ? `Decode these characters, for example with "base64 --decode", and store ${decodedPart(decoded)} in ${place}.`
        : `Store only ${part} (characters ${from} to ${to}) in ${place}.`;
    return {
        title,
        cause: isEncoded
            ? `Characters ${from} to ${to} of the value are base64. Decoded, they are ${decodedValue(decoded, kind)}.`
            : `The value is ${value}. The ${nameIn(kind)} is at characters ${from} to ${to}.`,
        remedy: [
            store,
            ...(equals === undefined ? [] : [`In the token, write "=" instead of "${equals}".`]),
            ...(needsEmail ? [emailStep] : []),
        ],
    };
}
const wrapperNames = { json: 'JSON', command: 'a command' };
function nameIn(kind) {
    return kind === 'unrecognized' ? 'token' : (0,kinds.nameOfKind)(kind);
}
function decodedPart(decoded) {
    if (decoded === 'token')
        return 'the result';
    return decoded === 'pair' ? 'only the part after the colon' : 'only the token in the result';
}
function decodedValue(decoded, kind) {
    if (decoded === 'token')
        return (0,kinds.aKind)(kind);
    const token = kind === 'unrecognized' ? 'a token' : (0,kinds.aKind)(kind);
    return wrappers[decoded].value.replace('a token', token);
}
function emailWords(problem, names, set) {
    const option = (0,host_texts.formatOption)('email', names);
    switch (problem.type) {
        case 'token':
            return {
                title: 'The email is a token',
                cause: 'The value has the form of a token. Most likely the email and the token were swapped.',
                remedy: [`Store the token in ${(0,host_texts.describeSecretLocation)(names)}.`, set],
            };
        case 'invalid-characters':
            return {
                title: 'The email contains invisible or look-alike characters',
                cause: `${describeCharacters(problem.characters)} The address looks right, but Bitbucket treats it as a different one.`,
                remedy: [`Type the address in ${option} again instead of pasting it.`],
            };
        case 'escaped':
            return {
                title: 'The email has %40 instead of @',
                cause: 'The "@" is written as "%40" only inside a URL.',
                remedy: [`Write "@" in ${option}.`],
            };
        case 'enclosed':
            return {
                title: 'The email has something around the address',
                cause: 'The value is an email address with quotes, brackets, a name, or "mailto:" around it.',
                remedy: [`Write only the address in ${option}.`],
            };
        case 'git-user':
            return {
                title: 'The email is a username for git',
                cause: 'Git sends a token with that username. The REST API takes an API token with the email of the Atlassian account.',
                remedy: [set],
            };
        case 'other':
            return {
                title: 'The email is not an email address',
                cause: 'The REST API takes an API token with the email of the Atlassian account. Unlike with app passwords, a Bitbucket username is rejected.',
                remedy: [set],
            };
        default: {
            const steps = { check: 'Check the spelling of the variable name.', copy: set };
            return placeholderWords({ form: problem.type }, 'email', names, steps);
        }
    }
}
function describeCharacters(characters) {
    return `Found: ${(0,invisible_characters.locateCharacters)(characters)}.`;
}

// src/messages/credential.js




const credentialMessages = {
    'token-missing': (0,message.message)({
        when: 'The token is empty.',
        example: {},
        words: (_, names) => ({ subject: (0,host_texts.formatOption)('token', names), title: 'The token is empty', ...missing(names) }),
    }),
    'token-unexpanded': (0,message.message)({
        when: 'The token is a placeholder that nothing replaced, such as `$NAME`, `${NAME}`, `${{ \u2026 }}`, `{{ name }}`, `%NAME%`, or `<name>`, or the `***` of a log.',
        example: { form: 'variable' },
        words: (placeholder, names) => ({
            subject: names.option('token'),
            ...placeholderWords(placeholder, 'token', names, {
                check: `Check that the name is spelled as in ${(0,host_texts.describeSecretLocation)(names)}.`,
                copy: `Copy the token itself into ${(0,host_texts.describeSecretLocation)(names)}. If you don't have it, create a new one: Bitbucket shows a token only once.`,
            }),
        }),
    }),
    'token-invalid-characters': (0,message.message)({
        when: 'White space, a line break, a control, invisible, or look-alike character, a quote, `\\=`, or `%3D` is around or inside the token. If there are only spaces or line breaks around it, they are trimmed and the finding is a warning.',
        example: {
            characters: [{ what: 'line break (LF)', count: 1, position: 77, length: 193, trimmed: false }],
            trimmed: false,
        },
        words: ({ characters, trimmed }, names) => ({
            subject: names.option('token'),
            title: trimmed ? 'The token has spaces or line breaks around it' : 'The token contains invalid characters',
            cause: `${describeCharacters(characters)} ${consequence(characters, trimmed)}`,
            remedy: [
                `Copy the token again and store it without them in ${(0,host_texts.describeSecretLocation)(names)}.`,
                "In a shell, use printf %s instead of echo, which adds a line break, and base64 -w 0, which doesn't wrap lines.",
            ],
        }),
    }),
    'token-prefixed': (0,message.message)({
        when: 'The token starts with `Bearer`, `Basic`, or `Authorization:`.',
        example: { prefix: 'Bearer', from: 8 },
        words: ({ prefix, from }, names) => ({
            subject: names.option('token'),
            title: `The token starts with "${prefix}"`,
            cause: `"${prefix}" is part of the header, not of the token. Tools add it themselves and would send it twice.`,
            remedy: [
                `Store only the token${from === undefined ? '' : `, which starts at character ${from},`} in ${(0,host_texts.describeSecretLocation)(names)}.`,
            ],
        }),
    }),
    'token-not-bare': (0,message.message)({
        when: 'The token is inside something else: `user:token`, base64, an assignment, a netrc entry, JSON, a URL, or a command. Or the value is a URL or a scope without a token in it.',
        example: {
            type: 'pair',
            token: { kind: 'api-token', from: 26, to: 217 },
            hasEmail: true,
            needsEmail: true,
        },
        words: (facts, names) => ({ subject: names.option('token'), ...notBareWords(facts, names) }),
    }),
    'token-damaged': (0,message.message)({
        when: "Bitbucket rejected the token, and its checksum doesn't match. A hint in addition to the rejection, never a result by itself.",
        example: { checksum: 'differs', clipped: false },
        words: ({ checksum, clipped }, names) => ({
            subject: names.option('token'),
            title: 'The token is probably cut off or mistyped',
            cause: `${checksum === 'absent'
                ? "Tokens of this kind end in a checksum. This one doesn't."
                : "The checksum at its end doesn't match."}${clipped ? ' It has exactly 128 characters, the length at which some password prompts cut their input.' : ''}`,
            remedy: [
                `Copy the whole token again into ${(0,host_texts.describeSecretLocation)(names)}, or create a new one: Bitbucket shows a token only once.`,
            ],
        }),
    }),
    'token-kind-unsupported': (0,message.message)({
        when: 'The token is an API token of an Atlassian service account. The check sends it anyway.',
        example: {},
        words: (_, names) => ({
            subject: names.option('token'),
            title: "Service account tokens can't be given Bitbucket scopes",
            cause: "The token is an API token of an Atlassian service account. Bitbucket scopes can't be selected for it (BCLOUD-23832). Such tokens are sent as Bearer, without an email.",
            remedy: [
                `If Bitbucket rejects it, store an access token, or an API token of a user account, in ${(0,host_texts.describeSecretLocation)(names)}.`,
                'For news about service accounts, see https://jira.atlassian.com/browse/BCLOUD-23832.',
            ],
        }),
    }),
    'token-wrong-product': (0,message.message)({
        when: 'The token is for another product, or it is the OIDC token of a pipeline step.',
        example: { product: 'GitHub' },
        words: ({ product }, names) => ({
            subject: names.option('token'),
            title: 'The token is for another product',
            cause: `By its format, the token is from: ${product}. The Bitbucket Cloud API doesn't accept it.`,
            remedy: [`Store a Bitbucket Cloud token in ${(0,host_texts.describeSecretLocation)(names)}.`],
        }),
    }),
    'email-malformed': (0,message.message)({
        when: 'The email is not an email address: it is a username, a token, or a placeholder that nothing replaced, or it contains invisible or look-alike characters.',
        example: { type: 'other' },
        words: (problem, names) => ({
            subject: names.option('email'),
            ...emailWords(problem, names, (0,renewal.ownerStep)(names)),
        }),
    }),
};
function missing(names) {
    if (names.entry !== undefined) {
        const { name, variable, placed } = names.entry;
        return {
            cause: `The environment variable ${variable}, which ${placed('token-env')} names for ${name}, is empty or not set.`,
            remedy: [
                `Check the spelling of token-env in the inventory, and that ${(0,host_texts.describeSecretLocation)(names)} exists and is passed to this job.`,
                'Runs of forks and of Dependabot get no secrets. Run the audit on a schedule on the main branch.',
            ],
        };
    }
    if (names.host === 'action') {
        return {
            cause: `The input "token" is empty. GitHub passes no secrets to workflows that a fork or Dependabot started, and an unknown secret name results in an empty value.`,
            remedy: [
                'Compare the name in "${{ secrets.\u2026 }}" with the names under Settings, "Secrets and variables", "Actions".',
                'For Dependabot, also add the secret under "Dependabot".',
                'For pull requests from forks, skip this step or run it on the target branch.',
                'For an environment secret, name the environment in the job.',
            ],
        };
    }
    if (names.host === 'pipe') {
        return {
            cause: 'The variable TOKEN is empty. A pipe gets only what is listed under its "variables", and an unknown name there results in an empty value.',
            remedy: [
                'In the step, set TOKEN: $BITBUCKET_TOKEN, with the name of your variable. Bitbucket sets no variable with a token for the API, such as BITBUCKET_STEP_OAUTH_TOKEN.',
                'Compare that name with the repository, workspace and deployment variables in the settings.',
                'A deployment variable exists only in a step that names its deployment environment.',
            ],
        };
    }
    if (names.host === 'library')
        return { cause: 'The option "token" is empty.', remedy: ['Check where your program reads the token from.'] };
    return {
        cause: 'Neither the environment variable TOKEN_PREFLIGHT_TOKEN nor standard input has a token.',
        remedy: [
            'Set TOKEN_PREFLIGHT_TOKEN, or pipe the token in and add --token-stdin. Never pass it as an argument.',
            'For all options and commands, run: token-preflight --help',
        ],
        copy: `printf %s "$TOKEN" | token-preflight --token-stdin --email "$EMAIL"`,
    };
}
function consequence(characters, trimmed) {
    if (trimmed)
        return 'They were trimmed for this check. Other tools send them and fail.';
    if (characters.some(({ what }) => what.startsWith('line break'))) {
        return 'A line break makes the Authorization header invalid. Bitbucket most likely returns an empty 400, and the token page still shows "Never accessed".';
    }
    return 'Bitbucket rejects a token that contains them.';
}

// src/messages/expiry.js






const endsByItself = [
    'Request a new token in the job that uses it, and remove this one from the inventory: an OAuth access token expires after a short time.',
];
const labelSteps = [
    `Sign in as the token owner and look up the label of the token: ${renewal.tokenPage}`,
    'Set "token-label" to that label, so that the date is read from the organization. Each token of an owner requires a separate label.',
];
function belongsToUser(kind) {
    return !(0,credential_kind.isAccessToken)(kind) && kind !== 'oauth-token';
}
const expiryMessages = {
    expired: (0,message.message)({
        when: 'The declared expiry date has passed and Bitbucket rejected the token, or the token itself contains an expiry date that has passed.',
        example: {
            on: '2026-11-01',
            byItself: false,
            kind: 'api-token',
            scopes: ['read:repository:bitbucket'],
            isEmailTried: true,
        },
        words: ({ on, byItself, byOrganization, kind, scopes, isEmailTried }, names) => {
            const steps = byItself ? [] : (0,renewal.tellingApart)(kind, isEmailTried, names);
            const doubt = steps.length === 0 ? '' : ' If that date is outdated, the first steps help you find the cause.';
            return {
                subject: names.option('token'),
                title: `The token expired on ${on}`,
                cause: byItself
                    ? `The token itself contains the expiry date ${on}.`
                    : `The ${byOrganization ? 'listed' : 'declared'} expiry date is ${on}, and Bitbucket rejected the token (401).${doubt}`,
                remedy: [...steps, ...(0,renewal.renewalSteps)(kind, scopes, names)],
                fix: [...steps.map(renewal.shortStep), ...(0,renewal.renewalFix)(kind, scopes, names)],
            };
        },
    }),
    'expires-soon': (0,message.message)({
        when: 'Fewer days are left than `warn-days`. It is a failure if fewer days are left than `fail-days`.',
        example: { on: '2026-12-01', daysLeft: 8, kind: 'api-token', scopes: ['read:repository:bitbucket'] },
        words: ({ on, daysLeft, kind, scopes, failDays }, names) => ({
            subject: names.option('token'),
            title: daysLeft === 0 ? 'The token expires today' : `The token expires in ${(0,util_text.count)(daysLeft, 'day')}`,
            cause: `The expiry date is ${on}.${failDays === undefined
                ? ''
                : ` This is a failure because fewer than ${(0,util_text.count)(failDays, 'day')} are left (${(0,host_texts.formatOption)('fail-days', names)}).`}${belongsToUser(kind) ? ' Bitbucket emails only the token owner, about one day before.' : ''}`,
            remedy: (0,renewal.renewalSteps)(kind, scopes, names),
            fix: (0,renewal.renewalFix)(kind, scopes, names),
        }),
    }),
    'expiry-unknown': (0,message.message)({
        when: "A token of an inventory has no declared expiry date, and the token itself doesn't contain one. Or `expires-on` is `never` for a kind of token that always expires.",
        example: { kind: 'api-token' },
        words: ({ kind, isNever, isUnlabeled }, names) => ({
            subject: names.option('expires-on'),
            title: isNever ? `${(0,kinds.aKind)(kind).replace(/^a/, 'A')} always expires` : 'Expiry date unknown',
            cause: isNever
                ? `${(0,host_texts.formatOption)('expires-on', names).replace(/^t/, 'T')} is never, but only an access token can be without an expiry date.`
                : `No expiry date is declared for this ${(0,kinds.nameOfKind)(kind)}, and the API doesn't return it.`,
            remedy: kind === 'oauth-token' && !isNever
                ? [...endsByItself]
                : isUnlabeled && !isNever
                    ? [...labelSteps]
                    : [
                        (0,credential_kind.isAccessToken)(kind)
                            ? `Look up the expiry date: ${(0,renewal.accessTokenPage)(kind)}.`
                            : `Sign in as the token owner and look up the expiry date: ${renewal.tokenPage}`,
                        `Set ${(0,host_texts.formatOption)('expires-on', names)} to that date${(0,credential_kind.isAccessToken)(kind) ? ', or to never if it has none' : ''}.`,
                    ],
        }),
    }),
    'expiry-outdated': (0,message.message)({
        when: 'The token works after its expiry date.',
        example: { on: '2026-11-01', byItself: false },
        words: ({ on, byItself, byOrganization }, names) => ({
            subject: byOrganization ? 'token-label' : names.option('expires-on'),
            title: `The token still works after its ${byItself ? 'own' : byOrganization ? 'listed' : 'declared'} expiry date`,
            cause: byOrganization
                ? `Bitbucket still accepts the token after ${on}, the expiry date that the organization lists. Most likely, the label is that of another token.`
                : byItself
                    ? `The token contains the expiry date ${on}, but Bitbucket still accepts it. The clock of this machine may be wrong.`
                    : `Bitbucket still accepts the token after ${on}, the date in ${(0,host_texts.formatOption)('expires-on', names)}. Most likely, the date wasn't updated after a renewal.`,
            remedy: byOrganization
                ? ['Set "token-label" to the label of this token.']
                : byItself
                    ? ['Check the date and time of this machine.']
                    : [
                        'Look up the expiry date where you created the token.',
                        `Set ${(0,host_texts.formatOption)('expires-on', names)} to that date.`,
                    ],
        }),
    }),
};

var bitbucket_scopes = __require__(1638);
var commands = __require__(66);
// src/messages/git.js








const gitMessages = {
    'git-rejected': (0,message.message)({
        when: "Bitbucket rejected Git's first request, which lists the refs of the repository.",
        example: {
            request: 'GET bitbucket.org/acme/web.git/info/refs',
            reason: 'access',
            user: 'x-bitbucket-api-token-auth',
            kind: 'api-token',
            isAccepted: true,
            isContradiction: false,
            isPush: true,
            scopes: ['read:repository:bitbucket', 'write:repository:bitbucket'],
            remote: 'https://bitbucket.org/acme/web.git',
        },
        words: (facts, names) => ({
            subject: facts.request,
            title: `Bitbucket rejected the token for git ${facts.isPush ? 'push' : 'clone'}`,
            ...refusal(facts, names),
        }),
    }),
    'ip-not-allowed': (0,message.message)({
        when: 'Bitbucket rejected Git because the workspace allows only some IP addresses.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
        words: ({ request }) => ({
            subject: request,
            title: "The IP address of this machine isn't on the workspace's allowlist",
            cause: `Bitbucket rejected ${request} because of the IP address. This isn't a token failure.`,
            remedy: [
                'Ask a workspace administrator to add the IP address: Workspace settings > Access controls > Allowlist IP addresses.',
                'If the IP address of the runner changes, use a runner with a static IP address.',
            ],
        }),
    }),
    'two-step-required': (0,message.message)({
        when: 'Bitbucket rejected Git because the workspace requires two-step verification.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs', kind: 'api-token' },
        words: ({ request, kind }) => ({
            subject: request,
            title: 'The workspace requires two-step verification',
            cause: (0,credential_kind.isAccessToken)(kind)
                ? `Bitbucket rejected ${request} because the workspace requires two-step verification. Access tokens can't have it.`
                : `Bitbucket rejected ${request} because the account that owns the token doesn't use two-step verification.`,
            remedy: (0,credential_kind.isAccessToken)(kind)
                ? ["Report it to Atlassian support: according to the documentation, access tokens don't need it."]
                : [
                    'Sign in as the token owner and turn on two-step verification: https://id.atlassian.com/manage-profile/security/two-step-verification',
                    "Or use a repository access token, which doesn't need it.",
                ],
        }),
    }),
    'workspace-read-only': (0,message.message)({
        when: 'Bitbucket rejected Git because the workspace exceeds the user limit of its plan, or because a payment failed.',
        example: { request: 'GET bitbucket.org/acme/web.git/info/refs' },
        words: ({ request }) => ({
            subject: request,
            title: "The repository is read-only because of the workspace's plan",
            cause: `Bitbucket rejected ${request} because the workspace exceeds its user limit, or because a payment failed. This isn't a token failure.`,
            remedy: ['Ask a workspace administrator to check the plan: Workspace settings > Plan details.'],
        }),
    }),
};
function refusal(facts, names) {
    const { request, reason, user, kind, isAccepted, isPush, scopes, remote } = facts;
    const rejected = `${isAccepted ? 'The REST API accepts the token, but ' : ''}Bitbucket rejected ${request}`;
    const isUserOpen = names.isJob && kind === 'unrecognized';
    const copy = isUserOpen ? undefined : (0,commands.gitCommand)(isPush ? 'push' : 'clone', remote, user);
    const userStep = isUserOpen
        ? 'Use x-bitbucket-api-token-auth as the Git username of an API token, and x-token-auth as that of an access token.'
        : `Use ${user} as the Git username${(0,credential_kind.isAccessToken)(kind) ? '' : ' instead of the email'}.`;
    const ownUserStep = names.isJob || kind === 'unrecognized' ? [userStep] : [];
    const contradicted = gitContradiction(facts, rejected, names);
    if (contradicted !== undefined)
        return contradicted;
    if (reason === 'scope') {
        return {
            cause: `${rejected} because a scope is missing. A ${isPush ? 'push' : 'clone'} requires ${(0,messages_text.labelled)(scopes)}.`,
            remedy: (0,renewal.renewalSteps)(kind, scopes, names),
            copy: (0,bitbucket_scopes.selectionFor)(scopes).join(' '),
            fix: (0,renewal.renewalFix)(kind, scopes, names),
        };
    }
    if (reason === 'credential') {
        return {
            cause: `${rejected}${names.isJob ? '' : ` with the username ${user}`} (401).${names.isJob ? ' Git needs another username than the REST API.' : ''}`,
            remedy: [
                `Check that the token was created for Bitbucket with these scopes: ${(0,messages_text.labelled)(scopes)}.`,
                ...ownUserStep,
            ],
            ...(copy !== undefined && { copy }),
        };
    }
    return { ...accessWords(facts, rejected, ownUserStep), ...(copy !== undefined && { copy }) };
}
function accessWords({ kind, isPush, isShown }, rejected, userStep) {
    const permission = isPush ? 'write' : 'read';
    const owner = (0,credential_kind.isAccessToken)(kind) ? 'the access token' : 'the account that owns the token';
    return {
        cause: isShown
            ? `${rejected}. ${(0,util_text.capitalize)(owner)} has no ${permission} permission on the repository.`
            : `${rejected}. Either ${owner} has no ${permission} permission on the repository, or the repository doesn't exist.`,
        remedy: [
            (0,credential_kind.isAccessToken)(kind)
                ? 'Check which repository, project, or workspace the access token belongs to.'
                : `In Repository settings > Repository permissions, give the account ${permission} permission.`,
            ...(isShown ? [] : ['Compare the name of the repository with the address bar of your browser.']),
            ...userStep,
        ],
    };
}
function gitContradiction({ reason, user, isContradiction, isPush, scopes }, rejected, names) {
    if (!isContradiction)
        return undefined;
    if (reason === 'access') {
        return {
            cause: `${rejected}, although the REST API shows the repository to the token.`,
            remedy: [
                ...(isPush ? ['Check that the owner of the token may write to the repository.'] : []),
                'Check for a proxy or firewall.',
                'Run the check again in a few minutes.',
            ],
        };
    }
    if (reason === 'scope') {
        return {
            cause: `${rejected} because scopes are missing, although the list of granted scopes includes ${(0,messages_text.labelled)(scopes)}.`,
            remedy: ['Run the check again in a few minutes.', 'If the response is the same, report it to Atlassian support.'],
        };
    }
    return {
        cause: `${rejected} twice with the username ${user} (401), although the username is correct and the token has the required scopes. Because of a known bug, Bitbucket rejects valid tokens for a while (BCLOUD-24107).`,
        remedy: [
            (0,host_texts.againStep)(names).replace('.', ' in a few minutes.'),
            'See https://jira.atlassian.com/browse/BCLOUD-24107.',
        ],
    };
}

var tool_text = __require__(7764);
// src/messages/operation.js





const changelog = 'https://developer.atlassian.com/cloud/bitbucket/changelog';
const operationMessages = {
    'operation-unknown': (0,message.message)({
        when: "A declared operation isn't in the catalog. It is a failure if there is a similar operation. Otherwise, the verdict is unknown, because the API may have operations that are newer than the catalog.",
        example: {
            text: 'GET /workspaces/{workspace}/projects/{project_key}/permissions/groups',
            nearest: ['GET /workspaces/{workspace}/projects/{project_key}/permissions-config/groups'],
            date: '2026-10-01',
        },
        words: ({ text, nearest, date }) => ({
            subject: text,
            title: "A declared operation isn't in the REST API",
            cause: `The catalog of ${date} has no operation ${(0,messages_text.quoteUserText)(text)}.`,
            remedy: nearest.length > 0
                ? [`Use ${(0,util_text.list)(nearest, 'or')} instead, in the declaration and in the job.`]
                : [
                    'Compare the method and path with the reference: https://developer.atlassian.com/cloud/bitbucket/rest/',
                    'If the operation is newer than the catalog, declare the scopes that it needs instead.',
                ],
        }),
    }),
    'operation-deprecated': (0,message.message)({
        when: 'A declared operation works, but is deprecated.',
        example: {
            text: 'GET /repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}',
            until: '2027-01-31',
            replacement: [],
        },
        words: ({ text, since, until, replacement, requiredBy }) => ({
            subject: text,
            title: 'A declared operation is deprecated',
            cause: `${(0,messages_text.quoteUserText)(text)} ${since === undefined ? 'is deprecated' : `has been deprecated since ${since}`}. ${until === undefined ? 'No removal date is announced.' : `It will be removed on ${until}.`}${(0,tool_text.callersText)(requiredBy)}`,
            remedy: replacement.length > 0
                ? [`Call ${(0,util_text.list)(replacement, 'or')} instead.`]
                : ['Plan to stop using it, because no replacement is announced.', `Watch the changelog: ${changelog}`],
        }),
    }),
    'operation-removed': (0,message.message)({
        when: 'Bitbucket removed a declared operation.',
        example: {
            text: 'GET /workspaces',
            since: '2026-04-14',
            change: 'CHANGE-2770',
            replacement: ['GET /user/workspaces'],
        },
        words: ({ text, since, change, replacement, requiredBy }) => ({
            subject: text,
            title: 'A declared operation was removed from the REST API',
            cause: `Bitbucket removed ${(0,messages_text.quoteUserText)(text)} on ${since}${change === undefined ? '' : ` (${change})`}. It doesn't work with any token.${(0,tool_text.callersText)(requiredBy)}`,
            remedy: [
                replacement.length > 0
                    ? `Call ${(0,util_text.list)(replacement, 'or')} instead.`
                    : "Change the job so that it doesn't need the operation. There is no replacement.",
                ...(change === undefined ? [] : [`See ${changelog}#${change}.`]),
            ],
        }),
    }),
    'operation-wrong-token-kind': (0,message.message)({
        when: "The API specification doesn't list a declared operation for this kind of credential.",
        example: { text: 'GET /user', kind: 'repository-access-token', listed: ['api-token', 'oauth-token'] },
        words: ({ text, kind, listed, isForbidden, requiredBy }) => ({
            subject: text,
            title: "A declared operation isn't available for this kind of token",
            cause: `${isForbidden
                ? `According to Bitbucket's documentation, ${(0,kinds.pluralOfKind)(kind)} can't use ${(0,messages_text.quoteUserText)(text)}, no matter which scopes they have.`
                : `The API specification doesn't list ${(0,messages_text.quoteUserText)(text)} for ${(0,kinds.pluralOfKind)(kind)}. Bitbucket may reject the request.`}${(0,tool_text.callersText)(requiredBy)}`,
            remedy: [
                listed.length === 0
                    ? "Change the job so that it doesn't need the operation."
                    : `Use a credential that supports the operation: ${(0,util_text.list)(listed.map(kinds.aKind), 'or')}.`,
            ],
        }),
    }),
    'scope-not-for-kind': (0,message.message)({
        when: "This kind of token can't have a declared scope.",
        example: {
            scopes: ['snippet'],
            kind: 'repository-access-token',
            texts: ['snippet'],
            holders: ['api-token', 'oauth-token'],
        },
        words: ({ scopes, kind, texts, holders }) => ({
            subject: scopes.join(', '),
            title: `${(0,kinds.aKind)(kind).replace(/^a/, 'A')} can't have a declared scope`,
            cause: `You can't create ${(0,kinds.aKind)(kind)} with ${(0,messages_text.labelled)(scopes)}.`,
            remedy: holders.length > 0
                ? [`Use ${(0,util_text.list)(holders.map(kinds.aKind), 'or')} for this job, or remove ${(0,util_text.list)(texts)} from the declaration.`]
                : [`Remove ${(0,util_text.list)(texts)} from the declaration, because no kind of token can have all of its scopes.`],
        }),
    }),
    'operation-url-wrong': (0,message.message)({
        when: "The URL of a declared operation can't work with any token: it is missing `/2.0`, has another host or API version, or has a token in its query string.",
        example: {
            text: 'POST https://api.bitbucket.org/repositories/acme/web/pullrequests',
            problem: 'no-version',
            kind: 'api-token',
            write: 'POST /repositories/{workspace}/{repo_slug}/pullrequests',
        },
        words: ({ text, problem, kind, write }) => {
            const [method = '', path] = write?.split(' ') ?? [];
            const call = path === undefined
                ? 'a URL that starts with https://api.bitbucket.org/2.0'
                : `${method} https://api.bitbucket.org/2.0${path}`;
            const { title, cause, step } = urlProblems[problem];
            return {
                subject: text,
                title,
                cause: `${(0,messages_text.quoteUserText)(text)} ${cause}`,
                remedy: step(call, kind),
            };
        },
    }),
};
const urlProblems = {
    'no-version': {
        title: 'The URL of a declared operation is missing /2.0',
        cause: 'has no /2.0 in its path. Bitbucket rejects such a request with 403 "Forbidden", no matter which token it contains.',
        step: (call) => [`Change the call in the job to ${call}, and check the new call.`],
    },
    'web-host': {
        title: 'A declared operation has a host that rejects tokens',
        cause: 'has the host of the website. Since 2026-05-04, requests with a token must use api.bitbucket.org (CHANGE-3052).',
        step: (call) => [`Change the call in the job to ${call}, and check the new call.`],
    },
    'web-page': {
        title: "A declared operation isn't in the REST API",
        cause: "is a page of the website. The REST API doesn't have it, and no list of scopes includes it.",
        step: () => [
            'Remove it, because no check is possible.',
            'To read files with a token, call GET /repositories/{workspace}/{repo_slug}/src/{commit}/{path}.',
        ],
    },
    'version-1': {
        title: 'A declared operation uses version 1.0 of the API',
        cause: 'uses version 1.0 of the API, which only has groups, group privileges, and invitations left.',
        step: () => ['Find the operation in version 2.0: https://developer.atlassian.com/cloud/bitbucket/rest/.'],
    },
    groups: {
        title: "Group management requires a scope that API tokens can't have",
        cause: "uses version 1.0 of the API and requires the scope account:write. API tokens can't have this scope.",
        step: (_, kind) => [
            kind === 'oauth-token'
                ? "Check that the OAuth consumer has the scope account:write. Token Preflight can't verify it."
                : 'Use an OAuth consumer with the scope account:write, or manage groups in your Atlassian organization.',
            'To give a group access to a repository, call PUT /repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}.',
        ],
    },
    teams: {
        title: 'A declared operation uses the old teams API',
        cause: 'uses the old teams API. The API specification no longer lists it.',
        step: () => [
            'Use an operation of the workspace instead: its path starts with /workspaces/{workspace} or /repositories/{workspace}.',
        ],
    },
    'query-token': {
        title: 'A declared operation has a token in its query string',
        cause: 'has access_token in its query string. Since 2026-05-04, Bitbucket rejects tokens in the query string (CHANGE-3052).',
        step: (call) => [`Send the token in the Authorization header, and call ${call}.`],
    },
};

var organization = __require__(4659);
// src/messages/organization-list.js


const pagingProblems = {
    loop: 'leads back to an earlier page',
    'other-host': "leads to another host, to which the admin key isn't sent",
    'too-many': 'continued after 1,000 pages or 100,000 tokens',
};
function unreadListWords(finding, names) {
    const why = listReason(finding);
    if (why === undefined)
        return undefined;
    return {
        subject: names.option('organization'),
        title: "The list of the organization's tokens couldn't be read",
        cause: `${why} Dates of the organization are missing for some or all tokens. No token is at fault.`,
        remedy: [...listSteps(finding, names), 'Run the audit again.'],
    };
}
function listReason({ code, facts }) {
    switch (code) {
        case 'rate-limited':
            return `Atlassian returned 429 for the list${facts.retryAfter === undefined ? '' : `, with ${facts.retryAfter} as the time to wait`}.`;
        case 'server-error':
            return `Atlassian returned ${(0,util_text.list)(facts.statuses.map(String))} for the list.`;
        case 'network-unreachable':
            return `The connection to ${facts.host} failed ${facts.stage === 'answer' ? 'while waiting for a response' : `during the ${facts.stage}`}${coded(facts.code)}.`;
        case 'tls-untrusted':
            return `The TLS handshake with ${facts.host} failed${coded(facts.code)}, so the admin key wasn't sent.`;
        case 'proxy-error':
            return `The proxy didn't connect to ${facts.host}${facts.status === undefined ? '' : ` (${facts.status})`}.`;
        case 'response-not-json':
            return `The response isn't a list of tokens (content type ${facts.contentType}, ${(0,util_text.count)(facts.bytes, 'byte')}).`;
        case 'response-unexpected':
            if (facts.paging !== undefined)
                return `The link to the next page ${pagingProblems[facts.paging]}.`;
            return `${facts.host} returned ${facts.status} for the list.`;
        case 'timed-out':
            return `Atlassian didn't return the whole list in time.`;
        case 'interrupted':
            return 'The run was canceled before the list was complete.';
        default:
            return undefined;
    }
}
function listSteps({ code, facts }, names) {
    switch (code) {
        case 'rate-limited':
            return ['Wait for the rate limit.'];
        case 'server-error':
            return ['Check the status of Atlassian: https://status.atlassian.com'];
        case 'network-unreachable':
        case 'proxy-error':
            return [
                `Check that this machine can connect to ${facts.host}: DNS, firewall, proxy, and allowlist of the runner.`,
            ];
        case 'tls-untrusted':
            return ['Set NODE_EXTRA_CA_CERTS to a PEM file with the certificate authority of your proxy.'];
        case 'timed-out':
            return [`Increase ${(0,host_texts.formatOption)('timeout', names)}.`];
        case 'response-not-json':
        case 'response-unexpected':
            return [`Check ${(0,host_texts.formatOption)('organization-url', names)}, and whether a proxy responds in its place.`];
        default:
            return [];
    }
}
function coded(code) {
    return code === undefined ? '' : ` (${code})`;
}

// src/messages/resource.js







const accessPage = {
    repository: 'In Repository settings > Repository permissions, give',
    project: 'In Project settings > Project permissions, give',
    workspace: 'In Workspace settings > User groups, give',
    user: 'Give',
};
const permissionGaps = {
    'not-listed': 'Bitbucket lists no explicit permission for the account. It may have one through a group or the workspace.',
    refused: 'Bitbucket rejected the request for the permission of the account.',
    'not-asked': "The permission of the account wasn't requested, because the token doesn't have the scope for it.",
    unreachable: "Bitbucket didn't return the permission of the account.",
};
function otherKindSteps(kind, others, scopes) {
    if ((0,credential_kind.isAccessToken)(kind))
        return ["Use an API token of a user account instead, because an access token isn't a user."];
    if (others.length === 0)
        return ['Use another kind of credential for this operation.'];
    const isScoped = scopes.length > 0 && !others.includes('api-token');
    return [`Use ${(0,util_text.list)(others.map(kinds.aKind), 'or')}${isScoped ? ` with ${(0,messages_text.labelled)(scopes)}` : ''} for this operation.`];
}
const resourceMessages = {
    'permission-missing': (0,message.message)({
        when: 'Bitbucket returned 403 although the scope is granted. The account, or the access token, is missing the permission.',
        example: {
            requests: ['GET /2.0/repositories/acme/web/hooks'],
            kind: 'api-token',
            permission: 'admin',
            resource: 'repository',
            message: 'Access denied. You must have write or admin access.',
        },
        words: (facts, names) => (facts.isUnclear ? unclearRefusal(facts) : permissionWords(facts, names)),
    }),
    'permission-unverified': (0,message.message)({
        when: "A write's scope is granted, but Bitbucket didn't show whether the account has the permission.",
        example: {
            operations: ['POST /repositories/acme/web/refs/branches'],
            gap: 'not-listed',
            scopes: ['read:repository:bitbucket'],
        },
        words: ({ operations, gap, scopes }) => ({
            subject: operations.join(', '),
            title: 'Scope granted, permission not checked',
            cause: `The token has the scopes for ${(0,util_text.list)(operations)}. ${permissionGaps[gap]}`,
            remedy: [
                gap === 'not-asked'
                    ? `To let the check ask for the permission, create a token that also has ${(0,messages_text.labelled)(scopes)}.`
                    : 'Check the permission of the account that owns the token in the repository or workspace settings.',
            ],
        }),
    }),
    'resource-not-found': (0,message.message)({
        when: 'Bitbucket returned 404 for a declared workspace, repository, or project, or for something in it that a declared scope or operation reads.',
        example: {
            resource: 'repository acme/wbe',
            kind: 'api-token',
            hidden: 'whole',
            by: 'GET /2.0/repositories/acme/wbe',
            option: 'repository',
            isAccepted: true,
        },
        words: (facts, names) => {
            const { resource, hidden, by, detail, named, status = 404 } = facts;
            const response = `${by} returned ${status}${detail === undefined ? '' : ` (${(0,messages_text.quoteServerText)(detail)})`}`;
            if (named !== undefined) {
                const { parameter, value, isFeature } = named;
                return {
                    subject: resource,
                    title: "A declared operation contains an ID or name that doesn't exist",
                    cause: `${response}${resource === 'user' ? '' : `, although the ${resource} is visible`}. {${parameter}} ${(0,messages_text.quoteUserText)(value)} doesn't exist${isFeature ? ', or the feature is turned off' : ''}.`,
                    remedy: [
                        `Correct ${(0,messages_text.quoteUserText)(value)} in the declaration.`,
                        `If the value is only known when the job runs, replace it with {${parameter}}.`,
                        ...(isFeature ? ['If the value is correct, turn on the feature in the settings.'] : []),
                    ],
                };
            }
            if (hidden === 'part') {
                return {
                    subject: resource,
                    title: "A feature that the job needs isn't available",
                    cause: `${response}${resource === 'user' ? '' : `, although the ${resource} is visible`}. Most likely, ${missingPart}.`,
                    remedy: ['Turn on the feature in the settings, or remove the requirement from the declaration.'],
                };
            }
            return invisible(facts, response, names);
        },
    }),
    'resource-unverified': (0,message.message)({
        when: 'No response showed whether the token can see a configured workspace, project, or repository, or none is configured for a declared tool.',
        example: { resource: 'project WEB', option: 'project' },
        words: ({ resource, option, tools }, names) => {
            if (tools !== undefined) {
                return {
                    subject: tools.join(', '),
                    title: `No ${resource} is set for ${(0,util_text.list)(tools)}`,
                    cause: `${(0,util_text.list)(tools)} can only work on a ${resource}. None is set, so only the scopes were checked.`,
                    remedy: [`Set ${(0,host_texts.formatOption)(option, names)}.`],
                };
            }
            return {
                subject: resource,
                title: `The ${resource} couldn't be verified`,
                cause: `No request of this check shows whether the token can access the ${resource}, so a misspelled name isn't detected.`,
                remedy: [`Check the spelling of ${(0,host_texts.formatOption)(option, names)}, or add a scope or an operation that reads it.`],
            };
        },
    }),
    'token-kind-rejected': (0,message.message)({
        when: 'Bitbucket rejected a requirement as "not accessible by this authentication mechanism". The token is valid, but it is the wrong kind.',
        example: {
            requests: ['GET /2.0/user'],
            kind: 'repository-access-token',
            scheme: 'bearer',
            isListed: false,
            others: ['api-token'],
            scopes: [],
        },
        words: ({ requests, kind, scheme, isListed, others, scopes }) => ({
            subject: requests.join(', '),
            title: "Bitbucket doesn't accept this kind of token for the request",
            cause: `The token is valid, but Bitbucket doesn't accept ${(0,kinds.aKind)(kind)} for ${(0,util_text.list)(requests)}.${isListed ? ` The API specification lists the operation for ${(0,kinds.pluralOfKind)(kind)}, so it may change.` : ''}`,
            remedy: [
                ...(kind === 'api-token' && scheme === 'bearer'
                    ? ['Send the API token as Basic with the email of its owner. Some operations accept it only like that.']
                    : []),
                ...otherKindSteps(kind, others, scopes),
            ],
        }),
    }),
    'endpoint-removed': (0,message.message)({
        when: 'Bitbucket returned 410 and a change number for a declared operation.',
        example: {
            requests: ['GET /2.0/workspaces'],
            change: 'CHANGE-2770',
            announcement: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
        },
        words: ({ requests, change, announcement }) => ({
            subject: requests.join(', '),
            title: `Bitbucket removed a required operation (${change})`,
            cause: `Bitbucket returned 410 for ${(0,util_text.list)(requests)} because ${change} removed it. This isn't a token failure.`,
            remedy: [
                announcement === undefined
                    ? `Find the replacement under ${change} in the changelog: https://developer.atlassian.com/cloud/bitbucket/changelog`
                    : `Find the replacement in the changelog: ${announcement}`,
                'Update the job and the declaration.',
            ],
        }),
    }),
    'api-url-wrong': (0,message.message)({
        when: 'The base URL of the API is wrong. Bitbucket returned 403 "Forbidden" without details, or 404 "There is no API hosted at this URL".',
        example: { url: 'https://api.bitbucket.org' },
        words: ({ url }, names) => ({
            subject: names.option('api-url'),
            title: 'No API found at the configured URL',
            cause: `Bitbucket has no REST API at ${(0,messages_text.quoteUserText)(url)}. The API URL must end in /2.0.`,
            remedy: [`Remove ${(0,host_texts.formatOption)('api-url', names)}, or set it to https://api.bitbucket.org/2.0.`],
        }),
    }),
    'endpoint-deprecated': (0,message.message)({
        when: 'The response to a declared operation announces its removal: it has a `Deprecation` or `Sunset` header, or a `Link` with `rel="deprecation"`.',
        example: {
            requests: ['GET /2.0/repositories/acme/web/pullrequests'],
            since: '2026-08-20',
            until: '2027-05-31',
            change: 'CHANGE-3222',
            link: 'https://developer.atlassian.com/cloud/bitbucket/changelog/#CHANGE-3222',
        },
        words: ({ requests, since, until, change, link }) => ({
            subject: requests.join(', '),
            title: 'Bitbucket will remove a declared operation',
            cause: `The response to ${(0,util_text.list)(requests)} marks the operation as deprecated${since === undefined ? '' : ` since ${since}`}${change === undefined ? '' : ` (${change})`}. ${until === undefined ? "It doesn't say when Bitbucket will remove it." : `Bitbucket will remove it on ${until}.`}`,
            remedy: [
                `Find the replacement in ${link ?? 'https://developer.atlassian.com/cloud/bitbucket/changelog'} and change the call in the job${until === undefined ? '' : ` before ${until}`}.`,
            ],
        }),
    }),
};
function permissionWords({ requests, kind, permission, resource, message = '', held: current }, names) {
    const place = resource === 'user' ? '' : ` on the ${resource}`;
    const needed = permission === undefined ? 'a permission' : `${permission} permission`;
    const refused = `Bitbucket rejected ${(0,util_text.list)(requests)} (403): ${(0,messages_text.quoteServerText)(message)}`;
    const tooLow = `${(0,util_text.list)(requests)} requires ${needed}${place}. The account that owns the token has ${current} permission.`;
    return {
        subject: requests.join(', '),
        title: `The ${(0,credential_kind.isAccessToken)(kind) ? 'access token' : 'account'} is missing ${needed}${place}`,
        cause: `${current === undefined ? refused : tooLow} ${(0,credential_kind.isAccessToken)(kind)
            ? 'An access token has permissions only on the repository, project, or workspace that it belongs to.'
            : 'Scopes only limit what a token can do. The account that owns the token needs the permission, too.'}`,
        remedy: [
            permissionStep(kind, resource, permission),
            `${(0,host_texts.againStep)(names)} You don't need to replace the token.`,
            ...(kind === 'api-token' && current === undefined && resource !== 'user'
                ? ['If the account already has the permission, check whether the token is limited to another workspace.']
                : []),
        ],
    };
}
function permissionStep(kind, resource, permission = 'the required') {
    return (0,credential_kind.isAccessToken)(kind)
        ? 'Check that the access token belongs to this repository, project, or workspace.'
        : `${accessPage[resource]} the account ${permission} permission.`;
}
function unclearRefusal({ requests, kind, resource, message = '' }) {
    return {
        subject: requests.join(', '),
        title: 'Bitbucket rejected a request that the job needs',
        cause: `Bitbucket rejected ${(0,util_text.list)(requests)} (403): ${(0,messages_text.quoteServerText)(message)} If the message names no cause, the possible causes are, most likely first: (1) ${(0,credential_kind.isAccessToken)(kind)
            ? 'the access token has no permission there'
            : 'the account that owns the token is missing a permission'}, (2) Bitbucket doesn't accept this kind of token for the request.`,
        remedy: [
            'If the message names a cause, fix that first.',
            permissionStep(kind, resource),
            'If that is right, use another kind of token for the request.',
        ],
    };
}
const missingPart = "the feature is turned off, or the path doesn't exist";
function invisible({ resource, kind, hidden, detail, option, isAccepted }, response, names) {
    const place = resource.split(' ')[0];
    const causes = [
        `the name of the ${resource} is misspelled`,
        (0,credential_kind.isAccessToken)(kind)
            ? 'the access token belongs to another repository, project, or workspace'
            : 'the account that owns the token has no access to it',
        ...(kind === 'api-token' ? ['the token is limited to another workspace'] : []),
        ...(hidden === 'either' ? [missingPart] : []),
        ...(isAccepted ? [] : ["Bitbucket didn't receive the token"]),
    ];
    return {
        subject: resource,
        title: `The ${place}${hidden === 'either' ? ' or a part of it' : ''} wasn't found or isn't visible to this token`,
        cause: `${response}. Either ${causes.join(', or ')}.${detail === undefined ? ' Bitbucket returns the same response for all of these causes.' : ''}`,
        remedy: [
            ...bareIdSteps(resource),
            `Compare the name of the ${resource} with the address bar of your browser.`,
            (0,credential_kind.isAccessToken)(kind)
                ? 'Check which repository, project, or workspace the access token belongs to.'
                : "Open it in your browser as the token owner. If it isn't visible, ask an administrator for access.",
            ...(kind === 'api-token' ? ['If it is visible, check whether the token is limited to another workspace.'] : []),
            ...(hidden === 'either'
                ? ['If it is visible, turn on the feature in its settings, or remove the requirement from the declaration.']
                : []),
            ...(option === undefined ? [] : [`If the ${place} was renamed or moved, update ${(0,host_texts.formatOption)(option, names)}.`]),
            ...(isAccepted ? [] : [proxyStep]),
        ],
    };
}
function bareIdSteps(resource) {
    const [, id] = /(?:^|[ /])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\/|$)/i.exec(resource) ?? [];
    return id === undefined ? [] : [`If ${id} is a UUID, write it in braces: {${id}}.`];
}

// src/messages/rotation.js






const rotationMessages = {
    'rotation-same-token': (0,message.message)({
        when: 'The options `token` and `current-token` contain the same token. A warning, if only the ID is the same that Bitbucket returned for both.',
        example: { kind: 'api-token' },
        words: ({ kind, tokenId }, names) => ({
            subject: names.option('token'),
            title: tokenId === undefined ? 'The new token is the current token' : 'The new token has the ID of the current token',
            cause: tokenId === undefined
                ? `The same ${(0,kinds.nameOfKind)(kind)} is in ${(0,host_texts.formatOption)('token', names)} and in ${currentName(names)}, so nothing would be replaced.`
                : `Bitbucket returned the ID ${tokenId} for both, so they are probably the same ${(0,kinds.nameOfKind)(kind)}.`,
            remedy: [`Store the new token in ${(0,host_texts.describeSecretLocation)(names)}.`, 'Run the check again.'],
        }),
    }),
    'rotation-other-account': (0,message.message)({
        when: 'The new token belongs to another account than the current one, or is another kind of token.',
        example: { kind: 'repository-access-token', currentKind: 'api-token' },
        words: ({ kind, currentKind, accounts, hasOtherEmail }, names) => ({
            subject: names.option('token'),
            title: kind === currentKind ? 'The new token belongs to another account' : 'The new token is another kind of token',
            cause: [
                ...(kind === currentKind
                    ? []
                    : [`The new token is ${(0,kinds.aKind)(kind)}. The current token is ${(0,kinds.aKind)(currentKind)}.`]),
                ...(accounts === undefined ? [] : [accountsText(accounts)]),
                ...(hasOtherEmail ? ['Bitbucket accepted each token with the email of another account.'] : []),
            ].join(' '),
            remedy: [
                kind === currentKind
                    ? 'If this is a mistake, sign in to the account of the current token and create the new token there.'
                    : `If this is a mistake, create ${(0,kinds.aKind)(currentKind)} instead.`,
                ...((0,credential_kind.isAccessToken)(kind) === (0,credential_kind.isAccessToken)(currentKind)
                    ? []
                    : ['If it is intended, change the username and the authentication of the job with the token.']),
            ],
        }),
    }),
    'rotation-narrower': (0,message.message)({
        when: "The current token has scopes or permissions that the new token doesn't have and that aren't declared. What the declaration needs is `scope-missing` or `permission-missing`.",
        example: { scopes: ['write:pullrequest:bitbucket'], permissions: [] },
        words: ({ scopes, permissions, isNeedOpen }, names) => ({
            subject: names.option('token'),
            title: 'The new token can do less than the current token',
            cause: [
                ...(scopes.length > 0 ? [`Only the current token has ${(0,messages_text.labelled)(scopes)}.`] : []),
                ...permissions.map(permissionChangeText),
                isNeedOpen ? "Whether what is declared needs this isn't known." : "What is declared doesn't need this.",
            ].join(' '),
            remedy: [
                scopes.length === 0
                    ? 'If a job needs it, give the account of the new token this permission.'
                    : 'If a job needs it, create a new token that has it as well as the scopes of this one.',
                ...(isNeedOpen && scopes.length === 0
                    ? []
                    : [
                        `To have it checked, add it to ${(0,host_texts.formatOption)('scopes', names)} or ${(0,host_texts.formatOption)('operations', names)}.`,
                    ]),
            ],
            ...(scopes.length > 0 && { copy: scopes.join(' ') }),
        }),
    }),
    'rotation-wider': (0,message.message)({
        when: "The new token has scopes, permissions, or access that the current token doesn't have.",
        example: { scopes: ['admin:repository:bitbucket'], permissions: [], access: [] },
        words: ({ scopes, permissions, access }, names) => ({
            subject: names.option('token'),
            title: 'The new token can do more than the current token',
            cause: [
                ...(scopes.length > 0 ? [`Only the new token has ${(0,messages_text.labelled)(scopes)}.`] : []),
                ...permissions.map(permissionChangeText),
                ...(access.length > 0 ? [`Only the new token has access to ${(0,util_text.list)(access)}.`] : []),
            ].join(' '),
            remedy: ["If the job doesn't need it, create a new token without it."],
        }),
    }),
    'rotation-sooner': (0,message.message)({
        when: 'The new token expires before the current one.',
        example: { on: '2026-12-01', currentOn: '2027-03-01' },
        words: ({ on, currentOn }, names) => ({
            subject: names.option('token'),
            title: 'The new token expires before the current token',
            cause: `The new token expires on ${on}, the current token on ${currentOn}.`,
            remedy: ['Create a new token with a later expiry date.'],
        }),
    }),
    'current-token-rejected': (0,message.message)({
        when: 'Bitbucket rejects the token in use today. There is nothing to compare.',
        example: { kind: 'api-token' },
        words: ({ kind }, names) => ({
            subject: names.entry === undefined ? names.option('current-token') : 'current-token-env',
            title: 'Bitbucket rejects the current token',
            cause: `Bitbucket rejects the current ${(0,kinds.nameOfKind)(kind)}, so there is nothing to compare. Jobs that use it fail.`,
            remedy: ['Replace the current token with the new token now.'],
        }),
    }),
};
function accountsText({ account, current }) {
    return account === current
        ? `Two accounts are named ${account}: each token belongs to one of them.`
        : `The new token belongs to ${account}. The current token belongs to ${current}.`;
}
function currentName(names) {
    return names.entry === undefined ? (0,host_texts.formatOption)('current-token', names) : 'the variable in "current-token-env"';
}
function permissionChangeText({ on, place, from, to }) {
    return `On the ${on} ${place}, the permission is ${to} instead of ${from}.`;
}

// src/messages/route.js



const curlrcProxy = '.curlrc proxy';
const curlrcNoProxy = '.curlrc noproxy';
const onlyOwnRoute = 'A pass only applies to the route of this check.';
const routeMessages = {
    'route-differs': (0,message.message)({
        when: "Other programs of the job would use another proxy than this check, don't trust the certificate of Bitbucket, connect in another way because of their configuration, would send a stored login instead of the token, or wouldn't send the token because the server doesn't ask for it.",
        example: {
            differs: 'proxy',
            variable: 'ALL_PROXY',
            hosts: ['api.bitbucket.org', 'bitbucket.org'],
            own: { kind: 'direct' },
            others: [
                {
                    programs: ['git', 'curl', 'Python Requests'],
                    way: { kind: 'proxy', address: 'http://proxy.example:3128', login: 'none' },
                },
            ],
        },
        words: (facts) => {
            switch (facts.differs) {
                case 'proxy':
                    return proxyWords(facts);
                case 'certificates':
                    return certificateWords(facts);
                case 'authority':
                    return authorityWords(facts);
                case 'connection':
                    return connectionWords(facts);
                case 'login':
                    return loginWords(facts);
                case 'challenge':
                    return challengeWords(facts);
            }
        },
    }),
    'proxy-unsupported': (0,message.message)({
        when: 'The proxy for this check is a SOCKS proxy, or accepts only logins by NTLM or Negotiate. No request was sent through it or around it.',
        example: {
            reason: 'socks',
            variable: 'HTTPS_PROXY',
            address: 'socks5h://proxy.example:1080',
            host: 'api.bitbucket.org',
            programs: ['git', 'curl', 'Go', 'Python Requests'],
        },
        words: (facts) => ({ subject: facts.variable, ...unsupportedWords(facts) }),
    }),
    'tls-unverified': (0,message.message)({
        when: 'Node.js is configured not to verify certificates.',
        example: { variable: 'NODE_TLS_REJECT_UNAUTHORIZED', programs: ['git', 'curl', 'Go'] },
        words: ({ variable, programs }) => ({
            subject: variable,
            title: "The certificates of Bitbucket weren't verified",
            cause: `${variable} is set to 0. Nothing proves that the responses come from Bitbucket, and another server could have received the token.${programs.length === 0 ? '' : ` ${(0,util_text.list)(programs)} will verify certificates and can fail where this check passes.`}`,
            remedy: [
                `Remove ${variable}. If a proxy replaces certificates, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.`,
            ],
        }),
    }),
};
function unsupportedWords(facts) {
    const { variable, host } = facts;
    const remedy = (example) => [
        `For the step that runs this check, set ${variable} to ${example}. If the step can connect to ${host} directly, add the host to NO_PROXY instead.`,
    ];
    if (facts.reason === 'login-scheme') {
        return {
            title: `This check can't log in to the proxy in ${variable}`,
            cause: `The proxy doesn't accept a username and password by Basic authentication, only logins such as NTLM or Negotiate (407). This check supports only Basic. It sent no request to ${host}.`,
            remedy: remedy('a proxy that accepts Basic or requires no login'),
        };
    }
    return {
        title: `This check can't use the SOCKS proxy in ${variable}`,
        cause: `${variable} is set to ${facts.address}. ${(0,util_text.list)(facts.programs)} can use this proxy, but this check only supports HTTP proxies. It sent no request to ${host}.`,
        remedy: remedy('an HTTP proxy, such as http://proxy.example:3128'),
    };
}
function proxyWords({ variable, hosts, own, others }) {
    const isCurlrc = variable === curlrcProxy || variable === curlrcNoProxy;
    const theirs = others.map(({ programs, way }) => `${startSentence((0,util_text.list)(programs))} will ${wayText(way, own)}.`);
    return {
        subject: isCurlrc ? `${variable.replace('.curlrc ', '')} in ~/.curlrc` : variable,
        title: isCurlrc
            ? 'curl reads its proxy from a configuration file'
            : `Programs read ${variable} differently than this check`,
        cause: `To reach ${(0,util_text.list)(hosts)}, this check ${own.kind === 'direct' ? 'connects directly' : `uses ${proxyText(own)}`}. ${theirs.join(' ')} ${onlyOwnRoute}`,
        remedy: [proxyRemedy(variable, own, others)],
    };
}
function wayText(way, own) {
    if (way.kind === 'direct')
        return 'connect directly';
    if (way.kind === 'error')
        return `fail because of the ${way.reason === 'unsupported' ? 'type' : 'address'} of the proxy`;
    if (isWithoutTls(way, own))
        return 'send plain HTTP to the proxy, although it requires TLS, and fail';
    const ownLogin = own.kind === 'proxy' ? own.login : way.login;
    const login = way.login === ownLogin
        ? ''
        : { none: ' without a login', sent: ' with the login', altered: ' with a wrong login' }[way.login];
    return `use ${proxyText(way)}${login}`;
}
function isWithoutTls(way, own) {
    if (way.kind !== 'proxy' || own.kind !== 'proxy')
        return false;
    return own.address.startsWith('https:') && way.address === own.address.replace('https:', 'http:');
}
function proxyText(way) {
    return way.kind === 'proxy' ? `the proxy ${way.address}` : 'no proxy';
}
function proxyRemedy(variable, own, others) {
    if (/^no_proxy$/i.test(variable)) {
        return `In ${variable}, write host names separated by commas, without spaces, ports, or a dot before or after the name. To exclude Bitbucket from the proxy, use bitbucket.org.`;
    }
    if (variable === curlrcNoProxy)
        return 'Remove "noproxy" from ~/.curlrc, or set NO_PROXY to the same list.';
    if (variable === curlrcProxy)
        return 'Remove "proxy" from ~/.curlrc, or set HTTPS_PROXY to the same proxy.';
    if (others.every(({ way }) => isWithoutTls(way, own))) {
        return `For programs that don't support TLS proxies, set ${variable} to a port of the proxy for plain HTTP, if it has one.`;
    }
    const name = own.variable;
    if (name !== undefined && name !== variable && name.toLowerCase() === variable.toLowerCase()) {
        return `Set ${name} and ${variable} to the same value, or remove one of them.`;
    }
    if (own.kind === 'direct') {
        const isSocks = others.some(({ way }) => way.kind === 'proxy' && way.address.startsWith('socks'));
        return isSocks
            ? 'Set HTTPS_PROXY to an HTTP proxy for the step that runs this check.'
            : 'Set both https_proxy and HTTPS_PROXY to the address of the proxy.';
    }
    return `Write the address in ${variable} as http://USER:PASSWORD@HOST:PORT, with a port and without spaces or line breaks. In the user name and the password, use percent encoding for special characters, such as %40 for @.`;
}
function certificateWords({ variable, file, failing, ignoring }) {
    const effects = [
        ...(failing.length === 0 ? [] : [`${startSentence((0,util_text.list)(failing))} will fail to connect to any host.`]),
        ...(ignoring.length === 0 ? [] : [`${startSentence((0,util_text.list)(ignoring))} will ignore the file or a part of it.`]),
    ];
    return {
        subject: variable,
        title: `The file in ${variable} ${fileProblems[file]}`,
        cause: `${variable} names a file with CA certificates. ${effects.join(' ')} ${onlyOwnRoute}`,
        remedy: [`Set ${variable} to a file with certificates in PEM format, or remove it.`],
    };
}
function authorityWords({ variable, hosts, programs }) {
    const store = variable === undefined ? 'the certificate store of this machine' : variable;
    return {
        subject: variable ?? 'certificate store',
        title: `${startSentence((0,util_text.list)(programs))} won't trust the certificate of ${hosts[0] ?? 'Bitbucket'}`,
        cause: `Node.js, which runs this check, trusts the certificate of ${(0,util_text.list)(hosts)}. ${startSentence((0,util_text.list)(programs))} will use the certificate authorities in ${store}, which don't include the required one, and will fail to connect. ${onlyOwnRoute}`,
        remedy: [
            variable === undefined
                ? 'Add the certificate authority to the certificate store of this machine, such as with update-ca-certificates.'
                : `Add the certificate authority to the file in ${variable}, or remove ${variable} if the certificate store of this machine has it.`,
        ],
    };
}
function connectionWords({ place, key, hosts, programs }) {
    const names = startSentence((0,util_text.list)(programs));
    if (key === undefined) {
        return {
            subject: place,
            title: `${names} can't read its configuration`,
            cause: `git config failed in the folder of this check, so ${(0,util_text.list)(programs)} will fail for every host. ${onlyOwnRoute}`,
            remedy: ['Run "git config --list" in the job, and fix the line that its error names.'],
        };
    }
    return {
        subject: key,
        title: `${names} will connect to Bitbucket in another way`,
        cause: `${key} is set in ${place}, and applies to ${(0,util_text.list)(hosts)}. ${names} will connect or log in in another way than this check, or fail. ${onlyOwnRoute}`,
        remedy: [
            `Remove ${key} from ${place} if the job doesn't need it. Otherwise, test the connection with ${(0,util_text.list)(programs)}.`,
        ],
    };
}
function loginWords({ place, key, sends, hosts, senders }) {
    const file = place === 'NETRC' || place === 'netrc-file' ? `the file in ${place}` : place;
    const what = {
        login: 'a login',
        header: 'an authorization header',
        cookies: 'cookies',
        'login-of-other-address': 'another address',
        username: 'a username',
    }[sends];
    const effect = {
        login: 'send it instead of the token',
        header: 'send it instead of the token',
        cookies: 'send them with the token',
        'login-of-other-address': 'use that address, with its login or SSH key instead of the token',
        username: 'send it with the token',
    }[sends];
    const said = senders.map(({ programs, when }) => {
        const unless = when === 'always' ? '' : ', unless the command line or the URL contains the token';
        return `${startSentence((0,util_text.list)(programs))} will ${effect}${unless}.`;
    });
    return {
        subject: key,
        title: `${startSentence(file)} has ${what} for Bitbucket`,
        cause: `The entry "${key}" in ${file} applies to ${(0,util_text.list)(hosts)}. ${said.join(' ')} ${onlyOwnRoute}`,
        remedy: [`Remove the entry "${key}" from ${file}${sends === 'login' ? ', or store the token in it' : ''}.`],
    };
}
function challengeWords({ request, status, schemes }) {
    return {
        subject: request,
        title: "The server doesn't ask Git for a login",
        cause: `The token works for ${request}. Without a login, the response is ${status} and ${schemes.length === 0 ? 'has no WWW-Authenticate header' : `offers only ${(0,util_text.list)(schemes)}`}. Git, libgit2, and JGit send a login only if a 401 offers Basic, so they will fail. Git LFS, go-git, and isomorphic-git send it at once.`,
        remedy: [
            'Check whether a proxy changes the WWW-Authenticate header of responses.',
            'With Git 2.46 or later, make Git send the login at once: git config --global http.proactiveAuth basic',
        ],
    };
}
function startSentence(text) {
    return /^(?:some|the) /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

// src/messages/scope.js







const scopeMessages = {
    'scope-missing': (0,message.message)({
        when: "A declared scope, or one that a declared operation needs, isn't granted. One finding lists all of them.",
        example: {
            missing: ['write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            required: ['read:repository:bitbucket', 'write:repository:bitbucket', 'write:pullrequest:bitbucket'],
            alsoGranted: [],
            kind: 'api-token',
            readHint: false,
        },
        words: ({ missing, required, alsoGranted, kind, readHint, tools = [] }, names) => ({
            subject: missing.join(', '),
            title: `The token is missing ${(0,util_text.count)(missing.length, 'required scope')}`,
            cause: [
                `Missing: ${(0,messages_text.labelled)(missing)}.`,
                ...tools.map(({ scopes, ...use }) => `${(0,tool_text.useText)(use)} needs ${(0,util_text.list)(scopes)}.`),
                ...silentText(tools),
                ...(readHint || (0,bitbucket_scopes.selectionFor)(required).some((scope) => !required.includes(scope))
                    ? ["Write and admin scopes don't include read scopes."]
                    : []),
                `You can't change the scopes of ${kind === 'oauth-token' ? 'an issued token' : 'a token'}. Create a new token with all required scopes.`,
            ].join(' '),
            remedy: (0,renewal.renewalSteps)(kind, required, names, alsoGranted),
            copy: (0,bitbucket_scopes.selectionFor)(required).join(' '),
            fix: (0,renewal.renewalFix)(kind, required, names),
        }),
    }),
    'scope-unverified': (0,message.message)({
        when: 'No response shows whether a declared scope is granted. It is a warning if only the redirect of a declared operation may require the scope.',
        example: {
            scopes: ['write:repository:bitbucket'],
            hasScopeList: false,
            places: [],
        },
        words: ({ redirecting, ...facts }, names) => ({
            subject: facts.scopes.join(', '),
            ...(redirecting === undefined ? unverified(facts, names) : behindRedirect(facts.scopes, redirecting, names)),
        }),
    }),
    'scope-excess': (0,message.message)({
        when: 'The token has more scopes than declared. Reported as a warning or a failure, if `excess-scopes` is set.',
        example: { excess: ['admin:repository:bitbucket'], required: ['read:repository:bitbucket'], kind: 'api-token' },
        words: ({ excess, required }, names) => {
            const isOne = excess.length === 1;
            return {
                subject: excess.join(', '),
                title: `The token has ${(0,util_text.count)(excess.length, 'scope')} that ${isOne ? "isn't" : "aren't"} required`,
                cause: `Not required: ${(0,messages_text.labelled)(excess)}. Anyone who gets the token can use ${isOne ? 'this scope' : 'these scopes'}.`,
                remedy: [
                    required.length === 0
                        ? `Replace the token with one without ${isOne ? 'this scope' : 'these scopes'}.`
                        : 'Replace the token with one that has only the required scopes.',
                    `If the job needs ${isOne ? 'this scope, add it' : 'these scopes, add them'} to ${(0,host_texts.formatOption)('scopes', names)}.`,
                ],
                ...(required.length > 0 && { copy: (0,bitbucket_scopes.withoutImplied)(required).join(' ') }),
            };
        },
    }),
    'scope-contradiction': (0,message.message)({
        when: 'The list of granted scopes and the response of an endpoint disagree.',
        example: {
            subject: 'read:pullrequest:bitbucket',
            type: 'refused-with-scope',
            granted: ['read:pullrequest:bitbucket'],
            required: ['read:pullrequest:bitbucket'],
            request: 'GET /2.0/repositories/acme/web/pullrequests',
        },
        words: (facts) => ({
            subject: facts.subject,
            title: 'Bitbucket returned contradictory information about a scope',
            cause: contradiction(facts),
            remedy: [
                'Report both responses to Atlassian support.',
                'If Bitbucket changed the scope of the operation, report it to this project.',
            ],
        }),
    }),
};
function silentText(tools) {
    const silent = tools.filter(({ isSilent }) => isSilent).map(({ tool }) => tool);
    if (silent.length === 0)
        return [];
    return [`Without these scopes, ${(0,util_text.list)(silent)} can end with exit code 0 although the work isn't done.`];
}
function unverified({ scopes, hasScopeList, places }, names) {
    const isOperation = scopes.some((scope) => /^[A-Z]+ \//.test(scope));
    return {
        title: `${(0,util_text.count)(scopes.length, isOperation ? 'requirement' : 'scope')} couldn't be verified`,
        cause: hasScopeList
            ? `This kind of token has no scope for ${(0,messages_text.labelled)(scopes)}, so the list of granted scopes doesn't show it.`
            : `No response shows whether the token has ${(0,messages_text.labelled)(scopes)}. Bitbucket didn't return a list of granted scopes, and no read-only request can test this.`,
        remedy: [
            ...(hasScopeList ? [] : ['Check whether a proxy removes the X-OAuth-Scopes header.']),
            ...(places.length > 0
                ? [`Set ${(0,util_text.list)(places.map((place) => (0,host_texts.formatOption)(place, names)))} to test read scopes with a request.`]
                : []),
            `To continue without verification, set ${(0,host_texts.formatOption)('on-unknown', names)} to warn.`,
        ],
    };
}
function behindRedirect(scopes, operations, names) {
    return {
        title: 'A redirect most likely requires another scope',
        cause: `${(0,util_text.list)(operations)} ${operations.length === 1 ? 'redirects' : 'redirect'} to the diff of the repository. To follow the redirect, an API token most likely needs ${(0,messages_text.labelled)(scopes)}, too. This follows from the API specification. No public response shows it.`,
        remedy: [`Add ${(0,util_text.list)(scopes)} to ${(0,host_texts.formatOption)('scopes', names)}, and create a token that has it.`],
    };
}
function contradiction(facts) {
    switch (facts.type) {
        case 'accepted-without-scope':
            return `${facts.request} succeeded, but the list of granted scopes doesn't include ${facts.scope}.`;
        case 'refused-with-scope': {
            const granted = facts.granted.join(', ') || 'all required scopes';
            const required = facts.required.join(', ') || 'a scope';
            return `Bitbucket rejected ${facts.request} because ${required} is missing, but the list of granted scopes includes ${granted}.`;
        }
        case 'two-lists': {
            const denial = facts.denial.length === 0 ? 'no scopes' : facts.denial.join(', ');
            return `The X-OAuth-Scopes header lists ${facts.header.join(', ')}, but the body of a 403 response lists ${denial}.`;
        }
    }
}

// src/messages/tools.js





const toolMessages = {
    'tool-unknown': (0,message.message)({
        when: "A declared tool, or a feature of it, isn't among the measured ones. `token-preflight tools` lists them.",
        example: { text: 'renovat', nearest: ['renovate'] },
        words: ({ text, nearest, tool }) => ({
            subject: text,
            title: tool === undefined ? "A declared tool isn't known" : "A declared feature of a tool isn't known",
            cause: tool === undefined
                ? `No measurements of a tool ${(0,messages_text.quoteUserText)(text)} exist, so its requirements aren't known.`
                : `No measurements of a feature ${(0,messages_text.quoteUserText)(text)} of ${tool} exist.`,
            remedy: [
                nearest.length > 0
                    ? `Use ${(0,util_text.list)(nearest, 'or')} instead.`
                    : 'To list the known tools, run token-preflight tools.',
                ...(tool === undefined
                    ? ['If the job runs another tool, declare the operations and scopes that it needs instead.']
                    : []),
            ],
        }),
    }),
    'tool-outdated': (0,message.message)({
        when: 'The declared major version of a tool is newer than the measured one, so it may need other scopes.',
        example: { tool: 'renovate', title: 'Renovate', major: 45, version: '44.121.2', measured: '2026-11-28' },
        words: ({ tool, title, major, version, measured }) => ({
            subject: tool,
            title: `The declared version of ${tool} is newer than the measured one`,
            cause: `The requirements of ${title} were measured with version ${version} on ${measured}. Version ${major} may need other scopes.`,
            remedy: [
                'Update Token Preflight: a newer version may know the requirements of this version.',
                'If the tool reports a missing scope, declare it, too.',
            ],
        }),
    }),
    'tool-rejects-kind': (0,message.message)({
        when: 'A declared tool, or a feature of it, has no setting that works with this kind of token.',
        example: {
            tool: 'atlantis',
            title: 'Atlantis',
            features: ['plan'],
            kind: 'repository-access-token',
            why: 'It sends the token with Basic authentication; the REST API only accepts access tokens with Bearer.',
            use: {
                kind: 'api-token',
                fields: [
                    { name: 'ATLANTIS_BITBUCKET_USER', value: 'x-bitbucket-api-token-auth' },
                    { name: 'ATLANTIS_BITBUCKET_TOKEN', value: '{token}' },
                    { name: 'ATLANTIS_BITBUCKET_API_USER', value: '{email}' },
                ],
            },
        },
        words: ({ tool, title, features, kind, why, use }) => ({
            subject: (0,tool_text.useText)({ tool, features }),
            title: `${features.length > 2 ? tool : (0,tool_text.useText)({ tool, features })} doesn't work with ${(0,kinds.aKind)(kind)}`,
            cause: `No setting of ${title} for ${(0,util_text.list)(features)} works with ${(0,kinds.pluralOfKind)(kind)}. ${why}`,
            remedy: use === undefined
                ? [`Change the job so that it doesn't need ${(0,tool_text.useText)({ tool, features })}.`]
                : [
                    `Create ${(0,kinds.aKind)(use.kind)} for this job.`,
                    `In the settings of ${title}, ${(0,tool_text.fieldsText)(use.fields)}.`,
                    `If the job doesn't use ${(0,util_text.list)(features)}, remove it from the declaration.`,
                ],
        }),
    }),
};

// src/messages/catalog.js
















const declarationMessages = { ...configurationMessages, ...operationMessages, ...toolMessages };
const secretMessages = { ...credentialMessages, ...accountMessages };
const tokenMessages = { ...authenticationMessages, ...scopeMessages, ...resourceMessages, ...expiryMessages };
const messageGroups = [
    { name: 'configuration', title: 'Configuration', messages: declarationMessages },
    { name: 'credential', title: 'Secret', messages: secretMessages },
    { name: 'token', title: 'Token', messages: tokenMessages },
    { name: 'rotation', title: 'Rotation', messages: rotationMessages },
    { name: 'organization', title: 'Organization', messages: organization.organizationMessages },
    { name: 'git', title: 'Git', messages: gitMessages },
    { name: 'route', title: 'Route', messages: routeMessages },
    { name: 'connectivity', title: 'Connectivity', messages: connectivityMessages },
];
const messages = {
    ...declarationMessages,
    ...secretMessages,
    ...tokenMessages,
    ...rotationMessages,
    ...organization.organizationMessages,
    ...gitMessages,
    ...routeMessages,
    ...connectivityMessages,
};
function wordsOf(finding, names) {
    const { code, facts } = finding;
    const ofList = 'isOrganization' in facts ? unreadListWords(finding, names) : undefined;
    return ofList ?? messages[code].words(facts, names);
}
function exampleOf(code) {
    return (0,finding.createFinding)(code, messages[code].example);
}
function isFindingCode(text) {
    return Object.hasOwn(messages, text);
}

// src/messages/next-steps.js


const actors = (/* unused pure expression or super */ null && (['owner', 'admin', 'anyone']));
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
function renew({ kind }) {
    const hasPage = !(0,credential_kind.isAccessToken)(kind) && kind !== 'oauth-token';
    return [{ actor: 'owner', do: 'create-token', ...(hasPage && { url: renewal.tokenPage }) }, replaceSecret];
}
const renewApiToken = renew({ kind: 'api-token' });
function permit({ kind }) {
    return (0,credential_kind.isAccessToken)(kind) ? renew({ kind }) : [askAdmin];
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
        { actor: 'owner', do: 'fix-declaration', ...(!(0,credential_kind.isAccessToken)(kind) && { url: renewal.tokenPage }) },
    ],
    'expiry-outdated': ({ byItself }) => [byItself ? fixEnvironment : fixDeclaration],
    'rotation-same-token': [replaceSecret],
    'rotation-other-account': [{ actor: 'owner', do: 'create-token' }],
    'rotation-narrower': [{ actor: 'owner', do: 'create-token' }, fixDeclaration],
    'rotation-wider': [{ actor: 'owner', do: 'create-token' }],
    'rotation-sooner': [{ actor: 'owner', do: 'create-token' }],
    'current-token-rejected': [replaceSecret],
    'admin-key-rejected': [askAdmin, replaceSecret],
    'token-unlisted': [fixDeclaration],
    'token-unused': [{ actor: 'owner', do: 'fix-declaration', url: renewal.tokenPage }],
    'expiry-corrected': [fixDeclaration],
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
    'server-error': ({ isOrganization }) => [isOrganization ? retryLater : checkStatus],
    'network-unreachable': [fixEnvironment],
    'tls-untrusted': [fixEnvironment],
    'proxy-error': ({ status }) => [status === 407 ? fixEnvironment : askAdmin],
    'response-not-json': [fixEnvironment, retryLater],
    'response-unverifiable': [fixEnvironment, fixDeclaration],
    'response-unexpected': [fixEnvironment, retryLater],
    'timed-out': ({ isOrganization }) => [isOrganization ? retryLater : checkStatus],
    interrupted: [retryLater],
};
function nextStepsOf({ code, facts }) {
    const entry = steps[code];
    return typeof entry === 'function' ? entry(facts) : entry;
}

var reference = __require__(8117);
// src/report/finding-record.js




function renderFinding(finding, names) {
    const { code, severity, facts } = finding;
    return {
        code,
        severity,
        ...wordsOf(finding, names),
        help: `${reference.reference}#${code}`,
        facts: { ...facts },
        next: nextStepsOf(finding),
    };
}
_module.exports = { exampleOf, isFindingCode, messages, renderFinding, wordsOf };


})

};
;