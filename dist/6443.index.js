"use strict";
exports.id = 6443;
exports.ids = [6443];
exports.modules = {

6443:
((_module, _exports, __require__) => {

var node_readline_promises_0 = __require__(6848);
var node_stream_1 = __require__(7075);
var _redaction_secret_js_2 = __require__(7511);



async function promptSecret({ stdin, stderr, interrupt, }) {
    const nowhere = new node_stream_1.Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = (0,node_readline_promises_0.createInterface)({ input: stdin, output: nowhere, terminal: true });
    const interruption = new AbortController();
    lines.once('SIGINT', () => interruption.abort());
    stderr.write('Token (not shown): ');
    try {
        return new _redaction_secret_js_2.Secret(await lines.question('', { signal: interruption.signal }));
    }
    catch {
        return undefined;
    }
    finally {
        lines.close();
        stderr.write('\n');
        if (interruption.signal.aborted)
            interrupt?.();
    }
}
_module.exports = { promptSecret };


})

};
;