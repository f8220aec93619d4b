"use strict";
exports.id = 9207;
exports.ids = [9207];
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

9207:
((_module, _exports, __require__) => {

var _organization_js_0 = __require__(4659);

function organizationNoteText(note) {
    switch (note.state) {
        case 'found':
            return `The organization lists this token: ${_organization_js_0.describeListed(note.token)}.`;
        case 'ambiguous':
            return `The organization lists ${note.count} tokens of this account with this label, so its dates are unknown. To read the dates of each, give each a separate label.`;
        case 'no-such-label':
            return 'The organization lists no token of this account with this label, so its dates are unknown. Compare "token-label" with the token page.';
        case 'no-such-account':
            return 'The organization lists no token of this account, so its dates are unknown. It lists tokens of managed accounts only.';
        case 'no-label':
            return 'To read the dates of this token from the organization, set "token-label" to its label.';
    }
}
_module.exports = { organizationNoteText };


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


})

};
;