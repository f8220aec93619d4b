// For `node --require`: when the process ends, appends when each step began to the file in TIMELINE_TO, in milliseconds from its start.
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');

// Node.js has read it. Most jobs don't set it, and a check compares the certificates of the job's programs where it is set.
delete process.env.NODE_EXTRA_CA_CERTS;

const steps = {};
const note = (name) => {
  steps[name] ??= performance.now();
};
const { connect } = Socket.prototype;
const { emit } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  note('connect');
  return connect.apply(this, args);
};
Socket.prototype.emit = function (event, ...args) {
  if (event === 'secureConnect') note('request');
  return emit.call(this, event, ...args);
};
require('node:diagnostics_channel').subscribe('http.client.response.finish', () => note('report'));

process.on('exit', () => {
  note('end');
  appendFileSync(process.env.TIMELINE_TO, `${JSON.stringify(steps)}\n`);
});
