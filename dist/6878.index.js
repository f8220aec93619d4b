"use strict";
exports.id = 6878;
exports.ids = [6878];
exports.modules = {

6878:
((_module, _exports, __require__) => {

__require__.r(_exports);
var _credential_kinds_js_0 = __require__(4264);
var _util_text_js_3 = __require__(7499);
var _text_js_1 = __require__(4539);
var _tool_text_js_2 = __require__(7764);




function toolNoteText(note) {
    return note.type === 'tool' ? settingText(note) : optionalText(note);
}
function settingText(note) {
    const { title, version, measured, fields, detail, failing, kind } = note;
    const set = fields && (0,_tool_text_js_2/* .fieldsText */ .BH)(fields);
    return [
        `${(0,_tool_text_js_2/* .useText */ .FV)(note)}: measured with ${title} ${version} on ${measured}.`,
        ...(set === undefined ? [] : [`${set.charAt(0).toUpperCase()}${set.slice(1)}.`]),
        ...(failing.length === 0 ? [] : [`In ${(0,_util_text_js_3/* .list */ .p_)(failing, 'or')}, ${(0,_credential_kinds_js_0/* .aKind */ .SL)(kind)} doesn't work.`]),
        ...(detail === undefined ? [] : [detail]),
    ].join(' ');
}
function optionalText(note) {
    const { tool, operations, need, when, scopes, state, kind } = note;
    const states = {
        missing: `Not granted: ${(0,_text_js_1/* .labelled */ .wW)(scopes)}.`,
        unknown: `Not checked: ${(0,_text_js_1/* .labelled */ .wW)(scopes)}.`,
        'not-for-kind': `Not available for ${(0,_credential_kinds_js_0/* .pluralOfKind */ .Ih)(kind)}.`,
    };
    const called = need === 'optional' ? 'optional' : 'only sometimes';
    return [`${tool} calls ${(0,_util_text_js_3/* .list */ .p_)(operations)} (${called}).`, ...(when === undefined ? [] : [when]), states[state]].join(' ');
}
_exports.toolNoteText = toolNoteText;


}),

7764:
((_module, _exports, __require__) => {

var _util_text_js_0 = __require__(7499);

function useText({ tool, features }) {
    return features.length === 0 ? tool : `${tool} (${features.join(', ')})`;
}
function callersText(uses) {
    return uses === undefined ? '' : ` It is called by ${(0,_util_text_js_0/* .list */ .p_)(uses.map(useText))}.`;
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
    return [...(own.length > 0 ? [`put ${(0,_util_text_js_0/* .list */ .p_)(own)}`] : []), ...(fixed.length > 0 ? [`set ${(0,_util_text_js_0/* .list */ .p_)(fixed)}`] : [])].join(', and ');
}
function fieldValue(value) {
    return value.replaceAll('{account}', '<Bitbucket username>').replace(/\{(\w+)\}/g, '<$1>');
}
_exports.BH = fieldsText;
_exports.En = callersText;
_exports.FV = useText;
_exports.ag = fieldValue;


})

};
;