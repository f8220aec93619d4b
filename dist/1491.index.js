"use strict";
exports.id = 1491;
exports.ids = [1491];
exports.modules = {

1491:
((_module, _exports, __require__) => {

var _credential_inspect_js_0 = __require__(8463);
var _findings_credential_js_1 = __require__(2040);


function withCurrentToken(context, token) {
    const { config, requirements, now, credential } = context;
    const { currentToken: __, currentEmail, expiresAt: _, ...common } = config;
    const { kind } = _credential_inspect_js_0.inspectCredential(token, undefined);
    const email = currentEmail ?? (_credential_inspect_js_0.takesNoEmail(kind) ? undefined : config.email);
    const current = {
        config: { ...common, token, email, expiresOn: undefined },
        requirements,
        credential: _credential_inspect_js_0.inspectCredential(token, email),
        now,
    };
    const secret = credential.token.reveal();
    return { ...context, current, isCurrent: secret !== '' && current.credential.token.reveal() === secret };
}
function currentTokenErrors(context, nameOf) {
    const { current, config } = context;
    if (current === undefined)
        return config.currentEmail === undefined ? [] : [lonelyEmail(nameOf)];
    if (context.isCurrent)
        return [];
    const codes = failingCodes(current).filter((code) => code !== 'app-password-removed');
    const isShared = config.currentEmail === undefined;
    const own = isShared && failingCodes(context).includes('email-malformed') ? ['email-malformed'] : [];
    return codes.filter((code) => !own.includes(code)).map((code) => currentTokenError(code, isShared, nameOf));
}
function lonelyEmail(nameOf) {
    const problem = `is of no use without ${nameOf('current-token')}.`;
    return { option: nameOf('current-email'), problem, step: 'Set the token in use today, too, or remove the email.' };
}
function failingCodes({ credential, requirements }) {
    return _findings_credential_js_1.credentialFindings(credential, requirements).flatMap(({ severity, code }) => severity === 'fail' ? [code] : []);
}
function currentTokenError(code, isEmailShared, nameOf) {
    if (code === 'email-missing' || code === 'email-malformed') {
        const problem = 'must be the email address of the Atlassian account that owns the current token.';
        return { option: nameOf(isEmailShared && code === 'email-malformed' ? 'email' : 'current-email'), problem };
    }
    const option = nameOf('current-token');
    if (code === 'token-missing') {
        const problem = 'is empty. Most likely, the secret or variable that it comes from is not set.';
        return { option, problem, step: 'Set it to the token in use today. If there is none yet, set it to none.' };
    }
    const problem = code === 'token-unexpanded'
        ? 'contains a variable that was not expanded.'
        : 'must be a Bitbucket Cloud token and nothing else, without a username or other text around it.';
    return { option, problem, step: 'Store the token in use today by itself, or remove it.' };
}
_module.exports = { currentTokenErrors, withCurrentToken };


})

};
;