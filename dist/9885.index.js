"use strict";
exports.id = 9885;
exports.ids = [9885];
exports.modules = {

9885:
((_module, _exports, __require__) => {

var _check_check_token_js_0 = __require__(4194);
var _config_token_config_js_1 = __require__(3632);
var _redaction_options_js_2 = __require__(2605);



async function lookUp(declared, { host, now }) {
    const place = declared.git === undefined ? {} : { repository: 'workspace/repository' };
    const values = _redaction_options_js_2.redactOptions({ ...declared, ...place }, _redaction_options_js_2.createOptionRedactor([]));
    const { value } = _config_token_config_js_1.parseTokenConfig(values, {}, host.names.option);
    return _check_check_token_js_0.prepareCheck(value, now);
}
_module.exports = { lookUp };


})

};
;