"use strict";
exports.id = 8117;
exports.ids = [8117];
exports.modules = {

8117:
((_module, _exports, __require__) => {

const reference = 'https://github.com/token-preflight/token-preflight/blob/main/docs/findings.md';
_module.exports = { reference };


})

};
;