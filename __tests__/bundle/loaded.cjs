// For `node --require`: on exit, writes the loaded files and Node.js modules to the file in LOADED_TO.
const { writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');

const files = new Set();
const session = new Session();
session.connect();
session.on('Debugger.scriptParsed', ({ params }) => {
  if (params.url.startsWith('file:')) files.add(params.url);
});
session.post('Debugger.enable');

process.on('exit', () => {
  writeFileSync(process.env.LOADED_TO, JSON.stringify({ files: [...files], modules: process.moduleLoadList }));
});
