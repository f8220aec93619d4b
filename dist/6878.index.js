"use strict";
exports.id = 6878;
exports.ids = [6878];
exports.modules = {

6878:
((_module, _exports, __require__) => {

var _credential_kinds_js_0 = __require__(4264);
var _util_text_js_3 = __require__(7499);
var _text_js_1 = __require__(4539);
var _tool_text_js_2 = __require__(7764);




function toolNoteText(note) {
    return note.type === 'tool' ? settingText(note) : optionalText(note);
}
function settingText(note) {
    const { title, version, measured, fields, detail, failing, kind } = note;
    const set = fields && _tool_text_js_2.fieldsText(fields);
    return [
        `${_tool_text_js_2.useText(note)}: measured with ${title} ${version} on ${measured}.`,
        ...(set === undefined ? [] : [`${set.charAt(0).toUpperCase()}${set.slice(1)}.`]),
        ...(failing.length === 0 ? [] : [`In ${_util_text_js_3.list(failing, 'or')}, ${_credential_kinds_js_0.aKind(kind)} doesn't work.`]),
        ...(detail === undefined ? [] : [detail]),
    ].join(' ');
}
function optionalText(note) {
    const { tool, operations, need, when, scopes, state, kind } = note;
    const states = {
        missing: `Not granted: ${_text_js_1.labelled(scopes)}.`,
        unknown: `Not checked: ${_text_js_1.labelled(scopes)}.`,
        'not-for-kind': `Not available for ${_credential_kinds_js_0.pluralOfKind(kind)}.`,
    };
    const called = need === 'optional' ? 'optional' : 'only sometimes';
    return [`${tool} calls ${_util_text_js_3.list(operations)} (${called}).`, ...(when === undefined ? [] : [when]), states[state]].join(' ');
}
_module.exports = { toolNoteText };


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


})

};
;