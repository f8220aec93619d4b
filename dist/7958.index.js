"use strict";
exports.id = 7958;
exports.ids = [7958];
exports.modules = {

7958:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

const aspectNames = {
    account: 'account',
    kind: 'kind of token',
    scopes: 'granted scopes',
    permissions: 'permissions',
    access: 'access to what is declared',
    expiry: 'expiry date',
};
const notCompared = {
    new: 'Not compared with the current token, because no response shows that the new token works.',
    current: 'Not compared with the current token, because no response shows whether it works.',
    plan: 'Afterwards, the same requests at most are sent with the current token.',
};
function rotationNoteText(note) {
    if (note.state === 'ids')
        return `Bitbucket returned the ID ${note.tokenId} for the new token and ${note.currentId} for the current token.`;
    if (note.state !== 'compared' && note.state !== 'open')
        return notCompared[note.state];
    const aspects = _util_text_js_0.list(note.aspects.map((aspect) => aspectNames[aspect]));
    return note.state === 'compared'
        ? `Compared with the current token: ${aspects}.`
        : `Not compared with the current token: ${aspects}. This isn't known for both tokens.`;
}
_module.exports = { rotationNoteText };


})

};
;