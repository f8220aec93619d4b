var readRandom = (function () {
  const bytes = Buffer.alloc(16);
  try {
    const file = openSync('/dev/urandom');
    const length = readSync(file, bytes);
    closeSync(file);
    return length === bytes.length ? bytes.toString('hex') : undefined;
  } catch {
    return undefined;
  }
});
const {
  access,
  appendFile,
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  writeFile,
} = require('node:fs');
const { promisify } = require('node:util');

/**
 * `dist/` has this in place of `crypto` and `fs`, which only `@actions/core` imports by these names: what it uses of them. Node.js takes longer
 * to load `crypto` than for all that a plan does, which needs only a text that nobody can guess, to end the value of an output.
 * `fs.promises` takes longer than the job summary, which is all that it's for.
 */
exports.randomUUID = () => readRandom() ?? require('node:crypto').randomUUID();
exports.appendFileSync = appendFileSync;
exports.existsSync = existsSync;
exports.constants = constants;
exports.promises = { access: promisify(access), appendFile: promisify(appendFile), writeFile: promisify(writeFile) };

/** 128 bits of the generator that `node:crypto` uses, too; nothing where the system has no such file. */
